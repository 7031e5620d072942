"""One page in one locale: what its sections are written from. `Context` holds the entity, texts, words and links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from html import escape

import msgspec
from markupsafe import Markup

from docabi.backends.reference.fallback import Fragment, Source, told
from docabi.backends.reference.prose import Prose, as_html, clean, heading_words, opening_of
from docabi.backends.reference.sitemap import Links, Reference, SiteMap, SitePage, href
from docabi.backends.reference.views import NO_FACTS, NOTHING, Language, SharedFacts, controls
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import (
    Entity,
)
from docabi.texts import PageText

# A blank line ends a paragraph, and so does a quotation, a table or a list that follows at once.
_PARAGRAPHS = compile_pattern(r"\n[ \t]*(?:\n|(?=[>|]|[-*+][ \t]))")
_SOURCE = Markup('<div class=source lang="{tag}" dir={dir}>{words} <small lang="{own}">{why}</small></div>')


class Context(msgspec.Struct, frozen=True, dict=True):
    """One page in one locale. `briefs` are the summaries of the entity's methods; `entity` is None for a document."""

    site: SiteMap
    language: Language
    place: SitePage
    document: str
    text: PageText
    entity: Entity | None = None
    facts: SharedFacts = NO_FACTS
    briefs: Mapping[str, Markup] | None = None
    anchors: Mapping[str, str] = {}
    """What the page's links within it call an anchor -> the anchor."""
    source: Source | None = None
    """Another locale's page, whose words all are, because this one has none."""
    original: PageText | None = None
    """The page of the language that the others are translated from, where this is another one's."""
    borrowed: Mapping[Fragment, Source] = {}
    """The fragments that another locale tells in this one's place."""
    names: tuple[str, ...] = ()
    """What the anchors of the text's sections are called, in the order of the sections: the same in every locale."""

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

    def title(self, key: str, written: str = "") -> str:
        """Return a section's heading: the word of the language, so that a heading which is translated anew changes
        nothing; else as the page writes it; else in English.
        """
        if key in self.language.own_words or key in controls()["en"]:
            return self.word(key)
        return written or heading_words(self.text.headings.get(key, "")) or self.word(key)

    def words(self, *keys: str) -> tuple[str, ...]:
        """Return words of the page's language, for the columns of a table."""
        return tuple(self.language.words[key] for key in keys)

    def blocks(self, field: str, name: str = "") -> Markup:
        """Return a fragment of the page's words as blocks, in another language where the page has it not."""
        return self._told((field, name), Prose.blocks)

    def cell(self, field: str, name: str) -> Markup:
        """Return a fragment of the page's words as a cell of a table, in another language where the page has it not."""
        return self._told((field, name), Prose.cell)

    def _told(self, fragment: Fragment, form: Callable[[Prose, str], Markup]) -> Markup:
        source = self.borrowed.get(fragment)
        if source is None:
            return form(self.prose, told(self.text, fragment)) or (self.undocumented if fragment[1] else NOTHING)
        page, language = source.page, source.language
        links = Links(self.site, self.language.tag, page.page, self.place.folder, page.links, self.anchors)
        words = form(Prose(links, self.language.words), told(page, fragment))
        why = f"{self.word(source.reason)} · {language.title}"
        return _SOURCE.format(tag=language.tag, dir=language.direction, words=words, own=self.language.tag, why=why)

    @cached_property
    def undocumented(self) -> Markup:
        """Say that nothing is said: no cell and no description is empty."""
        return Markup("<span class=muted>{}</span>").format(self.word("not-documented"))

    def rest(self, key: str) -> Markup:
        """Return what the page says in a section that no field of the specification holds."""
        found = [self.prose.blocks(other.text) for other in self.text.sections if other.key == key]
        return Markup("".join(found)) if found else NOTHING

    @cached_property
    def brief(self) -> Markup:
        """Return the first paragraph of the page's summary that is no alert and no table."""
        paragraphs = (found.strip() for found in _PARAGRAPHS.split(self.text.summary))
        return self.prose.line(next((found for found in paragraphs if found and found[0] not in ">|"), ""))

    def reference(self, place: SitePage, name: str = "") -> Markup:
        """Return a link to a page of the site, shown as its identifier or as `name`."""
        return anchored(Reference(href(self.place.folder, place.path), name or place.name), NOTHING)


def anchored(reference: Reference | None, text: Markup) -> Markup:
    """Return a link that shows the specification's name of its target, else `text`; without a target no link."""
    if reference is None:
        return text
    shown = code(reference.name) if reference.name else text
    if not reference.href:
        return shown
    return as_html(f"{opening_of(reference)}{shown}</a>")


@remembered(1024)
def code(text: str) -> Markup:
    """Return an identifier as code."""
    return as_html(f"<code>{escape(clean(text))}</code>")
