"""How words are counted: a word is what blanks and signs part. Scripts that write no blanks between words (Han, kana,
Thai, Lao, Khmer, Burmese) have a word for each letter, as word processors count them.
"""

from __future__ import annotations

from docabi.patterns import compile_pattern

_LETTERS = (
    "\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1780-\u17b3\u1000-\u102a\u103f"
)
# Signs above and below letters are no letters to Python, and part no word.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a"
    "\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u17b4-\u17d3\u102b-\u103e"
)
_PART = rf"(?:[^\W_{_LETTERS}][{_MARKS}]*)+"
_WORD = compile_pattern(rf"[{_LETTERS}][{_MARKS}]*|{_PART}(?:['’]{_PART})*")


def count_words(text: str) -> int:
    """The number of words of a text."""
    return sum(1 for _ in _WORD.finditer(text))
