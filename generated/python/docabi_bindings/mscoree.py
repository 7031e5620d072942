# made by docabi from specs/abi, header MSCorEE.h; do not edit
"""Definitions of MSCorEE.h. Implemented in MSCorEE.dll, MSCorWks.dll."""

from __future__ import annotations

from ctypes import byref, c_uint32, c_void_p
from typing import TYPE_CHECKING
from ._arguments import MISFITS, misfit, verify
from ._deprecation import deprecated
from ._enumerations import Enumeration, Flags
from ._functions import Exports, FunctionPointer, RawExports
from ._guid import GUID, Coclass
from ._kinds import POINTER, TEXT, boolean
from ._memory import grown, text_in, wide
from ._records import Structure, enumerated
from ._results import HResult, check, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Slot
from ._unknown import IUnknown, keeping, pointer_of
from ._types import BOOL, DWORD, LCID, SIZE_T, ULONG, WCHAR

if TYPE_CHECKING:
    from collections.abc import Callable
    from ctypes import CDLL
    from os import PathLike
    from typing import TypeAlias
    from ._memory import Pointer
    from ._records import Enumerated
    from ._undocumented import ICLRTaskManager, IHostTask
    from ._signatures import mscoree as signatures

__all__ = [
    "CLRRuntimeHost",
    "CLSID_CLRRuntimeHost",
    "CLSID_ComCallUnmarshal",
    "CLSID_ComCallUnmarshalV4",
    "CLSID_CorRuntimeHost",
    "CLSID_TypeNameFactory",
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

CLSID_CLRRuntimeHost = GUID('90f1a06e-7712-4762-86b5-7a5eba6bdb02')
CLSID_ComCallUnmarshal = GUID('3f281000-e95a-11d2-886b-00c04f869f04')
CLSID_ComCallUnmarshalV4 = GUID('45fb4600-e6e8-4928-b25e-50476ff79425')
CLSID_CorRuntimeHost = GUID('cb2f6723-ab3a-11d2-9c40-00c04fa30a3e')
CLSID_TypeNameFactory = GUID('b81ff171-20f3-11d2-8dcc-00a0c9b00525')


class ETaskType(Flags):
    """Names the job that a task does for the CLR, whether an ICLRTask or an IHostTask stands for it.

    Each value is a single bit, so a host can keep several of them in one mask.

    Note: TT_UNKNOWN uses the topmost bit. Store the values in an unsigned 32-bit integer.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    TT_DEBUGGERHELPER = 1
    """Assists a debugger inside the process."""
    TT_GC = 2
    """Collects garbage."""
    TT_FINALIZER = 4
    """Calls the finalizers of objects that are no longer needed."""
    TT_THREADPOOL_TIMER = 8
    """Fires the timers of the thread pool."""
    TT_THREADPOOL_GATE = 0x0010
    """Decides when the thread pool grows or shrinks."""
    TT_THREADPOOL_WORKER = 0x0020
    """Carries out work items of the thread pool."""
    TT_THREADPOOL_IOCOMPLETION = 0x0040
    """Handles finished input and output, as reported by a completion port."""
    TT_ADUNLOAD = 0x0080
    """Unloads application domains."""
    TT_USER = 0x0100
    """Runs code of the user."""
    TT_THREADPOOL_WAIT = 0x0200
    """Waits on handles for the thread pool."""
    TT_UNKNOWN = 0x80000000
    """Does something that the CLR cannot name."""


class StackOverflowType(Enumeration):
    """Tells which kind of code used up the stack.

    The host finds the value in the soType member of a StackOverflowInfo.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    SO_Managed = 0
    """Managed code of the program."""
    SO_ClrEngine = 1
    """The CLR itself, while it was working for the program."""
    SO_Other = 2
    """Unmanaged code outside the CLR."""


@enumerated(soType='StackOverflowType')
class StackOverflowInfo(Structure):
    """Describes a stack overflow: where it came from and which exception it raised.

    The CLR passes the structure to IActionOnCLREvent::OnEvent along with the event
    Event_StackOverflow. It is valid only until that call returns.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    soType: Enumerated[StackOverflowType]
    """Origin of the overflow, as a StackOverflowType value."""
    pExceptionInfo: int | None
    """The EXCEPTION_POINTERS of Windows, with one record of the exception and one of the processor
    registers at that moment."""

    _fields_ = [
        ("soType", c_uint32),
        ("pExceptionInfo", c_void_p),
    ]


class FExecuteInAppDomainCallback(FunctionPointer):
    """Is the type of the functions that ExecuteInAppDomain calls.

    Parameters:
        cookie: The value that the caller passed for it.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorWks.dll
        Versions: Supported from version 2.0 on"""

    if TYPE_CHECKING:
        Function: TypeAlias = "Callable[[int | None], int | None]"

        def __init__(self, function: Function) -> None: ...

    @classmethod
    def _slot_(cls) -> Slot:
        return Slot('FExecuteInAppDomainCallback', HRESULT, In(POINTER))


class LPTHREAD_START_ROUTINE(FunctionPointer):
    """Is the type of the functions with which a thread or a task starts.

    Deprecated since the .NET Framework 4.

    A host writes functions of this type and gets them back from the CLR in CreateTask. The number
    that the function returns becomes the exit code of the thread.

    Parameters:
        lpThreadParameter: The value that was handed over when the thread or task was created.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorWks.dll
        Versions: Supported from version 1.0 on"""

    if TYPE_CHECKING:
        Function: TypeAlias = "Callable[[int | None], int]"

        def __init__(self, function: Function) -> None: ...

    @classmethod
    def _slot_(cls) -> Slot:
        return Slot('LPTHREAD_START_ROUTINE', DWORD, In(POINTER))


class ICLRRuntimeHost(IUnknown):
    """Starts the CLR in the host's process and runs code in it.

    Note: The table above is an excerpt. The interface has 9 methods of its own.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    __slots__ = ()
    _iid_ = GUID('90f1a06c-7712-4762-86b5-7a5eba6bdb02')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICLRRuntimeHost):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICLRRuntimeHost):
            """ICLRRuntimeHost written in Python: override the methods; one that is missing answers E_NOTIMPL."""

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

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.Start()
        return settle(hresult, 'ICLRRuntimeHost.Start')

    def Stop(self) -> HResult:
        """Ends the execution of managed code in this process.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.Stop()
        return settle(hresult, 'ICLRRuntimeHost.Stop')

    def ExecuteInAppDomain(self, AppDomainId: int, pCallback: FExecuteInAppDomainCallback | FExecuteInAppDomainCallback.Function | int | None, cookie: Pointer) -> HResult:
        """Calls a function inside an application domain and returns what it returns.

        Parameters:
            AppDomainId: Number of the domain.
            pCallback: The function.
            cookie: A value for the function; the CLR does not look at it.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        try:
            if AppDomainId >> 32 or isinstance(cookie, str):
                verify(self, 'ExecuteInAppDomain', locals(), AppDomainId=32)
            hresult = self.raw.ExecuteInAppDomain(AppDomainId, FExecuteInAppDomainCallback.of(pCallback), cookie)
        except MISFITS:
            raise misfit(self, 'ExecuteInAppDomain', locals())
        return settle(hresult, 'ICLRRuntimeHost.ExecuteInAppDomain')

    def GetCurrentAppDomainId(self) -> int:
        """Tells in which application domain the calling thread is.

        Return value:
            pdwAppDomainId: Receives the number of the domain.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        pdwAppDomainId = DWORD()
        hresult = self.raw.GetCurrentAppDomainId(byref(pdwAppDomainId))
        check(hresult, 'ICLRRuntimeHost.GetCurrentAppDomainId')
        return pdwAppDomainId.value

    def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: str | PathLike[str] | None, pwzTypeName: str | PathLike[str] | None, pwzMethodName: str | PathLike[str] | None, pwzArgument: str | PathLike[str] | None) -> int:
        """Calls a static managed method that takes a string and gives an integer.

        Parameters:
            pwzAssemblyPath: Path of the assembly.
            pwzTypeName: Name of the type that has the method.
            pwzMethodName: Name of the method.
            pwzArgument: The string that the method gets.

        Return value:
            pReturnValue: Receives what the method returned.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        try:
            pReturnValue = DWORD()
            hresult = self.raw.ExecuteInDefaultAppDomain(wide(pwzAssemblyPath), wide(pwzTypeName), wide(pwzMethodName), wide(pwzArgument), byref(pReturnValue))
        except MISFITS:
            raise misfit(self, 'ExecuteInDefaultAppDomain', locals())
        check(hresult, 'ICLRRuntimeHost.ExecuteInDefaultAppDomain')
        return pReturnValue.value


