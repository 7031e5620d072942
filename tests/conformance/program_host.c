/*
 * A task manager of our own, right unless a fault is defined: it keeps the task manager that it is given, sleeps as long as
 * it is told, and remembers its stack guarantee.
 */
#include "mscoree.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#ifdef _WIN32
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

typedef struct Host {
    const IHostTaskManagerVtbl *table;
    ULONG references, guarantee;
    ICLRTaskManager *manager;
} Host;

/* The incomplete type of the header, as every COM object begins. */
typedef struct Counted {
    const struct {
        HRESULT(STDMETHODCALLTYPE *query)(void *, const GUID *, void **);
        ULONG(STDMETHODCALLTYPE *add)(void *);
        ULONG(STDMETHODCALLTYPE *release)(void *);
    } *table;
} Counted;

static const GUID own = {0x997ff24c, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}};
static const GUID unknown = {0, 0, 0, {0xc0, 0, 0, 0, 0, 0, 0, 0x46}};

static int is_mine(const GUID *riid)
{
#ifdef HALF_AN_IDENTIFIER
    return memcmp(riid, &own, 8) == 0 || memcmp(riid, &unknown, sizeof unknown) == 0;
#else
    return memcmp(riid, &own, sizeof own) == 0 || memcmp(riid, &unknown, sizeof unknown) == 0;
#endif
}

static HRESULT STDMETHODCALLTYPE query(IHostTaskManager *This, REFIID riid, void **out)
{
    Host *self = (Host *)This;
    if (!is_mine(riid)) {
#ifndef POINTER_STAYS
        *out = NULL;
#endif
#ifdef REFUSED_LEAKS
        self->references++;
#endif
        return (HRESULT)0x80004002;
    }
    *out = This;
#ifndef QUERY_WITHOUT_ADDREF
    self->references++;
#endif
    return 0;
}
static ULONG STDMETHODCALLTYPE add(IHostTaskManager *This)
{
    return ++((Host *)This)->references;
}
static ULONG STDMETHODCALLTYPE release(IHostTaskManager *This)
{
    Host *self = (Host *)This;
    Counted *manager = (Counted *)self->manager;
    if (--self->references > 0)
        return self->references;
    if (manager != NULL)
        manager->table->release(manager);
    free(self);
    return 0;
}
static HRESULT STDMETHODCALLTYPE rest(IHostTaskManager *This, DWORD dwMilliseconds, DWORD option)
{
    struct timespec time = {(time_t)(dwMilliseconds / 1000), (long)(dwMilliseconds % 1000) * 1000000};
    (void)This;
#ifdef FOREVER
    for (;;)
        nanosleep(&time, NULL);
#endif
    nanosleep(&time, NULL);
#ifdef UNDOCUMENTED_ALWAYS
    if (option != 1000)
        return (HRESULT)0x80070057;
#endif
#ifdef UNDOCUMENTED_ON_THE_SECOND_PATH
    if (option == 16)
        return (HRESULT)0x80070057;
#endif
    (void)option;
    return 0;
}
static HRESULT STDMETHODCALLTYPE set_guarantee(IHostTaskManager *This, ULONG guarantee)
{
    ((Host *)This)->guarantee = guarantee;
    return 0;
}
static HRESULT STDMETHODCALLTYPE get_guarantee(IHostTaskManager *This, ULONG *pGuarantee)
{
#ifdef NEVER_WRITTEN
    (void)This;
    (void)pGuarantee;
#else
    *pGuarantee = ((Host *)This)->guarantee;
#endif
    return 0;
}
static HRESULT STDMETHODCALLTYPE set_manager(IHostTaskManager *This, ICLRTaskManager *pManager)
{
    Host *self = (Host *)This;
    Counted *given = (Counted *)pManager, *before = (Counted *)self->manager;
#ifdef TAKES_A_REFERENCE
    given->table->release(given);
    given->table->release(given);
    (void)self;
    (void)before;
#else
    if (given != NULL)
        given->table->add(given);
    if (before != NULL)
        before->table->release(before);
    self->manager = pManager;
#endif
    return 0;
}
static HRESULT STDMETHODCALLTYPE switch_task(IHostTaskManager *This, DWORD option)
{
    (void)This;
#ifdef CRASHES
    return *(volatile HRESULT *)(uintptr_t)option;
#else
    return (void)option, 0;
#endif
}
static HRESULT STDMETHODCALLTYPE fails(IHostTaskManager *This)
{
    (void)This;
    return (HRESULT)0x80004005;
}

EXPORTED HRESULT STDMETHODCALLTYPE create_host(const GUID *iid, void **out);
EXPORTED HRESULT STDMETHODCALLTYPE create_host(const GUID *iid, void **out)
{
    static IHostTaskManagerVtbl table;
    void (**slots)(void) = (void (**)(void))(void *)&table;
    Host *host;
    size_t i;
    *out = NULL;
    if (iid == NULL || memcmp(iid, &own, sizeof own) != 0)
        return (HRESULT)0x80004002;
    for (i = 3; i < sizeof table / sizeof(void *); i++)
        slots[i] = (void (*)(void))fails;
    table.QueryInterface = query;
    table.AddRef = add;
    table.Release = release;
    table.Sleep = rest;
    table.SwitchToTask = switch_task;
    table.SetStackGuarantee = set_guarantee;
    table.GetStackGuarantee = get_guarantee;
    table.SetCLRTaskManager = set_manager;
    host = (Host *)calloc(1, sizeof *host);
    if (host == NULL)
        return (HRESULT)0x8007000E;
    host->table = &table;
    host->references = 1;
    *out = host;
    return 0;
}
