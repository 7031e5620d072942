"""An entity as a page in the terminal: facts of the specification, words of one locale, where each fact is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from docabi.abi.rooms import is_packing
from docabi.abi.spelling import attributes, code_number, constant_text, spell
from docabi.abi.trees import given_names, members_by_path
from docabi.backends.deprecation import advice
from docabi.cli.terminal_markdown import Gated, TerminalMarkdown, reference
from docabi.escape import terminal
from docabi.spec import (
    Alias,
    Callback,
    Class,
    Coclass,
    Code,
    Entity,
    Enumeration,
    Enumerator,
    Evidence,
    FactEvidence,
    Field,
    Function,
    Interface,
    Macro,
    Method,
    NamedConstant,
    Parameter,
    Structure,
    Union,
)
from docabi.texts import EntityText, PageText


class TerminalPage(msgspec.Struct, frozen=True):
    """What is printed: an entity, or one method of it, with the words of a locale and the witnesses of its facts."""

    entity: Entity
    method: Method | None
    text: EntityText | None
    evidence: Evidence | None
    locale: str
    sources: bool

    @property
    def words(self) -> PageText:
        """Return the words of the page, empty ones if the locale has none."""
        if self.text is None:
            return PageText()
        return self.text.text if self.method is None else self.text.methods.get(self.method.name, PageText())

    def heading(self, key: str, default: str) -> str:
        """Return the page's own heading of a section, else the default."""
        return terminal(self.words.headings.get(key, default))


def print_page(page: TerminalPage, console: Console | None = None) -> None:
    """Print a page on the terminal, in its colours and its width."""
    out = console or Console(highlight=False)
    for part in _parts(page):
        out.print(Gated(part))


def _parts(page: TerminalPage) -> Iterator[RenderableType]:
    title = page.entity.name if page.method is None else f"{page.entity.name}::{page.method.name}"
    yield Text(title, style="bold")
    yield Text(_subtitle(page), style="dim")
    if page.text is None:
        yield Text(f"(no words in {page.locale})", style="italic")
    yield from _prose(page.words.summary, page)
    yield from _syntax(page.method or page.entity)
    yield from _members(page)
    yield from _codes(page)
    yield from _constants(page)
    if page.words.remarks:
        yield from _headed(page.heading("remarks", "Remarks"), _prose(page.words.remarks, page))
    for section in page.words.sections:
        if section.text:
            yield from _headed(terminal(section.title or section.key), _prose(section.text, page))
    yield from _requirements(page)
    yield from _see_also(page)
    if page.sources:
        yield from _headed("Sources", _sources(page))


def _subtitle(page: TerminalPage) -> str:
    entity, method = page.entity, page.method
    facts: list[str | None] = [str(entity.__struct_config__.tag) if method is None else "method", entity.area]
    if method is not None and method.slot is not None:
        total = getattr(entity, "slots", None)
        facts.append(f"slot {method.slot}" + (f" of {total}" if total else ""))
    if method is None and isinstance(entity, Interface | Class):
        facts += [entity.iid, f"base {entity.base}" if entity.base else None]
        unknown = None if getattr(entity, "text", None) else "layout not known"
        facts.append(f"{entity.slots} slots" if entity.slots is not None else unknown)
    if method is None and isinstance(entity, NamedConstant):
        facts += [
            constant_text(entity.value),
            ", ".join(entity.data_types),
            entity.of and f"option of {entity.of}",
        ]
    if method is None and isinstance(entity, Macro):
        arguments = f"({', '.join(entity.arguments)})" if entity.arguments is not None else ""
        facts.append(f"{entity.name}{arguments} {entity.text or ''}".rstrip())
    if method is None and isinstance(entity, Alias):
        facts += [f"typedef {spell(one.type, one.name)}" for one in given_names(entity)]
    if method is None and isinstance(entity, Structure | Union) and entity.pack is not None:
        facts.append(f"packing of {entity.pack} bytes" if is_packing(entity.pack) else "packing not known")
    facts += [
        entity.header or entity.idl,
        ", ".join(filter(None, (entity.library, *entity.library_elsewhere))),
        f"since {entity.since}" if entity.since else None,
        f"deprecated: {advice(entity)}" if entity.deprecated else None,
    ]
    return terminal(" · ".join(fact for fact in facts if fact))


def _prose(text: str, page: TerminalPage) -> Iterator[RenderableType]:
    if text:
        yield Padding(TerminalMarkdown(text, page.words), (1, 0, 0, 0))


def _requirements(page: TerminalPage) -> Iterator[RenderableType]:
    table = _table()
    for row in page.words.requirements:
        table.add_row(Text(terminal(row.label)), TerminalMarkdown(row.text, page.words))
    if page.words.requirements:
        yield from _headed(page.heading("requirements", "Requirements"), [table])


def _see_also(page: TerminalPage) -> Iterator[RenderableType]:
    links = page.words.links
    shown = [(link.text or reference(link.target), links.get(link.target, link.target)) for link in page.words.see_also]
    if shown:
        names = [Text(terminal(f"  {text} <{to}>" if text != to else f"  {text}")) for text, to in shown]
        yield from _headed(page.heading("see-also", "See also"), names)


def _headed(title: str, parts: Iterable[RenderableType]) -> Iterator[RenderableType]:
    yield Padding(Text(title, style="bold underline"), (1, 0, 0, 0))
    yield from parts


