"""Constants that a header defines as macros: `#define CORDB_X 0x10`, and expressions over those before it."""

from __future__ import annotations

from collections.abc import Container, Mapping

from docabi.declaration import Places
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.declaration.preprocessor import Prepared
from docabi.definitions.model import Constant
from docabi.facts import Facts
from docabi.source import Span

NO_ENUMERATORS: Mapping[str, int] = {}
_LONGEST = 1000
"""Characters of a value that is read; real ones have fewer than 80."""


def read_constants(
    prepared: Prepared, facts: Facts, codes: Container[str], enumerators: Mapping[str, int] = NO_ENUMERATORS
) -> dict[str, Constant]:
    """The macros without parameters whose value is an integer, by name; return codes are none of them. They may use the
    `enumerators` of the same file.
    """
    found: dict[str, Constant] = {}
    values: dict[str, int] = {}
    places, before = Places(prepared.text, Span()), {**facts.constants, **facts.named_constants, **enumerators}
    for define in prepared.defines.values():
        if define.parameters is not None or define.name in codes or not 0 < len(define.value) <= _LONGEST:
            continue
        tokens = [token for token in tokenize(define.value).texts if token]
        known = {token: one for token in tokens if (one := values.get(token, before.get(token))) is not None}
        value = evaluate(tokens, known) if tokens else None
        if value is not None:
            values[define.name] = value
            found[define.name] = Constant(define.name, places.line(define.offset), value)
    return found
