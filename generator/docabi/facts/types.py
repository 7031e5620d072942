"""Types that documentation uses and does not define: an entry of the file of facts in, a `TypeFact` out.

The file spells a type as C does (`as: const WCHAR *`). It is parsed here, once; everybody else reads the tree.
"""

from __future__ import annotations

import msgspec

from docabi.spec import Field, Type


class FieldEntry(msgspec.Struct, frozen=True):
    """A field of a structure as the file has it: a type's spelling, or an array of a type with a length."""

    name: str
    as_: str | None = msgspec.field(default=None, name="as")
    array: tuple[str, int] | None = None


class TypeEntry(msgspec.Struct, frozen=True):
    """A type as the file has it.

    `as_` spells the type it stands for; otherwise `kind` is signed, unsigned, struct, union, opaque-struct, enum or
    interface. `width` is in bits or `pointer`; `size` in bytes by target; `align` in bits. An interface, and an opaque
    structure without a size, belong to another API: known behind pointers only.
    """

    kind: str | None = None
    as_: str | None = msgspec.field(default=None, name="as")
    width: int | str | None = None
    fields: tuple[FieldEntry, ...] = ()
    members: dict[str, int] = {}
    size: dict[str, int] = {}
    align: int | None = None


class TypeFact(msgspec.Struct, frozen=True):
    """A type of the facts. `type` is what it stands for; the other fields are those of a `TypeEntry`."""

    kind: str | None = None
    type: Type | None = None
    width: int | str | None = None
    fields: tuple[Field, ...] = ()
    members: dict[str, int] = {}
    size: dict[str, int] = {}
    align: int | None = None

    @property
    def complete(self) -> bool:
        """Whether a value of it can be passed or stored."""
        return self.kind != "interface" and (self.kind != "opaque-struct" or bool(self.size))


def read_type(entry: TypeEntry) -> TypeFact:
    """The fact that an entry states."""
    stands_for = None if entry.as_ is None else _parse(entry.as_)
    fields = tuple(Field(field.name, _field_type(field)) for field in entry.fields)
    return TypeFact(entry.kind, stands_for, entry.width, fields, entry.members, entry.size, entry.align)


def _field_type(field: FieldEntry) -> Type:
    if field.array is not None:
        return Type(array=_parse(field.array[0]), size=str(field.array[1]))
    return _parse(field.as_ or "void *")


def _parse(text: str) -> Type:
    words = text.replace("*", " * ").split()
    base = " ".join(word for word in words if word not in ("*", "const"))
    found = Type(name=base or "void", const="const" in words)
    for _ in range(words.count("*")):
        found = Type(pointer=found)
    return found
