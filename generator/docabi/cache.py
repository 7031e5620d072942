"""The memo of page results: encoded fragments by content hash, in one SQLite file that can be deleted at any time.

A key is made of everything a result depends on: the page's bytes, its identity, and the stamp of docabi's own code. A
cache that cannot be opened or is damaged is replaced; if that fails too, the build runs with one in memory.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from docabi import __version__
from docabi.source import PageId

_SCHEMA = """
create table if not exists fragment (key blob primary key, value blob not null, used integer not null) without rowid;
"""
_KEPT_BUILDS = 3
_IGNORE = "# made by docabi: a cache, safe to delete\n*\n"


def code_stamp() -> bytes:
    """A stamp of the code that makes fragments: version, and size and time of its files (for checkouts under edit)."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=16)
    package = Path(__file__).parent
    for folder in (package, package / "declaration", package / "lower", package / "facts"):
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.is_file():
                state = entry.stat()
                digest.update(f"{entry.name}:{state.st_size}:{state.st_mtime_ns};".encode())
    return digest.digest()


def page_key(stamp: bytes, page: PageId, inner: str, data: bytes) -> bytes:
    """The key of a page's result."""
    digest = hashlib.blake2b(stamp, digest_size=16)
    digest.update(f"{page.locale}\0{page.path}\0{inner}\0".encode())
    digest.update(data)
    return digest.digest()


class Cache:
    """Encoded fragments by key. Open it with a folder, or with None for one in memory only."""

    def __init__(self, folder: Path | None) -> None:
        self._connection = _open(folder)
        self._round = self._next_round()

    def _next_round(self) -> int:
        (last,) = self._connection.execute("select coalesce(max(used), 0) from fragment").fetchone()
        return int(last) + 1

    def __contains__(self, key: bytes) -> bool:
        return self._connection.execute("select 1 from fragment where key = ?", (key,)).fetchone() is not None

    def get(self, key: bytes) -> bytes | None:
        """The stored result, or None."""
        row = self._connection.execute("select value from fragment where key = ?", (key,)).fetchone()
        return row and bytes(row[0])

    def put(self, results: Iterable[tuple[bytes, bytes]]) -> None:
        """Store results."""
        self._connection.executemany(
            "insert or replace into fragment values (?, ?, ?)", ((key, value, self._round) for key, value in results)
        )

    def load(self, keys: Iterable[bytes]) -> Iterator[bytes]:
        """The stored results of keys, in their order."""
        for key in keys:
            value = self.get(key)
            if value is not None:
                yield value

    def close(self, used: Iterable[bytes]) -> None:
        """Mark what this build used, drop what the last builds did not, and close."""
        connection = self._connection
        connection.executemany("update fragment set used = ? where key = ?", ((self._round, key) for key in used))
        connection.execute("delete from fragment where used <= ?", (self._round - _KEPT_BUILDS,))
        connection.commit()
        connection.close()


def _open(folder: Path | None) -> sqlite3.Connection:
    if folder is not None:
        for _ in range(2):
            try:
                return _prepare(folder)
            except (OSError, sqlite3.OperationalError):
                break  # no room, no permission, or another build holds it
            except sqlite3.DatabaseError:
                (folder / "cache.db").unlink(missing_ok=True)
    connection = sqlite3.connect(":memory:")
    connection.executescript(_SCHEMA)
    return connection


def _prepare(folder: Path) -> sqlite3.Connection:
    folder.mkdir(parents=True, exist_ok=True)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_IGNORE)
    connection = sqlite3.connect(folder / "cache.db")
    # A lost cache costs one cold build; a fast one is worth more than a durable one.
    connection.execute("pragma synchronous = off")
    connection.execute("pragma journal_mode = memory")
    connection.executescript(_SCHEMA)
    connection.execute("select max(used) from fragment").fetchone()
    return connection
