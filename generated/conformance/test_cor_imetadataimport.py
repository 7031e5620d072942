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
        slot=3,
        place='metadata/imetadataimport-closeenum-method.md:26',
        answers=False,
        value=0,
        codes=(
        ),
    ),
    Method(
        'CountEnum',
        slot=4,
        place='metadata/imetadataimport-countenum-method.md:26',
        answers=True,
        value=5,
        codes=(
        ),
    ),
    Method(
        'EnumTypeDefs',
        slot=6,
        place='metadata/imetadataimport-enumtypedefs-method.md:26',
        answers=True,
        value=7,
        codes=(
            Code('S_OK', 0x00000000, 'metadata/imetadataimport-enumtypedefs-method.md:52'),
            Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enumtypedefs-method.md:53'),
        ),
    ),
    Method(
        'FindTypeDefByName',
        slot=9,
        place='metadata/imetadataimport-findtypedefbyname-method.md:26',
        answers=True,
        value=10,
        codes=(
        ),
    ),
    Method(
        'GetTypeDefProps',
        slot=12,
        place='metadata/imetadataimport-gettypedefprops-method.md:26',
        answers=True,
        value=13,
        codes=(
        ),
    ),
    Method(
        'EnumMethods',
        slot=18,
        place='metadata/imetadataimport-enummethods-method.md:26',
        answers=True,
        value=19,
        codes=(
            Code('S_OK', 0x00000000, 'metadata/imetadataimport-enummethods-method.md:56'),
            Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enummethods-method.md:57'),
        ),
    ),
    Method(
        'GetMethodProps',
        slot=30,
        place='metadata/imetadataimport-getmethodprops-method.md:26',
        answers=True,
        value=31,
        codes=(
        ),
    ),
    Method(
        'EnumCustomAttributes',
        slot=53,
        place='metadata/imetadataimport-enumcustomattributes-method.md:26',
        answers=True,
        value=54,
        codes=(
            Code('S_OK', 0x00000000, 'metadata/imetadataimport-enumcustomattributes-method.md:60'),
            Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enumcustomattributes-method.md:61'),
        ),
    ),
    Method(
        'GetCustomAttributeProps',
        slot=54,
        place='metadata/imetadataimport-getcustomattributeprops-method.md:26',
        answers=True,
        value=55,
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
