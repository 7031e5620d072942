# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugCode (debugging/icordebugcode-interface1.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugCode',
    header='cordebug',
    place=at('debugging/icordebugcode-interface1.md:', 'a2d591f334d3'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugCode', 'cc7bcaf4-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetSize',
            slot=6,
            place=at('debugging/icordebugcode-getsize-method.md:', '3eeb199c7166'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugCode',
            answers=True,
            value=7,
            parameters=(
                Parameter('pcBytes', at('debugging/icordebugcode-getsize-method.md:', 'ef0c0df97a08'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateBreakpoint',
            slot=7,
            place=at('debugging/icordebugcode-createbreakpoint-method.md:', '36993902ee8e'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugCode',
            answers=True,
            value=8,
            parameters=(
                Parameter('offset', at('debugging/icordebugcode-createbreakpoint-method.md:', '4e8c36f238d0')),
                Parameter('ppBreakpoint', at('debugging/icordebugcode-createbreakpoint-method.md:', '25235785e73b'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
