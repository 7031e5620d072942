# made by docabi from specs/abi and the facts about codes; do not edit
"""The return codes of the documentation."""

from __future__ import annotations

from ._enumerations import Enumeration


class HResult(Enumeration):
    """A return code, unsigned as the documentation writes it. A code that it does not name is a member of its own."""

    S_OK = 0x00000000
    S_FALSE = 0x00000001
    E_NOTIMPL = 0x80004001
    E_NOINTERFACE = 0x80004002
    E_POINTER = 0x80004003
    E_FAIL = 0x80004005
    E_UNEXPECTED = 0x8000FFFF
    E_OUTOFMEMORY = 0x8007000E
    E_INVALIDARG = 0x80070057
    HOST_E_INVALIDOPERATION = 0x80131022
    HOST_E_CLRNOTAVAILABLE = 0x80131023
    HOST_E_TIMEOUT = 0x80131024
    HOST_E_NOT_OWNER = 0x80131025
    HOST_E_ABANDONED = 0x80131026

    @property
    def succeeded(self) -> bool:
        """Whether the code means success."""
        return self < 0x80000000

    @property
    def description(self) -> str:
        """What the documentation says of it in general, in the chosen language."""
        from ._results import description_of

        return description_of(self)
