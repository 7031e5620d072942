"""How a value is spelled in Python: a `Shape` in, the token that stands for it out.

A kind is what the runtime's table of slots calls a type, an annotation what type checkers see, a reader the callable
that makes the Python value of a plain C value.
"""

from __future__ import annotations

from docabi.abi.types import Shape, Sort
from docabi.backends.python.resolved import ctypes_name


def is_interface_pointer(shape: Shape) -> bool:
    """Whether a type is a pointer to an interface."""
    return shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.INTERFACE


def is_text_pointer(shape: Shape) -> bool:
    """Whether a type is a pointer to wide text, a BSTR or not."""
    return shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.WIDE


def is_code(shape: Shape) -> bool:
    """Whether a type is a return code."""
    return shape.sort == Sort.INTEGER and shape.name == "HRESULT"


def is_address(shape: Shape) -> bool:
    """Whether a type is a pointer to data or to code."""
    return shape.sort in (Sort.POINTER, Sort.CALLBACK)


def interface_name(shape: Shape) -> str:
    """The class of the interface that a pointer points to; empty if it points to none."""
    return shape.target.name if is_interface_pointer(shape) and shape.target is not None else ""


def kind(shape: Shape) -> str:
    """The expression of a value's kind in a slot."""
    if shape.sort == Sort.BOOLEAN:
        return f"boolean({ctypes_name(shape)})"
    if shape.sort in (Sort.ENUMERATION, Sort.CALLBACK):
        return shape.name
    if is_code(shape):
        return "HRESULT"
    return interface_name(shape) or ("POINTER" if shape.sort == Sort.POINTER else ctypes_name(shape))


def returned_kind(shape: Shape) -> str:
    """The kind of what a function returns: an address stays one, because nobody says who owns what it points to."""
    return "POINTER" if is_address(shape) else kind(shape)


_PLAIN = {Sort.BOOLEAN: "bool", Sort.REAL: "float", Sort.POINTER: "int | None"}


def plain(shape: Shape) -> str:
    """The annotation of a value."""
    if shape.sort in (Sort.ENUMERATION, Sort.RECORD, Sort.GUID, Sort.CALLBACK):
        return shape.name
    if is_interface_pointer(shape):
        return f"{interface_name(shape)} | None"
    return "HResult" if is_code(shape) else _PLAIN.get(shape.sort, "int")


def taken(shape: Shape) -> str:
    """The annotation of a value that is given to native code: any number does for a return code."""
    return "int" if is_code(shape) else plain(shape)


def implementable(name: str, opaque: frozenset[str]) -> str:
    """The annotation of an interface that native code will call; Python cannot implement the `opaque` ones."""
    return f"{name} | None" if name in opaque else f"{name} | {name}.Implementation | None"


def reader(shape: Shape) -> str:
    """What makes the Python value of a plain C value; empty if that is the Python value."""
    if shape.sort == Sort.BOOLEAN:
        return "bool"
    if shape.sort == Sort.ENUMERATION:
        return shape.name
    if is_code(shape):
        return "hresult_of"
    return f"{interface_name(shape)}.attach" if is_interface_pointer(shape) else ""
