/* made by docabi from specs/abi: CorDebug.h; do not edit */
#ifndef DOCABI_CORDEBUG_H
#define DOCABI_CORDEBUG_H

#include "docabi_prelude.h"

/* Beside the original header the one that is included first counts, and the other one is empty. */
#if defined(__cordebug_h__) || defined(__CORDEBUG_H__) || defined(_CORDEBUG_H_)
#define DOCABI_CORDEBUG_H_REPLACED
/* It may be older than the documentation: what other headers need its types for is left out. */
#ifndef DOCABI_ORIGINALS_SUFFICE
#define DOCABI_CORDEBUG_H_LACKING
#endif
#else
#define __cordebug_h__
#define __CORDEBUG_H__
#define _CORDEBUG_H_

/* Identifiers that no page states. */
DEFINE_GUID(CLSID_CorDebug, 0x6fef44d0, 0x39e7, 0x4c77, 0xbe, 0x8e, 0xc9, 0xf8, 0xcf, 0x98, 0x86, 0x30);
DEFINE_GUID(CLSID_EmbeddedCLRCorDebug, 0x211f1254, 0xbc7e, 0x4af5, 0xb9, 0xaa, 0x06, 0x73, 0x08, 0xd8, 0x3d, 0xd1);

typedef struct ICorDebug ICorDebug;
typedef struct ICorDebugAppDomain ICorDebugAppDomain;
typedef struct ICorDebugBreakpoint ICorDebugBreakpoint;
typedef struct ICorDebugCode ICorDebugCode;
typedef struct ICorDebugController ICorDebugController;
typedef struct ICorDebugFrame ICorDebugFrame;
typedef struct ICorDebugFunction ICorDebugFunction;
typedef struct ICorDebugFunctionBreakpoint ICorDebugFunctionBreakpoint;
typedef struct ICorDebugGenericValue ICorDebugGenericValue;
typedef struct ICorDebugILFrame ICorDebugILFrame;
typedef struct ICorDebugManagedCallback ICorDebugManagedCallback;
typedef struct ICorDebugManagedCallback2 ICorDebugManagedCallback2;
typedef struct ICorDebugModule ICorDebugModule;
typedef struct ICorDebugProcess ICorDebugProcess;
typedef struct ICorDebugThread ICorDebugThread;
typedef struct ICorDebugValue ICorDebugValue;

#ifndef __ICorDebug_INTERFACE_DEFINED__
#define __ICorDebug_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebug, 0x3d6f5f61, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef);
/**
 * @brief Is where a debugger begins: it attaches to processes and says who hears of their events.
 *
 * @note The table above is an excerpt. The interface has 9 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3d6f5f61-7538-11d3-8d5b-00104b35e7ef") ICorDebug : public IUnknown {
public:
    DOCABI_IID(ICorDebug, 0x3d6f5f61, 0x753811d3, 0x8d5b0010, 0x4b35e7ef)
    /** @brief Prepares the debugger. It comes before every other call. */
    virtual HRESULT STDMETHODCALLTYPE Initialize() = 0;
    /** @brief Ends the work of the debugger. */
    virtual HRESULT STDMETHODCALLTYPE Terminate() = 0;
    /**
     * @brief Names the object that hears of managed events.
     *
     * @param pCallback The object. It must have ICorDebugManagedCallback2 too.
     */
    virtual HRESULT STDMETHODCALLTYPE SetManagedHandler(
        /* [in] */ ICorDebugManagedCallback *pCallback) = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetUnmanagedHandler() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateProcess() = 0;
    /**
     * @brief Attaches the debugger to a process that runs already.
     *
     * @param id Number that the system gives the process.
     *
     * @param win32Attach Whether native events are wanted too.
     *
     * @param ppProcess Receives the process.
     */
    virtual HRESULT STDMETHODCALLTYPE DebugActiveProcess(
        /* [in] */ DWORD id,
        /* [in] */ BOOL win32Attach,
        /* [out] */ ICorDebugProcess **ppProcess) = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateProcesses() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetProcess() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CanLaunchOrAttach() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebug, 0x3d6f5f61, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef)
#endif
#else
typedef struct ICorDebugVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebug *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebug *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebug *This);
    /** Slot 3. Prepares the debugger. It comes before every other call. */
    HRESULT (STDMETHODCALLTYPE *Initialize)(
        ICorDebug *This);
    /** Slot 4. Ends the work of the debugger. */
    HRESULT (STDMETHODCALLTYPE *Terminate)(
        ICorDebug *This);
    /** Slot 5. Names the object that hears of managed events. */
    HRESULT (STDMETHODCALLTYPE *SetManagedHandler)(
        ICorDebug *This,
        /* [in] */ ICorDebugManagedCallback *pCallback);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetUnmanagedHandler)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateProcess)(void);
    /** Slot 8. Attaches the debugger to a process that runs already. */
    HRESULT (STDMETHODCALLTYPE *DebugActiveProcess)(
        ICorDebug *This,
        /* [in] */ DWORD id,
        /* [in] */ BOOL win32Attach,
        /* [out] */ ICorDebugProcess **ppProcess);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateProcesses)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetProcess)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CanLaunchOrAttach)(void);
    END_INTERFACE
} ICorDebugVtbl;
struct ICorDebug {
    const ICorDebugVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebug_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebug_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebug_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebug_Initialize(This) ((This)->lpVtbl->Initialize(This))
#define ICorDebug_Terminate(This) ((This)->lpVtbl->Terminate(This))
#define ICorDebug_SetManagedHandler(This, pCallback) ((This)->lpVtbl->SetManagedHandler(This, pCallback))
#define ICorDebug_DebugActiveProcess(This, id, win32Attach, ppProcess) ((This)->lpVtbl->DebugActiveProcess(This, id, win32Attach, ppProcess))
#endif
#endif
#endif

#ifndef __ICorDebugController_INTERFACE_DEFINED__
#define __ICorDebugController_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugController, 0x3d6f5f62, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef);
/**
 * @brief Controls the execution of a process or of an application domain.
 *
 * @note The table above is an excerpt. The interface has 10 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3d6f5f62-7538-11d3-8d5b-00104b35e7ef") ICorDebugController : public IUnknown {
public:
    DOCABI_IID(ICorDebugController, 0x3d6f5f62, 0x753811d3, 0x8d5b0010, 0x4b35e7ef)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Stop() = 0;
    /**
     * @brief Lets the stopped program go on.
     *
     * @param fIsOutOfBand Whether the program goes on from a native event that came out of turn.
     */
    virtual HRESULT STDMETHODCALLTYPE Continue(
        /* [in] */ BOOL fIsOutOfBand) = 0;
    /**
     * @brief Tells whether the managed threads run.
     *
     * @param pbRunning Receives the answer.
     */
    virtual HRESULT STDMETHODCALLTYPE IsRunning(
        /* [out] */ BOOL *pbRunning) = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_HasQueuedCallbacks() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateThreads() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetAllThreadsDebugState() = 0;
    /** @brief Lets the program go; it runs on without a debugger. */
    virtual HRESULT STDMETHODCALLTYPE Detach() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Terminate() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CanCommitChanges() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CommitChanges() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugController, 0x3d6f5f62, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef)
