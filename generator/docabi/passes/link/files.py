"""Linking the header, IDL file and library of an entity: canonical spelling, repair where that is certain, report of
damage. A requirements row is prose, so translation damages it: `MSCorEE. h`, `Cor`, `Mscoree.dll` as a header. The stem
of such a name may still be certain; the rest is never guessed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts import FileNames
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.merge import PageFile
from docabi.passes.merge.meant_files import key_of_words
from docabi.passes.merge.votes import is_source_file
from docabi.source import Span
from docabi.spec import Entity, Method

_CANONICAL = "canonical spelling"
_AGREED = "the pages of the methods agree"
_DEFINED = "the header of the definition"
_LEARNED = "the layouts of the interfaces whose pages have the same words"

# `Foo.idl .idl`: what a translation made of a name's second half.
_SECOND_EXTENSION = re.compile(r"(?:\A|\s)\.(?:h|idl|dll|lib|tlb)\b", re.IGNORECASE)


def link_files(entity: Entity, context: Context) -> Step:
    """The entity with canonical names of its header, IDL file and library; absent where nobody can be certain."""
    complete = entity.area in context.symbols.complete_areas
    names, why = _header(entity, context, complete)
    library, how = _library(entity, context, complete)
    given = (("header", names.header, why), ("library", library, how))
    found = (_judged(file, context, complete) for file in context.merged.files)
    changes: dict[str, Any] = {"header": names.header, "idl": names.idl, "library": library}
    if methods := getattr(entity, "methods", ()):
        own = partial(_with_own_files, named=(names.header, library), files=context.facts.files, complete=complete)
        changes["methods"] = tuple(map(own, methods))
    return Step(
        msgspec.structs.replace(entity, **changes),
        diagnostics=tuple(one for one in found if one is not None),
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
    meant = _only(_meant(found, context) for found in own)
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


def _meant(found: PageFile, context: Context) -> str | None:
    """The header that a destroyed name means."""
    return None if found.file.name else context.symbols.meant.get(key_of_words(found.file.written))


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


def _judged(found: PageFile, context: Context, complete: bool) -> Diagnostic | None:
    """What is wrong with a name: its page does not write it as it should, or no table knows it."""
    name, written, known = found.file.name, found.file.written, context.facts.files
    is_header = found.fact == "header"
    if is_header:
        names = canonical_header(name, known, complete)
        right = names.idl or names.header or _meant(found, context)
    else:
        names = HeaderNames()
        right = canonical_library(name, known, complete)
    is_whole = name != "" and name in written and not _SECOND_EXTENSION.search(written)
    if right is not None and is_whole and name.lower() == right.lower():
        return None
    if not is_header and HEADER_ALONE.fullmatch(written.strip()):
        return None
    if right is not None:
        rule, severity = "damaged-file-name", Severity.WARNING
        right = f"{names.idl}, {names.header}" if is_header and names.header and _names_two(written, right) else right
        message, help = f"the {found.fact} `{right}` is written `{written}`", _help(right, written)
    elif is_whole and (is_source_file(name) if is_header else is_library(name)):
        rule, severity = "unknown-file-name", Severity.INFO
        message, help = f"no table knows the {found.fact} `{name}`", "it is left out, for it may be a damaged name"
    else:
        rule, severity = "damaged-file-name", Severity.WARNING
        message, help = f"`{written}` does not tell which {found.fact} is meant", "compare the page with its source"
    cause = f"{rule}:{found.page.path}:{found.fact}"
    place = Span(found.file.line)
    return Diagnostic(found.page, place, rule, severity, message, help, cause)


def _names_two(written: str, right: str) -> bool:
    """Whether a row names an IDL file and the header of the same name, however damaged."""
    words = re.findall(r"[^\W_]\w*", written.lower())
    stems = [word for word in words if word not in ("idl", "h")]
    return right.endswith(".idl") and len(stems) > 1 and len({*stems}) == 1


def _help(right: str, written: str) -> str:
    """What to write: the name alone, or in the place that it has in a sentence."""
    spelled = re.findall(r"\w+", f"{right} {_EXTENSIONS}".lower())
    is_alone = len(re.findall(r"\w+", written)) <= len(re.findall(r"\w+", right))
    is_names = all(word in spelled for word in re.findall(r"\w+", written.lower()))
    return f"write `{right}`" if is_alone or is_names else f"spell the name `{right}` in it, and keep the other words"


_EXTENSIONS = "h idl dll lib"
# `<stdlib.h>` in a column of files: it says nothing of a library.
HEADER_ALONE = re.compile(r"\\?[<\"]?[\w./]+\.h(?:pp)?[>\"]?", re.IGNORECASE)
_LIBRARY = re.compile(r"[A-Za-z0-9_.+-]+\.(dll|lib|exe|so|dylib)\Z", re.IGNORECASE)


class HeaderNames(msgspec.Struct, frozen=True):
    """The header and the IDL file of an entity."""

    header: str | None = None
    idl: str | None = None


def is_library(name: str) -> bool:
    """Whether a name is that of a library."""
    return bool(_LIBRARY.match(name))


def canonical_header(name: str, names: FileNames, complete: bool) -> HeaderNames:
    """Header and IDL file for a name as a page gives it.

    An IDL file's header is the one of the same stem, if there is one. A name of another sort, or without an
    extension, whose stem is that of a known header says which header is meant, though not whether its IDL file was.
    `complete` tells that the table knows this documentation's headers, so that a name that it lacks is damage.
    """
    key = name.lower()
    stem = key.rpartition(".")[0] or key
    header = names.headers.get(f"{stem}.h")
    if key in names.idls:
        return HeaderNames(header, names.idls[key])
    if header is not None:
        return HeaderNames(header)
    if complete or not is_source_file(name):
        near = nearest(key, names.idls if key.endswith(".idl") else names.headers) if complete else None
        return canonical_header(near, names, complete) if near else HeaderNames()
    return HeaderNames(None, name) if key.endswith(".idl") else HeaderNames(name, None)


def canonical_library(name: str, names: FileNames, complete: bool) -> str | None:
    """The canonical spelling of a library, None where the name is damaged or means something else."""
    known = names.libraries.get(name.lower())
    if known is not None or not is_library(name):
        return known
    return nearest(name.lower(), names.libraries) if complete else name


# A shorter stem is the beginning of too many names, and near too many.
_LEAST = 5


def nearest(key: str, known: Mapping[str, str]) -> str | None:
    """The known name that a damaged one means (in small letters): the only one with its extension that differs from it
    by one letter or two neighbours' order, else the only one that goes on where it is cut. A digit is no slip: it tells
    versions apart.
    """
    stem, _, extension = key.rpartition(".")
    stems = [other[: -len(extension) - 1] for other in known if other.endswith(f".{extension}")]
    found = [other for other in stems if _differ_by_a_letter(stem, other)]
    found = found or [other for other in stems if other.startswith(stem) and other[len(stem) :].isalpha()]
    return known[f"{found[0]}.{extension}"] if len(found) == 1 and len(stem) >= _LEAST else None


def _differ_by_a_letter(one: str, other: str) -> bool:
    start = _common(one, other)
    end = _common(one[start:][::-1], other[start:][::-1])
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    is_swap = len(left) == 2 and left == right[::-1]
    return (left + right).isalpha() and (max(len(left), len(right)) == 1 or is_swap)


def _common(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))
