"""A parameter with its Python name and what it is for, and the questions that the rules of `roles` ask of it.

Names of lengths are read by the usual prefixes: `cchName` and `pcchName` belong to `szName`, `cb` counts bytes. Only
names that Windows' own conventions give are here; which pairs are certain is decided in `buffers`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from docabi.abi.types import Shape, Sort
from docabi.patterns import compile_pattern
from docabi.spec import Direction, Parameter


class Role(StrEnum):
    """What a parameter is for."""

    VALUE = "value"
    POINTER = "pointer"
    HANDLE = "handle"
    RECORD = "record"
    INTERFACE = "interface"
    TEXT = "text"
    SIZED_TEXT = "sized text"
    SIZED_NARROW = "sized narrow"
    NARROW = "narrow"
    BSTR = "bstr"
    GUID = "guid"
    CALLBACK = "callback"
    ARRAY = "array"
    LOOSE_ARRAY = "loose array"
    BYTES = "bytes"
    INOUT_BYTES = "inout bytes"
    INOUT_TEXT = "inout text"
    COUNT = "count"
    CAPACITY = "capacity"
    NEEDED = "needed"
    CAPACITY_NEEDED = "capacity needed"
    OUT = "out"
    INOUT = "inout"
    OUT_INTERFACE = "out interface"
    OUT_TEXT_POINTER = "out text pointer"
    OUT_NARROW_POINTER = "out narrow pointer"
    OUT_GUID_POINTER = "out guid pointer"
    OUT_BSTR = "out bstr"
    OUT_REQUESTED = "out requested"
    OUT_TEXT = "out text"
    OUT_NARROW = "out narrow"
    OUT_BYTES = "out bytes"
    OUT_ARRAY = "out array"
    OUT_BLOB = "out blob"
    BLOB_LENGTH = "blob length"
    UNKNOWN = "unknown"


ITEM_SORTS = (Sort.INTEGER, Sort.BOOLEAN, Sort.REAL, Sort.ENUMERATION, Sort.RECORD, Sort.POINTER)
"""What an array can be of."""

BOTH_WAYS = (Role.INOUT, Role.INOUT_BYTES, Role.INOUT_TEXT)
"""What is an argument and a result."""
_UNKNOWN = Shape(Sort.UNKNOWN)
_ARRAY_NAME = compile_pattern(r"_?p?rg[a-z]*(?=[A-Z])|_?p?rg(?!b)[a-z]*\Z")  # an `rgb` is a colour
_POINTER_NAME = compile_pattern(r"L?PC?[A-Z]\w*\Z|\w*(?i:ptr|pointer)\Z")


class Argument(Struct, frozen=True):
    """A parameter with its Python name and role; `size` and `fetched` are positions of its lengths, `iid` of its IID.

    `buffer` is the position of what a length belongs to, `local` the name of the C value beside the Python one.
    """

    name: str
    parameter: Parameter
    shape: Shape
    role: Role
    position: int
    size: int = -1
    fetched: int = -1
    iid: int = -1
    buffer: int = -1
    local: str = ""

    @property
    def element(self) -> Shape:
        """What an array, a buffer or a pointer is of."""
        return self.shape.target or self.shape

    @property
    def pointed(self) -> Shape:
        """What is behind a pointer to a pointer; unknown behind anything else."""
        is_double = self.shape.sort == self.element.sort == Sort.POINTER
        return (self.element.target if is_double else None) or _UNKNOWN

    @property
    def goes_out(self) -> bool:
        """Whether the callee writes it."""
        return self.parameter.direction != Direction.IN

    @property
    def is_pointer(self) -> bool:
        """Whether it is a pointer or an array."""
        return self.shape.sort in (Sort.POINTER, Sort.ARRAY)

    @property
    def is_free(self) -> bool:
        """Whether no rule has said yet what it is for."""
        return self.role == Role.UNKNOWN

    @property
    def is_number(self) -> bool:
        """Whether it is a free number by value."""
        return self.is_free and self.shape.sort == Sort.INTEGER

    @property
    def is_number_pointer(self) -> bool:
        """Whether it is a free pointer to a number that comes out."""
        found = self.is_free and self.shape.sort == Sort.POINTER and self.element.sort == Sort.INTEGER
        return found and self.goes_out

    @property
    def is_handle(self) -> bool:
        """Whether it is a handle, `HCORENUM`: a name for `void *` that says nothing of pointers, as `PVOID` does."""
        target, alias = self.shape.target, self.shape.alias
        if self.shape.sort != Sort.POINTER or target is None or target.sort != Sort.VOID or target.const or not alias:
            return False
        return _POINTER_NAME.match(alias) is None

    @property
    def holds_addresses(self) -> bool:
        """Whether it points to addresses and not to values; a handle is a value."""
        element = self.element
        return element.sort == Sort.POINTER and (not element.alias or _POINTER_NAME.match(element.alias) is not None)

    @property
    def counted_here(self) -> bool:
        """Whether its name says that it is an array: `rgModifiers`, `rgelt`. What a method returns is one thing."""
        return not self.parameter.retval and _ARRAY_NAME.match(self.parameter.name) is not None


_BYTES = ("BYTE", "UCHAR", "byte", "UINT8", "COR_SIGNATURE", "unsigned char")


def is_octet(shape: Shape) -> bool:
    """Whether a type is one byte of anything."""
    return shape.sort == Sort.INTEGER and (shape.alias in _BYTES or shape.name in _BYTES)


def is_bytes(shape: Shape) -> bool:
    """Whether what is behind a pointer to a type is raw bytes."""
    return shape.sort == Sort.VOID or is_octet(shape)


_EXPRESSION = compile_pattern(r"\s*\(?\s*(\*?)\s*\(?\s*([A-Za-z_]\w*)\s*\)?\s*\)?\s*")


def position_of(found: Sequence[Argument], expression: str | None) -> int:
    """The position of the parameter that a size or length expression names: `cchName`, `*pcchName`; -1 if no such.

    A name that differs by case alone counts, if there is one such: pages are not compiled.
    """
    match = _EXPRESSION.fullmatch(expression or "")
    if match is None:
        return -1
    named = match[2]
    exact = [argument.position for argument in found if argument.parameter.name == named]
    alike = [argument.position for argument in found if argument.parameter.name.lower() == named.lower()]
    return exact[0] if exact else alike[0] if len(alike) == 1 else -1


def at(found: Sequence[Argument], *positions: int) -> Iterator[Argument]:
    """The arguments at those of the positions that there are."""
    return (found[position] for position in positions if 0 <= position < len(found))


def with_changes(found: Sequence[Argument], changed: Iterable[Argument]) -> tuple[Argument, ...]:
    """All arguments, with those that changed in their places; of two for one place the later one."""
    by_position = {argument.position: argument for argument in changed}
    if not by_position:
        return tuple(found)
    return tuple(by_position.get(argument.position, argument) for argument in found)


def _says(pattern: str) -> Callable[[str], bool]:
    matched = re.compile(pattern).match
    return lambda name: matched(name) is not None


counts = _says(
    r"_?(c|cb|cc|cch|ccb|n|num|count|celt|max|size|len|length|buf\w*)(?=[A-Z_]|\Z)|\w*(Size|Length|Count|Len|Max)\d*\Z"
)
"""Whether a number's name says that it counts something."""
counts_items = _says(r"_?(c|n|num|count|celt)(?=[A-Z_]|\Z)|\w*(Count|Num)\Z")
"""Whether it counts items, not bytes: `cTokens`, `nArgs`, `spCount`."""
counts_pointers = _says(r"_?(c|celt|count)(?=[A-Z_]|\Z)")
"""Whether it may count addresses, too: `celt`, `cArgs`, `count`."""
counts_bytes = _says(r"_?(cb|size|len|length)(?=[A-Z_]|\Z)|\w*(Size|Length|Len)\d*\Z")
"""Whether it counts bytes: `cbData`, `bufferSize`."""
has_bytes_prefix = _says(r"_?l?p?ccb|_?l?p?cb(?=[A-Z_]|\Z)")
"""Whether the prefix says bytes: `cbData`, `pcbData`."""
is_fetched = _says(
    r"_?(l?p|out_)(c|cb|cc|cch|ch|cw|n|num|count|celt|size|len|Length|needed|Needed|actual)(?=[A-Z_]|\Z)"
    r"|_?l?p?(dw|ul|ui|u|n|i)?(Size|Count)\Z"
    r"|\w*([lL]en|[lL]ength|[nN]eeded|[fF]etched|[wW]ritten|[rR]ead|[uU]sed)\Z"
    r"|\w*[a-z](Len|Length)\d*(_[A-Za-z]+)*(Ptr|Pointer)\Z"
)
"""Whether a pointer to a number is where a length comes back: `pcchName`, `bytesRead`."""
_WORD = compile_pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_LENGTH_PREFIXES = frozenset(("c", "cb", "cc", "cch", "ccb", "celt", "n"))
_LENGTH_WORDS = frozenset(
    ("bytes", "capacity", "chars", "characters", "count", "elements", "len", "length", "max", "size")
)
_NO_LENGTHS = frozenset(
    (
        *("column", "flag", "flags", "id", "index", "kind", "level", "line", "mode", "offset", "position", "radix"),
        *("token", "type", "version"),
    )
)