#endif
#else
typedef struct ICorDebugControllerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugController *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugController *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugController *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Stop)(void);
    /** Slot 4. Lets the stopped program go on. */
    HRESULT (STDMETHODCALLTYPE *Continue)(
        ICorDebugController *This,
        /* [in] */ BOOL fIsOutOfBand);
    /** Slot 5. Tells whether the managed threads run. */
    HRESULT (STDMETHODCALLTYPE *IsRunning)(
        ICorDebugController *This,
        /* [out] */ BOOL *pbRunning);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_HasQueuedCallbacks)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateThreads)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetAllThreadsDebugState)(void);
    /** Slot 9. Lets the program go; it runs on without a debugger. */
    HRESULT (STDMETHODCALLTYPE *Detach)(
        ICorDebugController *This);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Terminate)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CanCommitChanges)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CommitChanges)(void);
    END_INTERFACE
} ICorDebugControllerVtbl;
struct ICorDebugController {
    const ICorDebugControllerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugController_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugController_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugController_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugController_Continue(This, fIsOutOfBand) ((This)->lpVtbl->Continue(This, fIsOutOfBand))
#define ICorDebugController_IsRunning(This, pbRunning) ((This)->lpVtbl->IsRunning(This, pbRunning))
#define ICorDebugController_Detach(This) ((This)->lpVtbl->Detach(This))
#endif
#endif
#endif

#ifndef __ICorDebugAppDomain_INTERFACE_DEFINED__
#define __ICorDebugAppDomain_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugAppDomain, 0x3d6f5f63, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef);
/**
 * @brief Stands for an application domain of a process.
 *
 * @note The table above is an excerpt. The interface has 10 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3d6f5f63-7538-11d3-8d5b-00104b35e7ef") ICorDebugAppDomain : public ICorDebugController {
public:
    DOCABI_IID(ICorDebugAppDomain, 0x3d6f5f63, 0x753811d3, 0x8d5b0010, 0x4b35e7ef)
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetProcess() = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateAssemblies() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetModuleFromMetaDataInterface() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateBreakpoints() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateSteppers() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsAttached() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetName() = 0;
    /** Slot 20: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetObject() = 0;
    /** @brief Attaches the debugger to the domain. */
    virtual HRESULT STDMETHODCALLTYPE Attach() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetID() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugAppDomain, 0x3d6f5f63, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef)
