"""Life in CI: hooks, the action and the workflows of `docabi init` run as a user runs them, on git repositories."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from docabi import __version__
from docabi.cli import main
from tests.cli.workflow_runner import Runner, load
from tests.command_line import write_tree

PAGE = """\
---
title: Light
api_name:
- Light
---
# Light function

Lights.

## Syntax

```cpp
HRESULT Light([in] DWORD how);
```
"""
CONFIG = "sources:\n  en-US: pages/en-US\ntargets: [c]\n"
# Answers `gh`: notes its arguments and the text of a comment, and knows of the comments in a file.
GH = """\
#!/usr/bin/env python3
import json, pathlib, sys
here = pathlib.Path(__file__).parent
arguments = sys.argv[1:]
with open(here / "calls", "a") as calls:
    calls.write(json.dumps(arguments) + "\\n")
if "--paginate" in arguments or arguments[:2] == ["pr", "list"]:
    print((here / "known").read_text(), end="")
for argument in arguments:
    if argument.startswith("body=@"):
        (here / "body").write_text(pathlib.Path(argument[6:]).read_text())
if "--body-file" in arguments:
    (here / "body").write_text(pathlib.Path(arguments[arguments.index("--body-file") + 1]).read_text())
"""


def git(folder: Path, *arguments: str) -> str:
    named = ["-c", "user.name=Lamp", "-c", "user.email=lamp@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *named, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def repository(folder: Path, prefix: str = "") -> Path:
    """A repository with a project that was built and committed; `prefix` is the folder of the project in it."""
    write_tree(folder, {f"{prefix}docabi.yaml": CONFIG, f"{prefix}pages/en-US/a/light-function.md": PAGE})
    write_tree(folder, {".gitignore": ".docabi/\n"})
    subprocess.run(
        [sys.executable, "-m", "docabi", "build", "--quiet"], cwd=folder / prefix, check=True, capture_output=True
    )
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder, "Lamps")
    return folder


def commit(folder: Path, message: str) -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def change(folder: Path, old: str, new: str) -> None:
    file = folder / "pages/en-US/a/light-function.md"
    file.write_text(file.read_text().replace(old, new))


@pytest.fixture
def gh(tmp_path: Path) -> Path:
    """A folder with the program `gh`, and what it was asked."""
    folder = tmp_path / "gh"
    write_tree(folder, {"gh": GH, "known": "", "calls": ""})
    (folder / "gh").chmod(0o755)
    return folder


def calls(gh: Path) -> list[list[str]]:
    return [json.loads(line) for line in (gh / "calls").read_text().splitlines()]


class Action:
    """The action of this checkout, installed once."""

    def __init__(self, project: Path, temporary: Path) -> None:
        self.project, self.temporary = project, temporary
        described = load(project / "action.yml")
        self.defaults = {name: str(one.get("default", "")) for name, one in described["inputs"].items()}
        self.described = described
        installed = Runner(temporary, project, {})
        self._run(installed, described["runs"]["steps"][:1], {}, {})
        assert installed.code == 0, installed.log
        self.path = installed.path

    def __call__(self, workspace: Path, event: dict[str, Any], gh: Path, **inputs: str) -> Runner:
        runner = Runner(self.temporary, workspace, event)
        runner.path = [*self.path]
        environment = {"PATH": os.pathsep.join([str(gh), os.environ["PATH"]])}
        self._run(runner, self.described["runs"]["steps"][1:], inputs, environment)
        return runner

    def _run(self, runner: Runner, steps: Any, inputs: dict[str, str], environment: dict[str, str]) -> None:
        runner.github["action_path"] = str(self.project)
        runner.run(steps, {**self.defaults, **inputs}, environment)


@pytest.fixture(scope="module")
def action(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Action:
    return Action(project, tmp_path_factory.mktemp("runner"))


@pytest.mark.slow
def test_the_action_on_a_pull_request(action: Action, tmp_path: Path, gh: Path) -> None:
    folder = repository(tmp_path / "work")
    base = git(folder, "rev-parse", "HEAD")
    event = {"pull_request": {"number": 7, "base": {"sha": base}}}
    quiet = action(folder, event, gh)
    assert quiet.code == 0, quiet.log
    assert quiet.outputs["diff"]["status"] == "same"
    assert not (gh / "body").exists()  # nobody is told of no change

    change(folder, "DWORD how", "QWORD how")
    commit(folder, "Another type")
    stale = action(folder, event, gh, diff="--fail-on never")
    assert stale.code == 1
    assert "docabi build ended with 1" in stale.log  # specs/ and generated/ are not what docabi makes
    assert "docabi diff" not in stale.log

    subprocess.run([sys.executable, "-m", "docabi", "build", "--quiet"], cwd=folder, check=True, capture_output=True)
    commit(folder, "Built")
    breaking = action(folder, event, gh)
    assert breaking.code == 1
    assert "docabi diff ended with" in breaking.log
    assert breaking.outputs["diff"]["status"] == "changed"
    assert "Light" in breaking.summary
    body = (gh / "body").read_text()
    assert body.startswith("<!-- docabi: what changes -->\n")
    assert "how" in body
    assert "POST" in calls(gh)[-1]
    assert "repos/lamps/docs/issues/7/comments" in calls(gh)[-1]

    (gh / "known").write_text("41\n")
    allowed = action(folder, event, gh, diff="--fail-on never")
    assert allowed.code == 0, allowed.log
    assert "PATCH" in calls(gh)[-1]
    assert "repos/lamps/docs/issues/comments/41" in calls(gh)[-1]
    asked = len(calls(gh))
    assert action(folder, event, gh, diff="--fail-on never", comment="false").code == 0
    assert len(calls(gh)) == asked


@pytest.mark.slow
def test_the_action_says_what_is_wrong_below_a_folder(action: Action, tmp_path: Path, gh: Path) -> None:
    folder = repository(tmp_path / "work", "bindings/lamps/")
    before = git(folder, "rev-parse", "HEAD")
    page = folder / "bindings/lamps/pages/en-US/a/light-function.md"
    page.write_text(PAGE.replace("HRESULT Light", "HRESULT Dim"))
    commit(folder, "Wrong")
    wrong = action(folder, {"before": before}, gh, folder="bindings/lamps", diff="--fail-on never")
    assert wrong.code == 1
    assert "::error file=bindings/lamps/pages/en-US/a/light-function.md,line=13," in wrong.log
    assert "docabi check ended with 1" in wrong.log
    assert not calls(gh)
    first = action(folder, {"before": "0" * 40}, gh, folder="bindings/lamps")
    assert first.outputs["diff"] == {"code": "0", "status": "none"}
    lost = action(folder, {"before": before}, gh, folder="bindings/lamps", diff="--fail-on nothing-known")
    assert lost.outputs["diff"]["status"] == "failed"
    assert lost.code == 1
    assert not lost.summary


@pytest.mark.slow
@pytest.mark.skipif(find_spec("pre_commit") is None, reason="pre-commit is not installed")
def test_the_hooks_run_from_a_repository(project: Path, tmp_path: Path) -> None:
    hooks = tmp_path / "docabi"
    git(tmp_path, "clone", "--quiet", "--no-hardlinks", str(project), str(hooks))
    for path in git(project, "ls-files", "--modified", "--others", "--exclude-standard").splitlines():
        if (project / path).is_file():
            (hooks / path).parent.mkdir(parents=True, exist_ok=True)
            (hooks / path).write_bytes((project / path).read_bytes())
    if git(hooks, "status", "--porcelain"):
        commit(hooks, "As it is")
    revision = git(hooks, "rev-parse", "HEAD")
    ids = "".join(f"      - id: {one['id']}\n" for one in load(project / ".pre-commit-hooks.yaml"))
    folder = repository(tmp_path / "work")
    config = f"repos:\n  - repo: {hooks}\n    rev: {revision}\n    hooks:\n{ids}"
    write_tree(folder, {".pre-commit-config.yaml": config})
    git(folder, "add", "--all")

    def run(*only: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")}
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files", *only]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    clean = run()
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert clean.stdout.count("Passed") == 3
    change(folder, "HRESULT Light", "HRESULT Dim")
    git(folder, "add", "--all")
    wrong = run("docabi-check")
    assert wrong.returncode == 1
    assert "light-function.md:13:" in wrong.stdout
    change(folder, "HRESULT Dim([in] DWORD", "HRESULT Light([in] QWORD")
    git(folder, "add", "--all")
    assert "would change: " in run("docabi-drift").stdout
    assert "files were modified by this hook" in run("docabi-build").stdout
    git(folder, "add", "--all")
    assert run().returncode == 0


def test_init_writes_what_a_repository_needs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    alone, local, hub = (tmp_path / name for name in ("alone", "local", "hub"))
    for folder in (local, hub):
        folder.mkdir()
        git(folder, "init", "--quiet")
    git(hub, "remote", "add", "origin", "https://github.com/lamps/docs.git")
    (hub / ".gitattributes").write_text("mine\n")
    for folder in (alone, local, hub):
        assert main(["init", str(folder)]) == 0
    at_top = {".gitignore", ".gitattributes", ".pre-commit-config.yaml"}
    assert not {path.name for path in alone.iterdir()} & {*at_top, ".github"}
    assert {path.name for path in local.iterdir()} == {*at_top, ".git", "docabi.yaml", "pages"}
    assert (hub / ".gitattributes").read_text() == "mine\n"
    workflows = sorted((hub / ".github/workflows").iterdir())
    assert [file.name for file in workflows] == ["docabi-regenerate.yml", "docabi.yml"]
    for file in workflows:
        assert f"docabi=={__version__}" in file.read_text()
        assert load(file)["jobs"]
    forced = tmp_path / "forced"
    assert main(["init", "--github", str(forced)]) == 0
    assert (forced / ".github/workflows/docabi.yml").is_file()
    assert ".gitattributes" in capsys.readouterr().out


def workflow_steps(folder: Path, name: str) -> Any:
    """The steps of a workflow's only job, but the one that installs docabi."""
    [job] = load(folder / ".github/workflows" / name)["jobs"].values()
    return [step for step in job["steps"] if step.get("name") != "Install docabi"]


