"""What the templates print: frozen values with every string ready and safe in C. `template` names the partial."""

from __future__ import annotations

from typing import ClassVar

import msgspec


class EnumeratorView(msgspec.Struct, frozen=True):
    """An enumerator with its value as C text."""

    name: str
    value: str
    comment: str
    deprecated: str = ""
    """Since when and what to use, of one that is deprecated."""


class AliasView(msgspec.Struct, frozen=True):
    """A further name of a definition: `LAMP *PLAMP` after `typedef`. `sdk` is said in `RecordView`."""

    text: str
    sdk: bool


class DeprecationView(msgspec.Struct, frozen=True):
    """What tells of a deprecated type: since when and what to use, and what follows `typedef` for each of its names."""

    advice: str
    names: tuple[str, ...]


class EnumerationView(msgspec.Struct, frozen=True):
    """An enumeration. `sdk` is said in `RecordView`."""

    template: ClassVar[str] = "enumeration.jinja"
    name: str
    comment: str
    tag: str
    """The name behind `enum`."""
    members: tuple[EnumeratorView, ...]
    aliases: tuple[AliasView, ...]
    sdk: bool
    declaration: str = ""
    """What follows `typedef` where it is an integer type, whose values are macros: `UINT64 LAMP_FLAGS`."""
    tests: tuple[tuple[str, str], ...] = ()
    """Tests of its flags: the macro's name, and the condition over `x`."""
    deprecation: DeprecationView | None = None


class MemberView(msgspec.Struct, frozen=True):
    """A field: its declaration and bits, or the `members` of an anonymous union."""

    comment: str
    declaration: str
    bits: int | None = None
    members: tuple[MemberView, ...] = ()


class Definition(msgspec.Struct, frozen=True):
    """A structure or union with its members, or an enumeration; `keyword` is struct, union or enum, `tag` the name
    behind it.
    """

    keyword: str
    name: str
    tag: str
    members: tuple[MemberView | EnumeratorView, ...]
    pack: int | None = None
    """The greatest alignment of a member in bytes, where the documentation limits it."""


class TypeView(msgspec.Struct, frozen=True):
    """A type of the prelude. `form` is alias, forward, record, opaque or enum; fields of other forms are empty."""

    form: str
    name: str
    sdk: bool
    """Whether the Windows SDK has one of the same name."""
    late: bool = False
    """Whether it needs what the Windows SDK does not have, and so stands behind that."""
    originals: tuple[str, ...] = ()
    """Guards of the header that has it elsewhere."""
    library: tuple[str, str] | None = None
    """The header of the C library that defines it wherever there is one, and the macro that says so."""
    taken: str = ""
    """The macro by which whoever defines it tells the others."""
    declaration: str = ""
    """What follows `typedef` of an alias: `unsigned int UINT`."""
    keyword: str = "struct"
    tag: str = ""
    members: tuple[str, ...] = ()
    """Declarations of a record's members."""
    align: int = 0
    """Bytes to whose multiples a record is aligned, 0 for its own alignment."""
    bits: tuple[int, int] = (0, 0)
    """Size of an opaque record where pointers have 64 bits, and where they have 32."""
    values: tuple[tuple[str, str], ...] = ()
    """Enumerators."""
    unless: str = ""
    """An enumerator that the Windows SDK may have as a macro: there the enumeration is a number."""
    word: str = ""
    """`enum` or `struct`, where the Windows SDK has the name behind that word alone."""
    pack: int | None = None
    """The greatest alignment of a record's member in bytes, where something limits it."""
    inner: tuple[Definition, ...] = ()
    """The records nested in a record, which are defined before it."""


class FormsView(msgspec.Struct, frozen=True):
    """The name that stands for two forms of a declaration: that for UTF-16 (`wide`) where UNICODE is defined, else that
    for text of a code page (`narrow`); either may be empty.
    """

    neutral: str
    narrow: str
    wide: str


class RecordView(msgspec.Struct, frozen=True):
    """A structure or union; the ones nested in it come first. Without definitions it is opaque, for the `missing`
    types.

    `sdk` says that the Windows SDK has a type of the same name, so that the header leaves ours out where it is used.
    """

    template: ClassVar[str] = "record.jinja"
    name: str
    comment: str
    definitions: tuple[Definition, ...]
    missing: str
    aliases: tuple[AliasView, ...]
    sdk: bool
    forms: FormsView | None = None
    deprecation: DeprecationView | None = None


