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
from collections.abc import Iterable, Sequence
from contextlib import suppress

FOLDER = ".docabi"
CONFIG_FILES = ("docabi.yaml", "pyproject.toml", "docabi-facts.yaml")
"""Files that settings come from; not of `config`, whose import costs time."""
NAME = "state"
_FORM = "docabi state 1"
_MARK = "\n\x1e\n"
# Clocks of file systems tick every 1 to 10 ms.
_TICK_NS = 20_000_000
_NONE = "-"
"""The state of a file that is not there."""
_NOT_LOOKED_INTO = frozenset({"__pycache__", ".git", ".docabi"})


class Seen:
    """Files as they are: path to size, inode and times; `newest` is the latest change of any, in ns since 1970."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.newest = 0

    def folder(self, folder: str) -> None:
        """Look at every file below a folder; links to folders are not followed."""
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            self.file(folder)
            return
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                self._add(entry.path, entry)
            elif entry.name not in _NOT_LOOKED_INTO:
                self.folder(entry.path)

    def file(self, file: str) -> None:
        """Look at one file or at a folder's own entry, which need not exist; again if that was done before."""
        self._add(file, None)

    def regular_file(self, file: str) -> str:
        """Look at one file, and say how it is; what is no file (a link, a pipe) is like none that a build left."""
        try:
            found = os.lstat(file)
        except (OSError, ValueError):
            self.files[file] = _NONE
            return _NONE
        self._note(file, found)
        return self.files[file] if stat.S_ISREG(found.st_mode) else _NONE

    def _add(self, path: str, entry: os.DirEntry[str] | None) -> None:
        try:
            self._note(path, entry.stat() if entry is not None else os.stat(path))
        except (OSError, ValueError):  # ValueError: a path with a NUL
            self.files[path] = _NONE

    def _note(self, path: str, found: os.stat_result) -> None:
        modified, changed = found.st_mtime_ns, found.st_ctime_ns
        self.newest = max(self.newest, modified, changed)
        self.files[path] = f"{modified} {changed} {found.st_size} {found.st_ino}"

    def text(self) -> str:
        """All of it, a line a file."""
        return "\n".join([f"{path}\t{state}" for path, state in self.files.items()])

    @property
    def settled(self) -> bool:
        """Whether a change from now on must show: nothing changed within the last tick."""
        return self.newest < time.time_ns() - _TICK_NS


class State:
    """What a build depends on and what it made, by folders and files, and what it said."""

    def __init__(self, settings: str, folders: Sequence[str], files: Sequence[str], outputs: Sequence[str]) -> None:
        self.settings = settings
        self.folders, self.files, self.outputs = folders, files, outputs
        self.listing = ""
        self.outcome = ""
        """Digest of the outcome that belongs to it."""
        self.command = ""
        """The command line that said `said` and ended with the exit code `code`."""
        self.code = 0
        self.said = ""

    def dump(self) -> str | None:
        """The state as text; None if a name in it cannot be told from the form."""
        lists = ["\n".join(names) for names in (self.folders, self.files, self.outputs)]
        if any("\n" in name for names in (self.folders, self.files, self.outputs) for name in names):
            return None
        parts = [_FORM, self.settings, *lists, self.listing, self.outcome, self.command, str(self.code), self.said]
        return None if any("\x1e" in part for part in parts[:-1]) else _MARK.join(parts)

    def still_holds(self) -> bool:
        """Whether every file is as it was."""
        seen = Seen()
        look(seen, self.folders, self.files)
        look(seen, self.outputs, ())
        return seen.text() == self.listing


def look(seen: Seen, folders: Iterable[str], files: Iterable[str]) -> None:
    """Look at folders, then at files."""
    for folder in folders:
        seen.folder(folder)
    for file in files:
        seen.file(file)


def load(folder: str) -> State | None:
    """The state that the last build left in its folder, None if none."""
    path = os.path.join(folder, NAME)
    try:
        if not os.path.isfile(path):  # a pipe would be read for ever
            return None
        with open(path, encoding="utf-8", errors="surrogateescape", newline="") as file:
            parts = file.read().split(_MARK, 9)
    except (OSError, ValueError):
        return None
    if len(parts) != 10 or parts[0] != _FORM:
        return None
    lists = [part.split("\n") if part else [] for part in parts[2:5]]
    state = State(parts[1], *lists)
    state.listing, state.outcome, state.command, code, state.said = parts[5:]
    state.code = int(code) if code in ("0", "1", "2", "3") else 3
    return state


def save(folder: str, state: State) -> None:
    """Leave a state; without room or permission there is none."""
    text = state.dump()
    if text is None:
        return
    temporary = os.path.join(folder, f"{NAME}.{os.getpid()}")
    try:
        with open(temporary, "w", encoding="utf-8", errors="surrogateescape", newline="", opener=anew) as file:
            file.write(text)
        os.replace(temporary, os.path.join(folder, NAME))
    except (OSError, ValueError):
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
