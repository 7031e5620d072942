/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for the interfaces of cor.h: they record their arguments and answer with each documented code in turn.
 */
#include "cor.h"
#include "docabi_standin.h"

#include <stdlib.h>

docabi_call docabi_last;
DOCABI_EXPORT docabi_call *docabi_last_call(void);
DOCABI_EXPORT docabi_call *docabi_last_call(void)
{
    return &docabi_last;
}

/* --- IMetaDataDispenser --- */

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x809c652eu, 0x7396, 0x11d2, {0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c}}, /* IMetaDataDispenser, layout Windows/NETFX SDK: cor.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenser_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenser_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_3(void *This, REFCLSID rclsid, DWORD dwCreateFlags, REFIID riid, IUnknown **ppIUnk)
{
    docabi_begin(3);
    docabi_record(&rclsid, sizeof rclsid);
    docabi_record(&dwCreateFlags, sizeof dwCreateFlags);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_4(void *This, LPCWSTR szScope, DWORD dwOpenFlags, REFIID riid, IUnknown **ppIUnk)
{
    docabi_begin(4);
    docabi_record(&szScope, sizeof szScope);
    docabi_record(&dwOpenFlags, sizeof dwOpenFlags);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    return docabi_answer(This, 4, NULL, 0);
}

static void IMetaDataDispenser_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot IMetaDataDispenser_standin_vtable[] = {
    (docabi_slot)IMetaDataDispenser_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataDispenser_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataDispenser_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataDispenser_standin_3, /* 3: DefineScope */
    (docabi_slot)IMetaDataDispenser_standin_4, /* 4: OpenScope */
    (docabi_slot)IMetaDataDispenser_standin_unexpected, /* 5: OpenScopeOnMemory */
};

DOCABI_EXPORT void *docabi_new_IMetaDataDispenser(void);
DOCABI_EXPORT void *docabi_new_IMetaDataDispenser(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = IMetaDataDispenser_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- IMetaDataDispenserEx --- */

static HRESULT STDMETHODCALLTYPE IMetaDataDispenserEx_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x31bcfce2u, 0xdafb, 0x11d2, {0x9f, 0x81, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3}}, /* IMetaDataDispenserEx, layout Windows/NETFX SDK: cor.h */
        {0x809c652eu, 0x7396, 0x11d2, {0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c}}, /* IMetaDataDispenser, layout Windows/NETFX SDK: cor.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenserEx_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenserEx_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenserEx_standin_3(void *This, REFCLSID rclsid, DWORD dwCreateFlags, REFIID riid, IUnknown **ppIUnk)
{
    docabi_begin(3);
    docabi_record(&rclsid, sizeof rclsid);
    docabi_record(&dwCreateFlags, sizeof dwCreateFlags);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenserEx_standin_4(void *This, LPCWSTR szScope, DWORD dwOpenFlags, REFIID riid, IUnknown **ppIUnk)
{
    docabi_begin(4);
    docabi_record(&szScope, sizeof szScope);
    docabi_record(&dwOpenFlags, sizeof dwOpenFlags);
    docabi_record(&riid, sizeof riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    return docabi_answer(This, 4, NULL, 0);
}

static void IMetaDataDispenserEx_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot IMetaDataDispenserEx_standin_vtable[] = {
    (docabi_slot)IMetaDataDispenserEx_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataDispenserEx_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataDispenserEx_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataDispenserEx_standin_3, /* 3: DefineScope */
    (docabi_slot)IMetaDataDispenserEx_standin_4, /* 4: OpenScope */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 5: OpenScopeOnMemory */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 6: SetOption */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 7: GetOption */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 8: OpenScopeOnITypeInfo */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 9: GetCORSystemDirectory */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 10: FindAssembly */
    (docabi_slot)IMetaDataDispenserEx_standin_unexpected, /* 11: FindAssemblyModule */
};

