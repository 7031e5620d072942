"""Work in processes beside each other that were forked from this one, each of which goes on with all that is in memory.

A worker of a pool (`workers`) makes one small thing after another and knows nothing of the memo. What is done here may
ask the memo in the middle of it. No forked process can use the file that its parent has open, so it asks its parent: a
statement is a message, and its rows are the answer. Names are given out one by one, in order, so that nobody waits long
for the others.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from types import FrameType
from typing import Any, NoReturn

import msgspec

from docabi.cache import DamagedMemoError, Rows, Statements, encode
from docabi.diagnostics import UnusableError

Begin = Callable[[Statements], Callable[[str], bytes]]
"""Begins the work of a process, which asks the memo through what it is given: what makes something of a name."""
_PATIENCE, _POLL = 2.0, 0.005
"""Seconds in which a process that is told to end leaves no file half written, and between looks whether it has."""
_STOPS = (signal.SIGINT, signal.SIGTERM)
_LENGTH = 4
"""Bytes of the length of a message, which stand before it."""
_decode = msgspec.msgpack.decode
_ERRORS: dict[str, type[Exception]] = {one.__name__: one for one in (UnusableError, DamagedMemoError)}


class _Failure(msgspec.Struct, frozen=True, array_like=True):
    """Why the work of a process ends: the sort of the error, its words, and the system's number of it and its file."""

    sort: str
    words: str
    number: int = 0
    file: str | None = None


class _Message(msgspec.Struct, frozen=True, array_like=True):
    """What a process tells its parent: nothing but that it is free; or a statement with what is given to it, or a name
    with what was made of it, or how it failed.
    """

    statement: str = ""
    given: tuple[bytes | int, ...] = ()
    has_rows: bool = False
    """Whether the process waits for rows of the statement."""
    made: str = ""
    result: bytes = b""
    failed: _Failure | None = None


class _Process:
    """A process beside this one, as its parent sees it. Raises OSError if there is no room for it."""

    def __init__(self, begin: Begin, others: Iterable[_Process]) -> None:
        self.said, says = os.pipe()
        hears, self._told = os.pipe()
        ours = self.said, self._told
        # Nothing may be raised in the process that is made before it has its own end.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _STOPS)
        try:
            self.process = os.fork()
            if not self.process:  # it shall see when this process, its parent, ends
                inherited = [handle for one in others for handle in (one.said, one._told)]
                _work((*ours, *inherited), (hears, says), begin)
        except OSError:
            for handle in ours:
                os.close(handle)
            raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
            os.close(says)
            os.close(hears)

    def message(self) -> _Message:
        """What it says next; raises what ended its work, and UnusableError if somebody ended it."""
        try:
            message = msgspec.msgpack.decode(_read(self.said), type=_Message)
        except EOFError as error:
            raise UnusableError("a process that makes files was ended; build again, or with `-j 1`") from error
        if message.failed is not None:
            raise _raised(message.failed)
        return message

    def tell(self, value: Any) -> None:
        """Give it what it waits for."""
        with suppress(BrokenPipeError):  # it was ended, which the next message says
            _write(self._told, encode(value))

    def stop(self) -> None:
        """Tell it to end, without a file half written."""
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGTERM)

    def wait(self, *, is_done: bool) -> None:
        """Wait for its end, which comes soon if it is done, or was told to stop."""
        os.close(self.said)
        os.close(self._told)
        with suppress(ChildProcessError, ProcessLookupError):  # where nobody is told of the ends of processes
            deadline = time.monotonic() + _PATIENCE
            while not is_done and time.monotonic() < deadline:
                if os.waitpid(self.process, os.WNOHANG)[0]:
                    return
                time.sleep(_POLL)
            if not is_done:
                os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)


