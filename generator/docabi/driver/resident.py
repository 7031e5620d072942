"""What a process that watches keeps of its last build, and what an edit of words makes of it.

In: which files changed. Out: the pages and entities as they are now, or nothing where more may have changed than words:
a page that came or went, what others may ask of a page, an entity itself, a setting, a file that is no page. Then a
build looks at everything, as any other does, and so it does once more when no change was told for a while.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import msgspec

from docabi.cache import Cache, encode_to_keep
from docabi.config import MARKDOWN, Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.compiling import Compiled, Merged, check_whole
from docabi.driver.outcome import Outcome, Witness
from docabi.driver.pages import (
    NOTHING,
    Entry,
    Head,
    Pages,
    Reading,
    Row,
    Source,
    compiler,
    decode_row,
    fragment_key,
    head_of,
    is_marked,
    linker,
    row_keys,
    with_included,
)
from docabi.driver.records import Record
from docabi.driver.redone import ENTITY, PAGE, Redone
from docabi.driver.snapshot import NOT_THERE, Seen, StateOfFile
from docabi.driver.sources import Tree, inner_path, read_bytes, tells_inner
from docabi.driver.writer import Writer
from docabi.remembering import forget
from docabi.rendering import Options
from docabi.source import PageId

Marks = Sequence[tuple[str, StateOfFile]]
_MOST = 20
"""Where more pages changed at once, a build looks at everything."""
Files = Mapping[str, StateOfFile]


class Ended(msgspec.Struct, frozen=True):
    """A build as it ended: what it compiled and made, and how all files were that it read or wrote."""

    settings: Settings
    compiled: Compiled
    options: Options
    others: Sequence[Diagnostic]
    """What was found beside pages, the specification and targets."""
    records: Mapping[str, Record]
    writer: Writer
    inputs: Files
    outputs: Files
    outcome: Outcome
    is_whole: bool = True
    """Whether nothing was lost to a bug."""

    @property
    def can_be_edited(self) -> bool:
        """Whether the next build may look at edited pages alone: all that was made lies in the output as it was made,
        and no target or memory asks pages for more than entities do.
        """
        changes = self.outcome.changes
        others = self.settings.translations is not None or MARKDOWN in self.settings.targets
        return self.is_whole and not (others or changes.edited or changes.refused)


class Edited(msgspec.Struct, frozen=True):
    """What an edit of words made: the compiled project, the answers of the specification that may be others, what was
    made anew, what is to be remembered, and how the files are that were read.
    """

    compiled: Compiled
    touched: tuple[str, ...]
    redone: list[Redone]
    results: Sequence[tuple[bytes, bytes]]
    inputs: Files


class _Page(msgspec.Struct, frozen=True):
    """A page whose file changed."""

    tree: Tree
    id: PageId
    file: str
    state: StateOfFile


class _Made(msgspec.Struct, frozen=True):
    """A page, or an entity, as it was and as it was made now."""

    name: str
    keys: tuple[bytes, ...]
    values: tuple[bytes, ...]
    before: Entry | Row
    now: Entry | Row


class LastBuild:
    """A build that ended, with what finds the pages and entities of an edit in it."""

    def __init__(self, ended: Ended, marks: Marks) -> None:
        self.ended, self.marks = ended, marks
        self.edits = 0
        """How many edits were made since a build looked at everything."""
        compiled = ended.compiled
        self._linking = compiled.merged.linking
        self._stamps = Reading(compiled.facts, ended.settings.limits).stamp, self._linking.stamp
        self._roots = [
            (f"{tree.root.folder.resolve()}{os.sep}", tree, frozenset(tree.paths)) for tree in compiled.trees
        ]
        self._entries = {entry.page: entry for entry in compiled.entries}

    @cached_property
    def _entities(self) -> Mapping[PageId, Sequence[str]]:
        found: dict[PageId, list[str]] = {}
        for name, pages in self.ended.compiled.groups.entities.items():
            for page in pages:
                found.setdefault(page, []).append(name)
        return found

    @cached_property
    def _compile(self) -> Callable[[Source], tuple[bytes, ...]]:
        return compiler(Reading(self.ended.compiled.facts, self.ended.settings.limits))

    @cached_property
    def _link(self) -> Callable[[Pages], tuple[bytes, bytes]]:
        return linker(self._linking)

    def is_as_left(self, witness: Witness) -> bool:
        """Whether all files are as the build read and left them, those that pages include among them."""
        outputs = {file: state for file, state in witness.outputs.all() if state != NOT_THERE}
        is_read = dict(witness.inputs.all()) == self.ended.inputs and self._is_included()
        return is_read and outputs == self.ended.outputs

    def _is_included(self) -> bool:
        """Whether the files that pages include are as they were."""
        included, now = self.ended.compiled.includes.seen, Seen()
        for file in included.files:
            now.file(file)
        return now.files == included.files

    def edited(self, told: Iterable[str], cache: Cache) -> Edited | None:
        """What edits of these files make; None if a build has to look at everything. What is known of pages and words
        is that of the edit then, so whoever gets it makes the files, or lets go of this build.
        """
        pages = self._changed_pages(told) if self._is_included() else None
        read = [self._read(page) for page in pages or ()]
        made = [one for one in read if one is not None]
        if pages is None or len(made) < len(read):
            return None
        new = [one for one in made if one.keys != (_entry(one.before).key,)]
        rows = self._linked(new, cache)
        if rows is None:
            return None
        merged, touched = self._merged([*new, *rows], [row for one in rows for row in _pairs(one)])
        self._entries |= {page.id: _entry(one.now) for page, one in zip(pages, made, strict=True)}
        return Edited(
            compiled=msgspec.structs.replace(self.ended.compiled, merged=merged),
            touched=(*sorted(touched),),
            redone=[
                *(Redone(PAGE, one.name, "its bytes changed") for one in new),
                *(Redone(ENTITY, one.name, "what its pages say changed") for one in rows),
            ],
            results=[both for one in (*new, *rows) for both in zip(one.keys, one.values, strict=True)],
            inputs={**self.ended.inputs, **{page.file: page.state for page in pages}},
        )

    def _changed_pages(self, told: Iterable[str]) -> list[_Page] | None:
        """The pages whose files these are; None if one is no such page any more, or more than a page."""
        found: list[_Page] = []
        for file in told:
            roots = [one for one in self._roots if file.startswith(one[0])]
            for place, tree, paths in roots:
                path = file[len(place) :].replace(os.sep, "/")
                name = os.path.join(tree.root.folder, path)
                state = Seen().regular_file(name)
                if path in paths and state != NOT_THERE:
                    found.append(_Page(tree, PageId(tree.root.locale, path), name, state))
                elif name in self.ended.inputs or os.path.lexists(name):
                    return None
            if not roots:
                return None
        return found if len(found) <= _MOST else None

    def _read(self, page: _Page) -> _Made | None:
        """A page as it is now; None if others may ask more of it than its words, or get other answers."""
        tree, limits, before = page.tree, self.ended.settings.limits, self._entries.get(page.id)
        data = read_bytes(tree.root, page.id.path, lambda _: None)
        if data is None or before is None or len(data) > limits.page_bytes or before.is_marked or is_marked(data):
            return None
        key = fragment_key(self._stamps[0], page.id, tree.inner, data)
        name = f"{page.id.locale}/{page.id.path}"
        if key == before.key:
            return _Made(name, (key,), (), before, before)
        if tells_inner(tree, page.id.path) and inner_path(tree.root, tree.paths) != tree.inner:
            return None
        values = self._compile(Source(page.id, tree.inner, data))
        head = head_of(values[0])
        if not isinstance(head, Head) or not _is_asked_alike(head, before.head) or page.id not in self._entities:
            return None
        return _Made(name, (key,), values, before, Entry(page.id, msgspec.Raw(encode_to_keep(head)), key))

    def _linked(self, pages: Sequence[_Made], cache: Cache) -> list[_Made] | None:
        """The entities of some pages, linked anew; None if one is not as it was but for words."""
        forget()
        made = {_entry(one.now).page: one for one in pages}
        found: list[_Made] = []
        for name in sorted({name for page in made for name in self._entities[page]}):
            groups = self.ended.compiled.groups
            own, type = groups.entities[name], name if name in groups.beside else ""
            keys = [made[page].keys[0] if page in made else self._entries[page].key for page in own]
            loaded = iter(cache.load(self._entries[page].key for page in own))
            fragments = [made[page].values[0] if page in made else old for page, old in zip(own, loaded, strict=True)]
            [before] = cache.load([row_keys(self._stamps[1], type, [self._entries[page].key for page in own])[0]])
            values = self._link(Pages(fragments, type))
            one = _Made(name, row_keys(self._stamps[1], type, keys), values, decode_row(before), decode_row(values[0]))
            if not _is_in_other_words(one) or self._includes_in_vain(own, one):
                return None
            found.append(one)
        forget()
        return found

    def _includes_in_vain(self, pages: Iterable[PageId], one: _Made) -> bool:
        """Whether an include of one of an entity's pages is told to be kept out, on a line that may be another now."""
        told = self.ended.compiled.includes.diagnostics
        return any(text.includes for row, _ in _pairs(one) for text in row.texts) and any(
            found.page in pages for found in told
        )

    def _merged(self, made: Sequence[_Made], rows: Sequence[tuple[Row, Row]]) -> tuple[Merged, set[str]]:
        """What came of all entities, and which answers of the specification may be others."""
        merged, includes = self.ended.compiled.merged, self.ended.compiled.includes
        plain, uses, touched = [*merged.plain], dict(merged.uses), set[str]()
        for one in made:
            before, now = _found(one.before), _found(one.now)
            if before != now:
                for old in before:
                    plain.remove(old)
                plain += now
            if isinstance(one.now, Row):
                uses[one.name] = one.now.unknown_types
        for row, _ in rows:
            touched |= merged.builder.exchange(row.name, with_included(row, includes), row.evidence)
        if not any(row.evidence != old.evidence or row.unknown_types != old.unknown_types for row, old in rows):
            return msgspec.structs.replace(merged, plain=plain), touched
        checked, unknown = check_whole(merged.spec, uses, self._linking.patches)
        return msgspec.structs.replace(merged, uses=uses, plain=plain, checked=checked, unknown=unknown), touched


