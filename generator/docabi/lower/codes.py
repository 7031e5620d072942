"""Return codes as a page writes them: rows of tables, items of lists, terms, lines and words of prose, in one order.

The order must be the same in every locale: rows, items and lines keep theirs, because translation never moves them;
codes that only stand in sentences are sorted (`S_OK`, other successes, failures, each by name), for it does move words.
A list, a quotation or a note that holds rows is taken apart, however deep it stands in others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from docabi.diagnostics import Edit, Sink
from docabi.facts import Facts
from docabi.facts.statuses import Status
from docabi.lower.block_sources import unindented, unquoted, with_lines
from docabi.lower.code_names import CodeName, Prose, codes_in_sentence
from docabi.lower.code_tables import Row, lists_known, table_rows
from docabi.lower.code_terms import begun_row, line_rows, lone_code, parted_row
from docabi.lower.known_codes import KnownCodes, known_codes
from docabi.markdown.blocks import parse_blocks
from docabi.markdown.html_tables import markdown_of
from docabi.markdown.inline import plain, spaced
from docabi.markdown.plain_blocks import Heading
from docabi.page import Alert, Block, Html, ListBlock, Page, Paragraph, Quote, Section, SectionKey, Table
from docabi.source import PageId, Span
from docabi.spec import WrittenCode

# The sections whose codes a page documents; a table of known codes elsewhere (remarks) documents them as well.
_SECTIONS = (SectionKey.RETURN_VALUE, SectionKey.STATUS_HRESULTS)


_NOWHERE = PageId("und", "_.md")


class CodesResult(msgspec.Struct, frozen=True):
    """Codes in order, what the page says of each (Markdown), and the rest of the return section (Markdown)."""

    codes: tuple[WrittenCode, ...]
    texts: dict[str, str]
    prose: str


# So many tables of HTML that stand in each other are looked into.
_DEEPEST = 8


class _Place(msgspec.Struct, frozen=True):
    """Lines of the page that begin at its line `body`, without marks of quotations, and what is known."""

    lines: Sequence[str]
    body: int
    known: KnownCodes
    depth: int = 0
    """How many tables of HTML they stand in."""


def written_codes(page: Page, facts: Facts, sink: Sink, status: Status | None = None) -> CodesResult:
    """The return codes that a page documents; `status` is the type of codes that its declaration returns."""
    known = known_codes(facts, page.families)
    rows: list[Row] = []
    prose: list[str] = []
    sentences: list[tuple[CodeName, int]] = []
    prose_codes = Prose(known, page.identity.locale, status, _explained(page))
    for section in page.sections:
        if section.key not in _SECTIONS:
            tables = (block for block in section.blocks if isinstance(block, Table) and lists_known(block, known))
            rows += [row for table in tables for row in table_rows(table, known)]
            continue
        for row in _rows_of_section(section, known):
            rows += [row] if row.codes else []
            if row.codes and not row.has_sentences:
                continue
            if not row.codes and section.key is SectionKey.RETURN_VALUE and row.text:
                prose.append(row.text)
            sentences += [(code, row.span.line) for code in codes_in_sentence(spaced(row.text), prose_codes)]
    sentences.sort(key=lambda pair: (_rank(pair[0].name, known), pair[0].name))
    codes = _codes(rows, sentences, sink)
    return CodesResult(codes, _texts(rows), "\n\n".join(prose))


def _explained(page: Page) -> frozenset[str]:
    """The words of the first cells of tables that stand in other sections: flags, most of them."""
    others = (section for section in page.sections if section.key not in _SECTIONS)
    tables = (block for section in others for block in section.blocks if isinstance(block, Table))
    cells = (row[0].text for table in tables for row in table.rows if row)
    return frozenset(word for cell in cells if "_" in cell for word in plain(cell).split())


def _rows_of_section(section: Section, known: KnownCodes) -> Iterator[Row]:
    lines, body = section.source.split("\n"), section.body.line
    yield from _rows(section.blocks, body + len(lines), _Place(lines, body, known))


def _rows(blocks: Sequence[Block], after: int, place: _Place) -> Iterator[Row]:
    """Blocks as rows: each code with its text; what is about no code is a row without one, its text the Markdown."""
    found = list(with_lines(blocks, after, place.lines, place.body))
    has_terms = _has_terms(blocks, place.known)
    index = 0
    while index < len(found):
        block, end, own = found[index]
        index += 1
        codes = lone_code(block, place.known) if isinstance(block, Paragraph) else ()
        first, others = index, list[Row]()
        while codes and not others and index < len(found) and isinstance(quotation := found[index][0], Quote):
            # A quotation without codes of its own is how some families indent what a term means.
            rows = list(_rows_of_block(*found[index], place))
            others = rows if any(row.codes for row in rows) or _begins_with_code(quotation, place.known) else []
            index += not others
        index += codes != () and index == first and has_terms
        if index > first:
            texts = [unindented(_lines_of(inner, lines)) for inner, _, lines in found[first:index]]
            is_prose = isinstance(found[first][0], Paragraph)
            yield Row(codes, block.span, "\n\n".join(texts), has_sentences=is_prose)
        else:
            yield from _rows_of_block(block, end, own, place)
        yield from others
        index += bool(others)


def _begins_with_code(block: Quote, known: KnownCodes) -> bool:
    first = block.blocks[0] if block.blocks else None
    return isinstance(first, Paragraph) and bool(lone_code(first, known))


def _lines_of(block: Block, own: Sequence[str]) -> Sequence[str]:
    return unquoted(own) if isinstance(block, Quote) else own


def _has_terms(blocks: Sequence[Block], known: KnownCodes) -> bool:
    """Whether the paragraphs that are but a code are terms: several, each with a paragraph behind it that is none."""
    lone = [isinstance(block, Paragraph) and bool(lone_code(block, known)) for block in blocks]
    pairs = zip(lone, [*blocks[1:], None], [*lone[1:], False], strict=False)
    tells = [isinstance(after, Paragraph) and not again for is_lone, after, again in pairs if is_lone]
    return len(tells) > 1 and all(tells)


def _rows_of_block(block: Block, end: int, own: Sequence[str], place: _Place) -> Iterator[Row]:
    rows: list[Row] = []
    match block:
        case Table():
            rows = table_rows(block, place.known)
            if not any(map(_has_text, rows)) and all(len(row) == 1 for row in block.rows):
                # A table around something else.
                inner_text = "\n\n".join(cell.text for row in block.rows for cell in row)
                rows = _html_rows(inner_text, block.span, place) or rows
        case Paragraph():
            row = parted_row(block, spaced(block.text), place.known) if place.known.may_stand_in(block.text) else None
            rows = line_rows(block, place.known) or ([row] if row else [])
        case Html():
            rows = _html_rows(block.text, block.span, place)
        case ListBlock():
            rows = _list_rows(block, end, place)
        case Quote() | Alert():
            inner = msgspec.structs.replace(place, lines=unquoted(place.lines))
            rows = list(_rows(block.blocks, end, inner))
    if any(row.codes for row in rows):
        yield from rows
    else:
        yield Row((), block.span, unindented(own))


def _has_text(row: Row) -> bool:
    return bool(row.codes and row.text)


def _html_rows(text: str, span: Span, place: _Place) -> list[Row]:
    """The rows of a piece of HTML: lists and paragraphs of it as those of Markdown."""
    lines = markdown_of(text).split("\n")
    if not place.known.may_stand_in(text) or place.depth == _DEEPEST:
        return []
    blocks = [block for block in parse_blocks(lines, 0, Sink(_NOWHERE)) if not isinstance(block, Heading | Html)]
    rows = _rows(blocks, 1 + len(lines), _Place(lines, 1, place.known, place.depth + 1))
    return [msgspec.structs.replace(row, span=span) for row in rows]


def _list_rows(block: ListBlock, end: int, place: _Place) -> list[Row]:
    """The items of a list: each about the code that begins it or, if every item names just one, about that."""
    begins = [item[0].span.line if item else end for item in block.items]
    prose = Prose(place.known)
    firsts = [item[0] if item else None for item in block.items]
    named = [codes_in_sentence(spaced(one.text), prose) if isinstance(one, Paragraph) else [] for one in firsts]
    is_list_of_codes = all(len(codes) == 1 and not codes[0].doubt for codes in named)
    rows: list[Row] = []
    for item, after in zip(block.items, [*begins[1:], end], strict=True):
        rows += _item_rows(item, after, is_list_of_codes, place)
    return rows


def _item_rows(item: Sequence[Block], after: int, is_of_code: bool, place: _Place) -> list[Row]:
    first = item[0] if item else None
    if not isinstance(first, Paragraph):
        return list(_rows(item, after, place))
    (_, end, own), *others = with_lines(item, after, place.lines, place.body)
    rest = list(_rows(item[1:], after, place))
    is_several = sum(bool(row.codes) for row in line_rows(first, place.known)) > 1
    if is_several or any(row.codes for row in rest):
        return [*_rows_of_block(first, end, own, place), *rest]
    begun = begun_row(first, place.known, whole=is_of_code)
    if begun is None:
        return [Row((), first.span, unindented(place.lines[first.span.line - place.body : after - place.body]))]
    below = [unindented(lines) for _, _, lines in others]
    return [msgspec.structs.replace(begun, text="\n\n".join(filter(None, (begun.text, *below))))]


def _codes(rows: Sequence[Row], sentences: Sequence[tuple[CodeName, int]], sink: Sink) -> tuple[WrittenCode, ...]:
    found: dict[str, WrittenCode] = {}
    for row in rows:
        for code in row.codes:
            _report_damage(code, row.span, sink)
            written = code.written if code.written != code.name else ""
            new = WrittenCode(code.name, row.span.line, code.number, written)
            found[code.name] = _agreed(found.get(code.name, new), new, row.span, sink)
    for code, line in sentences:
        if code.doubt:
            continue
        if code.name not in found:
            _report_damage(code, Span(line), sink)
        new = WrittenCode(code.name, line, code.number)
        found[code.name] = _agreed(found.get(code.name, new), new, Span(line), sink)
    for code, line in sentences:
        if code.doubt and code.name not in found:
            message = f"`{code.name}` is taken for no return code: {code.doubt}"
            help = "if it is returned, say so in a table of codes, or in a sentence of its own"
            sink.info("doubtful-code", Span(line), message, help=help, cause=f"code {code.name}")
    return tuple(found.values())


def _agreed(one: WrittenCode, other: WrittenCode, span: Span, sink: Sink) -> WrittenCode:
    """The first of two rows about one code, with the value that both give; without one if they give two."""
    if one.number is None or other.number is None or one.number == other.number:
        return msgspec.structs.replace(one, number=other.number if one.number is None else one.number)
    message = f"the page gives `{one.name}` as 0x{one.number:08X} in line {one.line}, and as 0x{other.number:08X} here"
    sink.warning("value-conflict", span, message, help="mend the number that is wrong", cause=f"code {one.name}")
    return msgspec.structs.replace(one, number=None)


def _rank(name: str, known: KnownCodes) -> int:
    """0 for `S_OK`, 1 for another success, 2 for a failure or a code without a known value."""
    value = known.hresults.get(name)
    is_success = value is not None and value < 0x8000_0000
    return 0 if name == "S_OK" else 1 if is_success else 2


def _report_damage(code: CodeName, span: Span, sink: Sink) -> None:
    cause = f"code {code.name}"
    if code.damage:
        message = f"return code `{code.name}` is written `{code.written}`"
        sink.mendable("damaged-code", span, message, Edit(span.line, 0, code.written, code.name), cause)
    if code.bad_value:
        message = f"the value of `{code.name}` is written `{code.bad_value}`"
        if code.number is not None:
            edit = Edit(span.line, 0, code.bad_value, f"0x{code.number:08X}")
            sink.mendable("damaged-code", Span(span.line), message, edit, cause)
        else:
            help = "give each code one value, in eight hexadecimal digits"
            # The place of the value is not known, and is not that of the name.
            sink.warning("damaged-code", Span(span.line), message, help, cause)


def _texts(rows: Sequence[Row]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for row in rows:
        for code in row.codes:
            text = f"{code.remark}\n{row.text}".strip() if code.remark else row.text
            texts[code.name] = "\n\n".join(filter(None, (texts.get(code.name), text)))
    return texts
