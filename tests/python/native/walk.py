"""A random walk over the friendly methods of live objects: valid, absent, closed, released and foreign arguments.

`python walk.py FAMILY SEED CALLS LOG RUNTIME [PROGRAM DBGSHIM]` with the package of a whole documentation and
`samples/programs` on the path: makes CALLS calls of the family's interfaces and prints as JSON what came of them. The
last lines of LOG are the last calls, should the process end. FAMILY is a key of `FAMILIES`.

Whatever is passed, a call has to answer, or to raise an error of Python. Left out is what ends a process that has no
part of the package in it either: `UNSAFE`, which `unsafe.py` shows call by call.
"""

from __future__ import annotations

import ctypes
import faulthandler
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from inspect import signature
from pathlib import Path
from typing import Any, TextIO

import docabi_bindings as package
from debugging import attached
from docabi_bindings import GUID, ComError, CorOpenFlags, IMetaDataImport, IUnknown
from docabi_bindings._iteration import _Handle
from exports import Runtime, leave
from unsafe import UNSAFE, Session

EXPECTED = (ComError, ReferenceError, TypeError, ValueError, ctypes.ArgumentError, MemoryError, OverflowError)
"""What a call may raise. An AttributeError, an IndexError or the like is a mistake of the package."""
PATIENCE = 60
"""Seconds until a call that does not return ends the walk."""
SESSION = 2000
"""Calls on one debugged program, and on what came of the first scopes."""
KEPT = 400
"""How many objects, and how many values of a kind, are kept."""
NUMBERS = (
    0,
    1,
    2,
    3,
    7,
    255,
    256,
    4096,
    65535,
    2**20,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**32,
    2**63,
    2**64,
    -1,
    -(2**31),
    -(2**63),
)
SIZES = (0, 1, 2, 3, 16, 255, 256, 4096, 65536, -1, 2**40)
"""Of rooms that a call makes: more than the machine has is one of them, what it would really have to fill is not."""
TEXTS = (
    "",
    "x",
    "System.Object",
    "System.Int32",
    "ToString",
    "a\0b",
    "\ud800",
    "größer" * 50,
    "😀",
    "%s%n",
    "../..",
    "x" * 70000,
)
BLOBS = (b"", b"\0", b"\x20\x01\x08\x02", b"\x06\x0e", bytes(16), bytes(range(256)), b"\xff" * 64)
TOKENS = tuple(
    table << 24 | row
    for table in (0x01, 0x02, 0x04, 0x06, 0x08, 0x0A, 0x1A, 0x70, 0x7F)
    for row in (0, 1, 2, 3, 500, 0xFFFFFF)
)
HANDLES = ("hEnum", "phEnum")
"""Parameters that take a handle: one that the runtime gave, because any other number is an address."""
STRANGE = (None, 1.5, float("nan"), object(), "text", b"bytes", [], [None], (1, 2), {}, int, True, 2**200, Path("x"))
"""What fits no parameter, or few."""


