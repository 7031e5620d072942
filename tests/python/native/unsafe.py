"""Calls that end a process whoever makes them: `python unsafe.py` lists them, `python unsafe.py FAMILY NUMBER RUNTIME
[PROGRAM DBGSHIM]` makes one, and says before it that it `calls`.

The package gives the objects; the call itself is by hand, with plain values of ctypes and a slot out of the vtable.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from ctypes import byref, c_int32, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from debugging import Callbacks, attached
from docabi_bindings import CorOpenFlags, ICorDebugEval2, ICorDebugProcess5, IMetaDataImport, IMetaDataImport2
from exports import Runtime, leave
from walking import frames

BOTH = ("3.1", "8.0")
RESERVED, TAKE_OWNERSHIP = 0x200, 0x20
"""Bits of a way of opening."""
JUNK, TEXT = b"\xff" * 64, "x\0".encode("utf-16-le")
IID = bytes(IMetaDataImport.iid)
TYPE = c_uint32(0x02000002)
FOUR = c_uint32(4)
PATIENCE = 60
"""Seconds until a debugged program has to be where it is to stop."""


@dataclass(frozen=True)
class Unsafe:
    """A method, with which arguments, why, and the call by hand, which ends the runtimes `where`.

    By hand it is given the dispenser and a scope, or a debugged process with a thread and a frame.
    """

    method: str
    reason: str
    when: Callable[[Sequence[Any]], bool]
    by_hand: Callable[..., object]
    where: tuple[str, ...] = BOTH

    def covers(self, subject: Any, name: str, arguments: Sequence[Any]) -> bool:
        """Whether a call is one of these."""
        interface, _, method = self.method.partition(".")
        return name == method and interface in {cls.__name__ for cls in type(subject).__mro__} and self.when(arguments)


def raw(subject: Any, name: str, *arguments: Any) -> int:
    """Call a slot with plain values of ctypes."""
    number = type(subject).slot_numbers()[name][0]
    table = c_void_p.from_address(subject.address).value or 0
    code = c_void_p.from_address(table + number * ctypes.sizeof(c_void_p)).value or 0
    kinds = [type(one) if isinstance(one, (c_uint32, c_void_p)) else c_void_p for one in arguments]
    return ctypes.CFUNCTYPE(c_int32, c_void_p, *kinds)(code)(subject.address, *arguments)


def out() -> Any:
    """Room for a pointer or a number."""
    return byref(c_void_p())


def always(arguments: Sequence[Any]) -> bool:
    """With all arguments."""
    return True


def has(bit: int) -> Callable[[Sequence[Any]], bool]:
    """Whether the second argument, the way of opening, has a bit."""
    return lambda arguments: isinstance(arguments[1], int) and bool(arguments[1] & bit)


def has_null(arguments: Sequence[Any]) -> bool:
    """Whether one of the arguments, or an item of one, is NULL."""
    return any(one is None or (isinstance(one, list) and None in one) for one in arguments)


def has_foreign_handle(arguments: Sequence[Any]) -> bool:
    """Whether one of the arguments is a handle that another method made."""
    return any(getattr(one, "maker", "EnumMethodImpls") != "EnumMethodImpls" for one in arguments)


def opened(name: str, flags: int) -> Callable[[Any, Any], int]:
    """Open a file or memory with flags."""
    data = (TEXT,) if name == "OpenScope" else (JUNK, c_uint32(len(JUNK)))
    return lambda dispenser, scope: raw(dispenser, name, *data, c_uint32(flags), IID, out())


def continued(dispenser: Any, scope: Any) -> int:
    """Continue as an enumeration of implementations what is one of types."""
    handle, tokens, more = c_void_p(), (c_uint32 * 4)(), (c_uint32 * 4)()
    raw(scope, "EnumTypeDefs", byref(handle), byref(tokens), FOUR, out())
    enumerate_ = ("EnumMethodImpls", byref(handle), TYPE, byref(tokens), byref(more), FOUR, out())
    return max(raw(scope, *enumerate_) for _ in range(2))


def put_behind(dispenser: Any, scope: Any) -> int:
    """Put a handle far behind what it enumerates, and go on."""
    handle, tokens = c_void_p(), (c_uint32 * 4)()
    raw(scope, "EnumUserStrings", byref(handle), byref(tokens), FOUR, out())
    raw(scope, "ResetEnum", handle, c_uint32(0x06000003))
    return raw(scope, "EnumUserStrings", byref(handle), byref(tokens), FOUR, out())


def ended(name: str) -> Callable[[Any, Any, Any], int]:
    """Ask a program for what it has while it ends."""

    def call(process: Any, thread: Any, frame: Any) -> int:
        raw(process, "Terminate", c_uint32(1))
        for _ in range(200):
            raw(process, name, out())
            time.sleep(0.01)
        return 0

    return call


def moved(name: str, *arguments: Any) -> Callable[[Any, Any, Any], int]:
    """Ask a frame for something after it was set to another instruction."""

    def call(process: Any, thread: Any, frame: Any) -> int:
        raw(frame, "SetIP", c_uint32(0))
        return raw(frame, name, *arguments)

    return call


def moved_elsewhere(process: Any, thread: Any, frame: Any) -> int:
    """Have a moved frame asked by others."""
    raw(frame, "SetIP", c_uint32(0))
    return raw(thread.GetAppDomain(), "GetModuleFromMetaDataInterface", c_void_p(frame.address), out())


def gone(process: Any, thread: Any, frame: Any) -> int:
    """Go on with an enumeration of steppers that are there no more."""
    steppers = [frame.CreateStepper() for _ in range(100)]
    found, some = thread.GetAppDomain().EnumerateSteppers(), (c_void_p * 4)()
    raw(found, "Next", FOUR, byref(some), out())
    for stepper in steppers:
        stepper.release()
    return max(raw(found, "Next", FOUR, byref(some), out()) for _ in range(30))


def evaluated(name: str) -> Callable[[Any, Any, Any], int]:
    """Evaluate a method whose two arguments are NULL."""

    def call(process: Any, thread: Any, frame: Any) -> int:
        types = (c_uint32(0), None) if "Parameterized" in name else ()
        evaluation = thread.CreateEval().QueryInterface(ICorDebugEval2) if types else thread.CreateEval()
        method, none = c_void_p(frame.GetFunction().address), (c_void_p * 2)()
        return raw(evaluation, name, method, *types, c_uint32(2), byref(none))

    return call


def stubbed(process: Any, thread: Any, frame: Any) -> int:
    """Ask for the stub at an address of nobody's, and then for the fields of a type; some outlive twenty rounds."""
    room, newer = (c_uint8 * 4096)(), process.QueryInterface(ICorDebugProcess5)
    for _ in range(400):
        raw(process, "IsTransitionStub", c_void_p(0x70000002), out())
        raw(newer, "GetTypeFields", c_void_p(), c_void_p(), FOUR, byref(room), out())
        raw(newer, "GetArrayLayout", c_void_p(), c_void_p(), byref(room))
        raw(process, "EnumerateThreads", out())
        raw(process, "EnumerateAppDomains", out())
    return 0


