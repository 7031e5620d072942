"""What a class that implements an interface has before anything is written, and what is said of a wrong name."""

from __future__ import annotations

import inspect
import pydoc
import warnings
from ctypes import byref, c_uint32
from pathlib import Path
from typing import Any

import pytest

from tests.python.probe_package import importable, part, write_package

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
