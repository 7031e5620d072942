/* made by docabi from interfaces without a page; do not edit */
#ifndef DOCABI_BASES_H
#define DOCABI_BASES_H

#include "docabi_prelude.h"

typedef struct ISequentialStream ISequentialStream;

#ifndef __ISequentialStream_INTERFACE_DEFINED__
#define __ISequentialStream_INTERFACE_DEFINED__
DEFINE_GUID(IID_ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d);
/** Not documented: every slot is opaque. */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c733a30-2a1c-11ce-ade5-00aa0044773d") ISequentialStream : public IUnknown {
public:
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Read() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Write() = 0;
};
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d)
#endif
#else
typedef struct ISequentialStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ISequentialStream *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ISequentialStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ISequentialStream *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Read)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Write)(void);
    END_INTERFACE
} ISequentialStreamVtbl;
struct ISequentialStream {
    const ISequentialStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISequentialStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISequentialStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISequentialStream_Release(This) ((This)->lpVtbl->Release(This))
#endif
#endif
#endif

#endif
