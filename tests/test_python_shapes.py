"""What becomes of a C signature: a declaration in, the Python signature out, one line a rule; and the code of each,
called through the vtable of an implementation.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from docabi.backends.python import generate
from docabi.backends.python.calls import Call, Declaration, call
from docabi.backends.python.lengths import asks_whole, same, stem
from docabi.backends.python.project import prepare
from docabi.spec import Direction, Field, Function, Interface, Options, Parameter, Structure, Type
from docabi.store import memory_spec
from python_spec import HRESULT, both, given, method, named, out

PACKAGE = "shelf_bindings"


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
        "(self, ids: Sequence[int] | None) -> list[HResult]:",
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
        "(self, szName: str | None) -> HResult:",
    ),
    "text and a number": (
        (given("text", "LPCWSTR"), given("uiLength", "ULONG")),
        "(self, text: str | None, uiLength: int) -> HResult:",
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
        "(self, ppwzPaths: Sequence[str | None] | None) -> HResult:",
    ),
    "two arrays of texts with one count": (
        (given("nProperties", "DWORD"), given("pwszPropertyNames", IN_TEXTS), given("pwszPropertyValues", IN_TEXTS)),
        "(self, pwszPropertyNames: Sequence[str | None] | None, pwszPropertyValues: Sequence[str | None] | None)"
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
        "(self, rOffsets: Sequence[int] | None, ulClassSize: int) -> HResult:",
    ),
    "records with their count": (
        (given("pLines", named("BOX", 1)), given("cLines", "ULONG")),
        "(self, pLines: Sequence[BOX] | None) -> HResult:",
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
    slots=3 + 14,
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


def declared(*parameters: Parameter, freed: frozenset[str] = frozenset()) -> Call:
    project = prepare(memory_spec(ENTITIES), Options(), "")
    one = Declaration("Take", "Shelf.Take", "Take", HRESULT, parameters, freed=freed)
    found = call(one, project.types, project.opaque, "Shelf_Take")
    assert found is not None
    return found


def shown(found: Call) -> str:
    signature = found.signature.removeprefix("def Take")
    if found.result is None:
        return signature
    return signature + " " + ", ".join(f"{name}: {annotation}" for name, annotation in found.result.fields)


@pytest.mark.parametrize("shape", SHAPES)
def test_signatures(shape: str) -> None:
    parameters, expected = SHAPES[shape]
    assert shown(declared(*parameters)) == expected


def test_memory_that_another_method_takes_stays_an_address() -> None:
    parameters = SHAPES["a blob and its length"][0]
    assert "int | None" in shown(declared(*parameters, freed=frozenset({"ppvSigBlob"})))
    free = Interface(
        name="IPool",
        area="shelves",
        header="Shelf.h",
        base="IUnknown",
        slots=5,
        methods=(
            method("Get", 3, out("ppBlob", constant("void", 2)), out("pcbBlob", NUMBER)),
            method("Free", 4, given("ppBlob", constant("void", 2))),
        ),
    )
    files = {one.path: one.text for one in generate(memory_spec((free,)), Options())}
    assert "def Get(self) -> IPool_Get:" in files["python/docabi_bindings/shelf.py"]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_raw_form_has_every_parameter(shape: str) -> None:
    parameters, _ = SHAPES[shape]
    found = declared(*parameters)
    assert found.raw.count(": ") == len(parameters) + 1  # the last one is the body's


def test_names_of_lengths() -> None:
    assert [stem(name) for name in ("szName", "cchName", "pcchName", "ppvName", "rgName", "name")] == ["name"] * 6
    assert same("contextSize", "context")
    assert same("dwDirectoryLength", "pDirectory")
    assert not same("cbData", "szName")
    assert asks_whole("cchName", "pcchName")
    assert asks_whole("cbSigMax", "pcbSig")
    assert not asks_whole("cMax", "pcTokens")
    assert not asks_whole("celt", "pceltFetched")


# --- the code, through the vtable of an implementation --------------------------------------------------------------


@pytest.fixture(scope="module")
def shelves(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The generated package, imported."""
    folder = tmp_path_factory.mktemp("shelves")
    for artifact in generate(memory_spec(ENTITIES), Options(package=PACKAGE)):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    sys.path.insert(0, str(folder / "python"))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder / "python"))


@pytest.fixture
def shelf(shelves: Any) -> Any:
    """A shelf that answers with what the test has put into it and remembers what came."""

    class Shelf(shelves.IShelf.Implementation):  # type: ignore[misc]
        def __init__(self) -> None:
            self.answer: Any = None
            self.came: list[Any] = []

    def answering(name: str) -> Any:
        def respond(self: Any, *arguments: Any) -> Any:
            self.came.append(arguments)
            return self.answer(*arguments) if callable(self.answer) else self.answer

        return respond

    for one in SHELF.methods:
        setattr(Shelf, one.name, answering(one.name))
    return Shelf()


@pytest.fixture
def native(shelves: Any, shelf: Any) -> Any:
    return shelf.as_interface(shelves.IShelf)


