"""The memo of results: bytes by the hash of everything they depend on, in one SQLite file that can be deleted any time.

A key begins with a stamp of docabi's own code. A value that is not what was stored is no value; a cache that is damaged
is replaced; if that fails too, or another build holds it, the build runs with one in memory.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from contextlib import suppress
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec

from docabi import __version__
from docabi.batches import batches
from docabi.hashes import blake2b
from docabi.packaged import LIBRARIES, PACKAGE, TEMPLATES

T = TypeVar("T")
Rows = Iterable[tuple[Any, ...]]


class Statements(NamedTuple):
    """What runs statements of SQL with what is given to them: those that have rows, and those that write."""

    rows: Callable[[str, Sequence[Any]], Rows]
    write: Callable[[str, Sequence[Any]], object]


encode = msgspec.msgpack.Encoder().encode
"""The one form in which values are remembered."""

# How long ago a result was used stands apart: values are long, and looking at all of them takes longer than a rebuild.
# Values lie in the order in which they come: among keys, which have none, each would move others.
_SCHEMA = (
    "CREATE TABLE memo (key blob primary key, value blob not null, crc integer not null)",
    "CREATE TABLE used (key blob primary key, round integer not null) without rowid",
)
_ROUND = b""
"""The key under which the number of builds stands."""
_NAME, _LEFT = "cache.db", "cache.left"
"""The file, and beside it how it was when docabi closed it: what is as it was left has no damaged page."""
_DAMAGED = "what was remembered of the last build is damaged; build again, and it is made anew"
_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
_MOST_BUILDS = 2**48
_KEPT_BUILDS = 6
"""A result that so many builds did not use is dropped."""
_STEP = 3
"""What builds use is noted only in every so manieth, and what would be dropped otherwise: notes of all results take
more time than small rebuilds.
"""
_ASKED, _LOADED = 200, 32
"""How many keys a statement asks for: one for each would cost more than what it finds."""
_FORMAT = 2
_DIGESTED = 500
"""How many parts are put together to be digested: each alone takes longer, all of them twice their memory."""
# Seconds to wait for another build's last write; a whole build is not waited for.
_PATIENCE = 0.5
_IGNORE = "# made by docabi: a cache, safe to delete\n*\n"
# Folders of code that only works on fragments of pages. A test holds that nothing that makes fragments imports from
# them; whatever is not named here counts as reading, so that a new folder makes a rebuild longer and never wrong.
BEHIND_READING = frozenset(
    {
        "abi",
        "passes",
        "store",
        "definitions",
        "backends",
        "report",
        "changes",
        "exchange",
        "scoreboard",
        "driver",
        "lsp",
        "cli",
    }
)


@cache
def reading_stamp() -> bytes:
    """A stamp of the code that makes fragments, and of the libraries beside it."""
    return _stamp(told for folder, told in _states(PACKAGE) if folder.split(os.sep, 1)[0] not in BEHIND_READING)


@cache
def code_stamp() -> bytes:
    """A stamp of all code and templates: size and times of the files (for checkouts under edit), and the version.

    When a file came to this machine nobody elsewhere knows, so that a cache in a checkout is not believed.
    """
    return _stamp(told for root in (PACKAGE, TEMPLATES) for _, told in _states(root))


@cache
def _states(root: Path) -> Sequence[tuple[str, str]]:
    """Each folder by its path below a root, and what tells how its files are."""
    found: list[tuple[str, str]] = []
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        told = [folder]
        entries: list[os.DirEntry[str]] = []
        with suppress(OSError):  # what is not there says so where somebody reads it
            entries += os.scandir(root / folder)
        for entry in sorted(entries, key=attrgetter("name")):
            if entry.is_dir(follow_symlinks=False):
                waiting += [os.path.join(folder, entry.name)] if entry.name != "__pycache__" else []
            elif entry.is_file():
                state = entry.stat()
                told.append(f"{entry.name}:{state.st_size}:{state.st_mtime_ns}:{state.st_ctime_ns}")
        found.append((folder, ";".join(told)))
    return sorted(found)


def _stamp(states: Iterable[str]) -> bytes:
    digest = blake2b(f"{__version__} {sys.version}".encode(), digest_size=16)
    for told in states:
        digest.update(f"{told}\n".encode("utf-8", "surrogateescape"))
    for library in _libraries():
        digest.update(library.encode())
    return digest.digest()


def _libraries() -> Iterator[str]:
    """What says whether an installed library changed: names of the `.dist-info` folders beside them have versions."""
    for folder in LIBRARIES:
        if folder.is_dir():
            yield from sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))


def encode_to_keep(value: Any) -> bytes:
    """A value encoded (`encode`) that stays in memory: behind what it makes the encoder leaves room, up to a half."""
    return bytes(memoryview(encode(value)))


def digest(*parts: bytes) -> bytes:
    """The key of a result that depends on these parts; their lengths count, so that no two lists share a key."""
    if len(parts) == 1:  # often a whole file, which would be copied
        made = blake2b(len(parts[0]).to_bytes(8, "little"), digest_size=16)
        made.update(parts[0])
        return made.digest()
    return blake2b(_with_lengths(parts), digest_size=16).digest()


def digest_of(parts: Iterable[bytes]) -> bytes:
    """The same for many parts, few of which are in memory at a time."""
    made = blake2b(digest_size=16)
    for some in batches(parts, _DIGESTED):
        made.update(_with_lengths(some))
    return made.digest()


def _with_lengths(parts: Sequence[bytes]) -> bytes:
    return b"".join([one for part in parts for one in (len(part).to_bytes(8, "little"), part)])


class DamagedMemoError(OSError):
    """The memo's file is damaged, which the next build mends."""


