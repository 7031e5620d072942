"""Units of translation: a text of the source beside the text of another locale's page that says the same.

In: the leaves of a page in two locales. Out: units, each with a context that stays while its text does: page, section,
and a number where a section has the text more than once. What moves around it changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from docabi.diagnostics import Diagnostic
from docabi.escape import printable
from docabi.exchange.marks import MarkedText, marked_source, marked_target
from docabi.exchange.segments import Segment, segment_of
from docabi.hashes import blake2b
from docabi.passes.check.names import is_name_like
from docabi.reader.leaf_pairs import are_forms, is_sure, marks_of, pair_leaves
from docabi.reader.leaves import Leaf, PageLeaves, bare

_TOP = "top"


class Unit(msgspec.Struct, frozen=True):
    """A text of the source and what says it in another locale."""

    context: str
    source: MarkedText
    leaf: Leaf
    """The source's own leaf."""
    target: MarkedText | None = None
    """None if the page has nothing for it."""
    segment: Segment | None = None
    """The target's leaf."""
    index: int = 0
    """Where among the leaves of its page that stands."""
    is_loose: bool = False
    """Whether only its place says that the two belong together."""
    findings: tuple[Diagnostic, ...] = ()
    """What is wrong with the target."""

    @property
    def path(self) -> str:
        """The page."""
        return page_of(self.context)

    @property
    def id(self) -> str:
        """The source's text as every format prints it."""
        return printable(self.source.text)

    @property
    def text(self) -> str:
        """The target's text as every format prints it; empty if there is none."""
        return printable(self.target.text) if self.target is not None else ""

    @property
    def line(self) -> int:
        """The line of the target, else that of the source."""
        return (self.segment.leaf if self.segment is not None else self.leaf).place.line

    @property
    def is_whole(self) -> bool:
        """Whether the target has each mark of the source."""
        return self.target is not None and self.target.names.keys() == self.source.names.keys()

    @property
    def state(self) -> str:
        """What tells later whether the page or the translation was changed."""
        return f"{mark_of(self.segment.leaf.text if self.segment is not None else '')}.{mark_of(self.text)}"

    @property
    def has_words(self) -> bool:
        """Whether there is something to translate: words, and not a name alone."""
        words = bare(segment_of(self.leaf).text).text.split()
        return any(char.isalpha() for word in words for char in word) and not (
            len(words) == 1 and is_name_like(words[0])
        )


def page_of(context: str) -> str:
    """The path of the page that a unit's context names."""
    return context.rpartition("#")[0]


def mark_of(text: str) -> str:
    """A short digest of a text."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()


def units_of(path: str, source: PageLeaves, target: PageLeaves, is_same_revision: bool) -> list[Unit]:
    """The units of a page, in the order of the source."""
    contexts = [*_contexts(printable(path), source.leaves)]
    are_alike = are_forms(source.leaves, target.leaves)
    units = []
    for pair in pair_leaves(source.leaves, target.leaves):
        if pair.source is None:
            continue
        context, marked = contexts[pair.source]
        leaf = source.leaves[pair.source]
        if pair.target is None:
            units.append(Unit(context, marked, leaf))
            continue
        other = target.leaves[pair.target]
        segment = segment_of(other)
        own = marked_target(segment.text, segment_of(leaf).text)
        is_loose = not (are_alike and is_same_revision) and not _belong(leaf, other, are_alike)
        units.append(Unit(context, marked, leaf, own, segment, pair.target, is_loose))
    return units


def _belong(source: Leaf, target: Leaf, are_alike: bool) -> bool:
    """Whether more than the place says that two leaves are one; on pages that are alike, nothing against it."""
    return is_sure(source, target) or (are_alike and marks_of(source.text).all == marks_of(target.text).all)


def _contexts(path: str, leaves: Sequence[Leaf]) -> Iterator[tuple[str, MarkedText]]:
    seen: Counter[tuple[str, str]] = Counter()
    for leaf in leaves:
        marked = marked_source(segment_of(leaf).text)
        section = leaf.section.value if leaf.section is not None else _TOP
        key = (section, printable(marked.text))
        seen[key] += 1
        yield f"{path}#{section}" + (f"({seen[key]})" if seen[key] > 1 else ""), marked


def with_findings(units: Sequence[Unit], found: Sequence[Diagnostic]) -> list[Unit]:
    """The units of a page with the findings on each target."""
    return [
        msgspec.structs.replace(unit, findings=tuple(one for one in found if _is_on(unit.segment, one)))
        if unit.segment is not None and found
        else unit
        for unit in units
    ]


def _is_on(segment: Segment | None, one: Diagnostic) -> bool:
    if segment is None:
        return False
    place = segment.leaf.place
    if not place.line <= one.span.line <= place.line + segment.leaf.text.count("\n"):
        return False
    is_first = one.span.line == place.line
    return not is_first or place.column <= one.span.column < place.column + max(place.length, 1)
