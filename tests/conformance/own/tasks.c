/* A host's task manager: it sleeps, starts threads that call back, and keeps what it is told. */
#include "mscoree.h"
#define DOCABI_RECORDER
#include "docabi_recorder.h"
#include "own.h"

#include <pthread.h>
#include <time.h>

static const GUID manager_id = {0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}};
static const GUID task_id = {0xc2275828, 0xc4b1, 0x4b55, {0x82, 0xc9, 0x92, 0x13, 0x5f, 0x74, 0xdf, 0x1a}};

typedef struct Task {
    void (**vtable)(void);
    atomic_long references;
} Task;

typedef struct Manager {
    const IHostTaskManagerVtbl *vtable;
    atomic_long references;
    ULONG stack;
    LCID locale, texts;
    long delays, affinities;
    ICLRTaskManager *clr;
    Task *task;
} Manager;

typedef struct Start {
    LPTHREAD_START_ROUTINE function;
    void *parameter;
} Start;

static HRESULT STDMETHODCALLTYPE Task_QueryInterface(Task *This, const GUID *riid, void **out)
{
    *out = NULL;
    if (!same(riid, &unknown) && !same(riid, &task_id))
        return (HRESULT)0x80004002;
    This->references++;
    *out = This;
    return 0;
}

static ULONG STDMETHODCALLTYPE Task_AddRef(Task *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE Task_Release(Task *This)
{
    ULONG left = (ULONG)--This->references;
    if (left == 0)
        free(This);
    return left;
}

static void (*task_slots[16])(void);

static Task *new_task(void)
{
    Task *task = (Task *)calloc(1, sizeof *task);
    if (task != NULL) {
        task->vtable = task_slots;
        task->references = 1;
    }
    return task;
}

static HRESULT STDMETHODCALLTYPE Manager_QueryInterface(IHostTaskManager *This, REFIID riid, void **out)
{
    *out = NULL;
    if (!same(riid, &unknown) && !same(riid, &manager_id))
        return (HRESULT)0x80004002;
    ((Manager *)This)->references++;
    *out = This;
    return 0;
}

static ULONG STDMETHODCALLTYPE Manager_AddRef(IHostTaskManager *This)
{
    return (ULONG)++((Manager *)This)->references;
}

static ULONG STDMETHODCALLTYPE Manager_Release(IHostTaskManager *This)
{
    Manager *self = (Manager *)This;
    ULONG left = (ULONG)--self->references;
    if (left == 0) {
        if (self->clr != NULL)
            ((IUnknown *)self->clr)->lpVtbl->Release((IUnknown *)self->clr);
        if (self->task != NULL)
            Task_Release(self->task);
        free(self);
    }
    return left;
}

static HRESULT STDMETHODCALLTYPE Manager_GetCurrentTask(IHostTaskManager *This, IHostTask **pTask)
{
    docabi_begin(3);
    docabi_record(&pTask, sizeof pTask);
    Manager *self = (Manager *)This;
    *pTask = NULL;
    if (self->task == NULL)
        self->task = new_task();
    if (self->task == NULL)
        return (HRESULT)0x80004005;
    Task_AddRef(self->task);
    *pTask = (IHostTask *)self->task;
    return 0;
}

static void *run(void *started)
{
    Start start = *(Start *)started;
    free(started);
    start.function(start.parameter);
    return NULL;
}

static HRESULT STDMETHODCALLTYPE Manager_CreateTask(
    IHostTaskManager *This, DWORD stacksize, LPTHREAD_START_ROUTINE pStartAddress, void *pParameter, IHostTask **ppTask)
{
    docabi_begin(4);
    docabi_record(&stacksize, sizeof stacksize);
    docabi_record(&pStartAddress, sizeof pStartAddress);
    docabi_record(&pParameter, sizeof pParameter);
    docabi_record(&ppTask, sizeof ppTask);
    pthread_t thread;
    Start *start = (Start *)malloc(sizeof *start);
    Task *task = new_task();
    (void)This;
    (void)stacksize;
    *ppTask = NULL;
    if (start == NULL || task == NULL) {
        free(start);
        free(task);
        return (HRESULT)0x8007000E;
    }
    start->function = pStartAddress;
    start->parameter = pParameter;
    if (pthread_create(&thread, NULL, run, start) != 0) {
        free(start);
        free(task);
        return (HRESULT)0x80004005;
    }
    pthread_join(thread, NULL);
    *ppTask = (IHostTask *)task;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_Sleep(IHostTaskManager *This, DWORD dwMilliseconds, DWORD option)
{
    docabi_begin(5);
    docabi_record(&dwMilliseconds, sizeof dwMilliseconds);
    docabi_record(&option, sizeof option);
    struct timespec time = {(time_t)(dwMilliseconds / 1000), (long)(dwMilliseconds % 1000) * 1000000};
    (void)This;
    (void)option;
    nanosleep(&time, NULL);
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_SwitchToTask(IHostTaskManager *This, DWORD option)
{
    docabi_begin(6);
    docabi_record(&option, sizeof option);
    (void)This;
    (void)option;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_SetUILocale(IHostTaskManager *This, LCID lcid)
{
    docabi_begin(7);
    docabi_record(&lcid, sizeof lcid);
    ((Manager *)This)->texts = lcid;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_SetLocale(IHostTaskManager *This, LCID lcid)
{
    docabi_begin(8);
    docabi_record(&lcid, sizeof lcid);
    ((Manager *)This)->locale = lcid;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_CallNeedsHostHook(IHostTaskManager *This, SIZE_T target, BOOL *pbCallNeedsHostHook)
{
    docabi_begin(9);
    docabi_record(&target, sizeof target);
    docabi_record(&pbCallNeedsHostHook, sizeof pbCallNeedsHostHook);
    (void)This;
    *pbCallNeedsHostHook = target != 0;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_LeaveRuntime(IHostTaskManager *This, SIZE_T target)
{
    docabi_begin(10);
    docabi_record(&target, sizeof target);
    (void)This;
    (void)target;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_EnterRuntime(IHostTaskManager *This)
{
    docabi_begin(11);
    (void)This;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_ReverseLeaveRuntime(IHostTaskManager *This)
{
    docabi_begin(12);
    (void)This;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_ReverseEnterRuntime(IHostTaskManager *This)
{
    docabi_begin(13);
    (void)This;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_BeginDelayAbort(IHostTaskManager *This)
{
    docabi_begin(14);
    ((Manager *)This)->delays++;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_EndDelayAbort(IHostTaskManager *This)
{
    docabi_begin(15);
    if (((Manager *)This)->delays == 0)
        return (HRESULT)0x8000FFFF;
    ((Manager *)This)->delays--;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_BeginThreadAffinity(IHostTaskManager *This)
{
    docabi_begin(16);
    ((Manager *)This)->affinities++;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_EndThreadAffinity(IHostTaskManager *This)
{
    docabi_begin(17);
    if (((Manager *)This)->affinities == 0)
        return (HRESULT)0x8000FFFF;
    ((Manager *)This)->affinities--;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_SetStackGuarantee(IHostTaskManager *This, ULONG guarantee)
{
    docabi_begin(18);
    docabi_record(&guarantee, sizeof guarantee);
    ((Manager *)This)->stack = guarantee;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_GetStackGuarantee(IHostTaskManager *This, ULONG *pGuarantee)
{
    docabi_begin(19);
    docabi_record(&pGuarantee, sizeof pGuarantee);
    *pGuarantee = ((Manager *)This)->stack;
    return 0;
}

static HRESULT STDMETHODCALLTYPE Manager_SetCLRTaskManager(IHostTaskManager *This, ICLRTaskManager *ppManager)
{
    docabi_begin(20);
    docabi_record(&ppManager, sizeof ppManager);
    Manager *self = (Manager *)This;
    if (ppManager != NULL)
        ((IUnknown *)ppManager)->lpVtbl->AddRef((IUnknown *)ppManager);
    if (self->clr != NULL)
        ((IUnknown *)self->clr)->lpVtbl->Release((IUnknown *)self->clr);
    self->clr = ppManager;
    return 0;
}

static const IHostTaskManagerVtbl slots = {
    Manager_QueryInterface,
    Manager_AddRef,
    Manager_Release,
    Manager_GetCurrentTask,
    Manager_CreateTask,
    Manager_Sleep,
    Manager_SwitchToTask,
    Manager_SetUILocale,
    Manager_SetLocale,
    Manager_CallNeedsHostHook,
    Manager_LeaveRuntime,
    Manager_EnterRuntime,
    Manager_ReverseLeaveRuntime,
    Manager_ReverseEnterRuntime,
    Manager_BeginDelayAbort,
    Manager_EndDelayAbort,
    Manager_BeginThreadAffinity,
    Manager_EndThreadAffinity,
    Manager_SetStackGuarantee,
    Manager_GetStackGuarantee,
    Manager_SetCLRTaskManager,
};

EXPORT HRESULT make_object(const GUID *iid, void **object);
HRESULT make_object(const GUID *iid, void **object)
{
    Manager *made;
    size_t place;
    *object = NULL;
    if (!same(iid, &manager_id))
        return (HRESULT)0x80004002;
    for (place = 3; place < sizeof task_slots / sizeof task_slots[0]; place++)
        task_slots[place] = SLOT(undescribed);
    task_slots[0] = SLOT(Task_QueryInterface);
    task_slots[1] = SLOT(Task_AddRef);
    task_slots[2] = SLOT(Task_Release);
    made = (Manager *)calloc(1, sizeof *made);
    if (made == NULL)
        return (HRESULT)0x8007000E;
    made->vtable = &slots;
    made->references = 1;
    *object = made;
    return 0;
}
