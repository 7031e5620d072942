/* made by docabi from specs/index.json; do not edit
 *
 * What the test program knows of the interfaces of cordebug.h.
 */
#define DOCABI_NO_DEPRECATION
#include "cordebug.h"
#include "docabi_program.h"
#include "../docabi_lines.h"

#define SIZE(pointer) sizeof(*(pointer)0)
#define TARGET(pointer) sizeof(**(pointer)0)

/* --- ICorDebug --- */

static HRESULT docabi_ICorDebug_3(void *object, void *const *a)
{
    ICorDebug *self = (ICorDebug *)object;
    (void)a;
    return self->lpVtbl->Initialize(self);
}
static HRESULT docabi_ICorDebug_4(void *object, void *const *a)
{
    ICorDebug *self = (ICorDebug *)object;
    (void)a;
    return self->lpVtbl->Terminate(self);
}
static HRESULT docabi_ICorDebug_5(void *object, void *const *a)
{
    ICorDebug *self = (ICorDebug *)object;
    return self->lpVtbl->SetManagedHandler(self, *(ICorDebugManagedCallback **)a[0]);
}
static const docabi_parameter docabi_ICorDebug_5_parameters[] = {
    {"pCallback", "debugging/icordebug-setmanagedhandler-method.md:" DOCABI_LINE_e3f6bba4f093, DOCABI_OBJECT, 0,
     SIZE(ICorDebugManagedCallback **), 0, {0}},
};
static HRESULT docabi_ICorDebug_8(void *object, void *const *a)
{
    ICorDebug *self = (ICorDebug *)object;
    return self->lpVtbl->DebugActiveProcess(self, *(DWORD *)a[0], *(BOOL *)a[1], *(ICorDebugProcess ***)a[2]);
}
static const docabi_parameter docabi_ICorDebug_8_parameters[] = {
    {"id", "debugging/icordebug-debugactiveprocess-method.md:" DOCABI_LINE_928d0673e2da, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"win32Attach", "debugging/icordebug-debugactiveprocess-method.md:" DOCABI_LINE_108208b3db6e, DOCABI_NUMBER, 0,
     SIZE(BOOL *), 0, {1, 0, 16}},
    {"ppProcess", "debugging/icordebug-debugactiveprocess-method.md:" DOCABI_LINE_deb9e393ac1e, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugProcess ***), TARGET(ICorDebugProcess ***), {0}},
};

static const docabi_method docabi_ICorDebug_methods[] = {
    {"Initialize", "debugging/icordebug-initialize-method.md:" DOCABI_LINE_3c026022b856, 1, docabi_ICorDebug_3,
     NULL, 0, NULL, 0},
    {"Terminate", "debugging/icordebug-terminate-method.md:" DOCABI_LINE_ff65ae5b3b04, 1, docabi_ICorDebug_4,
     NULL, 0, NULL, 0},
    {"SetManagedHandler", "debugging/icordebug-setmanagedhandler-method.md:" DOCABI_LINE_7043a8509e33, 1, docabi_ICorDebug_5,
     docabi_ICorDebug_5_parameters, 1, NULL, 0},
    {"DebugActiveProcess", "debugging/icordebug-debugactiveprocess-method.md:" DOCABI_LINE_596a0af22d0e, 1, docabi_ICorDebug_8,
     docabi_ICorDebug_8_parameters, 3, NULL, 0},
};

/* --- ICorDebugAppDomain --- */

static HRESULT docabi_ICorDebugAppDomain_21(void *object, void *const *a)
{
    ICorDebugAppDomain *self = (ICorDebugAppDomain *)object;
    (void)a;
    return self->lpVtbl->Attach(self);
}

static const docabi_method docabi_ICorDebugAppDomain_methods[] = {
    {"Attach", "debugging/icordebugappdomain-attach-method.md:" DOCABI_LINE_0b2587bfaf64, 1, docabi_ICorDebugAppDomain_21,
     NULL, 0, NULL, 0},
};

/* --- ICorDebugBreakpoint --- */

