"""Arguments that do not fit: a Python error that names the method and the argument, whatever form the argument has."""

from __future__ import annotations

import ctypes
import importlib
import inspect
import typing
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from hypothesis import example, settings
from hypothesis import given as having
from hypothesis import strategies as st

from docabi.rendering import Options
from docabi.spec import Interface, Type
from tests.backends.made import generate
from tests.python.python_specification import ENTITIES, both, given, method, named, out
from tests.specification_in_memory import memory_spec

PACKAGE = "desk_bindings"
NUMBERS = {
    **{"Octet": ("BYTE", 8, False), "Short": ("USHORT", 16, False), "Long": ("LONG", 32, True)},
    **{"Word": ("DWORD", 32, False), "Big": ("ULONG64", 64, False), "Signed": ("LONG64", 64, True)},
}
"""Method -> its type, the bits of that, and whether it has a sign."""
FORMS = (
    *((name, (given("n", type_),)) for name, (type_, _, _) in NUMBERS.items()),
    ("Paint", (given("color", "EColor"),)),
    ("Real", (given("x", "double"),)),
    ("Name", (given("szName", "LPCWSTR"),)),
    ("Tag", (given("szTag", "LPCSTR"),)),
    ("Label", (given("label", "BSTR"),)),
    ("Write", (given("pv", named("void", 1, const=True), size="cb"), given("cb", "ULONG"))),
    ("Point", (given("where", "PVOID"),)),
    ("Close", (given("hDesk", "HCORENUM"),)),
    ("Pack", (given("box", named("BOX", 1, const=True)),)),
    ("Store", (given("box", "BOX"),)),
    ("Find", (given("riid", "REFIID"),)),
    ("Open", (given("riid", "REFIID"), out("ppv", named("void", 2)))),
    ("Count", (given("c", "ULONG"), given("rg", Type(array=named("DWORD")), size="c"))),
    ("Spell", (given("c", "ULONG"), given("names", Type(array=named("LPCWSTR")), size="c"))),
    ("Join", (given("c", "ULONG"), given("desks", Type(array=named("IDesk", 1)), size="c"))),
    ("Boxes", (given("boxes", Type(array=named("BOX"))),)),
    ("Move", (given("desk", named("IDesk", 1)),)),
    ("Watch", (given("watcher", "FOnLamp"),)),
    ("Value", (given("value", "VARIANT"),)),
    ("Step", (both("pdw", named("DWORD", 1)),)),
)
DESK = Interface(
    name="IDesk",
    area="desks",
    header="Desk.h",
    iid="11111111-2222-3333-4444-dddddddddddd",
    base="IUnknown",
    slots=3 + len(FORMS),
    methods=tuple(method(name, slot, *parameters) for slot, (name, parameters) in enumerate(FORMS, 3)),
)


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package with these forms."""
    folder = tmp_path_factory.mktemp("desks")
    for file in generate("python", memory_spec((DESK, *ENTITIES)), Options(package=PACKAGE)):
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_text(file.text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder / "python"))
        yield importlib.import_module(PACKAGE)


@pytest.fixture(scope="module")
def desk(desks: Any) -> Any:
    """A desk that native code sees; every method notes what came."""
    came: list[Any] = []

    def note(self: Any, *arguments: Any) -> Any:
        came.append(arguments[0] if arguments else None)
        return arguments[0] if arguments else 0

    methods = {name: note if name == "Step" else lambda self, *given: came.append(given[0]) for name, _ in FORMS}
    seen = type("Desk", (desks.IDesk.Implementation,), methods)().as_interface(desks.IDesk)
    return seen, came


class Number:
    """Is no int, although Python would take it for an index."""

    def __index__(self) -> int:
        return 5


INTERFACE = "IDesk | IDesk.Implementation | None"
WRONG: tuple[tuple[str, Any, str], ...] = (
    ("Word", 1.5, "n must be int, not float"),
    ("Word", "1", "n must be int, not str"),
    ("Word", None, "n must be int, not None"),
    ("Word", Number(), "n must be int, not Number"),
    ("Count", [Number()], "rg[0] must be int, not Number"),
    ("Paint", "Red", "color must be EColor, not str"),
    ("Real", "1", "x must be float, not str"),
    ("Name", 5, "szName must be str | PathLike[str] | None, not int"),
    ("Tag", 5, "szTag must be str | bytes | PathLike[str] | None, not int"),
    ("Label", 5, "label must be str | PathLike[str] | None, not int"),
    ("Write", "abc", "pv must be bytes | None, not str"),
    ("Write", 5, "pv must be bytes | None, not int"),
    ("Point", "abc", "where must be an address, bytes or a value of ctypes, not str"),
    ("Point", 1.5, "where must be an address, bytes or a value of ctypes, not float"),
    ("Close", "abc", "hDesk must be int | None, not str"),
    ("Close", b"abc", "hDesk must be int | None, not bytes"),
    ("Pack", 5, "box must be BOX | None, not int"),
    ("Pack", ctypes.c_uint8(), "box must be BOX | None, not c_ubyte"),
    ("Store", 5, "box must be BOX, not int"),
    ("Find", 5, "riid must be GUID | UUID | str | bytes | type[VTable] | type[Coclass], not int"),
    ("Open", 5, "riid must be type[IUnknown] | GUID, not int"),
    ("Count", 5, "rg must be Iterable[int] | None, not int"),
    ("Count", "12", "rg must be Iterable[int] | None, not str"),
    ("Count", [1, 2, "3"], "rg[2] must be int, not str"),
    ("Count", (None,), "rg[0] must be int, not None"),
    ("Spell", "ab", "names must be Iterable[str | None] | None, not str"),
    ("Spell", ["a", 1], "names[1] must be str | None, not int"),
    ("Join", [None, 5], f"desks[1] must be {INTERFACE}, not int"),
    ("Boxes", [5], "boxes[0] must be BOX, not int"),
    ("Move", 5, f"desk must be {INTERFACE}, not int"),
    ("Watch", "x", "watcher must be FOnLamp | Callable | int | None, not str"),
    ("Step", 1.5, "pdw must be int, not float"),
)


@pytest.mark.parametrize(("name", "value", "said"), WRONG)
def test_a_value_of_another_type_is_named(desk: Any, name: str, value: Any, said: str) -> None:
    seen, came = desk
    came.clear()
    with pytest.raises(TypeError) as raised:
        getattr(seen, name)(value)
    assert str(raised.value) == f"IDesk.{name}(): {said}"
    assert raised.value.__suppress_context__
    assert came == []


def test_an_object_of_another_interface_is_named(desks: Any, desk: Any) -> None:
    class Lamp(desks.ILamp.Implementation):  # type: ignore[misc]
        """No desk."""

    seen, _ = desk
    with pytest.raises(TypeError, match=r"IDesk.Move\(\): desk must be IDesk .*, not .*Lamp"):
        seen.Move(Lamp())
    with pytest.raises(TypeError, match=r"IDesk.Join\(\): desks\[1\] must be IDesk .*, not ILamp"):
        seen.Join([seen, Lamp().as_interface(desks.ILamp)])


def test_the_value_of_a_variant_is_named(desk: Any) -> None:
    seen, _ = desk
    with pytest.raises(TypeError, match=r"IDesk.Value\(\): value must be VARIANT .*, not object"):
        seen.Value(object())


TEXTS = (
    ("Name", "a\0b", "szName: embedded null character"),
    ("Tag", "a\0b", "szTag: embedded null character"),
    ("Spell", ["a", "b\0"], "names[1]: embedded null character"),
    ("Find", "{desk}", "riid: '{desk}' is no GUID"),
    ("Find", b"desk", "riid: b'desk' is no GUID"),
)


@pytest.mark.parametrize(("name", "value", "said"), TEXTS)
def test_a_text_that_cannot_be_converted_is_named(desk: Any, name: str, value: Any, said: str) -> None:
    with pytest.raises(ValueError, match=name) as raised:
        getattr(desk[0], name)(value)
    assert str(raised.value) == f"IDesk.{name}(): {said}"


@having(number=st.integers() | st.integers(-(2**65), 2**65))
@example(2**32)
@example(2**64 - 1)
@example(-(2**31))
@settings(deadline=None, max_examples=50)
@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_comes_as_it_is_or_is_refused(desk: Any, name: str, number: int) -> None:
    (seen, came), (_, bits, signed) = desk, NUMBERS[name]
    came.clear()
    if -(2 ** (bits - 1)) <= number < 2**bits:
        getattr(seen, name)(number)
        size = bits // 8
        assert came[0].to_bytes(size, "little", signed=signed) == (number % 2**bits).to_bytes(size, "little")
        return
    with pytest.raises(OverflowError) as raised:
        getattr(seen, name)(number)
    assert str(raised.value) == f"IDesk.{name}(): n does not fit into {bits} bits: {number}"
    assert came == []


@having(numbers=st.lists(st.integers(-(2**33), 2**33) | st.integers(0, 2**32 - 1)))
@settings(deadline=None, max_examples=50)
def test_numbers_of_an_array_come_as_they_are_or_are_refused(desk: Any, numbers: list[int]) -> None:
    seen, came = desk
    came.clear()
    wrong = [place for place, one in enumerate(numbers) if not -(2**31) <= one < 2**32]
    if not wrong:
        for values in (numbers, tuple(numbers), iter(numbers), (one for one in numbers), dict.fromkeys(numbers)):
            seen.Count(values)
        assert came[:4] == [[one % 2**32 for one in numbers]] * 4
        return
    with pytest.raises(OverflowError) as raised:
        seen.Count(iter(numbers))
    said = f"rg[{wrong[0]}] does not fit into 32 bits: {numbers[wrong[0]]}"
    assert str(raised.value) == f"IDesk.Count(): {said}"


def test_generators_of_texts_and_objects_go_in(desk: Any) -> None:
    seen, came = desk
    came.clear()
    seen.Spell(name for name in ("größe", None))
    seen.Join(iter((seen, None)))
    assert came[0] == ["größe", None]
    assert came[1][1] is None
    with pytest.raises(TypeError, match=r"names\[1\] must be str"):
        seen.Spell(name for name in ("a", 5))


def test_what_a_generator_raises_is_shown(desk: Any) -> None:
    def names() -> Iterator[str]:
        yield "a"
        raise ValueError("no more")

    with pytest.raises(ValueError, match=r"^IDesk.Spell\(\): no more$") as raised:
        desk[0].Spell(names())
    assert not raised.value.__suppress_context__
    assert raised.traceback[-1].name != "names"
    assert isinstance(raised.value.__context__, ValueError)


def test_what_fits_is_passed(desks: Any, desk: Any) -> None:
    class Bytes(bytes):
        """A class of its own."""

    class Box(desks.BOX):  # type: ignore[misc]
        """Another one."""

    seen, came = desk
    came.clear()
    seen.Write(Bytes(b"abc"))
    seen.Pack(Box(kind=5))
    seen.Word(True)
    seen.Word(desks.EColor.Red)
    seen.Paint(-1)
    seen.Real(5)
    seen.Find(bytes(16))
    seen.Name(Path("x"))
    assert (came[0], came[2:6]) == (b"abc", [1, 1, 0xFFFFFFFF, 5.0])
    assert came[6:] == [desks.GUID(), "x"]


def test_a_released_object_says_so(desks: Any, desk: Any) -> None:
    again = desk[0].QueryInterface(desks.IDesk)
    again.release()
    with pytest.raises(ReferenceError, match="has been released"):
        again.Word(1)


def test_the_function_of_a_library_is_named(desks: Any) -> None:
    library = importlib.import_module(f"{PACKAGE}.lamp").load(ctypes.CDLL(None))
    library._raw.__dict__["absolute"] = ctypes.CDLL(None).abs
    assert library.absolute(-5) == 5
    with pytest.raises(TypeError, match=r"^absolute\(\): value must be int, not str$"):
        library.absolute("x")
    with pytest.raises(OverflowError, match=r"^absolute\(\): value does not fit into 32 bits: 4294967296$"):
        library.absolute(2**32)


def test_a_number_of_arguments_is_told_by_python(desk: Any) -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'n'"):
        desk[0].Word()


def methods(package: Any) -> Iterator[FunctionType]:
    """The friendly methods of a package, and its functions; those of Python's own protocols are the runtime's."""
    for name in package.__all__:
        found = getattr(package, name)
        for cls in (found, getattr(found, "Library", None)):
            if isinstance(cls, type) and cls.__module__.startswith(package.__name__):
                yield from (one for name, one in vars(cls).items() if isinstance(one, FunctionType) and name[0] != "_")


def test_the_types_of_every_method_can_be_had(desks: Any) -> None:
    checked = [*methods(desks)]
    assert {"Word", "Join", "Value", "absolute"} <= {one.__name__ for one in checked}
    for one in checked:
        typing.get_type_hints(one)
    hints = typing.get_type_hints(desks.IDesk.Paint)
    assert hints == {"color": desks.EColor, "return": desks.HResult}
    assert typing.get_type_hints(desks.IDesk.Move)["desk"] == desks.IDesk | desks.IDesk.Implementation | None


def test_a_call_in_order_looks_at_nothing(desks: Any, desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*arguments: object, **named: object) -> None:
        raise AssertionError("looked at")

    module = importlib.import_module(f"{PACKAGE}.desk")
    for name in ("verify", "misfit"):
        monkeypatch.setattr(module, name, never)
    seen, _ = desk
    for name, value in (("Word", 2**32 - 1), ("Write", b"x"), ("Pack", desks.BOX()), ("Close", 2**64 - 1)):
        getattr(seen, name)(value)
    seen.Point(b"x")


def test_an_object_is_made_of_an_address(desks: Any) -> None:
    for value, error, said in (
        ("x", TypeError, "IDesk is made of an address, not of str"),
        (None, TypeError, "IDesk is made of an address, not of NoneType"),
        (0, ValueError, "0 is no interface pointer: use None"),
        (-5, ValueError, "-5 is no interface pointer"),
    ):
        with pytest.raises(error) as raised:
            desks.IDesk(value)
        assert str(raised.value) == said


def test_a_class_of_a_user_keeps_its_annotations(desks: Any) -> None:
    class Own:
        """Known here alone."""

    class Mine(desks.IDesk):  # type: ignore[misc]
        def use(self, own: Own) -> Own:
            return own

    assert Mine.use.__annotations__ == {"own": "Own", "return": "Own"}
    assert str(inspect.signature(desks.IDesk.Count)).startswith("(self, rg: collections.abc.Iterable[int] | None) ->")
