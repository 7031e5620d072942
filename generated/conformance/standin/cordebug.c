/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for the interfaces of cordebug.h: they record their arguments and answer with each documented code in turn.
 */
#include "cordebug.h"
#include "docabi_standin.h"

#include <stdlib.h>

docabi_call docabi_last;
DOCABI_EXPORT docabi_call *docabi_last_call(void);
DOCABI_EXPORT docabi_call *docabi_last_call(void)
{
    return &docabi_last;
}

/* --- ICorDebug --- */

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f61u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebug, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebug_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebug_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_3(void *This)
{
    docabi_begin(3);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_4(void *This)
{
    docabi_begin(4);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_5(void *This, ICorDebugManagedCallback *pCallback)
{
    docabi_begin(5);
    docabi_record(&pCallback, sizeof pCallback);
    return docabi_answer(This, 5, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_8(void *This, DWORD id, BOOL win32Attach, ICorDebugProcess **ppProcess)
{
    docabi_begin(8);
    docabi_record(&id, sizeof id);
    docabi_record(&win32Attach, sizeof win32Attach);
    docabi_record(&ppProcess, sizeof ppProcess);
    return docabi_answer(This, 8, NULL, 0);
}

static void ICorDebug_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebug_standin_vtable[] = {
    (docabi_slot)ICorDebug_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebug_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebug_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebug_standin_3, /* 3: Initialize */
    (docabi_slot)ICorDebug_standin_4, /* 4: Terminate */
    (docabi_slot)ICorDebug_standin_5, /* 5: SetManagedHandler */
    (docabi_slot)ICorDebug_standin_unexpected, /* 6: SetUnmanagedHandler */
    (docabi_slot)ICorDebug_standin_unexpected, /* 7: CreateProcess */
    (docabi_slot)ICorDebug_standin_8, /* 8: DebugActiveProcess */
    (docabi_slot)ICorDebug_standin_unexpected, /* 9: EnumerateProcesses */
    (docabi_slot)ICorDebug_standin_unexpected, /* 10: GetProcess */
    (docabi_slot)ICorDebug_standin_unexpected, /* 11: CanLaunchOrAttach */
};

DOCABI_EXPORT void *docabi_new_ICorDebug(void);
DOCABI_EXPORT void *docabi_new_ICorDebug(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebug_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugAppDomain --- */

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f63u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugAppDomain, layout coreclr v3.1.9: cordebug.h */
        {0x3d6f5f62u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugController, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugAppDomain_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugAppDomain_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_4(void *This, BOOL fIsOutOfBand)
{
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_5(void *This, BOOL *pbRunning)
{
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    return docabi_answer(This, 5, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_9(void *This)
{
    docabi_begin(9);
    return docabi_answer(This, 9, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_21(void *This)
{
    docabi_begin(21);
    return docabi_answer(This, 21, NULL, 0);
}

static void ICorDebugAppDomain_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugAppDomain_standin_vtable[] = {
    (docabi_slot)ICorDebugAppDomain_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugAppDomain_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugAppDomain_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 3: Stop */
    (docabi_slot)ICorDebugAppDomain_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugAppDomain_standin_5, /* 5: IsRunning */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 6: HasQueuedCallbacks */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 7: EnumerateThreads */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugAppDomain_standin_9, /* 9: Detach */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 10: Terminate */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 11: CanCommitChanges */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 12: CommitChanges */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 13: GetProcess */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 14: EnumerateAssemblies */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 15: GetModuleFromMetaDataInterface */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 16: EnumerateBreakpoints */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 17: EnumerateSteppers */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 18: IsAttached */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 19: GetName */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 20: GetObject */
    (docabi_slot)ICorDebugAppDomain_standin_21, /* 21: Attach */
    (docabi_slot)ICorDebugAppDomain_standin_unexpected, /* 22: GetID */
};

DOCABI_EXPORT void *docabi_new_ICorDebugAppDomain(void);
DOCABI_EXPORT void *docabi_new_ICorDebugAppDomain(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugAppDomain_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugBreakpoint --- */

static HRESULT STDMETHODCALLTYPE ICorDebugBreakpoint_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcae8u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugBreakpoint, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugBreakpoint_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugBreakpoint_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugBreakpoint_standin_3(void *This, BOOL bActive)
{
    docabi_begin(3);
    docabi_record(&bActive, sizeof bActive);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugBreakpoint_standin_4(void *This, BOOL *pbActive)
{
    docabi_begin(4);
    docabi_record(&pbActive, sizeof pbActive);
    return docabi_answer(This, 4, NULL, 0);
}

static void ICorDebugBreakpoint_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugBreakpoint_standin_vtable[] = {
    (docabi_slot)ICorDebugBreakpoint_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugBreakpoint_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugBreakpoint_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugBreakpoint_standin_3, /* 3: Activate */
    (docabi_slot)ICorDebugBreakpoint_standin_4, /* 4: IsActive */
};

DOCABI_EXPORT void *docabi_new_ICorDebugBreakpoint(void);
DOCABI_EXPORT void *docabi_new_ICorDebugBreakpoint(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugBreakpoint_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugCode --- */

static HRESULT STDMETHODCALLTYPE ICorDebugCode_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcaf4u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugCode, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugCode_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugCode_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugCode_standin_6(void *This, ULONG32 *pcBytes)
{
    docabi_begin(6);
    docabi_record(&pcBytes, sizeof pcBytes);
    return docabi_answer(This, 6, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugCode_standin_7(void *This, ULONG32 offset, ICorDebugFunctionBreakpoint **ppBreakpoint)
{
    docabi_begin(7);
    docabi_record(&offset, sizeof offset);
    docabi_record(&ppBreakpoint, sizeof ppBreakpoint);
    return docabi_answer(This, 7, NULL, 0);
}

static void ICorDebugCode_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugCode_standin_vtable[] = {
    (docabi_slot)ICorDebugCode_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugCode_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugCode_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 3: IsIL */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 4: GetFunction */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 5: GetAddress */
    (docabi_slot)ICorDebugCode_standin_6, /* 6: GetSize */
    (docabi_slot)ICorDebugCode_standin_7, /* 7: CreateBreakpoint */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 8: GetCode */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 9: GetVersionNumber */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 10: GetILToNativeMapping */
    (docabi_slot)ICorDebugCode_standin_unexpected, /* 11: GetEnCRemapSequencePoints */
};

DOCABI_EXPORT void *docabi_new_ICorDebugCode(void);
DOCABI_EXPORT void *docabi_new_ICorDebugCode(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugCode_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugController --- */

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f62u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugController, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugController_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugController_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_4(void *This, BOOL fIsOutOfBand)
{
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_5(void *This, BOOL *pbRunning)
{
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    return docabi_answer(This, 5, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_9(void *This)
{
    docabi_begin(9);
    return docabi_answer(This, 9, NULL, 0);
}

static void ICorDebugController_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugController_standin_vtable[] = {
    (docabi_slot)ICorDebugController_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugController_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugController_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 3: Stop */
    (docabi_slot)ICorDebugController_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugController_standin_5, /* 5: IsRunning */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 6: HasQueuedCallbacks */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 7: EnumerateThreads */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugController_standin_9, /* 9: Detach */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 10: Terminate */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 11: CanCommitChanges */
    (docabi_slot)ICorDebugController_standin_unexpected, /* 12: CommitChanges */
};

DOCABI_EXPORT void *docabi_new_ICorDebugController(void);
DOCABI_EXPORT void *docabi_new_ICorDebugController(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugController_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugFrame --- */

static HRESULT STDMETHODCALLTYPE ICorDebugFrame_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcaefu, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugFrame, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugFrame_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFrame_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFrame_standin_6(void *This, mdMethodDef *pToken)
{
    docabi_begin(6);
    docabi_record(&pToken, sizeof pToken);
    return docabi_answer(This, 6, NULL, 0);
}

static void ICorDebugFrame_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugFrame_standin_vtable[] = {
    (docabi_slot)ICorDebugFrame_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFrame_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFrame_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 3: GetChain */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 4: GetCode */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 5: GetFunction */
    (docabi_slot)ICorDebugFrame_standin_6, /* 6: GetFunctionToken */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 7: GetStackRange */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 8: GetCaller */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 9: GetCallee */
    (docabi_slot)ICorDebugFrame_standin_unexpected, /* 10: CreateStepper */
};

DOCABI_EXPORT void *docabi_new_ICorDebugFrame(void);
DOCABI_EXPORT void *docabi_new_ICorDebugFrame(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugFrame_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugFunction --- */

static HRESULT STDMETHODCALLTYPE ICorDebugFunction_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcaf3u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugFunction, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunction_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunction_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunction_standin_6(void *This, ICorDebugCode **ppCode)
{
    docabi_begin(6);
    docabi_record(&ppCode, sizeof ppCode);
    return docabi_answer(This, 6, NULL, 0);
}

static void ICorDebugFunction_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugFunction_standin_vtable[] = {
    (docabi_slot)ICorDebugFunction_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFunction_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFunction_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 3: GetModule */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 4: GetClass */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 5: GetToken */
    (docabi_slot)ICorDebugFunction_standin_6, /* 6: GetILCode */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 7: GetNativeCode */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 8: CreateBreakpoint */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 9: GetLocalVarSigToken */
    (docabi_slot)ICorDebugFunction_standin_unexpected, /* 10: GetCurrentVersionNumber */
};

DOCABI_EXPORT void *docabi_new_ICorDebugFunction(void);
DOCABI_EXPORT void *docabi_new_ICorDebugFunction(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugFunction_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugFunctionBreakpoint --- */

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcae9u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugFunctionBreakpoint, layout coreclr v3.1.9: cordebug.h */
        {0xcc7bcae8u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugBreakpoint, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_3(void *This, BOOL bActive)
{
    docabi_begin(3);
    docabi_record(&bActive, sizeof bActive);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_4(void *This, BOOL *pbActive)
{
    docabi_begin(4);
    docabi_record(&pbActive, sizeof pbActive);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_6(void *This, ULONG32 *pnOffset)
{
    docabi_begin(6);
    docabi_record(&pnOffset, sizeof pnOffset);
    return docabi_answer(This, 6, NULL, 0);
}

static void ICorDebugFunctionBreakpoint_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugFunctionBreakpoint_standin_vtable[] = {
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_3, /* 3: Activate */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_4, /* 4: IsActive */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_unexpected, /* 5: GetFunction */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_6, /* 6: GetOffset */
};

DOCABI_EXPORT void *docabi_new_ICorDebugFunctionBreakpoint(void);
DOCABI_EXPORT void *docabi_new_ICorDebugFunctionBreakpoint(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugFunctionBreakpoint_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugGenericValue --- */

static HRESULT STDMETHODCALLTYPE ICorDebugGenericValue_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcaf8u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugGenericValue, layout coreclr v3.1.9: cordebug.h */
        {0xcc7bcaf7u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugValue, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugGenericValue_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugGenericValue_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugGenericValue_standin_4(void *This, ULONG32 *pSize)
{
    docabi_begin(4);
    docabi_record(&pSize, sizeof pSize);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugGenericValue_standin_7(void *This, void *pTo)
{
    docabi_begin(7);
    docabi_record(&pTo, sizeof pTo);
    return docabi_answer(This, 7, NULL, 0);
}

static void ICorDebugGenericValue_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugGenericValue_standin_vtable[] = {
    (docabi_slot)ICorDebugGenericValue_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugGenericValue_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugGenericValue_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugGenericValue_standin_unexpected, /* 3: GetType */
    (docabi_slot)ICorDebugGenericValue_standin_4, /* 4: GetSize */
    (docabi_slot)ICorDebugGenericValue_standin_unexpected, /* 5: GetAddress */
    (docabi_slot)ICorDebugGenericValue_standin_unexpected, /* 6: CreateBreakpoint */
    (docabi_slot)ICorDebugGenericValue_standin_7, /* 7: GetValue */
    (docabi_slot)ICorDebugGenericValue_standin_unexpected, /* 8: SetValue */
};

DOCABI_EXPORT void *docabi_new_ICorDebugGenericValue(void);
DOCABI_EXPORT void *docabi_new_ICorDebugGenericValue(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugGenericValue_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugILFrame --- */

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x03e26311u, 0x4f76, 0x11d3, {0x88, 0xc6, 0x00, 0x60, 0x97, 0x94, 0x54, 0x18}}, /* ICorDebugILFrame, layout coreclr v3.1.9: cordebug.h */
        {0xcc7bcaefu, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugFrame, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugILFrame_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugILFrame_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_6(void *This, mdMethodDef *pToken)
{
    docabi_begin(6);
    docabi_record(&pToken, sizeof pToken);
    return docabi_answer(This, 6, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_14(void *This, DWORD dwIndex, ICorDebugValue **ppValue)
{
    docabi_begin(14);
    docabi_record(&dwIndex, sizeof dwIndex);
    docabi_record(&ppValue, sizeof ppValue);
    return docabi_answer(This, 14, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_16(void *This, DWORD dwIndex, ICorDebugValue **ppValue)
{
    docabi_begin(16);
    docabi_record(&dwIndex, sizeof dwIndex);
    docabi_record(&ppValue, sizeof ppValue);
    return docabi_answer(This, 16, NULL, 0);
}

static void ICorDebugILFrame_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugILFrame_standin_vtable[] = {
    (docabi_slot)ICorDebugILFrame_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugILFrame_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugILFrame_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 3: GetChain */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 4: GetCode */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 5: GetFunction */
    (docabi_slot)ICorDebugILFrame_standin_6, /* 6: GetFunctionToken */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 7: GetStackRange */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 8: GetCaller */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 9: GetCallee */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 10: CreateStepper */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 11: GetIP */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 12: SetIP */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 13: EnumerateLocalVariables */
    (docabi_slot)ICorDebugILFrame_standin_14, /* 14: GetLocalVariable */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 15: EnumerateArguments */
    (docabi_slot)ICorDebugILFrame_standin_16, /* 16: GetArgument */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 17: GetStackDepth */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 18: GetStackValue */
    (docabi_slot)ICorDebugILFrame_standin_unexpected, /* 19: CanSetIP */
};

DOCABI_EXPORT void *docabi_new_ICorDebugILFrame(void);
DOCABI_EXPORT void *docabi_new_ICorDebugILFrame(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugILFrame_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugManagedCallback --- */

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f60u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugManagedCallback, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_3(void *This, ICorDebugAppDomain *pAppDomain, ICorDebugThread *pThread, ICorDebugBreakpoint *pBreakpoint)
{
    docabi_begin(3);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    docabi_record(&pThread, sizeof pThread);
    docabi_record(&pBreakpoint, sizeof pBreakpoint);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_9(void *This, ICorDebugProcess *pProcess)
{
    docabi_begin(9);
    docabi_record(&pProcess, sizeof pProcess);
    return docabi_answer(This, 9, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_13(void *This, ICorDebugAppDomain *pAppDomain, ICorDebugModule *pModule)
{
    docabi_begin(13);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    docabi_record(&pModule, sizeof pModule);
    return docabi_answer(This, 13, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_20(void *This, ICorDebugProcess *pProcess, ICorDebugAppDomain *pAppDomain)
{
    docabi_begin(20);
    docabi_record(&pProcess, sizeof pProcess);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    return docabi_answer(This, 20, NULL, 0);
}

static void ICorDebugManagedCallback_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugManagedCallback_standin_vtable[] = {
    (docabi_slot)ICorDebugManagedCallback_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugManagedCallback_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugManagedCallback_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugManagedCallback_standin_3, /* 3: Breakpoint */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 4: StepComplete */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 5: Break */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 6: Exception */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 7: EvalComplete */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 8: EvalException */
    (docabi_slot)ICorDebugManagedCallback_standin_9, /* 9: CreateProcess */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 10: ExitProcess */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 11: CreateThread */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 12: ExitThread */
    (docabi_slot)ICorDebugManagedCallback_standin_13, /* 13: LoadModule */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 14: UnloadModule */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 15: LoadClass */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 16: UnloadClass */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 17: DebuggerError */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 18: LogMessage */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 19: LogSwitch */
    (docabi_slot)ICorDebugManagedCallback_standin_20, /* 20: CreateAppDomain */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 21: ExitAppDomain */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 22: LoadAssembly */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 23: UnloadAssembly */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 24: ControlCTrap */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 25: NameChange */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 26: UpdateModuleSymbols */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 27: EditAndContinueRemap */
    (docabi_slot)ICorDebugManagedCallback_standin_unexpected, /* 28: BreakpointSetError */
};

DOCABI_EXPORT void *docabi_new_ICorDebugManagedCallback(void);
DOCABI_EXPORT void *docabi_new_ICorDebugManagedCallback(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugManagedCallback_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugManagedCallback2 --- */

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback2_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x250e5eeau, 0xdb5c, 0x4c76, {0xb6, 0xf3, 0x8c, 0x46, 0xf1, 0x2e, 0x32, 0x03}}, /* ICorDebugManagedCallback2, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback2_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback2_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static void ICorDebugManagedCallback2_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugManagedCallback2_standin_vtable[] = {
    (docabi_slot)ICorDebugManagedCallback2_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugManagedCallback2_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugManagedCallback2_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 3: FunctionRemapOpportunity */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 4: CreateConnection */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 5: ChangeConnection */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 6: DestroyConnection */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 7: Exception */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 8: ExceptionUnwind */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 9: FunctionRemapComplete */
    (docabi_slot)ICorDebugManagedCallback2_standin_unexpected, /* 10: MDANotification */
};

DOCABI_EXPORT void *docabi_new_ICorDebugManagedCallback2(void);
DOCABI_EXPORT void *docabi_new_ICorDebugManagedCallback2(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugManagedCallback2_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugModule --- */

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xdba2d8c1u, 0xe5c5, 0x4069, {0x8c, 0x13, 0x10, 0xa7, 0xc6, 0xab, 0xf4, 0x3d}}, /* ICorDebugModule, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugModule_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugModule_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_6(void *This, ULONG32 cchName, ULONG32 *pcchName, WCHAR *szName)
{
    docabi_begin(6);
    docabi_record(&cchName, sizeof cchName);
    docabi_record(&pcchName, sizeof pcchName);
    docabi_record(&szName, sizeof szName);
    return docabi_answer(This, 6, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_9(void *This, mdMethodDef methodDef, ICorDebugFunction **ppFunction)
{
    docabi_begin(9);
    docabi_record(&methodDef, sizeof methodDef);
    docabi_record(&ppFunction, sizeof ppFunction);
    return docabi_answer(This, 9, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_14(void *This, REFIID riid, IUnknown **ppObj)
{
    docabi_begin(14);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppObj, sizeof ppObj);
    return docabi_answer(This, 14, NULL, 0);
}

static void ICorDebugModule_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugModule_standin_vtable[] = {
    (docabi_slot)ICorDebugModule_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugModule_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugModule_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 3: GetProcess */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 4: GetBaseAddress */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 5: GetAssembly */
    (docabi_slot)ICorDebugModule_standin_6, /* 6: GetName */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 7: EnableJITDebugging */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 8: EnableClassLoadCallbacks */
    (docabi_slot)ICorDebugModule_standin_9, /* 9: GetFunctionFromToken */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 10: GetFunctionFromRVA */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 11: GetClassFromToken */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 12: CreateBreakpoint */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 13: GetEditAndContinueSnapshot */
    (docabi_slot)ICorDebugModule_standin_14, /* 14: GetMetaDataInterface */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 15: GetToken */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 16: IsDynamic */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 17: GetGlobalVariableValue */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 18: GetSize */
    (docabi_slot)ICorDebugModule_standin_unexpected, /* 19: IsInMemory */
};

DOCABI_EXPORT void *docabi_new_ICorDebugModule(void);
DOCABI_EXPORT void *docabi_new_ICorDebugModule(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugModule_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugProcess --- */

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f64u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugProcess, layout coreclr v3.1.9: cordebug.h */
        {0x3d6f5f62u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebugController, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugProcess_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugProcess_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_4(void *This, BOOL fIsOutOfBand)
{
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_5(void *This, BOOL *pbRunning)
{
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    return docabi_answer(This, 5, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_9(void *This)
{
    docabi_begin(9);
    return docabi_answer(This, 9, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_13(void *This, DWORD *pdwProcessId)
{
    docabi_begin(13);
    docabi_record(&pdwProcessId, sizeof pdwProcessId);
    return docabi_answer(This, 13, NULL, 0);
}

static void ICorDebugProcess_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugProcess_standin_vtable[] = {
    (docabi_slot)ICorDebugProcess_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugProcess_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugProcess_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 3: Stop */
    (docabi_slot)ICorDebugProcess_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugProcess_standin_5, /* 5: IsRunning */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 6: HasQueuedCallbacks */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 7: EnumerateThreads */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugProcess_standin_9, /* 9: Detach */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 10: Terminate */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 11: CanCommitChanges */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 12: CommitChanges */
    (docabi_slot)ICorDebugProcess_standin_13, /* 13: GetID */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 14: GetHandle */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 15: GetThread */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 16: EnumerateObjects */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 17: IsTransitionStub */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 18: IsOSSuspended */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 19: GetThreadContext */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 20: SetThreadContext */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 21: ReadMemory */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 22: WriteMemory */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 23: ClearCurrentException */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 24: EnableLogMessages */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 25: ModifyLogSwitch */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 26: EnumerateAppDomains */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 27: GetObject */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 28: ThreadForFiberCookie */
    (docabi_slot)ICorDebugProcess_standin_unexpected, /* 29: GetHelperThreadID */
};

DOCABI_EXPORT void *docabi_new_ICorDebugProcess(void);
DOCABI_EXPORT void *docabi_new_ICorDebugProcess(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugProcess_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugThread --- */

static HRESULT STDMETHODCALLTYPE ICorDebugThread_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x938c6d66u, 0x7fb6, 0x4f69, {0xb3, 0x89, 0x42, 0x5b, 0x89, 0x87, 0x32, 0x9b}}, /* ICorDebugThread, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugThread_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugThread_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugThread_standin_4(void *This, DWORD *pdwThreadId)
{
    docabi_begin(4);
    docabi_record(&pdwThreadId, sizeof pdwThreadId);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorDebugThread_standin_15(void *This, ICorDebugFrame **ppFrame)
{
    docabi_begin(15);
    docabi_record(&ppFrame, sizeof ppFrame);
    return docabi_answer(This, 15, NULL, 0);
}

static void ICorDebugThread_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugThread_standin_vtable[] = {
    (docabi_slot)ICorDebugThread_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugThread_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugThread_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 3: GetProcess */
    (docabi_slot)ICorDebugThread_standin_4, /* 4: GetID */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 5: GetHandle */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 6: GetAppDomain */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 7: SetDebugState */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 8: GetDebugState */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 9: GetUserState */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 10: GetCurrentException */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 11: ClearCurrentException */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 12: CreateStepper */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 13: EnumerateChains */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 14: GetActiveChain */
    (docabi_slot)ICorDebugThread_standin_15, /* 15: GetActiveFrame */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 16: GetRegisterSet */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 17: CreateEval */
    (docabi_slot)ICorDebugThread_standin_unexpected, /* 18: GetObject */
};

DOCABI_EXPORT void *docabi_new_ICorDebugThread(void);
DOCABI_EXPORT void *docabi_new_ICorDebugThread(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugThread_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorDebugValue --- */

static HRESULT STDMETHODCALLTYPE ICorDebugValue_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xcc7bcaf7u, 0x8a68, 0x11d2, {0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d}}, /* ICorDebugValue, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICorDebugValue_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugValue_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugValue_standin_4(void *This, ULONG32 *pSize)
{
    docabi_begin(4);
    docabi_record(&pSize, sizeof pSize);
    return docabi_answer(This, 4, NULL, 0);
}

static void ICorDebugValue_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorDebugValue_standin_vtable[] = {
    (docabi_slot)ICorDebugValue_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugValue_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugValue_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugValue_standin_unexpected, /* 3: GetType */
    (docabi_slot)ICorDebugValue_standin_4, /* 4: GetSize */
    (docabi_slot)ICorDebugValue_standin_unexpected, /* 5: GetAddress */
    (docabi_slot)ICorDebugValue_standin_unexpected, /* 6: CreateBreakpoint */
};

DOCABI_EXPORT void *docabi_new_ICorDebugValue(void);
DOCABI_EXPORT void *docabi_new_ICorDebugValue(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorDebugValue_standin_vtable;
        object->references = 1;
    }
    return object;
}

