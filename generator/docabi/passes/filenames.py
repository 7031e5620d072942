"""Header, IDL and library names: one canonical spelling each, from the table of facts; never a guess.

A requirements row is prose, so translation damages it: `MSCorEE. h`, `Cor`, `Mscoree.dll` as a header. The stem of
such a name may still be certain.
"""

from __future__ import annotations

import re

import msgspec

from docabi.facts import FileNames

_SOURCE = re.compile(r"[A-Za-z0-9_.+-]+\.(h|hpp|hxx|idl)\Z", re.IGNORECASE)
_LIBRARY = re.compile(r"[A-Za-z0-9_.+-]+\.(dll|lib|exe|so|dylib)\Z", re.IGNORECASE)


class HeaderNames(msgspec.Struct, frozen=True):
    """The header and the IDL file of an entity; `certain` is false where the name stands in no table."""

    header: str | None = None
    idl: str | None = None
    certain: bool = True


def is_source_file(name: str) -> bool:
    """Whether a name is that of a header or an IDL file."""
    return bool(_SOURCE.match(name))


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
        return HeaderNames(certain=False)
    return HeaderNames(None, name, False) if key.endswith(".idl") else HeaderNames(name, None, False)


def canonical_library(name: str, names: FileNames, complete: bool) -> str | None:
    """The canonical spelling of a library, None where the name is damaged or means something else."""
    known = names.libraries.get(name.lower())
    if known is not None:
        return known
    return name if is_library(name) and not complete else None
