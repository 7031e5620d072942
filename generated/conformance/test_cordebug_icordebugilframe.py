# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugILFrame (debugging/icordebugilframe-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugILFrame',
    header='cordebug',
    place=at('debugging/icordebugilframe-interface.md:', 'd2063987eccf'),
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
        Method(
            'GetLocalVariable',
            slot=14,
            place=at('debugging/icordebugilframe-getlocalvariable-method.md:', '637691df7431'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugILFrame',
            answers=True,
            value=15,
            parameters=(
                Parameter('dwIndex', at('debugging/icordebugilframe-getlocalvariable-method.md:', 'da5416929059')),
                Parameter('ppValue', at('debugging/icordebugilframe-getlocalvariable-method.md:', 'a206a89868ec'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetArgument',
            slot=16,
            place=at('debugging/icordebugilframe-getargument-method.md:', '13c9662dd35a'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugILFrame',
            answers=True,
            value=17,
            parameters=(
                Parameter('dwIndex', at('debugging/icordebugilframe-getargument-method.md:', '15305c20562f')),
                Parameter('ppValue', at('debugging/icordebugilframe-getargument-method.md:', 'bb891796e285'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
