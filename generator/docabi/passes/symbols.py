"""What names and paths mean in the whole documentation: made once from the groups of pages, asked by linking and back
ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from docabi.facts import FileNames
from docabi.passes.filenames import is_source_file
from docabi.passes.merge.grouping import Groups, Place
from docabi.spec import Kind


class Reference(msgspec.Struct, frozen=True):
    """What a link leads to: a page, and the entity or method that it describes (empty for other pages)."""

    path: str
    entity: str = ""
    method: str = ""


class Symbols(msgspec.Struct, frozen=True):
    """Entity names and page paths of all locales."""

    kinds: Mapping[str, Kind]
    """Entity name -> kind."""
    places: Mapping[str, Place]
    """Path of every page -> what it describes."""
    folded: Mapping[str, str]
    """Path in lower case -> path."""
    complete_areas: frozenset[str] = frozenset()
    """Areas of which the table of file names knows the headers: there an unknown name is a damaged one."""

    def resolve(self, path: str) -> Reference | None:
        """What a documentation path means, whatever its case; None for a page that does not exist."""
        found = path if path in self.places else self.folded.get(path.lower())
        if found is None:
            return None
        place = self.places[found]
        return Reference(found, place.entity, place.method)


def make_symbols(groups: Groups, headers: Iterable[tuple[str, str]], names: FileNames) -> Symbols:
    """The symbols of all pages; `headers` gives area and header name (as lowered, empty if destroyed) of every page."""
    return Symbols(
        kinds=groups.kinds,
        places=groups.places,
        folded={path.lower(): path for path in sorted(groups.places, reverse=True)},
        complete_areas=complete_areas(headers, names),
    )


def complete_areas(headers: Iterable[tuple[str, str]], names: FileNames) -> frozenset[str]:
    """The areas in which most header names that look like one stand in the table."""
    known: Counter[str] = Counter()
    for area, name in headers:
        if is_source_file(name):
            key = name.lower()
            known[area] += 1 if key in names.headers or key in names.idls else -1
    return frozenset(area for area, balance in known.items() if balance > 0)