#endif
#else
typedef struct ICorDebugAppDomainVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugAppDomain *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugAppDomain *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugAppDomain *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Stop)(void);
    HRESULT (STDMETHODCALLTYPE *Continue)(
        ICorDebugAppDomain *This,
        /* [in] */ BOOL fIsOutOfBand);
    HRESULT (STDMETHODCALLTYPE *IsRunning)(
        ICorDebugAppDomain *This,
        /* [out] */ BOOL *pbRunning);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_HasQueuedCallbacks)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateThreads)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetAllThreadsDebugState)(void);
    HRESULT (STDMETHODCALLTYPE *Detach)(
        ICorDebugAppDomain *This);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Terminate)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CanCommitChanges)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CommitChanges)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetProcess)(void);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateAssemblies)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetModuleFromMetaDataInterface)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateBreakpoints)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateSteppers)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsAttached)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetName)(void);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetObject)(void);
    /** Slot 21. Attaches the debugger to the domain. */
    HRESULT (STDMETHODCALLTYPE *Attach)(
        ICorDebugAppDomain *This);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetID)(void);
    END_INTERFACE
} ICorDebugAppDomainVtbl;
struct ICorDebugAppDomain {
    const ICorDebugAppDomainVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugAppDomain_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugAppDomain_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugAppDomain_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugAppDomain_Continue(This, fIsOutOfBand) ((This)->lpVtbl->Continue(This, fIsOutOfBand))
#define ICorDebugAppDomain_IsRunning(This, pbRunning) ((This)->lpVtbl->IsRunning(This, pbRunning))
#define ICorDebugAppDomain_Detach(This) ((This)->lpVtbl->Detach(This))
#define ICorDebugAppDomain_Attach(This) ((This)->lpVtbl->Attach(This))
#endif
#endif
#endif

#ifndef __ICorDebugBreakpoint_INTERFACE_DEFINED__
#define __ICorDebugBreakpoint_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugBreakpoint, 0xcc7bcae8, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for a place at which the program stops.
 *
 * @note The table above is an excerpt. The interface has 2 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcae8-8a68-11d2-983c-0000f808342d") ICorDebugBreakpoint : public IUnknown {
public:
    DOCABI_IID(ICorDebugBreakpoint, 0xcc7bcae8, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /**
     * @brief Switches the breakpoint on or off.
     *
     * @param bActive Whether the program stops here from now on.
     */
    virtual HRESULT STDMETHODCALLTYPE Activate(
        /* [in] */ BOOL bActive) = 0;
    /**
     * @brief Tells whether the breakpoint is switched on.
     *
     * @param pbActive Receives the answer.
     */
    virtual HRESULT STDMETHODCALLTYPE IsActive(
        /* [out] */ BOOL *pbActive) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugBreakpoint, 0xcc7bcae8, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugBreakpointVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugBreakpoint *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugBreakpoint *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugBreakpoint *This);
    /** Slot 3. Switches the breakpoint on or off. */
    HRESULT (STDMETHODCALLTYPE *Activate)(
        ICorDebugBreakpoint *This,
        /* [in] */ BOOL bActive);
    /** Slot 4. Tells whether the breakpoint is switched on. */
    HRESULT (STDMETHODCALLTYPE *IsActive)(
        ICorDebugBreakpoint *This,
        /* [out] */ BOOL *pbActive);
    END_INTERFACE
} ICorDebugBreakpointVtbl;
struct ICorDebugBreakpoint {
    const ICorDebugBreakpointVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugBreakpoint_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugBreakpoint_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugBreakpoint_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugBreakpoint_Activate(This, bActive) ((This)->lpVtbl->Activate(This, bActive))
#define ICorDebugBreakpoint_IsActive(This, pbActive) ((This)->lpVtbl->IsActive(This, pbActive))
#endif
#endif
#endif

#ifndef __ICorDebugCode_INTERFACE_DEFINED__
#define __ICorDebugCode_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugCode, 0xcc7bcaf4, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for the code of a method.
 *
 * @note The table above is an excerpt. The interface has 9 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcaf4-8a68-11d2-983c-0000f808342d") ICorDebugCode : public IUnknown {
public:
    DOCABI_IID(ICorDebugCode, 0xcc7bcaf4, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsIL() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunction() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAddress() = 0;
    /**
     * @brief Tells how long the code is.
     *
     * @param pcBytes Receives the length in bytes.
     */
    virtual HRESULT STDMETHODCALLTYPE GetSize(
        /* [out] */ ULONG32 *pcBytes) = 0;
    /**
     * @brief Makes a breakpoint in the code.
     *
     * @param offset Where, in bytes from the start of the code.
     *
     * @param ppBreakpoint Receives the breakpoint.
     */
    virtual HRESULT STDMETHODCALLTYPE CreateBreakpoint(
        /* [in] */ ULONG32 offset,
        /* [out] */ ICorDebugFunctionBreakpoint **ppBreakpoint) = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCode() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetVersionNumber() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetILToNativeMapping() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetEnCRemapSequencePoints() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugCode, 0xcc7bcaf4, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugCodeVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugCode *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugCode *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugCode *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsIL)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunction)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAddress)(void);
    /** Slot 6. Tells how long the code is. */
    HRESULT (STDMETHODCALLTYPE *GetSize)(
        ICorDebugCode *This,
        /* [out] */ ULONG32 *pcBytes);
    /** Slot 7. Makes a breakpoint in the code. */
    HRESULT (STDMETHODCALLTYPE *CreateBreakpoint)(
        ICorDebugCode *This,
        /* [in] */ ULONG32 offset,
        /* [out] */ ICorDebugFunctionBreakpoint **ppBreakpoint);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCode)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetVersionNumber)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetILToNativeMapping)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetEnCRemapSequencePoints)(void);
    END_INTERFACE
} ICorDebugCodeVtbl;
struct ICorDebugCode {
    const ICorDebugCodeVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugCode_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugCode_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugCode_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugCode_GetSize(This, pcBytes) ((This)->lpVtbl->GetSize(This, pcBytes))
#define ICorDebugCode_CreateBreakpoint(This, offset, ppBreakpoint) ((This)->lpVtbl->CreateBreakpoint(This, offset, ppBreakpoint))
#endif
#endif
#endif

#ifndef __ICorDebugFrame_INTERFACE_DEFINED__
#define __ICorDebugFrame_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugFrame, 0xcc7bcaef, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for one call on the stack of a thread.
 *
 * @note The table above is an excerpt. The interface has 8 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcaef-8a68-11d2-983c-0000f808342d") ICorDebugFrame : public IUnknown {
public:
    DOCABI_IID(ICorDebugFrame, 0xcc7bcaef, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetChain() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCode() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunction() = 0;
    /**
     * @brief Tells which method the frame belongs to.
     *
     * @param pToken Receives the token of the method.
     */
    virtual HRESULT STDMETHODCALLTYPE GetFunctionToken(
        /* [out] */ mdMethodDef *pToken) = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetStackRange() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCaller() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCallee() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateStepper() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugFrame, 0xcc7bcaef, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugFrameVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugFrame *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugFrame *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugFrame *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetChain)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCode)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunction)(void);
    /** Slot 6. Tells which method the frame belongs to. */
    HRESULT (STDMETHODCALLTYPE *GetFunctionToken)(
        ICorDebugFrame *This,
        /* [out] */ mdMethodDef *pToken);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetStackRange)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCaller)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCallee)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateStepper)(void);
    END_INTERFACE
} ICorDebugFrameVtbl;
struct ICorDebugFrame {
    const ICorDebugFrameVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugFrame_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugFrame_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugFrame_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugFrame_GetFunctionToken(This, pToken) ((This)->lpVtbl->GetFunctionToken(This, pToken))
#endif
#endif
#endif

#ifndef __ICorDebugFunction_INTERFACE_DEFINED__
#define __ICorDebugFunction_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugFunction, 0xcc7bcaf3, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for a managed method.
 *
 * @note The table above is an excerpt. The interface has 8 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcaf3-8a68-11d2-983c-0000f808342d") ICorDebugFunction : public IUnknown {
public:
    DOCABI_IID(ICorDebugFunction, 0xcc7bcaf3, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetModule() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClass() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetToken() = 0;
    /**
     * @brief Returns the code of the method as its compiler wrote it.
     *
     * @param ppCode Receives the code.
     */
    virtual HRESULT STDMETHODCALLTYPE GetILCode(
        /* [out] */ ICorDebugCode **ppCode) = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetNativeCode() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateBreakpoint() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetLocalVarSigToken() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCurrentVersionNumber() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugFunction, 0xcc7bcaf3, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugFunctionVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugFunction *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugFunction *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugFunction *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetModule)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClass)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetToken)(void);
    /** Slot 6. Returns the code of the method as its compiler wrote it. */
    HRESULT (STDMETHODCALLTYPE *GetILCode)(
        ICorDebugFunction *This,
        /* [out] */ ICorDebugCode **ppCode);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetNativeCode)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateBreakpoint)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetLocalVarSigToken)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCurrentVersionNumber)(void);
    END_INTERFACE
} ICorDebugFunctionVtbl;
struct ICorDebugFunction {
    const ICorDebugFunctionVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugFunction_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugFunction_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugFunction_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugFunction_GetILCode(This, ppCode) ((This)->lpVtbl->GetILCode(This, ppCode))
#endif
#endif
#endif

#ifndef __ICorDebugFunctionBreakpoint_INTERFACE_DEFINED__
#define __ICorDebugFunctionBreakpoint_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugFunctionBreakpoint, 0xcc7bcae9, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for a breakpoint inside a method.
 *
 * @note The table above is an excerpt. The interface has 2 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcae9-8a68-11d2-983c-0000f808342d") ICorDebugFunctionBreakpoint : public ICorDebugBreakpoint {
public:
    DOCABI_IID(ICorDebugFunctionBreakpoint, 0xcc7bcae9, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunction() = 0;
    /**
     * @brief Tells where in the code the breakpoint is.
     *
     * @param pnOffset Receives the place, in bytes from the start of the code.
     */
    virtual HRESULT STDMETHODCALLTYPE GetOffset(
        /* [out] */ ULONG32 *pnOffset) = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugFunctionBreakpoint, 0xcc7bcae9, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugFunctionBreakpointVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugFunctionBreakpoint *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugFunctionBreakpoint *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugFunctionBreakpoint *This);
    HRESULT (STDMETHODCALLTYPE *Activate)(
        ICorDebugFunctionBreakpoint *This,
        /* [in] */ BOOL bActive);
    HRESULT (STDMETHODCALLTYPE *IsActive)(
        ICorDebugFunctionBreakpoint *This,
        /* [out] */ BOOL *pbActive);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunction)(void);
    /** Slot 6. Tells where in the code the breakpoint is. */
    HRESULT (STDMETHODCALLTYPE *GetOffset)(
        ICorDebugFunctionBreakpoint *This,
        /* [out] */ ULONG32 *pnOffset);
    END_INTERFACE
} ICorDebugFunctionBreakpointVtbl;
struct ICorDebugFunctionBreakpoint {
    const ICorDebugFunctionBreakpointVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugFunctionBreakpoint_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugFunctionBreakpoint_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugFunctionBreakpoint_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugFunctionBreakpoint_Activate(This, bActive) ((This)->lpVtbl->Activate(This, bActive))
#define ICorDebugFunctionBreakpoint_IsActive(This, pbActive) ((This)->lpVtbl->IsActive(This, pbActive))
#define ICorDebugFunctionBreakpoint_GetOffset(This, pnOffset) ((This)->lpVtbl->GetOffset(This, pnOffset))
#endif
#endif
#endif

#ifndef __ICorDebugValue_INTERFACE_DEFINED__
#define __ICorDebugValue_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugValue, 0xcc7bcaf7, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Stands for a value in the program.
 *
 * @note The table above is an excerpt. The interface has 4 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcaf7-8a68-11d2-983c-0000f808342d") ICorDebugValue : public IUnknown {
public:
    DOCABI_IID(ICorDebugValue, 0xcc7bcaf7, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetType() = 0;
    /**
     * @brief Tells how much memory the value takes.
     *
     * @param pSize Receives the number of bytes.
     */
    virtual HRESULT STDMETHODCALLTYPE GetSize(
        /* [out] */ ULONG32 *pSize) = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAddress() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateBreakpoint() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugValue, 0xcc7bcaf7, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugValueVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugValue *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugValue *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugValue *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetType)(void);
    /** Slot 4. Tells how much memory the value takes. */
    HRESULT (STDMETHODCALLTYPE *GetSize)(
        ICorDebugValue *This,
        /* [out] */ ULONG32 *pSize);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAddress)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateBreakpoint)(void);
    END_INTERFACE
} ICorDebugValueVtbl;
struct ICorDebugValue {
    const ICorDebugValueVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugValue_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugValue_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugValue_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugValue_GetSize(This, pSize) ((This)->lpVtbl->GetSize(This, pSize))
#endif
#endif
#endif

#ifndef __ICorDebugGenericValue_INTERFACE_DEFINED__
#define __ICorDebugGenericValue_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugGenericValue, 0xcc7bcaf8, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d);
/**
 * @brief Gives the bytes of a value.
 *
 * @note The table above is an excerpt. The interface has 2 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cc7bcaf8-8a68-11d2-983c-0000f808342d") ICorDebugGenericValue : public ICorDebugValue {
public:
    DOCABI_IID(ICorDebugGenericValue, 0xcc7bcaf8, 0x8a6811d2, 0x983c0000, 0xf808342d)
    /**
     * @brief Copies the value.
     *
     * @param pTo Buffer for the copy; it must hold what GetSize tells.
     */
    virtual HRESULT STDMETHODCALLTYPE GetValue(
        /* [out] */ void *pTo) = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetValue() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugGenericValue, 0xcc7bcaf8, 0x8a68, 0x11d2, 0x98, 0x3c, 0x00, 0x00, 0xf8, 0x08, 0x34, 0x2d)
