"""A report in every format. In: a `Report`. Out: text. To add a format: a function here, and a line in `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from docabi.escape import json_text, one_line, printable
from docabi.rendering import Options, environment
from docabi.scoreboard.model import VERSION, Board, LocaleBoard, Report, Scoreboard, Step, percent

_SHOWN = 8
_LONGEST_LABEL = 30


class Bar(msgspec.Struct, frozen=True):
    """A bar of a plot: what it is about, its figure in words, its length and that of the older report, in percent of
    the plot.
    """

    label: str
    figure: str
    length: float
    before: float | None = None


class Plot(msgspec.Struct, frozen=True):
    """A plot of bars with its heading; `id` is one in the page."""

    id: str
    heading: str
    bars: tuple[Bar, ...]


def as_json(report: Report) -> str:
    """The report as JSON."""
    return json_text(msgspec.to_builtins(report), indent=2) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of `--format json`."""
    dialect = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": dialect, "$id": f"urn:docabi:schema:report:{VERSION}", **msgspec.json.schema(Report)}


def as_text(report: Report) -> str:
    """The report for a terminal: each locale with its classes of damage and its areas, and what differs."""
    lines = [_head(report.report), *(line for one in report.report.locales for line in _locale_lines(one))]
    lines += _comparison_lines(report)
    return "".join(f"{line}\n" for line in lines)


def _head(board: Scoreboard) -> str:
    source = f"the source is {board.source}" if board.source else "no source among them: coverage is not known"
    return one_line(f"{_counted(len(board.locales), 'locale')}; {source}")


def _locale_lines(one: LocaleBoard) -> Iterator[str]:
    yield ""
    yield f"{one_line(one.locale)}: {'; '.join(board_words(one.whole))}"
    for path in one.missing[:_SHOWN]:
        yield f"  missing: {one_line(path)}"
    if len(one.missing) > _SHOWN:
        yield f"  missing: {len(one.missing) - _SHOWN:,} more"
    width = max((len(damage.rule) for damage in one.whole.damage), default=0)
    for damage in one.whole.damage:
        yield f"  {damage.rule:<{width}} {damage.findings:>7,} {damage.per_thousand:>8.2f} per 1,000 words"
    for area, board in one.areas.items():
        yield f"  {one_line(area)}: {'; '.join(board_words(board))}"


def board_words(board: Board) -> Iterator[str]:
    """What a board says, in a few words each."""
    yield f"{_counted(board.pages, 'page')}, {_counted(board.words, 'word')}"
    if board.coverage is not None:
        own = board.coverage
        texts = percent(own.translated_texts, own.texts)
        yield f"{own.translated_pages:,} of {_counted(own.pages, 'page')} and {texts} % of the texts translated"
    if origins := ", ".join(_origins(board)):
        yield f"words: {origins}"
    if board.staleness is not None:
        yield f"{_counted(board.staleness.texts, 'stale text')} on {_counted(board.staleness.pages, 'page')}"
    yield f"damage {board.findings:,}, {board.per_thousand:.2f} per 1,000 words"
    if board.defects:
        yield f"{_counted(board.defects, 'defect')} of the source"


def _origins(board: Board) -> Iterator[str]:
    for kind, what in (("machine", "machine"), ("human", "people"), ("unsaid", "translated by nobody says whom")):
        if words := getattr(board.origins, kind).words:
            yield f"{percent(words, board.words)} % {what}"


def _comparison_lines(report: Report) -> Iterator[str]:
    against = report.against
    if against is None:
        return
    yield ""
    yield f"against the older report: {against.verdict}"
    yield from (f"  {one_line(locale)} came" for locale in against.came)
    yield from (f"  {one_line(locale)} went" for locale in against.went)
    for step in against.steps:
        yield f"  {one_line(step_words(step))}"


def step_words(step: Step) -> str:
    """A figure that differs, in words."""
    where = f"{step.locale} {step.area}".rstrip()
    return f"{where}: {step.figure} {_number(step.old)} -> {_number(step.new)}{' (worse)' if step.is_worse else ''}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def as_html(report: Report) -> str:
    """The report as a page of HTML with plots, which needs no script and no other file."""
    template = environment("report", Options()).get_template("scoreboard.html.jinja")
    shown = template.render(
        report=report, head_line=_head(report.report), plots=_plots(report), percent=percent, step_words=step_words
    )
    return printable(shown)


def _plots(report: Report) -> Iterator[Plot]:
    """What is drawn: coverage, origin and damage of the locales, then classes of damage and areas of each."""
    boards, old = report.report.locales, _older(report.against.steps if report.against else ())
    covered = [(one.locale, one.whole.coverage) for one in boards if one.whole.coverage is not None]
    bars = [
        Bar(locale, f"{share} %", share, old.get((locale, "", "translated texts %")) if old else None)
        for locale, own in covered
        for share in [percent(own.translated_texts, own.texts)]
    ]
    yield Plot("coverage", "Translated texts of the source", tuple(map(_labelled, bars)))
    translated = [one for one in boards if one.whole.origins.original.words < one.whole.words]
    shares = [(one.locale, percent(one.whole.origins.human.words, one.whole.words)) for one in translated]
    bars = [Bar(locale, f"{share} %", share, old.get((locale, "", "human words %"))) for locale, share in shares]
    yield Plot("people", "Words that people translated, as pages say", tuple(map(_labelled, bars)))
    rates = [(one.locale, one.whole.per_thousand, old.get((one.locale, "", "damage per 1,000"))) for one in translated]
    yield Plot("damage", "Damage in 1,000 words", _scaled(rates, "{:,.2f}"))
    for number, one in enumerate(translated):
        classes = [(own.rule, float(own.findings), old.get((one.locale, "", own.rule))) for own in one.whole.damage]
        yield Plot(f"classes-{number}", f"{one.locale}: damage by class", _scaled(classes, "{:,.0f}"))
        areas = [
            (area, own.per_thousand, old.get((one.locale, area, "damage per 1,000"))) for area, own in one.areas.items()
        ]
        yield Plot(f"areas-{number}", f"{one.locale}: damage in 1,000 words by area", _scaled(areas, "{:,.2f}"))


def _older(steps: Sequence[Step]) -> Mapping[tuple[str, str, str], float]:
    return {(step.locale, step.area, step.figure): step.old for step in steps}


def _scaled(rows: Sequence[tuple[str, float, float | None]], form: str) -> tuple[Bar, ...]:
    """Bars of which the longest, older ones among them, is as long as the plot."""
    most = max((value for _, *values in rows for value in values if value), default=0.0) or 1.0
    return tuple(
        _labelled(
            Bar(label, form.format(value), 100 * value / most, 100 * before / most if before is not None else None)
        )
        for label, value, before in rows
    )


def _labelled(bar: Bar) -> Bar:
    label = one_line(bar.label)
    cut = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 3]}..."
    return msgspec.structs.replace(bar, label=cut)


FORMATS: Mapping[str, Callable[[Report], str]] = {"text": as_text, "json": as_json, "html": as_html}
"""Every format by the name that `--format` takes."""
