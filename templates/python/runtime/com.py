"""COM classes: objects of classes that the system or a library has, and classes of this process for native code.

    from docabi_bindings.com import CoCreateInstance, CoInitializeEx, Server, serve

    CoInitializeEx()  # Windows
    host = CoCreateInstance(CLRRuntimeHost, ICLRRuntimeHost)

    binder = Server("lamps.dll").create(Bulb, ILamp)  # a class of a library, on any system

    with serve(Bulb, Lamp):  # `Lamp()` makes an ILamp.Implementation
        ...

What is served is found by `CoCreateInstance` of this process on Windows, and by whoever calls `DllGetClassObject` of
this module; on Linux, `server_library()` is a library that native code of this process can load and ask, and
`write_server(path, module)` makes one for processes in which no Python runs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes import CDLL, byref, c_uint32, c_void_p
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, overload

from . import IClassFactory, _implementation
from ._functions import Exports, FunctionPointer, RawExports
from ._guid import GUID, identifier
from ._kinds import GUID_REF, POINTER
from ._results import ComError, HResult, check, settle
from ._slots import HRESULT, In, Out, Requested, Slot
from ._unknown import IUnknown, received

if TYPE_CHECKING:
    from typing import Self

    from ._guid import Identifier
    from ._implementation import ComObject

__all__ = [
    "CLSCTX_INPROC_SERVER",
    "CLSCTX_LOCAL_SERVER",
    "COINIT_APARTMENTTHREADED",
    "COINIT_MULTITHREADED",
    "CoCreateInstance",
    "CoInitializeEx",
    "CoUninitialize",
    "DllCanUnloadNow",
    "DllGetClassObject",
    "IClassFactory",
    "Served",
    "Server",
    "answer_through",
    "serve",
    "server_library",
    "write_server",
]

T = TypeVar("T", bound=IUnknown)
COINIT_MULTITHREADED, COINIT_APARTMENTTHREADED = 0, 2
CLSCTX_INPROC_SERVER, CLSCTX_LOCAL_SERVER = 1, 4
_REGCLS_MULTIPLEUSE = 1


# Classes of this process.


class _Factory(IClassFactory.Implementation):
    def __init__(self, make: Callable[[], ComObject]) -> None:
        self.make = make
        self.locks = 0

    # Of any type, since a documentation may make something else of IUnknown.
    def CreateInstance(self, pUnkOuter: Any, riid: Any) -> Any:
        if pUnkOuter is not None:
            raise ComError(HResult.CLASS_E_NOAGGREGATION, "IClassFactory.CreateInstance")
        return self.make()

    def LockServer(self, fLock: bool) -> None:
        self.locks += 1 if fLock else -1


_factories: dict[bytes, _Factory] = {}


class Served:
    """A COM class that this process serves; `serve` makes one."""

    def __init__(self, clsid: GUID, make: Callable[[], ComObject]) -> None:
        self.clsid = clsid
        self._factory = _Factory(make)
        if _factories.setdefault(bytes(clsid), self._factory) is not self._factory:
            raise ValueError(f"{clsid} is served already")
        self._cookie = c_uint32()
        if sys.platform == "win32":
            self._register()

    def _register(self) -> None:
        given = byref(self.clsid), self._factory.pointer_to(IUnknown), CLSCTX_INPROC_SERVER, _REGCLS_MULTIPLEUSE
        try:
            check(_ole32().raw.CoRegisterClassObject(*given, byref(self._cookie)), "CoRegisterClassObject")
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Serve it no longer. Objects that there are stay. The second time nothing happens."""
        if _factories.get(bytes(self.clsid)) is self._factory:
            del _factories[bytes(self.clsid)]
            if self._cookie:
                check(_ole32().raw.CoRevokeClassObject(self._cookie), "CoRevokeClassObject")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()


def serve(clsid: Identifier, make: Callable[[], ComObject]) -> Served:
    """Let native code of this process make objects of a COM class: `make`, a class or a function, gives one each time,
    which may always be the same. Until `stop`, or the end of a `with` block.

    Raises ValueError if the class is served already, on Windows ComError (call `CoInitializeEx` first).
    """
    return Served(identifier(clsid), make)


