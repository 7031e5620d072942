/* made by docabi from specs/abi: CorHdr.h; do not edit */
#ifndef DOCABI_CORHDR_H
#define DOCABI_CORHDR_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__corhdr_h__) || defined(__CORHDR_H__) || defined(_CORHDR_H_)
#define DOCABI_CORHDR_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_CORHDR_H_LACKING
#endif
#else
#define __corhdr_h__
#define __CORHDR_H__
#define _CORHDR_H_

#if !defined(DOCABI_NO_COMPANIONS)
typedef enum CorDescrGroupMethodType {
    /** Not documented: .NET Core 1.0 has it. */
    DESCR_GROUP_METHODDEF = 0,
    /** Not documented: .NET Core 1.0 has it. */
    DESCR_GROUP_METHODIMPL = 1
} CorDescrGroupMethodType;
#endif

/**
 * @brief Selects how a scope is opened and who owns its memory.
 *
 * @remark The values can be combined, except that ofRead, being zero, is always implied.
 */
typedef enum CorOpenFlags {
    /** Opens for reading. */
    ofRead = 0,
    /** Opens for writing. For a .winmd file, combine it with ofNoTransform. */
    ofWrite = 1,
    /** Isolates the bit that tells reading from writing. */
    ofReadWriteMask = 1,
    /** Makes a private copy of the data. */
    ofCopyMemory = 2,
    /** Obsolete and without effect. */
    ofCacheImage DOCABI_DEPRECATED_VALUE("its documentation says not to use it") = 4,
    /** Obsolete and without effect. */
    ofManifestMetadata DOCABI_DEPRECATED_VALUE("its documentation says not to use it") = 8,
    /**
     * Opens for reading and rules out IMetaDataEmit on the same scope, so that it can be shared.
     */
    ofReadOnly = 0x10,
    /** Gives the scope a block from CoTaskMemAlloc, which it frees in the end. */
    ofTakeOwnership = 0x20,
    /** Obsolete and without effect. */
    ofNoTypeLib DOCABI_DEPRECATED_VALUE("its documentation says not to use it") = 0x80,
    /** Shows the types of a .winmd file as they are, without their .NET Framework counterparts. */
    ofNoTransform = 0x1000,
    /** For internal purposes only. */
    ofReserved1 = 0x100,
    /** For internal purposes only. */
    ofReserved2 = 0x200,
    /** For internal purposes only. */
    ofReserved = (int)0xFFFFFF40,
    /** Not documented: .NET Core 1.0 has it. */
    ofReserved3 = 0x400
} CorOpenFlags;
#ifndef DOCABI_NO_COMPANIONS
#define IsOfWrite(x) (((x) & ofWrite) != 0)
#define IsOfCopyMemory(x) (((x) & ofCopyMemory) != 0)
#define IsOfCacheImage(x) (((x) & ofCacheImage) != 0)
#define IsOfManifestMetadata(x) (((x) & ofManifestMetadata) != 0)
#define IsOfReadOnly(x) (((x) & ofReadOnly) != 0)
#define IsOfTakeOwnership(x) (((x) & ofTakeOwnership) != 0)
#define IsOfNoTypeLib(x) (((x) & ofNoTypeLib) != 0)
#define IsOfNoTransform(x) (((x) & ofNoTransform) != 0)
#define IsOfReserved1(x) (((x) & ofReserved1) != 0)
#define IsOfReserved2(x) (((x) & ofReserved2) != 0)
#define IsOfReserved(x) (((x) & ofReserved) != 0)
#define IsOfReserved3(x) (((x) & ofReserved3) != 0)
#endif

#if !defined(DOCABI_NO_COMPANIONS)
typedef enum NativeTypeArrayFlags {
    /** Not documented: .NET Core 1.0 has it. */
    ntaSizeParamIndexSpecified = 1,
    /** Not documented: .NET Core 1.0 has it. */
    ntaReserved = 0xFFFE
} NativeTypeArrayFlags;
#endif

#ifndef DOCABI_NO_COMPANIONS
/* What programs expect of this header beside what pages describe; the forms of ECMA-335, partition II. */
typedef ULONG RID;

