"""Building in tests: a page's text, a tree on disk, a run of the command line in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

PAGE = """---
title: IThing::Do method
api_name:
- IThing.Do
ms.openlocfilehash: {revision}
ms.contentlocale: fr-FR
---
# <a name="ithing-do-method"></a>IThing::Do, méthode

Fait la chose.

## <a name="syntax"></a>Syntaxe

```cpp
HRESULT Do (
    [in]  DWORD    dwHow,
    [out] IThing **ppNext
);
```

## <a name="parameters"></a>Paramètres

 `dwHow`
 [in] La façon.

 `ppNext`
 [out] La suite.

## <a name="return-value"></a>Valeur renvoyée

|HRESULT|Description|
|-------------|-----------------|
|S_OK|La chose est faite.|
|E_FAIL|La chose n’est pas faite.|

## <a name="requirements"></a>Configuration requise

 **En-tête :** MSCorEE.h
"""


def page(revision: str = "a" * 40) -> str:
    """A sound page of a method."""
    return PAGE.format(revision=revision)


def write_tree(root: Path, pages: Mapping[str, str | bytes]) -> Path:
    """A documentation root with these pages."""
    for path, content in pages.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def docabi(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line."""
    import os

    command = [sys.executable, "-m", "docabi", *map(str, arguments)]
    variables = os.environ | {"COLUMNS": "120", "PYTHONUTF8": "1"} | environment
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, env=variables)


def tree_bytes(root: Path, *folders: str) -> dict[str, bytes]:
    """Every file below some folders, by path, but what Python keeps beside modules that were imported."""
    files = (file for folder in folders for file in (root / folder).rglob("*") if file.is_file())
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in files if file.suffix != ".pyc"}


LONGEST = 300.0
"""Seconds after which a command that does not end by itself is ended, so that no test waits for ever."""
HEARING = """
import runpy, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever a shell has made of it
sys.argv[0] = "docabi"
runpy.run_module("docabi", run_name="__main__", alter_sys=False)
"""


@contextmanager
def running(*arguments: str, cwd: Path) -> Iterator[tuple[subprocess.Popen[str], IO[str]]]:
    """A run of docabi that goes on until it is interrupted, and what it says; it is killed at the end at the latest."""
    command = [sys.executable, "-c", HEARING, *arguments]
    with subprocess.Popen(command, cwd=cwd, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        watchdog = threading.Timer(LONGEST, process.kill)
        watchdog.start()
        try:
            yield process, process.stderr
        finally:
            watchdog.cancel()
            process.kill()
