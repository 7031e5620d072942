"""One module of the package: the entities of a header in, a `ModuleView` out; its code in, the import lines that it
needs out. What a template prints is what counts, so a form of a method needs no list of the names that it uses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec.structs import replace

from docabi.abi.order import ordered
from docabi.backends.python.calls import callback_view, exports_view, guid_text, interface_view
from docabi.backends.python.docstrings import entity_doc
from docabi.backends.python.project import (
    ANNOTATIONS,
    LAYOUTS,
    RUNTIME,
    SHARED,
    Project,
    definition_needs,
    home,
    type_names,
)
from docabi.backends.python.records import enumeration_view, record_view
from docabi.backends.python.views import CoclassView, ImportsView, ModuleView, RecordView
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Structure, Union

SIGNATURES = "_signatures"
_IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_SILENT = re.compile(
    r'#[^\n]*|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|"[^"\\]*(?:\\.[^"\\]*)*"|\'[^\'\\]*(?:\\.[^\'\\]*)*\'', re.S
)


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


def identifiers(code: str) -> frozenset[str]:
    """The names that Python code uses, those after a dot, in strings and in comments left out."""
    return frozenset(_IDENTIFIER.findall(_SILENT.sub("", code)))


def homes_elsewhere(project: Project, module: str) -> dict[str, str]:
    """Each class of the package that is not in a module -> the module that it is in."""
    return {python: home for name, python in project.classes.items() if (home := project.modules[name]) != module}


def class_imports(homes: Mapping[str, str], names: Collection[str]) -> tuple[str, ...]:
    """Import lines for those of the names that are classes of other modules."""
    found: dict[str, list[str]] = {}
    for name in names:
        if name in homes:
            found.setdefault(homes[name], []).append(name)
    return tuple(f"from .{home} import {', '.join(sorted(found[home]))}" for home in sorted(found))


def class_imports_of(homes: Mapping[str, str], code: str) -> tuple[str, ...]:
    """Import lines for the classes of other modules that code names."""
    return class_imports(homes, identifiers(code))


def defining_code(records: Iterable[RecordView], bases: Iterable[str]) -> str:
    """What of structures and bases is evaluated when a module is imported, and how fields are annotated."""
    return "\n".join([*(line for record in records for line in _record_code(record)), *bases])


def _record_code(view: RecordView) -> Iterator[str]:
    yield view.parent
    for field in view.fields:
        yield from (field.expression, field.annotation)
    for part in view.inner:
        yield from _record_code(part)


def module_imports(project: Project, view: ModuleView, code: str) -> ImportsView:
    """Import lines of a module whose classes are this code. Of enumerations and structures the views are read, because
    a member can have the name of anything.
    """
    homes = homes_elsewhere(project, view.name)
    defining = identifiers(defining_code(view.records, (one.parent for one in view.interfaces)))
    quoted = " ".join(one.function for one in view.callbacks)
    used = identifiers(code) | defining | identifiers(quoted) | {one.parent for one in view.enumerations}
    needed = class_imports(homes, defining)
    checked = [*_runtime_lines(used & ANNOTATIONS), *(one for one in class_imports(homes, used) if one not in needed)]
    if view.interfaces:
        checked.append(f"from .{SIGNATURES} import {view.name} as signatures")
    if checked:
        used |= {"TYPE_CHECKING"}
    lines = [*_runtime_lines(used - ANNOTATIONS), *_type_lines(project, used)]
    if shared := moved(project, view.name):
        lines.append(f"from .{SHARED} import {', '.join(shared)}")
    return ImportsView((*lines, *needed), tuple(checked))


def signature_imports(project: Project, code: str) -> tuple[str, ...]:
    """Import lines of the module of signatures, which lies a folder deeper and defines nothing of the header."""
    used = identifiers(code)
    lines = [*_runtime_lines(used), *_type_lines(project, used), *class_imports(homes_elsewhere(project, ""), used)]
    return tuple(line.replace("from .", "from ..", 1) for line in lines)


def _runtime_lines(used: Collection[str]) -> Iterator[str]:
    for source in sorted(RUNTIME, key=lambda name: (name.startswith("_"), name)):
        found = [name for name in RUNTIME[source] if name in used]
        if found:
            yield f"from {'.' if source.startswith('_') else ''}{source} import {', '.join(found)}"


def _type_lines(project: Project, used: Collection[str]) -> Iterator[str]:
    if aliases := sorted(type_names(project.facts).intersection(used).difference(project.classes.values())):
        yield f"from ._types import {', '.join(aliases)}"


def moved(project: Project, module: str) -> list[str]:
    """Classes of the module's header that lie in the shared module."""
    shared = (name for name in project.in_module(SHARED) if home(project.entities[name]) == module)
    return sorted(project.classes[name] for name in shared if name in project.classes)


def defined(project: Project, module: str) -> set[str]:
    """Classes of the documentation that can be imported from a module."""
    own = {project.classes[name] for name in project.in_module(module) if name in project.classes}
    return own.union(moved(project, module))
