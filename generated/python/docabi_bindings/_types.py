# made by docabi from the facts about types; do not edit
"""C types that the documentation uses and does not define."""

from __future__ import annotations

import sys
from ctypes import c_int8, c_int16, c_int32, c_int64, c_size_t, c_ssize_t, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p

from ._enumerations import Enumeration
from ._guid import GUID
from ._records import Structure
from ._variant import VARIANT as VARIANT

BYTE = c_uint8
UCHAR = c_uint8
byte = c_uint8
BOOLEAN = c_uint8
UINT8 = c_uint8
CHAR = c_int8
WCHAR = c_uint16
OLECHAR = WCHAR
WORD = c_uint16
USHORT = c_uint16
VARIANT_BOOL = c_int16
DWORD = c_uint32
ULONG = c_uint32
ULONG32 = c_uint32
UINT = c_uint32
UINT32 = c_uint32
LONG = c_int32
INT32 = c_int32
BOOL = c_int32
SHORT = c_int16
INT = c_int32
LCID = c_uint32
ALG_ID = c_uint32
CIMTYPE = LONG
ULONG64 = c_uint64
ULONGLONG = c_uint64
UINT64 = c_uint64
DWORD64 = c_uint64
LONG64 = c_int64
LONGLONG = c_int64
INT8 = c_int8
INT16 = c_int16
UINT16 = c_uint16
INT64 = c_int64
LONG32 = c_int32
DWORD32 = c_uint32
DWORDLONG = c_uint64
LONG_PTR = c_ssize_t
SSIZE_T = c_ssize_t
TCHAR = WCHAR
LPTSTR = c_void_p
LPCTSTR = c_void_p
PWSTR = c_void_p
PCWSTR = c_void_p
PCSTR = c_void_p
NTSTATUS = LONG
LSTATUS = LONG
SCODE = LONG
LRESULT = LONG_PTR
ATOM = WORD
LANGID = WORD
COLORREF = DWORD
ACCESS_MASK = DWORD
HGLOBAL = c_void_p
HLOCAL = c_void_p
HKEY = c_void_p
HDC = c_void_p
HICON = c_void_p
HMENU = c_void_p
HBITMAP = c_void_p
HBRUSH = c_void_p
HFONT = c_void_p
HRGN = c_void_p
HMONITOR = c_void_p
HPALETTE = c_void_p
HRSRC = c_void_p
HHOOK = c_void_p
HGDIOBJ = c_void_p
HACCEL = c_void_p
HCOLORSPACE = c_void_p
HGLRC = c_void_p
HDESK = c_void_p
HENHMETAFILE = c_void_p
HMETAFILE = c_void_p
HPEN = c_void_p
HWINEVENTHOOK = c_void_p
HUMPD = c_void_p
HKL = c_void_p
HWINSTA = c_void_p
HTASK = c_void_p
GLOBALHANDLE = c_void_p
LOCALHANDLE = c_void_p
SC_HANDLE = c_void_p
SERVICE_STATUS_HANDLE = c_void_p
FARPROC = c_void_p
NEARPROC = c_void_p
PROC = c_void_p
PSID = c_void_p
PSECURITY_DESCRIPTOR = c_void_p
HCURSOR = HICON
HFILE = INT
DPI_AWARENESS_CONTEXT = c_void_p
FCHAR = BYTE
FSHORT = WORD
FLONG = DWORD
CCHAR = c_int8
TBYTE = WCHAR
USN = LONGLONG
REGSAM = ACCESS_MASK
VARTYPE = USHORT
DISPID = LONG
FMTID = GUID
PSZ = c_void_p
PCH = c_void_p
LPCH = c_void_p
PCCH = c_void_p
PWCH = c_void_p
LPWCH = c_void_p
PCWCH = c_void_p
PTSTR = c_void_p
PCTSTR = c_void_p
PZPWSTR = c_void_p
PZZWSTR = c_void_p
SIZE_T = c_size_t
size_t = c_size_t
UINT_PTR = c_size_t
ULONG_PTR = c_size_t
DWORD_PTR = c_size_t
INT_PTR = c_ssize_t
HANDLE = c_void_p
HMODULE = c_void_p
HINSTANCE = c_void_p
HWND = c_void_p
PVOID = c_void_p
LPVOID = c_void_p
LPCVOID = c_void_p
PBYTE = c_void_p
LPBYTE = c_void_p
LPCBYTE = c_void_p
PDWORD = c_void_p
LPDWORD = c_void_p
PULONG = c_void_p
PULONG64 = c_void_p
LPBOOL = c_void_p
PSTR = c_void_p
LPSTR = c_void_p
LPCSTR = c_void_p
LPWSTR = c_void_p
LPCWSTR = c_void_p
LPOLESTR = c_void_p
LPCOLESTR = c_void_p
BSTR = c_void_p
IID = GUID
CLSID = GUID
CY = c_uint64
ULARGE_INTEGER = c_uint64
LARGE_INTEGER = c_int64
MEMBERID = DISPID
HREFTYPE = DWORD
LPSECURITY_ATTRIBUTES = c_void_p
LPSTARTUPINFOW = c_void_p
LPPROCESS_INFORMATION = c_void_p
LPDEBUG_EVENT = c_void_p
PACL = c_void_p
PCCERT_CHAIN_CONTEXT = c_void_p
PCRYPT_DATA_BLOB = c_void_p
PDEBUG_CLIENT = c_void_p
LPCGUID = c_void_p
REFGUID = c_void_p
REFIID = c_void_p
REFCLSID = c_void_p
mdToken = c_uint32
mdModule = mdToken
mdTypeRef = mdToken
mdTypeDef = mdToken
mdFieldDef = mdToken
mdMethodDef = mdToken
mdParamDef = mdToken
mdInterfaceImpl = mdToken
mdMemberRef = mdToken
mdCustomAttribute = mdToken
mdPermission = mdToken
mdSignature = mdToken
mdEvent = mdToken
mdProperty = mdToken
mdModuleRef = mdToken
mdAssembly = mdToken
mdAssemblyRef = mdToken
mdFile = mdToken
mdExportedType = mdToken
mdManifestResource = mdToken
mdTypeSpec = mdToken
mdGenericParam = mdToken
mdMethodSpec = mdToken
mdGenericParamConstraint = mdToken
mdString = mdToken
mdCPToken = mdToken
mdScope = c_void_p
HCORENUM = c_void_p
HDOMAINENUM = c_void_p
HALINKENUM = c_void_p
COR_SIGNATURE = c_uint8
PCOR_SIGNATURE = c_void_p
PCCOR_SIGNATURE = c_void_p
UVCP_CONSTANT = c_void_p
MDUTF8CSTR = c_void_p
HCEEFILE = c_void_p
HCEESECTION = c_void_p
CallbackThreadSetFnPtr = c_void_p
CallbackThreadUnsetFnPtr = c_void_p
RuntimeLoadedCallbackFnPtr = c_void_p
CCW_PTR = c_void_p
AUTOATTACH_PROGRAM_TYPE = DWORD
CORDB_ADDRESS = c_uint64
CORDB_REGISTER = c_uint64
CORDB_CONTINUE_STATUS = DWORD
TASKID = c_uint64
CONNID = DWORD
HPROCESS = c_void_p
HTHREAD = c_void_p
CLRDATA_ADDRESS = c_uint64
CLRDATA_ENUM = c_uint64
ObjectReferenceCallback = c_void_p
ProcessID = UINT_PTR
AssemblyID = UINT_PTR
AppDomainID = UINT_PTR
ModuleID = UINT_PTR
ClassID = UINT_PTR
ThreadID = UINT_PTR
ContextID = UINT_PTR
FunctionID = UINT_PTR
ObjectID = UINT_PTR
GCHandleID = UINT_PTR
ReJITID = UINT_PTR
COR_PRF_ELT_INFO = UINT_PTR
COR_PRF_FRAME_INFO = UINT_PTR
EVENTPIPE_PROVIDER = UINT_PTR
EVENTPIPE_EVENT = UINT_PTR
EVENTPIPE_SESSION = c_uint64
ObjectHandleID = c_void_p
FunctionIDOrClientID = c_size_t
FunctionOrRemappedID = FunctionIDOrClientID
LPASSEMBLYNAME = c_void_p
LPAPPLICATIONCONTEXT = c_void_p
PIMAGE_NT_HEADERS = c_void_p
PIMAGE_SECTION_HEADER = c_void_p


