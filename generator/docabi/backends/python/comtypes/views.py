"""What the templates of the comtypes form are given: frozen values; words are escaped by the template."""

from __future__ import annotations

from msgspec import Struct

from docabi.backends.python import views
from docabi.backends.python.views import EnumerationView, MacroView, RecordView


class ParameterView(Struct, frozen=True):
    """A parameter of a `COMMETHOD`: flags, ctypes expression, documented name, value where none is given, and what the
    documentation says of its direction where that is not in the flags.
    """

    flags: tuple[str, ...]
    type: str
    name: str
    default: str = ""
    note: str = ""


class StubParameterView(Struct, frozen=True):
    """An argument of a method as comtypes makes it, for type checkers."""

    name: str
    annotation: str
    is_optional: bool


class MethodView(Struct, frozen=True):
    """A slot. `python` is the name of the method that comtypes makes, with what it takes and gives (empty: nobody
    knows), `note` why it takes no arguments; that may be empty.
    """

    name: str
    returns: str
    help: str = ""
    parameters: tuple[ParameterView, ...] = ()
    python: str = ""
    takes: tuple[StubParameterView, ...] = ()
    gives: str = ""
    note: str = ""


class InterfaceView(Struct, frozen=True):
    """A COM interface; `iid` is a Python string or empty, `is_root` says that comtypes defines its base."""

    name: str
    parent: str
    is_root: bool
    iid: str
    doc: str
    methods: tuple[MethodView, ...]


class CoclassView(views.CoclassView, frozen=True):
    """A COM class with the Python names of its interfaces; the first is the default."""

    interfaces: tuple[str, ...]


class PrototypeView(Struct, frozen=True):
    """A function pointer type or an exported function: what makes its ctypes class (empty: nobody knows its types, and
    it is an address), what it returns, and its parameters with the documented ways and their names.
    """

    name: str
    documented: str
    maker: str = ""
    returns: str = ""
    types: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    library: str = ""


class ModuleView(Struct, frozen=True):
    """A module: where it comes from, its classes, prototypes, and comments on what is left out."""

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
    aliases: tuple[tuple[str, str], ...] = ()
    """Names for the A and the W form of a function, structure or function pointer, and what Python means."""
    identifiers: tuple[tuple[str, str], ...] = ()
    """GUIDs with a name of their own: that name, and the value as a Python string."""
    constants: tuple[tuple[str, str], ...] = ()
    """Numbers that words state: name, and the value as Python has it."""
    macros: tuple[MacroView, ...] = ()
    type_names: tuple[tuple[str, str], ...] = ()
    """Names that pages give to types, and the classes of ctypes."""
    public: tuple[str, ...] = ()

    @property
    def has_methods(self) -> bool:
        """Whether something is assigned when all classes are there."""
        return bool(self.interfaces or self.coclasses)


class ImportsView(views.ImportsView, frozen=True):
    """Import lines of a module, empty between groups; `late` ones are for the methods alone."""

    late: tuple[str, ...]
