"""Texts of translators written into the bytes of a page: these leaves alone are others, every other byte is as it was.

What is written is read again. A text that would change more than its leaf (another block, another cell, a broken head)
is refused and left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.escape import printable
from docabi.exchange.marks import ReplyError, unmarked
from docabi.exchange.segments import leaf_edits, segment_of
from docabi.exchange.units import Unit
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.reader import read_page
from docabi.reader.edited import edited
from docabi.reader.leaves import Leaf, LeafKind, PageLeaves, words_of
from docabi.source import PageId

_MORE = "the page would not have this text and all others as they are: another block, cell or head, or no such letter"
_BAR = compile_pattern(r"(?<!\\)\|")
# What makes a line of a block the first one of another block.
_OPENING = compile_pattern(r"(?:#{1,6}|[-+*]|\d{1,9}[.)])(?=[ \t]|\Z)|>|```|~~~|=+[ \t]*\Z|(?:[-*_][ \t]*){3,}\Z")
_FRONT = (LeafKind.TITLE, LeafKind.DESCRIPTION)


class ReadPage(msgspec.Struct, frozen=True):
    """A page as it lies in its bytes: its leaves, its revision, and how much the reader found wrong with it."""

    leaves: PageLeaves
    revision: str
    findings: int


class Rewritten(msgspec.Struct, frozen=True):
    """The bytes of a page with new texts; by unit (its place among those that were given) why one was left out."""

    data: bytes
    refused: Mapping[int, str]


def read_leaves(page: PageId, data: bytes, facts: Facts) -> ReadPage | None:
    """The leaves of a page; None if it is none."""
    sink = Sink(page)
    read = read_page(page, data, facts, sink)
    if read is None:
        return None
    is_manual = facts.families.rules(read.families).family.sections.level == 1
    return ReadPage(words_of(read, is_manual), read.front.revision, len(sink))


def rewritten(page: PageId, data: bytes, replies: Sequence[tuple[Unit, str]], facts: Facts) -> Rewritten:
    """A page with new texts of some of its leaves, as an entry of a translator's file has each."""
    refused: dict[int, str] = {}
    before = read_leaves(page, data, facts)
    wanted: dict[int, tuple[Leaf, str]] = {}
    for number, (unit, reply) in enumerate(replies):
        try:
            leaf = _leaf_of(unit, before)
            wanted[number] = (leaf, _text_of(unit, reply, leaf))
        except ReplyError as error:
            refused[number] = str(error)
    if before is None or not wanted:
        return Rewritten(data, refused)
    tried = _tried(page, data, before, wanted.values(), facts)
    if tried is not None:
        return Rewritten(tried, refused)
    kept: dict[int, tuple[Leaf, str]] = {}
    last = data
    for number, change in wanted.items():
        # Later texts do not move earlier ones: each is tried over the page as it was.
        tried = _tried(page, data, before, [*kept.values(), change], facts)
        if tried is None:
            refused[number] = _MORE
        else:
            kept[number], last = change, tried
    return Rewritten(last, refused)


def _leaf_of(unit: Unit, page: ReadPage | None) -> Leaf:
    """The leaf of a unit as the bytes have it."""
    leaves = page.leaves.leaves if page is not None else ()
    if unit.segment is None:
        raise ReplyError("the page has no text for it: write it into the page where it belongs")
    if unit.index >= len(leaves) or leaves[unit.index].kind is not unit.segment.leaf.kind:
        raise ReplyError("its place on the page is not certain")
    return leaves[unit.index]


def _text_of(unit: Unit, reply: str, leaf: Leaf) -> str:
    """The new text of a leaf; raises ReplyError."""
    own = unit.target.names if unit.target is not None else {}
    words = unmarked(_trimmed(reply), unit.source.names, own)
    if printable(reply) != reply:
        raise ReplyError("it has characters that nobody sees, or that control how others are shown")
    if not words or "\n\n" in words:
        raise ReplyError("it has an empty line, which would end the text on the page")
    is_block = leaf.kind is LeafKind.TEXT or "\n" in leaf.text
    if "\n" in words and not is_block:
        raise ReplyError(f"a {leaf.kind} has one line")
    segment = segment_of(leaf)
    if leaf.kind is LeafKind.TEXT and _opens(words.split("\n")) and not _opens(segment.words):
        raise ReplyError("a line begins as another block does (a heading, an item, a quotation): put a word before it")
    return "\n".join(segment.lines(words))


