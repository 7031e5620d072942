"""What stands under the cursor. In: a line of a page, a column, and what names and paths mean. Out: `Subject`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from docabi.driver.compiling import Compiled
from docabi.lower.links import documentation_path
from docabi.markdown.dialect import LINK, link_target
from docabi.passes.merge.grouping import Place
from docabi.patterns import compile_pattern
from docabi.source import PageId
from docabi.spec import Entity, Method, Parameter

_NAME = compile_pattern(r"[A-Za-z_]\w*(?:(?:::|\.)[A-Za-z_]\w*)*", re.ASCII)
_PART = compile_pattern(r"\w+", re.ASCII)


class Link(msgspec.Struct, frozen=True):
    """A link: its target as written."""

    target: str
    start: int
    end: int


class Subject(msgspec.Struct, frozen=True):
    """What a name means: an entity, one method of it, or one parameter, member or code (`part`) of either; and where in
    the line the name stands.
    """

    entity: str
    method: str = ""
    part: str = ""
    start: int = 0
    end: int = 0


def link_at(line: str, column: int) -> Link | None:
    """The link of a line that a column is in."""
    matches = (match for match in LINK.finditer(line) if match.start() <= column <= match.end())
    return next((Link(link_target(match), match.start(), match.end()) for match in matches), None)


def subject_at(line: str, column: int, page: PageId, compiled: Compiled) -> Subject | None:
    """What the name at a column of a page's line means; the name in front counts, as far as the cursor (of `IFoo` in
    `IFoo::Bar` the interface). None where no name of the documentation stands.
    """
    for match in _NAME.finditer(line):
        if match.start() <= column <= match.end():
            part = next((one for one in _PART.finditer(line, *match.span()) if column <= one.end()), None)
            if part is not None:
                parts = _PART.findall(line, match.start(), part.end())
                found = named(parts, compiled.symbols.places.get(page.path, Place()), compiled)
                return msgspec.structs.replace(found, start=part.start(), end=part.end()) if found else None
    return None


def subject_of_link(page: PageId, link: Link, compiled: Compiled) -> Subject | None:
    """What the page that a link leads to describes."""
    path = path_of_link(page, link.target, compiled)
    reference = compiled.symbols.resolve(path) if path else None
    if reference is None or not reference.entity:
        return None
    return Subject(reference.entity, reference.method, "", link.start, link.end)


def path_of_link(page: PageId, target: str, compiled: Compiled) -> str:
    """The path below the root that a link of a page leads to; empty outside of the documentation."""
    inner = next((tree.inner for tree in compiled.trees if tree.root.locale == page.locale), "")
    return documentation_path(page, target, inner)


def named(parts: Sequence[str], own: Place, compiled: Compiled) -> Subject | None:
    """What the last of some names that stand behind each other means, on a page about `own`."""
    return next(_meanings(parts, own, compiled), None)


def _meanings(parts: Sequence[str], own: Place, compiled: Compiled) -> Iterator[Subject]:
    entities, forms = compiled.spec.entities, compiled.symbols.forms
    *before, name = parts
    owner = forms.get(before[-1], before[-1]) if before else ""
    if owner in entities:
        yield from _inside(owner, name, entities[owner])
    found = entities.get(own.entity)
    if found is not None and own.method and name in _parts(found, own.method):
        yield Subject(own.entity, own.method, name)
    if (called := forms.get(name, name)) in entities:
        yield Subject(called)
    if found is not None:
        yield from _inside(own.entity, name, found)


def _inside(owner: str, name: str, entity: Entity) -> Iterator[Subject]:
    if _method(entity, name) is not None:
        yield Subject(owner, name)
    if name in _parts(entity, ""):
        yield Subject(owner, "", name)


def method_of(subject: Subject, compiled: Compiled) -> Method | None:
    """The method that a subject is, or is a part of."""
    return _method(compiled.spec.entities[subject.entity], subject.method) if subject.method else None


def parameter_of(subject: Subject, compiled: Compiled) -> Parameter | None:
    """The parameter that a subject is."""
    owner = method_of(subject, compiled) or compiled.spec.entities[subject.entity]
    return next((one for one in getattr(owner, "parameters", ()) if one.name == subject.part), None)


def _method(entity: Entity, name: str) -> Method | None:
    return next((method for method in getattr(entity, "methods", ()) if method.name == name), None)


def _parts(entity: Entity, method: str) -> Iterator[str]:
    """The names of parameters, members and codes of an entity, or of a method of it."""
    owner = _method(entity, method) if method else entity
    for kind in ("parameters", "members", "hresults", "constants", "states"):
        yield from (one.name for one in getattr(owner, kind, ()))
