"""Several workers give what one gives, also where processes cannot fork and know nothing that they are not told."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from docabi.config import Settings
from docabi.driver.build import build
from docabi.driver.workers import spread
from docabi.facts import ProjectFacts
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import page, tree_bytes, write_tree
from tests.small_projects import Silent

PAGES = 230
CODE = "LAMP_E_BROKEN"


def let_fork(monkeypatch: pytest.MonkeyPatch, forks: bool) -> None:
    """Let this be a system whose processes can fork, or one whose processes cannot."""
    if not forks:
        monkeypatch.delattr(os, "fork")


def times(factor: int) -> Callable[[int], int]:
    return lambda number: factor * number


@pytest.mark.parametrize(("number", "forks"), [(1, True), (2, True), (2, False)])
def test_results_come_in_the_order_of_the_items(monkeypatch: pytest.MonkeyPatch, number: int, forks: bool) -> None:
    let_fork(monkeypatch, forks)
    found = spread(partial(times, 3), iter(range(50)), number, 7)
    assert list(found) == [3 * item for item in range(50)]


@pytest.mark.slow
def test_workers_that_are_not_forked_know_the_facts_of_the_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only who knows the code when the page is read takes the damaged spelling for it.
    text = page().replace("E_FAIL", CODE.replace("_BROKEN", " BROKEN"))
    texts = {f"hosting/ilamp{n}-do-method.md": text.replace("IThing", f"ILamp{n}") for n in range(PAGES)}
    root = write_tree(tmp_path / "pages", texts)
    made = {}
    for forks in (True, False):
        let_fork(monkeypatch, forks)
        out = tmp_path / f"out-{forks}"
        facts = ProjectFacts(hresults={CODE: 0x80041234})
        settings = Settings((SourceRoot("fr-FR", root),), out, ("c",), Options("fr-FR", "lamps"), facts=facts)
        outcome = build(settings, Silent(), 2, check=False)
        made[forks] = (outcome.diagnostics, tree_bytes(out, "specs", "generated"))
    entities = {path: data for path, data in made[False][1].items() if path.startswith("specs/abi/")}
    assert len(entities) == PAGES
    assert {path for path, data in entities.items() if b"0x80041234" not in data} == set()
    assert made[False] == made[True]
