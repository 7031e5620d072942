/* made by docabi from specs/index.json; do not edit
 *
 * What the test program knows of the interfaces of mscoree.h.
 */
#define DOCABI_NO_DEPRECATION
#include "mscoree.h"
#include "docabi_program.h"
#include "../docabi_lines.h"

#define SIZE(pointer) sizeof(*(pointer)0)
#define TARGET(pointer) sizeof(**(pointer)0)

/* --- ICLRRuntimeHost --- */

static HRESULT docabi_ICLRRuntimeHost_3(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    (void)a;
    return self->lpVtbl->Start(self);
}
static const docabi_code docabi_ICLRRuntimeHost_3_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_fe2ccbfe902b},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_fef3c15579e7},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_b5911ac0b14f},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_5427718a1edb},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_9396ed88d399},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_85fcc6221a2b},
};
static HRESULT docabi_ICLRRuntimeHost_4(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    (void)a;
    return self->lpVtbl->Stop(self);
}
static const docabi_code docabi_ICLRRuntimeHost_4_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_b7952f780a35},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_fffeda48663e},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_6c8aa65afe0f},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_ce1372aeb1a9},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_03ffac645dcc},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_5a309e6bca33},
};
static HRESULT docabi_ICLRRuntimeHost_8(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->ExecuteInAppDomain(self, *(DWORD *)a[0], *(FExecuteInAppDomainCallback *)a[1], *(void **)a[2]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_8_parameters[] = {
    {"AppDomainId", "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_5a88b7186b6e, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pCallback", "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_109da6f03fb8, DOCABI_CALLBACK, 0,
     SIZE(FExecuteInAppDomainCallback *), 0, {0}},
    {"cookie", "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_62efbf3c082a, DOCABI_MEMORY, 0,
     SIZE(void **), 0, {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_8_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_bc98872453b0},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_16f7dd0e5f99},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_9fd79689db16},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_96f2a7e94361},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_1ae9773b4433},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_fac7f47bfc19},
};
static HRESULT docabi_ICLRRuntimeHost_9(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->GetCurrentAppDomainId(self, *(DWORD **)a[0]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_9_parameters[] = {
    {"pdwAppDomainId", "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_f915bda1c405, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_9_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_2d00e2b06248},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_594e893f0e46},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_04791fef4b67},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_4c439ff7c98d},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_fcdc155c73cf},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_f40e2c7b1be3},
};
static HRESULT docabi_ICLRRuntimeHost_11(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->ExecuteInDefaultAppDomain(self, *(LPCWSTR *)a[0], *(LPCWSTR *)a[1], *(LPCWSTR *)a[2], *(LPCWSTR *)a[3], *(DWORD **)a[4]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_11_parameters[] = {
    {"pwzAssemblyPath", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_714a11f7c913, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzTypeName", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_f79cfa57654c, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzMethodName", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_ddc67e644518, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzArgument", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_462c56de8d14, DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pReturnValue", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_b3ff07abd0d0, DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_11_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_ee8f0e61bad7},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_7f300ea46ec1},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_55f4eb8ce51a},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_539f6910310e},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_3caa5b9a76a4},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_f111f96a9902},
};

static const docabi_method docabi_ICLRRuntimeHost_methods[] = {
    {"Start", "hosting/iclrruntimehost-start-method.md:" DOCABI_LINE_b9e8a123b842, 1, docabi_ICLRRuntimeHost_3,
     NULL, 0, docabi_ICLRRuntimeHost_3_codes, 6},
    {"Stop", "hosting/iclrruntimehost-stop-method.md:" DOCABI_LINE_e14b8882225d, 1, docabi_ICLRRuntimeHost_4,
     NULL, 0, docabi_ICLRRuntimeHost_4_codes, 6},
    {"ExecuteInAppDomain", "hosting/iclrruntimehost-executeinappdomain-method.md:" DOCABI_LINE_20ed14f43d11, 1, docabi_ICLRRuntimeHost_8,
     docabi_ICLRRuntimeHost_8_parameters, 3, docabi_ICLRRuntimeHost_8_codes, 6},
    {"GetCurrentAppDomainId", "hosting/iclrruntimehost-getcurrentappdomainid-method.md:" DOCABI_LINE_40428f13a4ed, 1, docabi_ICLRRuntimeHost_9,
     docabi_ICLRRuntimeHost_9_parameters, 1, docabi_ICLRRuntimeHost_9_codes, 6},
    {"ExecuteInDefaultAppDomain", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:" DOCABI_LINE_d94bb75d98cc, 1, docabi_ICLRRuntimeHost_11,
     docabi_ICLRRuntimeHost_11_parameters, 5, docabi_ICLRRuntimeHost_11_codes, 6},
};

/* --- IHostTaskManager --- */

