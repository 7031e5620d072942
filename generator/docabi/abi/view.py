"""What a back end may ask of a specification.

A view holds functions that answer: texts and evidence are read when somebody asks for them, so memory does not grow
with locales, and a view can be made from another one by replacing an answer (`msgspec.structs.replace`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from docabi.abi import Abi
from docabi.spec import Entity, EntityText, Evidence, PageClass, PageText


class SpecView(msgspec.Struct, frozen=True):
    """A specification to look into."""

    ask_abi: Callable[[], Abi]
    ask_locales: Callable[[], tuple[str, ...]]
    ask_pages: Callable[[], tuple[PageClass, ...]]
    text: Callable[[str, str], EntityText | None]
    """Name of an entity and a locale -> the words of that locale about the entity."""
    page_text: Callable[[str, str], PageText | None]
    """Path of a page and a locale -> the words of a page that describes no entity."""
    evidence: Callable[[str], Evidence | None]
    """Name of an entity -> where its facts come from."""

    @property
    def abi(self) -> Abi:
        """What the entities mean."""
        return self.ask_abi()

    @property
    def entities(self) -> Mapping[str, Entity]:
        """Every entity by name, in name order."""
        return self.ask_abi().entities

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales with texts, in order."""
        return self.ask_locales()

    @property
    def pages(self) -> tuple[PageClass, ...]:
        """Pages that describe no entity."""
        return self.ask_pages()
