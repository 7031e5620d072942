"""Types and signatures as C text. In: types with printed spellings; out: declarations that C11 and C++17 read alike."""

from __future__ import annotations

from collections.abc import Callable

from docabi import escape
from docabi.abi.sizes import array_length
from docabi.abi.spelling import Style, attributes, declare, qualified
from docabi.backends.cnames.naming import parameter_names
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
    return declare(type if type.function is None else Type(pointer=type), name, _STYLE)


def _types(signature: Signature) -> str:
    return ", ".join(declaration(parameter.type, "") for parameter in signature.parameters) or "void"


_STYLE = Style(
    leaf=lambda type: qualified(type, type.name or ""),
    parameters=_types,
    length=lambda size: str(array_length(size) or _FLEXIBLE),
    call=lambda signature: f"{convention(signature.calling_convention, 'STDAPICALLTYPE')} ",
)


def parameter_list(parameters: tuple[Parameter, ...], is_type: Callable[[str], bool]) -> tuple[str, ...]:
    """Each parameter with its direction: `/* [in] */ DWORD dwFlags`."""
    names = parameter_names(parameters, is_type)
    return tuple(
        f"/* {_attributes(parameter)} */ {declaration(parameter.type, name)}"
        for parameter, name in zip(parameters, names, strict=True)
    )


def _attributes(parameter: Parameter) -> str:
    """Attributes in MIDL's form for a comment: `[out][size_is(cchName)]`."""
    return escape.c_comment("".join(f"[{part}]" for part in attributes(parameter))).replace("\n", " ")
