"""Interfaces, classes with a vtable, function pointers and exported functions as Python classes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from docabi.abi.vtables import ROOT
from docabi.backends.python.calls import Declaration, call_view
from docabi.backends.python.callviews import CallView, SlotView
from docabi.backends.python.docstrings import call_doc, entity_doc
from docabi.backends.python.names import IMPLEMENTATION_MEMBERS, OBJECT_MEMBERS, Namer
from docabi.backends.python.project import Project
from docabi.backends.python.views import CallbackView, ExportsView, InterfaceView
from docabi.escape import python_string
from docabi.spec import Callback, Class, EntityText, Function, Interface, Method, PageText

_NOTE_OPAQUE = "Nobody knows the order of its methods, so they cannot be called. `docabi layout import` can teach it."
_IID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")


def guid_text(written: str | None) -> str | None:
    """An identifier as a Python string, if it is one."""
    return python_string(written.lower()) if written is not None and _IID.match(written) else None


def method_names(project: Project, entity: Interface | Class) -> dict[int, str]:
    """Python names of the own methods by slot; a name that a base has already gets an underscore."""
    bases = list(project.vtables.bases(entity.name))
    counted = {"AddRef", "Release"} if ROOT in bases else set[str]()
    namer = Namer(OBJECT_MEMBERS | IMPLEMENTATION_MEMBERS | project.annotating | counted)
    for above in reversed(bases):
        for method in project.vtables.own(above) if above != ROOT else ():
            namer.take(method.name)
    return {method.slot or 0: namer.take(method.name) for method in project.vtables.own(entity.name)}


def interface_view(project: Project, entity: Interface | Class) -> InterfaceView:
    """The class of an interface."""
    text = project.spec.text(entity.name, project.locale) if entity.page else None
    opaque = project.vtables.find(entity.name) is None
    return InterfaceView(
        name=project.classes[entity.name],
        parent=_parent(project, entity),
        iid=guid_text(entity.iid),
        doc=entity_doc(entity, text, (_NOTE_OPAQUE,) if opaque else ()),
        com=project.vtables.is_com(entity.name),
        opaque=opaque,
        slots=tuple(_method_slots(project, entity, text)),
    )


def _parent(project: Project, entity: Interface | Class) -> str:
    base = project.vtables.base(entity.name)
    if base is None:
        return "VTable"
    return project.classes.get(base, base)


def _method_slots(project: Project, entity: Interface | Class, text: EntityText | None) -> Iterator[SlotView]:
    names = method_names(project, entity)
    for method in project.vtables.own(entity.name):
        made = _method_call(project, entity, method, names[method.slot or 0])
        page = text.methods.get(method.name) if text is not None else None
        yield _slot(project, method, made, page)


def _slot(project: Project, entity: Method | Function, made: CallView | None, page: PageText | None) -> SlotView:
    """A slot with the words of its page."""
    if made is None:
        return SlotView(entity.name, None)
    # A method's own name heads its words, a function's is the Python one.
    name = made.name if isinstance(entity, Function) else entity.name
    return SlotView(entity.name, replace(made, doc=call_doc(name, made, entity.hresults, page, project.locale)))


def _method_call(project: Project, entity: Interface | Class, method: Method, name: str) -> CallView | None:
    if method.returns is None:
        return None
    owner = project.classes[entity.name]
    key = f"{entity.name}.{method.name}"
    # The slot has the Python name: it is what the raw form and an implementation are asked for.
    freed = frozenset(one.parameters[0].name for one in entity.methods if len(one.parameters) == 1 and one != method)
    declaration = Declaration(name, key, name, method.returns, method.parameters, freed=freed)
    return call_view(declaration, project.types, project.opaque, f"{owner}_{name}")


def callback_view(project: Project, entity: Callback) -> CallbackView:
    """The class of a function pointer type."""
    name = project.classes[entity.name]
    text = project.spec.text(entity.name, project.locale)
    return CallbackView(name, entity_doc(entity, text), SlotView(entity.name, _function_call(project, entity, name)))


def _function_call(project: Project, entity: Callback | Function, name: str) -> CallView | None:
    convention = convention_of(entity.calling_convention)
    declaration = Declaration(entity.name, entity.name, name, entity.returns, entity.parameters, convention)
    return call_view(declaration, project.types, project.opaque, f"{name}_result")


def convention_of(written: str | None) -> str:
    """`cdecl` if a declaration says so, else empty: Windows' own is stdcall."""
    return "cdecl" if written is not None and "cdecl" in written.lower() else ""


def exports_view(project: Project, functions: Sequence[Function]) -> ExportsView | None:
    """The class with a module's functions; None if it has none."""
    namer = Namer({"raw", "_raw", "Raw"} | project.annotating)
    slots = []
    for entity in functions:
        text = project.spec.text(entity.name, project.locale)
        made = _function_call(project, entity, namer.take(entity.name))
        slots.append(_slot(project, entity, made, text.text if text is not None else None))
    return ExportsView(tuple(slots)) if slots else None
