"""A compiled specification while a build runs: facts in memory, words and evidence in a temporary file.

Facts of a tree of 2,000 pages are some megabytes; words grow with the number of locales and are read one at a time.
Its own files are made in parts as those of a target are: one an entity, the pages without entities, the index.
What was asked of it is known by name and digest, so that a result can be remembered with what it was made from.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import _lru_cache_wrapper, cache, lru_cache, partial
from typing import IO, Any, NamedTuple, TypeVar

import msgspec

from docabi import store
from docabi.abi import Abi, SpecView
from docabi.abi.asking import asked_by_name
from docabi.abi.identifiers import known_identifiers
from docabi.backends.learned_words import learn_words
from docabi.cache import Cache, code_stamp, digest, encode
from docabi.facts import Facts
from docabi.lower.learned_markers import LearnedMarkers, learn_markers
from docabi.passes.link.openings import Opening, without_markers
from docabi.rendering import Options, notice_unit
from docabi.spec import Artifact, Entity, Evidence, Identifier, PageClass, Unit
from docabi.texts import EntityText, PageText, code_words

_decode_text = msgspec.msgpack.Decoder(EntityText).decode
_decode_page = msgspec.msgpack.Decoder(PageText).decode
_decode_evidence = msgspec.msgpack.Decoder(Evidence).decode
_decode_stated = msgspec.msgpack.Decoder(store.Statements).decode
_decode_entity = msgspec.msgpack.Decoder(Entity).decode


class _Area(msgspec.Struct, frozen=True):
    """Of an entity where it lies."""

    area: str


_decode_area = msgspec.msgpack.Decoder(_Area).decode

ABSENT = b""
_SMALL = 1_000_000
"""Bytes of words and evidence that need no file."""
_BEGINNING = 5  # letters, which tell most words from the names of identifiers
T = TypeVar("T")


def _beginnings(names: Iterable[str]) -> re.Pattern[bytes]:
    """Words that begin as one of the names does: a pattern of whole names would cost a multiple."""
    first = sorted({re.escape(name[:_BEGINNING].encode()) for name in names})
    return re.compile(rb"(?:" + b"|".join(first) + rb")\w*" if first else rb"(?!)")


class _Place(NamedTuple):
    offset: int
    length: int
    digest: bytes


Included = tuple[dict[str, str], ...]
"""Of each page of some words, its own before those of methods: what it includes by path. None if no page includes."""


class EncodedText(msgspec.Struct, frozen=True, array_like=True):
    """The words of a locale about an entity, encoded, but for the texts of included files."""

    locale: str
    in_code: bytes
    """What tells what of them code shows."""
    named: tuple[str, ...]
    """The identifiers that they name."""
    includes: tuple[tuple[str, tuple[str, ...]], ...]
    """Of each page that they are from, its path and what it includes; nothing if no page includes anything."""
    digest: bytes
    value: msgspec.Raw


class EncodedEvidence(msgspec.Struct, frozen=True, array_like=True):
    """The evidence of an entity, encoded, and what it and its words have for the source pages."""

    digest: bytes
    stated: msgspec.Raw
    digest_of_stated: bytes
    value: msgspec.Raw


class _StoredText(msgspec.Struct, frozen=True, array_like=True):
    """Words of an entity, and the texts that their pages include, which come in where somebody asks for words."""

    value: msgspec.Raw
    included: Included


_decode_stored = msgspec.msgpack.Decoder(_StoredText).decode


def _stored_text(value: bytes) -> EntityText:
    stored = _decode_stored(value)
    text = _decode_text(stored.value)
    if not stored.included:
        return text
    own, *others = stored.included
    methods = {
        name: msgspec.structs.replace(page, includes=included)
        for (name, page), included in zip(text.methods.items(), others, strict=True)
    }
    return msgspec.structs.replace(text, text=msgspec.structs.replace(text.text, includes=own), methods=methods)


LentWords = Callable[[], tuple[Sequence[EncodedText], EncodedEvidence]]
"""What gives words and evidence of an entity that are not in memory. It raises nothing but OSError."""


def text_encoder(facts: Facts) -> Callable[[EntityText], EncodedText]:
    """What encodes words as they are remembered and taken over."""
    names = _beginnings(facts.identifiers)

    def encoded(text: EntityText) -> EncodedText:
        value = encode(text)
        pages = (text.text, *text.methods.values())
        includes = tuple((page.page, (*page.includes,)) for page in pages) if any(p.includes for p in pages) else ()
        in_code = digest(encode(code_words(text)))
        named = (*sorted(_named(names, value)),)
        return EncodedText(text.locale, in_code, named, includes, digest(value), msgspec.Raw(value))

    return encoded


def encoded_evidence(evidence: Evidence, stated: store.Statements) -> EncodedEvidence:
    """Evidence as it is remembered and taken over, with what it and words have for the source pages."""
    value, encoded = encode(evidence), encode(stated)
    return EncodedEvidence(digest(value), msgspec.Raw(encoded), digest(encoded), msgspec.Raw(value))


def _named(names: re.Pattern[bytes], encoded: bytes) -> set[str]:
    """The identifiers that words name: the encoding leaves texts as they are."""
    return {found.decode() for found in names.findall(encoded)}


class StoredValues:
    """Values in memory, or, where they are many, in a temporary file that the system removes; read by position, so that
    forked workers can read too.

    What lies elsewhere until somebody asks for it (`refer`) workers of a pool cannot read: `gather` comes before them.
    Processes beside each other (`beside`) read it one by one, through the memo of their parent.
    """

    def __init__(self) -> None:
        self._owner = os.getpid()
        self._small = bytearray()
        """All that was put, as long as it is little."""
        self._file: IO[bytes] | None = None
        self._places: dict[str, _Place] = {}
        self._elsewhere: dict[str, Callable[[], bytes]] = {}
        self._in_code: dict[str, bytes] = {}
        self._end = 0

    def put(self, key: str, value: bytes, in_code: bytes = ABSENT, told: bytes = ABSENT) -> None:
        """Add a value; `key` is the sort of it and names, with NULs between. `in_code` tells what of it code shows,
        `told` is the digest of the value, if it is known.
        """
        self._in_code[key] = in_code
        self._elsewhere.pop(key, None)
        self._places[key] = _Place(self._end, len(value), told or digest(value))
        if self._file is None and self._end + len(value) > _SMALL:
            from tempfile import TemporaryFile  # of a rebuild there is little

            self._file = TemporaryFile(prefix="docabi-")  # noqa: SIM115 it lives as long as the build
            self._file.write(self._small)
            self._small.clear()
        if self._file is None:
            self._small += value
        else:
            if not hasattr(os, "pread"):
                self._file.seek(self._end)  # reading moves the place
            self._file.write(value)
        self._end += len(value)

    def refer(self, key: str, load: Callable[[], bytes], in_code: bytes, told: bytes) -> None:
        """Add a value that `load` gives when somebody asks for it; it raises nothing but OSError."""
        self._in_code[key] = in_code
        self._elsewhere[key] = load
        self._places[key] = _Place(0, 0, told)

    def gather(self) -> None:
        """Take in all that lies elsewhere. Only the process that made these values can: others share its file."""
        if os.getpid() != self._owner:
            return
        for key, load in [*self._elsewhere.items()]:
            self.put(key, load(), self._in_code[key], self._places[key].digest)
        self.seal()

    def seal(self) -> None:
        """Say that no more comes."""
        if self._file is not None:
            self._file.flush()

    def reader(self, what: str, decode: Callable[[bytes], T]) -> Callable[..., T | None]:
        """A function from the names of a value of one sort to the value; None if there is none."""

        def read(*names: str) -> T | None:
            key = "\0".join((what, *names))
            return decode(self._read(key)) if key in self._places else None

        return read

    def _read(self, key: str) -> bytes:
        if key in self._elsewhere:
            return self._elsewhere[key]()
        place = self._places[key]
        if self._file is None:
            return bytes(memoryview(self._small)[place.offset : place.offset + place.length])
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), place.length, place.offset)
        self._file.seek(place.offset)  # Windows, where nothing forks
        return self._file.read(place.length)

    def keys(self, what: str) -> list[str]:
        """The keys of a sort, in the order in which they came."""
        return [key for key in self._places if key.startswith(what + "\0")]

    def source_pages(self) -> store.SourcePages:
        """What entities and pages say of the pages that they come from."""
        found = store.SourcePages()
        for key in self.keys("stated"):
            found.add(_decode_stated(self._read(key)))
        for key in self.keys("page"):
            found.add_page(key.rpartition("\0")[2], self._read(key))
        return found

    def digest_of(self, *sorts: str) -> bytes:
        """The digest of all values of some sorts."""
        told = sorted([key for what in sorts for key in self.keys(what)])
        return digest(*[part for key in told for part in (key.encode(), self._places[key].digest)])

    def texts(self, what: str, locale: str, decode: Callable[[bytes], T]) -> Iterator[T]:
        """Every value of one sort in a locale, each read when it is its turn."""
        self.gather()
        for key in self.keys(what):
            if key.endswith(f"\0{locale}"):
                yield decode(self._read(key))

    def in_code(self, key: str) -> bytes:
        """What tells what of a value code shows; ABSENT if there is none."""
        return self._in_code.get(key, ABSENT)

    def digest(self, key: str) -> bytes:
        """The digest of a value; ABSENT if there is none."""
        place = self._places.get(key)
        return place.digest if place else ABSENT


@asked_by_name(tells_words=True)
class CompiledSpec(SpecView, frozen=True, kw_only=True):
    """A view of what the passes gave, with what only the specification's own files need. Made by `SpecBuilder`."""

    ask_areas: Callable[[], Mapping[str, str]]
    """-> the area of every entity by name, in name order."""
    ask_sources: Callable[[], store.SourcePages]
    """-> the lines of facts and the revisions of words, page by page."""
    entity: Callable[[str], Entity]
    facts_stamp: Callable[[], bytes] = bytes
    """-> the stamp of the facts as the entities leave them (`Abi.facts`)."""
    stem: Callable[[str], str]
    """Name of an entity -> the path of its files without folder and ending."""
    has_text: Callable[[str, str], bool]
    """Name of an entity and a locale -> whether the locale has words about it."""
    markers: Callable[[str], LearnedMarkers]
    """A locale -> what stands for directions at the head of its descriptions, of which `text` has none left."""
    ask_clean: Callable[[], tuple[str, ...]] = tuple
    """-> the paths of the pages with their repairs, and of the files that they include (`driver/clean_pages`)."""
    clean: Callable[[str], bytes] = str.encode
    """Such a path -> the bytes."""
    digest: Callable[[str], bytes]
    """Something that was asked for, named as `watch` does -> its digest; ABSENT if it is not there."""
    gather: Callable[[], None] = lambda: None
    """Takes in what words and evidence lie elsewhere, before processes are forked that read them."""


