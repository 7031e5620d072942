"""Reads the metadata of an assembly, and makes a module of its own that it reads again.

`python metadata.py RUNTIME MODULE [--json]`: reads RUNTIME's System.Private.CoreLib.dll and writes MODULE.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from docabi_bindings import (
    CLSID_CLR_v2_MetaData,
    ComError,
    IMetaDataDispenserEx,
    IMetaDataEmit,
    IMetaDataImport,
)
from exports import Runtime, leave

PUBLIC_ABSTRACT = 0x1 | 0x80
"""tdPublic and tdAbstract of CorTypeAttr."""
PUBLIC_VIRTUAL_ABSTRACT = 0x6 | 0x40 | 0x400
"""mdPublic, mdVirtual and mdAbstract of CorMethodAttr."""
BOOL_TO_INT = bytes([0x20, 1, 0x08, 0x02])
"""An instance method's signature with one parameter: it takes a bool and gives an int (ECMA-335, II.23.2.1)."""


@dataclass(frozen=True)
class Contents:
    """Rows of a scope: tokens first, blobs as hexadecimal text."""

    types: list[tuple[int, str, int, int]]
    methods: list[tuple[int, int, str, int, str, int]]
    attributes: list[tuple[int, int, int, str]]


def read(scope: IMetaDataImport) -> Contents:
    """Types with their methods, and custom attributes."""
    found = Contents([], [], [])
    for token in scope.EnumTypeDefs():
        about = scope.GetTypeDefProps(token)
        found.types.append((token, about.szTypeDef, about.pdwTypeDefFlags, about.ptkExtends))
        found.methods.extend(read_method(scope, one) for one in scope.EnumMethods(token))
    for token in scope.EnumCustomAttributes(0, 0):
        parent, constructor, blob = scope.GetCustomAttributeProps(token)
        found.attributes.append((token, parent, constructor, (blob or b"").hex()))
    return found


def read_method(scope: IMetaDataImport, token: int) -> tuple[int, int, str, int, str, int]:
    """Token, type, name, flags, signature and address of a method."""
    about = scope.GetMethodProps(token)
    signature = about.ppvSigBlob or b""
    return token, about.pClass, about.szMethod, about.pdwAttr, signature.hex(), about.pulCodeRVA


def write(dispenser: IMetaDataDispenserEx, path: Path) -> None:
    """A new module with one type and one method."""
    with dispenser.DefineScope(CLSID_CLR_v2_MetaData, 0, IMetaDataEmit) as scope:
        scope.SetModuleProps(path.name)
        lamp = scope.DefineTypeDef("Shop.Lamp", PUBLIC_ABSTRACT, 0, None)
        scope.DefineMethod(lamp, "Switch", PUBLIC_VIRTUAL_ABSTRACT, BOOL_TO_INT, 0, 0)
        scope.Save(path, 0)


def main() -> None:
    runtime, module = Runtime(Path(sys.argv[1])), Path(sys.argv[2])
    with runtime.dispenser() as dispenser:
        with dispenser.OpenScope(runtime.folder / "System.Private.CoreLib.dll", 0, IMetaDataImport) as library:
            found = read(library)
            int32 = library.FindTypeDefByName("System.Int32", 0)
            missing = ""
            try:
                library.FindTypeDefByName("Shop.Lamp", 0)
            except ComError as error:
                missing = str(error)
        write(dispenser, module)
        with dispenser.OpenScope(module, 0, IMetaDataImport) as scope:
            made = read(scope)
    if "--json" in sys.argv:
        print(json.dumps({"library": asdict(found), "module": asdict(made), "int32": int32, "missing": missing}))
        leave()
    print(f"{len(found.types)} types, {len(found.methods)} methods, {len(found.attributes)} custom attributes")
    print(f"System.Int32 has token 0x{int32:08X} and {sum(row[1] == int32 for row in found.methods)} methods")
    print(f"Shop.Lamp: {missing}")
    print(f"{module.name} has {made.types[0][1]}.{made.methods[0][2]}")
    leave()


if __name__ == "__main__":
    main()
