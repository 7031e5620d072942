/* What native code does with objects of Python's through interfaces of the system. */
#define COBJMACROS
#define INITGUID
#include "docabi_prelude.h"

int copies(IStream *from, ISequentialStream *to)
{
    LARGE_INTEGER back;
    ULARGE_INTEGER place;
    STATSTG about = {0};
    uint8_t data[64];
    ULONG count = 0, written = 0;
    back.QuadPart = -4;
    if (FAILED(IStream_Seek(from, back, 2, &place)) || place.QuadPart != 6)
        return 1;
    if (FAILED(IStream_Read(from, data, sizeof data, &count)) || count != 4)
        return 2;
    if (FAILED(ISequentialStream_Write(to, data, count, &written)) || written != 4)
        return 3;
    if (FAILED(IStream_Stat(from, &about, 1)) || about.cbSize.QuadPart != 10 || about.type != 2)
        return 4;
    if (IStream_Revert(from) != E_NOTIMPL)
        return 5;
    return 0;
}

HRESULT makes(IClassFactory *factory, IUnknown **made)
{
    HRESULT result = IClassFactory_LockServer(factory, TRUE);
    if (SUCCEEDED(result))
        result = IClassFactory_CreateInstance(factory, NULL, &IID_ISequentialStream, (void **)made);
    return result;
}

int counts(IEnumUnknown *items)
{
    IUnknown *found[3] = {0};
    ULONG count = 0;
    HRESULT result = IEnumUnknown_Next(items, 3, found, &count);
    for (ULONG place = 0; place < count; place++)
        IUnknown_Release(found[place]);
    return result == S_FALSE ? (int)count : -1;
}

int tells(IErrorInfo *error, IDispatch *object)
{
    GUID id = {0};
    UINT types = 9;
    DISPID which = 0;
    WCHAR name[] = {'O', 'n', 0};
    WCHAR *names[] = {name};
    DWORD context = 0;
    if (FAILED(IErrorInfo_GetGUID(error, &id)) || id.Data1 != 0x0c733a30)
        return 1;
    if (FAILED(IErrorInfo_GetHelpContext(error, &context)) || context != 7)
        return 2;
    if (FAILED(IDispatch_GetTypeInfoCount(object, &types)) || types != 0)
        return 3;
    if (FAILED(IDispatch_GetIDsOfNames(object, &IID_IUnknown, names, 1, 0, &which)) || which != 5)
        return 4;
    return 0;
}

void *allocates(IMalloc *memory)
{
    void *found = IMalloc_Alloc(memory, 16);
    IMalloc_Free(memory, found);
    return IMalloc_Realloc(memory, found, 32);
}
