"""Facts that documentation does not give, shipped as data beside this module: layouts, code values, types, file names.

Each reader returns a read-only table, read once. Layouts, types and code values of a project's own (`ProjectFacts`) win
over the shipped ones once `use` has been called.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import msgspec
import yaml

from docabi.facts.patchfile import Patch


class Layout(msgspec.Struct, frozen=True):
    """Layout of an interface: `slots` are its own methods in vtable order, after those of `base`."""

    iid: str | None
    base: str | None
    slots: tuple[str, ...]
    source: str


class FieldFact(msgspec.Struct, frozen=True):
    """A field of a known structure: a type's name, or an array of it with a length."""

    name: str
    as_: str | None = msgspec.field(default=None, name="as")
    array: tuple[str, int] | None = None


class TypeFact(msgspec.Struct, frozen=True):
    """A type that signatures use and no page defines.

    `as_` names the type it stands for (C spelling, `const WCHAR *`); otherwise `kind` is signed, unsigned, struct,
    union, opaque-struct, enum or interface. `width` is in bits or `pointer`; `size` in bytes by target; `align` in
    bits. An interface, and an opaque structure without a size, belong to another API: known behind pointers only.
    """

    kind: str | None = None
    as_: str | None = msgspec.field(default=None, name="as")
    width: int | str | None = None
    fields: tuple[FieldFact, ...] = ()
    members: dict[str, int] = {}
    size: dict[str, int] = {}
    align: int | None = None

    @property
    def complete(self) -> bool:
        """Whether a value of it can be passed or stored."""
        return self.kind != "interface" and (self.kind != "opaque-struct" or bool(self.size))


class FileNames(msgspec.Struct, frozen=True):
    """Canonical spellings of header, IDL and library names, keyed by their lower case."""

    headers: dict[str, str]
    idls: dict[str, str]
    libraries: dict[str, str]


class SectionWords(msgspec.Struct, frozen=True):
    """Section keys by heading anchor, heading words by language and section key, openings of an entry's own heading."""

    entries: tuple[str, ...]
    anchors: dict[str, str]
    words: dict[str, dict[str, tuple[str, ...]]]


class RequirementWords(msgspec.Struct, frozen=True):
    """Labels of requirements rows by language and fact, words for "none" by language, Cyrillic letters in Latin."""

    labels: dict[str, dict[str, tuple[str, ...]]]
    none: dict[str, tuple[str, ...]]
    cyrillic: dict[str, str]


class GluedWord(msgspec.Struct, frozen=True):
    """A direction word without a blank behind it.

    A character of `unless` behind it makes it another word, save where one of the words `despite` begins with it; a
    character of `closed_by` later in its clause makes it a word of the sentence (`在`...`中`).
    """

    word: str
    unless: str = ""
    despite: tuple[str, ...] = ()
    closed_by: str = ""


class DirectionWords(msgspec.Struct, frozen=True):
    """What a language's translations put in the place of `[in]` and `[out]`."""

    words: tuple[str, ...] = ()
    glued: tuple[GluedWord, ...] = ()
    round: tuple[str, ...] = ()


class ProjectFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A project's own facts by name, section by section."""

    layouts: dict[str, Layout] = {}
    typedefs: dict[str, TypeFact] = {}
    hresults: dict[str, int] = {}


_own = [ProjectFacts()]


def use(own: ProjectFacts) -> None:
    """Let a project's own facts win over the shipped ones in all that this process and its workers do from now on."""
    _own[0] = own
    for reader in (layouts, types, hresults):
        reader.cache_clear()


def own() -> ProjectFacts:
    """The project's own facts that are in use."""
    return _own[0]


def _load(name: str) -> Any:
    text = resources.files(__name__).joinpath(name).read_bytes()
    return yaml.load(text, Loader=yaml.CSafeLoader)


@cache
def layouts() -> Mapping[str, Layout]:
    """Layouts by interface name."""
    return msgspec.convert(_load("layouts.yaml"), dict[str, Layout]) | _own[0].layouts


@cache
def hresults() -> Mapping[str, int]:
    """Unsigned 32-bit HRESULT values by name."""
    return msgspec.convert(_load("hresults.yaml"), dict[str, int]) | _own[0].hresults


@cache
def win32_errors() -> Mapping[str, int]:
    """Win32 error codes by name; `HRESULT_FROM_WIN32(x)` is `0x80070000 | x` for x > 0."""
    return msgspec.convert(_load("win32-errors.yaml"), dict[str, int])


@cache
def file_names() -> FileNames:
    """Canonical header, IDL and library names."""
    return msgspec.convert(_load("files.yaml"), FileNames)


@cache
def types() -> Mapping[str, TypeFact]:
    """Types by name."""
    return msgspec.convert(_load("typedefs.yaml"), dict[str, TypeFact]) | _own[0].typedefs


@cache
def sections() -> SectionWords:
    """Anchors and heading words of the sections of a page."""
    return msgspec.convert(_load("sections.yaml"), SectionWords)


@cache
def direction_words() -> Mapping[str, DirectionWords]:
    """Direction words by language (the first part of a locale tag)."""
    return msgspec.convert(_load("direction-words.yaml"), dict[str, DirectionWords])


@cache
def constants() -> Mapping[str, int]:
    """Integer constants that declarations use and no declaration of theirs defines."""
    return msgspec.convert(_load("constants.yaml"), dict[str, int])


@cache
def corrections() -> tuple[Patch, ...]:
    """Facts that the documentation has wrong, in the order in which they are set."""
    return msgspec.convert(_load("corrections.yaml"), tuple[Patch, ...])


@cache
def requirement_words() -> RequirementWords:
    """Words of the requirements section."""
    return msgspec.convert(_load("requirements.yaml"), RequirementWords)