class Cache:
    """Results by key. Open it with a folder, or with None for one in memory only.

    A build that asks for what an edit touches alone is none that `counts`: what it does not use is not older for that.
    """

    def __init__(self, folder: Path | None, *, counts: bool = True) -> None:
        self._connection, self._folder, self.is_as_left = _open(folder)
        self._run = Statements(self._connection.execute, self._connection.execute)
        self._counts = counts
        self._round = max(1, _last_round(self._connection) + counts)
        self._used: set[bytes] = set()
        """What this build uses."""
        self._is_whole = True
        """Whether nothing that was asked for is damaged."""

    def __contains__(self, key: bytes) -> bool:
        return self.get(key) is not None

    def get(self, key: bytes) -> bytes | None:
        """The stored result, or None; it counts as used by this build."""
        return dict(self._stored((key,))).get(key)

    def held(self, keys: Sequence[bytes]) -> set[bytes]:
        """Those of some keys whose results are stored; they count as used by this build."""
        return {key for part in batches(keys, _ASKED) for key, _ in self._stored(part)}

    def noted(self, keys: Iterable[bytes]) -> set[bytes]:
        """Those of some keys whose results are stored, as far as that is noted: whether they are whole is not looked
        at. They count as used by this build.
        """
        found = set[bytes]()
        for part in batches(keys, _ASKED):
            asked = f"select key from used where key in ({','.join('?' * len(part))})"
            found.update(key for (key,) in self._rows(asked, part))
        self._used |= found
        return found

    def _rows(self, statement: str, given: Sequence[bytes]) -> Iterator[tuple[Any, ...]]:
        """The rows of a statement; raises OSError if the file is damaged, which the next build then mends."""
        try:
            yield from self._run.rows(statement, given)
        except sqlite3.Error as error:
            self._is_whole = False
            raise DamagedMemoError(f"{_DAMAGED}: {error}") from error

    def _stored(self, keys: Sequence[bytes]) -> Iterator[tuple[bytes, bytes]]:
        """The stored results of a few keys, in any order."""
        statement = f"select key, value, crc from memo where key in ({','.join('?' * len(keys))})"
        for key, value, crc in self._rows(statement, keys):
            if isinstance(value, bytes) and zlib.crc32(value) == crc:
                self._used.add(key)
                yield key, value

    def put(self, results: Iterable[tuple[bytes, bytes]]) -> None:
        """Store results; raises OSError if there is no room for them, because a build reads them again."""
        for key, value in results:
            self._write("insert or replace into memo values (?, ?, ?)", (key, value, zlib.crc32(value)))
            self._write("insert or replace into used values (?, ?)", (key, self._round))

    def _write(self, statement: str, given: Sequence[Any]) -> None:
        try:
            self._run.write(statement, given)
        except sqlite3.Error as error:
            raise OSError(f"results cannot be remembered: {error}") from error

    @property
    def statements(self) -> Statements:
        """What runs statements for processes that were forked from this one; each raises as what asks here does."""
        return Statements(self._rows, self._write)

    def ask(self, parent: Statements) -> None:
        """Ask a parent from now on, in a process that was forked from it: what SQLite keeps of a file does not survive
        a fork, so this process must not even close the file. That something is written is not confirmed: what fails
        there ends this process. What is used from now on is known to this process alone (`used`).
        """
        self._run, self._used = parent, set()

    def mark_damaged(self) -> None:
        """Say that something that was asked for is damaged: the next build looks at all that is stored."""
        self._is_whole = False

    @property
    def used(self) -> Set[bytes]:
        """The keys that this build uses."""
        return self._used

    def load(self, keys: Iterable[bytes], at_once: int = _LOADED) -> Iterator[bytes]:
        """The stored results of keys, in their order; of so many keys as are asked for `at_once` they are in memory.

        Raises OSError if one is not stored: whoever asks knows that it was, so the file is damaged.
        """
        for part in batches(keys, at_once):
            found = dict(self._stored(part))
            if not found.keys() >= {*part}:
                self._is_whole = False
                raise DamagedMemoError(_DAMAGED)
            yield from map(found.__getitem__, part)

    def put_one_of(self, key: bytes, value: bytes) -> bytes:
        """Store one of the values of what has this key; the value's own key, which tells what it is."""
        own = digest(key, value)
        self.put([(own, value)])
        return own

    def all_of(self, keys: Iterable[bytes]) -> list[bytes] | None:
        """The stored results of keys (of `put_one_of`), in their order; None if one is lost."""
        found = []
        for key in keys:
            value = self.get(key)
            if value is None:
                return None
            found.append(value)
        return found

    def kept(self, key: bytes, form: type[T], make: Callable[[], T]) -> T:
        """A value that is made once for a key, which tells everything that it is made from. One that was made now is
        decoded, too: what it was made from lies between its parts, and neither would leave the memory.
        """
        known = self.get(key)
        if known is None:
            known = encode(make())
            self.put([(key, known)])
        return msgspec.msgpack.decode(known, type=form)

    def touch(self, keys: Iterable[bytes]) -> None:
        """Count results as used by this build without loading them."""
        self._used.update(keys)

    def take(self, other: Cache) -> None:
        """Hold what another cache holds, in the place of what this one does."""
        other._connection.commit()
        other._connection.backup(self._connection)

    def close(self) -> None:
        """Drop what the last builds did not use, and close. What then finds no room is forgotten: the build is done."""
        connection, is_whole = self._connection, False
        with suppress(sqlite3.Error):
            if self._counts:
                self._count()
            connection.commit()
            is_whole = self._is_whole
        connection.close()
        if self._folder is not None:
            _note_as_left(self._folder, is_whole=is_whole)

    def _count(self) -> None:
        """Count this build, and drop what the last ones did not use."""
        connection, oldest = self._connection, (self._round - _KEPT_BUILDS,)
        old = [key for (key,) in connection.execute("select key from used where round <= ?", oldest)]
        used = self._used.intersection(old) if self._round % _STEP else self._used
        connection.executemany("update used set round = ? where key = ?", ((self._round, key) for key in used))
        connection.execute("insert or replace into used values (?, ?)", (_ROUND, self._round))
        for table in ("memo", "used"):
            gone = ((key,) for key in old if key not in used)
            connection.executemany(f"delete from {table} where key = ?", gone)


