"""Whether git has the files of an output as they lie there: what a commit holds is nobody's unsaved work.

Git is asked for the objects of HEAD once, when it is first needed; where there is none, or no repository, nothing is
committed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath

from docabi.diagnostics import UnusableError, UsageError
from docabi.driver.git import Repository

_SHA1 = 40
"""Digits of a name in repositories that do not use SHA-256."""


class Committed:
    """The files that HEAD has below a folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def has(self, path: str, data: bytes) -> bool:
        """Whether HEAD has these bytes at a path below the folder, or the same with the other ends of lines."""
        name = self._objects.get(path)
        if name is None:
            return False
        return name in (_name(data, len(name)), _name(data.replace(b"\r\n", b"\n"), len(name)))

    @cached_property
    def _objects(self) -> Mapping[str, str]:
        try:
            repository = Repository.around(self._root)
            folder = self._root.resolve().relative_to(repository.top.resolve()).as_posix()
            files = repository.files(repository.commit("HEAD"), folder)
        except (UsageError, UnusableError, OSError, ValueError):
            return {}
        return {PurePosixPath(path).relative_to(folder).as_posix(): name for path, name in files.items()}


def _name(data: bytes, digits: int) -> str:
    """The name that git gives the bytes of a file."""
    import hashlib  # hardly any build meets a file that somebody edited

    make = hashlib.sha1 if digits == _SHA1 else hashlib.sha256
    return make(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
