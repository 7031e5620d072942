"""What becomes of a C signature: a declaration in, the Python signature out, one line a rule; and the code of each,
called through the vtable of an implementation.
"""

from __future__ import annotations

import ctypes
import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from docabi.backends.python.calls import Declaration, call_view
from docabi.backends.python.project import prepare
from docabi.backends.python.roles.argument import asks_whole, same, stem
from docabi.backends.python.views import CallView
from docabi.rendering import Options
from docabi.spec import Interface, Parameter
from tests.backends.made import generate
from tests.python.annotation_check import Annotated
from tests.python.printed_forms import friendly, raw
from tests.python.python_specification import HRESULT, given, method, out
from tests.python.signature_shapes import ENTITIES, NUMBER, SHAPES, SHELF, constant
from tests.sample_builds import run_program
from tests.specification_in_memory import memory_spec

PACKAGE = "shelf_bindings"


def declared(*parameters: Parameter, freed: frozenset[str] = frozenset()) -> CallView:
    project = prepare(memory_spec(ENTITIES), Options(), "")
    one = Declaration("Take", "Shelf.Take", "Take", HRESULT, parameters, freed=freed)
    found = call_view(one, project.types, project.opaque, "Shelf_Take")
    assert found is not None
    return found


def shown(found: CallView) -> str:
    friendly_form = next(line for line in reversed(friendly(found).splitlines()) if line.startswith("    def "))
    signature = friendly_form.removeprefix("    def Take")
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
    files = {one.path: one.text for one in generate("python", memory_spec((free,)), Options())}
    assert "def Get(self) -> IPool_Get:" in files["python/docabi_bindings/shelf.py"]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_raw_form_has_every_parameter(shape: str) -> None:
    parameters, _ = SHAPES[shape]
    found = declared(*parameters)
    assert raw(found).count(": ") == len(parameters) + 1  # the last one is the body's


