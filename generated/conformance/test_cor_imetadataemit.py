# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataEmit (metadata/imetadataemit-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataEmit',
    header='cor',
    place='metadata/imetadataemit-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataEmit', 'ba3fee4c-ecb9-4e41-83b7-183fa41cd859', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'SetModuleProps',
            slot=3,
            place='metadata/imetadataemit-setmoduleprops-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=4,
            parameters=(
                Parameter('szName', 'metadata/imetadataemit-setmoduleprops-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'Save',
            slot=4,
            place='metadata/imetadataemit-save-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=5,
            parameters=(
                Parameter('szFile', 'metadata/imetadataemit-save-method.md:27'),
                Parameter('dwSaveFlags', 'metadata/imetadataemit-save-method.md:28'),
            ),
            codes=(
            ),
        ),
        Method(
            'DefineTypeDef',
            slot=7,
            place='metadata/imetadataemit-definetypedef-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=8,
            parameters=(
                Parameter('szTypeDef', 'metadata/imetadataemit-definetypedef-method.md:27'),
                Parameter('dwTypeDefFlags', 'metadata/imetadataemit-definetypedef-method.md:28'),
                Parameter('tkExtends', 'metadata/imetadataemit-definetypedef-method.md:29'),
                Parameter('rtkImplements', 'metadata/imetadataemit-definetypedef-method.md:30'),
                Parameter('ptd', 'metadata/imetadataemit-definetypedef-method.md:31', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'DefineMethod',
            slot=10,
            place='metadata/imetadataemit-definemethod-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataEmit',
            answers=True,
            value=11,
            parameters=(
                Parameter('td', 'metadata/imetadataemit-definemethod-method.md:27'),
                Parameter('szName', 'metadata/imetadataemit-definemethod-method.md:28'),
                Parameter('dwMethodFlags', 'metadata/imetadataemit-definemethod-method.md:29'),
                Parameter('pvSigBlob', 'metadata/imetadataemit-definemethod-method.md:30'),
                Parameter('cbSigBlob', 'metadata/imetadataemit-definemethod-method.md:31'),
                Parameter('ulCodeRVA', 'metadata/imetadataemit-definemethod-method.md:32'),
                Parameter('dwImplFlags', 'metadata/imetadataemit-definemethod-method.md:33'),
                Parameter('pmd', 'metadata/imetadataemit-definemethod-method.md:34', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