def may_be_length(name: str) -> bool:
    """Whether a number's name may say how much room there is: `cb`, `celt`, `nRows`, `dwLength`, `buffer_size`,
    `NumVertices`. It asks for less than `counts`: what it says makes nothing a buffer, but keeps it from being one
    value.
    """
    words = _WORD.findall(name)
    first, last = (words[0], words[-1].lower()) if words else ("", "")
    if last in _NO_LENGTHS:
        return False
    is_number_of = first.lower() == "num" or (first.lower() == "number" and len(words) > 1)
    return first in _LENGTH_PREFIXES or is_number_of or first.lower() in _LENGTH_WORDS or last in _LENGTH_WORDS


_PREFIX = compile_pattern(
    r"_?l?p{0,3}(c|cb|cc|cch|ccb|ch|cw|celt|n|num|dw|ul|ui|u|i|sz|wsz|wz|rg|r|rmd|rtk|b|v|a|tk)?(?=[A-Z])"
)
_MEASURE = compile_pattern(r"(?<=[a-z])(Size|Length|Count|Len|Max|Num)\Z|\A(NumOf|NumberOf|Num)(?=[A-Z])")


def stem(name: str) -> str:
    """What a name is about, in lower case: `name` of `szName`, `cchName` and `pcchName`."""
    return _without_prefix(name).lower()


