"""Functions whose return type is one of codes, called in a library: what raises, what carries the code."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cases.sheet import CASES, read
from tests.command_line import docabi, write_tree
from tests.sample_builds import run_program

LIBRARY = """#include <string.h>
typedef short SQLRETURN;
static char *kept;
SQLRETURN LampText(void *lamp, const char *question, short asked, char *answer, short room, short *length)
{
    (void)lamp;
    if (asked != (short)strlen("watts?") || memcmp(question, "watts?", (size_t)asked))
        return -1;
    *length = room == 7 ? -1 : 9;
    memset(answer, 0, (size_t)room);
    strncpy(answer, "4.5 watts", (size_t)room - 1);
    return room < 10 ? 1 : 0;
}
SQLRETURN LampBind(void *lamp, void *target, long room, long *indicator)
{
    kept = target;
    *indicator = room;
    return lamp ? 100 : -2;
}
void LampBlink(void) { kept[0] = '!'; }
int LampState(unsigned char *state, unsigned *length)
{
    unsigned room = *length;
    *length = 3000;
    if (room < 3000)
        return 234;
    memset(state, 7, 3000);
    return 0;
}
"""
PROGRAM = """
import ctypes, json, sys
from docabi_bindings import CallError, StatusError, last_status
from docabi_bindings.lamp import load
from docabi_bindings.statuses import LSTATUS, SQLRETURN

library, found = load(sys.argv[1]), {}
whole = library.LampText(1, "watts?")
found["whole"] = [whole.Answer_.decode(), whole.AnswerLengthPtr, whole.status.name]
short = library.LampText(1, b"watts?", 5)
again = short._replace(Answer_=b"")
found["short"] = [short.Answer_.decode(), short.AnswerLengthPtr, short.status.name, again.status.name]
found["none"] = library.LampText(1, "watts?", 7).Answer_.decode()
try:
    library.LampText(1, "volts?")
except StatusError as error:
    found["failed"] = [error.name, int(error.status), error.method, error.page, isinstance(error, CallError)]
place, indicator = ctypes.create_string_buffer(4), ctypes.c_long()
code = library.LampBind(1, place, 4, ctypes.byref(indicator))
ctypes.CDLL(sys.argv[1]).LampBlink()
found["bound"] = [code.name, code.succeeded, place.value.decode(), last_status().name]
found["state"] = len(library.LampState())
found["unknown"] = [SQLRETURN(7).name, SQLRETURN.fails(-7), LSTATUS.fails(-7), LSTATUS.fails(0), LSTATUS(0).name]
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    folder = tmp_path_factory.mktemp("statuses")
    sheet = read(CASES / "python" / "codes-of-a-type.md")
    pages = {f"pages/{page.path}": text.decode() for page, text in sheet.pages}
    settings = "sources: {en-US: pages}\ntargets: [python]\n"
    write_tree(folder, {**pages, "docabi.yaml": settings, "lamps.c": LIBRARY, "calls.py": PROGRAM})
    done = docabi("build", "--quiet", "--fail-on", "never", cwd=folder)
    assert done.returncode == 0, done.stderr
    command = ["gcc", "-shared", "-fPIC", "-Wall", "-Werror", "lamps.c", "-o", "lamps.so"]
    subprocess.run(command, cwd=folder, check=True)
    printed = run_program(folder / "calls.py", folder / "lamps.so", PYTHONPATH=str(folder / "generated" / "python"))
    values: dict[str, object] = json.loads(printed)
    return values


def test_values_come_with_their_code(found: dict[str, object]) -> None:
    assert found["whole"] == ["4.5 watts", 9, "SQL_SUCCESS"]
    assert found["short"] == ["4.5 ", 9, "SQL_SUCCESS_WITH_INFO", "SQL_SUCCESS_WITH_INFO"]


def test_a_length_below_zero_is_no_length(found: dict[str, object]) -> None:
    assert found["none"] == ""


def test_a_failure_raises_with_code_function_and_page(found: dict[str, object]) -> None:
    assert found["failed"] == ["SQL_ERROR", -1, "LampText", "lamps/lamptext-function.md", True]


