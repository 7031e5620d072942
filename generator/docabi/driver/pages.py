"""Pages to fragments, and fragments to entities: takes remembered results, makes the missing ones in parallel.

What is kept of a page in memory is its head (who it is about, which revision, what was found); the fragment itself goes
encoded into the cache and is loaded entity by entity. What an entity becomes depends on its fragments, on the symbols
of the whole documentation and on docabi's code. Texts of included files come in afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING

import msgspec

from docabi import store
from docabi.cache import Cache, code_stamp, digest, encode, encode_to_keep, reading_stamp
from docabi.diagnostics import Diagnostic, Sink, internal_error
from docabi.driver.compiled_specification import (
    EncodedEvidence,
    EncodedText,
    Included,
    SpecBuilder,
    encoded_evidence,
    text_encoder,
)
from docabi.driver.page_index import KnownPage, PageIndex
from docabi.driver.previous import Previous
from docabi.driver.questions import Notes, Questions
from docabi.driver.redone import ENTITY, NOT_REMEMBERED, PAGE, told
from docabi.driver.sources import Includes, Tree, read_bytes
from docabi.driver.workers import Job, Memo, Work
from docabi.facts import Facts
from docabi.facts.patchfile import Patches
from docabi.limits import Limits, excess_of_bytes, excess_of_page
from docabi.passes.link import Linked, link_entity, linked_twin
from docabi.passes.link.corrected import Corrected
from docabi.passes.link.openings import Opening, description_openings
from docabi.passes.link.step import TypeUse
from docabi.passes.link.unread import kept
from docabi.passes.merge import Merged, merge_entity
from docabi.passes.merge.beside import merge_beside
from docabi.passes.merge.grouping import Groups, Symbols
from docabi.reader.decoding import page_lines
from docabi.reader.ignores import MARK, Ignore, page_ignores
from docabi.remembering import forget
from docabi.source import PageId
from docabi.spec import Entity, Evidence, Fragment, Kind
from docabi.texts import EntityText, Freshness

if TYPE_CHECKING:
    from docabi.page import Page

Report = Callable[[Diagnostic], None]


class _TextHead(msgspec.Struct, frozen=True):
    freshness: Freshness = Freshness()
    title: str = ""


class _FileHead(msgspec.Struct, frozen=True):
    name: str = ""
    written: str = ""


class _DeclaredHead(msgspec.Struct, frozen=True):
    kind: Kind | None = None
    vtable: tuple[str, ...] = ()


class _BesideHead(msgspec.Struct, frozen=True):
    name: str
    kind: Kind | None = None


class _FactsHead(msgspec.Struct, frozen=True):
    header: _FileHead | None = None
    declared: _DeclaredHead | None = None
    base: str | None = None
    vtable: tuple[str, ...] = ()
    neutral: str | None = None
    twin: str | None = None
    beside: tuple[_BesideHead, ...] = ()


class Head(msgspec.Struct, frozen=True):
    """The part of a fragment that stays in memory; decoded from the fragment's own encoding."""

    page: PageId
    kind: Kind
    name: str
    owner: str
    text: _TextHead
    facts: _FactsHead = _FactsHead()
    reason: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


class Entry(msgspec.Struct, frozen=True):
    """A page that was read: its head, which is decoded whenever it is asked for, and the keys of its fragment and, if
    it was asked for, of its words.
    """

    page: PageId
    encoded: msgspec.Raw
    """The head, as every head is encoded."""
    key: bytes
    words: bytes = b""
    is_marked: bool = False
    """Whether it may say which findings are meant."""

    @property
    def head(self) -> Head:
        """What of its fragment stays in memory: encoded, because the heads of all pages are most of what does."""
        return _decode_head(self.encoded)


class Source(msgspec.Struct, frozen=True):
    """A page to read and lower."""

    page: PageId
    inner: str
    data: bytes


# A page that gives nothing still has diagnostics to remember; a fragment of this kind never reaches merging.
class Unread(msgspec.Struct, frozen=True, tag="unread"):
    """The remembered result of a page that could not be read as one."""

    diagnostics: tuple[Diagnostic, ...]


_decode_head = msgspec.msgpack.Decoder(Head).decode
_decode_unread = msgspec.msgpack.Decoder(Unread).decode
decode_fragment = msgspec.msgpack.Decoder(Fragment).decode


