"""Programs in the shapes of public clients (`clients`): they compile with the generated headers alone, on Windows those
with originals compile with these, too, and two drive real runtimes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.c.compilers import MINGW_HEADERS
from tests.sample_builds import build_samples, runtime_folder
from tests.samples.programs import PROGRAMS, RUNTIMES, compiled

pytestmark = [pytest.mark.corpus, pytest.mark.compilers]
CLIENTS = Path(__file__).parent / "clients"
WINE = Path("/usr/include/wine/wine/windows")
WARNINGS = ("-Wall", "-Wextra", "-Werror", "-fsyntax-only")
CPP = (
    "g++ -std=c++17",
    "clang++ -std=c++17",
    "clang++ -std=c++20 -fms-extensions",
    "x86_64-w64-mingw32-g++ -std=c++17",
)
C = ("gcc -std=c11", "clang -std=c11", "x86_64-w64-mingw32-gcc -std=c11")
COMPILED = [
    *((compiler, file) for file in ("host.cpp", "profiler.cpp", "symbols.cpp") for compiler in CPP),
    *((compiler, "debugger.cpp") for compiler in CPP[:3]),  # it loads a library as Linux does
    *((compiler, "fusion.c") for compiler in C),
]
STOPPED = """
import sys
from pathlib import Path
from exports import Runtime, leave
runtime = Runtime(Path(sys.argv[1]))
code = runtime.execute(Path(sys.argv[2]))
runtime.stop()
leave(code)
"""
PROFILER = "{6F2DBD6C-4C1A-4D0F-9A63-4B1C55E7D0A1}"


@pytest.fixture(scope="module")
def headers(tree_headers: Callable[[str, str], Path]) -> Path:
    return tree_headers("en-US", "en-us")


def built(compiler: str, *arguments: str) -> str:
    """What a compiler says of a client; skips where it is missing."""
    command = compiler.split()
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, cwd=CLIENTS)
    return "" if done.returncode == 0 else done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(("compiler", "file"), COMPILED, ids=" ".join)
def test_clients_compile_with_our_headers_alone(compiler: str, file: str, headers: Path) -> None:
    assert not built(compiler, *WARNINGS, f"-I{headers}", file)


@pytest.mark.parametrize("file", ["host.cpp", "fusion.c"])
def test_clients_compile_with_the_original_headers(file: str) -> None:
    """Those of mingw-w64, and behind them Wine's, which has more."""
    if not (WINE / "metahost.h").exists() or not MINGW_HEADERS.is_dir():
        pytest.skip("no original headers")
    compiler = "x86_64-w64-mingw32-g++ -std=c++17" if file.endswith("cpp") else "x86_64-w64-mingw32-gcc"
    assert not built(compiler, "-fsyntax-only", "-idirafter", str(WINE), file)


@pytest.fixture(scope="module")
def bindings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the program that starts a runtime needs."""
    return build_samples(tmp_path_factory.mktemp("samples")) / "python"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("shop") / "shop.exe", "mcs", "-out:{target}", "shop.cs")


@pytest.mark.runtime
@pytest.mark.parametrize("version", sorted(RUNTIMES))
def test_a_profiler_writes_new_il(version: str, headers: Path, bindings: Path, shop: Path, tmp_path: Path) -> None:
    library, out = tmp_path / "profiler.so", tmp_path / "out"
    flags = ("-shared", "-fPIC", "-Wl,-z,defs", f"-I{headers}", "profiler.cpp", "-o", str(library))
    assert not built("g++ -std=c++17", *flags)
    variables = {"CORECLR_ENABLE_PROFILING": "1", "CORECLR_PROFILER": PROFILER, "CORECLR_PROFILER_PATH": str(library)}
    variables |= {"PROFILER_OUT": str(out), "PROFILED": shop.name, "PYTHONPATH": f"{bindings}:{PROGRAMS}"}
    command = [sys.executable, "-c", STOPPED, str(runtime_folder(*RUNTIMES[version])), str(shop)]
    done = subprocess.run(command, env=os.environ | variables, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (42, "")
    assert done.stdout.splitlines() == ["total 240", "lamp 3 is out of stock", "sold 2"]
    totals, *names = out.read_text().splitlines()
    assert sorted(names) == [".ctor", ".ctor", "static Main", "static Price", "static Sell", "static Total"]
    found = dict(zip(*[iter(totals.split())] * 2, strict=True))
    assert found == {"tiny": "4", "fat": "2", "clauses": "1", "parameters": "8", "locals": "2"}


@pytest.mark.runtime
@pytest.mark.parametrize("version", sorted(RUNTIMES))
def test_a_debugger_meets_the_modules_of_a_process(
    version: str, headers: Path, bindings: Path, shop: Path, tmp_path: Path
) -> None:
    program = tmp_path / "debugger"
    assert not built("g++ -std=c++17", f"-I{headers}", "debugger.cpp", "-o", str(program), "-ldl")
    runtime = runtime_folder(*RUNTIMES[version])
    environment = os.environ | {"PYTHONPATH": str(bindings), "PYTHONUNBUFFERED": "1", "TMPDIR": str(tmp_path)}
    command = [sys.executable, str(PROGRAMS / "exports.py"), str(runtime), str(shop), "200"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "total 240\n"
            library = runtime_folder(*RUNTIMES["3.1"]) / "libdbgshim.so"
            done = subprocess.run(
                [str(program), str(library), str(process.pid)],
                capture_output=True, text=True, check=False, timeout=60, env=environment,
            )  # fmt: skip
            *modules, result = done.stdout.splitlines()
            assert (done.returncode, result) == (0, "00000000"), done.stdout + done.stderr
            assert {Path(module).name for module in modules} >= {"System.Private.CoreLib.dll", "shop.exe"}
            assert process.poll() is None  # it runs on
        finally:
            process.kill()
