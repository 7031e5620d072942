"""The specification that a build finds in its output: what nobody can read any more on a page stays as it is there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from docabi.diagnostics import UnusableError
from docabi.documents import read_data
from docabi.facts import Facts
from docabi.spec import Entity
from docabi.store import stored_spec


class Previous:
    """The entities of the specification in a folder, each read when it is asked for; none where there is none."""

    def __init__(self, folder: Path | None, facts: Facts) -> None:
        self._folder, self._facts = folder, facts

    def entity(self, name: str) -> Entity | None:
        """The entity as it is stored; None if it is not, or cannot be read: then nothing is known of it."""
        try:
            return self._entities.get(name)
        except UnusableError:
            return None

    @cached_property
    def _entities(self) -> Mapping[str, Entity]:
        folder = self._folder
        if folder is None:
            return {}
        return stored_spec(lambda path: read_data(folder / path, inside=folder), self._facts).entities
