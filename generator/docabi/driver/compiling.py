"""Pages to a specification: what all commands that read pages begin with, a build among them.

In: the settings of a project. Out: a `Compiled`, and what was found. Everything about one entity happens together, so
that memory holds the facts of all entities but the words of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import msgspec

from docabi import store
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
from docabi.passes.check import check_spec
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.check.unknown_types import unknown_types
from docabi.passes.link import link_page
from docabi.passes.link.corrected import Corrected, without_corrected
from docabi.passes.link.step import TypeUse
from docabi.passes.merge.beside import with_beside
from docabi.passes.merge.grouping import Groups, Symbols, group_pages
from docabi.passes.merge.symbols import all_symbols
from docabi.reader.ignores import Ignore
from docabi.source import PageId, Span


class Compiled(msgspec.Struct, frozen=True):
    """What all commands that read pages begin with: the trees, their pages, the specification made from them."""

    trees: Sequence[Tree]
    entries: Sequence[Entry]
    includes: Includes
    facts: Facts
    symbols: Symbols
    spec: CompiledSpec
    unknown: UnknownTypes
    groups: Groups
    ignores: tuple[Ignore, ...] = ()
    """What pages say of findings that are meant."""


def compile_project(
    settings: Settings, memo: Memo, progress: Progress, found: list[Diagnostic], *, with_words: bool = False
) -> Compiled:
    """Read, merge and link the sources of a project; what is wrong goes to `found`. Raises UnusableError.

    With `with_words` the words of every page are remembered beside its fragment.
    """
    facts = Facts(settings.facts)
    # An output may lie inside a source: no page is looked for in its folders.
    own = frozenset((settings.out / name).resolve() for name in (SPECIFICATION, "generated", snapshot.FOLDER))
    trees = [scan(root, found.append, own, settings.limits) for root in settings.sources]
    if settings.translations is not None:
        from docabi.driver.translations import with_memory  # few projects have such a memory

        trees = with_memory(trees, settings, facts, memo, found.append)
    progress.stage("reading pages", sum(len(tree.paths) for tree in trees))
    ignores: list[Ignore] = []
    entries = compile_pages(trees, Reading(facts, settings.limits, with_words), found.append, memo, ignores)
    found += _without_entities(trees, entries)
    patches = project_patches(settings.patches, found)
    includes = Includes(trees, settings.limits)
    known = _known(entries, facts, settings)
    found += known.groups.diagnostics
    progress.stage("merging entities", len(known.groups.entities))
    spec, unknown = compile_spec(known, Linking(known.symbols, facts, patches), includes, memo, found)
    found += includes.diagnostics
    return Compiled(trees, entries, includes, facts, known.symbols, spec, unknown, known.groups, tuple(ignores))


def _without_entities(trees: Sequence[Tree], entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    """A finding for each source of which no page describes an API."""
    stating = {entry.head.page.locale for entry in entries if entry.head.kind.is_entity}
    for tree in trees:
        if tree.paths and tree.root.locale not in stating:
            message = f"no page of {len(tree.paths):,} describes an API: all of them are read as guides and lists"
            help = "give the folder of the reference pages, or see `docabi explain no-entities`"
            yield Diagnostic(PageId(tree.root.locale, ""), Span(), "no-entities", Severity.WARNING, message, help)


class _Known(msgspec.Struct, frozen=True):
    """What the heads of all pages tell: which belong together, what names and paths mean, where each fragment lies; and
    the specification before.
    """

    groups: Groups
    symbols: Symbols
    keys: Mapping[PageId, bytes]
    previous: Previous


def _known(entries: Sequence[Entry], facts: Facts, settings: Settings) -> _Known:
    heads = [entry.head for entry in entries]
    groups = with_beside(group_pages(heads), heads)
    symbols = all_symbols(groups, heads, facts)
    keys = {entry.head.page: entry.key for entry in entries}
    return _Known(groups, symbols, keys, Previous(settings.out / SPECIFICATION if settings.keeps else None, facts))


def compile_spec(
    known: _Known, linking: Linking, includes: Includes, memo: Memo, found: list[Diagnostic]
) -> tuple[CompiledSpec, UnknownTypes]:
    """Merge and link every entity; what is wrong goes to `found`, and which types nobody knows stands beside it."""
    groups, symbols, keys = known.groups, known.symbols, known.keys
    builder = SpecBuilder(linking.facts)
    unknown: list[Sequence[TypeUse]] = []
    corrected: set[Corrected] = set()
    for row in make_entities(groups, keys, linking, memo):
        made = take_over(row, includes, builder, known.previous)
        found += made.diagnostics
        unknown.append(made.unknown_types)
        corrected.update(made.corrected)
    for page in groups.pages:
        identities = [PageId(locale, page.page) for locale in sorted(page.titles)]
        fragments = map(decode_fragment, memo.cache.load(keys[identity] for identity in identities))
        texts = {
            one.page.locale: includes.fill_page(link_page(one, symbols, found), one.page.locale) for one in fragments
        }
        files = {locale: store.page_text_path(text.page, locale) for locale, text in texts.items()}
        builder.add_page(msgspec.structs.replace(page, text=files), texts)
    found[:] = without_corrected(found, corrected)
    spec = builder.finish()
    checked = CheckedSpec(spec, [*chain.from_iterable(unknown)], linking.patches)
    found += check_spec(checked)
    return spec, unknown_types(checked, unknown)
