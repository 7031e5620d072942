# made by docabi from specs/index.json; do not edit
"""Conformance of ICorProfilerInfo (profiling/icorprofilerinfo-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorProfilerInfo',
    header='corprof',
    place=at('profiling/icorprofilerinfo-interface.md:', 'e0f9d9c27224'),
    identifier_place='layout Windows/NETFX SDK: corprof.h',
    identifiers=(
        Identifier('ICorProfilerInfo', '28b5557d-3f3f-48b4-90b2-5f9eea2f6c48', 'layout Windows/NETFX SDK: corprof.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetEventMask',
            slot=6,
            place=at('profiling/icorprofilerinfo-geteventmask-method.md:', '4fb0cb9f8d31'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=7,
            parameters=(
                Parameter('pdwEvents', at('profiling/icorprofilerinfo-geteventmask-method.md:', '1bc11c39e0ba'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'SetEventMask',
            slot=16,
            place=at('profiling/icorprofilerinfo-seteventmask-method.md:', '81689525b7b1'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=17,
            parameters=(
                Parameter('dwEvents', at('profiling/icorprofilerinfo-seteventmask-method.md:', '1cdacbc7201b')),
            ),
            codes=(
            ),
        ),
        Method(
            'GetTokenAndMetaDataFromFunction',
            slot=19,
            place=at('profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:', '0b7a8e0985f4'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=20,
            parameters=(
                Parameter('functionId', at('profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:', 'bab665c8b77e')),
                Parameter('riid', at('profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:', '6813693de54c')),
                Parameter('ppImport', at('profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:', '4edc65aa157f'), comes_out=True),
                Parameter('pToken', at('profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:', '76348c79325f'), comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetModuleInfo',
            slot=20,
            place=at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', 'cd18431cdd45'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=21,
            parameters=(
                Parameter('moduleId', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', 'f75c6cd8ba6a')),
                Parameter('ppBaseLoadAddress', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', '5c1efafb8f3c'), comes_out=True),
                Parameter('cchName', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', 'f48f2963ccf8')),
                Parameter('pcchName', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', 'd288fc622a0b'), comes_out=True),
                Parameter('szName', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', '94c2385f708d'), comes_out=True),
                Parameter('pAssemblyId', at('profiling/icorprofilerinfo-getmoduleinfo-method.md:', '3e3f209d7108'), comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
