"""The families that are known, ready for use: their patterns compiled, what a page's families say added up once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property, lru_cache

from docabi.documents import DocumentError, convert, load_yaml
from docabi.facts.families import Condition, Family, NameRule, StateRule, merged
from docabi.packaged import packaged, packaged_names

FOLDER = "families"


class CompiledCondition:
    """A condition with its patterns compiled; keys of the front matter are without case and separators."""

    def __init__(self, condition: Condition) -> None:
        self.front = {folded_key(key): _any_fits(re.compile(one)) for key, one in condition.front.items()}
        self.path = re.compile(condition.path) if condition.path else None
        self.heading = re.compile(condition.heading) if condition.heading else None
        said = (f"`{key}: {pattern}`" for key, pattern in condition.front.items())
        parts = [*said, *(f"`{name}: {text}`" for name in ("path", "heading") if (text := getattr(condition, name)))]
        self.words = " and ".join([*parts, *(f"`section: {one}`" for one in condition.sections)])
        self.sections = tuple(re.compile(pattern, re.IGNORECASE) for pattern in condition.sections)


def _any_fits(pattern: re.Pattern[str]) -> Callable[[tuple[str, ...]], bool]:
    """Whether a pattern fits one of some values, which many pages have alike."""

    @lru_cache(64)
    def fits(values: tuple[str, ...]) -> bool:
        return any(map(pattern.search, values))

    return fits


class CompiledName:
    """A rule for names with its pattern compiled; `source` is a key of the front matter, or a place of the page."""

    def __init__(self, rule: NameRule) -> None:
        self.rule = rule
        self.source = folded_key(rule.source)
        self.pattern = re.compile(rule.pattern)
        self.where = frozenset(rule.where)


class CompiledState:
    """A rule for tables of states with its patterns compiled."""

    def __init__(self, rule: StateRule) -> None:
        self.heading = re.compile(rule.heading, re.IGNORECASE)
        self.name = re.compile(rule.name)


class FamilyRules:
    """What the families of a page say together, patterns compiled."""

    def __init__(self, family: Family) -> None:
        self.family = family
        self.places = frozenset(family.declaration.places)
        self.languages = frozenset(family.declaration.languages)
        self.unmarked = frozenset(family.declaration.unmarked)
        self.names = tuple(map(CompiledName, family.names))
        self.listed_constants = _any_of(family.listed_constants) if family.listed_constants else None
        self.code_names = _any_of(family.codes.names)
        self.code_words = re.compile(rf"(?<![A-Za-z0-9_])(?:{self.code_names.pattern})(?![A-Za-z0-9_])")
        self.states = tuple(map(CompiledState, family.states))
        words = "|".join(map(re.escape, family.entries.openings)) or "(?!)"
        self.opening = re.compile(rf"(?:{words})[ \t]+`?([A-Za-z_]\w*(?:\.\w+)*)", re.ASCII)

    @cached_property
    def section_words(self) -> Mapping[tuple[str, str], str]:
        """What a section holds by language and words of its heading."""
        tables = self.family.sections.words.items()
        return {(language, word): key for language, table in tables for key, words in table.items() for word in words}

    @cached_property
    def labels(self) -> Mapping[tuple[str, str], str]:
        """What a row of facts tells by language and label."""
        tables = self.family.files.labels.items()
        return {(language, word): fact for language, table in tables for fact, words in table.items() for word in words}

    @cached_property
    def front_files(self) -> Mapping[str, tuple[str, ...]]:
        """Keys of the front matter by the fact that they state."""
        return {fact: tuple(map(folded_key, keys)) for fact, keys in self.family.files.front.items()}


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern of several; of none it is what nothing matches."""
    return re.compile("|".join(f"(?:{one})" for one in patterns) or "(?!)")


class KnownFamilies:
    """Families by name, a project's own before those that docabi ships, those of every page last; `forced` are those of
    which each page is.
    """

    def __init__(self, own: Mapping[str, Family], forced: tuple[str, ...]) -> None:
        known = {**own, **{name: one for name, one in shipped().items() if name not in own}}
        self.families = dict(sorted(known.items(), key=lambda one: (not one[1].match, one[0] not in own)))
        self.forced = frozenset(forced)
        self.conditions = {
            name: tuple(map(CompiledCondition, family.match)) for name, family in self.families.items() if family.match
        }
        self.of_every_page = tuple(name for name, family in self.families.items() if not family.match)
        self._rules: dict[tuple[str, ...], FamilyRules] = {}

    def rules(self, names: tuple[str, ...]) -> FamilyRules:
        """What some families and those of every page say together."""
        if names not in self._rules:
            self._rules[names] = FamilyRules(merged(self.families[one] for one in (*names, *self.of_every_page)))
        return self._rules[names]


@cache
def shipped() -> Mapping[str, Family]:
    """The families that come with docabi, by name."""
    names = packaged_names(FOLDER, ".yaml")
    return {name.removesuffix(".yaml"): packaged(f"{FOLDER}/{name}", Family) for name in names}


def read_family(text: str) -> Family:
    """The family that a file describes; raises DocumentError with the place of what is wrong."""
    document = load_yaml(text)
    if document.value is None:
        raise DocumentError("describes no family: give `title`, `about` and what it says of pages", 1, 1)
    return convert(document, Family)


@lru_cache(maxsize=1024)
def folded_key(key: str) -> str:
    """A key of front matter without case and separators: `api.name`, `api_name` and `apiname` are one."""
    return re.sub(r"[._\-\s]", "", key).lower()
