"""Reads a definition file: its suffix says the language. Bytes in; out what it declares, and what is wrong with it.

To add a language: a reader from bytes to `Imported` and a line in READERS.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from pathlib import PurePath

from docabi.definitions.cheader import read_header
from docabi.definitions.idl import read_idl
from docabi.definitions.model import Imported
from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.source import PageId, Span

_Reader = Callable[[bytes, str, Sink, Facts], Imported]
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_definitions(data: bytes, path: str, facts: Facts) -> tuple[Imported, tuple[Diagnostic, ...]]:
    """What a file declares, and what is wrong with it. `path` is as the user gave it; facts keep its last part only."""
    name = PurePath(path).name
    sink = Sink(PageId("", path))
    reader = READERS.get(PurePath(path).suffix.lower())
    if reader is None:
        kinds = ", ".join(READERS)
        sink.error("unreadable-definitions", Span(), f"`{name}` is none of the files that are read ({kinds})")
        return Imported(name), tuple(sink)
    imported = reader(data, name, sink, facts)
    if not imported.is_empty:
        return imported, tuple(sink)
    # Of a file without a declaration the findings of the grammar help nobody; the place of the first one may.
    place = next(iter(sink), None)
    found = Sink(sink.page)
    found.error(
        "unreadable-definitions",
        place.span if place else Span(),
        f"`{name}` declares nothing that can be read{f': {place.message}' if place else ''}",
        "give an IDL file, a C or C++ header or a Windows metadata file",
    )
    return imported, tuple(found)


def _decode(data: bytes) -> str:
    """Headers are ASCII, UTF-8 or in a code page; a byte order mark says otherwise. Line ends become newlines."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lines(data[len(mark) :].decode(encoding, "replace"))
    try:
        return _lines(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _lines(data.decode("cp1252", "replace"))


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_idl(data: bytes, name: str, sink: Sink, facts: Facts) -> Imported:
    return read_idl(_decode(data), name, sink, facts)


def _read_header(data: bytes, name: str, sink: Sink, facts: Facts) -> Imported:
    return read_header(_decode(data), name, sink, facts)


def _read_winmd(data: bytes, name: str, sink: Sink, facts: Facts) -> Imported:
    from docabi.definitions.winmd import read_winmd

    return read_winmd(data, name, sink)


READERS: Mapping[str, _Reader] = {
    ".idl": _read_idl,
    ".h": _read_header,
    ".hpp": _read_header,
    ".winmd": _read_winmd,
}