/* Tokens (II.22): a table in the upper byte, a row of it below. */
#define RidFromToken(tk) ((RID)((tk) & 0x00ffffff))
#define TypeFromToken(tk) ((ULONG32)((tk) & 0xff000000))
#define TokenFromRid(rid, tktype) ((rid) | (tktype))
#define RidToToken(rid, tktype) ((rid) |= (tktype))
#define IsNilToken(tk) (RidFromToken(tk) == 0)
#define mdTokenNil ((mdToken)0x00000000)
#define mdModuleNil ((mdModule)0x00000000)
#define mdTypeRefNil ((mdTypeRef)0x01000000)
#define mdTypeDefNil ((mdTypeDef)0x02000000)
#define mdFieldDefNil ((mdFieldDef)0x04000000)
#define mdMethodDefNil ((mdMethodDef)0x06000000)
#define mdParamDefNil ((mdParamDef)0x08000000)
#define mdInterfaceImplNil ((mdInterfaceImpl)0x09000000)
#define mdMemberRefNil ((mdMemberRef)0x0a000000)
#define mdCustomAttributeNil ((mdCustomAttribute)0x0c000000)
#define mdPermissionNil ((mdPermission)0x0e000000)
#define mdSignatureNil ((mdSignature)0x11000000)
#define mdEventNil ((mdEvent)0x14000000)
#define mdPropertyNil ((mdProperty)0x17000000)
#define mdModuleRefNil ((mdModuleRef)0x1a000000)
#define mdTypeSpecNil ((mdTypeSpec)0x1b000000)
#define mdAssemblyNil ((mdAssembly)0x20000000)
#define mdAssemblyRefNil ((mdAssemblyRef)0x23000000)
#define mdFileNil ((mdFile)0x26000000)
#define mdExportedTypeNil ((mdExportedType)0x27000000)
#define mdManifestResourceNil ((mdManifestResource)0x28000000)
#define mdGenericParamNil ((mdGenericParam)0x2a000000)
#define mdMethodSpecNil ((mdMethodSpec)0x2b000000)
#define mdGenericParamConstraintNil ((mdGenericParamConstraint)0x2c000000)
#define mdStringNil ((mdString)0x70000000)

/* The header of managed images (II.25.3.3). The Windows SDK has it, too. */
#ifndef __IMAGE_COR20_HEADER_DEFINED__
#define __IMAGE_COR20_HEADER_DEFINED__
typedef enum ReplacesCorHdrNumericDefines {
    COMIMAGE_FLAGS_ILONLY = 0x00000001,
    COMIMAGE_FLAGS_32BITREQUIRED = 0x00000002,
    COMIMAGE_FLAGS_IL_LIBRARY = 0x00000004,
    COMIMAGE_FLAGS_STRONGNAMESIGNED = 0x00000008,
    COMIMAGE_FLAGS_NATIVE_ENTRYPOINT = 0x00000010,
    COMIMAGE_FLAGS_TRACKDEBUGDATA = 0x00010000,
    COMIMAGE_FLAGS_32BITPREFERRED = 0x00020000,
    COR_VERSION_MAJOR_V2 = 2,
    COR_VERSION_MAJOR = 2,
    COR_VERSION_MINOR = 5,
    COR_DELETED_NAME_LENGTH = 8,
    COR_VTABLEGAP_NAME_LENGTH = 8,
    NATIVE_TYPE_MAX_CB = 1,
    COR_ILMETHOD_SECT_SMALL_MAX_DATASIZE = 0xff,
    COR_VTABLE_32BIT = 0x01,
    COR_VTABLE_64BIT = 0x02,
    COR_VTABLE_FROM_UNMANAGED = 0x04,
    COR_VTABLE_FROM_UNMANAGED_RETAIN_APPDOMAIN = 0x08,
    COR_VTABLE_CALL_MOST_DERIVED = 0x10,
    IMAGE_COR_EATJ_THUNK_SIZE = 32,
    MAX_CLASS_NAME = 1024,
    MAX_PACKAGE_NAME = 1024
} ReplacesCorHdrNumericDefines;
#ifndef DOCABI_WINDOWS_SDK
typedef struct IMAGE_DATA_DIRECTORY {
    DWORD VirtualAddress;
    DWORD Size;
} IMAGE_DATA_DIRECTORY, *PIMAGE_DATA_DIRECTORY;
#endif
typedef struct IMAGE_COR20_HEADER {
    DWORD cb;
    WORD MajorRuntimeVersion;
    WORD MinorRuntimeVersion;
    IMAGE_DATA_DIRECTORY MetaData;
    DWORD Flags;
    union {
        DWORD EntryPointToken;
        DWORD EntryPointRVA;
    };
    IMAGE_DATA_DIRECTORY Resources;
    IMAGE_DATA_DIRECTORY StrongNameSignature;
    IMAGE_DATA_DIRECTORY CodeManagerTable;
    IMAGE_DATA_DIRECTORY VTableFixups;
    IMAGE_DATA_DIRECTORY ExportAddressTableJumps;
    IMAGE_DATA_DIRECTORY ManagedNativeHeader;
} IMAGE_COR20_HEADER, *PIMAGE_COR20_HEADER;
#else
#ifndef COR_VTABLE_FROM_UNMANAGED_RETAIN_APPDOMAIN
#define COR_VTABLE_FROM_UNMANAGED_RETAIN_APPDOMAIN 0x08
#endif
#ifndef COMIMAGE_FLAGS_32BITPREFERRED
#define COMIMAGE_FLAGS_32BITPREFERRED 0x00020000
#endif
#endif
#define COR_IS_32BIT_REQUIRED(flags) \
    (((flags) & (COMIMAGE_FLAGS_32BITREQUIRED | COMIMAGE_FLAGS_32BITPREFERRED)) == COMIMAGE_FLAGS_32BITREQUIRED)
