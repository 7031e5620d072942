"""Blanks around code, links and labels: translation puts one before a full stop, and loses the one behind a word.

What a language does with blanks around its signs is not judged but for full stops and commas, in front of which no
language has one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report
from docabi.patterns import compile_pattern
from docabi.reader.leaves import BLOT, Bare, Leaf, LeafKind

_BLANKS = r"[ \N{NO-BREAK SPACE}]{1,2}"
# A code span (two may be glued to each other), or a link.
_OBJECT = r"(?P<object>`[^`\n]+`|``[^\n]+?``|\[(?:[^\[\]\n]|\\[\[\]])*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?\))"
_LETTER = r"[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]"
_AFTER = compile_pattern(rf"{_OBJECT}(?:(?P<blank>{_BLANKS})(?=[,.](?:\s|\Z)|[，。、])|(?P<word>{_LETTER}{{2,}}))?")
_LABEL = compile_pattern(r"\*\*[^*\n]{1,60}[:：]\*\*(?=[^\W_])")
_WORD_BEFORE = compile_pattern(rf"(?<![\w`'’./(-]){_LETTER}{{2,}}\Z")
_LEAST = 4
_Found = tuple[int, int, str, bool, str]


def check_blanks(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a blank too much in front of a sign, and one that is missing beside code, a link or a bold label."""
    for leaf, bare in page.leaves():
        if leaf.kind not in (LeafKind.TEXT, LeafKind.CELL) or not _is_plain(leaf.text):
            continue
        for start, length, new, is_certain, beside in _found(leaf, bare, names):
            around = leaf.text[max(start - 12, 0) : start + length + 8].replace("`", "").strip()
            what = "a blank stands where none belongs" if length else "a blank is missing"
            help = "take it out" if length else "put one in"
            changes = (Change(start, length, new),) if is_certain else ()
            message = f"{what}, in `{' '.join(around.split())}`"
            report.add("misplaced-blank", Finding(leaf, start, length, message, help, changes), f"{what}:{beside}")


def _is_plain(text: str) -> bool:
    """Whether a text has code, links or labels, and every backtick in it belongs to a code span for certain."""
    has_any = "`" in text or "](" in text or "**" in text
    return has_any and text.count("`") % 2 == 0 and "\\`" not in text


def _found(leaf: Leaf, bare: Bare, names: Names) -> Iterator[_Found]:
    """Offset, length, what to write there, whether that is certain, and what stands beside it in every language."""
    for label in _LABEL.finditer(leaf.text):
        if bare.text.startswith("**", label.start()):
            yield label.end(), 0, " ", True, "label"
    for match in _objects(leaf, bare):
        beside = match["object"].rpartition("/")[2].rpartition("(")[2].strip("`)").lower()
        before = _WORD_BEFORE.search(leaf.text, max(match.start() - 40, 0), match.start())
        if before and match["object"][0] == "`" and before[0].islower():
            yield match.start(), 0, " ", True, beside
        if match["blank"]:
            yield match.start("blank"), len(match["blank"]), "", True, beside
        word = match["word"] or ""
        # A small word may be the ending that a language gives the name; code and word may be one name.
        is_word = word[:1].isupper() and word[1:].islower()
        if (is_word or len(word) >= _LEAST) and match["object"].strip("`") + word not in names.all:
            yield match.start("word"), 0, " ", is_word, beside


def _objects(leaf: Leaf, bare: Bare) -> Iterator[re.Match[str]]:
    """Code spans and links of a text: what looks like one in a tag, a comment or another span is none."""
    links = {link.start for link in bare.links}
    for match in _AFTER.finditer(leaf.text):
        if bare.text[match.start()] == BLOT or match.start() + 1 in links:
            yield match
