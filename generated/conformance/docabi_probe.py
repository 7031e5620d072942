# made by docabi from its runtime; do not edit
"""Runs probes of an implementation, each in a process of its own, so that nothing it does ends the run.

A probe is a function and its arguments. `Prober.ask` gives it to a process that has loaded nothing of the
implementation: where processes fork, one that waits for all probes and forks for each; elsewhere a new one for each. A
crash, an exit and a probe that takes too long are outcomes, with what the process was doing last.
"""

from __future__ import annotations

import gc
import os
import pickle
import select
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, BinaryIO, NamedTuple

CAN_FORK = hasattr(os, "fork")
_MOST_PRINTED = 4000  # bytes of what an implementation prints that are kept: the end of a sanitizer's report
_send: Callable[[tuple[str, Any]], None] = lambda message: None  # noqa: E731  # a process without a reader says nothing


class Outcome(NamedTuple):
    """What became of a probe: the function's result; or the `fault` that ended it, and what it was `doing` then; or a
    value that it `lacks`. `printed` is the end of what its process printed.
    """

    result: Any = None
    lacks: str = ""
    fault: str = ""
    doing: str = ""
    printed: str = ""


class _Request(NamedTuple):
    """Probes of one function (`module:name`): `shared` arguments before those of each case."""

    path: list[str]
    function: str
    shared: tuple[Any, ...]
    cases: tuple[tuple[Any, ...], ...]
    limit: float
    is_together: bool


class LackingError(Exception):
    """A probe that nobody gives a value that it needs."""


def doing(what: str) -> None:
    """Say what a probe is about to do: the last thing is told of one whose process ends."""
    _send(("doing", what))


class Prober:
    """Asks probes; `limit` is the time in seconds that each may take.

    With `is_together` the probes of one `ask` share a process until one ends it, for implementations that take long to
    start.
    """

    def __init__(self, limit: float = 10.0, is_together: bool = False, forks: bool = CAN_FORK) -> None:
        self.limit = limit
        self.is_together = is_together
        self.forks = forks
        self._zygote: subprocess.Popen[bytes] | None = None

    def ask(
        self,
        function: str,
        shared: Sequence[Any],
        cases: Sequence[Sequence[Any]] = ((),),
        is_together: bool = False,
    ) -> list[Outcome]:
        """The outcome of each case, in order."""
        rows = tuple(tuple(case) for case in cases)
        request = _Request(list(sys.path), function, tuple(shared), rows, self.limit, self.is_together or is_together)
        if not self.forks:
            return list(_outcomes(request, _run_new))
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(pickle.dumps(request))
            process.stdin.flush()
            found: list[Outcome] = pickle.load(process.stdout)
        except (OSError, EOFError) as error:
            self.close()
            return [Outcome(fault=f"could not be asked: the process that forks for probes ended ({error!r})")] * len(
                rows
            )
        return found

    def close(self) -> None:
        """End the process that forks."""
        process, self._zygote = self._zygote, None
        if process is not None:
            process.kill()
            process.communicate()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._zygote is None:
            self._zygote = _popen("serve", start_new_session=True)  # an interrupt is for the process that asks
        return self._zygote


def _popen(main: str, **options: Any) -> subprocess.Popen[bytes]:
    here = os.path.dirname(os.path.abspath(__file__))
    code = f"import sys; sys.path.insert(0, {here!r}); import docabi_probe; docabi_probe.{main}()"
    command = [sys.executable, "-c", code]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)


_Run = Callable[[_Request, Sequence[tuple[Any, ...]]], tuple[list[tuple[str, Any]], str, str]]
"""Runs cases in one process; gives what it said, how it ended, and what it printed."""


def _outcomes(request: _Request, run: _Run) -> Iterator[Outcome]:
    """Run all cases: after one that ends its process, the rest in another one."""
    rest = request.cases
    while rest:
        batch = rest if request.is_together else rest[:1]
        messages, ended, printed = run(request, batch)
        done = 0
        doing = ""
        for kind, value in messages:
            doing = value if kind == "doing" else ""
            if kind != "doing":
                done += 1
                yield Outcome(printed=printed, **{kind: value})
        if done < len(batch):
            done += 1
            yield Outcome(fault=ended, doing=doing, printed=printed)
        rest = rest[done:]


