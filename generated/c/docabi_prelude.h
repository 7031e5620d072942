/* made by docabi from its facts about types; do not edit */
#ifndef DOCABI_PRELUDE_H
#define DOCABI_PRELUDE_H

/*
 * Base types of the headers beside this one. With the Windows SDK, or the layer that the .NET runtime has in its place on
 * other systems (PAL), they are its own; elsewhere they are defined here, with the widths that they have on Windows: WCHAR
 * has 16 bits, LONG has 32. To be defined before the first header:
 *
 *   DOCABI_WINDOWS_SDK 1      <windows.h> and <ole2.h> are there, although this file cannot tell
 *   DOCABI_NO_WINDOWS_SDK     they are not to be used, although they are there
 *   DOCABI_ORIGINALS_SUFFICE  the original headers that a program also includes have every type that these need
 *   INITGUID                  identifiers are defined, not only declared; in one file of a program
 *   CINTERFACE                interfaces are tables of functions in C++, too
 *   COBJMACROS                in C, a macro for each method: IUnknown_AddRef(object)
 */
#if !defined(DOCABI_WINDOWS_SDK) && !defined(DOCABI_NO_WINDOWS_SDK)
#if defined(PAL_STDCPP_COMPAT) || defined(__PAL_H__) || defined(__PALRT_H__)
#define DOCABI_WINDOWS_SDK 1
#elif defined(_WIN32) && defined(__has_include)
#if __has_include(<windows.h>)
#define DOCABI_WINDOWS_SDK 1
#endif
#endif
#endif

#include <stddef.h>
#include <stdint.h>
#ifdef DOCABI_WINDOWS_SDK
#include <windows.h>
#include <ole2.h>
#endif

#if defined(_WIN32) && (defined(_M_IX86) || defined(__i386__))
#define DOCABI_STDCALL __stdcall
#define DOCABI_CDECL __cdecl
#else
#define DOCABI_STDCALL
#define DOCABI_CDECL
#endif
/* Methods of a class that is no COM interface; C compilers of Microsoft have no word for their convention. */
#if defined(_WIN32) && (defined(_M_IX86) || defined(__i386__)) && (defined(__cplusplus) || defined(__GNUC__) || defined(__clang__))
#define DOCABI_THISCALL __thiscall
#else
#define DOCABI_THISCALL
#endif

#ifdef _MSC_VER
#define DOCABI_ALIGN(bytes) __declspec(align(bytes))
#else
#define DOCABI_ALIGN(bytes) __attribute__((aligned(bytes)))
#endif

/* UTF-16, so that u"..." (or on Windows L"...") is a string of it. */
#if defined(_WIN32)
#define DOCABI_WCHAR wchar_t
#elif defined(__cplusplus)
#define DOCABI_WCHAR char16_t
#else
#define DOCABI_WCHAR uint16_t
#endif
#if defined(_WIN32)
#define DOCABI_TEXT(text) L##text
#else
#define DOCABI_TEXT(text) u##text
#endif
#ifndef EXTERN_C
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif
#endif
#ifndef STDMETHODCALLTYPE
#define STDMETHODCALLTYPE DOCABI_STDCALL
#endif
#ifndef STDAPICALLTYPE
#define STDAPICALLTYPE DOCABI_STDCALL
#endif
#ifndef BEGIN_INTERFACE
#define BEGIN_INTERFACE
#endif
#ifndef END_INTERFACE
#define END_INTERFACE
#endif
/* Compilers that know __uuidof: Microsoft's, and clang with -fms-extensions. */
#if defined(__cplusplus) && defined(_MSC_VER)
#define DOCABI_UUID(iid) __declspec(uuid(iid))
#define DOCABI_NOVTABLE __declspec(novtable)
#elif defined(__cplusplus) && defined(__has_declspec_attribute)
#if __has_declspec_attribute(uuid)
#define DOCABI_UUID(iid) __declspec(uuid(iid))
#endif
#endif
#ifdef DOCABI_UUID
#define DOCABI_KNOWS_UUIDOF
#else
#define DOCABI_UUID(iid)
#endif
#ifndef DOCABI_NOVTABLE
#define DOCABI_NOVTABLE
#endif
#ifndef MIDL_INTERFACE
#define MIDL_INTERFACE(iid) struct DOCABI_UUID(iid) DOCABI_NOVTABLE
#endif
#ifndef DECLSPEC_UUID
#define DECLSPEC_UUID(iid) DOCABI_UUID(iid)
#endif