class _GetClassObject(FunctionPointer):
    @classmethod
    def _slot_(cls) -> Slot:
        found = Slot("DllGetClassObject", HRESULT, In(GUID_REF), In(GUID_REF), Requested(1))
        found.names = ("rclsid", "riid")
        return found


class _CanUnloadNow(FunctionPointer):
    @classmethod
    def _slot_(cls) -> Slot:
        return Slot("DllCanUnloadNow", HRESULT)


def _class_object(rclsid: GUID | None, riid: GUID) -> _Factory:
    found = _factories.get(bytes(rclsid or b""))
    if found is None:
        raise ComError(HResult.CLASS_E_CLASSNOTAVAILABLE, "DllGetClassObject")
    return found


def _can_unload() -> int:
    used = _implementation.held_objects() or any(factory.locks for factory in _factories.values())
    return HResult.S_FALSE if used else HResult.S_OK


DllGetClassObject = _GetClassObject(_class_object)
"""What the function of this name of an in-process server is: `address` is that of a C function that answers for the
classes that this process serves."""
DllCanUnloadNow = _CanUnloadNow(_can_unload)
"""As above: S_FALSE while native code holds an object or a lock."""


@cache
def server_library() -> str:
    """The path of a shared library whose `DllGetClassObject` and `DllCanUnloadNow` ask this process: for a runtime that
    loads its profiler from a path. It lives in memory, as long as the process.

    Raises NotImplementedError on any other system than Linux on x86-64 or AArch64.
    """
    content = _library(None)
    file = os.memfd_create(f"{__package__}.server")
    os.write(file, content)
    path = f"/proc/self/fd/{file}"
    answer_through(path)
    return path


def write_server(path: str | os.PathLike[str], module: str) -> None:
    """Write a shared library for processes in which no Python runs: the first call of its `DllGetClassObject` starts
    this Python, imports `module`, which calls `serve`, and asks that.

    The library must stay where it is. Modules are looked for where they are now (`sys.path`). Where Python runs
    already, that one is asked. Raises NotImplementedError as `server_library`, and if this Python has no shared library
    of its own; ValueError for what is no name of a module.
    """
    if not all(name.isidentifier() for name in module.split(".")):
        raise ValueError(f"{module!r} is no name of a module")
    file = os.path.abspath(path)
    script = f"""\
import sys
sys.path[:0] = [one for one in {[os.path.abspath(one) for one in sys.path]!r} if one not in sys.path]
if sys.stdout is not None:
    sys.stdout.reconfigure(line_buffering=True)  # nobody ends this Python, which would write the rest
import {module}
from {__package__}.com import answer_through
answer_through({file!r})
"""
    content = _library(script)
    with suppress(FileNotFoundError):
        os.unlink(file)  # whoever has loaded an older one keeps it
    with open(file, "xb") as target:
        target.write(content)


def answer_through(path: str) -> None:
    """Have a library that `write_server` has written ask this process."""
    library = CDLL(path)
    for pointer in (DllGetClassObject, DllCanUnloadNow):
        c_void_p.in_dll(library, f"{pointer.declaration().name}_target").value = pointer.address


def _library(script: str | None) -> bytes:
    """The bytes of a library that asks this process, or the Python that it starts with a script."""
    import platform

    from ._elf import MACHINES, Starting, shared_library

    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux" or machine is None or sys.maxsize < 2**32:
        raise NotImplementedError(f"nobody has written a library for {sys.platform} on {platform.machine()}")
    functions = {"DllGetClassObject": int(HResult.CLASS_E_CLASSNOTAVAILABLE), "DllCanUnloadNow": int(HResult.S_OK)}
    return shared_library(machine, functions, None if script is None else Starting(_python_library(), script))


