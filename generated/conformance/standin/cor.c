/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for what cor.h declares. Interfaces record their arguments, answer with each documented code in turn and
 * write what comes out; of structures each member is written and read by its name, of enumerations each value told.
 */
#define DOCABI_NO_DEPRECATION
#include "cor.h"
#include "docabi_standin.h"

#include <stdlib.h>

/* --- IMetaDataDispenser --- */

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x809c652eu, 0x7396, 0x11d2, {0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c}}, /* IMetaDataDispenser, layout Windows/NETFX SDK: cor.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenser_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_3(void *This, REFCLSID rclsid, DWORD dwCreateFlags, REFIID riid, IUnknown **ppIUnk)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&rclsid, sizeof rclsid);
    docabi_look((const void *)rclsid, sizeof *rclsid);
    docabi_record(&dwCreateFlags, sizeof dwCreateFlags);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    docabi_look((const void *)ppIUnk, sizeof *ppIUnk);
    answer = docabi_answer(This, 3, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppIUnk, 3);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenser_standin_4(void *This, LPCWSTR szScope, DWORD dwOpenFlags, REFIID riid, IUnknown **ppIUnk)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&szScope, sizeof szScope);
    docabi_look((const void *)szScope, sizeof *szScope);
    docabi_record(&dwOpenFlags, sizeof dwOpenFlags);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    docabi_look((const void *)ppIUnk, sizeof *ppIUnk);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppIUnk, 3);
    }
    return answer;
}

static const docabi_slot IMetaDataDispenser_standin_vtable[] = {
    (docabi_slot)IMetaDataDispenser_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataDispenser_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataDispenser_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataDispenser_standin_3, /* 3: DefineScope */
    (docabi_slot)IMetaDataDispenser_standin_4, /* 4: OpenScope */
    (docabi_slot)docabi_guard, /* 5: OpenScopeOnMemory */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataDispenserEx_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenserEx_standin_3(void *This, REFCLSID rclsid, DWORD dwCreateFlags, REFIID riid, IUnknown **ppIUnk)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&rclsid, sizeof rclsid);
    docabi_look((const void *)rclsid, sizeof *rclsid);
    docabi_record(&dwCreateFlags, sizeof dwCreateFlags);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    docabi_look((const void *)ppIUnk, sizeof *ppIUnk);
    answer = docabi_answer(This, 3, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppIUnk, 3);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataDispenserEx_standin_4(void *This, LPCWSTR szScope, DWORD dwOpenFlags, REFIID riid, IUnknown **ppIUnk)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&szScope, sizeof szScope);
    docabi_look((const void *)szScope, sizeof *szScope);
    docabi_record(&dwOpenFlags, sizeof dwOpenFlags);
    docabi_record(&riid, sizeof riid);
    docabi_look((const void *)riid, sizeof *riid);
    docabi_record(&ppIUnk, sizeof ppIUnk);
    docabi_look((const void *)ppIUnk, sizeof *ppIUnk);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_give(ppIUnk, 3);
    }
    return answer;
}

