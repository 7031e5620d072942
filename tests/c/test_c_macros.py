"""Macros that pages define: what is an expression is a macro of the header, and nothing else of a page is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.abi.macros import expression_of
from docabi.spec import Macro
from tests.c.compilers import NATIVE, Compiler, compile_text
from tests.c.test_c import headers_of, write
from tests.specification_in_memory import memory_spec


def macro(text: str | None, *arguments: str) -> Macro:
    """A macro of a lamp."""
    return Macro(name="LAMP_MAX", area="lamps", header="lamp.h", arguments=arguments, text=text)


@pytest.mark.parametrize(
    "text",
    ["(((a) > (b)) ? (a) : (b))", "~a & 0xFFu", "sizeof(a) / sizeof(a[0])", "(a << 2) | LAMP_ON", "-1.5e3f * a", "a"],
)
def test_expressions_are_kept_token_by_token(text: str) -> None:
    found = expression_of(macro(text, "a", "b"), {"LAMP_ON"})
    assert found is not None
    assert found.text.replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "|=",
            "&&",
            "a +",
            "(a",
            "a)",
            "[a)",
            "a; system(b)",
            'system("x")',
            "a\n#include <x>",
            "a \\",
            "a /* b",
            "a // b",
        ),
        *("unknown(a)", "a = b", "{ a }", "a, b", "'a'", "\u202ea", "1a", "a.b", "a->b", "a b", "2 a", "9" * 3000),
    ],
)
def test_what_is_no_expression_is_not_printed(text: str) -> None:
    assert expression_of(macro(text, "a", "b"), {"LAMP_ON"}) is None


def test_a_macro_without_parameters_is_no_expression() -> None:
    assert expression_of(Macro(name="dimmed", area="lamps", text="1"), ()) is None


@pytest.mark.parametrize("compiler", NATIVE, ids=lambda one: one.name)
def test_programs_use_them(compiler: Compiler, tmp_path: Path) -> None:
    headers = write(headers_of(memory_spec((macro("(((a) > (b)) ? (a) : (b))", "a", "b"),))), tmp_path / "headers")
    source = '#include "lamp.h"\nint brighter[LAMP_MAX(2, 3) == 3 ? 1 : -1];\n'
    assert compile_text(compiler, headers, source, tmp_path) == ""


NAMED = {
    "if": ("a",),
    "defined": ("a",),
    "sizeof": ("a",),
    "DocAbi_MAX": ("a",),
    "LAMP_TWICE": ("a", "a"),
    "LAMP_REST": ("__VA_ARGS__",),
    "LAMP_ODD": ("a-b",),
}


def test_names_that_mean_something_to_c_are_not_defined() -> None:
    macros = [
        Macro(name=name, area="lamps", header="lamp.h", arguments=arguments, text="1")
        for name, arguments in {**NAMED, "__lamp_max": ("if",)}.items()
    ]
    text = headers_of(memory_spec(tuple(macros)))["lamp.h"]
    assert [line for line in text.splitlines() if line.startswith("#define") and "(" in line] == [
        "#define __lamp_max(if) 1"
    ]
