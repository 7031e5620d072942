"""Syntax fences: the tree of a declaration becomes the facts that it states (`Declared`).

Each shape of declaration has a function; the table at the end says which keyword makes which shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence, Set
from functools import partial

import msgspec

from docabi.declaration import Declaration, Places, parse
from docabi.declaration.branches import read_branches
from docabi.declaration.lowering.deprecated import deprecation_of
from docabi.declaration.lowering.members import (
    base_of,
    guid_statement,
    iid_of,
    interfaces_of,
    is_function,
    lower_enumerators,
    lower_fields,
    lower_signature,
    type_name,
)
from docabi.declaration.lowering.packed import attributed_packing
from docabi.declaration.lowering.parameters import lower_parameters
from docabi.declaration.lowering.preprocessed import (
    in_common,
    report_lines,
    report_questions,
    usable_macros,
    used_names,
    without_calls,
    without_members,
)
from docabi.declaration.lowering.types import (
    Context,
    calling_convention,
    innermost,
    lower_declarator,
    lower_words,
    tag_of,
    word_names,
)
from docabi.declaration.lowering.values import COMMON_BITS, integer_bits, with_values
from docabi.declaration.lowering.vtables import (
    Body,
    holds_table,
    lower_body,
    lower_methods,
    lower_table,
    table_name,
)
from docabi.declaration.packing import without_attributes
from docabi.declaration.preprocessor import Prepared
from docabi.declaration.tree import Declarator, Enumeration, Enumerator, Item, Macro, Opaque, Plain, Record
from docabi.declaration.tree import Parameter as Tree
from docabi.declaration.vocabulary import INTERFACE_HEADS, INTERFACES, RECORDS, ROOT_METHODS
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.page import Fence
from docabi.patterns import compile_pattern
from docabi.source import Span
from docabi.spec import Declared, DeclaredMethod, Field, Kind, Type


class _Context(Context, frozen=True, kw_only=True):
    """What the functions of this module know of the fence that they lower; `text` is what is read of it, `names` are
    those that the page has.
    """

    fence: Fence
    text: str
    prepared: Prepared
    names: Container[str]


_Shape = Callable[[Plain, _Context], Declared]


def declared_facts(fence: Fence, facts: Facts, sink: Sink, names: Container[str] = frozenset()) -> Declared:
    """The facts that a syntax fence states. Never fails; what is not understood is kept as text and reported. Of
    several declarations the first counts that has one of the page's `names`, else the first.

    Where nobody can decide a condition of the preprocessor, it is what all ways to read the fence have in common.
    """
    if "&" in fence.text:
        fence = msgspec.structs.replace(fence, text=_ENTITY.sub(_character, fence.text))
    found = read_branches(fence.text, facts.defines | (_CPLUSPLUS if "CINTERFACE" in fence.text else {}))
    if found.is_whole and len(found.readings) == 1:
        return _lower(found.readings[0], (fence, names), facts, sink)
    sinks = [Sink(sink.page) for _ in found.readings]
    stated = [_lower(one, (fence, names), facts, own) for one, own in zip(found.readings, sinks, strict=True)]
    reported = set(sinks[0]).intersection(*sinks[1:])
    sink.extend(tuple(one for one in sinks[0] if one in reported))
    if found.is_whole and all(msgspec.structs.replace(one, lines=stated[0].lines) == stated[0] for one in stated):
        return stated[0]
    report_questions(found.questions, Places(fence.text, fence.span), sink)
    return in_common(stated) if found.is_whole else without_members(in_common(stated))


# Where MIDL writes an interface for C++ and for C, the form for C++ states base and identifier.
_CPLUSPLUS: dict[str, int | None] = {"__cplusplus": 201703, "CINTERFACE": None}


def _lower(prepared: Prepared, read: tuple[Fence, Container[str]], facts: Facts, sink: Sink) -> Declared:
    """The facts that one reading of a fence states; `read` has the fence and the page's names."""
    fence, names = read
    text, attributes = without_attributes(prepared.text)
    packing = msgspec.structs.replace(prepared.packing, attributes=attributes)
    places = Places(fence.text, fence.span)
    context = _Context(places, sink, facts, packing, fence=fence, text=text, prepared=prepared, names=names)
    tree = parse(text, sink, fence.span, usable_macros(prepared, facts))
    declared = _taken(tree, context)
    if prepared.defines or prepared.conditions or prepared.skipped:
        report_lines(prepared, used_names(prepared, fence.text, declared), places, sink)
    return without_calls(declared, tree, prepared, context) if prepared.defines else declared


