"""Options of functions that take any kind of argument. In: a page whose declaration calls a function with what the page
is named for: `LAMPcode lamp_set(LAMP *lamp, LAMPOPT_COLOR, long color);` of `LAMPOPT_COLOR`. Out: the page as that of
a constant, which says whose option it is and what goes with it.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from docabi.declaration.lowering import defines_type
from docabi.lower.classify import fold
from docabi.lower.declared import CodeBlocks
from docabi.page import Page, PlainConstant
from docabi.spec import Declared, Kind, Type


class Option(NamedTuple):
    """The page of an option as one of a constant, and the types that its declaration defines beside."""

    page: Page
    beside: tuple[Declared, ...]


def option_of(blocks: CodeBlocks) -> Option | None:
    """The option that a page describes; None for any other page."""
    page = blocks.page
    if page.kind is not None:
        return None
    for fence in (page.declaration, *page.alternatives):
        declared = blocks.read(fence).declared if fence is not None else None
        for function in (declared, *declared.others) if declared is not None else ():
            found = _option(page, function)
            if found is not None and declared is not None:
                types = (msgspec.structs.replace(declared, others=(), beside=()), *declared.beside)
                return Option(found, tuple(one for one in types if defines_type(one, blocks.facts)))
    return None


def _option(page: Page, function: Declared) -> Page | None:
    names = {fold(one) for one in (*page.front.api_names, page.front.title, page.identity.stem.partition(".")[0])}
    parameters = function.signature.parameters if function.signature is not None else ()
    if fold(function.name) in names:
        return None
    for place, one in enumerate(parameters):
        name = one.type.name or ""
        if name and fold(name) in names:
            types = tuple(_spelled(behind.type) for behind in parameters[place + 1 :])
            line = function.lines.get(one.name, function.lines.get("", 1))
            front = msgspec.structs.replace(page.front, api_names=page.front.api_names or (name,))
            constant = PlainConstant(None, line, types, of=function.name)
            return msgspec.structs.replace(page, kind=Kind.CONSTANT, constant=constant, front=front)
    return None


def _spelled(type: Type) -> str:
    """A type as C spells it: stars behind a name; what has parts is an address."""
    target = type.pointer or type.array
    if target is not None:
        inner = _spelled(target)
        return f"{inner}*" if inner.endswith("*") else f"{inner} *"
    return f"{'const ' if type.const else ''}{type.name or 'void'}"
