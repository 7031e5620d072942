"""What the sections of one page in one locale are written from: the entity, the texts, the words, the links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import escape

from markupsafe import Markup

from docabi.backends.reference.language import Language
from docabi.backends.reference.links import Links, Reference
from docabi.backends.reference.plaintext import clean, heading_words
from docabi.backends.reference.prose import Prose
from docabi.backends.reference.shown import Facts
from docabi.backends.reference.sitemap import Place, SiteMap, href
from docabi.spec import Entity, PageText

# A blank line ends a paragraph, and so does a quotation, a table or a list that follows at once.
_PARAGRAPHS = re.compile(r"\n[ \t]*(?:\n|(?=[>|]|[-*+][ \t]))")
NO_TEXT = PageText()
NO_FACTS = Facts()


@dataclass(frozen=True)
class Context:
    """One page in one locale. `briefs` are the summaries of the entity's methods; `entity` is None for a document."""

    site: SiteMap
    language: Language
    place: Place
    document: str
    text: PageText
    entity: Entity | None = None
    facts: Facts = NO_FACTS
    briefs: Mapping[str, Markup] | None = None
    anchors: frozenset[str] = frozenset()

    @cached_property
    def links(self) -> Links:
        """Where the links of the page lead."""
        return Links(self.site, self.language.tag, self.document, self.place.folder, self.text.links, self.anchors)

    @cached_property
    def prose(self) -> Prose:
        """The page's Markdown renderer."""
        return Prose(self.links, self.language.words)

    def word(self, key: str) -> str:
        """A word of the page's language, empty for a key without one."""
        return self.language.words.get(key, "")

    def title(self, key: str) -> str:
        """A section's heading: the page's own, else the language's word."""
        return heading_words(self.text.headings.get(key, "")) or self.word(key)

    def words(self, *keys: str) -> tuple[str, ...]:
        """Words of the page's language, for the columns of a table."""
        return tuple(self.language.words[key] for key in keys)

    def rest(self, key: str) -> Markup:
        """What the page says in a section beside what the specification's fields keep."""
        return Markup().join(self.prose.blocks(other.text) for other in self.text.sections if other.key == key)

    def brief(self) -> Markup:
        """The first paragraph of the page's summary, alerts and tables passed over."""
        paragraphs = (found.strip() for found in _PARAGRAPHS.split(self.text.summary))
        return self.prose.line(next((found for found in paragraphs if found and found[0] not in ">|"), ""))

    def reference(self, place: Place, anchor: str = "", name: str = "") -> Markup:
        """A link to a page of the site that shows an identifier."""
        target = href(self.place.folder, place.path) + (f"#{anchor}" if anchor else "")
        return anchored(Reference(target, name or place.name), Markup())


def anchored(reference: Reference | None, text: Markup) -> Markup:
    """A link: the name that the specification gives it, else `text`; without a target only that."""
    if reference is None:
        return text
    shown = code(reference.name) if reference.name else text
    if not reference.href:
        return shown
    outside = ' class="outside" rel="noreferrer"' if reference.outside else ""
    return Markup(f'<a href="{escape(reference.href)}"{outside}>{shown}</a>')


@lru_cache(maxsize=4096)
def code(text: str) -> Markup:
    """An identifier."""
    return Markup(f"<code>{escape(clean(text))}</code>")
