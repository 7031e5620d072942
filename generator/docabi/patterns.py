"""docabi's own regular expressions: what `re` makes of them is kept as Python keeps bytecode of modules (`pycache`).

Compiling all of them takes longer than all other work of the imports of a rebuild. To add one: `compile_pattern(...)`
at the head of a module, where others write `re.compile(...)`. Patterns from data that somebody else wrote go to `re`.
"""

from __future__ import annotations

import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, AnyStr

import msgspec

from docabi.pycache import keep, place_beside, read_kept

_PLACE = place_beside(Path(__file__), "patterns")
_STAMP = f"docabi patterns 1 {sys.version} {sys.byteorder}\n".encode()
_MOST = 4_000
"""More than docabi has: some are of code that was edited since, so the next process begins anew."""

_OTHER_PYTHON = (ImportError, AttributeError, TypeError, ValueError, RuntimeError)
"""What a Python says whose `re` is made otherwise inside: there nothing is kept."""

_Key = tuple[bytes, int, bool]
"""A pattern as bytes, the flags that are asked for, and whether it is one of texts."""


class _Program(msgspec.Struct, frozen=True, array_like=True):
    """What the engine of `re` is given beside a pattern: all flags, 32-bit words of code, and the groups."""

    flags: int
    code: bytes
    groups: int
    names: dict[str, int]
    by_number: tuple[str | None, ...]


_decode = msgspec.msgpack.Decoder(list[tuple[_Key, _Program]]).decode
_missing: dict[_Key, None] = {}


@cache
def _kept() -> dict[_Key, _Program]:
    data = read_kept(_PLACE, _STAMP)
    try:
        found = dict(_decode(data)) if data else {}
    except msgspec.DecodeError:
        return {}
    return found if len(found) <= _MOST else {}


def compile_pattern(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives. Raises re.error."""
    key = _as_bytes(pattern), int(flags), isinstance(pattern, str)
    kept = _kept().get(key)
    if kept is not None:
        code = array("I", kept.code).tolist()
        with suppress(*_OTHER_PYTHON):
            made: re.Pattern[AnyStr] = _engine().compile(
                pattern, kept.flags, code, kept.groups, kept.names, kept.by_number
            )
            return made
    _missing[key] = None
    return re.compile(pattern, flags)


def keep_patterns() -> None:
    """Keep what this process had to make, if it can: call it when all else is done."""
    if _missing and not sys.dont_write_bytecode and os.access(_PLACE.parent, os.W_OK):
        with suppress(*_OTHER_PYTHON):
            programs = _kept() | {key: _program(*key) for key in _missing}
            keep(_PLACE, _STAMP, msgspec.msgpack.encode([*programs.items()]))
        _missing.clear()


@cache
def _engine() -> Any:
    return import_module("_sre")


def _as_bytes(pattern: str | bytes) -> bytes:
    return pattern if isinstance(pattern, bytes) else pattern.encode("utf-8", "surrogatepass")


def _program(pattern: bytes, flags: int, is_of_text: bool) -> _Program:
    """What `re.compile` gives to the engine."""
    parsed = import_module("re._parser").parse(
        pattern.decode("utf-8", "surrogatepass") if is_of_text else pattern, flags
    )
    code = array("I", import_module("re._compiler")._code(parsed, flags))
    names: dict[str, int] = parsed.state.groupdict
    by_number = {number: name for name, number in names.items()}
    groups: int = parsed.state.groups
    return _Program(
        flags | parsed.state.flags, code.tobytes(), groups - 1, names, (*map(by_number.get, range(groups)),)
    )