static HRESULT docabi_ICorDebugBreakpoint_3(void *object, void *const *a)
{
    ICorDebugBreakpoint *self = (ICorDebugBreakpoint *)object;
    return self->lpVtbl->Activate(self, *(BOOL *)a[0]);
}
static const docabi_parameter docabi_ICorDebugBreakpoint_3_parameters[] = {
    {"bActive", "debugging/icordebugbreakpoint-activate-method.md:" DOCABI_LINE_ed3351d417ba, DOCABI_NUMBER, 0,
     SIZE(BOOL *), 0, {1, 0, 16}},
};
static HRESULT docabi_ICorDebugBreakpoint_4(void *object, void *const *a)
{
    ICorDebugBreakpoint *self = (ICorDebugBreakpoint *)object;
    return self->lpVtbl->IsActive(self, *(BOOL **)a[0]);
}
static const docabi_parameter docabi_ICorDebugBreakpoint_4_parameters[] = {
    {"pbActive", "debugging/icordebugbreakpoint-isactive-method.md:" DOCABI_LINE_cd9a71952b52, DOCABI_OUT, 0,
     SIZE(BOOL **), TARGET(BOOL **), {0}},
};

static const docabi_method docabi_ICorDebugBreakpoint_methods[] = {
    {"Activate", "debugging/icordebugbreakpoint-activate-method.md:" DOCABI_LINE_86c751cd37b4, 1, docabi_ICorDebugBreakpoint_3,
     docabi_ICorDebugBreakpoint_3_parameters, 1, NULL, 0},
    {"IsActive", "debugging/icordebugbreakpoint-isactive-method.md:" DOCABI_LINE_3eb3958ac21f, 1, docabi_ICorDebugBreakpoint_4,
     docabi_ICorDebugBreakpoint_4_parameters, 1, NULL, 0},
};

/* --- ICorDebugCode --- */

static HRESULT docabi_ICorDebugCode_6(void *object, void *const *a)
{
    ICorDebugCode *self = (ICorDebugCode *)object;
    return self->lpVtbl->GetSize(self, *(ULONG32 **)a[0]);
}
static const docabi_parameter docabi_ICorDebugCode_6_parameters[] = {
    {"pcBytes", "debugging/icordebugcode-getsize-method.md:" DOCABI_LINE_ef0c0df97a08, DOCABI_OUT, 0,
     SIZE(ULONG32 **), TARGET(ULONG32 **), {0}},
};
static HRESULT docabi_ICorDebugCode_7(void *object, void *const *a)
{
    ICorDebugCode *self = (ICorDebugCode *)object;
    return self->lpVtbl->CreateBreakpoint(self, *(ULONG32 *)a[0], *(ICorDebugFunctionBreakpoint ***)a[1]);
}
static const docabi_parameter docabi_ICorDebugCode_7_parameters[] = {
    {"offset", "debugging/icordebugcode-createbreakpoint-method.md:" DOCABI_LINE_4e8c36f238d0, DOCABI_NUMBER, 0,
     SIZE(ULONG32 *), 0, {1, 0, 16}},
    {"ppBreakpoint", "debugging/icordebugcode-createbreakpoint-method.md:" DOCABI_LINE_25235785e73b, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugFunctionBreakpoint ***), TARGET(ICorDebugFunctionBreakpoint ***), {0}},
};

static const docabi_method docabi_ICorDebugCode_methods[] = {
    {"GetSize", "debugging/icordebugcode-getsize-method.md:" DOCABI_LINE_3eeb199c7166, 1, docabi_ICorDebugCode_6,
     docabi_ICorDebugCode_6_parameters, 1, NULL, 0},
    {"CreateBreakpoint", "debugging/icordebugcode-createbreakpoint-method.md:" DOCABI_LINE_36993902ee8e, 1, docabi_ICorDebugCode_7,
     docabi_ICorDebugCode_7_parameters, 2, NULL, 0},
};

/* --- ICorDebugController --- */

