"""Facts that documentation does not give, shipped as data beside this module: layouts, code values, types, file names.

`Facts` holds them as one value that is passed as an argument: a project's own layouts, types and code values
(`ProjectFacts`) win in it over the shipped ones. The files spell a type as C does (`as: const WCHAR *`); it is parsed
here, once (`read_type`), and everybody else reads the tree.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from typing import Annotated, Any, TypeVar

import msgspec

from docabi.facts.companions import CompanionFacts, EnumerationFact, GuidGroup
from docabi.facts.entries import (
    ConstantEntry,
    Expression,
    FieldEntry,
    FunctionEntry,
    Layout,
    ParameterEntry,
    SignatureEntry,
    Size,
    TypeEntry,
    TypeFact,
    parse_type,
    read_type,
)
from docabi.facts.families import Family, FamilyName
from docabi.facts.family_rules import KnownFamilies
from docabi.facts.names import Name
from docabi.facts.patchfile import Patch
from docabi.facts.statuses import StatusEntry
from docabi.facts.words import Denials, DeprecationWords, DirectionWords, RequirementWords, SectionWords
from docabi.packaged import packaged
from docabi.spec import Identifier

__all__ = [
    "ConstantEntry",
    "Expression",
    "Facts",
    "FieldEntry",
    "FileNames",
    "FunctionEntry",
    "Layout",
    "ParameterEntry",
    "ProjectFacts",
    "SignatureEntry",
    "Size",
    "TypeEntry",
    "TypeFact",
    "parse_type",
    "read_type",
]

T = TypeVar("T")


class FileNames(msgspec.Struct, frozen=True):
    """Canonical spellings of header, IDL and library names, keyed by their lower case."""

    headers: dict[str, str]
    idls: dict[str, str]
    libraries: dict[str, str]
    folders: tuple[str, ...] = ()
    """Folders of C libraries: what lies in one is no header of the documentation, and keeps the folder."""


class LibraryFiles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a library on each system, as its loader finds it."""

    windows: str
    linux: str
    macos: str


class ProjectFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A project's own facts by name, section by section."""

    layouts: dict[Name, Layout] = {}
    typedefs: dict[Name, TypeEntry] = {}
    hresults: dict[Name, Annotated[int, msgspec.Meta(ge=0, lt=2**32)]] = {}
    constants: dict[Name, ConstantEntry] = {}
    statuses: dict[Name, StatusEntry] = {}
    """Types of which a returned value says how a call went."""
    functions: dict[Name, FunctionEntry] = {}
    """Functions by name: what a page about one takes where it declares none."""
    defines: dict[Name, int | None] = {}
    """What names are defined as (None: they are not); `defines` in the settings."""
    companions: bool = True
    """Whether facts of docabi that no page names are given, too; `companions` in the settings."""
    families: dict[FamilyName, Family] = {}
    """The project's own families of documentation; `families` in the settings."""
    family: tuple[FamilyName, ...] = ()
    """The families of which every page is; `family` in the settings."""


def _table(name: str, form: type[T], own: str = "") -> cached_property[T]:
    """A table that comes with the package, with the project's own entries of the section `own` over it."""

    def read(facts: Facts) -> T:
        shipped: Any = packaged(f"facts/{name}", form)
        added = getattr(facts.own, own, None)
        found: T = shipped | added if added else shipped
        return found

    return cached_property(read)


