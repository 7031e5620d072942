# made by docabi from specs/abi, header CorDebug.h; do not edit
"""Definitions of CorDebug.h. Implemented in CorGuids.lib."""

from __future__ import annotations

from ctypes import byref, c_void_p
from typing import TYPE_CHECKING, overload
from ._arguments import MISFITS, misfit, verify
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER, boolean
from ._memory import grown, text_in
from ._results import HResult, check, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Requested, Slot
from ._unknown import IUnknown, T, keeping, obtained, pointer_of, received
from ._types import BOOL, DWORD, ULONG32, WCHAR, mdMethodDef

if TYPE_CHECKING:
    from ._memory import Pointer
    from ._signatures import cordebug as signatures

__all__ = [
    "CLSID_CorDebug",
    "CLSID_EmbeddedCLRCorDebug",
    "ICorDebug",
    "ICorDebugAppDomain",
    "ICorDebugBreakpoint",
    "ICorDebugCode",
    "ICorDebugController",
    "ICorDebugFrame",
    "ICorDebugFunction",
    "ICorDebugFunctionBreakpoint",
    "ICorDebugGenericValue",
    "ICorDebugILFrame",
    "ICorDebugManagedCallback",
    "ICorDebugManagedCallback2",
    "ICorDebugModule",
    "ICorDebugProcess",
    "ICorDebugThread",
    "ICorDebugValue",
]

CLSID_CorDebug = GUID('6fef44d0-39e7-4c77-be8e-c9f8cf988630')
CLSID_EmbeddedCLRCorDebug = GUID('211f1254-bc7e-4af5-b9aa-067308d83dd1')


class ICorDebug(IUnknown):
    """Is where a debugger begins: it attaches to processes and says who hears of their events.

    Note: The table above is an excerpt. The interface has 9 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('3d6f5f61-7538-11d3-8d5b-00104b35e7ef')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebug):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebug):
            """ICorDebug written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Initialize', HRESULT),
            Slot('Terminate', HRESULT),
            Slot('SetManagedHandler', HRESULT, In(ICorDebugManagedCallback)),
            Slot.opaque('SetUnmanagedHandler'),
            Slot.opaque('CreateProcess'),
            Slot('DebugActiveProcess', HRESULT, In(DWORD), In(boolean(BOOL)), Out(ICorDebugProcess)),
            Slot.opaque('EnumerateProcesses'),
            Slot.opaque('GetProcess'),
            Slot.opaque('CanLaunchOrAttach'),
        )

    def Initialize(self) -> HResult:
        """Prepares the debugger. It comes before every other call."""
        hresult = self.raw.Initialize()
        return settle(hresult, 'ICorDebug.Initialize')

    def Terminate(self) -> HResult:
        """Ends the work of the debugger."""
        hresult = self.raw.Terminate()
        return settle(hresult, 'ICorDebug.Terminate')

    def SetManagedHandler(self, pCallback: ICorDebugManagedCallback | ICorDebugManagedCallback.Implementation | None) -> HResult:
        """Names the object that hears of managed events.

        Parameters:
            pCallback: The object. It must have ICorDebugManagedCallback2 too."""
        try:
            hresult = self.raw.SetManagedHandler(pointer_of(pCallback, ICorDebugManagedCallback))
        except MISFITS:
            raise misfit(self, 'SetManagedHandler', locals())
        return settle(hresult, 'ICorDebug.SetManagedHandler')

    def DebugActiveProcess(self, id_: int, win32Attach: bool) -> ICorDebugProcess:
        """Attaches the debugger to a process that runs already.

        Parameters:
            id_: Number that the system gives the process.
            win32Attach: Whether native events are wanted too.

        Return value:
            ppProcess: Receives the process."""
        try:
            if id_ >> 32 or win32Attach >> 32:
                verify(self, 'DebugActiveProcess', locals(), id_=32, win32Attach=32)
            ppProcess = c_void_p()
            hresult = self.raw.DebugActiveProcess(id_, win32Attach, byref(ppProcess))
        except MISFITS:
            raise misfit(self, 'DebugActiveProcess', locals())
        check(hresult, 'ICorDebug.DebugActiveProcess')
        return keeping(obtained(ICorDebugProcess, ppProcess.value, 'ICorDebug.DebugActiveProcess', 'ppProcess'), self)