#define COR_IS_32BIT_PREFERRED(flags) \
    (((flags) & COMIMAGE_FLAGS_32BITREQUIRED) != 0 && ((flags) & COMIMAGE_FLAGS_32BITPREFERRED) != 0)
#define COR_SET_32BIT_REQUIRED(flags) \
    ((void)((flags) = ((flags) & ~COMIMAGE_FLAGS_32BITPREFERRED) | COMIMAGE_FLAGS_32BITREQUIRED))
#define COR_SET_32BIT_PREFERRED(flags) ((void)((flags) |= COMIMAGE_FLAGS_32BITPREFERRED | COMIMAGE_FLAGS_32BITREQUIRED))
#define COR_CLEAR_32BIT_REQUIRED(flags) \
    ((void)((flags) &= ~(COMIMAGE_FLAGS_32BITREQUIRED | COMIMAGE_FLAGS_32BITPREFERRED)))
#define COR_CLEAR_32BIT_PREFERRED(flags) COR_CLEAR_32BIT_REQUIRED(flags)
typedef struct IMAGE_COR_VTABLEFIXUP {
    ULONG RVA;
    USHORT Count;
    USHORT Type; /* COR_VTABLE_* */
} IMAGE_COR_VTABLEFIXUP;

/* Method bodies (II.25.4): a header of one byte or of twelve, the code, and sections, each at a multiple of four. */
typedef enum CorILMethodFlags {
    CorILMethod_InitLocals = 0x0010,
    CorILMethod_MoreSects = 0x0008,
    CorILMethod_CompressedIL = 0x0040,
    CorILMethod_FormatShift = 3,
    CorILMethod_FormatMask = 7,
    CorILMethod_TinyFormat = 0x0002,
    CorILMethod_SmallFormat = 0x0000,
    CorILMethod_FatFormat = 0x0003,
    CorILMethod_TinyFormat1 = 0x0006
} CorILMethodFlags;
typedef enum CorILMethodSect {
    CorILMethod_Sect_Reserved = 0,
    CorILMethod_Sect_EHTable = 1,
    CorILMethod_Sect_OptILTable = 2,
    CorILMethod_Sect_KindMask = 0x3f,
    CorILMethod_Sect_FatFormat = 0x40,
    CorILMethod_Sect_MoreSects = 0x80
} CorILMethodSect;
typedef enum CorExceptionFlag {
    COR_ILEXCEPTION_CLAUSE_NONE = 0x0000,
    COR_ILEXCEPTION_CLAUSE_OFFSETLEN = 0x0000,
    COR_ILEXCEPTION_CLAUSE_DEPRECATED = 0x0000,
    COR_ILEXCEPTION_CLAUSE_FILTER = 0x0001,
    COR_ILEXCEPTION_CLAUSE_FINALLY = 0x0002,
    COR_ILEXCEPTION_CLAUSE_FAULT = 0x0004,
    COR_ILEXCEPTION_CLAUSE_DUPLICATED = 0x0008
} CorExceptionFlag;
typedef struct IMAGE_COR_ILMETHOD_TINY {
    BYTE Flags_CodeSize;
} IMAGE_COR_ILMETHOD_TINY;
typedef struct IMAGE_COR_ILMETHOD_FAT {
    unsigned Flags : 12;
    unsigned Size : 4; /* of this header, in units of four bytes */
    unsigned MaxStack : 16;
    DWORD CodeSize;
    mdSignature LocalVarSigTok; /* 0 where there are no locals */
} IMAGE_COR_ILMETHOD_FAT;
typedef union IMAGE_COR_ILMETHOD {
    IMAGE_COR_ILMETHOD_TINY Tiny;
    IMAGE_COR_ILMETHOD_FAT Fat;
} IMAGE_COR_ILMETHOD;
typedef struct IMAGE_COR_ILMETHOD_SECT_SMALL {
    BYTE Kind;
    BYTE DataSize;
} IMAGE_COR_ILMETHOD_SECT_SMALL;
typedef struct IMAGE_COR_ILMETHOD_SECT_FAT {
    unsigned Kind : 8;
    unsigned DataSize : 24;
} IMAGE_COR_ILMETHOD_SECT_FAT;
typedef struct IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT {
    CorExceptionFlag Flags;
    DWORD TryOffset;
    DWORD TryLength;
    DWORD HandlerOffset;
    DWORD HandlerLength;
    union {
        DWORD ClassToken;
        DWORD FilterOffset;
    };
} IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT;
typedef struct IMAGE_COR_ILMETHOD_SECT_EH_FAT {
    IMAGE_COR_ILMETHOD_SECT_FAT SectFat;
    IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_FAT Clauses[1]; /* as many as there are */
} IMAGE_COR_ILMETHOD_SECT_EH_FAT;
typedef struct IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL {
    unsigned Flags : 16;
    unsigned TryOffset : 16;
    unsigned TryLength : 8;
    unsigned HandlerOffset : 16;
    unsigned HandlerLength : 8;
    union {
        DWORD ClassToken;
        DWORD FilterOffset;
    };
} IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL;
typedef struct IMAGE_COR_ILMETHOD_SECT_EH_SMALL {
    IMAGE_COR_ILMETHOD_SECT_SMALL SectSmall;
    WORD Reserved;
    IMAGE_COR_ILMETHOD_SECT_EH_CLAUSE_SMALL Clauses[1];
} IMAGE_COR_ILMETHOD_SECT_EH_SMALL;
typedef union IMAGE_COR_ILMETHOD_SECT_EH {
    IMAGE_COR_ILMETHOD_SECT_EH_SMALL Small;
    IMAGE_COR_ILMETHOD_SECT_EH_FAT Fat;
} IMAGE_COR_ILMETHOD_SECT_EH;

