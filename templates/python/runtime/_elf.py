"""A shared library of Linux, written by Python: its functions call what a process puts into its variables.

An ELF file of less than a kilobyte, in two parts. The first one, which cannot be written to, has headers, tables of the
loader and the code; the second one, a page further on in memory, the loader's own table and a variable for each
function. Each function jumps to the address in its variable, and gives a number of its own while there is none. Nothing
is relocated: code finds the variables by their distance.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from struct import pack
from typing import NamedTuple

_PAGE = 0x10000
"""The largest page that the architectures have: of pages with other rights no two are the same."""
_HEADER, _PROGRAM, _SYMBOL = 64, 56, 24
_TABLES = _HEADER + 4 * _PROGRAM
_LONGEST = 32
"""Bytes that a function has room for."""
_LOAD, _DYNAMIC, _STACK = 1, 2, 0x6474E551
_HASH, _STRINGS, _SYMBOLS, _STRINGS_SIZE, _SYMBOL_SIZE = 4, 5, 6, 10, 11
_READ, _WRITE, _EXECUTE = 4, 2, 1
_FUNCTION, _OBJECT = 0x12, 0x11  # global symbols


class Machine(NamedTuple):
    """An architecture: its number in ELF, and the code of a function with the distance of its variable from its start,
    and what it gives while that is empty.
    """

    number: int
    code: Callable[[int, int], bytes]


def _x86_64(distance: int, otherwise: int) -> bytes:
    load = b"\x48\x8b\x05" + pack("<i", distance - 7)  # mov rax, [rip + ...]; seven bytes are this instruction's own
    # test rax, rax; je 1f; jmp rax; 1: mov eax, ...; ret
    return load + b"\x48\x85\xc0\x74\x02\xff\xe0\xb8" + pack("<I", otherwise) + b"\xc3"


def _aarch64(distance: int, otherwise: int) -> bytes:
    low, high = distance & 3, distance >> 2
    return pack(
        "<7I",
        0x10000010 | low << 29 | high << 5,  # adr x16, variable
        0xF9400210,  # ldr x16, [x16]
        0xB4000050,  # cbz x16, 1f
        0xD61F0200,  # br x16
        0x52800000 | (otherwise & 0xFFFF) << 5,  # 1: movz w0, ...
        0x72A00000 | (otherwise >> 16) << 5,  # movk w0, ..., lsl 16
        0xD65F03C0,  # ret
    )


MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(62, _x86_64),
    "aarch64": Machine(183, _aarch64),
}
"""By the name that `platform.machine` gives."""


def shared_library(machine: Machine, functions: Mapping[str, int]) -> bytes:
    """The file: functions by name, with what each gives while its variable, `NAME_target`, is empty."""
    names = [*functions, *(f"{name}_target" for name in functions)]
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in names)
    hash_at = _TABLES + _SYMBOL * (len(names) + 1)
    strings_at = hash_at + 4 * (len(names) + 4)
    code_at = _aligned(strings_at + len(strings))
    data_at = code_at + _LONGEST * len(functions)
    dynamic = pack(
        "<12Q",
        *(_HASH, hash_at, _STRINGS, strings_at, _SYMBOLS, _TABLES),
        *(_STRINGS_SIZE, len(strings), _SYMBOL_SIZE, _SYMBOL, 0, 0),
    )
    starts = [code_at + _LONGEST * number for number in range(len(functions))]
    variables = [_PAGE + data_at + len(dynamic) + 8 * number for number in range(len(functions))]
    code = b"".join(
        machine.code(variable - start, otherwise).ljust(_LONGEST, b"\0")
        for start, variable, otherwise in zip(starts, variables, functions.values(), strict=True)
    )
    places = [*((_FUNCTION, start, _LONGEST) for start in starts), *((_OBJECT, variable, 8) for variable in variables)]
    segments = (
        _segment(_LOAD, _READ | _EXECUTE, 0, data_at),
        _segment(_LOAD, _READ | _WRITE, data_at, len(dynamic) + 8 * len(functions)),
        _segment(_DYNAMIC, _READ | _WRITE, data_at, len(dynamic)),
        _segment(_STACK, _READ | _WRITE, 0, 0),  # or a loader would make stacks executable
    )
    tables = _symbols(names, places) + _hash(len(names)) + strings
    first = (_header(machine.number) + b"".join(segments) + tables).ljust(code_at, b"\0") + code
    return first + dynamic + bytes(8 * len(functions))


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
        found += pack("<IBBHQQ", at, kind, 0, 1, address, size)  # 1: any section, but defined
        at += len(name) + 1
    return found


def _hash(count: int) -> bytes:
    """One bucket for all symbols, each followed by the next one."""
    return pack(f"<{count + 4}I", 1, count + 1, 1, 0, *range(2, count + 1), 0)
