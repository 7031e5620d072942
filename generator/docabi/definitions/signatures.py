"""Signature blobs of CLI metadata (ECMA-335, II.23.2) become types of the specification.

Names of types are looked up by the caller: a token in a blob is a row of a table.
"""

from __future__ import annotations

from collections.abc import Callable

from docabi.spec import Direction, Parameter, Signature, Type

# Element types (II.23.1.16) that are a type by themselves, in the names that the table of types knows.
_SIMPLE = {
    0x01: "void",
    0x02: "bool",
    0x03: "WCHAR",
    0x04: "signed char",
    0x05: "BYTE",
    0x06: "SHORT",
    0x07: "USHORT",
    0x08: "INT32",
    0x09: "UINT32",
    0x0A: "LONG64",
    0x0B: "ULONG64",
    0x0C: "float",
    0x0D: "double",
    0x18: "INT_PTR",
    0x19: "UINT_PTR",
}
_POINTERS = frozenset({0x0F, 0x10, 0x1D})  # pointer, reference, vector
_NAMED = frozenset({0x11, 0x12})  # value type, class
_MODIFIERS = frozenset({0x1F, 0x20})
_SKIPPED = frozenset({0x41, 0x45})  # sentinel, pinned
_STRING, _OBJECT, _FUNCTION, _INSTANCE, _ARRAY = 0x0E, 0x1C, 0x1B, 0x15, 0x14
_GENERIC = 0x10
_DEEPEST = 24

TypeNames = Callable[[int], Type]
"""The type of a TypeDefOrRef coded token."""


class SignatureError(Exception):
    """A blob is no signature; never leaves the reader of metadata."""


class Blob:
    """A place in a signature blob."""

    def __init__(self, data: bytes, names: TypeNames) -> None:
        self._data = data
        self._names = names
        self._index = 0

    def byte(self) -> int:
        """The next byte; raises SignatureError at the end."""
        if self._index >= len(self._data):
            raise SignatureError
        self._index += 1
        return self._data[self._index - 1]

    def number(self) -> int:
        """A compressed unsigned integer (II.23.2)."""
        first = self.byte()
        if first < 0x80:
            return first
        if first < 0xC0:
            return (first & 0x3F) << 8 | self.byte()
        return (first & 0x1F) << 24 | self.byte() << 16 | self.byte() << 8 | self.byte()

    def type(self, depth: int = 0) -> Type:
        """The next type."""
        if depth > _DEEPEST:
            raise SignatureError
        element = self.byte()
        if element in _MODIFIERS:
            self.number()
            return self.type(depth + 1)
        if element in _SKIPPED:
            return self.type(depth + 1)
        if element in _SIMPLE:
            return Type(name=_SIMPLE[element])
        if element in _POINTERS:
            return Type(pointer=self.type(depth + 1))
        if element in _NAMED:
            return self._names(self.number())
        return self._rare(element, depth)

    def _rare(self, element: int, depth: int) -> Type:
        if element == _STRING:
            return Type(name="LPCWSTR")
        if element == _OBJECT:
            return Type(pointer=Type(name="IUnknown"))
        if element == _FUNCTION:
            return Type(pointer=Type(function=self.method((), depth + 1)))
        if element == _INSTANCE:
            found = self.type(depth + 1)
            for _ in range(self.number()):
                self.type(depth + 1)
            return found
        if element == _ARRAY:
            return self._fixed(depth)
        raise SignatureError

    def _fixed(self, depth: int) -> Type:
        """An array with sizes (II.23.2.13): Windows metadata gives structures fields of this type."""
        element = self.type(depth + 1)
        self.number()
        sizes = [self.number() for _ in range(self.number())]
        for _ in range(self.number()):
            self.number()
        for size in reversed(sizes):
            element = Type(array=element, size=str(size))
        return element

    def method(self, names: tuple[tuple[str, Direction], ...], depth: int = 0) -> Signature:
        """A method's signature; `names` are names and directions of its parameters, as far as they are known."""
        if self.byte() & _GENERIC:
            self.number()
        count = self.number()
        returns = self.type(depth + 1)
        parameters = []
        for index in range(count):
            name, direction = names[index] if index < len(names) else (f"parameter{index + 1}", Direction.IN)
            parameters.append(Parameter(name, direction, self.type(depth + 1)))
        return Signature(returns, tuple(parameters))

    def field(self) -> Type:
        """A field's type."""
        if self.byte() != 0x06:
            raise SignatureError
        return self.type()
