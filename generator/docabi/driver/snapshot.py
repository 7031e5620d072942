"""Whether anything changed since the last build: the state of every file that it read or wrote, in one file.

A build that ends well leaves `.docabi/state`; it is removed before anything is written, so a build that was killed
leaves none. Imports nothing that costs time: a rebuild with nothing to do ends here.

What is trusted is size, inode and both times of a file. A file that changed at the very time when a build looked could
change again within one tick of the clock, so then no state is left and the next build compares contents.
"""

from __future__ import annotations

import itertools
import os
import stat
import sys
import time
from marshal import dumps

# Not of `typing`, whose import is most of the time of this module's.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FOLDER = ".docabi"
CONFIG_FILES = ("docabi.yaml", "pyproject.toml", "docabi-facts.yaml")
"""Files that settings come from; not of `config`, whose import costs time."""
NAME = "state"
_FORM = b"docabi state 3"
_PARTS = 9
_HEAD = 300
"""Bytes that are enough for the form and the lengths of all parts."""
TICK_NS = 20_000_000
"""A file that changed so long ago has other times when it changes again: file systems tick every 1 to 10 ms."""
_SECOND = 1_000_000_000
_COARSE_TICK_NS = 2 * _SECOND + TICK_NS
StateOfFile = tuple[int, ...]
"""When a file was modified and changed, in ns since 1970, its size and its inode."""
Folder = tuple[str, list[str], list[StateOfFile]]
"""A folder, the names of its files, and how these are."""
NOT_THERE: StateOfFile = (0, 0, 0, 0)
_FORM_OF_STATE = 2
"""The form of `marshal` without references to objects: equal states are equal bytes."""
_NOT_LOOKED_INTO = frozenset({"__pycache__", ".git", ".docabi"})
# Where a folder can be told by a handle the system need not find it again for each of its files.
_HAS_HANDLES = os.scandir in os.supports_fd and os.open in os.supports_dir_fd
_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


