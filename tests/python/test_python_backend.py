"""The Python package: names, words, decisions by value; every idiom of parameters, called and implemented in Python."""

from __future__ import annotations

import ast
import ctypes
import importlib
import subprocess
import sys
from collections.abc import Iterator
from ctypes import byref, sizeof
from pathlib import Path
from typing import Any

import pytest

from docabi.backends.python.spelling import Namer, module_name
from docabi.rendering import Options
from docabi.spec import Enumeration, Enumerator, Field, Function, Interface, Structure
from tests.backends.made import generate
from tests.python.python_specification import given, lamp_spec, method, named, out
from tests.specification_in_memory import memory_spec

PACKAGE = "lamp_bindings"


def write(folder: Path, package: str = PACKAGE) -> Path:
    for artifact in generate("python", lamp_spec(), Options(doc_locale="en-US", package=package)):
        file = folder / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    return folder / "python"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("lamps"))


@pytest.fixture(scope="module")
def lamps(folder: Path) -> Iterator[Any]:
    """The generated package, imported."""
    paths = [str(folder), str(Path(__file__).parent / "native")]
    sys.path[:0] = paths
    yield importlib.import_module(PACKAGE)
    del sys.path[: len(paths)]


@pytest.fixture(scope="module")
def shop(lamps: Any) -> Any:
    """A lamp and shop written in Python."""
    return importlib.import_module("lamp_shop").Shop()


@pytest.fixture(scope="module")
def lamp(lamps: Any, shop: Any) -> Any:
    """The same through its vtable, as native code sees it."""
    return shop.as_interface(lamps.ILampShop)


# --- text ----------------------------------------------------------------------------------------------------------


def test_every_file_says_what_made_it_and_parses(folder: Path) -> None:
    for file in (folder / PACKAGE).glob("*.py"):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("# made by docabi from ")
        assert first.endswith("; do not edit")


