"""The facts of one page of one revision, by vote over its locales. In: the fragments of that revision in locale
order. Out: one `PageFacts`, fact by fact what most of them state.

Pages of one revision agree unless one of them is damaged, so nearly always the first is the answer. Of equally many
votes the more detailed value wins, then the lesser in code point order: no locale's name decides.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec

from docabi.passes.filenames import is_source_file
from docabi.passes.merge.revisions import most_stated
from docabi.spec import (
    Declared,
    DeclaredMethod,
    Enumerator,
    Field,
    Fragment,
    PageFacts,
    Parameter,
    Signature,
    WrittenCode,
    WrittenFile,
)

T = TypeVar("T")
Named = TypeVar("Named", Parameter, Enumerator, Field, DeclaredMethod)

_encode = msgspec.json.Encoder(order="deterministic").encode
_SCALARS = ("kind", "name", "tag_name", "base", "iid", "text")


def vote_facts(current: Sequence[Fragment]) -> PageFacts:
    """What the pages of one revision state together."""
    facts = [fragment.facts for fragment in current]
    if len(facts) == 1:
        return facts[0]
    declared = [found.declared for found in facts if found.declared is not None]
    return PageFacts(
        declared=_vote_declared(declared) if declared else None,
        codes=vote_codes([found.codes for found in facts]),
        header=vote_file([found.header for found in facts]),
        library=vote_file([found.library for found in facts]),
        since=_vote_stated([found.since for found in facts]),
        iid=_vote_stated([found.iid for found in facts]),
        base=_vote_stated([found.base for found in facts]),
        described=most_stated([found.described for found in facts], detail),
        listed=most_stated([found.listed for found in facts], detail),
    )


def detail(value: object) -> str:
    """Order among values that equally many state: more detail first, then code point order."""
    text = _encode(value).decode()
    return f"{10**9 - len(text):010d}{text}"


def _vote_stated(values: Sequence[str | None]) -> str | None:
    """A scalar that a damaged page may lack: silence is no vote."""
    stated = [value for value in values if value]
    return most_stated(stated, detail) if stated else None


def vote_file(files: Sequence[WrittenFile | None]) -> WrittenFile | None:
    """A header or library: names with the extension of a source file first, then other names, then destroyed ones."""
    found = [file for file in files if file is not None]
    likely = [file for file in found if is_source_file(file.name)] or [file for file in found if file.name] or found
    if not likely:
        return None
    name = most_stated([file.name.lower() for file in likely], str)
    spelled = [file for file in likely if file.name.lower() == name]
    spelling = most_stated([file.name for file in spelled], str)
    return next(file for file in spelled if file.name == spelling)


def vote_codes(lists: Sequence[tuple[WrittenCode, ...]]) -> tuple[WrittenCode, ...]:
    """Return codes, row by row: a row that one locale destroyed is what the others say stands there."""
    stated = [_stated_codes(codes) for codes in lists]
    if all(codes == stated[0] for codes in stated):
        return lists[0]
    length = most_stated([len(codes) for codes in lists if codes], lambda count: f"{10**9 - count:010d}")
    return tuple(_vote_row(row) for row in zip(*(codes for codes in lists if len(codes) == length), strict=True))


def _stated_codes(codes: tuple[WrittenCode, ...]) -> list[tuple[str, int | None]]:
    return [(code.name, code.number) for code in codes]


def _vote_row(row: Sequence[WrittenCode]) -> WrittenCode:
    named = [code for code in row if code.name] or list(row)
    name = most_stated([code.name for code in named], str)
    numbers = [code.number for code in row if code.number is not None]
    number = most_stated(numbers, str) if numbers else None
    first = next(code for code in named if code.name == name)
    return msgspec.structs.replace(first, number=number)


def _vote_declared(declared: Sequence[Declared]) -> Declared:
    first = declared[0]
    if all(_same_declaration(other, first) for other in declared[1:]):
        return first
    scalars: dict[str, Any] = {name: most_stated([getattr(d, name) for d in declared], detail) for name in _SCALARS}
    voted = Declared(
        **scalars,
        signature=_vote_signature([found.signature for found in declared if found.signature is not None]),
        enumerators=_vote_named([found.enumerators for found in declared]),
        fields=_vote_named([found.fields for found in declared]),
        methods=_vote_named([found.methods for found in declared]),
        interfaces=most_stated([found.interfaces for found in declared], detail),
    )
    lines: dict[str, int] = {}
    for found in reversed(declared):
        lines |= found.lines
    return msgspec.structs.replace(voted, lines=lines)


def _same_declaration(one: Declared, other: Declared) -> bool:
    """Whether two declarations state the same; lines and the text of the fence may differ."""
    return (
        one.signature == other.signature
        and one.enumerators == other.enumerators
        and one.fields == other.fields
        and [(method.name, method.signature) for method in one.methods]
        == [(method.name, method.signature) for method in other.methods]
        and one.interfaces == other.interfaces
        and all(getattr(one, name) == getattr(other, name) for name in _SCALARS)
    )


def _vote_signature(signatures: Sequence[Signature]) -> Signature | None:
    if not signatures:
        return None
    return Signature(
        returns=most_stated([signature.returns for signature in signatures], detail),
        parameters=_vote_named([signature.parameters for signature in signatures]),
        calling_convention=most_stated([signature.calling_convention for signature in signatures], detail),
    )


def _vote_named(lists: Sequence[tuple[Named, ...]]) -> tuple[Named, ...]:
    """First which names there are and in what order, then each of them."""
    names: Callable[[tuple[Named, ...]], tuple[str, ...]] = lambda rows: tuple(row.name for row in rows)  # noqa: E731
    shape = most_stated([names(rows) for rows in lists], detail)
    return tuple(
        most_stated(row, detail) for row in zip(*(rows for rows in lists if names(rows) == shape), strict=True)
    )
