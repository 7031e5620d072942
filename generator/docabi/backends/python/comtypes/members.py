"""Interfaces, COM classes and slots for comtypes: entities in, classes with their slots as `COMMETHOD`s in vtable order
out; function pointers and functions likewise.

Directions are those of the documentation, but for what comtypes would do with them: it makes room for one value behind
a parameter that comes out, so a buffer would overflow, and it cannot make what nobody can lay out. Both are the
caller's to give, as an array or an address. A handle of an enumeration goes in again at each call. Where a direction
differs from the documented one, a comment says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from docabi.abi.types import Shape, Sort
from docabi.abi.vtables import ROOT
from docabi.backends.python.calls import convention_of, guid_text
from docabi.backends.python.comtypes.spelling import Spelling
from docabi.backends.python.comtypes.views import (
    CoclassView,
    InterfaceView,
    MethodView,
    ParameterView,
    PrototypeView,
    StubParameterView,
)
from docabi.backends.python.docstrings import STYLE, entity_doc
from docabi.backends.python.project import Project
from docabi.backends.python.roles import Argument, Role, arguments
from docabi.backends.python.spelling import ClassedTypes, Namer
from docabi.backends.words import without_page
from docabi.markdown.plaintext import one_line
from docabi.patterns import compile_pattern
from docabi.spec import Callback, Class, Coclass, Direction, Function, Interface, Method, Type
from docabi.texts import EntityText

_BUFFERS = (
    *(Role.OUT_TEXT, Role.OUT_NARROW, Role.OUT_BYTES, Role.OUT_ARRAY),
    *(Role.INOUT_BYTES, Role.INOUT_TEXT, Role.LOOSE_ARRAY),
)
_BOTH_WAYS = (Role.INOUT, Role.CAPACITY_NEEDED)
_WAYS = {Direction.IN: "in", Direction.OUT: "out", Direction.INOUT: "in/out"}
_NAME = compile_pattern(r"[A-Za-z_]\w*\Z", re.ASCII)
UNKNOWN = "nobody knows its arguments"
# What comtypes itself asks of a pointer: a method of such a name would stand in its way.
_POINTER_MEMBERS = ("from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll", "value")
_NOTE_OPAQUE = "Nobody knows the order of its methods, so it has none here. `docabi layout import` can teach it."


class _Slotted(Struct, frozen=True):
    """A parameter with the flags and type that comtypes is given; `room` is what a value that comes out is, `note` why
    it does not go the documented way.
    """

    argument: Argument
    flags: tuple[str, ...]
    type: str
    room: Shape
    note: str = ""

    @property
    def goes_in(self) -> bool:
        """Whether a caller gives it."""
        return "in" in self.flags

    @property
    def comes_out(self) -> bool:
        """Whether it is a result."""
        return "out" in self.flags


def method_view(method: Method, name: str, words: str, types: ClassedTypes, spelling: Spelling) -> MethodView:
    """The slot of a method; one whose types nobody knows keeps its place without arguments."""
    returns = _returns(method.returns, types, spelling)
    found = _parameters(arguments(method.parameters, types), spelling)
    if returns is None or found is None:
        return MethodView(name, "HRESULT", words, note=UNKNOWN)
    if returns not in ("HRESULT", "None"):
        # comtypes gives what comes out, and would drop what is returned.
        lost = "comtypes would drop what is returned"
        found = [_given(one.argument, one.type, lost) if one.comes_out else one for one in found]
    shown = tuple(ParameterView(one.flags, one.type, _name(one), _default(one), one.note) for one in found)
    gives = _result(method, found, types, spelling)
    return MethodView(name, returns, words, shown, takes=_taken(found, spelling), gives=gives)


def prototype_view(entity: Callback | Function, name: str, types: ClassedTypes, spelling: Spelling) -> PrototypeView:
    """The prototype of a function pointer type or function; without a maker if nobody knows its types."""
    returns = _returns(entity.returns, types, spelling)
    found = _parameters(arguments(entity.parameters, types), spelling)
    if returns is None or found is None:
        return PrototypeView(name, entity.name)
    maker = "CFUNCTYPE" if convention_of(entity.calling_convention) == "cdecl" else "WINFUNCTYPE"
    types_ = tuple(one.type for one in found)
    documented = tuple((_WAYS[one.argument.parameter.direction], _name(one)) for one in found)
    return PrototypeView(name, entity.name, maker, returns, types_, documented, entity.library or "")


def _returns(declared: Type | None, types: ClassedTypes, spelling: Spelling) -> str | None:
    if declared is None:
        return None
    shape = types.resolve(declared)
    if shape.name == "HRESULT":
        return "HRESULT"
    return "None" if shape.sort == Sort.VOID else spelling.value(shape)


def _name(one: _Slotted) -> str:
    """The documented name: it is a string, so a keyword may stand."""
    name = one.argument.parameter.name
    return name if _NAME.match(name) else one.argument.name


def _parameters(found: Sequence[Argument], spelling: Spelling) -> list[_Slotted] | None:
    out = [_parameter(argument, spelling) for argument in found]
    return None if None in out else [one for one in out if one is not None]


def _parameter(argument: Argument, spelling: Spelling) -> _Slotted | None:
    shape = argument.shape
    if argument.role == Role.OUT_REQUESTED:
        return _Slotted(argument, _out(argument), "POINTER(POINTER(IUnknown))", _UNKNOWN_POINTER)
    if shape.target is None:
        written = spelling.value(shape)
        return None if written is None else _given(argument, written, "it is no pointer")
    if argument.parameter.direction != Direction.IN:
        return _result_parameter(argument, shape.target, spelling)
    callback = shape.sort == Sort.POINTER and shape.target.sort == Sort.CALLBACK
    return _given(argument, (spelling.value(shape.target) if callback else None) or spelling.pointer(shape))


def _result_parameter(argument: Argument, target: Shape, spelling: Spelling) -> _Slotted:
    """A pointer to what comes out."""
    written = spelling.pointing(target)
    if not spelling.can_make(target):
        return _given(argument, written, "comtypes cannot make what it points to")
    if _is_buffer(argument):
        return _given(argument, written, "the buffer is the caller's")
    if argument.parameter.direction == Direction.INOUT:
        return _Slotted(argument, ("in", "out"), written, target)
    if argument.role in _BOTH_WAYS:
        return _Slotted(argument, ("in", "out"), written, target, "out: it is read, too")
    return _Slotted(argument, _out(argument), written, target)


def _given(argument: Argument, written: str, reason: str = "") -> _Slotted:
    """A parameter that a caller gives; `reason` is why it does although it is documented to come out."""
    direction = argument.parameter.direction
    if direction != Direction.IN:
        return _Slotted(argument, ("in",), written, argument.shape, f"{_WAYS[direction]}: {reason}")
    flags = ("in", "optional") if argument.parameter.optional else ("in",)
    return _Slotted(argument, flags, written, argument.shape)


_UNKNOWN_POINTER = Shape(Sort.POINTER, target=Shape(Sort.INTERFACE, name="IUnknown"))


def _out(argument: Argument) -> tuple[str, ...]:
    return ("out", "retval") if argument.parameter.retval else ("out",)


def _is_buffer(argument: Argument) -> bool:
    """Whether the room for what comes out is the caller's: text, an array, what has a size; no blob."""
    if argument.role == Role.OUT_BLOB:
        return False
    if argument.role in _BUFFERS or argument.shape.sort == Sort.ARRAY or argument.parameter.size is not None:
        return True
    if argument.role in (Role.RECORD, Role.POINTER) and argument.parameter.direction == Direction.OUT:
        return True
    return argument.element.sort in (Sort.WIDE, Sort.NARROW)


