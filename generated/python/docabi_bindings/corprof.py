# made by docabi from specs/abi, header CorProf.h; do not edit
"""Definitions of CorProf.h. Implemented in CorGuids.lib."""

from __future__ import annotations

from ctypes import byref, c_int32, c_void_p
from typing import TYPE_CHECKING
from ._enumerations import Enumeration
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER, boolean
from ._memory import grown, text_in
from ._results import ComError, HResult, Result, check, item, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Requested, Slot
from ._unknown import IUnknown, pointer_of, received
from ._types import AssemblyID, BOOL, ClassID, DWORD, FunctionID, LPCBYTE, ModuleID, ULONG, WCHAR, mdToken

if TYPE_CHECKING:
    from ._answering import Answer
    from ._guid import Identifier
    from ._memory import Pointer

__all__ = [
    "COR_PRF_MONITOR",
    "ICorProfilerCallback",
    "ICorProfilerCallback2",
    "ICorProfilerInfo",
    "ICorProfilerInfo_GetModuleInfo",
    "ICorProfilerInfo_GetTokenAndMetaDataFromFunction",
]


class COR_PRF_MONITOR(Enumeration):
    """Selects the events that a profiler hears of, and what it may do."""

    COR_PRF_MONITOR_NONE = 0
    COR_PRF_MONITOR_FUNCTION_UNLOADS = 1
    COR_PRF_MONITOR_CLASS_LOADS = 2
    COR_PRF_MONITOR_MODULE_LOADS = 4
    COR_PRF_MONITOR_ASSEMBLY_LOADS = 8
    COR_PRF_MONITOR_APPDOMAIN_LOADS = 0x0010
    COR_PRF_MONITOR_JIT_COMPILATION = 0x0020
    COR_PRF_MONITOR_EXCEPTIONS = 0x0040
    COR_PRF_MONITOR_GC = 0x0080
    COR_PRF_MONITOR_OBJECT_ALLOCATED = 0x0100
    COR_PRF_MONITOR_THREADS = 0x0200
    COR_PRF_MONITOR_REMOTING = 0x0400
    COR_PRF_MONITOR_CODE_TRANSITIONS = 0x0800
    COR_PRF_MONITOR_ENTERLEAVE = 0x1000
    COR_PRF_MONITOR_CCW = 0x2000
    COR_PRF_MONITOR_REMOTING_COOKIE = 0x4400
    COR_PRF_MONITOR_REMOTING_ASYNC = 0x8400
    COR_PRF_MONITOR_SUSPENDS = 0x00010000
    COR_PRF_MONITOR_CACHE_SEARCHES = 0x00020000
    COR_PRF_ENABLE_REJIT = 0x00040000
    COR_PRF_ENABLE_INPROC_DEBUGGING = 0x00080000
    COR_PRF_ENABLE_JIT_MAPS = 0x00100000
    COR_PRF_DISABLE_INLINING = 0x00200000
    COR_PRF_DISABLE_OPTIMIZATIONS = 0x00400000
    COR_PRF_ENABLE_OBJECT_ALLOCATED = 0x00800000
    COR_PRF_MONITOR_CLR_EXCEPTIONS = 0x01000000
    COR_PRF_MONITOR_ALL = 0x0107FFFF
    COR_PRF_ENABLE_FUNCTION_ARGS = 0x02000000
    COR_PRF_ENABLE_FUNCTION_RETVAL = 0x04000000
    COR_PRF_ENABLE_FRAME_INFO = 0x08000000
    COR_PRF_ENABLE_STACK_SNAPSHOT = 0x10000000
    COR_PRF_USE_PROFILE_IMAGES = 0x20000000
    COR_PRF_DISABLE_TRANSPARENCY_CHECKS_UNDER_FULL_TRUST = 0x40000000
    COR_PRF_DISABLE_ALL_NGEN_IMAGES = 0x80000000
    COR_PRF_ALL = 0x8FFFFFFF
    COR_PRF_REQUIRE_PROFILE_IMAGE = 0x20001800
    COR_PRF_ALLOWABLE_AFTER_ATTACH = 0x100102BE
    COR_PRF_MONITOR_IMMUTABLE = 0xEEFCCC00