static HRESULT docabi_ICorDebugController_4(void *object, void *const *a)
{
    ICorDebugController *self = (ICorDebugController *)object;
    return self->lpVtbl->Continue(self, *(BOOL *)a[0]);
}
static const docabi_parameter docabi_ICorDebugController_4_parameters[] = {
    {"fIsOutOfBand", "debugging/icordebugcontroller-continue-method.md:" DOCABI_LINE_f239b1882061, DOCABI_NUMBER, 0,
     SIZE(BOOL *), 0, {1, 0, 16}},
};
static HRESULT docabi_ICorDebugController_5(void *object, void *const *a)
{
    ICorDebugController *self = (ICorDebugController *)object;
    return self->lpVtbl->IsRunning(self, *(BOOL **)a[0]);
}
static const docabi_parameter docabi_ICorDebugController_5_parameters[] = {
    {"pbRunning", "debugging/icordebugcontroller-isrunning-method.md:" DOCABI_LINE_e50092f6b418, DOCABI_OUT, 0,
     SIZE(BOOL **), TARGET(BOOL **), {0}},
};
static HRESULT docabi_ICorDebugController_9(void *object, void *const *a)
{
    ICorDebugController *self = (ICorDebugController *)object;
    (void)a;
    return self->lpVtbl->Detach(self);
}

static const docabi_method docabi_ICorDebugController_methods[] = {
    {"Continue", "debugging/icordebugcontroller-continue-method.md:" DOCABI_LINE_b405b59e28e7, 1, docabi_ICorDebugController_4,
     docabi_ICorDebugController_4_parameters, 1, NULL, 0},
    {"IsRunning", "debugging/icordebugcontroller-isrunning-method.md:" DOCABI_LINE_d545f8882b04, 1, docabi_ICorDebugController_5,
     docabi_ICorDebugController_5_parameters, 1, NULL, 0},
    {"Detach", "debugging/icordebugcontroller-detach-method.md:" DOCABI_LINE_b8959cbcb3fd, 1, docabi_ICorDebugController_9,
     NULL, 0, NULL, 0},
};

/* --- ICorDebugFrame --- */

static HRESULT docabi_ICorDebugFrame_6(void *object, void *const *a)
{
    ICorDebugFrame *self = (ICorDebugFrame *)object;
    return self->lpVtbl->GetFunctionToken(self, *(mdMethodDef **)a[0]);
}
static const docabi_parameter docabi_ICorDebugFrame_6_parameters[] = {
    {"pToken", "debugging/icordebugframe-getfunctiontoken-method.md:" DOCABI_LINE_5824bdf8afa5, DOCABI_OUT, 0,
     SIZE(mdMethodDef **), TARGET(mdMethodDef **), {0}},
};

static const docabi_method docabi_ICorDebugFrame_methods[] = {
    {"GetFunctionToken", "debugging/icordebugframe-getfunctiontoken-method.md:" DOCABI_LINE_f694aef86d90, 1, docabi_ICorDebugFrame_6,
     docabi_ICorDebugFrame_6_parameters, 1, NULL, 0},
};

/* --- ICorDebugFunction --- */

static HRESULT docabi_ICorDebugFunction_6(void *object, void *const *a)
{
    ICorDebugFunction *self = (ICorDebugFunction *)object;
    return self->lpVtbl->GetILCode(self, *(ICorDebugCode ***)a[0]);
}
static const docabi_parameter docabi_ICorDebugFunction_6_parameters[] = {
    {"ppCode", "debugging/icordebugfunction-getilcode-method.md:" DOCABI_LINE_f8eaad06546a, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugCode ***), TARGET(ICorDebugCode ***), {0}},
};

static const docabi_method docabi_ICorDebugFunction_methods[] = {
    {"GetILCode", "debugging/icordebugfunction-getilcode-method.md:" DOCABI_LINE_03d61e67d935, 1, docabi_ICorDebugFunction_6,
     docabi_ICorDebugFunction_6_parameters, 1, NULL, 0},
};

/* --- ICorDebugFunctionBreakpoint --- */

static HRESULT docabi_ICorDebugFunctionBreakpoint_6(void *object, void *const *a)
{
    ICorDebugFunctionBreakpoint *self = (ICorDebugFunctionBreakpoint *)object;
    return self->lpVtbl->GetOffset(self, *(ULONG32 **)a[0]);
}
static const docabi_parameter docabi_ICorDebugFunctionBreakpoint_6_parameters[] = {
    {"pnOffset", "debugging/icordebugfunctionbreakpoint-getoffset-method.md:" DOCABI_LINE_71c98a91fea2, DOCABI_OUT, 0,
     SIZE(ULONG32 **), TARGET(ULONG32 **), {0}},
};

