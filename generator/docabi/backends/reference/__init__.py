"""Reference pages: a specification -> a static site of HTML, a page an entity and method in every locale.

The facts on a page are those of the specification, the words those of the locale; one locale's words never stand in
for another's. Texts are asked for by entity, so that no more than one entity's words are in memory at a time. Another
kind of page is a row in `sections.SECTIONS`, another word a row in `words.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Annotated, Any

import msgspec
from markupsafe import Markup
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.abi.asking import asked_by_name
from docabi.backends.reference.compact import compact
from docabi.backends.reference.declarations import shared_facts
from docabi.backends.reference.fallback import NO_TEXT, borrowed, sources
from docabi.backends.reference.indexes import (
    Briefs,
    LocaleContents,
    Revisions,
    draft_area,
    draft_locale,
    draft_revisions,
)
from docabi.backends.reference.inherited import Bases, base_rows, bases
from docabi.backends.reference.markdown_pages import markdown_view
from docabi.backends.reference.page import Context
from docabi.backends.reference.pieces import (
    Listing,
    area_titles,
    full_text,
    language_list,
    listings,
    names,
    title_lists,
    translations,
)
from docabi.backends.reference.prose import clean
from docabi.backends.reference.publish import Address, Publication, canonical, in_markdown, markdown_locales, publish
from docabi.backends.reference.return_codes import Meanings, draft_codes
from docabi.backends.reference.sections import draft_page, shared_anchors
from docabi.backends.reference.sitemap import (
    CODES,
    INDEX,
    REVISIONS,
    TYPES,
    SiteMap,
    SitePage,
    area_of,
    documented_methods,
    href,
    linker,
    map_site,
)
from docabi.backends.reference.types import definitions, draft_types
from docabi.backends.reference.views import (
    CoclassView,
    ConstantView,
    Draft,
    Frame,
    FunctionView,
    InterfaceView,
    Language,
    Link,
    MarkdownView,
    PageView,
    ParameterView,
    RecordView,
    controls,
    languages,
)
from docabi.backends.words import words
from docabi.patterns import compile_pattern
from docabi.rendering import Options, environment, source
from docabi.spec import (
    Artifact,
    Entity,
    Method,
    PageClass,
    Unit,
)
from docabi.texts import EntityText, Freshness, PageText

_WHOLE = "specs/index.json"
ROOT = "reference"
_LOGO_HEAD = "<!-- made by docabi from the settings of the project; do not edit -->\n"
_XML = compile_pattern(r"\A\ufeff?\s*<\?xml[^>]*\?>\s*")
WORDS = frozenset((*words()["en"], *controls()["en"]))
"""The keys of the words of a page, which a project may choose itself."""
SHIPPED = ("site.js", "finder.js", "icon.svg")


@asked_by_name()
class _Site(msgspec.Struct, frozen=True):
    """The specification, what is chosen for its pages, its places and languages."""

    spec: SpecView
    options: Options
    map: SiteMap
    languages: tuple[Language, ...]
    listings: Mapping[str, Listing]
    titles: Mapping[str, Mapping[str, str]]
    """Locale -> path -> what the page is called where it stands above others."""
    bases: Mapping[str, Bases]
    original: Language | None
    """The language that the others are translated from."""
    in_markdown: frozenset[str]
    """The locales whose pages are there in Markdown, too."""

    def title(self, locale: str, path: str) -> str:
        """Return what a page is called where it stands above others."""
        return self.titles[locale][path]

    def python_signatures(self, name: str) -> Mapping[str, str]:
        """Return how Python calls an entity and its methods."""
        return self.spec.python_signatures(name)


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """Yield a unit for the pages of each entity, one for each document, one for the indexes of each language, and one
    for what all pages share.
    """
    places = map_site(spec)
    told = languages(spec.locales, options.words, spec.learned_words)
    site = _Site(
        spec,
        options,
        places,
        told,
        listings(spec, places),
        {language.tag: _names_above(spec, places, language) for language in told},
        bases(spec),
        _original(told, options.fallback),
        markdown_locales(told, options),
    )
    for entity in spec.entities.values():
        yield Unit(entity.name, partial(_entity_pages, site, entity))
    for document in spec.pages:
        yield Unit(document.page, partial(_document_pages, site, document))
    for area in places.areas:
        yield Unit(f"/words/{area}", partial(_full_text, site, area))
    for language in told:
        yield Unit(f"/indexes/{language.tag}", partial(_index_pages, site, language))
    yield Unit("/shared", partial(_shared_files, site))


def _original(told: Sequence[Language], chosen: Sequence[str]) -> Language | None:
    """Return the language that the others are translated from: the first chosen one, else English."""
    tags = {language.tag.lower(): language for language in told}
    first = (tags[tag.lower()] for tag in chosen if tag.lower() in tags)
    english = (language for tag, language in tags.items() if tag.partition("-")[0] == "en")
    return next(chain(first, english), None)


def _names_above(spec: SpecView, places: SiteMap, language: Language) -> dict[str, str]:
    """Return what breadcrumbs call a page, by its path: an area by the title of its document, an entity by its name."""
    areas = {place.path: title for place, title in area_titles(spec, places, language).items()}
    return areas | {place.path: clean(place.name) for place in places.entities.values()}


def _full_text(site: _Site, area: str) -> Iterator[Artifact]:
    for language in site.languages:
        yield full_text(site.spec, site.listings[area], language, site.options)


def _entity_pages(site: _Site, entity: Entity) -> Iterator[Artifact]:
    """Yield the entity's own page and those of its methods, in every locale."""
    texts = {language.tag: site.spec.text(entity.name, language.tag) for language in site.languages}
    briefs: dict[str, dict[str, Markup]] = {language.tag: {} for language in site.languages}
    for method in documented_methods(entity):
        drafts = {}
        for context in _contexts(site, entity, method, texts):
            drafts[context.language.tag] = draft_page(context, method)
            briefs[context.language.tag][method.name] = context.brief
        yield from _pages(site, _frame(site, entity, method), drafts)
    drafts = {}
    for context in _contexts(site, entity, None, texts):
        tag = context.language.tag
        drafts[tag] = draft_page(replace(context, briefs=briefs[tag]), entity)
    yield from _pages(site, _frame(site, entity, None), drafts)


