"""How names and types are spelled in Python: a documented name in, a Python name out; a `Type` tree in, a `Shape` out
whose names are those of the generated classes; a `Shape` in, the tokens out that stand for its values.

A name that is a keyword or already taken gets an underscore: `in` becomes `in_`, an enumerator `None` becomes `None_`,
a method `release` becomes `release_` because every object has one, a second member of one name becomes `Name_`. A
header's module is its stem in lower case.

What a type is, `docabi.abi.types` says. Python differs in what ctypes can do: a union of the facts is passed as the
integer that it is as large as, a function is an address, and an interface of another API is a plain IUnknown.
A kind is what the runtime's table of slots calls a type, an annotation what type checkers see, a reader the callable
that makes the Python value of a plain C value.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Mapping

import msgspec
from msgspec.structs import replace

from docabi.abi.asking import asked_by_name
from docabi.abi.types import VOID, Shape, Sort, Types, pointer
from docabi.escape import identifier, is_device
from docabi.remembering import remembered
from docabi.spec import Type

_KEYWORDS = frozenset(keyword.kwlist)
# What a body of a generated function uses beside its parameters and the names of its module.
LOCALS = frozenset(
    {"self", "hresult", "locals", "one", "result", "returned", "size"}
    | {"bool", "bytes", "float", "int", "len", "list", "object", "range", "str", "tuple", "type"}
    | {"property", "classmethod"}
)
# What the classes of the runtime have; a documented member of such a name would hide it.
OBJECT_MEMBERS = frozenset(
    {"_raw", "raw", "address", "attach", "borrow", "share", "give", "release", "slots", "slot_numbers", "query_for"}
    | {"QueryInterface", "Raw", "Implementation", "iid"}
)
IMPLEMENTATION_MEMBERS = frozenset({"as_interface", "query_for", "pointer_to", "reference_count"})
ENUMERATION_MEMBERS = frozenset({"name", "value", "mro", "of"})
RECORD_MEMBERS = (
    *("from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll"),
    *("_asdict", "_b_base_", "_b_needsfree_", "_objects"),
)


class Namer:
    """Gives each name once. Names that one of `reserved` has are never given."""

    def __init__(self, *reserved: Container[str]) -> None:
        self._reserved, self._taken = reserved, set[str]()

    def take(self, name: str) -> str:
        """The Python name for a documented one; what no identifier may hold becomes an underscore."""
        is_plain = name.isascii() and name.isidentifier()
        found = name if is_plain else re.sub(r"[^A-Za-z0-9_]", "_", name) or "unnamed"
        if found[0].isdigit() or _is_special(found):
            found = "x" + found
        while self._is_taken(found):
            found += "_"
        self._taken.add(found)
        return found if is_plain else identifier(found)

    def _is_taken(self, name: str) -> bool:
        return name in _KEYWORDS or name in self._taken or any(name in one for one in self._reserved)


def _is_special(name: str) -> bool:
    """Whether Python reads more in a name: `__x` is mangled inside a class, `_x_` belongs to enumerations and to the
    runtime. One underscore in front alone (`_complex`) is a name like any other.
    """
    return name[:1] == "_" and (name[1:2] == "_" or name[-1] == "_")


@remembered(1024)
def module_name(file_name: str) -> str:
    """The module of a header or area: `MSCorEE.h` is `mscoree`, `strong-naming` is `strong_naming`."""
    stem = file_name.rpartition(".")[0] or file_name
    found = re.sub(r"[^a-z0-9]+", "_", stem.lower())[:_LONGEST_MODULE].strip("_") or "unnamed"
    if found[0].isdigit():
        found = "m" + found
    return found + "_" if found in _KEYWORDS or found in RUNTIME_MODULES or is_device(found) else found


_LONGEST_MODULE = 120  # bytes that every system allows in a name, with room for a suffix


RUNTIME_MODULES = frozenset(
    {
        "com",
        "define",
        "hresults",
        "errors",
        "outcome",
        "error_locales",
        "last_hresult",
        "last_status",
        "set_error_locale",
    }
    | {"state_description", "statuses", "trace"}
)


_UNKNOWN = Shape(Sort.UNKNOWN)
_ENUMERATION_BITS = 32
# What has a class of its own if it is an entity.
_NAMED = (Sort.ENUMERATION, Sort.RECORD, Sort.UNION, Sort.INTERFACE, Sort.CALLBACK, Sort.FUNCTION)
# Names of Python and of the runtime that an alias would hide.
_SHADOWS = frozenset(
    {"HRESULT", "boolean", "int", "float", "bool", "long", "short", "char", "double", "unsigned", "void", "sys"}
)


@asked_by_name()
class ClassedTypes(msgspec.Struct, frozen=True):
    """Resolves types. `classes` maps an entity to its Python name; `reserved` are the names that generated code uses,
    which no parameter may have; `roomy` are the classes of structures that come out with buffers of the caller's,
    `statuses` those of return codes, whose names are no ctypes classes.
    """

    types: Types
    classes: Mapping[str, str]
    reserved: frozenset[str]
    roomy: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()

    def resolve(self, type: Type) -> Shape:
        """The shape of a type."""
        return self._classed(self.types.resolve(type))

    def _classed(self, shape: Shape) -> Shape:
        if shape.target is not None:
            # A callback of the facts is an address: it has no class that a function could be made with.
            is_callback = shape.target.sort is Sort.FUNCTION and bool(shape.alias)
            return replace(shape, target=VOID if is_callback else self._classed(shape.target))
        if shape.sort is Sort.ENUMERATION and shape.width != _ENUMERATION_BITS:
            # A value of any other width is a plain number, which the members of the class are.
            return replace(shape, sort=Sort.INTEGER, name="")
        if shape.alias in self.statuses:
            return replace(shape, alias="")
        if shape.sort in _NAMED:
            return self._named(shape) if shape.name else _UNNAMED.get(shape.sort, _UNKNOWN)
        return _UNKNOWN if shape.sort is Sort.OPAQUE else shape

    def _named(self, shape: Shape) -> Shape:
        name = self.classes.get(shape.name)
        if name is not None:
            return replace(shape, name=name, sort=Sort.CALLBACK if shape.sort is Sort.FUNCTION else shape.sort)
        if shape.name in self.types.entities and self.types.means_entity(shape.name):
            return _UNKNOWN
        if shape.sort is Sort.UNION and shape.width:
            # Of the unions that are passed as numbers one has a sign.
            return replace(shape, sort=Sort.INTEGER, signed=shape.name == "LARGE_INTEGER")
        return replace(shape, name="IUnknown") if shape.sort is Sort.INTERFACE else shape


_UNNAMED: Mapping[Sort, Shape] = {
    Sort.ENUMERATION: Shape(Sort.INTEGER, width=32),
    Sort.FUNCTION: pointer(VOID),
}


def alias_name(name: str) -> str | None:
    """The name under which `_types` has a type of the facts; None if it could hide a name of Python or C."""
    is_taken = name in _SHADOWS or name in _KEYWORDS or _is_special(name)
    return name if name.isidentifier() and not is_taken else None


def can_be_passed(shape: Shape) -> bool:
    """Whether ctypes can pass a value as an argument."""
    return shape.sort not in (Sort.UNKNOWN, Sort.INTERFACE, Sort.VOID, Sort.UNION, Sort.ARRAY)


def ctypes_name(shape: Shape) -> str:
    """The expression of a value's ctypes class, `c_uint32`, `c_uint8 * 4`; empty for what has none."""
    if shape.sort in _FIXED:
        return _FIXED[shape.sort]
    if shape.sort in (Sort.RECORD, Sort.UNION):
        return shape.name
    if shape.sort is Sort.ARRAY:
        item = ctypes_name(shape.target) if shape.target is not None else ""
        return f"{item} * {shape.length}" if item and shape.length else ""
    if shape.alias:
        # `long` stands for LONG, and has no name of its own in Python.
        names = filter(None, map(alias_name, (shape.alias, shape.name)))
        return next(names, None) or _by_width(shape)
    return _by_width(shape)


