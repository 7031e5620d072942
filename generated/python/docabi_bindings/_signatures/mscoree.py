# made by docabi from specs/abi, header MSCorEE.h; do not edit
"""The methods of mscoree as type checkers see them, and what a trace calls parameters. No program needs this module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._answering import Answer
    from .._memory import Pointer
    from .._unknown import IUnknown
    from .._undocumented import ICLRTaskManager, IHostTask
    from ..mscoree import FExecuteInAppDomainCallback, LPTHREAD_START_ROUTINE

    class Raw_ICLRRuntimeHost(IUnknown.Raw):
        def Start(self) -> int: ...
        def Stop(self) -> int: ...
        def ExecuteInAppDomain(self, AppDomainId: int, pCallback: Pointer, cookie: Pointer) -> int: ...
        def GetCurrentAppDomainId(self, pdwAppDomainId: Pointer) -> int: ...
        def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: Pointer, pwzTypeName: Pointer, pwzMethodName: Pointer, pwzArgument: Pointer, pReturnValue: Pointer) -> int: ...

    class Implementation_ICLRRuntimeHost(IUnknown.Implementation):
        def Start(self) -> int | None:
            """Starts the CLR in this process.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def Stop(self) -> int | None:
            """Ends the execution of managed code in this process.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def ExecuteInAppDomain(self, AppDomainId: int, pCallback: FExecuteInAppDomainCallback | None, cookie: int | None) -> int | None:
            """Calls a function inside an application domain and returns what it returns.

            Parameters:
                AppDomainId: Number of the domain.
                pCallback: The function.
                cookie: A value for the function; the CLR does not look at it.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def GetCurrentAppDomainId(self) -> Answer[int]:
            """Tells in which application domain the calling thread is.

            Return value:
                pdwAppDomainId: Receives the number of the domain.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def ExecuteInDefaultAppDomain(self, pwzAssemblyPath: str | None, pwzTypeName: str | None, pwzMethodName: str | None, pwzArgument: str | None) -> Answer[int]:
            """Calls a static managed method that takes a string and gives an integer.

            Parameters:
                pwzAssemblyPath: Path of the assembly.
                pwzTypeName: Name of the type that has the method.
                pwzMethodName: Name of the method.
                pwzArgument: The string that the method gets.

            Return value:
                pReturnValue: Receives what the method returned.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...

    class Raw_IHostTaskManager(IUnknown.Raw):
        def GetCurrentTask(self, pTask: Pointer) -> int: ...
        def CreateTask(self, stacksize: int, pStartAddress: Pointer, pParameter: Pointer, ppTask: Pointer) -> int: ...
        def Sleep(self, dwMilliseconds: int, option: int) -> int: ...
        def SwitchToTask(self, option: int) -> int: ...
        def SetUILocale(self, lcid: int) -> int: ...
        def SetLocale(self, lcid: int) -> int: ...
        def CallNeedsHostHook(self, target: int, pbCallNeedsHostHook: Pointer) -> int: ...
        def LeaveRuntime(self, target: int) -> int: ...
        def EnterRuntime(self) -> int: ...
        def ReverseLeaveRuntime(self) -> int: ...
        def ReverseEnterRuntime(self) -> int: ...
        def BeginDelayAbort(self) -> int: ...
        def EndDelayAbort(self) -> int: ...
        def BeginThreadAffinity(self) -> int: ...
        def EndThreadAffinity(self) -> int: ...
        def SetStackGuarantee(self, guarantee: int) -> int: ...
        def GetStackGuarantee(self, pGuarantee: Pointer) -> int: ...
        def SetCLRTaskManager(self, pManager: Pointer) -> int: ...

    class Implementation_IHostTaskManager(IUnknown.Implementation):
        def GetCurrentTask(self) -> Answer[IHostTask | IHostTask.Implementation | None]:
            """Looks up the task that runs on the calling operating system thread.

            By answering null, a host can also keep a task away from the CLR if it did not start that task
            itself.

            Note: The caller owns the returned reference and gives it back with Release.

            Return value:
                pTask: Receives the IHostTask of the running task, or null if there is none on this thread.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    HOST_E_INVALIDOPERATION: The calling thread is not under the control of the host."""
            ...
        def CreateTask(self, stacksize: int, pStartAddress: LPTHREAD_START_ROUTINE | None, pParameter: int | None) -> Answer[IHostTask | IHostTask.Implementation | None]:
            """Has the host set up a task for a given start function.

            The CLR calls CreateTask instead of starting a thread by itself. What a task is made of, a
            thread or a fiber, is for the host to decide.

            Important: The host hands the task over in the suspended state. It must not run before the CLR
            calls IHostTask::Start on it.

            Parameters:
                stacksize: Stack size in bytes that the task should have. Zero leaves the choice to the
                    host.
                pStartAddress: The LPTHREAD_START_ROUTINE at which the task begins.
                pParameter: Value that the start function gets as its argument; null if it needs none.

            Return value:
                ppTask: Receives the IHostTask of the new task, or null if the host could not create one.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_OUTOFMEMORY: Memory ran out while the host was setting up the task."""
            ...
        def Sleep(self, dwMilliseconds: int, option: int) -> int | None:
            """Tells the host that the current task wants to rest for a while.

            As a rule the request stems from a call of System.Threading.Thread.Sleep in a managed program.
            The host can use the time to run other tasks on the same thread.

            Parameters:
                dwMilliseconds: Length of the rest in milliseconds.
                option: A WAIT_OPTION value that tells the host how to behave when the rest blocks the
                    thread.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def SwitchToTask(self, option: int) -> int | None:
            """Asks the host to take the current task off its thread and to give the time to another one.

            Note: The method names no successor. It says which task stops, and the host picks the one that
            follows.

            If no other task is ready, the host may return at once.

            Parameters:
                option: A WAIT_OPTION value that tells the host what it may do if the switch has to wait.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def SetUILocale(self, lcid: int) -> int | None:
            """Tells the host that managed code has chosen another language for the user interface of the
            current task.

            What SetLocale does for formats, SetUILocale does for texts: the CLR calls it after an
            assignment to System.Threading.Thread.CurrentUICulture.

            Parameters:
                lcid: Identifier of the locale in whose language texts are now shown to the user.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_NOTIMPL: The language of the user interface is not for managed code to decide in this
                        host."""
            ...
        def SetLocale(self, lcid: int) -> int | None:
            """Tells the host that managed code has chosen another locale for the current task.

            The notification follows an assignment to System.Threading.Thread.CurrentCulture. A host with
            locale settings of its own can bring them into line here.

            Note: A host that cannot synchronize the two settings, or does not want to, returns E_NOTIMPL.

            Parameters:
                lcid: Identifier of the locale that applies from now on to dates, numbers and sorting.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_NOTIMPL: The host does not let managed code choose the locale."""
            ...
        def CallNeedsHostHook(self, target: int) -> Answer[bool]:
            """Asks the host whether it wants to be told of calls to a given unmanaged function, or whether the
            CLR may inline them.

            While it compiles a platform invoke call, the CLR checks whether it can place the transition
            directly into the calling code. CallNeedsHostHook is the host’s chance to object. There are good
            reasons for an objection:

            - The function changes the floating-point state, which the host then has to restore.
            - The function allocates memory that the host could not account for.
            - The function takes locks of which the host knows nothing.

            For a hooked call the CLR reports each crossing of the boundary through LeaveRuntime,
            EnterRuntime, ReverseEnterRuntime and ReverseLeaveRuntime. A host that keeps a set of such
            functions can answer in one line:

                HRESULT STDMETHODCALLTYPE HostTaskManager::CallNeedsHostHook(SIZE_T target, BOOL
                *pbCallNeedsHostHook)
                {
                    *pbCallNeedsHostHook = hooked.count(target) != 0;
                    return S_OK;
                }

            Parameters:
                target: Address of the unmanaged function in the portable executable (PE) image that is
                    mapped into the process.

            Return value:
                pbCallNeedsHostHook: Receives TRUE if the host insists on a hook around the call, otherwise
                    FALSE.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def LeaveRuntime(self, target: int) -> int | None:
            """Tells the host that the current task is about to leave managed code for an unmanaged function.

            Managed and unmanaged code may call each other to any depth. From the order of the four
            notifications the host can always tell how many layers lie on the stack. Suppose a managed
            program calls a native library that reports its progress through a managed callback:

            - Step | Notification
            - The program calls the library. | LeaveRuntime
            - The library calls the callback. | ReverseEnterRuntime
            - The callback returns to the library. | ReverseLeaveRuntime
            - The library returns to the program. | EnterRuntime

            Calls that the CLR has inlined are not reported. See CallNeedsHostHook for the way to prevent
            that.

            Parameters:
                target: Address of the unmanaged function in the executable image that is mapped into the
                    process.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_OUTOFMEMORY: The host lacked the memory to record the call."""
            ...
        def EnterRuntime(self) -> int | None:
            """Tells the host that an unmanaged function has finished and that the CLR takes over again.

            Each EnterRuntime closes the most recent LeaveRuntime of the same task that is still open.

            Note: If the unmanaged function has not finished but makes a call into managed code, the CLR
            uses ReverseEnterRuntime instead.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_OUTOFMEMORY: The host lacked the memory to record the return."""
            ...
        def ReverseLeaveRuntime(self) -> int | None:
            """Tells the host that a managed function called from unmanaged code is returning to its caller.

            The unmanaged caller was itself reached from managed code through platform invoke. The call
            therefore matches an earlier ReverseEnterRuntime on the same task, and the task continues in the
            unmanaged function below it.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_OUTOFMEMORY: The bookkeeping of the host needed memory that was not available."""
            ...
        def ReverseEnterRuntime(self) -> int | None:
            """Tells the host that unmanaged code is calling into the CLR.

            When the sequence of calls began in managed code, every ReverseEnterRuntime is answered by
            exactly one ReverseLeaveRuntime.

            Note: A native thread may enter the CLR on its own. Then neither LeaveRuntime nor EnterRuntime
            is involved, and a host must not rely on equal numbers of ReverseEnterRuntime and
            ReverseLeaveRuntime.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_OUTOFMEMORY: The host could not obtain the memory that it needs for one more layer."""
            ...
        def BeginDelayAbort(self) -> int | None:
            """Tells the host that the current task is about to run a section of managed code in which nobody
            may abort it.

            From this call on, the host postpones every abort of the task until EndDelayAbort arrives. The
            protection does not nest: when BeginDelayAbort comes a second time in between, the host answers
            E_UNEXPECTED and leaves everything as it is.

            Note: Only aborts are held back. The host remains free to switch the task out and to resume it
            later.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_UNEXPECTED: The task is protected already: an earlier BeginDelayAbort still waits for
                        its EndDelayAbort."""
            ...
        def EndDelayAbort(self) -> int | None:
            """Ends the protection from aborts that BeginDelayAbort gave to the current task.

            The CLR keeps the two calls in pairs on each task. A host that receives an EndDelayAbort without
            its partner reports E_UNEXPECTED and otherwise ignores it.

            An abort that was requested in the meantime may be carried out as soon as this method has
            returned.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_UNEXPECTED: The task was not protected, since no BeginDelayAbort preceded this call."""
            ...
        def BeginThreadAffinity(self) -> int | None:
            """Ties the current task to the operating system thread it runs on, until the host hears otherwise.

            The CLR passes this request on when managed code calls
            System.Threading.Thread.BeginThreadAffinity. The host may still take the task off its thread,
            but it must bring it back on the very same one.

            The binding belongs to the task and is not counted. Repeated calls change nothing, and a single
            EndThreadAffinity lifts it.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...
        def EndThreadAffinity(self) -> int | None:
            """Releases the current task from the thread to which BeginThreadAffinity had tied it.

            An unmatched call is a mistake of the caller. The implementation of IHostTaskManager then
            answers with E_UNEXPECTED and keeps its records unchanged.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE.
                    E_UNEXPECTED: The task was bound to no thread, since no BeginThreadAffinity preceded
                        this call."""
            ...
        def SetStackGuarantee(self, guarantee: int) -> int | None:
            """Belongs to the internals of the CLR. Do not call it from your own code.

            Parameters:
                guarantee: Size in bytes of the stack reserve."""
            ...
        def GetStackGuarantee(self) -> Answer[int]:
            """Reads how much stack remains reserved for the cleanup that follows a stack overflow, until the
            process ends.

            The value is the one that was last given to SetStackGuarantee.

            Return value:
                pGuarantee: Receives the size of the reserve in bytes."""
            ...
        def SetCLRTaskManager(self, pManager: ICLRTaskManager) -> int | None:
            """Gives the host the task manager of the CLR, the counterpart of its own.

            The call comes once, while the CLR starts up. A host that wants to use the interface later calls
            AddRef on it before it returns.

            Parameters:
                pManager: The ICLRTaskManager that the CLR implements.

            Raises:
                ComError:
                    HOST_E_CLRNOTAVAILABLE: No CLR is loaded in this process, or its current state rules out
                        both running managed code and handling this call.
                    HOST_E_TIMEOUT: The time limit of the operation passed before it was done.
                    HOST_E_NOT_OWNER: Somebody other than the caller holds the lock.
                    HOST_E_ABANDONED: The wait ended without a result, because the event that kept the
                        thread or fiber blocked was canceled.
                    E_FAIL: A fatal error of unknown origin occurred. From then on this process can no
                        longer use the CLR, and every further call of a hosting method fails with
                        HOST_E_CLRNOTAVAILABLE."""
            ...

