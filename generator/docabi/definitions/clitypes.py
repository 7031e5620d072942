"""Answers questions about the types of a metadata file (ECMA-335) from its tables, and reads its signature blobs.

A row of a table is an untyped object of dnfile.
"""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from docabi.declaration.lowering.types import is_interface
from docabi.patterns import compile_pattern
from docabi.spec import Direction, Parameter, Signature, Type

# Element types (II.23.1.16) that are a type by themselves, in the names that the table of types knows.
_SIMPLE = {
    0x01: "void",
    0x02: "bool",
    0x03: "WCHAR",
    0x04: "signed char",
    0x05: "BYTE",
    0x06: "SHORT",
    0x07: "USHORT",
    0x08: "INT32",
    0x09: "UINT32",
    0x0A: "LONG64",
    0x0B: "ULONG64",
    0x0C: "float",
    0x0D: "double",
    0x0E: "LPCWSTR",
    0x18: "INT_PTR",
    0x19: "UINT_PTR",
}
_POINTERS = frozenset({0x0F, 0x10, 0x1D})  # pointer, reference, vector
_NAMED = frozenset({0x11, 0x12})  # value type, class
_MODIFIERS = frozenset({0x1F, 0x20})
_SKIPPED = frozenset({0x41, 0x45})  # sentinel, pinned
_OBJECT, _FUNCTION, _INSTANCE, _ARRAY = 0x1C, 0x1B, 0x15, 0x14
_GENERIC = 0x10
_DEEPEST = 24


class SignatureError(Exception):
    """A blob is no signature; never leaves the reader of metadata."""


class _Blob:
    """A place in a signature blob (II.23.2); `names` gives the type of a TypeDefOrRef coded token."""

    def __init__(self, data: bytes, names: Callable[[int], Type]) -> None:
        self._data = data
        self._names = names
        self._index = 0

    def byte(self) -> int:
        """The next byte; raises SignatureError at the end."""
        if self._index >= len(self._data):
            raise SignatureError
        self._index += 1
        return self._data[self._index - 1]

    def number(self) -> int:
        """A compressed unsigned integer (II.23.2)."""
        first = self.byte()
        if first < 0x80:
            return first
        if first < 0xC0:
            return (first & 0x3F) << 8 | self.byte()
        return (first & 0x1F) << 24 | self.byte() << 16 | self.byte() << 8 | self.byte()

    def type(self, depth: int = 0) -> Type:
        """The next type."""
        if depth > _DEEPEST:
            raise SignatureError
        element = self.byte()
        if element in _MODIFIERS:
            self.number()
            return self.type(depth + 1)
        if element in _SKIPPED:
            return self.type(depth + 1)
        if element in _SIMPLE:
            return Type(name=_SIMPLE[element])
        if element in _POINTERS:
            return Type(pointer=self.type(depth + 1))
        if element in _NAMED:
            return self._names(self.number())
        return self._rare(element, depth)

    def _rare(self, element: int, depth: int) -> Type:
        if element == _OBJECT:
            return Type(pointer=Type(name="IUnknown"))
        if element == _FUNCTION:
            return Type(pointer=Type(function=self.method((), depth + 1)))
        if element == _INSTANCE:
            found = self.type(depth + 1)
            for _ in range(self.number()):
                self.type(depth + 1)
            return found
        if element == _ARRAY:
            return self._fixed(depth)
        raise SignatureError

    def _fixed(self, depth: int) -> Type:
        """An array with sizes (II.23.2.13): Windows metadata gives structures fields of this type."""
        element = self.type(depth + 1)
        self.number()
        sizes = [self.number() for _ in range(self.number())]
        for _ in range(self.number()):
            self.number()
        for size in reversed(sizes):
            element = Type(array=element, size=str(size))
        return element

    def method(self, names: tuple[tuple[str, Direction], ...], depth: int = 0) -> Signature:
        """A method's signature; `names` are names and directions of its parameters, as far as they are known."""
        if self.byte() & _GENERIC:
            self.number()
        count = self.number()
        returns = self.type(depth + 1)
        parameters = []
        for index in range(count):
            name, direction = names[index] if index < len(names) else (f"parameter{index + 1}", Direction.IN)
            parameters.append(Parameter(name, direction, self.type(depth + 1)))
        return Signature(returns, tuple(parameters))

    def field(self) -> Type:
        """A field's type."""
        if self.byte() != 0x06:
            raise SignatureError
        return self.type()


Row = Any

