"""What the templates of the conformance tests print.

The stand-in of an interface is its vtable in the specification's own order, with a C function for each documented slot.
What is asserted of the layout of a header's entities is every slot, every enumerator, and the order of members.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

import msgspec

from docabi.abi.trees import names_in
from docabi.abi.vtables import ROOT
from docabi.backends.cnames.closure import Closure, NamedSlot
from docabi.backends.cnames.naming import declaration, header_file, parameter_names
from docabi.backends.cnames.vocabulary import Standing
from docabi.backends.conformance.places import Place, Places
from docabi.backends.conformance.pointees import Pointee, pointee
from docabi.spec import Class, Direction, Entity, Interface, Parameter, Type

_UNKNOWN = "00000000-0000-0000-c000-000000000046"
_OWN_FUNCTIONS = ("QueryInterface", "AddRef", "Release")


class CodeView(msgspec.Struct, frozen=True):
    """A documented return code and where it is documented."""

    name: str
    value: str
    place: Place


class ParameterView(msgspec.Struct, frozen=True):
    """A parameter: its name in C, the one that the page has, and where it stands. `written` is the statement with which
    a stand-in writes what comes out, empty for what only goes in; one that `is_read` points at what has a known size.
    """

    name: str
    title: str
    place: Place
    is_optional: bool
    is_read: bool
    written: str


class MethodView(msgspec.Struct, frozen=True):
    """A slot whose types are known, own or inherited from `owner`. It `answers` with codes if it returns an HRESULT,
    else with bytes of `value` (0: void).
    """

    name: str
    slot: int
    place: Place
    slot_place: Place
    owner: str
    returns: str
    answers: bool
    value: int
    declared: str
    """Its parameters as C declares them, a comma before each."""
    parameters: tuple[ParameterView, ...]
    codes: tuple[CodeView, ...]

    @property
    def comes_out(self) -> bool:
        """Whether a stand-in writes anything."""
        return any(one.written for one in self.parameters)


class SlotView(msgspec.Struct, frozen=True):
    """A place of the vtable and the function that stands there."""

    number: int
    name: str
    function: str


class IdentifierView(msgspec.Struct, frozen=True):
    """The GUID of an interface, as text and as C initialises it, and who says so."""

    interface: str
    value: str
    initialiser: str
    place: Place


class StandIn(msgspec.Struct, frozen=True):
    """An interface to stand in for; `identifiers` are those of itself and its bases, none for a plain class."""

    name: str
    place: Place
    identifier_place: Place
    identifiers: tuple[IdentifierView, ...]
    methods: tuple[MethodView, ...]
    vtable: tuple[SlotView, ...]
    headers: frozenset[str]
    """What defines the types that its methods point at."""


Known = dict[tuple[str, int, int], MethodView]
"""The methods that were made for stand-ins of one header, by owner, slot and identity: interfaces inherit most."""


def stand_in(entity: Entity, closure: Closure, places: Places, known: Known) -> StandIn | None:
    """The stand-in of an interface or class with a known layout; None for anything else."""
    if not has_stand_in(entity, closure):
        return None
    slots = closure.slots(entity.name)
    is_com = slots[0].method.name == _OWN_FUNCTIONS[0]
    # The specification's number is what counts: the header's order is under test, not trusted.
    called = tuple(slot for slot in slots if slot.signature is not None and not (is_com and slot.owner == ROOT))
    driven = {slot.number for slot in called}
    return StandIn(
        name=entity.name,
        place=places.of(entity.name, "name"),
        identifier_place=places.identifier(entity.name),
        identifiers=tuple(_identifiers(entity.name, closure, places)) if is_com else (),
        methods=tuple(_known_method(slot, closure, places, known) for slot in called),
        vtable=tuple(_place(entity.name, slot, driven, is_com) for slot in slots),
        headers=frozenset(header for slot in called for header in _headers(slot, closure)),
    )


def has_stand_in(entity: Entity, closure: Closure) -> bool:
    """Whether it is an interface or class whose vtable is known and which headers declare."""
    is_declared = isinstance(entity, Interface | Class) and not is_foreign(entity)
    return is_declared and bool(closure.slots(entity.name))


def _headers(slot: NamedSlot, closure: Closure) -> Iterator[str]:
    """The headers of a slot's structures: the interface's own has those declared alone that stand behind pointers."""
    assert slot.signature is not None
    for parameter in slot.signature.parameters:
        for name in names_in(parameter.type):
            if name in closure.vocabulary.entities and closure.vocabulary.standing(name) is Standing.RECORD:
                yield header_file(closure.vocabulary.entities[name])


def is_foreign(entity: Entity) -> bool:
    """Whether it is a class of another language, which headers do not declare."""
    return isinstance(entity, Class) and entity.text is not None


def _place(interface: str, slot: NamedSlot, driven: set[int], is_com: bool) -> SlotView:
    name = slot.method.name
    if is_com and slot.number < len(_OWN_FUNCTIONS) and name in _OWN_FUNCTIONS:
        return SlotView(slot.number, name, f"{interface}_standin_{name}")
    return SlotView(
        slot.number, name, f"{interface}_standin_{slot.number}" if slot.number in driven else "docabi_guard"
    )


def _known_method(slot: NamedSlot, closure: Closure, places: Places, known: Known) -> MethodView:
    key = slot.owner, slot.number, id(slot.method)  # the closure keeps the method as long as its slots
    found = known.get(key)
    if found is None:
        found = known[key] = _method(slot, closure, places)
    return found


def _method(slot: NamedSlot, closure: Closure, places: Places) -> MethodView:
    assert slot.signature is not None
    method, signature = slot.method, slot.signature
    names = parameter_names(signature.parameters, closure.vocabulary.is_type)
    pairs = tuple(zip(signature.parameters, names, strict=True))
    returns = declaration(signature.returns, "")
    fact = f"methods.{method.name}"
    return MethodView(
        name=method.name,
        slot=slot.number,
        place=places.of(slot.owner, fact),
        slot_place=places.slots(slot.owner),
        owner=slot.owner,
        returns=returns,
        answers=returns == "HRESULT",
        # A byte that fills an answer: small and never zero, so that every integer type shows it.
        value=0 if returns == "void" else 1 + slot.number % 100,
        declared="".join(f", {declaration(parameter.type, name)}" for parameter, name in pairs),
        parameters=tuple(_parameters(slot, names, closure, places)),
        codes=tuple(
            CodeView(code.name, f"0x{code.value:08X}u", places.of(slot.owner, f"{fact}.hresults.{code.name}"))
            for code in method.hresults
            if returns == "HRESULT" and code.value is not None and 0 <= code.value < 2**32
        ),
    )


def _parameters(slot: NamedSlot, names: Sequence[str], closure: Closure, places: Places) -> Iterator[ParameterView]:
    assert slot.signature is not None
    parameters = slot.signature.parameters
    # An address that comes out beside an identifier that goes in is that of the interface asked for.
    asks = any(closure.vocabulary.standing(one.type.name or "") is Standing.REFERENCE for one in parameters)
    for number, name in enumerate(names):
        one = parameters[number]
        place = places.of(slot.owner, f"methods.{slot.method.name}.parameters.{one.name}")
        target = pointee(one.type, closure)
        is_asked = asks and one.type == _ANYTHING
        yield _parameter(one, name, number, place, Pointee.OBJECT if is_asked else target)


_ANYTHING = Type(pointer=Type(pointer=Type(name="void")))


def _parameter(parameter: Parameter, name: str, number: int, place: Place, target: Pointee) -> ParameterView:
    return ParameterView(
        name=name,
        title=parameter.name or name,
        place=place,
        is_optional=parameter.optional,
        is_read=target not in (Pointee.NOTHING, Pointee.BYTES),
        written="" if parameter.direction is Direction.IN else _WRITTEN[target].format(name=name, number=number),
    )


_WRITTEN: Mapping[Pointee, str] = {
    Pointee.NOTHING: "",
    Pointee.CONSTANT: "",
    Pointee.BYTES: "docabi_write({name}, 1, {number})",
    Pointee.VALUE: "docabi_write({name}, sizeof *{name}, {number})",
    Pointee.ADDRESS: "docabi_write_address({name}, {number})",
    Pointee.OBJECT: "docabi_give({name}, {number})",
}
"""How a stand-in writes what comes out."""


def _identifiers(interface: str, closure: Closure, places: Places) -> Iterator[IdentifierView]:
    """The identifiers that QueryInterface knows, the interface's own first. The first interface of one GUID has it."""
    vtables = closure.abi.vtables
    known = set[str]()
    for name in dict.fromkeys((interface, *vtables.bases(interface), ROOT)):
        value = _UNKNOWN if name == ROOT else vtables.iid(name)
        fields = _guid(value)
        if fields is not None and str(fields) not in known:
            known.add(str(fields))
            yield IdentifierView(name, str(fields), _initialiser(fields), places.identifier(name))


def _guid(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None


def _initialiser(guid: UUID) -> str:
    rest = ", ".join(f"0x{byte:02x}" for byte in guid.bytes[8:])
    return f"{{0x{guid.time_low:08x}u, 0x{guid.time_mid:04x}, 0x{guid.time_hi_version:04x}, {{{rest}}}}}"