def _contexts(
    site: _Site, entity: Entity, method: Method | None, texts: Mapping[str, EntityText | None]
) -> Iterator[Context]:
    """Yield the context of an entity's or method's page in each language; all share the facts, made once."""
    place = site.map.methods[entity.name, method.name] if method else site.map.entities[entity.name]
    subject = method or entity
    facts = shared_facts(subject, linker(site.map, place), site.options, entity.name if method else "")
    if python := site.python_signatures(entity.name).get(subject.name, ""):
        facts = replace(facts, python=clean(python))
    if not method and entity.name in site.bases:
        facts = replace(facts, bases=base_rows(site.map, place, site.bases[entity.name]))
    words = {tag: _words_of(text, method) for tag, text in texts.items()}
    for context in _in_languages(site, place, words, subject.page or ""):
        yield replace(context, entity=entity, facts=facts)


def _in_languages(site: _Site, place: SitePage, words: Mapping[str, PageText], document: str) -> Iterator[Context]:
    """Yield the context of a page in each language, what it lacks in the words of another one."""
    names = shared_anchors(words)
    told = sources(words, site.languages, site.options.fallback)
    first = words[site.original.tag] if site.original else None
    for language in site.languages:
        own, others = words[language.tag], [one for one in told if one.language is not language]
        source = others[0] if own == NO_TEXT and others else None
        page, tag = (source.page, source.language.tag) if source else (own, language.tag)
        lacking = borrowed(own, tag, others) if source is None and own != NO_TEXT else {}
        yield Context(
            site.map,
            language,
            place,
            document or page.page,
            page,
            source=source,
            original=first if own != first and source is None else None,
            borrowed=lacking,
            names=names[tag],
        )


