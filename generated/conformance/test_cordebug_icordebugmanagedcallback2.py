# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugManagedCallback2 (debugging/icordebugmanagedcallback2-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorDebugManagedCallback2',
    header='cordebug',
    place=at('debugging/icordebugmanagedcallback2-interface.md:', 'c54df4c9bee3'),
    identifier_place='layout coreclr v3.1.9: cordebug.h',
    identifiers=(
        Identifier('ICorDebugManagedCallback2', '250e5eea-db5c-4c76-b6f3-8c46f12e3203', 'layout coreclr v3.1.9: cordebug.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
    ),
)
