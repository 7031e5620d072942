"""Definition files become what they declare, and what is wrong with them: IDL, C and C++ headers, Windows metadata.

IDL is that of MIDL and widl. `cpp_quote("...")` is C that the IDL compiler copies into the header: it is read in its
place, so that `#if 0` around stand-in types leaves them out here as it does there. `import` is not followed.

Headers are MIDL's and widl's, hand-written ones with `DECLARE_INTERFACE_`, and abstract C++ classes. A MIDL-made header
says everything twice: as C++ classes (own methods, base, identifier) and as C structures of function pointers (the
whole vtable). The C++ part is read first; the C part gives what it lacks, and has to agree with it.

To add a language: a reader from bytes to `Imported` and a line in READERS.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import PurePath

import msgspec

from docabi.abi.vtables import base_of_slots, slot_names
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import Tokens, blank, is_word, tokenize
from docabi.declaration.packing import without_attributes
from docabi.declaration.preprocessor import Define, Prepared, preprocess
from docabi.declaration.vocabulary import ROLES, ROOT_METHODS
from docabi.definitions.constants import read_constants
from docabi.definitions.declarations import UNKNOWN_MACRO, SourceText, read_declarations
from docabi.definitions.hresults import read_hresults
from docabi.definitions.macros import Macros, expand_macros
from docabi.definitions.model import Imported, ImportedFunction, ImportedInterface, ImportedRecord
from docabi.definitions.winmd import read_winmd
from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.source import PageId, Span

NO_MACROS: Mapping[str, Define] = {}
_WINDOWS = {"_WIN32": 1, "_WIN64": 1, "TRUE": 1, "true": 1}
_TRUTH = {"FALSE": 0, "TRUE": 1, "false": 0, "true": 1}
_IDL = _WINDOWS | {"__midl": 801, "__WIDL__": 1}
_C = _WINDOWS | {"WIN32": 1}
_CPLUSPLUS = _C | {"__cplusplus": 201703}
_INTERFACE = compile_pattern(r"(\bDECLARE_INTERFACE_?\s*\(\s*)INTERFACE\b")
# Macros that stand among members and before declarations without being a part of them.
_NOISE = compile_pattern(
    r"\b(?:BEGIN_INTERFACE|END_INTERFACE|CONST_VTBL|DECLSPEC_NOVTABLE|DECLSPEC_XFGVIRT\s*\([^()]*\)"
    r"|__declspec\s*\(\s*novtable\s*\)|__CRT_UUID_DECL\s*\([^()]*\)\s*;?|EXTERN_C_START|EXTERN_C_END|__RPC_FAR"
    r"|DUMMY(?:UNION|STRUCT)NAME\d*|__C89_NAMELESS\w*)(?!\w)"
)
_COMMENT = compile_pattern(r'/\*.*?(?:\*/|\Z)|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.DOTALL)


_IFDEF = compile_pattern(r"#\s*ifdef\s+__cplusplus\b")
_OPERATOR = compile_pattern(r"\boperator\s*[^\w\s]")


class Surroundings(msgspec.Struct, frozen=True):
    """What a file is read with: its name, facts, and the macros that the files before it define."""

    file: str
    facts: Facts
    macros: Mapping[str, Define] = {}


def read_header(data: bytes, around: Surroundings, sink: Sink) -> Imported:
    """Read a header. Never fails: what cannot be read is reported and left out."""
    facts = around.facts
    # MIDL writes the attributes of the IDL file into comments: `/* [propget] */` before `get_Name`.
    text = _COMMENT.sub(lambda match: match[0] if match[0][0] == '"' else blank(match[0]), _decode(data))
    if has_operators(text):  # structures have functions that C++ alone can read: C's form of them is the whole
        return _read_c(_preprocess(text, _C, around), around, sink)
    imported = _read_c(_preprocess(text, _CPLUSPLUS, around), around, sink)
    if _SUFFIX not in text:
        return imported
    # What is wrong with both parts was reported with the first.
    plain = _read_c(_preprocess(text, _C, around), around, Sink(sink.page))
    interfaces = {interface.name: interface for interface in _read_vtables(plain, facts, sink)}
    for name, vtable in interfaces.items():
        if name in imported.interfaces:
            _compare_parts(imported.interfaces[name], vtable, sink)
    return msgspec.structs.replace(imported, interfaces=imported.interfaces | interfaces | imported.interfaces)


def has_operators(text: str) -> bool:
    """Whether a header has operators for C++: some `operator` behind a `#ifdef __cplusplus`, the first of which is as
    good as any.
    """
    first = _IFDEF.search(text)
    return first is not None and bool(_OPERATOR.search(text, first.end()))


def _read_c(prepared: Prepared, around: Surroundings, sink: Sink, expands: bool = True) -> Imported:
    """Read what the preprocessor left: declarations and, of the macros, return codes and constants."""
    facts = around.facts
    text, attributes = without_attributes(_NOISE.sub(lambda match: blank(match[0]), prepared.text))
    packing = msgspec.structs.replace(prepared.packing, attributes=attributes)
    tokens = tokenize(text)
    tokens = expand_macros(tokens, Macros(prepared.history, around.macros, facts.types)) if expands else tokens
    plain = msgspec.structs.replace(prepared, text=text, packing=packing)
    source = SourceText(around.file, plain, _without_linkage(tokens))
    codes = read_hresults(prepared, facts)
    constants = read_constants(prepared, facts, codes)
    # Enumerators use them.
    values = _TRUTH | {name: constant.value for name, constant in constants.items()}
    imported = read_declarations(source, sink, facts, values)
    enumerators = {one.name: one.value for each in imported.enumerations.values() for one in each.members}
    constants = {**read_constants(prepared, facts, codes, enumerators), **constants} if enumerators else constants
    return msgspec.structs.replace(imported, hresults=codes, constants=constants, macros=prepared.defines)


def _is_unknown_word(texts: Sequence[str], index: int) -> bool:
    """Whether a declaration begins with a word that nobody knows at an index."""
    begins = index == 0 or (index > 0 and texts[index - 1] in _ENDS)
    return begins and is_word(texts[index]) and texts[index] not in ROLES


_HEADS = frozenset({"typedef", "struct", "union", "enum"})
_ENDS = frozenset({";", "{", "}"})


def _without_linkage(tokens: Tokens) -> Tokens:
    """Leave out `extern "C" {` and the brace that closes it: what is between them stands by itself. So does a word that
    nobody knows before a keyword that no type stands before: `__extension__ union {`.
    """
    texts = tokens.texts
    dropped: set[int] = set()
    open_braces: list[bool] = []
    for index, token in enumerate(texts):
        if token == "{":
            linkage = index > 1 and texts[index - 1][:1] == '"' and texts[index - 2] == "extern"
            open_braces.append(linkage)
            if linkage:
                dropped.update((index - 2, index - 1, index))
        elif token == "}" and open_braces and open_braces.pop():
            dropped.add(index)
        elif token in _HEADS and _is_unknown_word(texts, index - 1):
            dropped.add(index - 1)
    if not dropped:
        return tokens
    kept = [index for index in range(len(texts)) if index not in dropped]
    offsets = [tokens.offsets[index] for index in kept if index < len(tokens.offsets) - 1]
    return Tokens([texts[index] for index in kept], [*offsets, tokens.offsets[-1]])


def _compare_parts(known: ImportedInterface, vtable: ImportedInterface, sink: Sink) -> None:
    # The C part's base is found by its slots, so only the last ones, the interface's own, can be compared.
    own, slots = (tuple(method.name for method in one.methods) for one in (known, vtable))
    common = min(len(own), len(slots))
    if own[len(own) - common :] != slots[len(slots) - common :]:
        name = known.name
        message = f"the C++ class `{name}` and the C structure `{name}Vtbl` differ in names or order of methods"
        sink.warning("header-parts-differ", Span(vtable.line), message, "the C++ class is taken")


_QUOTE = compile_pattern(r'\bcpp_quote\s*\(\s*"((?:\\.|[^"\\\n])*)"\s*\)[ \t]*;?')
# Statements that declare nothing. A definition's attributes stand behind `typedef` and say how it is sent, not what it
# is.
_STATEMENTS = compile_pattern(
    r"\bimportlib\s*\([^()]*\)\s*;?|\bimport\s+\"[^;]{0,2000};|\bmidl_pragma\b[^\n]*|(?<=typedef)\s*\[(?:[^][\"]|\"[^\"\n]*\")*\]"
    r"|\[\s*default\s*\]\s*;"
)
_BODIES = frozenset({"interface", "dispinterface", "coclass", "library", "module"})


def read_idl(data: bytes, around: Surroundings, sink: Sink) -> Imported:
    """Read an IDL file. Never fails: what cannot be read is reported and left out. The macros that it quotes are those
    of the header that becomes of it, and mean nothing in its own declarations.
    """
    prepared = _preprocess(_QUOTE.sub(_content, _decode(data)), _IDL, around)
    text, ends = _closed(_STATEMENTS.sub(lambda match: blank(match[0]), prepared.text))
    packing = prepared.packing.behind(ends)
    return _read_c(msgspec.structs.replace(prepared, text=text, packing=packing), around, sink, expands=False)


# Conditions over values, and names whose definition is asked for, as guards are.
_CONDITION = compile_pattern(r"^[ \t]*#[ \t]*(?:el)?if\b(.*)$", re.MULTILINE)
_DEFINED = compile_pattern(r"#[ \t]*ifn?def[ \t]+(\w+)|\bdefined[ \t]*\(?[ \t]*(\w+)")


def _numbers_before(text: str, macros: Mapping[str, Define]) -> dict[str, int]:
    """The numbers of the files before this one that its conditions compare (`D3DX_SDK_VERSION <= 25`). A name that the
    file asks for by `#ifdef` is left undefined: it is a guard, and files that are read may be two forms of one header.
    """
    asked = {name for names in _DEFINED.findall(text) for name in names} if macros else frozenset()
    found: dict[str, int] = {}
    for condition in _CONDITION.findall(text) if macros else ():
        for name in re.findall(r"\w+", condition):
            define = macros.get(name) if name not in asked else None
            if define is not None and define.parameters is None and len(define.value) <= _LONGEST_NUMBER:
                value = evaluate([token for token in tokenize(define.value).texts if token], {})
                found |= {name: value} if value is not None else {}
    return found


_LONGEST_NUMBER = 40


def _preprocess(text: str, known: Mapping[str, int], around: Surroundings) -> Prepared:
    """What the preprocessor leaves of a whole file. What neither it nor a number of the files before it defines is
    undefined.

    A condition over an unknown name (`_WIN32_WINNT >= 0x0600`) takes its first branch, since headers put the newest
    form there. `INTERFACE`, which names the next one, is replaced; other macros of a header are expanded later.
    """
    facts = around.facts
    values = {**_numbers_before(text, around.macros), **facts.defines, **known, **facts.own.defines}
    prepared = preprocess(text, values, lambda question: True, is_whole=True, rewrite=_named_interface)
    assert isinstance(prepared, Prepared), "every question has an answer"
    return prepared


def _named_interface(text: str, defines: Mapping[str, Define]) -> str:
    name = defines.get("INTERFACE")
    return _INTERFACE.sub(lambda match: match[1] + name.value, text) if name else text


def _closed(text: str) -> tuple[str, list[int]]:
    """Put a semicolon behind each body that IDL ends without one, so that what follows is no declared name; and the
    places of these semicolons.
    """
    tokens = tokenize(text)
    texts = tokens.texts
    head, bodies, ends = "", [], []
    for index, token in enumerate(texts):
        if token == "{":
            bodies.append(head in _BODIES)
            head = ""
        elif token == "}":
            if bodies and bodies.pop() and texts[index + 1] != ";":
                ends.append(tokens.offsets[index] + 1)
        elif token in (";", "]"):
            head = ""
        elif not head and is_word(token):
            head = token
    for end in reversed(ends):
        text = f"{text[:end]};{text[end:]}"
    return text, ends


def _content(match: re.Match[str]) -> str:
    """The C inside a `cpp_quote` in place of the statement, at its own columns."""
    content = re.sub(r"\\(.)", r" \1", match[1])
    return blank(match[0][: match.start(1) - match.start()]) + content + blank(match[0][match.end(1) - match.start() :])


_SUFFIX = "Vtbl"


def _read_vtables(imported: Imported, facts: Facts, sink: Sink) -> Iterator[ImportedInterface]:
    """The interfaces whose vtables a header declares as structures `IThingVtbl` of function pointers.

    The structure holds the whole vtable and does not name the base: the base is the known interface whose whole vtable
    it begins with, the longest one.
    """
    records = (record for record in imported.records.values() if record.name.endswith(_SUFFIX))
    found = {record.name.removesuffix(_SUFFIX): methods for record in records if (methods := _methods(record))}
    whole = {name: tuple(method.name for method in methods) for name, methods in found.items()}
    known = {name: slot_names(facts.layouts, name) for name in facts.layouts if name not in whole} | whole
    for name, methods in found.items():
        base, count = base_of_slots(name, whole[name], known)
        if base is None and whole[name][:3] != ROOT_METHODS:
            message = f"no known interface has the vtable that `{name}{_SUFFIX}` begins with"
            sink.info("unknown-base", Span(methods[0].line), message, "it is taken as one without a base")
        iid = imported.guids.get(f"IID_{name}")
        yield ImportedInterface(name, methods[0].line, iid, base, methods[count:])


def _methods(record: ImportedRecord) -> tuple[ImportedFunction, ...]:
    methods = []
    for field in record.fields:
        signature = field.type.pointer.function if field.type.pointer is not None else None
        if signature is not None:
            # The first parameter is the object itself.
            own = msgspec.structs.replace(signature, parameters=signature.parameters[1:])
            methods.append(ImportedFunction(field.name, record.lines.get(field.name, record.line), own))
    return tuple(methods)


_Reader = Callable[[bytes, Surroundings, Sink], Imported]
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_definitions(
    data: bytes, path: str, facts: Facts, macros: Mapping[str, Define] = NO_MACROS
) -> tuple[Imported, tuple[Diagnostic, ...]]:
    """What a file declares, and what is wrong with it. `path` is as the user gave it; facts keep its last part only.
    `macros` are those of files before it.
    """
    name = PurePath(path).name
    sink = Sink(PageId("", path))
    reader = READERS.get(PurePath(path).suffix.lower())
    if reader is None:
        kinds = ", ".join(READERS)
        sink.error("unreadable-definitions", Span(), f"`{name}` is none of the files that are read ({kinds})")
        return Imported(name), tuple(sink)
    imported = reader(data, Surroundings(name, facts, macros), sink)
    if not imported.is_empty or any(one.rule == UNKNOWN_MACRO for one in sink):
        return imported, tuple(sink)
    # Of a file without a declaration the findings of the grammar help nobody; the place of the first one may.
    place = next(iter(sink), None)
    found = Sink(sink.page)
    found.error(
        "unreadable-definitions",
        place.span if place else Span(),
        f"`{name}` declares nothing that can be read{f': {place.message}' if place else ''}",
        "give an IDL file, a C or C++ header or a Windows metadata file",
    )
    return imported, tuple(found)


def _decode(data: bytes) -> str:
    """Headers are ASCII, UTF-8 or in a code page; a byte order mark says otherwise. Line ends become newlines."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            break
    else:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


READERS: Mapping[str, _Reader] = {
    ".idl": read_idl,
    ".h": read_header,
    ".hpp": read_header,
    ".winmd": lambda data, around, sink: read_winmd(data, around.file, sink),
}
