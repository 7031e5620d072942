"""Vtables that declarations state: the methods of an interface's or class's body in the order of their slots, and
MIDL's form for C, a structure `IThingVtbl` of function pointers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from docabi.declaration.lowering.members import is_function, is_method_macro, lower_signature, type_name
from docabi.declaration.lowering.parameters import lower_parameters
from docabi.declaration.lowering.types import (
    Context,
    all_attributes,
    calling_convention,
    innermost,
    lower_declarator,
    lower_words,
    word_names,
)
from docabi.declaration.tree import Access, Declarator, Macro, Parameter, Plain, Record
from docabi.declaration.vocabulary import ROOT_METHODS, STATEMENTS, STORAGE, words
from docabi.spec import DeclaredMethod, Signature

_SUFFIX = "Vtbl"
_OWNER_MACRO = "DECLSPEC_XFGVIRT"
"""`DECLSPEC_XFGVIRT(IThing, Open)`, which MIDL writes before each slot, names the interface that brings it."""
_ACCESSORS = {"propget": "get_", "propput": "put_", "propputref": "putref_"}
_WITHOUT_SLOT = words("static friend typedef")
_HARMLESS = STORAGE | words("const CONST volatile enum struct union class import cpp_quote midl_pragma")


class Body(NamedTuple):
    """The methods of a body, and (`vtable`) the names of all slots that it states; empty where it may lack some."""

    methods: tuple[DeclaredMethod, ...] = ()
    vtable: tuple[str, ...] = ()


def slot_name(member: Plain) -> str:
    """The name of the slot that a function in a body takes: `get_Name` of a `[propget]`, whose name alone is no
    method's; empty for a static one, and for the remote form of a local one (`call_as`), which take none.
    """
    named = innermost(member.declarators[0])
    found = all_attributes(member.attributes, member.specifiers.words)
    attributes = {one.name for block in found for one in block}
    if (
        "~" in named.scope
        or "call_as" in attributes
        or named.name in STATEMENTS
        or _stands_for_methods(member)
        or not _WITHOUT_SLOT.isdisjoint(word_names(member.specifiers.words))
    ):
        return ""
    prefix = next((_ACCESSORS[name] for name in _ACCESSORS if name in attributes), "")
    return named.name if named.name.startswith(prefix) or not named.name else prefix + named.name


def _stands_for_methods(member: Plain) -> bool:
    """`LAMP_BASE_METHODS(PURE)`: a macro of an API's own headers, whose methods nobody knows."""
    return [one.specifiers.words for one in member.declarators[0].parameters or ()] == [("PURE",)]


def lower_methods(members: Sequence[Plain | Access], context: Context) -> tuple[DeclaredMethod, ...]:
    """Methods in order; constructors and destructors are none."""
    found = []
    for member in members:
        if isinstance(member, Plain) and is_function(member) and (name := slot_name(member)):
            found.append(declared_method(name, lower_signature(member, context), member.declarators[0], context))
    return tuple(found)


def declared_method(name: str, signature: Signature, declarator: Declarator, context: Context) -> DeclaredMethod:
    """A method of a declarator, with the lines of its parameters."""
    line = context.places.line(innermost(declarator).offset)
    named = [innermost(one.declarator) for one in reversed(declarator.parameters or ())]
    lines = {one.name: context.places.line(one.offset) for one in named if one.name}
    return DeclaredMethod(name, signature, line, {name: own for name, own in lines.items() if own != line})


def lower_body(plain: Plain, body: Record, context: Context) -> Body:
    """The methods of an interface's or class's body. Those of a class that are not virtual have no slot."""
    members = [member for member in body.members if isinstance(member, Plain)]
    functions = [member for member in members if is_function(member)]
    virtual = [member for member in functions if _is_virtual(member)]
    is_cpp = not _CPP.isdisjoint(plain.specifiers.words)
    slots = virtual if is_cpp or virtual else functions
    # An interface has no methods but virtual ones: one that does not say so was written in another way by mistake.
    is_mixed = not is_cpp and len(slots) < len(functions)
    names = tuple(name for member in slots if (name := slot_name(member)))
    is_known = not is_mixed and _is_whole(plain, members, slots) and _is_order(names)
    return Body(lower_methods(members, context), names if is_known else ())


_CPP = words("class struct")


def _is_virtual(member: Plain) -> bool:
    return "virtual" in member.specifiers.words or is_method_macro(member) or bool({"PURE", "="} & {*member.suffix})


