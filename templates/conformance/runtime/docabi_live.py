"""Objects and functions that an implementation is given: they answer every call with success, and count references."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any, ClassVar

from docabi_package import PACKAGE

E_NOINTERFACE = 0x80004002
MADE: list[Any] = []
"""All objects that were made here, so that none goes while an implementation may still use it."""


def package(module: str) -> Any:
    """A module of the generated package."""
    return import_module(f"{PACKAGE}.{module}")


class Counting:
    """What a live object has beside its methods: how often it was released without a reference."""

    released_too_often = 0
    answered: ClassVar[list[str]] = []
    _references_: int

    def _release_(self) -> int:
        if self._references_ <= 0:
            self.released_too_often += 1
        left: int = super()._release_()  # type: ignore[misc]  # of the package's ComObject, which stands behind it
        return left


def live_object(interface: Any) -> Any:
    """A new object that implements an interface of the package."""
    made = _class_for(interface)()
    MADE.append(made)
    return made


def live_function(pointer: Any) -> Any:
    """A function of the type of a function pointer; it answers 0."""
    made = pointer(lambda *_: 0)
    MADE.append(made)
    return made


def address_of(made: Any, interface: Any) -> int:
    """The pointer to pass for a live object."""
    try:
        return int(made.pointer_to(interface))
    except TypeError:  # an interface whose methods nobody knows
        return int(made.pointer_to(package("_unknown").IUnknown))


@cache
def _class_for(interface: Any) -> Any:
    unknown = package("_unknown").IUnknown
    base = interface if getattr(interface, "Implementation", None) is not None else unknown
    methods = {slot.name: _answer(slot) for slot in base.slots()[len(unknown.slots()) :] if slot.known}
    return type(f"Live{interface.__name__}", (Counting, base.Implementation), methods)


def _answer(slot: Any) -> Callable[..., Any]:
    """A method that succeeds and gives nothing: zeros, empty texts, live objects."""
    slots = package("_slots")
    outputs = [parameter for parameter in slot.parameters if parameter.output]
    has_result = slot.returns is not None and not slot.fails

    def method(self: Any, *arguments: Any) -> Any:
        values = ([0] if has_result else []) + [_nothing(parameter, slots) for parameter in outputs]
        return tuple(values) if len(values) > 1 else values[0] if values else None

    return method


def _nothing(parameter: Any, slots: Any) -> Any:
    if isinstance(parameter, slots.Requested):
        return _Anything()
    if isinstance(parameter, slots.OutText):
        return ""
    if isinstance(parameter, slots.OutBytes):
        return b""
    if isinstance(parameter, slots.OutArray):
        return ()
    if hasattr(parameter.kind, "interface"):
        return live_object(parameter.kind.interface)
    is_record = type(parameter.kind).__name__ == "_Record"
    return parameter.kind.abi() if is_record else 0


class _Anything:
    """Gives a live object of whatever interface is asked for."""

    def query_for(self, iid: Any) -> int:
        """The pointer of a new object, with a reference for the caller."""
        found = next((one for one in _known_interfaces() if bytes(one._iid_) == bytes(iid)), None)
        if found is None:
            raise import_module(PACKAGE).ComError(E_NOINTERFACE)
        address: int = live_object(found).query_for(iid)
        return address


def _known_interfaces() -> list[Any]:
    """The interfaces of the modules that are loaded."""
    unknown = package("_unknown").IUnknown
    found, rest = [unknown], [unknown]
    while rest:
        rest = [one for kind in rest for one in kind.__subclasses__()]
        found += rest
    return [one for one in found if one.__dict__.get("_iid_") is not None]
