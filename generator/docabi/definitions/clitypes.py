"""Answers questions about the types of a metadata file from its tables, whose rows are untyped objects of dnfile."""

from __future__ import annotations

import re
import struct
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from docabi.declaration.lowering.types import is_interface
from docabi.definitions.guids import format_guid
from docabi.definitions.signatures import Blob
from docabi.spec import Direction, Signature, Type

Row = Any

_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
# Types of the runtime that stand for types of C, whatever their form.
_RUNTIME = {"Guid": "GUID", "IntPtr": "INT_PTR", "UIntPtr": "UINT_PTR"}
_CATEGORIES = {
    "System.Enum": "enumeration",
    "System.ValueType": "structure",
    "System.MulticastDelegate": "delegate",
}
_PRESERVE_SIG = 0x0080
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

    def is_union(self, row: Row) -> bool:
        """Whether all fields of a structure lie at one place."""
        return bool(row.Flags.tdExplicitLayout)

    def methods(self, row: Row) -> list[Row]:
        """The methods of a type in order."""
        return [index.row for index in row.MethodList]

    def fields(self, row: Row) -> list[Row]:
        """The fields of a type in order."""
        return [index.row for index in row.FieldList]

    def instance_fields(self, row: Row) -> list[Row]:
        """The fields that take up room in a structure, which static ones and constants do not."""
        return [field for field in self.fields(row) if not field.Flags.fdStatic]

    def implemented(self, row: Row) -> str | None:
        """The first interface that a type implements."""
        found = self._implemented.get(id(row), ())
        return self.name(found[0].Interface.row) if found else None

    def is_imported(self, method: Row) -> bool:
        """Whether a method is a library's function."""
        return bool(method.Flags.mdPinvokeImpl)

    def preserves_signature(self, method: Row) -> bool:
        """Whether a method is called as it is written."""
        return bool(method.ImplFlags.miPreserveSig)

    def attribute(self, row: Row, name: str) -> bytes | None:
        """The value blob of a type's attribute."""
        for attribute in self._attributes.get(id(row), ()):
            constructor = attribute.Type.row
            owner = constructor.Class.row if hasattr(constructor, "Class") else self._owner(constructor)
            if owner is not None and self.name(owner) == name:
                return _bytes(attribute.Value)
        return None

    def _owner(self, constructor: Row) -> Row | None:
        return next((row for row in self._types if any(one is constructor for one in self.methods(row))), None)

    def guid(self, row: Row) -> str | None:
        """An interface's identifier: the attribute has it as text, or as the eleven numbers of Windows metadata."""
        value = self.attribute(row, "GuidAttribute")
        if value is None:
            return None
        text = _GUID.search(value.decode("latin-1"))
        if text:
            return text[0].lower()
        return format_guid(struct.unpack("<IHH8B", value[2:18])) if len(value) >= 18 else None

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
        return Blob(_bytes(field.Signature), self._type).field()

    def signature(self, method: Row) -> Signature:
        """The signature of a method; raises SignatureError."""
        parameters = [index.row for index in method.ParamList]
        named = sorted((row.Sequence, str(row.Name), _direction(row)) for row in parameters if row.Sequence)
        return Blob(_bytes(method.Signature), self._type).method(tuple((name, way) for _, name, way in named))

    def _type(self, token: int) -> Type:
        """The type of a coded token; an interface is always passed as a pointer."""
        table = (self._types, self._references)[token & 1] if token & 3 < 2 else []
        name = self.name(table[(token >> 2) - 1])
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
