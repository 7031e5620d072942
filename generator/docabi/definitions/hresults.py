"""Return codes that a header defines as macros: `#define COR_E_X EMAKEHR(0x1013)`.

Macros are expanded as text until one of the forms of the Windows SDK's `winerror.h` is left: a number cast to HRESULT,
`_HRESULT_TYPEDEF_`, `MAKE_HRESULT`, `HRESULT_FROM_WIN32`, or the name of another code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from docabi.declaration import Places
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.declaration.preprocessor import Define, Prepared
from docabi.definitions.model import Constant
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.source import Span

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
_CALL = compile_pattern(r"\(*\s*(\w+)\s*\((.*)\)\s*\Z", re.DOTALL)
_CAST = compile_pattern(r"\(*\s*\(\s*(?:HRESULT|SCODE)\s*\)\s*(.*?)\)*\Z", re.DOTALL)
_DEEPEST = 8
_LONGEST = 1000
"""Characters of an expansion that is followed; real ones have fewer than 80."""
_CODES = 1 << 32


def read_hresults(prepared: Prepared, facts: Facts) -> dict[str, Constant]:
    """The macros without parameters that are return codes, by name."""
    found: dict[str, Constant] = {}
    places, defines = Places(prepared.text, Span()), prepared.defines
    for define in defines.values():
        value = _code(define.value, defines, facts, 0) if define.parameters is None else None
        if value is not None:
            found[define.name] = Constant(define.name, places.line(define.offset), value % _CODES)
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
