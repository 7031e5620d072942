# made by docabi from specs/index.json; do not edit
"""Conformance of ICorDebugAppDomain (debugging/icordebugappdomain-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'cordebug'
INTERFACE = 'ICorDebugAppDomain'
METHODS: list[Method] = [
    Method(
        'Attach',
        slot=21,
        place='debugging/icordebugappdomain-attach-method.md:26',
        answers=True,
        value=22,
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
