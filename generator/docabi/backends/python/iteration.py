"""What a `for` loop can go through: interfaces whose `Next` reads items, and enumerations that a handle stands for. In:
the calls of an interface. Out: the annotation of an item, or the steps of a call.

A handle that goes in and comes out before the arrays is the call's own where the interface, or a base, has one method
that takes such a handle and nothing else: it ends the enumeration (`CloseEnum`). All methods of such an interface
refuse a handle that was closed, because native code would read memory that it has freed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from docabi.backends.python.project import Project
from docabi.backends.python.roles.argument import Argument, Role
from docabi.backends.python.roles.buffers import HANDLE_NAME
from docabi.backends.python.spelling import Namer
from docabi.backends.python.views import CallView, ParameterView, ResultArrayView, StepsView, ValueView
from docabi.spec import Direction, Method


def closers(project: Project, name: str) -> Mapping[str, str]:
    """The type of a handle that methods of an interface and its bases make -> the one of them that takes it alone."""
    found: dict[str, list[str]] = {}
    methods = [method for owner in (name, *project.vtables.bases(name)) for method in project.vtables.own(owner)]
    for method in methods:
        if handle := _lone_handle(method):
            found.setdefault(handle, []).append(Namer().take(method.name))
    made = {handle for method in methods for handle in _handles_made(method)}
    return {handle: names[0] for handle, names in found.items() if len(names) == 1 and handle in made}


def _handles_made(method: Method) -> Iterator[str]:
    for one in method.parameters:
        target = one.type.pointer if one.direction is Direction.INOUT else None
        if target is not None and target.name is not None and HANDLE_NAME.match(one.name):
            yield target.name


def _lone_handle(method: Method) -> str:
    one = method.parameters[0] if len(method.parameters) == 1 else None
    return one.type.name or "" if one is not None and one.direction is Direction.IN else ""


def with_handles(call: CallView, closing: Mapping[str, str]) -> CallView:
    """The call with the forms of handles that can be closed."""
    handles = {a.name: _HANDLE_FORMS[a.role] for a in call.arguments if _handle_type(a) in closing}
    if len(call.arguments) == 1 and call.name in closing.values():
        return replace(call, closes=call.arguments[0].name)

    def formed(one: ParameterView) -> ParameterView:
        is_handle = one.name in handles and isinstance(one, ValueView)
        return replace(one, form=handles[one.name], key=call.name) if is_handle else one

    return replace(call, parameters=tuple(map(formed, call.parameters)), results=tuple(map(formed, call.results)))


_HANDLE_FORMS: Mapping[Role, str] = {Role.HANDLE: "handle", Role.INOUT: "inout_handle"}


def _handle_type(argument: Argument) -> str:
    """The name of the type of what may be a handle; empty for anything else."""
    declared = argument.parameter.type
    found = declared.pointer if argument.role is Role.INOUT else declared
    return (found.name if found is not None else None) or "" if argument.role in _HANDLE_FORMS else ""


def with_steps(call: CallView, closing: Mapping[str, str]) -> CallView:
    """The call with the steps of a loop through it, if nothing comes out of it but a handle and arrays."""
    handle, arrays = call.results[0] if call.results else None, call.results[1:]
    if handle is None or not arrays or not all(isinstance(one, ResultArrayView) for one in arrays):
        return call
    argument = next(one for one in call.arguments if one.name == handle.name)
    close = closing.get(_handle_type(argument), "") if argument.role is Role.INOUT else ""
    if not close:
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
