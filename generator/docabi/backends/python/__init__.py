"""The Python back end: a specification in, a typed package out that needs nothing but the standard library.

`python/<package>/` holds a module for each header, the runtime (copied from `templates/python/runtime`), the C types of
the facts, the return codes, and their texts as JSON for each locale. Names follow the rules of `spelling`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import partial
from typing import Annotated, Any

from docabi import rendering
from docabi.abi import SpecView
from docabi.backends.python import comtypes, views
from docabi.backends.python.codes import (
    Said,
    all_said,
    by_value,
    code_docs,
    code_members,
    error_texts,
    status_docs,
    typed_names,
)
from docabi.backends.python.comtypes import views as com
from docabi.backends.python.docstrings import doc_locale
from docabi.backends.python.fact_types import system_types
from docabi.backends.python.layouts import findings
from docabi.backends.python.modules import (
    SIGNATURES,
    class_imports,
    defined,
    identifiers,
    module_imports,
    module_view,
    signature_imports,
)
from docabi.backends.python.project import SHARED, Project, documented_codes, prepare
from docabi.backends.python.signatures import signatures
from docabi.backends.python.statuses import call_pages, status_views
from docabi.backends.python.tables import json_of_tables
from docabi.escape import printable
from docabi.rendering import Options, make_notice
from docabi.spec import Artifact, Code, Unit

RUNTIME_FILES = (
    "_answering", "_arguments", "_codes", "_deprecation", "_elf", "_enumerations", "_functions", "_guid",
    "_implementation", "_iteration", "_kinds", "_memory", "_outcome", "_platform", "_records", "_results", "_showing",
    "_slots", "_statuses", "_trace", "_unknown", "_variant", "com", "define",
)  # fmt: skip
# Codes that the runtime itself uses, documented or not.
_OWN_CODES = (
    "S_OK", "S_FALSE", "E_NOTIMPL", "E_NOINTERFACE", "E_POINTER", "E_FAIL", "E_UNEXPECTED", "E_OUTOFMEMORY",
    "E_INVALIDARG",
)  # fmt: skip
# Of the system's structures and enumerations those that the runtime itself has.
_VARIANTS = frozenset({"VARENUM", "VARIANT"})
# What the package needs to run, by flavor.
__all__ = ["findings", "signatures", "units"]
_REQUIRES = {"ctypes": (), "comtypes": ('comtypes>=1.4; sys_platform == "win32"',)}


def units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """The parts of the package in the form that is asked for, and what makes a distribution of it."""
    yield from _FLAVORS[options.flavor](spec, options)
    yield Unit("distribution", partial(_distribution, spec, options))


def _ctypes_units(spec: SpecView, options: Options) -> Iterator[Unit]:
    """A module each; what names them all, codes, texts of each locale and the runtime alone."""
    project = prepare(spec, options, doc_locale(spec, options.doc_locale))
    folder = f"python/{options.package}"
    names = project.module_names
    for name in names:
        yield Unit(f"module {name}", partial(_module, project, folder, name))
    yield Unit("package", partial(_package, project, folder, names))
    # One part, because all of it is told from what the words of one locale say of codes.
    yield Unit("codes", partial(_all_of_codes, project, folder))
    for locale in spec.locales:
        if locale != project.locale:
            yield Unit(f"errors {locale}", partial(_errors_alone, project, folder, locale))
    yield Unit("runtime", partial(_runtime, project, folder))


# What the package is made for -> its parts.
_FLAVORS: Mapping[str, Callable[[SpecView, Options], Iterator[Unit]]] = {
    "ctypes": _ctypes_units,
    "comtypes": comtypes.units,
}


def _module(project: Project, folder: str, name: str) -> Iterator[Artifact]:
    view = module_view(project, name)
    text = project.render(
        "module.py.jinja",
        module=view,
        class_imports=lambda code: class_imports(project, name, identifiers(code)),
        module_imports=partial(module_imports, project, view),
    )
    yield Artifact(f"{folder}/{name}.py", text)
    if view.interfaces or view.callbacks or view.exports:
        imports = partial(signature_imports, project)
        text = project.render("signatures.py.jinja", module=view, module_imports=imports)
        yield Artifact(f"{folder}/{SIGNATURES}/{name}.py", text)


def _package(project: Project, folder: str, names: Sequence[str]) -> Iterator[Artifact]:
    modules = [name for name in names if not name.startswith("_")]
    # The classes of a module that the package itself has too: all that no module is called as.
    classes = [
        (name, sorted(found)) for name in names if name != SHARED and (found := defined(project, name) - {*names})
    ]
    classes += _of_the_system(project, {name for _, listed in classes for name in listed})
    classes += [("statuses", sorted(project.types.statuses))] if project.types.statuses else []
    text = project.render("package.py.jinja", modules=modules, classes=classes, version=project.options.version)
    yield Artifact(f"{folder}/__init__.py", text)
    index = sorted((name, module) for module, listed in classes for name in listed)
    yield Artifact(f"{folder}/_index.py", project.render("index.py.jinja", index=index))
    yield Artifact(f"{folder}/{SIGNATURES}/__init__.py", project.render("signatures-package.py.jinja"))
    yield Artifact(f"{folder}/py.typed", "")


def _of_the_system(project: Project, taken: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Module and names of the structures and enumerations that signatures use and no page defines."""
    types = system_types(project.facts)
    of_facts = {*(one.name for one in types["records"]), *(name for name, _ in types["enumerations"])} - _VARIANTS
    found = (("_types", of_facts), ("_variant", _VARIANTS))
    return ((module, sorted(names - {*taken})) for module, names in found)