class SpecBuilder:
    """Takes over the entities and pages of a specification as they are made, and makes a view of them at the end. After
    that it takes other words of an entity alone (`exchange`), and the view gives these.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._names = _beginnings(facts.identifiers)
        self._named: set[str] = set()
        self._included: set[str] = set()
        """Texts of included files whose names are known."""
        self._words = StoredValues()
        self._encoded: dict[str, bytes] = {}
        self._pages: list[PageClass] = []
        self._locales: set[str] = set()
        self._openings: dict[str, Counter[Opening]] = {}
        self._wholes: dict[str, bytes] = {}
        """Digests of what is asked without a name."""
        self._forget: list[Callable[[], None]] = []

    def add(
        self,
        name: str,
        entity: bytes,
        texts: Iterable[tuple[EncodedText, Included]],
        evidence: EncodedEvidence,
        lent: LentWords | None = None,
    ) -> None:
        """Take over one entity, its words by locale with what they include, and its evidence, all encoded. Where
        `lent` gives the values of words and evidence, they are not read.
        """
        self._encoded[name] = entity
        for text, included in texts:
            self._locales.add(text.locale)
            self._named.update(text.named)
            for one in {text for page in included for text in page.values()} - self._included:
                self._included.add(one)
                self._named |= _named(self._names, one.encode())
            self._put(name, text, included, lent)
        self._put_evidence(name, evidence, lent)

    def _put(self, name: str, text: EncodedText, included: Included, lent: LentWords | None = None) -> None:
        key, in_code, told = f"text\0{name}\0{text.locale}", text.in_code, text.digest
        if included:
            in_code, told = digest(in_code, encode(included)), digest(told, encode(included))
        if lent is None:
            self._words.put(key, encode(_StoredText(text.value, included)), in_code, told)
        else:
            self._words.refer(key, partial(_lent_text, lent, text.locale, included), in_code, told)

    def _put_evidence(self, name: str, evidence: EncodedEvidence, lent: LentWords | None = None) -> None:
        key, stated = f"evidence\0{name}", f"stated\0{name}"
        if lent is None:
            self._words.put(key, bytes(evidence.value), told=evidence.digest)
            self._words.put(stated, bytes(evidence.stated), told=evidence.digest_of_stated)
        else:
            self._words.refer(key, partial(_lent_evidence, lent), ABSENT, evidence.digest)
            self._words.refer(stated, partial(bytes, evidence.stated), ABSENT, evidence.digest_of_stated)

    def exchange(self, name: str, texts: Iterable[tuple[EncodedText, Included]], evidence: EncodedEvidence) -> set[str]:
        """Take over other words and evidence of an entity that stays as it is, when all is finished; the names of what
        may be answered otherwise now. The words are of the same locales, name the same identifiers, and open the same.
        """
        stated = f"stated\0{name}"
        before, touched = self._words.digest(stated), {f"evidence\0{name}"}
        for text, included in texts:
            self._put(name, text, included)
            touched |= {f"{what}\0{name}\0{text.locale}" for what in ("text", "code")} | {f"words\0{text.locale}"}
        self._put_evidence(name, evidence)
        self._words.seal()
        if self._words.digest(stated) != before:
            touched.add("sources")
            self._wholes["sources"] = self._words.digest_of("stated", "page")
        for forget in self._forget:
            forget()
        return touched

    def add_page(self, page: PageClass, texts: Mapping[str, PageText]) -> None:
        """Take over a page that describes no entity; `texts` by locale."""
        self._pages.append(page)
        for locale, text in texts.items():
            self._locales.add(locale)
            encoded = encode(text)
            self._named |= _named(self._names, encoded)
            self._words.put(f"page\0{page.page}\0{locale}", encoded)

    def add_openings(self, openings: Mapping[str, Iterable[Opening]]) -> None:
        """Take over how descriptions of parameters begin, by locale."""
        for locale, found in openings.items():
            self._openings.setdefault(locale, Counter()).update(found)

    def finish(self, memo: Cache | None = None) -> CompiledSpec:
        """The view of all that was taken over, entities and pages in order; `memo` keeps what is learned of all."""
        encoded, words, memo = dict(sorted(self._encoded.items())), self._words, memo or Cache(None)
        words.seal()
        areas = {name: _decode_area(value).area for name, value in encoded.items()}
        pages, locales = tuple(sorted(self._pages, key=lambda page: page.page)), tuple(sorted(self._locales))
        stems = store.stems(areas)
        digests = {name: digest(name.encode(), value) for name, value in encoded.items()}
        stamp = digest(b"entities", code_stamp(), self._facts.stamp, *digests.values())

        abi = _meaning(encoded, self._facts)
        named = digest(stamp, encode(sorted(self._named)))
        identifiers = memo.kept(named, dict[str, Identifier], lambda: self._identifiers(abi()))
        learned = {locale: _learned_markers(memo, self._openings[locale]) for locale in sorted(self._openings)}
        marked = {locale: markers for locale, markers in learned.items() if markers}
        learned_words = _learner(words, abi)
        wholes = self._wholes = {
            "abi": stamp,
            "entities": digest(*digests.values()),
            "identifiers": digest(encode(identifiers)),
            "areas": digest(encode(areas)),
            "texts": digest(encode(sorted(words.keys("text")))),
            "locales": digest(encode(locales)),
            "pages": digest(encode(pages)),
            "sources": words.digest_of("stated", "page"),
            "evidence": words.digest_of("evidence"),
        }

        def digest_of(asked: str) -> bytes:
            what, _, name = asked.partition("\0")
            if what in ("entity", "stem"):
                return digests.get(name, ABSENT) if what == "entity" else stems.get(name, "").encode()
            if what == "words":
                return digest(encode(learned_words(name)))
            own = words.in_code(f"text\0{name}") if what == "code" else wholes.get(asked) or words.digest(asked)
            # A text is without the markers of its locale; they are learned of all its texts.
            locale = asked.rpartition("\0")[2] if what in ("text", "code", "markers") else ""
            return digest(own, encode(marked[locale])) if locale in marked and (own or what == "markers") else own

        text = _text_reader(words, marked)
        self._forget = [text.cache_clear, learned_words.cache_clear]
        return CompiledSpec(
            ask_abi=abi,
            ask_locales=lambda: locales,
            ask_pages=lambda: pages,
            ask_identifiers=lambda: identifiers,
            text=text,
            page_text=words.reader("page", _decode_page),
            evidence=words.reader("evidence", _decode_evidence),
            ask_areas=lambda: areas,
            ask_sources=words.source_pages,
            entity=lambda name: abi().entities[name] if abi.cache_info().currsize else _decode_entity(encoded[name]),
            facts_stamp=cache(lambda: memo.kept(stamp, bytes, lambda: abi().facts.stamp)),
            stem=stems.__getitem__,
            has_text=lambda name, locale: words.digest(f"text\0{name}\0{locale}") != ABSENT,
            markers=lambda locale: learned.get(locale, LearnedMarkers()),
            digest=digest_of,
            learned_words=learned_words,
            gather=words.gather,
        )

    def _identifiers(self, abi: Abi) -> dict[str, Identifier]:
        return known_identifiers(abi.entities, self._facts, self._named)


def _meaning(encoded: Mapping[str, bytes], facts: Facts) -> _lru_cache_wrapper[Abi]:
    """What gives the meaning of all entities, which are decoded when somebody asks for it."""

    @cache
    def abi() -> Abi:
        return Abi({name: _decode_entity(value) for name, value in encoded.items()}, facts)

    return abi


def _text_reader(words: StoredValues, marked: Mapping[str, LearnedMarkers]) -> _lru_cache_wrapper[EntityText | None]:
    """From an entity and a locale to its words, without the markers of the locale."""
    read = words.reader("text", _stored_text)

    @lru_cache(maxsize=1)  # what is made of an entity asks for its words again and again
    def text(name: str, locale: str) -> EntityText | None:
        found = read(name, locale)
        return without_markers(found, marked[locale]) if found and locale in marked else found

    return text


def _learned_markers(memo: Cache, openings: Counter[Opening]) -> LearnedMarkers:
    key = digest(b"markers", code_stamp(), encode([*openings.items()]))
    return memo.kept(key, LearnedMarkers, partial(learn_markers, openings))


def _lent_text(lent: LentWords, locale: str, included: Included) -> bytes:
    texts, _ = lent()
    return encode(_StoredText(next(text.value for text in texts if text.locale == locale), included))


def _lent_evidence(lent: LentWords) -> bytes:
    _, evidence = lent()
    return bytes(evidence.value)


def _learner(words: StoredValues, abi: Callable[[], Abi]) -> _lru_cache_wrapper[Mapping[str, str]]:
    """From a locale to what its pages call their sections, rows and kinds, learned once."""

    @cache
    def learned(locale: str) -> Mapping[str, str]:
        kinds = {name: str(entity.__struct_config__.tag) for name, entity in abi().entities.items()}
        texts, pages = words.texts("text", locale, _stored_text), words.texts("page", locale, _decode_page)
        return learn_words(texts, pages, kinds)

    return learned


def watch(spec: CompiledSpec, note: Callable[[str], None], **answers: Any) -> CompiledSpec:
    """The same specification; what is asked of it is told to `note`, by name. `answers` are those that keep and note
    what is made of it (`kept`, `noted`, `again`).

    Whoever asks for the entities, or what they mean together, depends on all of them. The facts are no part of the
    answer: they belong to the key of what is remembered.
    """

    def noting(what: str, answer: Callable[..., T], *, alone: bool = False) -> Callable[..., T]:
        def ask(*names: str) -> T:
            note("\0".join((what, *names)) if names and not alone else what)
            return answer(*names)

        return ask

    return CompiledSpec(
        ask_abi=noting("entities", spec.ask_abi),
        ask_locales=noting("locales", spec.ask_locales),
        ask_pages=noting("pages", spec.ask_pages),
        ask_identifiers=noting("identifiers", spec.ask_identifiers),
        text=noting("text", spec.text),
        in_code=lambda _: noting("code", spec.in_code(spec.text)),
        code_digest=noting("code", lambda name, locale: spec.digest(f"code\0{name}\0{locale}")),
        page_text=noting("page", spec.page_text),
        evidence=noting("evidence", spec.evidence),
        ask_areas=noting("areas", spec.ask_areas),
        ask_sources=noting("sources", spec.ask_sources),
        entity=noting("entity", spec.entity),
        stem=noting("stem", spec.stem),
        has_text=noting("texts", spec.has_text, alone=True),
        markers=noting("markers", spec.markers),
        ask_clean=noting("cleans", spec.ask_clean),
        clean=noting("clean", spec.clean),
        digest=spec.digest,
        facts_stamp=spec.facts_stamp,
        gather=spec.gather,
        learned_words=noting("words", spec.learned_words),
        **answers,
    )


def specification_units(spec: CompiledSpec, options: Options) -> Iterator[Unit]:
    """Every part of `specs/`."""
    for name in spec.ask_areas():
        yield Unit(name, partial(_entity, spec, name))
    # Names of entities have no slash.
    yield Unit("/pages", partial(_pages, spec))
    yield Unit("/index", partial(_index, spec))
    yield Unit("/identifiers", partial(_identifiers, spec))
    yield Unit("/sources", partial(_sources, spec))
    yield from notice_unit("specs", options)


def _entity(spec: CompiledSpec, name: str) -> Iterator[Artifact]:
    texts = [text for locale in spec.locales if (text := spec.text(name, locale)) is not None]
    for path, content in store.entity_files(spec.stem(name), spec.entity(name), texts, spec.evidence(name)):
        yield Artifact(f"specs/{path}", content)


def _pages(spec: CompiledSpec) -> Iterator[Artifact]:
    for page in spec.pages:
        for locale in page.text:
            words = spec.page_text(page.page, locale)
            if words is not None:
                path, content = store.page_file(words, locale)
                yield Artifact(f"specs/{path}", content)
    yield Artifact(f"specs/{store.PAGES}", store.dump_pages(spec.pages))


def _identifiers(spec: CompiledSpec) -> Iterator[Artifact]:
    yield Artifact(f"specs/{store.IDENTIFIERS}", store.dump_identifiers(spec.identifiers.values()))


def _sources(spec: CompiledSpec) -> Iterator[Artifact]:
    found = spec.ask_sources()
    for locale in spec.locales:
        path, content = store.source_file(found.of(locale), locale)
        yield Artifact(f"specs/{path}", content)


def _index(spec: CompiledSpec) -> Iterator[Artifact]:
    stems = store.stems(spec.ask_areas())
    entries = [
        store.index_entry(stems[name], entity, [locale for locale in spec.locales if spec.has_text(name, locale)])
        for name, entity in spec.entities.items()
    ]
    yield Artifact(f"specs/{store.INDEX}", store.dump_index(entries))
