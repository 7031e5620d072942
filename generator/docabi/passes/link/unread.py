"""Facts that a page still has a row for, in words that nobody can read: a translation destroyed them, so that they are
missing says nothing of the API. They keep what the specification before says, because a fact that comes and goes with
a translation would read as a change of the API.

`unread_facts` tells them of a linked entity, `noted_unread` marks them in its evidence, `kept` takes over what is known
of them. What pages of the entity, of other locales and older revisions know was used before (`link_files`, `merge`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.passes.link.file_names import HEADER_ALONE, canonical_header, canonical_library
from docabi.passes.link.step import Context
from docabi.passes.merge import PageFile
from docabi.passes.merge.votes import is_source_file
from docabi.source import PageId, Span
from docabi.spec import Entity, Evidence, FactEvidence, Method, WrittenFile

UNREAD = "unread: the page has words for it that nobody can read"
"""The note in the evidence of a fact that is missing for that reason."""
KEPT = "kept: the specification before says so; the page has words for it that nobody can read"
"""The note in the evidence of a fact that stays in spite of that."""


class Kept(msgspec.Struct, frozen=True):
    """An entity with what it keeps, its evidence, and what is to be said of it."""

    entity: Entity
    evidence: Evidence
    diagnostics: tuple[Diagnostic, ...]


def unread_facts(entity: Entity, context: Context) -> tuple[str, ...]:
    """The facts that an entity lacks and its pages have words for: `header`, `idl` (of a header that an IDL file may
    have named), `library`, `since`, and `methods.X.` before those of a method.
    """
    files = defaultdict[str | None, list[PageFile]](list)
    for file in context.merged.files:
        if file.current:
            files[file.page.path].append(file)
    found = [*_of(entity, entity, files[entity.page], context)]
    for method in getattr(entity, "methods", ()):
        found += (f"methods.{method.name}.{fact}" for fact in _of(method, entity, files[method.page], context))
    return tuple(found)


def _of(one: Entity | Method, entity: Entity, files: Sequence[PageFile], context: Context) -> Iterator[str]:
    """What an entity or a method lacks of which its pages write these files."""
    headers = [found.file for found in files if found.fact == "header"]
    libraries = [found.file for found in files if found.fact == "library"]
    known, complete = context.facts.files, entity.area in context.symbols.complete_areas
    is_without = one.header is None and getattr(one, "idl", None) is None
    named = (canonical_header(file.name, known, complete) for file in headers if is_without or one is entity)
    if not any(names.header or names.idl for names in named):
        if headers and is_without:
            yield "header"
    elif one is entity and entity.idl is None and not any(map(_tells_extension, headers)):
        yield "idl"
    said = [file for file in libraries if not HEADER_ALONE.fullmatch(file.written.strip())]
    if said and one.library is None and not any(canonical_library(file.name, known, complete) for file in said):
        yield "library"
    if one.since is None and one.page in context.merged.unread:
        yield "since"


def _tells_extension(file: WrittenFile) -> bool:
    """Whether the page has the extension, too (`Cor. h`), so that it is known whether it names an IDL file."""
    return is_source_file(file.name) and file.name.lower() in "".join(file.written.split()).lower()


def noted_unread(evidence: Evidence, unread: Sequence[str]) -> Evidence:
    """The evidence with a note about each unread fact."""
    return _with_notes(evidence, {fact: FactEvidence(fact, note=UNREAD) for fact in unread})


def kept(entity: Entity, evidence: Evidence, unread: Sequence[str], before: Entity) -> Kept:
    """The entity with those of its unread facts that it had before."""
    notes: dict[str, FactEvidence] = {}
    for fact in unread:
        entity, values = _taken_over(entity, fact, before)
        notes |= {path: FactEvidence(path, value, note=KEPT) for path, value in values.items()}
    found = (_finding(fact, note.value, entity, evidence) for fact, note in notes.items())
    return Kept(entity, _with_notes(evidence, notes), tuple(found))


def _taken_over(entity: Entity, fact: str, before: Entity) -> tuple[Entity, dict[str, str]]:
    """The entity with a fact as it was, and what was taken over by its path; a header comes with its IDL file."""
    *_, name = fact.split(".")
    one, old = _owner(entity, fact), _owner(before, fact)
    if old is None or one is None:
        return entity, {}
    names = ("header", "idl") if name == "header" else (name,)
    values = {name: value for name in names if (value := getattr(old, name, None)) and hasattr(one, name)}
    if name == "idl" and getattr(old, "header", None) != one.header:
        return entity, {}
    changed = msgspec.structs.replace(one, **values)
    if one is not entity:
        methods = tuple(changed if each is one else each for each in getattr(entity, "methods", ()))
        changed = msgspec.structs.replace(entity, methods=methods)
    return changed, {fact.removesuffix(name) + key: value for key, value in values.items()}


def _owner(entity: Entity, fact: str) -> Any:
    """The entity, or its method that a fact is about; None if it has none of that name."""
    if not fact.startswith("methods."):
        return entity
    name = fact.split(".")[1]
    return next((method for method in getattr(entity, "methods", ()) if method.name == name), None)


def _with_notes(evidence: Evidence, notes: dict[str, FactEvidence]) -> Evidence:
    if not notes:
        return evidence
    left = dict(notes)
    facts = [_noted(found, left.pop(found.fact, None)) for found in evidence.facts]
    return msgspec.structs.replace(evidence, facts=(*facts, *left.values()))


def _noted(found: FactEvidence, note: FactEvidence | None) -> FactEvidence:
    return found if note is None else msgspec.structs.replace(found, value=note.value or found.value, note=note.note)


def _finding(fact: str, value: str, entity: Entity, evidence: Evidence) -> Diagnostic:
    stated = evidence.nearest(fact)
    page, span = stated.sources[0].place if stated else (PageId("", entity.page or entity.name), Span())
    named = fact.rpartition(".")[2]
    message = f"nobody can read the {named} of `{entity.name}`: `{value}` of the specification before is kept"
    cause = f"unread:{entity.name}.{fact}"
    return Diagnostic(page, span, "unread-fact", Severity.WARNING, message, "compare the page with its source", cause)
