# made by docabi from its runtime; do not edit
"""What the pages would have to say for an implementation to be as documented: `--suggest-patches FILE`.

A test that meets codes which a page does not list leaves them in its report; here they become patches, in the form of
docabi's own: a file for the folder `patches` of the project whose pages they are about.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import pytest
from docabi_report import PREFIX

PROPERTY = f"{PREFIX}undocumented"


class Undocumented(NamedTuple):
    """A code that came and that the page of a method does not list; `entity` is the interface that has the method."""

    entity: str
    method: str
    name: str
    value: int
    call: str


class Suggestions:
    """A pytest plugin: the codes of all tests, of all workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.found: dict[tuple[str, str, int], Undocumented] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the codes of a test; one that several interfaces inherit counts once."""
        told = dict(report.user_properties).get(PROPERTY) if report.when == "call" else None
        for row in json.loads(str(told or "[]")):
            one = Undocumented(*row)
            self.found.setdefault((one.entity, one.method, one.value), one)

    def pytest_sessionfinish(self) -> None:
        """Write the file, where it was asked for."""
        path = self.config.getoption("--suggest-patches")
        if path and not hasattr(self.config, "workerinput"):
            Path(path).write_text(as_patches([self.found[key] for key in sorted(self.found)]), encoding="utf-8")


def as_patches(found: list[Undocumented]) -> str:
    """The patches in YAML; a code without a name is called by its number. Texts are quoted as JSON quotes them."""
    lines = [
        "# Codes that an implementation answers with and that the pages do not list. Look at each before you keep it."
    ]
    for one in found:
        success = str(one.value < 0x80000000).lower()
        lines += [
            f"- entity: {one.entity}",
            f"  fact: {json.dumps(f'methods.{one.method}.hresults.{one.name}')}",
            "  expect: null",
            f"  set: {{name: {json.dumps(one.name)}, value: {one.value}, success: {success}}} # 0x{one.value:08X}",
            f"  reason: {json.dumps(one.call)}",
        ]
    return "\n".join([*lines, *([] if found else ["[]"])]) + "\n"
