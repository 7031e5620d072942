"""Whose an output folder is while a build runs, and which of its files docabi made.

One build at a time has a folder: two builds of different sources would mix their files without a word.

The record of what docabi made (path and digest) is kept beside the cache. A file is docabi's if the record has it with
the bytes that it holds now. A record's line is written before the file is, so that a build that was killed leaves
nothing behind that looks edited. Without a record (a fresh clone, a deleted cache) only the exact first line of that
kind of file proves it.
"""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import contextmanager, suppress
from enum import StrEnum
from io import BufferedWriter
from pathlib import Path

from docabi.cache import digest
from docabi.diagnostics import UnusableError
from docabi.driver.left_files import Left
from docabi.driver.outcome import OUTCOME
from docabi.driver.snapshot import NAME, anew
from docabi.patterns import compile_pattern

_LOCK = "lock"
RECORD = "written"
"""Name of the record of what was written."""
_WHOLE = b"docabi written 1\n"
_PARTIAL = b"docabi written 1, of a build that did not end\n"
_ENDS, _ESCAPED = compile_pattern(r"[%\r\n]"), compile_pattern("%(25|0D|0A)")
_PATIENCE = 600.0
"""Seconds to wait for another build; the largest known trees take one."""
_POLL = 0.05
_UNFINISHED = compile_pattern(rf"(?:{RECORD}|{NAME}|{OUTCOME})\.[0-9]+\Z")


@contextmanager
def alone(folder: Path, waiting: Callable[[], None]) -> Iterator[bool]:
    """Hold a folder for this process; `waiting` is called if another one has it. Gives whether that was so: what was
    seen before may be others then. Raises UnusableError.

    The system gives the lock back when the process ends, however it ends. Where no lock can be had (a read-only place),
    the build goes on without.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    except OSError:
        yield False
        return
    try:
        has_waited = not _locked(handle)
        if has_waited:
            waiting()
            _wait(handle, folder)
        _tidy(folder)
        yield has_waited
    finally:
        os.close(handle)


def _tidy(folder: Path) -> None:
    """Remove what a build that was killed had not yet put in its place."""
    with suppress(OSError):
        for file in folder.iterdir():
            if _UNFINISHED.match(file.name):
                file.unlink(missing_ok=True)


def _wait(handle: int, folder: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not _locked(handle):
        if time.monotonic() > deadline:
            raise UnusableError(f"{folder.parent}: another build has been writing here for {_PATIENCE:.0f} seconds")
        time.sleep(_POLL)


def _locked(handle: int) -> bool:
    """Whether the lock is had now."""
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(handle)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks
    return True


def _locked_on_windows(handle: int) -> bool:
    import msvcrt

    try:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True


class Owner(StrEnum):
    """Whose a file is."""

    DOCABI = "docabi"
    EDITED = "edited"
    """docabi wrote it, and somebody changed it since."""
    ELSEWHERE = "elsewhere"
    """docabi wrote it in another build, not into this folder."""
    OTHER = "other"


class Record:
    """The files that earlier builds wrote, by path below the output folder, and those of this one.

    It is whole once a build has ended; until then, files that it does not have are known by their first line.
    """

    def __init__(self, folder: Path, dry: bool) -> None:
        self._file = folder / RECORD
        self._dry = dry
        self.is_lost = False
        """Whether something found no room: what is known here is not what lies there."""
        self._whole, self._known = _load(self._file)
        self._log: BufferedWriter | None = None

    @property
    def is_whole(self) -> bool:
        """Whether it has every file that earlier builds wrote."""
        return self._whole

    @property
    def paths(self) -> Iterable[str]:
        """The files that earlier builds wrote."""
        return self._known

    def owner(self, path: str, data: bytes) -> Owner:
        """Whose a file with these bytes is. What a whole record does not have although its first line proves it came
        from another place: with a change of versions, where a build of somebody else is committed.
        """
        digests = self._known.get(path)
        if digests is None and is_proven(path, data):
            return Owner.ELSEWHERE if self._whole else Owner.DOCABI
        if digests is None:
            return Owner.ELSEWHERE if may_be_made(path, data) else Owner.OTHER
        return Owner.DOCABI if digest(data) in digests else Owner.EDITED

    def begin(self) -> None:
        """Begin the record of this build, so that several processes can append to it."""
        self._append(b"")

    def note(self, path: str, made: bytes) -> None:
        """Say that a file is about to have bytes of this digest."""
        if made not in self._known.get(path, ()):
            self._append(_row(made, path))

    def lose(self) -> None:
        """Write no more: without room or permission there is no record, and the first lines must tell."""
        self._dry = self.is_lost = True

    def _append(self, row: bytes) -> None:
        if self._dry:
            return
        try:
            if self._log is None:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._log = _appended(self._file)
                self._log.write(b"" if self._file.stat().st_size else _PARTIAL)
            self._log.write(row)
            self._log.flush()
        except OSError:
            self.lose()

    def close(self, files: Left, gone: Set[str]) -> None:
        """Leave the record: `files` are this build's, `gone` those that it deleted."""
        if self._log is not None:
            self._log.close()
        made = {path for path in files if files.made(path)}
        if self._dry or not (made or self._known):
            return
        paths = sorted((self._known.keys() - gone) | made)
        left = {path: (files.made(path),) if path in made else (*sorted(self._known[path]),) for path in paths}
        temporary = self._file.with_name(f"{RECORD}.{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with open(temporary, "wb", opener=anew) as file:
                file.write(_WHOLE)
                file.writelines(_row(one, path) for path, known in left.items() for one in known)
            os.replace(temporary, self._file)
            self._whole, self._known, self._log = True, left, None
        except OSError:
            self._dry = self.is_lost = True
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _row(made: bytes, path: str) -> bytes:
    """A row of the record; a name may have any character, also one that ends a line."""
    return f"{made.hex()} {_ENDS.sub(lambda found: f'%{ord(found[0]):02X}', path)}\n".encode("utf-8", "surrogateescape")


def _appended(file: Path) -> BufferedWriter:
    """The record's end, never through a link."""
    flags = os.O_APPEND
    for name in ("O_NOFOLLOW", "O_NONBLOCK"):  # a pipe without a reader would be waited for
        flags |= getattr(os, name, 0)
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | flags, 0o666)
    return BufferedWriter(os.fdopen(handle, "wb", buffering=0))


