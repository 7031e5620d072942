# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebug (debugging/icordebug-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebug',
    header='cordebug',
    place='debugging/icordebug-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebug', '3d6f5f61-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Initialize',
            slot=3,
            place='debugging/icordebug-initialize-method.md:26',
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
            place='debugging/icordebug-terminate-method.md:26',
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
            place='debugging/icordebug-setmanagedhandler-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=6,
            parameters=(
                Parameter('pCallback', 'debugging/icordebug-setmanagedhandler-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'DebugActiveProcess',
            slot=8,
            place='debugging/icordebug-debugactiveprocess-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebug',
            answers=True,
            value=9,
            parameters=(
                Parameter('id', 'debugging/icordebug-debugactiveprocess-method.md:27'),
                Parameter('win32Attach', 'debugging/icordebug-debugactiveprocess-method.md:28'),
                Parameter('ppProcess', 'debugging/icordebug-debugactiveprocess-method.md:29', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
