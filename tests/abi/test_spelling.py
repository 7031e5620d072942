"""Types as C text: one printer for messages, headers, pages and the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.abi.spelling import Style, array_length, attributes, constant_text, declare, spell
from docabi.abi.trees import defines_types, names_in
from docabi.spec import Direction, Enumerator, Field, Parameter, Signature, Type

DWORD = Type(name="DWORD")
CONST = Type(name="WCHAR", const=True)
HOOK = Signature(DWORD, (Parameter("text", Direction.IN, Type(pointer=CONST)),), "__stdcall")


@pytest.mark.parametrize(
    ("type", "text"),
    [
        (Type(pointer=CONST), "const WCHAR *x"),
        (Type(pointer=DWORD, const=True), "DWORD *const x"),
        (Type(array=Type(pointer=DWORD), size="4"), "DWORD *x[4]"),
        (Type(pointer=Type(array=DWORD, size="4")), "DWORD (*x)[4]"),
        (Type(pointer=Type(function=HOOK)), "DWORD (*x)(const WCHAR *text)"),
        (Type(array=Type(pointer=Type(function=Signature(DWORD))), size="2"), "DWORD (*x[2])(void)"),
        (Type(structure=(Field("a", DWORD),)), "struct x"),
        (Type(pointer=Type(enumeration=(Enumerator("A", 1),))), "enum *x"),
    ],
)
def test_declarations_are_written_inside_out(type: Type, text: str) -> None:
    assert spell(type, "x") == text


def test_a_style_says_how_the_parts_are_written() -> None:
    style = Style(
        leaf=lambda type: f"<{type.name}>",
        parameters=lambda signature: f"{len(signature.parameters)} of them",
        length=lambda size: size or "any",
        call=lambda signature: f"{signature.calling_convention} ",
    )
    assert declare(Type(pointer=Type(function=HOOK)), "x", style) == "<DWORD> (__stdcall *x)(1 of them)"
    assert declare(Type(array=DWORD), "x", style) == "<DWORD> x[any]"
    assert declare(DWORD, "", style) == "<DWORD>"


def test_attributes_of_a_parameter() -> None:
    parameter = Parameter("x", Direction.INOUT, DWORD, retval=True, optional=True, size="c  + 1", iid_is="riid")
    assert attributes(parameter) == ("in, out", "retval", "optional", "size_is(c + 1)", "iid_is(riid)")


def test_names_and_definitions_are_found_wherever_they_stand() -> None:
    nested = Type(pointer=Type(structure=(Field("a", Type(array=CONST)), Field("f", Type(function=HOOK)))))
    assert list(names_in(nested)) == ["WCHAR", "DWORD", "WCHAR"]
    assert defines_types(nested)
    assert not defines_types(Type(pointer=Type(function=HOOK)))


TREES = st.recursive(
    st.builds(lambda const: Type(name="T", const=const), st.booleans()),
    lambda inner: st.one_of(
        st.builds(lambda type, const: Type(pointer=type, const=const), inner, st.booleans()),
        st.builds(lambda type: Type(array=type, size="3"), inner),
    ),
    max_leaves=5,
)


@given(TREES)
def test_every_part_of_a_tree_is_in_its_text(type: Type) -> None:
    text = spell(type, "name")
    parts = [type]
    while (inner := parts[-1].pointer or parts[-1].array) is not None:
        parts.append(inner)
    assert text.count("*") == sum(part.pointer is not None for part in parts)
    assert text.count("[3]") == sum(part.array is not None for part in parts)
    assert text.count("const") == sum(part.const for part in parts)
    assert text.count("(") == text.count(")")


@pytest.mark.parametrize(
    ("expression", "length"),
    [
        ("(4)", 4),
        ("2 * (3 + 1)", 8),
        ("1 << 3", 8),
        ("010", 8),
        ("0x10UL", 16),
        ("(MAX_PATH) + 1", 261),
        ("ANYSIZE_ARRAY", 1),
        ("0", None),
        ("4 -", None),
        ("sizeof(DWORD)", None),
        ("LAMPS", None),
        ("1 << 40", None),
        (None, None),
    ],
)
def test_the_length_of_an_array_is_what_c_makes_of_it(expression: str | None, length: int | None) -> None:
    assert array_length(expression) == length


@given(st.none() | st.integers(-(2**63), 2**64 - 1))
def test_the_text_of_a_constant_is_its_value(value: int | None) -> None:
    text = constant_text(value)
    assert (int(text, 0) if text else None) == value
    assert value is None or value < 10 or len(text) >= 10
