"""The indexes of a locale: its first page, a page an area, the return codes, and of which revision each page is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import msgspec
from markupsafe import Markup
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.backends.reference.fallback import NO_TEXT
from docabi.backends.reference.page import Context
from docabi.backends.reference.pieces import TRANSLATORS, area_titles, page_titles
from docabi.backends.reference.prose import clean, link
from docabi.backends.reference.sections import draft_page, kind
from docabi.backends.reference.sitemap import CODES, INDEX, REVISIONS, TYPES, SiteMap, SitePage, href
from docabi.backends.reference.views import Draft, Language, Parts, Row, Section, Table
from docabi.spec import (
    Entity,
)
from docabi.texts import Freshness, PageText

# How much of a commit identifies it, as everywhere.
_COMMIT = 12
_KINDS = (
    "interface",
    "coclass",
    "class",
    "function",
    "callback",
    "enumeration",
    "structure",
    "union",
    "constant",
    "macro",
    "alias",
)

Briefs = Mapping[str, Markup]
"""Entity -> the first paragraph of its summary in a language."""
Revisions = Mapping[SitePage, Freshness]
"""Page with words in a language -> when and how it was translated."""


class LocaleContents(msgspec.Struct, frozen=True, dict=True):
    """What the indexes of one locale are made from; what lies where is told once for all areas."""

    spec: SpecView
    site: SiteMap
    language: Language
    briefs: Briefs

    def context(self, place: SitePage, document: str = "", text: PageText = NO_TEXT) -> Context:
        """Return the context of an index page."""
        return Context(self.site, self.language, place, document, text)

    @cached_property
    def entities(self) -> Mapping[str, Sequence[Entity]]:
        """The entities of each area."""
        found = defaultdict[str, list[Entity]](list)
        for entity in self.spec.entities.values():
            found[entity.area].append(entity)
        return found

    @cached_property
    def titles(self) -> Mapping[SitePage, str]:
        """The title of the document at each place in this locale, its path if the locale has none, by paths."""
        return page_titles(self.spec, self.site, self.language.tag)

    @cached_property
    def areas(self) -> Mapping[SitePage, str]:
        """The title of each area."""
        return area_titles(self.spec, self.site, self.language)

    @cached_property
    def overviews(self) -> Mapping[str, Sequence[SitePage]]:
        """The documents of each folder of the site."""
        found = defaultdict[str, list[SitePage]](list)
        for place in self.titles:
            found[place.folder].append(place)
        return found

    @cached_property
    def documents(self) -> Mapping[SitePage, str]:
        """The document at each place."""
        return {place: page for page, place in reversed([*self.site.guides.items()])}


def draft_locale(contents: LocaleContents) -> Draft:
    """Return the first page of a locale: what its own first page says, the areas, a link to the codes."""
    words = contents.language.words
    lists = Markup().join(_line(path, words[key]) for path, key in ((CODES, "return-codes"), (TYPES, "types")))
    areas = Section("areas", words["areas"], Parts(table=_areas(contents)))
    ours = (areas, Section("lists", words["overviews"], Parts(body=lists)))
    return _draft_index(contents, SitePage(INDEX), words["reference"], ours)


def draft_area(contents: LocaleContents, area: str) -> Draft:
    """Return the index of an area: its entities by kind, its documents, and what its own first page says."""
    place = contents.site.areas[area]
    ours = (*_entities(contents, area, contents.context(place)), *_overviews(contents, place))
    return replace(_draft_index(contents, place, contents.areas[place], ours), short=contents.areas[place])


def draft_revisions(contents: LocaleContents, revisions: Revisions) -> Draft:
    """Return the table of all pages with words: when and how each was translated, from which commit. It stands on one
    page, because all else on the others stays when only that changes.
    """
    context = contents.context(SitePage(REVISIONS))
    rows: dict[str, list[Row]] = {}
    for place in sorted(revisions, key=lambda place: place.path):
        cells = (link(place.path, _name(contents, place)), _revision(revisions[place]))
        rows.setdefault(TRANSLATORS.get(revisions[place].translation, ""), []).append(Row(cells, place.path))
    columns = context.words("name", "revisions")
    sections = (
        Section(by or "revisions", context.word(by or "revisions"), Parts(table=Table(columns, tuple(found))))
        for by, found in sorted(rows.items())
    )
    return Draft(context.word("revisions"), "", Markup(), tuple(sections), has_text=True)


def _name(contents: LocaleContents, place: SitePage) -> str:
    return clean(place.name) or contents.titles.get(place, place.path)


def _revision(freshness: Freshness) -> Markup:
    said = clean(" · ".join(filter(None, (freshness.date, freshness.commit[:_COMMIT]))))
    return Markup("<span class=revision>{}</span>").format(said) if said else Markup()


def _draft_index(contents: LocaleContents, place: SitePage, name: str, ours: tuple[Section, ...]) -> Draft:
    """Return an index: our sections before those of the document that lies there; `name` is for one without a document.

    A section of the document that has an anchor of ours gets another one.
    """
    document = contents.documents.get(place, "")
    text = contents.spec.page_text(document, contents.language.tag) or NO_TEXT
    draft = draft_page(contents.context(place, document, text), None)
    taken = {section.anchor for section in ours}
    aside = (replace(one, anchor=f"{one.anchor}-text") if one.anchor in taken else one for one in draft.sections)
    heading = draft.heading if text is not NO_TEXT else name
    return replace(draft, heading=heading, sections=(*ours, *aside), has_text=True)


def _areas(contents: LocaleContents) -> Table:
    columns = tuple(contents.language.words[key] for key in ("name", "description", "entries"))
    rows = tuple(
        Row(
            (
                link(place.path, contents.areas[place]),
                _brief(contents, place),
                str(len(contents.entities.get(area, ()))),
            )
        )
        for area, place in contents.site.areas.items()
    )
    return Table(columns, rows)


def _brief(contents: LocaleContents, place: SitePage) -> Markup:
    """Return the first paragraph of the document of an area, for the first page of the locale."""
    document = contents.documents.get(place, "")
    text = contents.spec.page_text(document, contents.language.tag) or NO_TEXT
    context = contents.context(SitePage(INDEX), document, text)
    return context.brief or context.undocumented


def _entities(contents: LocaleContents, area: str, context: Context) -> Iterator[Section]:
    found: dict[str, list[Entity]] = {}
    for entity in contents.entities.get(area, ()):
        found.setdefault(kind(entity), []).append(entity)
    columns = (context.word("name"), context.word("description"))
    for name in _KINDS:
        rows = tuple(_entity_row(contents, context, entity) for entity in found.get(name, ()))
        if rows:
            yield Section(name, context.word(f"all-{name}"), Parts(table=Table(columns, rows)))


def _entity_row(contents: LocaleContents, context: Context, entity: Entity) -> Row:
    muted = Markup("<span class=muted>{}</span>")
    brief = contents.briefs.get(entity.name) or muted.format(contents.language.words["not-documented"])
    return Row((context.reference(contents.site.entities[entity.name]), brief))


def _overviews(contents: LocaleContents, index: SitePage) -> Iterator[Section]:
    """Yield a section with links to the documents that lie beside the index of an area."""
    items = tuple(
        link(href(index.folder, place.path), contents.titles[place])
        for place in contents.overviews.get(index.folder, ())
        if place != index
    )
    if items:
        yield Section("overviews", contents.language.words["overviews"], Parts(items=items))


def _line(address: str, text: str) -> Markup:
    return Markup("<p>{}</p>\n").format(link(address, text))
