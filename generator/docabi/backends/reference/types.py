"""The index of types: what the names in declarations stand for that are no entity of the site, in C's words.

A name is followed as far as facts go; where nobody knows it the row says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from docabi.abi import SpecView
from docabi.abi.spelling import spell
from docabi.abi.types import Shape, Sort
from docabi.backends.reference.page import Context, code
from docabi.backends.reference.prose import clean
from docabi.backends.reference.sitemap import SiteMap
from docabi.backends.reference.views import Draft, Parts, Row, Section, Table
from docabi.facts import TypeFact
from docabi.spec import Field

_WORDS = {Sort.VOID: "void", Sort.BOOLEAN: "int", Sort.NARROW: "char", Sort.WIDE: "char16_t"}
_MOST_MEMBERS = 40


def definitions(spec: SpecView, site: SiteMap) -> dict[str, str]:
    """Return the definition of each type of the index, empty where nobody knows it."""
    return {name: _definition(spec, name) for name in site.types}


def draft_types(context: Context, known: Mapping[str, str]) -> Draft:
    """Return the page of the types; each row has the anchor that the site map gives it."""
    rows = tuple(
        Row((code(clean(name)), code(clean(told)) if told else context.word("no-definition")), anchor, muted=not told)
        for name, anchor in context.site.types.items()
        for told in (known.get(name, ""),)
    )
    columns = (context.word("name"), context.word("definition"))
    title = context.word("types")
    section = Section("types", context.word("definition"), Parts(table=Table(columns, rows)))
    summary = Markup("<p>{}</p>\n").format(context.word("types-help"))
    return Draft(title, "", summary, (section,), has_text=True)


def _definition(spec: SpecView, name: str) -> str:
    fact = spec.abi.facts.types.get(name)
    if fact is not None and (written := _of_fact(name, fact)):
        return written
    stands_for = spec.abi.types.stands_for(name)
    return _of_shape(name, spec.abi.types.named(name)) if stands_for is None else f"typedef {spell(stands_for, name)};"


def _of_fact(name: str, fact: TypeFact) -> str:
    if fact.type is not None:
        return f"typedef {spell(fact.type, name)};"
    if fact.fields:
        return f"struct {name} {{ {_listed(_members(fact.fields))} }};"
    if fact.members:
        return f"enum {name} {{ {_listed(f'{one} = {value},' for one, value in fact.members.items())} }};"
    return ""


def _members(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield f"{spell(field.type, field.name)};"


def _listed(parts: Iterator[str]) -> str:
    found = list(parts)
    return " ".join(found[:_MOST_MEMBERS]) + (" ..." if len(found) > _MOST_MEMBERS else "")


def _of_shape(name: str, shape: Shape) -> str:
    if shape.sort in (Sort.UNKNOWN, Sort.FUNCTION, Sort.ARRAY):
        return ""
    if shape.sort is Sort.INTERFACE:
        return f"interface {name};"
    if shape.sort in (Sort.OPAQUE, Sort.RECORD, Sort.GUID):
        return f"struct {name};"
    word = _WORDS.get(shape.sort) or _number(shape)
    return f"typedef {word} {name};" if word and word != name else ""


def _number(shape: Shape) -> str:
    if shape.sort is Sort.REAL:
        return "float" if shape.width == 32 else "double"
    if shape.sort is not Sort.INTEGER:
        return ""
    sign = "" if shape.signed else "u"
    return f"{sign}intptr_t" if shape.width == "pointer" else f"{sign}int{shape.width}_t"
