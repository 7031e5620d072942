"""Sections that the specification makes and a page's words describe: syntax, parameters, return value, members.

Each function gives the parts of a section, or None where there is nothing to show. What the page says in such a section
beside the descriptions (`Context.rest`) stands above them.
"""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup

from docabi.backends.reference.page import Context, anchored, code
from docabi.backends.reference.views import Definition, Parts, Row, Table
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Enumeration,
    Function,
    Interface,
    Method,
    Structure,
    Union,
)


def syntax(context: Context, subject: object) -> Parts | None:
    """Return the declaration and what the page says beside it."""
    return Parts(code=context.facts.signature, body=context.rest("syntax"))


def parameters(context: Context, subject: Method | Function | Callback) -> Parts | None:
    """Return the parameters: name, direction and type are the specification's, what each is for says the page."""
    words = context.text.parameters
    found = tuple(
        Definition(one.markup, context.prose.blocks(words.get(one.name, "")), one.anchor)
        for one in context.facts.parameters
    )
    return Parts(body=context.rest("parameters"), definitions=found)


def return_value(context: Context, subject: Method | Function | Callback) -> Parts | None:
    """Return what the page says of the value, and a table of the return codes."""
    columns = context.words("code", "value", "result", "description")
    rows = tuple(_code_row(context, found) for found in {found.name: found for found in subject.hresults}.values())
    body = context.prose.blocks(context.text.returns) + context.rest("return-value")
    return Parts(body=body, table=Table(columns, rows) if rows else None)


def _code_row(context: Context, found: Code) -> Row:
    use = context.site.codes[found.name]
    words = context.prose.cell(context.text.hresults.get(found.name, ""))
    return Row((anchored(context.links.to_code(use), Markup()), *code_facts(context, found), words), use.anchor)


def code_facts(context: Context, found: Code) -> tuple[Markup, Markup]:
    """Return a code's value and the word for success or failure; each is empty if it is not known."""
    value = code(f"0x{found.value:08X}") if found.value is not None else Markup()
    if found.success is None:
        return value, Markup()
    key = "success" if found.success else "failure"
    return value, _result(key, context.word(key))


@lru_cache(maxsize=256)
def _result(key: str, word: str) -> Markup:
    return Markup('<span class="{}">{}</span>').format(key, word)


def methods(context: Context, subject: Interface | Class | Structure | Union) -> Parts | None:
    """Return a table of the methods in vtable order; those without a page are in it, too."""
    slots = any(method.slot is not None for method in subject.methods)
    columns = context.words(*("slot",) * slots, "name", "description")
    rows = tuple(_method_row(context, method, slots) for method in subject.methods)
    return Parts(body=context.rest("methods"), table=Table(columns, rows) if rows else None)


def _method_row(context: Context, method: Method, slots: bool) -> Row:
    slot = ("" if method.slot is None else str(method.slot),) if slots else ()
    if not method.documented or context.entity is None:
        return Row((*slot, code(method.name), context.word("not-documented")), muted=True)
    place = context.site.methods[context.entity.name, method.name]
    table = context.text.methods_table
    words = table.get(method.page or "") or table.get(method.name)
    description = context.prose.cell(words) if words else (context.briefs or {}).get(method.name, Markup())
    return Row((*slot, context.reference(place, name=method.name), description))


def enumerators(context: Context, subject: Enumeration) -> Parts | None:
    """Return a table of the enumerators with their values."""
    return _members(context, "value")


def fields(context: Context, subject: Structure | Union) -> Parts | None:
    """Return a table of the members with their types."""
    return _members(context, "type")


def _members(context: Context, fact: str) -> Parts:
    columns = context.words("name", fact, "description")
    words = context.text.members
    rows = tuple(
        Row((code(one.name), one.markup, context.prose.cell(words.get(one.name, ""))), one.anchor)
        for one in context.facts.members
    )
    return Parts(body=context.rest("members"), table=Table(columns, rows) if rows else None)


def interfaces(context: Context, subject: Coclass) -> Parts | None:
    """Return a table of the interfaces that a class gives; the page's own table names them by document or by name."""
    words = {context.site.name_of(key): text for key, text in context.text.interfaces_table.items()}
    rows = tuple(_interface_row(context, name, words.get(name, "")) for name in subject.interfaces)
    table = Table(context.words("name", "description"), rows) if rows else None
    return Parts(body=context.rest("interfaces"), table=table)


def _interface_row(context: Context, name: str, words: str) -> Row:
    place = context.site.entities.get(name)
    return Row((context.reference(place) if place else code(name), context.prose.cell(words)))