/* Names that have a meaning for the runtime. */
#define COR_CTOR_METHOD_NAME ".ctor"
#define COR_CTOR_METHOD_NAME_W DOCABI_TEXT(".ctor")
#define COR_CCTOR_METHOD_NAME ".cctor"
#define COR_CCTOR_METHOD_NAME_W DOCABI_TEXT(".cctor")
#define COR_ENUM_FIELD_NAME "value__"
#define COR_ENUM_FIELD_NAME_W DOCABI_TEXT("value__")
#define COR_DELETED_NAME_A "_Deleted"
#define COR_DELETED_NAME_W DOCABI_TEXT("_Deleted")
#define COR_VTABLEGAP_NAME_A "_VtblGap"
#define COR_VTABLEGAP_NAME_W DOCABI_TEXT("_VtblGap")
#define FRAMEWORK_REGISTRY_KEY "Software\\Microsoft\\.NETFramework"
#define FRAMEWORK_REGISTRY_KEY_W DOCABI_TEXT("Software\\Microsoft\\.NETFramework")
#ifdef _WIN64
#define USER_FRAMEWORK_REGISTRY_KEY "Software\\Microsoft\\.NETFramework64"
#define USER_FRAMEWORK_REGISTRY_KEY_W DOCABI_TEXT("Software\\Microsoft\\.NETFramework64")
#else
#define USER_FRAMEWORK_REGISTRY_KEY "Software\\Microsoft\\.NETFramework"
#define USER_FRAMEWORK_REGISTRY_KEY_W DOCABI_TEXT("Software\\Microsoft\\.NETFramework")
#endif
#define CMOD_CALLCONV_NAMESPACE_OLD "System.Runtime.InteropServices"
#define CMOD_CALLCONV_NAMESPACE "System.Runtime.CompilerServices"
#define CMOD_CALLCONV_NAME_CDECL "CallConvCdecl"
#define CMOD_CALLCONV_NAME_STDCALL "CallConvStdcall"
#define CMOD_CALLCONV_NAME_THISCALL "CallConvThiscall"
#define CMOD_CALLCONV_NAME_FASTCALL "CallConvFastcall"

