"""Two forms of one function or structure, for text of a code page (A) and for UTF-16 (W). `link_forms`: an entity keeps
the forms that no other page describes, and its types are those of its own form. `twin_of`: the other form, which
follows from it: of `AddLampW` with an `LPWSTR` the `AddLampA` with an `LPSTR`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from docabi.facts import Facts
from docabi.passes.link.step import Context, Step
from docabi.passes.link.types import respelled, type_names
from docabi.passes.merge.grouping import Symbols
from docabi.spec import Callback, Declared, Entity, Field, Function, Structure, Union

_TWO_FORMS = (Function, Callback, Structure, Union)
_PREFIXES = ("LPC", "LP", "PC", "P", "")


def link_forms(entity: Entity, context: Context) -> Step:
    """The entity with its forms. A name that stands for both, among types, means the form of the entity, else the W
    form, as in a program for Unicode.
    """
    forms, facts = context.symbols.forms, context.facts
    form = ""
    if isinstance(entity, _TWO_FORMS) and (entity.neutral or entity.twin):
        stated = {"neutral": entity.neutral, "twin": entity.twin}
        kept = {name: value if value and forms.get(value) == entity.name else None for name, value in stated.items()}
        form = entity.name[-1] if any(kept.values()) and entity.name[-1] in "AW" else ""
        changes: dict[str, Any] = kept if form else dict.fromkeys(kept)
        entity = msgspec.structs.replace(entity, **changes)
        entity = _with_aliases(entity, {entity.name[:-1]: entity.name}, lambda name: name) if form else entity
    neutral = facts.derive(_texts)["", form] if form else {}
    if form and _says_one_form(entity, context):
        neutral = facts.derive(_texts)[_other(form), form]
    return Step(_in_form(entity, form or "W", neutral, context.symbols, is_whole=False))


def _says_one_form(entity: Entity, context: Context) -> bool:
    """Whether the page declares the name for both with types of the other form alone."""
    declared = context.merged.declared
    if declared is None or declared.name == entity.name:
        return False
    used = type_names(entity)
    own, other = ({row[column] for row in context.facts.text_forms} for column in _columns(entity.name[-1]))
    return bool(used & other) and not used & (own | {row[0] for row in context.facts.text_forms})


def _columns(form: str) -> tuple[int, int]:
    return (1, 2) if form == "A" else (2, 1)


def _other(form: str) -> str:
    return "W" if form == "A" else "A"


def twin_of(entity: Entity, others: tuple[Declared, ...], symbols: Symbols, facts: Facts) -> Entity | None:
    """The other form, as the page declares it, else with the types of that form; None where the page states none."""
    name = getattr(entity, "twin", None)
    if name is None:
        return None
    twin = _renamed(msgspec.structs.replace(entity, name=name, twin=entity.name), entity.name)
    declared = next((one.signature for one in others if one.name == name), None)
    if declared is not None:
        return msgspec.structs.replace(twin, **{part: getattr(declared, part) for part in declared.__struct_fields__})
    texts = facts.derive(_texts)
    form = name[-1]
    return _in_form(twin, form, texts["", form] | texts[_other(form), form], symbols, is_whole=True)


def _renamed(twin: Entity, owner: str) -> Entity:
    """A twin without the tag and further names of the other form; those that end as it does end as the twin does."""

    def other(name: str) -> str:
        return name[:-1] + twin.name[-1] if name.endswith(owner[-1]) else ""

    if not isinstance(twin, Structure | Union):
        return twin
    tagged = msgspec.structs.replace(twin, tag_name=other(twin.tag_name or "") or None)
    return _with_aliases(tagged, {owner: twin.name}, other)


def _with_aliases(entity: Entity, types: Mapping[str, str], name: Callable[[str], str]) -> Entity:
    """A structure with other further names, and names of their types; those without a name are left out."""
    if not isinstance(entity, Structure | Union):
        return entity
    held = respelled(Structure(name="", area="", members=entity.aliases), types)
    assert isinstance(held, Structure), "respelling keeps the kind"
    named = ((name(one.name), one.type) for one in held.members)
    aliases = tuple(Field(found, type) for found, type in named if found and found != entity.name)
    return msgspec.structs.replace(entity, aliases=aliases)


def _in_form(entity: Entity, form: str, texts: Mapping[str, str], symbols: Symbols, *, is_whole: bool) -> Entity:
    """An entity with types of text as `texts` has them, and a form of each structure that has two: of all (`is_whole`),
    or of those that are named by the name for both.
    """

    def meant(name: str) -> str:
        if name in texts:
            return texts[name]
        for prefix in _PREFIXES:
            rest = name.removeprefix(prefix)
            owner = symbols.forms.get(rest) if name.startswith(prefix) else None
            if owner and (is_whole or rest == owner[:-1]):
                found = owner[:-1] + form
                return prefix + (found if found in symbols.kinds else owner)
        return name

    return respelled(entity, {name: right for name in type_names(entity) if (right := meant(name)) != name})


def _texts(facts: Facts) -> Mapping[tuple[str, str], dict[str, str]]:
    """What types of text become: from what UNICODE chooses (empty) or from a form, to a form."""
    rows = facts.text_forms
    return {
        (start, end): {row["_AW".index(start or "_")]: row["_AW".index(end)] for row in rows}
        for start in ("", "A", "W")
        for end in ("A", "W")
    }
