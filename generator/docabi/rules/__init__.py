"""The rules: a Markdown page a rule id, shipped beside this module.

A page's first two lines are `severity: ...` and `summary: ...`, a third one `told-by: build` where `docabi check` does
not run what reports it; what follows a blank line is for people. To add a rule: its page here, and the function that
reports it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

import msgspec

from docabi.diagnostics import Severity


class RulePage(msgspec.Struct, frozen=True):
    """What a user is told about a rule."""

    rule: str
    severity: Severity
    summary: str
    text: str
    only_builds: bool = False
    """Whether a build alone reports it, or `docabi layout`, and `docabi check` does not."""


@cache
def rules() -> Mapping[str, RulePage]:
    """Every rule by its id, in order."""
    files = [file for file in resources.files(__name__).iterdir() if file.name.endswith(".md")]
    pages = (_parse(file.name.removesuffix(".md"), file.read_text("utf-8")) for file in files)
    return {page.rule: page for page in sorted(pages, key=lambda page: page.rule)}


def _parse(rule: str, text: str) -> RulePage:
    severity, summary, told_by, *rest = text.splitlines()
    return RulePage(
        rule,
        Severity(severity.removeprefix("severity:").strip()),
        summary.removeprefix("summary:").strip(),
        "\n".join(rest).strip() + "\n",
        only_builds=told_by.startswith("told-by:"),
    )