def _words_of(text: EntityText | None, method: Method | None) -> PageText:
    if text is None:
        return NO_TEXT
    return text.methods.get(method.name, NO_TEXT) if method else text.text


def _own_context(site: _Site, language: Language, entity: Entity, words: PageText) -> Context:
    """Return the context of the entity's own page in a language, without the facts on it."""
    return Context(site.map, language, site.map.entities[entity.name], entity.page or words.page, words, entity)


def _frame(site: _Site, entity: Entity, method: Method | None) -> Frame:
    place = site.map.methods[entity.name, method.name] if method else site.map.entities[entity.name]
    owner = (site.map.entities[entity.name],) if method else ()
    return Frame(place.path, site.map.files[entity.name], (site.map.areas[entity.area], *owner))


def _document_pages(site: _Site, document: PageClass) -> Iterator[Artifact]:
    """Yield a list or guide in every locale; a document that is an index is written with the indexes."""
    place = site.map.guides.get(document.page)
    area = area_of(document.page)
    if place is None or place == site.map.areas.get(area) or place.path == INDEX:
        return
    words = {tag: site.spec.page_text(document.page, tag) or NO_TEXT for tag in site.spec.locales}
    contexts = _in_languages(site, place, words, document.page)
    drafts = {context.language.tag: draft_page(context, None) for context in contexts}
    yield from _pages(site, Frame(place.path, _WHOLE, (site.map.areas[area],)), drafts)


def _index_pages(site: _Site, language: Language) -> Iterator[Artifact]:
    """Yield the indexes of one language, each made when the one before is written."""
    briefs, revisions, meanings = _words_of_all(site, language)
    contents = LocaleContents(site.spec, site.map, language, briefs)

    def page(path: str, draft: Draft) -> Iterator[Artifact]:
        return _page(site, Frame(path, _WHOLE), language, draft, site.original)

    for area, place in site.map.areas.items():
        yield from page(place.path, draft_area(contents, area))
    yield from page(CODES, draft_codes(contents.context(SitePage(CODES)), meanings))
    yield from page(TYPES, draft_types(contents.context(SitePage(TYPES)), definitions(site.spec, site.map)))
    yield from page(REVISIONS, draft_revisions(contents, revisions))
    yield from page(INDEX, draft_locale(contents))
    yield translations(language, revisions, site.options)
    titles = {**contents.titles, **contents.areas}
    yield title_lists(language, site.listings, titles, site.options)


def _words_of_all(site: _Site, language: Language) -> tuple[Briefs, Revisions, Meanings]:
    """Return what the indexes of a language tell of every page's words."""
    briefs: dict[str, Markup] = {}
    revisions: dict[SitePage, Freshness] = {}
    meanings = Meanings()
    for entity, text in _texts(site, language):
        briefs[entity.name] = _own_context(site, language, entity, text.text).brief
        revisions |= _revisions(site, entity, text)
        meanings.add(text)
    for place, guide in _guides(site, language):
        revisions.setdefault(place, guide.freshness)
    return briefs, revisions, meanings


def _texts(site: _Site, language: Language) -> Iterator[tuple[Entity, EntityText]]:
    """Yield the entities that a language has words for, with these."""
    for entity in site.spec.entities.values():
        if text := site.spec.text(entity.name, language.tag):
            yield entity, text


def _guides(site: _Site, language: Language) -> Iterator[tuple[SitePage, PageText]]:
    """Yield the places of the documents that a language has words for, with these."""
    for document, place in site.map.guides.items():
        if guide := site.spec.page_text(document, language.tag):
            yield place, guide