def _is_whole(plain: Plain, members: Sequence[Plain], slots: Sequence[Plain]) -> bool:
    """Whether nothing in a body hides a slot: a second base, a destructor, a macro that stands for methods."""
    if "dispinterface" in plain.specifiers.words or {",", "virtual"} & {*plain.specifiers.base}:
        return False
    if any("~" in innermost(member.declarators[0]).scope for member in slots):
        return False
    if any(is_function(member) and _stands_for_methods(member) for member in members):
        return False
    return all(member.declarators or _bare(member) <= _HARMLESS for member in members)


def _bare(member: Plain) -> set[str]:
    """The words of a member that declares no name; of a definition its keyword alone."""
    names = word_names(member.specifiers.words)
    return names & _HARMLESS if member.specifiers.body is not None else names


def _is_order(names: Sequence[str]) -> bool:
    """Whether names may be those of slots in order: each once, and IUnknown's the first three or not among them."""
    has_root = not set(ROOT_METHODS).isdisjoint(names)
    return len(set(names)) == len(names) and (not has_root or tuple(names[:3]) == ROOT_METHODS)


# --- the form for C --------------------------------------------------------------------------------------------------


class Table(NamedTuple):
    """A vtable in its form for C: the interface, its base where the table names it, methods without `This`."""

    name: str
    base: str | None
    body: Body


def table_name(plain: Plain) -> str:
    """The interface of `typedef struct IThingVtbl {...} IThingVtbl`; empty for any other declaration."""
    body, name = plain.specifiers.body, type_name(plain)[0]
    if not isinstance(body, Record) or not name.endswith(_SUFFIX) or "struct" not in plain.specifiers.words:
        return ""
    return name.removesuffix(_SUFFIX) if any(True for _ in _slots(body)) else ""


def holds_table(plain: Plain) -> bool:
    """Whether a declaration is C's view of an interface: `interface IThing { struct IThingVtbl *lpVtbl; }`."""
    body = plain.specifiers.body
    members = [one for one in body.members if isinstance(one, Plain)] if isinstance(body, Record) else []
    return len(members) == 1 and [innermost(one).name for one in members[0].declarators] == ["lpVtbl"]


def lower_table(plain: Plain, body: Record, context: Context) -> Table:
    """The interface whose vtable a structure is."""
    name = table_name(plain)
    slots = list(_slots(body))
    methods = tuple(method for member in slots if (method := _table_method(member, name, context)))
    owners = [owner for member in slots if (owner := _owner(member)) not in ("", name)]
    names = tuple(method.name for method in methods)
    is_whole = len(methods) == sum(isinstance(one, Plain) and bool(one.declarators) for one in body.members)
    return Table(name, owners[-1] if owners else None, Body(methods, names if is_whole else ()))


def _slots(body: Record) -> Iterator[Plain]:
    for member in body.members:
        if isinstance(member, Plain) and len(member.declarators) == 1:
            declarator = member.declarators[0]
            if declarator.parameters is not None and declarator.inner is not None:
                yield member


def _table_method(member: Plain, interface: str, context: Context) -> DeclaredMethod | None:
    """The method of a slot; None if its member is another thing than a pointer to a function: `(**Go)()`, `(Go)()`."""
    declarator = member.declarators[0]
    own = msgspec.structs.replace(declarator, parameters=_without_object(declarator, interface))
    found = lower_declarator(
        lower_words(member.specifiers.words, context.facts),
        own,
        partial(lower_parameters, context=context),
        calling_convention(member.specifiers.words),
    )
    named = innermost(declarator)
    signature = found.pointer.function if found.pointer is not None else None
    return None if signature is None else declared_method(named.name, signature, declarator, context)


def _without_object(declarator: Declarator, interface: str) -> tuple[Parameter, ...]:
    """The parameters behind the object itself, the first one."""
    first, *rest = declarator.parameters or (None,)
    is_object = first is not None and (
        innermost(first.declarator).name in ("This", "this", "pThis") or interface in first.specifiers.words
    )
    return tuple(rest) if is_object else declarator.parameters or ()


def _owner(member: Plain) -> str:
    macros = (word for word in member.specifiers.words if isinstance(word, Macro) and word.name == _OWNER_MACRO)
    return next((macro.arguments[0] for macro in macros if macro.arguments), "")
