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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, NoReturn

import msgspec

from docabi.cache import DamagedMemoError, Rows, Statement, encode
from docabi.diagnostics import UnusableError

_LENGTH = 4
"""Bytes of the length of a message, which stand before it."""
_decode = msgspec.msgpack.decode
_ERRORS: dict[str, type[Exception]] = {one.__name__: one for one in (UnusableError, DamagedMemoError)}


class _Failure(msgspec.Struct, frozen=True, array_like=True):
    """Why the work of a process ends: the sort of the error, its words, and the system's number of it."""

    sort: str
    words: str
    number: int = 0


class _Message(msgspec.Struct, frozen=True, array_like=True):
    """What a process tells its parent: nothing but that it is free; or a statement with what is given to it, or a name
    with what was made of it, or how it failed.
    """

    statement: str = ""
    given: tuple[bytes | int, ...] = ()
    is_answered: bool = False
    made: str = ""
    result: bytes = b""
    failed: _Failure | None = None


class _Process:
    """A process beside this one, as its parent sees it."""

    def __init__(self, begin: Callable[[Statement], Callable[[str], bytes]], others: Iterable[_Process]) -> None:
        self.asked, writes = os.pipe()
        reads, self._answers = os.pipe()
        self.process = os.fork()
        if not self.process:
            for one in (*others, self):  # so that each sees when this process, its parent, ends
                os.close(one.asked)
                os.close(one._answers)
            _work(reads, writes, begin)
        os.close(writes)
        os.close(reads)

    def message(self) -> _Message:
        """What it says next; raises what ended its work, and UnusableError if somebody ended it."""
        try:
            said = msgspec.msgpack.decode(_read(self.asked), type=_Message)
        except EOFError as error:
            raise UnusableError("a process that makes files was ended; build again, or with `-j 1`") from error
        if said.failed is not None:
            raise _raised(said.failed)
        return said

    def answer(self, value: Any) -> None:
        """Give it what it waits for."""
        with suppress(BrokenPipeError):  # it was ended, which the next message says
            _write(self._answers, encode(value))

    def end(self, *, is_done: bool) -> None:
        """Wait for its end, and end it at once if it is not done."""
        if not is_done:
            with suppress(ProcessLookupError):
                os.kill(self.process, signal.SIGKILL)
        os.close(self.asked)
        os.close(self._answers)
        os.waitpid(self.process, 0)


def beside(
    names: Sequence[str], count: int, begin: Callable[[Statement], Callable[[str], bytes]], answer: Statement
) -> Iterator[tuple[str, bytes]]:
    """What is made of each name, as it comes, in `count` processes: the results of the function that `begin` gives in
    each of them, out of what it asks statements with. `answer` answers these here.

    Raises what `answer` raises, UnusableError and OSError as they are raised beside, and RuntimeError for a bug.
    """
    working: dict[int, _Process] = {}
    is_done = False
    try:
        for _ in range(min(count, len(names))):
            one = _Process(begin, working.values())
            working[one.asked] = one
        yield from _results(names, working, answer)
        is_done = True
    finally:
        for one in working.values():
            one.end(is_done=is_done)


def _results(names: Sequence[str], working: Mapping[int, _Process], answer: Statement) -> Iterator[tuple[str, bytes]]:
    import select  # only where processes work

    waiting, asking = [*reversed(names)], select.poll()
    for handle in working:
        asking.register(handle, select.POLLIN)
    busy = len(working)
    while busy:
        for handle, _ in asking.poll():
            one, said = working[handle], working[handle].message()
            if said.made:
                yield said.made, said.result
            elif said.statement:
                _answer(one, said, answer)
            else:
                one.answer(name := waiting.pop() if waiting else "")
                if not name:
                    asking.unregister(handle)
                    busy -= 1


def _answer(one: _Process, said: _Message, answer: Statement) -> None:
    rows = answer(said.statement, said.given)
    if said.is_answered:
        one.answer(rows)


def _raised(failure: _Failure) -> Exception:
    """What ended a process, to be raised here."""
    if failure.sort == OSError.__name__:
        return OSError(failure.number, failure.words)
    return _ERRORS.get(failure.sort, RuntimeError)(failure.words)


def _work(reads: int, writes: int, begin: Callable[[Statement], Callable[[str], bytes]]) -> NoReturn:
    """Make what the parent names until there is no more, in a process of its own, which ends here."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal interrupts every process; the parent answers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def statement(words: str, given: Sequence[Any]) -> Rows:
        is_answered = words.startswith("select")
        _write(writes, encode(_Message(statement=words, given=(*given,), is_answered=is_answered)))
        return [*map(tuple, _decode(_read(reads)))] if is_answered else []

    try:
        make = begin(statement)
        _write(writes, encode(_Message()))
        while name := _decode(_read(reads)):
            _write(writes, encode(_Message(made=name, result=make(name))))
            _write(writes, encode(_Message()))
    except (BrokenPipeError, EOFError):  # the parent ended
        pass
    except BaseException as error:
        with suppress(OSError):
            _write(writes, encode(_Message(failed=_failure(error))))
    finally:
        os._exit(0)


def _failure(error: BaseException) -> _Failure:
    for sort, form in _ERRORS.items():
        if isinstance(error, form):
            return _Failure(sort, str(error))
    if isinstance(error, OSError):
        number, place = error.errno or 0, f"{error.filename}: " if error.filename else ""
        return _Failure(OSError.__name__, f"{place}{error.strerror}" if number else str(error), number)
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
