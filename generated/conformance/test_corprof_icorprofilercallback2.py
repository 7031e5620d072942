# made by docabi from specs/index.json; do not edit
"""Conformance of ICorProfilerCallback2 (profiling/icorprofilercallback2-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICorProfilerCallback2',
    header='corprof',
    place='profiling/icorprofilercallback2-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: corprof.h',
    identifiers=(
        Identifier('ICorProfilerCallback2', '8a8cc829-ccf2-49fe-bbae-0f022228071a', 'layout Windows/NETFX SDK: corprof.h'),
        Identifier('ICorProfilerCallback', '176fbed1-a55c-4796-98ca-a9da0ef883e7', 'layout Windows/NETFX SDK: corprof.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Initialize',
            slot=3,
            place='profiling/icorprofilercallback-initialize-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=4,
            parameters=(
                Parameter('pICorProfilerInfoUnk', 'profiling/icorprofilercallback-initialize-method.md:27'),
            ),
            codes=(
            ),
        ),
        Method(
            'Shutdown',
            slot=4,
            place='profiling/icorprofilercallback-shutdown-method.md:26',
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
            place='profiling/icorprofilercallback-moduleloadfinished-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=15,
            parameters=(
                Parameter('moduleId', 'profiling/icorprofilercallback-moduleloadfinished-method.md:27'),
                Parameter('hrStatus', 'profiling/icorprofilercallback-moduleloadfinished-method.md:28'),
            ),
            codes=(
            ),
        ),
        Method(
            'ClassLoadFinished',
            slot=19,
            place='profiling/icorprofilercallback-classloadfinished-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=20,
            parameters=(
                Parameter('classId', 'profiling/icorprofilercallback-classloadfinished-method.md:27'),
                Parameter('hrStatus', 'profiling/icorprofilercallback-classloadfinished-method.md:28'),
            ),
            codes=(
            ),
        ),
        Method(
            'JITCompilationStarted',
            slot=23,
            place='profiling/icorprofilercallback-jitcompilationstarted-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=24,
            parameters=(
                Parameter('functionId', 'profiling/icorprofilercallback-jitcompilationstarted-method.md:27'),
                Parameter('fIsSafeToBlock', 'profiling/icorprofilercallback-jitcompilationstarted-method.md:28'),
            ),
            codes=(
            ),
        ),
        Method(
            'JITCompilationFinished',
            slot=24,
            place='profiling/icorprofilercallback-jitcompilationfinished-method.md:26',
            slot_place='layout Windows/NETFX SDK: corprof.h',
            owner='ICorProfilerCallback',
            answers=True,
            value=25,
            parameters=(
                Parameter('functionId', 'profiling/icorprofilercallback-jitcompilationfinished-method.md:27'),
                Parameter('hrStatus', 'profiling/icorprofilercallback-jitcompilationfinished-method.md:28'),
                Parameter('fIsSafeToBlock', 'profiling/icorprofilercallback-jitcompilationfinished-method.md:29'),
            ),
            codes=(
            ),
        ),
    ),
)
