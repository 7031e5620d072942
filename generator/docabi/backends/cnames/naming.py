"""Names and declarations of the C target: which file an entity goes to, how its members are called, and types and
signatures as text that C11 and C++17 read alike.

The rules, in C and C++ alike:
- a name that is no identifier is not printed (`Vocabulary.rejected` tells which);
- a parameter, field or method that is a keyword, a macro of Windows headers, the name of a type, or (for a parameter)
  `This`, gets `_` appended (a method may be called as an exported function); a second one of the
  same name in its list gets `_2`, `_3` ...;
- a parameter without a name is `arg1`, `arg2` ... by its place;
- a slot whose name an earlier slot of the same vtable has, gets `_<slot>` appended, so that no C++ method overrides or
  overloads another; an opaque slot is `opaque_<name>`;
- an enumerator whose name is taken is `<Enumeration>_<name>`; the first enumeration in name order keeps the plain name.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import msgspec

from docabi import escape
from docabi.abi.spelling import Style, array_length, attributes, declare, qualified
from docabi.abi.types import pointed_names
from docabi.packaged import packaged
from docabi.patterns import compile_pattern
from docabi.spec import Entity, Enumerator, Function, Parameter, Signature, Type

_IDENTIFIER = compile_pattern(r"[A-Za-z_][A-Za-z0-9_]{0,199}\Z")
_HEADER = compile_pattern(r"(?:sys/)?[a-z0-9_][a-z0-9_.-]{0,99}\.h\Z")
# Families of headers that others include: of C's implementations, of Visual C++, of instructions, docabi's own; what
# lies in a folder of a C library.
_SYSTEM_HEADER = compile_pattern(r"_|corecrt|vcruntime|yvals|docabi_|sys/|.*intrin\.h\Z")
PRELUDE = "docabi_prelude.h"
BASES = "docabi_bases.h"


class ReservedNames(msgspec.Struct, frozen=True):
    """The table: sets of names by what defines them; headers of some of them."""

    keywords: frozenset[str]
    owned: frozenset[str]
    """Keywords, and all other names that something else defines before a generated header does."""
    macros: frozenset[str]
    function_macros: frozenset[str]
    posix_functions: Mapping[str, str]
    """Function that the C library of a POSIX system declares -> its header."""
    everywhere: frozenset[str]
    """Headers of these functions that nearly every program meets: those of ISO C, and what these include in C++."""
    built_in: frozenset[str]
    """Those of other headers that compilers know by themselves."""
    brings: Mapping[str, list[str]]
    """Header of these functions -> further ones that come with it."""
    sdk: frozenset[str]
    headers: frozenset[str]
    of_cplusplus: frozenset[str]
    """Headers of the C library that are none of C."""
    library_types: Mapping[str, str]
    """Type of the C library -> its header."""
    taken: Mapping[str, str]
    """Structure that some C libraries define -> the macro by which whoever defines it tells the others."""
    originals: Mapping[str, str]
    guards: Mapping[str, list[str]]
    """Original header -> its guards that do not follow from its name."""


def is_sdk(name: str) -> bool:
    """Whether the Windows SDK defines the name, or has a structure that the name is a pointer to."""
    sdk = words().sdk
    return name in sdk or any(target in sdk for target, _ in pointed_names(name))


def is_of_windows(name: str) -> bool:
    """Whether the Windows SDK defines a type of the project's own facts."""
    return is_sdk(name) or name in _windows_types()


def windows_word(name: str) -> str:
    """`enum` or `struct` where the Windows SDK has a name of metadata behind that word alone; else empty."""
    return _windows_words().get(name, "")


@cache
def _windows_types() -> frozenset[str]:
    return frozenset(packaged("backends/cnames/windows.yaml", dict[str, str])["types"].split())


@cache
def _windows_words() -> Mapping[str, str]:
    table = packaged("backends/cnames/windows.yaml", dict[str, str])
    return {name: word for word in ("enum", "struct") for name in table[word].split()}


@cache
def words() -> ReservedNames:
    """The table, read once."""
    data = packaged("backends/cnames/names.yaml", dict[str, Any])
    lists = {key: frozenset(value.split()) for key, value in data.items() if isinstance(value, str)}
    owned = frozenset().union(*(lists.pop(key) for key in _OWNERS), lists["keywords"], lists["macros"])
    functions = {name: header for header, names in data["posix_functions"].items() for name in names.split()}
    types, originals, guards = data["library_types"], data["originals"], data["guards"]
    return ReservedNames(
        owned=owned,
        posix_functions=functions,
        brings=data["brings"],
        library_types=types,
        taken=data["taken"],
        originals=originals,
        guards=guards,
        **lists,
    )


_OWNERS = ("implementation", "library", "cpp")


def is_identifier(text: str) -> bool:
    """Whether a name of a documentation can be printed at all."""
    return bool(_IDENTIFIER.match(text))


def is_reserved(text: str) -> bool:
    """Whether C, C++, a compiler, a library's header or the prelude gives the word a meaning of its own, or may."""
    return text in words().owned or text.startswith(("__", "DOCABI_", "docabi_"))


def is_free(text: str) -> bool:
    """Whether a name can be that of a type or a macro: C can print it, and it has no meaning there, neither by itself
    nor where the headers write it beside any name of a type (`This`, `lpVtbl`).
    """
    return is_identifier(text) and not is_reserved(text) and text not in ("This", "lpVtbl")


def header_file(entity: Entity) -> str:
    """File name of the header that declares an entity, in lower case.

    That of the documented header; without one, of the IDL file; without either, of the area. A name that would hide a
    header of a C library, of a compiler, of the Windows SDK or the prelude is taken for none.
    """
    return file_named(entity.header, entity.idl, entity.area)


