# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugAppDomain (debugging/icordebugappdomain-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugAppDomain',
    header='cordebug',
    place='debugging/icordebugappdomain-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugAppDomain', '3d6f5f63-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('ICorDebugController', '3d6f5f62-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Continue',
            slot=4,
            place='debugging/icordebugcontroller-continue-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugController',
            answers=True,
            value=5,
            parameters=(
                Parameter('fIsOutOfBand', 'debugging/icordebugcontroller-continue-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'IsRunning',
            slot=5,
            place='debugging/icordebugcontroller-isrunning-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugController',
            answers=True,
            value=6,
            parameters=(
                Parameter('pbRunning', 'debugging/icordebugcontroller-isrunning-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'Detach',
            slot=9,
            place='debugging/icordebugcontroller-detach-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugController',
            answers=True,
            value=10,
            parameters=(
            ),
            codes=(
            ),
        ),
        Method(
            'Attach',
            slot=21,
            place='debugging/icordebugappdomain-attach-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugAppDomain',
            answers=True,
            value=22,
            parameters=(
            ),
            codes=(
            ),
        ),
    ),
)
