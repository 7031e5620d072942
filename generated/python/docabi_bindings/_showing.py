# made by docabi from its runtime; do not edit
"""C arguments as text, for a trace: nothing is counted, kept, freed or changed by it.

What goes in and what comes out is shown as the friendly form has it: no lengths that Python knows. A long text, list or
structure is cut.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from ctypes import Structure, Union, c_uint16, c_void_p, cast, string_at
from enum import Enum
from functools import cache
from importlib import import_module
from reprlib import Repr
from typing import Any

from ._answering import Arguments, _count
from ._functions import FunctionPointer
from ._guid import GUID
from ._implementation import class_at
from ._kinds import GUID_REF, Kind
from ._memory import text_in
from ._slots import InArray, InBytes, InText, Out, OutArray, OutBytes, OutText, Parameter, Requested, Slot
from ._unknown import VTable

_LOWEST = 0x10000
"""Below this are no addresses: some systems take a small number in the place of a pointer. Numbers from here on, such
as tokens, flags and addresses, are shown in hexadecimal."""
_ITEMS, _BYTES = 8, 32
_SHORT = Repr()
_SHORT.maxstring, _SHORT.maxother, _SHORT.maxlist = 200, 300, _ITEMS


def c_values(slot: Slot, given: Sequence[Any]) -> Arguments:
    """What C gets of the arguments that ctypes is given: numbers, addresses, structures. Raises what ctypes raises."""
    found = zip(slot.parameters, given, strict=True)
    return tuple(_c_value(parameter.abi, value) for parameter, value in found)


def _c_value(abi: Any, value: Any) -> Any:
    if abi is c_void_p:
        return cast(value, c_void_p).value
    return value if issubclass(abi, (Structure, Union)) else abi(getattr(value, "value", value)).value


def shown_inputs(slot: Slot, module: str, arguments: Arguments) -> str:
    """What goes in: `td=0x02000002, cMax=256`."""
    return ", ".join(_named(slot, module, arguments, lambda parameter: parameter.visible))


def shown_outputs(slot: Slot, module: str, arguments: Arguments) -> str:
    """What came out of a call that succeeded: `szTypeDef='Lamp', pdwTypeDefFlags=1`."""
    return ", ".join(_named(slot, module, arguments, lambda parameter: parameter.output))


def shown_return(slot: Slot, returned: Any) -> str:
    """What the C function returned: the name of a code, a value; nothing for none."""
    return "" if slot.returns is None else shown(slot.returns, returned)


def _named(slot: Slot, module: str, arguments: Arguments, wanted: Callable[[Parameter], bool]) -> Iterator[str]:
    known = _names(module).get(f"{slot.owner}.{slot.name}" if slot.owner else slot.name, "").split()
    by_hand = iter(slot.names)
    names = known or [next(by_hand, "") if parameter.visible else "" for parameter in slot.parameters]
    for position, parameter in enumerate(slot.parameters):
        if wanted(parameter):
            shown_name = f"{names[position]}=" if names[position] else ""
            yield shown_name + _argument(slot, position, arguments)


@cache
def _names(module: str) -> dict[str, str]:
    """The names of the parameters of a module's methods, functions and function pointers; none for other modules."""
    package, _, name = module.rpartition(".")
    if package != __package__:
        return {}
    if name == "_unknown":
        return {"IUnknown.QueryInterface": "riid ppvObject"}
    with suppress(ImportError, AttributeError):
        found: dict[str, str] = import_module(f"{package}._signatures.{name}").PARAMETERS
        return found
    return {}


def _argument(slot: Slot, position: int, arguments: Arguments) -> str:
    parameter, raw = slot.parameters[position], arguments[position]
    if isinstance(parameter, (InArray, OutArray, Out, Requested)) and not raw:
        return "None"
    if isinstance(parameter, InArray):
        return _items(parameter, raw, _count(slot, arguments, parameter.count))
    if isinstance(parameter, OutArray):
        return _items(parameter, raw, _filled(slot, parameter, arguments))
    if isinstance(parameter, Requested):
        address = c_void_p.from_address(raw).value
        return object_at(name_of_guid(GUID_REF.read(arguments[parameter.iid])), address)
    return _shown_at(parameter.kind, raw) if isinstance(parameter, Out) else shown(parameter.kind, raw)


