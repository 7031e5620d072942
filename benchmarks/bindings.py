"""What a call through the bindings costs: IMetaDataImport::GetTypeDefProps over all types of the core library.

`PYTHONPATH=generated/python python benchmarks/bindings.py RUNTIME`, where RUNTIME is the folder of libcoreclr.so.
Prints JSON: microseconds a call by hand with ctypes and through the bindings, in the friendly and the raw form, and
their ratios. The code by hand binds its prototype once, reuses its buffers and makes the same native calls; in the
friendly comparison it makes the same values. No form keeps them: the cost of memory for a long list is not a call's.
Goals: a ratio of at most 2.0 for the friendly form and 1.2 for the raw one.
"""

from __future__ import annotations

import json
import os
import sys
import time
from codecs import utf_16_le_decode
from collections.abc import Callable, Iterator, Mapping
from ctypes import CFUNCTYPE, byref, c_int32, c_uint16, c_uint32, c_void_p, sizeof
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "samples" / "programs"))

from docabi_bindings import IMetaDataImport
from exports import Runtime

CAPACITY = 1024
"""Characters of the first buffer of the friendly form."""
ROUNDS = 25
"""The forms take turns, so that what else the machine does touches all of them; the fastest round counts."""
PORTION = 100
"""Calls of a round: they end before a busy machine gives the processor to somebody else."""


class ByHand:
    """The calls as one writes them for this method alone."""

    def __init__(self, scope: IMetaDataImport, tokens: list[int]) -> None:
        self.this, self.tokens = scope.address, tokens
        number, _ = IMetaDataImport.slot_numbers()["GetTypeDefProps"]
        table = c_void_p.from_address(self.this).value or 0
        prototype = CFUNCTYPE(c_int32, c_void_p, c_uint32, c_void_p, c_uint32, c_void_p, c_void_p, c_void_p)
        self.call = prototype(c_void_p.from_address(table + number * sizeof(c_void_p)).value or 0)
        self.buffer = (c_uint16 * CAPACITY)()
        self.length, self.flags, self.base = c_uint32(), c_uint32(), c_uint32()
        self.out = byref(self.length), byref(self.flags), byref(self.base)

    def values(self) -> Iterator[tuple[str, int, int]]:
        """What the friendly form gives."""
        call, this, buffer, (length, flags, base) = self.call, self.this, self.buffer, self.out
        view = memoryview(buffer)
        for token in self.tokens:
            if call(this, token, buffer, CAPACITY, length, flags, base) < 0:
                raise OSError
            name = utf_16_le_decode(view[: self.length.value - 1])[0]
            yield name, self.flags.value, self.base.value

    def calls(self) -> None:
        """What the raw form does."""
        call, this, buffer, (length, flags, base) = self.call, self.this, self.buffer, self.out
        for token in self.tokens:
            call(this, token, buffer, CAPACITY, length, flags, base)


def fastest(candidates: Mapping[str, Callable[[], object]], calls: int) -> dict[str, float]:
    """Microseconds a call of each form."""
    best = dict.fromkeys(candidates, float("inf"))
    for _ in range(ROUNDS):
        for name, form in candidates.items():
            start = time.perf_counter()
            form()
            best[name] = min(best[name], time.perf_counter() - start)
    return {name: seconds / calls * 1e6 for name, seconds in best.items()}


def forms(scope: IMetaDataImport, tokens: list[int]) -> dict[str, Callable[[], object]]:
    """Functions that call the method for each token."""
    hand = ByHand(scope, tokens)

    def by_hand() -> None:
        for _ in hand.values():
            pass

    def friendly() -> None:
        for token in tokens:
            scope.GetTypeDefProps(token)

    def raw() -> None:
        method, buffer, (length, flags, base) = scope.raw, hand.buffer, hand.out
        for token in tokens:
            method.GetTypeDefProps(token, buffer, CAPACITY, length, flags, base)

    if any(one != scope.GetTypeDefProps(token) for one, token in zip(hand.values(), tokens, strict=True)):
        raise SystemExit("the forms give different values")
    return {"by hand": by_hand, "friendly": friendly, "calls by hand": hand.calls, "raw": raw}


def measure(scope: IMetaDataImport) -> dict[str, float]:
    """Times of all forms, and the ratios."""
    tokens = [*scope.EnumTypeDefs()]
    portions = [tokens[i : i + PORTION] for i in range(0, len(tokens), PORTION)]
    times = [fastest(forms(scope, portion), len(portion)) for portion in portions]
    found = {name: sum(one[name] for one in times) / len(times) for name in times[0]}
    found["friendly ratio"] = found["friendly"] / found["by hand"]
    found["raw ratio"] = found["raw"] / found["calls by hand"]
    return {name: round(value, 3) for name, value in found.items()}


def main() -> None:
    """Measure and leave: a runtime does not survive the ordinary end of its host."""
    runtime = Runtime(Path(sys.argv[1]))
    library = runtime.folder / "System.Private.CoreLib.dll"
    with runtime.dispenser() as dispenser, dispenser.OpenScope(str(library), 0, IMetaDataImport) as scope:
        print(json.dumps(measure(scope)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
