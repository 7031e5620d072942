"""Pages to a specification: what all commands that read pages begin with, a build among them.

In: the settings of a project. Out: a `Compiled`, and what was found. Everything about one entity happens together, so
that memory holds the facts of all entities but the words of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain

import msgspec

from docabi import store
from docabi.cache import Cache, code_stamp, digest, digest_of, encode
from docabi.config import SPECIFICATION, Settings
from docabi.diagnostics import Diagnostic, Severity, UnknownTypes
from docabi.driver import snapshot
from docabi.driver.compiled_specification import CompiledSpec, SpecBuilder
from docabi.driver.outcome import Progress
from docabi.driver.pages import Entry, Linking, Reading, compile_pages, decode_fragment, make_entities, take_over
from docabi.driver.previous import Previous
from docabi.driver.sources import Includes, Tree, project_patches, scan
from docabi.driver.workers import Memo
from docabi.facts import Facts
from docabi.facts.patchfile import Patches
from docabi.passes.link import link_page
from docabi.passes.link.corrected import Corrected, without_corrected
from docabi.passes.link.step import TypeUse
from docabi.passes.merge.beside import with_beside
from docabi.passes.merge.grouping import Groups, Symbols, group_pages
from docabi.passes.merge.symbols import all_symbols
from docabi.reader.ignores import Ignore
from docabi.source import PageId, Span


class Merged(msgspec.Struct, frozen=True):
    """What came of merging and linking every entity: the specification, and what its findings are made of."""

    spec: CompiledSpec
    unknown: UnknownTypes
    builder: SpecBuilder
    uses: dict[str, Sequence[TypeUse]]
    """Name of an entity -> the types that nobody knows, at their uses."""
    corrected: frozenset[Corrected]
    plain: Sequence[Diagnostic]
    """What was found until all was linked, as if nothing was corrected."""
    checked: Sequence[Diagnostic]
    """What is wrong with the whole."""
    linking: Linking


class Compiled(msgspec.Struct, frozen=True):
    """What all commands that read pages begin with: the trees, their pages, the specification made from them."""

    trees: Sequence[Tree]
    entries: Sequence[Entry]
    includes: Includes
    facts: Facts
    symbols: Symbols
    merged: Merged
    groups: Groups
    ignores: tuple[Ignore, ...] = ()
    """What pages say of findings that are meant."""

    @property
    def spec(self) -> CompiledSpec:
        """The specification."""
        return self.merged.spec

    @property
    def unknown(self) -> UnknownTypes:
        """The types that nobody knows."""
        return self.merged.unknown


def compile_project(
    settings: Settings, memo: Memo, progress: Progress, found: list[Diagnostic], *, with_words: bool = False
) -> Compiled:
    """Read, merge and link the sources of a project; what is wrong goes to `found`. Raises UnusableError.

    With `with_words` the words of every page are remembered beside its fragment.
    """
    facts = Facts(settings.facts)
    # An output may lie inside a source: no page is looked for in its folders.
    own = frozenset((settings.out / name).resolve() for name in (SPECIFICATION, "generated", snapshot.FOLDER))
    hints = memo.hints()._replace(memo=memo.cache)
    trees = [scan(root, found.append, own, settings.limits, hints) for root in settings.sources]
    del hints  # which has a row a file
    if settings.translations is not None:
        from docabi.driver.translations import with_memory  # few projects have such a memory

        trees = with_memory(trees, settings, facts, memo, found.append)
    progress.stage("reading pages", sum(len(tree.paths) for tree in trees))
    ignores: list[Ignore] = []
    entries = compile_pages(trees, Reading(facts, settings.limits, with_words), found.append, memo, ignores)
    found += _without_entities(trees, entries)
    patches = project_patches(settings.patches, found)
    includes = Includes(trees, settings.limits)
    known = _known(entries, facts, settings, memo.cache)
    found += known.groups.diagnostics
    progress.stage("merging entities", len(known.groups.entities))
    merged = merge_entities(known, Linking(known.symbols, facts, patches), includes, memo, found)
    found += includes.diagnostics
    return Compiled(trees, entries, includes, facts, known.symbols, merged, known.groups, tuple(ignores))


def _without_entities(trees: Sequence[Tree], entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    """A finding for each source of which no page describes an API."""
    for tree in trees:
        locale = tree.root.locale
        if tree.paths and not any(one.page.locale == locale and one.head.kind.is_entity for one in entries):
            message = f"no page of {len(tree.paths):,} describes an API: all of them are read as guides and lists"
            help = "give the folder of the reference pages, or see `docabi explain no-entities`"
            yield Diagnostic(PageId(locale, ""), Span(), "no-entities", Severity.WARNING, message, help)


class _Known(msgspec.Struct, frozen=True):
    """What the heads of all pages tell: which belong together, what names and paths mean, where each fragment lies; and
    the specification before.
    """

    groups: Groups
    symbols: Symbols
    keys: Mapping[PageId, bytes]
    previous: Previous


def _known(entries: Sequence[Entry], facts: Facts, settings: Settings, cache: Cache) -> _Known:
    def made() -> tuple[Groups, Symbols]:
        heads = [entry.head for entry in entries]
        groups = with_beside(group_pages(heads), heads)
        return groups, all_symbols(groups, heads, facts)

    stamps = b"what heads tell", code_stamp(), facts.stamp
    key = digest_of(chain(stamps, (bytes(entry.encoded) for entry in entries)))
    groups, symbols = cache.kept(key, tuple[Groups, Symbols], made)
    keys = {entry.page: entry.key for entry in entries}
    folder = settings.out / SPECIFICATION if settings.keeps else None
    return _Known(groups, symbols, keys, Previous(folder, facts, cache))


def merge_entities(known: _Known, linking: Linking, includes: Includes, memo: Memo, found: list[Diagnostic]) -> Merged:
    """Merge and link every entity; what is wrong goes to `found`."""
    groups, symbols, keys = known.groups, known.symbols, known.keys
    builder = SpecBuilder(linking.facts)
    uses: dict[str, Sequence[TypeUse]] = {}
    corrected: set[Corrected] = set()
    for name, row in zip(groups.entities, make_entities(groups, keys, linking, memo), strict=True):
        made = take_over(row, includes, builder, known.previous)
        found += made.diagnostics
        uses[name] = made.unknown_types
        corrected.update(made.corrected)
    for page in groups.pages:
        identities = [PageId(locale, page.page) for locale in sorted(page.titles)]
        fragments = map(decode_fragment, memo.cache.load(keys[identity] for identity in identities))
        texts = {
            one.page.locale: includes.fill_page(link_page(one, symbols, found), one.page.locale) for one in fragments
        }
        files = {locale: store.page_text_path(text.page, locale) for locale, text in texts.items()}
        builder.add_page(msgspec.structs.replace(page, text=files), texts)
    plain = (*found,)
    found[:] = without_corrected(plain, corrected)
    spec = builder.finish(memo.cache)
    key = digest(b"checked", code_stamp(), linking.stamp, *map(spec.digest, ("entities", "evidence")), encode(uses))
    make = partial(check_whole, spec, uses, linking.patches)
    checked, unknown = memo.cache.kept(key, tuple[tuple[Diagnostic, ...], UnknownTypes], make)
    found += checked
    return Merged(spec, unknown, builder, uses, frozenset(corrected), plain, checked, linking)


def check_whole(
    spec: CompiledSpec, uses: Mapping[str, Sequence[TypeUse]], patches: Patches
) -> tuple[tuple[Diagnostic, ...], UnknownTypes]:
    """What is wrong with a specification, and the types that nobody knows; `uses` are these by entity. The rules are
    imported here, because after an edit of words it is as it was.
    """
    from docabi.passes.check import check_spec
    from docabi.passes.check.specification import CheckedSpec
    from docabi.passes.check.unknown_types import unknown_types

    checked = CheckedSpec(spec, [*chain.from_iterable(uses.values())], patches)
    return (*check_spec(checked),), unknown_types(checked, uses.values())