/* Attributes that have a meaning for the runtime: `X_TYPE` is the name, `X_SIG` the signature of its constructor. */
#define INTEROP_DISPID_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.DispIdAttribute")
#define INTEROP_DISPID_TYPE "System.Runtime.InteropServices.DispIdAttribute"
#define INTEROP_DISPID_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I4}
#define INTEROP_INTERFACETYPE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.InterfaceTypeAttribute")
#define INTEROP_INTERFACETYPE_TYPE "System.Runtime.InteropServices.InterfaceTypeAttribute"
#define INTEROP_INTERFACETYPE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_CLASSINTERFACE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ClassInterfaceAttribute")
#define INTEROP_CLASSINTERFACE_TYPE "System.Runtime.InteropServices.ClassInterfaceAttribute"
#define INTEROP_CLASSINTERFACE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_COMVISIBLE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComVisibleAttribute")
#define INTEROP_COMVISIBLE_TYPE "System.Runtime.InteropServices.ComVisibleAttribute"
#define INTEROP_COMVISIBLE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_BOOLEAN}
#define INTEROP_COMREGISTERFUNCTION_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComRegisterFunctionAttribute")
#define INTEROP_COMREGISTERFUNCTION_TYPE "System.Runtime.InteropServices.ComRegisterFunctionAttribute"
#define INTEROP_COMREGISTERFUNCTION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_COMUNREGISTERFUNCTION_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComUnregisterFunctionAttribute")
#define INTEROP_COMUNREGISTERFUNCTION_TYPE "System.Runtime.InteropServices.ComUnregisterFunctionAttribute"
#define INTEROP_COMUNREGISTERFUNCTION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_IMPORTEDFROMTYPELIB_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ImportedFromTypeLibAttribute")
#define INTEROP_IMPORTEDFROMTYPELIB_TYPE "System.Runtime.InteropServices.ImportedFromTypeLibAttribute"
#define INTEROP_IMPORTEDFROMTYPELIB_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_PRIMARYINTEROPASSEMBLY_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.PrimaryInteropAssemblyAttribute")
#define INTEROP_PRIMARYINTEROPASSEMBLY_TYPE "System.Runtime.InteropServices.PrimaryInteropAssemblyAttribute"
#define INTEROP_PRIMARYINTEROPASSEMBLY_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 2, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I4, ELEMENT_TYPE_I4}
#define INTEROP_IDISPATCHIMPL_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.IDispatchImplAttribute")
#define INTEROP_IDISPATCHIMPL_TYPE "System.Runtime.InteropServices.IDispatchImplAttribute"
#define INTEROP_IDISPATCHIMPL_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_COMSOURCEINTERFACES_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComSourceInterfacesAttribute")
#define INTEROP_COMSOURCEINTERFACES_TYPE "System.Runtime.InteropServices.ComSourceInterfacesAttribute"
#define INTEROP_COMSOURCEINTERFACES_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_COMDEFAULTINTERFACE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComDefaultInterfaceAttribute")
#define INTEROP_COMDEFAULTINTERFACE_TYPE "System.Runtime.InteropServices.ComDefaultInterfaceAttribute"
#define INTEROP_COMCONVERSIONLOSS_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComConversionLossAttribute")
#define INTEROP_COMCONVERSIONLOSS_TYPE "System.Runtime.InteropServices.ComConversionLossAttribute"
#define INTEROP_COMCONVERSIONLOSS_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_BESTFITMAPPING_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.BestFitMappingAttribute")
#define INTEROP_BESTFITMAPPING_TYPE "System.Runtime.InteropServices.BestFitMappingAttribute"
#define INTEROP_BESTFITMAPPING_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 2, ELEMENT_TYPE_VOID, ELEMENT_TYPE_BOOLEAN, ELEMENT_TYPE_BOOLEAN}
#define INTEROP_TYPELIBTYPE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.TypeLibTypeAttribute")
#define INTEROP_TYPELIBTYPE_TYPE "System.Runtime.InteropServices.TypeLibTypeAttribute"
#define INTEROP_TYPELIBTYPE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_TYPELIBFUNC_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.TypeLibFuncAttribute")
#define INTEROP_TYPELIBFUNC_TYPE "System.Runtime.InteropServices.TypeLibFuncAttribute"
#define INTEROP_TYPELIBFUNC_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_TYPELIBVAR_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.TypeLibVarAttribute")
#define INTEROP_TYPELIBVAR_TYPE "System.Runtime.InteropServices.TypeLibVarAttribute"
#define INTEROP_TYPELIBVAR_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_MARSHALAS_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.MarshalAsAttribute")
#define INTEROP_MARSHALAS_TYPE "System.Runtime.InteropServices.MarshalAsAttribute"
#define INTEROP_MARSHALAS_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2}
#define INTEROP_COMIMPORT_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComImportAttribute")
#define INTEROP_COMIMPORT_TYPE "System.Runtime.InteropServices.ComImportAttribute"
#define INTEROP_COMIMPORT_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_GUID_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.GuidAttribute")
#define INTEROP_GUID_TYPE "System.Runtime.InteropServices.GuidAttribute"
#define INTEROP_GUID_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_DEFAULTMEMBER_TYPE_W DOCABI_TEXT("System.Reflection.DefaultMemberAttribute")
#define INTEROP_DEFAULTMEMBER_TYPE "System.Reflection.DefaultMemberAttribute"
#define INTEROP_DEFAULTMEMBER_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_COMEMULATE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComEmulateAttribute")
#define INTEROP_COMEMULATE_TYPE "System.Runtime.InteropServices.ComEmulateAttribute"
#define INTEROP_COMEMULATE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_PRESERVESIG_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.PreserveSigAttribure")
#define INTEROP_PRESERVESIG_TYPE "System.Runtime.InteropServices.PreserveSigAttribure"
#define INTEROP_PRESERVESIG_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_BOOLEAN}
#define INTEROP_IN_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.InAttribute")
#define INTEROP_IN_TYPE "System.Runtime.InteropServices.InAttribute"
#define INTEROP_IN_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_OUT_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.OutAttribute")
#define INTEROP_OUT_TYPE "System.Runtime.InteropServices.OutAttribute"
#define INTEROP_OUT_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_COMALIASNAME_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComAliasNameAttribute")
#define INTEROP_COMALIASNAME_TYPE "System.Runtime.InteropServices.ComAliasNameAttribute"
#define INTEROP_COMALIASNAME_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define INTEROP_PARAMARRAY_TYPE_W DOCABI_TEXT("System.ParamArrayAttribute")
#define INTEROP_PARAMARRAY_TYPE "System.ParamArrayAttribute"
#define INTEROP_PARAMARRAY_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_LCIDCONVERSION_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.LCIDConversionAttribute")
#define INTEROP_LCIDCONVERSION_TYPE "System.Runtime.InteropServices.LCIDConversionAttribute"
#define INTEROP_LCIDCONVERSION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I4}
#define INTEROP_COMSUBSTITUTABLEINTERFACE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComSubstitutableInterfaceAttribute")
#define INTEROP_COMSUBSTITUTABLEINTERFACE_TYPE "System.Runtime.InteropServices.ComSubstitutableInterfaceAttribute"
#define INTEROP_COMSUBSTITUTABLEINTERFACE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_DECIMALVALUE_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.DecimalConstantAttribute")
#define INTEROP_DECIMALVALUE_TYPE "System.Runtime.CompilerServices.DecimalConstantAttribute"
#define INTEROP_DECIMALVALUE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 5, ELEMENT_TYPE_VOID, ELEMENT_TYPE_U1, ELEMENT_TYPE_U1, ELEMENT_TYPE_U4, ELEMENT_TYPE_U4, ELEMENT_TYPE_U4}
#define INTEROP_DATETIMEVALUE_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.DateTimeConstantAttribute")
#define INTEROP_DATETIMEVALUE_TYPE "System.Runtime.CompilerServices.DateTimeConstantAttribute"
#define INTEROP_DATETIMEVALUE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I8}
#define INTEROP_IUNKNOWNVALUE_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.IUnknownConstantAttribute")
#define INTEROP_IUNKNOWNVALUE_TYPE "System.Runtime.CompilerServices.IUnknownConstantAttribute"
#define INTEROP_IUNKNOWNVALUE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_IDISPATCHVALUE_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.IDispatchConstantAttribute")
#define INTEROP_IDISPATCHVALUE_TYPE "System.Runtime.CompilerServices.IDispatchConstantAttribute"
#define INTEROP_IDISPATCHVALUE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_AUTOPROXY_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.AutomationProxyAttribute")
#define INTEROP_AUTOPROXY_TYPE "System.Runtime.InteropServices.AutomationProxyAttribute"
#define INTEROP_AUTOPROXY_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_BOOLEAN}
#define INTEROP_TYPELIBIMPORTCLASS_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.TypeLibImportClassAttribute")
#define INTEROP_TYPELIBIMPORTCLASS_TYPE "System.Runtime.InteropServices.TypeLibImportClassAttribute"
#define INTEROP_TYPELIBVERSION_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.TypeLibVersionAttribute")
#define INTEROP_TYPELIBVERSION_TYPE "System.Runtime.InteropServices.TypeLibVersionAttribute"
#define INTEROP_TYPELIBVERSION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 2, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2, ELEMENT_TYPE_I2}
#define INTEROP_COMCOMPATIBLEVERSION_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComCompatibleVersionAttribute")
#define INTEROP_COMCOMPATIBLEVERSION_TYPE "System.Runtime.InteropServices.ComCompatibleVersionAttribute"
#define INTEROP_COMCOMPATIBLEVERSION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 4, ELEMENT_TYPE_VOID, ELEMENT_TYPE_I2, ELEMENT_TYPE_I2, ELEMENT_TYPE_I2, ELEMENT_TYPE_I2}
#define INTEROP_COMEVENTINTERFACE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ComEventInterfaceAttribute")
#define INTEROP_COMEVENTINTERFACE_TYPE "System.Runtime.InteropServices.ComEventInterfaceAttribute"
#define INTEROP_COCLASS_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.CoClassAttribute")
#define INTEROP_COCLASS_TYPE "System.Runtime.InteropServices.CoClassAttribute"
#define INTEROP_SERIALIZABLE_TYPE_W DOCABI_TEXT("System.SerializableAttribute")
#define INTEROP_SERIALIZABLE_TYPE "System.SerializableAttribute"
#define INTEROP_SERIALIZABLE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define INTEROP_SETWIN32CONTEXTINIDISPATCHATTRIBUTE_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.SetWin32ContextInIDispatchAttribute")
#define INTEROP_SETWIN32CONTEXTINIDISPATCHATTRIBUTE_TYPE "System.Runtime.InteropServices.SetWin32ContextInIDispatchAttribute"
#define INTEROP_SETWIN32CONTEXTINIDISPATCHATTRIBUTE_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define FORWARD_INTEROP_STUB_METHOD_TYPE_W DOCABI_TEXT("System.Runtime.InteropServices.ManagedToNativeComInteropStubAttribute")
#define FORWARD_INTEROP_STUB_METHOD_TYPE "System.Runtime.InteropServices.ManagedToNativeComInteropStubAttribute"
#define FRIEND_ASSEMBLY_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.InternalsVisibleToAttribute")
#define FRIEND_ASSEMBLY_TYPE "System.Runtime.CompilerServices.InternalsVisibleToAttribute"
#define FRIEND_ASSEMBLY_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 2, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING, ELEMENT_TYPE_BOOLEAN}
#define SUBJECT_ASSEMBLY_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute")
#define SUBJECT_ASSEMBLY_TYPE "System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute"
#define SUBJECT_ASSEMBLY_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 1, ELEMENT_TYPE_VOID, ELEMENT_TYPE_STRING}
#define DISABLED_PRIVATE_REFLECTION_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.DisablePrivateReflectionAttribute")
#define DISABLED_PRIVATE_REFLECTION_TYPE "System.Runtime.CompilerServices.DisablePrivateReflectionAttribute"
#define DISABLED_PRIVATE_REFLECTION_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define DEFAULTDOMAIN_STA_TYPE_W DOCABI_TEXT("System.STAThreadAttribute")
#define DEFAULTDOMAIN_STA_TYPE "System.STAThreadAttribute"
#define DEFAULTDOMAIN_STA_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define DEFAULTDOMAIN_MTA_TYPE_W DOCABI_TEXT("System.MTAThreadAttribute")
#define DEFAULTDOMAIN_MTA_TYPE "System.MTAThreadAttribute"
#define DEFAULTDOMAIN_MTA_SIG \
    {IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS, 0, ELEMENT_TYPE_VOID}
