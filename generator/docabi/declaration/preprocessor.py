"""Preprocessor lines: which parts of a text are read, which macros are defined, how structures are packed.

Text in, text of the same lines and columns out, with blanks in place of the lines themselves and of what they leave
out. No file is included. What nobody knows about a condition is asked (`Names.answer`); a question without an answer
ends the reading, and is what is given back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import msgspec

from docabi.declaration.conditions import Answer, Names, Value, condition_tokens
from docabi.declaration.lexer import blank
from docabi.declaration.packing import Packing, PackingReader
from docabi.patterns import compile_pattern

_PIECES = compile_pattern(
    r"""/\*.*?(?:\*/|\Z) | //[^\n]* | "(?:\\.|[^"\\\n])*"
    | ^[ \t]*(?P<directive>\#(?:\\[ \t]*\n|/\*.*?(?:\*/|\Z)|[^\n])*)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_DIRECTIVE = compile_pattern(r"#\s*(\w+)\s*(.*)", re.DOTALL)
_DEFINE = compile_pattern(r"(\w+)(\(([^()]*)\))?\s*(.*)", re.DOTALL)
_COMMENT = compile_pattern(r"/\*.*?(?:\*/|\Z)|//[^\n]*", re.DOTALL)
_CONTINUED = compile_pattern(r"\\[ \t]*\n")
_CONDITIONS = frozenset(("if", "ifdef", "ifndef"))
_FURTHER = frozenset(("elif", "else", "endif"))


class Line(msgspec.Struct, frozen=True):
    """A preprocessor line; of a condition that was decided, whether it `holds`."""

    offset: int
    text: str
    holds: bool | None = None


class Define(msgspec.Struct, frozen=True):
    """A macro; `parameters` is None for one without a parameter list."""

    name: str
    line: Line
    value: str
    parameters: tuple[str, ...] | None = None

    @property
    def offset(self) -> int:
        """The place of its line."""
        return self.line.offset

    @property
    def name_offset(self) -> int:
        """The place of its name."""
        return self.line.offset + max(self.line.text.find(self.name), 0)


class Definition(msgspec.Struct, frozen=True):
    """What a name stands for behind a place; None: it is not defined any more."""

    offset: int
    define: Define | None


class Prepared(msgspec.Struct, frozen=True):
    """What the preprocessor leaves."""

    text: str
    defines: dict[str, Define] = {}
    packing: Packing = Packing()
    contradicted: dict[str, Define] = {}
    """Macros that are defined a second time as something else, where the text says so."""
    conditions: tuple[Line, ...] = ()
    skipped: tuple[Line, ...] = ()
    """Lines without an effect on what is declared: `#include <windows.h>`."""
    history: dict[str, list[Definition]] = {}
    """Of each name that is defined somewhere what it stood for, in the order of the text."""


class Question(msgspec.Struct, frozen=True):
    """A condition that nobody can decide: the line, and the part of it that is open."""

    line: Line
    text: str


class _Branch(msgspec.Struct, frozen=True):
    """An open `#if`: whether its present part is read, whether an earlier one was, whether the whole `#if` is."""

    active: bool
    taken: bool
    outer: bool


class _Reader:
    """The open conditions, the macros and the packing as far as a text was read."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._branches: list[_Branch] = []
        self._packing = PackingReader(names.value_of)
        self._defines: dict[str, Define] = {}
        self._contradicted: dict[str, Define] = {}
        self._history: dict[str, list[Definition]] = {}
        self._conditions: list[Line] = []
        self._skipped: list[Line] = []

    @property
    def active(self) -> bool:
        """Whether the text at the present place is read."""
        return not self._branches or self._branches[-1].active

    @property
    def defines(self) -> dict[str, Define]:
        """The macros that are defined here."""
        return self._defines

    def prepared(self, text: str) -> Prepared:
        """What was read, around the text that is left."""
        lines = tuple(self._conditions), tuple(self._skipped)
        return Prepared(text, self._defines, self._packing.packing, self._contradicted, *lines, self._history)

    def read(self, word: str, rest: str, line: Line) -> str:
        """Take in a line, `#word rest`. Gives the question of a condition that nobody can decide, else nothing."""
        if word in _CONDITIONS:
            return self._open(word, rest, line)
        if word in _FURTHER and self._branches:
            return self._go_on(word, rest, line)
        if not self.active:
            return ""
        if not self._packing.read(word, rest, line.offset) and not self._define(word, rest, line):
            self._skipped.append(line)
        return ""

    def _open(self, word: str, rest: str, line: Line) -> str:
        holds = self._decide(word, rest, line) if self.active else False
        self._branches.append(_Branch(holds is True, holds is True, self.active))
        return holds if isinstance(holds, str) else ""

    def _go_on(self, word: str, rest: str, line: Line) -> str:
        branch = self._branches.pop()
        if word == "endif":
            return ""
        is_open = branch.outer and not branch.taken
        holds = (word == "else" or self._decide("if", rest, line)) if is_open else False
        self._branches.append(_Branch(holds is True, branch.taken or holds is True, branch.outer))
        return holds if isinstance(holds, str) else ""

    def _decide(self, word: str, rest: str, line: Line) -> bool | str:
        tokens = condition_tokens(rest) if word == "if" else ["defined", *condition_tokens(rest)[:1]]
        holds = self._names.holds(tokens)
        if isinstance(holds, str):
            return holds
        holds = holds is not (word == "ifndef")
        self._conditions.append(msgspec.structs.replace(line, holds=holds))
        return holds

    def _define(self, word: str, rest: str, line: Line) -> bool:
        match = _DEFINE.match(rest) if word in ("define", "undef") else None
        if not match:
            return False
        name = match[1]
        if word == "undef":
            self._defines.pop(name, None)
            self._history.setdefault(name, []).append(Definition(line.offset, None))
            self._names.values[name] = None
            return True
        parameters = tuple(part.strip() for part in match[3].split(",")) if match[2] else None
        define = Define(name, line, match[4].strip(), parameters)
        known = self._defines.get(name)
        if known is not None and (known.value, known.parameters) != (define.value, parameters):
            self._contradicted[name] = define
        self._defines[name] = define
        self._history.setdefault(name, []).append(Definition(line.offset, define))
        number = self._names.value_of(define.value) if parameters is None else None
        self._names.values[name] = define.value if number is None else number
        return True


Rewrite = Callable[[str, dict[str, Define]], str]
"""Changes a text that is read, of the same length, by the macros that are defined before it."""


def preprocess(
    text: str,
    values: Mapping[str, Value],
    answer: Answer,
    is_whole: bool = False,
    rewrite: Rewrite = lambda text, _: text,
) -> Prepared | Question:
    """Read the preprocessor lines of a text; `values` is what names are defined as from the start, and is kept."""
    if "#" not in text:
        return Prepared(rewrite(text, {}))
    reader = _Reader(Names(dict(values), answer, is_whole))
    out: list[str] = []
    done = 0
    for match in _PIECES.finditer(text):
        directive = match["directive"]
        if directive is None:
            continue
        start = match.start("directive")
        between = text[done:start]
        out += (rewrite(between, reader.defines) if reader.active else blank(between), blank(directive))
        done = match.end()
        parts = _DIRECTIVE.match(_CONTINUED.sub(" ", _COMMENT.sub(" ", directive)))
        line = Line(start, directive)
        if parts and (question := reader.read(parts[1], parts[2].strip(), line)):
            return Question(line, question)
    rest = text[done:]
    out.append(rewrite(rest, reader.defines) if reader.active else blank(rest))
    return reader.prepared("".join(out))