def _filled(slot: Slot, parameter: OutArray, arguments: Arguments) -> int:
    """How many items of a buffer there are; of a text without a length that comes back, the whole buffer."""
    room = _count(slot, arguments, parameter.capacity)
    return room if parameter.fetched < 0 else min(room, _count(slot, arguments, parameter.fetched))


def _items(parameter: InArray | OutArray, address: int, count: int) -> str:
    if isinstance(parameter, (InText, OutText)):
        known = count if isinstance(parameter, InText) or parameter.fetched >= 0 else 0
        return text_of(text_in((c_uint16 * count).from_address(address), known) if count else "")
    if isinstance(parameter, (InBytes, OutBytes)):
        return text_of(string_at(address, min(count, _BYTES))) + (f"... ({count} bytes)" if count > _BYTES else "")
    size = parameter.kind.size
    found = [_shown_at(parameter.kind, address + i * size) for i in range(min(count, _ITEMS))]
    return f"[{', '.join(found)}{f', ... ({count} items)' if count > _ITEMS else ''}]"


def _shown_at(kind: Kind, address: int) -> str:
    if issubclass(kind.abi, (Structure, Union)):
        return text_of(kind.load(address))
    return shown(kind, kind.abi.from_address(address).value)


def shown(kind: Kind, raw: Any) -> str:
    """A C value as text."""
    interface = getattr(kind, "interface", None)
    if interface is not None:
        return object_at(interface.__name__, raw)
    if kind.abi is c_void_p and (type(kind) is Kind or (raw or 0) < _LOWEST):
        return f"{raw:#x}" if raw else "None"
    value = kind.read(raw)
    if type(value) is int and value >= _LOWEST:
        return f"{value:#0{2 * kind.size + 2 if kind.size <= 4 else 1}x}"
    return text_of(value)


def object_at(name: str, address: int | None) -> str:
    """An interface pointer: `ILamp at 0x55d0`, and of which class, if Python implements it."""
    if not address:
        return "None"
    found = class_at(address)
    return f"{name} at {address:#x}" + (f" ({found})" if found else "")


def text_of(value: object) -> str:
    """A Python value as text: names of enumerators, codes and identifiers, else its `repr`."""
    if isinstance(value, Enum):
        return value.name or "0"
    if isinstance(value, GUID):
        return name_of_guid(value)
    if isinstance(value, FunctionPointer):
        return f"{type(value).__name__} at {value.address:#x}"
    return _SHORT.repr(value)


_names_of_guids: dict[bytes, str] = {}
_looked_through: set[str] = set()
"""The modules whose identifiers are known by now."""


def name_of_guid(guid: GUID | None) -> str:
    """The name of an interface (also one that is written by hand), a COM class or a constant that is loaded, else the
    identifier.
    """
    if guid is None:
        return "None"
    if bytes(guid) not in _names_of_guids:  # a module may have come
        for name, module in [*sys.modules.items()]:
            if name.startswith(f"{__package__}.") and name not in _looked_through:
                _looked_through.add(name)
                _names_of_guids.update(_guids_of(vars(module)))
    if bytes(guid) not in _names_of_guids:
        _names_of_guids.update(_guids_of({one.__name__: one for one in _interfaces(VTable)}))
    return _names_of_guids.get(bytes(guid)) or f"{{{guid}}}"


def _interfaces(base: type[VTable]) -> Iterator[type[VTable]]:
    for one in base.__subclasses__():
        yield one
        yield from _interfaces(one)


def _guids_of(values: Mapping[str, Any]) -> Iterator[tuple[bytes, str]]:
    for name, value in [*values.items()]:
        found = value if isinstance(value, GUID) else vars(value) if isinstance(value, type) else {}
        for guid in (found,) if isinstance(found, GUID) else (found.get("_iid_"), found.get("_clsid_")):
            if isinstance(guid, GUID):
                yield bytes(guid), name
