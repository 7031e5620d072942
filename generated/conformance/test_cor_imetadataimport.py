# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataImport (metadata/imetadataimport-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataImport',
    header='cor',
    place='metadata/imetadataimport-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataImport', '7dac8207-d3ae-4c75-9b67-92801a497d44', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'CloseEnum',
            slot=3,
            place='metadata/imetadataimport-closeenum-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=False,
            value=0,
            parameters=(
                Parameter('hEnum', 'metadata/imetadataimport-closeenum-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'CountEnum',
            slot=4,
            place='metadata/imetadataimport-countenum-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=5,
            parameters=(
                Parameter('hEnum', 'metadata/imetadataimport-countenum-method.md:27'),
                Parameter('pulCount', 'metadata/imetadataimport-countenum-method.md:28', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumTypeDefs',
            slot=6,
            place='metadata/imetadataimport-enumtypedefs-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=7,
            parameters=(
                Parameter('phEnum', 'metadata/imetadataimport-enumtypedefs-method.md:27', comes_out=True),
                Parameter('rTypeDefs', 'metadata/imetadataimport-enumtypedefs-method.md:28', comes_out=True),
                Parameter('cMax', 'metadata/imetadataimport-enumtypedefs-method.md:29'),
                Parameter('pcTypeDefs', 'metadata/imetadataimport-enumtypedefs-method.md:30', comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, 'metadata/imetadataimport-enumtypedefs-method.md:52'),
                Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enumtypedefs-method.md:53'),
            ),
        ),
        Method(
            'FindTypeDefByName',
            slot=9,
            place='metadata/imetadataimport-findtypedefbyname-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=10,
            parameters=(
                Parameter('szTypeDef', 'metadata/imetadataimport-findtypedefbyname-method.md:27'),
                Parameter('tkEnclosingClass', 'metadata/imetadataimport-findtypedefbyname-method.md:28'),
                Parameter('ptd', 'metadata/imetadataimport-findtypedefbyname-method.md:29', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetTypeDefProps',
            slot=12,
            place='metadata/imetadataimport-gettypedefprops-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=13,
            parameters=(
                Parameter('td', 'metadata/imetadataimport-gettypedefprops-method.md:27'),
                Parameter('szTypeDef', 'metadata/imetadataimport-gettypedefprops-method.md:28', comes_out=True),
                Parameter('cchTypeDef', 'metadata/imetadataimport-gettypedefprops-method.md:29'),
                Parameter('pchTypeDef', 'metadata/imetadataimport-gettypedefprops-method.md:30', comes_out=True),
                Parameter('pdwTypeDefFlags', 'metadata/imetadataimport-gettypedefprops-method.md:31', comes_out=True),
                Parameter('ptkExtends', 'metadata/imetadataimport-gettypedefprops-method.md:32', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumMethods',
            slot=18,
            place='metadata/imetadataimport-enummethods-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=19,
            parameters=(
                Parameter('phEnum', 'metadata/imetadataimport-enummethods-method.md:27', comes_out=True),
                Parameter('cl', 'metadata/imetadataimport-enummethods-method.md:28'),
                Parameter('rMethods', 'metadata/imetadataimport-enummethods-method.md:29', comes_out=True),
                Parameter('cMax', 'metadata/imetadataimport-enummethods-method.md:30'),
                Parameter('pcTokens', 'metadata/imetadataimport-enummethods-method.md:31', comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, 'metadata/imetadataimport-enummethods-method.md:56'),
                Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enummethods-method.md:57'),
            ),
        ),
        Method(
            'GetMethodProps',
            slot=30,
            place='metadata/imetadataimport-getmethodprops-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=31,
            parameters=(
                Parameter('mb', 'metadata/imetadataimport-getmethodprops-method.md:27'),
                Parameter('pClass', 'metadata/imetadataimport-getmethodprops-method.md:28', comes_out=True),
                Parameter('szMethod', 'metadata/imetadataimport-getmethodprops-method.md:29', comes_out=True),
                Parameter('cchMethod', 'metadata/imetadataimport-getmethodprops-method.md:30'),
                Parameter('pchMethod', 'metadata/imetadataimport-getmethodprops-method.md:31', comes_out=True),
                Parameter('pdwAttr', 'metadata/imetadataimport-getmethodprops-method.md:32', comes_out=True),
                Parameter('ppvSigBlob', 'metadata/imetadataimport-getmethodprops-method.md:33', comes_out=True),
                Parameter('pcbSigBlob', 'metadata/imetadataimport-getmethodprops-method.md:34', comes_out=True),
                Parameter('pulCodeRVA', 'metadata/imetadataimport-getmethodprops-method.md:35', comes_out=True),
                Parameter('pdwImplFlags', 'metadata/imetadataimport-getmethodprops-method.md:36', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumCustomAttributes',
            slot=53,
            place='metadata/imetadataimport-enumcustomattributes-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=54,
            parameters=(
                Parameter('phEnum', 'metadata/imetadataimport-enumcustomattributes-method.md:27', comes_out=True),
                Parameter('tk', 'metadata/imetadataimport-enumcustomattributes-method.md:28'),
                Parameter('tkType', 'metadata/imetadataimport-enumcustomattributes-method.md:29'),
                Parameter('rCustomAttributes', 'metadata/imetadataimport-enumcustomattributes-method.md:30', comes_out=True),
                Parameter('cMax', 'metadata/imetadataimport-enumcustomattributes-method.md:31'),
                Parameter('pcCustomAttributes', 'metadata/imetadataimport-enumcustomattributes-method.md:32', is_optional=True, comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, 'metadata/imetadataimport-enumcustomattributes-method.md:60'),
                Code('S_FALSE', 0x00000001, 'metadata/imetadataimport-enumcustomattributes-method.md:61'),
            ),
        ),
        Method(
            'GetCustomAttributeProps',
            slot=54,
            place='metadata/imetadataimport-getcustomattributeprops-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=55,
            parameters=(
                Parameter('cv', 'metadata/imetadataimport-getcustomattributeprops-method.md:27'),
                Parameter('ptkObj', 'metadata/imetadataimport-getcustomattributeprops-method.md:28', is_optional=True, comes_out=True),
                Parameter('ptkType', 'metadata/imetadataimport-getcustomattributeprops-method.md:29', is_optional=True, comes_out=True),
                Parameter('ppBlob', 'metadata/imetadataimport-getcustomattributeprops-method.md:30', is_optional=True, comes_out=True),
                Parameter('pcbSize', 'metadata/imetadataimport-getcustomattributeprops-method.md:31', is_optional=True, comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
