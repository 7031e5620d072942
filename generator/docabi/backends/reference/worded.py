"""Sections that a page's words make: remarks, requirements, see also."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from docabi.backends.reference.context import Context, anchored, code
from docabi.backends.reference.plaintext import clean, heading_words
from docabi.backends.reference.views import Definition, Parts
from docabi.spec import SeeAlso

# Names of files come from the specification, never in the page's spelling.
_FILES = ("header", "idl", "library")


def remarks(context: Context, subject: object) -> Parts | None:
    """The remarks."""
    return Parts(body=context.prose.blocks(context.text.remarks) + context.rest("remarks"))


def requirements(context: Context, subject: object) -> Parts | None:
    """Platforms, then what the specification knows, then the page's other rows; those without a label above all."""
    rows = tuple(_rows(context))
    unlabelled = Markup().join(Markup("<div>{}</div>\n").format(row.body) for row in rows if not row.term)
    labelled = tuple(row for row in rows if row.term)
    return Parts(body=context.rest("requirements") + unlabelled, definitions=labelled)


def _rows(context: Context) -> Iterator[Definition]:
    worded = {fact: tuple(_worded(context, fact)) for fact in ("platforms", "versions", "")}
    yield from worded["platforms"]
    for key in _FILES:
        if name := getattr(context.entity, key, None):
            yield Definition(Markup.escape(context.word(key)), code(name))
    yield from worded["versions"]
    since = getattr(context.entity, "since", None)
    if since and not worded["versions"]:
        yield Definition(Markup.escape(context.word("since")), clean(since))
    yield from worded[""]


def _worded(context: Context, fact: str) -> Iterator[Definition]:
    """The rows about one fact in the page's words; one that says nothing is left out."""
    for row in context.text.requirements:
        body = context.prose.cell(row.text) if row.fact == fact else Markup()
        if body.strip():
            label = context.word(fact) or heading_words(row.label.rstrip(" :：\u00a0*"))
            yield Definition(Markup.escape(label), body)


def see_also(context: Context, subject: object) -> Parts | None:
    """The page's links; a section that says more than its links is kept whole instead."""
    if rest := context.rest("see-also"):
        return Parts(body=rest)
    items = "".join(f"<li>{_see(context, item)}</li>\n" for item in context.text.see_also)
    return Parts(body=Markup(f"<ul>\n{items}</ul>\n")) if items else None


def _see(context: Context, item: SeeAlso) -> Markup:
    reference = context.links.resolve(item.target) if item.target else None
    return anchored(reference, context.prose.line(item.text))
