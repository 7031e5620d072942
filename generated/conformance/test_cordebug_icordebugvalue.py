# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugValue (debugging/icordebugvalue-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugValue',
    header='cordebug',
    place=at('debugging/icordebugvalue-interface.md:', '84352f14528d'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugValue', 'cc7bcaf7-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetSize',
            slot=4,
            place=at('debugging/icordebugvalue-getsize-method.md:', 'cd02459ecf8e'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugValue',
            answers=True,
            value=5,
            parameters=(
                Parameter('pSize', at('debugging/icordebugvalue-getsize-method.md:', 'd0c454e42fd9'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
