"""A page in one locale as a draft: an entity, a method or a document and its texts in, sections in order out.

`SECTIONS` says which sections a kind of page has, in which order, and what makes each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from markupsafe import Markup
from msgspec.structs import replace

from docabi.abi.spelling import code_number, constant_text, spell
from docabi.backends.reference.fallback import NO_TEXT, older
from docabi.backends.reference.fallback import told as told_in
from docabi.backends.reference.page import Context, anchored, code
from docabi.backends.reference.prose import clean, heading_words, plain
from docabi.backends.reference.requirements import requirements
from docabi.backends.reference.sitemap import TOP, Names, safe_name
from docabi.backends.reference.views import NOTHING, Definition, Draft, Link, Parts, Row, Section, Subject, Table
from docabi.backends.words import once, word
from docabi.markdown.dialect import ANCHOR
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Code,
    Constant,
    Enumeration,
    Function,
    Interface,
    Macro,
    Method,
    NamedConstant,
    Structure,
    Union,
)
from docabi.texts import PageText, SeeAlso

Builder = Callable[..., Parts]
# Where the sections go that have no maker of their own.
_OTHERS = ""
# Sections whose headings say nothing but what they are: one form in a language.
_OF_THE_LANGUAGE = ("in-this-section", "related-sections", "see-also", "requirements")
# So many characters of a description search engines show.
_DESCRIPTION = 160
_NAME = compile_pattern(r"[^\W\d]\w*")
_NUMBER = compile_pattern(r"-\d+\Z")
# Code of a text, in which nothing is an anchor.
_CODE = compile_pattern(r"```.*?(?:```|\Z)|`[^`\n]*`", re.DOTALL)


def draft_page(context: Context, subject: Subject) -> Draft:
    """Return the page of an entity or a method, or (without a subject) of a document."""
    has_text = context.text != NO_TEXT and context.source is None
    context, sections = _anchored(context, subject)
    return Draft(
        heading=clean(context.place.name)
        if subject
        else plain(context.text.heading or context.text.title) or context.document,
        kind=context.word(f"kind-{kind(subject)}") if subject else "",
        summary=context.blocks("summary"),
        sections=sections,
        has_text=has_text,
        has_revision=has_text,
        source=context.source.language if context.source else None,
        description=_description(context.brief),
        older=tuple(_older(context, sections)),
        short=clean(getattr(subject, "name", "")),
    )


def _older(context: Context, sections: Sequence[Section]) -> Iterator[Link]:
    """Yield the places of a page whose texts its source says otherwise now."""
    found = older(context.text, context.original) if context.original is not None else []
    if not found:
        return
    names: dict[str, str] = {TOP: context.word("description")}
    for section in sections:
        names[section.anchor] = section.title
        names |= {one.anchor: one.term.striptags().split(" ")[0] for one in section.parts.definitions}
        rows = section.parts.table.rows if section.parts.table else ()
        names |= {row.anchor: Markup(row.cells[0]).striptags() for row in rows if isinstance(row.cells[0], Markup)}
    for field, name in found:
        place = f"{_STANDS_AT[field]}{safe_name(name)}" if name else _STANDS_AT[field]
        if (field, name) not in context.borrowed and names.get(place):
            yield Link(f"#{place}", names[place])


_STANDS_AT = {
    "summary": TOP,
    "returns": "return-value",
    "remarks": "remarks",
    "parameters": "parameter-",
    "hresults": "code-",
    "members": "member-",
    "constants": "constant-",
}
"""Where each field of a page's words stands on it."""


def _description(brief: Markup) -> str:
    """Return the words of a page's first paragraph, cut at a blank."""
    words = " ".join(brief.striptags().split())
    return (
        words if len(words) <= _DESCRIPTION else f"{words[:_DESCRIPTION].rpartition(' ')[0] or words[:_DESCRIPTION]} …"
    )


def kind(subject: Subject) -> str:
    """Return the kind of what a page describes: `interface`, `method`."""
    return str(subject.__struct_config__.tag or "method") if subject else ""


