"""Pages of one source revision say the same in every locale: same code spans, same identifiers. What some have and one
has not, that one lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from docabi.passes.check.identifiers import as_written, is_free, without_links
from docabi.passes.check.names import WORD, Names, is_heard, is_name_like
from docabi.passes.check.page import Change, CheckedPage, Finding, Report, pages_of_revision
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Bare, Leaf, LeafKind

_ASCII = compile_pattern(r"[A-Za-z0-9_]+")
_SHORTEST_CODE, _SHORTEST_HEARD = 3, 5

Reports = Mapping[str, Report]
"""Locale -> where to report what is wrong with its page."""


def check_locales(pages: Sequence[CheckedPage], names: Names, reports: Reports) -> None:
    """Compare the pages of one path leaf by leaf, those of one source revision with each other."""
    for alike in alike_pages(pages):
        for index in range(len(alike[0].words.leaves)):
            _compare(alike, index, names, reports)


def alike_pages(pages: Sequence[CheckedPage]) -> Iterator[list[CheckedPage]]:
    """Pages of one source revision whose leaves are the same one by one: of each revision those that are most, and at
    least two.
    """
    for group in pages_of_revision(pages):
        shapes = Counter(map(_shape, group))
        common, count = max(shapes.items(), key=lambda item: (item[1], item[0]))
        if count > 1:
            yield [page for page in group if _shape(page) == common]


def _shape(page: CheckedPage) -> tuple[tuple[str, int, int], ...]:
    return tuple((leaf.kind.value, leaf.level, leaf.cell) for leaf in page.words.leaves)


def _compare(pages: Sequence[CheckedPage], index: int, names: Names, reports: Reports) -> None:
    codes = [Counter(page.bares[index].codes) for page in pages]
    free = [_identifiers(page.bares[index], page.words.leaves[index], names) for page in pages]
    if all(found == codes[0] for found in codes) and all(found == free[0] for found in free):
        return
    every_code = sorted(frozenset().union(*codes))
    every_free = sorted(frozenset().union(*free))
    for page in pages:
        leaf, bare = page.words.leaves[index], page.bares[index]
        report = reports[page.identity.locale]
        same = {one.casefold() for one in bare.codes}
        for text in every_code if is_free(leaf) else ():
            # What is there in other letters is damaged by itself, and has a rule for it.
            if text.casefold() in same or len(text) < _SHORTEST_CODE:
                continue
            if text in bare.text:
                _lost_backticks(text, leaf, bare, report, 2 * sum(text in found for found in codes) >= len(codes))
            else:
                _lost(text, leaf, report, names)
        for text in every_free:
            last = leaf.place.line + leaf.text.count("\n")
            near = (one for one in report.found if leaf.place.line <= one.span.line <= last)
            # A rule of one page may have reported this name in this leaf.
            if text not in leaf.text and not any(text in one.message for one in near):
                _lost(text, leaf, report, names)


def _identifiers(bare: Bare, leaf: Leaf, names: Names) -> frozenset[str]:
    """The names of the documentation among the words of a leaf; titles and link texts have rules of their own."""
    if not is_free(leaf):
        return frozenset()
    words = (word for word in _ASCII.findall(without_links(bare)) if word in names.all)
    return frozenset(word for word in words if len(word) > 6 and is_name_like(word))


def _lost_backticks(text: str, leaf: Leaf, bare: Bare, report: Report, is_common: bool) -> None:
    """Report the words of a code span of other locales; where most have it, and its words stand here once, it is
    certain.
    """
    start, length = leaf.text.find(text), len(text)
    places = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", without_links(bare))]
    is_certain = is_common and places == [start] and leaf.text[start : start + length] == text and "`" not in text
    # Front matter shows backticks, and YAML takes none at the head of a value.
    takes_code = leaf.kind is not LeafKind.DESCRIPTION and not leaf.text.startswith("<")
    changes = (Change(start, length, f"`{text}`"),) if is_certain and takes_code else ()
    message = f"`{text}` lost its backticks: the same text has it in other locales"
    report.add(
        "damaged-identifier", Finding(leaf, start, length, message, f"write `{text}` in backticks", changes), text
    )


def _lost(text: str, leaf: Leaf, report: Report, names: Names) -> None:
    start, length = _likely_place(text, leaf, names)
    message = f"`{text}` is missing: the same text has it in other locales"
    report.add("damaged-identifier", Finding(leaf, start, length, message, as_written(text, leaf)), text)


def _likely_place(name: str, leaf: Leaf, names: Names) -> tuple[int, int]:
    """Where in a leaf a name stood: the name itself, a word that sounds like it, else the one that begins most like it,
    else the whole leaf.
    """
    if name in leaf.text:
        return leaf.text.find(name), len(name)
    folded = name.casefold()
    words = [match for match in WORD.finditer(leaf.text) if len(match[0]) > _SHORTEST_HEARD]
    if heard := next((match for match in words if is_heard(match[0], name, names)), None):
        return heard.start(), len(heard[0])
    best = max(WORD.finditer(leaf.text), key=lambda match: _shared(match[0].casefold(), folded), default=None)
    if best is not None and _shared(best[0].casefold(), folded) > 3:
        return best.start(), len(best[0])
    return 0, len(leaf.text.partition("\n")[0])


def _shared(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
