"""The name and the kind of a page, by vote of what the page says."""

from __future__ import annotations

import pytest

from docabi.diagnostics import Diagnostic, Sink
from docabi.facts import Facts
from docabi.lower.classify import kind_of, path_words
from docabi.lower.links import documentation_path
from docabi.lower.names import Name, nearly_same, split_member, vote, without_kind
from docabi.page import Page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Declared, Kind, Signature, Type

FACTS = Facts()

PROTOTYPE = Signature(Type(name="HRESULT"))


def page_of(path: str, anchor: str = "", front: str = "", heading: str = "Titre", body: str = "") -> Page:
    identity = PageId("fr-FR", path)
    mark = f'<a name="{anchor}"></a>' if anchor else ""
    text = f"---\ntitle: Titre\n{front}\n---\n# {mark}{heading}\n\n{body}\n"
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page is not None
    return page


def declared(name: str, kind: Kind | None = None, tag: str | None = None) -> Declared:
    return Declared(kind, name, tag_name=tag, signature=None if kind else PROTOTYPE, lines={"": 12})


def voted(page: Page, kind: Kind, fence: Declared | None = None) -> tuple[Name, list[Diagnostic]]:
    sink = Sink(page.identity)
    return vote(page, kind, fence, FACTS, sink), list(sink)


def named(page: Page, kind: Kind, fence: Declared | None = None) -> tuple[str, str, list[str]]:
    name, found = voted(page, kind, fence)
    return name.owner, name.name, [item.rule for item in found]


# --- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "front",
    [
        "api_name: IFoo.OpenItem",
        "api_name:\n- IFoo::OpenItem",
        "apiname:\n- IFoo.OpenItem",
        "api.name:\n- IFoo.OpenItem",
        "api_name:\n- OpenItem\n- IFoo.OpenItem",
        "api_name:\n- IFoo.OpenItem\n- OpenItem",
        "api_name:\n- OpenItem\nf1_keywords:\n- IFoo::OpenItem",
        "helpviewer_keywords:\n- OpenItem method, IFoo interface [some API]",
        "f1_keywords:\n- IFoo::OpenItem",
    ],
)
def test_every_spelling_of_the_front_matter_names_the_method(front: str) -> None:
    page = page_of("a/ifoo-openitem-method.md", "ifooopenitem-method", front)
    assert named(page, Kind.METHOD, declared("OpenItem")) == ("IFoo", "OpenItem", [])


def test_a_kind_word_behind_a_name_is_left_out_and_reported() -> None:
    page = page_of("a/ifoo-openitem-method.md", "ifooopenitem-method", "api_name: IFoo.OpenItem Method")
    assert named(page, Kind.METHOD, declared("OpenItem")) == ("IFoo", "OpenItem", ["kind-word-in-name"])


def test_the_declaration_spells_the_name() -> None:
    page = page_of("a/ifoo-getid-method.md", "ifoogetid-method", "api_name: IFoo.GetId")
    assert named(page, Kind.METHOD, declared("GetID"))[1] == "GetID"


def test_a_copied_api_name_loses_against_file_anchor_and_declaration() -> None:
    page = page_of("a/ifoo-close-method.md", "ifooclose-method", "api_name: IFoo.Open")
    name, found = voted(page, Kind.METHOD, declared("Close"))
    assert (name.owner, name.name) == ("IFoo", "Close")
    assert [(item.rule, item.span.line) for item in found] == [("name-conflict", 3)]
    assert found[0].message == (
        "the front matter (api_name) says `IFoo::Open`, "
        "but the file name, heading anchor and declaration say `IFoo::Close`"
    )


def test_a_declaration_of_another_api_loses_and_is_an_error() -> None:
    page = page_of("a/ifoo-count-method.md", "ifoocount-method", "api_name: IFoo.Count")
    name, found = voted(page, Kind.METHOD, declared("GetBlockingItems"))
    assert name.name == "Count"
    assert [(item.rule, item.severity, item.span.line) for item in found] == [("wrong-declaration", "error", 12)]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("EnumItems", "EnumItems2", True),
        ("GetPublicKey", "GetPublicKeyEx", True),
        ("CordbCreateObject", "CreateCordbObject", True),
        ("GetSearchPathLength", "GetSearchPath", False),
        ("RemotingClientSendingMessage", "RemotingServerReceivingMessage", False),
        ("Delete", "DeleteMethod", False),
    ],
)
def test_a_slip_in_the_declared_name_is_the_same_api(left: str, right: str, same: bool) -> None:
    assert nearly_same(left, right) is same


def test_a_missing_digit_in_the_declaration_is_a_slip() -> None:
    page = page_of("a/ifoo-enumitems2-method.md", "ifooenumitems2-method", "api_name: IFoo.EnumItems2")
    assert named(page, Kind.METHOD, declared("EnumItems")) == ("IFoo", "EnumItems2", ["name-conflict"])


