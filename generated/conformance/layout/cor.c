/* made by docabi from specs/index.json; do not edit
 *
 * What cor.h lays out: a row for each size, member, enumerator and slot, with the place that states it.
 */
#define DOCABI_NO_DEPRECATION
#include "cor.h"
#include "docabi_layout.h"
#include "../docabi_lines.h"

const docabi_row *docabi_layout(void)
{
    static docabi_row rows[125];
    docabi_next = rows;
    /* --- IMetaDataDispenser: vtable --- */
    docabi_entity = "IMetaDataDispenser";
    DOCABI_SLOTS(IMetaDataDispenserVtbl, IMetaDataDispenserVtbl, "", 6, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserVtbl, DefineScope, "DefineScope", 3, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserVtbl, OpenScope, "OpenScope", 4, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserVtbl, opaque_OpenScopeOnMemory, "OpenScopeOnMemory", 5, 0, "layout Windows/NETFX SDK: cor.h");
    /* --- IMetaDataDispenserEx: vtable --- */
    docabi_entity = "IMetaDataDispenserEx";
    DOCABI_SLOTS(IMetaDataDispenserExVtbl, IMetaDataDispenserExVtbl, "", 12, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_SetOption, "SetOption", 6, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetOption, "GetOption", 7, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_OpenScopeOnITypeInfo, "OpenScopeOnITypeInfo", 8, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_GetCORSystemDirectory, "GetCORSystemDirectory", 9, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssembly, "FindAssembly", 10, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataDispenserExVtbl, opaque_FindAssemblyModule, "FindAssemblyModule", 11, 0, "layout Windows/NETFX SDK: cor.h");
    /* --- IMetaDataEmit: vtable --- */
    docabi_entity = "IMetaDataEmit";
    DOCABI_SLOTS(IMetaDataEmitVtbl, IMetaDataEmitVtbl, "", 52, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, SetModuleProps, "SetModuleProps", 3, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, Save, "Save", 4, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToStream, "SaveToStream", 5, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetSaveSize, "GetSaveSize", 6, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, DefineTypeDef, "DefineTypeDef", 7, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineNestedType, "DefineNestedType", 8, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetHandler, "SetHandler", 9, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, DefineMethod, "DefineMethod", 10, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMethodImpl, "DefineMethodImpl", 11, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineTypeRefByName, "DefineTypeRefByName", 12, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportType, "DefineImportType", 13, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineMemberRef, "DefineMemberRef", 14, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineImportMember, "DefineImportMember", 15, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineEvent, "DefineEvent", 16, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetClassLayout, "SetClassLayout", 17, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteClassLayout, "DeleteClassLayout", 18, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldMarshal, "SetFieldMarshal", 19, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteFieldMarshal, "DeleteFieldMarshal", 20, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePermissionSet, "DefinePermissionSet", 21, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetRVA, "SetRVA", 22, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromSig, "GetTokenFromSig", 23, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineModuleRef, "DefineModuleRef", 24, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParent, "SetParent", 25, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_GetTokenFromTypeSpec, "GetTokenFromTypeSpec", 26, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SaveToMemory, "SaveToMemory", 27, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineUserString, "DefineUserString", 28, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeleteToken, "DeleteToken", 29, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodProps, "SetMethodProps", 30, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetTypeDefProps, "SetTypeDefProps", 31, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetEventProps, "SetEventProps", 32, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPermissionSetProps, "SetPermissionSetProps", 33, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefinePinvokeMap, "DefinePinvokeMap", 34, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPinvokeMap, "SetPinvokeMap", 35, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DeletePinvokeMap, "DeletePinvokeMap", 36, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineCustomAttribute, "DefineCustomAttribute", 37, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetCustomAttributeValue, "SetCustomAttributeValue", 38, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineField, "DefineField", 39, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineProperty, "DefineProperty", 40, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineParam, "DefineParam", 41, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldProps, "SetFieldProps", 42, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetPropertyProps, "SetPropertyProps", 43, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetParamProps, "SetParamProps", 44, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_DefineSecurityAttributeSet, "DefineSecurityAttributeSet", 45, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_ApplyEditAndContinue, "ApplyEditAndContinue", 46, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_TranslateSigWithScope, "TranslateSigWithScope", 47, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetMethodImplFlags, "SetMethodImplFlags", 48, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_SetFieldRVA, "SetFieldRVA", 49, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_Merge, "Merge", 50, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataEmitVtbl, opaque_MergeEnd, "MergeEnd", 51, 0, "layout Windows/NETFX SDK: cor.h");
    /* --- IMetaDataImport: vtable --- */
    docabi_entity = "IMetaDataImport";
    DOCABI_SLOTS(IMetaDataImportVtbl, IMetaDataImportVtbl, "", 65, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, CloseEnum, "CloseEnum", 3, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, CountEnum, "CountEnum", 4, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResetEnum, "ResetEnum", 5, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, EnumTypeDefs, "EnumTypeDefs", 6, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumInterfaceImpls, "EnumInterfaceImpls", 7, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeRefs, "EnumTypeRefs", 8, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, FindTypeDefByName, "FindTypeDefByName", 9, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetScopeProps, "GetScopeProps", 10, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleFromScope, "GetModuleFromScope", 11, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, GetTypeDefProps, "GetTypeDefProps", 12, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetInterfaceImplProps, "GetInterfaceImplProps", 13, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeRefProps, "GetTypeRefProps", 14, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_ResolveTypeRef, "ResolveTypeRef", 15, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembers, "EnumMembers", 16, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMembersWithName, "EnumMembersWithName", 17, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, EnumMethods, "EnumMethods", 18, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodsWithName, "EnumMethodsWithName", 19, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFields, "EnumFields", 20, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumFieldsWithName, "EnumFieldsWithName", 21, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumParams, "EnumParams", 22, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMemberRefs, "EnumMemberRefs", 23, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodImpls, "EnumMethodImpls", 24, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumPermissionSets, "EnumPermissionSets", 25, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMember, "FindMember", 26, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMethod, "FindMethod", 27, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindField, "FindField", 28, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindMemberRef, "FindMemberRef", 29, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, GetMethodProps, "GetMethodProps", 30, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberRefProps, "GetMemberRefProps", 31, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumProperties, "EnumProperties", 32, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumEvents, "EnumEvents", 33, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetEventProps, "GetEventProps", 34, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumMethodSemantics, "EnumMethodSemantics", 35, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMethodSemantics, "GetMethodSemantics", 36, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetClassLayout, "GetClassLayout", 37, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldMarshal, "GetFieldMarshal", 38, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetRVA, "GetRVA", 39, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPermissionSetProps, "GetPermissionSetProps", 40, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetSigFromToken, "GetSigFromToken", 41, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetModuleRefProps, "GetModuleRefProps", 42, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumModuleRefs, "EnumModuleRefs", 43, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetTypeSpecFromToken, "GetTypeSpecFromToken", 44, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNameFromToken, "GetNameFromToken", 45, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUnresolvedMethods, "EnumUnresolvedMethods", 46, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetUserString, "GetUserString", 47, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPinvokeMap, "GetPinvokeMap", 48, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumSignatures, "EnumSignatures", 49, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumTypeSpecs, "EnumTypeSpecs", 50, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_EnumUserStrings, "EnumUserStrings", 51, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamForMethodIndex, "GetParamForMethodIndex", 52, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, EnumCustomAttributes, "EnumCustomAttributes", 53, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, GetCustomAttributeProps, "GetCustomAttributeProps", 54, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_FindTypeRef, "FindTypeRef", 55, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetMemberProps, "GetMemberProps", 56, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetFieldProps, "GetFieldProps", 57, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetPropertyProps, "GetPropertyProps", 58, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetParamProps, "GetParamProps", 59, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetCustomAttributeByName, "GetCustomAttributeByName", 60, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsValidToken, "IsValidToken", 61, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNestedClassProps, "GetNestedClassProps", 62, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_GetNativeCallConvFromSig, "GetNativeCallConvFromSig", 63, 0, "layout Windows/NETFX SDK: cor.h");
    DOCABI_SLOT(IMetaDataImportVtbl, opaque_IsGlobal, "IsGlobal", 64, 0, "layout Windows/NETFX SDK: cor.h");
    return rows;
}
