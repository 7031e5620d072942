# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataImport (metadata/imetadataimport-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'cor'
INTERFACE = 'IMetaDataImport'
METHODS: list[Method] = [
    Method(
        'CloseEnum',
        3,
        'metadata/imetadataimport-closeenum-method.md:26',
        False,
        0,
        (
        ),
    ),
    Method(
        'CountEnum',
        4,
        'metadata/imetadataimport-countenum-method.md:26',
        True,
        5,
        (
        ),
    ),
    Method(
        'EnumTypeDefs',
        6,
        'metadata/imetadataimport-enumtypedefs-method.md:26',
        True,
        7,
        (
            Code('S_OK', 0x00000000, 'metadata/imetadataimport-enumtypedefs-method.md:52'),
            Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enumtypedefs-method.md:53'),
        ),
    ),
    Method(
        'GetTypeDefProps',
        12,
        'metadata/imetadataimport-gettypedefprops-method.md:26',
        True,
        13,
        (
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
