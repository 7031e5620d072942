"""Return codes: what the documentation says about them, for the exception of a failed call and for the members of
HResult, and those members.

A method's own words go first. What a code means in general is said only where most entities that name it say the same:
one method's circumstances would mislead the caller of another.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from keyword import kwlist

from msgspec import Struct

from docabi.abi import SpecView
from docabi.abi.returned import Returned
from docabi.backends.python.docstrings import WIDTH, lists_names, style_of
from docabi.backends.python.spelling import ENUMERATION_MEMBERS, Namer
from docabi.backends.python.statuses import named_status, used_statuses
from docabi.backends.python.views import MemberView
from docabi.backends.words import closest
from docabi.escape import printable
from docabi.markdown.plaintext import one_line, wrap
from docabi.packaged import packaged
from docabi.remembering import remembered
from docabi.spec import Code, State
from docabi.texts import EntityText

IN_GENERAL, PLAIN, OF_FEW = "*", "=", "?"
"""Keys among the methods of an error file: what most pages say of codes, what the system means by them, and what a few
methods say of the other ones.
"""
STATES = "SQLSTATE"
"""The type of states among those of codes."""
# More different words, or names before words, than this are not put together.
_FEW = 3


class Said(Struct, frozen=True):
    """A call's words about one of its codes or states; `shared` if they are a sentence about several codes at once.
    `kind` is the type of the code, if that is not HRESULT.
    """

    entity: str
    call: str
    code: Code
    words: str
    shared: bool = False
    kind: str = ""


def general_text(locale: str) -> str:
    """Return the sentence about a code that a method's page does not name."""
    return closest(packaged("backends/python/undocumented.yaml", dict[str, str]), locale)


def meanings(locale: str) -> Mapping[str, str]:
    """Return what the system's own codes mean, by the name of the code."""
    return closest(packaged("backends/python/meanings.yaml", dict[str, dict[str, str]]), locale)


def error_texts(spec: SpecView, locale: str, every: Sequence[Said]) -> dict[str, dict[str, str]]:
    """What each method says about each code, `{"IFoo.Bar": {"80131024": "..."}}`, and under keys that are no methods
    what most pages say of codes, what the system means by them, who says what of the other ones where that is little,
    and a sentence for the rest. `every` is what `all_said` gives for the locale.
    """
    said = [(_key(one), one) for one in every if one.kind == STATES or one.code.value is not None]
    found: dict[str, dict[str, str]] = {}
    for value, one in said:
        texts = found.setdefault(one.call, {})
        before = texts.get(value, "")
        texts[value] = before if one.words in before else f"{before} {one.words}".strip()
    shared: dict[str, dict[str, str]] = {}
    for kind in sorted({"", *used_statuses(spec), *(one.kind for _, one in said)}):
        own = [pair for pair in said if pair[1].kind == kind]
        general, plain = _general(own), _plain(spec, locale, kind)
        few = {key: " ".join(lines) for key, lines in _few(own, {*general, *plain}).items()}
        shared |= {IN_GENERAL + kind: general, PLAIN + kind: plain, OF_FEW + kind: few}
    sorted_texts = {call: dict(sorted(texts.items())) for call, texts in (found | shared).items()}
    return sorted_texts | {"": {"general": general_text(locale)}}


def _plain(spec: SpecView, locale: str, kind: str) -> dict[str, str]:
    """What is known of codes of a type beside pages, by value."""
    facts = spec.abi.facts
    status = facts.statuses.get(kind)
    values = facts.hresults if not kind else status.codes if status is not None else {}
    return {f"{values[name] % 2**32:08x}": text for name, text in meanings(locale).items() if name in values}


def _key(said: Said) -> str:
    """A state by its name, a code by its value."""
    return said.code.name if said.kind == STATES else f"{(said.code.value or 0) % 2**32:08x}"


def code_docs(spec: SpecView, locale: str, every: Sequence[Said]) -> dict[str, str]:
    """Docstrings of codes by their names as written: the general meaning, else what the system means by it, else the
    few things that calls say of the code, each behind its names. `every` is what `all_said` gives for the locale.
    """
    said = [(one.code.name, one) for one in every if not one.kind]
    general = _general(said)
    known = spec.abi.facts.hresults
    meant = {name: text for name, text in meanings(locale).items() if name in known and name not in general}
    return _docs(said, general) | meant


def status_docs(every: Sequence[Said]) -> dict[str, dict[str, str]]:
    """Docstrings of codes that are no HRESULT, by the name of their type and their own; `every` is what `all_said`
    gives for a locale.
    """
    found = {}
    for kind in {one.kind for one in every} - {"", STATES}:
        said = [(one.code.name, one) for one in every if one.kind == kind]
        found[kind] = _docs(said, _general(said))
    return found


def _docs(said: Sequence[tuple[str, Said]], general: Mapping[str, str]) -> dict[str, str]:
    docs = {name: "\n".join(wrap(text, WIDTH)) for name, text in general.items()}
    for name, told in _few(said, general).items():
        docs[name] = "\n".join(line for text in told for line in wrap(text, WIDTH, indent="    "))
    return docs


def _few(said: Iterable[tuple[str, Said]], general: Iterable[str]) -> dict[str, list[str]]:
    """Key -> `IFoo.Bar: words` of those that name a code, where there is nothing general and they say few things."""
    return {
        key: [f"{_names(saying)}: {saying[0].words}" for saying in found.values()]
        for key, found in _grouped(said).items()
        if key not in general and len(found) <= _FEW
    }


