"""A function of any number of arguments, called through the package made from its page."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import docabi, write_tree

PAGE = """\
---
title: snprintf
api_name:
- snprintf
---
# snprintf Function

Prints.

## Syntax

```cpp
int __cdecl snprintf([out] char *buffer, [in] SIZE_T count, [in] const char *format, ...);
```
"""
PROGRAM = """\
import ctypes, sys
from docabi_bindings import root
library = root.load(sys.argv[1])
room = ctypes.create_string_buffer(16)
values = ctypes.c_int(42), ctypes.c_char_p(b"lamps")
print(library.raw.snprintf(ctypes.addressof(room), 16, ctypes.c_char_p(b"%d %s"), *values), room.value.decode())
"""


def test_further_arguments_arrive(tmp_path: Path) -> None:
    library = ctypes.util.find_library("c")
    if library is None:
        pytest.skip("no C library that could be loaded by name")
    write_tree(tmp_path, {"pages/snprintf-function.md": PAGE})
    done = docabi(
        "build", "--source", f"en-US={tmp_path}/pages", "--out", tmp_path, "--targets", "python", cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    command = [sys.executable, "-c", PROGRAM, library]
    ran = subprocess.run(command, cwd=tmp_path / "generated/python", capture_output=True, text=True, check=False)
    assert ran.stdout == "8 42 lamps\n", ran.stderr