def _all_codes(project: Project) -> Iterator[Code]:
    yield from (Code(name=name, value=project.facts.hresults[name]) for name in _OWN_CODES)
    yield from documented_codes(project)


def _all_of_codes(project: Project, folder: str) -> Iterator[Artifact]:
    said = all_said(project.spec, project.locale)
    yield from _codes(project, folder, said)
    yield from _statuses(project, folder, said)
    if project.locale in project.spec.locales:
        yield _errors(project, folder, project.locale, said)


def _codes(project: Project, folder: str, said: Sequence[Said]) -> Iterator[Artifact]:
    members = code_members(_all_codes(project), code_docs(project.spec, project.locale, said))
    yield Artifact(f"{folder}/hresults.py", project.render("hresults.py.jinja", codes=members))
    first, further = _code_names(project)
    yield Artifact(f"{folder}/errors/codes.json", _json({"codes": first, "further": further}, project.options))
    typed = typed_names({*first.values(), *further}, {member.name for member in members})
    text = project.render("signatures-hresults.py.jinja", names=typed)
    yield Artifact(f"{folder}/{SIGNATURES}/hresults.py", text)


def _statuses(project: Project, folder: str, said: Sequence[Said]) -> Iterator[Artifact]:
    found = tuple(one for one in status_views(project.spec, status_docs(said)))
    found = tuple(one for one in found if one.name in project.types.statuses)
    if found:
        yield Artifact(f"{folder}/statuses.py", project.render("statuses.py.jinja", statuses=found))
    pages = {"": call_pages(project.spec)}
    yield Artifact(f"{folder}/errors/pages.json", _json(pages, project.options))


def _errors_alone(project: Project, folder: str, locale: str) -> Iterator[Artifact]:
    """What the words of another locale say of codes, which no other file is told from."""
    yield _errors(project, folder, locale, all_said(project.spec, locale))


def _errors(project: Project, folder: str, locale: str, said: Sequence[Said]) -> Artifact:
    texts = error_texts(project.spec, locale, said)
    return Artifact(f"{folder}/errors/{locale}.json", _json(texts, project.options))


