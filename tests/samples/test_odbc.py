"""Plain C functions on a real system: the ODBC programs drive the driver manager and SQLite, from Python and from C.

What the pages say of a state is read here by a pattern, so that a fault of the compiler's reader cannot hide itself.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from ctypes.util import find_library
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.sample_builds import run_program

ODBC = PROJECT / "samples" / "odbc"
ROWS = (
    {"name": "attic", "watts": 60.0, "remark": None},
    {"name": "desk", "watts": 4.5, "remark": "Beside the window."},
    {"name": "hall", "watts": 11.0, "remark": "x" * 1000},
)
FAILED = ("SQLExecDirect", "SQLExecute", "SQLGetData", "SQLDriverConnect")
COMPILERS = (("gcc", "-std=c11"), ("clang", "-std=c11"), ("g++", "-xc++"), ("clang++", "-xc++"))
MARKS = re.compile(r"[*\\_`\s]+|<[^>]*>|\[([^\]]*)\]\([^)]*\)")


class Built(NamedTuple):
    """Generated files, the module of all functions, and the pages by locale."""

    generated: Path
    module: str
    pages: Mapping[str, Path]


@pytest.fixture(scope="session")
def driver() -> str:
    """SQLite's driver."""
    found = next(Path("/usr/lib").glob("*/odbc/libsqlite3odbc.so"), None)
    if found is None or find_library("odbc") is None:
        pytest.skip("needs a driver manager of ODBC and SQLite's driver")
    return str(found)


def built(out: Path, pages: Mapping[str, Path], module: str) -> Built:
    sources = (f"--source={locale}={folder}" for locale, folder in pages.items())
    options = ("--targets", "c,python", "--doc-locale", "fr-FR", "--fail-on", "never", "--quiet")
    done = docabi("build", *sources, "--out", out, *options, cwd=PROJECT)
    assert done.returncode == 0, done.stderr
    return Built(out / "generated", module, pages)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """What the sample pages give."""
    pages = {locale: ODBC / "pages" / locale for locale in ("fr-FR", "de-DE")}
    return built(tmp_path_factory.mktemp("odbc"), pages, "lamps")


@pytest.fixture(scope="session")
def documentation(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """What the real pages give."""
    pages = corpus.parent / "corpus-families" / "odbc-fr"
    if not pages.is_dir():
        pytest.skip("no pages of ODBC beside the real trees")
    return built(tmp_path_factory.mktemp("odbc"), {"fr-FR": pages}, "docs_odbc_reference_syntax")


def lines_of(made: Built, folder: Path, driver: str) -> list[dict[str, Any]]:
    """What the Python program prints, with the package that was made."""
    program = folder / "lamps.py"
    text = (ODBC / "lamps.py").read_text("utf-8")
    program.write_text(text.replace("docabi_bindings.lamps", f"docabi_bindings.{made.module}"))
    source = f"Driver={driver};Database={folder / 'lamps.db'}"
    printed = run_program(program, source, PYTHONPATH=str(made.generated / "python"), PYTHONUTF8="1")
    return [json.loads(line) for line in printed.splitlines()]


def letters(text: str) -> str:
    """A text without marks and blanks."""
    return MARKS.sub(lambda match: match[1] or "", text)


def row_of(made: Built, locale: str, page: str, state: str) -> str:
    """What a page's table says of a state."""
    text = (made.pages[locale] / page).read_text("utf-8")
    rows = re.findall(rf"^\|{state}\|(.*)\|\s*$", text, re.MULTILINE)
    assert len(rows) == 1
    return ": ".join(cell.strip() for cell in rows[0].split("|"))


def check(made: Built, found: list[dict[str, Any]]) -> None:
    """The rows that were written come back, and each mistake is told in the words of the function's own page."""
    rows, mistakes = found[: len(ROWS)], found[len(ROWS) :]
    assert tuple(rows) == ROWS
    assert tuple(one["function"] for one in mistakes) == FAILED
    assert {one["code"] for one in mistakes} == {"SQL_ERROR"}
    assert {one["state"] for one in mistakes} == {"HY000", "HY010", "08002"}
    for one in mistakes:
        assert {*one["said"]} == {*made.pages}
        for locale, words in one["said"].items():
            assert letters(words) == letters(row_of(made, locale, one["page"], one["state"]))


def test_the_program_reads_and_explains_in_two_languages(samples: Built, driver: str, tmp_path: Path) -> None:
    check(samples, lines_of(samples, tmp_path, driver))


@pytest.mark.slow
@pytest.mark.corpus
def test_so_it_does_with_the_real_documentation(documentation: Built, driver: str, tmp_path: Path) -> None:
    check(documentation, lines_of(documentation, tmp_path, driver))


@pytest.mark.slow
def test_type_checkers_know_what_it_calls(samples: Built, tmp_path: Path) -> None:
    program = tmp_path / "lamps.py"
    shutil.copy(ODBC / "lamps.py", program)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(program)]
    done = subprocess.run(command, cwd=samples.generated / "python", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler[0])
def test_a_c_program_links_with_the_driver_manager(
    samples: Built, driver: str, tmp_path: Path, compiler: tuple[str, str]
) -> None:
    compiled_program(samples, tmp_path, compiler, driver)


@pytest.mark.corpus
@pytest.mark.parametrize("compiler", COMPILERS[:1] + COMPILERS[-1:], ids=lambda compiler: compiler[0])
def test_so_it_does_with_the_header_of_the_real_documentation(
    documentation: Built, driver: str, tmp_path: Path, compiler: tuple[str, str]
) -> None:
    compiled_program(documentation, tmp_path, compiler, driver)


def compiled_program(made: Built, folder: Path, compiler: tuple[str, str], driver: str) -> None:
    """Compile the C program with a generated header, and run it: a query, and one of a table that is not there."""
    if shutil.which(compiler[0]) is None:
        pytest.skip(f"needs {compiler[0]}")
    source = folder / "lamps.c"
    source.write_text((ODBC / "lamps.c").read_text("utf-8").replace("<lamps.h>", f"<{made.module}.h>"))
    options = (
        *compiler,
        "-Wall",
        "-Wextra",
        "-Werror",
        f"-I{made.generated / 'c'}",
        "lamps.c",
        "-lodbc",
        "-o",
        "lamps",
    )
    done = subprocess.run(options, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert ran(folder, driver, "SELECT 'desk', 4.5, NULL") == (0, "desk|4.5|-\n")
    code, printed = ran(folder, driver, "SELECT name FROM candles")
    assert code == 1
    assert printed.startswith("HY000: ")


def ran(folder: Path, driver: str, query: str) -> tuple[int, str]:
    command = [str(folder / "lamps"), f"Driver={driver};Database=:memory:", query]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout
