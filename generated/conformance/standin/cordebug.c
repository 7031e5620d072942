/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for what cordebug.h declares. Interfaces record their arguments, answer with each documented code in turn and
 * write what comes out; of structures each member is written and read by its name, of enumerations each value told.
 */
#define DOCABI_NO_DEPRECATION
#include "cordebug.h"
#include "docabi_standin.h"

#include <stdlib.h>

/* --- ICorDebug --- */

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x3d6f5f61u, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}}, /* ICorDebug, layout coreclr v3.1.9: cordebug.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebug_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_3(void *This)
{
    HRESULT answer;
    docabi_begin(3);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_4(void *This)
{
    HRESULT answer;
    docabi_begin(4);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_5(void *This, ICorDebugManagedCallback *pCallback)
{
    HRESULT answer;
    docabi_begin(5);
    docabi_record(&pCallback, sizeof pCallback);
    answer = docabi_answer(This, 5, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebug_standin_8(void *This, DWORD id, BOOL win32Attach, ICorDebugProcess **ppProcess)
{
    HRESULT answer;
    docabi_begin(8);
    docabi_record(&id, sizeof id);
    docabi_record(&win32Attach, sizeof win32Attach);
    docabi_record(&ppProcess, sizeof ppProcess);
    docabi_look((const void *)ppProcess, sizeof *ppProcess);
    answer = docabi_answer(This, 8, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppProcess, 2);
    }
    return answer;
}

static const docabi_slot ICorDebug_standin_vtable[] = {
    (docabi_slot)ICorDebug_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebug_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebug_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebug_standin_3, /* 3: Initialize */
    (docabi_slot)ICorDebug_standin_4, /* 4: Terminate */
    (docabi_slot)ICorDebug_standin_5, /* 5: SetManagedHandler */
    (docabi_slot)docabi_guard, /* 6: SetUnmanagedHandler */
    (docabi_slot)docabi_guard, /* 7: CreateProcess */
    (docabi_slot)ICorDebug_standin_8, /* 8: DebugActiveProcess */
    (docabi_slot)docabi_guard, /* 9: EnumerateProcesses */
    (docabi_slot)docabi_guard, /* 10: GetProcess */
    (docabi_slot)docabi_guard, /* 11: CanLaunchOrAttach */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugAppDomain_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_4(void *This, BOOL fIsOutOfBand)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_5(void *This, BOOL *pbRunning)
{
    HRESULT answer;
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    docabi_look((const void *)pbRunning, sizeof *pbRunning);
    answer = docabi_answer(This, 5, NULL, 0);
    if (answer >= 0) {
        docabi_write(pbRunning, sizeof *pbRunning, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_9(void *This)
{
    HRESULT answer;
    docabi_begin(9);
    answer = docabi_answer(This, 9, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugAppDomain_standin_21(void *This)
{
    HRESULT answer;
    docabi_begin(21);
    answer = docabi_answer(This, 21, NULL, 0);
    return answer;
}

static const docabi_slot ICorDebugAppDomain_standin_vtable[] = {
    (docabi_slot)ICorDebugAppDomain_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugAppDomain_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugAppDomain_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: Stop */
    (docabi_slot)ICorDebugAppDomain_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugAppDomain_standin_5, /* 5: IsRunning */
    (docabi_slot)docabi_guard, /* 6: HasQueuedCallbacks */
    (docabi_slot)docabi_guard, /* 7: EnumerateThreads */
    (docabi_slot)docabi_guard, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugAppDomain_standin_9, /* 9: Detach */
    (docabi_slot)docabi_guard, /* 10: Terminate */
    (docabi_slot)docabi_guard, /* 11: CanCommitChanges */
    (docabi_slot)docabi_guard, /* 12: CommitChanges */
    (docabi_slot)docabi_guard, /* 13: GetProcess */
    (docabi_slot)docabi_guard, /* 14: EnumerateAssemblies */
    (docabi_slot)docabi_guard, /* 15: GetModuleFromMetaDataInterface */
    (docabi_slot)docabi_guard, /* 16: EnumerateBreakpoints */
    (docabi_slot)docabi_guard, /* 17: EnumerateSteppers */
    (docabi_slot)docabi_guard, /* 18: IsAttached */
    (docabi_slot)docabi_guard, /* 19: GetName */
    (docabi_slot)docabi_guard, /* 20: GetObject */
    (docabi_slot)ICorDebugAppDomain_standin_21, /* 21: Attach */
    (docabi_slot)docabi_guard, /* 22: GetID */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugBreakpoint_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugBreakpoint_standin_3(void *This, BOOL bActive)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&bActive, sizeof bActive);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugBreakpoint_standin_4(void *This, BOOL *pbActive)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&pbActive, sizeof pbActive);
    docabi_look((const void *)pbActive, sizeof *pbActive);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pbActive, sizeof *pbActive, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugBreakpoint_standin_vtable[] = {
    (docabi_slot)ICorDebugBreakpoint_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugBreakpoint_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugBreakpoint_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugBreakpoint_standin_3, /* 3: Activate */
    (docabi_slot)ICorDebugBreakpoint_standin_4, /* 4: IsActive */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugCode_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugCode_standin_6(void *This, ULONG32 *pcBytes)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&pcBytes, sizeof pcBytes);
    docabi_look((const void *)pcBytes, sizeof *pcBytes);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pcBytes, sizeof *pcBytes, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugCode_standin_7(void *This, ULONG32 offset, ICorDebugFunctionBreakpoint **ppBreakpoint)
{
    HRESULT answer;
    docabi_begin(7);
    docabi_record(&offset, sizeof offset);
    docabi_record(&ppBreakpoint, sizeof ppBreakpoint);
    docabi_look((const void *)ppBreakpoint, sizeof *ppBreakpoint);
    answer = docabi_answer(This, 7, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppBreakpoint, 1);
    }
    return answer;
}

static const docabi_slot ICorDebugCode_standin_vtable[] = {
    (docabi_slot)ICorDebugCode_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugCode_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugCode_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: IsIL */
    (docabi_slot)docabi_guard, /* 4: GetFunction */
    (docabi_slot)docabi_guard, /* 5: GetAddress */
    (docabi_slot)ICorDebugCode_standin_6, /* 6: GetSize */
    (docabi_slot)ICorDebugCode_standin_7, /* 7: CreateBreakpoint */
    (docabi_slot)docabi_guard, /* 8: GetCode */
    (docabi_slot)docabi_guard, /* 9: GetVersionNumber */
    (docabi_slot)docabi_guard, /* 10: GetILToNativeMapping */
    (docabi_slot)docabi_guard, /* 11: GetEnCRemapSequencePoints */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugController_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_4(void *This, BOOL fIsOutOfBand)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_5(void *This, BOOL *pbRunning)
{
    HRESULT answer;
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    docabi_look((const void *)pbRunning, sizeof *pbRunning);
    answer = docabi_answer(This, 5, NULL, 0);
    if (answer >= 0) {
        docabi_write(pbRunning, sizeof *pbRunning, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugController_standin_9(void *This)
{
    HRESULT answer;
    docabi_begin(9);
    answer = docabi_answer(This, 9, NULL, 0);
    return answer;
}

static const docabi_slot ICorDebugController_standin_vtable[] = {
    (docabi_slot)ICorDebugController_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugController_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugController_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: Stop */
    (docabi_slot)ICorDebugController_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugController_standin_5, /* 5: IsRunning */
    (docabi_slot)docabi_guard, /* 6: HasQueuedCallbacks */
    (docabi_slot)docabi_guard, /* 7: EnumerateThreads */
    (docabi_slot)docabi_guard, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugController_standin_9, /* 9: Detach */
    (docabi_slot)docabi_guard, /* 10: Terminate */
    (docabi_slot)docabi_guard, /* 11: CanCommitChanges */
    (docabi_slot)docabi_guard, /* 12: CommitChanges */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFrame_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFrame_standin_6(void *This, mdMethodDef *pToken)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&pToken, sizeof pToken);
    docabi_look((const void *)pToken, sizeof *pToken);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pToken, sizeof *pToken, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugFrame_standin_vtable[] = {
    (docabi_slot)ICorDebugFrame_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFrame_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFrame_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetChain */
    (docabi_slot)docabi_guard, /* 4: GetCode */
    (docabi_slot)docabi_guard, /* 5: GetFunction */
    (docabi_slot)ICorDebugFrame_standin_6, /* 6: GetFunctionToken */
    (docabi_slot)docabi_guard, /* 7: GetStackRange */
    (docabi_slot)docabi_guard, /* 8: GetCaller */
    (docabi_slot)docabi_guard, /* 9: GetCallee */
    (docabi_slot)docabi_guard, /* 10: CreateStepper */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunction_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunction_standin_6(void *This, ICorDebugCode **ppCode)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&ppCode, sizeof ppCode);
    docabi_look((const void *)ppCode, sizeof *ppCode);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppCode, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugFunction_standin_vtable[] = {
    (docabi_slot)ICorDebugFunction_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFunction_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFunction_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetModule */
    (docabi_slot)docabi_guard, /* 4: GetClass */
    (docabi_slot)docabi_guard, /* 5: GetToken */
    (docabi_slot)ICorDebugFunction_standin_6, /* 6: GetILCode */
    (docabi_slot)docabi_guard, /* 7: GetNativeCode */
    (docabi_slot)docabi_guard, /* 8: CreateBreakpoint */
    (docabi_slot)docabi_guard, /* 9: GetLocalVarSigToken */
    (docabi_slot)docabi_guard, /* 10: GetCurrentVersionNumber */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_3(void *This, BOOL bActive)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&bActive, sizeof bActive);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_4(void *This, BOOL *pbActive)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&pbActive, sizeof pbActive);
    docabi_look((const void *)pbActive, sizeof *pbActive);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pbActive, sizeof *pbActive, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugFunctionBreakpoint_standin_6(void *This, ULONG32 *pnOffset)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&pnOffset, sizeof pnOffset);
    docabi_look((const void *)pnOffset, sizeof *pnOffset);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pnOffset, sizeof *pnOffset, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugFunctionBreakpoint_standin_vtable[] = {
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_3, /* 3: Activate */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_4, /* 4: IsActive */
    (docabi_slot)docabi_guard, /* 5: GetFunction */
    (docabi_slot)ICorDebugFunctionBreakpoint_standin_6, /* 6: GetOffset */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugGenericValue_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugGenericValue_standin_4(void *This, ULONG32 *pSize)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&pSize, sizeof pSize);
    docabi_look((const void *)pSize, sizeof *pSize);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pSize, sizeof *pSize, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugGenericValue_standin_7(void *This, void *pTo)
{
    HRESULT answer;
    docabi_begin(7);
    docabi_record(&pTo, sizeof pTo);
    answer = docabi_answer(This, 7, NULL, 0);
    if (answer >= 0) {
        docabi_write(pTo, 1, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugGenericValue_standin_vtable[] = {
    (docabi_slot)ICorDebugGenericValue_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugGenericValue_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugGenericValue_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetType */
    (docabi_slot)ICorDebugGenericValue_standin_4, /* 4: GetSize */
    (docabi_slot)docabi_guard, /* 5: GetAddress */
    (docabi_slot)docabi_guard, /* 6: CreateBreakpoint */
    (docabi_slot)ICorDebugGenericValue_standin_7, /* 7: GetValue */
    (docabi_slot)docabi_guard, /* 8: SetValue */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugILFrame_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_6(void *This, mdMethodDef *pToken)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&pToken, sizeof pToken);
    docabi_look((const void *)pToken, sizeof *pToken);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pToken, sizeof *pToken, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_14(void *This, DWORD dwIndex, ICorDebugValue **ppValue)
{
    HRESULT answer;
    docabi_begin(14);
    docabi_record(&dwIndex, sizeof dwIndex);
    docabi_record(&ppValue, sizeof ppValue);
    docabi_look((const void *)ppValue, sizeof *ppValue);
    answer = docabi_answer(This, 14, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppValue, 1);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugILFrame_standin_16(void *This, DWORD dwIndex, ICorDebugValue **ppValue)
{
    HRESULT answer;
    docabi_begin(16);
    docabi_record(&dwIndex, sizeof dwIndex);
    docabi_record(&ppValue, sizeof ppValue);
    docabi_look((const void *)ppValue, sizeof *ppValue);
    answer = docabi_answer(This, 16, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppValue, 1);
    }
    return answer;
}

static const docabi_slot ICorDebugILFrame_standin_vtable[] = {
    (docabi_slot)ICorDebugILFrame_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugILFrame_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugILFrame_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetChain */
    (docabi_slot)docabi_guard, /* 4: GetCode */
    (docabi_slot)docabi_guard, /* 5: GetFunction */
    (docabi_slot)ICorDebugILFrame_standin_6, /* 6: GetFunctionToken */
    (docabi_slot)docabi_guard, /* 7: GetStackRange */
    (docabi_slot)docabi_guard, /* 8: GetCaller */
    (docabi_slot)docabi_guard, /* 9: GetCallee */
    (docabi_slot)docabi_guard, /* 10: CreateStepper */
    (docabi_slot)docabi_guard, /* 11: GetIP */
    (docabi_slot)docabi_guard, /* 12: SetIP */
    (docabi_slot)docabi_guard, /* 13: EnumerateLocalVariables */
    (docabi_slot)ICorDebugILFrame_standin_14, /* 14: GetLocalVariable */
    (docabi_slot)docabi_guard, /* 15: EnumerateArguments */
    (docabi_slot)ICorDebugILFrame_standin_16, /* 16: GetArgument */
    (docabi_slot)docabi_guard, /* 17: GetStackDepth */
    (docabi_slot)docabi_guard, /* 18: GetStackValue */
    (docabi_slot)docabi_guard, /* 19: CanSetIP */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_3(void *This, ICorDebugAppDomain *pAppDomain, ICorDebugThread *pThread, ICorDebugBreakpoint *pBreakpoint)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    docabi_record(&pThread, sizeof pThread);
    docabi_record(&pBreakpoint, sizeof pBreakpoint);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_9(void *This, ICorDebugProcess *pProcess)
{
    HRESULT answer;
    docabi_begin(9);
    docabi_record(&pProcess, sizeof pProcess);
    answer = docabi_answer(This, 9, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_13(void *This, ICorDebugAppDomain *pAppDomain, ICorDebugModule *pModule)
{
    HRESULT answer;
    docabi_begin(13);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    docabi_record(&pModule, sizeof pModule);
    answer = docabi_answer(This, 13, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugManagedCallback_standin_20(void *This, ICorDebugProcess *pProcess, ICorDebugAppDomain *pAppDomain)
{
    HRESULT answer;
    docabi_begin(20);
    docabi_record(&pProcess, sizeof pProcess);
    docabi_record(&pAppDomain, sizeof pAppDomain);
    answer = docabi_answer(This, 20, NULL, 0);
    return answer;
}

static const docabi_slot ICorDebugManagedCallback_standin_vtable[] = {
    (docabi_slot)ICorDebugManagedCallback_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugManagedCallback_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugManagedCallback_standin_Release, /* 2: Release */
    (docabi_slot)ICorDebugManagedCallback_standin_3, /* 3: Breakpoint */
    (docabi_slot)docabi_guard, /* 4: StepComplete */
    (docabi_slot)docabi_guard, /* 5: Break */
    (docabi_slot)docabi_guard, /* 6: Exception */
    (docabi_slot)docabi_guard, /* 7: EvalComplete */
    (docabi_slot)docabi_guard, /* 8: EvalException */
    (docabi_slot)ICorDebugManagedCallback_standin_9, /* 9: CreateProcess */
    (docabi_slot)docabi_guard, /* 10: ExitProcess */
    (docabi_slot)docabi_guard, /* 11: CreateThread */
    (docabi_slot)docabi_guard, /* 12: ExitThread */
    (docabi_slot)ICorDebugManagedCallback_standin_13, /* 13: LoadModule */
    (docabi_slot)docabi_guard, /* 14: UnloadModule */
    (docabi_slot)docabi_guard, /* 15: LoadClass */
    (docabi_slot)docabi_guard, /* 16: UnloadClass */
    (docabi_slot)docabi_guard, /* 17: DebuggerError */
    (docabi_slot)docabi_guard, /* 18: LogMessage */
    (docabi_slot)docabi_guard, /* 19: LogSwitch */
    (docabi_slot)ICorDebugManagedCallback_standin_20, /* 20: CreateAppDomain */
    (docabi_slot)docabi_guard, /* 21: ExitAppDomain */
    (docabi_slot)docabi_guard, /* 22: LoadAssembly */
    (docabi_slot)docabi_guard, /* 23: UnloadAssembly */
    (docabi_slot)docabi_guard, /* 24: ControlCTrap */
    (docabi_slot)docabi_guard, /* 25: NameChange */
    (docabi_slot)docabi_guard, /* 26: UpdateModuleSymbols */
    (docabi_slot)docabi_guard, /* 27: EditAndContinueRemap */
    (docabi_slot)docabi_guard, /* 28: BreakpointSetError */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugManagedCallback2_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static const docabi_slot ICorDebugManagedCallback2_standin_vtable[] = {
    (docabi_slot)ICorDebugManagedCallback2_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugManagedCallback2_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugManagedCallback2_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: FunctionRemapOpportunity */
    (docabi_slot)docabi_guard, /* 4: CreateConnection */
    (docabi_slot)docabi_guard, /* 5: ChangeConnection */
    (docabi_slot)docabi_guard, /* 6: DestroyConnection */
    (docabi_slot)docabi_guard, /* 7: Exception */
    (docabi_slot)docabi_guard, /* 8: ExceptionUnwind */
    (docabi_slot)docabi_guard, /* 9: FunctionRemapComplete */
    (docabi_slot)docabi_guard, /* 10: MDANotification */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugModule_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_6(void *This, ULONG32 cchName, ULONG32 *pcchName, WCHAR *szName)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&cchName, sizeof cchName);
    docabi_record(&pcchName, sizeof pcchName);
    docabi_look((const void *)pcchName, sizeof *pcchName);
    docabi_record(&szName, sizeof szName);
    docabi_look((const void *)szName, sizeof *szName);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pcchName, sizeof *pcchName, 1);
        docabi_write(szName, sizeof *szName, 2);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_9(void *This, mdMethodDef methodDef, ICorDebugFunction **ppFunction)
{
    HRESULT answer;
    docabi_begin(9);
    docabi_record(&methodDef, sizeof methodDef);
    docabi_record(&ppFunction, sizeof ppFunction);
    docabi_look((const void *)ppFunction, sizeof *ppFunction);
    answer = docabi_answer(This, 9, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppFunction, 1);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugModule_standin_14(void *This, REFIID riid, IUnknown **ppObj)
{
    HRESULT answer;
    docabi_begin(14);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppObj, sizeof ppObj);
    docabi_look((const void *)ppObj, sizeof *ppObj);
    answer = docabi_answer(This, 14, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppObj, 1);
    }
    return answer;
}

static const docabi_slot ICorDebugModule_standin_vtable[] = {
    (docabi_slot)ICorDebugModule_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugModule_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugModule_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetProcess */
    (docabi_slot)docabi_guard, /* 4: GetBaseAddress */
    (docabi_slot)docabi_guard, /* 5: GetAssembly */
    (docabi_slot)ICorDebugModule_standin_6, /* 6: GetName */
    (docabi_slot)docabi_guard, /* 7: EnableJITDebugging */
    (docabi_slot)docabi_guard, /* 8: EnableClassLoadCallbacks */
    (docabi_slot)ICorDebugModule_standin_9, /* 9: GetFunctionFromToken */
    (docabi_slot)docabi_guard, /* 10: GetFunctionFromRVA */
    (docabi_slot)docabi_guard, /* 11: GetClassFromToken */
    (docabi_slot)docabi_guard, /* 12: CreateBreakpoint */
    (docabi_slot)docabi_guard, /* 13: GetEditAndContinueSnapshot */
    (docabi_slot)ICorDebugModule_standin_14, /* 14: GetMetaDataInterface */
    (docabi_slot)docabi_guard, /* 15: GetToken */
    (docabi_slot)docabi_guard, /* 16: IsDynamic */
    (docabi_slot)docabi_guard, /* 17: GetGlobalVariableValue */
    (docabi_slot)docabi_guard, /* 18: GetSize */
    (docabi_slot)docabi_guard, /* 19: IsInMemory */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugProcess_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_4(void *This, BOOL fIsOutOfBand)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&fIsOutOfBand, sizeof fIsOutOfBand);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_5(void *This, BOOL *pbRunning)
{
    HRESULT answer;
    docabi_begin(5);
    docabi_record(&pbRunning, sizeof pbRunning);
    docabi_look((const void *)pbRunning, sizeof *pbRunning);
    answer = docabi_answer(This, 5, NULL, 0);
    if (answer >= 0) {
        docabi_write(pbRunning, sizeof *pbRunning, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_9(void *This)
{
    HRESULT answer;
    docabi_begin(9);
    answer = docabi_answer(This, 9, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugProcess_standin_13(void *This, DWORD *pdwProcessId)
{
    HRESULT answer;
    docabi_begin(13);
    docabi_record(&pdwProcessId, sizeof pdwProcessId);
    docabi_look((const void *)pdwProcessId, sizeof *pdwProcessId);
    answer = docabi_answer(This, 13, NULL, 0);
    if (answer >= 0) {
        docabi_write(pdwProcessId, sizeof *pdwProcessId, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugProcess_standin_vtable[] = {
    (docabi_slot)ICorDebugProcess_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugProcess_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugProcess_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: Stop */
    (docabi_slot)ICorDebugProcess_standin_4, /* 4: Continue */
    (docabi_slot)ICorDebugProcess_standin_5, /* 5: IsRunning */
    (docabi_slot)docabi_guard, /* 6: HasQueuedCallbacks */
    (docabi_slot)docabi_guard, /* 7: EnumerateThreads */
    (docabi_slot)docabi_guard, /* 8: SetAllThreadsDebugState */
    (docabi_slot)ICorDebugProcess_standin_9, /* 9: Detach */
    (docabi_slot)docabi_guard, /* 10: Terminate */
    (docabi_slot)docabi_guard, /* 11: CanCommitChanges */
    (docabi_slot)docabi_guard, /* 12: CommitChanges */
    (docabi_slot)ICorDebugProcess_standin_13, /* 13: GetID */
    (docabi_slot)docabi_guard, /* 14: GetHandle */
    (docabi_slot)docabi_guard, /* 15: GetThread */
    (docabi_slot)docabi_guard, /* 16: EnumerateObjects */
    (docabi_slot)docabi_guard, /* 17: IsTransitionStub */
    (docabi_slot)docabi_guard, /* 18: IsOSSuspended */
    (docabi_slot)docabi_guard, /* 19: GetThreadContext */
    (docabi_slot)docabi_guard, /* 20: SetThreadContext */
    (docabi_slot)docabi_guard, /* 21: ReadMemory */
    (docabi_slot)docabi_guard, /* 22: WriteMemory */
    (docabi_slot)docabi_guard, /* 23: ClearCurrentException */
    (docabi_slot)docabi_guard, /* 24: EnableLogMessages */
    (docabi_slot)docabi_guard, /* 25: ModifyLogSwitch */
    (docabi_slot)docabi_guard, /* 26: EnumerateAppDomains */
    (docabi_slot)docabi_guard, /* 27: GetObject */
    (docabi_slot)docabi_guard, /* 28: ThreadForFiberCookie */
    (docabi_slot)docabi_guard, /* 29: GetHelperThreadID */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugThread_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugThread_standin_4(void *This, DWORD *pdwThreadId)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&pdwThreadId, sizeof pdwThreadId);
    docabi_look((const void *)pdwThreadId, sizeof *pdwThreadId);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pdwThreadId, sizeof *pdwThreadId, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorDebugThread_standin_15(void *This, ICorDebugFrame **ppFrame)
{
    HRESULT answer;
    docabi_begin(15);
    docabi_record(&ppFrame, sizeof ppFrame);
    docabi_look((const void *)ppFrame, sizeof *ppFrame);
    answer = docabi_answer(This, 15, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppFrame, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugThread_standin_vtable[] = {
    (docabi_slot)ICorDebugThread_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugThread_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugThread_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetProcess */
    (docabi_slot)ICorDebugThread_standin_4, /* 4: GetID */
    (docabi_slot)docabi_guard, /* 5: GetHandle */
    (docabi_slot)docabi_guard, /* 6: GetAppDomain */
    (docabi_slot)docabi_guard, /* 7: SetDebugState */
    (docabi_slot)docabi_guard, /* 8: GetDebugState */
    (docabi_slot)docabi_guard, /* 9: GetUserState */
    (docabi_slot)docabi_guard, /* 10: GetCurrentException */
    (docabi_slot)docabi_guard, /* 11: ClearCurrentException */
    (docabi_slot)docabi_guard, /* 12: CreateStepper */
    (docabi_slot)docabi_guard, /* 13: EnumerateChains */
    (docabi_slot)docabi_guard, /* 14: GetActiveChain */
    (docabi_slot)ICorDebugThread_standin_15, /* 15: GetActiveFrame */
    (docabi_slot)docabi_guard, /* 16: GetRegisterSet */
    (docabi_slot)docabi_guard, /* 17: CreateEval */
    (docabi_slot)docabi_guard, /* 18: GetObject */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorDebugValue_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorDebugValue_standin_4(void *This, ULONG32 *pSize)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&pSize, sizeof pSize);
    docabi_look((const void *)pSize, sizeof *pSize);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pSize, sizeof *pSize, 0);
    }
    return answer;
}

static const docabi_slot ICorDebugValue_standin_vtable[] = {
    (docabi_slot)ICorDebugValue_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorDebugValue_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorDebugValue_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetType */
    (docabi_slot)ICorDebugValue_standin_4, /* 4: GetSize */
    (docabi_slot)docabi_guard, /* 5: GetAddress */
    (docabi_slot)docabi_guard, /* 6: CreateBreakpoint */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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

