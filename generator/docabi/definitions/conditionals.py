"""Preprocessor lines of a definition file: which parts are read, and which macros are defined.

Text in, text of the same lines and columns out, with blanks in place of the lines themselves and of what they leave
out. No file is included and no macro is expanded in declarations (but for `INTERFACE`, which names the next one): a
macro that a declaration uses is known by its name.

What is undefined here is undefined. A condition over an unknown name (`_WIN32_WINNT >= 0x0600`) takes its first branch,
since headers put the newest form there; `#ifdef` of an unknown name does not hold.

Return codes that a header defines as macros (`#define COR_E_X EMAKEHR(0x1013)`) are expanded as text until one of the
forms of the Windows SDK's `winerror.h` is left: a number cast to HRESULT, `_HRESULT_TYPEDEF_`, `MAKE_HRESULT`,
`HRESULT_FROM_WIN32`, or the name of another code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import is_word, tokenize
from docabi.definitions.model import Constant
from docabi.facts import Facts

_PIECES = re.compile(
    r"""/\*.*?(?:\*/|\Z) | //[^\n]* | "(?:\\.|[^"\\\n])*" | ^[ \t]*(?P<directive>\#(?:\\[ \t]*\n|/\*.*?\*/|[^\n])*)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_DIRECTIVE = re.compile(r"#\s*(\w+)\s*(.*)", re.DOTALL)
_DEFINE = re.compile(r"(\w+)(\(([^()]*)\))?\s*(.*)", re.DOTALL)
_DEFINED = re.compile(r"\bdefined\s*(?:\(\s*(\w+)\s*\)|(\w+))")
_INTERFACE = re.compile(r"(\bDECLARE_INTERFACE_?\s*\(\s*)INTERFACE\b")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_CONTINUED = re.compile(r"\\[ \t]*\n")
_ABSENT = frozenset({"__cplusplus", "CINTERFACE", "COBJMACROS", "RC_INVOKED", "MIDL_PASS", "__midl", "FALSE", "false"})
"""Names whose absence is known, so that a condition may ask for their value."""


class Define(msgspec.Struct, frozen=True):
    """A macro; `parameters` is None for one without a parameter list."""

    name: str
    line: int
    value: str
    parameters: tuple[str, ...] | None = None


class Prepared(NamedTuple):
    """What the preprocessor leaves."""

    text: str
    defines: dict[str, Define]


class _Branch(NamedTuple):
    """An open `#if`: whether its present part is read, whether an earlier one was, whether the whole `#if` is."""

    active: bool
    taken: bool
    outer: bool


class _Conditions:
    """The open conditions and the macros defined so far."""

    def __init__(self, known: Mapping[str, int]) -> None:
        self._known = known
        self._undefined: set[str] = set()
        self._branches: list[_Branch] = []
        self.defines: dict[str, Define] = {}

    @property
    def active(self) -> bool:
        """Whether the text at the present place is read."""
        return not self._branches or self._branches[-1].active

    def take_text(self, text: str) -> str:
        """The text between two directives: blanks if it is left out; `INTERFACE` is the one macro that is a name."""
        if not self.active:
            return blank(text)
        name = self.defines.get("INTERFACE")
        return _INTERFACE.sub(lambda match: match[1] + name.value, text) if name else text

    def read(self, word: str, rest: str, line: int) -> None:
        """Take in a directive; one that decides nothing (`#pragma`, `#include`) changes nothing."""
        if word in ("if", "ifdef", "ifndef"):
            holds = self.active and self._holds(word, rest)
            self._branches.append(_Branch(holds, holds, self.active))
        elif word in ("elif", "else", "endif") and self._branches:
            branch = self._branches.pop()
            if word != "endif":
                holds = branch.outer and not branch.taken and (word == "else" or self._holds("if", rest))
                self._branches.append(_Branch(holds, branch.taken or holds, branch.outer))
        elif self.active:
            self._define(word, rest, line)

    def _define(self, word: str, rest: str, line: int) -> None:
        match = _DEFINE.match(rest)
        if not match:
            return
        name = match[1]
        if word == "define":
            parameters = tuple(part.strip() for part in match[3].split(",")) if match[2] else None
            self.defines[name] = Define(name, line, match[4].strip(), parameters)
            self._undefined.discard(name)
        elif word == "undef":
            self.defines.pop(name, None)
            self._undefined.add(name)

    def _holds(self, word: str, rest: str) -> bool:
        if word == "if":
            return self._evaluate(rest)
        name = next(iter(rest.split()), "")
        return self._is_defined(name) is (word == "ifdef")

    def _is_defined(self, name: str) -> bool:
        return (name in self._known or name in self.defines) and name not in self._undefined

    def _evaluate(self, expression: str) -> bool:
        text = _DEFINED.sub(lambda match: "1" if self._is_defined(match[1] or match[2]) else "0", expression)
        tokens = [token for token in tokenize(text.replace("&&", " && ")).texts if token]
        # The lexer of declarations gives `&&` as two signs.
        joined: list[str] = []
        for token in tokens:
            if token == "&" and joined[-1:] == ["&"]:
                joined[-1] = "&&"
            else:
                joined.append(token)
        names = dict.fromkeys(_ABSENT, 0) | {
            token: value for token in joined if (value := self._value(token)) is not None
        }
        value = evaluate(joined, names)
        return value is None or value != 0

    def _value(self, name: str) -> int | None:
        if name in self._known:
            return self._known[name]
        define = self.defines.get(name)
        if not is_word(name) or define is None:
            return None
        return evaluate([token for token in tokenize(define.value).texts if token], {})


