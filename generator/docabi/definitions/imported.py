"""Turns what definition files declare into facts of a project: new facts are added, contradictions are reported.

A fact that is known, to docabi or to the project, is never overwritten: a person decides, and writes the file of facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.abi.rooms import undefinable_types
from docabi.abi.spelling import spell
from docabi.abi.types import Types
from docabi.abi.vtables import ROOT
from docabi.declaration.lowering.types import is_interface
from docabi.definitions.entries import alias_entry, record_entry, signature_entries, signature_entry, told_line
from docabi.definitions.model import (
    Imported,
    ImportedAlias,
    ImportedInterface,
    ImportedRecord,
    difference,
    make_meanings,
    numbers_of,
)
from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import (
    ConstantEntry,
    Facts,
    FunctionEntry,
    Layout,
    ProjectFacts,
    SignatureEntry,
    TypeEntry,
    TypeFact,
)
from docabi.facts.names import Name
from docabi.facts.patchfile import split_error
from docabi.patterns import compile_pattern
from docabi.source import PageId, Span
from docabi.spec import Type

_VTABLE = "Vtbl"
_SECTIONS = ("layouts", "typedefs", "hresults", "constants", "functions")
_HELP = "the known fact is kept; to take the other one, write it into the project's file of facts"
_TOGETHER = "where another file defines it, import both together"


class Added(msgspec.Struct, frozen=True):
    """A project's facts after an import; `added` counts the new ones by section."""

    facts: ProjectFacts
    added: dict[str, int]
    diagnostics: tuple[Diagnostic, ...]


class _Target(msgspec.Struct, frozen=True):
    """What the import of one file works on: the facts known so far, what type names mean, the facts that were added."""

    file: Imported
    known: Facts
    meanings: Types
    facts: ProjectFacts
    sink: Sink
    lengths: Mapping[str, int] = {}
    """The numbers that lengths of arrays may use."""


def add_facts(facts: ProjectFacts, files: Sequence[tuple[str, Imported]]) -> Added:
    """Add what files declare to a project's facts; each file comes with its path as the user gave it.

    Of two files that disagree the first one's fact is taken, and the other reported.
    """
    start = facts
    diagnostics: list[Diagnostic] = []
    numbers = numbers_of(file for _, file in files)
    for path, file in files:
        known = Facts(facts)
        sink = Sink(PageId("", path))
        grown = msgspec.structs.replace(facts, **{section: {**getattr(facts, section)} for section in _SECTIONS})
        target = _Target(
            file, known, make_meanings(known, (), (file,)), grown, sink, {**_known_numbers(known), **numbers}
        )
        for interface in file.interfaces.values():
            _add_layout(interface, target)
        _add_types(target)
        _add_hresults(target)
        _add_outside(target)
        _add_constants(target)
        _add_functions(target)
        facts = grown
        diagnostics += sink
    facts, left_out = _definable(facts, start, files)
    diagnostics += left_out
    added = {section: len(getattr(facts, section)) - len(getattr(start, section)) for section in _SECTIONS}
    return Added(facts, added, tuple(diagnostics))


def _known_numbers(known: Facts) -> dict[str, int]:
    """The constants and enumerators of facts."""
    enumerators = {name: value for fact in known.types.values() for name, value in fact.members.items()}
    return {**enumerators, **known.constants, **known.named_constants}


def _definable(
    facts: ProjectFacts, start: ProjectFacts, files: Sequence[tuple[str, Imported]]
) -> tuple[ProjectFacts, tuple[Diagnostic, ...]]:
    """The facts without new types that nothing can define, because of what they hold; each of these is reported."""
    lacking = {name: type for name, type in undefinable_types(Facts(facts)).items() if name not in start.typedefs}
    without, found = {*lacking}, list[Diagnostic]()
    for path, file in files:
        sink = Sink(PageId("", path))
        declared: list[ImportedAlias | ImportedRecord] = [*file.aliases.values(), *file.records.values()]
        for one in [one for one in declared if one.name in lacking]:
            message = f"`{one.name}` holds `{lacking[one.name]}`, which nothing defines, and is left out"
            sink.info("type-not-kept", Span(one.line), message, _TOGETHER)
        found += sink
    typedefs = {name: fact for name, fact in facts.typedefs.items() if name not in without}
    return msgspec.structs.replace(facts, typedefs=typedefs), tuple(found)


