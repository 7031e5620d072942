"""One module of the comtypes form: the entities of a header in, a `ModuleView` out.

Classes, structures and prototypes stand in the module's own order and need no module but those of their bases. Methods
name classes of any module, so they are assigned by a function that the package calls when all classes are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from docabi.backends.python.comtypes.interfaces import coclass_view, interface_view
from docabi.backends.python.comtypes.members import prototype_view
from docabi.backends.python.comtypes.spelling import IMPORTED, Spelling
from docabi.backends.python.comtypes.views import ImportsView, ModuleView, PrototypeView
from docabi.backends.python.enumerations import enumeration_view
from docabi.backends.python.imports import class_imports, defining_code, homes_elsewhere, identifiers, moved
from docabi.backends.python.modules import module_doc, module_origin, record_views, shown_in
from docabi.backends.python.placement import SHARED
from docabi.backends.python.project import Project, type_names
from docabi.backends.python.views import EnumerationView, RecordView
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface

_COMTYPES = tuple(source for source in IMPORTED if source.partition(".")[0] == "comtypes")
_STANDARD = tuple(source for source in IMPORTED if source not in _COMTYPES)
_PARENTS = {"Flags": "IntFlag", "Enumeration": "IntEnum"}
_WITHOUT_UNKNOWN = "its vtable does not begin with IUnknown's slots, and comtypes knows no other"
_UNKNOWN_TYPES = "nobody knows its types"


class Package(Struct, frozen=True):
    """What all modules share: the prepared specification, structures by module, spelling, names of functions."""

    project: Project
    records: Mapping[str, tuple[RecordView, ...]]
    spelling: Spelling
    functions: Mapping[str, str]


def records_in(project: Project, module: str) -> tuple[RecordView, ...]:
    """The structures and unions of a module."""
    return record_views(project, shown_in(project, module))


def module_view(package: Package, module: str) -> ModuleView:
    """Everything that a module defines."""
    project, shown = package.project, shown_in(package.project, module)
    names = project.in_module(module)
    known = [entity for entity in shown if project.classes[entity.name] in package.spelling.com]
    callbacks, unclear = _callbacks(package, module, shown)
    functions, unspelled = _functions(package, module)
    view = ModuleView(
        name=module,
        origin=module_origin(project, module, names),
        doc=module_doc(project, module, names),
        enumerations=tuple(_enumeration(project, entity) for entity in shown if isinstance(entity, Enumeration)),
        records=package.records[module],
        interfaces=tuple(
            interface_view(project, entity, package.spelling)
            for entity in known
            if isinstance(entity, (Interface, Class))
        ),
        callbacks=callbacks,
        coclasses=tuple(
            coclass_view(project, entity, package.spelling.com) for entity in shown if isinstance(entity, Coclass)
        ),
        functions=functions,
        left_out=(*_left_out(package, shown), *unclear, *unspelled),
    )
    return replace(view, public=_public(view, moved(project, module)))


def _enumeration(project: Project, entity: Enumeration) -> EnumerationView:
    text = project.spec.text(entity.name, project.locale)
    found = enumeration_view(entity, project.classes[entity.name], text)
    return replace(found, parent=_PARENTS[found.parent])


def _left_out(package: Package, shown: Iterable[Entity]) -> Iterator[str]:
    for entity in shown:
        name = package.project.classes[entity.name]
        if isinstance(entity, (Interface, Class)) and name not in package.spelling.com:
            yield f"{name}: {_WITHOUT_UNKNOWN}"


def _early(package: Package, module: str) -> Spelling:
    """How a type is spelled where only the module's own classes are there."""
    project = package.project
    others = {python for name, python in project.classes.items() if project.modules[name] != module}
    return replace(package.spelling, hidden=frozenset(others))


def _callbacks(
    package: Package, module: str, shown: Sequence[Entity]
) -> tuple[tuple[PrototypeView, ...], tuple[str, ...]]:
    """The function pointer types of a module, and what cannot be said of some; one may take those before it."""
    found = [entity for entity in shown if isinstance(entity, Callback)]
    classes = package.project.classes
    spelling = _early(package, module)
    pending = {classes[entity.name] for entity in found}
    out, unclear = [], []
    for entity in found:
        name = classes[entity.name]
        made = prototype_view(entity, name, package.project.types, replace(spelling, hidden=spelling.hidden | pending))
        if made is None:
            unclear.append(f"{name}: {_UNKNOWN_TYPES}, so it is an address")
        out.append(made or PrototypeView(name, entity.name))
        pending.remove(name)
    return tuple(out), tuple(unclear)


def _functions(package: Package, module: str) -> tuple[tuple[PrototypeView, ...], tuple[str, ...]]:
    """The prototypes of a module's functions, and what is left out."""
    out, left_out = [], []
    spelling = _early(package, module)
    for name in sorted(package.project.in_module(module)):
        entity = package.project.entities[name]
        if isinstance(entity, Function):
            made = prototype_view(entity, package.functions[name], package.project.types, spelling)
            if made is None:
                left_out.append(f"{package.functions[name]}: {_UNKNOWN_TYPES}")
            else:
                out.append(made)
    return tuple(out), tuple(left_out)


def module_imports(package: Package, view: ModuleView, classes: str, prototypes: str, methods: str) -> ImportsView:
    """Import lines of a module whose classes, prototypes and methods are this code. Of enumerations and structures the
    views are read, because a member can have the name of anything.
    """
    project, homes = package.project, homes_elsewhere(package.project, view.name)
    bases = [one.parent for one in view.interfaces]
    defining = identifiers(f"{defining_code(view.records, bases)}\n{prototypes}")
    stubs, late = identifiers(classes).difference(bases), identifiers(methods)
    used = defining | stubs | late | {one.parent for one in view.enumerations}
    needed, shared = class_imports(homes, defining), moved(project, view.name)
    own = [*_aliases(used, project), *needed, *([f"from .{SHARED} import {', '.join(shared)}"] if shared else [])]
    groups = [_imports(used, _STANDARD), _imports(used, _COMTYPES), own]
    return ImportsView(
        needed=tuple(line for group in groups if group for line in (*group, ""))[:-1],
        checked=tuple(line for line in class_imports(homes, stubs) if line not in needed),
        late=tuple(line for line in class_imports(homes, late) if line not in needed),
    )


def _imports(used: frozenset[str], sources: Iterable[str]) -> list[str]:
    found = {source: [name for name in IMPORTED[source] if name in used] for source in sources}
    return [f"from {source} import {', '.join(names)}" for source, names in found.items() if names]


def _aliases(used: frozenset[str], project: Project) -> list[str]:
    elsewhere = {*project.classes.values(), *(name for names in IMPORTED.values() for name in names)}
    found = sorted(used & type_names(project.facts) - elsewhere)
    return [f"from ._types import {', '.join(found)}"] if found else []


def _public(view: ModuleView, shared: Iterable[str]) -> tuple[str, ...]:
    groups = (view.enumerations, view.records, view.callbacks, view.interfaces, view.coclasses, view.functions)
    return tuple(sorted({*shared, *(one.name for group in groups for one in group)}))
