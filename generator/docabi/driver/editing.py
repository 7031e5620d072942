"""A project while somebody writes pages of it: what a check knows stays in memory, so that an edit of a page costs the
page, its entity and the words of its path.

What an edit changes elsewhere (names, layouts, the whole specification) a check of everything tells: it is asked for
where the facts of the page changed, and until then what it said of the page before goes with the lines.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from docabi.cache import Cache, digest, encode
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Sink
from docabi.driver import snapshot
from docabi.driver.checking import Looked, look_through, with_words
from docabi.driver.compiling import Compiled
from docabi.driver.known import without_ignored
from docabi.driver.outcome import Progress
from docabi.driver.pages import Entry, Linking, Reading, compile_pages, make_entities
from docabi.driver.sources import Tree, project_patches, read_bytes
from docabi.driver.workers import Memo
from docabi.passes.link.corrected import without_corrected
from docabi.reader.decoding import page_lines
from docabi.reader.ignores import Ignore
from docabi.source import PageId, SourceRoot
from docabi.texts import NO_REVISION

_PageFindings = Mapping[PageId, Sequence[Diagnostic]]
_OnPage = TypeVar("_OnPage", Diagnostic, Ignore)


def bytes_of_page(roots: Iterable[SourceRoot], page: PageId) -> bytes | None:
    """The bytes of a page below one of some roots; None if it cannot be read."""
    own = (root for root in roots if root.locale == page.locale)
    return next((read_bytes(root, page.path, lambda _: None) for root in own), None)


class _Near(msgspec.Struct, frozen=True):
    """What the pages of a path show by themselves: findings, and a digest of all that other pages could ask of them."""

    found: _PageFindings
    facts: bytes
    ignores: Sequence[Ignore]


class _Elsewhere(msgspec.Struct, frozen=True):
    """What only the check of everything found on a page, and the lines that the page had then."""

    found: Sequence[Diagnostic]
    lines: Sequence[str]


class EditedProject:
    """A project whose pages somebody edits. `edit` says what counts instead of a file, `check` checks everything,
    `recheck` what an edit of a path touches. Not for several threads at once.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._cache = Cache(None)
        self._texts: dict[PageId, bytes] = {}
        self._looked: Looked | None = None
        self._found: _PageFindings = {}
        self._near: dict[str, _Near] = {}
        self._elsewhere: dict[PageId, _Elsewhere] = {}
        self._ignores: Mapping[PageId, Sequence[Ignore]] = {}

    @property
    def compiled(self) -> Compiled | None:
        """What the last check of everything compiled; None before the first one."""
        return self._looked.compiled if self._looked is not None else None

    def edit(self, page: PageId, data: bytes | None) -> None:
        """Let bytes count in the place of a page's file, or (None) the file again."""
        if data is None:
            self._texts.pop(page, None)
        else:
            self._texts[page] = data

    def read(self, page: PageId) -> bytes | None:
        """The bytes of a page as they count now; None if there is no such page."""
        return bytes_of_page(self._now().sources, page)

    def _now(self) -> Settings:
        """The settings with the edited pages in the place of their files, and nothing of what a memory says: somebody
        mends what stands in the file.
        """
        texts: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
        for page, data in self._texts.items():
            texts[page.locale][page.path] = data
        roots = (msgspec.structs.replace(root, instead=texts.get(root.locale, {})) for root in self.settings.sources)
        return msgspec.structs.replace(self.settings, sources=tuple(roots), translations=None)

    def check(self, progress: Progress, paths: Iterable[str]) -> None:
        """Check everything. `paths` are those that are edited. Whatever `progress` raises ends it, and nothing changed
        then. Raises UnusableError.

        The project's memo is read and filled the first time, and given back at once, for builds that run meanwhile.
        """
        is_first = self._looked is None
        looked = self._filled(progress) if is_first else look_through(self._cache, self._now(), progress, 1)
        found = _by_page(looked.checked.diagnostics)
        self._looked, self._found, self._near, self._elsewhere = looked, found, {}, {}
        self._ignores = _by_page(looked.compiled.ignores)
        for path in paths:
            self._look_closely(path)

    def _filled(self, progress: Progress) -> Looked:
        cache = Cache(self.settings.out / snapshot.FOLDER)
        try:
            looked = look_through(cache, self._now(), progress, 1)
            self._cache.take(cache)
            return looked
        finally:
            cache.close()

    def _look_closely(self, path: str) -> None:
        """Find out what of the findings of a path the pages of the path do not show by themselves."""
        looked = self._looked
        if looked is None:
            return
        near = self._near[path] = self._checked_alone(path, looked)
        for locale in (root.locale for root in self.settings.sources):
            page = PageId(locale, path)
            own = Counter(near.found.get(page, ()))
            others = [*(Counter(self._found.get(page, ())) - own).elements()]
            self._elsewhere[page] = _Elsewhere(others, self._lines(page))

    def recheck(self, path: str) -> bool:
        """Check the pages of a path anew; whether the check of everything may tell something else than before."""
        looked = self._looked
        if looked is None:
            return True
        if path not in self._near:  # edited since it was opened: what it was before tells what comes from elsewhere
            self._look_closely(path)
        near = self._checked_alone(path, looked)
        pages = {PageId(root.locale, path) for root in self.settings.sources}
        moved = {page: [*self._moved(page)] for page in pages if page in self._elsewhere}
        own = {page: sorted((*near.found.get(page, ()), *moved.get(page, ()))) for page in pages}
        self._found = {**self._found, **own}
        self._ignores = {**self._ignores, **{page: [one for one in near.ignores if one.page == page] for page in pages}}
        return near.facts != self._near[path].facts

    def _moved(self, page: PageId) -> Iterator[Diagnostic]:
        """What only the check of everything found on a page, on the lines that are as they were, wherever they are."""
        before = self._elsewhere[page]
        if not before.found:
            return
        lines = {0: 0, **_moved_lines(before.lines, self._lines(page))}
        for one in before.found:
            touched = {one.span.line, *(edit.line for edit in one.repair)}
            if touched <= lines.keys():
                span = msgspec.structs.replace(one.span, line=lines[one.span.line])
                edits = (msgspec.structs.replace(edit, line=lines[edit.line]) for edit in one.repair)
                yield msgspec.structs.replace(one, span=span, repair=tuple(edits))

    def _lines(self, page: PageId) -> list[str]:
        data = self.read(page)
        return page_lines(data, page.locale, Sink(page)) or [] if data is not None else []

    def findings(self, page: PageId, today: str) -> Sequence[Diagnostic]:
        """What is known to be wrong with a page now, but for what its own comments mean until `today`."""
        known = without_ignored(self._found.get(page, ()), self._ignores.get(page, ()), today)
        return sorted((*known.new, *known.remarks))

    def _checked_alone(self, path: str, looked: Looked) -> _Near:
        """What the pages of a path show: by themselves, as an entity, and in their words."""
        now = {root.locale: root for root in self._now().sources}
        compiled = looked.compiled
        trees = [_of_path(tree, now[tree.root.locale], path) for tree in compiled.trees if _has(tree, path, now)]
        found: list[Diagnostic] = []
        memo = Memo(self._cache, 1, lambda _: None)
        reading = Reading(compiled.facts, self.settings.limits, with_words=True)
        ignores: list[Ignore] = []
        entries = compile_pages(trees, reading, found.append, memo, ignores)
        linked = self._linked(path, entries, looked, memo, found)
        alone = msgspec.structs.replace(compiled, trees=trees)
        judged = with_words(found, alone, looked.known, {path: entries} if entries else {}, memo)
        facts = digest(encode([_asked_of(entry, entries) for entry in entries]), *linked)
        return _Near(_by_page(one for one in judged if one.page.path == path), facts, ignores)

    def _linked(
        self, path: str, entries: Sequence[Entry], looked: Looked, memo: Memo, found: list[Diagnostic]
    ) -> list[bytes]:
        """The entities that the pages of a path are of, linked anew; what is wrong goes to `found`."""
        compiled = looked.compiled
        groups = compiled.groups
        names = [name for name, pages in groups.entities.items() if any(page.path == path for page in pages)]
        keys = {one.head.page: one.key for name in names for page in groups.entities[name] for one in _at(page, looked)}
        keys = {page: key for page, key in keys.items() if page.path != path}
        keys |= {entry.page: entry.key for entry in entries}
        members = {name: tuple(page for page in groups.entities[name] if page in keys) for name in names}
        alone = msgspec.structs.replace(groups, entities={name: pages for name, pages in members.items() if pages})
        linking = Linking(compiled.symbols, compiled.facts, project_patches(self.settings.patches, []))
        rows = [row for row, _ in make_entities(alone, keys, linking, memo)]
        found += [one for row in rows for one in row.diagnostics]
        found[:] = without_corrected(found, {one for row in rows for one in row.corrected})
        return [bytes(row.entity) for row in rows]


