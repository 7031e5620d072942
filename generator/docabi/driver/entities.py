"""Fragments to entities: merges and links the pages of each entity, or takes what is remembered of the same pages.

What an entity becomes depends on its fragments, on the symbols of the whole documentation and on docabi's code. Texts
of included files come in afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from docabi.cache import Cache, code_stamp, digest
from docabi.diagnostics import Diagnostic
from docabi.driver.includes import Includes
from docabi.driver.pages import decode_fragment
from docabi.driver.workers import can_fork, spread
from docabi.facts import Facts
from docabi.facts.patchfile import Patches
from docabi.passes.link import link_entity
from docabi.passes.link.typenames import TypeUse
from docabi.passes.merge import merge_entity
from docabi.passes.symbols import Symbols
from docabi.source import PageId
from docabi.spec import EntityText

# Below this many entities starting workers costs more than it saves.
_WORTH_WORKERS = 60
_CHUNK = 20

_encode = msgspec.msgpack.Encoder().encode
_decode_text = msgspec.msgpack.Decoder(EntityText).decode


class _Words(msgspec.Struct, frozen=True, array_like=True):
    locale: str
    has_includes: bool
    text: msgspec.Raw


class _Row(msgspec.Struct, frozen=True, array_like=True):
    """What is remembered of an entity."""

    name: str
    entity: msgspec.Raw
    texts: tuple[_Words, ...]
    evidence: msgspec.Raw
    diagnostics: tuple[Diagnostic, ...]
    unknown_types: tuple[TypeUse, ...]


_decode_row = msgspec.msgpack.Decoder(_Row).decode


class Made(msgspec.Struct, frozen=True):
    """An entity, its words by locale and its evidence, encoded; and what was found."""

    name: str
    entity: bytes
    texts: tuple[tuple[str, bytes], ...]
    evidence: bytes
    diagnostics: tuple[Diagnostic, ...]
    unknown_types: tuple[TypeUse, ...]


class Linking(msgspec.Struct, frozen=True):
    """What linking uses beside pages: a memo, the facts, the patches of the project."""

    cache: Cache
    facts: Facts
    patches: Patches
    workers: int


def make_entities(
    groups: Mapping[str, Sequence[PageId]], keys: Mapping[PageId, bytes], symbols: Symbols, linking: Linking
) -> Iterator[bytes]:
    """The encoded row of every entity, in the order of `groups`; `keys` are those of the pages' fragments."""
    cache = linking.cache
    base = digest(b"entity", code_stamp(), linking.facts.stamp, _encode(linking.patches), _symbols_digest(symbols))
    rows = {name: digest(base, *(keys[page] for page in pages)) for name, pages in groups.items()}
    missing = [name for name, key in rows.items() if key not in cache]
    jobs = (list(cache.load(keys[page] for page in groups[name])) for name in missing)
    for name, row in zip(missing, _link_all(jobs, len(missing), symbols, linking), strict=True):
        cache.put([(rows[name], row)])
    yield from cache.load(rows.values())


def _link_all(jobs: Iterator[list[bytes]], count: int, symbols: Symbols, linking: Linking) -> Iterator[bytes]:
    """The rows of entities from their encoded fragments."""
    if not count:
        return

    def link(fragments: list[bytes]) -> bytes:
        merged = merge_entity([decode_fragment(value) for value in fragments])
        linked = link_entity(merged, symbols, linking.facts, linking.patches)
        texts = tuple(_Words(text.locale, _has_includes(text), msgspec.Raw(_encode(text))) for text in linked.texts)
        entity, evidence = msgspec.Raw(_encode(linked.entity)), msgspec.Raw(_encode(linked.evidence))
        return _encode(_Row(linked.entity.name, entity, texts, evidence, linked.diagnostics, linked.unknown_types))

    many = count >= _WORTH_WORKERS and can_fork()
    yield from spread(link, jobs, linking.workers if many else 1, _CHUNK)


def _has_includes(text: EntityText) -> bool:
    return bool(text.text.includes) or any(page.includes for page in text.methods.values())


def _symbols_digest(symbols: Symbols) -> bytes:
    places = [(path, place.entity, place.method) for path, place in sorted(symbols.places.items())]
    return digest(_encode([sorted(symbols.kinds.items()), places, sorted(symbols.complete_areas)]))


def fill(encoded: bytes, includes: Includes) -> Made:
    """A row with the texts of its included files."""
    row = _decode_row(encoded)
    texts = tuple((words.locale, _filled(words, includes)) for words in row.texts)
    return Made(row.name, bytes(row.entity), texts, bytes(row.evidence), row.diagnostics, row.unknown_types)


def _filled(words: _Words, includes: Includes) -> bytes:
    return _encode(includes.fill(_decode_text(words.text))) if words.has_includes else bytes(words.text)