def test_a_name_that_four_witnesses_spell_in_four_ways_is_that_of_file_and_anchor() -> None:
    front = "api_name: CreateCoredbThing\nf1_keywords:\n- CreateCordbThing"
    page = page_of("a/createcordbthing-function.md", "createcordbthing-function", front)
    owner, name, rules = named(page, Kind.FUNCTION, declared("CordbCreateThing"))
    assert (owner, name, rules) == ("", "CreateCordbThing", ["name-conflict", "name-conflict"])


def test_the_owner_may_be_missing_in_file_and_anchor() -> None:
    page = page_of("alink/addfile-method.md", "addfile-method1", "api_name:\n- ILinker.AddFile\n- AddFile")
    assert named(page, Kind.METHOD, declared("AddFile")) == ("ILinker", "AddFile", [])


def test_a_leaf_alone_in_the_front_matter_takes_its_owner_from_the_file() -> None:
    page = page_of("a/ifooenum-next-method.md", "ifooenumnext-method", "api_name: Next", body="`IFooEnum` `x`")
    assert named(page, Kind.METHOD, declared("Next")) == ("IFooEnum", "Next", [])


def test_without_any_other_speller_the_table_of_known_names_spells_the_owner() -> None:
    page = page_of("a/icordebugprocess6-getcode-method.md", "icordebugprocess6getcode-method")
    assert named(page, Kind.METHOD, declared("GetCode")) == ("ICorDebugProcess6", "GetCode", [])


def test_a_translated_heading_neither_votes_nor_spells_against_the_others() -> None:
    page = page_of("a/ifoo-bar-method.md", "ifoobar-method", "api_name: IFoo.Bar", heading="ifoo:: barre, Methode")
    assert named(page, Kind.METHOD, declared("Bar")) == ("IFoo", "Bar", [])


def test_an_english_heading_votes_where_no_anchor_stands() -> None:
    page = page_of("a/iunwindableframe-interface.md", "", "api_name: IFrame", heading="IUnwindableFrame Interface")
    assert named(page, Kind.INTERFACE) == ("", "IUnwindableFrame", ["name-conflict"])


def test_a_tag_that_has_the_pages_name_is_no_conflict() -> None:
    page = page_of("a/color-enumeration.md", "color-enumeration", "api_name: COLOR")
    assert named(page, Kind.ENUMERATION, declared("ColorAlias", Kind.ENUMERATION, "COLOR")) == ("", "COLOR", [])


def test_a_name_with_underscores_is_compared_without_them() -> None:
    page = page_of("a/cor-prf-info-structure.md", "cor_prf_info-structure")
    fence = declared("COR_PRF_INFO", Kind.STRUCTURE)
    assert named(page, Kind.STRUCTURE, fence) == ("", "COR_PRF_INFO", [])


def test_a_namespace_is_no_part_of_a_class_name() -> None:
    page = page_of("a/marker.md", "marker-class", "api_name: Runtime.Services.Marker")
    assert named(page, Kind.CLASS, declared("Marker", Kind.CLASS)) == ("", "Marker", [])


def test_a_page_without_a_declaration_is_named_by_the_rest() -> None:
    page = page_of("a/ifoo-bar-method.md", "ifoobar-method", "api_name: IFoo.Bar")
    assert named(page, Kind.METHOD) == ("IFoo", "Bar", [])


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("IFoo.Bar", ("IFoo", "Bar")),
        ("A.B.C", ("B", "C")),
        ("IFoo:: Bar", ("IFoo", "Bar")),
        ("X", ("", "X")),
        (" ", ("", "")),
    ],
)
def test_split_member(text: str, member: tuple[str, str]) -> None:
    assert split_member(text) == member


def test_a_kind_word_alone_is_a_name() -> None:
    assert without_kind("Class") == "Class"


# --- kinds ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "words", "kind", "last"),
    [
        ("ifoo-bar-method", ("ifoo", "bar"), Kind.METHOD, True),
        ("icode-interface1", ("icode",), Kind.INTERFACE, True),
        ("fcallback-function-pointer", ("fcallback",), Kind.CALLBACK, True),
        ("create-function-for-silverlight", ("create",), Kind.FUNCTION, False),
        ("hosting-interfaces", ("hosting", "interfaces"), None, True),
        ("method", ("method",), None, True),
        ("", (), None, True),
    ],
)
def test_path_words(name: str, words: tuple[str, ...], kind: Kind | None, last: bool) -> None:
    assert path_words(name) == (words, kind, last)


def kind_and_rules(page: Page, fence: Declared | None = None) -> tuple[Kind, list[str]]:
    sink = Sink(page.identity)
    return kind_of(page, fence, sink).kind, [item.rule for item in sink]


