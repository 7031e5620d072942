"""The form of the Python package for comtypes: a specification in, modules of interfaces with `_methods_` out.

`python/<package>/` holds a module for each header, `_types` with the C types that the documentation uses and does not
define, and the return codes. Names, places and texts are those of the other form.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from docabi import rendering
from docabi.abi import SpecView
from docabi.abi.order import ordered
from docabi.backends.python.comtypes.interfaces import com_interfaces
from docabi.backends.python.comtypes.modules import Package, module_imports, module_view, records_in
from docabi.backends.python.comtypes.spelling import IMPORTED, Spelling
from docabi.backends.python.comtypes.systypes import system_records, system_types
from docabi.backends.python.comtypes.views import ModuleView
from docabi.backends.python.docstrings import doc_locale
from docabi.backends.python.enumerations import code_members
from docabi.backends.python.errortexts import code_docs
from docabi.backends.python.modules import shown_in
from docabi.backends.python.names import Namer
from docabi.backends.python.placement import definition_needs, place, with_bases
from docabi.backends.python.project import Project, documented_codes, prepare
from docabi.facts import Facts
from docabi.spec import Artifact, Function, Options, Unit

_OWN = ("annotations", "hresults", "defaultvalue", "cast")


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
