"""Cases with pages in and a whole specification out: pages are read, lowered, grouped, merged and linked as by a build.

What comes out is written as a person would say it: prototypes, `NAME = value`, `locale path:line:column rule: message`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.lower import lower_page
from docabi.passes.link import Linked, link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.merge.grouping import Groups, group_pages
from docabi.passes.symbols import make_symbols
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Code, Entity, EntityText, Fragment, Method, PageText, Signature
from tests.cases import page_sheet
from tests.cases.spelling_of_types import spell_field, spell_signature

# Where the root of the pages lies in its repository, for links that climb above it.
INNER = "docs/framework/unmanaged-api"
_SCALARS = ("page", "header", "idl", "library", "since", "iid", "base", "clsid", "text", "interfaces")
# The words that a case shows; others (title, freshness, headings) only repeat the page.
_WORDS = ("summary", "parameters", "returns", "hresults", "members", "methods_table", "remarks")


def check(file: Path, update: bool) -> None:
    """Compare what the pages of a case give with what it expects."""
    case = page_sheet.read_case(file)
    page_sheet.compare(case, outcome(case.pages), update)


def outcome(pages: Sequence[tuple[PageId, bytes]]) -> dict[str, Any]:
    """The specification of some pages, and everything reported on the way."""
    found: list[Diagnostic] = []
    linked, groups = compiled(pages, found)
    told = {
        "entities": {link.entity.name: entity_facts(link.entity) for link in linked},
        "words": {key: said for link in linked for text in link.texts for key, said in words(text)},
        "pages": {page.page: f"{page.kind}: {page.reason}" for page in groups.pages},
        "reported": [
            f"{one.page.locale} {one.page.path}:{one.span.line}:{one.span.column} {one.rule}: {one.message}"
            for one in sorted(set(found))
        ],
    }
    return {key: value for key, value in told.items() if value}


def compiled(pages: Sequence[tuple[PageId, bytes]], found: list[Diagnostic]) -> tuple[list[Linked], Groups]:
    """Every entity of some pages, and the pages that describe none; reports go to `found`."""
    return assembled([fragment for page in pages if (fragment := lowered(*page, found))], found)


def assembled(fragments: Sequence[Fragment], found: list[Diagnostic]) -> tuple[list[Linked], Groups]:
    """Every entity of some fragments, and the pages that describe none; reports go to `found`."""
    groups = group_pages(fragments)
    found += groups.diagnostics
    linked = list(_linked(groups, fragments))
    found += (one for link in linked for one in link.diagnostics)
    return linked, groups


def lowered(identity: PageId, data: bytes, found: list[Diagnostic]) -> Fragment | None:
    """One page, read and lowered."""
    sink = Sink(identity)
    page = read_page(identity, data, sink)
    fragment = lower_page(page, sink, INNER) if page else None
    found += sink
    return fragment


def _linked(groups: Groups, fragments: Sequence[Fragment]) -> Iterator[Linked]:
    tables = Facts()
    headers = ((one.page.area, one.facts.header.name) for one in fragments if one.facts.header)
    symbols = make_symbols(groups, headers, tables.files)
    by_page = {fragment.page: fragment for fragment in fragments}
    for members in groups.entities.values():
        yield link_entity(merge_entity([by_page[page] for page in members]), symbols, tables)


# --- facts ----------------------------------------------------------------------------------------------------------


def entity_facts(entity: Entity) -> dict[str, Any]:
    """An entity in the fewest words."""
    told: dict[str, Any] = {"kind": str(entity.__struct_config__.tag)}
    told |= {name: getattr(entity, name, None) for name in _SCALARS}
    told["declares"] = prototype(entity) if hasattr(entity, "returns") else None
    told["members"] = [_member(member) for member in getattr(entity, "members", ())]
    told["codes"] = [code(one) for one in getattr(entity, "hresults", ())]
    told["methods"] = {one.name: _method(one) for one in getattr(entity, "methods", ())}
    return {key: value for key, value in told.items() if value}


def _member(member: Any) -> str:
    return f"{member.name} = {member.value:#x}" if hasattr(member, "value") else spell_field(member)


def _method(method: Method) -> dict[str, Any]:
    told = {
        "slot": None if method.slot is None else f"slot {method.slot}",
        "page": method.page,
        "since": method.since,
        "declares": prototype(method),
        "codes": [code(one) for one in method.hresults],
    }
    return {key: value for key, value in told.items() if value}


def prototype(subject: Any) -> dict[str, Any] | None:
    """A signature: what it returns, and its parameters in order."""
    if subject.returns is None:
        return None
    spelled: dict[str, Any] = spell_signature(
        Signature(subject.returns, subject.parameters, subject.calling_convention)
    )
    return spelled


def code(one: Code) -> str:
    """A return code: `E_FAIL 0x80004005 failure`, `X ? unknown`."""
    outcome = {True: "success", False: "failure", None: "unknown"}[one.success]
    return f"{one.name} {'?' if one.value is None else f'0x{one.value:08X}'} {outcome}"


# --- words ----------------------------------------------------------------------------------------------------------


def words(text: EntityText) -> Iterator[tuple[str, dict[str, Any]]]:
    """The words of one locale, page by page: `fr-FR IThing::Open`."""
    for name, page in [("", text.text), *text.methods.items()]:
        said = {key: value for key in _WORDS if (value := getattr(page, key))} | _sections(page)
        if said:
            yield f"{text.locale} {text.name}" + (f"::{name}" if name else ""), said


def _sections(page: PageText) -> dict[str, Any]:
    return {"sections": {one.key or one.title: one.text for one in page.sections}} if page.sections else {}
