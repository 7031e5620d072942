"""Objects of Python's with interfaces of the system, given to native code: `system_objects.py LIBRARY`."""

from __future__ import annotations

import ctypes
import io
import sys
from collections.abc import Sequence
from ctypes import byref, c_void_p

from docabi_bindings import (
    GUID,
    STATSTG,
    ComError,
    HResult,
    IClassFactory,
    IDispatch,
    IEnumUnknown,
    IErrorInfo,
    IMalloc,
    ISequentialStream,
    IStream,
    IUnknown,
    Outcome,
)


class Stream(IStream.Implementation):
    """A stream over memory."""

    def __init__(self, data: bytes = b"") -> None:
        self.file = io.BytesIO(data)

    def Read(self, cb: int) -> bytes:
        return self.file.read(cb)

    def Write(self, pv: bytes | None) -> int:
        return self.file.write(pv or b"")

    def Seek(self, dlibMove: int, dwOrigin: int) -> int:
        return self.file.seek(dlibMove, dwOrigin)

    def Stat(self, grfStatFlag: int) -> STATSTG:
        return STATSTG(type=2, cbSize=len(self.file.getvalue()))


class Factory(IClassFactory.Implementation):
    """Makes streams."""

    def __init__(self) -> None:
        self.locked = False

    def CreateInstance(self, pUnkOuter: IUnknown | None, riid: GUID | None) -> Stream:
        if pUnkOuter is not None:
            raise ComError(HResult.E_INVALIDARG)
        return Stream(b"made")

    def LockServer(self, fLock: bool) -> None:
        self.locked = fLock


class Items(IEnumUnknown.Implementation):
    """Two streams."""

    def Next(self, celt: int) -> Outcome[Sequence[IUnknown.Implementation]]:
        return Outcome([Stream(), Stream()][:celt], HResult.S_FALSE)


class Problem(IErrorInfo.Implementation):
    """Tells what happened."""

    def GetGUID(self) -> GUID:
        return ISequentialStream.iid

    def GetHelpContext(self) -> int:
        return 7


class Lamp(IDispatch.Implementation):
    """An object of scripts."""

    def GetTypeInfoCount(self) -> int:
        return 0

    def GetIDsOfNames(self, riid: GUID | None, rgszNames: Sequence[str | None] | None, lcid: int) -> Sequence[int]:
        return [5 for name in rgszNames or () if name == "On"]


class Memory(IMalloc.Implementation):
    """Gives addresses."""

    def __init__(self) -> None:
        self.freed: list[object] = []

    def Alloc(self, cb: int) -> int:
        return 0x1000 + cb

    def Free(self, pv: object) -> None:
        self.freed.append(pv)

    def Realloc(self, pv: object, cb: int) -> None:
        return None


def main() -> None:
    library = ctypes.CDLL(sys.argv[1])
    library.allocates.restype = c_void_p
    stream, target, factory, memory = Stream(b"0123456789"), Stream(), Factory(), Memory()

    kept: list[IUnknown.Implementation] = []

    def pointer(object: IUnknown.Implementation, interface: type[IUnknown]) -> c_void_p:
        kept.append(object)
        return c_void_p(object.pointer_to(interface))

    print(
        "copies", library.copies(pointer(stream, IStream), pointer(target, ISequentialStream)), target.file.getvalue()
    )
    made = c_void_p()
    print("makes", library.makes(pointer(factory, IClassFactory), byref(made)), factory.locked)
    with ISequentialStream(made.value or 0) as found:
        print("reads", found.Read(100), found.Read(100))
    print("counts", library.counts(pointer(Items(), IEnumUnknown)))
    print("tells", library.tells(pointer(Problem(), IErrorInfo), pointer(Lamp(), IDispatch)))
    print("allocates", library.allocates(pointer(memory, IMalloc)), memory.freed)
    with factory.as_interface(IClassFactory) as seen, seen.CreateInstance(None, IStream) as other:
        print("python", other.Seek(-1, 2), other.Read(5), other.Write(b"!"), other.Stat(0).cbSize)
    with Items().as_interface(IEnumUnknown) as items:
        print("items", len(items.Next(5)))


if __name__ == "__main__":
    main()
