# made by docabi from specs/abi and the facts about codes; do not edit
"""Codes that the documentation does not name, of the kinds that it names, as type checkers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._codes import CodeType

if TYPE_CHECKING:
    from ..hresults import HResult


class Names(CodeType):
    """Gives a code by its name."""

    if TYPE_CHECKING:

        E_ABORT: HResult
        E_ACCESSDENIED: HResult
        E_HANDLE: HResult
        E_NOT_SUFFICIENT_BUFFER: HResult
        E_PENDING: HResult
        HOST_E_DEADLOCK: HResult
        HOST_E_EXITPROCESS_ADUNLOAD: HResult
        HOST_E_EXITPROCESS_OUTOFMEMORY: HResult
        HOST_E_EXITPROCESS_STACKOVERFLOW: HResult
        HOST_E_EXITPROCESS_THREADABORT: HResult
        HOST_E_EXITPROCESS_TIMEOUT: HResult
        HOST_E_INTERRUPTED: HResult
        S_NOT_RESIDENT: HResult
        S_PRESENT_MODE_CHANGED: HResult
        S_PRESENT_OCCLUDED: HResult
        S_RESIDENT_IN_SHARED_MEMORY: HResult
