"""Witnesses of breaking changes: a program of a few lines that works with what is generated of the old side, and not
with what is generated of the new one.

In: a change and both specifications. Out: a C program over the generated headers or a Python program over the generated
package; it works if it compiles and ends with 0. To teach a class: a function and its lines in `WITNESSES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from docabi.abi import SpecView
from docabi.abi.identifiers import CLASS
from docabi.abi.macros import expression_of
from docabi.abi.spelling import spell
from docabi.abi.trees import signature_of
from docabi.abi.vtables import ROOT
from docabi.backends.cnames.naming import calling, declaration, file_named, header_file
from docabi.changes.model import Change
from docabi.changes.programs import COMTYPES, Lines, Witness, program
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Direction,
    Entity,
    Enumeration,
    Field,
    Function,
    Interface,
    Macro,
    Method,
    NamedConstant,
    Parameter,
    Structure,
    Type,
    Union,
)

Maker = Callable[[Change, Entity], Lines | None]


def witness(change: Change, old: SpecView) -> Witness | None:
    """The witness of a change, given the old side; None where nothing in a program tells it, or nobody knows how."""
    rule = change.instead_of or change.rule
    if rule in OF_SPECIFICATION:
        return OF_SPECIFICATION[rule](change, old)
    name = change.old.split(", ")[0] if rule in ("entity-renamed", "entity-merged") else change.entity
    make, entity = WITNESSES.get(rule), old.entities.get(name)
    lines = make(change, entity) if make is not None and entity is not None else None
    return program(lines, header_file(entity)) if lines is not None and entity is not None else None


def _exists(change: Change, entity: Entity) -> Lines | None:
    """The entity can be named; one of another language is a comment."""
    if isinstance(entity, NamedConstant):
        return Lines(f"{entity.name} == {entity.value}") if entity.value is not None else None
    if isinstance(entity, Macro):
        return _macro(entity)
    if isinstance(entity, Alias):
        return None
    if isinstance(entity, Function):
        return Lines(f"sizeof(&{entity.name}) != 0")
    if isinstance(entity, Coclass):
        return Lines(f"issubclass(api.{entity.name}, object)", language="python")
    text = isinstance(entity, Class) and entity.text is not None
    return Lines("1", (f"typedef {entity.name} *witness;",)) if not text else None


def _macro(entity: Macro) -> Lines | None:
    """The preprocessor knows the name, where what it stands for is an expression of its arguments alone."""
    wanted = f'#ifndef {entity.name}\n#error "{entity.name}"\n#endif'
    return Lines("1", (wanted,)) if expression_of(entity, ()) is not None else None


def _file(change: Change, entity: Entity) -> Lines | None:
    """The entity can be named with its header."""
    field = change.part
    other = msgspec.structs.replace(entity, **{field: change.new}) if field in ("header", "idl") else entity
    return _exists(change, entity) if header_file(other) != header_file(entity) else None


def _kind(change: Change, entity: Entity) -> Lines | None:
    """The name means what it meant."""
    if isinstance(entity, Structure | Union):
        word = "struct" if isinstance(entity, Structure) else "union"
        return Lines(
            "1", tuple(f"void witness({one} *);" for one in (f"{word} {entity.tag_name or entity.name}", entity.name))
        )
    if isinstance(entity, Interface | Class):
        return Lines("1", (f"typedef {entity.name}Vtbl witness;",))
    if isinstance(entity, Enumeration):
        return Lines(f"({entity.name})1 == 1")
    return _signature(change, entity)


def _base(change: Change, old: SpecView) -> Witness | None:
    """The interface extends its base; C tells it only where slots differ, Python where it has the base."""
    entity = old.entities.get(change.entity)
    if not isinstance(entity, Interface | Class):
        return None
    lines = _slots(change, entity)
    if change.old in (ROOT, *old.entities, *old.abi.declared):
        lines = Lines(f"api.{entity.name}.__base__.__name__ == {change.old!r}", language="python")
    return program(lines, header_file(entity)) if lines is not None else None


def _whole(change: Change, entity: Entity) -> Lines | None:
    """Everything that the entity is made of has its name and its place in it; no macro stands for a function."""
    if isinstance(entity, Interface | Class):
        return _slots(change, entity)
    if isinstance(entity, Structure | Union):
        return _layout(change, entity)
    if isinstance(entity, Enumeration):
        return Lines(" &&\n        ".join(f"(unsigned)({one.name}) == {one.value}u" for one in entity.members))
    lines = _signature(change, entity)
    return Lines(lines.holds, (f"#undef {entity.name}\n",)) if lines is not None else None


def _forms(change: Change, entity: Entity) -> Lines | None:
    """The name for both forms means this one, or the twin that went."""
    name = getattr(entity, "neutral", None)
    macros = ("UNICODE",) if entity.name.endswith("W") != (change.part == "twin") else ()
    if not name:
        return None
    if isinstance(entity, Function):
        return Lines(f"sizeof(&{name}) != 0", macros=macros)
    return Lines("1", (f"typedef {name} *witness;",), macros=macros)


def _slots(change: Change, entity: Entity) -> Lines | None:
    """Every method of the interface is in its slot."""
    if not isinstance(entity, Interface | Class):
        return None
    methods = [one for one in entity.methods if one.slot is not None and one.documented and one.returns is not None]
    places = [f"offsetof({entity.name}Vtbl, {one.name}) == {one.slot} * sizeof(void *)" for one in methods]
    return Lines(" &&\n        ".join(places)) if places else None


def _table(change: Change, entity: Entity) -> Lines | None:
    """A table of an implementation has a function for every slot."""
    slots = [one.slot for one in getattr(entity, "methods", ()) if one.slot is not None]
    return Lines(f"sizeof({entity.name}Vtbl) == {max(slots) + 1} * sizeof(void *)") if slots else None


def _signature(change: Change, entity: Entity) -> Lines | None:
    """The method or function has the type that it was declared with."""
    called = _called(change, entity)
    if called is None or called.returns is None:
        return None
    own = [Parameter("This", Direction.IN, Type(pointer=Type(name=entity.name)))] if isinstance(called, Method) else []
    types = ", ".join([*(_as_passed(one.type) for one in (*own, *called.parameters)), *["..."] * called.variadic])
    where = f"(({entity.name}Vtbl *)0)->{called.name}" if isinstance(called, Method) else f"&{called.name}"
    if isinstance(called, Callback):
        where = f"(({called.name})0)"
    signature = signature_of(called)
    default = "DOCABI_THISCALL" if isinstance(entity, Class) else "STDMETHODCALLTYPE"
    convention = calling(signature, default) if signature is not None else ""
    type = f"{declaration(called.returns, '')} ({convention} *)({types or 'void'})"
    return Lines(f"_Generic({where}, {type}: 1, default: 0)")


def _as_passed(type: Type) -> str:
    return declaration(Type(pointer=type.array) if type.array is not None else type, "")


def _convention(change: Change, entity: Entity) -> Lines | None:
    """The same, told by the compiler: nothing but 32-bit Windows has two conventions."""
    lines = _signature(change, entity)
    return Lines("1", (f'_Static_assert({lines.holds}, "called otherwise");\n',)) if lines is not None else None


def _called(change: Change, entity: Entity) -> Method | Function | Callback | None:
    """What the change is about: a method, by its place in the path, or the entity."""
    steps = change.part.split(".")
    if steps[0] == "methods" and len(steps) > 1 and isinstance(entity, Interface | Class):
        name = change.old if change.rule == "method-renamed" else steps[1]
        return next((one for one in entity.methods if one.name == name), None)
    return entity if isinstance(entity, Function | Callback) else None


def _method(change: Change, entity: Entity) -> Lines | None:
    """The method can be named."""
    called = _called(change, entity)
    return Lines(f"sizeof((({entity.name}Vtbl *)0)->{called.name}) != 0") if isinstance(called, Method) else None


def _enumerator(change: Change, entity: Entity) -> Lines | None:
    """The enumerators have their values."""
    if not isinstance(entity, Enumeration):
        return None
    steps = change.part.split(".")
    name = change.old if change.rule == "enumerator-renamed" else steps[1]
    return next((Lines(f"(unsigned)({one.name}) == {one.value}u") for one in entity.members if one.name == name), None)


def _layout(change: Change, entity: Entity) -> Lines | None:
    """The structure has the size and places that its members have in one declared beside it."""
    if not isinstance(entity, Structure | Union):
        return None
    word = "struct" if isinstance(entity, Structure) else "union"
    pack = (f"#pragma pack(push, {entity.pack})",) if entity.pack and entity.pack > 0 else ()
    body = "".join(f" {one};" for one in _fields(entity.members))
    unpack = ("#pragma pack(pop)",) if pack else ()
    named = [one.name for one in entity.members if one.name and one.bits is None]
    same = [f"sizeof({entity.name}) == sizeof({word} witness)"]
    same += [f"offsetof({entity.name}, {name}) == offsetof({word} witness, {name})" for name in named]
    same += [f"sizeof((({entity.name} *)0)->{name}) == sizeof((({word} witness *)0)->{name})" for name in named]
    return Lines(" &&\n        ".join(same), (*pack, f"{word} witness {{{body} }};", *unpack, ""))


def _fields(members: tuple[Field, ...]) -> Iterator[str]:
    for one in members:
        bits = f" : {one.bits}" if one.bits is not None else ""
        yield f"{_in_place(one.type, one.name)}{bits}"


def _in_place(type: Type, name: str) -> str:
    for word, parts in (("struct", type.structure), ("union", type.union)):
        if parts is not None:
            return f"{word} {{{''.join(f' {one};' for one in _fields(parts))} }} {name}".rstrip()
    return spell(type, name)


def _bits(change: Change, entity: Entity) -> Lines | None:
    """A bit field keeps as many bits as it had."""
    name = change.part.split(".")[1]
    member = next((one for one in getattr(entity, "members", ()) if one.name == name), None)
    if member is None or not member.bits or member.bits < 0:
        return None
    body = f"    volatile unsigned ones = ~0u;\n    {entity.name} value;\n    memset(&value, 0, sizeof value);\n"
    told = f"    value.{name} = ones;\n    return value.{name} == {2**member.bits - 1}u;\n"
    return Lines("witness()", (f"static int witness(void)\n{{\n{body}{told}}}\n",))


def _identifier(change: Change, entity: Entity) -> Lines | None:
    """The interface or COM class has its identifier."""
    if (iid := getattr(entity, "iid", None)) is not None:
        return _guid(f"IID_{entity.name}", iid)
    clsid = getattr(entity, "clsid", None)
    return _guid(f"{CLASS}{entity.name}", clsid) if clsid is not None else None


def _named_guid(change: Change, old: SpecView) -> Witness | None:
    """An identifier with a name of its own has its value; that of a COM class is where the class is."""
    name = change.entity
    found, owner = old.identifiers.get(name), old.entities.get(name.removeprefix(CLASS))
    if found is None:
        return None
    header = header_file(owner) if isinstance(owner, Coclass) else file_named(found.header)
    return program(_guid(name, found.value), header)


def _guid(name: str, value: str) -> Lines:
    first, second, third, fourth, last = value.split("-")
    rest = ", ".join(f"0x{(fourth + last)[at : at + 2]}" for at in range(0, 16, 2))
    wanted = f"static const GUID witness = {{0x{first}, 0x{second}, 0x{third}, {{{rest}}}}};\n"
    return Lines(f"memcmp(&{name}, &witness, sizeof witness) == 0", (wanted,), macros=("INITGUID",))


def _width(change: Change, entity: Entity) -> Lines | None:
    """An enumeration is as wide as it was."""
    kind = getattr(entity, "underlying", None)
    return Lines(f"sizeof({entity.name}) == sizeof({spell(kind) if kind is not None else 'int'})")


def _alias(change: Change, entity: Entity) -> Lines | None:
    """A further name can be used."""
    return Lines("1", (f"typedef {change.part.split('.')[1]} witness;\n",))


def _tag(change: Change, entity: Entity) -> Lines | None:
    """The tag is that of the definition."""
    word = "enum" if isinstance(entity, Enumeration) else "union" if isinstance(entity, Union) else "struct"
    return Lines(f"sizeof({word} {change.old or entity.name}) == sizeof({entity.name})")


def _code(change: Change, entity: Entity) -> Lines | None:
    """A return code has its value, by which it is a success or a failure."""
    steps = change.part.split(".")
    name = steps[steps.index("hresults") + 1]
    holders = (entity, *getattr(entity, "methods", ()))
    codes = (one for holder in holders for one in getattr(holder, "hresults", ()) if one.name == name)
    value = next((one.value for one in codes if one.value is not None), None)
    return Lines(f"(unsigned)({name}) == 0x{value & 0xFFFFFFFF:08X}u") if value is not None else None


def _constant(change: Change, entity: Entity) -> Lines | None:
    """A constant has its value."""
    if isinstance(entity, NamedConstant) and change.part == "value":
        return _exists(change, entity)
    name = change.part.split(".")[change.part.split(".").index("constants") + 1]
    holders = (entity, *getattr(entity, "methods", ()))
    found = (one for holder in holders for one in holder.constants if one.name == name and one.value is not None)
    return next((Lines(f"{name} == {one.value}") for one in found), None)


def _given(change: Change, old: SpecView) -> Witness | None:
    """The COM class gives an interface, its default in the first place; the package for comtypes alone says it."""
    known = [name for name in (change.old, change.new) if name and old.abi.vtables.find(name) is not None]
    names = f"[one.__name__ for one in api.{change.entity}._com_interfaces_]"
    holds = f"{change.old!r} in {names}"
    if change.rule == "default-interface-changed":
        holds = f"{names}[0] == {change.old!r}"
    told = change.old in known and change.new in (*known, "")
    return program(Lines(holds, (COMTYPES,), "python"), "") if told else None


def _argument(change: Change, entity: Entity) -> Lines | None:
    """A method of the Python package takes an argument by its name, or gives it back as a value."""
    called = _called(change, entity)
    name = change.old if change.rule == "parameter-renamed" else change.part.split(".")[-2]
    parameter = next((one for one in getattr(called, "parameters", ()) if one.name == name), None)
    if not isinstance(called, Method) or parameter is None:
        return None
    word = "in"
    if parameter.direction is Direction.OUT:
        plain = parameter.type.pointer is not None and parameter.type.pointer.name is not None
        if not plain or parameter.size is not None or change.rule == "parameter-renamed":
            return None
        word = "not in"
    elif parameter.direction is not Direction.IN:
        return None
    given = f"inspect.signature(api.{entity.name}.{called.name}).parameters"
    return Lines(f"{name!r} {word} {given}", language="python")


def _order(change: Change, entity: Entity) -> Lines | None:
    """A method of the Python package takes its arguments in their order; of types that differ C tells it, too."""
    called = _called(change, entity)
    names = [one.name for one in getattr(called, "parameters", ()) if one.direction is Direction.IN]
    if not isinstance(called, Method) or len(names) < 2:
        return _signature(change, entity)
    given = f"inspect.signature(api.{entity.name}.{called.name}).parameters"
    return Lines(f"[one for one in {given} if one in {names}] == {names}", language="python")


def _memory(change: Change, entity: Entity) -> Lines | None:
    """A method of the Python package takes the memory that it fills, or gives back what it filled."""
    called, name = _called(change, entity), change.part.split(".")[-2]
    if not isinstance(called, Method):
        return None
    word = "in" if change.rule == "memory-typed" else "not in"
    return Lines(f"{name!r} {word} inspect.signature(api.{entity.name}.{called.name}).parameters", language="python")


_NAMES = ("interface-removed", "function-removed", "type-removed", "entity-renamed")
_SHIFTS = ("method-inserted", "method-withdrawn", "methods-reordered", "slots-shifted", "base-added")
_CALLS = (
    "parameter-added",
    "parameter-removed",
    "parameters-reordered",
    "parameter-type-changed",
    "return-type-changed",
)
_SIGNS = ("const-added", "const-removed", "variadic-added", "variadic-removed", "declaration-removed")
_RECORDS = (
    "field-added",
    "field-removed",
    "fields-reordered",
    "field-renamed",
    "field-type-changed",
    "packing-changed",
)
WITNESSES: Mapping[str, Maker] = {
    **dict.fromkeys((*_NAMES, "entity-merged"), _exists),
    **dict.fromkeys(("header-changed", "idl-changed"), _file),
    "kind-changed": _kind,
    "entity-split": _whole,
    "form-removed": _forms,
    **dict.fromkeys((*_SHIFTS, "base-removed"), _slots),
    "method-added": _table,
    **dict.fromkeys(("method-renamed", "method-removed", "method-undocumented", "slot-removed"), _method),
    **dict.fromkeys((*_CALLS, *_SIGNS), _signature),
    **dict.fromkeys(("enumerator-removed", "enumerator-renamed", "enumerator-value-changed"), _enumerator),
    **dict.fromkeys(_RECORDS, _layout),
    "bit-field-changed": _bits,
    **dict.fromkeys(("iid-changed", "iid-removed"), _identifier),
    **dict.fromkeys(("constant-removed", "constant-value-changed"), _constant),
    "calling-convention-changed": _convention,
    **dict.fromkeys(("code-value-changed", "code-made-success", "code-made-failure"), _code),
    "enumeration-width-changed": _width,
    "alias-removed": _alias,
    "tag-changed": _tag,
    "parameters-reordered": _order,
    "parameter-renamed": _argument,
    "direction-changed": _argument,
    **dict.fromkeys(("memory-typed", "memory-untyped"), _memory),
}
"""What makes the witness of a class, of the entity on the old side."""
OF_SPECIFICATION: Mapping[str, Callable[[Change, SpecView], Witness | None]] = {
    "base-changed": _base,
    **dict.fromkeys(("coclass-interface-removed", "default-interface-changed"), _given),
    **dict.fromkeys(("identifier-removed", "identifier-changed"), _named_guid),
}
"""The same for classes whose witness needs more of the old side."""
