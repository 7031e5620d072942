"""Work on somebody's executor: in order, with what is made here, and no traceback when the executor fails."""

from __future__ import annotations

import multiprocessing
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from docabi import __version__
from docabi.cli import main
from docabi.config import Settings
from docabi.diagnostics import UnusableError, UsageError
from docabi.driver import elsewhere
from docabi.driver.build import build
from docabi.driver.elsewhere import Elsewhere, make_batch, opened
from docabi.driver.workers import Workers, spread
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import page, tree_bytes, write_tree
from tests.small_projects import Silent

PAGES = 230


def times(factor: int) -> Callable[[int], int]:
    return lambda number: factor * number


def processes(count: int) -> Executor:
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"))


class Forgetful(ThreadPoolExecutor):
    """Workers that know nothing of what others were told."""

    def submit(self, run: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        elsewhere._kept.clear()
        return super().submit(run, *given, **named)


@pytest.mark.parametrize("kind", [ThreadPoolExecutor, processes, Forgetful])
def test_results_come_in_the_order_of_the_items(kind: Callable[[int], Executor]) -> None:
    with kind(2) as executor:
        found = spread(partial(times, 3), iter(range(100)), Elsewhere(executor, 2), 3)
        assert list(found) == [3 * item for item in range(100)]


def test_a_worker_that_was_not_told_says_so() -> None:
    assert make_batch(__version__, b"another", None, [1]) is None
    assert make_batch(__version__, b"this", partial(times, 2), [1, 2]) == [2, 4]
    assert make_batch(__version__, b"this", None, [3]) == [6]


def test_a_failing_executor_is_told_without_a_traceback() -> None:
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    with pytest.raises(UnusableError, match=r"the executor: its workers cannot do their work \(RuntimeError"):
        list(spread(partial(times, 3), range(10), Elsewhere(executor, 1), 3))


def test_a_worker_of_another_version_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def submit_old(run: Callable[..., Any], version: str, *given: Any) -> Future[Any]:
        return executor.submit(run, "0.0.9", *given)

    with ThreadPoolExecutor(1) as executor:
        old = type("Old", (), {"submit": staticmethod(submit_old)})()
        with pytest.raises(UnusableError, match=f"the worker has docabi {__version__}"):
            list(spread(partial(times, 3), range(10), Elsewhere(old, 1), 3))


@pytest.mark.parametrize(
    "address", ["dask", "dask://", "dask://lamp", "dask://lamp:x", "http://lamp:1", "dask://a:1/b"]
)
def test_an_address_of_another_form_is_a_mistake_of_the_command_line(address: str) -> None:
    with pytest.raises(UsageError, match="give it as dask://HOST:PORT"), opened(address, 1):
        pass


def built(out: Path, root: Path, workers: Workers) -> tuple[Any, dict[str, bytes]]:
    settings = Settings((SourceRoot("fr-FR", root),), out, ("c",), Options("fr-FR", "lamps"))
    return build(settings, Silent(), workers, check=False).diagnostics, tree_bytes(out, "specs", "generated")


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    texts = {f"hosting/ilamp{n}-do-method.md": page().replace("IThing", f"ILamp{n}") for n in range(PAGES)}
    return write_tree(tmp_path_factory.mktemp("lamps"), texts)


@pytest.mark.parametrize("kind", [ThreadPoolExecutor, processes])
def test_an_executor_makes_the_same_bytes(kind: Callable[[int], Executor], lamps: Path, tmp_path: Path) -> None:
    with kind(2) as executor:
        assert built(tmp_path / "there", lamps, Elsewhere(executor, 2)) == built(tmp_path / "here", lamps, 1)


@pytest.fixture
def scheduler() -> Iterator[str]:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed: pip install 'docabi[dask]'")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        yield str(cluster.scheduler_address).replace("tcp://", "dask://")


@pytest.mark.slow
def test_a_dask_cluster_makes_the_same_bytes(
    scheduler: str, lamps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ("build", "--source", f"fr-FR={lamps}", "--targets", "c", "--out")
    here = main([*command, str(tmp_path / "here"), "-j", "1"]), capsys.readouterr()
    there = main([*command, str(tmp_path / "there"), "--executor", scheduler]), capsys.readouterr()
    assert there == here
    folders = ("specs", "generated")
    assert tree_bytes(tmp_path / "there", *folders) == tree_bytes(tmp_path / "here", *folders)


def test_no_scheduler_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, lamps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("distributed", reason="Dask is not installed: pip install 'docabi[dask]'")
    monkeypatch.setattr(elsewhere, "_SECONDS", 0.2)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"dask://127.0.0.1:{taken.getsockname()[1]}"
        command = ("build", "--source", f"fr-FR={lamps}", "--out", str(tmp_path), "--executor", address)
        assert main([*command]) == UnusableError.exit_code
    told = capsys.readouterr().err
    assert f"{address}: no scheduler answers there" in told
    assert "Traceback" not in told
