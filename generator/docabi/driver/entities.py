"""Fragments to entities: merges and links the pages of each entity, or takes what is remembered of the same pages.

What an entity becomes depends on its fragments, on the symbols of the whole documentation and on docabi's code. Texts
of included files come in afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

import msgspec

from docabi.cache import Cache, code_stamp, digest, encode
from docabi.diagnostics import Diagnostic, internal_error
from docabi.driver.includes import Includes
from docabi.driver.pages import decode_fragment
from docabi.driver.workers import Job, Memo, Work
from docabi.facts import Facts
from docabi.facts.patchfile import Patches
from docabi.passes.link import link_entity
from docabi.passes.link.step import TypeUse
from docabi.passes.merge import merge_entity
from docabi.passes.merge.grouping import Symbols
from docabi.source import PageId
from docabi.spec import Fragment
from docabi.texts import EntityText

# Below this many entities starting workers costs more than it saves.
_WORTH_WORKERS = 60
_CHUNK = 20

_decode_text = msgspec.msgpack.Decoder(EntityText).decode


_NOTHING = msgspec.Raw(encode(None))


class _Words(msgspec.Struct, frozen=True, array_like=True):
    locale: str
    has_includes: bool
    text: msgspec.Raw


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of an entity."""

    name: str
    entity: msgspec.Raw
    """`_NOTHING` if it was lost to a bug."""
    texts: tuple[_Words, ...]
    evidence: msgspec.Raw
    diagnostics: tuple[Diagnostic, ...]
    unknown_types: tuple[TypeUse, ...]


_decode_row = msgspec.msgpack.Decoder(_Row).decode


class Made(msgspec.Struct, frozen=True):
    """An entity, its words by locale and its evidence, encoded; and what was found."""

    name: str
    entity: bytes | None
    texts: tuple[tuple[str, bytes], ...]
    evidence: bytes
    diagnostics: tuple[Diagnostic, ...]
    unknown_types: tuple[TypeUse, ...]


class Linking(msgspec.Struct, frozen=True):
    """What linking knows beside pages: what names and paths mean, the facts, the patches of the project."""

    symbols: Symbols
    facts: Facts
    patches: Patches


def linker(linking: Linking) -> Callable[[list[bytes]], bytes]:
    """What makes the encoded row of an entity of its encoded fragments.

    Merging and linking are imported here, because a rebuild often has no entity to link.
    """

    def link(encoded: list[bytes]) -> bytes:
        fragments = [decode_fragment(value) for value in encoded]
        try:
            return linked_row(fragments)
        except Exception as error:  # a bug loses this entity, and no other
            name = fragments[0].owner or fragments[0].name
            fault = internal_error(fragments[0].page, f"`{name}`", error)
            found = (diagnostic for one in fragments for diagnostic in one.diagnostics)
            return encode(_Row(name, _NOTHING, (), _NOTHING, (*found, fault), ()))

    def linked_row(fragments: Sequence[Fragment]) -> bytes:
        merged = merge_entity(fragments)
        linked = link_entity(merged, linking.symbols, linking.facts, linking.patches)
        texts = tuple(_Words(text.locale, _has_includes(text), msgspec.Raw(encode(text))) for text in linked.texts)
        entity, evidence = msgspec.Raw(encode(linked.entity)), msgspec.Raw(encode(linked.evidence))
        return encode(_Row(linked.entity.name, entity, texts, evidence, linked.diagnostics, linked.unknown_types))

    return link


def make_entities(
    groups: Mapping[str, Sequence[PageId]], keys: Mapping[PageId, bytes], linking: Linking, memo: Memo
) -> Iterator[bytes]:
    """The encoded row of every entity, in the order of `groups`; `keys` are those of the pages' fragments."""
    symbols = _symbols_digest(linking.symbols)
    stamp = digest(b"entity", code_stamp(), linking.facts.stamp, encode(linking.patches), symbols)
    fragments = ([keys[page] for page in pages] for pages in groups.values())
    jobs = (Job(digest(stamp, *own), partial(_load, memo.cache, own)) for own in fragments)
    yield from memo.cache.load(memo.remember(jobs, Work(partial(linker, linking), _WORTH_WORKERS, _CHUNK)))


def _load(cache: Cache, keys: Sequence[bytes]) -> list[bytes]:
    return list(cache.load(keys))


def _has_includes(text: EntityText) -> bool:
    return bool(text.text.includes) or any(page.includes for page in text.methods.values())


def _symbols_digest(symbols: Symbols) -> bytes:
    places = [(path, place.entity, place.method) for path, place in sorted(symbols.places.items())]
    return digest(encode([sorted(symbols.kinds.items()), places, sorted(symbols.complete_areas)]))


def fill(encoded: bytes, includes: Includes) -> Made:
    """A row with the texts of its included files."""
    row = _decode_row(encoded)
    texts = tuple((words.locale, _filled(words, includes)) for words in row.texts)
    return Made(
        row.name,
        None if row.entity == _NOTHING else bytes(row.entity),
        texts,
        bytes(row.evidence),
        row.diagnostics,
        row.unknown_types,
    )


def _filled(words: _Words, includes: Includes) -> bytes:
    return encode(includes.fill(_decode_text(words.text))) if words.has_includes else bytes(words.text)
