"""Where a link of a page leads, as a path below the documentation root. Path arithmetic only: no file is looked at."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from docabi.diagnostics import Sink
from docabi.markdown.dialect import INCLUDE, LINK, included_path, link_target
from docabi.page import Page
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import PageId, Span

_SCHEME = compile_pattern(r"[A-Za-z][A-Za-z0-9+.-]*:")


def documentation_path(page: PageId, target: str, root_inner: str = "") -> str:
    """The documentation path (`hosting/x-method.md`) of a link target, empty where it leaves the documentation.

    `root_inner` is the path of the documentation root inside its repository (`docs/framework/unmanaged-api`), or the
    last folders of it: old pages climb to the repository's root and come down again, or begin there with `~/`.
    """
    return _path_from(page.path.rpartition("/")[0], target, root_inner)


# Pages of a folder link to the same ones.
@remembered(8192)
def _path_from(folder: str, target: str, root_inner: str) -> str:
    path = unquote(target.partition("#")[0].partition("?")[0]).replace("\\", "/").strip()
    if not path.lower().endswith(".md") or path.startswith("/") or _SCHEME.match(path):
        return ""
    inner = [part for part in root_inner.split("/") if part]
    if path.startswith("~/"):
        return _from_repository(_normal(path[2:].split("/"))[1], inner)
    climbed, parts = _normal([*folder.split("/"), *path.split("/")])
    return "/".join(parts) if not climbed else _from_above(parts, inner, climbed)


class PlacedLink(NamedTuple):
    """A link of a page, the match of `LINK`, and its line."""

    match: re.Match[str]
    line: int


def placed_links(page: Page) -> Iterator[PlacedLink]:
    """Every link of a page in the order of its parts."""
    parts = [(page.heading, page.heading_span.line), (page.summary_source, page.summary_span.line)]
    for section in page.sections:
        parts += [(section.title, section.span.line), (section.source, section.body.line)]
    for source, line in parts:
        if "](" not in source and "<xref:" not in source:
            continue
        counted = 0
        for match in LINK.finditer(source):
            # Counted on from the link before it: from the start it would take the square of the number of links.
            line += source.count("\n", counted, match.start())
            counted = match.start()
            yield PlacedLink(match, line)


def page_links(page: PageId, links: Iterable[PlacedLink], root_inner: str = "") -> dict[str, str]:
    """Each link target of a page that leads into the documentation, as written, and its documentation path."""
    targets = dict.fromkeys(link.match[2] for link in links if link.match[2])
    paths = ((target, documentation_path(page, target, root_inner)) for target in targets)
    return {target: path for target, path in paths if path}


def page_includes(page: Page) -> dict[str, str]:
    """The path of each include of a page, in one spelling; its text lies in another file and is empty yet."""
    sources = (page.heading, page.summary_source, *(section.source for section in page.sections))
    found = (included_path(match["path"]) for one in sources if "[!" in one for match in INCLUDE.finditer(one))
    return {target: "" for target in found if target}


def link_lines(links: Iterable[PlacedLink], targets: Iterable[str]) -> dict[str, int]:
    """The line on which each of some link targets stands first."""
    wanted, lines = set(targets), dict[str, int]()
    for link in links:
        if link.match[2] in wanted:
            lines.setdefault(link.match[2], link.line)
    return lines


def report_empty_links(links: Iterable[PlacedLink], sink: Sink) -> None:
    """Report each link without a target: `[text]()`."""
    for match, line in links:
        if not link_target(match):
            text = match[1] or ""
            sink.warning("empty-link", Span(line), f"the link `[{text}]()` leads nowhere", "write its target")


def _normal(parts: list[str]) -> tuple[int, list[str]]:
    """How many folders above the start a path climbs, and the parts it then comes down."""
    normal = posixpath.normpath("/".join(parts).lstrip("/")).split("/")
    climbed = normal.count("..")
    return climbed, [part for part in normal[climbed:] if part != "."]


def _from_repository(parts: list[str], inner: list[str]) -> str:
    """What follows the root's own folders in a path from the repository's root."""
    folded = [part.lower() for part in parts]
    for depth in range(min(len(inner), len(parts) - 1), 0, -1):
        if folded[:depth] == [part.lower() for part in inner[-depth:]]:
            return "/".join(parts[depth:])
    return ""


def _from_above(parts: list[str], inner: list[str], climbed: int) -> str:
    """What follows the root's own folders in a path that climbed above the root; empty if the path passes them by.

    A path that climbs n folders above the root returns to it through n folders; of these the known ones must agree.
    """
    known = [part.lower() for part in inner[-climbed:]]
    through = [part.lower() for part in parts[:climbed]]
    if not known or len(parts) <= climbed or through[climbed - len(known) :] != known:
        return ""
    return "/".join(parts[climbed:])
