# made by docabi from specs/abi, header MSCorEE.h; do not edit
"""Definitions of MSCorEE.h. Implemented in MSCorEE.dll, MSCorWks.dll."""

from __future__ import annotations

from ctypes import Structure, byref, c_uint32, c_void_p
from typing import TYPE_CHECKING
from ._enumerations import Enumeration, Flags
from ._functions import Exports, FunctionPointer, RawExports
from ._guid import GUID, Coclass
from ._kinds import POINTER, TEXT, boolean
from ._memory import grown, text_in, wide
from ._results import HResult, check, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Slot
from ._unknown import IUnknown, pointer_of
from ._types import BOOL, DWORD, LCID, SIZE_T, ULONG, WCHAR

if TYPE_CHECKING:
    from collections.abc import Callable
    from ctypes import CDLL
    from os import PathLike
    from typing import TypeAlias
    from ._answering import Answer
    from ._memory import Pointer
    from ._undocumented import ICLRTaskManager, IHostTask

__all__ = [
    "CLRRuntimeHost",
    "ETaskType",
    "FExecuteInAppDomainCallback",
    "ICLRRuntimeHost",
    "IHostTaskManager",
    "LPTHREAD_START_ROUTINE",
    "Library",
    "StackOverflowInfo",
    "StackOverflowType",
    "load",
]


class ETaskType(Flags):
    """Names the job that a task does for the CLR, whether an ICLRTask or an IHostTask stands for it."""

    TT_DEBUGGERHELPER = 1
    TT_GC = 2
    TT_FINALIZER = 4
    TT_THREADPOOL_TIMER = 8
    TT_THREADPOOL_GATE = 0x0010
    TT_THREADPOOL_WORKER = 0x0020
    TT_THREADPOOL_IOCOMPLETION = 0x0040
    TT_ADUNLOAD = 0x0080
    TT_USER = 0x0100
    TT_THREADPOOL_WAIT = 0x0200
    TT_UNKNOWN = 0x80000000


class StackOverflowType(Enumeration):
    """Tells which kind of code used up the stack."""

    SO_Managed = 0
    SO_ClrEngine = 1
    SO_Other = 2


class StackOverflowInfo(Structure):
    """Describes a stack overflow: where it came from and which exception it raised."""

    soType: int
    pExceptionInfo: int | None
    _fields_ = [
        ("soType", c_uint32),
        ("pExceptionInfo", c_void_p),
    ]


class FExecuteInAppDomainCallback(FunctionPointer):
    """Is the type of the functions that ExecuteInAppDomain calls."""

    if TYPE_CHECKING:
        Function: TypeAlias = "Callable[[int | None], int | None]"

        def __init__(self, function: Function) -> None: ...

    @classmethod
    def _slot_(cls) -> Slot:
        return Slot('FExecuteInAppDomainCallback', HRESULT, In(POINTER))


class LPTHREAD_START_ROUTINE(FunctionPointer):
    """Is the type of the functions with which a thread or a task starts. Deprecated since the .NET
    Framework 4."""

    if TYPE_CHECKING:
        Function: TypeAlias = "Callable[[int | None], int]"

        def __init__(self, function: Function) -> None: ...

    @classmethod
    def _slot_(cls) -> Slot:
        return Slot('LPTHREAD_START_ROUTINE', DWORD, In(POINTER))


