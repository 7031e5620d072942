/* made by docabi from specs/abi: MSCorEE.h; do not edit */
#ifndef DOCABI_MSCOREE_H
#define DOCABI_MSCOREE_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__mscoree_h__) || defined(__MSCOREE_H__) || defined(_MSCOREE_H_)
#define DOCABI_MSCOREE_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_MSCOREE_H_LACKING
#endif
#else
#define __mscoree_h__
#define __MSCOREE_H__
#define _MSCOREE_H_

#ifndef BucketParamLength
#define BucketParamLength 0xff
#endif
#ifndef BucketParamsCount
#define BucketParamsCount 0xa
#endif
#ifndef HOST_E_ABANDONED
#define HOST_E_ABANDONED ((HRESULT)0x80131026L)
#endif
#ifndef HOST_E_CLRNOTAVAILABLE
#define HOST_E_CLRNOTAVAILABLE ((HRESULT)0x80131023L)
#endif
#ifndef HOST_E_INVALIDOPERATION
#define HOST_E_INVALIDOPERATION ((HRESULT)0x80131022L)
#endif
#ifndef HOST_E_NOT_OWNER
#define HOST_E_NOT_OWNER ((HRESULT)0x80131025L)
#endif
#ifndef HOST_E_TIMEOUT
#define HOST_E_TIMEOUT ((HRESULT)0x80131024L)
#endif

/* Identifiers that no page states. */
DEFINE_GUID(CLSID_ComCallUnmarshal, 0x3f281000, 0xe95a, 0x11d2, 0x88, 0x6b, 0x00, 0xc0, 0x4f, 0x86, 0x9f, 0x04);
DEFINE_GUID(CLSID_ComCallUnmarshalV4, 0x45fb4600, 0xe6e8, 0x4928, 0xb2, 0x5e, 0x50, 0x47, 0x6f, 0xf7, 0x94, 0x25);
DEFINE_GUID(CLSID_CorRuntimeHost, 0xcb2f6723, 0xab3a, 0x11d2, 0x9c, 0x40, 0x00, 0xc0, 0x4f, 0xa3, 0x0a, 0x3e);
DEFINE_GUID(CLSID_TypeNameFactory, 0xb81ff171, 0x20f3, 0x11d2, 0x8d, 0xcc, 0x00, 0xa0, 0xc9, 0xb0, 0x05, 0x25);

typedef struct ICLRRuntimeHost ICLRRuntimeHost;
typedef struct ICLRTaskManager ICLRTaskManager;
typedef struct ICLRValidator ICLRValidator;
typedef struct IHostTask IHostTask;
typedef struct IHostTaskManager IHostTaskManager;
typedef struct _StackOverflowInfo StackOverflowInfo;

/**
 * @brief Names the job that a task does for the CLR, whether an ICLRTask or an IHostTask stands for
 *     it.
 *
 * @remark Each value is a single bit, so a host can keep several of them in one mask.
 *
 * @note TT_UNKNOWN uses the topmost bit. Store the values in an unsigned 32-bit integer.
 */
typedef enum ETaskType {
    /** Assists a debugger inside the process. */
    TT_DEBUGGERHELPER = 1,
    /** Collects garbage. */
    TT_GC = 2,
    /** Calls the finalizers of objects that are no longer needed. */
    TT_FINALIZER = 4,
    /** Fires the timers of the thread pool. */
    TT_THREADPOOL_TIMER = 8,
    /** Decides when the thread pool grows or shrinks. */
    TT_THREADPOOL_GATE = 0x10,
    /** Carries out work items of the thread pool. */
    TT_THREADPOOL_WORKER = 0x20,
    /** Handles finished input and output, as reported by a completion port. */
    TT_THREADPOOL_IOCOMPLETION = 0x40,
    /** Unloads application domains. */
    TT_ADUNLOAD = 0x80,
    /** Runs code of the user. */
    TT_USER = 0x100,
    /** Waits on handles for the thread pool. */
    TT_THREADPOOL_WAIT = 0x200,
    /** Does something that the CLR cannot name. */
    TT_UNKNOWN = (int)0x80000000
} ETaskType;

/**
 * @brief Is the type of the functions that ExecuteInAppDomain calls.
 *
 * @param cookie The value that the caller passed for it.
 */
typedef HRESULT (STDAPICALLTYPE *FExecuteInAppDomainCallback)(
    /* [in] */ void *cookie);

/**
 * @brief Is the type of the functions with which a thread or a task starts.
 *
 * Deprecated since the .NET Framework 4.
 *
 * @deprecated 4.0
 *
 * @param lpThreadParameter The value that was handed over when the thread or task was created.
 *
 * @remark A host writes functions of this type and gets them back from the CLR in
 *     IHostTaskManager::CreateTask. The number that the function returns becomes the exit code of
 *     the thread.
 */