def _anchored(context: Context, subject: Subject) -> tuple[Context, tuple[Section, ...]]:
    """Return the sections; if a text links within its page, they are written a second time, with the anchors known."""
    sections = _page_sections(context, subject)
    borrowed = (told_in(source.page, fragment) for fragment, source in context.borrowed.items())
    if not any("](#" in text for text in (*_markdown_of(context.text), *borrowed)):
        return context, sections
    context = replace(context, anchors=_anchors(context, sections))
    return context, _page_sections(context, subject)


def _anchors(context: Context, sections: Sequence[Section]) -> dict[str, str]:
    """Return the anchors of a page by what its links call them: those of its sections, its top, and for each empty one
    in a text that of the section it stands in, or of the next one where nothing follows it.
    """
    text = context.text
    anchors = {section.anchor: section.anchor for section in sections}
    places = ["", *_places(context.names or _own_names(text), sections), TOP]
    written = [(TOP, text.summary), ("remarks", text.remarks)]
    written += zip(places[1:], (other.text for other in text.sections), strict=False)
    texts = [(place, words) for place, words in written if place in (TOP, *anchors) and words.strip()]
    for (place, words), (behind, _) in zip(texts, (*texts[1:], ("", "")), strict=True):
        found, last = _empty_anchors(words)
        for name, start in found:
            if target := behind if start >= last else place:
                anchors.setdefault(name, target)
    anchors.setdefault("top", TOP)
    return anchors


def _places(names: Sequence[str], sections: Sequence[Section]) -> Iterator[str]:
    """Yield the anchor of each section of the text: of several with one name each has its own; empty if it has none."""
    free: dict[str, list[str]] = {}
    for section in reversed(sections):
        free.setdefault(_NUMBER.sub("", section.anchor), []).append(section.anchor)
    for name in names:
        same = free.get(_NUMBER.sub("", _anchor(name)), [])
        yield same.pop() if same else ""


def _empty_anchors(text: str) -> tuple[list[tuple[str, int]], int]:
    """Return the empty anchors of a text by name, each with where it stands, and from where on it has nothing else."""
    words = _CODE.sub("x", text)
    found = [*ANCHOR.finditer(words)]
    last = len(words.rstrip())
    for one in reversed(found):
        if one.end() != last:
            break
        last = one.start()
        while last and words[last - 1].isspace():
            last -= 1
    return [(one[1], one.start()) for one in found], last


def _markdown_of(page: PageText) -> Iterator[str]:
    """Yield all Markdown of a page that it prints."""
    yield from (page.summary, page.returns, page.remarks)
    yield from (row.text for row in page.requirements)
    yield from (other.text for other in page.sections)
    tables = (page.parameters, page.hresults, page.constants, page.members, page.methods_table)
    for table in (*tables, page.interfaces_table, page.entries):
        yield from table.values()


def _page_sections(context: Context, subject: Subject) -> tuple[Section, ...]:
    """Return the sections of a page that say something; no two have one anchor."""
    names = Names()
    return tuple(_named(section, names) for section in _sections(context, SECTIONS[type(subject)], subject))


def _named(section: Section, names: Names) -> Section:
    anchor = names.take(section.anchor)
    return section if anchor == section.anchor else replace(section, anchor=anchor)


def _sections(context: Context, builders: Mapping[str, Builder | None], subject: Subject) -> Iterator[Section]:
    for key, builder in builders.items():
        if builder is None:
            # Their place is no section of its own: a page's sections without an anchor have an empty key, too.
            yield from _others(context, frozenset(builders) - {_OTHERS})
            continue
        parts = builder(context, subject)
        if parts:
            yield Section(key, context.title(key), parts)


