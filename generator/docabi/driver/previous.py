"""The specification that a build finds in its output: what nobody can read any more on a page stays as it is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import Any, TypeVar

from docabi.cache import Cache, code_stamp, digest
from docabi.diagnostics import UnusableError
from docabi.documents import DocumentError, read_data
from docabi.facts import Facts
from docabi.spec import Entity
from docabi.store import INDEX, load_entity, stored_with_files

T = TypeVar("T")


class Previous:
    """The entities of the specification in a folder, each read when it is asked for; none where there is none. What is
    read of a file is kept in the memo by its bytes.
    """

    def __init__(self, folder: Path | None, facts: Facts, cache: Cache) -> None:
        self._folder, self._facts, self._cache = folder, facts, cache

    def entity(self, name: str) -> Entity | None:
        """The entity as it is stored; None if it is not, or cannot be read: then nothing is known of it."""
        form: Any = Entity  # a union
        try:
            path = self._paths.get(name)
            entity: Entity | None = self._kept(path, form, load_entity) if path is not None else None
        except (UnusableError, DocumentError):
            return None
        return entity

    @cached_property
    def _paths(self) -> Mapping[str, str]:
        """The file of each entity."""
        return self._kept(INDEX, dict[str, str], self._read_paths) if self._folder is not None else {}

    def _read_paths(self, index: bytes) -> dict[str, str]:
        files = {INDEX: index}
        return stored_with_files(lambda path: files.get(path) or self._data(path), self._facts)[1]

    def _kept(self, path: str, form: type[T], load: Callable[[bytes], T]) -> T:
        data = self._data(path)
        return self._cache.kept(digest(b"stored", code_stamp(), path.encode(), data), form, partial(load, data))

    def _data(self, path: str) -> bytes:
        assert self._folder is not None
        return read_data(self._folder / path, inside=self._folder)
