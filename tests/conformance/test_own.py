"""Implementations of one's own: right ones pass, a broken one is told its faults, nothing that they do ends a run."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from docabi.cli import main
from tests.conformance.own_broken import broken
from tests.conformance.own_mutants import OPERATORS, chosen, verdict
from tests.conformance.own_runs import OWN, compiled, on_library, run_tests

pytestmark = [pytest.mark.compilers, pytest.mark.skipif(not shutil.which("cc"), reason="no C compiler (cc)")]

WILD = {
    "    nanosleep(&time, NULL);\n": "    for (;;)\n        nanosleep(&time, NULL);\n",
    "    ((Manager *)This)->locale = lcid;\n": "    ((Manager *)NULL)->locale = lcid;\n",
    "    ((Manager *)This)->affinities++;\n": "    exit(7);\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["tasks", "keeper", "reader"])
def test_right_implementations_pass_under_the_address_sanitizer(project: Path, tmp_path: Path, name: str) -> None:
    library = compiled(project, OWN / f"{name}.c", tmp_path, "-fsanitize=address")
    sanitizer = subprocess.run(["cc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True)
    environment = {"ASAN_OPTIONS": "detect_leaks=0", "LD_PRELOAD": sanitizer.stdout.strip()}
    # No probe takes a second.
    done = run_tests(project, *on_library(library), "--time-limit", "1", **environment)
    assert done.returncode == 0, done.stdout
    assert "skipped" not in done.stdout


@pytest.fixture(scope="module")
def broken_run(project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What the tests say of the broken implementation, and the folder of the reports."""
    folder = tmp_path_factory.mktemp("broken")
    (folder / "host.c").write_text(broken(), encoding="utf-8")
    library = compiled(project, folder / "host.c", folder)
    reports = [f"--report-json={folder / 'report.json'}", f"--report-html={folder / 'report.html'}"]
    done = run_tests(project, *on_library(library), *reports, f"--junitxml={folder / 'junit.xml'}")
    assert done.returncode == 1, done.stdout
    return done.stdout, folder