def _others(context: Context, made: frozenset[str]) -> Iterator[Section]:
    """Yield the page's other sections; a section without text is kept only as a heading of sections below it."""
    names = context.names or _own_names(context.text)
    named = zip(context.text.sections, names, strict=True)
    found = [(other, name) for other, name in named if other.key not in made]
    others = [other for other, _ in found]
    for index, (other, name) in enumerate(found):
        body = context.prose.blocks(other.text)
        parent = index + 1 < len(others) and others[index + 1].level > other.level
        if body or parent:
            own = heading_words(other.title) or context.word(other.key) or plain(other.title)
            is_known = other.key in _OF_THE_LANGUAGE or own == word("en", other.key)
            title = context.title(other.key, own) if is_known else own
            yield Section(_anchor(name or title), title, Parts(body=body), min(max(other.level, 2), 4))


def shared_anchors(texts: Mapping[str, PageText]) -> dict[str, tuple[str, ...]]:
    """Return by locale what the anchors of a page's sections are called: in every locale that has the same sections as
    the one whose page names most of them, as that one calls them.
    """
    leader = max(texts.values(), key=lambda text: sum(bool(other.key) for other in text.sections), default=NO_TEXT)
    names, levels = _own_names(leader), _levels(leader)
    return {tag: names if _levels(text) == levels else _own_names(text) for tag, text in texts.items()}


def _own_names(text: PageText) -> tuple[str, ...]:
    return tuple(other.key or heading_words(other.title) or plain(other.title) for other in text.sections)


def _levels(text: PageText) -> list[int]:
    return [other.level for other in text.sections]


def _anchor(key: str) -> str:
    """Return a section's anchor, which no parameter, member or code can have."""
    name = safe_name(key)
    return f"section-{name}" if name.startswith(("parameter-", "member-", "code-", "constant-")) else name


# --- sections that the specification makes and the words of a page describe ------------------------------------------

# Each function gives the parts of a section. What the page says there beside the descriptions (`Context.rest`) stands
# above them.


def syntax(context: Context, subject: object) -> Parts:
    """Return the declaration and what the page says beside it."""
    facts = context.facts
    own = ("IDL", "C++", "C") if facts.is_method else ("C",)
    forms = (*own, *("Python",) * bool(facts.python))
    return Parts(facts.signature, facts.python, forms if forms[1:] else (), context.rest("syntax"))


def parameters(context: Context, subject: Method | Function | Callback) -> Parts:
    """Return the parameters: name, direction and type are the specification's, what each is for says the page. What it
    says of names that are not declared stands behind them.
    """
    words = context.text.parameters
    found = [
        Definition(one.markup, context.blocks("parameters", one.name), one.anchor) for one in context.facts.parameters
    ]
    declared = {one.name for one in context.facts.parameters}
    others = (Definition(code(name), context.prose.blocks(words[name])) for name in words if name not in declared)
    return Parts(body=context.rest("parameters"), definitions=(*found, *others))


def arguments(context: Context, subject: Macro) -> Parts:
    """Return what the page says of a macro's parameters."""
    words = context.text.parameters
    names = dict.fromkeys((*(subject.arguments or ()), *words))
    found = tuple(Definition(code(name), context.prose.blocks(words.get(name, ""))) for name in names)
    return Parts(body=context.rest("parameters"), definitions=found)


def return_value(context: Context, subject: Method | Function | Callback) -> Parts:
    """Return what the page says of the value, and a table of the return codes."""
    codes = {found.name: found for found in subject.hresults}
    # Where the words about the value tell of all codes, no cell is left for them.
    has_words = any((("hresults", name) in context.borrowed or context.text.hresults.get(name)) for name in codes)
    columns = context.words("code", "value", "result", *("description",) * has_words)
    rows = tuple(_code_row(context, found, has_words) for found in codes.values())
    body = context.blocks("returns") + context.rest("return-value")
    return Parts(body=body, table=Table(columns, rows) if rows else None)


def told(context: Context, subject: None) -> Parts:
    """Return what a document says of a value, of codes, of members: a page whose entity another describes."""
    text = context.text
    entries = {**text.hresults, **text.members, **text.methods_table, **text.interfaces_table}
    rows = tuple(
        Row((context.prose.cell(text.entries.get(name, f"`{name}`")), context.prose.cell(words)))
        for name, words in entries.items()
    )
    body = context.prose.blocks(text.returns) + context.rest("return-value")
    return Parts(body=body, table=Table(context.words("name", "description"), rows) if rows else None)


