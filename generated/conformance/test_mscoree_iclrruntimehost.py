# made by docabi from specs/index.json; do not edit
"""Conformance of ICLRRuntimeHost (hosting/iclrruntimehost-interface.md)."""

from __future__ import annotations

from docabi_facts import Code, Identifier, Interface, Method, Parameter, at
from docabi_tests import *

INTERFACE = Interface(
    'ICLRRuntimeHost',
    header='mscoree',
    place=at('hosting/iclrruntimehost-interface.md:', '2a960d8939f8'),
    identifier_place='layout Windows/NETFX SDK: mscoree.h',
    identifiers=(
        Identifier('ICLRRuntimeHost', '90f1a06c-7712-4762-86b5-7a5eba6bdb02', 'layout Windows/NETFX SDK: mscoree.h'),
        Identifier('IUnknown', '00000000-0000-0000-c000-000000000046', 'the rules of COM'),
    ),
    methods=(
        Method(
            'Start',
            slot=3,
            place=at('hosting/iclrruntimehost-start-method.md:', 'b9e8a123b842'),
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=4,
            parameters=(
            ),
            codes=(
                Code('S_OK', 0x00000000, at('hosting/iclrruntimehost-start-method.md:', 'fe2ccbfe902b')),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, at('hosting/iclrruntimehost-start-method.md:', 'fef3c15579e7')),
                Code('HOST_E_TIMEOUT', 0x80131024, at('hosting/iclrruntimehost-start-method.md:', 'b5911ac0b14f')),
                Code('HOST_E_NOT_OWNER', 0x80131025, at('hosting/iclrruntimehost-start-method.md:', '5427718a1edb')),
                Code('HOST_E_ABANDONED', 0x80131026, at('hosting/iclrruntimehost-start-method.md:', '9396ed88d399')),
                Code('E_FAIL', 0x80004005, at('hosting/iclrruntimehost-start-method.md:', '85fcc6221a2b')),
            ),
        ),
        Method(
            'Stop',
            slot=4,
            place=at('hosting/iclrruntimehost-stop-method.md:', 'e14b8882225d'),
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=5,
            parameters=(
            ),
            codes=(
                Code('S_OK', 0x00000000, at('hosting/iclrruntimehost-stop-method.md:', 'b7952f780a35')),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, at('hosting/iclrruntimehost-stop-method.md:', 'fffeda48663e')),
                Code('HOST_E_TIMEOUT', 0x80131024, at('hosting/iclrruntimehost-stop-method.md:', '6c8aa65afe0f')),
                Code('HOST_E_NOT_OWNER', 0x80131025, at('hosting/iclrruntimehost-stop-method.md:', 'ce1372aeb1a9')),
                Code('HOST_E_ABANDONED', 0x80131026, at('hosting/iclrruntimehost-stop-method.md:', '03ffac645dcc')),
                Code('E_FAIL', 0x80004005, at('hosting/iclrruntimehost-stop-method.md:', '5a309e6bca33')),
            ),
        ),
        Method(
            'ExecuteInAppDomain',
            slot=8,
            place=at('hosting/iclrruntimehost-executeinappdomain-method.md:', '20ed14f43d11'),
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=9,
            parameters=(
                Parameter('AppDomainId', at('hosting/iclrruntimehost-executeinappdomain-method.md:', '5a88b7186b6e')),
                Parameter('pCallback', at('hosting/iclrruntimehost-executeinappdomain-method.md:', '109da6f03fb8')),
                Parameter('cookie', at('hosting/iclrruntimehost-executeinappdomain-method.md:', '62efbf3c082a')),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('hosting/iclrruntimehost-executeinappdomain-method.md:', 'bc98872453b0')),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, at('hosting/iclrruntimehost-executeinappdomain-method.md:', '16f7dd0e5f99')),
                Code('HOST_E_TIMEOUT', 0x80131024, at('hosting/iclrruntimehost-executeinappdomain-method.md:', '9fd79689db16')),
                Code('HOST_E_NOT_OWNER', 0x80131025, at('hosting/iclrruntimehost-executeinappdomain-method.md:', '96f2a7e94361')),
                Code('HOST_E_ABANDONED', 0x80131026, at('hosting/iclrruntimehost-executeinappdomain-method.md:', '1ae9773b4433')),
                Code('E_FAIL', 0x80004005, at('hosting/iclrruntimehost-executeinappdomain-method.md:', 'fac7f47bfc19')),
            ),
        ),
        Method(
            'GetCurrentAppDomainId',
            slot=9,
            place=at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', '40428f13a4ed'),
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=10,
            parameters=(
                Parameter('pdwAppDomainId', at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', 'f915bda1c405'), comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', '2d00e2b06248')),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', '594e893f0e46')),
                Code('HOST_E_TIMEOUT', 0x80131024, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', '04791fef4b67')),
                Code('HOST_E_NOT_OWNER', 0x80131025, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', '4c439ff7c98d')),
                Code('HOST_E_ABANDONED', 0x80131026, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', 'fcdc155c73cf')),
                Code('E_FAIL', 0x80004005, at('hosting/iclrruntimehost-getcurrentappdomainid-method.md:', 'f40e2c7b1be3')),
            ),
        ),
        Method(
            'ExecuteInDefaultAppDomain',
            slot=11,
            place=at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'd94bb75d98cc'),
            slot_place='layout Windows/NETFX SDK: mscoree.h',
            owner='ICLRRuntimeHost',
            answers=True,
            value=12,
            parameters=(
                Parameter('pwzAssemblyPath', at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '714a11f7c913')),
                Parameter('pwzTypeName', at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'f79cfa57654c')),
                Parameter('pwzMethodName', at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'ddc67e644518')),
                Parameter('pwzArgument', at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '462c56de8d14')),
                Parameter('pReturnValue', at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'b3ff07abd0d0'), comes_out=True),
            ),
            codes=(
                Code('S_OK', 0x00000000, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'ee8f0e61bad7')),
                Code('HOST_E_CLRNOTAVAILABLE', 0x80131023, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '7f300ea46ec1')),
                Code('HOST_E_TIMEOUT', 0x80131024, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '55f4eb8ce51a')),
                Code('HOST_E_NOT_OWNER', 0x80131025, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '539f6910310e')),
                Code('HOST_E_ABANDONED', 0x80131026, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', '3caa5b9a76a4')),
                Code('E_FAIL', 0x80004005, at('hosting/iclrruntimehost-executeindefaultappdomain-method.md:', 'f111f96a9902')),
            ),
        ),
    ),
)