def _taken(tree: Declaration, context: _Context) -> Declared:
    """The facts of the declaration that the page is about."""
    plain = [item for item in tree.items if isinstance(item, Plain)]
    shaped = [(item, shape) for item in plain if (shape := _shape_of(item))]
    # A type without `typedef` is a variable, and the page is named for it.
    shaped = shaped or [(item, _lower_hook) for item in plain if _is_hook(item) and _named(item) in context.names]
    if not shaped:
        values = with_values(Declared(None, "", text=context.fence.text), tree, context.prepared, context)
        if values.enumerators:
            return _located(values, None, context)
        return next(_macros(context), None) or _lower_text(tree, context)
    # C's view of an interface says nothing beside its vtable, a type definition ahead of the type nothing beside that.
    bodies = {type_name(one)[0] for one, _ in shaped if one.specifiers.body is not None and not holds_table(one)}
    telling = [one for one in shaped if not holds_table(one[0]) and not _is_ahead(one[0], bodies)]
    # A type definition alone may name the type before it.
    named = [
        one for one in telling if _named(one[0]) in context.names and (one[0].specifiers.body or is_function(one[0]))
    ]
    item, shape = next(iter(named or telling), shaped[0])
    declared = _identified(_whole(_located(shape(item, context), item, context), tree), tree)
    declared = _of_function_type(declared, tree, context.names)
    others = [other for other, _ in shaped if other is not item and not _is_ahead(other, bodies)]
    declared, others = _named_behind(declared, item, others, context)
    forms = [other for other in others if is_function(other) and _is_other_form(_named(other), declared.name)]
    beside = {id(other): one for other in others if (one := _type_beside(other, context)) is not None}
    _report_others([one for one in others if one not in forms and id(one) not in beside], declared, context)
    functions = {one.name: one for one in reversed([*_functions_beside(others, context)]) if one.name != declared.name}
    declared = msgspec.structs.replace(
        declared, beside=tuple(beside.values()), others=tuple(reversed(functions.values()))
    )
    is_type = declared.kind is None and declared.signature is None and not others
    return with_values(declared, tree, context.prepared, context) if is_type else declared


def _of_function_type(declared: Declared, tree: Declaration, names: Container[str]) -> Declared:
    """A function as the callback that it is an example of, where the text declares it by a type, too (`EVT_DIM EvtDim;`
    above `int EvtDim(int level)`): in C that is a function type. It is called by the type if the page is.
    """
    if declared.kind is not None or declared.signature is None or declared.owner:
        return declared
    plain = (item for item in tree.items if isinstance(item, Plain) and item.specifiers.body is None)
    named = (item.specifiers.words for item in plain if not is_function(item) and _named(item) == declared.name)
    types = [words[0] for words in named if len(words) == 1 and isinstance(words[0], str)]
    if not types:
        return declared
    name = next((one for one in types if one in names), declared.name)
    return msgspec.structs.replace(declared, kind=Kind.CALLBACK, name=name)


def _macros(context: _Context) -> Iterator[Declared]:
    """The macros that a text defines and the page is named for, but for numbers: those are constants."""
    for name, define in context.prepared.defines.items():
        if name in context.names and (define.parameters is not None or define.value):
            lines = {"": context.places.line(define.name_offset)}
            yield Declared(Kind.MACRO, name, arguments=define.parameters, text=define.value or None, lines=lines)


