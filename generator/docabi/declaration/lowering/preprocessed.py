"""What the preprocessor does to the facts of a declaration, and reports about its lines.

Nothing is guessed: where nobody can decide a condition, the facts are those that hold either way; a macro with
parameters in a declaration, and one of two values, leave out what they are about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from docabi.declaration import Declaration, Places
from docabi.declaration.conditions import condition_tokens, names_of
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize
from docabi.declaration.lowering.types import Context, innermost
from docabi.declaration.macros import Macro, Macros, called
from docabi.declaration.preprocessor import Define, Prepared, Question
from docabi.declaration.tree import Plain
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.spec import Declared

_NOTHING = Declared(None, "")
# A name may use one that is defined below it; chains of such names are short.
_PASSES = 4
_WORD = compile_pattern(r"\w+")


def in_common(stated: Sequence[Declared]) -> Declared:
    """The facts that all ways to read a declaration have in common; of members the enumerators alone, because a layout
    or a list of parameters is nothing in parts. The lines are those of all.
    """
    values: dict[str, Any] = {}
    for name in Declared.__struct_fields__:
        found = [getattr(one, name) for one in stated]
        same = all(value == found[0] for value in found)
        values[name] = found[0] if same else getattr(_NOTHING, name)
    values["enumerators"] = tuple(
        one for one in stated[0].enumerators if all(one in other.enumerators for other in stated)
    )
    values["lines"] = {name: line for one in reversed(stated) for name, line in one.lines.items()}
    return Declared(**values)


def report_questions(questions: Sequence[Question], places: Places, sink: Sink) -> None:
    """Report the conditions that nobody can decide, each with the names that a setting has to give."""
    for question in questions:
        names = list(dict.fromkeys(names_of(question.text)))
        listed = " and ".join(f"`{name}`" for name in names)
        message = (
            f"nobody can tell whether `{_first_line(question.line.text)}` holds, and the declaration depends on it"
        )
        help = f"say in `defines` of the settings what {listed} is: a number, or `false` for a name that is not defined"
        place = places.span(question.line.offset, len(_first_line(question.line.text)))
        sink.error("undecided-condition", place, message, help if names else "write a condition that can be read")


def report_lines(prepared: Prepared, used: Container[str], places: Places, sink: Sink) -> None:
    """Report the lines of conditions that were decided, and those without an effect on the declaration: of macros those
    that are not `used`.
    """
    for line in prepared.conditions:
        text = _first_line(line.text)
        message = f"`{text}` {'holds' if line.holds else 'does not hold'} here"
        sink.info(
            "decided-condition", places.span(line.offset, len(text)), message, "`defines` in the settings decides"
        )
    unused = [define.line for define in prepared.defines.values() if define.name not in used]
    for line in sorted((*prepared.skipped, *unused), key=lambda line: line.offset):
        text = _first_line(line.text)
        message = f"the preprocessor line `{text}` is skipped"
        help = "put the declaration alone into the syntax block"
        sink.info("skipped-directive", places.span(line.offset, len(text)), message, help)
    for define in prepared.contradicted.values():
        message = f"`{define.name}` is defined a second time as something else"
        help = "give it one value"
        sink.error("contradicted-define", places.span(define.name_offset, len(define.name)), message, help)


def usable_macros(prepared: Prepared, facts: Facts) -> Macros:
    """The macros that stand for something in the declaration: those of the text, then those of the settings. A number
    does so in the whole text.
    """
    found = {name: Macro(str(value)) for name, value in facts.own.defines.items() if value is not None}
    known = numbers(prepared, facts)
    for define in plain_defines(prepared):
        number = known.get(define.name)
        found[define.name] = Macro(define.value, define.offset) if number is None else Macro(str(number))
    return found


def plain_defines(prepared: Prepared) -> list[Define]:
    """The macros without parameters that are one thing, in order."""
    found = (define for define in prepared.defines.values() if define.parameters is None)
    return [define for define in found if define.name not in prepared.contradicted]


def numbers(prepared: Prepared, facts: Facts, casts: Container[str] = ()) -> dict[str, int]:
    """The macros that are numbers, with their values: they may use each other, in whatever order they are defined.

    `casts` are types that a value may be cast to beside those of C. A comma or semicolon behind a value is none of it.
    """
    known: dict[str, int] = {}
    left = {
        define.name: without_casts(condition_tokens(define.value.rstrip(" \t,;")), casts)
        for define in plain_defines(prepared)
    }
    for _ in range(_PASSES):
        count = len(known)
        for name, tokens in left.items():
            if (value := evaluate(tokens, known)) is not None:
                known[name] = value
        if len(known) == count:
            break
        left = {name: tokens for name, tokens in left.items() if name not in known}
    constants = {name: evaluate(tokens, {**facts.constants, **known}) for name, tokens in left.items()}
    return known | {name: value for name, value in constants.items() if value is not None}


def without_casts(tokens: Iterable[str], casts: Container[str]) -> list[str]:
    """The tokens of an expression without casts to these types."""
    left = list(tokens)
    for index in range(len(left) - 3, -1, -1):
        if left[index] == "(" and left[index + 2] == ")" and left[index + 1] in casts:
            del left[index : index + 3]
    return left


def used_names(prepared: Prepared, text: str, declared: Declared) -> set[str]:
    """The macros that facts have, or whose name stands somewhere else in the text."""
    words = Counter(_WORD.findall(text)) if prepared.defines else Counter[str]()
    named = {*declared.lines, declared.name}
    return {name for name in prepared.defines if words[name] > 1 or name in named}


def without_calls(declared: Declared, tree: Declaration, prepared: Prepared, context: Context) -> Declared:
    """The facts, without those of a body or a signature that calls macros with parameters, which is reported."""
    calls = list(called(tokenize(prepared.text), prepared.defines.values(), frozenset(_declared_offsets(tree))))
    for define, offset in calls:
        message = f"`{define.name}` is a macro with parameters: what it declares here is not read"
        help = "write into the syntax block what the macro stands for"
        context.sink.error("unexpanded-macro", context.places.span(offset, len(define.name)), message, help)
    return without_members(declared) if calls else declared


def without_members(declared: Declared) -> Declared:
    """The facts without those of a body or a signature, of which nobody knows the whole."""
    return msgspec.structs.replace(declared, signature=None, enumerators=(), fields=(), methods=(), vtable=())


def _declared_offsets(tree: Declaration) -> Iterator[int]:
    for item in tree.items:
        for declarator in item.declarators if isinstance(item, Plain) else ():
            yield innermost(declarator).offset


def _first_line(text: str) -> str:
    line = text.partition("\n")[0].rstrip()
    return line if len(line) <= 60 else f"{line[:57]}..."
