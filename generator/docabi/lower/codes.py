"""Return codes as a page writes them: rows of tables, items of lists, lines and words of prose, in one order.

The order must be the same in every locale: rows, items and lines keep theirs, because translation never moves them;
codes that only stand in sentences are sorted (`S_OK`, other successes, failures, each by name), for it does move words.
Damage of a name is undone only where the table of known codes leaves one answer: an underscore or blank lost or added,
a stray word beside the name, a part of it translated. What looks like a code and is none of the known stays as written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.block_sources import block_sources
from docabi.markdown.inline import plain, spaced
from docabi.page import Block, Cell, ListBlock, Page, Paragraph, SectionKey, Table
from docabi.source import Span
from docabi.spec import WrittenCode

# ASCII look-arounds: Korean particles and Chinese words touch a name without a blank, and are word characters for `\b`.
_NAME = re.compile(r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])")
_CODE = re.compile(r"(?:[A-Z][A-Z0-9]*_)*[ESI]_[A-Z0-9_]+\Z")
_WIN32 = re.compile(r"HRESULT_FROM_WIN32\s*\(?\s*([^()]*[^()\s])?\s*\)?")
_NUMBER_BESIDE = re.compile(r"\(\s*(0\s?[xX]\s?[0-9A-Fa-f]+)\s*\)")
_REMARK = re.compile(r"(?P<name>[A-Z0-9]+_[A-Z0-9_]+)(?:\s*(?P<aside>\([^()]{4,}\))|\s+(?P<remark>\S+\s+\S.*))\Z")
# How much of a name must be a known one for the rest of it to be a stray word (`E_CORPROF_E_CALLBACK3_REQUIRED`: 0.93).
_MOSTLY = 0.8
_NUMBER = re.compile(r"0x[0-9a-f]+|-?[0-9]+")
# A hexadecimal number among at most two stray words.
_HEXADECIMAL = re.compile(r"\W*(?:\w+\s+){0,2}?(0\s?[xX]\s?[0-9A-Fa-f]{1,8})(?![0-9A-Za-z])(?:\s+\w+){0,2}\W*")
_SEPARATOR = re.compile(r"\s*[,;/|、，]\s*")


class CodeName(msgspec.Struct, frozen=True):
    """The name meant, as written, the number and the remark in brackets beside it, and whether it is damaged."""

    name: str
    written: str
    number: int | None = None
    damage: bool = False
    remark: str = ""


def read_code(text: str, facts: Facts) -> tuple[CodeName, ...]:
    """The code that a cell's plain text names; several if it lists them; empty if it is no code."""
    text = unicodedata.normalize("NFKC", text).strip()
    if not text or len(text) > 200:
        return ()
    parts = _SEPARATOR.split(text)
    if len(parts) > 1 and all(_NAME.fullmatch(part) for part in parts):
        return tuple(CodeName(part, part) for part in parts)
    number = _NUMBER_BESIDE.search(text)
    bare, beside = _NUMBER_BESIDE.sub("", text).strip(), ""
    if remark := _REMARK.match(bare):
        # "E_FAIL (or other codes of failure)", "E_FAIL if it fails": a name and words, not a damaged name.
        is_name = remark["name"] in facts.derive(_known).values()
        bare, beside = (remark["name"], remark["aside"] or remark["remark"]) if is_name else (bare, "")
    is_macro = bare.startswith("HRESULT_FROM_WIN32")
    name, damage = _win32_code(bare, facts) if is_macro else _code(bare, facts.derive(_known))
    if not name:
        return ()
    return (CodeName(name, text, read_number(number[1]) if number else None, damage, beside),)


def read_number(text: str) -> int | None:
    """The 32-bit number that a text is (`0x80041002`, `0 x80041002` with a blank in it, `0`), else None."""
    compact = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()
    if not _NUMBER.fullmatch(compact) or len(compact) > 20:
        return None
    number = int(compact, 16) if compact.startswith("0x") else int(compact)
    return number & 0xFFFF_FFFF if -0x8000_0000 <= number <= 0xFFFF_FFFF else None