class Seen:
    """Files as they are: those of folders, and single ones by their paths."""

    def __init__(self) -> None:
        self.files: dict[str, StateOfFile] = {}
        """The single files."""
        self.since = 0
        """When the first look began, in ns, if that was some time ago."""
        self._roots: list[str] = []
        """The folders that were looked into with all below them."""
        self._folders: list[Folder] = []
        """Folders, each with the names of its files and how these are: more than that costs time at each file."""
        self._packed: dict[str, bytes] = {}
        """What `listing` has of folders of which no more is known."""

    def folder(self, folder: str) -> None:
        """Look at every file below a folder; links to folders are not followed."""
        self._roots.append(folder)
        self._look_into(folder, _opened(folder, _FOLDER))

    def _look_into(self, folder: str, place: int | str) -> None:
        try:
            with os.scandir(place) as found:
                entries = [*found]  # in the system's order, which stays while nothing comes or goes
            inner = [entry.name for entry in entries if entry.is_dir(follow_symlinks=False)]
            files = [entry for entry in entries if not entry.is_dir(follow_symlinks=False)] if inner else entries
            self._folders.append((folder, [entry.name for entry in files], _states(files)))
            for name in inner:
                if name not in _NOT_LOOKED_INTO:
                    below = os.path.join(folder, name)
                    self._look_into(below, _opened(below, _FOLDER | _NO_LINK, name, place))
        except (OSError, ValueError):  # ValueError: a path with a NUL
            self.file(folder)
        finally:
            if isinstance(place, int):
                os.close(place)

    def file(self, file: str) -> None:
        """Look at one file or at a folder's own entry, which need not exist; again if that was done before."""
        self.files[file] = state_at(file)

    def regular_file(self, file: str) -> StateOfFile:
        """Look at one file, and say how it is; what is no file (a link, a pipe) is like none that a build left."""
        try:
            found = os.lstat(file)
        except (OSError, ValueError):
            self.files[file] = NOT_THERE
            return NOT_THERE
        state = self.files[file] = _told(found)
        return state if stat.S_ISREG(found.st_mode) else NOT_THERE

    def all(self) -> Iterator[tuple[str, StateOfFile]]:
        """Every file by its path, and how it is."""
        for folder, names, states in self._single():
            above = os.path.join(folder, "")
            yield from zip(map(above.__add__, names), states, strict=True)
        yield from self.files.items()

    def _single(self) -> list[Folder]:
        """All folders with how their files are."""
        if self._packed:
            raise ValueError("how single files are is not known any more")
        return self._folders

    def again(self, files: Iterable[str]) -> Seen:
        """All folders as they are after somebody, alone with them, wrote these files: only those in which one lies are
        looked at again, if all of them were there before.
        """
        changed, now = {os.path.dirname(file) for file in files}, Seen()
        if changed.issubset(folder for folder, _, _ in self._folders):
            try:
                now._folders = [one if one[0] not in changed else _files_in(one[0]) for one in self._folders]
            except OSError:  # a folder went away
                now._folders = []
            else:
                now.since, now.files, now._roots = self.since, {**self.files}, [*self._roots]
                now._packed = {folder: data for folder, data in self._packed.items() if folder not in changed}
                return now
        look(now, self._roots, ())
        return now

    def take(self, other: Seen) -> None:
        """Take over what another one has looked at, none of which this one has."""
        self.since = _earlier(self, other)
        self.files |= other.files
        self._roots += other._roots
        self._folders += other._folders
        self._packed |= other._packed

    def __or__(self, other: Seen) -> Seen:
        """What both have looked at; of a file or folder that both have, how `other` saw it."""
        both, theirs = Seen(), {folder for folder, _, _ in other._folders}
        both.since = _earlier(self, other)
        both.files, both._roots = self.files | other.files, [*dict.fromkeys(self._roots + other._roots)]
        both._folders = [one for one in self._folders if one[0] not in theirs] + other._folders
        both._packed = {folder: data for folder, data in self._packed.items() if folder not in theirs} | other._packed
        return both

    def pack(self) -> None:
        """Hold folders as `listing` has them, in a seventh of the memory. Whoever asks then how single files are is
        told nothing (ValueError).
        """
        self._packed.update((one[0], _listed(one)) for one in self._folders if one[0] not in self._packed)
        self._folders = [(folder, [], []) for folder, _, _ in self._folders]

    def listing(self) -> bytes:
        """All of it, to be compared."""
        packed = self._packed
        folders = [packed[one[0]] if one[0] in packed else _listed(one) for one in self._folders]
        return b"".join([*folders, _listed([*self.files.items()])])

    @property
    def settled(self) -> bool:
        """Whether a change from now on must show: nothing changed within the last tick."""
        states = itertools.chain(self.files.values(), *(states for _, _, states in self._single()))
        newest = max(map(max, map(times_of, states)), default=0)
        return is_settled(newest, self.since or time.time_ns())


def _listed(part: Folder | list[tuple[str, StateOfFile]]) -> bytes:
    return dumps(part, _FORM_OF_STATE)


def _earlier(one: Seen, other: Seen) -> int:
    """When the earlier of two looks began, as `Seen.since` says it."""
    return min((seen.since for seen in (one, other) if seen.since), default=0)


def _files_in(folder: str) -> Folder:
    """The files of a folder alone, as `Seen` has them."""
    with os.scandir(folder) as found:
        files = [entry for entry in found if not entry.is_dir(follow_symlinks=False)]
    return folder, [entry.name for entry in files], _states(files)


def is_settled(changed: int, now: int) -> bool:
    """Whether what changed at a time (both in ns) has other times when it changes again. Some file systems tell whole
    seconds alone, one of them every other.
    """
    return changed < now - (TICK_NS if changed % _SECOND else _COARSE_TICK_NS)


