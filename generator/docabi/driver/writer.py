"""Writes what was generated: never outside the output folder, only what changed, each file whole or not at all.

What docabi made is known by `ownership`. A file of the user's is never overwritten or deleted, nor one of docabi's that
somebody edited, unless `force` says so. Nothing is read, written or deleted through a link.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path, PurePosixPath

import msgspec

from docabi.cache import digest
from docabi.diagnostics import UnusableError
from docabi.driver.committed import Committed
from docabi.driver.left_files import Left
from docabi.driver.outcome import Changes
from docabi.driver.ownership import Owner, Record, may_be_made
from docabi.driver.snapshot import FOLDER, NOT_THERE, Seen, StateOfFile, anew, state_at
from docabi.escape import is_device
from docabi.patterns import compile_pattern

# Not a name, a name that Windows changes, or a character that some system forbids.
_BAD = compile_pattern(r"\A\.{0,2}\Z|[ .]\Z|[<>:\"\\|?*\x00-\x1f]")
# Bytes that a name may have everywhere, less those that a temporary file beside it adds.
_LONGEST = 220
_TEMPORARY = compile_pattern(r"\A\..+\.[0-9]+\.docabi-tmp\Z")


class UnsafePathError(ValueError):
    """A generated path would leave the output folder or cannot be a file name everywhere."""


def safe_path(root: Path, path: str) -> Path:
    """The file for a generated path; raises UnsafePathError if it could lie anywhere but below `root`."""
    target = _checked(root, path)
    # A link inside the output folder may lead out of it, or to a person's files in it.
    for place in (root.joinpath(above) for above in PurePosixPath(path).parents):
        if place != root and os.path.islink(place):
            raise UnsafePathError(f"{path!r} leads through a link: {place}")
    return target


def _checked(root: Path, path: str) -> Path:
    """The file for a path that is a safe name everywhere."""
    parts = PurePosixPath(path).parts
    for part in parts:
        _check_name(path, part)
    if not parts:
        raise UnsafePathError("an empty path")
    return root.joinpath(*parts)


def _check_name(path: str, name: str) -> None:
    """Raise UnsafePathError if a name in a path cannot be that of a file everywhere."""
    if _BAD.search(name) or name.startswith("/"):
        raise UnsafePathError(f"{path!r} is no safe file name")
    if is_device(name):
        raise UnsafePathError(f"{path!r} is a device's name on Windows")
    if len(name.encode("utf-8", "replace")) > _LONGEST:
        raise UnsafePathError(f"`{name[:40]}...` has more than {_LONGEST} bytes, which no system allows in a name")


def encoded(content: str | bytes) -> bytes:
    """The bytes of a file with this text, or as they were given."""
    return content.encode("utf-8", "replace") if isinstance(content, str) else content


# What only `--force` overwrites.
_FORCED = (Owner.EDITED, Owner.ELSEWHERE)


class WrittenFile(msgspec.Struct, frozen=True, array_like=True):
    """A file as a build left it."""

    path: str
    content: bytes
    """The digest of its bytes."""
    state: StateOfFile = ()
    """What the system says of it (`snapshot`); empty where the file is not what was to be written."""


class Aside(msgspec.Struct, frozen=True):
    """What a process wrote that was forked from the one whose writer it has: what it did, how the files are that it
    saw, and those of them that have other letters than small ones, by the hash of these.
    """

    changes: Changes
    files: Mapping[str, bytes]
    cased: Mapping[int, str]
    is_lost: bool
    """Whether the record found no room."""


class Writer:
    """Writes files below `root`; with `dry` it only says what would change. `finish` removes files no longer made.

    With `force` docabi's files are overwritten and removed although somebody edited them.
    """

    def __init__(self, root: Path, dry: bool = False, force: bool = False) -> None:
        self.root = root
        self.dry = dry
        self.changes = Changes()
        self._force = force
        self._before: dict[str, StateOfFile] = {}
        self._is_told = False
        """Whether these are all files that lay there."""
        self._expected: set[str] | None = None
        """The files of the last build that are to be made or removed, if this one began with `next`."""
        self._record = Record(root / FOLDER, dry)
        self._committed = Committed(root)
        self.files = Left(str(root))
        """Every file as it was when it was written, or found to be right; of one that is left alone, as it is."""
        self._cased: dict[int, str] = {}
        """The hash of a path in small letters, which would be a text more of each file -> path, of the files that have
        others.
        """
        self._folders: dict[str, str] = {}
        """Folder of a generated path -> the folder on disk, which is no link and lies below the output."""
        self.is_tidied = False
        """Whether files of a killed build were removed."""
        self._last: tuple[str | bytes, WrittenFile] | None = None
        """What was given to `write` last, and how its file was left."""

    def write(self, path: str, content: str | bytes) -> None:
        """Write one file if its bytes change; raises UnsafePathError or UnusableError."""
        self._last = None
        target = self._target(path)
        try:
            self._last = content, self._write(path, target, encoded(content))
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                raise UnsafePathError(f"`{path[:60]}...` is longer than this system allows for a path") from error
            raise UnusableError(f"{target}: cannot be written: {error.strerror or error}") from error

    def next(self) -> None:
        """Begin another build, for which all files of the last one are made, but for those that it is told to `expect`.
        Somebody else knows that no file of the output has changed since.
        """
        self.changes = Changes(kept=sum(bool(self.files.made(path)) for path in self.files))
        if self._record.is_lost:
            self._record = Record(self.root / FOLDER, self.dry)
        self._committed, self._folders, self._last = Committed(self.root), {}, None
        self._before, self._is_told, self._expected = {}, False, set()

    def share(self) -> None:
        """Let processes that are forked now write here, each `aside`."""
        self._record.begin()

    def aside(self) -> Callable[[], Aside]:
        """Begin to write files in a process that was forked from the writer's; what it gives tells of them (`join`)."""
        self.changes = Changes()
        files, cased = len(self.files), len(self._cased)
        return lambda: Aside(
            self.changes,
            self.files.since(files),
            dict(islice(self._cased.items(), cased, None)),
            self._record.is_lost,
        )

    def join(self, aside: Aside) -> None:
        """Take over what such a process wrote."""
        mine, others = self.changes, aside.changes
        mine.written += others.written
        mine.edited += others.edited
        mine.refused += others.refused
        mine.kept += others.kept
        self.files.join(aside.files)
        self._cased |= aside.cased
        if aside.is_lost:
            self._record.lose()

    def expect(self, files: Iterable[WrittenFile]) -> None:
        """These files of the last build are to be made now, or removed."""
        paths = {file.path for file in files}
        self._expected = (self._expected or set()) | paths
        for path in paths:
            self.changes.kept -= bool(self.files.made(path))
            self.files.drop(path)
            self._cased.pop(hash(path.lower()), None)

    def trust(self, seen: Seen) -> None:
        """Look no more at files of the output that somebody has seen just now, if they are as they were left. It is all
        that lies there.
        """
        self._before.update(seen.all())
        self._is_told = True

    def keep(self, files: Sequence[WrittenFile]) -> bool:
        """Whether all of these files are still what was written; if so they count as made.

        A file that is as it was left (`snapshot` has what is trusted) is not read again.
        """
        before, place = self._before, self.files.place
        is_seen = all([before.get(place(file.path)) == file.state for file in files])
        states = [file.state for file in files] if is_seen else self._as_left(files)
        if states is None:
            return False
        try:
            for file, state in zip(files, states, strict=True):
                self._mark_case(file.path)
                self.files.see(file.path, state, file.content)
        except UnsafePathError:
            return False
        self.changes.kept += len(files)
        return True

    def is_as_left(self, files: Sequence[WrittenFile]) -> bool:
        """Whether all of these files are still what was written; that does not make them files of this build."""
        return self._as_left(files) is not None

    def _as_left(self, files: Sequence[WrittenFile]) -> list[StateOfFile] | None:
        """How all of these files are if they are still what was written."""
        states: list[StateOfFile] = []
        try:
            for file in files:
                if (state := self._state_as_left(file)) is None:
                    return None
                states.append(state)
        except (UnsafePathError, OSError):
            return None
        return states

    def left(self, path: str, content: str | bytes) -> WrittenFile:
        """A file that was given to `write` just now, as it was left."""
        if self._last is not None and self._last[0] is content and self._last[1].path == path:
            return self._last[1]
        return WrittenFile(path, digest(encoded(content)))

    def _state_as_left(self, file: WrittenFile) -> StateOfFile | None:
        target = self._place(file.path)
        before = self._before.get(target)
        if before == file.state:
            return before
        state = Seen().regular_file(target)
        if state == file.state:
            return state
        data = _read(Path(target))
        return state if isinstance(data, bytes) and digest(data) == file.content else None

    def _place(self, path: str) -> str:
        """Where a file lies."""
        above, slash, name = path.rpartition("/")
        folder = self._folders.get(above) if above or not slash else None
        if folder is None:
            folder = self._folders[above] = str(safe_path(self.root, path).parent)
        _check_name(path, name)
        return os.path.join(folder, name) if folder != "." else name

    def _target(self, path: str) -> str:
        """Where a file lies that is made in this build."""
        target = self._place(path)
        self._mark_case(path)
        return target

    def _mark_case(self, path: str) -> None:
        """Note how a path is spelled; raises UnsafePathError if a file of this build has it with other case."""
        lower = path.lower()
        other = self._spelled(lower)
        if other is not None and other != path:
            raise UnsafePathError(f"{path!r} and {other!r} are one file where case does not count")
        if lower != path:
            self._cased[hash(lower)] = path

    def _spelled(self, lower: str) -> str | None:
        """How the path of a file of this build is spelled that is this one in small letters. Of two paths with one hash
        the later one is known.
        """
        if lower in self.files:
            return lower
        found = self._cased.get(hash(lower))
        return found if found is not None and found.lower() == lower else None

    def _write(self, path: str, target: str, data: bytes) -> WrittenFile:
        """Write a file if it has to be; returns how it was left."""
        made = digest(data)
        if (before := self.files.made(path)) and before != made:
            raise UnsafePathError(f"{path!r} is made twice, and not alike")
        is_there = os.path.lexists(target)
        state: StateOfFile = state_at(target) if is_there else NOT_THERE
        old = _read(target) if is_there else None
        if old == data:
            self.changes.kept += 1
        elif old is not None and not self._may_change(path, old, is_made=True):
            self.files.see(path, state)
            return WrittenFile(path, made)
        else:
            self.changes.written.append(path)
            if not self.dry:
                self._record.note(path, made)
                _replace(target, data)
                state = Seen().regular_file(target)
        self.files.see(path, state, made)
        return WrittenFile(path, made, state if old == data or not self.dry else ())

    def _may_change(self, path: str, old: bytes | OSError, is_made: bool) -> bool:
        """Whether what stands at a path is docabi's own and as it was left.

        What git has as it lies there was brought by a checkout, and is as if there were no record.
        What somebody edited is noted; a file that is none of docabi's is in the way if one `is_made` there.
        """
        owner = Owner.OTHER if isinstance(old, OSError) else self._record.owner(path, old)
        if not is_made and owner is Owner.ELSEWHERE:
            return False
        if owner in _FORCED and isinstance(old, bytes) and may_be_made(path, old) and self._committed.has(path, old):
            owner = Owner.DOCABI
        if owner in _FORCED and not self._force:
            self.changes.edited.append(path)
        elif owner is Owner.OTHER and is_made:
            self.changes.refused.append(path)
        return owner is Owner.DOCABI or (owner in _FORCED and self._force)

    def finish(self, folders: Iterable[str]) -> None:
        """Delete files below these folders that docabi made earlier and not now, and leave the record."""
        gone: set[str] = set()
        below = (*folders,)
        for folder in below:
            if self._expected is None and _is_folder(self.root, folder):
                gone.update(self._clean(self._there(folder)))
        gone.update(self._clean(self._not_made(tuple(f"{folder}/" for folder in below))))
        self._record.close(self.files, gone)

    def _there(self, folder: str) -> Iterator[str]:
        """The files below a folder that may be none of this build, of those that were seen, or that a build made; none
        that is behind a link.
        """
        there: Iterable[str] = _files(self.root, folder)
        if self._is_told and self._record.is_whole:
            start, root = len(self.files.place("")), self.files.place(f"{folder}/")
            seen = (file[start:].replace(os.sep, "/") for file in self._before if file.startswith(root))
            there = chain(seen, (path for path in self._record.paths if path.startswith(f"{folder}/")))
        for path in sorted({path for path in there if path not in self.files}):
            with suppress(UnsafePathError):
                safe_path(self.root, path)
                yield path

    def _not_made(self, below: tuple[str, ...]) -> Iterator[str]:
        """The files below some folders that were expected and not made."""
        for path in sorted(path for path in self._expected or () if path not in self.files and path.startswith(below)):
            with suppress(UnsafePathError):  # nothing is removed through a link
                self._place(path)
                yield path

    def _clean(self, paths: Iterable[str]) -> Iterator[str]:
        for path in paths:
            if _TEMPORARY.match(path.rpartition("/")[2]) and not (self.root / path).is_symlink():
                self._remove(self.root / path)  # of a build that was killed
                self.is_tidied = True
                continue
            left = _read(self.root / path) if not self._is_made(path) else None
            if left is not None and self._may_change(path, left, is_made=False):
                self.changes.deleted.append(path)
                self._remove(self.root / path)
                yield path

    def _is_made(self, path: str) -> bool:
        """Whether a file is one that was made now, also under a name that differs in case where case does not count."""
        made = self._spelled(path.lower())
        if made is None or made == path:
            return made is not None
        try:
            return os.path.samefile(self.root / made, self.root / path)
        except OSError:
            return False

    def _remove(self, file: Path) -> None:
        if not self.dry:
            file.unlink(missing_ok=True)
            for parent in file.parents:
                if parent == self.root or any(parent.iterdir()):
                    break
                parent.rmdir()


