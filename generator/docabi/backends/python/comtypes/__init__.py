"""The form of the Python package for comtypes: a specification in, modules of interfaces with `_methods_` out.

`python/<package>/` holds a module for each header, `_types` with the C types that the documentation uses and does not
define, and the return codes. Names, places and texts are those of the other form.

Classes, structures and prototypes stand in the module's own order and need no module but those of their bases. Methods
name classes of any module, so they are assigned by a function that the package calls when all classes are there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.abi.order import ordered
from docabi.abi.trees import fields_of
from docabi.backends.python.codes import Said, all_said, code_docs, code_members, status_docs
from docabi.backends.python.comtypes.members import braced, coclass_view, com_interfaces, interface_view, prototype_view
from docabi.backends.python.comtypes.spelling import IMPORTED, Spelling
from docabi.backends.python.comtypes.views import ImportsView, ModuleView, PrototypeView
from docabi.backends.python.docstrings import doc_locale
from docabi.backends.python.fact_types import system_types
from docabi.backends.python.macros import macro_views
from docabi.backends.python.modules import (
    class_imports,
    constant_views,
    defining_names,
    expression_names,
    identifiers,
    module_words,
    moved,
    record_views,
    shared_lines,
    shown_in,
    type_lines,
)
from docabi.backends.python.project import (
    Project,
    definition_needs,
    documented_codes,
    neutral_names,
    place,
    prepare,
    with_bases,
)
from docabi.backends.python.records import enumeration_view
from docabi.backends.python.spelling import Namer
from docabi.backends.python.statuses import status_views
from docabi.rendering import Options
from docabi.spec import Artifact, Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Unit

_IMPORTED = frozenset(name for names in IMPORTED.values() for name in names)
_OWN = ("annotations", "hresults", "statuses", "defaultvalue", "cast")
_COMTYPES = tuple(source for source in IMPORTED if source.partition(".")[0] == "comtypes")
_STANDARD = tuple(source for source in IMPORTED if source not in _COMTYPES)
_MODULE = "comtypes/module.py.jinja"
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
    modules = set(place(with_bases(spec.abi, has_system=False)).values())
    project = prepare(spec, options, doc_locale(spec, options.doc_locale), {*_OWN, *modules, *_IMPORTED})
    folder = f"python/{options.package}"
    yield Unit("modules", partial(_modules, project, folder))
    # One part, because all of it is told from what the words of one locale say of codes.
    yield Unit("codes", partial(_all_of_codes, project, folder))
    yield Unit("types", partial(_types, project, folder))


def _modules(project: Project, folder: str) -> Iterator[Artifact]:
    package = _prepared(project)
    views = [module_view(package, name) for name in project.module_names]
    for view in views:
        imports = partial(module_imports, project, view)
        yield Artifact(f"{folder}/{view.name}.py", project.render(_MODULE, module=view, module_imports=imports))
    yield from _package(project, {view.name: view for view in views}, folder)


class Package(Struct, frozen=True):
    """What all modules share: the prepared specification, how types are spelled, the names of functions."""

    project: Project
    spelling: Spelling
    functions: Mapping[str, str]


def _prepared(project: Project) -> Package:
    complete = project.spec.abi.complete
    whole = {
        project.classes[name] for name, entity in project.entities.items() if name in complete and fields_of(entity)
    }
    com = {project.classes[entity.name] for entity in com_interfaces(project)} | {"IUnknown"}
    namer = Namer(project.types.reserved)
    functions = {name: namer.take(name) for name, one in project.entities.items() if isinstance(one, Function)}
    records = {one.name for one in system_types(project.facts)["records"]}
    return Package(project, Spelling(frozenset(com), frozenset(whole | records)), functions)


def _package(project: Project, views: Mapping[str, ModuleView], folder: str) -> Iterator[Artifact]:
    """The package's own module: all others, those first that have the bases of the rest."""
    known = project.modules.keys()
    bases = {
        module: {project.modules[base] for one in shown_in(project, module) for base in definition_needs(one) & known}
        for module in views
    }
    text = project.render(
        "comtypes/package.py.jinja",
        modules=[name for name in sorted(views) if not name.startswith("_")],
        ordered=[name for name in ordered(bases) if views[name].has_methods],
        hidden=[name for name in sorted(views) if name.startswith("_") and views[name].has_methods],
        version=project.options.version,
    )
    yield Artifact(f"{folder}/__init__.py", text)
    yield Artifact(f"{folder}/py.typed", "")


def _all_of_codes(project: Project, folder: str) -> Iterator[Artifact]:
    said = all_said(project.spec, project.locale)
    yield from _codes(project, folder, said)
    yield from _statuses(project, folder, said)


def _codes(project: Project, folder: str, said: Sequence[Said]) -> Iterator[Artifact]:
    members = code_members(documented_codes(project), code_docs(project.spec, project.locale, said))
    signed = [(member, (int(member.value, 0) ^ 0x80000000) - 0x80000000) for member in members]
    yield Artifact(f"{folder}/hresults.py", project.render("comtypes/hresults.py.jinja", codes=signed))


def _statuses(project: Project, folder: str, said: Sequence[Said]) -> Iterator[Artifact]:
    found = status_views(project.spec, status_docs(said))
    shown = tuple(one for one in found if one.name in project.types.statuses)
    if shown:
        yield Artifact(f"{folder}/statuses.py", project.render("comtypes/statuses.py.jinja", statuses=shown))


