"""`trace` of the generated package: what it shows of calls in both directions, and that nothing of it stays behind."""

from __future__ import annotations

import ctypes
import io
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from ctypes import byref, c_uint32, c_void_p
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.command_line import docabi
from tests.python.probe_package import NATIVE, importable, part, write_package
from tests.sample_builds import run_program


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


def shop_class(bindings: Any) -> Any:
    """The class of a shop, in which each method shows another kind of value."""
    outcome, codes, color = bindings.Outcome, bindings.HResult, bindings.EColor

    class Shop(bindings.ILampShop.Implementation):  # type: ignore[misc]
        Weigh = lambda self: (3, True)  # noqa: E731
        ILamp_GetName = lambda self: "Shop"  # noqa: E731
        Read = lambda self, address, cb: bytes(cb)  # noqa: E731
        Watch = lambda self, watcher: int(watcher(5, byref(c_uint32())))  # noqa: E731

        def Sell(self, lamp: Any) -> Any:
            if lamp is None:
                raise ValueError("nothing to sell")
            return outcome(0x10000 + lamp.Weigh()[0], codes.S_FALSE)

        def GetShop(self) -> Any:
            return self, color.Red

        def SetColors(self, colors: Any) -> None:
            raise bindings.ComError(codes.E_INVALIDARG)

        def GetPart(self, riid: Any) -> Any:
            return self

    return Shop


@pytest.fixture
def shop(bindings: Any) -> Any:
    """A shop as native code sees it."""
    return shop_class(bindings)().as_interface(bindings.ILampShop)


def traced(bindings: Any, action: Callable[[], object], **options: Any) -> list[str]:
    """The lines of what an action does, without the thread and with names for addresses."""
    lines = io.StringIO()
    with bindings.trace(file=lines, **options):
        action()
    return lines.getvalue().replace(f"{threading.current_thread().name}: ", "").splitlines()


def attempt(action: Callable[[], object]) -> Callable[[], None]:
    """An action whose error is expected."""

    def tried() -> None:
        with pytest.raises(Exception, match=r"."):
            action()

    return tried


def test_a_call_has_two_lines_and_a_callback_lies_between_them(bindings: Any, shop: Any) -> None:
    at = f"{shop.address:#x}"
    assert traced(bindings, lambda: shop.Sell(shop)) == [
        f"ILampShop.Sell(lamp=ILamp at {at} (Shop)) on {at}",
        f"  callback ILampShop.Sell(lamp=ILamp at {at} (Shop)) on Shop",
        f"    ILamp.Weigh() on {at}",
        "      callback ILamp.Weigh() on Shop",
        "      ILamp.Weigh -> 3, pbHeavy=True",
        "    ILamp.Weigh -> 3, pbHeavy=True",
        "  ILampShop.Sell -> S_FALSE, pdwPrice=0x00010003",
        "ILampShop.Sell -> S_FALSE, pdwPrice=0x00010003",
    ]


def test_values_are_shown_by_name(bindings: Any, shop: Any) -> None:
    at = f"{shop.address:#x}"
    found = traced(bindings, shop.GetShop, only="ILampShop.*")
    assert found[-1] == f"ILampShop.GetShop -> S_OK, ppShop=ILampShop at {at} (Shop), pColor=Red"
    found = traced(bindings, lambda: shop.GetPart(bindings.ILamp), only="*.GetPart")
    assert found[0] == f"ILampShop.GetPart(riid=ILamp) on {at}"
    assert found[-1] == f"ILampShop.GetPart -> S_OK, ppv=ILamp at {at} (Shop)"
    unknown = bindings.GUID("00000000-0000-0000-0000-00000000abcd")
    found = traced(bindings, attempt(lambda: shop.QueryInterface(unknown)))
    assert found[0] == f"ILampShop.QueryInterface(riid={{{unknown}}}) on {at}"
    assert found[-1] == "ILampShop.QueryInterface -> E_NOINTERFACE"
    name = traced(bindings, lambda: bindings.ILamp.GetName(shop))
    assert name[-1] == "ILampShop.GetName -> S_OK, szName='Shop'"
    read = traced(bindings, lambda: shop.Read(0x1234567890, 40))
    assert read[0] == f"ILampShop.Read(address=0x1234567890, cb=40) on {at}"
    assert read[-1].endswith("\\x00'... (40 bytes)")


def test_an_interface_that_is_written_by_hand_has_its_names(bindings: Any, shop: Any) -> None:
    define = bindings.define

    class IShelf(bindings.IUnknown, iid="aaaaaaaa-0000-0000-0000-0000000000ff"):  # type: ignore[misc, call-arg]
        @define.slot(define.In(c_uint32), define.Out(c_uint32))  # type: ignore[untyped-decorator]
        def Put(self, place: int) -> int:
            raise NotImplementedError

    implementation: Any = IShelf.Implementation

    class Shelf(implementation):  # type: ignore[misc]
        def Put(self, place: int) -> int:
            return place + 1

    shelf = Shelf().as_interface(IShelf)
    assert traced(bindings, lambda: shelf.Put(6))[1:3] == [
        "  callback IShelf.Put(place=6) on Shelf",
        "  IShelf.Put -> S_OK, 7",
    ]
    found = traced(bindings, attempt(lambda: shop.QueryInterface(IShelf)))
    assert found[0] == f"ILampShop.QueryInterface(riid=IShelf) on {shop.address:#x}"


