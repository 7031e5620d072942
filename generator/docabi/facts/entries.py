"""The entries of files of facts: layouts of interfaces, signatures, types, constants; and what they mean as trees.

Files spell a type as C does (`as: const WCHAR *`); it is parsed once, where a file's entry becomes a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

import msgspec

from docabi.facts.names import Name
from docabi.spec import Direction, Field, Method, Parameter, Signature, Type

Spelling = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(?!(?:[^*]*\*){9})[A-Za-z_][A-Za-z0-9_ *]*$(?!\n)",
        max_length=200,
        description="a type as C spells it, with at most eight stars",
    ),
]
"""A type as C spells it: names, `const`, at most eight stars."""
Line = Annotated[int, msgspec.Meta(ge=1)]
Length = Annotated[int, msgspec.Meta(ge=1, le=2**20)]
Packing = Literal[1, 2, 4, 8, 16]
"""The greatest alignment of a member in bytes, as `#pragma pack` limits it."""
Expression = Annotated[
    str,
    msgspec.Meta(pattern=r"^[A-Za-z0-9_ *+/()-]+$(?!\n)", max_length=200, description="an expression over parameters"),
]
Kind = Literal["signed", "unsigned", "struct", "union", "opaque-struct", "enum", "interface", "callback"]


class ParameterEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A parameter as the file has it; all but `as` is as the specification has it. Without a `direction` nothing states
    it, and its type tells it.
    """

    name: Name
    as_: Spelling = msgspec.field(name="as")
    direction: Direction | None = None
    retval: bool = False
    optional: bool = False
    string: bool = False
    size: Expression | None = None
    length: Expression | None = None
    iid_is: Name | None = None
    nullable: bool = False


class SignatureEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a method or a function declares, as the file has it. `line` is where the definition was read."""

    returns: Spelling = "HRESULT"
    parameters: tuple[ParameterEntry, ...] = ()
    calling_convention: Name | None = None
    variadic: bool = False
    line: Line | None = None

    @property
    def signature(self) -> Signature:
        """What the entry means."""
        parameters = tuple(_parameter(one) for one in self.parameters)
        return Signature(parse_type(self.returns), parameters, self.calling_convention, self.variadic)

    @property
    def unstated(self) -> tuple[str, ...]:
        """The parameters whose direction the definition does not state."""
        return unstated(self.parameters)


class FunctionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A function that no page declares: its signature, the library that exports it, the file that declares it."""

    signature: SignatureEntry
    library: str | None = None
    source: str = ""

    @property
    def place(self) -> str:
        """The file and line that declare it: `lamps.h:12`."""
        return place_of(self.source, self.signature.line)


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Layout of an interface: `slots` are its own methods in vtable order, after those of `base`; `signatures` are what
    is known of their types, by slot.
    """

    iid: str | None
    base: Name | None
    slots: tuple[str, ...]
    source: str
    signatures: dict[str, SignatureEntry] = {}
    line: Line | None = None

    @property
    def file(self) -> str:
        """The file that it was read from: `cordebug.h` of `coreclr v3.1.9: cordebug.h`."""
        return self.source.rpartition(": ")[2]

    def method(self, slot: str) -> Method:
        """What stands in a slot: one whose types nobody knows is not documented."""
        entry = self.signatures.get(slot)
        if entry is None:
            return Method(name=slot, documented=False)
        found = entry.signature
        return Method(
            name=slot,
            returns=found.returns,
            parameters=found.parameters,
            calling_convention=found.calling_convention,
            variadic=found.variadic,
        )


class FieldEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A field of a structure as the file has it: a type's spelling, an array of a type with a length, or the fields of
    a nested `struct` or `union`, which may be packed. `bits` is the width of a bit field. Padding, and what is nested
    and anonymous, have no name.
    """

    name: Annotated[str, msgspec.Meta(pattern=r"^([A-Za-z_][A-Za-z0-9_]*)?$(?!\n)", max_length=200)] = ""
    as_: Spelling | None = msgspec.field(default=None, name="as")
    array: tuple[Spelling, Length] | None = None
    bits: Annotated[int, msgspec.Meta(ge=0, le=64)] | None = None
    struct: tuple[FieldEntry, ...] = ()
    union: tuple[FieldEntry, ...] = ()
    pack: Packing | None = None

    def __post_init__(self) -> None:
        is_nested = bool(self.struct or self.union)
        if not self.name and self.bits is None and not is_nested:
            raise ValueError("a field has no name")
        if self.bits is not None and (self.array is not None or is_nested or (self.bits == 0 and self.name)):
            raise ValueError("a bit field is a number, and one of 0 bits has no name")
        if self.pack is not None and not is_nested:
            raise ValueError("only a nested `struct` or `union` has `pack`")
        _check_names((*self.struct, *self.union))

    @property
    def field(self) -> Field:
        """What the entry means."""
        if self.struct or self.union:
            part = "structure" if self.struct else "union"
            fields = tuple(one.field for one in self.struct or self.union)
            type = Type(**{part: fields}, pack=self.pack)  # type: ignore[arg-type]
            return Field(self.name, type)
        if self.array is not None:
            return Field(self.name, Type(array=parse_type(self.array[0]), size=str(self.array[1])))
        return Field(self.name, parse_type(self.as_ or "void *"), self.bits)


