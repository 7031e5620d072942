"""Programs of `samples/programs` drive real runtimes through bindings made from the sample pages alone."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from sysconfig import get_config_var
from typing import Any

import pytest

from tests.command_line import docabi
from tests.conftest import PROJECT
from tests.sample_builds import build_samples, run_program, runtime_folder
from tests.samples.programs import OF_SAMPLE_PAGES, PROGRAMS, RUNTIMES, loaded, run

pytestmark = [pytest.mark.runtime, pytest.mark.slow]
TRACING = PROJECT / "tests" / "python" / "native" / "tracing.py"
TYPES = {"3.1": 1890, "8.0": 2467}


@pytest.fixture(scope="module")
def bindings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_samples(tmp_path_factory.mktemp("programs")) / "python"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the metadata program puts its module."""
    return tmp_path_factory.mktemp("made") / "lamp.dll"


@pytest.fixture(scope="module")
def metadata(runtime: Path, bindings: Path, made: Path) -> dict[str, Any]:
    """What the metadata program reads."""
    return loaded(run("metadata.py", bindings, runtime, made, "--json"))


def test_metadata_finds_types_by_name(version: str, metadata: dict[str, Any]) -> None:
    names = {token: name for token, name, _, _ in metadata["library"]["types"]}
    assert len(names) == TYPES[version]
    assert names[metadata["int32"]] == "System.Int32"
    assert metadata["missing"].startswith("CLDB_E_RECORD_NOTFOUND (0x80131130): ")


@pytest.mark.slow
def test_metadata_is_what_dnfile_reads(runtime: Path, metadata: dict[str, Any]) -> None:
    pytest.importorskip("dnfile")
    from tests.python import assembly_oracle as assemblies

    found = metadata["library"]
    expected = assemblies.read(runtime / "System.Private.CoreLib.dll")
    assert {kind: len(rows) > 1000 for kind, rows in expected.items()} == dict.fromkeys(found, True)
    for kind, rows in expected.items():
        assert found[kind] == rows, kind


def test_a_module_that_was_made_is_what_dnfile_reads(runtime: Path, metadata: dict[str, Any], made: Path) -> None:
    pytest.importorskip("dnfile")
    from tests.python import assembly_oracle as assemblies

    found = metadata["module"]
    lamp, switch = 0x02000002, 0x06000001
    assert found == {
        "types": [[lamp, "Shop.Lamp", 0x81, assemblies.NO_BASE]],
        "methods": [[switch, lamp, "Switch", 0x446, "20010802", 0]],
        "attributes": [],
    }
    written = made.read_bytes()
    assert written.startswith(b"BSJB")
    assert assemblies.read_metadata(written, runtime / "mscorlib.dll") == found


def test_hosting_calls_python_back(runtime: Path, bindings: Path) -> None:
    assert run("hosting.py", bindings, runtime).splitlines() == [
        "Start: S_OK",
        "domain 1",
        "the callback got [42], and the runtime returned 0x12345",
        "Stop: S_FALSE",
    ]


# What the runtime answers, and the beginning of what the documentation says of it.
PROBES = {
    "wrong domain": "HOST_E_INVALIDOPERATION (0x80131022): The documentation of this method does not name this code.",
    "no callback": "E_POINTER (0x80004003): ",
    "failing callback": "E_OUTOFMEMORY (0x8007000E): ",
    "no result": "E_POINTER (0x80004003): ",
    "no file": "COR_E_FILENOTFOUND (0x80070002): ",
    "stop before start": "HOST_E_CLRNOTAVAILABLE (0x80131023): No CLR is loaded in this process, or its current state",
}


@pytest.mark.parametrize("probe", sorted(PROBES))
def test_hosting_says_what_is_wrong(probe: str, runtime: Path, bindings: Path) -> None:
    assert run("hosting.py", bindings, runtime, "--probe", probe).startswith(f"{probe}: {PROBES[probe]}")


def test_a_profiler_sees_what_a_program_does(runtime: Path, bindings: Path, lamps: Path) -> None:
    printed = run("profiling.py", bindings, runtime, lamps, "--json")
    found = loaded(printed)
    events = found["events"]
    assert (found["code"], found["mask"], events["shutdowns"]) == (42, 0x2 | 0x4 | 0x20, 1)
    # The program itself counts its assemblies, each of which has one module.
    assert f"{events['modules']} assemblies" in printed.splitlines()
    assert {"System.Private.CoreLib.dll", "lamps.exe"} <= set(found["modules"])
    assert events["compilations started"] == events["compilations finished"] == len(found["methods"])
    # `Lamp..ctor` is inlined if the runtime likes.
    assert {name for name in found["methods"] if name.startswith(("Lamp", "Shop"))} - {"Lamp..ctor"} == {
        "Lamp.Brighten",
        "Shop.Main",
    }
    assert len(found["methods"]) < events["classes"] < 1000


