"""What the documentation says of an interface, as the test modules hold it.

`place` opens every message: `page:line` of the line that states that very fact, with the locale behind it where only
another one than the documentation's states it. Where no page does, it is the source of the fact: `layout Windows/NETFX
SDK: mscoree.h`. What a parameter means (direction, length, text, interface, callback) the Python package knows:
`interface.slots()`.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple


@cache
def _lines() -> dict[str, str]:
    text = (Path(__file__).resolve().parent / "docabi_lines.h").read_text(encoding="utf-8")
    return dict(re.findall(r'^#define DOCABI_LINE_(\w+) "(\d+)"', text, re.MULTILINE))


def at(page: str, line: str, behind: str = "") -> str:
    """The place of a fact: `docabi_lines.h` has the number of the line that is called `line`."""
    return f"{page}{_lines()[line]}{behind}"


class Code(NamedTuple):
    """A documented return code."""

    name: str
    value: int
    place: str


class Parameter(NamedTuple):
    """A parameter after `this`; one that `is_optional` may be NULL. What `comes_out` a stand-in writes."""

    name: str
    place: str
    is_optional: bool = False
    comes_out: bool = False


class Method(NamedTuple):
    """A method in its slot. `owner` declares it: the interface itself or a base.

    `answers`: it returns an HRESULT; else a stand-in fills its result with the byte `value` (0: it returns nothing).
    """

    name: str
    slot: int
    place: str
    slot_place: str
    owner: str
    answers: bool
    value: int
    parameters: tuple[Parameter, ...]
    codes: tuple[Code, ...]


class Identifier(NamedTuple):
    """An interface that QueryInterface answers for, and its GUID."""

    interface: str
    value: str
    place: str


class Interface(NamedTuple):
    """An interface with its own methods and those of its bases, without IUnknown's.

    `identifiers` are its own, if anybody knows it, and those of its bases; none for a plain class, which has no
    QueryInterface. `header` is the name of the C header without `.h`.
    """

    name: str
    header: str
    place: str
    identifier_place: str
    identifiers: tuple[Identifier, ...]
    methods: tuple[Method, ...]
