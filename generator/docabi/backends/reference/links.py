"""Link targets of a page -> where they lead on the site, or outside it, or nowhere."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

import msgspec

from docabi.backends.reference.sitemap import CODES, CodeUse, SiteMap, href
from docabi.packaged import packaged

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
# Everything that may stand in a URL as it is (RFC 3986), so that an encoded URL stays as it was.
_URL = "!#$%&'()*+,/:;=?@[]~"


class Outside(msgspec.Struct, frozen=True):
    """The addresses of `outside.yaml`."""

    site: str
    managed: str
    schemes: tuple[str, ...]


class Reference(msgspec.Struct, frozen=True):
    """Where a link leads; an empty `name` keeps the page's own link text, an empty `href` is no link."""

    href: str
    name: str = ""
    outside: bool = False


def _outside() -> Outside:
    return packaged("backends/reference/outside.yaml", Outside)


class Links(msgspec.Struct, frozen=True):
    """The links of one page in one locale. `targets` is `PageText.links`, `anchors` those that the page has."""

    site: SiteMap
    locale: str
    document: str
    folder: str
    targets: Mapping[str, str]
    anchors: frozenset[str]

    def resolve(self, target: str) -> Reference | None:
        """Return where a Markdown link target leads; None if a reader cannot go there."""
        target = target.strip()
        path, _, fragment = target.partition("#")
        if not path:
            return Reference(f"#{fragment}") if fragment in self.anchors else None
        if document := self.targets.get(target) or self.targets.get(path):
            return self._document(document)
        if scheme := _SCHEME.match(path):
            return self._scheme(scheme[1].lower(), target)
        if path.startswith("/"):
            return Reference(
                _outside().site.format(locale=self._tag()) + _encoded("/" + target.lstrip("/\\")), outside=True
            )
        return self._document(posixpath.normpath(posixpath.join(posixpath.dirname(self.document), unquote(path))))

    def managed(self, identifier: str, query: str) -> Reference:
        """Return where an `<xref:>` leads: `System.Thread.Sleep%2A` shows `Thread.Sleep` if it asks so."""
        name = re.sub(r"\(.*", "", unquote(identifier)).rstrip("*").rstrip(".")
        parts = re.sub(r"`+\d+", "", name).split(".")
        shown = {"displayProperty=fullName": 0, "displayProperty=nameWithType": -2}.get(query, -1)
        address = _outside().managed.format(locale=self._tag(), name=quote(name.lower().replace("`", "-")))
        return Reference(address, ".".join(parts[shown:]), outside=True)

    def to_code(self, use: CodeUse) -> Reference:
        """Return a link to the row of a return code in the index of codes."""
        return Reference(f"{href(self.folder, CODES)}#{use.anchor}", use.code.name)

    def _tag(self) -> str:
        return quote(self.locale.partition("-x-")[0].lower())

    def _scheme(self, scheme: str, target: str) -> Reference | None:
        if scheme == "xref":
            return self.managed(*(target[5:].partition("?")[::2]))
        return Reference(_encoded(target), outside=True) if scheme in _outside().schemes else None

    def _document(self, document: str) -> Reference | None:
        path = document.partition("#")[0]
        place = self.site.documents.get(path.lower())
        return Reference(href(self.folder, place.path), place.name) if place else None


def _encoded(url: str) -> str:
    """Encode everything in a URL that a URL may not hold."""
    return quote(url, safe=_URL)
