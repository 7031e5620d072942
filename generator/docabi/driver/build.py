"""A build: pages to fragments, fragments to entities, entities to files. The only place where the stages meet.

Out comes what was found and what was written. Everything about one entity happens together, so that memory holds the
facts of all entities but the words of one.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

import msgspec

from docabi import facts, store
from docabi.backends import findings, generate
from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Severity
from docabi.driver.compiled import CompiledSpec
from docabi.driver.includes import Includes
from docabi.driver.pages import Entry, compile_pages, decode_fragment
from docabi.driver.patches import project_patches
from docabi.driver.progress import Progress
from docabi.driver.sources import SourceError, scan
from docabi.driver.writer import Changes, OutputError, UnsafePathError, Writer
from docabi.passes.grouping import group_pages
from docabi.passes.link import link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.patch import patches_without_entity
from docabi.passes.references import link_page
from docabi.passes.symbols import Symbols, make_symbols
from docabi.passes.tables import Tables, shipped_tables
from docabi.passes.typenames import TypeUse, report_unknown_types
from docabi.source import PageId, Span
from docabi.spec import Artifact, Fragment, Options, PageClass, PageText

CACHE_FOLDER = ".docabi"


class BuildError(Exception):
    """The build could not run (exit code 3); the message is for the user."""


class Outcome(msgspec.Struct, frozen=True):
    """What a build found and did."""

    diagnostics: tuple[Diagnostic, ...]
    changes: Changes
    pages: int
    entities: int


class PageStore:
    """What was read: fragments by page, out of the cache."""

    def __init__(self, cache: Cache, entries: list[Entry]) -> None:
        self._cache = cache
        self.entries = entries
        self._keys = {entry.head.page: entry.key for entry in entries}

    def fragments(self, pages: Iterable[PageId]) -> list[Fragment]:
        """The fragments of pages, in their order."""
        return [decode_fragment(value) for value in self._cache.load(self._keys[page] for page in pages)]


def build(settings: Settings, progress: Progress, workers: int, check: bool) -> Outcome:
    """Compile a project and write what changed; with `check` only say what would. Raises BuildError."""
    folder = settings.out / CACHE_FOLDER
    cache = Cache(None if check and not folder.is_dir() else folder)
    found: list[Diagnostic] = []
    entries: list[Entry] = []
    writer = Writer(settings.out, dry=check)
    try:
        facts.use(settings.facts)
        tables = msgspec.structs.replace(shipped_tables(), patches=project_patches(settings.patches, found))
        trees = [scan(root, found.append) for root in settings.sources]
        progress.stage("reading pages", sum(len(tree.paths) for tree in trees))
        entries = compile_pages(trees, cache, found.append, progress.advance, workers)
        spec = compile_spec(PageStore(cache, entries), Includes(trees), tables, progress, found)
        facts.use(undocumented(settings.facts, spec.entities))
        _write_all(_spec_files(spec, found), writer, found)
        for target in settings.targets:
            progress.stage(f"writing {target}", len(spec.entities))
            options = Options(doc_locale=settings.doc_locale, package=settings.package)
            _write_all(_generated(target, spec, options), writer, found)
            found += findings(target, spec)
        writer.finish(["specs", *(f"generated/{target}" for target in settings.targets)])
    except (SourceError, OutputError) as error:
        raise BuildError(str(error)) from error
    finally:
        cache.close(entry.key for entry in entries)
    found += _refused(writer.changes)
    return Outcome(tuple(sorted(set(found))), writer.changes, len(entries), len(spec.entities))


def undocumented(own: facts.ProjectFacts, documented: Container[str]) -> facts.ProjectFacts:
    """A project's own facts without the types that a page describes: the page says more of them."""
    typedefs = {name: fact for name, fact in own.typedefs.items() if name not in documented}
    return msgspec.structs.replace(own, typedefs=typedefs)


