"""Hardening of a source: code spans around what translation engines destroy in words, so that the next translation
leaves it whole. A repair in a translated page is lost at its next hand-off; this one is not.

In: the pages of a documentation that are no translations. Out: the same with code spans around names of files in
requirements, and around names that are the whole text of a link to a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Edit, Severity, Sink
from docabi.driver.fixing import FixedPage, mend
from docabi.driver.outcome import Progress
from docabi.driver.sources import read_bytes, scan
from docabi.facts import Facts
from docabi.lower.filewords import named_files
from docabi.page import SectionKey, is_translation
from docabi.patterns import compile_pattern
from docabi.reader import read_page
from docabi.reader.leaves import Leaf, LeafKind, bare, words_of
from docabi.source import PageId

_FILE = compile_pattern(r"[A-Za-z0-9_][\w.+-]*", re.ASCII)
# A name that no sentence has: humps, an underscore, two colons.
_NAME = compile_pattern(r"(?=\w*(?:[a-z][A-Z]|[A-Z]{2}[a-z]|_)|\w+::)[A-Za-z_]\w*(?:::\w+)?", re.ASCII)
RULE = "unprotected-name"


def hardened_pages(settings: Settings, facts: Facts, progress: Progress) -> list[FixedPage]:
    """The pages that hardening changes, in order; nothing is written. Raises UnusableError."""
    found: list[Diagnostic] = []
    for root in settings.sources:
        tree = scan(root, lambda _: None, {settings.out.resolve()}, settings.limits)
        progress.stage(f"reading {root.locale}", len(tree.paths))
        for path in tree.paths:
            data = read_bytes(root, path, lambda _: None)
            found += _unprotected(PageId(root.locale, path), data or b"", facts)
            progress.advance()
    changed = mend(found, {root.locale: root for root in settings.sources})
    return [changed[page] for page in sorted(changed)]


def _unprotected(identity: PageId, data: bytes, facts: Facts) -> Iterator[Diagnostic]:
    page = read_page(identity, data, facts, Sink(identity))
    if page is None or is_translation(page.front.lines):
        return
    for leaf in words_of(page).leaves:
        if leaf.kind in (LeafKind.TEXT, LeafKind.CELL):
            for start, name in sorted({*_files(leaf), *_links(leaf)}):
                span = leaf.span(start, len(name))
                message = f"`{name}` stands in words, where translations damage it"
                edit = Edit(span.line, span.column, name, f"`{name}`")
                yield Diagnostic(identity, span, RULE, Severity.INFO, message, f"write `{name}` as code", RULE, (edit,))


def _files(leaf: Leaf) -> Iterator[tuple[int, str]]:
    """Names of files in a row of requirements that are no code yet, with their offsets."""
    if leaf.section is not SectionKey.REQUIREMENTS:
        return
    words = bare(leaf.text)
    for at, name in named_files(words.text).items():
        is_link = any(link.start <= at < link.end for link in words.links)
        # A backslash before a backtick takes its meaning away, and a name in a path is a part of it.
        is_of_path = words.text[max(at - 1, 0) : at] in ("/", "\\")
        if _FILE.fullmatch(name) and not is_link and not is_of_path:
            yield at, name


def _links(leaf: Leaf) -> Iterator[tuple[int, str]]:
    """Texts of links to pages that are a name and nothing else, with their offsets."""
    for link in bare(leaf.text).links:
        text = leaf.text[link.start : link.end]
        if link.target.partition("#")[0].endswith(".md") and _NAME.fullmatch(text):
            yield link.start, text