def _entry(one: Entry | Row) -> Entry:
    assert isinstance(one, Entry)
    return one


def _found(one: Entry | Row) -> tuple[Diagnostic, ...]:
    return one.head.diagnostics if isinstance(one, Entry) else one.diagnostics


def _is_asked_alike(one: Head, other: Head) -> bool:
    """Whether other pages are told the same of two states of a page."""
    return msgspec.structs.replace(one, diagnostics=other.diagnostics) == other


def _pairs(made: _Made) -> Iterator[tuple[Row, Row]]:
    """The rows of an entity and of its other form, each as it is now and as it was."""
    now: Row | Entry | None = made.now
    before: Row | Entry | None = made.before
    while isinstance(now, Row) and isinstance(before, Row):
        yield now, before
        now, before = now.twin, before.twin


def _is_in_other_words(made: _Made) -> bool:
    """Whether an entity is the same but for its words, evidence and findings."""
    now, before = made.now, made.before
    assert isinstance(now, Row)
    assert isinstance(before, Row)
    return (now.twin is None) == (before.twin is None) and all(map(_is_row_in_other_words, _pairs(made)))


def _is_row_in_other_words(both: tuple[Row, Row]) -> bool:
    now, before = map(_beside_words, both)
    return now == before and both[0].entity != NOTHING and not both[0].unread


