"""What the templates are given: frozen values of names and choices. The code of a call stands in the templates, which
escape docstrings themselves.
"""

from __future__ import annotations

from msgspec import Struct

from docabi.backends.python.roles.argument import Argument


class ParameterView(Struct, frozen=True, tag=True):
    """A parameter: the macro that prints it, its Python name, and that of the C value beside the Python one. What
    follows are annotations, None where there is no such side: what the raw form takes, what a caller gives, what an
    implementation is given, what comes back to a caller, what an implementation gives back. `default` is what a caller
    gives who leaves it out; one that is refilled has something written into it before each call. One `is_object` if an
    interface comes out of it; `lends` names the Python value that native code may go on reading after the call.
    `doubt` is an expression that is true where an argument may not fit, although ctypes would pass it; `bits` is the
    width of a number.
    """

    form: str
    name: str
    local: str
    raw: str = "Pointer"
    accepts: str | None = None
    receives: str | None = None
    gives: str | None = None
    answers: str | None = None
    default: str | None = None
    is_refilled: bool = False
    is_object: bool = False
    lends: str = ""
    doubt: str = ""
    bits: int = 0


class ValueView(ParameterView, frozen=True, kw_only=True):
    """One value or what a pointer points to: its kind in a slot, its C type, and what makes the Python value of it
    (empty if that is the C value). `needs` and `position` are the other parameter that its value depends on, `key` is
    that of the call in error texts.
    """

    kind: str
    element: str = "c_void_p"
    reader: str = ""
    needs: str = ""
    position: int = -1
    key: str = ""


class TextView(ParameterView, frozen=True, kw_only=True):
    """A text that goes in: `encoder` makes C's text of it. `size` is the position of its length."""

    kind: str
    encoder: str
    is_copied: bool
    size: int


class ArrayView(ParameterView, frozen=True, kw_only=True):
    """An array that goes in: whether its items are `objects`, `texts`, `numbers` or other `values`, the kind and the C
    type of one.

    `size` is the position of its count, `length` what its type says (0: nothing), `as_long_as` another array, and
    `ends` the expression of the item behind its last one, if that is not zero.
    """

    items: str = ""
    kind: str = ""
    element: str = ""
    size: int
    length: int = 0
    as_long_as: str = ""
    ends: str = ""

    @property
    def is_listed(self) -> bool:
        """Whether it takes items one by one, which a generator may give."""
        return bool(self.items)


class LengthView(ParameterView, frozen=True, kw_only=True):
    """A length: its C type, the Python name of what has it, and the name of the C value of that."""

    element: str
    owner: str = ""
    buffer: str = ""


class BufferView(ParameterView, frozen=True, kw_only=True):
    """A buffer that the callee fills: the C type of an item, the positions of its lengths, the expressions of its first
    capacity and of the length that came back (empty if none does; else it is made longer until that fits), whether
    that length `is_exact`: counts no NUL at the end of a text, and whether it `is_signed`: below 0 it is no length.
    """

    element: str
    size: int
    fetched: int = -1
    capacity: str = ""
    needed: str = ""
    is_exact: bool = False
    is_signed: bool = False


class ResultArrayView(BufferView, frozen=True, kw_only=True):
    """An array that the callee fills: the kind of an item and what makes the Python value of it.

    `skips_null` says that NULL is no item; `given_back` whether what a first call has put there are `objects` or
    `texts`, which the second call gives again.
    """

    kind: str
    reader: str
    skips_null: bool
    given_back: str


AnyParameter = ParameterView | ValueView | TextView | ArrayView | LengthView | BufferView | ResultArrayView
"""What a view holds of parameters, told apart by name where views are kept from build to build."""


class AcceptedView(Struct, frozen=True):
    """A Python argument; `default` may be empty, and `annotation` is where it is the interface that is asked for."""

    name: str
    annotation: str
    default: str


class GrowthView(Struct, frozen=True):
    """Buffers of one length: the expression of what that must be, and the buffers that are made longer together."""

    needed: str
    buffers: tuple[BufferView | ResultArrayView, ...]


