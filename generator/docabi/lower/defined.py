"""The declaration of a page that shows none, taken from the project's definitions (`docabi layout import`), and of
functions of the page's families from docabi's own.

In: a page and the facts. Out: what the definition declares, as if a code block of the page did: names, types, values.
The page says which way a parameter goes and whether it may be left out, where the headings of its entries do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from docabi.declaration.lowering.annotations import direction_word
from docabi.declaration.lowering.parameters import guessed_direction
from docabi.facts import Facts, FunctionEntry, TypeEntry
from docabi.facts.entries import place_of, read_type, unstated
from docabi.headed import marker
from docabi.lower.names import split_member, without_kind
from docabi.page import Page, Section
from docabi.patterns import compile_pattern
from docabi.spec import Declared, Direction, Enumerator, Kind, Parameter, Signature, Type

_WORD = compile_pattern(r"\w+")
# A text that only goes in is constant; definitions of Windows' metadata do not say so.
_CONSTANT: Mapping[str, str] = {"LPWSTR": "LPCWSTR", "LPSTR": "LPCSTR"}
_RECORDS = {"struct": Kind.STRUCTURE, "union": Kind.UNION}


def defined(page: Page, facts: Facts) -> Declared | None:
    """What definitions declare of the thing that a page is named for; None for what nobody defined. Of a page that
    names several functions the first has the `others`.
    """
    if not (page.kind or page.front.api_names):
        return None
    found = next(_definitions(page, facts), None)
    if found is None:
        return None
    others = found.others or tuple(_further(found, page, facts)) if found.signature is not None else ()
    return msgspec.structs.replace(found, lines=_lines(page, found), others=others)


def _definitions(page: Page, facts: Facts) -> Iterator[Declared]:
    for written in page.front.api_names:
        owner, name = split_member(without_kind(written))
        if owner:
            yield from _method(owner, name, page, facts)
        elif page.kind in _OF_FUNCTIONS:
            yield from _function(name, page, facts)
        if not owner:
            yield from _type(name, page, facts)


_OF_FUNCTIONS = (None, Kind.FUNCTION)


def _further(first: Declared, page: Page, facts: Facts) -> Iterator[Declared]:
    """The further functions that a page names (`strdup`, `wcsdup`)."""
    known = facts.functions_of(page.families)
    for name in dict.fromkeys(map(without_kind, page.front.api_names)):
        if name != first.name and name in known and first.kind in _OF_FUNCTIONS:
            found = _callable(name, known[name].signature.signature, page, _origin(known[name], facts))
            yield msgspec.structs.replace(found, kind=Kind.FUNCTION)


def _method(owner: str, name: str, page: Page, facts: Facts) -> Iterator[Declared]:
    """A method of an interface, or of one of its bases."""
    seen: set[str] = set()
    while owner in facts.layouts and owner not in seen:
        seen.add(owner)
        layout = facts.layouts[owner]
        spelled = {one.lower(): one for one in layout.signatures}
        # A macro of Windows' headers may have made the form for text of a method's name.
        slot = next(
            (spelled[one] for one in (f"{name}{form}".lower() for form in ("", "W", "A")) if one in spelled), None
        )
        if slot is not None:
            entry = layout.signatures[slot]
            origin = _Origin(facts, place_of(layout.source, entry.line), frozenset(entry.unstated))
            yield _callable(slot, entry.signature, page, origin)
        owner = layout.base or ""


def _function(name: str, page: Page, facts: Facts) -> Iterator[Declared]:
    """A function; of a name that stands for two forms that for UTF-16, with the other one."""
    known = facts.functions_of(page.families)
    found = [
        _callable(one, known[one].signature.signature, page, _origin(known[one], facts))
        for one in (name, f"{name}W", f"{name}A")
        if one in known
    ]
    if found:
        first, *others = found
        functions = (msgspec.structs.replace(one, kind=Kind.FUNCTION) for one in others)
        yield msgspec.structs.replace(first, others=tuple(functions) if first.name != name else ())


class _Origin(NamedTuple):
    """The facts that have a definition, the file and line that it was read from, and the parameters whose direction it
    does not state.
    """

    facts: Facts
    place: str
    unstated: frozenset[str]


def _origin(entry: FunctionEntry, facts: Facts) -> _Origin:
    return _Origin(facts, entry.place, frozenset(entry.signature.unstated))


def _callable(name: str, signature: Signature, page: Page, origin: _Origin) -> Declared:
    entries = _entries(page)
    made = [_stated(one, entries.get(one.name.lower()), origin) for one in signature.parameters]
    parameters = tuple(one for one, _ in made)
    inferred = tuple(one.name for one, is_guess in made if is_guess)
    signature = msgspec.structs.replace(signature, parameters=parameters)
    return Declared(None, name, signature=signature, inferred=inferred, definition=origin.place)


def _stated(parameter: Parameter, entry: Section | None, origin: _Origin) -> tuple[Parameter, bool]:
    """A parameter with the direction that its heading states, else the one that its definition or its type tells; and
    whether that is a guess.
    """
    words = [direction_word(one) or one.lower() for one in _WORD.findall(marker(entry.title))] if entry else []
    optional = any(one.startswith("opt") or "_opt" in one for one in words) or parameter.optional
    goes = {"in", "out"} & {*words} | ({"in", "out"} if "inout" in words else set())
    direction, is_guess = parameter.direction, False
    if parameter.name in origin.unstated:
        direction, is_guess = guessed_direction(parameter.type, origin.facts)
    if goes:
        direction, is_guess = (Direction.INOUT if len(goes) == 2 else Direction(goes.pop())), False
    name = parameter.type.name or ""
    is_constant = direction is Direction.IN and not is_guess and name in _CONSTANT
    type = Type(name=_CONSTANT[name]) if is_constant else parameter.type
    return msgspec.structs.replace(parameter, direction=direction, optional=optional, type=type), is_guess


# --- types -----------------------------------------------------------------------------------------------------------


def _type(name: str, page: Page, facts: Facts) -> Iterator[Declared]:
    """A structure, a union, an enumeration or a callback, of that name or of the tag with a `_` before it."""
    for one in dict.fromkeys((name, name.lstrip("_"))):
        entry = facts.own.typedefs.get(one)
        if entry is not None:
            tag = name if name != one else None
            yield from _of_entry(one, tag, entry, page, facts)


def _of_entry(name: str, tag: str | None, entry: TypeEntry, page: Page, facts: Facts) -> Iterator[Declared]:
    fact = read_type(entry)
    if entry.kind == "enum":
        members = tuple(Enumerator(member, value % (1 << 32)) for member, value in entry.members.items())
        yield Declared(Kind.ENUMERATION, name, tag, enumerators=members, definition=entry.place)
    elif entry.kind in _RECORDS:
        kind, fields = _RECORDS[entry.kind], fact.fields
        yield Declared(kind, name, tag, fields=fields, pack=fact.pack, definition=entry.place)
    elif entry.kind == "callback" and fact.type is not None and fact.type.pointer is not None:
        signature = fact.type.pointer.function
        if signature is not None:
            found = _callable(name, signature, page, _Origin(facts, entry.place, frozenset(unstated(entry.parameters))))
            yield msgspec.structs.replace(found, kind=Kind.CALLBACK)


# --- where the page speaks of it -------------------------------------------------------------------------------------


def _entries(page: Page) -> dict[str, Section]:
    """The sections of parameters and members, by name in small letters."""
    return {section.entry.lower(): section for section in reversed(page.sections) if section.entry}


def _lines(page: Page, declared: Declared) -> dict[str, int]:
    """The line of the page's heading, and those of the headings of what is declared."""
    entries = _entries(page)
    names = [one.name for one in declared.signature.parameters] if declared.signature is not None else []
    names += [*(one.name for one in declared.enumerators), *(one.name for one in declared.fields if one.name)]
    named = {name: entries[name.lower()].span.line for name in names if name.lower() in entries}
    return {"": page.heading_span.line, **named}
