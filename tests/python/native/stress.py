r"""Makes, passes, drops and releases objects across threads, in both directions; prints the counts that are left.

Arguments: the folder of the bindings, the library, the number of objects; `twice` plants a double release.

Allocators and tools that check memory run it unchanged; `tests/python/test_two_way.py` does so with gcc's sanitizers:

    PYTHONMALLOC=debug python -X dev stress.py ...
    LD_PRELOAD=libc_malloc_debug.so.0 PYTHONMALLOC=malloc MALLOC_CHECK_=3 MALLOC_PERTURB_=165 python stress.py ...
    LD_PRELOAD="$(gcc -print-file-name=libasan.so) $(gcc -print-file-name=libubsan.so)" ASAN_OPTIONS=detect_leaks=0 \
        PYTHONMALLOC=malloc python stress.py ...      # with the library compiled with -fsanitize=address,undefined
    PYTHONMALLOC=malloc valgrind --leak-check=full --show-leak-kinds=definite python stress.py ...

Of the planted defect, which writes to freed memory, only the sanitizers and valgrind know. valgrind also tells of
values that nobody has initialised in CPython's own small integers; it does so in a Python that only imports ctypes.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
import threading
from ctypes import c_long, c_void_p

sys.path.insert(0, sys.argv[1])

from docabi_bindings import IHostTask, IHostTaskManager
from docabi_bindings import _implementation as implementation
from docabi_bindings._unknown import pointer_of

native = ctypes.CDLL(sys.argv[2])
native.native_make.restype = native.native_task.restype = c_void_p
native.native_live.restype = c_long
native.native_churn.argtypes = native.native_churn_threads.argtypes = (c_void_p, ctypes.c_int)
native.native_release_twice.argtypes = (c_void_p,)
THREADS = 8
EACH = int(sys.argv[3]) // THREADS


class Manager(IHostTaskManager.Implementation):
    """Gives tasks of the library."""

    def EnterRuntime(self) -> None:
        """Do nothing."""

    def GetCurrentTask(self) -> IHostTask | None:
        return IHostTask.attach(native.native_task())


shared = Manager()
mistakes: list[BaseException] = []


def work() -> None:
    """The life of many objects: of the library, and of Python seen through the library's eyes."""
    try:
        manager = IHostTaskManager(native.native_make())
        for number in range(EACH):
            task = manager.GetCurrentTask()
            own = Manager()
            through = IHostTaskManager.share(pointer_of(own, IHostTaskManager))
            assert through is not None
            given = through.GetCurrentTask()
            native.native_churn(pointer_of(shared, IHostTaskManager), 2)
            if number % 3 == 0 and task is not None:
                task.release()
            if number % 3 == 1:
                del own, through
            del task, given
        manager.release()
    except BaseException as error:
        mistakes.append(error)


def attach() -> None:
    """Threads of the library call Python."""
    native.native_churn_threads(pointer_of(shared, IHostTaskManager), EACH // 10)


if "twice" in sys.argv:
    native.native_release_twice(native.native_task())
threads = [*(threading.Thread(target=work) for _ in range(THREADS)), threading.Thread(target=attach)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
gc.collect()
print(
    json.dumps(
        {
            "mistakes": [repr(error) for error in mistakes],
            "native objects": native.native_live(),
            "references on the shared object": shared.reference_count,
            "held": len(implementation._held),
            "known": len(implementation._objects),
        }
    )
)
