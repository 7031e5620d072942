from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.passes.merge import Merged, merge_entity
from docabi.passes.merge.grouping import Place, group_pages
from docabi.source import PageId
from docabi.spec import (
    Against,
    Code,
    Declared,
    DeclaredMethod,
    Enumeration,
    Enumerator,
    Fragment,
    Function,
    Interface,
    Kind,
    Signature,
    Source,
    Type,
)
from tests.passes.fragment_builders import (
    HRESULT,
    codes,
    enumeration,
    file,
    fragment,
    interface,
    method,
    parameter,
    prototype,
)


def rules(merged: Merged) -> list[str]:
    return [found.rule for found in merged.diagnostics]


def merged_interface(*fragments: Fragment) -> Interface:
    entity = merge_entity(fragments).entity
    assert isinstance(entity, Interface)
    return entity


# --- grouping -------------------------------------------------------------------------------------------------------


def test_a_method_belongs_to_its_owner_whatever_the_owners_case() -> None:
    pages = [interface("IHostTask"), method("IHOSTTask", "Start"), method("IHostTask", "Alert")]
    groups = group_pages(pages)
    assert list(groups.entities) == ["IHostTask"]
    assert len(groups.entities["IHostTask"]) == 3
    assert groups.places["hosting/ihosttask-alert-method.md"] == Place("IHostTask", "Alert")


def test_methods_without_an_interface_page_make_an_entity() -> None:
    groups = group_pages([method("IFoo", "Bar")])
    assert groups.kinds == {"IFoo": Kind.INTERFACE}
    assert rules(merge_entity([method("IFoo", "Bar")])) == ["no-interface-page"]


def test_two_pages_of_one_locale_that_claim_one_name_are_told_and_kept() -> None:
    pages = [
        fragment("hosting/run-function.md", kind=Kind.FUNCTION, name="Run"),
        fragment("debugging/old/run-function.md", kind=Kind.FUNCTION, name="Run"),
    ]
    groups = group_pages(pages)
    assert groups.entities["Run"] == (PageId("fr-FR", "hosting/run-function.md"),)
    assert [(page.page, page.kind) for page in groups.pages] == [("debugging/old/run-function.md", Kind.GUIDE)]
    assert [found.rule for found in groups.diagnostics] == ["duplicate-page"]
    assert groups.pages[0].titles == {"fr-FR": "debugging/old/run-function.md (fr-FR)"}


def test_a_page_that_was_renamed_between_revisions_is_one_page() -> None:
    old = interface("IFoo", path="hosting/ifoo-interface1.md", locale="zh-CN", revision="r0", date="2020-01-01")
    new = interface("IFoo", iid="997ff24c-43b7-4352-8667-0dc04fafd354")
    groups = group_pages([old, new])
    assert len(groups.entities["IFoo"]) == 2
    assert groups.diagnostics == ()
    assert merge_entity([old, new]).entity.page == "hosting/ifoo-interface.md"


def test_a_method_without_an_owner_becomes_a_page_without_an_entity() -> None:
    groups = group_pages([fragment("hosting/next.md", kind=Kind.METHOD, name="Next")])
    assert not groups.entities
    assert [found.rule for found in groups.diagnostics] == ["homeless-method"]
    assert groups.pages[0].reason.startswith("the page describes a method `Next`")


@pytest.mark.parametrize("name", ["", "F(void); int x", "../F", "F\n", "名"])
def test_what_no_language_could_use_as_a_name_names_nothing(name: str) -> None:
    groups = group_pages([fragment("a/f.md", kind=Kind.FUNCTION, name=name), method("IFoo", "Bar" + (name or "-"))])
    assert not groups.entities
    assert sorted(found.rule for found in groups.diagnostics) == ["homeless-method", "nameless-page"]
    assert [page.kind for page in groups.pages] == [Kind.GUIDE] * 2


def test_a_method_of_a_function_becomes_a_page_without_an_entity() -> None:
    groups = group_pages([fragment("hosting/run.md", kind=Kind.FUNCTION, name="Run"), method("Run", "Bar")])
    assert list(groups.entities) == ["Run"]
    assert [found.rule for found in groups.diagnostics] == ["homeless-method"]


def test_lists_and_guides_keep_their_reason_and_titles() -> None:
    pages = [fragment("hosting/index.md", locale, kind=Kind.LIST, reason="only links") for locale in ("ja-JP", "de-DE")]
    (page,) = group_pages(pages).pages
    assert (page.kind, page.reason) == (Kind.LIST, "only links")
    assert list(page.titles) == ["de-DE", "ja-JP"]


def test_the_newest_revision_says_what_a_page_is() -> None:
    old = [fragment("x/y.md", locale, "r0", "2018-01-01", kind=Kind.GUIDE) for locale in ("ja-JP", "ru-RU", "zh-CN")]
    new = fragment("x/y.md", kind=Kind.FUNCTION, name="Y")
    assert list(group_pages([*old, new]).entities) == ["Y"]


