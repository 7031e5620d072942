# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugILFrame (debugging/icordebugilframe-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugILFrame',
    header='cordebug',
    place='debugging/icordebugilframe-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugILFrame', '03e26311-4f76-11d3-88c6-006097945418', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('ICorDebugFrame', 'cc7bcaef-8a68-11d2-983c-0000f808342d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetFunctionToken',
            slot=6,
            place='debugging/icordebugframe-getfunctiontoken-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugFrame',
            answers=True,
            value=7,
            parameters=(
                Parameter('pToken', 'debugging/icordebugframe-getfunctiontoken-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetLocalVariable',
            slot=14,
            place='debugging/icordebugilframe-getlocalvariable-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugILFrame',
            answers=True,
            value=15,
            parameters=(
                Parameter('dwIndex', 'debugging/icordebugilframe-getlocalvariable-method.md:27'),
                Parameter('ppValue', 'debugging/icordebugilframe-getlocalvariable-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetArgument',
            slot=16,
            place='debugging/icordebugilframe-getargument-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugILFrame',
            answers=True,
            value=17,
            parameters=(
                Parameter('dwIndex', 'debugging/icordebugilframe-getargument-method.md:27'),
                Parameter('ppValue', 'debugging/icordebugilframe-getargument-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
