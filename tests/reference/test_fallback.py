"""What a locale lacks or translation damaged beyond repair stands on its page in another language, marked."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.backends import units
from docabi.backends.reference.fallback import DAMAGED, MISSING, UNTRANSLATED, borrowed, older, sources
from docabi.backends.reference.views import languages
from docabi.backends.words import words
from docabi.rendering import Options
from docabi.spec import Code, Direction, Enumeration, Enumerator, Function, Kind, PageClass, Parameter, Type
from docabi.texts import EntityText, Freshness, OtherSection, PageText, Requirement
from tests.reference.reference_specification import written_out
from tests.specification_in_memory import memory_spec

LOCALES = ("en-US", "fr-FR", "ko-KR")
SAME = Freshness(revision="a1", date="2021-01-01")
ENGLISH = PageText(
    page="lamps/openlamp-function.md",
    summary="Opens a lamp.",
    parameters={"szLamp": "The name of `szLamp` in [ILamp](ilamp-interface.md).", "cch": "Its 16 characters."},
    hresults={"E_FAIL": "It is dark."},
    freshness=SAME,
)


def reason(tag: str, text: str, source: str, revision: str = "a1") -> str:
    own = PageText(parameters={"x": text}, freshness=Freshness(revision=revision))
    pages = {tag: own, "en-US": PageText(parameters={"x": source}, freshness=SAME)}
    told = sources(pages, languages((tag, "en-US")), ())
    found = borrowed(own, tag, [one for one in told if one.language.tag == "en-US"])
    return found["parameters", "x"].reason if ("parameters", "x") in found else ""


@pytest.mark.parametrize(
    ("tag", "text", "source", "expected"),
    [
        ("ko-KR", "의 와이드 문자 크기입니다 `szLamp`.", "The size of `szLamp`.", DAMAGED),
        ("ko-KR", "`szLamp`의 와이드 문자 크기입니다.", "The size of `szLamp`.", ""),
        ("ja-JP", "のサイズです `szLamp`。", "The size of `szLamp`.", DAMAGED),
        ("fr-FR", "La taille de la lampe.", "The size of `szLamp`.", DAMAGED),
        ("fr-FR", "La taille de szLamp.", "The size of `szLamp`.", ""),
        ("fr-FR", "La taille de `szLamp` `szLamp`.", "The size of `szLamp`.", DAMAGED),
        ("fr-FR", "La taille, voir ceci.", "The size, see [ILamp](../a/ilamp-interface.md).", DAMAGED),
        ("fr-FR", "La taille, voir ILamp.", "The size, see [ILamp](../a/ilamp-interface.md).", ""),
        ("zh-CN", "中的字节数 `szLamp` 。", "The bytes in `szLamp`.", DAMAGED),
        ("zh-CN", "`szLamp` 中的字节数。", "The bytes in `szLamp`.", ""),
        ("zh-CN", "中止此 `szLamp` 的计算。", "Aborts `szLamp`.", ""),
        ("zh-CN", "在 中`szLamp`返回的字节数。", "The bytes in `szLamp`.", DAMAGED),
        ("zh-CN", "在 `szLamp` 中返回的字节数。", "The bytes in `szLamp`.", ""),
        ("ja-JP", "によって表されるランプ[ILamp](ilamp.md)です。", "The lamp of [ILamp](ilamp.md).", DAMAGED),
        ("ja-JP", "を参照してください[ランプ](lamps.md)です。", "See [Lamps](lamps.md).", DAMAGED),
        ("ja-JP", "[ランプ](lamps.md)を参照してください。", "See [Lamps](lamps.md).", ""),
        ("ja-JP", "はじめに `szLamp` を開きます。", "Opens `szLamp` first.", ""),
        ("ja-JP", "ランプを開きます `ILamp` 。", "Opens `ILamp`.", DAMAGED),
        ("fr-FR", "Ses caractères.", "Its 16 characters.", DAMAGED),
        ("fr-FR", "Ses 16 caractères.", "Its 16 characters.", ""),
        ("fr-FR", "Il en a 1\u202f000 ou 2.048.", "It has 1000 or 2,048.", ""),
        ("ja-JP", "１６文字です。", "Its 16 characters.", ""),
        ("ar-SA", "طولها ١٦ حرفًا.", "Its 16 characters.", ""),
        ("hi-IN", "१६ वर्ण।", "Its 16 characters.", ""),
        ("zh-CN", "十分钟。", "It takes 10 minutes.", ""),
        ("ja-JP", "1 万文字。", "Its 10000 characters.", ""),
        ("de-DE", "Um 23:30 Uhr.", "At 11:30 PM.", ""),
        ("ko-KR", "주요 [램프](lamp.md).", "Main [lamps](lamp.md).", ""),
        ("tr-TR", "Hatalı satır `szLine`.", "The wrong line `szLine`.", ""),
        ("tr-TR", "Değer için kullanılan tür `HRESULT`.", "The type `HRESULT`.", ""),
        ("tr-TR", "Geçerli kültür `tr-TR`.", "The culture `tr-TR`.", ""),
        ("tr-TR", "Bu komutu çalıştır `x`.", "Run `x`.", ""),
        ("tr-TR", "Boyutudur `szLamp`.", "The size of `szLamp`.", DAMAGED),
        ("ko-KR", "5천 자입니다.", "Its 5000 characters.", ""),
        ("ja-JP", "のちほど `x` を開きます。", "Opens `x` later.", ""),
        ("ja-JP", "はっきりと `x` を指定します。", "Names `x` clearly.", ""),
        ("ja-JP", "にもかかわらず `x` は空です。", "Nevertheless `x` is empty.", ""),
        ("ja-JP", "次の値です\n`x`\nです。", "It is `x`.", ""),
        ("zh-CN", "第一段。\n \n应在 中 `x` 检查。", "One.\n\nIn `x`.", ""),
        ("zh-CN", "存在中[x](x.md)", "[x](x.md)", ""),
        ("fr-FR", "Le vingtième rang.", "The 20. row, or the 20th.", ""),
        ("fr-FR", "Voir `x`, à côté.", "See `x` of 'a&#233;b'.", ""),
        ("fr-FR", "", "The size.", MISSING),
        ("fr-FR", "La taille.", "", ""),
    ],
)
def test_what_is_damaged_is_told_by_the_source(tag: str, text: str, source: str, expected: str) -> None:
    assert reason(tag, text, source) == expected


def test_a_number_that_one_language_alone_has_is_none_of_the_source() -> None:
    tags = ("de-DE", "en-US", "fr-FR")
    told = dict(zip(tags, ("Ihre 16 Zeichen.", "Its characters.", "Ses caractères."), strict=True))
    pages = {tag: PageText(summary=text, freshness=SAME) for tag, text in told.items()}
    others = sources(pages, languages(tags), ("de-DE",))
    assert borrowed(pages["fr-FR"], "fr-FR", [one for one in others if one.language.tag != "fr-FR"]) == {}


def test_the_source_lacks_no_number_of_its_translations() -> None:
    told = {"de-DE": "Ein 16-Bit-Wert, 16 Bit.", "en-US": "A sixteen-bit value.", "fr-FR": "Sur 16 bits."}
    pages = {tag: PageText(summary=text, freshness=SAME) for tag, text in told.items()}
    others = [one for one in sources(pages, languages(tuple(told)), ()) if one.language.tag != "en-US"]
    assert borrowed(pages["en-US"], "en-US", others) == {}


def test_rows_of_names_are_the_same_in_all_languages() -> None:
    texts = {
        "en-US": "Windows Vista, Windows Server",
        "de-DE": "Windows Vista, Windows Server",
        "fr-FR": "Vista et Server",
    }
    rows = {tag: (Requirement("", text, "platforms"),) for tag, text in texts.items()}
    pages = {tag: PageText(requirements=found, freshness=SAME) for tag, found in rows.items()}
    others = [one for one in sources(pages, languages(tuple(texts)), ()) if one.language.tag != "de-DE"]
    assert borrowed(pages["de-DE"], "de-DE", others) == {}


def test_a_row_of_the_requirements_is_told_by_the_source() -> None:
    def page(text: str, *further: Requirement) -> PageText:
        rows = (Requirement("", text, "platforms"), Requirement("", "2.0", "versions"), *further)
        return replace(ENGLISH, requirements=rows)

    english = page("See [Lamps](lamps.md).")
    damaged = page("を参照してください[ランプ](lamps.md)です。")
    html = site({"en-US": english, "ja-JP": damaged})["reference/ja-JP/lamps/openlamp.html"]
    assert "を参照" not in html
    assert '<div class="source" lang="en-US" dir="ltr">See Lamps.' in html
    whole = site({"en-US": english, "ja-JP": page("[ランプ](lamps.md)をご覧ください。")})
    assert "ランプをご覧ください。" in whole["reference/ja-JP/lamps/openlamp.html"]
    twice = page("を参照してください[ランプ](lamps.md)です。", Requirement("", "Windows 7", "platforms"))
    assert "Windows 7" in site({"en-US": english, "ja-JP": twice})["reference/ja-JP/lamps/openlamp.html"]


def test_what_another_locale_translated_and_this_one_did_not() -> None:
    text = "The size of a lamp in characters."
    pages = {
        "de-DE": PageText(summary=text, freshness=SAME),
        "en-US": PageText(summary=text, freshness=SAME),
        "fr-FR": PageText(summary="La taille d’une lampe.", freshness=SAME),
    }
    told = sources(pages, languages(tuple(pages)), ())
    assert borrowed(pages["de-DE"], "de-DE", told[:1] + told[2:])["summary", ""].reason == UNTRANSLATED


def test_another_revision_tells_what_is_missing_and_damages_nothing() -> None:
    assert reason("fr-FR", "La taille.", "The size of `szLamp`.", revision="b2") == ""
    assert reason("fr-FR", "", "The size of `szLamp`.", revision="b2") == MISSING
    assert reason("ko-KR", "크기입니다 `szLamp`.", "The size of `szLamp`.", revision="b2") == DAMAGED


def test_the_chosen_locales_are_asked_first_then_english_then_the_newest() -> None:
    tags = ("de-DE", "en-US", "fr-FR", "ja-JP")
    dates = ("2020", "2019", "2021", "2018")
    pages = {tag: PageText(summary=tag, freshness=Freshness(date=date)) for tag, date in zip(tags, dates, strict=True)}
    asked = [one.language.tag for one in sources(pages, languages(tags), ("ja-jp",))]
    assert asked == ["ja-JP", "en-US", "fr-FR", "de-DE"]


def site(texts: dict[str, PageText]) -> dict[str, str]:
    entity = Function(
        name="OpenLamp",
        area="lamps",
        page=ENGLISH.page,
        returns=Type(name="HRESULT"),
        parameters=tuple(Parameter(name, Direction.IN, Type(name="DWORD")) for name in ENGLISH.parameters),
        hresults=(Code("E_FAIL", 0x80004005, False),),
    )
    told = tuple(EntityText("OpenLamp", tag, "lamps", text) for tag, text in texts.items())
    guides = {("lamps/guide.md", tag): PageText(page="lamps/guide.md", heading="Guide") for tag in LOCALES}
    spec = memory_spec((entity,), told, page_texts=guides)
    return made(spec)


def made(spec: SpecView) -> dict[str, str]:
    files = (one for unit in units("reference", spec, Options()) for one in unit.make())
    return {one.path: written_out(one.text) if one.path.endswith(".html") else one.text for one in files}


def test_fragments_are_marked_with_language_and_reason() -> None:
    korean = replace(
        ENGLISH,
        summary="램프를 엽니다.",
        parameters={"szLamp": "크기입니다 `szLamp` ."},
        hresults={"E_FAIL": "어둡습니다."},
    )
    page = site({"en-US": ENGLISH, "ko-KR": korean})["reference/ko-KR/lamps/openlamp.html"]
    korean_words = words()["ko"]
    assert page.count('<div class="source" lang="en-US" dir="ltr">') == 2
    assert f"{korean_words['fallback-damaged']} · English</small>" in page
    assert f"{korean_words['fallback-missing']} · English</small>" in page
    assert "크기입니다" not in page.partition("<main")[2]
    assert "램프를 엽니다." in page


def test_a_page_that_a_locale_lacks_is_shown_whole_in_the_source_language() -> None:
    page = site({"en-US": ENGLISH})["reference/ko-KR/lamps/openlamp.html"]
    assert f"<p>{words()['ko']['fallback-missing']} · English</p>" in page
    assert '<div class="summary" lang="en-US" dir="ltr">\n<p>Opens a lamp.</p>' in page
    assert '<section id="parameters" lang="en-US" dir="ltr">\n<h2 lang="ko-KR" dir="ltr">' in page


def test_no_cell_is_empty() -> None:
    bare = replace(ENGLISH, parameters={}, hresults={})
    page = site({"en-US": bare})["reference/en-US/lamps/openlamp.html"]
    assert "<td></td>" not in page
    assert "<dd></dd>" not in page
    assert page.count('<span class="muted">not documented</span>') == 2


def test_a_member_that_is_declared_twice_leads_to_its_first_row() -> None:
    one = Enumeration(name="Light", area="lamps", page="light.md", members=(Enumerator("ON", 1), Enumerator("ON", 2)))
    told = (EntityText("Light", "en-US", "lamps", PageText(members={"ON": "Lit."})),)
    page = made(memory_spec((one,), told))["reference/en-US/lamps/light.html"]
    assert page.count("<td>Lit.</td>") == 1
    assert '<td><a href="#member-on"><code>ON</code></a></td>' in page


def test_headings_that_say_what_a_section_is_have_one_form_in_a_language() -> None:
    sections = (OtherSection("in-this-section", "Содержание", "a"), OtherSection("", "Методы Next", "b"))
    guide = PageText(page="lamps/guide.md", heading="Лампы", sections=sections)
    spec = memory_spec(
        (), page_texts={("lamps/guide.md", "ru-RU"): guide}, pages=(PageClass("lamps/guide.md", Kind.GUIDE, ""),)
    )
    page = made(spec)["reference/ru-RU/lamps/guide.html"]
    assert f">{words()['ru']['in-this-section']}</h2>" in page
    assert ">Методы Next</h2>" in page


@pytest.mark.parametrize(
    ("text", "now", "is_older"),
    [
        ("Le nom de la lampe.", "The name of the lamp.", False),
        ("Le nom de `szLamp`, 16 lettres.", "The name in `szLamp`, 16 letters.", False),
        ("Le nom de szLamp.", "The name in `szLamp`.", False),
        ("Le nom.", "The name in `szLamp`.", True),
        ("Le nom de `szLamp`.", "The name.", True),
        ("Le nom de [ILamp](ilamp-interface.md).", "The name of a lamp.", True),
        ("Il a 16 lettres.", "It has 32 letters.", True),
        ("Le nom.", "", True),
        ("", "The name.", False),
    ],
)
def test_a_text_is_older_where_its_source_says_otherwise_now(text: str, now: str, is_older: bool) -> None:
    own = PageText(summary=text, freshness=Freshness("a1", date="2020-01-01", translation="MT"))
    source = PageText(summary=now, freshness=Freshness("b2"))
    assert older(own, source) == ([("summary", "")] if is_older else [])
    # Nothing is older than a source of its own revision, than another translation, or if nobody knows its revision.
    same = replace(source, freshness=Freshness("a1"))
    other = replace(source, freshness=Freshness("b2", translation="HT"))
    assert older(own, same) == older(own, other) == older(replace(own, freshness=Freshness()), source) == []


def test_a_page_says_on_top_which_of_its_texts_are_older_than_their_source() -> None:
    source = replace(ENGLISH, freshness=Freshness(revision="b2"), remarks="Since 4711 lamps, see `szLamp`.")
    french = replace(
        ENGLISH,
        summary="Ouvre une lampe.",
        parameters={"szLamp": "Le nom de la lampe.", "cch": "Ses 16 lettres."},
        hresults={"E_FAIL": "Il fait noir, voir `LAMP_DARK`."},
        remarks="Depuis.",
    )
    pages = site({"en-US": source, "fr-FR": french})
    page = pages["reference/fr-FR/lamps/openlamp.html"]
    assert (
        '<p class="older">Modifié dans la source · <a href="#remarks">Remarques</a>, '
        '<a href="#parameter-szlamp">szLamp</a>, <a href="#code-e_fail">E_FAIL</a></p>'
    ) in page
    assert 'class="older"' not in pages["reference/en-US/lamps/openlamp.html"]
    assert 'class="older"' not in pages["reference/ko-KR/lamps/openlamp.html"]  # shown whole in English
    without_source = {path: text for path, text in site({"fr-FR": french}).items() if path.endswith(".html")}
    assert not any('class="older"' in text for text in without_source.values())