def test_errors_are_shown_on_both_sides(bindings: Any, shop: Any) -> None:
    found = traced(bindings, attempt(lambda: shop.Sell(None)))
    assert found[2:] == [
        "  ILampShop.Sell -> E_FAIL, raised ValueError: nothing to sell",
        "ILampShop.Sell -> E_FAIL",
    ]
    found = traced(bindings, attempt(lambda: shop.SetColors([bindings.EColor.Red, 7])))
    assert found[0].startswith("ILampShop.SetColors(colors=[Red, 0x00000007]) on ")
    assert found[2:] == ["  ILamp.SetColors -> E_INVALIDARG, raised ComError", "ILampShop.SetColors -> E_INVALIDARG"]
    found = traced(bindings, attempt(lambda: shop.raw.Sell("x")))
    assert found[0].startswith("ILampShop.Sell('x',) on ")
    assert found[1].startswith("ILampShop.Sell raised ")


@given(said=st.text(min_size=1))
@settings(max_examples=50, deadline=None)
def test_no_traced_text_leaves_its_line_or_reaches_a_terminal(bindings: Any, said: str) -> None:
    def refuse(*_: object) -> None:
        raise ValueError(f"\x1b]0;{said}\n\u202e")

    shop: Any = shop_class(bindings)
    shop.Sell, shop.__name__ = refuse, "Shop\x1b[2J\r"
    lines = io.StringIO()
    seller = shop().as_interface(bindings.ILampShop)
    thread = threading.current_thread()
    name, thread.name = thread.name, f"\x1b[2J{said}\r"
    try:
        with bindings.trace(file=lines):
            attempt(lambda: seller.Sell(None))()
    finally:
        thread.name = name
    found = lines.getvalue().split("\n")
    assert len(found) == 5
    assert all(line.isprintable() for line in found)


def test_function_pointers_in_both_directions(bindings: Any, shop: Any) -> None:
    def watcher(how: int) -> int:
        return how + 1

    watcher.__qualname__ = "watcher"
    pointer = bindings.FOnLamp(watcher)
    at = f"{pointer.address:#x}"
    found = traced(bindings, lambda: shop.Watch(pointer))
    assert found[0] == f"ILampShop.Watch(watcher=FOnLamp at {at}) on {shop.address:#x}"
    assert found[2:6] == [
        f"    FOnLamp(how=5) on {at}",
        "      callback FOnLamp(how=5) on watcher",
        "      FOnLamp -> S_OK, pdwDone=6",
        "    FOnLamp -> S_OK, pdwDone=6",
    ]


def test_only_what_is_asked_for(bindings: Any, shop: Any) -> None:
    def names(only: Any) -> list[str]:
        found = traced(bindings, lambda: shop.Sell(shop), only=only)
        return [line.partition("(")[0] for line in found if "->" not in line]

    assert names("ILamp") == ["ILamp.Weigh", "  callback ILamp.Weigh"]
    assert names("ILampShop.Sell") == ["ILampShop.Sell", "  callback ILampShop.Sell"]
    assert names(["*.Weigh", "IOther"]) == ["ILamp.Weigh", "  callback ILamp.Weigh"]
    assert names("Shop") == ["callback ILampShop.Sell", "  callback ILamp.Weigh"]
    assert names(()) == []


def test_references_are_shown_if_asked_for(bindings: Any, shop: Any) -> None:
    def action() -> None:
        shop.QueryInterface(bindings.IUnknown).release()

    assert not any("Ref" in line or "Release" in line for line in traced(bindings, action))
    counted = traced(bindings, action, references=True)
    assert [line.strip() for line in counted if "Ref" in line] == [
        "callback IUnknown.AddRef() on Shop",
        "IUnknown.AddRef -> 2",
    ]
    assert counted[-4:] == [
        f"IUnknown.Release() on {shop.address:#x}",
        "  callback IUnknown.Release() on Shop",
        "  IUnknown.Release -> 1",
        "IUnknown.Release -> 1",
    ]


def test_a_logger_gets_the_lines(bindings: Any, shop: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "lamps"), bindings.trace(logger="lamps"):
        shop.Weigh()
    assert [(one.name, one.levelname) for one in caplog.records] == [("lamps", "DEBUG")] * 4
    assert caplog.records[1].getMessage() == "  callback ILamp.Weigh() on Shop"
    with pytest.raises(ValueError, match="a file or to a logger"):
        bindings.trace(file=io.StringIO(), logger=logging.getLogger("lamps"))


