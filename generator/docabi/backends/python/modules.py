"""One module of the package: the entities of a header in, a `ModuleView` out; its code in, the import lines that it
needs out. What a template prints is what counts, so a form of a method needs no list of the names that it uses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import partial

from msgspec.structs import replace

from docabi.abi.order import ordered
from docabi.backends.python.calls import callback_view, exports_view, guid_text, interface_view
from docabi.backends.python.docstrings import entity_doc
from docabi.backends.python.expressions import DIVISIONS
from docabi.backends.python.macros import macro_views
from docabi.backends.python.project import (
    ANNOTATIONS,
    LAYOUTS,
    RUNTIME,
    SHARED,
    Project,
    definition_needs,
    home,
    neutral_names,
    type_names,
)
from docabi.backends.python.records import enumeration_view, record_view
from docabi.backends.python.views import (
    CallbackView,
    CoclassView,
    EnumerationView,
    ImportsView,
    InterfaceView,
    MacroView,
    ModuleView,
    RecordView,
)
from docabi.patterns import compile_pattern
from docabi.spec import Callback, Class, Coclass, Entity, Enumeration, Function, Interface, Structure, Union

SIGNATURES = "_signatures"
_DOCS = {
    LAYOUTS: "Interfaces that the documentation names and has no page of; their layouts are known.",
    SHARED: "Definitions that several headers need of each other.",
}
_BETWEEN_NAMES = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "_.")}
_SILENT = compile_pattern(
    r'#[^\n]*|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|"[^"\\]*(?:\\.[^"\\]*)*"|\'[^\'\\]*(?:\\.[^\'\\]*)*\'', re.S
)


def module_view(project: Project, module: str) -> ModuleView:
    """Everything that a module defines."""
    shown = shown_in(project, module)
    origin, doc = module_words(project, module)
    functions = [project.entities[name] for name in sorted(project.in_module(module))]
    view = ModuleView(
        name=module,
        origin=origin,
        doc=doc,
        public=(),
        enumerations=tuple(
            project.kept(EnumerationView, enumeration_view, e) for e in shown if isinstance(e, Enumeration)
        ),
        records=record_views(project, shown),
        callbacks=tuple(project.kept(CallbackView, callback_view, e) for e in shown if isinstance(e, Callback)),
        interfaces=tuple(
            project.kept(InterfaceView, interface_view, e) for e in shown if isinstance(e, (Interface, Class))
        ),
        coclasses=tuple(project.kept(CoclassView, coclass_view, e) for e in shown if isinstance(e, Coclass)),
        exports=exports_view(project, [entity for entity in functions if isinstance(entity, Function)]),
        aliases=class_aliases(project, module),
        identifiers=identifier_views(project, module),
        constants=constant_views(project, module),
        macros=macro_views(project, module),
        type_names=tuple(project.type_names_in(module)),
    )
    return replace(view, public=_public(project, view))


def identifier_views(project: Project, module: str) -> tuple[tuple[str, str], ...]:
    """Python name and value of a module's identifiers, as Python strings."""
    found = ((project.constants[one.name], guid_text(one.value)) for one in project.identifiers_in(module))
    return tuple((name, value) for name, value in found if value is not None)


def constant_views(project: Project, module: str) -> tuple[tuple[str, str], ...]:
    """Python name and value of a module's constants."""
    found = project.numbers_in(module)
    return tuple(
        (project.constants[one.constant.name], str(one.value) if one.value < 10 else f"0x{one.value:X}")
        for one in found
    )


def class_aliases(project: Project, module: str) -> tuple[tuple[str, str], ...]:
    """Names for two forms of a module's structures and function pointers."""
    entities = (project.entities[name] for name in project.in_module(module))
    return neutral_names(entities, project.classes, project.types.reserved)


def shown_in(project: Project, module: str) -> list[Entity]:
    """The entities with a class in a module, in the order in which they can be defined."""
    names = sorted(project.in_module(module))
    order = ordered({name: definition_needs(project.entities[name]) for name in names})
    return [project.entities[name] for name in order if name in project.classes]


def module_words(project: Project, module: str) -> tuple[str, str]:
    """What a module is made from, for its first line, and its docstring."""
    entities = [project.entities[name] for name in project.in_module(module)]
    stated = (one.header for one in (*entities, *project.identifiers_in(module)))
    header = next((header for header in stated if header), None)
    libraries = sorted({entity.library or "" for entity in entities} - {""})
    where = f" Implemented in {', '.join(libraries)}." if libraries else ""
    origin = f"header {header}" if header else f"module {module.strip('_')}"
    return f"specs/abi, {origin}", _DOCS.get(module, f"Definitions of {header or module}.{where}")


def record_views(project: Project, shown: Iterable[Entity]) -> tuple[RecordView, ...]:
    """The structures and unions among a module's entities, in the order given."""
    return tuple(project.kept(RecordView, record_view, one) for one in shown if isinstance(one, (Structure, Union)))


def coclass_view(project: Project, entity: Coclass) -> CoclassView:
    """A COM class."""
    doc = entity_doc(entity, project.text(entity))
    return CoclassView(project.classes[entity.name], guid_text(entity.clsid), doc)


def _public(project: Project, view: ModuleView) -> tuple[str, ...]:
    """What `from module import *` gives: also the classes of results, and the functions' library."""
    callers = (*view.interfaces, view.exports) if view.exports is not None else view.interfaces
    results = {call.result.name for one in callers for call in one.calls if call.result is not None}
    library = {"Library", "load"} if view.exports is not None else set[str]()
    return tuple(sorted(defined(project, view.name) | results | library))