class ICLRRuntimeHost(IUnknown):
    """Starts the CLR in the host's process and runs code in it."""

    __slots__ = ()
    _iid_ = GUID('90f1a06c-7712-4762-86b5-7a5eba6bdb02')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def Start(self) -> int: ...
            def Stop(self) -> int: ...
            def ExecuteInAppDomain(self, AppDomainId: int, pCallback: Pointer, cookie: Pointer) -> int: ...
            def GetCurrentAppDomainId(self, pdwAppDomainId: Pointer) -> int: ...
            def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: Pointer, pwzTypeName: Pointer, pwzMethodName: Pointer, pwzArgument: Pointer, pReturnValue: Pointer) -> int: ...

    class Implementation(IUnknown.Implementation):
        """ICLRRuntimeHost written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def Start(self) -> int | None: ...
            def Stop(self) -> int | None: ...
            def ExecuteInAppDomain(self, AppDomainId: int, pCallback: FExecuteInAppDomainCallback | None, cookie: int | None) -> int | None: ...
            def GetCurrentAppDomainId(self) -> Answer[int]: ...
            def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: str | None, pwzTypeName: str | None, pwzMethodName: str | None, pwzArgument: str | None) -> Answer[int]: ...

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Start', HRESULT),
            Slot('Stop', HRESULT),
            Slot.opaque('SetHostControl'),
            Slot.opaque('GetCLRControl'),
            Slot.opaque('UnloadAppDomain'),
            Slot('ExecuteInAppDomain', HRESULT, In(DWORD), In(FExecuteInAppDomainCallback), In(POINTER)),
            Slot('GetCurrentAppDomainId', HRESULT, Out(DWORD)),
            Slot.opaque('ExecuteApplication'),
            Slot('ExecuteInDefaultAppDomain', HRESULT, In(TEXT), In(TEXT), In(TEXT), In(TEXT), Out(DWORD)),
        )

    def Start(self) -> HResult:
        """Starts the CLR in this process.

        HRESULT:
            S_OK: The CLR runs.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.Start()
        return settle(hresult, 'ICLRRuntimeHost.Start')

    def Stop(self) -> HResult:
        """Ends the execution of managed code in this process.

        HRESULT:
            S_OK: The CLR has stopped.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.Stop()
        return settle(hresult, 'ICLRRuntimeHost.Stop')

    def ExecuteInAppDomain(self, AppDomainId: int, pCallback: FExecuteInAppDomainCallback | FExecuteInAppDomainCallback.Function | None, cookie: Pointer) -> HResult:
        """Calls a function inside an application domain and returns what it returns.

        Parameters:
            AppDomainId: Number of the domain.
            pCallback: The function.
            cookie: A value for the function; the CLR does not look at it.

        HRESULT:
            S_OK: The function was called and returned success itself.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.ExecuteInAppDomain(AppDomainId, FExecuteInAppDomainCallback.of(pCallback), cookie)
        return settle(hresult, 'ICLRRuntimeHost.ExecuteInAppDomain')

    def GetCurrentAppDomainId(self) -> int:
        """Tells in which application domain the calling thread is.

        Return Value:
            pdwAppDomainId: Receives the number of the domain.

        HRESULT:
            S_OK: The number was stored.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        pdwAppDomainId = DWORD()
        hresult = self.raw.GetCurrentAppDomainId(byref(pdwAppDomainId))
        check(hresult, 'ICLRRuntimeHost.GetCurrentAppDomainId')
        return pdwAppDomainId.value

    def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: str | None, pwzTypeName: str | None, pwzMethodName: str | None, pwzArgument: str | None) -> int:
        """Calls a static managed method that takes a string and gives an integer.

        Parameters:
            pwzAssemblyPath: Path of the assembly.
            pwzTypeName: Name of the type that has the method.
            pwzMethodName: Name of the method.
            pwzArgument: The string that the method gets.

        Return Value:
            pReturnValue: Receives what the method returned.

        HRESULT:
            S_OK: The managed method ran to its end.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        pReturnValue = DWORD()
        hresult = self.raw.ExecuteInDefaultAppDomain(wide(pwzAssemblyPath), wide(pwzTypeName), wide(pwzMethodName), wide(pwzArgument), byref(pReturnValue))
        check(hresult, 'ICLRRuntimeHost.ExecuteInDefaultAppDomain')
        return pReturnValue.value


