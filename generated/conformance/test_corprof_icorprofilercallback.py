# made by docabi from specs/index.json; do not edit
"""Conformance of ICorProfilerCallback (profiling/icorprofilercallback-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICorProfilerCallback',
    header='corprof',
    place=at('profiling/icorprofilercallback-interface.md:', '5234c9f67652'),
    identifier_place='layout Windows/NETFX SDK: corprof.h',
    identifiers=(
        Identifier('ICorProfilerCallback', '176fbed1-a55c-4796-98ca-a9da0ef883e7', 'layout Windows/NETFX SDK: corprof.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Initialize',
            slot=3,
            place=at('profiling/icorprofilercallback-initialize-method.md:', '33eb4d1edf6f'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=4,
            parameters=(
                Parameter('pICorProfilerInfoUnk', at('profiling/icorprofilercallback-initialize-method.md:', '612e9d265d80')),
            ),
            codes=(
            ),
        ),
        Method(
            'Shutdown',
            slot=4,
            place=at('profiling/icorprofilercallback-shutdown-method.md:', '9435b8da5b09'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=5,
            parameters=(
            ),
            codes=(
            ),
        ),
        Method(
            'ModuleLoadFinished',
            slot=14,
            place=at('profiling/icorprofilercallback-moduleloadfinished-method.md:', 'cd14d75b4b88'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=15,
            parameters=(
                Parameter('moduleId', at('profiling/icorprofilercallback-moduleloadfinished-method.md:', '07e337a63762')),
                Parameter('hrStatus', at('profiling/icorprofilercallback-moduleloadfinished-method.md:', 'bfe93c2ebe81')),
            ),
            codes=(
            ),
        ),
        Method(
            'ClassLoadFinished',
            slot=19,
            place=at('profiling/icorprofilercallback-classloadfinished-method.md:', '39b0fa41cdde'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=20,
            parameters=(
                Parameter('classId', at('profiling/icorprofilercallback-classloadfinished-method.md:', '33ace0f68f76')),
                Parameter('hrStatus', at('profiling/icorprofilercallback-classloadfinished-method.md:', '1061d5ea8dc7')),
            ),
            codes=(
            ),
        ),
        Method(
            'JITCompilationStarted',
            slot=23,
            place=at('profiling/icorprofilercallback-jitcompilationstarted-method.md:', '00bbaeab36bc'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=24,
            parameters=(
                Parameter('functionId', at('profiling/icorprofilercallback-jitcompilationstarted-method.md:', 'df2062bbd6ba')),
                Parameter('fIsSafeToBlock', at('profiling/icorprofilercallback-jitcompilationstarted-method.md:', '53eaa7de3d0e')),
            ),
            codes=(
            ),
        ),
        Method(
            'JITCompilationFinished',
            slot=24,
            place=at('profiling/icorprofilercallback-jitcompilationfinished-method.md:', '75f6c5af90ba'),
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=25,
            parameters=(
                Parameter('functionId', at('profiling/icorprofilercallback-jitcompilationfinished-method.md:', 'c237bde01693')),
                Parameter('hrStatus', at('profiling/icorprofilercallback-jitcompilationfinished-method.md:', '203fe05ad488')),
                Parameter('fIsSafeToBlock', at('profiling/icorprofilercallback-jitcompilationfinished-method.md:', '62e99e68f6ce')),
            ),
            codes=(
            ),
        ),
    ),
)
