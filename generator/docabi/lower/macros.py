"""Macros with parameters that pages show as functions. In: what a page declares. Out: the same, with those as macros
whose parameters have no types (`size_t offsetof(structName, memberName)`).

A word that stands where a type does is the name of a macro's parameter if it is written as one and nobody knows a type
of that name. So a function whose parameters have types alone, one of which is unknown (`LAMPSTATE`), stays one.
"""

from __future__ import annotations

import re

import msgspec

from docabi.facts import Facts
from docabi.lower.classify import fold, owned
from docabi.page import ListBlock, Page, Paragraph
from docabi.patterns import compile_pattern
from docabi.spec import Declared, Kind, Parameter

# Types that nobody knows have capitals or the ending `_t`; the words of the page's language are not asked.
_PARAMETER = compile_pattern(r"_*[a-z](?!\w*_t\Z)", re.ASCII)
_WORD = compile_pattern(r"[\w.]+")
_STEM = 3
"""Letters and digits of a word that names begin with, at least."""
_ALIKE = 0.8
"""How alike two spellings of a name are, from 0 to 1."""
_NUMBERED = compile_pattern(r"parameter\d+\Z")


def with_macros(page: Page, declared: Declared, facts: Facts) -> Declared:
    """What a page declares, with what are macros as such. A function that the front matter names goes before a macro
    that it does not name.
    """
    first = as_macro(page, declared, facts)
    if not declared.others:
        return first
    others = tuple(as_macro(page, one, facts) for one in declared.others)
    names = page.front.api_names
    named = next((one for one in others if one.name in names and one.kind is not Kind.MACRO), None)
    if first.kind is not Kind.MACRO or first.name in names or named is None:
        return msgspec.structs.replace(first, others=others)
    rest = (msgspec.structs.replace(first, others=(), beside=()), *(one for one in others if one is not named))
    return msgspec.structs.replace(named, kind=None, others=rest, beside=first.beside)


def as_macro(page: Page, declared: Declared, facts: Facts) -> Declared:
    """A declaration as that of a macro, if it is one; else as it is."""
    signature = declared.signature
    found = ((one.name, _word(one, declared, facts)) for one in signature.parameters) if signature is not None else ()
    words = {name: word for name, word in found if word}
    if signature is None or not words:
        return declared
    is_member = bool(declared.owner) or page.kind is Kind.METHOD or owned(page.front.api_names)
    name = _whole_name(page, declared, facts)
    is_other = declared.kind not in (None, Kind.FUNCTION) or not is_named(page, name)
    if is_member or is_other:
        return declared
    names = tuple(words.get(one.name, one.name) for one in signature.parameters)
    return msgspec.structs.replace(declared, kind=Kind.MACRO, name=name, signature=None, inferred=(), arguments=names)


def _whole_name(page: Page, declared: Declared, facts: Facts) -> str:
    """The name of a declaration; one whose page is called by both of its words is broken in two (`_RPT n(type)`)."""
    first = declared.signature.returns.name if declared.signature is not None else None
    is_broken = first is not None and not _is_type(first, facts) and not is_named(page, declared.name)
    whole = f"{first}{declared.name}"
    return whole if is_broken and is_named(page, whole) else declared.name


def is_named(page: Page, name: str) -> bool:
    """Whether the page says a name where it says what it is about (in its front matter, heading or file name), or what
    the name begins with (`_RPTn` stands for all that begin with `_RPT`), or one that is spelled nearly so.
    """
    folded = fold(name)
    about = (page.heading, page.identity.stem, *page.front.api_names)
    words = {fold(word) for text in about for word in (text, *_WORD.findall(text))}
    begins = any(len(word) >= _STEM and folded.startswith(word) for word in words)
    if begins or folded in words:
        return True
    import difflib  # few names come here

    return bool(difflib.get_close_matches(folded, words, 1, _ALIKE))


def is_notation(page: Page, declared: Declared | None, facts: Facts) -> bool:
    """Whether a declaration only shows a form of writing: `type id([parameters])`, of which nobody knows `type` and all
    parameters stand in brackets, or the page explains `id` in a list, as it does each other word; and nothing else of
    the page is called `id`.
    """
    if declared is None or declared.signature is None or page.front.api_names:
        return False
    name = declared.name
    if any(fold(name) in fold(one) for one in (page.heading, page.identity.stem)):
        return False
    returned = declared.signature.returns.name
    if returned is not None and not declared.signature.parameters and not _is_type(returned, facts):
        in_brackets = re.compile(rf"\b{re.escape(name)}\s*\(\s*\[[^\]]*\]\s*\)")
        if any(in_brackets.search(section.source) for section in page.sections):
            return True
    blocks = (block for section in page.sections for block in section.blocks if isinstance(block, ListBlock))
    items = (item[0] for block in blocks for item in block.items if item)
    explained = re.compile(rf"[*_`]*{re.escape(name)}[*_`]*\s*[-–—:]")
    return any(isinstance(one, Paragraph) and bool(explained.match(one.text)) for one in items)


def _word(parameter: Parameter, declared: Declared, facts: Facts) -> str:
    """The word of a parameter that consists of nothing else, and is no type that anybody knows; else empty."""
    if parameter.name in declared.lines or not _NUMBERED.match(parameter.name):
        return ""
    type = parameter.type.array or parameter.type
    name = type.name or ""
    return "" if type.const or _is_type(name, facts) or not _PARAMETER.match(name) else name


def _is_type(name: str, facts: Facts) -> bool:
    """Whether anybody knows a type of a name."""
    return name in facts.types or name in facts.layouts or all(word in facts.words for word in name.split())
