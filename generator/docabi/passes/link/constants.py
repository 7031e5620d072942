"""Constants that words state: the values that facts know, and the type of what each is a value of. One that is a return
code is none; one whose value facts know otherwise is reported, and stays what the page says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from docabi.abi.constants import constant_bits, is_same_value
from docabi.abi.spelling import constant_text
from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.passes.link.step import Context, Note, Step
from docabi.spec import Constant, Entity, NamedConstant, Type


def link_constants(entity: Entity, context: Context) -> Step:
    """The entity with its constants, and those of its methods."""
    found: list[Diagnostic] = []
    notes: list[Note] = []
    changes: dict[str, Any] = {}
    if isinstance(entity, NamedConstant) and entity.value is None:
        known = _known_value(entity.name, context)
        if known is not None:
            changes["value"] = known
            notes.append(Note("value", constant_text(known), "the page names it; its value is known"))
    if entity.constants:
        changes["constants"] = tuple(_linked(entity, "", context, (found, notes)))
        found += _unknown(changes["constants"], context)
    methods = getattr(entity, "methods", ())
    if any(method.constants for method in methods):
        linked = ((one, tuple(_linked(one, f"methods.{one.name}.", context, (found, notes)))) for one in methods)
        changes["methods"] = tuple(msgspec.structs.replace(one, constants=constants) for one, constants in linked)
    return Step(msgspec.structs.replace(entity, **changes) if changes else entity, tuple(found), tuple(notes))


_MOST_NAMED = 3


def _unknown(constants: Sequence[Constant], context: Context) -> Iterator[Diagnostic]:
    """One finding for all constants of a page whose values nobody knows."""
    names = [f"`{one.name}`" for one in constants if one.value is None]
    if names:
        more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
        message = f"nobody knows the values of {', '.join(names[:_MOST_NAMED])}{more}"
        help = "take them from a header or from metadata (`docabi layout import`), or write them beside the names"
        yield context.warning("unknown-value", f"constants.{names[0].strip('`')}", message, help)


def _known_value(name: str, context: Context) -> int | None:
    """The value that facts know of a constant: their own, or that of an enumerator."""
    if name in context.facts.named_constants:
        return context.facts.named_constants[name]
    return context.facts.derive(_enumerators).get(name)


def _enumerators(facts: Facts) -> dict[str, int]:
    return {name: value for fact in facts.types.values() for name, value in fact.members.items()}


def _linked(holder: Any, dot: str, context: Context, told: tuple[list[Diagnostic], list[Note]]) -> Iterator[Constant]:
    facts, types, is_set = context.facts, _types(holder), isinstance(holder, NamedConstant)
    for one in holder.constants:
        fact = f"{dot}constants.{one.name}"
        code = facts.hresults.get(one.name, facts.win32_errors.get(one.name))
        known = facts.named_constants.get(one.name) if code is None else code
        bits = constant_bits(types.get(one.of), facts)
        if one.value is not None and known is not None and not is_same_value(one.value, known, bits):
            message = f"`{one.name}` is {one.value:#x} here, and known as {known:#x}"
            told[0].append(context.warning("constant-conflict", fact, message, "mend the page, or the fact"))
        if known is None and is_set:
            known = _known_value(one.name, context)
        if code is not None or (one.value is None and known is None and not is_set):
            continue
        if one.value is None and known is not None:
            told[1].append(Note(fact, constant_text(known), "the page names it; its value is known"))
        yield Constant(one.name, known if one.value is None else one.value, types.get(one.of), one.of)


def _types(holder: Any) -> dict[str | None, Type]:
    """What parameters and members are, or point to, by name: types that have names."""
    parts: Sequence[Any] = (*getattr(holder, "parameters", ()), *getattr(holder, "members", ()))
    found = {part.name: _innermost(part.type) for part in parts if hasattr(part, "type")}
    return {name: Type(name=type.name) for name, type in found.items() if type.name is not None}


def _innermost(type: Type) -> Type:
    while (target := type.pointer or type.array) is not None:
        type = target
    return type
