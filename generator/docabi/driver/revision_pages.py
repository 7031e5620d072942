"""The pages of a git revision: which ones there are, which cannot be read and why, as the scan of a work tree says it.

A path of a revision may be one that no file can safely have here, and a link is followed inside the documentation root
alone, as an entry of the revision: nothing of this machine is looked at.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import msgspec
from msgspec.structs import replace

from docabi.diagnostics import Diagnostic
from docabi.driver.git import LINK, Repository, is_safe_path
from docabi.driver.sources import LEADS_OUT, NO_FILE, NOT_UTF_8, has_pages, in_utf_8, unreadable
from docabi.markdown.dialect import INCLUDE, included_path

_UNSAFE = "its path is none that a file can have on every system"
_MOST_LINKS = 10
"""So many links in a row are followed; more are a circle."""


class RevisionPages(msgspec.Struct, frozen=True):
    """The Markdown files of a revision below a folder: path from the top -> object; and what cannot be read, why."""

    objects: Mapping[str, str]
    refused: Mapping[str, str] = {}
    outside: Mapping[str, str] = {}
    """What cannot be read in folders of includes and the like: it counts where a page includes it."""

    def lost(self, locale: str, folder: str) -> Iterator[Diagnostic]:
        """The findings about what cannot be read, paths below the folder as for a page of a locale."""
        for path, why in self.refused.items():
            what = "page" if _may_be_page(path, folder) else "included text"
            yield unreadable(locale, in_utf_8(path.removeprefix(f"{folder}/")), what, OSError(why))


def _may_be_page(path: str, folder: str) -> bool:
    """Whether pages are looked for where a path below a folder lies."""
    return all(map(has_pages, PurePosixPath(path).relative_to(folder or ".").parts[:-1]))


def revision_pages(repository: Repository, commit: str, folder: str) -> RevisionPages:
    """The pages of a revision below a folder, and the texts that folders of includes there have."""
    entries = repository.entries(commit, folder)
    markdown = {path: one for path, one in entries.items() if path.endswith(".md")}
    links = {path: object for path, (mode, object) in entries.items() if mode == LINK}
    targets = dict(zip(links, repository.read(links.values()), strict=True)) if links.keys() & markdown.keys() else {}
    objects, refused, outside = dict[str, str](), dict[str, str](), dict[str, str]()
    for path in markdown:
        place = _followed(path, targets, folder)
        mode, object = entries.get(place, ("", ""))
        if why := _fault(path, place, mode, folder):
            (refused if _may_be_page(path, folder) else outside)[path] = why
        else:
            objects[path] = object
    return RevisionPages(objects, refused, outside)


def _followed(path: str, targets: Mapping[str, bytes], folder: str) -> str:
    """Where the links on from a path lead to, by their texts."""
    for _ in range(_MOST_LINKS):
        if path not in targets:
            break
        target = targets[path].decode("utf-8", "surrogateescape")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    return path


def _fault(path: str, place: str, mode: str, folder: str) -> str:
    """Why what has a path, and lies at a place, cannot be a page; empty if it can."""
    if path != in_utf_8(path):
        return NOT_UTF_8
    if not is_safe_path(path):
        return _UNSAFE
    if (folder and not place.startswith(f"{folder}/")) or place.startswith(("/", "../")):
        return LEADS_OUT
    return "" if mode.startswith("100") else NO_FILE


def write_pages(repository: Repository, commit: str, folder: str, top: Path) -> RevisionPages:
    """Write the pages below a folder of a commit, and what they include, below `top`."""
    found = revision_pages(repository, commit, folder)
    everything = repository.files(commit)
    waiting, written, missed = found.objects, set[str](), set[str]()
    (top / folder).mkdir(parents=True, exist_ok=True)
    while waiting:
        contents = dict(zip(waiting, repository.read(waiting.values()), strict=True))
        for path, data in contents.items():
            file = top / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        written |= contents.keys()
        included = {path for one, data in contents.items() for path in included_paths(one, data)}
        missed |= included & found.outside.keys()
        waiting = {
            path: everything[path] for path in sorted(included - written) if path in everything and is_safe_path(path)
        }
    return replace(found, refused={**found.refused, **{path: found.outside[path] for path in sorted(missed)}})


def included_paths(page: str, data: bytes) -> Iterator[str]:
    """Paths from the top of what a page includes."""
    if b"!INCLUDE" not in data.upper():
        return
    for found in INCLUDE.finditer(data.decode("utf-8", "replace")):
        steps: list[str] = []
        for step in (*PurePosixPath(page).parent.parts, *PurePosixPath(included_path(found["path"])).parts):
            if step == ".." and steps:
                steps.pop()
            elif step != "..":
                steps.append(step)
        yield "/".join(steps)
