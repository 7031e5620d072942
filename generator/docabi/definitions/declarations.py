"""Turns the declarations of a prepared text (IDL or C, without preprocessor lines) into what they declare.

The grammar is that of syntax fences; here a text has many declarations, of which each gives an entry of `Imported`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

import msgspec

from docabi.declaration import Places, parse_tokens
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import Tokens
from docabi.declaration.lowering.members import (
    base_of,
    guid_statement,
    iid_of,
    is_function,
    lower_fields,
    lower_signature,
    type_name,
)
from docabi.declaration.lowering.packed import attributed_packing
from docabi.declaration.lowering.parameters import guessed_direction, lower_parameters
from docabi.declaration.lowering.types import (
    Context,
    calling_convention,
    innermost,
    lower_declarator,
    lower_words,
    word_names,
)
from docabi.declaration.lowering.vtables import slot_name
from docabi.declaration.preprocessor import Prepared
from docabi.declaration.tree import Enumeration, Item, Opaque, Plain, Record
from docabi.declaration.vocabulary import INTERFACE_MACROS
from docabi.definitions.model import (
    Imported,
    ImportedAlias,
    ImportedEnumeration,
    ImportedFunction,
    ImportedInterface,
    ImportedRecord,
)
from docabi.diagnostics import Diagnostic, Severity, Sink
from docabi.facts import Facts
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import Direction, Enumerator, Signature, Type

_UNSIGNED = 1 << 32
_INTERFACE_WORDS = frozenset({"interface", "__interface", "class", "MIDL_INTERFACE"}) | INTERFACE_MACROS
UNKNOWN_MACRO = "unexpanded-macro"
"""The rule about an interface whose members are a macro that nobody defines."""
_GROUPS = frozenset({"library", "module"})
# A definition file says less than a page (names of parameters, directions), and more (bodies of inline functions).
_QUIET = frozenset({"skipped-body", "declaration-as-text", "variable-for-type"})


# The head of a definition: `interface IThing : IUnknown {`, `MIDL_INTERFACE("...") IThing : public IUnknown {`.
_HEAD = compile_pattern(
    r"(?:\b(?:interface|class|struct|union|enum)\s+|\)\s*|\bDECLARE_INTERFACE\w*\s*\(\s*)(\w+)\s*(?:[:,][^;{}()]{0,400})?\)?\s*\{"
)


class Found:
    """What was read so far: the declarations by name, and the identifiers that stand apart from their interfaces."""

    def __init__(self, prepared: Prepared, file: str, sink: Sink, facts: Facts) -> None:
        text = prepared.text
        self.places = Places(text, Span())
        self.context = Context(self.places, sink, facts, prepared.packing)
        self.heads = {match[1]: self.places.line(match.start(1)) for match in _HEAD.finditer(text)}
        self.sink = sink
        self.values: dict[str, int] = {}
        self.out = Imported(file, {}, {}, {}, {}, {}, {}, {})

    def line(self, offset: int) -> int:
        """The line of an offset; 1 where there is none."""
        return self.places.line(offset) if offset >= 0 else 1


class SourceText(msgspec.Struct, frozen=True):
    """A file's name, what the preprocessor left of it, and its tokens with macros expanded."""

    file: str
    prepared: Prepared
    tokens: Tokens


def read_declarations(source: SourceText, sink: Sink, facts: Facts, values: Mapping[str, int]) -> Imported:
    """Read the declarations of a file; `values` are constants that enumerators may use."""
    found = Found(source.prepared, source.file, Sink(sink.page), facts)
    found.values.update(values)
    tree = parse_tokens(source.prepared.text, source.tokens, found.sink, Span())
    for item in _flat(tree.items):
        _read(item, found)
    _take_over(found.sink, sink)
    for name, interface in found.out.interfaces.items():
        iid = interface.iid or found.out.guids.get(f"IID_{name}")
        found.out.interfaces[name] = msgspec.structs.replace(interface, iid=iid)
    return found.out


def _take_over(reported: Sink, sink: Sink) -> None:
    """Pass on the findings about the file, without those that only make sense for a page."""

    def counts(one: Diagnostic) -> bool:
        return one.severity is not Severity.INFO and one.rule not in _QUIET

    sink.extend(tuple(one for one in reported if counts(one)))


def _flat(items: tuple[Item, ...]) -> Iterator[Item]:
    """Declarations, with those inside libraries and interfaces before the one around them."""
    for item in items:
        if isinstance(item, Plain):
            yield from _inner(item)
        yield item


def _inner(item: Plain) -> Iterator[Item]:
    """Type definitions between an interface's methods, and everything in a library."""
    body = item.specifiers.body
    names = word_names(item.specifiers.words)
    if not isinstance(body, Record) or not names & (_INTERFACE_WORDS | _GROUPS):
        return
    for member in body.members:
        if isinstance(member, Plain) and (names & _GROUPS or word_names(member.specifiers.words) & {"typedef", "enum"}):
            yield from _inner(member)
            yield member


def _read(item: Item, found: Found) -> None:
    if isinstance(item, Opaque):
        found.out.guids.update(guid_statement(item.tokens))
        return
    body, names = item.specifiers.body, word_names(item.specifiers.words)
    if isinstance(body, Enumeration):
        _read_enumeration(item, body, found)
    elif isinstance(body, Record) and names & _INTERFACE_WORDS:
        _read_interface(item, body, found)
    elif isinstance(body, Record) and names & {"struct", "union"}:
        _read_record(item, body, found)
    elif body is None and "typedef" in names:
        _read_aliases(item, lower_words(item.specifiers.words, found.context.facts), found)
    elif body is None and is_function(item):
        _read_function(item, found)