def _type_beside(item: Plain, context: _Context) -> Declared | None:
    """A type that an item defines beside what the page describes, with its line; None for anything else."""
    shape = _shape_of(item)
    found = shape(item, context) if shape not in (None, _lower_prototype, _lower_interface, _lower_coclass) else None
    if found is None or not defines_type(found, context.facts):
        return None
    return msgspec.structs.replace(found, lines={"": _place(item, found.name, context).line, **found.lines})


def _functions_beside(items: Sequence[Plain], context: _Context) -> Iterator[Declared]:
    """The functions that a declaration declares beside the first."""
    for item in items:
        if _shape_of(item) is _lower_prototype:
            found = _located(_lower_prototype(item, context), item, context)
            if found.name and not found.owner:
                yield msgspec.structs.replace(found, kind=Kind.FUNCTION)


_DEFINED = (Kind.CALLBACK, Kind.STRUCTURE, Kind.UNION, Kind.ENUMERATION)


def defines_type(declared: Declared, facts: Facts) -> bool:
    """Whether a declaration defines a type of its own: what a complete fact says otherwise, or a word of C, is none."""
    stated = declared.signature or declared.fields or declared.enumerators
    fact = facts.types.get(declared.name)
    is_known = declared.name in facts.words or (fact is not None and fact.complete and fact.kind != "callback")
    return declared.kind in _DEFINED and bool(stated and declared.name) and not is_known


def _identified(declared: Declared, tree: Declaration) -> Declared:
    """An interface or coclass with the identifier that `DEFINE_GUID(IID_IThing, ...)` beside it gives."""
    prefix = {Kind.INTERFACE: "IID_", Kind.CLASS: "IID_", Kind.COCLASS: "CLSID_"}.get(declared.kind or Kind.LIST)
    if prefix is None or declared.iid:
        return declared
    guids = (guid_statement(item.tokens) for item in tree.items if isinstance(item, Opaque))
    iid = next((found for one in guids if (found := one.get(prefix + declared.name))), None)
    return msgspec.structs.replace(declared, iid=iid) if iid else declared


def _is_ahead(item: Plain, bodies: Set[str]) -> bool:
    """`typedef interface IThing IThing;` above the body of the interface."""
    return item.specifiers.body is None and not is_function(item) and _named(item) in bodies


def _named_behind(
    declared: Declared, item: Plain, others: Sequence[Plain], context: _Context
) -> tuple[Declared, list[Plain]]:
    """A type with the name that a type definition behind its body gives it, and what else is declared.

    `struct tagTHING {...}; typedef struct tagTHING THING;`, `enum enum_THING {...}; typedef DWORD THING;`.
    """
    tag = declared.name
    if item.declarators or not isinstance(item.specifiers.body, Enumeration | Record):
        return declared, [*others]
    for other in others:
        words = [word for word in other.specifiers.words if isinstance(word, str)]
        if other.specifiers.body is not None or words[:1] != ["typedef"] or len(other.declarators) != 1:
            continue
        named, base = other.declarators[0], lower_words(other.specifiers.words, context.facts)
        is_number = declared.kind is Kind.ENUMERATION and tag.endswith(f"_{named.name}")
        if named.name and not named.prefix and (words[-1] == tag or (is_number and integer_bits(base, context.facts))):
            rest = [one for one in others if one is not other]
            wide = base if is_number and integer_bits(base, context.facts) != COMMON_BITS else None
            return msgspec.structs.replace(declared, name=named.name, tag_name=tag, underlying=wide), rest
    return declared, [*others]


def _named(item: Plain) -> str:
    return innermost(item.declarators[0]).name if item.declarators else type_name(item)[0]


def _is_other_form(name: str, declared: str) -> bool:
    """Whether two names are those of one function for text of a code page and for UTF-16: `AddLampA`, `AddLampW`."""
    return name[:-1] == declared[:-1] and {name[-1:], declared[-1:]} == {"A", "W"}


def _whole(declared: Declared, tree: Declaration) -> Declared:
    """A declaration without the vtable that it states, if `...` stands for some of it."""
    is_cut = declared.vtable and any("..." in edit.dropped for edit in tree.edits)
    return msgspec.structs.replace(declared, vtable=()) if is_cut else declared