#define NONVERSIONABLE_TYPE_W DOCABI_TEXT("System.Runtime.Versioning.NonVersionableAttribute")
#define NONVERSIONABLE_TYPE "System.Runtime.Versioning.NonVersionableAttribute"
#define COMPILATIONRELAXATIONS_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.CompilationRelaxationsAttribute")
#define COMPILATIONRELAXATIONS_TYPE "System.Runtime.CompilerServices.CompilationRelaxationsAttribute"
#define RUNTIMECOMPATIBILITY_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.RuntimeCompatibilityAttribute")
#define RUNTIMECOMPATIBILITY_TYPE "System.Runtime.CompilerServices.RuntimeCompatibilityAttribute"
#define DEFAULTDEPENDENCY_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.DefaultDependencyAttribute")
#define DEFAULTDEPENDENCY_TYPE "System.Runtime.CompilerServices.DefaultDependencyAttribute"
#define DEPENDENCY_TYPE_W DOCABI_TEXT("System.Runtime.CompilerServices.DependencyAttribute")
#define DEPENDENCY_TYPE "System.Runtime.CompilerServices.DependencyAttribute"
#define TARGET_FRAMEWORK_TYPE_W DOCABI_TEXT("System.Runtime.Versioning.TargetFrameworkAttribute")
#define TARGET_FRAMEWORK_TYPE "System.Runtime.Versioning.TargetFrameworkAttribute"
#define ASSEMBLY_METADATA_TYPE_W DOCABI_TEXT("System.Reflection.AssemblyMetadataAttribute")
#define ASSEMBLY_METADATA_TYPE "System.Reflection.AssemblyMetadataAttribute"
#define IMAGE_CEE_CS_CALLCONV_DEFAULT_HASTHIS 0x20
#define IMAGE_CEE_CS_CALLCONV_INSTANTIATION IMAGE_CEE_CS_CALLCONV_GENERICINST

