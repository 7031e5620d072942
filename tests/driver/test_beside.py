"""Processes beside each other make what one makes, ask their parent for the memo, and end with it, however it ends."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from docabi.cache import Cache, DamagedMemoError, Rows, Statements
from docabi.config import Settings
from docabi.diagnostics import UnusableError
from docabi.driver import beside as beside_module
from docabi.driver import targets
from docabi.driver.beside import beside
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import tree_bytes
from tests.driver.killed_parents import said_by_others_when_killed
from tests.driver.random_changes import TICK
from tests.small_projects import Silent

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")

LARGE = 300_000
"""Bytes: more than a pipe holds."""


def refuse(statement: str, given: Sequence[Any]) -> Rows:
    raise AssertionError(statement)


NO_MEMO = Statements(refuse, refuse)


def made(names: str, count: int, make: Callable[[str], bytes]) -> dict[str, bytes]:
    return dict(beside([*names], count, lambda memo: make, NO_MEMO))


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The processes that are made."""
    found: list[int] = []
    fork = os.fork

    def noting() -> int:
        found.append(process := fork())
        return process

    monkeypatch.setattr(os, "fork", noting)
    return found


def are_gone(processes: Sequence[int]) -> bool:
    """Whether none of some processes is there, nor waits to be asked how it ended."""
    for process in processes:
        with suppress(ChildProcessError):
            os.waitpid(process, os.WNOHANG)
            return False
    return bool(processes)


def failing(error: BaseException) -> Callable[[str], bytes]:
    def make(name: str) -> bytes:
        if name == "b":
            raise error
        return name.encode()

    return make


@pytest.mark.parametrize("count", [1, 2, 7])
def test_each_name_is_made_once(count: int) -> None:
    found = [*beside([*"abcde"], count, lambda memo: lambda name: name.encode() * LARGE, NO_MEMO)]
    assert sorted(found) == [(name, name.encode() * LARGE) for name in "abcde"]


def test_processes_are_others_and_no_more_than_were_asked_for() -> None:
    def make(name: str) -> bytes:
        time.sleep(0.05)  # so that the other one comes, too
        return b"%d" % os.getpid()

    found = {*made("abcde", 2, make).values()}
    assert len(found) == 2
    assert b"%d" % os.getpid() not in found


def test_statements_are_run_by_the_parent() -> None:
    noted: list[tuple[str, Sequence[Any]]] = []

    def rows(statement: str, given: Sequence[Any]) -> Rows:
        noted.append((statement, given))
        return [(given[0], b"v" * LARGE, os.getpid())]

    def begin(memo: Statements) -> Callable[[str], bytes]:
        def make(name: str) -> bytes:
            memo.write("insert", (name.encode(), b"w" * LARGE))
            [(key, value, process)] = memo.rows("select", (name.encode(), 1))
            assert (len(value), process != os.getpid()) == (LARGE, True)
            return bytes(key) + b"%d" % process

        return make

    found = dict(beside([*"abc"], 2, begin, Statements(rows, rows)))
    assert found == {name: b"%s%d" % (name.encode(), os.getpid()) for name in "abc"}
    assert {(*given,) for words, given in noted if words == "select"} == {(name.encode(), 1) for name in "abc"}
    assert sum(words == "insert" for words, _ in noted) == 3


@pytest.mark.parametrize(
    ("error", "form", "words"),
    [
        (UnusableError("there is no room"), UnusableError, r"\Athere is no room\Z"),
        (DamagedMemoError("build again"), DamagedMemoError, r"\Abuild again\Z"),
        (OSError(errno.ENOSPC, "No space left", "out/a.h"), OSError, r"\A\[Errno 28\] No space left: 'out/a.h'\Z"),
        (OSError("no number"), OSError, r"\Ano number\Z"),
        (ZeroDivisionError("by nought"), RuntimeError, r"(?s)\ATraceback.*in make.*ZeroDivisionError: by nought"),
        (SystemExit(3), RuntimeError, "SystemExit: 3"),
    ],
)
def test_what_fails_beside_fails_here(
    error: BaseException, form: type[Exception], words: str, forked: list[int]
) -> None:
    with pytest.raises(form, match=words) as raised:
        made("abc", 2, failing(error))
    assert type(raised.value) is form
    assert are_gone(forked)


def test_a_process_that_is_ended_is_told() -> None:
    def make(name: str) -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        return b""

    with pytest.raises(UnusableError, match="was ended; build again, or with `-j 1`"):
        made("abc", 2, make)


def test_nobody_waits_for_processes_when_a_statement_fails(forked: list[int]) -> None:
    def begin(memo: Statements) -> Callable[[str], bytes]:
        def make(name: str) -> bytes:
            if name == "a":
                memo.rows("select", ())
            time.sleep(600)
            return b""

        return make

    with pytest.raises(AssertionError, match="select"):
        list(beside([*"bca"], 3, begin, NO_MEMO))
    assert are_gone(forked)


