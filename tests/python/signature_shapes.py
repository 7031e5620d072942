"""A specification of shelves for tests of the Python package: each shape of parameters once, with the signature that it
becomes.
"""

from __future__ import annotations

from msgspec.structs import replace

from docabi.spec import Direction, Field, Function, Interface, Parameter, Structure, Type
from tests.python.python_specification import HRESULT, both, given, method, named, out


def array(name: str, length: str | None = None, const: bool = False) -> Type:
    """`T x[]` or `T x[length]`; a name with a star is an array of pointers."""
    inner = named(name.rstrip("*"), name.count("*"), const)
    return Type(array=inner, size=length)


def constant(name: str, stars: int) -> Type:
    return named(name, stars, const=True)


IN_TEXTS = constant("WCHAR", 2)
NUMBER = named("ULONG", 1)
SHAPES: dict[str, tuple[tuple[Parameter, ...], str]] = {
    # Blobs.
    "a blob and its length": (
        (out("ppvSigBlob", named("PCCOR_SIGNATURE", 1)), out("pcbSigBlob", NUMBER)),
        "(self) -> bytes | None:",
    ),
    "the length before it": ((out("pcbData", NUMBER), out("ppData", constant("void", 2))), "(self) -> bytes | None:"),
    "the only blob and the only count of bytes": (
        (out("ppBlob", constant("void", 2)), out("pcbSize", NUMBER)),
        "(self) -> bytes | None:",
    ),
    "two blobs, lengths of other names": (
        (
            *(out("ppOne", constant("void", 2)), out("pcbSize", NUMBER)),
            *(out("ppTwo", constant("void", 2)), out("pcbLength", NUMBER)),
        ),
        "(self) -> Shelf_Take: ppOne: int | None, pcbSize: int, ppTwo: int | None, pcbLength: int",
    ),
    "memory that must be given back": (
        (out("ppbKey", named("BYTE", 2)), out("pcbKey", NUMBER)),
        "(self) -> Shelf_Take: ppbKey: int | None, pcbKey: int",
    ),
    "a count that is not of bytes": (
        (out("ppValue", constant("void", 2)), out("pcchValue", NUMBER)),
        "(self) -> Shelf_Take: ppValue: int | None, pcchValue: int",
    ),
    "a code address and its size": (
        (out("pStart", named("LPCBYTE", 1)), out("pcSize", NUMBER)),
        "(self) -> Shelf_Take: pStart: int | None, pcSize: int",
    ),
    # Buffers and arrays that come out.
    "bytes whose length can be asked for": (
        (given("cbKey", "ULONG"), out("pcbKey", NUMBER), out("key", array("BYTE"), size="cbKey", length="*pcbKey")),
        "(self) -> bytes:",
    ),
    "bytes that are asked for": (
        (
            given("address", "ULONG64"),
            out("data", named("BYTE", 1), size="wanted", length="*read"),
            given("wanted", "ULONG"),
            out("read", NUMBER),
        ),
        "(self, address: int, wanted: int) -> bytes:",
    ),
    "two arrays with one count": (
        (
            given("cRows", "ULONG"),
            out("pcRows", NUMBER),
            out("lines", array("ULONG"), size="cRows"),
            out("columns", array("ULONG"), size="cRows"),
        ),
        "(self) -> Shelf_Take: lines: list[int], columns: list[int]",
    ),
    "objects beside an array with their count": (
        (
            given("cPoints", "ULONG"),
            out("pcPoints", NUMBER),
            out("offsets", array("ULONG"), size="cPoints"),
            out("shelves", array("IShelf*"), size="cPoints"),
        ),
        "(self) -> Shelf_Take: offsets: list[int], shelves: list[IShelf | None]",
    ),
    "objects as many as identifiers that go in": (
        (
            given("cIds", "ULONG"),
            given("ids", array("ULONG"), size="cIds"),
            out("shelves", array("IShelf*"), size="cIds", length="*pcShelves"),
            out("pcShelves", NUMBER),
        ),
        "(self, ids: Iterable[int] | None) -> list[IShelf | None]:",
    ),
    "two arrays before one count": (
        (
            out("rBody", array("mdToken")),
            out("rDeclaration", array("mdToken")),
            given("cMax", "ULONG"),
            out("pcTokens", NUMBER),
        ),
        "(self, cMax: int = 256) -> Shelf_Take: rBody: list[int], rDeclaration: list[int]",
    ),
    "an array behind both lengths": (
        (given("cNumArgs", "ULONG"), out("pcNumArgs", NUMBER), out("args", array("ULONG"))),
        "(self) -> list[int]:",
    ),
    "an array behind lengths of two things": (
        (given("cNumArgs", "ULONG"), out("pcOther", NUMBER), out("args", array("ULONG"))),
        "(self, cNumArgs: int, args: Pointer) -> int:",
    ),
    "records by a count of bytes": (
        (both("pcbInfo", NUMBER), out("pInfo", named("BOX", 1), size="*pcbInfo")),
        "(self) -> bytes:",
    ),
    "an array by its name": (
        (given("count", "ULONG"), out("rgNames", named("BSTR", 1)), out("pCount", NUMBER)),
        "(self, count: int = 256) -> list[str | None]:",
    ),
    "an array by its name, without a count": (
        (out("rgBoxes", named("BOX", 1)),),
        "(self, rgBoxes: Pointer) -> HResult:",
    ),
    "what a method returns is no array": (
        (Parameter("rgName", Direction.OUT, named("BSTR", 1), retval=True),),
        "(self) -> str | None:",
    ),
    "attributes the wrong way round": (
        (given("celt", "ULONG"), out("objects", array("IShelf*"), size="*pcelt", length="celt"), out("pcelt", NUMBER)),
        "(self, celt: int = 256) -> list[IShelf]:",
    ),
    "an array as long as one that goes in": (
        (
            given("cIds", "ULONG"),
            given("ids", array("ULONG"), size="cIds"),
            out("states", array("HRESULT"), size="cIds"),
        ),
        "(self, ids: Iterable[int] | None) -> list[HResult]:",
    ),
    "a buffer without a length": ((out("text", array("WCHAR")),), "(self, text: Pointer) -> HResult:"),
    "bytes that go in and come out": (
        (given("size", "ULONG"), Parameter("context", Direction.INOUT, array("BYTE"), size="size")),
        "(self, context: bytes) -> bytes:",
    ),
    # Text.
    "text of which nobody tells the length": (
        (out("szMessage", "LPWSTR"), given("ulMaxLength", "ULONG")),
        "(self, ulMaxLength: int = 1024) -> str:",
    ),
    "text and a length both ways": ((both("lpcwName", NUMBER), out("pwzName", named("WCHAR", 1))), "(self) -> str:"),
    "text with a length of its name": (
        (out("pDirectory", "LPWSTR"), given("dwDirectory", "DWORD"), out("dwDirectoryLength", NUMBER)),
        "(self) -> str:",
    ),
    "flags beside a text are no length": (
        (out("szName", "LPWSTR"), given("cchName", "ULONG"), out("pdwFlags", NUMBER)),
        "(self, cchName: int = 1024) -> Shelf_Take: szName: str, pdwFlags: int",
    ),
    "text that goes in with its length": (
        (given("szName", "LPCWSTR"), given("cchName", "ULONG")),
        "(self, szName: str | PathLike[str] | None) -> HResult:",
    ),
    "text in both directions": (
        (Parameter("pwzVersion", Direction.INOUT, named("LPWSTR"), size="*pcch"), both("pcch", NUMBER)),
        "(self, pwzVersion: str | None) -> str:",
    ),
    "texts that the callee may change": (
        (
            *(given("lpCommandLine", "LPWSTR"), given("ptr", named("char", 1))),
            *(given("name", named("WCHAR", 1), size="cchName"), given("cchName", "ULONG")),
            *(given("lpTitle", "LPCWSTR"), given("pszTitle", constant("char", 1))),
        ),
        "(self, lpCommandLine: str | PathLike[str] | None, ptr: str | bytes | PathLike[str] | None,"
        " name: str | PathLike[str] | None, lpTitle: str | PathLike[str] | None,"
        " pszTitle: str | bytes | PathLike[str] | None) -> HResult:",
    ),
    "text that comes out, whatever the page says": (
        (Parameter("szBuffer", Direction.INOUT, named("LPWSTR")), given("cchBuffer", "ULONG"), out("pcch", NUMBER)),
        "(self) -> str:",
    ),
    "text and a number": (
        (given("text", "LPCWSTR"), given("uiLength", "ULONG")),
        "(self, text: str | PathLike[str] | None, uiLength: int) -> HResult:",
    ),
    "text that may be written": (
        (given("pwzName", "LPWSTR"), given("pccName", "LPDWORD")),
        "(self, pwzName: Pointer, pccName: Pointer) -> HResult:",
    ),
    "narrow text comes out": (
        (out("szName", "LPSTR", size="cbName"), given("cbName", "ULONG")),
        "(self, cbName: int = 1024) -> bytes:",
    ),
    "constant narrow text": ((out("ppName", constant("char", 2)),), "(self) -> bytes | None:"),
    "a pointer into memory is no text": ((out("ppPlace", named("char", 2)),), "(self) -> int | None:"),
    # Arrays and bytes that go in.
    "texts with a count": (
        (given("dwPaths", "DWORD"), given("ppwzPaths", IN_TEXTS)),
        "(self, ppwzPaths: Iterable[str | None] | None) -> HResult:",
    ),
    "two arrays of texts with one count": (
        (given("nProperties", "DWORD"), given("pwszPropertyNames", IN_TEXTS), given("pwszPropertyValues", IN_TEXTS)),
        "(self, pwszPropertyNames: Iterable[str | None] | None, pwszPropertyValues: Iterable[str | None] | None)"
        " -> HResult:",
    ),
    "texts that were given out": (
        (given("pStrings", named("WCHAR", 2)), given("dwStrings", "DWORD")),
        "(self, pStrings: Pointer, dwStrings: int) -> HResult:",
    ),
    "an address and a size": (
        (given("address", named("void", 1)), given("size", "ULONG")),
        "(self, address: Pointer, size_: int) -> HResult:",
    ),
    "a handle and a size": (
        (given("file", "HANDLE"), given("size", "ULONG")),
        "(self, file: int | None, size_: int) -> HResult:",
    ),
    "memory and its count of bytes": (
        (given("pData", named("void", 1)), given("cbData", "ULONG")),
        "(self, pData: bytes | None) -> HResult:",
    ),
    "a constant whose length is in its own units": (
        (given("pValue", constant("void", 1)), given("cchValue", "ULONG")),
        "(self, pValue: Pointer, cchValue: int) -> HResult:",
    ),
    "an array and a number of something else": (
        (given("rOffsets", array("ULONG")), given("ulClassSize", "ULONG")),
        "(self, rOffsets: Iterable[int] | None, ulClassSize: int) -> HResult:",
    ),
    "records with their count": (
        (given("pLines", named("BOX", 1)), given("cLines", "ULONG")),
        "(self, pLines: Iterable[BOX] | None) -> HResult:",
    ),
    "a record and a count of something else": (
        (given("pBox", named("BOX", 1)), given("cLines", "ULONG")),
        "(self, pBox: BOX | None, cLines: int) -> HResult:",
    ),
    # Single values.
    "a return code": (
        (given("status", "HRESULT"), out("pNext", named("HRESULT", 1))),
        "(self, status: int) -> HResult:",
    ),
    "what nobody uses": (
        (given("id", "DWORD"), given("dwReserved", "DWORD"), given("pvReserved", "LPVOID")),
        "(self, id_: int, dwReserved: int = 0, pvReserved: Pointer = None) -> HResult:",
    ),
    "what may be left out": (
        (given("id", "DWORD"), Parameter("flags", Direction.IN, named("DWORD"), optional=True)),
        "(self, id_: int, flags: int = 0) -> HResult:",
    ),
    "an interface asked for by the only IID": (
        (given("riid", "REFIID"), given("box", named("BOX", 1)), out("ppPart", named("void", 2))),
        "(self, riid: type[T] | GUID, box: BOX | None) -> T | IUnknown:",
    ),
    "an interface and a number": (
        (given("riid", "REFIID"), out("ppPart", named("void", 2), iid_is="riid"), out("pdwPlace", named("DWORD", 1))),
        "(self, riid: type[T] | GUID) -> Shelf_Take[Any]: ppPart: T, pdwPlace: int",
    ),
    "identifiers with a count": (
        (given("cReqTypes", "ULONG"), given("iids", named("GUID", 1))),
        "(self, cReqTypes: int, iids: Pointer) -> HResult:",
    ),
    "two IIDs and one pointer": (
        (given("first", "REFIID"), given("second", "REFIID"), given("kind", "DWORD"), out("ppPart", named("void", 2))),
        "(self, first: Identifier, second: Identifier, kind: int) -> int | None:",
    ),
    "an identifier in memory of the callee": ((out("ppGuid", constant("GUID", 2)),), "(self) -> GUID | None:"),
    "a function type": (
        (given("callback", named("FReport", 1)),),
        "(self, callback: FReport | FReport.Function | int | None) -> HResult:",
    ),
}
SHELF = Interface(
    name="IShelf",
    area="shelves",
    header="Shelf.h",
    iid="21111111-2222-3333-4444-555555555555",
    base="IUnknown",
    slots=3 + 23,
    methods=tuple(
        method(name, 3 + i, *parameters)
        for i, (name, parameters) in enumerate(
            {
                "GetBlob": SHAPES["a blob and its length"][0],
                "GetRows": SHAPES["two arrays with one count"][0],
                "GetShelves": (
                    *(given("cShelves", "ULONG"), out("pcShelves", NUMBER)),
                    out("shelves", array("IShelf*"), size="cShelves", length="*pcShelves"),
                ),
                "GetKey": SHAPES["bytes whose length can be asked for"][0],
                "Turn": SHAPES["bytes that go in and come out"][0],
                "SetName": SHAPES["text that goes in with its length"][0],
                "SetProperties": SHAPES["two arrays of texts with one count"][0],
                "Define": (given("rImplements", array("mdToken")), given("lines", array("ULONG", "2"))),
                "Watch": SHAPES["a function type"][0],
                "Finish": SHAPES["a return code"][0],
                "GetLabels": SHAPES["an array by its name"][0],
                "GetNarrow": SHAPES["narrow text comes out"][0],
                "Revert": SHAPES["an array as long as one that goes in"][0],
                "GetPlace": SHAPES["constant narrow text"][0],
                "Next": (
                    *(given("celt", "ULONG"), out("shelves", array("IShelf*"), size="celt", length="*pceltFetched")),
                    out("pceltFetched", NUMBER),
                ),
                "QueryPart": SHAPES["an interface asked for by the only IID"][0],
                "FindPart": SHAPES["an interface and a number"][0],
                "Prefer": SHAPES["text in both directions"][0],
                "GetBox": (out("pBox", named("BOX", 1)), given("kind", "BOOL"), out("pFull", named("BOOL", 1))),
                "EnumTokens": (
                    *(both("phEnum", named("HCORENUM", 1)), out("rTokens", array("mdToken"))),
                    *(given("cMax", "ULONG"), out("pcTokens", NUMBER)),
                ),
                "GetPoints": SHAPES["objects beside an array with their count"][0],
                "Start": SHAPES["texts that the callee may change"][0],
                "Link": (
                    replace(given("other", named("IShelf", 1)), nullable=True),
                    both("pdwWeight", named("DWORD", 1)),
                ),
            }.items()
        )
    ),
)
ENTITIES = (
    SHELF,
    Structure(name="BOX", area="shelves", header="Shelf.h", members=(Field("size", named("ULONG64")),)),
    Function(
        name="FReport",
        area="shelves",
        header="Shelf.h",
        returns=HRESULT,
        parameters=(given("id", "ULONG"), given("status", "HRESULT")),
    ),
    Function(name="plain", area="shelves", header="Shelf.h", returns=HRESULT, parameters=()),
)
