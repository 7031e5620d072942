"""A project's own facts as definitions again. In: the facts that `docabi layout import` kept. Out: what each file
declared, as far as facts say it, so that documentation can be compared with it.
"""

from __future__ import annotations

from docabi.definitions.model import (
    Imported,
    ImportedAlias,
    ImportedEnumeration,
    ImportedFunction,
    ImportedInterface,
    ImportedRecord,
)
from docabi.facts import Layout, ProjectFacts, TypeEntry
from docabi.facts.entries import read_type, unstated
from docabi.spec import Enumerator


def imported_from(facts: ProjectFacts) -> tuple[Imported, ...]:
    """What the files declare that facts name as their source, in the order of their names."""
    found: dict[str, Imported] = {}
    for name, layout in facts.layouts.items():
        _of(layout.file, found).interfaces[name] = _interface(name, layout)
    for name, function in facts.functions.items():
        line, signature = function.signature.line or 1, function.signature.signature
        _of(function.source, found).functions[name] = ImportedFunction(
            name, line, signature, function.library, frozenset(function.signature.unstated)
        )
    for name, entry in facts.typedefs.items():
        if entry.source:
            _add_type(name, entry, _of(entry.source, found))
    return tuple(found[file] for file in sorted(found))


def _of(file: str, found: dict[str, Imported]) -> Imported:
    if file not in found:
        found[file] = Imported(file, {}, {}, {}, {}, {})
    return found[file]


def _interface(name: str, layout: Layout) -> ImportedInterface:
    """An interface with those of its methods whose types are known."""
    methods = tuple(
        ImportedFunction(slot, entry.line or 1, entry.signature, unstated=frozenset(entry.unstated))
        for slot in layout.slots
        if (entry := layout.signatures.get(slot)) is not None
    )
    return ImportedInterface(name, layout.line or 1, layout.iid, layout.base, methods)


def _add_type(name: str, entry: TypeEntry, into: Imported) -> None:
    line, fact = entry.line or 1, read_type(entry)
    if entry.kind == "enum":
        members = tuple(Enumerator(member, value % (1 << 32)) for member, value in entry.members.items())
        lines = dict.fromkeys(entry.members, line)
        into.enumerations[name] = ImportedEnumeration(name, line, None, members, lines)
    elif entry.kind in ("struct", "union"):
        into.records[name] = ImportedRecord(name, line, None, entry.kind == "union", fact.fields, {}, fact.pack)
    elif fact.type is not None:
        into.aliases[name] = ImportedAlias(name, line, fact.type, frozenset(unstated(entry.parameters)))
