# made by docabi from specs/index.json; do not edit
"""Conformance of ICorProfilerInfo (profiling/icorprofilerinfo-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorProfilerInfo',
    header='corprof',
    place='profiling/icorprofilerinfo-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: corprof.h',
    identifiers=(
        Identifier('ICorProfilerInfo', '28b5557d-3f3f-48b4-90b2-5f9eea2f6c48', 'layout Windows/NETFX SDK: corprof.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'GetEventMask',
            slot=6,
            place='profiling/icorprofilerinfo-geteventmask-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=7,
            parameters=(
                Parameter('pdwEvents', 'profiling/icorprofilerinfo-geteventmask-method.md:27', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'SetEventMask',
            slot=16,
            place='profiling/icorprofilerinfo-seteventmask-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=17,
            parameters=(
                Parameter('dwEvents', 'profiling/icorprofilerinfo-seteventmask-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'GetTokenAndMetaDataFromFunction',
            slot=19,
            place='profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=20,
            parameters=(
                Parameter('functionId', 'profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:27'),
                Parameter('riid', 'profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:28'),
                Parameter('ppImport', 'profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:29', comes_out=True),
                Parameter('pToken', 'profiling/icorprofilerinfo-gettokenandmetadatafromfunction-method.md:30', comes_out=True),
            ),
            codes=(
            ),
        ),
        Method(
            'GetModuleInfo',
            slot=20,
            place='profiling/icorprofilerinfo-getmoduleinfo-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerInfo',
            answers=True,
            value=21,
            parameters=(
                Parameter('moduleId', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:27'),
                Parameter('ppBaseLoadAddress', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:28', comes_out=True),
                Parameter('cchName', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:29'),
                Parameter('pcchName', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:30', comes_out=True),
                Parameter('szName', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:31', comes_out=True),
                Parameter('pAssemblyId', 'profiling/icorprofilerinfo-getmoduleinfo-method.md:32', comes_out=True),
            ),
            codes=(
            ),
        ),
    ),
)