@pytest.fixture
def begun(tmp_path: Path, gh: Path) -> tuple[Path, dict[str, str]]:
    """A new project in a clone, built and committed, and an environment with this checkout's docabi."""
    origin, folder = tmp_path / "origin.git", tmp_path / "work"
    git(tmp_path, "init", "--quiet", "--bare", str(origin))
    git(tmp_path, "clone", "--quiet", str(origin), str(folder))
    assert main(["init", "--github", str(folder)]) == 0
    (folder / "docabi.yaml").write_text(CONFIG)
    assert main_in(folder, "build") == 0
    commit(folder, "Begun")
    return folder, {"PATH": os.pathsep.join([str(gh), str(own_docabi(tmp_path)), os.environ["PATH"]])}


@pytest.mark.slow
def test_the_workflow_that_checks(begun: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    folder, environment = begun
    pull = {"pull_request": {"number": 1, "base": {"sha": git(folder, "rev-parse", "HEAD")}}}

    def checked() -> Runner:
        runner = Runner(tmp_path / "runner", folder, pull)
        runner.run(workflow_steps(folder, "docabi.yml"), {}, environment)
        return runner

    clean = checked()
    assert clean.code == 0, clean.log
    page = "pages/en-US/a/light-function.md"
    write_tree(folder, {page: PAGE.replace("HRESULT Light", "HRESULT Dim")})
    main_in(folder, "build")
    failing = checked()
    assert failing.code == 1
    assert f"::error file={page},line=13," in failing.log
    for command in ("check", "build"):
        assert main_in(folder, command, "--baseline", f"known-{command}.json", "--update-baseline") == 0
    known = checked()
    assert known.code == 0, known.log
    assert "Light" in known.summary


@pytest.mark.slow
def test_the_workflow_that_regenerates(begun: tuple[Path, dict[str, str]], tmp_path: Path, gh: Path) -> None:
    folder, environment = begun
    steps = workflow_steps(folder, "docabi-regenerate.yml")
    quiet = Runner(tmp_path / "quiet", folder, {})
    quiet.run(steps, {}, environment)
    assert quiet.code == 0, quiet.log
    assert "nothing changed" in quiet.log
    assert not calls(gh)

    page = next((folder / "pages/en-US/hosting").glob("ihosttaskmanager-sleep-method.md"))
    page.write_text(page.read_text().replace("[in] DWORD dwMilliseconds", "[in] ULONG64 dwMilliseconds"))
    commit(folder, "The newest pages")
    for known, asked in (("", "create"), ("3\n", "edit")):
        (gh / "known").write_text(known)
        changed = Runner(tmp_path / f"runner-{asked}", folder, {})
        changed.run(steps, {}, environment)
        assert changed.code == 0, changed.log
        assert ["pr", asked] == calls(gh)[-1][:2], changed.log
        assert "dwMilliseconds" in (gh / "body").read_text()
        specification = git(
            tmp_path / "origin.git", "show", "docabi/regenerate:specs/abi/hosting/IHostTaskManager.yaml"
        )
        assert "ULONG64" in specification
        git(folder, "reset", "--quiet", "--hard", "HEAD~1")
        shutil.rmtree(folder / ".docabi")  # a runner begins with a new clone


def main_in(folder: Path, *arguments: str) -> int:
    """The exit code of docabi in a folder."""
    command = [sys.executable, "-m", "docabi", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode


def own_docabi(folder: Path) -> Path:
    """A folder with a program `docabi` that runs this checkout's."""
    source = Path(__file__).parents[2] / "generator"
    script = f'#!/bin/sh\nPYTHONPATH={source} exec {sys.executable} -m docabi "$@"\n'
    write_tree(folder / "bin", {"docabi": script})
    (folder / "bin" / "docabi").chmod(0o755)
    return folder / "bin"


def some_steps(project: Path, *ids: str) -> Any:
    """Steps of the action, for a docabi that is on the path."""
    return [step for step in load(project / "action.yml")["runs"]["steps"] if step.get("id") in ids]


@pytest.mark.parametrize("name", ["a|b", "a&b", "50%", "a,b:c", "a\\1"])
def test_the_action_names_files_below_a_folder_of_any_name(project: Path, tmp_path: Path, name: str) -> None:
    folder = write_tree(
        tmp_path / "work",
        {
            f"{name}/docabi.yaml": CONFIG,
            f"{name}/pages/en-US/a/light-function.md": PAGE.replace("HRESULT Light", "HRESULT Dim"),
        },
    )
    git(folder, "init", "--quiet")
    runner = Runner(tmp_path / "runner", folder, {})
    path = {"PATH": os.pathsep.join([str(own_docabi(tmp_path)), os.environ["PATH"]])}
    runner.run(some_steps(project, "check"), {"folder": name}, path)
    escaped = name.replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    assert f"::error file={escaped}/pages/en-US/a/light-function.md,line=13," in runner.log


def test_a_base_of_the_action_is_a_revision_and_no_option(project: Path, tmp_path: Path) -> None:
    origin = repository(tmp_path / "origin")
    git(origin, "branch", "old")
    git(tmp_path, "clone", "--quiet", "--depth=1", origin.as_uri(), "work")
    path = {"PATH": os.pathsep.join([str(own_docabi(tmp_path)), os.environ["PATH"]])}
    runner = Runner(tmp_path / "runner", tmp_path / "work", {})
    for base, status in (("HEAD", "same"), ("old", "same"), (f"--upload-pack=touch {tmp_path}/made;", None)):
        runner.outputs.clear()
        runner.run(some_steps(project, "diff"), {"base": base, "folder": "."}, path)
        assert runner.outputs["diff"].get("status") == status, runner.log
    assert runner.code != 0
    assert not (tmp_path / "made").exists()


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_only_a_comment_of_a_bot_is_renewed(project: Path, tmp_path: Path, gh: Path) -> None:
    mark = "<!-- docabi: what changes -->"
    said = [
        {"id": number, "user": {"type": kind}, "body": body}
        for number, kind, body in ((1, "User", mark), (2, "Bot", "Lamps"), (3, "Bot", f"{mark}\nILamp"))
    ]
    (gh / "comments").write_text(json.dumps(said))
    answer = f'case "$*" in *--paginate*) exec jq "$5" {gh}/comments;; esac\necho "$*" >> {gh}/calls\n'
    (gh / "gh").write_text(f"#!/bin/sh\n{answer}")
    (tmp_path / "changes.md").write_text("ILamp\n")
    runner = Runner(tmp_path / "runner", tmp_path, {"pull_request": {"number": 7}})
    runner.outputs["diff"] = {"status": "changed", "changes": str(tmp_path / "changes.md")}
    steps = [step for step in load(project / "action.yml")["runs"]["steps"] if step["name"].startswith("Comment")]
    path = {"PATH": os.pathsep.join([str(gh), os.environ["PATH"]])}
    runner.run(steps, {"comment": "true"}, path)
    assert runner.code == 0, runner.log
    assert "PATCH repos/lamps/docs/issues/comments/3 " in (gh / "calls").read_text()
