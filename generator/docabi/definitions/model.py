"""Types for what a definition file declares, in whatever language; each has its line.

The types are those of the specification, so that both sides of a comparison are made of the same nodes.
"""

from __future__ import annotations

import msgspec

from docabi.spec import Enumerator, Field, Signature, Type


class ImportedMethod(msgspec.Struct, frozen=True):
    """A method: `name` is that of the vtable's slot (`get_Name` for a property)."""

    name: str
    signature: Signature
    line: int


class ImportedInterface(msgspec.Struct, frozen=True):
    """An interface or abstract class: own methods in vtable order, those of `base` not repeated."""

    name: str
    line: int
    iid: str | None = None
    base: str | None = None
    methods: tuple[ImportedMethod, ...] = ()


class ImportedEnumeration(msgspec.Struct, frozen=True):
    """An enumeration; values are unsigned 32-bit numbers as in a specification. `lines` has a line a member."""

    name: str
    line: int
    tag: str | None = None
    members: tuple[Enumerator, ...] = ()
    lines: dict[str, int] = {}


class ImportedRecord(msgspec.Struct, frozen=True):
    """A structure, or with `is_union` a union. `lines` has a line a field."""

    name: str
    line: int
    tag: str | None = None
    is_union: bool = False
    fields: tuple[Field, ...] = ()
    lines: dict[str, int] = {}


class ImportedAlias(msgspec.Struct, frozen=True):
    """A type definition that gives a type another name; a function pointer type too."""

    name: str
    line: int
    type: Type


class ImportedFunction(msgspec.Struct, frozen=True):
    """A function that a header declares."""

    name: str
    line: int
    signature: Signature


class Constant(msgspec.Struct, frozen=True):
    """A constant: an unsigned 32-bit HRESULT."""

    name: str
    line: int
    value: int


class Imported(msgspec.Struct, frozen=True):
    """Everything that a file declares, by name. `file` is the file's name without its folder."""

    file: str
    interfaces: dict[str, ImportedInterface] = {}
    enumerations: dict[str, ImportedEnumeration] = {}
    records: dict[str, ImportedRecord] = {}
    aliases: dict[str, ImportedAlias] = {}
    functions: dict[str, ImportedFunction] = {}
    hresults: dict[str, Constant] = {}
    guids: dict[str, str] = {}
    """Identifiers that are defined apart from what they identify: `IID_IThing`, `CLSID_Thing`."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was declared."""
        tables = (self.interfaces, self.enumerations, self.records, self.aliases, self.functions, self.hresults)
        return not any(tables)