def _trimmed(reply: str) -> str:
    return "\n".join(line.strip(" \t") for line in reply.strip().split("\n"))


def is_written(unit: Unit, reply: str) -> bool:
    """Whether the page has a translated text already, in one of the forms in which it is written."""
    if unit.segment is None:
        return False
    leaf, words = unit.segment.leaf, _trimmed(reply)
    forms = (_plain_form, *(_FORMS_OF_HEAD if leaf.kind in _FRONT else ()))
    return reply == unit.text or any(form(leaf, words)[2] == unit.text for form in forms)


def _opens(lines: Sequence[str]) -> bool:
    return any(map(_OPENING.match, lines))


def _tried(
    page: PageId, data: bytes, before: ReadPage, changes: Collection[tuple[Leaf, str]], facts: Facts
) -> bytes | None:
    """The bytes with all changes; None if what is read of them is not what was wanted."""
    for forms in _forms([*changes]):
        edits = [edit for leaf, lines, _ in forms for edit in leaf_edits(leaf, lines)]
        made = edited(data, edits, page.locale)
        if made.done.issuperset(edits) and _is_as_wanted(page, made.data, before, forms, facts):
            return made.data
    return None


_Form = tuple[Leaf, list[str], str]
"""A leaf, the lines of it to write, and its text as it is read then."""


def _forms(changes: Sequence[tuple[Leaf, str]]) -> Iterator[list[_Form]]:
    """Ways to write texts: as they are (bars of cells with backslashes); then with values of the head in quotes."""
    yield [_plain_form(leaf, text) for leaf, text in changes]
    for form in _FORMS_OF_HEAD if any(leaf.kind in _FRONT for leaf, _ in changes) else ():
        yield [(form if leaf.kind in _FRONT else _plain_form)(leaf, text) for leaf, text in changes]


def _plain_form(leaf: Leaf, text: str) -> _Form:
    is_cell = leaf.kind is LeafKind.CELL and "\n" not in leaf.text
    return leaf, (_BAR.sub(r"\\|", text) if is_cell else text).split("\n"), text


def _quoted(leaf: Leaf, text: str) -> _Form:
    """A bare value of the head as a quoted one."""
    inside = text.replace("\\", "\\\\").replace('"', '\\"')
    return leaf, [f'"{inside}"'], inside


def _in_single(leaf: Leaf, text: str) -> _Form:
    """A value that stands in single quotes already, with those of its own doubled."""
    inside = text.replace("''", "'").replace("'", "''")
    return leaf, [inside], inside


def _in_double(leaf: Leaf, text: str) -> _Form:
    """A value that stands in double quotes already, with backslashes before those of its own."""
    inside = re.sub(r'(?<!\\)"', r"\"", text)
    return leaf, [inside], inside


_FORMS_OF_HEAD = (_quoted, _in_single, _in_double)


def _is_as_wanted(page: PageId, data: bytes, before: ReadPage, forms: Sequence[_Form], facts: Facts) -> bool:
    after = read_leaves(page, data, facts)
    if after is None or after.findings > before.findings:
        return False
    new = {id(leaf): text for leaf, _, text in forms}
    ones, others = before.leaves.leaves, after.leaves.leaves
    return len(ones) == len(others) and all(
        _is_same_place(one, other) and other.text == new.get(id(one), one.text)
        for one, other in zip(ones, others, strict=True)
    )


def _is_same_place(one: Leaf, other: Leaf) -> bool:
    return (one.kind, one.level, one.row, one.cell) == (other.kind, other.level, other.row, other.cell)
