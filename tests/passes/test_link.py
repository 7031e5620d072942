from __future__ import annotations

import msgspec

from docabi.facts import FileNames, Layout, ParameterEntry, SignatureEntry
from docabi.passes.check.specification import CheckedSpec
from docabi.passes.check.unknown_types import check_unknown_types
from docabi.passes.link import Linked, link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.merge.grouping import Reference, Symbols, group_pages, make_symbols
from docabi.spec import Coclass, Code, Direction, Fragment, Function, Interface, Kind, Type
from tests.passes.fragment_builders import codes, facts_of, file, fragment, interface, method, parameter, prototype
from tests.specification_in_memory import memory_spec

IID = "00000000-0000-0000-c000-000000000001"
FACTS = facts_of(
    layouts={
        "IUnknown": Layout(None, None, ("QueryInterface", "AddRef", "Release"), "unknwn.h"),
        "IFoo": Layout(IID, "IUnknown", ("Open", "Close", "Over", "Over"), "foo.h"),
        "IFoo2": Layout(IID, "IFoo", ("More",), "foo.h"),
        "ILost": Layout(IID, "INowhere", ("Bar",), "foo.h"),
    },
    hresults={"S_OK": 0, "S_FALSE": 1, "E_FAIL": 0x80004005},
    win32_errors={"ERROR_SUCCESS": 0, "ERROR_NOT_FOUND": 1168},
    files=FileNames(
        headers={"mscoree.h": "MSCorEE.h", "cor.h": "Cor.h"},
        idls={"mscoree.idl": "MSCorEE.idl", "alone.idl": "Alone.idl"},
        libraries={"mscoree.dll": "MSCorEE.dll"},
    ),
)


def symbols(*pages: Fragment) -> Symbols:
    headers = [(page.page.area, page.facts.header.name) for page in pages if page.facts.header]
    return make_symbols(group_pages(pages), headers, FACTS.files)


def linked(*pages: Fragment, more: tuple[Fragment, ...] = ()) -> Linked:
    return link_entity(merge_entity(pages), symbols(*pages, *more), FACTS)


def linked_interface(*pages: Fragment) -> Interface:
    entity = linked(*pages).entity
    assert isinstance(entity, Interface)
    return entity


def rules(found: Linked) -> list[str]:
    return [diagnostic.rule for diagnostic in found.diagnostics]


# --- layouts --------------------------------------------------------------------------------------------------------


def test_methods_take_the_slots_of_the_layout_after_those_of_the_base() -> None:
    entity = linked_interface(interface("IFoo"), method("IFoo", "Close"), method("IFoo", "Open"))
    assert (entity.iid, entity.base, entity.slots) == (IID, "IUnknown", 7)
    assert [(found.name, found.slot, found.documented) for found in entity.methods] == [
        ("Open", 3, True),
        ("Close", 4, True),
        ("Over", 5, False),
        ("Over", 6, False),
    ]


def test_slots_count_the_whole_chain_of_bases() -> None:
    entity = linked_interface(interface("IFoo2"), method("IFoo2", "More"))
    assert (entity.base, entity.slots, entity.methods[0].slot) == ("IFoo", 8, 7)


def test_overloads_take_the_slots_of_their_name_in_turn() -> None:
    first, second = (method("IFoo", "Over", path=f"hosting/ifoo-over-method{n}.md") for n in ("", "2"))
    entity = linked_interface(interface("IFoo"), second, first)
    assert [(found.page, found.slot) for found in entity.methods if found.name == "Over"] == [
        (first.page.path, 5),
        (second.page.path, 6),
    ]


def test_the_layouts_spelling_of_a_method_wins() -> None:
    found = linked(interface("IFoo"), method("IFoo", "OPEN"))
    assert isinstance(found.entity, Interface)
    assert (found.entity.methods[0].name, found.entity.methods[0].slot) == ("Open", 3)
    assert rules(found) == ["method-spelling"]
    assert found.texts[0].methods.keys() == {"Open"}
    assert found.evidence.find("methods.Open")


