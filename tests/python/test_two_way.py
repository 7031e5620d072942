"""C calls Python and Python calls C through files generated from the sample pages: every method of IHostTaskManager."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.sample_builds import SAMPLES, build_samples, run_program

pytestmark = [
    pytest.mark.compilers,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc"),
]
NATIVE = Path(__file__).parent / "native"
CODES = {
    "HOST_E_CLRNOTAVAILABLE": 0x80131023,
    "HOST_E_TIMEOUT": 0x80131024,
    "HOST_E_NOT_OWNER": 0x80131025,
    "HOST_E_ABANDONED": 0x80131026,
    "E_FAIL": 0x80004005,
    "HOST_E_INVALIDOPERATION": 0x80131022,
    "E_OUTOFMEMORY": 0x8007000E,
}
METHODS = [
    "GetCurrentTask",
    "CreateTask",
    "Sleep",
    "SwitchToTask",
    "SetUILocale",
    "SetLocale",
    "CallNeedsHostHook",
    "LeaveRuntime",
    "EnterRuntime",
    "ReverseLeaveRuntime",
    "ReverseEnterRuntime",
    "BeginDelayAbort",
    "EndDelayAbort",
    "BeginThreadAffinity",
    "EndThreadAffinity",
    "SetStackGuarantee",
    "GetStackGuarantee",
    "SetCLRTaskManager",
]
# Their pages name no codes.
WITHOUT_TABLE = ("SetStackGuarantee", "GetStackGuarantee")
NO_ARGUMENTS = [0, 0, 0]
# What the stress test may find at its end: nothing but the object that is shared.
NOTHING_LEFT = {
    "mistakes": [],
    "native objects": 0,
    "references on the shared object": 0,
    "held": 0,
    "known": 1,
}


def compiled(generated: Path, library: Path, *options: str) -> Path:
    """The library compiled from the generated header."""
    headers = [file.name for file in (generated / "c").glob("*.h") if "IHostTaskManagerVtbl {" in file.read_text()]
    assert len(headers) == 1
    options = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-pthread", "-O1", *options)
    paths = ["-I", str(generated / "c"), str(NATIVE / "host_task_manager.c"), "-o", str(library)]
    command = ["gcc", *options, f'-DHEADER="{headers[0]}"', *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return library


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The folder of the Python package, and the library."""
    folder = tmp_path_factory.mktemp("two-way")
    generated = build_samples(folder)
    return generated / "python", compiled(generated, folder / "host.so")


@pytest.fixture(scope="module")
def sanitized(built: tuple[Path, Path]) -> tuple[Path, dict[str, str]]:
    """The library that checks its memory, and what a process needs that loads it. Skips without gcc's sanitizers."""
    runtimes = [
        subprocess.run(["gcc", f"-print-file-name={name}"], capture_output=True, text=True, check=True).stdout.strip()
        for name in ("libasan.so", "libubsan.so")
    ]
    if not all(Path(file).is_absolute() for file in runtimes):
        pytest.skip("gcc has no sanitizers")
    options = ("-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")
    library = compiled(built[0].parent, built[1].with_name("sanitized.so"), *options)
    # All memory comes from C's allocator, so that the sanitizer sees it; the interpreter's own end leaves much of it.
    return library, {"LD_PRELOAD": " ".join(runtimes), "ASAN_OPTIONS": "detect_leaks=0", "PYTHONMALLOC": "malloc"}


@pytest.fixture(scope="module")
def called(built: tuple[Path, Path]) -> dict[str, Any]:
    """What Python saw of the implementation in C."""
    found: dict[str, Any] = json.loads(run_program(NATIVE / "call_native.py", *built, json.dumps(list(CODES.values()))))
    return found


@pytest.fixture(scope="module")
def implemented(built: tuple[Path, Path]) -> dict[str, Any]:
    """What C saw of the implementation in Python."""
    found: dict[str, Any] = json.loads(run_program(NATIVE / "implement_in_python.py", *built))
    return found


