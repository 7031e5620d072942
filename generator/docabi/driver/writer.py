"""Writes what was generated: never outside the output folder, only what changed, each file whole or not at all.

Files that docabi wrote are known by the word in their first line; a file of the user's is never overwritten or deleted.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from docabi.cache import digest
from docabi.driver.outcome import Changes
from docabi.driver.snapshot import Seen

MARK = b"made by docabi"
# These have no place for a comment; their names and place tell them.
_UNMARKED = frozenset({"specs/index.json", "specs/pages.json"})
_UNMARKED_NAMES = frozenset({"py.typed"})
# Names that Windows gives to devices, whatever their extension.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))})

# Not a name, a name that Windows changes, or a character that some system forbids.
_BAD = re.compile(r"\A\.{0,2}\Z|[ .]\Z|[<>:\"\\|?*\x00-\x1f]")
_TEMPORARY = re.compile(r"\A\..+\.[0-9]+\.docabi-tmp\Z")


class UnsafePathError(ValueError):
    """A generated path would leave the output folder or cannot be a file name everywhere."""


class OutputError(Exception):
    """The output cannot be written (exit code 3); the message is for the user."""


def safe_path(root: Path, path: str) -> Path:
    """The file for a generated path; raises UnsafePathError if it could lie anywhere but below `root`."""
    target = _checked(root, path)
    # A link inside the output folder must not lead out of it.
    if not target.parent.resolve().is_relative_to(root.resolve()):
        raise UnsafePathError(f"{path!r} leads out of the output folder through a link")
    return target


def _checked(root: Path, path: str) -> Path:
    """The file for a path that is a safe name everywhere."""
    parts = PurePosixPath(path).parts
    for part in parts:
        if _BAD.search(part) or part.startswith("/"):
            raise UnsafePathError(f"{path!r} is no safe file name")
        if part.partition(".")[0].lower() in _DEVICES:
            raise UnsafePathError(f"{path!r} is a device's name on Windows")
    if not parts:
        raise UnsafePathError("an empty path")
    return root.joinpath(*parts)


def encoded(text: str) -> bytes:
    """The bytes of a file with this text."""
    return text.encode("utf-8", "replace")


class Writer:
    """Writes files below `root`; with `dry` it only says what would change. `finish` removes files no longer made."""

    def __init__(self, root: Path, dry: bool = False) -> None:
        self.root = root
        self.dry = dry
        self.changes = Changes()
        self.seen = Seen()
        """Every file as it was when it was written, or found to be right."""
        self._made: dict[str, str] = {}
        self._safe: set[PurePosixPath] = set()

    def write(self, path: str, text: str) -> None:
        """Write one file if its bytes change; raises UnsafePathError or OutputError."""
        target = self._target(path)
        try:
            self._write(path, target, encoded(text))
        except OSError as error:
            raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error

    def keep(self, files: Sequence[tuple[str, bytes]]) -> bool:
        """Whether all of these files, path and digest, are still what was written; if so they count as made."""
        try:
            if not all(self._is(path, content) for path, content in files):
                return False
        except (UnsafePathError, OSError):
            return False
        self.changes.kept += len(files)
        return True

    def _is(self, path: str, content: bytes) -> bool:
        target = self._target(path)
        self.seen.file(str(target))
        data = _read(target)
        return data is not None and digest(data) == content

    def _target(self, path: str) -> Path:
        parts = PurePosixPath(path)
        if parts.parent not in self._safe:
            safe_path(self.root, path)
            self._safe.add(parts.parent)
        target = _checked(self.root, path)
        other = self._made.setdefault(path.lower(), path)
        if other != path:
            raise UnsafePathError(f"{path!r} and {other!r} are one file where case does not count")
        return target

    def _write(self, path: str, target: Path, data: bytes) -> None:
        self.seen.file(str(target))
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
            self.seen.file(str(target))

    def finish(self, folders: Iterable[str]) -> None:
        """Delete files below these folders that docabi made earlier and not now."""
        for folder in folders:
            files = [Path(place) / name for place, _, names in os.walk(self.root / folder) for name in names]
            for file in sorted(files):
                path = file.relative_to(self.root).as_posix()
                if _TEMPORARY.match(file.name):
                    self._remove(file)  # of a build that was killed
                elif path.lower() not in self._made and not file.is_symlink() and _is_ours(path, _read(file) or b""):
                    self.changes.deleted.append(path)
                    self._remove(file)

    def _remove(self, file: Path) -> None:
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
    temporary = target.with_name(f".{target.name}.{os.getpid()}.docabi-tmp")
    try:
        with open(temporary, "wb", buffering=0) as stream:
            left = memoryview(data)
            while left:  # a disk that is nearly full takes a part and says so; only the next write fails
                left = left[stream.write(left) :]
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)
