"""Names that the language owns: called so in any position, a thing is left out or renamed, and the header compiles.

The names are those of the compilers themselves (the macros that they and the headers of the prelude define), the words
of the standards and of GNU C, and docabi's own table.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import pytest

from docabi.backends.cnames.naming import header_file, words
from docabi.rendering import Options
from docabi.spec import (
    Callback,
    Coclass,
    Code,
    Entity,
    Enumeration,
    Enumerator,
    Field,
    Function,
    Interface,
    Method,
    Parameter,
    Structure,
    Type,
)
from docabi.spec import Direction as To
from tests.backends.made import generate
from tests.c.compilers import COMPILERS, NATIVE, WITH_WINDOWS_SDK, Compiler, compile_text, includes
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers

# What people reported and what standards name; those of the compilers themselves come to it.
GIVEN = """
intptr_t uintptr_t ptrdiff_t max_align_t size_t ssize_t wchar_t wint_t time_t va_list intmax_t nullptr_t int8_t
uint64_t _Bool _Complex _Imaginary _Generic _Atomic _Noreturn _Static_assert _Thread_local _Alignas _Alignof _Pragma
_BitInt _Decimal32 _Decimal64 _Decimal128 _Float16 _Float32 _Float64 _Float128 _Float32x _Float64x _GUID _GNU_SOURCE
__int8 __int16 __int32 __int64 __int128 __int128_t __uint128_t __attribute__ __attribute __asm__ __asm __declspec
__func__ __FILE__ __LINE__ __DATE__ __TIME__ __COUNTER__ __FUNCTION__ __PRETTY_FUNCTION__ __VA_ARGS__ __VA_OPT__
__GNUC__ __STDC__ __cplusplus __typeof__ __typeof __inline __inline__ __const __const__ __volatile__ __signed__
__restrict __restrict__ __extension__ __label__ __alignof__ __thread __real__ __imag__ __complex__ __builtin_va_list
__builtin_offsetof __null __is_class __is_enum __has_include __auto_type __float128 __bf16 __underlying_type
__decltype __nullptr __cdecl __stdcall INT8_MAX INT8_MIN UINT64_MAX SIZE_MAX INT64_C UINTPTR_MAX PTRDIFF_MAX
WCHAR_MAX offsetof NULL EOF va_start va_arg std char8_t char16_t char32_t nullptr constexpr consteval constinit
concept requires co_await export import module final override typeof typeof_unqual true false bool static_assert
alignas alignof thread_local asm linux unix main errno GUID IID UUID LONG INT BYTE WCHAR HRESULT IUnknown DOCABI_X
This lpVtbl interface small IN OUT TRUE DOCABI_CDECL docabi docabi_uuid docabi_ppv_args IsEqualGUID STDMETHOD
"""
TARGETS = [*NATIVE[:4], *(one for one in COMPILERS if one.name.startswith("x86_64-pc-windows-msvc"))]
WORD = Type(name="DWORD")
HRESULT = Type(name="HRESULT")
GUID = "11111111-2222-3333-4444-555555555555"


@cache
def names() -> tuple[str, ...]:
    """Every name to try."""
    include = "#include <stddef.h>\n#include <stdint.h>\n#include <wchar.h>\n"
    found = {*GIVEN.split(), *words().owned}
    for command in (("gcc", "-x", "c"), ("g++", "-x", "c++"), ("clang", "-x", "c"), ("clang++", "-x", "c++")):
        done = subprocess.run([*command, "-dM", "-E", "-"], input=include, capture_output=True, text=True, check=True)
        found.update(re.findall(r"#define (\w+)", done.stdout))
    return tuple(sorted(found))


def _interface(name: str, *methods: Method) -> Interface:
    return Interface(
        name=name, area="a", header="one.h", iid=GUID, base="IUnknown", slots=3 + len(methods), methods=methods
    )


def _uses(wrap: Callable[[Type], Type]) -> tuple[Entity, ...]:
    types = [wrap(Type(name=name)) for name in names()]
    methods = [
        Method(f"M{at}", 3 + at, returns=HRESULT, parameters=(Parameter("x", To.IN, type),))
        for at, type in enumerate(types)
    ]
    return (_interface("IUse", *methods),)


def _record(name: str, **more: object) -> Structure:
    return Structure(name=name, area="a", header="one.h", members=(Field("x", WORD),), **more)  # type: ignore[arg-type]


IN_WORD = (Parameter("x", To.IN, WORD),)
POSITIONS: Mapping[str, Callable[[], tuple[Entity, ...]]] = {
    "structure": lambda: tuple(_record(name) for name in names()),
    "opaque structure": lambda: tuple(Structure(name=name, area="a", header="one.h") for name in names()),
    "enumeration": lambda: tuple(
        Enumeration(name=name, area="a", header="one.h", members=(Enumerator(f"X{at}", 1),))
        for at, name in enumerate(names())
    ),
    "enumerator": lambda: (
        Enumeration(
            name="WORDS", area="a", header="one.h", members=tuple(Enumerator(n, i) for i, n in enumerate(names()))
        ),
    ),
    "interface": lambda: tuple(
        _interface(name, Method("Go", 3, returns=HRESULT, parameters=(Parameter("x", To.IN, Type(name=name)),)))
        for name in names()
    ),
    "function": lambda: tuple(
        Function(name=name, area="a", header="one.h", returns=WORD, parameters=IN_WORD) for name in names()
    ),
    "callback": lambda: tuple(
        Callback(name=name, area="a", header="one.h", returns=WORD, parameters=IN_WORD) for name in names()
    ),
    "class": lambda: tuple(Coclass(name=name, area="a", header="one.h", clsid=GUID) for name in names()),
    "parameter": lambda: (
        Function(
            name="Call",
            area="a",
            header="one.h",
            returns=WORD,
            parameters=tuple(Parameter(name, To.IN, WORD) for name in names()),
        ),
        _interface(
            "IGo",
            Method("Go", 3, returns=HRESULT, parameters=tuple(Parameter(name, To.IN, WORD) for name in names())),
        ),
    ),
    "method": lambda: (_interface("IGo", *(Method(n, 3 + at, returns=HRESULT) for at, n in enumerate(names()))),),
    "member": lambda: (
        Structure(name="WORDS", area="a", header="one.h", members=tuple(Field(name, WORD) for name in names())),
    ),
    "type behind a pointer": lambda: _uses(lambda type: Type(pointer=type)),
    "type of a value": lambda: _uses(lambda type: type),
    "code": lambda: (
        Function(
            name="Call",
            area="a",
            header="one.h",
            returns=HRESULT,
            hresults=tuple(Code(name, 0x80040000 + at, False) for at, name in enumerate(names())),
        ),
    ),
    "further name": lambda: tuple(
        _record(f"X{at}", aliases=(Field(name, Type(name=f"X{at}")),)) for at, name in enumerate(names())
    ),
    "tag": lambda: tuple(_record(f"X{at}", tag_name=name) for at, name in enumerate(names())),
}


@cache
def _header(position: str) -> dict[str, str]:
    artifacts = generate("c", memory_spec(POSITIONS[position]()), Options())
    return {artifact.path.removeprefix("c/"): artifact.text for artifact in artifacts}


@pytest.mark.parametrize("compiler", TARGETS, ids=lambda compiler: compiler.name)
@pytest.mark.parametrize("position", POSITIONS)
def test_a_name_of_the_language_breaks_no_header(position: str, compiler: Compiler, tmp_path: Path) -> None:
    for name, text in _header(position).items():
        (tmp_path / name).write_text(text, "utf-8")
    unit = "\n".join(includes(tmp_path))
    assert not compile_text(compiler, tmp_path, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")


def test_what_is_not_owned_stays() -> None:
    """A capital letter behind one underscore is no reason by itself: Windows' headers have hundreds of such names."""
    entities = (
        _record("_LAMP_INFO"),
        Function(name="_LampMain", area="a", header="one.h", returns=WORD),
        _record("std_lamp"),
    )
    [text] = [artifact.text for artifact in generate("c", memory_spec(entities), Options()) if "one.h" in artifact.path]
    for entity in entities:
        assert re.search(rf"\b{entity.name}\b", text)


