"""What a header leaves to the headers of the system: functions and types of its C library, wherever there is one.

The rules:
- a function whose documented header is one of the system's is declared by that header, and by the one of a POSIX system
  that has a function of its name;
- a function whose documented header is another library's keeps its declaration, though a POSIX system has one of its
  name, too: C leaves such names to programs (C11, 7.1.3). Not so where a program meets the system's all the same: those
  of headers that nearly every program meets, those that compilers know by themselves, and those of headers that other
  functions of the documentation need.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from docabi.abi.asking import asked_by_name
from docabi.backends.c.views import SystemHeaderView
from docabi.backends.cnames.naming import has_header_of_its_own, system_header, words
from docabi.spec import Entity, Function


@asked_by_name()
class SystemHeaders:
    """The headers of a system that declare what a documentation describes."""

    def __init__(self, entities: Mapping[str, Entity]) -> None:
        own = {name for name, one in entities.items() if has_header_of_its_own(one)}
        left = (self._declaring(one) for name, one in entities.items() if name not in own)
        included = {header.file for headers in left for header in headers}
        functions = words().posix_functions
        known = {name for name, file in functions.items() if file in words().everywhere} | words().built_in
        included |= {functions[name] for name in own & known}  # each is left to its header
        met = words().everywhere.union(included, *(words().brings.get(file, ()) for file in included))
        self._kept = {name for name in own & functions.keys() - known if functions[name] not in met}

    def left_out(self, entity: Entity) -> bool:
        """Whether a function of another library has to give way to the system's own of its name."""
        return has_header_of_its_own(entity) and any(self._of(entity))

    def headers(self, entities: Iterable[Entity], types: Iterable[str]) -> tuple[SystemHeaderView, ...]:
        """What functions and types of a header need."""
        found = {header for entity in entities for header in self._of(entity)}
        return tuple(sorted(found.union(*map(self._of_type, types))))

    def macros(self, entity: Entity) -> Iterator[str]:
        """The macros of which each says that the system declares a function."""
        return (header.macro for header in self._of(entity))

    def of_types(self, names: Iterable[str]) -> dict[str, str]:
        """The macro that says that the system takes the name of a type, for those of which it may."""
        return {name: header.macro for name in names for header in self._of_type(name)}

    def needed(self, users: Iterable[Entity]) -> tuple[str, ...]:
        """When one of the functions that need a type is declared: where none of its headers is the system's own."""
        found = {" && ".join(f"!defined({macro})" for macro in sorted(self.macros(one))) for one in users}
        return () if "" in found else tuple(sorted(found))

    def _of(self, entity: Entity) -> Iterator[SystemHeaderView]:
        return iter(()) if entity.name in self._kept else self._declaring(entity)

    def _of_type(self, name: str) -> Iterator[SystemHeaderView]:
        if (header := of_library(name)) is not None:
            yield header
        elif name in words().posix_functions and name not in self._kept:
            yield _view(words().posix_functions[name], posix=True)

    @staticmethod
    def _declaring(entity: Entity) -> Iterator[SystemHeaderView]:
        if name := system_header(entity):
            yield _view(name)
        if isinstance(entity, Function) and entity.name in words().posix_functions:
            yield _view(words().posix_functions[entity.name], posix=True)


def of_library(type: str) -> SystemHeaderView | None:
    """The header of the C library that defines a type."""
    file = words().library_types.get(type)
    return _view(file) if file is not None else None


def _view(file: str, posix: bool = False) -> SystemHeaderView:
    name = re.sub("[^A-Z0-9]", "_", file.upper())
    return SystemHeaderView(file, f"DOCABI_{'POSIX' if posix else 'HAS'}_{name}", posix)
