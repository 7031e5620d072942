"""Preprocessor lines in declarations: of branches one counts or none, packing is that of a compiler, macros stand for
what they are defined as.
"""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Callable, Mapping
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts, ProjectFacts
from docabi.page import Fence
from docabi.source import PageId, Span
from docabi.spec import Declared

Values = Mapping[str, int | None]
NAMES = ("LAMP_A", "LAMP_B", "LAMP_C")


def lowered(text: str, defines: Values | None = None) -> tuple[Declared, list[str]]:
    """The facts of a declaration, and the rules of what was reported about it."""
    sink = Sink(PageId("en-US", "lamps/lamp.md"))
    declared = declared_facts(Fence("cpp", text, Span()), Facts(ProjectFacts(defines=dict(defines or {}))), sink)
    return declared, [one.rule for one in sink]


def fields(declared: Declared) -> list[str]:
    """The names of the fields."""
    return [field.name for field in declared.fields]


class Condition(NamedTuple):
    """A line that begins a branch, and what it says of the values of names."""

    line: str
    holds: Callable[[Values], bool]


class Block(NamedTuple):
    """A condition, what stands below it, and what stands below its `#else`."""

    condition: Condition
    then: tuple[Part, ...]
    otherwise: tuple[Part, ...]


Part = str | Block


def comparison(name: str, number: int) -> Condition:
    """`#if NAME > number`: 0 counts for a name that is not defined."""
    return Condition(f"#if {name} > {number}", lambda values: (values[name] or 0) > number)


def both(one: str, other: str) -> Condition:
    """`#if defined(ONE) && !defined OTHER`."""
    line = f"#if defined({one}) && !defined {other}"
    return Condition(line, lambda values: values[one] is not None and values[other] is None)


def either(one: str, other: str) -> Condition:
    """`#if (defined(ONE)) || OTHER`."""
    line = f"#if (defined( {one} )) || {other}  // or the other"
    return Condition(line, lambda values: values[one] is not None or bool(values[other]))


def defined(name: str) -> Condition:
    """`#ifdef NAME`."""
    return Condition(f"  #  ifdef {name}", lambda values: values[name] is not None)


def not_defined(name: str) -> Condition:
    """`#ifndef NAME`."""
    return Condition(f"#ifndef {name} /* not there */", lambda values: values[name] is None)


names = st.sampled_from(NAMES)
conditions = st.one_of(
    st.builds(comparison, names, st.integers(0, 2)),
    st.builds(both, names, names),
    st.builds(either, names, names),
    st.builds(defined, names),
    st.builds(not_defined, names),
    st.sampled_from([Condition("#if 0", lambda _: False), Condition("#if 1", lambda _: True)]),
)
field_names = st.sampled_from([f"f{number}" for number in range(12)])
parts: st.SearchStrategy[tuple[Part, ...]] = st.recursive(
    st.lists(field_names, max_size=3).map(tuple),
    lambda inner: st.lists(st.one_of(field_names, st.builds(Block, conditions, inner, inner)), max_size=3).map(tuple),
    max_leaves=8,
)


def text_of(part: Part) -> str:
    """A field, or a block of branches, as lines."""
    if isinstance(part, str):
        return f"  DWORD {part};\n"
    then, otherwise = ("".join(map(text_of, one)) for one in (part.then, part.otherwise))
    return f"{part.condition.line}\n{then}#else\n{otherwise}#endif\n"


def told(found: tuple[Part, ...], values: Values) -> list[str]:
    """The fields that are there with these values."""
    names: list[str] = []
    for part in found:
        if isinstance(part, str):
            names.append(part)
        else:
            names += told(part.then if part.condition.holds(values) else part.otherwise, values)
    return names


@given(parts, st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, st.sampled_from([None, 0, 1, 2]))))
@settings(max_examples=150, deadline=None)
def test_what_is_read_of_branches_is_what_every_way_to_decide_them_says(found: tuple[Part, ...], known: Values) -> None:
    text = f"struct Lamp {{\n{''.join(map(text_of, found))}}};"
    declared, rules = lowered(text, known)
    free = [name for name in NAMES if name not in known]
    ways = [
        {**known, **dict(zip(free, values, strict=True))}
        for values in itertools.product((None, 0, 1, 2), repeat=len(free))
    ]
    expected = {tuple(told(found, values)) for values in ways}
    if "undecided-condition" in rules:
        assert free
        assert fields(declared) == []
    else:
        assert {tuple(fields(declared))} == expected
    if len(expected) > 1:
        assert "undecided-condition" in rules


