# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebug (debugging/icordebug-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebug',
    header='cordebug',
    place=at('debugging/icordebug-interface.md:', '06b8cb19309e'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebug', '3d6f5f61-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Initialize',
            slot=3,
            place=at('debugging/icordebug-initialize-method.md:', '3c026022b856'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=4,
            parameters=(
            ),
            codes=(
            ),
        ),
        Method(
            'Terminate',
            slot=4,
            place=at('debugging/icordebug-terminate-method.md:', 'ff65ae5b3b04'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=5,
            parameters=(
            ),
            codes=(
            ),
        ),
        Method(
            'SetManagedHandler',
            slot=5,
            place=at('debugging/icordebug-setmanagedhandler-method.md:', '7043a8509e33'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=6,
            parameters=(
                Parameter('pCallback', at('debugging/icordebug-setmanagedhandler-method.md:', 'e3f6bba4f093')),
            ),
            codes=(
            ),
        ),
        Method(
            'DebugActiveProcess',
            slot=8,
            place=at('debugging/icordebug-debugactiveprocess-method.md:', '596a0af22d0e'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=9,
            parameters=(
                Parameter('id', at('debugging/icordebug-debugactiveprocess-method.md:', '928d0673e2da')),
                Parameter('win32Attach', at('debugging/icordebug-debugactiveprocess-method.md:', '108208b3db6e')),
                Parameter('ppProcess', at('debugging/icordebug-debugactiveprocess-method.md:', 'deb9e393ac1e'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
