"""Where every page of the site lies, made from the specification alone: entity, method, document and area ->
`SitePage`.

A path is below a locale's folder (`hosting/ihosttaskmanager.sleep.html`), so that it is the same in every locale.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import quote, unquote

import msgspec

from docabi.abi import SpecView
from docabi.abi.asking import asked_by_name
from docabi.abi.trees import named_types
from docabi.escape import is_device
from docabi.packaged import packaged
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import Callback, Class, Code, Entity, Function, Interface, Kind, Method, Structure, Union
from docabi.store import paths

_UNSAFE = compile_pattern(r"[^a-z0-9_]+")
# 100 characters leave room for a second name, a number and the extension in the 255 bytes that file systems allow.
_LONGEST = 100
INDEX = "index.html"
CODES = "return-codes.html"
REVISIONS = "revisions.html"
TYPES = "types.html"
ROOT_AREA = "_root"
"""The area of the documents that lie in no folder."""


class SitePage(msgspec.Struct, frozen=True):
    """A page of the site: path below the locale's folder; `name` is an identifier, or empty for a document."""

    path: str
    name: str = ""

    @property
    def folder(self) -> str:
        """The folder of the page below the locale's folder, empty at the top."""
        return self.path.rpartition("/")[0]


class CodeUse(msgspec.Struct, frozen=True):
    """A return code over the whole specification: what it is, its anchor, and what returns it, as (name, path)."""

    code: Code
    anchor: str
    users: tuple[SitePage, ...]


@asked_by_name()
class SiteMap(msgspec.Struct, frozen=True):
    """Every place. `documents` is keyed by documentation path in lower case: links differ from files in case."""

    entities: Mapping[str, SitePage]
    methods: Mapping[tuple[str, str], SitePage]
    areas: Mapping[str, SitePage]
    guides: Mapping[str, SitePage]
    documents: Mapping[str, SitePage]
    codes: Mapping[str, CodeUse]
    types: Mapping[str, str]
    """Type that declarations name and no page describes -> its anchor in the index of types."""
    files: Mapping[str, str]
    """Entity -> the file of its facts below `specs/`."""

    def name_of(self, document: str) -> str:
        """Return the entity that a document is about; a text that is no document is a name itself."""
        place = self.documents.get(document.lower())
        return place.name if place and place.name else document

    def code_anchor(self, name: str) -> str:
        """Return the anchor of a return code in the index of codes, whatever else is known of the code."""
        return self.codes[name].anchor


def linker(site: SiteMap, place: SitePage) -> Callable[[str], str]:
    """Return a function from the name of a type to the address of its page from `place`, to that of its row in the
    index of types if it has no page; empty if no declaration names it.
    """

    def address(name: str) -> str:
        if target := site.entities.get(name):
            return href(place.folder, target.path)
        return f"{href(place.folder, TYPES)}#{site.types[name]}" if name in site.types else ""

    return address


@remembered(1024)
def safe_name(name: str) -> str:
    """Return a name of a file or anchor in lower-case letters, digits, `_` and `-`: no text can leave its folder."""
    folded = plain_name(name)
    return f"{folded}_" if is_device(folded) else folded


def plain_name(name: str) -> str:
    """Return the name of a file or anchor as `finder.js` makes it, which knows nothing of devices."""
    return _UNSAFE.sub("-", name.lower()).strip("-")[:_LONGEST] or "unnamed"


def locale_folder(locale: str) -> str:
    """Return the folder of a locale: the letters, digits and `-` of its tag."""
    return re.sub(r"[^A-Za-z0-9-]+", "-", locale).strip("-") or "und"


def area_folder(area: str) -> str:
    """Return the folder of an area, each of its parts made safe."""
    return "/".join(safe_name(part) for part in area.split("/"))


