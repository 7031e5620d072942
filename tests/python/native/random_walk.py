"""Calls methods of metadata interfaces with arguments of every kind, right and wrong ones, in a real runtime:
`python random_walk.py RUNTIME SEED CALLS` prints how calls ended. A crash is the only thing that must not happen.

Left out is what the runtime itself does not survive: addresses that point nowhere, no text, signatures that are none.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections import Counter
from pathlib import Path
from types import FunctionType
from typing import Any

import corrected
from docabi_bindings import (
    COR_FIELD_OFFSET,
    GUID,
    ComError,
    HResult,
    IMetaDataAssemblyImport,
    IMetaDataImport,
    IMetaDataImport2,
    IMetaDataTables2,
)

TABLES = (0x01, 0x02, 0x04, 0x06, 0x08, 0x0A, 0x0C, 0x11, 0x14, 0x17, 0x1A, 0x1B, 0x20, 0x23, 0x26, 0x27, 0x2B, 0x70)
UNSAFE = frozenset({"GetNativeCallConvFromSig", "release", "query_for"})
HANDLES = frozenset({"phEnum", "hEnum"})


class Walk:
    """Objects, and the handles that calls have given so far: live, closed and those of other methods."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        source = corrected.dispenser(folder)
        scope = source.OpenScope(folder / "System.Private.CoreLib.dll", 0, IMetaDataImport2)
        released = scope.QueryInterface(IMetaDataImport)
        others = [scope.QueryInterface(one) for one in (IMetaDataTables2, IMetaDataAssemblyImport)]
        self.objects: list[Any] = [scope, *others, released]
        self.handles: list[Any] = [None]
        released.release()

    def number(self) -> int:
        """A token that may be there, or a number at an edge."""
        row = self.random.choice((0, 1, 2, 0xFFFFFF, self.random.randrange(3000)))
        edges = (0, -1, 2**31, 2**32 - 1, 2**32, -(2**31), 2**64)
        return self.random.choice((*edges, *[self.random.choice(TABLES) << 24 | row] * 9))

    def fitting(self, name: str, annotation: str) -> Any:
        """A value of the type that an annotation names."""
        if name in HANDLES:
            return self.random.choice(self.handles)
        if name.endswith("Max"):
            return self.random.choice((0, 1, 5))
        if annotation.startswith("str"):
            return self.random.choice(("System.Int32", "Main", "", "x" * 3000))
        if annotation.startswith("bytes"):
            return self.random.choice((None, b"", b"\x06\x08"))
        if "type[" in annotation or "Identifier" in annotation:
            return self.random.choice((IMetaDataImport, IMetaDataTables2, GUID()))
        return self.number() if "int" in annotation else None

    def anything(self, name: str, annotation: str) -> Any:
        """A value of any type. A plain number is no handle that anybody can tell from one, gigabytes are no room."""
        wrong = [1.5, "x", "a\0b", b"ab", [], [1], ["a"], iter([1, "b"]), GUID(), IMetaDataImport, object(), Path("/x")]
        wrong += [COR_FIELD_OFFSET(1, 2), *self.objects]
        if not annotation.startswith("str"):
            wrong.append(None)
        if name.endswith("Max"):
            return self.random.choice([*wrong, -1])
        return self.random.choice(
            [*wrong, *self.handles] if name in HANDLES else [*wrong, HResult.E_FAIL, self.number()]
        )

    def step(self) -> str:
        """One call; gives how it ended."""
        one = self.random.choice(self.objects)
        found = {name: value for kind in type(one).__mro__ for name, value in vars(kind).items()}
        methods = [name for name, value in found.items() if isinstance(value, FunctionType) and name[0] != "_"]
        name = self.random.choice(sorted({*methods} - UNSAFE))
        types = dict.items(found[name].__annotations__)
        taken = {key: annotation for key, annotation in types if key != "return" and annotation != "Pointer"}
        arguments = {
            key: self.fitting(key, annotation) if self.random.random() < 0.8 else self.anything(key, annotation)
            for key, annotation in taken.items()
        } | {key: None for key, annotation in types if annotation == "Pointer"}
        print(name, arguments, file=sys.stderr)  # the last line says which call it was
        try:
            given = getattr(one, name)(**arguments)
        except (ComError, ReferenceError, TypeError, ValueError, OverflowError) as error:
            where = f"{name}()" in str(error) or isinstance(error, (ComError, ReferenceError))
            return type(error).__name__ if where else f"{name}: {error}"
        if "phEnum" in arguments and given[0] is not None:
            self.handles = [*self.handles[-20:], given[0]]
        return "given"


def main() -> None:
    walk = Walk(Path(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(Counter(walk.step() for _ in range(int(sys.argv[3])))), flush=True)
    os._exit(0)  # a runtime does not survive the ordinary end of its host


if __name__ == "__main__":
    main()
