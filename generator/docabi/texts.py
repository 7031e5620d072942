"""The words of pages, locale by locale, as types: lowering reads them, the store writes them, the back ends print them.
Field names are those of the files in `specs/` (a contract). Markdown values are the page's own source.
"""

from __future__ import annotations

import msgspec


class Freshness(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which revision of the source a text was translated from, when and how."""

    revision: str = ""
    commit: str = ""
    date: str = ""
    translation: str = ""


NO_REVISION = Freshness()
"""Nothing is known of a page's revision."""


class SeeAlso(msgspec.Struct, frozen=True, omit_defaults=True):
    """A link of the see-also section: text and target as on the page."""

    text: str
    target: str


class Requirement(msgspec.Struct, frozen=True, omit_defaults=True):
    """A row of the requirements as the page words it; `fact` is header, library, platforms, versions or empty."""

    label: str
    text: str
    fact: str = ""


class AlertText(msgspec.Struct, frozen=True):
    """An alert of the remarks or the summary: `kind` note, important, ..., `text` its Markdown."""

    kind: str
    text: str


class OtherSection(msgspec.Struct, frozen=True, omit_defaults=True):
    """A section that no field of its own keeps (examples, guides): Markdown as on the page."""

    key: str
    title: str
    text: str
    level: int = 2


class PageText(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words of one page in one locale. Markdown values are the page's own source."""

    page: str = ""
    title: str = ""
    heading: str = ""
    description: str = ""
    summary: str = ""
    parameters: dict[str, str] = {}
    returns: str = ""
    hresults: dict[str, str] = {}
    states: dict[str, str] = {}
    constants: dict[str, str] = {}
    members: dict[str, str] = {}
    methods_table: dict[str, str] = {}
    interfaces_table: dict[str, str] = {}
    entries: dict[str, str] = {}
    """Key of `methods_table` or `interfaces_table` -> first cell of the row, as on the page."""
    remarks: str = ""
    alerts: tuple[AlertText, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    see_also: tuple[SeeAlso, ...] = ()
    sections: tuple[OtherSection, ...] = ()
    headings: dict[str, str] = {}
    """Section key -> the page's own heading words (`remarks: Hinweise`)."""
    table_headings: dict[str, tuple[str, ...]] = {}
    """Section key -> header cells of its table."""
    links: dict[str, str] = {}
    """Link target as written -> the page below the root it leads to (`hosting/ihosttask-interface.md`)."""
    includes: dict[str, str] = {}
    """Path of each include (of `./a//b.md` it is `a/b.md`) -> the included text; empty where there is no such file."""
    freshness: Freshness = NO_REVISION


class EntityText(msgspec.Struct, frozen=True, omit_defaults=True):
    """The words of one locale about one entity: its own page, and those of its methods."""

    name: str
    locale: str
    area: str
    text: PageText
    methods: dict[str, PageText] = {}


def code_words(text: EntityText) -> EntityText:
    """Return the words about an entity that back ends of code show; what lacks is shown by pages alone."""
    methods = {name: _in_code(page) for name, page in text.methods.items()}
    return msgspec.structs.replace(text, text=_in_code(text.text), methods=methods)


def _in_code(page: PageText) -> PageText:
    return msgspec.structs.replace(
        page,
        methods_table={},
        interfaces_table={},
        entries={},
        see_also=(),
        sections=(),
        table_headings={},
        freshness=NO_REVISION,
    )