def _last_round(connection: sqlite3.Connection) -> int:
    (last,) = connection.execute("select max(round) from used").fetchone()
    if last is not None and not (isinstance(last, int) and 0 <= last < _MOST_BUILDS):
        raise sqlite3.DatabaseError("a number of builds that is none")
    return last or 0


def _open(folder: Path | None) -> tuple[sqlite3.Connection, Path | None, bool]:
    """The results of a folder, the folder, and whether they are as docabi left them; or such as are in memory alone."""
    if folder is not None and not folder.is_symlink():
        for _ in range(2):
            try:
                connection, is_as_left = _prepare(folder)
                return connection, folder, is_as_left
            except (OSError, sqlite3.OperationalError):
                break  # no room, no permission, or another build holds it
            except sqlite3.DatabaseError:
                for file in _files(folder):
                    file.unlink(missing_ok=True)
    connection = sqlite3.connect(":memory:")
    _make_tables(connection)
    return connection, None, False


def _make_tables(connection: sqlite3.Connection) -> None:
    for table in _SCHEMA:
        connection.execute(table.replace("TABLE", "TABLE if not exists", 1))


def _as_left(folder: Path) -> bytes:
    """What the system says of the file of a folder."""
    found = os.lstat(folder / _NAME)
    return f"{found.st_mtime_ns} {found.st_ctime_ns} {found.st_size} {found.st_ino}".encode()


