"""The pages of each kind: what a lowerer takes from a page beside its name, its requirements and its other words.

A new kind is a function `(Source, Sink) -> Lowered` and a line in `LOWERERS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from docabi.declaration.lowering.values import as_enumerators
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.facts.statuses import status_of
from docabi.lower.block_sources import kept
from docabi.lower.classify import fold
from docabi.lower.codes import written_codes
from docabi.lower.constants import stated_constants
from docabi.lower.directions import markers_of, outputs_in_csharp, with_nouns
from docabi.lower.links import PlacedLink, documentation_path
from docabi.lower.parameters import described_members, described_parameters
from docabi.lower.states import stated_states
from docabi.lower.typed_texts import compare_types
from docabi.lower.written_names import last_part
from docabi.markdown.dialect import LINK, link_target
from docabi.markdown.inline import code_spans, plain
from docabi.page import Block, Cell, Fence, ListBlock, Page, Paragraph, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import (
    Declared,
    Field,
    Kind,
    PageFacts,
)
from docabi.texts import PageText

# Letters of many scripts stick to it without a blank, so only ASCII letters and digits end it.
_GUID = compile_pattern(r"(?<![\w-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\w-])", re.ASCII | re.IGNORECASE)
_INTERFACE = compile_pattern(r"I[A-Z]\w+\Z", re.ASCII)


class Lowered(msgspec.Struct, frozen=True):
    """Facts, and words about them. `left` has each section that was taken apart, and the Markdown left of it."""

    facts: PageFacts = PageFacts()
    text: PageText = PageText()
    left: Mapping[SectionKey, str] = {}
    entries: Mapping[str, int] = {}
    """The line on which the page begins to tell of each declared parameter or member."""


class Source(msgspec.Struct, frozen=True):
    """What a lowerer reads: the page, the facts of its declaration, what is known beside pages, the page's links, and
    the root's place in its repository.

    `fence` is the code block of which the facts hold every word; None where they do not, and on a page without an
    entity, which keeps all its words.
    """

    page: Page
    declared: Declared | None
    fence: Fence | None
    facts: Facts
    links: tuple[PlacedLink, ...] = ()
    root_inner: str = ""


Lowerer = Callable[[Source, Sink], Lowered]


def _names_function_only(source: Source) -> bool:
    """Whether a page only names a function, whose declaration is docabi's own: it describes no parameters, as a page
    that leads to the name which took a function's place, and nothing is missing there.
    """
    page, declared = source.page, source.declared
    if not page.definition or declared is None or page.section(SectionKey.PARAMETERS) is not None:
        return False
    known = source.facts.family_functions
    is_shipped = any(declared.name in known.get(family, {}) for family in page.families)
    return is_shipped and declared.name not in source.facts.own.functions


def lower_callable(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a method, a function or a function pointer type: parameters and return codes."""
    page, declared = source.page, source.declared
    names = [p.name for p in declared.signature.parameters] if declared and declared.signature else []
    place = Span(declared.lines.get("", 1)) if declared else page.heading_span
    markers = with_nouns(markers_of(page.identity.locale, source.facts, page.families), page, len(names))
    names_only = _names_function_only(source)
    parameters = described_parameters(page, names, markers, Sink(sink.page) if names_only else sink, place)
    returns = declared.signature.returns if declared and declared.signature else None
    if declared is not None and declared.signature is not None:
        compare_types(page, declared.signature, parameters, sink)
    said = {**parameters.directions, **outputs_in_csharp(page)}
    every = (declared, *declared.others) if declared else ()
    directions = {name: said[name] for one in every for name in one.inferred if name in said}
    sink.discard("inferred-direction", directions)
    codes = written_codes(page, source.facts, sink, status_of(returns, source.facts))
    states = stated_states(page, source.facts)
    return Lowered(
        facts=PageFacts(
            declared=declared,
            codes=codes.codes,
            described=parameters.described,
            directions=directions,
            states=states.states,
        ),
        text=PageText(parameters=parameters.texts, returns=codes.prose, hresults=codes.texts, states=states.texts),
        left={SectionKey.PARAMETERS: parameters.rest, SectionKey.RETURN_VALUE: ""},
        entries={name: line for name, line in parameters.lines.items() if name in names},
    )