#endif
#else
typedef struct ICorDebugGenericValueVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugGenericValue *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugGenericValue *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugGenericValue *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetType)(void);
    HRESULT (STDMETHODCALLTYPE *GetSize)(
        ICorDebugGenericValue *This,
        /* [out] */ ULONG32 *pSize);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAddress)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateBreakpoint)(void);
    /** Slot 7. Copies the value. */
    HRESULT (STDMETHODCALLTYPE *GetValue)(
        ICorDebugGenericValue *This,
        /* [out] */ void *pTo);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetValue)(void);
    END_INTERFACE
} ICorDebugGenericValueVtbl;
struct ICorDebugGenericValue {
    const ICorDebugGenericValueVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugGenericValue_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugGenericValue_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugGenericValue_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugGenericValue_GetSize(This, pSize) ((This)->lpVtbl->GetSize(This, pSize))
#define ICorDebugGenericValue_GetValue(This, pTo) ((This)->lpVtbl->GetValue(This, pTo))
#endif
#endif
#endif

#ifndef __ICorDebugILFrame_INTERFACE_DEFINED__
#define __ICorDebugILFrame_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugILFrame, 0x03e26311, 0x4f76, 0x11d3, 0x88, 0xc6, 0x00, 0x60, 0x97, 0x94, 0x54, 0x18);
/**
 * @brief Stands for a call of a managed method, with its arguments and local variables.
 *
 * @note The table above is an excerpt. The interface has 9 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("03e26311-4f76-11d3-88c6-006097945418") ICorDebugILFrame : public ICorDebugFrame {
public:
    DOCABI_IID(ICorDebugILFrame, 0x03e26311, 0x4f7611d3, 0x88c60060, 0x97945418)
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetIP() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetIP() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateLocalVariables() = 0;
    /**
     * @brief Returns a local variable of the frame's method.
     *
     * @param dwIndex Which variable, counted from zero.
     *
     * @param ppValue Receives the value.
     */
    virtual HRESULT STDMETHODCALLTYPE GetLocalVariable(
        /* [in] */ DWORD dwIndex,
        /* [out] */ ICorDebugValue **ppValue) = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateArguments() = 0;
    /**
     * @brief Returns an argument of the frame's method.
     *
     * @param dwIndex Which argument, counted from zero; of an instance method zero is the object
     *     itself.
     *
     * @param ppValue Receives the value.
     */
    virtual HRESULT STDMETHODCALLTYPE GetArgument(
        /* [in] */ DWORD dwIndex,
        /* [out] */ ICorDebugValue **ppValue) = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetStackDepth() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetStackValue() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CanSetIP() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugILFrame, 0x03e26311, 0x4f76, 0x11d3, 0x88, 0xc6, 0x00, 0x60, 0x97, 0x94, 0x54, 0x18)
