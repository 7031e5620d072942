"""Sides as tests open them: of folders, or of the revisions of a repository made by `trees`, without a project."""

from __future__ import annotations

from pathlib import Path

import msgspec

from docabi.cache import Cache
from docabi.changes import Change, compare
from docabi.config import Project, Settings, resolve
from docabi.driver.sides import Opener, Side, hints
from docabi.source import SourceRoot
from tests.changes.trees import History
from tests.small_projects import Silent


def settings_of(history: History | None = None) -> Settings:
    """Settings without patches; those of a repository have its French pages as source."""
    plain = resolve(Project(patches=""), Path())
    if history is None:
        return plain
    return msgspec.structs.replace(plain, sources=(SourceRoot("fr-FR", history.folder / "docs"),))


def opener(history: History | None = None, *, memo: Cache | None = None, workers: int = 1) -> Opener:
    """What opens folders, or revisions of a repository."""
    folder = history.folder if history is not None else Path()
    return Opener(settings_of(history), memo or Cache(None), workers, Silent(), lambda folder: None, folder)


def difference(old: Side, new: Side, words: bool = False) -> list[Change]:
    """What changed between two sides, as `docabi diff` compares them."""
    return compare(old.view, new.view, hints=hints(old, new), words=words)
