"""The source code annotation language. In: the annotations of a parameter. Out: its direction and its size.

Old annotations (`__out_ecount(n)`, MIDL's `__RPC__in_ecount_full(n)`), those between (`_Out_cap_(n)`) and new ones
(`_Out_writes_to_(n, used)`) are read by one table of word parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docabi.declaration.lexer import split, tokenize, written
from docabi.declaration.tree import Attribute, Macro
from docabi.declaration.tree import Parameter as Tree
from docabi.declaration.vocabulary import ANNOTATION
from docabi.patterns import compile_pattern
from docabi.spec import Type

_DIRECTION = compile_pattern(r"_{1,2}(?:RPC__|COM_)?(?:deref_)?(?:opt_)?(inout|in|out)(?:ptr)?(?![a-z])", re.IGNORECASE)
_SIZE = compile_pattern(
    r"(?:_ecount|_bcount|_reads|_writes|_updates|_result_(?:byte)?buffer|_(?:byte)?cap|_(?:byte)?count)(?:_|\Z)"
)
# The sizes of these count bytes.
_BYTES = compile_pattern(r"_bcount|_bytes_|_byte(?:cap|count|buffer)")
# These are about what the pointed-to pointer leads to; a size has an empty place for each pointer before that.
_INNER = compile_pattern(r"_{1,2}(?:RPC__)?(?:deref_|Outptr_)", re.IGNORECASE)
# A length that is there afterwards, no size.
_AFTERWARDS = compile_pattern(r"_(?:Deref_)?[Pp]ost_")
_BYTE_TYPES = frozenset(
    ("BYTE", "byte", "UCHAR", "CHAR", "char", "unsigned char", "signed char", "void", "VOID", "INT8", "UINT8")
)
_CALL = compile_pattern(r'"?\s*(\w+)\s*\((.*)\)\s*"?\Z', re.DOTALL)


class Annotation(NamedTuple):
    """An annotation of the source code annotation language; `certain`: it holds whatever the other arguments are."""

    name: str
    arguments: tuple[str, ...] = ()
    certain: bool = True


def annotations_of(tree: Tree, attributes: dict[str, Attribute]) -> Iterator[Annotation]:
    """The annotations of a parameter with their arguments: words, macros, the text of `annotation("...")`."""
    for word in (*tree.specifiers.words, *tree.declarator.prefix, *tree.declarator.after):
        if isinstance(word, Macro):
            yield from _nested(word, 0)
        elif isinstance(word, str) and (word in ("IN", "OUT", "OPTIONAL") or ANNOTATION.match(word)):
            yield Annotation(word)
    quoted = attributes.get("annotation")
    if quoted and quoted.arguments:
        match = _CALL.match(quoted.arguments[0])
        if match:
            yield Annotation(match[1], tuple(token for token in tokenize(match[2]).texts if token))


def _nested(macro: Macro, depth: int) -> Iterator[Annotation]:
    """Yield the annotation that a macro is. A macro such as `_When_(condition, annotations)` yields those inside it,
    and they are not certain, because they hold in one case only.
    """
    if macro.name not in _CONDITIONAL:
        yield Annotation(macro.name, macro.arguments, certain=not depth)
        return
    if depth >= _DEEPEST:
        return
    for part in [*map(tuple, split(macro.arguments, ","))][1:]:
        if len(part) > 2 and part[1] == "(" and part[-1] == ")":
            yield from _nested(Macro(part[0], part[2:-1]), depth + (macro.name in _CASES))
        elif part and ANNOTATION.match(part[0]):
            yield Annotation(part[0], certain=not depth and macro.name not in _CASES)


# `_When_(condition, annotation)` holds in one case, `_At_(target, annotation)` says of what it speaks.
_CASES = frozenset(("_When_", "_On_failure_"))
_CONDITIONAL = _CASES | {"_At_", "_At_buffer_", "_Always_"}
_DEEPEST = 8


def direction_word(name: str) -> str:
    """What the name of an annotation says of the direction: `in`, `out`, `inout` or nothing."""
    if name in ("IN", "OUT"):
        return name.lower()
    match = _DIRECTION.match(name)
    return match[1].lower() if match else ""


class Size(NamedTuple):
    """Size and length that an annotation gives; or by `fault` what of it cannot be said."""

    size: str | None = None
    length: str | None = None
    fault: str = ""


def annotated_size(annotations: Sequence[Annotation], type: Type) -> Size | None:
    """What the first annotation with a size says about a parameter of a type; None if none has one."""
    found = next((one for one in annotations if _states_size(one)), None)
    if found is None:
        return None
    target, level = type.pointer or type.array, ""
    if target is not None and _INNER.match(found.name):
        target, level = target.pointer, ", "
    if _BYTES.search(found.name) and (target is None or target.name not in _BYTE_TYPES):
        return Size(fault="size in bytes")
    if not found.certain:
        return Size(fault="size")
    parts = [written(tuple(part)) for part in split(found.arguments, ",")]
    length = level + parts[1] if len(parts) > 1 and parts[1] else None
    return Size(level + parts[0] if parts[0] else None, length)


def _states_size(one: Annotation) -> bool:
    return bool(one.arguments and _SIZE.search(one.name) and not _AFTERWARDS.match(one.name))
