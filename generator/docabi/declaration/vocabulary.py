"""The words that the grammar knows: C and C++ keywords, MIDL keywords and attributes, macros of the Windows headers.

Sources: the C11 and C++17 keyword lists, the MIDL language reference (attributes, base types), `combaseapi.h`,
`minwindef.h` and `sal.h` (macros). A word that is missing here is still read, as a type or as an unknown annotation.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import product

from docabi.patterns import compile_pattern


def words(text: str) -> frozenset[str]:
    """The words of a text that is written as one for its length."""
    return frozenset(text.split())


class Role(IntEnum):
    """What a word does among the specifiers of a declaration."""

    QUALIFIER = 1
    BUILTIN = 2
    RECORD = 3
    ENUMERATION = 4
    CONVENTION = 5
    METHOD = 6


CONVENTIONS = words(
    """
    __stdcall _stdcall __cdecl _cdecl __fastcall _fastcall __thiscall __vectorcall __clrcall __pascal PASCAL pascal
    WINAPI WINAPIV WINAPI_INLINE CALLBACK APIENTRY NTAPI FASTCALL WMIAPI STDMETHODCALLTYPE STDMETHODVCALLTYPE
    STDAPICALLTYPE STDAPIVCALLTYPE RPC_ENTRY __RPC_API __RPC_STUB __RPC_USER __export
    """
)
BUILTINS = words(
    """
    void bool char short int long float double signed unsigned wchar_t char16_t char32_t __int8 __int16 __int32
    __int64 __int128 _Bool hyper
    """
)
CONSTANT = words("const CONST")
DROPPED_FROM_TYPES = words("FAR NEAR far near __far __near __RPC_FAR UNALIGNED __unaligned __ptr32 __ptr64 __restrict")
SAL_WORDS = words("IN OUT OPTIONAL THIS THIS_")
STORAGE = words(
    """
    typedef static extern inline __inline __forceinline FORCEINLINE virtual register explicit friend constexpr
    mutable BEGIN_INTERFACE END_INTERFACE CONST_VTBL EXTERN_C DECLSPEC_IMPORT DECLSPEC_NOTHROW DECLSPEC_NORETURN
    """
)
QUALIFIERS = CONSTANT | frozenset({"volatile"}) | DROPPED_FROM_TYPES | SAL_WORDS | STORAGE
RECORDS = words("struct union class interface dispinterface __interface coclass library module")
INTERFACES = words("interface dispinterface __interface")
METHOD_MACROS = words("STDMETHOD STDMETHOD_ STDMETHODV STDMETHODV_ IFACEMETHOD IFACEMETHOD_")
INTERFACE_MACROS = words("DECLARE_INTERFACE DECLARE_INTERFACE_ DECLARE_INTERFACE_IID DECLARE_INTERFACE_IID_")
ROOT_METHODS = ("QueryInterface", "AddRef", "Release")
"""What every COM interface has from IUnknown, in the order of its slots."""
INTERFACE_HEADS = INTERFACE_MACROS | {"MIDL_INTERFACE"}
RETURN_MACROS = (
    dict.fromkeys(words("STDMETHODIMP STDMETHODIMP_"), "STDMETHODCALLTYPE")
    | dict.fromkeys(words("STDMETHODIMPV STDMETHODIMPV_"), "STDMETHODVCALLTYPE")
    | dict.fromkeys(words("STDAPIV STDAPIV_"), "STDAPIVCALLTYPE")
    | dict.fromkeys(
        words(
            "STDAPI STDAPI_ WINOLEAPI WINOLEAPI_ WINOLEAUTAPI WINOLEAUTAPI_ SHSTDAPI SHSTDAPI_ LWSTDAPI LWSTDAPI_ "
            "URLMONAPI URLMONAPI_ PSSTDAPI PSSTDAPI_"
        ),
        "STDAPICALLTYPE",
    )
)
"""Macros of the Windows headers that hold the return type, and the convention in each; without arguments HRESULT."""
MACROS = (
    INTERFACE_MACROS
    | RETURN_MACROS.keys()
    | words(
        """
    __declspec __attribute__ alignas SAFEARRAY MIDL_INTERFACE
    DECLSPEC_UUID DECLSPEC_ALIGN DECLSPEC_XFGVIRT __drv_aliasesMem
    """
    )
)

ROLES: dict[str, Role] = (
    dict.fromkeys(QUALIFIERS, Role.QUALIFIER)
    | dict.fromkeys(BUILTINS, Role.BUILTIN)
    | dict.fromkeys(RECORDS, Role.RECORD)
    | {"enum": Role.ENUMERATION}
    | dict.fromkeys(CONVENTIONS, Role.CONVENTION)
    | dict.fromkeys(METHOD_MACROS, Role.METHOD)
)

ACCESS = words("public private protected methods properties signals")
SUFFIXES = words("const CONST volatile PURE override final noexcept sealed abstract")
TEXT_STARTS = words("public internal protected private sealed abstract partial namespace using delegate")
"""First words of declarations in C# and the like, which are kept as text."""
STATEMENTS = words(
    """
    template import importlib cpp_quote DEFINE_GUID EXTERN_GUID DEFINE_GUIDSTRUCT DEFINE_PROPERTYKEY DEFINE_DEVPROPKEY
    static_assert C_ASSERT
    """
)
"""First words of header statements that declare nothing a page is about."""
FOLDED_KEYWORDS = words("typedef enum struct union interface coclass")
"""Keywords that pages also write with a capital letter."""
CAST_TYPES = words("DWORD ULONG LONG UINT INT HRESULT ULONG64 ULONGLONG UINT64 BYTE WORD USHORT") | BUILTINS
"""Types that a cast in an enumerator's value names."""