def _at(page: PageId, looked: Looked) -> Iterator[Entry]:
    return (entry for entry in looked.paths.get(page.path, ()) if entry.page == page)


def _has(tree: Tree, path: str, roots: Mapping[str, SourceRoot]) -> bool:
    return tree.root.locale in roots and path in tree.paths


def _of_path(tree: Tree, root: SourceRoot, path: str) -> Tree:
    return msgspec.structs.replace(tree, root=root, paths=(path,))


def _asked_of(entry: Entry, entries: Sequence[Entry]) -> object:
    """What other pages may ask of a page: its head, with the first page of its path that has its revision."""
    head = entry.head
    first = next(one.head.page.locale for one in entries if one.head.text.freshness == head.text.freshness)
    text = msgspec.structs.replace(head.text, freshness=NO_REVISION)
    return msgspec.structs.replace(head, diagnostics=(), text=text), first


def _by_page(found: Iterable[_OnPage]) -> dict[PageId, list[_OnPage]]:
    pages: defaultdict[PageId, list[_OnPage]] = defaultdict(list)
    for one in found:
        pages[one.page].append(one)
    return dict(pages)


def _moved_lines(before: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    """Numbers of the lines above and below what was edited -> their numbers now."""
    shorter = min(len(before), len(now))
    above = next((at for at in range(shorter) if before[at] != now[at]), shorter)
    below = next((at for at in range(shorter - above) if before[-1 - at] != now[-1 - at]), shorter - above)
    kept = {number: number for number in range(1, above + 1)}
    return kept | {len(before) - at: len(now) - at for at in range(below)}