def _beside_words(row: Row) -> object:
    texts = [(text.locale, sorted(text.named), text.includes) for text in row.texts]
    return row.name, bytes(row.entity), texts, row.unread, sorted(map(repr, row.corrected)), row.openings


class Resident:
    """What a process keeps from build to build of one output. Who watches says which files changed (`tell`)."""

    def __init__(self) -> None:
        self.last: LastBuild | None = None
        self._told: frozenset[str] | None = None
        self.is_settled = True
        """Whether a build has looked at everything since the last one that did not."""

    def tell(self, files: Iterable[str] | None) -> None:
        """These files, by their real paths, changed since the last build; None: nobody knows which did."""
        self._told = frozenset(files) if files is not None else None

    @property
    def included(self) -> tuple[str, ...]:
        """The files beside its folders that the last build read."""
        return (*self.last.ended.compiled.includes.seen.files,) if self.last is not None else ()

    def keep(self, ended: Ended, marks: Marks, last: LastBuild | None = None) -> None:
        """Keep a build that ended for the next one; `marks` change when another process builds. `last` is the one whose
        pages it took over.
        """
        if last is None:
            last = LastBuild(ended, marks)
        last.ended, last.marks, self.last = ended, marks, last

    def take(self, settings: Settings, marks: Marks) -> tuple[LastBuild | None, frozenset[str] | None]:
        """The last build, if it was of these settings and nobody has built since, and the files that changed. It is
        kept no more: whoever takes it gives it back, or what a build made instead (`keep`).
        """
        last, told = self.last, self._told
        self.last, self._told, self.is_settled = None, None, True
        is_last = last is not None and last.marks == marks and last.ended.settings == settings
        return (last if is_last else None), told