static HRESULT docabi_IHostTaskManager_3(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->GetCurrentTask(self, *(IHostTask ***)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_3_parameters[] = {
    {"pTask", "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_eb9c593dde77, DOCABI_OUT_OBJECT, 0,
     SIZE(IHostTask ***), TARGET(IHostTask ***), {0}},
};
static const docabi_code docabi_IHostTaskManager_3_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_c493062053b8},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_6184caa1fc06},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_d285a3d0545e},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_db5664ffe250},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_35c35c248897},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_9a6ff260fd73},
    {"HOST_E_INVALIDOPERATION", 0x80131022u, "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_9b94e107cc93},
};
static HRESULT docabi_IHostTaskManager_4(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->CreateTask(self, *(DWORD *)a[0], *(LPTHREAD_START_ROUTINE *)a[1], *(PVOID *)a[2], *(IHostTask ***)a[3]);
}
static const docabi_parameter docabi_IHostTaskManager_4_parameters[] = {
    {"stacksize", "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_9326a47c291d, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pStartAddress", "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_bec2cca16843, DOCABI_CALLBACK, 0,
     SIZE(LPTHREAD_START_ROUTINE *), 0, {0}},
    {"pParameter", "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_11d0342e4821, DOCABI_MEMORY, 0,
     SIZE(PVOID *), 0, {0}},
    {"ppTask", "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_6d356da7ae07, DOCABI_OUT_OBJECT, 0,
     SIZE(IHostTask ***), TARGET(IHostTask ***), {0}},
};
static const docabi_code docabi_IHostTaskManager_4_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_a6b2a75b2585},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_d485730e3810},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_1dc2a45d4dc2},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_b213fc6f1389},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_6646767f99e6},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_c211d815d671},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_5f53735d7450},
};
static HRESULT docabi_IHostTaskManager_5(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->Sleep(self, *(DWORD *)a[0], *(DWORD *)a[1]);
}
static const docabi_parameter docabi_IHostTaskManager_5_parameters[] = {
    {"dwMilliseconds", "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_5ac572e8d288, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"option", "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_7eac89f0b5dc, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_5_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_27543ea980ef},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_c6a7b4615dbc},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_3bd48a27a85e},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_156483972145},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_ad6ade34d5b0},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_a4c2b12a09dc},
};
static HRESULT docabi_IHostTaskManager_6(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SwitchToTask(self, *(DWORD *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_6_parameters[] = {
    {"option", "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_22f8b11198fe, DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_6_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_5ebe9ff9def4},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_ddfafb4214b2},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_79ce38febd37},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_3b9b728131a5},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_d0cac4f74471},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_b1c2e7fc3eb9},
};
static HRESULT docabi_IHostTaskManager_7(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetUILocale(self, *(LCID *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_7_parameters[] = {
    {"lcid", "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_8c50a7ab7b46, DOCABI_NUMBER, 0,
     SIZE(LCID *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_7_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_52385337b22e},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_99b0d9687cc0},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_fc8e87de6630},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_fd921643f20a},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_c28ce90eb49e},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_3191b4a29871},
    {"E_NOTIMPL", 0x80004001u, "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_eeec4dbd3e32},
};
static HRESULT docabi_IHostTaskManager_8(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetLocale(self, *(LCID *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_8_parameters[] = {
    {"lcid", "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_58f27631a611, DOCABI_NUMBER, 0,
     SIZE(LCID *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_8_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_f5f4c0fc2b19},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_e8312b0c0046},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_b79824e6a348},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_85cb1a273023},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_9de622680447},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_fc6ca0ac5612},
    {"E_NOTIMPL", 0x80004001u, "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_3b4f9382cd2c},
};
static HRESULT docabi_IHostTaskManager_9(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->CallNeedsHostHook(self, *(SIZE_T *)a[0], *(BOOL **)a[1]);
}
static const docabi_parameter docabi_IHostTaskManager_9_parameters[] = {
    {"target", "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_b3962f38c984, DOCABI_NUMBER, 0,
     SIZE(SIZE_T *), 0, {1, 0, 16}},
    {"pbCallNeedsHostHook", "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_dec8027e18a4, DOCABI_OUT, 0,
     SIZE(BOOL **), TARGET(BOOL **), {0}},
};
static const docabi_code docabi_IHostTaskManager_9_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_bba943117b8b},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_3d8475d436a8},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_1dba492e6a97},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_554d006198b8},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_c9089b022daf},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_908a7d249b26},
};
static HRESULT docabi_IHostTaskManager_10(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->LeaveRuntime(self, *(SIZE_T *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_10_parameters[] = {
    {"target", "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_e3ff5864b8f8, DOCABI_NUMBER, 0,
     SIZE(SIZE_T *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_10_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_b85928f21b7b},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_ffa41b0c7abb},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_2f70890a6e14},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_d084fc74e526},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_b3b3e9b1d747},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_17b94fd58b9e},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_cd511aa01865},
};
static HRESULT docabi_IHostTaskManager_11(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EnterRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_11_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_d9d4c121afa3},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_cc9f12f49e91},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_734ceb5940ca},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_d0814e65a661},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_555329851c25},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_27884bb5314b},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_613884339ff6},
};
static HRESULT docabi_IHostTaskManager_12(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->ReverseLeaveRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_12_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_1d2e069ec1a0},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_af4b6b32a8a4},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_71c47a6eb07c},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_559f2aac22cf},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_dcaf7132bcfd},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_8e7022ccc420},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_4d2f9230f173},
};
static HRESULT docabi_IHostTaskManager_13(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->ReverseEnterRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_13_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_b8d0862549e5},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_063babeaa3ae},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_a13687aefdbc},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_f699e31ef2f7},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_296c085626ec},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_8ab59ca28d95},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_22d2845c9569},
};
static HRESULT docabi_IHostTaskManager_14(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->BeginDelayAbort(self);
}
static const docabi_code docabi_IHostTaskManager_14_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_f9ea68cce248},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_ebf7209765d9},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_2078e1c7860f},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_f6b1c8dc8236},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_7de8ba8d462b},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_a60ab30588ee},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_4a9ae2d7026b},
};
static HRESULT docabi_IHostTaskManager_15(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EndDelayAbort(self);
}
static const docabi_code docabi_IHostTaskManager_15_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_2f9590358284},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_38ecb1396955},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_b24b82472a4c},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_7cad7591c948},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_ca8cedce90d9},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_1f99fabcadbf},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_5c9b62f74228},
};
static HRESULT docabi_IHostTaskManager_16(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->BeginThreadAffinity(self);
}
static const docabi_code docabi_IHostTaskManager_16_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_50c2ffb68441},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_4de5e5aa9772},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_5553458e4978},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_fbfab4280b2d},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_97dc356d7196},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_85460d20a1f4},
};
static HRESULT docabi_IHostTaskManager_17(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EndThreadAffinity(self);
}
static const docabi_code docabi_IHostTaskManager_17_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_6a1e41a6f1ac},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_d40de3fd18b9},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_64d64e4bf107},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_c889cba985db},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_d9d2991a69ed},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_3c220eab4579},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_8e0d85503478},
};
static HRESULT docabi_IHostTaskManager_18(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetStackGuarantee(self, *(ULONG *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_18_parameters[] = {
    {"guarantee", "hosting/ihosttaskmanager-setstackguarantee-method.md:" DOCABI_LINE_e92f9771d07b, DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
};
static HRESULT docabi_IHostTaskManager_19(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->GetStackGuarantee(self, *(ULONG **)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_19_parameters[] = {
    {"pGuarantee", "hosting/ihosttaskmanager-getstackguarantee-method.md:" DOCABI_LINE_81a0d212ea70, DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static HRESULT docabi_IHostTaskManager_20(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetCLRTaskManager(self, *(ICLRTaskManager **)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_20_parameters[] = {
    {"pManager", "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_b4484fec9839, DOCABI_OBJECT, 0,
     SIZE(ICLRTaskManager **), 0, {0}},
};
static const docabi_code docabi_IHostTaskManager_20_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_8ffac2a5acaf},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_4707d011f0e1},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_b00d664e3405},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_88c90cf78d72},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_f95d23c05844},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_3b6dfa4fed1f},
};

static const docabi_method docabi_IHostTaskManager_methods[] = {
    {"GetCurrentTask", "hosting/ihosttaskmanager-getcurrenttask-method.md:" DOCABI_LINE_030c1312e619, 1, docabi_IHostTaskManager_3,
     docabi_IHostTaskManager_3_parameters, 1, docabi_IHostTaskManager_3_codes, 7},
    {"CreateTask", "hosting/ihosttaskmanager-createtask-method.md:" DOCABI_LINE_82fe662fdaa6, 1, docabi_IHostTaskManager_4,
     docabi_IHostTaskManager_4_parameters, 4, docabi_IHostTaskManager_4_codes, 7},
    {"Sleep", "hosting/ihosttaskmanager-sleep-method.md:" DOCABI_LINE_5634a57faea0, 1, docabi_IHostTaskManager_5,
     docabi_IHostTaskManager_5_parameters, 2, docabi_IHostTaskManager_5_codes, 6},
    {"SwitchToTask", "hosting/ihosttaskmanager-switchtotask-method.md:" DOCABI_LINE_685bc0c512a2, 1, docabi_IHostTaskManager_6,
     docabi_IHostTaskManager_6_parameters, 1, docabi_IHostTaskManager_6_codes, 6},
    {"SetUILocale", "hosting/ihosttaskmanager-setuilocale-method.md:" DOCABI_LINE_043aace87f08, 1, docabi_IHostTaskManager_7,
     docabi_IHostTaskManager_7_parameters, 1, docabi_IHostTaskManager_7_codes, 7},
    {"SetLocale", "hosting/ihosttaskmanager-setlocale-method.md:" DOCABI_LINE_c77b5065725b, 1, docabi_IHostTaskManager_8,
     docabi_IHostTaskManager_8_parameters, 1, docabi_IHostTaskManager_8_codes, 7},
    {"CallNeedsHostHook", "hosting/ihosttaskmanager-callneedshosthook-method.md:" DOCABI_LINE_246b995b2a91, 1, docabi_IHostTaskManager_9,
     docabi_IHostTaskManager_9_parameters, 2, docabi_IHostTaskManager_9_codes, 6},
    {"LeaveRuntime", "hosting/ihosttaskmanager-leaveruntime-method.md:" DOCABI_LINE_aacd61876010, 1, docabi_IHostTaskManager_10,
     docabi_IHostTaskManager_10_parameters, 1, docabi_IHostTaskManager_10_codes, 7},
    {"EnterRuntime", "hosting/ihosttaskmanager-enterruntime-method.md:" DOCABI_LINE_7f0facc22846, 1, docabi_IHostTaskManager_11,
     NULL, 0, docabi_IHostTaskManager_11_codes, 7},
    {"ReverseLeaveRuntime", "hosting/ihosttaskmanager-reverseleaveruntime-method.md:" DOCABI_LINE_7671dad024a1, 1, docabi_IHostTaskManager_12,
     NULL, 0, docabi_IHostTaskManager_12_codes, 7},
    {"ReverseEnterRuntime", "hosting/ihosttaskmanager-reverseenterruntime-method.md:" DOCABI_LINE_595904ed08da, 1, docabi_IHostTaskManager_13,
     NULL, 0, docabi_IHostTaskManager_13_codes, 7},
    {"BeginDelayAbort", "hosting/ihosttaskmanager-begindelayabort-method.md:" DOCABI_LINE_82c3e24f5035, 1, docabi_IHostTaskManager_14,
     NULL, 0, docabi_IHostTaskManager_14_codes, 7},
    {"EndDelayAbort", "hosting/ihosttaskmanager-enddelayabort-method.md:" DOCABI_LINE_016df4db60f0, 1, docabi_IHostTaskManager_15,
     NULL, 0, docabi_IHostTaskManager_15_codes, 7},
    {"BeginThreadAffinity", "hosting/ihosttaskmanager-beginthreadaffinity-method.md:" DOCABI_LINE_9af691acc71b, 1, docabi_IHostTaskManager_16,
     NULL, 0, docabi_IHostTaskManager_16_codes, 6},
    {"EndThreadAffinity", "hosting/ihosttaskmanager-endthreadaffinity-method.md:" DOCABI_LINE_630734dc55f5, 1, docabi_IHostTaskManager_17,
     NULL, 0, docabi_IHostTaskManager_17_codes, 7},
    {"SetStackGuarantee", "hosting/ihosttaskmanager-setstackguarantee-method.md:" DOCABI_LINE_50b06a35ae67, 1, docabi_IHostTaskManager_18,
     docabi_IHostTaskManager_18_parameters, 1, NULL, 0},
    {"GetStackGuarantee", "hosting/ihosttaskmanager-getstackguarantee-method.md:" DOCABI_LINE_faeff658a65c, 1, docabi_IHostTaskManager_19,
     docabi_IHostTaskManager_19_parameters, 1, NULL, 0},
    {"SetCLRTaskManager", "hosting/ihosttaskmanager-setclrtaskmanager-method.md:" DOCABI_LINE_bebe79f740ba, 1, docabi_IHostTaskManager_20,
     docabi_IHostTaskManager_20_parameters, 1, docabi_IHostTaskManager_20_codes, 6},
};

extern const docabi_interface docabi_of_mscoree[];
const docabi_interface docabi_of_mscoree[] = {
    {
        "ICLRRuntimeHost", NULL, "hosting/iclrruntimehost-interface.md:" DOCABI_LINE_2a960d8939f8,
        "layout Windows/NETFX SDK: mscoree.h", 1,
        1, {0x90f1a06cu, 0x7712, 0x4762, {0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02}},
        docabi_ICLRRuntimeHost_methods, 5,
    },
    {
        "IHostTaskManager", NULL, "hosting/ihosttaskmanager-interface.md:" DOCABI_LINE_3f436415faf4,
        "layout Windows/NETFX SDK: mscoree.h", 1,
        1, {0x997ff24cu, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}},
        docabi_IHostTaskManager_methods, 18,
    },
    {NULL, NULL, NULL, NULL, 0, 0, {0, 0, 0, {0}}, NULL, 0},
};
