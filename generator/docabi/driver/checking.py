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
from docabi.driver.checked_words import Locale, PathPages, check_paths
from docabi.driver.compiling import Compiled, compile_project
from docabi.driver.outcome import Progress
from docabi.driver.pages import Entry
from docabi.driver.places import placed
from docabi.driver.workers import Memo
from docabi.limits import told
from docabi.lower.directions import markers_of
from docabi.passes.check.audiences import with_audiences
from docabi.passes.check.names import make_names
from docabi.passes.merge.grouping import Place
from docabi.reader.ignores import Ignore
from docabi.source import PageId
from docabi.spec import Entity, Parameter


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
    found: list[Diagnostic] = []
    try:
        memo = Memo(cache, workers, progress.advance)
        compiled = compile_project(settings, memo, progress, found, with_words=True)
        found = all_findings(compiled, found, memo, progress)
    except OSError as error:
        raise UnusableError(str(error)) from error
    return Checked(tuple(told(found, settings.limits)), len(compiled.entries), compiled.ignores)


def all_findings(compiled: Compiled, found: Sequence[Diagnostic], memo: Memo, progress: Progress) -> list[Diagnostic]:
    """What a compilation with words `found`, and what is wrong with the words; each with its place and audience."""
    every = [*placed(found, compiled.trees)]
    sources: set[PageId] = set()
    every += _check_words(compiled, memo, progress, _inferred_directions(every), sources)
    return [*_once([*with_audiences(every, sources)])]


def _check_words(
    compiled: Compiled, memo: Memo, progress: Progress, inferred: Mapping[str, Set[str]], sources: set[PageId]
) -> Iterator[Diagnostic]:
    """What is wrong with the words of all pages; pages that are no translations go to `sources`."""
    names = make_names(compiled.symbols, compiled.spec.abi)
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in compiled.entries:
        entries[entry.head.page.path].append(entry)
    paths = [_path_pages(path, entries[path], compiled, inferred) for path in sorted(entries)]
    trees = {tree.root.locale: tree for tree in compiled.trees}
    locales = {
        locale: Locale(tree.inner, markers_of(locale, compiled.facts), compiled.spec.markers(locale))
        for locale, tree in trees.items()
    }
    bases = {name: base for name, one in compiled.spec.entities.items() if (base := getattr(one, "base", None))}
    progress.stage("checking words", len(paths))
    for path, checked in zip(paths, check_paths(paths, names, bases, locales, memo), strict=True):
        sources.update(PageId(locale, path.entries[0].head.page.path) for locale in checked.sources)
        yield from checked.diagnostics


def _path_pages(path: str, entries: Sequence[Entry], compiled: Compiled, inferred: Mapping[str, Set[str]]) -> PathPages:
    place = compiled.symbols.places[path]
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