class ResultView(Struct, frozen=True):
    """A named tuple: its name and (field, type) pairs. One with an interface that was asked for is generic over it."""

    name: str
    key: str
    fields: tuple[tuple[str, str], ...]

    @property
    def generic(self) -> bool:
        """Whether a field is the interface that was asked for."""
        return any(annotation in ("T", "T | None") for _, annotation in self.fields)

    @property
    def bases(self) -> str:
        """The base classes behind `Result`; types that need not be there at run time stand in quotes."""
        inside = ", ".join(one if one in _BUILTIN else f'"{one}"' for _, one in self.fields)
        return f"tuple[{inside}], Generic[T]" if self.generic else f"tuple[{inside}]"


_BUILTIN = frozenset({"int", "str", "bytes", "bool", "float"})


class StepsView(Struct, frozen=True):
    """How a loop goes through a call: the handle that it makes, the method that ends it, what an item is, and the
    arguments beside the handle.
    """

    handle: str
    close: str
    item: str
    accepted: tuple[AcceptedView, ...]


class CallView(Struct, frozen=True):
    """A method, function or function pointer, in every form that it is printed in.

    It has its Python name, the `key` that error texts have for it (`IFoo.Bar`), as `symbol` the documented name where
    that differs, and as convention `cdecl` or nothing. `fails` says that it returns an HRESULT; any other value that
    the C function returns is `returned`, and `status` the class of codes that it is of, or empty. Parameters are in the
    order of C, `accepted` are the arguments of a caller, `growths` buffers that may be too short at the first call,
    `results` what comes back to a caller, with `result` as the class of several. `asked` is the parameter with the
    identifier of an interface that is asked for, or empty. The annotation of what comes back is `gives` for a caller,
    `answers` for an implementation. What an object that comes out keeps alive is `lent`. `arguments` is what is known
    of each parameter. An implementation has the method under its name, or `implemented_as` another one. A loop goes
    through one that has `steps`; `closes` is the handle that a call ends, or empty. `deprecated` says what to use
    in its place.
    """

    name: str
    key: str
    symbol: str
    convention: str
    fails: bool
    returned: ValueView | None
    parameters: tuple[AnyParameter, ...]
    accepted: tuple[AcceptedView, ...]
    growths: tuple[GrowthView, ...]
    results: tuple[AnyParameter, ...]
    result: ResultView | None
    asked: str
    gives: str
    answers: str
    lent: tuple[str, ...]
    arguments: tuple[Argument, ...]
    implemented_as: str = ""
    doc: str = ""
    steps: StepsView | None = None
    closes: str = ""
    status: str = ""
    deprecated: str = ""

    @property
    def refilled(self) -> tuple[ParameterView, ...]:
        """The parameters into which something is written before each call."""
        return tuple(one for one in self.parameters if one.is_refilled)

    @property
    def listed(self) -> tuple[ArrayView, ...]:
        """The arrays that take their items one by one."""
        return tuple(one for one in self.parameters if isinstance(one, ArrayView) and one.is_listed)

    @property
    def doubted(self) -> tuple[ParameterView, ...]:
        """The parameters that are looked at before the call."""
        return tuple(one for one in self.parameters if one.doubt)

    @property
    def implemented(self) -> tuple[ParameterView, ...]:
        """The parameters that an implementation receives."""
        return tuple(one for one in self.parameters if one.receives is not None)

    @property
    def visible(self) -> tuple[Argument, ...]:
        """What the documentation says of the Python arguments."""
        return tuple(a for a, one in zip(self.arguments, self.parameters, strict=True) if one.accepts is not None)

    @property
    def given(self) -> tuple[Argument, ...]:
        """What the documentation says of the parameters that are results."""
        return tuple(a for a, one in zip(self.arguments, self.parameters, strict=True) if one.gives is not None)

    @property
    def function(self) -> str:
        """The annotation of a Python function that does it."""
        inside = ", ".join(one.receives or "" for one in self.implemented)
        return f"Callable[[{inside}], {self.answers}]"


class SlotView(Struct, frozen=True):
    """A slot of a vtable or a function of a library; one that nobody can call keeps its place."""

    name: str
    call: CallView | None


class MemberView(Struct, frozen=True):
    """A member of an enumeration; `doc` is empty where no page describes it."""

    name: str
    value: str
    doc: str = ""


class StatusView(Struct, frozen=True):
    """A type of return codes that is not HRESULT: the condition under which a `value` is a failure, and its codes."""

    name: str
    failure: str
    members: tuple[MemberView, ...]


class EnumerationView(Struct, frozen=True):
    """An enumeration."""

    name: str
    parent: str
    doc: str
    members: tuple[MemberView, ...]