static const docabi_method docabi_ICorDebugFunctionBreakpoint_methods[] = {
    {"GetOffset", "debugging/icordebugfunctionbreakpoint-getoffset-method.md:" DOCABI_LINE_546383f3a145, 1, docabi_ICorDebugFunctionBreakpoint_6,
     docabi_ICorDebugFunctionBreakpoint_6_parameters, 1, NULL, 0},
};

/* --- ICorDebugGenericValue --- */

static HRESULT docabi_ICorDebugGenericValue_7(void *object, void *const *a)
{
    ICorDebugGenericValue *self = (ICorDebugGenericValue *)object;
    return self->lpVtbl->GetValue(self, *(void **)a[0]);
}
static const docabi_parameter docabi_ICorDebugGenericValue_7_parameters[] = {
    {"pTo", "debugging/icordebuggenericvalue-getvalue-method.md:" DOCABI_LINE_d70dc7eb0e27, DOCABI_MEMORY, 0,
     SIZE(void **), 0, {0}},
};

static const docabi_method docabi_ICorDebugGenericValue_methods[] = {
    {"GetValue", "debugging/icordebuggenericvalue-getvalue-method.md:" DOCABI_LINE_579309669eaf, 1, docabi_ICorDebugGenericValue_7,
     docabi_ICorDebugGenericValue_7_parameters, 1, NULL, 0},
};

/* --- ICorDebugILFrame --- */

static HRESULT docabi_ICorDebugILFrame_14(void *object, void *const *a)
{
    ICorDebugILFrame *self = (ICorDebugILFrame *)object;
    return self->lpVtbl->GetLocalVariable(self, *(DWORD *)a[0], *(ICorDebugValue ***)a[1]);
}
static const docabi_parameter docabi_ICorDebugILFrame_14_parameters[] = {
    {"dwIndex", "debugging/icordebugilframe-getlocalvariable-method.md:" DOCABI_LINE_da5416929059, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"ppValue", "debugging/icordebugilframe-getlocalvariable-method.md:" DOCABI_LINE_a206a89868ec, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugValue ***), TARGET(ICorDebugValue ***), {0}},
};
static HRESULT docabi_ICorDebugILFrame_16(void *object, void *const *a)
{
    ICorDebugILFrame *self = (ICorDebugILFrame *)object;
    return self->lpVtbl->GetArgument(self, *(DWORD *)a[0], *(ICorDebugValue ***)a[1]);
}
static const docabi_parameter docabi_ICorDebugILFrame_16_parameters[] = {
    {"dwIndex", "debugging/icordebugilframe-getargument-method.md:" DOCABI_LINE_15305c20562f, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"ppValue", "debugging/icordebugilframe-getargument-method.md:" DOCABI_LINE_bb891796e285, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugValue ***), TARGET(ICorDebugValue ***), {0}},
};

static const docabi_method docabi_ICorDebugILFrame_methods[] = {
    {"GetLocalVariable", "debugging/icordebugilframe-getlocalvariable-method.md:" DOCABI_LINE_637691df7431, 1, docabi_ICorDebugILFrame_14,
     docabi_ICorDebugILFrame_14_parameters, 2, NULL, 0},
    {"GetArgument", "debugging/icordebugilframe-getargument-method.md:" DOCABI_LINE_13c9662dd35a, 1, docabi_ICorDebugILFrame_16,
     docabi_ICorDebugILFrame_16_parameters, 2, NULL, 0},
};

/* --- ICorDebugManagedCallback --- */

