"""Texts of included files. What a page names is not trusted, and what it includes is published: only Markdown files of
the documentation's own repository are read.

The repository is the nearest folder around a root with `.git`, `docfx.json` or `.openpublishing.publish.config.json`,
else the one that `inner` of the settings or the links of the root's own pages tell. A part of a repository without any
of these still has its shape: of `X/docs/...` beside `X/includes` that folder is read, too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.driver.snapshot import Seen
from docabi.driver.sources import Tree
from docabi.source import PageId, Span
from docabi.texts import EntityText, PageText

_REPOSITORY = (".git", "docfx.json", ".openpublishing.publish.config.json")
_FRONT_MATTER = re.compile(r"\A\ufeff?---\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


class Includes:
    """Included texts of several trees, each file read once."""

    def __init__(self, trees: Iterable[Tree]) -> None:
        self._roots = {tree.root.locale: _Root.of(tree) for tree in trees}
        self._texts: dict[Path, str] = {}
        self.diagnostics: list[Diagnostic] = []
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
        file = (root.folder / page).parent / target
        if file not in self._texts:
            self.seen.file(str(file))
            self._texts[file] = _text_of(file) if root.allows(file) else ""
        if not self._texts[file] and os.path.exists(file) and not root.allows(file):
            self._refuse(root, PageId(locale, page), target)
        return self._texts[file]

    def _refuse(self, root: _Root, page: PageId, target: str) -> None:
        message = f"`{target}` is not included: it is no Markdown file of the documentation's own repository"
        help = "move it into the repository; `inner` in the settings says where the root lies in it"
        place = Span(_line_of(root.folder / page.path, target))
        self.diagnostics.append(Diagnostic(page, place, "refused-include", Severity.WARNING, message, help))


class _Root(msgspec.Struct, frozen=True):
    """A documentation root and the folders whose files its pages may include."""

    folder: Path
    open: tuple[Path, ...]

    @classmethod
    def of(cls, tree: Tree) -> _Root:
        """The root of a tree."""
        folder = tree.root.folder.resolve()
        return cls(folder, (folder, *_around(folder, PurePosixPath(tree.inner).parts)))

    def allows(self, file: Path) -> bool:
        """Whether a file may be published: its real place counts, not the links on the way to it."""
        try:
            place = file.resolve()
        except (OSError, ValueError):  # ValueError: a path with a NUL
            return False
        return place.suffix == ".md" and any(place.is_relative_to(folder) for folder in self.open)


def _around(folder: Path, inner: tuple[str, ...]) -> Iterator[Path]:
    """The repository around a root, or what of it can be told."""
    for place in (folder, *folder.parents):
        if any((place / name).exists() for name in _REPOSITORY):
            yield place
            return
    if inner and folder.parts[-len(inner) :] == inner:
        yield folder.parents[len(inner) - 1]
    elif "docs" in folder.parts:
        docs = len(folder.parts) - folder.parts[::-1].index("docs")
        yield Path(*folder.parts[: docs - 1], "includes").resolve()


def _text_of(file: Path) -> str:
    try:
        if not file.is_file():
            return ""
        return _FRONT_MATTER.sub("", file.read_text("utf-8", "replace")).strip()
    except (OSError, ValueError):
        return ""


def _line_of(page: Path, target: str) -> int:
    """The line of a page that names a target, 1 if it cannot be found."""
    try:
        lines = page.read_text("utf-8", "replace").splitlines()
    except OSError:
        return 1
    return next((number for number, line in enumerate(lines, 1) if f"({target}" in line), 1)