def _code_row(context: Context, found: Code, has_words: bool) -> Row:
    words = (context.cell("hresults", found.name),) if has_words else ()
    link, anchor = anchored(context.links.to_code(found.name), NOTHING), context.site.code_anchor(found.name)
    return Row((link, *code_facts(context, found), *words), anchor)


def code_facts(context: Context, found: Code) -> tuple[Markup, Markup]:
    """Return a code's value and the word for success or failure; each is empty if it is not known."""
    value = code(number) if (number := code_number(found)) else Markup()
    if found.success is None:
        return value, Markup()
    key = "success" if found.success else "failure"
    return value, _result(key, context.word(key))


@remembered(256)
def _result(key: str, word: str) -> Markup:
    return Markup("<span class={}>{}</span>").format(key, word)


def constants(context: Context, subject: Subject) -> Parts:
    """Return a table of the constants that the page states, each with what it is a value of."""
    stated = subject.constants if subject is not None else ()
    typed = any(found.type is not None or found.of for found in stated)
    columns = context.words("name", "value", *("type",) * typed, "description")
    rows = tuple(_constant_row(context, found, typed) for found in stated)
    return Parts(table=Table(columns, rows) if rows else None)


def _constant_row(context: Context, found: Constant, typed: bool) -> Row:
    of = " ".join(filter(None, (spell(found.type) if found.type is not None else "", found.of)))
    words, value = context.cell("constants", found.name), constant_text(found.value)
    types = (code(of) if of else "",) * typed
    cells = (code(found.name), code(value) if value else context.undocumented, *types, words)
    return Row(cells, f"constant-{safe_name(found.name)}")


def methods(context: Context, subject: Interface | Class | Structure | Union) -> Parts:
    """Return a table of the methods in vtable order; those without a page are in it, too."""
    slots = any(method.slot is not None for method in subject.methods)
    columns = context.words(*("slot",) * slots, "name", "description")
    keys = _table_keys(context, subject.methods)
    key = once(lambda name: keys[name])
    rows = [_method_row(context, method, slots, key(method.name)) for method in subject.methods]
    left = context.text.methods_table.keys() - keys.values()
    rows += [_listed_row(context, key, slots) for key in context.text.methods_table if key in left]
    return Parts(body=context.rest("methods"), table=Table(columns, tuple(rows)) if rows else None)


def inherited(context: Context, subject: Interface | Class) -> Parts:
    """Return a table of the methods of the bases."""
    rows = context.facts.bases
    return Parts(table=Table(context.words("interfaces", "methods"), rows) if rows else None)


def _table_keys(context: Context, subjects: Iterable[Method]) -> dict[str, str]:
    """Return by method the key of the row that the page's own table has for it: its document, its name, or what names
    it in the row; empty if it has none.
    """
    table, entries = context.text.methods_table, context.text.entries
    named: dict[str, str] = {}
    for key in table:
        for name in _NAME.findall(plain(entries.get(key, ""))):
            named.setdefault(name, key)
    found = ((one.name, (key for key in (one.page or "", one.name) if key in table)) for one in subjects)
    return {name: next(keys, "") or named.get(name, "") for name, keys in found}


def _listed_row(context: Context, key: str, slots: bool) -> Row:
    """Return a row of the page's own table for what is no method of the specification."""
    entry = context.prose.cell(context.text.entries.get(key, key))
    return Row((*("",) * slots, entry, context.prose.cell(context.text.methods_table[key])))


