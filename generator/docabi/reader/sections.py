"""Which section a heading begins: told by its anchor, else by its words, else by what stands below it.

Anchors are the same in every locale; words are for pages without anchors; the shape of the content is for a language
whose words nobody has listed. Add an anchor or a word that means the same in every family in `facts/sections.yaml`,
another one in the description of its family.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

import msgspec

from docabi.facts import Facts
from docabi.facts.family_rules import FamilyRules
from docabi.markdown.dialect import LINK
from docabi.page import Alert, Block, Fence, Html, ListBlock, Paragraph, Quote, Section, SectionKey, Table
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import Span

# Placeholders that a translation tool left around words: `{1>Métodos<1}`.
_PLACEHOLDER = compile_pattern(r"\{\d+>|<\d+\}")
_FILE = compile_pattern(r"(?:<\w+>\s*)*[\w+\-]+\.(?P<kind>h|lib|dll|idl)\s*(?:</\w+>\s*)*", re.IGNORECASE)
# Platforms, header, libraries, versions, once for clients and once for servers.
_MOST_REQUIREMENTS = 8
_IN_CODE = compile_pattern(r"`|\]\(|\w\.(?:h|lib|dll|idl)\b", re.IGNORECASE)
_LABEL = compile_pattern(r"\*\*[^*]+\*\*[ \N{NO-BREAK SPACE}]?[:：]?")
_VALUED = compile_pattern(r"\d|\]\(|\w\.(?:h|lib|dll|idl)\b", re.IGNORECASE)
_HEADER_FILE = compile_pattern(r"[\w+-]\.\s?h(?:pp)?\b", re.IGNORECASE)
# A label of one line and a type in bold: `Type: **HRESULT**`.
_TYPED = compile_pattern(r"[^\n*:：]{1,60}[:：]\s*\*\*([\w\s*]+)\*\*\s*\.?")
_IDENTIFIER = compile_pattern(r"[A-Za-z_]\w*", re.ASCII)
_NAMED = compile_pattern(r"(?:\\?\[[^\]]*\]\s*)?`\w+(?:\[\s*\])?`")
_NAME = compile_pattern(r"`?[A-Za-z_]\w*`?\Z")
_CONSTANT = compile_pattern(r"(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_])")
_RETURN_CODE = compile_pattern(r"(?<![A-Za-z0-9_])(?:[A-Z][A-Z0-9]*_)?[ES]_[A-Z][A-Z0-9_]+|(?<![A-Za-z0-9_])S_OK")


_COUNTED = compile_pattern(r"-?\d+\Z")


@remembered(1024)
def key_of_anchor(anchor: str, facts: Facts, rules: FamilyRules) -> SectionKey | None:
    """The section an anchor names; a trailing digit only tells two equal anchors of a page apart."""
    folded = anchor.lower().lstrip("-")
    folded = _COUNTED.sub("", folded) if folded[-1:].isdecimal() else folded
    key = rules.family.sections.anchors.get(folded) or facts.sections.anchors.get(folded)
    return SectionKey(key) if key else None


def key_of_words(title: str, locale: str, facts: Facts, rules: FamilyRules) -> SectionKey | None:
    """The section that a heading's words mean in the page's language, in English, or in any language."""
    words = fold_heading(title)
    languages = (locale.partition("-")[0].lower(), "en")
    own = rules.section_words
    for language in languages if own else ():
        if key := own.get((language, words)):
            return SectionKey(key)
    known = facts.derive(_known_words)
    tables = (known.of_language.get(language, {}) for language in languages)
    return next((table[words] for table in (*tables, known.of_all) if words in table), None)


@remembered(1024)
def fold_heading(title: str) -> str:
    """Heading words without case, entities, placeholders, a colon, odd blanks, and the hyphen of some families."""
    if "&" in title:
        from html import unescape  # few headings have entities

        title = unescape(title)
    text = _PLACEHOLDER.sub("", title).replace("\\", "").replace("\N{NO-BREAK SPACE}", " ")
    return " ".join(text.strip().lstrip("-").rstrip(":：").casefold().split())


class _KnownWords(msgspec.Struct, frozen=True):
    """Sections by heading words: of each language, and of all together, without words that mean different sections."""

    of_language: dict[str, dict[str, SectionKey]]
    of_all: dict[str, SectionKey]


def _known_words(facts: Facts) -> _KnownWords:
    of_language = {
        language: {word: SectionKey(key) for key, words in table.items() for word in words}
        for language, table in facts.sections.words.items()
    }
    meanings: dict[str, set[SectionKey]] = {}
    for words in of_language.values():
        for word, key in words.items():
            meanings.setdefault(word, set()).add(key)
    return _KnownWords(of_language, {word: keys.pop() for word, keys in meanings.items() if len(keys) == 1})


def declarations_of(sections: Sequence[Section], rules: FamilyRules) -> tuple[Fence, ...]:
    """The code blocks that may declare what a page describes: of those below its syntax heading all in a language of
    its families, else all that name no other language, else all. Tabs of several languages are headings below it.
    """
    syntax = next((index for index, section in enumerate(sections) if section.key is SectionKey.SYNTAX), None)
    if syntax is None:
        return ()
    first, *after = sections[syntax:]
    below = takewhile(lambda section: is_tab(section.title) or section.level > first.level, after)
    parts = (first, *takewhile(lambda section: section.key is SectionKey.OTHER, below))
    fences = [fence for part in parts for fence in fences_in(part.blocks)]
    strange = [_strangeness(fence, rules) for fence in fences]
    least = min(strange, default=0)
    return tuple(fence for fence, one in zip(fences, strange, strict=True) if one == least)


def fences_in(blocks: Sequence[Block]) -> Iterator[Fence]:
    """The code blocks among blocks, those of list items, quotations, HTML and its tables, too, in the order of the
    page.
    """
    for block in blocks:
        match block:
            case Fence():
                yield block
            case Html():
                yield from preformatted(block)
            case Table(header=header, rows=rows):
                cells = (cell for row in (header, *rows) for cell in row if "<" in cell.text)
                yield from (fence for cell in cells for fence in preformatted(Html(cell.text, cell.span)))
            case ListBlock(items=items):
                yield from (fence for item in items for fence in fences_in(item))
            case Alert(blocks=inner) | Quote(blocks=inner):
                yield from fences_in(inner)


def is_tab(heading: str) -> bool:
    """`# [C++](#tab/cpp)`: the heading of one of several alternatives."""
    return "](#tab/" in heading


_PRE = compile_pattern(
    r"<pre\b(?P<head>[^<>]*>\s*(?:<code\b[^<>]*>)?)(?P<code>.*?)(?:</pre\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = compile_pattern(r"</?[A-Za-z][^<>\n]*>")
_CLASS = compile_pattern(r"lang(?:uage)?[-=][\"']?([\w+#]+)", re.IGNORECASE)


def preformatted(block: Html) -> Iterator[Fence]:
    """The code of `<pre>` elements: tags inside become blanks, so that lines and columns stay those of the page."""
    for match in _PRE.finditer(block.text):
        language = _CLASS.search(match["head"])
        begin = match.start("code")
        code = " " * (begin - block.text.rfind("\n", 0, begin) - 1) + _TAG.sub(_blank, match["code"])
        text = code.lstrip("\n").rstrip()
        line = block.span.line + block.text.count("\n", 0, begin) + len(code) - len(code.lstrip("\n"))
        yield Fence(language[1] if language else "", text, Span(line, 1, len(text.partition("\n")[0])))


def words_beside_code(block: Html) -> str:
    """What HTML says outside its `<pre>` elements."""
    return _TAG.sub("", _PRE.sub("", block.text)).strip()


def _blank(tag: re.Match[str]) -> str:
    return " " * len(tag[0])


_LANGUAGE_PARTS = compile_pattern(r"[-{}]")


def _strangeness(fence: Fence, rules: FamilyRules) -> int:
    # `cpp-interactive`, `{.cpp}`, `language-cpp`, `C++{.line-numbers}`
    language = _LANGUAGE_PARTS.split(fence.language.lower().lstrip("{.").removeprefix("language-"), 1)[0]
    return 0 if language in rules.languages else 1 if language in rules.unmarked else 2


def keys_by_shape(
    sections: Sequence[Section], above: tuple[Fence | None, bool] = (None, False), codes: re.Pattern[str] = _RETURN_CODE
) -> list[SectionKey]:
    """Keys for sections whose anchor and words say nothing (`OTHER`), told by the shape of their content.

    Only a page that begins with a syntax block, describes in a section what it declares, or has a section of
    requirements, is taken for a reference page, and one that has a code block `above` its sections and names an API.
    `codes` are names of return codes beside those of COM. What an anchor or a word has told stays, and no key is given
    twice.
    """
    keys = _with_codes([section.key for section in sections], sections)
    unknown = [index for index, key in enumerate(keys) if key is SectionKey.OTHER and not sections[index].anchor]
    declared = above[0] if above[1] else None
    shown = above[0] or (next(fences_in(sections[0].blocks), None) if unknown else None)
    is_described = shown is not None and _key_described(keys, sections, shown)
    is_reference = declared is not None or is_described or (unknown[:1] == [0] and _is_syntax(sections[0]))
    # Guides have tables with files in them, too.
    is_required = _is_requirements if above[1] else _is_labelled
    if not unknown or not (is_reference or any(map(is_required, sections))):
        return keys
    for key, has_shape in _SHAPES:
        fits = [index for index in unknown if keys[index] is SectionKey.OTHER and has_shape(sections[index])]
        if key is SectionKey.SYNTAX:
            below = next((place for place, one in enumerate(keys) if one in _BELOW_SYNTAX), len(keys))
            fits = [index for index in fits if index < below]
        elif key is SectionKey.REQUIREMENTS and not fits and shown is not None:
            names = frozenset(_WORD.findall(shown.text))
            fits = [index for index in unknown if _is_table_of_headers(sections[index], names)]
        elif key is SectionKey.RETURN_VALUE:
            still = [index for index in unknown if keys[index] is SectionKey.OTHER]
            told = {index for index in still if codes.search(_spelled(sections[index]))}
            told.update(index for index in still if _is_typed(sections[index], shown))
            before = [SectionKey.SYNTAX if declared is not None or is_described else None, *keys]
            if shown is not None and _EMPTY_LIST.search(shown.text):
                _key_nothing(keys, before, sections, told)
                before[1:] = keys
            fits = sorted(told.union(fits))
            fits = [index for index in fits if before[index] in (SectionKey.SYNTAX, SectionKey.PARAMETERS)]
        if fits and key not in keys:
            # Requirements stand behind all else.
            keys[fits[-1 if key is SectionKey.REQUIREMENTS else 0]] = key
    return _with_remarks(_with_members(keys, sections), sections)


# `*level*`, `` `level` ``, `_level_ [in]`: a name alone on its line.
_TERM = compile_pattern(
    r"(?:\\?\[[^\]]{1,40}\]\s*)?[*_`]{1,4}([A-Za-z_]\w*?)[*_`]{1,4}(?:\s*\\?\[[^\]]{1,40}\])?\s*\\?\Z"
)
_WORD = compile_pattern(r"[A-Za-z_]\w*")


# What takes nothing: `void Dim();`.
_EMPTY_LIST = compile_pattern(r"\(\s*(?:void\s*)?\)\s*;?\s*\Z", re.IGNORECASE)


def _key_nothing(
    keys: list[SectionKey], before: list[SectionKey | None], sections: Sequence[Section], returning: AbstractSet[int]
) -> None:
    """Give its key to the section that says that there are no parameters: one paragraph between the syntax and a
    section that tells what comes back. `before` has what stands before each section.
    """
    for index in returning:
        above = index - 1
        if above < 0 or above in returning or before[above] is not SectionKey.SYNTAX:
            continue
        blocks = sections[above].blocks
        if keys[above] is SectionKey.OTHER and len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            keys[above] = SectionKey.PARAMETERS


def _key_described(keys: list[SectionKey], sections: Sequence[Section], declared: Fence) -> bool:
    """Give a key to the first unknown section that begins with a name of the declaration alone on its line, and tells
    of it below: what a function takes, or what a type holds. Whether there is one.
    """
    code = declared.text
    names = frozenset(_WORD.findall(code))
    key = SectionKey.MEMBERS if "{" in code else SectionKey.PARAMETERS
    fits = (index for index, one in enumerate(sections) if keys[index] is SectionKey.OTHER and not one.anchor)
    found = next((index for index in fits if _begins_with_term(sections[index], names)), None)
    if found is None or key in keys:
        return False
    keys[found] = key
    return True


def _begins_with_term(section: Section, names: AbstractSet[str]) -> bool:
    first, behind, *_ = (*section.blocks[:2], None, None)
    if isinstance(first, Table):
        terms = [_TERM.match(row[0].text.strip()) for row in first.rows if len(row) > 1]
        known = sum(term is not None and term[1] in names for term in terms)
        return bool(terms) and 2 * known >= len(terms)
    line, _, below = first.text.strip().partition("\n") if isinstance(first, Paragraph) else ("", "", "")
    term = _TERM.match(line.strip())
    if term is None or term[1] not in names:
        return False
    is_named = isinstance(behind, Paragraph) and _TERM.match(behind.text.strip()) is not None
    return bool(below) or (isinstance(behind, Paragraph | Quote | ListBlock | Table) and not is_named)


def _is_syntax(section: Section) -> bool:
    # Indented words may be a text as well.
    is_fenced = section.source.lstrip().startswith(("```", "~~~"))
    return is_fenced and bool(section.blocks) and isinstance(section.blocks[0], Fence)


def _is_requirements(section: Section) -> bool:
    blocks = [block for block in section.blocks if not isinstance(block, Paragraph) or block.text]
    table = blocks[0] if len(blocks) == 1 else None
    return _is_table_of_requirements(table) if isinstance(table, Table) else _is_labelled(section)


def _is_labelled(section: Section) -> bool:
    """Whether each paragraph begins with a label in bold, half of which have a colon or a file behind them, and there
    is nothing else. One such paragraph alone is a note, unless it names a file, a version or another page.
    """
    texts = [block.text for block in section.blocks if isinstance(block, Paragraph)]
    labels = [label for text in texts if (label := _LABEL.match(text))]
    if not texts or len(labels) != len(section.blocks):
        return False
    ended = sum(_is_ended(one[0]) or bool(_FILE.fullmatch(one.string[one.end() :].strip())) for one in labels)
    return 2 * ended >= len(labels) and (len(texts) > 1 or bool(_VALUED.search(texts[0])))


def _is_ended(label: str) -> bool:
    return label.rstrip("*\N{NO-BREAK SPACE} ").endswith((":", "："))


def _is_table_of_headers(section: Section, names: AbstractSet[str]) -> bool:
    """Whether a table has a header for each of the functions that the page declares: `fopen, _wfopen`, `<stdio.h>`."""
    tables = [block for block in section.blocks if isinstance(block, Table)]
    rows = [row for table in tables for row in table.rows if len(row) > 1]
    headed = [row for row in rows if _HEADER_FILE.search(row[1].text)]
    return bool(rows) and len(headed) == len(rows) and all(names & {*_WORD.findall(row[0].text)} for row in rows)


def _is_table_of_requirements(table: Table) -> bool:
    """Whether a table says one thing a row, in words and a value: one header, one IDL file. A list of files has several
    of these, and names in code or links beside them.
    """
    rows = [row for row in table.rows if row]
    if len(rows) > _MOST_REQUIREMENTS or not all(len(row) == 2 for row in rows):
        return False
    kinds = [match["kind"].lower() for row in rows if (match := _FILE.fullmatch(row[1].text.strip()))]
    labels = [row[0].text.strip() for row in rows]
    is_told = len({*labels}) == len(labels) and not any(map(_IN_CODE.search, labels))
    return bool(kinds) and all(kinds.count(kind) < 2 for kind in ("h", "idl")) and is_told


def _is_parameters(section: Section) -> bool:
    texts = [block.text for block in section.blocks if isinstance(block, Paragraph)]
    named = [text for text in texts if _NAMED.match(text) and "\n" in text]
    return bool(named) and 2 * len(named) >= len(texts)


def _is_return_value(section: Section) -> bool:
    return bool(_RETURN_CODE.search(_spelled(section))) and not _first_cells(section, LINK)


_EMPHASISED = compile_pattern(r"(?<![A-Za-z0-9_])_([A-Z]\w*)_(?![A-Za-z0-9_])", re.ASCII)


def _spelled(section: Section) -> str:
    """The source of a section with names as they are spelled, without what emphasises or escapes them: `_S_OK_`."""
    return _EMPHASISED.sub(r"\1", section.source.replace("\\_", "_"))


def _is_typed(section: Section, declared: Fence | None) -> bool:
    """Whether a section begins with a label and what the declaration returns: `Type: **HRESULT**`."""
    first = section.blocks[0] if section.blocks else None
    returned = _IDENTIFIER.findall(declared.text.partition("(")[0])[:-1][-1:] if declared is not None else []
    if not isinstance(first, Paragraph) or returned in ([], ["void"]):
        return False
    told = _TYPED.fullmatch(LINK.sub(lambda link: link[1] or "", first.text).strip())
    return told is not None and _IDENTIFIER.findall(told[1])[-1:] == returned


def _first_cells(section: Section, pattern: re.Pattern[str]) -> bool:
    """Whether the section has a table whose first cells mostly match."""
    rows = [row for block in section.blocks if isinstance(block, Table) for row in block.rows if row]
    return bool(rows) and 2 * sum(bool(pattern.match(row[0].text.strip())) for row in rows) > len(rows)


def _is_see_also(section: Section) -> bool:
    lines = [line for block in section.blocks for line in _lines(block) if line]
    return bool(lines) and all(LINK.fullmatch(line) for line in lines)


def _lines(block: Block) -> list[str]:
    """The lines of a paragraph, of a list of paragraphs or of terms; one that no link matches for any other block."""
    if isinstance(block, Paragraph):
        return [line.strip().rstrip("\\").rstrip() for line in block.text.split("\n")]
    if isinstance(block, ListBlock):
        return [line for item in block.items for child in item for line in _lines(child)]
    if isinstance(block, Table) and not any(cell.text for cell in block.header):
        return [cell.text.strip() for row in block.rows for cell in row]
    return ["-"]


# What stands below the syntax.
_BELOW_SYNTAX = (SectionKey.PARAMETERS, SectionKey.MEMBERS, SectionKey.FIELDS, SectionKey.RETURN_VALUE)
# In this order: a shape that is sure of itself comes before one that is not.
_SHAPES: tuple[tuple[SectionKey, Callable[[Section], bool]], ...] = (
    (SectionKey.SYNTAX, _is_syntax),
    (SectionKey.REQUIREMENTS, _is_requirements),
    (SectionKey.SEE_ALSO, _is_see_also),
    (SectionKey.PARAMETERS, _is_parameters),
    (SectionKey.METHODS, lambda section: _first_cells(section, LINK)),
    (SectionKey.RETURN_VALUE, _is_return_value),
    (SectionKey.MEMBERS, lambda section: _first_cells(section, _NAME)),
)


def _with_codes(keys: list[SectionKey], sections: Sequence[Section]) -> list[SectionKey]:
    """The keys, in which headings inside the return section, above further codes, begin sections of codes. A heading of
    the first level in its middle is one of them.
    """
    level = 0
    for index, (key, section) in enumerate(zip(keys, sections, strict=True)):
        if key is SectionKey.RETURN_VALUE:
            level = section.level
        elif key is not SectionKey.OTHER or not (section.level > level or 1 == section.level < level):
            level = 0
        elif level and _CONSTANT.search(section.source):
            keys[index] = SectionKey.STATUS_HRESULTS
    return keys


def _with_members(keys: list[SectionKey], sections: Sequence[Section]) -> list[SectionKey]:
    """The keys, in which a section without one that has that of the methods inside it is that of the members."""
    if SectionKey.MEMBERS in keys or SectionKey.METHODS not in keys:
        return keys
    place = keys.index(SectionKey.METHODS)
    if place and keys[place - 1] is SectionKey.OTHER and sections[place - 1].level < sections[place].level:
        keys[place - 1] = SectionKey.MEMBERS
    return keys


def _with_remarks(keys: list[SectionKey], sections: Sequence[Section]) -> list[SectionKey]:
    """The keys, in which the section directly above the requirements counts as the remarks if it has no key yet. One of
    a deeper level is a part of what stands above it: the last parameter, which has a heading of its own.
    """
    if SectionKey.REMARKS in keys or SectionKey.REQUIREMENTS not in keys:
        return keys
    place = keys.index(SectionKey.REQUIREMENTS)
    before = place - 1
    if before > 0 and keys[before] is SectionKey.OTHER and sections[before].level <= sections[place].level:
        keys[before] = SectionKey.REMARKS
    return keys
