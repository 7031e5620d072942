"""The target `markdown`: the pages of every source in their own format, with everything mended that is certain.

In: a compilation with words. Out: the bytes of each page, and of each file that pages include, by their path. Repairs
are those of `docabi fix`, those that the reference pages make in words, and the characters that the reader of pages
takes out. They are made in rounds, each of which compiles what the last one gave, until a round finds nothing: so what
is given again comes out as it went in. Line ends and encodings stay, and a page with nothing to mend has its own bytes.

A locale's folder is the documentation's repository: pages lie where they lie in it, because what they include may lie
above them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from docabi.backends.repaired_words import known_names
from docabi.cache import digest
from docabi.config import Settings
from docabi.diagnostics import INTERNAL, Diagnostic
from docabi.driver.checking import all_findings
from docabi.driver.compiled_specification import CompiledSpec, StoredValues
from docabi.driver.compiling import Compiled, compile_project
from docabi.driver.fixing import instead, mend
from docabi.driver.known import without_ignored
from docabi.driver.outcome import Progress
from docabi.driver.sources import Tree, read_bytes
from docabi.driver.word_repairs import word_repairs
from docabi.driver.workers import Memo
from docabi.reader.decoding import cleaned
from docabi.source import PageId, SourceRoot

_MOST_ROUNDS = 8


def with_clean_pages(
    compiled: Compiled, found: list[Diagnostic], settings: Settings, memo: Memo, progress: Progress
) -> Compiled:
    """A compilation with words, which `found` something; its specification can be asked for the repaired pages, too.

    A bug loses the repairs of its page, and goes to `found`.
    """
    roots = _repaired_roots(compiled, found, settings, memo, progress)
    places = {tree.root.locale: _place(tree, compiled.includes.used) for tree in compiled.trees}
    pages = {(entry.page.locale, entry.page.path) for entry in compiled.entries}
    files = {key: file for key, file in compiled.includes.used.items() if key not in pages}  # a page is mended itself
    values = StoredValues()
    for entry in compiled.entries:
        page = entry.page
        data = read_bytes(roots[page.locale], page.path, lambda _: None)
        if data is not None:
            values.put(_key(page.locale, places[page.locale], page.path), data)
    for (locale, path), file in sorted(files.items()):
        data = read_bytes(SourceRoot(locale, file.parent), file.name, lambda _: None)  # it may have gone meanwhile
        if data is not None and not path.startswith("/"):  # a place of this machine, which no tree can have
            values.put(_key(locale, places[locale], path), cleaned(data, locale))
    values.seal()
    merged = msgspec.structs.replace(compiled.merged, spec=_with_values(compiled.spec, values))
    return msgspec.structs.replace(compiled, merged=merged)


def _with_values(spec: CompiledSpec, values: StoredValues) -> CompiledSpec:
    paths = tuple(sorted(key.partition("\0")[2] for key in values.keys("clean")))
    whole = digest(*(path.encode("utf-8", "surrogateescape") for path in paths))

    def digest_of(asked: str) -> bytes:
        if asked.startswith("clean\0"):
            return values.digest(asked)
        return whole if asked == "cleans" else spec.digest(asked)

    clean = values.reader("clean", bytes)
    return msgspec.structs.replace(
        spec, ask_clean=lambda: paths, clean=lambda path: clean(path) or b"", digest=digest_of
    )


def _key(locale: str, place: Sequence[str], path: str) -> str:
    """What a file is stored by: its path below the target's folder. `path` lies below its root, or climbs above it."""
    parts = path.split("/")
    climbed = parts.count("..")
    return "clean\0" + "/".join((locale, *place[: len(place) - climbed], *parts[climbed:]))


def _place(tree: Tree, used: Iterable[tuple[str, str]]) -> list[str]:
    """The folders of a root in its repository, at least as many as the paths of its includes climb: `docs` is above a
    root of which nothing tells it, because beside such a folder includes are looked for (`sources`).
    """
    inner = [part for part in tree.inner.split("/") if part]
    inner = [] if {".", ".."} & {*inner} else inner
    climbs = [path.split("/").count("..") for locale, path in used if locale == tree.root.locale]
    unknown = max(climbs, default=0) - len(inner)
    return ["docs", *["_"] * (unknown - 1), *inner] if unknown > 0 else inner


def _repaired_roots(
    compiled: Compiled, found: list[Diagnostic], settings: Settings, memo: Memo, progress: Progress
) -> Mapping[str, SourceRoot]:
    """The roots with repaired pages in the place of their files; `found` is what the compilation found, and takes what
    is lost to a bug.
    """
    memo = Memo(memo.cache, memo.workers, memo.advance)  # why a round makes something anew is told to nobody
    roots = {tree.root.locale: tree.root for tree in compiled.trees}
    unseen = [entry.page for entry in compiled.entries]
    of_round, lost = found, dict.fromkeys(found)
    for _ in range(_MOST_ROUNDS):
        every = _repairs(compiled, of_round, memo, progress)
        lost |= dict.fromkeys(msgspec.structs.replace(one, audience=None) for one in every if not one.repair)
        changed = dict(_changed([one for one in every if one.repair], roots, unseen))
        if not changed:
            break
        roots, unseen = instead(roots, changed), []
        sources = tuple(roots[root.locale] for root in settings.sources)
        # The memory of translations is in these pages already.
        again = msgspec.structs.replace(settings, sources=sources, translations=None)
        compiled = compile_project(again, memo, progress, of_round := [], with_words=True)
    found[:] = lost
    return roots


def _changed(
    repairs: Sequence[Diagnostic], roots: Mapping[str, SourceRoot], unseen: Iterable[PageId]
) -> Iterator[tuple[PageId, bytes]]:
    """The pages that repairs change, and those of `unseen` that have characters which nobody sees; as they are then."""
    fixed = mend(repairs, roots)
    for page in sorted({*unseen, *fixed}):
        before = fixed[page].before if page in fixed else read_bytes(roots[page.locale], page.path, lambda _: None)
        after = cleaned(fixed[page].after if page in fixed else before or b"", page.locale)
        if before is not None and after != before:
            yield page, after


def _repairs(compiled: Compiled, found: Sequence[Diagnostic], memo: Memo, progress: Progress) -> list[Diagnostic]:
    """What can be mended for certain: what `check` finds, and what is wrong with words in lines where it finds nothing;
    and without a repair what is lost to a bug.

    What a comment of a page means stays, also behind its last day: what is made depends on no clock.
    """
    every = all_findings(compiled, found, memo, progress)
    names = known_names(compiled.spec.entities.values())
    progress.stage("mending words", len(compiled.entries))
    of_words = word_repairs([entry.words for entry in compiled.entries], names, memo)
    counts = [one for one in without_ignored(every, compiled.ignores, "").new if one.repair or one.rule == INTERNAL]
    lines = {(one.page, edit.line) for one in every for edit in one.repair}
    return [*counts, *(one for one in of_words if (one.page, one.span.line) not in lines)]