def _code_names(project: Project) -> tuple[dict[str, str], dict[str, str]]:
    """Name of each value, as written: a documented name goes before the facts' own, the commonest one first; and the
    value of each further name.
    """
    found = {f"{code.value:08x}": code.name for code in reversed(by_value(_all_codes(project)))}
    for name, value in sorted(project.facts.hresults.items()):
        found.setdefault(f"{value:08x}", name)
    for name, value in sorted(project.facts.win32_errors.items()):
        if 0 < value < 0x10000:
            found.setdefault(f"{0x80070000 | value:08x}", f"HRESULT_FROM_WIN32({name})")
    every = {code.name: code.value for code in _all_codes(project) if code.value is not None} | project.facts.hresults
    further = {name: f"{value:08x}" for name, value in sorted(every.items()) if found.get(f"{value:08x}") != name}
    return dict(sorted(found.items())), further


def _json(values: dict[str, dict[str, str]], options: Options) -> str:
    """The values as JSON, under what made them and the notice."""
    notice = make_notice(options)
    mark = "\n".join(("made by docabi from specs; do not edit", *(notice.lines if notice else ())))
    safe = {part: {name: printable(text) for name, text in texts.items()} for part, texts in values.items()}
    return json_of_tables({"//": {"": mark}} | safe) + "\n"


def _runtime(project: Project, folder: str) -> Iterator[Artifact]:
    head = "# made by docabi from its runtime; do not edit\n"
    for name in RUNTIME_FILES:
        text = rendering.source("python", f"runtime/{name}.py", project.options)
        yield Artifact(f"{folder}/{name}.py", head + text)
    types = system_types(project.facts)
    types["records"] = [record for record in types["records"] if record.name != "VARIANT"]
    yield Artifact(f"{folder}/_types.py", project.render("types.py.jinja", **types))
    spoken = tuple(project.spec.locales)
    locale = project.locale if project.locale in spoken else ""
    yield Artifact(f"{folder}/_settings.py", project.render("settings.py.jinja", default=locale, locales=spoken))


def _distribution(spec: SpecView, options: Options) -> Iterator[Artifact]:
    """What makes a distribution of the package, beside it: `pip wheel generated/python` packs it."""
    view = {
        "name": options.package.strip("_").replace("_", "-"),
        "options": options,
        "requires": _REQUIRES[options.flavor],
        "locales": spec.locales,
    }
    for name in ("pyproject.toml", "README.md"):
        template = rendering.environment("python", options).get_template(f"{name}.jinja")
        yield Artifact(f"python/{name}", template.render(view))


_VERSION = Annotated[str, "The version of the package."]
_MODULES = Annotated[list[str], "Names of the modules, in order."]
_DISTRIBUTION = {
    "name": Annotated[str, "The name of the distribution."],
    "options": Options,
    "requires": Annotated[tuple[str, ...], "What the package needs to run, as pip has it."],
    "locales": Annotated[tuple[str, ...], "The locales with texts, in order."],
}
_CLASS_IMPORTS = Annotated[Callable[[str], list[str]], "Gives the lines that import the classes which code names."]
_MODULE_IMPORTS = Annotated[Callable[[str], Any], "Gives the lines that import everything else that code names."]
_COM_IMPORTS = Annotated[
    Callable[[str, str, str], com.ImportsView],
    "Gives the lines that import what the code of classes, of prototypes and of methods names.",
]
_PART = Annotated[str, "The part of a call to print: `slot`, `setup`, `before`, `argument`, `longer` or `result`."]
_FIELDS = Annotated[tuple[views.FieldView, ...], "The fields of a structure, in order."]
_TYPES = {
    "aliases": Annotated[list[tuple[str, str]], "Name and ctypes expression, each after those that it names."],
    "enumerations": Annotated[list[tuple[str, Any]], "Name, and name and value of each member."],
    "records": Annotated[list[views.SystemRecordView], "Structures and unions, each after those that it holds."],
    "reals": Annotated[list[str], "The classes of ctypes for floating point that they name."],
    "further": Annotated[list[tuple[str, str]], "Further names: name, and the expression that each stands for."],
}

