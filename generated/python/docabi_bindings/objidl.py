# made by docabi from specs/abi, header objidl.h; do not edit
"""Definitions of objidl.h."""

from __future__ import annotations

from ctypes import byref, c_int32, c_int64, c_uint8, c_uint64, c_void_p, string_at
from typing import TYPE_CHECKING
from ._arguments import MISFITS, misfit, verify
from ._guid import GUID
from ._iteration import each
from ._kinds import POINTER
from ._memory import grown
from ._results import ComError, HResult, Result, check, item, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, InBytes, Out, OutArray, OutBytes, Slot
from ._unknown import IUnknown, keeping, obtained, pointer_of
from ._types import DWORD, SIZE_T, STATSTG, ULONG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ._memory import Pointer
    from ._signatures import objidl as signatures

__all__ = [
    "IEnumUnknown",
    "IMalloc",
    "ISequentialStream",
    "IStream",
    "IStream_CopyTo",
]


class IEnumUnknown(IUnknown):
    """IEnumUnknown.

    Requirements:
        Header: objidl.h"""

    __slots__ = ()
    _iid_ = GUID('00000100-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IEnumUnknown):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IEnumUnknown):
            """IEnumUnknown written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Next', HRESULT, In(ULONG), OutArray(IUnknown, 0, 2), HiddenRef(ULONG)),
            Slot('Skip', HRESULT, In(ULONG)),
            Slot('Reset', HRESULT),
            Slot('Clone', HRESULT, Out(IEnumUnknown)),
        )

    def Next(self, celt: int = 256) -> list[IUnknown]:
        """Next."""
        try:
            c_rgelt = (c_void_p * celt)()
            pceltFetched = ULONG()
            while True:
                hresult = self.raw.Next(len(c_rgelt), c_rgelt, byref(pceltFetched))
                if pceltFetched.value > len(c_rgelt) and (size := grown(hresult, pceltFetched.value, len(c_rgelt))):
                    for one in c_rgelt:
                        IUnknown.attach(one)  # released, because nobody keeps it
                    c_rgelt = (c_void_p * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'Next', locals())
        check(hresult, 'IEnumUnknown.Next')
        return keeping([IUnknown(one) for one in c_rgelt[:pceltFetched.value] if one], self)

    def Skip(self, celt: int) -> HResult:
        """Skip."""
        try:
            if celt >> 32:
                verify(self, 'Skip', locals(), celt=32)
            hresult = self.raw.Skip(celt)
        except MISFITS:
            raise misfit(self, 'Skip', locals())
        return settle(hresult, 'IEnumUnknown.Skip')

    def Reset(self) -> HResult:
        """Reset."""
        hresult = self.raw.Reset()
        return settle(hresult, 'IEnumUnknown.Reset')

    def Clone(self) -> IEnumUnknown:
        """Clone."""
        ppenum = c_void_p()
        hresult = self.raw.Clone(byref(ppenum))
        check(hresult, 'IEnumUnknown.Clone')
        return keeping(obtained(IEnumUnknown, ppenum.value, 'IEnumUnknown.Clone', 'ppenum'), self)

    def __iter__(self) -> Iterator[IUnknown]:
        """The items from where it stands, read by Next."""
        return each(self.Next)


class IMalloc(IUnknown):
    """IMalloc.

    Requirements:
        Header: objidl.h"""

    __slots__ = ()
    _iid_ = GUID('00000002-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IMalloc):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IMalloc):
            """IMalloc written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Alloc', POINTER, In(SIZE_T)),
            Slot('Realloc', POINTER, In(POINTER), In(SIZE_T)),
            Slot('Free', None, In(POINTER)),
            Slot('GetSize', SIZE_T, In(POINTER)),
            Slot('DidAlloc', c_int32, In(POINTER)),
            Slot('HeapMinimize', None),
        )

    def Alloc(self, cb: int) -> int | None:
        """Alloc."""
        try:
            if cb >> 64:
                verify(self, 'Alloc', locals(), cb=64)
            returned = self.raw.Alloc(cb)
        except MISFITS:
            raise misfit(self, 'Alloc', locals())
        return returned

    def Realloc(self, pv: Pointer, cb: int) -> int | None:
        """Realloc."""
        try:
            if isinstance(pv, str) or cb >> 64:
                verify(self, 'Realloc', locals(), cb=64)
            returned = self.raw.Realloc(pv, cb)
        except MISFITS:
            raise misfit(self, 'Realloc', locals())
        return returned

    def Free(self, pv: Pointer) -> None:
        """Free."""
        try:
            if isinstance(pv, str):
                verify(self, 'Free', locals())
            self.raw.Free(pv)
        except MISFITS:
            raise misfit(self, 'Free', locals())

    def GetSize(self, pv: Pointer) -> int:
        """GetSize."""
        try:
            if isinstance(pv, str):
                verify(self, 'GetSize', locals())
            returned = self.raw.GetSize(pv)
        except MISFITS:
            raise misfit(self, 'GetSize', locals())
        return returned

    def DidAlloc(self, pv: Pointer) -> int:
        """DidAlloc."""
        try:
            if isinstance(pv, str):
                verify(self, 'DidAlloc', locals())
            returned = self.raw.DidAlloc(pv)
        except MISFITS:
            raise misfit(self, 'DidAlloc', locals())
        return returned

    def HeapMinimize(self) -> None:
        """HeapMinimize."""
        self.raw.HeapMinimize()


