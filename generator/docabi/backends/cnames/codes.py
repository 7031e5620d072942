"""Return codes as macros: the ones that the entities of a header document."""

from __future__ import annotations

import re
from collections.abc import Iterable

from docabi.backends.cnames.naming import is_identifier
from docabi.spec import Callback, Class, Code, Entity, Function, Interface, Structure, Union

# `HRESULT_FROM_WIN32(ERROR_X)` is a macro of the prelude over a code of its own. A page that says `ERROR_X` alone means
# the same value, but the name is Windows' own (winerror.h), and means there what it means here.
_FROM_WIN32 = re.compile(r"(?:HRESULT_FROM_WIN32\((\w+)\)|(ERROR_\w+))\Z")
_FACILITY_WIN32 = 0x80070000


def code_macros(entities: Iterable[Entity]) -> tuple[tuple[str, str], ...]:
    """(name, value) of each code in name order; a code without a known value has none."""
    found: dict[str, str] = {}
    for entity in entities:
        for code in _codes(entity):
            if (macro := _macro(code)) is not None:
                found.setdefault(*macro)
    return tuple(sorted(found.items()))


def _codes(entity: Entity) -> Iterable[Code]:
    if isinstance(entity, Function | Callback):
        yield from entity.hresults
    if isinstance(entity, Interface | Class | Structure | Union):
        for method in entity.methods:
            yield from method.hresults


def _macro(code: Code) -> tuple[str, str] | None:
    if code.value is None or not 0 <= code.value < 2**32:
        return None
    wrapped = _FROM_WIN32.match(code.name)
    name = (wrapped[1] or wrapped[2]) if wrapped else ""
    if is_identifier(name) and code.value & 0xFFFF0000 == _FACILITY_WIN32:
        return name, f"{code.value & 0xFFFF}L"
    if not is_identifier(code.name):
        return None
    return code.name, f"((HRESULT)0x{code.value:08X}L)"