TEMPLATES: Mapping[str, Mapping[str, Any]] = {
    "README.md.jinja": _DISTRIBUTION,
    "pyproject.toml.jinja": _DISTRIBUTION,
    "package.py.jinja": {
        "modules": _MODULES,
        "classes": Annotated[list[tuple[str, list[str]]], "Module, and those of its names that the package has too."],
        "version": _VERSION,
    },
    "index.py.jinja": {"index": Annotated[list[tuple[str, str]], "Name and module, in order."]},
    "settings.py.jinja": {
        "default": Annotated[str, "The locale of error texts, or empty."],
        "locales": Annotated[tuple[str, ...], "The locales with error texts, in order."],
    },
    "hresults.py.jinja": {"codes": tuple[views.MemberView, ...]},
    "statuses.py.jinja": {"statuses": tuple[views.StatusView, ...]},
    "signatures-hresults.py.jinja": {"names": Annotated[list[str], "Names of codes, in order."]},
    "types.py.jinja": _TYPES,
    "signatures-package.py.jinja": {},
    "module.py.jinja": {"module": views.ModuleView, "class_imports": _CLASS_IMPORTS, "module_imports": _MODULE_IMPORTS},
    "classes.py.jinja": {"module": views.ModuleView, "class_imports": _CLASS_IMPORTS},
    "signatures.py.jinja": {"module": views.ModuleView, "module_imports": _MODULE_IMPORTS},
    "macros.py.jinja": {
        "module": views.ModuleView,
        "annotated": Annotated[bool, "Whether arguments and results have annotations."],
    },
    "enumeration.py.jinja": {"enumeration": views.EnumerationView},
    "member.py.jinja": {"member": views.MemberView},
    "record.py.jinja": {"record": views.RecordView, "annotated": Annotated[bool, "Whether fields have annotations."]},
    "fields.py.jinja": {
        "fields": _FIELDS,
        "anonymous": Annotated[tuple[str, ...], "Names of the fields whose own fields belong to the structure."],
        "on_windows": Annotated[bool, "Whether the fields are right on Windows alone."],
        "pack": Annotated[int | None, "The greatest alignment of a field in bytes, where the documentation limits it."],
        "annotated": Annotated[bool, "Whether fields have annotations."],
    },
    "callback.py.jinja": {"callback": views.CallbackView, "class_imports": _CLASS_IMPORTS},
    "interface.py.jinja": {"interface": views.InterfaceView, "class_imports": _CLASS_IMPORTS},
    "exports.py.jinja": {"exports": views.LibraryView, "class_imports": _CLASS_IMPORTS},
    # What follows are macros: their parameters.
    "call.py.jinja": {"call": views.CallView, "class_imports": _CLASS_IMPORTS},
    "declared.py.jinja": {"one": views.SlotView, "call": views.CallView},
    "forms.py.jinja": {},
    "forms/values.py.jinja": {"p": views.ValueView, "part": _PART},
    "forms/given.py.jinja": {"p": views.TextView | views.ArrayView, "part": _PART},
    "forms/buffers.py.jinja": {"p": views.BufferView | views.ResultArrayView, "part": _PART},
    "forms/lengths.py.jinja": {"p": views.LengthView, "part": _PART},
    "comtypes/package.py.jinja": {
        "modules": _MODULES,
        "hidden": Annotated[list[str], "Names of modules that a user does not name."],
        "ordered": Annotated[list[str], "Names of the modules with methods, bases first."],
        "version": _VERSION,
    },
    "comtypes/hresults.py.jinja": {
        "codes": Annotated[list[tuple[views.MemberView, int]], "A code and its signed value."]
    },
    "comtypes/statuses.py.jinja": {"statuses": tuple[views.StatusView, ...]},
    "comtypes/types.py.jinja": _TYPES,
    "comtypes/module.py.jinja": {"module": com.ModuleView, "module_imports": _COM_IMPORTS},
    "comtypes/methods.py.jinja": {"module": com.ModuleView},
    "comtypes/interface.py.jinja": {"interface": com.InterfaceView},
    "comtypes/method.py.jinja": {"method": com.MethodView},
    "comtypes/coclass.py.jinja": {"coclass": com.CoclassView},
    "comtypes/prototype.py.jinja": {"prototype": com.PrototypeView},
}
"""What each template is given."""