def _opened(folder: str, flags: int, name: str = "", above: int | str = "") -> int | str:
    """A handle of a folder, by its name if there is one of the folder above it; its path where none can be had."""
    try:
        if not _HAS_HANDLES:
            return folder
        return os.open(name, flags, dir_fd=above) if isinstance(above, int) else os.open(folder, flags)
    except (OSError, ValueError):
        return folder


def _told(found: os.stat_result) -> StateOfFile:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


def times_of(state: StateOfFile) -> StateOfFile:
    """When a file was modified and changed."""
    return state[:2]


def _states(entries: Iterable[os.DirEntry[str]]) -> list[StateOfFile]:
    try:
        # As `_told` says it, which would be a call more for each file.
        found = map(os.DirEntry.stat, entries)
        return [(one.st_mtime_ns, one.st_ctime_ns, one.st_size, one.st_ino) for one in found]
    except OSError:
        return [state_of(entry) for entry in entries]


def state_at(file: str) -> StateOfFile:
    """How what lies at a path is, if anything does."""
    try:
        return _told(os.stat(file))
    except (OSError, ValueError):  # ValueError: a path with a NUL
        return NOT_THERE


def state_of(entry: os.DirEntry[str]) -> StateOfFile:
    """How a file of a folder is."""
    try:
        return _told(entry.stat())
    except OSError:
        return NOT_THERE


class State:
    """What a build depends on and what it made, by folders and files, and what it said."""

    def __init__(self, settings: str, folders: Sequence[str], files: Sequence[str], outputs: Sequence[str]) -> None:
        self.settings = settings
        self.folders, self.files, self.outputs = folders, files, outputs
        self.listing = b""
        self.outcome = ""
        """Digest of the outcome that belongs to it."""
        self.command = ""
        """The command line that said `said` and ended with the exit code `code`."""
        self.code = 0
        self.said = ""

    def dump(self) -> list[bytes] | None:
        """The state as bytes, one behind another: the lengths of its parts, and these. None if a name cannot stand in
        it.
        """
        lists = ["\0".join(names) for names in (self.folders, self.files, self.outputs)]
        if any("\0" in name for names in (self.folders, self.files, self.outputs) for name in names):
            return None
        texts = [self.settings, *lists, self.outcome, self.command, str(self.code), self.said]
        parts = [*(text.encode("utf-8", "surrogateescape") for text in texts), self.listing]
        return [_FORM, b"\n", " ".join(str(len(part)) for part in parts).encode(), b"\n", *parts]

    def still_holds(self) -> bool:
        """Whether every file is as it was."""
        seen, outputs = Seen(), Seen()
        for found, folders in ((seen, self.folders), (outputs, self.outputs)):
            for folder in folders:
                one = _just_seen[folder] = Seen()
                one.since = time.time_ns()
                one.folder(folder)
                found.take(one)
        look(seen, (), self.files)
        return (seen | outputs).listing() == self.listing


_just_seen: dict[str, Seen] = {}
"""Folders that were looked into to see whether anything changed, for the build that follows."""


def look(seen: Seen, folders: Iterable[str], files: Iterable[str]) -> None:
    """Look at folders, then at files. What `still_holds` saw of a folder is taken over once."""
    for folder in folders:
        known = _just_seen.pop(folder, None)
        if known is not None:
            seen.take(known)
        else:
            seen.folder(folder)
    for file in files:
        seen.file(file)


def look_anew() -> None:
    """From now on look at every folder, whatever `still_holds` saw of it."""
    _just_seen.clear()


def look_anew_after(marks: Iterable[tuple[str, StateOfFile]]) -> None:
    """The same if these files, which every build leaves anew, may have changed since `still_holds` saw the folders."""
    since = min((one.since for one in _just_seen.values()), default=0)
    if not all(state != NOT_THERE and is_settled(max(times_of(state)), since) for _, state in marks):
        look_anew()