class IHostTaskManager(IUnknown):
    """Lets a host run the tasks of the CLR by its own means, in place of the threads and fibers of the
    operating system."""

    __slots__ = ()
    _iid_ = GUID('997ff24c-43b7-4352-8667-0dc04fafd354')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def GetCurrentTask(self, pTask: Pointer) -> int: ...
            def CreateTask(self, stacksize: int, pStartAddress: Pointer, pParameter: Pointer, ppTask: Pointer) -> int: ...
            def Sleep(self, dwMilliseconds: int, option: int) -> int: ...
            def SwitchToTask(self, option: int) -> int: ...
            def SetUILocale(self, lcid: int) -> int: ...
            def SetLocale(self, lcid: int) -> int: ...
            def CallNeedsHostHook(self, target: int, pbCallNeedsHostHook: Pointer) -> int: ...
            def LeaveRuntime(self, target: int) -> int: ...
            def EnterRuntime(self) -> int: ...
            def ReverseLeaveRuntime(self) -> int: ...
            def ReverseEnterRuntime(self) -> int: ...
            def BeginDelayAbort(self) -> int: ...
            def EndDelayAbort(self) -> int: ...
            def BeginThreadAffinity(self) -> int: ...
            def EndThreadAffinity(self) -> int: ...
            def SetStackGuarantee(self, guarantee: int) -> int: ...
            def GetStackGuarantee(self, pGuarantee: Pointer) -> int: ...
            def SetCLRTaskManager(self, pManager: Pointer) -> int: ...

    class Implementation(IUnknown.Implementation):
        """IHostTaskManager written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def GetCurrentTask(self) -> Answer[IHostTask | IHostTask.Implementation | None]: ...
            def CreateTask(self, stacksize: int, pStartAddress: LPTHREAD_START_ROUTINE | None, pParameter: int | None) -> Answer[IHostTask | IHostTask.Implementation | None]: ...
            def Sleep(self, dwMilliseconds: int, option: int) -> int | None: ...
            def SwitchToTask(self, option: int) -> int | None: ...
            def SetUILocale(self, lcid: int) -> int | None: ...
            def SetLocale(self, lcid: int) -> int | None: ...
            def CallNeedsHostHook(self, target: int) -> Answer[bool]: ...
            def LeaveRuntime(self, target: int) -> int | None: ...
            def EnterRuntime(self) -> int | None: ...
            def ReverseLeaveRuntime(self) -> int | None: ...
            def ReverseEnterRuntime(self) -> int | None: ...
            def BeginDelayAbort(self) -> int | None: ...
            def EndDelayAbort(self) -> int | None: ...
            def BeginThreadAffinity(self) -> int | None: ...
            def EndThreadAffinity(self) -> int | None: ...
            def SetStackGuarantee(self, guarantee: int) -> int | None: ...
            def GetStackGuarantee(self) -> Answer[int]: ...
            def SetCLRTaskManager(self, pManager: ICLRTaskManager | None) -> int | None: ...

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        from ._undocumented import ICLRTaskManager, IHostTask
        return (
            Slot('GetCurrentTask', HRESULT, Out(IHostTask)),
            Slot('CreateTask', HRESULT, In(DWORD), In(LPTHREAD_START_ROUTINE), In(POINTER), Out(IHostTask)),
            Slot('Sleep', HRESULT, In(DWORD), In(DWORD)),
            Slot('SwitchToTask', HRESULT, In(DWORD)),
            Slot('SetUILocale', HRESULT, In(LCID)),
            Slot('SetLocale', HRESULT, In(LCID)),
            Slot('CallNeedsHostHook', HRESULT, In(SIZE_T), Out(boolean(BOOL))),
            Slot('LeaveRuntime', HRESULT, In(SIZE_T)),
            Slot('EnterRuntime', HRESULT),
            Slot('ReverseLeaveRuntime', HRESULT),
            Slot('ReverseEnterRuntime', HRESULT),
            Slot('BeginDelayAbort', HRESULT),
            Slot('EndDelayAbort', HRESULT),
            Slot('BeginThreadAffinity', HRESULT),
            Slot('EndThreadAffinity', HRESULT),
            Slot('SetStackGuarantee', HRESULT, In(ULONG)),
            Slot('GetStackGuarantee', HRESULT, Out(ULONG)),
            Slot('SetCLRTaskManager', HRESULT, In(ICLRTaskManager)),
        )

    def GetCurrentTask(self) -> IHostTask | None:
        """Looks up the task that runs on the calling operating system thread.

        Return Value:
            pTask: Receives the IHostTask of the running task, or null if there is none on this thread.

        HRESULT:
            S_OK: The answer is in pTask, which may be null.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            HOST_E_INVALIDOPERATION: The calling thread is not under the control of the host."""
        from ._undocumented import IHostTask
        pTask = c_void_p()
        hresult = self.raw.GetCurrentTask(byref(pTask))
        check(hresult, 'IHostTaskManager.GetCurrentTask')
        return IHostTask.attach(pTask.value)

    def CreateTask(self, stacksize: int, pStartAddress: LPTHREAD_START_ROUTINE | LPTHREAD_START_ROUTINE.Function | None, pParameter: Pointer) -> IHostTask | None:
        """Has the host set up a task for a given start function.

        Parameters:
            stacksize: Stack size in bytes that the task should have. Zero leaves the choice to the host.
            pStartAddress: The LPTHREAD_START_ROUTINE at which the task begins.
            pParameter: Value that the start function gets as its argument; null if it needs none.

        Return Value:
            ppTask: Receives the IHostTask of the new task, or null if the host could not create one.

        HRESULT:
            S_OK: The task exists and ppTask refers to it.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_OUTOFMEMORY: Memory ran out while the host was setting up the task."""
        from ._undocumented import IHostTask
        ppTask = c_void_p()
        hresult = self.raw.CreateTask(stacksize, LPTHREAD_START_ROUTINE.of(pStartAddress), pParameter, byref(ppTask))
        check(hresult, 'IHostTaskManager.CreateTask')
        return IHostTask.attach(ppTask.value)

    def Sleep(self, dwMilliseconds: int, option: int) -> HResult:
        """Tells the host that the current task wants to rest for a while.

        Parameters:
            dwMilliseconds: Length of the rest in milliseconds.
            option: A WAIT_OPTION value that tells the host how to behave when the rest blocks the thread.

        HRESULT:
            S_OK: The time is over and the task goes on.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.Sleep(dwMilliseconds, option)
        return settle(hresult, 'IHostTaskManager.Sleep')

    def SwitchToTask(self, option: int) -> HResult:
        """Asks the host to take the current task off its thread and to give the time to another one.

        Parameters:
            option: A WAIT_OPTION value that tells the host what it may do if the switch has to wait.

        HRESULT:
            S_OK: The task was switched out and has had its next turn.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.SwitchToTask(option)
        return settle(hresult, 'IHostTaskManager.SwitchToTask')

    def SetUILocale(self, lcid: int) -> HResult:
        """Tells the host that managed code has chosen another language for the user interface of the
        current task.

        Parameters:
            lcid: Identifier of the locale in whose language texts are now shown to the user.

        HRESULT:
            S_OK: The host shows its own texts in the new language as well.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_NOTIMPL: The language of the user interface is not for managed code to decide in this host."""
        hresult = self.raw.SetUILocale(lcid)
        return settle(hresult, 'IHostTaskManager.SetUILocale')

    def SetLocale(self, lcid: int) -> HResult:
        """Tells the host that managed code has chosen another locale for the current task.

        Parameters:
            lcid: Identifier of the locale that applies from now on to dates, numbers and sorting.

        HRESULT:
            S_OK: The host follows the change.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_NOTIMPL: The host does not let managed code choose the locale."""
        hresult = self.raw.SetLocale(lcid)
        return settle(hresult, 'IHostTaskManager.SetLocale')

    def CallNeedsHostHook(self, target: int) -> bool:
        """Asks the host whether it wants to be told of calls to a given unmanaged function, or whether the
        CLR may inline them.

        Parameters:
            target: Address of the unmanaged function in the portable executable (PE) image that is mapped
                into the process.

        Return Value:
            pbCallNeedsHostHook: Receives TRUE if the host insists on a hook around the call, otherwise
                FALSE.

        HRESULT:
            S_OK: The host has made its choice and written it to pbCallNeedsHostHook.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        pbCallNeedsHostHook = BOOL()
        hresult = self.raw.CallNeedsHostHook(target, byref(pbCallNeedsHostHook))
        check(hresult, 'IHostTaskManager.CallNeedsHostHook')
        return bool(pbCallNeedsHostHook.value)

    def LeaveRuntime(self, target: int) -> HResult:
        """Tells the host that the current task is about to leave managed code for an unmanaged function.

        Parameters:
            target: Address of the unmanaged function in the executable image that is mapped into the
                process.

        HRESULT:
            S_OK: The host has taken note of the departure.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_OUTOFMEMORY: The host lacked the memory to record the call."""
        hresult = self.raw.LeaveRuntime(target)
        return settle(hresult, 'IHostTaskManager.LeaveRuntime')

    def EnterRuntime(self) -> HResult:
        """Tells the host that an unmanaged function has finished and that the CLR takes over again.

        HRESULT:
            S_OK: The host knows that the CLR is in control.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_OUTOFMEMORY: The host lacked the memory to record the return."""
        hresult = self.raw.EnterRuntime()
        return settle(hresult, 'IHostTaskManager.EnterRuntime')

    def ReverseLeaveRuntime(self) -> HResult:
        """Tells the host that a managed function called from unmanaged code is returning to its caller.

        HRESULT:
            S_OK: The host has closed the layer of managed code.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_OUTOFMEMORY: The bookkeeping of the host needed memory that was not available."""
        hresult = self.raw.ReverseLeaveRuntime()
        return settle(hresult, 'IHostTaskManager.ReverseLeaveRuntime')

    def ReverseEnterRuntime(self) -> HResult:
        """Tells the host that unmanaged code is calling into the CLR.

        HRESULT:
            S_OK: The host has registered the entry into managed code.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_OUTOFMEMORY: The host could not obtain the memory that it needs for one more layer."""
        hresult = self.raw.ReverseEnterRuntime()
        return settle(hresult, 'IHostTaskManager.ReverseEnterRuntime')

    def BeginDelayAbort(self) -> HResult:
        """Tells the host that the current task is about to run a section of managed code in which nobody
        may abort it.

        HRESULT:
            S_OK: The host has put the task under protection.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_UNEXPECTED: The task is protected already: an earlier BeginDelayAbort still waits for its
                EndDelayAbort."""
        hresult = self.raw.BeginDelayAbort()
        return settle(hresult, 'IHostTaskManager.BeginDelayAbort')

    def EndDelayAbort(self) -> HResult:
        """Ends the protection from aborts that BeginDelayAbort gave to the current task.

        HRESULT:
            S_OK: Aborts of the task are possible again.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_UNEXPECTED: The task was not protected, since no BeginDelayAbort preceded this call."""
        hresult = self.raw.EndDelayAbort()
        return settle(hresult, 'IHostTaskManager.EndDelayAbort')

    def BeginThreadAffinity(self) -> HResult:
        """Ties the current task to the operating system thread it runs on, until the host hears otherwise.

        HRESULT:
            S_OK: The task now stays on its thread.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.BeginThreadAffinity()
        return settle(hresult, 'IHostTaskManager.BeginThreadAffinity')

    def EndThreadAffinity(self) -> HResult:
        """Releases the current task from the thread to which BeginThreadAffinity had tied it.

        HRESULT:
            S_OK: The host may move the task to any thread again.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE.
            E_UNEXPECTED: The task was bound to no thread, since no BeginThreadAffinity preceded this call."""
        hresult = self.raw.EndThreadAffinity()
        return settle(hresult, 'IHostTaskManager.EndThreadAffinity')

    def SetStackGuarantee(self, guarantee: int) -> HResult:
        """Belongs to the internals of the CLR. Do not call it from your own code.

        Parameters:
            guarantee: Size in bytes of the stack reserve."""
        hresult = self.raw.SetStackGuarantee(guarantee)
        return settle(hresult, 'IHostTaskManager.SetStackGuarantee')

    def GetStackGuarantee(self) -> int:
        """Reads how much stack remains reserved for the cleanup that follows a stack overflow, until the
        process ends.

        Returns:
            pGuarantee: Receives the size of the reserve in bytes."""
        pGuarantee = ULONG()
        hresult = self.raw.GetStackGuarantee(byref(pGuarantee))
        check(hresult, 'IHostTaskManager.GetStackGuarantee')
        return pGuarantee.value

    def SetCLRTaskManager(self, pManager: ICLRTaskManager | ICLRTaskManager.Implementation | None) -> HResult:
        """Gives the host the task manager of the CLR, the counterpart of its own.

        Parameters:
            pManager: The ICLRTaskManager that the CLR implements.

        HRESULT:
            S_OK: The host has accepted the interface.
            HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out both
                running managed code and handling this call.
            HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
            HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
            HOST_E_ABANDONED: The wait ended without a result, because the event that kept the thread or
                fiber blocked was canceled.
            E_FAIL: A fatal error of unknown origin occurred. From then on this process can no longer use
                the CLR, and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
        from ._undocumented import ICLRTaskManager
        hresult = self.raw.SetCLRTaskManager(pointer_of(pManager, ICLRTaskManager))
        return settle(hresult, 'IHostTaskManager.SetCLRTaskManager')


