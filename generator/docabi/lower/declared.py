"""The declaration of a page. In: its code blocks that may be it. Out: the one that is, and the facts that it states."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from contextlib import suppress

import msgspec

from docabi.declaration.lexer import has_remarks
from docabi.declaration.lowering import declared_facts, defines_type
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.classify import article
from docabi.lower.macros import as_macro
from docabi.lower.names import Name
from docabi.markdown.dialect import INCLUDE, SNIPPET
from docabi.page import Alert, Block, Fence, Html, ListBlock, Page, Quote, SectionKey
from docabi.patterns import compile_pattern
from docabi.reader.sections import preformatted, words_beside_code
from docabi.remembering import remembered
from docabi.spec import Declared, Kind

_IDENTIFIER = compile_pattern(r"[^\W\d]\w*")


# What a declaration may have and be the right one.
_NO_FAULTS = frozenset(("extra-declaration", "inferred-direction", "unnamed-parameter", "variadic-parameters"))


class _Tried(msgspec.Struct, frozen=True):
    """A code block, what it declares, and what was reported on the way."""

    fence: Fence
    declared: Declared
    sink: Sink

    @property
    def faults(self) -> int:
        """How often something had to be mended, or could not be read."""
        return sum(found.rule not in _NO_FAULTS for found in self.sink)


class CodeBlocks:
    """The code blocks of a page, each read once as a declaration."""

    def __init__(self, page: Page, facts: Facts) -> None:
        self.page, self.facts = page, facts
        self.names = _names(page)
        self._tried: dict[int, _Tried] = {}

    def read(self, fence: Fence) -> _Tried:
        """What a block declares."""
        if id(fence) not in self._tried:
            sink = Sink(self.page.identity)
            self._tried[id(fence)] = _Tried(fence, _read(fence, self.facts, sink, self.names), sink)
        return self._tried[id(fence)]


class _Known(msgspec.Struct, frozen=True):
    """What a code block declares in which nothing is to be reported, encoded, as it stands on a line; and what was
    asked of the names of its page.
    """

    asked: dict[str, bool]
    line: int
    encoded: bytes


class _Asked:
    """The names of a page, and what they were asked."""

    def __init__(self, names: Container[str]) -> None:
        self._names = names
        self.asked: dict[str, bool] = {}

    def __contains__(self, name: object) -> bool:
        is_one = name in self._names
        if isinstance(name, str):
            self.asked[name] = is_one
        return is_one


_MOST_KNOWN = 8
"""Ways in which one text is read for different names."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Declared).decode


@remembered(1)
def _texts(facts: Facts) -> set[int]:
    """The texts of blocks that were read once, as numbers: of one language most are read no second time."""
    return set()


@remembered(8192)
def _known(text: str, facts: Facts) -> list[_Known]:
    """What blocks of this text are known to declare."""
    return []


def _read(fence: Fence, facts: Facts, sink: Sink, names: Container[str]) -> Declared:
    """What a block declares: the same block stands on the pages of one thing in all languages, and is read twice."""
    texts, number = _texts(facts), hash(fence.text)
    if number not in texts:
        texts.add(number)
        return declared_facts(fence, facts, sink, names)
    known = _known(fence.text, facts)
    for one in known:
        if all((name in names) is is_one for name, is_one in one.asked.items()):
            return _moved(_decode(one.encoded), fence.span.line - one.line)
    asking = _Asked(names)
    declared = declared_facts(fence, facts, sink, asking)
    if not sink and len(known) < _MOST_KNOWN:
        with suppress(UnicodeEncodeError):  # half a character
            known.append(_Known(asking.asked, fence.span.line, _encode(declared)))
    return declared


def _moved(declared: Declared, by: int) -> Declared:
    """The same, so many lines further below."""
    if not by:
        return declared
    methods = tuple(
        msgspec.structs.replace(one, line=one.line + by, lines=_moved_lines(one.lines, by)) for one in declared.methods
    )
    others, beside = (tuple(_moved(one, by) for one in more) for more in (declared.others, declared.beside))
    lines = _moved_lines(declared.lines, by)
    return msgspec.structs.replace(declared, methods=methods, others=others, beside=beside, lines=lines)


def _moved_lines(lines: dict[str, int], by: int) -> dict[str, int]:
    return {name: line + by for name, line in lines.items()}


def page_declaration(blocks: CodeBlocks, sink: Sink) -> tuple[Fence | None, Declared | None]:
    """The code block that counts: of several the one with the fewest faults that declares what the page is named for
    (an example above it does not), else the first. Two that declare it differently are reported.
    """
    page = blocks.page
    if page.declaration is None:
        return None, None
    tried = [blocks.read(fence) for fence in (page.declaration, *page.alternatives)]
    named = [one for one in tried if one.declared.name in blocks.names]
    chosen = min(named, key=lambda one: one.faults, default=tried[0])
    sink.extend(tuple(chosen.sink))
    for other in named:
        if not other.faults and _signature(other) != _signature(chosen):
            message = f"`{other.declared.name}` is declared a second time here, and differently"
            help = f"the one in line {chosen.fence.span.line} counts"
            sink.info("declared-twice", other.fence.span, message, help, cause=page.identity.path)
    return chosen.fence, chosen.declared


def is_call(declared: Declared, blocks: CodeBlocks) -> bool:
    """Whether a code block only calls a function that the page is not named for: `switch_lamp(NULL, LAMP_ON)`."""
    parameters = declared.signature.parameters if declared.signature is not None else ()
    is_another = bool(declared.name) and declared.name not in blocks.names
    return is_another and bool(parameters) and not any(one.name in declared.lines for one in parameters)