static HRESULT docabi_ICorDebugManagedCallback_3(void *object, void *const *a)
{
    ICorDebugManagedCallback *self = (ICorDebugManagedCallback *)object;
    return self->lpVtbl->Breakpoint(self, *(ICorDebugAppDomain **)a[0], *(ICorDebugThread **)a[1], *(ICorDebugBreakpoint **)a[2]);
}
static const docabi_parameter docabi_ICorDebugManagedCallback_3_parameters[] = {
    {"pAppDomain", "debugging/icordebugmanagedcallback-breakpoint-method.md:" DOCABI_LINE_4ef950c130e8, DOCABI_OBJECT, 0,
     SIZE(ICorDebugAppDomain **), 0, {0}},
    {"pThread", "debugging/icordebugmanagedcallback-breakpoint-method.md:" DOCABI_LINE_5af8936575e7, DOCABI_OBJECT, 0,
     SIZE(ICorDebugThread **), 0, {0}},
    {"pBreakpoint", "debugging/icordebugmanagedcallback-breakpoint-method.md:" DOCABI_LINE_d60753a44863, DOCABI_OBJECT, 0,
     SIZE(ICorDebugBreakpoint **), 0, {0}},
};
static HRESULT docabi_ICorDebugManagedCallback_9(void *object, void *const *a)
{
    ICorDebugManagedCallback *self = (ICorDebugManagedCallback *)object;
    return self->lpVtbl->CreateProcess(self, *(ICorDebugProcess **)a[0]);
}
static const docabi_parameter docabi_ICorDebugManagedCallback_9_parameters[] = {
    {"pProcess", "debugging/icordebugmanagedcallback-createprocess-method.md:" DOCABI_LINE_731afb46bc57, DOCABI_OBJECT, 0,
     SIZE(ICorDebugProcess **), 0, {0}},
};
static HRESULT docabi_ICorDebugManagedCallback_13(void *object, void *const *a)
{
    ICorDebugManagedCallback *self = (ICorDebugManagedCallback *)object;
    return self->lpVtbl->LoadModule(self, *(ICorDebugAppDomain **)a[0], *(ICorDebugModule **)a[1]);
}
static const docabi_parameter docabi_ICorDebugManagedCallback_13_parameters[] = {
    {"pAppDomain", "debugging/icordebugmanagedcallback-loadmodule-method.md:" DOCABI_LINE_9f67ab7475de, DOCABI_OBJECT, 0,
     SIZE(ICorDebugAppDomain **), 0, {0}},
    {"pModule", "debugging/icordebugmanagedcallback-loadmodule-method.md:" DOCABI_LINE_50f17ef62334, DOCABI_OBJECT, 0,
     SIZE(ICorDebugModule **), 0, {0}},
};
static HRESULT docabi_ICorDebugManagedCallback_20(void *object, void *const *a)
{
    ICorDebugManagedCallback *self = (ICorDebugManagedCallback *)object;
    return self->lpVtbl->CreateAppDomain(self, *(ICorDebugProcess **)a[0], *(ICorDebugAppDomain **)a[1]);
}
static const docabi_parameter docabi_ICorDebugManagedCallback_20_parameters[] = {
    {"pProcess", "debugging/icordebugmanagedcallback-createappdomain-method.md:" DOCABI_LINE_eb5a34106438, DOCABI_OBJECT, 0,
     SIZE(ICorDebugProcess **), 0, {0}},
    {"pAppDomain", "debugging/icordebugmanagedcallback-createappdomain-method.md:" DOCABI_LINE_dc3729589bdf, DOCABI_OBJECT, 0,
     SIZE(ICorDebugAppDomain **), 0, {0}},
};

static const docabi_method docabi_ICorDebugManagedCallback_methods[] = {
    {"Breakpoint", "debugging/icordebugmanagedcallback-breakpoint-method.md:" DOCABI_LINE_180bce1b49dc, 1, docabi_ICorDebugManagedCallback_3,
     docabi_ICorDebugManagedCallback_3_parameters, 3, NULL, 0},
    {"CreateProcess", "debugging/icordebugmanagedcallback-createprocess-method.md:" DOCABI_LINE_c082be45fd53, 1, docabi_ICorDebugManagedCallback_9,
     docabi_ICorDebugManagedCallback_9_parameters, 1, NULL, 0},
    {"LoadModule", "debugging/icordebugmanagedcallback-loadmodule-method.md:" DOCABI_LINE_bc7b9282b2f9, 1, docabi_ICorDebugManagedCallback_13,
     docabi_ICorDebugManagedCallback_13_parameters, 2, NULL, 0},
    {"CreateAppDomain", "debugging/icordebugmanagedcallback-createappdomain-method.md:" DOCABI_LINE_0898e8a4e1d4, 1, docabi_ICorDebugManagedCallback_20,
     docabi_ICorDebugManagedCallback_20_parameters, 2, NULL, 0},
};