def dotnet(runtime: Path, folder: Path) -> Path:
    """The command of a runtime's wheel, where it finds its parts and can be run."""
    home, command = runtime.parents[2], folder / "dotnet"
    shutil.copy(home / "dotnet", command)
    command.chmod(0o755)
    for part in ("shared", "host"):
        (folder / part).symlink_to(home / part)
    return command


@pytest.mark.skipif(".so" not in str(get_config_var("INSTSONAME")), reason="this Python has no shared library")
def test_a_program_that_python_does_not_start_is_profiled(
    runtime: Path, bindings: Path, lamps: Path, tmp_path: Path
) -> None:
    printed = run("watching.py", bindings, tmp_path / "watching.so")
    settings = dict(line.removeprefix("export ").split("=", 1) for line in printed.splitlines())
    environment = {name: value.strip("'") for name, value in settings.items()}
    assert environment["CORECLR_PROFILER_PATH"] == str(tmp_path / "watching.so")
    program = shutil.copy(lamps, tmp_path)
    framework = {"name": "Microsoft.NETCore.App", "version": runtime.name}
    (tmp_path / "lamps.runtimeconfig.json").write_text(json.dumps({"runtimeOptions": {"framework": framework}}))
    without = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1"
    command = [dotnet(runtime, tmp_path), program]
    done = subprocess.run(command, env=without | environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (42, "")
    [seen] = [line for line in done.stdout.splitlines() if " modules, " in line]
    assert int(seen.split()[0]) > 5
    assert 100 < int(seen.split()[2]) < 1000


def test_a_debugger_stops_a_program_and_reads_its_variables(
    runtime: Path, bindings: Path, lamps: Path, dbgshim: Path
) -> None:
    found = loaded(run("debugging.py", bindings, runtime, lamps, dbgshim, "--json"))
    assert found["events"][:3] == ["CreateProcess", "CreateAppDomain", "LoadModule"]
    assert found["events"][-1] == "Breakpoint"
    token = found["breakpoint"]["token"]
    assert found["breakpoint"] == {"token": token, "size": 18, "offset": 16, "active": True}
    assert (found["method"], found["step"]) == (token, 7)
    assert found["sum"] > 7
    assert found["sum"] % 7 == 0
    assert found["argument 7"].startswith("CORDBG_E_IL_VAR_NOT_AVAILABLE (0x80131304): ")
    assert (found["same"], found["running"], found["runs on"]) == (True, False, True)


# Lines of a trace in their order, without the thread and behind any indentation.
TRACED = {
    "metadata.py": [
        r"IMetaDataDispenserEx\.OpenScope\(szScope='.*\.dll', dwOpenFlags=ofRead, riid=IMetaDataImport\) on 0x\w+",
        r"IMetaDataDispenserEx\.OpenScope -> S_OK, ppIUnk=IMetaDataImport at 0x\w+",
        r"IMetaDataImport\.EnumTypeDefs -> S_OK, phEnum=0x\w+, rTypeDefs=\[0x02000002, .* \.\.\. \(256 items\)\]",
        r"IMetaDataImport\.GetTypeDefProps\(td=0x02000002\) on 0x\w+",
        r"IMetaDataImport\.GetTypeDefProps -> S_OK, szTypeDef='.+', pdwTypeDefFlags=\w+, ptkExtends=0x0\w+",
        r"IMetaDataImport\.FindTypeDefByName -> CLDB_E_RECORD_NOTFOUND",
        r"IMetaDataEmit\.DefineMethod\(td=0x02000002, szName='Switch', .*pvSigBlob=b' \\x01\\x08\\x02'.*\) on 0x\w+",
    ],
    "hosting.py": [
        r"ICLRRuntimeHost\.ExecuteInAppDomain\(AppDomainId=1, pCallback=FExecuteInAppDomainCallback at .*",
        r"  callback FExecuteInAppDomainCallback\(cookie=0x2a\) on .*callback",
        r"  FExecuteInAppDomainCallback -> 0x00012345",
        r"ICLRRuntimeHost\.ExecuteInAppDomain -> 0x00012345",
        r"ICLRRuntimeHost\.Stop -> S_FALSE",
    ],
    "profiling.py": [
        r"callback DllGetClassObject\(rclsid=\{6f2dbd6c-.*\}, riid=IClassFactory\) on .*",
        r"callback IClassFactory\.CreateInstance\(pUnkOuter=None, riid=ICorProfilerCallback2\) on _Factory",
        r"IClassFactory\.CreateInstance -> S_OK, ppvObject=ICorProfilerCallback2 at 0x\w+ \(Profiler\)",
        r"IUnknown\.QueryInterface -> E_NOINTERFACE",
        r"callback ICorProfilerCallback\.Initialize\(pICorProfilerInfoUnk=IUnknown at 0x\w+\) on Profiler",
        r"  ICorProfilerInfo\.SetEventMask\(dwEvents=COR_PRF_MONITOR_\w+\|COR_PRF_MONITOR_\w+\|COR_PRF.*\) on 0x\w+",
        r"ICorProfilerCallback\.Initialize -> S_OK",
        r"callback ICorProfilerCallback\.JITCompilationFinished\(functionId=0x\w+, hrStatus=S_OK, fIsSafeToBlock=.*",
        r"  IMetaDataImport\.GetMethodProps\(mb=0x06\w+\) on 0x\w+",
        r"callback ICorProfilerCallback\.Shutdown\(\) on Profiler",
    ],
    "debugging.py": [
        r"EnumerateCLRs\(debuggeePID=\w+\)",
        r"ICorDebug\.SetManagedHandler\(pCallback=ICorDebugManagedCallback at 0x\w+ \(Session\)\) on 0x\w+",
        r"  callback IUnknown\.QueryInterface\(riid=ICorDebugManagedCallback2\) on Session",
        r"callback ICorDebugManagedCallback\.CreateProcess\(pProcess=ICorDebugProcess at 0x\w+\) on Session",
        r"  ICorDebugProcess\.Continue\(fIsOutOfBand=False\) on 0x\w+",
        r"  ICorDebugILFrame\.GetArgument -> CORDBG_E_IL_VAR_NOT_AVAILABLE",
    ],
}


@pytest.mark.parametrize("program", sorted(TRACED))
def test_a_trace_shows_what_a_program_and_a_runtime_say(
    program: str, runtime: Path, bindings: Path, files: dict[str, str], tmp_path: Path
) -> None:
    known = files | {"$RUNTIME80": str(runtime), "lamp.dll": str(tmp_path / "lamp.dll")}
    words = next(command[2:] for command in shown_commands() if command[1] == program)
    arguments = [re.sub(r"^(\$\w+|\w+\.\w+$)", lambda name: known[name[0]], word) for word in words]
    environment = {"PYTHONPATH": str(bindings)}
    run_program(TRACING, tmp_path / "lines", PROGRAMS / program, *arguments, **environment)
    lines = [line.partition(": ")[2] for line in (tmp_path / "lines").read_text("utf-8").splitlines()]
    left = iter(lines)
    for pattern in TRACED[program]:
        assert any(re.fullmatch(f" *{pattern}", line) for line in left), pattern
    assert not any("cannot be shown" in line for line in lines)


@pytest.mark.parametrize("program", OF_SAMPLE_PAGES)
def test_the_readme_shows_what_the_programs_print(
    program: str, bindings: Path, files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for printed, expected in shown_runs(program, bindings, files):
        assert as_in_every_run(printed) == as_in_every_run(expected)


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("locale", ["fr-FR", "ja-JP"])
def test_pages_of_one_locale_alone_make_bindings_that_drive_a_runtime(
    locale: str, corpus: Path, files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = f"{locale}={corpus / locale.lower() / 'docs' / 'framework' / 'unmanaged-api'}"
    made = docabi("build", "--source", source, "--out", tmp_path, "--targets", "python", "--quiet", cwd=tmp_path)
    assert made.returncode in (0, 1), made.stderr  # 1: pages with errors
    monkeypatch.chdir(tmp_path)
    for program in OF_SAMPLE_PAGES:
        for printed, expected in shown_runs(program, tmp_path / "generated" / "python", files):
            assert without_words(as_in_every_run(printed)) == without_words(as_in_every_run(expected))
            # Another language says it.
            assert (without_words(printed) == printed) == (as_in_every_run(printed) == as_in_every_run(expected))


def without_words(printed: str) -> str:
    """What a program prints without what documentation says of a code."""
    return re.sub(r"(\(0x8\w+\)): .*", r"\1", printed)


def shown_runs(program: str, bindings: Path, files: dict[str, str]) -> Iterator[tuple[str, str]]:
    """What each of a program's commands in the README prints, and what it prints there."""
    commands = shown_commands()
    mine = [command for command in commands if command[1] == program]
    assert mine
    for command in mine:
        words = [re.sub(r"^(\$\w+|\w+\.exe$)", lambda name: files[name[0]], word) for word in command[2:]]
        yield run(program, bindings, *words), commands[command]


def test_the_readmes_python_is_true(runtime: Path, version: str, bindings: Path, tmp_path: Path) -> None:
    """Its functions and classes, used."""
    [example] = re.findall(r"```python\n(from docabi_bindings.*?)```", (PROJECT / "README.md").read_text("utf-8"), re.S)
    program = tmp_path / "readme.py"
    program.write_text(
        f"{example}\nimport sys, pathlib, exports\nruntime = exports.Runtime(pathlib.Path(sys.argv[1]))\n"
        "names = list(type_names(runtime.dispenser(), str(runtime.folder / 'System.Private.CoreLib.dll')))\n"
        "tasks = Tasks().as_interface(IHostTaskManager)\n"
        "print(len(names), 'System.Int32' in names, tasks.Sleep(1000, 0).name)\n"
        "for call in (lambda: tasks.Sleep(1001, 0), lambda: tasks.SetLocale(1033)):\n"
        "    try: call()\n"
        "    except ComError as error: print(error.name)\n"
        "exports.leave()\n"
    )
    printed = run_program(program, runtime, PYTHONPATH=f"{bindings}{os.pathsep}{PROGRAMS}")
    assert printed.splitlines() == [f"{TYPES[version]} True S_OK", "HOST_E_TIMEOUT", "E_NOTIMPL"]


def test_the_readme_shows_what_a_loop_stands_for(runtime: Path, version: str, bindings: Path, tmp_path: Path) -> None:
    """The loop and the one by hand give the same names."""
    blocks = re.findall(
        r"```python\n(from (?:docabi_bindings|ctypes).*?)```", (PROJECT / "README.md").read_text("utf-8"), re.S
    )
    program = tmp_path / "loops.py"
    program.write_text(
        "\n".join(blocks) + "\nimport sys, pathlib, exports\nruntime = exports.Runtime(pathlib.Path(sys.argv[1]))\n"
        "dispenser, library = runtime.dispenser(), str(runtime.folder / 'System.Private.CoreLib.dll')\n"
        "by_hand = list(type_names_by_hand(dispenser.OpenScope(library, 0, IMetaDataImport)))\n"
        "print(len(by_hand), by_hand == list(type_names(dispenser, library)))\nexports.leave()\n"
    )
    printed = run_program(program, runtime, PYTHONPATH=f"{bindings}{os.pathsep}{PROGRAMS}")
    assert printed == f"{TYPES[version]} True\n"


@pytest.fixture
def files(lamps: Path) -> dict[str, str]:
    """What the README's commands mean here."""
    runtimes = {f"$RUNTIME{name.replace('.', '')}": str(runtime_folder(*RUNTIMES[name])) for name in RUNTIMES}
    return {"lamps.exe": str(lamps)} | runtimes


def shown_commands() -> dict[tuple[str, ...], str]:
    """Each command of the README's examples and what it prints there."""
    blocks = re.findall(r"```console\n(.*?)```", (PROJECT / "README.md").read_text("utf-8"), re.S)
    shown = (part for block in blocks for part in re.split(r"^\$ ", block, flags=re.M)[1:])
    return {tuple(shlex.split(command)): printed for command, _, printed in (part.partition("\n") for part in shown)}


def as_in_every_run(printed: str) -> str:
    """What a program prints without the numbers that differ: of the thread, and of what was loaded and compiled."""
    printed = re.sub(r"(thread|sum is) \d+", r"\1 N", printed)
    printed = re.sub(r"\d+ (classes|compilations)", r"N \1", printed)
    return re.sub(r"Lamp\.\.ctor ", "", printed)


@pytest.mark.slow
def test_the_benchmark_of_calls_runs(runtime: Path, bindings: Path) -> None:
    """It compares the values of its forms itself; its times are nothing for a test."""
    printed = run_program(PROJECT / "benchmarks" / "bindings.py", runtime, PYTHONPATH=str(bindings))
    assert {"friendly ratio", "raw ratio"} <= json.loads(printed).keys()


def test_programs_are_typed(bindings: Path) -> None:
    sources = [
        str(file)
        for file in [
            *(PROGRAMS / name for name in (*OF_SAMPLE_PAGES, "watching.py")),
            PROJECT / "benchmarks" / "bindings.py",
        ]
    ]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--explicit-package-bases", *sources]
    paths = {"MYPYPATH": f"{bindings}:{PROGRAMS}"}
    done = subprocess.run(command, env=os.environ | paths, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