def _python_library() -> str:
    from sysconfig import get_config_var

    name = get_config_var("INSTSONAME") or ""
    if ".so" not in name:
        raise NotImplementedError("this Python has no shared library of its own (--enable-shared)")
    found = os.path.join(get_config_var("LIBDIR"), name)
    return found if os.path.exists(found) else str(name)  # which the system's loader knows


# Classes of a library, and of Windows.


class Server(Exports):
    """A library with COM classes."""

    if TYPE_CHECKING:
        raw: Any

    class Raw(RawExports):
        """The functions as C declares them."""

        @classmethod
        def _slots_(cls) -> tuple[Slot, ...]:
            return _GetClassObject._slot_(), _CanUnloadNow._slot_()

    def factory(self, clsid: Identifier) -> IClassFactory:
        """What makes the objects of a class. Raises ComError."""
        found = c_void_p()
        given = byref(identifier(clsid)), byref(IClassFactory.iid), byref(found)
        check(self.raw.DllGetClassObject(*given), "DllGetClassObject")
        return received(IClassFactory, found.value)

    @overload
    def create(self, clsid: Identifier, riid: type[T]) -> T: ...
    @overload
    def create(self, clsid: Identifier, riid: GUID) -> IUnknown: ...
    def create(self, clsid: Identifier, riid: type[T] | GUID) -> T | IUnknown:
        """An object of a class, as one of its interfaces. Raises ComError."""
        with self.factory(clsid) as factory:
            found: T | IUnknown = factory.CreateInstance(None, riid)
        return found

    def can_unload(self) -> bool:
        """Whether the library says that nobody uses it."""
        return settle(self.raw.DllCanUnloadNow(), "DllCanUnloadNow") == HResult.S_OK


class _Ole32(Exports):
    if TYPE_CHECKING:
        raw: Any

    class Raw(RawExports):
        @classmethod
        def _slots_(cls) -> tuple[Slot, ...]:
            return (
                Slot("CoInitializeEx", HRESULT, In(POINTER), In(c_uint32)),
                Slot("CoUninitialize", None),
                Slot("CoCreateInstance", HRESULT, In(GUID_REF), In(IUnknown), In(c_uint32), In(GUID_REF), Requested(3)),
                Slot("CoRegisterClassObject", HRESULT, In(GUID_REF), In(IUnknown), *[In(c_uint32)] * 2, Out(c_uint32)),
                Slot("CoRevokeClassObject", HRESULT, In(c_uint32)),
            )


@cache
def _ole32() -> _Ole32:
    if sys.platform != "win32":
        raise NotImplementedError("only Windows has COM of its own: elsewhere a library has classes (`Server`)")
    return _Ole32("ole32")


def CoInitializeEx(dwCoInit: int = COINIT_MULTITHREADED) -> HResult:
    """Let this thread use COM. S_FALSE says that it did so before. Raises ComError(RPC_E_CHANGED_MODE) if it did so in
    another way, and NotImplementedError elsewhere than on Windows, as all functions of this name.
    """
    return settle(_ole32().raw.CoInitializeEx(None, dwCoInit), "CoInitializeEx")


def CoUninitialize() -> None:
    """Take back one `CoInitializeEx`. Release the thread's objects before."""
    _ole32().raw.CoUninitialize()


@overload
def CoCreateInstance(rclsid: Identifier, riid: type[T], dwClsContext: int = ...) -> T: ...
@overload
def CoCreateInstance(rclsid: Identifier, riid: GUID, dwClsContext: int = ...) -> IUnknown: ...
def CoCreateInstance(
    rclsid: Identifier, riid: type[T] | GUID, dwClsContext: int = CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER
) -> T | IUnknown:
    """An object of a class that the system knows, as one of its interfaces: `CoCreateInstance(Bulb, ILamp)`.

    Raises ComError (REGDB_E_CLASSNOTREG: there is no such class).
    """
    found = c_void_p()
    given = byref(identifier(rclsid)), None, dwClsContext, byref(identifier(riid)), byref(found)
    check(_ole32().raw.CoCreateInstance(*given), "CoCreateInstance")
    return received(riid, found.value)
