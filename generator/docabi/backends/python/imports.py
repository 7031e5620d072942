"""The import lines of generated modules: code in, the lines that it needs out. What a template prints is what counts,
so a form of a method needs no list of the names that it uses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from docabi.backends.python.placement import SHARED, home
from docabi.backends.python.project import ANNOTATIONS, RUNTIME, Project, type_names
from docabi.backends.python.views import ImportsView, ModuleView, RecordView

SIGNATURES = "_signatures"
_IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_SILENT = re.compile(
    r'#[^\n]*|"""[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""|"[^"\\]*(?:\\.[^"\\]*)*"|\'[^\'\\]*(?:\\.[^\'\\]*)*\'', re.S
)


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
