/* made by docabi from specs/index.json; do not edit
 *
 * Stand-ins for what mscoree.h declares. Interfaces record their arguments, answer with each documented code in turn and
 * write what comes out; of structures each member is written and read by its name, of enumerations each value told.
 */
#define DOCABI_NO_DEPRECATION
#include "mscoree.h"
#include "docabi_standin.h"

#include <stdlib.h>

/* --- ICLRRuntimeHost --- */

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x90f1a06cu, 0x7712, 0x4762, {0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02}}, /* ICLRRuntimeHost, layout Windows/NETFX SDK: mscoree.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE ICLRRuntimeHost_standin_AddRef(docabi_object *This)
{
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE ICLRRuntimeHost_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_3(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/iclrruntimehost-start-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/iclrruntimehost-start-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/iclrruntimehost-start-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/iclrruntimehost-start-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/iclrruntimehost-start-method.md */
        0x80004005u, /* E_FAIL, hosting/iclrruntimehost-start-method.md */
    };
    HRESULT answer;
    docabi_begin(3);
    answer = docabi_answer(This, 3, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_4(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/iclrruntimehost-stop-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/iclrruntimehost-stop-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/iclrruntimehost-stop-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/iclrruntimehost-stop-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/iclrruntimehost-stop-method.md */
        0x80004005u, /* E_FAIL, hosting/iclrruntimehost-stop-method.md */
    };
    HRESULT answer;
    docabi_begin(4);
    answer = docabi_answer(This, 4, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_8(void *This, DWORD AppDomainId, FExecuteInAppDomainCallback pCallback, void *cookie)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/iclrruntimehost-executeinappdomain-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/iclrruntimehost-executeinappdomain-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/iclrruntimehost-executeinappdomain-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/iclrruntimehost-executeinappdomain-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/iclrruntimehost-executeinappdomain-method.md */
        0x80004005u, /* E_FAIL, hosting/iclrruntimehost-executeinappdomain-method.md */
    };
    HRESULT answer;
    docabi_begin(8);
    docabi_record(&AppDomainId, sizeof AppDomainId);
    docabi_record(&pCallback, sizeof pCallback);
    docabi_record(&cookie, sizeof cookie);
    answer = docabi_answer(This, 8, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_9(void *This, DWORD *pdwAppDomainId)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
        0x80004005u, /* E_FAIL, hosting/iclrruntimehost-getcurrentappdomainid-method.md */
    };
    HRESULT answer;
    docabi_begin(9);
    docabi_record(&pdwAppDomainId, sizeof pdwAppDomainId);
    docabi_look((const void *)pdwAppDomainId, sizeof *pdwAppDomainId);
    answer = docabi_answer(This, 9, codes, 6);
    if (answer >= 0) {
        docabi_write(pdwAppDomainId, sizeof *pdwAppDomainId, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE ICLRRuntimeHost_standin_11(void *This, LPCWSTR pwzAssemblyPath, LPCWSTR pwzTypeName, LPCWSTR pwzMethodName, LPCWSTR pwzArgument, DWORD *pReturnValue)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
        0x80004005u, /* E_FAIL, hosting/iclrruntimehost-executeindefaultappdomain-method.md */
    };
    HRESULT answer;
    docabi_begin(11);
    docabi_record(&pwzAssemblyPath, sizeof pwzAssemblyPath);
    docabi_look((const void *)pwzAssemblyPath, sizeof *pwzAssemblyPath);
    docabi_record(&pwzTypeName, sizeof pwzTypeName);
    docabi_look((const void *)pwzTypeName, sizeof *pwzTypeName);
    docabi_record(&pwzMethodName, sizeof pwzMethodName);
    docabi_look((const void *)pwzMethodName, sizeof *pwzMethodName);
    docabi_record(&pwzArgument, sizeof pwzArgument);
    docabi_look((const void *)pwzArgument, sizeof *pwzArgument);
    docabi_record(&pReturnValue, sizeof pReturnValue);
    docabi_look((const void *)pReturnValue, sizeof *pReturnValue);
    answer = docabi_answer(This, 11, codes, 6);
    if (answer >= 0) {
        docabi_write(pReturnValue, sizeof *pReturnValue, 4);
    }
    return answer;
}

static const docabi_slot ICLRRuntimeHost_standin_vtable[] = {
    (docabi_slot)ICLRRuntimeHost_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)ICLRRuntimeHost_standin_AddRef, /* 1: AddRef */
    (docabi_slot)ICLRRuntimeHost_standin_Release, /* 2: Release */
    (docabi_slot)ICLRRuntimeHost_standin_3, /* 3: Start */
    (docabi_slot)ICLRRuntimeHost_standin_4, /* 4: Stop */
    (docabi_slot)docabi_guard, /* 5: SetHostControl */
    (docabi_slot)docabi_guard, /* 6: GetCLRControl */
    (docabi_slot)docabi_guard, /* 7: UnloadAppDomain */
    (docabi_slot)ICLRRuntimeHost_standin_8, /* 8: ExecuteInAppDomain */
    (docabi_slot)ICLRRuntimeHost_standin_9, /* 9: GetCurrentAppDomainId */
    (docabi_slot)docabi_guard, /* 10: ExecuteApplication */
    (docabi_slot)ICLRRuntimeHost_standin_11, /* 11: ExecuteInDefaultAppDomain */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
};