class ISequentialStream(IUnknown):
    """ISequentialStream.

    Requirements:
        Header: objidl.h"""

    __slots__ = ()
    _iid_ = GUID('0c733a30-2a1c-11ce-ade5-00aa0044773d')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ISequentialStream):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ISequentialStream):
            """ISequentialStream written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Read', HRESULT, OutBytes(c_uint8, 1, 2), In(ULONG), HiddenRef(ULONG)),
            Slot('Write', HRESULT, InBytes(c_uint8, 1), Hidden(ULONG), Out(ULONG)),
        )

    def Read(self, cb: int) -> bytes:
        """Read."""
        try:
            c_pv = (c_uint8 * cb)()
            pcbRead = ULONG()
            while True:
                hresult = self.raw.Read(c_pv, len(c_pv), byref(pcbRead))
                if pcbRead.value > len(c_pv) and (size := grown(hresult, pcbRead.value, len(c_pv))):
                    c_pv = (c_uint8 * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'Read', locals())
        check(hresult, 'ISequentialStream.Read')
        return string_at(c_pv, min(pcbRead.value, len(c_pv)))

    def Write(self, pv: bytes | None) -> int:
        """Write."""
        try:
            if pv.__class__ is not bytes and pv is not None:
                verify(self, 'Write', locals())
            pcbWritten = ULONG()
            hresult = self.raw.Write(pv, len(pv or ()), byref(pcbWritten))
        except MISFITS:
            raise misfit(self, 'Write', locals())
        check(hresult, 'ISequentialStream.Write')
        return pcbWritten.value


class IStream_CopyTo(Result, tuple[int, int]):
    """What IStream.CopyTo gives."""

    pcbRead: int = item(0)
    pcbWritten: int = item(1)


class IStream(ISequentialStream):
    """IStream.

    Requirements:
        Header: objidl.h"""

    __slots__ = ()
    _iid_ = GUID('0000000c-0000-0000-c000-000000000046')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IStream):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IStream):
            """IStream written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot('Seek', HRESULT, In(c_int64), In(DWORD), Out(c_uint64)),
            Slot('SetSize', HRESULT, In(c_uint64)),
            Slot('CopyTo', HRESULT, In(IStream), In(c_uint64), Out(c_uint64), Out(c_uint64)),
            Slot('Commit', HRESULT, In(DWORD)),
            Slot('Revert', HRESULT),
            Slot('LockRegion', HRESULT, In(c_uint64), In(c_uint64), In(DWORD)),
            Slot('UnlockRegion', HRESULT, In(c_uint64), In(c_uint64), In(DWORD)),
            Slot('Stat', HRESULT, Out(STATSTG), In(DWORD)),
            Slot('Clone', HRESULT, Out(IStream)),
        )

    def Seek(self, dlibMove: int, dwOrigin: int) -> int:
        """Seek."""
        try:
            if dlibMove >> 64 or dwOrigin >> 32:
                verify(self, 'Seek', locals(), dlibMove=64, dwOrigin=32)
            plibNewPosition = c_uint64()
            hresult = self.raw.Seek(dlibMove, dwOrigin, byref(plibNewPosition))
        except MISFITS:
            raise misfit(self, 'Seek', locals())
        check(hresult, 'IStream.Seek')
        return plibNewPosition.value

    def SetSize(self, libNewSize: int) -> HResult:
        """SetSize."""
        try:
            if libNewSize >> 64:
                verify(self, 'SetSize', locals(), libNewSize=64)
            hresult = self.raw.SetSize(libNewSize)
        except MISFITS:
            raise misfit(self, 'SetSize', locals())
        return settle(hresult, 'IStream.SetSize')

    def CopyTo(self, pstm: IStream | IStream.Implementation | None, cb: int) -> IStream_CopyTo:
        """CopyTo."""
        try:
            if cb >> 64:
                verify(self, 'CopyTo', locals(), cb=64)
            pcbRead = c_uint64()
            pcbWritten = c_uint64()
            hresult = self.raw.CopyTo(pointer_of(pstm, IStream), cb, byref(pcbRead), byref(pcbWritten))
        except MISFITS:
            raise misfit(self, 'CopyTo', locals())
        if hresult < 0:
            raise ComError(hresult, 'IStream.CopyTo')
        result = IStream_CopyTo._make((pcbRead.value, pcbWritten.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result

    def Commit(self, grfCommitFlags: int) -> HResult:
        """Commit."""
        try:
            if grfCommitFlags >> 32:
                verify(self, 'Commit', locals(), grfCommitFlags=32)
            hresult = self.raw.Commit(grfCommitFlags)
        except MISFITS:
            raise misfit(self, 'Commit', locals())
        return settle(hresult, 'IStream.Commit')

    def Revert(self) -> HResult:
        """Revert."""
        hresult = self.raw.Revert()
        return settle(hresult, 'IStream.Revert')

    def LockRegion(self, libOffset: int, cb: int, dwLockType: int) -> HResult:
        """LockRegion."""
        try:
            if libOffset >> 64 or cb >> 64 or dwLockType >> 32:
                verify(self, 'LockRegion', locals(), libOffset=64, cb=64, dwLockType=32)
            hresult = self.raw.LockRegion(libOffset, cb, dwLockType)
        except MISFITS:
            raise misfit(self, 'LockRegion', locals())
        return settle(hresult, 'IStream.LockRegion')

    def UnlockRegion(self, libOffset: int, cb: int, dwLockType: int) -> HResult:
        """UnlockRegion."""
        try:
            if libOffset >> 64 or cb >> 64 or dwLockType >> 32:
                verify(self, 'UnlockRegion', locals(), libOffset=64, cb=64, dwLockType=32)
            hresult = self.raw.UnlockRegion(libOffset, cb, dwLockType)
        except MISFITS:
            raise misfit(self, 'UnlockRegion', locals())
        return settle(hresult, 'IStream.UnlockRegion')

    def Stat(self, grfStatFlag: int) -> STATSTG:
        """Stat."""
        try:
            if grfStatFlag >> 32:
                verify(self, 'Stat', locals(), grfStatFlag=32)
            pstatstg = STATSTG()
            hresult = self.raw.Stat(byref(pstatstg), grfStatFlag)
        except MISFITS:
            raise misfit(self, 'Stat', locals())
        check(hresult, 'IStream.Stat')
        return pstatstg

    def Clone(self) -> IStream:
        """Clone."""
        ppstm = c_void_p()
        hresult = self.raw.Clone(byref(ppstm))
        check(hresult, 'IStream.Clone')
        return keeping(obtained(IStream, ppstm.value, 'IStream.Clone', 'ppstm'), self)