def number_among_words(text: str) -> int | None:
    """The hexadecimal number of a cell that translation gave a stray word (`0x80041002 angezeigt`)."""
    match = _HEXADECIMAL.fullmatch(unicodedata.normalize("NFKC", text))
    return read_number(match[1]) if match else None


def codes_in_sentence(text: str, facts: Facts) -> list[CodeName]:
    """The codes that a sentence names, each once: known ones, and words of a code's form; flags are none."""
    text = unicodedata.normalize("NFKC", text)
    found: dict[str, CodeName] = {}
    for match in _WIN32.finditer(text):
        name, _ = _win32_code(match[0], facts)
        if name:
            found.setdefault(name, CodeName(name, match[0]))
    for match in _NAME.finditer(_WIN32.sub(" ", text)):
        if match[0] in facts.hresults or match[0] in facts.win32_errors or _CODE.match(match[0]):
            found.setdefault(match[0], CodeName(match[0], match[0]))
    return list(found.values())


def _win32_code(text: str, facts: Facts) -> tuple[str, bool]:
    """`HRESULT_FROM_WIN32(X)` in one spelling; empty if it names no X."""
    match = _WIN32.match(text)
    inner = (match[1] or "") if match else ""
    name, damage = _code(inner, facts.derive(_known_win32))
    return (f"HRESULT_FROM_WIN32({name})", damage) if name else ("", False)


def _code(text: str, known: dict[str, str]) -> tuple[str, bool]:
    """The code that a text is meant to be, and whether it is damaged; empty for anything else.

    `known` maps the letters and digits of each known name to that name.
    """
    if _NAME.fullmatch(text):
        # A known name that lost an underscore or has a stray word is repaired; anything of a code's form is one.
        meant = known.get(_letters(text)) or _inside(text, known) or text
        return meant, meant != text
    if meant := known.get(_letters(text), ""):
        return meant, True
    names = [match[0] for match in _NAME.finditer(text)]
    exact = [name for name in names if name in known.values()]
    if exact:
        return max(exact, key=len), True
    return _one_name(names, text, known)


def _inside(text: str, known: dict[str, str]) -> str:
    """The known name that a longer one is but for a word at its start or end; empty if there is none."""
    places = [place for place, char in enumerate(text) if char == "_"]
    parts = [text[place + 1 :] for place in places] + [text[:place] for place in places]
    return next((part for part in parts if len(part) >= _MOSTLY * len(text) and known.get(_letters(part)) == part), "")


def _one_name(names: list[str], text: str, known: dict[str, str]) -> tuple[str, bool]:
    """The one name among stray or translated words, completed if just one known name begins with it."""
    if len(names) != 1 or len(text.replace(names[0], " ").split()) > 2:
        return "", False
    longer = {name for name in known.values() if name.startswith(f"{names[0]}_")}
    return (longer.pop() if len(longer) == 1 else names[0]), True


def _letters(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text) if text.isascii() else ""


def _known(facts: Facts) -> dict[str, str]:
    return _by_letters([*facts.hresults, *facts.win32_errors])


def _known_win32(facts: Facts) -> dict[str, str]:
    return _by_letters([*facts.win32_errors])


def _by_letters(names: list[str]) -> dict[str, str]:
    """Names by their letters and digits; two names with the same letters are both left out."""
    found: dict[str, set[str]] = {}
    for name in names:
        found.setdefault(_letters(name), set()).add(name)
    return {letters: same.pop() for letters, same in found.items() if len(same) == 1}


# --- rows of codes ---------------------------------------------------------------------------------------------------

