"""What the pointer of a parameter points at, as far as C knows it: whether a stand-in can read it and write to it.

In: the type of a parameter in printed spelling. Out: a `Pointee`.
"""

from __future__ import annotations

from enum import Enum, auto

from docabi.abi.spelling import array_length
from docabi.abi.types import Shape, Sort
from docabi.backends.cnames.closure import Closure
from docabi.backends.cnames.vocabulary import Standing
from docabi.spec import Type


class Pointee(Enum):
    """What stands behind a pointer."""

    NOTHING = auto()
    """It is no pointer, or nobody knows the size of what it points at."""
    CONSTANT = auto()
    BYTES = auto()
    """Memory without a type."""
    VALUE = auto()
    ADDRESS = auto()
    OBJECT = auto()
    """A pointer to an interface."""


_NUMBERS = frozenset({Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.WIDE, Sort.NARROW, Sort.ENUMERATION})
_VALUES = _NUMBERS | {Sort.RECORD, Sort.UNION, Sort.GUID}
_ADDRESSES = frozenset({Sort.POINTER, Sort.CALLBACK})


def pointee(type: Type, closure: Closure) -> Pointee:
    """What a parameter of a type points at."""
    if type.pointer is not None:
        return _behind(type.pointer, closure)
    if type.name is None or closure.vocabulary.standing(type.name) not in (Standing.VALUE, Standing.REFERENCE):
        return Pointee.NOTHING
    shape = closure.abi.types.resolve(type)
    return _of_shape(shape.target) if shape.sort is Sort.POINTER and shape.target is not None else Pointee.NOTHING


def _behind(target: Type, closure: Closure) -> Pointee:
    if target.pointer is not None:
        inner = target.pointer.name or ""
        is_object = bool(inner) and closure.abi.types.named(inner).sort is Sort.INTERFACE
        found = Pointee.OBJECT if is_object else Pointee.ADDRESS
    elif target.array is not None:
        found = Pointee.VALUE if array_length(target.size) and _is_held(target.array, closure) else Pointee.NOTHING
    elif target.name is not None:
        found = _named(target, closure)
    else:
        found = Pointee.NOTHING
    known = found is not Pointee.NOTHING and found is not Pointee.BYTES
    return Pointee.CONSTANT if target.const and known else found


def _is_held(item: Type, closure: Closure) -> bool:
    return _behind(item, closure) in (Pointee.VALUE, Pointee.ADDRESS, Pointee.OBJECT)


def _named(target: Type, closure: Closure) -> Pointee:
    name = target.name or ""
    standing = closure.vocabulary.standing(name)
    if standing is Standing.VOID:
        return Pointee.NOTHING if target.const else Pointee.BYTES
    if standing in (Standing.ENUMERATION, Standing.RECORD, Standing.CALLBACK):
        is_known = name not in closure.opaque
        return (Pointee.ADDRESS if standing is Standing.CALLBACK else Pointee.VALUE) if is_known else Pointee.NOTHING
    if standing is not Standing.VALUE:
        return Pointee.NOTHING
    shape = closure.abi.types.named(name)
    is_object = shape.sort is Sort.POINTER and shape.target is not None and shape.target.sort is Sort.INTERFACE
    return Pointee.OBJECT if is_object else _of_shape(shape)


def _of_shape(shape: Shape) -> Pointee:
    if shape.sort is Sort.VOID:
        return Pointee.NOTHING if shape.const else Pointee.BYTES
    known = Pointee.VALUE if shape.sort in _VALUES else Pointee.NOTHING
    found = Pointee.ADDRESS if shape.sort in _ADDRESSES else known
    return Pointee.CONSTANT if shape.const and found is not Pointee.NOTHING else found