# --- votes ----------------------------------------------------------------------------------------------------------


def test_one_fragment_is_taken_as_it_is() -> None:
    entity = merged_interface(
        interface("IFoo", header=file("MSCorEE.h"), listed=("hosting/ifoo-bar-method.md",)),
        method("IFoo", "Bar", parameter("x"), codes=codes("S_OK", "E_FAIL")),
    )
    (bar,) = entity.methods
    assert (entity.header, entity.area, entity.page) == ("MSCorEE.h", "hosting", "hosting/ifoo-interface.md")
    assert (bar.name, bar.page, bar.slot) == ("Bar", "hosting/ifoo-bar-method.md", None)
    assert bar.hresults == (Code("S_OK"), Code("E_FAIL"))


def test_the_newest_revision_decides_against_a_majority_of_older_pages() -> None:
    old = [
        fragment(
            "p/gc.md", locale, "r0", "2020-04-01", kind=Kind.ENUMERATION, name="GC", declared=enumeration("GC", A=0)
        )
        for locale in ("cs-CZ", "ja-JP", "ru-RU")
    ]
    new = fragment("p/gc.md", kind=Kind.ENUMERATION, name="GC", declared=enumeration("GC", A=0, PINNED=4))
    merged = merge_entity([*old, new])
    assert isinstance(merged.entity, Enumeration)
    assert merged.entity.members == (Enumerator("A", 0), Enumerator("PINNED", 4))
    pinned = merged.evidence.find("members.PINNED")
    assert pinned is not None
    assert [source.locale for source in pinned.sources] == ["fr-FR"]
    assert rules(merged) == []


def test_what_only_an_older_revision_has_is_evidence_alone() -> None:
    old = fragment(
        "p/gc.md", "ja-JP", "r0", "2018-01-01", kind=Kind.ENUMERATION, name="GC", declared=enumeration("GC", OLD=1)
    )
    new = fragment("p/gc.md", kind=Kind.ENUMERATION, name="GC", declared=enumeration("GC", NEW=1))
    merged = merge_entity([new, old])
    assert isinstance(merged.entity, Enumeration)
    assert merged.entity.members == (Enumerator("NEW", 1),)
    gone = merged.evidence.find("members.OLD")
    assert gone is not None
    assert gone.against == (Against("0x00000001", (Source("ja-JP", "p/gc.md", 10),), "an older revision"),)


def test_damage_of_one_locale_is_outvoted_fact_by_fact_and_reported() -> None:
    good = [method("IFoo", "Bar", parameter("x"), parameter("y"), locale=locale) for locale in ("de-DE", "fr-FR")]
    bad = method("IFoo", "Bar", parameter("x"), parameter("y", "DWORT"), locale="ru-RU")
    merged = merge_entity([bad, *good, interface("IFoo")])
    assert isinstance(merged.entity, Interface)
    assert merged.entity.methods[0].parameters == (parameter("x"), parameter("y"))
    assert [(found.rule, found.page.locale, found.span.line) for found in merged.diagnostics] == [
        ("locales-disagree", "ru-RU", 22)
    ]


def test_a_tie_is_not_decided_by_locale() -> None:
    def page(locale: str, type: str) -> Fragment:
        declared = prototype("F", returns=Type(name=type))
        return fragment("a/f.md", locale, kind=Kind.FUNCTION, name="F", declared=declared)

    one = merge_entity([page("de-DE", "BOOL"), page("fr-FR", "HRESULT")]).entity
    other = merge_entity([page("de-DE", "HRESULT"), page("fr-FR", "BOOL")]).entity
    assert isinstance(one, Function)
    assert one == other


def test_a_code_cell_that_one_locale_destroyed_is_recovered_with_its_text() -> None:
    right = codes("S_OK", "HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)")
    wrong = (right[0], codes("")[0])
    words = {"hresults": {"S_OK": "x", "``": "trop petit"}}
    good = method("IFoo", "Bar", locale="de-DE", codes=right)
    bad = method("IFoo", "Bar", codes=wrong, words=words)
    merged = merge_entity([good, bad, interface("IFoo")])
    assert isinstance(merged.entity, Interface)
    assert [code.name for code in merged.entity.methods[0].hresults] == [code.name for code in right]
    french = next(text for text in merged.texts if text.locale == "fr-FR")
    assert french.methods["Bar"].hresults == {"S_OK": "x", right[1].name: "trop petit"}


def test_a_row_that_one_locale_lost_is_recovered() -> None:
    good = method("IFoo", "Bar", locale="de-DE", codes=codes("S_OK", "E_FAIL"))
    bad = method("IFoo", "Bar", codes=codes("E_FAIL"))
    assert merged_interface(good, bad, interface("IFoo")).methods[0].hresults == (Code("S_OK"), Code("E_FAIL"))