_STORED = frozenset(("extern", "static"))
# Characters that some pages escape in code, too.
_ENTITY = compile_pattern(r"&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|lt|gt|amp|quot|apos|nbsp);", re.IGNORECASE)


def _character(entity: re.Match[str]) -> str:
    """The character that an entity stands for, with blanks behind it, so that every other one keeps its column."""
    from html import unescape  # which few pages need, and has a table of 2,000 names

    return unescape(entity[0])[:1].ljust(len(entity[0]))


def _report_others(others: Iterable[Plain], declared: Declared, context: _Context) -> None:
    """Report declarations beside the one that the page is about, but for the same interface in its form for C."""
    for item in others:
        if declared.name not in (table_name(item), type_name(item)[0] if holds_table(item) else None):
            name = _named(item)
            again = "in another form too" if name == declared.name else "too"
            message = f"the syntax block declares `{name}` {again}, which is left out"
            help = "give each declaration a page of its own"
            context.sink.info("extra-declaration", _place(item, name, context), message, help)


def _place(item: Plain, name: str, context: _Context) -> Span:
    """Where the name of a declaration stands; a tag in front of a body is the first word of that name."""
    offset = innermost(item.declarators[0]).offset if item.declarators else -1
    if offset < 0 and (found := re.search(rf"\b{re.escape(name)}\b", context.text) if name else None):
        offset = found.start()
    return context.places.span(offset, len(name)) if offset >= 0 else context.fence.span


def _shape_of(item: Item) -> _Shape | None:
    """The function for a declaration's shape; None for one that states nothing: a forward declaration, a word, text."""
    if isinstance(item, Opaque):
        return None
    words = item.specifiers.words
    if item.specifiers.body is None and is_function(item):
        return _lower_typedef if "typedef" in words else _lower_prototype
    # An interface or class without a body may say more than its name: `[uuid(...)] interface IThing : IUnknown`.
    is_head = not item.declarators and bool(item.specifiers.base or item.attributes)
    if item.specifiers.body is not None or is_head:
        for word in words:
            name = word.name if isinstance(word, Macro) else word
            if name in _SHAPES:
                return _SHAPES[name]
    return _lower_typedef if "typedef" in words and item.declarators else None


def _located(declared: Declared, item: Item | None, context: _Context) -> Declared:
    """Add the declaration's own line: that of a function's name, else of the first character."""
    if isinstance(item, Plain) and is_function(item):
        line = context.places.line(innermost(item.declarators[0]).offset)
    else:
        line = context.places.line(len(context.text) - len(context.text.lstrip()))
    said = deprecation_of(item, context.fence.text) if isinstance(item, Plain) else None
    return msgspec.structs.replace(declared, lines={"": line, **declared.lines}, deprecation=said)


def _lower_prototype(plain: Plain, context: _Context) -> Declared:
    declarator = plain.declarators[0]
    named = innermost(declarator)
    lines = _parameter_lines(declarator.parameters or (), context)
    context.inferred.clear()
    signature = lower_signature(plain, context)
    owner, inferred = "".join(named.scope).rstrip(":~"), tuple(context.inferred)
    return Declared(None, named.name, signature=signature, owner=owner, inferred=inferred, lines=lines)


def _parameter_lines(trees: Sequence[Tree], context: _Context) -> dict[str, int]:
    return _first_lines((innermost(tree.declarator) for tree in trees), context.places)


def _first_lines(named: Iterable[Declarator | Enumerator], places: Places) -> dict[str, int]:
    """The line of each name. A name that stands twice has the line of the first."""
    found: dict[str, int] = {}
    for one in named:
        if one.name:
            found.setdefault(one.name, places.line(one.offset))
    return found