class Reading(msgspec.Struct, frozen=True):
    """What reading knows beside a page: the facts, how much a page may have, and whether its words are asked for."""

    facts: Facts
    limits: Limits = Limits()
    with_words: bool = False

    @property
    def stamp(self) -> bytes:
        """What tells whether the same bytes give the same fragment."""
        return digest(reading_stamp(), self.facts.stamp, encode(self.limits))


def compiler(reading: Reading) -> Callable[[Source], tuple[bytes, ...]]:
    """What reads and lowers a page; it gives the encoded Fragment, or the encoded Unread.

    The words of the page, encoded (or None), stand beside it if they are asked for: a page is read once for both. The
    parser and the grammar are imported here, because a rebuild mostly has no page to read.
    """
    from docabi.families import canonical
    from docabi.lower import lower_page
    from docabi.reader import read_page

    facts, limits = reading.facts, reading.limits

    def compile_page(source: Source) -> tuple[bytes, ...]:
        sink = Sink(source.page)
        words: tuple[bytes, ...] = (encode(None),) if reading.with_words else ()
        try:
            excess = excess_of_bytes(source.page, source.data, limits)
            page = None if excess else read_page(source.page, source.data, facts, sink)
            if page is not None:
                fragment = lower_page(canonical(page, facts), facts, sink, source.inner)
                excess = excess_of_page(page, fragment.facts, limits)
                if not excess:
                    return encode(fragment), *((_words_of(page, facts),) if reading.with_words else ())
            if excess:
                return encode(Unread(tuple(excess))), *words
        except Exception as error:  # a bug loses this page, and no other
            sink.extend((internal_error(source.page, "the page", error),))
        return encode(Unread(tuple(sink))), *words

    return compile_page


def _words_of(page: Page, facts: Facts) -> bytes:
    from docabi.reader.leaves import words_of  # a build does without words

    return encode(words_of(page, facts.families.rules(page.families).family.sections.level == 1))


def compile_pages(
    trees: Sequence[Tree], reading: Reading, report: Report, memo: Memo, ignores: list[Ignore]
) -> list[Entry]:
    """The entries of all pages, in the order of trees and paths. What went wrong is reported page by page.

    Comments of pages that say which findings are meant go to `ignores`.
    """
    # Measured: workers are worth it from about 100 pages.
    common = {
        "docabi's code for reading": reading_stamp(),
        "the facts": reading.facts.stamp,
        "the limits": digest(encode(reading.limits)),
        **{f"the place of the root of {tree.root.locale}": tree.inner.encode() for tree in trees},
    }
    work = Work(partial(compiler, reading), worth_workers=200, chunk=50, kind=PAGE, common=common)
    stamp = reading.stamp
    files = [_Files(tree, PageIndex(memo.cache, tree, digest(stamp, encode(reading.with_words)))) for tree in trees]
    keys = memo.remember((job for one in files for job in _jobs(one, stamp, reading, report, ignores)), work)
    forget()
    made, entries = iter(keys), list[Entry]()
    for one in files:
        entries += _entries(one, islice(made, len(one.read)), memo.cache, report)
    return entries


class _Files(msgspec.Struct, frozen=True):
    """The pages of a tree while they are read."""

    tree: Tree
    index: PageIndex
    read: list[str] = []
    """The paths of those that can be read."""
    marked: set[str] = set()
    """Those which may say which findings are meant."""


def _jobs(
    files: _Files, stamp: bytes, reading: Reading, report: Report, ignores: list[Ignore]
) -> Iterator[Job[Source]]:
    tree = files.tree
    for path in tree.paths:
        page, name = PageId(tree.root.locale, path), f"{tree.root.locale}/{path}"
        known = files.index.known.get(path)
        if known is not None and not known.is_marked:
            files.read.append(path)
            yield Job(known.keys, partial(_lost, page), name, known.keys[0], is_known=True)
            continue
        data = read_bytes(tree.root, path, report)
        if data is None:
            continue
        files.read.append(path)
        if is_marked(data):
            files.marked.add(path)
            ignores += _ignores(page, data, reading.limits, report)
        key = fragment_key(stamp, page, tree.inner, data)
        words = (digest(key, b"words"),) if reading.with_words else ()
        yield Job((key, *words), partial(Source, page, tree.inner, data), name, key)


