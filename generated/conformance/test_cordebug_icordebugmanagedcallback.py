# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugManagedCallback (debugging/icordebugmanagedcallback-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'cordebug'
INTERFACE = 'ICorDebugManagedCallback'
METHODS: list[Method] = [
    Method(
        'Breakpoint',
        slot=3,
        place='debugging/icordebugmanagedcallback-breakpoint-method.md:26',
        answers=True,
        value=4,
        codes=(
        ),
    ),
    Method(
        'CreateProcess',
        slot=9,
        place='debugging/icordebugmanagedcallback-createprocess-method.md:26',
        answers=True,
        value=10,
        codes=(
        ),
    ),
    Method(
        'LoadModule',
        slot=13,
        place='debugging/icordebugmanagedcallback-loadmodule-method.md:26',
        answers=True,
        value=14,
        codes=(
        ),
    ),
    Method(
        'CreateAppDomain',
        slot=20,
        place='debugging/icordebugmanagedcallback-createappdomain-method.md:26',
        answers=True,
        value=21,
        codes=(
        ),
    ),
]


def test_query_interface(subject: Subject) -> None:
    subject.check_identity()


def test_references(subject: Subject) -> None:
    subject.check_references()


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_arguments(subject: Subject, method: Method) -> None:
    if subject.last_call is None:
        pytest.skip("the implementation does not record its arguments")
    subject.check_arguments(method)


@pytest.mark.parametrize("method", [method for method in METHODS if method.codes], ids=lambda method: method.name)
def test_return_codes(subject: Subject, method: Method, com_error: Any) -> None:
    subject.check_codes(method, com_error)