DOCABI_EXPORT void *docabi_new_IMetaDataDispenserEx(void);
DOCABI_EXPORT void *docabi_new_IMetaDataDispenserEx(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = IMetaDataDispenserEx_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- IMetaDataEmit --- */

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0xba3fee4cu, 0xecb9, 0x4e41, {0x83, 0xb7, 0x18, 0x3f, 0xa4, 0x1c, 0xd8, 0x59}}, /* IMetaDataEmit, layout Windows/NETFX SDK: cor.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE IMetaDataEmit_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataEmit_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_3(void *This, LPCWSTR szName)
{
    docabi_begin(3);
    docabi_record(&szName, sizeof szName);
    return docabi_answer(This, 3, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_4(void *This, LPCWSTR szFile, DWORD dwSaveFlags)
{
    docabi_begin(4);
    docabi_record(&szFile, sizeof szFile);
    docabi_record(&dwSaveFlags, sizeof dwSaveFlags);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_7(void *This, LPCWSTR szTypeDef, DWORD dwTypeDefFlags, mdToken tkExtends, mdToken *rtkImplements, mdTypeDef *ptd)
{
    docabi_begin(7);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_record(&dwTypeDefFlags, sizeof dwTypeDefFlags);
    docabi_record(&tkExtends, sizeof tkExtends);
    docabi_record(&rtkImplements, sizeof rtkImplements);
    docabi_record(&ptd, sizeof ptd);
    return docabi_answer(This, 7, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_10(void *This, mdTypeDef td, LPCWSTR szName, DWORD dwMethodFlags, PCCOR_SIGNATURE pvSigBlob, ULONG cbSigBlob, ULONG ulCodeRVA, DWORD dwImplFlags, mdMethodDef *pmd)
{
    docabi_begin(10);
    docabi_record(&td, sizeof td);
    docabi_record(&szName, sizeof szName);
    docabi_record(&dwMethodFlags, sizeof dwMethodFlags);
    docabi_record(&pvSigBlob, sizeof pvSigBlob);
    docabi_record(&cbSigBlob, sizeof cbSigBlob);
    docabi_record(&ulCodeRVA, sizeof ulCodeRVA);
    docabi_record(&dwImplFlags, sizeof dwImplFlags);
    docabi_record(&pmd, sizeof pmd);
    return docabi_answer(This, 10, NULL, 0);
}

static void IMetaDataEmit_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot IMetaDataEmit_standin_vtable[] = {
    (docabi_slot)IMetaDataEmit_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataEmit_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataEmit_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataEmit_standin_3, /* 3: SetModuleProps */
    (docabi_slot)IMetaDataEmit_standin_4, /* 4: Save */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 5: SaveToStream */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 6: GetSaveSize */
    (docabi_slot)IMetaDataEmit_standin_7, /* 7: DefineTypeDef */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 8: DefineNestedType */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 9: SetHandler */
    (docabi_slot)IMetaDataEmit_standin_10, /* 10: DefineMethod */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 11: DefineMethodImpl */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 12: DefineTypeRefByName */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 13: DefineImportType */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 14: DefineMemberRef */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 15: DefineImportMember */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 16: DefineEvent */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 17: SetClassLayout */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 18: DeleteClassLayout */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 19: SetFieldMarshal */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 20: DeleteFieldMarshal */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 21: DefinePermissionSet */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 22: SetRVA */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 23: GetTokenFromSig */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 24: DefineModuleRef */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 25: SetParent */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 26: GetTokenFromTypeSpec */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 27: SaveToMemory */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 28: DefineUserString */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 29: DeleteToken */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 30: SetMethodProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 31: SetTypeDefProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 32: SetEventProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 33: SetPermissionSetProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 34: DefinePinvokeMap */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 35: SetPinvokeMap */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 36: DeletePinvokeMap */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 37: DefineCustomAttribute */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 38: SetCustomAttributeValue */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 39: DefineField */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 40: DefineProperty */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 41: DefineParam */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 42: SetFieldProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 43: SetPropertyProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 44: SetParamProps */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 45: DefineSecurityAttributeSet */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 46: ApplyEditAndContinue */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 47: TranslateSigWithScope */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 48: SetMethodImplFlags */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 49: SetFieldRVA */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 50: Merge */
    (docabi_slot)IMetaDataEmit_standin_unexpected, /* 51: MergeEnd */
};