def test_a_process_that_does_not_end_is_ended(forked: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside_module, "_PATIENCE", 0.05)

    def begin(memo: Statements) -> Callable[[str], bytes]:
        def make(name: str) -> bytes:
            if name == "a":
                memo.rows("select", ())
            while True:
                with suppress(BaseException):
                    time.sleep(600)

        return make

    with pytest.raises(AssertionError, match="select"):
        list(beside([*"bca"], 3, begin, NO_MEMO))
    assert are_gone(forked)


def test_a_process_that_is_told_to_end_leaves_nothing_half_done(tmp_path: Path, forked: list[int]) -> None:
    def begin(memo: Statements) -> Callable[[str], bytes]:
        def make(name: str) -> bytes:
            if name == "a":
                while not (tmp_path / "half").exists():
                    time.sleep(0.01)
                memo.rows("select", ())
            try:
                (tmp_path / "half").touch()
                time.sleep(600)
            finally:
                (tmp_path / "half").unlink()
            return b""

        return make

    with pytest.raises(AssertionError, match="select"):
        list(beside([*"ab"], 2, begin, NO_MEMO))
    assert are_gone(forked)
    assert [*tmp_path.iterdir()] == []


def test_where_nobody_is_told_of_ends_of_processes(tmp_path: Path) -> None:
    """As below some supervisors, which ignore SIGCHLD; what they start inherits that."""
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert made("abc", 2, str.encode) == {name: name.encode() for name in "abc"}
        with pytest.raises(UnusableError, match="no room"):
            made("abc", 2, failing(UnusableError("no room")))
    finally:
        signal.signal(signal.SIGCHLD, before)


@pytest.mark.parametrize("room", [0, 1])
def test_with_no_room_for_processes_fewer_make_all(room: int, monkeypatch: pytest.MonkeyPatch) -> None:
    fork, left = os.fork, [True] * room

    def forking() -> int:
        if not left:
            raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")
        left.pop()
        return fork()

    monkeypatch.setattr(os, "fork", forking)
    handles = len(os.listdir("/dev/fd"))
    assert made("abc", 2, str.encode) == ({name: name.encode() for name in "abc"} if room else {})
    assert len(os.listdir("/dev/fd")) == handles


def test_processes_end_with_their_parent(tmp_path: Path) -> None:
    """The parent alone is killed, as by a supervisor: no process goes on without it."""
    program = (
        "import os, time\n"
        "from docabi.driver.beside import beside\n"
        "def begin(memo):\n    return work\n"
        "def work(name):\n    os.write(1, f'{os.getpid()}\\n'.encode())\n    time.sleep(0.2)\n    return b''\n"
        "names = [f'{n}' for n in range(10_000)]\n"
        "for name, result in beside(names, 3, begin, None):\n    pass\n"
    )
    assert len(said_by_others_when_killed(tmp_path / "beside.py", program)) <= 9


def settings(tmp_path: Path, out: str) -> Settings:
    roots = (SourceRoot("fr-FR", tmp_path / "pages"),)
    return Settings(roots, tmp_path / out, ("c", "python", "conformance"), Options("fr-FR"))


def built(tmp_path: Path, out: str, workers: int) -> tuple[Outcome, dict[str, bytes]]:
    time.sleep(TICK)  # a file that was written just now is not trusted to be as it was left
    outcome = build(settings(tmp_path, out), Silent(), workers, check=False)
    return outcome, tree_bytes(tmp_path / out, "specs", "generated")


