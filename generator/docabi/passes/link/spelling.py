"""Types that a declaration spells otherwise than everybody else: `IcorDebugAppDomain`, `ULong32`. A name that nobody
knows and that differs from a known one by case alone means that one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from docabi.passes.link.state import State
from docabi.passes.link.typenames import unknown_names
from docabi.spec import Entity, Field, Method, Parameter, Signature, Type


def link_types(entity: Entity, state: State) -> Entity:
    """The entity with every type in the spelling of those who define it."""
    names: dict[str, str] = {}
    for name, fact in unknown_names(entity, state.symbols, state.facts).items():
        meant = _meant(name, state)
        if meant is not None:
            names[name] = meant
            state.warn("type-spelling", fact, f"the type `{name}` is spelled `{meant}`", f"write `{meant}`")
    state.respelled = frozenset(names)
    return _respelled(entity, names) if names else entity


def _meant(name: str, state: State) -> str | None:
    """The known name that differs by case alone; several only where the facts have one of them."""
    folded = name.lower()
    for known in (state.facts.types, {**state.symbols.kinds, **state.facts.layouts}):
        found = sorted(other for other in known if other.lower() == folded)
        if found:
            return found[0] if len(found) == 1 or known is state.facts.types else None
    return None


def _respelled(value: Any, names: Mapping[str, str]) -> Any:
    """A copy of a type, or of anything that has types in it, with other names."""
    if isinstance(value, tuple):
        return tuple(_respelled(item, names) for item in value)
    if isinstance(value, Type) and value.name is not None:
        return msgspec.structs.replace(value, name=names.get(value.name, value.name))
    if isinstance(value, _WITH_TYPES):
        parts = {field: _respelled(getattr(value, field), names) for field in _PARTS if hasattr(value, field)}
        return msgspec.structs.replace(value, **parts)
    return value


_WITH_TYPES: Any = (Type, Parameter, Signature, Field, Method, Entity)
_PARTS = ("type", "returns", "parameters", "methods", "members", "pointer", "array", "function", "structure", "union")
