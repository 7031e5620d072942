# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugFrame (debugging/icordebugframe-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugFrame',
    header='cordebug',
    place=at('debugging/icordebugframe-interface.md:', 'aae09132dba7'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugFrame', 'cc7bcaef-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetFunctionToken',
            slot=6,
            place=at('debugging/icordebugframe-getfunctiontoken-method.md:', 'f694aef86d90'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugFrame',
            answers=True,
            value=7,
            parameters=(
                Parameter('pToken', at('debugging/icordebugframe-getfunctiontoken-method.md:', '5824bdf8afa5'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
