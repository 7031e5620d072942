"""The source's own history, in a git repository: which version of a source page a translation was made of, and which
version counts now. In: pages and the revisions that their front matter names. Out: both versions' bytes.

A revision is known by its hash: SHA-1 of the source page's bytes with CR LF as line ends (`ms.openlocfilehash`), SHA-1
of the bytes as they are, or the name that git gives to them. A page that was renamed since is looked for under its path
of today alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from docabi.config import History
from docabi.driver.git import BlobVersion, Repository
from docabi.driver.revision_pages import revision_pages


class SourceVersions(msgspec.Struct, frozen=True):
    """A source page as a translation was made of it, and as it is now; the commit that made the first, and its day."""

    before: bytes
    now: bytes
    commit: str
    day: str


def source_versions(
    history: History, wanted: Iterable[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], SourceVersions]]:
    """Of some paths with the revision that a translation names, those whose source was another one then, with both
    versions. What the history does not have is passed over: nothing is known of it. Raises UnusableError.
    """
    repository = Repository.around(history.path)
    folder = _folder(history, repository)
    asked = sorted(set(wanted))
    now = revision_pages(repository, repository.commit("HEAD"), folder).objects
    versions = repository.versions(folder)
    known = [(path, revision) for path, revision in asked if _below(folder, path) in now]
    places = {path: _below(folder, path) for path, _ in known}
    objects = dict.fromkeys(
        one for place in places.values() for one in (now[place], *(old.object for old in versions.get(place, ())))
    )
    texts = dict(zip(objects, repository.read(objects), strict=True))
    for path, revision in known:
        place = places[path]
        newest = now[place]
        if revision in _hashes(newest, texts[newest]):
            continue
        found = _version(versions.get(place, ()), texts, revision)
        if found is not None:
            yield (path, revision), SourceVersions(texts[found.object], texts[newest], found.commit, found.day)


def _folder(history: History, repository: Repository) -> str:
    """The documentation root's path from the top of the repository."""
    if history.folder:
        return history.folder
    inside = history.path.resolve()
    return inside.relative_to(repository.top).as_posix() if inside.is_relative_to(repository.top) else ""


def _below(folder: str, path: str) -> str:
    return path if folder in ("", ".") else f"{folder}/{path}"


def _version(versions: Sequence[BlobVersion], texts: Mapping[str, bytes], revision: str) -> BlobVersion | None:
    return next((one for one in versions if revision in _hashes(one.object, texts[one.object])), None)


def _hashes(object: str, data: bytes) -> tuple[str, ...]:
    """What a page's front matter may call a version of its source."""
    windows = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return object, *(hashlib.sha1(one, usedforsecurity=False).hexdigest() for one in (windows, data))
