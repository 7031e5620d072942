"""A warm build is a clean one, in files and findings, whatever happened between and whoever does the work."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from pathlib import Path

import msgspec
import pytest

from docabi.driver import targets
from docabi.driver.elsewhere import Elsewhere
from docabi.driver.workers import Job, Memo, Work
from tests.driver.random_changes import INPUTS, OUTPUTS, PAGES, Changes, different, told_walk, walk
from tests.driver.watched_builds import Loop

PATIENCE = 120
"""Seconds to wait for what has to come."""


@pytest.fixture
def changes(project: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Changes:
    return Changes(tmp_path, project / "samples/pages", request.param)


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some pages be worth workers, as many of them are."""
    remember = Memo.remember

    def with_workers(self: Memo, jobs: Iterable[Job[bytes]], work: Work[bytes]) -> list[tuple[bytes, ...]]:
        return remember(self, jobs, msgspec.structs.replace(work, worth_workers=2, chunk=3))

    monkeypatch.setattr(Memo, "remember", with_workers)
    monkeypatch.setattr(targets, "_WORTH_WORKERS", 2)


def walks(*few: tuple[int, int], many: int) -> list[object]:
    """Parameters of a walk: where its random numbers begin, and its steps. The tier `walk` alone makes many."""
    short = [pytest.param(*one, marks=[pytest.mark.slow] if one[1] > 6 else []) for one in few]
    return [*short, pytest.param(7, many, marks=pytest.mark.walk)]


@pytest.mark.slow
@pytest.mark.parametrize(("changes", "steps"), walks((1, 6), (2, 20), many=200), indirect=["changes"])
@pytest.mark.usefixtures("few_are_many")
def test_with_one_worker_and_with_several(changes: Changes, steps: int) -> None:
    walk(changes, steps, lambda number: 4 if number % 2 else 1)


@pytest.mark.parametrize(("changes", "steps"), walks((3, 8), many=100), indirect=["changes"])
@pytest.mark.usefixtures("few_are_many")
def test_where_processes_cannot_fork(changes: Changes, steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    walk(changes, steps, lambda number: 2 if number % 4 == 0 else 1)


@pytest.fixture
def dask() -> Iterator[Executor]:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed: pip install 'docabi[dask]'")
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client.get_executor()


@pytest.mark.parametrize(("changes", "steps"), walks((4, 8), many=100), indirect=["changes"])
@pytest.mark.usefixtures("few_are_many")
def test_on_a_dask_cluster(changes: Changes, steps: int, dask: Executor) -> None:
    walk(changes, steps, lambda number: Elsewhere(dask, 2) if number % 2 else 1)


@pytest.mark.slow
@pytest.mark.parametrize(("changes", "steps"), walks((6, 6), (8, 30), many=200), indirect=["changes"])
def test_in_one_process_that_is_told_of_changes(changes: Changes, steps: int) -> None:
    told_walk(changes, steps, (*PAGES, *PAGES, *INPUTS, *OUTPUTS))


@pytest.mark.parametrize(("changes", "steps"), walks((5, 8), many=200), indirect=["changes"])
def test_while_watching(changes: Changes, steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(changes.folder)
    # How often a loop builds while a step changes two files is chance, so nothing stays that only an earlier build saw.
    loop = Loop(lambda: msgspec.structs.replace(changes.settings(), keeps=False))
    done = []
    try:
        for _ in range(steps):
            if changes.random.random() < 0.3:  # nobody is told of it, so an input changes as well
                done.append(changes.step((Changes.drop_output,)))
            done += [changes.step(INPUTS) for _ in range(changes.random.randrange(1, 3))]
            files = changes.built_elsewhere()
            until = time.monotonic() + PATIENCE
            while changes.files() != files and time.monotonic() < until:
                time.sleep(0.05)
            others = different(changes.files(), files)
            assert others == [], f"{others} after {done}"
    finally:
        loop.end()