@pytest.fixture(scope="module")
def windows(built: tuple[Path, Path]) -> list[dict[str, Any]]:
    """What both programs see where Windows is pretended."""
    programs: list[tuple[object, ...]] = [
        (NATIVE / "call_native.py", *built, json.dumps(list(CODES.values()))),
        (NATIVE / "implement_in_python.py", *built),
    ]
    return [json.loads(run_program(NATIVE / "on_windows.py", *program)) for program in programs]


def documented(locale: str, method: str) -> dict[str, str]:
    """The rows of the page's table of return codes, read without docabi."""
    page = SAMPLES / locale / "hosting" / f"ihosttaskmanager-{method.lower()}-method.md"
    rows = re.findall(r"^\|`?([A-Z]+_[A-Z_]+)`?\|(.*)\|[ ]*$", page.read_text(encoding="utf-8"), re.M)
    return {name: text.replace("`", "").strip() for name, text in rows}


def test_every_method_arrives_in_its_slot(called: dict[str, Any]) -> None:
    assert [found[1] for found in called["succeeded"].values()] == list(range(3, 21))
    assert list(called["succeeded"]) == METHODS


def test_arguments_and_values_cross(called: dict[str, Any]) -> None:
    found = called["succeeded"]
    assert found["GetCurrentTask"] == ["IHostTask", 3, *NO_ARGUMENTS]
    assert found["CreateTask"] == ["IHostTask", 4, 0x1000, 42, 41]
    assert found["Sleep"] == ["S_OK", 5, 0xFFFFFFFF, 7, 0]
    assert found["SetUILocale"] == ["S_OK", 7, 1031, 0, 0]
    assert found["CallNeedsHostHook"] == [True, 9, 0x123456789ABCDEF1, 0, 0]
    assert found["LeaveRuntime"] == ["S_OK", 10, 2**64 - 1, 0, 0]
    assert found["SetStackGuarantee"] == ["S_OK", 18, 0x80000000, 0, 0]
    assert found["GetStackGuarantee"] == [0xFEDCBA98, 19, *NO_ARGUMENTS]
    assert found["SetCLRTaskManager"] == ["S_OK", 20, *NO_ARGUMENTS]


@pytest.mark.parametrize("method", METHODS)
def test_errors_say_what_the_page_of_the_method_says(called: dict[str, Any], method: str) -> None:
    rows = documented("en-US", method)
    assert bool(rows) == (method not in WITHOUT_TABLE)
    for name, value in CODES.items():
        shown = called["failed"][str(value)][method]
        if name in rows:
            assert shown == f"{name} (0x{value:08X}): {rows[name]}"
        else:
            assert shown.startswith(f"{name} (0x{value:08X}): ")
            assert len(shown) > len(name) + 20


def test_the_language_of_errors_can_be_chosen_at_run_time(called: dict[str, Any]) -> None:
    for method in METHODS:
        if method in WITHOUT_TABLE:
            continue
        row = documented("ja-JP", method)["HOST_E_TIMEOUT"]
        assert called["japanese"][method] == f"HOST_E_TIMEOUT (0x80131024): {row}"


def test_success_codes_other_than_s_ok(called: dict[str, Any]) -> None:
    assert called["other"] == ["S_FALSE", 0xFEDCBA98, "S_FALSE"]


def test_the_raw_form_takes_every_parameter(called: dict[str, Any]) -> None:
    assert called["raw"] == [0x80131024, 0xFEDCBA98, 19]


def test_references_are_given_back_once(called: dict[str, Any]) -> None:
    one, released = 1, "this IHostTaskManager has been released"
    assert called["lifetimes"] == [one, 11, one, True, one, released, "E_NOINTERFACE", 0]


