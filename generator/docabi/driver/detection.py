"""What families a tree of documentation is of, and what of it stays unread. In: a documentation root. Out: `Detection`.

Every page is read and lowered as a build does it; nothing is merged or written. A line for what stays unread is a rule
in `UNREAD`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from docabi.diagnostics import Diagnostic, Sink
from docabi.driver.sources import read_bytes, scan
from docabi.facts import Facts
from docabi.families import canonical
from docabi.limits import Limits, excess_of_bytes
from docabi.lower import lower_page
from docabi.page import Page, SectionKey
from docabi.reader import read_page
from docabi.reader.recognition import conditions_that_hold
from docabi.source import PageId, SourceRoot
from docabi.spec import Fragment, Kind

UNREAD: Mapping[str, str] = {
    "unknown-kind": "mean to describe an API, and nothing says of which kind",
    "missing-declaration": "describe something that is declared, and have no declaration",
    "declaration-elsewhere": "leave their declaration to a header",
    "unreadable-declaration": "have a declaration that cannot be read",
    "declaration-as-text": "have a declaration that is kept as text alone",
    "undocumented-parameter": "declare a parameter that they do not describe",
    "undocumented-member": "declare a member that they do not describe",
    "unknown-parameter": "describe a parameter that they do not declare",
    "inferred-direction": "leave the direction of a parameter to be guessed",
    "missing-heading": "have no heading of the first level",
}
"""Rule -> what its pages do, for those that say that a page is not read as its author meant it."""
# A section of a page of a few is that page's own; one of so many pages in a hundred is the family's.
_FEWEST, _SHARE = 3, 0.01


class Shape(msgspec.Struct, frozen=True):
    """A family, a condition by which pages are known to be of it, and how many pages show that."""

    family: str
    condition: str
    pages: int


class Left(msgspec.Struct, frozen=True):
    """What stays unread: in words, how many pages, and the first of them."""

    what: str
    pages: int
    first: str


class Detection(msgspec.Struct, frozen=True):
    """What a tree is, why, what is read of it and what is not, the most frequent first.

    `left_out` counts pages and folders that cannot be read at all, each of which has findings; `families` the pages of
    each family, `kinds` those that describe something; `sections` are headings whose meaning nobody knows.
    """

    pages: int
    left_out: int
    families: dict[str, int]
    shapes: tuple[Shape, ...]
    kinds: dict[str, int]
    unread: tuple[Left, ...]
    sections: tuple[Left, ...]

    @property
    def entities(self) -> int:
        """How many pages describe an API."""
        return sum(self.kinds.values())


def detect(root: SourceRoot, facts: Facts, limits: Limits, found: list[Diagnostic]) -> Detection:
    """Read a tree; what cannot be read of it at all goes to `found`. Raises UnusableError for no folder."""
    tree = scan(root, found.append, frozenset(), limits)
    counted = _Counted()
    for path in tree.paths:
        identity = PageId(root.locale, path)
        data = read_bytes(root, path, found.append)
        sink = Sink(identity)
        if data is None:
            continue
        excess = excess_of_bytes(identity, data, limits)
        page = read_page(identity, data, facts, sink) if not excess else None
        if page is not None:
            counted.add(page, lower_page(canonical(page, facts), facts, sink, tree.inner), facts)
        else:
            found += excess or sink
    return counted.detection(len(tree.paths), len({one.page for one in found}))


class _Pages:
    """How many pages each thing is of, and the first of them."""

    def __init__(self) -> None:
        self._counts, self._first = Counter[str](), dict[str, str]()

    def add(self, what: str, page: Page) -> None:
        """Count a page."""
        self._counts[what] += 1
        self._first.setdefault(what, page.identity.path)

    def left(self, least: float) -> Iterator[Left]:
        """What at least so many pages are of, the most frequent first."""
        for what, count in self._counts.most_common():
            if count >= least:
                yield Left(what, count, self._first[what])


class _Counted:
    """Counters over pages."""

    def __init__(self) -> None:
        self.families, self.kinds = Counter[str](), Counter[str]()
        self.shapes = Counter[tuple[str, str]]()
        self.unread, self.sections = _Pages(), _Pages()

    def add(self, page: Page, fragment: Fragment, facts: Facts) -> None:
        """Count a page, as it was read, and what was made of it."""
        self.families.update(page.families)
        self.shapes.update(conditions_that_hold(page, facts))
        if fragment.kind.is_entity:
            self.kinds[fragment.kind] += 1
        for rule in {one.rule for one in fragment.diagnostics} & UNREAD.keys():
            self.unread.add(UNREAD[rule], page)
        if fragment.kind not in (Kind.LIST, Kind.GUIDE, Kind.TOC):
            for title in {one.title for one in page.sections if one.key is SectionKey.OTHER and one.level <= 2}:
                self.sections.add(title, page)

    def detection(self, pages: int, left_out: int) -> Detection:
        """What was counted."""
        shapes = (Shape(*shape, count) for shape, count in self.shapes.most_common())
        least = max(_FEWEST, _SHARE * self.kinds.total())
        return Detection(
            pages=pages,
            left_out=left_out,
            families=dict(self.families.most_common()),
            shapes=tuple(shapes),
            kinds=dict(self.kinds.most_common()),
            unread=tuple(self.unread.left(1)),
            sections=tuple(self.sections.left(least)),
        )
