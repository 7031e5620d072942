# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugFunction (debugging/icordebugfunction-interface1.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugFunction',
    header='cordebug',
    place=at('debugging/icordebugfunction-interface1.md:', 'c1982f6b48ab'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugFunction', 'cc7bcaf3-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetILCode',
            slot=6,
            place=at('debugging/icordebugfunction-getilcode-method.md:', '03d61e67d935'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugFunction',
            answers=True,
            value=7,
            parameters=(
                Parameter('ppCode', at('debugging/icordebugfunction-getilcode-method.md:', 'f8eaad06546a'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
