# made by docabi from specs/index.json; do not edit
"""Conformance of ICLRRuntimeHost (hosting/iclrruntimehost-interface.md:18)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter
from docabi_tests import *

INTERFACE = Interface(
    'ICLRRuntimeHost',
    header='mscoree',
    place='hosting/iclrruntimehost-interface.md:18',
    identifier_place='layout Windows/NETFX SDK: mscoree.h',
    identifiers=(
        Identifier('ICLRRuntimeHost', '90f1a06c-7712-4762-86b5-7a5eba6bdb02', 'layout Windows/NETFX SDK: mscoree.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Start',
            slot=3,
            place='hosting/iclrruntimehost-start-method.md:26',
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=4,
            parameters=(
            ),
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
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=5,
            parameters=(
            ),
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
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=9,
            parameters=(
                Parameter('AppDomainId', 'hosting/iclrruntimehost-executeinappdomain-method.md:27'),
                Parameter('pCallback', 'hosting/iclrruntimehost-executeinappdomain-method.md:28'),
                Parameter('cookie', 'hosting/iclrruntimehost-executeinappdomain-method.md:29'),
            ),
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
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=10,
            parameters=(
                Parameter('pdwAppDomainId', 'hosting/iclrruntimehost-getcurrentappdomainid-method.md:27', comes_out=True),
            ),
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
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=12,
            parameters=(
                Parameter('pwzAssemblyPath', 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:27'),
                Parameter('pwzTypeName', 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:28'),
                Parameter('pwzMethodName', 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:29'),
                Parameter('pwzArgument', 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:30'),
                Parameter('pReturnValue', 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:31', comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:56'),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:57'),
                Code('HOST_E_TIMEOUT', 0x80131024, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:58'),
                Code('HOST_E_NOT_OWNER', 0x80131025, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:59'),
                Code('HOST_E_ABANDONED', 0x80131026, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:60'),
                Code('E_FAIL', 0x80004005, 'hosting/iclrruntimehost-executeindefaultappdomain-method.md:61'),
            ),
        ),
    ),
)
