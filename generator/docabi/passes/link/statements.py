"""Facts that only the words of pages state. In: a merged entity with the texts of all locales. Out: the entity, and
notes that name the pages.

One locale that says it is enough: what its words mean is looked up in a table by language (`facts/statements.yaml`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

import msgspec

from docabi.abi.flags import values_say
from docabi.facts import Facts
from docabi.passes.link.step import Context, Note, Step
from docabi.spec import Entity, Enumeration, Source

# Words with fewer letters are no stems.
_SHORT = 6


def link_flags(entity: Entity, context: Context) -> Step:
    """An enumeration with whether its members can be combined, where its page says so and its values say nothing."""
    if not isinstance(entity, Enumeration) or values_say(member.value for member in entity.members) is not None:
        return Step(entity)
    pages = ((one.locale, one.text) for one in context.merged.texts)
    said = {locale for locale, page in pages if says("combined", locale, (page.summary, page.remarks), context.facts)}
    if not said:
        return Step(entity)
    note = Note("flags", "true", "the page says that values are combined", witnesses("name", said, context))
    return Step(msgspec.structs.replace(entity, flags=True), notes=(note,))


def says(what: str, locale: str, texts: Iterable[str], facts: Facts) -> bool:
    """Whether one of the texts has a word for something (`combined`, `null`) in the language of a locale."""
    patterns = facts.derive(_patterns)
    pattern = patterns.get((locale.partition("-")[0].lower(), what), patterns["en", what])
    return any(pattern.search(text.lower()) for text in texts)


def _patterns(facts: Facts) -> dict[tuple[str, str], re.Pattern[str]]:
    """A pattern of the words of each language and of English."""
    english = facts.statements["en"]
    return {
        (language, what): re.compile("|".join(_word(one) for one in {*getattr(words, what), *getattr(english, what)}))
        for language, words in facts.statements.items()
        for what in ("combined", "null")
    }


def _word(word: str) -> str:
    """The pattern of a word: it begins where no Latin letter stands, and a short one (`nul`) ends so, too."""
    return rf"(?<![a-z_]){re.escape(word)}" + ("(?![a-z_])" if len(word) < _SHORT else "")


def witnesses(fact: str, locales: Collection[str], context: Context) -> tuple[Source, ...]:
    """The pages of some locales that state a fact, or what it is a part of."""
    found = context.merged.evidence.nearest(fact)
    return tuple(source for source in found.sources if source.locale in locales) if found is not None else ()
