"""Constants that code blocks show. In: a page whose declaration defines what the page is named for
(`#define LAMP_ON 1`), or calls a function with it: `LAMPcode lamp_set(LAMP *lamp, LAMPOPT_COLOR, long color);` of
`LAMPOPT_COLOR`, an option of that function. Out: the page as that of a constant, which says the value, or whose option
it is and what goes with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from docabi.declaration.lowering import defines_type
from docabi.lower.classify import fold, keyword_kind, path_words
from docabi.lower.declared import CodeBlocks
from docabi.page import Page, PlainConstant
from docabi.spec import Declared, Kind, Type, WrittenConstant


class ConstantPage(NamedTuple):
    """A page as that of a constant, and the types that its declaration defines beside."""

    page: Page
    beside: tuple[Declared, ...] = ()


def constant_of(blocks: CodeBlocks) -> ConstantPage | None:
    """The constant that the code blocks of a page show; None for any other page, and where a kind is said."""
    page = blocks.page
    fences = [fence for fence in (page.declaration, *page.alternatives) if fence is not None]
    kinds = (page.kind, path_words(page.identity.stem).kind, path_words(page.heading_anchor).kind)
    if any(kinds) or keyword_kind(page.front):
        return None
    every = [blocks.read(fence).declared for fence in fences]
    types = frozenset(fold(name) for one in every for name in _types(one))
    for declared in every:
        if (found := _defined(page, declared)) is not None:
            return ConstantPage(found)
        for function in (declared, *declared.others):
            if (found := _option(page, function, types)) is not None:
                beside = (msgspec.structs.replace(declared, others=(), beside=()), *declared.beside)
                return ConstantPage(found, tuple(one for one in beside if defines_type(one, blocks.facts)))
    return None


def _names(page: Page) -> frozenset[str]:
    """What a page is called, folded."""
    stem = page.identity.stem.partition(".")[0]
    words = (one.strip("`*") for one in (*page.front.api_names, page.front.title, page.heading.replace("\\", ""), stem))
    return frozenset(map(fold, words)) - {""}


def _defined(page: Page, declared: Declared) -> Page | None:
    """The page of what a code block of definitions alone defines (`#define LAMP_ON 1`), if the page is called so."""
    if declared.kind is not None or declared.name or declared.signature is not None:
        return None
    names = _names(page)
    own = next((one for one in declared.enumerators if fold(one.name) in names), None)
    if own is None:
        return None
    lines = declared.lines
    further = [one for one in declared.enumerators if one is not own]
    others = tuple(WrittenConstant(one.name, lines.get(one.name, 1), one.value) for one in further)
    return _as_constant(page, own.name, PlainConstant(own.value, lines.get(own.name, 1), names=others))


def _as_constant(page: Page, name: str, constant: PlainConstant) -> Page:
    front = msgspec.structs.replace(page.front, api_names=page.front.api_names or (name,))
    return msgspec.structs.replace(page, kind=Kind.CONSTANT, constant=constant, front=front)


def _types(declared: Declared) -> Iterator[str]:
    """The names of types that a code block declares."""
    for one in (declared, *declared.beside):
        yield from (name for name in (one.tag_name, *(alias.name for alias in one.aliases)) if name)
        if one.signature is None or one.kind is not None:
            yield one.name


def _option(page: Page, function: Declared, types: frozenset[str]) -> Page | None:
    """The page of an option: of an argument that stands where a parameter has no name of its own. What the page
    declares as a type is none.
    """
    names = _names(page) - types
    parameters = function.signature.parameters if function.signature is not None else ()
    if fold(function.name) in names:
        return None
    for place, one in enumerate(parameters, 1):
        name = one.type.name or ""
        is_nameless = one.name == f"parameter{place}" and one.name not in function.lines
        if name and is_nameless and not one.type.const and fold(name) in names:
            passed = tuple(_spelled(behind.type) for behind in parameters[place:])
            return _as_constant(page, name, PlainConstant(None, function.lines.get("", 1), passed, of=function.name))
    return None


def _spelled(type: Type) -> str:
    """A type as C spells it: stars behind a name; what has parts is an address."""
    target = type.pointer or type.array
    if target is not None:
        inner = _spelled(target)
        return f"{inner}*" if inner.endswith("*") else f"{inner} *"
    return f"{'const ' if type.const else ''}{type.name or 'void'}"
