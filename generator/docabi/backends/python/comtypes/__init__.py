"""The form of the Python package for comtypes: a specification in, modules of interfaces with `_methods_` out.

`python/<package>/` holds a module for each header, `_types` with the C types that the documentation uses and does not
define, and the return codes. Names, places and texts are those of the other form.

Classes, structures and prototypes stand in the module's own order and need no module but those of their bases. Methods
name classes of any module, so they are assigned by a function that the package calls when all classes are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from docabi import rendering
from docabi.abi import SpecView
from docabi.abi.order import ordered
from docabi.backends.python import systypes
from docabi.backends.python.codes import code_docs, code_members
from docabi.backends.python.comtypes.members import coclass_view, com_interfaces, interface_view, prototype_view
from docabi.backends.python.comtypes.spelling import IMPORTED, Spelling
from docabi.backends.python.comtypes.views import ImportsView, ModuleView, PrototypeView
from docabi.backends.python.docstrings import doc_locale
from docabi.backends.python.modules import (
    class_imports,
    defining_code,
    homes_elsewhere,
    identifiers,
    module_doc,
    module_origin,
    moved,
    record_views,
    shown_in,
)
from docabi.backends.python.names import Namer
from docabi.backends.python.project import (
    SHARED,
    Project,
    definition_needs,
    documented_codes,
    place,
    prepare,
    type_names,
    with_bases,
)
from docabi.backends.python.records import enumeration_view
from docabi.backends.python.views import EnumerationView, RecordView
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Artifact, Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Unit

_OWN = ("annotations", "hresults", "defaultvalue", "cast")
_COMTYPES = tuple(source for source in IMPORTED if source.partition(".")[0] == "comtypes")
_STANDARD = tuple(source for source in IMPORTED if source not in _COMTYPES)
_PARENTS = {"Flags": "IntFlag", "Enumeration": "IntEnum"}
_WITHOUT_UNKNOWN = "its vtable does not begin with IUnknown's slots, and comtypes knows no other"
_UNKNOWN_TYPES = "nobody knows its types"
# Text as comtypes users have it; the facts know its pointers as addresses.
_TEXTS = {
    "CHAR": "c_char",
    "WCHAR": "c_wchar",
    **dict.fromkeys(("LPSTR", "LPCSTR", "PSTR", "MDUTF8CSTR"), "c_char_p"),
    **dict.fromkeys(("LPWSTR", "LPCWSTR", "LPOLESTR", "LPCOLESTR"), "c_wchar_p"),
}
# Types that comtypes defines.
_OF_COMTYPES = frozenset({"BSTR", "VARIANT"})


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """The modules together, because each names classes of others; return codes and types alone."""
    modules = set(place(with_bases(spec.abi)).values())
    imported = {*_OWN, *modules, *(name for names in IMPORTED.values() for name in names)}
    project = prepare(spec, options, doc_locale(spec, options.doc_locale), frozenset(imported))
    folder = f"python/{options.package}"
    yield Unit("modules", partial(_modules, project, folder))
    yield Unit("codes", partial(_codes, project, folder))
    yield Unit("types", partial(_types, spec.abi.facts, options, folder))


def _modules(project: Project, folder: str) -> Iterator[Artifact]:
    names = project.module_names
    records = {name: records_in(project, name) for name in names}
    whole = {record.name for views in records.values() for record in views if record.fields}
    com = {project.classes[entity.name] for entity in com_interfaces(project)} | {"IUnknown"}
    spelling = Spelling(frozenset(com), frozenset(whole | system_records(project.facts)))
    package = Package(project, records, spelling, _function_names(project))
    template = rendering.environment("python", project.options).get_template("comtypes/module.py.jinja")
    views = [module_view(package, name) for name in names]
    for view in views:
        text = template.render(module=view, module_imports=partial(module_imports, package, view))
        yield Artifact(f"{folder}/{view.name}.py", text)
    yield from _package(project, {view.name: view for view in views}, folder)


def _function_names(project: Project) -> Mapping[str, str]:
    namer = Namer(project.types.reserved)
    return {name: namer.take(name) for name, entity in project.entities.items() if isinstance(entity, Function)}


def _package(project: Project, views: Mapping[str, ModuleView], folder: str) -> Iterator[Artifact]:
    """The package's own module: all others, those first that have the bases of the rest."""
    bases: dict[str, set[str]] = {name: set() for name in views}
    for name in views:
        for entity in shown_in(project, name):
            bases[name] |= {project.modules[base] for base in definition_needs(entity) if base in project.modules}
    template = rendering.environment("python", project.options).get_template("comtypes/package.py.jinja")
    text = template.render(
        modules=[name for name in sorted(views) if not name.startswith("_")],
        ordered=[name for name in ordered(bases) if views[name].has_methods],
        hidden=[name for name in sorted(views) if name.startswith("_") and views[name].has_methods],
        version=project.options.version,
    )
    yield Artifact(f"{folder}/__init__.py", text)
    yield Artifact(f"{folder}/py.typed", "")


def _codes(project: Project, folder: str) -> Iterator[Artifact]:
    template = rendering.environment("python", project.options).get_template("comtypes/hresults.py.jinja")
    members = code_members(documented_codes(project), code_docs(project.spec, project.locale))
    signed = [(member, (int(member.value, 0) ^ 0x80000000) - 0x80000000) for member in members]
    yield Artifact(f"{folder}/hresults.py", template.render(codes=signed))


def _types(facts: Facts, options: Options, folder: str) -> Iterator[Artifact]:
    template = rendering.environment("python", options).get_template("comtypes/types.py.jinja")
    yield Artifact(f"{folder}/_types.py", template.render(system_types(facts)))


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


def system_types(facts: Facts) -> dict[str, Any]:
    """What the template of `_types.py` prints."""
    found = systypes.system_types(facts)
    aliases = [(name, _TEXTS.get(name, expression)) for name, expression in found["aliases"]]
    return {
        "aliases": [one for one in aliases if one[0] not in _OF_COMTYPES],
        "enumerations": found["enumerations"],
        "records": [one for one in found["records"] if one[0] not in _OF_COMTYPES],
    }


def system_records(facts: Facts) -> frozenset[str]:
    """Structures that `_types` or comtypes can lay out."""
    return frozenset(name for name, _, _ in systypes.system_types(facts)["records"])
