"""Opens an assembly in a real runtime through generated bindings and prints its type definitions as JSON.

Arguments: the folder of the bindings, the runtime's folder, the assembly. `coreclr_initialize` and
`MetaDataGetDispenser` have no page, so they are declared here. Leaves with `os._exit`: a runtime does not survive an
ordinary end.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from ctypes import byref, c_char_p, c_int, c_uint, c_void_p
from pathlib import Path


def start(runtime: Path) -> ctypes.CDLL:
    """Load the runtime and start it: on Linux its metadata works only then."""
    clr = ctypes.CDLL(str(runtime / "libcoreclr.so"))
    names = (c_char_p * 2)(b"TRUSTED_PLATFORM_ASSEMBLIES", b"NATIVE_DLL_SEARCH_DIRECTORIES")
    assemblies = ":".join(str(file) for file in sorted(runtime.glob("*.dll")))
    values = (c_char_p * 2)(assemblies.encode(), str(runtime).encode())
    host, domain = c_void_p(), c_uint()
    code = clr.coreclr_initialize(
        sys.executable.encode(), b"docabi", c_int(2), names, values, byref(host), byref(domain)
    )
    if code:
        raise SystemExit(f"coreclr_initialize: {code & 0xFFFFFFFF:#x}")
    return clr


def list_types(clr: ctypes.CDLL, assembly: Path) -> dict[str, object]:
    """Names, flags and counts that the bindings give."""
    from docabi_bindings import CLSID_CorMetaDataDispenser, ComError, IMetaDataDispenserEx, IMetaDataImport

    iid = IMetaDataDispenserEx.iid
    pointer = c_void_p()
    code = clr.MetaDataGetDispenser(byref(CLSID_CorMetaDataDispenser), byref(iid), byref(pointer))
    dispenser = IMetaDataDispenserEx.attach(pointer.value)
    assert code == 0
    assert dispenser is not None
    with dispenser, dispenser.OpenScope(str(assembly), 0, IMetaDataImport) as scope:
        found: list[tuple[str, int]] = []
        handle, tokens = scope.EnumTypeDefs(phEnum=None)
        count = scope.CountEnum(handle)
        while tokens:
            found += [(props.szTypeDef, props.pdwTypeDefFlags) for props in map(scope.GetTypeDefProps, tokens)]
            handle, tokens = last = scope.EnumTypeDefs(phEnum=handle)
        scope.CloseEnum(handle)
        assert [*scope.EnumTypeDefs(7)] == [*scope.EnumTypeDefs()]
        assert len([*scope.EnumTypeDefs()]) == count
        wrong = scope.GetTypeDefProps(0x06000001).hresult.name
        try:
            dispenser.OpenScope(str(assembly) + ".missing", 0, IMetaDataImport)
            missing = "opened"
        except ComError as error:
            missing = str(error)
        return {"count": count, "types": found, "end": last.hresult.name, "wrong": wrong, "missing": missing}


def main() -> None:
    bindings, runtime, assembly = map(Path, sys.argv[1:])
    sys.path.insert(0, str(bindings))
    print(json.dumps(list_types(start(runtime), assembly)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
