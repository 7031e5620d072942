/* made by docabi from specs/index.json; do not edit
 *
 * What cordebug.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#define DOCABI_NO_DEPRECATION
#include "cordebug.h"
#include "docabi_layout.h"
#include "../docabi_lines.h"

const docabi_row *docabi_layout(void)
{
    static docabi_row rows[174];
    docabi_next = rows;
    /* --- ICorDebug: vtable --- */
    docabi_entity = "ICorDebug";
    DOCABI_SLOTS(ICorDebugVtbl, ICorDebugVtbl, "", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, Initialize, "Initialize", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, Terminate, "Terminate", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, SetManagedHandler, "SetManagedHandler", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, opaque_SetUnmanagedHandler, "SetUnmanagedHandler", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, opaque_CreateProcess, "CreateProcess", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, DebugActiveProcess, "DebugActiveProcess", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, opaque_EnumerateProcesses, "EnumerateProcesses", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, opaque_GetProcess, "GetProcess", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugVtbl, opaque_CanLaunchOrAttach, "CanLaunchOrAttach", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugAppDomain: vtable --- */
    docabi_entity = "ICorDebugAppDomain";
    DOCABI_SLOTS(ICorDebugAppDomainVtbl, ICorDebugAppDomainVtbl, "", 23, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetProcess, "GetProcess", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateAssemblies, "EnumerateAssemblies", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetModuleFromMetaDataInterface, "GetModuleFromMetaDataInterface", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateBreakpoints, "EnumerateBreakpoints", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_EnumerateSteppers, "EnumerateSteppers", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_IsAttached, "IsAttached", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetName, "GetName", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetObject, "GetObject", 20, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, Attach, "Attach", 21, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugAppDomainVtbl, opaque_GetID, "GetID", 22, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugBreakpoint: vtable --- */
    docabi_entity = "ICorDebugBreakpoint";
    DOCABI_SLOTS(ICorDebugBreakpointVtbl, ICorDebugBreakpointVtbl, "", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugBreakpointVtbl, Activate, "Activate", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugBreakpointVtbl, IsActive, "IsActive", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugCode: vtable --- */
    docabi_entity = "ICorDebugCode";
    DOCABI_SLOTS(ICorDebugCodeVtbl, ICorDebugCodeVtbl, "", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_IsIL, "IsIL", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetFunction, "GetFunction", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetAddress, "GetAddress", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, GetSize, "GetSize", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, CreateBreakpoint, "CreateBreakpoint", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetCode, "GetCode", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetVersionNumber, "GetVersionNumber", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetILToNativeMapping, "GetILToNativeMapping", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugCodeVtbl, opaque_GetEnCRemapSequencePoints, "GetEnCRemapSequencePoints", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugController: vtable --- */
    docabi_entity = "ICorDebugController";
    DOCABI_SLOTS(ICorDebugControllerVtbl, ICorDebugControllerVtbl, "", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Stop, "Stop", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, Continue, "Continue", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, IsRunning, "IsRunning", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_HasQueuedCallbacks, "HasQueuedCallbacks", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_EnumerateThreads, "EnumerateThreads", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_SetAllThreadsDebugState, "SetAllThreadsDebugState", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, Detach, "Detach", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_Terminate, "Terminate", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CanCommitChanges, "CanCommitChanges", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugControllerVtbl, opaque_CommitChanges, "CommitChanges", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugFrame: vtable --- */
    docabi_entity = "ICorDebugFrame";
    DOCABI_SLOTS(ICorDebugFrameVtbl, ICorDebugFrameVtbl, "", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetChain, "GetChain", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCode, "GetCode", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetFunction, "GetFunction", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, GetFunctionToken, "GetFunctionToken", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetStackRange, "GetStackRange", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCaller, "GetCaller", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_GetCallee, "GetCallee", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFrameVtbl, opaque_CreateStepper, "CreateStepper", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugFunction: vtable --- */
    docabi_entity = "ICorDebugFunction";
    DOCABI_SLOTS(ICorDebugFunctionVtbl, ICorDebugFunctionVtbl, "", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetModule, "GetModule", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetClass, "GetClass", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetToken, "GetToken", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, GetILCode, "GetILCode", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetNativeCode, "GetNativeCode", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_CreateBreakpoint, "CreateBreakpoint", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetLocalVarSigToken, "GetLocalVarSigToken", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionVtbl, opaque_GetCurrentVersionNumber, "GetCurrentVersionNumber", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugFunctionBreakpoint: vtable --- */
    docabi_entity = "ICorDebugFunctionBreakpoint";
    DOCABI_SLOTS(ICorDebugFunctionBreakpointVtbl, ICorDebugFunctionBreakpointVtbl, "", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, opaque_GetFunction, "GetFunction", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugFunctionBreakpointVtbl, GetOffset, "GetOffset", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugGenericValue: vtable --- */
    docabi_entity = "ICorDebugGenericValue";
    DOCABI_SLOTS(ICorDebugGenericValueVtbl, ICorDebugGenericValueVtbl, "", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugGenericValueVtbl, GetValue, "GetValue", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugGenericValueVtbl, opaque_SetValue, "SetValue", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugILFrame: vtable --- */
    docabi_entity = "ICorDebugILFrame";
    DOCABI_SLOTS(ICorDebugILFrameVtbl, ICorDebugILFrameVtbl, "", 20, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetIP, "GetIP", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_SetIP, "SetIP", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateLocalVariables, "EnumerateLocalVariables", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, GetLocalVariable, "GetLocalVariable", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_EnumerateArguments, "EnumerateArguments", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, GetArgument, "GetArgument", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackDepth, "GetStackDepth", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_GetStackValue, "GetStackValue", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugILFrameVtbl, opaque_CanSetIP, "CanSetIP", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugManagedCallback: vtable --- */
    docabi_entity = "ICorDebugManagedCallback";
    DOCABI_SLOTS(ICorDebugManagedCallbackVtbl, ICorDebugManagedCallbackVtbl, "", 29, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, Breakpoint, "Breakpoint", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_StepComplete, "StepComplete", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Break, "Break", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_Exception, "Exception", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalComplete, "EvalComplete", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EvalException, "EvalException", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateProcess, "CreateProcess", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitProcess, "ExitProcess", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_CreateThread, "CreateThread", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitThread, "ExitThread", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, LoadModule, "LoadModule", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadModule, "UnloadModule", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadClass, "LoadClass", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadClass, "UnloadClass", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_DebuggerError, "DebuggerError", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogMessage, "LogMessage", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LogSwitch, "LogSwitch", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, CreateAppDomain, "CreateAppDomain", 20, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ExitAppDomain, "ExitAppDomain", 21, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_LoadAssembly, "LoadAssembly", 22, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UnloadAssembly, "UnloadAssembly", 23, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_ControlCTrap, "ControlCTrap", 24, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_NameChange, "NameChange", 25, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_UpdateModuleSymbols, "UpdateModuleSymbols", 26, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_EditAndContinueRemap, "EditAndContinueRemap", 27, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallbackVtbl, opaque_BreakpointSetError, "BreakpointSetError", 28, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugManagedCallback2: vtable --- */
    docabi_entity = "ICorDebugManagedCallback2";
    DOCABI_SLOTS(ICorDebugManagedCallback2Vtbl, ICorDebugManagedCallback2Vtbl, "", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapOpportunity, "FunctionRemapOpportunity", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_CreateConnection, "CreateConnection", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ChangeConnection, "ChangeConnection", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_DestroyConnection, "DestroyConnection", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_Exception, "Exception", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_ExceptionUnwind, "ExceptionUnwind", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_FunctionRemapComplete, "FunctionRemapComplete", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugManagedCallback2Vtbl, opaque_MDANotification, "MDANotification", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugModule: vtable --- */
    docabi_entity = "ICorDebugModule";
    DOCABI_SLOTS(ICorDebugModuleVtbl, ICorDebugModuleVtbl, "", 20, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetProcess, "GetProcess", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetBaseAddress, "GetBaseAddress", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetAssembly, "GetAssembly", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, GetName, "GetName", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableJITDebugging, "EnableJITDebugging", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_EnableClassLoadCallbacks, "EnableClassLoadCallbacks", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, GetFunctionFromToken, "GetFunctionFromToken", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetFunctionFromRVA, "GetFunctionFromRVA", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetClassFromToken, "GetClassFromToken", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_CreateBreakpoint, "CreateBreakpoint", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetEditAndContinueSnapshot, "GetEditAndContinueSnapshot", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, GetMetaDataInterface, "GetMetaDataInterface", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetToken, "GetToken", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsDynamic, "IsDynamic", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetGlobalVariableValue, "GetGlobalVariableValue", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_GetSize, "GetSize", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugModuleVtbl, opaque_IsInMemory, "IsInMemory", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugProcess: vtable --- */
    docabi_entity = "ICorDebugProcess";
    DOCABI_SLOTS(ICorDebugProcessVtbl, ICorDebugProcessVtbl, "", 30, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, GetID, "GetID", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHandle, "GetHandle", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThread, "GetThread", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateObjects, "EnumerateObjects", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsTransitionStub, "IsTransitionStub", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_IsOSSuspended, "IsOSSuspended", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetThreadContext, "GetThreadContext", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_SetThreadContext, "SetThreadContext", 20, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ReadMemory, "ReadMemory", 21, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_WriteMemory, "WriteMemory", 22, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ClearCurrentException, "ClearCurrentException", 23, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnableLogMessages, "EnableLogMessages", 24, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ModifyLogSwitch, "ModifyLogSwitch", 25, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_EnumerateAppDomains, "EnumerateAppDomains", 26, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetObject, "GetObject", 27, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_ThreadForFiberCookie, "ThreadForFiberCookie", 28, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugProcessVtbl, opaque_GetHelperThreadID, "GetHelperThreadID", 29, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugThread: vtable --- */
    docabi_entity = "ICorDebugThread";
    DOCABI_SLOTS(ICorDebugThreadVtbl, ICorDebugThreadVtbl, "", 19, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetProcess, "GetProcess", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, GetID, "GetID", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetHandle, "GetHandle", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetAppDomain, "GetAppDomain", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_SetDebugState, "SetDebugState", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetDebugState, "GetDebugState", 8, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetUserState, "GetUserState", 9, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetCurrentException, "GetCurrentException", 10, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_ClearCurrentException, "ClearCurrentException", 11, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateStepper, "CreateStepper", 12, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_EnumerateChains, "EnumerateChains", 13, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetActiveChain, "GetActiveChain", 14, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, GetActiveFrame, "GetActiveFrame", 15, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetRegisterSet, "GetRegisterSet", 16, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_CreateEval, "CreateEval", 17, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugThreadVtbl, opaque_GetObject, "GetObject", 18, 0, "layout coreclr v3.1.9: cordebug.h");
    /* --- ICorDebugValue: vtable --- */
    docabi_entity = "ICorDebugValue";
    DOCABI_SLOTS(ICorDebugValueVtbl, ICorDebugValueVtbl, "", 7, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetType, "GetType", 3, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugValueVtbl, GetSize, "GetSize", 4, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugValueVtbl, opaque_GetAddress, "GetAddress", 5, 0, "layout coreclr v3.1.9: cordebug.h");
    DOCABI_SLOT(ICorDebugValueVtbl, opaque_CreateBreakpoint, "CreateBreakpoint", 6, 0, "layout coreclr v3.1.9: cordebug.h");
    return rows;
}
