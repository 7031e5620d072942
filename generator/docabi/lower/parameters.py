"""What a page says of each parameter or member, aligned with the names that its declaration has.

The declaration is right about names, their order and their number; the descriptions are right about meaning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import msgspec

from docabi.diagnostics import Audience, Diagnostic, Edit, Severity, Sink
from docabi.lower.block_sources import block_sources
from docabi.lower.described import Described, described, headed_entries
from docabi.lower.described_tables import Entry, entries_of_table, is_about, is_list_of
from docabi.lower.directions import Markers
from docabi.lower.written_names import Declared, align, declared, fold, last_part
from docabi.page import Fence, Page, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import Direction

_WORD = compile_pattern(r"[^\W\d]\w*")
# What a parameter is called that has no name.
_NUMBERED = compile_pattern(r"parameter\d+\Z")
# A word that a declaration names something by stands in front of one of these signs; a type does not.
_NAMED = compile_pattern(r"(?<!\w)([^\W\d]\w*+)\s*+(?:\[[^\[\]]*\]\s*+)?(?=[,);=}:\[]|\]\s*\.\.\.)")
# `...`, or a manual's mark of optional arguments: `flag [, int mode]`.
_MORE = compile_pattern(r"\.\.\.|\[\s*,")


class DescribedParameters(msgspec.Struct, frozen=True):
    """Texts (Markdown) and lines by declared name; a name that only the description has stands there as written.

    `described` has the names as written, in order; `rest` is the Markdown that belongs to no name; `directions` are
    those that descriptions state.
    """

    texts: dict[str, str]
    described: tuple[str, ...]
    lines: dict[str, int]
    rest: str
    directions: dict[str, Direction] = {}


class _Names(msgspec.Struct, frozen=True):
    """The names that a page declares, each a `noun` (`parameter`, `member`).

    `beside` are further names in its declarations, as `others` too: a page with several prototypes describes the
    parameters of all.
    `unnamed` are those that got a name because the declaration gives none; that is reported where it is read.
    """

    noun: str
    declared: Sequence[str]
    beside: Sequence[str]
    others: Declared
    unnamed: frozenset[str]
    takes_more: bool = False
    """Whether a declaration takes arguments behind its parameters."""
    lines: tuple[str, ...] = ()
    """How the page's families begin a description."""
    where: str = "the syntax block"
    """What declares them."""


def described_parameters(
    page: Page, names: Sequence[str], markers: Markers, sink: Sink, origin: Span
) -> DescribedParameters:
    """Descriptions of the declared parameters `names`; `origin` is the declaration's place, for reports."""
    section = page.section(SectionKey.PARAMETERS)
    known = _names("parameter", page, names)
    found = headed_entries(page, section, markers)
    if found is None and section is not None:
        found = described(section, names, markers, known.beside, known.lines)
    if found is None:
        _report_undescribed(names, known, origin, sink)
        return DescribedParameters({}, (), {}, "")
    return _aligned(found, known, sink)


def described_members(page: Page, key: SectionKey, names: Sequence[str], sink: Sink) -> DescribedParameters:
    """Descriptions of the declared members `names`: tables of the members section, else its paragraphs.

    Tables of other sections (a long enumeration spreads over several) count if most of their rows are members.
    """
    section = page.section(key)
    known = _names("member", page, names)
    found = headed_entries(page, section, None) or (_members(section, known, page.sections) if section else None)
    return _aligned(found, known, sink) if found else DescribedParameters({}, (), {}, "")


def _names(noun: str, page: Page, names: Sequence[str]) -> _Names:
    syntax = (block for one in page.sections if one.key is SectionKey.SYNTAX for block in one.blocks)
    fences = [block for block in (*syntax, page.declaration) if isinstance(block, Fence)]
    text = "\n".join(fence.text for fence in fences)
    own, numbered = declared(names), [name for name in names if _NUMBERED.match(name)]
    words = _WORD.findall(text) if numbered else ()
    beside = [word for word in dict.fromkeys(_NAMED.findall(text)) if not own.has(word)]
    return _Names(
        noun,
        names,
        beside,
        declared(beside),
        frozenset(numbered).difference(words),
        bool(_MORE.search(text)),
        page.entry_lines,
        *((f"the definition at {page.definition}",) if page.definition else ()),
    )


def _members(section: Section, names: _Names, sections: Sequence[Section]) -> Described:
    known, count = declared(names.declared), len(names.declared)
    tables = [block for block in section.blocks if isinstance(block, Table) and is_list_of(block, known, count)]
    about = [table for table in tables if is_about(table, known)]
    # Members have no direction, so no word before a text is one.
    in_words = None if about else described(section, names.declared, None, names.beside, names.lines)
    if in_words is not None and 2 * sum(known.has(entry.name) for entry in in_words.entries) >= count > 0:
        return in_words  # the tables are of values
    if about and _names_all(about, known, names.declared):
        tables = about
    entries = [entry for table in tables for entry in entries_of_table(table, known, None)]
    done = {entry.name for entry in entries}
    others = (block for other in sections if other is not section for block in other.blocks)
    elsewhere = (block for block in others if isinstance(block, Table) and is_about(block, known))
    entries += [
        entry for table in elsewhere for entry in entries_of_table(table, known, None) if entry.name not in done
    ]
    rest = "\n\n".join(source for block, source in block_sources(section) if block not in tables)
    return Described(tuple(entries), rest, section.span) if entries or in_words is None else in_words


