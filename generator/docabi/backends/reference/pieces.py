"""What all pages share, as files of data that the site's scripts load: names, titles, and the full text of each area.

They are scripts that hand over one text (`docabi.receive(path, text)`), because a page that is opened as a file can
load nothing else. Names are the same in every locale; `finder.js` reads what is written here:

- `names.js`: `/area` (the path of its index without ending), below it entities (a letter of their kind and the name),
  their methods (`.Name`), enumerators (`-NAME`) and constants (`=NAME`), then documents (`:path`); at last return codes
  (`!NAME`, a tab, the value in hexadecimal digits). A path that does not follow from the name stands behind a tab.
- `languages.js`: the locales (tag, tab, name of the language), behind another tab the folder where it is not the tag.
- `LOCALE/titles.js`: words of the site's controls (`key`, tab, word), the titles of the areas, those of the documents.
- `LOCALE/translations.js`: who translated most pages (`machine`, `human`, or nobody says it), then each page that
  somebody else did. It stands apart, because a page stays as it is when it is only translated anew.
- `LOCALE/AREA/words.js`: the index of `fulltext`. An area's index is page 0; entities follow with their methods, then
  documents.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.abi import SpecView
from docabi.backends.reference.fulltext import Index
from docabi.backends.reference.prose import clean, plain
from docabi.backends.reference.sitemap import (
    INDEX,
    ROOT_AREA,
    SiteMap,
    SitePage,
    area_of,
    documented_methods,
    plain_name,
)
from docabi.backends.reference.views import Language, controls
from docabi.patterns import compile_pattern
from docabi.rendering import Options, environment
from docabi.spec import Artifact, Entity, Enumeration
from docabi.texts import Freshness, PageText

NAMES = "names.js"
TITLES = "titles.js"
LANGUAGES = "languages.js"
LETTERS = {
    "interface": "i",
    "coclass": "o",
    "class": "c",
    "function": "f",
    "callback": "b",
    "enumeration": "e",
    "structure": "s",
    "union": "u",
    "constant": "k",
    "macro": "m",
    "alias": "t",
}
"""A letter for each kind of entity; `finder.js` has the same."""
TRANSLATORS = {"MT": "machine", "HT": "human"}
# The words of pages that the scripts need, too.
_SHARED_WORDS = (
    "reference",
    "languages",
    "code",
    "return-codes",
    *TRANSLATORS.values(),
    *(f"kind-{kind}" for kind in (*LETTERS, "method")),
)


class Listing(msgspec.Struct, frozen=True):
    """What lies in an area, in the order in which it is numbered."""

    place: SitePage
    entities: tuple[Entity, ...]
    guides: tuple[tuple[str, SitePage], ...]
    """The documents that have pages of their own, with their places."""


def listings(spec: SpecView, site: SiteMap) -> Mapping[str, Listing]:
    """Return what lies in each area, by area."""
    entities = defaultdict[str, list[Entity]](list)
    for entity in spec.entities.values():
        entities[entity.area].append(entity)
    guides = defaultdict[str, list[tuple[str, SitePage]]](list)
    for document, place in site.guides.items():
        if place not in (site.areas.get(area_of(document)), SitePage(INDEX)):
            guides[area_of(document)].append((document, place))
    return {area: Listing(place, tuple(entities[area]), tuple(guides[area])) for area, place in site.areas.items()}


def names(site: SiteMap, areas: Mapping[str, Listing], options: Options) -> Artifact:
    """Return the file of the names of everything that has a page or a row of its own."""
    lines = [line for listing in areas.values() for line in _area_lines(site, listing)]
    for use in site.codes.values():
        value = "" if use.code.value is None else f"{use.code.value & 0xFFFFFFFF:X}"
        lines.append(_line("!", use.code.name, value))
    return piece(NAMES, "\n".join(lines), "specs/index.json", options)


def page_titles(spec: SpecView, site: SiteMap, locale: str) -> Mapping[SitePage, str]:
    """Return the title of the document at each place in a locale, its path if the locale has none, by paths."""
    placed = ((place, page) for page in spec.pages if (place := site.guides.get(page.page)))
    titles = ((place, plain(page.titles.get(locale, "")) or clean(page.page)) for place, page in placed)
    return dict(sorted(titles, key=lambda found: found[0].path))


def area_titles(spec: SpecView, site: SiteMap, language: Language) -> Mapping[SitePage, str]:
    """Return what the index of each area is called: by the title of its document, without one by the area itself.

    The documents at the top of the tree have the title of the whole.
    """
    titles = {
        site.guides[page.page]: page.titles.get(language.tag, "") for page in spec.pages if page.page in site.guides
    }
    whole = plain(titles.get(SitePage(INDEX), "")) or language.words["reference"]
    names = {area: whole if area == ROOT_AREA else clean(area) for area in site.areas}
    written = {place: plain(titles.get(place, "")) for place in site.areas.values()}
    short = _without_whole({place: title for place, title in written.items() if title and place.path != INDEX})
    return {place: short.get(place) or written[place] or names[area] for area, place in site.areas.items()}


def _without_whole(titles: Mapping[SitePage, str]) -> Mapping[SitePage, str]:
    """Return titles without what most of them have in brackets at their end, which is what the whole is called:
    `Hosting (Lamp Reference)`. A translation has it in several forms, which share a word with the most frequent one.
    All titles are as they are if two would be alike.
    """
    ends = {place: found[1].casefold() for place, title in titles.items() if (found := _IN_BRACKETS.search(title))}
    counted = Counter(ends.values())
    usual, count = max(counted.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    words = {usual, *_WORD.findall(usual)}
    cut = {place for place, end in ends.items() if not words.isdisjoint((end, *_WORD.findall(end)))}
    short = {place: _IN_BRACKETS.sub("", title) if place in cut else title for place, title in titles.items()}
    is_usual = count > 1 and 2 * len(cut) > len(titles)
    return short if is_usual and len({*short.values()}) == len({*titles.values()}) else titles


_IN_BRACKETS = compile_pattern(r"(?<=\S)\s*[(（]([^()（）]*)[)）]\Z")
_WORD = compile_pattern(r"\w{3,}")


def title_lists(
    language: Language, areas: Mapping[str, Listing], titles: Mapping[SitePage, str], options: Options
) -> Artifact:
    """Return the file of a locale's titles; `titles` has one for each area and document."""
    words = [_line("", key, language.words[key]) for key in (*controls()["en"], *_SHARED_WORDS)]
    heads = [titles[listing.place] for listing in areas.values()]
    guides = [titles[place] for listing in areas.values() for _, place in listing.guides]
    text = "\n\n".join("\n".join(block) for block in (words, map(_flat, heads), map(_flat, guides)))
    return piece(f"{language.folder}/{TITLES}", text, "specs/pages.json", options)


