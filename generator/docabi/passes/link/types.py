"""Types as a declaration has them and as everybody else does. `link_types`: a name that nobody knows and that differs
from a known one by case alone means that one (`IcorDebugAppDomain`, `ULong32`). `link_by_value`: a member or parameter
cannot hold an interface, it points to it. `link_aliases`: a further name that another page describes is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from docabi.abi.spelling import spell, spell_parameters
from docabi.abi.trees import names_in, signature_of
from docabi.abi.types import is_known
from docabi.facts import Facts
from docabi.passes.link.step import Context, Step, TypeUse
from docabi.passes.merge.grouping import Symbols
from docabi.spec import (
    Alias,
    Callback,
    Entity,
    Enumeration,
    Field,
    Kind,
    Method,
    Parameter,
    Signature,
    Structure,
    Type,
    Union,
)


def link_aliases(entity: Entity, context: Context) -> Step:
    """The entity without further names that other pages describe: its declaration was copied from one of them."""
    aliases = entity.aliases if isinstance(entity, Enumeration | Structure | Union | Alias) else ()
    wrong = [one.name for one in aliases if one.name in context.symbols.kinds]
    if not wrong:
        return Step(entity)
    message = f"the declaration of `{entity.name}` calls it `{{}}` too, which another page describes"
    help = f"write `{entity.name.lstrip('_')}` behind its braces"  # the tag begins with `_` where both differ
    found = tuple(context.warning("name-conflict", "aliases", message.format(name), help) for name in wrong)
    kept = tuple(one for one in aliases if one.name not in wrong)
    return Step(msgspec.structs.replace(entity, aliases=kept), found)


def link_types(entity: Entity, context: Context) -> Step:
    """The entity with every type in the spelling of those who define it, and the types that nobody knows."""
    unknown = unknown_names(entity, context.symbols, context.facts)
    meant = {name: known for name in unknown if (known := _meant(name, context)) is not None}
    diagnostics = tuple(
        context.warning("type-spelling", unknown[name], f"the type `{name}` is spelled `{right}`", f"write `{right}`")
        for name, right in meant.items()
    )
    places = {name: context.place(fact) for name, fact in unknown.items() if name not in meant}
    uses = tuple(TypeUse(name, page, span.line) for name, (page, span) in places.items())
    return Step(respelled(entity, meant), diagnostics, unknown_types=uses)


def link_callbacks(entity: Entity, context: Context) -> Step:
    """A callback as its page declares it; one that facts know otherwise is reported."""
    fact = context.facts.types.get(entity.name)
    known = fact.type.pointer if fact is not None and fact.kind == "callback" and fact.type is not None else None
    own = context.merged.declared is None or not context.merged.declared.definition
    stated = signature_of(entity) if isinstance(entity, Callback) and own else None
    if known is None or known.function is None or stated is None or _passed(stated) == _passed(known.function):
        return Step(entity)
    texts = (f"{spell(one.returns)} (*)({spell_parameters(one)})" for one in (stated, known.function))
    message = "`{}` is `{}` here, and known as `{}`".format(entity.name, *texts)
    return Step(entity, (context.warning("fact-conflict", "name", message, "mend the declaration, if it is wrong"),))


def _passed(signature: Signature) -> list[Type]:
    return [signature.returns.as_passed, *(one.type.as_passed for one in signature.parameters)]


def respelled(entity: Entity, meant: Mapping[str, str]) -> Entity:
    """The entity with other names of types."""

    def changed(value: Any) -> Any:
        name = value.name if isinstance(value, Type) else None
        return msgspec.structs.replace(value, name=meant.get(name, name)) if name is not None else None

    found: Entity = _copied(entity, changed, _PARTS) if meant else entity
    return found


def changed_types(entity: Entity, change: Callable[[Any], Any]) -> Entity:
    """The entity with what `change` gives for its types (None: no change, and the types inside are asked)."""
    found: Entity = _copied(entity, change, _PARTS)
    return found


def type_names(entity: Entity) -> set[str]:
    """The names of all types that an entity uses."""
    return {name for _, name in _named(entity)}


def unknown_names(entity: Entity, symbols: Symbols, facts: Facts) -> dict[str, str]:
    """Type name -> first fact that uses it, for the types that neither C, facts nor pages know."""
    uses: dict[str, str] = {}
    for fact, name in _named(entity):
        uses.setdefault(name, fact)
    kinds, objects = symbols.kinds, symbols.objects
    return {name: fact for name, fact in uses.items() if not is_known(name, facts, kinds, objects)}


def _named(entity: Entity) -> Iterator[tuple[str, str]]:
    """Fact and type name of every use of a type."""
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    for method in methods:
        fact = f"methods.{method.name}"
        yield from _in_signature(fact, f"{fact}.", method.returns, method.parameters)
    yield from _in_signature("name", "", getattr(entity, "returns", None), getattr(entity, "parameters", ()))
    if isinstance(entity, Alias):
        yield from (("type", name) for name in names_in(entity.type))
    for member in getattr(entity, "members", ()):
        if isinstance(member, Field):
            for name in names_in(member.type):
                yield f"members.{member.name}", name


def _in_signature(
    fact: str, dot: str, returns: Type | None, parameters: Iterable[Parameter]
) -> Iterator[tuple[str, str]]:
    if returns is not None:
        for name in names_in(returns):
            yield fact, name
    for parameter in parameters:
        for name in names_in(parameter.type):
            yield f"{dot}parameters.{parameter.name}", name


def _meant(name: str, context: Context) -> str | None:
    """The known name that differs by case alone; several only where the facts have one of them. What stands for the
    type of an operator's result is that type.
    """
    if name in _RESULTS:
        return _RESULTS[name]
    folded, facts = name.lower(), context.facts
    if found := sorted(other for other in facts.types if other.lower() == folded):
        return found[0]
    of_pages = context.symbols.spellings.get(folded, ())
    known = {*of_pages, *(other for other in facts.layouts if other.lower() == folded)}
    return known.pop() if len(known) == 1 else None


_RESULTS = {"sizeof": "size_t", "alignof": "size_t", "offsetof": "size_t"}


def _copied(value: Any, change: Callable[[Any], Any], parts: Sequence[str]) -> Any:
    """A copy of an entity, or of a part of it, with what `change` gives for values in its parts (None: no change)."""
    if isinstance(value, tuple):
        return tuple(_copied(item, change, parts) for item in value)
    if (changed := change(value)) is not None:
        return changed
    if isinstance(value, _WITH_TYPES):
        held = {part: _copied(getattr(value, part), change, parts) for part in parts if hasattr(value, part)}
        return msgspec.structs.replace(value, **held)
    return value


_WITH_TYPES: Any = (Type, Parameter, Signature, Field, Method, Entity)
_HOLDERS = ("type", "parameters", "methods", "members", "structure", "union")
"""What holds members and parameters, or is held by them."""
_PARTS = (*_HOLDERS, "returns", "pointer", "array", "function")


def link_by_value(entity: Entity, context: Context) -> Step:
    """The entity with pointers to interfaces where its declarations forgot the star."""
    found = [
        (f"{fact}.{item.name}", item.name, item.type.name)
        for fact, items in _lists(entity)
        for item in _by_value(items, context)
    ]
    diagnostics = tuple(
        context.warning(
            "interface-by-value",
            fact,
            f"`{name}` is an interface `{interface}` by value, which cannot be",
            f"write `{interface} *{name}`",
        )
        for fact, name, interface in found
    )
    names = {interface for _, _, interface in found}

    def pointed(value: Any) -> Any:
        by_value = isinstance(value, Field | Parameter) and value.type.name in names
        return msgspec.structs.replace(value, type=Type(pointer=value.type)) if by_value else None

    # Types behind pointers are right.
    return Step(_copied(entity, pointed, _HOLDERS) if found else entity, diagnostics)


def _lists(entity: Entity) -> Iterator[tuple[str, Sequence[Any]]]:
    """Members and parameters, each list with the path of its facts."""
    yield "members", getattr(entity, "members", ())
    yield "parameters", getattr(entity, "parameters", ())
    for method in getattr(entity, "methods", ()):
        yield f"methods.{method.name}.parameters", method.parameters


def _by_value(items: Sequence[Any], context: Context) -> Iterator[Field | Parameter]:
    for item in items:
        if isinstance(item, Field | Parameter):
            if item.type.name is not None and is_interface(item.type.name, context):
                yield item
            yield from _by_value(item.type.structure or item.type.union or (), context)


def is_interface(name: str, context: Context) -> bool:
    """Whether pages or layouts know an interface of a name."""
    kind = context.symbols.kinds.get(name)
    return kind is Kind.INTERFACE if kind else name in context.facts.layouts and name not in context.facts.types
