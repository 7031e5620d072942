# made by docabi from specs/abi, module undocumented; do not edit
"""The methods of _undocumented as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._unknown import IUnknown

    class Raw_ICLRTaskManager(IUnknown.Raw):
        ...

    class Implementation_ICLRTaskManager(IUnknown.Implementation):
        ...

    class Raw_IHostTask(IUnknown.Raw):
        ...

    class Implementation_IHostTask(IUnknown.Implementation):
        ...

PARAMETERS: dict[str, str] = {
}
"""The names of parameters, in the order of C."""
