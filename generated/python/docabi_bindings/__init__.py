# made by docabi from specs/abi; do not edit
"""Bindings made from documentation.

Each header is a module; a documented name is found here too, and its module is imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._answering import Outcome as Outcome
    from ._guid import GUID as GUID
    from ._memory import bytes_at as bytes_at
    from ._memory import text_at as text_at
    from ._outcome import outcome as outcome
    from ._results import CallError as CallError
    from ._results import ComError as ComError
    from ._results import HResult as HResult
    from ._results import error_locales as error_locales
    from ._results import last_hresult as last_hresult
    from ._results import set_error_locale as set_error_locale
    from ._results import state_description as state_description
    from ._statuses import StatusError as StatusError
    from ._statuses import last_status as last_status
    from ._trace import trace as trace
    from ._unknown import IUnknown as IUnknown
    from . import com as com
    from . import define as define
    from . import cor as cor
    from . import cordebug as cordebug
    from . import corhdr as corhdr
    from . import corprof as corprof
    from . import dbgshim as dbgshim
    from . import mscoree as mscoree
    from . import oaidl as oaidl
    from . import objidl as objidl
    from . import unknwn as unknwn
    from ._undocumented import ICLRTaskManager as ICLRTaskManager
    from ._undocumented import IHostTask as IHostTask
    from .cor import CLSID_CLR_v1_MetaData as CLSID_CLR_v1_MetaData
    from .cor import CLSID_CLR_v2_MetaData as CLSID_CLR_v2_MetaData
    from .cor import CLSID_Cor as CLSID_Cor
    from .cor import CLSID_CorMetaDataDispenser as CLSID_CorMetaDataDispenser
    from .cor import CLSID_CorMetaDataDispenserReg as CLSID_CorMetaDataDispenserReg
    from .cor import CLSID_CorMetaDataDispenserRuntime as CLSID_CorMetaDataDispenserRuntime
    from .cor import CLSID_CorMetaDataReg as CLSID_CorMetaDataReg
    from .cor import CLSID_CorMetaDataRuntime as CLSID_CorMetaDataRuntime
    from .cor import GUID_DispIdOverride as GUID_DispIdOverride
    from .cor import GUID_ExportedFromComPlus as GUID_ExportedFromComPlus
    from .cor import GUID_ForceIEnumerable as GUID_ForceIEnumerable
    from .cor import GUID_Function2Getter as GUID_Function2Getter
    from .cor import GUID_ManagedName as GUID_ManagedName
    from .cor import GUID_PropGetCA as GUID_PropGetCA
    from .cor import GUID_PropPutCA as GUID_PropPutCA
    from .cor import IMetaDataDispenser as IMetaDataDispenser
    from .cor import IMetaDataDispenserEx as IMetaDataDispenserEx
    from .cor import IMetaDataEmit as IMetaDataEmit
    from .cor import IMetaDataImport as IMetaDataImport
    from .cor import LIBID_ComPlusRuntime as LIBID_ComPlusRuntime
    from .cor import MetaDataCheckDuplicatesFor as MetaDataCheckDuplicatesFor
    from .cor import MetaDataErrorIfEmitOutOfOrder as MetaDataErrorIfEmitOutOfOrder
    from .cor import MetaDataGenerateTCEAdapters as MetaDataGenerateTCEAdapters
    from .cor import MetaDataImportOption as MetaDataImportOption
    from .cor import MetaDataLinkerOptions as MetaDataLinkerOptions
    from .cor import MetaDataMergerOptions as MetaDataMergerOptions
    from .cor import MetaDataNotificationForTokenMovement as MetaDataNotificationForTokenMovement
    from .cor import MetaDataPreserveLocalRefs as MetaDataPreserveLocalRefs
    from .cor import MetaDataRefToDefCheck as MetaDataRefToDefCheck
    from .cor import MetaDataRuntimeVersion as MetaDataRuntimeVersion
    from .cor import MetaDataSetENC as MetaDataSetENC
    from .cor import MetaDataSetUpdate as MetaDataSetUpdate
    from .cor import MetaDataThreadSafetyOptions as MetaDataThreadSafetyOptions
    from .cor import MetaDataTypeLibImportNamespace as MetaDataTypeLibImportNamespace
    from .cordebug import CLSID_CorDebug as CLSID_CorDebug
    from .cordebug import CLSID_EmbeddedCLRCorDebug as CLSID_EmbeddedCLRCorDebug
    from .cordebug import ICorDebug as ICorDebug
    from .cordebug import ICorDebugAppDomain as ICorDebugAppDomain
    from .cordebug import ICorDebugBreakpoint as ICorDebugBreakpoint
    from .cordebug import ICorDebugCode as ICorDebugCode
    from .cordebug import ICorDebugController as ICorDebugController
    from .cordebug import ICorDebugFrame as ICorDebugFrame
    from .cordebug import ICorDebugFunction as ICorDebugFunction
    from .cordebug import ICorDebugFunctionBreakpoint as ICorDebugFunctionBreakpoint
    from .cordebug import ICorDebugGenericValue as ICorDebugGenericValue
    from .cordebug import ICorDebugILFrame as ICorDebugILFrame
    from .cordebug import ICorDebugManagedCallback as ICorDebugManagedCallback
    from .cordebug import ICorDebugManagedCallback2 as ICorDebugManagedCallback2
    from .cordebug import ICorDebugModule as ICorDebugModule
    from .cordebug import ICorDebugProcess as ICorDebugProcess
    from .cordebug import ICorDebugThread as ICorDebugThread
    from .cordebug import ICorDebugValue as ICorDebugValue
    from .corhdr import CorDescrGroupMethodType as CorDescrGroupMethodType
    from .corhdr import CorOpenFlags as CorOpenFlags
    from .corhdr import NativeTypeArrayFlags as NativeTypeArrayFlags
    from .corprof import COR_PRF_MONITOR as COR_PRF_MONITOR
    from .corprof import ICorProfilerCallback as ICorProfilerCallback
    from .corprof import ICorProfilerCallback2 as ICorProfilerCallback2
    from .corprof import ICorProfilerInfo as ICorProfilerInfo
    from .mscoree import CLRRuntimeHost as CLRRuntimeHost
    from .mscoree import CLSID_CLRRuntimeHost as CLSID_CLRRuntimeHost
    from .mscoree import CLSID_ComCallUnmarshal as CLSID_ComCallUnmarshal
    from .mscoree import CLSID_ComCallUnmarshalV4 as CLSID_ComCallUnmarshalV4
    from .mscoree import CLSID_CorRuntimeHost as CLSID_CorRuntimeHost
    from .mscoree import CLSID_TypeNameFactory as CLSID_TypeNameFactory
    from .mscoree import ETaskType as ETaskType
    from .mscoree import FExecuteInAppDomainCallback as FExecuteInAppDomainCallback
    from .mscoree import ICLRRuntimeHost as ICLRRuntimeHost
    from .mscoree import IHostTaskManager as IHostTaskManager
    from .mscoree import LPTHREAD_START_ROUTINE as LPTHREAD_START_ROUTINE
    from .mscoree import StackOverflowInfo as StackOverflowInfo
    from .mscoree import StackOverflowType as StackOverflowType
    from .oaidl import IDispatch as IDispatch
    from .oaidl import IErrorInfo as IErrorInfo
    from .oaidl import ITypeInfo as ITypeInfo
    from .oaidl import ITypeLib as ITypeLib
    from .objidl import IEnumUnknown as IEnumUnknown
    from .objidl import IMalloc as IMalloc
    from .objidl import ISequentialStream as ISequentialStream
    from .objidl import IStream as IStream
    from .unknwn import IClassFactory as IClassFactory
    from ._types import ACL as ACL
    from ._types import APTTYPE as APTTYPE
    from ._types import COR_PRF_ASSEMBLY_REFERENCE_INFO as COR_PRF_ASSEMBLY_REFERENCE_INFO
    from ._types import COR_PRF_EVENTPIPE_PARAM_DESC as COR_PRF_EVENTPIPE_PARAM_DESC
    from ._types import COR_PRF_EVENTPIPE_PROVIDER_CONFIG as COR_PRF_EVENTPIPE_PROVIDER_CONFIG
    from ._types import COR_PRF_EVENT_DATA as COR_PRF_EVENT_DATA
    from ._types import COR_PRF_METHOD as COR_PRF_METHOD
    from ._types import COR_SECATTR as COR_SECATTR
    from ._types import CRYPT_DATA_BLOB as CRYPT_DATA_BLOB
    from ._types import DECIMAL as DECIMAL
    from ._types import DISPPARAMS as DISPPARAMS
    from ._types import EXCEPINFO as EXCEPINFO
    from ._types import EXCEPTION_POINTERS as EXCEPTION_POINTERS
    from ._types import FILETIME as FILETIME
    from ._types import IMAGE_DEBUG_DIRECTORY as IMAGE_DEBUG_DIRECTORY
    from ._types import INVOKEKIND as INVOKEKIND
    from ._types import LUID as LUID
    from ._types import PDH_FMT_COUNTERVALUE as PDH_FMT_COUNTERVALUE
    from ._types import PDH_RAW_COUNTER as PDH_RAW_COUNTER
    from ._types import POINT as POINT
    from ._types import POINTL as POINTL
    from ._types import POINTS as POINTS
    from ._types import PROCESS_INFORMATION as PROCESS_INFORMATION
    from ._types import PROPVARIANT as PROPVARIANT
    from ._types import RECT as RECT
    from ._types import RECTL as RECTL
    from ._types import REGKIND as REGKIND
    from ._types import SAFEARRAY as SAFEARRAY
    from ._types import SAFEARRAYBOUND as SAFEARRAYBOUND
    from ._types import SECURITY_ATTRIBUTES as SECURITY_ATTRIBUTES
    from ._types import SIZE as SIZE
    from ._types import SIZEL as SIZEL
    from ._types import STARTUPINFOW as STARTUPINFOW
    from ._types import STATSTG as STATSTG
    from ._types import SYSKIND as SYSKIND
    from ._types import SYSTEMTIME as SYSTEMTIME
    from ._types import TLIBATTR as TLIBATTR
    from ._types import TYPEKIND as TYPEKIND
    from ._types import VEContext as VEContext
    from ._variant import VARENUM as VARENUM
    from ._variant import VARIANT as VARIANT

__version__ = "0.0.0"
_RUNTIME = {
    "CallError": "_results",
    "ComError": "_results",
    "GUID": "_guid",
    "HResult": "_results",
    "IUnknown": "_unknown",
    "Outcome": "_answering",
    "StatusError": "_statuses",
    "bytes_at": "_memory",
    "error_locales": "_results",
    "last_hresult": "_results",
    "last_status": "_statuses",
    "outcome": "_outcome",
    "set_error_locale": "_results",
    "state_description": "_results",
    "text_at": "_memory",
    "trace": "_trace",
}
_MODULES: list[str] = ["cor", "cordebug", "corhdr", "corprof", "dbgshim", "mscoree", "oaidl", "objidl", "unknwn"]
__all__ = [
    "GUID",
    "CallError",
    "ComError",
    "HResult",
    "IUnknown",
    "Outcome",
    "StatusError",
    "bytes_at",
    "com",
    "define",
    "error_locales",
    "last_hresult",
    "last_status",
    "outcome",
    "set_error_locale",
    "state_description",
    "text_at",
    "trace",
    "cor",
    "cordebug",
    "corhdr",
    "corprof",
    "dbgshim",
    "mscoree",
    "oaidl",
    "objidl",
    "unknwn",
    "ICLRTaskManager",
    "IHostTask",
    "CLSID_CLR_v1_MetaData",
    "CLSID_CLR_v2_MetaData",
    "CLSID_Cor",
    "CLSID_CorMetaDataDispenser",
    "CLSID_CorMetaDataDispenserReg",
    "CLSID_CorMetaDataDispenserRuntime",
    "CLSID_CorMetaDataReg",
    "CLSID_CorMetaDataRuntime",
    "GUID_DispIdOverride",
    "GUID_ExportedFromComPlus",
    "GUID_ForceIEnumerable",
    "GUID_Function2Getter",
    "GUID_ManagedName",
    "GUID_PropGetCA",
    "GUID_PropPutCA",
    "IMetaDataDispenser",
    "IMetaDataDispenserEx",
    "IMetaDataEmit",
    "IMetaDataImport",
    "LIBID_ComPlusRuntime",
    "MetaDataCheckDuplicatesFor",
    "MetaDataErrorIfEmitOutOfOrder",
    "MetaDataGenerateTCEAdapters",
    "MetaDataImportOption",
    "MetaDataLinkerOptions",
    "MetaDataMergerOptions",
    "MetaDataNotificationForTokenMovement",
    "MetaDataPreserveLocalRefs",
    "MetaDataRefToDefCheck",
    "MetaDataRuntimeVersion",
    "MetaDataSetENC",
    "MetaDataSetUpdate",
    "MetaDataThreadSafetyOptions",
    "MetaDataTypeLibImportNamespace",
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
    "CorDescrGroupMethodType",
    "CorOpenFlags",
    "NativeTypeArrayFlags",
    "COR_PRF_MONITOR",
    "ICorProfilerCallback",
    "ICorProfilerCallback2",
    "ICorProfilerInfo",
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
    "StackOverflowInfo",
    "StackOverflowType",
    "IDispatch",
    "IErrorInfo",
    "ITypeInfo",
    "ITypeLib",
    "IEnumUnknown",
    "IMalloc",
    "ISequentialStream",
    "IStream",
    "IClassFactory",
    "ACL",
    "APTTYPE",
    "COR_PRF_ASSEMBLY_REFERENCE_INFO",
    "COR_PRF_EVENTPIPE_PARAM_DESC",
    "COR_PRF_EVENTPIPE_PROVIDER_CONFIG",
    "COR_PRF_EVENT_DATA",
    "COR_PRF_METHOD",
    "COR_SECATTR",
    "CRYPT_DATA_BLOB",
    "DECIMAL",
    "DISPPARAMS",
    "EXCEPINFO",
    "EXCEPTION_POINTERS",
    "FILETIME",
    "IMAGE_DEBUG_DIRECTORY",
    "INVOKEKIND",
    "LUID",
    "PDH_FMT_COUNTERVALUE",
    "PDH_RAW_COUNTER",
    "POINT",
    "POINTL",
    "POINTS",
    "PROCESS_INFORMATION",
    "PROPVARIANT",
    "RECT",
    "RECTL",
    "REGKIND",
    "SAFEARRAY",
    "SAFEARRAYBOUND",
    "SECURITY_ATTRIBUTES",
    "SIZE",
    "SIZEL",
    "STARTUPINFOW",
    "STATSTG",
    "SYSKIND",
    "SYSTEMTIME",
    "TLIBATTR",
    "TYPEKIND",
    "VEContext",
    "VARENUM",
    "VARIANT",
]


def __getattr__(name: str) -> object:
    if name in _MODULES or name in ("com", "define"):
        return import_module(f".{name}", __name__)
    if name in _RUNTIME:
        return getattr(import_module(f".{_RUNTIME[name]}", __name__), name)
    from ._index import INDEX

    if name not in INDEX:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{INDEX[name]}", __name__), name)


def __dir__() -> list[str]:
    from ._index import INDEX

    return sorted({*__all__, *INDEX})