def _files(root: Path, folder: str) -> Iterator[str]:
    """The path below `root` of every file below a folder, one by one, also while they are deleted."""
    for place, folders, names in os.walk(root / folder):
        folders.sort()
        above = Path(place).relative_to(root).as_posix()
        yield from (f"{above}/{name}" for name in sorted(names))


def _is_folder(root: Path, folder: str) -> bool:
    """Whether a folder of the output is one and no link, on the whole way to it."""
    parts = PurePosixPath(folder).parts
    steps = (root.joinpath(*parts[: count + 1]) for count in range(len(parts)))
    return all(step.is_dir() and not step.is_symlink() for step in steps)


_IN_THE_WAY = OSError("something that is no file is in the way")


def _read(file: str | Path) -> bytes | OSError | None:
    """A file's bytes, None without one; an error for what is no file (a link, a pipe), which is not looked into."""
    try:
        if not stat.S_ISREG(os.lstat(file).st_mode):
            return _IN_THE_WAY
        with open(file, "rb", buffering=0) as stream:
            return stream.read()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _replace(target: str, data: bytes) -> None:
    """Write beside the file and move over it, so that no reader and no crash sees half a file."""
    folder, name = os.path.split(target)
    temporary = os.path.join(folder, f".{name}.{os.getpid()}.docabi-tmp")
    try:
        handle = _anew(temporary, folder)
        try:
            left = memoryview(data)
            while left:  # a disk that is nearly full takes a part and says so; only the next write fails
                left = left[os.write(handle, left) :]
        finally:
            os.close(handle)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


_WRITING = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)


def _anew(file: str, folder: str) -> int:
    """A handle of a file that is made now, and its folder where there is none."""
    try:
        return anew(file, _WRITING)
    except (FileNotFoundError, NotADirectoryError):
        os.makedirs(folder or ".", exist_ok=True)
        return anew(file, _WRITING)
