"""Compilers for the tests of generated headers: a table of commands, and a function that runs one over a source."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.c.expected_layouts import Target

WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
MINGW_HEADERS = Path("/usr/share/mingw-w64/include")
_MINGW = ("-nostdlibinc", "-isystem", str(MINGW_HEADERS), "-fsyntax-only")


@dataclass(frozen=True)
class Compiler:
    """A compiler as the tests call it: the command without files, and the language it reads."""

    name: str
    command: tuple[str, ...]
    language: str

    @property
    def is_here(self) -> bool:
        """Whether the machine has it."""
        return shutil.which(self.command[0]) is not None and (_MINGW[1] not in self.command or MINGW_HEADERS.is_dir())


def _pair(name: str, c: str, cpp: str, *flags: str) -> tuple[Compiler, Compiler]:
    return (
        Compiler(f"{name}-c11", (c, "-std=c11", *WARNINGS, *flags), "c"),
        Compiler(f"{name}-c++17", (cpp, "-std=c++17", *WARNINGS, *flags), "c++"),
    )


COMPILERS: tuple[Compiler, ...] = (
    *_pair("gcc", "gcc", "g++", "-fsyntax-only"),
    *_pair("clang", "clang", "clang++", "-fsyntax-only"),
    # It has no way to look only, and puts a file of its own in the place of a device that it is told to write to.
    Compiler("tcc", ("tcc", "-std=c11", "-Wall", "-Werror", "-c", "-o", "unit.o"), "c"),
    *(
        compiler
        for target in ("x86_64-pc-windows-msvc", "i686-pc-windows-msvc")
        for compiler in _pair(target, "clang", "clang++", f"--target={target}", "-ffreestanding", "-fsyntax-only")
    ),
    # With the Windows headers of mingw-w64: the prelude takes the SDK's own types.
    *(
        compiler
        for target in ("x86_64-w64-mingw32", "i686-w64-mingw32")
        for compiler in _pair(target, "clang", "clang++", f"--target={target}", *_MINGW)
    ),
    # mingw-w64's own compiler, where it is installed.
    *(
        compiler
        for target in ("x86_64-w64-mingw32", "i686-w64-mingw32")
        for compiler in _pair(f"{target}-gcc", f"{target}-gcc", f"{target}-g++", "-fsyntax-only")
    ),
)
WITH_WINDOWS_SDK = tuple(compiler for compiler in COMPILERS if "mingw" in compiler.name)
NATIVE = tuple(compiler for compiler in COMPILERS if compiler.name.startswith(("gcc", "clang", "tcc")))


def _layout_targets() -> tuple[tuple[Compiler, Target], ...]:
    """Compilers that check layouts, with what their platforms differ in. 32-bit System V aligns 64-bit numbers to 4."""
    syntax = ("-std=c11", "-ffreestanding", "-fsyntax-only", *WARNINGS)
    found = {
        "x86_64-linux-gnu": Target(8),
        "x86_64-pc-windows-msvc": Target(8),
        "i686-pc-windows-msvc": Target(4),
        "i386-linux-gnu": Target(4, widest=4),
    }
    clang = ((Compiler(name, ("clang", f"--target={name}", *syntax), "c"), target) for name, target in found.items())
    return (COMPILERS[0], Target(8)), *clang


LAYOUT_TARGETS = _layout_targets()


def compile_text(compiler: Compiler, headers: Path, text: str, tmp_path: Path, *flags: str) -> str:
    """Compile a source that may include the headers; gives what the compiler says, nothing if all is well."""
    if not compiler.is_here:
        pytest.skip(f"{compiler.name}: {compiler.command[0]} or its headers are not installed")
    source = tmp_path / ("unit.c" if compiler.language == "c" else "unit.cpp")
    source.write_text(f"{text}\nint docabi_unit;\n", encoding="utf-8")
    command = [*compiler.command, *flags, f"-I{headers}", str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    return "" if done.returncode == 0 else f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def beside_originals(compiler: Compiler, headers: Path, unit: str, tmp_path: Path) -> str:
    """Compile a source in which `<name.h>` is the Windows SDK's header and `"name.h"` the generated one."""
    quoted = replace(compiler, command=(*compiler.command, "-iquote", str(headers)))
    return compile_text(quoted, tmp_path / "nothing", unit, tmp_path)


def includes(headers: Path) -> list[str]:
    """An inclusion of each header of a folder, in name order."""
    return [f'#include "{file.name}"' for file in sorted(headers.glob("*.h"))]


def without_comments(text: str) -> str:
    """C text without its comments and blank lines; strings of the generated headers hold no comment signs."""
    out: list[str] = []
    rest = text
    while rest:
        before, start, rest = rest.partition("/*")
        out.append(before)
        if start:
            rest = rest.partition("*/")[2]
    return "\n".join(line.rstrip() for line in "".join(out).split("\n") if line.strip())