def _names(page: Page) -> frozenset[str]:
    """What the front matter and the heading name, without owners."""
    last = (re.split(r"[.:]", name)[-1] for name in page.front.api_names)
    return frozenset((*last, *_IDENTIFIER.findall(page.heading)))


def _signature(one: _Tried) -> object:
    return one.declared.signature, one.declared.enumerators, one.declared.fields


def declared_beside(
    blocks: CodeBlocks, name: Name, kind: Kind, own: tuple[Fence | None, Declared | None]
) -> tuple[Declared, ...]:
    """What the page's code blocks declare beside what it describes (`name`), each once: types of its own declaration's
    block, and of blocks that declare types alone and without a fault, but for examples; and on the page of a function
    the further functions of its syntax.
    """
    page, (fence, declared) = blocks.page, own
    taken = {name.name, *((declared.name, declared.tag_name) if declared is not None else ())}
    found = {one.name: one for one in (declared.beside if declared is not None else ())}
    others = (one for section in page.sections if section.key is not SectionKey.EXAMPLE for one in section.blocks)
    for other in _fences((*page.summary, *others)):
        if other is fence or not _TYPE_WORDS.search(other.text):
            continue
        tried = blocks.read(other)
        if not tried.faults and not any(one.rule == "extra-declaration" for one in tried.sink):
            types = (msgspec.structs.replace(tried.declared, beside=()), *tried.declared.beside)
            found |= {one.name: one for one in types if defines_type(one, blocks.facts) and one.name not in found}
    is_called = declared is not None and (declared.signature is not None or kind is Kind.MACRO)
    if declared is not None and is_called and kind in (Kind.FUNCTION, Kind.MACRO):
        taken.update(name.forms.names if name.forms is not None else ())
        for function in (*declared.others, *_further_functions(blocks, fence)):
            found.setdefault(function.name, as_macro(page, function, blocks.facts))
    return tuple(one for one in found.values() if one.name not in taken and one.tag_name not in taken - {None})


def _further_functions(blocks: CodeBlocks, fence: Fence | None) -> Iterator[Declared]:
    """The functions of other code blocks of syntax sections that are read without a fault; what they include says
    nothing.
    """
    page = blocks.page
    language = fence.language if fence is not None else ""
    syntax = (block for one in page.sections if one.key is SectionKey.SYNTAX for block in one.blocks)
    further = (one for one in _fences(syntax) if one.language == language)
    seen = {id(fence)}
    for other in (page.declaration, *page.alternatives, *further):
        if other is not None and id(other) not in seen:
            seen.add(id(other))
            tried = blocks.read(other)
            declared = tried.declared
            faults = {found.rule for found in tried.sink} - _NO_FAULTS - {"skipped-directive"}
            if not faults and declared.signature is not None and declared.kind is None and not declared.owner:
                yield msgspec.structs.replace(declared, kind=Kind.FUNCTION, others=(), beside=())
                yield from declared.others


_TYPE_WORDS = compile_pattern(r"\b(?:typedef|struct|union|enum)\b")


def _fences(blocks: Iterable[Block]) -> Iterator[Fence]:
    """The code blocks among some blocks, those in lists, quotations and notes too."""
    for block in blocks:
        match block:
            case Fence():
                yield block
            case ListBlock(items=items):
                yield from _fences(one for item in items for one in item)
            case Quote(blocks=inner) | Alert(blocks=inner):
                yield from _fences(inner)


def is_code_of(block: Block, fence: Fence | None) -> bool:
    """Whether a block is the code block, or HTML that holds nothing else."""
    if not isinstance(block, Html):
        return block is fence
    return [*preformatted(block)] == [fence] and not words_beside_code(block)


# --- what no fact holds ----------------------------------------------------------------------------------------------


def says_more(fence: Fence, sink: Sink) -> bool:
    """Whether a declaration says what no fact holds: in comments, in a further declaration, or as text."""
    return has_remarks(fence.text) or any(found.rule in _LEFT_AS_TEXT for found in sink)


# What is reported by these rules stays on the page as it was written.
_LEFT_AS_TEXT = frozenset(("declaration-as-text", "extra-declaration", "skipped-directive", "unreadable-declaration"))

# `:::code language="cpp" source="~/lamp.h" range="2-5":::`; the mark of a table's column is one colon alone.
_CODE_FILE = compile_pattern(r":::\s?code\b[^\n]{0,500}?\bsource\s?=\s?\"(?P<path>[^\"\n]{0,500})\"")
_DECLARED = (Kind.METHOD, Kind.FUNCTION, Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION, Kind.ENUMERATION)


def report_missing(page: Page, kind: Kind, fence: Fence | None, sink: Sink) -> None:
    """Report a page without the declaration that its kind has, or with one that lies in another file."""
    if fence or kind not in _DECLARED:
        return
    syntax = page.section(SectionKey.SYNTAX)
    if page.kind and not syntax:
        message = f"the page describes {article(kind)} {kind} and leaves its declaration to a header"
        help = "nothing is to be done on the page; without a code block it has no signature here"
        sink.info("declaration-elsewhere", page.heading_span, message, help, cause=page.identity.path)
        return
    source = syntax.source if syntax else ""
    elsewhere = next((match["path"].strip() for one in _ELSEWHERE for match in one.finditer(source)), "")
    what = f"its declaration in another file, `{elsewhere}`" if elsewhere else "an empty syntax section"
    message = f"the page describes {article(kind)} {kind} and has {what if syntax else 'no syntax section'}"
    help = "add the declaration in a code block below `## Syntax`"
    span = syntax.span if syntax else page.heading_span
    sink.warning("missing-declaration", span, message, help, cause=page.identity.path)


_ELSEWHERE = (_CODE_FILE, SNIPPET, INCLUDE)
