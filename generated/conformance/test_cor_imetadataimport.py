# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataImport (metadata/imetadataimport-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataImport',
    header='cor',
    place=at('metadata/imetadataimport-interface.md:', 'f4dc6ba8d870'),
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataImport', '7dac8207-d3ae-4c75-9b67-92801a497d44', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'CloseEnum',
            slot=3,
            place=at('metadata/imetadataimport-closeenum-method.md:', '8671d18204cf'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=False,
            value=0,
            parameters=(
                Parameter('hEnum', at('metadata/imetadataimport-closeenum-method.md:', '7d60c1eefc20')),
            ),
            codes=(
            ),
        ),
        Method(
            'CountEnum',
            slot=4,
            place=at('metadata/imetadataimport-countenum-method.md:', '243be72099bc'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=5,
            parameters=(
                Parameter('hEnum', at('metadata/imetadataimport-countenum-method.md:', 'f93271f59a8f')),
                Parameter('pulCount', at('metadata/imetadataimport-countenum-method.md:', 'f68577b7f1f0'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumTypeDefs',
            slot=6,
            place=at('metadata/imetadataimport-enumtypedefs-method.md:', '62e362fd90ee'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=7,
            parameters=(
                Parameter('phEnum', at('metadata/imetadataimport-enumtypedefs-method.md:', '532c2a41ccea'), comes_out=True),
                Parameter('rTypeDefs', at('metadata/imetadataimport-enumtypedefs-method.md:', 'a5fe00a39980'), comes_out=True),
                Parameter('cMax', at('metadata/imetadataimport-enumtypedefs-method.md:', 'a8e65a3f12fc')),
                Parameter('pcTypeDefs', at('metadata/imetadataimport-enumtypedefs-method.md:', '714938878259'), comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('metadata/imetadataimport-enumtypedefs-method.md:', 'f67d99d0505f')),
                Code('S_FALSE', 0x00000001, at('metadata/imetadataimport-enumtypedefs-method.md:', '8678eaff65d0')),
            ),
        ),
        Method(
            'FindTypeDefByName',
            slot=9,
            place=at('metadata/imetadataimport-findtypedefbyname-method.md:', '7a72cb70693e'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=10,
            parameters=(
                Parameter('szTypeDef', at('metadata/imetadataimport-findtypedefbyname-method.md:', '92d53d5e5f8d')),
                Parameter('tkEnclosingClass', at('metadata/imetadataimport-findtypedefbyname-method.md:', 'ef982f5978c6')),
                Parameter('ptd', at('metadata/imetadataimport-findtypedefbyname-method.md:', 'b39ae83f716a'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetTypeDefProps',
            slot=12,
            place=at('metadata/imetadataimport-gettypedefprops-method.md:', 'f5245b8f8a5e'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=13,
            parameters=(
                Parameter('td', at('metadata/imetadataimport-gettypedefprops-method.md:', '894cab75e8eb')),
                Parameter('szTypeDef', at('metadata/imetadataimport-gettypedefprops-method.md:', 'e3776e743cb6'), comes_out=True),
                Parameter('cchTypeDef', at('metadata/imetadataimport-gettypedefprops-method.md:', '8ced8becbb92')),
                Parameter('pchTypeDef', at('metadata/imetadataimport-gettypedefprops-method.md:', '044a69086b67'), comes_out=True),
                Parameter('pdwTypeDefFlags', at('metadata/imetadataimport-gettypedefprops-method.md:', 'a8c4aca89387'), comes_out=True),
                Parameter('ptkExtends', at('metadata/imetadataimport-gettypedefprops-method.md:', '896d4b996b09'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumMethods',
            slot=18,
            place=at('metadata/imetadataimport-enummethods-method.md:', '870b479117b3'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=19,
            parameters=(
                Parameter('phEnum', at('metadata/imetadataimport-enummethods-method.md:', '2ffa194346c8'), comes_out=True),
                Parameter('cl', at('metadata/imetadataimport-enummethods-method.md:', '8898e6d88f87')),
                Parameter('rMethods', at('metadata/imetadataimport-enummethods-method.md:', '5c2e32ee27de'), comes_out=True),
                Parameter('cMax', at('metadata/imetadataimport-enummethods-method.md:', 'daa8f36b0866')),
                Parameter('pcTokens', at('metadata/imetadataimport-enummethods-method.md:', '94d7dd5a2338'), comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('metadata/imetadataimport-enummethods-method.md:', 'f2318edf6a01')),
                Code('S_FALSE', 0x00000001, at('metadata/imetadataimport-enummethods-method.md:', '732a794c3622')),
            ),
        ),
        Method(
            'GetMethodProps',
            slot=30,
            place=at('metadata/imetadataimport-getmethodprops-method.md:', '73c1d3ef2f84'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=31,
            parameters=(
                Parameter('mb', at('metadata/imetadataimport-getmethodprops-method.md:', '1651c65ba644')),
                Parameter('pClass', at('metadata/imetadataimport-getmethodprops-method.md:', '83f7939b827a'), comes_out=True),
                Parameter('szMethod', at('metadata/imetadataimport-getmethodprops-method.md:', '9425360c2a81'), comes_out=True),
                Parameter('cchMethod', at('metadata/imetadataimport-getmethodprops-method.md:', '496b5f8d7d0c')),
                Parameter('pchMethod', at('metadata/imetadataimport-getmethodprops-method.md:', '371910c15c82'), comes_out=True),
                Parameter('pdwAttr', at('metadata/imetadataimport-getmethodprops-method.md:', '8d3a0f3f51a5'), comes_out=True),
                Parameter('ppvSigBlob', at('metadata/imetadataimport-getmethodprops-method.md:', 'd22207d9a34c'), comes_out=True),
                Parameter('pcbSigBlob', at('metadata/imetadataimport-getmethodprops-method.md:', 'e1f5242e51b2'), comes_out=True),
                Parameter('pulCodeRVA', at('metadata/imetadataimport-getmethodprops-method.md:', '23d9e340bbca'), comes_out=True),
                Parameter('pdwImplFlags', at('metadata/imetadataimport-getmethodprops-method.md:', 'ceccc67f9cc9'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'EnumCustomAttributes',
            slot=53,
            place=at('metadata/imetadataimport-enumcustomattributes-method.md:', 'e9c28455fd53'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=54,
            parameters=(
                Parameter('phEnum', at('metadata/imetadataimport-enumcustomattributes-method.md:', 'b4506ae0f259'), comes_out=True),
                Parameter('tk', at('metadata/imetadataimport-enumcustomattributes-method.md:', '1087bde5c40c')),
                Parameter('tkType', at('metadata/imetadataimport-enumcustomattributes-method.md:', 'b81cd2019892')),
                Parameter('rCustomAttributes', at('metadata/imetadataimport-enumcustomattributes-method.md:', '072f886744d2'), comes_out=True),
                Parameter('cMax', at('metadata/imetadataimport-enumcustomattributes-method.md:', 'cbd66013c326')),
                Parameter('pcCustomAttributes', at('metadata/imetadataimport-enumcustomattributes-method.md:', '91aadf733f73'), is_optional=True, comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('metadata/imetadataimport-enumcustomattributes-method.md:', 'ead0b752b311')),
                Code('S_FALSE', 0x00000001, at('metadata/imetadataimport-enumcustomattributes-method.md:', 'd522bb2c670e')),
            ),
        ),
        Method(
            'GetCustomAttributeProps',
            slot=54,
            place=at('metadata/imetadataimport-getcustomattributeprops-method.md:', '351854ea2931'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataImport',
            answers=True,
            value=55,
            parameters=(
                Parameter('cv', at('metadata/imetadataimport-getcustomattributeprops-method.md:', '8a2fb971ae92')),
                Parameter('ptkObj', at('metadata/imetadataimport-getcustomattributeprops-method.md:', 'd4e3cf44247e'), is_optional=True, comes_out=True),
                Parameter('ptkType', at('metadata/imetadataimport-getcustomattributeprops-method.md:', 'e5b0df110d55'), is_optional=True, comes_out=True),
                Parameter('ppBlob', at('metadata/imetadataimport-getcustomattributeprops-method.md:', '2a5a1f92d2d2'), is_optional=True, comes_out=True),
                Parameter('pcbSize', at('metadata/imetadataimport-getcustomattributeprops-method.md:', 'bb44e092ce7c'), is_optional=True, comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
