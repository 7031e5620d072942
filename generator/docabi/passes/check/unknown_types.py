"""Types that nobody knows: each name once, at its first use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from docabi.abi import SpecView
from docabi.diagnostics import Diagnostic, Severity, UnknownTypes
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.link.step import TypeUse
from docabi.source import Span

_SHORTEST = 6  # letters: between shorter names one letter is no slip


def unknown_types(checked: CheckedSpec, by_entity: Iterable[Sequence[TypeUse]]) -> UnknownTypes:
    """Count the types that nobody knows; `by_entity` are the uses of each entity, every name once."""
    outside = _defined_here(checked.spec)
    uses = [{use.name for use in own} - outside for own in by_entity]
    counts = Counter(name for names in uses for name in names)
    return UnknownTypes(tuple(sorted(counts, key=lambda name: (-counts[name], name))), sum(map(bool, uses)))


def check_unknown_types(checked: CheckedSpec) -> Iterator[Diagnostic]:
    """Report every name of a type that no page, layout or table defines, as a tag or further name neither."""
    facts = checked.spec.abi.facts
    known = {*facts.types, *facts.layouts, *checked.spec.entities}
    outside = _defined_here(checked.spec)
    first = {use.name: use for use in sorted(checked.unknown_types, reverse=True)}
    for name, use in first.items():
        if name not in outside:
            yield _unknown(use, known)


def _defined_here(spec: SpecView) -> set[str]:
    """Tags and further names that declarations define."""
    entities = spec.entities.values()
    tags = {tag for entity in entities if (tag := getattr(entity, "tag_name", None))}
    return tags.union(alias.name for entity in entities for alias in getattr(entity, "aliases", ()))


def _unknown(use: TypeUse, known: Iterable[str]) -> Diagnostic:
    """A type that nobody defines: a name of its own, or one that is a slip of the pen away from a known one."""
    near = sorted(name for name in known if _is_slip(use.name, name))
    message = f"no page, layout or table defines the type `{use.name}`"
    rule, severity, help = "unknown-type", Severity.INFO, "it becomes an opaque type"
    if near:
        rule, severity, help = (
            "doubtful-type",
            Severity.WARNING,
            f"write `{near[0]}` if that is meant, else say in docabi-facts.yaml what it is",
        )
    return Diagnostic(use.page, Span(use.line), rule, severity, message, help, f"{rule}:{use.name}")


def _is_slip(name: str, known: str) -> bool:
    """Whether a letter is missing, doubled, wrong or swapped with its neighbour. Another digit is another type."""
    if abs(len(name) - len(known)) > 1 or min(len(name), len(known)) < _SHORTEST:
        return False
    start = next((index for index, pair in enumerate(zip(name, known, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(name), len(known)) if start is None else start
    one, other = name[start:], known[start:]
    if not (one[:1] + other[:1]).isalpha():
        return False
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
