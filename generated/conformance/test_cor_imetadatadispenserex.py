# made by docabi from specs/index.json; do not edit
"""Conformance of IMetaDataDispenserEx (metadata/imetadatadispenserex-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'IMetaDataDispenserEx',
    header='cor',
    place='metadata/imetadatadispenserex-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: cor.h',
    identifiers=(
        Identifier('IMetaDataDispenserEx', '31bcfce2-dafb-11d2-9f81-00c04f79a0a3', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IMetaDataDispenser', '809c652e-7396-11d2-9771-00a0c9b4d50c', 'layout Windows/NETFX SDK: cor.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'DefineScope',
            slot=3,
            place='metadata/imetadatadispenser-definescope-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataDispenser',
            answers=True,
            value=4,
            parameters=(
                Parameter('rclsid', 'metadata/imetadatadispenser-definescope-method.md:27'),
                Parameter('dwCreateFlags', 'metadata/imetadatadispenser-definescope-method.md:28'),
                Parameter('riid', 'metadata/imetadatadispenser-definescope-method.md:29'),
                Parameter('ppIUnk', 'metadata/imetadatadispenser-definescope-method.md:30', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'OpenScope',
            slot=4,
            place='metadata/imetadatadispenser-openscope-method.md:26',
            slot_place='layout Windows/NETFX SDK: cor.h',
            owner='IMetaDataDispenser',
            answers=True,
            value=5,
            parameters=(
                Parameter('szScope', 'metadata/imetadatadispenser-openscope-method.md:27'),
                Parameter('dwOpenFlags', 'metadata/imetadatadispenser-openscope-method.md:28'),
                Parameter('riid', 'metadata/imetadatadispenser-openscope-method.md:29'),
                Parameter('ppIUnk', 'metadata/imetadatadispenser-openscope-method.md:30', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
