"""Words that generated text needs and no page gives (alerts, labels, headings): a locale and a key in, a word out.

The words are in `words.yaml`, by language or by language and script. A language that lacks a word is shown in English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from docabi.packaged import packaged

Words = Mapping[str, str]
T = TypeVar("T")

# Regions that write Chinese in traditional characters where the tag does not name the script.
_TRADITIONAL = frozenset({"tw", "hk", "mo"})


def words() -> Mapping[str, Words]:
    """Return the whole table: language (or language-script) -> key -> word."""
    return packaged("backends/words.yaml", dict[str, dict[str, str]])


def word(locale: str, key: str) -> str:
    """Return a word (`note`, `header`) in the language of a locale; the key itself if no language has the word."""
    table = words()
    return next((table[tag][key] for tag in _tags(locale) if key in table.get(tag, {})), key)


def closest(table: Mapping[str, T], locale: str) -> T:
    """Return what a table has for the language of a locale, or else for English, which each table has."""
    return next(table[tag] for tag in _tags(locale) if tag in table)


def _tags(locale: str) -> Iterator[str]:
    """Yield keys of tables for a locale, the closest first: `zh-Hant` for `zh-TW`, `fr` for `fr-CA`, at last `en`."""
    language, *rest = locale.lower().split("-")
    if language == "zh":
        yield "zh-Hant" if "hant" in rest or ("hans" not in rest and _TRADITIONAL & set(rest)) else "zh-Hans"
    yield language
    yield "en"
