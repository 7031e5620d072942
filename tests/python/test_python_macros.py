"""Macros of pages as functions of the Python package: they give what C's compiler makes of the same header."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from docabi.rendering import Options
from docabi.spec import Constant, Macro, NamedConstant
from docabi.texts import EntityText, PageText
from tests.backends.made import generate
from tests.c.test_c import headers_of, write
from tests.specification_in_memory import memory_spec

LIT = NamedConstant(
    name="LAMP_ON", area="lamps", header="lamp.h", value=5, constants=(Constant("LAMP_FULL", 0xFFFFFFFF),)
)
"""Two constants of the lamp's header."""


def macro(text: str | None, *arguments: str, name: str = "LAMP_MIX", header: str = "lamp.h") -> Macro:
    """A macro of a lamp."""
    return Macro(name=name, area="lamps", header=header, arguments=arguments, text=text)


def modules(*macros: Macro, flavor: str = "ctypes", texts: tuple[EntityText, ...] = ()) -> Mapping[str, str]:
    """The Python modules of these macros and of two constants, by name."""
    options = replace(Options(doc_locale="en-US"), flavor=flavor)
    made = generate("python", memory_spec((*macros, LIT), texts), options)
    return {Path(one.path).stem: one.text for one in made}


def functions(*macros: Macro) -> dict[str, Any]:
    """The functions of a module, run without its package: they need ctypes alone."""
    text = modules(*macros)["lamp"]
    lines = [line for line in text.splitlines() if not line.startswith(("from .", "from __future__"))]
    found: dict[str, Any] = {}
    exec("\n".join(lines), found)
    return found


def value(text: str, *numbers: float) -> Any:
    """What a macro of this text gives, whose arguments are `a` and `b`."""
    return functions(macro(text, "a", "b"))["LAMP_MIX"](*(*numbers, 0, 0)[:2])


@pytest.mark.parametrize(
    ("text", "numbers", "wanted"),
    [
        ("(((a) > (b)) ? (a) : (b))", (2, 3), 3),
        ("a / b", (-7, 2), -3),
        ("a / b", (-7.0, 2), -3.5),
        ("a % b", (-7, 2), -1),
        ("!a && b", (0, 5), 1),
        ("a << 2 | LAMP_ON", (1, 0), 5),
        ("~a & 0xFFu", (1, 0), 0xFE),
        ("1.5e1f * a", (2, 0), 30.0),
        ("010 + 0x1F", (0, 0), 39),
        ("((ULONG)(a)) << 16 | (WORD)(b)", (0x12345, 0x54321), 0x23454321),
        ("(DWORD)a - 1", (0, 0), 0xFFFFFFFF),
        ("(DWORD)a > -1", (5, 0), 0),
        ("LAMP_FULL + 2", (0, 0), 1),
        ("(unsigned char)(a)", (-1, 0), 255),
        ("(double)a / b", (1, 2), 0.5),
        ("(long)a", (0x1_0000_0005, 0), 5),
        ("(0 - 1) / 2u", (0, 0), 0x7FFFFFFF),
        ("3 - 5 > 0u", (0, 0), 1),
        ("a ? 1 - 2 : 3u", (1, 0), 0xFFFFFFFF),
        ("a + 1.5e0L + 010.5", (0, 0), 12.0),
        (" + ".join("a" * 40), (1, 0), 40),
        ("(unsigned long)a << 4", (0xF000_0000, 0), 0),
    ],
)
def test_a_macro_gives_what_c_gives(text: str, numbers: tuple[int, int], wanted: float) -> None:
    assert value(text, *numbers) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *("sizeof(a)", "a[0]", "&a", "a * *b", "(size_t)a", "09", None, "a = b", "unknown(a)", "++a", "a--"),
        *("1.5u", "1uf", "1e5lul", "1lL", "+".join("a" * 600), "&&".join("a" * 75), "a" + "[a]" * 600),
    ],
)
def test_what_python_cannot_have_is_no_function_and_no_module(text: str | None) -> None:
    """Whatever stands there, the module of the header can be imported."""
    assert "LAMP_MIX" not in functions(macro(text, "a", "b"))
    assert "bulb" not in modules(macro(text, "a", "b", header="bulb.h"))


def test_what_divides_has_its_types() -> None:
    one = EntityText("LAMP_ONE", "en-US", "lamps", PageText(summary="Not _quotient(a)."))
    text = modules(macro("a % 7", "a"), macro("a", "a", name="LAMP_ONE", header="bulb.h"), texts=(one,))
    assert "from typing import Any" in text["lamp"]
    assert "def _quotient" not in text["bulb"]


def test_names_that_mean_something_to_python_are_others_here() -> None:
    found = functions(macro("if + int + c_uint32 + (DWORD)x", "if", "int", "c_uint32", "x", name="lambda"))
    assert found["lambda_"](1, 2, 3, 4) == 10
    assert "lambda_" in found["__all__"]


