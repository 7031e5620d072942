# made by docabi from its runtime; do not edit
"""Arguments that do not fit: what a call raises in place of ctypes' own words, which know no names; and the types that
annotations mean. What is here runs where something is wrong, or may be: a call that is in order pays nothing for it.

A value fits if the annotation of its parameter allows it, and a number also if C's type can hold it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from ctypes import ArgumentError, sizeof
from importlib import import_module
from types import FunctionType, NoneType, UnionType
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin

from ._guid import GUID, identifier
from ._memory import Pointer, narrow

Item = TypeVar("Item")
MISFITS = (ArgumentError, TypeError, ValueError, OverflowError)
"""What ctypes and Python raise for an argument that cannot be passed."""
# Names that annotations have and that need not be there at run time: the module that has them.
_ELSEWHERE = {
    **dict.fromkeys(("Callable", "Iterable", "Iterator", "Sequence"), "collections.abc"),
    **{"Any": "typing", "Array": "ctypes", "CDLL": "ctypes", "PathLike": "os", "UUID": "uuid"},
    **dict.fromkeys(("Coclass", "GUID", "Identifier"), f"{__package__}._guid"),
    **{"Pointer": f"{__package__}._memory", "ComObject": f"{__package__}._implementation"},
    **{"VARIANT": f"{__package__}._variant", "VariantValue": f"{__package__}._variant"},
    **{"IUnknown": f"{__package__}._unknown", "VTable": f"{__package__}._unknown"},
}


class _Names(dict[str, Any]):
    """Finds what a name of an annotation means, also where only type checkers import it."""

    def __init__(self, known: Mapping[str, Any]) -> None:
        super().__init__()
        self.known = known

    def __missing__(self, name: str) -> Any:
        if name in self.known:
            found = self.known[name]
        else:
            found = getattr(import_module(_ELSEWHERE.get(name, __package__ or "")), name, self)
        if found is self:
            raise KeyError(name)  # then it is looked up as Python does it
        return _meant(found, self) if isinstance(found, str) else found


def _meant(annotation: str, names: _Names) -> Any:
    return eval(annotation, {}, names)  # text of the package itself


class _Hints(dict[str, Any]):
    """The annotations of a method: the text as long as they stay here, types in every copy, as
    `typing.get_type_hints` makes one. So no module has to import another one for its annotations alone.
    """

    def __init__(self, function: FunctionType) -> None:
        super().__init__(function.__annotations__)
        self.names = _Names(function.__globals__)

    def __iter__(self) -> Iterator[str]:  # a dictionary without one of its own is copied as it is
        return super().__iter__()

    def __getitem__(self, name: str) -> Any:
        found = super().__getitem__(name)
        try:
            return _meant(found, self.names) if isinstance(found, str) else found
        except NameError:  # it means something where it was written alone
            return found


def with_hints(cls: type) -> None:
    """Let the annotations of a generated class' methods mean what they say at run time, too."""
    if not cls.__module__.startswith(f"{__package__}."):
        return
    for one in vars(cls).values():
        if isinstance(one, FunctionType) and not hasattr(one, "_declares_"):
            one.__annotations__ = _Hints(one)


def _types(function: FunctionType) -> dict[str, Any]:
    """What the annotations of a method mean; those that mean nothing here (names of a function around) are out."""
    written = function.__annotations__
    hints = written if isinstance(written, _Hints) else _Hints(getattr(function, "__wrapped__", function))
    return {name: hint for name, hint in dict(hints).items() if not isinstance(hint, str)}


class _Wrong(NamedTuple):
    """A value that does not fit: where it is below the argument (`[2]`), and the type that it should have."""

    place: str
    value: object
    wanted: object


def misfit(owner: object, name: str, values: Mapping[str, Any], /) -> Exception:
    """What to raise for the exception that is handled now: it names the method and the argument that does not fit. The
    other exception is shown with it only if the reason may be elsewhere, as in a generator.

    `values` are the arguments by name, among anything else.
    """
    error = sys.exc_info()[1]
    assert error is not None, "there is an exception"
    function = getattr(type(owner), name)
    found = error.told if isinstance(error, _ToldError) else _wrong(function, values)
    if found is None:
        kind = next((one for one in (OverflowError, ValueError) if isinstance(error, one)), TypeError)
        blamed = _blamed(_types(function), values)
        found = kind(f"{_place(function)}: {blamed}{error}")
        found.__suppress_context__ = bool(blamed)
    else:
        found.__suppress_context__ = True
    return found


class _ToldError(TypeError):
    """Brings what is to be raised to the place where it is."""

    def __init__(self, told: Exception) -> None:
        super().__init__()
        self.told = told


