"""Facts that only the words of pages state: what they have in common, and whether the members of an enumeration can
be combined. In: a merged entity with the texts of all locales. Out: the entity, and notes that name the pages.

One locale that says it is enough: what its words mean is looked up in a table by language (`facts/statements.yaml`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from docabi.abi.flags import values_say
from docabi.facts import Facts
from docabi.passes.link.step import Context, Note, Step
from docabi.spec import Code, Entity, Enumeration, Method, Parameter, Source
from docabi.texts import EntityText, PageText

# Words with fewer letters are no stems.
_SHORT = 6


def link_flags(entity: Entity, context: Context) -> Step:
    """An enumeration with whether its members can be combined, where its page says so and its values say nothing."""
    if not isinstance(entity, Enumeration) or values_say(member.value for member in entity.members) is not None:
        return Step(entity)
    pages = ((one.locale, one.text) for one in context.merged.texts)
    said = {locale for locale, page in pages if _combine(locale, (page.summary, page.remarks), context.facts)}
    if not said:
        return Step(entity)
    note = Note("flags", "true", "the page says that values are combined", witnesses("name", said, context))
    return Step(msgspec.structs.replace(entity, flags=True), notes=(note,))


class Call(msgspec.Struct, frozen=True):
    """A method or function: what leads to its facts, and its words in each locale."""

    name: str
    dot: str
    parameters: tuple[Parameter, ...]
    codes: tuple[Code, ...]
    pages: Sequence[tuple[str, PageText]]


def calls(entity: Entity, texts: Sequence[EntityText]) -> Iterator[Call]:
    """Every method of an entity, or the function that it is."""
    if parameters := getattr(entity, "parameters", ()):
        yield Call(entity.name, "", parameters, getattr(entity, "hresults", ()), [(t.locale, t.text) for t in texts])
    methods: tuple[Method, ...] = getattr(entity, "methods", ())
    for one in methods:
        pages = [(text.locale, text.methods[one.name]) for text in texts if one.name in text.methods]
        yield Call(one.name, f"methods.{one.name}.", one.parameters, one.hresults, pages)


def with_facts(entity: Entity, field: str, found: Mapping[tuple[str, str], Any]) -> Entity:
    """The entity with the values of a field of parameters, by the name of the method (or function) and of each."""
    if not found:
        return entity

    def stated(call: Any) -> Any:
        own = ((one, found.get((call.name, one.name))) for one in call.parameters)
        changed = (one if value is None else msgspec.structs.replace(one, **{field: value}) for one, value in own)
        return msgspec.structs.replace(call, parameters=tuple(changed))

    changed: Entity = stated(entity) if hasattr(entity, "parameters") else entity
    if methods := getattr(entity, "methods", ()):
        changed = msgspec.structs.replace(entity, methods=tuple(map(stated, methods)))
    return changed


def _combine(locale: str, texts: Iterable[str], facts: Facts) -> bool:
    """Whether one of the texts says that values are combined, in the language of a locale or in English."""
    patterns = facts.derive(_patterns)
    pattern = patterns.get(locale.partition("-")[0].lower(), patterns["en"])
    return any(pattern.search(text.lower()) for text in texts)


def _patterns(facts: Facts) -> dict[str, re.Pattern[str]]:
    """A pattern of the words of each language and of English."""
    english = facts.combining["en"]
    return {
        language: re.compile("|".join(_word(one) for one in {*words, *english}))
        for language, words in facts.combining.items()
    }


def _word(word: str) -> str:
    """The pattern of a word: it begins where no Latin letter stands, and a short one (`nul`) ends so, too."""
    return rf"(?<![a-z_]){re.escape(word)}" + ("(?![a-z_])" if len(word) < _SHORT else "")


def witnesses(fact: str, locales: Collection[str], context: Context) -> tuple[Source, ...]:
    """The pages of some locales that state a fact, or what it is a part of."""
    found = context.merged.evidence.nearest(fact)
    return tuple(source for source in found.sources if source.locale in locales) if found is not None else ()
