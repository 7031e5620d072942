"""Findings to read: Markdown for a pull request's comment, HTML for everything else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.escape import markdown, printable
from docabi.rendering import environment
from docabi.report.findings import Finding, Findings, Place
from docabi.spec import Options

_CODE = re.compile(r"`([^`\n]+)`")


def as_markdown(found: Findings) -> str:
    """A table of rules, and a list of findings by rule; texts of pages can make no markup."""
    lines = ["# Findings", ""]
    if not found.findings:
        return "# Findings\n\nNone.\n"
    lines += ["| Severity | Rule | Findings | Places |", "| --- | --- | ---: | ---: |"]
    lines += [f"| {one.severity} | `{one.rule}` | {one.findings} | {one.places} |" for one in found.summary]
    for count in found.summary:
        lines += ["", f"## {count.rule}", ""]
        lines += [line for one in found.findings if one.rule == count.rule for line in _item(one)]
    return "\n".join(lines) + "\n"


def _item(one: Finding) -> Iterator[str]:
    help = f" *{_plain(one.help)}*" if one.help else ""
    yield f"- {_plain(_where(one.places[0]))}: {_plain(one.message)}.{help}"
    for place in one.places[1:]:
        yield f"  - {_plain(_where(place))}"


def _where(place: Place) -> str:
    return f"{place.path}:{place.line}:{place.column}"


def _plain(text: str) -> str:
    """Text on one line in which no character is markup."""
    return markdown(" ".join(text.split()))


def as_html(found: Findings) -> str:
    """A page of its own: no script, no file beside it."""
    groups = [(count, [one for one in found.findings if one.rule == count.rule]) for count in found.summary]
    return environment("report", Options()).get_template("report.html.jinja").render(groups=groups, pieces=_pieces)


def _pieces(text: str) -> list[tuple[bool, str]]:
    """A message in parts: whether each is code (it stood in backticks), and its text."""
    return [(index % 2 == 1, part) for index, part in enumerate(_CODE.split(" ".join(printable(text).split()))) if part]