STANDARD = "assert ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdarg stdbool stddef stdint"
STANDARD += " stdio stdlib string time wchar wctype"
# tcc names no headers.
LISTING = [one for one in (*NATIVE, *WITH_WINDOWS_SDK) if one.name != "tcc"]


@pytest.mark.parametrize("compiler", LISTING, ids=lambda compiler: compiler.name)
def test_no_header_hides_one_that_the_prelude_or_a_program_needs(compiler: Compiler) -> None:
    if not compiler.is_here:
        pytest.skip(f"{compiler.name} is not installed")
    wanted = [*STANDARD.split(), *(("windows", "ole2") if compiler in WITH_WINDOWS_SDK else ())]
    command = [*(word for word in compiler.command if word != "-fsyntax-only"), "-x", compiler.language]
    include = "".join(f"#include <{name}.h>\n" for name in wanted)
    listed = subprocess.run([*command, "-M", "-"], input=include, capture_output=True, text=True, check=True)
    files = sorted({Path(path).name for path in listed.stdout.replace("\\\n", " ").split() if path.endswith(".h")})
    # Only what `<name>` finds can be hidden; most of the files lie in folders of their own.
    asked = "".join(f"#if __has_include(<{name}>)\nfound {name}\n#endif\n" for name in files)
    answered = subprocess.run([*command, "-E", "-"], input=asked, capture_output=True, text=True, check=True)
    found = [line.removeprefix("found ") for line in answered.stdout.splitlines() if line.startswith("found ")]
    assert "stdint.h" in found
    hidden = [name for name in found if header_file(Structure(name="S", area="lamps", header=name)) != "lamps.h"]
    assert hidden == []
