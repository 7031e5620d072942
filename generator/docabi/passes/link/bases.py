"""Linking an interface: a base that only a slip tells from the root of all interfaces (`IUknown`) is that root."""

from __future__ import annotations

import msgspec

from docabi.passes.link.step import Context, Note, Step
from docabi.passes.merge.roots import meant_root
from docabi.spec import Entity, Interface


def link_base(entity: Entity, context: Context) -> Step:
    """The interface on the root that its page means, if no page and no fact knows an interface of the written name."""
    written = entity.base if isinstance(entity, Interface) else None
    known = (context.symbols.kinds, context.facts.layouts, context.facts.types)
    root = meant_root(written, *known) if written else None
    if root is None:
        return Step(entity)
    message = f"no interface is called `{written}`; `{root}` is meant"
    finding = context.warning("damaged-identifier", "base", message, f"write `{root}`")
    note = Note("base", root, f"the page has `{written}`")
    return Step(msgspec.structs.replace(entity, base=root), (finding,), (note,))
