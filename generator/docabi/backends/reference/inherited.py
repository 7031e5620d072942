"""What an interface has of its bases: the methods of each, from the first one on."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from docabi.abi import SpecView
from docabi.backends.reference.page import code
from docabi.backends.reference.prose import clean, link
from docabi.backends.reference.sitemap import SiteMap, SitePage, href
from docabi.backends.reference.views import Row
from docabi.spec import Class, Interface

Bases = tuple[tuple[str, tuple[str, ...]], ...]
"""The bases of an interface, the first one first: name, and names of the methods in their slots."""


def bases(spec: SpecView) -> Mapping[str, Bases]:
    """Return the bases of each interface whose vtable is known."""
    found = {}
    for entity in spec.entities.values():
        table = spec.abi.vtables.find(entity.name) if isinstance(entity, Interface | Class) else None
        if table is not None and len(table.parts) > 1:
            parts = table.parts[:-1]
            found[entity.name] = tuple((part.owner, tuple(method.name for method in part.methods)) for part in parts)
    return found


def base_rows(site: SiteMap, place: SitePage, found: Bases) -> tuple[Row, ...]:
    """Return a row for each base: its name and its methods, linked where they have pages."""
    return tuple(
        Row(
            (
                _link(place, site.entities.get(owner), owner),
                Markup(", ").join(_link(place, site.methods.get((owner, name)), name) for name in names),
            )
        )
        for owner, names in found
        if names
    )


def _link(place: SitePage, target: SitePage | None, name: str) -> Markup:
    shown = code(clean(name))
    return link(href(place.folder, target.path), shown) if target else shown
