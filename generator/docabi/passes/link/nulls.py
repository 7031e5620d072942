"""Which pointers to interfaces may be NULL. In: a merged entity with the texts of all locales. Out: the entity whose
parameters say so (`nullable`), and why.

A pointer may be NULL if its own description names NULL. Of one that comes out the page's other sentences say it, too,
if they name the parameter, or the method where nothing else comes out. Without words of the page it may be NULL where
the method has a second way to succeed (S_FALSE), or steps from one thing to the next: the last step gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docabi.passes.link.statements import Call, calls, says, with_facts, witnesses
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.link.types import is_interface
from docabi.spec import Direction, Entity, Parameter, Type
from docabi.texts import PageText

_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n")
_STEPS = re.compile(r"(?:Enum(?!erate)[A-Z]|\w*Next[A-Z])\w*\Z|\w+Next\Z")
_IDENTIFIERS = ("REFIID", "IID", "GUID", "REFGUID")


def link_nulls(entity: Entity, context: Context) -> Step:
    """The entity whose parameters say whether they may be NULL."""
    found: dict[tuple[str, str], bool] = {}
    notes: list[Note] = []
    for call in calls(entity, context.merged.texts):
        objects = [one for one in call.parameters if _is_object(one, call, context)]
        is_only = len([one for one in objects if one.direction is not Direction.IN]) == 1
        for one in objects:
            if (note := _reason(one, call, is_only, context)) is not None:
                found[call.name, one.name] = True
                notes.append(note)
    return Step(with_facts(entity, "nullable", found), notes=tuple(notes))


def _is_object(one: Parameter, call: Call, context: Context) -> bool:
    """Whether a parameter is a pointer to an interface that goes in, or a place where one comes out."""
    target = one.type.pointer if one.direction is Direction.IN else _pointed(one.type.pointer)
    if target is None or target.name is None:
        return False
    if target.name == "void":
        is_asked = any(other.type.name in _IDENTIFIERS for other in call.parameters)
        return one.direction is not Direction.IN and (is_asked or one.iid_is is not None)
    return is_interface(target.name, context)


def _pointed(type: Type | None) -> Type | None:
    return type.pointer if type is not None else None


def _reason(one: Parameter, call: Call, is_only: bool, context: Context) -> Note | None:
    fact = f"{call.dot}parameters.{one.name}"
    said = {locale for locale, page in call.pages if _says_null(one, call, is_only, (locale, page), context)}
    if said:
        return Note(f"{fact}.nullable", "true", "the page says that it may be NULL", witnesses(fact, said, context))
    if one.direction is Direction.IN:
        return None
    if further := next((code.name for code in call.codes if code.success and code.value), ""):
        return Note(f"{fact}.nullable", "true", f"`{further}` may come without it")
    if _STEPS.match(call.name) and not _is_list(_pointed(one.type.pointer)):
        return Note(f"{fact}.nullable", "true", "the last step gives none")
    return None


def _is_list(target: Type | None) -> bool:
    """Whether an interface is a list itself: `EnumModules` gives an `ICorProfilerModuleEnum`, and takes no step."""
    return target is not None and "Enum" in (target.name or "")


def _says_null(one: Parameter, call: Call, is_only: bool, page: tuple[str, PageText], context: Context) -> bool:
    locale, words = page
    if says("null", locale, (words.parameters.get(one.name, ""),), context.facts):
        return True
    if one.direction is Direction.IN:
        return False
    names = [one.name, *([call.name] if is_only else [])]
    return says("null", locale, _sentences_about(names, words), context.facts)


def _sentences_about(names: Sequence[str], page: PageText) -> Iterator[str]:
    """The sentences of a page, outside its tables, that have one of the names."""
    named = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names))
    for text in (page.summary, page.returns, page.remarks):
        if named.search(text):
            yield from (sentence for sentence in _SENTENCE.split(text) if named.search(sentence))
