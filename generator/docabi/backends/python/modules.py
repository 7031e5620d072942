"""One module of the package: the entities of a header in, a `ModuleView` out."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from docabi.abi.order import ordered
from docabi.backends.python.docstrings import entity_doc
from docabi.backends.python.enumerations import enumeration_view
from docabi.backends.python.imports import defined
from docabi.backends.python.interfaces import callback_view, exports_view, guid_text, interface_view
from docabi.backends.python.placement import LAYOUTS, SHARED, definition_needs
from docabi.backends.python.project import Project
from docabi.backends.python.records import record_view
from docabi.backends.python.views import CoclassView, ModuleView, RecordView
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Structure, Union


def module_view(project: Project, module: str) -> ModuleView:
    """Everything that a module defines."""
    names, shown = project.in_module(module), shown_in(project, module)
    functions = [project.entities[name] for name in sorted(names)]
    exports = exports_view(project, [entity for entity in functions if isinstance(entity, Function)])
    view = ModuleView(
        name=module,
        origin=module_origin(project, module, names),
        doc=module_doc(project, module, names),
        public=(),
        enumerations=tuple(
            enumeration_view(e, project.classes[e.name], project.spec.text(e.name, project.locale))
            for e in shown
            if isinstance(e, Enumeration)
        ),
        records=record_views(project, shown),
        callbacks=tuple(callback_view(project, e) for e in shown if isinstance(e, Callback)),
        interfaces=tuple(interface_view(project, e) for e in shown if isinstance(e, (Interface, Class))),
        coclasses=tuple(_coclass(project, e) for e in shown if isinstance(e, Coclass)),
        exports=exports,
    )
    return replace(view, public=_public(project, view))


def shown_in(project: Project, module: str) -> list[Entity]:
    """The entities with a class in a module, in the order in which they can be defined."""
    names = sorted(project.in_module(module))
    order = ordered({name: definition_needs(project.entities[name]) for name in names})
    return [project.entities[name] for name in order if name in project.classes]


def module_origin(project: Project, module: str, names: Iterable[str]) -> str:
    """What a module is made from, for its first line."""
    header = next((project.entities[name].header for name in names if project.entities[name].header), None)
    return f"specs/abi, header {header}" if header else f"specs/abi, module {module.strip('_')}"


def module_doc(project: Project, module: str, names: Iterable[str]) -> str:
    """The docstring of a module."""
    if module == LAYOUTS:
        return "Interfaces that the documentation names and has no page of; their layouts are known."
    if module == SHARED:
        return "Definitions that several headers need of each other."
    header = next((project.entities[name].header for name in names if project.entities[name].header), None)
    libraries = sorted({project.entities[name].library or "" for name in names} - {""})
    where = f" Implemented in {', '.join(libraries)}." if libraries else ""
    return f"Definitions of {header or module}.{where}"


def class_doc(project: Project, entity: Entity) -> str:
    """The docstring of an entity's class."""
    return entity_doc(entity, project.spec.text(entity.name, project.locale))


def record_views(project: Project, shown: Iterable[Entity]) -> tuple[RecordView, ...]:
    """The structures and unions among a module's entities, in the order given."""
    return tuple(
        record_view(
            entity,
            project.classes[entity.name],
            project.spec.text(entity.name, project.locale),
            project.types,
            complete=entity.name in project.spec.abi.complete,
        )
        for entity in shown
        if isinstance(entity, (Structure, Union))
    )


def _coclass(project: Project, entity: Coclass) -> CoclassView:
    return CoclassView(project.classes[entity.name], guid_text(entity.clsid), class_doc(project, entity))


def _public(project: Project, view: ModuleView) -> tuple[str, ...]:
    """What `from module import *` gives: also the classes of results, and the functions' library."""
    calls = [one for interface in view.interfaces for one in interface.calls]
    calls += view.exports.calls if view.exports is not None else ()
    results = {one.result.name for one in calls if one.result is not None}
    library = {"Library", "load"} if view.exports is not None else set[str]()
    return tuple(sorted(defined(project, view.name) | results | library))
