"""Values of the specification as entries of facts. In: what a definition file declares. Out: the entry that says it,
None for what facts cannot hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import get_args

import msgspec

from docabi.abi.spelling import spell
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.definitions.model import NATURAL_PACKINGS, ImportedAlias, ImportedInterface, ImportedRecord
from docabi.facts import FieldEntry, ParameterEntry, SignatureEntry, TypeEntry
from docabi.facts.entries import Packing
from docabi.spec import Field, Signature, Type

_MOST_ELEMENTS = 10**10


def signature_entries(interface: ImportedInterface) -> dict[str, SignatureEntry]:
    """What the methods declare, as far as facts can hold it; of two methods of one name nothing."""
    names = Counter(method.name for method in interface.methods)
    single = (method for method in interface.methods if names[method.name] == 1)
    found = ((one.name, signature_entry(one.signature, one.line, one.unstated)) for one in single)
    return {name: entry for name, entry in found if entry is not None}


def told_line(line: int) -> int | None:
    """A line that tells something: metadata has none, and everything stands on the first."""
    return line if line > 1 else None


def signature_entry(signature: Signature, line: int, unstated: AbstractSet[str] = frozenset()) -> SignatureEntry | None:
    """What is declared, as facts hold it, without the directions of `unstated` parameters; None for what they cannot
    hold.
    """
    returns = _passed(signature.returns)
    given = [(one, _passed(one.type)) for one in signature.parameters if one.type.name != "void"]
    if returns is None or any(spelled is None for _, spelled in given):
        return None
    parameters = tuple(
        ParameterEntry(
            name=one.name,
            as_=spelled or "",
            direction=None if one.name in unstated else one.direction,
            retval=one.retval,
            optional=one.optional,
            string=one.string,
            size=one.size,
            length=one.length,
            iid_is=one.iid_is,
            nullable=one.nullable,
        )
        for one, spelled in given
    )
    entry = SignatureEntry(returns, parameters, signature.calling_convention, signature.variadic, told_line(line))
    try:
        return msgspec.convert(msgspec.to_builtins(entry), SignatureEntry)
    except msgspec.ValidationError:
        return None


def _passed(type: Type) -> str | None:
    """How C spells a type that is passed, arrays as pointers, functions as addresses; None for one without a name."""
    if type.array is not None:
        type = Type(pointer=type.array)
    return _spelled(type)


def _spelled(type: Type) -> str | None:
    """How C spells a type, functions as addresses; None for one without a name."""
    target = type
    while target.pointer is not None:
        target = target.pointer
    if target.function is not None:
        return "void *"
    return spell(type) if target.name is not None else None


def record_entry(record: ImportedRecord, lengths: Mapping[str, int]) -> TypeEntry | None:
    """The record as facts hold it; None for one that they cannot hold. `lengths` are names in lengths of arrays."""
    fields = _field_facts(record.fields, lengths)
    if fields is None or not _is_held(record.pack):
        return None
    try:
        return TypeEntry("union" if record.is_union else "struct", fields=fields, pack=_packing(record.pack))
    except ValueError:  # two fields of one name
        return None


def _is_held(pack: int | None) -> bool:
    return pack is None or pack in get_args(Packing)


def _packing(pack: int | None) -> Packing | None:
    return None if pack in NATURAL_PACKINGS else pack  # type: ignore[return-value]


def _field_facts(fields: Sequence[Field], lengths: Mapping[str, int]) -> tuple[FieldEntry, ...] | None:
    """The fields as facts hold them; None if there is one that they cannot hold, or none with a name."""
    found = [_field_fact(field, lengths) for field in fields]
    has_names = any(field.name or field.type.structure or field.type.union for field in fields)
    return tuple(one for one in found if one is not None) if has_names and None not in found else None


def _field_fact(field: Field, lengths: Mapping[str, int]) -> FieldEntry | None:
    """The field as facts hold it; None for one that they cannot hold."""
    try:
        nested = field.type.structure or field.type.union
        if nested is not None:
            held, part = _field_facts(nested, lengths), "union" if field.type.union is not None else "struct"
            if held is None or not _is_held(field.type.pack):
                return None
            return FieldEntry(field.name, **{part: held}, pack=_packing(field.type.pack))  # type: ignore[arg-type]
        if field.type.array is not None:
            inner, size = field.type.array, _length(field.type.size or "", lengths)
            is_plain = inner.name and size is not None and field.bits is None
            return FieldEntry(field.name, array=(spell(inner), size or 0)) if is_plain else None
        spelled = _spelled(field.type)
        return FieldEntry(field.name, as_=spelled, bits=field.bits) if spelled is not None else None
    except ValueError:  # a field without a name, a bit field that is none
        return None


def _length(size: str, lengths: Mapping[str, int]) -> int | None:
    """The number of elements that a length says, with names whose numbers are known."""
    found = evaluate([token for token in tokenize(size).texts if token], lengths) if size else None
    return found if found is not None and 0 <= found < _MOST_ELEMENTS else None


def alias_entry(alias: ImportedAlias) -> TypeEntry:
    """A type definition as facts hold it; a function type, and a pointer to a function that they cannot hold, is an
    address.
    """
    called = alias.type.pointer.function if alias.type.pointer is not None else None
    if called is None:
        return TypeEntry(as_="void *" if alias.type.function is not None else spell(alias.type))
    held = signature_entry(called, alias.line, alias.unstated)
    if held is None or held.variadic:
        return TypeEntry(as_="void *")
    returns = None if held.returns in ("void", "VOID") else held.returns
    return TypeEntry(
        "callback", returns=returns, parameters=held.parameters, calling_convention=held.calling_convention
    )
