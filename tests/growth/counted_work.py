"""How much work a call does, counted and not timed: a busy machine changes nothing in it."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps(work: Callable[[], object]) -> int:
    """The lines of Python that a call runs, in every module, and the functions written in C that they call.

    What a function written in C does inside (an expression that tries a match again and again) is not seen;
    `benchmarks/growth.py` measures that. What ran before adds nothing: expressions that Python keeps compiled are let
    go, and nothing is collected meanwhile (what is, may have methods of its own, and Hypothesis asks to be told).
    """
    count = 0

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return line

    def call(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "c_call"

    before = sys.gettrace(), sys.getprofile()
    re.purge()
    gc.collect()
    gc.disable()
    sys.setprofile(call)
    sys.settrace(line)
    try:
        work()
    finally:
        sys.settrace(before[0])
        sys.setprofile(before[1])
        gc.enable()
    return count
