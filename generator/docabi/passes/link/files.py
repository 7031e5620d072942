"""Linking the header, IDL file and library of an entity: canonical spelling, repair where that is certain, report of
damage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.passes.filenames import HeaderNames, canonical_header, canonical_library, is_library, is_source_file
from docabi.passes.link.state import State
from docabi.passes.merge import PageFile
from docabi.source import Span
from docabi.spec import Entity

_CANONICAL = "canonical spelling"

# `Foo.idl .idl`: what a translation made of a name's second half.
_SECOND_EXTENSION = re.compile(r"(?:\A|\s)\.(?:h|idl|dll|lib|tlb)\b", re.IGNORECASE)


def link_files(entity: Entity, state: State) -> Entity:
    """The entity with canonical names of its header, IDL file and library; absent where nobody can be certain."""
    complete = entity.area in state.symbols.complete_areas
    files = state.facts.files
    names = canonical_header(entity.header or "", files, complete)
    if names.header and names.idl:
        state.note("header", names.header, f"the header of {names.idl}")
    elif names.header is None and names.idl is None:
        names = _from_methods(entity, state, complete)
    elif names.header and names.header != entity.header:
        state.note("header", names.header, _CANONICAL)
    library = canonical_library(entity.library or "", files, complete)
    if library is None and (entity.library or entity.page is None):
        library = _only(
            canonical_library(found.file.name, files, complete) for found in _others(entity, state, "library")
        )
    if library and library != entity.library:
        state.note("library", library, _CANONICAL)
    for found in state.merged.files:
        _check(found, state, complete)
    return msgspec.structs.replace(entity, header=names.header, idl=names.idl, library=library)


def _from_methods(entity: Entity, state: State, complete: bool) -> HeaderNames:
    """The header that all methods' pages name, where the entity's own page has none or a destroyed one."""
    header = _only(
        names.header
        for found in _others(entity, state, "header")
        if (names := canonical_header(found.file.name, state.facts.files, complete)).certain
    )
    if header is not None:
        state.note("header", header, "the pages of the methods agree")
    return HeaderNames(header)


def _others(entity: Entity, state: State, fact: str) -> Iterable[PageFile]:
    """What the other pages of the entity, of their newest revisions, write."""
    files = state.merged.files
    return (found for found in files if found.current and found.fact == fact and found.page.path != entity.page)


def _only(names: Iterable[str | None]) -> str | None:
    """The name, if all that are known are the same."""
    known = {name for name in names if name}
    return known.pop() if len(known) == 1 else None


def _check(found: PageFile, state: State, complete: bool) -> None:
    """Report a name that its page does not write as it should, or that no table knows."""
    name, written = found.file.name, found.file.written
    is_header = found.fact == "header"
    if is_header:
        names = canonical_header(name, state.facts.files, complete)
        right = names.idl or names.header
    else:
        right = canonical_library(name, state.facts.files, complete)
    is_whole = name != "" and name in written and not _SECOND_EXTENSION.search(written)
    if right is not None and is_whole and name.lower() == right.lower():
        return
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
    state.diagnostics.append(Diagnostic(found.page, place, rule, severity, message, help, cause))
