"""Facts and words of a page -> its sections: one function each; `SECTIONS` says which a kind of page has, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup

from docabi.backends.reference.context import Context, anchored, code
from docabi.backends.reference.plaintext import clean, heading_words
from docabi.backends.reference.signature import (
    direction_words,
    entity_signature,
    hexadecimal,
    method_signature,
    type_markup,
)
from docabi.backends.reference.sitemap import Names, safe_name
from docabi.backends.reference.views import Definition, Row, Section, Table
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Entity,
    Enumeration,
    Function,
    Interface,
    Method,
    Parameter,
    Requirement,
    SeeAlso,
    Structure,
    Union,
)

Subject = Entity | Method | None
Builder = Callable[..., Iterator[Section]]


def page_sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """Every section of a page; `subject` is None for a document that describes no entity."""
    anchors = Names()
    found = (section for builder in SECTIONS[type(subject)] for section in builder(context, subject))
    return tuple(_anchored_once(section, anchors) for section in found)


def _anchored_once(section: Section, anchors: Names) -> Section:
    anchor = anchors.take(section.anchor)
    if anchor == section.anchor:
        return section
    return Section(anchor, section.title, section.code, section.body, section.table, section.definitions, section.level)


# --- facts -----------------------------------------------------------------------------------------------------------


def _syntax(context: Context, subject: Entity | Method) -> Iterator[Section]:
    if isinstance(subject, Method):
        signature = method_signature(subject, context.address)
    else:
        signature = entity_signature(subject, context.address)
    yield Section("syntax", context.title("syntax"), code=signature)


def _parameters(context: Context, subject: Method | Function | Callback) -> Iterator[Section]:
    names = Names()
    found = tuple(
        _parameter(context, parameter, names.take(f"parameter-{safe_name(parameter.name)}"))
        for parameter in subject.parameters
    )
    if found:
        yield Section("parameters", context.title("parameters"), definitions=found)


def _parameter(context: Context, parameter: Parameter, anchor: str) -> Definition:
    term = Markup('<code>{}</code> <span class="direction">{}</span> <code class="type">{}</code>').format(
        clean(parameter.name), direction_words(parameter), type_markup(parameter.type, context.address)
    )
    return Definition(term, context.prose.blocks(context.text.parameters.get(parameter.name, "")), anchor)


def _return_value(context: Context, subject: Method | Function | Callback) -> Iterator[Section]:
    body = context.prose.blocks(context.text.returns)
    table = _codes(context, subject.hresults)
    if body or table:
        yield Section("return-value", context.title("return-value"), body=body, table=table)


def _codes(context: Context, codes: tuple[Code, ...]) -> Table | None:
    columns = tuple(context.word(key) for key in ("code", "value", "result", "description"))
    rows = tuple(_code_row(context, found) for found in {found.name: found for found in codes}.values())
    return Table(columns, rows) if rows else None


def _code_row(context: Context, found: Code) -> Row:
    use = context.site.codes[found.name]
    name = anchored(context.links.to_code(use), Markup())
    return Row(
        (name, *code_facts(context, found), context.prose.cell(context.text.hresults.get(found.name, ""))), use.anchor
    )


def code_facts(context: Context, found: Code) -> tuple[Markup, Markup]:
    """A return code's value, and whether it is a success: empty where nobody knows."""
    value = code(f"0x{found.value:08X}") if found.value is not None else Markup()
    if found.success is None:
        return value, Markup()
    key = "success" if found.success else "failure"
    return value, Markup('<span class="{}">{}</span>').format(key, context.word(key))


def _methods(context: Context, subject: Interface | Class | Structure | Union) -> Iterator[Section]:
    if not subject.methods:
        return
    slots = any(method.slot is not None for method in subject.methods)
    columns = ("slot",) * slots + ("name", "description")
    rows = tuple(_method_row(context, method, slots) for method in subject.methods)
    yield Section(
        "methods", context.title("methods"), table=Table(tuple(context.word(column) for column in columns), rows)
    )


def _method_row(context: Context, method: Method, slots: bool) -> Row:
    slot = ("" if method.slot is None else str(method.slot),) if slots else ()
    if not method.documented or context.entity is None:
        return Row((*slot, code(method.name), context.word("not-documented")), muted=True)
    place = context.site.methods[context.entity.name, method.name]
    table = context.text.methods_table
    words = table.get(method.name) or table.get(method.page or "")
    description = context.prose.cell(words) if words else (context.briefs or {}).get(method.name, Markup())
    return Row((*slot, context.reference(place, name=method.name), description))