DIRECTIONS = frozenset(("in", "out"))
ATTRIBUTES = words(
    """
    in out retval optional string unique ref ptr full lcid defaultvalue size_is length_is max_is min_is first_is
    last_is iid_is switch_is switch_type range annotation comm_status byte_count context_handle ignore
    partial_ignore disable_consistency_check wire_marshal call_as case default v1_enum helpstring helpcontext id
    hidden restricted propget propput propputref object uuid pointer_default local dual oleautomation nonextensible
    odl version async_uuid custom source defaultvtable appobject noncreatable public bindable requestedit
    displaybind readonly custom
    """
)

# Annotations of the source code annotation language: `__in`, `__out_ecount(n)`, `_In_opt_`, `_COM_Outptr_`.
ANNOTATION = compile_pattern(
    r"(?:__(?:in|out|inout|deref|reserved|callback|nullterminated|nullnullterminated|checkReturn|success|maybenull|notnull|"
    r"post|pre|drv|control|format_string|allocator|typefix|range|byte|ecount|bcount|field|RPC)(?:_[A-Za-z0-9_]*)?"
    r"|_[A-Z][A-Za-z0-9_]*_)\Z"
)

LINKAGE = compile_pattern(
    r"[A-Z][A-Z0-9_]*(?:API|APIV|CALL|CALLTYPE|CALLCONV|EXPORT|IMPORT|EXTERN|DLL|DECL|LINKAGE|INLINE)\Z"
)
"""A word of an API's own headers for linkage or calling convention: `WINBASEAPI`, `SQL_API`, `CURL_EXTERN`."""

RETURN_TYPES = sorted(
    words(
        """
        HRESULT STDMETHODIMP STDAPI BOOLEAN BOOL VOID void ULONGLONG LONGLONG ULONG LONG DWORD UINT INT NTSTATUS LPVOID
        PVOID HANDLE
        """
    ),
    key=len,
    reverse=True,
)
"""Types that a glued name (`BOOLEANFoo`) may begin with; a longer one stands before its own beginning."""


def _typos(word: str) -> frozenset[str]:
    lacking = {word[:i] + word[i + 1 :] for i in range(len(word))}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    doubled = {word[:i] + letter + word[i:] for i, letter in product(range(len(word)), set(word))}
    return frozenset(lacking | swapped | doubled) - {word}


HRESULT_TYPOS = _typos("HRESULT") | {"HResult", "Hresult", "hresult"}
"""`HRESULT` with one letter missing, doubled or swapped with its neighbour."""
