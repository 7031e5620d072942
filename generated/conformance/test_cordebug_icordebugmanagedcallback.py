# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugManagedCallback (debugging/icordebugmanagedcallback-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugManagedCallback',
    header='cordebug',
    place=at('debugging/icordebugmanagedcallback-interface.md:', '324c0b7f78d7'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugManagedCallback', '3d6f5f60-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Breakpoint',
            slot=3,
            place=at('debugging/icordebugmanagedcallback-breakpoint-method.md:', '180bce1b49dc'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=4,
            parameters=(
                Parameter('pAppDomain', at('debugging/icordebugmanagedcallback-breakpoint-method.md:', '4ef950c130e8')),
                Parameter('pThread', at('debugging/icordebugmanagedcallback-breakpoint-method.md:', '5af8936575e7')),
                Parameter('pBreakpoint', at('debugging/icordebugmanagedcallback-breakpoint-method.md:', 'd60753a44863')),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateProcess',
            slot=9,
            place=at('debugging/icordebugmanagedcallback-createprocess-method.md:', 'c082be45fd53'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=10,
            parameters=(
                Parameter('pProcess', at('debugging/icordebugmanagedcallback-createprocess-method.md:', '731afb46bc57')),
            ),
            codes=(
            ),
        ),
        Method(
            'LoadModule',
            slot=13,
            place=at('debugging/icordebugmanagedcallback-loadmodule-method.md:', 'bc7b9282b2f9'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=14,
            parameters=(
                Parameter('pAppDomain', at('debugging/icordebugmanagedcallback-loadmodule-method.md:', '9f67ab7475de')),
                Parameter('pModule', at('debugging/icordebugmanagedcallback-loadmodule-method.md:', '50f17ef62334')),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateAppDomain',
            slot=20,
            place=at('debugging/icordebugmanagedcallback-createappdomain-method.md:', '0898e8a4e1d4'),
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=21,
            parameters=(
                Parameter('pProcess', at('debugging/icordebugmanagedcallback-createappdomain-method.md:', 'eb5a34106438')),
                Parameter('pAppDomain', at('debugging/icordebugmanagedcallback-createappdomain-method.md:', 'dc3729589bdf')),
            ),
            codes=(
            ),
        ),
    ),
)
