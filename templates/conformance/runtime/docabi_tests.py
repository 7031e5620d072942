"""The tests of an interface. A test module states its facts as INTERFACE and takes these functions as its own."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_facts import Method
from docabi_harness import Subject

__all__ = ["test_arguments", "test_codes", "test_identity", "test_references"]


def test_identity(subject: Subject) -> None:
    """QueryInterface knows the interface and its bases, and nobody else."""
    subject.check_identity()


def test_references(subject: Subject) -> None:
    """AddRef, Release and QueryInterface count."""
    subject.check_references()


def test_arguments(subject: Subject, method: Method) -> None:
    """Arguments arrive in the documented slot."""
    if subject.last_call is None:
        pytest.skip("the implementation does not record its arguments")
    subject.check_arguments(method)


def test_codes(subject: Subject, method: Method, com_error: Any) -> None:
    """What comes back is documented."""
    subject.check_codes(method, com_error)
