/* IHostTaskManager twice: an implementation that records what it is called with, and a client that calls every method
 * of somebody else's. HEADER is the generated header that declares the interface.
 */
#define INITGUID
#define COBJMACROS
#include HEADER
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct {
    uint64_t slot;
    uint64_t arguments[3];
} Record;

typedef struct {
    const void *lpVtbl;
    ULONG references;
} Object;

static Record last;
static HRESULT answer;
static long live;
static IHostTaskManager *kept;

static void record(uint64_t slot, uint64_t a, uint64_t b, uint64_t c)
{
    last = (Record){slot, {a, b, c}};
}

static ULONG add_ref(Object *object) { return __atomic_add_fetch(&object->references, 1, __ATOMIC_SEQ_CST); }

static ULONG release(Object *object)
{
    ULONG left = __atomic_sub_fetch(&object->references, 1, __ATOMIC_SEQ_CST);
    if (left == 0) {
        __atomic_sub_fetch(&live, 1, __ATOMIC_SEQ_CST);
        free(object);
    }
    return left;
}

static Object *make(const void *table)
{
    Object *object = malloc(sizeof *object);
    object->lpVtbl = table;
    object->references = 1;
    __atomic_add_fetch(&live, 1, __ATOMIC_SEQ_CST);
    return object;
}

static int same(REFIID one, const void *other)
{
    const unsigned char *a = (const void *)one, *b = other;
    for (int i = 0; i < 16; i++)
        if (a[i] != b[i])
            return 0;
    return 1;
}

static const unsigned char iid_unknown[16] = {0, 0, 0, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46};

static HRESULT query(Object *object, REFIID iid, const void *own, void **out)
{
    if (!same(iid, own) && !same(iid, iid_unknown)) {
        *out = 0;
        return (HRESULT)0x80004002;
    }
    add_ref(object);
    *out = object;
    return 0;
}

/* A task: nothing but reference counts. */
static HRESULT STDMETHODCALLTYPE task_query(void *this, REFIID iid, void **out) { return query(this, iid, iid_unknown, out); }
static ULONG STDMETHODCALLTYPE task_add_ref(void *this) { return add_ref(this); }
static ULONG STDMETHODCALLTYPE task_release(void *this) { return release(this); }
static const void *const task_table[] = {(void *)task_query, (void *)task_add_ref, (void *)task_release};

#define M IHostTaskManager *This
static HRESULT STDMETHODCALLTYPE m_query(M, REFIID iid, void **out)
{
    return query((Object *)This, iid, &IID_IHostTaskManager, out);
}
static ULONG STDMETHODCALLTYPE m_add_ref(M) { return add_ref((Object *)This); }
static ULONG STDMETHODCALLTYPE m_release(M) { return release((Object *)This); }
static HRESULT give_task(IHostTask **out)
{
    *out = answer < 0 ? 0 : (IHostTask *)make(task_table);
    return answer;
}
static HRESULT STDMETHODCALLTYPE m_GetCurrentTask(M, IHostTask **out) { (void)This; record(3, 0, 0, 0); return give_task(out); }
static HRESULT STDMETHODCALLTYPE m_CreateTask(M, DWORD size, LPTHREAD_START_ROUTINE start, PVOID argument, IHostTask **out)
{
    (void)This;
    record(4, size, start ? start(argument) : 0, (uintptr_t)argument);
    return give_task(out);
}
static HRESULT STDMETHODCALLTYPE m_Sleep(M, DWORD time, DWORD option) { (void)This; record(5, time, option, 0); return answer; }
static HRESULT STDMETHODCALLTYPE m_SwitchToTask(M, DWORD option) { (void)This; record(6, option, 0, 0); return answer; }
static HRESULT STDMETHODCALLTYPE m_SetUILocale(M, LCID lcid) { (void)This; record(7, lcid, 0, 0); return answer; }
static HRESULT STDMETHODCALLTYPE m_SetLocale(M, LCID lcid) { (void)This; record(8, lcid, 0, 0); return answer; }
static HRESULT STDMETHODCALLTYPE m_CallNeedsHostHook(M, SIZE_T target, BOOL *out)
{
    (void)This;
    record(9, target, 0, 0);
    *out = target % 2 == 1;
    return answer;
}
static HRESULT STDMETHODCALLTYPE m_LeaveRuntime(M, SIZE_T target) { (void)This; record(10, target, 0, 0); return answer; }
#define PLAIN(name, slot) static HRESULT STDMETHODCALLTYPE m_##name(M) { (void)This; record(slot, 0, 0, 0); return answer; }
PLAIN(EnterRuntime, 11)
PLAIN(ReverseLeaveRuntime, 12)
PLAIN(ReverseEnterRuntime, 13)
PLAIN(BeginDelayAbort, 14)
PLAIN(EndDelayAbort, 15)
PLAIN(BeginThreadAffinity, 16)
PLAIN(EndThreadAffinity, 17)
static HRESULT STDMETHODCALLTYPE m_SetStackGuarantee(M, ULONG size) { (void)This; record(18, size, 0, 0); return answer; }
static HRESULT STDMETHODCALLTYPE m_GetStackGuarantee(M, ULONG *out) { (void)This; record(19, 0, 0, 0); *out = 0xFEDCBA98; return answer; }
static HRESULT STDMETHODCALLTYPE m_SetCLRTaskManager(M, ICLRTaskManager *manager)
{
    (void)This;
    record(20, (uintptr_t)manager, 0, 0);
    return answer;
}

