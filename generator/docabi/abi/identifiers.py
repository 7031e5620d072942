"""Identifiers with a name of their own: those of the facts that a specification has, and those of its COM classes.

An identifier comes with its header: one of a header that the documentation describes is given, unless the settings want
no companions of the documentation. One that a page names is given in any case.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from docabi.facts import Facts
from docabi.spec import Coclass, Entity, Identifier

CLASS = "CLSID_"


def known_identifiers(entities: Mapping[str, Entity], facts: Facts, named: Container[str]) -> dict[str, Identifier]:
    """The identifiers by name, in the order of the names; `named` are names that pages use."""
    headers = (
        {entity.header.lower() for entity in entities.values() if entity.header} if facts.own.companions else set()
    )
    wanted = {
        name
        for name, one in facts.identifiers.items()
        if name in named or (one.header is not None and one.header.lower() in headers)
    }
    meant = {one.same_as for name in wanted if (one := facts.identifiers[name]).same_as is not None}
    found = {name: facts.identifiers[name] for name in {*wanted, *meant}}
    for entity in entities.values():
        if isinstance(entity, Coclass) and entity.clsid:
            name = f"{CLASS}{entity.name}"
            known = facts.identifiers.get(name)
            source = known.source if known is not None and known.value == entity.clsid else entity.page or ""
            found[name] = Identifier(name, entity.clsid, entity.header, source)
    return dict(sorted(found.items()))
