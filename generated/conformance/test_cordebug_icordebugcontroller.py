# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugController (debugging/icordebugcontroller-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'cordebug'
INTERFACE = 'ICorDebugController'
METHODS: list[Method] = [
    Method(
        'Continue',
        slot=4,
        place='debugging/icordebugcontroller-continue-method.md:26',
        answers=True,
        value=5,
        codes=(
        ),
    ),
    Method(
        'IsRunning',
        slot=5,
        place='debugging/icordebugcontroller-isrunning-method.md:26',
        answers=True,
        value=6,
        codes=(
        ),
    ),
    Method(
        'Detach',
        slot=9,
        place='debugging/icordebugcontroller-detach-method.md:26',
        answers=True,
        value=10,
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
