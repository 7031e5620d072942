/* made by docabi from specs/index.json; do not edit
 *
 * What the test program knows of the interfaces of cor.h.
 */
#define DOCABI_NO_DEPRECATION
#include "cor.h"
#include "docabi_program.h"
#include "../docabi_lines.h"

#define SIZE(pointer) sizeof(*(pointer)0)
#define TARGET(pointer) sizeof(**(pointer)0)

/* --- IMetaDataDispenser --- */

static HRESULT docabi_IMetaDataDispenser_3(void *object, void *const *a)
{
    IMetaDataDispenser *self = (IMetaDataDispenser *)object;
    return self->lpVtbl->DefineScope(self, *(REFCLSID *)a[0], *(DWORD *)a[1], *(REFIID *)a[2], *(IUnknown ***)a[3]);
}
static const docabi_parameter docabi_IMetaDataDispenser_3_parameters[] = {
    {"rclsid", "metadata/imetadatadispenser-definescope-method.md:" DOCABI_LINE_1db6f528cf97, DOCABI_IDENTIFIER, 0,
     SIZE(REFCLSID *), 0, {0}},
    {"dwCreateFlags", "metadata/imetadatadispenser-definescope-method.md:" DOCABI_LINE_105ad0ece71e, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"riid", "metadata/imetadatadispenser-definescope-method.md:" DOCABI_LINE_af1191e86507, DOCABI_IDENTIFIER, 0,
     SIZE(REFIID *), 0, {0}},
    {"ppIUnk", "metadata/imetadatadispenser-definescope-method.md:" DOCABI_LINE_fab749a468ee, DOCABI_OUT_OBJECT, 0,
     SIZE(IUnknown ***), TARGET(IUnknown ***), {0}},
};
static HRESULT docabi_IMetaDataDispenser_4(void *object, void *const *a)
{
    IMetaDataDispenser *self = (IMetaDataDispenser *)object;
    return self->lpVtbl->OpenScope(self, *(LPCWSTR *)a[0], *(DWORD *)a[1], *(REFIID *)a[2], *(IUnknown ***)a[3]);
}
static const docabi_parameter docabi_IMetaDataDispenser_4_parameters[] = {
    {"szScope", "metadata/imetadatadispenser-openscope-method.md:" DOCABI_LINE_0a7f582dba6a, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"dwOpenFlags", "metadata/imetadatadispenser-openscope-method.md:" DOCABI_LINE_79e57690a230, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {0, 32, 1024}},
    {"riid", "metadata/imetadatadispenser-openscope-method.md:" DOCABI_LINE_fc5844efbefe, DOCABI_IDENTIFIER, 0,
     SIZE(REFIID *), 0, {0}},
    {"ppIUnk", "metadata/imetadatadispenser-openscope-method.md:" DOCABI_LINE_fc188c1b434a, DOCABI_OUT_OBJECT, 0,
     SIZE(IUnknown ***), TARGET(IUnknown ***), {0}},
};

static const docabi_method docabi_IMetaDataDispenser_methods[] = {
    {"DefineScope", "metadata/imetadatadispenser-definescope-method.md:" DOCABI_LINE_28f6b0cee0bf, 1, docabi_IMetaDataDispenser_3,
     docabi_IMetaDataDispenser_3_parameters, 4, NULL, 0},
    {"OpenScope", "metadata/imetadatadispenser-openscope-method.md:" DOCABI_LINE_dd6a5bef74f9, 1, docabi_IMetaDataDispenser_4,
     docabi_IMetaDataDispenser_4_parameters, 4, NULL, 0},
};

/* --- IMetaDataDispenserEx --- */



/* --- IMetaDataEmit --- */

