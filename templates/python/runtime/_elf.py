"""A shared library of Linux, written by Python: its functions call what a process puts into its variables.

An ELF file of a kilobyte or two, in two parts. The first one, which cannot be written to, has headers, tables of the
loader and the code; the second one, a page further on in memory, the loader's own table and a variable for each
function. Each function jumps to the address in its variable, and gives a number of its own while there is none. Code
finds the variables by their distance.

The first function of a library may start Python before it gives that number: it calls functions of libpython, of whose
addresses the loader makes a table behind the variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from struct import pack
from typing import NamedTuple, TypeAlias

_PAGE = 0x10000
"""The largest page that the architectures have: of pages with other rights no two are the same."""
_HEADER, _PROGRAM, _SYMBOL, _RELOCATION, _ENTRY = 64, 56, 24, 24, 16
_TABLES = _HEADER + 4 * _PROGRAM
_LOAD, _DYNAMIC, _STACK = 1, 2, 0x6474E551
_READ, _WRITE, _EXECUTE = 4, 2, 1
_FUNCTION, _OBJECT, _IMPORTED = 0x12, 0x11, 0x10  # global symbols

Part: TypeAlias = Callable[[int], bytes]
"""Code for the address that it is at."""


class Starting(NamedTuple):
    """How Python is started: the library that has it, and what it runs."""

    library: str
    script: str


class Machine(NamedTuple):
    """An architecture: its number in ELF, that of the relocation to an address, and what code is made of."""

    number: int
    relocation: int
    jump: Callable[[int], Part]
    """To what the variable at an address has, unless that is 0."""
    give: Callable[[int], bytes]
    """A number as the result."""
    call: Callable[[int], Part]
    """The function whose address is at an address."""
    text: Callable[[int], Part]
    """An address as the first argument."""
    save: bytes
    """The arguments, onto the stack."""
    everywhere: bytes
    """RTLD_NOW | RTLD_GLOBAL as the second argument."""
    unless: bytes
    """Goes past `zero` and two calls, unless the result is 0."""
    zero: bytes
    """As the first argument."""
    keep: bytes
    """The result in a register."""
    kept: bytes
    """That register as the first argument."""
    restore: bytes
    """What `save` did, taken back."""


def _words(*words: int) -> bytes:
    return pack(f"<{len(words)}I", *words)


def _adr(register: int, distance: int) -> int:
    return 0x10000000 | (distance & 3) << 29 | (distance >> 2 & 0x7FFFF) << 5 | register


MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(
        number=62,
        relocation=6,  # R_X86_64_GLOB_DAT
        # mov rax, [variable]; test rax, rax; je 1f; jmp rax; 1:
        jump=lambda at: lambda here: b"\x48\x8b\x05" + pack("<i", at - here - 7) + b"\x48\x85\xc0\x74\x02\xff\xe0",
        give=lambda number: b"\xb8" + pack("<I", number) + b"\xc3",  # mov eax, number; ret
        call=lambda at: lambda here: b"\xff\x15" + pack("<i", at - here - 6),  # call [at]
        text=lambda at: lambda here: b"\x48\x8d\x3d" + pack("<i", at - here - 7),  # lea rdi, at
        save=b"\x57\x56\x52\x53\x48\x83\xec\x08",  # push rdi; push rsi; push rdx; push rbx; sub rsp, 8
        everywhere=b"\xbe\x02\x01\x00\x00",  # mov esi, 0x102
        unless=b"\x85\xc0\x75\x0e",  # test eax, eax; jne 14 bytes on
        zero=b"\x31\xff",  # xor edi, edi
        keep=b"\x89\xc3",  # mov ebx, eax
        kept=b"\x89\xdf",  # mov edi, ebx
        restore=b"\x48\x83\xc4\x08\x5b\x5a\x5e\x5f",  # add rsp, 8; pop rbx; pop rdx; pop rsi; pop rdi
    ),
    "aarch64": Machine(
        number=183,
        relocation=1025,  # R_AARCH64_GLOB_DAT
        # adr x16, variable; ldr x16, [x16]; cbz x16, 1f; br x16; 1:
        jump=lambda at: lambda here: _words(_adr(16, at - here), 0xF9400210, 0xB4000050, 0xD61F0200),
        # movz w0, low; movk w0, high, lsl 16; ret
        give=lambda number: _words(0x52800000 | (number & 0xFFFF) << 5, 0x72A00000 | (number >> 16) << 5, 0xD65F03C0),
        call=lambda at: lambda here: _words(_adr(16, at - here), 0xF9400210, 0xD63F0200),  # the same, and blr x16
        text=lambda at: lambda here: _words(_adr(0, at - here)),  # adr x0, at
        # stp x29, x30, [sp, -48]!; mov x29, sp; stp x0, x1, [sp, 16]; stp x2, x19, [sp, 32]
        save=_words(0xA9BD7BFD, 0x910003FD, 0xA90107E0, 0xA9024FE2),
        everywhere=_words(0x52802041),  # mov w1, 0x102
        unless=_words(0x35000100),  # cbnz w0, 32 bytes on
        zero=_words(0x52800000),  # mov w0, 0
        keep=_words(0x2A0003F3),  # mov w19, w0
        kept=_words(0x2A1303E0),  # mov w0, w19
        # ldp x2, x19, [sp, 32]; ldp x0, x1, [sp, 16]; ldp x29, x30, [sp], 48
        restore=_words(0xA9424FE2, 0xA94107E0, 0xA8C37BFD),
    ),
}
"""By the name that `platform.machine` gives."""
IMPORTS = (
    *("dlopen", "Py_IsInitialized", "Py_InitializeEx", "PyEval_SaveThread"),
    *("PyGILState_Ensure", "PyRun_SimpleString", "PyGILState_Release"),
)


def calling(machine: Machine, variable: int, otherwise: int) -> list[Part | bytes]:
    """The code of a function: what is in its variable, or a number."""
    return [machine.jump(variable), machine.give(otherwise)]


def starting(machine: Machine, texts: tuple[int, int], imports: Sequence[int]) -> list[Part | bytes]:
    """Code that starts Python, unless it runs, and has it run a script; its libraries find what libpython has.

    `texts` are the addresses of the library's path and of the script, `imports` where the addresses of functions are.
    """
    library, script = map(machine.text, texts)
    dlopen, running, initialize, save_thread, ensure, run, release = map(machine.call, imports)
    return [
        machine.save,
        *(library, machine.everywhere, dlopen),
        *(running, machine.unless, machine.zero, initialize, save_thread),
        *(ensure, machine.keep, script, run, machine.kept, release),
        machine.restore,
    ]


def assembled(here: int, parts: Iterable[Part | bytes]) -> bytes:
    """The bytes of code that is at an address."""
    code = b""
    for part in parts:
        code += part if isinstance(part, bytes) else part(here + len(code))
    return code


class _Layout(NamedTuple):
    """Where things are: in the first part those of the loader, texts and code; in the second one variables."""

    names: list[str]
    strings: bytes
    hash: int
    relocations: int
    at: int
    script: int
    code: int
    room: int
    """Bytes for each function."""
    data: int
    entries: int
    """The size of the loader's own table."""

    def variable(self, number: int) -> int:
        """The address of a variable; those with functions of Python are behind those of the library's own functions."""
        return _PAGE + self.data + self.entries + 8 * number


