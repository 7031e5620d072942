# made by docabi from specs/abi, header CorProf.h; do not edit
"""Definitions of CorProf.h. Implemented in CorGuids.lib."""

from __future__ import annotations

from ctypes import byref, c_uint32, c_void_p
from typing import Generic, TYPE_CHECKING, overload
from ._arguments import MISFITS, misfit, verify
from ._enumerations import Flags
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER, boolean
from ._memory import grown, text_in
from ._results import ComError, HResult, Result, check, item, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Requested, Slot
from ._unknown import IUnknown, T, keeping, pointer_of, received
from ._types import AssemblyID, BOOL, ClassID, FunctionID, LPCBYTE, ModuleID, ULONG, WCHAR, mdToken

if TYPE_CHECKING:
    from typing import Any
    from ._signatures import corprof as signatures

__all__ = [
    "COR_PRF_MONITOR",
    "ICorProfilerCallback",
    "ICorProfilerCallback2",
    "ICorProfilerInfo",
    "ICorProfilerInfo_GetModuleInfo",
    "ICorProfilerInfo_GetTokenAndMetaDataFromFunction",
]


class COR_PRF_MONITOR(Flags):
    """Selects the events that a profiler hears of, and what it may do.

    Requirements:
        Header: CorProf.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    COR_PRF_MONITOR_NONE = 0
    """Turns on nothing."""
    COR_PRF_MONITOR_FUNCTION_UNLOADS = 1
    """Turns on the events of methods that go away."""
    COR_PRF_MONITOR_CLASS_LOADS = 2
    """Turns on the events of classes that come and go."""
    COR_PRF_MONITOR_MODULE_LOADS = 4
    """Turns on the events of modules that come and go."""
    COR_PRF_MONITOR_ASSEMBLY_LOADS = 8
    """Turns on the events of assemblies that come and go."""
    COR_PRF_MONITOR_APPDOMAIN_LOADS = 0x0010
    """Turns on the events of application domains that come and go."""
    COR_PRF_MONITOR_JIT_COMPILATION = 0x0020
    """Turns on the events of methods that are compiled."""
    COR_PRF_MONITOR_EXCEPTIONS = 0x0040
    """Turns on the events of exceptions."""
    COR_PRF_MONITOR_GC = 0x0080
    """Turns on the events of the garbage collector."""
    COR_PRF_MONITOR_OBJECT_ALLOCATED = 0x0100
    """Turns on the events of new objects."""
    COR_PRF_MONITOR_THREADS = 0x0200
    """Turns on the events of threads that come and go."""
    COR_PRF_MONITOR_REMOTING = 0x0400
    """Turns on the events of remote calls."""
    COR_PRF_MONITOR_CODE_TRANSITIONS = 0x0800
    """Turns on the events of calls between managed and native code."""
    COR_PRF_MONITOR_ENTERLEAVE = 0x1000
    """Turns on the functions that are called at the beginning and the end of methods."""
    COR_PRF_MONITOR_CCW = 0x2000
    """Turns on the events of managed objects that COM sees."""
    COR_PRF_MONITOR_REMOTING_COOKIE = 0x4400
    """Adds an identifier to the events of remote calls."""
    COR_PRF_MONITOR_REMOTING_ASYNC = 0x8400
    """Adds asynchronous calls to the events of remote calls."""
    COR_PRF_MONITOR_SUSPENDS = 0x00010000
    """Turns on the events of pauses of the CLR."""
    COR_PRF_MONITOR_CACHE_SEARCHES = 0x00020000
    """Turns on the events of searches for code that was compiled earlier."""
    COR_PRF_ENABLE_REJIT = 0x00040000
    """Lets the profiler have methods compiled again."""
    COR_PRF_ENABLE_INPROC_DEBUGGING = 0x00080000
    """Obsolete and without effect."""
    COR_PRF_ENABLE_JIT_MAPS = 0x00100000
    """Obsolete. Lets the profiler ask how native code relates to its source."""
    COR_PRF_DISABLE_INLINING = 0x00200000
    """Has every call made as a call."""
    COR_PRF_DISABLE_OPTIMIZATIONS = 0x00400000
    """Has code compiled as it was written."""
    COR_PRF_ENABLE_OBJECT_ALLOCATED = 0x00800000
    """Prepares the CLR for the events of new objects."""
    COR_PRF_MONITOR_CLR_EXCEPTIONS = 0x01000000
    """Turns on the events of exceptions inside the CLR."""
    COR_PRF_MONITOR_ALL = 0x0107FFFF
    """Turns on every event."""
    COR_PRF_ENABLE_FUNCTION_ARGS = 0x02000000
    """Lets the profiler see arguments of calls."""
    COR_PRF_ENABLE_FUNCTION_RETVAL = 0x04000000
    """Lets the profiler see what calls return."""
    COR_PRF_ENABLE_FRAME_INFO = 0x08000000
    """Lets the profiler see for which types a generic method runs."""
    COR_PRF_ENABLE_STACK_SNAPSHOT = 0x10000000
    """Lets the profiler take pictures of stacks."""
    COR_PRF_USE_PROFILE_IMAGES = 0x20000000
    """Has the CLR look for images that were made for profilers."""
    COR_PRF_DISABLE_TRANSPARENCY_CHECKS_UNDER_FULL_TRUST = 0x40000000
    """Spares trusted code the checks of transparency."""
    COR_PRF_DISABLE_ALL_NGEN_IMAGES = 0x80000000
    """Has the CLR compile everything anew."""
    COR_PRF_ALL = 0x8FFFFFFF
    """Combines all flags."""
    COR_PRF_REQUIRE_PROFILE_IMAGE = 0x20001800
    """Combines the flags that need images made for profilers."""
    COR_PRF_ALLOWABLE_AFTER_ATTACH = 0x100102BE
    """Combines the flags that a profiler may still set after it was attached."""
    COR_PRF_MONITOR_IMMUTABLE = 0xEEFCCC00
    """Combines the flags that nobody can change after Initialize."""


class ICorProfilerCallback(IUnknown):
    """Is implemented by a profiler, to which the CLR reports what happens in the program.

    Note: The table above is an excerpt. The interface has 69 methods of its own.

    Requirements:
        Header: CorProf.h
        Library: CorGuids.lib
        Versions: Supported from version 1.0 on"""

    __slots__ = ()
    _iid_ = GUID('176fbed1-a55c-4796-98ca-a9da0ef883e7')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorProfilerCallback):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorProfilerCallback):
            """ICorProfilerCallback written in Python: override the methods; one that is missing answers E_NOTIMPL."""

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
            Slot('ModuleLoadFinished', HRESULT, In(ModuleID), In(HRESULT)),
            Slot.opaque('ModuleUnloadStarted'),
            Slot.opaque('ModuleUnloadFinished'),
            Slot.opaque('ModuleAttachedToAssembly'),
            Slot.opaque('ClassLoadStarted'),
            Slot('ClassLoadFinished', HRESULT, In(ClassID), In(HRESULT)),
            Slot.opaque('ClassUnloadStarted'),
            Slot.opaque('ClassUnloadFinished'),
            Slot.opaque('FunctionUnloadStarted'),
            Slot('JITCompilationStarted', HRESULT, In(FunctionID), In(boolean(BOOL))),
            Slot('JITCompilationFinished', HRESULT, In(FunctionID), In(HRESULT), In(boolean(BOOL))),
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
        try:
            hresult = self.raw.Initialize(pointer_of(pICorProfilerInfoUnk, IUnknown))
        except MISFITS:
            raise misfit(self, 'Initialize', locals())
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
        try:
            if moduleId >> 64 or hrStatus >> 32:
                verify(self, 'ModuleLoadFinished', locals(), moduleId=64, hrStatus=32)
            hresult = self.raw.ModuleLoadFinished(moduleId, hrStatus)
        except MISFITS:
            raise misfit(self, 'ModuleLoadFinished', locals())
        return settle(hresult, 'ICorProfilerCallback.ModuleLoadFinished')

    def ClassLoadFinished(self, classId: int, hrStatus: int) -> HResult:
        """Tells the profiler that a class has been loaded, or why it could not be.

        Parameters:
            classId: The class.
            hrStatus: How the loading ended."""
        try:
            if classId >> 64 or hrStatus >> 32:
                verify(self, 'ClassLoadFinished', locals(), classId=64, hrStatus=32)
            hresult = self.raw.ClassLoadFinished(classId, hrStatus)
        except MISFITS:
            raise misfit(self, 'ClassLoadFinished', locals())
        return settle(hresult, 'ICorProfilerCallback.ClassLoadFinished')

    def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: bool) -> HResult:
        """Tells the profiler that a method is about to be compiled.

        Parameters:
            functionId: The method.
            fIsSafeToBlock: Whether the profiler may take its time."""
        try:
            if functionId >> 64 or fIsSafeToBlock >> 32:
                verify(self, 'JITCompilationStarted', locals(), functionId=64, fIsSafeToBlock=32)
            hresult = self.raw.JITCompilationStarted(functionId, fIsSafeToBlock)
        except MISFITS:
            raise misfit(self, 'JITCompilationStarted', locals())
        return settle(hresult, 'ICorProfilerCallback.JITCompilationStarted')

    def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: bool) -> HResult:
        """Tells the profiler that a method has been compiled, or why it could not be.

        Parameters:
            functionId: The method.
            hrStatus: How the compilation ended.
            fIsSafeToBlock: Whether the profiler may take its time."""
        try:
            if functionId >> 64 or hrStatus >> 32 or fIsSafeToBlock >> 32:
                verify(self, 'JITCompilationFinished', locals(), functionId=64, hrStatus=32, fIsSafeToBlock=32)
            hresult = self.raw.JITCompilationFinished(functionId, hrStatus, fIsSafeToBlock)
        except MISFITS:
            raise misfit(self, 'JITCompilationFinished', locals())
        return settle(hresult, 'ICorProfilerCallback.JITCompilationFinished')


class ICorProfilerCallback2(ICorProfilerCallback):
    """Adds events of the .NET Framework 2.0 to ICorProfilerCallback.

    Note: Its methods are not described here. The interface has 8 methods of its own.

    Requirements:
        Header: CorProf.h
        Library: CorGuids.lib
        Versions: Supported from version 2.0 on"""

    __slots__ = ()
    _iid_ = GUID('8a8cc829-ccf2-49fe-bbae-0f022228071a')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorProfilerCallback2):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorProfilerCallback2):
            """ICorProfilerCallback2 written in Python: override the methods; one that is missing answers E_NOTIMPL."""

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


class ICorProfilerInfo_GetTokenAndMetaDataFromFunction(Result, tuple["T", int], Generic[T]):
    """What ICorProfilerInfo.GetTokenAndMetaDataFromFunction gives."""

    ppImport: T = item(0)
    pToken: int = item(1)


class ICorProfilerInfo_GetModuleInfo(Result, tuple["int | None", str, int]):
    """What ICorProfilerInfo.GetModuleInfo gives."""

    ppBaseLoadAddress: int | None = item(0)
    szName: str = item(1)
    pAssemblyId: int = item(2)


class ICorProfilerInfo(IUnknown):
    """Answers the questions of a profiler.

    Note: The table above is an excerpt. The interface has 33 methods of its own.

    Requirements:
        Header: CorProf.h
        Library: CorGuids.lib
        Versions: Supported from version 2.0 on"""

    __slots__ = ()
    _iid_ = GUID('28b5557d-3f3f-48b4-90b2-5f9eea2f6c48')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICorProfilerInfo):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICorProfilerInfo):
            """ICorProfilerInfo written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('GetClassFromObject'),
            Slot.opaque('GetClassFromToken'),
            Slot.opaque('GetCodeInfo'),
            Slot('GetEventMask', HRESULT, Out(COR_PRF_MONITOR)),
            Slot.opaque('GetFunctionFromIP'),
            Slot.opaque('GetFunctionFromToken'),
            Slot.opaque('GetHandleFromThread'),
            Slot.opaque('GetObjectSize'),
            Slot.opaque('IsArrayClass'),
            Slot.opaque('GetThreadInfo'),
            Slot.opaque('GetCurrentThreadID'),
            Slot.opaque('GetClassIDInfo'),
            Slot.opaque('GetFunctionInfo'),
            Slot('SetEventMask', HRESULT, In(COR_PRF_MONITOR)),
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

    def GetEventMask(self) -> COR_PRF_MONITOR:
        """Tells which events the profiler hears of.

        Return value:
            pdwEvents: Receives a combination of COR_PRF_MONITOR flags."""
        pdwEvents = c_uint32()
        hresult = self.raw.GetEventMask(byref(pdwEvents))
        check(hresult, 'ICorProfilerInfo.GetEventMask')
        return COR_PRF_MONITOR.of(pdwEvents.value)

    def SetEventMask(self, dwEvents: COR_PRF_MONITOR | int) -> HResult:
        """Chooses which events the profiler hears of.

        Parameters:
            dwEvents: Combination of COR_PRF_MONITOR flags."""
        try:
            if dwEvents >> 32:
                verify(self, 'SetEventMask', locals(), dwEvents=32)
            hresult = self.raw.SetEventMask(dwEvents)
        except MISFITS:
            raise misfit(self, 'SetEventMask', locals())
        return settle(hresult, 'ICorProfilerInfo.SetEventMask')

    @overload
    def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: type[T]) -> ICorProfilerInfo_GetTokenAndMetaDataFromFunction[T]: ...
    @overload
    def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: GUID) -> ICorProfilerInfo_GetTokenAndMetaDataFromFunction[IUnknown]: ...
    def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: type[T] | GUID) -> ICorProfilerInfo_GetTokenAndMetaDataFromFunction[Any]:
        """Returns the token of a method, and the metadata in which it means something.

        Parameters:
            functionId: The method.
            riid: Metadata interface that the caller wants to have.

        Return value:
            ppImport: Receives the metadata.
            pToken: Receives the token."""
        try:
            if functionId >> 64:
                verify(self, 'GetTokenAndMetaDataFromFunction', locals(), functionId=64)
            ppImport = c_void_p()
            pToken = mdToken()
            hresult = self.raw.GetTokenAndMetaDataFromFunction(functionId, byref(identifier(riid)), byref(ppImport), byref(pToken))
        except MISFITS:
            raise misfit(self, 'GetTokenAndMetaDataFromFunction', locals())
        if hresult < 0:
            raise ComError(hresult, 'ICorProfilerInfo.GetTokenAndMetaDataFromFunction')
        result: ICorProfilerInfo_GetTokenAndMetaDataFromFunction[Any] = ICorProfilerInfo_GetTokenAndMetaDataFromFunction._make((keeping(received(riid, ppImport.value), self), pToken.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def GetModuleInfo(self, moduleId: int) -> ICorProfilerInfo_GetModuleInfo:
        """Returns the file, the address and the assembly of a module.

        Parameters:
            moduleId: The module.

        Return value:
            ppBaseLoadAddress: Receives where the module lies in memory.
            szName: Buffer for the path of the file.
            pAssemblyId: Receives the assembly that has the module."""
        try:
            if moduleId >> 64:
                verify(self, 'GetModuleInfo', locals(), moduleId=64)
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
        except MISFITS:
            raise misfit(self, 'GetModuleInfo', locals())
        if hresult < 0:
            raise ComError(hresult, 'ICorProfilerInfo.GetModuleInfo')
        result = ICorProfilerInfo_GetModuleInfo._make((ppBaseLoadAddress.value, text_in(c_szName, pcchName.value), pAssemblyId.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result
