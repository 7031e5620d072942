// A debugger: attaches to a process by way of its debugging library, counts what it is told until a first breakpoint or the end,
// and goes. `debugger DBGSHIM PROCESS` prints the modules that it met.
#define INITGUID
#include <cor.h>
#include <cordebug.h>
#include <dbgshim.h>
#include <corerror.h>

#include <dlfcn.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

class Callback final : public ICorDebugManagedCallback, public ICorDebugManagedCallback2 {
public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
        if (iid == __uuidof(ICorDebugManagedCallback) || iid == IID_IUnknown)
            *object = static_cast<ICorDebugManagedCallback *>(this);
        else if (iid == __uuidof(ICorDebugManagedCallback2))
            *object = static_cast<ICorDebugManagedCallback2 *>(this);
        else
            *object = nullptr;
        if (*object)
            AddRef();
        return *object ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references_; }
    ULONG STDMETHODCALLTYPE Release() override { return --references_; }

    HRESULT STDMETHODCALLTYPE CreateProcess(ICorDebugProcess *owner) override {
        created = true;
        return go_on(owner);
    }
    HRESULT STDMETHODCALLTYPE ExitProcess(ICorDebugProcess *) override {
        ended = true;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE LoadModule(ICorDebugAppDomain *owner, ICorDebugModule *module) override {
        WCHAR name[1024];
        ULONG32 length = 0;
        if (SUCCEEDED(module->GetName(sizeof name / sizeof *name, &length, name))) {
            std::string path;
            for (const WCHAR *at = name; *at; ++at)
                path += static_cast<char>(*at);
            std::printf("%s\n", path.c_str());
            ++modules;
        }
        return go_on(owner);
    }
    HRESULT STDMETHODCALLTYPE Breakpoint(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugBreakpoint *) override {
        return go_on(owner);
    }
    HRESULT STDMETHODCALLTYPE StepComplete(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugStepper *, CorDebugStepReason) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE Break(ICorDebugAppDomain *owner, ICorDebugThread *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE Exception(ICorDebugAppDomain *owner, ICorDebugThread *, BOOL) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE EvalComplete(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugEval *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE EvalException(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugEval *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE CreateThread(ICorDebugAppDomain *owner, ICorDebugThread *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE ExitThread(ICorDebugAppDomain *owner, ICorDebugThread *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE UnloadModule(ICorDebugAppDomain *owner, ICorDebugModule *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE LoadClass(ICorDebugAppDomain *owner, ICorDebugClass *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE UnloadClass(ICorDebugAppDomain *owner, ICorDebugClass *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE DebuggerError(ICorDebugProcess *owner, HRESULT, DWORD) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE LogMessage(ICorDebugAppDomain *owner, ICorDebugThread *, LONG, WCHAR *, WCHAR *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE LogSwitch(ICorDebugAppDomain *owner, ICorDebugThread *, LONG, ULONG, WCHAR *, WCHAR *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE CreateAppDomain(ICorDebugProcess *owner, ICorDebugAppDomain *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE ExitAppDomain(ICorDebugProcess *owner, ICorDebugAppDomain *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE LoadAssembly(ICorDebugAppDomain *owner, ICorDebugAssembly *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE UnloadAssembly(ICorDebugAppDomain *owner, ICorDebugAssembly *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE ControlCTrap(ICorDebugProcess *owner) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE NameChange(ICorDebugAppDomain *owner, ICorDebugThread *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE UpdateModuleSymbols(ICorDebugAppDomain *owner, ICorDebugModule *, IStream *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE EditAndContinueRemap(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugFunction *, BOOL) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE BreakpointSetError(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugBreakpoint *, DWORD) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE FunctionRemapOpportunity(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugFunction *, ICorDebugFunction *, ULONG32) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE CreateConnection(ICorDebugProcess *owner, CONNID, WCHAR *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE ChangeConnection(ICorDebugProcess *owner, CONNID) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE DestroyConnection(ICorDebugProcess *owner, CONNID) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE Exception(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugFrame *, ULONG32, CorDebugExceptionCallbackType, DWORD) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE ExceptionUnwind(ICorDebugAppDomain *owner, ICorDebugThread *, CorDebugExceptionUnwindCallbackType, DWORD) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE FunctionRemapComplete(ICorDebugAppDomain *owner, ICorDebugThread *, ICorDebugFunction *) override { return go_on(owner); }
    HRESULT STDMETHODCALLTYPE MDANotification(ICorDebugController *owner, ICorDebugThread *, ICorDebugMDA *) override { return go_on(owner); }

    std::atomic<bool> created{false}, ended{false};
    std::atomic<unsigned> modules{0};

private:
    static HRESULT go_on(ICorDebugController *controller) { return controller->Continue(FALSE); }
    std::atomic<ULONG> references_{1};
};

HRESULT attach(void *library, DWORD process, Callback &callback) {
    auto enumerate = reinterpret_cast<decltype(&EnumerateCLRs)>(dlsym(library, "EnumerateCLRs"));
    auto close = reinterpret_cast<decltype(&CloseCLREnumeration)>(dlsym(library, "CloseCLREnumeration"));
    auto version = reinterpret_cast<decltype(&CreateVersionStringFromModule)>(dlsym(library, "CreateVersionStringFromModule"));
    auto make = reinterpret_cast<HRESULT (*)(int, LPCWSTR, IUnknown **)>(dlsym(library, "CreateDebuggingInterfaceFromVersionEx"));
    HANDLE *handles = nullptr;
    LPWSTR *names = nullptr;
    DWORD count = 0;
    HRESULT hr = enumerate(process, &handles, &names, &count);
    if (FAILED(hr))
        return hr;
    if (!count)
        return CORDBG_E_PROCESS_TERMINATED;
    WCHAR text[256];
    DWORD length = 0;
    hr = version(process, names[0], text, sizeof text / sizeof *text, &length);
    close(handles, names, count);
    IUnknown *unknown = nullptr;
    if (FAILED(hr) || FAILED(hr = make(4, text, &unknown)))
        return hr;
    ICorDebug *debug = nullptr;
    hr = unknown->QueryInterface(IID_ICorDebug, reinterpret_cast<void **>(&debug));
    unknown->Release();
    ICorDebugProcess *target = nullptr;
    if (FAILED(hr) || FAILED(hr = debug->Initialize()) || FAILED(hr = debug->SetManagedHandler(&callback)) ||
        FAILED(hr = debug->DebugActiveProcess(process, FALSE, &target)))
        return hr;
    for (int tries = 0; tries < 100 && !callback.ended && !(callback.created && callback.modules >= 2); ++tries)
        usleep(100000);
    usleep(300000);
    if (!callback.ended && SUCCEEDED(hr = target->Stop(0)))
        hr = target->Detach();
    target->Release();
    if (SUCCEEDED(hr))
        hr = debug->Terminate();
    debug->Release();
    return hr;
}

}

int main(int, char **arguments) {
    void *library = dlopen(arguments[1], RTLD_NOW);
    if (!library)
        return 2;
    Callback callback;
    HRESULT hr = attach(library, static_cast<DWORD>(std::atoi(arguments[2])), callback);
    std::printf("%08x\n", static_cast<unsigned>(hr));
    return FAILED(hr);
}