DOCABI_EXPORT void *docabi_new_ICLRRuntimeHost(void);
DOCABI_EXPORT void *docabi_new_ICLRRuntimeHost(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = ICLRRuntimeHost_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- IHostTaskManager --- */

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_QueryInterface(docabi_object *This, const GUID *riid, void **out)
{
    static const GUID identifiers[] = {
        {0x997ff24cu, 0x43b7, 0x4352, {0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54}}, /* IHostTaskManager, layout Windows/NETFX SDK: mscoree.h */
        {0x00000000u, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}}, /* IUnknown, the rules of COM */
    };
    size_t i;
    docabi_begin(0);
    if (docabi_room(riid, sizeof *riid) == 0 || docabi_room(out, sizeof *out) == 0)
        return (HRESULT)0x80004003;
    *out = NULL;
    for (i = 0; i < sizeof identifiers / sizeof identifiers[0]; i++)
        if (memcmp(riid, &identifiers[i], sizeof(GUID)) == 0) {
            This->references++;
            *out = This;
            return (HRESULT)0;
        }
    return (HRESULT)0x80004002;
}

static ULONG STDMETHODCALLTYPE IHostTaskManager_standin_AddRef(docabi_object *This)
{
    docabi_begin(1);
    return (ULONG)++This->references;
}