def lower_record(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a structure, a union or an enumeration: what it says of each member."""
    page, declared = source.page, source.declared and as_enumerators(source.declared, sink)
    key = SectionKey.MEMBERS if page.section(SectionKey.MEMBERS) else SectionKey.FIELDS
    names = member_names(declared)
    members = described_members(page, key, names, sink)
    return Lowered(
        facts=PageFacts(declared=declared, described=members.described),
        text=PageText(members=members.texts),
        left={key: members.rest},
        entries={name: line for name, line in members.lines.items() if name in names},
    )


def member_names(declared: Declared | None) -> list[str]:
    """Names of enumerators and fields in order, those of nested members behind the member they stand in; then the names
    of what the declaration states and facts leave out, because nobody can tell its value or whether it is there.

    A member of a named member is called by its path, as C calls it (`extra.divider`); enumerators have no path.
    """
    if declared is None:
        return []
    known = [*(enumerator.name for enumerator in declared.enumerators), *_field_names(declared.fields)]
    stated = frozenset(map(last_part, known))
    return [*known, *(name for name in declared.lines if name and name not in stated)]


def _field_names(fields: Sequence[Field], path: str = "") -> Iterator[str]:
    for field in fields:
        if field.name:
            yield f"{path}{field.name}"
        inner = f"{path}{field.name}." if field.name else path
        yield from _field_names(field.type.structure or field.type.union or (), inner)
        yield from (enumerator.name for enumerator in field.type.enumeration or ())


def lower_interface(source: Source, sink: Sink) -> Lowered:
    """Lower the page of an interface or of an abstract class."""
    listing = read_listing(source.page, source.page.section(SectionKey.METHODS), source.root_inner)
    declared = source.declared
    iid, base = prose_identity(source)
    return Lowered(
        facts=PageFacts(
            declared=declared,
            iid=(declared.iid if declared else None) or iid,
            base=(declared.base if declared else None) or base or source.page.base or _members_base(source.page),
            listed=listing.listed,
            vtable=_ordered(source.page, source.root_inner),
        ),
        text=PageText(methods_table=listing.texts, entries=listing.entries),
        left={SectionKey.METHODS: listing.left},
    )


def lower_coclass(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a coclass: the interfaces of its table."""
    listing = read_listing(source.page, source.page.section(SectionKey.INTERFACES), source.root_inner)
    return Lowered(
        facts=PageFacts(declared=source.declared, listed=listing.listed),
        text=PageText(interfaces_table=listing.texts, entries=listing.entries),
        left={SectionKey.INTERFACES: listing.left},
    )


def prose_identity(source: Source) -> tuple[str | None, str | None]:
    """Identifier and base that the prose states: the only identifier of a paragraph that names one other interface.

    Code spans are never translated, and so such a sentence is read without its words: `IUnknown` beside a GUID.
    """
    for text in _paragraphs(source):
        found = {guid.lower() for guid in _GUID.findall(plain(text))}
        bases = [span for span in dict.fromkeys(code_spans(text)) if _INTERFACE.match(span)]
        if len(found) == 1 and len(bases) == 1:
            return found.pop(), bases[0]
    return None, None


_ORDERED = compile_pattern(r"v-?table", re.IGNORECASE)
_METHOD = compile_pattern(r"[A-Za-z_]\w*", re.ASCII)


def _ordered(page: Page, root_inner: str) -> tuple[str, ...]:
    """The methods of a table below a heading that speaks of the vtable (a word that no translation changes), in order;
    none if half of its rows name none and differ. A row without a link is a slot, too, also one of words (`Placeholder
    member`), which are the same in each such row.

    Translation changes the words of a link and leaves its target.
    """
    marked = (one for one in page.sections if _ORDERED.search(one.anchor) or _ORDERED.search(one.title))
    tables = (block for section in marked for block in section.blocks if isinstance(block, Table))
    table = next(tables, None)
    filled = [row for row in table.rows if row and plain(row[0].text)] if table is not None else []
    rows = [row[0].text for row in filled]
    named = [_slot(page, cell, root_inner) for cell in rows]
    places = (name or f"Reserved{number}" for number, name in enumerate(named))
    others = [plain(cell).strip() for cell, name in zip(rows, named, strict=True) if not name]
    # One row of words alone, without any beside them, says that there are no methods.
    says_none = len(filled) == 1 and not any(plain(cell.text) for cell in filled[0][1:])
    are_placeholders = len({*others}) == 1 and not says_none
    return tuple(places) if 2 * sum(map(bool, named)) > len(named) or are_placeholders else ()


def _slot(page: Page, cell: str, root_inner: str) -> str:
    link = LINK.search(cell)
    path = documentation_path(page.identity, link[2] or "", root_inner) if link else ""
    words = plain(link[1] or "" if link else cell).strip().removesuffix("()")
    name = words.rpartition("::")[2].strip()
    is_name = _METHOD.fullmatch(name) is not None
    stem = path.rpartition("/")[2].removesuffix(".md")
    return name if is_name and (not path or fold(stem).endswith(fold(name))) else path


# `**ILamp**`, `[**ILamp**](ilamp.md)` and `[ILamp](ilamp.md)`: names that a text marks as such.
_MARKED = compile_pattern(r"(?:\*\*|__|\[|`)(I[A-Z]\w*)(?=\*\*|__|\]|`)", re.ASCII)


def _members_base(page: Page) -> str | None:
    """The base that the words above the members of an interface name: no other interface than it and the own one."""
    section = page.section(SectionKey.MEMBERS)
    first = section.blocks[0] if section is not None and section.blocks else None
    named = dict.fromkeys(_MARKED.findall(first.text)) if isinstance(first, Paragraph) else {}
    own = {name for name in named if name in page.front.api_names}
    bases = [name for name in named if name not in own]
    return bases[0] if own and len(bases) == 1 else None


def _paragraphs(source: Source) -> Iterator[str]:
    page = source.page
    remarks = (section.blocks for section in page.sections if section.key is SectionKey.REMARKS)
    for blocks in (page.summary, *remarks):
        yield from (block.text for block in blocks if isinstance(block, Paragraph))


class Listing(NamedTuple):
    """Rows by key, a documentation path or, without a page, the name as written.

    `entries` has each row's first cell, `texts` its description, `left` the Markdown of all that is no such row.
    `listed` are the keys that no translation touches: paths, and names in code spans.
    """

    entries: dict[str, str]
    texts: dict[str, str]
    left: str
    listed: tuple[str, ...]


def read_listing(page: Page, section: Section | None, root_inner: str) -> Listing:
    """Read the table of a methods or interfaces section; what begins with a link in lists and paragraphs counts too."""
    entries: dict[str, str] = {}
    texts: dict[str, str] = {}
    blocks = section.blocks if section else ()
    for row in (row for block in blocks if isinstance(block, Table) for row in block.rows):
        key = _key(page, row[0].text, root_inner) if row else ""
        if key:
            entries.setdefault(key, row[0].text)
            texts[key] = "\n\n".join(filter(None, (texts.get(key, ""), *(cell.text for cell in row[1:]))))
    for text in (text for block in blocks for text in _openings(block)):
        if (match := LINK.match(text)) and (path := documentation_path(page.identity, match[2] or "", root_inner)):
            entries.setdefault(path, match[0])
    heads = next((block.header for block in blocks if isinstance(block, Table)), ())
    left = kept(section, lambda block: not _is_plain_table(block, heads)) if section else ""
    listed = tuple(key for key, cell in entries.items() if LINK.search(cell) or code_spans(cell))
    return Listing(entries, texts, left, listed)


def _key(page: Page, cell: str, root_inner: str) -> str:
    """What a first cell stands for: the page its link leads to, else its code span, else its words."""
    if match := LINK.search(cell):
        return documentation_path(page.identity, match[2] or "", root_inner) or link_target(match)
    return next(iter(code_spans(cell)), "") or plain(cell)


def _openings(block: Block) -> tuple[str, ...]:
    """The texts with which a paragraph or the items of a list begin."""
    match block:
        case Paragraph(text=text):
            return (text,)
        case ListBlock(items=items):
            return tuple(item[0].text for item in items if item and isinstance(item[0], Paragraph))
    return ()


def _is_plain_table(block: Block, heads: Sequence[Cell]) -> bool:
    """Whether a table is wholly kept as rows: two columns under the heads of the first, and every row has a name."""
    if not isinstance(block, Table) or len(block.header) > 2 or not all(map(_is_plain_row, block.rows)):
        return False
    words = [cell.text for cell in block.header]
    return not any(words) or words == [cell.text for cell in heads]


def _is_plain_row(row: tuple[Cell, ...]) -> bool:
    return len(row) <= 2 and (not any(cell.text for cell in row) or bool(row[0].text))


def with_constants(source: Source, lowered: Lowered, kind: Kind, sink: Sink) -> Lowered:
    """What was lowered of a page, with the constants that its words state; of an enumeration they are enumerators."""
    if not kind.is_entity or kind is Kind.ENUMERATION:
        return lowered
    facts, text = lowered.facts, lowered.text
    own = (one.name for one in facts.constants)
    taken = frozenset((*(code.name for code in facts.codes), *member_names(source.declared), *own))
    stated = stated_constants(source.page, source.facts, lowered.entries, taken)
    for one in stated.doubtful:
        message = f"`{one.name}` has another value here than above, and is left out"
        sink.warning("constant-conflict", Span(one.line), message, "mend one of them")
    if not stated.constants:
        return lowered
    return msgspec.structs.replace(
        lowered,
        facts=msgspec.structs.replace(facts, constants=(*facts.constants, *stated.constants)),
        text=msgspec.structs.replace(text, constants={**text.constants, **stated.texts}),
    )


def lower_constant(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a constant: its value, and its further names."""
    stated = source.page.constant
    if stated is None:
        return Lowered()
    facts = PageFacts(value=stated.value, data_types=stated.data_types, of=stated.of, constants=stated.names)
    return Lowered(facts, PageText(constants=stated.texts))


def lower_macro(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a macro: what it says of its parameters."""
    page, declared = source.page, source.declared
    names = declared.arguments or () if declared is not None else ()
    place = Span(declared.lines.get("", 1)) if declared is not None else page.heading_span
    markers = markers_of(page.identity.locale, source.facts, page.families)
    found = described_parameters(page, names, markers, sink, place)
    return Lowered(
        facts=PageFacts(declared=declared, described=found.described),
        text=PageText(parameters=found.texts),
        left={SectionKey.PARAMETERS: found.rest},
    )


def lower_alias(source: Source, sink: Sink) -> Lowered:
    """Lower the page of a name for a type: it has nothing beside its declaration."""
    return Lowered(PageFacts(declared=source.declared))


def lower_overview(source: Source, sink: Sink) -> Lowered:
    """Lower a list, a guide or a table of contents: every section stays as it is."""
    return Lowered()


LOWERERS: Mapping[Kind, Lowerer] = {
    Kind.METHOD: lower_callable,
    Kind.FUNCTION: lower_callable,
    Kind.CALLBACK: lower_callable,
    Kind.INTERFACE: lower_interface,
    Kind.CLASS: lower_interface,
    Kind.STRUCTURE: lower_record,
    Kind.UNION: lower_record,
    Kind.ENUMERATION: lower_record,
    Kind.COCLASS: lower_coclass,
    Kind.CONSTANT: lower_constant,
    Kind.MACRO: lower_macro,
    Kind.ALIAS: lower_alias,
    Kind.LIST: lower_overview,
    Kind.GUIDE: lower_overview,
    Kind.TOC: lower_overview,
}
