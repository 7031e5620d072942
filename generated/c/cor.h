/* made by docabi from specs/abi: Cor.h; do not edit */
#ifndef DOCABI_COR_H
#define DOCABI_COR_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__cor_h__) || defined(__COR_H__) || defined(_COR_H_)
#define DOCABI_COR_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_COR_H_LACKING
#endif
#else
#define __cor_h__
#define __COR_H__
#define _COR_H_

#include "corerror.h"

/* Identifiers that no page states. */
DEFINE_GUID(CLSID_CLR_v1_MetaData, 0x005023ca, 0x72b1, 0x11d3, 0x9f, 0xc4, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
DEFINE_GUID(CLSID_CLR_v2_MetaData, 0xefea471a, 0x44fd, 0x4862, 0x92, 0x92, 0x0c, 0x58, 0xd4, 0x6e, 0x1f, 0x3a);
DEFINE_GUID(CLSID_Cor, 0xbee00010, 0xee77, 0x11d0, 0xa0, 0x15, 0x00, 0xc0, 0x4f, 0xbb, 0xb8, 0x84);
DEFINE_GUID(CLSID_CorMetaDataDispenser, 0xe5cb7a31, 0x7512, 0x11d2, 0x89, 0xce, 0x00, 0x80, 0xc7, 0x92, 0xe5, 0xd8);
DEFINE_GUID(CLSID_CorMetaDataDispenserReg, 0x435755ff, 0x7397, 0x11d2, 0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c);
DEFINE_GUID(CLSID_CorMetaDataDispenserRuntime, 0x1ec2de53, 0x75cc, 0x11d2, 0x97, 0x75, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c);
DEFINE_GUID(CLSID_CorMetaDataReg, 0x87f3a1f5, 0x7397, 0x11d2, 0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c);
DEFINE_GUID(GUID_DispIdOverride, 0xcd2bc5c9, 0xf452, 0x4326, 0xb7, 0x14, 0xf9, 0xc5, 0x39, 0xd4, 0xda, 0x58);
DEFINE_GUID(GUID_ExportedFromComPlus, 0x90883f05, 0x3d28, 0x11d2, 0x8f, 0x17, 0x00, 0xa0, 0xc9, 0xa6, 0x18, 0x6d);
DEFINE_GUID(GUID_ForceIEnumerable, 0xb64784eb, 0xd8d4, 0x4d9b, 0x9a, 0xcd, 0x0e, 0x30, 0x80, 0x64, 0x26, 0xf7);
DEFINE_GUID(GUID_Function2Getter, 0x54fc8f55, 0x38de, 0x4703, 0x9c, 0x4e, 0x25, 0x03, 0x51, 0x30, 0x2b, 0x1c);
DEFINE_GUID(GUID_ManagedName, 0x0f21f359, 0xab84, 0x41e8, 0x9a, 0x78, 0x36, 0xd1, 0x10, 0xe6, 0xd2, 0xf9);
DEFINE_GUID(GUID_PropGetCA, 0x2941ff83, 0x88d8, 0x4f73, 0xb6, 0xa9, 0xbd, 0xf8, 0x71, 0x2d, 0x00, 0x0d);
DEFINE_GUID(GUID_PropPutCA, 0x29533527, 0x3683, 0x4364, 0xab, 0xc0, 0xdb, 0x1a, 0xdd, 0x82, 0x2f, 0xa2);
DEFINE_GUID(LIBID_ComPlusRuntime, 0xbed7f4ea, 0x1a96, 0x11d2, 0x8f, 0x08, 0x00, 0xa0, 0xc9, 0xa6, 0x18, 0x6d);
DEFINE_GUID(MetaDataCheckDuplicatesFor, 0x30fe7be8, 0xd7d9, 0x11d2, 0x9f, 0x80, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
DEFINE_GUID(MetaDataErrorIfEmitOutOfOrder, 0x1547872d, 0xdc03, 0x11d2, 0x94, 0x20, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x60);
DEFINE_GUID(MetaDataGenerateTCEAdapters, 0xdcc9de90, 0x4151, 0x11d3, 0x88, 0xd6, 0x00, 0x90, 0x27, 0x54, 0xc4, 0x3a);
DEFINE_GUID(MetaDataImportOption, 0x79700f36, 0x4aac, 0x11d3, 0x84, 0xc3, 0x00, 0x90, 0x27, 0x86, 0x8c, 0xb1);
DEFINE_GUID(MetaDataLinkerOptions, 0x47e099b6, 0xae7c, 0x4797, 0x83, 0x17, 0xb4, 0x8a, 0xa6, 0x45, 0xb8, 0xf9);
DEFINE_GUID(MetaDataMergerOptions, 0x132d3a6e, 0xb35d, 0x464e, 0x95, 0x1a, 0x42, 0xef, 0xb9, 0xfb, 0x66, 0x01);
DEFINE_GUID(MetaDataNotificationForTokenMovement, 0xe5d71a4c, 0xd7da, 0x11d2, 0x9f, 0x80, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
DEFINE_GUID(MetaDataPreserveLocalRefs, 0xa55c0354, 0xe91b, 0x468b, 0x86, 0x48, 0x7c, 0xc3, 0x10, 0x35, 0xd5, 0x33);
DEFINE_GUID(MetaDataRefToDefCheck, 0xde3856f8, 0xd7d9, 0x11d2, 0x9f, 0x80, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
DEFINE_GUID(MetaDataRuntimeVersion, 0x47e099b7, 0xae7c, 0x4797, 0x83, 0x17, 0xb4, 0x8a, 0xa6, 0x45, 0xb8, 0xf9);
DEFINE_GUID(MetaDataSetUpdate, 0x2eee315c, 0xd7db, 0x11d2, 0x9f, 0x80, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
DEFINE_GUID(MetaDataThreadSafetyOptions, 0xf7559806, 0xf266, 0x42ea, 0x8c, 0x63, 0x0a, 0xdb, 0x45, 0xe8, 0xb2, 0x34);
DEFINE_GUID(MetaDataTypeLibImportNamespace, 0xf17ff889, 0x5a63, 0x11d3, 0x9f, 0xf2, 0x00, 0xc0, 0x4f, 0xf7, 0x43, 0x1a);
#ifndef CLSID_CorMetaDataRuntime
#define CLSID_CorMetaDataRuntime CLSID_CLR_v2_MetaData
#endif
#ifndef MetaDataSetENC
#define MetaDataSetENC MetaDataSetUpdate
#endif

typedef struct IMetaDataDispenser IMetaDataDispenser;
typedef struct IMetaDataDispenserEx IMetaDataDispenserEx;
typedef struct IMetaDataEmit IMetaDataEmit;
typedef struct IMetaDataImport IMetaDataImport;

#ifndef __IMetaDataDispenser_INTERFACE_DEFINED__
#define __IMetaDataDispenser_INTERFACE_DEFINED__
DEFINE_GUID(IID_IMetaDataDispenser, 0x809c652e, 0x7396, 0x11d2, 0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c);
/**
 * @brief Hands out metadata scopes, whether they are new or come from a file or from memory.
 *
 * @remark Ask for the class identifier CLSID_CorMetaDataDispenser to get an instance.
 *
 * @note The object behind this interface also implements IMetaDataDispenserEx.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("809c652e-7396-11d2-9771-00a0c9b4d50c") IMetaDataDispenser : public IUnknown {
public:
    DOCABI_IID(IMetaDataDispenser, 0x809c652e, 0x739611d2, 0x977100a0, 0xc9b4d50c)
    /**
     * @brief Makes a scope for a new module.
     *
     * @param rclsid Version of the metadata format to write, as a class identifier.
     *
     * @param dwCreateFlags Must be zero.
     *
     * @param riid Interface that the caller wants to have, for example that of IMetaDataEmit.
     *
     * @param ppIUnk Receives the scope.
     */
    virtual HRESULT STDMETHODCALLTYPE DefineScope(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ DWORD dwCreateFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk) = 0;
    /**
     * @brief Opens a file that holds metadata and returns an interface to the scope, that is, to
     *     everything the file declares.
     *
     * @param szScope Path of the file, which has to contain metadata of the CLR.
     *
     * @param dwOpenFlags Way of opening, made up of CorOpenFlags values.
     *
     * @param riid Identifier of the interface that the caller wants, for example
     *     IID_IMetaDataImport for reading or IID_IMetaDataEmit for writing.
     *
     * @param ppIUnk Receives the interface. It has the type that riid names, whatever the
     *     declaration says.
     *
     * @remark The example opens the core library for reading:
     *
     *     IMetaDataImport *import = nullptr;
     *     HRESULT hr = dispenser->OpenScope(L"System.Private.CoreLib.dll", ofReadOnly,
     *     IID_IMetaDataImport,
     *                                       reinterpret_cast<IUnknown **>(&import));
     *
     * A file without metadata makes the call fail. On success the scope lives until its last
     * interface is released.
     *
     * @note Open with ofReadOnly when nothing is to be changed. Only then can several callers share
     *     one copy of the scope.
     */
    virtual HRESULT STDMETHODCALLTYPE OpenScope(
        /* [in] */ LPCWSTR szScope,
        /* [in] */ DWORD dwOpenFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk) = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_OpenScopeOnMemory() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IMetaDataDispenser, 0x809c652e, 0x7396, 0x11d2, 0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c)
#endif
#else
typedef struct IMetaDataDispenserVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IMetaDataDispenser *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IMetaDataDispenser *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IMetaDataDispenser *This);
    /** Slot 3. Makes a scope for a new module. */
    HRESULT (STDMETHODCALLTYPE *DefineScope)(
        IMetaDataDispenser *This,
        /* [in] */ REFCLSID rclsid,
        /* [in] */ DWORD dwCreateFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk);
    /**
     * Slot 4. Opens a file that holds metadata and returns an interface to the scope, that is, to
     * everything the file declares.
     */
    HRESULT (STDMETHODCALLTYPE *OpenScope)(
        IMetaDataDispenser *This,
        /* [in] */ LPCWSTR szScope,
        /* [in] */ DWORD dwOpenFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_OpenScopeOnMemory)(void);
    END_INTERFACE
} IMetaDataDispenserVtbl;
struct IMetaDataDispenser {
    const IMetaDataDispenserVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMetaDataDispenser_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMetaDataDispenser_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMetaDataDispenser_Release(This) ((This)->lpVtbl->Release(This))
#define IMetaDataDispenser_DefineScope(This, rclsid, dwCreateFlags, riid, ppIUnk) ((This)->lpVtbl->DefineScope(This, rclsid, dwCreateFlags, riid, ppIUnk))
#define IMetaDataDispenser_OpenScope(This, szScope, dwOpenFlags, riid, ppIUnk) ((This)->lpVtbl->OpenScope(This, szScope, dwOpenFlags, riid, ppIUnk))
#endif
#endif
#endif

#ifndef __IMetaDataDispenserEx_INTERFACE_DEFINED__
#define __IMetaDataDispenserEx_INTERFACE_DEFINED__
DEFINE_GUID(IID_IMetaDataDispenserEx, 0x31bcfce2, 0xdafb, 0x11d2, 0x9f, 0x81, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3);
/**
 * @brief Adds options to IMetaDataDispenser that set how its scopes behave.
 *
 * @remark The interface derives from IMetaDataDispenser, so IMetaDataDispenser::OpenScope can be
 *     called on it directly.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("31bcfce2-dafb-11d2-9f81-00c04f79a0a3") IMetaDataDispenserEx : public IMetaDataDispenser {
public:
    DOCABI_IID(IMetaDataDispenserEx, 0x31bcfce2, 0xdafb11d2, 0x9f8100c0, 0x4f79a0a3)
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetOption() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetOption() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_OpenScopeOnITypeInfo() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCORSystemDirectory() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindAssembly() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindAssemblyModule() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IMetaDataDispenserEx, 0x31bcfce2, 0xdafb, 0x11d2, 0x9f, 0x81, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3)
#endif
#else
typedef struct IMetaDataDispenserExVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IMetaDataDispenserEx *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IMetaDataDispenserEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IMetaDataDispenserEx *This);
    HRESULT (STDMETHODCALLTYPE *DefineScope)(
        IMetaDataDispenserEx *This,
        /* [in] */ REFCLSID rclsid,
        /* [in] */ DWORD dwCreateFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk);
    HRESULT (STDMETHODCALLTYPE *OpenScope)(
        IMetaDataDispenserEx *This,
        /* [in] */ LPCWSTR szScope,
        /* [in] */ DWORD dwOpenFlags,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppIUnk);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_OpenScopeOnMemory)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetOption)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetOption)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_OpenScopeOnITypeInfo)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCORSystemDirectory)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindAssembly)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindAssemblyModule)(void);
    END_INTERFACE
} IMetaDataDispenserExVtbl;
struct IMetaDataDispenserEx {
    const IMetaDataDispenserExVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMetaDataDispenserEx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMetaDataDispenserEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMetaDataDispenserEx_Release(This) ((This)->lpVtbl->Release(This))
#define IMetaDataDispenserEx_DefineScope(This, rclsid, dwCreateFlags, riid, ppIUnk) ((This)->lpVtbl->DefineScope(This, rclsid, dwCreateFlags, riid, ppIUnk))
#define IMetaDataDispenserEx_OpenScope(This, szScope, dwOpenFlags, riid, ppIUnk) ((This)->lpVtbl->OpenScope(This, szScope, dwOpenFlags, riid, ppIUnk))
#endif
#endif
#endif

#ifndef __IMetaDataEmit_INTERFACE_DEFINED__
#define __IMetaDataEmit_INTERFACE_DEFINED__
DEFINE_GUID(IID_IMetaDataEmit, 0xba3fee4c, 0xecb9, 0x4e41, 0x83, 0xb7, 0x18, 0x3f, 0xa4, 0x1c, 0xd8, 0x59);
/**
 * @brief Writes the metadata of a scope.
 *
 * @note The table above is an excerpt. The interface has 49 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("ba3fee4c-ecb9-4e41-83b7-183fa41cd859") IMetaDataEmit : public IUnknown {
public:
    DOCABI_IID(IMetaDataEmit, 0xba3fee4c, 0xecb94e41, 0x83b7183f, 0xa41cd859)
    /**
     * @brief Names the module.
     *
     * @param szName Name of the module's file, without its folder.
     */
    virtual HRESULT STDMETHODCALLTYPE SetModuleProps(
        /* [in] */ LPCWSTR szName) = 0;
    /**
     * @brief Writes the scope into a file.
     *
     * @param szFile Path of the file.
     *
     * @param dwSaveFlags Must be zero.
     */
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ LPCWSTR szFile,
        /* [in] */ DWORD dwSaveFlags) = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SaveToStream() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetSaveSize() = 0;
    /**
     * @brief Adds a type to the scope.
     *
     * @param szTypeDef Full name, with the namespace.
     *
     * @param dwTypeDefFlags Attributes as a combination of CorTypeAttr flags.
     *
     * @param tkExtends Token of the base type; zero if there is none.
     *
     * @param rtkImplements Tokens of the interfaces that the type implements, ended by a zero, or
     *     null.
     *
     * @param ptd Receives the token of the new type.
     */
    virtual HRESULT STDMETHODCALLTYPE DefineTypeDef(
        /* [in] */ LPCWSTR szTypeDef,
        /* [in] */ DWORD dwTypeDefFlags,
        /* [in] */ mdToken tkExtends,
        /* [in] */ mdToken *rtkImplements,
        /* [out] */ mdTypeDef *ptd) = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineNestedType() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetHandler() = 0;
    /**
     * @brief Adds a method to a type of the scope.
     *
     * @param td Token of the type.
     *
     * @param szName Name of the method.
     *
     * @param dwMethodFlags Attributes as a combination of CorMethodAttr flags.
     *
     * @param pvSigBlob Address of the signature.
     *
     * @param cbSigBlob Length of the signature in bytes.
     *
     * @param ulCodeRVA Place of the body, or zero.
     *
     * @param dwImplFlags Implementation flags, or zero.
     *
     * @param pmd Receives the token of the new method.
     */
    virtual HRESULT STDMETHODCALLTYPE DefineMethod(
        /* [in] */ mdTypeDef td,
        /* [in] */ LPCWSTR szName,
        /* [in] */ DWORD dwMethodFlags,
        /* [in] */ PCCOR_SIGNATURE pvSigBlob,
        /* [in] */ ULONG cbSigBlob,
        /* [in] */ ULONG ulCodeRVA,
        /* [in] */ DWORD dwImplFlags,
        /* [out] */ mdMethodDef *pmd) = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineMethodImpl() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineTypeRefByName() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineImportType() = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineMemberRef() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineImportMember() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineEvent() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetClassLayout() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DeleteClassLayout() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetFieldMarshal() = 0;
    /** Slot 20: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DeleteFieldMarshal() = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefinePermissionSet() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetRVA() = 0;
    /** Slot 23: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetTokenFromSig() = 0;
    /** Slot 24: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineModuleRef() = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetParent() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetTokenFromTypeSpec() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SaveToMemory() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineUserString() = 0;
    /** Slot 29: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DeleteToken() = 0;
    /** Slot 30: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetMethodProps() = 0;
    /** Slot 31: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetTypeDefProps() = 0;
    /** Slot 32: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetEventProps() = 0;
    /** Slot 33: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetPermissionSetProps() = 0;
    /** Slot 34: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefinePinvokeMap() = 0;
    /** Slot 35: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetPinvokeMap() = 0;
    /** Slot 36: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DeletePinvokeMap() = 0;
    /** Slot 37: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineCustomAttribute() = 0;
    /** Slot 38: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetCustomAttributeValue() = 0;
    /** Slot 39: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineField() = 0;
    /** Slot 40: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineProperty() = 0;
    /** Slot 41: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineParam() = 0;
    /** Slot 42: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetFieldProps() = 0;
    /** Slot 43: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetPropertyProps() = 0;
    /** Slot 44: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetParamProps() = 0;
    /** Slot 45: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DefineSecurityAttributeSet() = 0;
    /** Slot 46: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ApplyEditAndContinue() = 0;
    /** Slot 47: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_TranslateSigWithScope() = 0;
    /** Slot 48: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetMethodImplFlags() = 0;
    /** Slot 49: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetFieldRVA() = 0;
    /** Slot 50: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Merge() = 0;
    /** Slot 51: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_MergeEnd() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IMetaDataEmit, 0xba3fee4c, 0xecb9, 0x4e41, 0x83, 0xb7, 0x18, 0x3f, 0xa4, 0x1c, 0xd8, 0x59)
#endif
#else
typedef struct IMetaDataEmitVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IMetaDataEmit *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IMetaDataEmit *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IMetaDataEmit *This);
    /** Slot 3. Names the module. */
    HRESULT (STDMETHODCALLTYPE *SetModuleProps)(
        IMetaDataEmit *This,
        /* [in] */ LPCWSTR szName);
    /** Slot 4. Writes the scope into a file. */
    HRESULT (STDMETHODCALLTYPE *Save)(
        IMetaDataEmit *This,
        /* [in] */ LPCWSTR szFile,
        /* [in] */ DWORD dwSaveFlags);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SaveToStream)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetSaveSize)(void);
    /** Slot 7. Adds a type to the scope. */
    HRESULT (STDMETHODCALLTYPE *DefineTypeDef)(
        IMetaDataEmit *This,
        /* [in] */ LPCWSTR szTypeDef,
        /* [in] */ DWORD dwTypeDefFlags,
        /* [in] */ mdToken tkExtends,
        /* [in] */ mdToken *rtkImplements,
        /* [out] */ mdTypeDef *ptd);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineNestedType)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetHandler)(void);
    /** Slot 10. Adds a method to a type of the scope. */
    HRESULT (STDMETHODCALLTYPE *DefineMethod)(
        IMetaDataEmit *This,
        /* [in] */ mdTypeDef td,
        /* [in] */ LPCWSTR szName,
        /* [in] */ DWORD dwMethodFlags,
        /* [in] */ PCCOR_SIGNATURE pvSigBlob,
        /* [in] */ ULONG cbSigBlob,
        /* [in] */ ULONG ulCodeRVA,
        /* [in] */ DWORD dwImplFlags,
        /* [out] */ mdMethodDef *pmd);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineMethodImpl)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineTypeRefByName)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineImportType)(void);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineMemberRef)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineImportMember)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineEvent)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetClassLayout)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DeleteClassLayout)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetFieldMarshal)(void);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DeleteFieldMarshal)(void);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefinePermissionSet)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetRVA)(void);
    /** Slot 23: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetTokenFromSig)(void);
    /** Slot 24: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineModuleRef)(void);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetParent)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetTokenFromTypeSpec)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SaveToMemory)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineUserString)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DeleteToken)(void);
    /** Slot 30: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetMethodProps)(void);
    /** Slot 31: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetTypeDefProps)(void);
    /** Slot 32: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetEventProps)(void);
    /** Slot 33: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetPermissionSetProps)(void);
    /** Slot 34: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefinePinvokeMap)(void);
    /** Slot 35: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetPinvokeMap)(void);
    /** Slot 36: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DeletePinvokeMap)(void);
    /** Slot 37: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineCustomAttribute)(void);
    /** Slot 38: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetCustomAttributeValue)(void);
    /** Slot 39: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineField)(void);
    /** Slot 40: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineProperty)(void);
    /** Slot 41: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineParam)(void);
    /** Slot 42: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetFieldProps)(void);
    /** Slot 43: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetPropertyProps)(void);
    /** Slot 44: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetParamProps)(void);
    /** Slot 45: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DefineSecurityAttributeSet)(void);
    /** Slot 46: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ApplyEditAndContinue)(void);
    /** Slot 47: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_TranslateSigWithScope)(void);
    /** Slot 48: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetMethodImplFlags)(void);
    /** Slot 49: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetFieldRVA)(void);
    /** Slot 50: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Merge)(void);
    /** Slot 51: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_MergeEnd)(void);
    END_INTERFACE
} IMetaDataEmitVtbl;
struct IMetaDataEmit {
    const IMetaDataEmitVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMetaDataEmit_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMetaDataEmit_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMetaDataEmit_Release(This) ((This)->lpVtbl->Release(This))
#define IMetaDataEmit_SetModuleProps(This, szName) ((This)->lpVtbl->SetModuleProps(This, szName))
#define IMetaDataEmit_Save(This, szFile, dwSaveFlags) ((This)->lpVtbl->Save(This, szFile, dwSaveFlags))
#define IMetaDataEmit_DefineTypeDef(This, szTypeDef, dwTypeDefFlags, tkExtends, rtkImplements, ptd) ((This)->lpVtbl->DefineTypeDef(This, szTypeDef, dwTypeDefFlags, tkExtends, rtkImplements, ptd))
#define IMetaDataEmit_DefineMethod(This, td, szName, dwMethodFlags, pvSigBlob, cbSigBlob, ulCodeRVA, dwImplFlags, pmd) ((This)->lpVtbl->DefineMethod(This, td, szName, dwMethodFlags, pvSigBlob, cbSigBlob, ulCodeRVA, dwImplFlags, pmd))
#endif
#endif
#endif

#ifndef __IMetaDataImport_INTERFACE_DEFINED__
#define __IMetaDataImport_INTERFACE_DEFINED__
DEFINE_GUID(IID_IMetaDataImport, 0x7dac8207, 0xd3ae, 0x4c75, 0x9b, 0x67, 0x92, 0x80, 0x1a, 0x49, 0x7d, 0x44);
/**
 * @brief Reads the metadata of a scope: its types, their members and all that belongs to them.
 *
 * @remark The methods follow three patterns, which their names reveal:
 * - Prefix | Result
 * - Enum | A batch of tokens
 * - Find | The one token that fits
 * - Get | The properties of a token
 *
 * In the Get methods, pass null for every result that does not interest you.
 *
 * @note The table above is an excerpt. The interface has 62 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7dac8207-d3ae-4c75-9b67-92801a497d44") IMetaDataImport : public IUnknown {
public:
    DOCABI_IID(IMetaDataImport, 0x7dac8207, 0xd3ae4c75, 0x9b679280, 0x1a497d44)
    /**
     * @brief Ends an enumeration and frees what it had allocated.
     *
     * @param hEnum Handle of the enumeration, as IMetaDataImport::EnumTypeDefs or another Enum
     *     method has left it.
     *
     * @remark The method returns nothing and cannot fail. The handle is void afterwards, and null
     *     is allowed as well.
     *
     * @note Close the enumeration even if you did not fetch it to the end.
     */
    virtual void STDMETHODCALLTYPE CloseEnum(
        /* [in] */ HCORENUM hEnum) = 0;
    /**
     * @brief Tells how many tokens an enumeration contains, no matter how many were fetched
     *     already.
     *
     * @param hEnum Handle of the enumeration, as IMetaDataImport::EnumTypeDefs or another Enum
     *     method has left it.
     *
     * @param pulCount Receives the number of tokens.
     *
     * @remark Use the number to allocate one array for all tokens before the second call of the
     *     Enum method.
     */
    virtual HRESULT STDMETHODCALLTYPE CountEnum(
        /* [in] */ HCORENUM hEnum,
        /* [out] */ ULONG *pulCount) = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ResetEnum() = 0;
    /**
     * @brief Fetches the tokens of the types that the scope defines, one batch at a time.
     *
     * @param phEnum Place of the enumeration’s handle. Store null there before the first call and
     *     leave it alone afterwards.
     *
     * @param rTypeDefs Array that the method fills with tokens.
     *
     * @param cMax Number of tokens for which rTypeDefs has room.
     *
     * @param pcTypeDefs Receives the number of tokens that were stored by this call.
     * @retval S_OK (0x00000000) At least one token was stored.
     * @retval S_FALSE (0x00000001) The enumeration is exhausted, and pcTypeDefs is set to zero.
     *
     * @remark Call the method in a loop until it has no more tokens to give:
     *
     *     HCORENUM handle = nullptr;
     *     mdTypeDef types[64];
     *     ULONG count = 0;
     *     while (import->EnumTypeDefs(&handle, types, 64, &count) == S_OK)
     *         visit(types, count);
     *     import->CloseEnum(handle);
     *
     * @note The pseudo type <Module>, which holds the global functions and fields, is not among the
     *     results.
     */
    virtual HRESULT STDMETHODCALLTYPE EnumTypeDefs(
        /* [in, out] */ HCORENUM *phEnum,
        /* [out][size_is(cMax)] */ mdTypeDef *rTypeDefs,
        /* [in] */ ULONG cMax,
        /* [out] */ ULONG *pcTypeDefs) = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumInterfaceImpls() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumTypeRefs() = 0;
    /**
     * @brief Finds a type by its name.
     *
     * @param szTypeDef Full name, with the namespace.
     *
     * @param tkEnclosingClass Token of the type that contains the wanted one; zero if none does.
     *
     * @param ptd Receives the token of the type.
     */
    virtual HRESULT STDMETHODCALLTYPE FindTypeDefByName(
        /* [in] */ LPCWSTR szTypeDef,
        /* [in] */ mdToken tkEnclosingClass,
        /* [out] */ mdTypeDef *ptd) = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetScopeProps() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetModuleFromScope() = 0;
    /**
     * @brief Returns the name, the attributes and the base type of a type definition.
     *
     * @param td Token of the type definition.
     *
     * @param szTypeDef Buffer for the full name, with its namespace.
     *
     * @param cchTypeDef Capacity of szTypeDef in wide characters.
     *
     * @param pchTypeDef Receives the length of the name in wide characters, the terminating null
     *     included.
     *
     * @param pdwTypeDefFlags Receives the attributes as a combination of CorTypeAttr flags.
     *
     * @param ptkExtends Receives the token of the base type, which may be defined here or only
     *     referred to.
     *
     * @remark To read a name of unknown length, proceed in two steps:
     * 1. Pass null and zero for the buffer. pchTypeDef then holds the length.
     * 2. Allocate that many characters and call the method again.
     *
     * A buffer that is too short receives the beginning of the name.
     */
    virtual HRESULT STDMETHODCALLTYPE GetTypeDefProps(
        /* [in] */ mdTypeDef td,
        /* [out] */ LPWSTR szTypeDef,
        /* [in] */ ULONG cchTypeDef,
        /* [out] */ ULONG *pchTypeDef,
        /* [out] */ DWORD *pdwTypeDefFlags,
        /* [out] */ mdToken *ptkExtends) = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetInterfaceImplProps() = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetTypeRefProps() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ResolveTypeRef() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMembers() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMembersWithName() = 0;
    /**
     * @brief Fetches the tokens of a type's methods, one batch at a time.
     *
     * @param phEnum Handle of the enumeration. Pass the address of a null handle first and leave it
     *     alone afterwards.
     *
     * @param cl Token of the type.
     *
     * @param rMethods Array that receives the tokens.
     *
     * @param cMax How many tokens rMethods has room for.
     *
     * @param pcTokens Receives how many tokens were put into rMethods.
     * @retval S_OK (0x00000000) Tokens were fetched.
     * @retval S_FALSE (0x00000001) No method is left, and pcTokens receives zero.
     */
    virtual HRESULT STDMETHODCALLTYPE EnumMethods(
        /* [in, out] */ HCORENUM *phEnum,
        /* [in] */ mdTypeDef cl,
        /* [out] */ mdMethodDef *rMethods,
        /* [in] */ ULONG cMax,
        /* [out] */ ULONG *pcTokens) = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMethodsWithName() = 0;
    /** Slot 20: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumFields() = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumFieldsWithName() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumParams() = 0;
    /** Slot 23: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMemberRefs() = 0;
    /** Slot 24: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMethodImpls() = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumPermissionSets() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindMember() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindMethod() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindField() = 0;
    /** Slot 29: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindMemberRef() = 0;
    /**
     * @brief Returns the name, the signature and the flags of a method.
     *
     * @param mb Token of the method.
     *
     * @param pClass Receives the token of the type that has the method.
     *
     * @param szMethod Buffer for the name.
     *
     * @param cchMethod Capacity of szMethod in wide characters.
     *
     * @param pchMethod Receives the length of the name in wide characters, the terminating null
     *     included.
     *
     * @param pdwAttr Receives the attributes as a combination of CorMethodAttr flags.
     *
     * @param ppvSigBlob Receives the address of the signature, which belongs to the scope.
     *
     * @param pcbSigBlob Receives the length of the signature in bytes.
     *
     * @param pulCodeRVA Receives the place of the method's body, relative to the start of the
     *     image.
     *
     * @param pdwImplFlags Receives the implementation flags.
     */
    virtual HRESULT STDMETHODCALLTYPE GetMethodProps(
        /* [in] */ mdMethodDef mb,
        /* [out] */ mdTypeDef *pClass,
        /* [out] */ LPWSTR szMethod,
        /* [in] */ ULONG cchMethod,
        /* [out] */ ULONG *pchMethod,
        /* [out] */ DWORD *pdwAttr,
        /* [out] */ PCCOR_SIGNATURE *ppvSigBlob,
        /* [out] */ ULONG *pcbSigBlob,
        /* [out] */ ULONG *pulCodeRVA,
        /* [out] */ DWORD *pdwImplFlags) = 0;
    /** Slot 31: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetMemberRefProps() = 0;
    /** Slot 32: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumProperties() = 0;
    /** Slot 33: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumEvents() = 0;
    /** Slot 34: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetEventProps() = 0;
    /** Slot 35: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumMethodSemantics() = 0;
    /** Slot 36: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetMethodSemantics() = 0;
    /** Slot 37: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClassLayout() = 0;
    /** Slot 38: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFieldMarshal() = 0;
    /** Slot 39: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetRVA() = 0;
    /** Slot 40: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetPermissionSetProps() = 0;
    /** Slot 41: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetSigFromToken() = 0;
    /** Slot 42: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetModuleRefProps() = 0;
    /** Slot 43: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumModuleRefs() = 0;
    /** Slot 44: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetTypeSpecFromToken() = 0;
    /** Slot 45: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetNameFromToken() = 0;
    /** Slot 46: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumUnresolvedMethods() = 0;
    /** Slot 47: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetUserString() = 0;
    /** Slot 48: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetPinvokeMap() = 0;
    /** Slot 49: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumSignatures() = 0;
    /** Slot 50: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumTypeSpecs() = 0;
    /** Slot 51: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumUserStrings() = 0;
    /** Slot 52: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetParamForMethodIndex() = 0;
    /**
     * @brief Fetches the tokens of custom attributes, one batch at a time.
     *
     * @param phEnum Handle of the enumeration. Pass the address of a null handle first and leave it
     *     alone afterwards.
     *
     * @param tk Whose attributes are wanted; zero asks for those of the whole scope.
     *
     * @param tkType Constructor that the attributes must have; zero lets all of them through.
     *
     * @param rCustomAttributes Array that receives the tokens.
     *
     * @param cMax How many tokens rCustomAttributes has room for.
     *
     * @param pcCustomAttributes Receives how many tokens were put into rCustomAttributes.
     * @retval S_OK (0x00000000) Tokens were fetched.
     * @retval S_FALSE (0x00000001) No attribute is left, and pcCustomAttributes receives zero.
     */
    virtual HRESULT STDMETHODCALLTYPE EnumCustomAttributes(
        /* [in, out] */ HCORENUM *phEnum,
        /* [in] */ mdToken tk,
        /* [in] */ mdToken tkType,
        /* [out] */ mdCustomAttribute *rCustomAttributes,
        /* [in] */ ULONG cMax,
        /* [out][optional] */ ULONG *pcCustomAttributes) = 0;
    /**
     * @brief Returns the owner, the constructor and the value of a custom attribute.
     *
     * @param cv Token of the attribute.
     *
     * @param ptkObj Receives the token of what has the attribute.
     *
     * @param ptkType Receives the token of the constructor.
     *
     * @param ppBlob Receives the address of the value, which belongs to the scope.
     *
     * @param pcbSize Receives the length of the value in bytes.
     */
    virtual HRESULT STDMETHODCALLTYPE GetCustomAttributeProps(
        /* [in] */ mdCustomAttribute cv,
        /* [out][optional] */ mdToken *ptkObj,
        /* [out][optional] */ mdToken *ptkType,
        /* [out][optional] */ const void **ppBlob,
        /* [out][optional] */ ULONG *pcbSize) = 0;
    /** Slot 55: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FindTypeRef() = 0;
    /** Slot 56: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetMemberProps() = 0;
    /** Slot 57: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFieldProps() = 0;
    /** Slot 58: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetPropertyProps() = 0;
    /** Slot 59: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetParamProps() = 0;
    /** Slot 60: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCustomAttributeByName() = 0;
    /** Slot 61: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsValidToken() = 0;
    /** Slot 62: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetNestedClassProps() = 0;
    /** Slot 63: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetNativeCallConvFromSig() = 0;
    /** Slot 64: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsGlobal() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IMetaDataImport, 0x7dac8207, 0xd3ae, 0x4c75, 0x9b, 0x67, 0x92, 0x80, 0x1a, 0x49, 0x7d, 0x44)
#endif
#else
typedef struct IMetaDataImportVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IMetaDataImport *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IMetaDataImport *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IMetaDataImport *This);
    /** Slot 3. Ends an enumeration and frees what it had allocated. */
    void (STDMETHODCALLTYPE *CloseEnum)(
        IMetaDataImport *This,
        /* [in] */ HCORENUM hEnum);
    /**
     * Slot 4. Tells how many tokens an enumeration contains, no matter how many were fetched
     * already.
     */
    HRESULT (STDMETHODCALLTYPE *CountEnum)(
        IMetaDataImport *This,
        /* [in] */ HCORENUM hEnum,
        /* [out] */ ULONG *pulCount);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ResetEnum)(void);
    /** Slot 6. Fetches the tokens of the types that the scope defines, one batch at a time. */
    HRESULT (STDMETHODCALLTYPE *EnumTypeDefs)(
        IMetaDataImport *This,
        /* [in, out] */ HCORENUM *phEnum,
        /* [out][size_is(cMax)] */ mdTypeDef *rTypeDefs,
        /* [in] */ ULONG cMax,
        /* [out] */ ULONG *pcTypeDefs);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumInterfaceImpls)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumTypeRefs)(void);
    /** Slot 9. Finds a type by its name. */
    HRESULT (STDMETHODCALLTYPE *FindTypeDefByName)(
        IMetaDataImport *This,
        /* [in] */ LPCWSTR szTypeDef,
        /* [in] */ mdToken tkEnclosingClass,
        /* [out] */ mdTypeDef *ptd);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetScopeProps)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetModuleFromScope)(void);
    /** Slot 12. Returns the name, the attributes and the base type of a type definition. */
    HRESULT (STDMETHODCALLTYPE *GetTypeDefProps)(
        IMetaDataImport *This,
        /* [in] */ mdTypeDef td,
        /* [out] */ LPWSTR szTypeDef,
        /* [in] */ ULONG cchTypeDef,
        /* [out] */ ULONG *pchTypeDef,
        /* [out] */ DWORD *pdwTypeDefFlags,
        /* [out] */ mdToken *ptkExtends);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetInterfaceImplProps)(void);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetTypeRefProps)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ResolveTypeRef)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMembers)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMembersWithName)(void);
    /** Slot 18. Fetches the tokens of a type's methods, one batch at a time. */
    HRESULT (STDMETHODCALLTYPE *EnumMethods)(
        IMetaDataImport *This,
        /* [in, out] */ HCORENUM *phEnum,
        /* [in] */ mdTypeDef cl,
        /* [out] */ mdMethodDef *rMethods,
        /* [in] */ ULONG cMax,
        /* [out] */ ULONG *pcTokens);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMethodsWithName)(void);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumFields)(void);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumFieldsWithName)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumParams)(void);
    /** Slot 23: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMemberRefs)(void);
    /** Slot 24: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMethodImpls)(void);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumPermissionSets)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindMember)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindMethod)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindField)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindMemberRef)(void);
    /** Slot 30. Returns the name, the signature and the flags of a method. */
    HRESULT (STDMETHODCALLTYPE *GetMethodProps)(
        IMetaDataImport *This,
        /* [in] */ mdMethodDef mb,
        /* [out] */ mdTypeDef *pClass,
        /* [out] */ LPWSTR szMethod,
        /* [in] */ ULONG cchMethod,
        /* [out] */ ULONG *pchMethod,
        /* [out] */ DWORD *pdwAttr,
        /* [out] */ PCCOR_SIGNATURE *ppvSigBlob,
        /* [out] */ ULONG *pcbSigBlob,
        /* [out] */ ULONG *pulCodeRVA,
        /* [out] */ DWORD *pdwImplFlags);
    /** Slot 31: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetMemberRefProps)(void);
    /** Slot 32: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumProperties)(void);
    /** Slot 33: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumEvents)(void);
    /** Slot 34: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetEventProps)(void);
    /** Slot 35: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumMethodSemantics)(void);
    /** Slot 36: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetMethodSemantics)(void);
    /** Slot 37: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClassLayout)(void);
    /** Slot 38: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFieldMarshal)(void);
    /** Slot 39: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetRVA)(void);
    /** Slot 40: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetPermissionSetProps)(void);
    /** Slot 41: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetSigFromToken)(void);
    /** Slot 42: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetModuleRefProps)(void);
    /** Slot 43: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumModuleRefs)(void);
    /** Slot 44: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetTypeSpecFromToken)(void);
    /** Slot 45: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetNameFromToken)(void);
    /** Slot 46: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumUnresolvedMethods)(void);
    /** Slot 47: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetUserString)(void);
    /** Slot 48: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetPinvokeMap)(void);
    /** Slot 49: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumSignatures)(void);
    /** Slot 50: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumTypeSpecs)(void);
    /** Slot 51: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumUserStrings)(void);
    /** Slot 52: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetParamForMethodIndex)(void);
    /** Slot 53. Fetches the tokens of custom attributes, one batch at a time. */
    HRESULT (STDMETHODCALLTYPE *EnumCustomAttributes)(
        IMetaDataImport *This,
        /* [in, out] */ HCORENUM *phEnum,
        /* [in] */ mdToken tk,
        /* [in] */ mdToken tkType,
        /* [out] */ mdCustomAttribute *rCustomAttributes,
        /* [in] */ ULONG cMax,
        /* [out][optional] */ ULONG *pcCustomAttributes);
    /** Slot 54. Returns the owner, the constructor and the value of a custom attribute. */
    HRESULT (STDMETHODCALLTYPE *GetCustomAttributeProps)(
        IMetaDataImport *This,
        /* [in] */ mdCustomAttribute cv,
        /* [out][optional] */ mdToken *ptkObj,
        /* [out][optional] */ mdToken *ptkType,
        /* [out][optional] */ const void **ppBlob,
        /* [out][optional] */ ULONG *pcbSize);
    /** Slot 55: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FindTypeRef)(void);
    /** Slot 56: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetMemberProps)(void);
    /** Slot 57: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFieldProps)(void);
    /** Slot 58: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetPropertyProps)(void);
    /** Slot 59: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetParamProps)(void);
    /** Slot 60: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCustomAttributeByName)(void);
    /** Slot 61: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsValidToken)(void);
    /** Slot 62: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetNestedClassProps)(void);
    /** Slot 63: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetNativeCallConvFromSig)(void);
    /** Slot 64: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsGlobal)(void);
    END_INTERFACE
} IMetaDataImportVtbl;
struct IMetaDataImport {
    const IMetaDataImportVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMetaDataImport_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMetaDataImport_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMetaDataImport_Release(This) ((This)->lpVtbl->Release(This))
#define IMetaDataImport_CloseEnum(This, hEnum) ((This)->lpVtbl->CloseEnum(This, hEnum))
#define IMetaDataImport_CountEnum(This, hEnum, pulCount) ((This)->lpVtbl->CountEnum(This, hEnum, pulCount))
#define IMetaDataImport_EnumTypeDefs(This, phEnum, rTypeDefs, cMax, pcTypeDefs) ((This)->lpVtbl->EnumTypeDefs(This, phEnum, rTypeDefs, cMax, pcTypeDefs))
#define IMetaDataImport_FindTypeDefByName(This, szTypeDef, tkEnclosingClass, ptd) ((This)->lpVtbl->FindTypeDefByName(This, szTypeDef, tkEnclosingClass, ptd))
#define IMetaDataImport_GetTypeDefProps(This, td, szTypeDef, cchTypeDef, pchTypeDef, pdwTypeDefFlags, ptkExtends) ((This)->lpVtbl->GetTypeDefProps(This, td, szTypeDef, cchTypeDef, pchTypeDef, pdwTypeDefFlags, ptkExtends))
#define IMetaDataImport_EnumMethods(This, phEnum, cl, rMethods, cMax, pcTokens) ((This)->lpVtbl->EnumMethods(This, phEnum, cl, rMethods, cMax, pcTokens))
#define IMetaDataImport_GetMethodProps(This, mb, pClass, szMethod, cchMethod, pchMethod, pdwAttr, ppvSigBlob, pcbSigBlob, pulCodeRVA, pdwImplFlags) ((This)->lpVtbl->GetMethodProps(This, mb, pClass, szMethod, cchMethod, pchMethod, pdwAttr, ppvSigBlob, pcbSigBlob, pulCodeRVA, pdwImplFlags))
#define IMetaDataImport_EnumCustomAttributes(This, phEnum, tk, tkType, rCustomAttributes, cMax, pcCustomAttributes) ((This)->lpVtbl->EnumCustomAttributes(This, phEnum, tk, tkType, rCustomAttributes, cMax, pcCustomAttributes))
#define IMetaDataImport_GetCustomAttributeProps(This, cv, ptkObj, ptkType, ppBlob, pcbSize) ((This)->lpVtbl->GetCustomAttributeProps(This, cv, ptkObj, ptkType, ppBlob, pcbSize))
#endif
#endif
#endif

#ifndef DOCABI_NO_COMPANIONS
/* What programs expect of this header beside what pages describe. */
#ifndef MAX_PATH
#define MAX_PATH 260
#endif
#define INVALID_CONNECTION_ID 0x0
#define INVALID_TASK_ID 0x0
#define MAX_CONNECTION_NAME MAX_PATH
#define MAIN_CLR_MODULE_NAME_W DOCABI_TEXT("coreclr")
#define MAIN_CLR_MODULE_NAME_A "coreclr"
#define SWITCHOUT_HANDLE_VALUE ((HANDLE)(LONG_PTR)-2)
#define COR_NATIVE_LINK_CUSTOM_VALUE L"COMPLUS_NativeLink"
#define COR_NATIVE_LINK_CUSTOM_VALUE_ANSI "COMPLUS_NativeLink"
#define COR_NATIVE_LINK_CUSTOM_VALUE_CC 18
#define COR_REQUIRES_SECOBJ_ATTRIBUTE DOCABI_TEXT("System.Security.DynamicSecurityMethodAttribute")
#define COR_REQUIRES_SECOBJ_ATTRIBUTE_ANSI "System.Security.DynamicSecurityMethodAttribute"
#define COR_BASE_SECURITY_ATTRIBUTE_CLASS L"System.Security.Permissions.SecurityAttribute"
#define COR_BASE_SECURITY_ATTRIBUTE_CLASS_ANSI "System.Security.Permissions.SecurityAttribute"
#define COR_SUPPRESS_UNMANAGED_CODE_CHECK_ATTRIBUTE L"System.Security.SuppressUnmanagedCodeSecurityAttribute"
#define COR_SUPPRESS_UNMANAGED_CODE_CHECK_ATTRIBUTE_ANSI "System.Security.SuppressUnmanagedCodeSecurityAttribute"
#define COR_UNVER_CODE_ATTRIBUTE L"System.Security.UnverifiableCodeAttribute"
#define COR_UNVER_CODE_ATTRIBUTE_ANSI "System.Security.UnverifiableCodeAttribute"
#define COR_COMPILERSERVICE_DISCARDABLEATTRIBUTE L"System.Runtime.CompilerServices.DiscardableAttribute"
#define COR_COMPILERSERVICE_DISCARDABLEATTRIBUTE_ASNI "System.Runtime.CompilerServices.DiscardableAttribute"