class Walk:
    """One walk: what it holds, and what came of its calls."""

    def __init__(self, family: str, seed: int, log: TextIO) -> None:
        self.random = random.Random(seed)
        self.family, self.unsafe, self.log = re.compile(FAMILIES[family][0]), UNSAFE[family], log
        self.interfaces = [cls for name in package.__all__ if is_interface(cls := getattr(package, name))]
        self.objects: list[Any] = []
        self.released: list[Any] = []
        self.numbers: list[int] = []
        self.handles: list[int] = []
        self.left: list[Any] = []
        self.processes: tuple[int, ...] = (0,)
        self.loops: list[Iterator[Any]] = []
        self.outcomes: Counter[str] = Counter()
        self.methods: Counter[str] = Counter()
        self.wrong: list[str] = []

    def step(self) -> None:
        """One call, with whatever comes."""
        chosen = self.random.random()
        if chosen < 0.03 and self.loops:
            self.call("next", lambda: next(self.random.choice(self.loops), None))
        elif chosen < 0.05 and len(self.objects) > 5:
            found = self.objects.pop(self.random.randrange(1, len(self.objects)))  # the first one stays
            self.released.append(found)
            self.call(f"{type(found).__name__}.release", found.release)
        else:
            pool = self.released if chosen < 0.08 and self.released else self.objects
            self.method(self.random.choice(pool))

    def method(self, subject: Any) -> None:
        """One method of an object."""
        names = [
            name
            for name in type(subject).slot_numbers()
            if name not in ("AddRef", "Release") and hasattr(type(subject), name)
        ]
        if not names:
            return
        name = self.random.choice(names)
        function = getattr(subject, name)
        arguments, named = [], {}
        documented = getattr(type(subject), name)
        hints = documented.__annotations__
        written = dict(zip(hints.keys(), hints.values(), strict=True))  # as text: a copy of its own would be types
        for parameter in list(signature(documented).parameters.values())[1:]:
            value = self.value(parameter.name, written[parameter.name])
            if parameter.kind is parameter.KEYWORD_ONLY:
                if self.random.random() < 0.7:
                    named[parameter.name] = self.handle()
            elif parameter.default is parameter.empty or self.random.random() < 0.5:
                arguments.append(value)
            else:
                break
        full = f"{type(subject).__name__}.{name}"
        if any(unsafe.covers(subject, name, [*arguments, *named.values()]) for unsafe in self.unsafe):
            self.outcomes["left out"] += 1
            return
        self.call(full, lambda: function(*arguments, **named), (*arguments, *named.items()))

    def call(self, name: str, function: Callable[[], Any], arguments: tuple[Any, ...] = ()) -> None:
        """Call it, count what comes of it, and keep what it gives."""
        self.log.write(f"{name}({', '.join(map(shown, arguments))})\n")
        self.methods[name] += 1
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        try:
            found = function()
        except EXPECTED as error:
            self.outcomes[type(error).__name__] += 1
        except Exception as error:
            self.outcomes["wrong"] += 1
            self.wrong.append(f"{name}({', '.join(map(shown, arguments))}): {error!r}"[:500])
        else:
            self.outcomes["answered"] += 1
            self.keep(found, name.partition(".")[2])

    def keep(self, found: Any, method: str) -> None:
        """What a call gave becomes an argument of later calls."""
        if isinstance(found, IUnknown):
            if self.family.fullmatch(type(found).__name__):
                put(self.random, self.objects, found)
        elif isinstance(found, _Handle):
            found.maker = getattr(found, "maker", method)  # type: ignore[attr-defined]
            put(self.random, self.handles, found)
        elif isinstance(found, int):
            put(self.random, self.numbers, found)
        elif isinstance(found, (list, tuple)):
            for one in found[:4]:
                self.keep(one, method)
        elif isinstance(found, Iterator):
            put(self.random, self.loops, found)

    def value(self, name: str, annotation: str) -> Any:
        """An argument for a parameter: one that fits, mostly."""
        if self.random.random() < 0.05:
            strange = self.random.choice(STRANGE)
            return None if strange is True and name in HANDLES else strange  # True would be an address
        kinds = [kind.strip() for kind in re.split(r"\|(?![^\[]*\])", annotation)]
        return self.one(name, self.random.choice(kinds))

    def one(self, name: str, kind: str) -> Any:
        """A value of one type."""
        if kind.partition("[")[0] in MAKERS:
            return MAKERS[kind.partition("[")[0]](self, name)
        if kind.startswith(("Sequence[", "Iterable[")):
            count = self.random.choice((0, 1, 1, 2, 3, 100))
            return [self.value(name, kind[9:-1]) for _ in range(count)]
        cls: Any = getattr(package, kind.removesuffix(".Implementation"), None)
        if kind.endswith(".Implementation"):
            return None  # of what the walk passes, its objects are the runtime's own: see `UNSAFE`
        if is_interface(cls):
            fitting = [one for one in self.objects if isinstance(one, cls)]
            return self.random.choice(
                fitting if fitting and self.random.random() < 0.7 else [*self.objects, *self.released, *self.left, None]
            )
        try:
            return self.random.choice(list(cls)) if hasattr(cls, "__members__") else cls()
        except (TypeError, IndexError):
            return None

    def number(self, name: str) -> int:
        """A number: a token, an address, a count, flags; the name of the parameter says which are likely."""
        if name in ("id_", "dwProcessId"):
            return self.random.choice(self.processes)  # nobody debugs the other processes of the machine
        if (
            name == "cMax"
            or name.startswith(("cb", "cch", "size", "celt"))
            or re.search("Size|Count|BufLen|Alloc", name)
        ):
            return self.random.choice(SIZES)
        pools = (NUMBERS, TOKENS, TOKENS, self.numbers or NUMBERS, self.numbers or NUMBERS)
        return self.random.choice(self.random.choice(pools))

    def handle(self) -> int | None:
        """A handle of the runtime, open or closed, of this or another object; none stands for NULL."""
        return self.random.choice((None, *self.handles[-20:]))


