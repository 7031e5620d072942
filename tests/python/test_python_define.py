"""Interfaces written by hand: called through a pointer, implemented in Python, told apart by type checkers."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from ctypes import byref, c_int32, c_uint32, c_void_p
from pathlib import Path
from typing import Any

import pytest

from tests.python.probe_package import PACKAGE, importable, part, write_package

PROGRAM = """
from ctypes import c_int32, c_uint32
from typing import assert_type

from probe_bindings import GUID, ILamp, IUnknown
from probe_bindings.define import TEXT, In, Out, slot


class IShelf(IUnknown, iid="bbbbbbbb-0000-0000-0000-000000000001"):
    @slot(In(c_int32), In(TEXT), Out(c_uint32))
    def Put(self, place: int, name: str | None) -> int:
        raise NotImplementedError

    @slot(returns=c_uint32)
    def Count(self) -> int:
        raise NotImplementedError


class Shelf(IShelf.Implementation):
    def Put(self, place: int, name: str | None) -> int:
        return place


with Shelf().as_interface(IShelf) as shelf:
    assert_type(shelf.Put(1, "lamp"), int)
assert_type(IShelf.iid, GUID)
assert_type(ILamp.iid, GUID)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


@pytest.fixture(scope="module")
def shelves(bindings: Any) -> Any:
    """The interfaces of `native/shelves.py`."""
    return importlib.import_module("shelves")


def test_slots_follow_those_of_the_base(shelves: Any) -> None:
    names = [slot.name for slot in shelves.IShelf2.slots()]
    assert names == [
        *("QueryInterface", "AddRef", "Release"),
        *("Put", "Find", "Turn", "Clear", "Next", "Hidden", "Hold", "Last"),
    ]
    assert str(shelves.IShelf2.iid) == "bbbbbbbb-0000-0000-0000-000000000002"
    assert shelves.IShelf.Put.__doc__ == shelves.IShelf.Implementation.Put.__doc__ == "Puts something at a place."


def test_values_go_in_and_come_out(bindings: Any, shelves: Any) -> None:
    shelf, other, given = shelves.Shelf(), shelves.Shelf(), shelves.Size(1, 2)
    shelf.answers = {
        "Put": 7,
        "Find": (other, 5),
        "Turn": (9, shelves.Size(3, 4)),
        "Next": (2, other),
    }
    with shelf.as_interface(shelves.IShelf2) as seen:
        assert seen.Put(-1, "Lämp") == 7
        assert seen.Put(name="b", place=2) == 7
        assert seen.Put(3) == 7
        found, number = seen.Find(shelves.IShelf)
        assert type(found) is shelves.IShelf
        assert number == 5
        turned, size = seen.Turn(5, given, "a\0b", "c")
        assert (turned, size.width, size.height) == (9, 3, 4)
        assert seen.Clear() is None
        count, following = seen.Next()
        assert (count, type(following)) == (2, shelves.IShelf)
        assert seen.Hold(found, True) == seen.Last() == bindings.HResult.S_OK
        assert seen.Hold(None, False) == bindings.HResult.S_OK
        assert other.reference_count == 3  # one is what the shelf holds
        found.release()
        following.release()
    assert shelf.reference_count == 0
    assert shelf.seen[:3] == [("Put", -1, "Lämp"), ("Put", 2, "b"), ("Put", 3, None)]
    name, by, size, label, mark = shelf.seen[4]
    assert (name, by, (size.width, size.height), label, mark) == ("Turn", 5, (1, 2), "a\0b", b"c")
    assert shelf.seen[-1] == ("Hold", None, False)
    shelf.seen.clear()
    assert other.reference_count == 0


def test_what_fails_is_an_error_with_the_name_of_the_method(bindings: Any, shelves: Any) -> None:
    shelf = shelves.Shelf()
    shelf.answers = {"Put": bindings.ComError(0x80131130), "Find": None}
    with shelf.as_interface(shelves.IShelf) as seen:
        with pytest.raises(bindings.ComError) as raised:
            seen.Put(1, None)
        assert raised.value.method == "IShelf.Put"
        with pytest.raises(bindings.ComError, match=r"E_NOINTERFACE|E_FAIL"):
            seen.Find(shelves.IShelf)
        with pytest.raises(TypeError):
            seen.Put(1, 2, 3)
        with pytest.raises(TypeError, match=r"^IShelf.Find\(\): 5 has no identifier"):
            seen.Find(5)
        with pytest.raises(TypeError, match=r"^IShelf.Put\(\): place must be int, not str$"):
            seen.Put("1", None)
        with pytest.raises(TypeError, match=r"^IShelf.Put\(\): name must be str \| None, not int$"):
            seen.Put(1, name=2)
        with pytest.raises(OverflowError, match=r"^IShelf.Put\(\): place does not fit into 32 bits: 4294967296$"):
            seen.Put(2**32)
        with pytest.raises(AttributeError, match="Hidden"):
            seen.raw.Hidden()
        out = c_uint32()
        assert seen.raw.Put(1, None, byref(out)) & 0xFFFFFFFF == 0x80131130


def test_the_code_of_a_call_is_told(bindings: Any, shelves: Any) -> None:
    shelf = shelves.Shelf()
    shelf.answers = {"Put": bindings.Outcome(3, bindings.HResult.S_FALSE)}
    with shelf.as_interface(shelves.IShelf) as seen:
        found = bindings.outcome(seen.Put, 1, None)
        assert (found.value, found.hresult) == (3, bindings.HResult.S_FALSE)


def test_a_slot_that_does_not_fit_its_method_is_told(bindings: Any) -> None:
    define = bindings.define

    class IWrong(bindings.IUnknown):  # type: ignore[misc]
        @define.slot(define.In(c_int32), define.Out(c_uint32))  # type: ignore[untyped-decorator]
        def Put(self) -> int:
            raise NotImplementedError

    with pytest.raises(TypeError, match=r"IWrong.Put takes 0 arguments, and 1 go into its slot"):
        IWrong.slots()
    with pytest.raises(TypeError, match="IWrong has no identifier that anybody knows"):
        _ = IWrong.iid


def test_an_identifier_is_asked_of_a_class(bindings: Any) -> None:
    assert bindings.IUnknown.iid == bindings.GUID("00000000-0000-0000-c000-000000000046")
    coclass: Any = type("Lamps", (part("._guid").Coclass,), {})
    with pytest.raises(TypeError, match="Lamps has no identifier that anybody knows"):
        _ = coclass.clsid
    coclass._clsid_ = bindings.IUnknown.iid
    assert coclass.clsid == bindings.IUnknown.iid


def test_an_object_of_another_kind_is_refused(shelves: Any) -> None:
    shelf = shelves.Shelf()
    with shelf.as_interface(shelves.IShelf) as seen, pytest.raises(TypeError, match="no IUnknown"):
        seen.Hold(c_void_p(5), False)


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_type_checkers_know_the_methods(folder: Path, tmp_path: Path, checker: str) -> None:
    if checker == "basedpyright":
        pytest.importorskip("basedpyright")
    (tmp_path / "program.py").write_text(PROGRAM)
    (tmp_path / PACKAGE).symlink_to(folder / PACKAGE)
    command = ["mypy", "--strict", "program.py"] if checker == "mypy" else ["basedpyright", "program.py"]
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    environment = os.environ | {"PYTHONPATH": str(folder), "MYPYPATH": str(tmp_path)}
    found = subprocess.run(
        [sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, text=True, env=environment
    )
    assert found.returncode == 0, found.stdout
    assert not subprocess.run([sys.executable, "program.py"], cwd=tmp_path, env=environment).returncode