/* Signatures (ECMA-335, II.23.2): numbers take one, two or four bytes, the first bits say how many. */
#if defined(__cplusplus)
enum {
    SIGN_MASK_ONEBYTE = (int)0xffffffc0,
    SIGN_MASK_TWOBYTE = (int)0xffffe000,
    SIGN_MASK_FOURBYTE = (int)0xf0000000
};

/* The number of bytes of a compressed number, 0 if no number begins so. */
inline ULONG docabi_sig_size(BYTE first) {
    return (first & 0x80) == 0 ? 1 : (first & 0x40) == 0 ? 2 : (first & 0x20) == 0 ? 4 : 0;
}
inline ULONG docabi_sig_number(const BYTE *data, ULONG size) {
    ULONG number = data[0] & (size == 1 ? 0x7f : size == 2 ? 0x3f : 0x1f);
    for (ULONG at = 1; at < size; ++at)
        number = number << 8 | data[at];
    return number;
}
inline mdToken docabi_sig_token(ULONG coded) {
    static const mdToken tables[] = {0x02000000, 0x01000000, 0x1b000000, 0x72000000};
    return tables[coded & 3] | coded >> 2;
}

inline ULONG CorSigUncompressedDataSize(PCCOR_SIGNATURE data) {
    ULONG size = docabi_sig_size(*data);
    return size ? size : 4;
}

