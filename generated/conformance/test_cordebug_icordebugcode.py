# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugCode (debugging/icordebugcode-interface1.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugCode',
    header='cordebug',
    place='debugging/icordebugcode-interface1.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugCode', 'cc7bcaf4-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetSize',
            slot=6,
            place='debugging/icordebugcode-getsize-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugCode',
            answers=True,
            value=7,
            parameters=(
                Parameter('pcBytes', 'debugging/icordebugcode-getsize-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateBreakpoint',
            slot=7,
            place='debugging/icordebugcode-createbreakpoint-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugCode',
            answers=True,
            value=8,
            parameters=(
                Parameter('offset', 'debugging/icordebugcode-createbreakpoint-method.md:27'),
                Parameter('ppBreakpoint', 'debugging/icordebugcode-createbreakpoint-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
