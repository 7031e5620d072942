"""The few words that no page gives: a locale tag in, a word of its language out.

Words for alerts and labels are those of the reference pages (`backends/words.yaml`), the sentence about codes
that a page does not name is in `undocumented.yaml` beside this module, what COM's own codes mean in `meanings.yaml`. A
language that they lack is shown in English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

import msgspec
import yaml

from docabi.backends.words import words

# Regions that write Chinese in traditional characters where the tag does not name the script.
_TRADITIONAL = frozenset({"tw", "hk", "mo"})


def word(locale: str, key: str) -> str:
    """A word of the reference pages (`note`, `header`); the key itself where nobody has one."""
    table = words()
    return next((table[tag][key] for tag in _tags(locale) if key in table.get(tag, {})), key)


def general_text(locale: str) -> str:
    """What is said of a code that a method's page does not name."""
    table = _undocumented()
    return next(table[tag] for tag in _tags(locale) if tag in table)


def meanings(locale: str) -> Mapping[str, str]:
    """Name of a code of COM itself -> what it means."""
    table = _meanings()
    return next(table[tag] for tag in _tags(locale) if tag in table)


def _tags(locale: str) -> Iterator[str]:
    """Keys of the tables for a locale, the closest first: `zh-Hant` for `zh-TW`, `fr` for `fr-CA`, at last `en`."""
    language, *rest = locale.lower().split("-")
    if language == "zh":
        yield "zh-Hant" if "hant" in rest or ("hans" not in rest and _TRADITIONAL & set(rest)) else "zh-Hans"
    yield language
    yield "en"


@cache
def _undocumented() -> Mapping[str, str]:
    return msgspec.convert(_read("undocumented.yaml"), dict[str, str])


@cache
def _meanings() -> Mapping[str, Mapping[str, str]]:
    return msgspec.convert(_read("meanings.yaml"), dict[str, dict[str, str]])


def _read(name: str) -> object:
    return yaml.load(resources.files(__package__).joinpath(name).read_bytes(), Loader=yaml.CSafeLoader)
