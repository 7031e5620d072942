/* A task in a process of its own, so that a crash or an endless loop is a finding; in this one where nothing can fork. */
#if !defined(_WIN32) && !defined(_DEFAULT_SOURCE)
#define _DEFAULT_SOURCE 1
#endif
#if defined(__APPLE__) && !defined(_DARWIN_C_SOURCE)
#define _DARWIN_C_SOURCE 1
#endif
#include "docabi_program.h"

#include <stdio.h>
#include <string.h>

#if defined(_WIN32)
#include <windows.h>

docabi_factory docabi_load(const char *library, const char *factory, char *error, size_t size)
{
    HMODULE module = LoadLibraryA(library);
    FARPROC found = module == NULL ? NULL : GetProcAddress(module, factory);
    docabi_factory create = NULL;
    if (found == NULL)
        snprintf(error, size, "%s: cannot load %s (error %lu)", library, module == NULL ? "it" : factory,
                 (unsigned long)GetLastError());
    memcpy(&create, &found, sizeof create);
    return create;
}

docabi_end docabi_run(const docabi_task *task, double time_limit, docabi_result *result, int *signal_number)
{
    (void)time_limit;
    *signal_number = 0;
    memset(result, 0, sizeof *result);
    docabi_perform(task, result);
    result->finished = 1;
    return DOCABI_ENDED;
}

#else
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

docabi_factory docabi_load(const char *library, const char *factory, char *error, size_t size)
{
    void *module = dlopen(library, RTLD_NOW | RTLD_LOCAL), *found = module == NULL ? NULL : dlsym(module, factory);
    docabi_factory create = NULL;
    if (found == NULL) {
        const char *reason = dlerror();
        snprintf(error, size, "%s", reason == NULL ? "the factory is NULL" : reason);
    }
    memcpy(&create, &found, sizeof create);
    return create;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Waits for a process until a moment; whether it ended by then. Waits get longer, up to 5 ms. */
static int wait_until(pid_t child, double moment, int *status)
{
    struct timespec pause = {0, 100000};
    while (waitpid(child, status, WNOHANG) == 0) {
        if (now() > moment)
            return 0;
        nanosleep(&pause, NULL);
        if (pause.tv_nsec < 5000000)
            pause.tv_nsec *= 2;
    }
    return 1;
}

docabi_end docabi_run(const docabi_task *task, double time_limit, docabi_result *result, int *signal_number)
{
    docabi_result *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    docabi_end end = DOCABI_ENDED;
    int status = 0;
    pid_t child;
    if (shared == MAP_FAILED)
        abort();
    memset(shared, 0, sizeof *shared);
    fflush(NULL);
    child = fork();
    if (child < 0)
        abort();
    if (child == 0) {
        /* What the implementation prints is no line of ours. */
        dup2(STDERR_FILENO, STDOUT_FILENO);
        docabi_perform(task, shared);
        shared->finished = 1;
        _exit(0);
    }
    if (!wait_until(child, now() + time_limit, &status)) {
        kill(child, SIGKILL);
        waitpid(child, &status, 0);
        end = DOCABI_LATE;
    }
    memcpy(result, shared, sizeof *result);
    munmap(shared, sizeof *shared);
    *signal_number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (end == DOCABI_ENDED && !result->finished)
        end = DOCABI_CRASHED;
    return end;
}
#endif
