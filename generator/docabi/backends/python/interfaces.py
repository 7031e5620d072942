"""Interfaces, classes with a vtable, function pointers and exported functions as Python classes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from docabi.backends.python.calls import Call, Declaration, call, opaque_slot
from docabi.backends.python.names import IMPLEMENTATION_MEMBERS, OBJECT_MEMBERS, Namer
from docabi.backends.python.project import Project, base_of, chain, inherited_slots, is_com
from docabi.backends.python.texts import call_doc, entity_doc
from docabi.backends.python.views import CallbackView, CallView, ExportsView, InterfaceView
from docabi.escape import python_string
from docabi.spec import Callback, Class, EntityText, Function, Interface, Method, PageText

_IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_STRING = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'")
_NOTE_OPAQUE = "Nobody knows the order of its methods, so they cannot be called. `docabi layout import` can teach it."
_IID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")


def identifiers(lines: Iterable[str]) -> frozenset[str]:
    """The names that lines of Python use, those after a dot and in strings left out."""
    return frozenset(name for line in lines for name in _IDENTIFIER.findall(_STRING.sub("", line)))


def foreign_imports(project: Project, module: str, lines: Iterable[str]) -> tuple[str, ...]:
    """Import lines for the classes of other modules that lines of code need when they run."""
    used = identifiers(lines)
    found: dict[str, list[str]] = {}
    for name, python in project.classes.items():
        if python in used and project.modules[name] != module:
            found.setdefault(project.modules[name], []).append(python)
    return tuple(f"from .{home} import {', '.join(sorted(names))}" for home, names in sorted(found.items()))


def guid_text(written: str | None) -> str | None:
    """An identifier as a Python string, if it is one."""
    return python_string(written.lower()) if written is not None and _IID.match(written) else None


def call_view(project: Project, module: str, made: Call, doc: str) -> CallView:
    """A call with the imports of its body."""
    return CallView(made, doc, foreign_imports(project, module, made.body))


def own_slots(project: Project, entity: Interface | Class) -> list[Method]:
    """The entity's own slots in order; a number without a method is a slot of its own without a name."""
    start = inherited_slots(project, base_of(project, entity))
    placed = {method.slot: method for method in entity.methods if method.slot is not None}
    if entity.slots is None:
        return []
    return [placed.get(i) or Method(name=f"slot{i}", slot=i, documented=False) for i in range(start, entity.slots)]


def method_names(project: Project, entity: Interface | Class) -> dict[int, str]:
    """Python names of the own methods by slot; a name that a base has already gets an underscore."""
    counted = {"AddRef", "Release"} if is_com(project, entity) else set[str]()
    namer = Namer(OBJECT_MEMBERS | IMPLEMENTATION_MEMBERS | project.annotating | counted)
    for above in reversed(chain(project, entity)):
        for method in own_slots(project, above):
            namer.take(method.name)
    return {method.slot or 0: namer.take(method.name) for method in own_slots(project, entity)}


def interface_view(project: Project, entity: Interface | Class) -> InterfaceView:
    """The class of an interface."""
    name, module = project.classes[entity.name], project.modules[entity.name]
    text = project.spec.text(entity.name, project.locale) if entity.page else None
    slots: list[str] = []
    calls: list[CallView] = []
    names = method_names(project, entity)
    for method in own_slots(project, entity):
        made = _method_call(project, entity, method, names[method.slot or 0])
        slots.append(made.slot if made is not None else opaque_slot(method.name))
        if made is not None:
            page = text.methods.get(method.name) if text is not None else None
            doc = call_doc(method.name, made, method.hresults, page, project.locale)
            calls.append(call_view(project, module, made, doc))
    opaque = entity.slots is None
    return InterfaceView(
        name=name,
        parent=_parent(project, entity),
        iid=guid_text(entity.iid),
        doc=entity_doc(entity, text, (_NOTE_OPAQUE,) if opaque else ()),
        com=is_com(project, entity),
        opaque=opaque,
        slots=tuple(slots),
        calls=tuple(calls),
        imports=foreign_imports(project, module, slots),
    )


def _parent(project: Project, entity: Interface | Class) -> str:
    base = base_of(project, entity)
    if base is None:
        return "VTable"
    return project.classes.get(base, base)


def _method_call(project: Project, entity: Interface | Class, method: Method, name: str) -> Call | None:
    if method.returns is None:
        return None
    owner = project.classes[entity.name]
    key = f"{entity.name}.{method.name}"
    # The slot has the Python name: it is what the raw form and an implementation are asked for.
    freed = frozenset(one.parameters[0].name for one in entity.methods if len(one.parameters) == 1 and one != method)
    declaration = Declaration(name, key, name, method.returns, method.parameters, freed=freed)
    return call(declaration, project.types, project.opaque, f"{owner}_{name}")


def callback_view(project: Project, entity: Callback) -> CallbackView:
    """The class of a function pointer type. One whose types are unknown takes an address."""
    name, module = project.classes[entity.name], project.modules[entity.name]
    convention = convention_of(entity.calling_convention)
    declaration = Declaration(entity.name, entity.name, name, entity.returns, entity.parameters, convention)
    made = call(declaration, project.types, project.opaque, f"{name}_result")
    text = project.spec.text(entity.name, project.locale)
    slot = made.slot if made is not None else opaque_slot(entity.name)
    function = made.function if made is not None else "Callable[[], None]"
    return CallbackView(name, entity_doc(entity, text), slot, function, foreign_imports(project, module, [slot]))


def convention_of(written: str | None) -> str | None:
    """`cdecl` if a declaration says so: Windows' own is stdcall."""
    return "cdecl" if written is not None and "cdecl" in written.lower() else None


def exports_view(project: Project, module: str, functions: Sequence[Function]) -> ExportsView | None:
    """The class with a module's functions; None if it has none."""
    if not functions:
        return None
    namer = Namer({"raw", "_raw", "Raw"} | project.annotating)
    slots, calls = [], []
    for entity in functions:
        convention = convention_of(entity.calling_convention)
        name = namer.take(entity.name)
        declaration = Declaration(entity.name, entity.name, name, entity.returns, entity.parameters, convention)
        made = call(declaration, project.types, project.opaque, f"{name}_result")
        slots.append(made.slot if made is not None else opaque_slot(entity.name))
        if made is not None:
            page = _page(project.spec.text(entity.name, project.locale))
            doc = call_doc(name, made, entity.hresults, page, project.locale)
            calls.append(call_view(project, module, made, doc))
    return ExportsView(tuple(slots), tuple(calls), foreign_imports(project, module, slots))


def _page(text: EntityText | None) -> PageText | None:
    return text.text if text is not None else None
