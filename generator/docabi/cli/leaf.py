"""An entity as a page in the terminal: facts of the specification, words of one locale, where each fact is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from docabi.abi.spelling import attributes, spell
from docabi.cli.prose import Prose, reference
from docabi.escape import terminal
from docabi.spec import (
    Callback,
    Class,
    Coclass,
    Code,
    Entity,
    EntityText,
    Enumeration,
    Evidence,
    FactEvidence,
    Function,
    Interface,
    Method,
    PageText,
    Parameter,
    Structure,
    Union,
)


class Leaf(msgspec.Struct, frozen=True):
    """What to print: an entity, or one method of it."""

    entity: Entity
    method: Method | None
    text: EntityText | None
    evidence: Evidence | None
    locale: str
    sources: bool

    @property
    def words(self) -> PageText:
        """The words of the page in question; empty ones where the locale has none."""
        if self.text is None:
            return PageText()
        return self.text.text if self.method is None else self.text.methods.get(self.method.name, PageText())

    def heading(self, key: str, default: str) -> str:
        """The page's own heading of a section."""
        return terminal(self.words.headings.get(key, default))

    def fact(self, name: str) -> str:
        """A fact's path in the evidence."""
        return name if self.method is None else f"methods.{self.method.name}.{name}"


def print_leaf(leaf: Leaf, console: Console | None = None) -> None:
    """Print it; colours and width are the terminal's."""
    out = console or Console(highlight=False)
    for part in _parts(leaf):
        out.print(part)


def _parts(leaf: Leaf) -> Iterator[RenderableType]:
    yield Text(_title(leaf), style="bold")
    yield Text(_subtitle(leaf), style="dim")
    if leaf.text is None:
        yield Text(f"(no words in {leaf.locale})", style="italic")
    yield from _prose(leaf.words.summary, leaf)
    yield from _syntax(leaf.method or leaf.entity)
    yield from _members(leaf)
    yield from _codes(leaf)
    if leaf.words.remarks:
        yield from _headed(leaf.heading("remarks", "Remarks"), _prose(leaf.words.remarks, leaf))
    for section in leaf.words.sections:
        if section.text:
            yield from _headed(terminal(section.title or section.key), _prose(section.text, leaf))
    yield from _requirements(leaf)
    yield from _see_also(leaf)
    if leaf.sources:
        yield from _headed("Sources", _sources(leaf))


def _title(leaf: Leaf) -> str:
    return leaf.entity.name if leaf.method is None else f"{leaf.entity.name}::{leaf.method.name}"


def _subtitle(leaf: Leaf) -> str:
    entity, method = leaf.entity, leaf.method
    facts: list[str | None] = [str(entity.__struct_config__.tag) if method is None else "method", entity.area]
    if method is not None and method.slot is not None:
        total = getattr(entity, "slots", None)
        facts.append(f"slot {method.slot}" + (f" of {total}" if total else ""))
    if method is None and isinstance(entity, Interface | Class):
        facts += [entity.iid, f"base {entity.base}" if entity.base else None]
        unknown = None if getattr(entity, "text", None) else "layout not known"
        facts.append(f"{entity.slots} slots" if entity.slots is not None else unknown)
    facts += [entity.header or entity.idl, entity.library, f"since {entity.since}" if entity.since else None]
    return terminal(" · ".join(fact for fact in facts if fact))


def _prose(text: str, leaf: Leaf) -> Iterator[RenderableType]:
    if text:
        yield Padding(Prose(text, leaf.words), (1, 0, 0, 0))


def _requirements(leaf: Leaf) -> Iterator[RenderableType]:
    table = _table("", "")
    for row in leaf.words.requirements:
        table.add_row(Text(terminal(row.label)), Prose(row.text, leaf.words))
    if leaf.words.requirements:
        yield from _headed(leaf.heading("requirements", "Requirements"), [table])