static const docabi_slot IMetaDataDispenserEx_standin_vtable[] = {
    (docabi_slot)IMetaDataDispenserEx_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataDispenserEx_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataDispenserEx_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataDispenserEx_standin_3, /* 3: DefineScope */
    (docabi_slot)IMetaDataDispenserEx_standin_4, /* 4: OpenScope */
    (docabi_slot)docabi_guard, /* 5: OpenScopeOnMemory */
    (docabi_slot)docabi_guard, /* 6: SetOption */
    (docabi_slot)docabi_guard, /* 7: GetOption */
    (docabi_slot)docabi_guard, /* 8: OpenScopeOnITypeInfo */
    (docabi_slot)docabi_guard, /* 9: GetCORSystemDirectory */
    (docabi_slot)docabi_guard, /* 10: FindAssembly */
    (docabi_slot)docabi_guard, /* 11: FindAssemblyModule */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataEmit_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_3(void *This, LPCWSTR szName)
{
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&szName, sizeof szName);
    docabi_look((const void *)szName, sizeof *szName);
    answer = docabi_answer(This, 3, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_4(void *This, LPCWSTR szFile, DWORD dwSaveFlags)
{
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&szFile, sizeof szFile);
    docabi_look((const void *)szFile, sizeof *szFile);
    docabi_record(&dwSaveFlags, sizeof dwSaveFlags);
    answer = docabi_answer(This, 4, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_7(void *This, LPCWSTR szTypeDef, DWORD dwTypeDefFlags, mdToken tkExtends, mdToken *rtkImplements, mdTypeDef *ptd)
{
    HRESULT answer;
    docabi_begin(7);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_look((const void *)szTypeDef, sizeof *szTypeDef);
    docabi_record(&dwTypeDefFlags, sizeof dwTypeDefFlags);
    docabi_record(&tkExtends, sizeof tkExtends);
    docabi_record(&rtkImplements, sizeof rtkImplements);
    docabi_look((const void *)rtkImplements, sizeof *rtkImplements);
    docabi_record(&ptd, sizeof ptd);
    docabi_look((const void *)ptd, sizeof *ptd);
    answer = docabi_answer(This, 7, NULL, 0);
    if (answer >= 0) {
        docabi_write(ptd, sizeof *ptd, 4);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataEmit_standin_10(void *This, mdTypeDef td, LPCWSTR szName, DWORD dwMethodFlags, PCCOR_SIGNATURE pvSigBlob, ULONG cbSigBlob, ULONG ulCodeRVA, DWORD dwImplFlags, mdMethodDef *pmd)
{
    HRESULT answer;
    docabi_begin(10);
    docabi_record(&td, sizeof td);
    docabi_record(&szName, sizeof szName);
    docabi_look((const void *)szName, sizeof *szName);
    docabi_record(&dwMethodFlags, sizeof dwMethodFlags);
    docabi_record(&pvSigBlob, sizeof pvSigBlob);
    docabi_look((const void *)pvSigBlob, sizeof *pvSigBlob);
    docabi_record(&cbSigBlob, sizeof cbSigBlob);
    docabi_record(&ulCodeRVA, sizeof ulCodeRVA);
    docabi_record(&dwImplFlags, sizeof dwImplFlags);
    docabi_record(&pmd, sizeof pmd);
    docabi_look((const void *)pmd, sizeof *pmd);
    answer = docabi_answer(This, 10, NULL, 0);
    if (answer >= 0) {
        docabi_write(pmd, sizeof *pmd, 7);
    }
    return answer;
}

static const docabi_slot IMetaDataEmit_standin_vtable[] = {
    (docabi_slot)IMetaDataEmit_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataEmit_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataEmit_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataEmit_standin_3, /* 3: SetModuleProps */
    (docabi_slot)IMetaDataEmit_standin_4, /* 4: Save */
    (docabi_slot)docabi_guard, /* 5: SaveToStream */
    (docabi_slot)docabi_guard, /* 6: GetSaveSize */
    (docabi_slot)IMetaDataEmit_standin_7, /* 7: DefineTypeDef */
    (docabi_slot)docabi_guard, /* 8: DefineNestedType */
    (docabi_slot)docabi_guard, /* 9: SetHandler */
    (docabi_slot)IMetaDataEmit_standin_10, /* 10: DefineMethod */
    (docabi_slot)docabi_guard, /* 11: DefineMethodImpl */
    (docabi_slot)docabi_guard, /* 12: DefineTypeRefByName */
    (docabi_slot)docabi_guard, /* 13: DefineImportType */
    (docabi_slot)docabi_guard, /* 14: DefineMemberRef */
    (docabi_slot)docabi_guard, /* 15: DefineImportMember */
    (docabi_slot)docabi_guard, /* 16: DefineEvent */
    (docabi_slot)docabi_guard, /* 17: SetClassLayout */
    (docabi_slot)docabi_guard, /* 18: DeleteClassLayout */
    (docabi_slot)docabi_guard, /* 19: SetFieldMarshal */
    (docabi_slot)docabi_guard, /* 20: DeleteFieldMarshal */
    (docabi_slot)docabi_guard, /* 21: DefinePermissionSet */
    (docabi_slot)docabi_guard, /* 22: SetRVA */
    (docabi_slot)docabi_guard, /* 23: GetTokenFromSig */
    (docabi_slot)docabi_guard, /* 24: DefineModuleRef */
    (docabi_slot)docabi_guard, /* 25: SetParent */
    (docabi_slot)docabi_guard, /* 26: GetTokenFromTypeSpec */
    (docabi_slot)docabi_guard, /* 27: SaveToMemory */
    (docabi_slot)docabi_guard, /* 28: DefineUserString */
    (docabi_slot)docabi_guard, /* 29: DeleteToken */
    (docabi_slot)docabi_guard, /* 30: SetMethodProps */
    (docabi_slot)docabi_guard, /* 31: SetTypeDefProps */
    (docabi_slot)docabi_guard, /* 32: SetEventProps */
    (docabi_slot)docabi_guard, /* 33: SetPermissionSetProps */
    (docabi_slot)docabi_guard, /* 34: DefinePinvokeMap */
    (docabi_slot)docabi_guard, /* 35: SetPinvokeMap */
    (docabi_slot)docabi_guard, /* 36: DeletePinvokeMap */
    (docabi_slot)docabi_guard, /* 37: DefineCustomAttribute */
    (docabi_slot)docabi_guard, /* 38: SetCustomAttributeValue */
    (docabi_slot)docabi_guard, /* 39: DefineField */
    (docabi_slot)docabi_guard, /* 40: DefineProperty */
    (docabi_slot)docabi_guard, /* 41: DefineParam */
    (docabi_slot)docabi_guard, /* 42: SetFieldProps */
    (docabi_slot)docabi_guard, /* 43: SetPropertyProps */
    (docabi_slot)docabi_guard, /* 44: SetParamProps */
    (docabi_slot)docabi_guard, /* 45: DefineSecurityAttributeSet */
    (docabi_slot)docabi_guard, /* 46: ApplyEditAndContinue */
    (docabi_slot)docabi_guard, /* 47: TranslateSigWithScope */
    (docabi_slot)docabi_guard, /* 48: SetMethodImplFlags */
    (docabi_slot)docabi_guard, /* 49: SetFieldRVA */
    (docabi_slot)docabi_guard, /* 50: Merge */
    (docabi_slot)docabi_guard, /* 51: MergeEnd */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
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
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IMetaDataImport_standin_Release(docabi_object *This)
{
    docabi_begin(2);
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
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&hEnum, sizeof hEnum);
    docabi_record(&pulCount, sizeof pulCount);
    docabi_look((const void *)pulCount, sizeof *pulCount);
    answer = docabi_answer(This, 4, NULL, 0);
    if (answer >= 0) {
        docabi_write(pulCount, sizeof *pulCount, 1);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_6(void *This, HCORENUM *phEnum, mdTypeDef *rTypeDefs, ULONG cMax, ULONG *pcTypeDefs)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enumtypedefs-method.md */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enumtypedefs-method.md */
    };
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_look((const void *)phEnum, sizeof *phEnum);
    docabi_record(&rTypeDefs, sizeof rTypeDefs);
    docabi_look((const void *)rTypeDefs, sizeof *rTypeDefs);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTypeDefs, sizeof pcTypeDefs);
    docabi_look((const void *)pcTypeDefs, sizeof *pcTypeDefs);
    answer = docabi_answer(This, 6, codes, 2);
    if (answer >= 0) {
        docabi_write_address(phEnum, 0);
        docabi_write(rTypeDefs, sizeof *rTypeDefs, 1);
        docabi_write(pcTypeDefs, sizeof *pcTypeDefs, 3);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_9(void *This, LPCWSTR szTypeDef, mdToken tkEnclosingClass, mdTypeDef *ptd)
{
    HRESULT answer;
    docabi_begin(9);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_look((const void *)szTypeDef, sizeof *szTypeDef);
    docabi_record(&tkEnclosingClass, sizeof tkEnclosingClass);
    docabi_record(&ptd, sizeof ptd);
    docabi_look((const void *)ptd, sizeof *ptd);
    answer = docabi_answer(This, 9, NULL, 0);
    if (answer >= 0) {
        docabi_write(ptd, sizeof *ptd, 2);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_12(void *This, mdTypeDef td, LPWSTR szTypeDef, ULONG cchTypeDef, ULONG *pchTypeDef, DWORD *pdwTypeDefFlags, mdToken *ptkExtends)
{
    HRESULT answer;
    docabi_begin(12);
    docabi_record(&td, sizeof td);
    docabi_record(&szTypeDef, sizeof szTypeDef);
    docabi_look((const void *)szTypeDef, sizeof *szTypeDef);
    docabi_record(&cchTypeDef, sizeof cchTypeDef);
    docabi_record(&pchTypeDef, sizeof pchTypeDef);
    docabi_look((const void *)pchTypeDef, sizeof *pchTypeDef);
    docabi_record(&pdwTypeDefFlags, sizeof pdwTypeDefFlags);
    docabi_look((const void *)pdwTypeDefFlags, sizeof *pdwTypeDefFlags);
    docabi_record(&ptkExtends, sizeof ptkExtends);
    docabi_look((const void *)ptkExtends, sizeof *ptkExtends);
    answer = docabi_answer(This, 12, NULL, 0);
    if (answer >= 0) {
        docabi_write(szTypeDef, sizeof *szTypeDef, 1);
        docabi_write(pchTypeDef, sizeof *pchTypeDef, 3);
        docabi_write(pdwTypeDefFlags, sizeof *pdwTypeDefFlags, 4);
        docabi_write(ptkExtends, sizeof *ptkExtends, 5);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_18(void *This, HCORENUM *phEnum, mdTypeDef cl, mdMethodDef *rMethods, ULONG cMax, ULONG *pcTokens)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enummethods-method.md */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enummethods-method.md */
    };
    HRESULT answer;
    docabi_begin(18);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_look((const void *)phEnum, sizeof *phEnum);
    docabi_record(&cl, sizeof cl);
    docabi_record(&rMethods, sizeof rMethods);
    docabi_look((const void *)rMethods, sizeof *rMethods);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcTokens, sizeof pcTokens);
    docabi_look((const void *)pcTokens, sizeof *pcTokens);
    answer = docabi_answer(This, 18, codes, 2);
    if (answer >= 0) {
        docabi_write_address(phEnum, 0);
        docabi_write(rMethods, sizeof *rMethods, 2);
        docabi_write(pcTokens, sizeof *pcTokens, 4);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_30(void *This, mdMethodDef mb, mdTypeDef *pClass, LPWSTR szMethod, ULONG cchMethod, ULONG *pchMethod, DWORD *pdwAttr, PCCOR_SIGNATURE *ppvSigBlob, ULONG *pcbSigBlob, ULONG *pulCodeRVA, DWORD *pdwImplFlags)
{
    HRESULT answer;
    docabi_begin(30);
    docabi_record(&mb, sizeof mb);
    docabi_record(&pClass, sizeof pClass);
    docabi_look((const void *)pClass, sizeof *pClass);
    docabi_record(&szMethod, sizeof szMethod);
    docabi_look((const void *)szMethod, sizeof *szMethod);
    docabi_record(&cchMethod, sizeof cchMethod);
    docabi_record(&pchMethod, sizeof pchMethod);
    docabi_look((const void *)pchMethod, sizeof *pchMethod);
    docabi_record(&pdwAttr, sizeof pdwAttr);
    docabi_look((const void *)pdwAttr, sizeof *pdwAttr);
    docabi_record(&ppvSigBlob, sizeof ppvSigBlob);
    docabi_look((const void *)ppvSigBlob, sizeof *ppvSigBlob);
    docabi_record(&pcbSigBlob, sizeof pcbSigBlob);
    docabi_look((const void *)pcbSigBlob, sizeof *pcbSigBlob);
    docabi_record(&pulCodeRVA, sizeof pulCodeRVA);
    docabi_look((const void *)pulCodeRVA, sizeof *pulCodeRVA);
    docabi_record(&pdwImplFlags, sizeof pdwImplFlags);
    docabi_look((const void *)pdwImplFlags, sizeof *pdwImplFlags);
    answer = docabi_answer(This, 30, NULL, 0);
    if (answer >= 0) {
        docabi_write(pClass, sizeof *pClass, 1);
        docabi_write(szMethod, sizeof *szMethod, 2);
        docabi_write(pchMethod, sizeof *pchMethod, 4);
        docabi_write(pdwAttr, sizeof *pdwAttr, 5);
        docabi_write_address(ppvSigBlob, 6);
        docabi_write(pcbSigBlob, sizeof *pcbSigBlob, 7);
        docabi_write(pulCodeRVA, sizeof *pulCodeRVA, 8);
        docabi_write(pdwImplFlags, sizeof *pdwImplFlags, 9);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_53(void *This, HCORENUM *phEnum, mdToken tk, mdToken tkType, mdCustomAttribute *rCustomAttributes, ULONG cMax, ULONG *pcCustomAttributes)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, metadata/imetadataimport-enumcustomattributes-method.md */
        0x00000001u, /* S_FALSE, metadata/imetadataimport-enumcustomattributes-method.md */
    };
    HRESULT answer;
    docabi_begin(53);
    docabi_record(&phEnum, sizeof phEnum);
    docabi_look((const void *)phEnum, sizeof *phEnum);
    docabi_record(&tk, sizeof tk);
    docabi_record(&tkType, sizeof tkType);
    docabi_record(&rCustomAttributes, sizeof rCustomAttributes);
    docabi_look((const void *)rCustomAttributes, sizeof *rCustomAttributes);
    docabi_record(&cMax, sizeof cMax);
    docabi_record(&pcCustomAttributes, sizeof pcCustomAttributes);
    docabi_look((const void *)pcCustomAttributes, sizeof *pcCustomAttributes);
    answer = docabi_answer(This, 53, codes, 2);
    if (answer >= 0) {
        docabi_write_address(phEnum, 0);
        docabi_write(rCustomAttributes, sizeof *rCustomAttributes, 3);
        docabi_write(pcCustomAttributes, sizeof *pcCustomAttributes, 5);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IMetaDataImport_standin_54(void *This, mdCustomAttribute cv, mdToken *ptkObj, mdToken *ptkType, const void **ppBlob, ULONG *pcbSize)
{
    HRESULT answer;
    docabi_begin(54);
    docabi_record(&cv, sizeof cv);
    docabi_record(&ptkObj, sizeof ptkObj);
    docabi_look((const void *)ptkObj, sizeof *ptkObj);
    docabi_record(&ptkType, sizeof ptkType);
    docabi_look((const void *)ptkType, sizeof *ptkType);
    docabi_record(&ppBlob, sizeof ppBlob);
    docabi_look((const void *)ppBlob, sizeof *ppBlob);
    docabi_record(&pcbSize, sizeof pcbSize);
    docabi_look((const void *)pcbSize, sizeof *pcbSize);
    answer = docabi_answer(This, 54, NULL, 0);
    if (answer >= 0) {
        docabi_write(ptkObj, sizeof *ptkObj, 1);
        docabi_write(ptkType, sizeof *ptkType, 2);
        docabi_write_address(ppBlob, 3);
        docabi_write(pcbSize, sizeof *pcbSize, 4);
    }
    return answer;
}

static const docabi_slot IMetaDataImport_standin_vtable[] = {
    (docabi_slot)IMetaDataImport_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IMetaDataImport_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IMetaDataImport_standin_Release, /* 2: Release */
    (docabi_slot)IMetaDataImport_standin_3, /* 3: CloseEnum */
    (docabi_slot)IMetaDataImport_standin_4, /* 4: CountEnum */
    (docabi_slot)docabi_guard, /* 5: ResetEnum */
    (docabi_slot)IMetaDataImport_standin_6, /* 6: EnumTypeDefs */
    (docabi_slot)docabi_guard, /* 7: EnumInterfaceImpls */
    (docabi_slot)docabi_guard, /* 8: EnumTypeRefs */
    (docabi_slot)IMetaDataImport_standin_9, /* 9: FindTypeDefByName */
    (docabi_slot)docabi_guard, /* 10: GetScopeProps */
    (docabi_slot)docabi_guard, /* 11: GetModuleFromScope */
    (docabi_slot)IMetaDataImport_standin_12, /* 12: GetTypeDefProps */
    (docabi_slot)docabi_guard, /* 13: GetInterfaceImplProps */
    (docabi_slot)docabi_guard, /* 14: GetTypeRefProps */
    (docabi_slot)docabi_guard, /* 15: ResolveTypeRef */
    (docabi_slot)docabi_guard, /* 16: EnumMembers */
    (docabi_slot)docabi_guard, /* 17: EnumMembersWithName */
    (docabi_slot)IMetaDataImport_standin_18, /* 18: EnumMethods */
    (docabi_slot)docabi_guard, /* 19: EnumMethodsWithName */
    (docabi_slot)docabi_guard, /* 20: EnumFields */
    (docabi_slot)docabi_guard, /* 21: EnumFieldsWithName */
    (docabi_slot)docabi_guard, /* 22: EnumParams */
    (docabi_slot)docabi_guard, /* 23: EnumMemberRefs */
    (docabi_slot)docabi_guard, /* 24: EnumMethodImpls */
    (docabi_slot)docabi_guard, /* 25: EnumPermissionSets */
    (docabi_slot)docabi_guard, /* 26: FindMember */
    (docabi_slot)docabi_guard, /* 27: FindMethod */
    (docabi_slot)docabi_guard, /* 28: FindField */
    (docabi_slot)docabi_guard, /* 29: FindMemberRef */
    (docabi_slot)IMetaDataImport_standin_30, /* 30: GetMethodProps */
    (docabi_slot)docabi_guard, /* 31: GetMemberRefProps */
    (docabi_slot)docabi_guard, /* 32: EnumProperties */
    (docabi_slot)docabi_guard, /* 33: EnumEvents */
    (docabi_slot)docabi_guard, /* 34: GetEventProps */
    (docabi_slot)docabi_guard, /* 35: EnumMethodSemantics */
    (docabi_slot)docabi_guard, /* 36: GetMethodSemantics */
    (docabi_slot)docabi_guard, /* 37: GetClassLayout */
    (docabi_slot)docabi_guard, /* 38: GetFieldMarshal */
    (docabi_slot)docabi_guard, /* 39: GetRVA */
    (docabi_slot)docabi_guard, /* 40: GetPermissionSetProps */
    (docabi_slot)docabi_guard, /* 41: GetSigFromToken */
    (docabi_slot)docabi_guard, /* 42: GetModuleRefProps */
    (docabi_slot)docabi_guard, /* 43: EnumModuleRefs */
    (docabi_slot)docabi_guard, /* 44: GetTypeSpecFromToken */
    (docabi_slot)docabi_guard, /* 45: GetNameFromToken */
    (docabi_slot)docabi_guard, /* 46: EnumUnresolvedMethods */
    (docabi_slot)docabi_guard, /* 47: GetUserString */
    (docabi_slot)docabi_guard, /* 48: GetPinvokeMap */
    (docabi_slot)docabi_guard, /* 49: EnumSignatures */
    (docabi_slot)docabi_guard, /* 50: EnumTypeSpecs */
    (docabi_slot)docabi_guard, /* 51: EnumUserStrings */
    (docabi_slot)docabi_guard, /* 52: GetParamForMethodIndex */
    (docabi_slot)IMetaDataImport_standin_53, /* 53: EnumCustomAttributes */
    (docabi_slot)IMetaDataImport_standin_54, /* 54: GetCustomAttributeProps */
    (docabi_slot)docabi_guard, /* 55: FindTypeRef */
    (docabi_slot)docabi_guard, /* 56: GetMemberProps */
    (docabi_slot)docabi_guard, /* 57: GetFieldProps */
    (docabi_slot)docabi_guard, /* 58: GetPropertyProps */
    (docabi_slot)docabi_guard, /* 59: GetParamProps */
    (docabi_slot)docabi_guard, /* 60: GetCustomAttributeByName */
    (docabi_slot)docabi_guard, /* 61: IsValidToken */
    (docabi_slot)docabi_guard, /* 62: GetNestedClassProps */
    (docabi_slot)docabi_guard, /* 63: GetNativeCallConvFromSig */
    (docabi_slot)docabi_guard, /* 64: IsGlobal */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
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

