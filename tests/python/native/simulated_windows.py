"""What comtypes needs of Windows, for Linux: imported before comtypes, it gives ctypes what it has there.

ctypes has no prototypes that call through a vtable here, so `WINFUNCTYPE` makes them: the real ctypes checks the types
and the flags of each, and calls the function that lies in the vtable. `long` has 32 bits and `wchar_t` 16, as there.
System libraries have every function; those that turn GUIDs into text work, the others answer 0.
"""

from __future__ import annotations

import _ctypes
import ctypes
import sys
import uuid
from ctypes import c_void_p
from typing import Any

POINTER_SIZE = ctypes.sizeof(c_void_p)
# Any function of any library: its address is replaced before it is called.
_PLACEHOLDER = ("getpid", ctypes.CDLL(None))


class COMError(Exception):
    """What comtypes raises for a failing HRESULT."""

    def __init__(self, hresult: int, text: str | None, details: tuple[Any, ...]) -> None:
        super().__init__(hresult, text, details)
        self.hresult, self.text, self.details = hresult, text, details


class HRESULT(ctypes._SimpleCData):  # type: ignore[type-arg]
    """A return code that raises if it means failure."""

    _type_ = "i"

    @staticmethod
    def _check_retval_(code: int) -> int:
        if code < 0:
            raise COMError(code, None, (None,) * 5)
        return code


class Method:
    """A function in a vtable, at `index`."""

    def __init__(self, index: int, name: str, flags: Any, returns: Any, arguments: tuple[Any, ...]) -> None:
        self.index, self.__name__ = index, name
        self._prototype: Any = ctypes.CFUNCTYPE(returns, c_void_p, *arguments)
        self._flags = None if flags is None else ((1, "this"), *flags)
        self._function()

    def _function(self) -> Any:
        return self._prototype(_PLACEHOLDER, *([] if self._flags is None else [self._flags]))

    def __call__(self, this: Any, *arguments: Any, **named: Any) -> Any:
        """Call the function of an interface pointer's vtable."""
        function, address = self._function(), ctypes.cast(this, c_void_p).value
        if not address:
            raise ValueError("NULL COM pointer access")
        table = c_void_p.from_address(address).value or 0
        ctypes.memmove(ctypes.addressof(function), table + POINTER_SIZE * self.index, POINTER_SIZE)
        return function(this, *arguments, **named)


def winfunctype(returns: Any, *arguments: Any, **_: Any) -> Any:
    """A prototype: of a function, or with an index and a name of a method in a vtable."""

    class Prototype(_ctypes.CFuncPtr):
        _flags_ = _ctypes.FUNCFLAG_CDECL
        _restype_ = returns
        _argtypes_ = arguments

        def __new__(cls, *given: Any) -> Any:
            if len(given) > 1 and isinstance(given[0], int):
                flags = given[2] if len(given) > 2 else None
                return Method(given[0], given[1], flags, returns, arguments)
            return super().__new__(cls, *given)

    return Prototype


class SystemFunction:
    """A function of a system library."""

    argtypes: Any = None
    restype: Any = None
    errcheck: Any = None

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, *arguments: Any) -> int:
        """Answer 0; a GUID is read from text, or given as text."""
        if self.name == "CLSIDFromString":
            raw = uuid.UUID(arguments[0]).bytes_le
            ctypes.memmove(ctypes.addressof(arguments[1]._obj), raw, len(raw))
        if self.name == "StringFromCLSID":
            arguments[1]._obj.value = "{" + str(uuid.UUID(bytes_le=bytes(arguments[0]._obj))).upper() + "}"
        return 0


class SystemLibrary:
    """A system library: it has every function."""

    def __init__(self, *_: object, **__: object) -> None:
        self._handle = 0

    def __getattr__(self, name: str) -> SystemFunction:
        # Windows has no functions of these names for 64-bit programs.
        if name.startswith(("__", "Interlocked")):
            raise AttributeError(name)
        found = self.__dict__[name] = SystemFunction(name)
        return found


class _SimpleType(type(ctypes._SimpleCData)):  # type: ignore[misc]
    """Makes a BSTR, for which ctypes has no type here, an address of text."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        if namespace.get("_type_") == "X":
            namespace["_type_"] = "Z"
        return super().__new__(cls, name, bases, namespace)


def _simulate() -> None:
    window: Any = ctypes
    vars(_ctypes).update(COMError=COMError, CopyComPointer=None)
    window._SimpleCData = _SimpleType("_SimpleCData", (_ctypes._SimpleCData,), {"_type_": "i"})
    window.c_long, window.c_ulong, window.c_wchar = ctypes.c_int, ctypes.c_uint, ctypes.c_uint16
    window.HRESULT, window.WINFUNCTYPE = HRESULT, winfunctype
    window.WinDLL = window.OleDLL = SystemLibrary
    window.windll = window.oledll = SystemLibrary()
    window.FormatError = "0x{:08X}".format
    window.GetLastError = int
    window.WinError = OSError
    sys.modules.pop("ctypes.wintypes", None)


_simulate()
