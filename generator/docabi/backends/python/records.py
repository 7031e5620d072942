"""Structures and unions as ctypes classes.

Pointers are addresses. A structure with a member that nobody can lay out (an unknown type, an array of unknown length)
has no fields: it can be pointed to, not made.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

from docabi.backends.python.docstrings import entity_doc, member_doc
from docabi.backends.python.names import Namer
from docabi.backends.python.shapes import Shape, Sort, Types
from docabi.backends.python.spelling import is_address, plain
from docabi.backends.python.views import FieldView, RecordView
from docabi.spec import EntityText, Field, Structure, Type, Union

_OPAQUE_NOTE = "Nobody knows its layout: it can be pointed to, not made."
_MEMBERS = ("from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll")
_WORD = re.compile(r"\w+")


def record_view(
    entity: Structure | Union, name: str, text: EntityText | None, types: Types, defined: Collection[str]
) -> RecordView:
    """The class of a structure or union, with the words of its page; `defined` are the records that stand before it."""
    parent = "Union" if isinstance(entity, Union) else "Structure"
    found = _laid_out(entity.members, name, parent, _Known(types, defined, text))
    if found is None:
        return RecordView(name, parent, entity_doc(entity, text, (_OPAQUE_NOTE,)), ())
    return RecordView(name, parent, entity_doc(entity, text), found.fields, found.anonymous, found.inner)


class _Known(Struct, frozen=True):
    """What is known where a structure stands: what types are, the structures before it, the words of its page."""

    types: Types
    defined: Collection[str]
    text: EntityText | None


def _laid_out(members: Sequence[Field], name: str, parent: str, known: _Known) -> RecordView | None:
    namer = Namer(_annotating(members, known).union(_MEMBERS))
    fields: list[FieldView] = []
    inner: list[RecordView] = []
    anonymous: list[str] = []
    for number, member in enumerate(members):
        nested = member.type.structure if member.type.structure is not None else member.type.union
        if nested is None:
            field = _field(member, namer.take(member.name or f"field{number}"), known)
            if field is None:
                return None
            fields.append(field)
            continue
        kind = "Structure" if member.type.structure is not None else "Union"
        part = _laid_out(nested, _part_name(f"{name}_{number}", known.types), kind, known)
        if part is None:
            return None
        inner.append(part)
        taken = namer.take(member.name or f"anonymous{number}")
        if not member.name:
            anonymous.append(taken)
        fields.append(FieldView(taken, part.name, part.name, member_doc(known.text, member.name)))
    return RecordView(name, parent, "", tuple(fields), tuple(anonymous), tuple(inner))


def _annotating(members: Sequence[Field], known: _Known) -> frozenset[str]:
    """Names in the types of members: below a member of such a name they would mean the member."""
    shapes = [_member_shape(member.type, known.types) for member in members]
    written = (f"{_annotation(shape)} {_expression(shape, known.defined)}" for shape in shapes)
    return frozenset(word for text in written for word in _WORD.findall(text))


def _part_name(name: str, types: Types) -> str:
    return _part_name(f"{name}_", types) if name in types.reserved else name


def _field(member: Field, name: str, known: _Known) -> FieldView | None:
    """A field whose type is no nested record; None if nobody can lay it out."""
    shape = _member_shape(member.type, known.types)
    expression = _with_bits(_expression(shape, known.defined), shape, member.bits)
    if expression is None:
        return None
    return FieldView(name, expression, _annotation(shape), member_doc(known.text, member.name))


def _with_bits(expression: str | None, shape: Shape, bits: int | None) -> str | None:
    """A bit field's expression; only integers have bits, and no more than they are wide."""
    if expression is None or bits is None:
        return expression
    fits = shape.sort in (Sort.INTEGER, Sort.ENUMERATION) and 0 < bits <= shape.size * 8
    return f"{expression}, {bits}" if fits else None


def _member_shape(type_: Type, types: Types) -> Shape:
    if type_.enumeration is not None:
        return Shape(Sort.INTEGER, "c_uint32", size=4)
    return types.resolve(type_)


def _expression(shape: Shape, defined: Collection[str]) -> str | None:
    if shape.sort == Sort.ARRAY:
        inner = _expression(shape.target, defined) if shape.target is not None else None
        return f"{inner} * {shape.length}" if inner is not None and (shape.length or 0) > 0 else None
    if shape.sort in (Sort.VOID, Sort.UNKNOWN, Sort.INTERFACE):
        return None
    if shape.sort in (Sort.RECORD, Sort.UNION) and shape.name not in defined:
        return None
    return shape.abi


def _annotation(shape: Shape) -> str:
    if shape.sort == Sort.ARRAY:
        return f"Array[{_ctypes_item(shape.target)}]" if shape.target is not None else "int"
    if shape.sort in (Sort.ENUMERATION, Sort.BOOLEAN):
        return "int"
    if is_address(shape):
        return "int | None"
    return shape.name if shape.sort == Sort.UNION else plain(shape)


def _ctypes_item(shape: Shape) -> str:
    if shape.sort == Sort.ARRAY:
        return f"Array[{_ctypes_item(shape.target)}]" if shape.target is not None else "c_uint8"
    return shape.abi
