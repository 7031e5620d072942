"""What goes to translators: the texts of each page beside those of another locale, with what `check` finds wrong, as
files of a format. Nothing is written here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, UsageError
from docabi.driver.checking import look_through
from docabi.driver.compiling import Compiled
from docabi.driver.outcome import Progress
from docabi.driver.pages import Entry
from docabi.driver.translations import source_locale
from docabi.exchange.units import Unit, units_of, with_findings
from docabi.reader.leaves import decode_words

SPLITS = ("page", "area", "locale")
"""How many pages a file has."""


class Exported(msgspec.Struct, frozen=True):
    """A file of one locale before it is printed: its name without an ending, its units, and the day of its pages."""

    locale: str
    source: str
    name: str
    units: tuple[Unit, ...]
    date: str = ""

    @property
    def pages(self) -> Mapping[str, Sequence[Unit]]:
        """The units by page."""
        pages: defaultdict[str, list[Unit]] = defaultdict(list)
        for unit in self.units:
            pages[unit.path].append(unit)
        return pages


class Export(msgspec.Struct, frozen=True):
    """The files of all locales, and what they leave out: pages of the source that a locale lacks, by locale."""

    files: Iterator[Exported]
    compiled: Compiled
    source: str
    lacks: Mapping[str, int]


class Parts(msgspec.Struct, frozen=True):
    """Which files there are: how many pages each has, and whether the source has files of its own (templates)."""

    split: str = "area"
    has_templates: bool = False


def chosen_source(settings: Settings, asked: str | None) -> str:
    """The locale of the source; raises UsageError if nothing says which."""
    found = asked or source_locale(settings)
    locales = [root.locale for root in settings.sources]
    if found not in locales:
        what = (
            f"--from {asked}: no source has it" if asked else "no source is English: give --from TAG, or source-locale"
        )
        raise UsageError(f"{what}; the sources are {', '.join(locales)}")
    return found


def export(cache: Cache, settings: Settings, means: tuple[Progress, int], source: str, parts: Parts) -> Export:
    """Check a project, and pair its pages with those of the source. Raises UnusableError."""
    progress, workers = means
    looked = look_through(cache, settings, progress, workers)
    checked, compiled = looked.checked, looked.compiled
    found: defaultdict[tuple[str, str], list[Diagnostic]] = defaultdict(list)
    for one in checked.diagnostics:
        found[one.page.locale, one.page.path].append(one)
    pages: defaultdict[str, dict[str, Entry]] = defaultdict(dict)
    for entry in compiled.entries:
        pages[entry.page.locale][entry.page.path] = entry
    others = [root.locale for root in settings.sources if root.locale != source]
    lacks = {locale: len(pages[source].keys() - pages[locale].keys()) for locale in others}

    def files() -> Iterator[Exported]:
        for locale in [*([source] if parts.has_templates else []), *others]:
            both = sorted(pages[source].keys() & pages[locale].keys())
            for name, paths in _parts(both, parts.split).items():
                pairs = ((path, pages[source][path], pages[locale][path]) for path in paths)
                units = [one for path, *two in pairs for one in _units(cache, path, two, found[locale, path])]
                date = max((pages[locale][path].head.text.freshness.date for path in paths), default="")
                if units:  # XLIFF has no document without a text
                    yield Exported(locale, source, name, tuple(units), date)

    return Export(files(), compiled, source, lacks)


def _parts(paths: Sequence[str], split: str) -> dict[str, list[str]]:
    """Name of a file -> its pages."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    names: Mapping[str, Callable[[str], str]] = {
        "page": lambda path: path.removesuffix(".md"),
        "area": lambda path: path.rpartition("/")[0] or "_root",
        "locale": lambda _: "pages",
    }
    for path in paths:
        parts[names[split](path)].append(path)
    return dict(sorted(parts.items()))


def _units(cache: Cache, path: str, entries: Sequence[Entry], found: Sequence[Diagnostic]) -> list[Unit]:
    ours, theirs = (decode_words(words) for words in cache.load(entry.words for entry in entries))
    revisions = {entry.head.text.freshness.revision for entry in entries}
    units = with_findings(units_of(path, ours, theirs, len(revisions) == 1 and "" not in revisions), found)
    return [unit for unit in units if unit.has_words or unit.findings or not unit.is_whole]
