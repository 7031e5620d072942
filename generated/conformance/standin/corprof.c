/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for the interfaces of corprof.h: they record their arguments and answer with each documented code in turn.
 */
#include "corprof.h"
#include "docabi_standin.h"

#include <stdlib.h>

docabi_call docabi_last;
DOCABI_EXPORT docabi_call *docabi_last_call(void);
DOCABI_EXPORT docabi_call *docabi_last_call(void)
{
    return &docabi_last;
}

/* --- ICorProfilerCallback --- */

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x176fbed1u, 0xa55c, 0x4796, {0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7}}, /* ICorProfilerCallback, layout Windows/NETFX SDK: corprof.h */
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

static ULONG STDMETHODCALLTYPE ICorProfilerCallback_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerCallback_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_3(void *This, IUnknown *pICorProfilerInfoUnk)
{
    docabi_begin(3);
    docabi_record(&pICorProfilerInfoUnk, sizeof pICorProfilerInfoUnk);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_4(void *This)
{
    docabi_begin(4);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_14(void *This, ModuleID moduleId, HRESULT hrStatus)
{
    docabi_begin(14);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&hrStatus, sizeof hrStatus);
    return docabi_answer(This, 14, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_19(void *This, ClassID classId, HRESULT hrStatus)
{
    docabi_begin(19);
    docabi_record(&classId, sizeof classId);
    docabi_record(&hrStatus, sizeof hrStatus);
    return docabi_answer(This, 19, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_23(void *This, FunctionID functionId, BOOL fIsSafeToBlock)
{
    docabi_begin(23);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    return docabi_answer(This, 23, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_24(void *This, FunctionID functionId, HRESULT hrStatus, BOOL fIsSafeToBlock)
{
    docabi_begin(24);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&hrStatus, sizeof hrStatus);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    return docabi_answer(This, 24, NULL, 0);
}

static void ICorProfilerCallback_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorProfilerCallback_standin_vtable[] = {
    (docabi_slot)ICorProfilerCallback_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerCallback_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerCallback_standin_Release, /* 2: Release */
    (docabi_slot)ICorProfilerCallback_standin_3, /* 3: Initialize */
    (docabi_slot)ICorProfilerCallback_standin_4, /* 4: Shutdown */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 5: AppDomainCreationStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 6: AppDomainCreationFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 7: AppDomainShutdownStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 8: AppDomainShutdownFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 9: AssemblyLoadStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 10: AssemblyLoadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 11: AssemblyUnloadStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 12: AssemblyUnloadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 13: ModuleLoadStarted */
    (docabi_slot)ICorProfilerCallback_standin_14, /* 14: ModuleLoadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 15: ModuleUnloadStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 16: ModuleUnloadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 17: ModuleAttachedToAssembly */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 18: ClassLoadStarted */
    (docabi_slot)ICorProfilerCallback_standin_19, /* 19: ClassLoadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 20: ClassUnloadStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 21: ClassUnloadFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 22: FunctionUnloadStarted */
    (docabi_slot)ICorProfilerCallback_standin_23, /* 23: JITCompilationStarted */
    (docabi_slot)ICorProfilerCallback_standin_24, /* 24: JITCompilationFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 25: JITCachedFunctionSearchStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 26: JITCachedFunctionSearchFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 27: JITFunctionPitched */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 28: JITInlining */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 29: ThreadCreated */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 30: ThreadDestroyed */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 31: ThreadAssignedToOSThread */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 32: RemotingClientInvocationStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 33: RemotingClientSendingMessage */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 34: RemotingClientReceivingReply */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 35: RemotingClientInvocationFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 36: RemotingServerReceivingMessage */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 37: RemotingServerInvocationStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 38: RemotingServerInvocationReturned */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 39: RemotingServerSendingReply */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 40: UnmanagedToManagedTransition */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 41: ManagedToUnmanagedTransition */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 42: RuntimeSuspendStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 43: RuntimeSuspendFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 44: RuntimeSuspendAborted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 45: RuntimeResumeStarted */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 46: RuntimeResumeFinished */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 47: RuntimeThreadSuspended */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 48: RuntimeThreadResumed */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 49: MovedReferences */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 50: ObjectAllocated */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 51: ObjectsAllocatedByClass */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 52: ObjectReferences */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 53: RootReferences */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 54: ExceptionThrown */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 55: ExceptionSearchFunctionEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 56: ExceptionSearchFunctionLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 57: ExceptionSearchFilterEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 58: ExceptionSearchFilterLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 59: ExceptionSearchCatcherFound */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 60: ExceptionOSHandlerEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 61: ExceptionOSHandlerLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 62: ExceptionUnwindFunctionEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 63: ExceptionUnwindFunctionLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 64: ExceptionUnwindFinallyEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 65: ExceptionUnwindFinallyLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 66: ExceptionCatcherEnter */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 67: ExceptionCatcherLeave */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 68: COMClassicVTableCreated */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 69: COMClassicVTableDestroyed */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 70: ExceptionCLRCatcherFound */
    (docabi_slot)ICorProfilerCallback_standin_unexpected, /* 71: ExceptionCLRCatcherExecute */
};

DOCABI_EXPORT void *docabi_new_ICorProfilerCallback(void);
DOCABI_EXPORT void *docabi_new_ICorProfilerCallback(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorProfilerCallback_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorProfilerCallback2 --- */

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x8a8cc829u, 0xccf2, 0x49fe, {0xbb, 0xae, 0x0f, 0x02, 0x22, 0x28, 0x07, 0x1a}}, /* ICorProfilerCallback2, layout Windows/NETFX SDK: corprof.h */
        {0x176fbed1u, 0xa55c, 0x4796, {0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7}}, /* ICorProfilerCallback, layout Windows/NETFX SDK: corprof.h */
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

static ULONG STDMETHODCALLTYPE ICorProfilerCallback2_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerCallback2_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_3(void *This, IUnknown *pICorProfilerInfoUnk)
{
    docabi_begin(3);
    docabi_record(&pICorProfilerInfoUnk, sizeof pICorProfilerInfoUnk);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_4(void *This)
{
    docabi_begin(4);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_14(void *This, ModuleID moduleId, HRESULT hrStatus)
{
    docabi_begin(14);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&hrStatus, sizeof hrStatus);
    return docabi_answer(This, 14, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_19(void *This, ClassID classId, HRESULT hrStatus)
{
    docabi_begin(19);
    docabi_record(&classId, sizeof classId);
    docabi_record(&hrStatus, sizeof hrStatus);
    return docabi_answer(This, 19, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_23(void *This, FunctionID functionId, BOOL fIsSafeToBlock)
{
    docabi_begin(23);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    return docabi_answer(This, 23, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_24(void *This, FunctionID functionId, HRESULT hrStatus, BOOL fIsSafeToBlock)
{
    docabi_begin(24);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&hrStatus, sizeof hrStatus);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    return docabi_answer(This, 24, NULL, 0);
}

static void ICorProfilerCallback2_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorProfilerCallback2_standin_vtable[] = {
    (docabi_slot)ICorProfilerCallback2_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerCallback2_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerCallback2_standin_Release, /* 2: Release */
    (docabi_slot)ICorProfilerCallback2_standin_3, /* 3: Initialize */
    (docabi_slot)ICorProfilerCallback2_standin_4, /* 4: Shutdown */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 5: AppDomainCreationStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 6: AppDomainCreationFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 7: AppDomainShutdownStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 8: AppDomainShutdownFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 9: AssemblyLoadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 10: AssemblyLoadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 11: AssemblyUnloadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 12: AssemblyUnloadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 13: ModuleLoadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_14, /* 14: ModuleLoadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 15: ModuleUnloadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 16: ModuleUnloadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 17: ModuleAttachedToAssembly */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 18: ClassLoadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_19, /* 19: ClassLoadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 20: ClassUnloadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 21: ClassUnloadFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 22: FunctionUnloadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_23, /* 23: JITCompilationStarted */
    (docabi_slot)ICorProfilerCallback2_standin_24, /* 24: JITCompilationFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 25: JITCachedFunctionSearchStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 26: JITCachedFunctionSearchFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 27: JITFunctionPitched */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 28: JITInlining */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 29: ThreadCreated */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 30: ThreadDestroyed */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 31: ThreadAssignedToOSThread */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 32: RemotingClientInvocationStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 33: RemotingClientSendingMessage */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 34: RemotingClientReceivingReply */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 35: RemotingClientInvocationFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 36: RemotingServerReceivingMessage */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 37: RemotingServerInvocationStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 38: RemotingServerInvocationReturned */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 39: RemotingServerSendingReply */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 40: UnmanagedToManagedTransition */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 41: ManagedToUnmanagedTransition */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 42: RuntimeSuspendStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 43: RuntimeSuspendFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 44: RuntimeSuspendAborted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 45: RuntimeResumeStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 46: RuntimeResumeFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 47: RuntimeThreadSuspended */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 48: RuntimeThreadResumed */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 49: MovedReferences */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 50: ObjectAllocated */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 51: ObjectsAllocatedByClass */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 52: ObjectReferences */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 53: RootReferences */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 54: ExceptionThrown */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 55: ExceptionSearchFunctionEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 56: ExceptionSearchFunctionLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 57: ExceptionSearchFilterEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 58: ExceptionSearchFilterLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 59: ExceptionSearchCatcherFound */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 60: ExceptionOSHandlerEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 61: ExceptionOSHandlerLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 62: ExceptionUnwindFunctionEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 63: ExceptionUnwindFunctionLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 64: ExceptionUnwindFinallyEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 65: ExceptionUnwindFinallyLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 66: ExceptionCatcherEnter */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 67: ExceptionCatcherLeave */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 68: COMClassicVTableCreated */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 69: COMClassicVTableDestroyed */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 70: ExceptionCLRCatcherFound */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 71: ExceptionCLRCatcherExecute */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 72: ThreadNameChanged */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 73: GarbageCollectionStarted */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 74: SurvivingReferences */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 75: GarbageCollectionFinished */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 76: FinalizeableObjectQueued */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 77: RootReferences2 */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 78: HandleCreated */
    (docabi_slot)ICorProfilerCallback2_standin_unexpected, /* 79: HandleDestroyed */
};

DOCABI_EXPORT void *docabi_new_ICorProfilerCallback2(void);
DOCABI_EXPORT void *docabi_new_ICorProfilerCallback2(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorProfilerCallback2_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ICorProfilerInfo --- */

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x28b5557du, 0x3f3f, 0x48b4, {0x90, 0xb2, 0x5f, 0x9e, 0xea, 0x2f, 0x6c, 0x48}}, /* ICorProfilerInfo, layout Windows/NETFX SDK: corprof.h */
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

static ULONG STDMETHODCALLTYPE ICorProfilerInfo_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerInfo_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_6(void *This, DWORD *pdwEvents)
{
    docabi_begin(6);
    docabi_record(&pdwEvents, sizeof pdwEvents);
    return docabi_answer(This, 6, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_16(void *This, DWORD dwEvents)
{
    docabi_begin(16);
    docabi_record(&dwEvents, sizeof dwEvents);
    return docabi_answer(This, 16, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_19(void *This, FunctionID functionId, REFIID riid, IUnknown **ppImport, mdToken *pToken)
{
    docabi_begin(19);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppImport, sizeof ppImport);
    docabi_record(&pToken, sizeof pToken);
    return docabi_answer(This, 19, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_20(void *This, ModuleID moduleId, LPCBYTE *ppBaseLoadAddress, ULONG cchName, ULONG *pcchName, WCHAR *szName, AssemblyID *pAssemblyId)
{
    docabi_begin(20);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&ppBaseLoadAddress, sizeof ppBaseLoadAddress);
    docabi_record(&cchName, sizeof cchName);
    docabi_record(&pcchName, sizeof pcchName);
    docabi_record(&szName, sizeof szName);
    docabi_record(&pAssemblyId, sizeof pAssemblyId);
    return docabi_answer(This, 20, NULL, 0);
}

static void ICorProfilerInfo_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot ICorProfilerInfo_standin_vtable[] = {
    (docabi_slot)ICorProfilerInfo_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerInfo_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerInfo_standin_Release, /* 2: Release */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 3: GetClassFromObject */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 4: GetClassFromToken */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 5: GetCodeInfo */
    (docabi_slot)ICorProfilerInfo_standin_6, /* 6: GetEventMask */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 7: GetFunctionFromIP */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 8: GetFunctionFromToken */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 9: GetHandleFromThread */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 10: GetObjectSize */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 11: IsArrayClass */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 12: GetThreadInfo */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 13: GetCurrentThreadID */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 14: GetClassIDInfo */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 15: GetFunctionInfo */
    (docabi_slot)ICorProfilerInfo_standin_16, /* 16: SetEventMask */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 17: SetEnterLeaveFunctionHooks */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 18: SetFunctionIDMapper */
    (docabi_slot)ICorProfilerInfo_standin_19, /* 19: GetTokenAndMetaDataFromFunction */
    (docabi_slot)ICorProfilerInfo_standin_20, /* 20: GetModuleInfo */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 21: GetModuleMetaData */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 22: GetILFunctionBody */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 23: GetILFunctionBodyAllocator */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 24: SetILFunctionBody */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 25: GetAppDomainInfo */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 26: GetAssemblyInfo */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 27: SetFunctionReJIT */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 28: ForceGC */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 29: SetILInstrumentedCodeMap */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 30: GetInprocInspectionInterface */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 31: GetInprocInspectionIThisThread */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 32: GetThreadContext */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 33: BeginInprocDebugging */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 34: EndInprocDebugging */
    (docabi_slot)ICorProfilerInfo_standin_unexpected, /* 35: GetILToNativeMapping */
};

DOCABI_EXPORT void *docabi_new_ICorProfilerInfo(void);
DOCABI_EXPORT void *docabi_new_ICorProfilerInfo(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICorProfilerInfo_standin_vtable;
        object->references = 1;
    }
    return object;
}

