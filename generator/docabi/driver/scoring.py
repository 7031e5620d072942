"""A scoreboard of the sources of a project: one check, in which each page that is looked at is counted, too.

The source is that of the settings, else the locale most of whose pages are no translations; of several the English one,
else the largest.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Audience, Diagnostic
from docabi.driver import snapshot
from docabi.driver.checking import look_through
from docabi.driver.known import without_ignored
from docabi.driver.outcome import Progress
from docabi.driver.page_counts import PageCount, page_counts
from docabi.driver.staleness import STALE
from docabi.driver.workers import Memo
from docabi.scoreboard.model import (
    Board,
    Coverage,
    Damage,
    LocaleBoard,
    Origins,
    Scoreboard,
    Share,
    Staleness,
    per_thousand,
)
from docabi.source import PageId

_KINDS = {"MT": "machine", "HT": "human"}
Place = tuple[str, str]
"""A locale and one of its areas."""


def score(settings: Settings, progress: Progress, workers: int, memo: bool, today: str) -> Scoreboard:
    """The scoreboard of the sources of a project; `memo`: remember page results in the project's output; `today` is the
    day on which comments of pages count that have a last day. Raises UnusableError.
    """
    cache, tally = Cache(settings.out / snapshot.FOLDER if memo else None), _Tally()
    try:
        looked = look_through(cache, settings, progress, workers)
        entries, ignores = looked.compiled.entries, looked.compiled.ignores
        progress.stage("counting words", len(entries))
        for count in page_counts(entries, Memo(cache, workers, progress.advance)):
            tally.add(count)
    finally:
        cache.close()
    found = without_ignored(looked.checked.diagnostics, ignores, today).new
    return _scoreboard(tally, found, settings)


class _Tally:
    """What was counted: figures by place, pages by locale, and what a page has of one that may be its source."""

    def __init__(self) -> None:
        self.counts: defaultdict[Place, Counter[str]] = defaultdict(Counter)
        self.paths: defaultdict[str, set[str]] = defaultdict(set)
        self.originals: Counter[str] = Counter()
        """Locale -> how many of its pages are no translations."""
        self.against: defaultdict[tuple[str, Place], Counter[str]] = defaultdict(Counter)
        """Locale of a source, and a place -> its pages that are there, their translated texts, those that are older."""

    def add(self, one: PageCount) -> None:
        """Take over what was counted of a page."""
        place = locale, _ = one.page.locale, one.page.area
        kind = "original" if one.is_original else _KINDS.get(one.translation, "unsaid")
        counts = {"pages": 1, "texts": one.texts, "words": one.words}
        self.counts[place].update({**counts, f"{kind} pages": 1, f"{kind} words": one.words})
        self.paths[locale].add(one.page.path)
        self.originals[locale] += one.is_original
        for source, texts in one.translated.items():
            self.against[source, place].update({"pages": 1, "texts": texts, "others": int(source in one.others)})


def _scoreboard(tally: _Tally, found: Sequence[Diagnostic], settings: Settings) -> Scoreboard:
    """The board of all locales; with a history of the source stale texts are known although no tree of it is given."""
    source, has_history = settings.source_locale or _source(tally), settings.history is not None
    locales = [root.locale for root in settings.sources]
    own = {locale: [one for one in found if one.page.locale == locale] for locale in locales}
    boards = [_locale(tally, source, locale, ones, has_history and locale != source) for locale, ones in own.items()]
    return Scoreboard(source, tuple(boards))


def _source(tally: _Tally) -> str | None:
    """The locale that the others were translated from; none if every one is a translation."""
    candidates = [locale for locale, own in tally.originals.items() if 2 * own > len(tally.paths[locale])]
    order = sorted(candidates, key=lambda one: (not one.startswith("en"), -len(tally.paths[one]), one))
    return order[0] if order and len(tally.paths) > 1 else None


def _locale(
    tally: _Tally, source: str | None, locale: str, found: Sequence[Diagnostic], has_history: bool
) -> LocaleBoard:
    is_compared = source is not None and source != locale
    theirs = tally.paths[source] if source is not None and is_compared else set[str]()
    missing = sorted(theirs - tally.paths[locale])
    areas = {area for own, area in tally.counts if own == locale} | {PageId(locale, path).area for path in theirs}
    compared = source if is_compared else None
    boards = {area: _board(tally, compared, (locale, area), found, has_history) for area in sorted(areas)}
    return LocaleBoard(locale, _whole([*boards.values()]), boards, tuple(missing))


def _board(tally: _Tally, source: str | None, place: Place, found: Sequence[Diagnostic], has_history: bool) -> Board:
    area = place[1]
    count = tally.counts[place]
    own = [one for one in found if one.page.area == area]
    damage = Counter(one.rule for one in own if one.audience is Audience.TRANSLATION and one.rule != STALE)
    stale = [one.page for one in own if one.rule == STALE]
    coverage, staleness = None, Staleness(0, len(set(stale)), len(stale)) if has_history else None
    if source is not None:
        pair, theirs = tally.against[source, place], tally.counts[source, area]
        further = count["pages"] - pair["pages"]
        coverage = Coverage(theirs["pages"], pair["pages"], theirs["texts"], pair["texts"], further)
        staleness = Staleness(pair["others"], len(set(stale)), len(stale))
    return Board(
        count["pages"],
        count["texts"],
        count["words"],
        Origins(**{kind: Share(count[f"{kind} pages"], count[f"{kind} words"]) for kind in Origins.__struct_fields__}),
        tuple(_damage(damage, count["words"])),
        sum(one.audience is Audience.SOURCE for one in own),
        coverage,
        staleness,
    )


def _damage(counts: Counter[str], words: int) -> Iterator[Damage]:
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield Damage(rule, count, per_thousand(count, words))


def _whole(areas: Sequence[Board]) -> Board:
    """The sum of the areas of a locale."""
    words = sum(one.words for one in areas)
    damage: Counter[str] = Counter()
    for one in areas:
        damage.update({own.rule: own.findings for own in one.damage})
    kinds = {kind: [getattr(one.origins, kind) for one in areas] for kind in Origins.__struct_fields__}
    origins = {kind: Share(sum(one.pages for one in own), sum(one.words for one in own)) for kind, own in kinds.items()}
    covered = [one.coverage for one in areas if one.coverage is not None]
    stale = [one.staleness for one in areas if one.staleness is not None]
    return Board(
        sum(one.pages for one in areas),
        sum(one.texts for one in areas),
        words,
        Origins(**origins),
        tuple(_damage(damage, words)),
        sum(one.defects for one in areas),
        Coverage(*_sums(covered, Coverage.__struct_fields__)) if covered else None,
        Staleness(*_sums(stale, Staleness.__struct_fields__)) if stale else None,
    )


def _sums(ones: Sequence[object], names: Iterable[str]) -> Iterator[int]:
    return (sum(getattr(one, name) for one in ones) for name in names)
