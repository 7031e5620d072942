"""Languages of the site: a locale tag -> its own name, writing direction and the words of `words.yaml`."""

from __future__ import annotations

from collections import Counter

import msgspec
from babel import Locale, UnknownLocaleError
from babel.core import get_global

from docabi.backends.locale_words import Words, words
from docabi.backends.reference.sitemap import locale_folder


class Language(msgspec.Struct, frozen=True):
    """A locale of the site. `title` is its name in itself, `short` the shortest tag that no other locale has."""

    tag: str
    folder: str
    title: str
    short: str
    direction: str
    words: Words


def languages(locales: tuple[str, ...]) -> tuple[Language, ...]:
    """Return the languages of a site in the order of the locales; a tag that Babel does not know is its own name."""
    shared = Counter(tag.split("-")[0].lower() for tag in locales)
    return tuple(_language(tag, alone=shared[tag.split("-")[0].lower()] == 1) for tag in locales)


def _language(tag: str, alone: bool) -> Language:
    public, _, private = tag.partition("-x-")
    try:
        locale = Locale.parse(public, sep="-")
    except (ValueError, UnknownLocaleError):
        return Language(tag, locale_folder(tag), tag, tag, "ltr", words()["en"])
    title = locale.language_name if alone else locale.display_name
    title = f"{title or public} ({private})" if private else title or public
    short = locale.language if alone else tag
    return Language(tag, locale_folder(tag), title, short, locale.text_direction, _words(locale))


def _words(locale: Locale) -> Words:
    """Return English words below those of the language, below those of its script; never those of another script."""
    table = words()
    likely = get_global("likely_subtags").get(f"{locale.language}_{locale.territory}", "").split("_")
    script = locale.script or (likely[1] if len(likely) == 3 else "")
    return {**table["en"], **table.get(locale.language, {}), **table.get(f"{locale.language}-{script}", {})}
