"""Plots as SVG without a library: bars of parts of a whole, and lines of a cost by pages."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

_ROW, _LABEL, _WIDTH, _HEIGHT = 24, 190, 640, 260
_STYLE = "font-family='sans-serif' font-size='12'"
_FRAME = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' height='{height}' "
    f"{_STYLE}><title>{{title}}</title><rect width='100%' height='100%' fill='white'/>"
    "<text x='8' y='18' font-weight='bold'>{title}</text>{inside}</svg>\n"
)


def bars(title: str, values: Mapping[str, float], unit: str) -> str:
    """A bar for each value, as long as its share of the largest."""
    most = max(values.values(), default=0) or 1
    inside = []
    for number, (label, value) in enumerate(values.items()):
        top = 32 + number * _ROW
        length = (_WIDTH - _LABEL - 90) * value / most
        inside += [
            f"<text x='8' y='{top + 13}'>{escape(label)}</text>",
            f"<rect x='{_LABEL}' y='{top}' width='{length:.1f}' height='{_ROW - 6}' fill='#4878a8'/>",
            f"<text x='{_LABEL + length + 6:.1f}' y='{top + 13}'>{value:.2f} {escape(unit)}</text>",
        ]
    height = 40 + _ROW * len(values)
    return _FRAME.format(width=_WIDTH, height=height, title=escape(title), inside="".join(inside))


def points(title: str, values: Mapping[int, float], unit: str) -> str:
    """Values by number of pages, from zero on, joined by a line."""
    if not values:
        return ""
    most, widest = max(values.values()) * 1.1, max(values)
    across, down = _WIDTH - 110, _HEIGHT - 80
    places = [
        (60 + across * pages / widest, 40 + down * (1 - value / most), pages, value)
        for pages, value in sorted(values.items())
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y, _, _ in places)
    marks = "".join(
        f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3' fill='#4878a8'/>"
        f"<text x='{x:.1f}' y='{y - 8:.1f}' text-anchor='middle'>{value:.2f}</text>"
        f"<text x='{x:.1f}' y='{_HEIGHT - 22}' text-anchor='middle'>{pages:,}</text>"
        for x, y, pages, value in places
    )
    axes = f"<path d='M60 36 V{_HEIGHT - 40} H{_WIDTH - 40}' fill='none' stroke='#666'/>"
    label = f"<text x='{_WIDTH // 2}' y='{_HEIGHT - 6}' text-anchor='middle'>pages; {escape(unit)}</text>"
    drawn = f"<polyline points='{line}' fill='none' stroke='#4878a8'/>"
    inside = axes + drawn + marks + label
    return _FRAME.format(width=_WIDTH, height=_HEIGHT, title=escape(title), inside=inside)
