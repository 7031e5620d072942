"""What a vtable slot, an exported function or a function pointer declares, and how its parameters belong together."""

from __future__ import annotations

from ctypes import c_int32, c_void_p
from typing import TYPE_CHECKING, Any

from ._kinds import GUID_REF, TEXT, Kind, kind_of
from ._platform import prototype

if TYPE_CHECKING:
    from ._platform import Function, Prototype


class Parameter:
    """A parameter: `abi` is its C type. `visible` ones are Python arguments, `output` ones Python results."""

    visible = False
    output = False

    def __init__(self, kind: Any) -> None:
        self.kind: Kind = kind_of(kind)

    @property
    def abi(self) -> Any:
        """The ctypes class of the C parameter."""
        return c_void_p


class In(Parameter):
    """A value that goes in."""

    visible = True

    @property
    def abi(self) -> Any:
        """The value's own C type."""
        return self.kind.abi


class Out(Parameter):
    """A pointer to a value that comes out."""

    output = True


class InOut(Out):
    """A pointer to a value that goes in and comes out."""

    visible = True


class Hidden(Parameter):
    """A length that Python knows from the value it belongs to, passed by value."""

    @property
    def abi(self) -> Any:
        """The length's own C type."""
        return self.kind.abi


class HiddenRef(Parameter):
    """A length behind a pointer."""


class OutArray(Parameter):
    """A buffer; `capacity` and `fetched` are the positions of its length parameters, -1 if there is none."""

    output = True

    def __init__(self, kind: Any, capacity: int, fetched: int = -1) -> None:
        super().__init__(kind)
        self.capacity = capacity
        self.fetched = fetched


class OutBytes(OutArray):
    """A buffer of raw bytes."""


class OutText(OutArray):
    """A buffer of UTF-16 text; the length that comes back is `exact` if it counts no terminator."""

    def __init__(self, kind: Any, capacity: int, fetched: int = -1, exact: bool = False) -> None:
        super().__init__(kind, capacity, fetched)
        self.exact = exact


class InArray(Parameter):
    """An array that goes in; `count` is the position of its length."""

    visible = True

    def __init__(self, kind: Any, count: int) -> None:
        super().__init__(kind)
        self.count = count


class InBytes(InArray):
    """Raw bytes that go in."""


class InOutBytes(OutBytes):
    """A buffer of raw bytes that goes in and comes out."""

    visible = True


class InOutText(OutText):
    """A buffer of UTF-16 text that goes in and comes out."""

    visible = True


class InText(InArray):
    """UTF-16 text that goes in; `count` is the position of its length, which may stand in for a NUL."""

    def __init__(self, count: int) -> None:
        super().__init__(TEXT, count)


class Requested(Parameter):
    """A pointer to an interface pointer whose interface another parameter names; `iid` is that one's position."""

    output = True

    def __init__(self, iid: int) -> None:
        super().__init__(GUID_REF)
        self.iid = iid


class _Hresult(Kind):
    def read(self, raw: Any) -> Any:
        from ._results import hresult_of

        return hresult_of(raw)


HRESULT = _Hresult(c_int32)


class Slot:
    """A method, function or function pointer. `returns` is None for void, HRESULT for a return code.

    `symbol` is the name that a library exports, where it is no name of Python.
    One `is_shared` if another interface that is implemented together with this one has a method of its name.
    A slot whose type nobody knows has no prototype (`Slot.opaque`): it keeps its place and cannot be called.
    """

    names: tuple[str, ...] = ()
    """Of one that is written by hand, the names of what goes in; those of documented ones stand in `_signatures`."""

    def __init__(
        self,
        name: str,
        returns: Any,
        *parameters: Parameter,
        convention: str = "stdcall",
        symbol: str = "",
        is_shared: bool = False,
    ) -> None:
        self.name = name
        self.symbol = symbol or name
        self.returns: Kind | None = None if returns is None else kind_of(returns)
        self.parameters = parameters
        self.convention = convention
        self.is_shared = is_shared
        self.known = True
        self.owner = ""
        self._functions: dict[int, Function] = {}

    @classmethod
    def opaque(cls, name: str) -> Slot:
        """A slot that keeps its place."""
        slot = cls(name, None)
        slot.known = False
        return slot

    def declared_by(self, interface: str) -> Slot:
        """The same slot, told which interface declares it."""
        self.owner = interface
        return self

    @property
    def qualified(self) -> str:
        """The name of an implementation's method that goes before the plain one."""
        return f"{self.owner}_{self.name}"

    @property
    def fails(self) -> bool:
        """Whether it returns an HRESULT."""
        return isinstance(self.returns, _Hresult)

    def prototype(self, *first: Any) -> Prototype:
        """The ctypes prototype, with the types of leading parameters (`this`) before the declared ones."""
        returns = None if self.returns is None else self.returns.abi
        return prototype(returns, (*first, *(parameter.abi for parameter in self.parameters)), self.convention)

    def method_at(self, address: int) -> Function:
        """The callable of a method whose code lies at an address; made once for an address."""
        found = self._functions.get(address)
        if found is None:
            found = self._functions[address] = self.prototype(c_void_p)(address)
        return found
