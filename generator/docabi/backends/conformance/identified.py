"""All interfaces that have an identifier, which an object is asked for that is none of them."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import msgspec

from docabi.backends.cnames.closure import Closure
from docabi.spec import Interface


class Identified(msgspec.Struct, frozen=True):
    """An interface, its identifier and the names of its bases."""

    name: str
    iid: str
    bases: tuple[str, ...]


def identified(closure: Closure) -> Iterator[Identified]:
    """Yield the interfaces that pages describe and whose identifiers are GUIDs."""
    vtables = closure.abi.vtables
    for entity in closure.vocabulary.entities.values():
        iid = vtables.iid(entity.name) if isinstance(entity, Interface) else None
        if iid is not None and _is_guid(iid):
            yield Identified(entity.name, str(UUID(iid)), tuple(vtables.bases(entity.name)))


def _is_guid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
