"""What a scoreboard says. The names of fields are those of the JSON form (`docabi schema report`)."""

from __future__ import annotations

import msgspec

VERSION = 1
"""Of the JSON form; it grows when a reader of an older version could no longer read what is written."""


class Share(msgspec.Struct, frozen=True):
    """How many pages are of a kind, and how many words these have."""

    pages: int = 0
    words: int = 0


class Origins(msgspec.Struct, frozen=True):
    """Who wrote the pages, as their front matter says: a machine translated (`MT`), a person did (`HT`), translated by
    nobody knows whom, or no translation.
    """

    machine: Share = Share()
    human: Share = Share()
    unsaid: Share = Share()
    original: Share = Share()


class Coverage(msgspec.Struct, frozen=True):
    """What a translation has of the source's pages and texts (titles, headings, cells, paragraphs with words in them).

    A text is translated if the page has one that says the same and is not, as a sentence, the source's own. `further`
    are pages that the source has not, or no longer.
    """

    pages: int = 0
    translated_pages: int = 0
    texts: int = 0
    translated_texts: int = 0
    further: int = 0


class Staleness(msgspec.Struct, frozen=True):
    """Pages that were translated from another revision of the source than the given one; of all pages, those with a
    text that a newer source changed, and how many such texts there are (`stale-translation`).
    """

    other_revision: int = 0
    pages: int = 0
    texts: int = 0


class Damage(msgspec.Struct, frozen=True):
    """How often one rule finds damage that a translation did, and how often that is in 1,000 words."""

    rule: str
    findings: int
    per_thousand: float


class Board(msgspec.Struct, frozen=True):
    """A locale, or one of its areas. What is known only with a source is null without one."""

    pages: int
    texts: int
    words: int
    origins: Origins
    damage: tuple[Damage, ...]
    """Classes of damage, the most first."""
    defects: int
    """Findings that are the source's to mend."""
    coverage: Coverage | None = None
    staleness: Staleness | None = None

    @property
    def findings(self) -> int:
        """All damage."""
        return sum(one.findings for one in self.damage)

    @property
    def per_thousand(self) -> float:
        """All damage in 1,000 words."""
        return per_thousand(self.findings, self.words)


class LocaleBoard(msgspec.Struct, frozen=True):
    """A locale: the whole, and each area by its name; which of the source's pages it lacks."""

    locale: str
    whole: Board
    areas: dict[str, Board]
    missing: tuple[str, ...] = ()


class Scoreboard(msgspec.Struct, frozen=True):
    """All locales; `source` is the one that the others were translated from, null if no tree of it was given."""

    source: str | None
    locales: tuple[LocaleBoard, ...]


class Step(msgspec.Struct, frozen=True):
    """One figure that differs: of a locale, or of an area of it. `is_judged` are those that readers see the difference
    of, `is_worse` says in which way it went.
    """

    locale: str
    area: str
    """Empty for the whole locale."""
    figure: str
    """`pages`, `words`, `translated pages %`, ..., `damage per 1,000`, or the name of a rule."""
    old: float
    new: float
    is_judged: bool = False
    is_worse: bool = False


class Comparison(msgspec.Struct, frozen=True):
    """What differs from an older report: `verdict` is better, worse, mixed, or same; of locales that both have."""

    verdict: str
    steps: tuple[Step, ...]
    came: tuple[str, ...] = ()
    """Locales that the older report has not."""
    went: tuple[str, ...] = ()


class Report(msgspec.Struct, frozen=True):
    """The JSON form of a report; `against` is null unless an older one was given."""

    version: int
    report: Scoreboard
    against: Comparison | None = None


def per_thousand(findings: int, words: int) -> float:
    """So many findings in 1,000 words, with two digits; 0 without words."""
    return round(1000 * findings / words, 2) if words else 0.0


def percent(part: int, whole: int) -> float:
    """A share in percent, with one digit; 100 of nothing, and of no less than the whole."""
    return 1000 * part // whole / 10 if whole else 100.0
