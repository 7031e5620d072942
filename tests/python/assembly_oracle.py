"""What dnfile, an independent reader, says of an assembly: rows in the form that the metadata program gives them."""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from typing import Any

import dnfile

open_image: Any = dnfile.dnPE  # its types say less than it does
TYPE, METHOD, ATTRIBUTE = 0x02000000, 0x06000000, 0x0C000000
"""The table of a token stands in its highest byte (ECMA-335, II.22)."""
NO_BASE = 0x01000000
"""How the runtime says that a type has no base: a reference to no type (mdTypeRefNil of cor.h)."""


def read(path: Path) -> dict[str, list[list[object]]]:
    """Types, methods and custom attributes of an assembly."""
    return _contents(open_image(str(path), clr_lazy_load=True))


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
    methods = enumerate(tables.MethodDef.rows, 1)
    return {
        # The runtime does not enumerate the first row, `<Module>`.
        "types": [_type(number, row) for number, row in enumerate(types, 1) if number > 1],
        "methods": [_method(number, row, bisect_right(first, number)) for number, row in methods],
        "attributes": [_attribute(number, row) for number, row in enumerate(_rows(tables.CustomAttribute), 1)],
    }


def _rows(table: Any) -> list[Any]:
    return list(table.rows) if table is not None else []


def _type(number: int, row: Any) -> list[object]:
    space, name = str(row.TypeNamespace), str(row.TypeName)
    return [TYPE | number, f"{space}.{name}" if space else name, row.struct.Flags, _token(row.Extends) or NO_BASE]


def _method(number: int, row: Any, owner: int) -> list[object]:
    return [METHOD | number, TYPE | owner, str(row.Name), row.struct.Flags, _hex(row.Signature), row.struct.Rva]


def _attribute(number: int, row: Any) -> list[object]:
    return [ATTRIBUTE | number, _token(row.Parent), _token(row.Type), _hex(row.Value)]


def _token(index: Any) -> int:
    return index.table.number << 24 | index.row_index if index is not None and index.row_index else 0


def _hex(blob: Any) -> str:
    return bytes(blob.value).hex() if blob is not None and blob.value else ""