def _layout(functions: Mapping[str, int], start: Starting | None) -> _Layout:
    imports = IMPORTS if start is not None else ()
    names = [*functions, *(f"{name}_target" for name in functions), *imports]
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in (*names, *((start.library,) if start else ())))
    hashed = _TABLES + _SYMBOL * (len(names) + 1)
    relocations = hashed + _aligned(4 * (len(names) + 4))
    at = relocations + _RELOCATION * len(imports)
    script = at + len(strings)
    code = _aligned(script + len(start.script.encode()) + 1 if start is not None else script)
    room = 256 if start is not None else 32
    data = code + room * len(functions)
    return _Layout(names, strings, hashed, relocations, at, script, code, room, data, _ENTRY * (6 + 4 * bool(imports)))


def shared_library(machine: Machine, functions: Mapping[str, int], start: Starting | None = None) -> bytes:
    """The file: functions by name, with what each gives while its variable, `NAME_target`, is empty. The first one
    starts Python before that, if it is told how.
    """
    places = _layout(functions, start)
    own, every = len(functions), len(functions) + (len(IMPORTS) if start is not None else 0)
    table = _loaders_table(places, start)
    head = _header(machine.number) + b"".join(
        (
            _segment(_LOAD, _READ | _EXECUTE, 0, places.data),
            _segment(_LOAD, _READ | _WRITE, places.data, len(table) + 8 * every),
            _segment(_DYNAMIC, _READ | _WRITE, places.data, len(table)),
            _segment(_STACK, _READ | _WRITE, 0, 0),  # or a loader would make stacks executable
        )
    )
    symbols = [
        *((_FUNCTION, places.code + places.room * number, places.room) for number in range(own)),
        *((_OBJECT, places.variable(number), 8) for number in range(own)),
        *((_IMPORTED, 0, 0) for _ in range(own, every)),
    ]
    tables = head + _symbols(places.names, symbols) + _hash(len(places.names))
    relocations = b"".join(
        pack("<QQq", places.variable(number), own + number + 1 << 32 | machine.relocation, 0)
        for number in range(own, every)
    )
    texts = places.strings + (start.script.encode() if start is not None else b"")
    first = (tables.ljust(places.relocations, b"\0") + relocations + texts).ljust(places.code, b"\0")
    return first + _code(machine, functions, start, places) + table + bytes(8 * every)


