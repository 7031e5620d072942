"""Corrections for whoever keeps the documentation: what a page says, what is right and why, and a change that mends it.

In: the settings of a project. Out: a value for each page that a correction of docabi or a patch of the project sets
right, with the text that it should have. A change is one that was tried: the page with it is read, lowered and merged
as in a build, and has the fact that the correction sets. What no declaration can state has no change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice

import msgspec

from docabi.abi.spelling import spell
from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UnusableError
from docabi.driver import snapshot
from docabi.driver.compiling import Compiled, compile_project
from docabi.driver.outcome import Progress
from docabi.driver.pages import Reading, Source, compiler, decode_fragment
from docabi.driver.sources import Tree, read_bytes
from docabi.driver.workers import Memo
from docabi.passes.merge import merge_entity
from docabi.passes.patches.page_edits import Wanted, edits
from docabi.passes.patches.value import Missing, find
from docabi.source import PageId
from docabi.spec import Code, Entity, FactEvidence, Fragment, Type

_MOST_TRIED = 50
"""Changes of a page that are tried for a correction: each is compiled, and a page may name a thing a thousand times."""
_OURS, _PATCH = "correction of docabi: ", "patch "
# What docabi's corrections take from a page's own words, so that nothing is wrong with the page.
_IN_WORDS = frozenset({"nullable", "flags"})


class Correction(msgspec.Struct, frozen=True):
    """A fact that a page has wrong, what it says and what is right (empty for nothing), in which line (0: nowhere)."""

    entity: str
    fact: str
    said: str
    right: str
    why: str
    line: int
    mended: bool
    """Whether the changed page states it right."""


class MendedPage(msgspec.Struct, frozen=True):
    """A page with its corrections: its text, and the text with all changes that were found (the same if none was)."""

    page: PageId
    path: str
    """Where it lies: in its repository if that is known, else below its root."""
    corrections: tuple[Correction, ...]
    before: str
    after: str


class Mended(msgspec.Struct, frozen=True):
    """The pages of one locale that corrections or patches set right, in order; and what is wrong with patches."""

    pages: tuple[MendedPage, ...]
    diagnostics: tuple[Diagnostic, ...]


def mended_pages(settings: Settings, locale: str, progress: Progress, workers: int, memo: bool) -> Mended:
    """The pages of a locale as they should be; `memo`: remember results in the output. Raises UnusableError."""
    cache = Cache(settings.out / snapshot.FOLDER if memo else None)
    found: list[Diagnostic] = []
    settings = msgspec.structs.replace(settings, translations=None)  # the diffs are of the files
    try:
        compiled = compile_project(settings, Memo(cache, workers, progress.advance), progress, found)
        pages = _Mending(compiled, locale, settings, cache).pages()
    except OSError as error:
        raise UnusableError(str(error)) from error
    finally:
        cache.close()
    return Mended(tuple(pages), tuple(sorted(one for one in found if one.rule.startswith("patch-"))))


class _Mending:
    """The pages of a locale, as fragments that were remembered, and a reader for those that are changed."""

    def __init__(self, compiled: Compiled, locale: str, settings: Settings, cache: Cache) -> None:
        self._compiled, self._cache = compiled, cache
        self._tree: Tree = next(tree for tree in compiled.trees if tree.root.locale == locale)
        self._keys = {entry.page.path: entry.key for entry in compiled.entries if entry.page.locale == locale}
        self._compile: Callable[[Source], tuple[bytes, ...]] = compiler(Reading(compiled.facts, settings.limits))

    def pages(self) -> list[MendedPage]:
        spec = self._compiled.spec
        corrected: defaultdict[str, list[tuple[Entity, FactEvidence, int]]] = defaultdict(list)
        for name, entity in spec.entities.items():
            evidence = spec.evidence(name)
            for fact in evidence.facts if evidence is not None else ():
                if _is_wrong(fact):
                    stated = fact.against[0].sources if fact.against else ()
                    around = evidence.nearest(fact.fact) if evidence is not None else None
                    sources = stated or (around.sources if around is not None else ())
                    own = next((one for one in sources if one.locale == self._tree.root.locale), None)
                    if own is not None and own.page in self._keys:
                        corrected[own.page].append((entity, fact, own.line))
        return [self._mended(path, corrected[path]) for path in sorted(corrected)]

    def _mended(self, path: str, facts: Sequence[tuple[Entity, FactEvidence, int]]) -> MendedPage:
        identity = PageId(self._tree.root.locale, path)
        data = read_bytes(self._tree.root, path, lambda _: None) or b""
        before = after = data.decode("utf-8", "surrogateescape")
        found = []
        for entity, fact, line in facts:
            said, why = fact.against[0].value if fact.against else "", fact.note.partition(": ")[2]
            wanted = Wanted(entity, fact.fact, said, line, fact.value, why)
            texts = islice(edits(after, wanted), _MOST_TRIED)
            tried = next((text for text in texts if self._states(text, path, wanted)), None)
            after = tried or after
            values = _as_written(said), _as_written(fact.value)
            found.append(Correction(entity.name, fact.fact, *values, why, line, tried is not None))
        inner = f"{self._tree.inner}/{path}" if self._tree.inner else path
        return MendedPage(identity, inner, tuple(found), before, after)

    def _states(self, text: str, path: str, wanted: Wanted) -> bool:
        """Whether the page with this text, merged with the others of the entity, has the fact right."""
        source = Source(PageId(self._tree.root.locale, path), self._tree.inner, text.encode("utf-8", "surrogateescape"))
        try:
            changed = decode_fragment(self._compile(source)[0])
            merged = merge_entity([changed, *self._others(wanted.entity, path)]).entity
        except (msgspec.ValidationError, StopIteration, IndexError):  # no page of this entity any more
            return False
        right, now = find(wanted.entity, wanted.fact), find(merged, wanted.fact)
        if isinstance(right, Missing) or isinstance(now, Missing):
            return isinstance(right, Missing) and isinstance(now, Missing)
        return bool(_stated(right.value) == _stated(now.value))

    def _others(self, entity: Entity, path: str) -> Iterator[Fragment]:
        methods = getattr(entity, "methods", ())
        pages = dict.fromkeys(one.page for one in (entity, *methods) if one.page is not None and one.page != path)
        keys: Mapping[str, bytes] = self._keys
        yield from map(decode_fragment, self._cache.load(keys[page] for page in pages if page in keys))


def _is_wrong(fact: FactEvidence) -> bool:
    """Whether a page has a fact wrong: a patch sets it, or a correction that is no reading of the page's own words."""
    ours = fact.note.startswith(_OURS) and fact.fact.rpartition(".")[2] not in _IN_WORDS
    return ours or fact.note.startswith(_PATCH)


def _stated(value: object) -> object:
    """A value as pages state it: what a code's name stands for is found when it is linked."""
    return value.name if isinstance(value, Code) else value


def _as_written(value: str) -> str:
    """A value of the evidence as a page writes it: a type as C, anything else as it is."""
    try:
        return spell(msgspec.json.decode(value, type=Type))
    except (msgspec.MsgspecError, ValueError):
        return value
