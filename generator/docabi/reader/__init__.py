"""A page's bytes to a `Page`: text, front matter, heading, summary and sections, each with its place.

Nothing raises: what cannot be read is reported with its line and column, and everything else is still read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.facts.family_rules import FamilyRules
from docabi.hashes import sha1
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.dialect import ANCHOR
from docabi.markdown.plain_blocks import Heading
from docabi.page import Block, Fence, FrontMatter, Page, Section, SectionKey
from docabi.patterns import compile_pattern
from docabi.reader.decoding import page_lines
from docabi.reader.frontmatter import read_front_matter
from docabi.reader.ignores import without_ignores
from docabi.reader.recognition import families_of
from docabi.reader.sections import declarations_of, is_tab, key_of_anchor, key_of_words, keys_by_shape
from docabi.remembering import remembered
from docabi.source import PageId, Span

# What Markdown takes for blank; other control characters and wide blanks are text to it.
_BLANKS = " \t\n"
# A heading that is a name and nothing else, of which a language without Latin letters makes no other word.
_NAME_ALONE = compile_pattern(r"[A-Z]\w*[A-Z0-9_]\w*", re.ASCII)
# More blanks before a line make it code.
_MEANINGLESS_INDENT = 3

Elements = Sequence[Heading | Block]


def read_page(identity: PageId, data: bytes, facts: Facts, sink: Sink) -> Page | None:
    """Read a page. None if there is nothing to read in it (empty or binary), which is reported."""
    lines = page_lines(data, identity.locale, sink)
    if lines is None:
        return None
    lines = without_ignores(lines)
    head = read_front_matter(lines, sink)
    front = head.front
    if not front.revision:
        front = msgspec.structs.replace(front, revision=_revision(data))
    elements = parse_blocks(lines, head.body, sink)
    return _page(identity, front, elements, _Text(lines, head.body, facts, sink))


class _Text(msgspec.Struct, frozen=True):
    """All lines of the page, the index (from 0) of the first line of its body, what is known of headings, and where to
    report.
    """

    lines: Sequence[str]
    body: int
    facts: Facts
    sink: Sink

    def source(self, first: int, after: int) -> tuple[str, Span]:
        """The lines from `first` up to `after` without blanks at either end, and where they begin.

        An indent of up to three blanks means nothing in Markdown; a deeper one is code and stays.
        """
        text = "\n".join(self.lines[first:after])
        blank = len(text) - len(text.lstrip(_BLANKS))
        if blank == len(text):
            return "", Span(min(first + 1, len(self.lines)), 1, 0)
        start = first + text.count("\n", 0, blank)
        text = text[text.rfind("\n", 0, blank) + 1 :].rstrip(_BLANKS)
        indent = len(text) - len(text.lstrip(" "))
        indent = indent if indent <= _MEANINGLESS_INDENT else 0
        return text[indent:], Span(start + 1, indent + 1, len(self.lines[start].rstrip()) - indent)


def _revision(data: bytes) -> str:
    """The revision of a page that was not translated: SHA-1 of its bytes with CRLF line ends.

    That is what `ms.openlocfilehash` of its translations holds.
    """
    windows = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return sha1(windows, usedforsecurity=False).hexdigest()


def _page(identity: PageId, front: FrontMatter, elements: Elements, text: _Text) -> Page:
    """Split the elements at their headings: the first H1 is the page's, every other heading begins a section."""
    headings = [index for index, element in enumerate(elements) if isinstance(element, Heading)]
    tops = _tops(elements, headings)
    title = _title(elements, headings, tops, text.sink)
    begins = [index for index in headings if elements[index] is not title]
    end = begins[0] if begins else len(elements)
    summary, span = _summary(elements[:end], title, text, _first_line(elements, end, text))
    anchor, heading = _split_anchor(title.text) if title else ("", "")
    titles = [_split_anchor(one.text) for index in begins if isinstance(one := elements[index], Heading)]
    families = families_of(identity, front, heading, titles, text.facts)
    rules = text.facts.families.rules(families)
    if rules.family.sections.level != 1:
        _report_further_titles(tops, text.sink)
    bounds = pairwise([*begins, len(elements)])
    sections = [
        _section(elements, bound, title, text, (identity, rules)) for bound, title in zip(bounds, titles, strict=True)
    ]
    above = next((one for one in elements[:end] if isinstance(one, Fence)), None)
    is_named = bool(front.api_names) or _NAME_ALONE.fullmatch(heading.replace("\\", "")) is not None
    keys = keys_by_shape(sections, (above, is_named), rules.code_words)
    keyed = tuple(
        section if section.key is key else msgspec.structs.replace(section, key=key)
        for section, key in zip(sections, keys, strict=True)
    )
    fences = declarations_of(keyed, rules)
    return Page(
        identity=identity,
        lines=tuple(text.lines),
        front=front,
        heading=heading,
        heading_anchor=anchor,
        heading_span=title.span if title else Span(min(text.body + 1, len(text.lines))),
        summary=_only_blocks(elements[:end]),
        summary_source=summary,
        summary_span=span,
        sections=keyed,
        declaration=fences[0] if fences else None,
        alternatives=fences[1:],
        families=families,
    )