#ifndef DOCABI_WINDOWS_SDK
typedef DWORD (STDAPICALLTYPE *LPTHREAD_START_ROUTINE)(
    /* [in] */ LPVOID lpThreadParameter);
#endif

/**
 * @brief Tells which kind of code used up the stack.
 *
 * @remark The host finds the value in the soType member of a StackOverflowInfo.
 */
typedef enum StackOverflowType {
    /** Managed code of the program. */
    SO_Managed = 0,
    /** The CLR itself, while it was working for the program. */
    SO_ClrEngine = 1,
    /** Unmanaged code outside the CLR. */
    SO_Other = 2
} StackOverflowType;

/**
 * @brief Describes a stack overflow: where it came from and which exception it raised.
 *
 * @remark The CLR passes the structure to IActionOnCLREvent::OnEvent along with the event
 *     Event_StackOverflow. It is valid only until that call returns.
 */
typedef struct _StackOverflowInfo {
    /** Origin of the overflow, as a StackOverflowType value. */
    StackOverflowType soType;
    /**
     * The EXCEPTION_POINTERS of Windows, with one record of the exception and one of the processor
     * registers at that moment.
     */
    EXCEPTION_POINTERS *pExceptionInfo;
} StackOverflowInfo;

#ifndef __ICLRRuntimeHost_INTERFACE_DEFINED__
#define __ICLRRuntimeHost_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICLRRuntimeHost, 0x90f1a06c, 0x7712, 0x4762, 0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02);
/**
 * @brief Starts the CLR in the host's process and runs code in it.
 *
 * @note The table above is an excerpt. The interface has 9 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("90f1a06c-7712-4762-86b5-7a5eba6bdb02") ICLRRuntimeHost : public IUnknown {
public:
    DOCABI_IID(ICLRRuntimeHost, 0x90f1a06c, 0x77124762, 0x86b57a5e, 0xba6bdb02)
    /**
     * @brief Starts the CLR in this process.
     * @retval S_OK (0x00000000) The CLR runs.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     */
    virtual HRESULT STDMETHODCALLTYPE Start() = 0;
    /**
     * @brief Ends the execution of managed code in this process.
     * @retval S_OK (0x00000000) The CLR has stopped.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     */
    virtual HRESULT STDMETHODCALLTYPE Stop() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetHostControl() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCLRControl() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UnloadAppDomain() = 0;
    /**
     * @brief Calls a function inside an application domain and returns what it returns.
     *
     * @param AppDomainId Number of the domain.
     *
     * @param pCallback The function.
     *
     * @param cookie A value for the function; the CLR does not look at it.
     * @retval S_OK (0x00000000) The function was called and returned success itself.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     */
    virtual HRESULT STDMETHODCALLTYPE ExecuteInAppDomain(
        /* [in] */ DWORD AppDomainId,
        /* [in] */ FExecuteInAppDomainCallback pCallback,
        /* [in] */ void *cookie) = 0;
    /**
     * @brief Tells in which application domain the calling thread is.
     *
     * @param pdwAppDomainId Receives the number of the domain.
     * @retval S_OK (0x00000000) The number was stored.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     */
    virtual HRESULT STDMETHODCALLTYPE GetCurrentAppDomainId(
        /* [out] */ DWORD *pdwAppDomainId) = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExecuteApplication() = 0;
    /**
     * @brief Calls a static managed method that takes a string and gives an integer.
     *
     * @param pwzAssemblyPath Path of the assembly.
     *
     * @param pwzTypeName Name of the type that has the method.
     *
     * @param pwzMethodName Name of the method.
     *
     * @param pwzArgument The string that the method gets.
     *
     * @param pReturnValue Receives what the method returned.
     * @retval S_OK (0x00000000) The managed method ran to its end.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     */
    virtual HRESULT STDMETHODCALLTYPE ExecuteInDefaultAppDomain(
        /* [in] */ LPCWSTR pwzAssemblyPath,
        /* [in] */ LPCWSTR pwzTypeName,
        /* [in] */ LPCWSTR pwzMethodName,
        /* [in] */ LPCWSTR pwzArgument,
        /* [out] */ DWORD *pReturnValue) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICLRRuntimeHost, 0x90f1a06c, 0x7712, 0x4762, 0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02)