/* --- ICorDebugManagedCallback2 --- */



/* --- ICorDebugModule --- */

static HRESULT docabi_ICorDebugModule_6(void *object, void *const *a)
{
    ICorDebugModule *self = (ICorDebugModule *)object;
    return self->lpVtbl->GetName(self, *(ULONG32 *)a[0], *(ULONG32 **)a[1], *(WCHAR **)a[2]);
}
static const docabi_parameter docabi_ICorDebugModule_6_parameters[] = {
    {"cchName", "debugging/icordebugmodule-getname-method.md:" DOCABI_LINE_b2ff9d11c055, DOCABI_NUMBER, 0,
     SIZE(ULONG32 *), 0, {1, 0, 16}},
    {"pcchName", "debugging/icordebugmodule-getname-method.md:" DOCABI_LINE_ced0acbfee32, DOCABI_OUT, 0,
     SIZE(ULONG32 **), TARGET(ULONG32 **), {0}},
    {"szName", "debugging/icordebugmodule-getname-method.md:" DOCABI_LINE_ea9086ac2493, DOCABI_BUFFER, 0,
     SIZE(WCHAR **), 0, {0}},
};
static HRESULT docabi_ICorDebugModule_9(void *object, void *const *a)
{
    ICorDebugModule *self = (ICorDebugModule *)object;
    return self->lpVtbl->GetFunctionFromToken(self, *(mdMethodDef *)a[0], *(ICorDebugFunction ***)a[1]);
}
static const docabi_parameter docabi_ICorDebugModule_9_parameters[] = {
    {"methodDef", "debugging/icordebugmodule-getfunctionfromtoken-method.md:" DOCABI_LINE_73a398aa3b44, DOCABI_NUMBER, 0,
     SIZE(mdMethodDef *), 0, {1, 0, 16}},
    {"ppFunction", "debugging/icordebugmodule-getfunctionfromtoken-method.md:" DOCABI_LINE_37a10aa12457, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugFunction ***), TARGET(ICorDebugFunction ***), {0}},
};
static HRESULT docabi_ICorDebugModule_14(void *object, void *const *a)
{
    ICorDebugModule *self = (ICorDebugModule *)object;
    return self->lpVtbl->GetMetaDataInterface(self, *(REFIID *)a[0], *(IUnknown ***)a[1]);
}
static const docabi_parameter docabi_ICorDebugModule_14_parameters[] = {
    {"riid", "debugging/icordebugmodule-getmetadatainterface-method.md:" DOCABI_LINE_ebae39719f52, DOCABI_IDENTIFIER, 0,
     SIZE(REFIID *), 0, {0}},
    {"ppObj", "debugging/icordebugmodule-getmetadatainterface-method.md:" DOCABI_LINE_ecfa3ba510ab, DOCABI_OUT_OBJECT, 0,
     SIZE(IUnknown ***), TARGET(IUnknown ***), {0}},
};

static const docabi_method docabi_ICorDebugModule_methods[] = {
    {"GetName", "debugging/icordebugmodule-getname-method.md:" DOCABI_LINE_bb85fdc14164, 1, docabi_ICorDebugModule_6,
     docabi_ICorDebugModule_6_parameters, 3, NULL, 0},
    {"GetFunctionFromToken", "debugging/icordebugmodule-getfunctionfromtoken-method.md:" DOCABI_LINE_e18428cc7a15, 1, docabi_ICorDebugModule_9,
     docabi_ICorDebugModule_9_parameters, 2, NULL, 0},
    {"GetMetaDataInterface", "debugging/icordebugmodule-getmetadatainterface-method.md:" DOCABI_LINE_208dc7506805, 1, docabi_ICorDebugModule_14,
     docabi_ICorDebugModule_14_parameters, 2, NULL, 0},
};