def test_a_macro_alone_makes_a_module_that_says_what_its_page_says() -> None:
    page = PageText(summary='Mixes """ two \\ lamps.', parameters={"a": "The first."}, returns="The lamp.")
    words = EntityText("BULB_MIX", "en-US", "lamps", page)
    bulb = modules(macro("a", "a", name="BULB_MIX", header="bulb.h"), texts=(words,))["bulb"]
    found: dict[str, Any] = {}
    exec(bulb, found)
    assert found["BULB_MIX"](3) == 3
    said = [line.strip() for line in found["BULB_MIX"].__doc__.splitlines() if line.strip()]
    assert said == [
        'Mixes """ two \\ lamps.',
        *("Parameters:", "a: The first.", "Return value:", "The lamp.", "Requirements:", "Header: bulb.h"),
    ]


def test_constants_of_other_modules_are_their_values() -> None:
    assert "return a + 5" in modules(macro("a + LAMP_ON", "a", header="bulb.h"))["bulb"]


def test_bindings_of_comtypes_have_them_too() -> None:
    lamp = modules(macro("a % b", "a", "b"), flavor="comtypes")["lamp"]
    assert "def LAMP_MIX(a, b):" in lamp
    assert '"LAMP_MIX",' in lamp


NUMBERS = ("0", "7", "1000", "0x7F", "0xFFFFFFFF", "3u", "017", "LAMP_ON", "LAMP_FULL")
CASTS = ("DWORD", "LONG", "long", "unsigned long", "WORD", "SHORT", "BYTE", "unsigned int", "signed char", "LONGLONG")


def grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Operations on expressions that C defines whatever their values are."""
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from((*"+-&|^<>", "<=", ">=", "==", "!=", "&&", "||")), inner),
        st.builds("({} * {})".format, inner, st.sampled_from(("3", "5u", "LAMP_ON"))),
        st.builds("({} {} {})".format, inner, st.sampled_from("/%"), st.sampled_from(("3", "-7", "9u", "LAMP_ON"))),
        st.builds("(({} & 0xFFFF) << {})".format, inner, st.integers(0, 15)),
        st.builds("({} >> {})".format, inner, st.integers(0, 15)),
        # Apart: of `-` and `-7` glued together C makes `--`, which assigns.
        st.builds("{} {}".format, st.sampled_from("-~!"), inner),
        st.builds("({})({})".format, st.sampled_from(CASTS), inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
    )


EXPRESSIONS = st.recursive(st.sampled_from(("(a)", "(b)", *NUMBERS)), grown, max_leaves=8)


# C says what each expression gives, but for those whose signed numbers grow too large: they end in a trap. (gcc has
# folded those of constants before it looks.)
SHOWN = """#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include "lamp.h"
static sigjmp_buf back;
static void caught(int number) { siglongjmp(back, number); }
#define SHOW(value) if (sigsetjmp(back, 1)) puts("undefined"); else printf("%lld\\n", (long long)(value))
int main(void) {
signal(SIGILL, caught);
"""
TRAPS = ("-fsanitize=signed-integer-overflow", "-fsanitize-trap=all")


@pytest.mark.skipif(shutil.which("clang") is None, reason="clang is not here")
@example(texts=[*["(a)"] * 99, "((LONG)((LAMP_FULL / 3)) * 3)"], pairs=[(0, 0)] * 3)
@settings(max_examples=3, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    texts=st.lists(EXPRESSIONS, min_size=100, max_size=100),
    pairs=st.lists(st.tuples(*[st.integers(-100_000, 100_000)] * 2), min_size=3, max_size=3),
)
def test_any_expression_gives_what_c_gives(
    texts: list[str], pairs: list[tuple[int, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("macros")
    macros = [macro(text, "a", "b", name=f"LAMP_{place}") for place, text in enumerate(texts)]
    headers = write(headers_of(memory_spec((*macros, LIT))), folder / "headers")
    calls = [(one.name, pair) for one in macros for pair in pairs]
    lines = (f"SHOW({name}({a}LL, {b}LL));" for name, (a, b) in calls)
    source = folder / "main.c"
    source.write_text(f"{SHOWN}{chr(10).join(lines)}\nreturn 0; }}\n")
    program = folder / "main"
    subprocess.run(["clang", "-w", *TRAPS, f"-I{headers}", str(source), "-o", str(program)], check=True)
    of_c = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout.split()
    of_python = functions(*macros)
    wrong = [
        (texts[int(name[5:])], pair, told)
        for (name, pair), told in zip(calls, of_c, strict=True)
        if told != "undefined" and of_python[name](*pair) != int(told)
    ]
    assert wrong == []
    assert of_c.count("undefined") < len(of_c) / 2
