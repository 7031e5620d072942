"""The C headers in programs: identifiers that are defined once, `__uuidof`, calling conventions of 32-bit Windows."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from docabi.abi import SpecView
from docabi.rendering import Options
from docabi.spec import Callback, Class, Entity, Function, Interface, Parameter, Type
from tests.backends.made import generate
from tests.c.c_specification import DWORD, HRESULT, IN, LAMP, OUT, lamp_spec, method, to
from tests.c.compilers import COMPILERS, WITH_WINDOWS_SDK, Compiler, compile_text, without_comments
from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.specification_in_memory import memory_spec

pytestmark = pytest.mark.compilers


def write(spec: SpecView, folder: Path) -> Path:
    folder.mkdir()
    for artifact in generate("c", spec, Options()):
        (folder / artifact.path.removeprefix("c/")).write_text(artifact.text, encoding="utf-8")
    return folder


USES = '#include "lamp2.h"\n#include "lamp.h"\nconst void *{name}(int n) {{ return n ? &IID_ILamp : &CLSID_Lamp; }}\n'
MAIN = "const void *one(int);\nconst void *two(int);\nint main(void) { return one(0) != two(0); }\n"


@pytest.mark.parametrize(("compiler", "ending"), [("gcc", "c"), ("clang", "c"), ("tcc", "c"), ("g++", "cpp")])
@pytest.mark.parametrize("defined", [True, False])
def test_identifiers_are_defined_in_the_file_with_initguid(
    compiler: str, ending: str, defined: bool, tmp_path: Path
) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    headers = write(lamp_spec(), tmp_path / "headers")
    texts = {"one": USES.format(name="one"), "two": USES.format(name="two"), "main": MAIN}
    texts["one"] = ("#define INITGUID\n" if defined else "") + texts["one"]
    files = []
    for name, text in texts.items():
        files.append(tmp_path / f"{name}.{ending}")
        files[-1].write_text(text)
    command = [compiler, f"-I{headers}", *map(str, files), "-o", str(tmp_path / "program")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) is defined, done.stderr
    if defined:
        subprocess.run([str(tmp_path / "program")], check=True)
    else:
        assert "CLSID_Lamp" in done.stderr


UUIDOF = (
    '#include "lamp2.h"\nconst GUID &interface_id = __uuidof(ILamp2);\nconst GUID &class_id = __uuidof(class Lamp);\n'
)


@pytest.mark.parametrize("target", ["x86_64-pc-windows-msvc", "i686-pc-windows-msvc"])
def test_uuidof_with_the_types_of_the_prelude(target: str, tmp_path: Path) -> None:
    flags = ("-std=c++17", f"--target={target}", "-fms-extensions", "-ffreestanding", "-S", "-emit-llvm", "-o", "-")
    unit = tmp_path / "unit.cpp"
    unit.write_text(UUIDOF)
    if shutil.which("clang++") is None:
        pytest.skip("clang++ is not installed")
    command = ["clang++", *flags, f"-I{write(lamp_spec(), tmp_path / 'headers')}", str(unit)]
    made = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    # The identifier's first number is the interface's: 0x11111111 and 0x99999999 as signed numbers.
    assert "%struct._GUID { i32 286331153, i16 8738" in made
    assert "%struct._GUID { i32 -1717986919, i16 8738" in made


def test_uuidof_of_mingw(tmp_path: Path) -> None:
    headers = write(lamp_spec(), tmp_path / "headers")
    there = [compiler for compiler in WITH_WINDOWS_SDK if compiler.language == "c++" and compiler.is_here]
    if not there:
        pytest.skip("no Windows headers are installed")
    for compiler in there:
        unit = '#include "lamp2.h"\nconst GUID &interface_id = __uuidof(ILamp2), &class_id = __uuidof(Lamp);'
        assert not compile_text(compiler, headers, unit, tmp_path)


_TWO = (Parameter("a", IN, DWORD), Parameter("b", IN, DWORD))
CALLED: tuple[Entity, ...] = (
    Function(name="Documented", returns=HRESULT, parameters=_TWO, **LAMP),
    Function(name="Exported", returns=HRESULT, calling_convention="STDAPI", parameters=_TWO, **LAMP),
    Function(name="Plain", returns=HRESULT, calling_convention="__cdecl", parameters=_TWO, **LAMP),
    Function(name="Wide", returns=HRESULT, parameters=(Parameter("v", IN, Type(name="ULONGLONG")), *_TWO), **LAMP),
    Callback(name="HOOK", returns=HRESULT, calling_convention="__stdcall", parameters=_TWO, **LAMP),
    Interface(name="IThing", base="IUnknown", slots=4, methods=(method("Do", 3, *_TWO),), **LAMP),
    Class(name="CThing", slots=1, methods=(method("Do", 0, Parameter("p", OUT, to("DWORD"))),), **LAMP),
)
CALLS = """#include "lamp.h"
HRESULT call(IThing *thing, CThing *object, HOOK hook, DWORD *n)
{
    Documented(1, 2); Exported(1, 2); Plain(1, 2); Wide(1, 2, 3);
    return hook(1, 2) + thing->lpVtbl->Do(thing, 1, 2) + object->lpVtbl->Do(object, n);
}
"""
I686 = ("--target=i686-pc-windows-msvc", "-std=c11", "-ffreestanding", "-S", "-o", "-")


def test_calling_conventions_of_32_bit_windows(tmp_path: Path) -> None:
    if shutil.which("clang") is None:
        pytest.skip("clang is not installed")
    unit = tmp_path / "unit.c"
    unit.write_text(CALLS)
    folder = write(memory_spec(CALLED), tmp_path / "headers")
    code, plain = (
        subprocess.run(
            ["clang", *I686, *flags, f"-I{folder}", str(unit)], capture_output=True, text=True, check=True
        ).stdout
        for flags in (("-emit-llvm",), ())
    )
    assert code.count("call x86_stdcallcc i32 %") == 2
    assert code.count("call x86_thiscallcc i32 %") == 1
    for symbol in ("_Documented@8", "_Exported@8", "_Wide@16", "_Plain"):
        assert f"calll\t{symbol}\n" in plain, symbol


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_widths_of_windows_on_every_platform(compiler: Compiler, tmp_path: Path) -> None:
    """`long` in a declaration has 32 bits, also where the platform's own has 64."""
    widths = {"long": 4, "unsigned long": 4, "LONG": 4, "WCHAR": 2, "BOOL": 4, "__int64": 8, "short": 2}
    own = Interface(
        name="IWidths",
        base="IUnknown",
        slots=3 + len(widths),
        methods=tuple(
            method(f"Get{place}", 3 + place, Parameter("p", OUT, to(name))) for place, name in enumerate(widths)
        ),
        **LAMP,
    )
    folder = write(memory_spec((own,)), tmp_path / "headers")
    text = (folder / "lamp.h").read_text()
    assert "LONG *p" in text
    assert "ULONG *p" in text
    assert "long *p" not in text
    keyword = "static_assert" if compiler.language == "c++" else "_Static_assert"
    checks = [f'{keyword}(sizeof({name}) == {size}, "{name}");' for name, size in widths.items() if name.isupper()]
    checks += [f'{keyword}(sizeof({name}) == sizeof(void *), "{name}");' for name in ("SIZE_T", "UINT_PTR")]
    assert not compile_text(compiler, folder, "\n".join(['#include "lamp.h"', *checks]), tmp_path)


@pytest.mark.slow
def test_headers_of_the_samples_differ_in_comments_only(tmp_path: Path) -> None:
    """In one project with several languages of comments, and in two projects of a locale each with the same pages."""
    pages = PROJECT / "samples" / "pages"
    locales = ("en-US", "fr-FR", "de-DE", "ja-JP")
    every = [part for locale in locales for part in ("--source", f"{locale}={pages / locale}")]
    builds = {f"all in {locale}": [*every, "--doc-locale", locale] for locale in locales}
    builds |= {locale: ["--source", f"{locale}={pages / locale}"] for locale in ("en-US", "fr-FR")}
    found: dict[str, dict[str, str]] = {}
    for name, arguments in builds.items():
        out = tmp_path / name.replace(" ", "-")
        done = docabi("build", *arguments, "--out", out, "--targets", "c", "--quiet", cwd=tmp_path)
        assert done.returncode in (0, 1), done.stderr
        found[name] = {file.name: file.read_text() for file in (out / "generated" / "c").glob("*.h")}
    assert len({text["mscoree.h"] for text in found.values()}) == 4
    bare = {name: {file: without_comments(text) for file, text in texts.items()} for name, texts in found.items()}
    for name in builds:
        assert bare[name] == bare["en-US"], name
