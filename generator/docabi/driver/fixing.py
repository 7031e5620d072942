"""Repairs of pages: what `check` found and can mend for certain, written into the bytes of the pages.

Each round mends what the last one left, because one repair may show what another damage hid; what is mended is read
again before anything is written. A page that was changed since it was read is not written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UnusableError
from docabi.driver.checking import Checked, check_with
from docabi.driver.outcome import Progress
from docabi.driver.ownership import write_whole
from docabi.driver.sources import read_bytes
from docabi.reader.edited import edited
from docabi.source import PageId, SourceRoot

_MOST_ROUNDS = 6

Choice = Callable[[Checked], Iterable[Diagnostic]]
"""Which findings of a check are to be mended."""


class FixedPage(msgspec.Struct, frozen=True):
    """A page: its bytes as they were read, as they are to be, and what was mended."""

    page: PageId
    before: bytes
    after: bytes
    findings: tuple[Diagnostic, ...]


def fixed_pages(settings: Settings, cache: Cache, progress: Progress, workers: int, choose: Choice) -> list[FixedPage]:
    """The pages that repairs change, in order; nothing is written. Raises UnusableError."""
    # The files are mended, so it is the files that are looked at, without what a memory puts in their place.
    settings = msgspec.structs.replace(settings, translations=None)
    roots = {root.locale: root for root in settings.sources}
    mended: dict[PageId, FixedPage] = {}
    for _ in range(_MOST_ROUNDS):
        found = choose(check_with(cache, settings, progress, workers))
        changed = mend([one for one in found if one.repair], roots)
        if not changed:
            break
        mended |= {page: _with(mended.get(page), fixed) for page, fixed in changed.items()}
        roots = instead(roots, {page: fixed.after for page, fixed in changed.items()})
        settings = msgspec.structs.replace(settings, sources=tuple(roots[root.locale] for root in settings.sources))
    return [mended[page] for page in sorted(mended) if mended[page].after != mended[page].before]


def mend(found: Sequence[Diagnostic], roots: Mapping[str, SourceRoot]) -> dict[PageId, FixedPage]:
    """The pages of some findings with their repairs; a finding of which a part has no certain place is left out."""
    pages: defaultdict[PageId, list[Diagnostic]] = defaultdict(list)
    for one in found:
        pages[one.page].append(one)
    changed = ((page, _mended(page, ones, roots[page.locale])) for page, ones in pages.items() if page.locale in roots)
    return {page: fixed for page, fixed in changed if fixed is not None and fixed.after != fixed.before}


def _mended(page: PageId, found: Sequence[Diagnostic], root: SourceRoot) -> FixedPage | None:
    data = read_bytes(root, page.path, lambda _: None)
    if data is None:
        return None
    first = edited(data, (edit for one in found for edit in one.repair), page.locale)
    whole = tuple(one for one in found if first.done.issuperset(one.repair))
    last = edited(data, (edit for one in whole for edit in one.repair), page.locale)
    return FixedPage(page, data, last.data, whole)


def _with(before: FixedPage | None, now: FixedPage) -> FixedPage:
    if before is None:
        return now
    return FixedPage(now.page, before.before, now.after, before.findings + now.findings)


def instead(roots: Mapping[str, SourceRoot], changed: Mapping[PageId, bytes]) -> dict[str, SourceRoot]:
    """The roots with the bytes of changed pages in the place of their files."""
    own: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
    for page, data in changed.items():
        own[page.locale][page.path] = data
    return {
        locale: msgspec.structs.replace(root, instead={**root.instead, **own.get(locale, {})})
        for locale, root in roots.items()
    }


def write_fixed(fixed: FixedPage, root: SourceRoot) -> bool:
    """Write a page, whole or not at all; false if its file is no longer what was read. Raises UnusableError, also for
    a file that nobody may write: it would be replaced like any other.
    """
    file = root.folder / fixed.page.path
    if read_bytes(msgspec.structs.replace(root, instead={}), fixed.page.path, lambda _: None) != fixed.before:
        return False
    if not file.lstat().st_mode & 0o222:
        raise UnusableError(f"{file}: is read-only, and is left as it is; make it writable, and run the command again")
    write_whole(file, fixed.after)
    return True
