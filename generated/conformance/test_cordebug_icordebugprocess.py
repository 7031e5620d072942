# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugProcess (debugging/icordebugprocess-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugProcess',
    header='cordebug',
    place=at('debugging/icordebugprocess-interface.md:', '631dba8bdfb1'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugProcess', '3d6f5f64-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
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
            'GetID',
            slot=13,
            place=at('debugging/icordebugprocess-getid-method.md:', '239143358091'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugProcess',
            answers=True,
            value=14,
            parameters=(
                Parameter('pdwProcessId', at('debugging/icordebugprocess-getid-method.md:', '7229d1ea15cb'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