def _note_as_left(folder: Path, *, is_whole: bool) -> None:
    with suppress(OSError):
        (folder / _LEFT).unlink(missing_ok=True)  # also a link, through which nothing is written
        if not is_whole:
            return
        handle = os.open(folder / _LEFT, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
        with open(handle, "wb", buffering=0) as file:
            file.write(_as_left(folder))


def _is_as_left(folder: Path) -> bool:
    place = folder / _LEFT
    try:
        return stat.S_ISREG(os.lstat(place).st_mode) and place.read_bytes() == _as_left(folder)
    except OSError:
        return False


def _prepare(folder: Path) -> tuple[sqlite3.Connection, bool]:
    folder.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError), open(folder / ".gitignore", "x") as ignore:  # not through a link, whose end misses
        ignore.write(_IGNORE)
    _look_at(_files(folder))
    is_whole = _is_as_left(folder)
    connection = sqlite3.connect(folder / _NAME, timeout=_PATIENCE)
    try:
        return _prepared(connection, is_whole=is_whole), is_whole
    except sqlite3.Error:
        connection.close()
        raise


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(folder / f"{_NAME}{end}" for end in ("", "-journal", "-wal", "-shm"))


def _look_at(files: Iterable[Path]) -> None:
    """Raise OSError if SQLite would go through a link or wait for a pipe, DatabaseError if it would delete a file."""
    for file in files:
        if not os.path.lexists(file):
            continue
        if not stat.S_ISREG(os.lstat(file).st_mode):
            raise OSError(f"{file} is no file")
        # A journal may end with the name of another one, which SQLite deletes when it rolls back. docabi makes none.
        if file.name.endswith("-journal") and file.read_bytes()[-len(_NAMES_ANOTHER) :] == _NAMES_ANOTHER:
            raise sqlite3.DatabaseError("a journal that names another")


def _prepared(connection: sqlite3.Connection, *, is_whole: bool) -> sqlite3.Connection:
    # The rollback journal keeps the file whole when the process is killed; only a power cut or the disk can damage it,
    # which costs a cold build, or one that says so where the file looks as it was left.
    connection.execute("pragma synchronous = off")
    _make_tables(connection)
    # A view or a trigger of this name would be code of whoever made the file.
    found = connection.execute("select type, sql from sqlite_master where sql is not null order by name").fetchall()
    if found != [("table", table) for table in _SCHEMA]:
        raise sqlite3.DatabaseError("another schema")
    # A damaged page would show only where a build comes to it. Of 80 MB this takes as long as starting Python thrice.
    if not is_whole and connection.execute("pragma quick_check(1)").fetchall() != [("ok",)]:
        raise sqlite3.DatabaseError("a damaged page")
    _last_round(connection)
    # Of two builds at once the first has the file; whoever could not write in the end shall know it now.
    connection.execute("begin immediate")
    connection.execute(f"pragma user_version = {_FORMAT}")  # a write: a file that is read-only says so here
    return connection
