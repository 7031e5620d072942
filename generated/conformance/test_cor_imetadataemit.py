# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataEmit (metadata/imetadataemit-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'cor'
INTERFACE = 'IMetaDataEmit'
METHODS: list[Method] = [
    Method(
        'SetModuleProps',
        slot=3,
        place='metadata/imetadataemit-setmoduleprops-method.md:26',
        answers=True,
        value=4,
        codes=(
        ),
    ),
    Method(
        'Save',
        slot=4,
        place='metadata/imetadataemit-save-method.md:26',
        answers=True,
        value=5,
        codes=(
        ),
    ),
    Method(
        'DefineTypeDef',
        slot=7,
        place='metadata/imetadataemit-definetypedef-method.md:26',
        answers=True,
        value=8,
        codes=(
        ),
    ),
    Method(
        'DefineMethod',
        slot=10,
        place='metadata/imetadataemit-definemethod-method.md:26',
        answers=True,
        value=11,
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
