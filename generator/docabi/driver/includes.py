"""Texts of included files. What a page names is not trusted, what it includes is published: only Markdown files below
the page's own root, or in a folder called `includes` of the documentation around it, are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from docabi.driver.snapshot import Seen
from docabi.driver.sources import Tree
from docabi.spec import EntityText, PageText

# A root like `docs/framework/unmanaged-api` lies some folders deep in its repository, whose includes are at the top.
_CLIMB = 3
_FRONT_MATTER = re.compile(r"\A\ufeff?---\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


class Includes:
    """Included texts of several trees, each file read once."""

    def __init__(self, trees: Iterable[Tree]) -> None:
        self._roots = {tree.root.locale: tree.root.folder.resolve() for tree in trees}
        self._texts: dict[Path, str] = {}
        self.seen = Seen()
        """Every file that was asked for, as it was before it was read."""

    def fill(self, text: EntityText) -> EntityText:
        """The words of an entity with the texts of their includes."""
        own = self.fill_page(text.text, text.locale)
        methods = {name: self.fill_page(page, text.locale) for name, page in text.methods.items()}
        return msgspec.structs.replace(text, text=own, methods=methods)

    def fill_page(self, text: PageText, locale: str) -> PageText:
        """The words of one page with the texts of its includes."""
        if not text.includes:
            return text
        found = {target: self._text(locale, text.page, target) for target in text.includes}
        return msgspec.structs.replace(text, includes=found)

    def _text(self, locale: str, page: str, target: str) -> str:
        root = self._roots[locale]
        file = (root / page).parent / target
        if file not in self._texts:
            self.seen.file(str(file))
            self._texts[file] = _read(file, root)
        return self._texts[file]


def _read(file: Path, root: Path) -> str:
    try:
        place = file.resolve()
        around = place.parent.name == "includes" and place.is_relative_to(_around(root))
        if place.suffix != ".md" or not (around or place.is_relative_to(root)):
            return ""
        return _FRONT_MATTER.sub("", place.read_text("utf-8", "replace")).strip()
    except (OSError, ValueError):  # ValueError: a path with a NUL
        return ""


def _around(root: Path) -> Path:
    """The documentation around a root: as many folders up as its pages' links climb, and never the whole disk."""
    return root.parents[min(_CLIMB, max(len(root.parents) - 2, 0))]
