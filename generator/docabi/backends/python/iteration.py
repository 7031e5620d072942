"""What a `for` loop can go through: interfaces whose `Next` reads items, and enumerations that a handle stands for. In:
the calls of an interface. Out: the annotation of an item, or the steps of a call.

A handle that goes in and comes out before the arrays is the call's own where the interface, or a base, has one method
that takes such a handle and nothing else: it ends the enumeration (`CloseEnum`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from docabi.backends.python.project import Project
from docabi.backends.python.roles.argument import Role
from docabi.backends.python.spelling import Namer
from docabi.backends.python.views import CallView, ResultArrayView, StepsView
from docabi.spec import Direction, Method


def closers(project: Project, name: str) -> Mapping[str, str]:
    """The type of a handle -> the one method of an interface and its bases that takes it alone."""
    found: dict[str, list[str]] = {}
    for owner in (name, *project.vtables.bases(name)):
        for method in project.vtables.own(owner):
            if handle := _lone_handle(method):
                found.setdefault(handle, []).append(Namer().take(method.name))
    return {handle: names[0] for handle, names in found.items() if len(names) == 1}


def _lone_handle(method: Method) -> str:
    one = method.parameters[0] if len(method.parameters) == 1 else None
    return one.type.name or "" if one is not None and one.direction is Direction.IN else ""


def with_steps(call: CallView, closing: Mapping[str, str]) -> CallView:
    """The call with the steps of a loop through it, if nothing comes out of it but a handle and arrays."""
    handle, arrays = call.results[0] if call.results else None, call.results[1:]
    if handle is None or not arrays or not all(isinstance(one, ResultArrayView) for one in arrays):
        return call
    argument = next(one for one in call.arguments if one.name == handle.name)
    target = argument.parameter.type.pointer
    close = closing.get((target.name if target is not None else None) or "", "")
    if argument.role is not Role.INOUT or not close:
        return call
    others = tuple(one for one in call.accepted if one.name != handle.name)
    items = [item_of(one.gives or "") for one in arrays]
    item = items[0] if len(items) == 1 else f"tuple[{', '.join(items)}]"
    return replace(call, steps=StepsView(handle.name, close, item, others))


def items_of(calls: Iterable[CallView]) -> str:
    """The annotation of what a loop over an interface gives; empty for one that has no `Next` of the usual form."""
    return next((item for call in calls if call.name == "Next" and (item := _items(call, call.results))), "")


def _items(call: CallView, results: Sequence[object]) -> str:
    only = results[0] if len(results) == 1 else None
    if not isinstance(only, ResultArrayView) or not all(one.default for one in call.accepted):
        return ""
    return item_of(only.gives or "")


def item_of(annotation: str) -> str:
    """The annotation of an item of a list."""
    return annotation.removeprefix("list[").removesuffix("]")
