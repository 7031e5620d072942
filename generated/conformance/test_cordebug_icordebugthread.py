# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugThread (debugging/icordebugthread-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugThread',
    header='cordebug',
    place=at('debugging/icordebugthread-interface.md:', 'a17f38146b10'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugThread', '938c6d66-7fb6-4f69-b389-425b8987329b', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetID',
            slot=4,
            place=at('debugging/icordebugthread-getid-method.md:', '2a958cf031e7'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugThread',
            answers=True,
            value=5,
            parameters=(
                Parameter('pdwThreadId', at('debugging/icordebugthread-getid-method.md:', '998b3032b3e0'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetActiveFrame',
            slot=15,
            place=at('debugging/icordebugthread-getactiveframe-method.md:', '52e90bec777d'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugThread',
            answers=True,
            value=16,
            parameters=(
                Parameter('ppFrame', at('debugging/icordebugthread-getactiveframe-method.md:', 'b72b45d2e9f4'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