/* --- ICorDebugProcess --- */

static HRESULT docabi_ICorDebugProcess_13(void *object, void *const *a)
{
    ICorDebugProcess *self = (ICorDebugProcess *)object;
    return self->lpVtbl->GetID(self, *(DWORD **)a[0]);
}
static const docabi_parameter docabi_ICorDebugProcess_13_parameters[] = {
    {"pdwProcessId", "debugging/icordebugprocess-getid-method.md:" DOCABI_LINE_7229d1ea15cb, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};

static const docabi_method docabi_ICorDebugProcess_methods[] = {
    {"GetID", "debugging/icordebugprocess-getid-method.md:" DOCABI_LINE_239143358091, 1, docabi_ICorDebugProcess_13,
     docabi_ICorDebugProcess_13_parameters, 1, NULL, 0},
};

/* --- ICorDebugThread --- */

static HRESULT docabi_ICorDebugThread_4(void *object, void *const *a)
{
    ICorDebugThread *self = (ICorDebugThread *)object;
    return self->lpVtbl->GetID(self, *(DWORD **)a[0]);
}
static const docabi_parameter docabi_ICorDebugThread_4_parameters[] = {
    {"pdwThreadId", "debugging/icordebugthread-getid-method.md:" DOCABI_LINE_998b3032b3e0, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static HRESULT docabi_ICorDebugThread_15(void *object, void *const *a)
{
    ICorDebugThread *self = (ICorDebugThread *)object;
    return self->lpVtbl->GetActiveFrame(self, *(ICorDebugFrame ***)a[0]);
}
static const docabi_parameter docabi_ICorDebugThread_15_parameters[] = {
    {"ppFrame", "debugging/icordebugthread-getactiveframe-method.md:" DOCABI_LINE_b72b45d2e9f4, DOCABI_OUT_OBJECT, 0,
     SIZE(ICorDebugFrame ***), TARGET(ICorDebugFrame ***), {0}},
};

static const docabi_method docabi_ICorDebugThread_methods[] = {
    {"GetID", "debugging/icordebugthread-getid-method.md:" DOCABI_LINE_2a958cf031e7, 1, docabi_ICorDebugThread_4,
     docabi_ICorDebugThread_4_parameters, 1, NULL, 0},
    {"GetActiveFrame", "debugging/icordebugthread-getactiveframe-method.md:" DOCABI_LINE_52e90bec777d, 1, docabi_ICorDebugThread_15,
     docabi_ICorDebugThread_15_parameters, 1, NULL, 0},
};

/* --- ICorDebugValue --- */

static HRESULT docabi_ICorDebugValue_4(void *object, void *const *a)
{
    ICorDebugValue *self = (ICorDebugValue *)object;
    return self->lpVtbl->GetSize(self, *(ULONG32 **)a[0]);
}
static const docabi_parameter docabi_ICorDebugValue_4_parameters[] = {
    {"pSize", "debugging/icordebugvalue-getsize-method.md:" DOCABI_LINE_d0c454e42fd9, DOCABI_OUT, 0,
     SIZE(ULONG32 **), TARGET(ULONG32 **), {0}},
};

static const docabi_method docabi_ICorDebugValue_methods[] = {
    {"GetSize", "debugging/icordebugvalue-getsize-method.md:" DOCABI_LINE_cd02459ecf8e, 1, docabi_ICorDebugValue_4,
     docabi_ICorDebugValue_4_parameters, 1, NULL, 0},
};

extern const docabi_interface docabi_of_cordebug[];
const docabi_interface docabi_of_cordebug[] = {
    {
        "ICorDebug", NULL, "debugging/icordebug-interface.md:" DOCABI_LINE_06b8cb19309e,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x3d6f5f61u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}},
        docabi_ICorDebug_methods, 4,
    },
    {
        "ICorDebugAppDomain", "ICorDebugController", "debugging/icordebugappdomain-interface.md:" DOCABI_LINE_155c7c6db3ef,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x3d6f5f63u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}},
        docabi_ICorDebugAppDomain_methods, 1,
    },
    {
        "ICorDebugBreakpoint", NULL, "debugging/icordebugbreakpoint-interface.md:" DOCABI_LINE_d76c2c317d88,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcae8u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugBreakpoint_methods, 2,
    },
    {
        "ICorDebugCode", NULL, "debugging/icordebugcode-interface1.md:" DOCABI_LINE_a2d591f334d3,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcaf4u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugCode_methods, 2,
    },
    {
        "ICorDebugController", NULL, "debugging/icordebugcontroller-interface.md:" DOCABI_LINE_37e43060180d,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x3d6f5f62u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}},
        docabi_ICorDebugController_methods, 3,
    },
    {
        "ICorDebugFrame", NULL, "debugging/icordebugframe-interface.md:" DOCABI_LINE_aae09132dba7,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcaefu, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugFrame_methods, 1,
    },
    {
        "ICorDebugFunction", NULL, "debugging/icordebugfunction-interface1.md:" DOCABI_LINE_c1982f6b48ab,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcaf3u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugFunction_methods, 1,
    },
    {
        "ICorDebugFunctionBreakpoint", "ICorDebugBreakpoint", "debugging/icordebugfunctionbreakpoint-interface.md:" DOCABI_LINE_5676d3f84f61,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcae9u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugFunctionBreakpoint_methods, 1,
    },
    {
        "ICorDebugGenericValue", "ICorDebugValue", "debugging/icordebuggenericvalue-interface.md:" DOCABI_LINE_86be9d19e90f,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcaf8u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugGenericValue_methods, 1,
    },
    {
        "ICorDebugILFrame", "ICorDebugFrame", "debugging/icordebugilframe-interface.md:" DOCABI_LINE_d2063987eccf,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x03e26311u, 0x4f76, 0x11d3, {0x88, 0xc6, 0x00, 0x60, 0x97, 0x94, 0x54, 0x18}},
        docabi_ICorDebugILFrame_methods, 2,
    },
    {
        "ICorDebugManagedCallback", NULL, "debugging/icordebugmanagedcallback-interface.md:" DOCABI_LINE_324c0b7f78d7,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x3d6f5f60u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}},
        docabi_ICorDebugManagedCallback_methods, 4,
    },
    {
        "ICorDebugManagedCallback2", NULL, "debugging/icordebugmanagedcallback2-interface.md:" DOCABI_LINE_c54df4c9bee3,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x250e5eeau, 0xdb5c, 0x4c76, {0xb6, 0xf3, 0x8c, 0x46, 0xf1, 0x2e, 0x32, 0x03}},
        NULL, 0,
    },
    {
        "ICorDebugModule", NULL, "debugging/icordebugmodule-interface.md:" DOCABI_LINE_4f0aa3fffb5a,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xdba2d8c1u, 0xe5c5, 0x4069, {0x8c, 0x13, 0x10, 0xa7, 0xc6, 0xab, 0xf4, 0x3d}},
        docabi_ICorDebugModule_methods, 3,
    },
    {
        "ICorDebugProcess", "ICorDebugController", "debugging/icordebugprocess-interface.md:" DOCABI_LINE_631dba8bdfb1,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x3d6f5f64u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}},
        docabi_ICorDebugProcess_methods, 1,
    },
    {
        "ICorDebugThread", NULL, "debugging/icordebugthread-interface.md:" DOCABI_LINE_a17f38146b10,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0x938c6d66u, 0x7fb6, 0x4f69, {0xb3, 0x89, 0x42, 0x5b, 0x89, 0x87, 0x32, 0x9b}},
        docabi_ICorDebugThread_methods, 2,
    },
    {
        "ICorDebugValue", NULL, "debugging/icordebugvalue-interface.md:" DOCABI_LINE_84352f14528d,
        "layout coreclr v3.1.9: cordebug.h", 1,
        1, {0xcc7bcaf7u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}},
        docabi_ICorDebugValue_methods, 1,
    },
    {NULL, NULL, NULL, NULL, 0, 0, {0, 0, 0, {0}}, NULL, 0},
};
