"""Writes what was generated: never outside the output folder, only what changed, each file whole or not at all.

Files that docabi wrote are known by the word in their first line; a file of the user's is never overwritten or deleted.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

MARK = b"made by docabi"
# These have no place for a comment; their names and place tell them.
_UNMARKED = frozenset({"specs/index.json", "specs/pages.json"})
_UNMARKED_NAMES = frozenset({"py.typed"})
# Names that Windows gives to devices, whatever their extension.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))})


class UnsafePathError(ValueError):
    """A generated path would leave the output folder or cannot be a file name everywhere."""


class OutputError(Exception):
    """The output cannot be written (exit code 3); the message is for the user."""


class Changes(msgspec.Struct):
    """What writing did, or with `--check` would do: paths below the output folder."""

    written: list[str] = []
    deleted: list[str] = []
    refused: list[str] = []
    kept: int = 0

    @property
    def any(self) -> bool:
        """Whether something changed or would."""
        return bool(self.written or self.deleted)


def safe_path(root: Path, path: str) -> Path:
    """The file for a generated path; raises UnsafePathError if it could lie anywhere but below `root`."""
    parts = PurePosixPath(path).parts
    for part in parts:
        bad = part in ("", ".", "..") or part.startswith("/") or part.endswith((" ", "."))
        if bad or any(char in '<>:"\\|?*' or ord(char) < 32 for char in part):
            raise UnsafePathError(f"{path!r} is no safe file name")
        if part.split(".")[0].lower() in _DEVICES:
            raise UnsafePathError(f"{path!r} is a device's name on Windows")
    if not parts:
        raise UnsafePathError("an empty path")
    target = root.joinpath(*parts)
    # A link inside the output folder must not lead out of it.
    if not target.parent.resolve().is_relative_to(root.resolve()):
        raise UnsafePathError(f"{path!r} leads out of the output folder through a link")
    return target


class Writer:
    """Writes files below `root`; with `dry` it only says what would change. `finish` removes files no longer made."""

    def __init__(self, root: Path, dry: bool = False) -> None:
        self.root = root
        self.dry = dry
        self.changes = Changes()
        self._made: dict[str, str] = {}

    def write(self, path: str, text: str) -> None:
        """Write one file if its bytes change; raises UnsafePathError or OutputError."""
        target = safe_path(self.root, path)
        other = self._made.setdefault(path.lower(), path)
        if other != path:
            raise UnsafePathError(f"{path!r} and {other!r} are one file where case does not count")
        data = text.encode("utf-8", "replace")
        try:
            self._write(path, target, data)
        except OSError as error:
            raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error

    def _write(self, path: str, target: Path, data: bytes) -> None:
        old = _read(target)
        if old == data:
            self.changes.kept += 1
            return
        if old is not None and not _is_ours(path, old):
            self.changes.refused.append(path)
            return
        self.changes.written.append(path)
        if not self.dry:
            _replace(target, data)

    def finish(self, folders: Iterable[str]) -> None:
        """Delete files below these folders that docabi made earlier and not now."""
        for folder in folders:
            base = self.root / folder
            for place, _, names in os.walk(base):
                for name in names:
                    file = Path(place) / name
                    path = file.relative_to(self.root).as_posix()
                    if path.lower() not in self._made and not file.is_symlink() and _is_ours(path, _read(file) or b""):
                        self._delete(path, file)

    def _delete(self, path: str, file: Path) -> None:
        self.changes.deleted.append(path)
        if not self.dry:
            file.unlink(missing_ok=True)
            for parent in file.parents:
                if parent == self.root or any(parent.iterdir()):
                    break
                parent.rmdir()


def _read(file: Path) -> bytes | None:
    try:
        with open(file, "rb", buffering=0) as stream:
            return stream.read()
    except FileNotFoundError:
        return None


def _is_ours(path: str, data: bytes) -> bool:
    if path in _UNMARKED or path.rpartition("/")[2] in _UNMARKED_NAMES:
        return True
    return MARK in data[:400]


def _replace(target: Path, data: bytes) -> None:
    """Write beside the file and move over it, so that no reader and no crash sees half a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with open(temporary, "wb", buffering=0) as stream:
            stream.write(data)
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
