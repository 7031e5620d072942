/* made by docabi from specs/index.json; do not edit
 *
 * What the test program knows of the interfaces of mscoree.h.
 */
#include "mscoree.h"
#include "docabi_program.h"

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
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-start-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-start-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-start-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-start-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-start-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-start-method.md:38"},
};
static HRESULT docabi_ICLRRuntimeHost_4(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    (void)a;
    return self->lpVtbl->Stop(self);
}
static const docabi_code docabi_ICLRRuntimeHost_4_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-stop-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-stop-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-stop-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-stop-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-stop-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-stop-method.md:38"},
};
static HRESULT docabi_ICLRRuntimeHost_8(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->ExecuteInAppDomain(self, *(DWORD *)a[0], *(FExecuteInAppDomainCallback *)a[1], *(void **)a[2]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_8_parameters[] = {
    {"AppDomainId", "hosting/iclrruntimehost-executeinappdomain-method.md:27", DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pCallback", "hosting/iclrruntimehost-executeinappdomain-method.md:28", DOCABI_CALLBACK, 0,
     SIZE(FExecuteInAppDomainCallback *), 0, {0}},
    {"cookie", "hosting/iclrruntimehost-executeinappdomain-method.md:29", DOCABI_MEMORY, 0,
     SIZE(void **), 0, {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_8_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-executeinappdomain-method.md:48"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-executeinappdomain-method.md:49"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-executeinappdomain-method.md:50"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-executeinappdomain-method.md:51"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-executeinappdomain-method.md:52"},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-executeinappdomain-method.md:53"},
};
static HRESULT docabi_ICLRRuntimeHost_9(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->GetCurrentAppDomainId(self, *(DWORD **)a[0]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_9_parameters[] = {
    {"pdwAppDomainId", "hosting/iclrruntimehost-getcurrentappdomainid-method.md:27", DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_9_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-getcurrentappdomainid-method.md:45"},
};
static HRESULT docabi_ICLRRuntimeHost_11(void *object, void *const *a)
{
    ICLRRuntimeHost *self = (ICLRRuntimeHost *)object;
    return self->lpVtbl->ExecuteInDefaultAppDomain(self, *(LPCWSTR *)a[0], *(LPCWSTR *)a[1], *(LPCWSTR *)a[2], *(LPCWSTR *)a[3], *(DWORD **)a[4]);
}
static const docabi_parameter docabi_ICLRRuntimeHost_11_parameters[] = {
    {"pwzAssemblyPath", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:27", DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzTypeName", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:28", DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzMethodName", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:29", DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pwzArgument", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:30", DOCABI_TEXT, 0,
     SIZE(LPCWSTR *), 0, {0}},
    {"pReturnValue", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:31", DOCABI_OUT, 0,
     SIZE(DWORD **), TARGET(DWORD **), {0}},
};
static const docabi_code docabi_ICLRRuntimeHost_11_codes[] = {
    {"S_OK", 0x00000000u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:56"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:57"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:58"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:59"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:60"},
    {"E_FAIL", 0x80004005u, "hosting/iclrruntimehost-executeindefaultappdomain-method.md:61"},
};

static const docabi_method docabi_ICLRRuntimeHost_methods[] = {
    {"Start", "hosting/iclrruntimehost-start-method.md:26", 1, docabi_ICLRRuntimeHost_3,
     NULL, 0, docabi_ICLRRuntimeHost_3_codes, 6},
    {"Stop", "hosting/iclrruntimehost-stop-method.md:26", 1, docabi_ICLRRuntimeHost_4,
     NULL, 0, docabi_ICLRRuntimeHost_4_codes, 6},
    {"ExecuteInAppDomain", "hosting/iclrruntimehost-executeinappdomain-method.md:26", 1, docabi_ICLRRuntimeHost_8,
     docabi_ICLRRuntimeHost_8_parameters, 3, docabi_ICLRRuntimeHost_8_codes, 6},
    {"GetCurrentAppDomainId", "hosting/iclrruntimehost-getcurrentappdomainid-method.md:26", 1, docabi_ICLRRuntimeHost_9,
     docabi_ICLRRuntimeHost_9_parameters, 1, docabi_ICLRRuntimeHost_9_codes, 6},
    {"ExecuteInDefaultAppDomain", "hosting/iclrruntimehost-executeindefaultappdomain-method.md:26", 1, docabi_ICLRRuntimeHost_11,
     docabi_ICLRRuntimeHost_11_parameters, 5, docabi_ICLRRuntimeHost_11_codes, 6},
};

/* --- IHostTaskManager --- */

static HRESULT docabi_IHostTaskManager_3(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->GetCurrentTask(self, *(IHostTask ***)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_3_parameters[] = {
    {"pTask", "hosting/ihosttaskmanager-getcurrenttask-method.md:27", DOCABI_OUT_OBJECT, 0,
     SIZE(IHostTask ***), TARGET(IHostTask ***), {0}},
};
static const docabi_code docabi_IHostTaskManager_3_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-getcurrenttask-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-getcurrenttask-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-getcurrenttask-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-getcurrenttask-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-getcurrenttask-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-getcurrenttask-method.md:45"},
    {"HOST_E_INVALIDOPERATION", 0x80131022u, "hosting/ihosttaskmanager-getcurrenttask-method.md:46"},
};
static HRESULT docabi_IHostTaskManager_4(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->CreateTask(self, *(DWORD *)a[0], *(LPTHREAD_START_ROUTINE *)a[1], *(PVOID *)a[2], *(IHostTask ***)a[3]);
}
static const docabi_parameter docabi_IHostTaskManager_4_parameters[] = {
    {"stacksize", "hosting/ihosttaskmanager-createtask-method.md:27", DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"pStartAddress", "hosting/ihosttaskmanager-createtask-method.md:28", DOCABI_CALLBACK, 0,
     SIZE(LPTHREAD_START_ROUTINE *), 0, {0}},
    {"pParameter", "hosting/ihosttaskmanager-createtask-method.md:29", DOCABI_MEMORY, 0,
     SIZE(PVOID *), 0, {0}},
    {"ppTask", "hosting/ihosttaskmanager-createtask-method.md:30", DOCABI_OUT_OBJECT, 0,
     SIZE(IHostTask ***), TARGET(IHostTask ***), {0}},
};
static const docabi_code docabi_IHostTaskManager_4_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-createtask-method.md:52"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-createtask-method.md:53"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-createtask-method.md:54"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-createtask-method.md:55"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-createtask-method.md:56"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-createtask-method.md:57"},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-createtask-method.md:58"},
};
static HRESULT docabi_IHostTaskManager_5(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->Sleep(self, *(DWORD *)a[0], *(DWORD *)a[1]);
}
static const docabi_parameter docabi_IHostTaskManager_5_parameters[] = {
    {"dwMilliseconds", "hosting/ihosttaskmanager-sleep-method.md:27", DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
    {"option", "hosting/ihosttaskmanager-sleep-method.md:28", DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_5_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-sleep-method.md:44"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-sleep-method.md:45"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-sleep-method.md:46"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-sleep-method.md:47"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-sleep-method.md:48"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-sleep-method.md:49"},
};
static HRESULT docabi_IHostTaskManager_6(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SwitchToTask(self, *(DWORD *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_6_parameters[] = {
    {"option", "hosting/ihosttaskmanager-switchtotask-method.md:27", DOCABI_NUMBER, 0,
     SIZE(DWORD *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_6_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-switchtotask-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-switchtotask-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-switchtotask-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-switchtotask-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-switchtotask-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-switchtotask-method.md:45"},
};
static HRESULT docabi_IHostTaskManager_7(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetUILocale(self, *(LCID *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_7_parameters[] = {
    {"lcid", "hosting/ihosttaskmanager-setuilocale-method.md:27", DOCABI_NUMBER, 0,
     SIZE(LCID *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_7_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setuilocale-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setuilocale-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setuilocale-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setuilocale-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setuilocale-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setuilocale-method.md:45"},
    {"E_NOTIMPL", 0x80004001u, "hosting/ihosttaskmanager-setuilocale-method.md:46"},
};
static HRESULT docabi_IHostTaskManager_8(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetLocale(self, *(LCID *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_8_parameters[] = {
    {"lcid", "hosting/ihosttaskmanager-setlocale-method.md:27", DOCABI_NUMBER, 0,
     SIZE(LCID *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_8_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setlocale-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setlocale-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setlocale-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setlocale-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setlocale-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setlocale-method.md:45"},
    {"E_NOTIMPL", 0x80004001u, "hosting/ihosttaskmanager-setlocale-method.md:46"},
};
static HRESULT docabi_IHostTaskManager_9(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->CallNeedsHostHook(self, *(SIZE_T *)a[0], *(BOOL **)a[1]);
}
static const docabi_parameter docabi_IHostTaskManager_9_parameters[] = {
    {"target", "hosting/ihosttaskmanager-callneedshosthook-method.md:27", DOCABI_NUMBER, 0,
     SIZE(SIZE_T *), 0, {1, 0, 16}},
    {"pbCallNeedsHostHook", "hosting/ihosttaskmanager-callneedshosthook-method.md:28", DOCABI_OUT, 0,
     SIZE(BOOL **), TARGET(BOOL **), {0}},
};
static const docabi_code docabi_IHostTaskManager_9_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-callneedshosthook-method.md:44"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-callneedshosthook-method.md:45"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-callneedshosthook-method.md:46"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-callneedshosthook-method.md:47"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-callneedshosthook-method.md:48"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-callneedshosthook-method.md:49"},
};
static HRESULT docabi_IHostTaskManager_10(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->LeaveRuntime(self, *(SIZE_T *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_10_parameters[] = {
    {"target", "hosting/ihosttaskmanager-leaveruntime-method.md:27", DOCABI_NUMBER, 0,
     SIZE(SIZE_T *), 0, {1, 0, 16}},
};
static const docabi_code docabi_IHostTaskManager_10_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-leaveruntime-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-leaveruntime-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-leaveruntime-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-leaveruntime-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-leaveruntime-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-leaveruntime-method.md:45"},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-leaveruntime-method.md:46"},
};
static HRESULT docabi_IHostTaskManager_11(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EnterRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_11_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-enterruntime-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-enterruntime-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-enterruntime-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-enterruntime-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-enterruntime-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-enterruntime-method.md:38"},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-enterruntime-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_12(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->ReverseLeaveRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_12_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:38"},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-reverseleaveruntime-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_13(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->ReverseEnterRuntime(self);
}
static const docabi_code docabi_IHostTaskManager_13_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-reverseenterruntime-method.md:38"},
    {"E_OUTOFMEMORY", 0x8007000Eu, "hosting/ihosttaskmanager-reverseenterruntime-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_14(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->BeginDelayAbort(self);
}
static const docabi_code docabi_IHostTaskManager_14_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-begindelayabort-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-begindelayabort-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-begindelayabort-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-begindelayabort-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-begindelayabort-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-begindelayabort-method.md:38"},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-begindelayabort-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_15(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EndDelayAbort(self);
}
static const docabi_code docabi_IHostTaskManager_15_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-enddelayabort-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-enddelayabort-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-enddelayabort-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-enddelayabort-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-enddelayabort-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-enddelayabort-method.md:38"},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-enddelayabort-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_16(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->BeginThreadAffinity(self);
}
static const docabi_code docabi_IHostTaskManager_16_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-beginthreadaffinity-method.md:38"},
};
static HRESULT docabi_IHostTaskManager_17(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    (void)a;
    return self->lpVtbl->EndThreadAffinity(self);
}
static const docabi_code docabi_IHostTaskManager_17_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:33"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:34"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:35"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:36"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:37"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-endthreadaffinity-method.md:38"},
    {"E_UNEXPECTED", 0x8000FFFFu, "hosting/ihosttaskmanager-endthreadaffinity-method.md:39"},
};
static HRESULT docabi_IHostTaskManager_18(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetStackGuarantee(self, *(ULONG *)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_18_parameters[] = {
    {"guarantee", "hosting/ihosttaskmanager-setstackguarantee-method.md:27", DOCABI_NUMBER, 0,
     SIZE(ULONG *), 0, {1, 0, 16}},
};
static HRESULT docabi_IHostTaskManager_19(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->GetStackGuarantee(self, *(ULONG **)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_19_parameters[] = {
    {"pGuarantee", "hosting/ihosttaskmanager-getstackguarantee-method.md:27", DOCABI_OUT, 0,
     SIZE(ULONG **), TARGET(ULONG **), {0}},
};
static HRESULT docabi_IHostTaskManager_20(void *object, void *const *a)
{
    IHostTaskManager *self = (IHostTaskManager *)object;
    return self->lpVtbl->SetCLRTaskManager(self, *(ICLRTaskManager **)a[0]);
}
static const docabi_parameter docabi_IHostTaskManager_20_parameters[] = {
    {"pManager", "hosting/ihosttaskmanager-setclrtaskmanager-method.md:27", DOCABI_OBJECT, 0,
     SIZE(ICLRTaskManager **), 0, {0}},
};
static const docabi_code docabi_IHostTaskManager_20_codes[] = {
    {"S_OK", 0x00000000u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:40"},
    {"HOST_E_CLRNOTAVAILABLE", 0x80131023u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:41"},
    {"HOST_E_TIMEOUT", 0x80131024u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:42"},
    {"HOST_E_NOT_OWNER", 0x80131025u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:43"},
    {"HOST_E_ABANDONED", 0x80131026u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:44"},
    {"E_FAIL", 0x80004005u, "hosting/ihosttaskmanager-setclrtaskmanager-method.md:45"},
};

static const docabi_method docabi_IHostTaskManager_methods[] = {
    {"GetCurrentTask", "hosting/ihosttaskmanager-getcurrenttask-method.md:26", 1, docabi_IHostTaskManager_3,
     docabi_IHostTaskManager_3_parameters, 1, docabi_IHostTaskManager_3_codes, 7},
    {"CreateTask", "hosting/ihosttaskmanager-createtask-method.md:26", 1, docabi_IHostTaskManager_4,
     docabi_IHostTaskManager_4_parameters, 4, docabi_IHostTaskManager_4_codes, 7},
    {"Sleep", "hosting/ihosttaskmanager-sleep-method.md:26", 1, docabi_IHostTaskManager_5,
     docabi_IHostTaskManager_5_parameters, 2, docabi_IHostTaskManager_5_codes, 6},
    {"SwitchToTask", "hosting/ihosttaskmanager-switchtotask-method.md:26", 1, docabi_IHostTaskManager_6,
     docabi_IHostTaskManager_6_parameters, 1, docabi_IHostTaskManager_6_codes, 6},
    {"SetUILocale", "hosting/ihosttaskmanager-setuilocale-method.md:26", 1, docabi_IHostTaskManager_7,
     docabi_IHostTaskManager_7_parameters, 1, docabi_IHostTaskManager_7_codes, 7},
    {"SetLocale", "hosting/ihosttaskmanager-setlocale-method.md:26", 1, docabi_IHostTaskManager_8,
     docabi_IHostTaskManager_8_parameters, 1, docabi_IHostTaskManager_8_codes, 7},
    {"CallNeedsHostHook", "hosting/ihosttaskmanager-callneedshosthook-method.md:26", 1, docabi_IHostTaskManager_9,
     docabi_IHostTaskManager_9_parameters, 2, docabi_IHostTaskManager_9_codes, 6},
    {"LeaveRuntime", "hosting/ihosttaskmanager-leaveruntime-method.md:26", 1, docabi_IHostTaskManager_10,
     docabi_IHostTaskManager_10_parameters, 1, docabi_IHostTaskManager_10_codes, 7},
    {"EnterRuntime", "hosting/ihosttaskmanager-enterruntime-method.md:26", 1, docabi_IHostTaskManager_11,
     NULL, 0, docabi_IHostTaskManager_11_codes, 7},
    {"ReverseLeaveRuntime", "hosting/ihosttaskmanager-reverseleaveruntime-method.md:26", 1, docabi_IHostTaskManager_12,
     NULL, 0, docabi_IHostTaskManager_12_codes, 7},
    {"ReverseEnterRuntime", "hosting/ihosttaskmanager-reverseenterruntime-method.md:26", 1, docabi_IHostTaskManager_13,
     NULL, 0, docabi_IHostTaskManager_13_codes, 7},
    {"BeginDelayAbort", "hosting/ihosttaskmanager-begindelayabort-method.md:26", 1, docabi_IHostTaskManager_14,
     NULL, 0, docabi_IHostTaskManager_14_codes, 7},
    {"EndDelayAbort", "hosting/ihosttaskmanager-enddelayabort-method.md:26", 1, docabi_IHostTaskManager_15,
     NULL, 0, docabi_IHostTaskManager_15_codes, 7},
    {"BeginThreadAffinity", "hosting/ihosttaskmanager-beginthreadaffinity-method.md:26", 1, docabi_IHostTaskManager_16,
     NULL, 0, docabi_IHostTaskManager_16_codes, 6},
    {"EndThreadAffinity", "hosting/ihosttaskmanager-endthreadaffinity-method.md:26", 1, docabi_IHostTaskManager_17,
     NULL, 0, docabi_IHostTaskManager_17_codes, 7},
    {"SetStackGuarantee", "hosting/ihosttaskmanager-setstackguarantee-method.md:26", 1, docabi_IHostTaskManager_18,
     docabi_IHostTaskManager_18_parameters, 1, NULL, 0},
    {"GetStackGuarantee", "hosting/ihosttaskmanager-getstackguarantee-method.md:26", 1, docabi_IHostTaskManager_19,
     docabi_IHostTaskManager_19_parameters, 1, NULL, 0},
    {"SetCLRTaskManager", "hosting/ihosttaskmanager-setclrtaskmanager-method.md:26", 1, docabi_IHostTaskManager_20,
     docabi_IHostTaskManager_20_parameters, 1, docabi_IHostTaskManager_20_codes, 6},
};

extern const docabi_interface docabi_of_mscoree[];
const docabi_interface docabi_of_mscoree[] = {
    {
        "ICLRRuntimeHost", NULL, "hosting/iclrruntimehost-interface.md:18",
        "layout Windows/NETFX SDK: mscoree.h", 1,
        1, {0x90f1a06cu, 0x7712, 0x4762, {0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02}},
        docabi_ICLRRuntimeHost_methods, 5,
    },
    {
        "IHostTaskManager", NULL, "hosting/ihosttaskmanager-interface.md:18",
        "layout Windows/NETFX SDK: mscoree.h", 1,
        1, {0x997ff24cu, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}},
        docabi_IHostTaskManager_methods, 18,
    },
    {NULL, NULL, NULL, NULL, 0, 0, {0, 0, 0, {0}}, NULL, 0},
};
