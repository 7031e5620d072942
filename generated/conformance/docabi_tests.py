# made by docabi from its runtime; do not edit
"""The tests of an interface. A test module states its facts as INTERFACE and takes these functions as its own."""

from __future__ import annotations

from typing import Any

import docabi_standin
from docabi_facts import Method
from docabi_harness import Subject
from docabi_standin import *  # noqa: F403  # the names in its __all__

__all__ = [*docabi_standin.__all__, "test_codes", "test_identity", "test_references"]


def test_identity(subject: Subject) -> None:
    """QueryInterface knows the interface and its bases, and nobody else."""
    subject.check_identity()


def test_references(subject: Subject) -> None:
    """AddRef, Release and QueryInterface count."""
    subject.check_references()


def test_codes(subject: Subject, method: Method, com_error: Any) -> None:
    """What comes back is documented."""
    subject.check_codes(method, com_error)