def test_a_method_that_the_layout_lacks_keeps_no_slot_and_shifts_nothing() -> None:
    found = linked(interface("IFoo"), method("IFoo", "Extra"), method("IFoo", "Open"))
    assert isinstance(found.entity, Interface)
    assert [(method.name, method.slot) for method in found.entity.methods][-1] == ("Extra", None)
    assert found.entity.slots == 7
    assert rules(found) == ["method-not-in-layout"]


def test_a_second_page_of_a_method_is_named() -> None:
    own, other = (method("IFoo", "Open", path=f"{folder}/ifoo-open-method.md") for folder in ("hosting", "debugging"))
    found = linked(interface("IFoo"), own, other)
    assert rules(found) == ["method-not-in-layout"]
    assert all(one.page.path in found.diagnostics[0].message for one in (own, other))


def test_a_method_of_the_base_is_told_where_it_belongs() -> None:
    found = linked(interface("IFoo2"), method("IFoo2", "Open"))
    assert found.diagnostics[0].help == "`IFoo` has one: its page belongs there"


def test_without_a_layout_methods_keep_the_pages_order_and_no_slots() -> None:
    table = ("hosting/inew-zeta-method.md", "Alpha")
    found = linked(interface("INew", listed=table), *(method("INew", name) for name in ("Alpha", "Beta", "Zeta")))
    assert isinstance(found.entity, Interface)
    assert [(method.name, method.slot) for method in found.entity.methods] == [
        ("Zeta", None),
        ("Alpha", None),
        ("Beta", None),
    ]
    assert found.entity.slots is None
    assert rules(found) == ["no-layout"]
    assert "slots in vtable order" in found.diagnostics[0].help


def test_a_layout_on_an_unknown_base_gives_no_slots() -> None:
    found = linked(interface("ILost"), method("ILost", "Bar"))
    assert isinstance(found.entity, Interface)
    assert (found.entity.base, found.entity.slots, found.entity.methods[0].slot) == ("INowhere", None, None)
    assert rules(found) == ["no-layout"]


def test_an_identifier_on_the_page_that_the_layout_contradicts_is_reported() -> None:
    found = linked(interface("IFoo", iid="997FF24C-43B7-4352-8667-0DC04FAFD354", base="IUnknown"))
    assert isinstance(found.entity, Interface)
    assert found.entity.iid == IID
    assert rules(found) == ["value-conflict"]
    evidence = found.evidence.find("iid")
    assert evidence is not None
    assert (evidence.value, evidence.note) == (IID, "layout: foo.h")


# --- codes ----------------------------------------------------------------------------------------------------------


def valued(*names: str, **numbers: int) -> Linked:
    page = fragment("a/f.md", kind=Kind.FUNCTION, name="F", declared=prototype("F"), codes=codes(*names, **numbers))
    return linked(page)


def test_codes_take_their_values_from_the_tables() -> None:
    found = valued(
        "S_OK", "S_FALSE", "E_FAIL", "HRESULT_FROM_WIN32(ERROR_NOT_FOUND)", "HRESULT_FROM_WIN32(ERROR_SUCCESS)"
    )
    assert isinstance(found.entity, Function)
    assert [(code.value, code.success) for code in found.entity.hresults] == [
        (0, True),
        (1, True),
        (0x80004005, False),
        (0x80070490, False),
        (0, True),
    ]
    assert rules(found) == []


def test_a_plain_error_is_wrapped_for_an_hresult_and_stays_for_another_number() -> None:
    for type, values in (("HRESULT", (0x80070490, 0)), ("DWORD", (1168, 0))):
        declared = prototype("F", returns=Type(name=type))
        errors = codes("ERROR_NOT_FOUND", "ERROR_SUCCESS")
        entity = linked(fragment("a/f.md", kind=Kind.FUNCTION, name="F", declared=declared, codes=errors)).entity
        assert isinstance(entity, Function)
        assert [(code.value, code.success) for code in entity.hresults] == list(zip(values, (False, True), strict=True))