def _load(file: Path) -> tuple[bool, dict[str, tuple[bytes, ...]]]:
    """Whether the record is whole, and the digests of what was written by path; empty without one that can be read."""
    try:
        if file.is_symlink() or not file.is_file():
            return False, {}
        head, _, text = file.read_bytes().partition(b"\n")
        found: dict[str, tuple[bytes, ...]] = {}
        for row in text.splitlines() if head + b"\n" in (_WHOLE, _PARTIAL) else ():
            made, _, written = row.partition(b" ")
            path = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), written.decode("utf-8", "surrogateescape"))
            found[path] = (*found.get(path, ()), bytes.fromhex(made.decode()))
    except (OSError, ValueError):
        return False, {}
    return head + b"\n" == _WHOLE, found


UNMARKED = "generated/markdown/"
"""The folder of pages in the form of the input: a line of docabi's in them would be one of the documentation."""
_HASH = rb"# made by docabi from [^\n]{1,300}; do not edit\r?\n"
# A further back end's files: a comment of one line, or the first line of one.
_OTHER = rb"(?://|#|--|;|%|/\*) made by docabi from [^\n]{1,300}; do not edit\b"
_STARS = rb"/\* made by docabi(?: from|:) [^\n]{1,300}\r?\n"
_ROWS = rb"\[\r?\n(?:\{\"(?:name|page)\": \"|\]\r?\n\Z)"
# What a file that docabi made begins with, by the ending of its name; the first two have no place for a
# comment. Of an empty `py.typed` nothing tells who made it.
_PROOFS = {
    "specs/*.json": _ROWS,
    "specs/sources/*.json": _ROWS,
    "NOTICE": rb"made by docabi from the project's settings; do not edit\r?\n",
    ".h": _STARS,
    ".c": _STARS,
    ".css": _STARS,
    ".js": _STARS,
    ".svg": rb"<!-- made by docabi[^\n]{0,300} -->\r?\n",
    ".xml": rb"<\?xml [^\n]{1,60}\?>\r?\n<!-- made by docabi -->\r?\n",
    "llms.txt": rb"# [^\n]{1,300}\r?\n\r?\n> made by docabi from [^\n]{1,300}; do not edit\r?\n",
    ".py": _HASH,
    ".yaml": _HASH,
    ".toml": _HASH,
    ".md": rb"<!-- made by docabi from [^\n]{1,300}; do not edit -->\r?\n",
    ".html": rb"<!DOCTYPE html>\r?\n<!-- made by docabi from [^\n]{1,300} -->\r?\n",
    ".json": rb"\{\r?\n\"//\": \{\r?\n\"\": \"made by docabi from specs; do not edit",
}


def is_proven(path: str, data: bytes) -> bool:
    """Whether the first line of a file's bytes says that docabi made it, in the form of that kind of file."""
    folder, _, name = path.rpartition("/")
    suffix = name[name.rfind(".") :] if "." in name else name
    proof = _PROOFS.get(f"{folder}/*{suffix}") or _PROOFS.get(name) or _PROOFS.get(suffix, _OTHER)
    return re.match(proof, data) is not None


def may_be_made(path: str, data: bytes) -> bool:
    """Whether docabi may have made a file: by its first line, or because pages in the form of the input have no line
    that says it. Of such a page nothing proves it, so without a record it is touched only where git has it.
    """
    return path.startswith(UNMARKED) or is_proven(path, data)


def write_whole(file: Path, text: str | bytes) -> None:
    """Write a file that a person named, whole or not at all; raises UnusableError. What is no file (a link, a pipe, a
    device) is neither written through nor replaced; who may read and write it stays.
    """
    data = text.encode("utf-8") if isinstance(text, str) else text
    draft = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        if os.path.lexists(file) and not stat.S_ISREG(os.lstat(file).st_mode):
            raise UnusableError(f"{file}: cannot be written: it is no file, but a folder, a link, a pipe or a device")
        with open(draft, "wb", opener=anew) as stream:
            stream.write(data)
        if os.path.lexists(file):
            draft.chmod(stat.S_IMODE(os.lstat(file).st_mode))
        os.replace(draft, file)
    except OSError as error:
        raise UnusableError(f"{file}: cannot be written: {error.strerror or error}") from error
    finally:
        draft.unlink(missing_ok=True)
