"""Expressions of macros as Python has them: trees in, code out, which gives what C gives.

What a macro is given is taken for a number that fits wherever it goes, because nobody knows its type; what casts and
numbers make unsigned is cut as C cuts it (C11, 6.3.1). What only C knows (`sizeof` of an argument, addresses, items of
an array) is no code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import NamedTuple

from docabi.abi.macros import Cast, Expression, Operand, Operation, expression_of
from docabi.abi.types import Sort, Types
from docabi.backends.python.spelling import Namer, ctypes_name
from docabi.patterns import compile_pattern
from docabi.spec import Macro

_DIGITS = compile_pattern(r"(0[xX][0-9a-fA-F]+|[0-9]+)([uUlL]*)\Z", re.ASCII)
_OF_INTEGERS = frozenset({"<<", ">>", "&", "|", "^", "~", "%"})
_COUNTING = ("+", "-", "*", "<<", "~")
"""Operations whose result may need more bits than its operands, or a sign."""
_JOINING = ("+", "-", "*", "&", "|", "^")
_COMPARING = ("<", ">", "<=", ">=", "==", "!=")
DIVISIONS = ("_quotient", "_remainder")
"""The functions of a module whose macros divide."""
_FORMS: Mapping[tuple[str, int], str] = {
    **{(sign, 1): f"{sign}{{}}" for sign in "-+~"},
    ("!", 1): "int(not {})",
    **{(sign, 2): f"{{}} {sign} {{}}" for sign in (*_JOINING, "<<", ">>")},
    ("/", 2): "_quotient({}, {})",
    ("%", 2): "_remainder({}, {})",
    **{(sign, 2): f"int({{}} {sign} {{}})" for sign in _COMPARING},
    ("&&", 2): "int(bool({} and {}))",
    ("||", 2): "int(bool({} or {}))",
    ("?", 3): "{1} if {0} else {2}",
}
"""What an operation is in Python by its sign and the number of its operands; what is missing, C alone knows."""


_DEEPEST = 150
"""Brackets in one another: Python reads code with fewer than 200."""


class _NotOfPythonError(Exception):
    """The expression means something to C alone. It never leaves this module."""


class _Integer(NamedTuple):
    """A type of C that arithmetic is done in."""

    bits: int
    signed: bool


class _Value(NamedTuple):
    """Python code, and the type of what it gives, where that is known and no fraction."""

    text: str
    type: _Integer | None

    def converted(self, to: _Integer | None) -> str:
        """The code, what it gives made a value of an unsigned type."""
        can_be_less = (
            self.type is not None and self.type.signed and not (self.text[0].isdigit() and self.text.isalnum())
        )
        return _cut(self.text, to) if can_be_less else self.text


_INT = _Integer(32, signed=True)


class Code(NamedTuple):
    """A macro as a function: its arguments, their type and that of what it gives, and the expression of that."""

    arguments: tuple[str, ...]
    type: str
    text: str


def python_code(
    macro: Macro, numbers: Mapping[str, tuple[str, int]], types: Types, reserved: frozenset[str]
) -> Code | None:
    """The function that a macro is, None for one that Python cannot have. `numbers` are constants, each with its code
    and its value; no argument has a `reserved` name.
    """
    meant = expression_of(macro, numbers, types)
    if meant is None:
        return None
    namer = Namer(reserved)
    arguments = {name: namer.take(name) for name in macro.arguments or ()}
    known = {name: _Value(text, _type_of(value, "", is_decimal=False)) for name, (text, value) in numbers.items()}
    try:
        value = _value(meant.expression, known | {name: _Value(one, None) for name, one in arguments.items()})
    except _NotOfPythonError:
        return None
    type = "Any" if _OF_INTEGERS.isdisjoint(_signs(meant.expression)) else "int"
    return Code(tuple(arguments.values()), type, value.text) if _depth(value.text) <= _DEEPEST else None


def _depth(text: str) -> int:
    """Brackets in one another."""
    return max(accumulate((one == "(") - (one == ")") for one in text))


def _value(expression: Expression, names: Mapping[str, _Value]) -> _Value:
    """The expression as Python has it. A test of C gives 1 or 0, and a division of integers drops the fraction."""
    if isinstance(expression, Operand):
        return names.get(expression.text) or _literal(expression.text)
    if isinstance(expression, Cast):
        return _cast(expression, names)
    sign, operands = expression.sign, [_value(one, names) for one in expression.operands]
    form = _FORMS.get((sign, len(operands)))
    if form is None:
        raise _NotOfPythonError
    type, result = _types(sign, operands)
    texts = [one.converted(type) for one in operands]
    if sign == "?":
        texts[0] = operands[0].text
    text = form.format(*map(_inner, texts))
    return _Value(_cut(text, result) if sign in _COUNTING else text, result)


def _types(sign: str, operands: list[_Value]) -> tuple[_Integer | None, _Integer | None]:
    """The type that operands are converted to, where it is known, and the type of what they give."""
    if sign in ("!", "&&", "||"):
        return None, _INT
    if sign in ("<<", ">>"):
        return None, operands[0].type
    type = _common([one.type for one in (operands[1:] if sign == "?" else operands)])
    return type, _INT if sign in _COMPARING else type


def _common(types: list[_Integer | None]) -> _Integer | None:
    """The type that C converts operands to: the widest, of equal ones the unsigned one."""
    known = [one for one in types if one is not None]
    if len(known) < len(types):
        return None
    return max(known, key=lambda one: (one.bits, not one.signed))


def _inner(text: str) -> str:
    return text if text.isidentifier() or text.isdigit() else f"({text})"


def _cut(text: str, type: _Integer | None) -> str:
    """The code, what it gives cut to the bits of an unsigned type. Signed numbers that do not fit are nobody's."""
    return text if type is None or type.signed else f"{_inner(text)} & 0x{(1 << type.bits) - 1:X}"