def _default(one: _Slotted) -> str:
    """The documented value of a number that need not be given."""
    if one.comes_out or one.argument.shape.sort not in (Sort.INTEGER, Sort.BOOLEAN):
        return ""
    try:
        return str(int(one.argument.parameter.default or "", 0))
    except ValueError:
        return ""


def _taken(found: Sequence[_Slotted], spelling: Spelling) -> tuple[StubParameterView, ...]:
    """The arguments of a method as comtypes makes it; what may be left out is so only where all that follow are."""
    out: list[StubParameterView] = []
    is_optional = True
    for one in reversed([one for one in found if one.goes_in]):
        is_optional = is_optional and (one.comes_out or "optional" in one.flags or bool(_default(one)))
        accepted = "object" if one.comes_out or one.note else spelling.accepted(one.argument.shape)
        out.append(StubParameterView(one.argument.name, accepted, is_optional))
    return tuple(reversed(out))


def _result(method: Method, found: Sequence[_Slotted], types: ClassedTypes, spelling: Spelling) -> str:
    """What a call gives: a value that comes out, several in a tuple, or what the function itself returns."""
    given = [spelling.given(one.room) for one in found if one.comes_out]
    if len(given) > 1:
        # comtypes gives a list as soon as one of them goes in, too.
        return "list[Any]" if any(one.goes_in and one.comes_out for one in found) else f"tuple[{', '.join(given)}]"
    if given:
        return given[0]
    shape = types.resolve(method.returns or Type(name="void"))
    if shape.name == "HRESULT":
        return "int"
    return "None" if shape.sort == Sort.VOID else spelling.given(shape)


