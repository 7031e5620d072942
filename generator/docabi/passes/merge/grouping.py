"""Which pages belong together. In: the heads of all pages of all locales. Out: the pages of each entity (its own and
those of its methods), the pages that describe none, and what names and paths mean in the whole documentation.

Pages of one revision were translated from the same source and agree; of two revisions the newer one is right, however
many locales still have the older one.

Only heads are in memory; the driver loads the fragments of one entity at a time and hands them to `merge_entity`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

import msgspec

from docabi.abi.asking import asked_by_name
from docabi.abi.types import object_names
from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import FileNames, Layout
from docabi.passes.merge.heads import AnyHead, Head
from docabi.passes.merge.votes import is_source_file, most_stated
from docabi.patterns import compile_pattern
from docabi.source import PageId, Span
from docabi.spec import Kind, PageClass

OWNERS = (Kind.INTERFACE, Kind.CLASS, Kind.STRUCTURE, Kind.UNION)
"""Kinds of entities that have methods."""


_NAME = compile_pattern(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_INTERFACE = compile_pattern(r"I[A-Z]\w*\Z", re.ASCII)


class Place(msgspec.Struct, frozen=True):
    """What a page describes: an entity, or one method of it; both empty for a page that describes no entity."""

    entity: str = ""
    method: str = ""


def by_revision(pages: Sequence[AnyHead]) -> list[list[AnyHead]]:
    """The pages in groups of one revision, newest first, each in the order of locales and paths.

    Newer is the revision with the later date of handoff; then the one with more pages; then the greater hash. A page
    without a date (a source page that nobody handed off) counts as older than any with one.
    """
    if len(pages) == 1:
        return [[*pages]]
    groups: defaultdict[str, list[AnyHead]] = defaultdict(list)
    for page in pages:
        groups[page.text.freshness.revision].append(page)
    dates = {revision: max(page.text.freshness.date for page in group) for revision, group in groups.items()}
    newest = sorted(groups, key=lambda revision: (dates[revision], len(groups[revision]), revision), reverse=True)
    return [sorted(groups[revision], key=lambda page: page.page) for revision in newest]


class Groups(msgspec.Struct, frozen=True):
    """Every page of every locale in its group."""

    entities: Mapping[str, tuple[PageId, ...]]
    """Entity name -> all pages to merge, in name order."""
    kinds: Mapping[str, Kind]
    """Entity name -> kind, as its own page or (without one) its methods' pages say."""
    places: Mapping[str, Place]
    """Path of every page of any locale -> what it describes."""
    pages: tuple[PageClass, ...]
    """Pages that describe no entity; `text` is the store's to fill."""
    diagnostics: tuple[Diagnostic, ...]
    beside: frozenset[str] = frozenset()
    """The entities that are declared beside what their pages describe."""


def decide(pages: Sequence[AnyHead]) -> AnyHead:
    """The page that speaks for all pages of one path: of the newest revision, of the majority in it."""
    if len(pages) == 1:
        return pages[0]
    newest = by_revision(pages)[0]
    names = [(page.kind, page.owner, page.name) for page in newest]
    return newest[names.index(most_stated(names, str))]


def group_pages(heads: Iterable[Head]) -> Groups:
    """Group all pages. Nothing is lost: a page that cannot stand where it wants to becomes a page without an entity."""
    paths: defaultdict[str, list[Head]] = defaultdict(list)
    for head in heads:
        paths[head.page.path].append(head)
    speakers = {path: decide(pages) for path, pages in sorted(paths.items())}
    own, rejected = _own_pages(speakers, paths)
    members = {name: list(found) for name, found in own.items()}
    kinds = {name: speakers[found[0]].kind for name, found in own.items()}
    entity_of = _owner_names(own)
    owners = {entity_of(one.owner) for one in speakers.values() if one.kind is Kind.METHOD and _names_owner(one)}
    for path, speaker in speakers.items():
        if speaker.kind is Kind.METHOD:
            owner = entity_of(speaker.owner)
            is_told = owner in owners or owner in own
            if _is_named(speaker) and is_told and kinds.setdefault(owner, Kind.INTERFACE) in OWNERS:
                members.setdefault(owner, []).append(path)
            else:
                rejected[path] = _homeless(speaker, owner)
    methods = {path: one.name for path, one in speakers.items() if one.kind is Kind.METHOD}
    places = {path: Place(name, methods.get(path, "")) for name, found in members.items() for path in found}
    lists = {path: _classed(paths[path], speakers[path], rejected.get(path)) for path in paths if path not in places}
    return Groups(
        entities={
            name: tuple(sorted(head.page for path in members[name] for head in paths[path])) for name in sorted(members)
        },
        kinds=kinds,
        places={**dict.fromkeys(lists, Place()), **places},
        pages=tuple(lists[path] for path in sorted(lists)),
        diagnostics=tuple(found for path in sorted(rejected) for found in _reported(paths[path], rejected[path])),
    )


class _Rejected(msgspec.Struct, frozen=True):
    rule: str
    reason: str
    help: str


def is_name(name: str) -> bool:
    """Whether C could use it: names come from untrusted pages, and everything after grouping prints them."""
    return bool(_NAME.match(name))


def _is_named(speaker: Head) -> bool:
    return is_name(speaker.owner) and is_name(speaker.name)


def _names_owner(speaker: Head) -> bool:
    """Whether the page of a method tells that there is its interface: by a declaration, or by an interface's name."""
    return _is_named(speaker) and (speaker.facts.declared is not None or bool(_INTERFACE.match(speaker.owner)))


