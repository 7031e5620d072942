"""An entity, a method or a document and its texts -> a draft of its page in one locale."""

from __future__ import annotations

from dataclasses import replace

from docabi.backends.reference.context import NO_TEXT, Context
from docabi.backends.reference.plaintext import clean, plain
from docabi.backends.reference.sections import page_sections
from docabi.backends.reference.shown import Subject
from docabi.backends.reference.views import Draft, Section
from docabi.spec import Freshness, PageText

# How much of a commit identifies it, as everywhere.
_COMMIT = 12


def draft_page(context: Context, subject: Subject) -> Draft:
    """The page of an entity, of a method, or (without a subject) of a document."""
    return Draft(
        heading=_heading(context, subject),
        kind=context.word(f"kind-{kind(subject)}") if subject else "",
        summary=context.prose.blocks(context.text.summary),
        sections=_sections(context, subject),
        freshness=_freshness(context, context.text.freshness),
        has_text=has_text(context.text),
    )


def has_text(text: PageText) -> bool:
    """Whether a locale says anything on a page."""
    return text is not NO_TEXT and text != NO_TEXT


def kind(subject: Subject) -> str:
    """`interface`, `method`: the kind of what a page describes."""
    return str(subject.__struct_config__.tag or "method") if subject else ""


def _heading(context: Context, subject: Subject) -> str:
    if subject is None:
        return plain(context.text.heading or context.text.title) or context.document
    return clean(context.place.name)


def _sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """The sections; where a text links within its page they are written again, now that the anchors are known."""
    sections = page_sections(context, subject)
    if "](#" not in repr(context.text):
        return sections
    anchors = frozenset(section.anchor for section in sections)
    return page_sections(replace(context, anchors=anchors), subject)


def _freshness(context: Context, freshness: Freshness) -> tuple[str, ...]:
    translated = {"MT": "machine", "HT": "human"}.get(freshness.translation)
    commit = f"{context.word('commit')} {freshness.commit[:_COMMIT]}" if freshness.commit else ""
    parts = (context.word(translated) if translated else "", freshness.date, commit)
    return tuple(clean(part) for part in parts if part)
