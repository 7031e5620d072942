"""Where text comes from: documentation roots, page identity, and the line and column of anything that is reported."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec


class PageId(msgspec.Struct, frozen=True, order=True):
    """A page: its locale (BCP 47, `fr-FR`) and its path below the documentation root (`hosting/x-method.md`)."""

    locale: str
    path: str

    @property
    def area(self) -> str:
        """The folder below the documentation root; `_root` for a page that lies in the root itself."""
        folder, _, _ = self.path.rpartition("/")
        return folder or "_root"

    @property
    def stem(self) -> str:
        """The file's name without its folder and extension: `ihosttaskmanager-sleep-method`."""
        return self.path.rpartition("/")[2].removesuffix(".md")


class SourceRoot(msgspec.Struct, frozen=True):
    """A documentation root: its locale, its folder, and where that folder lies in its documentation repository.

    `instead` are bytes of pages by path that count in the place of their files: what somebody is about to write.
    """

    locale: str
    folder: Path
    inner: str = ""
    instead: Mapping[str, bytes] = {}


class Span(msgspec.Struct, frozen=True, order=True):
    """A place in a page: line and column count from 1, columns in characters; `length` in characters, 0 if unknown."""

    line: int = 1
    column: int = 1
    length: int = 0
