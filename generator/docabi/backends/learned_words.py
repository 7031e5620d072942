"""Headings and labels of a language that the tables do not have, learned from a locale's own pages.

In: the words of every page of a locale, whose sections, rows and kinds are told by anchors and structure, whatever they
are called. Out: the form that most pages have of each. A heading that translation left in English is the most frequent
one on some trees, so it counts only where hardly a page has another.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from docabi.backends.words import words
from docabi.markdown.inline import unmarked
from docabi.patterns import compile_pattern
from docabi.texts import EntityText, PageText

_ROWS = frozenset({"header", "library", "platforms", "versions"})
_DESCRIBED = frozenset({"hresults", "members", "methods", "interfaces", "return-value", "fields", "properties"})
"""Sections whose tables say in the last column what the entries are."""
_SIGNS = " \t:：,、-‐–.·*\u00a0"
_LONGEST = 40
_ENGLISH_IS_THEIRS = 10
"""So many times as often as the next form, an English heading is a word of the language, too (German `Syntax`)."""
_DAMAGED = compile_pattern(r"[{}<>\ufffd\n]")


def learn_words(texts: Iterable[EntityText], pages: Iterable[PageText], kinds: Mapping[str, str]) -> dict[str, str]:
    """Return the locale's own words by the keys of the table; `kinds` has the kind of each entity by its name."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    known = words()["en"]
    for key, written in _written(texts, pages, kinds):
        form = _without_english(unmarked(written).strip(_SIGNS), known.get(key, ""))
        if key in known and form and len(form) <= _LONGEST and not _DAMAGED.search(written):
            forms[key][form] += 1
    learned = {key: form for key, counted in sorted(forms.items()) if (form := _own_form(counted, known[key]))}
    return {**dict(_of_many(learned, known)), **learned}


def _written(
    texts: Iterable[EntityText], pages: Iterable[PageText], kinds: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    for text in texts:
        yield from _of_page(text.text)
        yield f"kind-{kinds.get(text.name, '')}", _without_name(text.text.heading, text.name)
        for method, page in text.methods.items():
            yield from _of_page(page)
            yield "kind-method", _without_name(page.heading, f"{text.name}::{method}")
    for page in pages:
        yield from _of_page(page)


def _of_page(page: PageText) -> Iterator[tuple[str, str]]:
    yield from page.headings.items()
    yield from ((section.key, section.title) for section in page.sections)
    yield from ((row.fact, row.label) for row in page.requirements if row.fact in _ROWS)
    yield from (("description", cells[-1]) for key, cells in page.table_headings.items() if key in _DESCRIBED and cells)


def _without_name(heading: str, name: str) -> str:
    """Return what a page's title says beside its name: the kind; empty if the name is not found."""
    spelled = r"\s*::\s*".join(map(re.escape, name.split("::")))
    found = re.search(rf"[`*]*{spelled}[`*]*", heading, re.IGNORECASE)
    return heading[: found.start()] + heading[found.end() :] if found else ""


def _without_english(form: str, english: str) -> str:
    """Return what stands in brackets behind the English word: `Requirements (Anforderungen)`."""
    before, _, behind = form.partition(" (")
    return behind.removesuffix(")") if behind.endswith(")") and _folded(before) == _folded(english) else form


def _own_form(counted: Counter[str], english: str) -> str:
    """Return the most frequent form that is not English, if English is not the language's own."""
    ranked = sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    theirs = [(form, count) for form, count in ranked if _folded(form) != _folded(english)]
    same = counted.total() - sum(count for _, count in theirs)
    if theirs and theirs[0][1] * _ENGLISH_IS_THEIRS >= same:
        return theirs[0][0]
    return ranked[0][0]


def _folded(form: str) -> str:
    return form.casefold().removesuffix("s")


def _of_many(learned: Mapping[str, str], known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what lists of a kind are called: by that kind, because pages have no word for many of it."""
    lists = ((key, f"kind-{key.removeprefix('all-')}") for key in known if key.startswith("all-"))
    yield from ((key, learned[kind]) for key, kind in (*lists, ("inherited", "methods")) if kind in learned)
