"""What the documentation says about return codes: for the exception of a failed call, and for the members of HResult.

A method's own words go first. What a code means in general is said only where most entities that name it say the same:
one method's circumstances would mislead the caller of another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from docabi.backends.c.wrapping import wrap
from docabi.backends.python.language import general_text
from docabi.backends.python.prose import WIDTH, Words, one_line
from docabi.spec import Code, Entity, EntityText, PageText, SpecView

IN_GENERAL = "*"
"""Key of what codes mean in general, among the methods of an error file; no method has such a name."""
# A code that more calls name than this has no docstring made of their words.
_FEW = 3


@dataclass(frozen=True)
class Said:
    """A call's words about one of its codes; `shared` if they are a sentence about several codes at once."""

    entity: str
    call: str
    code: Code
    words: str
    shared: bool = False


def error_texts(spec: SpecView, locale: str) -> dict[str, dict[str, str]]:
    """What each method says about each code, `{"IFoo.Bar": {"80131024": "..."}}`; what codes mean in general."""
    said = [one for one in _all_said(spec, locale) if one.code.value is not None]
    found: dict[str, dict[str, str]] = {}
    for one in said:
        texts = found.setdefault(one.call, {})
        value = _value(one.code)
        before = texts.get(value, "")
        texts[value] = before if one.words in before else f"{before} {one.words}".strip()
    sorted_texts = {call: dict(sorted(texts.items())) for call, texts in found.items()}
    general = _general((_value(one.code), one) for one in said)
    return sorted_texts | {IN_GENERAL: dict(sorted(general.items())), "": {"general": general_text(locale)}}


def code_docs(spec: SpecView, locale: str) -> dict[str, str]:
    """Docstrings of codes by their names as written: the general meaning, else the words of the few calls that name
    the code, each behind its name.
    """
    said = list(_all_said(spec, locale))
    general = _general((one.code.name, one) for one in said)
    by_name: dict[str, dict[str, str]] = {}
    for one in said:
        by_name.setdefault(one.code.name, {})[one.call] = one.words
    few = {name: calls for name, calls in by_name.items() if name not in general and len(calls) <= _FEW}
    found = {name: wrap(text, WIDTH) for name, text in general.items()}
    found |= {name: _of_calls(calls) for name, calls in few.items()}
    return {name: "\n".join(lines) for name, lines in found.items()}


def _of_calls(calls: Mapping[str, str]) -> list[str]:
    return [line for call, words in calls.items() for line in wrap(words, WIDTH, f"{call}: ", "    ")]


def _value(code: Code) -> str:
    return f"{code.value:08x}"


def _all_said(spec: SpecView, locale: str) -> Iterator[Said]:
    for name, entity in spec.entities.items():
        text = spec.text(name, locale)
        if text is not None:
            yield from _said(name, entity, text)


def _said(name: str, entity: Entity, text: EntityText) -> Iterator[Said]:
    for call, codes, page in _coded(entity, text):
        words = Words.of(page, text.locale)
        sentence = one_line(page.returns, words)
        for code in codes:
            own = one_line(page.hresults.get(code.name, ""), words)
            # A code that stands in no table of the page stands in the sentences about what is returned.
            if own or (sentence and not code.success):
                yield Said(name, call, code, own or sentence, shared=not own)


def _coded(entity: Entity, text: EntityText) -> Iterator[tuple[str, Iterable[Code], PageText]]:
    for method in getattr(entity, "methods", ()):
        page = text.methods.get(method.name)
        if page is not None:
            yield f"{entity.name}.{method.name}", method.hresults, page
    yield entity.name, getattr(entity, "hresults", ()), text.text


def _general(said: Iterable[tuple[str, Said]]) -> dict[str, str]:
    """Key -> what most entities that name a code say about it, two at least; sentences about several codes apart."""
    votes: dict[str, dict[str, set[str]]] = {}
    spellings: dict[tuple[str, str], Counter[str]] = {}
    for key, one in said:
        if not one.shared:
            folded = _folded(one.words)
            votes.setdefault(key, {}).setdefault(folded, set()).add(one.entity)
            spellings.setdefault((key, folded), Counter())[one.words] += 1
    chosen = {key: _agreed(texts) for key, texts in votes.items()}
    return {key: _commonest(spellings[key, folded]) for key, folded in chosen.items() if folded is not None}


def _folded(words: str) -> str:
    """Words without what only typesetting decides: quotes, dashes, spaces, capitals."""
    return "".join(filter(str.isalnum, words.casefold()))


def _agreed(texts: Mapping[str, set[str]]) -> str | None:
    best = min(texts, key=lambda text: (-len(texts[text]), text))
    entities = set[str]().union(*texts.values())
    return best if len(texts[best]) > max(1, len(entities) // 2) else None


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda text: (-spellings[text], text))
