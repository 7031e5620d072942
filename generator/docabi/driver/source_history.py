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

from docabi.batches import batches
from docabi.config import History
from docabi.diagnostics import UsageError
from docabi.driver.git import BlobVersion, Repository
from docabi.driver.revision_pages import revision_pages

_READ_AT_ONCE = 100
"""Of so many pages all versions are in memory together."""


class SourceVersions(msgspec.Struct, frozen=True):
    """A source page as a translation was made of it, and as it is now; the commit that made the first, and its day."""

    before: bytes
    now: bytes
    commit: str
    day: str


def source_versions(
    history: History, wanted: Iterable[tuple[str, str]]
) -> Iterator[tuple[tuple[str, str], SourceVersions | None]]:
    """Of some paths with the revision that a translation names, those whose revision the history has: with both
    versions of the source, None if the revision is the newest one. The rest is passed over: nothing is known of it.
    Raises UnusableError.
    """
    repository = Repository.around(history.path)
    folder = _folder(history, repository)
    now = revision_pages(repository, repository.commit("HEAD"), folder).objects
    if not now:
        raise UsageError(
            f"no page below `{folder or '.'}` in HEAD of {repository.top}: `history` (`--history DIR`) is the source's"
            " documentation root in a git repository, or give its `folder` from the repository's top"
        )
    versions = repository.versions(folder)
    known = [key for key in sorted(set(wanted)) if _below(folder, key[0]) in now]
    for keys in batches(known, _READ_AT_ONCE):
        places = {path: _below(folder, path) for path, _ in keys}
        candidates = {path: (now[place], versions.get(place, ())) for path, place in places.items()}
        yield from _known(repository, keys, candidates)


def _known(
    repository: Repository, keys: Sequence[tuple[str, str]], candidates: Mapping[str, tuple[str, Sequence[BlobVersion]]]
) -> Iterator[tuple[tuple[str, str], SourceVersions | None]]:
    """The paths and revisions that are known, of which the newest object and all versions are given."""
    objects = dict.fromkeys(
        one for newest, versions in candidates.values() for one in (newest, *(old.object for old in versions))
    )
    texts = dict(zip(objects, repository.read(objects), strict=True))
    names = {object: _hashes(object, data) for object, data in texts.items()}
    for path, revision in keys:
        newest, versions = candidates[path]
        called = revision.lower()
        if called in names[newest]:
            yield (path, revision), None
        elif found := next((one for one in versions if called in names[one.object]), None):
            yield (path, revision), SourceVersions(texts[found.object], texts[newest], found.commit, found.day)


def _folder(history: History, repository: Repository) -> str:
    """The documentation root's path from the top of the repository; empty for the top."""
    folder = history.folder
    inside = history.path.resolve()
    if not folder and inside.is_relative_to(repository.top):
        folder = inside.relative_to(repository.top).as_posix()
    return "" if folder == "." else folder


def _below(folder: str, path: str) -> str:
    return f"{folder}/{path}" if folder else path


def _hashes(object: str, data: bytes) -> tuple[str, ...]:
    """What a page's front matter may call a version of its source."""
    windows = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return object, *(hashlib.sha1(one, usedforsecurity=False).hexdigest() for one in (windows, data))
