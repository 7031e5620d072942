"""`com` of the generated package: classes that Python serves, the library written for them, classes of a library."""

from __future__ import annotations

import ctypes
import logging
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from ctypes import c_int32, c_void_p
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.python.probe_package import importable, part, write_package


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = write_package(tmp_path_factory.mktemp("probe"))
    importable(found)
    return found


@pytest.fixture(scope="module")
def bindings(folder: Path) -> Any:
    """The generated package."""
    return part("")


@pytest.fixture(scope="module")
def server(bindings: Any) -> Any:
    """This process, as somebody sees it who loads its library."""
    if sys.platform != "linux":
        pytest.skip("the library is one of Linux")
    return bindings.com.Server(bindings.com.server_library())


@pytest.fixture
def lamps(bindings: Any) -> Iterator[list[Any]]:
    """The objects that were made of the class Bulb, which is served."""
    made: list[Any] = []

    class Lamp(bindings.ILamp.Implementation):  # type: ignore[misc]
        def __init__(self) -> None:
            made.append(self)

    with bindings.com.serve(bindings.Bulb, Lamp):
        yield made


def failing(bindings: Any, action: Any, *arguments: object) -> str:
    """The name of the code that an action fails with; nothing keeps the error, whose frames hold what was passed."""
    try:
        action(*arguments)
    except bindings.ComError as error:
        return str(error.name)
    return "success"


def test_native_code_makes_objects_of_a_class_that_is_served(bindings: Any, server: Any, lamps: list[Any]) -> None:
    lamp = server.create(bindings.Bulb, bindings.ILamp)
    assert [lamp.address] == [one.pointer_to(bindings.ILamp) for one in lamps]
    assert lamps[0].reference_count == 1
    assert not server.can_unload()
    lamp.release()
    assert lamps[0].reference_count == 0
    assert server.can_unload()


def test_what_a_factory_refuses(bindings: Any, server: Any, lamps: list[Any]) -> None:
    assert failing(bindings, server.create, bindings.Bulb, bindings.ILampShop) == "E_NOINTERFACE"
    assert failing(bindings, server.create, bindings.ILamp.iid, bindings.ILamp) == "CLASS_E_CLASSNOTAVAILABLE"
    with server.factory(bindings.Bulb) as factory:
        assert failing(bindings, factory.CreateInstance, factory, bindings.ILamp) == "CLASS_E_NOAGGREGATION"
    null = bindings.com.Server(bindings.com.server_library()).raw.DllGetClassObject(None, None, None)
    assert bindings.HResult(null & 0xFFFFFFFF).name == "CLASS_E_CLASSNOTAVAILABLE"


def test_a_lock_keeps_a_server(bindings: Any, server: Any, lamps: list[Any]) -> None:
    with server.factory(bindings.Bulb) as factory:
        factory.LockServer(True)
    assert not server.can_unload()
    with server.factory(bindings.Bulb) as factory:
        factory.LockServer(False)
    assert server.can_unload()


def test_a_class_is_served_once_and_until_it_is_stopped(bindings: Any, server: Any) -> None:
    served = bindings.com.serve(str(bindings.Bulb.clsid), bindings.ILamp.Implementation)
    with pytest.raises(ValueError, match="is served already"):
        bindings.com.serve(bindings.Bulb, bindings.ILamp.Implementation)
    served.stop()
    with bindings.com.serve(bindings.Bulb, bindings.ILamp.Implementation):
        served.stop()  # it is not this one's any more
        server.create(bindings.Bulb, bindings.ILamp).release()
    assert failing(bindings, server.create, bindings.Bulb, bindings.ILamp) == "CLASS_E_CLASSNOTAVAILABLE"


