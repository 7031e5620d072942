"""Findings for people. In: findings. Out: Markdown for a pull request's comment, or an HTML page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.escape import markdown, printable
from docabi.rendering import environment
from docabi.report.findings import Finding, Findings, Place
from docabi.spec import Options

_CODE = re.compile(r"`([^`\n]+)`")


def as_markdown(found: Findings) -> str:
    """The findings as a table of rules and a list by rule. No text of a page can become markup."""
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
    """The findings as an HTML page that needs no script and no other file."""
    groups = [(count, [one for one in found.findings if one.rule == count.rule]) for count in found.summary]
    return environment("report", Options()).get_template("report.html.jinja").render(groups=groups, pieces=_pieces)


def _pieces(text: str) -> list[tuple[bool, str]]:
    """Split a message; each part has its text and says whether it is code (it stood in backticks)."""
    return [(index % 2 == 1, part) for index, part in enumerate(_CODE.split(" ".join(printable(text).split()))) if part]