_GUID = compile_pattern(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
# Types of the runtime that stand for types of C, whatever their form.
_RUNTIME = {"Guid": "GUID", "IntPtr": "INT_PTR", "UIntPtr": "UINT_PTR"}
_CATEGORIES = {
    "System.Enum": "enumeration",
    "System.ValueType": "structure",
    "System.MulticastDelegate": "delegate",
}
# Element type of a constant (II.22.9) -> how its bytes are read.
_CONSTANTS = {2: "<?", 3: "<H", 4: "<b", 5: "<B", 6: "<h", 7: "<H", 8: "<i", 9: "<I", 10: "<q", 11: "<Q"}


class Metadata:
    """The types of a file with what belongs to them."""

    def __init__(self, tables: Any) -> None:
        self._types = list(tables.TypeDef) if tables.TypeDef else []
        self._references = list(tables.TypeRef) if tables.TypeRef else []
        self._attributes = _by_owner(tables.CustomAttribute, "Parent")
        self._constants = _by_owner(tables.Constant, "Parent")
        self._implemented = _by_owner(tables.InterfaceImpl, "Class")
        self._layouts = _by_owner(tables.ClassLayout, "Parent")
        self._owners = {id(method): row for row in self._types for method in self.methods(row)}
        self._interfaces = {self.name(row) for row in self._types if row.Flags.tdInterface}

    def types(self) -> Iterator[Row]:
        """The types of the file, without `<Module>`, which the format has for globals."""
        return (row for row in self._types if not self.name(row).startswith("<"))

    def name(self, row: Row) -> str:
        """The name of a type, method or field."""
        return str(row.TypeName if hasattr(row, "TypeName") else row.Name)

    def category(self, row: Row) -> str:
        """Whether a type is an interface, an enumeration, a structure, a delegate or a class."""
        if row.Flags.tdInterface:
            return "interface"
        base = row.Extends.row if row.Extends else None
        name = f"{base.TypeNamespace}.{base.TypeName}" if base is not None else ""
        return _CATEGORIES.get(name, "class")

    def methods(self, row: Row) -> list[Row]:
        """The methods of a type in order."""
        return [index.row for index in row.MethodList]

    def fields(self, row: Row) -> list[Row]:
        """The fields of a type in order."""
        return [index.row for index in row.FieldList]

    def implemented(self, row: Row) -> str | None:
        """The first interface that a type implements."""
        found = self._implemented.get(id(row), ())
        return self.name(found[0].Interface.row) if found else None

    def packing(self, row: Row) -> int | None:
        """The greatest alignment of a structure's fields (II.22.8); None where nothing limits it."""
        found = self._layouts.get(id(row), ())
        return int(found[0].PackingSize) or None if found else None

    def attribute(self, row: Row, name: str) -> bytes | None:
        """The value blob of a type's attribute."""
        for attribute in self._attributes.get(id(row), ()):
            constructor = attribute.Type.row
            owner = constructor.Class.row if hasattr(constructor, "Class") else self._owners.get(id(constructor))
            if owner is not None and self.name(owner) == name:
                return _bytes(attribute.Value)
        return None

    def guid(self, row: Row) -> str | None:
        """An interface's identifier: the attribute has it as text, or as the eleven numbers of Windows metadata."""
        value = self.attribute(row, "GuidAttribute")
        if value is None:
            return None
        text = _GUID.search(value.decode("latin-1"))
        if text:
            return text[0].lower()
        return str(UUID(bytes_le=value[2:18])) if len(value) >= 18 else None

    def constant(self, field: Row) -> int | None:
        """The value of a constant field; None for one without, and for text."""
        for row in self._constants.get(id(field), ()):
            form = _CONSTANTS.get(int(row.struct.Type))
            value = _bytes(row.Value)
            if form and len(value) >= struct.calcsize(form):
                return int(struct.unpack_from(form, value)[0])
        return None

    def field_type(self, field: Row) -> Type:
        """The type of a field; raises SignatureError."""
        return _Blob(_bytes(field.Signature), self._type).field()

    def signature(self, method: Row) -> Signature:
        """The signature of a method; raises SignatureError."""
        parameters = [index.row for index in method.ParamList]
        named = sorted((row.Sequence, str(row.Name), _direction(row)) for row in parameters if row.Sequence)
        return _Blob(_bytes(method.Signature), self._type).method(tuple((name, way) for _, name, way in named))

    def unstated(self, method: Row) -> frozenset[str]:
        """The parameters of a method that have neither a mark of going in nor one of coming out."""
        rows = (index.row for index in method.ParamList)
        return frozenset(str(row.Name) for row in rows if not (row.Flags.pdIn or row.Flags.pdOut))

    def _type(self, token: int) -> Type:
        """The type of a coded token; an interface is always passed as a pointer."""
        table, number = (self._types, self._references)[token & 1] if token & 3 < 2 else [], token >> 2
        if not number:  # rows are counted from 1
            raise SignatureError
        name = self.name(table[number - 1])
        named = Type(name=_RUNTIME.get(name, name))
        elsewhere = token & 3 == 1 and is_interface(name) and name not in _RUNTIME
        return Type(pointer=named) if name in self._interfaces or elsewhere else named


def _by_owner(table: Any, owner: str) -> dict[int, list[Row]]:
    """Rows of a table by the row that they belong to."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in table or ():
        index = getattr(row, owner)
        if index is not None and index.row is not None:
            found[id(index.row)].append(row)
    return found


def _direction(row: Row) -> Direction:
    if not row.Flags.pdOut:
        return Direction.IN
    return Direction.INOUT if row.Flags.pdIn else Direction.OUT


def _bytes(item: Any) -> bytes:
    value = getattr(item, "value", item)
    return value if isinstance(value, bytes) else b""
