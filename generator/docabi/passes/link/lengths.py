"""Lengths of arrays that the project's own constants say: `char Name[LAMP_LENGTH]` has the number that C gives it."""

from __future__ import annotations

from typing import Any

import msgspec

from docabi.abi.spelling import array_length, length_names
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.passes.link.step import Context, Step
from docabi.passes.link.types import changed_types
from docabi.spec import Entity, Type


def link_lengths(entity: Entity, context: Context) -> Step:
    """The entity with numbers in the place of lengths that are made of the project's constants."""
    own = context.facts.own.constants
    if not own or not hasattr(entity, "members"):
        return Step(entity)
    values = {name: one.value for name, one in own.items()}

    def counted(type: Any) -> Any:
        size = type.size if isinstance(type, Type) else None
        if size is None or array_length(size) is not None or not length_names(size) <= values.keys():
            return None
        value = evaluate([token for token in tokenize(size).texts if token], values)
        return msgspec.structs.replace(type, size=str(value)) if value is not None and value > 0 else None

    return Step(changed_types(entity, counted))
