"""What the package's corrections make possible, in a real runtime: `python corrected.py RUNTIME` prints JSON."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from ctypes import byref, c_char_p, c_int, c_uint32, c_void_p
from pathlib import Path

from docabi_bindings import (
    ASSEMBLYMETADATA,
    COR_FIELD_OFFSET,
    GUID,
    IMetaDataAssemblyEmit,
    IMetaDataAssemblyImport,
    IMetaDataDispenserEx,
    IMetaDataEmit,
    IMetaDataImport,
    IMetaDataTables,
)

DISPENSER = GUID("e5cb7a31-7512-11d2-89ce-0080c792e5d8")  # CLSID_CorMetaDataDispenser of cor.h
RUNTIME_METADATA_V2 = GUID("efea471a-44fd-4862-9292-0c58d46e1f3a")  # CLSID_CLR_v2_MetaData of cor.h
EXPLICIT_LAYOUT, PUBLIC_FIELD, INT32_FIELD = 0x11, 0x6, bytes([6, 8])


def dispenser(folder: Path) -> IMetaDataDispenserEx:
    """Where scopes come from; the runtime has to be started before."""
    library = ctypes.CDLL(str(folder / "libcoreclr.so"))
    names = (c_char_p * 1)(b"TRUSTED_PLATFORM_ASSEMBLIES")
    values = (c_char_p * 1)(str(folder / "System.Private.CoreLib.dll").encode())
    host, domain, found = c_void_p(), c_uint32(), c_void_p()
    program = sys.executable.encode()
    started = library.coreclr_initialize(program, b"test", c_int(1), names, values, byref(host), byref(domain))
    assert started == 0
    assert library.MetaDataGetDispenser(byref(DISPENSER), byref(IMetaDataDispenserEx._iid_), byref(found)) == 0
    return IMetaDataDispenserEx(found.value or 0)


def layout(scope: IMetaDataEmit) -> list[list[int]]:
    """Offsets of the fields of a class, as they were set."""
    owner = scope.DefineTypeDef("Shop.Lamp", EXPLICIT_LAYOUT, 0, None)
    fields = [scope.DefineField(owner, name, PUBLIC_FIELD, INT32_FIELD, 0, None, 0) for name in ("bulb", "shade")]
    offsets = [COR_FIELD_OFFSET(field, place) for field, place in zip(fields, (8, 4), strict=True)]
    scope.SetClassLayout(owner, 4, offsets, 16)
    found = scope.QueryInterface(IMetaDataImport).GetClassLayout(owner, 2)
    return [[fields.index(one.ridOfField), one.ulOffset] for one in found.rFieldOffset]


def culture(scope: IMetaDataEmit) -> list[object]:
    """Name, culture and version of an assembly, as they were set."""
    described = ASSEMBLYMETADATA(1, 2, 3, 4, szLocale="de-CH")
    token = scope.QueryInterface(IMetaDataAssemblyEmit).DefineAssembly(None, 0x8004, "Lamps", described, 0)
    found = scope.QueryInterface(IMetaDataAssemblyImport).GetAssemblyProps(token)
    return [found.szName, found.pMetaData.szLocale, found.pMetaData.usMinorVersion]


def names(scope: IMetaDataImport) -> list[str | None]:
    """Names that the tables give, of the first type, a table and a column."""
    tables = scope.QueryInterface(IMetaDataTables)
    first = scope.GetNameFromToken(0x02000002)
    return [first, tables.GetTableInfo(2).ppName, tables.GetColumnInfo(2, 1).ppName]


def closed(scope: IMetaDataImport) -> list[str]:
    """What happens to a handle that is closed twice, and used afterwards."""
    handle, _ = scope.EnumTypeDefs(3, phEnum=None)
    scope.CloseEnum(handle)
    scope.CloseEnum(handle)
    said = []
    for use in (scope.CountEnum, lambda one: scope.EnumTypeDefs(phEnum=one), lambda one: scope.ResetEnum(one, 0)):
        try:
            use(handle)
        except ReferenceError as error:
            said.append(str(error))
    return said


def main() -> None:
    folder = Path(sys.argv[1])
    source = dispenser(folder)
    made = source.DefineScope(RUNTIME_METADATA_V2, 0, IMetaDataEmit)
    read = source.OpenScope(folder / "System.Private.CoreLib.dll", 0, IMetaDataImport)
    print(
        json.dumps({"layout": layout(made), "culture": culture(made), "names": names(read), "closed": closed(read)}),
        flush=True,
    )
    os._exit(0)  # a runtime does not survive the ordinary end of its host


if __name__ == "__main__":
    main()
