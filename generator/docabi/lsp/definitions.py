"""Where something is defined: a link leads to its page and heading, a name to the declaration on its page, any other
text of a translation to the same text of the source. In: a page and a place in it. Out: a page, a line and a column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from docabi.diagnostics import Sink
from docabi.driver.compiling import Compiled
from docabi.families import canonical
from docabi.lsp.cursor import Link, Subject, path_of_link
from docabi.page import Fence, Page, is_translation
from docabi.passes.check.learned_headings import anchor_of
from docabi.reader import read_page
from docabi.reader.leaf_pairs import pair_leaves
from docabi.reader.leaves import PageLeaves, words_of
from docabi.source import PageId, Span

Read = Callable[[PageId], bytes | None]
"""Gives the bytes of a page as they count now."""


class Target(msgspec.Struct, frozen=True):
    """A place in a page."""

    page: PageId
    span: Span = Span()


class _Opened(msgspec.Struct, frozen=True):
    page: Page
    words: PageLeaves


def definition_of_link(page: PageId, link: Link, compiled: Compiled, read: Read) -> Target | None:
    """The heading that a link leads to, else the beginning of its page; None where it leaves the documentation."""
    path, _, anchor = link.target.partition("#")
    documented = path_of_link(page, path, compiled) if path else page.path
    found = compiled.symbols.resolve(documented) if documented else None
    target = _somewhere(found.path, page.locale, compiled, read) if found is not None else None
    if target is None or not anchor:
        return target
    opened = _opened(target.page, compiled, read)
    headings = [headed.leaf for headed in opened.words.headings] if opened is not None else []
    folded = anchor.lower()
    heading = next((one for one in headings if folded in (one.anchor.lower(), anchor_of(one.text))), None)
    return Target(target.page, heading.place) if heading is not None else target


def definition_of_name(page: PageId, subject: Subject, compiled: Compiled, read: Read) -> Target | None:
    """The declaration of a name on the page that describes it, in the locale of `page` if it has that page."""
    place = (subject.entity, subject.method)
    paths = [path for path, own in compiled.symbols.places.items() if (own.entity, own.method) == place]
    paths += [path for path, own in compiled.symbols.places.items() if own.entity == subject.entity and not own.method]
    for path in paths:
        target = _somewhere(path, page.locale, compiled, read)
        opened = _opened(target.page, compiled, read) if target is not None else None
        if target is not None and opened is not None:
            return Target(target.page, _declared(opened, subject))
    return None


def source_of_text(page: PageId, line: int, compiled: Compiled, read: Read) -> Target | None:
    """Of a text of a translation, by a line of it, the same text on the page that is no translation."""
    own = _opened(page, compiled, read)
    if own is None or not is_translation(own.words.keys):
        return None
    for tree in compiled.trees:
        other = PageId(tree.root.locale, page.path)
        source = _opened(other, compiled, read) if other != page and page.path in tree.paths else None
        if source is None or is_translation(source.words.keys):
            continue
        leaves = own.words.leaves
        for pair in pair_leaves(source.words.leaves, leaves):
            if pair.target is not None and pair.source is not None:
                first = leaves[pair.target].place.line
                if first <= line <= first + leaves[pair.target].text.count("\n"):
                    return Target(other, source.words.leaves[pair.source].place)
        return Target(other)
    return None


def _somewhere(path: str, locale: str, compiled: Compiled, read: Read) -> Target | None:
    """A page of a path: that of the locale, else of the first one that has it."""
    having = [tree.root.locale for tree in compiled.trees if path in tree.paths]
    for one in sorted(having, key=lambda other: other != locale):
        if read(PageId(one, path)) is not None:
            return Target(PageId(one, path))
    return None


def _opened(page: PageId, compiled: Compiled, read: Read) -> _Opened | None:
    data = read(page)
    found = read_page(page, data, compiled.facts, Sink(page)) if data is not None else None
    if found is None:
        return None
    is_manual = compiled.facts.families.rules(found.families).family.sections.level == 1
    return _Opened(canonical(found, compiled.facts), words_of(found, is_manual))


def _declared(opened: _Opened, subject: Subject) -> Span:
    """Where the declaration of a page names the subject; without a declaration the page's heading."""
    for fence in _fences(opened.page):
        for name in filter(None, (subject.part, subject.method, subject.entity)):
            match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", fence.text)
            if match is not None:
                before = fence.text[: match.start()]
                column = match.start() - (before.rfind("\n") + 1)
                return Span(fence.span.line + before.count("\n"), column + 1, len(name))
    return next((headed.leaf.place for headed in opened.words.headings), opened.page.heading_span)


def _fences(page: Page) -> Iterator[Fence]:
    yield from filter(None, (page.declaration, *page.alternatives))
