/*
 * Opens an assembly in a real runtime through the generated headers alone and prints its type definitions, one a line.
 * Arguments: the runtime's library, its trusted assemblies joined by colons, the assembly. The two exports have no page.
 */
#define INITGUID
#define COBJMACROS
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include "cor.h"

DEFINE_GUID(CLSID_Dispenser, 0xe5cb7a31, 0x7512, 0x11d2, 0x89, 0xce, 0x00, 0x80, 0xc7, 0x92, 0xe5, 0xd8);

typedef int Initialize(const char *, const char *, int, const char **, const char **, void **, unsigned *);
typedef HRESULT GetDispenser(REFIID, REFIID, void **);

static void *find(void *library, const char *name)
{
    void *found = library ? dlsym(library, name) : NULL;
    if (!found) {
        fprintf(stderr, "%s: %s\n", name, dlerror());
        exit(2);
    }
    return found;
}

static void check(HRESULT hr, const char *what)
{
    if (FAILED(hr)) {
        fprintf(stderr, "%s: 0x%08X\n", what, (unsigned)hr);
        exit(2);
    }
}

static void widen(const char *text, WCHAR *wide, size_t length)
{
    size_t place = 0;
    for (; text[place] && place + 1 < length; place++)
        wide[place] = (WCHAR)text[place];
    wide[place] = 0;
}

static void print_types(IMetaDataImport *scope)
{
    HCORENUM types = NULL;
    mdTypeDef token;
    ULONG fetched, length;
    WCHAR name[1024];
    while (IMetaDataImport_EnumTypeDefs(scope, &types, &token, 1, &fetched) == S_OK) {
        DWORD flags;
        mdToken base;
        check(IMetaDataImport_GetTypeDefProps(scope, token, name, 1024, &length, &flags, &base), "GetTypeDefProps");
        for (const WCHAR *at = name; *at; at++)
            putchar(*at < 128 ? *at : '?');
        putchar('\n');
    }
    check(IMetaDataImport_CountEnum(scope, types, &fetched), "CountEnum");
    printf("%u\n", (unsigned)fetched);
    IMetaDataImport_CloseEnum(scope, types);
}

int main(int count, char **arguments)
{
    if (count != 4)
        return 2;
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_GLOBAL);
    Initialize *initialize;
    GetDispenser *get_dispenser;
    *(void **)&initialize = find(library, "coreclr_initialize");
    *(void **)&get_dispenser = find(library, "MetaDataGetDispenser");
    const char *names[] = {"TRUSTED_PLATFORM_ASSEMBLIES"}, *values[] = {arguments[2]};
    void *host;
    unsigned domain;
    check(initialize(arguments[0], "docabi", 1, names, values, &host, &domain), "coreclr_initialize");
    IMetaDataDispenserEx *dispenser;
    check(get_dispenser(&CLSID_Dispenser, &IID_IMetaDataDispenserEx, (void **)&dispenser), "MetaDataGetDispenser");
    WCHAR path[4096];
    widen(arguments[3], path, 4096);
    IUnknown *scope;
    check(IMetaDataDispenserEx_OpenScope(dispenser, path, 0, &IID_IMetaDataImport, &scope), "OpenScope");
    print_types((IMetaDataImport *)scope);
    IUnknown_Release(scope);
    IMetaDataDispenserEx_Release(dispenser);
    fflush(stdout);
    _Exit(0); /* a runtime does not survive an ordinary end */
}
