"""All pages of one entity, of all locales and revisions, to one draft entity with its texts and evidence.

Votes are counted within the newest revision of each page; older revisions are evidence only. The result does not
depend on the order of the fragments.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.merge.declared_twice import declared_twice
from docabi.passes.merge.drafts import FORMS, Subject, draft_entity, draft_method
from docabi.passes.merge.inferred import with_inferred
from docabi.passes.merge.page_facts import OUTVOTED, collate
from docabi.passes.merge.pages import EntityPage, entity_pages, entity_texts
from docabi.source import PageId, Span
from docabi.spec import Declared, Entity, Evidence, FactEvidence, Fragment, Kind, PageFacts, WrittenFile
from docabi.texts import EntityText


class PageFile(msgspec.Struct, frozen=True):
    """A header or library as one page writes it: `fact` is `header` or `library`."""

    fact: str
    page: PageId
    file: WrittenFile
    current: bool
    """Whether the page is of the newest revision."""


class Merged(msgspec.Struct, frozen=True):
    """An entity before linking: no slots, no values of codes, file names as pages give them."""

    entity: Entity
    texts: tuple[EntityText, ...]
    evidence: Evidence
    diagnostics: tuple[Diagnostic, ...] = ()
    listed: tuple[str, ...] = ()
    """Documentation paths or names of the methods or interfaces table."""
    files: tuple[PageFile, ...] = ()
    """Every header and library that a page of the entity writes, for repair and report."""
    unread: frozenset[str] = frozenset()
    """Pages whose row of versions nobody can read."""
    declared: Declared | None = None
    """What the entity's own page declares."""
    link_lines: dict[PageId, dict[str, int]] = {}
    """Page -> link target -> the line on which it stands first."""


def merge_entity(fragments: Sequence[Fragment]) -> Merged:
    """Merge all fragments of one entity: its own page's and its methods' pages', as `group_pages` names them."""
    own, methods = entity_pages(fragments)
    first = own or methods[0]
    name = own.speaker.name if own else first.speaker.owner
    subject = Subject(
        kind=own.speaker.kind if own and own.speaker.kind in FORMS else Kind.INTERFACE,
        name=name,
        area=first.speaker.page.area,
        page=own.path if own else None,
        facts=own.facts if own else PageFacts(),
        methods=tuple(draft_method(page.speaker.name, page.path, page.facts) for page in methods),
    )
    paged = {f"methods.{page.speaker.name}" for page in methods}
    evidence = (
        # Of a method that its interface declares and that has a page, the page is the witness.
        *(fact for fact in (_evidence(own, "") if own else ()) if fact.fact not in paged),
        *(fact for page in methods for fact in _evidence(page, f"methods.{page.speaker.name}")),
    )
    alone = Sink(first.revisions[0][0].page)
    if own is None:
        alone.warning("no-interface-page", Span(), f"`{name}` has methods but no page of its own", "add its page")
    return Merged(
        entity=draft_entity(subject),
        texts=entity_texts(name, subject.area, own, methods),
        evidence=Evidence(name, subject.area, evidence),
        diagnostics=(*_outvoted(evidence), *alone, *(declared_twice(own, methods) if own else ())),
        listed=own.facts.listed if own else (),
        unread=frozenset(page.path for page in ([own] if own else []) + methods if page.facts.since == ""),
        declared=own.facts.declared if own else None,
        link_lines={fragment.page: fragment.link_lines for fragment in fragments if fragment.link_lines},
        files=tuple(file for page in ([own] if own else []) + methods for file in _files(page)),
    )


def _evidence(page: EntityPage, prefix: str) -> Iterator[FactEvidence]:
    return with_inferred(collate(page.facts, page.revisions, prefix), page.facts, prefix)


def _files(page: EntityPage) -> Iterator[PageFile]:
    for age, fragments in enumerate(page.revisions):
        for fragment in fragments:
            for fact, file in (("header", fragment.facts.header), ("library", fragment.facts.library)):
                if file is not None:
                    yield PageFile(fact, fragment.page, file, age == 0)


def _outvoted(evidence: Iterable[FactEvidence]) -> Iterator[Diagnostic]:
    """Pages of one revision that say different things: one of them is damaged. File names are reported by linking."""
    for found in evidence:
        outvoted = [against for against in found.against if against.reason == OUTVOTED]
        agreed = f"`{found.value}` in {len(found.sources)} others" if found.sources else "not in the others"
        for against in outvoted if found.fact.rpartition(".")[2] not in ("header", "library") else ():
            message = f"`{found.fact}` is `{against.value}` here and {agreed} of the same source revision"
            for page, span in (source.place for source in against.sources):
                sink = Sink(page)
                sink.warning("locales-disagree", span, message, "compare the page with its source", found.fact)
                yield from sink