def is_marked(data: bytes) -> bool:
    """Whether a page may say which findings are meant."""
    return (b"docabi" in data.lower() or b"\0" in data) and bool(MARK.search(data))


def fragment_key(stamp: bytes, page: PageId, inner: str, data: bytes) -> bytes:
    """The key of the fragment of a page with these bytes; `stamp` is that of reading, `inner` where its root lies."""
    return digest(stamp, page.locale.encode(), page.path.encode(), inner.encode(), data)


def _lost(page: PageId) -> Source:
    raise LookupError(f"what is known of {page} is not remembered")


def _ignores(page: PageId, data: bytes, limits: Limits, report: Report) -> list[Ignore]:
    """The comments of a page that say which findings are meant. Hardly any page has one, so they are not remembered."""
    if excess_of_bytes(page, data, limits):
        return []
    sink = Sink(page)
    found = page_ignores(page_lines(data, page.locale, Sink(page)) or [], sink)
    for diagnostic in sink:
        report(diagnostic)
    return found


def _entries(files: _Files, keys: Iterable[tuple[bytes, ...]], cache: Cache, report: Report) -> Iterator[Entry]:
    pages = [*zip(files.read, keys, strict=True)]
    new, locale = dict[str, KnownPage](), files.tree.root.locale
    known = [one if (one := files.index.known.get(path)) and one.keys == own else None for path, own in pages]
    loaded = cache.load(own[0] for (_, own), one in zip(pages, known, strict=True) if one is None)
    for (path, own), one in zip(pages, known, strict=True):
        is_read = one is not None and one.is_silent
        if one is None or not is_read:
            head = head_of(next(loaded) if one is None else one.head)
            is_read = isinstance(head, Head)
            for diagnostic in head.diagnostics:
                report(diagnostic)
            if one is None:
                more = path in files.marked, msgspec.Raw(encode_to_keep(head)), is_read and not head.diagnostics
                one = new[path] = KnownPage(files.index.state(path), own, *more)
        if is_read:
            words = own[1] if len(own) > 1 else b""
            yield Entry(PageId(locale, path), one.head, own[0], words, path in files.marked)
    files.index.add(new)


def head_of(value: bytes | msgspec.Raw) -> Head | Unread:
    """What of the remembered result of a page stays in memory."""
    try:
        return _decode_head(value)
    except msgspec.ValidationError:
        return _decode_unread(value)


_encode_sorted = msgspec.msgpack.Encoder(order="deterministic").encode
NOTHING = msgspec.Raw(encode(None))
"""In the place of the entity of a row that was lost to a bug, and of words that an index does not have."""


