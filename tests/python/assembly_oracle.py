"""What dnfile, an independent reader, says of an assembly: rows in the form that the metadata program gives them."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from typing import Any

import dnfile

open_image: Any = dnfile.dnPE  # its types say less than it does
TYPE, METHOD, ATTRIBUTE = 0x02000000, 0x06000000, 0x0C000000
REFERENCE, FIELD, PARAMETER, GENERIC, STRING = 0x01000000, 0x04000000, 0x08000000, 0x2A000000, 0x70000000
TABLE = 0xFF000000
"""The table of a token stands in its highest byte (ECMA-335, II.22)."""
NO_BASE = 0x01000000
"""How the runtime says that a type has no base: a reference to no type (mdTypeRefNil of cor.h)."""


def read(path: Path) -> dict[str, list[list[object]]]:
    """Types, methods and custom attributes of an assembly."""
    return _contents(open_image(str(path), clr_lazy_load=True))


def read_all(path: Path) -> dict[str, list[list[object]]]:
    """Every table that the program of all assemblies reads."""
    image = open_image(str(path), clr_lazy_load=True)
    tables = image.net.mdtables
    fields = [row.struct.FieldList_Index for row in _rows(tables.TypeDef)]
    parameters = [row.struct.ParamList_Index for row in _rows(tables.MethodDef)]
    return _contents(image) | {
        "fields": [
            [FIELD | number, TYPE | bisect_right(fields, number), str(row.Name), row.struct.Flags, _hex(row.Signature)]
            for number, row in enumerate(_rows(tables.Field), 1)
        ],
        "parameters": [
            [
                PARAMETER | number,
                METHOD | bisect_right(parameters, number),
                row.Sequence,
                str(row.Name),
                row.struct.Flags,
            ]
            for number, row in enumerate(_rows(tables.Param), 1)
        ],
        "references": [
            [REFERENCE | number, _token(row.ResolutionScope), _name(row)]
            for number, row in enumerate(_rows(tables.TypeRef), 1)
        ],
        "generics": [
            [GENERIC | number, _token(row.Owner), row.Number, str(row.Name)]
            for number, row in enumerate(_rows(tables.GenericParam), 1)
            if _token(row.Owner) & TABLE == TYPE
        ],
        "strings": _strings(image.net.user_strings),
    }


def read_references(path: Path) -> list[tuple[str, str]]:
    """Name and version of the assemblies that one references."""
    rows = _rows(open_image(str(path), clr_lazy_load=True).net.mdtables.AssemblyRef)
    return [
        (str(row.Name), f"{row.MajorVersion}.{row.MinorVersion}.{row.BuildNumber}.{row.RevisionNumber}") for row in rows
    ]


def is_managed(path: Path) -> bool:
    """Whether a file is an assembly."""
    try:
        return getattr(open_image(str(path), clr_lazy_load=True), "net", None) is not None
    except ValueError:  # whatever dnfile's reader of files says of others
        return False


def _strings(heap: Any) -> list[list[object]]:
    """The literals of a heap, but for the empty one at its beginning (ECMA-335, II.24.2.4)."""
    data, place, found = bytes(heap.__data__) if heap else b"", 1, []
    while place < len(data) and data[place]:
        first = data[place]
        width, mask = (1, 0x7F) if first < 0x80 else (2, 0x3F) if first < 0xC0 else (4, 0x1F)
        size = int.from_bytes(bytes([first & mask]) + data[place + 1 : place + width])
        text = data[place + width : place + width + size - 1]
        found.append([STRING | place, text.decode("utf-16-le", "surrogatepass")])
        place += width + size
    return found


def read_metadata(metadata: bytes, carrier: Path) -> dict[str, list[list[object]]]:
    """The same of bare metadata: it takes the place of a larger assembly's own."""
    image = open_image(str(carrier), clr_lazy_load=True)
    place = image.net.struct
    assert len(metadata) <= place.MetaDataSize
    image.set_bytes_at_rva(place.MetaDataRva, metadata)
    return _contents(open_image(data=bytes(image.write())))


def _contents(image: Any) -> dict[str, list[list[object]]]:
    tables = image.net.mdtables
    types = list(tables.TypeDef.rows)
    first = [row.struct.MethodList_Index for row in types]
    methods = enumerate(_rows(tables.MethodDef), 1)
    return {
        # The runtime does not enumerate the first row, `<Module>`.
        "types": [_type(number, row) for number, row in enumerate(types, 1) if number > 1],
        "methods": [_method(number, row, bisect_right(first, number)) for number, row in methods],
        "attributes": [_attribute(number, row) for number, row in enumerate(_rows(tables.CustomAttribute), 1)],
    }


def _rows(table: Any) -> list[Any]:
    return list(table.rows) if table is not None else []


def _type(number: int, row: Any) -> list[object]:
    return [TYPE | number, _name(row), row.struct.Flags, _token(row.Extends) or NO_BASE]


def _name(row: Any) -> str:
    space, name = str(row.TypeNamespace), str(row.TypeName)
    return f"{space}.{name}" if space else name


def _method(number: int, row: Any, owner: int) -> list[object]:
    return [METHOD | number, TYPE | owner, str(row.Name), row.struct.Flags, _hex(row.Signature), row.struct.Rva]


def _attribute(number: int, row: Any) -> list[object]:
    return [ATTRIBUTE | number, _token(row.Parent), _token(row.Type), _hex(row.Value)]


def _token(index: Any) -> int:
    return index.table.number << 24 | index.row_index if index is not None and index.row_index else 0


def _hex(blob: Any) -> str:
    return bytes(blob.value).hex() if blob is not None and blob.value else ""
