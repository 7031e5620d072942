"""What a project gives on disk: which pages a documentation root holds, and their bytes; its corrections and templates.

Everything that cannot be read is reported and passed over; only a root that is unusable as a whole raises.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import islice
from pathlib import Path

import msgspec

from docabi.diagnostics import Diagnostic, Severity, UnusableError
from docabi.facts.patchfile import Patches, PlacedPatch, by_entity, patch_file_sink, read_patches
from docabi.rendering import OwnTemplate, template_findings
from docabi.source import PageId, SourceRoot, Span

_SKIPPED = frozenset({"includes", "media", "snippets", "breadcrumb"})


class Tree(msgspec.Struct, frozen=True):
    """A root that was looked through: its pages, and where it lies in its repository."""

    root: SourceRoot
    paths: tuple[str, ...]
    inner: str


def scan(root: SourceRoot, report: Callable[[Diagnostic], None], without: Set[Path] = frozenset()) -> Tree:
    """Look through a root but for the folders `without`; raises UnusableError if it is unusable as a whole."""
    left_out = frozenset(os.path.relpath(folder, root.folder.resolve()).replace(os.sep, "/") for folder in without)
    paths = tuple(list_pages(root, report, left_out))
    return Tree(root, paths, inner_path(root, paths))


def list_pages(
    root: SourceRoot, report: Callable[[Diagnostic], None], left_out: Set[str] = frozenset()
) -> Iterator[str]:
    """Paths of all `.md` files below a root in byte order; an unreadable sub-folder is a finding.

    Folders of includes and media hold no pages of their own, nor do those of `left_out`, which are paths below the
    root. Links to folders are not followed.
    """
    if not root.folder.is_dir():
        fault = "is no folder" if root.folder.exists() else "no such folder"
        raise UnusableError(f"{root.folder}: {fault} (source {root.locale})")
    try:
        os.listdir(root.folder)
    except OSError as error:
        raise UnusableError(f"{root.folder}: cannot be read: {error.strerror} (source {root.locale})") from error
    yield from sorted(_walk(root, "", report, left_out))


def _walk(root: SourceRoot, below: str, report: Callable[[Diagnostic], None], left_out: Set[str]) -> Iterator[str]:
    try:
        entries = list(os.scandir(root.folder / below))
    except OSError as error:
        report(_unreadable(root, below, "folder", error))
        return
    for entry in entries:
        path = f"{below}{entry.name}"
        if entry.is_dir(follow_symlinks=False):
            if entry.name not in _SKIPPED and not entry.name.startswith(".") and path not in left_out:
                yield from _walk(root, path + "/", report, left_out)
        elif entry.name.endswith(".md"):
            fault = _fault(root, path, entry)
            if fault is None:
                yield path
            else:
                printable = os.fsencode(path).decode("utf-8", "replace")
                report(_unreadable(root, printable, "page", OSError(fault)))


def _fault(root: SourceRoot, path: str, entry: os.DirEntry[str]) -> str | None:
    """Why an entry cannot be a page, whatever its bytes; None if it may be one."""
    if not _is_text(path):
        return "its name is not UTF-8"
    if entry.is_symlink() and not Path(entry.path).resolve().is_relative_to(root.folder.resolve()):
        # A page is not trusted to name any file of the machine.
        return "it is a link that leads out of the documentation root"
    # Reading a pipe or a device would wait for ever.
    return None if entry.is_file() else "it is no file"


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
        "check its permissions; everything else is compiled" if error.errno else "everything else is compiled",
    )


# A link that climbs: how often, and where it goes then.
_CLIMB = re.compile(rb"\]\(((?:\.\./)+)([A-Za-z0-9_./-]+\.md)")
_VOTERS = 300


def inner_path(root: SourceRoot, paths: Sequence[str]) -> str:
    """Where a root lies in its repository: as given, else as its own links say; empty if they do not say.

    Never by the folder's own place on this machine: the same pages give the same bytes anywhere. A link that climbs n
    folders above the root names them on its way back, if what follows is a page of the root.
    """
    if root.inner:
        return root.inner
    known, votes = frozenset(paths), Counter[str]()
    for path in paths[:_VOTERS]:
        for climb, target in _CLIMB.findall(read_bytes(root, path, lambda _: None) or b""):
            above = len(climb) // 3 - path.count("/")
            parts = target.decode("ascii").split("/")
            rest = "/".join(parts[above:])
            if above > 0 and "/" in rest and rest in known:
                votes["/".join(parts[:above])] += 1
    return min(votes, key=lambda found: (-votes[found], found), default="")


_CONTENT_LOCALE = re.compile(rb"^ms\.contentlocale:\s*[\"']?([A-Za-z-]+)", re.MULTILINE)
_TRIED = 20


def content_locale(folder: Path) -> str:
    """`ms.contentlocale` of the first of some pages below a folder that states it; empty if none does."""
    if not folder.is_dir():
        return ""
    root = SourceRoot("", folder)
    for path in islice(list_pages(root, lambda _: None), _TRIED):
        data = read_bytes(root, path, lambda _: None) or b""
        found = _CONTENT_LOCALE.search(data)
        if found:
            return found[1].decode("ascii")
    return ""


def project_patches(folder: Path | None, found: list[Diagnostic]) -> Patches:
    """The patches of a folder by entity, in the order of the files; what is wrong with one goes to `found`."""
    patches: list[PlacedPatch] = []
    for file in sorted(folder.glob("*.y*ml")) if folder is not None else ():
        sink = patch_file_sink(file.as_posix())
        try:
            text = _text(file)
        except ValueError as error:
            sink.error("patch-malformed", Span(), str(error), "its patches are not applied")
        else:
            patches += read_patches(file.as_posix(), text, sink)
        found += sink
    return by_entity(patches)


def project_templates(folder: Path | None, found: list[Diagnostic]) -> tuple[OwnTemplate, ...]:
    """The templates of a folder, in the order of their names; what is wrong with one goes to `found`."""
    templates = tuple(_templates(folder, found)) if folder is not None else ()
    found += template_findings(templates)
    return templates


def _templates(folder: Path, found: list[Diagnostic]) -> Iterator[OwnTemplate]:
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            yield OwnTemplate(file.relative_to(folder).as_posix(), file.as_posix(), _text(file))
        except ValueError as error:
            page = PageId("", file.as_posix())
            found.append(Diagnostic(page, Span(), "wrong-template", Severity.ERROR, str(error), "it is not used"))


def _text(file: Path) -> str:
    """The text of a file; raises ValueError with words for the user."""
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        raise ValueError(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"cannot be read: no UTF-8 text (byte {error.start})") from error