def beside(names: Sequence[str], count: int, begin: Begin, memo: Statements) -> Iterator[tuple[str, bytes]]:
    """What is made of each name, as it comes, in at most `count` processes, which ask `memo` here; nothing if the
    system has no room for processes.

    Raises what `memo` raises, UnusableError and OSError as they are raised beside, and RuntimeError for a bug.
    """
    working: dict[int, _Process] = {}
    is_done = False
    try:
        for _ in range(min(count, len(names))):
            try:
                one = _Process(begin, working.values())
            except OSError:
                break
            working[one.said] = one
        yield from _results(names, working, memo)
        is_done = True
    finally:
        for one in working.values() if not is_done else ():
            one.stop()
        for one in working.values():
            one.wait(is_done=is_done)


def _results(names: Sequence[str], working: Mapping[int, _Process], memo: Statements) -> Iterator[tuple[str, bytes]]:
    from selectors import EVENT_READ, DefaultSelector  # only where processes work

    waiting = [*reversed(names)]
    with DefaultSelector() as asking:
        for handle in working:
            asking.register(handle, EVENT_READ)
        while asking.get_map():
            for key, _ in asking.select():
                one = working[key.fd]
                message = one.message()
                if message.made:
                    yield message.made, message.result
                elif message.statement:
                    _run(one, message, memo)
                elif waiting:
                    one.tell(waiting.pop())
                else:
                    one.tell("")
                    asking.unregister(key.fd)


def _run(one: _Process, message: _Message, memo: Statements) -> None:
    if message.has_rows:
        one.tell([*memo.rows(message.statement, message.given)])
    else:
        memo.write(message.statement, message.given)


def _raised(failure: _Failure) -> Exception:
    """What ended a process, to be raised here."""
    if failure.sort != OSError.__name__:
        return _ERRORS.get(failure.sort, RuntimeError)(failure.words)
    return OSError(failure.number, failure.words, failure.file) if failure.number else OSError(failure.words)


def _work(inherited: Iterable[int], ends: tuple[int, int], begin: Begin) -> NoReturn:
    """Make what the parent names until there is no more, in a process of its own, which ends here. `inherited` are
    handles that are none of its, `ends` those that it hears and says by.
    """
    hears, says = ends

    def say(message: _Message) -> None:
        _write(says, encode(message))

    def rows(statement: str, given: Sequence[Any]) -> Rows:
        say(_Message(statement=statement, given=(*given,), has_rows=True))
        return [*map(tuple, _decode(_read(hears)))]

    def write(statement: str, given: Sequence[Any]) -> None:
        say(_Message(statement=statement, given=(*given,)))

    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal interrupts every process; the parent answers
        signal.signal(signal.SIGTERM, _stop)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPS)
        for handle in inherited:
            os.close(handle)
        make = begin(Statements(rows, write))
        say(_Message())
        while name := _decode(_read(hears)):
            say(_Message(made=name, result=make(name)))
            say(_Message())
    except (BrokenPipeError, EOFError):  # the parent ended
        pass
    except BaseException as error:
        with suppress(OSError):
            say(_Message(failed=_failure(error)))
    finally:
        os._exit(0)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_IGN)  # once, so that whatever is being done is undone in peace
    raise SystemExit


def _failure(error: BaseException) -> _Failure:
    for sort, form in _ERRORS.items():
        if isinstance(error, form):
            return _Failure(sort, str(error))
    if isinstance(error, OSError):
        file = os.fsdecode(error.filename) if isinstance(error.filename, str | bytes | os.PathLike) else None
        return _Failure(OSError.__name__, (error.errno and error.strerror) or str(error), error.errno or 0, file)
    import traceback  # only a bug needs it

    return _Failure("", "".join(traceback.format_exception(error)))


def _write(handle: int, data: bytes) -> None:
    left = memoryview(len(data).to_bytes(_LENGTH, sys.byteorder) + data)
    while left:
        left = left[os.write(handle, left) :]


def _read(handle: int) -> bytes:
    return _exactly(handle, int.from_bytes(_exactly(handle, _LENGTH), sys.byteorder))


def _exactly(handle: int, length: int) -> bytes:
    parts: list[bytes] = []
    while length:
        part = os.read(handle, min(length, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        length -= len(part)
    return b"".join(parts)
