"""Runs the steps of a composite action or of a job as GitHub documents it, but for the actions of others: each `run` by
bash with its environment and the files that a step writes to, in order, until one fails.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
# Parts of the environment that decide whether programs run at all; all else is the runner's.
_KEPT = ("PATH", "HOME", "LANG", "TMPDIR", "PIP_INDEX_URL", "PIP_CONFIG_FILE", "PIP_NO_INDEX", "PIP_FIND_LINKS")


class Runner:
    """A runner with its folder for temporary files, which steps and runs share, and what the steps have said."""

    def __init__(self, temporary: Path, workspace: Path, event: Mapping[str, Any]) -> None:
        self.temporary, self.workspace = temporary, workspace
        temporary.mkdir(exist_ok=True)
        self.event = event
        self.github: dict[str, Any] = {"token": "t0ken", "ref_name": "main", "event": event}
        (temporary / "event.json").write_text(json.dumps(event))
        self.path: list[str] = []
        self.outputs: dict[str, dict[str, str]] = {}
        self.log = ""
        self.summary = ""
        self.code = 0

    def run(
        self, steps: Sequence[Mapping[str, Any]], inputs: Mapping[str, str], environment: Mapping[str, str]
    ) -> None:
        """Run steps; one that uses an action, or whose condition is about another event, is passed over."""
        self.code = 0
        for step in steps:
            if "run" in step and self._is_meant(step.get("if", "")) and self.code == 0:
                self._step(step, inputs, environment)

    def _is_meant(self, condition: str) -> bool:
        asked = re.fullmatch(r"github\.event_name == '(\w+)'", condition)
        assert asked or not condition, condition
        return not asked or (asked[1] == "pull_request") == ("pull_request" in self.event)

    def _step(self, step: Mapping[str, Any], inputs: Mapping[str, str], environment: Mapping[str, str]) -> None:
        script = self.temporary / "step.sh"
        assert "${{" not in step["run"], "an expression in a script is code that somebody else writes"
        script.write_text(step["run"])
        files = {name: self.temporary / name for name in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.write_text("")
        given = {name: self._value(str(value), inputs) for name, value in step.get("env", {}).items()}
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        own = {
            **{"GITHUB_ACTIONS": "true", "CI": "true", "RUNNER_TEMP": str(self.temporary)},
            **{"GITHUB_EVENT_PATH": str(self.temporary / "event.json"), "GITHUB_REPOSITORY": "lamps/docs"},
            "GITHUB_EVENT_NAME": "pull_request" if "pull_request" in self.event else "push",
        }
        folder = self.workspace / self._value(step.get("working-directory", "."), inputs)
        path = os.pathsep.join([*reversed(self.path), environment.get("PATH", os.environ["PATH"])])
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=folder,
            env={
                **kept,
                **own,
                **environment,
                **{name: str(file) for name, file in files.items()},
                **given,
                "PATH": path,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        self.log += done.stdout + done.stderr
        self.code = done.returncode
        self.path += files["GITHUB_PATH"].read_text().split("\n")[:-1]
        self.summary += files["GITHUB_STEP_SUMMARY"].read_text()
        said = (line.partition("=") for line in files["GITHUB_OUTPUT"].read_text().splitlines())
        self.outputs[step.get("id", "")] = {name: value for name, _, value in said}

    def _value(self, text: str, inputs: Mapping[str, str]) -> str:
        return _EXPRESSION.sub(lambda match: self._expression(match[1], inputs), text)

    def _expression(self, expression: str, inputs: Mapping[str, str]) -> str:
        context, *steps = expression.split(".")
        known: Any = {
            "inputs": inputs,
            "github": self.github,
            "steps": {id: {"outputs": values} for id, values in self.outputs.items()},
        }[context]
        for step in steps:
            known = known.get(step, "") if isinstance(known, Mapping) else ""
        return str(known)


def load(file: Path) -> Any:
    """A YAML file as plain data."""
    return yaml.safe_load(file.read_text("utf-8"))
