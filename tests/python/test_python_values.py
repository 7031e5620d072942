"""Values of the generated package: structures, results that are named tuples, VARIANT."""

from __future__ import annotations

import copy
import ctypes
import pickle
import re
import struct
import subprocess
import sys
import uuid
from ctypes import addressof, c_uint32, c_void_p, create_string_buffer, sizeof
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as having
from hypothesis import settings
from hypothesis import strategies as st

from tests.python.probe_package import importable, part, write_package

WORD = sizeof(c_void_p)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


# --- structures ------------------------------------------------------------------------------------------------------


def test_a_structure_shows_its_fields_and_equals_one_with_the_same(bindings: Any) -> None:
    box = bindings.BOX(kind=1, size=5)
    assert repr(box) == "BOX(kind=1, size=5, from_=[0, 0, 0], anonymous3=BOX_3(whole=0, half=0))"
    assert box == bindings.BOX(1, 5)
    assert box != bindings.BOX(1, 6)
    assert box != (1, 5)
    assert box._asdict()["size"] == 5
    with pytest.raises(TypeError, match="unhashable"):
        hash(box)


def test_what_lies_between_fields_makes_no_difference(bindings: Any) -> None:
    box, other = bindings.BOX(), bindings.BOX()
    ctypes.memset(addressof(box) + bindings.BOX.kind.size, 0xFF, bindings.BOX.size.offset - bindings.BOX.kind.size)
    assert bytes(box) != bytes(other)
    assert box == other


def test_the_fields_of_a_structure_can_be_matched(bindings: Any) -> None:
    match bindings.PAINT(1, 6):
        case bindings.PAINT(bindings.EColor.Red, parts):
            assert parts == bindings.EParts.Arm | bindings.EParts.Shade
        case _:
            pytest.fail("no match")


def test_a_field_of_an_enumeration_is_a_member_and_takes_any_number(bindings: Any) -> None:
    paint = bindings.PAINT(color=bindings.EColor.Blue, parts=3)
    assert (paint.color, paint.parts) == (bindings.EColor.Blue, bindings.EParts.Both)
    assert type(paint.color) is bindings.EColor
    assert repr(paint).startswith("PAINT(color=<EColor.Blue: 2>, parts=<EParts.")
    paint.color = 99
    assert isinstance(paint.color, bindings.EColor)
    assert paint.color == c_uint32.from_buffer(paint).value == 99
    assert (bindings.PAINT.parts.offset, bindings.PAINT.parts.size) == (4, 4)


@pytest.mark.parametrize("given", [3, -1, -0x80000000, 0x7FFFFFFF])
def test_a_signed_number_of_an_enumeration_is_passed_with_its_sign(bindings: Any, given: int) -> None:
    """Members are the same 32 bits without a sign."""
    kind = part("._kinds").signed(bindings.VARENUM)
    assert kind.abi(given).value == given
    assert kind.read(given) == given & 0xFFFFFFFF
    assert isinstance(kind.read(given), bindings.VARENUM)


def test_structures_of_the_system_are_in_the_package(bindings: Any) -> None:
    names = ("VARIANT", "SECURITY_ATTRIBUTES", "STARTUPINFOW", "FILETIME", "SAFEARRAY", "COR_SECATTR", "SYSKIND")
    for name in names:
        assert getattr(bindings, name).__name__ == name
        assert name in dir(bindings)
    assert repr(bindings.FILETIME(dwHighDateTime=2)) == "FILETIME(dwLowDateTime=0, dwHighDateTime=2)"


# --- results ---------------------------------------------------------------------------------------------------------


def test_a_result_is_a_named_tuple(bindings: Any) -> None:
    made = part(".lamp").ILamp_EnumBulbs
    result = made(5, rBulbs=[1])
    assert result == (5, [1]) == made(rBulbs=[1], phEnum=5) == made._make([5, [1]])
    assert (result.phEnum, result.rBulbs) == (5, [1])
    assert made._fields == made.__match_args__ == ("phEnum", "rBulbs")
    assert result._asdict() == {"phEnum": 5, "rBulbs": [1]}
    assert result._replace(phEnum=6) == (6, [1])
    match result:
        case made(handle, rBulbs=[bulb]):
            assert (handle, bulb) == (5, 1)


def test_a_result_keeps_its_code(bindings: Any) -> None:
    result = part(".lamp").ILamp_EnumBulbs(5, [])
    result.hresult = bindings.HResult.S_FALSE
    for other in (
        result._replace(phEnum=6),
        copy.copy(result),
        copy.deepcopy(result),
        pickle.loads(pickle.dumps(result)),
    ):
        assert other.hresult == bindings.HResult.S_FALSE
        assert type(other) is type(result)


