/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for what corprof.h declares. Interfaces record their arguments, answer with each documented code in turn and
 * write what comes out; of structures each member is written and read by its name, of enumerations each value told.
 */
#define DOCABI_NO_DEPRECATION
#include "corprof.h"
#include "docabi_standin.h"

#include <stdlib.h>

/* --- ICorProfilerCallback --- */

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x176fbed1u, 0xa55c, 0x4796, {0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7}}, /* ICorProfilerCallback, layout Windows/NETFX SDK: corprof.h */
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

static ULONG STDMETHODCALLTYPE ICorProfilerCallback_standin_AddRef(docabi_object *This)
{
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerCallback_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_3(void *This, IUnknown *pICorProfilerInfoUnk)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&pICorProfilerInfoUnk, sizeof pICorProfilerInfoUnk);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_4(void *This)
{
    HRESULT answer;
    docabi_begin(4);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_14(void *This, ModuleID moduleId, HRESULT hrStatus)
{
    HRESULT answer;
    docabi_begin(14);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&hrStatus, sizeof hrStatus);
    answer = docabi_answer(This, 14, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_19(void *This, ClassID classId, HRESULT hrStatus)
{
    HRESULT answer;
    docabi_begin(19);
    docabi_record(&classId, sizeof classId);
    docabi_record(&hrStatus, sizeof hrStatus);
    answer = docabi_answer(This, 19, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_23(void *This, FunctionID functionId, BOOL fIsSafeToBlock)
{
    HRESULT answer;
    docabi_begin(23);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    answer = docabi_answer(This, 23, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback_standin_24(void *This, FunctionID functionId, HRESULT hrStatus, BOOL fIsSafeToBlock)
{
    HRESULT answer;
    docabi_begin(24);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&hrStatus, sizeof hrStatus);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    answer = docabi_answer(This, 24, NULL, 0);
    return answer;
}

static const docabi_slot ICorProfilerCallback_standin_vtable[] = {
    (docabi_slot)ICorProfilerCallback_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerCallback_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerCallback_standin_Release, /* 2: Release */
    (docabi_slot)ICorProfilerCallback_standin_3, /* 3: Initialize */
    (docabi_slot)ICorProfilerCallback_standin_4, /* 4: Shutdown */
    (docabi_slot)docabi_guard, /* 5: AppDomainCreationStarted */
    (docabi_slot)docabi_guard, /* 6: AppDomainCreationFinished */
    (docabi_slot)docabi_guard, /* 7: AppDomainShutdownStarted */
    (docabi_slot)docabi_guard, /* 8: AppDomainShutdownFinished */
    (docabi_slot)docabi_guard, /* 9: AssemblyLoadStarted */
    (docabi_slot)docabi_guard, /* 10: AssemblyLoadFinished */
    (docabi_slot)docabi_guard, /* 11: AssemblyUnloadStarted */
    (docabi_slot)docabi_guard, /* 12: AssemblyUnloadFinished */
    (docabi_slot)docabi_guard, /* 13: ModuleLoadStarted */
    (docabi_slot)ICorProfilerCallback_standin_14, /* 14: ModuleLoadFinished */
    (docabi_slot)docabi_guard, /* 15: ModuleUnloadStarted */
    (docabi_slot)docabi_guard, /* 16: ModuleUnloadFinished */
    (docabi_slot)docabi_guard, /* 17: ModuleAttachedToAssembly */
    (docabi_slot)docabi_guard, /* 18: ClassLoadStarted */
    (docabi_slot)ICorProfilerCallback_standin_19, /* 19: ClassLoadFinished */
    (docabi_slot)docabi_guard, /* 20: ClassUnloadStarted */
    (docabi_slot)docabi_guard, /* 21: ClassUnloadFinished */
    (docabi_slot)docabi_guard, /* 22: FunctionUnloadStarted */
    (docabi_slot)ICorProfilerCallback_standin_23, /* 23: JITCompilationStarted */
    (docabi_slot)ICorProfilerCallback_standin_24, /* 24: JITCompilationFinished */
    (docabi_slot)docabi_guard, /* 25: JITCachedFunctionSearchStarted */
    (docabi_slot)docabi_guard, /* 26: JITCachedFunctionSearchFinished */
    (docabi_slot)docabi_guard, /* 27: JITFunctionPitched */
    (docabi_slot)docabi_guard, /* 28: JITInlining */
    (docabi_slot)docabi_guard, /* 29: ThreadCreated */
    (docabi_slot)docabi_guard, /* 30: ThreadDestroyed */
    (docabi_slot)docabi_guard, /* 31: ThreadAssignedToOSThread */
    (docabi_slot)docabi_guard, /* 32: RemotingClientInvocationStarted */
    (docabi_slot)docabi_guard, /* 33: RemotingClientSendingMessage */
    (docabi_slot)docabi_guard, /* 34: RemotingClientReceivingReply */
    (docabi_slot)docabi_guard, /* 35: RemotingClientInvocationFinished */
    (docabi_slot)docabi_guard, /* 36: RemotingServerReceivingMessage */
    (docabi_slot)docabi_guard, /* 37: RemotingServerInvocationStarted */
    (docabi_slot)docabi_guard, /* 38: RemotingServerInvocationReturned */
    (docabi_slot)docabi_guard, /* 39: RemotingServerSendingReply */
    (docabi_slot)docabi_guard, /* 40: UnmanagedToManagedTransition */
    (docabi_slot)docabi_guard, /* 41: ManagedToUnmanagedTransition */
    (docabi_slot)docabi_guard, /* 42: RuntimeSuspendStarted */
    (docabi_slot)docabi_guard, /* 43: RuntimeSuspendFinished */
    (docabi_slot)docabi_guard, /* 44: RuntimeSuspendAborted */
    (docabi_slot)docabi_guard, /* 45: RuntimeResumeStarted */
    (docabi_slot)docabi_guard, /* 46: RuntimeResumeFinished */
    (docabi_slot)docabi_guard, /* 47: RuntimeThreadSuspended */
    (docabi_slot)docabi_guard, /* 48: RuntimeThreadResumed */
    (docabi_slot)docabi_guard, /* 49: MovedReferences */
    (docabi_slot)docabi_guard, /* 50: ObjectAllocated */
    (docabi_slot)docabi_guard, /* 51: ObjectsAllocatedByClass */
    (docabi_slot)docabi_guard, /* 52: ObjectReferences */
    (docabi_slot)docabi_guard, /* 53: RootReferences */
    (docabi_slot)docabi_guard, /* 54: ExceptionThrown */
    (docabi_slot)docabi_guard, /* 55: ExceptionSearchFunctionEnter */
    (docabi_slot)docabi_guard, /* 56: ExceptionSearchFunctionLeave */
    (docabi_slot)docabi_guard, /* 57: ExceptionSearchFilterEnter */
    (docabi_slot)docabi_guard, /* 58: ExceptionSearchFilterLeave */
    (docabi_slot)docabi_guard, /* 59: ExceptionSearchCatcherFound */
    (docabi_slot)docabi_guard, /* 60: ExceptionOSHandlerEnter */
    (docabi_slot)docabi_guard, /* 61: ExceptionOSHandlerLeave */
    (docabi_slot)docabi_guard, /* 62: ExceptionUnwindFunctionEnter */
    (docabi_slot)docabi_guard, /* 63: ExceptionUnwindFunctionLeave */
    (docabi_slot)docabi_guard, /* 64: ExceptionUnwindFinallyEnter */
    (docabi_slot)docabi_guard, /* 65: ExceptionUnwindFinallyLeave */
    (docabi_slot)docabi_guard, /* 66: ExceptionCatcherEnter */
    (docabi_slot)docabi_guard, /* 67: ExceptionCatcherLeave */
    (docabi_slot)docabi_guard, /* 68: COMClassicVTableCreated */
    (docabi_slot)docabi_guard, /* 69: COMClassicVTableDestroyed */
    (docabi_slot)docabi_guard, /* 70: ExceptionCLRCatcherFound */
    (docabi_slot)docabi_guard, /* 71: ExceptionCLRCatcherExecute */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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

static ULONG STDMETHODCALLTYPE ICorProfilerCallback2_standin_AddRef(docabi_object *This)
{
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerCallback2_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_3(void *This, IUnknown *pICorProfilerInfoUnk)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&pICorProfilerInfoUnk, sizeof pICorProfilerInfoUnk);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_4(void *This)
{
    HRESULT answer;
    docabi_begin(4);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_14(void *This, ModuleID moduleId, HRESULT hrStatus)
{
    HRESULT answer;
    docabi_begin(14);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&hrStatus, sizeof hrStatus);
    answer = docabi_answer(This, 14, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_19(void *This, ClassID classId, HRESULT hrStatus)
{
    HRESULT answer;
    docabi_begin(19);
    docabi_record(&classId, sizeof classId);
    docabi_record(&hrStatus, sizeof hrStatus);
    answer = docabi_answer(This, 19, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_23(void *This, FunctionID functionId, BOOL fIsSafeToBlock)
{
    HRESULT answer;
    docabi_begin(23);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    answer = docabi_answer(This, 23, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerCallback2_standin_24(void *This, FunctionID functionId, HRESULT hrStatus, BOOL fIsSafeToBlock)
{
    HRESULT answer;
    docabi_begin(24);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&hrStatus, sizeof hrStatus);
    docabi_record(&fIsSafeToBlock, sizeof fIsSafeToBlock);
    answer = docabi_answer(This, 24, NULL, 0);
    return answer;
}

static const docabi_slot ICorProfilerCallback2_standin_vtable[] = {
    (docabi_slot)ICorProfilerCallback2_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerCallback2_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerCallback2_standin_Release, /* 2: Release */
    (docabi_slot)ICorProfilerCallback2_standin_3, /* 3: Initialize */
    (docabi_slot)ICorProfilerCallback2_standin_4, /* 4: Shutdown */
    (docabi_slot)docabi_guard, /* 5: AppDomainCreationStarted */
    (docabi_slot)docabi_guard, /* 6: AppDomainCreationFinished */
    (docabi_slot)docabi_guard, /* 7: AppDomainShutdownStarted */
    (docabi_slot)docabi_guard, /* 8: AppDomainShutdownFinished */
    (docabi_slot)docabi_guard, /* 9: AssemblyLoadStarted */
    (docabi_slot)docabi_guard, /* 10: AssemblyLoadFinished */
    (docabi_slot)docabi_guard, /* 11: AssemblyUnloadStarted */
    (docabi_slot)docabi_guard, /* 12: AssemblyUnloadFinished */
    (docabi_slot)docabi_guard, /* 13: ModuleLoadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_14, /* 14: ModuleLoadFinished */
    (docabi_slot)docabi_guard, /* 15: ModuleUnloadStarted */
    (docabi_slot)docabi_guard, /* 16: ModuleUnloadFinished */
    (docabi_slot)docabi_guard, /* 17: ModuleAttachedToAssembly */
    (docabi_slot)docabi_guard, /* 18: ClassLoadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_19, /* 19: ClassLoadFinished */
    (docabi_slot)docabi_guard, /* 20: ClassUnloadStarted */
    (docabi_slot)docabi_guard, /* 21: ClassUnloadFinished */
    (docabi_slot)docabi_guard, /* 22: FunctionUnloadStarted */
    (docabi_slot)ICorProfilerCallback2_standin_23, /* 23: JITCompilationStarted */
    (docabi_slot)ICorProfilerCallback2_standin_24, /* 24: JITCompilationFinished */
    (docabi_slot)docabi_guard, /* 25: JITCachedFunctionSearchStarted */
    (docabi_slot)docabi_guard, /* 26: JITCachedFunctionSearchFinished */
    (docabi_slot)docabi_guard, /* 27: JITFunctionPitched */
    (docabi_slot)docabi_guard, /* 28: JITInlining */
    (docabi_slot)docabi_guard, /* 29: ThreadCreated */
    (docabi_slot)docabi_guard, /* 30: ThreadDestroyed */
    (docabi_slot)docabi_guard, /* 31: ThreadAssignedToOSThread */
    (docabi_slot)docabi_guard, /* 32: RemotingClientInvocationStarted */
    (docabi_slot)docabi_guard, /* 33: RemotingClientSendingMessage */
    (docabi_slot)docabi_guard, /* 34: RemotingClientReceivingReply */
    (docabi_slot)docabi_guard, /* 35: RemotingClientInvocationFinished */
    (docabi_slot)docabi_guard, /* 36: RemotingServerReceivingMessage */
    (docabi_slot)docabi_guard, /* 37: RemotingServerInvocationStarted */
    (docabi_slot)docabi_guard, /* 38: RemotingServerInvocationReturned */
    (docabi_slot)docabi_guard, /* 39: RemotingServerSendingReply */
    (docabi_slot)docabi_guard, /* 40: UnmanagedToManagedTransition */
    (docabi_slot)docabi_guard, /* 41: ManagedToUnmanagedTransition */
    (docabi_slot)docabi_guard, /* 42: RuntimeSuspendStarted */
    (docabi_slot)docabi_guard, /* 43: RuntimeSuspendFinished */
    (docabi_slot)docabi_guard, /* 44: RuntimeSuspendAborted */
    (docabi_slot)docabi_guard, /* 45: RuntimeResumeStarted */
    (docabi_slot)docabi_guard, /* 46: RuntimeResumeFinished */
    (docabi_slot)docabi_guard, /* 47: RuntimeThreadSuspended */
    (docabi_slot)docabi_guard, /* 48: RuntimeThreadResumed */
    (docabi_slot)docabi_guard, /* 49: MovedReferences */
    (docabi_slot)docabi_guard, /* 50: ObjectAllocated */
    (docabi_slot)docabi_guard, /* 51: ObjectsAllocatedByClass */
    (docabi_slot)docabi_guard, /* 52: ObjectReferences */
    (docabi_slot)docabi_guard, /* 53: RootReferences */
    (docabi_slot)docabi_guard, /* 54: ExceptionThrown */
    (docabi_slot)docabi_guard, /* 55: ExceptionSearchFunctionEnter */
    (docabi_slot)docabi_guard, /* 56: ExceptionSearchFunctionLeave */
    (docabi_slot)docabi_guard, /* 57: ExceptionSearchFilterEnter */
    (docabi_slot)docabi_guard, /* 58: ExceptionSearchFilterLeave */
    (docabi_slot)docabi_guard, /* 59: ExceptionSearchCatcherFound */
    (docabi_slot)docabi_guard, /* 60: ExceptionOSHandlerEnter */
    (docabi_slot)docabi_guard, /* 61: ExceptionOSHandlerLeave */
    (docabi_slot)docabi_guard, /* 62: ExceptionUnwindFunctionEnter */
    (docabi_slot)docabi_guard, /* 63: ExceptionUnwindFunctionLeave */
    (docabi_slot)docabi_guard, /* 64: ExceptionUnwindFinallyEnter */
    (docabi_slot)docabi_guard, /* 65: ExceptionUnwindFinallyLeave */
    (docabi_slot)docabi_guard, /* 66: ExceptionCatcherEnter */
    (docabi_slot)docabi_guard, /* 67: ExceptionCatcherLeave */
    (docabi_slot)docabi_guard, /* 68: COMClassicVTableCreated */
    (docabi_slot)docabi_guard, /* 69: COMClassicVTableDestroyed */
    (docabi_slot)docabi_guard, /* 70: ExceptionCLRCatcherFound */
    (docabi_slot)docabi_guard, /* 71: ExceptionCLRCatcherExecute */
    (docabi_slot)docabi_guard, /* 72: ThreadNameChanged */
    (docabi_slot)docabi_guard, /* 73: GarbageCollectionStarted */
    (docabi_slot)docabi_guard, /* 74: SurvivingReferences */
    (docabi_slot)docabi_guard, /* 75: GarbageCollectionFinished */
    (docabi_slot)docabi_guard, /* 76: FinalizeableObjectQueued */
    (docabi_slot)docabi_guard, /* 77: RootReferences2 */
    (docabi_slot)docabi_guard, /* 78: HandleCreated */
    (docabi_slot)docabi_guard, /* 79: HandleDestroyed */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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

static ULONG STDMETHODCALLTYPE ICorProfilerInfo_standin_AddRef(docabi_object *This)
{
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICorProfilerInfo_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_6(void *This, DWORD *pdwEvents)
{
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&pdwEvents, sizeof pdwEvents);
    docabi_look((const void *)pdwEvents, sizeof *pdwEvents);
    answer = docabi_answer(This, 6, NULL, 0);
    if (answer >= 0) {
        docabi_write(pdwEvents, sizeof *pdwEvents, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_16(void *This, DWORD dwEvents)
{
    HRESULT answer;
    docabi_begin(16);
    docabi_record(&dwEvents, sizeof dwEvents);
    answer = docabi_answer(This, 16, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_19(void *This, FunctionID functionId, REFIID riid, IUnknown **ppImport, mdToken *pToken)
{
    HRESULT answer;
    docabi_begin(19);
    docabi_record(&functionId, sizeof functionId);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppImport, sizeof ppImport);
    docabi_look((const void *)ppImport, sizeof *ppImport);
    docabi_record(&pToken, sizeof pToken);
    docabi_look((const void *)pToken, sizeof *pToken);
    answer = docabi_answer(This, 19, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppImport, 2);
        docabi_write(pToken, sizeof *pToken, 3);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICorProfilerInfo_standin_20(void *This, ModuleID moduleId, LPCBYTE *ppBaseLoadAddress, ULONG cchName, ULONG *pcchName, WCHAR *szName, AssemblyID *pAssemblyId)
{
    HRESULT answer;
    docabi_begin(20);
    docabi_record(&moduleId, sizeof moduleId);
    docabi_record(&ppBaseLoadAddress, sizeof ppBaseLoadAddress);
    docabi_look((const void *)ppBaseLoadAddress, sizeof *ppBaseLoadAddress);
    docabi_record(&cchName, sizeof cchName);
    docabi_record(&pcchName, sizeof pcchName);
    docabi_look((const void *)pcchName, sizeof *pcchName);
    docabi_record(&szName, sizeof szName);
    docabi_look((const void *)szName, sizeof *szName);
    docabi_record(&pAssemblyId, sizeof pAssemblyId);
    docabi_look((const void *)pAssemblyId, sizeof *pAssemblyId);
    answer = docabi_answer(This, 20, NULL, 0);
    if (answer >= 0) {
        docabi_write_address(ppBaseLoadAddress, 1);
        docabi_write(pcchName, sizeof *pcchName, 3);
        docabi_write(szName, sizeof *szName, 4);
        docabi_write(pAssemblyId, sizeof *pAssemblyId, 5);
    }
    return answer;
}

static const docabi_slot ICorProfilerInfo_standin_vtable[] = {
    (docabi_slot)ICorProfilerInfo_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICorProfilerInfo_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICorProfilerInfo_standin_Release, /* 2: Release */
    (docabi_slot)docabi_guard, /* 3: GetClassFromObject */
    (docabi_slot)docabi_guard, /* 4: GetClassFromToken */
    (docabi_slot)docabi_guard, /* 5: GetCodeInfo */
    (docabi_slot)ICorProfilerInfo_standin_6, /* 6: GetEventMask */
    (docabi_slot)docabi_guard, /* 7: GetFunctionFromIP */
    (docabi_slot)docabi_guard, /* 8: GetFunctionFromToken */
    (docabi_slot)docabi_guard, /* 9: GetHandleFromThread */
    (docabi_slot)docabi_guard, /* 10: GetObjectSize */
    (docabi_slot)docabi_guard, /* 11: IsArrayClass */
    (docabi_slot)docabi_guard, /* 12: GetThreadInfo */
    (docabi_slot)docabi_guard, /* 13: GetCurrentThreadID */
    (docabi_slot)docabi_guard, /* 14: GetClassIDInfo */
    (docabi_slot)docabi_guard, /* 15: GetFunctionInfo */
    (docabi_slot)ICorProfilerInfo_standin_16, /* 16: SetEventMask */
    (docabi_slot)docabi_guard, /* 17: SetEnterLeaveFunctionHooks */
    (docabi_slot)docabi_guard, /* 18: SetFunctionIDMapper */
    (docabi_slot)ICorProfilerInfo_standin_19, /* 19: GetTokenAndMetaDataFromFunction */
    (docabi_slot)ICorProfilerInfo_standin_20, /* 20: GetModuleInfo */
    (docabi_slot)docabi_guard, /* 21: GetModuleMetaData */
    (docabi_slot)docabi_guard, /* 22: GetILFunctionBody */
    (docabi_slot)docabi_guard, /* 23: GetILFunctionBodyAllocator */
    (docabi_slot)docabi_guard, /* 24: SetILFunctionBody */
    (docabi_slot)docabi_guard, /* 25: GetAppDomainInfo */
    (docabi_slot)docabi_guard, /* 26: GetAssemblyInfo */
    (docabi_slot)docabi_guard, /* 27: SetFunctionReJIT */
    (docabi_slot)docabi_guard, /* 28: ForceGC */
    (docabi_slot)docabi_guard, /* 29: SetILInstrumentedCodeMap */
    (docabi_slot)docabi_guard, /* 30: GetInprocInspectionInterface */
    (docabi_slot)docabi_guard, /* 31: GetInprocInspectionIThisThread */
    (docabi_slot)docabi_guard, /* 32: GetThreadContext */
    (docabi_slot)docabi_guard, /* 33: BeginInprocDebugging */
    (docabi_slot)docabi_guard, /* 34: EndInprocDebugging */
    (docabi_slot)docabi_guard, /* 35: GetILToNativeMapping */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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

/* --- COR_PRF_MONITOR: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_COR_PRF_MONITOR[] = {
    (unsigned long long)(COR_PRF_MONITOR_NONE),
    (unsigned long long)(COR_PRF_MONITOR_FUNCTION_UNLOADS),
    (unsigned long long)(COR_PRF_MONITOR_CLASS_LOADS),
    (unsigned long long)(COR_PRF_MONITOR_MODULE_LOADS),
    (unsigned long long)(COR_PRF_MONITOR_ASSEMBLY_LOADS),
    (unsigned long long)(COR_PRF_MONITOR_APPDOMAIN_LOADS),
    (unsigned long long)(COR_PRF_MONITOR_JIT_COMPILATION),
    (unsigned long long)(COR_PRF_MONITOR_EXCEPTIONS),
    (unsigned long long)(COR_PRF_MONITOR_GC),
    (unsigned long long)(COR_PRF_MONITOR_OBJECT_ALLOCATED),
    (unsigned long long)(COR_PRF_MONITOR_THREADS),
    (unsigned long long)(COR_PRF_MONITOR_REMOTING),
    (unsigned long long)(COR_PRF_MONITOR_CODE_TRANSITIONS),
    (unsigned long long)(COR_PRF_MONITOR_ENTERLEAVE),
    (unsigned long long)(COR_PRF_MONITOR_CCW),
    (unsigned long long)(COR_PRF_MONITOR_REMOTING_COOKIE),
    (unsigned long long)(COR_PRF_MONITOR_REMOTING_ASYNC),
    (unsigned long long)(COR_PRF_MONITOR_SUSPENDS),
    (unsigned long long)(COR_PRF_MONITOR_CACHE_SEARCHES),
    (unsigned long long)(COR_PRF_ENABLE_REJIT),
    (unsigned long long)(COR_PRF_ENABLE_INPROC_DEBUGGING),
    (unsigned long long)(COR_PRF_ENABLE_JIT_MAPS),
    (unsigned long long)(COR_PRF_DISABLE_INLINING),
    (unsigned long long)(COR_PRF_DISABLE_OPTIMIZATIONS),
    (unsigned long long)(COR_PRF_ENABLE_OBJECT_ALLOCATED),
    (unsigned long long)(COR_PRF_MONITOR_CLR_EXCEPTIONS),
    (unsigned long long)(COR_PRF_MONITOR_ALL),
    (unsigned long long)(COR_PRF_ENABLE_FUNCTION_ARGS),
    (unsigned long long)(COR_PRF_ENABLE_FUNCTION_RETVAL),
    (unsigned long long)(COR_PRF_ENABLE_FRAME_INFO),
    (unsigned long long)(COR_PRF_ENABLE_STACK_SNAPSHOT),
    (unsigned long long)(COR_PRF_USE_PROFILE_IMAGES),
    (unsigned long long)(COR_PRF_DISABLE_TRANSPARENCY_CHECKS_UNDER_FULL_TRUST),
    (unsigned long long)(COR_PRF_DISABLE_ALL_NGEN_IMAGES),
    (unsigned long long)(COR_PRF_ALL),
    (unsigned long long)(COR_PRF_REQUIRE_PROFILE_IMAGE),
    (unsigned long long)(COR_PRF_ALLOWABLE_AFTER_ATTACH),
    (unsigned long long)(COR_PRF_MONITOR_IMMUTABLE),
};

DOCABI_EXPORT unsigned long long docabi_value_COR_PRF_MONITOR(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_COR_PRF_MONITOR(int enumerator)
{
    return docabi_values_COR_PRF_MONITOR[enumerator];
}

DOCABI_EXPORT int docabi_echo_COR_PRF_MONITOR(COR_PRF_MONITOR value);
DOCABI_EXPORT int docabi_echo_COR_PRF_MONITOR(COR_PRF_MONITOR value)
{
    int i;
    for (i = 0; i < 38; i++)
        if (docabi_values_COR_PRF_MONITOR[i] == (unsigned long long)value)
            return i;
    return -1;
}

