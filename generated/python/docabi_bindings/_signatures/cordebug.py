# made by docabi from specs/abi, header CorDebug.h; do not edit
"""The methods of cordebug as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answering import Answer
    from .._guid import GUID
    from .._memory import Pointer
    from .._unknown import IUnknown
    from ..cordebug import ICorDebugAppDomain, ICorDebugBreakpoint, ICorDebugCode, ICorDebugController, ICorDebugFrame, ICorDebugFunction, ICorDebugFunctionBreakpoint, ICorDebugManagedCallback, ICorDebugModule, ICorDebugProcess, ICorDebugThread, ICorDebugValue

    class Raw_ICorDebug(IUnknown.Raw):
        def Initialize(self) -> int: ...
        def Terminate(self) -> int: ...
        def SetManagedHandler(self, pCallback: Pointer) -> int: ...
        def DebugActiveProcess(self, id_: int, win32Attach: int, ppProcess: Pointer) -> int: ...

    class Implementation_ICorDebug(IUnknown.Implementation):
        def Initialize(self) -> int | None:
            """Prepares the debugger. It comes before every other call."""
            ...
        def Terminate(self) -> int | None:
            """Ends the work of the debugger."""
            ...
        def SetManagedHandler(self, pCallback: ICorDebugManagedCallback) -> int | None:
            """Names the object that hears of managed events.

            Parameters:
                pCallback: The object. It must have ICorDebugManagedCallback2 too."""
            ...
        def DebugActiveProcess(self, id_: int, win32Attach: bool) -> Answer[ICorDebugProcess | ICorDebugProcess.Implementation | None]:
            """Attaches the debugger to a process that runs already.

            Parameters:
                id_: Number that the system gives the process.
                win32Attach: Whether native events are wanted too.

            Return value:
                ppProcess: Receives the process."""
            ...

    class Raw_ICorDebugController(IUnknown.Raw):
        def Continue(self, fIsOutOfBand: int) -> int: ...
        def IsRunning(self, pbRunning: Pointer) -> int: ...
        def Detach(self) -> int: ...

    class Implementation_ICorDebugController(IUnknown.Implementation):
        def Continue(self, fIsOutOfBand: bool) -> int | None:
            """Lets the stopped program go on.

            Parameters:
                fIsOutOfBand: Whether the program goes on from a native event that came out of turn."""
            ...
        def IsRunning(self) -> Answer[bool]:
            """Tells whether the managed threads run.

            Return value:
                pbRunning: Receives the answer."""
            ...
        def Detach(self) -> int | None:
            """Lets the program go; it runs on without a debugger."""
            ...

    class Raw_ICorDebugAppDomain(ICorDebugController.Raw):
        def Attach(self) -> int: ...

    class Implementation_ICorDebugAppDomain(ICorDebugController.Implementation):
        def Attach(self) -> int | None:
            """Attaches the debugger to the domain."""
            ...

    class Raw_ICorDebugBreakpoint(IUnknown.Raw):
        def Activate(self, bActive: int) -> int: ...
        def IsActive(self, pbActive: Pointer) -> int: ...

    class Implementation_ICorDebugBreakpoint(IUnknown.Implementation):
        def Activate(self, bActive: bool) -> int | None:
            """Switches the breakpoint on or off.

            Parameters:
                bActive: Whether the program stops here from now on."""
            ...
        def IsActive(self) -> Answer[bool]:
            """Tells whether the breakpoint is switched on.

            Return value:
                pbActive: Receives the answer."""
            ...

    class Raw_ICorDebugCode(IUnknown.Raw):
        def GetSize(self, pcBytes: Pointer) -> int: ...
        def CreateBreakpoint(self, offset: int, ppBreakpoint: Pointer) -> int: ...

    class Implementation_ICorDebugCode(IUnknown.Implementation):
        def GetSize(self) -> Answer[int]:
            """Tells how long the code is.

            Return value:
                pcBytes: Receives the length in bytes."""
            ...
        def CreateBreakpoint(self, offset: int) -> Answer[ICorDebugFunctionBreakpoint | ICorDebugFunctionBreakpoint.Implementation | None]:
            """Makes a breakpoint in the code.

            Parameters:
                offset: Where, in bytes from the start of the code.

            Return value:
                ppBreakpoint: Receives the breakpoint."""
            ...

    class Raw_ICorDebugFrame(IUnknown.Raw):
        def GetFunctionToken(self, pToken: Pointer) -> int: ...

    class Implementation_ICorDebugFrame(IUnknown.Implementation):
        def GetFunctionToken(self) -> Answer[int]:
            """Tells which method the frame belongs to.

            Return value:
                pToken: Receives the token of the method."""
            ...

    class Raw_ICorDebugFunction(IUnknown.Raw):
        def GetILCode(self, ppCode: Pointer) -> int: ...

    class Implementation_ICorDebugFunction(IUnknown.Implementation):
        def GetILCode(self) -> Answer[ICorDebugCode | ICorDebugCode.Implementation | None]:
            """Returns the code of the method as its compiler wrote it.

            Return value:
                ppCode: Receives the code."""
            ...

    class Raw_ICorDebugFunctionBreakpoint(ICorDebugBreakpoint.Raw):
        def GetOffset(self, pnOffset: Pointer) -> int: ...

    class Implementation_ICorDebugFunctionBreakpoint(ICorDebugBreakpoint.Implementation):
        def GetOffset(self) -> Answer[int]:
            """Tells where in the code the breakpoint is.

            Return value:
                pnOffset: Receives the place, in bytes from the start of the code."""
            ...

    class Raw_ICorDebugValue(IUnknown.Raw):
        def GetSize(self, pSize: Pointer) -> int: ...

    class Implementation_ICorDebugValue(IUnknown.Implementation):
        def GetSize(self) -> Answer[int]:
            """Tells how much memory the value takes.

            Return value:
                pSize: Receives the number of bytes."""
            ...

    class Raw_ICorDebugGenericValue(ICorDebugValue.Raw):
        def GetValue(self, pTo: Pointer) -> int: ...

    class Implementation_ICorDebugGenericValue(ICorDebugValue.Implementation):
        def GetValue(self, pTo: int | None) -> int | None:
            """Copies the value.

            Parameters:
                pTo: Buffer for the copy; it must hold what GetSize tells."""
            ...

    class Raw_ICorDebugILFrame(ICorDebugFrame.Raw):
        def GetLocalVariable(self, dwIndex: int, ppValue: Pointer) -> int: ...
        def GetArgument(self, dwIndex: int, ppValue: Pointer) -> int: ...

    class Implementation_ICorDebugILFrame(ICorDebugFrame.Implementation):
        def GetLocalVariable(self, dwIndex: int) -> Answer[ICorDebugValue | ICorDebugValue.Implementation | None]:
            """Returns a local variable of the frame's method.

            Parameters:
                dwIndex: Which variable, counted from zero.

            Return value:
                ppValue: Receives the value."""
            ...
        def GetArgument(self, dwIndex: int) -> Answer[ICorDebugValue | ICorDebugValue.Implementation | None]:
            """Returns an argument of the frame's method.

            Parameters:
                dwIndex: Which argument, counted from zero; of an instance method zero is the object itself.

            Return value:
                ppValue: Receives the value."""
            ...

    class Raw_ICorDebugManagedCallback(IUnknown.Raw):
        def Breakpoint(self, pAppDomain: Pointer, pThread: Pointer, pBreakpoint: Pointer) -> int: ...
        def CreateProcess(self, pProcess: Pointer) -> int: ...
        def LoadModule(self, pAppDomain: Pointer, pModule: Pointer) -> int: ...
        def CreateAppDomain(self, pProcess: Pointer, pAppDomain: Pointer) -> int: ...

    class Implementation_ICorDebugManagedCallback(IUnknown.Implementation):
        def Breakpoint(self, pAppDomain: ICorDebugAppDomain, pThread: ICorDebugThread, pBreakpoint: ICorDebugBreakpoint) -> int | None:
            """Tells the debugger that the program has come to a breakpoint.

            Parameters:
                pAppDomain: The domain of the thread.
                pThread: The thread that has stopped.
                pBreakpoint: The breakpoint."""
            ...
        def CreateProcess(self, pProcess: ICorDebugProcess) -> int | None:
            """Tells the debugger that it is attached to a process.

            Parameters:
                pProcess: The process."""
            ...
        def LoadModule(self, pAppDomain: ICorDebugAppDomain, pModule: ICorDebugModule) -> int | None:
            """Tells the debugger that a module has been loaded.

            Parameters:
                pAppDomain: The domain that loaded it.
                pModule: The module."""
            ...
        def CreateAppDomain(self, pProcess: ICorDebugProcess, pAppDomain: ICorDebugAppDomain) -> int | None:
            """Tells the debugger that there is an application domain.

            Parameters:
                pProcess: The process.
                pAppDomain: The domain."""
            ...

    class Raw_ICorDebugManagedCallback2(IUnknown.Raw):
        ...

    class Implementation_ICorDebugManagedCallback2(IUnknown.Implementation):
        ...

    class Raw_ICorDebugModule(IUnknown.Raw):
        def GetName(self, cchName: int, pcchName: Pointer, szName: Pointer) -> int: ...
        def GetFunctionFromToken(self, methodDef: int, ppFunction: Pointer) -> int: ...
        def GetMetaDataInterface(self, riid: Pointer, ppObj: Pointer) -> int: ...

    class Implementation_ICorDebugModule(IUnknown.Implementation):
        def GetName(self) -> Answer[str]:
            """Returns the path of the module's file.

            Return value:
                szName: Buffer for the path."""
            ...
        def GetFunctionFromToken(self, methodDef: int) -> Answer[ICorDebugFunction | ICorDebugFunction.Implementation | None]:
            """Finds a method of the module by its token.

            Parameters:
                methodDef: Token of the method.

            Return value:
                ppFunction: Receives the method."""
            ...
        def GetMetaDataInterface(self, riid: GUID) -> Answer[IUnknown | IUnknown.Implementation | None]:
            """Opens the metadata of the module.

            Parameters:
                riid: Metadata interface that the caller wants to have.

            Return value:
                ppObj: Receives the metadata."""
            ...

    class Raw_ICorDebugProcess(ICorDebugController.Raw):
        def GetID(self, pdwProcessId: Pointer) -> int: ...

    class Implementation_ICorDebugProcess(ICorDebugController.Implementation):
        def GetID(self) -> Answer[int]:
            """Tells which number the system gives the process.

            Return value:
                pdwProcessId: Receives the number."""
            ...

    class Raw_ICorDebugThread(IUnknown.Raw):
        def GetID(self, pdwThreadId: Pointer) -> int: ...
        def GetActiveFrame(self, ppFrame: Pointer) -> int: ...

    class Implementation_ICorDebugThread(IUnknown.Implementation):
        def GetID(self) -> Answer[int]:
            """Tells which number the system gives the thread.

            Return value:
                pdwThreadId: Receives the number."""
            ...
        def GetActiveFrame(self) -> Answer[ICorDebugFrame | ICorDebugFrame.Implementation | None]:
            """Returns the frame in which the thread is now.

            Return value:
                ppFrame: Receives the frame."""
            ...

PARAMETERS: dict[str, str] = {
    'ICorDebug.SetManagedHandler': 'pCallback',
    'ICorDebug.DebugActiveProcess': 'id_ win32Attach ppProcess',
    'ICorDebugController.Continue': 'fIsOutOfBand',
    'ICorDebugController.IsRunning': 'pbRunning',
    'ICorDebugBreakpoint.Activate': 'bActive',
    'ICorDebugBreakpoint.IsActive': 'pbActive',
    'ICorDebugCode.GetSize': 'pcBytes',
    'ICorDebugCode.CreateBreakpoint': 'offset ppBreakpoint',
    'ICorDebugFrame.GetFunctionToken': 'pToken',
    'ICorDebugFunction.GetILCode': 'ppCode',
    'ICorDebugFunctionBreakpoint.GetOffset': 'pnOffset',
    'ICorDebugValue.GetSize': 'pSize',
    'ICorDebugGenericValue.GetValue': 'pTo',
    'ICorDebugILFrame.GetLocalVariable': 'dwIndex ppValue',
    'ICorDebugILFrame.GetArgument': 'dwIndex ppValue',
    'ICorDebugManagedCallback.Breakpoint': 'pAppDomain pThread pBreakpoint',
    'ICorDebugManagedCallback.CreateProcess': 'pProcess',
    'ICorDebugManagedCallback.LoadModule': 'pAppDomain pModule',
    'ICorDebugManagedCallback.CreateAppDomain': 'pProcess pAppDomain',
    'ICorDebugModule.GetName': 'cchName pcchName szName',
    'ICorDebugModule.GetFunctionFromToken': 'methodDef ppFunction',
    'ICorDebugModule.GetMetaDataInterface': 'riid ppObj',
    'ICorDebugProcess.GetID': 'pdwProcessId',
    'ICorDebugThread.GetID': 'pdwThreadId',
    'ICorDebugThread.GetActiveFrame': 'ppFrame',
}
"""The names of parameters, in the order of C."""
