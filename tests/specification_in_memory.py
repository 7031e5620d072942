"""A specification of given parts, without files."""

from __future__ import annotations

from collections.abc import Mapping

from docabi.abi import Abi, SpecView
from docabi.abi.identifiers import known_identifiers
from docabi.facts import Facts
from docabi.spec import Entity, Evidence, PageClass
from docabi.texts import EntityText, PageText


def memory_spec(
    entities: tuple[Entity, ...],
    texts: tuple[EntityText, ...] = (),
    evidences: tuple[Evidence, ...] = (),
    pages: tuple[PageClass, ...] = (),
    page_texts: Mapping[tuple[str, str], PageText] | None = None,
) -> SpecView:
    """A specification of given parts, with the shipped facts; `page_texts` is by path and locale."""
    words = {(text.name, text.locale): text for text in texts}
    page_words = page_texts or {}
    locales = tuple(sorted({locale for _, locale in (*words, *page_words)}))
    in_order = tuple(sorted(pages, key=lambda page: page.page))
    abi = Abi({one.name: one for one in sorted(entities, key=lambda one: one.name)}, Facts())
    return SpecView(
        ask_abi=lambda: abi,
        ask_locales=lambda: locales,
        ask_pages=lambda: in_order,
        ask_identifiers=lambda: known_identifiers(abi.entities, abi.facts, ()),
        text=lambda name, locale: words.get((name, locale)),
        page_text=lambda page, locale: page_words.get((page, locale)),
        evidence={one.name: one for one in evidences}.get,
        code_digest=lambda name, locale: repr(words.get((name, locale)) or "")[2:].encode("utf-8", "surrogatepass"),
    )