def _add_layout(interface: ImportedInterface, target: _Target) -> None:
    is_bare = interface.base is None and interface.iid is None
    if (is_bare and not is_interface(interface.name)) or interface.name == ROOT:
        # No interface of COM: one of remote procedure calls, or a class. What every one begins with is built in. One
        # that is called so, and derives from none (`ID3DXInclude`), is a vtable that a program gives.
        return
    slots = tuple(method.name for method in interface.methods)
    file, line = target.file.file, told_line(interface.line)
    layout = Layout(interface.iid, interface.base, slots, file, signature_entries(interface), line)
    known = target.known.layouts.get(interface.name)
    if known is None:
        if _is_kept(interface.name, layout, interface.line, target):
            target.facts.layouts[interface.name] = layout
        return
    contradiction = next(_contradictions(known, layout), "")
    if contradiction:
        message = f"`{interface.name}` has {contradiction} (known from {known.source})"
        target.sink.warning("fact-conflict", Span(interface.line), message, _HELP)
        return
    for method, aspect in _other_signatures(known, layout, target):
        message = f"`{interface.name}::{method}` has {aspect} (known from {known.source})"
        target.sink.warning("fact-conflict", Span(interface.line), message, _HELP)
    added = layout.signatures
    if known.source != file:  # whose lines mean another file
        added = {name: msgspec.structs.replace(one, line=None) for name, one in added.items()}
    grown = msgspec.structs.replace(known, iid=known.iid or layout.iid, signatures={**added, **known.signatures})
    if grown != known and _is_kept(interface.name, grown, interface.line, target):
        target.facts.layouts[interface.name] = grown


def _other_signatures(known: Layout, found: Layout, target: _Target) -> Iterator[tuple[str, str]]:
    """Methods whose parameters or returned types are passed otherwise than known, and how."""
    for name, entry in found.signatures.items():
        if name in known.signatures and (how := _otherwise(known.signatures[name], entry, target)):
            yield name, how


def _otherwise(known: SignatureEntry, found: SignatureEntry, target: _Target) -> str:
    """How a signature differs from the known one, as far as other bytes are passed; empty for one that does not."""
    if len(known.parameters) != len(found.parameters):
        return f"{len(found.parameters)} parameters, known with {len(known.parameters)}"
    old, new = ((one.returns, *(each.type for each in one.parameters)) for one in (known.signature, found.signature))
    for place, (one, other) in enumerate(zip(old, new, strict=True)):
        differs = difference(target.meanings.passed(one), target.meanings.passed(other))
        if differs is not None and differs.abi:
            where = f"the parameter `{found.parameters[place - 1].name}`" if place else "the returned value"
            return f"{where} as `{spell(other)}`, known as `{spell(one)}`"
    return ""


def _contradictions(known: Layout, found: Layout) -> Iterator[str]:
    if known.iid and found.iid and known.iid.lower() != found.iid.lower():
        yield f"the identifier {found.iid}, known as {known.iid}"
    if known.base != found.base:
        yield f"the base `{found.base}`, known as `{known.base}`"
    for index, (old, new) in enumerate(zip(known.slots, found.slots, strict=False)):
        if old != new:
            yield f"`{new}` as method {index + 1}, where `{old}` is known"
    if len(known.slots) != len(found.slots):
        yield f"{len(found.slots)} methods of its own, known with {len(known.slots)}"


def _add_types(target: _Target) -> None:
    for enumeration in target.file.enumerations.values():
        if enumeration.members:
            fact = TypeEntry("enum", width=32, members={member.name: member.value for member in enumeration.members})
            _add_type(enumeration.name, fact, enumeration.line, target)
    for record in target.file.records.values():
        if record.name.removesuffix(_VTABLE) in {**target.known.layouts, **target.file.interfaces}:
            continue  # an interface, or its vtable, as C has it
        _add_record(record, target)
    for alias in target.file.aliases.values():
        fact = alias_entry(alias)
        if alias.type.array is None and alias.name != fact.as_:
            _add_type(alias.name, fact, alias.line, target)


def _add_record(record: ImportedRecord, target: _Target) -> None:
    """A structure or union; a structure that facts cannot hold is known behind pointers."""
    if (entry := record_entry(record, target.lengths)) is not None:
        _add_type(record.name, entry, record.line, target)
        return
    lacking = "equal names, lengths or widths that are no numbers, nested enumerations or an unknown packing"
    held = "and is left out" if record.is_union else "and is known behind pointers only"
    message = f"`{record.name}` has {lacking if record.fields else 'no members'}, {held}"
    target.sink.info("type-not-kept", Span(record.line), message)
    if not record.is_union:
        _add_type(record.name, TypeEntry("opaque-struct"), record.line, target)


def _add_type(name: str, fact: TypeEntry, line: int, target: _Target) -> None:
    known = target.known.types.get(name)
    is_opaque = known is not None and known.kind == "opaque-struct" and name in target.known.own.typedefs
    if known is None or (is_opaque and fact.kind == "struct"):
        fact = msgspec.structs.replace(fact, source=target.file.file, line=told_line(line))
        if _is_kept(name, fact, line, target):
            target.facts.typedefs[name] = fact
        return
    contradiction = _contradiction(name, known, fact, target)
    if contradiction:
        target.sink.warning("fact-conflict", Span(line), f"`{name}` has {contradiction}", _HELP)


def _add_outside(target: _Target) -> None:
    """Interfaces of elsewhere: known by their names."""
    for name, line in target.file.outside.items():
        if name not in target.known.types and name not in target.known.layouts:
            _add_type(name, TypeEntry("interface"), line, target)