def _cast(cast: Cast, names: Mapping[str, _Value]) -> _Value:
    """A value cut to the bits of a type. Where the bits depend on the system, only C knows what is left."""
    shape = cast.shape
    if cast.operand is None or not isinstance(shape.width, int):
        raise _NotOfPythonError
    inner = _value(cast.operand, names).text
    if shape.sort is Sort.REAL:
        return _Value(f"{ctypes_name(shape)}({inner}).value", None)
    text = f"c_{'' if shape.signed else 'u'}int{shape.width}(int({inner})).value"
    return _Value(text, _INT if shape.width < _INT.bits else _Integer(shape.width, shape.signed))


def _literal(text: str) -> _Value:
    """A number of C as Python writes it."""
    digits = _DIGITS.match(text)
    if digits is None:
        return _Value(text.rstrip("fFlL"), None)
    number, suffix = digits.groups()
    is_octal = number[0] == "0" and number.isdigit() and number != "0"
    if is_octal and not set(number) <= set("01234567"):
        raise _NotOfPythonError
    value = int(number, 8 if is_octal else 0)
    is_decimal = number.isdigit() and not is_octal
    return _Value(f"0o{value:o}" if is_octal else number, _type_of(value, suffix.lower(), is_decimal=is_decimal))


def _type_of(value: int, suffix: str, *, is_decimal: bool) -> _Integer | None:
    """The type of a number (C11, 6.4.4.1); that of a `long` depends on the system."""
    if "l" in suffix:
        return None
    signs = (False,) if "u" in suffix else (True,) if is_decimal else (True, False)
    types = (_Integer(bits, signed) for bits in (32, 64) for signed in signs)
    return next((one for one in types if -value <= 1 << (one.bits - 1) and value < 1 << (one.bits - one.signed)), None)


def _signs(expression: Expression) -> Iterator[str]:
    """Every sign of an expression."""
    if isinstance(expression, Operation):
        yield expression.sign
        for one in expression.operands:
            yield from _signs(one)
    elif isinstance(expression, Cast) and expression.operand is not None:
        yield from _signs(expression.operand)
