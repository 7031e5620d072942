"""A specification as a person would say it, for the expectations of sheets: prototypes, `NAME = value`,
`out name: pointer to LPWSTR`, `locale path:line:column rule: message`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from docabi.abi import SpecView
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.facts import Facts
from docabi.spec import Alias, Code, Constant, Entity, Field, Method, NamedConstant, Parameter, Signature, Type
from docabi.store import stored_spec
from docabi.texts import EntityText, PageText
from tests.cases.sheet import Found, Sheet
from tests.small_projects import Silent, write_project

_SCALARS = (
    "page",
    "neutral",
    "twin",
    "header",
    "idl",
    "library",
    "since",
    "iid",
    "base",
    "clsid",
    "pack",
    "flags",
    "text",
    "interfaces",
)
_FORMS = ("neutral", "twin")
# The words that a case shows; others (title, freshness, headings) only repeat the page.
_WORDS = ("summary", "parameters", "returns", "hresults", "constants", "members", "methods_table", "remarks")


def built(sheet: Sheet, folder: Path) -> Found:
    """What a build of a sheet's pages gives: the stored specification, every report, and the generated files.

    Only the targets are made of which the sheet shows an excerpt.
    """
    settings = write_project(folder, sheet.pages, sheet.text("yaml settings"), sheet.text("yaml facts"))
    targets = tuple(sorted({path.partition("/")[0] for path in sheet.excerpts}))
    outcome = build(msgspec.structs.replace(settings, targets=targets), Silent(), 1, check=False)
    spec = stored_spec(lambda path: (folder / "specs" / path).read_bytes(), Facts(settings.facts))
    files = {path: (folder / "generated" / path).read_text(encoding="utf-8") for path in sheet.excerpts}
    return Found(specification(spec, outcome.diagnostics), files)


def specification(spec: SpecView, reported: Iterable[Diagnostic]) -> dict[str, Any]:
    """A specification, and what was reported on the way."""
    texts = (text for name in spec.entities for locale in spec.locales if (text := spec.text(name, locale)))
    told = {
        "entities": {name: entity_facts(entity) for name, entity in spec.entities.items()},
        "words": {key: said for text in texts for key, said in words(text)},
        "pages": {page.page: f"{page.kind}: {page.reason}" for page in spec.pages},
        "reported": [
            f"{one.page.locale} {one.page.path}:{one.span.line}:{one.span.column} {one.rule}: {one.message}"
            for one in sorted(set(reported))
        ],
    }
    return {key: value for key, value in told.items() if value}


# --- facts ----------------------------------------------------------------------------------------------------------


def entity_facts(entity: Entity) -> dict[str, Any]:
    """An entity in the fewest words."""
    told: dict[str, Any] = {"kind": str(entity.__struct_config__.tag)}
    told |= {name: getattr(entity, name, None) for name in (*_SCALARS, *_FORMS)}
    told["deprecated"] = _deprecation(entity)
    told["declares"] = prototype(entity) if hasattr(entity, "returns") else None
    own = getattr(entity, "underlying", None)
    told["underlying"] = None if own is None else spell(own)
    told["members"] = [_member(member) for member in getattr(entity, "members", ())]
    told["codes"] = [code(one) for one in getattr(entity, "hresults", ())]
    if isinstance(entity, NamedConstant):
        value = "unknown" if entity.value is None else f"{entity.value:#x}"
        told["value"] = f"{value} of {', '.join(entity.data_types) or 'no type'}"
        told["option_of"] = entity.of
    if isinstance(entity, Alias):
        told["stands_for"] = [spell(entity.type), *(f"{one.name}: {spell(one.type)}" for one in entity.aliases)]
    told["constants"] = [_constant(one) for one in entity.constants]
    told["methods"] = {one.name: _method(one) for one in getattr(entity, "methods", ())}
    return {key: value for key, value in told.items() if value}


def _member(member: Any) -> str:
    if not hasattr(member, "value"):
        return spell_field(member)
    mark = f", deprecated {_deprecation(member)}".rstrip() if member.deprecated else ""
    return f"{member.name} = {member.value:#x}{mark}"


def _deprecation(one: Any) -> str:
    told = ", ".join(filter(None, (one.deprecated_since, *one.replaced_by)))
    return f"({told or 'yes'})" if one.deprecated else ""


def _constant(one: Constant) -> str:
    of = " ".join(filter(None, (spell(one.type) if one.type is not None else "", one.of)))
    value = "unknown" if one.value is None else f"{one.value:#x}"
    return f"{one.name} = {value}{f' of {of}' if of else ''}"


def _method(method: Method) -> dict[str, Any]:
    told = {
        "slot": None if method.slot is None else f"slot {method.slot}",
        "page": method.page,
        "since": method.since,
        "header": method.header,
        "library": method.library,
        "deprecated": _deprecation(method),
        "declares": prototype(method),
        "codes": [code(one) for one in method.hresults],
        "constants": [_constant(one) for one in method.constants],
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
    return (
        f"{one.name} {'?' if one.value is None else f'0x{one.value:08X}' if one.type is None else one.value} {outcome}"
    )


# --- words ----------------------------------------------------------------------------------------------------------


def words(text: EntityText) -> Iterator[tuple[str, dict[str, Any]]]:
    """The words of one locale, page by page: `fr-FR IThing::Open`."""
    for name, page in [("", text.text), *text.methods.items()]:
        said = {key: value for key in _WORDS if (value := getattr(page, key))} | _sections(page)
        if said:
            yield f"{text.locale} {text.name}" + (f"::{name}" if name else ""), said


def _sections(page: PageText) -> dict[str, Any]:
    return {"sections": {one.key or one.title: one.text for one in page.sections}} if page.sections else {}


# --- types ------------------------------------------------------------------------------------------------------------


def spell_signature(signature: Signature) -> dict[str, Any]:
    called = f" ({signature.calling_convention})" if signature.calling_convention else ""
    parameters = [spell_parameter(parameter) for parameter in signature.parameters]
    return {"returns": spell(signature.returns) + called, "parameters": parameters}


def spell_parameter(parameter: Parameter) -> str:
    flags = [flag for flag in ("retval", "optional", "string", "nullable") if getattr(parameter, flag)]
    flags += [
        f"{name} {value}"
        for name in ("size", "length", "iid_is", "default", "values")
        if (value := getattr(parameter, name))
    ]
    return f"{parameter.direction} {parameter.name}: {spell(parameter.type)}" + (
        f" [{'; '.join(flags)}]" if flags else ""
    )


def spell_field(field: Field) -> str:
    return f"{field.name or '(anonymous)'}: {spell(field.type)}" + (
        f" : {field.bits}" if field.bits is not None else ""
    )


def spell(type: Type) -> str:
    const = "const " if type.const else ""
    if type.pointer:
        return f"{const}pointer to {spell(type.pointer)}"
    if type.array:
        return f"array[{type.size or ''}] of {spell(type.array)}"
    if type.function:
        called = type.function.calling_convention or "function"
        parameters = ", ".join(spell_parameter(parameter) for parameter in type.function.parameters)
        return f"{called}({parameters}) -> {spell(type.function.returns)}"
    for word, members in (("structure", type.structure), ("union", type.union)):
        if members is not None:
            packed = f" packed {type.pack}" if type.pack is not None else ""
            return f"{word}{packed} {{{', '.join(spell_field(field) for field in members)}}}"
    if type.enumeration is not None:
        return f"enumeration {{{', '.join(f'{one.name} = {one.value}' for one in type.enumeration)}}}"
    return f"{const}{type.name}"
