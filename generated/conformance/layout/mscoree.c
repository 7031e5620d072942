/* made by docabi from specs/index.json; do not edit
 *
 * What mscoree.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "mscoree.h"

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

DOCABI_VALUE(TT_DEBUGGERHELPER, 0x1u, "hosting/etasktype-enumeration.md:26");
DOCABI_VALUE(TT_GC, 0x2u, "hosting/etasktype-enumeration.md:27");
DOCABI_VALUE(TT_FINALIZER, 0x4u, "hosting/etasktype-enumeration.md:28");
DOCABI_VALUE(TT_THREADPOOL_TIMER, 0x8u, "hosting/etasktype-enumeration.md:29");
DOCABI_VALUE(TT_THREADPOOL_GATE, 0x10u, "hosting/etasktype-enumeration.md:30");
DOCABI_VALUE(TT_THREADPOOL_WORKER, 0x20u, "hosting/etasktype-enumeration.md:31");
DOCABI_VALUE(TT_THREADPOOL_IOCOMPLETION, 0x40u, "hosting/etasktype-enumeration.md:32");
DOCABI_VALUE(TT_ADUNLOAD, 0x80u, "hosting/etasktype-enumeration.md:33");
DOCABI_VALUE(TT_USER, 0x100u, "hosting/etasktype-enumeration.md:34");
DOCABI_VALUE(TT_THREADPOOL_WAIT, 0x200u, "hosting/etasktype-enumeration.md:35");
DOCABI_VALUE(TT_UNKNOWN, 0x80000000u, "hosting/etasktype-enumeration.md:36");
DOCABI_SLOTS(ICLRRuntimeHostVtbl, 12);
DOCABI_SLOT(ICLRRuntimeHostVtbl, Start, 3, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, Stop, 4, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_SetHostControl, 5, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_GetCLRControl, 6, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_UnloadAppDomain, 7, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, ExecuteInAppDomain, 8, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, GetCurrentAppDomainId, 9, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, opaque_ExecuteApplication, 10, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(ICLRRuntimeHostVtbl, ExecuteInDefaultAppDomain, 11, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOTS(IHostTaskManagerVtbl, 21);
DOCABI_SLOT(IHostTaskManagerVtbl, GetCurrentTask, 3, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, CreateTask, 4, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, Sleep, 5, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, SwitchToTask, 6, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, SetUILocale, 7, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, SetLocale, 8, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, CallNeedsHostHook, 9, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, LeaveRuntime, 10, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, EnterRuntime, 11, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, ReverseLeaveRuntime, 12, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, ReverseEnterRuntime, 13, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, BeginDelayAbort, 14, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, EndDelayAbort, 15, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, BeginThreadAffinity, 16, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, EndThreadAffinity, 17, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, SetStackGuarantee, 18, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, GetStackGuarantee, 19, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_SLOT(IHostTaskManagerVtbl, SetCLRTaskManager, 20, "layout Windows/NETFX SDK: mscoree.h");
DOCABI_ORDER(StackOverflowInfo, soType, pExceptionInfo, "hosting/stackoverflowinfo-structure.md:27");
DOCABI_VALUE(SO_Managed, 0x0u, "hosting/stackoverflowtype-enumeration.md:26");
DOCABI_VALUE(SO_ClrEngine, 0x1u, "hosting/stackoverflowtype-enumeration.md:27");
DOCABI_VALUE(SO_Other, 0x2u, "hosting/stackoverflowtype-enumeration.md:28");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
