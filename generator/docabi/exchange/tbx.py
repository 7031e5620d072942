"""TBX-Basic (ISO 30042:2019) of names that no language translates: entities, methods, parameters, codes, files.

In: a specification. Out: a document with a concept a name, which every locale has in the same letters. One way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from xml.etree import ElementTree

from docabi.abi import SpecView
from docabi.escape import one_line
from docabi.exchange.units import mark_of
from docabi.exchange.xliff import document
from docabi.spec import Entity

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
Term = tuple[str, str]
"""A name, and what it names."""


def terms_of(spec: SpecView) -> list[Term]:
    """The names of a specification, each once, in order."""
    found: dict[str, str] = {}
    for name, kind in (one for entity in spec.entities.values() for one in _names(entity)):
        if name and not any(char.isspace() for char in name):
            found.setdefault(name, kind)
    return sorted(found.items())


def _names(entity: Entity) -> Iterator[Term]:
    """The names that an entity has: its own, those of its files, and those of its parts."""
    yield entity.name, str(entity.__struct_config__.tag)
    for file in ("header", "idl", "library"):
        yield str(getattr(entity, file, None) or ""), "file"
    for method in getattr(entity, "methods", ()):
        yield method.name, "method"
        yield from _inside(method)
    yield from _inside(entity)


def _inside(owner: object) -> Iterator[Term]:
    parts = (("parameters", "parameter"), ("hresults", "code"), ("members", "member"), ("constants", "constant"))
    for part, kind in parts:
        for one in getattr(owner, part, None) or ():
            yield str(getattr(one, "name", None) or ""), kind


def tbx_text(terms: Iterable[Term], locales: Sequence[str], title: str) -> str:
    """The document: its first language is that of the source."""
    root = ElementTree.Element("tbx", {"xmlns": NAMESPACE, "type": "TBX-Basic", "style": "dca", _LANGUAGE: locales[0]})
    head = ElementTree.SubElement(ElementTree.SubElement(root, "tbxHeader"), "fileDesc")
    source = ElementTree.SubElement(head, "sourceDesc")
    ElementTree.SubElement(source, "p").text = one_line(title)
    body = ElementTree.SubElement(ElementTree.SubElement(root, "text"), "body")
    for name, kind in terms:
        _add(body, name, kind, locales)
    ElementTree.indent(root)
    return document(root)


def _add(body: ElementTree.Element, name: str, kind: str, locales: Sequence[str]) -> None:
    concept = ElementTree.SubElement(body, "conceptEntry", {"id": f"c{mark_of(name)}"})
    ElementTree.SubElement(concept, "descrip", {"type": "subjectField"}).text = one_line(kind)
    ElementTree.SubElement(concept, "note").text = "a name: it is written so in every language, and never translated"
    for locale in locales:
        section = ElementTree.SubElement(concept, "langSec", {_LANGUAGE: locale})
        term = ElementTree.SubElement(section, "termSec")
        ElementTree.SubElement(term, "term").text = one_line(name)
        for category, value in (("partOfSpeech", "properNoun"), ("administrativeStatus", "preferredTerm-admn-sts")):
            ElementTree.SubElement(term, "termNote", {"type": category}).text = value
