# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugValue (debugging/icordebugvalue-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugValue',
    header='cordebug',
    place='debugging/icordebugvalue-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugValue', 'cc7bcaf7-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetSize',
            slot=4,
            place='debugging/icordebugvalue-getsize-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugValue',
            answers=True,
            value=5,
            parameters=(
                Parameter('pSize', 'debugging/icordebugvalue-getsize-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
