"""Every fact that a page states, a line each: how the locales of one revision vote on it, and what evidence says of it.

In: the `PageFacts` of the fragments of one revision. Out: one `PageFacts`, field by field what most of them state; and
the single statements that such a value makes. A new field of `PageFacts`, `Declared` or `Signature` needs its line in a
table here: without it this module cannot be imported. A draft of an entity takes fields by their names.

Evidence says who states each fact, and who says something else. A fact is compared without its line. Facts that follow
from the declaration (return type, calling convention) are listed only where somebody disagrees; `name` or `methods.X`
stands for the declaration as a whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, NamedTuple, TypeVar

import msgspec

from docabi.abi.trees import members_by_path
from docabi.passes.merge.votes import (
    named_rows,
    vote_codes,
    vote_constants,
    vote_each,
    vote_file,
    vote_lines,
    vote_methods,
    vote_named,
    vote_readable,
    vote_stated,
    vote_value,
)
from docabi.spec import Against, Declared, FactEvidence, Field, Fragment, PageFacts, Signature, Source, WrittenNotice

NOTHING_DECLARED = Declared(kind=None, name="")

AnyFacts = TypeVar("AnyFacts", bound=PageFacts | Declared | Signature)


class Statement(NamedTuple):
    """A fact as one page states it. `quiet` facts are listed only where somebody disagrees."""

    fact: str
    value: Any
    line: int
    quiet: bool = False


class Position(NamedTuple):
    """Where facts stand: the name of the field that holds them, what their paths begin with (empty, or `methods.X.`),
    the line of a fact that has none of its own, and the lines of names.
    """

    field: str
    dot: str
    line: int
    lines: Mapping[str, int]


States = Callable[[Any, Position], Iterator[Statement]]


def _nothing(value: Any, position: Position) -> Iterator[Statement]:
    return iter(())


class Handling(msgspec.Struct, frozen=True):
    """What merging does with a field: how locales vote on its values, and which statements one value makes."""

    vote: Callable[[Sequence[Any]], Any]
    states: States = _nothing


def vote_facts(stated: Sequence[PageFacts]) -> PageFacts:
    """What the pages of one revision state together."""
    return _completed(_vote_fields(PageFacts, stated))


def statements(facts: PageFacts, prefix: str, line: int) -> Iterator[Statement]:
    """The facts of a page; `prefix` is empty or `methods.X`, `line` that of a fact without a line of its own."""
    lines = (facts.declared or NOTHING_DECLARED).lines
    yield Statement(prefix or "name", prefix.rpartition(".")[2], lines.get("", line))
    yield from _states(_completed(facts), Position("", f"{prefix}." if prefix else "", line, lines))


def every_field(form: type[AnyFacts], table: Mapping[str, Handling]) -> Mapping[str, Handling]:
    """The table of a type, if it has a line for each of its fields and no other. Raises TypeError."""
    names = {field.name for field in msgspec.structs.fields(form)}
    for name in sorted(names ^ table.keys()):
        what = "has no line" if name in names else "has a line and is no field"
        raise TypeError(f"`{form.__name__}.{name}` {what} in {__name__}: say there how locales vote on each field")
    return table


def _completed(facts: PageFacts) -> PageFacts:
    """The facts with the identifier and the base that only the declaration states."""
    declared = facts.declared or NOTHING_DECLARED
    if (facts.iid or not declared.iid) and (facts.base or not declared.base):
        return facts
    return msgspec.structs.replace(facts, iid=facts.iid or declared.iid, base=facts.base or declared.base)


def _vote_fields(form: type[AnyFacts], stated: Sequence[AnyFacts]) -> AnyFacts:
    first = stated[0]
    if all(other == first for other in stated):
        return first
    voted = {}
    for name, handling in TABLES[form].items():
        values = [getattr(one, name) for one in stated]
        agreed = all(value == values[0] for value in values)
        voted[name] = values[0] if agreed else handling.vote(values)
    return form(**voted)


def _vote_parts(stated: Sequence[Declared | Signature | None]) -> Any:
    known = [one for one in stated if one is not None]
    return _vote_fields(type(known[0]), known)


def vote_beside(lists: Sequence[tuple[Declared, ...]]) -> tuple[Declared, ...]:
    """Declarations that have names: which there are in what order, then each as a declaration is voted on."""
    return tuple(_vote_parts(row) for row in named_rows(lists))


def _states(facts: PageFacts | Declared | Signature | None, position: Position) -> Iterator[Statement]:
    for name, states in _stating(type(facts)) if facts is not None else ():
        value = getattr(facts, name)
        if value or states is _part:
            yield from states(value, Position(name, position.dot, position.line, position.lines))


@cache
def _stating(form: type[AnyFacts]) -> tuple[tuple[str, States], ...]:
    """The fields of a type that make statements; of those of a signature alone an empty one says something."""
    found = ((name, handling.states) for name, handling in TABLES[form].items())
    return tuple((name, states) for name, states in found if states is not _nothing)


def _declared(declared: Declared | None, position: Position) -> Iterator[Statement]:
    return _states(declared, position._replace(line=position.lines.get("", position.line)))


def _value(value: Any, position: Position, quiet: bool = False) -> Iterator[Statement]:
    if value:
        yield Statement(position.dot + position.field, value, position.line, quiet)


def _vote_notice(notices: Sequence[WrittenNotice | None]) -> WrittenNotice | None:
    """A deprecation that one page states: others may say it in words that nobody knows."""
    stated = [one for one in notices if one is not None]
    if not stated:
        return None
    replaced = vote_stated([one.replaced_by or None for one in stated])
    return WrittenNotice(stated[0].line, vote_stated([one.since for one in stated]), replaced or ())


def _notice(notice: WrittenNotice | None, position: Position) -> Iterator[Statement]:
    if notice is not None:
        yield Statement(f"{position.dot}deprecated", "true", notice.line or position.line)
        if notice.since:
            yield Statement(f"{position.dot}deprecated_since", notice.since, notice.line or position.line, quiet=True)


def _part(value: Any, position: Position) -> Iterator[Statement]:
    """A part of a signature, also one that is not there: who has it says something else."""
    yield Statement(position.dot + position.field, value, position.line, quiet=True)


def _file(file: Any, position: Position) -> Iterator[Statement]:
    if file is not None:
        yield Statement(position.dot + position.field, file.name or file.written, file.line, quiet=bool(position.dot))


def _codes(codes: Sequence[Any], position: Position) -> Iterator[Statement]:
    return (Statement(f"{position.dot}hresults.{code.name}", code.number, code.line) for code in codes if code.name)


def _sqlstates(states: Sequence[Any], position: Position) -> Iterator[Statement]:
    return (Statement(f"{position.dot}states.{one.name}", one.number, one.line) for one in states if one.name)


def _constants(constants: Sequence[Any], position: Position) -> Iterator[Statement]:
    return (Statement(f"{position.dot}constants.{one.name}", one.value, one.line) for one in constants)


def _parameters(parameters: Sequence[Any], position: Position) -> Iterator[Statement]:
    for one in parameters:
        yield Statement(f"{position.dot}parameters.{one.name}", one, position.lines.get(one.name, position.line))


def _members(members: Sequence[Any], position: Position) -> Iterator[Statement]:
    """A statement a member. A name that stands again (padding has none, a damaged page has two of one) gets a number:
    a page does not disagree with itself.
    """
    seen = Counter[str]()
    for one in members:
        value = getattr(one, "value", one)
        seen[one.name] += 1
        again = f"#{seen[one.name]}" if seen[one.name] > 1 else ""
        line = position.lines.get(one.name, position.line)
        yield Statement(f"{position.dot}members.{one.name}{again}", value, line)
    # What a page says of a member of a member the member's type has; where it says it, the line.
    nested = {path for path, one in members_by_path(members) if path and isinstance(one, Field)} - seen.keys()
    for path in sorted(nested):
        if (name := path.rpartition(".")[2]) in position.lines:
            yield Statement(f"{position.dot}members.{path}", path, position.lines[name])


def _methods(methods: Sequence[Any], position: Position) -> Iterator[Statement]:
    for method in methods:
        fact = f"{position.dot}methods.{method.name}"
        yield Statement(fact, method.signature, method.line)
        # What a page says of a parameter the signature has; where it says it, the line.
        for one in method.signature.parameters:
            if one.name in method.lines:
                yield Statement(f"{fact}.parameters.{one.name}", one.name, method.lines[one.name])


def _vtable(names: Sequence[str], position: Position) -> Iterator[Statement]:
    return _value(" ".join(names), position)


TABLES: Mapping[type, Mapping[str, Handling]] = {
    PageFacts: every_field(
        PageFacts,
        {
            "declared": Handling(_vote_parts, _declared),
            "neutral": Handling(vote_stated, _value),
            "twin": Handling(vote_stated, _value),
            "codes": Handling(vote_codes, _codes),
            "header": Handling(vote_file, _file),
            "library": Handling(vote_file, _file),
            "iid": Handling(vote_stated, _value),
            "base": Handling(vote_stated, _value),
            "since": Handling(vote_readable, partial(_value, quiet=True)),
            "notice": Handling(_vote_notice, _notice),
            "described": Handling(vote_value),
            "listed": Handling(vote_value),
            "directions": Handling(vote_each),
            "vtable": Handling(vote_value, _vtable),
            "headers": Handling(vote_each),
            "constants": Handling(vote_constants, _constants),
            "value": Handling(vote_stated, _value),
            "of": Handling(vote_stated, _value),
            "data_types": Handling(vote_value, partial(_value, quiet=True)),
            "states": Handling(vote_codes, _sqlstates),
            "beside": Handling(vote_beside),
        },
    ),
    Declared: every_field(
        Declared,
        {
            "kind": Handling(vote_value),
            "name": Handling(vote_value),
            "tag_name": Handling(vote_value),
            "owner": Handling(vote_value),
            "signature": Handling(_vote_parts, _states),
            "enumerators": Handling(vote_named, _members),
            "underlying": Handling(vote_value, partial(_value, quiet=True)),
            "pack": Handling(vote_value, _value),
            "fields": Handling(vote_named, _members),
            "methods": Handling(vote_methods, _methods),
            "vtable": Handling(vote_value, _vtable),
            "interfaces": Handling(vote_value),
            "aliases": Handling(vote_named),
            "base": Handling(vote_value),
            "iid": Handling(vote_value),
            "text": Handling(vote_value),
            "arguments": Handling(vote_value),
            "others": Handling(vote_beside),
            "beside": Handling(vote_beside),
            "definition": Handling(vote_value, _value),
            "inferred": Handling(vote_value),
            "deprecation": Handling(vote_stated),
            "lines": Handling(vote_lines),
        },
    ),
    Signature: every_field(
        Signature,
        {
            "parameters": Handling(vote_named, _parameters),
            "returns": Handling(vote_value, _part),
            "calling_convention": Handling(vote_value, _part),
            "variadic": Handling(vote_value, _part),
        },
    ),
}
"""The fields of each type, in the order of evidence."""


OUTVOTED = "other pages of the same revision say otherwise"
OUTDATED = "an older revision"

_encode = msgspec.json.Encoder(order="deterministic").encode


def collate(voted: PageFacts, revisions: Sequence[Sequence[Fragment]], prefix: str) -> Iterator[FactEvidence]:
    """The evidence of each fact of a page; `revisions` holds its fragments, the newest revision first."""
    current = revisions[0][0]
    agreed = [*statements(voted, prefix, current.line)]
    chosen = {stated.fact: stated for stated in agreed}
    if current.facts is voted and sum(map(len, revisions)) == 1 and len(chosen) == len(agreed):
        yield from _of_one(agreed, current)
        return
    heard: dict[str, list[tuple[Any, Source, str]]] = {fact: [] for fact in chosen}
    for age, fragments in enumerate(revisions):
        for fragment in fragments:
            is_agreed = fragment.facts is voted and fragment.line == current.line
            for stated in agreed if is_agreed else statements(fragment.facts, prefix, fragment.line):
                source = Source(fragment.page.locale, fragment.page.path, stated.line)
                heard.setdefault(stated.fact, []).append((stated.value, source, OUTDATED if age else OUTVOTED))
    for fact, found in heard.items():
        evidence = _evidence(fact, chosen.get(fact), found)
        if evidence is not None:
            yield evidence


def _of_one(stated: Iterable[Statement], fragment: Fragment) -> Iterator[FactEvidence]:
    """The evidence of facts of which there is one page, whom nobody contradicts."""
    page = fragment.page
    for one in stated:
        if not one.quiet:
            value = one.value if isinstance(one.value, str) else ""
            yield FactEvidence(one.fact, value, (Source(page.locale, page.path, one.line),))


def _evidence(fact: str, chosen: Statement | None, heard: Sequence[tuple[Any, Source, str]]) -> FactEvidence | None:
    if chosen is None:
        return FactEvidence(fact, against=tuple(_against(heard)))
    # A page that lacks a code's number or a calling convention says nothing against them.
    losers = [found for found in heard if found[0] != chosen.value and found[0] is not None]
    if not losers:
        if chosen.quiet:
            return None
        value = chosen.value if isinstance(chosen.value, str) else ""
        return FactEvidence(fact, value, tuple([source for _, source, _ in heard]))
    sources = tuple(source for value, source, _ in heard if value == chosen.value)
    return FactEvidence(fact, shown(chosen.value), sources, tuple(_against(losers)))


def _against(losers: Iterable[tuple[Any, Source, str]]) -> Iterator[Against]:
    grouped: dict[tuple[str, str], list[Source]] = {}
    for value, source, reason in losers:
        grouped.setdefault((shown(value), reason), []).append(source)
    for (value, reason), sources in grouped.items():
        yield Against(value, tuple(sources), reason)


def shown(value: Any) -> str:
    """A fact's value as evidence shows it: text as it is, numbers in hexadecimal (below 0 with a sign,
    in decimal digits), anything else as JSON.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return f"0x{value:08X}" if value >= 0 else str(value)
    return "" if value is None else _encode(value).decode()
