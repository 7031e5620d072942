"""What pages say otherwise, locale by locale: words aligned by what they are about, never by where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from docabi.abi import SpecView
from docabi.changes.entities import kind_of
from docabi.changes.model import Change
from docabi.changes.plainfacts import under
from docabi.spec import Source
from docabi.texts import PageText

_TEXTS = ("title", "heading", "description", "summary", "returns", "remarks")
_NAMED = ("parameters", "hresults", "constants", "members", "methods_table", "interfaces_table")


def word_edits(old: SpecView, new: SpecView, renamed: Mapping[str, str]) -> Iterator[Change]:
    """Every change of words; a locale that came or went is one change."""
    for locale in sorted({*old.locales, *new.locales}):
        if locale not in old.locales:
            yield Change("", locale, "locale-added", "", locale)
        elif locale not in new.locales:
            yield Change("", locale, "locale-removed", locale, "")
        else:
            yield from _locale_edits(old, new, locale, {new: old for old, new in renamed.items()})


def _locale_edits(old: SpecView, new: SpecView, locale: str, before: Mapping[str, str]) -> Iterator[Change]:
    for name, entity in new.entities.items():
        earlier, later = old.text(before.get(name, name), locale), new.text(name, locale)
        if earlier is None or later is None or earlier == later:
            continue
        pages = [("", earlier.text, later.text)]
        pages += [
            (under("methods", method), earlier.methods[method], page)
            for method, page in later.methods.items()
            if method in earlier.methods
        ]
        for part, one, other in pages:
            yield from _page_edits(one, other, part, locale, (name, kind_of(entity), entity.area))
    both = {page.page for page in old.pages} & {page.page for page in new.pages}
    for path in sorted(both):
        was, now = old.page_text(path, locale), new.page_text(path, locale)
        if was is not None and now is not None and was != now:
            yield from _page_edits(was, now, "", locale, (path, "page", ""))


def _page_edits(old: PageText, new: PageText, part: str, locale: str, who: tuple[str, str, str]) -> Iterator[Change]:
    before, after = dict(leaves(old)), dict(leaves(new))
    name, kind, area = who
    for leaf in sorted({*before, *after}):
        was, now = _plain(before.get(leaf, "")), _plain(after.get(leaf, ""))
        if was != now:
            rule = "words-added" if not was else "words-removed" if not now else "words-changed"
            place = f"{under(part, leaf)} ({locale})"
            sources = tuple((Source(locale, page.page, 1),) if page.page else () for page in (old, new))
            yield Change(name, place, rule, was, now, kind, area, old_sources=sources[0], sources=sources[1])


def leaves(page: PageText) -> Iterator[tuple[str, str]]:
    """The texts of a page by what they are about: `summary`, `parameters.hFile`, `sections.examples`."""
    for field in _TEXTS:
        yield field, getattr(page, field)
    for field in _NAMED:
        for key, text in getattr(page, field).items():
            yield under(field, key), text
    yield from _counted("alerts", [alert.text for alert in page.alerts])
    yield from _counted("requirements", [row.text for row in page.requirements])
    for section in page.sections:
        yield under("sections", section.key or section.title), section.text


def _counted(field: str, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    return ((f"{field}.{number}", text) for number, text in enumerate(texts, 1))


def _plain(text: str) -> str:
    """A text without what no reader sees: how its lines are broken and its blanks."""
    return " ".join(text.split())