MAKERS: dict[str, Callable[[Walk, str], Any]] = {
    "type": lambda walk, name: walk.random.choice(walk.interfaces),
    "int": lambda walk, name: walk.handle() if name in HANDLES else walk.number(name),
    "bool": lambda walk, name: walk.random.choice((True, False, 2)),
    "str": lambda walk, name: walk.random.choice(TEXTS),
    "PathLike": lambda walk, name: Path("folder") / walk.random.choice(TEXTS[:3]),
    "bytes": lambda walk, name: walk.random.choice(BLOBS),
    "None": lambda walk, name: None,
    "Any": lambda walk, name: walk.random.choice((GUID(), *walk.interfaces)),
    "GUID": lambda walk, name: GUID(walk.random.randbytes(16)),
    "Identifier": lambda walk, name: walk.random.choice((GUID(), "not an identifier", *walk.interfaces)),
    "VariantValue": lambda walk, name: walk.random.choice((1, 2**31, True, 1.5, "x", None)),
    "Pointer": lambda walk, name: walk.random.choice((None, (ctypes.c_uint8 * 8192)())),
}


def is_interface(cls: object) -> bool:
    """Whether it is a class of COM objects."""
    return isinstance(cls, type) and issubclass(cls, IUnknown)


def put(chance: random.Random, pool: list[Any], value: Any) -> None:
    """Keep a value; in a full pool it takes the place of another one."""
    if len(pool) < KEPT:
        pool.append(value)
    else:
        pool[chance.randrange(1, KEPT)] = value


def shown(value: object) -> str:
    """A value in the log."""
    return repr(value)[:60] + str(getattr(value, "maker", ""))


def metadata(walk: Walk, calls: int, runtime: Path) -> None:
    """Scopes of two assemblies, and the dispenser that they come from."""
    dispenser = Runtime(runtime).dispenser()
    opened: list[Any] = [dispenser]
    for name in ("System.Private.CoreLib.dll", "System.Linq.dll"):
        scope = dispenser.OpenScope(runtime / name, CorOpenFlags.ofRead, IMetaDataImport)
        opened += [scope.QueryInterface(cls) for cls in READERS]
    walk.numbers += [token for token, _ in zip(opened[1].EnumTypeDefs(), range(200), strict=False)]
    for number in range(calls):
        if number % SESSION == 0:  # else most of a long walk asks scopes that have nothing
            walk.left, walk.objects = walk.objects[1:50], [one.QueryInterface(type(one)) for one in opened]
        walk.step()


def debugger(walk: Walk, calls: int, runtime: Path, program: Path, shim: Path) -> None:
    """Programs that are stopped in a method, one after the other; what is left of one is an argument with the next."""
    while calls > 0:
        session = Session(program.name)
        with suppress(ComError), attached(session, shim, runtime, program, "600") as (child, process):
            if not session.stopped.wait(PATIENCE):
                raise TimeoutError("the program did not stop")
            walk.left = walk.objects[1:50]
            walk.objects = [process, *session.brought]
            walk.processes = (0, child.pid, 2**22 - 1)
            for _ in range(min(calls, SESSION)):
                walk.step()
            calls -= SESSION


READERS = (package.IMetaDataImport2, package.IMetaDataAssemblyImport, package.IMetaDataTables2, package.IMetaDataInfo)
FAMILIES: dict[str, tuple[str, Callable[..., None]]] = {
    "metadata": (r"IMetaData(Dispenser|Import|AssemblyImport|Tables|Info)\w*", metadata),
    "debugger": (r"ICorDebug\w*", debugger),
}


def main() -> None:
    family, seed, calls, log, *files = sys.argv[1:]
    faulthandler.enable()
    with open(log, "w", buffering=1, encoding="utf-8", errors="backslashreplace") as file:
        walk = Walk(family, int(seed), file)
        FAMILIES[family][1](walk, int(calls), *map(Path, files))
    print(json.dumps({"outcomes": walk.outcomes, "methods": len(walk.methods), "wrong": walk.wrong[:20]}))
    leave()


if __name__ == "__main__":
    main()