typedef enum MergeFlags {
    MergeFlagsNone = 0,
    MergeManifest = 1,
    DropMemberRefCAs = 2,
    NoDupCheck = 4,
    MergeExportedTypes = 8
} MergeFlags;
typedef enum CompilationRelaxationEnum {
    CompilationRelaxations_NoStringInterning = 8
} CompilationRelaxationEnum;
typedef enum NGenHintEnum {
    NGenDefault = 0,
    NGenEager = 1,
    NGenLazy = 2,
    NGenNever = 3
} NGenHintEnum;
typedef enum LoadHintEnum {
    LoadDefault = 0,
    LoadAlways = 1,
    LoadSometimes = 2,
    LoadNever = 3
} LoadHintEnum;

/* Tests that are more than one flag; those of one flag stand behind each enumeration. */
#define IsTdNested(x) (((x) & tdVisibilityMask) >= tdNestedPublic)
#define IsAfPA_NoPlatform(x) (((x) & afPA_FullMask) == afPA_NoPlatform)
#define IsAfPublicKeyToken(x) (((x) & afPublicKey) == 0)
#define IsFfContainsMetaData(x) (((x) & ffContainsNoMetaData) == 0)
#define IsMiAggressiveOptimization(x) (((x) & (miAggressiveOptimization | miNoOptimization)) == miAggressiveOptimization)
#define IsOfRead(x) (((x) & ofReadWriteMask) == ofRead)
#define IsOfReadWrite(x) (((x) & ofReadWriteMask) == ofWrite)
#define IsENCDelta(x) (((x) & MDUpdateMask) == MDUpdateDelta)
#define IsDclActionNil(x) (((x) & dclActionMask) == dclActionNil)
#define IsDclActionAnyStackModifier(x) (((x) & dclActionMask) == dclAssert || ((x) & dclActionMask) == dclDeny || ((x) & dclActionMask) == dclPermitOnly)
#define IsAssemblyDclAction(x) ((x) >= dclRequestMinimum && (x) <= dclRequestRefuse)
#define IsNGenOnlyDclAction(x) ((x) == dclPrejitGrant || (x) == dclPrejitDenied)
#define IsMdInstanceInitializer(x, str) (((x) & mdRTSpecialName) && !strcmp((str), COR_CTOR_METHOD_NAME))
#define IsMdInstanceInitializerW(x, str) (((x) & mdRTSpecialName) && !wcscmp((str), COR_CTOR_METHOD_NAME_W))
#define IsMdClassConstructor(x, str) (((x) & mdRTSpecialName) && !strcmp((str), COR_CCTOR_METHOD_NAME))
#define IsMdClassConstructorW(x, str) (((x) & mdRTSpecialName) && !wcscmp((str), COR_CCTOR_METHOD_NAME_W))
#define IsDeletedName(name) (strncmp(name, COR_DELETED_NAME_A, COR_DELETED_NAME_LENGTH) == 0)
#define IsVtblGapName(name) (strncmp(name, COR_VTABLEGAP_NAME_A, COR_VTABLEGAP_NAME_LENGTH) == 0)
#define PAIndex(x) (((x) & afPA_Mask) >> afPA_Shift)
#define PAFlag(x) (((x) << afPA_Shift) & afPA_Mask)
#define PrepareForSaving(x) ((x) & (((x) & afPA_Specified) ? ~afPA_Specified : ~afPA_FullMask))
#define COR_IS_METHOD_MANAGED_IL(flags) (((flags) & 0xf) == (miIL | miManaged))
#define COR_IS_METHOD_MANAGED_OPTIL(flags) (((flags) & 0xf) == (miOPTIL | miManaged))
#define COR_IS_METHOD_MANAGED_NATIVE(flags) (((flags) & 0xf) == (miNative | miManaged))
#define COR_IS_METHOD_UNMANAGED_NATIVE(flags) (((flags) & 0xf) == (miNative | miUnmanaged))
#endif
#endif
#endif