class ICorDebugController(IUnknown):
    """Controls the execution of a process or of an application domain.

    Note: The table above is an excerpt. The interface has 10 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('3d6f5f62-7538-11d3-8d5b-00104b35e7ef')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugController):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugController):
            """ICorDebugController written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('Stop'),
            Slot('Continue', HRESULT, In(boolean(BOOL))),
            Slot('IsRunning', HRESULT, Out(boolean(BOOL))),
            Slot.opaque('HasQueuedCallbacks'),
            Slot.opaque('EnumerateThreads'),
            Slot.opaque('SetAllThreadsDebugState'),
            Slot('Detach', HRESULT),
            Slot.opaque('Terminate'),
            Slot.opaque('CanCommitChanges'),
            Slot.opaque('CommitChanges'),
        )

    def Continue(self, fIsOutOfBand: bool) -> HResult:
        """Lets the stopped program go on.

        Parameters:
            fIsOutOfBand: Whether the program goes on from a native event that came out of turn."""
        try:
            if fIsOutOfBand >> 32:
                verify(self, 'Continue', locals(), fIsOutOfBand=32)
            hresult = self.raw.Continue(fIsOutOfBand)
        except MISFITS:
            raise misfit(self, 'Continue', locals())
        return settle(hresult, 'ICorDebugController.Continue')

    def IsRunning(self) -> bool:
        """Tells whether the managed threads run.

        Return value:
            pbRunning: Receives the answer."""
        pbRunning = BOOL()
        hresult = self.raw.IsRunning(byref(pbRunning))
        check(hresult, 'ICorDebugController.IsRunning')
        return bool(pbRunning.value)

    def Detach(self) -> HResult:
        """Lets the program go; it runs on without a debugger."""
        hresult = self.raw.Detach()
        return settle(hresult, 'ICorDebugController.Detach')


class ICorDebugAppDomain(ICorDebugController):
    """Stands for an application domain of a process.

    Note: The table above is an excerpt. The interface has 10 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('3d6f5f63-7538-11d3-8d5b-00104b35e7ef')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugAppDomain):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugAppDomain):
            """ICorDebugAppDomain written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetProcess'),
            Slot.opaque('EnumerateAssemblies'),
            Slot.opaque('GetModuleFromMetaDataInterface'),
            Slot.opaque('EnumerateBreakpoints'),
            Slot.opaque('EnumerateSteppers'),
            Slot.opaque('IsAttached'),
            Slot.opaque('GetName'),
            Slot.opaque('GetObject'),
            Slot('Attach', HRESULT),
            Slot.opaque('GetID'),
        )

    def Attach(self) -> HResult:
        """Attaches the debugger to the domain."""
        hresult = self.raw.Attach()
        return settle(hresult, 'ICorDebugAppDomain.Attach')


class ICorDebugBreakpoint(IUnknown):
    """Stands for a place at which the program stops.

    Note: The table above is an excerpt. The interface has 2 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcae8-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugBreakpoint):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugBreakpoint):
            """ICorDebugBreakpoint written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Activate', HRESULT, In(boolean(BOOL))),
            Slot('IsActive', HRESULT, Out(boolean(BOOL))),
        )

    def Activate(self, bActive: bool) -> HResult:
        """Switches the breakpoint on or off.

        Parameters:
            bActive: Whether the program stops here from now on."""
        try:
            if bActive >> 32:
                verify(self, 'Activate', locals(), bActive=32)
            hresult = self.raw.Activate(bActive)
        except MISFITS:
            raise misfit(self, 'Activate', locals())
        return settle(hresult, 'ICorDebugBreakpoint.Activate')

    def IsActive(self) -> bool:
        """Tells whether the breakpoint is switched on.

        Return value:
            pbActive: Receives the answer."""
        pbActive = BOOL()
        hresult = self.raw.IsActive(byref(pbActive))
        check(hresult, 'ICorDebugBreakpoint.IsActive')
        return bool(pbActive.value)


