"""Which words of pages end nowhere: `python benchmarks/lost_words.py OUT LOCALE=PAGES [FINDINGS]`.

OUT is the folder of a build of the documentation root PAGES, FINDINGS what `docabi build --verbose` printed. Each
paragraph, item, cell, heading, line of code, title and description of each page is looked for in what the specification
says of that page: its texts, and the facts of its entity. The reader of pages in this file is its own and shares no
line with docabi's, so a text that docabi's reader drops is found missing. Printed is each leaf with the words that are
nowhere and its fate (`Fate`); exit code 1 if there is one of which nobody is told.

Words are compared, not bytes: markup, targets of links and case say nothing here. Words of a text count where three of
them in a row stand in one value of the specification (a short leaf: all of it), words of code wherever they stand,
because facts keep no order of a declaration.
"""

from __future__ import annotations

import html
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml


class Fate(StrEnum):
    """What becomes of words that are nowhere in the specification."""

    REPORTED = "reported"
    """A finding of the build stands on their lines: a damaged name, a code that is written otherwise."""
    DIRECTION = "direction"
    """They are a marker (`[in]`, `dans`) between a parameter's name and its text; the direction is a fact."""
    LOST = "lost"


class Leaf(NamedTuple):
    """A piece of text of a page: what it is, its line, its source, and the lines on which a finding is about it.

    For a line of code these are those of its whole block.
    """

    kind: str
    line: int
    text: str
    around: range


class Missing(NamedTuple):
    """A leaf, its page, its words that are nowhere, and their fate."""

    page: str
    leaf: Leaf
    words: tuple[str, ...]
    fate: Fate


# --- a page's leaves -------------------------------------------------------------------------------------------------

FRONT_WORDS = ("title", "description")
"""Front matter in sentences. Its other keys are names, which are facts, and what a publisher's tools need."""
_FRONT_LINE = re.compile(r"([\w.]+):[ \t]+(?P<quote>[\"']?)(.*?)(?P=quote)[ \t]*$")
_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_ITEM = re.compile(r"[ \t>]*(?:[-*+]|\d+[.)])[ \t]+")
_DELIMITERS = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BLANK = " \t>"


def leaves(source: str) -> Iterator[Leaf]:
    """The leaves of a page, in order; comments of HTML are no text."""
    text = source.removeprefix("\N{BYTE ORDER MARK}").replace("\r\n", "\n")
    lines = _COMMENT.sub(lambda match: re.sub(r"[^\n]", "", match[0]), text).split("\n")
    body = 0
    if lines[0].rstrip() == "---":
        body = next((at + 1 for at, line in enumerate(lines) if at and line.rstrip() in ("---", "...")), 0)
    for number, line in enumerate(lines[:body], 1):
        if (match := _FRONT_LINE.match(line)) and match[1] in FRONT_WORDS:
            yield Leaf(match[1], number, match[3], range(number, number + 1))
    block: list[tuple[int, str]] = []
    for kind, number, text in [*_body(lines, body), ("", 0, "")]:
        if block and (kind != "code" or number > block[-1][0] + 2):
            around = range(block[0][0], block[-1][0] + 1)
            yield from (Leaf("code", at, line, around) for at, line in block)
            block = []
        if kind == "code":
            block.append((number, text))
        elif kind:
            yield Leaf(kind, number, text, range(number, number + text.count("\n") + 1))


def _body(lines: list[str], start: int) -> Iterator[tuple[str, int, str]]:
    """Kind, line and text of each leaf below the front matter."""
    paragraph, begin, fence = list[str](), 0, ""
    for number, line in enumerate([*lines[start:], ""], start + 1):
        opening = _FENCE.match(line)
        if fence:
            is_end = opening is not None and opening[1].startswith(fence) and not opening[2]
            yield from [("code", number, line)] if line.strip(_BLANK) and not is_end else []
            fence = "" if is_end else fence
            continue
        own = [*_single(lines, number)]
        if paragraph and (own or opening or _ITEM.match(line) or not line.strip(_BLANK)):
            yield "text", begin, "\n".join(paragraph)
            paragraph = []
        if opening:
            fence = opening[1]
        elif own:
            yield from ((kind, number, text) for kind, text in own)
        elif line.strip(_BLANK):
            begin = begin if paragraph else number
            paragraph.append(line)


