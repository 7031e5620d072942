/* made by docabi from specs/index.json; do not edit
 *
 * What cordebug.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "cordebug.h"

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

DOCABI_SLOTS(ICorDebugVtbl, 12);
DOCABI_SLOT(ICorDebugVtbl, Initialize, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, Terminate, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, SetManagedHandler, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, opaque_SetUnmanagedHandler, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, opaque_CreateProcess, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, DebugActiveProcess, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, opaque_EnumerateProcesses, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, opaque_GetProcess, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugVtbl, opaque_CanLaunchOrAttach, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugAppDomainVtbl, 23);
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetProcess, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateAssemblies, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetModuleFromMetaDataInterface, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateBreakpoints, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateSteppers, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_IsAttached, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetName, 19, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetObject, 20, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, Attach, 21, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetID, 22, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugBreakpointVtbl, 5);
DOCABI_SLOT(ICorDebugBreakpointVtbl, Activate, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugBreakpointVtbl, IsActive, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugCodeVtbl, 12);
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_IsIL, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetFunction, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetAddress, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, GetSize, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, CreateBreakpoint, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetCode, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetVersionNumber, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetILToNativeMapping, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetEnCRemapSequencePoints, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugControllerVtbl, 13);
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Stop, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, Continue, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, IsRunning, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_HasQueuedCallbacks, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_EnumerateThreads, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_SetAllThreadsDebugState, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, Detach, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Terminate, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CanCommitChanges, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CommitChanges, 12, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugFrameVtbl, 11);
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetChain, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCode, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetFunction, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, GetFunctionToken, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetStackRange, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCaller, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCallee, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_CreateStepper, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugFunctionVtbl, 11);
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetModule, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetClass, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetToken, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, GetILCode, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetNativeCode, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_CreateBreakpoint, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetLocalVarSigToken, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetCurrentVersionNumber, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugFunctionBreakpointVtbl, 7);
DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, opaque_GetFunction, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, GetOffset, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugGenericValueVtbl, 9);
DOCABI_SLOT(ICorDebugGenericValueVtbl, GetValue, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugGenericValueVtbl, opaque_SetValue, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugILFrameVtbl, 20);
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetIP, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_SetIP, 12, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateLocalVariables, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, GetLocalVariable, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateArguments, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, GetArgument, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackDepth, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackValue, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_CanSetIP, 19, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugManagedCallbackVtbl, 29);
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, Breakpoint, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_StepComplete, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Break, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Exception, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalComplete, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalException, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateProcess, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitProcess, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_CreateThread, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitThread, 12, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, LoadModule, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadModule, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadClass, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadClass, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_DebuggerError, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogMessage, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogSwitch, 19, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateAppDomain, 20, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitAppDomain, 21, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadAssembly, 22, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadAssembly, 23, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ControlCTrap, 24, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_NameChange, 25, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UpdateModuleSymbols, 26, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EditAndContinueRemap, 27, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_BreakpointSetError, 28, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugManagedCallback2Vtbl, 11);
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapOpportunity, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_CreateConnection, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ChangeConnection, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_DestroyConnection, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_Exception, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ExceptionUnwind, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapComplete, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_MDANotification, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugModuleVtbl, 20);
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetProcess, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetBaseAddress, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetAssembly, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, GetName, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableJITDebugging, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableClassLoadCallbacks, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, GetFunctionFromToken, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetFunctionFromRVA, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetClassFromToken, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_CreateBreakpoint, 12, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetEditAndContinueSnapshot, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, GetMetaDataInterface, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetToken, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsDynamic, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetGlobalVariableValue, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetSize, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsInMemory, 19, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugProcessVtbl, 30);
DOCABI_SLOT(ICorDebugProcessVtbl, GetID, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHandle, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThread, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateObjects, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsTransitionStub, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsOSSuspended, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThreadContext, 19, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_SetThreadContext, 20, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ReadMemory, 21, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_WriteMemory, 22, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ClearCurrentException, 23, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnableLogMessages, 24, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ModifyLogSwitch, 25, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateAppDomains, 26, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetObject, 27, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ThreadForFiberCookie, 28, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHelperThreadID, 29, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugThreadVtbl, 19);
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetProcess, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, GetID, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetHandle, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetAppDomain, 6, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_SetDebugState, 7, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetDebugState, 8, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetUserState, 9, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetCurrentException, 10, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_ClearCurrentException, 11, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateStepper, 12, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_EnumerateChains, 13, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetActiveChain, 14, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, GetActiveFrame, 15, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetRegisterSet, 16, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateEval, 17, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetObject, 18, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOTS(ICorDebugValueVtbl, 7);
DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetType, 3, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugValueVtbl, GetSize, 4, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetAddress, 5, "layout coreclr v3.1.9: cordebug.h");
DOCABI_SLOT(ICorDebugValueVtbl, opaque_CreateBreakpoint, 6, "layout coreclr v3.1.9: cordebug.h");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