def _lower_typedef(plain: Plain, context: _Context) -> Declared:
    """`typedef RET (CALL *Name)(...)`, `typedef DWORD Name`."""
    declarator = plain.declarators[0]
    convention = calling_convention(plain.specifiers.words)
    base = lower_words(plain.specifiers.words, context.facts)
    context.inferred.clear()
    found = lower_declarator(base, declarator, partial(lower_parameters, context=context), convention)
    function = found.function or (found.pointer.function if found.pointer else None)
    name = innermost(declarator).name
    if function is None:
        others = ((innermost(one).name, lower_declarator(base, one, lambda _: ())) for one in plain.declarators[1:])
        further = (Field(one, type) for one, type in others if one not in ("", name))
        return Declared(None, name, aliases=(Field(name, found), *further), text=context.fence.text)
    lines, inferred = _parameter_lines(declarator.parameters or (), context), tuple(context.inferred)
    return Declared(Kind.CALLBACK, name, signature=function, inferred=inferred, lines=lines)


def _is_hook(item: Plain) -> bool:
    """Whether a declaration is that of a pointer to a function: `int (CALL *Name)(int level);`. What is `extern` or has
    a value is a variable, and `void (*signal(int number))(int)` is a function.
    """
    declarator = item.declarators[0] if item.declarators and item.specifiers.body is None else None
    if declarator is None or declarator.parameters is None or declarator.inner is None:
        return False
    is_variable = not _STORED.isdisjoint(item.specifiers.words) or "=" in item.suffix
    return not is_variable and innermost(declarator).parameters is None


def _lower_hook(plain: Plain, context: _Context) -> Declared:
    """A pointer to a function whose `typedef` is missing."""
    _report_variable(plain, _named(plain), context)
    return _lower_typedef(plain, context)


def _lower_enumeration(plain: Plain, context: _Context) -> Declared:
    name, tag = type_name(plain)
    body = plain.specifiers.body
    if not isinstance(body, Enumeration):
        return Declared(Kind.ENUMERATION, name, tag_name=tag)
    lines = _first_lines(body.enumerators, context.places)
    base = lower_words(plain.specifiers.base[1:], context.facts) if plain.specifiers.base else None
    return Declared(
        Kind.ENUMERATION,
        name,
        tag,
        enumerators=lower_enumerators(body, context),
        underlying=base if base and integer_bits(base, context.facts) not in (None, COMMON_BITS) else None,
        aliases=_aliases(plain, name),
        lines=lines,
    )


def _lower_record(plain: Plain, context: _Context) -> Declared:
    """A structure or union; one with pure virtual methods is an interface in C++'s spelling."""
    body = plain.specifiers.body
    if not isinstance(body, Record):
        return _lower_interface(plain, context)
    if table_name(plain):
        return _lower_table(plain, body, context)
    if any(isinstance(member, Plain) and ("PURE" in member.suffix or "=" in member.suffix) for member in body.members):
        return _lower_interface(plain, context)
    name, tag = type_name(plain)
    _report_variable(plain, name, context)
    kind = Kind.UNION if "union" in plain.specifiers.words else Kind.STRUCTURE
    fields = lower_fields(body, context, {tag: Type(name=name)} if tag else None)
    return Declared(
        kind,
        name,
        tag,
        fields=fields,
        pack=attributed_packing(body, fields, context),
        methods=lower_methods(body.members, context),
        base=base_of(plain),
        aliases=_aliases(plain, name),
        lines=_first_lines(_named_fields(body), context.places),
    )


def _named_fields(body: Record) -> Iterator[Declarator | Enumerator]:
    """The names of a body in the order written, those of nested types before the field that they type."""
    for member in body.members:
        if isinstance(member, Plain):
            inner = member.specifiers.body
            if isinstance(inner, Record):
                yield from _named_fields(inner)
            elif isinstance(inner, Enumeration):
                yield from inner.enumerators
            yield from (innermost(declarator) for declarator in member.declarators)


def _report_variable(plain: Plain, name: str, context: _Context) -> None:
    """Report `struct {...} Name;` without `typedef`: it declares a variable where the page means a type."""
    if plain.declarators and "typedef" not in plain.specifiers.words:
        place = context.places.span(innermost(plain.declarators[0]).offset, len(name))
        message = f"without `typedef`, `{name}` is a variable"
        context.sink.info("variable-for-type", place, message, "write `typedef` at the beginning")


