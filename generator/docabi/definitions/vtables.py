"""C's view of an interface: a structure `IThingVtbl` of function pointers becomes an interface.

The structure holds the whole vtable and does not name the base: the base is the known interface whose whole vtable it
begins with, the longest one.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from docabi.abi.vtables import slot_names
from docabi.definitions.model import Imported, ImportedInterface, ImportedMethod, ImportedRecord
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.source import Span
from docabi.spec import Field, Signature

_SUFFIX = "Vtbl"
_ROOT = ("QueryInterface", "AddRef", "Release")


def read_vtables(imported: Imported, facts: Facts, sink: Sink) -> dict[str, ImportedInterface]:
    """The interfaces whose vtables a header declares as structures, by name."""
    found: dict[str, tuple[ImportedMethod, ...]] = {}
    lines: dict[str, int] = {}
    for record in imported.records.values():
        methods = _methods(record)
        if record.name.endswith(_SUFFIX) and methods:
            name = record.name.removesuffix(_SUFFIX)
            found[name], lines[name] = methods, methods[0].line
    whole = {name: tuple(method.name for method in methods) for name, methods in found.items()}
    known = {name: slot_names(facts.layouts, name) for name in facts.layouts if name not in whole} | whole
    interfaces = {name: _interface(name, methods, known, (lines[name], sink)) for name, methods in found.items()}
    return {
        name: msgspec.structs.replace(interface, iid=imported.guids.get(f"IID_{name}"))
        for name, interface in interfaces.items()
    }


def _methods(record: ImportedRecord) -> tuple[ImportedMethod, ...]:
    methods = []
    for field in record.fields:
        signature = _signature(field)
        if signature is not None:
            # The first parameter is the object itself.
            own = msgspec.structs.replace(signature, parameters=signature.parameters[1:])
            methods.append(ImportedMethod(field.name, own, record.lines.get(field.name, record.line)))
    return tuple(methods)


def _signature(field: Field) -> Signature | None:
    return field.type.pointer.function if field.type.pointer is not None else None


def _interface(
    name: str, methods: tuple[ImportedMethod, ...], known: Mapping[str, tuple[str, ...]], place: tuple[int, Sink]
) -> ImportedInterface:
    line, sink = place
    names = tuple(method.name for method in methods)
    base, count = _base(name, names, known)
    if base is None and names[:3] != _ROOT:
        message = f"no known interface has the vtable that `{name}{_SUFFIX}` begins with"
        sink.info("unknown-base", Span(line), message, "it is taken as one without a base")
    return ImportedInterface(name, line, None, base, methods[count:])


def _base(name: str, names: tuple[str, ...], known: Mapping[str, tuple[str, ...]]) -> tuple[str | None, int]:
    """The longest known vtable that these names begin with, unless two interfaces share it: then a shorter one."""
    candidates: dict[int, list[str]] = {}
    for other, slots in known.items():
        if other != name and len(slots) < len(names) and names[: len(slots)] == slots and slots[:3] == _ROOT:
            candidates.setdefault(len(slots), []).append(other)
    for count in sorted(candidates, reverse=True):
        if len(candidates[count]) == 1:
            return candidates[count][0], count
    return ("IUnknown", 3) if names[:3] == _ROOT and name != "IUnknown" else (None, 0)
