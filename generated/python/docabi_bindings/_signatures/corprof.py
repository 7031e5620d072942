# made by docabi from specs/abi, header CorProf.h; do not edit
"""The methods of corprof as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answering import Answer
    from .._guid import GUID
    from .._memory import Pointer
    from .._results import HResult
    from .._unknown import IUnknown
    from ..corprof import COR_PRF_MONITOR, ICorProfilerCallback

    class Raw_ICorProfilerCallback(IUnknown.Raw):
        def Initialize(self, pICorProfilerInfoUnk: Pointer) -> int: ...
        def Shutdown(self) -> int: ...
        def ModuleLoadFinished(self, moduleId: int, hrStatus: int) -> int: ...
        def ClassLoadFinished(self, classId: int, hrStatus: int) -> int: ...
        def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: int) -> int: ...
        def JITCompilationFinished(self, functionId: int, hrStatus: int, fIsSafeToBlock: int) -> int: ...

    class Implementation_ICorProfilerCallback(IUnknown.Implementation):
        def Initialize(self, pICorProfilerInfoUnk: IUnknown) -> int | None:
            """Tells the profiler that the CLR starts, and gives it the interface through which it can ask.

            Parameters:
                pICorProfilerInfoUnk: Object that has ICorProfilerInfo and its successors."""
            ...
        def Shutdown(self) -> int | None:
            """Tells the profiler that the program is about to end."""
            ...
        def ModuleLoadFinished(self, moduleId: int, hrStatus: HResult) -> int | None:
            """Tells the profiler that a module has been loaded, or why it could not be.

            Parameters:
                moduleId: The module.
                hrStatus: How the loading ended."""
            ...
        def ClassLoadFinished(self, classId: int, hrStatus: HResult) -> int | None:
            """Tells the profiler that a class has been loaded, or why it could not be.

            Parameters:
                classId: The class.
                hrStatus: How the loading ended."""
            ...
        def JITCompilationStarted(self, functionId: int, fIsSafeToBlock: bool) -> int | None:
            """Tells the profiler that a method is about to be compiled.

            Parameters:
                functionId: The method.
                fIsSafeToBlock: Whether the profiler may take its time."""
            ...
        def JITCompilationFinished(self, functionId: int, hrStatus: HResult, fIsSafeToBlock: bool) -> int | None:
            """Tells the profiler that a method has been compiled, or why it could not be.

            Parameters:
                functionId: The method.
                hrStatus: How the compilation ended.
                fIsSafeToBlock: Whether the profiler may take its time."""
            ...

    class Raw_ICorProfilerCallback2(ICorProfilerCallback.Raw):
        ...

    class Implementation_ICorProfilerCallback2(ICorProfilerCallback.Implementation):
        ...

    class Raw_ICorProfilerInfo(IUnknown.Raw):
        def GetEventMask(self, pdwEvents: Pointer) -> int: ...
        def SetEventMask(self, dwEvents: int) -> int: ...
        def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: Pointer, ppImport: Pointer, pToken: Pointer) -> int: ...
        def GetModuleInfo(self, moduleId: int, ppBaseLoadAddress: Pointer, cchName: int, pcchName: Pointer, szName: Pointer, pAssemblyId: Pointer) -> int: ...

    class Implementation_ICorProfilerInfo(IUnknown.Implementation):
        def GetEventMask(self) -> Answer[COR_PRF_MONITOR | int]:
            """Tells which events the profiler hears of.

            Return value:
                pdwEvents: Receives a combination of COR_PRF_MONITOR flags."""
            ...
        def SetEventMask(self, dwEvents: COR_PRF_MONITOR) -> int | None:
            """Chooses which events the profiler hears of.

            Parameters:
                dwEvents: Combination of COR_PRF_MONITOR flags."""
            ...
        def GetTokenAndMetaDataFromFunction(self, functionId: int, riid: GUID) -> Answer[tuple[IUnknown | IUnknown.Implementation | None, int]]:
            """Returns the token of a method, and the metadata in which it means something.

            Parameters:
                functionId: The method.
                riid: Metadata interface that the caller wants to have.

            Return value:
                ppImport: Receives the metadata.
                pToken: Receives the token."""
            ...
        def GetModuleInfo(self, moduleId: int) -> Answer[tuple[int | None, str, int]]:
            """Returns the file, the address and the assembly of a module.

            Parameters:
                moduleId: The module.

            Return value:
                ppBaseLoadAddress: Receives where the module lies in memory.
                szName: Buffer for the path of the file.
                pAssemblyId: Receives the assembly that has the module."""
            ...

PARAMETERS: dict[str, str] = {
    'ICorProfilerCallback.Initialize': 'pICorProfilerInfoUnk',
    'ICorProfilerCallback.ModuleLoadFinished': 'moduleId hrStatus',
    'ICorProfilerCallback.ClassLoadFinished': 'classId hrStatus',
    'ICorProfilerCallback.JITCompilationStarted': 'functionId fIsSafeToBlock',
    'ICorProfilerCallback.JITCompilationFinished': 'functionId hrStatus fIsSafeToBlock',
    'ICorProfilerInfo.GetEventMask': 'pdwEvents',
    'ICorProfilerInfo.SetEventMask': 'dwEvents',
    'ICorProfilerInfo.GetTokenAndMetaDataFromFunction': 'functionId riid ppImport pToken',
    'ICorProfilerInfo.GetModuleInfo': 'moduleId ppBaseLoadAddress cchName pcchName szName pAssemblyId',
}
"""The names of parameters, in the order of C."""