def _enumerators(context: Context, subject: Enumeration) -> Iterator[Section]:
    columns = tuple(context.word(key) for key in ("name", "value", "description"))
    rows = tuple(
        Row((code(member.name), code(hexadecimal(member.value)), _member_words(context, member.name)))
        for member in subject.members
    )
    if rows:
        yield Section("members", context.title("members"), table=Table(columns, rows))


def _fields(context: Context, subject: Structure | Union) -> Iterator[Section]:
    columns = tuple(context.word(key) for key in ("name", "type", "description"))
    rows = tuple(
        Row(
            (
                code(field.name) if field.name else "",
                Markup('<code class="type">{}</code>').format(type_markup(field.type, context.address)),
                _member_words(context, field.name),
            )
        )
        for field in subject.members
    )
    if rows:
        yield Section("members", context.title("members"), table=Table(columns, rows))


def _member_words(context: Context, name: str) -> Markup:
    return context.prose.cell(context.text.members.get(name, ""))


def _interfaces(context: Context, subject: Coclass) -> Iterator[Section]:
    columns = tuple(context.word(key) for key in ("name", "description"))
    rows = tuple(_interface_row(context, name) for name in subject.interfaces)
    if rows:
        yield Section("interfaces", context.title("interfaces"), table=Table(columns, rows))


def _interface_row(context: Context, name: str) -> Row:
    place = context.site.entities.get(name)
    shown = context.reference(place) if place else code(name)
    return Row((shown, context.prose.cell(context.text.interfaces_table.get(name, ""))))


# --- words -----------------------------------------------------------------------------------------------------------


def _remarks(context: Context, subject: Subject) -> Iterator[Section]:
    if body := context.prose.blocks(context.text.remarks):
        yield Section("remarks", context.title("remarks"), body=body)


def _others(context: Context, subject: Subject) -> Iterator[Section]:
    """Sections that no field of the specification keeps; an empty one is left out."""
    for other in context.text.sections:
        title = heading_words(other.title) or context.title(other.key)
        if body := context.prose.blocks(other.text):
            yield Section(safe_name(other.key), title, body=body, level=min(max(other.level, 2), 4))


def _requirements(context: Context, subject: Subject) -> Iterator[Section]:
    rows = tuple(_requirement_rows(context))
    if rows:
        yield Section("requirements", context.title("requirements"), definitions=rows)


def _requirement_rows(context: Context) -> Iterator[Definition]:
    """Platforms, then what the specification knows, then the page's other rows; files never in the page's spelling."""
    rows = context.text.requirements
    yield from _worded(context, rows, lambda fact: fact == "platforms")
    for key in ("header", "idl", "library"):
        if name := getattr(context.entity, key, None):
            yield Definition(Markup.escape(context.word(key)), code(name))
    yield from _worded(context, rows, lambda fact: fact not in ("platforms", "header", "idl", "library"))
    since = getattr(context.entity, "since", None)
    if since and not any(row.fact == "versions" for row in rows):
        yield Definition(Markup.escape(context.word("since")), clean(since))


def _worded(context: Context, rows: tuple[Requirement, ...], wanted: Callable[[str], bool]) -> Iterator[Definition]:
    for row in rows:
        body = context.prose.cell(row.text) if wanted(row.fact) else Markup()
        if body.strip():
            label = context.language.words.get(row.fact) or heading_words(row.label.rstrip(" :：\u00a0*"))
            yield Definition(Markup.escape(label), body)


def _see_also(context: Context, subject: Subject) -> Iterator[Section]:
    items = Markup().join(Markup("<li>{}</li>\n").format(_see(context, item)) for item in context.text.see_also)
    if items:
        yield Section("see-also", context.title("see-also"), body=Markup("<ul>\n{}</ul>\n").format(items))


def _see(context: Context, item: SeeAlso) -> Markup:
    reference = context.links.resolve(item.target) if item.target else None
    return anchored(reference, context.prose.line(item.text))


_WORDS = (_remarks, _others, _requirements, _see_also)
_CALLED = (_syntax, _parameters, _return_value, *_WORDS)
_RECORD = (_syntax, _fields, _methods, *_WORDS)
SECTIONS: Mapping[type, tuple[Builder, ...]] = {
    Method: _CALLED,
    Function: _CALLED,
    Callback: _CALLED,
    Interface: (_syntax, _methods, *_WORDS),
    Class: (_syntax, _methods, *_WORDS),
    Enumeration: (_syntax, _enumerators, *_WORDS),
    Structure: _RECORD,
    Union: _RECORD,
    Coclass: (_syntax, _interfaces, *_WORDS),
    type(None): (_remarks, _others, _see_also),
}
