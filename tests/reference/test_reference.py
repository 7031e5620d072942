"""Reference pages: facts from the specification, words from the locale, nothing harmful, no dead link."""

import json
import posixpath
import re
import shutil
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit
from xml.etree import ElementTree

import html5lib
import pytest
from babel import core
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup
from msgspec.structs import replace

from docabi.backends import reference
from docabi.backends.reference import fulltext, views
from docabi.backends.reference.declarations import Printer, shared_facts
from docabi.backends.reference.highlight import highlighted
from docabi.backends.reference.inherited import base_rows
from docabi.backends.reference.page import Context
from docabi.backends.reference.pieces import LETTERS, area_titles
from docabi.backends.reference.prose import Prose, heading_words, parser, sentence
from docabi.backends.reference.sections import draft_page, shared_anchors
from docabi.backends.reference.sitemap import Links, href, map_site, safe_name
from docabi.backends.reference.views import Draft, languages
from docabi.backends.words import heading, words
from docabi.cli import main
from docabi.driver.ownership import is_proven
from docabi.packaged import TEMPLATES
from docabi.rendering import Options, environment
from docabi.spec import (
    Callback,
    Code,
    Direction,
    Entity,
    Interface,
    Kind,
    Method,
    PageClass,
    Parameter,
    Signature,
    Type,
)
from docabi.texts import EntityText, OtherSection, PageText
from tests.backends.made import generate
from tests.reference.reference_specification import as_documented, doors, values, written_out
from tests.specification_in_memory import memory_spec

OPEN = "reference/en-US/doors/idoor.open.html"
TYPES = "reference/en-US/types.html"
SHUT = "reference/en-US/doors/idoor.shut.html"


@cache
def site() -> dict[str, str]:
    return {artifact.path: artifact.text for artifact in generate("reference", doors(), Options())}


@cache
def page(path: str) -> str:
    text = site()[path]
    return written_out(text) if path.endswith(".html") else text


def part(text: str, anchor: str) -> str:
    """A section of a page."""
    return text[text.index(f'<section id="{anchor}">') :].partition("</section>")[0]


def prose(text: str, **targets: str) -> str:
    spec = doors()
    links = Links(map_site(spec), "en-US", "doors/idoor-open-method.md", "doors", targets, {"remarks": "remarks"})
    return written_out(Prose(links, words()["en"]).blocks(text))


def macros() -> object:
    return environment("reference", Options()).get_template("declarations.html.jinja").module


def plain_type(type_: Type) -> str:
    return re.sub("<[^>]*>", "", str(Printer(macros(), lambda name: "").spell(type_)))


def dead_links(pages: dict[str, str]) -> list[str]:
    """Every link inside the site that leads to no page or to no anchor of one."""
    anchors = {path: set(values(text, "id")) for path, text in pages.items()}
    found = []
    for path, text in pages.items():
        for target in values(text, "href"):
            if urlsplit(target).scheme:
                continue
            there, _, anchor = target.partition("#")
            full = posixpath.normpath(posixpath.join(posixpath.dirname(path), there)) if there else path
            if full not in pages or (anchor and anchor not in anchors[full]):
                found.append(f"{path}: {target}")
    return found


def published() -> dict[str, str]:
    options = Options(
        doc_locale="fr-FR", site_url="https://a.example/b/", product="A & B", logo='<?xml version="1.0"?>\n<svg/>'
    )
    return {artifact.path: artifact.text for artifact in generate("reference", doors(), options)}


def test_each_file_is_known_as_docabis_own() -> None:
    for path, text in (*site().items(), *published().items()):
        assert is_proven(f"generated/{path}", text.encode()), path


def test_each_kind_of_entity_has_its_letter_in_the_list_of_names() -> None:
    assert set(LETTERS) == {kind.__struct_config__.tag for kind in get_args(Entity)}
    known = re.search(r"KINDS = \{(.*?)\}", (TEMPLATES / "reference/finder.js").read_text("utf-8"), re.DOTALL)
    assert known is not None
    pairs = re.findall(r'(\w): "([a-z]+)"', known[1])
    assert {kind: letter for letter, kind in pairs} == LETTERS


def test_published_site_has_one_address_a_page_and_says_its_languages_in_sitemaps() -> None:
    pages = published()
    opened = written_out(pages[OPEN])
    assert '<link rel="canonical" href="https://a.example/b/en-US/doors/idoor.open.html">' in opened
    assert "<title>IDoor::Open – method – A &amp; B</title>" in pages[OPEN]
    assert '<img src="../../logo.svg" alt="A &amp; B">' in pages[OPEN]
    assert '<meta name="description" content="Opens the door with a IKey.">' in opened
    assert 'name="description"' not in page(OPEN)  # which nobody publishes
    assert pages["reference/logo.svg"].endswith("-->\n<svg/>")
    listed = pages["reference/en-US/sitemap.xml"]
    entry = listed.split("<loc>https://a.example/b/en-US/doors/idoor.open.html</loc>")[1].partition("</url>")[0]
    assert re.findall('hreflang="(.*?)" href="https://a.example/b/(.*?)"', entry) == [
        ("en-US", "en-US/doors/idoor.open.html"),
        ("fr-FR", "fr-FR/doors/idoor.open.html"),
        ("x-default", "fr-FR/doors/idoor.open.html"),
    ]
    for tag in ("en-US", "fr-FR", "ru-RU"):
        assert f"<loc>https://a.example/b/{tag}/sitemap.xml</loc>" in pages["reference/sitemap.xml"]
        ElementTree.fromstring(pages[f"reference/{tag}/sitemap.xml"])
    assert "Sitemap: https://a.example/b/sitemap.xml" in pages["reference/robots.txt"]
    assert 'href="/b/style.css"' in pages["reference/404.html"]
    assert "- [IDoor](https://a.example/b/fr-FR/doors/idoor.md)" in pages["reference/llms.txt"]
    assert dead_links({path: text for path, text in pages.items() if not path.endswith("404.html")}) == []


