"""What a definition file declares and no page documents: whole things, and parts of those that have a page.

In: a specification and what files declare. Out: a group a kind, and an owner where it is of parts, file by file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain, groupby

import msgspec

from docabi.abi import SpecView
from docabi.abi.constants import statements
from docabi.definitions.compare import compare
from docabi.definitions.findings import Aspect, Finding
from docabi.definitions.model import Constant, Imported, ImportedAlias, ImportedFunction


class Sort(StrEnum):
    """What is undocumented. Methods, enumerators and fields are those of things that have a page."""

    INTERFACE = "interface"
    METHOD = "method"
    ENUMERATION = "enumeration"
    ENUMERATOR = "enumerator"
    STRUCTURE = "structure"
    UNION = "union"
    FIELD = "field"
    TYPE = "type"
    FUNCTION = "function"
    CODE = "code"
    CONSTANT = "constant"
    IDENTIFIER = "identifier"

    def counted(self, count: int) -> str:
        """A number of them, in words: `2 methods`."""
        return f"{count:,} {self}{'' if count == 1 else 's'}"


class Named(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name and its line (1 where nobody knows it); `parts` counts methods, enumerators or fields."""

    name: str
    line: int = 1
    parts: int = 0


class Undocumented(msgspec.Struct, frozen=True, omit_defaults=True):
    """What of one kind a file declares and no page documents, in the file's order; `owner` has a page."""

    file: str
    kind: Sort
    names: tuple[Named, ...]
    owner: str = ""


def undocumented(spec: SpecView, imported: Sequence[Imported]) -> tuple[Undocumented, ...]:
    """The groups, none empty; what several files declare is the first one's."""
    known = _documented(spec)
    missing = [one for one in compare(spec, imported) if one.aspect in _PARTS]
    groups: list[Undocumented] = []
    for file in imported:
        parts = [one for one in missing if one.file == file.file]
        for kind, found, owner in chain(_whole(file), _parts(parts)):
            names = tuple(one for one in found if _path(owner, one) not in known)
            known |= {_path(owner, one) for one in names}
            groups += [Undocumented(file.file, kind, names, owner)] if names else []
    return tuple(groups)


def _path(owner: str, part: Named) -> str:
    return f"{owner}.{part.name}" if owner else part.name


def _documented(spec: SpecView) -> set[str]:
    """Every name of a whole thing that the documentation has, and those of enumerators and codes."""
    stated = (constant.name for _, _, constant in statements(spec.entities))
    known = {*spec.entities, *spec.identifiers, *stated, *(f"IID_{name}" for name in spec.entities)}
    for entity in spec.entities.values():
        known.add(getattr(entity, "tag_name", None) or entity.name)
        known |= {alias.name for alias in getattr(entity, "aliases", ())}
        known |= {member.name for member in getattr(entity, "members", ())}
        holders = (entity, *getattr(entity, "methods", ()))
        known |= {code.name for holder in holders for code in getattr(holder, "hresults", ())}
    return known


_Group = tuple[Sort, Iterable[Named], str]


def _whole(file: Imported) -> Iterator[_Group]:
    """What a file declares, kind by kind; a structure that is C's view of an interface, or its vtable, is none."""
    records = [one for one in file.records.values() if one.name.removesuffix("Vtbl") not in file.interfaces]
    yield Sort.INTERFACE, (Named(one.name, one.line, len(one.methods)) for one in file.interfaces.values()), ""
    yield Sort.ENUMERATION, (Named(one.name, one.line, len(one.members)) for one in file.enumerations.values()), ""
    for kind, is_union in ((Sort.STRUCTURE, False), (Sort.UNION, True)):
        yield kind, (Named(one.name, one.line, len(one.fields)) for one in records if one.is_union is is_union), ""
    tables: dict[Sort, Mapping[str, ImportedAlias | ImportedFunction | Constant]] = {
        Sort.TYPE: file.aliases,
        Sort.FUNCTION: file.functions,
        Sort.CODE: file.hresults,
        Sort.CONSTANT: file.constants,
    }
    for kind, table in tables.items():
        yield kind, (Named(one.name, one.line) for one in table.values()), ""
    own = {f"IID_{name}" for name in file.interfaces}
    yield Sort.IDENTIFIER, (Named(name) for name in file.guids if name not in own), ""


_PARTS = {
    Aspect.MISSING_METHOD: Sort.METHOD,
    Aspect.MISSING_ENUMERATOR: Sort.ENUMERATOR,
    Aspect.MISSING_FIELD: Sort.FIELD,
}


def _parts(missing: Iterable[Finding]) -> Iterator[_Group]:
    """What documented interfaces, enumerations and structures lack, one by one."""
    for (aspect, entity), found in groupby(missing, key=lambda one: (one.aspect, one.entity)):
        yield _PARTS[aspect], [Named(one.member, one.line) for one in found], entity