#endif
#else
typedef struct ICorDebugILFrameVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugILFrame *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugILFrame *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugILFrame *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetChain)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCode)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunction)(void);
    HRESULT (STDMETHODCALLTYPE *GetFunctionToken)(
        ICorDebugILFrame *This,
        /* [out] */ mdMethodDef *pToken);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetStackRange)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCaller)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCallee)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateStepper)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetIP)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetIP)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateLocalVariables)(void);
    /** Slot 14. Returns a local variable of the frame's method. */
    HRESULT (STDMETHODCALLTYPE *GetLocalVariable)(
        ICorDebugILFrame *This,
        /* [in] */ DWORD dwIndex,
        /* [out] */ ICorDebugValue **ppValue);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateArguments)(void);
    /** Slot 16. Returns an argument of the frame's method. */
    HRESULT (STDMETHODCALLTYPE *GetArgument)(
        ICorDebugILFrame *This,
        /* [in] */ DWORD dwIndex,
        /* [out] */ ICorDebugValue **ppValue);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetStackDepth)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetStackValue)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CanSetIP)(void);
    END_INTERFACE
} ICorDebugILFrameVtbl;
struct ICorDebugILFrame {
    const ICorDebugILFrameVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugILFrame_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugILFrame_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugILFrame_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugILFrame_GetFunctionToken(This, pToken) ((This)->lpVtbl->GetFunctionToken(This, pToken))
#define ICorDebugILFrame_GetLocalVariable(This, dwIndex, ppValue) ((This)->lpVtbl->GetLocalVariable(This, dwIndex, ppValue))
#define ICorDebugILFrame_GetArgument(This, dwIndex, ppValue) ((This)->lpVtbl->GetArgument(This, dwIndex, ppValue))
#endif
#endif
#endif

#ifndef __ICorDebugManagedCallback_INTERFACE_DEFINED__
#define __ICorDebugManagedCallback_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugManagedCallback, 0x3d6f5f60, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef);
/**
 * @brief Is implemented by a debugger, to which the CLR reports managed events.
 *
 * @note The table above is an excerpt. The interface has 26 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3d6f5f60-7538-11d3-8d5b-00104b35e7ef") ICorDebugManagedCallback : public IUnknown {
public:
    DOCABI_IID(ICorDebugManagedCallback, 0x3d6f5f60, 0x753811d3, 0x8d5b0010, 0x4b35e7ef)
    /**
     * @brief Tells the debugger that the program has come to a breakpoint.
     *
     * @param pAppDomain The domain of the thread.
     *
     * @param pThread The thread that has stopped.
     *
     * @param pBreakpoint The breakpoint.
     */
    virtual HRESULT STDMETHODCALLTYPE Breakpoint(
        /* [in] */ ICorDebugAppDomain *pAppDomain,
        /* [in] */ ICorDebugThread *pThread,
        /* [in] */ ICorDebugBreakpoint *pBreakpoint) = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_StepComplete() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Break() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Exception() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EvalComplete() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EvalException() = 0;
    /**
     * @brief Tells the debugger that it is attached to a process.
     *
     * @param pProcess The process.
     */
    virtual HRESULT STDMETHODCALLTYPE CreateProcess(
        /* [in] */ ICorDebugProcess *pProcess) = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExitProcess() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateThread() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExitThread() = 0;
    /**
     * @brief Tells the debugger that a module has been loaded.
     *
     * @param pAppDomain The domain that loaded it.
     *
     * @param pModule The module.
     */
    virtual HRESULT STDMETHODCALLTYPE LoadModule(
        /* [in] */ ICorDebugAppDomain *pAppDomain,
        /* [in] */ ICorDebugModule *pModule) = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UnloadModule() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LoadClass() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UnloadClass() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DebuggerError() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LogMessage() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LogSwitch() = 0;
    /**
     * @brief Tells the debugger that there is an application domain.
     *
     * @param pProcess The process.
     *
     * @param pAppDomain The domain.
     */
    virtual HRESULT STDMETHODCALLTYPE CreateAppDomain(
        /* [in] */ ICorDebugProcess *pProcess,
        /* [in] */ ICorDebugAppDomain *pAppDomain) = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExitAppDomain() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_LoadAssembly() = 0;
    /** Slot 23: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UnloadAssembly() = 0;
    /** Slot 24: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ControlCTrap() = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_NameChange() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_UpdateModuleSymbols() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EditAndContinueRemap() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_BreakpointSetError() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugManagedCallback, 0x3d6f5f60, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef)
#endif
#else
typedef struct ICorDebugManagedCallbackVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugManagedCallback *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugManagedCallback *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugManagedCallback *This);
    /** Slot 3. Tells the debugger that the program has come to a breakpoint. */
    HRESULT (STDMETHODCALLTYPE *Breakpoint)(
        ICorDebugManagedCallback *This,
        /* [in] */ ICorDebugAppDomain *pAppDomain,
        /* [in] */ ICorDebugThread *pThread,
        /* [in] */ ICorDebugBreakpoint *pBreakpoint);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_StepComplete)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Break)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Exception)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EvalComplete)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EvalException)(void);
    /** Slot 9. Tells the debugger that it is attached to a process. */
    HRESULT (STDMETHODCALLTYPE *CreateProcess)(
        ICorDebugManagedCallback *This,
        /* [in] */ ICorDebugProcess *pProcess);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExitProcess)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateThread)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExitThread)(void);
    /** Slot 13. Tells the debugger that a module has been loaded. */
    HRESULT (STDMETHODCALLTYPE *LoadModule)(
        ICorDebugManagedCallback *This,
        /* [in] */ ICorDebugAppDomain *pAppDomain,
        /* [in] */ ICorDebugModule *pModule);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnloadModule)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadClass)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnloadClass)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DebuggerError)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LogMessage)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LogSwitch)(void);
    /** Slot 20. Tells the debugger that there is an application domain. */
    HRESULT (STDMETHODCALLTYPE *CreateAppDomain)(
        ICorDebugManagedCallback *This,
        /* [in] */ ICorDebugProcess *pProcess,
        /* [in] */ ICorDebugAppDomain *pAppDomain);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExitAppDomain)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_LoadAssembly)(void);
    /** Slot 23: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UnloadAssembly)(void);
    /** Slot 24: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ControlCTrap)(void);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_NameChange)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_UpdateModuleSymbols)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EditAndContinueRemap)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_BreakpointSetError)(void);
    END_INTERFACE
} ICorDebugManagedCallbackVtbl;
struct ICorDebugManagedCallback {
    const ICorDebugManagedCallbackVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugManagedCallback_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugManagedCallback_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugManagedCallback_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugManagedCallback_Breakpoint(This, pAppDomain, pThread, pBreakpoint) ((This)->lpVtbl->Breakpoint(This, pAppDomain, pThread, pBreakpoint))
#define ICorDebugManagedCallback_CreateProcess(This, pProcess) ((This)->lpVtbl->CreateProcess(This, pProcess))
#define ICorDebugManagedCallback_LoadModule(This, pAppDomain, pModule) ((This)->lpVtbl->LoadModule(This, pAppDomain, pModule))
#define ICorDebugManagedCallback_CreateAppDomain(This, pProcess, pAppDomain) ((This)->lpVtbl->CreateAppDomain(This, pProcess, pAppDomain))
#endif
#endif
#endif

#ifndef __ICorDebugManagedCallback2_INTERFACE_DEFINED__
#define __ICorDebugManagedCallback2_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugManagedCallback2, 0x250e5eea, 0xdb5c, 0x4c76, 0xb6, 0xf3, 0x8c, 0x46, 0xf1, 0x2e, 0x32, 0x03);
/**
 * @brief Adds events of the .NET Framework 2.0 to ICorDebugManagedCallback.
 *
 * @note Its methods are not described here. The interface has 8 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("250e5eea-db5c-4c76-b6f3-8c46f12e3203") ICorDebugManagedCallback2 : public IUnknown {
public:
    DOCABI_IID(ICorDebugManagedCallback2, 0x250e5eea, 0xdb5c4c76, 0xb6f38c46, 0xf12e3203)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FunctionRemapOpportunity() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateConnection() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ChangeConnection() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_DestroyConnection() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_Exception() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ExceptionUnwind() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_FunctionRemapComplete() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_MDANotification() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugManagedCallback2, 0x250e5eea, 0xdb5c, 0x4c76, 0xb6, 0xf3, 0x8c, 0x46, 0xf1, 0x2e, 0x32, 0x03)
#endif
#else
typedef struct ICorDebugManagedCallback2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugManagedCallback2 *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugManagedCallback2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugManagedCallback2 *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FunctionRemapOpportunity)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateConnection)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ChangeConnection)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_DestroyConnection)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Exception)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ExceptionUnwind)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_FunctionRemapComplete)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_MDANotification)(void);
    END_INTERFACE
} ICorDebugManagedCallback2Vtbl;
struct ICorDebugManagedCallback2 {
    const ICorDebugManagedCallback2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugManagedCallback2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugManagedCallback2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugManagedCallback2_Release(This) ((This)->lpVtbl->Release(This))
#endif
#endif
#endif

#ifndef __ICorDebugModule_INTERFACE_DEFINED__
#define __ICorDebugModule_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugModule, 0xdba2d8c1, 0xe5c5, 0x4069, 0x8c, 0x13, 0x10, 0xa7, 0xc6, 0xab, 0xf4, 0x3d);
/**
 * @brief Stands for a loaded module.
 *
 * @note The table above is an excerpt. The interface has 17 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("dba2d8c1-e5c5-4069-8c13-10a7c6abf43d") ICorDebugModule : public IUnknown {
public:
    DOCABI_IID(ICorDebugModule, 0xdba2d8c1, 0xe5c54069, 0x8c1310a7, 0xc6abf43d)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetProcess() = 0;
    /** Slot 4: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetBaseAddress() = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAssembly() = 0;
    /**
     * @brief Returns the path of the module's file.
     *
     * @param cchName Capacity of szName in wide characters.
     *
     * @param pcchName Receives the length of the path in wide characters, the terminating null
     *     included.
     *
     * @param szName Buffer for the path.
     */
    virtual HRESULT STDMETHODCALLTYPE GetName(
        /* [in] */ ULONG32 cchName,
        /* [out] */ ULONG32 *pcchName,
        /* [out][size_is(cchName)][length_is(*pcchName)] */ WCHAR *szName) = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnableJITDebugging() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnableClassLoadCallbacks() = 0;
    /**
     * @brief Finds a method of the module by its token.
     *
     * @param methodDef Token of the method.
     *
     * @param ppFunction Receives the method.
     */
    virtual HRESULT STDMETHODCALLTYPE GetFunctionFromToken(
        /* [in] */ mdMethodDef methodDef,
        /* [out] */ ICorDebugFunction **ppFunction) = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetFunctionFromRVA() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetClassFromToken() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateBreakpoint() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetEditAndContinueSnapshot() = 0;
    /**
     * @brief Opens the metadata of the module.
     *
     * @param riid Metadata interface that the caller wants to have.
     *
     * @param ppObj Receives the metadata.
     */
    virtual HRESULT STDMETHODCALLTYPE GetMetaDataInterface(
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppObj) = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetToken() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsDynamic() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetGlobalVariableValue() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetSize() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsInMemory() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugModule, 0xdba2d8c1, 0xe5c5, 0x4069, 0x8c, 0x13, 0x10, 0xa7, 0xc6, 0xab, 0xf4, 0x3d)
#endif
#else
typedef struct ICorDebugModuleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugModule *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugModule *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugModule *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetProcess)(void);
    /** Slot 4: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetBaseAddress)(void);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAssembly)(void);
    /** Slot 6. Returns the path of the module's file. */
    HRESULT (STDMETHODCALLTYPE *GetName)(
        ICorDebugModule *This,
        /* [in] */ ULONG32 cchName,
        /* [out] */ ULONG32 *pcchName,
        /* [out][size_is(cchName)][length_is(*pcchName)] */ WCHAR *szName);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnableJITDebugging)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnableClassLoadCallbacks)(void);
    /** Slot 9. Finds a method of the module by its token. */
    HRESULT (STDMETHODCALLTYPE *GetFunctionFromToken)(
        ICorDebugModule *This,
        /* [in] */ mdMethodDef methodDef,
        /* [out] */ ICorDebugFunction **ppFunction);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetFunctionFromRVA)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetClassFromToken)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateBreakpoint)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetEditAndContinueSnapshot)(void);
    /** Slot 14. Opens the metadata of the module. */
    HRESULT (STDMETHODCALLTYPE *GetMetaDataInterface)(
        ICorDebugModule *This,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppObj);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetToken)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsDynamic)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetGlobalVariableValue)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetSize)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsInMemory)(void);
    END_INTERFACE
} ICorDebugModuleVtbl;
struct ICorDebugModule {
    const ICorDebugModuleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugModule_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugModule_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugModule_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugModule_GetName(This, cchName, pcchName, szName) ((This)->lpVtbl->GetName(This, cchName, pcchName, szName))
#define ICorDebugModule_GetFunctionFromToken(This, methodDef, ppFunction) ((This)->lpVtbl->GetFunctionFromToken(This, methodDef, ppFunction))
#define ICorDebugModule_GetMetaDataInterface(This, riid, ppObj) ((This)->lpVtbl->GetMetaDataInterface(This, riid, ppObj))
#endif
#endif
#endif

#ifndef __ICorDebugProcess_INTERFACE_DEFINED__
#define __ICorDebugProcess_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugProcess, 0x3d6f5f64, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef);
/**
 * @brief Stands for a process with managed code in it.
 *
 * @note The table above is an excerpt. The interface has 17 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3d6f5f64-7538-11d3-8d5b-00104b35e7ef") ICorDebugProcess : public ICorDebugController {
public:
    DOCABI_IID(ICorDebugProcess, 0x3d6f5f64, 0x753811d3, 0x8d5b0010, 0x4b35e7ef)
    /**
     * @brief Tells which number the system gives the process.
     *
     * @param pdwProcessId Receives the number.
     */
    virtual HRESULT STDMETHODCALLTYPE GetID(
        /* [out] */ DWORD *pdwProcessId) = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetHandle() = 0;
    /** Slot 15: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetThread() = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateObjects() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsTransitionStub() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_IsOSSuspended() = 0;
    /** Slot 19: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetThreadContext() = 0;
    /** Slot 20: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetThreadContext() = 0;
    /** Slot 21: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ReadMemory() = 0;
    /** Slot 22: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_WriteMemory() = 0;
    /** Slot 23: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ClearCurrentException() = 0;
    /** Slot 24: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnableLogMessages() = 0;
    /** Slot 25: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ModifyLogSwitch() = 0;
    /** Slot 26: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateAppDomains() = 0;
    /** Slot 27: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetObject() = 0;
    /** Slot 28: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ThreadForFiberCookie() = 0;
    /** Slot 29: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetHelperThreadID() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugProcess, 0x3d6f5f64, 0x7538, 0x11d3, 0x8d, 0x5b, 0x00, 0x10, 0x4b, 0x35, 0xe7, 0xef)
#endif
#else
typedef struct ICorDebugProcessVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugProcess *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugProcess *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugProcess *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Stop)(void);
    HRESULT (STDMETHODCALLTYPE *Continue)(
        ICorDebugProcess *This,
        /* [in] */ BOOL fIsOutOfBand);
    HRESULT (STDMETHODCALLTYPE *IsRunning)(
        ICorDebugProcess *This,
        /* [out] */ BOOL *pbRunning);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_HasQueuedCallbacks)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateThreads)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetAllThreadsDebugState)(void);
    HRESULT (STDMETHODCALLTYPE *Detach)(
        ICorDebugProcess *This);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_Terminate)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CanCommitChanges)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CommitChanges)(void);
    /** Slot 13. Tells which number the system gives the process. */
    HRESULT (STDMETHODCALLTYPE *GetID)(
        ICorDebugProcess *This,
        /* [out] */ DWORD *pdwProcessId);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetHandle)(void);
    /** Slot 15: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetThread)(void);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateObjects)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsTransitionStub)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_IsOSSuspended)(void);
    /** Slot 19: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetThreadContext)(void);
    /** Slot 20: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetThreadContext)(void);
    /** Slot 21: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ReadMemory)(void);
    /** Slot 22: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_WriteMemory)(void);
    /** Slot 23: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClearCurrentException)(void);
    /** Slot 24: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnableLogMessages)(void);
    /** Slot 25: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ModifyLogSwitch)(void);
    /** Slot 26: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateAppDomains)(void);
    /** Slot 27: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetObject)(void);
    /** Slot 28: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ThreadForFiberCookie)(void);
    /** Slot 29: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetHelperThreadID)(void);
    END_INTERFACE
} ICorDebugProcessVtbl;
struct ICorDebugProcess {
    const ICorDebugProcessVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugProcess_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugProcess_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugProcess_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugProcess_Continue(This, fIsOutOfBand) ((This)->lpVtbl->Continue(This, fIsOutOfBand))
#define ICorDebugProcess_IsRunning(This, pbRunning) ((This)->lpVtbl->IsRunning(This, pbRunning))
#define ICorDebugProcess_Detach(This) ((This)->lpVtbl->Detach(This))
#define ICorDebugProcess_GetID(This, pdwProcessId) ((This)->lpVtbl->GetID(This, pdwProcessId))
#endif
#endif
#endif

#ifndef __ICorDebugThread_INTERFACE_DEFINED__
#define __ICorDebugThread_INTERFACE_DEFINED__
DEFINE_GUID(IID_ICorDebugThread, 0x938c6d66, 0x7fb6, 0x4f69, 0xb3, 0x89, 0x42, 0x5b, 0x89, 0x87, 0x32, 0x9b);
/**
 * @brief Stands for a thread of the program.
 *
 * @note The table above is an excerpt. The interface has 16 methods of its own.
 */
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("938c6d66-7fb6-4f69-b389-425b8987329b") ICorDebugThread : public IUnknown {
public:
    DOCABI_IID(ICorDebugThread, 0x938c6d66, 0x7fb64f69, 0xb389425b, 0x8987329b)
    /** Slot 3: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetProcess() = 0;
    /**
     * @brief Tells which number the system gives the thread.
     *
     * @param pdwThreadId Receives the number.
     */
    virtual HRESULT STDMETHODCALLTYPE GetID(
        /* [out] */ DWORD *pdwThreadId) = 0;
    /** Slot 5: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetHandle() = 0;
    /** Slot 6: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetAppDomain() = 0;
    /** Slot 7: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_SetDebugState() = 0;
    /** Slot 8: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetDebugState() = 0;
    /** Slot 9: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetUserState() = 0;
    /** Slot 10: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetCurrentException() = 0;
    /** Slot 11: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_ClearCurrentException() = 0;
    /** Slot 12: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateStepper() = 0;
    /** Slot 13: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_EnumerateChains() = 0;
    /** Slot 14: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetActiveChain() = 0;
    /**
     * @brief Returns the frame in which the thread is now.
     *
     * @param ppFrame Receives the frame.
     */
    virtual HRESULT STDMETHODCALLTYPE GetActiveFrame(
        /* [out] */ ICorDebugFrame **ppFrame) = 0;
    /** Slot 16: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetRegisterSet() = 0;
    /** Slot 17: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_CreateEval() = 0;
    /** Slot 18: no page describes it. */
    virtual void STDMETHODCALLTYPE opaque_GetObject() = 0;
};
#ifdef DOCABI_CRT_UUID
__CRT_UUID_DECL(ICorDebugThread, 0x938c6d66, 0x7fb6, 0x4f69, 0xb3, 0x89, 0x42, 0x5b, 0x89, 0x87, 0x32, 0x9b)
#endif
#else
typedef struct ICorDebugThreadVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(
        ICorDebugThread *This,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(
        ICorDebugThread *This);
    ULONG (STDMETHODCALLTYPE *Release)(
        ICorDebugThread *This);
    /** Slot 3: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetProcess)(void);
    /** Slot 4. Tells which number the system gives the thread. */
    HRESULT (STDMETHODCALLTYPE *GetID)(
        ICorDebugThread *This,
        /* [out] */ DWORD *pdwThreadId);
    /** Slot 5: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetHandle)(void);
    /** Slot 6: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetAppDomain)(void);
    /** Slot 7: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_SetDebugState)(void);
    /** Slot 8: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetDebugState)(void);
    /** Slot 9: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetUserState)(void);
    /** Slot 10: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetCurrentException)(void);
    /** Slot 11: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_ClearCurrentException)(void);
    /** Slot 12: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateStepper)(void);
    /** Slot 13: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_EnumerateChains)(void);
    /** Slot 14: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetActiveChain)(void);
    /** Slot 15. Returns the frame in which the thread is now. */
    HRESULT (STDMETHODCALLTYPE *GetActiveFrame)(
        ICorDebugThread *This,
        /* [out] */ ICorDebugFrame **ppFrame);
    /** Slot 16: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetRegisterSet)(void);
    /** Slot 17: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_CreateEval)(void);
    /** Slot 18: no page describes it. */
    void (STDMETHODCALLTYPE *opaque_GetObject)(void);
    END_INTERFACE
} ICorDebugThreadVtbl;
struct ICorDebugThread {
    const ICorDebugThreadVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICorDebugThread_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICorDebugThread_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICorDebugThread_Release(This) ((This)->lpVtbl->Release(This))
#define ICorDebugThread_GetID(This, pdwThreadId) ((This)->lpVtbl->GetID(This, pdwThreadId))
#define ICorDebugThread_GetActiveFrame(This, ppFrame) ((This)->lpVtbl->GetActiveFrame(This, ppFrame))
#endif
#endif
#endif

#endif
#endif
