"""Interfaces that repeat what they inherit: a body after `DECLARE_INTERFACE_(IFoo, IBase)` lists every method of the
vtable, since it is a structure in C. In: what files declare. Out: the same with own methods alone.

A base may be declared in another file, or be known beside them. Of one that nobody knows the methods of IUnknown are
taken away at least, and then IUnknown is the base, so that every slot stays where it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from docabi.abi.vtables import ROOT
from docabi.declaration.vocabulary import ROOT_METHODS
from docabi.definitions.model import Imported, ImportedInterface
from docabi.facts import Facts


def with_own_methods(files: Sequence[Imported], facts: Facts) -> list[Imported]:
    """What files declare, each interface with its own methods alone."""
    declared = {name: one for file in files for name, one in file.interfaces.items()}
    return [
        replace(file, interfaces={name: _own(one, declared, facts) for name, one in file.interfaces.items()})
        for file in files
    ]


def _own(interface: ImportedInterface, declared: Mapping[str, ImportedInterface], facts: Facts) -> ImportedInterface:
    names = [method.name for method in interface.methods]
    if interface.base is None or names[: len(ROOT_METHODS)] != list(ROOT_METHODS):
        return interface
    inherited = _vtable(interface.base, declared, facts, ())
    if inherited and names[: len(inherited)] == inherited:
        return replace(interface, methods=interface.methods[len(inherited) :])
    return replace(interface, base=ROOT, methods=interface.methods[len(ROOT_METHODS) :])


def _vtable(name: str, declared: Mapping[str, ImportedInterface], facts: Facts, seen: tuple[str, ...]) -> list[str]:
    """The names of all methods of an interface in vtable order; empty if nobody knows them."""
    if name == ROOT:
        return list(ROOT_METHODS)
    if name in seen:
        return []
    own, base = _stated(name, declared, facts)
    if own[: len(ROOT_METHODS)] == list(ROOT_METHODS):
        return own
    above = _vtable(base, declared, facts, (*seen, name)) if base is not None else []
    return [*above, *own] if above else []


def _stated(name: str, declared: Mapping[str, ImportedInterface], facts: Facts) -> tuple[list[str], str | None]:
    """The methods that an interface lists, and its base."""
    if (one := declared.get(name)) is not None:
        return [method.name for method in one.methods], one.base
    layout = facts.layouts.get(name)
    return ([*layout.slots], layout.base) if layout is not None else ([], None)
