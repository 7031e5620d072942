"""Pages as one thing across locales and revisions. In: all fragments of an entity. Out: its own page and its methods'
pages, each with what its newest revision states; and the words of the entity, locale by locale.

Each locale keeps its own page's words, of whichever revision it is: the text of one locale never stands in for
another's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from docabi.passes.merge.grouping import by_revision, decide
from docabi.passes.merge.page_facts import vote_facts
from docabi.passes.merge.votes import vote_file, vote_stated
from docabi.spec import Fragment, Kind, PageFacts, WrittenFile
from docabi.texts import EntityText, PageText


class EntityPage(msgspec.Struct, frozen=True):
    """One page in all its locales and revisions, the newest revision first, and what that states."""

    revisions: tuple[tuple[Fragment, ...], ...]
    facts: PageFacts
    speaker: Fragment

    @property
    def path(self) -> str:
        """The path in the newest revision."""
        return self.speaker.page.path


def entity_pages(fragments: Sequence[Fragment]) -> tuple[EntityPage | None, list[EntityPage]]:
    """The entity's own page and its methods' pages; in the order of names, then of paths."""
    own: list[Fragment] = []
    methods: defaultdict[str, list[Fragment]] = defaultdict(list)
    for found in _by_path(fragments):
        speaker = decide(found)
        if speaker.kind is Kind.METHOD:
            methods[speaker.name.lower()].extend(found)
        else:
            own.extend(found)
    pages = [page for found in methods.values() for page in _apart(found)]
    return (_entity_page(own) if own else None), sorted(pages, key=lambda page: (page.speaker.name, page.path))


def _apart(fragments: Sequence[Fragment]) -> Iterator[EntityPage]:
    """Pages that claim one method name: one page if it was renamed between revisions, several if a locale has them."""
    if len({fragment.page.locale for fragment in fragments}) == len(fragments):
        yield _entity_page(fragments)
        return
    yield from map(_entity_page, _by_path(fragments))


def _by_path(fragments: Sequence[Fragment]) -> Iterable[list[Fragment]]:
    paths: defaultdict[str, list[Fragment]] = defaultdict(list)
    for fragment in fragments:
        paths[fragment.page.path].append(fragment)
    return paths.values()


def _entity_page(fragments: Sequence[Fragment]) -> EntityPage:
    revisions = tuple(tuple(group) for group in by_revision(fragments))
    voted = vote_facts([fragment.facts for fragment in revisions[0]])
    return EntityPage(revisions, _recovered(voted, revisions[1:]), decide(fragments))


def _recovered(facts: PageFacts, older: Sequence[Sequence[Fragment]]) -> PageFacts:
    """A file name or a version that translation destroyed in every locale of the newest revision may stand in an older
    one: the newest revision decides that there is one, and a destroyed name says nothing about which.
    """
    repaired: dict[str, WrittenFile | str | None] = {}
    for fact in ("header", "library"):
        file = getattr(facts, fact)
        if file is not None and not file.name:
            found = [vote_file([getattr(fragment.facts, fact) for fragment in group]) for group in older]
            repaired[fact] = next((old for old in found if old is not None and old.name), file)
    if facts.since == "":
        versions = (vote_stated([fragment.facts.since for fragment in group]) for group in older)
        repaired["since"] = next(filter(None, versions), "")
    return msgspec.structs.replace(facts, **repaired) if repaired else facts


def entity_texts(name: str, area: str, own: EntityPage | None, methods: Sequence[EntityPage]) -> tuple[EntityText, ...]:
    """The texts of every locale that has a page of the entity, in the order of locales."""
    pages: dict[str, PageText] = dict(_words(own)) if own else {}
    members: defaultdict[str, dict[str, PageText]] = defaultdict(dict)
    for method in methods:
        for locale, text in _words(method):
            said = method.speaker.name
            # A second method of one name (an overload) is told by its page.
            members[locale][f"{said} ({method.path})" if said in members[locale] else said] = text
    return tuple(
        EntityText(name, locale, area, pages.get(locale, PageText()), members.get(locale, {}))
        for locale in sorted(pages.keys() | members.keys())
    )


def _words(page: EntityPage) -> list[tuple[str, PageText]]:
    """Locale and words of each fragment; a locale that has a page twice gives the newer one."""
    found = [(fragment.page.locale, _repaired(fragment, page)) for group in page.revisions for fragment in group]
    return list(reversed(found))


def _repaired(fragment: Fragment, page: EntityPage) -> PageText:
    """The words with the names of return codes that the other locales recovered in place of destroyed ones."""
    codes, voted = fragment.facts.codes, page.facts.codes
    same = fragment.text.freshness.revision == page.speaker.text.freshness.revision
    if codes is voted or not same or len(codes) != len(voted):
        return fragment.text
    renamed = {code.name or code.written: right.name for code, right in zip(codes, voted, strict=True)}
    if all(old == new for old, new in renamed.items()):
        return fragment.text
    words = {renamed.get(name, name): text for name, text in fragment.text.hresults.items()}
    return msgspec.structs.replace(fragment.text, hresults=words)