def verify(owner: object, name: str, values: Mapping[str, Any], /, **bits: int) -> None:
    """Look closer at arguments of which one is unusual: a number that C cannot hold in so many `bits`, or another
    type. Raises what `misfit` makes something of.
    """
    function = getattr(type(owner), name)
    found = _wrong(function, values)
    if found is None:
        for parameter, width in bits.items():
            found = found or _beyond(f"{_place(function)}: {parameter}", values[parameter], width)
    if found is not None:
        raise _ToldError(found)


def _place(function: FunctionType) -> str:
    return f"{function.__qualname__.removeprefix('Library.')}()"


def _beyond(what: str, value: Any, width: int) -> Exception | None:
    """The error of a number that is beyond an integer of so many bits, signed or not."""
    if value is None or -(1 << width - 1) <= value < 1 << width:
        return None
    return OverflowError(f"{what} does not fit into {width} bits: {int(value)}")


def _wrong(function: FunctionType, values: Mapping[str, Any]) -> Exception | None:
    for parameter, hint in _types(function).items():
        found = _unfit(values[parameter], hint) if parameter in values else None
        if found is not None:
            what = f"{parameter}{found.place} must be {_named(found.wanted)}, not {_named(type(found.value))}"
            return TypeError(f"{_place(function)}: {what}")
    return None


def _blamed(hints: Mapping[str, Any], values: Mapping[str, Any]) -> str:
    """`name: ` of the text that cannot be converted; empty if the error has another reason."""
    for parameter, hint in hints.items():
        value = values.get(parameter)
        for place, text in enumerate(value) if isinstance(value, (list, tuple)) else ((-1, value),):
            if isinstance(text, (str, bytes)) and not _converts(text, GUID in get_args(hint)):
                return f"{parameter}: " if place < 0 else f"{parameter}[{place}]: "
    return ""


def _converts(text: str | bytes, is_identifier: bool) -> bool:
    try:
        _ = identifier(text) if is_identifier else narrow(text)
    except ValueError:
        return False
    return True


def _unfit(value: Any, hint: Any) -> _Wrong | None:
    """What of a value does not fit; None if all does."""
    inside = None
    for arm in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        if get_origin(arm) is Iterable and isinstance(value, (list, tuple)):
            inside = _unfit_item(value, get_args(arm)[0])
            if inside is None:
                return None
        elif _is(value, arm):
            return None
    return inside or _Wrong("", value, hint)


def _unfit_item(items: Sequence[Any], hint: Any) -> _Wrong | None:
    for place, one in enumerate(items):
        found = _unfit(one, hint)
        if found is not None:
            return found._replace(place=f"[{place}]{found.place}")
    return None


def _is(value: Any, hint: Any) -> bool:
    """Whether a value is of a type without parts."""
    if hint is Any or isinstance(hint, TypeVar):
        return True
    if hint is float:
        return hasattr(type(value), "__float__") or hasattr(type(value), "__index__")
    if isinstance(hint, type) and issubclass(hint, int):
        return isinstance(value, int)  # any number does for an enumeration; ctypes takes nothing else for one
    origin = get_origin(hint)
    if origin is type:
        bound = get_args(hint)[0]
        return isinstance(value, type) and (not isinstance(bound, type) or issubclass(value, bound))
    if origin is Iterable and isinstance(value, (str, bytes)):  # its characters are no items
        return False
    return value is None if hint is None else isinstance(value, origin or hint)


def _named(hint: Any) -> str:
    """A type as annotations write it."""
    if hint == Pointer:
        return "an address, bytes or a value of ctypes"
    parts = get_args(hint)
    if get_origin(hint) in (Union, UnionType):
        return " | ".join(map(_named, parts))
    if isinstance(hint, TypeVar):
        return "IUnknown"
    if parts:
        return f"{getattr(get_origin(hint), '__name__', hint)}[{', '.join(map(_named, parts))}]"
    return "None" if hint in (None, NoneType) else getattr(hint, "__qualname__", str(hint))


def is_integer(abi: Any) -> bool:
    """Whether a ctypes class is an integer, which takes any number and cuts it."""
    return getattr(abi, "_type_", "") in tuple("bBhHiIlLqQ")


def listed(values: Iterable[Item] | None) -> Sequence[Item] | None:
    """The items of an argument, once: a list or tuple itself, else a list. Raises TypeError for a text."""
    if values is None or isinstance(values, (list, tuple)):
        return values
    if isinstance(values, (str, bytes)):  # its characters are no items
        raise TypeError(f"{values!r} is one value")
    return [*values]


def numbers(name: str, element: Any, values: Sequence[int] | None, *ends: int) -> Any:
    """A C array of the numbers of an argument, with what ends it; None is NULL. Raises OverflowError for one that C's
    type cannot hold.
    """
    if values is None:
        return None
    made = (element * (len(values) + len(ends)))(*values, *ends)
    if made[: len(values)] != [*values]:  # one below zero is written otherwise as well
        for place, one in enumerate(values):
            found = _beyond(f"{name}[{place}]", one, 8 * sizeof(element))
            if found is not None:
                raise found
    return made
