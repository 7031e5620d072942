"""What changed of something that is called: parameters, result, convention, return codes, constants of its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import msgspec

from docabi.abi.spelling import attributes, spell
from docabi.changes.alignment import Pair, align
from docabi.changes.meaning import Difference, Meanings, typed
from docabi.changes.model import Edit
from docabi.changes.plainfacts import CALL, PARAMETER, come_and_gone, edits, shown, under
from docabi.spec import Callback, Code, Constant, Direction, Function, Method, Parameter, Type

Callable_ = Method | Function | Callback


class Context(msgspec.Struct, frozen=True):
    """What comparing two entities needs beside them."""

    meanings: Meanings
    inferred: Callable[[str], bool] = lambda part: False
    """Whether nobody states a fact on either side, by its path."""


class TypeRules(msgspec.Struct, frozen=True):
    """The classes of a changed type, where it stands."""

    form: str
    pointee: str
    passed: bool = False

    def edit(self, meanings: Meanings, part: str, old: Type, new: Type) -> Iterator[Edit]:
        """The change of a type, if it is one."""
        difference = meanings.passed(old, new) if self.passed else meanings.compare(old, new)
        rules: Mapping[Difference, str] = {
            Difference.SPELLING: "type-respelled",
            Difference.CONST_ADDED: "const-added",
            Difference.CONST_REMOVED: "const-removed",
            Difference.POINTEE: self.pointee,
            Difference.FORM: self.form,
        }
        if difference in rules:
            yield Edit(rules[difference], under(part, "type"), typed(old), typed(new))


_PASSED = TypeRules("parameter-type-changed", "parameter-pointee-changed", passed=True)
_RETURNED = TypeRules("return-type-changed", "return-pointee-changed")


def call_edits(old: Callable_, new: Callable_, part: str, context: Context) -> Iterator[Edit]:
    """Every change of a signature, its codes and constants; `part` is its path, empty for a function."""
    if old.returns is not None and new.returns is not None:
        for edit in _RETURNED.edit(context.meanings, "", old.returns, new.returns):
            yield msgspec.structs.replace(edit, part=under(part, "returns"))
        yield from edits(old, new, CALL, part)
        yield from parameter_edits(old.parameters, new.parameters, part, context)
    elif old.returns is not new.returns:
        rule = "declaration-added" if old.returns is None else "declaration-removed"
        yield Edit(rule, part, prototype(old), prototype(new))
    yield from code_edits(old.hresults, new.hresults, part)


def prototype(thing: Callable_) -> str:
    """A signature as people read it; empty if none is known."""
    if thing.returns is None:
        return ""
    written = ", ".join(_spelled(one) for one in thing.parameters)
    return f"{typed(thing.returns)} {thing.name}({written})"


def _spelled(parameter: Parameter) -> str:
    return f"[{', '.join(attributes(parameter))}] {spell(parameter.type, parameter.name)}"


def parameter_edits(old: Sequence[Parameter], new: Sequence[Parameter], part: str, context: Context) -> Iterator[Edit]:
    """Every change of a list of parameters."""

    def alike(one: Parameter, other: Parameter) -> bool:
        return context.meanings.passed(one.type, other.type) is not Difference.FORM

    found = align(old, new, alike)
    where = under(part, "parameters")
    yield from come_and_gone(found, where, lambda one: "parameter", _spelled)
    if found.reordered:
        yield Edit("parameters-reordered", where, *found.order)
    for pair in found.pairs:
        yield from _pair_edits(pair, under(where, pair.key), context)


def _pair_edits(pair: Pair[Parameter], part: str, context: Context) -> Iterator[Edit]:
    old, new = pair.old, pair.new
    if old.name != new.name:
        yield Edit("parameter-renamed", under(part, "name"), old.name, new.name)
    for edit in _PASSED.edit(context.meanings, part, old.type, new.type):
        yield msgspec.structs.replace(edit, rule=_memory_rule(old, new)) if edit.rule == _PASSED.pointee else edit
    if old.direction is not new.direction:
        rule = "direction-guessed" if context.inferred(under(part, "direction")) else "direction-changed"
        yield Edit(rule, under(part, "direction"), old.direction.value, new.direction.value)
    yield from edits(old, new, PARAMETER, part)


def _memory_rule(old: Parameter, new: Parameter) -> str:
    """The class of another pointee: whether what comes out got or lost a type, by which its size is known."""
    known = [_is_memory(one) for one in (old, new)]
    if known[0] == known[1] or any(one.direction is Direction.IN or one.size for one in (old, new)):
        return _PASSED.pointee
    return "memory-typed" if known[0] else "memory-untyped"


def _is_memory(one: Parameter) -> bool:
    """Whether a parameter is the address of memory of which nothing is known."""
    return one.type.pointer is not None and one.type.pointer.name in ("void", "VOID")


_CODES: Mapping[bool | None, str] = {True: "success-code", False: "failure-code", None: "code"}


def code_edits(old: Sequence[Code], new: Sequence[Code], part: str) -> Iterator[Edit]:
    """Every change of a list of return codes; their order means nothing."""
    found = align(old, new)
    where = under(part, "hresults")
    yield from come_and_gone(found, where, lambda one: _CODES[one.success], _valued)
    for pair in found.pairs:
        place = under(where, pair.key)
        if pair.old.value != pair.new.value:
            yield Edit("code-value-changed", under(place, "value"), shown(pair.old.value), shown(pair.new.value))
        if pair.old.success is not pair.new.success:
            yield _kind_edit(pair, place)


def _kind_edit(pair: Pair[Code], place: str) -> Edit:
    kinds = shown(pair.old.success), shown(pair.new.success)
    if pair.new.success is True or (pair.old.success is False and pair.new.success is None):
        return Edit("code-made-success", under(place, "success"), *kinds)
    return Edit("code-made-failure", under(place, "success"), *kinds)


def constant_edits(old: Sequence[Constant], new: Sequence[Constant], part: str) -> Iterator[Edit]:
    """Every change of the constants that words state; their order means nothing."""
    found = align(old, new)
    where = under(part, "constants")
    yield from come_and_gone(found, where, lambda one: "constant", _valued)
    for pair in found.pairs:
        place = under(where, pair.key)
        if pair.old.value != pair.new.value:
            yield Edit("constant-value-changed", under(place, "value"), shown(pair.old.value), shown(pair.new.value))
        if (before := _use(pair.old)) != (after := _use(pair.new)):
            yield Edit("constant-retyped", under(place, "of"), before, after)


def _use(constant: Constant) -> str:
    return " ".join(one for one in (typed(constant.type), constant.of or "") if one)


def _valued(thing: Code | Constant) -> str:
    return thing.name if thing.value is None else f"{thing.name} ({shown(thing.value)})"