class Row(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of an entity: itself, its words by locale and its evidence, encoded; and what was found."""

    name: str
    entity: msgspec.Raw
    texts: tuple[EncodedText, ...]
    evidence: EncodedEvidence
    diagnostics: tuple[Diagnostic, ...]
    unknown_types: tuple[TypeUse, ...]
    corrected: tuple[Corrected, ...] = ()
    unread: tuple[str, ...] = ()
    """Facts that pages have words for which nobody can read."""
    twin: Row | None = None
    """The other form of a function or structure, which the same page describes."""
    openings: dict[str, list[Opening]] = {}
    """By locale how its descriptions of parameters begin, of which the markers of a locale are learned."""

    @property
    def forms(self) -> tuple[Row, ...]:
        """It, and its other form."""
        return (self,) if self.twin is None else (self, self.twin)

    @property
    def without_words(self) -> Row:
        """What an index has of it: not the values of its words and evidence."""
        return msgspec.structs.replace(
            self,
            texts=tuple([msgspec.structs.replace(text, value=NOTHING) for text in self.texts]),
            evidence=msgspec.structs.replace(self.evidence, value=NOTHING),
            twin=self.twin.without_words if self.twin is not None else None,
        )


_decode_entity: Callable[[bytes], Entity] = msgspec.msgpack.Decoder(Entity).decode
_decode_evidence = msgspec.msgpack.Decoder(Evidence).decode
decode_row = msgspec.msgpack.Decoder(Row).decode


class Linking(msgspec.Struct, frozen=True):
    """What linking knows beside pages: what names and paths mean, the facts, the patches of the project."""

    symbols: Symbols
    facts: Facts
    patches: Patches

    @property
    def stamp(self) -> bytes:
        """What tells, beside the symbols, whether the same fragments give the same entity."""
        return digest(b"entity", code_stamp(), self.facts.stamp, encode(self.patches))


class Pages(msgspec.Struct, frozen=True):
    """The encoded fragments of an entity; `type` is its name if it is declared beside what they describe."""

    fragments: list[bytes]
    type: str = ""


class _Asked(msgspec.Struct, frozen=True, array_like=True):
    """What linking an entity asked of the symbols, with the digests of the answers."""

    asked: tuple[str, ...]
    answers: tuple[bytes, ...]


class _Holding(msgspec.Struct, frozen=True, array_like=True):
    """The symbols of a build, the keys of the entities that were linked by them or as they would be, and the digest of
    the index of their rows.
    """

    symbols: bytes
    keys: frozenset[bytes]
    index: bytes = b""


_decode_asked = msgspec.msgpack.Decoder(_Asked).decode
_decode_holding = msgspec.msgpack.Decoder(_Holding).decode


def linker(linking: Linking) -> Callable[[Pages], tuple[bytes, bytes]]:
    """What makes the encoded row of an entity of its pages, and what that asked of the symbols.

    Merging and linking are imported here, because a rebuild often has no entity to link.
    """
    questions, encoded = _questions(linking.symbols), text_encoder(linking.facts)
    symbols, _ = questions.given(linking.symbols, "symbols")

    def link(pages: Pages) -> tuple[bytes, bytes]:
        questions.notes.exchange(set())
        row = linked_from(pages)
        asked = (*questions.notes.texts,)
        return row, encode(_Asked(asked, (*map(questions.digest, asked),)))

    def linked_from(pages: Pages) -> bytes:
        fragments = [decode_fragment(value) for value in pages.fragments]
        try:
            return linked_row(merge_beside(pages.type, fragments) if pages.type else merge_entity(fragments))
        except Exception as error:  # a bug loses this entity, and no other
            name = pages.type or fragments[0].owner or fragments[0].name
            fault = internal_error(fragments[0].page, f"`{name}`", error)
            found = (diagnostic for one in fragments for diagnostic in one.diagnostics)
            return encode(Row(name, NOTHING, (), EncodedEvidence(b"", NOTHING, b"", NOTHING), (*found, fault), ()))

    def linked_row(merged: Merged) -> bytes:
        linked = link_entity(merged, symbols, linking.facts, linking.patches)
        twin = linked_twin(linked, merged, symbols, linking.facts)
        return encode(_row(linked, encoded, _row(twin, encoded) if twin is not None else None))

    return link


def _row(linked: Linked, encoded: Callable[[EntityText], EncodedText], twin: Row | None = None) -> Row:
    texts = (*map(encoded, linked.texts),)
    entity = msgspec.Raw(encode(linked.entity))
    evidence = encoded_evidence(linked.evidence, store.statements(linked.evidence, linked.texts))
    found = linked.diagnostics, linked.unknown_types, linked.corrected
    openings = description_openings(linked.entity, linked.texts)
    return Row(linked.entity.name, entity, texts, evidence, *found, linked.unread, twin, openings)


GivenRow = tuple[Row, Callable[[], Row] | None]
"""The row of an entity. If there is something that gives it once more, it has no words itself."""


def make_entities(groups: Groups, keys: Mapping[PageId, bytes], linking: Linking, memo: Memo) -> Iterator[GivenRow]:
    """The row of every entity, in the order of `groups`; `keys` are those of the pages' fragments.

    Where the memo lends words an index of all rows is left in it.
    """
    stamp, patches = linking.stamp, digest(encode(linking.patches))
    common = {"docabi's code": code_stamp(), "the facts": linking.facts.stamp, "the corrections": patches}
    cache, holding_key = memo.cache, _holding_key()
    value = cache.get(holding_key)
    before = _decode_holding(value) if value is not None else _Holding(b"", frozenset())
    known, changed = _changed(linking.symbols, cache, before)
    made = set[bytes]()
    types = {name: name if name in groups.beside else "" for name in groups.entities}
    fragments = ((name, types[name], [keys[page] for page in pages]) for name, pages in groups.entities.items())

    def job(name: str, type: str, own: Sequence[bytes]) -> Job[Pages]:
        both = row_keys(stamp, type, own)

        def load() -> Pages:
            made.add(both[0])
            return Pages(list(cache.load(own)), type)

        is_known = cache.is_as_left and both[0] in known
        return Job(both, load, name, b"".join(own), partial(changed, *both), is_known)

    work = Work(partial(linker, linking), worth_workers=60, chunk=20, kind=ENTITY, common=common)
    cache.put([(holding_key, encode(_Holding(b"", frozenset())))])  # a build that is broken off vouches for none
    remembered = memo.remember((job(*one) for one in fragments), work)
    rows = [key for key, _ in remembered]
    holding = _Holding(symbols_digest(linking.symbols), frozenset(rows))
    cache.put([(holding_key, encode(holding))])
    cache.touch(asked for _, asked in remembered)
    forget()
    if not memo.lends:
        yield from ((decode_row(row), None) for row in cache.load(rows, _ROWS))
        return
    index = RowIndex(cache, before.index)
    yield from index.made(rows, made)
    cache.put([(holding_key, encode(msgspec.structs.replace(holding, index=index.left())))])


class _Index(msgspec.Struct, frozen=True, array_like=True):
    """Where the rows of an index lie in the memo, and what changed since they were left there: rows by key, None in the
    place of a row that holds no more.
    """

    shards: tuple[bytes, ...]
    """The key of each value that has some of the rows, which tells what the value is."""
    since: dict[bytes, Row | None]


_decode_index = msgspec.msgpack.Decoder(_Index).decode
_decode_rows = msgspec.msgpack.Decoder(dict[bytes, Row]).decode
_ROWS, _SHARD = 1, 50
"""How many rows are in memory with their words, and how many of an index are encoded together: of many locales one may
be megabytes.
"""
_MOST_NEW = 50
"""Of so many new rows more the whole index is written anew."""


class RowIndex:
    """The rows of a project without their words, as the build before left them if that was `state`. It tells of rows
    that lie in the memo with their words, and of none that the last build did not give: a key may come back with
    another row. What changed in a few builds lies beside it, because most of it stays as it is.
    """

    def __init__(self, cache: Cache, state: bytes) -> None:
        self._cache = cache
        self._key = digest(b"index of entities", code_stamp())
        value = cache.get(self._key) if cache.is_as_left and state else None
        index = _decode_index(value) if value is not None and digest(value) == state else _Index((), {})
        values = cache.all_of(index.shards) or ()
        self._shards = [*index.shards] if values else []
        self._left = {key: row for some in values for key, row in _decode_rows(some).items()}
        rows = {**self._left, **index.since} if values else {}
        self._before = {key: row for key, row in rows.items() if row is not None}
        self._now: dict[bytes, Row | msgspec.Raw] = {}
        self._is_anew = not self._shards
        """Whether the whole index is written anew."""

    def made(self, keys: Sequence[bytes], anew: Set[bytes]) -> Iterator[GivenRow]:
        """The rows of some keys, in order; of those that were not made `anew` words stay where they are."""
        held = self._cache.noted(self._before.keys() & {*keys} - anew)

        @lru_cache(maxsize=1)  # words of one entity are asked for one after another
        def load(key: bytes) -> Row:
            [row] = self._cache.load((key,))
            return decode_row(row)

        loaded = self._cache.load((key for key in keys if key not in held), _ROWS)
        for key in keys:
            if key in held:
                row = self._now[key] = self._before[key]
                yield row, partial(load, key)
                continue
            row = decode_row(next(loaded))
            if not any(one.unread for one in row.forms):  # these become what the specification before makes of them
                self._now[key] = msgspec.Raw(encode_to_keep(row.without_words))
            if self._is_anew and len(self._now) == _SHARD:
                self._put_shard()
            yield row, None

    def _put_shard(self) -> None:
        """Leave some of the rows that were given."""
        rows = {key: self._now.pop(key) for key in [*islice(self._now, _SHARD)]}
        self._shards.append(self._cache.put_one_of(self._key, encode(rows)))

    def left(self) -> bytes:
        """Leave the rows that were given for the next build; what tells that it is these which were left."""
        since: dict[bytes, Row | msgspec.Raw | None] = {}
        if not self._is_anew:
            since |= {key: row for key, row in self._now.items() if self._left.get(key) is not row}
            since |= dict.fromkeys(self._left.keys() - self._now.keys())
            self._is_anew = len(since) > _MOST_NEW
            self._shards = [] if self._is_anew else self._shards
        if self._is_anew:
            since.clear()
            while self._now:
                self._put_shard()
        value = encode((self._shards, since))  # as `_Index`
        self._cache.put([(self._key, value)])
        return digest(value)


def row_keys(stamp: bytes, type: str, own: Sequence[bytes]) -> tuple[bytes, bytes]:
    """The keys of an entity's row and of what linking it asked; `own` are those of its fragments."""
    key = digest(stamp, type.encode(), *own)
    return key, key + b"asked"


def _changed(
    symbols: Symbols, cache: Cache, before: _Holding
) -> tuple[frozenset[bytes], Callable[[bytes, bytes], str]]:
    """The keys of the rows that hold for certain, and what tells of any row and of what it asked, by their keys, why
    it does not hold; empty if it does.

    By the same symbols all hold that did in the build before; else what each asked is asked again.
    """
    questions = _questions(symbols)
    is_same = before.symbols == symbols_digest(symbols)
    known = frozenset(cache.noted(before.keys)) if is_same else frozenset[bytes]()
    questions.given(symbols, "symbols")

    def changed(row: bytes, asked: bytes) -> str:
        stored = cache.get(asked) if row not in known else None
        if stored is None:
            return "" if row in known else NOT_REMEMBERED
        found = _decode_asked(stored)
        both = zip(found.asked, found.answers, strict=True)
        return told([one for one, answer in both if questions.digest(one) != answer])

    return known, changed


def _holding_key() -> bytes:
    return digest(b"entities that hold", code_stamp())


def _questions(symbols: Symbols) -> Questions:
    """Questions to the symbols."""
    return Questions(Notes(), lambda _: symbols_digest(symbols))


def symbols_digest(symbols: Symbols) -> bytes:
    """What tells whether names and paths mean the same."""
    return digest(_encode_sorted(symbols))


def take_over(given: GivenRow, includes: Includes, builder: SpecBuilder, previous: Previous) -> Row:
    """Give the entity of a row to the specification, its words with the texts of their included files; what nobody can
    read any more as it was before.
    """
    row, load = given
    rows = [_with_previous(one, previous) for one in row.forms if one.entity != NOTHING]
    for number, one in enumerate(rows):
        lent = partial(_words, load, number) if load is not None else None
        builder.add(one.name, bytes(one.entity), with_included(one, includes), one.evidence, lent)
        builder.add_openings(one.openings)
    return rows[0] if rows else row


def _words(load: Callable[[], Row], form: int) -> tuple[Sequence[EncodedText], EncodedEvidence]:
    row = load().forms[form]
    return row.texts, row.evidence


def _with_previous(row: Row, previous: Previous) -> Row:
    before = previous.entity(row.name) if row.unread else None
    if before is None:
        return row
    made = kept(_decode_entity(row.entity), _decode_evidence(row.evidence.value), row.unread, before)
    return msgspec.structs.replace(
        row,
        entity=msgspec.Raw(encode(made.entity)),
        evidence=_evidence_with(row.evidence, made.evidence),
        diagnostics=(*row.diagnostics, *made.diagnostics),
    )


def _evidence_with(encoded: EncodedEvidence, evidence: Evidence) -> EncodedEvidence:
    stated = msgspec.msgpack.decode(encoded.stated, type=store.Statements)
    lines = store.statements(evidence).lines
    return encoded_evidence(evidence, msgspec.structs.replace(stated, lines=lines))


def with_included(row: Row, includes: Includes) -> Iterator[tuple[EncodedText, Included]]:
    """The words of a row, each with the texts that its pages include."""
    for text in row.texts:
        yield text, tuple(includes.texts(text.locale, page, targets) for page, targets in text.includes)
