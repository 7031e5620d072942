/* A debugger's and a profiler's callbacks in one object: it references, stores and releases whatever it is given. */
#include "cordebug.h"
#include "corprof.h"
#include "own.h"

static const GUID debug_id = {0x3d6f5f60, 0x7538, 0x11d3, {0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef}};
static const GUID profile_id = {0x176fbed1, 0xa55c, 0x4796, {0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7}};

enum { ROOM = 64 };

typedef struct Keeper {
    const ICorDebugManagedCallbackVtbl *debug;
    const ICorProfilerCallbackVtbl *profile;
    atomic_long references;
    int count;
    IUnknown *kept[ROOM];
} Keeper;

/* The object behind its second interface. */
#define KEEPER(This) ((Keeper *)((char *)(This) - offsetof(Keeper, profile)))

static void forget(Keeper *self)
{
    while (self->count > 0) {
        IUnknown *last = self->kept[--self->count];
        last->lpVtbl->Release(last);
    }
}

static void keep(Keeper *self, void *given)
{
    IUnknown *one = (IUnknown *)given;
    if (one == NULL)
        return;
    if (self->count == ROOM)
        forget(self);
    one->lpVtbl->AddRef(one);
    self->kept[self->count++] = one;
}

static HRESULT query(Keeper *self, const GUID *riid, void **out)
{
    *out = NULL;
    if (same(riid, &unknown) || same(riid, &debug_id))
        *out = &self->debug;
    else if (same(riid, &profile_id))
        *out = &self->profile;
    else
        return (HRESULT)0x80004002;
    self->references++;
    return 0;
}

static ULONG give(Keeper *self)
{
    ULONG left = (ULONG)--self->references;
    if (left == 0) {
        forget(self);
        free(self);
    }
    return left;
}

static HRESULT STDMETHODCALLTYPE Debug_QueryInterface(ICorDebugManagedCallback *This, REFIID riid, void **out)
{
    return query((Keeper *)This, riid, out);
}

static ULONG STDMETHODCALLTYPE Debug_AddRef(ICorDebugManagedCallback *This)
{
    return (ULONG)++((Keeper *)This)->references;
}

static ULONG STDMETHODCALLTYPE Debug_Release(ICorDebugManagedCallback *This)
{
    return give((Keeper *)This);
}

static HRESULT STDMETHODCALLTYPE Debug_Breakpoint(
    ICorDebugManagedCallback *This, ICorDebugAppDomain *pAppDomain, ICorDebugThread *pThread, ICorDebugBreakpoint *pBreakpoint)
{
    keep((Keeper *)This, pAppDomain);
    keep((Keeper *)This, pThread);
    keep((Keeper *)This, pBreakpoint);
    return pThread->lpVtbl->GetID(pThread, &(DWORD){0});
}

static HRESULT STDMETHODCALLTYPE Debug_CreateProcess(ICorDebugManagedCallback *This, ICorDebugProcess *pProcess)
{
    keep((Keeper *)This, pProcess);
    return pProcess->lpVtbl->Continue(pProcess, 0);
}

static HRESULT STDMETHODCALLTYPE Debug_LoadModule(
    ICorDebugManagedCallback *This, ICorDebugAppDomain *pAppDomain, ICorDebugModule *pModule)
{
    WCHAR name[16];
    ULONG32 length = 0;
    keep((Keeper *)This, pAppDomain);
    keep((Keeper *)This, pModule);
    return pModule->lpVtbl->GetName(pModule, 16, &length, name);
}

static HRESULT STDMETHODCALLTYPE Debug_CreateAppDomain(
    ICorDebugManagedCallback *This, ICorDebugProcess *pProcess, ICorDebugAppDomain *pAppDomain)
{
    keep((Keeper *)This, pProcess);
    keep((Keeper *)This, pAppDomain);
    return pAppDomain->lpVtbl->Attach(pAppDomain);
}

