/* made by docabi from specs/index.json; do not edit
 *
 * What cor.h lays out, asserted at compile time. Each message names the page and line that the fact comes from.
 */
#include "cor.h"

#include <stddef.h>

#ifdef __cplusplus
#define DOCABI_ASSERT static_assert
#else
#define DOCABI_ASSERT _Static_assert
#endif
#define DOCABI_SLOT(vtable, member, slot, place) \
    DOCABI_ASSERT(offsetof(vtable, member) == (slot) * sizeof(void *), #vtable "." #member " is slot " #slot ", " place)
#define DOCABI_VALUE(name, value, place) DOCABI_ASSERT((unsigned)(name) == (value), #name " is " #value ", " place)
#define DOCABI_WIDE_VALUE(name, value, place) \
    DOCABI_ASSERT((unsigned long long)(name) == (value), #name " is " #value ", " place)
#define DOCABI_SLOTS(vtable, count) DOCABI_ASSERT(sizeof(vtable) == (count) * sizeof(void *), #vtable " has " #count " slots")
#define DOCABI_ORDER(type, first, second, place) \
    DOCABI_ASSERT(offsetof(type, first) <= offsetof(type, second), #type "." #first " before " #second ", " place)

DOCABI_SLOTS(IMetaDataDispenserVtbl, 6);
DOCABI_SLOT(IMetaDataDispenserVtbl, DefineScope, 3, "metadata/imetadatadispenser-definescope-method.md:26");
DOCABI_SLOT(IMetaDataDispenserVtbl, OpenScope, 4, "metadata/imetadatadispenser-openscope-method.md:26");
DOCABI_SLOT(IMetaDataDispenserVtbl, opaque_OpenScopeOnMemory, 5, "metadata/imetadatadispenser-interface.md");
DOCABI_SLOTS(IMetaDataDispenserExVtbl, 12);
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_SetOption, 6, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetOption, 7, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_OpenScopeOnITypeInfo, 8, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetCORSystemDirectory, 9, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssembly, 10, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssemblyModule, 11, "metadata/imetadatadispenserex-interface.md");
DOCABI_SLOTS(IMetaDataEmitVtbl, 52);
DOCABI_SLOT(IMetaDataEmitVtbl, SetModuleProps, 3, "metadata/imetadataemit-setmoduleprops-method.md:26");
DOCABI_SLOT(IMetaDataEmitVtbl, Save, 4, "metadata/imetadataemit-save-method.md:26");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToStream, 5, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetSaveSize, 6, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, DefineTypeDef, 7, "metadata/imetadataemit-definetypedef-method.md:26");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineNestedType, 8, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetHandler, 9, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, DefineMethod, 10, "metadata/imetadataemit-definemethod-method.md:26");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMethodImpl, 11, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineTypeRefByName, 12, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportType, 13, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMemberRef, 14, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportMember, 15, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineEvent, 16, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetClassLayout, 17, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteClassLayout, 18, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldMarshal, 19, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteFieldMarshal, 20, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePermissionSet, 21, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetRVA, 22, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromSig, 23, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineModuleRef, 24, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParent, 25, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromTypeSpec, 26, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToMemory, 27, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineUserString, 28, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteToken, 29, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodProps, 30, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetTypeDefProps, 31, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetEventProps, 32, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPermissionSetProps, 33, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePinvokeMap, 34, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPinvokeMap, 35, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeletePinvokeMap, 36, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineCustomAttribute, 37, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetCustomAttributeValue, 38, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineField, 39, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineProperty, 40, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineParam, 41, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldProps, 42, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPropertyProps, 43, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParamProps, 44, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineSecurityAttributeSet, 45, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_ApplyEditAndContinue, 46, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_TranslateSigWithScope, 47, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodImplFlags, 48, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldRVA, 49, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_Merge, 50, "metadata/imetadataemit-interface.md");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_MergeEnd, 51, "metadata/imetadataemit-interface.md");
DOCABI_SLOTS(IMetaDataImportVtbl, 65);
DOCABI_SLOT(IMetaDataImportVtbl, CloseEnum, 3, "metadata/imetadataimport-closeenum-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, CountEnum, 4, "metadata/imetadataimport-countenum-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResetEnum, 5, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, EnumTypeDefs, 6, "metadata/imetadataimport-enumtypedefs-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumInterfaceImpls, 7, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeRefs, 8, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, FindTypeDefByName, 9, "metadata/imetadataimport-findtypedefbyname-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetScopeProps, 10, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleFromScope, 11, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, GetTypeDefProps, 12, "metadata/imetadataimport-gettypedefprops-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetInterfaceImplProps, 13, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeRefProps, 14, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResolveTypeRef, 15, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembers, 16, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembersWithName, 17, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, EnumMethods, 18, "metadata/imetadataimport-enummethods-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodsWithName, 19, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFields, 20, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFieldsWithName, 21, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumParams, 22, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMemberRefs, 23, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodImpls, 24, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumPermissionSets, 25, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMember, 26, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMethod, 27, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindField, 28, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMemberRef, 29, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, GetMethodProps, 30, "metadata/imetadataimport-getmethodprops-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberRefProps, 31, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumProperties, 32, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumEvents, 33, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetEventProps, 34, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodSemantics, 35, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMethodSemantics, 36, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetClassLayout, 37, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldMarshal, 38, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetRVA, 39, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPermissionSetProps, 40, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetSigFromToken, 41, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleRefProps, 42, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumModuleRefs, 43, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeSpecFromToken, 44, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNameFromToken, 45, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUnresolvedMethods, 46, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetUserString, 47, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPinvokeMap, 48, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumSignatures, 49, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeSpecs, 50, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUserStrings, 51, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamForMethodIndex, 52, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, EnumCustomAttributes, 53, "metadata/imetadataimport-enumcustomattributes-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, GetCustomAttributeProps, 54, "metadata/imetadataimport-getcustomattributeprops-method.md:26");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindTypeRef, 55, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberProps, 56, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldProps, 57, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPropertyProps, 58, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamProps, 59, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetCustomAttributeByName, 60, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsValidToken, 61, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNestedClassProps, 62, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNativeCallConvFromSig, 63, "metadata/imetadataimport-interface.md");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsGlobal, 64, "metadata/imetadataimport-interface.md");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