/* Of a signature whose length is known: META_E_BAD_SIGNATURE where it ends too early or no number begins. */
inline HRESULT CorSigUncompressData(PCCOR_SIGNATURE data, DWORD length, ULONG *number, ULONG *size) {
    ULONG needed = length ? docabi_sig_size(*data) : 0;
    bool is_good = needed && needed <= length;
    *number = is_good ? docabi_sig_number(data, needed) : 0;
    *size = is_good ? needed : 0;
    return is_good ? S_OK : static_cast<HRESULT>(0x80131192);
}
/* Gives the number of bytes, (ULONG)-1 where no number begins. */
inline ULONG CorSigUncompressData(PCCOR_SIGNATURE data, ULONG *number) {
    ULONG size = 0;
    return SUCCEEDED(CorSigUncompressData(data, 4, number, &size)) ? size : static_cast<ULONG>(-1);
}
/* Gives the number and moves behind it. */
inline ULONG CorSigUncompressBigData(PCCOR_SIGNATURE &data) {
    ULONG size = CorSigUncompressedDataSize(data), number = docabi_sig_number(data, size);
    data += size;
    return number;
}
inline ULONG CorSigUncompressData(PCCOR_SIGNATURE &data) { return CorSigUncompressBigData(data); }

inline mdToken CorSigUncompressToken(PCCOR_SIGNATURE &data) { return docabi_sig_token(CorSigUncompressData(data)); }
inline ULONG CorSigUncompressToken(PCCOR_SIGNATURE data, mdToken *token) {
    ULONG coded = 0, size = CorSigUncompressData(data, &coded);
    *token = docabi_sig_token(coded);
    return size;
}
inline HRESULT CorSigUncompressToken(PCCOR_SIGNATURE data, DWORD length, mdToken *token, DWORD *size) {
    ULONG coded = 0, used = 0;
    HRESULT result = CorSigUncompressData(data, length, &coded, &used);
    *token = SUCCEEDED(result) ? docabi_sig_token(coded) : 0;
    *size = used;
    return result;
}