# The sections whose codes a page documents; a table of known codes elsewhere (remarks) documents them as well.
_SECTIONS = (SectionKey.RETURN_VALUE, SectionKey.STATUS_HRESULTS)
# A value to which translation added a digit (`0xC00000BBC`): nobody's value any more, and no words either.
_TOO_LONG = re.compile(r"0[xX][0-9a-fA-F]{9,}")


class CodesResult(msgspec.Struct, frozen=True):
    """Codes in order, what the page says of each (Markdown), and the rest of the return section (Markdown)."""

    codes: tuple[WrittenCode, ...]
    texts: dict[str, str]
    prose: str


class _Row(msgspec.Struct, frozen=True):
    """A code with its place, its value, and its text; without a code the text is the row's own words."""

    codes: tuple[CodeName, ...]
    span: Span
    number: int | None
    text: str
    damaged_value: str = ""


def written_codes(page: Page, facts: Facts, sink: Sink) -> CodesResult:
    """The return codes that a page documents."""
    rows: list[_Row] = []
    prose: list[str] = []
    sentences: list[tuple[CodeName, int]] = []
    for section in page.sections:
        if section.key not in _SECTIONS:
            rows += [row for block in section.blocks if _lists_known(block, facts) for row in _rows_of(block, facts)]
            continue
        for block, source in block_sources(section):
            own = _rows_of(block, facts)
            rows += [row for row in own if row.codes]
            left = "\n\n".join(row.text for row in own if not row.codes) if own else source
            if section.key is SectionKey.RETURN_VALUE and left:
                prose.append(left)
            sentences += [(code, block.span.line) for code in codes_in_sentence(spaced(left), facts)]
    sentences.sort(key=lambda pair: (_rank(pair[0].name, facts), pair[0].name))
    codes = _codes(rows, sentences, sink)
    return CodesResult(codes, _texts(rows), "\n\n".join(prose))


def _rows_of(block: Block, facts: Facts) -> list[_Row]:
    """The rows of a block that lists codes; empty for one that does not."""
    match block:
        case Table():
            return _table_rows(block, facts)
        case ListBlock():
            return _list_rows(block, facts)
        case Paragraph():
            return _line_rows(block, facts)
    return []


def _lists_known(block: Block, facts: Facts) -> bool:
    """Whether a table outside the return section is one of known codes, every row."""
    if not isinstance(block, Table):
        return False
    names = [code.name for row in _table_rows(block, facts) for code in row.codes]
    is_whole = bool(names) and len(names) >= len(block.rows)
    return is_whole and all(name in facts.hresults or "(" in name for name in names)


def _table_rows(table: Table, facts: Facts) -> list[_Row]:
    """Rows of a table in which one column has codes; which, the cells tell, for header cells are translated."""
    column = _column_of(table, lambda text: bool(read_code(text, facts)))
    if column is None:
        return []
    numbers = _column_of(table, lambda text: read_number(text) is not None)
    columns = (column, numbers if numbers != column else None)
    return [row for cells in table.rows if (row := _table_row(cells, columns, facts))]


def _column_of(table: Table, fits: Callable[[str], bool]) -> int | None:
    """The first column of which at least half the cells fit, empty rows apart."""
    rows = [row for row in table.rows if any(cell.text for cell in row)]
    for column in range(min(3, len(table.header))):
        found = sum(column < len(row) and fits(plain(row[column].text)) for row in rows)
        if found and 2 * found >= len(rows):
            return column
    return None


def _table_row(cells: Sequence[Cell], columns: tuple[int, int | None], facts: Facts) -> _Row | None:
    """A table's row whose code and value stand in the columns `columns`; None for an empty one."""
    if not any(cell.text for cell in cells):
        return None
    of_code, of_number = columns
    cell = cells[of_code]
    codes = read_code(plain(cell.text), facts)
    value = _Value(next((code.number for code in codes), None))
    if of_number is not None:
        value = _value(plain(cells[of_number].text), value)
    # A value's column that holds no value is a text (its row lost a bar).
    told = (of_code, of_number if value.is_column else None)
    texts = [other.text for place, other in enumerate(cells) if place not in told and other.text]
    if codes:
        return _Row(codes, cell.span, value.number, " ".join(texts), value.damaged)
    # "Other failing values": no code, but words that say something.
    return _Row((), cell.span, None, "  \n".join(text for text in (cell.text, *texts) if text))


