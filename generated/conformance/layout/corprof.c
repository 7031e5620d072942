/* made by docabi from specs/index.json; do not edit
 *
 * What corprof.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "corprof.h"

#include <stddef.h>

#ifdef __cplusplus
#define DOCABI_ASSERT static_assert
#else
#define DOCABI_ASSERT _Static_assert
#endif
#define DOCABI_SLOT(vtable, member, slot, place) \
    DOCABI_ASSERT(offsetof(vtable, member) == (slot) * sizeof(void *), #vtable "." #member " is slot " #slot ", " place)
#define DOCABI_VALUE(name, value, place) DOCABI_ASSERT((unsigned)(name) == (value), #name " is " #value ", " place)
#define DOCABI_WIDE_VALUE(name, value, place) \
    DOCABI_ASSERT((unsigned long long)(name) == (value), #name " is " #value ", " place)
#define DOCABI_SLOTS(vtable, count) DOCABI_ASSERT(sizeof(vtable) == (count) * sizeof(void *), #vtable " has " #count " slots")
#define DOCABI_ORDER(type, first, second, place) \
    DOCABI_ASSERT(offsetof(type, first) <= offsetof(type, second), #type "." #first " before " #second ", " place)

DOCABI_VALUE(COR_PRF_MONITOR_NONE, 0x0u, "profiling/cor-prf-monitor-enumeration.md:26");
DOCABI_VALUE(COR_PRF_MONITOR_FUNCTION_UNLOADS, 0x1u, "profiling/cor-prf-monitor-enumeration.md:27");
DOCABI_VALUE(COR_PRF_MONITOR_CLASS_LOADS, 0x2u, "profiling/cor-prf-monitor-enumeration.md:28");
DOCABI_VALUE(COR_PRF_MONITOR_MODULE_LOADS, 0x4u, "profiling/cor-prf-monitor-enumeration.md:29");
DOCABI_VALUE(COR_PRF_MONITOR_ASSEMBLY_LOADS, 0x8u, "profiling/cor-prf-monitor-enumeration.md:30");
DOCABI_VALUE(COR_PRF_MONITOR_APPDOMAIN_LOADS, 0x10u, "profiling/cor-prf-monitor-enumeration.md:31");
DOCABI_VALUE(COR_PRF_MONITOR_JIT_COMPILATION, 0x20u, "profiling/cor-prf-monitor-enumeration.md:32");
DOCABI_VALUE(COR_PRF_MONITOR_EXCEPTIONS, 0x40u, "profiling/cor-prf-monitor-enumeration.md:33");
DOCABI_VALUE(COR_PRF_MONITOR_GC, 0x80u, "profiling/cor-prf-monitor-enumeration.md:34");
DOCABI_VALUE(COR_PRF_MONITOR_OBJECT_ALLOCATED, 0x100u, "profiling/cor-prf-monitor-enumeration.md:35");
DOCABI_VALUE(COR_PRF_MONITOR_THREADS, 0x200u, "profiling/cor-prf-monitor-enumeration.md:36");
DOCABI_VALUE(COR_PRF_MONITOR_REMOTING, 0x400u, "profiling/cor-prf-monitor-enumeration.md:37");
DOCABI_VALUE(COR_PRF_MONITOR_CODE_TRANSITIONS, 0x800u, "profiling/cor-prf-monitor-enumeration.md:38");
DOCABI_VALUE(COR_PRF_MONITOR_ENTERLEAVE, 0x1000u, "profiling/cor-prf-monitor-enumeration.md:39");
DOCABI_VALUE(COR_PRF_MONITOR_CCW, 0x2000u, "profiling/cor-prf-monitor-enumeration.md:40");
DOCABI_VALUE(COR_PRF_MONITOR_REMOTING_COOKIE, 0x4400u, "profiling/cor-prf-monitor-enumeration.md:41");
DOCABI_VALUE(COR_PRF_MONITOR_REMOTING_ASYNC, 0x8400u, "profiling/cor-prf-monitor-enumeration.md:42");
DOCABI_VALUE(COR_PRF_MONITOR_SUSPENDS, 0x10000u, "profiling/cor-prf-monitor-enumeration.md:43");
DOCABI_VALUE(COR_PRF_MONITOR_CACHE_SEARCHES, 0x20000u, "profiling/cor-prf-monitor-enumeration.md:44");
DOCABI_VALUE(COR_PRF_ENABLE_REJIT, 0x40000u, "profiling/cor-prf-monitor-enumeration.md:45");
DOCABI_VALUE(COR_PRF_ENABLE_INPROC_DEBUGGING, 0x80000u, "profiling/cor-prf-monitor-enumeration.md:46");
DOCABI_VALUE(COR_PRF_ENABLE_JIT_MAPS, 0x100000u, "profiling/cor-prf-monitor-enumeration.md:47");
DOCABI_VALUE(COR_PRF_DISABLE_INLINING, 0x200000u, "profiling/cor-prf-monitor-enumeration.md:48");
DOCABI_VALUE(COR_PRF_DISABLE_OPTIMIZATIONS, 0x400000u, "profiling/cor-prf-monitor-enumeration.md:49");
DOCABI_VALUE(COR_PRF_ENABLE_OBJECT_ALLOCATED, 0x800000u, "profiling/cor-prf-monitor-enumeration.md:50");
DOCABI_VALUE(COR_PRF_MONITOR_CLR_EXCEPTIONS, 0x1000000u, "profiling/cor-prf-monitor-enumeration.md:51");
DOCABI_VALUE(COR_PRF_MONITOR_ALL, 0x107FFFFu, "profiling/cor-prf-monitor-enumeration.md:52");
DOCABI_VALUE(COR_PRF_ENABLE_FUNCTION_ARGS, 0x2000000u, "profiling/cor-prf-monitor-enumeration.md:53");
DOCABI_VALUE(COR_PRF_ENABLE_FUNCTION_RETVAL, 0x4000000u, "profiling/cor-prf-monitor-enumeration.md:54");
DOCABI_VALUE(COR_PRF_ENABLE_FRAME_INFO, 0x8000000u, "profiling/cor-prf-monitor-enumeration.md:55");
DOCABI_VALUE(COR_PRF_ENABLE_STACK_SNAPSHOT, 0x10000000u, "profiling/cor-prf-monitor-enumeration.md:56");
DOCABI_VALUE(COR_PRF_USE_PROFILE_IMAGES, 0x20000000u, "profiling/cor-prf-monitor-enumeration.md:57");
DOCABI_VALUE(COR_PRF_DISABLE_TRANSPARENCY_CHECKS_UNDER_FULL_TRUST, 0x40000000u, "profiling/cor-prf-monitor-enumeration.md:58");
DOCABI_VALUE(COR_PRF_DISABLE_ALL_NGEN_IMAGES, 0x80000000u, "profiling/cor-prf-monitor-enumeration.md:59");
DOCABI_VALUE(COR_PRF_ALL, 0x8FFFFFFFu, "profiling/cor-prf-monitor-enumeration.md:60");
DOCABI_VALUE(COR_PRF_REQUIRE_PROFILE_IMAGE, 0x20001800u, "profiling/cor-prf-monitor-enumeration.md:61");
DOCABI_VALUE(COR_PRF_ALLOWABLE_AFTER_ATTACH, 0x100102BEu, "profiling/cor-prf-monitor-enumeration.md:62");
DOCABI_VALUE(COR_PRF_MONITOR_IMMUTABLE, 0xEEFCCC00u, "profiling/cor-prf-monitor-enumeration.md:63");
DOCABI_SLOTS(ICorProfilerCallbackVtbl, 72);
DOCABI_SLOT(ICorProfilerCallbackVtbl, Initialize, 3, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, Shutdown, 4, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AppDomainCreationStarted, 5, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AppDomainCreationFinished, 6, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AppDomainShutdownStarted, 7, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AppDomainShutdownFinished, 8, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AssemblyLoadStarted, 9, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AssemblyLoadFinished, 10, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AssemblyUnloadStarted, 11, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_AssemblyUnloadFinished, 12, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ModuleLoadStarted, 13, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, ModuleLoadFinished, 14, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ModuleUnloadStarted, 15, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ModuleUnloadFinished, 16, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ModuleAttachedToAssembly, 17, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ClassLoadStarted, 18, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, ClassLoadFinished, 19, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ClassUnloadStarted, 20, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ClassUnloadFinished, 21, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_FunctionUnloadStarted, 22, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, JITCompilationStarted, 23, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, JITCompilationFinished, 24, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_JITCachedFunctionSearchStarted, 25, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_JITCachedFunctionSearchFinished, 26, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_JITFunctionPitched, 27, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_JITInlining, 28, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ThreadCreated, 29, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ThreadDestroyed, 30, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ThreadAssignedToOSThread, 31, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingClientInvocationStarted, 32, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingClientSendingMessage, 33, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingClientReceivingReply, 34, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingClientInvocationFinished, 35, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingServerReceivingMessage, 36, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingServerInvocationStarted, 37, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingServerInvocationReturned, 38, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RemotingServerSendingReply, 39, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_UnmanagedToManagedTransition, 40, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ManagedToUnmanagedTransition, 41, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeSuspendStarted, 42, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeSuspendFinished, 43, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeSuspendAborted, 44, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeResumeStarted, 45, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeResumeFinished, 46, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeThreadSuspended, 47, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RuntimeThreadResumed, 48, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_MovedReferences, 49, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ObjectAllocated, 50, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ObjectsAllocatedByClass, 51, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ObjectReferences, 52, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_RootReferences, 53, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionThrown, 54, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionSearchFunctionEnter, 55, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionSearchFunctionLeave, 56, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionSearchFilterEnter, 57, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionSearchFilterLeave, 58, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionSearchCatcherFound, 59, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionOSHandlerEnter, 60, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionOSHandlerLeave, 61, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionUnwindFunctionEnter, 62, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionUnwindFunctionLeave, 63, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionUnwindFinallyEnter, 64, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionUnwindFinallyLeave, 65, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionCatcherEnter, 66, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionCatcherLeave, 67, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_COMClassicVTableCreated, 68, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_COMClassicVTableDestroyed, 69, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionCLRCatcherFound, 70, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallbackVtbl, opaque_ExceptionCLRCatcherExecute, 71, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOTS(ICorProfilerCallback2Vtbl, 80);
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_ThreadNameChanged, 72, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_GarbageCollectionStarted, 73, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_SurvivingReferences, 74, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_GarbageCollectionFinished, 75, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_FinalizeableObjectQueued, 76, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_RootReferences2, 77, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_HandleCreated, 78, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerCallback2Vtbl, opaque_HandleDestroyed, 79, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOTS(ICorProfilerInfoVtbl, 36);
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetClassFromObject, 3, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetClassFromToken, 4, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetCodeInfo, 5, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, GetEventMask, 6, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetFunctionFromIP, 7, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetFunctionFromToken, 8, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetHandleFromThread, 9, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetObjectSize, 10, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_IsArrayClass, 11, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetThreadInfo, 12, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetCurrentThreadID, 13, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetClassIDInfo, 14, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetFunctionInfo, 15, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, SetEventMask, 16, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_SetEnterLeaveFunctionHooks, 17, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_SetFunctionIDMapper, 18, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, GetTokenAndMetaDataFromFunction, 19, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, GetModuleInfo, 20, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetModuleMetaData, 21, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetILFunctionBody, 22, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetILFunctionBodyAllocator, 23, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_SetILFunctionBody, 24, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetAppDomainInfo, 25, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetAssemblyInfo, 26, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_SetFunctionReJIT, 27, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_ForceGC, 28, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_SetILInstrumentedCodeMap, 29, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetInprocInspectionInterface, 30, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetInprocInspectionIThisThread, 31, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetThreadContext, 32, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_BeginInprocDebugging, 33, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_EndInprocDebugging, 34, "layout Windows/NETFX SDK: corprof.h");
DOCABI_SLOT(ICorProfilerInfoVtbl, opaque_GetILToNativeMapping, 35, "layout Windows/NETFX SDK: corprof.h");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
