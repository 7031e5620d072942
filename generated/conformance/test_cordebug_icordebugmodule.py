# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugModule (debugging/icordebugmodule-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugModule',
    header='cordebug',
    place='debugging/icordebugmodule-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugModule', 'dba2d8c1-e5c5-4069-8c13-10a7c6abf43d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetName',
            slot=6,
            place='debugging/icordebugmodule-getname-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=7,
            parameters=(
                Parameter('cchName', 'debugging/icordebugmodule-getname-method.md:27'),
                Parameter('pcchName', 'debugging/icordebugmodule-getname-method.md:28', comes_out=True),
                Parameter('szName', 'debugging/icordebugmodule-getname-method.md:29', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetFunctionFromToken',
            slot=9,
            place='debugging/icordebugmodule-getfunctionfromtoken-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=10,
            parameters=(
                Parameter('methodDef', 'debugging/icordebugmodule-getfunctionfromtoken-method.md:27'),
                Parameter('ppFunction', 'debugging/icordebugmodule-getfunctionfromtoken-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetMetaDataInterface',
            slot=14,
            place='debugging/icordebugmodule-getmetadatainterface-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=15,
            parameters=(
                Parameter('riid', 'debugging/icordebugmodule-getmetadatainterface-method.md:27'),
                Parameter('ppObj', 'debugging/icordebugmodule-getmetadatainterface-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