def test_no_parameter_has_a_name_of_the_code_around_it() -> None:
    parameters = (given("one", "ULONG"), *SHAPES["two arrays with one count"][0], given("size", "ULONG"))
    assert [argument.name for argument in declared(*parameters).visible] == ["one_", "size_"]


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
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the generated package."""
    found = tmp_path_factory.mktemp("shelves")
    for artifact in generate("python", memory_spec(ENTITIES), Options(package=PACKAGE)):
        file = found / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    return found / "python"


@pytest.fixture(scope="module")
def shelves(folder: Path) -> Iterator[Any]:
    """The generated package, imported."""
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


@pytest.fixture
def shelf(shelves: Any) -> Iterator[Any]:
    """A shelf that answers with what the test has put into it and remembers what came.

    What comes and goes is held against the annotations of its methods.
    """
    annotated = Annotated(importlib.import_module(f"{PACKAGE}.shelf"))

    class Shelf(shelves.IShelf.Implementation):  # type: ignore[misc]
        def __init__(self) -> None:
            self.answer: Any = None
            self.came: list[Any] = []

    def answering(name: str) -> Any:
        def respond(self: Any, *arguments: Any) -> Any:
            self.came.append(arguments)
            answer = self.answer(*arguments) if callable(self.answer) else self.answer
            try:
                annotated.check_arguments(name, arguments)
                annotated.check_answer(name, answer)
            except AssertionError as error:
                wrong.append(error)
            return answer

        return respond

    for one in SHELF.methods:
        setattr(Shelf, one.name, answering(one.name))
    wrong: list[AssertionError] = []
    yield Shelf()
    assert not wrong


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


def test_text_goes_in_and_comes_out(shelf: Any, native: Any) -> None:
    shelf.answer = lambda version: (version or "none")[::-1]
    assert native.Prefer("v4.0") == "0.4v"
    assert native.Prefer(None) == "enon"
    assert native.Prefer("ab" * 1500) == "ba" * 1500
    shelf.answer = lambda version: version * 600
    assert native.Prefer("🐍") == "🐍" * 600
    assert [version for (version,) in shelf.came] == ["v4.0", "", "ab" * 1500, "🐍", "🐍"]


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


def test_an_enumerator_of_objects_gives_typed_objects(shelves: Any, shelf: Any, native: Any) -> None:
    shelf.answer = lambda celt: [shelf, None, shelf][:celt]
    found = native.Next()
    assert [type(one) for one in found] == [shelves.IShelf] * 2
    assert shelf.reference_count == 3
    assert len(native.Next(1)) == 1


def test_items_of_arrays_of_one_length_keep_their_places(shelves: Any, shelf: Any, native: Any) -> None:
    shelf.answer = ([1, 2, 3], [shelf, None, shelf])
    found = native.GetPoints()
    assert found.offsets == [1, 2, 3]
    assert [type(one) for one in found.shelves] == [shelves.IShelf, type(None), shelves.IShelf]


def test_a_text_that_the_callee_may_change_is_a_copy_of_its_own(shelf: Any, native: Any) -> None:
    shelf.answer = 0
    arguments = ("größe 🐍", b"", "sized", "title", "title")
    native.Start(*arguments)
    native.Start(None, None, None, None, None)
    assert shelf.came == [("größe 🐍", b"", "sized", "title", b"title"), (None,) * 5]

    def change(command: Any, place: Any, name: Any, count: int, *constant: Any) -> int:
        for text in (command, place, name):
            assert isinstance(text, ctypes.Array)
            ctypes.memset(text, 0xFF, ctypes.sizeof(text))
        assert [ctypes.sizeof(text) for text in (command, place, name)] == [18, 1, 12]
        assert count == 5
        assert constant == ("title".encode("utf-16-le") + b"\0\0", b"title\0")
        return 0

    native.raw.__dict__["Start"] = change
    native.Start(*arguments)


def test_values_in_both_directions(shelves: Any, shelf: Any, native: Any) -> None:
    shelf.answer = lambda kind: (shelves.BOX(size=5), kind)
    box, full = native.GetBox(True)
    assert (box.size, full) == (5, True)
    shelf.answer = lambda other, weight: weight + 1 if other == native else 0
    assert native.Link(shelf, 41) == 42
    assert native.Link(None, 41) == 0
    shelf.answer = lambda handle, most: ((handle or 0) + most, list(range(most)))
    assert native.EnumTokens(None, 3).rTokens == [0, 1, 2]
    shelf.answer = shelf
    assert type(native.QueryPart(shelves.IShelf, None)) is shelves.IShelf
    shelf.answer = (shelf, 4)
    assert [type(one) for one in native.FindPart(shelves.IShelf)] == [shelves.IShelf, int]
    assert type(native.FindPart(shelves.IShelf._iid_).ppPart) is shelves.IUnknown


def test_the_checker_of_annotations_sees_what_is_wrong(shelves: Any) -> None:
    annotated = Annotated(importlib.import_module(f"{PACKAGE}.shelf"))
    annotated.check_answer("GetBlob", (None, 3))
    annotated.check_arguments("SetName", (None,))
    for wrong in (b"", (b"", 3), (1, None)):
        with pytest.raises(AssertionError):
            annotated.check_answer("GetBlob", wrong)
    for arguments in ((), (b"x",), (True,)):
        with pytest.raises(AssertionError):
            annotated.check_arguments("SetName", arguments)


# --- a whole program ------------------------------------------------------------------------------------------------

TYPICAL = Path(__file__).parent / "native" / "typical.py"


def test_a_typical_program(folder: Path) -> None:
    printed = run_program(TYPICAL, PYTHONPATH=str(folder))
    assert printed.splitlines() == [
        "[[10, 20, 30], 2000, 'cba', 'S_OK', 'S_FALSE', 7, True, 2001, 4, 'abc', 2, [10, 20, 30]]",
        "E_INVALIDARG IShelf.GetBox False",
        "['größer', 'a', None] 0",
    ]


@pytest.mark.slow
def test_a_typical_program_passes_strict_type_checks(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(TYPICAL)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Success" in done.stdout, done.stdout


@pytest.mark.slow
def test_a_typical_program_passes_pyright(folder: Path, tmp_path: Path) -> None:
    pyright = shutil.which("basedpyright", path=str(Path(sys.executable).parent)) or shutil.which("basedpyright")
    if pyright is None:
        pytest.skip("needs basedpyright")
    settings = {"include": [str(TYPICAL)], "extraPaths": [str(folder)], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = subprocess.run([pyright, "-p", str(tmp_path)], capture_output=True, text=True, check=False)
    assert "0 errors, 0 warnings" in done.stdout, done.stdout[-3000:]