def _syntax(subject: Entity | Method) -> Iterator[RenderableType]:
    if isinstance(subject, Method | Function | Callback) and subject.returns is not None:
        inside = ",\n".join(f"    {_parameter(parameter)}" for parameter in subject.parameters)
        call = f"({inside and chr(10) + inside + chr(10)})"
        returns = spell(subject.returns, subject.name)
        yield Padding(Text(terminal(f"{returns}{call};"), style="cyan"), (1, 2))
    if text := getattr(subject, "text", None):
        yield Padding(Text(terminal(text), style="cyan"), (1, 2))


def _parameter(parameter: Parameter) -> str:
    return f"[{', '.join(attributes(parameter))}] {spell(parameter.type, parameter.name)}"


def _table() -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 2), show_header=False)
    for _ in range(2):
        table.add_column(overflow="fold")
    return table


def _members(page: TerminalPage) -> Iterator[RenderableType]:
    words, key, rows = page.words, "members", list[tuple[str, str]]()
    match page.method or page.entity:
        case Method() | Function() | Callback() as subject:
            key = "parameters"
            rows = [(one.name, words.parameters.get(one.name, "")) for one in subject.parameters]
        case Enumeration() | Structure() | Union() as subject:
            found = members_by_path(subject.members)
            rows = [(_member(path, one), words.members.get(path, "")) for path, one in found]
        case Interface() | Class() as subject:
            key, rows = "methods", [_method_row(method, page) for method in subject.methods]
        case Coclass() as subject:
            key, rows = "interfaces", [(name, "") for name in subject.interfaces]
    if rows:
        table = _table()
        for name, text in rows:
            table.add_row(Text(terminal(name), style="green"), TerminalMarkdown(text, page.words))
        yield from _headed(page.heading(key, key.capitalize()), [table])


def _member(path: str, member: Field | Enumerator) -> str:
    if isinstance(member, Enumerator):
        return f"{path} = 0x{member.value:X}"
    return spell(member.type, path) + ("" if member.bits is None else f" : {member.bits}")


def _method_row(method: Method, page: TerminalPage) -> tuple[str, str]:
    slot = "  " if method.slot is None else f"{method.slot:>2}"
    words = page.text.methods.get(method.name) if page.text is not None else None
    listed = page.words.methods_table.get(method.page or "", "")
    text = listed or (words.summary if words is not None else "")
    return f"{slot} {method.name}", text if method.documented else "(no page)"


def _codes(page: TerminalPage) -> Iterator[RenderableType]:
    subject = page.method or page.entity
    codes: tuple[Code, ...] = getattr(subject, "hresults", ())
    if not codes and not page.words.returns:
        return
    table = _table()
    for code in codes:
        value = code_number(code) or "?"
        outcome = {True: "success", False: "failure", None: ""}[code.success]
        name = Text.assemble(
            (terminal(code.name), "green" if code.success else "red"), (f"\n{value} {outcome}".rstrip(), "dim")
        )
        table.add_row(name, TerminalMarkdown(page.words.hresults.get(code.name, ""), page.words))
    parts = [*_prose(page.words.returns, page), *([table] if codes else [])]
    yield from _headed(page.heading("return-value", "Return value"), parts)


def _constants(page: TerminalPage) -> Iterator[RenderableType]:
    stated = (page.method or page.entity).constants
    table = _table()
    for one in stated:
        name = Text.assemble(
            (terminal(one.name), "green"), (f"\n{constant_text(one.value)} {one.of or ''}".rstrip(), "dim")
        )
        table.add_row(name, TerminalMarkdown(page.words.constants.get(one.name, ""), page.words))
    if stated:
        yield from _headed(page.heading("constants", "Constants"), [table])


def _sources(page: TerminalPage) -> Iterator[RenderableType]:
    """Yield each fact of the entity's own page, or of the method's, and below it the pages that state it."""
    for found in page.evidence.facts if page.evidence is not None else ():
        fact = _own_fact(found.fact, page)
        if fact is None:
            continue
        total = len(found.sources) + sum(len(one.sources) for one in found.against)
        agree = f"{len(found.sources)} of {total} agree" if total else "no page states it"
        value = f" = {found.value}" if found.value and found.value != fact.rpartition(".")[2] else ""
        yield Text.assemble((terminal(fact + value), "green"), (f"  {agree}", "dim"))
        yield from (Text(terminal(f"    {line}")) for line in _witnesses(found, page.locale))


def _own_fact(fact: str, page: TerminalPage) -> str | None:
    """Return a fact's path below the entity or method that is printed; None for a fact of something else."""
    if page.method is None:
        return None if fact.startswith("methods.") and fact.count(".") > 1 else fact or "declaration"
    prefix = f"methods.{page.method.name}"
    return fact.removeprefix(prefix).lstrip(".") or "name" if f"{fact}.".startswith(f"{prefix}.") else None


def _witnesses(found: FactEvidence, locale: str) -> Iterator[str]:
    own = [one for one in found.sources if one.locale == locale] or list(found.sources[:1])
    yield from (f"{one.locale} {one.page}:{one.line}" for one in own)
    for one in found.against:
        where = ", ".join(f"{source.locale} {source.page}:{source.line}" for source in one.sources)
        yield f"against: {one.value or '(nothing)'} ({one.reason or 'other'}): {where}"
    if found.note:
        yield f"{'inferred' if found.inferred else 'note'}: {found.note}"
