# made by docabi from specs/index.json; do not edit
"""Conformance of IHostTaskManager (hosting/ihosttaskmanager-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'mscoree'
INTERFACE = 'IHostTaskManager'
METHODS: list[Method] = [
    Method(
        'GetCurrentTask',
        slot=3,
        place='hosting/ihosttaskmanager-getcurrenttask-method.md:26',
        answers=True,
        value=4,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-getcurrenttask-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-getcurrenttask-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-getcurrenttask-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-getcurrenttask-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-getcurrenttask-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-getcurrenttask-method.md:45'),
            Code('HOST_E_INVALIDOPERATION', 0x80131022, 'hosting/ihosttaskmanager-getcurrenttask-method.md:46'),
        ),
    ),
    Method(
        'CreateTask',
        slot=4,
        place='hosting/ihosttaskmanager-createtask-method.md:26',
        answers=True,
        value=5,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-createtask-method.md:52'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-createtask-method.md:53'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-createtask-method.md:54'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-createtask-method.md:55'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-createtask-method.md:56'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-createtask-method.md:57'),
            Code('E_OUTOFMEMORY', 0x8007000E, 'hosting/ihosttaskmanager-createtask-method.md:58'),
        ),
    ),
    Method(
        'Sleep',
        slot=5,
        place='hosting/ihosttaskmanager-sleep-method.md:26',
        answers=True,
        value=6,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-sleep-method.md:44'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-sleep-method.md:45'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-sleep-method.md:46'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-sleep-method.md:47'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-sleep-method.md:48'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-sleep-method.md:49'),
        ),
    ),
    Method(
        'SwitchToTask',
        slot=6,
        place='hosting/ihosttaskmanager-switchtotask-method.md:26',
        answers=True,
        value=7,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-switchtotask-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-switchtotask-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-switchtotask-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-switchtotask-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-switchtotask-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-switchtotask-method.md:45'),
        ),
    ),
    Method(
        'SetUILocale',
        slot=7,
        place='hosting/ihosttaskmanager-setuilocale-method.md:26',
        answers=True,
        value=8,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-setuilocale-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-setuilocale-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-setuilocale-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-setuilocale-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-setuilocale-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-setuilocale-method.md:45'),
            Code('E_NOTIMPL', 0x80004001, 'hosting/ihosttaskmanager-setuilocale-method.md:46'),
        ),
    ),
    Method(
        'SetLocale',
        slot=8,
        place='hosting/ihosttaskmanager-setlocale-method.md:26',
        answers=True,
        value=9,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-setlocale-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-setlocale-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-setlocale-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-setlocale-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-setlocale-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-setlocale-method.md:45'),
            Code('E_NOTIMPL', 0x80004001, 'hosting/ihosttaskmanager-setlocale-method.md:46'),
        ),
    ),
    Method(
        'CallNeedsHostHook',
        slot=9,
        place='hosting/ihosttaskmanager-callneedshosthook-method.md:26',
        answers=True,
        value=10,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-callneedshosthook-method.md:44'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-callneedshosthook-method.md:45'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-callneedshosthook-method.md:46'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-callneedshosthook-method.md:47'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-callneedshosthook-method.md:48'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-callneedshosthook-method.md:49'),
        ),
    ),
    Method(
        'LeaveRuntime',
        slot=10,
        place='hosting/ihosttaskmanager-leaveruntime-method.md:26',
        answers=True,
        value=11,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-leaveruntime-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-leaveruntime-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-leaveruntime-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-leaveruntime-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-leaveruntime-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-leaveruntime-method.md:45'),
            Code('E_OUTOFMEMORY', 0x8007000E, 'hosting/ihosttaskmanager-leaveruntime-method.md:46'),
        ),
    ),
    Method(
        'EnterRuntime',
        slot=11,
        place='hosting/ihosttaskmanager-enterruntime-method.md:26',
        answers=True,
        value=12,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-enterruntime-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-enterruntime-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-enterruntime-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-enterruntime-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-enterruntime-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-enterruntime-method.md:38'),
            Code('E_OUTOFMEMORY', 0x8007000E, 'hosting/ihosttaskmanager-enterruntime-method.md:39'),
        ),
    ),
    Method(
        'ReverseLeaveRuntime',
        slot=12,
        place='hosting/ihosttaskmanager-reverseleaveruntime-method.md:26',
        answers=True,
        value=13,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:38'),
            Code('E_OUTOFMEMORY', 0x8007000E, 'hosting/ihosttaskmanager-reverseleaveruntime-method.md:39'),
        ),
    ),
    Method(
        'ReverseEnterRuntime',
        slot=13,
        place='hosting/ihosttaskmanager-reverseenterruntime-method.md:26',
        answers=True,
        value=14,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:38'),
            Code('E_OUTOFMEMORY', 0x8007000E, 'hosting/ihosttaskmanager-reverseenterruntime-method.md:39'),
        ),
    ),
    Method(
        'BeginDelayAbort',
        slot=14,
        place='hosting/ihosttaskmanager-begindelayabort-method.md:26',
        answers=True,
        value=15,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-begindelayabort-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-begindelayabort-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-begindelayabort-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-begindelayabort-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-begindelayabort-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-begindelayabort-method.md:38'),
            Code('E_UNEXPECTED', 0x8000FFFF, 'hosting/ihosttaskmanager-begindelayabort-method.md:39'),
        ),
    ),
    Method(
        'EndDelayAbort',
        slot=15,
        place='hosting/ihosttaskmanager-enddelayabort-method.md:26',
        answers=True,
        value=16,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-enddelayabort-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-enddelayabort-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-enddelayabort-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-enddelayabort-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-enddelayabort-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-enddelayabort-method.md:38'),
            Code('E_UNEXPECTED', 0x8000FFFF, 'hosting/ihosttaskmanager-enddelayabort-method.md:39'),
        ),
    ),
    Method(
        'BeginThreadAffinity',
        slot=16,
        place='hosting/ihosttaskmanager-beginthreadaffinity-method.md:26',
        answers=True,
        value=17,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-beginthreadaffinity-method.md:38'),
        ),
    ),
    Method(
        'EndThreadAffinity',
        slot=17,
        place='hosting/ihosttaskmanager-endthreadaffinity-method.md:26',
        answers=True,
        value=18,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:38'),
            Code('E_UNEXPECTED', 0x8000FFFF, 'hosting/ihosttaskmanager-endthreadaffinity-method.md:39'),
        ),
    ),
    Method(
        'SetStackGuarantee',
        slot=18,
        place='hosting/ihosttaskmanager-setstackguarantee-method.md:26',
        answers=True,
        value=19,
        codes=(
        ),
    ),
    Method(
        'GetStackGuarantee',
        slot=19,
        place='hosting/ihosttaskmanager-getstackguarantee-method.md:26',
        answers=True,
        value=20,
        codes=(
        ),
    ),
    Method(
        'SetCLRTaskManager',
        slot=20,
        place='hosting/ihosttaskmanager-setclrtaskmanager-method.md:26',
        answers=True,
        value=21,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/ihosttaskmanager-setclrtaskmanager-method.md:45'),
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