class ICorProfilerCallback(IUnknown):
    """Is implemented by a profiler, to which the CLR reports what happens in the program."""

    __slots__ = ()
    _iid_ = GUID('176fbed1-a55c-4796-98ca-a9da0ef883e7')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def Initialize(self, pICorProfilerInfoUnk: Pointer) -> int: ...
            def Shutdown(self) -> int: ...
            def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> int: ...
            def ClassLoadFinished(self, classId: int, hrStatus: int) -> int: ...
            def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: int) -> int: ...
            def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: int) -> int: ...

    class Implementation(IUnknown.Implementation):
        """ICorProfilerCallback written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def Initialize(self, pICorProfilerInfoUnk: IUnknown | None) -> int | None: ...
            def Shutdown(self) -> int | None: ...
            def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> int | None: ...
            def ClassLoadFinished(self, classId: int, hrStatus: int) -> int | None: ...
            def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: bool) -> int | None: ...
            def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: bool) -> int | None: ...

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Initialize', HRESULT, In(IUnknown)),
            Slot('Shutdown', HRESULT),
            Slot.opaque('AppDomainCreationStarted'),
            Slot.opaque('AppDomainCreationFinished'),
            Slot.opaque('AppDomainShutdownStarted'),
            Slot.opaque('AppDomainShutdownFinished'),
            Slot.opaque('AssemblyLoadStarted'),
            Slot.opaque('AssemblyLoadFinished'),
            Slot.opaque('AssemblyUnloadStarted'),
            Slot.opaque('AssemblyUnloadFinished'),
            Slot.opaque('ModuleLoadStarted'),
            Slot('ModuleLoadFinished', HRESULT, In(ModuleID), In(c_int32)),
            Slot.opaque('ModuleUnloadStarted'),
            Slot.opaque('ModuleUnloadFinished'),
            Slot.opaque('ModuleAttachedToAssembly'),
            Slot.opaque('ClassLoadStarted'),
            Slot('ClassLoadFinished', HRESULT, In(ClassID), In(c_int32)),
            Slot.opaque('ClassUnloadStarted'),
            Slot.opaque('ClassUnloadFinished'),
            Slot.opaque('FunctionUnloadStarted'),
            Slot('JITCompilationStarted', HRESULT, In(FunctionID), In(boolean(BOOL))),
            Slot('JITCompilationFinished', HRESULT, In(FunctionID), In(c_int32), In(boolean(BOOL))),
            Slot.opaque('JITCachedFunctionSearchStarted'),
            Slot.opaque('JITCachedFunctionSearchFinished'),
            Slot.opaque('JITFunctionPitched'),
            Slot.opaque('JITInlining'),
            Slot.opaque('ThreadCreated'),
            Slot.opaque('ThreadDestroyed'),
            Slot.opaque('ThreadAssignedToOSThread'),
            Slot.opaque('RemotingClientInvocationStarted'),
            Slot.opaque('RemotingClientSendingMessage'),
            Slot.opaque('RemotingClientReceivingReply'),
            Slot.opaque('RemotingClientInvocationFinished'),
            Slot.opaque('RemotingServerReceivingMessage'),
            Slot.opaque('RemotingServerInvocationStarted'),
            Slot.opaque('RemotingServerInvocationReturned'),
            Slot.opaque('RemotingServerSendingReply'),
            Slot.opaque('UnmanagedToManagedTransition'),
            Slot.opaque('ManagedToUnmanagedTransition'),
            Slot.opaque('RuntimeSuspendStarted'),
            Slot.opaque('RuntimeSuspendFinished'),
            Slot.opaque('RuntimeSuspendAborted'),
            Slot.opaque('RuntimeResumeStarted'),
            Slot.opaque('RuntimeResumeFinished'),
            Slot.opaque('RuntimeThreadSuspended'),
            Slot.opaque('RuntimeThreadResumed'),
            Slot.opaque('MovedReferences'),
            Slot.opaque('ObjectAllocated'),
            Slot.opaque('ObjectsAllocatedByClass'),
            Slot.opaque('ObjectReferences'),
            Slot.opaque('RootReferences'),
            Slot.opaque('ExceptionThrown'),
            Slot.opaque('ExceptionSearchFunctionEnter'),
            Slot.opaque('ExceptionSearchFunctionLeave'),
            Slot.opaque('ExceptionSearchFilterEnter'),
            Slot.opaque('ExceptionSearchFilterLeave'),
            Slot.opaque('ExceptionSearchCatcherFound'),
            Slot.opaque('ExceptionOSHandlerEnter'),
            Slot.opaque('ExceptionOSHandlerLeave'),
            Slot.opaque('ExceptionUnwindFunctionEnter'),
            Slot.opaque('ExceptionUnwindFunctionLeave'),
            Slot.opaque('ExceptionUnwindFinallyEnter'),
            Slot.opaque('ExceptionUnwindFinallyLeave'),
            Slot.opaque('ExceptionCatcherEnter'),
            Slot.opaque('ExceptionCatcherLeave'),
            Slot.opaque('COMClassicVTableCreated'),
            Slot.opaque('COMClassicVTableDestroyed'),
            Slot.opaque('ExceptionCLRCatcherFound'),
            Slot.opaque('ExceptionCLRCatcherExecute'),
        )

    def Initialize(self, pICorProfilerInfoUnk: IUnknown | IUnknown.Implementation | None) -> HResult:
        """Tells the profiler that the CLR starts, and gives it the interface through which it can ask.

        Parameters:
            pICorProfilerInfoUnk: Object that has ICorProfilerInfo and its successors."""
        hresult = self.raw.Initialize(pointer_of(pICorProfilerInfoUnk, IUnknown))
        return settle(hresult, 'ICorProfilerCallback.Initialize')

    def Shutdown(self) -> HResult:
        """Tells the profiler that the program is about to end."""
        hresult = self.raw.Shutdown()
        return settle(hresult, 'ICorProfilerCallback.Shutdown')

    def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> HResult:
        """Tells the profiler that a module has been loaded, or why it could not be.

        Parameters:
            moduleId: The module.
            hrStatus: How the loading ended."""
        hresult = self.raw.ModuleLoadFinished(moduleId, hrStatus)
        return settle(hresult, 'ICorProfilerCallback.ModuleLoadFinished')

    def ClassLoadFinished(self, classId: int, hrStatus: int) -> HResult:
        """Tells the profiler that a class has been loaded, or why it could not be.

        Parameters:
            classId: The class.
            hrStatus: How the loading ended."""
        hresult = self.raw.ClassLoadFinished(classId, hrStatus)
        return settle(hresult, 'ICorProfilerCallback.ClassLoadFinished')

    def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: bool) -> HResult:
        """Tells the profiler that a method is about to be compiled.

        Parameters:
            functionId: The method.
            fIsSafeToBlock: Whether the profiler may take its time."""
        hresult = self.raw.JITCompilationStarted(functionId, fIsSafeToBlock)
        return settle(hresult, 'ICorProfilerCallback.JITCompilationStarted')

    def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: bool) -> HResult:
        """Tells the profiler that a method has been compiled, or why it could not be.

        Parameters:
            functionId: The method.
            hrStatus: How the compilation ended.
            fIsSafeToBlock: Whether the profiler may take its time."""
        hresult = self.raw.JITCompilationFinished(functionId, hrStatus, fIsSafeToBlock)
        return settle(hresult, 'ICorProfilerCallback.JITCompilationFinished')


class ICorProfilerCallback2(ICorProfilerCallback):
    """Adds events of the .NET Framework 2.0 to ICorProfilerCallback."""

    __slots__ = ()
    _iid_ = GUID('8a8cc829-ccf2-49fe-bbae-0f022228071a')

    class Raw(ICorProfilerCallback.Raw):
        """The methods as C declares them."""

    class Implementation(ICorProfilerCallback.Implementation):
        """ICorProfilerCallback2 written in Python: override the methods; one that is missing answers E_NOTIMPL."""

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('ThreadNameChanged'),
            Slot.opaque('GarbageCollectionStarted'),
            Slot.opaque('SurvivingReferences'),
            Slot.opaque('GarbageCollectionFinished'),
            Slot.opaque('FinalizeableObjectQueued'),
            Slot.opaque('RootReferences2'),
            Slot.opaque('HandleCreated'),
            Slot.opaque('HandleDestroyed'),
        )


class ICorProfilerInfo_GetTokenAndMetaDataFromFunction(Result, tuple["IUnknown", int]):
    """What ICorProfilerInfo.GetTokenAndMetaDataFromFunction gives."""

    ppImport: IUnknown = item(0)
    pToken: int = item(1)


class ICorProfilerInfo_GetModuleInfo(Result, tuple["int | None", str, int]):
    """What ICorProfilerInfo.GetModuleInfo gives."""

    ppBaseLoadAddress: int | None = item(0)
    szName: str = item(1)
    pAssemblyId: int = item(2)


class ICorProfilerInfo(IUnknown):
    """Answers the questions of a profiler."""

    __slots__ = ()
    _iid_ = GUID('28b5557d-3f3f-48b4-90b2-5f9eea2f6c48')

    class Raw(IUnknown.Raw):
        """The methods as C declares them."""

        if TYPE_CHECKING:

            def GetEventMask(self, pdwEvents: Pointer) -> int: ...
            def SetEventMask(self, dwEvents: int) -> int: ...
            def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: Pointer, ppImport: Pointer, pToken: Pointer) -> int: ...
            def GetModuleInfo(self, moduleId: int, ppBaseLoadAddress: Pointer, cchName: int, pcchName: Pointer, szName: Pointer, pAssemblyId: Pointer) -> int: ...

    class Implementation(IUnknown.Implementation):
        """ICorProfilerInfo written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        if TYPE_CHECKING:

            def GetEventMask(self) -> Answer[int]: ...
            def SetEventMask(self, dwEvents: int) -> int | None: ...
            def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: GUID) -> Answer[tuple[IUnknown | IUnknown.Implementation | None, int]]: ...
            def GetModuleInfo(self, moduleId: int) -> Answer[tuple[int | None, str, int]]: ...

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetClassFromObject'),
            Slot.opaque('GetClassFromToken'),
            Slot.opaque('GetCodeInfo'),
            Slot('GetEventMask', HRESULT, Out(DWORD)),
            Slot.opaque('GetFunctionFromIP'),
            Slot.opaque('GetFunctionFromToken'),
            Slot.opaque('GetHandleFromThread'),
            Slot.opaque('GetObjectSize'),
            Slot.opaque('IsArrayClass'),
            Slot.opaque('GetThreadInfo'),
            Slot.opaque('GetCurrentThreadID'),
            Slot.opaque('GetClassIDInfo'),
            Slot.opaque('GetFunctionInfo'),
            Slot('SetEventMask', HRESULT, In(DWORD)),
            Slot.opaque('SetEnterLeaveFunctionHooks'),
            Slot.opaque('SetFunctionIDMapper'),
            Slot('GetTokenAndMetaDataFromFunction', HRESULT, In(FunctionID), In(GUID_REF), Requested(1), Out(mdToken)),
            Slot('GetModuleInfo', HRESULT, In(ModuleID), Out(POINTER), Hidden(ULONG), HiddenRef(ULONG), OutText(WCHAR, 2, 3), Out(AssemblyID)),
            Slot.opaque('GetModuleMetaData'),
            Slot.opaque('GetILFunctionBody'),
            Slot.opaque('GetILFunctionBodyAllocator'),
            Slot.opaque('SetILFunctionBody'),
            Slot.opaque('GetAppDomainInfo'),
            Slot.opaque('GetAssemblyInfo'),
            Slot.opaque('SetFunctionReJIT'),
            Slot.opaque('ForceGC'),
            Slot.opaque('SetILInstrumentedCodeMap'),
            Slot.opaque('GetInprocInspectionInterface'),
            Slot.opaque('GetInprocInspectionIThisThread'),
            Slot.opaque('GetThreadContext'),
            Slot.opaque('BeginInprocDebugging'),
            Slot.opaque('EndInprocDebugging'),
            Slot.opaque('GetILToNativeMapping'),
        )

    def GetEventMask(self) -> int:
        """Tells which events the profiler hears of.

        Returns:
            pdwEvents: Receives a combination of COR_PRF_MONITOR flags."""
        pdwEvents = DWORD()
        hresult = self.raw.GetEventMask(byref(pdwEvents))
        check(hresult, 'ICorProfilerInfo.GetEventMask')
        return pdwEvents.value

    def SetEventMask(self, dwEvents: int) -> HResult:
        """Chooses which events the profiler hears of.

        Parameters:
            dwEvents: Combination of COR_PRF_MONITOR flags."""
        hresult = self.raw.SetEventMask(dwEvents)
        return settle(hresult, 'ICorProfilerInfo.SetEventMask')

    def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: Identifier) -> ICorProfilerInfo_GetTokenAndMetaDataFromFunction:
        """Returns the token of a method, and the metadata in which it means something.

        Parameters:
            functionId: The method.
            riid: Metadata interface that the caller wants to have.

        Returns:
            ppImport: Receives the metadata.
            pToken: Receives the token."""
        ppImport = c_void_p()
        pToken = mdToken()
        hresult = self.raw.GetTokenAndMetaDataFromFunction(functionId, byref(identifier(riid)), byref(ppImport), byref(pToken))
        if hresult < 0:
            raise ComError(hresult, 'ICorProfilerInfo.GetTokenAndMetaDataFromFunction')
        result = ICorProfilerInfo_GetTokenAndMetaDataFromFunction((received(riid, ppImport.value), pToken.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetModuleInfo(self, moduleId: int) -> ICorProfilerInfo_GetModuleInfo:
        """Returns the file, the address and the assembly of a module.

        Parameters:
            moduleId: The module.

        Returns:
            ppBaseLoadAddress: Receives where the module lies in memory.
            szName: Buffer for the path of the file.
            pAssemblyId: Receives the assembly that has the module."""
        ppBaseLoadAddress = LPCBYTE()
        pcchName = ULONG()
        c_szName = (WCHAR * 1024)()
        pAssemblyId = AssemblyID()
        while True:
            hresult = self.raw.GetModuleInfo(moduleId, byref(ppBaseLoadAddress), len(c_szName), byref(pcchName), c_szName, byref(pAssemblyId))
            if pcchName.value > len(c_szName) and (size := grown(hresult, pcchName.value, len(c_szName))):
                c_szName = (WCHAR * size)()
                continue
            break
        if hresult < 0:
            raise ComError(hresult, 'ICorProfilerInfo.GetModuleInfo')
        result = ICorProfilerInfo_GetModuleInfo((ppBaseLoadAddress.value, text_in(c_szName, pcchName.value), pAssemblyId.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result
