"""What the programs need and no page documents: a few exports of the runtime and of its debugger, by hand with ctypes.

`python exports.py RUNTIME PROGRAM ARGUMENT...` runs a managed program in the runtime of a folder.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from ctypes import byref, c_char_p, c_int, c_uint32, c_void_p
from pathlib import Path
from typing import NoReturn

from docabi_bindings import (
    CLSID_CorMetaDataDispenser,
    ICLRRuntimeHost,
    ICorDebug,
    ICorProfilerCallback2,
    IMetaDataDispenserEx,
    IUnknown,
)
from docabi_bindings.com import serve, server_library

PROFILER = "{6f2dbd6c-4c1a-4d0f-9a63-4b1c55e7d0a1}"
"""The class that the runtime asks for: any identifier that nobody else has."""
NEWEST_DEBUGGER = 4
"""CorDebugVersion_4_0 of cordebug.h."""


class Runtime:
    """A runtime in this process: `RUNTIME` is the folder with libcoreclr.so. A process can have one."""

    def __init__(self, folder: Path) -> None:
        """Load it and start it: on Linux nothing of it works before. Raises OSError."""
        os.environ.setdefault("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")  # no ICU needed
        self.folder = folder
        self.library = ctypes.CDLL(str(folder / "libcoreclr.so"))
        assemblies = ":".join(str(file) for file in sorted(folder.glob("*.dll")))
        properties = {"TRUSTED_PLATFORM_ASSEMBLIES": assemblies, "NATIVE_DLL_SEARCH_DIRECTORIES": str(folder)}
        self._host, self._domain = c_void_p(), c_uint32()
        succeed(
            "coreclr_initialize",
            self.library.coreclr_initialize(
                sys.executable.encode(),
                b"programs",
                c_int(len(properties)),
                strings(list(properties)),
                strings(list(properties.values())),
                byref(self._host),
                byref(self._domain),
            ),
        )

    def execute(self, program: Path, arguments: Sequence[str] = ()) -> int:
        """Run a managed program; gives its exit code."""
        code = c_uint32()
        passed = strings(arguments)
        count = c_int(len(arguments))
        run = self.library.coreclr_execute_assembly
        succeed(
            "coreclr_execute_assembly",
            run(self._host, self._domain, count, passed, str(program).encode(), byref(code)),
        )
        return code.value

    def stop(self) -> None:
        """Stop it; it cannot be started again."""
        succeed("coreclr_shutdown_2", self.library.coreclr_shutdown_2(self._host, self._domain, byref(c_int())))

    def dispenser(self) -> IMetaDataDispenserEx:
        """Where metadata scopes come from."""
        found, iid = c_void_p(), IMetaDataDispenserEx.iid
        get = self.library.MetaDataGetDispenser
        succeed("MetaDataGetDispenser", get(byref(CLSID_CorMetaDataDispenser), byref(iid), byref(found)))
        return IMetaDataDispenserEx(found.value or 0)

    def host(self) -> ICLRRuntimeHost:
        """The hosting interface."""
        found, iid = c_void_p(), ICLRRuntimeHost.iid
        succeed("GetCLRRuntimeHost", self.library.GetCLRRuntimeHost(byref(iid), byref(found)))
        return ICLRRuntimeHost(found.value or 0)


def run_profiled(profiler: ICorProfilerCallback2.Implementation, *arguments: str) -> int:
    """Run a managed program with a profiler in this process; gives its exit code.

    The arguments are the folder of the runtime, the program, and what the program is given.
    """
    folder, program = (Path(argument).resolve() for argument in arguments[:2])
    path = server_library()
    os.environ |= {"CORECLR_ENABLE_PROFILING": "1", "CORECLR_PROFILER": PROFILER, "CORECLR_PROFILER_PATH": path}
    with serve(PROFILER, lambda: profiler):
        runtime = Runtime(folder)
        code = runtime.execute(program, arguments[2:])
        runtime.stop()
    sys.stdout.flush()
    return code


def debugger(dbgshim: ctypes.CDLL, version: str) -> ICorDebug:
    """The debugger for a runtime in another process; `version` is what CreateVersionStringFromModule gave."""
    found, text = c_void_p(), version.encode("utf-16-le") + b"\0\0"
    create = dbgshim.CreateDebuggingInterfaceFromVersionEx
    succeed("CreateDebuggingInterfaceFromVersionEx", create(NEWEST_DEBUGGER, text, byref(found)))
    with IUnknown(found.value or 0) as unknown:
        return unknown.QueryInterface(ICorDebug)


def strings(values: Sequence[str]) -> ctypes.Array[c_char_p]:
    """An array of narrow strings."""
    return (c_char_p * len(values))(*(value.encode() for value in values))


def succeed(name: str, hresult: int) -> None:
    """End the program if an export failed."""
    if hresult < 0:
        raise SystemExit(f"{name}: 0x{hresult & 0xFFFFFFFF:08X}")


def leave(code: int = 0) -> NoReturn:
    """End the process at once: a runtime does not survive the ordinary end of its host."""
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    leave(Runtime(Path(sys.argv[1])).execute(Path(sys.argv[2]), sys.argv[3:]))
