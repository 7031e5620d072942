# made by docabi from specs/abi, header DbgShim.h; do not edit
"""The methods of dbgshim as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

PARAMETERS: dict[str, str] = {
    'CloseCLREnumeration': 'pHandleArray pStringArray dwArrayLength',
    'CreateVersionStringFromModule': 'pidDebuggee szModuleName Buffer cchBuffer pdwLength',
    'EnumerateCLRs': 'debuggeePID ppHandleArrayOut ppStringArrayOut pdwArrayLengthOut',
}
"""The names of parameters, in the order of C."""