def compile_spec(
    pages: PageStore, includes: Includes, tables: Tables, progress: Progress, found: list[Diagnostic]
) -> CompiledSpec:
    """Merge and link every entity; what is wrong goes to `found`."""
    heads = [entry.head for entry in pages.entries]
    groups = group_pages(heads)
    headers = ((head.page.area, head.facts.header.name) for head in heads if head.facts.header is not None)
    symbols = make_symbols(groups, headers, tables.files)
    found += groups.diagnostics
    spec = CompiledSpec()
    unknown: list[TypeUse] = []
    progress.stage("merging entities", len(groups.entities))
    for members in groups.entities.values():
        linked = link_entity(merge_entity(pages.fragments(members)), symbols, tables)
        spec.add(linked.entity, map(includes.fill, linked.texts), linked.evidence)
        found += linked.diagnostics
        unknown += linked.unknown_types
        progress.advance()
    found += patches_without_entity(tables.patches, spec.entities)
    found += report_unknown_types(unknown, spec.entities.values(), tables)
    for page in groups.pages:
        texts = _page_texts(page, pages, symbols, found)
        files = {locale: store.page_file(text, locale)[0] for locale, text in texts.items()}
        filled = {locale: includes.fill_page(text, locale) for locale, text in texts.items()}
        spec.add_page(msgspec.structs.replace(page, text=files), filled)
    spec.seal()
    return spec


def _page_texts(page: PageClass, pages: PageStore, symbols: Symbols, found: list[Diagnostic]) -> dict[str, PageText]:
    """The words of a page that describes no entity, by locale."""
    identities = [PageId(locale, page.page) for locale in sorted(page.titles)]
    return {fragment.page.locale: link_page(fragment, symbols, found) for fragment in pages.fragments(identities)}


def _spec_files(spec: CompiledSpec, found: list[Diagnostic]) -> Iterator[Artifact]:
    """Every file of the specification."""
    entries = [store.Entry(entity.area, name, _page_of(spec, name)) for name, entity in spec.entities.items()]
    stems, diagnostics = store.stems(entries)
    found += diagnostics
    index = []
    for name, entity in spec.entities.items():
        texts = [text for locale in spec.locales if (text := spec.text(name, locale)) is not None]
        for path, content in store.entity_files(stems[name], entity, texts, spec.evidence(name)):
            yield Artifact(f"specs/{path}", content)
        index.append(store.index_entry(stems[name], entity, [text.locale for text in texts]))
    for page in spec.pages:
        for locale in page.text:
            words = spec.page_text(page.page, locale)
            if words is not None:
                path, content = store.page_file(words, locale)
                yield Artifact(f"specs/{path}", content)
    yield Artifact(f"specs/{store.INDEX}", store.dump_index(index))
    yield Artifact(f"specs/{store.PAGES}", store.dump_pages(spec.pages))


def _page_of(spec: CompiledSpec, name: str) -> PageId:
    """The page that a finding about an entity's name stands on."""
    locale = next((locale for locale in spec.locales if spec.text(name, locale) is not None), "")
    return PageId(locale, spec.entities[name].page or "")


def _generated(target: str, spec: CompiledSpec, options: Options) -> Iterator[Artifact]:
    for artifact in generate(target, spec, options):
        yield Artifact(f"generated/{artifact.path}", artifact.text)


def _write_all(artifacts: Iterable[Artifact], writer: Writer, found: list[Diagnostic]) -> None:
    for artifact in artifacts:
        try:
            writer.write(artifact.path, artifact.text)
        except UnsafePathError as error:
            found.append(
                _about_output(artifact.path, "unsafe-name", f"not written: {error}", "mend the name on its page")
            )


def _refused(changes: Changes) -> list[Diagnostic]:
    message = "not written: a file that docabi did not make is in the way"
    return [
        _about_output(path, "file-in-the-way", message, "move it, or give another --out") for path in changes.refused
    ]


def _about_output(path: str, rule: str, message: str, help: str) -> Diagnostic:
    return Diagnostic(PageId("", path), Span(), rule, Severity.ERROR, message, help)
