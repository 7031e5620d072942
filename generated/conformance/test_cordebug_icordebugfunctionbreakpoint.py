# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugFunctionBreakpoint (debugging/icordebugfunctionbreakpoint-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugFunctionBreakpoint',
    header='cordebug',
    place=at('debugging/icordebugfunctionbreakpoint-interface.md:', '5676d3f84f61'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugFunctionBreakpoint', 'cc7bcae9-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('ICorDebugBreakpoint', 'cc7bcae8-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Activate',
            slot=3,
            place=at('debugging/icordebugbreakpoint-activate-method.md:', '86c751cd37b4'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugBreakpoint',
            answers=True,
            value=4,
            parameters=(
                Parameter('bActive', at('debugging/icordebugbreakpoint-activate-method.md:', 'ed3351d417ba')),
            ),
            codes=(
            ),
        ),
        Method(
            'IsActive',
            slot=4,
            place=at('debugging/icordebugbreakpoint-isactive-method.md:', '3eb3958ac21f'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugBreakpoint',
            answers=True,
            value=5,
            parameters=(
                Parameter('pbActive', at('debugging/icordebugbreakpoint-isactive-method.md:', 'cd9a71952b52'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetOffset',
            slot=6,
            place=at('debugging/icordebugfunctionbreakpoint-getoffset-method.md:', '546383f3a145'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugFunctionBreakpoint',
            answers=True,
            value=7,
            parameters=(
                Parameter('pnOffset', at('debugging/icordebugfunctionbreakpoint-getoffset-method.md:', '71c98a91fea2'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