def _see_also(leaf: Leaf) -> Iterator[RenderableType]:
    links = leaf.words.links
    shown = [(link.text or reference(link.target), links.get(link.target, link.target)) for link in leaf.words.see_also]
    if shown:
        names = [Text(terminal(f"  {text} <{page}>" if text != page else f"  {text}")) for text, page in shown]
        yield from _headed(leaf.heading("see-also", "See also"), names)


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


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 2), show_header=any(columns))
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _members(leaf: Leaf) -> Iterator[RenderableType]:
    subject, words = leaf.method or leaf.entity, leaf.words
    if isinstance(subject, Method | Function | Callback):
        rows = [(parameter.name, words.parameters.get(parameter.name, "")) for parameter in subject.parameters]
        title = leaf.heading("parameters", "Parameters")
    elif isinstance(subject, Enumeration):
        rows = [(f"{one.name} = 0x{one.value:X}", words.members.get(one.name, "")) for one in subject.members]
        title = leaf.heading("members", "Members")
    elif isinstance(subject, Structure | Union):
        rows = [(spell(one.type, one.name), words.members.get(one.name, "")) for one in subject.members]
        title = leaf.heading("members", "Members")
    elif isinstance(subject, Interface | Class):
        rows = [_method_row(method, leaf) for method in subject.methods]
        title = leaf.heading("methods", "Methods")
    else:
        rows = [(name, "") for name in subject.interfaces] if isinstance(subject, Coclass) else []
        title = leaf.heading("interfaces", "Interfaces")
    if rows:
        table = _table("", "")
        for name, text in rows:
            table.add_row(Text(terminal(name), style="green"), Prose(text, leaf.words))
        yield from _headed(title, [table])


def _method_row(method: Method, leaf: Leaf) -> tuple[str, str]:
    slot = "  " if method.slot is None else f"{method.slot:>2}"
    words = leaf.text.methods.get(method.name) if leaf.text is not None else None
    listed = leaf.words.methods_table.get(method.page or "", "")
    text = listed or (words.summary if words is not None else "")
    return f"{slot} {method.name}", text if method.documented else "(no page)"


def _codes(leaf: Leaf) -> Iterator[RenderableType]:
    subject = leaf.method or leaf.entity
    codes: tuple[Code, ...] = getattr(subject, "hresults", ())
    if not codes and not leaf.words.returns:
        return
    table = _table("", "")
    for code in codes:
        value = f"0x{code.value:08X}" if code.value is not None else "?"
        outcome = {True: "success", False: "failure", None: ""}[code.success]
        name = Text.assemble(
            (terminal(code.name), "green" if code.success else "red"), (f"\n{value} {outcome}".rstrip(), "dim")
        )
        table.add_row(name, Prose(leaf.words.hresults.get(code.name, ""), leaf.words))
    parts = [*_prose(leaf.words.returns, leaf), *([table] if codes else [])]
    yield from _headed(leaf.heading("return-value", "Return value"), parts)


def _sources(leaf: Leaf) -> Iterator[RenderableType]:
    """Each fact of the entity's own page, or of the method's, with its witnesses below it."""
    for found in leaf.evidence.facts if leaf.evidence is not None else ():
        fact = _own_fact(found.fact, leaf)
        if fact is None:
            continue
        total = len(found.sources) + sum(len(one.sources) for one in found.against)
        agree = f"{len(found.sources)} of {total} agree" if total else "no page states it"
        value = f" = {found.value}" if found.value and found.value != fact.rpartition(".")[2] else ""
        yield Text.assemble((terminal(fact + value), "green"), (f"  {agree}", "dim"))
        yield from (Text(terminal(f"    {line}")) for line in _witnesses(found, leaf.locale))


def _own_fact(fact: str, leaf: Leaf) -> str | None:
    """The fact's path below the subject; None for a fact of something else."""
    if leaf.method is None:
        return None if fact.startswith("methods.") and fact.count(".") > 1 else fact or "declaration"
    prefix = f"methods.{leaf.method.name}"
    return fact.removeprefix(prefix).lstrip(".") or "name" if f"{fact}.".startswith(f"{prefix}.") else None


def _witnesses(found: FactEvidence, locale: str) -> Iterator[str]:
    own = [one for one in found.sources if one.locale == locale] or list(found.sources[:1])
    yield from (f"{one.locale} {one.page}:{one.line}" for one in own)
    for one in found.against:
        where = ", ".join(f"{source.locale} {source.page}:{source.line}" for source in one.sources)
        yield f"against: {one.value or '(nothing)'} ({one.reason or 'other'}): {where}"
    if found.note:
        yield f"note: {found.note}"
