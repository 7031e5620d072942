# made by docabi from specs/abi, header DbgShim.h; do not edit
"""Definitions of DbgShim.h. Implemented in dbgshim.dll."""

from __future__ import annotations

from ctypes import byref, c_void_p
from typing import TYPE_CHECKING
from ._arguments import MISFITS, misfit, verify
from ._functions import Exports, RawExports
from ._kinds import POINTER, TEXT
from ._memory import grown, text_in, wide
from ._results import ComError, HResult, Result, check, item, settle
from ._slots import HRESULT, Hidden, HiddenRef, In, Out, OutText, Slot
from ._types import DWORD, WCHAR

if TYPE_CHECKING:
    from ctypes import CDLL
    from os import PathLike
    from ._memory import Pointer

__all__ = [
    "EnumerateCLRs_result",
    "Library",
    "load",
]


class EnumerateCLRs_result(Result, tuple["int | None", "int | None", int]):
    """What EnumerateCLRs gives."""

    ppHandleArrayOut: int | None = item(0)
    ppStringArrayOut: int | None = item(1)
    pdwArrayLengthOut: int = item(2)


class Library(Exports):
    """The functions of the header, in a loaded library."""

    _files_ = {
        'win32': ('dbgshim.dll',),
        'darwin': ('libdbgshim.dylib',),
        'linux': ('libdbgshim.so',),
    }

    class Raw(RawExports):
        """The functions as C declares them."""

        if TYPE_CHECKING:

            def CloseCLREnumeration(self, pHandleArray: Pointer, pStringArray: Pointer, dwArrayLength: int) -> int: ...
            def CreateVersionStringFromModule(self, pidDebuggee: int, szModuleName: Pointer, Buffer: Pointer, cchBuffer: int, pdwLength: Pointer) -> int: ...
            def EnumerateCLRs(self, debuggeePID: int, ppHandleArrayOut: Pointer, ppStringArrayOut: Pointer, pdwArrayLengthOut: Pointer) -> int: ...

        @classmethod
        def _slots_(cls) -> tuple[Slot, ...]:
            return (
                Slot('CloseCLREnumeration', HRESULT, In(POINTER), In(POINTER), In(DWORD)),
                Slot('CreateVersionStringFromModule', HRESULT, In(DWORD), In(TEXT), OutText(WCHAR, 3, 4), Hidden(DWORD), HiddenRef(DWORD)),
                Slot('EnumerateCLRs', HRESULT, In(DWORD), Out(POINTER), Out(POINTER), Out(DWORD)),
            )

    if TYPE_CHECKING:

        @property
        def raw(self) -> Raw: ...

    def CloseCLREnumeration(self, pHandleArray: Pointer, pStringArray: Pointer, dwArrayLength: int) -> HResult:
        """Frees the arrays that EnumerateCLRs has made.

        Parameters:
            pHandleArray: Array of start events.
            pStringArray: Array of paths.
            dwArrayLength: How many entries each array has."""
        try:
            if isinstance(pHandleArray, str) or isinstance(pStringArray, str) or dwArrayLength >> 32:
                verify(self, 'CloseCLREnumeration', locals(), dwArrayLength=32)
            hresult = self.raw.CloseCLREnumeration(pHandleArray, pStringArray, dwArrayLength)
        except MISFITS:
            raise misfit(self, 'CloseCLREnumeration', locals())
        return settle(hresult, 'CloseCLREnumeration')

    def CreateVersionStringFromModule(self, pidDebuggee: int, szModuleName: str | PathLike[str] | None) -> str:
        """Describes a runtime of another process in the words that the debugger's factory wants.

        Parameters:
            pidDebuggee: Number that the system gives the process.
            szModuleName: Path of the runtime's library.

        Return value:
            Buffer: Buffer for the description."""
        try:
            if pidDebuggee >> 32:
                verify(self, 'CreateVersionStringFromModule', locals(), pidDebuggee=32)
            c_Buffer = (WCHAR * 1024)()
            pdwLength = DWORD()
            while True:
                hresult = self.raw.CreateVersionStringFromModule(pidDebuggee, wide(szModuleName), c_Buffer, len(c_Buffer), byref(pdwLength))
                if pdwLength.value > len(c_Buffer) and (size := grown(hresult, pdwLength.value, len(c_Buffer))):
                    c_Buffer = (WCHAR * size)()
                    continue
                break
        except MISFITS:
            raise misfit(self, 'CreateVersionStringFromModule', locals())
        check(hresult, 'CreateVersionStringFromModule')
        return text_in(c_Buffer, pdwLength.value)

    def EnumerateCLRs(self, debuggeePID: int) -> EnumerateCLRs_result:
        """Finds the runtimes in a process.

        Parameters:
            debuggeePID: Number that the system gives the process.

        Return value:
            ppHandleArrayOut: Receives an array with the start event of each runtime.
            ppStringArrayOut: Receives an array with the path of each runtime's library.
            pdwArrayLengthOut: Receives how many runtimes there are."""
        try:
            if debuggeePID >> 32:
                verify(self, 'EnumerateCLRs', locals(), debuggeePID=32)
            ppHandleArrayOut = c_void_p()
            ppStringArrayOut = c_void_p()
            pdwArrayLengthOut = DWORD()
            hresult = self.raw.EnumerateCLRs(debuggeePID, byref(ppHandleArrayOut), byref(ppStringArrayOut), byref(pdwArrayLengthOut))
        except MISFITS:
            raise misfit(self, 'EnumerateCLRs', locals())
        if hresult < 0:
            raise ComError(hresult, 'EnumerateCLRs')
        result = EnumerateCLRs_result._make((ppHandleArrayOut.value, ppStringArrayOut.value, pdwArrayLengthOut.value))
        if hresult:
            result.hresult = HResult(hresult)
        return result


def load(path: str | PathLike[str] | CDLL | None = None) -> Library:
    """Load a library by its path or name, without one that which the documentation names. Raises OSError if the system
    cannot.
    """
    return Library(path)