def test_every_area_and_document_has_a_line_of_the_titles() -> None:
    """An empty line would end the list of the areas."""
    blocks = json.loads(page("reference/en-US/titles.js").partition(", ")[2].removesuffix(");\n")).split("\n\n")
    assert blocks[1:] == ["Reference\nAll doors\nkeys", "How to"]


def test_own_addresses_of_the_documentation_lead_to_pages() -> None:
    assert "\\ndoors/idoor-open-method\\tdoors/idoor.open.html\\n" in page("reference/redirects.js")
    assert "canonical" not in page(OPEN)
    assert not [path for path in site() if path.endswith((".xml", "robots.txt"))]


def test_site_has_a_page_an_entity_and_method_in_every_locale() -> None:
    below = sorted(path.removeprefix("reference/ru-RU/") for path in site() if path.startswith("reference/ru-RU/"))
    assert below == [
        "_root/index.html",
        "_root/makedoor.html",
        "_root/words.js",
        "doors/door.html",
        "doors/doorinfo.html",
        "doors/doorproc.html",
        "doors/doorstate.html",
        "doors/how-to.html",
        "doors/idoor.html",
        "doors/idoor.open.html",
        "doors/idoor.shut.html",
        "doors/index.html",
        "doors/words.js",
        "index.html",
        "keys/ikey.html",
        "keys/index.html",
        "keys/words.js",
        "return-codes.html",
        "revisions.html",
        "titles.js",
        "translations.js",
        "types.html",
    ]


def test_no_link_is_dead() -> None:
    assert dead_links(site()) == []
    assert dead_links({"a.html": '<a href="b.html"></a><a href="#x"></a>'}) == ["a.html: b.html", "a.html: #x"]


@pytest.mark.parametrize("path", [path for path in site() if path.endswith(".html")])
def test_pages_are_valid_html(path: str) -> None:
    html5lib.HTMLParser(strict=True).parse(site()[path])
    anchors = re.findall(r'\sid="([^"]*)"', page(path))
    assert len(anchors) == len(set(anchors))


def test_validator_sees_faults() -> None:
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse("<!DOCTYPE html><title>x</title><p><b>x</p>")


def elements(text: str) -> list[object]:
    """The tokens that a browser makes of a page's elements, without blanks at the ends of texts."""
    tree = html5lib.getTreeWalker("dom")(html5lib.parse(text, treebuilder="dom"))
    tokens = ((one["type"], one.get("name"), one.get("data")) for one in tree if one["type"] != "SpaceCharacters")
    return [(kind, name, data.strip() if isinstance(data, str) else data) for kind, name, data in tokens]


def test_end_tags_that_are_left_out_change_no_element(monkeypatch: pytest.MonkeyPatch) -> None:
    shorter = site()
    monkeypatch.setattr(reference, "compact", lambda page: page)
    whole = {one.path: one.text for one in generate("reference", doors(), Options())}
    pages = [path for path in whole if path.endswith(".html")]
    assert [path for path in pages if elements(whole[path]) != elements(shorter[path])] == []
    assert len(shorter[OPEN]) < 0.95 * len(whole[OPEN])


def test_pages_say_what_they_were_made_from_and_nothing_of_when() -> None:
    assert site()[OPEN].startswith("<!DOCTYPE html>\n<!-- made by docabi from specs/abi/doors/IDoor.yaml -->\n")
    assert list(generate("reference", doors(), Options())) == list(generate("reference", doors(), Options()))


def test_signature_shows_the_typed_tree_with_links() -> None:
    signature = as_documented(part(page(OPEN), "syntax"))
    text = re.sub("<[^>]*>", "", signature)
    assert "HRESULT Open(\n    [in, optional] DWORD width,\n    [in, size_is(width)] const WCHAR name[],\n" in text
    assert "    [out, retval, iid_is(riid)] IKey **ppKey\n);" in text
    assert '<a href="../keys/ikey.html">IKey</a>' in signature


def test_parameters_have_names_and_directions_of_the_specification() -> None:
    parameters = part(page(OPEN), "parameters")
    assert re.findall(r'<dt id="([^"]*)"><code>(\w+)</code> <i>([^<]*)</i>', parameters) == [
        ("parameter-width", "width", "in"),
        ("parameter-name", "name", "in"),
        ("parameter-ppkey", "ppKey", "out"),
    ]
    assert "<li><p><code>WIDE</code></p>" in parameters.replace("\n", "")
    assert "A name; &lt;an&gt; odd one.<br>\nSecond line." in parameters
    assert "<p>More.</p>" in parameters