class IHostTaskManager(IUnknown):
    """Lets a host run the tasks of the CLR by its own means, in place of the threads and fibers of the
    operating system.

    The host implements this interface and the CLR calls it. Its methods fall into three groups:

    - Life of a task: create it, find it, let it sleep, switch it out.
    - Borders between managed and unmanaged code: LeaveRuntime, EnterRuntime and their reverse
      forms.
    - Limits for the host: sections in which a task is neither aborted nor moved to another thread.

    Note: The table is sorted by name. The order of the methods in memory is a different one.

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    __slots__ = ()
    _iid_ = GUID('997ff24c-43b7-4352-8667-0dc04fafd354')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IHostTaskManager):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IHostTaskManager):
            """IHostTaskManager written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        from ._undocumented import ICLRTaskManager, IHostTask
        globals().update(ICLRTaskManager=ICLRTaskManager, IHostTask=IHostTask)  # for the methods: there it would cost half a call
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

        By answering null, a host can also keep a task away from the CLR if it did not start that task
        itself.

        Note: The caller owns the returned reference and gives it back with Release.

        Return value:
            pTask: Receives the IHostTask of the running task, or null if there is none on this thread.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                HOST_E_INVALIDOPERATION: The calling thread is not under the control of the host."""
        pTask = c_void_p()
        hresult = self.raw.GetCurrentTask(byref(pTask))
        check(hresult, 'IHostTaskManager.GetCurrentTask')
        return keeping(IHostTask.attach(pTask.value), self)

    def CreateTask(self, stacksize: int, pStartAddress: LPTHREAD_START_ROUTINE | LPTHREAD_START_ROUTINE.Function | int | None, pParameter: Pointer) -> IHostTask | None:
        """Has the host set up a task for a given start function.

        The CLR calls CreateTask instead of starting a thread by itself. What a task is made of, a
        thread or a fiber, is for the host to decide.

        Important: The host hands the task over in the suspended state. It must not run before the CLR
        calls IHostTask::Start on it.

        Parameters:
            stacksize: Stack size in bytes that the task should have. Zero leaves the choice to the
                host.
            pStartAddress: The LPTHREAD_START_ROUTINE at which the task begins.
            pParameter: Value that the start function gets as its argument; null if it needs none.

        Return value:
            ppTask: Receives the IHostTask of the new task, or null if the host could not create one.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_OUTOFMEMORY: Memory ran out while the host was setting up the task."""
        try:
            if stacksize >> 32 or isinstance(pParameter, str):
                verify(self, 'CreateTask', locals(), stacksize=32)
            ppTask = c_void_p()
            hresult = self.raw.CreateTask(stacksize, LPTHREAD_START_ROUTINE.of(pStartAddress), pParameter, byref(ppTask))
        except MISFITS:
            raise misfit(self, 'CreateTask', locals())
        check(hresult, 'IHostTaskManager.CreateTask')
        return keeping(IHostTask.attach(ppTask.value), self, pParameter)

    def Sleep(self, dwMilliseconds: int, option: int) -> HResult:
        """Tells the host that the current task wants to rest for a while.

        As a rule the request stems from a call of System.Threading.Thread.Sleep in a managed program.
        The host can use the time to run other tasks on the same thread.

        Parameters:
            dwMilliseconds: Length of the rest in milliseconds.
            option: A WAIT_OPTION value that tells the host how to behave when the rest blocks the
                thread.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        try:
            if dwMilliseconds >> 32 or option >> 32:
                verify(self, 'Sleep', locals(), dwMilliseconds=32, option=32)
            hresult = self.raw.Sleep(dwMilliseconds, option)
        except MISFITS:
            raise misfit(self, 'Sleep', locals())
        return settle(hresult, 'IHostTaskManager.Sleep')

    def SwitchToTask(self, option: int) -> HResult:
        """Asks the host to take the current task off its thread and to give the time to another one.

        Note: The method names no successor. It says which task stops, and the host picks the one that
        follows.

        If no other task is ready, the host may return at once.

        Parameters:
            option: A WAIT_OPTION value that tells the host what it may do if the switch has to wait.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        try:
            if option >> 32:
                verify(self, 'SwitchToTask', locals(), option=32)
            hresult = self.raw.SwitchToTask(option)
        except MISFITS:
            raise misfit(self, 'SwitchToTask', locals())
        return settle(hresult, 'IHostTaskManager.SwitchToTask')

    def SetUILocale(self, lcid: int) -> HResult:
        """Tells the host that managed code has chosen another language for the user interface of the
        current task.

        What SetLocale does for formats, SetUILocale does for texts: the CLR calls it after an
        assignment to System.Threading.Thread.CurrentUICulture.

        Parameters:
            lcid: Identifier of the locale in whose language texts are now shown to the user.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_NOTIMPL: The language of the user interface is not for managed code to decide in this
                    host."""
        try:
            if lcid >> 32:
                verify(self, 'SetUILocale', locals(), lcid=32)
            hresult = self.raw.SetUILocale(lcid)
        except MISFITS:
            raise misfit(self, 'SetUILocale', locals())
        return settle(hresult, 'IHostTaskManager.SetUILocale')

    def SetLocale(self, lcid: int) -> HResult:
        """Tells the host that managed code has chosen another locale for the current task.

        The notification follows an assignment to System.Threading.Thread.CurrentCulture. A host with
        locale settings of its own can bring them into line here.

        Note: A host that cannot synchronize the two settings, or does not want to, returns E_NOTIMPL.

        Parameters:
            lcid: Identifier of the locale that applies from now on to dates, numbers and sorting.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_NOTIMPL: The host does not let managed code choose the locale."""
        try:
            if lcid >> 32:
                verify(self, 'SetLocale', locals(), lcid=32)
            hresult = self.raw.SetLocale(lcid)
        except MISFITS:
            raise misfit(self, 'SetLocale', locals())
        return settle(hresult, 'IHostTaskManager.SetLocale')

    def CallNeedsHostHook(self, target: int) -> bool:
        """Asks the host whether it wants to be told of calls to a given unmanaged function, or whether the
        CLR may inline them.

        While it compiles a platform invoke call, the CLR checks whether it can place the transition
        directly into the calling code. CallNeedsHostHook is the host’s chance to object. There are good
        reasons for an objection:

        - The function changes the floating-point state, which the host then has to restore.
        - The function allocates memory that the host could not account for.
        - The function takes locks of which the host knows nothing.

        For a hooked call the CLR reports each crossing of the boundary through LeaveRuntime,
        EnterRuntime, ReverseEnterRuntime and ReverseLeaveRuntime. A host that keeps a set of such
        functions can answer in one line:

            HRESULT STDMETHODCALLTYPE HostTaskManager::CallNeedsHostHook(SIZE_T target, BOOL
            *pbCallNeedsHostHook)
            {
                *pbCallNeedsHostHook = hooked.count(target) != 0;
                return S_OK;
            }

        Parameters:
            target: Address of the unmanaged function in the portable executable (PE) image that is
                mapped into the process.

        Return value:
            pbCallNeedsHostHook: Receives TRUE if the host insists on a hook around the call, otherwise
                FALSE.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        try:
            if target >> 64:
                verify(self, 'CallNeedsHostHook', locals(), target=64)
            pbCallNeedsHostHook = BOOL()
            hresult = self.raw.CallNeedsHostHook(target, byref(pbCallNeedsHostHook))
        except MISFITS:
            raise misfit(self, 'CallNeedsHostHook', locals())
        check(hresult, 'IHostTaskManager.CallNeedsHostHook')
        return bool(pbCallNeedsHostHook.value)

    def LeaveRuntime(self, target: int) -> HResult:
        """Tells the host that the current task is about to leave managed code for an unmanaged function.

        Managed and unmanaged code may call each other to any depth. From the order of the four
        notifications the host can always tell how many layers lie on the stack. Suppose a managed
        program calls a native library that reports its progress through a managed callback:

        - Step | Notification
        - The program calls the library. | LeaveRuntime
        - The library calls the callback. | ReverseEnterRuntime
        - The callback returns to the library. | ReverseLeaveRuntime
        - The library returns to the program. | EnterRuntime

        Calls that the CLR has inlined are not reported. See CallNeedsHostHook for the way to prevent
        that.

        Parameters:
            target: Address of the unmanaged function in the executable image that is mapped into the
                process.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_OUTOFMEMORY: The host lacked the memory to record the call."""
        try:
            if target >> 64:
                verify(self, 'LeaveRuntime', locals(), target=64)
            hresult = self.raw.LeaveRuntime(target)
        except MISFITS:
            raise misfit(self, 'LeaveRuntime', locals())
        return settle(hresult, 'IHostTaskManager.LeaveRuntime')

    def EnterRuntime(self) -> HResult:
        """Tells the host that an unmanaged function has finished and that the CLR takes over again.

        Each EnterRuntime closes the most recent LeaveRuntime of the same task that is still open.

        Note: If the unmanaged function has not finished but makes a call into managed code, the CLR
        uses ReverseEnterRuntime instead.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_OUTOFMEMORY: The host lacked the memory to record the return."""
        hresult = self.raw.EnterRuntime()
        return settle(hresult, 'IHostTaskManager.EnterRuntime')

    def ReverseLeaveRuntime(self) -> HResult:
        """Tells the host that a managed function called from unmanaged code is returning to its caller.

        The unmanaged caller was itself reached from managed code through platform invoke. The call
        therefore matches an earlier ReverseEnterRuntime on the same task, and the task continues in the
        unmanaged function below it.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_OUTOFMEMORY: The bookkeeping of the host needed memory that was not available."""
        hresult = self.raw.ReverseLeaveRuntime()
        return settle(hresult, 'IHostTaskManager.ReverseLeaveRuntime')

    def ReverseEnterRuntime(self) -> HResult:
        """Tells the host that unmanaged code is calling into the CLR.

        When the sequence of calls began in managed code, every ReverseEnterRuntime is answered by
        exactly one ReverseLeaveRuntime.

        Note: A native thread may enter the CLR on its own. Then neither LeaveRuntime nor EnterRuntime
        is involved, and a host must not rely on equal numbers of ReverseEnterRuntime and
        ReverseLeaveRuntime.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_OUTOFMEMORY: The host could not obtain the memory that it needs for one more layer."""
        hresult = self.raw.ReverseEnterRuntime()
        return settle(hresult, 'IHostTaskManager.ReverseEnterRuntime')

    def BeginDelayAbort(self) -> HResult:
        """Tells the host that the current task is about to run a section of managed code in which nobody
        may abort it.

        From this call on, the host postpones every abort of the task until EndDelayAbort arrives. The
        protection does not nest: when BeginDelayAbort comes a second time in between, the host answers
        E_UNEXPECTED and leaves everything as it is.

        Note: Only aborts are held back. The host remains free to switch the task out and to resume it
        later.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_UNEXPECTED: The task is protected already: an earlier BeginDelayAbort still waits for
                    its EndDelayAbort."""
        hresult = self.raw.BeginDelayAbort()
        return settle(hresult, 'IHostTaskManager.BeginDelayAbort')

    def EndDelayAbort(self) -> HResult:
        """Ends the protection from aborts that BeginDelayAbort gave to the current task.

        The CLR keeps the two calls in pairs on each task. A host that receives an EndDelayAbort without
        its partner reports E_UNEXPECTED and otherwise ignores it.

        An abort that was requested in the meantime may be carried out as soon as this method has
        returned.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_UNEXPECTED: The task was not protected, since no BeginDelayAbort preceded this call."""
        hresult = self.raw.EndDelayAbort()
        return settle(hresult, 'IHostTaskManager.EndDelayAbort')

    def BeginThreadAffinity(self) -> HResult:
        """Ties the current task to the operating system thread it runs on, until the host hears otherwise.

        The CLR passes this request on when managed code calls
        System.Threading.Thread.BeginThreadAffinity. The host may still take the task off its thread,
        but it must bring it back on the very same one.

        The binding belongs to the task and is not counted. Repeated calls change nothing, and a single
        EndThreadAffinity lifts it.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        hresult = self.raw.BeginThreadAffinity()
        return settle(hresult, 'IHostTaskManager.BeginThreadAffinity')

    def EndThreadAffinity(self) -> HResult:
        """Releases the current task from the thread to which BeginThreadAffinity had tied it.

        An unmatched call is a mistake of the caller. The implementation of IHostTaskManager then
        answers with E_UNEXPECTED and keeps its records unchanged.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE.
                E_UNEXPECTED: The task was bound to no thread, since no BeginThreadAffinity preceded
                    this call."""
        hresult = self.raw.EndThreadAffinity()
        return settle(hresult, 'IHostTaskManager.EndThreadAffinity')

    def SetStackGuarantee(self, guarantee: int) -> HResult:
        """Belongs to the internals of the CLR. Do not call it from your own code.

        Parameters:
            guarantee: Size in bytes of the stack reserve."""
        try:
            if guarantee >> 32:
                verify(self, 'SetStackGuarantee', locals(), guarantee=32)
            hresult = self.raw.SetStackGuarantee(guarantee)
        except MISFITS:
            raise misfit(self, 'SetStackGuarantee', locals())
        return settle(hresult, 'IHostTaskManager.SetStackGuarantee')

    def GetStackGuarantee(self) -> int:
        """Reads how much stack remains reserved for the cleanup that follows a stack overflow, until the
        process ends.

        The value is the one that was last given to SetStackGuarantee.

        Return value:
            pGuarantee: Receives the size of the reserve in bytes."""
        pGuarantee = ULONG()
        hresult = self.raw.GetStackGuarantee(byref(pGuarantee))
        check(hresult, 'IHostTaskManager.GetStackGuarantee')
        return pGuarantee.value

    def SetCLRTaskManager(self, pManager: ICLRTaskManager | ICLRTaskManager.Implementation | None) -> HResult:
        """Gives the host the task manager of the CLR, the counterpart of its own.

        The call comes once, while the CLR starts up. A host that wants to use the interface later calls
        AddRef on it before it returns.

        Parameters:
            pManager: The ICLRTaskManager that the CLR implements.

        Raises:
            ComError:
                HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                    both running managed code and handling this call.
                HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                    thread or fiber blocked was canceled.
                E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                    longer use the CLR, and every further call of a hosting method fails with
                    HOST_E_CLRNOTAVAILABLE."""
        from ._undocumented import ICLRTaskManager
        try:
            hresult = self.raw.SetCLRTaskManager(pointer_of(pManager, ICLRTaskManager))
        except MISFITS:
            raise misfit(self, 'SetCLRTaskManager', locals())
        return settle(hresult, 'IHostTaskManager.SetCLRTaskManager')


class CLRRuntimeHost(Coclass):
    """Is the class whose instance a host creates to start the CLR and to steer it.

    A host that hands in a host control before it starts the CLR is asked there for its
    IHostTaskManager.

    Interfaces:
        ICLRRuntimeHost
        ICLRValidator

    Requirements:
        Header: MSCorEE.h
        Library: MSCorEE.dll
        Versions: Supported from version 2.0 on"""

    _clsid_ = GUID('90f1a06e-7712-4762-86b5-7a5eba6bdb02')


class Library(Exports):
    """The functions of the header, in a loaded library."""

    _files_ = {
        'win32': ('MSCorEE.dll',),
        'darwin': ('libMSCorEE.dylib', 'libmscoree.dylib',),
        'linux': ('libMSCorEE.so', 'libmscoree.so',),
    }

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

    @deprecated('since 4.0')
    def GetCORVersion(self) -> str:
        """Reports which version of the CLR runs in the current process.

        Deprecated since the .NET Framework 4.

        Call the function twice to be safe: first for the length, then with a buffer of that size.

        Return value:
            pbuffer: Buffer into which the function writes the version, for instance v4.0.30319. Without
                a loaded CLR, the text refers to the newest one that is installed."""
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


def load(path: str | PathLike[str] | CDLL | None = None) -> Library:
    """Load a library by its path or name, without one that which the documentation names. Raises OSError if the system
    cannot.
    """
    return Library(path)