def test_an_exception_while_an_object_is_made_is_a_code(
    bindings: Any, server: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def make() -> None:
        raise RuntimeError("no lamp")

    with caplog.at_level(logging.ERROR), bindings.com.serve(bindings.Bulb, make):
        assert failing(bindings, server.create, bindings.Bulb, bindings.ILamp) == "E_FAIL"
    assert "no lamp" in caplog.text


def test_the_systems_own_functions_are_windows(bindings: Any) -> None:
    for call in (bindings.com.CoInitializeEx, bindings.com.CoUninitialize):
        with pytest.raises(NotImplementedError, match="only Windows"):
            call()
    with pytest.raises(NotImplementedError, match="only Windows"):
        bindings.com.CoCreateInstance(bindings.Bulb, bindings.ILamp)


def test_a_trace_shows_who_asks(bindings: Any, server: Any, lamps: list[Any]) -> None:
    lines: list[str] = []

    class Lines:
        def write(self, text: str) -> None:
            lines.append(text.partition(": ")[2].strip())

    with bindings.trace(file=Lines(), only="DllGetClassObject"):
        server.create(bindings.Bulb, bindings.ILamp).release()
    assert lines[0] == "DllGetClassObject(rclsid=Bulb, riid=IClassFactory)"
    assert lines[1].startswith("callback DllGetClassObject(rclsid=Bulb, riid=IClassFactory) on ")
    assert lines[2].startswith("DllGetClassObject -> S_OK, IClassFactory at 0x")


# The file itself.

FUNCTIONS = {"Answer": 0x80040111, "Other": 0, "Third": 0xFFFFFFFF}


def test_a_function_gives_its_number_until_it_has_a_target(bindings: Any, tmp_path: Path) -> None:
    import platform

    elf = part("._elf")
    machine = elf.MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        pytest.skip("nobody has written a library for this machine")
    file = tmp_path / "library.so"
    file.write_bytes(elf.shared_library(machine, FUNCTIONS))
    library = ctypes.CDLL(str(file))
    assert [getattr(library, name)() & 0xFFFFFFFF for name in FUNCTIONS] == [*FUNCTIONS.values()]
    target = ctypes.CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)(lambda *given: sum(given))
    place = c_void_p.in_dll(library, "Other_target")
    place.value = ctypes.cast(target, c_void_p).value
    assert library.Other(1, 20, 300) == 321
    assert library.Answer() & 0xFFFFFFFF == 0x80040111
    place.value = None
    assert library.Other() == 0


@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_tools_read_the_file(bindings: Any, name: str, tmp_path: Path) -> None:
    if shutil.which("readelf") is None:
        pytest.skip("needs readelf")
    elf = part("._elf")
    file = tmp_path / "library.so"
    file.write_bytes(elf.shared_library(elf.MACHINES[name], FUNCTIONS))
    done = subprocess.run(["readelf", "-WhlDs", file], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert {"x86_64": "X86-64", "aarch64": "AArch64"}[name] in done.stdout
    symbols = [line.split() for line in done.stdout.splitlines() if " GLOBAL " in line]
    assert [(one[3], one[-1]) for one in symbols] == [
        *(("FUNC", name) for name in FUNCTIONS),
        *(("OBJECT", f"{name}_target") for name in FUNCTIONS),
    ]
    rights = [line.split()[6:-1] for line in done.stdout.splitlines() if line.split()[:1] in (["LOAD"], ["GNU_STACK"])]
    assert rights == [["R", "E"], ["RW"], ["RW"]]  # nothing can be both written and run
    assert len(file.read_bytes()) < 1024


MARK = b"code of the function"
ASSEMBLY = {
    "aarch64": """
        adr x16, .+{distance}
        ldr x16, [x16]
        cbz x16, .+8
        br x16
        movz w0, #{low}
        movk w0, #{high}, lsl 16
        ret
    """,
    "x86_64": """
        .intel_syntax noprefix
        mov rax, [rip + {distance} - 7]
        test rax, rax
        je 1f
        jmp rax
     1: mov eax, {otherwise}
        ret
    """,
}


@pytest.mark.compilers
@pytest.mark.skipif(shutil.which("clang") is None, reason="needs clang")
@pytest.mark.parametrize("otherwise", [0, 0x80040111, 0xFFFFFFFF])
@pytest.mark.parametrize("distance", [0x10000, 0x10163, 0xFFFFF])
@pytest.mark.parametrize("name", sorted(ASSEMBLY))
def test_code_is_what_an_assembler_makes_of_it(
    bindings: Any, name: str, distance: int, otherwise: int, tmp_path: Path
) -> None:
    values = {"distance": distance, "otherwise": otherwise, "low": otherwise & 0xFFFF, "high": otherwise >> 16}
    mark = f'.ascii "{MARK.decode()}"\n'
    source, made = tmp_path / "code.s", tmp_path / "code.o"
    source.write_text(mark + ASSEMBLY[name].format(**values) + mark, encoding="utf-8")
    subprocess.run(["clang", f"--target={name}-linux-gnu", "-c", source, "-o", made], check=True)
    assert made.read_bytes().split(MARK)[1] == part("._elf").MACHINES[name].code(distance, otherwise)


@given(st.integers(0, 2**20 - 1), st.integers(0, 2**32 - 1))
def test_code_of_aarch64_finds_its_variable(bindings: Any, distance: int, otherwise: int) -> None:
    """The manual's fields of ADR (immhi, immlo) and of MOVZ and MOVK (imm16), read back."""
    words = struct.unpack("<7I", part("._elf").MACHINES["aarch64"].code(distance, otherwise))
    assert (words[0] >> 5 & 0x7FFFF) << 2 | words[0] >> 29 & 3 == distance
    assert (words[5] >> 5 & 0xFFFF) << 16 | words[4] >> 5 & 0xFFFF == otherwise