/* With INITGUID defined before the first header, identifiers are defined here; do so in one file of a program. */
#ifndef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    EXTERN_C const GUID name; \
    const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name
#endif
#endif

#ifndef SUCCEEDED
#define SUCCEEDED(hr) ((HRESULT)(hr) >= 0)
#define FAILED(hr) ((HRESULT)(hr) < 0)
#endif
#ifndef HRESULT_FROM_WIN32
#define HRESULT_FROM_WIN32(code) \
    ((HRESULT)(code) <= 0 ? (HRESULT)(code) : (HRESULT)(((uint32_t)(code) & 0xFFFF) | 0x80070000))
#endif
#ifndef S_OK
#define S_OK ((HRESULT)0L)
#define S_FALSE ((HRESULT)1L)
#define E_UNEXPECTED ((HRESULT)0x8000FFFFL)
#define E_NOTIMPL ((HRESULT)0x80004001L)
#define E_NOINTERFACE ((HRESULT)0x80004002L)
#define E_POINTER ((HRESULT)0x80004003L)
#define E_FAIL ((HRESULT)0x80004005L)
#define E_ACCESSDENIED ((HRESULT)0x80070005L)
#define E_OUTOFMEMORY ((HRESULT)0x8007000EL)
#define E_INVALIDARG ((HRESULT)0x80070057L)
#endif
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif

#ifndef DOCABI_WINDOWS_SDK
typedef struct CERT_CHAIN_CONTEXT CERT_CHAIN_CONTEXT;
typedef struct CONTEXT CONTEXT;
typedef struct DEBUG_EVENT DEBUG_EVENT;
typedef struct EXCEPTION_RECORD EXCEPTION_RECORD;
typedef struct IMAGE_NT_HEADERS IMAGE_NT_HEADERS;
typedef struct IMAGE_SECTION_HEADER IMAGE_SECTION_HEADER;
typedef uint32_t DWORD;
typedef DWORD ACCESS_MASK;
typedef uint8_t BYTE;
typedef uint16_t WORD;
typedef struct ACL {
    BYTE AclRevision;
    BYTE Sbz1;
    WORD AclSize;
    WORD AceCount;
    WORD Sbz2;
} ACL;
typedef uint32_t ALG_ID;
typedef enum APTTYPE { APTTYPE_CURRENT = -1, APTTYPE_STA = 0, APTTYPE_MTA = 1, APTTYPE_NA = 2, APTTYPE_MAINSTA = 3 } APTTYPE;
typedef WORD ATOM;
typedef uintptr_t UINT_PTR;
typedef int BOOL;
typedef uint8_t BOOLEAN;
typedef DOCABI_WCHAR WCHAR;
typedef WCHAR OLECHAR;
typedef OLECHAR *BSTR;
typedef char CCHAR;
typedef intptr_t INT_PTR;
typedef char CHAR;
typedef int32_t LONG;
typedef uint32_t UINT32;
typedef uint16_t USHORT;
typedef struct _GUID {
    UINT32 Data1;
    USHORT Data2;
    USHORT Data3;
    BYTE Data4[8];
} GUID;
typedef GUID CLSID;
typedef DWORD COLORREF;
typedef const WCHAR *LPCWSTR;
typedef uint32_t ULONG;
typedef struct CRYPT_DATA_BLOB {
    DWORD cbData;
    BYTE *pbData;
} CRYPT_DATA_BLOB;
typedef union DOCABI_ALIGN(8) CY {
    int64_t QuadPart;
} CY;
typedef struct DOCABI_ALIGN(8) DECIMAL {
    uint64_t opaque[(sizeof(void *) == 8 ? 16 : 16) / 8];
} DECIMAL;
typedef LONG DISPID;
typedef void *DPI_AWARENESS_CONTEXT;
typedef uint32_t DWORD32;
typedef uint64_t DWORD64;
typedef uint64_t DWORDLONG;
typedef uintptr_t DWORD_PTR;
typedef struct EXCEPTION_POINTERS {
    EXCEPTION_RECORD *ExceptionRecord;
    CONTEXT *ContextRecord;
} EXCEPTION_POINTERS;
typedef void *FARPROC;
typedef BYTE FCHAR;
typedef struct FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
} FILETIME;
typedef DWORD FLONG;
typedef GUID FMTID;
typedef WORD FSHORT;
typedef void *GLOBALHANDLE;
typedef void *HACCEL;
typedef void *HANDLE;
typedef void *HBITMAP;
typedef void *HBRUSH;
typedef void *HCOLORSPACE;
typedef void *HICON;
typedef HICON HCURSOR;
typedef void *HDC;
typedef void *HDESK;
typedef void *HENHMETAFILE;
typedef int INT;
typedef INT HFILE;
typedef void *HFONT;
typedef void *HGDIOBJ;
typedef void *HGLOBAL;
typedef void *HGLRC;
typedef void *HHOOK;
typedef void *HINSTANCE;
typedef void *HKEY;
typedef void *HKL;
typedef void *HLOCAL;
typedef void *HMENU;
typedef void *HMETAFILE;
typedef void *HMODULE;
typedef void *HMONITOR;
typedef void *HPALETTE;
typedef void *HPEN;
typedef int32_t HRESULT;
typedef void *HRGN;
typedef void *HRSRC;
typedef void *HTASK;
typedef void *HUMPD;
typedef void *HWINEVENTHOOK;
typedef void *HWINSTA;
typedef void *HWND;
typedef GUID IID;
typedef struct IMAGE_DEBUG_DIRECTORY {
    DWORD Characteristics;
    DWORD TimeDateStamp;
    WORD MajorVersion;
    WORD MinorVersion;
    DWORD Type;
    DWORD SizeOfData;
    DWORD AddressOfRawData;
    DWORD PointerToRawData;
} IMAGE_DEBUG_DIRECTORY;
typedef int16_t INT16;
typedef int32_t INT32;
typedef int64_t INT64;
typedef int8_t INT8;
typedef WORD LANGID;
typedef union DOCABI_ALIGN(8) LARGE_INTEGER {
    int64_t QuadPart;
} LARGE_INTEGER;
typedef uint32_t LCID;
typedef void *LOCALHANDLE;
typedef int32_t LONG32;
typedef int64_t LONG64;
typedef int64_t LONGLONG;
typedef intptr_t LONG_PTR;
typedef BOOL *LPBOOL;
typedef BYTE *LPBYTE;
typedef const BYTE *LPCBYTE;
typedef const GUID *LPCGUID;
typedef char *LPCH;
typedef const OLECHAR *LPCOLESTR;
typedef const char *LPCSTR;
typedef const WCHAR *LPCTSTR;
typedef const void *LPCVOID;
typedef DEBUG_EVENT *LPDEBUG_EVENT;
typedef DWORD *LPDWORD;
typedef OLECHAR *LPOLESTR;
typedef struct PROCESS_INFORMATION {
    HANDLE hProcess;
    HANDLE hThread;
    DWORD dwProcessId;
    DWORD dwThreadId;
} PROCESS_INFORMATION;
typedef PROCESS_INFORMATION *LPPROCESS_INFORMATION;
typedef void *LPVOID;
typedef struct SECURITY_ATTRIBUTES {
    DWORD nLength;
    LPVOID lpSecurityDescriptor;
    BOOL bInheritHandle;
} SECURITY_ATTRIBUTES;
typedef SECURITY_ATTRIBUTES *LPSECURITY_ATTRIBUTES;
typedef WCHAR *LPWSTR;
typedef struct STARTUPINFOW {
    DWORD cb;
    LPWSTR lpReserved;
    LPWSTR lpDesktop;
    LPWSTR lpTitle;
    DWORD dwX;
    DWORD dwY;
    DWORD dwXSize;
    DWORD dwYSize;
    DWORD dwXCountChars;
    DWORD dwYCountChars;
    DWORD dwFillAttribute;
    DWORD dwFlags;
    WORD wShowWindow;
    WORD cbReserved2;
    LPBYTE lpReserved2;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
} STARTUPINFOW;
typedef STARTUPINFOW *LPSTARTUPINFOW;
typedef char *LPSTR;
typedef WCHAR *LPTSTR;
typedef WCHAR *LPWCH;
typedef LONG_PTR LRESULT;
typedef LONG LSTATUS;
typedef struct LUID {
    DWORD LowPart;
    LONG HighPart;
} LUID;
typedef void *NEARPROC;
typedef LONG NTSTATUS;
typedef ACL *PACL;
typedef BYTE *PBYTE;
typedef const CERT_CHAIN_CONTEXT *PCCERT_CHAIN_CONTEXT;
typedef const char *PCCH;
typedef char *PCH;
typedef CRYPT_DATA_BLOB *PCRYPT_DATA_BLOB;
typedef const char *PCSTR;
typedef const WCHAR *PCTSTR;
typedef const WCHAR *PCWCH;
typedef const WCHAR *PCWSTR;
typedef DWORD *PDWORD;
typedef IMAGE_NT_HEADERS *PIMAGE_NT_HEADERS;
typedef IMAGE_SECTION_HEADER *PIMAGE_SECTION_HEADER;
typedef struct POINT {
    LONG x;
    LONG y;
} POINT;
typedef struct POINTL {
    LONG x;
    LONG y;
} POINTL;
typedef int16_t SHORT;
typedef struct POINTS {
    SHORT x;
    SHORT y;
} POINTS;
typedef void *PROC;
typedef struct DOCABI_ALIGN(8) PROPVARIANT {
    uint64_t opaque[(sizeof(void *) == 8 ? 24 : 16) / 8];
} PROPVARIANT;
typedef void *PSECURITY_DESCRIPTOR;
typedef void *PSID;
typedef char *PSTR;
typedef char *PSZ;
typedef WCHAR *PTSTR;
typedef ULONG *PULONG;
typedef uint64_t ULONG64;
typedef ULONG64 *PULONG64;
typedef void *PVOID;
typedef WCHAR *PWCH;
typedef WCHAR *PWSTR;
typedef PWSTR *PZPWSTR;
typedef WCHAR *PZZWSTR;
typedef struct RECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} RECT;
typedef struct RECTL {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} RECTL;
typedef enum REGKIND { REGKIND_DEFAULT = 0, REGKIND_REGISTER = 1, REGKIND_NONE = 2 } REGKIND;
typedef ACCESS_MASK REGSAM;
typedef struct SAFEARRAYBOUND {
    ULONG cElements;
    LONG lLbound;
} SAFEARRAYBOUND;
typedef struct SAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY;
typedef LONG SCODE;
typedef void *SC_HANDLE;
typedef void *SERVICE_STATUS_HANDLE;
typedef struct SIZE {
    LONG cx;
    LONG cy;
} SIZE;
typedef struct SIZEL {
    LONG cx;
    LONG cy;
} SIZEL;
typedef uintptr_t SIZE_T;
typedef intptr_t SSIZE_T;
typedef enum SYSKIND { SYS_WIN16 = 0, SYS_WIN32 = 1, SYS_MAC = 2, SYS_WIN64 = 3 } SYSKIND;
typedef struct SYSTEMTIME {
    WORD wYear;
    WORD wMonth;
    WORD wDayOfWeek;
    WORD wDay;
    WORD wHour;
    WORD wMinute;
    WORD wSecond;
    WORD wMilliseconds;
} SYSTEMTIME;
typedef WCHAR TBYTE;
typedef WCHAR TCHAR;
typedef uint8_t UCHAR;
typedef unsigned int UINT;
typedef uint16_t UINT16;
typedef uint64_t UINT64;
typedef uint8_t UINT8;
typedef union DOCABI_ALIGN(8) ULARGE_INTEGER {
    uint64_t QuadPart;
} ULARGE_INTEGER;
typedef uint32_t ULONG32;
typedef uint64_t ULONGLONG;
typedef uintptr_t ULONG_PTR;
typedef LONGLONG USN;
typedef struct DOCABI_ALIGN(8) VARIANT {
    uint64_t opaque[(sizeof(void *) == 8 ? 24 : 16) / 8];
} VARIANT;
typedef int16_t VARIANT_BOOL;
typedef USHORT VARTYPE;
#ifdef __cplusplus
typedef const GUID &REFGUID;
typedef const IID &REFIID;
typedef const CLSID &REFCLSID;
#else
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;
#endif