inline ULONG CorSigUncompressCallingConv(PCCOR_SIGNATURE &data) { return *data++; }
inline HRESULT CorSigUncompressCallingConv(PCCOR_SIGNATURE data, DWORD length, ULONG *convention) {
    *convention = length ? *data : 0;
    return length ? S_OK : static_cast<HRESULT>(0x80131192);
}

/* A signed number is turned by one bit: the lowest one is its sign. */
inline ULONG CorSigUncompressSignedInt(PCCOR_SIGNATURE data, int *number) {
    ULONG turned = 0, size = CorSigUncompressData(data, &turned);
    if (size == static_cast<ULONG>(-1))
        return size;
    ULONG sign = size == 1 ? 0xffffffc0 : size == 2 ? 0xffffe000 : 0xf0000000;
    *number = static_cast<int>(turned >> 1 | (turned & 1 ? sign : 0));
    return size;
}

/* Gives the number of bytes written, (ULONG)-1 for a number that has no form. */
inline ULONG CorSigCompressData(ULONG number, void *out) {
    BYTE *bytes = static_cast<BYTE *>(out);
    ULONG size = number <= 0x7f ? 1 : number <= 0x3fff ? 2 : number <= 0x1fffffff ? 4 : 0;
    if (!size)
        return static_cast<ULONG>(-1);
    number |= size == 1 ? 0 : size == 2 ? 0x8000 : 0xc0000000;
    for (ULONG at = 0; at < size; ++at)
        bytes[at] = static_cast<BYTE>(number >> 8 * (size - 1 - at));
    return size;
}
inline ULONG CorSigCompressToken(mdToken token, void *out) {
    ULONG row = token & 0x00ffffff, table = token & 0xff000000;
    ULONG code = table == 0x01000000 ? 1 : table == 0x1b000000 ? 2 : table == 0x72000000 ? 3 : 0;
    return row > 0x3ffffff ? static_cast<ULONG>(-1) : CorSigCompressData(row << 2 | code, out);
}
inline ULONG CorSigCompressSignedInt(int number, void *out) {
    BYTE *bytes = static_cast<BYTE *>(out);
    ULONG bits = static_cast<ULONG>(number), sign = number < 0;
    ULONG size = number >= -0x40 && number < 0x40 ? 1 : number >= -0x2000 && number < 0x2000 ? 2 : 4;
    if (number < -0x10000000 || number >= 0x10000000)
        return static_cast<ULONG>(-1);
    ULONG turned = (bits & (size == 1 ? 0x3f : size == 2 ? 0x1fff : 0x0fffffff)) << 1 | sign;
    turned |= size == 1 ? 0 : size == 2 ? 0x8000 : 0xc0000000;
    for (ULONG at = 0; at < size; ++at)
        bytes[at] = static_cast<BYTE>(turned >> 8 * (size - 1 - at));
    return size;
}
inline ULONG CorSigCompressPointer(void *pointer, void *out) {
    for (ULONG at = 0; at < sizeof pointer; ++at)
        static_cast<BYTE *>(out)[at] = reinterpret_cast<const BYTE *>(&pointer)[at];
    return sizeof pointer;
}
inline ULONG CorSigUncompressPointer(PCCOR_SIGNATURE data, void **pointer) {
    for (ULONG at = 0; at < sizeof *pointer; ++at)
        reinterpret_cast<BYTE *>(pointer)[at] = data[at];
    return sizeof *pointer;
}
#endif
#endif
#endif
#endif
