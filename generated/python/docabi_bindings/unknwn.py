# made by docabi from specs/abi, header unknwn.h; do not edit
"""Definitions of unknwn.h."""

from __future__ import annotations

from ctypes import byref, c_void_p
from typing import TYPE_CHECKING, overload
from ._arguments import MISFITS, misfit, verify
from ._guid import GUID, identifier
from ._kinds import GUID_REF, boolean
from ._results import HResult, check, settle
from ._slots import HRESULT, In, Requested, Slot
from ._unknown import IUnknown, T, keeping, pointer_of, received
from ._types import BOOL

if TYPE_CHECKING:
    from ._signatures import unknwn as signatures

__all__ = [
    "IClassFactory",
]


class IClassFactory(IUnknown):
    """IClassFactory.

    Requirements:
        Header: unknwn.h"""

    __slots__ = ()
    _iid_ = GUID('00000001-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IClassFactory):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IClassFactory):
            """IClassFactory written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('CreateInstance', HRESULT, In(IUnknown), In(GUID_REF), Requested(1)),
            Slot('LockServer', HRESULT, In(boolean(BOOL))),
        )

    @overload
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: type[T]) -> T: ...
    @overload
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: GUID) -> IUnknown: ...
    def CreateInstance(self, pUnkOuter: IUnknown | IUnknown.Implementation | None, riid: type[T] | GUID) -> T | IUnknown:
        """CreateInstance."""
        try:
            ppvObject = c_void_p()
            hresult = self.raw.CreateInstance(pointer_of(pUnkOuter, IUnknown), byref(identifier(riid)), byref(ppvObject))
        except MISFITS:
            raise misfit(self, 'CreateInstance', locals())
        check(hresult, 'IClassFactory.CreateInstance')
        return keeping(received(riid, ppvObject.value), self, pUnkOuter)

    def LockServer(self, fLock: bool) -> HResult:
        """LockServer."""
        try:
            if fLock >> 32:
                verify(self, 'LockServer', locals(), fLock=32)
            hresult = self.raw.LockServer(fLock)
        except MISFITS:
            raise misfit(self, 'LockServer', locals())
        return settle(hresult, 'IClassFactory.LockServer')