class CallableView(msgspec.Struct, frozen=True):
    """A function, a type of function, or a pointer to one (`form` is prototype, type or pointer). `returns` is its C
    type, `call` its calling convention, `missing` names the types for lack of which it is not declared, `sdk` is
    said in `RecordView`.
    """

    template: ClassVar[str] = "callable.jinja"
    name: str
    comment: str
    form: str
    returns: str
    call: str
    parameters: tuple[str, ...]
    missing: str
    sdk: bool
    forms: FormsView | None = None
    deprecated: str = ""


class SlotView(msgspec.Struct, frozen=True):
    """A slot of a vtable, with its comments for C++ and for C."""

    number: int
    name: str
    opaque: bool
    comment: str
    brief: str
    returns: str
    call: str
    parameters: tuple[str, ...]
    arguments: str
    """`, stacksize, pParameter`: what `COBJMACROS` pass on."""
    deprecated: str = ""


class InterfaceView(msgspec.Struct, frozen=True):
    """An interface or class with a vtable. Without slots it is opaque, and `note` says why."""

    template: ClassVar[str] = "interface.jinja"
    name: str
    comment: str
    iid: str
    iid_parts: str
    iid_words: str
    """The identifier as four numbers of 32 bits, the first one first."""
    base: str
    own: tuple[SlotView, ...]
    slots: tuple[SlotView, ...]
    note: str
    is_class: bool
    """Whether its methods have the convention of classes, which GNU C doubts outside of C++."""
    is_foreign: bool = False
    """Whether it is a class of another language, which C can only name."""
    deprecation: DeprecationView | None = None


class CoclassView(msgspec.Struct, frozen=True):
    """A COM class: its identifier, where one is known."""

    template: ClassVar[str] = "coclass.jinja"
    name: str
    comment: str
    clsid: str
    clsid_parts: str
    interfaces: tuple[str, ...]


# One partial template each.
DeclarationView = EnumerationView | RecordView | CallableView | InterfaceView | CoclassView


class ForwardView(msgspec.Struct, frozen=True):
    """A declaration before use: `typedef struct IHostTask IHostTask`, `typedef struct _LAMP LAMP`."""

    keyword: str
    name: str
    tag: str
    sdk: bool
    unless: str = ""
    """Macro of the header that defines it, set where an original took that header's place."""
    needed: tuple[str, ...] = ()
    """Conditions of which one is true where something needs it; none if something always does."""


class PlacedView(msgspec.Struct, frozen=True):
    """A declaration as it is printed, and macros of which each leaves it out: its types may be missing, or a program
    brings its own.
    """

    text: str
    unless: tuple[str, ...] = ()


class GuidView(msgspec.Struct, frozen=True):
    """An identifier with a name of its own: the eleven numbers of `DEFINE_GUID`, or the name that it is the same as."""

    name: str
    parts: str
    same_as: str = ""


class SystemHeaderView(msgspec.Struct, frozen=True, order=True):
    """A header of the system, and the macro that says that it is there.

    `posix`: of a POSIX system alone, as other ones have a header of that name without all of its functions.
    """

    file: str
    macro: str
    posix: bool


class MacroView(msgspec.Struct, frozen=True):
    """A macro with its parameters and the expression that it stands for."""

    name: str
    arguments: tuple[str, ...]
    text: str


class TypeNameView(msgspec.Struct, frozen=True):
    """A name for a type: what follows `typedef`, the entity, and since when it is deprecated and what to use. `sdk`
    is said in `RecordView`.
    """

    declaration: str
    entity: str
    sdk: bool
    deprecated: str = ""
    comment: str = ""


class HeaderView(msgspec.Struct, frozen=True):
    """A header."""

    reference: str
    guard: str
    originals: tuple[str, ...]
    """Guards of the header that the documentation names; none for a header that holds nothing of its own."""
    includes: tuple[str, ...]
    removed: tuple[str, ...]
    """Function-like macros of Windows headers that stand in the way of a method's name."""
    codes: tuple[tuple[str, str], ...]
    constants: tuple[tuple[str, str], ...]
    """Numbers that words state: name and value."""
    guids: tuple[GuidView, ...]
    forwards: tuple[ForwardView, ...]
    placed: tuple[PlacedView, ...]
    macros: tuple[MacroView, ...] = ()
    type_names: tuple[TypeNameView, ...] = ()
    is_quiet: bool = False
    """Whether it may use types that are deprecated, of which compilers should tell programs alone."""
    companion: str = ""
    """What programs expect beside what pages describe, as text."""
    of_cplusplus: frozenset[str] = frozenset()
    """Those of `system` that are none of C."""
    system: tuple[SystemHeaderView, ...] = ()
    """Headers of the system that declare functions of this one."""
