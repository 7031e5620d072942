"""Interfaces and COM classes for comtypes: entities in, classes with their slots in vtable order out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from docabi.abi.vtables import ROOT
from docabi.backends.python.comtypes.members import method_view
from docabi.backends.python.comtypes.spelling import Spelling
from docabi.backends.python.comtypes.views import CoclassView, InterfaceView, MethodView
from docabi.backends.python.docstrings import STYLE, entity_doc
from docabi.backends.python.interfaces import guid_text
from docabi.backends.python.modules import class_doc
from docabi.backends.python.names import Namer
from docabi.backends.python.project import Project
from docabi.markdown.plaintext import one_line
from docabi.spec import Class, Coclass, Interface, Method

# What comtypes itself asks of a pointer: a method of such a name would stand in its way.
_POINTER_MEMBERS = ("from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll", "value")
_NOTE_OPAQUE = "Nobody knows the order of its methods, so it has none here. `docabi layout import` can teach it."


def com_interfaces(project: Project) -> Iterator[Interface | Class]:
    """The interfaces that comtypes can have: their vtables begin with IUnknown's three slots."""
    for name, entity in project.entities.items():
        if name in project.classes and isinstance(entity, (Interface, Class)) and project.vtables.is_com(name):
            yield entity


def interface_view(project: Project, entity: Interface | Class, spelling: Spelling) -> InterfaceView:
    """The class of a COM interface."""
    text = project.spec.text(entity.name, project.locale) if entity.page else None
    base = project.vtables.base(entity.name) or ROOT
    notes = (_NOTE_OPAQUE,) if project.vtables.find(entity.name) is None else ()
    return InterfaceView(
        name=project.classes[entity.name],
        parent=project.classes.get(base, base),
        is_root=base == ROOT,
        iid=braced(entity.iid),
        doc=entity_doc(entity, text, notes),
        methods=tuple(_methods(project, entity, spelling)),
    )


def _methods(project: Project, entity: Interface | Class, spelling: Spelling) -> Iterator[MethodView]:
    """The own slots; stubs have the names that comtypes gives, which puts `_` before one that a base has already."""
    text = project.spec.text(entity.name, project.locale) if entity.page else None
    own, names = project.vtables.own(entity.name), _names(project.vtables.own(entity.name))
    taken = set[str]()
    for above in reversed(list(project.vtables.bases(entity.name))):
        taken |= set(_given(_names(project.vtables.own(above)), taken))
    for method, name in zip(own, names, strict=True):
        page = text.methods.get(method.name) if text is not None else None
        words = one_line(page.summary or page.description, STYLE) if page is not None else ""
        made = method_view(method, name, words, project.types, spelling)
        given = next(_given([name], taken))
        taken.add(given)
        note = f"slot {method.slot}: {made.note}" if made.note else ""
        yield replace(made, python=given, note=note)


def _names(methods: Iterable[Method]) -> list[str]:
    namer = Namer(_POINTER_MEMBERS)
    return [namer.take(method.name) for method in methods]


def _given(names: Iterable[str], taken: set[str]) -> Iterator[str]:
    for name in names:
        yield f"_{name}" if name in taken else name


def coclass_view(project: Project, entity: Coclass, com: frozenset[str]) -> CoclassView:
    """A COM class, with those of its interfaces that are here."""
    found = (project.classes.get(name, name) for name in entity.interfaces)
    interfaces = tuple(name for name in found if name in com)
    return CoclassView(project.classes[entity.name], braced(entity.clsid), class_doc(project, entity), interfaces)


def braced(written: str | None) -> str:
    """An identifier as comtypes writes it: a Python string with braces and capitals; empty if it is none."""
    found = guid_text(written)
    return f'"{{{found[1:-1].upper()}}}"' if found is not None else ""
