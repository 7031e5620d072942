"""Evidence: who states each fact, and who says something else. In: the voted facts of a page and every fragment of
it, of all revisions. Out: `FactEvidence` in the order of the facts.

A fact is compared without its line. Facts that follow from the declaration (return type, calling convention) are
listed only where somebody disagrees; `name` or `methods.X` stands for the declaration as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec

from docabi.passes.merge.page_facts import Statement, statements
from docabi.spec import Against, FactEvidence, Fragment, PageFacts, Source

OUTVOTED = "other pages of the same revision say otherwise"
OUTDATED = "an older revision"

_encode = msgspec.json.Encoder(order="deterministic").encode


def collate(voted: PageFacts, revisions: Sequence[Sequence[Fragment]], prefix: str) -> Iterator[FactEvidence]:
    """The evidence of each fact of a page; `revisions` holds its fragments, the newest revision first."""
    current = revisions[0][0]
    chosen = {stated.fact: stated for stated in statements(voted, prefix, current.line)}
    heard: dict[str, list[tuple[Any, Source, str]]] = {fact: [] for fact in chosen}
    for age, fragments in enumerate(revisions):
        for fragment in fragments:
            for stated in statements(fragment.facts, prefix, fragment.line):
                source = Source(fragment.page.locale, fragment.page.path, stated.line)
                heard.setdefault(stated.fact, []).append((stated.value, source, OUTDATED if age else OUTVOTED))
    for fact, found in heard.items():
        evidence = _evidence(fact, chosen.get(fact), found)
        if evidence is not None:
            yield evidence


def _evidence(fact: str, chosen: Statement | None, heard: Sequence[tuple[Any, Source, str]]) -> FactEvidence | None:
    if chosen is None:
        return FactEvidence(fact, against=tuple(_against(heard)))
    # A page that lacks a code's number or a calling convention says nothing against them.
    losers = [found for found in heard if found[0] != chosen.value and found[0] is not None]
    if not losers:
        if chosen.quiet:
            return None
        value = chosen.value if isinstance(chosen.value, str) else ""
        return FactEvidence(fact, value, tuple([source for _, source, _ in heard]))
    sources = tuple(source for value, source, _ in heard if value == chosen.value)
    return FactEvidence(fact, shown(chosen.value), sources, tuple(_against(losers)))


def _against(losers: Iterable[tuple[Any, Source, str]]) -> Iterator[Against]:
    grouped: dict[tuple[str, str], list[Source]] = {}
    for value, source, reason in losers:
        grouped.setdefault((shown(value), reason), []).append(source)
    for (value, reason), sources in grouped.items():
        yield Against(value, tuple(sources), reason)


def shown(value: Any) -> str:
    """A fact's value as evidence shows it: text as it is, numbers in hexadecimal, anything else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return f"0x{value:08X}"
    return "" if value is None else _encode(value).decode()
