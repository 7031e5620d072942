"""The files of an output as a build leaves them, from the first that it writes to the state that it keeps of all."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from itertools import islice

from docabi.driver.snapshot import Seen, StateOfFile, is_settled, times_of


class Left:
    """Files of an output as a build leaves them, each in few bytes: a build of many locales has tens of thousands."""

    def __init__(self, root: str) -> None:
        self._root = "" if root == "." else os.path.join(root, "")
        self._files: dict[str, bytes] = {}
        """Path below the root -> the length of the digest of what was made, the digest, and how the file is."""
        self._newest = 0

    def see(self, path: str, state: StateOfFile, made: bytes = b"") -> None:
        """Note how a file is, and the digest of its bytes if they are what was made."""
        self._files[path] = bytes((len(made),)) + made + _packed(state)
        self._newest = max(self._newest, *times_of(state))

    def drop(self, path: str) -> None:
        """Forget a file, if it is known."""
        self._files.pop(path, None)

    def all(self) -> Iterator[tuple[str, StateOfFile]]:
        """Every file by its place, and how it is."""
        for path, value in self._files.items():
            yield self.place(path), _unpacked(value[1 + value[0] :])

    def place(self, path: str) -> str:
        """Where a file lies."""
        return self._root + path.replace("/", os.sep)

    def made(self, path: str) -> bytes:
        """The digest of a file that was made; empty if it was not."""
        value = self._files.get(path, b"\0")
        return value[1 : 1 + value[0]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __contains__(self, path: str) -> bool:
        return path in self._files

    def __len__(self) -> int:
        return len(self._files)

    def since(self, count: int) -> dict[str, bytes]:
        """What is known of the files behind the first `count`, for `join` of another process's value."""
        return dict(islice(self._files.items(), count, None))

    def join(self, files: Mapping[str, bytes]) -> None:
        """Take over what another process knows of files (`since`)."""
        for path, value in files.items():
            made = value[1 : 1 + value[0]]
            self.see(path, _unpacked(value[1 + value[0] :]), made)

    @property
    def settled(self) -> bool:
        """Whether a change from now on must show: nothing changed within the last tick."""
        return is_settled(self._newest, time.time_ns())

    def is_in(self, seen: Seen) -> bool:
        """Whether somebody has seen all of these files, each as it is here."""
        found = 0
        for file, state in seen.all():
            path = file[len(self._root) :].replace(os.sep, "/")
            if (value := self._files.get(path)) is not None:
                if value[1 + value[0] :] != _packed(state):
                    return False
                found += 1
        return found == len(self._files)


def _packed(state: StateOfFile) -> bytes:
    """How a file is, in few bytes; some systems have numbers of files with more than 64 bits."""
    return b"%x,%x,%x,%x" % state


def _unpacked(data: bytes) -> StateOfFile:
    return tuple([int(number, 16) for number in data.split(b",")])
