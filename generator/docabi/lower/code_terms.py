"""Codes that begin a text: an item of a list, a line or a paragraph of its own, each with what is told of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.lower.code_names import CodeName, Prose, codes_in_sentence, read_code
from docabi.lower.code_numbers import read_number, read_value
from docabi.lower.code_tables import Row, with_value_of_text
from docabi.lower.known_codes import KnownCodes
from docabi.markdown.inline import plain, spaced
from docabi.page import Paragraph
from docabi.patterns import compile_pattern

_HARD_BREAK = compile_pattern(r"(?:[ \t]{2,}|\\|<br\s*/?>)\s*\Z")
# What a definition list has before what a term means.
_MEANING = compile_pattern(r"\A[ \t]*[:~][ \t]+")
# Marks that close behind a name, a value in brackets, and what parts both from the text.
_CLOSING = compile_pattern(r"(?:[`*_]+|\]\([^()]*\)|</\w+>|\))*")
_VALUE = compile_pattern(r"\s*\(([^()]{1,40})\)")
_SEPARATOR = compile_pattern(r"\s*[:：](?=\s)|\s[-–—]+(?=\s)")
_PARTED = compile_pattern(r"(?:[`*_]|</\w+>)*\s*(?:[:：–—=,-]+(?:[*_`]|</\w+>)*\s+|[:：–—]\s*)?")
# A paragraph of one code is no longer.
_LONGEST = 400


def lone_code(block: Paragraph, known: KnownCodes) -> tuple[CodeName, ...]:
    """The codes that a paragraph is, with nothing told of them in it."""
    text = block.text
    if len(text) > _LONGEST:
        return ()
    codes = read_code(plain(text.replace("\n", " ").rstrip(" \\")), known)
    return codes if codes and not any(code.remark for code in codes) else ()


def line_rows(block: Paragraph, known: KnownCodes) -> list[Row]:
    """Codes on lines of their own, the text of each on the lines below it; a hard break ends the line before each."""
    lines = block.text.split("\n")
    if known.lines and (said := _rows_of_family(block, lines, known)):
        return said
    if len(lines) == 1:
        return []
    rows: list[Row] = []
    own: list[str] = []
    codes: tuple[CodeName, ...] = ()
    for number, line in enumerate(lines):
        begins = not number or bool(codes and not own) or bool(_HARD_BREAK.search(lines[number - 1]))
        found = read_code(plain(line.rstrip(" \\")), known) if begins else ()
        if found and (number or len(lines) > 1):
            rows += _row(block, codes, own)
            codes, own = found, []
        else:
            own.append(_MEANING.sub("", line))
    rows += _row(block, codes, own)
    return rows if any(row.codes and row.text for row in rows) or sum(bool(row.codes) for row in rows) > 1 else []


def _rows_of_family(block: Paragraph, lines: Sequence[str], known: KnownCodes) -> list[Row]:
    """Codes on lines that begin as a family of the page says, each with what follows."""
    rows: list[Row] = []
    own: list[str] = []
    codes: tuple[CodeName, ...] = ()
    for line in lines:
        match = next(filter(None, (pattern.match(line) for pattern in known.lines)), None)
        if match is None:
            own.append(line)
            continue
        rows += _row(block, codes, own)
        codes, own = (CodeName(match["name"], match["name"]),), list(filter(None, [line[match.end() :].strip()]))
    rows += _row(block, codes, own)
    return rows if any(row.codes for row in rows) else []


def _row(block: Paragraph, codes: tuple[CodeName, ...], own: list[str]) -> Iterator[Row]:
    if codes or own:
        yield Row(codes, block.span, "\n".join(own).rstrip(" \\"))


def begun_row(block: Paragraph, known: KnownCodes, whole: bool) -> Row | None:
    """A paragraph that begins with a code and tells about it; if it is `whole` about one, any that names it."""
    text = spaced(block.text)
    if row := parted_row(block, text, known):
        return row
    first, _, below = block.text.partition("\n")
    codes = read_code(plain(first.rstrip(" \\")), known)
    is_lone = bool(codes) and not any(code.remark for code in codes)
    if is_lone and (len(codes) > 1 or not codes[0].damage):
        return Row(codes, block.span, below)
    found = codes_in_sentence(text, Prose(known))
    if found and not found[0].doubt and text.startswith(found[0].written):
        return _begun(block, (found[0],), [found[0].written], known)
    if is_lone:
        return Row(codes, block.span, below)
    return Row(with_value_of_text((found[0],), block.text, known), block.span, block.text) if whole and found else None


def parted_row(block: Paragraph, text: str, known: KnownCodes) -> Row | None:
    """A paragraph whose codes stand before a colon or a dash; `text`: its words.

    A sentence about a code that has a dash later on ("S_OK if it is one, otherwise - S_FALSE") is none.
    """
    head = _SEPARATOR.split(text, maxsplit=1)[0]
    codes = read_code(head, known) if head != text else ()
    if any(code.remark and not code.remark.startswith("(") for code in codes):
        return None
    named = codes_in_sentence(head, Prose(known)) if codes else []
    is_head = [code.name for code in named] == [code.name for code in codes] and not any(code.doubt for code in named)
    if not named or not is_head or not text.startswith(named[0].written):
        return None
    return _begun(block, codes, [code.written for code in named], known)


def _begun(block: Paragraph, codes: tuple[CodeName, ...], written: Sequence[str], known: KnownCodes) -> Row:
    """The codes that begin a paragraph, and its Markdown behind the last of them."""
    rest = block.text
    for word in written:
        match = re.search(re.escape(word).replace("_", r"\\?_"), rest)
        rest = rest[match.end() :] if match else rest
    rest = rest[_end(_CLOSING, rest) :]
    value = _VALUE.match(rest)
    if value and read_value(value[1]).numbers:
        rest = rest[value.end() :]
        codes = tuple(msgspec.structs.replace(code, number=read_number(value[1])) for code in codes[:1]) + codes[1:]
    text = rest[_end(_PARTED, rest) :]
    return Row(with_value_of_text(codes, text, known), block.span, text, has_sentences=True)


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0
