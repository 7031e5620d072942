/* made by docabi from specs/abi: CorProf.h; do not edit */
#ifndef DOCABI_CORPROF_H
#define DOCABI_CORPROF_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__corprof_h__) || defined(__CORPROF_H__) || defined(_CORPROF_H_)
#define DOCABI_CORPROF_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_CORPROF_H_LACKING
#endif
#else
#define __corprof_h__
#define __CORPROF_H__
#define _CORPROF_H_

typedef struct ICorProfilerCallback ICorProfilerCallback;
typedef struct ICorProfilerCallback2 ICorProfilerCallback2;
typedef struct ICorProfilerInfo ICorProfilerInfo;

/** @brief Selects the events that a profiler hears of, and what it may do. */
typedef enum COR_PRF_MONITOR {
    /** Turns on nothing. */
    COR_PRF_MONITOR_NONE = 0,
    /** Turns on the events of methods that go away. */
    COR_PRF_MONITOR_FUNCTION_UNLOADS = 1,
    /** Turns on the events of classes that come and go. */
    COR_PRF_MONITOR_CLASS_LOADS = 2,
    /** Turns on the events of modules that come and go. */
    COR_PRF_MONITOR_MODULE_LOADS = 4,
    /** Turns on the events of assemblies that come and go. */
    COR_PRF_MONITOR_ASSEMBLY_LOADS = 8,
    /** Turns on the events of application domains that come and go. */
    COR_PRF_MONITOR_APPDOMAIN_LOADS = 0x10,
    /** Turns on the events of methods that are compiled. */
    COR_PRF_MONITOR_JIT_COMPILATION = 0x20,
    /** Turns on the events of exceptions. */
    COR_PRF_MONITOR_EXCEPTIONS = 0x40,
    /** Turns on the events of the garbage collector. */
    COR_PRF_MONITOR_GC = 0x80,
    /** Turns on the events of new objects. */
    COR_PRF_MONITOR_OBJECT_ALLOCATED = 0x100,
    /** Turns on the events of threads that come and go. */
    COR_PRF_MONITOR_THREADS = 0x200,
    /** Turns on the events of remote calls. */
    COR_PRF_MONITOR_REMOTING = 0x400,
    /** Turns on the events of calls between managed and native code. */
    COR_PRF_MONITOR_CODE_TRANSITIONS = 0x800,
    /** Turns on the functions that are called at the beginning and the end of methods. */
    COR_PRF_MONITOR_ENTERLEAVE = 0x1000,
    /** Turns on the events of managed objects that COM sees. */
    COR_PRF_MONITOR_CCW = 0x2000,
    /** Adds an identifier to the events of remote calls. */
    COR_PRF_MONITOR_REMOTING_COOKIE = 0x4400,
    /** Adds asynchronous calls to the events of remote calls. */
    COR_PRF_MONITOR_REMOTING_ASYNC = 0x8400,
    /** Turns on the events of pauses of the CLR. */
    COR_PRF_MONITOR_SUSPENDS = 0x10000,
    /** Turns on the events of searches for code that was compiled earlier. */
    COR_PRF_MONITOR_CACHE_SEARCHES = 0x20000,
    /** Lets the profiler have methods compiled again. */
    COR_PRF_ENABLE_REJIT = 0x40000,
    /** Obsolete and without effect. */
    COR_PRF_ENABLE_INPROC_DEBUGGING DOCABI_DEPRECATED_VALUE("its documentation says not to use it") = 0x80000,
    /** Obsolete. Lets the profiler ask how native code relates to its source. */
    COR_PRF_ENABLE_JIT_MAPS DOCABI_DEPRECATED_VALUE("its documentation says not to use it") = 0x100000,
    /** Has every call made as a call. */
    COR_PRF_DISABLE_INLINING = 0x200000,
    /** Has code compiled as it was written. */
    COR_PRF_DISABLE_OPTIMIZATIONS = 0x400000,
    /** Prepares the CLR for the events of new objects. */
    COR_PRF_ENABLE_OBJECT_ALLOCATED = 0x800000,
    /** Turns on the events of exceptions inside the CLR. */
    COR_PRF_MONITOR_CLR_EXCEPTIONS = 0x1000000,
    /** Turns on every event. */
    COR_PRF_MONITOR_ALL = 0x107FFFF,
    /** Lets the profiler see arguments of calls. */
    COR_PRF_ENABLE_FUNCTION_ARGS = 0x2000000,
    /** Lets the profiler see what calls return. */
    COR_PRF_ENABLE_FUNCTION_RETVAL = 0x4000000,
    /** Lets the profiler see for which types a generic method runs. */
    COR_PRF_ENABLE_FRAME_INFO = 0x8000000,
    /** Lets the profiler take pictures of stacks. */
    COR_PRF_ENABLE_STACK_SNAPSHOT = 0x10000000,
    /** Has the CLR look for images that were made for profilers. */
    COR_PRF_USE_PROFILE_IMAGES = 0x20000000,
    /** Spares trusted code the checks of transparency. */
    COR_PRF_DISABLE_TRANSPARENCY_CHECKS_UNDER_FULL_TRUST = 0x40000000,
    /** Has the CLR compile everything anew. */
    COR_PRF_DISABLE_ALL_NGEN_IMAGES = (int)0x80000000,
    /** Combines all flags. */
    COR_PRF_ALL = (int)0x8FFFFFFF,
    /** Combines the flags that need images made for profilers. */
    COR_PRF_REQUIRE_PROFILE_IMAGE = 0x20001800,
    /** Combines the flags that a profiler may still set after it was attached. */
    COR_PRF_ALLOWABLE_AFTER_ATTACH = 0x100102BE,
    /** Combines the flags that nobody can change after Initialize. */
    COR_PRF_MONITOR_IMMUTABLE = (int)0xEEFCCC00
} COR_PRF_MONITOR;

