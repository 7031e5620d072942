"""XLIFF 2.1 of units: a `file` a page, a `unit` a text; marks are `ph`, links `pc` around their words, findings notes.

One way: nothing reads it back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from xml.etree import ElementTree

from docabi.escape import one_line, printable
from docabi.exchange.placed_texts import Part, parts_of
from docabi.exchange.po import is_fuzzy
from docabi.exchange.units import Unit, mark_of
from docabi.patterns import compile_pattern

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
_SPACE = {"{http://www.w3.org/XML/1998/namespace}space": "preserve"}
_NOT_XML = compile_pattern("[\ufffe\uffff]")
Element = ElementTree.Element
_below = ElementTree.SubElement


def xliff_text(pages: Mapping[str, Sequence[Unit]], source: str, target: str) -> str:
    """The document of some pages."""
    root = Element("xliff", {"xmlns": NAMESPACE, "version": "2.1", "srcLang": source, "trgLang": target})
    fill: list[Callable[[], None]] = []
    for path, units in pages.items():
        file = _below(root, "file", {"id": f"f{mark_of(path)}", "original": one_line(path)})
        for number, unit in enumerate(units, 1):
            _add(_below(file, "unit", {"id": f"u{number}", "name": one_line(unit.context)}), unit, fill)
    ElementTree.indent(root)
    # Texts come in when all else is indented: white space inside them is theirs.
    for text in fill:
        text()
    return document(root)


def document(root: Element) -> str:
    """A tree as an XML file."""
    text = _NOT_XML.sub("\ufffd", ElementTree.tostring(root, "unicode"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _add(element: Element, unit: Unit, fill: list[Callable[[], None]]) -> None:
    """Fill a unit's element; what fills its texts goes to `fill`."""
    if unit.findings:
        notes = _below(element, "notes")
        for one in unit.findings:
            help = f"; {one.help}" if one.help else ""
            _below(notes, "note", {"category": one.rule}).text = one_line(f"{one.severity}: {one.message}{help}")
    names = {name: number for number, name in enumerate(unit.source.names, 1)}
    if names:
        data = _below(element, "originalData")
        for name, number in names.items():
            _below(data, "data", {"id": f"d{number}"}).text = printable(unit.source.names[name])
    is_done = bool(unit.text) and not is_fuzzy(unit)
    segment = _below(element, "segment", {"id": "s1", "state": "translated" if is_done else "initial"})
    fill.append(partial(_text, _below(segment, "source", _SPACE), [*parts_of(unit.source, bool(names))], names))
    if unit.target is not None and unit.text:
        parts = [*parts_of(unit.target, bool(names))]
        fill.append(partial(_text, _below(segment, "target", _SPACE), parts, names))


def _text(element: Element, parts: Sequence[Part], names: Mapping[str, int]) -> None:
    """Words and marks as the content of an element; the words of a link stand inside of it."""
    stack = [element]
    for at, part in enumerate(parts):
        number, end = names.get(part.name, 0), f"end{part.name.removeprefix('link')}"
        if not part.name:
            _words(stack[-1], printable(part.text))
        elif len(stack) > 1 and stack[-1].get("dataRefEnd") == f"d{number}":
            stack.pop()
        elif part.name.startswith("link") and end in names and any(one.name == end for one in parts[at:]):
            attributes = {"id": str(number), "dataRefStart": f"d{number}", "dataRefEnd": f"d{names[end]}"}
            stack.append(_below(stack[-1], "pc", attributes))
        else:
            _below(stack[-1], "ph", {"id": str(number), "dataRef": f"d{number}"})


def _words(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
