"""One module of the package: the entities of a header in, a `ModuleView` out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from docabi import facts
from docabi.abi.order import ordered
from docabi.backends.python.enumerations import enumeration_view
from docabi.backends.python.interfaces import (
    callback_view,
    exports_view,
    foreign_imports,
    guid_text,
    identifiers,
    interface_view,
)
from docabi.backends.python.placement import LAYOUTS, SHARED, definition_needs, home
from docabi.backends.python.project import ANNOTATIONS, RUNTIME, Project, type_names
from docabi.backends.python.records import record_view
from docabi.backends.python.texts import entity_doc
from docabi.backends.python.views import (
    CallView,
    CoclassView,
    ExportsView,
    InterfaceView,
    ModuleView,
    RecordView,
)
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Structure, Union

SIGNATURES = "_signatures"


def module_view(project: Project, module: str) -> ModuleView:
    """Everything that a module defines."""
    names, shown = project.in_module(module), shown_in(project, module)
    functions = [project.entities[name] for name in sorted(names)]
    exports = exports_view(project, module, [entity for entity in functions if isinstance(entity, Function)])
    view = ModuleView(
        name=module,
        origin=module_origin(project, module, names),
        doc=module_doc(project, module, names),
        imports=(),
        checked=(),
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
    return _with_imports(project, view, names)


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
    known = {name for name, fact in facts.types().items() if fact.fields or fact.size}
    own = {entity.name for entity in shown}
    defined = known | {python for name, python in project.classes.items() if name not in own}
    out = []
    for entity in shown:
        if isinstance(entity, (Structure, Union)):
            name = project.classes[entity.name]
            text = project.spec.text(entity.name, project.locale)
            out.append(record_view(entity, name, text, project.types, defined))
            if out[-1].fields:
                defined.add(name)
    return tuple(out)


def _coclass(project: Project, entity: Coclass) -> CoclassView:
    return CoclassView(project.classes[entity.name], guid_text(entity.clsid), class_doc(project, entity))


def _call_code(view: CallView) -> Iterator[str]:
    yield from view.call.body
    yield from (view.call.signature, view.call.slot, *view.call.overloads)
    if view.call.result is not None:
        yield "Result item Generic" if view.call.result.generic else "Result item"
        yield from (annotation for _, annotation in view.call.result.fields)
    if view.call.overloads:
        yield "overload"


def _interface_code(view: InterfaceView) -> Iterator[str]:
    yield from (view.parent, "GUID" if view.iid else "GUID ClassVar", *view.slots, "TYPE_CHECKING")
    if view.slots:
        yield "Slot"
    for one in view.calls:
        yield from _call_code(one)


def _signature_code(view: ModuleView) -> Iterator[str]:
    """What the module of signatures names."""
    for interface in view.interfaces:
        yield interface.parent
        for one in interface.calls:
            yield one.call.raw
            if interface.implementable:
                yield one.call.implementation


def _exports_code(view: ExportsView) -> Iterator[str]:
    yield from ("Exports RawExports PathLike CDLL Slot TYPE_CHECKING", *view.slots)
    for one in view.calls:
        yield from (one.call.raw, *_call_code(one))


def _record_code(view: RecordView) -> Iterator[str]:
    yield view.parent
    for field in view.fields:
        yield from (field.expression, field.annotation)
    for part in view.inner:
        yield from _record_code(part)


def _code(view: ModuleView) -> Iterator[str]:
    """Every line of code that the templates will print, as far as it names something to import."""
    yield from (one.parent for one in view.enumerations)
    for record in view.records:
        yield from _record_code(record)
    for callback in view.callbacks:
        yield from ("FunctionPointer Slot Callable TypeAlias TYPE_CHECKING", callback.slot, callback.function)
    for interface in view.interfaces:
        yield from _interface_code(interface)
    if any(one.clsid for one in view.coclasses):
        yield "GUID"
    if view.coclasses:
        yield "Coclass"
    if view.exports is not None:
        yield from _exports_code(view.exports)


def _with_imports(project: Project, view: ModuleView, names: Iterable[str]) -> ModuleView:
    used = identifiers(_code(view))
    defining = [line for record in view.records for line in _record_code(record)]
    defining += [interface.parent for interface in view.interfaces]
    needed = foreign_imports(project, view.name, defining)
    checked = [f"from {_source(source)} import {', '.join(found)}" for source, found in _runtime(used & ANNOTATIONS)]
    checked += [line for line in foreign_imports(project, view.name, used) if line not in needed]
    if view.interfaces:
        checked.append(f"from .{SIGNATURES} import {view.name} as signatures")
    if checked:
        used |= {"TYPE_CHECKING"}
    lines = [f"from {_source(source)} import {', '.join(found)}" for source, found in _runtime(used - ANNOTATIONS)]
    aliases = sorted(used & type_names() - set(project.classes.values()))
    if aliases:
        lines.append(f"from ._types import {', '.join(aliases)}")
    if shared := moved(project, view.name):
        lines.append(f"from .{SHARED} import {', '.join(shared)}")
    public = _public(project, view)
    signatures = tuple(_signature_imports(project, view))
    return replace(view, imports=(*lines, *needed), checked=tuple(checked), public=public, signatures=signatures)


def _signature_imports(project: Project, view: ModuleView) -> Iterator[str]:
    """Import lines of the module of signatures, which lies a folder deeper and defines nothing of the header."""
    used = identifiers(_signature_code(view))
    for source, found in _runtime(used):
        yield f"from {'..' + source if source.startswith('_') else source} import {', '.join(found)}"
    if aliases := sorted(used & type_names() - set(project.classes.values())):
        yield f"from .._types import {', '.join(aliases)}"
    for line in foreign_imports(project, SIGNATURES, used):
        yield line.replace("from .", "from ..", 1)


def moved(project: Project, module: str) -> list[str]:
    """Classes of the module's header that lie in the shared module."""
    shared = (name for name in project.in_module(SHARED) if home(project.entities[name]) == module)
    return sorted(project.classes[name] for name in shared if name in project.classes)


def defined(project: Project, module: str) -> set[str]:
    """Classes of the documentation that can be imported from a module."""
    own = {project.classes[name] for name in project.in_module(module) if name in project.classes}
    return own.union(moved(project, module))


def _source(source: str) -> str:
    return f".{source}" if source.startswith("_") else source


def _runtime(used: frozenset[str]) -> Iterator[tuple[str, list[str]]]:
    for source in sorted(RUNTIME, key=lambda name: (name.startswith("_"), name)):
        found = [name for name in RUNTIME[source] if name in used]
        if found:
            yield source, found


def _public(project: Project, view: ModuleView) -> tuple[str, ...]:
    """What `from module import *` gives: also the classes of results, and the functions' library."""
    calls = [one for interface in view.interfaces for one in interface.calls]
    calls += view.exports.calls if view.exports is not None else ()
    results = {one.call.result.name for one in calls if one.call.result is not None}
    library = {"Library", "load"} if view.exports is not None else set[str]()
    return tuple(sorted(defined(project, view.name) | results | library))
