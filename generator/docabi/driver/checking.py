"""A check: pages to entities as a build does, then the words of every page held against them. Only the memo is written.

The words of a page are read and remembered with its fragment; a build does without them. What is found in them is
remembered, too (`checked_words`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

import msgspec

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UnusableError
from docabi.driver import snapshot
from docabi.driver.checked_words import Known, Locale, PathPages, check_paths, own_headings
from docabi.driver.compiling import Compiled, compile_project
from docabi.driver.outcome import Progress
from docabi.driver.pages import Entry
from docabi.driver.places import placed
from docabi.driver.staleness import STALE, stale_by_history
from docabi.driver.workers import Memo
from docabi.limits import told
from docabi.lower.directions import markers_of
from docabi.passes.check.audiences import with_audiences
from docabi.passes.check.names import make_names
from docabi.passes.merge.grouping import Place
from docabi.reader.ignores import Ignore
from docabi.source import PageId
from docabi.spec import Class, Entity, Interface, Parameter


class Checked(msgspec.Struct, frozen=True):
    """Every finding of every stage, in order, how many pages were looked at, and what pages say of findings."""

    diagnostics: tuple[Diagnostic, ...]
    pages: int
    ignores: tuple[Ignore, ...] = ()


def check(settings: Settings, progress: Progress, workers: int, memo: bool) -> Checked:
    """Check all sources of a project; `memo`: remember page results in the project's output. Raises UnusableError."""
    cache = Cache(settings.out / snapshot.FOLDER if memo else None)
    try:
        return check_with(cache, settings, progress, workers)
    finally:
        cache.close()


def check_with(cache: Cache, settings: Settings, progress: Progress, workers: int) -> Checked:
    """Check all sources of a project with what a memo holds, which stays open. Raises UnusableError."""
    return look_through(cache, settings, progress, workers).checked


class Looked(msgspec.Struct, frozen=True):
    """What a check gives to whoever asks on: what it found, the compiled project, what words were held against, and the
    pages by path.
    """

    checked: Checked
    compiled: Compiled
    known: Known
    paths: Mapping[str, Sequence[Entry]]


def look_through(cache: Cache, settings: Settings, progress: Progress, workers: int) -> Looked:
    """Check all sources of a project, as `check_with` does, and keep what it was found with."""
    found: list[Diagnostic] = []
    memo = Memo(cache, workers, progress.advance)
    try:
        compiled = compile_project(settings, memo, progress, found, with_words=True)
        stale, paths = stale_by_history(settings.history, compiled, memo), _by_path(compiled.entries)
        known = msgspec.structs.replace(_known(compiled, cache), dated=stale.pages)
        progress.stage("checking words", len(paths))
        words = with_words([*found, *stale.found], compiled, known, paths, memo)
    except OSError as error:
        raise UnusableError(str(error)) from error
    checked = Checked(tuple(told(words, settings.limits)), len(compiled.entries), compiled.ignores)
    return Looked(checked, compiled, known, paths)


def all_findings(compiled: Compiled, found: Sequence[Diagnostic], memo: Memo, progress: Progress) -> list[Diagnostic]:
    """What a compilation with words `found`, and what is wrong with the words; each with its place and audience."""
    paths = _by_path(compiled.entries)
    progress.stage("checking words", len(paths))
    return with_words(found, compiled, _known(compiled, memo.cache), paths, memo)


def _by_path(entries: Iterable[Entry]) -> Mapping[str, Sequence[Entry]]:
    paths: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        paths[entry.page.path].append(entry)
    return {path: paths[path] for path in sorted(paths)}


def _known(compiled: Compiled, cache: Cache) -> Known:
    headings, locales = own_headings(compiled.entries, cache), {}
    for tree in compiled.trees:
        locale = tree.root.locale
        marks = (markers_of(locale, compiled.facts), compiled.spec.markers(locale))
        locales[locale] = Locale(tree.inner, *marks, headings.get(locale, {}))
    names = make_names(compiled.symbols, compiled.spec.abi)
    own = (name for name, one in compiled.spec.entities.items() if isinstance(one, Interface | Class))
    return Known(names, {name: (*names.vtables.bases(name),) for name in own}, locales)


def with_words(
    found: Sequence[Diagnostic],
    compiled: Compiled,
    known: Known,
    paths: Mapping[str, Sequence[Entry]],
    memo: Memo,
) -> list[Diagnostic]:
    """What stages found, and what is found in the words of some paths: each with its place and its audience, once."""
    all_found, sources = [*placed(found, compiled.trees)], set[PageId]()
    inferred = _inferred_directions(all_found)
    pages = [_path_pages(path, entries, compiled, inferred) for path, entries in paths.items()]
    for path, checked in zip(paths, check_paths(pages, known, memo), strict=True):
        sources.update(PageId(locale, path) for locale in checked.sources)
        all_found += (one for one in checked.diagnostics if one.rule != STALE or one.page not in known.dated)
    return [*_once([*with_audiences(all_found, sources)])]


def _path_pages(path: str, entries: Sequence[Entry], compiled: Compiled, inferred: Mapping[str, Set[str]]) -> PathPages:
    place = compiled.symbols.places.get(path, Place())
    parameters = _declared(compiled.spec.entities.get(place.entity), place)
    guessed = inferred.get(path, frozenset())
    directions = {one.name: one.direction for one in parameters if one.direction and one.name not in guessed}
    return PathPages(entries, place, frozenset(one.name for one in parameters), directions)


def _declared(entity: Entity | None, place: Place) -> Sequence[Parameter]:
    """The parameters that a page's declaration has."""
    if place.method:
        methods = [method for method in getattr(entity, "methods", ()) if method.name == place.method]
        return [parameter for method in methods for parameter in method.parameters]
    return getattr(entity, "parameters", ())


def _inferred_directions(found: Iterable[Diagnostic]) -> dict[str, set[str]]:
    """Path of a page -> parameters whose direction nothing states, as findings about them say."""
    inferred: defaultdict[str, set[str]] = defaultdict(set)
    for one in found:
        if one.rule == "inferred-direction":
            inferred[one.page.path].update(one.quoted)
    return inferred


def _once(found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """Findings in order, each once: of two of one rule at one place the first, and no dead link where a page misses."""
    missing = {(one.page, one.span.line) for one in found if one.rule == "missing-page"}
    ends: dict[tuple[object, ...], int] = {}
    for one in sorted(set(found)):
        key = (one.page, one.rule, one.span.line)
        is_double = one.span.length > 0 and ends.get(key, 0) > one.span.column
        if is_double or (one.rule == "dead-link" and (one.page, one.span.line) in missing):
            continue
        ends[key] = max(ends.get(key, 0), one.span.column + one.span.length)
        yield one
