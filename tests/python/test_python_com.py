"""`com` of the generated package: classes that Python serves, the library written for them, classes of a library."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from ctypes import c_int32, c_void_p
from pathlib import Path
from sysconfig import get_config_var
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.python.probe_package import NATIVE, importable, part, write_package


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
    lamp.release()
    assert lamps[0].reference_count == 0


def test_what_a_factory_refuses(bindings: Any, server: Any, lamps: list[Any]) -> None:
    assert failing(bindings, server.create, bindings.Bulb, bindings.ILampShop) == "E_NOINTERFACE"
    assert failing(bindings, server.create, bindings.ILamp.iid, bindings.ILamp) == "CLASS_E_CLASSNOTAVAILABLE"
    with server.factory(bindings.Bulb) as factory:
        assert failing(bindings, factory.CreateInstance, factory, bindings.ILamp) == "CLASS_E_NOAGGREGATION"
    null = bindings.com.Server(bindings.com.server_library()).raw.DllGetClassObject(None, None, None)
    assert bindings.HResult(null & 0xFFFFFFFF).name == "CLASS_E_CLASSNOTAVAILABLE"


USED = """
from probe_bindings import Bulb, ILamp
from probe_bindings.com import Server, serve, server_library
server = Server(server_library())
seen = [server.can_unload()]
with serve(Bulb, ILamp.Implementation):
    with server.create(Bulb, ILamp):
        seen.append(server.can_unload())
    seen.append(server.can_unload())
    with server.factory(Bulb) as factory:
        factory.LockServer(True)
    seen.append(server.can_unload())
    with server.factory(Bulb) as factory:
        factory.LockServer(False)
    seen.append(server.can_unload())
print(*seen)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the library is one of Linux")
def test_objects_and_locks_keep_a_server(folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", USED], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False", "True", "False", "True"]


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


