"""Parameters of declarations: direction, sizes and flags from IDL attributes, from SAL annotations, else from the type.

Directions that nothing states are inferred by one rule, which knows no language and no API: a value, a pointer to
`const`, to an interface, to `void` or to a function goes in; any other pointer (to a pointer, a number, a structure) or
array comes out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import count
from typing import NamedTuple

import msgspec

from docabi.declaration.lexer import tokenize, written
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
from docabi.declaration.tree import Attribute, Macro
from docabi.declaration.tree import Parameter as Tree
from docabi.declaration.vocabulary import ANNOTATION
from docabi.diagnostics import Sink
from docabi.source import Span
from docabi.spec import Direction, Parameter, Type

_DIRECTIONS = {
    (True, False): Direction.IN,
    (False, True): Direction.OUT,
    (True, True): Direction.INOUT,
}
# Old SAL `__out_ecount(n)`, SAL 2 `_Out_writes_to_(n, used)`; the sizes of `bcount` and `bytes` count bytes.
_SAL_DIRECTION = re.compile(r"_{1,2}(?:COM_)?(?:deref_|Deref_)?(?:opt_)?(inout|in|out)(?:ptr)?(?![a-z])", re.IGNORECASE)
_SAL_SIZE = re.compile(r"(?:_ecount|_bcount|_reads|_writes|_updates)(?:_|\Z)")
_SAL_BYTES = re.compile(r"_bcount|_bytes_")
_BYTE_TYPES = frozenset(
    ("BYTE", "byte", "UCHAR", "CHAR", "char", "unsigned char", "signed char", "void", "VOID", "INT8", "UINT8")
)
_UNSTATED = {
    "size_is": "`size_is` has no expression here",
    "length_is": "`length_is` has no expression here",
    "size": "it holds in some cases only",
}
_ANNOTATION_CALL = re.compile(r'"?\s*(\w+)\s*\((.*)\)\s*"?\Z', re.DOTALL)


class _Report(NamedTuple):
    """Reports about one parameter, at its name or else at its beginning."""

    sink: Sink
    place: Span
    name: str

    def unstated(self, what: str) -> None:
        message = f"the {what} of `{self.name}` is not read: {_UNSTATED[what]}"
        self.sink.info("unstated-size", self.place, message, "describe in words how many items it has")


def lower_parameters(trees: Sequence[Tree], context: Context) -> tuple[Parameter, ...]:
    """Parameters in order. `void` and `THIS` alone are none; `...` is left out and reported."""
    found: list[Parameter] = []
    for tree in trees:
        if tree.specifiers.words == ("...",):
            message = "the parameters behind `...` are not described by a type"
            place = context.places.span(tree.offset, 3)
            context.sink.info("variadic-parameters", place, message, "nothing is to be done")
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
    place = context.places.span(declarator.offset if declarator.name else tree.offset, len(name))
    base = lower_words(tree.specifiers.words, context.facts)
    if not declarator.name:
        sink.info("unnamed-parameter", place, f"parameter {number} has no name", f"it is called `{name}`")
    if base is UNKNOWN:
        sink.error("untyped-parameter", place, f"parameter `{name}` has no type", "write its type before its name")
    report_foreign(tree.specifiers.words, name, place, sink)
    type = lower_declarator(base, tree.declarator, partial(lower_parameters, context=context))
    blocks = all_attributes(tree.attributes, tree.specifiers.words)
    attributes = {attribute.name: attribute for block in blocks for attribute in block}
    sal = tuple(_sal(tree, attributes))
    report = _Report(sink, place, name)
    direction = _direction(attributes, sal) or _inferred(type, report)
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


class _Annotation(NamedTuple):
    """An annotation of the source code annotation language; `certain`: it holds whatever the other arguments are."""

    name: str
    arguments: tuple[str, ...] = ()
    certain: bool = True


def _sal(tree: Tree, attributes: dict[str, Attribute]) -> Iterator[_Annotation]:
    """Annotations with their arguments: words, macros, the text of `annotation("...")`."""
    for word in (*tree.specifiers.words, *tree.declarator.prefix, *tree.declarator.after):
        if isinstance(word, Macro):
            yield from _nested(word, 0)
        elif isinstance(word, str) and (word in ("IN", "OUT", "OPTIONAL") or ANNOTATION.match(word)):
            yield _Annotation(word)
    quoted = attributes.get("annotation")
    if quoted and quoted.arguments:
        match = _ANNOTATION_CALL.match(quoted.arguments[0])
        if match:
            yield _Annotation(match[1], tuple(token for token in tokenize(match[2]).texts if token))


def _nested(macro: Macro, depth: int) -> Iterator[_Annotation]:
    """Yield the annotation that a macro is. A macro such as `_When_(condition, annotations)` yields those inside it,
    and they are not certain, because they hold in one case only.
    """
    if macro.name not in _CONDITIONAL:
        yield _Annotation(macro.name, macro.arguments, certain=not depth)
        return
    if depth >= _DEEPEST:
        return
    for part in _split(macro.arguments)[1:]:
        if len(part) > 2 and part[1] == "(" and part[-1] == ")":
            yield from _nested(Macro(part[0], part[2:-1]), depth + (macro.name in _CASES))
        elif part and ANNOTATION.match(part[0]):
            yield _Annotation(part[0], certain=not depth and macro.name not in _CASES)


# `_When_(condition, annotation)` holds in one case, `_At_(target, annotation)` says of what it speaks.
_CASES = frozenset(("_When_", "_On_failure_"))
_CONDITIONAL = _CASES | {"_At_", "_At_buffer_", "_Always_"}
_DEEPEST = 8


def _direction(attributes: dict[str, Attribute], sal: Sequence[_Annotation]) -> Direction | None:
    stated = _DIRECTIONS.get(("in" in attributes, "out" in attributes))
    if stated:
        return stated
    words = [_sal_direction(annotation.name) for annotation in sal]
    if "inout" in words:
        return Direction.INOUT
    return _DIRECTIONS.get(("in" in words, "out" in words))


def _sal_direction(word: str) -> str:
    if word in ("IN", "OUT"):
        return word.lower()
    match = _SAL_DIRECTION.match(word)
    return match[1].lower() if match else ""


def _inferred(type: Type, report: _Report) -> Direction:
    target = type.pointer or type.array
    if target is None or target.const or target.function is not None:
        return Direction.IN
    if target.name is not None and (target.name in ("void", "VOID") or is_interface(target.name)):
        direction = Direction.IN
    else:
        direction = Direction.OUT
    message = f"nothing says whether `{report.name}` goes in or out; its type says {direction}"
    report.sink.info("inferred-direction", report.place, message, "write `[in]`, `[out]` or `[in, out]` before it")
    return direction


def _sizes(
    attributes: dict[str, Attribute], sal: Sequence[_Annotation], type: Type, report: _Report
) -> tuple[str | None, str | None]:
    """Size and length. What is there and cannot be read is reported: a size without its expression (MIDL's headers
    leave it out), or one that holds in some cases only.
    """
    for name in ("size_is", "length_is"):
        if name in attributes and attributes[name].arguments is None:
            report.unstated(name)
    size, length = _argument(attributes, "size_is"), _argument(attributes, "length_is")
    sizes = [found for found in sal if _SAL_SIZE.search(found.name) and found.arguments]
    target = type.pointer or type.array
    if target is None or target.name not in _BYTE_TYPES:
        sizes = [found for found in sizes if not _SAL_BYTES.search(found.name)]
    if size is None and sizes and sizes[0].certain:
        parts = _split(sizes[0].arguments)
        return written(parts[0]) or None, length or (written(parts[1]) if len(parts) > 1 else None)
    if size is None and sizes:
        report.unstated("size")
    return size, length


def _split(tokens: Sequence[str]) -> list[tuple[str, ...]]:
    """Arguments between the commas outside parentheses."""
    parts: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token == "(") - (token == ")")
        if token == "," and not depth:
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts]


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
