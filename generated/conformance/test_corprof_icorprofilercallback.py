# made by docabi from specs/index.json; do not edit
"""Conformance of ICorProfilerCallback (profiling/icorprofilercallback-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'corprof'
INTERFACE = 'ICorProfilerCallback'
METHODS: list[Method] = [
    Method(
        'Initialize',
        slot=3,
        place='profiling/icorprofilercallback-initialize-method.md:26',
        answers=True,
        value=4,
        codes=(
        ),
    ),
    Method(
        'Shutdown',
        slot=4,
        place='profiling/icorprofilercallback-shutdown-method.md:26',
        answers=True,
        value=5,
        codes=(
        ),
    ),
    Method(
        'ModuleLoadFinished',
        slot=14,
        place='profiling/icorprofilercallback-moduleloadfinished-method.md:26',
        answers=True,
        value=15,
        codes=(
        ),
    ),
    Method(
        'ClassLoadFinished',
        slot=19,
        place='profiling/icorprofilercallback-classloadfinished-method.md:26',
        answers=True,
        value=20,
        codes=(
        ),
    ),
    Method(
        'JITCompilationStarted',
        slot=23,
        place='profiling/icorprofilercallback-jitcompilationstarted-method.md:26',
        answers=True,
        value=24,
        codes=(
        ),
    ),
    Method(
        'JITCompilationFinished',
        slot=24,
        place='profiling/icorprofilercallback-jitcompilationfinished-method.md:26',
        answers=True,
        value=25,
        codes=(
        ),
    ),
]


def test_query_interface(subject: Subject) -> None:
    subject.check_identity()


def test_references(subject: Subject) -> None:
    subject.check_references()


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_arguments(subject: Subject, method: Method) -> None:
    if subject.last_call is None:
        pytest.skip("the implementation does not record its arguments")
    subject.check_arguments(method)


@pytest.mark.parametrize("method", [method for method in METHODS if method.codes], ids=lambda method: method.name)
def test_return_codes(subject: Subject, method: Method, com_error: Any) -> None:
    subject.check_codes(method, com_error)