def test_no_word_of_a_page_leaves_its_docstring(folder: Path) -> None:
    tree = ast.parse((folder / PACKAGE / "lamp.py").read_text(encoding="utf-8"))
    strings = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    calls = [node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert any("system" in string for string in strings)
    assert "__import__" not in calls
    source = (folder / PACKAGE / "lamp.py").read_text(encoding="utf-8")
    assert not {"\u202e", "\x1b"} & set(source)


def test_the_same_specification_gives_the_same_files() -> None:
    one, other = (list(generate("python", lamp_spec(), Options())) for _ in range(2))
    assert one == other


def test_names_stay_inside_the_package() -> None:
    assert module_name("../../etc/passwd.h") == "etc_passwd"
    assert module_name("MSCorEE.h") == "mscoree"
    assert module_name("Import.h") == "import_"
    assert [module_name(name) for name in ("CON.h", "Lpt1.idl", "com\u00b9.h")] == ["con_", "lpt1_", "com_"]
    assert len(module_name("x" * 300 + ".h")) < 200
    assert [module_name(name) for name in ("3d.h", "ящик.h", "_runtime.h")] == ["m3d", "unnamed", "runtime"]


def test_names_that_are_taken_get_an_underscore() -> None:
    namer = Namer({"self"})
    assert [namer.take(name) for name in ("in", "x", "x", "self", "__init__", "9 lives")] == [
        *("in_", "x", "x_", "self_", "x__init__", "x9_lives"),
    ]


HOSTILE_NAMES = (
    *(
        "../../x",
        "class",
        "None",
        "a b",
        "",
        "\u00e9",
        "9x",
        "x\ny",
        '"""',
        "__init__",
        "_x_",
        "GUID",
        "In",
        "Slot",
        "T",
    ),
    *("HRESULT", "load", "Library", "str", "int", "self", "hresult", "check", "Raw", "DWORD", "void", "byref"),
)


def test_no_name_breaks_the_package(tmp_path: Path) -> None:
    entities = [
        kind(name=name + suffix, area=name, header=f"{name}.h" if suffix else None, **more)
        for name in HOSTILE_NAMES
        for kind, suffix, more in (
            (
                Interface,
                "",
                {"slots": 4, "base": "IUnknown", "iid": name, "methods": (method(name, 3, given(name, name)),)},
            ),
            (Structure, "S", {"members": (Field(name, named("DWORD")), Field(name, named(name, 1)))}),
            (Enumeration, "E", {"members": (Enumerator(name, 1), Enumerator(name + "2", 2))}),
            (Function, "F", {"returns": named("HRESULT"), "parameters": (out(name, named(name, 2)),)}),
        )
    ]
    for artifact in generate("python", memory_spec(tuple(entities)), Options(package="hostile")):
        folder, _, rest = artifact.path.removeprefix("python/").rpartition("/")
        assert artifact.path.startswith("python/")
        assert folder in ("", "hostile", "hostile/errors", "hostile/_signatures")
        assert ".." not in rest
        file = tmp_path / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    names = [file.stem for file in (tmp_path / "python" / "hostile").glob("[!_]*.py")]
    assert len(names) > 20
    program = "".join(f"import hostile.{name}\n" for name in names)
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "python", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# --- decisions -----------------------------------------------------------------------------------------------------


def test_enumerations(lamps: Any) -> None:
    assert [member.name for member in lamps.EColor] == ["None_", "Red", "Blue", "name_"]
    assert lamps.EParts.Foot | lamps.EParts.Arm == lamps.EParts.Both
    newer = lamps.EColor(0x99)
    assert (newer, isinstance(newer, lamps.EColor), newer.name) == (0x99, True, "0x00000099")


def test_structures_have_the_layout_of_c(lamps: Any) -> None:
    offsets = {name: getattr(lamps.BOX, name).offset for name in ("kind", "size", "from_", "whole", "half")}
    assert offsets == {"kind": 0, "size": 8, "from_": 16, "whole": 24, "half": 24}
    assert sizeof(lamps.BOX) == 32
    assert not hasattr(lamps.UNKNOWN_BOX, "_fields_")


def test_an_interface_without_a_layout_cannot_be_called(lamps: Any) -> None:
    assert not hasattr(lamps.IDark, "Switch")
    assert lamps.IDark.__dict__.get("Implementation") is None


def test_an_undocumented_slot_keeps_its_place(lamps: Any, lamp: Any) -> None:
    assert [slot.name for slot in lamps.ILamp.slots()][14:16] == ["Hidden", "Weigh"]
    with pytest.raises(AttributeError, match="Hidden"):
        lamp.raw.Hidden()


def test_modules_that_need_each_other_share_what_both_need(tmp_path: Path) -> None:
    boxes = (
        Structure(name="A1", area="x", header="a.h", members=(Field("b", named("B1")),)),
        Structure(name="B1", area="x", header="b.h", members=(Field("x", named("DWORD")),)),
        Structure(name="B2", area="x", header="b.h", members=(Field("a", named("A2")),)),
        Structure(name="A2", area="x", header="a.h", members=(Field("x", named("DWORD")),)),
        Interface(name="ILoop", area="x", header="a.h", base="ILoop2", slots=4, methods=(method("One", 3),)),
        Interface(name="ILoop2", area="x", header="b.h", base="ILoop", slots=4, methods=(method("Two", 3),)),
    )
    for artifact in generate("python", memory_spec(boxes), Options(package="looped")):
        file = tmp_path / artifact.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(artifact.text, encoding="utf-8")
    program = "from looped.a import A1, ILoop; from looped.b import B2, ILoop2; print(B2.a.size, A1.b.size)"
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "python", capture_output=True, text=True)
    assert done.stdout.split() == ["4", "4"], done.stderr


# --- calls, through the vtable of an implementation ----------------------------------------------------------------


def test_text_of_any_length_comes_out_whole(lamps: Any, shop: Any) -> None:
    lamp = shop.as_interface(lamps.ILamp)
    for name in ("", "short", "größer 🐍", "x" * 1023, "x" * 1024, "y" * 70_000):
        shop.name = name
        assert lamp.GetName() == name
    shop.name = "a lamp with a name"


def test_a_length_that_goes_both_ways(lamp: Any) -> None:
    assert lamp.GetVersion() == "v" * 3000