def measured(name: str) -> str:
    """What a length is about: `context` of `contextSize` and `cbContext`, `directory` of `dwDirectoryLength`."""
    return _MEASURE.sub("", _without_prefix(name)).lower()


def _without_prefix(name: str) -> str:
    match = _PREFIX.match(name)
    return name[match.end() :] if match else name.lstrip("_")


def same(length: str, what: str) -> bool:
    """Whether a length and what it measures have one name but for prefixes: `cbSigBlob` and `pvSigBlob`."""
    return stem(length) == stem(what) or measured(length) == stem(what)


def alike(length: str, what: str) -> bool:
    """Whether a count names the same things: `nProperties` and `pwszPropertyNames`, `dwNumOfReferences` and
    `ppwzAssemblyReferences`.
    """
    counted, named = measured(length), stem(what)
    if len(counted) < 4:
        return counted == named
    single = re.sub(r"ies\Z", "y", counted) if counted.endswith("ies") else counted.removesuffix("s")
    return named.startswith(single) or named.endswith(counted)


def asks_whole(capacity: str, fetched: str) -> bool:
    """Whether two lengths are the idiom of calling twice: `cchName` says how long the buffer is, `pcchName` how long
    it must be.
    """
    match = re.fullmatch(r"_?(c|cb|cc|cch|ccb|celt)([A-Z]\w*)", capacity)
    if match is None:
        return False
    about = match[2].removesuffix("Max")
    wanted = (f"p{prefix}{what}" for prefix in (match[1], "c", "ch", "cb") for what in (about, f"{about}Needed"))
    return fetched.removeprefix("_") in wanted
