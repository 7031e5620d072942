"""The rules: a Markdown page a rule id, shipped beside this module.

A page begins with `severity: ...` and `summary: ...`; then come `told-by: build` where `docabi check` does not run what
reports it, `audience: translation` for damage that translations do (other rules find what is wrong in the source), and
`harm: more` or `less` than that of others of its severity to somebody who reads the pages. What follows a blank line is
for people. To add a rule: its page here, and the function that reports it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec

from docabi.diagnostics import Audience, Severity


class RulePage(msgspec.Struct, frozen=True):
    """What a user is told about a rule."""

    rule: str
    severity: Severity
    summary: str
    text: str
    only_builds: bool = False
    """Whether a build alone reports it, or `docabi layout`, and `docabi check` does not."""
    audience: Audience = Audience.SOURCE
    """Who has to act on a page that is a translation."""
    harm: int = 1
    """0 for what misleads a reader, 2 for what no reader sees."""


@cache
def rules() -> Mapping[str, RulePage]:
    """Every rule by its id, in order."""
    pages = (_parse(file.stem, file.read_text("utf-8")) for file in Path(__file__).parent.glob("*.md"))
    return {page.rule: page for page in sorted(pages, key=lambda page: page.rule)}


def _parse(rule: str, text: str) -> RulePage:
    head, _, body = text.partition("\n\n")
    said = dict(line.split(": ", 1) for line in head.splitlines())
    return RulePage(
        rule,
        Severity(said["severity"]),
        said["summary"],
        body.strip() + "\n",
        only_builds="told-by" in said,
        audience=Audience(said.get("audience", Audience.SOURCE)),
        harm={"more": 0, "less": 2}.get(said.get("harm", ""), 1),
    )