class SYSKIND(Enumeration):
    """An enumeration of the system."""

    SYS_WIN16 = 0
    SYS_WIN32 = 1
    SYS_MAC = 2
    SYS_WIN64 = 3


class REGKIND(Enumeration):
    """An enumeration of the system."""

    REGKIND_DEFAULT = 0
    REGKIND_REGISTER = 1
    REGKIND_NONE = 2


class TYPEKIND(Enumeration):
    """An enumeration of the system."""

    TKIND_ENUM = 0
    TKIND_RECORD = 1
    TKIND_MODULE = 2
    TKIND_INTERFACE = 3
    TKIND_DISPATCH = 4
    TKIND_COCLASS = 5
    TKIND_ALIAS = 6
    TKIND_UNION = 7
    TKIND_MAX = 8


class INVOKEKIND(Enumeration):
    """An enumeration of the system."""

    INVOKE_FUNC = 1
    INVOKE_PROPERTYGET = 2
    INVOKE_PROPERTYPUT = 4
    INVOKE_PROPERTYPUTREF = 8


class APTTYPE(Enumeration):
    """An enumeration of the system."""

    APTTYPE_CURRENT = 4294967295
    APTTYPE_STA = 0
    APTTYPE_MTA = 1
    APTTYPE_NA = 2
    APTTYPE_MAINSTA = 3


