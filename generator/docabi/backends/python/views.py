"""What the templates are given of a module: frozen values of names and choices; they escape docstrings themselves."""

from __future__ import annotations

from msgspec import Struct

from docabi.backends.python.callviews import (
    CallView,
    SlotView,
)


class MemberView(Struct, frozen=True):
    """A member of an enumeration; `doc` is empty where no page describes it."""

    name: str
    value: str
    doc: str = ""


class EnumerationView(Struct, frozen=True):
    """An enumeration."""

    name: str
    parent: str
    doc: str
    members: tuple[MemberView, ...]


class FieldView(Struct, frozen=True):
    """A field of a structure: its ctypes expression (with the width of a bit field) and its annotation."""

    name: str
    expression: str
    annotation: str
    doc: str = ""


class RecordView(Struct, frozen=True):
    """A structure or union; `inner` are its nested ones."""

    name: str
    parent: str
    doc: str
    fields: tuple[FieldView, ...]
    anonymous: tuple[str, ...] = ()
    inner: tuple[RecordView, ...] = ()


class CallbackView(Struct, frozen=True):
    """A function pointer type. One whose types are unknown takes an address."""

    name: str
    doc: str
    slot: SlotView

    @property
    def function(self) -> str:
        """The annotation of a Python function that does it."""
        return self.slot.call.function if self.slot.call is not None else "Callable[[], None]"


class InterfaceView(Struct, frozen=True):
    """An interface, or a class with a vtable. `com` says whether it has reference counts, `opaque` that nobody knows
    its slots.
    """

    name: str
    parent: str
    iid: str | None
    doc: str
    com: bool
    opaque: bool
    slots: tuple[SlotView, ...]

    @property
    def calls(self) -> tuple[CallView, ...]:
        """The slots that can be called."""
        return tuple(slot.call for slot in self.slots if slot.call is not None)

    @property
    def implementable(self) -> bool:
        """Whether Python can implement it."""
        return self.com and not self.opaque


class CoclassView(Struct, frozen=True):
    """A COM class."""

    name: str
    clsid: str | None
    doc: str


class ExportsView(Struct, frozen=True):
    """The functions of a module."""

    slots: tuple[SlotView, ...]

    @property
    def calls(self) -> tuple[CallView, ...]:
        """The functions that can be called."""
        return tuple(slot.call for slot in self.slots if slot.call is not None)


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
    exports: ExportsView | None


class ImportsView(Struct, frozen=True):
    """Import lines of a module: those that it needs, and those that are for type checkers alone."""

    needed: tuple[str, ...]
    checked: tuple[str, ...]
