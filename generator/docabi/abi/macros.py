"""What macros stand for, as far as C can be given it: expressions over their arguments, numbers and known constants.

In: an entity. Out: its arguments and its text in tokens of C's expressions alone, so that no text of a page is printed
as it is; None for what is no such expression (an operator, a list, a statement, a name that nobody knows).
"""

from __future__ import annotations

import re
from collections.abc import Container
from itertools import pairwise

from docabi.spec import Macro

_TOKEN = re.compile(
    r"\s*(?P<token>(?:0[xX][0-9a-fA-F]+|[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)[uUlLfF]{0,3}(?![\w.])|[A-Za-z_]\w*"
    r"|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^~!<>?:()\[\]])",
    re.ASCII,
)
_OPERAND = re.compile(r"\w|[)\]]", re.ASCII)
_INFIX = frozenset(("/", "%", "|", "^", "<", ">", "<=", ">=", "==", "!=", "<<", ">>", "&&", "||", "?", ":"))
"""Operators that stand behind an operand alone."""
_WORD = re.compile(r"\w", re.ASCII)
_COMMENTS = ("//", "/*")
_PAIRS = {")": "(", "]": "["}
_LONGEST = 2000
"""Characters of a text that is read."""


def expression_of(macro: Macro, known: Container[str]) -> str | None:
    """The text of a macro with parameters; `known` are the names of constants."""
    text = macro.text or ""
    if macro.arguments is None or not text or len(text) > _LONGEST or any(one in text for one in _COMMENTS):
        return None
    tokens, at = list[str](), 0
    while at < len(text.rstrip()):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        tokens.append(match["token"])
        at = match.end()
    names = {*macro.arguments, "sizeof"}
    words = (one for one in tokens if one[0].isalpha() or one[0] == "_")
    is_known = all(one in names or one in known for one in words)
    return " ".join(tokens) if is_known and _is_whole(tokens) else None


def _is_whole(tokens: list[str]) -> bool:
    """Whether brackets are in pairs, operators behind operands, and both ends are those of an expression."""
    if any(token in _INFIX and not _OPERAND.match(before) for before, token in pairwise(tokens)):
        return False
    if any(_WORD.match(token) and _WORD.match(before) and before != "sizeof" for before, token in pairwise(tokens)):
        return False
    open_brackets = list[str]()
    for token in tokens:
        if token in _PAIRS.values():
            open_brackets.append(token)
        elif token in _PAIRS and (not open_brackets or open_brackets.pop() != _PAIRS[token]):
            return False
    begins = bool(re.match(r"[\w(~!+-]", tokens[0], re.ASCII))
    return not open_brackets and begins and bool(_OPERAND.match(tokens[-1]))