class FILETIME(Structure):
    """A structure of the system."""

    _fields_ = [
        ("dwLowDateTime", DWORD),
        ("dwHighDateTime", DWORD),
    ]


class RECT(Structure):
    """A structure of the system."""

    _fields_ = [
        ("left", LONG),
        ("top", LONG),
        ("right", LONG),
        ("bottom", LONG),
    ]


class RECTL(Structure):
    """A structure of the system."""

    _fields_ = [
        ("left", LONG),
        ("top", LONG),
        ("right", LONG),
        ("bottom", LONG),
    ]


class POINT(Structure):
    """A structure of the system."""

    _fields_ = [
        ("x", LONG),
        ("y", LONG),
    ]


class POINTL(Structure):
    """A structure of the system."""

    _fields_ = [
        ("x", LONG),
        ("y", LONG),
    ]


class POINTS(Structure):
    """A structure of the system."""

    _fields_ = [
        ("x", SHORT),
        ("y", SHORT),
    ]


class SIZE(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cx", LONG),
        ("cy", LONG),
    ]


class SIZEL(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cx", LONG),
        ("cy", LONG),
    ]


class LUID(Structure):
    """A structure of the system."""

    _fields_ = [
        ("LowPart", DWORD),
        ("HighPart", LONG),
    ]


class SYSTEMTIME(Structure):
    """A structure of the system."""

    _fields_ = [
        ("wYear", WORD),
        ("wMonth", WORD),
        ("wDayOfWeek", WORD),
        ("wDay", WORD),
        ("wHour", WORD),
        ("wMinute", WORD),
        ("wSecond", WORD),
        ("wMilliseconds", WORD),
    ]


class DECIMAL(Structure):
    """A structure of the system."""

    _fields_ = [
        ("opaque", c_uint64 * 2),
    ]


class PROPVARIANT(Structure):
    """A structure of the system."""

    _fields_ = [
        ("opaque", c_uint64 * (3 if sys.maxsize > 2**32 else 2)),
    ]


class TLIBATTR(Structure):
    """A structure of the system."""

    _fields_ = [
        ("guid", GUID),
        ("lcid", LCID),
        ("syskind", c_uint32),
        ("wMajorVerNum", WORD),
        ("wMinorVerNum", WORD),
        ("wLibFlags", WORD),
    ]


class DISPPARAMS(Structure):
    """A structure of the system."""

    _fields_ = [
        ("rgvarg", c_void_p),
        ("rgdispidNamedArgs", c_void_p),
        ("cArgs", UINT),
        ("cNamedArgs", UINT),
    ]


class EXCEPINFO(Structure):
    """A structure of the system."""

    _fields_ = [
        ("wCode", WORD),
        ("wReserved", WORD),
        ("bstrSource", BSTR),
        ("bstrDescription", BSTR),
        ("bstrHelpFile", BSTR),
        ("dwHelpContext", DWORD),
        ("pvReserved", c_void_p),
        ("pfnDeferredFillIn", c_void_p),
        ("scode", SCODE),
    ]


class STATSTG(Structure):
    """A structure of the system."""

    _fields_ = [
        ("pwcsName", LPOLESTR),
        ("type", DWORD),
        ("cbSize", c_uint64),
        ("mtime", FILETIME),
        ("ctime", FILETIME),
        ("atime", FILETIME),
        ("grfMode", DWORD),
        ("grfLocksSupported", DWORD),
        ("clsid", GUID),
        ("grfStateBits", DWORD),
        ("reserved", DWORD),
    ]


class COR_SECATTR(Structure):
    """A structure of the system."""

    _fields_ = [
        ("tkCtor", mdMemberRef),
        ("pCustomAttribute", c_void_p),
        ("cbCustomAttribute", ULONG),
    ]


class VEContext(Structure):
    """A structure of the system."""

    _fields_ = [
        ("flags", ULONG),
        ("opcode", ULONG),
        ("uOffset", ULONG),
        ("Token", ULONG),
        ("item1_flags", ULONG),
        ("item1_data", c_void_p),
        ("item2_flags", ULONG),
        ("item2_data", c_void_p),
    ]


