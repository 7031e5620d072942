"""The generated test program in C passes a right implementation, and names what is wrong with a broken one."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.c.compilers import COMPILERS, MINGW_HEADERS, Compiler

pytestmark = [
    pytest.mark.compilers,
    pytest.mark.skipif(not shutil.which("gcc"), reason="no C compiler (gcc)"),
    pytest.mark.slow,
]

HERE = Path(__file__).parent
OUTSIDE = "hosting/ihosttaskmanager-"
# Fault of the implementation -> the line of TAP that fails, and how its message begins.
FAULTS = {
    "HALF_AN_IDENTIFIER": (
        "IHostTaskManager strangers",
        r"layout .*mscoree\.h: QueryInterface gives an interface for its identifier with another byte 8",
    ),
    "POINTER_STAYS": ("IHostTaskManager strangers", r"layout .*mscoree\.h: .* does not clear the pointer"),
    "REFUSED_LEAKS": (
        "IHostTaskManager references",
        OUTSIDE + r"interface\.md:\d+: references go from 1 to 2 by QueryInterface for an identifier that nobody has",
    ),
    "QUERY_WITHOUT_ADDREF": ("IHostTaskManager identity", OUTSIDE + r"interface\.md:\d+: "),
    "UNDOCUMENTED_ON_THE_SECOND_PATH": (
        "IHostTaskManager::Sleep codes",
        OUTSIDE + r"sleep-method\.md:\d+: IHostTaskManager::Sleep answered E_INVALIDARG \(0x80070057\); "
        "documented are S_OK, HOST_E_CLRNOTAVAILABLE, HOST_E_TIMEOUT, ",
    ),
    "NEVER_WRITTEN": (
        "IHostTaskManager::GetStackGuarantee value of pGuarantee",
        OUTSIDE + r"getstackguarantee-method\.md:\d+: .* answered S_OK and did not write pGuarantee",
    ),
    "TAKES_A_REFERENCE": (
        "IHostTaskManager::SetCLRTaskManager references of pManager",
        OUTSIDE + r"setclrtaskmanager-method\.md:\d+: .* gives back a reference of pManager that it never took",
    ),
    "CRASHES": (
        "IHostTaskManager::SwitchToTask codes",
        OUTSIDE + r"switchtotask-method\.md:\d+: .* ended the process by signal 11 in call 1 with ones",
    ),
    "FOREVER": (
        "IHostTaskManager::Sleep codes",
        OUTSIDE + r"sleep-method\.md:\d+: .* had not returned after 1 s in call 1 with ones",
    ),
}


@pytest.fixture(scope="module")
def program(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program, made without CMake."""
    made = tmp_path_factory.mktemp("program") / "docabi_conformance"
    sources = sorted(map(str, (project / "generated/conformance/program").glob("*.c")))
    flags = ["-std=c11", "-Wall", "-Wextra", "-pedantic", "-Werror", "-I", str(project / "generated/c")]
    subprocess.run(["gcc", *flags, "-o", str(made), *sources, "-ldl"], check=True)
    return made


def host(project: Path, folder: Path, *faults: str) -> Path:
    """The implementation with faults."""
    made = folder / "-".join(["host", *faults])
    flags = ["-std=gnu11", "-shared", "-fPIC", "-I", str(project / "generated/c"), *(f"-D{fault}" for fault in faults)]
    subprocess.run(["gcc", *flags, "-o", f"{made}.so", str(HERE / "program_host.c")], check=True)
    return made.with_suffix(".so")