class CLRRuntimeHost(Coclass):
    """Is the class whose instance a host creates to start the CLR and to steer it."""


class Library(Exports):
    """The functions of the header, in a loaded library."""

    class Raw(RawExports):
        """The functions as C declares them."""

        if TYPE_CHECKING:

            def GetCORVersion(self, pbuffer: Pointer, cchBuffer: int, dwlength: Pointer) -> int: ...

        @classmethod
        def _slots_(cls) -> tuple[Slot, ...]:
            return (
                Slot('GetCORVersion', HRESULT, OutText(WCHAR, 1, 2), Hidden(DWORD), HiddenRef(DWORD)),
            )

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    def GetCORVersion(self) -> str:
        """Reports which version of the CLR runs in the current process. Deprecated since the .NET
        Framework 4.

        Returns:
            pbuffer: Buffer into which the function writes the version, for instance v4.0.30319. Without a
                loaded CLR, the text refers to the newest one that is installed."""
        c_pbuffer = (WCHAR * 1024)()
        dwlength = DWORD()
        while True:
            hresult = self.raw.GetCORVersion(c_pbuffer, len(c_pbuffer), byref(dwlength))
            if dwlength.value > len(c_pbuffer) and (size := grown(hresult, dwlength.value, len(c_pbuffer))):
                c_pbuffer = (WCHAR * size)()
                continue
            break
        check(hresult, 'GetCORVersion')
        return text_in(c_pbuffer, dwlength.value)


def load(path: str | PathLike[str] | CDLL) -> Library:
    """Load a library by its path or name. Raises OSError if the system cannot."""
    return Library(path)
