# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataEmit (metadata/imetadataemit-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataEmit',
    header='cor',
    place=at('metadata/imetadataemit-interface.md:', '572d2eea8515'),
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataEmit', 'ba3fee4c-ecb9-4e41-83b7-183fa41cd859', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'SetModuleProps',
            slot=3,
            place=at('metadata/imetadataemit-setmoduleprops-method.md:', 'd3ba24c37972'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=4,
            parameters=(
                Parameter('szName', at('metadata/imetadataemit-setmoduleprops-method.md:', '6d18ded7a8b3')),
            ),
            codes=(
            ),
        ),
        Method(
            'Save',
            slot=4,
            place=at('metadata/imetadataemit-save-method.md:', '2a460f051137'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=5,
            parameters=(
                Parameter('szFile', at('metadata/imetadataemit-save-method.md:', '0ee83200accb')),
                Parameter('dwSaveFlags', at('metadata/imetadataemit-save-method.md:', '97732a99674a')),
            ),
            codes=(
            ),
        ),
        Method(
            'DefineTypeDef',
            slot=7,
            place=at('metadata/imetadataemit-definetypedef-method.md:', 'c751bc537039'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=8,
            parameters=(
                Parameter('szTypeDef', at('metadata/imetadataemit-definetypedef-method.md:', 'a63f73298790')),
                Parameter('dwTypeDefFlags', at('metadata/imetadataemit-definetypedef-method.md:', 'fb9852b4e8ff')),
                Parameter('tkExtends', at('metadata/imetadataemit-definetypedef-method.md:', 'af2c2bc656fc')),
                Parameter('rtkImplements', at('metadata/imetadataemit-definetypedef-method.md:', 'cf5e029f94d8')),
                Parameter('ptd', at('metadata/imetadataemit-definetypedef-method.md:', '34238474285c'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'DefineMethod',
            slot=10,
            place=at('metadata/imetadataemit-definemethod-method.md:', '653d237406f7'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=11,
            parameters=(
                Parameter('td', at('metadata/imetadataemit-definemethod-method.md:', '29c03f4fba62')),
                Parameter('szName', at('metadata/imetadataemit-definemethod-method.md:', 'ace708b6b6f5')),
                Parameter('dwMethodFlags', at('metadata/imetadataemit-definemethod-method.md:', '1f7d2d0eb890')),
                Parameter('pvSigBlob', at('metadata/imetadataemit-definemethod-method.md:', 'df1571666575')),
                Parameter('cbSigBlob', at('metadata/imetadataemit-definemethod-method.md:', '68471af0693d')),
                Parameter('ulCodeRVA', at('metadata/imetadataemit-definemethod-method.md:', 'c6e0e0b88abd')),
                Parameter('dwImplFlags', at('metadata/imetadataemit-definemethod-method.md:', 'fb78d7eda83d')),
                Parameter('pmd', at('metadata/imetadataemit-definemethod-method.md:', 'e4fdd80345cf'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