def run(program: Path, library: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [str(program), "--library", str(library), "--factory", "create_host", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def read_tap(text: str) -> tuple[dict[str, bool], dict[str, str]]:
    """The lines by what they are about, and the messages of those that failed; fails if the text is no TAP 14."""
    first, *lines = text.splitlines()
    assert first == "TAP version 14"
    tested, messages, last = dict[str, bool](), dict[str, str](), ""
    for line in lines:
        if found := re.fullmatch(r"(ok|not ok) (\d+) - (.*?)( # SKIP .*)?", line):
            last = found[3]
            assert int(found[2]) == len(tested) + 1
            assert last not in tested
            tested[last] = found[1] == "ok"
        elif found := re.fullmatch(r'  message: "(.*)"', line):
            messages[last] = found[1]
        else:
            assert re.fullmatch(r"  ---|  severity: fail|  \.\.\.|# .*|1\.\.\d+", line), line
    assert f"1..{len(tested)}" in lines
    return tested, messages


def test_a_right_implementation_passes(project: Path, program: Path, tmp_path: Path) -> None:
    done = run(program, host(project, tmp_path))
    tested, messages = read_tap(done.stdout)
    assert (done.returncode, messages) == (0, {}), done.stdout
    # Three lines of the interface, one for each of 18 methods, one for each value that comes out and each object.
    assert len(tested) == 3 + 18 + 5
    assert "codes # SKIP page lists no codes; saw S_OK (0x00000000)" in done.stdout
    assert "value of pTask # SKIP E_FAIL (0x80004005)" in done.stdout


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_told_with_its_place(project: Path, program: Path, tmp_path: Path, fault: str) -> None:
    subject, message = FAULTS[fault]
    done = run(program, host(project, tmp_path, fault), "--time-limit", "1")
    tested, messages = read_tap(done.stdout)
    assert done.returncode == 1
    assert tested[subject] is False, done.stdout
    assert re.match(message, messages[subject]), messages[subject]
    assert {"IHostTaskManager::SetCLRTaskManager codes"} <= tested.keys()  # the run went on to its end
    if fault != "QUERY_WITHOUT_ADDREF":  # whose object is gone too early wherever it is asked
        assert messages.keys() == {subject}


def test_the_readme_shows_what_it_prints(project: Path, program: Path, tmp_path: Path) -> None:
    printed = run(program, host(project, tmp_path, "UNDOCUMENTED_ON_THE_SECOND_PATH")).stdout
    shown = re.search(r"\n    not ok .*\n      ---\n      message: (.*)\.\.\.\"\n", (project / "README.md").read_text())
    assert shown is not None
    assert shown[0].rpartition("...")[0].replace("\n    ", "\n") in printed


def test_what_is_named_must_be_there(project: Path, program: Path, tmp_path: Path) -> None:
    library = host(project, tmp_path)
    done = run(program, library, "--interface", "ICLRRuntimeHost")
    assert (done.returncode, read_tap(done.stdout)[1]) == (
        1,
        {
            "ICLRRuntimeHost factory": "hosting/iclrruntimehost-interface.md:18: the factory gives no ICLRRuntimeHost: "
            "E_NOINTERFACE (0x80004002)"
        },
    )
    assert run(program, library, "--interface", "INoSuchThing").returncode == 2
    assert run(program, tmp_path / "nothing.so").stdout.splitlines()[1].startswith("Bail out! ")
    assert run(program, tmp_path / "nothing.so").returncode == 2
    assert run(program, library, "--factory").returncode == 2


@pytest.mark.parametrize("compiler", [one for one in COMPILERS if one.language == "c"], ids=lambda one: one.name)
def test_the_program_compiles_without_a_warning(project: Path, compiler: Compiler, tmp_path: Path) -> None:
    if not compiler.is_here:
        pytest.skip(f"{compiler.name} is not installed")
    folder = project / "generated/conformance/program"
    hosted = "-ffreestanding" not in compiler.command
    for source in sorted(folder.glob("*.c")):
        # Without the C library there is nothing to load a library with.
        if hosted or not source.name.startswith("docabi_"):
            command = [*compiler.command, "-I", str(project / "generated/c"), str(source)]
            done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
            assert (done.returncode, done.stderr) == (0, ""), source.name


@pytest.mark.skipif(not shutil.which("ctest"), reason="CMake is not installed")
@pytest.mark.parametrize(("faults", "passes"), [((), True), (("NEVER_WRITTEN",), False)])
def test_ctest_runs_it(project: Path, tmp_path: Path, faults: tuple[str, ...], passes: bool) -> None:
    source = tmp_path / "generated"
    shutil.copytree(project / "generated/c", source / "c")
    shutil.copytree(project / "generated/conformance/program", source / "conformance/program")
    shutil.copy(project / "generated/conformance/docabi_lines.h", source / "conformance")
    settings = [f"-DDOCABI_LIBRARY={host(project, tmp_path, *faults)}", "-DDOCABI_FACTORY=create_host"]
    settings += ["-DDOCABI_INTERFACES=IHostTaskManager"]
    build = str(tmp_path / "build")
    subprocess.run(["cmake", "-S", str(source / "conformance/program"), "-B", build, *settings], check=True)
    subprocess.run(["cmake", "--build", build], check=True)
    command = ["ctest", "--test-dir", build, "--output-on-failure"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode == 0) is passes, done.stdout
    assert "docabi.IHostTaskManager" in done.stdout
    assert ("did not write pGuarantee" in done.stdout) is not passes


def test_mingw_links_it(project: Path, tmp_path: Path) -> None:
    if not shutil.which("x86_64-w64-mingw32-gcc") or not MINGW_HEADERS.is_dir():
        pytest.skip("mingw-w64 is not installed")
    sources = sorted(map(str, (project / "generated/conformance/program").glob("*.c")))
    flags = ["-std=c11", "-Wall", "-Wextra", "-pedantic", "-Werror", "-I", str(project / "generated/c")]
    command = ["x86_64-w64-mingw32-gcc", *flags, "-o", str(tmp_path / "program.exe"), *sources]
    subprocess.run(command, check=True)
    assert (tmp_path / "program.exe").stat().st_size > 0
