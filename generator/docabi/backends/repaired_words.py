"""The words of a specification as people read them: blanks and signs as the language has them, names whole and in their
own spelling (`markdown/spacing`). In: a view. Out: a view with other answers for words; `specs/text` keeps the page's.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache, lru_cache, partial
from tempfile import TemporaryFile
from typing import NamedTuple, TypeVar

import msgspec
from msgspec.structs import replace

from docabi.abi import Abi, Again, SpecView, simply
from docabi.markdown.spacing import repaired
from docabi.patterns import compile_pattern
from docabi.remembering import of_last
from docabi.spec import Entity
from docabi.texts import EntityText, PageText, code_words

_SOURCES = ("heading", "summary", "returns", "remarks")
_TABLES = (
    "parameters",
    "hresults",
    "states",
    "constants",
    "members",
    "headings",
)
_TABLES_OF_PAGES = ("methods_table", "interfaces_table", "entries")
"""Tables that code does not show (`texts.code_words`)."""
# Parts of a name, each with its capital; what has fewer may be a word of a sentence in another case (`metadata`).
_PARTS = compile_pattern(r"[A-Z]+[a-z0-9]*|_")
_FEWEST_PARTS = 3
# A sign that a marker left behind at the head of a description: `.A pointer`, but not `.NET`.
_LEFT = compile_pattern(r"[.,;:，。；：、）)\]]+\s*(?=[^\s\w]|[^\W\d_a-zA-Z]|\s)")
_LENGTH = 1 << 32
"""More than any result is long, in bytes."""
_LONGEST_KEPT, _MOST_KEPT = 500, 512
"""Letters of a text that is remembered, and how many of a locale are: of eight times as many 1 % more come again."""

T = TypeVar("T")
A = TypeVar("A")
R = TypeVar("R")
WordsOf = Callable[[str, str], T | None]
"""A name and a locale -> words."""
Names = Mapping[str, str]
Repair = Callable[[str], str]
DigestOf = Callable[[str, str], bytes]
RepairOfText = Callable[[EntityText], EntityText]


def with_repaired_words(spec: SpecView, *, is_of_pages: bool = False) -> SpecView:
    """Return the specification with repaired words; its facts are the same. Words are those that code shows, or all
    that pages do (`is_of_pages`); these are asked for more than once, and all of them are kept.
    """
    known = spec.abi.derive(_names_of)
    kept, names = _kept_by(known), spec.noted("names", known)
    forms = _FORMS if spec.again is simply else _NOTED_FORMS
    repair_of = cache(lambda locale: _remembering(locale, names, spec.again))
    repair, digest = _repair_of_code(repair_of), spec.code_digest
    if is_of_pages:
        if digest is not None:
            key = partial(_key_of_words, digest)
            repair = spec.again(partial(kept.keeping, forms.entity, key, is_kept=False), lasts=True)(repair)
        mended = _of_pages(spec, repair_of, repair)

        def once(tell: WordsOf[T], decode: Callable[[bytes], object]) -> WordsOf[T]:
            keeping = partial(kept.keeping, decode, lambda names: names, scope=object())
            return _by_names(spec.again(keeping, lasts=True)(_by_pair(tell)))

        return replace(mended, text=once(mended.text, forms.entity), page_text=once(mended.page_text, forms.page))
    if digest is None:
        return replace(spec, text=_text(spec, spec.again(of_last)(repair)))
    kept.is_shared = True
    keeping = partial(kept.keeping, forms.entity, _by_pair(digest))
    last = spec.again(lru_cache(maxsize=1))
    return replace(spec, text=_by_names(last(spec.again(keeping, lasts=True)(_by_pair(_text(spec, repair))))))


def _key_of_words(digest: DigestOf, found: EntityText) -> bytes:
    return digest(found.name, found.locale)


def _by_pair(function: Callable[[str, str], R]) -> Callable[[tuple[str, str]], R]:
    def by_pair(names: tuple[str, str]) -> R:
        return function(*names)

    return by_pair


def _by_names(function: Callable[[tuple[str, str]], R]) -> Callable[[str, str], R]:
    return lambda name, locale: function((name, locale))


def _repair_of_code(repair_of: Callable[[str], Repair]) -> RepairOfText:
    """What repairs words that code shows, of which it leaves no others; `repair_of` is given a locale."""

    def of_code(found: EntityText) -> EntityText:
        repair, shown = repair_of(found.locale), code_words(found)
        methods = {method: _repaired_words(page, repair) for method, page in shown.methods.items()}
        return replace(shown, text=_repaired_words(shown.text, repair), methods=methods)

    return of_code


def _of_pages(spec: SpecView, repair_of: Callable[[str], Repair], of_code: RepairOfText) -> SpecView:
    """The specification with all words repaired, those that code shows by `of_code`."""

    def entity_text(found: EntityText) -> EntityText:
        made = of_code(found)
        repair = repair_of(found.locale)
        methods = {method: _with_rest(made.methods[method], page, repair) for method, page in found.methods.items()}
        return replace(made, text=_with_rest(made.text, found.text, repair), methods=methods)

    def page_text(page: str, locale: str) -> PageText | None:
        found = spec.page_text(page, locale)
        return _with_rest(_repaired_words(found, repair_of(locale)), found, repair_of(locale)) if found else None

    return replace(spec, text=_text(spec, spec.again(of_last)(entity_text)), page_text=page_text)


def _text(spec: SpecView, repair: RepairOfText) -> WordsOf[EntityText]:
    """The words of a specification, repaired."""

    def text(name: str, locale: str) -> EntityText | None:
        found = spec.text(name, locale)
        return repair(found) if found is not None else None

    return text


class _KeptWords:
    """Repaired words in a file that the system removes: each target asks for those of all entities, and is given what
    was repaired for the one before, with what that asked of the names. They are found by the digest of the words that
    were repaired.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        self._file = None
        self._places: dict[object, dict[object, int]] = {}
        """Where results begin and how long they are, as one number, by what tells them: of many locales thousands."""
        self.is_shared = False
        """Whether anything is kept that another target may be given."""
        # Without a buffer, which a forked worker would write, too, when it closes its copy of the file. It lives until
        # other names are known.
        with suppress(OSError):  # where there is no folder for such files, nothing is kept
            self._file = TemporaryFile(buffering=0, prefix="docabi-")  # noqa: SIM115

    def keeping(
        self,
        decode: Callable[[bytes], R],
        key: Callable[[A], object],
        function: Callable[[A], R],
        *,
        is_kept: bool = True,
        scope: object = None,
    ) -> Callable[[A], R]:
        """The same function, of which results are kept by what `key` makes of what it is given (nothing: that has no
        words), or with `is_kept` False only taken over from others that keep theirs: from those of the same `scope`, or
        without one from all that are decoded in the same way.
        """

        def kept(given: A) -> R:
            own = key(given) if is_kept or self.is_shared else None
            if not own:
                return function(given)
            places = self._places_of(decode if scope is None else scope)
            value = self._read(places[own]) if own in places else None
            if value is not None:
                return decode(value)
            made = function(given)
            if is_kept:
                with suppress(UnicodeEncodeError):  # half a character, as only a specification in memory can have
                    self._add(places, own, made)
            return made

        return kept

    def _places_of(self, scope: object) -> dict[object, int]:
        if self._process != os.getpid():  # a forked worker would write where its parent does
            self._begin()
        return self._places.setdefault(scope, {})

    def _read(self, place: int) -> bytes | None:
        if self._file is None:
            return None
        begin, length = divmod(place, _LENGTH)
        self._file.seek(begin)
        return self._file.read(length)

    def _add(self, places: dict[object, int], key: object, value: object) -> None:
        if self._file is None:
            return
        encoded = _encode(value)
        with suppress(OSError):  # where the disk is full, nothing is kept
            begin = self._file.seek(0, os.SEEK_END)
            if self._file.write(encoded) == len(encoded) < _LENGTH:
                places[key] = begin * _LENGTH + len(encoded)


