"""Which pointers to interfaces that come out may be NULL. In: a merged entity. Out: the entity whose parameters say so
(`nullable`), and why.

One may be NULL where the method has a second way to succeed (S_FALSE), or steps from one thing to the next: the last
step gives none. Words of pages decide nothing, because a translation that words it otherwise would be another fact;
what they say of known interfaces is in the corrections.
"""

from __future__ import annotations

from docabi.passes.link.statements import Call, calls, with_facts
from docabi.passes.link.step import Context, Note, Step
from docabi.passes.link.types import is_interface
from docabi.patterns import compile_pattern
from docabi.spec import Direction, Entity, Parameter, Type

_STEPS = compile_pattern(r"(?:Enum(?!erate)[A-Z]|\w*Next[A-Z])\w*\Z|\w+Next\Z")
_IDENTIFIERS = ("REFIID", "IID", "GUID", "REFGUID")


def link_nulls(entity: Entity, context: Context) -> Step:
    """The entity whose parameters say whether they may be NULL."""
    found: dict[tuple[str, str], bool] = {}
    notes: list[Note] = []
    for call in calls(entity, context.merged.texts):
        for one in call.parameters:
            if _is_object(one, call, context) and (note := _reason(one, call)) is not None:
                found[call.name, one.name] = True
                notes.append(note)
    return Step(with_facts(entity, "nullable", found), notes=tuple(notes))


def _is_object(one: Parameter, call: Call, context: Context) -> bool:
    """Whether a parameter is a place where a pointer to an interface comes out."""
    target = _pointed(one.type.pointer)
    if one.direction is Direction.IN or target is None or target.name is None:
        return False
    if target.name == "void":
        return any(other.type.name in _IDENTIFIERS for other in call.parameters) or one.iid_is is not None
    return is_interface(target.name, context)


def _pointed(type: Type | None) -> Type | None:
    return type.pointer if type is not None else None


def _reason(one: Parameter, call: Call) -> Note | None:
    fact = f"{call.dot}parameters.{one.name}.nullable"
    if further := next((code.name for code in call.codes if code.success and code.value), ""):
        return Note(fact, "true", f"`{further}` may come without it")
    if _STEPS.match(call.name) and not _is_list(_pointed(one.type.pointer)):
        return Note(fact, "true", "the last step gives none")
    return None


def _is_list(target: Type | None) -> bool:
    """Whether an interface is a list itself: `EnumModules` gives an `ICorProfilerModuleEnum`, and takes no step."""
    return target is not None and "Enum" in (target.name or "")
