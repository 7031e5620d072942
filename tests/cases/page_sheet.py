"""Cases in Markdown: a sentence, pages in, facts out.

A case file holds one sentence, one or more pages in fenced blocks opened with four backticks and an info line
`markdown path=AREA/NAME.md locale=TAG`, and what is expected in a last block with the info line `yaml expected`.
`pytest --update` rewrites that block.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from docabi.diagnostics import Sink
from docabi.source import PageId

CASES = Path(__file__).parent

_PAGE = re.compile(r"^````markdown path=(\S+) locale=(\S+)\n(.*?)^````$", re.MULTILINE | re.DOTALL)
_EXPECTED = re.compile(r"^```yaml expected\n(.*?)^```\n?", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Case:
    """A case file: its pages as bytes, and the expected facts."""

    file: Path
    pages: tuple[tuple[PageId, bytes], ...]
    expected: Any


def files(folder: str) -> list[Path]:
    """The case files of a folder below `cases/`, in order."""
    return sorted((CASES / folder).glob("*.md"))


def read_case(file: Path) -> Case:
    text = file.read_text(encoding="utf-8")
    pages = tuple((PageId(match[2], match[1]), match[3].encode()) for match in _PAGE.finditer(text))
    expected = _EXPECTED.search(text)
    return Case(file, pages, yaml.safe_load(expected[1]) if expected else None)


def expectation(file: Path) -> str:
    """The text of the block `yaml expected` of a case file, of whatever form the case is."""
    found = _EXPECTED.search(file.read_text(encoding="utf-8"))
    assert found, f"{file.name} expects nothing; run pytest --update"
    return found[1]


def check(file: Path, facts_of: Callable[[PageId, bytes, Sink], Any], update: bool) -> None:
    """Compare the facts of a case's pages (one: itself; several: a list) and the reports with those expected."""
    case = read_case(file)
    found = []
    for identity, data in case.pages:
        sink = Sink(identity)
        facts = facts_of(identity, data, sink)
        reported = [f"{item.span.line}:{item.span.column} {item.rule}: {item.message}" for item in sink]
        found.append(facts | {"reported": reported} if reported else facts)
    compare(case, found[0] if len(found) == 1 else found, update)


def compare(case: Case, found: Any, update: bool) -> None:
    """Compare what a case gave with what it expects; with `update` write it down instead."""
    # Through YAML, as the expectation went: tuples and enumerations become lists and strings.
    result = yaml.safe_load(yaml.safe_dump(found, sort_keys=False))
    # As text, so that the order of keys counts.
    if update and _yaml(result) != _yaml(case.expected):
        rewrite(case.file, result)
        return
    assert _yaml(result) == _yaml(case.expected)


def rewrite(file: Path, result: Any) -> None:
    """Write what was found as what a case expects."""
    text = _EXPECTED.sub("", file.read_text(encoding="utf-8")).rstrip("\n")
    file.write_text(f"{text}\n\n```yaml expected\n{_yaml(result)}```\n", encoding="utf-8")


def _yaml(result: Any) -> str:
    return yaml.safe_dump(result, allow_unicode=True, sort_keys=False, width=110)
