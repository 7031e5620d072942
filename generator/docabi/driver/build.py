"""A build: pages to fragments, fragments to entities, entities to files. The only place where the stages meet.

Out comes what was found and what was written. Everything about one entity happens together, so that memory holds the
facts of all entities but the words of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from functools import partial
from itertools import chain

import msgspec

from docabi import store
from docabi.abi.usable import usable
from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Severity, UnknownTypes, UnusableError
from docabi.driver import snapshot
from docabi.driver.compiled_specification import CompiledSpec, SpecBuilder
from docabi.driver.outcome import Changes, Outcome, Progress, Witness, last_outcome
from docabi.driver.ownership import alone
from docabi.driver.pages import Entry, Linking, Reading, compile_pages, decode_fragment, make_entities, take_over
from docabi.driver.previous import Previous
from docabi.driver.redone import Journal
from docabi.driver.sources import Includes, Tree, project_patches, project_templates, scan
from docabi.driver.targets import SPECIFICATION, Results, Targets
from docabi.driver.workers import Memo, Workers, here
from docabi.driver.writer import UnsafePathError, Writer
from docabi.facts import Facts
from docabi.limits import told
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
from docabi.spec import Artifact


def build(settings: Settings, progress: Progress, workers: Workers, check: bool, force: bool = False) -> Outcome:
    """Compile a project and write what changed; with `check` only say what would. Raises UnusableError.

    With `force` generated files are written and removed although somebody edited them. Pages are read and linked by
    `workers` wherever these are; files are made on this machine.
    """
    folder = settings.out / snapshot.FOLDER
    _refuse_links(settings)
    known = None if force else last_outcome(settings, folder)
    if known is not None:
        return known
    witness = Witness(settings)
    waiting = partial(progress.stage, "waiting for another build of this output", 0)
    try:
        with nullcontext() if check else alone(folder, waiting):
            if not check:
                snapshot.forget(str(folder))
            return _build(settings, progress, workers, Writer(settings.out, dry=check, force=force), witness)
    except OSError as error:
        raise UnusableError(f"{error.filename or folder}: cannot be used: {error.strerror or error}") from error


def _refuse_links(settings: Settings) -> None:
    """Raise UnusableError if a folder that docabi writes to is a link: nothing goes through links inside the output."""
    for folder in (
        snapshot.FOLDER,
        SPECIFICATION,
        "generated",
        *(f"generated/{target}" for target in settings.targets),
    ):
        place = settings.out / folder
        if place.is_symlink():
            why = "docabi writes and deletes nothing through a link inside the output"
            raise UnusableError(f"{place}: is a link: {why}; remove it, or give another --out")


def _build(settings: Settings, progress: Progress, workers: Workers, writer: Writer, witness: Witness) -> Outcome:
    folder = settings.out / snapshot.FOLDER
    cache = Cache(None if writer.dry and not folder.is_dir() else folder)
    found: list[Diagnostic] = []
    try:
        journal = Journal(cache)
        compiled = compile_project(settings, Memo(cache, workers, progress.advance, journal), progress, found)
        spec, included, pages = compiled.spec, compiled.includes.seen, len(compiled.entries)
        unknown, ignores = compiled.unknown, compiled.ignores
        del compiled  # what is in memory of the pages, for the memory's sake
        write = partial(_write, writer, found)
        own = project_templates(settings.templates, found)
        options = msgspec.structs.replace(settings.options, templates=own)
        targets = Targets(spec, options, writer, Results(cache, journal))
        found += targets.make(settings.targets, write, progress, here(workers))
        folders = {SPECIFICATION: SPECIFICATION, **{target: f"generated/{target}" for target in settings.targets}}
        journal.save(cache)
        writer.finish(folder for target, folder in folders.items() if target not in targets.lost)
    finally:
        cache.close()
    found += _left_alone(writer.changes)
    counted = pages, len(spec.entities), unknown, tuple(spec.abi.undescribed), usable(spec.abi)
    outcome = Outcome(tuple(told(found, settings.limits)), writer.changes, *counted, ignores, tuple(journal.redone))
    if not writer.dry:
        witness.leave(folder, included, writer.seen, outcome.again)
    return outcome


class Compiled(msgspec.Struct, frozen=True):
    """What all commands that read pages begin with: the trees, their pages, the specification made from them."""

    trees: Sequence[Tree]
    entries: Sequence[Entry]
    includes: Includes
    facts: Facts
    symbols: Symbols
    spec: CompiledSpec
    unknown: UnknownTypes
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
    return Compiled(trees, entries, includes, facts, known.symbols, spec, unknown, tuple(ignores))


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


def _write(writer: Writer, found: list[Diagnostic], artifact: Artifact) -> None:
    try:
        writer.write(artifact.path, artifact.text)
    except UnsafePathError as error:
        found.append(_about_output(artifact.path, "unsafe-name", f"not written: {error}", "mend the name on its page"))


def _left_alone(changes: Changes) -> Iterator[Diagnostic]:
    for path in changes.refused:
        message = "not written: a file that docabi did not make is in the way"
        yield _about_output(path, "file-in-the-way", message, "move it, or give another --out")
    for path in changes.edited:
        message = "left alone: docabi made this file, and it was edited since, or comes from another build"
        help = "keep the change in a patch or a template and delete the file, or give --force"
        yield _about_output(path, "edited-file", message, help)


def _about_output(path: str, rule: str, message: str, help: str) -> Diagnostic:
    return Diagnostic(PageId("", path), Span(), rule, Severity.ERROR, message, help)
