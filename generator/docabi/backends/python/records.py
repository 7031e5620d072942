"""Enumerations, structures and unions as Python classes. An enumeration whose members combine is an IntFlag.

Pointers are addresses. A structure with a member that nobody can lay out (an unknown type, an array of unknown length)
has no fields: it can be pointed to, not made.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from docabi.abi.flags import combines
from docabi.abi.trees import type_of
from docabi.abi.types import Shape, Sort
from docabi.backends.python.docstrings import entity_doc, member_doc
from docabi.backends.python.layouts import Where
from docabi.backends.python.project import Project
from docabi.backends.python.spelling import (
    ENUMERATION_MEMBERS,
    RECORD_MEMBERS,
    ClassedTypes,
    Namer,
    ctypes_name,
    is_address,
    is_text_pointer,
    plain,
)
from docabi.backends.python.views import EnumerationView, FieldView, MemberView, RecordView
from docabi.backends.words import once, without_words
from docabi.patterns import compile_pattern
from docabi.spec import Enumeration, Structure, Type, Union

_OPAQUE_NOTE = "Nobody knows its layout: it can be pointed to, not made."
_WORD = compile_pattern(r"\w+")


def enumeration_view(project: Project, entity: Enumeration) -> EnumerationView:
    """The class of an enumeration, with the words of its page."""
    parent = "Flags" if combines(entity) else "Enumeration"
    namer, text = Namer(ENUMERATION_MEMBERS), project.text(entity)
    first = {member.name: member for member in reversed(entity.members)}
    members = []
    for name in dict.fromkeys(member.name for member in entity.members):
        value, lacking = first[name].value, without_words(first[name])
        shown = f"0x{value:0{8 if value > 0xFFFF else 4}X}" if value > 9 else str(value)
        members.append(MemberView(namer.take(name), shown, member_doc(text, name, lacking)))
    return EnumerationView(project.classes[entity.name], parent, entity_doc(entity, text), tuple(members))


def record_view(project: Project, entity: Structure | Union) -> RecordView:
    """The class of a structure or union, with the words of its page."""
    name, text = project.classes[entity.name], project.text(entity)
    parent = "Union" if isinstance(entity, Union) else "Structure"
    where = project.layouts.where(entity.name) if entity.name in project.spec.abi.complete else Where.NOWHERE
    if where is Where.NOWHERE:
        notes = (_OPAQUE_NOTE,) if entity.members else ()
        return RecordView(name, parent, entity_doc(entity, text, notes), ())
    found = _laid_out(project.layouts.filled(type_of(entity)), name, project.types, once(partial(member_doc, text)))
    found = replace(found, doc=entity_doc(entity, text))
    if project.options.flavor != "ctypes":
        return found
    return _on_windows(_with_values(found)) if where is Where.WINDOWS else _with_values(found)


def _with_values(record: RecordView) -> RecordView:
    """The view of a record whose fields of enumerations give their members, and those of buffers for text the text,
    with the records that it holds.
    """
    return replace(
        record,
        fields=tuple(map(_valued, record.fields)),
        enumerated=tuple((field.name, field.enumeration) for field in record.fields if field.enumeration),
        texts=tuple((field.name, field.room) for field in record.fields if field.room),
        inner=tuple(map(_with_values, record.inner)),
    )


def _valued(field: FieldView) -> FieldView:
    found = f"Enumerated[{field.enumeration}]" if field.enumeration else "TextField" if field.room else field.annotation
    return replace(field, annotation=found)


def _on_windows(record: RecordView) -> RecordView:
    """The view of a record that has fields on Windows alone, with those that it holds."""
    return replace(record, on_windows=True, inner=tuple(map(_on_windows, record.inner)))


def _laid_out(record: Type, name: str, types: ClassedTypes, doc: Callable[[str], str]) -> RecordView:
    members = record.structure or record.union or ()
    shapes = [types.resolve(member.type) for member in members]
    # Names in the types of members: below a member of such a name they would mean the member.
    written = (f"{_annotation(shape)} {ctypes_name(shape)}" for shape in shapes)
    namer = Namer({*RECORD_MEMBERS, *(word for one in written for word in _WORD.findall(one))})
    fields, inner, anonymous = list[FieldView](), list[RecordView](), list[str]()
    for number, (member, shape) in enumerate(zip(members, shapes, strict=True)):
        nested = member.type.structure if member.type.structure is not None else member.type.union
        taken = namer.take(member.name or f"{'field' if nested is None else 'anonymous'}{number}")
        bits = "" if member.bits is None else f", {member.bits}"
        expression, annotation = f"{ctypes_name(shape)}{bits}", _annotation(shape)
        if nested is not None:
            expression = annotation = _part_name(f"{name}_{number}", types)
            inner.append(_laid_out(member.type, expression, types, partial(_doc_below, doc, member.name)))
            anonymous += [] if member.name else [taken]
        of_enumeration = shape.name if shape.sort == Sort.ENUMERATION else ""
        room = (member.size or "") if is_text_pointer(shape) else ""
        fields.append(FieldView(taken, expression, annotation, doc(member.name), of_enumeration, room))
    parent = "Structure" if record.union is None else "Union"
    return RecordView(name, parent, "", tuple(fields), tuple(anonymous), tuple(inner), record.pack)


def _doc_below(doc: Callable[[str], str], outer: str, name: str) -> str:
    """The docstring of a member of a member; one without a name has no part in the path."""
    return doc(f"{outer}.{name}" if outer else name)


def _part_name(name: str, types: ClassedTypes) -> str:
    return _part_name(f"{name}_", types) if name in types.reserved else name


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
    return ctypes_name(shape)
