# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugManagedCallback (debugging/icordebugmanagedcallback-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugManagedCallback',
    header='cordebug',
    place='debugging/icordebugmanagedcallback-interface.md:18',
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugManagedCallback', '3d6f5f60-7538-11d3-8d5b-00104b35e7ef', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Breakpoint',
            slot=3,
            place='debugging/icordebugmanagedcallback-breakpoint-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=4,
            parameters=(
                Parameter('pAppDomain', 'debugging/icordebugmanagedcallback-breakpoint-method.md:27'),
                Parameter('pThread', 'debugging/icordebugmanagedcallback-breakpoint-method.md:28'),
                Parameter('pBreakpoint', 'debugging/icordebugmanagedcallback-breakpoint-method.md:29'),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateProcess',
            slot=9,
            place='debugging/icordebugmanagedcallback-createprocess-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=10,
            parameters=(
                Parameter('pProcess', 'debugging/icordebugmanagedcallback-createprocess-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'LoadModule',
            slot=13,
            place='debugging/icordebugmanagedcallback-loadmodule-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=14,
            parameters=(
                Parameter('pAppDomain', 'debugging/icordebugmanagedcallback-loadmodule-method.md:27'),
                Parameter('pModule', 'debugging/icordebugmanagedcallback-loadmodule-method.md:28'),
            ),
            codes=(
            ),
        ),
        Method(
            'CreateAppDomain',
            slot=20,
            place='debugging/icordebugmanagedcallback-createappdomain-method.md:26',
            slot_place='layout coreclr v3.1.9: cordebug.h',
            owner='ICorDebugManagedCallback',
            answers=True,
            value=21,
            parameters=(
                Parameter('pProcess', 'debugging/icordebugmanagedcallback-createappdomain-method.md:27'),
                Parameter('pAppDomain', 'debugging/icordebugmanagedcallback-createappdomain-method.md:28'),
            ),
            codes=(
            ),
        ),
    ),
)
