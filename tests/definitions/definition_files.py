"""Definition files of the tests: those written here, and those that Debian's packages bring."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docabi.definitions.model import Imported
from docabi.definitions.reading import read_definitions
from docabi.diagnostics import Diagnostic
from docabi.facts import Facts

HERE = Path(__file__).parent / "files"
WINE = Path("/usr/include/wine/wine/windows")
MINGW = Path("/usr/share/mingw-w64/include")
WIDL = "x86_64-w64-mingw32-widl"
DEBIAN = (
    *(WINE / f"{name}.idl" for name in ("mscoree", "cordebug", "corsym", "metahost", "fusion", "cor", "objidlbase")),
    WINE / "unknwn.idl",
    WINE / "corhdr.h",
    *(MINGW / f"{name}.h" for name in ("cor", "alink", "corhdr", "correg", "tlbref", "dbgautoattach")),
)


def read(file: Path) -> tuple[Imported, tuple[Diagnostic, ...]]:
    """What a file declares, with what is wrong with it; its path is its name."""
    return read_definitions(file.read_bytes(), file.name, Facts())


def read_text(text: str, name: str = "thing.idl") -> tuple[Imported, tuple[Diagnostic, ...]]:
    """What a text declares."""
    return read_definitions(text.encode(), name, Facts())


def need_debian() -> None:
    """Skip unless the packages are installed."""
    missing = [str(file) for file in DEBIAN if not file.is_file()]
    if missing:
        pytest.skip(f"needs Debian's libwine-dev and mingw-w64-common: no {missing[0]}")


def need_command(command: str, package: str) -> str:
    """The command's path; skips without it."""
    path = shutil.which(command)
    if path is None:
        pytest.skip(f"needs {command} of Debian's {package}")
    return path