def load(folder: str) -> State | None:
    """The state that the last build left in its folder, None if none."""
    path = os.path.join(folder, NAME)
    try:
        if not os.path.isfile(path):  # a pipe would be read for ever
            return None
        with open(path, "rb", buffering=0) as file:
            data = memoryview(file.readall())
        form, lengths, *_ = bytes(data[:_HEAD]).split(b"\n", 2)
        ends = [*itertools.accumulate(map(int, lengths.split()), initial=len(form) + len(lengths) + 2)]
    except (OSError, ValueError):
        return None
    if form != _FORM or len(ends) != _PARTS + 1 or ends[-1] != len(data) or ends != sorted(ends):
        return None
    parts = [data[start:end] for start, end in itertools.pairwise(ends)]
    settings, *lists, outcome, command, code, said = (str(part, "utf-8", "surrogateescape") for part in parts[:-1])
    state = State(settings, *(part.split("\0") if part else [] for part in lists))
    # Bytes: Python compares what a view shows one by one.
    state.outcome, state.command, state.said, state.listing = outcome, command, said, bytes(parts[-1])
    state.code = int(code) if code in ("0", "1", "2", "3") else 3
    return state


def save(folder: str, state: State) -> None:
    """Leave a state; without room or permission there is none."""
    temporary = os.path.join(folder, f"{NAME}.{os.getpid()}")
    try:
        data = state.dump()
        if data is None:
            return
        with open(temporary, "wb", opener=anew) as file:
            file.writelines(data)
        os.replace(temporary, os.path.join(folder, NAME))
    except (OSError, ValueError):
        from contextlib import suppress  # whose import costs more than all others here

        with suppress(OSError):
            os.unlink(temporary)


def forget(folder: str) -> None:
    """Remove the state: what it says is about to change. A folder of that name is none, and somebody else's."""
    path = os.path.join(folder, NAME)
    if os.path.lexists(path) and (os.path.islink(path) or not os.path.isdir(path)):
        os.unlink(path)


def anew(path: str, flags: int) -> int:
    """Opens a file that is made now, for `open`: what has its name (a rest of a killed build, or a link that somebody
    laid there, because the number of a process can be guessed) is removed and never written through.
    """
    try:
        return os.open(path, flags | os.O_EXCL, 0o666)
    except FileExistsError:
        os.unlink(path)
        return os.open(path, flags | os.O_EXCL, 0o666)


def command_key(arguments: Sequence[str]) -> str:
    """Everything that decides what a command line does and how it prints, beside the files of the state; empty if a
    config file changed just now.
    """
    seen = Seen()
    for name in (*CONFIG_FILES, "patches", "families", "translations"):
        seen.file(name)  # what is in these folders is in the state
    for known in _values_of("--baseline", arguments):
        seen.file(known)
    printing = [os.environ.get(name) for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")]
    terminal = sys.stderr.isatty()
    return repr([list(arguments), surroundings(), seen.files, printing, terminal]) if seen.settled else ""


def repeat(arguments: Sequence[str], key: str) -> tuple[int, str] | None:
    """What the same command line printed and how it ended, if nothing has changed since; `key` is its `command_key`.

    The folder of the state is that of `--out`, else this one.
    """
    if not key:
        return None
    out = next(iter(_values_of("--out", arguments)), ".")
    state = load(os.path.join(out, FOLDER))
    if state is None or state.command != key or not state.still_holds():
        return None
    return state.code, state.said


def _values_of(option: str, arguments: Sequence[str]) -> list[str]:
    """The values of an option on a command line."""
    words = [word for argument in arguments for word in argument.split("=", 1)]
    return [value for word, value in itertools.pairwise(words) if word == option]


def remember(folder: str, key: str, code: int, said: str) -> None:
    """Note for `repeat` what a command line printed, if a build has left a state."""
    state = load(folder)
    if state is not None and key:
        state.command, state.code, state.said = key, code, said
        save(folder, state)


def surroundings() -> str:
    """Which docabi runs where: paths are relative to a folder, and a state of another docabi is none of ours."""
    return f"{os.path.dirname(os.path.dirname(os.path.abspath(__file__)))} {sys.version} {os.getcwd()}"