def language_list(languages: Sequence[Language], options: Options) -> Artifact:
    """Return the file of the site's languages."""
    lines = (_line("", one.tag, one.title, "" if one.folder == one.tag else one.folder) for one in languages)
    return piece(LANGUAGES, "\n".join(lines), "specs/index.json", options)


def full_text(spec: SpecView, listing: Listing, language: Language, options: Options) -> Artifact:
    """Return the file of the words of an area's pages in one locale."""
    index = Index()
    for number, text in enumerate(_texts(spec, listing, language.tag)):
        if text is not None:
            index.add(number, text)
    folder, _, file = listing.place.path.rpartition("/")
    path = f"{language.folder}/{folder}/{file.replace('index', 'words').replace('.html', '.js')}"
    return piece(path, index.written(), f"specs/text/{language.tag}", options)


def translations(language: Language, revisions: Mapping[SitePage, Freshness], options: Options) -> Artifact:
    """Return the file of who translated the pages of a locale."""
    said = {place.path: TRANSLATORS.get(revision.translation, "") for place, revision in revisions.items()}
    usual = min(Counter(said.values()).most_common(), key=lambda found: (-found[1], found[0]), default=("", 0))[0]
    others = (_line("", path, by) for path, by in sorted(said.items()) if by != usual)
    return piece(f"{language.folder}/translations.js", "\n".join((usual, *others)), "specs/sources", options)


def piece(path: str, text: str, made_from: str, options: Options) -> Artifact:
    """Return a script that hands over a text; `path` is below the site's folder."""
    template = environment("reference", options).get_template("piece.js.jinja")
    given = {"path": json.dumps(path), "text": json.dumps(text, ensure_ascii=False), "made_from": made_from}
    return Artifact(f"reference/{path}", template.render(given))


def _texts(spec: SpecView, listing: Listing, locale: str) -> Iterator[PageText | None]:
    yield None  # the index of the area repeats what its pages say
    for entity in listing.entities:
        found = spec.text(entity.name, locale)
        yield found.text if found else None
        for method in documented_methods(entity):
            yield found.methods.get(method.name) if found else None
    for document, _ in listing.guides:
        yield spec.page_text(document, locale)


def _area_lines(site: SiteMap, listing: Listing) -> Iterator[str]:
    yield f"/{listing.place.path.removesuffix('.html')}"
    for entity in listing.entities:
        place = site.entities[entity.name]
        letter = LETTERS[str(entity.__struct_config__.tag)]
        yield _place_line(letter, entity.name, place, plain_name(entity.name))
        for method in documented_methods(entity):
            own = site.methods[entity.name, method.name]
            stem = place.path.rpartition("/")[2].removesuffix(".html")
            yield _place_line(".", method.name, own, f"{stem}.{plain_name(method.name)}")
        yield from (_line("-", name) for name in _members(entity))
        yield from (_line("=", constant.name) for constant in entity.constants)
    yield from (_line(":", place.path.rpartition("/")[2].removesuffix(".html")) for _, place in listing.guides)


def _members(entity: Entity) -> Sequence[str]:
    return [member.name for member in entity.members] if isinstance(entity, Enumeration) else ()


def _place_line(letter: str, name: str, place: SitePage, expected: str) -> str:
    stem = place.path.rpartition("/")[2].removesuffix(".html")
    return _line(letter, name, "" if stem == expected else stem)


def _line(letter: str, *parts: str) -> str:
    return letter + "\t".join(map(_flat, parts)).rstrip("\t")


def _flat(text: str) -> str:
    """Return a text without what would end its line or its part of one."""
    return clean(text).replace("\n", " ").replace("\t", " ")
