# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugThread (debugging/icordebugthread-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugThread',
    header='cordebug',
    place='debugging/icordebugthread-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugThread', '938c6d66-7fb6-4f69-b389-425b8987329b', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetID',
            slot=4,
            place='debugging/icordebugthread-getid-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugThread',
            answers=True,
            value=5,
            parameters=(
                Parameter('pdwThreadId', 'debugging/icordebugthread-getid-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetActiveFrame',
            slot=15,
            place='debugging/icordebugthread-getactiveframe-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugThread',
            answers=True,
            value=16,
            parameters=(
                Parameter('ppFrame', 'debugging/icordebugthread-getactiveframe-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