class Names:
    """Gives each asker a name that nobody else has: `x`, `x-2`, `x-3`; the order of asking decides."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[tuple[str, str], int] = {}

    def take(self, stem: str, ending: str = "") -> str:
        """Return the first free name made of `stem`, a number if one is needed, and `ending`."""
        number = self._numbers.get((stem, ending), 1)
        name = stem + ending
        while name in self._taken:
            number += 1
            name = f"{stem}-{number}{ending}"
        if number > 1:  # hardly any is
            self._numbers[stem, ending] = number
        self._taken.add(name)
        return name


def documented_methods(entity: Entity) -> tuple[Method, ...]:
    """Return the methods of an entity that have pages of their own: of several with one name, the first."""
    methods = entity.methods if isinstance(entity, Interface | Class | Structure | Union) else ()
    first: dict[str, Method] = {}
    for method in methods:
        if method.documented:
            first.setdefault(method.name, method)
    return tuple(first.values())


def href(folder: str, target: str) -> str:
    """Return the relative address of `target` for a page in `folder`; both are below one locale's folder."""
    target_folder, _, name = target.rpartition("/")
    if target_folder == folder:
        return name
    return "../" * (folder.count("/") + 1 if folder else 0) + target


def map_site(spec: SpecView) -> SiteMap:
    """Give every page of the specification its place."""
    names = Names()
    areas = _areas(spec, names)
    entities: dict[str, SitePage] = {}
    methods: dict[tuple[str, str], SitePage] = {}
    for entity in spec.entities.values():
        stem = f"{area_folder(entity.area)}/{safe_name(entity.name)}"
        entities[entity.name] = SitePage(names.take(stem, ".html"), entity.name)
        for method in documented_methods(entity):
            path = names.take(f"{stem}.{safe_name(method.name)}", ".html")
            methods[entity.name, method.name] = SitePage(path, f"{entity.name}::{method.name}")
    guides = dict(_guides(spec, areas, names))
    described = [*_described(spec, entities, methods)]
    documents = {one.page.lower(): place for one, place in described if one.page}
    documents |= {page.lower(): place for page, place in guides.items()}
    return SiteMap(entities, methods, areas, guides, documents, _codes(described), _types(spec), _files(spec))


def _types(spec: SpecView) -> dict[str, str]:
    entities = spec.entities
    used = {name for entity in entities.values() for name in named_types(entity)}
    used |= {base for entity in entities.values() if (base := getattr(entity, "base", None))}
    anchors = Names()
    return {name: anchors.take(f"type-{safe_name(name)}") for name in sorted(used - entities.keys() - {""})}


def _files(spec: SpecView) -> dict[str, str]:
    stems = paths.stems({name: entity.area for name, entity in spec.entities.items()})
    return {name: f"specs/{paths.abi_path(stem)}" for name, stem in stems.items()}


def _areas(spec: SpecView, names: Names) -> dict[str, SitePage]:
    found = {entity.area for entity in spec.entities.values()} | {area_of(page.page) for page in spec.pages}
    names.take(INDEX)
    names.take(CODES)
    names.take(REVISIONS)
    names.take(TYPES)
    return {area: SitePage(names.take(f"{area_folder(area)}/index", ".html")) for area in sorted(found)}


def area_of(page: str) -> str:
    """Return the area of a document: its folder."""
    return page.rpartition("/")[0] or ROOT_AREA


def _guides(spec: SpecView, areas: Mapping[str, SitePage], names: Names) -> Iterator[tuple[str, SitePage]]:
    """Yield the places of documents: `index.md` is the index of its area, and of the locale if it is at the root."""
    for document in sorted(spec.pages, key=lambda document: document.page):
        folder, _, name = document.page.rpartition("/")
        if document.kind is Kind.TOC:
            continue
        if name.lower() == "index.md":
            yield document.page, areas[folder] if folder else SitePage(INDEX)
        else:
            stem = f"{area_folder(folder or ROOT_AREA)}/{safe_name(name.removesuffix('.md'))}"
            yield document.page, SitePage(names.take(stem, ".html"))


def _described(
    spec: SpecView, entities: Mapping[str, SitePage], methods: Mapping[tuple[str, str], SitePage]
) -> Iterator[tuple[Entity | Method, SitePage]]:
    """Yield everything that has a page: each entity, and behind it its methods."""
    for entity in spec.entities.values():
        yield entity, entities[entity.name]
        for method in documented_methods(entity):
            yield method, methods[entity.name, method.name]


