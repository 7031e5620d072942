"""Every friendly method of a whole real tree runs, and tells no callee of more memory than there is."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from docabi.abi.types import Sort
from docabi.backends.python.calls import exports_view, interface_view
from docabi.backends.python.project import prepare
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.views import CallView
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Class, Function, Interface
from docabi.store import stored_spec
from tests.python.test_python_lengths import Names, Raw, value_for

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
PACKAGE = "docabi_bindings"


@pytest.fixture(scope="module")
def built(tree_build: Callable[[str, str, str], Path]) -> Iterator[Path]:
    """The folder of a build of the whole French tree, whose package can be imported."""
    folder = tree_build("fr-FR", "fr-fr", "python") / "generated" / "python"
    sys.path.insert(0, str(folder))
    yield folder / PACKAGE
    sys.path.remove(str(folder))


def friendly(built: Path) -> Iterator[tuple[Any, CallView, Any]]:
    """Class, call and module of every friendly method and function."""
    out = built.parents[2]
    spec = stored_spec(lambda path: (out / "specs" / path).read_bytes(), Facts())
    project = prepare(spec, Options(package=built.name), "")
    for name, entity in project.entities.items():
        module = importlib.import_module(f"{built.name}.{project.modules[name]}")
        if isinstance(entity, (Interface, Class)) and name in project.classes:
            for call in interface_view(project, entity).calls:
                yield getattr(module, project.classes[name]), call, module
        elif isinstance(entity, Function):
            exports = exports_view(project, [entity])
            for call in exports.calls if exports is not None else ():
                yield module.Library, call, module


def made(name: str, module: Any) -> Any:
    """A structure of a module, of the package or of the system."""
    package = importlib.import_module(module.__package__)
    types = importlib.import_module(f"{module.__package__}._types")
    return next(getattr(place, name) for place in (module, package, types) if hasattr(place, name))()


def argument_for(argument: Argument, names: Names, module: Any) -> Any:
    """Something that the Python parameter takes."""
    element = argument.element
    if argument.role == Role.VALUE and argument.shape.sort in (Sort.RECORD, Sort.GUID):
        return made(argument.shape.name, module)
    if argument.role == Role.RECORD:
        return None
    if argument.role in (Role.ARRAY, Role.LOOSE_ARRAY) and element.sort == Sort.RECORD:
        return [made(element.name, module)] * 2
    if argument.role in (Role.ARRAY, Role.LOOSE_ARRAY) and element.sort in (Sort.ENUMERATION, Sort.BOOLEAN):
        return [0, 1]
    return value_for(argument, names)


class AnyName(Raw):
    """A raw form whose one method has every name."""

    def __getattr__(self, name: str) -> Any:
        return self.Take


def test_no_callee_is_told_of_more_than_there_is(built: Path) -> None:
    package = importlib.import_module(built.name)
    names = Names({"BOX": package.GUID, "GUID": package.GUID, "IUnknown": package.IUnknown})
    run = refused = 0
    missing = (package.HResult.E_NOINTERFACE, package.HResult.E_POINTER)
    for owner, call, module in friendly(built):
        # A class's first call declares its slots, and brings the classes of other modules that they name.
        (owner if hasattr(owner, "_slots_") else owner.Raw)._slots_()
        this = type("This", (), {"raw": AnyName(call)})()
        given = {argument.name: argument_for(argument, names, module) for argument in call.visible}
        # A handle that a loop could stand for is a keyword.
        handle = {call.steps.handle: given.pop(call.steps.handle)} if call.steps is not None else {}
        try:
            getattr(owner, call.name)(this, *given.values(), **handle)
            run += 1
        except package.ComError as error:
            # Nothing was put where the interface should be, one that was asked for or another.
            refused += error.hresult == package.HResult.E_NOINTERFACE
            run += error.hresult in missing
    assert run > 1600
    assert refused < 40
