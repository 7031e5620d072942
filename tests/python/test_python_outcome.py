"""`outcome` of the generated package: the success code of one call, exact whatever runs meanwhile, and typed."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
import threading
from ctypes import c_uint32, c_void_p
from pathlib import Path
from typing import Any

import pytest

from tests.python.probe_package import importable, part, write_package


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


@pytest.fixture
def shop(bindings: Any) -> Any:
    """A shop whose `Sell` answers S_FALSE, after it has called something that answers S_OK."""

    class Shop(bindings.ILampShop.Implementation):  # type: ignore[misc]
        def Sell(self, lamp: Any) -> Any:
            value = 5 if lamp is None else 19 + int(lamp.in_(1, 2, 3))
            return bindings.Outcome(value, bindings.HResult.S_FALSE)

        def in_(self, *arguments: int) -> int:
            return 0

        def GetName_(self) -> int:
            return 19

        def GetShop(self) -> Any:
            return bindings.Outcome((self, bindings.EColor.Red), bindings.HResult(0x40001))

        def Weigh(self) -> tuple[int, bool]:
            return 3, True

        def Label(self, text: str, other: str) -> int:
            return 1

        def GetPart(self, riid: Any) -> Any:
            return bindings.Outcome(self, bindings.HResult.S_FALSE)

    return Shop()


def test_outcome_gives_the_code_with_the_value(bindings: Any, shop: Any) -> None:
    seen = shop.as_interface(bindings.ILampShop)
    found = bindings.outcome(seen.Sell, shop)
    assert (found.value, found.hresult) == (19, bindings.HResult.S_FALSE)
    assert repr(found) == "Outcome(19, <HResult.S_FALSE: 0x00000001>)"
    found = bindings.outcome(seen.Sell, lamp=None)
    assert (found.value, found.hresult) == (5, bindings.HResult.S_FALSE)
    assert bindings.outcome(seen.GetShop).hresult == bindings.outcome(seen.GetShop).value.hresult == 0x40001
    assert bindings.outcome(seen.Label, None, None).hresult is bindings.HResult.S_FALSE
    assert bindings.outcome(seen.Weigh).hresult is bindings.HResult.S_OK
    part = bindings.outcome(seen.GetPart, bindings.ILampShop)
    assert (part.hresult, part.value == seen) == (bindings.HResult.S_FALSE, True)
    with pytest.raises(bindings.ComError, match="E_NOTIMPL"):
        bindings.outcome(seen.GetName)
    del found, part
    seen.release()
    assert shop.reference_count == 0
    with pytest.raises(ReferenceError, match="has been released"):
        bindings.outcome(seen.Sell, None)


def test_an_interface_that_no_page_calls_optional_is_there(bindings: Any, shop: Any) -> None:
    type(shop).GetShop = lambda self: (None, bindings.EColor.Red)
    with pytest.raises(bindings.ComError) as raised:
        shop.as_interface(bindings.ILampShop).GetShop()
    assert (raised.value.hresult, raised.value.method) == (bindings.HResult.E_POINTER, "ILamp.GetShop")
    assert raised.value.__notes__ == ["The call succeeded, but `ppShop` is NULL."]


def test_outcome_takes_methods_and_functions_of_libraries_only(bindings: Any, shop: Any) -> None:
    seen = shop.as_interface(bindings.ILampShop)
    for function in (len, lambda: seen.Sell(None), seen.raw.Sell, shop.GetName_, bindings.FOnLamp(print)):
        with pytest.raises(TypeError, match="is no method of an interface pointer"):
            bindings.outcome(function)


def test_outcome_of_a_method_that_a_subclass_has_changed(bindings: Any, shop: Any) -> None:
    class Doubling(bindings.ILampShop):  # type: ignore[misc]
        def __init__(self, address: int) -> None:
            super().__init__(address)
            self.factor = 2

        def Sell(self, lamp: Any) -> int:
            return int(super().Sell(lamp)) * self.factor

    seen = Doubling(shop.as_interface(bindings.ILampShop).address)
    shop._add_ref_()
    found = bindings.outcome(seen.Sell, None)
    assert (found.value, found.hresult) == (10, bindings.HResult.S_FALSE)


def test_outcome_of_a_function_of_a_library(bindings: Any, shop: Any) -> None:
    functions, slots = (part(f".{name}") for name in ("_functions", "_slots"))
    callback = ctypes.CFUNCTYPE(ctypes.c_int32, c_void_p)(lambda out: 1)

    class Library(functions.Exports):  # type: ignore[misc,name-defined]
        class Raw(functions.RawExports):  # type: ignore[misc,name-defined]
            def __getattr__(self, name: str) -> Any:
                return callback

            @classmethod
            def _slots_(cls) -> tuple[Any, ...]:
                return (slots.Slot("Count", slots.HRESULT, slots.Out(c_uint32)),)

        def Count(self) -> int:
            return 3 if self.raw.Count(None) >= 0 else 0

    found = bindings.outcome(Library(ctypes.CDLL(None)).Count)
    assert (found.value, found.hresult) == (3, bindings.HResult.S_FALSE)


def test_outcome_is_not_changed_by_finalisers_and_threads(bindings: Any, shop: Any) -> None:
    seen = shop.as_interface(bindings.ILampShop)

    class Disturbing(bindings.ILampShop):  # type: ignore[misc]
        def Sell(self, lamp: Any) -> int:
            value = super().Sell(lamp)
            seen.GetName_()  # as a finaliser would, or a thread
            return int(value)

    other = Disturbing(shop.as_interface(bindings.ILampShop).address)
    shop._add_ref_()
    assert bindings.outcome(other.Sell, None).hresult is bindings.HResult.S_FALSE
    assert bindings.last_hresult() is bindings.HResult.S_OK
    wrong: list[object] = []

    def work(function: Any, arguments: tuple[Any, ...], code: int) -> None:
        for _ in range(500):
            if bindings.outcome(function, *arguments).hresult != code:
                wrong.append(function)

    jobs = [(seen.Sell, (None,), 1), (seen.GetName_, (), 0), (seen.Label, (None, None), 1)] * 2
    threads = [threading.Thread(target=work, args=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


TYPED = """
from probe_bindings import GUID, HResult, ILamp, ILampShop, Outcome, outcome
from probe_bindings.shop import ILampShop as Shop