def test_a_code_that_no_table_has_takes_the_pages_number() -> None:
    found = valued(WBEM_E_X=0x80041001)
    assert isinstance(found.entity, Function)
    assert found.entity.hresults == (Code("WBEM_E_X", 0x80041001, False),)


def test_a_code_without_a_value_is_kept_and_reported_where_it_stands() -> None:
    found = valued("E_NEVER")
    assert isinstance(found.entity, Function)
    assert found.entity.hresults == (Code("E_NEVER"),)
    assert [(d.rule, d.page.path, d.span.line) for d in found.diagnostics] == [("unknown-code", "a/f.md", 40)]


def test_a_number_that_the_table_contradicts_is_reported() -> None:
    found = valued(E_FAIL=0x80004006)
    assert isinstance(found.entity, Function)
    assert found.entity.hresults[0].value == 0x80004005
    assert rules(found) == ["value-conflict"]


# --- file names -----------------------------------------------------------------------------------------------------


def names(found: Linked) -> tuple[str | None, str | None, str | None]:
    return found.entity.header, found.entity.idl, found.entity.library


def test_names_get_their_canonical_spelling() -> None:
    assert names(linked(interface("IFoo", header=file("mscoree.h"), library=file("MsCorEE.dll")))) == (
        "MSCorEE.h",
        None,
        "MSCorEE.dll",
    )


def test_evidence_says_what_a_name_became() -> None:
    evidence = linked(interface("IFoo", header=file("COR.h"), library=file("MSCorEE.dll"))).evidence
    header, library = evidence.find("header"), evidence.find("library")
    assert header is not None
    assert library is not None
    assert (header.value, header.note, len(header.sources)) == ("Cor.h", "canonical spelling", 1)
    assert (library.value, library.note) == ("MSCorEE.dll", "")


def test_an_idl_file_names_its_header_too_and_says_so() -> None:
    found = linked(interface("IFoo", header=file("MSCorEE.idl")))
    assert names(found) == ("MSCorEE.h", "MSCorEE.idl", None)
    evidence = found.evidence.find("header")
    assert evidence is not None
    assert evidence.note == "the header of MSCorEE.idl"
    assert names(linked(interface("IFoo", header=file("Alone.idl")))) == (None, "Alone.idl", None)


def test_a_name_without_its_extension_or_with_a_librarys_still_says_which_header() -> None:
    for name in ("Cor", "cor.dll"):
        found = linked(interface("IFoo", header=file(name)))
        assert names(found) == ("Cor.h", None, None)
        assert rules(found) == ["damaged-file-name"]


def test_a_blank_in_a_name_is_reported_and_repaired() -> None:
    found = linked(interface("IFoo", header=file("Cor.h", "Cor. h")))
    assert found.entity.header == "Cor.h"
    assert rules(found) == ["damaged-file-name"]
    assert found.diagnostics[0].help == "write `Cor.h`"


def test_damage_is_reported_on_pages_of_older_revisions_too() -> None:
    old = interface("IFoo", locale="ru-RU", revision="r0", date="2020-01-01", header=file("Cor.h", "Cor. h"))
    found = linked(old, interface("IFoo", header=file("Cor.h")))
    assert [(d.rule, d.page.locale) for d in found.diagnostics if d.rule != "no-layout"] == [
        ("damaged-file-name", "ru-RU")
    ]


def test_a_destroyed_header_is_what_all_methods_pages_say() -> None:
    own = interface("IFoo", header=file("", "Гар"))
    agreeing = [method("IFoo", name, header=file("Cor.h")) for name in ("Open", "Close")]
    assert linked(own, *agreeing).entity.header == "Cor.h"
    other = method("IFoo", "Over", header=file("MSCorEE.h"))
    assert linked(own, *agreeing, other).entity.header is None