def _single(lines: list[str], number: int) -> Iterator[tuple[str, str]]:
    """Kind and text of the leaves that a line is for itself: a heading, or the cells of a table's row."""
    line = lines[number - 1] if number <= len(lines) else ""
    if heading := _HEADING.match(line):
        # `### -param hRoom [in]`: the first word is the form of the page.
        yield "heading", re.sub(r"\A-[a-z]+(?:-[a-z]+)* (?=\S)", "", heading[1])
    elif _is_row(lines, number - 1):
        # Of a line of dashes nothing is a word.
        yield from (("cell", cell) for cell in _BAR.split(line))


def _is_row(lines: list[str], at: int) -> bool:
    """Whether a line is a row of a table: it begins with a bar, or it or the line below it has dashes."""
    if at >= len(lines) or not _BAR.search(lines[at]):
        return False
    around = [line for line in lines[at : at + 2] if "|" in line]
    return lines[at].lstrip(_BLANK).startswith("|") or any(map(_DELIMITERS.match, around))


# --- words -----------------------------------------------------------------------------------------------------------

_TARGET = re.compile(r"(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>")
_IDEOGRAPHS = "\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")
_NUMBER = re.compile(r"0x([0-9a-f]+?)u?l{0,2}|([0-9]+?)u?l{0,2}")
_TORN = re.compile(r"\b0 x(?=[0-9a-f]{4})")  # translation puts a blank into numbers
_UNSEEN = dict.fromkeys([0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F)])


def words(text: str) -> tuple[str, ...]:
    """The words of a Markdown source, numbers in one spelling; of ideographs each one."""
    shown = html.unescape(_TAG.sub(" ", _TARGET.sub(" ", text))).translate(_UNSEEN)
    return tuple(map(_number, _WORD.findall(_TORN.sub("0x", shown.casefold()))))


def _number(word: str) -> str:
    match = _NUMBER.fullmatch(word)
    return str(int(match[1], 16) if match[1] else int(match[2])) if match else word


# --- what the specification says of a page ---------------------------------------------------------------------------

# Words of the grammar of C and IDL; and attributes that have no part in the binary interface.
_GRAMMAR = frozenset(
    word
    for line in (
        "annotation annotations bitand class coclass const default element enum extern far hresult iid in inout int is",
        "interface lcid length object optional out pointer public pure retval size stdapi stdmethod stdmethodcalltype",
        "stdmethodimp string struct typedef union unique uuid virtual void winapi",
    )
    for word in line.split()
)
# The terms of a value that is computed: the sum is the fact.
_TERM = re.compile(r"\||<<|[-+~]\s*\d")
_PARTS = re.compile(r"[\n|]")


class Said:
    """Values of the specification: their words, and which follow each other in one of them."""

    def __init__(self) -> None:
        self.single: set[str] = set()
        self.pairs: set[tuple[str, ...]] = set()
        self.rows: set[tuple[str, ...]] = set()

    def add(self, value: object) -> None:
        """Take a value of the specification's files, and what it holds."""
        if isinstance(value, Mapping):
            for key, inner in value.items():
                self.add(key)
                self.add(inner)
        elif isinstance(value, list):
            for inner in value:
                self.add(inner)
        elif value is not None:
            row = words(str(value))
            self.single.update(row)
            self.pairs.update(pairwise(row))
            self.rows.update(zip(row, row[1:], row[2:], strict=False))
            # Few words are a part of a longer leaf only where they stand alone: a value, a line or a cell of it.
            self.rows.update(short for part in _PARTS.split(str(value)) if len(short := words(part)) < 3)

    def lacks(self, leaf: Leaf) -> list[int]:
        """The places of a leaf's words that are nowhere."""
        row = words(leaf.text)
        if leaf.kind == "code":
            terms = set(filter(str.isdigit, row)) if _TERM.search(leaf.text) else set()
            known = (self.single, _GRAMMAR, terms)
            return [at for at, word in enumerate(row) if not any(word in there for there in known)]
        if row in self.pairs or (len(row) == 1 and row[0] in self.single):
            return []
        runs = ((at, length) for at in range(len(row)) for length in (1, 2, 3) if row[at : at + length] in self.rows)
        found = {at + step for at, length in runs for step in range(length)}
        return [at for at in range(len(row)) if at not in found]