static HRESULT docabi_IMetaDataEmit_3(void *object, void *const *a)
{
    IMetaDataEmit *self = (IMetaDataEmit *)object;
    return self->lpVtbl->SetModuleProps(self, *(LPCWSTR *)a[0]);
}
static const docabi_parameter docabi_IMetaDataEmit_3_parameters[] = {
    {"szName", "metadata/imetadataemit-setmoduleprops-method.md:" DOCABI_LINE_6d18ded7a8b3, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
};
static HRESULT docabi_IMetaDataEmit_4(void *object, void *const *a)
{
    IMetaDataEmit *self = (IMetaDataEmit *)object;
    return self->lpVtbl->Save(self, *(LPCWSTR *)a[0], *(DWORD *)a[1]);
}
static const docabi_parameter docabi_IMetaDataEmit_4_parameters[] = {
    {"szFile", "metadata/imetadataemit-save-method.md:" DOCABI_LINE_0ee83200accb, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"dwSaveFlags", "metadata/imetadataemit-save-method.md:" DOCABI_LINE_97732a99674a, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
};
static HRESULT docabi_IMetaDataEmit_7(void *object, void *const *a)
{
    IMetaDataEmit *self = (IMetaDataEmit *)object;
    return self->lpVtbl->DefineTypeDef(self, *(LPCWSTR *)a[0], *(DWORD *)a[1], *(mdToken *)a[2], *(mdToken **)a[3], *(mdTypeDef **)a[4]);
}
static const docabi_parameter docabi_IMetaDataEmit_7_parameters[] = {
    {"szTypeDef", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_a63f73298790, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"dwTypeDefFlags", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_fb9852b4e8ff, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"tkExtends", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_af2c2bc656fc, DOCABI_NUMBER, 0,
     SIZE(mdToken *), 0, {1, 0, 16}},
    {"rtkImplements", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_cf5e029f94d8, DOCABI_MEMORY, 0,
     SIZE(mdToken **), 0, {0}},
    {"ptd", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_34238474285c, DOCABI_OUT, 0,
     SIZE(mdTypeDef **), TARGET(mdTypeDef **), {0}},
};
static HRESULT docabi_IMetaDataEmit_10(void *object, void *const *a)
{
    IMetaDataEmit *self = (IMetaDataEmit *)object;
    return self->lpVtbl->DefineMethod(self, *(mdTypeDef *)a[0], *(LPCWSTR *)a[1], *(DWORD *)a[2], *(PCCOR_SIGNATURE *)a[3], *(ULONG *)a[4], *(ULONG *)a[5], *(DWORD *)a[6], *(mdMethodDef **)a[7]);
}
static const docabi_parameter docabi_IMetaDataEmit_10_parameters[] = {
    {"td", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_29c03f4fba62, DOCABI_NUMBER, 0,
     SIZE(mdTypeDef *), 0, {1, 0, 16}},
    {"szName", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_ace708b6b6f5, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"dwMethodFlags", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_1f7d2d0eb890, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pvSigBlob", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_df1571666575, DOCABI_MEMORY, 0,
     SIZE(PCCOR_SIGNATURE *), 0, {0}},
    {"cbSigBlob", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_68471af0693d, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"ulCodeRVA", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_c6e0e0b88abd, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"dwImplFlags", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_fb78d7eda83d, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pmd", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_e4fdd80345cf, DOCABI_OUT, 0,
     SIZE(mdMethodDef **), TARGET(mdMethodDef **), {0}},
};

static const docabi_method docabi_IMetaDataEmit_methods[] = {
    {"SetModuleProps", "metadata/imetadataemit-setmoduleprops-method.md:" DOCABI_LINE_d3ba24c37972, 1, docabi_IMetaDataEmit_3,
     docabi_IMetaDataEmit_3_parameters, 1, NULL, 0},
    {"Save", "metadata/imetadataemit-save-method.md:" DOCABI_LINE_2a460f051137, 1, docabi_IMetaDataEmit_4,
     docabi_IMetaDataEmit_4_parameters, 2, NULL, 0},
    {"DefineTypeDef", "metadata/imetadataemit-definetypedef-method.md:" DOCABI_LINE_c751bc537039, 1, docabi_IMetaDataEmit_7,
     docabi_IMetaDataEmit_7_parameters, 5, NULL, 0},
    {"DefineMethod", "metadata/imetadataemit-definemethod-method.md:" DOCABI_LINE_653d237406f7, 1, docabi_IMetaDataEmit_10,
     docabi_IMetaDataEmit_10_parameters, 8, NULL, 0},
};

/* --- IMetaDataImport --- */

static HRESULT docabi_IMetaDataImport_3(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    self->lpVtbl->CloseEnum(self, *(HCORENUM *)a[0]);
    return 0;
}
static const docabi_parameter docabi_IMetaDataImport_3_parameters[] = {
    {"hEnum", "metadata/imetadataimport-closeenum-method.md:" DOCABI_LINE_7d60c1eefc20, DOCABI_ZERO, 0,
     SIZE(HCORENUM *), 0, {0}},
};
static HRESULT docabi_IMetaDataImport_4(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->CountEnum(self, *(HCORENUM *)a[0], *(ULONG **)a[1]);
}
static const docabi_parameter docabi_IMetaDataImport_4_parameters[] = {
    {"hEnum", "metadata/imetadataimport-countenum-method.md:" DOCABI_LINE_f93271f59a8f, DOCABI_ZERO, 0,
     SIZE(HCORENUM *), 0, {0}},
    {"pulCount", "metadata/imetadataimport-countenum-method.md:" DOCABI_LINE_f68577b7f1f0, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static HRESULT docabi_IMetaDataImport_6(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->EnumTypeDefs(self, *(HCORENUM **)a[0], *(mdTypeDef **)a[1], *(ULONG *)a[2], *(ULONG **)a[3]);
}
static const docabi_parameter docabi_IMetaDataImport_6_parameters[] = {
    {"phEnum", "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_532c2a41ccea, DOCABI_MEMORY, 0,
     SIZE(HCORENUM **), 0, {0}},
    {"rTypeDefs", "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_a5fe00a39980, DOCABI_BUFFER, 0,
     SIZE(mdTypeDef **), 0, {0}},
    {"cMax", "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_a8e65a3f12fc, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pcTypeDefs", "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_714938878259, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static const docabi_code docabi_IMetaDataImport_6_codes[] = {
    {"S_OK", 0x00000000u, "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_f67d99d0505f},
    {"S_FALSE", 0x00000001u, "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_8678eaff65d0},
};
static HRESULT docabi_IMetaDataImport_9(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->FindTypeDefByName(self, *(LPCWSTR *)a[0], *(mdToken *)a[1], *(mdTypeDef **)a[2]);
}
static const docabi_parameter docabi_IMetaDataImport_9_parameters[] = {
    {"szTypeDef", "metadata/imetadataimport-findtypedefbyname-method.md:" DOCABI_LINE_92d53d5e5f8d, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"tkEnclosingClass", "metadata/imetadataimport-findtypedefbyname-method.md:" DOCABI_LINE_ef982f5978c6, DOCABI_NUMBER, 0,
     SIZE(mdToken *), 0, {1, 0, 16}},
    {"ptd", "metadata/imetadataimport-findtypedefbyname-method.md:" DOCABI_LINE_b39ae83f716a, DOCABI_OUT, 0,
     SIZE(mdTypeDef **), TARGET(mdTypeDef **), {0}},
};
static HRESULT docabi_IMetaDataImport_12(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->GetTypeDefProps(self, *(mdTypeDef *)a[0], *(LPWSTR *)a[1], *(ULONG *)a[2], *(ULONG **)a[3], *(DWORD **)a[4], *(mdToken **)a[5]);
}
static const docabi_parameter docabi_IMetaDataImport_12_parameters[] = {
    {"td", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_894cab75e8eb, DOCABI_NUMBER, 0,
     SIZE(mdTypeDef *), 0, {1, 0, 16}},
    {"szTypeDef", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_e3776e743cb6, DOCABI_BUFFER, 0,
     SIZE(LPWSTR *), 0, {0}},
    {"cchTypeDef", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_8ced8becbb92, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pchTypeDef", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_044a69086b67, DOCABI_BUFFER, 0,
     SIZE(ULONG **), 0, {0}},
    {"pdwTypeDefFlags", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_a8c4aca89387, DOCABI_BUFFER, 0,
     SIZE(DWORD **), 0, {0}},
    {"ptkExtends", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_896d4b996b09, DOCABI_OUT, 0,
     SIZE(mdToken **), TARGET(mdToken **), {0}},
};
static HRESULT docabi_IMetaDataImport_18(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->EnumMethods(self, *(HCORENUM **)a[0], *(mdTypeDef *)a[1], *(mdMethodDef **)a[2], *(ULONG *)a[3], *(ULONG **)a[4]);
}
static const docabi_parameter docabi_IMetaDataImport_18_parameters[] = {
    {"phEnum", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_2ffa194346c8, DOCABI_MEMORY, 0,
     SIZE(HCORENUM **), 0, {0}},
    {"cl", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_8898e6d88f87, DOCABI_NUMBER, 0,
     SIZE(mdTypeDef *), 0, {1, 0, 16}},
    {"rMethods", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_5c2e32ee27de, DOCABI_BUFFER, 0,
     SIZE(mdMethodDef **), 0, {0}},
    {"cMax", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_daa8f36b0866, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pcTokens", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_94d7dd5a2338, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static const docabi_code docabi_IMetaDataImport_18_codes[] = {
    {"S_OK", 0x00000000u, "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_f2318edf6a01},
    {"S_FALSE", 0x00000001u, "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_732a794c3622},
};
static HRESULT docabi_IMetaDataImport_30(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->GetMethodProps(self, *(mdMethodDef *)a[0], *(mdTypeDef **)a[1], *(LPWSTR *)a[2], *(ULONG *)a[3], *(ULONG **)a[4], *(DWORD **)a[5], *(PCCOR_SIGNATURE **)a[6], *(ULONG **)a[7], *(ULONG **)a[8], *(DWORD **)a[9]);
}
static const docabi_parameter docabi_IMetaDataImport_30_parameters[] = {
    {"mb", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_1651c65ba644, DOCABI_NUMBER, 0,
     SIZE(mdMethodDef *), 0, {1, 0, 16}},
    {"pClass", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_83f7939b827a, DOCABI_OUT, 0,
     SIZE(mdTypeDef **), TARGET(mdTypeDef **), {0}},
    {"szMethod", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_9425360c2a81, DOCABI_BUFFER, 0,
     SIZE(LPWSTR *), 0, {0}},
    {"cchMethod", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_496b5f8d7d0c, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pchMethod", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_371910c15c82, DOCABI_BUFFER, 0,
     SIZE(ULONG **), 0, {0}},
    {"pdwAttr", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_8d3a0f3f51a5, DOCABI_BUFFER, 0,
     SIZE(DWORD **), 0, {0}},
    {"ppvSigBlob", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_d22207d9a34c, DOCABI_OUT, 0,
     SIZE(PCCOR_SIGNATURE **), TARGET(PCCOR_SIGNATURE **), {0}},
    {"pcbSigBlob", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_e1f5242e51b2, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
    {"pulCodeRVA", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_23d9e340bbca, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
    {"pdwImplFlags", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_ceccc67f9cc9, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static HRESULT docabi_IMetaDataImport_53(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->EnumCustomAttributes(self, *(HCORENUM **)a[0], *(mdToken *)a[1], *(mdToken *)a[2], *(mdCustomAttribute **)a[3], *(ULONG *)a[4], *(ULONG **)a[5]);
}
static const docabi_parameter docabi_IMetaDataImport_53_parameters[] = {
    {"phEnum", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_b4506ae0f259, DOCABI_MEMORY, 0,
     SIZE(HCORENUM **), 0, {0}},
    {"tk", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_1087bde5c40c, DOCABI_NUMBER, 0,
     SIZE(mdToken *), 0, {1, 0, 16}},
    {"tkType", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_b81cd2019892, DOCABI_NUMBER, 0,
     SIZE(mdToken *), 0, {1, 0, 16}},
    {"rCustomAttributes", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_072f886744d2, DOCABI_BUFFER, 0,
     SIZE(mdCustomAttribute **), 0, {0}},
    {"cMax", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_cbd66013c326, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
    {"pcCustomAttributes", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_91aadf733f73, DOCABI_OUT, 1,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static const docabi_code docabi_IMetaDataImport_53_codes[] = {
    {"S_OK", 0x00000000u, "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_ead0b752b311},
    {"S_FALSE", 0x00000001u, "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_d522bb2c670e},
};
static HRESULT docabi_IMetaDataImport_54(void *object, void *const *a)
{
    IMetaDataImport *self = (IMetaDataImport *)object;
    return self->lpVtbl->GetCustomAttributeProps(self, *(mdCustomAttribute *)a[0], *(mdToken **)a[1], *(mdToken **)a[2], *(const void ***)a[3], *(ULONG **)a[4]);
}
static const docabi_parameter docabi_IMetaDataImport_54_parameters[] = {
    {"cv", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_8a2fb971ae92, DOCABI_NUMBER, 0,
     SIZE(mdCustomAttribute *), 0, {1, 0, 16}},
    {"ptkObj", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_d4e3cf44247e, DOCABI_BUFFER, 1,
     SIZE(mdToken **), 0, {0}},
    {"ptkType", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_e5b0df110d55, DOCABI_BUFFER, 1,
     SIZE(mdToken **), 0, {0}},
    {"ppBlob", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_2a5a1f92d2d2, DOCABI_OUT, 1,
     SIZE(const void ***), TARGET(const void ***), {0}},
    {"pcbSize", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_bb44e092ce7c, DOCABI_OUT, 1,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};

static const docabi_method docabi_IMetaDataImport_methods[] = {
    {"CloseEnum", "metadata/imetadataimport-closeenum-method.md:" DOCABI_LINE_8671d18204cf, 0, docabi_IMetaDataImport_3,
     docabi_IMetaDataImport_3_parameters, 1, NULL, 0},
    {"CountEnum", "metadata/imetadataimport-countenum-method.md:" DOCABI_LINE_243be72099bc, 1, docabi_IMetaDataImport_4,
     docabi_IMetaDataImport_4_parameters, 2, NULL, 0},
    {"EnumTypeDefs", "metadata/imetadataimport-enumtypedefs-method.md:" DOCABI_LINE_62e362fd90ee, 1, docabi_IMetaDataImport_6,
     docabi_IMetaDataImport_6_parameters, 4, docabi_IMetaDataImport_6_codes, 2},
    {"FindTypeDefByName", "metadata/imetadataimport-findtypedefbyname-method.md:" DOCABI_LINE_7a72cb70693e, 1, docabi_IMetaDataImport_9,
     docabi_IMetaDataImport_9_parameters, 3, NULL, 0},
    {"GetTypeDefProps", "metadata/imetadataimport-gettypedefprops-method.md:" DOCABI_LINE_f5245b8f8a5e, 1, docabi_IMetaDataImport_12,
     docabi_IMetaDataImport_12_parameters, 6, NULL, 0},
    {"EnumMethods", "metadata/imetadataimport-enummethods-method.md:" DOCABI_LINE_870b479117b3, 1, docabi_IMetaDataImport_18,
     docabi_IMetaDataImport_18_parameters, 5, docabi_IMetaDataImport_18_codes, 2},
    {"GetMethodProps", "metadata/imetadataimport-getmethodprops-method.md:" DOCABI_LINE_73c1d3ef2f84, 1, docabi_IMetaDataImport_30,
     docabi_IMetaDataImport_30_parameters, 10, NULL, 0},
    {"EnumCustomAttributes", "metadata/imetadataimport-enumcustomattributes-method.md:" DOCABI_LINE_e9c28455fd53, 1, docabi_IMetaDataImport_53,
     docabi_IMetaDataImport_53_parameters, 6, docabi_IMetaDataImport_53_codes, 2},
    {"GetCustomAttributeProps", "metadata/imetadataimport-getcustomattributeprops-method.md:" DOCABI_LINE_351854ea2931, 1, docabi_IMetaDataImport_54,
     docabi_IMetaDataImport_54_parameters, 5, NULL, 0},
};

extern const docabi_interface docabi_of_cor[];
const docabi_interface docabi_of_cor[] = {
    {
        "IMetaDataDispenser", NULL, "metadata/imetadatadispenser-interface.md:" DOCABI_LINE_c7a4de056be9,
        "layout Windows/NETFX SDK: cor.h", 1,
        1, {0x809c652eu, 0x7396, 0x11d2, {0x97, 0x71, 0x00, 0xa0, 0xc9, 0xb4, 0xd5, 0x0c}},
        docabi_IMetaDataDispenser_methods, 2,
    },
    {
        "IMetaDataDispenserEx", "IMetaDataDispenser", "metadata/imetadatadispenserex-interface.md:" DOCABI_LINE_c060f76dcf1d,
        "layout Windows/NETFX SDK: cor.h", 1,
        1, {0x31bcfce2u, 0xdafb, 0x11d2, {0x9f, 0x81, 0x00, 0xc0, 0x4f, 0x79, 0xa0, 0xa3}},
        NULL, 0,
    },
    {
        "IMetaDataEmit", NULL, "metadata/imetadataemit-interface.md:" DOCABI_LINE_572d2eea8515,
        "layout Windows/NETFX SDK: cor.h", 1,
        1, {0xba3fee4cu, 0xecb9, 0x4e41, {0x83, 0xb7, 0x18, 0x3f, 0xa4, 0x1c, 0xd8, 0x59}},
        docabi_IMetaDataEmit_methods, 4,
    },
    {
        "IMetaDataImport", NULL, "metadata/imetadataimport-interface.md:" DOCABI_LINE_f4dc6ba8d870,
        "layout Windows/NETFX SDK: cor.h", 1,
        1, {0x7dac8207u, 0xd3ae, 0x4c75, {0x9b, 0x67, 0x92, 0x80, 0x1a, 0x49, 0x7d, 0x44}},
        docabi_IMetaDataImport_methods, 9,
    },
    {NULL, NULL, NULL, NULL, 0, 0, {0, 0, 0, {0}}, NULL, 0},
};