def _shared_files(site: _Site) -> Iterator[Artifact]:
    """Yield what all pages share, and the page above the locales."""
    published = Publication(site.map, site.languages, site.listings, site.titles, site.options)
    yield from publish(published, partial(_worded, site))
    yield names(site.map, site.listings, site.options)
    yield language_list(site.languages, site.options)
    yield from _language_pages(site)
    yield _entrance(site)
    if site.options.logo:
        yield Artifact(f"{ROOT}/logo.svg", _LOGO_HEAD + _XML.sub("", site.options.logo))
    styles = (source(ROOT, name, site.options) for name in ("style.css", "look.css"))
    yield Artifact(f"{ROOT}/style.css", "\n".join(styles))
    for shipped in SHIPPED:
        yield Artifact(f"{ROOT}/{shipped}", source(ROOT, shipped, site.options))


def _worded(site: _Site, language: Language) -> frozenset[str]:
    """Return the paths of the pages that a language has words for."""
    places = {place for entity, text in _texts(site, language) for place in _revisions(site, entity, text)}
    return frozenset(place.path for place in places.union(place for place, _ in _guides(site, language)))


def _revisions(site: _Site, entity: Entity, text: EntityText) -> dict[SitePage, Freshness]:
    """Return the revisions of the entity's own page and of those of its methods, as far as the locale has words."""
    found = {} if text.text == NO_TEXT else {site.map.entities[entity.name]: text.text.freshness}
    for method in documented_methods(entity):
        if (words := text.methods.get(method.name, NO_TEXT)) != NO_TEXT:
            found[site.map.methods[entity.name, method.name]] = words.freshness
    return found


# --- files -----------------------------------------------------------------------------------------------------------


def _pages(site: _Site, frame: Frame, drafts: Mapping[str, Draft]) -> Iterator[Artifact]:
    """Yield the page in each locale; `drafts` is keyed by locale tag."""
    origin = site.original if site.original and drafts[site.original.tag].has_text else None
    for language in site.languages:
        yield from _page(site, frame, language, drafts[language.tag], origin)


def _page(site: _Site, frame: Frame, language: Language, draft: Draft, origin: Language | None) -> Iterator[Artifact]:
    """Yield the page in one locale; `origin` is the language that it is translated from, if that has it."""
    template = environment("reference", site.options).get_template("page.html.jinja")
    up = "../" * (frame.path.count("/") + 1)
    original = Link(f"{up}{origin.folder}/{frame.path}", origin.title, origin.tag) if origin else None
    home = Link(href(frame.folder, INDEX), language.words["reference"])
    crumbs = (
        home,
        *(Link(href(frame.folder, place.path), site.title(language.tag, place.path)) for place in frame.above),
    )
    view = PageView(
        language=language,
        frame=frame,
        draft=draft if draft.short else replace(draft, short=draft.heading),
        up=up,
        canonical=canonical(site.options, language, frame.path),
        product=site.options.product,
        has_logo=bool(site.options.logo),
        crumbs=() if frame.path == INDEX else crumbs,
        languages=f"{up}{_languages_of(frame.folder)}#{frame.path.rpartition('/')[2]}" if site.languages[1:] else "",
        original=original if language is not origin else None,
        revision=Link(f"{href(frame.folder, REVISIONS)}#{frame.path}", language.words["revisions"]),
        markdown=in_markdown(frame.path.rpartition("/")[2]) if _is_in_markdown(site, frame, language) else "",
    )
    path = f"{ROOT}/{language.folder}/{frame.path}"
    yield Artifact(path, compact(template.render(page=view, words=language.words)))
    if view.markdown:
        made = markdown_view(draft, frame.path.rpartition("/")[2], frame.made_from)
        markdown_template = environment("reference", site.options).get_template("markdown-page.md.jinja")
        yield Artifact(in_markdown(path), markdown_template.render(page=made))


def _is_in_markdown(site: _Site, frame: Frame, language: Language) -> bool:
    """Whether a page is there in Markdown, too: not the revisions, which each new translation moves."""
    return language.tag in site.in_markdown and frame.path != REVISIONS


