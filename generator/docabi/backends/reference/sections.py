"""A page in one locale as a draft: an entity, a method or a document and its texts in, sections in order out.

`SECTIONS` says which sections a kind of page has, in which order, and what makes each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from docabi.backends.reference import facts, page
from docabi.backends.reference.page import NO_TEXT, Context
from docabi.backends.reference.safe_text import clean, heading_words, plain
from docabi.backends.reference.sitemap import Names, safe_name
from docabi.backends.reference.views import Draft, Parts, Section, Subject
from docabi.spec import Callback, Class, Coclass, Enumeration, Function, Interface, Method, Structure, Union
from docabi.texts import Freshness, PageText

Builder = Callable[..., Parts | None]
# Where the sections go that have no maker of their own.
_OTHERS = ""
# How much of a commit identifies it, as everywhere.
_COMMIT = 12


def draft_page(context: Context, subject: Subject) -> Draft:
    """Return the page of an entity or a method, or (without a subject) of a document."""
    return Draft(
        heading=_heading(context, subject),
        kind=context.word(f"kind-{kind(subject)}") if subject else "",
        summary=context.prose.blocks(context.text.summary),
        sections=_anchored_sections(context, subject),
        freshness=_freshness(context, context.text.freshness),
        has_text=has_text(context.text),
    )


def has_text(text: PageText) -> bool:
    """Whether a locale says anything on a page."""
    return text is not NO_TEXT and text != NO_TEXT


def kind(subject: Subject) -> str:
    """Return the kind of what a page describes: `interface`, `method`."""
    return str(subject.__struct_config__.tag or "method") if subject else ""


def _heading(context: Context, subject: Subject) -> str:
    if subject is None:
        return plain(context.text.heading or context.text.title) or context.document
    return clean(context.place.name)


def _anchored_sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """Return the sections; if a text links within its page, they are written a second time, with the anchors known."""
    sections = _page_sections(context, subject)
    if "](#" not in repr(context.text):
        return sections
    anchors = frozenset(section.anchor for section in sections)
    return _page_sections(replace(context, anchors=anchors), subject)


def _freshness(context: Context, freshness: Freshness) -> tuple[str, ...]:
    translated = {"MT": "machine", "HT": "human"}.get(freshness.translation)
    commit = f"{context.word('commit')} {freshness.commit[:_COMMIT]}" if freshness.commit else ""
    parts = (context.word(translated) if translated else "", freshness.date, commit)
    return tuple(clean(part) for part in parts if part)


def _page_sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """Return the sections of a page that say something; no two have one anchor."""
    names = Names()
    return tuple(_named(section, names) for section in _sections(context, SECTIONS[type(subject)], subject))


def _named(section: Section, names: Names) -> Section:
    anchor = names.take(section.anchor)
    return section if anchor == section.anchor else replace(section, anchor=anchor)


def _sections(context: Context, builders: Mapping[str, Builder | None], subject: Subject) -> Iterator[Section]:
    for key, builder in builders.items():
        if builder is None:
            yield from _others(context, frozenset(builders))
            continue
        parts = builder(context, subject)
        if parts:
            yield Section(key, context.title(key), parts)


def _others(context: Context, made: frozenset[str]) -> Iterator[Section]:
    """Yield the page's other sections; a section without text is kept only as a heading of sections below it."""
    others = [other for other in context.text.sections if other.key not in made]
    for index, other in enumerate(others):
        body = context.prose.blocks(other.text)
        parent = index + 1 < len(others) and others[index + 1].level > other.level
        if body or parent:
            title = heading_words(other.title) or context.word(other.key) or plain(other.title)
            yield Section(_anchor(other.key or title), title, Parts(body=body), min(max(other.level, 2), 4))


def _anchor(key: str) -> str:
    """Return a section's anchor, which no parameter, member or code can have."""
    name = safe_name(key)
    return f"section-{name}" if name.startswith(("parameter-", "member-", "code-")) else name


_WORDS: dict[str, Builder | None] = {
    "remarks": page.remarks,
    _OTHERS: None,
    "requirements": page.requirements,
    "see-also": page.see_also,
}
_SYNTAX: dict[str, Builder | None] = {"syntax": facts.syntax}
_CALLED = {**_SYNTAX, "parameters": facts.parameters, "return-value": facts.return_value, **_WORDS}
_VTABLE = {**_SYNTAX, "methods": facts.methods, **_WORDS}
_RECORD = {**_SYNTAX, "members": facts.fields, "methods": facts.methods, **_WORDS}
SECTIONS: Mapping[type, Mapping[str, Builder | None]] = {
    Method: _CALLED,
    Function: _CALLED,
    Callback: _CALLED,
    Interface: _VTABLE,
    Class: _VTABLE,
    Enumeration: {**_SYNTAX, "members": facts.enumerators, **_WORDS},
    Structure: _RECORD,
    Union: _RECORD,
    Coclass: {**_SYNTAX, "interfaces": facts.interfaces, **_WORDS},
    type(None): _WORDS,
}