def test_return_codes_have_value_and_result() -> None:
    codes = part(page(OPEN), "return-value")
    assert "One of these codes." in codes
    assert re.findall(r"<code>(0x\w+)</code></td><td><span class=\"(\w+)\">", codes) == [
        ("0x00000000", "success"),
        ("0x80004005", "failure"),
    ]
    assert '<tr id="code-hresult_from_win32-error_odd">' in codes
    assert "<code>HRESULT_FROM_WIN32(ERROR_ODD)</code></a></td><td></td><td></td>" in codes


def test_index_of_codes_leads_to_what_returns_them() -> None:
    index = page("reference/fr-FR/return-codes.html")
    assert '<a href="doors/idoor.open.html#code-e_fail"><code>IDoor::Open</code></a>' in index
    assert '<a href="_root/makedoor.html#code-e_fail"><code>MakeDoor</code></a>' in index
    assert "Échec" in index


def test_rows_are_cards_where_a_table_is_wider_than_any_page_alone() -> None:
    wide = {
        path.rpartition("/")[2] for path, text in site().items() if path.endswith(".html") and "scroll cards" in text
    }
    assert wide == {"return-codes.html"}
    assert "<div class=scroll>" in site()[OPEN]


def test_links_show_entities_by_name_and_lead_nowhere_dead() -> None:
    assert 'with a <a href="../keys/ikey.html"><code>IKey</code></a>.' in page(OPEN)
    assert '<a href="index.html">the guide</a> and nothing.' in part(page(OPEN), "return-value")
    remarks = part(page(OPEN), "remarks")
    assert 'See <a href="#parameters">below</a> and nowhere,' in remarks
    assert '<a href="https://example.com/a?b=c&amp;d" class="outside" rel="noreferrer">out</a>' in remarks
    assert 'href="https://learn.microsoft.com/en-us/dotnet/api/sys.door.open"' in remarks
    assert "<code>Door.Open</code>" in remarks
    see_also = part(page(OPEN), "see-also")
    assert re.findall("<li>(.*?)</li>", see_also) == [
        '<a href="../keys/ikey.html"><code>IKey</code></a>',
        "Gone",
        '<a href="index.html">Guide</a>',
    ]


def test_links_are_found_without_the_pages_own_table() -> None:
    assert '<a href="idoor.shut.html"><code>IDoor::Shut</code></a>' in prose("[x](IDoor-shut-method.md#remarks)")
    assert prose("[see ![x](y.png) `z`](nowhere.md)") == ('<p>see <em class="picture">x</em> <code>z</code></p>\n')
    assert prose("[see <https://a.example/b> *now*](nowhere.md)") == "<p>see https://a.example/b <em>now</em></p>\n"
    assert prose("[see <https://a.example/b>](https://a.example/c)").count("<a ") == 1


def test_alerts_and_tables_are_drawn() -> None:
    summary = page(OPEN).partition('<div class="summary">')[2].partition("<section")[0]
    assert '<div class="alert note" role="note">\n<p class="alert-title">Note</p><p>Doors are' in summary
    assert "[!NOTE]" not in summary
    remarks = part(page(OPEN), "remarks")
    assert "<td>a<br>\nb</td>" in remarks
    assert '<pre><code><span class="k">if</span> (a &lt; b) <span class="k">return</span>;\n</code></pre>' in remarks


@pytest.mark.parametrize("kind", ["TIP", "important", "WARNING", "Caution"])
def test_alert_in_the_old_form(kind: str) -> None:
    found = prose(f" > [!{kind}]\n >  Word.\n >\n >  More.")
    assert f'<div class="alert {kind.lower()}"' in found
    assert "<p>Word.</p>\n<p>More.</p>\n</div>" in found


def test_alert_with_its_keyword_alone_has_no_empty_paragraph() -> None:
    assert prose("> [!NOTE]\n>\n> Word.").endswith("<p>Word.</p>\n</div>\n")
    assert "<p></p>" not in prose("> [!NOTE]\n>\n> Word.")


def test_includes_and_empty_anchors_print_nothing_broken() -> None:
    assert "Needs .</p>" in part(page(OPEN), "remarks")
    assert prose('a b <a name="x"></a>c') == "<p>a b c</p>\n"
    assert "&lt;Modulus&gt;" in prose("a <Modulus> b")


def test_indented_text_is_no_code() -> None:
    assert "<pre>" not in prose("     in Text.\n\n     More.")


def test_requirements_come_from_the_specification() -> None:
    requirements = part(page(OPEN), "requirements")
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", requirements) == [
        (
            "Platforms",
            'All of <a href="https://learn.microsoft.com/en-us/system/needs.md" '
            'class="outside" rel="noreferrer">them</a>',
        ),
        ("Header", "<code>Doors.h</code>"),
        ("Library", "<code>Doors.dll</code>"),
        ("Since", "2.0"),
    ]
    assert "<div>A hammer.</div>" in requirements


def test_interface_lists_its_vtable() -> None:
    methods = part(page("reference/en-US/doors/idoor.html"), "methods")
    assert re.findall(r"<tr[^>]*><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td>", methods)[:2] == [
        ("3", '<a href="idoor.open.html"><code>Open</code></a>', "Opens it."),
        ("4", "<code>Hidden</code>", "not documented"),
    ]
    french = part(page("reference/fr-FR/doors/idoor.html"), "methods")
    assert "<td>Ouvre.</td>" in french