@pytest.mark.parametrize(
    ("values", "named"),
    [((1,), {}), ((1, 2, 3), {}), ((1,), {"phEnum": 2}), ((1, 2), {"more": 3}), ((), {"phEnum": 1})],
)
def test_a_result_with_other_values_is_refused(bindings: Any, values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="has the values phEnum, rBulbs"):
        part(".lamp").ILamp_EnumBulbs(*values, **named)


# --- VARIANT ---------------------------------------------------------------------------------------------------------

VALUES = (None, True, False, 0, 31, -5, 2**31 - 1, -(2**31), 2**31, 2**32 - 1, 2**32, -(2**63), 2**63, 2**64 - 1)


@pytest.mark.parametrize("value", [*VALUES, 1.5, float("inf"), "", "text", "a\0b", "\ud83d"])
def test_a_value_comes_back_out_of_a_variant(bindings: Any, value: Any) -> None:
    variant = bindings.VARIANT(value)
    assert variant.value == value
    assert type(variant.value) is type(value)
    assert bindings.VARIANT(variant) == variant
    copied = bindings.VARIANT.from_buffer_copy(variant)
    assert copied.value == value


@pytest.mark.parametrize(
    ("value", "layout"),
    [
        (True, "<HHHHh"), (31, "<HHHHi"), (2**31, "<HHHHI"), (-(2**40), "<HHHHq"), (2**63, "<HHHHQ"), (1.5, "<HHHHd"),
    ],
)  # fmt: skip
def test_a_variant_lies_in_memory_as_in_c(bindings: Any, value: Any, layout: str) -> None:
    kinds = {"h": 11, "i": 3, "I": 19, "q": 20, "Q": 21, "d": 5}  # wtypes.h
    data = struct.pack(layout, kinds[layout[-1]], 0, 0, 0, -1 if value is True else value)
    assert bytes(bindings.VARIANT(value)) == data.ljust(8 + 2 * WORD, b"\0")


def test_members_of_enumerations_and_codes_say_their_types(bindings: Any) -> None:
    of_enumeration = bindings.VARIANT(bindings.EColor.Blue)
    assert of_enumeration == bindings.VARIANT(2, bindings.VARENUM.VT_UI4)
    assert of_enumeration != bindings.VARIANT(2)
    code = bindings.VARIANT(bindings.HResult.E_FAIL).value
    assert code is bindings.HResult.E_FAIL
    assert repr(bindings.VARIANT(31)) == "VARIANT(value=31, vt=<VARENUM.VT_I4: 3>)"


def test_money_and_dates(bindings: Any) -> None:
    assert bindings.VARIANT(1.25, bindings.VARENUM.VT_CY).value == Decimal("1.25")
    assert bindings.VARIANT(2.5, bindings.VARENUM.VT_DATE).value == 2.5