class ICorDebugCode(IUnknown):
    """Stands for the code of a method.

    Note: The table above is an excerpt. The interface has 9 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcaf4-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugCode):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugCode):
            """ICorDebugCode written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('IsIL'),
            Slot.opaque('GetFunction'),
            Slot.opaque('GetAddress'),
            Slot('GetSize', HRESULT, Out(ULONG32)),
            Slot('CreateBreakpoint', HRESULT, In(ULONG32), Out(ICorDebugFunctionBreakpoint)),
            Slot.opaque('GetCode'),
            Slot.opaque('GetVersionNumber'),
            Slot.opaque('GetILToNativeMapping'),
            Slot.opaque('GetEnCRemapSequencePoints'),
        )

    def GetSize(self) -> int:
        """Tells how long the code is.

        Return value:
            pcBytes: Receives the length in bytes."""
        pcBytes = ULONG32()
        hresult = self.raw.GetSize(byref(pcBytes))
        check(hresult, 'ICorDebugCode.GetSize')
        return pcBytes.value

    def CreateBreakpoint(self, offset: int) -> ICorDebugFunctionBreakpoint:
        """Makes a breakpoint in the code.

        Parameters:
            offset: Where, in bytes from the start of the code.

        Return value:
            ppBreakpoint: Receives the breakpoint."""
        try:
            if offset >> 32:
                verify(self, 'CreateBreakpoint', locals(), offset=32)
            ppBreakpoint = c_void_p()
            hresult = self.raw.CreateBreakpoint(offset, byref(ppBreakpoint))
        except MISFITS:
            raise misfit(self, 'CreateBreakpoint', locals())
        check(hresult, 'ICorDebugCode.CreateBreakpoint')
        return keeping(obtained(ICorDebugFunctionBreakpoint, ppBreakpoint.value, 'ICorDebugCode.CreateBreakpoint', 'ppBreakpoint'), self)


class ICorDebugFrame(IUnknown):
    """Stands for one call on the stack of a thread.

    Note: The table above is an excerpt. The interface has 8 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcaef-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugFrame):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugFrame):
            """ICorDebugFrame written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetChain'),
            Slot.opaque('GetCode'),
            Slot.opaque('GetFunction'),
            Slot('GetFunctionToken', HRESULT, Out(mdMethodDef)),
            Slot.opaque('GetStackRange'),
            Slot.opaque('GetCaller'),
            Slot.opaque('GetCallee'),
            Slot.opaque('CreateStepper'),
        )

    def GetFunctionToken(self) -> int:
        """Tells which method the frame belongs to.

        Return value:
            pToken: Receives the token of the method."""
        pToken = mdMethodDef()
        hresult = self.raw.GetFunctionToken(byref(pToken))
        check(hresult, 'ICorDebugFrame.GetFunctionToken')
        return pToken.value


class ICorDebugFunction(IUnknown):
    """Stands for a managed method.

    Note: The table above is an excerpt. The interface has 8 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcaf3-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugFunction):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugFunction):
            """ICorDebugFunction written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetModule'),
            Slot.opaque('GetClass'),
            Slot.opaque('GetToken'),
            Slot('GetILCode', HRESULT, Out(ICorDebugCode)),
            Slot.opaque('GetNativeCode'),
            Slot.opaque('CreateBreakpoint'),
            Slot.opaque('GetLocalVarSigToken'),
            Slot.opaque('GetCurrentVersionNumber'),
        )

    def GetILCode(self) -> ICorDebugCode | None:
        """Returns the code of the method as its compiler wrote it.

        Return value:
            ppCode: Receives the code."""
        ppCode = c_void_p()
        hresult = self.raw.GetILCode(byref(ppCode))
        check(hresult, 'ICorDebugFunction.GetILCode')
        return keeping(ICorDebugCode.attach(ppCode.value), self)