class COR_PRF_ASSEMBLY_REFERENCE_INFO(Structure):
    """A structure of the system."""

    _fields_ = [
        ("pbPublicKeyOrToken", c_void_p),
        ("cbPublicKeyOrToken", ULONG),
        ("szName", LPCWSTR),
        ("pMetaData", c_void_p),
        ("pbHashValue", c_void_p),
        ("cbHashValue", ULONG),
        ("dwAssemblyRefFlags", DWORD),
    ]


class COR_PRF_METHOD(Structure):
    """A structure of the system."""

    _fields_ = [
        ("moduleId", ModuleID),
        ("methodId", mdMethodDef),
    ]


class COR_PRF_EVENTPIPE_PROVIDER_CONFIG(Structure):
    """A structure of the system."""

    _fields_ = [
        ("providerName", c_void_p),
        ("keywords", UINT64),
        ("loggingLevel", UINT32),
        ("filterData", c_void_p),
    ]


class COR_PRF_EVENTPIPE_PARAM_DESC(Structure):
    """A structure of the system."""

    _fields_ = [
        ("type", UINT32),
        ("elementType", UINT32),
        ("name", c_void_p),
    ]


class COR_PRF_EVENT_DATA(Structure):
    """A structure of the system."""

    _fields_ = [
        ("ptr", UINT64),
        ("size", UINT32),
        ("reserved", UINT32),
    ]


class SAFEARRAYBOUND(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cElements", ULONG),
        ("lLbound", LONG),
    ]


class SAFEARRAY(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cDims", USHORT),
        ("fFeatures", USHORT),
        ("cbElements", ULONG),
        ("cLocks", ULONG),
        ("pvData", PVOID),
        ("rgsabound", SAFEARRAYBOUND * 1),
    ]


class SECURITY_ATTRIBUTES(Structure):
    """A structure of the system."""

    _fields_ = [
        ("nLength", DWORD),
        ("lpSecurityDescriptor", LPVOID),
        ("bInheritHandle", BOOL),
    ]


class STARTUPINFOW(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cb", DWORD),
        ("lpReserved", LPWSTR),
        ("lpDesktop", LPWSTR),
        ("lpTitle", LPWSTR),
        ("dwX", DWORD),
        ("dwY", DWORD),
        ("dwXSize", DWORD),
        ("dwYSize", DWORD),
        ("dwXCountChars", DWORD),
        ("dwYCountChars", DWORD),
        ("dwFillAttribute", DWORD),
        ("dwFlags", DWORD),
        ("wShowWindow", WORD),
        ("cbReserved2", WORD),
        ("lpReserved2", LPBYTE),
        ("hStdInput", HANDLE),
        ("hStdOutput", HANDLE),
        ("hStdError", HANDLE),
    ]


class PROCESS_INFORMATION(Structure):
    """A structure of the system."""

    _fields_ = [
        ("hProcess", HANDLE),
        ("hThread", HANDLE),
        ("dwProcessId", DWORD),
        ("dwThreadId", DWORD),
    ]


class ACL(Structure):
    """A structure of the system."""

    _fields_ = [
        ("AclRevision", BYTE),
        ("Sbz1", BYTE),
        ("AclSize", WORD),
        ("AceCount", WORD),
        ("Sbz2", WORD),
    ]


class CRYPT_DATA_BLOB(Structure):
    """A structure of the system."""

    _fields_ = [
        ("cbData", DWORD),
        ("pbData", c_void_p),
    ]


class EXCEPTION_POINTERS(Structure):
    """A structure of the system."""

    _fields_ = [
        ("ExceptionRecord", c_void_p),
        ("ContextRecord", c_void_p),
    ]


class IMAGE_DEBUG_DIRECTORY(Structure):
    """A structure of the system."""

    _fields_ = [
        ("Characteristics", DWORD),
        ("TimeDateStamp", DWORD),
        ("MajorVersion", WORD),
        ("MinorVersion", WORD),
        ("Type", DWORD),
        ("SizeOfData", DWORD),
        ("AddressOfRawData", DWORD),
        ("PointerToRawData", DWORD),
    ]


class PDH_RAW_COUNTER(Structure):
    """A structure of the system."""

    _fields_ = [
        ("CStatus", DWORD),
        ("TimeStamp", FILETIME),
        ("FirstValue", LONGLONG),
        ("SecondValue", LONGLONG),
        ("MultiCount", DWORD),
    ]


class PDH_FMT_COUNTERVALUE(Structure):
    """A structure of the system."""

    _fields_ = [
        ("opaque", c_uint64 * 2),
    ]