def identifiers(code: str) -> frozenset[str]:
    """The names that Python code uses, those after a dot, in strings and in comments left out."""
    dotted = {*_SILENT.sub("", code).translate(_BETWEEN_NAMES).split()}
    return frozenset(
        one.partition(".")[0] for one in dotted if one[0] == "_" or (one[0].isascii() and one[0].isalpha())
    )


def class_imports(project: Project, module: str, names: Collection[str]) -> tuple[str, ...]:
    """Import lines for those of the names that are classes of other modules than this one."""
    found: dict[str, list[str]] = {}
    homes = project.homes
    for name in names:
        if (home := homes.get(name, module)) != module:
            found.setdefault(home, []).append(name)
    return tuple(f"from .{home} import {', '.join(sorted(found[home]))}" for home in sorted(found))


def expression_names(macros: Iterable[MacroView], type_names: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The names that functions of macros and names for types use."""
    names = identifiers("\n".join(f"{one.type}\n{one.text}" for one in macros))
    names |= identifiers(" ".join(expression for _, expression in type_names))
    return names if names.isdisjoint(DIVISIONS) else names | {"Any"}


def defining_names(records: Iterable[RecordView], bases: Iterable[str]) -> frozenset[str]:
    """What of structures and bases is evaluated when a module is imported, and how fields are annotated; not the
    enumerations of fields, which are looked up when one is first asked for.
    """
    code = [*bases]
    for part in _with_inner(records):
        code += ("IS_WINDOWS",) * part.on_windows + ("enumerated",) * bool(part.enumerated)
        code += ("texts",) * bool(part.texts)
        late = dict(part.enumerated)
        code += (part.parent, *(field.expression for field in part.fields))
        code += ("Enumerated" if field.name in late else field.annotation for field in part.fields)
    return identifiers("\n".join(code))


def _with_inner(records: Iterable[RecordView]) -> Iterator[RecordView]:
    for record in records:
        yield record
        yield from _with_inner(record.inner)


def module_imports(project: Project, view: ModuleView, code: str) -> ImportsView:
    """Import lines of a module whose classes are this code. Of enumerations and structures the views are read, because
    a member can have the name of anything.
    """
    imports = partial(class_imports, project, view.name)
    defining = defining_names(view.records, (one.parent for one in view.interfaces))
    quoted = " ".join(one.function for one in view.callbacks)
    late = {enumeration for record in _with_inner(view.records) for _, enumeration in record.enumerated}
    used = identifiers(code) | defining | identifiers(quoted) | late | {one.parent for one in view.enumerations}
    used |= {"GUID"} if view.identifiers else set()
    used |= expression_names(view.macros, view.type_names)
    needed = imports(defining)
    checked = [*_runtime_lines(used & ANNOTATIONS), *(one for one in imports(used) if one not in needed)]
    if view.interfaces:
        checked.append(f"from .{SIGNATURES} import {view.name} as signatures")
    if checked:
        used |= {"TYPE_CHECKING"}
    lines = [*_runtime_lines(used - ANNOTATIONS), *type_lines(project, used), *shared_lines(project, view.name)]
    lines += status_lines(project, used)
    return ImportsView((*lines, *needed), tuple(checked))


def signature_imports(project: Project, code: str) -> tuple[str, ...]:
    """Import lines of the module of signatures, which lies a folder deeper and defines nothing of the header."""
    used = identifiers(code)
    lines = [*_runtime_lines(used), *type_lines(project, used), *class_imports(project, "", used)]
    lines += status_lines(project, used)
    return tuple(line.replace("from .", "from ..", 1) for line in lines)


def _runtime_lines(used: Collection[str]) -> Iterator[str]:
    for source in sorted(RUNTIME, key=lambda name: (name.startswith("_"), name)):
        if found := [name for name in RUNTIME[source] if name in used]:
            yield f"from {'.' if source.startswith('_') else ''}{source} import {', '.join(found)}"


def type_lines(project: Project, used: Collection[str]) -> Iterator[str]:
    """The line that imports C types of the facts."""
    found = type_names(project.facts).intersection(used)
    if aliases := sorted(one for one in found if one not in project.homes and one not in project.types.statuses):
        yield f"from ._types import {', '.join(aliases)}"


def status_lines(project: Project, used: Collection[str]) -> Iterator[str]:
    """The line that imports classes of return codes."""
    if found := sorted(one for one in project.types.statuses if one in used):
        yield f"from .statuses import {', '.join(found)}"


def shared_lines(project: Project, module: str) -> Iterator[str]:
    """The line that imports classes of the module's header from the shared module."""
    if shared := moved(project, module):
        yield f"from .{SHARED} import {', '.join(shared)}"


def moved(project: Project, module: str) -> list[str]:
    """Classes of the module's header that lie in the shared module."""
    shared = (name for name in project.in_module(SHARED) if home(project.entities[name]) == module)
    return sorted(project.classes[name] for name in shared if name in project.classes)


def defined(project: Project, module: str) -> set[str]:
    """Classes of the documentation that can be imported from a module."""
    own = {project.classes[name] for name in project.in_module(module) if name in project.classes}
    named = (
        *class_aliases(project, module),
        *identifier_views(project, module),
        *constant_views(project, module),
        *project.type_names_in(module),
    )
    macros = (project.constants[one.name] for one in project.macros_in(module))
    return own.union(moved(project, module), (name for name, _ in named), macros)
