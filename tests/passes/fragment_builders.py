"""Fragments made by hand: what lowering gives, in the fewest words."""

from __future__ import annotations

from typing import Any

from docabi.facts import Facts
from docabi.source import PageId
from docabi.spec import (
    Declared,
    Direction,
    Enumerator,
    Fragment,
    Kind,
    PageFacts,
    Parameter,
    Signature,
    Type,
    WrittenCode,
    WrittenFile,
)
from docabi.texts import Freshness, PageText

HRESULT = Type(name="HRESULT")


def parameter(name: str, type: str = "DWORD", direction: str = "in") -> Parameter:
    return Parameter(name, Direction(direction), Type(name=type))


def prototype(name: str, *parameters: Parameter, returns: Type = HRESULT) -> Declared:
    lines = {"": 20} | {found.name: 21 + index for index, found in enumerate(parameters)}
    return Declared(kind=None, name=name, signature=Signature(returns, parameters), lines=lines)


def enumeration(name: str, **members: int) -> Declared:
    enumerators = tuple(Enumerator(member, value) for member, value in members.items())
    return Declared(kind=Kind.ENUMERATION, name=name, enumerators=enumerators)


def codes(*names: str, **numbers: int) -> tuple[WrittenCode, ...]:
    plain = [WrittenCode(name, 40 + index, written=f"`{name}`") for index, name in enumerate(names)]
    return (*plain, *(WrittenCode(name, 60, number) for name, number in numbers.items()))


def file(name: str, written: str | None = None) -> WrittenFile:
    return WrittenFile(written=name if written is None else written, line=50, name=name)


def fragment(
    path: str, locale: str = "fr-FR", revision: str = "r1", date: str = "2021-01-01", **fields: Any
) -> Fragment:
    """A fragment; keywords beside those of `Fragment` (`kind`, `name`, `owner`), `links` and `words` are facts."""
    given = {key: fields.pop(key) for key in ("kind", "name", "owner", "reason") if key in fields}
    words = fields.pop("words", {}) | {"links": fields.pop("links", {})}
    text = PageText(page=path, title=f"{path} ({locale})", freshness=Freshness(revision, date=date), **words)
    defaults: dict[str, Any] = {"kind": Kind.METHOD, "name": "", "owner": ""}
    return Fragment(page=PageId(locale, path), facts=PageFacts(**fields), text=text, line=10, **(defaults | given))


def method(owner: str, name: str, *parameters: Parameter, **fields: Any) -> Fragment:
    """The page of a method of an interface in the area `hosting`."""
    path = fields.pop("path", f"hosting/{owner.lower()}-{name.lower()}-method.md")
    declared = fields.pop("declared", prototype(name, *parameters))
    return fragment(path, kind=Kind.METHOD, name=name, owner=owner, declared=declared, **fields)


def interface(name: str, **fields: Any) -> Fragment:
    """The own page of an interface in the area `hosting`."""
    path = fields.pop("path", f"hosting/{name.lower()}-interface.md")
    return fragment(path, kind=Kind.INTERFACE, name=name, **fields)


def facts_of(**tables: Any) -> Facts:
    """Facts with some of their tables replaced."""
    facts = Facts()
    vars(facts).update(tables)
    return facts
