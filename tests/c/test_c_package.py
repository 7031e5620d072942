"""The C headers as a package: found by CMake and pkg-config, used from C++ on every compiler."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.c.c_specification import lamp_spec
from tests.c.compilers import COMPILERS, Compiler, compile_text
from tests.c.test_c_binary import write

pytestmark = pytest.mark.compilers
PROGRAM = Path(__file__).parent / "pointers.cpp"
# What the program prints: identifiers and pointers are right, and how many references there are at each step.
PRINTED = "1 2 5 1 5 4 5 5 1 1 1 5 1\n"
CPP = ("g++ -std=c++11", "g++ -std=c++20", "clang++ -std=c++11", "clang++ -std=c++17 -fms-extensions")
CLIENT = '#include "lamp2.h"\n#include "docabi_ptr.h"\nint main(void) { return sizeof(HRESULT) != 4; }\n'
CMAKE = """cmake_minimum_required(VERSION 3.18)
project(client C CXX)
find_package(docabi {version} REQUIRED)
add_executable(client client.c)
target_link_libraries(client docabi::headers)
"""


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(lamp_spec(), tmp_path_factory.mktemp("package") / "headers")


@pytest.mark.parametrize("compiler", CPP)
def test_identifiers_and_owning_pointers_in_a_program(compiler: str, headers: Path, tmp_path: Path) -> None:
    need(compiler.split()[0])
    flags = ("-Wall", "-Wextra", "-Werror", "-Wno-self-assign-overloaded")
    sanitizers = ("-fsanitize=address,undefined",) if compiler.startswith("g++") else ()
    command = [*compiler.split(), *flags, *sanitizers, f"-I{headers}", str(PROGRAM), "-o", str(tmp_path / "program")]
    subprocess.run(command, check=True)
    done = subprocess.run([str(tmp_path / "program")], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (PRINTED, "")


@pytest.mark.parametrize(
    "compiler", [one for one in COMPILERS if one.language == "c++"], ids=lambda compiler: compiler.name
)
@pytest.mark.parametrize("flags", [(), ("-fms-extensions",)], ids=" ".join)
def test_owning_pointers_on_every_platform(
    compiler: Compiler, flags: tuple[str, ...], headers: Path, tmp_path: Path
) -> None:
    unit = """#include "docabi_ptr.h"
#include "lamp2.h"
HRESULT made(REFIID iid, void **object);
HRESULT make(docabi::ptr<ILamp> &lamp) {
    docabi::ptr<ILamp2> other = lamp.as<ILamp2>();
    docabi::ptr<IUnknown> unknown(other);
    return other == lamp && IsEqualIID(__uuidof(ILamp), IID_ILamp) ? made(IID_PPV_ARGS(lamp.out())) : E_FAIL;
}
"""
    # `__uuidof` is an extension that clang warns of where a program uses it.
    flags = (*flags, *(("-Wno-language-extension-token",) if compiler.command[0] == "clang++" else ()))
    assert not compile_text(compiler, headers, unit, tmp_path, *flags)


@pytest.mark.parametrize("compiler", [one for one in COMPILERS if one.language == "c"], ids=lambda one: one.name)
def test_identifiers_are_compared_in_c(compiler: Compiler, headers: Path, tmp_path: Path) -> None:
    unit = '#include "lamp2.h"\nint same(REFIID iid) { return IsEqualIID(iid, &IID_ILamp) || IsEqualGUID(iid, iid); }'
    assert not compile_text(compiler, headers, unit, tmp_path)


@pytest.mark.parametrize("macro", ["__PAL_H__", "__PALRT_H__", "PAL_STDCPP_COMPAT"])
def test_the_platform_layer_of_the_runtime_is_used(macro: str, headers: Path, tmp_path: Path) -> None:
    """Its `windows.h` is taken, and nothing that it defines is defined again."""
    layer = tmp_path / "layer"
    layer.mkdir()
    own = tmp_path / "own"
    own.mkdir()
    # What a layer has: the types of the Windows SDK, which the prelude defines up to this macro.
    before, macro_line, after = (headers / "docabi_prelude.h").read_text().partition("#define IID_PPV_ARGS")
    ends = before.count("\n#if") - before.count("\n#endif")
    types = (
        "#define DOCABI_NO_WINDOWS_SDK\n" + before + macro_line + after.partition("\n")[0] + "\n#endif" * ends + "\n"
    )
    (layer / "windows.h").write_text(types.replace("DOCABI", "LAYER").replace("docabi", "layer"))
    (layer / "ole2.h").write_text("typedef void *LAYER_WAS_HERE;\n")
    unit = "#include <docabi_prelude.h>\nLAYER_WAS_HERE seen;"
    for compiler in (one for one in COMPILERS if one.name in ("gcc-c11", "clang-c++17")):
        flags = (f"-D{macro}", f"-I{layer}")
        assert not compile_text(compiler, headers, unit, own, *flags)
        assert "LAYER_WAS_HERE" in compile_text(compiler, headers, unit, own, f"-I{layer}")
        assert "LAYER_WAS_HERE" in compile_text(compiler, headers, unit, own, *flags, "-DDOCABI_NO_WINDOWS_SDK")


def test_pkg_config_finds_the_headers(headers: Path, tmp_path: Path) -> None:
    need("pkg-config")
    (tmp_path / "client.c").write_text(CLIENT)
    ask = ["pkg-config", "--cflags", "docabi >= 0.0"]
    found = subprocess.run(
        ask, env={"PKG_CONFIG_PATH": str(headers), "PATH": "/usr/bin:/bin"}, capture_output=True, text=True
    )
    assert found.returncode == 0, found.stderr
    subprocess.run(["cc", *found.stdout.split(), "client.c", "-o", "client"], cwd=tmp_path, check=True)
    subprocess.run([str(tmp_path / "client")], check=True)


@pytest.mark.parametrize(("version", "there"), [("", True), ("0.0", True), ("7.0", False)])
def test_cmake_finds_the_headers(version: str, there: bool, headers: Path, tmp_path: Path) -> None:
    need("cmake")
    (tmp_path / "client.c").write_text(CLIENT)
    (tmp_path / "CMakeLists.txt").write_text(CMAKE.format(version=version))
    configure = ["cmake", "-B", "build", f"-DCMAKE_PREFIX_PATH={headers}"]
    done = subprocess.run(configure, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) is there, done.stderr
    if not there:
        assert "version: 0.0.0" in done.stderr
        return
    subprocess.run(["cmake", "--build", "build"], cwd=tmp_path, check=True, capture_output=True)
    subprocess.run([str(tmp_path / "build" / "client")], check=True)


def need(command: str) -> None:
    if shutil.which(command) is None:
        pytest.skip(f"{command} is not installed")