def _owner_names(known: Iterable[str]) -> Callable[[str], str]:
    """Owners as method pages spell them -> entity names: exactly, else without regard to case."""
    exact = {name: name for name in known}
    folded = {name.lower(): name for name in sorted(exact, reverse=True)}
    return lambda name: exact[name] if name in exact else folded.setdefault(name.lower(), name)


def _own_pages(
    speakers: Mapping[str, Head], paths: Mapping[str, Sequence[Head]]
) -> tuple[dict[str, list[str]], dict[str, _Rejected]]:
    """Entity name -> its pages, the one that decides first; and the pages whose place another page of a locale has.

    Two paths that no locale has both of are one page that was renamed between two revisions.
    """
    claims: defaultdict[str, list[str]] = defaultdict(list)
    rejected: dict[str, _Rejected] = {}
    for path, speaker in speakers.items():
        if not speaker.kind.is_entity or speaker.kind is Kind.METHOD:
            continue
        if is_name(speaker.name):
            claims[speaker.name].append(path)
        else:
            reason = "the page does not say what it describes"
            rejected[path] = _Rejected("nameless-page", reason, "name it in `api_name`")
    own: dict[str, list[str]] = {}
    for name, claimed in claims.items():
        kept = own[name] = _renamed(claimed, paths)
        reason = f"`{name}` is described by {kept[0]} already"
        second = _Rejected(
            "duplicate-page", reason, "give one of the pages the name of what it describes, or remove it"
        )
        rejected |= {path: second for path in claimed if path not in kept}
    return own, rejected


def _renamed(claimed: Sequence[str], paths: Mapping[str, Sequence[Head]]) -> list[str]:
    """Of the paths that claim one name the first, and those that are the same page in other locales.

    First is the path with the shorter file name, then the shorter path, then the lesser: no revision decides, because
    those of two pages do not compare.
    """
    kept: list[str] = []
    locales: set[str] = set()
    for path in sorted(claimed, key=lambda path: (len(path.rpartition("/")[2]), len(path), path)):
        found = {head.page.locale for head in paths[path]}
        if not found & locales:
            kept.append(path)
            locales |= found
    return kept


def _homeless(speaker: Head, owner: str) -> _Rejected:
    if not _names_owner(speaker):
        reason = f"the page describes a method `{speaker.name}` without naming its interface"
    else:
        reason = f"the page describes a method of `{owner}`, which has none"
    return _Rejected("homeless-method", reason, "name interface and method in `api_name`: `IFoo.Bar`")


def _classed(pages: Sequence[Head], speaker: Head, rejected: _Rejected | None) -> PageClass:
    titles = {head.page.locale: head.text.title for head in sorted(pages, key=lambda head: head.page)}
    if rejected is None:
        return PageClass(speaker.page.path, speaker.kind, speaker.reason, titles)
    return PageClass(speaker.page.path, Kind.GUIDE, rejected.reason, titles)


def _reported(pages: Sequence[Head], rejected: _Rejected) -> Iterable[Diagnostic]:
    for head in sorted(pages, key=lambda head: head.page):
        sink = Sink(head.page)
        sink.error(rejected.rule, Span(), rejected.reason, rejected.help, f"{rejected.rule}:{head.page.path}")
        yield from sink


class Reference(msgspec.Struct, frozen=True):
    """What a link leads to: a page, and the entity or method that it describes (empty for other pages)."""

    path: str
    entity: str = ""
    method: str = ""


@asked_by_name()
class Symbols(msgspec.Struct, frozen=True, dict=True):
    """Entity names and page paths of all locales."""

    kinds: Mapping[str, Kind]
    """Entity name -> kind."""
    places: Mapping[str, Place]
    """Path of every page -> what it describes."""
    folded: Mapping[str, str]
    """Path in lower case -> path."""
    complete_areas: frozenset[str] = frozenset()
    """Areas of which the table of file names knows the headers: there an unknown name is a damaged one."""
    stated: dict[str, Layout] = {}
    """The layouts that pages state, by interface."""
    forms: dict[str, str] = {}
    """Each name of a structure or function with an A and a W form, that for both too -> the entity of its page."""
    meant: dict[str, str] = {}
    """What translations made of headers' names -> the header."""

    @cached_property
    def objects(self) -> Mapping[str, str]:
        """Names of pointers to the interfaces that pages describe."""
        return object_names(name for name, kind in self.kinds.items() if kind is Kind.INTERFACE)

    @cached_property
    def spellings(self) -> Mapping[str, tuple[str, ...]]:
        """Names of entities in small letters -> as pages spell them."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self.kinds:
            found[name.lower()] = (*found.get(name.lower(), ()), name)
        return found

    def resolve(self, path: str) -> Reference | None:
        """What a documentation path means, whatever its case; None for a page that does not exist."""
        found = path if path in self.places else self.folded.get(path.lower())
        if found is None:
            return None
        place = self.places[found]
        return Reference(found, place.entity, place.method)


def make_symbols(groups: Groups, headers: Iterable[tuple[str, str]], names: FileNames) -> Symbols:
    """The symbols of all pages; `headers` gives area and header name (as lowered, empty if destroyed) of every page."""
    return Symbols(
        kinds=groups.kinds,
        places=groups.places,
        folded={path.lower(): path for path in sorted(groups.places, reverse=True)},
        complete_areas=complete_areas(headers, names),
    )


def complete_areas(headers: Iterable[tuple[str, str]], names: FileNames) -> frozenset[str]:
    """The areas in which most header names that look like one stand in the table."""
    known: Counter[str] = Counter()
    for area, name in headers:
        if is_source_file(name):
            key = name.lower()
            known[area] += 1 if key in names.headers or key in names.idls else -1
    return frozenset(area for area, balance in known.items() if balance > 0)
