"""The sections of a page: `SECTIONS` says which a kind of page has, in which order, and what makes each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from docabi.backends.reference import declared, worded
from docabi.backends.reference.context import Context
from docabi.backends.reference.plaintext import heading_words, plain
from docabi.backends.reference.shown import Subject
from docabi.backends.reference.sitemap import Names, safe_name
from docabi.backends.reference.views import Parts, Section
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Enumeration,
    Function,
    Interface,
    Method,
    Structure,
    Union,
)

Builder = Callable[..., Parts | None]
# Where the sections go that have no maker of their own.
_OTHERS = ""


def page_sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """Every section of a page that says something, each anchor once."""
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
    """The page's other sections; one without text is a heading for those below it, or nothing."""
    others = [other for other in context.text.sections if other.key not in made]
    for index, other in enumerate(others):
        body = context.prose.blocks(other.text)
        parent = index + 1 < len(others) and others[index + 1].level > other.level
        if body or parent:
            title = heading_words(other.title) or context.word(other.key) or plain(other.title)
            yield Section(_anchor(other.key or title), title, Parts(body=body), min(max(other.level, 2), 4))


def _anchor(key: str) -> str:
    """A section's anchor, never one that a parameter, member or code may have."""
    name = safe_name(key)
    return f"section-{name}" if name.startswith(("parameter-", "member-", "code-")) else name


_WORDS: dict[str, Builder | None] = {
    "remarks": worded.remarks,
    _OTHERS: None,
    "requirements": worded.requirements,
    "see-also": worded.see_also,
}
_SYNTAX: dict[str, Builder | None] = {"syntax": declared.syntax}
_CALLED = {**_SYNTAX, "parameters": declared.parameters, "return-value": declared.return_value, **_WORDS}
_VTABLE = {**_SYNTAX, "methods": declared.methods, **_WORDS}
_RECORD = {**_SYNTAX, "members": declared.fields, "methods": declared.methods, **_WORDS}
SECTIONS: Mapping[type, Mapping[str, Builder | None]] = {
    Method: _CALLED,
    Function: _CALLED,
    Callback: _CALLED,
    Interface: _VTABLE,
    Class: _VTABLE,
    Enumeration: {**_SYNTAX, "members": declared.enumerators, **_WORDS},
    Structure: _RECORD,
    Union: _RECORD,
    Coclass: {**_SYNTAX, "interfaces": declared.interfaces, **_WORDS},
    type(None): _WORDS,
}