class _Forms(NamedTuple):
    """What decodes words of an entity, and those of a page."""

    entity: Callable[[bytes], object]
    page: Callable[[bytes], object]


_encode = msgspec.msgpack.Encoder().encode
_FORMS = _Forms(msgspec.msgpack.Decoder(EntityText | None).decode, msgspec.msgpack.Decoder(PageText | None).decode)
_NOTED_FORMS = _Forms(
    msgspec.msgpack.Decoder(tuple[EntityText | None, dict[str, list[str]]]).decode,
    msgspec.msgpack.Decoder(tuple[PageText | None, dict[str, list[str]]]).decode,
)
"""The same with what making them asked."""
_kept: list[_KeptWords] = []


def forget_repaired_words() -> None:
    """Keep no words any more: all targets are made."""
    _kept.clear()


def _kept_by(names: Mapping[str, str]) -> _KeptWords:
    """Where words are kept that were repaired by these names; those of other names are forgotten."""
    if not _kept or _kept[0].names != names:
        _kept[:] = [_KeptWords(names)]
    return _kept[0]


def _names_of(abi: Abi) -> dict[str, str]:
    return known_names(abi.entities.values())


def known_names(entities: Iterable[Entity]) -> dict[str, str]:
    """Return, by small letters, names that stand for nothing else: entities, methods of several parts, files, codes."""
    found: dict[str, set[str]] = {}
    for entity in entities:
        methods = (method.name for method in getattr(entity, "methods", ()))
        names = [name for name in (entity.name, *methods) if len(_PARTS.findall(name)) >= _FEWEST_PARTS]
        files = (getattr(entity, key, None) for key in ("header", "idl", "library"))
        for name in (*names, *filter(None, files), *_codes(entity)):
            found.setdefault(name.lower(), set()).add(name)
    return {key: names.pop() for key, names in sorted(found.items()) if len(names) == 1}


