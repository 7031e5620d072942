/* Walks the global assembly cache and asks it for one assembly, in C with the macros of the header. */
#define COBJMACROS
#define INITGUID
#include <fusion.h>

HRESULT list(WCHAR *display, DWORD length, DWORD *count)
{
    IAssemblyEnum *assemblies = NULL;
    IAssemblyName *name = NULL;
    HRESULT hr = CreateAssemblyEnum(&assemblies, NULL, NULL, ASM_CACHE_GAC, NULL);

    *count = 0;
    if (FAILED(hr))
        return hr;
    while (IAssemblyEnum_GetNextAssembly(assemblies, NULL, &name, 0) == S_OK) {
        DWORD room = length, high, low;
        hr = IAssemblyName_GetDisplayName(name, display, &room, ASM_DISPLAYF_VERSION | ASM_DISPLAYF_CULTURE);
        if (SUCCEEDED(hr))
            hr = IAssemblyName_GetVersion(name, &high, &low);
        *count += SUCCEEDED(hr) && (high != 0 || low != 0);
        IAssemblyName_Release(name);
    }
    IAssemblyEnum_Release(assemblies);
    return S_OK;
}

HRESULT where(const WCHAR *assembly, WCHAR *path, DWORD length)
{
    IAssemblyCache *cache = NULL;
    ASSEMBLY_INFO info;
    HRESULT hr = CreateAssemblyCache(&cache, 0);

    if (FAILED(hr))
        return hr;
    info.cbAssemblyInfo = sizeof info;
    info.dwAssemblyFlags = 0;
    info.uliAssemblySizeInKB.QuadPart = 0;
    info.pszCurrentAssemblyPathBuf = path;
    info.cchBuf = length;
    hr = IAssemblyCache_QueryAssemblyInfo(cache, 0, assembly, &info);
    if (SUCCEEDED(hr) && info.dwAssemblyFlags == 0)
        hr = S_FALSE;
    IAssemblyCache_Release(cache);
    return hr;
}

HRESULT named(const WCHAR *text, WORD major, IAssemblyName **name)
{
    HRESULT hr = CreateAssemblyNameObject(name, text, CANOF_PARSE_DISPLAY_NAME, NULL);

    if (SUCCEEDED(hr))
        hr = IAssemblyName_SetProperty(*name, ASM_NAME_MAJOR_VERSION, &major, sizeof major);
    if (SUCCEEDED(hr))
        hr = IAssemblyName_IsEqual(*name, *name, ASM_CMPF_NAME);
    return hr;
}
