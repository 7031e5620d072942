"""Where each entity is defined: entities in, a module for each out, so that no import is circular.

An entity lies in the module of its header (else of its IDL, else of its area). A class must be defined after its base
class and a structure after those it contains; where that would make two modules need each other, what both need moves
to the module `_shared`, from which the header's module takes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from docabi.abi import Abi
from docabi.abi.order import components, needed
from docabi.abi.vtables import ROOT
from docabi.backends.python.names import module_name
from docabi.spec import Callback, Class, Entity, Function, Interface, Structure, Type, Union

SHARED = "_shared"
LAYOUTS = "_undocumented"


def with_bases(abi: Abi) -> dict[str, Entity]:
    """The entities, and an interface for every one that they name, has a layout and no page."""
    layouts = abi.facts.layouts
    found = _with_function_types({name: one for name, one in abi.entities.items() if name and name != ROOT})
    pending = sorted({name for entity in found.values() for name in _named(entity)})
    while pending:
        name = pending.pop()
        if name not in found and name != ROOT and name in layouts:
            found[name] = abi.vtables.undocumented(name)
            pending += [layouts[name].base or ROOT]
    return dict(sorted(found.items()))


def _with_function_types(entities: dict[str, Entity]) -> dict[str, Entity]:
    """The entities; a function that signatures name as a type (`StackSnapshotCallback *callback`) is a function pointer
    type: no library exports it.
    """
    used = {name for entity in entities.values() for name in _named(entity)}
    return {
        name: _function_type(entity) if isinstance(entity, Function) and name in used else entity
        for name, entity in entities.items()
    }


def _function_type(entity: Function) -> Callback:
    return Callback(**{field: getattr(entity, field) for field in entity.__struct_fields__})


def _types(entity: Entity) -> Iterator[Type]:
    for method in getattr(entity, "methods", ()):
        yield from (parameter.type for parameter in method.parameters)
    yield from (parameter.type for parameter in getattr(entity, "parameters", ()))
    if isinstance(entity, (Structure, Union)):
        yield from (member.type for member in entity.members)


def _leaves(type_: Type) -> Iterator[str]:
    inner = type_.pointer or type_.array
    if type_.name is not None:
        yield type_.name
    if inner is not None:
        yield from _leaves(inner)
    for member in (*(type_.structure or ()), *(type_.union or ())):
        yield from _leaves(member.type)


def _named(entity: Entity) -> Iterator[str]:
    for type_ in _types(entity):
        yield from _leaves(type_)
    if isinstance(entity, (Interface, Class)) and entity.base:
        yield entity.base


def _by_value(type_: Type) -> Iterator[str]:
    if type_.name is not None:
        yield type_.name
    if type_.array is not None:
        yield from _by_value(type_.array)
    for member in (*(type_.structure or ()), *(type_.union or ())):
        yield from _by_value(member.type)


def definition_needs(entity: Entity) -> frozenset[str]:
    """Names of entities that must be defined before this one: its base class, the structures inside it."""
    if isinstance(entity, (Interface, Class)):
        return frozenset({entity.base} if entity.base else ())
    if isinstance(entity, (Structure, Union)):
        return frozenset(name for member in entity.members for name in _by_value(member.type))
    return frozenset()


def home(entity: Entity) -> str:
    """The module that an entity's header gives it."""
    if not entity.area and entity.header is None:
        return LAYOUTS
    return module_name(entity.header or entity.idl or entity.area)


def place(entities: Mapping[str, Entity]) -> dict[str, str]:
    """The module of each entity."""
    placed = {name: home(entity) for name, entity in entities.items()}
    needs = {name: definition_needs(entity) & entities.keys() for name, entity in entities.items()}
    while (name := _in_circle(placed, needs)) is not None:
        moved = needed(name, needs)
        if all(placed[one] == SHARED for one in moved):
            break
        placed |= dict.fromkeys(moved, SHARED)
    return placed


def _in_circle(placed: Mapping[str, str], needs: Mapping[str, Set[str]]) -> str | None:
    """An entity that another module needs for a definition, while its own module needs that module; else None."""
    modules: dict[str, set[str]] = {module: set() for module in placed.values()}
    pairs = [(name, other) for name, others in needs.items() for other in sorted(others)]
    for name, other in pairs:
        modules[placed[name]].add(placed[other])
    circle = {module: group for group in components(modules) for module in group}
    crossing = sorted((placed[name], placed[other], place) for place, (name, other) in enumerate(pairs))
    for module, target, place in crossing:
        if target not in (module, SHARED) and target in circle[module]:
            return pairs[place][1]
    return None
