"""Makes the objects of a real runtime that the recipes beside this file test.

`DOCABI_RUNTIME` is the folder with libcoreclr.so; a debugger also needs `DOCABI_PROGRAM`, a managed program made of
`../programs/lamps.cs`, and `DOCABI_DBGSHIM`, the path of libdbgshim.so. `../programs` is on the path of modules.
"""

from __future__ import annotations

import ctypes
import inspect
import os
import subprocess
import sys
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from debugging import PATIENCE, Session, attached, set_breakpoint, wait_for_runtime
from docabi_bindings import (
    COR_PRF_MONITOR,
    CLSID_CLR_v2_MetaData,
    ComError,
    ICorDebugAppDomain,
    ICorDebugBreakpoint,
    ICorDebugILFrame,
    ICorDebugModule,
    ICorDebugThread,
    ICorProfilerCallback2,
    ICorProfilerInfo,
    IMetaDataEmit,
    IMetaDataImport,
    IUnknown,
    dbgshim,
)
from docabi_bindings.com import serve, server_library
from exports import PROFILER, Runtime, debugger

_KEPT: list[Any] = []
"""What has to live as long as the process."""


@cache
def runtime() -> Runtime:
    """The runtime of this process."""
    return Runtime(Path(os.environ["DOCABI_RUNTIME"]))


def of_hosting(interface: Any) -> int:
    """The runtime's host, before Start."""
    with runtime().host() as host:
        return host.query_for(interface.iid)


def of_dispenser(interface: Any) -> int:
    """Where metadata scopes come from."""
    with runtime().dispenser() as dispenser:
        return dispenser.query_for(interface.iid)


def of_library(interface: Any) -> int:
    """The metadata of the core library."""
    path = runtime().folder / "System.Private.CoreLib.dll"
    with runtime().dispenser() as dispenser, dispenser.OpenScope(path, 0, IMetaDataImport) as scope:
        return scope.query_for(interface.iid)


def of_new_scope(interface: Any) -> int:
    """Metadata that nobody has written yet."""
    with runtime().dispenser() as dispenser, dispenser.DefineScope(CLSID_CLR_v2_MetaData, 0, IMetaDataEmit) as scope:
        return scope.query_for(interface.iid)


class Profiler(ICorProfilerCallback2.Implementation):
    """Keeps what the runtime gives a profiler."""

    def __init__(self) -> None:
        self.modules: list[int] = []
        self.functions: list[int] = []

    def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> None:
        self.info = pICorProfilerInfoUnk.QueryInterface(ICorProfilerInfo)
        self.info.SetEventMask(
            COR_PRF_MONITOR.COR_PRF_MONITOR_MODULE_LOADS | COR_PRF_MONITOR.COR_PRF_MONITOR_JIT_COMPILATION
        )

    def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> None:
        self.modules.append(moduleId)

    def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: bool) -> None:
        self.functions.append(functionId)


@cache
def profiler() -> Profiler:
    """The profiler of this process, whose runtime has started."""
    made = Profiler()
    path = server_library()
    os.environ |= {"CORECLR_ENABLE_PROFILING": "1", "CORECLR_PROFILER": PROFILER, "CORECLR_PROFILER_PATH": path}
    serving = serve(PROFILER, lambda: made)
    serving.__enter__()
    _KEPT.append(serving)
    runtime()
    return made


def module_identifier() -> int:
    """The number that the runtime has for a module."""
    return profiler().modules[0]


def function_identifier() -> int:
    """The number that the runtime has for a method that it compiled."""
    return profiler().functions[0]


def of_profiling(interface: Any) -> int:
    """What a profiler asks the runtime by."""
    return profiler().info.query_for(interface.iid)


class Stopped(Session):
    """A debugger that keeps an object of each kind, of a program that stands in a breakpoint."""

    def __init__(self, program: str) -> None:
        super().__init__(program)
        self.objects: list[IUnknown | None] = []

    def LoadModule(self, pAppDomain: ICorDebugAppDomain, pModule: ICorDebugModule) -> None:
        if Path(pModule.GetName()).name == self.program:
            function = pModule.GetFunctionFromToken(set_breakpoint(pModule)["token"])
            self.objects += [pAppDomain, pModule, function, function.GetILCode()]
        self._go_on("LoadModule", pAppDomain)

    def Breakpoint(
        self, pAppDomain: ICorDebugAppDomain, pThread: ICorDebugThread, pBreakpoint: ICorDebugBreakpoint
    ) -> None:
        frame = pThread.GetActiveFrame()
        self.objects += [pThread, pBreakpoint, frame]
        if frame is not None:
            self.objects.append(frame.QueryInterface(ICorDebugILFrame).GetArgument(1))
        self.hit.set()  # the program stays stopped


def _settings() -> tuple[Path, Path, Path]:
    runtime_folder, program, shim = (Path(os.environ[f"DOCABI_{one}"]) for one in ("RUNTIME", "PROGRAM", "DBGSHIM"))
    return runtime_folder, program, shim


@cache
def stopped() -> list[IUnknown]:
    """The objects of a debugged program that has stopped; it ends with this process."""
    runtime_folder, program, shim = _settings()
    session = Stopped(program.name)
    attaching = attached(session, shim, runtime_folder, program, "wait", settle=0.3)
    _, process = attaching.__enter__()
    _KEPT.append(attaching)
    if not session.hit.wait(PATIENCE):
        raise TimeoutError(f"the breakpoint was not hit: {session.events}")
    return [process, *(one for one in session.objects if one is not None)]


def of_debugging(interface: Any) -> int:
    """What a debugger has of a program that has stopped: the first object that is asked for."""
    for one in stopped():
        with suppress(ComError):
            return one.query_for(interface.iid)
    raise LookupError(f"no object of the debugger is an {interface.__name__}")


def of_debugger(interface: Any) -> int:
    """A debugger that has not attached to anything."""
    runtime_folder, program, shim = _settings()
    exports = Path(inspect.getfile(Runtime))
    child = subprocess.Popen([sys.executable, exports, runtime_folder, program, "wait"], stdout=subprocess.DEVNULL)
    library = ctypes.CDLL(str(shim))
    with debugger(library, wait_for_runtime(dbgshim.load(library), child.pid)) as cordebug:
        child.kill()
        child.wait()
        return cordebug.query_for(interface.iid)


def library_path() -> str:
    """The file of the core library."""
    return str(runtime().folder / "System.Private.CoreLib.dll")


def module_path() -> str:
    """A file that metadata can be written to."""
    return str(Path(tempfile.gettempdir()) / f"docabi-{os.getpid()}.dll")


def metadata_class() -> str:
    """What DefineScope makes."""
    return str(CLSID_CLR_v2_MetaData)


def library_bytes() -> bytes:
    """What stands in the file of the core library."""
    return Path(library_path()).read_bytes()