def system_header(entity: Entity) -> str:
    """The header of a C library or of the Windows SDK that declares a function, in lower case; empty for any other."""
    name = (entity.header or "").lower()
    return name if isinstance(entity, Function) and _HEADER.match(name) and _is_of_a_system(name) else ""


def has_header_of_its_own(entity: Entity) -> bool:
    """Whether a page names a header that is none of a C library or of the Windows SDK."""
    name = (entity.header or "").lower()
    return _HEADER.match(name) is not None and not _is_of_a_system(name)


def _is_of_a_system(header: str) -> bool:
    return header in words().headers or _SYSTEM_HEADER.match(header) is not None


def file_named(header: str | None, idl: str | None = None, area: str = "") -> str:
    """The same for a header, an IDL file and an area."""
    stem = (idl or "").lower().removesuffix(".idl")
    area = re.sub(r"[^a-z0-9_-]", "_", area.lower()).strip("_") or "root"
    candidates = ((header or "").lower(), f"{stem}.h", f"{area}.h")
    named = (name for name in candidates if _HEADER.match(name) and not escape.is_device(name))
    free = (name for name in named if name not in words().headers and not _SYSTEM_HEADER.match(name))
    return next(free, "documentation.h")


def original_guards(file: str) -> tuple[str, ...]:
    """Macros by which an original header of the name shows that it was included: MIDL's, widl's and hand-written."""
    stem = re.sub(r"[^a-z0-9]", "_", file.removesuffix(".h"))
    return (f"__{stem}_h__", f"__{stem.upper()}_H__", f"_{stem.upper()}_H_", *words().guards.get(file, ()))


def member_name(text: str, is_type: Callable[[str], bool]) -> str:
    """Name of a method, field or parameter: not that of a type, which the same declaration may use."""
    if not is_reserved(text) and not is_type(text):
        return text
    endings = ("_" * count for count in itertools.count(1))
    return next(found for end in endings if (found := text + end) not in words().owned and not is_type(found))


def parameter_names(parameters: Iterable[Parameter], is_type: Callable[[str], bool]) -> tuple[str, ...]:
    """Names of the parameters of one signature, all different."""
    plain = [parameter.name if is_identifier(parameter.name) else "" for parameter in parameters]
    named = [member_name(name, is_type) if name else f"arg{place}" for place, name in enumerate(plain, 1)]
    return tuple(unique(["This_" if name == "This" else name for name in named]))


def unique(names: Iterable[str]) -> Iterator[str]:
    """Each name, a repeated one with `_2`, `_3` ..."""
    names = [*names]
    if len({*names}) == len(names):
        yield from names
        return
    taken: set[str] = set()
    given = Counter[str]()
    for name in names:
        taken.add(chosen := free_name(name, taken, given[name] + 1))
        given[name] += 1
        yield chosen


def free_name(name: str, used: Container[str], count: int = 1) -> str:
    """The name, or the first of it with `_2`, `_3` ... that nothing else has; `count`: the first number to try."""
    numbered = (name if number == 1 else f"{name}_{number}" for number in itertools.count(count))
    return next(found for found in numbered if found not in used)


def fits(member: Enumerator, bits: int = 32) -> bool:
    """Whether C can print the enumerator: an identifier with a value of so many bits."""
    return is_identifier(member.name) and 0 <= member.value < 1 << bits


# What documentation writes before a name -> the macro of the prelude. Nothing written means Windows' own convention.
_CDECL = frozenset(
    {"__cdecl", "_cdecl", "cdecl", "CDECL", "WINAPIV", "STDMETHODVCALLTYPE", "STDAPIVCALLTYPE", "STDAPIV"}
)
_FLEXIBLE = 1  # length of an array without one at a structure's end, as ANYSIZE_ARRAY of Windows headers


def convention(written: str | None, default: str) -> str:
    """The prelude's macro for a calling convention as a page writes it."""
    return "DOCABI_CDECL" if written in _CDECL else default


def calling(signature: Signature, default: str) -> str:
    """The macro for the calling convention of a signature: only the caller can clean up arguments that may follow."""
    return "DOCABI_CDECL" if signature.variadic else convention(signature.calling_convention, default)


def declaration(type: Type, name: str) -> str:
    """A declaration of a name with a type: `const WCHAR *name`, `BYTE name[4]`; an empty name gives the type alone."""
    return declare(type if type.function is None else Type(pointer=type), name, _STYLE)


_STYLE = Style(
    leaf=lambda type: qualified(type, type.name or ""),
    parameters=lambda signature: ", ".join((*_types(signature), *further(signature))) or "void",
    length=lambda size: str(array_length(size) or _FLEXIBLE),
    call=lambda signature: f"{calling(signature, 'STDAPICALLTYPE')} ",
)


def _types(signature: Signature) -> Iterator[str]:
    return (declaration(one.type, "") for one in signature.parameters)


def further(signature: Signature) -> tuple[str, ...]:
    """What stands behind the parameters where arguments may follow; C before C23 wants one parameter before it."""
    return ("...",) if signature.variadic and signature.parameters else ()


def parameter_list(parameters: Sequence[Parameter], names: Sequence[str]) -> tuple[str, ...]:
    """Each parameter, as it is named, with its attributes in MIDL's form: `/* [in][size_is(cch)] */ DWORD flags`."""
    said = ("".join(f"[{part}]" for part in attributes(parameter)) for parameter in parameters)
    return tuple(
        f"/* {escape.c_comment(words).replace(chr(10), ' ')} */ {declaration(parameter.type, name)}"
        for parameter, name, words in zip(parameters, names, said, strict=True)
    )
