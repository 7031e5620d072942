"""Looks into a managed program from outside, without its help: the runtime's data access layer reads its memory.

`python dataaccess.py RUNTIME PROGRAM`, where PROGRAM is made of shop.cs. It is started and halted; then its modules are
listed, and where the code of the methods of Shop lies.

What to learn here: an interface written in Python whose methods give `bytes` and numbers, handles that a Start gives
and an End takes, and a second success code that ends a loop.
"""

from __future__ import annotations

import ctypes
import signal
import subprocess
import sys
from collections.abc import Iterator
from ctypes import byref, c_uint64
from itertools import islice
from pathlib import Path

from docabi_bindings import (
    GUID,
    ComError,
    CorOpenFlags,
    HResult,
    ICLRDataTarget,
    IMetaDataDispenserEx,
    IMetaDataImport,
    IXCLRDataMethodDefinition,
    IXCLRDataMethodInstance,
    IXCLRDataModule,
    IXCLRDataProcess,
    clrdata,
)
from exports import Runtime, leave

AMD64 = 0x8664
"""IMAGE_FILE_MACHINE_AMD64 of winnt.h."""


class Target(ICLRDataTarget.Implementation):
    """The memory of a process of this machine."""

    def __init__(self, process: int) -> None:
        self.folder = Path(f"/proc/{process}")
        self.memory = (self.folder / "mem").open("rb", buffering=0)

    def GetMachineType(self) -> int:
        return AMD64

    def GetPointerSize(self) -> int:
        return 8

    def GetImageBase(self, imagePath: str | None) -> int:
        for line in (self.folder / "maps").read_text().splitlines():
            if Path(line.rpartition(" ")[2]).name == Path(imagePath or "").name:
                return int(line.partition("-")[0], 16)
        raise ComError(HResult.E_FAIL)

    def ReadVirtual(self, address: int, bytesRequested: int) -> bytes:
        self.memory.seek(address)
        return self.memory.read(bytesRequested)


def modules(process: IXCLRDataProcess) -> Iterator[IXCLRDataModule]:
    """What is loaded."""
    handle = process.StartEnumModules()
    try:
        while (found := process.EnumModule(handle)).hresult == HResult.S_OK and found.mod:
            handle = found.handle
            yield found.mod
    finally:
        process.EndEnumModules(handle)


def instances(method: IXCLRDataMethodDefinition) -> Iterator[IXCLRDataMethodInstance]:
    """A method as it was compiled: a generic one several times."""
    handle = method.StartEnumInstances(None)
    try:
        while (found := method.EnumInstance(handle)).hresult == HResult.S_OK and found.instance:
            handle = found.handle
            yield found.instance
    finally:
        method.EndEnumInstances(handle)


def at(process: IXCLRDataProcess, address: int) -> int:
    """Where the method begins that has code at an address."""
    handle = c_uint64(process.StartEnumMethodInstancesByAddress(address, None))
    try:
        found = process.EnumMethodInstanceByAddress(byref(handle))
        return found.GetRepresentativeEntryAddress() if found else 0
    finally:
        process.EndEnumMethodInstancesByAddress(handle.value)


def names(dispenser: IMetaDataDispenserEx, *files: Path) -> Iterator[tuple[GUID, str]]:
    """The version identifier of each file, and its name."""
    for file in files:
        try:
            with dispenser.OpenScope(file, CorOpenFlags.ofRead, IMetaDataImport) as scope:
                yield scope.GetScopeProps().pmvid, file.name
        except ComError:
            continue  # a native library


def look(process: IXCLRDataProcess, dispenser: IMetaDataDispenserEx, program: Path, libraries: list[Path]) -> None:
    """Print what is found."""
    known = dict(names(dispenser, program, *libraries))
    loaded = {known[module.GetVersionId()]: module for module in modules(process)}
    print("modules:", *sorted(loaded))
    with dispenser.OpenScope(program, CorOpenFlags.ofRead, IMetaDataImport) as scope:
        for token in scope.EnumMethods(scope.FindTypeDefByName("Shop", 0)):
            method = loaded[program.name].GetMethodDefinitionByToken(token)
            for instance in instances(method):
                start = instance.GetRepresentativeEntryAddress()
                ranges = instance.GetILAddressMap()
                same = at(process, start + 1) == start
                print(f"{scope.GetMethodProps(token).szMethod}: {len(ranges)} ranges, found by address: {same}")


def main() -> None:
    folder, program = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    host = Path(__file__).with_name("exports.py")
    command = [sys.executable, str(host), str(folder), str(program), "600"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        list(islice((line for line in child.stdout or () if line.startswith("total")), 2))  # a round has ended
        child.send_signal(signal.SIGSTOP)
        runtime = Runtime(folder)
        library = ctypes.CDLL(str(folder / "libmscordaccore.so"))
        library.DllMain(None, 1, None)  # on Linux nobody else calls it
        process = clrdata.load(library).CLRDataCreateInstance(IXCLRDataProcess, Target(child.pid))
        look(process, runtime.dispenser(), program, [*folder.glob("*.dll")])
    finally:
        child.kill()
        child.wait()
    leave()


if __name__ == "__main__":
    main()