def _names(saying: Sequence[Said]) -> str:
    """Who says it: calls if they are few, else their interfaces, the first of them."""
    calls = list(dict.fromkeys(one.call for one in saying))
    names = calls if len(calls) <= _FEW else list(dict.fromkeys(one.entity for one in saying))
    return ", ".join(names[:_FEW]) + (" ..." if len(names) > _FEW else "")


def all_said(spec: SpecView, locale: str) -> tuple[Said, ...]:
    """All words of a locale about codes and states."""
    return tuple(said for own in _said_by_entity(spec, locale) for said in own)


def _said_by_entity(spec: SpecView, locale: str) -> Iterator[tuple[Said, ...]]:
    for name, one in spec.abi.returned.items():
        if one.states or any(call.codes for call in one.calls):
            yield spec.kept(f"codes {name}\0{locale}", tuple[Said, ...], partial(_said, spec, name, one, locale), one)


def _said(spec: SpecView, name: str, one: Returned, locale: str) -> tuple[Said, ...]:
    """What the words of a locale say about the codes of an entity."""
    text = spec.text(name, locale)
    if text is None:
        return ()
    states = _states_said(name, one.states, text, locale) if one.states else ()
    return (*_codes_said(spec, name, one, text, locale), *states)


def _codes_said(spec: SpecView, name: str, one: Returned, text: EntityText, locale: str) -> Iterator[Said]:
    for call in one.calls:
        page = text.methods.get(call.method) if call.method else text.text
        if page is None:
            continue
        style, status = style_of(page, locale), named_status(call.returns, spec.abi.facts)
        says_nothing = status is not None and lists_names(page.returns, call.codes)
        sentence = "" if says_nothing else one_line(page.returns, style)
        for code in call.codes:
            own = one_line(page.hresults.get(code.name, ""), style)
            # A code that stands in no table of the page stands in the sentences about what is returned. Of plain
            # success these are not kept: nobody asks.
            if own or (sentence and code.value != 0):
                kind = status.name if status is not None else ""
                yield Said(name, call.name, code, printable(own or sentence), not own, kind)


def _states_said(name: str, states: Iterable[State], text: EntityText, locale: str) -> Iterator[Said]:
    style = style_of(text.text, locale)
    for state in states:
        words = one_line(text.text.states.get(state.name, ""), style)
        if words:
            yield Said(name, name, Code(state.name), printable(words), kind=STATES)


def _general(said: Iterable[tuple[str, Said]]) -> dict[str, str]:
    """Key -> what most entities that name a code say about it, two at least; sentences about several codes apart."""
    found = {key: _agreed(texts) for key, texts in _grouped(pair for pair in said if not pair[1].shared).items()}
    return {key: words for key, words in found.items() if words is not None}


def _grouped(said: Iterable[tuple[str, Said]]) -> dict[str, dict[str, list[Said]]]:
    """Key -> folded words -> who says them."""
    texts: dict[str, dict[str, list[Said]]] = {}
    for key, one in said:
        texts.setdefault(key, {}).setdefault(_folded(one.words), []).append(one)
    return texts


@remembered(4096)
def _folded(words: str) -> str:
    """Words without what only typesetting decides: quotes, dashes, spaces, capitals."""
    return "".join(filter(str.isalnum, words.casefold()))


def _agreed(texts: Mapping[str, Sequence[Said]]) -> str | None:
    """The words of the majority of entities in their commonest spelling."""
    entities = {folded: {one.entity for one in saying} for folded, saying in texts.items()}
    best = min(texts, key=lambda folded: (-len(entities[folded]), folded))
    if len(entities[best]) <= max(1, len(set[str]().union(*entities.values())) // 2):
        return None
    spellings = Counter(one.words for one in texts[best])
    return min(spellings, key=lambda words: (-spellings[words], words))


def by_value(codes: Iterable[Code]) -> list[Code]:
    """Documented codes with a value, one of each name: by value, and of one value the name that most pages use first
    (`S_OK` goes before `ERROR_SUCCESS`).
    """
    used = Counter((one.name, one.value) for one in codes if one.value is not None and 0 <= one.value < 2**32)
    ordered = sorted(used, key=lambda key: (key[1], -used[key], key[0]))
    return [Code(name, value) for name, value in ordered]


def code_members(codes: Iterable[Code], docs: Mapping[str, str]) -> tuple[MemberView, ...]:
    """Members of HResult. The first name of a value is the member, later ones are its aliases."""
    namer = Namer(ENUMERATION_MEMBERS | {"description", "succeeded", "property", "bool", "str"})
    known: dict[str, Code] = {}
    for code in by_value(codes):
        known.setdefault(code_name(code.name), code)
    return tuple(
        MemberView(namer.take(name), f"0x{code.value:08X}", docs.get(code.name, "")) for name, code in known.items()
    )


def typed_names(known: Iterable[str], members: Collection[str]) -> list[str]:
    """Of all names of codes those that type checkers are told beside the members: of the kinds that these are of, which
    the word in front of the first underscore says (`HOST_E_TIMEOUT`).
    """
    kinds = {name.partition("_")[0] for name in members}
    fitting = (name for name in known if code_name(name) == name and name.partition("_")[0] in kinds)
    return sorted({*fitting} - {*members} - ENUMERATION_MEMBERS - {*kwlist})


def code_name(written: str) -> str:
    """A code's name as an identifier."""
    is_plain = written.isascii() and written.isidentifier()
    folded = written if is_plain else re.sub(r"[^A-Za-z0-9_]", "_", written)
    folded = folded.strip("_") or "CODE"
    return folded if not folded[0].isdigit() else f"CODE_{folded}"