def serve() -> None:
    """Answer requests on standard input, until it ends; this process loads nothing of an implementation.

    What a module's `prepare` loads for shared arguments, each of their probes has without loading it again.
    """
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    while True:
        try:
            request = pickle.load(requests)
        except EOFError:
            return
        sys.path[:] = request.path
        module = import_module(request.function.partition(":")[0])
        with suppress(Exception):  # what is wrong with it, the probe itself tells
            module.prepare(*request.shared)
        gc.freeze()
        pickle.dump(list(_outcomes(request, _run_fork)), answers)
        answers.flush()


def _run_fork(request: _Request, cases: Sequence[tuple[Any, ...]]) -> tuple[list[tuple[str, Any]], str, str]:
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as printed:
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.setsid()
            for number in (1, 2):
                os.dup2(printed.fileno(), number)
            _work(request, cases, os.fdopen(writing, "wb"))
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as pipe:
            messages, is_late = _heard(pipe, request.limit)
        with suppress(ProcessLookupError, PermissionError):
            if is_late:
                os.killpg(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)  # what it has started itself
        return messages, _end(status, request.limit if is_late else 0), _tail(printed)


def _heard(pipe: Any, limit: float) -> tuple[list[tuple[str, Any]], bool]:
    """What a process says until it ends, or until a case takes longer than it may."""
    messages: list[tuple[str, Any]] = []
    data = b""
    deadline = time.monotonic() + limit
    while True:
        ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return messages, True
        more = pipe.read(1 << 16)
        if not more:
            return messages, False
        found, data = _messages(data + more)
        messages += found
        if any(kind != "doing" for kind, _ in found):
            deadline = time.monotonic() + limit


def _run_new(request: _Request, cases: Sequence[tuple[Any, ...]]) -> tuple[list[tuple[str, Any]], str, str]:
    limit = request.limit * len(cases)
    with tempfile.TemporaryFile() as printed:
        process = _popen("work", stderr=printed)
        is_late = False
        try:
            data, _ = process.communicate(pickle.dumps(request._replace(cases=tuple(cases))), timeout=limit)
        except subprocess.TimeoutExpired:
            is_late = True
            process.kill()
            data, _ = process.communicate()
        return _messages(data)[0], _end(process.returncode, limit if is_late else 0), _tail(printed)


def work() -> None:
    """Do what standard input asks for, and end: a process of its own where none can fork."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    request = pickle.load(sys.stdin.buffer)
    sys.path[:] = request.path
    _work(request, request.cases, answers)


def _work(request: _Request, cases: Sequence[tuple[Any, ...]], answers: BinaryIO) -> None:
    """Run cases and say what comes of each; the process ends here, whatever the implementation has left running."""
    global _send

    def send(message: tuple[str, Any]) -> None:
        data = pickle.dumps(message)
        answers.write(len(data).to_bytes(4, "little") + data)
        answers.flush()

    _send = send
    module, _, name = request.function.partition(":")
    for case in cases:
        try:
            send(("result", getattr(import_module(module), name)(*request.shared, *case)))
        except LackingError as error:
            send(("lacks", str(error)))
        except BaseException as error:
            told = getattr(error, "told", None)
            send(("fault", f"raised {told or ''.join(traceback.format_exception(error))}"))
    with suppress(BaseException):
        sys.stdout.flush()
    os._exit(0)


def _messages(data: bytes) -> tuple[list[tuple[str, Any]], bytes]:
    """Whole messages, and the bytes of one that is not whole."""
    found = []
    while len(data) >= 4 and len(data) >= 4 + (size := int.from_bytes(data[:4], "little")):
        found.append(pickle.loads(data[4 : 4 + size]))
        data = data[4 + size :]
    return found, data


def _end(status: int, late: float) -> str:
    """How a process ended, in words; nothing if it ended as it should."""
    if late:
        return f"did not come back within {late:g} s"
    if status < 0:
        with suppress(ValueError):
            return f"crashed ({signal.Signals(-status).name})"
        return f"crashed (signal {-status})"
    if status > 0x80000000:
        return f"crashed (0x{status:08X})"
    return f"ended the process with exit code {status}" if status else "ended the process"


def _tail(printed: BinaryIO) -> str:
    size = printed.seek(0, os.SEEK_END)
    printed.seek(max(0, size - _MOST_PRINTED))
    return printed.read().decode("utf-8", "replace").strip()