def said_of_pages(specs: Path, locale: str) -> dict[str, Said]:
    """What the texts of a locale and the facts say, by page."""
    found: dict[str, Said] = defaultdict(Said)
    for file in sorted((specs / "text" / locale).rglob("*.yaml")):
        for text in _about_pages(_load(file)):
            found[text["page"]].add(text)
    for file in sorted([*(specs / "abi").rglob("*.yaml"), *(specs / "evidence").rglob("*.yaml")]):
        facts = _load(file)
        for page in {inner["page"] for inner in _about_pages(facts)} & found.keys():
            found[page].add(facts)
    return found


def _about_pages(value: Any) -> Iterator[Mapping[str, Any]]:
    """The mappings that name a page, also inside each other."""
    if isinstance(value, Mapping):
        if isinstance(value.get("page"), str):
            yield value
        value = [*value.values()]
    if isinstance(value, list):
        for inner in value:
            yield from _about_pages(inner)


def _load(file: Path) -> Any:
    return yaml.load(file.read_bytes(), Loader=yaml.CSafeLoader)


# --- what is missing -------------------------------------------------------------------------------------------------

_FINDING = re.compile(r"(?P<page>\S.*\.md):(?P<line>\d+):\d+: (?:error|warning|info): ")
# A parameter: its name, and what may stand between it and a marker.
_MARKED = re.compile(
    r"[ \t>]*(?:[-*+][ \t]+|-param[ \t]+)?([`*_]*[\w.]+(?:\[\])?[`*_]*[ \t]*\\?(?:[ \t\n>]|<br ?/?>|\[)*)?"
)
# No language has a longer marker than `[en entrée, en sortie, facultatif]`.
_LONGEST_MARKER = 7


def missing_words(specs: Path, locale: str, pages: Path, findings: str = "") -> Iterator[Missing]:
    """The leaves of the pages of a documentation root with words that the specification has nowhere."""
    said = said_of_pages(specs, locale)
    reported = {(match["page"], int(match["line"])) for match in map(_FINDING.match, findings.splitlines()) if match}
    for file in sorted(pages.rglob("*.md")):
        path = file.relative_to(pages).as_posix()
        if path not in said:
            continue
        for leaf in leaves(file.read_text(encoding="utf-8", errors="replace")):
            if places := said[path].lacks(leaf):
                is_reported = any((str(file), line) in reported for line in leaf.around)
                fate = Fate.REPORTED if is_reported else Fate.DIRECTION if _is_marker(leaf, places) else Fate.LOST
                row = words(leaf.text)
                yield Missing(path, leaf, tuple(row[at] for at in places), fate)


def _is_marker(leaf: Leaf, places: list[int]) -> bool:
    """Whether what is missing stands in one row between a parameter's name and its text."""
    name = _MARKED.match(leaf.text)
    before = len(words(name[0])) if name else 0
    is_row = places == [*range(places[0], places[0] + len(places))]
    begins = (0, *range(before, before + 3))  # of `[in, facultatif]` the first word is one of the facts, too
    stands_alone = places[0] == 0 and len(places) == len(words(leaf.text))
    is_behind_name = is_row and places[0] in begins and not stands_alone
    return leaf.kind != "code" and is_behind_name and len(places) <= _LONGEST_MARKER


def main() -> int:
    """Print what is missing, and how often."""
    out, (locale, _, pages), *findings = Path(sys.argv[1]), sys.argv[2].partition("="), *sys.argv[3:]
    counts: Counter[tuple[Fate, str]] = Counter()
    markers: Counter[str] = Counter()
    for found in missing_words(out / "specs", locale, Path(pages), Path(findings[0]).read_text() if findings else ""):
        counts[found.fate, found.leaf.kind] += 1
        text, leaf = " ".join(found.words), found.leaf
        markers.update([text] if found.fate is Fate.DIRECTION else [])
        if found.fate is not Fate.DIRECTION:
            print(f"{found.page}:{leaf.line}: {found.fate} {leaf.kind} `{text}` of {' '.join(leaf.text.split())[:300]}")
    print("markers:", ", ".join(f"`{word}` {count}" for word, count in markers.most_common()) or "none")
    print("leaves:", ", ".join(f"{fate} {kind} {count}" for (fate, kind), count in sorted(counts.items())) or "none")
    return int(any(fate is Fate.LOST for fate, _ in counts))


if __name__ == "__main__":
    sys.exit(main())
