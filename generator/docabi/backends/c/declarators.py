"""Types and signatures as C text. In: types with printed spellings; out: declarations that C11 and C++17 read alike."""

from __future__ import annotations

from collections.abc import Callable

from docabi import escape
from docabi.backends.c.naming import parameter_names
from docabi.backends.c.sizes import array_length
from docabi.spec import Parameter, Signature, Type

# What documentation writes before a name -> the macro of the prelude. Nothing written means Windows' own convention.
_CDECL = frozenset(
    {"__cdecl", "_cdecl", "cdecl", "CDECL", "WINAPIV", "STDMETHODVCALLTYPE", "STDAPIVCALLTYPE", "STDAPIV"}
)
_FLEXIBLE = 1  # length of an array without one at a structure's end, as ANYSIZE_ARRAY of Windows headers


def convention(written: str | None, default: str) -> str:
    """The prelude's macro for a calling convention as a page writes it."""
    return "DOCABI_CDECL" if written in _CDECL else default


def declaration(type: Type, name: str) -> str:
    """A declaration of a name with a type: `const WCHAR *name`, `BYTE name[4]`; an empty name gives the type alone."""
    if type.pointer is not None:
        inner = type.pointer
        pointed = f"*{'const ' if type.const and name else 'const' if type.const else ''}{name}"
        if inner.function is not None:
            return _function(inner.function, pointed)
        return declaration(inner, f"({pointed})" if inner.array is not None else pointed)
    if type.array is not None:
        return declaration(type.array, f"{name}[{array_length(type.size) or _FLEXIBLE}]")
    if type.function is not None:
        return _function(type.function, f"*{name}")
    spelled = f"{'const ' if type.const else ''}{type.name}"
    return f"{spelled} {name}" if name else spelled


def _function(signature: Signature, declarator: str) -> str:
    call = convention(signature.calling_convention, "STDAPICALLTYPE")
    parameters = ", ".join(declaration(parameter.type, "") for parameter in signature.parameters) or "void"
    return f"{declaration(signature.returns, '')} ({call} {declarator})({parameters})"


def parameter_list(parameters: tuple[Parameter, ...], is_type: Callable[[str], bool]) -> tuple[str, ...]:
    """Each parameter with its direction: `/* [in] */ DWORD dwFlags`."""
    names = parameter_names(parameters, is_type)
    return tuple(
        f"/* {attributes(parameter)} */ {declaration(parameter.type, name)}"
        for parameter, name in zip(parameters, names, strict=True)
    )


def attributes(parameter: Parameter) -> str:
    """Attributes in MIDL's form for a comment: `[out][size_is(cchName)]`."""
    direction = "in, out" if parameter.direction == "inout" else parameter.direction.value
    flags = [name for name in ("retval", "optional", "string") if getattr(parameter, name)]
    sizes = (("size_is", parameter.size), ("length_is", parameter.length), ("iid_is", parameter.iid_is))
    written = [f"{name}({' '.join(value.split())})" for name, value in sizes if value]
    return escape.c_comment("".join(f"[{part}]" for part in (direction, *flags, *written))).replace("\n", " ")
