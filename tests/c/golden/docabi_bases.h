/* made by docabi from interfaces without a page; do not edit */
#ifndef DOCABI_BASES_H
#define DOCABI_BASES_H

#include "docabi_prelude.h"

typedef struct IXCLRLibrarySupport IXCLRLibrarySupport;

#ifndef __IXCLRLibrarySupport_INTERFACE_DEFINED__
#define __IXCLRLibrarySupport_INTERFACE_DEFINED__
DEFINE_GUID(IID_IXCLRLibrarySupport, 0xe5f3039d, 0x2c0c, 0x4230, 0xa6, 0x9e, 0x12, 0xaf, 0x1c, 0x3e, 0x56, 0x3c);
/** Not documented: as coreclr v3.1.9: xclrdata.h has it. */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("e5f3039d-2c0c-4230-a69e-12af1c3e563c") IXCLRLibrarySupport : public IUnknown {
public:
    DOCABI_IID(IXCLRLibrarySupport, 0xe5f3039d, 0x2c0c4230, 0xa69e12af, 0x1c3e563c)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LoadHardboundDependency() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LoadSoftboundDependency() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IXCLRLibrarySupport, 0xe5f3039d, 0x2c0c, 0x4230, 0xa6, 0x9e, 0x12, 0xaf, 0x1c, 0x3e, 0x56, 0x3c)
#endif
#else
typedef struct IXCLRLibrarySupportVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IXCLRLibrarySupport *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IXCLRLibrarySupport *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IXCLRLibrarySupport *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadHardboundDependency)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadSoftboundDependency)(void);
    END_INTERFACE
} IXCLRLibrarySupportVtbl;
struct IXCLRLibrarySupport {
    const IXCLRLibrarySupportVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IXCLRLibrarySupport_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IXCLRLibrarySupport_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IXCLRLibrarySupport_Release(This) ((This)->lpVtbl->Release(This))
#endif
#endif
#endif

#endif
