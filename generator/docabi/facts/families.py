"""What a family of documentation is, as data: one YAML file a family, of those that
docabi ships (`docabi/families/*.yaml`) or of a project's own. What several families say is added up (`merged`).

Patterns are regular expressions of Python. `docabi schema family` prints the form; FAMILIES.md says what each part
is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from docabi.facts.words import DirectionWords

S = TypeVar("S", bound=msgspec.Struct)

Pattern = Annotated[str, msgspec.Meta(min_length=1, max_length=500, description="a regular expression")]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Place = Literal["syntax", "summary", "own-heading", "above-parameters", "headings", "nowhere"]
Fact = Literal["header", "library"]
Evidence = Literal["alone", "in-heading", "undeclared", "named", "titled", "in-file-name", "heads-interface"]
EntityKind = Literal["interface", "class", "function", "callback", "enumeration", "structure", "union", "method"]
Keyed = Literal[
    "syntax",
    "parameters",
    "return-value",
    "exceptions",
    "remarks",
    "requirements",
    "see-also",
    "methods",
    "members",
    "fields",
    "properties",
    "interfaces",
    "example",
    "status-hresults",
    "in-this-section",
    "related-sections",
    "reference",
    "other",
]


def checked(*patterns: str | None) -> None:
    """Raise ValueError for a pattern that is none."""
    for pattern in filter(None, patterns):
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            raise ValueError(f"`{pattern:.60}` is no regular expression: {error}") from error


def combinable(*patterns: str) -> None:
    """Raise ValueError for a pattern that cannot stand beside others, as one with flags for all of it, or twice."""
    for pattern in patterns:
        try:
            re.compile(f"(?:{pattern})|(?:{pattern})")
        except re.error as error:
            raise ValueError(f"`{pattern:.60}` cannot stand beside others: {error}") from error


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="kebab", omit_defaults=True):
    """A part of a description."""


class Condition(_Part, frozen=True):
    """What a page shows if it is of the family; all that is said has to be found somewhere in it."""

    front: dict[Words, Pattern] = {}
    """Key of the front matter -> what one of its values holds."""
    path: Pattern | None = None
    """What the page's path holds, without `.md`."""
    heading: Pattern | None = None
    """What the first heading holds."""
    sections: tuple[Pattern, ...] = ()
    """What the anchor or the words of a further heading are as a whole, each of one of them, in letters of any case."""

    def __post_init__(self) -> None:
        if not (self.front or self.path or self.heading or self.sections):
            raise ValueError("a condition says nothing: give `front`, `path`, `heading` or `sections`")
        checked(*self.front.values(), self.path, self.heading, *self.sections)


class NameRule(_Part, frozen=True):
    """Where a page says its name, its kind or the base of its interface."""

    source: Words = msgspec.field(name="from")
    """`heading`, `path`, `declaration`, or a key of the front matter."""
    pattern: Pattern
    """What the whole text is; its groups `name` and `base` are what the page says."""
    kind: EntityKind | None = None
    """The kind that it means."""
    where: tuple[Evidence, ...] = ()
    """What has to hold besides: `alone` (the key has one value), `in-heading` (the name is a word of the heading),
    `named` (the front matter names it, too), `titled` (the front matter names the heading), `undeclared` (no
    declaration), `in-file-name` (the file is called after name and base), `heads-interface` (the heading is the name of
    an interface and nothing else).
    """

    def __post_init__(self) -> None:
        checked(self.pattern)


class DeclarationRules(_Part, frozen=True):
    """Where declarations stand, and in which code blocks."""

    places: tuple[Place, ...] = ()
    """`syntax` (a section of that meaning), `summary` (above the first section, if the front matter names an API),
    `own-heading` (a section called as the page), `above-parameters` (a section above that of the parameters whose code
    has the page's name), `headings` (entries with a type in words make it together), `nowhere`.
    """
    languages: tuple[str, ...] = ()
    """Languages of code blocks that declare."""
    unmarked: tuple[str, ...] = ()
    """Languages that say nothing of what a code block holds."""


class SectionRules(_Part, frozen=True):
    """Meanings of sections."""

    anchors: dict[Words, Keyed] = {}
    """Anchor of a heading -> what the section holds."""
    words: dict[Words, dict[Keyed, tuple[Words, ...]]] = {}
    """Language -> what a section holds -> words of its heading, in small letters."""
    level: Annotated[int, msgspec.Meta(ge=1, le=6)] | None = None
    """The level of the sections' headings; without it each page has one heading of the first."""


class EntryRules(_Part, frozen=True):
    """How descriptions of parameters and members begin."""

    openings: tuple[Words, ...] = ()
    """Words that open the heading of one entry."""
    lines: tuple[Pattern, ...] = ()
    """What the beginning of a paragraph is; its group `name` is the entry, what follows belongs to its text."""

    def __post_init__(self) -> None:
        checked(*self.lines)
        _has_name(self.lines)


class FileRules(_Part, frozen=True):
    """Where a page names its files."""

    front: dict[Fact, tuple[Words, ...]] = {}
    """Keys of the front matter, the likelier one first."""
    labels: dict[Words, dict[Fact, tuple[Words, ...]]] = {}
    """Language -> labels of rows, in small letters."""