def test_where_the_table_knows_the_headers_an_unknown_one_is_damage_elsewhere_it_is_a_name() -> None:
    unknown = interface("IFoo", header=file("ServiceHost.h"), library=file("ServiceHost.dll"))
    neighbour = fragment("hosting/x.md", kind=Kind.FUNCTION, name="X", header=file("Cor.h"))
    assert names(linked(unknown)) == ("ServiceHost.h", None, "ServiceHost.dll")
    others = (
        neighbour,
        msgspec.structs.replace(neighbour, page=msgspec.structs.replace(neighbour.page, path="hosting/y.md")),
    )
    found = linked(unknown, more=others)
    assert names(found) == (None, None, None)
    assert rules(found) == ["unknown-file-name"] * 2


# --- references and types -------------------------------------------------------------------------------------------


def test_a_link_in_another_case_is_put_right_and_a_dead_one_reported() -> None:
    target = fragment("hosting/run.md", kind=Kind.FUNCTION, name="Run")
    page = interface("IFoo", links={"Run.md": "hosting/Run.md", "no.md": "hosting/no.md", "run.md": "hosting/run.md"})
    found = linked(msgspec.structs.replace(page, link_lines={"no.md": 33, "Run.md": 34}), more=(target,))
    assert found.texts[0].text.links == {
        "no.md": "hosting/no.md",
        "run.md": "hosting/run.md",
    }
    assert [(d.rule, d.span.line) for d in found.diagnostics] == [("dead-link", 33), ("link-case", 34)]


def test_a_path_leads_to_an_entity_a_method_or_a_page() -> None:
    table = symbols(interface("IFoo"), method("IFoo", "Open"), fragment("hosting/index.md", kind=Kind.LIST))
    assert table.resolve("hosting/IFoo-open-method.md") == Reference("hosting/ifoo-open-method.md", "IFoo", "Open")
    assert table.resolve("hosting/ifoo-interface.md") == Reference("hosting/ifoo-interface.md", "IFoo")
    assert table.resolve("hosting/index.md") == Reference("hosting/index.md")
    assert table.resolve("hosting/none.md") is None


def test_an_unknown_type_is_reported_once() -> None:
    declared = prototype("F", parameter("a", "WHAT"), parameter("b", "unsigned int"), parameter("c", "IFoo"))
    pages = [fragment(f"a/{name}.md", kind=Kind.FUNCTION, name=name, declared=declared) for name in ("F", "G")]
    results = [linked(page) for page in pages]
    uses = [use for found in results for use in found.unknown_types]
    spec = memory_spec(tuple(found.entity for found in results))
    (diagnostic,) = check_unknown_types(CheckedSpec(spec, uses))
    assert (diagnostic.rule, diagnostic.page.path, diagnostic.span.line) == ("unknown-type", "a/F.md", 21)


def test_a_type_that_differs_from_a_known_one_by_case_means_that_one() -> None:
    declared = prototype(
        "F", parameter("a", "ULong32"), parameter("b", "Ifoo"), returns=Type(pointer=Type(name="IFOO"))
    )
    page = fragment("a/f.md", kind=Kind.FUNCTION, name="F", declared=declared)
    found = linked(page)
    assert isinstance(found.entity, Function)
    # An interface by value is a pointer to it.
    spelled = Type(pointer=Type(name="IFoo"))
    assert [parameter.type for parameter in found.entity.parameters] == [Type(name="ULONG32"), spelled]
    assert found.entity.returns == spelled
    assert rules(found) == [*["type-spelling"] * 3, "interface-by-value"]
    assert found.unknown_types == ()


