/* made by docabi from specs/abi: lampstream.h; do not edit */
#ifndef DOCABI_LAMPSTREAM_H
#define DOCABI_LAMPSTREAM_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__lampstream_h__) || defined(__LAMPSTREAM_H__) || defined(_LAMPSTREAM_H_)
#define DOCABI_LAMPSTREAM_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_LAMPSTREAM_H_LACKING
#endif
#else
#define __lampstream_h__
#define __LAMPSTREAM_H__
#define _LAMPSTREAM_H_

#include "docabi_bases.h"

typedef struct ILampStream ILampStream;

#ifndef __ILampStream_INTERFACE_DEFINED__
#define __ILampStream_INTERFACE_DEFINED__
DEFINE_GUID(IID_ILampStream, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x57);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("11111111-2222-3333-4444-555555555557") ILampStream : public IXCLRLibrarySupport {
public:
    DOCABI_IID(ILampStream, 0x11111111, 0x22223333, 0x44445555, 0x55555557)
    virtual HRESULT STDMETHODCALLTYPE Flush() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ILampStream, 0x11111111, 0x2222, 0x3333, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x57)
#endif
#else
typedef struct ILampStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ILampStream *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ILampStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ILampStream *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadHardboundDependency)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadSoftboundDependency)(void);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *Flush)(
        ILampStream *This);
    END_INTERFACE
} ILampStreamVtbl;
struct ILampStream {
    const ILampStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ILampStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ILampStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ILampStream_Release(This) ((This)->lpVtbl->Release(This))
#define ILampStream_Flush(This) ((This)->lpVtbl->Flush(This))
#endif
#endif
#endif

#endif
#endif