def begun_behind(process: Any, thread: Any, frame: Any) -> int:
    """Ask for code that begins behind its end."""
    code = frame.GetFunction().GetILCode()
    return raw(code, "GetCode", c_uint32(2**32 - 1), c_uint32(0), c_uint32(1), byref((c_uint8 * 16)()), out())


MOVED = "a frame that was moved, or whose program went on, has nothing behind it any more"
ENDS = "what is asked while the program ends finds nothing of it; one that goes on may end"
UNSAFE: Mapping[str, tuple[Unsafe, ...]] = {
    "metadata": (
        Unsafe(
            "IMetaDataDispenserEx.GetCORSystemDirectory",
            "asserts that nobody calls it",
            always,
            lambda dispenser, scope: raw(dispenser, "GetCORSystemDirectory", None, c_uint32(0), out()),
            ("8.0",),
        ),
        Unsafe(
            "IMetaDataDispenser.OpenScope",
            "a reserved flag is a way of opening of the runtime's own",
            has(RESERVED),
            opened("OpenScope", RESERVED),
        ),
        Unsafe(
            "IMetaDataDispenser.OpenScopeOnMemory",
            "a reserved flag is a way of opening of the runtime's own",
            has(RESERVED),
            opened("OpenScopeOnMemory", RESERVED),
        ),
        Unsafe(
            "IMetaDataDispenser.OpenScopeOnMemory",
            "the flag makes the runtime free the memory, which has to come from its own allocator",
            has(TAKE_OWNERSHIP),
            opened("OpenScopeOnMemory", TAKE_OWNERSHIP),
        ),
        Unsafe(
            "IMetaDataImport.GetNativeCallConvFromSig",
            "a signature is read to an end that its bytes say, wherever that is",
            always,
            lambda dispenser, scope: raw(scope, "GetNativeCallConvFromSig", None, c_uint32(0), out()),
        ),
        Unsafe(
            "IMetaDataImport.FindTypeRef",
            "a name that is NULL is read",
            has_null,
            lambda dispenser, scope: raw(scope, "FindTypeRef", c_uint32(1), None, out()),
        ),
        Unsafe(
            "IMetaDataImport.EnumMethodImpls",
            "the handle of another method is taken for one of two lists",
            has_foreign_handle,
            continued,
        ),
        Unsafe(
            "IMetaDataImport.ResetEnum",
            "what stands at a position behind the end is read",
            lambda arguments: arguments[1] not in (0, 1),
            put_behind,
        ),
    ),
    "debugger": (
        Unsafe(
            "ICorDebugEval.NewString",
            "a text that is NULL is read",
            has_null,
            lambda process, thread, frame: raw(thread.CreateEval(), "NewString", None),
            ("8.0",),
        ),
        Unsafe(
            "ICorDebugProcess.ModifyLogSwitch",
            "a name that is NULL is read",
            has_null,
            lambda process, thread, frame: raw(process, "ModifyLogSwitch", None, c_uint32(1)),
        ),
        *(
            Unsafe(f"{interface}.{name}", "an argument that is NULL is called", has_null, evaluated(name))
            for interface, name in (
                ("ICorDebugEval", "CallFunction"),
                ("ICorDebugEval", "NewObject"),
                ("ICorDebugEval2", "CallParameterizedFunction"),
                ("ICorDebugEval2", "NewParameterizedObject"),
            )
        ),
        Unsafe(
            "ICorDebugEval.NewArray",
            "the class of an array of structures that is NULL is read",
            lambda arguments: arguments[1] is None,
            lambda process, thread, frame: raw(
                thread.CreateEval(), "NewArray", c_uint32(0x11), None, c_uint32(1), byref(FOUR), None
            ),
        ),
        Unsafe(
            "ICorDebugCode.GetCode",
            "code that begins behind its end is copied from there",
            lambda arguments: arguments[0] != 0,
            begun_behind,
        ),
        Unsafe("ICorDebugFrame.GetStackRange", MOVED, always, moved("GetStackRange", out(), out())),
        Unsafe("ICorDebugFrame.QueryInterface", MOVED, always, moved("QueryInterface", IID, out())),
        Unsafe(
            "ICorDebugAppDomain.GetModuleFromMetaDataInterface",
            MOVED,
            lambda arguments: "Frame" in type(arguments[0]).__name__,
            moved_elsewhere,
        ),
        Unsafe("ICorDebugStepperEnum.Next", "steppers that came or went meanwhile", always, gone),
        Unsafe("ICorDebugController.EnumerateThreads", ENDS, always, ended("EnumerateThreads")),
        Unsafe("ICorDebugProcess.EnumerateAppDomains", ENDS, always, ended("EnumerateAppDomains")),
        Unsafe(
            "ICorDebugProcess.IsTransitionStub",
            "after an address of nobody's the process counts as ended",
            always,
            stubbed,
            ("3.1",),
        ),
        *(
            Unsafe(f"ICorDebugController.{name}", ENDS, always, ended("EnumerateThreads"))
            for name in ("Terminate", "Continue", "Detach")
        ),
    ),
}


