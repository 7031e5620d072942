"""One name for one thing, in all that several files declare: a structure's name in place of its tag. And because
specifications have pointers to functions alone, the type of a function (`typedef void EvtOpen(int)`) is the pointer,
and `EvtOpen *` is `EvtOpen`. In: what files declare. Out: the same with these names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import msgspec
from msgspec.structs import replace

from docabi.definitions.model import Imported, ImportedAlias, ImportedEnumeration, ImportedFunction, ImportedRecord
from docabi.spec import Field, Signature, Type


class _Names(msgspec.Struct, frozen=True):
    """The names of types of functions; and tag -> name, of tags that are the name of nothing else."""

    functions: AbstractSet[str]
    tags: dict[str, str]


def with_one_name(files: Sequence[Imported]) -> list[Imported]:
    """What files declare, each thing under one name."""
    functions = _function_types([one for file in files for one in file.aliases.values()])
    definitions: list[ImportedRecord | ImportedEnumeration] = []
    for file in files:
        definitions += (*file.records.values(), *file.enumerations.values())
    known = {one.name for one in definitions} | {name for file in files for name in file.aliases}
    tags = {one.tag: one.name for one in definitions if one.tag and one.tag != one.name and one.tag not in known}
    names = _Names(functions, tags)
    return [_file(file, names) for file in files] if functions or tags else [*files]


def _function_types(aliases: Sequence[ImportedAlias]) -> set[str]:
    """The names of types of functions, and the further names of these."""
    found = {one.name for one in aliases if one.type.function is not None}
    further = defaultdict[str, list[str]](list)
    for one in aliases:
        if one.type.name is not None:
            further[one.type.name].append(one.name)
    waiting = [*found]
    while waiting:
        new = {name for name in further[waiting.pop()] if name not in found}
        found |= new
        waiting += new
    return found


def _file(file: Imported, names: _Names) -> Imported:
    def renamed(declared: Sequence[ImportedFunction]) -> tuple[ImportedFunction, ...]:
        return tuple(replace(one, signature=_signature(one.signature, names)) for one in declared)

    aliases = {name: replace(one, type=_alias(one, names)) for name, one in file.aliases.items()}
    return replace(
        file,
        aliases={name: one for name, one in aliases.items() if one.type.name != name},
        functions={one.name: one for one in renamed([*file.functions.values()])},
        records={name: replace(one, fields=_fields(one.fields, names)) for name, one in file.records.items()},
        interfaces={name: replace(one, methods=renamed(one.methods)) for name, one in file.interfaces.items()},
    )


def _alias(alias: ImportedAlias, names: _Names) -> Type:
    type = _named(alias.type, names)
    return Type(pointer=type) if alias.type.function is not None else type


def _named(type: Type, names: _Names) -> Type:
    """A type in the names that count."""
    if type.pointer is not None and type.pointer.name in names.functions:
        return type.pointer
    return replace(
        type,
        name=names.tags.get(type.name, type.name) if type.name is not None else None,
        pointer=_named(type.pointer, names) if type.pointer is not None else None,
        array=_named(type.array, names) if type.array is not None else None,
        function=_signature(type.function, names) if type.function is not None else None,
        structure=_fields(type.structure, names) if type.structure is not None else None,
        union=_fields(type.union, names) if type.union is not None else None,
    )


def _signature(signature: Signature, names: _Names) -> Signature:
    parameters = tuple(replace(one, type=_named(one.type, names)) for one in signature.parameters)
    return replace(signature, returns=_named(signature.returns, names), parameters=parameters)


def _fields(fields: Sequence[Field], names: _Names) -> tuple[Field, ...]:
    return tuple(replace(one, type=_named(one.type, names)) for one in fields)
