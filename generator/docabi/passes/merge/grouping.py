"""Which pages belong together. In: the heads of all pages of all locales. Out: the pages of each entity (its own and
those of its methods), the pages that describe none, and what a path means to a link.

Only heads are in memory; the driver loads the fragments of one entity at a time and hands them to `merge_entity`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.passes.merge.revisions import AnyHead, Head, by_revision, most_stated
from docabi.source import PageId, Span
from docabi.spec import Kind, PageClass

OWNERS = (Kind.INTERFACE, Kind.CLASS, Kind.STRUCTURE, Kind.UNION)
"""Kinds of entities that have methods."""


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


class Place(msgspec.Struct, frozen=True):
    """What a page describes: an entity, or one method of it; both empty for a page that describes no entity."""

    entity: str = ""
    method: str = ""


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


def decide(pages: Sequence[AnyHead]) -> AnyHead:
    """The page that speaks for all pages of one path: of the newest revision, of the majority in it."""
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
    names = _Names(own)
    for path, speaker in speakers.items():
        if speaker.kind is Kind.METHOD:
            owner = names.owner(speaker.owner)
            if _is_name(speaker.owner) and _is_name(speaker.name) and kinds.setdefault(owner, Kind.INTERFACE) in OWNERS:
                members.setdefault(owner, []).append(path)
            else:
                rejected[path] = _homeless(speaker, owner)
    places = {path: _place(path, speakers[path], name) for name, found in members.items() for path in found}
    lists = {path: _classed(paths[path], speakers[path], rejected.get(path)) for path in paths if path not in places}
    return Groups(
        entities={name: _identities(members[name], paths) for name in sorted(members)},
        kinds=kinds,
        places={**dict.fromkeys(lists, Place()), **places},
        pages=tuple(lists[path] for path in sorted(lists)),
        diagnostics=tuple(found for path in sorted(rejected) for found in _reported(paths[path], rejected[path])),
    )


class _Rejected(msgspec.Struct, frozen=True):
    rule: str
    reason: str
    help: str


def _is_name(name: str) -> bool:
    """Whether C could use it: names come from untrusted pages, and everything after grouping prints them."""
    return bool(_NAME.match(name))


class _Names:
    """Owners as method pages spell them -> entity names: exactly, else without regard to case."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = set(known)
        self._folded = {name.lower(): name for name in sorted(self._known, reverse=True)}

    def owner(self, name: str) -> str:
        return name if name in self._known else self._folded.setdefault(name.lower(), name)


def _own_pages(
    speakers: Mapping[str, Head], paths: Mapping[str, Sequence[Head]]
) -> tuple[dict[str, list[str]], dict[str, _Rejected]]:
    """Entity name -> its pages, the one that decides first; and the pages whose place another page of a locale has.

    Two paths that no locale has both of are one page that was renamed between two revisions.
    """
    claims: defaultdict[str, list[str]] = defaultdict(list)
    for path, speaker in speakers.items():
        if speaker.kind.is_entity and speaker.kind is not Kind.METHOD and _is_name(speaker.name):
            claims[speaker.name].append(path)
    rejected: dict[str, _Rejected] = {
        path: _Rejected("nameless-page", "the page does not say what it describes", "name it in `api_name`")
        for path, speaker in speakers.items()
        if speaker.kind.is_entity and speaker.kind is not Kind.METHOD and not _is_name(speaker.name)
    }
    own: dict[str, list[str]] = {}
    for name, claimed in claims.items():
        kept = own[name] = _renamed(claimed, paths)
        rejected |= {path: _second(name, kept[0]) for path in claimed if path not in kept}
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


def _second(name: str, first: str) -> _Rejected:
    reason = f"`{name}` is described by {first} already"
    return _Rejected("duplicate-page", reason, "give one of the pages the name of what it describes, or remove it")


def _homeless(speaker: Head, owner: str) -> _Rejected:
    if not _is_name(speaker.owner) or not _is_name(speaker.name):
        reason = f"the page describes a method `{speaker.name}` without naming its interface"
    else:
        reason = f"the page describes a method of `{owner}`, which has none"
    return _Rejected("homeless-method", reason, "name interface and method in `api_name`: `IFoo.Bar`")


def _place(path: str, speaker: Head, name: str) -> Place:
    return Place(name, speaker.name if speaker.kind is Kind.METHOD else "")


def _identities(members: Iterable[str], paths: Mapping[str, Sequence[Head]]) -> tuple[PageId, ...]:
    return tuple(sorted(head.page for path in members for head in paths[path]))


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
