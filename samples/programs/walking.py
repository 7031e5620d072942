"""A debugger that stops on a condition, walks the stack, reads variables and objects, steps, and sees exceptions.

`python walking.py RUNTIME PROGRAM DBGSHIM`, where PROGRAM is made of shop.cs and DBGSHIM is libdbgshim.so.

What to learn here: loops over what an interface enumerates, two interfaces whose methods have one name
(`ICorDebugManagedCallback2_Exception`), and chains of calls without a question for None between.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from ctypes import byref, c_int32
from pathlib import Path

from debugging import PATIENCE, Callbacks, attached
from docabi_bindings import (
    ComError,
    CorDebugExceptionCallbackType,
    CorDebugExceptionFlags,
    CorDebugStepReason,
    CorElementType,
    ICorDebugAppDomain,
    ICorDebugBreakpoint,
    ICorDebugClass,
    ICorDebugFrame,
    ICorDebugGenericValue,
    ICorDebugILFrame,
    ICorDebugModule,
    ICorDebugObjectValue,
    ICorDebugReferenceValue,
    ICorDebugStepper,
    ICorDebugStringValue,
    ICorDebugThread,
    ICorDebugType,
    ICorDebugValue,
    ICorDebugValue2,
    IMetaDataImport,
)
from exports import leave

ROUNDS = "600"
"""What the program is given: it runs for a minute if nobody ends it."""
NUMBERS = (CorElementType.ELEMENT_TYPE_I4, CorElementType.ELEMENT_TYPE_BOOLEAN)


class Walk(Callbacks):
    """Stops in Shop.Sell where a lamp has more than 40 watts, which is sold out, and follows the exception."""

    def __init__(self, program: str) -> None:
        self.program = program
        self.lines: list[str] = []
        self.done = threading.Event()

    def CreateAppDomain(self, pProcess: object, pAppDomain: ICorDebugAppDomain) -> None:
        pAppDomain.Attach()
        pAppDomain.Continue(False)

    def LoadModule(self, pAppDomain: ICorDebugAppDomain, pModule: ICorDebugModule) -> None:
        if Path(pModule.GetName()).name == self.program:
            with pModule.GetMetaDataInterface(IMetaDataImport) as scope:
                [sell] = scope.EnumMethodsWithName(scope.FindTypeDefByName("Shop", 0), "Sell")
            pModule.GetFunctionFromToken(sell).CreateBreakpoint().Activate(True)
        pAppDomain.Continue(False)

    def Breakpoint(
        self, pAppDomain: ICorDebugAppDomain, pThread: ICorDebugThread, pBreakpoint: ICorDebugBreakpoint
    ) -> None:
        stack = [*frames(pThread)]
        if int(member(stack[0].GetArgument(0), "Watts")) > 40:
            pBreakpoint.Activate(False)
            self.lines += [describe(frame) for frame in stack]
            stack[0].CreateStepper().Step(False)
        pAppDomain.Continue(False)

    def StepComplete(
        self,
        pAppDomain: ICorDebugAppDomain,
        pThread: ICorDebugThread,
        pStepper: ICorDebugStepper,
        reason: CorDebugStepReason,
    ) -> None:
        self.lines.append(f"{reason.name}: {describe(next(frames(pThread)))}")
        pStepper.Step(False)
        pAppDomain.Continue(False)

    def ICorDebugManagedCallback2_Exception(
        self,
        pAppDomain: ICorDebugAppDomain,
        pThread: ICorDebugThread,
        pFrame: ICorDebugFrame | None,
        nOffset: int,
        dwEventType: CorDebugExceptionCallbackType,
        dwFlags: CorDebugExceptionFlags,
    ) -> None:
        where = f" in {name(pFrame)} at {nOffset}" if pFrame else ""
        value = pThread.GetCurrentException()
        message = member(value, "_message") if value else ""
        self.lines.append(f"{dwEventType.name}{where}: {message}")
        if dwEventType == CorDebugExceptionCallbackType.DEBUG_EXCEPTION_CATCH_HANDLER_FOUND:
            for stepper in pAppDomain.EnumerateSteppers():
                stepper.Deactivate()  # with one of them nobody detaches
            self.done.set()  # the program stays stopped: who waits detaches
        else:
            pAppDomain.Continue(False)


def frames(thread: ICorDebugThread) -> Iterator[ICorDebugILFrame]:
    """The frames of managed methods, the innermost first."""
    for chain in thread.EnumerateChains():
        for frame in chain.EnumerateFrames():
            try:
                yield frame.QueryInterface(ICorDebugILFrame)
            except ComError:  # of the runtime itself
                continue


def name(frame: ICorDebugFrame) -> str:
    """Type and name of a frame's method."""
    with frame.GetFunction().GetModule().GetMetaDataInterface(IMetaDataImport) as scope:
        method = scope.GetMethodProps(frame.GetFunctionToken())
        return f"{scope.GetTypeDefProps(method.pClass).szTypeDef}.{method.szMethod}"


def describe(frame: ICorDebugILFrame) -> str:
    """Method, arguments and local variables of a frame, and where it is."""
    arguments = ", ".join(map(text, frame.EnumerateArguments()))
    variables = ", ".join(map(text, frame.EnumerateLocalVariables()))
    return f"{name(frame)}({arguments}) [{variables}] at {frame.GetIP().pnOffset}"


def text(value: ICorDebugValue) -> str:
    """A number, a text in quotes, the name of an object's class, or "null"."""
    if value.GetType() in NUMBERS:
        number = c_int32()
        value.QueryInterface(ICorDebugGenericValue).GetValue(byref(number))
        return str(number.value)
    reference = value.QueryInterface(ICorDebugReferenceValue)
    if reference.IsNull():
        return "null"
    found = reference.Dereference()
    if found.GetType() == CorElementType.ELEMENT_TYPE_STRING:
        return repr(found.QueryInterface(ICorDebugStringValue).GetString())
    if found.GetType() == CorElementType.ELEMENT_TYPE_CLASS:
        class_, scope = described(found.QueryInterface(ICorDebugObjectValue).GetClass())
        return scope.GetTypeDefProps(class_.GetToken()).szTypeDef
    return found.GetType().name


def member(value: ICorDebugValue, wanted: str) -> str:
    """What is in a field of an object, its own or one of a base class. Raises LookupError if there is none."""
    found = value.QueryInterface(ICorDebugReferenceValue).Dereference()
    type_: ICorDebugType | None = found.QueryInterface(ICorDebugValue2).GetExactType()
    while type_:
        class_, scope = described(type_.GetClass())
        for field in scope.EnumFieldsWithName(class_.GetToken(), wanted):
            return text(found.QueryInterface(ICorDebugObjectValue).GetFieldValue(class_, field))
        type_ = type_.GetBase()
    raise LookupError(wanted)


def described(class_: ICorDebugClass) -> tuple[ICorDebugClass, IMetaDataImport]:
    """A class, and the metadata that says what it is called and has."""
    return class_, class_.GetModule().GetMetaDataInterface(IMetaDataImport)


def main() -> None:
    runtime, program, shim = (Path(argument).resolve() for argument in sys.argv[1:4])
    walk = Walk(program.name)
    with attached(walk, shim, runtime, program, ROUNDS) as (_, process):
        if not walk.done.wait(PATIENCE):
            raise TimeoutError(f"the exception did not come: {walk.lines}")
        threads = [thread.GetID() for thread in process.EnumerateThreads()]
        process.Detach()
    print(*walk.lines, f"{len(threads)} threads", sep="\n")
    leave()


if __name__ == "__main__":
    main()