static HRESULT STDMETHODCALLTYPE Profile_QueryInterface(ICorProfilerCallback *This, REFIID riid, void **out)
{
    return query(KEEPER(This), riid, out);
}

static ULONG STDMETHODCALLTYPE Profile_AddRef(ICorProfilerCallback *This)
{
    return (ULONG)++KEEPER(This)->references;
}

static ULONG STDMETHODCALLTYPE Profile_Release(ICorProfilerCallback *This)
{
    return give(KEEPER(This));
}

static HRESULT STDMETHODCALLTYPE Profile_Initialize(ICorProfilerCallback *This, IUnknown *pICorProfilerInfoUnk)
{
    keep(KEEPER(This), pICorProfilerInfoUnk);
    return 0;
}

static HRESULT STDMETHODCALLTYPE Profile_Shutdown(ICorProfilerCallback *This)
{
    forget(KEEPER(This));
    return 0;
}

static HRESULT STDMETHODCALLTYPE Profile_ModuleLoadFinished(ICorProfilerCallback *This, ModuleID moduleId, HRESULT hrStatus)
{
    (void)This;
    (void)moduleId;
    (void)hrStatus;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Profile_ClassLoadFinished(ICorProfilerCallback *This, ClassID classId, HRESULT hrStatus)
{
    (void)This;
    (void)classId;
    (void)hrStatus;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Profile_JITCompilationStarted(
    ICorProfilerCallback *This, FunctionID functionId, BOOL fIsSafeToBlock)
{
    (void)This;
    (void)functionId;
    (void)fIsSafeToBlock;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Profile_JITCompilationFinished(
    ICorProfilerCallback *This, FunctionID functionId, HRESULT hrStatus, BOOL fIsSafeToBlock)
{
    (void)This;
    (void)functionId;
    (void)hrStatus;
    (void)fIsSafeToBlock;
    return 0;
}

static ICorDebugManagedCallbackVtbl debug_slots;
static ICorProfilerCallbackVtbl profile_slots;

static void fill(void *table, size_t size)
{
    void (**slots)(void) = (void (**)(void))table;
    size_t place;
    for (place = 0; place < size / sizeof *slots; place++)
        slots[place] = SLOT(undescribed);
}

static void prepare(void)
{
    fill(&debug_slots, sizeof debug_slots);
    debug_slots.QueryInterface = Debug_QueryInterface;
    debug_slots.AddRef = Debug_AddRef;
    debug_slots.Release = Debug_Release;
    debug_slots.Breakpoint = Debug_Breakpoint;
    debug_slots.CreateProcess = Debug_CreateProcess;
    debug_slots.LoadModule = Debug_LoadModule;
    debug_slots.CreateAppDomain = Debug_CreateAppDomain;
    fill(&profile_slots, sizeof profile_slots);
    profile_slots.QueryInterface = Profile_QueryInterface;
    profile_slots.AddRef = Profile_AddRef;
    profile_slots.Release = Profile_Release;
    profile_slots.Initialize = Profile_Initialize;
    profile_slots.Shutdown = Profile_Shutdown;
    profile_slots.ModuleLoadFinished = Profile_ModuleLoadFinished;
    profile_slots.ClassLoadFinished = Profile_ClassLoadFinished;
    profile_slots.JITCompilationStarted = Profile_JITCompilationStarted;
    profile_slots.JITCompilationFinished = Profile_JITCompilationFinished;
}

EXPORT HRESULT make_object(const GUID *iid, void **object);
HRESULT make_object(const GUID *iid, void **object)
{
    Keeper *made;
    *object = NULL;
    if (!same(iid, &debug_id) && !same(iid, &profile_id))
        return (HRESULT)0x80004002;
    prepare();
    made = (Keeper *)calloc(1, sizeof *made);
    if (made == NULL)
        return (HRESULT)0x8007000E;
    made->debug = &debug_slots;
    made->profile = &profile_slots;
    made->references = 1;
    *object = same(iid, &debug_id) ? (void *)&made->debug : (void *)&made->profile;
    return 0;
}
