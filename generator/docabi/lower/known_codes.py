"""What tells the return codes of a page: tables of facts, and the names that the page's families give (`codes` of a
family's file). Facts and families in, `KnownCodes` out; made once for each combination of families.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from docabi.facts import Facts
from docabi.facts.family_rules import FamilyRules
from docabi.facts.words import Denials
from docabi.lower.look_alikes import LETTERS
from docabi.patterns import compile_pattern

# Of return codes in capitals, whatever they are called.
_CAPITALS = r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"


def known_codes(facts: Facts, families: tuple[str, ...] = ()) -> KnownCodes:
    """What tells the codes of pages of some families."""
    made, rules = facts.derive(_made), facts.families.rules(families)
    if rules not in made:
        made[rules] = KnownCodes(facts, rules)
    return made[rules]


def _made(facts: Facts) -> dict[FamilyRules, KnownCodes]:
    return {}


class KnownCodes:
    """Known codes and their values, and the patterns of names."""

    def __init__(self, facts: Facts, rules: FamilyRules) -> None:
        self.facts = facts
        said = rules.family.codes
        # What the general form of capitals has already needs no place of its own in a pattern.
        self.names = _whole(said.names)
        self.begun = compile_pattern(_any(said.names))
        self.failing, self.succeeding = compile_pattern(_any(said.failures)), compile_pattern(_any(said.successes))
        self.others: Mapping[str, str] = said.others
        self.lines = tuple(compile_pattern(rf"\s*{line}") for line in said.lines)
        name = _any((_CAPITALS, *said.names))
        others = _any((*map(re.escape, said.others), _CAPITALS, *said.names))
        self.name = compile_pattern(rf"(?<![{LETTERS}])(?:{name})(?![{LETTERS}])")
        self.own = compile_pattern(rf"(?<![{LETTERS}]){_any(said.names)}(?![{LETTERS}])")
        self.mention = compile_pattern(rf"(?<![{LETTERS}])(?:{_macro(name)}|(?:{others})(?![{LETTERS}]))")

    @property
    def hresults(self) -> Mapping[str, int]:
        """Values of HRESULTs by name."""
        return self.facts.hresults

    @property
    def win32_errors(self) -> Mapping[str, int]:
        """Values of Win32 errors by name."""
        return self.facts.win32_errors

    @property
    def denials(self) -> Mapping[str, Denials]:
        """Words that say that a code is not returned, by language."""
        return self.facts.denials

    @cached_property
    def by_letters(self) -> Mapping[str, str]:
        """Known names by their capitals and digits."""
        return self.facts.derive(_every_code)

    @cached_property
    def errors_by_letters(self) -> Mapping[str, str]:
        """Names of Win32 errors by their capitals and digits."""
        return self.facts.derive(_win32_errors)

    def is_code(self, name: str) -> bool:
        """Whether a name that stands in a sentence is one of a code: it is known, or called as one."""
        return (
            name in self.others
            or name in self.hresults
            or name in self.win32_errors
            or self.names.match(name) is not None
            or name.startswith(("HRESULT_FROM_WIN32", "HRESULT_FROM_NT"))
        )

    def may_stand_in(self, text: str) -> bool:
        """Whether a text may have a code: a quick look."""
        return "_" in text or self.own.search(text) is not None


_NO_LETTER = compile_pattern(r"[^A-Z0-9]+")


def letters_of(text: str) -> str:
    """The capitals and digits of a name; empty if it has letters of another script."""
    if not text.isascii():
        return ""
    plain = text.replace("_", "")
    return plain if plain.isalnum() and plain.upper() == plain else _NO_LETTER.sub("", text)


def _macro(name: str) -> str:
    """`HRESULT_FROM_WIN32(X)`, `HRESULT_FROM_NT(X)`, with its X where it has one."""
    return rf"HRESULT_FROM_(?:WIN32|NT)(?![{LETTERS}])(?:\s*\([^()]{{0,80}}\)|\s+(?:{name})(?![{LETTERS}]))?"


def _any(patterns: Sequence[str]) -> str:
    return f"(?:{'|'.join(f'(?:{one})' for one in patterns)})" if patterns else "(?!)"


def _whole(patterns: Sequence[str]) -> re.Pattern[str]:
    return compile_pattern(rf"{_any(patterns)}\Z")


def _every_code(facts: Facts) -> dict[str, str]:
    return _by_letters((*facts.hresults, *facts.win32_errors))


def _win32_errors(facts: Facts) -> dict[str, str]:
    return _by_letters(facts.win32_errors)


def _by_letters(names: Iterable[str]) -> dict[str, str]:
    """Names by their letters and digits; two names with the same letters are both left out."""
    found: dict[str, str] = {}
    twice = set[str]()
    for name in names:
        letters = letters_of(name)
        if found.setdefault(letters, name) != name:
            twice.add(letters)
    for letters in twice:
        del found[letters]
    return found
