# made by docabi from specs/abi, header unknwn.h; do not edit
"""The methods of unknwn as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answering import Answer
    from .._guid import GUID
    from .._memory import Pointer
    from .._unknown import IUnknown

    class Raw_IClassFactory(IUnknown.Raw):
        def CreateInstance(self, pUnkOuter: Pointer, riid: Pointer, ppvObject: Pointer) -> int: ...
        def LockServer(self, fLock: int) -> int: ...

    class Implementation_IClassFactory(IUnknown.Implementation):
        def CreateInstance(self, pUnkOuter: IUnknown, riid: GUID) -> Answer[IUnknown | IUnknown.Implementation | None]:
            """CreateInstance."""
            ...
        def LockServer(self, fLock: bool) -> int | None:
            """LockServer."""
            ...

PARAMETERS: dict[str, str] = {
    'IClassFactory.CreateInstance': 'pUnkOuter riid ppvObject',
    'IClassFactory.LockServer': 'fLock',
}
"""The names of parameters, in the order of C."""
