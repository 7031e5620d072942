"""What a C value is in Python: a `Shape` in, the expressions and annotations that stand for it out."""

from __future__ import annotations

from docabi.backends.python.shapes import Shape, Sort


def is_interface_pointer(shape: Shape) -> bool:
    """Whether a type is a pointer to an interface."""
    return shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.INTERFACE


def is_text_pointer(shape: Shape) -> bool:
    """Whether a type is a pointer to wide text, a BSTR or not."""
    return shape.sort == Sort.POINTER and shape.target is not None and shape.target.sort == Sort.WIDE


def is_code(shape: Shape) -> bool:
    """Whether a type is a return code."""
    return shape.sort == Sort.INTEGER and shape.name == "HRESULT"


def _interface(shape: Shape) -> str:
    return shape.target.name if is_interface_pointer(shape) and shape.target is not None else ""


def kind(shape: Shape) -> str:
    """The expression of a value's kind in a slot."""
    if shape.sort == Sort.BOOLEAN:
        return f"boolean({shape.abi})"
    if shape.sort in (Sort.ENUMERATION, Sort.CALLBACK):
        return shape.name
    if is_code(shape):
        return "HRESULT"
    return _interface(shape) or ("POINTER" if shape.sort == Sort.POINTER else shape.abi)


_PLAIN = {Sort.BOOLEAN: "bool", Sort.REAL: "float", Sort.POINTER: "int | None"}


def plain(shape: Shape) -> str:
    """The Python type of a value."""
    if shape.sort in (Sort.ENUMERATION, Sort.RECORD, Sort.GUID, Sort.CALLBACK):
        return shape.name
    if is_interface_pointer(shape):
        return f"{_interface(shape)} | None"
    return "HResult" if is_code(shape) else _PLAIN.get(shape.sort, "int")


def taken(shape: Shape) -> str:
    """The Python type of a value that is given to native code: any number does for a return code."""
    return "int" if is_code(shape) else plain(shape)


def converted(shape: Shape, value: str) -> str:
    """The expression that turns a plain C value into the Python value."""
    if shape.sort == Sort.BOOLEAN:
        return f"bool({value})"
    if shape.sort == Sort.ENUMERATION:
        return f"{shape.name}({value})"
    if is_code(shape):
        return f"hresult_of({value})"
    return f"{_interface(shape)}.attach({value})" if is_interface_pointer(shape) else value
