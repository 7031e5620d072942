"""What a class that implements an interface has before anything is written, and what is said of a wrong name."""

from __future__ import annotations

import importlib
import inspect
import pydoc
import warnings
from collections.abc import Iterator
from ctypes import byref, c_uint32
from pathlib import Path
from typing import Any

import pytest

from docabi.rendering import Options
from docabi.spec import Interface
from tests.backends.made import generate
from tests.python.probe_package import importable, part, write_package
from tests.python.python_specification import given, method
from tests.specification_in_memory import memory_spec

E_NOTIMPL = 0x80004001


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


def warned(*names: str, bases: tuple[Any, ...]) -> list[str]:
    """What is said when a class with methods of these names is made."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        type("Mine", bases, dict.fromkeys(names, lambda self, *arguments: None))
    assert all(Path(one.filename).name == Path(__file__).name for one in found)
    return [str(one.message) for one in found]


def test_the_methods_are_there_with_the_words_of_their_pages(bindings: Any) -> None:
    implementation = bindings.ILampShop.Implementation
    assert {"Sell", "GetName_", "SetColors", "EnumBulbs"} <= {*dir(implementation)}
    assert "Hidden" not in dir(implementation)  # nobody knows its types
    assert implementation.SetColors.__doc__ == bindings.ILamp.SetColors.__doc__
    assert "SetColors(self" in pydoc.plain(pydoc.render_doc(implementation))
    assert implementation.Sell.__qualname__ == "ILampShop.Implementation.Sell"
    assert issubclass(implementation, bindings.ILamp.Implementation)
    assert bindings.ILampShop.Implementation is implementation
    assert implementation.__mro__[1] is bindings.ILamp.Implementation


def test_the_method_above_answers_that_it_is_not_implemented(bindings: Any) -> None:
    class Shop(bindings.ILampShop.Implementation):  # type: ignore[misc]
        """Sells nothing."""

        def Sell(self, lamp: object) -> object:
            return super().Sell(lamp)

    shop = Shop()
    with shop.as_interface(bindings.ILampShop) as seen:
        price = c_uint32(5)
        assert seen.raw.Sell(None, byref(price)) & 0xFFFFFFFF == E_NOTIMPL
        assert price.value == 0
        assert seen.raw.SetColors(0, None) & 0xFFFFFFFF == E_NOTIMPL
        with pytest.raises(bindings.ComError, match="E_NOTIMPL") as raised:
            shop.Read(0, 0)
        assert raised.value.method == "ILamp.Read"


def test_the_class_is_made_when_it_is_asked_for(bindings: Any) -> None:
    class IShelf(bindings.IUnknown):  # type: ignore[misc]
        """Nobody has asked for its implementation."""

        __slots__ = ()
        _iid_ = bindings.GUID("aaaaaaaa-0000-0000-0000-00000000000a")

        @classmethod
        def _slots_(cls) -> tuple[Any, ...]:
            asked.append(cls)
            return (part("._slots").Slot("Stand", part("._slots").HRESULT),)

    asked: list[object] = []
    assert not inspect.isclass(IShelf.__dict__["Implementation"])
    assert not asked
    assert "Stand" in vars(IShelf.Implementation)
    assert inspect.isclass(IShelf.__dict__["Implementation"])
    assert asked == [IShelf]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("SetColor", "SetColors"), ("setColors", "SetColors"), ("EnumBulb", "EnumBulbs"), ("GetVersions", "GetVersion")],
)
def test_a_misspelt_method_is_told(bindings: Any, written: str, meant: str) -> None:
    said = warned(written, bases=(bindings.ILamp.Implementation,))
    assert said == [f"Mine has no slot `{written}`; did you mean `{meant}`?"]


@pytest.mark.parametrize(
    "names", [("SetColors",), ("ILamp_SetColors",), ("helper", "_SetColor"), ("TurnAround",), ("SetColors", "SetColor")]
)
def test_other_methods_are_nobodys_business(bindings: Any, names: tuple[str, ...]) -> None:
    assert warned(*names, bases=(bindings.ILamp.Implementation,)) == []


def test_a_method_of_a_base_that_follows_goes_before_a_default(bindings: Any) -> None:
    class Colors:
        """Written once for several interfaces."""

        def SetColors(self, colors: object) -> None:
            called.append(colors)

    class Lamp(bindings.ILamp.Implementation, Colors):  # type: ignore[misc]
        """A lamp with a method from elsewhere."""

    called: list[object] = []
    with Lamp().as_interface(bindings.ILamp) as seen:
        assert seen.raw.SetColors(0, None) == 0
    assert called == [None]
    assert warned("SetColor", bases=(bindings.ILamp.Implementation, Colors)) == []


# --- a name that two interfaces share --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def rings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A package with two callbacks that have a method of one name, as those of a debugger."""
    folder = tmp_path_factory.mktemp("rings")
    iid = "11111111-2222-3333-4444-00000000000{}"
    first = (method("Error", 3, given("code", "DWORD")),)
    second = (
        method("Error", 3, given("code", "DWORD"), given("line", "DWORD")),
        method("Rest", 4, given("n", "DWORD")),
    )
    common: Any = {"area": "rings", "header": "Ring.h", "base": "IUnknown"}
    entities = (
        Interface(name="IRing", iid=iid.format(1), slots=4, methods=first, **common),
        Interface(name="IRing2", iid=iid.format(2), slots=5, methods=second, **common),
    )
    for file in generate("python", memory_spec(entities), Options(package="ring_bindings")):
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_text(file.text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder / "python"))
        yield importlib.import_module("ring_bindings")


def test_the_longer_name_has_a_default(rings: Any) -> None:
    class Mine(rings.IRing.Implementation, rings.IRing2.Implementation):  # type: ignore[misc]
        """Asks above."""

        def IRing2_Error(self, code: int, line: int) -> None:
            asked.append((code, line))
            super().IRing2_Error(code, line)

        def IRing_Error(self, code: int) -> None:
            asked.append(code)
            super().IRing_Error(code)

    asked: list[object] = []
    mine = Mine()
    assert {"IRing_Error", "IRing2_Error", "Error"} <= {*dir(rings.IRing2.Implementation), *dir(mine)}
    assert not hasattr(mine, "IRing2_Rest")
    for interface, arguments in ((rings.IRing, (1,)), (rings.IRing2, (2, 3))):
        with pytest.raises(rings.ComError, match="E_NOTIMPL"):
            mine.as_interface(interface).Error(*arguments)
    assert asked == [1, (2, 3)]


@pytest.mark.filterwarnings("error")
def test_a_written_plain_name_goes_before_the_default_of_the_longer_one(rings: Any) -> None:
    class Plain:
        """Written once, behind the defaults."""

        def IRing_Error(self, code: int) -> None:
            called.append(("longer", code))

    class Mine(rings.IRing.Implementation, rings.IRing2.Implementation, Plain):  # type: ignore[misc]
        """Has one of each."""

        def Error(self, *arguments: int) -> None:
            called.append(("plain", *arguments))

    called: list[object] = []
    mine = Mine()
    mine.as_interface(rings.IRing).Error(1)
    mine.as_interface(rings.IRing2).Error(2, 3)
    assert called == [("longer", 1), ("plain", 2, 3)]
