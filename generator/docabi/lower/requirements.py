"""The requirements section: rows as the page words them, and the facts header, library and first version.

Rows stand in one order on every page (platforms, header, library, versions), any of them may be missing. Which is which
is told by what its value looks like, by its label, and by that order; each alone is damaged somewhere. Values that
translation destroyed give an empty name, never a wrong one (`docabi.lower.filewords`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from docabi.facts import Facts
from docabi.facts.family_rules import FamilyRules
from docabi.lower.block_sources import block_sources
from docabi.lower.filewords import header_in, libraries_elsewhere, library_in
from docabi.lower.look_alikes import plain_characters
from docabi.markdown.inline import inlines, plain
from docabi.page import Block, ListBlock, Page, Paragraph, Section, SectionKey, Stated, Table
from docabi.patterns import compile_pattern
from docabi.reader.sections import fold_heading
from docabi.remembering import remembered
from docabi.spec import PageFacts, WrittenFile
from docabi.texts import Requirement

_Find = Callable[[str, Facts], str | None]

_ORDER = ("platforms", "header", "library", "versions")
_HEADER = compile_pattern(r"[.。]\s*(?:h|hpp|idl|def)(?![A-Za-z0-9_])", re.IGNORECASE)
_LIBRARY = compile_pattern(r"[.。]\s*(?:dll|lib)(?![A-Za-z0-9_])", re.IGNORECASE)
_NUMBERS = compile_pattern(r"(?<![\w.,])\d+(?:[.,]\d+(?:\.\d+)?)?(?:\s*SP\s*\d)?(?![\w])", re.IGNORECASE)
# File names of the texts that say since when: `net-current-v452plus-md.md`, `v451-update-md.md`, `net-46-native-md.md`,
# `net-core-22-md.md`.
_SINCE_FILE = compile_pattern(
    r"(?:net-current-)?v(?P<framework>\d{2,3})(?:plus|-)|net-(?P<native>\d+)-native|net-core-(?P<core>\d+)"
)
_NOTHING = PageFacts()
_PRODUCTS = {"framework": "", "native": ".NET Native ", "core": ".NET Core "}


class RequirementsResult(msgspec.Struct, frozen=True):
    """What the requirements section gives: its rows in order, and the facts of the page with those that the rows state.

    A header of which translation left no name has an empty name; it is None where no row names one.
    """

    rows: tuple[Requirement, ...]
    facts: PageFacts


class _Row(msgspec.Struct, frozen=True):
    """A row before it is known what it tells: label (words alone), text (Markdown), line."""

    label: str
    text: str
    line: int


def requirements(page: Page, facts: Facts, known: PageFacts = _NOTHING) -> RequirementsResult:
    """Read the requirements of a page of which some facts are known; a file that no row names is the one stated
    elsewhere.
    """
    section = page.section(SectionKey.REQUIREMENTS)
    rows, stated = list(_rows(section)) if section else [], page.stated
    by_name, main = _by_name(rows, known), known.declared.name if known.declared is not None else ""
    others = [row for row in rows if row not in by_name.values()]
    told = dict(zip(others, _meanings(others, page, facts), strict=True))
    meanings = [told.get(row, "header") for row in rows]
    by_fact = {meaning: row for meaning, row in reversed([*zip(meanings, rows, strict=True)]) if meaning}
    read = msgspec.structs.replace(
        known,
        headers={
            name: file for name, row in by_name.items() if name != main and (file := _file(row, header_in, facts))
        },
        header=_file(by_name.get(main, by_fact.get("header")), header_in, facts)
        or _file(stated.get("header"), header_in, facts),
        library=_library(by_fact.get("library"), facts) or _library(stated.get("library"), facts),
        since=_since(by_fact.get("versions"), rows, facts),
    )
    kept = (Requirement(row.label, row.text, meaning) for row, meaning in zip(rows, meanings, strict=True))
    return RequirementsResult(tuple(kept), read)


def _by_name(rows: Sequence[_Row], known: PageFacts) -> dict[str, _Row]:
    """The rows of functions: of a table with a row for each that the page declares, the function's name before its
    header.
    """
    declared = {one.name for one in (known.declared, *known.beside) if one is not None and one.signature is not None}
    if not any(name in row.label for name in declared for row in rows):
        return {}
    names = ((name, row) for row in rows for name in re.findall(r"\w+", row.label) if name in declared)
    return {name: row for name, row in reversed([*names]) if _HEADER.search(plain(row.text))}


# --- rows ------------------------------------------------------------------------------------------------------------

_BOLD = compile_pattern(r"\*\*(?P<label>[^*\n]{1,60})\*\*[ \N{NO-BREAK SPACE}]*(?P<colon>[:：])?")
_BREAK_TAG = compile_pattern(r"<br ?/?>\Z")


def _rows(section: Section) -> Iterator[_Row]:
    for place, block in enumerate(section.blocks):
        if isinstance(block, Table):
            for cells in block.rows:
                text = "  ".join(cell.text for cell in cells[1:])
                yield _Row(*_row(cells[0].text, text, cells[0].span.line))
        elif (paragraphs := _paragraphs(block)) is not None:
            for paragraph in paragraphs:
                for label, text, below in _paragraph_rows(paragraph.text):
                    yield _Row(label, text, paragraph.span.line + below)
        else:
            yield _Row(*_row("", block_sources(section)[place][1], block.span.line))


def _paragraphs(block: Block) -> tuple[Paragraph, ...] | None:
    """A paragraph, or those of a list and of the lists inside it; None where anything else stands among them."""
    if isinstance(block, Paragraph):
        return (block,)
    if not isinstance(block, ListBlock):
        return None
    found = [_paragraphs(child) for item in block.items for child in item]
    return None if None in found else tuple(paragraph for own in found for paragraph in own or ())


# Most rows stand on hundreds of pages.
@remembered(4096)
def _paragraph_rows(text: str) -> tuple[tuple[str, str, int], ...]:
    """Label, text and line (from 0) of the rows of a paragraph: each begins with its bold label, and one line may hold
    several.
    """
    return tuple(_labelled(text))


def _labelled(text: str) -> Iterator[tuple[str, str, int]]:
    labels = [label for label in _BOLD.finditer(text) if _is_label(label, text)]
    starts = [_label_start(label, text, before) for label, before in zip(labels, [None, *labels], strict=False)]
    lead = text[: starts[0]] if starts else text
    if lead.strip():
        yield _row("", lead, 0)
    for label, start, end in zip(labels, starts, [*starts, len(text)][1:], strict=True):
        name = text[start : label.start()] + label["label"]
        yield _row(name, text[label.end() : end], text.count("\n", 0, start))


def _is_label(bold: re.Match[str], text: str) -> bool:
    """Bold with a colon in or behind it, or at the start of a line; other bold words are only bold."""
    at_start = not text[text.rfind("\n", 0, bold.start()) + 1 : bold.start()].strip()
    return at_start or bold["colon"] is not None or bold["label"].rstrip().endswith((":", "："))


def _label_start(label: re.Match[str], text: str, before: re.Match[str] | None) -> int:
    """Where a label begins: some lost the bold of their first word (`.NET **Framework versions:**`)."""
    line = text.rfind("\n", 0, label.start()) + 1
    is_split = (before is None or before.end() <= line) and len(text[line : label.start()].split()) <= 2
    return line if is_split else label.start()


def _row(label: str, text: str, line: int) -> tuple[str, str, int]:
    text = "\n".join(map(_without_break, text.split("\n"))).strip().lstrip(":： \N{NO-BREAK SPACE}")
    return plain(label).strip().rstrip(":： \N{NO-BREAK SPACE}"), text, line


def _without_break(line: str) -> str:
    """A line without the blanks, backslashes and break tags at its end; in linear time, whatever an author wrote."""
    line = line.rstrip(" \t\\")
    while tag := _BREAK_TAG.search(line, max(len(line) - 6, 0)):
        line = line[: tag.start()].rstrip(" \t\\")
    return line


# --- what a row tells ------------------------------------------------------------------------------------------------

# More rows than this are no requirements; trying all their meanings would take long.
_MOST_ROWS = 8


def _meanings(rows: Sequence[_Row], page: Page, facts: Facts) -> list[str]:
    """What each row tells, `""` for nothing known: the best sum of hints over all choices that keep the order."""
    language, rules = page.identity.locale.partition("-")[0].lower(), facts.families.rules(page.families)
    is_whole = len(rows) == len(_ORDER)
    scores = tuple([_hints(row.label, row.text, (language, rules, facts)) for row in rows[:_MOST_ROWS]])
    found = [""] * len(rows)
    for place, meaning in _best_choice(scores, is_whole):
        found[place] = _ORDER[meaning]
    return found


# Most rows stand on hundreds of pages in the same words, and most pages have rows of the same looks.
@remembered(4096)
def _hints(label: str, text: str, about: tuple[str, FamilyRules, Facts]) -> tuple[int, ...]:
    """How much speaks for each fact of `_ORDER` by a row's label and by the looks of its text; `about` is the page's
    language, and what its families and the facts say of labels.
    """
    language, rules, facts = about
    words, known = fold_heading(label), facts.derive(_labels)
    told = rules.labels.get((language, words)) or known.get((language, words)) or known.get(("en", words), "")
    by_label = [4 if told == fact else -2 if told else 0 for fact in _ORDER]
    by_text = [_VALUE_HINTS[fact](label, text, facts) if text else 0 for fact in _ORDER]
    return tuple(map(sum, zip(by_label, by_text, strict=True)))


@remembered(1024)
def _best_choice(scores: tuple[tuple[int, ...], ...], is_whole: bool) -> tuple[tuple[int, int], ...]:
    """Pairs of row and fact (both by index) with the best sum; on a page with all four rows the place is a hint too."""
    best = 0
    chosen: tuple[tuple[int, int], ...] = ()
    for count in range(1, min(len(scores), len(_ORDER)) + 1):
        for places in combinations(range(len(scores)), count):
            for meanings in combinations(range(len(_ORDER)), count):
                pairs = tuple(zip(places, meanings, strict=True))
                hints = [scores[place][meaning] + (is_whole and place == meaning) for place, meaning in pairs]
                if min(hints) > 0 and sum(hints) > best:
                    best, chosen = sum(hints), pairs
    return chosen


def _labels(facts: Facts) -> dict[tuple[str, str], str]:
    """What a row tells by language and label."""
    tables = facts.requirement_words.labels.items()
    return {(language, word): fact for language, table in tables for fact, words in table.items() for word in words}


def _header_hint(label: str, text: str, facts: Facts) -> int:
    words = plain(text)
    return 3 if _HEADER.search(words) else int(not label and bool(header_in(words, facts)))


def _version_hint(label: str, text: str, facts: Facts) -> int:
    if _since_includes(text):
        return 5
    return 2 if _NUMBERS.match(_ascii(text)) else 0


_VALUE_HINTS: dict[str, Callable[[str, str, Facts], int]] = {
    "platforms": lambda label, text, facts: 2 * any(part.is_outer("link_open") for part in inlines(text)),
    "header": _header_hint,
    "library": lambda label, text, facts: 2 if _LIBRARY.search(plain(text)) else 0,
    "versions": _version_hint,
}


# --- facts -----------------------------------------------------------------------------------------------------------


def _file(row: _Row | Stated | None, find: _Find, facts: Facts) -> WrittenFile | None:
    """The file a row names; None without a row, and for a row that says there is none."""
    if row is None:
        return None
    found = _named(row.text, find, facts)
    return None if found is None else WrittenFile(found[0], row.line, found[1])


@remembered(1024)
def _named(text: str, find: _Find, facts: Facts) -> tuple[str, str] | None:
    """What a row writes of a file, and the file's name; None if it says there is none."""
    written = plain(text)
    if fold_heading(written).rstrip(".。") in facts.derive(_none_words):
        return None
    name = find(written, facts)
    return None if name is None else (written[:200], name)