def _codes(entity: Entity) -> Iterator[str]:
    for one in (entity, *getattr(entity, "methods", ())):
        yield from (code.name for code in getattr(one, "hresults", ()))


def _remembering(locale: str, names: Mapping[str, str], again: Again) -> Repair:
    """A repair that remembers short texts: codes have the same descriptions on hundreds of pages."""
    short = again(lru_cache(maxsize=_MOST_KEPT))(lambda text: repaired(text, locale, names))
    return lambda text: text and (short(text) if len(text) < _LONGEST_KEPT else repaired(text, locale, names))


def _repaired_words(page: PageText, repair: Repair) -> PageText:
    """A page of which the words that code shows are repaired."""
    sources = {key: repair(getattr(page, key)) for key in _SOURCES}
    tables = {key: {name: repair(text) for name, text in getattr(page, key).items()} for key in _TABLES}
    tables["parameters"] = {name: _without_sign(text) for name, text in tables["parameters"].items()}
    return replace(
        page,
        **sources,
        **tables,
        alerts=tuple(replace(one, text=repair(one.text)) for one in page.alerts),
        requirements=tuple(replace(one, text=repair(one.text)) for one in page.requirements),
    )


def _with_rest(made: PageText, page: PageText, repair: Repair) -> PageText:
    """A repaired page with the words that only pages show, which are repaired here."""
    tables = {key: {name: repair(text) for name, text in getattr(page, key).items()} for key in _TABLES_OF_PAGES}
    return replace(
        made,
        **tables,
        table_headings=page.table_headings,
        freshness=page.freshness,
        see_also=tuple(replace(one, text=repair(one.text)) for one in page.see_also),
        sections=tuple(replace(one, title=repair(one.title), text=repair(one.text)) for one in page.sections),
    )


def _without_sign(text: str) -> str:
    left = _LEFT.match(text)
    return text[left.end() :] if left else text