static ULONG STDMETHODCALLTYPE IHostTaskManager_standin_Release(docabi_object *This)
{
    docabi_begin(2);
    /* The object stays: the tests ask for its count after the last reference is gone. */
    return (ULONG)--This->references;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_3(void *This, IHostTask **pTask)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-getcurrenttask-method.md */
        0x80131022u, /* HOST_E_INVALIDOPERATION, hosting/ihosttaskmanager-getcurrenttask-method.md */
    };
    HRESULT answer;
    docabi_begin(3);
    docabi_record(&pTask, sizeof pTask);
    docabi_look((const void *)pTask, sizeof *pTask);
    answer = docabi_answer(This, 3, codes, 7);
    if (answer >= 0) {
        docabi_give(pTask, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_4(void *This, DWORD stacksize, LPTHREAD_START_ROUTINE pStartAddress, PVOID pParameter, IHostTask **ppTask)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-createtask-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-createtask-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-createtask-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-createtask-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-createtask-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-createtask-method.md */
        0x8007000Eu, /* E_OUTOFMEMORY, hosting/ihosttaskmanager-createtask-method.md */
    };
    HRESULT answer;
    docabi_begin(4);
    docabi_record(&stacksize, sizeof stacksize);
    docabi_record(&pStartAddress, sizeof pStartAddress);
    docabi_record(&pParameter, sizeof pParameter);
    docabi_record(&ppTask, sizeof ppTask);
    docabi_look((const void *)ppTask, sizeof *ppTask);
    answer = docabi_answer(This, 4, codes, 7);
    if (answer >= 0) {
        docabi_give(ppTask, 3);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_5(void *This, DWORD dwMilliseconds, DWORD option)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-sleep-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-sleep-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-sleep-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-sleep-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-sleep-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-sleep-method.md */
    };
    HRESULT answer;
    docabi_begin(5);
    docabi_record(&dwMilliseconds, sizeof dwMilliseconds);
    docabi_record(&option, sizeof option);
    answer = docabi_answer(This, 5, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_6(void *This, DWORD option)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-switchtotask-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-switchtotask-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-switchtotask-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-switchtotask-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-switchtotask-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-switchtotask-method.md */
    };
    HRESULT answer;
    docabi_begin(6);
    docabi_record(&option, sizeof option);
    answer = docabi_answer(This, 6, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_7(void *This, LCID lcid)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-setuilocale-method.md */
        0x80004001u, /* E_NOTIMPL, hosting/ihosttaskmanager-setuilocale-method.md */
    };
    HRESULT answer;
    docabi_begin(7);
    docabi_record(&lcid, sizeof lcid);
    answer = docabi_answer(This, 7, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_8(void *This, LCID lcid)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-setlocale-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-setlocale-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-setlocale-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-setlocale-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-setlocale-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-setlocale-method.md */
        0x80004001u, /* E_NOTIMPL, hosting/ihosttaskmanager-setlocale-method.md */
    };
    HRESULT answer;
    docabi_begin(8);
    docabi_record(&lcid, sizeof lcid);
    answer = docabi_answer(This, 8, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_9(void *This, SIZE_T target, BOOL *pbCallNeedsHostHook)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-callneedshosthook-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-callneedshosthook-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-callneedshosthook-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-callneedshosthook-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-callneedshosthook-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-callneedshosthook-method.md */
    };
    HRESULT answer;
    docabi_begin(9);
    docabi_record(&target, sizeof target);
    docabi_record(&pbCallNeedsHostHook, sizeof pbCallNeedsHostHook);
    docabi_look((const void *)pbCallNeedsHostHook, sizeof *pbCallNeedsHostHook);
    answer = docabi_answer(This, 9, codes, 6);
    if (answer >= 0) {
        docabi_write(pbCallNeedsHostHook, sizeof *pbCallNeedsHostHook, 1);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_10(void *This, SIZE_T target)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-leaveruntime-method.md */
        0x8007000Eu, /* E_OUTOFMEMORY, hosting/ihosttaskmanager-leaveruntime-method.md */
    };
    HRESULT answer;
    docabi_begin(10);
    docabi_record(&target, sizeof target);
    answer = docabi_answer(This, 10, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_11(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-enterruntime-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-enterruntime-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-enterruntime-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-enterruntime-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-enterruntime-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-enterruntime-method.md */
        0x8007000Eu, /* E_OUTOFMEMORY, hosting/ihosttaskmanager-enterruntime-method.md */
    };
    HRESULT answer;
    docabi_begin(11);
    answer = docabi_answer(This, 11, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_12(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
        0x8007000Eu, /* E_OUTOFMEMORY, hosting/ihosttaskmanager-reverseleaveruntime-method.md */
    };
    HRESULT answer;
    docabi_begin(12);
    answer = docabi_answer(This, 12, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_13(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-reverseenterruntime-method.md */
        0x8007000Eu, /* E_OUTOFMEMORY, hosting/ihosttaskmanager-reverseenterruntime-method.md */
    };
    HRESULT answer;
    docabi_begin(13);
    answer = docabi_answer(This, 13, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_14(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-begindelayabort-method.md */
        0x8000FFFFu, /* E_UNEXPECTED, hosting/ihosttaskmanager-begindelayabort-method.md */
    };
    HRESULT answer;
    docabi_begin(14);
    answer = docabi_answer(This, 14, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_15(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-enddelayabort-method.md */
        0x8000FFFFu, /* E_UNEXPECTED, hosting/ihosttaskmanager-enddelayabort-method.md */
    };
    HRESULT answer;
    docabi_begin(15);
    answer = docabi_answer(This, 15, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_16(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-beginthreadaffinity-method.md */
    };
    HRESULT answer;
    docabi_begin(16);
    answer = docabi_answer(This, 16, codes, 6);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_17(void *This)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-endthreadaffinity-method.md */
        0x8000FFFFu, /* E_UNEXPECTED, hosting/ihosttaskmanager-endthreadaffinity-method.md */
    };
    HRESULT answer;
    docabi_begin(17);
    answer = docabi_answer(This, 17, codes, 7);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_18(void *This, ULONG guarantee)
{
    HRESULT answer;
    docabi_begin(18);
    docabi_record(&guarantee, sizeof guarantee);
    answer = docabi_answer(This, 18, NULL, 0);
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_19(void *This, ULONG *pGuarantee)
{
    HRESULT answer;
    docabi_begin(19);
    docabi_record(&pGuarantee, sizeof pGuarantee);
    docabi_look((const void *)pGuarantee, sizeof *pGuarantee);
    answer = docabi_answer(This, 19, NULL, 0);
    if (answer >= 0) {
        docabi_write(pGuarantee, sizeof *pGuarantee, 0);
    }
    return answer;
}

static HRESULT STDMETHODCALLTYPE IHostTaskManager_standin_20(void *This, ICLRTaskManager *pManager)
{
    static const unsigned codes[] = {
        0x00000000u, /* S_OK, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
        0x80131023u, /* HOST_E_CLRNOTAVAILABLE, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
        0x80131024u, /* HOST_E_TIMEOUT, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
        0x80131025u, /* HOST_E_NOT_OWNER, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
        0x80131026u, /* HOST_E_ABANDONED, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
        0x80004005u, /* E_FAIL, hosting/ihosttaskmanager-setclrtaskmanager-method.md */
    };
    HRESULT answer;
    docabi_begin(20);
    docabi_record(&pManager, sizeof pManager);
    answer = docabi_answer(This, 20, codes, 6);
    return answer;
}

static const docabi_slot IHostTaskManager_standin_vtable[] = {
    (docabi_slot)IHostTaskManager_standin_QueryInterface, /* 0: QueryInterface */
    (docabi_slot)IHostTaskManager_standin_AddRef, /* 1: AddRef */
    (docabi_slot)IHostTaskManager_standin_Release, /* 2: Release */
    (docabi_slot)IHostTaskManager_standin_3, /* 3: GetCurrentTask */
    (docabi_slot)IHostTaskManager_standin_4, /* 4: CreateTask */
    (docabi_slot)IHostTaskManager_standin_5, /* 5: Sleep */
    (docabi_slot)IHostTaskManager_standin_6, /* 6: SwitchToTask */
    (docabi_slot)IHostTaskManager_standin_7, /* 7: SetUILocale */
    (docabi_slot)IHostTaskManager_standin_8, /* 8: SetLocale */
    (docabi_slot)IHostTaskManager_standin_9, /* 9: CallNeedsHostHook */
    (docabi_slot)IHostTaskManager_standin_10, /* 10: LeaveRuntime */
    (docabi_slot)IHostTaskManager_standin_11, /* 11: EnterRuntime */
    (docabi_slot)IHostTaskManager_standin_12, /* 12: ReverseLeaveRuntime */
    (docabi_slot)IHostTaskManager_standin_13, /* 13: ReverseEnterRuntime */
    (docabi_slot)IHostTaskManager_standin_14, /* 14: BeginDelayAbort */
    (docabi_slot)IHostTaskManager_standin_15, /* 15: EndDelayAbort */
    (docabi_slot)IHostTaskManager_standin_16, /* 16: BeginThreadAffinity */
    (docabi_slot)IHostTaskManager_standin_17, /* 17: EndThreadAffinity */
    (docabi_slot)IHostTaskManager_standin_18, /* 18: SetStackGuarantee */
    (docabi_slot)IHostTaskManager_standin_19, /* 19: GetStackGuarantee */
    (docabi_slot)IHostTaskManager_standin_20, /* 20: SetCLRTaskManager */
    /* Behind the last one, so that a slot too few is no crash. */
    docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard, docabi_guard,
};

DOCABI_EXPORT void *docabi_new_IHostTaskManager(void);
DOCABI_EXPORT void *docabi_new_IHostTaskManager(void)
{
    docabi_object *object = (docabi_object *)calloc(1, sizeof(docabi_object));
    if (object != NULL) {
        object->vtable = IHostTaskManager_standin_vtable;
        object->references = 1;
    }
    return object;
}

/* --- ETaskType: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_ETaskType[] = {
    (unsigned long long)(TT_DEBUGGERHELPER),
    (unsigned long long)(TT_GC),
    (unsigned long long)(TT_FINALIZER),
    (unsigned long long)(TT_THREADPOOL_TIMER),
    (unsigned long long)(TT_THREADPOOL_GATE),
    (unsigned long long)(TT_THREADPOOL_WORKER),
    (unsigned long long)(TT_THREADPOOL_IOCOMPLETION),
    (unsigned long long)(TT_ADUNLOAD),
    (unsigned long long)(TT_USER),
    (unsigned long long)(TT_THREADPOOL_WAIT),
    (unsigned long long)(TT_UNKNOWN),
};

DOCABI_EXPORT unsigned long long docabi_value_ETaskType(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_ETaskType(int enumerator)
{
    return docabi_values_ETaskType[enumerator];
}

DOCABI_EXPORT int docabi_echo_ETaskType(ETaskType value);
DOCABI_EXPORT int docabi_echo_ETaskType(ETaskType value)
{
    int i;
    for (i = 0; i < 11; i++)
        if (docabi_values_ETaskType[i] == (unsigned long long)value)
            return i;
    return -1;
}

/* --- StackOverflowInfo: each member by its name --- */

DOCABI_EXPORT size_t docabi_fill_StackOverflowInfo(StackOverflowInfo *record, int member);
DOCABI_EXPORT size_t docabi_fill_StackOverflowInfo(StackOverflowInfo *record, int member)
{
    switch (member) {
    case 0: docabi_fill(&record->soType, sizeof record->soType, member, 0); break;
    case 1: docabi_fill(&record->pExceptionInfo, sizeof record->pExceptionInfo, member, 0); break;
    }
    return sizeof *record;
}

DOCABI_EXPORT void docabi_echo_StackOverflowInfo(const StackOverflowInfo *record, int member);
DOCABI_EXPORT void docabi_echo_StackOverflowInfo(const StackOverflowInfo *record, int member)
{
    docabi_begin(-1);
    switch (member) {
    case 0: docabi_record(&record->soType, sizeof record->soType); break;
    case 1: docabi_record(&record->pExceptionInfo, sizeof record->pExceptionInfo); break;
    }
}

/* --- StackOverflowType: the values of its enumerators in order, and which of them a value is --- */

static const unsigned long long docabi_values_StackOverflowType[] = {
    (unsigned long long)(SO_Managed),
    (unsigned long long)(SO_ClrEngine),
    (unsigned long long)(SO_Other),
};

DOCABI_EXPORT unsigned long long docabi_value_StackOverflowType(int enumerator);
DOCABI_EXPORT unsigned long long docabi_value_StackOverflowType(int enumerator)
{
    return docabi_values_StackOverflowType[enumerator];
}

DOCABI_EXPORT int docabi_echo_StackOverflowType(StackOverflowType value);
DOCABI_EXPORT int docabi_echo_StackOverflowType(StackOverflowType value)
{
    int i;
    for (i = 0; i < 3; i++)
        if (docabi_values_StackOverflowType[i] == (unsigned long long)value)
            return i;
    return -1;
}