PACKED = """
typedef unsigned char BYTE; typedef unsigned short WORD; typedef unsigned int DWORD; typedef unsigned long long UINT64;
"""
lines = st.sampled_from(
    [
        "#pragma pack(1)",
        "#pragma pack(push, 2)",
        "#pragma pack(push)",
        "#pragma pack(push, lamps, 4)",
        "#pragma pack(pop)",
        "#pragma pack()",
        "#pragma pack (8)",
        "#pragma pack(push, LAMP_PACK)",
    ]
)


@pytest.mark.compilers
@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not installed")
@given(st.lists(lines, max_size=6), st.lists(lines, max_size=3))
@settings(max_examples=25, deadline=None)
def test_a_structure_is_packed_as_a_compiler_packs_it(before: list[str], behind: list[str]) -> None:
    body = "struct Lamp { BYTE a; UINT64 b; WORD c; };"
    text = "\n".join(["#define LAMP_PACK 2", *before, body, *behind])
    declared, _ = lowered(text)
    pack = declared.pack or 8
    offset = min(pack, 8)
    checks = f'_Static_assert(__builtin_offsetof(struct Lamp, b) == {offset}, "");'
    program = f"{PACKED}{text}\n{checks}\n"
    command = ["clang", "-fsyntax-only", "-w", "-x", "c", "-"]
    done = subprocess.run(command, input=program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("text", "pack"),
    [
        ('#include "PSHPACK4.H"\nstruct A { BYTE a; };', 4),
        ("#include <sdk/pshpack8.h>\n#include <poppack.h>\nstruct A { BYTE a; };", None),
        ("#pragma pack(push, one, 1)\n#pragma pack(push, 2)\n#pragma pack(pop, one)\nstruct A { BYTE a; };", None),
        ("#pragma pack(push, (1 << 1))\nstruct A { BYTE a; };", -1),
        ("#pragma pack(push, 3)\nstruct A { BYTE a; };", -1),
        ("#pragma pack(1\nstruct A { BYTE a; };", -1),
        ("struct A {\n#pragma pack(1)\nBYTE a; };", -1),
        ("struct alignas(8) A { BYTE a; };", -1),
        ("struct A { BYTE a; DWORD b : 3; } __attribute__((packed));", -1),
        ("/* __attribute__((packed)) */ struct A { BYTE a; };", None),
        ("struct A { BYTE a; } __attribute__((deprecated));", None),
        ("#pragma once\n#pragma warning(disable: 4201)\nstruct A { BYTE a; };", None),
    ],
)
def test_packing(text: str, pack: int | None) -> None:
    declared, rules = lowered(text)
    assert declared.pack == pack
    assert (pack == -1) == ("unknown-packing" in rules)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("#define LAMP_MAX 16\nstruct A { BYTE a[LAMP_MAX]; };", "16"),
        ("struct A { BYTE a[LAMP_MAX]; };\n#define LAMP_MAX 16", "16"),
        ("#define LAMP_ROWS (4)\n#define LAMP_MAX LAMP_ROWS * 2\nstruct A { BYTE a[LAMP_MAX]; };", "8"),
        ("#define LAMP_MAX LAMP_MAX\nstruct A { BYTE a[LAMP_MAX]; };", "LAMP_MAX"),
        ("#define LAMP_MAX 1\n#define LAMP_MAX 2\nstruct A { BYTE a[LAMP_MAX]; };", "LAMP_MAX"),
        ("#define LAMP_MAX 1\n#undef LAMP_MAX\nstruct A { BYTE a[LAMP_MAX]; };", "LAMP_MAX"),
        ("#ifndef LAMP_MAX\n#define LAMP_MAX 4\n#endif\nstruct A { BYTE a[LAMP_MAX]; };", "4"),
    ],
)
def test_a_macro_stands_for_its_value(text: str, length: str) -> None:
    declared, _ = lowered(text)
    assert declared.fields[0].type.size == length


