"""Sections that a page's words make: remarks, requirements, see also."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from markupsafe import Markup

from docabi.backends.reference.context import Context, anchored, code
from docabi.backends.reference.plaintext import clean, heading_words
from docabi.backends.reference.views import Definition, Parts
from docabi.spec import Requirement, SeeAlso

# Names of files are never in the page's spelling.
_FILES = ("header", "idl", "library")


def remarks(context: Context, subject: object) -> Parts | None:
    """The remarks."""
    return Parts(body=context.prose.blocks(context.text.remarks) + context.rest("remarks"))


def requirements(context: Context, subject: object) -> Parts | None:
    """Platforms, then the files that the specification knows, then the page's other rows."""
    return Parts(body=context.rest("requirements"), definitions=tuple(_rows(context)))


def _rows(context: Context) -> Iterator[Definition]:
    rows = context.text.requirements
    yield from _worded(context, rows, lambda fact: fact == "platforms")
    for key in _FILES:
        if name := getattr(context.entity, key, None):
            yield Definition(Markup.escape(context.word(key)), code(name))
    others = tuple(_worded(context, rows, lambda fact: fact not in ("platforms", *_FILES)))
    yield from others
    since = getattr(context.entity, "since", None)
    if since and not others:
        yield Definition(Markup.escape(context.word("since")), clean(since))


def _worded(context: Context, rows: tuple[Requirement, ...], wanted: Callable[[str], bool]) -> Iterator[Definition]:
    """Rows in the page's words; one that says nothing is left out."""
    for row in rows:
        body = context.prose.cell(row.text) if wanted(row.fact) else Markup()
        if body.strip():
            label = context.language.words.get(row.fact) or heading_words(row.label.rstrip(" :：\u00a0*"))
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
