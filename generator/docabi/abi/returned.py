"""What functions and methods return, entity by entity: their codes and states, and nothing of what they are given.

Whoever prints return codes asks this and no entity, so that a change of a parameter leaves all of that as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from docabi.spec import Callback, Code, Entity, Function, Method, State, Type


class Call(Struct, frozen=True):
    """A function, method or callback."""

    name: str
    """As error texts have it: `IFoo.Bar`, or `Foo` of a function."""
    method: str
    """The name of a method; empty of anything else."""
    returns: Type | None
    codes: tuple[Code, ...]
    page: str | None
    is_called: bool
    """Whether programs call it: a callback is called by others."""


class Returned(Struct, frozen=True):
    """What the calls of an entity return."""

    calls: tuple[Call, ...]
    states: tuple[State, ...]
    """The states that a function may leave."""


def returned(entity: Entity) -> Returned:
    """What the methods of an entity return, and itself."""
    return Returned((*_calls(entity),), entity.states if isinstance(entity, Function) else ())


def _calls(entity: Entity) -> Iterator[Call]:
    for method in getattr(entity, "methods", ()):
        yield _call(f"{entity.name}.{method.name}", method.name, method)
    if isinstance(entity, Function | Callback):
        yield _call(entity.name, "", entity)


def _call(name: str, method: str, one: Function | Callback | Method) -> Call:
    return Call(name, method, one.returns, one.hresults, one.page, not isinstance(one, Callback))
