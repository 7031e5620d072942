"""A comparison in every format. In: a `Comparison`. Out: text. To add a format: a function in a module here, and a line
in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from docabi.changes.formats.people import as_html, as_markdown, as_oneline, as_text
from docabi.changes.formats.programs import as_github, as_json, as_junit, as_sarif, schema
from docabi.changes.report import Comparison

__all__ = ["FORMATS", "schema"]

FORMATS: Mapping[str, Callable[[Comparison], str]] = {
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
