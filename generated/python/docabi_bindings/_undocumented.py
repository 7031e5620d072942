# made by docabi from specs/abi, module undocumented; do not edit
"""Interfaces that the documentation names and has no page of; their layouts are known."""

from __future__ import annotations

from typing import TYPE_CHECKING
from ._guid import GUID
from ._slots import Slot
from ._unknown import IUnknown

if TYPE_CHECKING:
    from ._signatures import _undocumented as signatures

__all__ = [
    "ICLRTaskManager",
    "IHostTask",
]


class ICLRTaskManager(IUnknown):
    """ICLRTaskManager.

    Not documented: as Windows/NETFX SDK: mscoree.h has it."""

    __slots__ = ()
    _iid_ = GUID('4862efbe-3ae5-44f8-8feb-346190ee8a34')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_ICLRTaskManager):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_ICLRTaskManager):
            """ICLRTaskManager written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('CreateTask'),
            Slot.opaque('GetCurrentTask'),
            Slot.opaque('SetUILocale'),
            Slot.opaque('SetLocale'),
            Slot.opaque('GetCurrentTaskType'),
        )


class IHostTask(IUnknown):
    """IHostTask.

    Not documented: as Windows/NETFX SDK: mscoree.h has it."""

    __slots__ = ()
    _iid_ = GUID('c2275828-c4b1-4b55-82c9-92135f74df1a')

    if TYPE_CHECKING:

        class Raw(signatures.Raw_IHostTask):
            """The methods as C declares them."""

        class Implementation(signatures.Implementation_IHostTask):
            """IHostTask written in Python: override the methods; one that is missing answers E_NOTIMPL."""

        @property
        def raw(self) -> Raw: ...

    @classmethod
    def _slots_(cls) -> tuple[Slot, ...]:
        return (
            Slot.opaque('Start'),
            Slot.opaque('Alert'),
            Slot.opaque('Join'),
            Slot.opaque('SetPriority'),
            Slot.opaque('GetPriority'),
            Slot.opaque('SetCLRTask'),
        )
