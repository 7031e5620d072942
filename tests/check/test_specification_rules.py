"""Rules over a whole specification, each on a specification of a few entities."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docabi.diagnostics import Severity, UnknownTypes
from docabi.facts.patchfile import Patches, by_entity, patch_file_sink, read_patches
from docabi.passes.check import check_spec
from docabi.passes.check.duplicate_identifiers import check_duplicate_identifiers
from docabi.passes.check.file_names import check_file_names
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.check.unknown_types import check_unknown_types, unknown_types
from docabi.passes.check.unmatched_patches import check_unmatched_patches
from docabi.passes.link.step import TypeUse
from docabi.source import PageId, Span
from docabi.spec import (
    Class,
    Coclass,
    Entity,
    Evidence,
    FactEvidence,
    Field,
    Interface,
    Source,
    Structure,
    Type,
)
from tests.small_projects import checked as findings
from tests.specification_in_memory import memory_spec

RULE = "duplicate-identifier"
IID = "997ff24c-43b7-4352-8667-0dc04fafd354"
OTHER = "997ff24c-43b7-4352-8667-0dc04fafd355"


def checked(*entities: Entity, patches: Patches | None = None) -> CheckedSpec:
    """A specification in which each entity stands on line 7 of its page and its identifier on line 12."""
    evidences = []
    for entity in entities:
        page = f"a/{entity.name}.md"
        facts = {"name": 7, "iid": 12} if getattr(entity, "iid", None) else {"name": 7}
        stated = (FactEvidence(fact, sources=(Source("fr-FR", page, line),)) for fact, line in facts.items())
        evidences.append(Evidence(entity.name, "a", tuple(stated)))
    return CheckedSpec(memory_spec(entities, evidences=tuple(evidences)), patches=patches or {})


def interface(name: str, iid: str | None = IID) -> Interface:
    return Interface(name=name, area="a", page=f"a/{name}.md", iid=iid)


def coclass(name: str, clsid: str | None = IID) -> Coclass:
    return Coclass(name=name, area="a", page=f"a/{name}.md", clsid=clsid)


def test_two_interfaces_with_one_identifier_are_named_with_their_places() -> None:
    (found,) = check_spec(checked(interface("ILamp"), interface("ILampShade"), interface("IShop", OTHER)))
    assert (found.rule, found.severity, found.page, found.span) == (
        "duplicate-identifier",
        Severity.ERROR,
        PageId("fr-FR", "a/ILampShade.md"),
        Span(12),
    )
    assert found.message == f"`ILampShade` has the iid `{IID}`, and so has `ILamp` (a/ILamp.md:12)"


def test_a_check_of_pages_finds_two_interfaces_with_one_identifier(tmp_path: Path) -> None:
    for name in ("ILamp", "ILampShade"):
        file = tmp_path / "en-US" / "lamps" / f"{name.lower()}-interface.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f'# <a name="{name.lower()}-interface"></a>{name} Interface\n\nLights a room.\n\n'
            f'## <a name="syntax"></a>Syntax\n\n```cpp\n[uuid({IID})]\ninterface {name} : IUnknown {{ }};\n```\n'
        )
    found = [one for one in findings({"en-US": tmp_path / "en-US"}, tmp_path / "out") if one.rule == RULE]
    assert [(one.page.path, "lamps/ilamp-interface.md:" in one.message) for one in found] == [
        ("lamps/ilampshade-interface.md", True)
    ]


def test_of_three_with_one_identifier_two_are_reported() -> None:
    found = check_duplicate_identifiers(checked(interface("IB"), Class(name="A", area="a", iid=IID), interface("IC")))
    assert [one.page.path for one in found] == ["a/IB.md", "a/IC.md"]


@pytest.mark.parametrize(
    "entities",
    [
        (interface("ILamp"), coclass("Lamp")),  # identifiers of interfaces and of COM classes are apart
        (interface("ILamp", None), interface("IShop", None), coclass("Lamp", None), coclass("Shop", None)),
        (interface("ILamp"), interface("IShop", OTHER), coclass("Lamp"), coclass("Shop", OTHER)),
    ],
)
def test_identifiers_of_their_own_are_no_finding(entities: tuple[Entity, ...]) -> None:
    assert not list(check_spec(checked(*entities)))


def test_two_com_classes_with_one_identifier_are_reported() -> None:
    (found,) = check_duplicate_identifiers(checked(coclass("Lamp"), coclass("Shop")))
    assert (found.page.path, found.span) == ("a/Shop.md", Span(7))


def test_names_that_differ_by_case_alone_are_told() -> None:
    (found,) = check_file_names(
        checked(Structure(name="foo", area="a", page="a/foo.md"), Structure(name="FOO", area="a"))
    )
    assert (found.rule, found.page) == ("file-name-collision", PageId("fr-FR", "a/foo.md"))
    assert found.help.startswith("the files of `foo` are called `a/foo-")


def test_a_patch_of_an_entity_without_a_page_names_a_near_one() -> None:
    sink = patch_file_sink("patches/thing.yaml")
    patch = {"entity": "IThng", "fact": "header", "expect": "a", "set": "b", "reason": "seen in a header"}
    read = read_patches("patches/thing.yaml", json.dumps([patch]), sink)
    (found,) = check_unmatched_patches(checked(interface("IThing"), interface("RECORD", None), patches=by_entity(read)))
    assert (found.rule, found.message) == (
        "patch-without-target",
        "no page describes `IThng` (did you mean `IThing`?)",
    )


@pytest.mark.parametrize(
    ("written", "help"),
    [
        ("LPPCONTEXT", "write `LPCONTEXT` if that is meant, else say in docabi-facts.yaml what it is"),  # doubled
        ("LPCNTEXT", "write `LPCONTEXT` if that is meant, else say in docabi-facts.yaml what it is"),  # missing
        ("LPCOMTEXT", "write `LPCONTEXT` if that is meant, else say in docabi-facts.yaml what it is"),  # wrong
        ("LPOCNTEXT", "write `LPCONTEXT` if that is meant, else say in docabi-facts.yaml what it is"),  # swapped
        ("LPCOMTEXTS", ""),
        ("IThing4", ""),
        ("IThing", ""),
        ("IThin3", ""),
    ],
)
def test_a_name_that_is_a_slip_of_the_pen_is_doubted_but_not_mended(written: str, help: str) -> None:
    known = memory_spec(tuple(Structure(name=name, area="a") for name in ("LPCONTEXT", "IThing3", "A")))
    (found,) = check_unknown_types(CheckedSpec(known, [TypeUse(written, PageId("fr-FR", "a/s.md"), 1)]))
    assert (found.rule, found.help) == (
        ("doubtful-type", help) if help else ("unknown-type", "it becomes an opaque type")
    )


def test_tags_and_further_names_of_a_definition_are_known_types() -> None:
    record = Structure(name="S", area="a", tag_name="_S", aliases=(Field("LPS", Type(pointer=Type(name="S"))),))
    uses = [TypeUse(name, PageId("fr-FR", "a/s.md"), 1) for name in ("_S", "LPS", "OTHER")]
    assert [found.cause for found in check_unknown_types(CheckedSpec(memory_spec((record,)), uses))] == [
        "unknown-type:OTHER"
    ]


def test_types_that_nobody_knows_are_counted_by_the_entities_that_use_them() -> None:
    record = Structure(name="S", area="a", tag_name="_S")
    page = PageId("fr-FR", "a/s.md")
    uses = [[TypeUse(name, page, 1) for name in names] for names in (("_S",), ("B", "A"), ("A", "C"), ("A",))]
    checked = CheckedSpec(memory_spec((record,)), [use for own in uses for use in own])
    assert unknown_types(checked, uses) == UnknownTypes(("A", "B", "C"), 3)
    assert unknown_types(CheckedSpec(memory_spec((record,))), []) == UnknownTypes()