def test_native_code_gets_codes_of_values_and_exceptions(implemented: dict[str, Any]) -> None:
    ok, false, not_implemented, fail = 0, 1, 0x80004001, 0x80004005
    expected = [
        ok,  # GetCurrentTask gives a task of the library
        ok,
        ok,
        false,  # SwitchToTask returns the code
        0x80131024,  # SetUILocale raises ComError
        0x8007000E,  # SetLocale raises MemoryError
        false,  # CallNeedsHostHook returns Outcome
        ok,
        fail,  # EnterRuntime raises ValueError
        not_implemented,  # ReverseLeaveRuntime raises NotImplementedError
        *[not_implemented] * 5,  # not written at all
        ok,
        ok,
        ok,
    ]
    assert implemented["driven"]["codes"] == expected


def test_native_code_gets_values(implemented: dict[str, Any]) -> None:
    found = implemented["driven"]
    assert (found["own task"], found["hook"], found["guarantee"], found["null out"]) == (True, 1, 0xFEDCBA98, 0)


def test_python_gets_arguments(implemented: dict[str, Any]) -> None:
    assert implemented["driven"]["seen"] == [
        ["CreateTask", 0x1000, 42, 41],
        ["Sleep", 0xFFFFFFFF, 7],
        ["SwitchToTask", 8],
        ["CallNeedsHostHook", 0x123456789ABCDEF0],
        ["LeaveRuntime", 2**64 - 1],
        ["SetStackGuarantee", 0x80000000],
        ["SetCLRTaskManager", None],
    ]


def test_no_reference_is_left_after_native_code_has_called(implemented: dict[str, Any]) -> None:
    assert implemented["driven"]["references"] == [0, 0, 0]


def test_query_interface_over_all_interfaces(implemented: dict[str, Any]) -> None:
    assert implemented["queried"] == {
        "apart": True,
        "there": [0, True],
        "back": [0, True],
        "unknown": [0, True],
        "same unknown": [0, True],
        "references": 4,
        "released": 0,
        "wrong": [0x80004002, None],
        "null": [0x80004003],
    }


def test_an_object_lives_as_long_as_native_code_holds_it(implemented: dict[str, Any]) -> None:
    assert implemented["kept"] == [True, 0, 0, True]


def test_windows_sees_the_same(
    windows: list[dict[str, Any]], called: dict[str, Any], implemented: dict[str, Any]
) -> None:
    assert windows == [called, implemented]


def traced(built: tuple[Path, Path], lines: Path, program: str, *arguments: object) -> tuple[Any, list[str]]:
    """What a program says that is traced, and the trace."""
    options = (lines, NATIVE / program, *built, *arguments)
    printed = run_program(NATIVE / "tracing.py", *options, PYTHONPATH=str(built[0]))
    return json.loads(printed), lines.read_text(encoding="utf-8").splitlines()


def test_a_trace_shows_every_method_and_changes_nothing(
    called: dict[str, Any], implemented: dict[str, Any], built: tuple[Path, Path], tmp_path: Path
) -> None:
    found, calls = traced(built, tmp_path / "lines", "call_native.py", json.dumps(list(CODES.values())))
    assert found == called
    found, callbacks = traced(built, tmp_path / "lines", "implement_in_python.py")
    assert found == implemented
    for method in METHODS:
        assert any(line.startswith(f"MainThread: IHostTaskManager.{method}(") for line in calls)
        assert any(f": callback IHostTaskManager.{method}(" in line for line in callbacks)
    for name in CODES:
        assert f"MainThread: IHostTaskManager.EnterRuntime -> {name}" in calls
    assert "MainThread: IHostTaskManager.GetStackGuarantee -> S_OK, pGuarantee=0xfedcba98" in calls
    assert not any("cannot be shown" in line for line in (*calls, *callbacks))


def test_a_trace_of_threads_of_native_code_leaves_no_reference(built: tuple[Path, Path], tmp_path: Path) -> None:
    found, lines = traced(built, tmp_path / "lines", "stress.py", 400)
    assert found == NOTHING_LEFT
    assert any(re.match(r"thread \d+: callback IHostTaskManager.EnterRuntime\(\) on ", line) for line in lines)