DOCABI_EXPORT void *docabi_new_IMetaDataEmit(void);
DOCABI_EXPORT void *docabi_new_IMetaDataEmit(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = IMetaDataEmit_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- IMetaDataImport --- */

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x7dac8207u, 0xd3ae, 0x4c75, {0x9b, 0x67, 0x92, 0x80, 0x1a, 0x49, 0x7d, 0x44}}, /* IMetaDataImport, layout Windows/NETFX SDK: cor.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE IMetaDataImport_standin_AddRef(docabi_object *This)
{
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataImport_standin_Release(docabi_object *This)
{
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static void STDMETHODCALLTYPE IMetaDataImport_standin_3(void *This, HCORENUM hEnum)
{
    docabi_begin(3);
    docabi_record(&hEnum, sizeof hEnum);
    (void)This;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_4(void *This, HCORENUM hEnum, ULONG *pulCount)
{
    docabi_begin(4);
    docabi_record(&hEnum, sizeof hEnum);
    docabi_record(&pulCount, sizeof pulCount);
    return docabi_answer(This, 4, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_6(void *This, HCORENUM *phEnum, mdTypeDef *rTypeDefs, ULONG cMax, ULONG *pcTypeDefs)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enumtypedefs-method.md:52 */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enumtypedefs-method.md:53 */
    };
    docabi_begin(6);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&rTypeDefs, sizeof rTypeDefs);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTypeDefs, sizeof pcTypeDefs);
    return docabi_answer(This, 6, codes, 2);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_9(void *This, LPCWSTR szTypeDef, mdToken tkEnclosingClass, mdTypeDef *ptd)
{
    docabi_begin(9);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_record(&tkEnclosingClass, sizeof tkEnclosingClass);
    docabi_record(&ptd, sizeof ptd);
    return docabi_answer(This, 9, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_12(void *This, mdTypeDef td, LPWSTR szTypeDef, ULONG cchTypeDef, ULONG *pchTypeDef, DWORD *pdwTypeDefFlags, mdToken *ptkExtends)
{
    docabi_begin(12);
    docabi_record(&td, sizeof td);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_record(&cchTypeDef, sizeof cchTypeDef);
    docabi_record(&pchTypeDef, sizeof pchTypeDef);
    docabi_record(&pdwTypeDefFlags, sizeof pdwTypeDefFlags);
    docabi_record(&ptkExtends, sizeof ptkExtends);
    return docabi_answer(This, 12, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_18(void *This, HCORENUM *phEnum, mdTypeDef cl, mdMethodDef *rMethods, ULONG cMax, ULONG *pcTokens)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enummethods-method.md:56 */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enummethods-method.md:57 */
    };
    docabi_begin(18);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&cl, sizeof cl);
    docabi_record(&rMethods, sizeof rMethods);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTokens, sizeof pcTokens);
    return docabi_answer(This, 18, codes, 2);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_30(void *This, mdMethodDef mb, mdTypeDef *pClass, LPWSTR szMethod, ULONG cchMethod, ULONG *pchMethod, DWORD *pdwAttr, PCCOR_SIGNATURE *ppvSigBlob, ULONG *pcbSigBlob, ULONG *pulCodeRVA, DWORD *pdwImplFlags)
{
    docabi_begin(30);
    docabi_record(&mb, sizeof mb);
    docabi_record(&pClass, sizeof pClass);
    docabi_record(&szMethod, sizeof szMethod);
    docabi_record(&cchMethod, sizeof cchMethod);
    docabi_record(&pchMethod, sizeof pchMethod);
    docabi_record(&pdwAttr, sizeof pdwAttr);
    docabi_record(&ppvSigBlob, sizeof ppvSigBlob);
    docabi_record(&pcbSigBlob, sizeof pcbSigBlob);
    docabi_record(&pulCodeRVA, sizeof pulCodeRVA);
    docabi_record(&pdwImplFlags, sizeof pdwImplFlags);
    return docabi_answer(This, 30, NULL, 0);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_53(void *This, HCORENUM *phEnum, mdToken tk, mdToken tkType, mdCustomAttribute *rCustomAttributes, ULONG cMax, ULONG *pcCustomAttributes)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enumcustomattributes-method.md:60 */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enumcustomattributes-method.md:61 */
    };
    docabi_begin(53);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_record(&tk, sizeof tk);
    docabi_record(&tkType, sizeof tkType);
    docabi_record(&rCustomAttributes, sizeof rCustomAttributes);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcCustomAttributes, sizeof pcCustomAttributes);
    return docabi_answer(This, 53, codes, 2);
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_54(void *This, mdCustomAttribute cv, mdToken *ptkObj, mdToken *ptkType, const void **ppBlob, ULONG *pcbSize)
{
    docabi_begin(54);
    docabi_record(&cv, sizeof cv);
    docabi_record(&ptkObj, sizeof ptkObj);
    docabi_record(&ptkType, sizeof ptkType);
    docabi_record(&ppBlob, sizeof ppBlob);
    docabi_record(&pcbSize, sizeof pcbSize);
    return docabi_answer(This, 54, NULL, 0);
}