@pytest.fixture
def sleep(project: Path, tmp_path: Path) -> Path:
    """A page of a folder of samples, which is the project's."""
    shutil.copytree(project / "samples/pages/fr-FR/hosting", tmp_path / "pages/hosting")
    return tmp_path / "pages/hosting/ihosttaskmanager-sleep-method.md"


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what processes beside each other are to make."""
    names: list[str] = []

    def noting(given: Sequence[str], *more: Any) -> Any:
        names.extend(given)
        return beside(given, *more)

    monkeypatch.setattr(beside_module, "beside", noting)
    return names


def exchanged(page: Path, old: str, new: str) -> None:
    text = page.read_text("utf-8")
    assert old in text
    page.write_text(text.replace(old, new), "utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a signature": lambda page: exchanged(page, "HRESULT Sleep", "DWORD Sleep"),
    "a name": lambda page: exchanged(page, "dwMilliseconds", "dwNights"),
    "a summary": lambda page: exchanged(page, "Signale", "Dit"),
    "a page less": Path.unlink,
    "a page more": lambda page: shutil.copy(page, page.with_name("ihosttaskmanager-rest-method.md")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_rebuild_beside_does_what_one_process_does(
    tmp_path: Path, sleep: Path, processes: list[str], change: str
) -> None:
    for out in ("one", "two"):
        built(tmp_path, out, 1)
    assert processes == []
    CHANGES[change](sleep)
    one, files = built(tmp_path, "one", 1)
    assert processes == []
    two, again = built(tmp_path, "two", 2)
    assert processes[:3] == ["specs", "c", "python"]
    assert again == files
    assert two == one  # findings, what was written and deleted, and what was made anew in which order, and why
    assert one.redone
    # Nothing is left to do, and what was remembered beside is what one process would have remembered.
    assert [built(tmp_path, out, 1)[0] for out in ("one", "two")] == [one.again] * 2
    exchanged(sleep.with_name("ihosttaskmanager-createtask-method.md"), "HRESULT CreateTask", "DWORD CreateTask")
    assert built(tmp_path, "one", 1) == built(tmp_path, "two", 1)


def test_words_alone_are_worth_no_process(tmp_path: Path, sleep: Path, processes: list[str]) -> None:
    built(tmp_path, "out", 2)
    sleep.write_text(sleep.read_text("utf-8") + "\nEncore.\n", "utf-8")
    outcome, _ = built(tmp_path, "out", 2)
    assert outcome.changes.written
    assert processes == []


def test_many_parts_are_shared_by_processes(
    tmp_path: Path, sleep: Path, processes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(tmp_path, "out", 1)
    monkeypatch.setattr(targets, "_MANY", 2)  # `c` has more, which the process that divides it tells
    CHANGES["a signature"](sleep)
    found = built(tmp_path, "out", 2)
    assert processes == ["specs", "c", "python", "conformance"]
    assert found[1] == built(tmp_path, "clean", 1)[1]
    assert len([one for one in found[0].redone if one.name.startswith("c ")]) > 2


def test_a_bug_beside_loses_its_target_alone(
    tmp_path: Path, sleep: Path, processes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = built(tmp_path, "out", 1)[1]
    divide = targets.Targets._divide

    def failing(self: targets.Targets, look: Any) -> Any:
        if look.target == "python":
            raise ZeroDivisionError
        return divide(self, look)

    monkeypatch.setattr(targets.Targets, "_divide", failing)
    CHANGES["a signature"](sleep)
    outcome, files = built(tmp_path, "out", 2)
    assert "python" in processes
    assert [one.page.path for one in outcome.diagnostics if one.rule == "internal-error"] == ["python"]
    assert {path for path in files if files[path] != before.get(path) and path.startswith("generated/python")} == set()
    assert any(files[path] != before.get(path) for path in files if path.startswith("generated/c/"))


class _Unusable:
    """A connection that a forked process has of its parent."""

    def execute(self, *given: Any) -> Any:
        raise AssertionError("a connection is one process's own")


def test_no_process_uses_the_file_that_another_has_open(
    tmp_path: Path, sleep: Path, processes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(tmp_path, "out", 1)
    ask, kept = Cache.ask, list[Any]()

    def asking(self: Cache, parent: Statements) -> None:
        ask(self, parent)
        kept.append(self._connection)  # closing it here would undo what the parent wrote
        monkeypatch.setattr(self, "_connection", _Unusable())

    monkeypatch.setattr(Cache, "ask", asking)
    CHANGES["a signature"](sleep)
    assert built(tmp_path, "out", 2)[1] == built(tmp_path, "clean", 1)[1]
    assert processes


@pytest.mark.parametrize("how", [{"check": True}, {"check": False, "force": True}])
def test_checked_and_forced_builds_do_the_same_beside(
    tmp_path: Path, sleep: Path, processes: list[str], how: dict[str, bool]
) -> None:
    found = {}
    for out in ("one", "two"):
        built(tmp_path, out, 1)
        header = tmp_path / out / "generated/c/mscoree.h"
        header.write_text(f"{header.read_text('utf-8')}\n/* mine */\n", "utf-8")
    CHANGES["a signature"](sleep)
    for out, workers in (("one", 1), ("two", 2)):
        time.sleep(TICK)
        outcome = build(settings(tmp_path, out), Silent(), workers, **how)
        found[out] = outcome, tree_bytes(tmp_path / out, "specs", "generated")
    assert processes
    assert found["one"] == found["two"]
    assert found["one"][0].changes.written
    assert bool(found["one"][0].changes.edited) is how["check"]


@pytest.mark.slow
def test_nothing_that_is_used_is_dropped(tmp_path: Path, sleep: Path, processes: list[str]) -> None:
    """What processes use beside is used by the build: after more builds than the memo waits, all of it is there."""
    for number in range(10):
        exchanged(sleep, "HRESULT Sleep" if not number else f"DWORD{number} Sleep", f"DWORD{number + 1} Sleep")
        for out, workers in (("one", 1), ("two", 2)):
            built(tmp_path, out, workers)
    assert processes
    sizes = []
    for out in ("one", "two"):
        with closing(sqlite3.connect(tmp_path / out / ".docabi/cache.db")) as memo:
            sizes.append([memo.execute(f"select count(*) from {table}").fetchone() for table in ("memo", "used")])
    assert sizes[0] == sizes[1]
    exchanged(sleep, "DWORD10 Sleep", "DWORD Sleep")
    assert built(tmp_path, "one", 1) == built(tmp_path, "two", 1)