def _types(project: Project, folder: str) -> Iterator[Artifact]:
    """The C types of the facts: those of the other form, with text as text and what comtypes has itself."""
    found = system_types(project.facts)
    aliases = [(name, _TEXTS.get(name, of)) for name, of in found["aliases"] if name not in _OF_COMTYPES]
    # A text of the system inside a structure is an address: what comtypes has for it owns what it points to.
    records = [
        replace(one, fields=tuple((field, "c_void_p" if of == "BSTR" else of) for field, of in one.fields))
        for one in found["records"]
        if one.name not in _OF_COMTYPES
    ]
    text = project.render("comtypes/types.py.jinja", **found | {"aliases": aliases, "records": records})
    yield Artifact(f"{folder}/_types.py", text)


def module_view(package: Package, module: str) -> ModuleView:
    """Everything that a module defines."""
    project, spelling, shown = package.project, package.spelling, shown_in(package.project, module)
    origin, doc = module_words(project, module)
    enumerations = [enumeration_view(project, entity) for entity in shown if isinstance(entity, Enumeration)]
    classes = [entity for entity in shown if isinstance(entity, (Interface, Class))]
    left = [name for entity in classes if (name := project.classes[entity.name]) not in spelling.com]
    callbacks, functions = _callbacks(package, module, shown), _functions(package, module)
    view = ModuleView(
        name=module,
        origin=origin,
        doc=doc,
        enumerations=tuple(replace(one, parent=_PARENTS[one.parent]) for one in enumerations),
        records=record_views(project, shown),
        interfaces=tuple(interface_view(project, e, spelling) for e in classes if project.classes[e.name] not in left),
        callbacks=callbacks,
        coclasses=tuple(coclass_view(project, e, spelling.com) for e in shown if isinstance(e, Coclass)),
        functions=tuple(one for one in functions if one.maker),
        left_out=(
            *(f"{name}: {_WITHOUT_UNKNOWN}" for name in left),
            *(f"{one.name}: {_UNKNOWN_TYPES}, so it is an address" for one in callbacks if not one.maker),
            *(f"{one.name}: {_UNKNOWN_TYPES}" for one in functions if not one.maker),
        ),
    )
    named = ((project.constants[one.name], braced(one.value)) for one in project.identifiers_in(module))
    found = tuple((name, value) for name, value in named if value)
    aliases, numbers = _aliases(package, module, view.functions), constant_views(project, module)
    macros = macro_views(project, module)
    names = tuple(project.type_names_in(module))
    view = replace(view, aliases=aliases, identifiers=found, constants=numbers, macros=macros, type_names=names)
    return replace(view, public=_public(view, moved(project, module)))


def _aliases(package: Package, module: str, functions: Sequence[PrototypeView]) -> tuple[tuple[str, str], ...]:
    """Names for two forms of a module's functions, structures and function pointers."""
    project, made = package.project, {one.name for one in functions}
    python = {**project.classes, **{name: own for name, own in package.functions.items() if own in made}}
    entities = (project.entities[name] for name in project.in_module(module))
    return neutral_names(entities, python, project.types.reserved | made)


def _early(package: Package, module: str) -> Spelling:
    """How a type is spelled where only the module's own classes are there."""
    project = package.project
    others = {python for name, python in project.classes.items() if project.modules[name] != module}
    return replace(package.spelling, hidden=frozenset(others))


def _callbacks(package: Package, module: str, shown: Sequence[Entity]) -> tuple[PrototypeView, ...]:
    """The function pointer types of a module; one may take those before it."""
    project, spelling = package.project, _early(package, module)
    found = [entity for entity in shown if isinstance(entity, Callback)]
    names = [project.classes[entity.name] for entity in found]
    return tuple(
        prototype_view(entity, name, project.types, replace(spelling, hidden=spelling.hidden.union(names[place:])))
        for place, (entity, name) in enumerate(zip(found, names, strict=True))
    )


def _functions(package: Package, module: str) -> tuple[PrototypeView, ...]:
    """The prototypes of a module's functions."""
    project, spelling = package.project, _early(package, module)
    found = [project.entities[name] for name in sorted(project.in_module(module))]
    return tuple(
        prototype_view(entity, package.functions[entity.name], project.types, spelling)
        for entity in found
        if isinstance(entity, Function)
    )


def module_imports(project: Project, view: ModuleView, classes: str, prototypes: str, methods: str) -> ImportsView:
    """Import lines of a module whose classes, prototypes and methods are this code. Of enumerations and structures the
    views are read, because a member can have the name of anything.
    """
    imports, bases = partial(class_imports, project, view.name), [one.parent for one in view.interfaces]
    defining = defining_names(view.records, bases) | identifiers(prototypes)
    stubs, late = identifiers(classes).difference(bases), identifiers(methods)
    used = defining | stubs | late | {one.parent for one in view.enumerations}
    used |= {"GUID"} if view.identifiers else set()
    used |= expression_names(view.macros, view.type_names)
    needed = imports(defining)
    own = [*type_lines(project, used - _IMPORTED), *needed, *shared_lines(project, view.name)]
    groups = [_imports(used, _STANDARD), _imports(used, _COMTYPES), own]
    return ImportsView(
        needed=tuple(line for group in groups if group for line in (*group, ""))[:-1],
        checked=tuple(line for line in imports(stubs) if line not in needed),
        late=tuple(line for line in imports(late) if line not in needed),
    )


def _imports(used: frozenset[str], sources: Sequence[str]) -> list[str]:
    found = {source: [name for name in IMPORTED[source] if name in used] for source in sources}
    return [f"from {source} import {', '.join(names)}" for source, names in found.items() if names]


def _public(view: ModuleView, shared: Sequence[str]) -> tuple[str, ...]:
    groups = (
        *(view.enumerations, view.records, view.callbacks, view.interfaces, view.coclasses),
        *(view.functions, view.macros),
    )
    return tuple(
        sorted(
            {
                *shared,
                *(name for name, _ in (*view.aliases, *view.identifiers, *view.constants, *view.type_names)),
                *(one.name for group in groups for one in group),
            }
        )
    )
