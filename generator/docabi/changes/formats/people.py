"""A comparison for people: text for a terminal, lines for `grep`, Markdown for a description, a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from docabi.changes.model import Audience, Level
from docabi.changes.report import Comparison, Place, Told
from docabi.escape import markdown, one_line, printable
from docabi.rendering import Options, environment

_SHOWN = 4
"""So many derived interfaces and further places are named; of the rest there is a number."""


def as_text(found: Comparison) -> str:
    """The changes by level and entity, with effects and places, and a summary."""
    return "".join(f"{line}\n" for line in [*_grouped(found), *_summary(found)])


def _grouped(found: Comparison) -> Iterator[str]:
    for level, changes in groupby(found.changes, key=lambda one: one.level):
        group = [*changes]
        yield f"{level} ({len(group):,})"
        for entity, own in groupby(group, key=lambda one: (one.entity, one.kind)):
            yield f"  {one_line(f'{entity[0]} ({entity[1]})' if entity[1] else entity[0])}"
            for change in own:
                yield from _lines(change)
        yield ""


def _lines(change: Told) -> Iterator[str]:
    part = f"{change.part}: " if change.part else ""
    yield f"    {one_line(f'{part}{change.message}')} [{change.rule}]"
    if change.level is not Level.NONE:
        yield f"      {one_line(change.effect)} ({_concerned(change)})"
    for place in change.places[:1]:
        yield f"      {_where(place)}" + (f" and {len(change.places) - 1} more" if len(change.places) > 1 else "")
    if change.derived:
        yield f"      and {_counted(len(change.derived), 'derived interface')}: {_named(change.derived)}"
    if change.witness is not None:
        yield from (f"        {printable(line)}".rstrip() for line in change.witness.text.splitlines())


def _concerned(change: Told) -> str:
    """The level of each audience, or the one level of all."""
    if all(change.levels.of(audience) is change.level for audience in Audience):
        return f"{change.level} for everybody"
    return ", ".join(f"{audience} {change.levels.of(audience)}" for audience in Audience)


def _where(place: Place) -> str:
    return one_line(f"{place.path}:{place.line}") + (" (old side)" if place.side == "old" else "")


def _named(names: Sequence[str]) -> str:
    return one_line(", ".join(names[:_SHOWN])) + (", ..." if len(names) > _SHOWN else "")


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def _summary(found: Comparison) -> Iterator[str]:
    width = max((len(count.rule) for count in found.summary), default=0)
    for count in found.summary:
        yield f"{count.level:<10} {count.rule:<{width}} {count.changes:>6,}"
    yield from map(one_line, found.notes)
    yield one_line(closing(found))


def closing(found: Comparison) -> str:
    """The last sentence of a comparison: how many changes there are, and what follows for the version."""
    between = f"between {found.old} and {found.new}"
    ignored = f", {found.ignored:,} more ignored" if found.ignored else ""
    if found.status == "incomplete":
        between += ", and not everything could be compared"
    if not found.changes:
        return f"no changes {between}{ignored}" if found.status != "incomplete" else f"nothing found {between}{ignored}"
    rise = f"; the {found.rise} part of the package's version must rise" if found.rise else ""
    return f"{_counted(len(found.changes), 'change')} {between}{ignored}{rise}; `docabi explain CLASS` says more"


def as_oneline(found: Comparison) -> str:
    """The changes, a line each, with the first place in front."""
    return "".join(f"{_line(one)}\n" for one in found.changes)


def _line(one: Told) -> str:
    where = one_line(f"{one.places[0].path}:{one.places[0].line}:1") if one.places else "-"
    return f"{where}: {one.level}: {one_line(f'{one.name}: {one.message}')} [{one.rule}]"


def as_markdown(found: Comparison) -> str:
    """The changes as lists by level, for the description of a change. No text of a page can become markup."""
    lines = ["# Changes of the API", "", f"{plain(closing(found))}.", ""]
    lines += [f"- {plain(note)}" for note in found.notes]
    if found.summary:
        lines += ["", "| Level | Class | Changes |", "| --- | --- | ---: |"]
        lines += [f"| {count.level} | `{count.rule}` | {count.changes} |" for count in found.summary]
    for level, changes in groupby(found.changes, key=lambda one: one.level):
        lines += ["", f"## {level.capitalize()}", ""]
        lines += [line for one in changes for line in _item(one)]
    return "\n".join(lines).replace("\n\n\n", "\n\n") + "\n"


def _item(one: Told) -> Iterator[str]:
    yield f"- **{plain(one.name)}**: {plain(one.message)} (`{one.rule}`)"
    if one.level in (Level.BREAKING, Level.RISKY):
        yield f"  - {plain(one.effect)}"
    for place in one.places[:1]:
        yield f"  - {plain(_where(place))}"
    if one.derived:
        yield f"  - {_counted(len(one.derived), 'derived interface')}: {plain(_named(one.derived))}"
    if one.witness is not None:
        yield from ("", f"  ```{one.witness.language}", *_indented(one.witness.text), "  ```", "")


def _indented(text: str) -> Iterator[str]:
    """Lines of a program for inside a list; none of them can end the code block, because none has a backtick."""
    return (f"  {printable(line)}".rstrip() for line in text.replace("`", "'").splitlines())


def plain(text: str) -> str:
    """Text on one line in which no character is markup."""
    return markdown(one_line(text))


def as_html(found: Comparison) -> str:
    """The changes as one page of HTML with filters by level, audience and class, which needs no script and no other
    file.
    """
    template = environment("report", Options()).get_template("changes.html.jinja")
    levels = [(level, sum(one.level is level for one in found.changes)) for level in Level]
    shown = template.render(
        found=found, levels=levels, audiences=[*Audience], closing=one_line(closing(found)), where=_where
    )
    return printable(shown)
