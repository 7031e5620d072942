"""Which addresses a function keeps beyond the call, to read or to write what is there in later calls. In: a merged
entity with the texts of all locales. Out: the entity whose parameters say so (`kept`), and the pages that say it.

ODBC marks such a parameter before its description: `[Deferred Output]`. One locale that says it is enough; what its
words are is in a table by language (`facts/direction-words.yaml`).
"""

from __future__ import annotations

from docabi.facts import Facts
from docabi.passes.link.statements import calls, with_facts, witnesses
from docabi.passes.link.step import Context, Note, Step
from docabi.patterns import compile_pattern
from docabi.spec import Entity

_MARKER = compile_pattern(r"\s*\\?[\[［【]([^\[\]［］【】]{1,90})[\]］】](?!\()")


def link_kept(entity: Entity, context: Context) -> Step:
    """The entity whose parameters say whether what they point to is used after the call."""
    found: dict[tuple[str, str], bool] = {}
    notes: list[Note] = []
    for call in calls(entity, context.merged.texts):
        for one in call.parameters:
            said = {
                locale
                for locale, page in call.pages
                if _says_so(page.parameters.get(one.name, ""), locale, context.facts)
            }
            if said:
                found[call.name, one.name] = True
                fact = f"{call.dot}parameters.{one.name}"
                why = "the description of the parameter says that it is used later"
                notes.append(Note(f"{fact}.kept", "true", why, witnesses(fact, said, context)))
    return Step(with_facts(entity, "kept", found), notes=tuple(notes))


def _says_so(text: str, locale: str, facts: Facts) -> bool:
    """Whether a description begins with a mark that says so, in the language of a locale or in English."""
    marker = _MARKER.match(text)
    if marker is None:
        return False
    words, known = marker[1].lower(), facts.direction_words
    tables = (known.get(name) for name in (locale.lower(), locale.partition("-")[0].lower(), "en"))
    return any(word in words for table in tables if table is not None for word in table.kept)
