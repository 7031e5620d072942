"""Members of declarations (enumerators with values, fields with nested types, methods) and the names beside them: tags,
bases, identifiers of interfaces, interfaces of coclasses.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from uuid import UUID

from docabi.declaration.expression import evaluate, is_integer
from docabi.declaration.lexer import written
from docabi.declaration.lowering.deprecated import deprecation_of_enumerator
from docabi.declaration.lowering.packed import packing_of
from docabi.declaration.lowering.parameters import lower_parameters
from docabi.declaration.lowering.types import (
    Context,
    all_attributes,
    calling_convention,
    innermost,
    is_variadic,
    lower_declarator,
    lower_words,
    point,
    report_foreign,
    tag_of,
)
from docabi.declaration.tree import Access, Attributes, Declarator, Enumeration, Macro, Plain, Record, Specifiers, Word
from docabi.declaration.vocabulary import ACCESS, INTERFACE_MACROS, METHOD_MACROS
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.spec import UNKNOWN_WIDTH, Enumerator, Field, Signature, Type

_UNSIGNED = 1 << 32
_IID = compile_pattern(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_IID_MACROS = frozenset(("MIDL_INTERFACE", "DECLSPEC_UUID", "DECLARE_INTERFACE_IID", "DECLARE_INTERFACE_IID_"))


def lower_enumerators(body: Enumeration, context: Context) -> tuple[Enumerator, ...]:
    """Enumerators with values as unsigned 32-bit integers; without an expression a value is the previous one plus 1.

    One whose value cannot be computed is reported and left out, and so are those that count on from it.
    """
    known: dict[str, int] = {}
    value: int | None = -1
    found = []
    for enumerator in body.enumerators:
        if not enumerator.name:
            continue
        value = _value(enumerator.value, value, known, context.facts)
        if value is None:
            expression = written(enumerator.value) if enumerator.value else "the value before it plus 1"
            message = f"the value of `{enumerator.name}` is not known: {expression}"
            place = context.span(enumerator.offset, enumerator.name)
            context.sink.error("unknown-enumerator-value", place, message, "write the value as a number")
            continue
        known[enumerator.name] = value
        said = deprecation_of_enumerator(enumerator) is not None
        found.append(Enumerator(enumerator.name, value % _UNSIGNED if value < 0 else value, deprecated=said))
    return tuple(found)


def _value(tokens: tuple[str, ...] | None, last: int | None, known: dict[str, int], facts: Facts) -> int | None:
    """The value of an enumerator: of its expression, in which those before it are `known`, or `last` and 1 more."""
    if tokens is None:
        return None if last is None or not is_integer(last + 1) else last + 1
    value = evaluate(tokens, known)
    return evaluate(tokens, {**facts.constants, **known}) if value is None else value


def lower_fields(body: Record, context: Context, known: Mapping[str, Type] | None = None) -> tuple[Field, ...]:
    """Fields in order. A type that the body itself defines stands in place where a field names it.

    `known` has types by tag: the structure's own tag, by which its fields may name it.
    """
    nested = dict(known or {})
    found: list[Field] = []
    for member in body.members:
        if isinstance(member, Access):
            continue
        base = _base_of(member.specifiers, nested, context)
        if member.declarators:
            found += _declared_fields(member, base, context)
        elif isinstance(member.specifiers.body, Record) and not tag_of(member.specifiers.words):
            # With a tag, and as an enumeration, it only defines a type.
            found.append(Field("", base))
    return tuple(found)


def _base_of(specifiers: Specifiers, nested: dict[str, Type], context: Context) -> Type:
    tag = tag_of(specifiers.words)
    if specifiers.body is None:
        found = lower_words(specifiers.words, context.facts)
        meant = nested.get(found.name or "", found)
        return Type(name=meant.name, const=True) if found.const and meant.name else meant
    found = lower_body(specifiers, context)
    if tag:
        nested[tag] = found
    return found


def lower_body(specifiers: Specifiers, context: Context) -> Type:
    """The type that a body in place defines: an enumeration, a union or a structure."""
    body = specifiers.body
    if isinstance(body, Enumeration):
        return Type(enumeration=lower_enumerators(body, context))
    assert isinstance(body, Record), "a definition has a body"
    fields, pack = lower_fields(body, context), packing_of(body, context)
    return Type(union=fields, pack=pack) if "union" in specifiers.words else Type(structure=fields, pack=pack)


def _declared_fields(member: Plain, base: Type, context: Context) -> Iterator[Field]:
    read = partial(lower_parameters, context=context)
    for declarator in member.declarators:
        if declarator.parameters is None or declarator.inner is not None:
            name = innermost(declarator).name
            report_foreign(member.specifiers.words, name, context.span(declarator.offset, name), context.sink)
            bits = _width(declarator, context) if declarator.bits is not None else None
            convention = calling_convention(member.specifiers.words)
            yield Field(name, lower_declarator(base, declarator, read, convention), bits)


def _width(declarator: Declarator, context: Context) -> int:
    """The width of a bit field; `UNKNOWN_WIDTH` if it cannot be computed, which is reported."""
    tokens = declarator.bits or ()
    width = evaluate(tokens, context.facts.constants)
    if width is None:
        named = f"`{declarator.name}`" if declarator.name else "a bit field without a name"
        message = f"the width of {named} is not known: {written(tokens)}"
        span = context.span(declarator.offset, declarator.name)
        context.sink.error("unknown-bit-width", span, message, "write the width as a number")
    return UNKNOWN_WIDTH if width is None else width


def is_function(plain: Plain) -> bool:
    """Whether a declaration is a prototype: `HRESULT Open(...)`, `STDMETHOD(Open)(...)`, no function pointer."""
    if not plain.declarators or plain.declarators[0].parameters is None:
        return False
    return plain.declarators[0].inner is None or is_method_macro(plain)


def is_method_macro(plain: Plain) -> bool:
    """Whether a declaration is written `STDMETHOD(Name)(...)`."""
    return bool(plain.specifiers.words) and plain.specifiers.words[-1] in METHOD_MACROS


def lower_signature(plain: Plain, context: Context) -> Signature:
    """The signature of a prototype."""
    declarator = plain.declarators[0]
    words = (*plain.specifiers.words, *declarator.prefix)
    named = innermost(declarator)
    report_foreign(words, named.name, context.span(named.offset, named.name), context.sink)
    parameters = lower_parameters(declarator.parameters or (), context)
    if declarator.inner is None:
        returns = point(lower_words(plain.specifiers.words, context.facts), declarator.prefix)
    else:
        returns = _macro_returns(declarator.inner, context.facts)
    return Signature(returns, parameters, calling_convention(words), is_variadic(declarator.parameters or ()))


def _macro_returns(inner: Declarator, facts: Facts) -> Type:
    """`STDMETHOD(Name)` returns HRESULT, `STDMETHOD_(ULONG, Name)` what stands before the comma."""
    words = tuple(word for word in inner.prefix if word not in (",", "*"))
    returns = lower_words(words, facts) if words else Type(name="HRESULT")
    return point(returns, [word for word in inner.prefix if word == "*"])


def type_name(plain: Plain) -> tuple[str, str | None]:
    """Name and tag of a type definition: the first name that is no pointer, and the tag where that is another one."""
    tag = interface_macro_name(plain) or tag_of(plain.specifiers.words)
    names = [declarator.name for declarator in plain.declarators if declarator.name and not declarator.prefix]
    if not names:
        return tag, None
    return names[0], tag if tag and tag != names[0] else None


def interface_macro_name(plain: Plain) -> str:
    """The name in `DECLARE_INTERFACE_(IThing, IUnknown)`."""
    for word in plain.specifiers.words:
        if isinstance(word, Macro) and word.name in INTERFACE_MACROS and word.arguments:
            return word.arguments[0]
    return ""


def base_of(plain: Plain) -> str | None:
    """The first base of an interface or class: `: public IUnknown`, `DECLARE_INTERFACE_(IThing, IUnknown)`."""
    for word in plain.specifiers.words:
        if isinstance(word, Macro) and word.name in ("DECLARE_INTERFACE_", "DECLARE_INTERFACE_IID_"):
            return next(iter(word.arguments[2:3]), None)
    words = [token for token in plain.specifiers.base if token not in ACCESS and token not in (":", "virtual")]
    return words[0] if words else None


def iid_of(plain: Plain) -> str | None:
    """The identifier that `[uuid(...)]`, `MIDL_INTERFACE("...")` or `__declspec(uuid("..."))` gives, in lower case."""
    for text in _identifiers(all_attributes(plain.attributes, plain.specifiers.words), plain.specifiers.words):
        iid = text.replace('"', "").strip("{}").lower()
        if _IID.match(iid):
            return iid
    return None


def _identifiers(attributes: Attributes, words: Sequence[Word]) -> Iterator[str]:
    for block in attributes:
        for attribute in block:
            if attribute.name in ("uuid", "Guid", "guid") and attribute.arguments:
                yield "".join(attribute.arguments)
    for word in words:
        if isinstance(word, Macro) and word.arguments:
            if word.name in _IID_MACROS:
                yield word.arguments[-1]
            elif word.name == "__declspec" and word.arguments[0] == "uuid":
                yield "".join(word.arguments[2:-1])


def interfaces_of(body: Record) -> tuple[str, ...]:
    """The interfaces that a coclass gives, the default one first; those it only calls (`source`) are none of them."""
    default: list[str] = []
    others: list[str] = []
    for member in body.members:
        if isinstance(member, Plain) and member.specifiers.words:
            attributes = {attribute.name for block in member.attributes for attribute in block}
            name = tag_of(member.specifiers.words)
            if name and "source" not in attributes:
                (default if "default" in attributes else others).append(name)
    return (*default, *others)


_GUID_MACROS = frozenset({"DEFINE_GUID", "EXTERN_GUID", "MIDL_DEFINE_GUID", "DEFINE_OLEGUID"})
# Widths in bits of the eleven numbers of a GUID.
_WIDTHS = (32, 16, 16, *(8,) * 8)


def guid_statement(tokens: Sequence[str]) -> dict[str, str]:
    """Name and identifier of `DEFINE_GUID ( NAME , l , w1 , w2 , b1 ... b8 ) ;`; nothing if the numbers do not fit."""
    if len(tokens) < 4 or tokens[0] not in _GUID_MACROS or tokens[1] != "(":
        return {}
    inside = [token for token in tokens[2:] if token not in (",", ")", ";")]
    start = 2 if tokens[0] == "MIDL_DEFINE_GUID" else 1
    evaluated = (evaluate([token], {}) for token in inside[start:])
    numbers = [number for number in evaluated if number is not None]
    if len(numbers) != len(_WIDTHS) or any(number >> width for number, width in zip(numbers, _WIDTHS, strict=True)):
        return {}
    return {inside[start - 1]: str(UUID(bytes=struct.pack(">IHH8B", *numbers)))}
