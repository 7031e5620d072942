"""Errors of pages whose facts a correction or a patch sets: nothing is left to be done about them here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import msgspec

from docabi.diagnostics import Diagnostic, Severity
from docabi.facts.patchfile import PlacedPatch
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Method

# A parameter as a whole, all of them, the returned type or the name: what a declaration of something else gets wrong.
_DECLARATION = compile_pattern(r"(?:methods\.(?P<method>\w+)\.)?(?:parameters(?:\.\w+)?|returns|name)")
_MEMBER = compile_pattern(r"members\.(?P<member>\w+)(?:\.value)?")
_DECLARED = ("wrong-declaration", "unreadable-declaration")
_VALUED = ("unknown-enumerator-value",)


class Corrected(msgspec.Struct, frozen=True, array_like=True):
    """What was set of a page's facts: its declaration, or the value of a `member`."""

    page: str
    member: str = ""


def corrected_facts(before: Entity, after: Entity, done: Iterable[PlacedPatch]) -> tuple[Corrected, ...]:
    """What the patches that were applied to an entity set; it is looked up by its names before and after them."""
    return tuple(dict.fromkeys(one for placed in done for one in _corrected((before, after), placed.patch.fact)))


def _corrected(entities: tuple[Entity, Entity], fact: str) -> Iterator[Corrected]:
    for entity in entities:
        if (match := _DECLARATION.fullmatch(fact)) is not None:
            methods: Iterable[Method] = getattr(entity, "methods", ())
            pages = [one.page for one in methods if one.name == match["method"]] if match["method"] else [entity.page]
            yield from (Corrected(page) for page in pages if page is not None)
        elif (match := _MEMBER.fullmatch(fact)) is not None and entity.page is not None:
            yield Corrected(entity.page, match["member"])


def without_corrected(found: Iterable[Diagnostic], corrected: Collection[Corrected]) -> Iterator[Diagnostic]:
    """The findings, those about what is corrected as information."""
    for one in found:
        names = one.quoted if one.rule in _VALUED else ("",) if one.rule in _DECLARED else ()
        if any(Corrected(one.page.path, name) in corrected for name in names):
            help = "nothing is to be done here: a correction sets what the page has wrong"
            one = msgspec.structs.replace(one, severity=Severity.INFO, help=help)
        yield one
