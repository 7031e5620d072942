"""What was tested, what passed and failed, and what could not be tested and why: by interface and page.

Each test says what it is about in properties of its report (pytest's own JUnit file has them); this plugin collects
them, prints a summary, and writes `--report-json` and `--report-html`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

import pytest

REASONS: Mapping[str, str] = {
    "recipe": "the recipe skips it",
    "value": "it needs a value that only a recipe can give",
    "no-success": "no call of it succeeded",
    "no-count": "the object does not tell its count of references",
    "no-names": "the library names no functions and exports no recorder",
    "no-types": "no page says the types of its parameters",
    "not-made": "the implementation gives no such interface",
    "no-identifier": "no identifier of it is known; name it with --interface",
    "stays": "the object is not gone after its last Release",
}
"""Why something could not be tested: there are no other reasons."""

PREFIX = "docabi."


class Row(NamedTuple):
    """A test: what it is about and what came of it (`passed`, `failed` or `untested`, with a key of REASONS)."""

    interface: str
    page: str
    check: str
    state: str
    reason: str = ""
    text: str = ""
    """The message of a failure, or more of the reason."""
    seen: str = ""
    """The codes that came where a page lists none."""


class Report:
    """A pytest plugin: rows of all tests, of all workers."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.rows: list[Row] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the row of a test that was run, and rows that came with it."""
        properties = {name: str(value) for name, value in report.user_properties if name.startswith(PREFIX)}
        if report.when == "setup":
            further = properties.get(f"{PREFIX}untested", "")
            self.rows += [Row(**one) for one in json.loads(further or "[]")]
        if f"{PREFIX}interface" not in properties or not (report.when == "call" or report.failed):
            return
        crash = getattr(report.longrepr, "reprcrash", None)
        text = str(crash.message if crash is not None else report.longrepr)
        reason = properties.get(f"{PREFIX}reason", "")
        state = "failed" if report.failed else "untested" if reason else "passed"
        told = text if report.failed else properties.get(f"{PREFIX}told", "")
        interface, page, check, seen = (
            properties.get(f"{PREFIX}{name}", "") for name in ("interface", "page", "check", "seen")
        )
        self.rows.append(Row(interface, page, check, state, reason, told, seen))

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Print the report."""
        if not self.rows:
            return
        terminalreporter.section("conformance")
        for line in summary(self.rows):
            terminalreporter.write_line(line)

    def pytest_sessionfinish(self) -> None:
        """Write the files that were asked for."""
        if hasattr(self.config, "workerinput"):
            return
        rows = sorted(self.rows)
        writers = {"--report-json": as_json, "--report-html": as_html}
        for option, write in writers.items():
            if path := self.config.getoption(option):
                Path(path).write_text(write(rows), encoding="utf-8")


def _pages(rows: list[Row]) -> Iterator[tuple[str, str, list[Row]]]:
    """Interface, page and its rows, in order."""
    found: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in sorted(rows):
        found[row.interface, row.page].append(row)
    for (interface, page), of_page in found.items():
        yield interface, page, of_page


def _counts(rows: list[Row]) -> dict[str, int]:
    states = [row.state for row in rows]
    tested = len(states) - states.count("untested")
    return {"tested": tested} | {name: states.count(name) for name in ("passed", "failed", "untested")}


def _told(rows: list[Row]) -> str:
    counts = _counts(rows)
    return (
        f"{counts['tested']} tested, {counts['passed']} passed, {counts['failed']} failed, "
        f"{counts['untested']} could not be tested"
    )


def summary(rows: list[Row]) -> Iterator[str]:
    """The report in lines: the sum, interfaces of which there is more to say, then how many were not tested."""
    tested = [row for row in rows if row.reason not in _WHOLE]
    names = list(dict.fromkeys(row.interface for row in sorted(tested)))
    yield f"{len(names)} interface{'s' * (len(names) != 1)}: {_told(tested)}"
    for name in names:
        own = [row for row in tested if row.interface == name]
        if any(row.state != "passed" or row.seen for row in own):
            yield from _of_interface(name, own)
    for reason in _WHOLE:
        names = sorted({row.interface for row in rows if row.reason == reason})
        if names:
            yield f"{len(names)} interface{'s' * (len(names) != 1)} not tested, {REASONS[reason]}: {_few(names)}"


_WHOLE = ("not-made", "no-identifier")  # reasons of whole interfaces


def _of_interface(name: str, own: list[Row]) -> Iterator[str]:
    """A line, below it the pages that failed, what could not be tested, what pages do not say."""
    yield f"{name}: {_told(own)}"
    pages = list(_pages(own))
    for _, page, of_page in pages:
        counts = _counts(of_page)
        if counts["failed"]:
            yield f"  {page}: {counts['failed']} of {counts['tested']} failed"
    for reason, text in REASONS.items():
        checks = sorted(row.check for row in own if row.state == "untested" and row.reason == reason)
        if checks:
            yield f"  could not be tested, {text}: {_few(checks)}"
    for _, page, of_page in pages:
        seen = [row.seen for row in of_page if row.seen]
        if seen:
            yield f"  {page}: page lists no codes; saw {', '.join(seen)}"


def _few(names: list[str]) -> str:
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")


_KEYS = ("interface", "page")  # of what a test stands in


def as_json(rows: list[Row]) -> str:
    """The report as JSON: interfaces with their pages, pages with their tests."""
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for interface, page, of_page in _pages(rows):
        tests = [
            {key: value for key, value in row._asdict().items() if value and key not in ("interface", "page")}
            for row in of_page
        ]
        found[interface].append({"page": page, **_counts(of_page), "tests": tests})
    interfaces = [
        {"name": name, **_counts([row for row in rows if row.interface == name]), "pages": pages}
        for name, pages in found.items()
    ]
    return json.dumps({"reasons": dict(REASONS), **_counts(rows), "interfaces": interfaces}, indent=2) + "\n"


_STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{border-bottom:1px solid #8886;padding:.2em .6em;text-align:left;vertical-align:top}"
    ".failed{color:#b00020;font-weight:600}.untested{color:#666}pre{white-space:pre-wrap;margin:0}"
)


def as_html(rows: list[Row]) -> str:
    """The report as a page without scripts."""
    parts = [f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Conformance</title><style>{_STYLE}</style>"]
    parts.append(f"<h1>Conformance</h1><p>{escape(_told(rows))}</p>")
    for name in dict.fromkeys(row.interface for row in sorted(rows)):
        own = [row for row in rows if row.interface == name]
        parts.append(f"<h2>{escape(name)}</h2><p>{escape(_told(own))}</p><table><tr><th>page<th>test<th>result<th>")
        for row in sorted(own):
            said = row.text or (f"page lists no codes; saw {row.seen}" if row.seen else "")
            why = " ".join(filter(None, (REASONS.get(row.reason, ""), said)))
            cells = f"<td>{escape(row.page)}<td>{escape(row.check)}<td class={row.state}>{row.state}"
            parts.append(f"<tr>{cells}<td><pre>{escape(why)}</pre>")
        parts.append("</table>")
    return "\n".join(parts) + "\n"