def test_standard_error_is_where_lines_go(bindings: Any, shop: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with bindings.trace():
        shop.Weigh()
    assert capsys.readouterr().err.count(".Weigh") == 4


def parts() -> list[Any]:
    """What a trace puts something else into the place of."""
    showing = part("._trace")
    return [vars(owner).get(name) for owner, name, _ in showing._STAND_INS]


def test_nothing_stays_behind(bindings: Any, shop: Any) -> None:
    bindings.trace(file=io.StringIO()).stop()
    before, lines = parts(), io.StringIO()
    one = bindings.trace(file=lines)
    other = bindings.trace(file=io.StringIO())
    kept = shop.raw.Weigh
    assert all(a is not b for a, b in zip(before, parts(), strict=True))
    one.stop()
    one.stop()
    assert all(a is not b for a, b in zip(before, parts(), strict=True))
    other.stop()
    assert parts() == before
    written = lines.getvalue()
    shop.Weigh()
    assert kept(byref(c_uint32())) == 3
    assert lines.getvalue() == written


def test_a_package_that_is_not_traced_does_not_load_it(folder: Path) -> None:
    program = "import sys, probe_bindings; probe_bindings.ILampShop; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    assert "probe_bindings.lamp" in done.stdout.split()
    assert not {"probe_bindings._trace", "probe_bindings._showing", "logging"} & {*done.stdout.split()}


class Broken:
    """A file that has no place."""

    def write(self, text: str) -> None:
        raise OSError("no space")


def test_a_trace_that_cannot_write_stops_and_the_program_goes_on(
    bindings: Any, shop: Any, caplog: pytest.LogCaptureFixture
) -> None:
    before = parts()
    with bindings.trace(file=Broken()):
        assert shop.Weigh() == (3, True)
        assert parts() == before or parts()[0] is None
    assert [one.getMessage() for one in caplog.records] == ["trace: no space"]


def test_what_a_file_itself_calls_is_not_shown(bindings: Any, shop: Any) -> None:
    class Calling(io.StringIO):
        def write(self, text: str) -> int:
            shop.Weigh()
            return super().write(text)

    lines = Calling()
    with bindings.trace(file=lines):
        shop.Weigh()
    assert len(lines.getvalue().splitlines()) == 4


def test_each_thread_has_its_own_indentation(bindings: Any, shop: Any) -> None:
    lines = io.StringIO()

    def many() -> None:
        for _ in range(50):
            shop.Sell(shop)

    threads = [threading.Thread(target=many, name=f"seller {i}") for i in range(4)]
    with bindings.trace(file=lines):
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    alone = traced(bindings, lambda: shop.Sell(shop))
    for one in threads:
        own = [line.partition(": ")[2] for line in lines.getvalue().splitlines() if line.startswith(f"{one.name}: ")]
        assert own == alone * 50


def slots(bindings: Any) -> Iterator[tuple[Any, str, Any]]:
    """Every method of every interface that can be implemented."""
    for name in bindings.__all__:
        interface: Any = getattr(bindings, name)
        if hasattr(interface, "Implementation"):
            for method, (_, slot) in list(interface.slot_numbers().items())[3:]:
                yield interface, method, slot


def test_every_parameter_has_its_name(bindings: Any) -> None:
    showing = part("._showing")
    for interface, method, slot in slots(bindings):
        if slot.owner != interface.__name__:
            continue
        names = showing._names(interface.__module__).get(f"{slot.owner}.{method}", "").split()
        assert len(names) == len(slot.parameters), method


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_call_can_be_shown(bindings: Any, data: st.DataObject) -> None:
    """Numbers, small or negative ones too, in the place of each parameter that is no pointer; and NULL for pointers."""
    interface, method, slot = data.draw(st.sampled_from(list(slots(bindings))))
    held = interface.Implementation().as_interface(interface)
    arguments = [
        None if parameter.abi is c_void_p else data.draw(st.integers(-(2**31), 2**31 - 1))
        for parameter in slot.parameters
        if not issubclass(parameter.abi, (ctypes.Structure, ctypes.Union))
    ]
    if len(arguments) == len(slot.parameters):
        found = traced(bindings, lambda: getattr(held.raw, method)(*arguments))
        assert len(found) == 4
        assert not any("cannot be shown" in line for line in found)


@pytest.mark.corpus
@pytest.mark.slow
def test_every_method_of_a_real_tree_can_be_shown(corpus: Path, tmp_path: Path) -> None:
    source = corpus / "en-us" / "docs" / "framework" / "unmanaged-api"
    options: list[str | Path] = ["--source", f"en-US={source}", "--out", tmp_path, "--targets", "python", "--quiet"]
    done = docabi("build", *options, cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(run_program(NATIVE / "trace_every_method.py", tmp_path / "generated" / "python"))
    assert found["wrong"] == []
    assert found["calls"] > 1400