class Facts:
    """What docabi knows beside the pages: the shipped tables, a project's own entries over them. A value: nothing
    changes it. A table is read when it is asked for the first time. A pickle holds the project's own entries alone.
    """

    def __init__(self, own: ProjectFacts | None = None, stated: frozenset[str] = frozenset()) -> None:
        self.own = own or ProjectFacts()
        self._stated = stated
        self._derived: dict[Callable[[Facts], Any], Any] = {}

    def __reduce__(self) -> tuple[type[Facts], tuple[ProjectFacts, frozenset[str]]]:
        return Facts, (self.own, self._stated)

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
        return Facts(msgspec.structs.replace(self.own, typedefs=typedefs), self._stated)

    def without_stated(self, names: AbstractSet[str]) -> Facts:
        """The same facts without types of these names, which pages state."""
        return Facts(self.own, self._stated | names) if names else self

    @cached_property
    def layouts(self) -> dict[str, Layout]:
        """Layouts by interface name."""
        return {**packaged("facts/layouts.yaml", dict[str, Layout]), **self.system, **self.own.layouts}

    words = _table("words.yaml", dict[str, str])
    """Words of C and MIDL for arithmetic types, and the base type that each is."""
    hresults = _table("hresults.yaml", dict[str, int], own="hresults")
    """Unsigned 32-bit HRESULT values by name."""
    win32_errors = _table("win32-errors.yaml", dict[str, int])
    """Win32 error codes by name; `HRESULT_FROM_WIN32(x)` is `0x80070000 | x` for x > 0."""
    ntstatus = _table("ntstatus.yaml", dict[str, int])
    """Unsigned 32-bit NTSTATUS values by name, which a page may give whatever its declaration returns."""
    statuses = _table("statuses.yaml", dict[str, StatusEntry], own="statuses")
    """Types of which a returned value says how a call went."""
    system = _table("interfaces.yaml", dict[str, Layout])
    """Interfaces of the system, with signatures."""
    guids = _table("guids.yaml", tuple[GuidGroup, ...])
    """Identifiers with a name of their own, by header."""
    companions = _table("companions.yaml", CompanionFacts)
    """What C programs expect of headers."""
    enumerations = _table("enumerations.yaml", dict[str, EnumerationFact])
    """Enumerators that runtimes have and no page, by enumeration."""
    constants = _table("constants.yaml", dict[str, int])
    """Integer constants that declarations use and no declaration of theirs defines."""
    defines = _table("defines.yaml", dict[str, int | None], own="defines")
    """What the preprocessor knows of names; None: they are not defined."""
    text_forms = _table("text-forms.yaml", tuple[tuple[str, str, str], ...])
    """Types of text: what UNICODE chooses, of a code page, of UTF-16."""
    corrections = _table("corrections.yaml", tuple[Patch, ...])
    """Facts that the documentation has wrong, in the order in which they are set."""
    sections = _table("sections.yaml", SectionWords)
    """Anchors and heading words of sections that all families share."""
    direction_words = _table("direction-words.yaml", dict[str, DirectionWords])
    """Direction words by language (the first part of a locale tag)."""
    denials = _table("denials.yaml", dict[str, Denials])
    """Words that say that a code is not returned, by language (the first part of a locale tag)."""
    deprecation = _table("deprecation.yaml", DeprecationWords)
    """Words that say that something is deprecated."""
    combining = _table("statements.yaml", dict[str, tuple[str, ...]])
    """Words that state a fact, by language (the first part of a locale tag)."""
    look_alikes = _table("look-alikes.yaml", dict[str, str])
    """Letters of other scripts that look like a Latin capital, by that capital."""
    requirement_words = _table("requirements.yaml", RequirementWords)
    """Words of the requirements section."""

    @cached_property
    def families(self) -> KnownFamilies:
        """The families of documentation that are known."""
        return KnownFamilies(self.own.families, self.own.family)

    @cached_property
    def named_constants(self) -> dict[str, int]:
        """Constants that pages may name without their value."""
        tables = (*self.library_constants.values(), *self.companions.constants.values())
        shipped = {name: value for found in tables for name, value in found.items()}
        return {**shipped, **{name: one.value for name, one in self.own.constants.items()}}

    @cached_property
    def files(self) -> FileNames:
        """Canonical header, IDL and library names: those of the table, and the files that layouts were read from."""
        listed = packaged("facts/files.yaml", FileNames)
        read = {name.lower(): name for layout in self.layouts.values() if (name := layout.file)}
        idls = {key: name for key, name in read.items() if key.endswith(".idl")}
        headers = {key: name for key, name in read.items() if key.endswith((".h", ".hpp"))}
        return FileNames(headers | listed.headers, idls | listed.idls, listed.libraries, listed.folders)

    @cached_property
    def identifiers(self) -> Mapping[str, Identifier]:
        """Identifiers with a name of their own, by that name."""
        found: dict[str, Identifier] = {}
        for group in self.guids:
            for name, value in group.guids.items():
                found[name] = Identifier(name, value, group.header, group.source)
            for name, meant in group.aliases.items():
                found[name] = Identifier(name, group.guids[meant], group.header, group.source, meant)
        return found

    library_constants = _table("library-constants.yaml", dict[str, dict[str, int]])
    """Constants of the libraries whose functions pages describe, by library."""

    family_functions = _table("library-functions.yaml", dict[str, dict[str, FunctionEntry]])
    """Functions that pages of a family name and do not declare, by family and name."""

    def functions_of(self, families: Iterable[str]) -> Mapping[str, FunctionEntry]:
        """What a page of some families takes where it declares no function: the project's own before shipped ones."""
        shipped = (self.family_functions.get(family, {}) for family in families)
        return ChainMap(self.own.functions, *shipped)

    def types_of(self, library: str) -> AbstractSet[str]:
        """The names of a library's types."""
        return _libraries().get(library, {}).keys()

    def files_of_libraries(self, used: AbstractSet[str]) -> Iterator[LibraryFiles]:
        """The files of each library of whose types one is among some names."""
        files = packaged("facts/library-files.yaml", dict[str, LibraryFiles])
        return (files[name] for name, types in _libraries().items() if name in files and not used.isdisjoint(types))

    def without_libraries(self, used: AbstractSet[str]) -> Facts:
        """The same facts without the types of libraries of which none is among some names."""
        own = self.own.typedefs
        return self.without_stated(
            {name for types in _libraries().values() if used.isdisjoint(types) for name in types if name not in own}
        )

    @cached_property
    def types(self) -> Mapping[str, TypeFact]:
        """Types that signatures use and no page defines, by name."""
        known = {**_shipped_types(), **{name: read_type(entry) for name, entry in self.own.typedefs.items()}}
        return {name: fact for name, fact in known.items() if name not in self._stated} if self._stated else known


@cache
def _libraries() -> Mapping[str, Mapping[str, TypeEntry]]:
    """Types of libraries whose functions pages describe, by library and name."""
    return packaged("facts/libraries.yaml", dict[str, dict[str, TypeEntry]])


@cache
def _shipped_types() -> Mapping[str, TypeFact]:
    entries = packaged("facts/typedefs.yaml", dict[str, TypeEntry])
    entries = {**entries, **{name: one for types in _libraries().values() for name, one in types.items()}}
    return {name: read_type(entry) for name, entry in entries.items()}