def test_members_show_values_types_and_what_is_nested() -> None:
    state = part(page("reference/en-US/doors/doorstate.html"), "members")
    assert "<td><code>DOOR_OPEN</code></td><td><code>0x80000000</code></td><td>Open.</td>" in state
    info = part(page("reference/en-US/doors/doorinfo.html"), "members")
    assert '<a href="doorstate.html">DoorState</a>' in info
    assert "<td>Inner words.</td>" in info
    door = part(page("reference/en-US/doors/door.html"), "interfaces")
    assert '<a href="idoor.html"><code>IDoor</code></a></td><td>The door.</td>' in door
    assert "<code>IElsewhere</code>" in door


def test_headings_are_those_of_the_language_else_the_pages_own_unless_damaged() -> None:
    assert ">Remarques</h2>" in part(page("reference/fr-FR/doors/idoor.open.html"), "remarks")
    assert heading("hu-HU", "remarks", "Jegyzetek") == "Jegyzetek"
    assert heading("hu-HU", "remarks", "") == "Remarks"
    assert heading("en-GB", "remarks", "Notes") == "Remarks"
    assert ">Методы</h2>" in part(page("reference/ru-RU/doors/idoor.html"), "methods")
    assert heading_words("{1&gt;Методы&lt;1}") == ""
    assert heading_words("Donn&#233;es \\_x") == "Données _x"
    assert heading_words("[Les `portes`](doors.md)") == "Les portes"


def test_locale_without_text_says_so_and_shows_the_source() -> None:
    text = page("reference/ru-RU/doors/idoor.open.html")
    assert f"<p>{words()['ru']['fallback-missing']} · English</p>" in text
    assert '<a href="../types.html#type-hresult">HRESULT</a> <b>Open</b>' in as_documented(text)
    assert '<div class="summary" lang="en-US" dir="ltr">\n<p>Opens the door' in text
    assert "Ouvre" not in text


def test_the_original_and_the_languages_are_a_link_away() -> None:
    text = page("reference/fr-FR/doors/idoor.open.html")
    link = '<a class="original" href="../../en-US/doors/idoor.open.html" hreflang="en-US">'
    assert f"{link}Original · English</a>" in text
    listed = "../../languages/doors/index.html#idoor.open.html"
    assert f'<a class="languages" href="{listed}">Français</a>' in text
    rows = page("reference/languages/doors/index.html")
    english = '<a href="../../en-US/doors/idoor.open.html" lang="en-US">English</a>'
    assert re.search(rf'<li id="idoor\.open\.html">.* {re.escape(english)}', rows)
    assert "original" not in page("reference/en-US/doors/idoor.open.html")
    assert "original" not in page("reference/fr-FR/doors/doorproc.html")  # which has no words in English


def test_pages_do_not_grow_with_locales() -> None:
    few = {artifact.path: artifact.text for artifact in generate("reference", doors(), Options())}
    more = replace(doors(), ask_locales=lambda: (*doors().locales, "de-DE", "ja-JP"))
    made = {artifact.path: artifact.text for artifact in generate("reference", more, Options())}
    pages = [path for path in few if re.fullmatch(r"reference/(?!languages/)[^/]+/.*\.html", path)]
    assert len(pages) > 20
    assert [path for path in pages if few[path] != made[path]] == []
    assert "de-DE\\tDeutsch" in made["reference/languages.js"]


def test_anchors_are_the_same_in_all_locales() -> None:
    named = PageText(sections=(OtherSection("first-steps", "Erste", "x"), OtherSection("", "Zweite", "y")))
    bare = PageText(sections=(OtherSection("", "First", "x"), OtherSection("", "Second", "y")))
    other = PageText(sections=(OtherSection("", "Alone", "x"),))
    assert shared_anchors({"en-US": bare, "de-DE": named, "fr-FR": other}) == {
        "en-US": ("first-steps", "Zweite"),
        "de-DE": ("first-steps", "Zweite"),
        "fr-FR": ("Alone",),
    }


def test_revisions_are_told_on_one_page() -> None:
    row = "../revisions.html#doors/idoor.open.html"
    assert f'<p class="badge"><a href="{row}">Revisions</a></p>' in page(OPEN)
    assert '"\\ndoors/idoor.open.html\\tmachine"' in page("reference/en-US/translations.js")
    told = "2020-01-02 · 0123456789ab"
    shown = [path for path, text in site().items() if told in text]
    assert shown == ["reference/en-US/revisions.html"]
    assert (
        f'<td><span class="revision">{told}</span></td>'
        in part(page("reference/en-US/revisions.html"), "machine")
        .split('id="doors/idoor.open.html"')[1]
        .split("</tr>")[0]
    )


def test_types_lead_to_their_definitions() -> None:
    types = page(TYPES)
    assert re.findall('<tr id="type-dword".*?</tr>', types) == [
        '<tr id="type-dword"><td><code>DWORD</code></td><td><code>typedef uint32_t DWORD;</code></td></tr>'
    ]
    unknown = "<td><code>IElsewhere</code></td><td>no definition known</td>"
    assert f'<tr id="type-ielsewhere" class="muted">{unknown}' in types


def test_interfaces_show_the_methods_of_their_bases() -> None:
    places = map_site(doors())
    found = (("IUnknown", ("AddRef", "Release")), ("IDoor", ("Open", "Hidden")))
    first, second = base_rows(places, places.entities["IKey"], found)
    assert first.cells == ("<code>IUnknown</code>", "<code>AddRef</code>, <code>Release</code>")
    linked = "<a href=../doors/idoor.open.html><code>Open</code></a>, <code>Hidden</code>"
    assert second.cells == ("<a href=../doors/idoor.html><code>IDoor</code></a>", linked)


