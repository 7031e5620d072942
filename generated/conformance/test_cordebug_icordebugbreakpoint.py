# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugBreakpoint (debugging/icordebugbreakpoint-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugBreakpoint',
    header='cordebug',
    place='debugging/icordebugbreakpoint-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugBreakpoint', 'cc7bcae8-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Activate',
            slot=3,
            place='debugging/icordebugbreakpoint-activate-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugBreakpoint',
            answers=True,
            value=4,
            parameters=(
                Parameter('bActive', 'debugging/icordebugbreakpoint-activate-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'IsActive',
            slot=4,
            place='debugging/icordebugbreakpoint-isactive-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugBreakpoint',
            answers=True,
            value=5,
            parameters=(
                Parameter('pbActive', 'debugging/icordebugbreakpoint-isactive-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
