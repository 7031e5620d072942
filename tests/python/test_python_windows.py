"""The generated package where Windows is pretended, as far as Linux can: conventions, memory, whole packages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import docabi
from tests.python.probe_package import NATIVE, write_package
from tests.sample_builds import run_program


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_package(tmp_path_factory.mktemp("probe"))


WINDOWS = """
import on_windows
from probe_bindings import FOnLamp, ILampShop
from probe_bindings.lamp import Library
class Shop(ILampShop.Implementation):
    def GetName(self):
        return "windows"
    def Watch(self, watcher):
        return watcher(5, None)
seen = Shop().as_interface(ILampShop)
kinds = type(seen.raw.GetName.func), type(FOnLamp(print)._thunk), Library.Raw._slots_()[0].prototype()
print(seen.GetName(), seen.Watch(lambda how: how + 1).name, *(kind.__name__ for kind in kinds))
"""
FREEING = """
import ctypes, on_windows
from probe_bindings._memory import take_bstr
malloc = ctypes.CDLL(None).malloc
malloc.restype = ctypes.c_void_p
texts, addresses = [], []
for data in (b"a\\0\\0\\0b\\0", b"", b"odd"):
    start = malloc(len(data) + 6)
    ctypes.memmove(start, len(data).to_bytes(4, "little") + data + b"\\0\\0", len(data) + 6)
    addresses.append(start + 4)
    texts.append(take_bstr(start + 4))
print(ascii(texts), on_windows.FREED == addresses, take_bstr(None), on_windows.LIBRARIES)
"""


SYSTEM = """
import on_windows
from probe_bindings import Bulb, ComError, ILamp, ILampShop, IUnknown
from probe_bindings.com import COINIT_APARTMENTTHREADED, CoCreateInstance, CoInitializeEx, CoUninitialize, serve
class Lamp(ILamp.Implementation):
    def Label(self, text, other):
        print("label", text, other)
def attempt(function, *arguments):
    try:
        found = function(*arguments)
        print(getattr(found, "name", type(found).__name__))
        return found
    except ComError as error:
        print(error.name)
attempt(CoCreateInstance, Bulb, ILamp)
attempt(serve, Bulb, Lamp)
attempt(CoInitializeEx)
attempt(CoInitializeEx)
attempt(CoInitializeEx, COINIT_APARTMENTTHREADED)
attempt(CoCreateInstance, Bulb, ILamp)
served = serve(Bulb, Lamp)
attempt(CoCreateInstance, Bulb, ILamp).Label("a", None)
attempt(CoCreateInstance, str(Bulb.clsid), ILampShop)
attempt(CoCreateInstance, Bulb, ILamp, 4)
attempt(CoCreateInstance, Bulb, IUnknown.iid).release()
served.stop()
served.stop()
attempt(CoCreateInstance, Bulb, ILamp)
CoUninitialize()
CoUninitialize()
attempt(CoCreateInstance, Bulb, ILamp)
print(on_windows.LIBRARIES.count("ole32"), served._factory.reference_count)
"""


def pretended(program: str, folder: Path, **environment: str) -> str:
    """What a program prints where Windows is pretended."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(NATIVE)!r})\n{program}"]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def test_windows_uses_its_own_calling_convention(folder: Path) -> None:
    stdcall, cdecl = "WinFunctionType", "CFunctionType"
    assert pretended(WINDOWS, folder).split() == ["windows", "S_OK", stdcall, stdcall, cdecl]


def test_windows_frees_the_text_that_a_call_returned(folder: Path) -> None:
    assert pretended(FREEING, folder) == r"['a\x00b', '', '\u646f'] True None ['oleaut32']"


@pytest.mark.compilers
@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_windows_makes_objects_of_classes(folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "ole32.so"
    command = ["gcc", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", str(library), str(NATIVE / "ole32.c")]
    subprocess.run(command, check=True)
    assert pretended(SYSTEM, folder, PRETENDED_OLE32=str(library)).splitlines() == [
        *("CO_E_NOTINITIALIZED", "CO_E_NOTINITIALIZED", "S_OK", "S_FALSE", "RPC_E_CHANGED_MODE", "REGDB_E_CLASSNOTREG"),
        *("ILamp", "label a None", "E_NOINTERFACE", "REGDB_E_CLASSNOTREG", "IUnknown"),
        *("REGDB_E_CLASSNOTREG", "CO_E_NOTINITIALIZED", "1 0"),
    ]


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("system", ["Linux", "Windows"])
def test_the_whole_package_of_a_real_tree(corpus: Path, tmp_path: Path, system: str) -> None:
    source = corpus / "fr-fr" / "docs" / "framework" / "unmanaged-api"
    options: list[str | Path] = ["--source", f"fr-FR={source}", "--out", tmp_path, "--targets", "python", "--quiet"]
    done = docabi("build", *options, cwd=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    pretending = [NATIVE / "on_windows.py"] if system == "Windows" else []
    found = json.loads(run_program(*pretending, NATIVE / "every_slot.py", tmp_path / "generated" / "python"))
    assert found.pop("wrong") == []
    assert found["modules"] > 40
    assert found["slots"] > 1500
    assert found["implementations"] > 300