def test_pointers_are_known_by_the_name_of_what_they_point_to() -> None:
    declared = prototype("F", *(parameter(f"p{name}", name) for name in ("LPCIFoo", "PIFoo", "LPGUID", "LPBAR", "PI")))
    found = linked(fragment("a/f.md", kind=Kind.FUNCTION, name="F", declared=declared))
    assert [use.name for use in found.unknown_types] == ["LPBAR", "PI"]


def test_a_type_inside_a_pointer_or_function_is_seen() -> None:
    declared = prototype("F", returns=Type(pointer=Type(name="WHAT")))
    page = fragment("a/f.md", kind=Kind.FUNCTION, name="F", declared=declared)
    assert [use.name for use in linked(page).unknown_types] == ["WHAT"]


def test_the_interfaces_of_a_coclass_come_from_its_table() -> None:
    page = fragment("a/c.md", kind=Kind.COCLASS, name="C", listed=("hosting/ifoo-interface.md", "Nothing"))
    found = linked(page, more=(interface("IFoo"),)).entity
    assert isinstance(found, Coclass)
    assert found.interfaces == ("IFoo",)


# --- what a slip or another type means ------------------------------------------------------------------------------


def test_a_base_one_sign_from_a_root_is_that_root() -> None:
    found = linked(interface("IBar", base="IUknown"))
    assert isinstance(found.entity, Interface)
    assert found.entity.base == "IUnknown"
    assert "damaged-identifier" in rules(found)


def test_a_base_that_a_page_describes_is_no_slip() -> None:
    found = linked(interface("IBar", base="IUnknown2"), more=(interface("IUnknown2", base="IUnknown"),))
    assert isinstance(found.entity, Interface)
    assert found.entity.base == "IUnknown2"
    assert "damaged-identifier" not in rules(found)


def test_a_direction_that_a_layout_does_not_state_is_a_guess_with_a_note() -> None:
    stated = ParameterEntry("stated", "DWORD *", Direction.IN)
    slot = SignatureEntry(parameters=(stated, ParameterEntry("silent", "DWORD *"), ParameterEntry("value", "DWORD")))
    layouts = {**FACTS.layouts, "IBar": Layout(IID, "IUnknown", ("Do",), "bar.h", {"Do": slot})}
    page = interface("IBar")
    found = link_entity(merge_entity([page]), symbols(page), facts_of(layouts=layouts))
    assert isinstance(found.entity, Interface)
    assert [one.direction.value for one in found.entity.methods[0].parameters] == ["in", "out", "in"]
    guesses = [one.fact for one in found.evidence.facts if one.inferred]
    assert guesses == ["methods.Do.parameters.silent.direction"]


def test_a_code_of_another_type_is_judged_by_its_own() -> None:
    """S_FALSE is success whatever a function returns, and a plain error beside it is none."""
    names = codes("S_FALSE", "STATUS_LAMP_DARK", "SQL_NO_DATA", "ERROR_NOT_FOUND", LAMP_ODD=7)
    declared = prototype("LampOpen", returns=Type(name="LSTATUS"))
    page = fragment("a/lampopen.md", kind=Kind.FUNCTION, name="LampOpen", declared=declared, codes=names)
    facts = facts_of(
        hresults={"S_FALSE": 1}, win32_errors={"ERROR_NOT_FOUND": 1168}, ntstatus={"STATUS_LAMP_DARK": 0xC0000042}
    )
    entity = link_entity(merge_entity([page]), symbols(page), facts).entity
    assert isinstance(entity, Function)
    assert {one.name: one for one in entity.hresults} == {
        "S_FALSE": Code("S_FALSE", 1, True),
        "STATUS_LAMP_DARK": Code("STATUS_LAMP_DARK", 0xC0000042, False, "NTSTATUS"),
        "SQL_NO_DATA": Code("SQL_NO_DATA", 100, True, "SQLRETURN"),
        "ERROR_NOT_FOUND": Code("ERROR_NOT_FOUND", 1168, False, "LSTATUS"),
        "LAMP_ODD": Code("LAMP_ODD", 7, False, "LSTATUS"),
    }