def preprocess(text: str, known: Mapping[str, int]) -> Prepared:
    """Read the preprocessor lines of a text; `known` gives the values of names that are defined from the start."""
    conditions = _Conditions(known)
    out: list[str] = []
    done, line, counted = 0, 1, 0
    for match in _PIECES.finditer(text):
        directive = match["directive"]
        if directive is None:
            continue
        start = match.start("directive")
        line += text.count("\n", counted, start)
        counted = start
        out.append(conditions.take_text(text[done:start]))
        out.append(blank(directive))
        done = match.end()
        parts = _DIRECTIVE.match(_CONTINUED.sub(" ", _COMMENT.sub(" ", directive)))
        if parts:
            conditions.read(parts[1], parts[2].strip(), line)
    out.append(conditions.take_text(text[done:]))
    return Prepared("".join(out), conditions.defines)


def blank(text: str) -> str:
    """Blanks in place of a text, its line ends kept."""
    return re.sub(r"[^\n]", " ", text)


# Severities and facilities of winerror.h and corerror.h that codes are made of.
_NAMES = {
    "SEVERITY_SUCCESS": 0,
    "SEVERITY_ERROR": 1,
    "FACILITY_NULL": 0,
    "FACILITY_RPC": 1,
    "FACILITY_DISPATCH": 2,
    "FACILITY_STORAGE": 3,
    "FACILITY_ITF": 4,
    "FACILITY_WIN32": 7,
    "FACILITY_WINDOWS": 8,
    "FACILITY_SECURITY": 9,
    "FACILITY_INTERNET": 12,
    "FACILITY_URT": 0x13,
}
_CALL = re.compile(r"\(*\s*(\w+)\s*\((.*)\)\s*\Z", re.DOTALL)
_CAST = re.compile(r"\(*\s*\(\s*(?:HRESULT|SCODE)\s*\)\s*(.*?)\)*\Z", re.DOTALL)
_DEEPEST = 8
_LONGEST = 1000
"""Characters of an expansion that is followed; real ones have fewer than 80."""
_CODES = 1 << 32


def read_hresults(defines: Mapping[str, Define], facts: Facts) -> dict[str, Constant]:
    """The macros without parameters that are return codes, by name."""
    found: dict[str, Constant] = {}
    for define in defines.values():
        value = _code(define.value, defines, facts, 0) if define.parameters is None else None
        if value is not None:
            found[define.name] = Constant(define.name, define.line, value % _CODES)
    return found


def _code(text: str, defines: Mapping[str, Define], facts: Facts, depth: int) -> int | None:
    text = text.strip()
    if depth > _DEEPEST or not 0 < len(text) <= _LONGEST:
        return None
    if text in defines and defines[text].parameters is None:
        return _code(defines[text].value, defines, facts, depth + 1)
    if text in facts.hresults:
        return facts.hresults[text]
    cast = _CAST.match(text)
    if cast:
        return _number(cast[1], facts)
    call = _CALL.match(text)
    return _called(call[1], call[2], (defines, facts, depth)) if call else None


def _called(name: str, arguments: str, context: tuple[Mapping[str, Define], Facts, int]) -> int | None:
    defines, facts, depth = context
    given = [part.strip() for part in arguments.rstrip(")").split(",")]
    if name == "_HRESULT_TYPEDEF_":
        return _number(given[0], facts)
    if name == "MAKE_HRESULT" and len(given) == 3:
        severity, facility, code = (_number(part, facts) for part in given)
        if severity is None or facility is None or code is None:
            return None
        return severity << 31 | facility << 16 | code
    if name in ("HRESULT_FROM_WIN32", "__HRESULT_FROM_WIN32"):
        number = _number(given[0], facts)
        return None if number is None else 0x80070000 | number if number else 0
    macro = defines.get(name)
    if macro is None or macro.parameters is None or len(macro.parameters) != len(given):
        return None
    values = dict(zip(macro.parameters, given, strict=True))
    expanded = re.sub(r"\w+", lambda match: values.get(match[0], match[0]), macro.value)
    return _code(expanded, defines, facts, depth + 1)


def _number(text: str, facts: Facts) -> int | None:
    tokens = [token for token in tokenize(text).texts if token]
    known = {token: facts.win32_errors[token] for token in tokens if token in facts.win32_errors}
    return evaluate(tokens, _NAMES | known)