class ICorDebugFunctionBreakpoint(ICorDebugBreakpoint):
    """Stands for a breakpoint inside a method.

    Note: The table above is an excerpt. The interface has 2 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcae9-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugFunctionBreakpoint):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugFunctionBreakpoint):
            """ICorDebugFunctionBreakpoint written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetFunction'),
            Slot('GetOffset', HRESULT, Out(ULONG32)),
        )

    def GetOffset(self) -> int:
        """Tells where in the code the breakpoint is.

        Return value:
            pnOffset: Receives the place, in bytes from the start of the code."""
        pnOffset = ULONG32()
        hresult = self.raw.GetOffset(byref(pnOffset))
        check(hresult, 'ICorDebugFunctionBreakpoint.GetOffset')
        return pnOffset.value


class ICorDebugValue(IUnknown):
    """Stands for a value in the program.

    Note: The table above is an excerpt. The interface has 4 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcaf7-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugValue):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugValue):
            """ICorDebugValue written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetType'),
            Slot('GetSize', HRESULT, Out(ULONG32)),
            Slot.opaque('GetAddress'),
            Slot.opaque('CreateBreakpoint'),
        )

    def GetSize(self) -> int:
        """Tells how much memory the value takes.

        Return value:
            pSize: Receives the number of bytes."""
        pSize = ULONG32()
        hresult = self.raw.GetSize(byref(pSize))
        check(hresult, 'ICorDebugValue.GetSize')
        return pSize.value


class ICorDebugGenericValue(ICorDebugValue):
    """Gives the bytes of a value.

    Note: The table above is an excerpt. The interface has 2 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('cc7bcaf8-8a68-11d2-983c-0000f808342d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugGenericValue):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugGenericValue):
            """ICorDebugGenericValue written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetValue', HRESULT, In(POINTER)),
            Slot.opaque('SetValue'),
        )

    def GetValue(self, pTo: Pointer) -> HResult:
        """Copies the value.

        Parameters:
            pTo: Buffer for the copy; it must hold what GetSize tells."""
        try:
            if isinstance(pTo, str):
                verify(self, 'GetValue', locals())
            hresult = self.raw.GetValue(pTo)
        except MISFITS:
            raise misfit(self, 'GetValue', locals())
        return settle(hresult, 'ICorDebugGenericValue.GetValue')


class ICorDebugILFrame(ICorDebugFrame):
    """Stands for a call of a managed method, with its arguments and local variables.

    Note: The table above is an excerpt. The interface has 9 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('03e26311-4f76-11d3-88c6-006097945418')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugILFrame):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugILFrame):
            """ICorDebugILFrame written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetIP'),
            Slot.opaque('SetIP'),
            Slot.opaque('EnumerateLocalVariables'),
            Slot('GetLocalVariable', HRESULT, In(DWORD), Out(ICorDebugValue)),
            Slot.opaque('EnumerateArguments'),
            Slot('GetArgument', HRESULT, In(DWORD), Out(ICorDebugValue)),
            Slot.opaque('GetStackDepth'),
            Slot.opaque('GetStackValue'),
            Slot.opaque('CanSetIP'),
        )

    def GetLocalVariable(self, dwIndex: int) -> ICorDebugValue:
        """Returns a local variable of the frame's method.

        Parameters:
            dwIndex: Which variable, counted from zero.

        Return value:
            ppValue: Receives the value."""
        try:
            if dwIndex >> 32:
                verify(self, 'GetLocalVariable', locals(), dwIndex=32)
            ppValue = c_void_p()
            hresult = self.raw.GetLocalVariable(dwIndex, byref(ppValue))
        except MISFITS:
            raise misfit(self, 'GetLocalVariable', locals())
        check(hresult, 'ICorDebugILFrame.GetLocalVariable')
        return keeping(obtained(ICorDebugValue, ppValue.value, 'ICorDebugILFrame.GetLocalVariable', 'ppValue'), self)

    def GetArgument(self, dwIndex: int) -> ICorDebugValue:
        """Returns an argument of the frame's method.

        Parameters:
            dwIndex: Which argument, counted from zero; of an instance method zero is the object itself.

        Return value:
            ppValue: Receives the value."""
        try:
            if dwIndex >> 32:
                verify(self, 'GetArgument', locals(), dwIndex=32)
            ppValue = c_void_p()
            hresult = self.raw.GetArgument(dwIndex, byref(ppValue))
        except MISFITS:
            raise misfit(self, 'GetArgument', locals())
        check(hresult, 'ICorDebugILFrame.GetArgument')
        return keeping(obtained(ICorDebugValue, ppValue.value, 'ICorDebugILFrame.GetArgument', 'ppValue'), self)