def test_memory_that_is_kept_is_the_callers(found: dict[str, object]) -> None:
    assert found["bound"] == ["SQL_NO_DATA", True, "!", "SQL_NO_DATA"]


def test_a_length_both_ways_asks_for_a_second_call(found: dict[str, object]) -> None:
    assert found["state"] == 3000


def test_a_code_without_a_name_has_its_number(found: dict[str, object]) -> None:
    assert found["unknown"] == ["7", True, True, False, "SUCCESS"]


NT_PAGE = """---
title: "LampReset Function"
api_name:
  - "LampReset"
---
# LampReset Function

Resets a lamp.

## Syntax

```cpp
NTSTATUS LampReset (
    [in] ULONG Lamp
);
```

## Parameters

 `Lamp`
 [in] The lamp.

## Return Value

|Code|Description|
|----|-----------|
|STATUS_SUCCESS|It is reset.|
|STATUS_PENDING|It will be.|
|STATUS_UNSUCCESSFUL|It is broken.|

## Requirements

 **Header:** Lamp.h

 **Library:** lamps.dll
"""
NT_LIBRARY = (
    "int LampReset(unsigned lamp) { return lamp == 1 ? (int)0xC0000001u : lamp == 2 ? (int)0xC0ABCDEFu : 0x103; }"
)
NT_PROGRAM = """
import json, sys
from docabi_bindings import StatusError
from docabi_bindings.lamp import load
from docabi_bindings.statuses import NTSTATUS

library, found = load(sys.argv[1]), {}
for lamp in (1, 2):
    try:
        library.LampReset(lamp)
    except StatusError as error:
        found[lamp] = [error.name, str(error).split(":")[1], error.status == NTSTATUS(error.status)]
broken = NTSTATUS.STATUS_UNSUCCESSFUL
found["fails"] = [broken.succeeded, int(broken), int(NTSTATUS.STATUS_PENDING)]
print(json.dumps(found))
"""


def test_codes_have_the_sign_of_their_type(tmp_path: Path) -> None:
    """`NTSTATUS` is a `LONG`, and headers write its codes without a sign."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    files = {"pages/lampreset-function.md": NT_PAGE, "lamps.c": NT_LIBRARY, "calls.py": NT_PROGRAM}
    write_tree(tmp_path, {**files, "docabi.yaml": "sources: {en-US: pages}\ntargets: [python]\n"})
    assert docabi("build", "--quiet", "--fail-on", "never", cwd=tmp_path).returncode == 0
    subprocess.run(["gcc", "-shared", "-fPIC", "lamps.c", "-o", "lamps.so"], cwd=tmp_path, check=True)
    path = str(tmp_path / "generated" / "python")
    assert json.loads(run_program(tmp_path / "calls.py", tmp_path / "lamps.so", PYTHONPATH=path)) == {
        "1": ["STATUS_UNSUCCESSFUL", " STATUS_UNSUCCESSFUL (0xC0000001)", True],
        "2": ["0xC0ABCDEF", " 0xC0ABCDEF (0xC0ABCDEF)", True],
        "fails": [False, 0xC0000001 - 2**32, 0x103],
    }


def test_a_package_for_comtypes_has_the_codes(tmp_path: Path) -> None:
    """Its functions give numbers; `statuses` has their names, and what a failure is."""
    write_tree(tmp_path, {"pages/lampreset-function.md": NT_PAGE, "docabi.yaml": "sources: {en-US: pages}\n"})
    options = ("--targets", "python", "--flavor", "comtypes", "--quiet", "--fail-on", "never")
    assert docabi("build", *options, cwd=tmp_path).returncode == 0
    package = tmp_path / "generated" / "python" / "docabi_bindings"
    assert "LampReset = WINFUNCTYPE(c_int32, ULONG)" in (package / "lamp.py").read_text()
    codes = runpy.run_path(str(package / "statuses.py"))["NTSTATUS"]
    assert (codes.fails(codes.STATUS_UNSUCCESSFUL), codes.fails(codes.STATUS_PENDING)) == (True, False)
    assert codes(0xC0000001 - 2**32) is codes.STATUS_UNSUCCESSFUL
