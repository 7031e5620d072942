# made by docabi from specs/abi and the facts about codes; do not edit
"""The return codes of the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._codes import Code, CodeType

if TYPE_CHECKING:
    from ._signatures.hresults import Names
else:
    Names = CodeType


class HResult(Code, metaclass=Names):
    """A return code, unsigned as the documentation writes it. Every code that has a name is found by it, also if the
    documentation does not name it: HResult.E_ABORT. One without a name is a member of its own.
    """

    S_OK = 0x00000000
    S_FALSE = 0x00000001
    """IMetaDataImport.EnumTypeDefs: The enumeration is exhausted, and pcTypeDefs is set to zero.
    IMetaDataImport.EnumMethods: No method is left, and pcTokens receives zero.
    IMetaDataImport.EnumCustomAttributes: No attribute is left, and pcCustomAttributes receives
        zero."""
    E_NOTIMPL = 0x80004001
    """The method is not implemented."""
    E_NOINTERFACE = 0x80004002
    """The object does not have the requested interface."""
    E_POINTER = 0x80004003
    """A pointer that must not be null is null."""
    E_FAIL = 0x80004005
    """A fatal error of unknown origin occurred. From then on this process can no longer use the CLR,
    and every further call of a hosting method fails with HOST_E_CLRNOTAVAILABLE."""
    E_UNEXPECTED = 0x8000FFFF
    """The call is not possible in this state."""
    E_OUTOFMEMORY = 0x8007000E
    """There is not enough memory."""
    E_INVALIDARG = 0x80070057
    """An argument is not valid."""
    HOST_E_INVALIDOPERATION = 0x80131022
    """The runtime does not allow this call now."""
    HOST_E_CLRNOTAVAILABLE = 0x80131023
    """No CLR is loaded in this process, or its current state rules out both running managed code and
    handling this call."""
    HOST_E_TIMEOUT = 0x80131024
    """The time limit of the operation passed before it was done."""
    HOST_E_NOT_OWNER = 0x80131025
    """Somebody other than the caller holds the lock."""
    HOST_E_ABANDONED = 0x80131026
    """The wait ended without a result, because the event that kept the thread or fiber blocked was
    canceled."""