def test_codes_are_grouped_and_have_the_meaning_that_most_pages_give() -> None:
    index = page("reference/en-US/return-codes.html")
    assert "It did not; see the guide and nothing." in part(index, "failure-codes")
    assert '<tr id="code-s_ok">' in part(index, "success-codes")
    assert '<tr id="code-hresult_from_win32-error_odd">' in part(index, "other-codes")


def test_code_in_words_is_in_colours_where_its_language_is_known() -> None:
    assert highlighted('a = "<b>"; // c', "cpp").count("<span") == 2
    assert highlighted("if <b>", "nobody") == "if &lt;b&gt;"
    assert html5lib.parseFragment(highlighted("<x y='z'>&amp;</x>", "xml")) is not None


def test_area_and_locale_indexes() -> None:
    area = page("reference/en-US/doors/index.html")
    assert "<h1>All doors</h1>" in area
    assert '<td><a href="idoor.html"><code>IDoor</code></a></td><td>A door.</td>' in part(area, "interface")
    assert '<li><a href="how-to.html">How to</a></li>' in part(area, "overviews")
    home = page("reference/fr-FR/index.html")
    assert "<h1>Accueil</h1>" in home
    assert "Bienvenue." in home
    areas = part(home, "areas")
    assert '<a href="doors/index.html">doors</a></td><td><span class="muted">' in areas
    assert '<a href="_root/index.html">Accueil</a>' in areas
    assert "<h1>Accueil</h1>" in page("reference/fr-FR/_root/index.html")
    told = part(page("reference/en-US/index.html"), "areas")
    assert '<a href="doors/index.html">All doors</a></td><td>Of doors.</td>' in told
    assert "<h1>Reference</h1>" in page("reference/en-US/index.html")
    assert 'href="ru-RU/index.html"' in page("reference/index.html")


def test_guide_keeps_its_sections() -> None:
    assert 'Go to <a href="#first-steps">x</a>.' in part(page("reference/en-US/doors/how-to.html"), "first-steps")
    assert "Nobody gave this heading an anchor." in part(page("reference/en-US/doors/how-to.html"), "last-steps")
    assert '<h1 lang="en-US">How to' in page("reference/fr-FR/doors/how-to.html")


# --- attacks ---------------------------------------------------------------------------------------------------------


def test_hostile_text_stays_text() -> None:
    text = page(SHUT)
    tree = html5lib.parse(text, namespaceHTMLElements=False)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags.isdisjoint({"style", "img", "iframe", "object", "form", "svg", "base"})
    assert [(script.attrib, script.text) for script in tree.iter("script")] == [({"src": "../../site.js"}, None)]
    tree.find("head").remove(tree.find("head/script"))
    attributes = {name for element in tree.iter() for name in element.attrib}
    assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcdoc")]
    targets = [urlsplit(element.attrib["href"]).scheme for element in tree.iter("a")]
    assert set(targets) <= {"", "https", "http", "mailto"}
    assert not re.search("[\u202a-\u202e\x00\ufffe]", text)
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_policy_allows_the_sites_own_files_alone() -> None:
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    )
    assert all(f'content="{policy}"' in text for path, text in site().items() if path.endswith(".html"))


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("[a](javascript:alert(1))", "<p>a</p>"),
        ("[a](JaVa&#115;cript:x)", "<p>a</p>"),
        ("[a](data:text/html,x)", "<p>a</p>"),
        ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>"),
        ("![x](javascript:a)", '<p><em class="picture">x</em></p>'),
        ("<img src=x onerror=a>", "<p>&lt;img src=x onerror=a&gt;</p>"),
        ("<xref:a\"b>", '<p><a href="https://learn.microsoft.com/en-us/dotnet/api/a%22b" class="outside" '
         'rel="noreferrer"><code>a"b</code></a></p>'),
        ("&#x202e;x", "<p>\ufffdx</p>"),
        ("[x]: javascript:a\n\n[y][x]", "<p>[x]: javascript:a</p>\n<p>[y][x]</p>"),
    ],
)  # fmt: skip
def test_markdown_attacks(markdown: str, shown: str) -> None:
    assert prose(markdown).strip() == shown


@pytest.mark.parametrize("name", ["../../x", "..", "CON", "a/b\\c", "\x00", "х" * 9, "A" * 999, "-->", "index", ""])
def test_names_cannot_leave_the_folder(name: str) -> None:
    entities: tuple[Entity, ...] = (
        Interface(name=name, area=f"a/{name}", page="x.md"),
        Interface(name=name.upper() + "_", area="index", page="y.md"),
    )
    paths = [artifact.path for artifact in generate("reference", memory_spec(entities), Options())]
    assert len(paths) == len(set(paths))
    assert not [
        path
        for path in paths
        if not re.fullmatch(r"(?:[\w-]+/)*[\w-]+\.?[\w-]*\.(?:html|css|js|svg|txt)", path, re.ASCII)
    ]
    assert safe_name(name) not in ("con", "", ".", "..")


def test_a_locale_cannot_leave_the_folder() -> None:
    assert [found.folder for found in languages(("../x", "fr-FR-x-2019", ""))] == ["x", "fr-FR-x-2019", "und"]


