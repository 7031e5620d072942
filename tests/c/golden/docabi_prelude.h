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
 *   DOCABI_NO_COMPANIONS      no constants, macros, types and interfaces beside what pages describe: a program brings its own
 *   DOCABI_NO_DEPRECATION     uses of what is documented as deprecated are not told; without it compilers warn of each
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
/* How programs write functions and methods of their own. */
#ifndef STDAPI
#define STDAPI EXTERN_C HRESULT STDAPICALLTYPE
#define STDAPI_(type) EXTERN_C type STDAPICALLTYPE
#endif
#ifndef STDMETHOD
#ifdef __cplusplus
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#else
#define STDMETHOD(method) HRESULT (STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type (STDMETHODCALLTYPE *method)
#endif
#endif
#ifndef STDMETHODIMP
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE
#endif
#ifndef PURE
#define PURE = 0
#endif
#ifndef BEGIN_INTERFACE
#define BEGIN_INTERFACE
#endif
#ifndef END_INTERFACE
#define END_INTERFACE
#endif
/* What is documented as deprecated; `advice` says since when, and what to use. Not every compiler can mark an enumerator. */
#ifdef DOCABI_NO_DEPRECATION
#define DOCABI_DEPRECATED(advice)
#define DOCABI_DEPRECATED_VALUE(advice)
#elif defined(__clang__) || (defined(__GNUC__) && __GNUC__ >= 6)
#define DOCABI_DEPRECATED(advice) __attribute__((deprecated(advice)))
#define DOCABI_DEPRECATED_VALUE(advice) __attribute__((deprecated(advice)))
#elif defined(_MSC_VER)
#define DOCABI_DEPRECATED(advice) __declspec(deprecated(advice))
#define DOCABI_DEPRECATED_VALUE(advice)
#else
#define DOCABI_DEPRECATED(advice)
#define DOCABI_DEPRECATED_VALUE(advice)
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
/* Other ones are told by mingw-w64's __CRT_UUID_DECL, or by a type in the class, which compilers read in a fraction of the time. */
#ifdef __CRT_UUID_DECL
#define DOCABI_CRT_UUID
#endif
#if defined(__cplusplus) && !defined(DOCABI_KNOWS_UUIDOF) && !defined(DOCABI_WINDOWS_SDK) && !defined(__CRT_UUID_DECL) && !defined(__uuidof)
#define DOCABI_OWN_UUIDOF
#define DOCABI_IID(type, a, b, c, d) typedef docabi_iid<type, a, b, c, d> docabi_own;
#else
#define DOCABI_IID(type, a, b, c, d)
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
#define E_ABORT ((HRESULT)0x80004004L)
#define E_FAIL ((HRESULT)0x80004005L)
#define E_ACCESSDENIED ((HRESULT)0x80070005L)
#define E_HANDLE ((HRESULT)0x80070006L)
#define E_OUTOFMEMORY ((HRESULT)0x8007000EL)
#define E_INVALIDARG ((HRESULT)0x80070057L)
#define CLASS_E_NOAGGREGATION ((HRESULT)0x80040110L)
#define CLASS_E_CLASSNOTAVAILABLE ((HRESULT)0x80040111L)
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
typedef uint64_t UINT64;
typedef struct CRYPT_DATA_BLOB {
    DWORD cbData;
    BYTE *pbData;
} CRYPT_DATA_BLOB;
typedef union DOCABI_ALIGN(8) CY {
    int64_t QuadPart;
} CY;
typedef int32_t HRESULT;
typedef struct DOCABI_ALIGN(8) DECIMAL {
    uint64_t opaque[(sizeof(void *) == 8 ? 16 : 16) / 8];
} DECIMAL;
typedef LONG DISPID;
typedef unsigned int UINT;
typedef struct DOCABI_ALIGN(8) VARIANT {
    uint64_t opaque[(sizeof(void *) == 8 ? 24 : 16) / 8];
} VARIANT;
typedef struct DISPPARAMS {
    VARIANT *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
} DISPPARAMS;
typedef void *DPI_AWARENESS_CONTEXT;
typedef uint32_t DWORD32;
typedef uint64_t DWORD64;
typedef uint64_t DWORDLONG;
typedef uintptr_t DWORD_PTR;
typedef LONG SCODE;
typedef struct EXCEPINFO {
    WORD wCode;
    WORD wReserved;
    BSTR bstrSource;
    BSTR bstrDescription;
    BSTR bstrHelpFile;
    DWORD dwHelpContext;
    void *pvReserved;
    void *pfnDeferredFillIn;
    SCODE scode;
} EXCEPINFO;
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
typedef DWORD HREFTYPE;
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
typedef enum INVOKEKIND { INVOKE_FUNC = 1, INVOKE_PROPERTYGET = 2, INVOKE_PROPERTYPUT = 4, INVOKE_PROPERTYPUTREF = 8 } INVOKEKIND;
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
typedef DISPID MEMBERID;
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
typedef union DOCABI_ALIGN(8) ULARGE_INTEGER {
    uint64_t QuadPart;
} ULARGE_INTEGER;
typedef struct STATSTG {
    LPOLESTR pwcsName;
    DWORD type;
    ULARGE_INTEGER cbSize;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD grfMode;
    DWORD grfLocksSupported;
    CLSID clsid;
    DWORD grfStateBits;
    DWORD reserved;
} STATSTG;
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
typedef struct TLIBATTR {
    GUID guid;
    LCID lcid;
    SYSKIND syskind;
    WORD wMajorVerNum;
    WORD wMinorVerNum;
    WORD wLibFlags;
} TLIBATTR;
typedef enum TYPEKIND { TKIND_ENUM = 0, TKIND_RECORD = 1, TKIND_MODULE = 2, TKIND_INTERFACE = 3, TKIND_DISPATCH = 4, TKIND_COCLASS = 5, TKIND_ALIAS = 6, TKIND_UNION = 7, TKIND_MAX = 8 } TYPEKIND;
typedef uint8_t UCHAR;
typedef uint16_t UINT16;
typedef uint8_t UINT8;
typedef uint32_t ULONG32;
typedef uint64_t ULONGLONG;
typedef uintptr_t ULONG_PTR;
typedef LONGLONG USN;
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
#ifdef __GNUC__
__attribute__((unused))
#endif
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
#ifdef DOCABI_OWN_UUIDOF
extern "C++" {
template <typename T, uint32_t A, uint32_t B, uint32_t C, uint32_t D> struct docabi_iid {
    /* Of this class alone: a pointer to a pointer fits no base. */
    static const GUID &of(T *const *) {
        static const GUID value = {A, static_cast<uint16_t>(B >> 16), static_cast<uint16_t>(B & 0xffff), {
            static_cast<uint8_t>(C >> 24), static_cast<uint8_t>(C >> 16 & 0xff), static_cast<uint8_t>(C >> 8 & 0xff),
            static_cast<uint8_t>(C & 0xff), static_cast<uint8_t>(D >> 24), static_cast<uint8_t>(D >> 16 & 0xff),
            static_cast<uint8_t>(D >> 8 & 0xff), static_cast<uint8_t>(D & 0xff)}};
        return value;
    }
};
template <typename T> struct docabi_uuid {
    static const GUID &get() { return T::docabi_own::of(static_cast<T *const *>(0)); }
};
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
    DOCABI_IID(IUnknown, 0x00000000, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
    virtual ULONG STDMETHODCALLTYPE AddRef() = 0;
    virtual ULONG STDMETHODCALLTYPE Release() = 0;
};
#ifdef DOCABI_CRT_UUID
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
typedef struct ICLRRuntimeInfo ICLRRuntimeInfo;
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
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef struct COR_PRF_EVENTPIPE_PARAM_DESC {
    UINT32 type;
    UINT32 elementType;
    const WCHAR *name;
} COR_PRF_EVENTPIPE_PARAM_DESC;
#endif
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef struct COR_PRF_EVENTPIPE_PROVIDER_CONFIG {
    const WCHAR *providerName;
    UINT64 keywords;
    UINT32 loggingLevel;
    const WCHAR *filterData;
} COR_PRF_EVENTPIPE_PROVIDER_CONFIG;
#endif
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef struct COR_PRF_EVENT_DATA {
    UINT64 ptr;
    UINT32 size;
    UINT32 reserved;
} COR_PRF_EVENT_DATA;
#endif
typedef UINT_PTR COR_PRF_FRAME_INFO;
typedef UINT_PTR ModuleID;
typedef uint32_t mdToken;
typedef mdToken mdMethodDef;
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef struct COR_PRF_METHOD {
    ModuleID moduleId;
    mdMethodDef methodId;
} COR_PRF_METHOD;
#endif
typedef mdToken mdMemberRef;
#if !defined(__corhdr_h__) && !defined(__CORHDR_H__) && !defined(_CORHDR_H_)
typedef struct COR_SECATTR {
    mdMemberRef tkCtor;
    const void *pCustomAttribute;
    ULONG cbCustomAttribute;
} COR_SECATTR;
#endif
typedef uint8_t COR_SIGNATURE;
#if !defined(__metahost_h__) && !defined(__METAHOST_H__) && !defined(_METAHOST_H_)
typedef HRESULT (STDAPICALLTYPE *CallbackThreadSetFnPtr)(void);
#endif
#if !defined(__metahost_h__) && !defined(__METAHOST_H__) && !defined(_METAHOST_H_)
typedef HRESULT (STDAPICALLTYPE *CallbackThreadUnsetFnPtr)(void);
#endif
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
typedef void *HDOMAINENUM;
typedef void *HPROCESS;
typedef void *HTHREAD;
typedef IApplicationContext *LPAPPLICATIONCONTEXT;
typedef IAssemblyName *LPASSEMBLYNAME;
typedef const char *MDUTF8CSTR;
typedef void **ObjectHandleID;
typedef UINT_PTR ObjectID;
#if !defined(__corprof_h__) && !defined(__CORPROF_H__) && !defined(_CORPROF_H_)
typedef BOOL (STDAPICALLTYPE *ObjectReferenceCallback)(ObjectID, ObjectID *, void *);
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
typedef void (STDAPICALLTYPE *RuntimeLoadedCallbackFnPtr)(ICLRRuntimeInfo *, CallbackThreadSetFnPtr, CallbackThreadUnsetFnPtr);
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

/* Interfaces of the system. */
#ifndef DOCABI_WINDOWS_SDK
typedef struct FUNCDESC FUNCDESC;
typedef struct IClassFactory IClassFactory;
typedef struct IDispatch IDispatch;
typedef struct IEnumUnknown IEnumUnknown;
typedef struct IErrorInfo IErrorInfo;
typedef struct IMalloc IMalloc;
typedef struct ISequentialStream ISequentialStream;
typedef struct IStream IStream;
typedef struct ITypeComp ITypeComp;
typedef struct ITypeInfo ITypeInfo;
typedef struct ITypeLib ITypeLib;
typedef struct TYPEATTR TYPEATTR;
typedef struct VARDESC VARDESC;

#ifndef __IClassFactory_INTERFACE_DEFINED__
#define __IClassFactory_INTERFACE_DEFINED__
DEFINE_GUID(IID_IClassFactory, 0x00000001, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000001-0000-0000-c000-000000000046") IClassFactory : public IUnknown {
public:
    DOCABI_IID(IClassFactory, 0x00000001, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out][iid_is(riid)] */ void **ppvObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockServer(
        /* [in] */ BOOL fLock) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IClassFactory, 0x00000001, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IClassFactoryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IClassFactory *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IClassFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IClassFactory *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(
        IClassFactory *This,
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out][iid_is(riid)] */ void **ppvObject);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *LockServer)(
        IClassFactory *This,
        /* [in] */ BOOL fLock);
    END_INTERFACE
} IClassFactoryVtbl;
struct IClassFactory {
    const IClassFactoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IClassFactory_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IClassFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClassFactory_Release(This) ((This)->lpVtbl->Release(This))
#define IClassFactory_CreateInstance(This, pUnkOuter, riid, ppvObject) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObject))
#define IClassFactory_LockServer(This, fLock) ((This)->lpVtbl->LockServer(This, fLock))
#endif
#endif
#endif

#ifndef __IDispatch_INTERFACE_DEFINED__
#define __IDispatch_INTERFACE_DEFINED__
DEFINE_GUID(IID_IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020400-0000-0000-c000-000000000046") IDispatch : public IUnknown {
public:
    DOCABI_IID(IDispatch, 0x00020400, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoCount(
        /* [out] */ UINT *pctinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(
        /* [in] */ UINT iTInfo,
        /* [in] */ LCID lcid,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIDsOfNames(
        /* [in] */ REFIID riid,
        /* [in][size_is(cNames)] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [in] */ LCID lcid,
        /* [out][size_is(cNames)] */ DISPID *rgDispId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(
        /* [in] */ DISPID dispIdMember,
        /* [in] */ REFIID riid,
        /* [in] */ LCID lcid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IDispatchVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IDispatch *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IDispatch *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IDispatch *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(
        IDispatch *This,
        /* [out] */ UINT *pctinfo);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(
        IDispatch *This,
        /* [in] */ UINT iTInfo,
        /* [in] */ LCID lcid,
        /* [out] */ ITypeInfo **ppTInfo);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(
        IDispatch *This,
        /* [in] */ REFIID riid,
        /* [in][size_is(cNames)] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [in] */ LCID lcid,
        /* [out][size_is(cNames)] */ DISPID *rgDispId);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *Invoke)(
        IDispatch *This,
        /* [in] */ DISPID dispIdMember,
        /* [in] */ REFIID riid,
        /* [in] */ LCID lcid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr);
    END_INTERFACE
} IDispatchVtbl;
struct IDispatch {
    const IDispatchVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDispatch_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDispatch_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDispatch_Release(This) ((This)->lpVtbl->Release(This))
#define IDispatch_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IDispatch_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IDispatch_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IDispatch_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
#endif
#endif

#ifndef __IEnumUnknown_INTERFACE_DEFINED__
#define __IEnumUnknown_INTERFACE_DEFINED__
DEFINE_GUID(IID_IEnumUnknown, 0x00000100, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000100-0000-0000-c000-000000000046") IEnumUnknown : public IUnknown {
public:
    DOCABI_IID(IEnumUnknown, 0x00000100, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out][size_is(celt)][length_is(*pceltFetched)] */ IUnknown **rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(
        /* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset() = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(
        /* [out] */ IEnumUnknown **ppenum) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IEnumUnknown, 0x00000100, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IEnumUnknownVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IEnumUnknown *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IEnumUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IEnumUnknown *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *Next)(
        IEnumUnknown *This,
        /* [in] */ ULONG celt,
        /* [out][size_is(celt)][length_is(*pceltFetched)] */ IUnknown **rgelt,
        /* [out] */ ULONG *pceltFetched);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *Skip)(
        IEnumUnknown *This,
        /* [in] */ ULONG celt);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *Reset)(
        IEnumUnknown *This);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *Clone)(
        IEnumUnknown *This,
        /* [out] */ IEnumUnknown **ppenum);
    END_INTERFACE
} IEnumUnknownVtbl;
struct IEnumUnknown {
    const IEnumUnknownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumUnknown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumUnknown_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumUnknown_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumUnknown_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumUnknown_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumUnknown_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
#endif
#endif

#ifndef __IErrorInfo_INTERFACE_DEFINED__
#define __IErrorInfo_INTERFACE_DEFINED__
DEFINE_GUID(IID_IErrorInfo, 0x1cf2b120, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1cf2b120-547d-101b-8e65-08002b2bd119") IErrorInfo : public IUnknown {
public:
    DOCABI_IID(IErrorInfo, 0x1cf2b120, 0x547d101b, 0x8e650800, 0x2b2bd119)
    virtual HRESULT STDMETHODCALLTYPE GetGUID(
        /* [out] */ GUID *pGUID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSource(
        /* [out] */ BSTR *pBstrSource) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDescription(
        /* [out] */ BSTR *pBstrDescription) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHelpFile(
        /* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHelpContext(
        /* [out] */ DWORD *pdwHelpContext) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IErrorInfo, 0x1cf2b120, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19)
#endif
#else
typedef struct IErrorInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IErrorInfo *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IErrorInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IErrorInfo *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *GetGUID)(
        IErrorInfo *This,
        /* [out] */ GUID *pGUID);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *GetSource)(
        IErrorInfo *This,
        /* [out] */ BSTR *pBstrSource);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *GetDescription)(
        IErrorInfo *This,
        /* [out] */ BSTR *pBstrDescription);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *GetHelpFile)(
        IErrorInfo *This,
        /* [out] */ BSTR *pBstrHelpFile);
    /** Slot 7. */
    HRESULT (STDMETHODCALLTYPE *GetHelpContext)(
        IErrorInfo *This,
        /* [out] */ DWORD *pdwHelpContext);
    END_INTERFACE
} IErrorInfoVtbl;
struct IErrorInfo {
    const IErrorInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IErrorInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IErrorInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IErrorInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IErrorInfo_GetGUID(This, pGUID) ((This)->lpVtbl->GetGUID(This, pGUID))
#define IErrorInfo_GetSource(This, pBstrSource) ((This)->lpVtbl->GetSource(This, pBstrSource))
#define IErrorInfo_GetDescription(This, pBstrDescription) ((This)->lpVtbl->GetDescription(This, pBstrDescription))
#define IErrorInfo_GetHelpFile(This, pBstrHelpFile) ((This)->lpVtbl->GetHelpFile(This, pBstrHelpFile))
#define IErrorInfo_GetHelpContext(This, pdwHelpContext) ((This)->lpVtbl->GetHelpContext(This, pdwHelpContext))
#endif
#endif
#endif

#ifndef __IMalloc_INTERFACE_DEFINED__
#define __IMalloc_INTERFACE_DEFINED__
DEFINE_GUID(IID_IMalloc, 0x00000002, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000002-0000-0000-c000-000000000046") IMalloc : public IUnknown {
public:
    DOCABI_IID(IMalloc, 0x00000002, 0x00000000, 0xc0000000, 0x00000046)
    virtual void * STDMETHODCALLTYPE Alloc(
        /* [in] */ SIZE_T cb) = 0;
    virtual void * STDMETHODCALLTYPE Realloc(
        /* [in] */ void *pv,
        /* [in] */ SIZE_T cb) = 0;
    virtual void STDMETHODCALLTYPE Free(
        /* [in] */ void *pv) = 0;
    virtual SIZE_T STDMETHODCALLTYPE GetSize(
        /* [in] */ void *pv) = 0;
    virtual INT STDMETHODCALLTYPE DidAlloc(
        /* [in] */ void *pv) = 0;
    virtual void STDMETHODCALLTYPE HeapMinimize() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IMalloc, 0x00000002, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IMallocVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IMalloc *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IMalloc *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IMalloc *This);
    /** Slot 3. */
    void * (STDMETHODCALLTYPE *Alloc)(
        IMalloc *This,
        /* [in] */ SIZE_T cb);
    /** Slot 4. */
    void * (STDMETHODCALLTYPE *Realloc)(
        IMalloc *This,
        /* [in] */ void *pv,
        /* [in] */ SIZE_T cb);
    /** Slot 5. */
    void (STDMETHODCALLTYPE *Free)(
        IMalloc *This,
        /* [in] */ void *pv);
    /** Slot 6. */
    SIZE_T (STDMETHODCALLTYPE *GetSize)(
        IMalloc *This,
        /* [in] */ void *pv);
    /** Slot 7. */
    INT (STDMETHODCALLTYPE *DidAlloc)(
        IMalloc *This,
        /* [in] */ void *pv);
    /** Slot 8. */
    void (STDMETHODCALLTYPE *HeapMinimize)(
        IMalloc *This);
    END_INTERFACE
} IMallocVtbl;
struct IMalloc {
    const IMallocVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMalloc_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMalloc_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMalloc_Release(This) ((This)->lpVtbl->Release(This))
#define IMalloc_Alloc(This, cb) ((This)->lpVtbl->Alloc(This, cb))
#define IMalloc_Realloc(This, pv, cb) ((This)->lpVtbl->Realloc(This, pv, cb))
#define IMalloc_Free(This, pv) ((This)->lpVtbl->Free(This, pv))
#define IMalloc_GetSize(This, pv) ((This)->lpVtbl->GetSize(This, pv))
#define IMalloc_DidAlloc(This, pv) ((This)->lpVtbl->DidAlloc(This, pv))
#define IMalloc_HeapMinimize(This) ((This)->lpVtbl->HeapMinimize(This))
#endif
#endif
#endif

#ifndef __ISequentialStream_INTERFACE_DEFINED__
#define __ISequentialStream_INTERFACE_DEFINED__
DEFINE_GUID(IID_ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c733a30-2a1c-11ce-ade5-00aa0044773d") ISequentialStream : public IUnknown {
public:
    DOCABI_IID(ISequentialStream, 0x0c733a30, 0x2a1c11ce, 0xade500aa, 0x0044773d)
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [out][size_is(cb)][length_is(*pcbRead)] */ void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbRead) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in][size_is(cb)] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d)
#endif
#else
typedef struct ISequentialStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ISequentialStream *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ISequentialStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ISequentialStream *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *Read)(
        ISequentialStream *This,
        /* [out][size_is(cb)][length_is(*pcbRead)] */ void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbRead);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *Write)(
        ISequentialStream *This,
        /* [in][size_is(cb)] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten);
    END_INTERFACE
} ISequentialStreamVtbl;
struct ISequentialStream {
    const ISequentialStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISequentialStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISequentialStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISequentialStream_Release(This) ((This)->lpVtbl->Release(This))
#define ISequentialStream_Read(This, pv, cb, pcbRead) ((This)->lpVtbl->Read(This, pv, cb, pcbRead))
#define ISequentialStream_Write(This, pv, cb, pcbWritten) ((This)->lpVtbl->Write(This, pv, cb, pcbWritten))
#endif
#endif
#endif

#ifndef __IStream_INTERFACE_DEFINED__
#define __IStream_INTERFACE_DEFINED__
DEFINE_GUID(IID_IStream, 0x0000000c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000c-0000-0000-c000-000000000046") IStream : public ISequentialStream {
public:
    DOCABI_IID(IStream, 0x0000000c, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE Seek(
        /* [in] */ LARGE_INTEGER dlibMove,
        /* [in] */ DWORD dwOrigin,
        /* [out] */ ULARGE_INTEGER *plibNewPosition) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSize(
        /* [in] */ ULARGE_INTEGER libNewSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyTo(
        /* [in] */ IStream *pstm,
        /* [in] */ ULARGE_INTEGER cb,
        /* [out] */ ULARGE_INTEGER *pcbRead,
        /* [out] */ ULARGE_INTEGER *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(
        /* [in] */ DWORD grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert() = 0;
    virtual HRESULT STDMETHODCALLTYPE LockRegion(
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnlockRegion(
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(
        /* [out] */ STATSTG *pstatstg,
        /* [in] */ DWORD grfStatFlag) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(
        /* [out] */ IStream **ppstm) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IStream, 0x0000000c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct IStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IStream *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(
        IStream *This,
        /* [out][size_is(cb)][length_is(*pcbRead)] */ void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(
        IStream *This,
        /* [in][size_is(cb)] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *Seek)(
        IStream *This,
        /* [in] */ LARGE_INTEGER dlibMove,
        /* [in] */ DWORD dwOrigin,
        /* [out] */ ULARGE_INTEGER *plibNewPosition);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *SetSize)(
        IStream *This,
        /* [in] */ ULARGE_INTEGER libNewSize);
    /** Slot 7. */
    HRESULT (STDMETHODCALLTYPE *CopyTo)(
        IStream *This,
        /* [in] */ IStream *pstm,
        /* [in] */ ULARGE_INTEGER cb,
        /* [out] */ ULARGE_INTEGER *pcbRead,
        /* [out] */ ULARGE_INTEGER *pcbWritten);
    /** Slot 8. */
    HRESULT (STDMETHODCALLTYPE *Commit)(
        IStream *This,
        /* [in] */ DWORD grfCommitFlags);
    /** Slot 9. */
    HRESULT (STDMETHODCALLTYPE *Revert)(
        IStream *This);
    /** Slot 10. */
    HRESULT (STDMETHODCALLTYPE *LockRegion)(
        IStream *This,
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType);
    /** Slot 11. */
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(
        IStream *This,
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType);
    /** Slot 12. */
    HRESULT (STDMETHODCALLTYPE *Stat)(
        IStream *This,
        /* [out] */ STATSTG *pstatstg,
        /* [in] */ DWORD grfStatFlag);
    /** Slot 13. */
    HRESULT (STDMETHODCALLTYPE *Clone)(
        IStream *This,
        /* [out] */ IStream **ppstm);
    END_INTERFACE
} IStreamVtbl;
struct IStream {
    const IStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStream_Release(This) ((This)->lpVtbl->Release(This))
#define IStream_Read(This, pv, cb, pcbRead) ((This)->lpVtbl->Read(This, pv, cb, pcbRead))
#define IStream_Write(This, pv, cb, pcbWritten) ((This)->lpVtbl->Write(This, pv, cb, pcbWritten))
#define IStream_Seek(This, dlibMove, dwOrigin, plibNewPosition) ((This)->lpVtbl->Seek(This, dlibMove, dwOrigin, plibNewPosition))
#define IStream_SetSize(This, libNewSize) ((This)->lpVtbl->SetSize(This, libNewSize))
#define IStream_CopyTo(This, pstm, cb, pcbRead, pcbWritten) ((This)->lpVtbl->CopyTo(This, pstm, cb, pcbRead, pcbWritten))
#define IStream_Commit(This, grfCommitFlags) ((This)->lpVtbl->Commit(This, grfCommitFlags))
#define IStream_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStream_LockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->LockRegion(This, libOffset, cb, dwLockType))
#define IStream_UnlockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->UnlockRegion(This, libOffset, cb, dwLockType))
#define IStream_Stat(This, pstatstg, grfStatFlag) ((This)->lpVtbl->Stat(This, pstatstg, grfStatFlag))
#define IStream_Clone(This, ppstm) ((This)->lpVtbl->Clone(This, ppstm))
#endif
#endif
#endif

#ifndef __ITypeInfo_INTERFACE_DEFINED__
#define __ITypeInfo_INTERFACE_DEFINED__
DEFINE_GUID(IID_ITypeInfo, 0x00020401, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020401-0000-0000-c000-000000000046") ITypeInfo : public IUnknown {
public:
    DOCABI_IID(ITypeInfo, 0x00020401, 0x00000000, 0xc0000000, 0x00000046)
    virtual HRESULT STDMETHODCALLTYPE GetTypeAttr(
        /* [out] */ TYPEATTR **ppTypeAttr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeComp(
        /* [out] */ ITypeComp **ppTComp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFuncDesc(
        /* [in] */ UINT index,
        /* [out] */ FUNCDESC **ppFuncDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVarDesc(
        /* [in] */ UINT index,
        /* [out] */ VARDESC **ppVarDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNames(
        /* [in] */ MEMBERID memid,
        /* [out][size_is(cMaxNames)][length_is(*pcNames)] */ BSTR *rgBstrNames,
        /* [in] */ UINT cMaxNames,
        /* [out] */ UINT *pcNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetRefTypeOfImplType(
        /* [in] */ UINT index,
        /* [out] */ HREFTYPE *pRefType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetImplTypeFlags(
        /* [in] */ UINT index,
        /* [out] */ INT *pImplTypeFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIDsOfNames(
        /* [in][size_is(cNames)] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [out][size_is(cNames)] */ MEMBERID *pMemId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(
        /* [in] */ PVOID pvInstance,
        /* [in] */ MEMBERID memid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation(
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDllEntry(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ BSTR *pBstrDllName,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ WORD *pwOrdinal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetRefTypeInfo(
        /* [in] */ HREFTYPE hRefType,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddressOfMember(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ PVOID *ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out][iid_is(riid)] */ PVOID *ppvObj) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMops(
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrMops) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetContainingTypeLib(
        /* [out] */ ITypeLib **ppTLib,
        /* [out] */ UINT *pIndex) = 0;
    virtual void STDMETHODCALLTYPE ReleaseTypeAttr(
        /* [in] */ TYPEATTR *pTypeAttr) = 0;
    virtual void STDMETHODCALLTYPE ReleaseFuncDesc(
        /* [in] */ FUNCDESC *pFuncDesc) = 0;
    virtual void STDMETHODCALLTYPE ReleaseVarDesc(
        /* [in] */ VARDESC *pVarDesc) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ITypeInfo, 0x00020401, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct ITypeInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ITypeInfo *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ITypeInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ITypeInfo *This);
    /** Slot 3. */
    HRESULT (STDMETHODCALLTYPE *GetTypeAttr)(
        ITypeInfo *This,
        /* [out] */ TYPEATTR **ppTypeAttr);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(
        ITypeInfo *This,
        /* [out] */ ITypeComp **ppTComp);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *GetFuncDesc)(
        ITypeInfo *This,
        /* [in] */ UINT index,
        /* [out] */ FUNCDESC **ppFuncDesc);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *GetVarDesc)(
        ITypeInfo *This,
        /* [in] */ UINT index,
        /* [out] */ VARDESC **ppVarDesc);
    /** Slot 7. */
    HRESULT (STDMETHODCALLTYPE *GetNames)(
        ITypeInfo *This,
        /* [in] */ MEMBERID memid,
        /* [out][size_is(cMaxNames)][length_is(*pcNames)] */ BSTR *rgBstrNames,
        /* [in] */ UINT cMaxNames,
        /* [out] */ UINT *pcNames);
    /** Slot 8. */
    HRESULT (STDMETHODCALLTYPE *GetRefTypeOfImplType)(
        ITypeInfo *This,
        /* [in] */ UINT index,
        /* [out] */ HREFTYPE *pRefType);
    /** Slot 9. */
    HRESULT (STDMETHODCALLTYPE *GetImplTypeFlags)(
        ITypeInfo *This,
        /* [in] */ UINT index,
        /* [out] */ INT *pImplTypeFlags);
    /** Slot 10. */
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(
        ITypeInfo *This,
        /* [in][size_is(cNames)] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [out][size_is(cNames)] */ MEMBERID *pMemId);
    /** Slot 11. */
    HRESULT (STDMETHODCALLTYPE *Invoke)(
        ITypeInfo *This,
        /* [in] */ PVOID pvInstance,
        /* [in] */ MEMBERID memid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr);
    /** Slot 12. */
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(
        ITypeInfo *This,
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile);
    /** Slot 13. */
    HRESULT (STDMETHODCALLTYPE *GetDllEntry)(
        ITypeInfo *This,
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ BSTR *pBstrDllName,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ WORD *pwOrdinal);
    /** Slot 14. */
    HRESULT (STDMETHODCALLTYPE *GetRefTypeInfo)(
        ITypeInfo *This,
        /* [in] */ HREFTYPE hRefType,
        /* [out] */ ITypeInfo **ppTInfo);
    /** Slot 15. */
    HRESULT (STDMETHODCALLTYPE *AddressOfMember)(
        ITypeInfo *This,
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ PVOID *ppv);
    /** Slot 16. */
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(
        ITypeInfo *This,
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out][iid_is(riid)] */ PVOID *ppvObj);
    /** Slot 17. */
    HRESULT (STDMETHODCALLTYPE *GetMops)(
        ITypeInfo *This,
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrMops);
    /** Slot 18. */
    HRESULT (STDMETHODCALLTYPE *GetContainingTypeLib)(
        ITypeInfo *This,
        /* [out] */ ITypeLib **ppTLib,
        /* [out] */ UINT *pIndex);
    /** Slot 19. */
    void (STDMETHODCALLTYPE *ReleaseTypeAttr)(
        ITypeInfo *This,
        /* [in] */ TYPEATTR *pTypeAttr);
    /** Slot 20. */
    void (STDMETHODCALLTYPE *ReleaseFuncDesc)(
        ITypeInfo *This,
        /* [in] */ FUNCDESC *pFuncDesc);
    /** Slot 21. */
    void (STDMETHODCALLTYPE *ReleaseVarDesc)(
        ITypeInfo *This,
        /* [in] */ VARDESC *pVarDesc);
    END_INTERFACE
} ITypeInfoVtbl;
struct ITypeInfo {
    const ITypeInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeInfo_GetTypeAttr(This, ppTypeAttr) ((This)->lpVtbl->GetTypeAttr(This, ppTypeAttr))
#define ITypeInfo_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeInfo_GetFuncDesc(This, index, ppFuncDesc) ((This)->lpVtbl->GetFuncDesc(This, index, ppFuncDesc))
#define ITypeInfo_GetVarDesc(This, index, ppVarDesc) ((This)->lpVtbl->GetVarDesc(This, index, ppVarDesc))
#define ITypeInfo_GetNames(This, memid, rgBstrNames, cMaxNames, pcNames) ((This)->lpVtbl->GetNames(This, memid, rgBstrNames, cMaxNames, pcNames))
#define ITypeInfo_GetRefTypeOfImplType(This, index, pRefType) ((This)->lpVtbl->GetRefTypeOfImplType(This, index, pRefType))
#define ITypeInfo_GetImplTypeFlags(This, index, pImplTypeFlags) ((This)->lpVtbl->GetImplTypeFlags(This, index, pImplTypeFlags))
#define ITypeInfo_GetIDsOfNames(This, rgszNames, cNames, pMemId) ((This)->lpVtbl->GetIDsOfNames(This, rgszNames, cNames, pMemId))
#define ITypeInfo_Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ITypeInfo_GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeInfo_GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal) ((This)->lpVtbl->GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal))
#define ITypeInfo_GetRefTypeInfo(This, hRefType, ppTInfo) ((This)->lpVtbl->GetRefTypeInfo(This, hRefType, ppTInfo))
#define ITypeInfo_AddressOfMember(This, memid, invKind, ppv) ((This)->lpVtbl->AddressOfMember(This, memid, invKind, ppv))
#define ITypeInfo_CreateInstance(This, pUnkOuter, riid, ppvObj) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObj))
#define ITypeInfo_GetMops(This, memid, pBstrMops) ((This)->lpVtbl->GetMops(This, memid, pBstrMops))
#define ITypeInfo_GetContainingTypeLib(This, ppTLib, pIndex) ((This)->lpVtbl->GetContainingTypeLib(This, ppTLib, pIndex))
#define ITypeInfo_ReleaseTypeAttr(This, pTypeAttr) ((This)->lpVtbl->ReleaseTypeAttr(This, pTypeAttr))
#define ITypeInfo_ReleaseFuncDesc(This, pFuncDesc) ((This)->lpVtbl->ReleaseFuncDesc(This, pFuncDesc))
#define ITypeInfo_ReleaseVarDesc(This, pVarDesc) ((This)->lpVtbl->ReleaseVarDesc(This, pVarDesc))
#endif
#endif
#endif

#ifndef __ITypeLib_INTERFACE_DEFINED__
#define __ITypeLib_INTERFACE_DEFINED__
DEFINE_GUID(IID_ITypeLib, 0x00020402, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020402-0000-0000-c000-000000000046") ITypeLib : public IUnknown {
public:
    DOCABI_IID(ITypeLib, 0x00020402, 0x00000000, 0xc0000000, 0x00000046)
    virtual UINT STDMETHODCALLTYPE GetTypeInfoCount() = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(
        /* [in] */ UINT index,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoType(
        /* [in] */ UINT index,
        /* [out] */ TYPEKIND *pTKind) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoOfGuid(
        /* [in] */ REFGUID guid,
        /* [out] */ ITypeInfo **ppTinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLibAttr(
        /* [out] */ TLIBATTR **ppTLibAttr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeComp(
        /* [out] */ ITypeComp **ppTComp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation(
        /* [in] */ INT index,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsName(
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out] */ BOOL *pfName) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindName(
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out][size_is(*pcFound)][length_is(*pcFound)] */ ITypeInfo **ppTInfo,
        /* [out][size_is(*pcFound)][length_is(*pcFound)] */ MEMBERID *rgMemId,
        /* [in, out] */ USHORT *pcFound) = 0;
    virtual void STDMETHODCALLTYPE ReleaseTLibAttr(
        /* [in] */ TLIBATTR *pTLibAttr) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ITypeLib, 0x00020402, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#else
typedef struct ITypeLibVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ITypeLib *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ITypeLib *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ITypeLib *This);
    /** Slot 3. */
    UINT (STDMETHODCALLTYPE *GetTypeInfoCount)(
        ITypeLib *This);
    /** Slot 4. */
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(
        ITypeLib *This,
        /* [in] */ UINT index,
        /* [out] */ ITypeInfo **ppTInfo);
    /** Slot 5. */
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoType)(
        ITypeLib *This,
        /* [in] */ UINT index,
        /* [out] */ TYPEKIND *pTKind);
    /** Slot 6. */
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoOfGuid)(
        ITypeLib *This,
        /* [in] */ REFGUID guid,
        /* [out] */ ITypeInfo **ppTinfo);
    /** Slot 7. */
    HRESULT (STDMETHODCALLTYPE *GetLibAttr)(
        ITypeLib *This,
        /* [out] */ TLIBATTR **ppTLibAttr);
    /** Slot 8. */
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(
        ITypeLib *This,
        /* [out] */ ITypeComp **ppTComp);
    /** Slot 9. */
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(
        ITypeLib *This,
        /* [in] */ INT index,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile);
    /** Slot 10. */
    HRESULT (STDMETHODCALLTYPE *IsName)(
        ITypeLib *This,
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out] */ BOOL *pfName);
    /** Slot 11. */
    HRESULT (STDMETHODCALLTYPE *FindName)(
        ITypeLib *This,
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out][size_is(*pcFound)][length_is(*pcFound)] */ ITypeInfo **ppTInfo,
        /* [out][size_is(*pcFound)][length_is(*pcFound)] */ MEMBERID *rgMemId,
        /* [in, out] */ USHORT *pcFound);
    /** Slot 12. */
    void (STDMETHODCALLTYPE *ReleaseTLibAttr)(
        ITypeLib *This,
        /* [in] */ TLIBATTR *pTLibAttr);
    END_INTERFACE
} ITypeLibVtbl;
struct ITypeLib {
    const ITypeLibVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeLib_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeLib_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeLib_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeLib_GetTypeInfoCount(This) ((This)->lpVtbl->GetTypeInfoCount(This))
#define ITypeLib_GetTypeInfo(This, index, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, index, ppTInfo))
#define ITypeLib_GetTypeInfoType(This, index, pTKind) ((This)->lpVtbl->GetTypeInfoType(This, index, pTKind))
#define ITypeLib_GetTypeInfoOfGuid(This, guid, ppTinfo) ((This)->lpVtbl->GetTypeInfoOfGuid(This, guid, ppTinfo))
#define ITypeLib_GetLibAttr(This, ppTLibAttr) ((This)->lpVtbl->GetLibAttr(This, ppTLibAttr))
#define ITypeLib_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeLib_GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeLib_IsName(This, szNameBuf, lHashVal, pfName) ((This)->lpVtbl->IsName(This, szNameBuf, lHashVal, pfName))
#define ITypeLib_FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound) ((This)->lpVtbl->FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound))
#define ITypeLib_ReleaseTLibAttr(This, pTLibAttr) ((This)->lpVtbl->ReleaseTLibAttr(This, pTLibAttr))
#endif
#endif
#endif
#endif

#endif
