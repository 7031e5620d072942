"""Findings for a terminal. In: findings. Out: each with its help and its places, and a summary by rule."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.escape import terminal
from docabi.report.findings import Finding, Findings, Place

_SHOWN = 8


def as_text(found: Findings) -> str:
    """The findings with their help, and a summary."""
    lines = [line for one in found.findings for line in _lines(one)]
    return "\n".join([*lines, *([""] if lines else []), *_summary(found)]) + "\n"


def as_oneline(found: Findings) -> str:
    """The findings with one line for each place, for editors and for `grep`."""
    return "".join(f"{_line(one, place)}\n" for one in found.findings for place in one.places)


def _lines(one: Finding) -> Iterator[str]:
    first, *others = one.places
    yield _line(one, first)
    if one.help:
        yield f"  help: {_flat(one.help)}"
    for place in others[:_SHOWN]:
        says = "" if place.message == one.message else f": {_flat(place.message)}"
        yield f"  also: {_where(place)}{says}"
    if len(others) > _SHOWN:
        yield f"  also: {len(others) - _SHOWN} more"


def _line(one: Finding, place: Place) -> str:
    return f"{_where(place)}: {one.severity}: {_flat(place.message)} [{one.rule}]"


def _where(place: Place) -> str:
    return f"{_flat(place.path)}:{place.line}:{place.column}"


def _flat(text: str) -> str:
    return " ".join(terminal(text).split())


def _summary(found: Findings) -> Iterator[str]:
    if not found.findings:
        yield "no findings"
        return
    width = max(len(count.rule) for count in found.summary)
    for count in found.summary:
        where = f" in {count.places:,} places" if count.places != count.findings else ""
        yield f"{count.severity:<8} {count.rule:<{width}} {count.findings:>7,}{where}"
    total = sum(count.places for count in found.summary)
    yield f"{len(found.findings):,} findings in {total:,} places; `docabi explain RULE` says more"