def test_types_from_the_specification_are_escaped() -> None:
    evil = Callback(
        name="F",
        area="a",
        returns=Type(name="<b>"),
        calling_convention="<i>",
        parameters=(Parameter("<u>", Direction.IN, Type(array=Type(name="<s>"), size="<q>"), default="<p>"),),
    )
    shown = str(shared_facts(evil, lambda name: f'"{name}', Options()).signature)
    assert not re.search(r"<(?:b|i|u|s|q|p)>(?!F</b>|\[in\] </i>)", shown)
    assert 'href="&quot;&lt;b&gt;"' in shown


# --- small parts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "shown"),
    [
        (Type(pointer=Type(name="BYTE", const=True)), "const BYTE *"),
        (Type(pointer=Type(name="BYTE"), const=True), "BYTE *const"),
        (Type(pointer=Type(array=Type(name="int"), size="3")), "int (*)[3]"),
        (Type(array=Type(pointer=Type(name="int")), size="3"), "int *[3]"),
        (Type(pointer=Type(function=Signature(Type(name="int"), (), "__stdcall"))), "int (__stdcall *)()"),
    ],
)
def test_declarators(type_: Type, shown: str) -> None:
    assert plain_type(type_) == shown


def test_deep_types_are_no_trouble() -> None:
    type_ = Type(name="X")
    for _ in range(5000):
        type_ = Type(pointer=type_)
    assert plain_type(type_).count("*") == 5000


@pytest.mark.parametrize(
    ("folder", "target", "way"),
    [
        ("a", "a/x.html", "x.html"),
        ("a", "b/x.html", "../b/x.html"),
        ("a/b", "x.html", "../../x.html"),
        ("", "a/x.html", "a/x.html"),
    ],
)
def test_ways_between_pages(folder: str, target: str, way: str) -> None:
    assert href(folder, target) == way


def test_languages_know_their_names_directions_and_words() -> None:
    found = {language.tag: language for language in languages(("ar-EG", "zh-CN", "zh-TW", "fr-FR", "xx-YY", "pt-BR"))}
    assert (found["ar-EG"].direction, found["ar-EG"].title) == ("rtl", "العربية")
    assert found["fr-FR"].title == "Français"
    assert found["zh-CN"].words["parameters"] == "参数"
    assert found["zh-TW"].words["parameters"] == "參數"
    assert (found["zh-CN"].title, found["zh-TW"].title) == ("简体中文", "繁體中文")
    assert found["xx-YY"].words["parameters"] == "Parameters"
    assert found["pt-BR"].words["success"] == "êxito"
    assert getattr(core, "_global_data", None) is None  # of which nobody asks any more


def test_every_language_has_every_word() -> None:
    assert {tag: set(table) ^ set(words()["en"]) for tag, table in words().items()} == {tag: set() for tag in words()}