def _entrance(site: _Site) -> Artifact:
    """Return the page above the locales, which links to the first page of each."""
    template = environment("reference", site.options).get_template("entrance.html.jinja")
    links = tuple(Link(f"{language.folder}/{INDEX}", language.title, language.tag) for language in site.languages)
    page = template.render(languages=links, made_from=_WHOLE, product=site.options.product)
    return Artifact(f"{ROOT}/{INDEX}", compact(page))


def _languages_of(folder: str) -> str:
    """Return where the pages of a folder are listed in all languages."""
    return "/".join(filter(None, ("languages", folder, INDEX)))


def _language_pages(site: _Site) -> Iterator[Artifact]:
    """Yield for each folder a list of its pages in every language, by which readers without scripts change it."""
    if not site.languages[1:]:
        return
    places = site.map
    named = (*places.areas.values(), *places.entities.values(), *places.methods.values(), *places.guides.values())
    folders: dict[str, dict[str, str]] = {}
    for place in (*map(SitePage, (INDEX, CODES, TYPES, REVISIONS)), *named):
        folders.setdefault(place.folder, {})[place.path] = clean(place.name) or place.path.removesuffix(".html")
    template = environment("reference", site.options).get_template("languages.html.jinja")
    for folder, names_of_pages in sorted(folders.items()):
        path = _languages_of(folder)
        up = "../" * path.count("/")
        rows = [
            (
                page.rpartition("/")[2],
                name,
                [Link(f"{up}{one.folder}/{page}", one.title, one.tag) for one in site.languages],
            )
            for page, name in names_of_pages.items()
        ]
        yield Artifact(f"{ROOT}/{path}", compact(template.render(rows=rows, up=up, made_from=_WHOLE)))


_PRODUCT = Annotated[str, "What the documented product is called, empty if nobody says it."]
_WORDS = Annotated[Mapping[str, str], "Words of the page's language that no page gives, by key: labels and headings."]

_FIRST_PAGES = Annotated[tuple[Link, ...], "The first page of each locale."]

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "page.html.jinja": {"page": PageView, "words": _WORDS},
    "no-text.html.jinja": {"page": PageView, "words": _WORDS},
    "sections.html.jinja": {"page": PageView},
    "languages.html.jinja": {
        "rows": Annotated[list[tuple[str, str, list[Link]]], "A page: its anchor, its name, its links by language."],
        "up": Annotated[str, "The way up to the site's folder."],
        "made_from": Annotated[str, "The file of the specification that the page is made from."],
    },
    "entrance.html.jinja": {
        "languages": _FIRST_PAGES,
        "made_from": Annotated[str, "The file of the specification that the page is made from."],
        "product": _PRODUCT,
    },
    "404.html.jinja": {
        "languages": _FIRST_PAGES,
        "top": Annotated[str, "The path of the site on its server, empty if nobody says it."],
        "made_from": Annotated[str, "The file of the specification that the page is made from."],
        "product": _PRODUCT,
    },
    "sitemap.xml.jinja": {"pages": Annotated[tuple[Address, ...], "The pages of a locale."]},
    "sitemaps.xml.jinja": {"maps": Annotated[tuple[str, ...], "The addresses of the locales' sitemaps."]},
    "robots.txt.jinja": {"map": Annotated[str, "The address of the list of sitemaps."]},
    "llms.txt.jinja": {
        "site": Publication,
        "areas": Annotated[tuple[tuple[Link, tuple[Link, ...]], ...], "The areas, each with what lies in it."],
    },
    "base.html.jinja": {},
    "markdown-page.md.jinja": {"page": MarkdownView},
    "piece.js.jinja": {
        "path": Annotated[str, "Where the file of data lies below the site's folder, as a text of JavaScript."],
        "text": Annotated[str, "The data, as a text of JavaScript."],
        "made_from": Annotated[str, "The file or folder of the specification that it is made from."],
    },
    # What follows are macros: the parameter of those that print a whole.
    "declarations.html.jinja": {
        "one": FunctionView | RecordView | InterfaceView | CoclassView | ConstantView | ParameterView
    },
}
"""What each template is given."""