def test_the_readme_shows_what_is_said_of_four_faults(project: Path, broken_run: tuple[str, Path]) -> None:
    readme = (project / "README.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"```console\n(\$ pytest generated/conformance --library .*?)```", readme, re.DOTALL)
    printed = " ".join(broken_run[0].split())
    messages = re.split(r"\n\n", shown.partition("\n")[2].strip())
    assert len(messages) == 4
    for message in messages:
        assert " ".join(message.split()) in printed, message
    assert broken_run[0].count("FAILED ") == 4, broken_run[0]


def test_the_report_counts_pages_and_reasons(broken_run: tuple[str, Path]) -> None:
    report = json.loads((broken_run[1] / "report.json").read_text(encoding="utf-8"))
    found = {one["name"]: one for one in report["interfaces"]}
    manager = found["IHostTaskManager"]
    assert (manager["failed"], manager["untested"]) == (4, 0)
    assert manager["tested"] == manager["passed"] + 4
    others = {
        test["reason"]
        for name, one in found.items()
        if name != manager["name"]
        for page in one["pages"]
        for test in page["tests"]
    }
    assert others == {"not-made"}
    assert {*others} <= {*report["reasons"]}
    sleep = next(page for page in manager["pages"] if page["page"].endswith("-sleep-method.md"))
    assert (sleep["tested"], sleep["failed"]) == (1, 1)
    assert "; the page documents S_OK" in sleep["tests"][0]["text"]
    silent = next(page for page in manager["pages"] if page["page"].endswith("-setstackguarantee-method.md"))
    assert [test["seen"] for test in silent["tests"] if "seen" in test] == ["SetStackGuarantee: S_OK (0x00000000)"]


def test_the_report_is_a_page_and_junit_too(broken_run: tuple[str, Path]) -> None:
    page = (broken_run[1] / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert page.count("<td class=failed>") == 4
    cases = ElementTree.parse(broken_run[1] / "junit.xml").getroot().iter("testcase")
    properties = [{one.get("name"): one.get("value") for one in case.iter("property")} for case in cases]
    assert {one["docabi.interface"] for one in properties} == {"IHostTaskManager"}
    assert all(str(one["docabi.page"]).startswith("hosting/") for one in properties)


@pytest.mark.slow
def test_what_ends_its_process_is_a_finding(project: Path, tmp_path: Path) -> None:
    text = (OWN / "tasks.c").read_text(encoding="utf-8")
    for right, wrong in WILD.items():
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    (tmp_path / "wild.c").write_text(text, encoding="utf-8")
    options = ("--time-limit", "0.5", "-k", "codes", "--interface", "IHostTaskManager")
    done = run_tests(project, *on_library(compiled(project, tmp_path / "wild.c", tmp_path, "-w")), *options)
    late = r"sleep-method\.md:\d+: Sleep\(dwMilliseconds = 1, option = 1\) did not come back within 0\.5 s"
    assert re.search(late, done.stdout), done.stdout
    assert re.search(r"setlocale-method\.md:\d+: SetLocale\(lcid = 1\) crashed \(SIGSEGV\)", done.stdout), done.stdout
    # It is called before EndThreadAffinity, too.
    ended = r"^hosting/\S+: BeginThreadAffinity\(\) ended the process with exit code 7$"
    assert len(re.findall(ended, done.stdout, re.MULTILINE)) == 2, done.stdout
    assert len(re.findall("^FAILED ", done.stdout, re.MULTILINE)) == 4, done.stdout


def test_a_recipe_of_the_specification_tells_where_tokens_come_from(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = compiled(project, OWN / "reader.c", tmp_path)
    chosen_ones = ("--interface", "IMetaDataImport", "--interface", "ICorProfilerInfo")
    assert main(["conformance", "init", "--out", str(project), *chosen_ones, str(tmp_path)]) == 0
    assert "2 values are yours to fill in" in capsys.readouterr().out
    recipe = tmp_path / "recipe.yaml"
    text = (
        recipe.read_text(encoding="utf-8").replace("./host.so", library.name).replace("CreateObject", "make_object", 1)
    )
    recipe.write_text(text.replace("FILL IN  # FunctionID", "7"), encoding="utf-8")
    assert main(["conformance", "init", "--out", str(project), str(tmp_path)]) == 2
    done = run_tests(project, "--recipe", recipe, "-k", "Props or CountEnum or GetModuleInfo or GetToken")
    assert done.returncode == 0, done.stdout
    assert "it needs a value that only a recipe can give: codes GetModuleInfo, outs GetModuleInfo" in done.stdout
    assert re.search(r"^\d+ passed, 2 skipped", done.stdout, re.MULTILINE), done.stdout


STATES = """
interfaces:
  IHostTaskManager:
    first: [BeginThreadAffinity]
    methods:
      Sleep: {skip: it is slow}
      EndDelayAbort: {after: [BeginDelayAbort], otherwise: E_UNEXPECTED}
      EndThreadAffinity: {otherwise: E_UNEXPECTED, ends: E_UNEXPECTED}
"""


def test_a_recipe_states_an_order(project: Path, tmp_path: Path) -> None:
    library = compiled(project, OWN / "tasks.c", tmp_path)
    (tmp_path / "recipe.yaml").write_text(STATES, encoding="utf-8")
    options = ("--recipe", tmp_path / "recipe.yaml", "-k", "order or Sleep", "-rs")
    done = run_tests(project, *on_library(library), *options)
    assert "the recipe skips it: it is slow" in done.stdout
    # It was sent BeginThreadAffinity first, and does not end the object: the recipe is wrong about both.
    assert "EndThreadAffinity() answered S_OK (0x00000000) without the calls before it; the recipe says" in done.stdout
    assert (
        "SetLocale(lcid = 1) answered S_OK (0x00000000) after EndThreadAffinity; the recipe says E_UNEXPECTED"
        in done.stdout
    )
    assert re.search(r"^1 failed, 1 passed, 1 skipped", done.stdout, re.MULTILINE), done.stdout


@pytest.mark.parametrize(
    ("recipe", "message"),
    [
        (
            "interfaces: {IHostTaskManager: {methods: {Slep: {}}}}",
            "IHostTaskManager::Slep, which is not documented; did you mean Sleep?",
        ),
        (
            "interfaces: {IHostTaskManager: {methods: {Sleep: {arguments: {x: 1}}}}}",
            "the recipe names `x` of IHostTaskManager::Sleep",
        ),
        ("interfaces: {IHostTaskManager: {methodes: {}}}", "'methodes' means nothing here; did you mean methods?"),
        ("time-limit: soon", "time-limit is a number of seconds, not 'soon'"),
        ("[", "is no YAML"),
        ("interfaces: {IHostTask: {}}", "no tests of an interface IHostTask; did you mean IHostTaskManager"),
    ],
)
def test_a_wrong_recipe_is_told_in_a_line(project: Path, tmp_path: Path, recipe: str, message: str) -> None:
    (tmp_path / "recipe.yaml").write_text(recipe, encoding="utf-8")
    done = run_tests(project, "--recipe", tmp_path / "recipe.yaml")
    assert done.returncode == 4
    assert message in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.slow
def test_processes_and_workers_make_no_difference(project: Path, tmp_path: Path) -> None:
    library = compiled(project, OWN / "tasks.c", tmp_path)
    options = (*on_library(library), "--interface", "IHostTaskManager")
    counts = [run_tests(project, *options, *more).stdout for more in ((), ("--no-fork", "-k", "Sleep"), ("-n", "2"))]
    passed = [re.findall(r"^(\d+) passed", printed, re.MULTILINE) for printed in counts]
    assert passed == [["28"], ["1"], ["28"]], counts


@pytest.mark.slow
def test_a_mutant_of_each_operator_is_killed(project: Path, tmp_path: Path) -> None:
    verdicts = {one.operator: verdict(one, project / "generated", tmp_path) for one in chosen(14, len(OPERATORS))}
    assert {*verdicts} == {*OPERATORS}
    assert [*verdicts.values()].count("killed") >= len(OPERATORS) - 1, verdicts