@pytest.mark.parametrize("system", ["Linux", "Windows"])
def test_every_slot_has_a_prototype_of_the_system(built: tuple[Path, Path], system: str) -> None:
    pretending = [NATIVE / "on_windows.py"] if system == "Windows" else []
    program = [*pretending, NATIVE / "every_slot.py", built[0]]
    found = json.loads(run_program(*program))
    assert found.pop("wrong") == []
    assert found["modules"] >= 20
    assert found["slots"] > 80
    assert found["implementations"] > 20


@pytest.mark.slow
def test_many_objects_across_threads_leave_no_reference(built: tuple[Path, Path]) -> None:
    assert json.loads(run_program(NATIVE / "stress.py", *built, 100_000)) == NOTHING_LEFT


INTERRUPTED = """
import ctypes, logging, signal, sys, time
sys.path.insert(0, sys.argv[1])
from docabi_bindings import IHostTaskManager
from docabi_bindings._unknown import pointer_of
logging.disable(logging.CRITICAL)
arrived = []
def interrupted(number, frame):
    if frame.f_code.co_filename != __file__:
        raise KeyboardInterrupt
    arrived.append(number)
signal.signal(signal.SIGINT, interrupted)
native = ctypes.CDLL(sys.argv[2])
calls = native.native_interrupt, native.native_interrupted_query, native.native_interrupted_release
for call in calls:
    call.argtypes = (ctypes.c_void_p,)
class Manager(IHostTaskManager.Implementation):
    def EnterRuntime(self):
        return 1
manager = Manager()
pointer = pointer_of(manager, IHostTaskManager)
print(*({hex(call(pointer) & 0xFFFFFFFF) for _ in range(50)} for call in calls))
while not arrived:
    time.sleep(0.01)
"""


def test_an_interrupt_that_waits_for_a_callback_is_a_failing_code(built: tuple[Path, Path], tmp_path: Path) -> None:
    program = tmp_path / "interrupted.py"
    program.write_text(INTERRUPTED, encoding="utf-8")
    assert run_program(program, *built) == "{'0x80004005'} {'0x8000ffff'} {'0x0'}\n"


KEPT = """
import ctypes, sys
sys.path.insert(0, sys.argv[1])
from docabi_bindings import ICLRTaskManager, IHostTaskManager
from docabi_bindings._unknown import pointer_of
native = ctypes.CDLL(sys.argv[2])
native.native_keep.argtypes = (ctypes.c_void_p,)
class Both(ICLRTaskManager.Implementation, IHostTaskManager.Implementation):
    pass
both = Both()
native.native_keep(pointer_of(both, IHostTaskManager))
del both
"""


def test_a_library_releases_an_object_when_the_process_ends(built: tuple[Path, Path], tmp_path: Path) -> None:
    program = tmp_path / "kept.py"
    program.write_text(KEPT, encoding="utf-8")
    assert run_program(program, *built) == ""


@pytest.mark.slow
def test_many_objects_pass_through_checked_memory(
    built: tuple[Path, Path], sanitized: tuple[Path, dict[str, str]]
) -> None:
    library, environment = sanitized
    assert json.loads(run_program(NATIVE / "stress.py", built[0], library, 20_000, **environment)) == NOTHING_LEFT


@pytest.mark.slow
def test_checked_memory_finds_a_double_release(
    built: tuple[Path, Path], sanitized: tuple[Path, dict[str, str]]
) -> None:
    library, environment = sanitized
    with pytest.raises(AssertionError, match="heap-use-after-free"):
        run_program(NATIVE / "stress.py", built[0], library, 80, "twice", **environment)


@pytest.mark.slow
def test_both_directions_in_checked_memory(
    built: tuple[Path, Path],
    sanitized: tuple[Path, dict[str, str]],
    called: dict[str, Any],
    implemented: dict[str, Any],
) -> None:
    library, environment = sanitized
    codes = json.dumps(list(CODES.values()))
    assert json.loads(run_program(NATIVE / "call_native.py", built[0], library, codes, **environment)) == called
    assert json.loads(run_program(NATIVE / "implement_in_python.py", built[0], library, **environment)) == implemented
