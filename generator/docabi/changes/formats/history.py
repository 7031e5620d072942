"""The history of an API as Markdown. In: what each revision changed. Out: a list by revision, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from docabi.changes.formats.people import plain
from docabi.changes.model import Level
from docabi.changes.report import Told
from docabi.escape import one_line


class Entry(msgspec.Struct, frozen=True):
    """A revision: its commit, day and message, what it changed, and sentences about it."""

    commit: str
    day: str
    subject: str
    changes: tuple[Told, ...]
    notes: tuple[str, ...] = ()


def as_changelog(title: str, entries: Sequence[Entry]) -> str:
    """Those of some revisions that changed something, and how many there are. No text can become markup."""
    lines = [f"# {plain(title)}", ""]
    told = [one for one in entries if one.changes or one.notes]
    for one in told:
        lines += [f"## {one.day} {plain(one.subject)}", "", f"Commit `{one.commit}`.", ""]
        lines += [f"- {plain(note)}" for note in one.notes]
        lines += [line for change in one.changes for line in _item(change)]
        lines.append("")
    changing = sum(bool(one.changes) for one in entries)
    lines.append(f"Revisions that touch these pages: {len(entries):,}; that changed a fact: {changing:,}.")
    return "\n".join(lines) + "\n"


def _item(one: Told) -> Iterator[str]:
    whom = ", ".join(one.concerned)
    level = f"{one.level} for {whom}" if one.level in (Level.BREAKING, Level.RISKY) else one.level.value
    place = f", {plain(f'{one.places[0].path}:{one.places[0].line}')}" if one.places else ""
    yield f"- **{plain(one.name)}**: {plain(one.message)} (`{one.rule}`, {level}{place})"
    if one.derived:
        yield f"  - and so {len(one.derived):,} derived: {plain(', '.join(one.derived))}"


def as_blame(rows: Iterable[tuple[str, str, str, str]]) -> str:
    """Facts in columns: commit, day, path and value."""
    shown = [(commit[:10], day, fact, one_line(value)) for commit, day, fact, value in rows]
    width = max((len(fact) for _, _, fact, _ in shown), default=0)
    return "".join(
        f"{commit:<11}{day:<11}{one_line(fact):<{width}}  {value}".rstrip() + "\n" for commit, day, fact, value in shown
    )
