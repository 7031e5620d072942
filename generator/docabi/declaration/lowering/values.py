"""Types with named values that are no `enum` of C: `#define LAMP_ON 1` and `const LAMP LAMP_OFF = 0;` beside the one
`typedef DWORD LAMP;`, and the integer type that an enumeration is (`enum LAMP : BYTE`).

A list without a type is one of constants, whose values have a sign and up to 64 bits: it makes an enumeration of a page
that says so elsewhere (`as_enumerators`).
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

import msgspec

from docabi.declaration import Declaration
from docabi.declaration.conditions import condition_tokens
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import written
from docabi.declaration.lowering.preprocessed import numbers, plain_defines, without_casts
from docabi.declaration.lowering.types import Context, innermost
from docabi.declaration.preprocessor import Prepared
from docabi.declaration.tree import Plain
from docabi.declaration.vocabulary import CONSTANT
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.source import Span
from docabi.spec import Declared, Enumerator, Kind, Type

_NUMBERS = ("signed", "unsigned")
_DEEPEST = 8
COMMON_BITS = 32
"""The bits of an enumeration that does not say how many it has."""


def integer_bits(type: Type, facts: Facts) -> int | None:
    """How many bits an integer type has; None for anything else, and for one as wide as a pointer."""
    for _ in range(_DEEPEST):
        fact = facts.types.get(facts.words.get(type.name or "", type.name or ""))
        if fact is None or type.name is None:
            return None
        if fact.type is None:
            return fact.width if fact.kind in _NUMBERS and isinstance(fact.width, int) else None
        type = fact.type
    return None


class _Value(NamedTuple):
    """A constant: its name and place, the expression as written, and what it is, None if nobody knows."""

    name: str
    offset: int
    expression: str
    value: int | None


def with_values(declared: Declared, tree: Declaration, prepared: Prepared, context: Context) -> Declared:
    """The facts of a type definition, or of a fence that declares no type, with the values that stand beside it."""
    own = declared.aliases[0].type if declared.aliases else None
    bits = COMMON_BITS if own is None else integer_bits(own, context.facts)
    if bits is None:
        return declared
    values = list(_constants(tree, prepared, {declared.name}, context))
    is_list = own is None and declared.kind is None
    found = _members(values, None if is_list else bits, context) if any(one.value is not None for one in values) else ()
    if not found:
        return msgspec.structs.replace(declared, underlying=own)
    lines = {**declared.lines, **{one.name: context.places.line(one.offset) for one in values}}
    if own is None:
        return msgspec.structs.replace(declared, enumerators=found, lines=lines)
    return Declared(Kind.ENUMERATION, declared.name, enumerators=found, underlying=own, lines=lines)


def _constants(tree: Declaration, prepared: Prepared, casts: Container[str], context: Context) -> Iterator[_Value]:
    """The macros and constants of a fence in order; those that are text or nothing are none."""
    known = numbers(prepared, context.facts, casts)
    found = [
        _Value(define.name, define.name_offset, define.value, known.get(define.name))
        for define in plain_defines(prepared)
        if define.value and '"' not in define.value and "{" not in define.value
    ]
    for item in tree.items:
        if isinstance(item, Plain) and not CONSTANT.isdisjoint(_names(item)):
            found += _declared_constants(item, known, casts, context.facts)
    yield from sorted(found, key=lambda one: one.offset)


def _names(item: Plain) -> Iterator[str]:
    return (word for word in item.specifiers.words if isinstance(word, str))


def _declared_constants(item: Plain, known: dict[str, int], casts: Container[str], facts: Facts) -> Iterator[_Value]:
    for declarator in item.declarators:
        named = innermost(declarator)
        if declarator.default is not None and named.name:
            tokens = without_casts(declarator.default, casts)
            value = evaluate(tokens, known)
            value = evaluate(tokens, {**facts.constants, **known}) if value is None else value
            if value is not None:
                known[named.name] = value
            yield _Value(named.name, named.offset, written(declarator.default), value)


def _members(values: Sequence[_Value], bits: int | None, context: Context) -> tuple[Enumerator, ...]:
    """The values as unsigned numbers of so many bits, without any as they are. One that nobody knows is reported and
    left out.
    """
    found: dict[str, Enumerator] = {}
    for one in values:
        place = context.span(one.offset, one.name)
        if one.value is None:
            message = f"the value of `{one.name}` is not known: {' '.join(condition_tokens(one.expression))}"
            context.sink.error("unknown-enumerator-value", place, message, "write the value as a number")
        elif bits is not None and not _fits(one.value, bits):
            _report_width(one.name, one.value, bits, (context.sink, place))
        elif one.name in found and found[one.name].value != _unsigned(one.value, bits):
            message = f"`{one.name}` is defined a second time as something else"
            context.sink.error("contradicted-define", place, message, "give it one value")
        else:
            found[one.name] = Enumerator(one.name, _unsigned(one.value, bits))
    return tuple(found.values())


def _fits(value: int, bits: int) -> bool:
    return -(1 << bits - 1) <= value < 1 << bits


def _unsigned(value: int, bits: int | None) -> int:
    return value if bits is None else value % (1 << bits)


def _report_width(name: str, value: int, bits: int, told: tuple[Sink, Span]) -> None:
    sink, place = told
    message = f"the value of `{name}` has more than the {bits} bits of its type: {value:#x}"
    sink.error("unknown-enumerator-value", place, message, "name a type that can hold it")


def as_enumerators(declared: Declared, sink: Sink) -> Declared:
    """The facts of a page about an enumeration: a list of constants as its enumerators, unsigned numbers of 32 bits. A
    wider value is reported and left out.
    """
    if declared.kind is not None or not declared.enumerators:
        return declared
    for one in declared.enumerators:
        if not _fits(one.value, COMMON_BITS):
            _report_width(one.name, one.value, COMMON_BITS, (sink, Span(declared.lines.get(one.name, 1))))
    fitting = (one for one in declared.enumerators if _fits(one.value, COMMON_BITS))
    members = tuple(Enumerator(one.name, _unsigned(one.value, COMMON_BITS)) for one in fitting)
    return msgspec.structs.replace(declared, enumerators=members)
