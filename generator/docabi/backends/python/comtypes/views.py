"""What the templates of the comtypes form are given: frozen values; words are escaped by the template."""

from __future__ import annotations

from msgspec import Struct

from docabi.backends.python.views import EnumerationView, RecordView


class ParameterView(Struct, frozen=True):
    """A parameter of a `COMMETHOD`: flags, ctypes expression, documented name, value where none is given, and what the
    documentation says of its direction where that is not in the flags.
    """

    flags: tuple[str, ...]
    type: str
    name: str
    default: str = ""
    note: str = ""


class MethodView(Struct, frozen=True):
    """A slot. `stub` is its signature for type checkers, `note` why it takes no arguments; either may be empty."""

    name: str
    returns: str
    help: str = ""
    parameters: tuple[ParameterView, ...] = ()
    stub: str = ""
    note: str = ""


class InterfaceView(Struct, frozen=True):
    """A COM interface; `iid` is a Python string or empty, `is_root` says that comtypes defines its base."""

    name: str
    parent: str
    is_root: bool
    iid: str
    doc: str
    methods: tuple[MethodView, ...]


class CoclassView(Struct, frozen=True):
    """A COM class with the Python names of its interfaces; the first is the default."""

    name: str
    clsid: str
    doc: str
    interfaces: tuple[str, ...]


class PrototypeView(Struct, frozen=True):
    """A function pointer type or an exported function: its ctypes expression, and a line on what it is."""

    name: str
    expression: str
    comment: str


class ModuleView(Struct, frozen=True):
    """A module. `imports` are whole lines, empty between groups; `checked` ones are for type checkers, `late` ones for
    the methods alone.
    """

    name: str
    origin: str
    doc: str
    enumerations: tuple[EnumerationView, ...]
    records: tuple[RecordView, ...]
    interfaces: tuple[InterfaceView, ...]
    callbacks: tuple[PrototypeView, ...]
    coclasses: tuple[CoclassView, ...]
    functions: tuple[PrototypeView, ...]
    left_out: tuple[str, ...]
    imports: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    public: tuple[str, ...] = ()

    @property
    def has_methods(self) -> bool:
        """Whether something is assigned when all classes are there."""
        return bool(self.interfaces or self.coclasses)
