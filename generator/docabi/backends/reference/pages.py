"""Drafts of one page in every locale -> the files: what the locales have to know of each other is put in here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

import msgspec
from markupsafe import Markup

from docabi.backends.reference.language import Language
from docabi.backends.reference.sitemap import INDEX, href
from docabi.backends.reference.views import Draft, Frame, Link, PageView
from docabi.rendering import Options, environment
from docabi.spec import Artifact

ROOT = "reference"
STYLE = "style.css"


def render_pages(
    options: Options, languages: tuple[Language, ...], frame: Frame, drafts: Mapping[str, Draft]
) -> Iterator[Artifact]:
    """Yield the page in each locale; `drafts` is keyed by locale tag."""
    template = environment("reference", options).get_template("page.html.jinja")
    up = "../" * (frame.path.count("/") + 1)
    switch = tuple(
        Link(f"{up}{language.folder}/{frame.path}", language.title, language.tag, language.short)
        for language in languages
    )
    texts = tuple(link for link in switch if drafts[link.tag].has_text)
    elsewhere = tuple(_other(link, drafts[link.tag]) for link in switch)
    for language in languages:
        draft = drafts[language.tag]
        others = tuple(link for link in switch if link.tag != language.tag)
        home = Link(href(frame.folder, INDEX), language.words["reference"])
        view = PageView(
            language=language,
            frame=frame,
            draft=draft,
            style=f"{up}{STYLE}",
            crumbs=() if frame.path == INDEX else (home, *frame.crumbs),
            others=others,
            texts=texts,
            elsewhere=_links(draft, tuple(other for other in elsewhere if other.tag != language.tag)),
        )
        yield Artifact(f"{ROOT}/{language.folder}/{frame.path}", template.render(page=view, words=language.words))


def render_entrance(options: Options, languages: tuple[Language, ...], made_from: str) -> Artifact:
    """Return the page above the locales, which links to the first page of each."""
    template = environment("reference", options).get_template("entrance.html.jinja")
    links = tuple(
        Link(f"{language.folder}/{INDEX}", language.title, language.tag, language.short) for language in languages
    )
    return Artifact(f"{ROOT}/{INDEX}", template.render(languages=links, style=STYLE, made_from=made_from))


class _Other(msgspec.Struct, frozen=True):
    """A link to a section in another locale, cut where the anchor goes."""

    tag: str
    before: str
    after: str
    anchors: frozenset[str]


def _other(link: Link, draft: Draft) -> _Other:
    before = f'<a href="{escape(link.href)}#'
    after = f'" hreflang="{escape(link.tag)}">{escape(link.short)}</a>'
    return _Other(link.tag, before, after, frozenset(section.anchor for section in draft.sections))


def _links(draft: Draft, others: tuple[_Other, ...]) -> dict[str, Markup]:
    return {section.anchor: _elsewhere(section.anchor, others) for section in draft.sections}


def _elsewhere(anchor: str, others: tuple[_Other, ...]) -> Markup:
    """Return links to the same section in the other locales that have it; a page has too many for a template."""
    return Markup(" ".join(f"{other.before}{anchor}{other.after}" for other in others if anchor in other.anchors))