def test_an_enumerator_gives_batches(lamps: Any, lamp: Any) -> None:
    handle, tokens = first = lamp.EnumBulbs(None, 2)
    assert (handle, tokens, first.hresult) == (2, [7, 8], lamps.HResult.S_OK)
    handle, tokens = lamp.EnumBulbs(handle)
    assert tokens == [9]
    last = lamp.EnumBulbs(handle)
    assert (last.rBulbs, last.hresult) == ([], lamps.HResult.S_FALSE)
    assert repr(last) == "ILamp_EnumBulbs(phEnum=3, rBulbs=[])"


def test_arrays_and_bytes(lamps: Any, lamp: Any) -> None:
    assert lamp.SetColors([lamps.EColor.Red, lamps.EColor.Blue]) == lamps.HResult.S_OK
    with pytest.raises(lamps.ComError):
        lamp.SetColors(None)
    assert lamp.Read(0x0102030405060708, 3) == b"\x08\x07\x06"
    assert lamp.Read(1, 20) == b"\x01" + bytes(7)


def test_the_requested_interface_comes_back(lamps: Any, lamp: Any) -> None:
    part = lamp.GetPart(lamps.ILamp)
    assert type(part) is lamps.ILamp
    assert part.GetName() == lamp.GetName()
    assert type(lamp.GetPart(lamps.ILamp._iid_)) is lamps.IUnknown
    with pytest.raises(lamps.ComError, match="E_NOINTERFACE"):
        lamp.GetPart(lamps.GUID("99999999-2222-3333-4444-555555555555"))
    with pytest.raises(TypeError, match="no identifier"):
        lamp.GetPart(lamps.IDark)


def test_structures_go_in_and_come_out(lamps: Any, lamp: Any) -> None:
    box = lamp.GetBox()
    assert (box.kind, box.size, box.half) == (1, 2**40, 0x5678)
    assert lamp.Move(box, 41) == 42
    assert lamp.Move(None, 1) == 101


def test_text_goes_in(lamp: Any) -> None:
    assert lamp.Label("größer 🐍", "短い") == 0
    assert lamp.Label(None, None) == 0
    with pytest.raises(ValueError, match="null"):
        lamp.Label("größer 🐍", "a\0b")


def test_names_that_are_keywords(lamps: Any, lamp: Any) -> None:
    assert lamp.in_(1, 2, 3) == lamps.HResult.S_OK
    assert lamp.in_(from_=3, None_=2, self_=1) == lamps.HResult.S_FALSE
    with pytest.raises(lamps.ComError, match="E_NOTIMPL"):
        lamp.release_()


def test_a_function_pointer_takes_a_python_function(lamps: Any, lamp: Any) -> None:
    assert lamp.Watch(lambda how: how + 1) == lamps.HResult.S_OK

    def fails(how: int) -> int:
        raise lamps.ComError(lamps.HResult.E_FAIL)

    with pytest.raises(lamps.ComError, match="E_FAIL"):
        lamp.Watch(lamps.FOnLamp(fails))


def test_a_value_that_is_no_code_comes_first(lamp: Any) -> None:
    weighed = lamp.Weigh()
    assert (weighed.returned, weighed.pbHeavy, list(weighed)) == (12, True, [12, True])


def test_interfaces_of_another_module(lamps: Any, lamp: Any, shop: Any) -> None:
    other, color = lamp.GetShop()
    assert type(other) is lamps.ILampShop
    assert color is lamps.EColor.Blue
    assert other.Sell(lamp) == len("a lamp with a name")
    assert other.Sell(None) == 0
    assert other.Sell(shop) == len("a lamp with a name")
    with pytest.raises(TypeError, match="lamp must be ILamp"):
        other.Sell("lamp")
    with pytest.raises(TypeError, match="lamp must be ILamp"):
        other.Sell(lamps.IUnknown.Implementation())


def test_a_name_that_the_base_has_gets_an_underscore(lamp: Any) -> None:
    assert (lamp.GetName(), lamp.GetName_()) == ("a lamp with a name", 19)


