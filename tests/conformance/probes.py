"""Functions that the tests of the generated probe engine run in processes of their own."""

from __future__ import annotations

import ctypes
import os
import time
from importlib import import_module


def act(what: str) -> str:
    """Do what a case says."""
    import_module("docabi_probe").doing(f"doing {what}")
    is_first = os.environ.setdefault("SEEN", what) == what
    print("printed", what, flush=True)
    if what == "crash":
        ctypes.string_at(8)
    if what == "hang":
        time.sleep(60)
    if what == "exit":
        os._exit(3)
    if what == "raise":
        raise ValueError(what)
    return f"{what} in a process of its own: {is_first}"
