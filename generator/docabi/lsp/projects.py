"""The projects of a workspace: their settings, and which page of which one a file is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from docabi.config import Settings
from docabi.configfile import find_config
from docabi.driver.sources import has_pages
from docabi.source import PageId


def find_configs(folders: Iterable[Path]) -> list[Path]:
    """The config files of some folders, each the nearest one: of the folder itself, else of one around it, else of
    those right below it. Raises UsageError for a pyproject.toml that cannot be read.
    """
    found: dict[Path, None] = {}
    for folder in folders:
        around = (find_config(one) for one in (folder, *folder.parents))
        nearest = next((config for config in around if config is not None), None)
        below = sorted(one for one in folder.iterdir() if one.is_dir()) if folder.is_dir() and nearest is None else []
        for config in (nearest, *map(find_config, below)):
            if config is not None:
                found[config] = None
    return [*found]


class Roots(msgspec.Struct, frozen=True):
    """The documentation roots of a project, as the file system knows them, each with its locale."""

    folders: Sequence[tuple[str, Path]]

    @classmethod
    def of(cls, settings: Settings) -> Roots:
        """The roots of a project; of two that lie in each other the inner one comes first."""
        found = [(root.locale, root.folder.resolve()) for root in settings.sources]
        return cls(sorted(found, key=lambda item: -len(item[1].parts)))

    def page(self, file: Path) -> PageId | None:
        """The page that a file is; None for any other file."""
        for place in _places(file):
            for locale, folder in self.folders:
                if place.is_relative_to(folder) and place.suffix == ".md":
                    inside = place.relative_to(folder)
                    return PageId(locale, inside.as_posix()) if all(map(has_pages, inside.parts[:-1])) else None
        return None

    def file(self, page: PageId) -> Path | None:
        """The file of a page."""
        return next((folder / page.path for locale, folder in self.folders if locale == page.locale), None)


def _places(file: Path) -> Iterator[Path]:
    """A file as it is called, below its folder's real place, and as itself."""
    try:
        yield file.parent.resolve() / file.name
        yield file.resolve()
    except (OSError, ValueError, RuntimeError):  # no name of a file, or links in a circle
        return