def test_a_blob_is_copied(shelf: Any, native: Any) -> None:
    memory = ctypes.create_string_buffer(b"\1\2\0\3rest")
    shelf.answer = (ctypes.addressof(memory), 4)
    blob = native.GetBlob()
    ctypes.memset(memory, 0, 4)
    assert blob == b"\1\2\0\3"
    shelf.answer = (None, 9)
    assert native.GetBlob() is None


def test_arrays_of_one_count_grow_together(shelf: Any, native: Any) -> None:
    for count in (0, 3, 256, 257, 1000):
        shelf.answer = (list(range(count)), list(range(1, count + 1)))
        rows = native.GetRows()
        assert (rows.lines, rows.columns) == shelf.answer


def test_references_of_a_first_call_that_was_too_short_are_given_back(shelves: Any, shelf: Any, native: Any) -> None:
    shelf.answer = [shelf] * 300
    before = shelf.reference_count
    found = native.GetShelves()
    assert len(shelf.came) == 2
    assert len(found) == 300
    assert all(type(one) is shelves.IShelf for one in found)
    assert shelf.reference_count == before + 300
    del found
    assert shelf.reference_count == before


def test_bytes_of_any_length_come_out_whole(shelf: Any, native: Any) -> None:
    for length in (0, 1024, 5000):
        shelf.answer = bytes(range(256)) * (length // 256 + 1)
        assert native.GetKey() == shelf.answer


def test_bytes_go_in_and_come_out(shelf: Any, native: Any) -> None:
    shelf.answer = lambda context: context[::-1]
    assert native.Turn(b"abc") == b"cba"
    with pytest.raises(TypeError):
        native.Turn(None)


def test_text_with_a_length_needs_no_end(shelf: Any, native: Any) -> None:
    shelf.answer = 0
    native.SetName("größer 🐍")
    native.SetName(None)
    native.raw.SetName("shelves".encode("utf-16-le"), 5)
    assert shelf.came == [("größer 🐍",), (None,), ("shelv",)]


def test_texts_go_in_as_lists(shelf: Any, native: Any) -> None:
    shelf.answer = 0
    native.SetProperties(["größe", "b"], ["1", None])
    assert shelf.came == [(["größe", "b"], ["1", None])]
    with pytest.raises(ValueError, match="differ in length"):
        native.SetProperties(["a"], [])
    with pytest.raises(ValueError, match="null"):
        native.SetProperties(["a\0b"], ["x"])


def test_arrays_without_a_count_end_with_zero(shelf: Any, native: Any) -> None:
    seen = []

    def look(tokens: int, lines: int) -> int:
        seen.append(list((ctypes.c_uint32 * 3).from_address(tokens)) + list((ctypes.c_uint32 * 2).from_address(lines)))
        return 0

    shelf.answer = look
    native.Define([7, 8], (1, 2))
    assert seen == [[7, 8, 0, 1, 2]]
    with pytest.raises(ValueError, match="2 items"):
        native.Define(None, [1])


def test_a_function_type_is_no_export(shelves: Any, shelf: Any, native: Any) -> None:
    seen = []

    def report(one: int, status: Any) -> int:
        seen.append((one, status))
        return 1

    shelf.answer = lambda callback: callback(5, 0x8000_4005)
    assert native.Watch(report) == shelves.HResult.S_FALSE
    assert seen == [(5, shelves.HResult.E_FAIL)]
    module = importlib.import_module(f"{PACKAGE}.shelf")
    assert hasattr(module.Library, "plain")
    assert not hasattr(module.Library, "FReport")


def test_return_codes_are_named_in_both_directions(shelves: Any, shelf: Any, native: Any) -> None:
    shelf.answer = lambda status: shelves.HResult.E_INVALIDARG if status == shelves.HResult.E_FAIL else status
    assert native.Finish(shelves.HResult.E_FAIL) is shelves.HResult.E_INVALIDARG
    assert native.Finish(-2147467259) is shelves.HResult.E_INVALIDARG
    shelf.answer = lambda ids: [0, 0x8000_4005][: len(ids)]
    assert native.Revert([1, 2]) == [shelves.HResult.S_OK, shelves.HResult.E_FAIL]


def test_arrays_of_texts_come_out(shelf: Any, native: Any) -> None:
    text = ctypes.create_string_buffer(b"\4\0\0\0" + "ab".encode("utf-16-le") + b"\0\0")
    shelf.answer = [ctypes.addressof(text) + 4, None]
    if sys.platform != "win32":  # there a BSTR is freed, and this is none of the system's
        assert native.GetLabels() == ["ab", None]


def test_narrow_text_ends_at_its_nul(shelf: Any, native: Any) -> None:
    shelf.answer = b"name\0rest"
    assert native.GetNarrow() == b"name"
    assert native.GetNarrow(2) == b"na"
    text = ctypes.create_string_buffer(b"place")
    shelf.answer = ctypes.addressof(text)
    assert native.GetPlace() == b"place"
