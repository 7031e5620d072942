// Finds the installed runtimes and starts one, as loaders do; and the older way, by an application domain of its own.
#define INITGUID
#include <mscoree.h>
#include <metahost.h>
#include <corerror.h>

#include <atomic>

namespace {

class Control final : public IHostControl {
public:
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID iid, void **object) override {
        const bool known = IsEqualGUID(iid, IID_IUnknown) || IsEqualGUID(iid, IID_IHostControl);
        *object = known ? this : nullptr;
        if (known)
            AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++references_; }
    ULONG STDMETHODCALLTYPE Release() override {
        const ULONG left = --references_;
        if (!left)
            delete this;
        return left;
    }
    HRESULT STDMETHODCALLTYPE GetHostManager(REFIID, void **object) override {
        *object = nullptr;
        return E_NOINTERFACE;
    }
    HRESULT STDMETHODCALLTYPE SetAppDomainManager(DWORD, IUnknown *) override { return S_OK; }

private:
    ~Control() = default;
    std::atomic<ULONG> references_{1};
};

HRESULT find(ICLRMetaHost *host, ICLRRuntimeInfo **found) {
    IEnumUnknown *runtimes = nullptr;
    HRESULT hr = host->EnumerateInstalledRuntimes(&runtimes);
    if (FAILED(hr))
        return hr;
    IUnknown *next = nullptr;
    for (ULONG fetched = 0; *found == nullptr && runtimes->Next(1, &next, &fetched) == S_OK && fetched == 1;) {
        BOOL loadable = FALSE;
        WCHAR version[64];
        DWORD length = sizeof version / sizeof *version;
        ICLRRuntimeInfo *runtime = nullptr;
        if (SUCCEEDED(next->QueryInterface(IID_ICLRRuntimeInfo, reinterpret_cast<void **>(&runtime)))) {
            if (SUCCEEDED(runtime->GetVersionString(version, &length)) && SUCCEEDED(runtime->IsLoadable(&loadable)) && loadable)
                *found = runtime;
            else
                runtime->Release();
        }
        next->Release();
    }
    runtimes->Release();
    return *found ? S_OK : HRESULT_FROM_WIN32(2);
}

}

HRESULT run(const WCHAR *assembly, const WCHAR *type, const WCHAR *method, DWORD *result) {
    ICLRMetaHost *meta = nullptr;
    ICLRRuntimeInfo *runtime = nullptr;
    ICLRRuntimeHost *host = nullptr;
    HRESULT hr = CLRCreateInstance(CLSID_CLRMetaHost, IID_ICLRMetaHost, reinterpret_cast<void **>(&meta));
    if (SUCCEEDED(hr) && SUCCEEDED(hr = find(meta, &runtime)) &&
        SUCCEEDED(hr = runtime->GetInterface(CLSID_CLRRuntimeHost, IID_ICLRRuntimeHost, reinterpret_cast<void **>(&host)))) {
        Control *control = new Control;
        host->SetHostControl(control);
        control->Release();
        if (SUCCEEDED(hr = host->Start()) || hr == HOST_E_CLRNOTAVAILABLE)
            hr = host->ExecuteInDefaultAppDomain(assembly, type, method, nullptr, result);
        host->Stop();
        host->Release();
    }
    if (runtime)
        runtime->Release();
    if (meta)
        meta->Release();
    return hr;
}

HRESULT make_domain(ICLRRuntimeInfo *runtime, const WCHAR *name, IUnknown **domain) {
    ICorRuntimeHost *host = nullptr;
    HRESULT hr = runtime->GetInterface(CLSID_CorRuntimeHost, IID_ICorRuntimeHost, reinterpret_cast<void **>(&host));
    if (FAILED(hr))
        return hr;
    IUnknown *first = nullptr;
    HDOMAINENUM domains = nullptr;
    if (SUCCEEDED(host->Start()) && SUCCEEDED(host->EnumDomains(&domains))) {
        while (host->NextDomain(domains, &first) == S_OK)
            first->Release();
        host->CloseEnum(domains);
    }
    hr = host->CreateDomain(name, nullptr, domain);
    host->Release();
    return hr;
}
