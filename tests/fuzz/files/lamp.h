#ifndef LAMP_H
#define LAMP_H
#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
#define LAMP_E_DARK ((HRESULT)0x80040201L)
#define ROOM 16
typedef enum { RED = 1, GREEN = RED << 1, BLUE } COLOUR;
typedef struct _LAMP { DWORD id : 3; WCHAR label[ROOM]; union { LONG code; double watts; } u; } LAMP, *PLAMP;
typedef HRESULT (STDMETHODCALLTYPE *LAMPFN)(void *context, const LAMP *lamp);
MIDL_INTERFACE("6c0f2d14-7a3b-4e1c-9d2a-0123456789ab")
ILamp : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE On( /* [in] */ DWORD level, /* [out] */ ILamp **next) = 0;
    virtual /* [propget] */ HRESULT STDMETHODCALLTYPE get_Name( /* [retval][out] */ BSTR *name) = 0;
};
#if !defined(__cplusplus) || defined(CINTERFACE)
typedef struct ILampVtbl {
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ILamp *This, REFIID riid, void **object);
    ULONG (STDMETHODCALLTYPE *AddRef)(ILamp *This);
    ULONG (STDMETHODCALLTYPE *Release)(ILamp *This);
    HRESULT (STDMETHODCALLTYPE *On)(ILamp *This, DWORD level, ILamp **next);
} ILampVtbl;
#endif
#undef INTERFACE
#define INTERFACE IBulb
DECLARE_INTERFACE_(IBulb, IUnknown)
{
    STDMETHOD(Screw)(THIS_ DWORD turns) PURE;
    STDMETHOD_(ULONG, Count)(THIS) PURE;
};
STDAPI OpenLamp(LPCWSTR name, ILamp **lamp);
#ifdef __cplusplus
}
#endif
#endif
