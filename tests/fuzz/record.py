"""The record of what was fuzzed, `record.md`: a row a target, engine and commit, to which each run is added."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import msgspec

from tests.conftest import PROJECT
from tests.fuzz.search import Search

FILE = Path(__file__).parent / "record.md"
_HEAD = """\
# What was fuzzed

Made by `python -m tests.fuzz.run TARGET --record`; SECURITY.md adds it up. `plain` is the engine of `search.py`, whose
`reached` counts lines of docabi in one of fifty inputs; `atheris` is libFuzzer, whose `reached` counts edges. Seconds
are of processor time.

| target | engine | commit | executions | seconds | reached | findings |
| --- | --- | --- | ---: | ---: | ---: | ---: |
"""

_Key = tuple[str, str, str]


class Row(msgspec.Struct, frozen=True):
    """What was done to one target with one engine at one commit."""

    executions: int = 0
    seconds: int = 0
    reached: int = 0
    findings: int = 0


def read() -> dict[_Key, Row]:
    """The rows by target, engine and commit."""
    rows: dict[_Key, Row] = {}
    for line in FILE.read_text("utf-8").splitlines() if FILE.exists() else ():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 7 and cells[3].replace(",", "").isdigit():
            rows[cells[0], cells[1], cells[2]] = Row(*(int(cell.replace(",", "")) for cell in cells[3:]))
    return rows


def add(target: str, engine: str, done: Search) -> None:
    """Add a run to its row."""
    rows = read()
    key = target, engine, commit()
    old = rows.get(key, Row())
    rows[key] = Row(
        old.executions + done.executions,
        old.seconds + round(done.seconds),
        max(old.reached, done.lines),
        old.findings + len(done.findings),
    )
    FILE.write_text(_HEAD + "".join(_line(key, rows[key]) for key in sorted(rows)), "utf-8")


def totals(rows: Mapping[_Key, Row]) -> dict[str, tuple[int, int, int]]:
    """Executions, seconds and findings by target."""
    found: dict[str, tuple[int, int, int]] = {}
    for (target, _, _), row in rows.items():
        executions, seconds, findings = found.get(target, (0, 0, 0))
        found[target] = executions + row.executions, seconds + row.seconds, findings + row.findings
    return found


def summary() -> str:
    """The table of the totals, as SECURITY.md has it."""
    head = "| target | executions | seconds of processor time | findings |\n| --- | ---: | ---: | ---: |\n"
    rows = sorted(totals(read()).items(), key=lambda row: -row[1][0])
    return head + "".join(f"| {name} | {' | '.join(f'{number:,}' for number in row)} |\n" for name, row in rows)


def commit() -> str:
    """The commit of the checkout, with a plus if docabi's code differs from it."""
    git = ["git", "-C", str(PROJECT)]
    name = subprocess.run([*git, "rev-parse", "--short=8", "HEAD"], capture_output=True, text=True, check=True).stdout
    changed = subprocess.run([*git, "diff", "--quiet", "HEAD", "--", "generator", "templates"], check=False).returncode
    return name.strip() + ("+" if changed else "")


def _line(key: _Key, row: Row) -> str:
    numbers = (f"{number:,}" for number in (row.executions, row.seconds, row.reached, row.findings))
    return f"| {' | '.join((*key, *numbers))} |\n"
