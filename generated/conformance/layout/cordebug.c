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
DOCABI_SLOT(ICorDebugVtbl, Initialize, 3, "debugging/icordebug-initialize-method.md:26");
DOCABI_SLOT(ICorDebugVtbl, Terminate, 4, "debugging/icordebug-terminate-method.md:26");
DOCABI_SLOT(ICorDebugVtbl, SetManagedHandler, 5, "debugging/icordebug-setmanagedhandler-method.md:26");
DOCABI_SLOT(ICorDebugVtbl, opaque_SetUnmanagedHandler, 6, "debugging/icordebug-interface.md");
DOCABI_SLOT(ICorDebugVtbl, opaque_CreateProcess, 7, "debugging/icordebug-interface.md");
DOCABI_SLOT(ICorDebugVtbl, DebugActiveProcess, 8, "debugging/icordebug-debugactiveprocess-method.md:26");
DOCABI_SLOT(ICorDebugVtbl, opaque_EnumerateProcesses, 9, "debugging/icordebug-interface.md");
DOCABI_SLOT(ICorDebugVtbl, opaque_GetProcess, 10, "debugging/icordebug-interface.md");
DOCABI_SLOT(ICorDebugVtbl, opaque_CanLaunchOrAttach, 11, "debugging/icordebug-interface.md");
DOCABI_SLOTS(ICorDebugAppDomainVtbl, 23);
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetProcess, 13, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateAssemblies, 14, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetModuleFromMetaDataInterface, 15, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateBreakpoints, 16, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateSteppers, 17, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_IsAttached, 18, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetName, 19, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetObject, 20, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOT(ICorDebugAppDomainVtbl, Attach, 21, "debugging/icordebugappdomain-attach-method.md:26");
DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetID, 22, "debugging/icordebugappdomain-interface.md");
DOCABI_SLOTS(ICorDebugBreakpointVtbl, 5);
DOCABI_SLOT(ICorDebugBreakpointVtbl, Activate, 3, "debugging/icordebugbreakpoint-activate-method.md:26");
DOCABI_SLOT(ICorDebugBreakpointVtbl, IsActive, 4, "debugging/icordebugbreakpoint-isactive-method.md:26");
DOCABI_SLOTS(ICorDebugCodeVtbl, 12);
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_IsIL, 3, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetFunction, 4, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetAddress, 5, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, GetSize, 6, "debugging/icordebugcode-getsize-method.md:26");
DOCABI_SLOT(ICorDebugCodeVtbl, CreateBreakpoint, 7, "debugging/icordebugcode-createbreakpoint-method.md:26");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetCode, 8, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetVersionNumber, 9, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetILToNativeMapping, 10, "debugging/icordebugcode-interface1.md");
DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetEnCRemapSequencePoints, 11, "debugging/icordebugcode-interface1.md");
DOCABI_SLOTS(ICorDebugControllerVtbl, 13);
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Stop, 3, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, Continue, 4, "debugging/icordebugcontroller-continue-method.md:26");
DOCABI_SLOT(ICorDebugControllerVtbl, IsRunning, 5, "debugging/icordebugcontroller-isrunning-method.md:26");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_HasQueuedCallbacks, 6, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_EnumerateThreads, 7, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_SetAllThreadsDebugState, 8, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, Detach, 9, "debugging/icordebugcontroller-detach-method.md:26");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Terminate, 10, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CanCommitChanges, 11, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CommitChanges, 12, "debugging/icordebugcontroller-interface.md");
DOCABI_SLOTS(ICorDebugFrameVtbl, 11);
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetChain, 3, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCode, 4, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetFunction, 5, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, GetFunctionToken, 6, "debugging/icordebugframe-getfunctiontoken-method.md:26");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetStackRange, 7, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCaller, 8, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCallee, 9, "debugging/icordebugframe-interface.md");
DOCABI_SLOT(ICorDebugFrameVtbl, opaque_CreateStepper, 10, "debugging/icordebugframe-interface.md");
DOCABI_SLOTS(ICorDebugFunctionVtbl, 11);
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetModule, 3, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetClass, 4, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetToken, 5, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, GetILCode, 6, "debugging/icordebugfunction-getilcode-method.md:26");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetNativeCode, 7, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_CreateBreakpoint, 8, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetLocalVarSigToken, 9, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetCurrentVersionNumber, 10, "debugging/icordebugfunction-interface1.md");
DOCABI_SLOTS(ICorDebugFunctionBreakpointVtbl, 7);
DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, opaque_GetFunction, 5, "debugging/icordebugfunctionbreakpoint-interface.md");
DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, GetOffset, 6, "debugging/icordebugfunctionbreakpoint-getoffset-method.md:26");
DOCABI_SLOTS(ICorDebugGenericValueVtbl, 9);
DOCABI_SLOT(ICorDebugGenericValueVtbl, GetValue, 7, "debugging/icordebuggenericvalue-getvalue-method.md:26");
DOCABI_SLOT(ICorDebugGenericValueVtbl, opaque_SetValue, 8, "debugging/icordebuggenericvalue-interface.md");
DOCABI_SLOTS(ICorDebugILFrameVtbl, 20);
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetIP, 11, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_SetIP, 12, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateLocalVariables, 13, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, GetLocalVariable, 14, "debugging/icordebugilframe-getlocalvariable-method.md:26");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateArguments, 15, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, GetArgument, 16, "debugging/icordebugilframe-getargument-method.md:26");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackDepth, 17, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackValue, 18, "debugging/icordebugilframe-interface.md");
DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_CanSetIP, 19, "debugging/icordebugilframe-interface.md");
DOCABI_SLOTS(ICorDebugManagedCallbackVtbl, 29);
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, Breakpoint, 3, "debugging/icordebugmanagedcallback-breakpoint-method.md:26");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_StepComplete, 4, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Break, 5, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Exception, 6, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalComplete, 7, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalException, 8, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateProcess, 9, "debugging/icordebugmanagedcallback-createprocess-method.md:26");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitProcess, 10, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_CreateThread, 11, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitThread, 12, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, LoadModule, 13, "debugging/icordebugmanagedcallback-loadmodule-method.md:26");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadModule, 14, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadClass, 15, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadClass, 16, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_DebuggerError, 17, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogMessage, 18, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogSwitch, 19, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateAppDomain, 20, "debugging/icordebugmanagedcallback-createappdomain-method.md:26");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitAppDomain, 21, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadAssembly, 22, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadAssembly, 23, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ControlCTrap, 24, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_NameChange, 25, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UpdateModuleSymbols, 26, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EditAndContinueRemap, 27, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_BreakpointSetError, 28, "debugging/icordebugmanagedcallback-interface.md");
DOCABI_SLOTS(ICorDebugManagedCallback2Vtbl, 11);
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapOpportunity, 3, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_CreateConnection, 4, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ChangeConnection, 5, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_DestroyConnection, 6, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_Exception, 7, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ExceptionUnwind, 8, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapComplete, 9, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_MDANotification, 10, "debugging/icordebugmanagedcallback2-interface.md");
DOCABI_SLOTS(ICorDebugModuleVtbl, 20);
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetProcess, 3, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetBaseAddress, 4, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetAssembly, 5, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, GetName, 6, "debugging/icordebugmodule-getname-method.md:26");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableJITDebugging, 7, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableClassLoadCallbacks, 8, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, GetFunctionFromToken, 9, "debugging/icordebugmodule-getfunctionfromtoken-method.md:26");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetFunctionFromRVA, 10, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetClassFromToken, 11, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_CreateBreakpoint, 12, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetEditAndContinueSnapshot, 13, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, GetMetaDataInterface, 14, "debugging/icordebugmodule-getmetadatainterface-method.md:26");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetToken, 15, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsDynamic, 16, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetGlobalVariableValue, 17, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetSize, 18, "debugging/icordebugmodule-interface.md");
DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsInMemory, 19, "debugging/icordebugmodule-interface.md");
DOCABI_SLOTS(ICorDebugProcessVtbl, 30);
DOCABI_SLOT(ICorDebugProcessVtbl, GetID, 13, "debugging/icordebugprocess-getid-method.md:26");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHandle, 14, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThread, 15, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateObjects, 16, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsTransitionStub, 17, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsOSSuspended, 18, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThreadContext, 19, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_SetThreadContext, 20, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ReadMemory, 21, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_WriteMemory, 22, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ClearCurrentException, 23, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnableLogMessages, 24, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ModifyLogSwitch, 25, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateAppDomains, 26, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetObject, 27, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ThreadForFiberCookie, 28, "debugging/icordebugprocess-interface.md");
DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHelperThreadID, 29, "debugging/icordebugprocess-interface.md");
DOCABI_SLOTS(ICorDebugThreadVtbl, 19);
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetProcess, 3, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, GetID, 4, "debugging/icordebugthread-getid-method.md:26");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetHandle, 5, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetAppDomain, 6, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_SetDebugState, 7, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetDebugState, 8, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetUserState, 9, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetCurrentException, 10, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_ClearCurrentException, 11, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateStepper, 12, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_EnumerateChains, 13, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetActiveChain, 14, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, GetActiveFrame, 15, "debugging/icordebugthread-getactiveframe-method.md:26");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetRegisterSet, 16, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateEval, 17, "debugging/icordebugthread-interface.md");
DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetObject, 18, "debugging/icordebugthread-interface.md");
DOCABI_SLOTS(ICorDebugValueVtbl, 7);
DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetType, 3, "debugging/icordebugvalue-interface.md");
DOCABI_SLOT(ICorDebugValueVtbl, GetSize, 4, "debugging/icordebugvalue-getsize-method.md:26");
DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetAddress, 5, "debugging/icordebugvalue-interface.md");
DOCABI_SLOT(ICorDebugValueVtbl, opaque_CreateBreakpoint, 6, "debugging/icordebugvalue-interface.md");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