class Session(Callbacks):
    """Stops a program made of shop.cs in Shop.Sell, and keeps what the callback brings."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.brought: list[Any] = []
        self.stopped = threading.Event()

    def CreateAppDomain(self, pProcess: Any, pAppDomain: Any) -> None:
        pAppDomain.Attach()
        pAppDomain.Continue(False)

    def LoadModule(self, pAppDomain: Any, pModule: Any) -> None:
        if Path(pModule.GetName()).name == self.program:
            with pModule.GetMetaDataInterface(IMetaDataImport) as scope:
                [sell] = scope.EnumMethodsWithName(scope.FindTypeDefByName("Shop", 0), "Sell")
            pModule.GetFunctionFromToken(sell).CreateBreakpoint().Activate(True)
        pAppDomain.Continue(False)

    def Breakpoint(self, pAppDomain: Any, pThread: Any, pBreakpoint: Any) -> None:
        self.brought = [pThread, *frames(pThread), pBreakpoint, pAppDomain]
        self.stopped.set()


def main() -> None:
    if len(sys.argv) == 1:
        found = {name: [(one.method, one.reason, one.where) for one in family] for name, family in UNSAFE.items()}
        print(json.dumps(found))
        return
    family, number, (folder, *files) = sys.argv[1], int(sys.argv[2]), map(Path, sys.argv[3:])
    one = UNSAFE[family][number]
    if family == "metadata":
        dispenser = Runtime(folder).dispenser()
        scope = dispenser.OpenScope(folder / "System.Linq.dll", CorOpenFlags.ofRead, IMetaDataImport2)
        print("calls", flush=True)
        one.by_hand(dispenser, scope)
    else:
        program, shim = files
        session = Session(program.name)
        with attached(session, shim, folder, program, "600") as (child, process):
            if not session.stopped.wait(PATIENCE):
                raise TimeoutError("the program did not stop")
            print("calls", flush=True)
            one.by_hand(process, *session.brought[:2])
            child.kill()
            leave()
    leave()


if __name__ == "__main__":
    main()
