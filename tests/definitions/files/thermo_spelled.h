/* What thermo.idl defines in other words: C++ classes and macros, other names of the same types, other order. */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

struct IRadiator; struct IRadiator2;
typedef enum tagValveMode { VALVE_CLOSED, VALVE_HALF = (8 + 8), VALVE_OPEN = VALVE_HALF + 1, VALVE_LOCKED = 34, VALVE_BROKEN = 0xffffffff, } ValveMode;
typedef struct _RADIATOR_STATE {
    UINT32 dwSize;
    enum tagValveMode mode;
    unsigned __int64 ticks;
    USHORT wRoom;
    unsigned short wFloor;
    UCHAR serial[8];
} RADIATOR_STATE, *PRADIATOR_STATE;
typedef struct RADIATOR_ROOM { USHORT number, side, floors; } RADIATOR_ROOM;
typedef ULONG RadiatorNumber;
typedef struct RADIATOR_LIMITS { long low, high; } RADIATOR_LIMITS;
typedef HRESULT (STDMETHODCALLTYPE *FRadiatorCallback)(struct IRadiator *pRadiator, LPVOID pContext);

#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("6c0f2d10-7a3b-4e1c-9d2a-0123456789ab")
IRadiator : public IUnknown
{
public:
    BEGIN_INTERFACE
    virtual HRESULT STDMETHODCALLTYPE Open(/* [in] */ UINT number, /* [string][in] */ const WCHAR *pwzName, /* [out] */ ValveMode *pMode) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMode(ValveMode mode, ULONG32 dwFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetState(_Inout_ PRADIATOR_STATE pState) = 0;
    virtual /* [propget] */ HRESULT STDMETHODCALLTYPE get_Temperature(LONG *pTenths) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Temperature(long tenths) = 0;
    virtual HRESULT STDMETHODCALLTYPE Next(ULONG celt, __out_ecount_part(celt, *pFetched) IRadiator *rgelt[], DWORD *pFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryPart(const IID & riid, LPVOID *ppPart) = 0;
    virtual ULONG STDMETHODCALLTYPE Count(void) = 0;
    virtual void STDMETHODCALLTYPE Reset() = 0;
    END_INTERFACE
};
#endif

#undef INTERFACE
#define INTERFACE IRadiator2
DECLARE_INTERFACE_(INTERFACE, IRadiator)
{
    STDMETHOD(Lock)(THIS_ IUnknown *pOwner) PURE;
    STDMETHOD(Swap)(THIS_ ULONG from, ULONG to) PURE;
    STDMETHOD_(HRESULT, Unlock)(THIS) PURE;
};
EXTERN_GUID(IID_IRadiator2, 0x6c0f2d11, 0x7a3b, 0x4e1c, 0x9d, 0x2a, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab);

class DECLSPEC_UUID("6c0f2d14-7a3b-4e1c-9d2a-0123456789ab") IBoiler : public IUnknown
{
public:
    virtual HRESULT __stdcall Burn(BOOL fOn) = 0;
};

STDAPI OpenRadiator(const wchar_t *name, IRadiator **ppRadiator);
#ifdef __cplusplus
}
#endif