def _method_row(context: Context, method: Method, slots: bool, key: str) -> Row:
    slot = ("" if method.slot is None else str(method.slot),) if slots else ()
    words = context.text.methods_table.get(key)
    if not method.documented or context.entity is None:
        told = context.prose.cell(words) if words else context.word("not-documented")
        return Row((*slot, code(method.name), told), muted=not words)
    place = context.site.methods[context.entity.name, method.name]
    description = context.prose.cell(words) if words else (context.briefs or {}).get(method.name, Markup())
    return Row((*slot, context.reference(place, name=method.name), description or context.undocumented))


def members(context: Context, subject: Enumeration | Structure | Union) -> Parts:
    """Return a table of the enumerators with their values, or of the members with their types."""
    fact = "value" if isinstance(subject, Enumeration) else "type"
    columns = context.words("name", fact, "description")
    words = context.text.members
    said = once(lambda name: context.cell("members", name))
    first = {one.name: one.anchor for one in reversed(context.facts.members)}
    again = Markup("<a href=#{}>{}</a>")
    rows = tuple(
        Row((code(one.name), one.markup, said(one.name) or again.format(first[one.name], code(one.name))), one.anchor)
        for one in context.facts.members
    )
    declared = {one.name for one in context.facts.members}
    others = (Row((code(name), "", context.prose.cell(words[name]))) for name in words if name not in declared)
    rows = (*rows, *others)
    return Parts(body=context.rest("members"), table=Table(columns, rows) if rows else None)


def interfaces(context: Context, subject: Coclass) -> Parts:
    """Return a table of the interfaces that a class gives; the page's own table names them by document or by name."""
    words = {context.site.name_of(key): text for key, text in context.text.interfaces_table.items()}
    rows = tuple(
        _interface_row(context, name, words.get(name, "")) for name in dict.fromkeys((*subject.interfaces, *words))
    )
    table = Table(context.words("name", "description"), rows) if rows else None
    return Parts(body=context.rest("interfaces"), table=table)


def _interface_row(context: Context, name: str, words: str) -> Row:
    place = context.site.entities.get(name)
    return Row((context.reference(place) if place else code(name), context.prose.cell(words) or context.undocumented))


# --- sections that the words of a page make --------------------------------------------------------------------------


def remarks(context: Context, subject: object) -> Parts:
    """Return the remarks."""
    return Parts(body=context.blocks("remarks") + context.rest("remarks"))


def see_also(context: Context, subject: object) -> Parts:
    """Return the page's links; a section that says more than its links is kept whole instead."""
    if rest := context.rest("see-also"):
        return Parts(body=rest)
    return Parts(items=tuple(_see(context, item) for item in context.text.see_also))


def _see(context: Context, item: SeeAlso) -> Markup:
    reference = context.links.resolve(item.target) if item.target else None
    return anchored(reference, context.prose.line(item.text))


_WORDS: dict[str, Builder | None] = {
    "remarks": remarks,
    _OTHERS: None,
    "requirements": requirements,
    "see-also": see_also,
}
_SYNTAX: dict[str, Builder | None] = {"syntax": syntax}
_STATED: dict[str, Builder | None] = {"constants": constants, **_WORDS}
_CALLED = {**_SYNTAX, "parameters": parameters, "return-value": return_value, **_STATED}
_VTABLE = {**_SYNTAX, "methods": methods, "inherited": inherited, **_STATED}
_RECORD = {**_SYNTAX, "members": members, "methods": methods, **_STATED}
SECTIONS: Mapping[type, Mapping[str, Builder | None]] = {
    Method: _CALLED,
    Function: _CALLED,
    Callback: _CALLED,
    Interface: _VTABLE,
    Class: _VTABLE,
    Enumeration: {**_SYNTAX, "members": members, **_STATED},
    Structure: _RECORD,
    Union: _RECORD,
    Coclass: {**_SYNTAX, "interfaces": interfaces, **_STATED},
    NamedConstant: {**_SYNTAX, **_STATED},
    Macro: {**_SYNTAX, "parameters": arguments, **_STATED},
    Alias: {**_SYNTAX, **_STATED},
    type(None): {**_SYNTAX, "parameters": parameters, "return-value": told, **_WORDS},
}