class _Value(msgspec.Struct, frozen=True):
    """The value in a row: whether a column of its own has it, and that column's text if stray words stand in it."""

    number: int | None
    is_column: bool = False
    damaged: str = ""


def _value(text: str, beside: _Value) -> _Value:
    number = read_number(text)
    if number is not None or not text:
        return _Value(number if text else beside.number, is_column=True)
    number = number_among_words(text)
    if number is None and _TOO_LONG.fullmatch(text):
        return _Value(beside.number, True, text)
    return beside if number is None else _Value(number, True, text)


def _list_rows(block: ListBlock, facts: Facts) -> list[_Row]:
    """Items of a list, each about one code that begins it."""
    rows: list[_Row] = []
    for item in block.items:
        first = item[0] if item else None
        row = _begun_row(first, facts) if isinstance(first, Paragraph) and len(item) == 1 else None
        if row is None:
            return []
        rows.append(row)
    return rows


def _line_rows(block: Paragraph, facts: Facts) -> list[_Row]:
    """A code on a line of its own, its text on the lines below."""
    first, _, text = block.text.partition("\n")
    codes = read_code(plain(first.rstrip(" \\")), facts)
    return [_Row(codes, block.span, codes[0].number, text)] if codes and text else []


def _begun_row(block: Paragraph, facts: Facts) -> _Row | None:
    """A paragraph that is a code, or has one on its first line, or begins with one and tells about it."""
    first, _, below = block.text.partition("\n")
    codes = read_code(plain(first.rstrip(" \\")), facts)
    if codes:
        return _Row(codes, block.span, codes[0].number, below)
    found = codes_in_sentence(spaced(block.text), facts)
    if len(found) == 1 and spaced(block.text).startswith(found[0].written):
        return _Row(tuple(found), block.span, None, block.text)
    return None


def _codes(rows: Sequence[_Row], sentences: Sequence[tuple[CodeName, int]], sink: Sink) -> tuple[WrittenCode, ...]:
    found: dict[str, WrittenCode] = {}
    for row in rows:
        for code in row.codes:
            _report_damage(code, row, sink)
            written = code.written if code.written != code.name else ""
            found.setdefault(code.name, WrittenCode(code.name, row.span.line, row.number, written))
    for code, line in sentences:
        found.setdefault(code.name, WrittenCode(code.name, line))
    return tuple(found.values())


def _rank(name: str, facts: Facts) -> int:
    """0 for `S_OK`, 1 for another success, 2 for a failure or a code without a known value."""
    value = facts.hresults.get(name)
    is_success = value is not None and value < 0x8000_0000
    return 0 if name == "S_OK" else 1 if is_success else 2


def _report_damage(code: CodeName, row: _Row, sink: Sink) -> None:
    damages = []
    if code.damage:
        damages.append((f"return code `{code.name}`", code.written, f"write `{code.name}`"))
    if row.damaged_value:
        right = f"write `0x{row.number:08X}`" if row.number is not None else "a value has eight hexadecimal digits"
        damages.append((f"the value of `{code.name}`", row.damaged_value, right))
    for what, written, right in damages:
        message = f"{what} is written `{written}`"
        sink.warning("damaged-code", row.span, message, help=right, cause=f"code {code.name}")


def _texts(rows: Sequence[_Row]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for row in rows:
        for code in row.codes:
            text = f"{code.remark}\n{row.text}".strip() if code.remark else row.text
            texts[code.name] = "\n\n".join(filter(None, (texts.get(code.name), text)))
    return texts
