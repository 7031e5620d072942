"""Identifiers that headers define apart from their interfaces: `DEFINE_GUID(IID_IThing, 0x..., ...)`."""

from __future__ import annotations

from collections.abc import Sequence

from docabi.declaration.expression import evaluate

_MACROS = frozenset({"DEFINE_GUID", "EXTERN_GUID", "MIDL_DEFINE_GUID", "DEFINE_OLEGUID"})
# Widths in bits of the eleven numbers of a GUID.
_WIDTHS = (32, 16, 16, *(8,) * 8)


def guid_statement(tokens: Sequence[str]) -> dict[str, str]:
    """Name and identifier of a statement's tokens: `DEFINE_GUID ( NAME , l , w1 , w2 , b1 ... b8 ) ;`; else nothing."""
    if len(tokens) < 4 or tokens[0] not in _MACROS or tokens[1] != "(":
        return {}
    inside = [token for token in tokens[2:] if token not in (",", ")", ";")]
    start = 2 if tokens[0] == "MIDL_DEFINE_GUID" else 1
    numbers = [evaluate([token], {}) for token in inside[start:]]
    guid = format_guid([number for number in numbers if number is not None])
    return {inside[start - 1]: guid} if guid else {}


def format_guid(numbers: Sequence[int]) -> str | None:
    """The eleven numbers of a GUID in its usual spelling, lower case; None unless there are eleven that fit."""
    if len(numbers) != len(_WIDTHS) or any(number >> width for number, width in zip(numbers, _WIDTHS, strict=True)):
        return None
    first, second, third, *bytes_ = numbers
    tail = "".join(f"{byte:02x}" for byte in bytes_)
    return f"{first:08x}-{second:04x}-{third:04x}-{tail[:4]}-{tail[4:]}"