static const IHostTaskManagerVtbl table = {
    m_query, m_add_ref, m_release, m_GetCurrentTask, m_CreateTask, m_Sleep, m_SwitchToTask, m_SetUILocale, m_SetLocale,
    m_CallNeedsHostHook, m_LeaveRuntime, m_EnterRuntime, m_ReverseLeaveRuntime, m_ReverseEnterRuntime, m_BeginDelayAbort,
    m_EndDelayAbort, m_BeginThreadAffinity, m_EndThreadAffinity, m_SetStackGuarantee, m_GetStackGuarantee, m_SetCLRTaskManager,
};

void *native_make(void) { return make(&table); }
void *native_task(void) { return make(task_table); }
long native_live(void) { return live; }
void native_answer(HRESULT code) { answer = code; }
void native_last(Record *out) { *out = last; }

static DWORD STDMETHODCALLTYPE start_routine(LPVOID argument) { return (DWORD)(uintptr_t)argument + 1; }

/* Calls every method of an implementation: codes by slot, from 3, and the values that came out. */
void native_drive(IHostTaskManager *m, HRESULT codes[21], uint64_t values[5])
{
    IHostTask *task = 0, *other = 0;
    BOOL hook = -1;
    ULONG guarantee = 0;
    codes[3] = IHostTaskManager_GetCurrentTask(m, &task);
    codes[4] = IHostTaskManager_CreateTask(m, 0x1000, start_routine, (PVOID)(uintptr_t)41, &other);
    codes[5] = IHostTaskManager_Sleep(m, 0xFFFFFFFF, 7);
    codes[6] = IHostTaskManager_SwitchToTask(m, 8);
    codes[7] = IHostTaskManager_SetUILocale(m, 1031);
    codes[8] = IHostTaskManager_SetLocale(m, 1041);
    codes[9] = IHostTaskManager_CallNeedsHostHook(m, (SIZE_T)0x123456789ABCDEF0, &hook);
    codes[10] = IHostTaskManager_LeaveRuntime(m, (SIZE_T)-1);
    codes[11] = IHostTaskManager_EnterRuntime(m);
    codes[12] = IHostTaskManager_ReverseLeaveRuntime(m);
    codes[13] = IHostTaskManager_ReverseEnterRuntime(m);
    codes[14] = IHostTaskManager_BeginDelayAbort(m);
    codes[15] = IHostTaskManager_EndDelayAbort(m);
    codes[16] = IHostTaskManager_BeginThreadAffinity(m);
    codes[17] = IHostTaskManager_EndThreadAffinity(m);
    codes[18] = IHostTaskManager_SetStackGuarantee(m, 0x80000000);
    codes[19] = IHostTaskManager_GetStackGuarantee(m, &guarantee);
    codes[20] = IHostTaskManager_SetCLRTaskManager(m, 0);
    values[0] = (uintptr_t)task;
    values[1] = (uintptr_t)other;
    values[2] = (uint64_t)hook;
    values[3] = guarantee;
    values[4] = (uint64_t)IHostTaskManager_GetStackGuarantee(m, 0);
    if (task)
        ((ULONG(STDMETHODCALLTYPE *)(void *))(*(void ***)task)[2])(task);
    if (other)
        ((ULONG(STDMETHODCALLTYPE *)(void *))(*(void ***)other)[2])(other);
}

HRESULT native_query(IHostTaskManager *m, const void *iid, void **out) { return IHostTaskManager_QueryInterface(m, iid, out); }
void native_keep(IHostTaskManager *m) { kept = m; IHostTaskManager_AddRef(m); }
HRESULT native_use(void) { return IHostTaskManager_EnterRuntime(kept); }
ULONG native_drop(void)
{
    ULONG left = IHostTaskManager_Release(kept);
    kept = 0;
    return left;
}
__attribute__((destructor)) static void leave(void)
{
    if (kept) {
        IHostTaskManager_AddRef(kept);
        IHostTaskManager_Release(kept);
        if (IHostTaskManager_EnterRuntime(kept) >= 0 || native_query(kept, iid_unknown, 0) >= 0)
            abort();
        native_drop();
    }
}
ULONG native_add_ref(IHostTaskManager *m) { return IHostTaskManager_AddRef(m); }
ULONG native_release(IHostTaskManager *m) { return IHostTaskManager_Release(m); }

/* Takes and gives back references many times, calling a method in between. */
void native_churn(IHostTaskManager *m, int times)
{
    for (int i = 0; i < times; i++) {
        IHostTaskManager_AddRef(m);
        IHostTaskManager_EnterRuntime(m);
        IHostTaskManager_Release(m);
    }
}

/* Ctrl+C while native code runs, which calls Python next. */
HRESULT native_interrupt(IHostTaskManager *m)
{
    raise(SIGINT);
    return IHostTaskManager_EnterRuntime(m);
}

HRESULT native_interrupted_query(IHostTaskManager *m)
{
    void *out;
    raise(SIGINT);
    return IHostTaskManager_QueryInterface(m, (const void *)iid_unknown, &out);
}

ULONG native_interrupted_release(IHostTaskManager *m)
{
    IHostTaskManager_AddRef(m);
    raise(SIGINT);
    return IHostTaskManager_Release(m);
}

typedef struct {
    IHostTaskManager *manager;
    int times;
} Churn;

static void *churn(void *given)
{
    Churn *work = given;
    native_churn(work->manager, work->times);
    return 0;
}

/* The same in threads that Python knows nothing of. */
void native_churn_threads(IHostTaskManager *m, int times)
{
    Churn work = {m, times};
    pthread_t threads[4];
    for (int i = 0; i < 4; i++)
        if (pthread_create(&threads[i], 0, churn, &work))
            abort();
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], 0);
}

/* What a defect would do: one reference is given back twice. */
void native_release_twice(void *task)
{
    ULONG(STDMETHODCALLTYPE *give_back)(void *) = ((ULONG(STDMETHODCALLTYPE **)(void *))*(void **)task)[2];
    give_back(task);
    give_back(task);
}