def use(shop: ILampShop) -> HResult:
    price: Outcome[int] = outcome(shop.Sell, None)
    named: Outcome[int] = outcome(shop.Sell, lamp=None)
    name: str = outcome(shop.GetName).value
    part: Outcome[Shop] = outcome(shop.GetPart, ILampShop)
    return outcome(shop.Sell, None).hresult
"""
UNTYPED = {
    "outcome(shop.Sell)": 'Too few arguments|Missing positional argument|missing for parameter "lamp"',
    "outcome(shop.Sell, 5)": "incompatible type|cannot be assigned",
    "x: str = outcome(shop.Sell, None).value": "Incompatible types|is not assignable",
}


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_type_checkers_know_what_outcome_gives(folder: Path, checker: str) -> None:
    def found(program: str) -> str:
        (folder / "program.py").write_text(program, encoding="utf-8")
        settings = '{"include": ["program.py"], "typeCheckingMode": "standard"}'
        (folder / "pyrightconfig.json").write_text(settings, encoding="utf-8")
        command = ["mypy", "--strict", "program.py"] if checker == "mypy" else ["basedpyright"]
        done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True)
        return done.stdout

    clean = "no issues found|0 errors, 0 warnings"
    assert re.search(clean, found(TYPED)), found(TYPED)
    for mistake, message in UNTYPED.items():
        text = f"from probe_bindings import ILampShop, outcome\ndef use(shop: ILampShop) -> None:\n    {mistake}\n"
        assert re.search(message, found(text)), found(text)