def test_a_setting_stands_for_its_value() -> None:
    declared, _ = lowered("struct A { BYTE a[LAMP_MAX]; };", {"LAMP_MAX": 16})
    assert declared.fields[0].type.size == "16"


def test_macros_around_a_prototype_are_what_they_stand_for() -> None:
    text = "#define LAMPAPI __declspec(dllimport) HRESULT WINAPI\n#define LAMP_IN\nLAMPAPI Open(LAMP_IN DWORD id);"
    declared, rules = lowered(text)
    assert declared.signature is not None
    assert (declared.name, declared.signature.returns.name) == ("Open", "HRESULT")
    assert [one.name for one in declared.signature.parameters] == ["id"]
    assert "skipped-directive" not in rules


def test_a_macro_with_parameters_is_no_second_name_of_the_function_that_it_hides() -> None:
    declared, rules = lowered("double lamp(double x);\n#define lamp(X) // of every type\nfloat lamp(float x);")
    assert declared.signature is not None
    assert "unexpanded-macro" not in rules


def test_a_name_that_grows_without_end_is_left() -> None:
    doubled = "\n".join(f"#define L{number} L{number - 1} L{number - 1}" for number in range(1, 40))
    declared, _ = lowered(f"#define L0 1\n{doubled}\nstruct A {{ BYTE a[L39]; }};")
    assert len((declared.fields[0].type.size or "").split()) <= 64


def test_too_many_open_conditions_are_open() -> None:
    blocks = "".join(f"#ifdef LAMP_{number}\n  DWORD f{number};\n#endif\n" for number in range(200))
    declared, rules = lowered(f"struct A {{\n{blocks}}};")
    assert (declared.fields, "undecided-condition" in rules) == ((), True)


@pytest.mark.parametrize(
    ("text", "underlying", "values"),
    [
        ("#define A 1\n#define B (A + 1)\ntypedef DWORD LAMP;", "DWORD", {"A": 1, "B": 2}),
        ("typedef UINT64 LAMP;\n#define B A\n#define A 0x100000000", "UINT64", {"A": 1 << 32, "B": 1 << 32}),
        ("typedef BYTE LAMP;\n#define A ((LAMP) 255)\n#define B 256", "BYTE", {"A": 255}),
        (
            "typedef LONG LAMP;\nconst LAMP A = -1;\nstatic const LONG B = A - 1;",
            "LONG",
            {"A": 2**32 - 1, "B": 2**32 - 2},
        ),
        ('#define A 1\n#define TEXT "lamp"\n#define EMPTY\ntypedef unsigned long LAMP;', "unsigned long", {"A": 1}),
        ("enum LAMP : BYTE { A = 1, B };", "BYTE", {"A": 1, "B": 2}),
        ("enum LAMP : unsigned int { A = 1 };", None, {"A": 1}),
        ("#define A 1\ntypedef LPWSTR LAMP;", None, {}),
        ("typedef DWORD LAMP;", "DWORD", {}),
        ("#define A 1\n#define B 2", None, {"A": 1, "B": 2}),
    ],
)
def test_constants_beside_a_type_are_its_values(text: str, underlying: str | None, values: dict[str, int]) -> None:
    declared, rules = lowered(text)
    assert {one.name: one.value for one in declared.enumerators} == values
    assert (declared.underlying.name if declared.underlying else None) == underlying
    assert (declared.kind is not None) == (bool(values) and declared.name != "")
    assert ("unknown-enumerator-value" in rules) == ("256" in text)


@pytest.mark.parametrize("sign", ["! ", "!(", "defined !", "!defined "])
def test_a_condition_of_any_length_is_read(sign: str) -> None:
    declared, _ = lowered(f"#if {sign * 20_000}A\n#endif\nHRESULT Light();")
    assert declared.name == "Light"


def test_a_comment_that_is_never_closed_in_a_line_of_the_preprocessor_runs_to_the_end() -> None:
    declared, _ = lowered("HRESULT Light();\n#pragma /* once\nHRESULT Dim();")
    assert declared.name == "Light"