def _library(row: _Row | Stated | None, facts: Facts) -> WrittenFile | None:
    """The library a row names, with its names on other systems."""
    found = _file(row, library_in, facts)
    if found is None or row is None:
        return found
    return msgspec.structs.replace(found, elsewhere=libraries_elsewhere(plain(row.text), facts))


def _none_words(facts: Facts) -> frozenset[str]:
    """Words for "none" of every language: some pages keep the English one."""
    return frozenset(word for words in facts.requirement_words.none.values() for word in words)


def _in_order(version: str) -> list[tuple[int, str]]:
    """Versions in the order of their numbers, which may have any length."""
    numbers = (number.lstrip("0") for number in re.findall(r"\d+", version))
    return [(len(number), number) for number in numbers]


def _since(row: _Row | None, rows: Sequence[_Row], facts: Facts) -> str | None:
    """The first version: of the text included in the versions row, of its numbers, or of a text included elsewhere;
    empty for a row in words of which none is a version.
    """
    includes = [
        *(_since_includes(row.text) if row else ()),
        *(found for other in rows for found in _since_includes(other.text)),
    ]
    if row and not _since_includes(row.text) and (versions := [*_versions(_ascii(row.text))]):
        # Of several products the one that is named first.
        first = next((one.product for one in versions if one.is_named), versions[0].product)
        return of_product(first, min((one.number for one in versions if one.product == first), key=_in_order))
    said = fold_heading(plain(row.text)).strip(" .。-–—") if row else ""
    unread = "" if said and said not in facts.derive(_none_words) else None
    return includes[0] if includes else unread