def test_header_names_that_look_like_one_win_over_those_that_do_not() -> None:
    pages = [
        interface("IFoo", locale="ko-KR", header=file("Mscoree.dll")),
        interface("IFoo", locale="zh-CN", header=file("Mscoree.dll")),
        interface("IFoo", locale="ru-RU", header=file("", "Корсим. idl")),
        interface("IFoo", locale="fr-FR", header=file("MSCorEE.h", "MSCorEE. h")),
    ]
    assert merged_interface(*pages).header == "MSCorEE.h"


def test_a_file_name_destroyed_in_the_newest_revision_comes_from_an_older_one() -> None:
    old = interface("IFoo", locale="de-DE", revision="r0", date="2020-01-01", header=file("Cor.h"))
    new = interface("IFoo", locale="ru-RU", header=file("", "Кор"))
    assert merged_interface(new, old).header == "Cor.h"
    assert merged_interface(interface("IFoo"), old).header is None  # the newest revision names none


def test_a_page_that_only_one_locale_has_counts() -> None:
    entity = merged_interface(interface("IFoo", locale="de-DE"), interface("IFoo"), method("IFoo", "New"))
    assert [found.name for found in entity.methods] == ["New"]


def test_texts_of_chinese_scripts_stay_apart() -> None:
    simplified = method("IFoo", "Bar", locale="zh-CN", words={"remarks": "简体"})
    traditional = interface("IFoo", locale="zh-TW", words={"summary": "繁體"})
    cn, tw = merge_entity([simplified, traditional]).texts
    assert (cn.locale, cn.text.summary, cn.methods["Bar"].remarks) == ("zh-CN", "", "简体")
    assert (tw.locale, tw.text.summary, tw.methods) == ("zh-TW", "繁體", {})


def test_evidence_names_each_witness_with_its_line() -> None:
    pages = [method("IFoo", "Bar", parameter("x"), locale=locale) for locale in ("fr-FR", "de-DE")]
    found = merge_entity([interface("IFoo"), *pages]).evidence.find("methods.Bar.parameters.x")
    assert found is not None
    assert found.sources == tuple(Source(loc, "hosting/ifoo-bar-method.md", 21) for loc in ("de-DE", "fr-FR"))


def test_methods_that_only_the_interfaces_own_declaration_has_come_from_there() -> None:
    inner = tuple(DeclaredMethod(name, Signature(HRESULT), 30 + index) for index, name in enumerate(("Open", "Close")))
    own = interface("IFoo", declared=Declared(kind=Kind.INTERFACE, name="IFoo", methods=inner))
    merged = merge_entity([own, method("IFoo", "Close", parameter("x"))])
    assert isinstance(merged.entity, Interface)
    assert [(found.name, found.page, len(found.parameters)) for found in merged.entity.methods] == [
        ("Open", "hosting/ifoo-interface.md", 0),
        ("Close", "hosting/ifoo-close-method.md", 1),
    ]
    stated = [found for found in merged.evidence.facts if found.fact in ("methods.Open", "methods.Close")]
    assert [found.sources[0].line for found in stated] == [30, 20]


def test_overloads_are_kept_apart() -> None:
    first = method("IFoo", "Bar", parameter("x"), path="hosting/ifoo-bar-method.md", words={"summary": "one"})
    second = method("IFoo", "Bar", path="hosting/ifoo-bar-method2.md", words={"summary": "two"})
    merged = merge_entity([interface("IFoo"), second, first])
    assert isinstance(merged.entity, Interface)
    assert [found.page for found in merged.entity.methods] == [first.page.path, second.page.path]
    assert [text.summary for text in merged.texts[0].methods.values()] == ["one", "two"]


PIECES = st.builds(
    lambda path, locale, revision, names, header, spelled: method(
        "IFoo",
        spelled,
        *(parameter(name) for name in names),
        path=path,
        locale=locale,
        revision=revision,
        date={"r0": "2019-01-01"}.get(revision, "2021-01-01"),
        codes=codes(*names),
        header=file(header),
    ),
    st.sampled_from(["hosting/a.md", "hosting/b.md"]),
    st.sampled_from(["de-DE", "fr-FR", "ja-JP"]),
    st.sampled_from(["r0", "r1", "r2"]),
    st.lists(st.sampled_from(["x", "y", "E_FAIL"]), max_size=3, unique=True),
    st.sampled_from(["Cor.h", "COR.h", "Cor", ""]),
    st.sampled_from(["Bar", "bar", "Baz"]),
)


@given(
    st.lists(PIECES, min_size=1, max_size=8, unique_by=lambda piece: piece.page).flatmap(
        lambda pieces: st.tuples(st.just(pieces), st.permutations(pieces))
    )
)
def test_the_result_does_not_depend_on_the_order_of_pages(orders: tuple[list[Fragment], list[Fragment]]) -> None:
    one, other = orders
    assert merge_entity(one) == merge_entity(other)
    assert group_pages(one) == group_pages(other)
    assert list(group_pages(one).entities) == list(group_pages(other).entities)