static void IMetaDataImport_standin_unexpected(void)
{
    docabi_begin(-1);
}

static const docabi_slot IMetaDataImport_standin_vtable[] = {
    (docabi_slot)IMetaDataImport_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataImport_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataImport_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataImport_standin_3, /* 3: CloseEnum */
    (docabi_slot)IMetaDataImport_standin_4, /* 4: CountEnum */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 5: ResetEnum */
    (docabi_slot)IMetaDataImport_standin_6, /* 6: EnumTypeDefs */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 7: EnumInterfaceImpls */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 8: EnumTypeRefs */
    (docabi_slot)IMetaDataImport_standin_9, /* 9: FindTypeDefByName */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 10: GetScopeProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 11: GetModuleFromScope */
    (docabi_slot)IMetaDataImport_standin_12, /* 12: GetTypeDefProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 13: GetInterfaceImplProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 14: GetTypeRefProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 15: ResolveTypeRef */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 16: EnumMembers */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 17: EnumMembersWithName */
    (docabi_slot)IMetaDataImport_standin_18, /* 18: EnumMethods */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 19: EnumMethodsWithName */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 20: EnumFields */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 21: EnumFieldsWithName */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 22: EnumParams */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 23: EnumMemberRefs */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 24: EnumMethodImpls */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 25: EnumPermissionSets */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 26: FindMember */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 27: FindMethod */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 28: FindField */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 29: FindMemberRef */
    (docabi_slot)IMetaDataImport_standin_30, /* 30: GetMethodProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 31: GetMemberRefProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 32: EnumProperties */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 33: EnumEvents */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 34: GetEventProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 35: EnumMethodSemantics */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 36: GetMethodSemantics */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 37: GetClassLayout */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 38: GetFieldMarshal */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 39: GetRVA */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 40: GetPermissionSetProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 41: GetSigFromToken */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 42: GetModuleRefProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 43: EnumModuleRefs */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 44: GetTypeSpecFromToken */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 45: GetNameFromToken */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 46: EnumUnresolvedMethods */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 47: GetUserString */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 48: GetPinvokeMap */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 49: EnumSignatures */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 50: EnumTypeSpecs */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 51: EnumUserStrings */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 52: GetParamForMethodIndex */
    (docabi_slot)IMetaDataImport_standin_53, /* 53: EnumCustomAttributes */
    (docabi_slot)IMetaDataImport_standin_54, /* 54: GetCustomAttributeProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 55: FindTypeRef */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 56: GetMemberProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 57: GetFieldProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 58: GetPropertyProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 59: GetParamProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 60: GetCustomAttributeByName */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 61: IsValidToken */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 62: GetNestedClassProps */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 63: GetNativeCallConvFromSig */
    (docabi_slot)IMetaDataImport_standin_unexpected, /* 64: IsGlobal */
};

DOCABI_EXPORT void *docabi_new_IMetaDataImport(void);
DOCABI_EXPORT void *docabi_new_IMetaDataImport(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = IMetaDataImport_standin_vtable;
        object->references = 1;
    }
    return object;
}

