"""Facts that documentation does not give, shipped as data beside this module: layouts, code values, types, file names.

`Facts` holds them as one value that is passed as an argument: a project's own layouts, types and code values
(`ProjectFacts`) win in it over the shipped ones.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import cache, cached_property
from typing import Any, TypeVar

import msgspec

from docabi.facts.patchfile import Patch
from docabi.facts.types import FieldEntry, TypeEntry, TypeFact, read_type
from docabi.packaged import packaged

__all__ = ["FieldEntry", "TypeEntry", "TypeFact"]

T = TypeVar("T")


class Layout(msgspec.Struct, frozen=True):
    """Layout of an interface: `slots` are its own methods in vtable order, after those of `base`."""

    iid: str | None
    base: str | None
    slots: tuple[str, ...]
    source: str


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
    typedefs: dict[str, TypeEntry] = {}
    hresults: dict[str, int] = {}


class Facts:
    """What docabi knows beside the pages: the shipped tables, a project's own entries over them. A value: nothing
    changes it. A table is read when it is asked for the first time. A pickle holds the project's own entries alone.
    """

    def __init__(self, own: ProjectFacts | None = None) -> None:
        self.own = own or ProjectFacts()
        self._derived: dict[Callable[[Facts], Any], Any] = {}

    def __reduce__(self) -> tuple[type[Facts], tuple[ProjectFacts]]:
        return Facts, (self.own,)

    @property
    def stamp(self) -> bytes:
        """What tells these facts from those of another project; what is shipped belongs to the stamp of the code."""
        return msgspec.msgpack.encode(self.own)

    def derive(self, make: Callable[[Facts], T]) -> T:
        """What `make` gives for these facts, made once: an index over a table, a pattern of its words."""
        if make not in self._derived:
            self._derived[make] = make(self)
        found: T = self._derived[make]
        return found

    def without_types(self, names: Container[str]) -> Facts:
        """The same facts without the project's own types of these names."""
        typedefs = {name: fact for name, fact in self.own.typedefs.items() if name not in names}
        if len(typedefs) == len(self.own.typedefs):
            return self
        return Facts(msgspec.structs.replace(self.own, typedefs=typedefs))

    @cached_property
    def layouts(self) -> Mapping[str, Layout]:
        """Layouts by interface name."""
        return _over(_shipped("layouts.yaml", dict[str, Layout]), self.own.layouts)

    @cached_property
    def types(self) -> Mapping[str, TypeFact]:
        """Types that signatures use and no page defines, by name."""
        return _over(_shipped_types(), {name: read_type(entry) for name, entry in self.own.typedefs.items()})

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Words of C and MIDL for arithmetic types, and the base type that each is."""
        return _shipped("words.yaml", dict[str, str])

    @cached_property
    def hresults(self) -> Mapping[str, int]:
        """Unsigned 32-bit HRESULT values by name."""
        return _over(_shipped("hresults.yaml", dict[str, int]), self.own.hresults)

    @cached_property
    def win32_errors(self) -> Mapping[str, int]:
        """Win32 error codes by name; `HRESULT_FROM_WIN32(x)` is `0x80070000 | x` for x > 0."""
        return _shipped("win32-errors.yaml", dict[str, int])

    @cached_property
    def files(self) -> FileNames:
        """Canonical header, IDL and library names."""
        return _shipped("files.yaml", FileNames)

    @cached_property
    def constants(self) -> Mapping[str, int]:
        """Integer constants that declarations use and no declaration of theirs defines."""
        return _shipped("constants.yaml", dict[str, int])

    @cached_property
    def corrections(self) -> tuple[Patch, ...]:
        """Facts that the documentation has wrong, in the order in which they are set."""
        return _shipped("corrections.yaml", tuple[Patch, ...])

    @cached_property
    def sections(self) -> SectionWords:
        """Anchors and heading words of the sections of a page."""
        return _shipped("sections.yaml", SectionWords)

    @cached_property
    def direction_words(self) -> Mapping[str, DirectionWords]:
        """Direction words by language (the first part of a locale tag)."""
        return _shipped("direction-words.yaml", dict[str, DirectionWords])

    @cached_property
    def requirement_words(self) -> RequirementWords:
        """Words of the requirements section."""
        return _shipped("requirements.yaml", RequirementWords)


def _over(shipped: Mapping[str, T], own: Mapping[str, T]) -> Mapping[str, T]:
    return {**shipped, **own} if own else shipped


def _shipped(name: str, form: type[T]) -> T:
    """A table that comes with the package: the same for every project."""
    return packaged(f"facts/{name}", form)


@cache
def _shipped_types() -> Mapping[str, TypeFact]:
    return {name: read_type(entry) for name, entry in _shipped("typedefs.yaml", dict[str, TypeEntry]).items()}
