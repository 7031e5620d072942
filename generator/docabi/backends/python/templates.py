"""What each template of the Python package is given, in both of its forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from docabi.backends.python.callviews import (
    ArrayView,
    BufferView,
    CallView,
    LengthView,
    ResultArrayView,
    ResultView,
    SlotView,
    TextView,
    ValueView,
)
from docabi.backends.python.comtypes import views as com
from docabi.backends.python.views import (
    CallbackView,
    EnumerationView,
    ExportsView,
    FieldView,
    InterfaceView,
    MemberView,
    ModuleView,
    RecordView,
)
from docabi.spec import Options

_VERSION = Annotated[str, "The version of the package."]
_MODULES = Annotated[list[str], "Names of the modules, in order."]
_DISTRIBUTION = {
    "name": Annotated[str, "The name of the distribution."],
    "options": Options,
    "requires": Annotated[tuple[str, ...], "What the package needs to run, as pip has it."],
    "locales": Annotated[tuple[str, ...], "The locales with texts, in order."],
    "interfaces": Annotated[int, "The number of interfaces."],
    "functions": Annotated[int, "The number of functions."],
}
_CLASS_IMPORTS = Annotated[Callable[[str], list[str]], "Gives the lines that import the classes which code names."]
_MODULE_IMPORTS = Annotated[Callable[[str], Any], "Gives the lines that import everything else that code names."]
_COM_IMPORTS = Annotated[
    Callable[[str, str, str], com.ImportsView],
    "Gives the lines that import what the code of classes, of prototypes and of methods names.",
]
_PART = Annotated[str, "The part of a call to print: `slot`, `setup`, `before`, `argument`, `longer` or `result`."]
_FIELDS = Annotated[tuple[FieldView, ...], "The fields of a structure, in order."]
_TYPES = {
    "aliases": Annotated[list[tuple[str, str]], "Name and ctypes expression, each after those that it names."],
    "enumerations": Annotated[list[tuple[str, Any]], "Name, and name and value of each member."],
    "records": Annotated[list[tuple[str, str, Any]], "Name, base, and name and expression of each field."],
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
    "hresults.py.jinja": {"codes": tuple[MemberView, ...]},
    "types.py.jinja": _TYPES,
    "signatures-package.py.jinja": {},
    "module.py.jinja": {
        "module": ModuleView,
        "class_imports": _CLASS_IMPORTS,
        "module_imports": _MODULE_IMPORTS,
    },
    "classes.py.jinja": {"module": ModuleView, "class_imports": _CLASS_IMPORTS},
    "signatures.py.jinja": {"module": ModuleView, "module_imports": _MODULE_IMPORTS},
    "enumeration.py.jinja": {"enumeration": EnumerationView},
    "member.py.jinja": {"member": MemberView},
    "record.py.jinja": {"record": RecordView, "annotated": Annotated[bool, "Whether fields have annotations."]},
    "fields.py.jinja": {
        "fields": _FIELDS,
        "anonymous": Annotated[tuple[str, ...], "Names of the fields whose own fields belong to the structure."],
        "annotated": Annotated[bool, "Whether fields have annotations."],
    },
    "callback.py.jinja": {"callback": CallbackView, "class_imports": _CLASS_IMPORTS},
    "interface.py.jinja": {"interface": InterfaceView, "class_imports": _CLASS_IMPORTS},
    "exports.py.jinja": {"exports": ExportsView, "class_imports": _CLASS_IMPORTS},
    # What follows are macros: their parameters.
    "call.py.jinja": {"call": CallView, "class_imports": _CLASS_IMPORTS},
    "declared.py.jinja": {"one": SlotView, "call": CallView, "result": ResultView},
    "forms.py.jinja": {},
    "forms/values.py.jinja": {"p": ValueView, "part": _PART},
    "forms/given.py.jinja": {"p": TextView | ArrayView, "part": _PART},
    "forms/buffers.py.jinja": {"p": BufferView | ResultArrayView, "part": _PART},
    "forms/lengths.py.jinja": {"p": LengthView, "part": _PART},
    "comtypes/package.py.jinja": {
        "modules": _MODULES,
        "hidden": Annotated[list[str], "Names of modules that a user does not name."],
        "ordered": Annotated[list[str], "Names of the modules with methods, bases first."],
        "version": _VERSION,
    },
    "comtypes/hresults.py.jinja": {"codes": Annotated[list[tuple[MemberView, int]], "A code and its signed value."]},
    "comtypes/types.py.jinja": _TYPES,
    "comtypes/module.py.jinja": {"module": com.ModuleView, "module_imports": _COM_IMPORTS},
    "comtypes/methods.py.jinja": {"module": com.ModuleView},
    "comtypes/interface.py.jinja": {"interface": com.InterfaceView},
    "comtypes/method.py.jinja": {"method": com.MethodView},
    "comtypes/coclass.py.jinja": {"coclass": com.CoclassView},
    "comtypes/prototype.py.jinja": {"prototype": com.PrototypeView},
}