class ICorDebugManagedCallback(IUnknown):
    """Is implemented by a debugger, to which the CLR reports managed events.

    Note: The table above is an excerpt. The interface has 26 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('3d6f5f60-7538-11d3-8d5b-00104b35e7ef')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugManagedCallback):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugManagedCallback):
            """ICorDebugManagedCallback written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Breakpoint', HRESULT, In(ICorDebugAppDomain), In(ICorDebugThread), In(ICorDebugBreakpoint)),
            Slot.opaque('StepComplete'),
            Slot.opaque('Break'),
            Slot.opaque('Exception'),
            Slot.opaque('EvalComplete'),
            Slot.opaque('EvalException'),
            Slot('CreateProcess', HRESULT, In(ICorDebugProcess)),
            Slot.opaque('ExitProcess'),
            Slot.opaque('CreateThread'),
            Slot.opaque('ExitThread'),
            Slot('LoadModule', HRESULT, In(ICorDebugAppDomain), In(ICorDebugModule)),
            Slot.opaque('UnloadModule'),
            Slot.opaque('LoadClass'),
            Slot.opaque('UnloadClass'),
            Slot.opaque('DebuggerError'),
            Slot.opaque('LogMessage'),
            Slot.opaque('LogSwitch'),
            Slot('CreateAppDomain', HRESULT, In(ICorDebugProcess), In(ICorDebugAppDomain)),
            Slot.opaque('ExitAppDomain'),
            Slot.opaque('LoadAssembly'),
            Slot.opaque('UnloadAssembly'),
            Slot.opaque('ControlCTrap'),
            Slot.opaque('NameChange'),
            Slot.opaque('UpdateModuleSymbols'),
            Slot.opaque('EditAndContinueRemap'),
            Slot.opaque('BreakpointSetError'),
        )

    def Breakpoint(self, pAppDomain: ICorDebugAppDomain | ICorDebugAppDomain.Implementation | None, pThread: ICorDebugThread | ICorDebugThread.Implementation | None, pBreakpoint: ICorDebugBreakpoint | ICorDebugBreakpoint.Implementation | None) -> HResult:
        """Tells the debugger that the program has come to a breakpoint.

        Parameters:
            pAppDomain: The domain of the thread.
            pThread: The thread that has stopped.
            pBreakpoint: The breakpoint."""
        try:
            hresult = self.raw.Breakpoint(pointer_of(pAppDomain, ICorDebugAppDomain), pointer_of(pThread, ICorDebugThread), pointer_of(pBreakpoint, ICorDebugBreakpoint))
        except MISFITS:
            raise misfit(self, 'Breakpoint', locals())
        return settle(hresult, 'ICorDebugManagedCallback.Breakpoint')

    def CreateProcess(self, pProcess: ICorDebugProcess | ICorDebugProcess.Implementation | None) -> HResult:
        """Tells the debugger that it is attached to a process.

        Parameters:
            pProcess: The process."""
        try:
            hresult = self.raw.CreateProcess(pointer_of(pProcess, ICorDebugProcess))
        except MISFITS:
            raise misfit(self, 'CreateProcess', locals())
        return settle(hresult, 'ICorDebugManagedCallback.CreateProcess')

    def LoadModule(self, pAppDomain: ICorDebugAppDomain | ICorDebugAppDomain.Implementation | None, pModule: ICorDebugModule | ICorDebugModule.Implementation | None) -> HResult:
        """Tells the debugger that a module has been loaded.

        Parameters:
            pAppDomain: The domain that loaded it.
            pModule: The module."""
        try:
            hresult = self.raw.LoadModule(pointer_of(pAppDomain, ICorDebugAppDomain), pointer_of(pModule, ICorDebugModule))
        except MISFITS:
            raise misfit(self, 'LoadModule', locals())
        return settle(hresult, 'ICorDebugManagedCallback.LoadModule')

    def CreateAppDomain(self, pProcess: ICorDebugProcess | ICorDebugProcess.Implementation | None, pAppDomain: ICorDebugAppDomain | ICorDebugAppDomain.Implementation | None) -> HResult:
        """Tells the debugger that there is an application domain.

        Parameters:
            pProcess: The process.
            pAppDomain: The domain."""
        try:
            hresult = self.raw.CreateAppDomain(pointer_of(pProcess, ICorDebugProcess), pointer_of(pAppDomain, ICorDebugAppDomain))
        except MISFITS:
            raise misfit(self, 'CreateAppDomain', locals())
        return settle(hresult, 'ICorDebugManagedCallback.CreateAppDomain')