def _codes(described: Sequence[tuple[Entity | Method, SitePage]]) -> dict[str, CodeUse]:
    """Return every code by name with what returns it; its value is that of the first which states one."""
    codes: dict[str, Code] = {}
    users: dict[str, list[SitePage]] = {}
    for one, place in described:
        for code in one.hresults if isinstance(one, Function | Callback | Method) else ():
            if code.name not in codes or codes[code.name].value is None:
                codes[code.name] = code
            users.setdefault(code.name, []).append(place)
    anchors = Names()
    return {
        name: CodeUse(codes[name], anchors.take(f"code-{safe_name(name)}"), tuple(dict.fromkeys(users[name])))
        for name in sorted(codes)
    }


# --- links -----------------------------------------------------------------------------------------------------------

_SCHEME = compile_pattern(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# Everything that may stand in a URL as it is (RFC 3986), so that an encoded URL stays as it was.
_URL = "!#$%&'()*+,/:;=?@[]~"


class Outside(msgspec.Struct, frozen=True):
    """The addresses of `outside.yaml`."""

    site: str
    managed: str
    schemes: tuple[str, ...]


class Reference(msgspec.Struct, frozen=True):
    """Where a link leads; an empty `name` keeps the page's own link text, an empty `href` is no link."""

    href: str
    name: str = ""
    outside: bool = False


def _outside() -> Outside:
    return packaged("backends/reference/outside.yaml", Outside)


TOP = "page.main"
"""Where a link to the top of its page leads."""


class Links(msgspec.Struct, frozen=True):
    """The links of one page in one locale. `targets` is `PageText.links`, `anchors` are those of the page by what its
    links call them.
    """

    site: SiteMap
    locale: str
    document: str
    folder: str
    targets: Mapping[str, str]
    anchors: Mapping[str, str]

    def resolve(self, target: str) -> Reference | None:
        """Return where a Markdown link target leads; None if a reader cannot go there."""
        target = target.strip()
        path, _, fragment = target.partition("#")
        if not path:
            anchor = self.anchors.get(fragment)
            return Reference(f"#{anchor}") if anchor else None
        if document := self.targets.get(target) or self.targets.get(path):
            return self._document(document)
        if scheme := _SCHEME.match(path):
            return self._scheme(scheme[1].lower(), target)
        if path.startswith("/"):
            return Reference(
                _outside().site.format(locale=self._tag()) + _encoded("/" + target.lstrip("/\\")), outside=True
            )
        return self._document(posixpath.normpath(posixpath.join(posixpath.dirname(self.document), unquote(path))))

    def managed(self, identifier: str, query: str) -> Reference:
        """Return where an `<xref:>` leads: `System.Thread.Sleep%2A` shows `Thread.Sleep` if it asks so."""
        name = re.sub(r"\(.*", "", unquote(identifier)).rstrip("*").rstrip(".")
        parts = re.sub(r"`+\d+", "", name).split(".")
        shown = {"displayProperty=fullName": 0, "displayProperty=nameWithType": -2}.get(query, -1)
        address = _outside().managed.format(locale=self._tag(), name=_quoted(name.lower().replace("`", "-")))
        return Reference(address, ".".join(parts[shown:]), outside=True)

    def to_code(self, name: str) -> Reference:
        """Return a link to the row of a return code in the index of codes."""
        return Reference(f"{href(self.folder, CODES)}#{self.site.code_anchor(name)}", name)

    def _tag(self) -> str:
        return quote(self.locale.partition("-x-")[0].lower())

    def _scheme(self, scheme: str, target: str) -> Reference | None:
        if scheme == "xref":
            return self.managed(*(target[5:].partition("?")[::2]))
        return Reference(_encoded(target), outside=True) if scheme in _outside().schemes else None

    def _document(self, document: str) -> Reference | None:
        path = document.partition("#")[0]
        place = self.site.documents.get(path.lower())
        return Reference(href(self.folder, place.path), place.name) if place else None


def _encoded(url: str) -> str:
    """Encode everything in a URL that a URL may not hold."""
    return _quoted(url, _URL)


def _quoted(text: str, safe: str = "/") -> str:
    """Encode a text of a page; half a character, which no address can have, becomes a question mark."""
    return quote(text, safe=safe, errors="replace")
