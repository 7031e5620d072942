# made by docabi from specs/index.json; do not edit
"""Conformance of ICLRRuntimeHost (hosting/iclrruntimehost-interface.md:18)."""

from __future__ import annotations

from typing import Any

import pytest
from docabi_harness import Code, Method, Subject

HEADER = 'mscoree'
INTERFACE = 'ICLRRuntimeHost'
METHODS: list[Method] = [
    Method(
        'Start',
        slot=3,
        place='hosting/iclrruntimehost-start-method.md:26',
        answers=True,
        value=4,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-start-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-start-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-start-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-start-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-start-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-start-method.md:38'),
        ),
    ),
    Method(
        'Stop',
        slot=4,
        place='hosting/iclrruntimehost-stop-method.md:26',
        answers=True,
        value=5,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-stop-method.md:33'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-stop-method.md:34'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-stop-method.md:35'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-stop-method.md:36'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-stop-method.md:37'),
            Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-stop-method.md:38'),
        ),
    ),
    Method(
        'ExecuteInAppDomain',
        slot=8,
        place='hosting/iclrruntimehost-executeinappdomain-method.md:26',
        answers=True,
        value=9,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-executeinappdomain-method.md:48'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-executeinappdomain-method.md:49'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-executeinappdomain-method.md:50'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-executeinappdomain-method.md:51'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-executeinappdomain-method.md:52'),
            Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-executeinappdomain-method.md:53'),
        ),
    ),
    Method(
        'GetCurrentAppDomainId',
        slot=9,
        place='hosting/iclrruntimehost-getcurrentappdomainid-method.md:26',
        answers=True,
        value=10,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:40'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:41'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:42'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:43'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:44'),
            Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:45'),
        ),
    ),
    Method(
        'ExecuteInDefaultAppDomain',
        slot=11,
        place='hosting/iclrruntimehost-executeindefaultappdomain-method.md:26',
        answers=True,
        value=12,
        codes=(
            Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:56'),
            Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:57'),
            Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:58'),
            Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:59'),
            Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:60'),
            Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:61'),
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