class CodeRules(_Part, frozen=True):
    """What return codes are called, and how what is told of one begins."""

    names: tuple[Pattern, ...] = ()
    """What such a name is as a whole: a word of this form is a code in a sentence, too. What is written as a name in
    capitals is a code in a cell, on a line and in a paragraph of its own, without being said here.
    """
    failures: tuple[Pattern, ...] = ()
    """What names of failures hold."""
    successes: tuple[Pattern, ...] = ()
    """What names of successes hold that nothing says to be failures."""
    others: dict[Words, Words] = {}
    """Further name of a code -> the code."""
    lines: tuple[Pattern, ...] = ()
    """What the beginning of a line that tells of a code is; its group `name` is the code, what follows is its text."""

    def __post_init__(self) -> None:
        checked(*self.names, *self.failures, *self.successes, *self.lines)
        checked(*(f"\\s*{line}" for line in self.lines))
        combinable(*self.names, *self.failures, *self.successes)
        _has_name(self.lines)


class StateRule(_Part, frozen=True):
    """Tables of states that a call may leave, which a caller asks for after it (SQLSTATE)."""

    heading: Pattern
    """What the heading of the first column is as a whole, in letters of any case."""
    name: Pattern
    """What the beginning of a cell of that column is, blanks taken out; what follows is damage."""

    def __post_init__(self) -> None:
        checked(self.heading, self.name)


def _has_name(lines: Iterable[str]) -> None:
    """Raise ValueError for the pattern of a line that says no name."""
    if any("name" not in re.compile(line).groupindex for line in lines):
        raise ValueError("the pattern of a line has a group `(?P<name>...)`")


class FurtherNames(_Part, frozen=True):
    """Further names of a constant, and how their values follow from its own: `value << shift | code of the type`."""

    pattern: Pattern
    """What such a name is, as a whole word; a match that is no identifier of C is none."""
    shift: Annotated[int, msgspec.Meta(ge=0, le=32)] = 0
    bits: Annotated[int, msgspec.Meta(ge=1, le=64)] = 32
    """How many bits such a value has at most: a name with a wider one is left out."""
    types: dict[Words, Annotated[int, msgspec.Meta(ge=0, lt=2**32)]] = {}
    """Type -> its code; of several types of a page the one that stands here first counts. Without any, the value is the
    name's own.
    """
    endings: dict[Words, tuple[Words, ...]] = {}
    """End of a name -> the types that it may mean; those at one place of all lists go together (one value, several)."""

    def __post_init__(self) -> None:
        checked(self.pattern)
        for type in (type for types in self.endings.values() for type in types):
            if type not in self.types:
                raise ValueError(f"the type `{type}` of an ending has no code in `types`")


class ConstantRule(_Part, frozen=True):
    """A table of facts that states a constant: its cells are told by what they hold, not by the words beside them."""

    value: Pattern
    """What the cell with the value is as a whole; its group `value` is a number of C."""
    type: Pattern | None = None
    """What a type of what the constant stands for is, as a whole word."""
    names: tuple[FurtherNames, ...] = ()
    header: Pattern | None = None
    """What a paragraph is that names a header; the last such paragraph counts."""

    def __post_init__(self) -> None:
        checked(self.value, self.type, self.header)
        if "value" not in re.compile(self.value).groupindex:
            raise ValueError("the pattern of a value has a group `(?P<value>...)`")


class Family(_Part, frozen=True):
    """A family of documentation. What a page's families say is added up."""

    title: Words
    """What it is called."""
    about: str
    """How to tell its pages, and what they are, in a sentence or two."""
    match: tuple[Condition, ...] = ()
    """A page is of the family if one of these holds; without any, every page is."""
    names: tuple[NameRule, ...] = ()
    declaration: DeclarationRules = DeclarationRules()
    sections: SectionRules = SectionRules()
    entries: EntryRules = EntryRules()
    directions: dict[Words, DirectionWords] = {}
    """Language -> words that state a direction."""
    files: FileRules = FileRules()
    codes: CodeRules = CodeRules()
    states: tuple[StateRule, ...] = ()
    constants: tuple[ConstantRule, ...] = ()
    """How its pages state constants."""
    listed_constants: tuple[Pattern, ...] = ()
    """What names are that a table lists as a set of constants, with values or without."""

    def __post_init__(self) -> None:
        checked(*self.listed_constants)
        combinable(*self.listed_constants)


FamilyName = Annotated[
    str,
    msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$(?!\n)", max_length=60, description="small letters, digits and hyphens"),
]


def merged(families: Iterable[Family]) -> Family:
    """What several families say together: lists and tables joined, in their order."""
    first, *others = families
    for family in others:
        first = joined(first, family)
    return first


def joined(one: S, other: S) -> S:
    """What two values of one type say together; of two that say one thing differently the first counts."""
    changes = {name: _both(getattr(one, name), getattr(other, name)) for name in one.__struct_fields__}
    return msgspec.structs.replace(one, **changes)


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, msgspec.Struct):
        return joined(one, other)
    if isinstance(one, Mapping):
        return {**one, **{key: _both(one[key], value) if key in one else value for key, value in other.items()}}
    if isinstance(one, tuple):
        return (*one, *(item for item in other if item not in one))
    return other if one is None else one