PARAMETERS: dict[str, str] = {
    'ICLRRuntimeHost.ExecuteInAppDomain': 'AppDomainId pCallback cookie',
    'ICLRRuntimeHost.GetCurrentAppDomainId': 'pdwAppDomainId',
    'ICLRRuntimeHost.ExecuteInDefaultAppDomain': 'pwzAssemblyPath pwzTypeName pwzMethodName pwzArgument pReturnValue',
    'IHostTaskManager.GetCurrentTask': 'pTask',
    'IHostTaskManager.CreateTask': 'stacksize pStartAddress pParameter ppTask',
    'IHostTaskManager.Sleep': 'dwMilliseconds option',
    'IHostTaskManager.SwitchToTask': 'option',
    'IHostTaskManager.SetUILocale': 'lcid',
    'IHostTaskManager.SetLocale': 'lcid',
    'IHostTaskManager.CallNeedsHostHook': 'target pbCallNeedsHostHook',
    'IHostTaskManager.LeaveRuntime': 'target',
    'IHostTaskManager.SetStackGuarantee': 'guarantee',
    'IHostTaskManager.GetStackGuarantee': 'pGuarantee',
    'IHostTaskManager.SetCLRTaskManager': 'pManager',
    'FExecuteInAppDomainCallback': 'cookie',
    'LPTHREAD_START_ROUTINE': 'lpThreadParameter',
    'GetCORVersion': 'pbuffer cchBuffer dwlength',
}
"""The names of parameters, in the order of C."""