#endif
#else
typedef struct ICLRRuntimeHostVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICLRRuntimeHost *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICLRRuntimeHost *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICLRRuntimeHost *This);
    /** Slot 3. Starts the CLR in this process. */
    HRESULT (STDMETHODCALLTYPE *Start)(
        ICLRRuntimeHost *This);
    /** Slot 4. Ends the execution of managed code in this process. */
    HRESULT (STDMETHODCALLTYPE *Stop)(
        ICLRRuntimeHost *This);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetHostControl)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCLRControl)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnloadAppDomain)(void);
    /** Slot 8. Calls a function inside an application domain and returns what it returns. */
    HRESULT (STDMETHODCALLTYPE *ExecuteInAppDomain)(
        ICLRRuntimeHost *This,
        /* [in] */ DWORD AppDomainId,
        /* [in] */ FExecuteInAppDomainCallback pCallback,
        /* [in] */ void *cookie);
    /** Slot 9. Tells in which application domain the calling thread is. */
    HRESULT (STDMETHODCALLTYPE *GetCurrentAppDomainId)(
        ICLRRuntimeHost *This,
        /* [out] */ DWORD *pdwAppDomainId);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExecuteApplication)(void);
    /** Slot 11. Calls a static managed method that takes a string and gives an integer. */
    HRESULT (STDMETHODCALLTYPE *ExecuteInDefaultAppDomain)(
        ICLRRuntimeHost *This,
        /* [in] */ LPCWSTR pwzAssemblyPath,
        /* [in] */ LPCWSTR pwzTypeName,
        /* [in] */ LPCWSTR pwzMethodName,
        /* [in] */ LPCWSTR pwzArgument,
        /* [out] */ DWORD *pReturnValue);
    END_INTERFACE
} ICLRRuntimeHostVtbl;
struct ICLRRuntimeHost {
    const ICLRRuntimeHostVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICLRRuntimeHost_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICLRRuntimeHost_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICLRRuntimeHost_Release(This) ((This)->lpVtbl->Release(This))
#define ICLRRuntimeHost_Start(This) ((This)->lpVtbl->Start(This))
#define ICLRRuntimeHost_Stop(This) ((This)->lpVtbl->Stop(This))
#define ICLRRuntimeHost_ExecuteInAppDomain(This, AppDomainId, pCallback, cookie) ((This)->lpVtbl->ExecuteInAppDomain(This, AppDomainId, pCallback, cookie))
#define ICLRRuntimeHost_GetCurrentAppDomainId(This, pdwAppDomainId) ((This)->lpVtbl->GetCurrentAppDomainId(This, pdwAppDomainId))
#define ICLRRuntimeHost_ExecuteInDefaultAppDomain(This, pwzAssemblyPath, pwzTypeName, pwzMethodName, pwzArgument, pReturnValue) ((This)->lpVtbl->ExecuteInDefaultAppDomain(This, pwzAssemblyPath, pwzTypeName, pwzMethodName, pwzArgument, pReturnValue))
#endif
#endif
#endif

#ifndef __IHostTaskManager_INTERFACE_DEFINED__
#define __IHostTaskManager_INTERFACE_DEFINED__
DEFINE_GUID(IID_IHostTaskManager, 0x997ff24c, 0x43b7, 0x4352, 0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54);
/**
 * @brief Lets a host run the tasks of the CLR by its own means, in place of the threads and fibers
 *     of the operating system.
 *
 * @remark The host implements this interface and the CLR calls it. Its methods fall into three
 *     groups:
 * - Life of a task: create it, find it, let it sleep, switch it out.
 * - Borders between managed and unmanaged code: LeaveRuntime, EnterRuntime and their reverse forms.
 * - Limits for the host: sections in which a task is neither aborted nor moved to another thread.
 *
 * @note The table is sorted by name. The order of the methods in memory is a different one.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("997ff24c-43b7-4352-8667-0dc04fafd354") IHostTaskManager : public IUnknown {
public:
    DOCABI_IID(IHostTaskManager, 0x997ff24c, 0x43b74352, 0x86670dc0, 0x4fafd354)
    /**
     * @brief Looks up the task that runs on the calling operating system thread.
     *
     * @param pTask Receives the IHostTask of the running task, or null if there is none on this
     *     thread.
     * @retval S_OK (0x00000000) The answer is in pTask, which may be null.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval HOST_E_INVALIDOPERATION (0x80131022) The calling thread is not under the control of
     *     the host.
     *
     * @remark By answering null, a host can also keep a task away from the CLR if it did not start
     *     that task itself.
     *
     * @note The caller owns the returned reference and gives it back with Release.
     */
    virtual HRESULT STDMETHODCALLTYPE GetCurrentTask(
        /* [out] */ IHostTask **pTask) = 0;
    /**
     * @brief Has the host set up a task for a given start function.
     *
     * @param stacksize Stack size in bytes that the task should have. Zero leaves the choice to the
     *     host.
     *
     * @param pStartAddress The LPTHREAD_START_ROUTINE at which the task begins.
     *
     * @param pParameter Value that the start function gets as its argument; null if it needs none.
     *
     * @param ppTask Receives the IHostTask of the new task, or null if the host could not create
     *     one.
     * @retval S_OK (0x00000000) The task exists and ppTask refers to it.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_OUTOFMEMORY (0x8007000E) Memory ran out while the host was setting up the task.
     *
     * @remark The CLR calls CreateTask instead of starting a thread by itself. What a task is made
     *     of, a thread or a fiber, is for the host to decide.
     *
     * @attention The host hands the task over in the suspended state. It must not run before the
     *     CLR calls IHostTask::Start on it.
     */
    virtual HRESULT STDMETHODCALLTYPE CreateTask(
        /* [in] */ DWORD stacksize,
        /* [in] */ LPTHREAD_START_ROUTINE pStartAddress,
        /* [in] */ PVOID pParameter,
        /* [out] */ IHostTask **ppTask) = 0;
    /**
     * @brief Tells the host that the current task wants to rest for a while.
     *
     * @param dwMilliseconds Length of the rest in milliseconds.
     *
     * @param option A WAIT_OPTION value that tells the host how to behave when the rest blocks the
     *     thread.
     * @retval S_OK (0x00000000) The time is over and the task goes on.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     *
     * @remark As a rule the request stems from a call of System.Threading.Thread.Sleep in a managed
     *     program. The host can use the time to run other tasks on the same thread.
     */
    virtual HRESULT STDMETHODCALLTYPE Sleep(
        /* [in] */ DWORD dwMilliseconds,
        /* [in] */ DWORD option) = 0;
    /**
     * @brief Asks the host to take the current task off its thread and to give the time to another
     *     one.
     *
     * @param option A WAIT_OPTION value that tells the host what it may do if the switch has to
     *     wait.
     * @retval S_OK (0x00000000) The task was switched out and has had its next turn.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     *
     * @note The method names no successor. It says which task stops, and the host picks the one
     *     that follows.
     *
     * If no other task is ready, the host may return at once.
     */
    virtual HRESULT STDMETHODCALLTYPE SwitchToTask(
        /* [in] */ DWORD option) = 0;
    /**
     * @brief Tells the host that managed code has chosen another language for the user interface of
     *     the current task.
     *
     * @param lcid Identifier of the locale in whose language texts are now shown to the user.
     * @retval S_OK (0x00000000) The host shows its own texts in the new language as well.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_NOTIMPL (0x80004001) The language of the user interface is not for managed code to
     *     decide in this host.
     *
     * @remark What IHostTaskManager::SetLocale does for formats, SetUILocale does for texts: the
     *     CLR calls it after an assignment to System.Threading.Thread.CurrentUICulture.
     */
    virtual HRESULT STDMETHODCALLTYPE SetUILocale(
        /* [in] */ LCID lcid) = 0;
    /**
     * @brief Tells the host that managed code has chosen another locale for the current task.
     *
     * @param lcid Identifier of the locale that applies from now on to dates, numbers and sorting.
     * @retval S_OK (0x00000000) The host follows the change.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_NOTIMPL (0x80004001) The host does not let managed code choose the locale.
     *
     * @remark The notification follows an assignment to System.Threading.Thread.CurrentCulture. A
     *     host with locale settings of its own can bring them into line here.
     *
     * @note A host that cannot synchronize the two settings, or does not want to, returns
     *     E_NOTIMPL.
     */
    virtual HRESULT STDMETHODCALLTYPE SetLocale(
        /* [in] */ LCID lcid) = 0;
    /**
     * @brief Asks the host whether it wants to be told of calls to a given unmanaged function, or
     *     whether the CLR may inline them.
     *
     * @param target Address of the unmanaged function in the portable executable (PE) image that is
     *     mapped into the process.
     *
     * @param pbCallNeedsHostHook Receives TRUE if the host insists on a hook around the call,
     *     otherwise FALSE.
     * @retval S_OK (0x00000000) The host has made its choice and written it to pbCallNeedsHostHook.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     *
     * @remark While it compiles a platform invoke call, the CLR checks whether it can place the
     *     transition directly into the calling code. CallNeedsHostHook is the host’s chance to
     *     object. There are good reasons for an objection:
     * - The function changes the floating-point state, which the host then has to restore.
     * - The function allocates memory that the host could not account for.
     * - The function takes locks of which the host knows nothing.
     *
     * For a hooked call the CLR reports each crossing of the boundary through
     * IHostTaskManager::LeaveRuntime, IHostTaskManager::EnterRuntime,
     * IHostTaskManager::ReverseEnterRuntime and IHostTaskManager::ReverseLeaveRuntime. A host that
     * keeps a set of such functions can answer in one line:
     *
     *     HRESULT STDMETHODCALLTYPE HostTaskManager::CallNeedsHostHook(SIZE_T target, BOOL
     *     *pbCallNeedsHostHook)
     *     {
     *         *pbCallNeedsHostHook = hooked.count(target) != 0;
     *         return S_OK;
     *     }
     */
    virtual HRESULT STDMETHODCALLTYPE CallNeedsHostHook(
        /* [in] */ SIZE_T target,
        /* [out] */ BOOL *pbCallNeedsHostHook) = 0;
    /**
     * @brief Tells the host that the current task is about to leave managed code for an unmanaged
     *     function.
     *
     * @param target Address of the unmanaged function in the executable image that is mapped into
     *     the process.
     * @retval S_OK (0x00000000) The host has taken note of the departure.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_OUTOFMEMORY (0x8007000E) The host lacked the memory to record the call.
     *
     * @remark Managed and unmanaged code may call each other to any depth. From the order of the
     *     four notifications the host can always tell how many layers lie on the stack. Suppose a
     *     managed program calls a native library that reports its progress through a managed
     *     callback:
     * - Step | Notification
     * - The program calls the library. | LeaveRuntime
     * - The library calls the callback. | ReverseEnterRuntime
     * - The callback returns to the library. | ReverseLeaveRuntime
     * - The library returns to the program. | EnterRuntime
     *
     * Calls that the CLR has inlined are not reported. See IHostTaskManager::CallNeedsHostHook for
     * the way to prevent that.
     */
    virtual HRESULT STDMETHODCALLTYPE LeaveRuntime(
        /* [in] */ SIZE_T target) = 0;
    /**
     * @brief Tells the host that an unmanaged function has finished and that the CLR takes over
     *     again.
     * @retval S_OK (0x00000000) The host knows that the CLR is in control.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_OUTOFMEMORY (0x8007000E) The host lacked the memory to record the return.
     *
     * @remark Each EnterRuntime closes the most recent IHostTaskManager::LeaveRuntime of the same
     *     task that is still open.
     *
     * @note If the unmanaged function has not finished but makes a call into managed code, the CLR
     *     uses IHostTaskManager::ReverseEnterRuntime instead.
     */
    virtual HRESULT STDMETHODCALLTYPE EnterRuntime() = 0;
    /**
     * @brief Tells the host that a managed function called from unmanaged code is returning to its
     *     caller.
     * @retval S_OK (0x00000000) The host has closed the layer of managed code.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_OUTOFMEMORY (0x8007000E) The bookkeeping of the host needed memory that was not
     *     available.
     *
     * @remark The unmanaged caller was itself reached from managed code through platform invoke.
     *     The call therefore matches an earlier IHostTaskManager::ReverseEnterRuntime on the same
     *     task, and the task continues in the unmanaged function below it.
     */
    virtual HRESULT STDMETHODCALLTYPE ReverseLeaveRuntime() = 0;
    /**
     * @brief Tells the host that unmanaged code is calling into the CLR.
     * @retval S_OK (0x00000000) The host has registered the entry into managed code.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_OUTOFMEMORY (0x8007000E) The host could not obtain the memory that it needs for one
     *     more layer.
     *
     * @remark When the sequence of calls began in managed code, every ReverseEnterRuntime is
     *     answered by exactly one IHostTaskManager::ReverseLeaveRuntime.
     *
     * @note A native thread may enter the CLR on its own. Then neither
     *     IHostTaskManager::LeaveRuntime nor IHostTaskManager::EnterRuntime is involved, and a host
     *     must not rely on equal numbers of ReverseEnterRuntime and ReverseLeaveRuntime.
     */
    virtual HRESULT STDMETHODCALLTYPE ReverseEnterRuntime() = 0;
    /**
     * @brief Tells the host that the current task is about to run a section of managed code in
     *     which nobody may abort it.
     * @retval S_OK (0x00000000) The host has put the task under protection.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_UNEXPECTED (0x8000FFFF) The task is protected already: an earlier BeginDelayAbort
     *     still waits for its IHostTaskManager::EndDelayAbort.
     *
     * @remark From this call on, the host postpones every abort of the task until EndDelayAbort
     *     arrives. The protection does not nest: when BeginDelayAbort comes a second time in
     *     between, the host answers E_UNEXPECTED and leaves everything as it is.
     *
     * @note Only aborts are held back. The host remains free to switch the task out and to resume
     *     it later.
     */
    virtual HRESULT STDMETHODCALLTYPE BeginDelayAbort() = 0;
    /**
     * @brief Ends the protection from aborts that IHostTaskManager::BeginDelayAbort gave to the
     *     current task.
     * @retval S_OK (0x00000000) Aborts of the task are possible again.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_UNEXPECTED (0x8000FFFF) The task was not protected, since no BeginDelayAbort
     *     preceded this call.
     *
     * @remark The CLR keeps the two calls in pairs on each task. A host that receives an
     *     EndDelayAbort without its partner reports E_UNEXPECTED and otherwise ignores it.
     *
     * An abort that was requested in the meantime may be carried out as soon as this method has
     * returned.
     */
    virtual HRESULT STDMETHODCALLTYPE EndDelayAbort() = 0;
    /**
     * @brief Ties the current task to the operating system thread it runs on, until the host hears
     *     otherwise.
     * @retval S_OK (0x00000000) The task now stays on its thread.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     *
     * @remark The CLR passes this request on when managed code calls
     *     System.Threading.Thread.BeginThreadAffinity. The host may still take the task off its
     *     thread, but it must bring it back on the very same one.
     *
     * The binding belongs to the task and is not counted. Repeated calls change nothing, and a
     * single IHostTaskManager::EndThreadAffinity lifts it.
     */
    virtual HRESULT STDMETHODCALLTYPE BeginThreadAffinity() = 0;
    /**
     * @brief Releases the current task from the thread to which
     *     IHostTaskManager::BeginThreadAffinity had tied it.
     * @retval S_OK (0x00000000) The host may move the task to any thread again.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     * @retval E_UNEXPECTED (0x8000FFFF) The task was bound to no thread, since no
     *     BeginThreadAffinity preceded this call.
     *
     * @remark An unmatched call is a mistake of the caller. The implementation of IHostTaskManager
     *     then answers with E_UNEXPECTED and keeps its records unchanged.
     */
    virtual HRESULT STDMETHODCALLTYPE EndThreadAffinity() = 0;
    /**
     * @brief Belongs to the internals of the CLR. Do not call it from your own code.
     *
     * @param guarantee Size in bytes of the stack reserve.
     */
    virtual HRESULT STDMETHODCALLTYPE SetStackGuarantee(
        /* [in] */ ULONG guarantee) = 0;
    /**
     * @brief Reads how much stack remains reserved for the cleanup that follows a stack overflow,
     *     until the process ends.
     *
     * @param pGuarantee Receives the size of the reserve in bytes.
     *
     * @remark The value is the one that was last given to IHostTaskManager::SetStackGuarantee.
     */
    virtual HRESULT STDMETHODCALLTYPE GetStackGuarantee(
        /* [out] */ ULONG *pGuarantee) = 0;
    /**
     * @brief Gives the host the task manager of the CLR, the counterpart of its own.
     *
     * @param pManager The ICLRTaskManager that the CLR implements.
     * @retval S_OK (0x00000000) The host has accepted the interface.
     * @retval HOST_E_CLRNOTAVAILABLE (0x80131023) No CLR is loaded in this process, or its current
     *     state rules out both running managed code and handling this call.
     * @retval HOST_E_TIMEOUT (0x80131024) The time limit of the operation passed before it was
     *     done.
     * @retval HOST_E_NOT_OWNER (0x80131025) Somebody other than the caller holds the lock.
     * @retval HOST_E_ABANDONED (0x80131026) The wait ended without a result, because the event that
     *     kept the thread or fiber blocked was canceled.
     * @retval E_FAIL (0x80004005) A fatal error of unknown origin occurred. From then on this
     *     process can no longer use the CLR, and every further call of a hosting method fails with
     *     HOST_E_CLRNOTAVAILABLE.
     *
     * @remark The call comes once, while the CLR starts up. A host that wants to use the interface
     *     later calls AddRef on it before it returns.
     */
    virtual HRESULT STDMETHODCALLTYPE SetCLRTaskManager(
        /* [in] */ ICLRTaskManager *pManager) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(IHostTaskManager, 0x997ff24c, 0x43b7, 0x4352, 0x86, 0x67, 0x0d, 0xc0, 0x4f, 0xaf, 0xd3, 0x54)
#endif
#else
typedef struct IHostTaskManagerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        IHostTaskManager *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        IHostTaskManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        IHostTaskManager *This);
    /** Slot 3. Looks up the task that runs on the calling operating system thread. */
    HRESULT (STDMETHODCALLTYPE *GetCurrentTask)(
        IHostTaskManager *This,
        /* [out] */ IHostTask **pTask);
    /** Slot 4. Has the host set up a task for a given start function. */
    HRESULT (STDMETHODCALLTYPE *CreateTask)(
        IHostTaskManager *This,
        /* [in] */ DWORD stacksize,
        /* [in] */ LPTHREAD_START_ROUTINE pStartAddress,
        /* [in] */ PVOID pParameter,
        /* [out] */ IHostTask **ppTask);
    /** Slot 5. Tells the host that the current task wants to rest for a while. */
    HRESULT (STDMETHODCALLTYPE *Sleep)(
        IHostTaskManager *This,
        /* [in] */ DWORD dwMilliseconds,
        /* [in] */ DWORD option);
    /**
     * Slot 6. Asks the host to take the current task off its thread and to give the time to another
     * one.
     */
    HRESULT (STDMETHODCALLTYPE *SwitchToTask)(
        IHostTaskManager *This,
        /* [in] */ DWORD option);
    /**
     * Slot 7. Tells the host that managed code has chosen another language for the user interface
     * of the current task.
     */
    HRESULT (STDMETHODCALLTYPE *SetUILocale)(
        IHostTaskManager *This,
        /* [in] */ LCID lcid);
    /** Slot 8. Tells the host that managed code has chosen another locale for the current task. */
    HRESULT (STDMETHODCALLTYPE *SetLocale)(
        IHostTaskManager *This,
        /* [in] */ LCID lcid);
    /**
     * Slot 9. Asks the host whether it wants to be told of calls to a given unmanaged function, or
     * whether the CLR may inline them.
     */
    HRESULT (STDMETHODCALLTYPE *CallNeedsHostHook)(
        IHostTaskManager *This,
        /* [in] */ SIZE_T target,
        /* [out] */ BOOL *pbCallNeedsHostHook);
    /**
     * Slot 10. Tells the host that the current task is about to leave managed code for an unmanaged
     * function.
     */
    HRESULT (STDMETHODCALLTYPE *LeaveRuntime)(
        IHostTaskManager *This,
        /* [in] */ SIZE_T target);
    /**
     * Slot 11. Tells the host that an unmanaged function has finished and that the CLR takes over
     * again.
     */
    HRESULT (STDMETHODCALLTYPE *EnterRuntime)(
        IHostTaskManager *This);
    /**
     * Slot 12. Tells the host that a managed function called from unmanaged code is returning to
     * its caller.
     */
    HRESULT (STDMETHODCALLTYPE *ReverseLeaveRuntime)(
        IHostTaskManager *This);
    /** Slot 13. Tells the host that unmanaged code is calling into the CLR. */
    HRESULT (STDMETHODCALLTYPE *ReverseEnterRuntime)(
        IHostTaskManager *This);
    /**
     * Slot 14. Tells the host that the current task is about to run a section of managed code in
     * which nobody may abort it.
     */
    HRESULT (STDMETHODCALLTYPE *BeginDelayAbort)(
        IHostTaskManager *This);
    /**
     * Slot 15. Ends the protection from aborts that IHostTaskManager::BeginDelayAbort gave to the
     * current task.
     */
    HRESULT (STDMETHODCALLTYPE *EndDelayAbort)(
        IHostTaskManager *This);
    /**
     * Slot 16. Ties the current task to the operating system thread it runs on, until the host
     * hears otherwise.
     */
    HRESULT (STDMETHODCALLTYPE *BeginThreadAffinity)(
        IHostTaskManager *This);
    /**
     * Slot 17. Releases the current task from the thread to which
     * IHostTaskManager::BeginThreadAffinity had tied it.
     */
    HRESULT (STDMETHODCALLTYPE *EndThreadAffinity)(
        IHostTaskManager *This);
    /** Slot 18. Belongs to the internals of the CLR. Do not call it from your own code. */
    HRESULT (STDMETHODCALLTYPE *SetStackGuarantee)(
        IHostTaskManager *This,
        /* [in] */ ULONG guarantee);
    /**
     * Slot 19. Reads how much stack remains reserved for the cleanup that follows a stack overflow,
     * until the process ends.
     */
    HRESULT (STDMETHODCALLTYPE *GetStackGuarantee)(
        IHostTaskManager *This,
        /* [out] */ ULONG *pGuarantee);
    /** Slot 20. Gives the host the task manager of the CLR, the counterpart of its own. */
    HRESULT (STDMETHODCALLTYPE *SetCLRTaskManager)(
        IHostTaskManager *This,
        /* [in] */ ICLRTaskManager *pManager);
    END_INTERFACE
} IHostTaskManagerVtbl;
struct IHostTaskManager {
    const IHostTaskManagerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IHostTaskManager_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IHostTaskManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IHostTaskManager_Release(This) ((This)->lpVtbl->Release(This))
#define IHostTaskManager_GetCurrentTask(This, pTask) ((This)->lpVtbl->GetCurrentTask(This, pTask))
#define IHostTaskManager_CreateTask(This, stacksize, pStartAddress, pParameter, ppTask) ((This)->lpVtbl->CreateTask(This, stacksize, pStartAddress, pParameter, ppTask))
#define IHostTaskManager_Sleep(This, dwMilliseconds, option) ((This)->lpVtbl->Sleep(This, dwMilliseconds, option))
#define IHostTaskManager_SwitchToTask(This, option) ((This)->lpVtbl->SwitchToTask(This, option))
#define IHostTaskManager_SetUILocale(This, lcid) ((This)->lpVtbl->SetUILocale(This, lcid))
#define IHostTaskManager_SetLocale(This, lcid) ((This)->lpVtbl->SetLocale(This, lcid))
#define IHostTaskManager_CallNeedsHostHook(This, target, pbCallNeedsHostHook) ((This)->lpVtbl->CallNeedsHostHook(This, target, pbCallNeedsHostHook))
#define IHostTaskManager_LeaveRuntime(This, target) ((This)->lpVtbl->LeaveRuntime(This, target))
#define IHostTaskManager_EnterRuntime(This) ((This)->lpVtbl->EnterRuntime(This))
#define IHostTaskManager_ReverseLeaveRuntime(This) ((This)->lpVtbl->ReverseLeaveRuntime(This))
#define IHostTaskManager_ReverseEnterRuntime(This) ((This)->lpVtbl->ReverseEnterRuntime(This))
#define IHostTaskManager_BeginDelayAbort(This) ((This)->lpVtbl->BeginDelayAbort(This))
#define IHostTaskManager_EndDelayAbort(This) ((This)->lpVtbl->EndDelayAbort(This))
#define IHostTaskManager_BeginThreadAffinity(This) ((This)->lpVtbl->BeginThreadAffinity(This))
#define IHostTaskManager_EndThreadAffinity(This) ((This)->lpVtbl->EndThreadAffinity(This))
#define IHostTaskManager_SetStackGuarantee(This, guarantee) ((This)->lpVtbl->SetStackGuarantee(This, guarantee))
#define IHostTaskManager_GetStackGuarantee(This, pGuarantee) ((This)->lpVtbl->GetStackGuarantee(This, pGuarantee))
#define IHostTaskManager_SetCLRTaskManager(This, pManager) ((This)->lpVtbl->SetCLRTaskManager(This, pManager))
#endif
#endif
#endif

/**
 * @brief Is the class whose instance a host creates to start the CLR and to steer it.
 *
 * @remark A host that hands in a host control before it starts the CLR is asked there for its
 *     IHostTaskManager.
 */
/* coclass CLRRuntimeHost: ICLRRuntimeHost, ICLRValidator */
DEFINE_GUID(CLSID_CLRRuntimeHost, 0x90f1a06e, 0x7712, 0x4762, 0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02);
#ifdef __cplusplus
class DECLSPEC_UUID("90f1a06e-7712-4762-86b5-7a5eba6bdb02") CLRRuntimeHost;
#ifdef __CRT_UUID_DECL
__CRT_UUID_DECL(CLRRuntimeHost, 0x90f1a06e, 0x7712, 0x4762, 0x86, 0xb5, 0x7a, 0x5e, 0xba, 0x6b, 0xdb, 0x02)
#endif
#endif

/**
 * @brief Reports which version of the CLR runs in the current process.
 *
 * Deprecated since the .NET Framework 4.
 *
 * @deprecated 4.0
 *
 * @param pbuffer Buffer into which the function writes the version, for instance v4.0.30319.
 *     Without a loaded CLR, the text refers to the newest one that is installed.
 *
 * @param cchBuffer Capacity of pbuffer, counted in WCHAR units.
 *
 * @param dwlength Receives the number of characters that the version takes up in pbuffer, even if
 *     the capacity was too small for it.
 *
 * @remark Call the function twice to be safe: first for the length, then with a buffer of that
 *     size.
 */
EXTERN_C DOCABI_DEPRECATED("since 4.0") HRESULT STDAPICALLTYPE GetCORVersion(
    /* [out][size_is(cchBuffer)] */ LPWSTR pbuffer,
    /* [in] */ DWORD cchBuffer,
    /* [out] */ DWORD *dwlength);

#endif
#endif
