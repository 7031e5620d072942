"""Macros with parameters as functions of Python.

In: the project and a module. Out: the `MacroView` of each macro that Python can have (`expressions`).
"""

from __future__ import annotations

from docabi.backends.python.docstrings import entity_doc
from docabi.backends.python.expressions import python_code
from docabi.backends.python.project import Project
from docabi.backends.python.views import MacroView


def macro_views(project: Project, module: str) -> tuple[MacroView, ...]:
    """The macros of a module, in name order. Constants of other modules are their values."""
    at_home = {one.constant.name for one in project.numbers_in(module)}
    numbers = {
        name: (project.constants[name] if name in at_home else str(one.value), one.value)
        for name, one in project.numbers.items()
    }
    types, reserved = project.spec.abi.types, project.types.reserved
    found = ((one, python_code(one, numbers, types, reserved)) for one in project.macros_in(module))
    return tuple(
        MacroView(project.constants[one.name], *code, entity_doc(one, project.text(one)))
        for one, code in found
        if code is not None
    )
