"""C and C++ headers: MIDL's and widl's, hand-written ones with `DECLARE_INTERFACE_`, and abstract C++ classes.

A MIDL-made header says everything twice: as C++ classes (own methods, base, identifier) and as C structures of function
pointers (the whole vtable). The C++ part is read first; the C part gives what it lacks, and has to agree with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from docabi.declaration.lexer import tokenize
from docabi.definitions.conditionals import Define, blank, preprocess
from docabi.definitions.declarations import read_prepared
from docabi.definitions.hresults import read_hresults
from docabi.definitions.model import Imported, ImportedInterface
from docabi.definitions.vtables import read_vtables
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.source import Span

_WINDOWS = {"_WIN32": 1, "WIN32": 1, "_WIN64": 1, "TRUE": 1, "true": 1}
_CPLUSPLUS = _WINDOWS | {"__cplusplus": 201703}
# Macros that stand among members and before declarations without being a part of them.
_NOISE = re.compile(
    r"\b(?:BEGIN_INTERFACE|END_INTERFACE|CONST_VTBL|DECLSPEC_NOVTABLE|DECLSPEC_XFGVIRT\s*\([^()]*\)"
    r"|__declspec\s*\(\s*novtable\s*\)|__CRT_UUID_DECL\s*\([^()]*\)\s*;?|EXTERN_C_START|EXTERN_C_END|__RPC_FAR)(?!\w)"
)
_COMMENT = re.compile(r'/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.DOTALL)
_LINKAGE = re.compile(r'\bextern\s*"C(?:\+\+)?"\s*\{')


def read_header(text: str, file: str, sink: Sink, facts: Facts) -> Imported:
    """Read a header. Never fails: what cannot be read is reported and left out."""
    # MIDL writes the attributes of the IDL file into comments: `/* [propget] */` before `get_Name`.
    text = _COMMENT.sub(lambda match: match[0] if match[0][0] == '"' else blank(match[0]), text)
    first = preprocess(text, _CPLUSPLUS)
    imported = read_c_text(first.text, file, sink, facts, first.defines)
    imported = msgspec.structs.replace(imported, hresults=read_hresults(first.defines, facts))
    if "Vtbl" not in text:
        return imported
    second = preprocess(text, _WINDOWS)
    # What is wrong with both parts was reported with the first.
    plain = read_c_text(second.text, file, Sink(sink.page), facts, second.defines)
    return _add_vtables(imported, read_vtables(plain, facts, sink), sink)


def read_c_text(text: str, file: str, sink: Sink, facts: Facts, defines: Mapping[str, Define]) -> Imported:
    """Read declarations of a text without preprocessor lines."""
    text = without_linkage(_NOISE.sub(lambda match: blank(match[0]), text))
    return read_prepared(text, file, sink, facts, _numbers(defines))


def _numbers(defines: Mapping[str, Define]) -> dict[str, int]:
    """Macros that are plain numbers: enumerators use them."""
    found = {}
    for define in defines.values():
        match = re.fullmatch(r"\(?\s*(0[xX][0-9a-fA-F]{1,8}|[0-9]{1,10})[uUlL]*\s*\)?", define.value)
        if (
            match
            and define.parameters is None
            and not (match[1][0] == "0" and match[1].isdigit() and len(match[1]) > 1)
        ):
            found[define.name] = int(match[1], 0)
    return found


def without_linkage(text: str) -> str:
    """Blank `extern "C" {` and the brace that closes it: what is between them stands by itself."""
    if not _LINKAGE.search(text):
        return text
    tokens = tokenize(text)
    dropped: list[int] = []
    open_braces: list[bool] = []
    for index, token in enumerate(tokens.texts):
        if token == "{":
            linkage = index > 1 and tokens.texts[index - 1][:1] == '"' and tokens.texts[index - 2] == "extern"
            open_braces.append(linkage)
            if linkage:
                dropped += range(tokens.offsets[index - 2], tokens.offsets[index] + 1)
        elif token == "}" and open_braces and open_braces.pop():
            dropped.append(tokens.offsets[index])
    characters = list(text)
    for place in dropped:
        if characters[place] != "\n":
            characters[place] = " "
    return "".join(characters)


def _add_vtables(imported: Imported, vtables: Mapping[str, ImportedInterface], sink: Sink) -> Imported:
    interfaces = dict(imported.interfaces)
    for name, vtable in vtables.items():
        known = interfaces.get(name)
        if known is None:
            interfaces[name] = vtable
            continue
        # The C part's base is found by its slots, so only the last ones, the interface's own, can be compared.
        own = tuple(method.name for method in known.methods)
        slots = tuple(method.name for method in vtable.methods)
        common = min(len(own), len(slots))
        if own[len(own) - common :] != slots[len(slots) - common :]:
            message = f"the C++ class `{name}` and the C structure `{name}Vtbl` differ in names or order of methods"
            sink.warning("header-parts-differ", Span(vtable.line), message, "the C++ class is taken")
    return msgspec.structs.replace(imported, interfaces=interfaces)
