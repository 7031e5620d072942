"""Interfaces by value: a member or parameter cannot hold one, it points to it. In: an entity with its types spelled.
Out: the entity with a pointer in each such place, reported.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from docabi.passes.link.state import State
from docabi.spec import Entity, Field, Kind, Method, Parameter, Type


def link_by_value(entity: Entity, state: State) -> Entity:
    """The entity with pointers to interfaces where its declarations forgot the star."""
    changes: dict[str, Any] = {
        "members": _pointed(getattr(entity, "members", ()), "members", state),
        "parameters": _pointed(getattr(entity, "parameters", ()), "parameters", state),
        "methods": tuple(_method(method, state) for method in getattr(entity, "methods", ())),
    }
    changed = {name: value for name, value in changes.items() if value != getattr(entity, name, value)}
    return msgspec.structs.replace(entity, **changed) if changed else entity


def _method(method: Method, state: State) -> Method:
    parameters = _pointed(method.parameters, f"methods.{method.name}.parameters", state)
    return method if parameters is method.parameters else msgspec.structs.replace(method, parameters=parameters)


def _pointed(items: Sequence[Any], fact: str, state: State) -> Sequence[Any]:
    """Fields or parameters, those of an interface type as pointers; the same tuple if there are none."""
    found = tuple(_pointing(item, fact, state) for item in items)
    return found if any(new is not old for new, old in zip(found, items, strict=True)) else items


def _pointing(item: Any, fact: str, state: State) -> Any:
    if not isinstance(item, Field | Parameter):
        return item
    name = item.type.name
    if name is not None and _is_interface(name, state):
        message = f"`{item.name}` is an interface `{name}` by value, which cannot be"
        state.warn("interface-by-value", f"{fact}.{item.name}", message, f"write `{name} *{item.name}`")
        return msgspec.structs.replace(item, type=Type(pointer=item.type))
    for shape in ("structure", "union"):
        nested = getattr(item.type, shape)
        pointed = _pointed(nested or (), fact, state)
        if nested and pointed is not nested:
            return msgspec.structs.replace(item, type=msgspec.structs.replace(item.type, **{shape: pointed}))
    return item


def _is_interface(name: str, state: State) -> bool:
    kind = state.symbols.kinds.get(name)
    return kind is Kind.INTERFACE if kind else name in state.facts.layouts and name not in state.facts.types