def _names_all(tables: Sequence[Table], known: Declared, names: Sequence[str]) -> bool:
    """Whether tables leave no declared name to others."""
    found = {fold(entry.name) for table in tables for entry in entries_of_table(table, known, None)}
    return all(fold(name) in found or fold(last_part(name)) in found for name in names)


def _aligned(found: Described, names: _Names, sink: Sink) -> DescribedParameters:
    """Entries by declared name, and reports about them."""
    # Without a declaration headings are the only witness of the names.
    entry_sink = sink if names.declared or not found.headed else Sink(sink.page)
    texts = defaultdict[str, list[str]](list)
    lines: dict[str, int] = {}
    directions: dict[str, Direction] = {}
    for entry, meant in zip(found.entries, _meanings(found.entries, names), strict=True):
        name = meant or entry.name
        # A declared name described twice keeps both texts.
        texts[name].append(entry.text)
        lines.setdefault(name, entry.line)
        if entry.direction is not None:
            directions.setdefault(name, entry.direction)
        # The last that no parameter has describes the further arguments of a function that takes any.
        if meant is None and names.takes_more and entry is found.entries[-1]:
            continue
        _report_entry(entry, meant, names, entry_sink)
    _report_undescribed([name for name in names.declared if name not in texts], names, found.place, sink)
    joined = {name: "\n\n".join(filter(None, parts)) for name, parts in texts.items()}
    written = tuple(entry.name for entry in found.entries)
    return DescribedParameters(joined, written, lines, found.rest, directions)


def _meanings(entries: Sequence[Entry], names: _Names) -> list[str | None]:
    """The declared name that each entry means; the name of another declaration of the page means none."""
    own, written = declared(names.declared), [entry.name for entry in entries]
    is_own = [own.has(name) or not names.others.has(name) for name in written]
    meanings = iter(align([name for name, is_meant in zip(written, is_own, strict=True) if is_meant], names.declared))
    found = [next(meanings) if is_meant else None for is_meant in is_own]
    if names.unnamed:
        # What a macro's declaration seems to give as types are the names of its parameters.
        taken = {*found}
        for place, index in enumerate(align(written, names.declared)):
            if index is not None and index not in taken and names.declared[index] in names.unnamed:
                found[place] = index
    again = {fold(name): name for name in reversed(names.declared)}
    return [again.get(fold(name)) if i is None else names.declared[i] for i, name in zip(found, written, strict=True)]


def _report_entry(entry: Entry, meant: str | None, names: _Names, sink: Sink) -> None:
    """Report a written name that is not the declared one: unknown, in another case, damaged, or another name."""
    noun, written = names.noun, entry.written or entry.name
    span = Span(entry.line, entry.column, len(written))
    cause = f"{noun} {meant or entry.name}"
    if not entry.text:
        message = f"{noun} `{meant or entry.name}` is listed without a description"
        sink.warning(f"undocumented-{noun}", span, message, help=f"describe `{meant or entry.name}`", cause=cause)
    if meant in names.unnamed or (meant is None and names.others.has(entry.name)):
        return
    if meant is None:
        message = f"{noun} `{written}` is described but not declared in {names.where}"
        help = "correct the name or remove the description; set a value of another entry in, as an item of a list"
        sink.warning(f"unknown-{noun}", span, message, help=help, cause=cause)
    elif written in (meant, last_part(meant)):
        return
    elif fold(entry.name) == fold(meant) or not entry.marked or not entry.name.isascii():
        message = f"{noun} `{meant}` is written `{written}`"
        if fold(written) == fold(meant):
            edit = Edit(entry.line, entry.column, written, meant)
            words = ("damaged-identifier", Severity.WARNING, message, f"write `{meant}`", cause, (edit,))
            # No translation touches a code span.
            sink.extend((Diagnostic(sink.page, span, *words, Audience.SOURCE if entry.marked else None),))
        else:
            sink.warning("damaged-identifier", span, message, help=f"write `{meant}` in backticks", cause=cause)
    else:
        message = f"{noun} `{entry.name}` is described where {names.where} declares `{meant}`"
        help = f"call it `{meant}`, or correct {names.where}"
        sink.warning(f"unknown-{noun}", span, message, help=help, cause=cause)


def _report_undescribed(undescribed: Sequence[str], names: _Names, span: Span, sink: Sink) -> None:
    for name in undescribed:
        if name in names.unnamed:
            continue
        message = f"{names.noun} `{name}` is in {names.where} but not described"
        cause = f"{names.noun} {name}"
        sink.warning(f"undocumented-{names.noun}", span, message, help=f"describe `{name}`", cause=cause)