@pytest.mark.parametrize(
    ("value", "vt", "error"),
    [
        (2**64, None, OverflowError), (-1, 19, OverflowError), (300, 17, OverflowError), (1.5, 3, TypeError),
        ("x", 3, TypeError), (5, 8, TypeError), (object(), None, TypeError), (5, 0, TypeError), (5, 999, TypeError),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(bindings: Any, value: Any, vt: int | None, error: type[Exception]) -> None:
    with pytest.raises(error):
        bindings.VARIANT(value, vt)


def test_an_object_in_a_variant_is_held_and_given(bindings: Any) -> None:
    class Lamp(bindings.ILamp.Implementation):  # type: ignore[misc]
        """A lamp."""

    lamp = Lamp()
    variant = bindings.VARIANT(lamp)
    with variant.value as seen:
        assert isinstance(seen, bindings.IUnknown)
        assert lamp.reference_count == 1
        with bindings.VARIANT(seen).value as again:
            assert again == seen
    variant.clear()
    assert variant.value is None
    assert lamp.reference_count == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows frees with its own function what it has not made")
def test_what_a_call_left_in_a_variant_is_given_back_once(bindings: Any) -> None:
    class Lamp(bindings.ILamp.Implementation):  # type: ignore[misc]
        """A lamp."""

    lamp = Lamp()
    filled = bindings.VARIANT()
    filled.vt, filled.data.pointer = 13, lamp.query_for(bindings.IUnknown._iid_)
    assert lamp.reference_count == 1
    filled.clear()
    filled.clear()
    assert lamp.reference_count == 0


def test_values_by_reference_and_arrays(bindings: Any) -> None:
    number, inner = c_uint32(7), bindings.VARIANT("inner")
    variant = bindings.VARIANT()
    variant.vt, variant.data.pointer = 0x4000 | 19, addressof(number)
    assert variant.value == 7
    variant.vt, variant.data.pointer = 0x4000 | 12, addressof(inner)
    assert variant.value == "inner"
    # A SAFEARRAY of 2 x 3 numbers: the bounds stand in reverse, the first dimension varies fastest.
    numbers = (ctypes.c_int16 * 6)(11, 21, 12, 22, 13, 23)
    head = struct.pack("=HHII", 2, 0, 2, 0).ljust(8 + WORD, b"\0") + struct.pack("P", addressof(numbers))
    array = create_string_buffer(head + struct.pack("=IiIi", 3, 0, 2, 0))
    variant.vt, variant.data.pointer = 0x2000 | 2, addressof(array)
    assert variant.value == [[11, 12, 13], [21, 22, 23]]
    place = c_void_p(addressof(array))
    variant.vt, variant.data.pointer = 0x6000 | 2, addressof(place)
    assert variant.value == [[11, 12, 13], [21, 22, 23]]
    variant.vt = 36  # a record of a user's own
    with pytest.raises(TypeError, match="has no Python value"):
        variant.value  # noqa: B018
    assert repr(variant).startswith("VARIANT(vt=36")


@pytest.mark.parametrize(
    ("value", "vt"),
    [
        ([1, 2, -3], 0x2003),
        ([1, 2**32 - 1], 0x2013),
        ([1, 2**63], 0x2015),
        ([1.5, -2.0], 0x2005),
        ([True, False], 0x200B),
        (["größe", "", "a\0b"], 0x2008),
        ([1, "a", None, 1.5, [2, 3]], 0x200C),
        ([[1, 2, 3], [4, 5, 6]], 0x2003),
        ([[["a"], ["b"]], [["c"], ["d"]], [["e"], ["f"]]], 0x2008),
        ([[1], [2, 3]], 0x200C),
        ([], 0x200C),
    ],
)
def test_a_list_is_an_array(bindings: Any, value: list[Any], vt: int) -> None:
    variant = bindings.VARIANT(value)
    assert (variant.value, variant.vt) == (value, vt)
    assert bindings.VARIANT(variant).value == value
    assert bindings.VARIANT(tuple(value)).value == value


def nested(bounds: list[int]) -> st.SearchStrategy[Any]:
    """Lists of lists with these lengths."""
    inner = st.integers(-(2**31), 2**31 - 1) if len(bounds) == 1 else nested(bounds[1:])
    return st.lists(inner, min_size=bounds[0], max_size=bounds[0])


@having(bounds=st.lists(st.integers(1, 4), min_size=1, max_size=4), data=st.data())
@settings(deadline=None, max_examples=50)
def test_arrays_of_any_dimensions_come_back(bindings: Any, bounds: list[int], data: st.DataObject) -> None:
    value = data.draw(nested(bounds))
    variant = bindings.VARIANT(value)
    assert variant.value == value
    # What native code sees: the number of dimensions, bytes of an item, and the bounds in reverse.
    array = variant.data.pointer
    assert struct.unpack("=HHI", ctypes.string_at(array, 8))[::2] == (len(bounds), 4)
    seen = struct.iter_unpack("=II", ctypes.string_at(array + 8 + 2 * WORD, 8 * len(bounds)))
    assert [*seen] == [(one, 0) for one in bounds[::-1]]


def test_bytes_and_objects_are_arrays(bindings: Any) -> None:
    class Lamp(bindings.ILamp.Implementation):  # type: ignore[misc]
        """A lamp."""

    assert bindings.VARIANT(b"ab").value == [97, 98]
    assert bindings.VARIANT([1, 2], 0x2000 | 17).value == [1, 2]
    lamp = Lamp()
    with lamp.as_interface(bindings.ILamp) as seen:
        assert bindings.VARIANT([seen, seen]).value[1] == seen.QueryInterface(bindings.IUnknown)
    with pytest.raises(OverflowError, match="300 does not fit"):
        bindings.VARIANT([300], 0x2000 | 17)
    with pytest.raises(TypeError, match="'list' object"):
        bindings.VARIANT([[1], [2, 3]], 0x2003)
    with pytest.raises(TypeError, match="cannot be put into a VARIANT"):
        bindings.VARIANT(5, 0x2003)


# --- identifiers, texts and names ------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["997ff24c-43b7-4352-8667-0dc04fafd354", "00000000-0000-0000-c000-000000000046"])
def test_a_guid_is_made_of_what_others_have(bindings: Any, text: str) -> None:
    found = uuid.UUID(text)
    guids = [bindings.GUID(one) for one in (text, text.upper(), f"{{{text}}}", found, found.bytes_le)]
    assert {str(guid) for guid in guids} == {text}
    assert bytes(guids[0]) == found.bytes_le
    assert bindings.GUID(guids[0]) == guids[0]
    identifier = part("._guid").identifier
    assert identifier(text) == identifier(found) == guids[0]
    assert bytes(bindings.GUID()) == bytes(16)


@pytest.mark.parametrize(
    ("value", "error"),
    [(b"short", ValueError), ("", ValueError), ("997ff24c", ValueError), (5, TypeError), (None, TypeError)],
)
def test_what_is_no_guid_is_refused(bindings: Any, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        bindings.GUID(value)
    with pytest.raises((ValueError, TypeError)):
        part("._guid").identifier(value)


def test_a_path_is_a_text(bindings: Any) -> None:
    memory = part("._memory")
    path = Path("folder") / "größer"
    for encode in (memory.wide, memory.counted, memory.narrow):
        assert encode(path) == encode(str(path))
        assert encode(None) is None
        with pytest.raises(TypeError, match="5 is no text and no path"):
            encode(5)
    with pytest.raises(ValueError, match="null character"):
        memory.wide(Path("a\0b"))


def test_native_text_and_bytes_are_read_at_an_address(bindings: Any) -> None:
    data = create_string_buffer("größer\0x".encode("utf-16-le"))
    assert bindings.text_at(addressof(data)) == "größer"
    assert bindings.bytes_at(addressof(data), 2) == b"g\0"
    assert bindings.text_at(None) is bindings.bytes_at(0, 5) is None


def test_a_star_gives_the_documented_names(bindings: Any) -> None:
    names: dict[str, Any] = {}
    exec(f"from {bindings.__name__} import *", names)
    assert {"ILamp", "BOX", "EColor", "ILampShop", "GUID", "text_at", "FILETIME", "lamp"} <= names.keys()
    assert len(bindings.__all__) == len({*bindings.__all__})
    assert all(hasattr(bindings, name) for name in bindings.__all__)


def test_a_method_without_a_page_says_so(bindings: Any) -> None:
    with bindings.ILamp.Implementation().as_interface(bindings.ILamp) as lamp:
        with pytest.raises(
            AttributeError, match="ILamp has no method 'Hidden': it has a slot, but no page says its types"
        ):
            lamp.Hidden  # noqa: B018
        with pytest.raises(AttributeError, match=r"ILamp has no method 'Nothing'$"):
            lamp.Nothing  # noqa: B018
        assert not hasattr(lamp, "_nothing")


# --- what type checkers know -----------------------------------------------------------------------------------------

TYPED = """
from probe_bindings import BOX, FILETIME, PAINT, VARENUM, VARIANT, EColor
from probe_bindings.lamp import ILamp_EnumBulbs

paint = PAINT(color=1)
color: EColor = paint.color
paint.color = 3
paint.color = EColor.Red
result = ILamp_EnumBulbs(5, rBulbs=[1])
again: ILamp_EnumBulbs = result._replace(phEnum=6)
handle, bulbs = again
known: list[int] = bulbs
variant = VARIANT(31, VARENUM.VT_UI4)
same: bool = BOX(kind=1) == BOX() and FILETIME() == FILETIME()
"""
UNTYPED = {
    "ILamp_EnumBulbs(5)": "Missing positional argument|missing for parameter",
    "ILamp_EnumBulbs('x', [])": "incompatible type|cannot be assigned",
    "PAINT().color = 'x'": "Incompatible types|is not assignable",
    "VARIANT({})": "incompatible type|cannot be assigned",
}


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_type_checkers_know_the_values(folder: Path, checker: str) -> None:
    def found(program: str) -> str:
        (folder / "program.py").write_text(program, encoding="utf-8")
        settings = '{"include": ["program.py"], "typeCheckingMode": "standard"}'
        (folder / "pyrightconfig.json").write_text(settings, encoding="utf-8")
        command = ["mypy", "--strict", "program.py"] if checker == "mypy" else ["basedpyright"]
        done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True)
        return done.stdout

    assert re.search("no issues found|0 errors, 0 warnings", found(TYPED)), found(TYPED)
    imports = "\n".join(TYPED.splitlines()[:3])
    for mistake, message in UNTYPED.items():
        text = f"{imports}\n{mistake}\n"
        assert re.search(message, found(text)), found(text)
