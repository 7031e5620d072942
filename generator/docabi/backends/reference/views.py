"""What the templates are given: small frozen values, every string ready. `Markup` is HTML, `str` is escaped there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from docabi.backends.reference.language import Language

NOTHING = Markup()


@dataclass(frozen=True, slots=True)
class Link:
    """A link: `tag` is the locale it leads to and `short` its shortest name, where that is another one."""

    href: str
    text: str
    tag: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; a muted one is there for its place only."""

    cells: tuple[Markup | str, ...]
    anchor: str = ""
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a heading for each column."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and what it means."""

    term: Markup
    body: Markup | str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a section holds, printed in the order of the fields; empty parts are false."""

    code: Markup = NOTHING
    body: Markup = NOTHING
    definitions: tuple[Definition, ...] = ()
    table: Table | None = None

    def __bool__(self) -> bool:
        return bool(self.code or self.body or self.definitions or self.table)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a page; `level` is that of its heading, 2 to 4."""

    anchor: str
    title: str
    parts: Parts
    level: int = 2


@dataclass(frozen=True, slots=True)
class Draft:
    """A page in one locale before it knows about the others. `has_text` is false where the locale says nothing."""

    heading: str
    kind: str
    summary: Markup
    sections: tuple[Section, ...]
    freshness: tuple[str, ...]
    has_text: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What a page has around it in every locale: `path` below the locale's folder, `crumbs` between the top and it."""

    path: str
    made_from: str
    crumbs: tuple[Link, ...] = ()

    @property
    def folder(self) -> str:
        """The folder of the page below the locale's folder, empty at the top."""
        return self.path.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class PageView:
    """A page, ready: `others` are its other locales, `texts` those with a text, `elsewhere` the links of a section."""

    language: Language
    frame: Frame
    draft: Draft
    style: str
    crumbs: tuple[Link, ...]
    others: tuple[Link, ...]
    texts: tuple[Link, ...]
    elsewhere: Mapping[str, Markup]
