"""Documentation roots on disk: which pages a root holds, and their bytes.

Everything that cannot be read is reported and passed over; only a root that is unusable as a whole raises.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.source import PageId, Span

_SKIPPED = frozenset({"includes", "media", "snippets", "breadcrumb"})


class SourceError(Exception):
    """A whole source cannot be used (exit code 3); the message is for the user."""


class SourceRoot(msgspec.Struct, frozen=True):
    """A documentation root: its locale, its folder, and where that folder lies in its documentation repository."""

    locale: str
    folder: Path
    inner: str = ""

    @property
    def inner_path(self) -> str:
        """`docs/framework/unmanaged-api`: given, else the folder's own absolute path; links climb along it."""
        return self.inner or self.folder.resolve().as_posix().strip("/")

    def display(self, path: str) -> str:
        """A page's path as the user would type it."""
        return (self.folder / path).as_posix()


def list_pages(root: SourceRoot, report: Callable[[Diagnostic], None]) -> Iterator[str]:
    """Paths of all `.md` files below a root in byte order; an unreadable sub-folder is a finding.

    Folders of includes and media hold no pages of their own. Links to folders are not followed.
    """
    if not root.folder.is_dir():
        raise SourceError(f"{root.folder}: no such folder (source {root.locale})")
    try:
        os.listdir(root.folder)
    except OSError as error:
        raise SourceError(f"{root.folder}: cannot be read: {error.strerror} (source {root.locale})") from error
    yield from sorted(_walk(root, "", report))


def _walk(root: SourceRoot, below: str, report: Callable[[Diagnostic], None]) -> Iterator[str]:
    try:
        entries = list(os.scandir(root.folder / below))
    except OSError as error:
        report(_unreadable(root, below, "folder", error))
        return
    for entry in entries:
        path = f"{below}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _SKIPPED and not entry.name.startswith("."):
                yield from _walk(root, path + "/", report)
        elif entry.name.endswith(".md") and _is_text(path):
            yield path


def _is_text(path: str) -> bool:
    """Whether a file's name can be encoded: names with broken bytes cannot be printed or stored."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def read_bytes(root: SourceRoot, path: str, report: Callable[[Diagnostic], None]) -> bytes | None:
    """A page's bytes; None if it cannot be read, which is a finding."""
    try:
        with open(root.folder / path, "rb", buffering=0) as file:
            return file.read()
    except OSError as error:
        report(_unreadable(root, path, "page", error))
        return None


def _unreadable(root: SourceRoot, path: str, what: str, error: OSError) -> Diagnostic:
    return Diagnostic(
        PageId(root.locale, path.rstrip("/")),
        Span(),
        "unreadable",
        Severity.ERROR,
        f"the {what} cannot be read: {error.strerror or error}",
        "check its permissions; everything else is compiled",
    )
