"""The root of all interfaces that a damaged name means. In: a base as pages write it, and the names that are known."""

from __future__ import annotations

from collections.abc import Container

from docabi.abi.vtables import ROOT

_ROOTS = (ROOT, "IDispatch")


def meant_root(base: str, *known: Container[str]) -> str | None:
    """The root from which a name is one sign away (`IUknown`); None for what one of the containers knows, and for any
    other name.
    """
    if base in _ROOTS or any(base in names for names in known):
        return None
    return next((root for root in _ROOTS if _is_one_sign_away(base, root)), None)


def _is_one_sign_away(written: str, name: str) -> bool:
    """Whether a sign is missing, is one too many, or is another one."""
    same = next((at for at, (one, two) in enumerate(zip(written, name, strict=False)) if one != two), len(written))
    rest, right = written[same:], name[same:]
    return rest == right[1:] or rest[1:] == right or (bool(rest) and rest[1:] == right[1:])