@pytest.mark.slow
@pytest.mark.corpus
def test_real_hosting_pages_are_valid_and_have_no_dead_link(corpus: Path, tmp_path: Path) -> None:
    arguments = ["build", "--quiet", "--targets", "reference", "--out", str(tmp_path / "out")]
    for locale in ("fr-FR", "ja-JP"):
        area = corpus / locale.lower() / "docs" / "framework" / "unmanaged-api" / "hosting"
        shutil.copytree(area, tmp_path / locale / "hosting")
        arguments += ["--source", f"{locale}={tmp_path / locale}"]
    main(arguments)
    root = tmp_path / "out" / "generated"
    pages = {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8") for file in root.rglob("*.*")}
    below = [path for path in pages if re.fullmatch(r"reference/fr-FR/hosting/.*\.html", path)]
    # 298 methods, 152 entities of the other kinds, and the documents.
    assert len(below) > 450
    assert dead_links(pages) == []
    for path in below[::25]:
        html5lib.HTMLParser(strict=True).parse(pages[path])


WORDS = st.lists(
    st.sampled_from(
        [*"ab_ `.é`-1#&*[]<>\\!:=+|\n\t\u00a0\u3000", "A_B", "  \n", "\n\n", "1.", "> [!NOTE]\n> a", "[a]: /b"]
    ),
    max_size=12,
)


@given(WORDS.map("".join))
@settings(max_examples=2000, deadline=None)
def test_simple_sentences_are_read_as_the_parser_reads_them(text: str) -> None:
    text = text.strip()
    if (simple := sentence(text)) is not None:
        assert simple == parser().renderInline(text, {})


LINKED = [
    "[",
    "](",
    ")",
    "[a](/b)",
    "[a b]",
    "[`c`]",
    "[`X`](https://x.y/?z=1#q)",
    "[!INCLUDE[a](b)]",
    "<xref:A.B%2A?displayProperty=nameWithType>",
    "<br>",
    "<BR />",
    "  ",
    "\t",
    "\n  \n",
]


@given(st.lists(st.sampled_from([*"a_ `.!*\\\n", *LINKED]), max_size=8).map("".join))
@example("[a](/b)\n  \na")
@example("[a](/b)\n\t  \na")
@example("[a](/b)  \n  \n  \na")
@settings(max_examples=2000, deadline=None)
def test_simple_lines_with_links_are_read_as_the_parser_reads_them(text: str) -> None:
    links = Links(map_site(memory_spec(())), "en-US", "x.md", "", {}, {})
    assert Prose(links, {}).line(text) == parser().renderInline(text.strip(), {"links": links, "words": {}})


LISTED = st.lists(
    st.sampled_from(
        [
            "a",
            "b `c`",
            "- ",
            "- d",
            "-",
            "*",
            "1. ",
            "> ",
            "> [!NOTE]> ",
            "> [!NOTE]\n> ",
            "[e f]",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            " \n \n",
            "<br>",
        ]
    ),
    max_size=16,
)


@pytest.mark.slow
@given(st.one_of(WORDS, LISTED).map("".join))
@settings(max_examples=4000, deadline=None)
def test_simple_blocks_are_read_as_the_parser_reads_them(text: str) -> None:
    links = Links(map_site(memory_spec(())), "en-US", "x.md", "", {}, {})
    assert Prose(links, {}).blocks(text) == parser().render(text.strip(), {"links": links, "words": {}})


ODD_PIECES = [
    *(
        "> ",
        "[!NOTE]",
        "\n",
        "\n\n",
        "- ",
        "|a|b|\n|-|-|\n",
        "|x|",
        "[!INCLUDE[a](b)]",
        "<br>",
        "<xref:A.B%2A?x>",
        "[",
        "](",
    ),
    *(
        "x.md",
        ")",
        "![",
        "`",
        "**",
        "_",
        "<",
        ">",
        "&#0;",
        "&#x202e;",
        "\x00",
        "\u202e",
        "\ufffe",
        "\ud800",
        "a",
        "#",
        "```",
    ),
    *(
        '<a name="x">',
        "<bpt>",
        "</bpt>",
        "{",
        "\\",
        "    ",
        "http://a",
        "<http://a b>",
        "[a]: b\n",
        "\u00a0",
        "日",
        "1. ",
    ),
]


@given(st.lists(st.sampled_from(ODD_PIECES), max_size=40).map("".join))
@settings(max_examples=1000, deadline=None)
def test_any_text_gives_valid_html(text: str) -> None:
    html5lib.HTMLParser(strict=True).parseFragment(prose(text))


def test_half_a_character_in_an_address_is_no_trouble() -> None:
    assert 'href="http://a?"' in prose("<http://a\ud800>")
    assert "a%3f" in prose("<xref:A\ud800>").lower()


@pytest.mark.parametrize("piece", ["> ", "> [!NOTE]\n> ", "- ", "[", "![", "**", "<", "`", "[a](", "1. "])
def test_deep_nesting_is_no_trouble(piece: str) -> None:
    html5lib.HTMLParser(strict=True).parseFragment(prose(piece * 3000 + "a"))


def test_links_within_a_page_lead_to_the_empty_anchors_of_its_text_and_to_its_top() -> None:
    text = PageText(
        summary='[Intro](#Intro) [middle](#In) [up](#top) [nowhere](#no)\n\n<a name="Intro"></a>  ',
        sections=(
            OtherSection("introduction", "Introduction", 'Words.\n\n<a name="In"></a>More.\n\n<a name="End"></a>'),
            OtherSection("", "The end", "[here](#End)"),
        ),
    )
    site_map = map_site(doors())
    language = languages(("en-US",))[0]
    draft = draft_page(Context(site_map, language, site_map.guides["doors/how-to.md"], "doors/how-to.md", text), None)
    assert re.findall(r"<a href=(\S+)>(\w+)</a>", draft.summary) == [
        ("#introduction", "Intro"),
        ("#introduction", "middle"),
        ("#page.main", "up"),
    ]
    assert "nowhere" in draft.summary
    assert "<a href=#the-end>here</a>" in draft.sections[1].parts.body


def anchors_of(**words: object) -> list[str]:
    """Where the links of a page's remarks and last section lead."""
    site_map = map_site(doors())
    text = PageText(**words)  # type: ignore[arg-type]
    place = site_map.guides["doors/how-to.md"]
    draft = draft_page(Context(site_map, languages(("en-US",))[0], place, "doors/how-to.md", text), None)
    return re.findall(r"<a href=([^\s>]+)>", "".join((draft.summary, *(one.parts.body for one in draft.sections))))


def test_links_within_a_page_know_sections_of_one_name_code_and_what_stands_above() -> None:
    same = tuple(OtherSection("", "Example", f'Words.\n\n<a name="in{one}"></a>More.') for one in (1, 2))
    assert anchors_of(remarks="[a](#in1) [b](#in2) [c](#example-2)", sections=same) == [
        *("#example", "#example-2", "#example-2")
    ]
    top = '<a name="top"></a>Intro. <a name="intro"></a>More.'
    assert anchors_of(summary=top, remarks="[Back](#top) [x](#intro)") == ["#page.main", "#page.main"]
    assert anchors_of(summary='Intro.\n\n<a name="next"></a>', remarks="[x](#next)") == ["#remarks"]
    assert anchors_of(remarks='[a](#x) [b](#y) `<a name="x"></a>`\n\n```\n<a name="y"></a>\n```\n') == []


def test_links_to_the_top_stand_on_their_own_page_alone() -> None:
    site_map = map_site(doors())
    text = PageText(summary="Words with [a way up](#top).")
    context = Context(site_map, languages(("en-US",))[0], site_map.guides["doors/how-to.md"], "doors/how-to.md", text)
    assert "<a " not in context.brief


def test_a_picture_without_words_is_nothing() -> None:
    assert prose("a ![](x.png) b") == "<p>a  b</p>\n"


@pytest.mark.parametrize(
    ("titles", "shown"),
    [
        (["Lamps", "Switches (Lamp API)", "Wires (Lamp API)"], ["Lamps", "Switches", "Wires"]),
        (["灯", "开关（灯参考）", "电线（灯参考）"], ["灯", "开关", "电线"]),
        (["Lamps", "Switches (old)", "Wires", "Plugs"], ["Lamps", "Switches (old)", "Wires", "Plugs"]),
        (["Whole", "Lamps (new)", "Lamps (old)"], ["Whole", "Lamps (new)", "Lamps (old)"]),
        (["Whole", "(Lamps)", "(Wires)"], ["Whole", "(Lamps)", "(Wires)"]),
        (["Lamps", "Switches (Lamps)", "", "Wires (Lamps)", ""], ["Lamps", "Switches", "b", "Wires", "d"]),
        (["Lamps", "Switches (old)", ""], ["Lamps", "Switches (old)", "b"]),
        (["Whole", "Objects (COM)", "Calls (RPC)"], ["Whole", "Objects (COM)", "Calls (RPC)"]),
        (["Whole", "A (the API)", "B (an API)", "C (the API)", "D (COM)"], ["Whole", "A", "B", "C", "D (COM)"]),
    ],
)
def test_areas_are_called_without_what_most_say_of_the_whole(titles: list[str], shown: list[str]) -> None:
    areas = ("_root", *"abcd")[: len(titles)]
    paths = ["index.md" if area == "_root" else f"{area}/index.md" for area in areas]
    named = dict(zip(paths, titles, strict=True))
    pages = tuple(
        PageClass(path, Kind.GUIDE, "guide", {"en-US": title}, {"en-US": "x"}) for path, title in named.items()
    )
    spec = memory_spec((), pages=pages)
    found = area_titles(spec, map_site(spec), languages(("en-US",))[0])
    assert [*found.values()] == shown


def test_a_long_heading_goes_on_where_a_part_of_a_name_ends() -> None:
    def parts(heading: str) -> list[str]:
        return Draft(heading, "", Markup(), (), True).heading_parts

    assert parts("ILampMetaData::GetTypeProps") == ["ILamp", "Meta", "Data::", "Get", "Type", "Props"]
    assert parts("LAMP_IDENTITY_BLOB") == ["LAMP_", "IDENTITY_", "BLOB"]
    assert parts("A guide to ILamp") == ["A guide to ILamp"]
    assert all(
        "".join(parts(one)) == one for one in ("x.y_z::AbC" * 3, "v1.2.3 of Sys.Lamps.Open", "__lamp_open__long")
    )


def test_scripts_break_names_where_headings_break() -> None:
    [pattern] = re.findall(r"name\.split\(/(.+)/\)", page("reference/finder.js"))
    assert pattern.replace(r"\d", "0-9") == views._PARTS.pattern


def test_codes_are_told_as_pages_write_them_and_by_how_many() -> None:
    code = Code("E_GONE", 0x80000001, False)
    methods = tuple(Method(f"Go{one}", slot=3 + one, page=f"doors/go{one}.md", hresults=(code,)) for one in range(10))
    gate = Interface(name="IGate", area="doors", page="doors/igate.md", methods=methods)
    texts = {one.name: PageText(page=one.page or "", hresults={"E_GONE": "No `hDoor` <is> there."}) for one in methods}
    spec = memory_spec((gate,), (EntityText("IGate", "en-US", "doors", PageText(), texts),))
    pages = {one.path: one.text for one in generate("reference", spec, Options())}
    written = pages["reference/en-US/return-codes.html"]
    assert "No <code>hDoor</code>" not in written  # `<is>` may be markup, so the words alone are shown
    assert "Returned by (10)" in written
    plain_texts = {name: replace(text, hresults={"E_GONE": "No `hDoor`."}) for name, text in texts.items()}
    spec = memory_spec((gate,), (EntityText("IGate", "en-US", "doors", PageText(), plain_texts),))
    pages = {one.path: one.text for one in generate("reference", spec, Options())}
    assert "No <code>hDoor</code>." in pages["reference/en-US/return-codes.html"]
    one = {**plain_texts, "Go0": replace(texts["Go0"], hresults={"E_GONE": "No hDoor."})}
    spec = memory_spec((gate,), (EntityText("IGate", "en-US", "doors", PageText(), one),))
    pages = {one.path: one.text for one in generate("reference", spec, Options())}
    assert "No <code>hDoor</code>." in pages["reference/en-US/return-codes.html"]


@given(
    st.lists(
        st.sampled_from([*"aZ_ 9\n", "word ", "slovo ", "カ", "・", "ก", "ั", "฿", "é", "한", "字", "\u094d", "ß"]),
        max_size=40,
    ),
    st.sampled_from(["", "abc " * 60, "字 "]),
)
def test_words_are_cut_as_the_browser_cuts_them(pieces: list[str], before: str) -> None:
    text = before + "".join(pieces)
    plain_cut: set[str] = set()
    for run in fulltext._RUN.findall(text.lower()):
        is_paired = fulltext._PAIRED.match(run) is not None and len(run) > 1
        plain_cut |= {*map("".join, pairwise(run))} if is_paired else {run[:60]}
    assert fulltext.cut(text) == plain_cut