def test_the_declarations_shape_wins_over_anchor_and_file() -> None:
    page = page_of("a/info-structure.md", "info-enumeration")
    assert kind_and_rules(page, declared("INFO", Kind.STRUCTURE)) == (Kind.STRUCTURE, ["kind-conflict"])


def test_an_abstract_class_may_document_an_interface() -> None:
    page = page_of("a/itarget-interface.md", "itarget-interface")
    assert kind_and_rules(page, declared("ITarget", Kind.CLASS)) == (Kind.INTERFACE, [])


def test_a_prototype_without_a_kind_word_is_a_function() -> None:
    assert kind_and_rules(page_of("a/getnames.md"), declared("GetNames")) == (Kind.FUNCTION, [])


def test_a_prototype_whose_api_name_has_an_owner_is_a_method() -> None:
    page = page_of("a/ifoo7-readsymbols.md", "ifoo7readsymbols", "api_name: IFoo7.ReadSymbols")
    assert kind_and_rules(page, declared("ReadSymbols")) == (Kind.METHOD, [])


def test_an_index_keyword_tells_the_kind_where_file_and_anchor_do_not() -> None:
    front = "api_name: Foo\nhelpviewer_keywords:\n- Foo coclass [some API]"
    assert kind_and_rules(page_of("a/foo.md", "foo", front)) == (Kind.COCLASS, [])


def test_without_a_declaration_the_file_name_decides() -> None:
    assert kind_and_rules(page_of("a/ifoo-bar-method.md")) == (Kind.METHOD, [])


def test_a_page_that_means_an_api_and_does_not_say_of_which_kind_is_an_error() -> None:
    assert kind_and_rules(page_of("a/widget.md", "widget", "api_name: Widget")) == (Kind.GUIDE, ["unknown-kind"])


def classified(body: str, heading: str = "Titre") -> Kind:
    return kind_and_rules(page_of("a/things.md", "things", "", heading, body))[0]


def test_a_page_of_links_is_a_list() -> None:
    assert (
        classified('Texte.\n\n## <a name="in-this-section"></a>x\n\n [Un](un.md)\n Texte.\n\n [Deux](deux.md)')
        is Kind.LIST
    )
    assert classified("|A|B|\n|-|-|\n|[Un](un.md)|Texte|") is Kind.LIST
    assert classified("- [Un](un.md)\n- [Deux](deux.md)") is Kind.LIST


def test_a_page_that_explains_is_a_guide() -> None:
    assert classified("Texte.\n\n- Un point.\n\n[Un](un.md)") is Kind.GUIDE
    assert classified('[Un](un.md)\n\n## <a name="how"></a>Comment\n\nTexte.') is Kind.GUIDE
    assert classified('Texte.\n\n## <a name="see-also"></a>x\n\n- [Un](un.md)') is Kind.GUIDE


def test_headings_that_are_links_make_a_table_of_contents() -> None:
    assert classified("## [Un](un.md)\n### [Deux](deux.md)", heading="[Racine](index.md)") is Kind.TOC


# --- links ----------------------------------------------------------------------------------------------------------

INNER = "docs/framework/api"


@pytest.mark.parametrize(
    ("target", "inner", "path"),
    [
        ("ifoo-interface.md", "", "hosting/ifoo-interface.md"),
        ("../debugging/x.md#remarks", "", "debugging/x.md"),
        ("./x.md?view=1", "", "hosting/x.md"),
        ("../../get-started/x.md", INNER, ""),
        ("../../../../docs/framework/api/hosting/x.md", INNER, "hosting/x.md"),
        ("../../../../docs/framework/api/hosting/x.md", "checkout/docs/framework/api", "hosting/x.md"),
        ("../../../../docs/framework/api/hosting/x.md", "api", "hosting/x.md"),
        ("../../../../docs/framework/api/hosting/x.md", "", ""),
        ("../../../../docs/framework/other/x.md", INNER, ""),
        ("../../api/index.md", INNER, "index.md"),
        ("../index.md", INNER, "index.md"),
        ("~/docs/framework/api/hosting/x.md", INNER, "hosting/x.md"),
        ("~/docs/framework/api/hosting/x.md", "home/me/docs/framework/api", "hosting/x.md"),
        ("~/docs/framework/api/hosting/x.md", "", ""),
        ("/windows/desktop/x.md", INNER, ""),
        ("https://example.org/x.md", INNER, ""),
        ("#remarks", INNER, ""),
        ("media/x.png", INNER, ""),
        ("with%20blank.md", INNER, "hosting/with blank.md"),
    ],
)
def test_documentation_path(target: str, inner: str, path: str) -> None:
    assert documentation_path(PageId("fr-FR", "hosting/page.md"), target, inner) == path