def _check_names(fields: tuple[FieldEntry, ...]) -> None:
    names = [field.name for field in fields if field.name]
    if len({*names}) < len(names):
        raise ValueError("two fields have one name")


class Size(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The bytes of a value where a pointer has 64 and where it has 32 bits."""

    wide: Annotated[int, msgspec.Meta(ge=8, le=2**20, multiple_of=8)] = msgspec.field(name="64-bit")
    narrow: Annotated[int, msgspec.Meta(ge=8, le=2**20, multiple_of=8)] = msgspec.field(name="32-bit")


class TypeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A type as the file has it.

    `as_` spells the type it stands for; otherwise `kind` says what it is. `width` is in bits or `pointer`; `align` in
    bits. A callback is a pointer to a function of the system's convention. An
    interface, and an opaque structure without a size, belong to another API: known behind pointers only.
    Raises ValueError for an entry that says too little to define anything.
    """

    kind: Kind | None = None
    as_: Spelling | None = msgspec.field(default=None, name="as")
    width: Literal[8, 16, 32, 64, "pointer"] | None = None
    fields: tuple[FieldEntry, ...] = ()
    members: dict[Name, Annotated[int, msgspec.Meta(ge=-(2**31), lt=2**32)]] = {}
    size: Size | None = None
    align: Literal[8, 16, 32, 64, 128, 256, 512] | None = None
    text: bool = False
    """Whether a number of 8 or 16 bits is a unit of text (`SQLCHAR`)."""
    returns: Spelling | None = None
    """What a callback returns; without it nothing."""
    parameters: tuple[ParameterEntry, ...] = ()
    calling_convention: Name | None = None
    """That of a callback where it is not the system's."""
    pack: Packing | None = None
    """The packing of a structure or union."""
    source: str = ""
    """The file that the definition was read from."""
    line: Line | None = None

    def __post_init__(self) -> None:
        if self.as_ is None and (lacking := self._lacking()):
            raise ValueError(f"the type has no `{lacking}`")
        if self.text and (self.kind not in ("signed", "unsigned") or self.width not in (8, 16)):
            raise ValueError("a unit of text is a number of 8 or 16 bits")
        _check_names(self.fields)

    @property
    def place(self) -> str:
        """The file and line that define it, empty where nobody says it."""
        return place_of(self.source, self.line)

    def _lacking(self) -> str:
        if self.kind in ("signed", "unsigned"):
            return "width" if self.width is None else ""
        if self.kind in ("struct", "union"):
            return "fields" if not self.fields and self.width is None else ""
        if self.kind == "enum":
            return "members" if not self.members else ""
        return "kind" if self.kind is None else ""


class TypeFact(msgspec.Struct, frozen=True):
    """A type of the facts. `type` is what it stands for; the other fields are those of a `TypeEntry`."""

    kind: str | None = None
    type: Type | None = None
    width: int | str | None = None
    fields: tuple[Field, ...] = ()
    members: Mapping[str, int] = {}
    size: Size | None = None
    align: int | None = None
    text: bool = False
    pack: int | None = None

    @property
    def record(self) -> Type:
        """The type that a structure or union of the facts defines."""
        is_union = self.kind == "union"
        return Type(union=self.fields, pack=self.pack) if is_union else Type(structure=self.fields, pack=self.pack)

    @property
    def complete(self) -> bool:
        """Whether a value of it can be passed or stored."""
        return self.kind != "interface" and (self.kind != "opaque-struct" or self.size is not None)


class ConstantEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A constant and the header that has it. One without a header is printed where pages name it alone."""

    value: Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
    header: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.-]+\.h$(?!\n)", max_length=100)] | None = None


def place_of(source: str, line: int | None) -> str:
    """Where a definition was read: `lamps.h:12`, or the file alone."""
    return f"{source}:{line}" if line is not None and source else source


def read_type(entry: TypeEntry) -> TypeFact:
    """The fact that an entry states."""
    stands_for = None if entry.as_ is None else parse_type(entry.as_)
    if entry.kind == "callback":
        parameters = tuple(_parameter(one) for one in entry.parameters)
        signature = Signature(parse_type(entry.returns or "void"), parameters, entry.calling_convention)
        stands_for = Type(pointer=Type(function=signature))
    fields = tuple(one.field for one in entry.fields)
    return TypeFact(
        kind=entry.kind,
        type=stands_for,
        width=entry.width,
        fields=fields,
        members=entry.members,
        size=entry.size,
        align=entry.align,
        text=entry.text,
        pack=entry.pack,
    )


def unstated(parameters: Iterable[ParameterEntry]) -> tuple[str, ...]:
    """Those parameters whose direction nothing states."""
    return tuple(one.name for one in parameters if one.direction is None)


def _parameter(entry: ParameterEntry) -> Parameter:
    return Parameter(
        name=entry.name,
        direction=entry.direction or Direction.IN,
        type=parse_type(entry.as_),
        retval=entry.retval,
        optional=entry.optional,
        string=entry.string,
        size=entry.size,
        length=entry.length,
        iid_is=entry.iid_is,
        nullable=entry.nullable,
    )


def parse_type(text: str) -> Type:
    """The type that a text spells as C does: words, stars, `const`."""
    words = text.replace("*", " * ").split()
    base = " ".join(word for word in words if word not in ("*", "const"))
    found = Type(name=base or "void", const="const" in words)
    for _ in range(words.count("*")):
        found = Type(pointer=found)
    return found
