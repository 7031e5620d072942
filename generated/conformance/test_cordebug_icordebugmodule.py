# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugModule (debugging/icordebugmodule-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugModule',
    header='cordebug',
    place=at('debugging/icordebugmodule-interface.md:', '4f0aa3fffb5a'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugModule', 'dba2d8c1-e5c5-4069-8c13-10a7c6abf43d', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetName',
            slot=6,
            place=at('debugging/icordebugmodule-getname-method.md:', 'bb85fdc14164'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=7,
            parameters=(
                Parameter('cchName', at('debugging/icordebugmodule-getname-method.md:', 'b2ff9d11c055')),
                Parameter('pcchName', at('debugging/icordebugmodule-getname-method.md:', 'ced0acbfee32'), comes_out=True),
                Parameter('szName', at('debugging/icordebugmodule-getname-method.md:', 'ea9086ac2493'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetFunctionFromToken',
            slot=9,
            place=at('debugging/icordebugmodule-getfunctionfromtoken-method.md:', 'e18428cc7a15'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=10,
            parameters=(
                Parameter('methodDef', at('debugging/icordebugmodule-getfunctionfromtoken-method.md:', '73a398aa3b44')),
                Parameter('ppFunction', at('debugging/icordebugmodule-getfunctionfromtoken-method.md:', '37a10aa12457'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetMetaDataInterface',
            slot=14,
            place=at('debugging/icordebugmodule-getmetadatainterface-method.md:', '208dc7506805'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugModule',
            answers=True,
            value=15,
            parameters=(
                Parameter('riid', at('debugging/icordebugmodule-getmetadatainterface-method.md:', 'ebae39719f52')),
                Parameter('ppObj', at('debugging/icordebugmodule-getmetadatainterface-method.md:', 'ecfa3ba510ab'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