class FieldView(Struct, frozen=True):
    """A field of a structure: its ctypes expression (with the width of a bit field), its annotation, and, or nothing,
    the enumeration whose values it has, and the field with the length of the buffer for text that it points to.
    """

    name: str
    expression: str
    annotation: str
    doc: str = ""
    enumeration: str = ""
    room: str = ""


class RecordView(Struct, frozen=True):
    """A structure or union; `inner` are its nested ones. `pack` is the greatest alignment of a field in bytes, where
    the documentation limits it.
    """

    name: str
    parent: str
    doc: str
    fields: tuple[FieldView, ...]
    anonymous: tuple[str, ...] = ()
    inner: tuple[RecordView, ...] = ()
    pack: int | None = None
    on_windows: bool = False
    """Whether it has fields on Windows alone, because elsewhere ctypes would not lay it out as compilers do."""
    enumerated: tuple[tuple[str, str], ...] = ()
    """Fields whose values are those of an enumeration, and that."""
    texts: tuple[tuple[str, str], ...] = ()
    """Fields that point to a text in a buffer, and that with the buffer's length."""


class SystemRecordView(Struct, frozen=True):
    """A structure or union of the facts: name and ctypes expression of each field; the `anonymous` ones are nested, and
    their own fields belong to the structure. `inner` are the nested ones, which are defined before it.
    """

    name: str
    parent: str
    fields: tuple[tuple[str, str], ...]
    anonymous: tuple[str, ...] = ()
    pack: int | None = None
    inner: tuple[SystemRecordView, ...] = ()


class CallbackView(Struct, frozen=True):
    """A function pointer type. One whose types are unknown takes an address."""

    name: str
    doc: str
    slot: SlotView

    @property
    def function(self) -> str:
        """The annotation of a Python function that does it."""
        return self.slot.call.function if self.slot.call is not None else "Callable[[], None]"


class ExportsView(Struct, frozen=True):
    """The functions of a module, or the methods of an interface."""

    slots: tuple[SlotView, ...]

    @property
    def calls(self) -> tuple[CallView, ...]:
        """Those that can be called."""
        return tuple(slot.call for slot in self.slots if slot.call is not None)


class LibraryView(ExportsView, frozen=True):
    """The functions of a module. `aliases` are names for the A and the W form of one, each with that for Unicode;
    `files` are the names of the library by system.
    """

    aliases: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, tuple[str, ...]], ...] = ()


class InterfaceView(ExportsView, frozen=True):
    """An interface, or a class with a vtable. `com` says whether it has reference counts, `opaque` that nobody knows
    its slots; Python can implement one that has the former and is not the latter.
    """

    name: str
    parent: str
    iid: str | None
    doc: str
    com: bool
    opaque: bool
    items: str = ""
    """What a loop over an object gives, if its `Next` reads items."""


class CoclassView(Struct, frozen=True):
    """A COM class."""

    name: str
    clsid: str | None
    doc: str


class MacroView(Struct, frozen=True):
    """A macro as a function: `type` is that of its arguments and of what it gives, `text` what it returns."""

    name: str
    arguments: tuple[str, ...]
    type: str
    text: str
    doc: str


class ModuleView(Struct, frozen=True):
    """A module: where it comes from, what `import *` gives, and its classes."""

    name: str
    origin: str
    doc: str
    public: tuple[str, ...]
    enumerations: tuple[EnumerationView, ...]
    records: tuple[RecordView, ...]
    callbacks: tuple[CallbackView, ...]
    interfaces: tuple[InterfaceView, ...]
    coclasses: tuple[CoclassView, ...]
    exports: LibraryView | None
    aliases: tuple[tuple[str, str], ...] = ()
    """Names for the A and the W form of a structure or function pointer, and the class that Python means."""
    identifiers: tuple[tuple[str, str], ...] = ()
    """GUIDs with a name of their own: that name, and the value as a Python string."""
    constants: tuple[tuple[str, str], ...] = ()
    """Numbers that words state: name, and the value as Python has it."""
    macros: tuple[MacroView, ...] = ()
    type_names: tuple[tuple[str, str], ...] = ()
    """Names for types: name, and the class of ctypes."""


class ImportsView(Struct, frozen=True):
    """Import lines of a module: those that it needs, and those that are for type checkers alone."""

    needed: tuple[str, ...]
    checked: tuple[str, ...]