/* Identifiers are compared by value. */
#ifdef __cplusplus
extern "C++" {
inline bool operator==(const GUID &left, const GUID &right) {
    bool equal = left.Data1 == right.Data1 && left.Data2 == right.Data2 && left.Data3 == right.Data3;
    for (int index = 0; equal && index < 8; ++index)
        equal = left.Data4[index] == right.Data4[index];
    return equal;
}
inline bool operator!=(const GUID &left, const GUID &right) { return !(left == right); }
inline int IsEqualGUID(REFGUID left, REFGUID right) { return left == right; }
}
#else
static inline int IsEqualGUID(REFGUID left, REFGUID right) {
    int equal = left->Data1 == right->Data1 && left->Data2 == right->Data2 && left->Data3 == right->Data3;
    for (int index = 0; equal && index < 8; ++index)
        equal = left->Data4[index] == right->Data4[index];
    return equal;
}
#endif
#define IsEqualIID(left, right) IsEqualGUID(left, right)
#define IsEqualCLSID(left, right) IsEqualGUID(left, right)

/* The identifier of an interface, or of what a pointer to one leads to, where the compiler does not know it. */
#if defined(__cplusplus) && !defined(DOCABI_KNOWS_UUIDOF) && !defined(__CRT_UUID_DECL) && !defined(__uuidof)
extern "C++" {
template <typename T> struct docabi_uuid;
template <typename T> struct docabi_uuid<const T> : docabi_uuid<T> {};
template <typename T> struct docabi_uuid<T *> : docabi_uuid<T> {};
template <typename T> struct docabi_uuid<T &> : docabi_uuid<T> {};
}
#define __CRT_UUID_DECL(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    extern "C++" { \
    template <> struct docabi_uuid<type> { \
        static const GUID &get() { \
            static const GUID value = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}; \
            return value; \
        } \
    }; \
    }
