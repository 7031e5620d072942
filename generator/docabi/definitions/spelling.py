"""Types and signatures as C text, for messages and for the facts of a project."""

from __future__ import annotations

from docabi.spec import Signature, Type


def spell(type: Type, name: str = "") -> str:
    """A declaration of a name with a type, `const WCHAR *name`; an empty name gives the type alone."""
    if type.pointer is not None:
        qualifier = "const " if type.const and name else "const" if type.const else ""
        inner = f"*{qualifier}{name}"
        bracket = type.pointer.array is not None or type.pointer.function is not None
        return spell(type.pointer, f"({inner})" if bracket else inner)
    if type.array is not None:
        return spell(type.array, f"{name}[{type.size or ''}]")
    if type.function is not None:
        return spell(type.function.returns, f"{name}({spell_parameters(type.function)})")
    base = type.name or ("enum" if type.enumeration is not None else "union" if type.union is not None else "struct")
    words = f"const {base}" if type.const else base
    return f"{words} {name}" if name else words


def spell_parameters(signature: Signature) -> str:
    """A parameter list: `DWORD dwFlags, void **ppvObject`."""
    return ", ".join(spell(parameter.type, parameter.name) for parameter in signature.parameters) or "void"
