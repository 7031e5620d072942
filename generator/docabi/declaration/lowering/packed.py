"""How a structure or union is packed: by the preprocessor lines around it, and by attributes of compilers.

What changes the layout in a way that no target can say in all its languages (`alignas(16)`), or that is not understood
(`#pragma pack(LAMP_PACK)`), leaves the structure without a layout, and is an error.
"""

from __future__ import annotations

from docabi.declaration.lowering.types import Context
from docabi.declaration.tree import Record
from docabi.spec import UNKNOWN_PACKING, Field


def packing_of(body: Record, context: Context) -> int | None:
    """The packing of a record by the lines around it; `UNKNOWN_PACKING` is reported. Compilers do not agree on a line
    between the members.
    """
    begin, end = context.packing.at(body.begin), context.packing.at(body.end)
    if begin == end != UNKNOWN_PACKING:
        return begin
    line = context.packing.line_for(body.begin if begin == UNKNOWN_PACKING else body.end)
    message = "nobody can tell from this line how the members of the structure are packed"
    help = "write `#pragma pack(push, 1)` with a number (1, 2, 4, 8 or 16) before it and `#pragma pack(pop)` behind it"
    context.sink.error("unknown-packing", context.places.span(line, 1), message, help)
    return UNKNOWN_PACKING


def attributed_packing(body: Record, fields: tuple[Field, ...], context: Context) -> int | None:
    """The packing of the record that a page is about, with the attributes that stand beside it and in it.

    What `packed` does to bit fields differs from `#pragma pack(1)`.
    """
    packing = packing_of(body, context)
    attributes = context.packing.attributes
    if packing == UNKNOWN_PACKING or not attributes:
        return packing
    beside = all(one.packs and not body.begin < one.offset < body.end for one in attributes)
    if beside and packing in (None, 1) and all(field.bits is None for field in fields):
        return 1
    text = attributes[0].text
    message = f"`{text}` changes the layout of the structure in a way that not every compiler and language can say"
    help = "write `#pragma pack(push, 1)` around a packed structure, and padding as members for an alignment"
    context.sink.error("unknown-packing", context.places.span(attributes[0].offset, len(text)), message, help)
    return UNKNOWN_PACKING
