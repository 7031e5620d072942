"""Layouts that pages state. In: the heads of all pages. Out: by interface the slots that the body of its own page's
declaration, or else a table in vtable order, has in order, without those that they repeat of the interface's bases.

They hold where no layout of the facts knows an interface: a page may be abridged, a header is not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from docabi.abi.vtables import ROOT, base_of_slots, first_slot, slot_names
from docabi.declaration.vocabulary import ROOT_METHODS
from docabi.facts import Layout
from docabi.passes.merge.grouping import Groups, Place, by_revision
from docabi.passes.merge.heads import AnyHead, Head
from docabi.passes.merge.roots import meant_root
from docabi.passes.merge.votes import detail, most_stated
from docabi.spec import Kind


class _Body(NamedTuple):
    """What pages state: the base (empty: not told, None: there is none), the names of all slots in order, the path."""

    base: str | None
    names: tuple[str, ...]
    page: str

    @property
    def is_whole(self) -> bool:
        """Whether the body begins with the first slot of all."""
        return self.names[:3] == ROOT_METHODS


def stated_layouts(heads: Iterable[AnyHead], groups: Groups, known: dict[str, Layout]) -> dict[str, Layout]:
    """The layouts that pages state, by interface, also of those that the facts (`known`) have.

    An interface whose base nobody knows stands on IUnknown if its body has all slots from the first.
    """
    own: defaultdict[str, list[AnyHead]] = defaultdict(list)
    for head in heads:
        place = groups.places.get(head.page.path)
        if place is not None and not place.method and head.kind in (Kind.INTERFACE, Kind.CLASS):
            own[place.entity].append(head)
    bodies = {name: body for name, pages in own.items() if (body := _body(pages, groups, known)).names and name != ROOT}
    whole = {name: slot_names(known, name) for name in known if bodies and first_slot(known, name) is not None}
    made: dict[str, Layout] = {}
    # Those that are told by their slots come last, the shortest first: then what may be their base is known.
    for name in sorted(bodies, key=lambda name: (bodies[name].base == "", len(bodies[name].names), name)):
        # Bases first; those that are a circle are not known.
        for one in reversed(_line(name, bodies, made)):
            layout = made[one] = _layout(one, bodies[one], whole)
            if one not in known and (layout.base is None or layout.base in whole):
                whole[one] = (*whole.get(layout.base or "", ()), *layout.slots)
    return made


def _body(pages: Sequence[AnyHead], groups: Groups, known: Mapping[str, Layout]) -> _Body:
    """What most pages of the newest revision state; a base that only a slip tells from a root is that root."""
    newest = by_revision(pages)[0]
    base, names = most_stated([_stated(head, groups) for head in newest], detail)
    root = meant_root(base, groups.kinds, known) if base else None
    return _Body(root or base, names, newest[0].page.path)


def _stated(head: Head, groups: Groups) -> tuple[str | None, tuple[str, ...]]:
    declared = head.facts.declared
    names = declared.vtable if declared is not None else ()
    names = names or tuple(_method(row, groups) for row in head.facts.vtable)
    names = names if all(names) else ()
    silent = "" if names[:3] == ROOT_METHODS else None if declared and declared.kind is Kind.CLASS else ROOT
    return head.facts.base or silent, names


def _method(row: str, groups: Groups) -> str:
    """The method that a row names or leads to; empty for a page of something else."""
    return groups.places.get(row, _NOWHERE).method if row.endswith(".md") else row


_NOWHERE = Place()


def _line(name: str, bodies: Mapping[str, _Body], made: Mapping[str, Layout]) -> list[str]:
    """An interface and those of its bases whose layouts are not yet made, nearest first."""
    line = {name: None}
    while (base := bodies[next(reversed(line))].base) and base in bodies and base not in made and base not in line:
        line[base] = None
    return list(line)


def _layout(name: str, body: _Body, whole: Mapping[str, tuple[str, ...]]) -> Layout:
    """The layout of a body; `whole` are the whole vtables that are known."""
    base, names, page = body
    if base == "":
        base, count = base_of_slots(name, names, whole)
    elif base is None or base in whole:
        count = _repeated(names, whole.get(base or "", ()))
    else:
        base, count = (ROOT, len(ROOT_METHODS)) if body.is_whole else (base, 0)
    return Layout(None, base, names[count:], page)


def _repeated(names: tuple[str, ...], inherited: tuple[str, ...]) -> int:
    """How many slots of the bases a body repeats: its beginning is the end of theirs."""
    longest = range(min(len(names), len(inherited)), 0, -1)
    return next((count for count in longest if names[:count] == inherited[-count:]), 0)
