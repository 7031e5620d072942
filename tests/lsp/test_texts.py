"""Texts of an editor: changes and positions in UTF-16 units, held against a text that is kept as UTF-16."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from docabi.lsp.texts import EditorText, units
from tests.lsp.editor import Text

_CHARS = st.sampled_from(
    ["a", "é", "字", "\U0001f600", "\n", "\r\n", "\r", "\u2028", "\x0c", "\x85", "\t", "e\u0301", "|"]
)
_CODECS = {
    types.PositionEncodingKind.Utf8: ("utf-8", 1),
    types.PositionEncodingKind.Utf16: ("utf-16-le", 2),
    types.PositionEncodingKind.Utf32: ("utf-32-le", 4),
}
_TEXTS = st.lists(_CHARS, max_size=25).map("".join)


def places(text: str) -> list[int]:
    """Where an editor can have its cursor: not between CR and LF."""
    return [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n"]


@given(_TEXTS, st.data())
def test_changes_give_the_text_that_the_editor_has(text: str, data: st.DataObject) -> None:
    theirs, ours = Text(text), EditorText(text)
    for _ in range(4):
        cuts = st.sampled_from(places(theirs.text))
        start, end = sorted((data.draw(cuts), data.draw(cuts)))
        where = types.Range(theirs.position(start), theirs.position(end))
        new = data.draw(_TEXTS)
        theirs.replace(where, new)
        ours = ours.changed([types.TextDocumentContentChangePartial(range=where, text=new)])
        assert ours.text == theirs.text


@given(_TEXTS)
def test_each_place_has_its_position(text: str) -> None:
    theirs, ours = Text(text), EditorText(text)
    for at in places(text):
        position = theirs.position(at)
        assert ours.offset(position) == at
        assert ours.position(position.line, ours.column(position)) == position


@given(_TEXTS, st.sampled_from([*types.PositionEncodingKind]))
def test_positions_count_in_the_units_that_were_agreed(text: str, encoding: types.PositionEncodingKind) -> None:
    ours, (codec, size) = EditorText(text, encoding), _CODECS[encoding]
    for number, line in enumerate(ours.lines):
        for column in range(len(line) + 1):
            position = ours.position(number, column)
            assert position.character == len(line[:column].encode(codec)) // size
            assert ours.column(position) == column
    assert units("\U0001f600", encoding) == 4 // size


def test_what_is_behind_the_end_means_the_end() -> None:
    text = EditorText("ab\ncd")
    assert text.offset(types.Position(0, 99)) == 2
    assert text.offset(types.Position(1, 99)) == text.offset(types.Position(7, 0)) == 5
    assert EditorText("\U0001f600x").column(types.Position(0, 1)) == 0  # inside of a character
