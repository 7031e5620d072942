/* made by docabi from specs/index.json; do not edit
 *
 * What mscoree.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#define DOCABI_NO_DEPRECATION
#include "mscoree.h"
#include "docabi_layout.h"
#include "../docabi_lines.h"

const docabi_row *docabi_layout(void)
{
    static docabi_row rows[49];
    docabi_next = rows;
    /* --- ETaskType: enumeration --- */
    docabi_entity = "ETaskType";
    DOCABI_SIZE(ETaskType, ETaskType, "", 4, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_04d3c5303ad6);
    DOCABI_VALUE(ETaskType, TT_DEBUGGERHELPER, "TT_DEBUGGERHELPER", 0x1u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_8dfe57e402b9);
    DOCABI_VALUE(ETaskType, TT_GC, "TT_GC", 0x2u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_05c2b023623a);
    DOCABI_VALUE(ETaskType, TT_FINALIZER, "TT_FINALIZER", 0x4u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_4e2290ba5436);
    DOCABI_VALUE(ETaskType, TT_THREADPOOL_TIMER, "TT_THREADPOOL_TIMER", 0x8u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_858d7bcc6909);
    DOCABI_VALUE(ETaskType, TT_THREADPOOL_GATE, "TT_THREADPOOL_GATE", 0x10u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_0b5ce1a10455);
    DOCABI_VALUE(ETaskType, TT_THREADPOOL_WORKER, "TT_THREADPOOL_WORKER", 0x20u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_f40f71ae3645);
    DOCABI_VALUE(ETaskType, TT_THREADPOOL_IOCOMPLETION, "TT_THREADPOOL_IOCOMPLETION", 0x40u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_832249fd5023);
    DOCABI_VALUE(ETaskType, TT_ADUNLOAD, "TT_ADUNLOAD", 0x80u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_a9e7bb6fb0df);
    DOCABI_VALUE(ETaskType, TT_USER, "TT_USER", 0x100u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_23cdac971c16);
    DOCABI_VALUE(ETaskType, TT_THREADPOOL_WAIT, "TT_THREADPOOL_WAIT", 0x200u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_77758b01ee79);
    DOCABI_VALUE(ETaskType, TT_UNKNOWN, "TT_UNKNOWN", 0x80000000u, 0, "hosting/etasktype-enumeration.md:" DOCABI_LINE_ad327cc15366);
    /* --- ICLRRuntimeHost: vtable --- */
    docabi_entity = "ICLRRuntimeHost";
    DOCABI_SLOTS(ICLRRuntimeHostVtbl, ICLRRuntimeHostVtbl, "", 12, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, Start, "Start", 3, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, Stop, "Stop", 4, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_SetHostControl, "SetHostControl", 5, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_GetCLRControl, "GetCLRControl", 6, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_UnloadAppDomain, "UnloadAppDomain", 7, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, ExecuteInAppDomain, "ExecuteInAppDomain", 8, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, GetCurrentAppDomainId, "GetCurrentAppDomainId", 9, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_ExecuteApplication, "ExecuteApplication", 10, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(ICLRRuntimeHostVtbl, ExecuteInDefaultAppDomain, "ExecuteInDefaultAppDomain", 11, 0, "layout Windows/NETFX SDK: mscoree.h");
    /* --- IHostTaskManager: vtable --- */
    docabi_entity = "IHostTaskManager";
    DOCABI_SLOTS(IHostTaskManagerVtbl, IHostTaskManagerVtbl, "", 21, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, GetCurrentTask, "GetCurrentTask", 3, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, CreateTask, "CreateTask", 4, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, Sleep, "Sleep", 5, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, SwitchToTask, "SwitchToTask", 6, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, SetUILocale, "SetUILocale", 7, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, SetLocale, "SetLocale", 8, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, CallNeedsHostHook, "CallNeedsHostHook", 9, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, LeaveRuntime, "LeaveRuntime", 10, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, EnterRuntime, "EnterRuntime", 11, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, ReverseLeaveRuntime, "ReverseLeaveRuntime", 12, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, ReverseEnterRuntime, "ReverseEnterRuntime", 13, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, BeginDelayAbort, "BeginDelayAbort", 14, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, EndDelayAbort, "EndDelayAbort", 15, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, BeginThreadAffinity, "BeginThreadAffinity", 16, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, EndThreadAffinity, "EndThreadAffinity", 17, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, SetStackGuarantee, "SetStackGuarantee", 18, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, GetStackGuarantee, "GetStackGuarantee", 19, 0, "layout Windows/NETFX SDK: mscoree.h");
    DOCABI_SLOT(IHostTaskManagerVtbl, SetCLRTaskManager, "SetCLRTaskManager", 20, 0, "layout Windows/NETFX SDK: mscoree.h");
    /* --- StackOverflowInfo: record --- */
    docabi_entity = "StackOverflowInfo";
    DOCABI_SIZE(StackOverflowInfo, StackOverflowInfo, "", DOCABI_BY(16, 8, 16, 8), 0, "hosting/stackoverflowinfo-structure.md:" DOCABI_LINE_d71373ce322c);
    DOCABI_MEMBER(StackOverflowInfo, soType, "soType", 0, 4, "hosting/stackoverflowinfo-structure.md:" DOCABI_LINE_7c11ae1cc077);
    DOCABI_MEMBER(StackOverflowInfo, pExceptionInfo, "pExceptionInfo", DOCABI_BY(8, 4, 8, 4), DOCABI_BY(8, 4, 8, 4), "hosting/stackoverflowinfo-structure.md:" DOCABI_LINE_ddcdc11c1b29);
    /* --- StackOverflowType: enumeration --- */
    docabi_entity = "StackOverflowType";
    DOCABI_SIZE(StackOverflowType, StackOverflowType, "", 4, 0, "hosting/stackoverflowtype-enumeration.md:" DOCABI_LINE_ecd36a62ad29);
    DOCABI_VALUE(StackOverflowType, SO_Managed, "SO_Managed", 0x0u, 0, "hosting/stackoverflowtype-enumeration.md:" DOCABI_LINE_bfe96dd923d3);
    DOCABI_VALUE(StackOverflowType, SO_ClrEngine, "SO_ClrEngine", 0x1u, 0, "hosting/stackoverflowtype-enumeration.md:" DOCABI_LINE_0643cd92ddc3);
    DOCABI_VALUE(StackOverflowType, SO_Other, "SO_Other", 0x2u, 0, "hosting/stackoverflowtype-enumeration.md:" DOCABI_LINE_ff4634af29d2);
    return rows;
}
