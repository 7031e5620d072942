"""Which enumeration has the values of a number. In: a merged entity with the texts of all locales. Out: the entity
whose parameters name it (`values`), and the links or words that say so.

A number has the values of an enumeration if its own description links the page of exactly one, or names exactly one:
`DWORD dwEvents` of `SetEventMask` those of `COR_PRF_MONITOR`. Of locales that say different things most are right.
"""

from __future__ import annotations

import re
from collections import Counter

from docabi.abi.types import Sort, Types, make_types
from docabi.facts import Facts
from docabi.passes.link.statements import Call, calls, with_facts, witnesses
from docabi.passes.link.step import Context, Note, Step
from docabi.patterns import compile_pattern
from docabi.source import PageId
from docabi.spec import Entity, Kind, Parameter, Source
from docabi.texts import PageText

# Names with a capital inside, an underscore or a digit are no words of a sentence.
_NAME = compile_pattern(r"(?<![\w/])[A-Za-z_]\w*(?:[a-z][A-Z]|_|\d)\w*", re.ASCII)
_TARGET = compile_pattern(r"\]\(([^()\s]{1,300})\)")
_BITS = 32  # of an enumeration


def link_values(entity: Entity, context: Context) -> Step:
    """The entity whose parameters say which enumeration their values are of."""
    found: dict[tuple[str, str], str] = {}
    notes: list[Note] = []
    for call in calls(entity, context.merged.texts):
        for one in call.parameters:
            named = _named(one, call, context) if _is_number(one, context.facts) else {}
            if name := _agreed(named):
                found[call.name, one.name] = name
                said = [locale for locale, names in named.items() if names == {name}]
                notes.append(_note(one, call, name, said, context))
    return Step(with_facts(entity, "values", found), notes=tuple(notes))


def _is_number(one: Parameter, facts: Facts) -> bool:
    """Whether a parameter is a number as wide as an enumeration, or a place for one; no boolean and no return code."""
    shape = facts.derive(_plain_types).resolve(one.type)
    if shape.sort is Sort.POINTER and shape.target is not None and one.size is None:
        shape = shape.target
    return shape.sort is Sort.INTEGER and shape.width == _BITS and shape.name != "HRESULT"


def _plain_types(facts: Facts) -> Types:
    return make_types({}, facts)


def _named(one: Parameter, call: Call, context: Context) -> dict[str, set[str]]:
    """Locale -> the enumerations that its description of a parameter names."""
    said = ((locale, _enumerations(page.parameters.get(one.name, ""), page, context)) for locale, page in call.pages)
    return {locale: names for locale, names in said if names}


def _enumerations(text: str, page: PageText, context: Context) -> set[str]:
    if not text:
        return set()
    kinds = context.symbols.kinds
    linked = (_linked(target, page, context) for target in _TARGET.findall(text))
    # `D3DPOOL\_DEFAULT` is one name.
    named = _NAME.findall(_TARGET.sub("]", text).replace("\\_", "_"))
    return {name for name in (*linked, *named) if kinds.get(name) is Kind.ENUMERATION}


def _linked(target: str, page: PageText, context: Context) -> str:
    """The entity whose page a link leads to."""
    found = context.symbols.resolve(page.links.get(target, ""))
    return found.entity if found is not None and not found.method else ""


def _agreed(named: dict[str, set[str]]) -> str:
    """The one enumeration that most locales name; empty where as many name another, or several."""
    if not named:
        return ""
    votes = Counter(frozenset(names) for names in named.values()).most_common(2)
    if len(votes[0][0]) != 1 or (len(votes) > 1 and votes[0][1] == votes[1][1]):
        return ""
    return next(iter(votes[0][0]))


def _note(one: Parameter, call: Call, name: str, locales: list[str], context: Context) -> Note:
    fact = f"{call.dot}parameters.{one.name}"
    places = [
        place for locale, page in call.pages if locale in locales and (place := _place(locale, page, one, context))
    ]
    why = "the description of the parameter names it"
    return Note(f"{fact}.values", name, why, tuple(places) or witnesses(fact, locales, context))


def _place(locale: str, page: PageText, one: Parameter, context: Context) -> Source | None:
    """Where the first link of a description stands."""
    lines = context.merged.link_lines.get(PageId(locale, page.page), {})
    targets = _TARGET.findall(page.parameters.get(one.name, ""))
    line = next((lines[target] for target in targets if target in lines), 0)
    return Source(locale, page.page, line) if line else None
