"""Prints what an assembly declares as C# would write it: signatures out of blobs; and the literals of its code.

`python signatures.py RUNTIME ASSEMBLY [TYPE]`: ASSEMBLY is a path, TYPE the only type to print.

What to learn here: `bytes` where the metadata has a blob, enumerations whose flags are asked for with `in`, names of
types by token, and texts that are whole.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from docabi_bindings import CorElementType, CorMethodAttr, CorOpenFlags, IMetaDataImport
from exports import Runtime, leave

TABLES = (0x02000000, 0x01000000, 0x1B000000)
"""Definition, reference and specification of a type: what the two low bits of a coded token choose."""
E = CorElementType
NAMES = {
    E.ELEMENT_TYPE_VOID: "void",
    E.ELEMENT_TYPE_BOOLEAN: "bool",
    E.ELEMENT_TYPE_CHAR: "char",
    E.ELEMENT_TYPE_I1: "sbyte",
    E.ELEMENT_TYPE_U1: "byte",
    E.ELEMENT_TYPE_I2: "short",
    E.ELEMENT_TYPE_U2: "ushort",
    E.ELEMENT_TYPE_I4: "int",
    E.ELEMENT_TYPE_U4: "uint",
    E.ELEMENT_TYPE_I8: "long",
    E.ELEMENT_TYPE_U8: "ulong",
    E.ELEMENT_TYPE_R4: "float",
    E.ELEMENT_TYPE_R8: "double",
    E.ELEMENT_TYPE_STRING: "string",
    E.ELEMENT_TYPE_OBJECT: "object",
    E.ELEMENT_TYPE_I: "nint",
    E.ELEMENT_TYPE_U: "nuint",
    E.ELEMENT_TYPE_TYPEDBYREF: "TypedReference",
}
AROUND = {E.ELEMENT_TYPE_SZARRAY: "{}[]", E.ELEMENT_TYPE_PTR: "{}*", E.ELEMENT_TYPE_BYREF: "ref {}"}
GENERIC = 0x10
"""In the first byte of a method's signature: the number of its type parameters comes next."""


class Signature:
    """A blob that is read from the front (ECMA-335, II.23.2)."""

    def __init__(self, scope: IMetaDataImport, blob: bytes) -> None:
        self.scope, self.rest = scope, iter(blob)

    def number(self) -> int:
        """A number of one, two or four bytes."""
        first = next(self.rest)
        more = 0 if first < 0x80 else 1 if first < 0xC0 else 3
        value = first & (0x7F, 0x3F, 0, 0x1F)[more]
        for _ in range(more):
            value = value << 8 | next(self.rest)
        return value

    def name(self) -> str:
        """The name of a type that a coded token stands for."""
        coded = self.number()
        token = TABLES[coded & 3] | coded >> 2
        if token >> 24 == 0x1B:
            return Signature(self.scope, self.scope.GetTypeSpecFromToken(token) or b"").type()
        if token >> 24 == 0x01:
            return self.scope.GetTypeRefProps(token).szName
        return self.scope.GetTypeDefProps(token).szTypeDef

    def type(self) -> str:
        """One type; what it is made of stands behind it."""
        kind = CorElementType(self.number())
        if kind in AROUND:
            return AROUND[kind].format(self.type())
        return READERS[kind](self) if kind in READERS else NAMES[kind]

    def instance(self) -> str:
        """A generic type and what it is made for."""
        base, count = self.type().partition("`")[0], self.number()
        return f"{base}<{', '.join(self.type() for _ in range(count))}>"

    def modified(self) -> str:
        """A type behind another one that says something about it."""
        self.name()
        return self.type()

    def array(self) -> str:
        """An array of several dimensions, whose sizes and bounds C# has no word for."""
        item, rank = self.type(), self.number()
        for _ in range(2):
            for _ in range(self.number()):
                self.number()
        return f"{item}[{',' * (rank - 1)}]"

    def method(self, name: str) -> str:
        """What a method gives, its name and its parameters."""
        result, parameters = self.parts()
        return f"{result} {name}({', '.join(parameters)})"

    def parts(self) -> tuple[str, list[str]]:
        """What a method gives, and its parameters."""
        if self.number() & GENERIC:
            self.number()
        count = self.number()
        return self.type(), [self.type() for _ in range(count)]


READERS: Mapping[CorElementType, Callable[[Signature], str]] = {
    E.ELEMENT_TYPE_CLASS: Signature.name,
    E.ELEMENT_TYPE_VALUETYPE: Signature.name,
    E.ELEMENT_TYPE_GENERICINST: Signature.instance,
    E.ELEMENT_TYPE_ARRAY: Signature.array,
    E.ELEMENT_TYPE_CMOD_REQD: Signature.modified,
    E.ELEMENT_TYPE_CMOD_OPT: Signature.modified,
    E.ELEMENT_TYPE_VAR: lambda rest: f"T{rest.number()}",
    E.ELEMENT_TYPE_MVAR: lambda rest: f"M{rest.number()}",
    E.ELEMENT_TYPE_FNPTR: lambda rest: f"delegate*{rest.method('')}",
}


def declarations(scope: IMetaDataImport, type_: int) -> Iterator[str]:
    """Each method of a type."""
    for token in scope.EnumMethods(type_):
        about = scope.GetMethodProps(token)
        static = "static " if CorMethodAttr.mdStatic in CorMethodAttr(about.pdwAttr) else ""
        yield static + Signature(scope, about.ppvSigBlob or b"").method(about.szMethod)


def main() -> None:
    runtime, wanted = Runtime(Path(sys.argv[1])), sys.argv[3:]
    with (
        runtime.dispenser() as dispenser,
        dispenser.OpenScope(sys.argv[2], CorOpenFlags.ofRead, IMetaDataImport) as scope,
    ):
        for token in scope.EnumTypeDefs():
            name = scope.GetTypeDefProps(token).szTypeDef
            if not wanted or name in wanted:
                print(name, *declarations(scope, token), sep="\n    ")
        if not wanted:
            print("literals", *(repr(scope.GetUserString(token)) for token in scope.EnumUserStrings()), sep="\n    ")
    leave()


if __name__ == "__main__":
    main()
