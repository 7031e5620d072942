"""Writes a program without a compiler (metadata through `IMetaDataEmit`, code, a file around both) and runs it.

`python emitting.py RUNTIME PROGRAM`: PROGRAM is the file, a managed program that greets and ends with 42.

What to learn here: tokens that one call gives and the next one takes, structures made by keyword, a result as `bytes`.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from docabi_bindings import (
    ASSEMBLYMETADATA,
    CLSID_CLR_v2_MetaData,
    CorMethodAttr,
    CorSaveSize,
    CorTypeAttr,
    IMetaDataAssemblyEmit,
    IMetaDataDispenserEx,
    IMetaDataEmit,
)
from exports import Runtime, leave

TEXT_TO_VOID, NOTHING_TO_INT = bytes([0, 1, 0x01, 0x0E]), bytes([0, 0, 0x08])
"""Signatures of static methods (ECMA-335, II.23.2.1)."""
LDSTR, CALL, LDC_I4_S, RET = 0x72, 0x28, 0x1F, 0x2A
"""What the code is made of (ECMA-335, III)."""
BASE, FILE_ALIGNMENT, START = 0x400000, 0x200, 0x2000
"""Of the file: its address, how its parts are aligned, and the address of the first one behind the headers."""
CLI_HEADER = 72
"""Bytes of the header that leads to code and metadata; the code is behind it."""


def define(dispenser: IMetaDataDispenserEx) -> tuple[bytes, bytes, int]:
    """Code, metadata and the token of the method where the program begins."""
    version = ASSEMBLYMETADATA(usMajorVersion=4)
    with dispenser.DefineScope(CLSID_CLR_v2_MetaData, 0, IMetaDataEmit) as emit:
        emit.SetModuleProps("greeting.exe")
        with emit.QueryInterface(IMetaDataAssemblyEmit) as manifest:
            manifest.DefineAssembly(None, 0, "greeting", ASSEMBLYMETADATA(usMajorVersion=1, usMinorVersion=2), 0)
            library = manifest.DefineAssemblyRef(None, "System.Runtime", version, None, 0)
            terminal = manifest.DefineAssemblyRef(None, "System.Console", version, None, 0)
        console = emit.DefineTypeRefByName(terminal, "System.Console")
        write_line = emit.DefineMemberRef(console, "WriteLine", TEXT_TO_VOID)
        greeting = emit.DefineUserString("made by hand")
        code = method_body(struct.pack("<BIBIBbB", LDSTR, greeting, CALL, write_line, LDC_I4_S, 42, RET))
        base = emit.DefineTypeRefByName(library, "System.Object")
        type_ = emit.DefineTypeDef("Greeting", CorTypeAttr.tdPublic | CorTypeAttr.tdSealed, base, None)
        flags = CorMethodAttr.mdPublic | CorMethodAttr.mdStatic
        main_ = emit.DefineMethod(type_, "Main", flags, NOTHING_TO_INT, START + CLI_HEADER, 0)
        return code, emit.SaveToMemory(emit.GetSaveSize(CorSaveSize.cssAccurate)), main_


def method_body(code: bytes) -> bytes:
    """A method without variables: one byte that says how long it is (ECMA-335, II.25.4.2)."""
    return bytes([len(code) << 2 | 0x2]) + code + bytes(-(len(code) + 1) % 4)


def image(code: bytes, metadata: bytes, entry: int) -> bytes:
    """The file: headers, and one section with the CLI header, code and metadata (ECMA-335, II.25)."""
    place = START + CLI_HEADER + len(code)
    section = struct.pack("<IHHIIII48x", CLI_HEADER, 2, 5, place, len(metadata), 1, entry) + code + metadata
    padded = section + bytes(-len(section) % FILE_ALIGNMENT)
    dos = struct.pack("<2s58xI64x", b"MZ", 0x80)
    coff = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x14C, 1, 0, 0, 0, 224, 0x102)
    sizes = struct.pack("<HBBIIIIII", 0x10B, 8, 0, len(padded), 0, 0, 0, START, 0)
    places = struct.pack(
        "<IIIHHHHHHIIIIHH", BASE, START, FILE_ALIGNMENT, 4, 0, 0, 0, 4, 0, 0, 2 * START, 0x200, 0, 3, 0x8540
    )
    limits = struct.pack("<IIIIII", 0x100000, 0x1000, 0x100000, 0x1000, 0, 16)
    directories = bytes(14 * 8) + struct.pack("<II", START, CLI_HEADER) + bytes(8)
    name = struct.pack("<8sIIIIIIHHI", b".text", len(section), START, len(padded), 0x200, 0, 0, 0, 0, 0x60000020)
    headers = dos + coff + sizes + places + limits + directories + name
    return headers + bytes(FILE_ALIGNMENT - len(headers)) + padded


def main() -> None:
    runtime, program = Runtime(Path(sys.argv[1])), Path(sys.argv[2]).resolve()
    with runtime.dispenser() as dispenser:
        code, metadata, entry = define(dispenser)
    program.write_bytes(image(code, metadata, entry))
    print(f"{len(code)} bytes of code, {len(metadata)} of metadata, begins in method 0x{entry:08X}", flush=True)
    print(f"exit code {runtime.execute(program)}")
    leave()


if __name__ == "__main__":
    main()
