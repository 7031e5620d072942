"""Findings in every format. In: diagnostics. Out: text. To add a format: a function in a module here, and a line in
`FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docabi.report.data import as_github, as_json, as_junit, as_sarif
from docabi.report.findings import Findings, gather
from docabi.report.text import as_html, as_markdown, as_oneline, as_text

__all__ = ["FORMATS", "Findings", "gather"]

FORMATS: Mapping[str, Callable[[Findings], str]] = {
    "text": as_text,
    "oneline": as_oneline,
    "json": as_json,
    "markdown": as_markdown,
    "html": as_html,
    "sarif": as_sarif,
    "github": as_github,
    "junit": as_junit,
}
"""Every format by the name that `--format` takes."""