@pytest.mark.skipif(shutil.which("readelf") is None, reason="needs readelf")
@pytest.mark.parametrize("starts", [False, True])
@pytest.mark.parametrize("name", ["x86_64", "aarch64"])
def test_tools_read_the_file(bindings: Any, name: str, starts: bool, tmp_path: Path) -> None:
    elf = part("._elf")
    file = tmp_path / "library.so"
    start = elf.Starting("libpython.so", "import lamps\n" * 100) if starts else None
    file.write_bytes(elf.shared_library(elf.MACHINES[name], FUNCTIONS, start))
    done = subprocess.run(["readelf", "-WhldrDs", file], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert {"x86_64": "X86-64", "aarch64": "AArch64"}[name] in done.stdout
    assert ("Shared library: [libpython.so]" in done.stdout) is starts
    lines = [line.split() for line in done.stdout.splitlines()]
    symbols = [(one[3], one[6] == "UND", one[-1]) for one in lines if "GLOBAL" in one]
    imports = elf.IMPORTS if starts else ()
    assert symbols == [
        *(("FUNC", False, name) for name in FUNCTIONS),
        *(("OBJECT", False, f"{name}_target") for name in FUNCTIONS),
        *(("NOTYPE", True, name) for name in imports),
    ]
    assert [one[4] for one in lines if len(one) > 2 and one[2].endswith("_GLOB_DAT")] == [*imports]
    rights = [one[6:-1] for one in lines if one[:1] in (["LOAD"], ["GNU_STACK"])]
    assert rights == [["R", "E"], ["RW"], ["RW"]]  # nothing can be both written and run


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


STARTING = {
    "aarch64": """
        stp x29, x30, [sp, -48]!
        mov x29, sp
        stp x0, x1, [sp, 16]
        stp x2, x19, [sp, 32]
        adr x0, code + {library}
        mov w1, 0x102
        CALL 0
        CALL 1
        cbnz w0, 1f
        mov w0, 0
        CALL 2
        CALL 3
     1: CALL 4
        mov w19, w0
        adr x0, code + {script}
        CALL 5
        mov w0, w19
        CALL 6
        ldp x2, x19, [sp, 32]
        ldp x0, x1, [sp, 16]
        ldp x29, x30, [sp], 48
    """,
    "x86_64": """
        push rdi
        push rsi
        push rdx
        push rbx
        sub rsp, 8
        lea rdi, [rip + library]
        mov esi, 0x102
        CALL 0
        CALL 1
        test eax, eax
        jne 1f
        xor edi, edi
        CALL 2
        CALL 3
     1: CALL 4
        mov ebx, eax
        lea rdi, [rip + script]
        CALL 5
        mov edi, ebx
        CALL 6
        add rsp, 8
        pop rbx
        pop rdx
        pop rsi
        pop rdi
    """,
}
CALLS = {
    "aarch64": "adr x16, code + {at}\n ldr x16, [x16]\n blr x16",
    "x86_64": "call [rip + import{number}]",
}


def assembled(name: str, text: str, folder: Path) -> bytes:
    """What clang makes of the code between two marks; in the code of x86, names are distances from its start."""
    intel = ".intel_syntax noprefix\n" if name == "x86_64" else ""
    mark = f'.ascii "{MARK.decode()}"\n'
    source, made = folder / "code.s", folder / "code.o"
    source.write_text(f"{intel}{mark}code:\n{text}\n{mark}", encoding="utf-8")
    subprocess.run(["clang", f"--target={name}-linux-gnu", "-c", source, "-o", made], check=True)
    return made.read_bytes().split(MARK)[1]


@pytest.mark.compilers
@pytest.mark.skipif(shutil.which("clang") is None, reason="needs clang")
@pytest.mark.parametrize("otherwise", [0, 0x80040111, 0xFFFFFFFF])
@pytest.mark.parametrize("distance", [0x10000, 0x10163, 0xFFFFF])
@pytest.mark.parametrize("name", sorted(ASSEMBLY))
def test_code_is_what_an_assembler_makes_of_it(
    bindings: Any, name: str, distance: int, otherwise: int, tmp_path: Path
) -> None:
    values = {"distance": distance, "otherwise": otherwise, "low": otherwise & 0xFFFF, "high": otherwise >> 16}
    elf = part("._elf")
    code = elf.assembled(0, elf.calling(elf.MACHINES[name], distance, otherwise))
    assert code == assembled(name, ASSEMBLY[name].format(**values), tmp_path)


@pytest.mark.compilers
@pytest.mark.skipif(shutil.which("clang") is None, reason="needs clang")
@pytest.mark.parametrize("name", sorted(STARTING))
def test_code_that_starts_python_is_what_an_assembler_makes_of_it(bindings: Any, name: str, tmp_path: Path) -> None:
    elf = part("._elf")
    library, script, imports = 0x400, -0x300, [0x10000 + 8 * number for number in range(len(elf.IMPORTS))]
    text = STARTING[name].format(library=library, script=script)
    for number, at in enumerate(imports):
        text = text.replace(f"CALL {number}\n", CALLS[name].format(at=at, number=number) + "\n")
    if name == "x86_64":
        known = {"library": library, "script": script} | {f"import{number}": at for number, at in enumerate(imports)}
        text += "".join(f".set {word}, code + {at}\n" for word, at in known.items())
    code = elf.assembled(0, elf.starting(elf.MACHINES[name], (library, script), imports))
    assert code == assembled(name, text, tmp_path)


SERVING = """
from probe_bindings import Bulb, ILamp
from probe_bindings.com import serve
class Lamp(ILamp.Implementation):
    def Weigh(self):
        return 40 + len(made), True
made = []
def make():
    made.append(1)
    print("made", len(made))
    return Lamp()
serve(Bulb, make)
"""


@pytest.mark.compilers
@pytest.mark.skipif(sys.platform != "linux" or shutil.which("gcc") is None, reason="needs Linux and gcc")
@pytest.mark.skipif(".so" not in str(get_config_var("INSTSONAME")), reason="this Python has no shared library")
def test_a_process_without_python_loads_a_server(bindings: Any, folder: Path, tmp_path: Path) -> None:
    asks, library = tmp_path / "asks", tmp_path / "server.so"
    options = ("-Wall", "-Wextra", "-Werror", "-o", str(asks), str(NATIVE / "asks_a_server.c"), "-ldl")
    subprocess.run(["gcc", *options], check=True)
    (tmp_path / "serving.py").write_text(SERVING, encoding="utf-8")
    (tmp_path / "broken.py").write_text("import nothing_of_this_name\n", encoding="utf-8")
    write = "import sys; from probe_bindings.com import write_server; write_server(*sys.argv[1:])"
    paths = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{tmp_path}"}

    def asked(module: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", write, str(library), module]
        done = subprocess.run(command, env=paths, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return subprocess.run([asks, library], capture_output=True, text=True, check=True)

    done = asked("serving")
    created = "create 0x00000000, unload 1"
    weighed = ["weigh 41 heavy 1", "weigh 42 heavy 1"]
    lines = ["unload 0", "made 1", created, weighed[0], "made 2", created, weighed[1], "unload 0"]
    assert sorted(done.stdout.splitlines()) == sorted(lines)  # Python and C have buffers of their own
    assert done.stderr == ""
    done = asked("broken")
    assert done.stdout.splitlines() == ["unload 0", "get 0x80040111", "get 0x80040111", "unload 0"]
    assert done.stderr.count("No module named 'nothing_of_this_name'") == 2


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are written for Linux")
@pytest.mark.skipif(".so" not in str(get_config_var("INSTSONAME")), reason="this Python has no shared library")
def test_a_library_that_is_loaded_or_linked_is_not_written_to(bindings: Any, tmp_path: Path) -> None:
    library, own = tmp_path / "server\n.so", tmp_path / "own"
    own.write_text("of a person")
    library.symlink_to(own)
    part(".com").write_server(library, "serving")
    assert own.read_text() == "of a person"
    with library.open("rb") as loaded:
        before = loaded.read()
        part(".com").write_server(library, "serving.other")
        loaded.seek(0)
        assert loaded.read() == before != library.read_bytes()


@pytest.mark.parametrize("module", ["", "a b", "json\nprint(1)", "json; x", ".json", "a..b"])
def test_a_server_is_a_module(bindings: Any, tmp_path: Path, module: str) -> None:
    with pytest.raises(ValueError, match=r"is no name of a module"):
        part(".com").write_server(tmp_path / "server.so", module)


@given(st.integers(0, 2**20 - 1), st.integers(0, 2**32 - 1))
def test_code_of_aarch64_finds_its_variable(bindings: Any, distance: int, otherwise: int) -> None:
    """The manual's fields of ADR (immhi, immlo) and of MOVZ and MOVK (imm16), read back."""
    elf = part("._elf")
    words = struct.unpack("<7I", elf.assembled(0, elf.calling(elf.MACHINES["aarch64"], distance, otherwise)))
    assert (words[0] >> 5 & 0x7FFFF) << 2 | words[0] >> 29 & 3 == distance
    assert (words[5] >> 5 & 0xFFFF) << 16 | words[4] >> 5 & 0xFFFF == otherwise
