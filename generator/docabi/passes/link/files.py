"""Linking the header, IDL file and library of an entity: canonical spelling, repair where that is certain, report of
damage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import FileNames
from docabi.passes.filenames import HeaderNames, canonical_header, canonical_library, is_library, is_source_file
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.merge import PageFile
from docabi.source import Span
from docabi.spec import Entity

_CANONICAL = "canonical spelling"

# `Foo.idl .idl`: what a translation made of a name's second half.
_SECOND_EXTENSION = re.compile(r"(?:\A|\s)\.(?:h|idl|dll|lib|tlb)\b", re.IGNORECASE)


def link_files(entity: Entity, context: Context) -> Step:
    """The entity with canonical names of its header, IDL file and library; absent where nobody can be certain."""
    complete = entity.area in context.symbols.complete_areas
    names, why = _header(entity, context, complete)
    library = _library(entity, context, complete)
    notes = [Note("header", names.header, why)] if names.header and why else []
    if library and library != entity.library:
        notes.append(Note("library", library, _CANONICAL))
    found = (_judged(file, context.facts.files, complete) for file in context.merged.files)
    return Step(
        msgspec.structs.replace(entity, header=names.header, idl=names.idl, library=library),
        diagnostics=tuple(one for one in found if one is not None),
        notes=tuple(notes),
    )


def _header(entity: Entity, context: Context, complete: bool) -> tuple[HeaderNames, str]:
    """Header and IDL file, and how a header became what it is; empty where the page writes it so.

    An entity whose own page has none or a destroyed one takes the header that all its methods' pages name.
    """
    files = context.facts.files
    names = canonical_header(entity.header or "", files, complete)
    if names.header and names.idl:
        return names, f"the header of {names.idl}"
    if names.header or names.idl:
        return names, _CANONICAL if names.header != entity.header else ""
    others = (canonical_header(found.file.name, files, complete) for found in _others(entity, context, "header"))
    return HeaderNames(_only(names.header for names in others if names.certain)), "the pages of the methods agree"


def _library(entity: Entity, context: Context, complete: bool) -> str | None:
    files = context.facts.files
    library = canonical_library(entity.library or "", files, complete)
    if library is None and (entity.library or entity.page is None):
        others = _others(entity, context, "library")
        return _only(canonical_library(found.file.name, files, complete) for found in others)
    return library


def _others(entity: Entity, context: Context, fact: str) -> Iterable[PageFile]:
    """What the other pages of the entity, of their newest revisions, write."""
    files = context.merged.files
    return (found for found in files if found.current and found.fact == fact and found.page.path != entity.page)


def _only(names: Iterable[str | None]) -> str | None:
    """The name, if all that are known are the same."""
    known = {name for name in names if name}
    return known.pop() if len(known) == 1 else None


def _judged(found: PageFile, known: FileNames, complete: bool) -> Diagnostic | None:
    """What is wrong with a name: its page does not write it as it should, or no table knows it."""
    name, written = found.file.name, found.file.written
    is_header = found.fact == "header"
    if is_header:
        names = canonical_header(name, known, complete)
        right = names.idl or names.header
    else:
        right = canonical_library(name, known, complete)
    is_whole = name != "" and name in written and not _SECOND_EXTENSION.search(written)
    if right is not None and is_whole and name.lower() == right.lower():
        return None
    if right is not None:
        rule, severity = "damaged-file-name", Severity.WARNING
        message, help = f"the {found.fact} `{right}` is written `{written}`", f"write `{right}`"
    elif is_whole and (is_source_file(name) if is_header else is_library(name)):
        rule, severity = "unknown-file-name", Severity.INFO
        message, help = f"no table knows the {found.fact} `{name}`", "it is left out, for it may be a damaged name"
    else:
        rule, severity = "damaged-file-name", Severity.WARNING
        message, help = f"`{written}` does not tell which {found.fact} is meant", "compare the page with its source"
    cause = f"{rule}:{found.page.path}:{found.fact}"
    place = Span(found.file.line)
    return Diagnostic(found.page, place, rule, severity, message, help, cause)
