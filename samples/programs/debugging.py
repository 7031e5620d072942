"""A debugger in Python: attaches to a running program, stops it in a method, reads what it finds there and lets it go.

`python debugging.py RUNTIME PROGRAM DBGSHIM [--json]`, where PROGRAM is made of lamps.cs and DBGSHIM is libdbgshim.so.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from ctypes import c_int32
from pathlib import Path

from docabi_bindings import (
    ComError,
    HResult,
    ICorDebugAppDomain,
    ICorDebugBreakpoint,
    ICorDebugController,
    ICorDebugGenericValue,
    ICorDebugILFrame,
    ICorDebugManagedCallback,
    ICorDebugManagedCallback2,
    ICorDebugModule,
    ICorDebugProcess,
    ICorDebugThread,
    ICorDebugValue,
    IMetaDataImport,
    dbgshim,
    text_at,
)
from exports import debugger, leave

PATIENCE = 30.0
"""Seconds that anything may take."""
RETURN = -2
"""Where the breakpoint is, from the end of the method: before `ldloc.0`, `ret`, when its variable has its value."""


class Callbacks(ICorDebugManagedCallback.Implementation, ICorDebugManagedCallback2.Implementation):
    """What every debugger of a current runtime implements."""


class Session(Callbacks):
    """Sets a breakpoint when the program's module is there and reads a frame when it is hit.

    The runtime is stopped during a callback; `Continue` lets it go on. A callback that is not written here answers
    E_NOTIMPL, upon which the debugger continues by itself.
    """

    def __init__(self, program: str) -> None:
        self.program = program
        self.events: list[str] = []
        self.found: dict[str, object] = {}
        self.hit = threading.Event()

    def CreateProcess(self, pProcess: ICorDebugProcess) -> None:
        self._go_on("CreateProcess", pProcess)

    def CreateAppDomain(self, pProcess: ICorDebugProcess, pAppDomain: ICorDebugAppDomain) -> None:
        pAppDomain.Attach()
        self._go_on("CreateAppDomain", pProcess)

    def LoadModule(self, pAppDomain: ICorDebugAppDomain, pModule: ICorDebugModule) -> None:
        if Path(pModule.GetName()).name == self.program:
            self.found["breakpoint"] = set_breakpoint(pModule)
        self._go_on("LoadModule", pAppDomain)

    def Breakpoint(
        self,
        pAppDomain: ICorDebugAppDomain,
        pThread: ICorDebugThread,
        pBreakpoint: ICorDebugBreakpoint,
    ) -> None:
        self.events.append("Breakpoint")
        try:
            self.found |= read_frame(pThread)
            pBreakpoint.Activate(False)
        finally:
            self.hit.set()  # the program stays stopped: who waits for the hit detaches

    def _go_on(self, event: str, controller: ICorDebugController) -> None:
        self.events.append(event)
        controller.Continue(False)


def set_breakpoint(module: ICorDebugModule) -> dict[str, int]:
    """Stop the program at the end of Lamp.Brighten."""
    with module.GetMetaDataInterface(IMetaDataImport) as scope:
        lamp = scope.FindTypeDefByName("Lamp", 0)
        token = next(one for one in scope.EnumMethods(lamp) if scope.GetMethodProps(one).szMethod == "Brighten")
    function = module.GetFunctionFromToken(token)
    code = function.GetILCode()
    if code is None:
        raise LookupError("the method has no code")
    size = code.GetSize()
    breakpoint_ = code.CreateBreakpoint(size + RETURN)
    breakpoint_.Activate(True)
    return {"token": token, "size": size, "offset": breakpoint_.GetOffset(), "active": breakpoint_.IsActive()}


def read_frame(thread: ICorDebugThread) -> dict[str, object]:
    """Where the thread is, its argument `step` and its local variable `sum`."""
    frame = thread.GetActiveFrame()
    if frame is None:
        raise LookupError("the thread is in no managed method")
    with frame, frame.QueryInterface(ICorDebugILFrame) as method:
        try:
            method.GetArgument(7)
            beyond = "there"
        except ComError as error:
            beyond = str(error)
        return {
            "thread": thread.GetID(),
            "method": frame.GetFunctionToken(),
            "step": number(method.GetArgument(1)),
            "sum": number(method.GetLocalVariable(0)),
            "argument 7": beyond,
        }


def number(value: ICorDebugValue) -> int:
    """What a variable of type `int` holds."""
    found = c_int32()
    with value, value.QueryInterface(ICorDebugGenericValue) as generic:
        generic.GetValue(ctypes.byref(found))
    return found.value


def wait_for_runtime(shim: dbgshim.Library, process: int) -> str:
    """The version of the runtime in a process that is starting. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            handles, paths, count = shim.EnumerateCLRs(process)
        except ComError:
            handles, paths, count = None, None, 0
        if count:
            found = text_at(ctypes.c_void_p.from_address(paths or 0).value)
            shim.CloseCLREnumeration(handles, paths, count)
            return shim.CreateVersionStringFromModule(process, found)
        time.sleep(0.05)
    raise TimeoutError("no runtime")


@contextmanager
def attached(
    callbacks: Callbacks, shim: Path, *command: object, settle: float = 1.0
) -> Generator[tuple[subprocess.Popen[bytes], ICorDebugProcess], None, None]:
    """Start a managed program (its runtime, its file, its arguments) and attach to it when it has run for `settle`
    seconds; it is ended afterwards.
    """
    host = Path(__file__).with_name("exports.py")
    child = subprocess.Popen([sys.executable, str(host), *map(str, command)], stdout=subprocess.DEVNULL)
    try:
        library = ctypes.CDLL(str(shim))
        version = wait_for_runtime(dbgshim.load(library), child.pid)
        time.sleep(settle)  # let the program run: attaching is the point
        with debugger(library, version) as cordebug:
            cordebug.Initialize()
            cordebug.SetManagedHandler(callbacks)
            with cordebug.DebugActiveProcess(child.pid, False) as process:
                yield child, process
            cordebug.Terminate()
    finally:
        child.kill()
        child.wait()


def debug(runtime: Path, program: Path, shim: Path) -> dict[str, object]:
    """Start the program, debug it, let it go, and look whether it runs on."""
    session = Session(program.name)
    with attached(session, shim, runtime, program, "wait") as (child, process):
        if not session.hit.wait(PATIENCE):
            raise TimeoutError(f"the breakpoint was not hit: {session.events}")
        same = process.GetID() == child.pid
        running = process.IsRunning()
        process.Detach()
        time.sleep(0.5)
        runs_on = child.poll() is None
    return {"events": session.events, "same": same, "running": running, "runs on": runs_on, **session.found}


def main() -> None:
    found = debug(*(Path(argument).resolve() for argument in sys.argv[1:4]))
    if "--json" in sys.argv:
        print(json.dumps(found))
        leave()
    print(f"stopped in method 0x{found['method']:08X} of thread {found['thread']}")
    print(f"step is {found['step']}, sum is {found['sum']}")
    print(f"argument 7: {found['argument 7']}")
    print(f"detached; the program runs on: {found['runs on']}")
    leave(HResult.S_OK)


if __name__ == "__main__":
    main()
