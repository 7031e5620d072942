"""What a name of a header, an IDL file or a library as a page gives it stands for: its canonical spelling, or none."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from docabi.facts import FileNames
from docabi.passes.merge.votes import is_source_file
from docabi.patterns import compile_pattern

# `<stdlib.h>` in a column of files: it says nothing of a library.
HEADER_ALONE = compile_pattern(r"\\?[<\"]?[\w./]+\.h(?:pp)?[>\"]?", re.IGNORECASE)
_LIBRARY = compile_pattern(r"[A-Za-z0-9_.+-]+\.(dll|lib|exe|so|dylib)\Z", re.IGNORECASE)


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