class _Version(NamedTuple):
    product: str
    number: str
    is_named: bool


# What stands in front of a version's number. `.NET Framework` is what a number alone means.
_PRODUCT = compile_pattern(
    r"(?:\.\s?NET\s{1,4})?(?P<product>core|native|framework)\s{0,4}\Z|(?P<net>\.\s?NET)\s{0,4}\Z", re.IGNORECASE
)


def _versions(text: str) -> Iterator[_Version]:
    """The versions of a row's words in order: the product of the last one is that of a number without any."""
    product = ""
    for match in _NUMBERS.finditer(text):
        named = _PRODUCT.search(text[max(match.start() - 30, 0) : match.start()])
        number = version_number(match[0])
        if named is not None:
            is_new = int(number.partition(".")[0][:9]) >= _FIRST_NET
            product = (named["product"] or ("core" if is_new else "framework")).lower()
        yield _Version(product if product in _PRODUCTS else "framework", number, named is not None)


def of_product(product: str, number: str) -> str:
    """A version in the one form: `4.5.2` of .NET Framework, `.NET Core 3.0`, `.NET 5.0`."""
    is_net = product == "core" and int(number.partition(".")[0][:9]) >= _FIRST_NET
    return f"{'.NET ' if is_net else _PRODUCTS[product]}{number}"


# .NET Core is called .NET from this version on.
_FIRST_NET = 5


@remembered(1024)
def _since_includes(text: str) -> tuple[str, ...]:
    """The versions that included texts of a row stand for. Their path counts, not their tag: a reader sees the file."""
    paths = [part.target.rpartition("/")[2] for part in inlines(text) if part.is_outer("include")]
    return tuple([_version_of(match) for path in paths if (match := _SINCE_FILE.match(path))])


def _version_of(match: re.Match[str]) -> str:
    product = match.lastgroup or "framework"
    return of_product(product, ".".join(match[product]))


def _ascii(text: str) -> str:
    """The words of a row with full-width stops and digits of any script as ASCII ones (`1。0`)."""
    return plain_characters(plain(text)).replace("。", ".")


def version_number(written: str) -> str:
    """`3,5 sp1` as `3.5 SP1`, `4` as `4.0`."""
    number, _, pack = written.upper().replace(",", ".").partition("SP")
    number = number.strip()
    return (number if "." in number else f"{number}.0") + (f" SP{pack.strip()}" if pack else "")
