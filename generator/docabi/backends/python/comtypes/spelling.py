"""How comtypes users spell a type: a `Shape` in, a ctypes expression or the Python type of its values out.

Text is `c_wchar_p` (on Windows its units have 16 bits), an interface `POINTER(IFoo)`, an address that nobody knows more
of `c_void_p`. What cannot be spelled is None, and makes its slot one without arguments.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from docabi.abi.types import Shape, Sort
from docabi.backends.python.spelling import ctypes_name

# Module -> names that generated modules import from it.
IMPORTED: Mapping[str, tuple[str, ...]] = {
    "ctypes": (
        "CFUNCTYPE", "HRESULT", "POINTER", "Structure", "Union", "WINFUNCTYPE", "c_char", "c_char_p", "c_double",
        "c_float", "c_int16", "c_int32", "c_int64", "c_int8", "c_longdouble", "c_size_t", "c_ssize_t", "c_uint16",
        "c_uint32", "c_uint64", "c_uint8", "c_void_p", "c_wchar", "c_wchar_p",
    ),
    "enum": ("IntEnum", "IntFlag"),
    "typing": ("TYPE_CHECKING", "Any", "ClassVar"),
    "comtypes": ("BSTR", "COMMETHOD", "CoClass", "GUID", "IUnknown", "helpstring"),
    "comtypes.automation": ("VARIANT",),
}  # fmt: skip
_TEXTS = {Sort.WIDE: "c_wchar_p", Sort.NARROW: "c_char_p"}
_UNITS = {Sort.WIDE: "c_wchar", Sort.NARROW: "c_char"}
_ANNOTATIONS = {
    **dict.fromkeys((Sort.INTEGER, Sort.BOOLEAN, Sort.ENUMERATION), "int"),
    Sort.REAL: "float",
    Sort.WIDE: "str",
    Sort.NARROW: "bytes",
    Sort.GUID: "GUID",
}


class Spelling(Struct, frozen=True):
    """Python names: `com` of interfaces with IUnknown's slots, `whole` of structures that can be made, `hidden` of the
    classes that are not defined yet where the expression stands.
    """

    com: frozenset[str]
    whole: frozenset[str]
    hidden: frozenset[str] = frozenset()

    def value(self, shape: Shape) -> str | None:
        """Return the ctypes expression of a type that is passed by value; None if comtypes cannot spell it."""
        if shape.sort in (Sort.POINTER, Sort.ARRAY):
            return self.pointer(shape)
        if shape.sort == Sort.CALLBACK:
            return "c_void_p" if shape.name in self.hidden else shape.name
        if shape.sort == Sort.RECORD:
            return shape.name if shape.name in self.whole - self.hidden else None
        if shape.sort in (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION, Sort.GUID):
            return ctypes_name(shape)
        return _UNITS.get(shape.sort)

    def pointer(self, shape: Shape) -> str:
        """The expression of a pointer or array: text, an interface, an address, or a pointer to what it points to."""
        target = shape.target or shape
        if shape.alias == "BSTR":
            return "BSTR"
        named = shape.alias if shape.alias and ctypes_name(shape) == shape.alias else ""
        if target.sort in _TEXTS:
            return named or _TEXTS[target.sort]
        return named if target.sort == Sort.VOID and named else self.pointing(target)

    def pointing(self, target: Shape) -> str:
        """`POINTER(...)` to something; `c_void_p` where that says nothing."""
        if target.sort == Sort.INTERFACE:
            name = "IUnknown" if target.name in self.hidden else target.name
            return f"POINTER({name})" if target.name in self.com else "c_void_p"
        if target.sort in (Sort.RECORD, Sort.UNION):
            return "c_void_p" if target.name in self.hidden else f"POINTER({target.name})"
        inner = self.value(target)
        return "c_void_p" if inner is None else f"POINTER({inner})"

    def can_make(self, target: Shape) -> bool:
        """Whether there can be room for what a parameter that comes out points to."""
        if target.sort in (Sort.RECORD, Sort.UNION):
            return target.name in self.whole
        return target.sort != Sort.INTERFACE and self.value(target) is not None

    def accepted(self, shape: Shape) -> str:
        """Return the Python type that a caller may give for an argument of this type."""
        target = shape.target
        if shape.sort == Sort.ENUMERATION:
            return f"{shape.name} | int"
        if target is None or shape.alias == "BSTR":
            found = self.given(shape)
            return "object" if found == "Any" else found
        if target.sort in _TEXTS:
            return f"{_ANNOTATIONS[target.sort]} | None"
        if target.sort == Sort.INTERFACE and target.name in self.com:
            return f"{target.name} | None"
        return "GUID" if target.sort == Sort.GUID else "object"

    def given(self, shape: Shape) -> str:
        """The annotation of a value that comes out, as comtypes gives it."""
        if shape.sort == Sort.RECORD:
            return shape.name
        target = shape.target if shape.sort == Sort.POINTER else None
        if target is None:
            return _ANNOTATIONS.get(shape.sort, "Any")
        if shape.alias == "BSTR":
            return "str"
        if target.sort == Sort.INTERFACE and target.name in self.com:
            return target.name
        if target.sort in _TEXTS:
            return f"{_ANNOTATIONS[target.sort]} | None"
        return "int | None" if target.sort == Sort.VOID else "Any"
