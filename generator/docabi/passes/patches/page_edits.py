"""What could be written on a page so that it states a fact right: edits of its declaration, of its table of return
codes, or of the line that states it.

In: the text of a page, an entity that has the fact right, the path of the fact and the line that states it. Out: whole
texts to try, the smallest change first. Nothing here knows whether one of them does it: who asks reads the changed
page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from docabi.abi.spelling import attributes, spell
from docabi.escape import markdown, one_line
from docabi.passes.patches.value import HEXADECIMAL_FROM, Missing, ValuePlace, find
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Enumerator, Field, Parameter

_LINE_END = compile_pattern(r"(?<=\n)|(?<=\r)(?!\n)")
"""Behind the ends of lines, as the reader counts them: a form feed or U+2028 ends none."""
_FENCE = compile_pattern(r"^[ \t>]*(`{3,}|~{3,})", re.MULTILINE)
_ATTRIBUTES = compile_pattern(r"((?:\[[^\]]*\]|/\*.*?\*/|\s)*)(.*)", re.DOTALL)
_DIRECTION = compile_pattern(r"\b(?:in|out)(?:\s*,\s*(?:in|out))*\b(?=[^\[]*\])", re.IGNORECASE)
# A row of two cells, a name in the first: what stands before it, the name, what stands behind it, the end of the line.
_ROW = compile_pattern(r"(\s{0,3}\|\s*`?)(\w+(?:\(\w+\))?)(`?\s*\|)(?:[^|\\]|\\.)*\|(\s*)\Z", re.ASCII)
_OPENING, _CLOSING = "([", ")]"
_ENDS = ",;{}"


class Wanted(msgspec.Struct, frozen=True):
    """A fact that a page has wrong: its path in an entity that has it right, what the page says, and in which line."""

    entity: Entity
    fact: str
    said: str
    line: int
    right: str = ""
    """The right value as a page writes it, if it is a text."""
    reason: str = ""


def edits(text: str, wanted: Wanted) -> Iterator[str]:
    """Texts of the page that may state the fact right, each once; none where no edit is known that could."""
    seen = {text}
    for changed in _edits(text, wanted):
        if changed not in seen:
            seen.add(changed)
            yield changed


def _edits(text: str, wanted: Wanted) -> Iterator[str]:
    start, end = _declaration(text, wanted.line)
    for changed in _declarations(text[start:end], wanted):
        yield text[:start] + changed + text[end:]
    yield from _rows(text, wanted)
    yield from _in_line(text, wanted)


def _rows(text: str, wanted: Wanted) -> Iterator[str]:
    """The page with a row more at the end of its table of return codes, or without one."""
    *_, owner, name = ["", *wanted.fact.split(".")]
    place = find(wanted.entity, wanted.fact)
    if owner != "hresults" or isinstance(place, Missing):
        return
    lines = _LINE_END.split(text)
    for index, line in reversed([*enumerate(lines)]):
        cell = _ROW.match(line)
        if cell and place.value is None and cell[2] == name:
            yield "".join(lines[:index] + lines[index + 1 :])
        elif cell and place.value is not None and cell[2] in place.siblings:
            row = f"{cell[1]}{name}{cell[3]}{markdown(one_line(wanted.reason))}|{cell[4]}"
            yield "".join([*lines[: index + 1], row, *lines[index + 1 :]])


def _in_line(text: str, wanted: Wanted) -> Iterator[str]:
    """The page with the right value in the place of the wrong one, in the line that states it."""
    lines = _LINE_END.split(text)
    if wanted.said and wanted.right and 0 < wanted.line <= len(lines):
        own = lines[wanted.line - 1]
        for match in re.finditer(rf"(?<!\w){re.escape(wanted.said)}(?!\w)", own):
            lines[wanted.line - 1] = own[: match.start()] + wanted.right + own[match.end() :]
            yield "".join(lines)


def _declaration(text: str, line: int) -> tuple[int, int]:
    """Where the code block lies that has a line, without its fences; an empty place if the line is in none."""
    at = sum(map(len, _LINE_END.split(text)[: line - 1]))
    marks = [match.start() for match in _FENCE.finditer(text)]
    for opened, closed in zip(marks[::2], marks[1::2], strict=False):
        first = text.find("\n", opened) + 1
        if first <= at < closed:
            return first, closed
    return 0, 0


def _declarations(code: str, wanted: Wanted) -> Iterator[str]:
    steps = wanted.fact.split(".")
    for number in range(len(steps), 1, -1):
        if steps[number - 2] in ("parameters", "members"):
            item = find(wanted.entity, ".".join(steps[:number]))
            yield from _items(code, steps[number - 1], item, steps[number:])
    right = find(wanted.entity, wanted.fact)
    if isinstance(right, Missing):
        return
    if steps[-1] == "name" and len(steps) > 1:
        yield from _renamed(code, wanted.said, right.value)
    elif steps[-1] == "parameters":
        listed = ", ".join(f"[{', '.join(attributes(one))}] {spell(one.type, one.name)}" for one in right.value)
        yield re.sub(r"\(.*\)", lambda _: f"({listed})", code, count=1, flags=re.DOTALL)


def _items(code: str, name: str, item: ValuePlace | Missing, inner: Sequence[str]) -> Iterator[str]:
    """The code with another declaration of a parameter, field or enumerator: with it if there was none, without it if
    there is none any more.
    """
    value: Any = item.value if isinstance(item, ValuePlace) else None
    places = [_segment(code, match.start()) for match in _words(code, name)]
    for start, end in places:
        if value is None:
            yield _without(code, start, end)
        else:
            yield from (code[:start] + new + code[end:] for new in _declared(code[start:end], value, inner))
    if isinstance(item, ValuePlace) and value is not None and not places:
        yield from _with(code, item)


def _with(code: str, item: ValuePlace) -> Iterator[str]:
    """The code with a new item behind the one that it follows, or before the one that follows it."""
    names = list(item.siblings)
    at = names.index(item.value.name)
    mark = ";" if isinstance(item.value, Field) else ","
    for match in _words(code, names[at - 1]) if at else ():
        start, end = _segment(code, match.start())
        for new in _added(code[start:end], item.value):
            yield f"{code[:end]}{mark}{new}{code[end:]}"
    for match in _words(code, names[at + 1]) if at + 1 < len(names) else ():
        start, end = _segment(code, match.start())
        for new in _added(code[start:end], item.value):
            yield f"{code[:start]}{new}{mark}{code[start:]}"


def _added(beside: str, value: Any) -> list[str]:
    """Declarations of a new item as its neighbour is indented, the fullest first."""
    return [*_declared(_indent(beside) + value.name, value, ())][::-1]


def _words(code: str, name: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"\b{re.escape(name)}\b", code, re.ASCII)


def _indent(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _declared(own: str, value: object, inner: Sequence[str]) -> Iterator[str]:
    head, rest = _ATTRIBUTES.fullmatch(own).groups()  # type: ignore[union-attr]  # it matches every text
    indent = _indent(own)
    if isinstance(value, Enumerator):
        number = f"0x{value.value:08X}" if value.value >= HEXADECIMAL_FROM else str(value.value)
        yield re.sub(rf"\b{value.name}\b(?:\s*=[^,]*)?", f"{value.name} = {number}", own, count=1)
    elif isinstance(value, Parameter):
        words = attributes(value)
        if inner[:1] == ["direction"]:
            if _DIRECTION.search(head):
                yield _DIRECTION.sub(words[0], head, count=1) + rest
            yield f"{indent}[{words[0]}] {own.lstrip()}"
        yield head + spell(value.type, value.name)
        yield f"{indent}[{', '.join(words)}] {spell(value.type, value.name)}"
    elif isinstance(value, Field):
        yield head + spell(value.type, value.name)


def _renamed(code: str, old: str, new: str) -> Iterator[str]:
    if re.fullmatch(r"\w+", old) and new:
        yield re.sub(rf"\b{re.escape(old)}\b", new, code, flags=re.ASCII)


def _segment(code: str, at: int) -> tuple[int, int]:
    """Where the item of a list lies that has a place: from the delimiter before it to the one behind it."""
    start, depth = at, 0
    while start > 0:
        char = code[start - 1]
        depth += (char in _CLOSING) - (char in _OPENING)
        if depth < 0 or (depth == 0 and char in _ENDS):
            break
        start -= 1
    end, depth = at, 0
    while end < len(code):
        char = code[end]
        depth += (char in _OPENING) - (char in _CLOSING)
        if depth < 0 or (depth == 0 and char in _ENDS):
            break
        end += 1
    while end > at and code[end - 1].isspace():
        end -= 1
    return start, end


def _without(code: str, start: int, end: int) -> str:
    """The code without an item and the comma that it leaves behind."""
    if code[start - 1 : start] == ",":
        return code[: start - 1] + code[end:]
    rest = code[end:].lstrip()
    return code[:start] + rest[1:] if rest.startswith(",") else code[:start] + code[end:]
