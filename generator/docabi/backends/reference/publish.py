"""What a published site has beside its pages: sitemaps, a page for addresses that lead nowhere, the addresses that the
documentation itself has, and a list for machines.

Which locales have a page's text stands in the sitemaps (`hreflang`), so that no page grows with the number of locales.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import quote, urlsplit

import msgspec

from docabi.backends.reference.pieces import Listing, piece
from docabi.backends.reference.prose import clean
from docabi.backends.reference.sitemap import CODES, INDEX, TYPES, SiteMap
from docabi.backends.reference.views import Language, Link
from docabi.rendering import Options, environment
from docabi.spec import Artifact

MISSING = "404.html"
_FOLDER = "reference"
_WHOLE = "specs/index.json"


class Address(msgspec.Struct, frozen=True):
    """A page of a sitemap: its address and those of the locales that have its text."""

    address: str
    alternates: tuple[Link, ...]


class Publication(msgspec.Struct, frozen=True):
    """What the files are made from."""

    map: SiteMap
    languages: tuple[Language, ...]
    listings: Mapping[str, Listing]
    titles: Mapping[str, Mapping[str, str]]
    """Locale -> path of an area -> its title."""
    options: Options

    @property
    def first(self) -> Language:
        """The language for readers of whom nothing is known: that of comments and docstrings, else the first."""
        return first_language(self.languages, self.options)

    def address(self, language: Language, path: str) -> str:
        """Return the address of a page: absolute where the site's own is known."""
        return f"{self.options.site_url}{quote(f'{language.folder}/{path}')}"


def publish(site: Publication, worded: Callable[[Language], frozenset[str]]) -> Iterator[Artifact]:
    """Yield the files; without an address of the site there are no sitemaps, and nothing without a locale. `worded`
    tells the paths of the pages that a language has words for.
    """
    if not site.languages:
        return
    yield _missing(site)
    yield piece("redirects.js", "\n".join(_redirects(site.map)), _WHOLE, site.options)
    yield _file("llms.txt", site.options, site=site, areas=tuple(_areas(site)))
    if site.options.site_url:
        having = {language.tag: worded(language) for language in site.languages}
        for language in site.languages:
            pages = tuple(_addresses(site, having, language))
            yield _file("sitemap.xml", site.options, f"{language.folder}/sitemap.xml", pages=pages)
        maps = tuple(site.address(language, "sitemap.xml") for language in site.languages)
        yield _file("sitemaps.xml", site.options, "sitemap.xml", maps=maps)
        yield _file("robots.txt", site.options, map=f"{site.options.site_url}sitemap.xml")


def first_language(languages: Sequence[Language], options: Options) -> Language:
    """Return the language of comments and docstrings, else the first."""
    chosen = (language for language in languages if language.tag == options.doc_locale)
    return next(chosen, languages[0])


def markdown_locales(languages: Sequence[Language], options: Options) -> frozenset[str]:
    """Return the locales whose pages are there in Markdown, too, as the setting has it."""
    if options.markdown_pages == "all":
        return frozenset(language.tag for language in languages)
    is_one = options.markdown_pages == "first" and languages
    return frozenset({first_language(languages, options).tag} if is_one else ())


def in_markdown(path: str) -> str:
    """Return where a page lies in Markdown: beside its HTML."""
    return f"{path.removesuffix('.html')}.md"


def canonical(options: Options, language: Language, path: str) -> str:
    """Return the one address of a page, empty where the site's is not known."""
    return f"{options.site_url}{quote(f'{language.folder}/{path}')}" if options.site_url else ""


def _file(template: str, options: Options, path: str = "", **given: object) -> Artifact:
    text = environment(_FOLDER, options).get_template(f"{template}.jinja").render(given)
    return Artifact(f"{_FOLDER}/{path or template}", text)


def _missing(site: Publication) -> Artifact:
    """Return the page for addresses that lead nowhere. A server shows it at any of them, so its own links begin at the
    site's folder, as far as that is known.
    """
    top = urlsplit(site.options.site_url).path
    links = tuple(
        Link(f"{top}{language.folder}/{INDEX}", language.words["not-found"], language.tag)
        for language in (site.first, *(one for one in site.languages if one is not site.first))
    )
    return _file("404.html", site.options, languages=links, top=top, made_from=_WHOLE, product=site.options.product)


def _redirects(places: SiteMap) -> Iterator[str]:
    """Yield for each page of the documentation its path there, without ending, and its path below a locale here."""
    for document, place in sorted(places.documents.items()):
        yield f"{clean(document).removesuffix('.md')}\t{place.path}".replace("\n", " ")


def _addresses(site: Publication, worded: Mapping[str, frozenset[str]], language: Language) -> Iterator[Address]:
    own = worded[language.tag]
    for path in dict.fromkeys((*_indexes(site.map), *sorted(own))):
        having = [one for one in site.languages if path in worded[one.tag] or path not in own]
        links = tuple(Link(site.address(one, path), "", one.tag) for one in having)
        usual = site.first if site.first in having else having[0]
        yield Address(site.address(language, path), (*links, Link(site.address(usual, path), "", "x-default")))


def _indexes(places: SiteMap) -> tuple[str, ...]:
    return (INDEX, CODES, TYPES, *(place.path for place in places.areas.values()))


def _areas(site: Publication) -> Iterator[tuple[Link, Sequence[Link]]]:
    """Yield each area and what lies in it, in the first language."""
    titles, is_there = site.titles[site.first.tag], markdown_locales(site.languages, site.options)

    def address(path: str) -> str:
        return site.address(site.first, in_markdown(path) if site.first.tag in is_there else path)

    for listing in site.listings.values():
        places = [site.map.entities[entity.name] for entity in listing.entities]
        inside = [Link(address(place.path), clean(place.name)) for place in places]
        yield Link(address(listing.place.path), titles[listing.place.path]), inside