def _code(machine: Machine, functions: Mapping[str, int], start: Starting | None, places: _Layout) -> bytes:
    code = b""
    for number, otherwise in enumerate(functions.values()):
        parts = calling(machine, places.variable(number), otherwise)
        if start is not None and number == 0:
            texts = places.script - len(start.library.encode()) - 1, places.script
            imports = [places.variable(len(functions) + one) for one in range(len(IMPORTS))]
            parts = [parts[0], *starting(machine, texts, imports), *parts]
        code += assembled(places.code + len(code), parts).ljust(places.room, b"\0")
    return code


def _loaders_table(places: _Layout, start: Starting | None) -> bytes:
    # DT_STRTAB, DT_SYMTAB, DT_STRSZ, DT_SYMENT, DT_HASH
    table = {5: places.at, 6: _TABLES, 10: len(places.strings), 11: _SYMBOL, 4: places.hash}
    if start is not None:  # DT_NEEDED, DT_RELA, DT_RELASZ, DT_RELAENT
        needed, size = places.strings.index(start.library.encode() + b"\0"), _RELOCATION * len(IMPORTS)
        table |= {1: needed, 7: places.relocations, 8: size, 9: _RELOCATION}
    return b"".join(pack("<QQ", tag, value) for tag, value in (*table.items(), (0, 0)))


def _aligned(size: int) -> int:
    return -(-size // 16) * 16


def _header(machine: int) -> bytes:
    identity = b"\x7fELF" + bytes((2, 1, 1))  # 64 bits, little-endian, version 1
    rest = pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, _HEADER, 0, 0, _HEADER, _PROGRAM, 4, 0, 0, 0)  # 3: a shared library
    return identity.ljust(16, b"\0") + rest


def _segment(kind: int, rights: int, start: int, size: int) -> bytes:
    at = start + _PAGE if rights & _WRITE and size else start  # in memory
    return pack("<IIQQQQQQ", kind, rights, start, at, at, size, size, _PAGE if kind == _LOAD else 8)


def _symbols(names: list[str], places: list[tuple[int, int, int]]) -> bytes:
    found, at = bytes(_SYMBOL), 1
    for name, (kind, address, size) in zip(names, places, strict=True):
        found += pack("<IBBHQQ", at, kind, 0, kind != _IMPORTED, address, size)  # 1: any section, but defined
        at += len(name) + 1
    return found


def _hash(count: int) -> bytes:
    """One bucket for all symbols, each followed by the next one."""
    return pack(f"<{count + 4}I", 1, count + 1, 1, 0, *range(2, count + 1), 0)
