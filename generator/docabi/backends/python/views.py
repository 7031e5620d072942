"""What the templates are given: frozen values with every string ready; docstrings are escaped by the template."""

from __future__ import annotations

from dataclasses import dataclass

from docabi.backends.python.calls import Call


@dataclass(frozen=True)
class CallView:
    """A method or function with its docstring and the imports its body needs."""

    call: Call
    doc: str
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class MemberView:
    """A member of an enumeration; `doc` is empty where no page describes it."""

    name: str
    value: str
    doc: str = ""


@dataclass(frozen=True)
class EnumerationView:
    """An enumeration."""

    name: str
    parent: str
    doc: str
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class FieldView:
    """A field of a structure: its ctypes expression (with the width of a bit field) and its annotation."""

    name: str
    expression: str
    annotation: str
    doc: str = ""


@dataclass(frozen=True)
class RecordView:
    """A structure or union; `inner` are its nested ones."""

    name: str
    parent: str
    doc: str
    fields: tuple[FieldView, ...]
    anonymous: tuple[str, ...] = ()
    inner: tuple[RecordView, ...] = ()


@dataclass(frozen=True)
class CallbackView:
    """A function pointer type."""

    name: str
    doc: str
    slot: str
    function: str
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class InterfaceView:
    """An interface, or a class with a vtable. `com` says whether it has reference counts, `opaque` that nobody knows
    its slots.
    """

    name: str
    parent: str
    iid: str | None
    doc: str
    com: bool
    opaque: bool
    slots: tuple[str, ...]
    calls: tuple[CallView, ...]
    imports: tuple[str, ...] = ()

    @property
    def implementable(self) -> bool:
        """Whether Python can implement it."""
        return self.com and not self.opaque


@dataclass(frozen=True)
class CoclassView:
    """A COM class."""

    name: str
    clsid: str | None
    doc: str


@dataclass(frozen=True)
class ExportsView:
    """The functions of a module."""

    slots: tuple[str, ...]
    calls: tuple[CallView, ...]
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class ModuleView:
    """A module. `imports` are whole lines; `checked` ones are for type checkers alone, `signatures` those of the module
    that says what its methods take and give.
    """

    name: str
    origin: str
    doc: str
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    public: tuple[str, ...]
    enumerations: tuple[EnumerationView, ...]
    records: tuple[RecordView, ...]
    callbacks: tuple[CallbackView, ...]
    interfaces: tuple[InterfaceView, ...]
    coclasses: tuple[CoclassView, ...]
    exports: ExportsView | None
    signatures: tuple[str, ...] = ()
