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
DOCABI_SLOT(IMetaDataDispenserVtbl, DefineScope, 3, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserVtbl, OpenScope, 4, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserVtbl, opaque_OpenScopeOnMemory, 5, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOTS(IMetaDataDispenserExVtbl, 12);
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_SetOption, 6, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetOption, 7, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_OpenScopeOnITypeInfo, 8, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetCORSystemDirectory, 9, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssembly, 10, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssemblyModule, 11, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOTS(IMetaDataEmitVtbl, 52);
DOCABI_SLOT(IMetaDataEmitVtbl, SetModuleProps, 3, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, Save, 4, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToStream, 5, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetSaveSize, 6, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, DefineTypeDef, 7, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineNestedType, 8, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetHandler, 9, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, DefineMethod, 10, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMethodImpl, 11, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineTypeRefByName, 12, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportType, 13, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMemberRef, 14, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportMember, 15, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineEvent, 16, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetClassLayout, 17, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteClassLayout, 18, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldMarshal, 19, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteFieldMarshal, 20, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePermissionSet, 21, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetRVA, 22, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromSig, 23, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineModuleRef, 24, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParent, 25, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromTypeSpec, 26, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToMemory, 27, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineUserString, 28, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteToken, 29, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodProps, 30, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetTypeDefProps, 31, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetEventProps, 32, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPermissionSetProps, 33, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePinvokeMap, 34, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPinvokeMap, 35, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeletePinvokeMap, 36, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineCustomAttribute, 37, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetCustomAttributeValue, 38, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineField, 39, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineProperty, 40, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineParam, 41, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldProps, 42, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPropertyProps, 43, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParamProps, 44, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineSecurityAttributeSet, 45, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_ApplyEditAndContinue, 46, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_TranslateSigWithScope, 47, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodImplFlags, 48, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldRVA, 49, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_Merge, 50, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataEmitVtbl, opaque_MergeEnd, 51, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOTS(IMetaDataImportVtbl, 65);
DOCABI_SLOT(IMetaDataImportVtbl, CloseEnum, 3, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, CountEnum, 4, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResetEnum, 5, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, EnumTypeDefs, 6, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumInterfaceImpls, 7, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeRefs, 8, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, FindTypeDefByName, 9, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetScopeProps, 10, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleFromScope, 11, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, GetTypeDefProps, 12, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetInterfaceImplProps, 13, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeRefProps, 14, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResolveTypeRef, 15, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembers, 16, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembersWithName, 17, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, EnumMethods, 18, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodsWithName, 19, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFields, 20, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFieldsWithName, 21, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumParams, 22, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMemberRefs, 23, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodImpls, 24, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumPermissionSets, 25, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMember, 26, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMethod, 27, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindField, 28, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMemberRef, 29, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, GetMethodProps, 30, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberRefProps, 31, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumProperties, 32, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumEvents, 33, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetEventProps, 34, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodSemantics, 35, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMethodSemantics, 36, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetClassLayout, 37, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldMarshal, 38, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetRVA, 39, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPermissionSetProps, 40, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetSigFromToken, 41, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleRefProps, 42, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumModuleRefs, 43, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeSpecFromToken, 44, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNameFromToken, 45, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUnresolvedMethods, 46, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetUserString, 47, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPinvokeMap, 48, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumSignatures, 49, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeSpecs, 50, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUserStrings, 51, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamForMethodIndex, 52, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, EnumCustomAttributes, 53, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, GetCustomAttributeProps, 54, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindTypeRef, 55, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberProps, 56, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldProps, 57, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPropertyProps, 58, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamProps, 59, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetCustomAttributeByName, 60, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsValidToken, 61, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNestedClassProps, 62, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNativeCallConvFromSig, 63, "layout Windows/NETFX SDK: cor.h");
DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsGlobal, 64, "layout Windows/NETFX SDK: cor.h");

/* ISO C wants a file to declare something. */
typedef int docabi_layout_checked;