class ICorDebugManagedCallback2(IUnknown):
    """Adds events of the .NET Framework 2.0 to ICorDebugManagedCallback.

    Note: Its methods are not described here. The interface has 8 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 2.0 on"""

    __slots__ = ()
    _iid_ = GUID('250e5eea-db5c-4c76-b6f3-8c46f12e3203')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugManagedCallback2):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugManagedCallback2):
            """ICorDebugManagedCallback2 written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('FunctionRemapOpportunity'),
            Slot.opaque('CreateConnection'),
            Slot.opaque('ChangeConnection'),
            Slot.opaque('DestroyConnection'),
            Slot.opaque('Exception'),
            Slot.opaque('ExceptionUnwind'),
            Slot.opaque('FunctionRemapComplete'),
            Slot.opaque('MDANotification'),
        )


class ICorDebugModule(IUnknown):
    """Stands for a loaded module.

    Note: The table above is an excerpt. The interface has 17 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('dba2d8c1-e5c5-4069-8c13-10a7c6abf43d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugModule):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugModule):
            """ICorDebugModule written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetProcess'),
            Slot.opaque('GetBaseAddress'),
            Slot.opaque('GetAssembly'),
            Slot('GetName', HRESULT, Hidden(ULONG32), HiddenRef(ULONG32), OutText(WCHAR, 0, 1)),
            Slot.opaque('EnableJITDebugging'),
            Slot.opaque('EnableClassLoadCallbacks'),
            Slot('GetFunctionFromToken', HRESULT, In(mdMethodDef), Out(ICorDebugFunction)),
            Slot.opaque('GetFunctionFromRVA'),
            Slot.opaque('GetClassFromToken'),
            Slot.opaque('CreateBreakpoint'),
            Slot.opaque('GetEditAndContinueSnapshot'),
            Slot('GetMetaDataInterface', HRESULT, In(GUID_REF), Requested(0)),
            Slot.opaque('GetToken'),
            Slot.opaque('IsDynamic'),
            Slot.opaque('GetGlobalVariableValue'),
            Slot.opaque('GetSize'),
            Slot.opaque('IsInMemory'),
        )

    def GetName(self) -> str:
        """Returns the path of the module's file.

        Return value:
            szName: Buffer for the path."""
        pcchName = ULONG32()
        c_szName = (WCHAR * 1024)()
        while True:
            hresult = self.raw.GetName(len(c_szName), byref(pcchName), c_szName)
            if pcchName.value > len(c_szName) and (size := grown(hresult, pcchName.value, len(c_szName))):
                c_szName = (WCHAR * size)()
                continue
            break
        check(hresult, 'ICorDebugModule.GetName')
        return text_in(c_szName, pcchName.value)

    def GetFunctionFromToken(self, methodDef: int) -> ICorDebugFunction:
        """Finds a method of the module by its token.

        Parameters:
            methodDef: Token of the method.

        Return value:
            ppFunction: Receives the method."""
        try:
            if methodDef >> 32:
                verify(self, 'GetFunctionFromToken', locals(), methodDef=32)
            ppFunction = c_void_p()
            hresult = self.raw.GetFunctionFromToken(methodDef, byref(ppFunction))
        except MISFITS:
            raise misfit(self, 'GetFunctionFromToken', locals())
        check(hresult, 'ICorDebugModule.GetFunctionFromToken')
        return keeping(obtained(ICorDebugFunction, ppFunction.value, 'ICorDebugModule.GetFunctionFromToken', 'ppFunction'), self)

    @overload
    def GetMetaDataInterface(self, riid: type[T]) -> T: ...
    @overload
    def GetMetaDataInterface(self, riid: GUID) -> IUnknown: ...
    def GetMetaDataInterface(self, riid: type[T] | GUID) -> T | IUnknown:
        """Opens the metadata of the module.

        Parameters:
            riid: Metadata interface that the caller wants to have.

        Return value:
            ppObj: Receives the metadata."""
        try:
            ppObj = c_void_p()
            hresult = self.raw.GetMetaDataInterface(byref(identifier(riid)), byref(ppObj))
        except MISFITS:
            raise misfit(self, 'GetMetaDataInterface', locals())
        check(hresult, 'ICorDebugModule.GetMetaDataInterface')
        return keeping(received(riid, ppObj.value), self)


class ICorDebugProcess(ICorDebugController):
    """Stands for a process with managed code in it.

    Note: The table above is an excerpt. The interface has 17 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('3d6f5f64-7538-11d3-8d5b-00104b35e7ef')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugProcess):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugProcess):
            """ICorDebugProcess written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('GetID', HRESULT, Out(DWORD)),
            Slot.opaque('GetHandle'),
            Slot.opaque('GetThread'),
            Slot.opaque('EnumerateObjects'),
            Slot.opaque('IsTransitionStub'),
            Slot.opaque('IsOSSuspended'),
            Slot.opaque('GetThreadContext'),
            Slot.opaque('SetThreadContext'),
            Slot.opaque('ReadMemory'),
            Slot.opaque('WriteMemory'),
            Slot.opaque('ClearCurrentException'),
            Slot.opaque('EnableLogMessages'),
            Slot.opaque('ModifyLogSwitch'),
            Slot.opaque('EnumerateAppDomains'),
            Slot.opaque('GetObject'),
            Slot.opaque('ThreadForFiberCookie'),
            Slot.opaque('GetHelperThreadID'),
        )

    def GetID(self) -> int:
        """Tells which number the system gives the process.

        Return value:
            pdwProcessId: Receives the number."""
        pdwProcessId = DWORD()
        hresult = self.raw.GetID(byref(pdwProcessId))
        check(hresult, 'ICorDebugProcess.GetID')
        return pdwProcessId.value


class ICorDebugThread(IUnknown):
    """Stands for a thread of the program.

    Note: The table above is an excerpt. The interface has 16 methods of its own.

    Requirements:
        Header: CorDebug.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('938c6d66-7fb6-4f69-b389-425b8987329b')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorDebugThread):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorDebugThread):
            """ICorDebugThread written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetProcess'),
            Slot('GetID', HRESULT, Out(DWORD)),
            Slot.opaque('GetHandle'),
            Slot.opaque('GetAppDomain'),
            Slot.opaque('SetDebugState'),
            Slot.opaque('GetDebugState'),
            Slot.opaque('GetUserState'),
            Slot.opaque('GetCurrentException'),
            Slot.opaque('ClearCurrentException'),
            Slot.opaque('CreateStepper'),
            Slot.opaque('EnumerateChains'),
            Slot.opaque('GetActiveChain'),
            Slot('GetActiveFrame', HRESULT, Out(ICorDebugFrame)),
            Slot.opaque('GetRegisterSet'),
            Slot.opaque('CreateEval'),
            Slot.opaque('GetObject'),
        )

    def GetID(self) -> int:
        """Tells which number the system gives the thread.

        Return value:
            pdwThreadId: Receives the number."""
        pdwThreadId = DWORD()
        hresult = self.raw.GetID(byref(pdwThreadId))
        check(hresult, 'ICorDebugThread.GetID')
        return pdwThreadId.value

    def GetActiveFrame(self) -> ICorDebugFrame | None:
        """Returns the frame in which the thread is now.

        Return value:
            ppFrame: Receives the frame."""
        ppFrame = c_void_p()
        hresult = self.raw.GetActiveFrame(byref(ppFrame))
        check(hresult, 'ICorDebugThread.GetActiveFrame')
        return keeping(ICorDebugFrame.attach(ppFrame.value), self)
