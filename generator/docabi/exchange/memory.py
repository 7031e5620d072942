"""A memory of translations: entries of a PO file over a page, as people repaired it.

In: the page of the source, the page of a translation, the entries about it. Out: the translated page with these texts,
and findings about entries that say nothing of it any more.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.exchange.po import Entry
from docabi.exchange.rewriting import read_leaves, rewritten
from docabi.exchange.units import Unit, units_of
from docabi.facts import Facts
from docabi.source import PageId, Span

OUTDATED, MALFORMED = "translation-outdated", "translation-malformed"


class Versions(msgspec.Struct, frozen=True):
    """A page in the source's language and in another one, with the bytes of both."""

    source: PageId
    source_data: bytes
    page: PageId
    data: bytes

    def units(self, facts: Facts) -> list[Unit]:
        """The units of the page; none if one of the two is no page."""
        ours, theirs = read_leaves(self.source, self.source_data, facts), read_leaves(self.page, self.data, facts)
        if ours is None or theirs is None:
            return []
        is_same = bool(ours.revision) and ours.revision == theirs.revision
        return units_of(self.page.path, ours.leaves, theirs.leaves, is_same)


class Remembered(msgspec.Struct, frozen=True):
    """A page with what a memory says of it, and findings about entries."""

    data: bytes
    found: tuple[Diagnostic, ...] = ()


def finding(file: str, entry: Entry, rule: str, message: str, help: str) -> Diagnostic:
    """A finding about an entry of a PO file."""
    return Diagnostic(PageId("", file), Span(entry.line), rule, Severity.ERROR, message, help)


def remembered(versions: Versions, entries: Sequence[Entry], file: str, facts: Facts) -> Remembered:
    """A page with the texts of entries; those whose source text is not there any more change nothing."""
    found: list[Diagnostic] = []
    units = {(unit.context, unit.id): unit for unit in versions.units(facts)}
    replies: list[tuple[Unit, str]] = []
    given: list[Entry] = []
    for entry in entries:
        unit = units.get((entry.context, entry.source))
        if unit is None or (unit.text != entry.text and (unit.segment is None or unit.is_loose)):
            found.append(_outdated(file, entry, versions, unit))
        elif unit.text != entry.text:
            replies.append((unit, entry.text))
            given.append(entry)
    result = rewritten(versions.page, versions.data, replies, facts)
    for number, why in result.refused.items():
        message = f"this text is not taken for {versions.page.path}:{replies[number][0].line}: {why}"
        found.append(finding(file, given[number], MALFORMED, message, "mend the entry"))
    return Remembered(result.data, tuple(found))


def _outdated(file: str, entry: Entry, versions: Versions, unit: Unit | None) -> Diagnostic:
    page = versions.page.path
    if unit is None:
        message = f"the source's page {page} does not have this text any more"
    else:
        what = "nothing certain" if unit.is_loose else "nothing"
        message = (
            f"{page} of {versions.page.locale} has {what} for this text (line {unit.leaf.place.line} of the source)"
        )
    return finding(file, entry, OUTDATED, message, "translate the text that took its place, and take this entry out")