def _tops(elements: Elements, headings: Sequence[int]) -> list[Heading]:
    """The headings of the first level."""
    found = (element for index in headings if isinstance(element := elements[index], Heading) and element.level == 1)
    return [heading for heading in found if not is_tab(heading.text)]


def _report_further_titles(tops: Sequence[Heading], sink: Sink) -> None:
    for other in tops[1:]:
        message = f"the page has a second heading of the first level; its own is in line {tops[0].span.line}"
        sink.warning("several-headings", other.span, message, help="begin the section with `##`")


def _title(elements: Elements, headings: Sequence[int], tops: Sequence[Heading], sink: Sink) -> Heading | None:
    """The page's own heading: its first H1 if no other heading stands above it."""
    if tops and elements[headings[0]] is tops[0]:
        return tops[0]
    if not tops:
        place = elements[headings[0]].span if headings else Span()
        message = "the page has no heading of the first level"
        sink.warning(
            "missing-heading", place, message, help="begin the page with `# ` and the name of what it describes"
        )
    return None


def _first_line(elements: Elements, index: int, text: _Text) -> int:
    """Index of the line at which an element's heading begins, or the end of the page."""
    element = elements[index] if index < len(elements) else None
    return element.first if isinstance(element, Heading) else len(text.lines)


def _summary(elements: Elements, title: Heading | None, text: _Text, end: int) -> tuple[str, Span]:
    """Source of what stands above the first section: above the title (which is odd, but text) and below it."""
    if title is None:
        return text.source(text.body, end)
    above, span = text.source(text.body, title.first)
    below, below_span = text.source(title.after, end)
    return (f"{above}\n\n{below}".strip("\n"), span) if above else (below, below_span)


def _section(
    elements: Elements, bound: tuple[int, int], titled: tuple[str, str], text: _Text, of: tuple[PageId, FamilyRules]
) -> Section:
    (begin, after), (anchor, title), (identity, rules) = bound, titled, of
    heading = elements[begin]
    assert isinstance(heading, Heading)
    # An anchor decides alone, because it says the same in every locale.
    told = (text.facts, rules)
    key = key_of_anchor(anchor, *told) if anchor else key_of_words(title, identity.locale, *told)
    source, body = text.source(heading.after, _first_line(elements, after, text))
    return Section(
        key=key or SectionKey.OTHER,
        level=heading.level,
        anchor=anchor,
        title=title,
        blocks=_only_blocks(elements[begin + 1 : after]),
        source=source,
        span=heading.span,
        body=body,
    )


# Most headings stand on hundreds of pages.
@remembered(1024)
def _split_anchor(heading: str) -> tuple[str, str]:
    """A heading's first anchor, and its words without any."""
    match = ANCHOR.search(heading) if "<a" in heading else None
    return (match[1], ANCHOR.sub("", heading).strip()) if match else ("", heading)


def _only_blocks(elements: Elements) -> tuple[Block, ...]:
    return tuple([element for element in elements if not isinstance(element, Heading)])