#define __uuidof(type) (docabi_uuid<__typeof__(type)>::get())
#endif

typedef struct IUnknown IUnknown;
#ifndef __IUnknown_INTERFACE_DEFINED__
#define __IUnknown_INTERFACE_DEFINED__
DEFINE_GUID(IID_IUnknown, 0x00000000, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000000-0000-0000-c000-000000000046") IUnknown {
public:
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    virtual ULONG STDMETHODCALLTYPE Release() = 0;
};
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(IUnknown, 0x00000000, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IUnknownVtbl {
    BEGIN_INTERFACE
    /** Slot 0. */
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IUnknown *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    /** Slot 1. */
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IUnknown *This);
    /** Slot 2. */
    ULONG (STDMETHODCALLTYPE *Release)(
        IUnknown *This);
    END_INTERFACE
} IUnknownVtbl;
struct IUnknown {
    const IUnknownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IUnknown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IUnknown_Release(This) ((This)->lpVtbl->Release(This))
#endif
#endif
#endif

#if defined(__cplusplus) && !defined(CINTERFACE) && !defined(IID_PPV_ARGS)
extern "C++" {
template <typename T> void **docabi_ppv_args(T **object) {
    (void)static_cast<IUnknown *>(*object);
    return reinterpret_cast<void **>(object);
}
}
#define IID_PPV_ARGS(object) __uuidof(**(object)), docabi_ppv_args(object)
#endif
#endif

typedef struct IApplicationContext IApplicationContext;
typedef struct IAssemblyName IAssemblyName;
typedef struct IDebugClient IDebugClient;
typedef DWORD AUTOATTACH_PROGRAM_TYPE;
typedef UINT_PTR AppDomainID;
typedef UINT_PTR AssemblyID;
typedef INT_PTR *CCW_PTR;
typedef LONG CIMTYPE;
typedef uint64_t CLRDATA_ADDRESS;
typedef uint64_t CLRDATA_ENUM;
typedef DWORD CONNID;
typedef uint64_t CORDB_ADDRESS;
typedef DWORD CORDB_CONTINUE_STATUS;
typedef uint64_t CORDB_REGISTER;
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef struct COR_PRF_ASSEMBLY_REFERENCE_INFO {
    void *pbPublicKeyOrToken;
    ULONG cbPublicKeyOrToken;
    LPCWSTR szName;
    void *pMetaData;
    void *pbHashValue;
    ULONG cbHashValue;
    DWORD dwAssemblyRefFlags;
} COR_PRF_ASSEMBLY_REFERENCE_INFO;
#endif
typedef UINT_PTR COR_PRF_ELT_INFO;
typedef UINT_PTR COR_PRF_FRAME_INFO;
typedef uint32_t mdToken;
typedef mdToken mdMemberRef;
#if !defined(__corhdr_h__) && !defined(__CORHDR_H__) && !defined(_CORHDR_H_)
typedef struct COR_SECATTR {
    mdMemberRef tkCtor;
    const void *pCustomAttribute;
    ULONG cbCustomAttribute;
} COR_SECATTR;
#endif
typedef uint8_t COR_SIGNATURE;
typedef UINT_PTR ClassID;
typedef UINT_PTR ContextID;
typedef UINT_PTR EVENTPIPE_EVENT;
typedef UINT_PTR EVENTPIPE_PROVIDER;
typedef uint64_t EVENTPIPE_SESSION;
typedef UINT_PTR FunctionID;
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef union FunctionIDOrClientID {
    FunctionID functionID;
    UINT_PTR clientID;
} FunctionIDOrClientID;
#endif
typedef FunctionIDOrClientID FunctionOrRemappedID;
typedef UINT_PTR GCHandleID;
#if !defined(__alink_h__) && !defined(__ALINK_H__) && !defined(_ALINK_H_)
typedef void *HALINKENUM;
#endif
typedef void *HCEEFILE;
typedef void *HCEESECTION;
typedef void *HCORENUM;
typedef void *HPROCESS;
typedef void *HTHREAD;
typedef IApplicationContext *LPAPPLICATIONCONTEXT;
typedef IAssemblyName *LPASSEMBLYNAME;
typedef const char *MDUTF8CSTR;
typedef UINT_PTR ModuleID;
typedef UINT_PTR ObjectID;
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef void *ObjectReferenceCallback;
#endif
typedef const COR_SIGNATURE *PCCOR_SIGNATURE;
typedef COR_SIGNATURE *PCOR_SIGNATURE;
typedef IDebugClient *PDEBUG_CLIENT;
#if !defined(__pdh_h__) && !defined(__PDH_H__) && !defined(_PDH_H_)
typedef struct DOCABI_ALIGN(8) PDH_FMT_COUNTERVALUE {
    uint64_t opaque[(sizeof(void *) == 8 ? 16 : 16) / 8];
} PDH_FMT_COUNTERVALUE;
#endif
#if !defined(__pdh_h__) && !defined(__PDH_H__) && !defined(_PDH_H_)
typedef struct PDH_RAW_COUNTER {
    DWORD CStatus;
    FILETIME TimeStamp;
    LONGLONG FirstValue;
    LONGLONG SecondValue;
    DWORD MultiCount;
} PDH_RAW_COUNTER;
#endif
typedef UINT_PTR ProcessID;
typedef UINT_PTR ReJITID;
#if !defined(__metahost_h__) && !defined(__METAHOST_H__) && !defined(_METAHOST_H_)
typedef void *RuntimeLoadedCallbackFnPtr;
#endif
typedef uint64_t TASKID;
typedef UINT_PTR ThreadID;
typedef const void *UVCP_CONSTANT;
#if !defined(__ivehandler_h__) && !defined(__IVEHANDLER_H__) && !defined(_IVEHANDLER_H_)
typedef struct VEContext {
    ULONG flags;
    ULONG opcode;
    ULONG uOffset;
    ULONG Token;
    ULONG item1_flags;
    INT *item1_data;
    ULONG item2_flags;
    INT *item2_data;
} VEContext;
#endif
typedef mdToken mdAssembly;
typedef mdToken mdAssemblyRef;
typedef mdToken mdCPToken;
typedef mdToken mdCustomAttribute;
typedef mdToken mdEvent;
typedef mdToken mdExportedType;
typedef mdToken mdFieldDef;
typedef mdToken mdFile;
typedef mdToken mdGenericParam;
typedef mdToken mdGenericParamConstraint;
typedef mdToken mdInterfaceImpl;
typedef mdToken mdManifestResource;
typedef mdToken mdMethodDef;
typedef mdToken mdMethodSpec;
typedef mdToken mdModule;
typedef mdToken mdModuleRef;
typedef mdToken mdParamDef;
typedef mdToken mdPermission;
typedef mdToken mdProperty;
typedef void *mdScope;
typedef mdToken mdSignature;
typedef mdToken mdString;
typedef mdToken mdTypeDef;
typedef mdToken mdTypeRef;
typedef mdToken mdTypeSpec;

#endif
