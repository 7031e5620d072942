"""The text of a document as an editor has it, and its way to count: lines from 0, characters in units of an encoding.

Lines end with LF, CR LF or CR alone, as the protocol says; other separators are characters of a line.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import msgspec
from lsprotocol import types

from docabi.patterns import compile_pattern

_ENDS = compile_pattern(r"\r\n|\r|\n")
Encoding = types.PositionEncodingKind | str


def units(text: str, encoding: Encoding) -> int:
    """How many units of a position encoding a text has."""
    if text.isascii() or encoding == types.PositionEncodingKind.Utf32:
        return len(text)
    if encoding == types.PositionEncodingKind.Utf8:
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(char > "\uffff" for char in text)


class EditorText(msgspec.Struct, frozen=True, dict=True):
    """A text in an editor that counts in units of `encoding`."""

    text: str
    encoding: Encoding = types.PositionEncodingKind.Utf16

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _ENDS.finditer(self.text))]

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return _ENDS.split(self.text)

    def column(self, position: types.Position) -> int:
        """The characters of the line in front of a position; one behind the line's end means its end, one inside of a
        character its beginning.
        """
        line = self.lines[position.line] if position.line < len(self.lines) else ""
        if line.isascii() or self.encoding == types.PositionEncodingKind.Utf32:
            return min(position.character, len(line))
        counted = 0
        for column, char in enumerate(line):
            counted += units(char, self.encoding)
            if counted > position.character:
                return column
        return len(line)

    def offset(self, position: types.Position) -> int:
        """The characters of the text in front of a position; a line behind the last one means the end."""
        if position.line >= len(self.lines):
            return len(self.text)
        return self._starts[position.line] + self.column(position)

    def position(self, line: int, column: int) -> types.Position:
        """The position of a line and a column that count from 0."""
        return types.Position(line, units(self.lines[line][:column], self.encoding))

    def range(self, line: int, column: int, length: int) -> types.Range:
        """The range of some characters of a line; all count from 0."""
        return types.Range(self.position(line, column), self.position(line, column + length))

    def changed(self, changes: Iterable[types.TextDocumentContentChangeEvent]) -> EditorText:
        """The text after changes of the editor, one after the other."""
        now = self
        for change in changes:
            text = change.text
            if isinstance(change, types.TextDocumentContentChangePartial):
                start, end = sorted((now.offset(change.range.start), now.offset(change.range.end)))
                text = now.text[:start] + text + now.text[end:]
            now = EditorText(text, self.encoding)
        return now