def com_interfaces(project: Project) -> Iterator[Interface | Class]:
    """The interfaces that comtypes can have: their vtables begin with IUnknown's three slots."""
    for name, entity in project.entities.items():
        if name in project.classes and isinstance(entity, (Interface, Class)) and project.vtables.is_com(name):
            yield entity


def interface_view(project: Project, entity: Interface | Class, spelling: Spelling) -> InterfaceView:
    """The class of a COM interface."""
    text = project.text(entity)
    base = project.vtables.base(entity.name) or ROOT
    opaque = project.vtables.find(entity.name) is None
    notes = filter(None, (without_page(entity.name, project.spec.abi), _NOTE_OPAQUE if opaque else ""))
    return InterfaceView(
        name=project.classes[entity.name],
        parent=project.classes.get(base, base),
        is_root=base == ROOT,
        iid=braced(entity.iid),
        doc=entity_doc(entity, text, notes),
        methods=tuple(_methods(project, entity.name, text, spelling)),
    )


def _methods(project: Project, entity: str, text: EntityText | None, spelling: Spelling) -> Iterator[MethodView]:
    """The own slots; stubs have the names that comtypes gives, which puts `_` before one that a base has already."""
    names, taken = _names(project.vtables.own(entity)), set[str]()
    for above in reversed(list(project.vtables.bases(entity))):
        taken |= {_stub_name(name, taken) for name in _names(project.vtables.own(above))}
    for method, name in zip(project.vtables.own(entity), names, strict=True):
        page = text.methods.get(method.name) if text is not None else None
        words = one_line(page.summary or page.description, STYLE) if page is not None else ""
        made = method_view(method, name, words, project.types, spelling)
        given = _stub_name(name, taken)
        taken.add(given)
        yield replace(made, python=given, note=f"slot {method.slot}: {made.note}" if made.note else "")


def _names(methods: Iterable[Method]) -> list[str]:
    namer = Namer(_POINTER_MEMBERS)
    return [namer.take(method.name) for method in methods]


def _stub_name(name: str, taken: set[str]) -> str:
    return f"_{name}" if name in taken else name


def coclass_view(project: Project, entity: Coclass, com: frozenset[str]) -> CoclassView:
    """A COM class, with those of its interfaces that are here."""
    found = (project.classes.get(name, name) for name in entity.interfaces)
    doc = entity_doc(entity, project.text(entity))
    interfaces = tuple(name for name in found if name in com)
    return CoclassView(project.classes[entity.name], braced(entity.clsid), doc, interfaces)


def braced(written: str | None) -> str:
    """An identifier as comtypes writes it: a Python string with braces and capitals; empty if it is none."""
    found = guid_text(written)
    return f'"{{{found[1:-1].upper()}}}"' if found is not None else ""
