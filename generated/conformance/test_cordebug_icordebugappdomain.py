# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugAppDomain (debugging/icordebugappdomain-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugAppDomain',
    header='cordebug',
    place=at('debugging/icordebugappdomain-interface.md:', '155c7c6db3ef'),
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
            place=at('debugging/icordebugcontroller-continue-method.md:', 'b405b59e28e7'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugController',
            answers=True,
            value=5,
            parameters=(
                Parameter('fIsOutOfBand', at('debugging/icordebugcontroller-continue-method.md:', 'f239b1882061')),
            ),
            codes=(
            ),
        ),
        Method(
            'IsRunning',
            slot=5,
            place=at('debugging/icordebugcontroller-isrunning-method.md:', 'd545f8882b04'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugController',
            answers=True,
            value=6,
            parameters=(
                Parameter('pbRunning', at('debugging/icordebugcontroller-isrunning-method.md:', 'e50092f6b418'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'Detach',
            slot=9,
            place=at('debugging/icordebugcontroller-detach-method.md:', 'b8959cbcb3fd'),
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
            place=at('debugging/icordebugappdomain-attach-method.md:', '0b2587bfaf64'),
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