_FIXED: Mapping[Sort, str] = {
    Sort.GUID: "GUID",
    Sort.ENUMERATION: "c_uint32",
    Sort.CALLBACK: "c_void_p",
    Sort.INTERFACE: "c_void_p",
    **dict.fromkeys((Sort.VOID, Sort.UNKNOWN), ""),
}


_REALS: Mapping[str, str] = {"long double": "c_longdouble"}


def _by_width(shape: Shape) -> str:
    if shape.sort is Sort.POINTER:
        return "c_void_p"
    if shape.sort is Sort.REAL:
        # C's `long double` is one of 64 bits for Microsoft alone.
        return _REALS.get(shape.name) or ("c_float" if shape.width == 32 else "c_double")
    if shape.width == "pointer":
        return "c_ssize_t" if shape.signed else "c_size_t"
    return f"c_{'' if shape.signed else 'u'}int{shape.width}"


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
    target = shape.target if shape.sort == Sort.POINTER else None
    return target.name if target is not None and target.sort == Sort.INTERFACE else ""


def kind(shape: Shape) -> str:
    """The expression of a value's kind in a slot."""
    if shape.sort == Sort.BOOLEAN:
        return f"boolean({ctypes_name(shape)})"
    if shape.sort in (Sort.ENUMERATION, Sort.CALLBACK):
        return f"signed({shape.name})" if shape.signed else shape.name
    if is_code(shape):
        return "HRESULT"
    return interface_name(shape) or ("POINTER" if shape.sort == Sort.POINTER else ctypes_name(shape))


_PLAIN = {Sort.BOOLEAN: "bool", Sort.REAL: "float", Sort.POINTER: "int | None"}


def plain(shape: Shape) -> str:
    """The annotation of a value."""
    if shape.sort in (Sort.ENUMERATION, Sort.RECORD, Sort.GUID, Sort.CALLBACK):
        return shape.name
    if name := interface_name(shape):
        return f"{name} | None"
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
        return f"{shape.name}.of"
    if is_code(shape):
        return "hresult_of"
    return f"{name}.attach" if (name := interface_name(shape)) else ""
