/* made by docabi from specs/abi: Lamp2.h; do not edit */
#ifndef DOCABI_LAMP2_H
#define DOCABI_LAMP2_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__lamp2_h__) || defined(__LAMP2_H__) || defined(_LAMP2_H_)
#define DOCABI_LAMP2_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_LAMP2_H_LACKING
#endif
#else
#define __lamp2_h__
#define __LAMP2_H__
#define _LAMP2_H_

#include "lamp.h"

/* Macros of Windows headers with the name of a method. */
#undef Yield

typedef struct ILamp ILamp;
typedef struct ILamp2 ILamp2;

#if !defined(DOCABI_LAMP_H_LACKING)
#ifndef __ILamp2_INTERFACE_DEFINED__
#define __ILamp2_INTERFACE_DEFINED__
DEFINE_GUID(IID_ILamp2, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x56);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("11111111-2222-3333-4444-555555555556") ILamp2 : public ILamp {
public:
    DOCABI_IID(ILamp2, 0x11111111, 0x22223333, 0x44445555, 0x55555556)
    virtual HRESULT STDMETHODCALLTYPE Yield(
        /* [in] */ ILamp *CreateProcess) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ILamp2, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x56)
#endif
#else
typedef struct ILamp2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ILamp2 *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ILamp2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ILamp2 *This);
    HRESULT (STDMETHODCALLTYPE *Light)(
        ILamp2 *This,
        /* [in] */ LampColour colour,
        /* [in][string][size_is(length)] */ const WCHAR *name,
        /* [in] */ ULONG length,
        /* [out][retval][optional] */ LAMP_STATE *pState);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Internal)(void);
    HRESULT (STDMETHODCALLTYPE *Dim)(
        ILamp2 *This,
        /* [in] */ DWORD class_,
        /* [in] */ DWORD small_,
        /* [in] */ DWORD This_,
        /* [in] */ DWORD level,
        /* [in] */ DWORD level_2,
        /* [in] */ DWORD arg6,
        /* [in] */ DWORD DWORD_,
        /* [in] */ DWORD LampColour_);
    HRESULT (STDMETHODCALLTYPE *QueryInterface_6)(
        ILamp2 *This,
        /* [in] */ DWORD level);
    /** Slot 7: its types are not all known. */
    void (STDMETHODCALLTYPE *opaque_GetFloor)(void);
    HRESULT (STDMETHODCALLTYPE *Watch)(
        ILamp2 *This,
        /* [in] */ LAMPCALLBACK onChange,
        /* [in] */ LampHook *hook,
        /* [in] */ REFIID riid,
        /* [in] */ const CLSID **classes,
        /* [in] */ const LAMP_STATE *state,
        /* [in] */ FLOORPLAN *plan);
    /** Slot 9. */
    HRESULT (STDMETHODCALLTYPE *Yield)(
        ILamp2 *This,
        /* [in] */ ILamp *CreateProcess);
    END_INTERFACE
} ILamp2Vtbl;
struct ILamp2 {
    const ILamp2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ILamp2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ILamp2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ILamp2_Release(This) ((This)->lpVtbl->Release(This))
#define ILamp2_Light(This, colour, name, length, pState) ((This)->lpVtbl->Light(This, colour, name, length, pState))
#define ILamp2_Dim(This, class_, small_, This_, level, level_2, arg6, DWORD_, LampColour_) ((This)->lpVtbl->Dim(This, class_, small_, This_, level, level_2, arg6, DWORD_, LampColour_))
#define ILamp2_QueryInterface_6(This, level) ((This)->lpVtbl->QueryInterface_6(This, level))
#define ILamp2_Watch(This, onChange, hook, riid, classes, state, plan) ((This)->lpVtbl->Watch(This, onChange, hook, riid, classes, state, plan))
#define ILamp2_Yield(This, CreateProcess) ((This)->lpVtbl->Yield(This, CreateProcess))
#endif
#endif
#endif
#endif

#endif
#endif