def _read_enumeration(item: Plain, body: Enumeration, found: Found) -> None:
    members, lines, last = [], {}, -1
    for one in body.enumerators:
        value = _value(one.value, last, found)
        if value is None:
            message = f"the value of `{one.name}` is not known: it and those that count on from it are left out"
            found.sink.warning("unknown-constant", found.places.span(one.offset, len(one.name)), message)
            break
        last = found.values[one.name] = value
        members.append(Enumerator(one.name, value % _UNSIGNED))
        lines[one.name] = found.line(one.offset)
    name, tag = type_name(item)
    if name:
        line = _line(name, tag, min(lines.values(), default=1), found)
        found.out.enumerations[name] = ImportedEnumeration(name, line, tag, tuple(members), lines)
        _read_aliases(item, Type(name=name), found, name)


def _value(tokens: tuple[str, ...] | None, last: int, found: Found) -> int | None:
    if tokens is None:
        return last + 1
    value = evaluate(tokens, found.values)
    return evaluate(tokens, {**found.context.facts.constants, **found.values}) if value is None else value


def _read_interface(item: Plain, body: Record, found: Found) -> None:
    members = [member for member in body.members if isinstance(member, Plain) and is_function(member)]
    methods = tuple(method for member in members if (method := _method(member, found)))
    name, _ = type_name(item)
    if macro := next((one for one in members if _is_unknown_macro(one)), None):
        named = innermost(macro.declarators[0])
        message = f"`{named.name}` is a macro that none of the files defines: what `{name}` has is not known"
        help = f"give the header that defines `{named.name}`, too"
        found.sink.warning(UNKNOWN_MACRO, found.places.span(named.offset, len(named.name)), message, help)
    elif name and (methods or _is_definition(item, body)):
        line = found.heads.get(name) or (methods[0].line if methods else 1)
        found.out.interfaces[name] = ImportedInterface(name, line, iid_of(item), base_of(item), methods)
    elif name:
        _read_record(item, body, found)


_MACRO = compile_pattern(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\Z")


def _is_unknown_macro(member: Plain) -> bool:
    """Whether a member of an interface is `LAMP_METHODS()`, which stands for members: of a method more is said."""
    named = innermost(member.declarators[0])
    words = [word for word in member.specifiers.words if word != "HRESULT"]
    return not (words or named.parameters or member.suffix or member.attributes) and bool(_MACRO.match(named.name))


def _is_definition(item: Plain, body: Record) -> bool:
    """An interface without methods of its own; `interface IThing { ... lpVtbl; }` is C's view of one."""
    return iid_of(item) is not None or (base_of(item) is not None and not body.members)


def _method(member: Plain, found: Found) -> ImportedFunction | None:
    """A method if it has a slot."""
    name = slot_name(member)
    if not name:
        return None
    line = found.line(innermost(member.declarators[0]).offset)
    signature, unstated = _signature(member, found)
    return ImportedFunction(name, line, signature, unstated=unstated)


def _read_record(item: Plain, body: Record, found: Found) -> None:
    name, tag = type_name(item)
    if not name:
        return
    fields = lower_fields(body, found.context)
    lines: dict[str, int] = {}
    for member in body.members:
        for declarator in member.declarators if isinstance(member, Plain) else ():
            lines.setdefault(innermost(declarator).name, found.line(innermost(declarator).offset))
    line = _line(name, tag, min(lines.values(), default=1), found)
    is_union = "union" in item.specifiers.words
    pack = attributed_packing(body, fields, found.context)
    found.out.records[name] = ImportedRecord(name, line, tag, is_union, fields, lines, pack)
    _read_aliases(item, Type(name=name), found, name)


def _read_aliases(item: Plain, base: Type, found: Found, own: str = "") -> None:
    """The names of a type definition, but for the one that the definition itself has; tags are other names too."""
    read = partial(lower_parameters, context=found.context)
    convention = calling_convention(item.specifiers.words)
    for declarator in item.declarators:
        named = innermost(declarator)
        if named.name and named.name not in (own, base.name):
            found.context.inferred.clear()
            type = lower_declarator(base, declarator, read, convention)
            called = type.function or (type.pointer.function if type.pointer is not None else None)
            unstated = _unstated(called, found) if called is not None else frozenset()
            found.out.aliases[named.name] = ImportedAlias(named.name, found.line(named.offset), type, unstated)


def _read_function(item: Plain, found: Found) -> None:
    named = innermost(item.declarators[0])
    if named.name and "=" not in item.suffix:
        signature, unstated = _signature(item, found)
        line = found.line(named.offset)
        found.out.functions[named.name] = ImportedFunction(named.name, line, signature, unstated=unstated)


def _signature(item: Plain, found: Found) -> tuple[Signature, frozenset[str]]:
    """A signature, and what `_unstated` says of it."""
    found.context.inferred.clear()
    signature = lower_signature(item, found.context)
    return signature, _unstated(signature, found)


def _unstated(signature: Signature, found: Found) -> frozenset[str]:
    """The parameters whose direction a signature that was just read does not state or that can go no other way."""
    facts, inferred = found.context.facts, found.context.inferred
    plain = (one.name for one in signature.parameters if guessed_direction(one.type, facts) == (Direction.IN, False))
    stated = {one.name for one in signature.parameters if one.direction is not Direction.IN}
    return frozenset((*inferred, *({*plain} - stated)))


def _line(name: str, tag: str | None, fallback: int, found: Found) -> int:
    """The line of a definition's head; one without a tag has its first member's."""
    return found.heads.get(tag or name) or fallback