def test_errors_in_two_languages(lamps: Any, lamp: Any) -> None:
    with pytest.raises(lamps.ComError) as caught:
        lamp.SetColors([])
    error = caught.value
    assert (error.hresult, error.name, error.method) == (lamps.HResult.E_FAIL, "E_FAIL", "ILamp.SetColors")
    lamps.set_error_locale("fr-FR")
    assert str(error) == "E_FAIL (0x80004005): Aucune lampe n'est là."
    # What one page alone says of a code does not speak for the others.
    assert lamps.HResult.E_FAIL.description == "ILamp: Aucune lampe n'est là."
    assert "ne mentionne pas" in str(lamps.ComError(lamps.HResult.E_FAIL, "ILampShop.Sell"))
    assert "ne mentionne pas" in str(lamps.ComError(0x8007_0002, "ILamp.GetBox"))
    with pytest.raises(LookupError, match="xx-XX"):
        lamps.set_error_locale("xx-XX")
    lamps.set_error_locale("en-US")
    assert "HRESULT_FROM_WIN32(ERROR_INVALID_DATA)" in str(lamps.ComError(0x8007000D))


def test_exported_functions(lamps: Any, folder: Path) -> None:
    module = importlib.import_module(f"{PACKAGE}.lamp")
    library = module.load(ctypes.CDLL(None))
    with pytest.raises(AttributeError, match="exports no 'absolute'"):
        library.absolute(-3)
    with pytest.raises(AttributeError, match="no function 'takes'"):
        _ = library.raw.takes


def test_the_raw_form(lamps: Any, lamp: Any) -> None:
    box = lamps.BOX()
    assert lamp.raw.GetBox(byref(box)) == 0
    assert box.size == 2**40
    assert lamp.raw.GetPart(None, None) == 0


# --- types and platforms -------------------------------------------------------------------------------------------

PROGRAM = """
from lamp_bindings import ComError, EColor, HResult, ILamp, ILampShop
from lamp_bindings.lamp import BOX, load

class Lamp(ILamp.Implementation):
    def GetName(self) -> str:
        return "x"
    def GetBox(self) -> BOX:
        return BOX()

def use(lamp: ILamp) -> str:
    shop, color = lamp.GetShop()
    price: int = shop.Sell(Lamp())
    part: ILampShop = lamp.GetPart(ILampShop)
    code: HResult = lamp.SetColors([EColor.Red])
    tokens: list[int] = lamp.EnumBulbs().rBulbs
    lamp.Watch(lambda how: how + price + len(tokens))
    with part, lamp.QueryInterface(ILampShop) as other:
        return other.GetName() + color.name + str(code)
"""
MISTAKES = {
    "lamp.GetName(1)": "Too many arguments",
    "lamp.Label(1, None)": "incompatible type",
    "x: str = lamp.GetBox().size": "Incompatible types in assignment",
    "lamp.GetShop()[0].Buy(None)": "has no attribute",
    "lamp.raw = 1": "read-only",
}


def check(folder: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


@pytest.mark.slow
def test_the_package_and_a_program_that_uses_it_pass_strict_type_checks(folder: Path) -> None:
    everything = "".join(f"import {PACKAGE}.{file.stem}\n" for file in sorted((folder / PACKAGE).glob("[!_]*.py")))
    assert "Success" in check(folder, everything + PROGRAM)


@pytest.mark.slow
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_type_checker_finds_mistakes(folder: Path, mistake: str) -> None:
    program = f"from lamp_bindings import ILamp\ndef use(lamp: ILamp) -> None:\n    {mistake}\n"
    assert MISTAKES[mistake] in check(folder, program)


def test_importing_a_module_makes_no_prototype(folder: Path) -> None:
    made = "any('_all_slots_' in vars(c) for c in vars(m).values() if isinstance(c, type))"
    program = f"import {PACKAGE}.shop as m; print({made})"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False"], done.stderr


def test_the_package_is_lazy(folder: Path) -> None:
    program = f"import {PACKAGE}, sys; print(sorted(m for m in sys.modules if m.startswith('{PACKAGE}')))"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == f"['{PACKAGE}']", done.stderr
