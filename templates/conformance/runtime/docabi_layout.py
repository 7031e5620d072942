"""The tables of layouts beside the tests: each file is compiled with the headers under test and says what it measures.

A file has a line for each row, so a line that does not compile is what the headers lack: it is left out, and the others
are measured all the same.
"""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from docabi_facts import at

FOLDER = Path(__file__).resolve().parent / "layout"
_ENTITY = re.compile(r" */\* --- (\S+): (\w+) --- \*/")
_TEXT = r'"((?:[^"\\]|\\.)*)"'
_PLACE = rf"{_TEXT}(?: DOCABI_LINE_(\w+))?(?: {_TEXT})?"
_ROW = re.compile(rf" *DOCABI_(?P<sort>[A-Z_]+)\(.*?, {_TEXT}, .*, {_PLACE}\);")
_WORDS = {
    "SIZE": "has {0} bytes",
    "MEMBER": "has offset {0} and {1} bytes",
    "BITS": "begins at bit {0} and has {1}",
    "VALUE": "is 0x{0:X}",
    "WIDE_VALUE": "is 0x{0:X}",
    "SLOTS": "has {0} slots",
    "SLOT": "is slot {0}",
}


class Row(NamedTuple):
    """What the documentation says of a member or of an entity itself, and what was found; None if nothing was, because
    of an `error` of the compiler.
    """

    sort: str
    entity: str
    member: str
    place: str
    expected: tuple[int, int] = (0, 0)
    found: tuple[int, int] | None = None
    error: str = ""

    @property
    def name(self) -> str:
        """The member with its entity."""
        return f"{self.entity}.{self.member}" if self.member else self.entity

    def wrong(self, found: tuple[int, int] | None, where: str) -> str:
        """What is wrong about what was found in the headers or the package; empty if nothing is."""
        if found is None:
            return f"{self.place}: {self.name} is not in {where}: {self.error}"
        said = _WORDS[self.sort]
        if found == self.expected:
            return ""
        return f"{self.place}: {self.name} {said.format(*self.expected)}; in {where} it {said.format(*found)}"


class _Row(ctypes.Structure):
    _fields_ = (
        *((name, ctypes.c_char_p) for name in ("sort", "entity", "member", "place")),
        ("expected", ctypes.c_ulonglong * 2),
        ("found", ctypes.c_ulonglong * 2),
    )


def entities() -> list[tuple[str, str, str]]:
    """Header, name and kind of everything that has a layout."""
    found: list[tuple[str, str, str]] = []
    for file in sorted(FOLDER.glob("*.c")):
        lines = file.read_text(encoding="utf-8").splitlines()
        found += [(file.stem, match[1], match[2]) for line in lines if (match := _ENTITY.fullmatch(line))]
    return found


@cache
def measured(header: str, headers: str, folder: Path) -> dict[str, list[Row]]:
    """The rows of a header's file by entity, compiled with the headers of a folder. Raises ValueError with what the
    compiler says if no row is at fault.
    """
    lines = (FOLDER / f"{header}.c").read_text(encoding="utf-8").splitlines()
    lacking: list[Row] = []
    target = folder / f"layout-{header}-{os.getpid()}.so"
    while errors := _compile(lines, headers, target):
        news = {number: text for number, text in errors.items() if number and _ROW.fullmatch(lines[number - 1])}
        if not news:
            raise ValueError("\n".join(errors.values()))
        lacking += [_left_out(lines, number, text) for number, text in news.items()]
    found: dict[str, list[Row]] = {}
    for row in (*_rows(target), *lacking):
        found.setdefault(row.entity, []).append(row)
    return found


def _compile(lines: list[str], headers: str, target: Path) -> dict[int, str]:
    """Compile; gives the first error of each line, of the line 0 what is no line's."""
    source = target.with_suffix(".c")
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [os.environ.get("CC", "cc"), "-std=c11", "-w", "-shared", "-fPIC", "-I", headers, "-I", str(FOLDER)]
    done = subprocess.run([*command, "-o", str(target), str(source)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return {}
    found: dict[int, str] = {}
    error = ""
    for line in done.stderr.splitlines():
        place = re.match(rf"{re.escape(str(source))}:(\d+):", line)
        message = re.search(r"error: (.*)", line)
        error = message[1] if message else error
        if place and error:
            found.setdefault(int(place[1]), error)
    return found or {0: done.stderr}


def _left_out(lines: list[str], number: int, error: str) -> Row:
    """Leave the line of a row out; gives the row."""
    match = _ROW.fullmatch(lines[number - 1])
    above = (_ENTITY.fullmatch(line) for line in reversed(lines[:number]))
    entity = next(one[1] for one in above if one is not None)
    assert match is not None, "only rows are left out"
    lines[number - 1] = ""
    page, line, behind = match[3], match[4], match[5] or ""
    return Row(match["sort"], entity, match[2], at(page, line, behind) if line else page, error=error)


def _rows(library: Path) -> Iterator[Row]:
    function = ctypes.CDLL(str(library)).docabi_layout
    function.restype = ctypes.POINTER(_Row)
    rows, number = function(), 0
    while rows[number].entity is not None:
        row = rows[number]
        sort, entity, member, place = (getattr(row, name).decode() for name in ("sort", "entity", "member", "place"))
        yield Row(sort, entity, member, place, (row.expected[0], row.expected[1]), (row.found[0], row.found[1]))
        number += 1
