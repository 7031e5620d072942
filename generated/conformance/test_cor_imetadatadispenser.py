# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataDispenser (metadata/imetadatadispenser-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataDispenser',
    header='cor',
    place=at('metadata/imetadatadispenser-interface.md:', 'c7a4de056be9'),
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataDispenser', '809c652e-7396-11d2-9771-00a0c9b4d50c', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'DefineScope',
            slot=3,
            place=at('metadata/imetadatadispenser-definescope-method.md:', '28f6b0cee0bf'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataDispenser',
            answers=True,
            value=4,
            parameters=(
                Parameter('rclsid', at('metadata/imetadatadispenser-definescope-method.md:', '1db6f528cf97')),
                Parameter('dwCreateFlags', at('metadata/imetadatadispenser-definescope-method.md:', '105ad0ece71e')),
                Parameter('riid', at('metadata/imetadatadispenser-definescope-method.md:', 'af1191e86507')),
                Parameter('ppIUnk', at('metadata/imetadatadispenser-definescope-method.md:', 'fab749a468ee'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'OpenScope',
            slot=4,
            place=at('metadata/imetadatadispenser-openscope-method.md:', 'dd6a5bef74f9'),
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataDispenser',
            answers=True,
            value=5,
            parameters=(
                Parameter('szScope', at('metadata/imetadatadispenser-openscope-method.md:', '0a7f582dba6a')),
                Parameter('dwOpenFlags', at('metadata/imetadatadispenser-openscope-method.md:', '79e57690a230')),
                Parameter('riid', at('metadata/imetadatadispenser-openscope-method.md:', 'fc5844efbefe')),
                Parameter('ppIUnk', at('metadata/imetadatadispenser-openscope-method.md:', 'fc188c1b434a'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
