"""Linking the header, IDL file and library of an entity: canonical spelling, and the name that is meant where that is
certain. A requirements row is prose, so translation damages it: `MSCorEE. h`, `Cor`, `Mscoree.dll` as a header. The
stem of such a name may still be certain; the rest is never guessed. What is damaged is reported (`written_files`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import Any

import msgspec

from docabi.facts import FileNames
from docabi.passes.link.file_names import HeaderNames, canonical_header, canonical_library
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.link.written_files import judged, meant_header
from docabi.passes.merge import PageFile
from docabi.spec import Entity, Method

_CANONICAL = "canonical spelling"
_AGREED = "the pages of the methods agree"
_DEFINED = "the header of the definition"
_LEARNED = "the layouts of the interfaces whose pages have the same words"


def link_files(entity: Entity, context: Context) -> Step:
    """The entity with canonical names of its header, IDL file and library; absent where nobody can be certain."""
    complete = entity.area in context.symbols.complete_areas
    names, why = _header(entity, context, complete)
    library, how = _library(entity, context, complete)
    given = (("header", names.header, why), ("library", library, how))
    found = (one for file in context.merged.files for one in judged(file, context, complete))
    changes: dict[str, Any] = {"header": names.header, "idl": names.idl, "library": library}
    if methods := getattr(entity, "methods", ()):
        own = partial(_with_own_files, named=(names.header, library), files=context.facts.files, complete=complete)
        changes["methods"] = tuple(map(own, methods))
    return Step(
        msgspec.structs.replace(entity, **changes),
        diagnostics=tuple(found),
        notes=tuple(
            Note(fact, value, reason, inferred=reason in (_AGREED, _LEARNED, _DEFINED))
            for fact, value, reason in given
            if value and reason
        ),
    )


def _with_own_files(method: Method, named: tuple[str | None, str | None], files: FileNames, complete: bool) -> Method:
    """A method with its page's header and library where they are others than those of its entity."""
    if method.header is None and method.library is None:
        return method
    header = canonical_header(method.header or "", files, complete).header
    library = canonical_library(method.library or "", files, complete)
    pairs = zip((header, library), named, strict=True)
    header, library = (own if (own or "").lower() != (its or "").lower() else None for own, its in pairs)
    return msgspec.structs.replace(method, header=header, library=library)


def _header(entity: Entity, context: Context, complete: bool) -> tuple[HeaderNames, str]:
    """Header and IDL file, and how a header became what it is; empty where the page writes it so.

    An entity whose own page has a destroyed one takes what the same words mean elsewhere; one without any the header
    that all its methods' pages name.
    """
    files = context.facts.files
    names = canonical_header(entity.header or "", files, complete)
    if names.header and names.idl:
        return names, f"the header of {names.idl}"
    if names.header or names.idl:
        return names, _CANONICAL if names.header != entity.header else ""
    own = [found for found in context.merged.files if found.fact == "header" and found.page.path == entity.page]
    meant = _only(meant_header(found, context) for found in own)
    if meant is not None:
        return HeaderNames(meant), _LEARNED
    others = (canonical_header(found.file.name, files, complete) for found in _others(entity, context, "header"))
    agreed = HeaderNames(_only(names.header for names in others))
    if agreed.header is None and (defining := _defining(context)):
        return canonical_header(defining, files, complete=False), _DEFINED
    return agreed, _AGREED


def _defining(context: Context) -> str:
    """The header of the definition that an entity was taken from (`lamps.h:12`); empty where no header defines it."""
    declared = context.merged.declared
    file = declared.definition.partition(":")[0] if declared is not None else ""
    return file if file.endswith(".h") else ""


def _library(entity: Entity, context: Context, complete: bool) -> tuple[str | None, str]:
    """The library, and how it became what it is: that of the methods' pages where the entity's own names none."""
    files = context.facts.files
    library = canonical_library(entity.library or "", files, complete)
    if library is not None:
        return library, _CANONICAL if library != entity.library else ""
    others = _others(entity, context, "library")
    return _only(canonical_library(found.file.name, files, complete) for found in others), _AGREED


def _others(entity: Entity, context: Context, fact: str) -> Iterable[PageFile]:
    """What the other pages of the entity, of their newest revisions, write."""
    files = context.merged.files
    return (found for found in files if found.current and found.fact == fact and found.page.path != entity.page)


def _only(names: Iterable[str | None]) -> str | None:
    """The name, if all that are known are the same but for case, in the commonest spelling."""
    spelled = Counter(name for name in names if name)
    if len({name.lower() for name in spelled}) != 1:
        return None
    return min(spelled, key=lambda name: (-spelled[name], name))
