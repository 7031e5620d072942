"""The indexes of a locale: its first page, a page an area, and the return codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

import msgspec
from markupsafe import Markup
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.backends.reference.page import NO_TEXT, Context
from docabi.backends.reference.prose import plain
from docabi.backends.reference.sections import code_facts, draft_page, kind
from docabi.backends.reference.sitemap import CODES, INDEX, CodeUse, SiteMap, SitePage, href
from docabi.backends.reference.views import Draft, Language, Parts, Row, Section, Table
from docabi.spec import (
    Entity,
)
from docabi.texts import PageText

# Up to so many users of a code are shown at once; more are folded away.
_SHOWN = 8
_KINDS = ("interface", "coclass", "class", "function", "callback", "enumeration", "structure", "union")

Briefs = Mapping[tuple[str, str], Markup]
"""(locale tag, entity) -> the first paragraph of its summary."""


class LocaleContents(msgspec.Struct, frozen=True):
    """What the indexes of one locale are made from."""

    spec: SpecView
    site: SiteMap
    language: Language
    briefs: Briefs

    def context(self, place: SitePage, document: str = "", text: PageText = NO_TEXT) -> Context:
        """Return the context of an index page."""
        return Context(self.site, self.language, place, document, text)


def draft_locale(contents: LocaleContents) -> Draft:
    """Return the first page of a locale: what its own first page says, the areas, a link to the codes."""
    words = contents.language.words
    codes = Markup('<p><a href="{}">{}</a></p>\n').format(CODES, words["return-codes"])
    areas = Section("areas", words["areas"], Parts(table=_areas(contents)))
    ours = (areas, Section("return-codes", words["return-codes"], Parts(body=codes)))
    return _draft_index(contents, SitePage(INDEX), words["reference"], ours)


def draft_area(contents: LocaleContents, area: str) -> Draft:
    """Return the index of an area: its entities by kind, its documents, and what its own first page says."""
    place = contents.site.areas[area]
    ours = (*_entities(contents, area, contents.context(place)), *_overviews(contents, place))
    return _draft_index(contents, place, area, ours)


def draft_codes(contents: LocaleContents) -> Draft:
    """Return the index of return codes: value, success or failure, and what returns each."""
    context = contents.context(SitePage(CODES))
    columns = tuple(context.word(key) for key in ("code", "value", "result", "returned-by"))
    rows = tuple(_code_row(context, use) for use in contents.site.codes.values())
    section = Section("codes", context.word("code"), Parts(table=Table(columns, rows)))
    return Draft(context.word("return-codes"), "", Markup(), (section,), (), has_text=True)


def _draft_index(contents: LocaleContents, place: SitePage, name: str, ours: tuple[Section, ...]) -> Draft:
    """Return an index: our sections before those of the document that lies there; `name` is for one without a document.

    A section of the document that has an anchor of ours gets another one.
    """
    document = next((page for page, found in contents.site.guides.items() if found == place), "")
    text = contents.spec.page_text(document, contents.language.tag) or NO_TEXT
    draft = draft_page(contents.context(place, document, text), None)
    taken = {section.anchor for section in ours}
    aside = (replace(one, anchor=f"{one.anchor}-text") if one.anchor in taken else one for one in draft.sections)
    heading = draft.heading if text is not NO_TEXT else name
    return replace(draft, heading=heading, sections=(*ours, *aside), has_text=True)


def _areas(contents: LocaleContents) -> Table:
    counts = dict.fromkeys(contents.site.areas, 0)
    for entity in contents.spec.entities.values():
        counts[entity.area] += 1
    titles = {place.path: title for place, title in _titles(contents)}
    columns = tuple(contents.language.words[key] for key in ("name", "description", "entries"))
    rows = tuple(
        Row((_link(place.path, area), titles.get(place.path, ""), str(counts[area])))
        for area, place in contents.site.areas.items()
    )
    return Table(columns, rows)


def _titles(contents: LocaleContents) -> Iterator[tuple[SitePage, str]]:
    """Yield the place of each document and its title in this locale, or its path if the locale has no title."""
    for page in contents.spec.pages:
        if place := contents.site.guides.get(page.page):
            yield place, plain(page.titles.get(contents.language.tag, "")) or page.page


def _entities(contents: LocaleContents, area: str, context: Context) -> Iterator[Section]:
    found: dict[str, list[Entity]] = {}
    for entity in contents.spec.entities.values():
        if entity.area == area:
            found.setdefault(kind(entity), []).append(entity)
    columns = (context.word("name"), context.word("description"))
    for name in _KINDS:
        rows = tuple(_entity_row(contents, context, entity) for entity in found.get(name, ()))
        if rows:
            yield Section(name, context.word(f"all-{name}"), Parts(table=Table(columns, rows)))


def _entity_row(contents: LocaleContents, context: Context, entity: Entity) -> Row:
    brief = contents.briefs.get((contents.language.tag, entity.name), Markup())
    return Row((context.reference(contents.site.entities[entity.name]), brief))


def _overviews(contents: LocaleContents, index: SitePage) -> Iterator[Section]:
    """Yield a section with links to the documents that lie beside the index of an area."""
    items = tuple(
        _link(href(index.folder, place.path), title)
        for place, title in sorted(_titles(contents), key=lambda found: found[0].path)
        if place.folder == index.folder and place != index
    )
    if items:
        yield Section("overviews", contents.language.words["overviews"], Parts(items=items))


def _link(address: str, text: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(address, text)


def _code_row(context: Context, use: CodeUse) -> Row:
    name = Markup("<code>{}</code>").format(use.code.name)
    links = [
        f'<a href="{escape(href("", place.path))}#{use.anchor}"><code>{escape(place.name)}</code></a>'
        for place in use.users
    ]
    shown = Markup(", ".join(links))
    if len(links) > _SHOWN:
        shown = Markup("<details><summary>{}</summary>{}</details>").format(len(links), shown)
    return Row((name, *code_facts(context, use.code), shown), use.anchor)
