"""One page in one locale: what its sections are written from, and the sections that its words make.

`Context` holds the entity, the texts, the words and the links. The functions below it give the parts of a section, or
None where there is nothing to show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from html import escape

import msgspec
from markupsafe import Markup

from docabi.backends.reference.language import Language
from docabi.backends.reference.links import Links, Reference
from docabi.backends.reference.prose import Prose
from docabi.backends.reference.safe_text import clean, heading_words
from docabi.backends.reference.sitemap import Place, SiteMap, href
from docabi.backends.reference.views import NO_FACTS, Definition, Parts, SharedFacts
from docabi.spec import Entity
from docabi.texts import PageText, SeeAlso

# A blank line ends a paragraph, and so does a quotation, a table or a list that follows at once.
_PARAGRAPHS = re.compile(r"\n[ \t]*(?:\n|(?=[>|]|[-*+][ \t]))")
NO_TEXT = PageText()
# Names of files come from the specification, never in the page's spelling.
_FILES = ("header", "idl", "library")


class Context(msgspec.Struct, frozen=True, dict=True):
    """One page in one locale. `briefs` are the summaries of the entity's methods; `entity` is None for a document."""

    site: SiteMap
    language: Language
    place: Place
    document: str
    text: PageText
    entity: Entity | None = None
    facts: SharedFacts = NO_FACTS
    briefs: Mapping[str, Markup] | None = None
    anchors: frozenset[str] = frozenset()

    @cached_property
    def links(self) -> Links:
        """Say where the links of the page lead."""
        return Links(self.site, self.language.tag, self.document, self.place.folder, self.text.links, self.anchors)

    @cached_property
    def prose(self) -> Prose:
        """Render the Markdown of the page."""
        return Prose(self.links, self.language.words)

    def word(self, key: str) -> str:
        """Return a word of the page's language, empty for a key without one."""
        return self.language.words.get(key, "")

    def title(self, key: str) -> str:
        """Return a section's heading: the page's own, else the word of the language."""
        return heading_words(self.text.headings.get(key, "")) or self.word(key)

    def words(self, *keys: str) -> tuple[str, ...]:
        """Return words of the page's language, for the columns of a table."""
        return tuple(self.language.words[key] for key in keys)

    def rest(self, key: str) -> Markup:
        """Return what the page says in a section that no field of the specification holds."""
        return Markup().join(self.prose.blocks(other.text) for other in self.text.sections if other.key == key)

    def brief(self) -> Markup:
        """Return the first paragraph of the page's summary that is no alert and no table."""
        paragraphs = (found.strip() for found in _PARAGRAPHS.split(self.text.summary))
        return self.prose.line(next((found for found in paragraphs if found and found[0] not in ">|"), ""))

    def reference(self, place: Place, anchor: str = "", name: str = "") -> Markup:
        """Return a link to a page of the site, shown as its identifier or as `name`."""
        target = href(self.place.folder, place.path) + (f"#{anchor}" if anchor else "")
        return anchored(Reference(target, name or place.name), Markup())


def anchored(reference: Reference | None, text: Markup) -> Markup:
    """Return a link that shows the specification's name of its target, else `text`; without a target no link."""
    if reference is None:
        return text
    shown = code(reference.name) if reference.name else text
    if not reference.href:
        return shown
    outside = ' class="outside" rel="noreferrer"' if reference.outside else ""
    return Markup(f'<a href="{escape(reference.href)}"{outside}>{shown}</a>')


@lru_cache(maxsize=4096)
def code(text: str) -> Markup:
    """Return an identifier as code."""
    return Markup(f"<code>{escape(clean(text))}</code>")


def remarks(context: Context, subject: object) -> Parts | None:
    """Return the remarks."""
    return Parts(body=context.prose.blocks(context.text.remarks) + context.rest("remarks"))


def requirements(context: Context, subject: object) -> Parts | None:
    """Return platforms, what the specification knows, and the page's other rows; rows without a label stand above."""
    rows = tuple(_requirements(context))
    unlabelled = tuple(row.body for row in rows if not row.term)
    return Parts(
        body=context.rest("requirements"), unlabelled=unlabelled, definitions=tuple(row for row in rows if row.term)
    )


def _requirements(context: Context) -> Iterator[Definition]:
    yield from _rows_about(context, "platforms")
    for key in _FILES:
        if name := getattr(context.entity, key, None):
            yield Definition(Markup.escape(context.word(key)), code(name))
    versions = tuple(_rows_about(context, "versions"))
    yield from versions
    since = getattr(context.entity, "since", None)
    if since and not versions:
        yield Definition(Markup.escape(context.word("since")), clean(since))
    yield from _rows_about(context, "")


def _rows_about(context: Context, fact: str) -> Iterator[Definition]:
    """Yield the rows about one fact in the page's words; a row without words is left out."""
    for row in context.text.requirements:
        body = context.prose.cell(row.text) if row.fact == fact else Markup()
        if body.strip():
            label = context.word(fact) or heading_words(row.label.rstrip(" :：\u00a0*"))
            yield Definition(Markup.escape(label), body)


def see_also(context: Context, subject: object) -> Parts | None:
    """Return the page's links; a section that says more than its links is kept whole instead."""
    if rest := context.rest("see-also"):
        return Parts(body=rest)
    return Parts(items=tuple(_see(context, item) for item in context.text.see_also))


def _see(context: Context, item: SeeAlso) -> Markup:
    reference = context.links.resolve(item.target) if item.target else None
    return anchored(reference, context.prose.line(item.text))