def _aliases(plain: Plain, name: str) -> tuple[Field, ...]:
    """The other names of a type definition: `typedef struct {...} Thing, *PThing`."""
    named = [one for one in plain.declarators if innermost(one).name not in ("", name)]
    return tuple(Field(innermost(one).name, lower_declarator(Type(name=name), one, lambda _: ())) for one in named)


def _lower_interface(plain: Plain, context: _Context) -> Declared:
    body = plain.specifiers.body
    found = lower_body(plain, body, context) if isinstance(body, Record) else Body()
    base, iid = base_of(plain), iid_of(plain)
    words = word_names(plain.specifiers.words)
    is_class = ("class" in words and not iid) or (bool(found.vtable) and not base and not words & INTERFACES)
    return _interface(Kind.CLASS if is_class else Kind.INTERFACE, type_name(plain)[0], found, base, iid)


def _lower_table(plain: Plain, body: Record, context: _Context) -> Declared:
    table = lower_table(plain, body, context)
    return _interface(Kind.CLASS, table.name, table.body, table.base, None)


def _interface(kind: Kind, name: str, body: Body, base: str | None, iid: str | None) -> Declared:
    """An interface or class. One that begins with the methods of IUnknown is an interface, and has none of them itself.

    A body that states no base and repeats its methods stands on what the whole documentation knows (`stated_layouts`).
    """
    has_root = body.vtable[:3] == ROOT_METHODS and name != "IUnknown"
    own = _without_root(body.methods) if has_root or base else body.methods
    lines = dict(reversed({method.name: method.line for method in reversed(own)}.items()))
    kind = Kind.INTERFACE if has_root and not base else kind
    return Declared(kind, name, methods=own, vtable=body.vtable, base=base, iid=iid, lines=lines)


def _without_root(methods: Sequence[DeclaredMethod]) -> tuple[DeclaredMethod, ...]:
    return tuple(method for method in methods if method.name not in ROOT_METHODS)


def _lower_coclass(plain: Plain, context: _Context) -> Declared:
    name, _ = type_name(plain)
    body = plain.specifiers.body
    interfaces = interfaces_of(body) if isinstance(body, Record) else ()
    return Declared(Kind.COCLASS, name, interfaces=interfaces, iid=iid_of(plain))


def _lower_text(tree: Declaration, context: _Context) -> Declared:
    """Keep a fence as text: another language's class, a lone attribute or word; or something that cannot be read."""
    text = context.fence.text
    name, kind, understood = _name_of_text(tree)
    start = len(text) - len(text.lstrip())
    line, place = context.places.line(start), context.places.span(start, len(text.strip().partition("\n")[0]))
    if understood:
        context.sink.info("declaration-as-text", place, "the declaration is kept as text", "nothing is to be done")
    else:
        message = "the syntax block is no declaration that can be read"
        help = "write a prototype, a type definition or an interface"
        context.sink.error("unreadable-declaration", place, message, help)
    return Declared(kind, name, text=_without_trailing_blanks(text), lines={"": line})


def _without_trailing_blanks(text: str) -> str:
    """A text of which blanks at the ends of lines say nothing."""
    return "\n".join(map(str.rstrip, text.strip("\n").split("\n")))


def _name_of_text(tree: Declaration) -> tuple[str, Kind | None, bool]:
    """Name and kind of what is kept as text, and whether it is a form that is text on purpose."""
    for item in tree.items:
        if isinstance(item, Opaque):
            if "class" in item.tokens:
                following = item.tokens[item.tokens.index("class") + 1 :]
                return next(iter(following), ""), Kind.CLASS, True
            return "", None, item.understood
        if not item.declarators and not item.specifiers.body:
            words = item.specifiers.words
            kind = Kind.CLASS if "class" in words else None
            return tag_of(words), kind, len(words) < 2 or kind is not None
    return "", None, False


_SHAPES: dict[str, _Shape] = {
    **dict.fromkeys(RECORDS, _lower_record),
    **dict.fromkeys(INTERFACES | INTERFACE_HEADS | {"class"}, _lower_interface),
    "enum": _lower_enumeration,
    "coclass": _lower_coclass,
}
