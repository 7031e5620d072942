"""Parameters of declarations: direction, sizes and flags from IDL attributes, from SAL annotations, else from the type.

Directions that nothing states are inferred by one rule, which knows no language and no API: a value, a pointer to
`const`, to an interface, to `void` or to a function goes in; any other pointer (to a pointer, a number, a structure) or
array comes out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import count
from typing import NamedTuple

import msgspec

from docabi.declaration.lexer import written
from docabi.declaration.lowering.annotations import Annotation, annotated_size, annotations_of, direction_word
from docabi.declaration.lowering.types import (
    UNKNOWN,
    Context,
    all_attributes,
    innermost,
    is_interface,
    lower_declarator,
    lower_words,
    report_foreign,
)
from docabi.declaration.tree import Attribute
from docabi.declaration.tree import Parameter as Tree
from docabi.declaration.vocabulary import ROLES
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.source import Span
from docabi.spec import Direction, Parameter, Type

_DIRECTIONS = {
    (True, False): Direction.IN,
    (False, True): Direction.OUT,
    (True, True): Direction.INOUT,
}
# Attributes of MIDL that say where an array begins or ends.
_ONLY_STATED = ("max_is", "min_is", "first_is", "last_is")
_UNSTATED = {
    "size_is": "`size_is` has no expression here",
    "length_is": "`length_is` has no expression here",
    **dict.fromkeys(_ONLY_STATED, "its attribute does not count items from the first"),
    "size": "it holds in some cases only",
    "size in bytes": "its items are longer than a byte",
}


class _Report(NamedTuple):
    """Reports about one parameter, at its name or else at its beginning."""

    sink: Sink
    place: Span
    name: str

    def unstated(self, what: str) -> None:
        message = f"the {what} of `{self.name}` is not read: {_UNSTATED[what]}"
        self.sink.info("unstated-size", self.place, message, "describe in words how many items it has")


def lower_parameters(trees: Sequence[Tree], context: Context) -> tuple[Parameter, ...]:
    """Parameters in order. `void` and `THIS` alone are none; `...` is reported, and no parameter, nor is what stands
    behind it: C has nothing there, and a manual shows how the further arguments go on (`..., const char *last, NULL`).
    """
    found: list[Parameter] = []
    for tree in trees:
        if tree.specifiers.words == ("...",):
            message = "further arguments may follow, of types that nobody states"
            place = context.places.span(tree.offset, 3)
            context.sink.info("variadic-parameters", place, message, "nothing is to be done")
            break
        elif not _is_void(tree, len(trees)):
            found.append(_lower(tree, len(found) + 1, context))
    return _distinct(found, context)


def _is_void(tree: Tree, count: int) -> bool:
    declarator = tree.declarator
    if declarator.name or declarator.prefix or declarator.inner or declarator.arrays:
        return False
    words = set(tree.specifiers.words) - {"THIS", "THIS_"}
    return not words or (count == 1 and words in ({"void"}, {"VOID"}))


def _lower(tree: Tree, number: int, context: Context) -> Parameter:
    declarator, sink = innermost(tree.declarator), context.sink
    name = declarator.name or f"parameter{number}"
    word = declarator.name or next((word for word in tree.specifiers.words if isinstance(word, str)), name)
    place = context.places.span(declarator.offset if declarator.name else tree.offset, len(word))
    base = lower_words(tree.specifiers.words, context.facts)
    if not declarator.name:
        what = (
            "has no name" if _is_type(tree, context) else "is one word, a type alone or the name of a macro's parameter"
        )
        sink.info("unnamed-parameter", place, f"parameter {number} {what}", f"it is called `{name}`")
    if base is UNKNOWN:
        sink.error("untyped-parameter", place, f"parameter `{name}` has no type", "write its type before its name")
    report_foreign(tree.specifiers.words, name, place, sink)
    before = len(context.inferred)
    type = lower_declarator(base, tree.declarator, partial(lower_parameters, context=context))
    del context.inferred[before:]  # of a function that the parameter points to
    blocks = all_attributes(tree.attributes, tree.specifiers.words)
    attributes = {attribute.name: attribute for block in blocks for attribute in block}
    sal = tuple(annotations_of(tree, attributes))
    report = _Report(sink, place, name)
    direction = _direction(attributes, sal) or _inferred(type, context, report)
    size, length = _sizes(attributes, sal, type, report)
    declared = tree.declarator.default
    return Parameter(
        name=name,
        direction=direction,
        type=type,
        retval="retval" in attributes,
        optional="optional" in attributes
        or any(found.certain and (found.name == "OPTIONAL" or "_opt" in found.name) for found in sal),
        string="string" in attributes,
        size=size,
        length=length,
        iid_is=_argument(attributes, "iid_is"),
        default=written(declared) if declared else _argument(attributes, "defaultvalue"),
    )


def _is_type(tree: Tree, context: Context) -> bool:
    """Whether what a parameter without a name consists of is a type for certain."""
    word = tree.specifiers.words[0] if len(tree.specifiers.words) == 1 and not tree.declarator.prefix else None
    known = context.facts.types.keys() | context.facts.words.keys()
    return not isinstance(word, str) or word in known or word in ROLES or is_interface(word)


def _direction(attributes: dict[str, Attribute], sal: Sequence[Annotation]) -> Direction | None:
    stated = _DIRECTIONS.get(("in" in attributes, "out" in attributes))
    if stated:
        return stated
    words = [direction_word(annotation.name) for annotation in sal]
    if "inout" in words:
        return Direction.INOUT
    return _DIRECTIONS.get(("in" in words, "out" in words))


def _inferred(type: Type, context: Context, report: _Report) -> Direction:
    direction, is_guess = guessed_direction(type, context.facts)
    if is_guess:
        context.inferred.append(report.name)
    target = type.pointer or type.array or _pointed(type, context.facts)
    if target is None or target.const or target.function is not None:
        return direction
    message = f"nothing says whether `{report.name}` goes in or out; its type says {direction}"
    report.sink.info("inferred-direction", report.place, message, "write `[in]`, `[out]` or `[in, out]` before it")
    return direction


def guessed_direction(type: Type, facts: Facts) -> tuple[Direction, bool]:
    """The direction that a type tells, and whether words that say otherwise go before it."""
    target = type.pointer or type.array or _pointed(type, facts)
    if target is None or target.const or target.function is not None:
        return Direction.IN, target is None and _may_point(type, facts)
    is_object = target.name is not None and is_interface(target.name)
    return Direction.IN if is_object or target.name in ("void", "VOID") else Direction.OUT, not is_object


def _may_point(type: Type, facts: Facts) -> bool:
    """Whether a name may stand for a pointer through which something comes out: that of one, or one nobody knows."""
    if type.name is None or type.name in facts.words:
        return False
    fact, seen = facts.types.get(type.name), set[str]()
    while fact is not None and fact.type is not None and fact.type.name is not None:
        name = fact.type.name
        if name in seen or name not in facts.types:
            break
        seen.add(name)
        fact = facts.types[name]
    if fact is None:
        return type.structure is None and type.union is None
    pointed = fact.type.pointer if fact.type is not None else None
    return pointed is not None and not pointed.const and pointed.function is None


def _pointed(type: Type, facts: Facts) -> Type | None:
    """The number that a name like `LPDWORD` points to. Of text, bytes and structures a name alone does not say who
    writes them.
    """
    fact = facts.types.get(type.name or "")
    target = fact.type.pointer if fact is not None and fact.type is not None else None
    number = facts.types.get(target.name or "") if target is not None and not target.const else None
    return target if number is not None and number.width in (32, 64, "pointer") else None


def _sizes(
    attributes: dict[str, Attribute], annotations: Sequence[Annotation], type: Type, report: _Report
) -> tuple[str | None, str | None]:
    """Size and length. What is there and cannot be read is reported: a size without its expression (MIDL's headers
    leave it out), one that counts something else, or one that holds in some cases only.
    """
    for name in (*_ONLY_STATED, *(name for name in ("size_is", "length_is") if _is_bare(attributes, name))):
        if name in attributes:
            report.unstated(name)
    size, length = _argument(attributes, "size_is"), _argument(attributes, "length_is")
    stated = annotated_size(annotations, type) if size is None else None
    if stated is None:
        return size, length
    if stated.fault:
        report.unstated(stated.fault)
        return size, length
    return stated.size, length or stated.length


def _is_bare(attributes: dict[str, Attribute], name: str) -> bool:
    return name in attributes and attributes[name].arguments is None


def _argument(attributes: dict[str, Attribute], name: str) -> str | None:
    """What an attribute's parentheses hold; places count levels: `size_is(, *n)` is about what `*p` points to."""
    attribute = attributes.get(name)
    return written(attribute.arguments) if attribute and attribute.arguments else None


def _distinct(found: list[Parameter], context: Context) -> tuple[Parameter, ...]:
    """Give a name that stands twice a number, so that every parameter can be told from the others."""
    names = {parameter.name for parameter in found}
    if len(names) == len(found):
        return tuple(found)
    seen: set[str] = set()
    numbers = defaultdict[str, Iterator[int]](partial(count, 2))
    out: list[Parameter] = []
    for parameter in found:
        name = parameter.name
        if name in seen:
            name = next(free for number in numbers[name] if (free := f"{parameter.name}{number}") not in names)
            message = f"two parameters are called `{parameter.name}`"
            place, help = context.places.span(0, 0), f"the later one is called `{name}` here"
            context.sink.warning("duplicate-parameter", place, message, help)
            names.add(name)
        seen.add(name)
        out.append(msgspec.structs.replace(parameter, name=name))
    return tuple(out)
