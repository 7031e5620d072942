"""Types as C text. C declares a name from the inside out; here is the one place that does so.

In: a type, a name and a `Style`, which says how a back end writes the parts; out: a declaration, `const WCHAR *name`.
Expressions for the lengths of arrays are evaluated here, too.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import is_word, tokenize
from docabi.packaged import packaged
from docabi.remembering import remembered
from docabi.spec import Code, Parameter, Signature, Type


def code_number(code: Code) -> str:
    """The value of a return code for a reader: an HRESULT in hexadecimal digits; empty if nobody knows it."""
    if code.value is None:
        return ""
    return f"0x{code.value:08X}" if code.type is None else str(code.value)


def constant_text(value: int | None) -> str:
    """The value of a constant for a reader: below 10 in decimal digits, with its sign, else in at least eight
    hexadecimal ones; empty if nobody knows it.
    """
    return "" if value is None else str(value) if value < 10 else f"0x{value:08X}"


class Style(msgspec.Struct, frozen=True):
    """How the parts of a declaration are written."""

    leaf: Callable[[Type], str]
    """What stands first: a type with a name, or one that is defined in place."""
    parameters: Callable[[Signature], str]
    length: Callable[[str | None], str]
    """The length of an array, from the expression of the documentation."""
    call: Callable[[Signature], str] = lambda signature: ""
    """What stands before the `*` of a pointer to a function; it ends in a blank, or is empty."""


def declare(type: Type, name: str, style: Style) -> str:
    """A declaration of a name with a type; an empty name gives the type alone."""
    while True:
        if type.pointer is not None:
            inner = type.pointer
            name = f"*{'const ' if type.const and name else 'const' if type.const else ''}{name}"
            if inner.function is not None:
                name = f"({style.call(inner.function)}{name})"
            elif inner.array is not None:
                name = f"({name})"
            type = inner
        elif type.array is not None:
            name, type = f"{name}[{style.length(type.size)}]", type.array
        elif type.function is not None:
            name, type = f"{name}({style.parameters(type.function)})", type.function.returns
        else:
            return f"{style.leaf(type)} {name}" if name else style.leaf(type)


def qualified(type: Type, text: str) -> str:
    """The text of a leaf, with its `const`."""
    return f"const {text}" if type.const else text


def _leaf(type: Type) -> str:
    nested = "enum" if type.enumeration is not None else "union" if type.union is not None else "struct"
    return qualified(type, type.name or nested)


def spell_parameters(signature: Signature) -> str:
    """A parameter list as documented: `DWORD dwFlags, void **ppvObject`."""
    return ", ".join(spell(parameter.type, parameter.name) for parameter in signature.parameters) or "void"


_PLAIN = Style(_leaf, spell_parameters, lambda size: size or "")


def spell(type: Type, name: str = "") -> str:
    """A declaration as documented, for messages, the facts of a project and the terminal."""
    return declare(type, name, _PLAIN)


def attributes(parameter: Parameter) -> tuple[str, ...]:
    """Attributes in MIDL's form: `in, out`, `retval`, `size_is(cchName)`."""
    direction = "in, out" if parameter.direction == "inout" else parameter.direction.value
    flags = (name for name in ("retval", "optional", "string") if getattr(parameter, name))
    sizes = (("size_is", parameter.size), ("length_is", parameter.length), ("iid_is", parameter.iid_is))
    return (direction, *flags, *(f"{name}({' '.join(value.split())})" for name, value in sizes if value))


_LONGEST = 200
_LARGEST = 2**31 - 1


def length_names(expression: str) -> frozenset[str]:
    """The names in the length of an array."""
    return frozenset(token for token in tokenize(expression[:_LONGEST]).texts if token and is_word(token))


@remembered(4096)
def array_length(expression: str | None) -> int | None:
    """The length of an array from the expression that a declaration writes; None for no expression, one that nobody can
    evaluate, or one below 1 or above INT_MAX.
    """
    if not expression or len(expression) > _LONGEST:
        return None
    value = evaluate(
        [token for token in tokenize(expression).texts if token], packaged("facts/constants.yaml", dict[str, int])
    )
    return value if value is not None and 1 <= value <= _LARGEST else None
