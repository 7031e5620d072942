"""Directions at the head of descriptions: `[in]` that translation took apart, put into words or into other brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.lower.directions import ATTRIBUTES, read_direction, without_direction
from docabi.page import SectionKey
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Leaf, LeafKind
from docabi.spec import Direction

# A line that holds the name of a parameter and nothing else.
_TERM = compile_pattern(r"[ \t>*-]*`?(?P<name>\w+)`?[ \t]*(?:\\|<br ?/?>)?[ \t]*\Z")
_INDENT = compile_pattern(r"[ \t>]*")
_BRACKETS = compile_pattern(r"(?:\\?\[[ -Z^-~]+\\?\]\s*)+", re.ASCII)
# `size_is(cbName)` in them.
_CALL = compile_pattern(r"\w+\s?\([^()]*\)")
_WORDS = compile_pattern(r"[^\W\d_]+")
_LIST = compile_pattern(r"[,，、/;|].|[(（].*[\]］】]")
_WRITTEN = {Direction.IN: "[in]", Direction.OUT: "[out]", Direction.INOUT: "[in, out]"}


def check_directions(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a marker of a direction that is not what its declaration states in brackets (`[in]`, `[in, out]`)."""
    if not page.directions or page.markers is None:
        return
    for name, leaf, start in _descriptions(page):
        text = leaf.text[start:].partition("\n")[0]
        marker = text[: _marker_end(text, page)]
        if not marker or _is_sound(marker):
            continue
        finding = _finding(leaf, start, marker, name, page)
        report.add("damaged-direction", finding, name)


def _finding(leaf: Leaf, start: int, marker: str, name: str, page: CheckedPage) -> Finding:
    direction = page.directions[name]
    right, written = _WRITTEN[direction], marker.rstrip()
    if other := _meant_otherwise(marker, direction, page):
        message = f"the direction of parameter `{name}` is written `{written}`, which stands for `{other}` elsewhere"
        help = f"write `{other}` as the source has it, or `{right}` as the specification has it"
        return Finding(leaf, start, len(written), message, help)
    message = f"the direction `{right}` of parameter `{name}` is written `{written}`"
    says_more = _says_more(marker, direction)
    help = f"write `{right}`" + (" for its direction, and keep what else it says" if says_more else "")
    # A marker may touch the sentence where words stand without blanks.
    new = right if len(written) < len(marker) else f"{right} "
    changes = () if says_more else (Change(start, len(written), new),)
    return Finding(leaf, start, len(written), message, help, changes)


def _meant_otherwise(marker: str, direction: Direction, page: CheckedPage) -> str:
    """The direction that a marker stands for, if it is another one than the declaration's: words of a page and its
    declaration do not always agree, and which is right no marker tells.
    """
    if direction is Direction.INOUT and len(_WORDS.findall(marker)) > 1:
        return ""
    said = read_direction(f"{marker.rstrip()} X", page.markers).direction or page.learned.meant(marker)
    return "" if said in (None, direction) else _WRITTEN[said]


def _is_sound(marker: str) -> bool:
    """Whether a marker is as MIDL writes one: brackets with attributes."""
    words = re.findall(r"\w+", _CALL.sub("", marker))
    return _BRACKETS.fullmatch(marker) is not None and all(word in ATTRIBUTES for word in words)


def _says_more(marker: str, direction: Direction) -> bool:
    """Whether a marker may hold more than its direction: `[entrée, facultatif]`."""
    is_both = direction is Direction.INOUT and len(_WORDS.findall(marker)) == 2
    return _LIST.search(marker) is not None and not is_both


def _descriptions(page: CheckedPage) -> Iterator[tuple[str, Leaf, int]]:
    """Each parameter with the leaf of its description and where in it this begins: the line behind the name's."""
    name, declared = "", {own.casefold(): own for own in page.directions}
    for leaf in page.words.leaves:
        if leaf.section is not SectionKey.PARAMETERS or leaf.kind is not LeafKind.TEXT:
            continue
        at = 0
        for line in leaf.text.split("\n"):
            term = _TERM.match(line)
            indent = _INDENT.match(line)
            if term and term["name"].casefold() in declared:
                name = declared[term["name"].casefold()]
            elif name and line.strip():
                yield name, leaf, at + (indent.end() if indent else 0)
                name = ""
            at += len(line) + 1


def _marker_end(text: str, page: CheckedPage) -> int:
    """The length of the marker that a description begins with, and of the blanks behind it."""
    rest = without_direction(text, page.markers)
    end = len(text) - len(rest) if text.endswith(rest) else 0
    return end if 0 < end < len(text) else page.learned.end(text)