def _add_functions(target: _Target) -> None:
    for function in target.file.functions.values():
        entry = signature_entry(function.signature, function.line, function.unstated)
        if entry is None:
            message = f"the types of `{function.name}` cannot be held by facts, and it is left out"
            target.sink.info("type-not-kept", Span(function.line), message)
            continue
        fact = FunctionEntry(entry, function.library, target.file.file)
        known = target.known.own.functions.get(function.name)
        if known is None:
            if _is_kept(function.name, fact, function.line, target):
                target.facts.functions[function.name] = fact
        elif aspect := _otherwise(known.signature, entry, target):
            message = f"`{function.name}` has {aspect} (known from {known.source})"
            target.sink.warning("fact-conflict", Span(function.line), message, _HELP)


def _is_kept(name: str, fact: Layout | TypeEntry | FunctionEntry, line: int, target: _Target) -> bool:
    """Whether a file of facts can hold what a file declares; what it cannot hold is reported."""
    try:
        msgspec.convert({name: msgspec.to_builtins(fact)}, dict[Name, type(fact)])  # type: ignore[misc]
    except msgspec.ValidationError as error:
        what, _ = split_error(str(error))
        target.sink.info(
            "type-not-kept", Span(line), f"`{name}` is nothing that facts can hold ({what}), and is left out"
        )
        return False
    return True


def _contradiction(name: str, known: TypeFact, found: TypeEntry, target: _Target) -> str:
    """How two facts differ, empty if they agree; a known size says less than fields do, and contradicts none."""
    if known.members and found.members:
        return _first_difference(known.members, found.members)
    if known.fields and found.fields:
        old = {field.name: place for place, field in enumerate(known.fields, 1)}
        return _first_difference(old, {field.name: place for place, field in enumerate(found.fields, 1)})
    if (found.as_ is not None or found.kind == "callback") and known.kind not in ("struct", "union", "opaque-struct"):
        alias = target.file.aliases[name].type
        # A function's type and a pointer to it are passed alike.
        differs = difference(target.meanings.passed(Type(name=name)), target.meanings.passed(alias))
        old_form = f"`{spell(known.type)}`" if known.type else f"{known.kind} with {known.width} bits"
        return f"the form `{spell(alias)}`, known as {old_form}" if differs and differs.abi else ""
    return ""


def _first_difference(known: Mapping[str, int], found: Mapping[str, int]) -> str:
    """The first member or field that one side lacks or gives another value or place."""
    for name, value in found.items():
        if name not in known:
            return f"a member `{name}`, which is not known"
        if known[name] != value:
            return f"`{name}` with {value}, known with {known[name]}"
    return next((f"no member `{name}`, which is known" for name in known if name not in found), "")


# Other macros that are numbers are switches (`WINVER`), guards or words that a program may use for something else.
_CONSTANT = compile_pattern(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")


def _add_constants(target: _Target) -> None:
    """Macros of capitals and underscores that are numbers, with the header that the file is or becomes; metadata names
    none. Those that facts cannot hold are told.
    """
    name, _, ending = target.file.file.rpartition(".")
    header = None if ending in _METADATA else f"{name}.h"
    for constant in target.file.constants.values():
        if not _CONSTANT.fullmatch(constant.name):
            continue
        lacking = ""
        if not _SIGNED[0] <= constant.value <= _SIGNED[1]:
            lacking = f"its value {constant.value:#x} has more than 64 bits with a sign"
        elif header is not None and not _HEADER.fullmatch(header):
            lacking = f"`{header}` is no name of a header that facts can hold"
        if lacking:
            target.sink.info("type-not-kept", Span(constant.line), f"`{constant.name}` is left out: {lacking}")
            continue
        known = target.known.named_constants.get(constant.name)
        if known is None:
            target.facts.constants[constant.name] = ConstantEntry(constant.value, header)
        elif known != constant.value:
            message = f"`{constant.name}` is {constant.value:#x}, known as {known:#x}"
            target.sink.warning("fact-conflict", Span(constant.line), message, _HELP)


_SIGNED = (-(1 << 63), (1 << 63) - 1)
_METADATA = ("py", "winmd")
_HEADER = compile_pattern(r"[A-Za-z0-9_.-]{1,98}\.h")


def _add_hresults(target: _Target) -> None:
    for constant in target.file.hresults.values():
        if not constant.name.isascii():
            message = f"`{constant.name}` is no name that facts can hold, and is left out"
            target.sink.info("type-not-kept", Span(constant.line), message)
            continue
        known = target.known.hresults.get(constant.name)
        if known is None:
            target.facts.hresults[constant.name] = constant.value
        elif known != constant.value:
            message = f"`{constant.name}` is 0x{constant.value:08x}, known as 0x{known:08x}"
            target.sink.warning("fact-conflict", Span(constant.line), message, _HELP)