#ifndef __ICorProfilerCallback_INTERFACE_DEFINED__
#define __ICorProfilerCallback_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorProfilerCallback, 0x176fbed1, 0xa55c, 0x4796, 0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7);
/**
 * @brief Is implemented by a profiler, to which the CLR reports what happens in the program.
 *
 * @note The table above is an excerpt. The interface has 69 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("176fbed1-a55c-4796-98ca-a9da0ef883e7") ICorProfilerCallback : public IUnknown {
public:
    DOCABI_IID(ICorProfilerCallback, 0x176fbed1, 0xa55c4796, 0x98caa9da, 0x0ef883e7)
    /**
     * @brief Tells the profiler that the CLR starts, and gives it the interface through which it
     *     can ask.
     *
     * @param pICorProfilerInfoUnk Object that has ICorProfilerInfo and its successors.
     */
    virtual HRESULT STDMETHODCALLTYPE Initialize(
        /* [in] */ IUnknown *pICorProfilerInfoUnk) = 0;
    /** @brief Tells the profiler that the program is about to end. */
    virtual HRESULT STDMETHODCALLTYPE Shutdown() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AppDomainCreationStarted() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AppDomainCreationFinished() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AppDomainShutdownStarted() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AppDomainShutdownFinished() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AssemblyLoadStarted() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AssemblyLoadFinished() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AssemblyUnloadStarted() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_AssemblyUnloadFinished() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ModuleLoadStarted() = 0;
    /**
     * @brief Tells the profiler that a module has been loaded, or why it could not be.
     *
     * @param moduleId The module.
     *
     * @param hrStatus How the loading ended.
     */
    virtual HRESULT STDMETHODCALLTYPE ModuleLoadFinished(
        /* [in] */ ModuleID moduleId,
        /* [in] */ HRESULT hrStatus) = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ModuleUnloadStarted() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ModuleUnloadFinished() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ModuleAttachedToAssembly() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ClassLoadStarted() = 0;
    /**
     * @brief Tells the profiler that a class has been loaded, or why it could not be.
     *
     * @param classId The class.
     *
     * @param hrStatus How the loading ended.
     */
    virtual HRESULT STDMETHODCALLTYPE ClassLoadFinished(
        /* [in] */ ClassID classId,
        /* [in] */ HRESULT hrStatus) = 0;
    /** Slot 20: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ClassUnloadStarted() = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ClassUnloadFinished() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FunctionUnloadStarted() = 0;
    /**
     * @brief Tells the profiler that a method is about to be compiled.
     *
     * @param functionId The method.
     *
     * @param fIsSafeToBlock Whether the profiler may take its time.
     */
    virtual HRESULT STDMETHODCALLTYPE JITCompilationStarted(
        /* [in] */ FunctionID functionId,
        /* [in] */ BOOL fIsSafeToBlock) = 0;
    /**
     * @brief Tells the profiler that a method has been compiled, or why it could not be.
     *
     * @param functionId The method.
     *
     * @param hrStatus How the compilation ended.
     *
     * @param fIsSafeToBlock Whether the profiler may take its time.
     */
    virtual HRESULT STDMETHODCALLTYPE JITCompilationFinished(
        /* [in] */ FunctionID functionId,
        /* [in] */ HRESULT hrStatus,
        /* [in] */ BOOL fIsSafeToBlock) = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_JITCachedFunctionSearchStarted() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_JITCachedFunctionSearchFinished() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_JITFunctionPitched() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_JITInlining() = 0;
    /** Slot 29: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ThreadCreated() = 0;
    /** Slot 30: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ThreadDestroyed() = 0;
    /** Slot 31: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ThreadAssignedToOSThread() = 0;
    /** Slot 32: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingClientInvocationStarted() = 0;
    /** Slot 33: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingClientSendingMessage() = 0;
    /** Slot 34: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingClientReceivingReply() = 0;
    /** Slot 35: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingClientInvocationFinished() = 0;
    /** Slot 36: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingServerReceivingMessage() = 0;
    /** Slot 37: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingServerInvocationStarted() = 0;
    /** Slot 38: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingServerInvocationReturned() = 0;
    /** Slot 39: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RemotingServerSendingReply() = 0;
    /** Slot 40: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UnmanagedToManagedTransition() = 0;
    /** Slot 41: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ManagedToUnmanagedTransition() = 0;
    /** Slot 42: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeSuspendStarted() = 0;
    /** Slot 43: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeSuspendFinished() = 0;
    /** Slot 44: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeSuspendAborted() = 0;
    /** Slot 45: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeResumeStarted() = 0;
    /** Slot 46: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeResumeFinished() = 0;
    /** Slot 47: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeThreadSuspended() = 0;
    /** Slot 48: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RuntimeThreadResumed() = 0;
    /** Slot 49: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_MovedReferences() = 0;
    /** Slot 50: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ObjectAllocated() = 0;
    /** Slot 51: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ObjectsAllocatedByClass() = 0;
    /** Slot 52: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ObjectReferences() = 0;
    /** Slot 53: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RootReferences() = 0;
    /** Slot 54: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionThrown() = 0;
    /** Slot 55: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionSearchFunctionEnter() = 0;
    /** Slot 56: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionSearchFunctionLeave() = 0;
    /** Slot 57: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionSearchFilterEnter() = 0;
    /** Slot 58: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionSearchFilterLeave() = 0;
    /** Slot 59: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionSearchCatcherFound() = 0;
    /** Slot 60: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionOSHandlerEnter() = 0;
    /** Slot 61: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionOSHandlerLeave() = 0;
    /** Slot 62: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionUnwindFunctionEnter() = 0;
    /** Slot 63: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionUnwindFunctionLeave() = 0;
    /** Slot 64: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionUnwindFinallyEnter() = 0;
    /** Slot 65: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionUnwindFinallyLeave() = 0;
    /** Slot 66: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionCatcherEnter() = 0;
    /** Slot 67: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionCatcherLeave() = 0;
    /** Slot 68: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_COMClassicVTableCreated() = 0;
    /** Slot 69: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_COMClassicVTableDestroyed() = 0;
    /** Slot 70: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionCLRCatcherFound() = 0;
    /** Slot 71: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionCLRCatcherExecute() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorProfilerCallback, 0x176fbed1, 0xa55c, 0x4796, 0x98, 0xca, 0xa9, 0xda, 0x0e, 0xf8, 0x83, 0xe7)
#endif
#else
typedef struct ICorProfilerCallbackVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorProfilerCallback *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorProfilerCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorProfilerCallback *This);
    /**
     * Slot 3. Tells the profiler that the CLR starts, and gives it the interface through which it
     * can ask.
     */
    HRESULT (STDMETHODCALLTYPE *Initialize)(
        ICorProfilerCallback *This,
        /* [in] */ IUnknown *pICorProfilerInfoUnk);
    /** Slot 4. Tells the profiler that the program is about to end. */
    HRESULT (STDMETHODCALLTYPE *Shutdown)(
        ICorProfilerCallback *This);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainCreationStarted)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainCreationFinished)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainShutdownStarted)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainShutdownFinished)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyLoadStarted)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyLoadFinished)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyUnloadStarted)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyUnloadFinished)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleLoadStarted)(void);
    /** Slot 14. Tells the profiler that a module has been loaded, or why it could not be. */
    HRESULT (STDMETHODCALLTYPE *ModuleLoadFinished)(
        ICorProfilerCallback *This,
        /* [in] */ ModuleID moduleId,
        /* [in] */ HRESULT hrStatus);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleUnloadStarted)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleUnloadFinished)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleAttachedToAssembly)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassLoadStarted)(void);
    /** Slot 19. Tells the profiler that a class has been loaded, or why it could not be. */
    HRESULT (STDMETHODCALLTYPE *ClassLoadFinished)(
        ICorProfilerCallback *This,
        /* [in] */ ClassID classId,
        /* [in] */ HRESULT hrStatus);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassUnloadStarted)(void);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassUnloadFinished)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FunctionUnloadStarted)(void);
    /** Slot 23. Tells the profiler that a method is about to be compiled. */
    HRESULT (STDMETHODCALLTYPE *JITCompilationStarted)(
        ICorProfilerCallback *This,
        /* [in] */ FunctionID functionId,
        /* [in] */ BOOL fIsSafeToBlock);
    /** Slot 24. Tells the profiler that a method has been compiled, or why it could not be. */
    HRESULT (STDMETHODCALLTYPE *JITCompilationFinished)(
        ICorProfilerCallback *This,
        /* [in] */ FunctionID functionId,
        /* [in] */ HRESULT hrStatus,
        /* [in] */ BOOL fIsSafeToBlock);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITCachedFunctionSearchStarted)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITCachedFunctionSearchFinished)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITFunctionPitched)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITInlining)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadCreated)(void);
    /** Slot 30: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadDestroyed)(void);
    /** Slot 31: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadAssignedToOSThread)(void);
    /** Slot 32: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientInvocationStarted)(void);
    /** Slot 33: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientSendingMessage)(void);
    /** Slot 34: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientReceivingReply)(void);
    /** Slot 35: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientInvocationFinished)(void);
    /** Slot 36: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerReceivingMessage)(void);
    /** Slot 37: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerInvocationStarted)(void);
    /** Slot 38: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerInvocationReturned)(void);
    /** Slot 39: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerSendingReply)(void);
    /** Slot 40: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnmanagedToManagedTransition)(void);
    /** Slot 41: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ManagedToUnmanagedTransition)(void);
    /** Slot 42: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendStarted)(void);
    /** Slot 43: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendFinished)(void);
    /** Slot 44: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendAborted)(void);
    /** Slot 45: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeResumeStarted)(void);
    /** Slot 46: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeResumeFinished)(void);
    /** Slot 47: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeThreadSuspended)(void);
    /** Slot 48: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeThreadResumed)(void);
    /** Slot 49: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_MovedReferences)(void);
    /** Slot 50: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectAllocated)(void);
    /** Slot 51: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectsAllocatedByClass)(void);
    /** Slot 52: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectReferences)(void);
    /** Slot 53: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RootReferences)(void);
    /** Slot 54: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionThrown)(void);
    /** Slot 55: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFunctionEnter)(void);
    /** Slot 56: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFunctionLeave)(void);
    /** Slot 57: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFilterEnter)(void);
    /** Slot 58: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFilterLeave)(void);
    /** Slot 59: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchCatcherFound)(void);
    /** Slot 60: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionOSHandlerEnter)(void);
    /** Slot 61: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionOSHandlerLeave)(void);
    /** Slot 62: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFunctionEnter)(void);
    /** Slot 63: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFunctionLeave)(void);
    /** Slot 64: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFinallyEnter)(void);
    /** Slot 65: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFinallyLeave)(void);
    /** Slot 66: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCatcherEnter)(void);
    /** Slot 67: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCatcherLeave)(void);
    /** Slot 68: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_COMClassicVTableCreated)(void);
    /** Slot 69: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_COMClassicVTableDestroyed)(void);
    /** Slot 70: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCLRCatcherFound)(void);
    /** Slot 71: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCLRCatcherExecute)(void);
    END_INTERFACE
} ICorProfilerCallbackVtbl;
struct ICorProfilerCallback {
    const ICorProfilerCallbackVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorProfilerCallback_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorProfilerCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorProfilerCallback_Release(This) ((This)->lpVtbl->Release(This))
#define ICorProfilerCallback_Initialize(This, pICorProfilerInfoUnk) ((This)->lpVtbl->Initialize(This, pICorProfilerInfoUnk))
#define ICorProfilerCallback_Shutdown(This) ((This)->lpVtbl->Shutdown(This))
#define ICorProfilerCallback_ModuleLoadFinished(This, moduleId, hrStatus) ((This)->lpVtbl->ModuleLoadFinished(This, moduleId, hrStatus))
#define ICorProfilerCallback_ClassLoadFinished(This, classId, hrStatus) ((This)->lpVtbl->ClassLoadFinished(This, classId, hrStatus))
#define ICorProfilerCallback_JITCompilationStarted(This, functionId, fIsSafeToBlock) ((This)->lpVtbl->JITCompilationStarted(This, functionId, fIsSafeToBlock))
#define ICorProfilerCallback_JITCompilationFinished(This, functionId, hrStatus, fIsSafeToBlock) ((This)->lpVtbl->JITCompilationFinished(This, functionId, hrStatus, fIsSafeToBlock))
#endif
#endif
#endif

#ifndef __ICorProfilerCallback2_INTERFACE_DEFINED__
#define __ICorProfilerCallback2_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorProfilerCallback2, 0x8a8cc829, 0xccf2, 0x49fe, 0xbb, 0xae, 0x0f, 0x02, 0x22, 0x28, 0x07, 0x1a);
/**
 * @brief Adds events of the .NET Framework 2.0 to ICorProfilerCallback.
 *
 * @note Its methods are not described here. The interface has 8 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("8a8cc829-ccf2-49fe-bbae-0f022228071a") ICorProfilerCallback2 : public ICorProfilerCallback {
public:
    DOCABI_IID(ICorProfilerCallback2, 0x8a8cc829, 0xccf249fe, 0xbbae0f02, 0x2228071a)
    /** Slot 72: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ThreadNameChanged() = 0;
    /** Slot 73: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GarbageCollectionStarted() = 0;
    /** Slot 74: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SurvivingReferences() = 0;
    /** Slot 75: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GarbageCollectionFinished() = 0;
    /** Slot 76: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FinalizeableObjectQueued() = 0;
    /** Slot 77: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_RootReferences2() = 0;
    /** Slot 78: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_HandleCreated() = 0;
    /** Slot 79: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_HandleDestroyed() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorProfilerCallback2, 0x8a8cc829, 0xccf2, 0x49fe, 0xbb, 0xae, 0x0f, 0x02, 0x22, 0x28, 0x07, 0x1a)
#endif
#else
typedef struct ICorProfilerCallback2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorProfilerCallback2 *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorProfilerCallback2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorProfilerCallback2 *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(
        ICorProfilerCallback2 *This,
        /* [in] */ IUnknown *pICorProfilerInfoUnk);
    HRESULT (STDMETHODCALLTYPE *Shutdown)(
        ICorProfilerCallback2 *This);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainCreationStarted)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainCreationFinished)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainShutdownStarted)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AppDomainShutdownFinished)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyLoadStarted)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyLoadFinished)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyUnloadStarted)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_AssemblyUnloadFinished)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleLoadStarted)(void);
    HRESULT (STDMETHODCALLTYPE *ModuleLoadFinished)(
        ICorProfilerCallback2 *This,
        /* [in] */ ModuleID moduleId,
        /* [in] */ HRESULT hrStatus);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleUnloadStarted)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleUnloadFinished)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModuleAttachedToAssembly)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassLoadStarted)(void);
    HRESULT (STDMETHODCALLTYPE *ClassLoadFinished)(
        ICorProfilerCallback2 *This,
        /* [in] */ ClassID classId,
        /* [in] */ HRESULT hrStatus);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassUnloadStarted)(void);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClassUnloadFinished)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FunctionUnloadStarted)(void);
    HRESULT (STDMETHODCALLTYPE *JITCompilationStarted)(
        ICorProfilerCallback2 *This,
        /* [in] */ FunctionID functionId,
        /* [in] */ BOOL fIsSafeToBlock);
    HRESULT (STDMETHODCALLTYPE *JITCompilationFinished)(
        ICorProfilerCallback2 *This,
        /* [in] */ FunctionID functionId,
        /* [in] */ HRESULT hrStatus,
        /* [in] */ BOOL fIsSafeToBlock);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITCachedFunctionSearchStarted)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITCachedFunctionSearchFinished)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITFunctionPitched)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_JITInlining)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadCreated)(void);
    /** Slot 30: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadDestroyed)(void);
    /** Slot 31: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadAssignedToOSThread)(void);
    /** Slot 32: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientInvocationStarted)(void);
    /** Slot 33: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientSendingMessage)(void);
    /** Slot 34: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientReceivingReply)(void);
    /** Slot 35: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingClientInvocationFinished)(void);
    /** Slot 36: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerReceivingMessage)(void);
    /** Slot 37: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerInvocationStarted)(void);
    /** Slot 38: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerInvocationReturned)(void);
    /** Slot 39: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RemotingServerSendingReply)(void);
    /** Slot 40: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnmanagedToManagedTransition)(void);
    /** Slot 41: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ManagedToUnmanagedTransition)(void);
    /** Slot 42: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendStarted)(void);
    /** Slot 43: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendFinished)(void);
    /** Slot 44: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeSuspendAborted)(void);
    /** Slot 45: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeResumeStarted)(void);
    /** Slot 46: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeResumeFinished)(void);
    /** Slot 47: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeThreadSuspended)(void);
    /** Slot 48: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RuntimeThreadResumed)(void);
    /** Slot 49: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_MovedReferences)(void);
    /** Slot 50: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectAllocated)(void);
    /** Slot 51: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectsAllocatedByClass)(void);
    /** Slot 52: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ObjectReferences)(void);
    /** Slot 53: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RootReferences)(void);
    /** Slot 54: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionThrown)(void);
    /** Slot 55: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFunctionEnter)(void);
    /** Slot 56: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFunctionLeave)(void);
    /** Slot 57: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFilterEnter)(void);
    /** Slot 58: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchFilterLeave)(void);
    /** Slot 59: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionSearchCatcherFound)(void);
    /** Slot 60: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionOSHandlerEnter)(void);
    /** Slot 61: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionOSHandlerLeave)(void);
    /** Slot 62: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFunctionEnter)(void);
    /** Slot 63: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFunctionLeave)(void);
    /** Slot 64: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFinallyEnter)(void);
    /** Slot 65: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwindFinallyLeave)(void);
    /** Slot 66: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCatcherEnter)(void);
    /** Slot 67: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCatcherLeave)(void);
    /** Slot 68: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_COMClassicVTableCreated)(void);
    /** Slot 69: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_COMClassicVTableDestroyed)(void);
    /** Slot 70: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCLRCatcherFound)(void);
    /** Slot 71: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionCLRCatcherExecute)(void);
    /** Slot 72: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadNameChanged)(void);
    /** Slot 73: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GarbageCollectionStarted)(void);
    /** Slot 74: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SurvivingReferences)(void);
    /** Slot 75: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GarbageCollectionFinished)(void);
    /** Slot 76: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FinalizeableObjectQueued)(void);
    /** Slot 77: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_RootReferences2)(void);
    /** Slot 78: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_HandleCreated)(void);
    /** Slot 79: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_HandleDestroyed)(void);
    END_INTERFACE
} ICorProfilerCallback2Vtbl;
struct ICorProfilerCallback2 {
    const ICorProfilerCallback2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorProfilerCallback2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorProfilerCallback2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorProfilerCallback2_Release(This) ((This)->lpVtbl->Release(This))
#define ICorProfilerCallback2_Initialize(This, pICorProfilerInfoUnk) ((This)->lpVtbl->Initialize(This, pICorProfilerInfoUnk))
#define ICorProfilerCallback2_Shutdown(This) ((This)->lpVtbl->Shutdown(This))
#define ICorProfilerCallback2_ModuleLoadFinished(This, moduleId, hrStatus) ((This)->lpVtbl->ModuleLoadFinished(This, moduleId, hrStatus))
#define ICorProfilerCallback2_ClassLoadFinished(This, classId, hrStatus) ((This)->lpVtbl->ClassLoadFinished(This, classId, hrStatus))
#define ICorProfilerCallback2_JITCompilationStarted(This, functionId, fIsSafeToBlock) ((This)->lpVtbl->JITCompilationStarted(This, functionId, fIsSafeToBlock))
#define ICorProfilerCallback2_JITCompilationFinished(This, functionId, hrStatus, fIsSafeToBlock) ((This)->lpVtbl->JITCompilationFinished(This, functionId, hrStatus, fIsSafeToBlock))
#endif
#endif
#endif

#ifndef __ICorProfilerInfo_INTERFACE_DEFINED__
#define __ICorProfilerInfo_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorProfilerInfo, 0x28b5557d, 0x3f3f, 0x48b4, 0x90, 0xb2, 0x5f, 0x9e, 0xea, 0x2f, 0x6c, 0x48);
/**
 * @brief Answers the questions of a profiler.
 *
 * @note The table above is an excerpt. The interface has 33 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("28b5557d-3f3f-48b4-90b2-5f9eea2f6c48") ICorProfilerInfo : public IUnknown {
public:
    DOCABI_IID(ICorProfilerInfo, 0x28b5557d, 0x3f3f48b4, 0x90b25f9e, 0xea2f6c48)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClassFromObject() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClassFromToken() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCodeInfo() = 0;
    /**
     * @brief Tells which events the profiler hears of.
     *
     * @param pdwEvents Receives a combination of COR_PRF_MONITOR flags.
     */
    virtual HRESULT STDMETHODCALLTYPE GetEventMask(
        /* [out] */ DWORD *pdwEvents) = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunctionFromIP() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunctionFromToken() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetHandleFromThread() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetObjectSize() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsArrayClass() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetThreadInfo() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCurrentThreadID() = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClassIDInfo() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunctionInfo() = 0;
    /**
     * @brief Chooses which events the profiler hears of.
     *
     * @param dwEvents Combination of COR_PRF_MONITOR flags.
     */
    virtual HRESULT STDMETHODCALLTYPE SetEventMask(
        /* [in] */ DWORD dwEvents) = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetEnterLeaveFunctionHooks() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetFunctionIDMapper() = 0;
    /**
     * @brief Returns the token of a method, and the metadata in which it means something.
     *
     * @param functionId The method.
     *
     * @param riid Metadata interface that the caller wants to have.
     *
     * @param ppImport Receives the metadata.
     *
     * @param pToken Receives the token.
     */
    virtual HRESULT STDMETHODCALLTYPE GetTokenAndMetaDataFromFunction(
        /* [in] */ FunctionID functionId,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppImport,
        /* [out] */ mdToken *pToken) = 0;
    /**
     * @brief Returns the file, the address and the assembly of a module.
     *
     * @param moduleId The module.
     *
     * @param ppBaseLoadAddress Receives where the module lies in memory.
     *
     * @param cchName Capacity of szName in wide characters.
     *
     * @param pcchName Receives the length of the path in wide characters, the terminating null
     *     included.
     *
     * @param szName Buffer for the path of the file.
     *
     * @param pAssemblyId Receives the assembly that has the module.
     */
    virtual HRESULT STDMETHODCALLTYPE GetModuleInfo(
        /* [in] */ ModuleID moduleId,
        /* [out] */ LPCBYTE *ppBaseLoadAddress,
        /* [in] */ ULONG cchName,
        /* [out] */ ULONG *pcchName,
        /* [out][size_is(cchName)][length_is(*pcchName)] */ WCHAR *szName,
        /* [out] */ AssemblyID *pAssemblyId) = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetModuleMetaData() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetILFunctionBody() = 0;
    /** Slot 23: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetILFunctionBodyAllocator() = 0;
    /** Slot 24: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetILFunctionBody() = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAppDomainInfo() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAssemblyInfo() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetFunctionReJIT() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ForceGC() = 0;
    /** Slot 29: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetILInstrumentedCodeMap() = 0;
    /** Slot 30: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetInprocInspectionInterface() = 0;
    /** Slot 31: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetInprocInspectionIThisThread() = 0;
    /** Slot 32: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetThreadContext() = 0;
    /** Slot 33: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_BeginInprocDebugging() = 0;
    /** Slot 34: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EndInprocDebugging() = 0;
    /** Slot 35: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetILToNativeMapping() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorProfilerInfo, 0x28b5557d, 0x3f3f, 0x48b4, 0x90, 0xb2, 0x5f, 0x9e, 0xea, 0x2f, 0x6c, 0x48)
#endif
#else
typedef struct ICorProfilerInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorProfilerInfo *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorProfilerInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorProfilerInfo *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClassFromObject)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClassFromToken)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCodeInfo)(void);
    /** Slot 6. Tells which events the profiler hears of. */
    HRESULT (STDMETHODCALLTYPE *GetEventMask)(
        ICorProfilerInfo *This,
        /* [out] */ DWORD *pdwEvents);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunctionFromIP)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunctionFromToken)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetHandleFromThread)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetObjectSize)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsArrayClass)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetThreadInfo)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCurrentThreadID)(void);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClassIDInfo)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunctionInfo)(void);
    /** Slot 16. Chooses which events the profiler hears of. */
    HRESULT (STDMETHODCALLTYPE *SetEventMask)(
        ICorProfilerInfo *This,
        /* [in] */ DWORD dwEvents);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetEnterLeaveFunctionHooks)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetFunctionIDMapper)(void);
    /** Slot 19. Returns the token of a method, and the metadata in which it means something. */
    HRESULT (STDMETHODCALLTYPE *GetTokenAndMetaDataFromFunction)(
        ICorProfilerInfo *This,
        /* [in] */ FunctionID functionId,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppImport,
        /* [out] */ mdToken *pToken);
    /** Slot 20. Returns the file, the address and the assembly of a module. */
    HRESULT (STDMETHODCALLTYPE *GetModuleInfo)(
        ICorProfilerInfo *This,
        /* [in] */ ModuleID moduleId,
        /* [out] */ LPCBYTE *ppBaseLoadAddress,
        /* [in] */ ULONG cchName,
        /* [out] */ ULONG *pcchName,
        /* [out][size_is(cchName)][length_is(*pcchName)] */ WCHAR *szName,
        /* [out] */ AssemblyID *pAssemblyId);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetModuleMetaData)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetILFunctionBody)(void);
    /** Slot 23: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetILFunctionBodyAllocator)(void);
    /** Slot 24: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetILFunctionBody)(void);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAppDomainInfo)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAssemblyInfo)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetFunctionReJIT)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ForceGC)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetILInstrumentedCodeMap)(void);
    /** Slot 30: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetInprocInspectionInterface)(void);
    /** Slot 31: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetInprocInspectionIThisThread)(void);
    /** Slot 32: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetThreadContext)(void);
    /** Slot 33: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_BeginInprocDebugging)(void);
    /** Slot 34: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EndInprocDebugging)(void);
    /** Slot 35: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetILToNativeMapping)(void);
    END_INTERFACE
} ICorProfilerInfoVtbl;
struct ICorProfilerInfo {
    const ICorProfilerInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorProfilerInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorProfilerInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorProfilerInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ICorProfilerInfo_GetEventMask(This, pdwEvents) ((This)->lpVtbl->GetEventMask(This, pdwEvents))
#define ICorProfilerInfo_SetEventMask(This, dwEvents) ((This)->lpVtbl->SetEventMask(This, dwEvents))
#define ICorProfilerInfo_GetTokenAndMetaDataFromFunction(This, functionId, riid, ppImport, pToken) ((This)->lpVtbl->GetTokenAndMetaDataFromFunction(This, functionId, riid, ppImport, pToken))
#define ICorProfilerInfo_GetModuleInfo(This, moduleId, ppBaseLoadAddress, cchName, pcchName, szName, pAssemblyId) ((This)->lpVtbl->GetModuleInfo(This, moduleId, ppBaseLoadAddress, cchName, pcchName, szName, pAssemblyId))
#endif
#endif
#endif

#endif
#endif
