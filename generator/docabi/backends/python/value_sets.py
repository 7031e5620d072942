"""Parameters whose values pages state as constants: each gets an enumeration of them, so that a call takes and gives
them by name, and a trace shows them so. The documentation has no name for it: it is called after method and parameter.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import msgspec

from docabi.abi import Abi
from docabi.abi.types import Shape, Sort
from docabi.backends.python.roles.argument import counts, is_fetched
from docabi.spec import Entity, Enumeration, Enumerator, Parameter

_BITS = 32  # of an enumeration


def with_value_sets(abi: Abi) -> Abi:
    """The meaning of a specification with an enumeration for each such parameter."""
    entities: dict[str, Entity] = {}
    sets: dict[str, Enumeration] = {}
    for name, entity in abi.entities.items():
        changes: dict[str, Any] = {}
        if getattr(entity, "parameters", ()) and entity.constants:
            changes["parameters"] = _parameters(entity, entity, abi, sets)
        if any(method.constants for method in getattr(entity, "methods", ())):
            changes["methods"] = tuple(
                msgspec.structs.replace(method, parameters=_parameters(method, entity, abi, sets))
                for method in getattr(entity, "methods", ())
            )
        entities[name] = msgspec.structs.replace(entity, **changes) if changes else entity
    return Abi(dict(sorted({**sets, **entities}.items())), abi.given) if sets else abi


def _parameters(holder: Any, entity: Entity, abi: Abi, sets: dict[str, Enumeration]) -> tuple[Parameter, ...]:
    found: Sequence[Parameter] = holder.parameters
    changed = []
    for one in found:
        members = tuple(_members(holder, one, abi)) if _is_number(one, abi) else ()
        if len(members) > 1:  # one alone is mentioned, and no set of values
            name = _free_name((f"{holder.name}_{one.name}", f"{entity.name}_{holder.name}_{one.name}"), abi, sets)
            sets[name] = Enumeration(name=name, area=entity.area, header=entity.header, idl=entity.idl, members=members)
            one = msgspec.structs.replace(one, values=name)
        changed.append(one)
    return tuple(changed)


def _members(holder: Any, parameter: Parameter, abi: Abi) -> Iterator[Enumerator]:
    """The constants of a parameter that mean what they are everywhere."""
    for one in holder.constants:
        known = abi.constants.get(one.name)
        if one.of == parameter.name and known is not None and -(1 << _BITS - 1) <= known.value < 1 << _BITS:
            yield Enumerator(one.name, known.value % (1 << _BITS))


def _is_number(one: Parameter, abi: Abi) -> bool:
    """Whether a parameter is a number as wide as an enumeration, or a place for one, and of no known enumeration. A
    length is none, whatever it may also be (`SQL_NTS`).
    """
    if counts(one.name) or is_fetched(one.name):
        return False
    shape: Shape = abi.types.resolve(one.type)
    if shape.sort is Sort.POINTER and shape.target is not None and one.size is None:
        shape = shape.target
    return one.values is None and shape.sort is Sort.INTEGER and shape.width == _BITS and shape.name != "HRESULT"


def _free_name(names: Sequence[str], abi: Abi, sets: Collection[str]) -> str:
    taken = (abi.entities, abi.facts.types, abi.facts.layouts, abi.constants, sets)
    found = next((name for name in names if not any(name in one for one in taken)), names[-1])
    return found if not any(found in one for one in taken) else f"{found}_"
