"""What a rule is given about one page: its words, what it describes, and where to report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Diagnostic, Edit, Severity
from docabi.lower.directions import Markers
from docabi.lower.learned_markers import LearnedMarkers
from docabi.lower.links import documentation_path
from docabi.page import is_translation
from docabi.passes.check.learned_headings import OwnHeading
from docabi.passes.check.names import Names
from docabi.passes.merge.grouping import Place, Reference
from docabi.reader.leaves import Bare, Leaf, PageLeaves
from docabi.rules import rules
from docabi.source import PageId
from docabi.spec import Direction
from docabi.texts import Freshness


class CheckedPage(msgspec.Struct, frozen=True):
    """A page: its words (`bares` leaf by leaf), what it describes, and how fresh it is."""

    words: PageLeaves
    bares: tuple[Bare, ...]
    place: Place
    freshness: Freshness
    root_inner: str = ""
    parameters: frozenset[str] = frozenset()
    """Names that the page's own declaration gives."""
    directions: Mapping[str, Direction] = {}
    """Directions that this declaration states."""
    markers: Markers | None = None
    """What tables know of how the locale marks directions."""
    learned: LearnedMarkers = LearnedMarkers()
    """What the locale's own pages tell of it."""
    own_headings: Mapping[str, OwnHeading] = {}
    """What the locale calls its headings, by what the source calls them."""

    @property
    def identity(self) -> PageId:
        """Locale and path."""
        return self.words.page

    @property
    def is_translation(self) -> bool:
        """Whether its front matter says what it was translated from, or how."""
        return is_translation(self.words.keys)

    def leaves(self) -> Iterator[tuple[Leaf, Bare]]:
        """Each leaf with its words alone."""
        return zip(self.words.leaves, self.bares, strict=True)

    def own(self) -> frozenset[str]:
        """The names of what the page describes."""
        return frozenset({self.place.entity, self.place.method} - {""})

    def reference(self, target: str, names: Names) -> Reference | None:
        """What a link of the page leads to: None outside the documentation and where there is no page."""
        path = documentation_path(self.identity, target, self.root_inner)
        return names.symbols.resolve(path) if path else None


class Change(msgspec.Struct, frozen=True):
    """A part of a leaf's text by its offset, and what to write in its place."""

    start: int
    length: int
    new: str


class Finding(msgspec.Struct, frozen=True):
    """A finding before it has a place in words: the leaf, where in it, and what it says; `changes` mend it for
    certain.
    """

    leaf: Leaf
    start: int
    length: int
    message: str
    help: str
    changes: tuple[Change, ...] = ()

    def repair(self) -> tuple[Edit, ...]:
        """The changes with their places on the page; none if one of them goes over the end of a line.

        What is nothing but a blank, or nothing at all, is replaced together with the letters beside it: by them its
        place is known.
        """
        leaf, edits = self.leaf, []
        for change in self.changes:
            start, end = change.start, change.start + change.length
            before = after = ""
            if not leaf.text[start:end].strip():
                before, after = leaf.text[max(start - 1, 0) : start].strip("\n"), leaf.text[end : end + 1].strip("\n")
            place = leaf.span(start - len(before), len(before) + change.length + len(after))
            old = before + leaf.text[start:end] + after
            if "\n" in old or not old:
                return ()
            new = before + change.new + after
            edits.append(Edit(place.line, place.column, leaf.on_page(old), leaf.on_page(new)))
        return tuple(edits)


class Report:
    """Where the rules put what they find: diagnostics of the severity that the rule's page states.

    `key` of a finding's cause is what it is about (a name, a section), so that one defect of the source is one cause in
    every locale.
    """

    def __init__(self, page: CheckedPage) -> None:
        self.page = page
        self.found: list[Diagnostic] = []

    def add(self, rule: str, finding: Finding, key: str) -> None:
        """Report one finding."""
        page = self.page.identity
        span = finding.leaf.span(finding.start, finding.length)
        severity: Severity = rules()[rule].severity
        cause = f"{rule}:{page.path}:{finding.leaf.section or finding.leaf.kind}:{key}"
        words = (finding.message, finding.help, cause)
        self.found.append(Diagnostic(page, span, rule, severity, *words, finding.repair()))


def whole_leaf(leaf: Leaf, message: str, help: str) -> Finding:
    """A finding about a whole leaf."""
    return Finding(leaf, 0, len(leaf.text.partition("\n")[0]), message, help)


def pages_of_revision(pages: Sequence[CheckedPage]) -> list[list[CheckedPage]]:
    """Pages of one path in groups of one source revision, those without one apart."""
    groups: dict[str, list[CheckedPage]] = {}
    for page in pages:
        groups.setdefault(page.freshness.revision or page.identity.locale, []).append(page)
    return list(groups.values())
