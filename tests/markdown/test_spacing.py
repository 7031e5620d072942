"""Blanks around code and signs, names taken apart: what languages write stays, what translation broke is mended."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.markdown.inline import inlines
from docabi.markdown.leftovers import without_leftovers
from docabi.markdown.spacing import APART, BEFORE_SIGN, BEHIND_SIGN, CASE, GLUED, HYPHEN, edits, repaired

NAMES = {"ilampcontext": "ILampContext", "lamp.h": "Lamp.h", "mslamp.dll": "MSLamp.dll", "s_ok": "S_OK"}

MENDED = [
    ("ko-KR", "크기입니다 `szLamp` .", "크기입니다 `szLamp`.", [BEFORE_SIGN]),
    ("ko-KR", "`szLamp`의 크기", "`szLamp`의 크기", []),
    ("ja-JP", "値 `x` 。ILamp:: Open を", "値 `x`。ILamp::Open を", [BEFORE_SIGN, APART]),
    ("ja-JP", "`Open`と`Close`2 回", "`Open`と`Close` 2 回", [GLUED]),
    ("zh-TW", "ILampContext：： Open（ `x` ）", "ILampContext::Open（`x`）", [APART, BEFORE_SIGN, BEFORE_SIGN]),
    ("tr-TR", "`Open`yöntemi ve`x` ( `y` ) , z.", "`Open` yöntemi ve `x` (`y`), z.", [GLUED] * 2 + [BEFORE_SIGN] * 3),
    ("fr-FR", "_Lamp. dll_ ou *Lamp. h*, __Lamp. h__", "_Lamp.dll_ ou *Lamp.h*, __Lamp.h__", [APART, APART, APART]),
    ("fr-FR", "Inclure _lamp. h et lamp_t.", "Inclure _lamp. h et lamp_t.", []),
    ("cs-CZ", "V Lamp. h a MSLamp. dll; `a``b`", "V Lamp.h a MSLamp.dll; `a` `b`", [APART, APART, GLUED]),
    ("cs-CZ", "[Open](a.md)metoda, ilampcontext", "[Open](a.md) metoda, ILampContext", [GLUED, CASE]),
    ("tr-TR", "ILampContextYöntemi S_OKIşık", "ILampContext Yöntemi S_OKIşık", [GLUED]),
    ("cs-CZ", "ILampContextúspěšně S_OKPokud", "ILampContext úspěšně S_OK Pokud", [GLUED, GLUED]),
    ("ru-RU", "<xref:A.B>и`x` :", "<xref:A.B> и `x`:", [GLUED, GLUED, BEFORE_SIGN]),
    ("de-DE", "Ein `a\n- `b`und `c`", "Ein `a\n- `b` und `c`", [GLUED]),
    (
        "de-DE",
        "Die `Open` -Methode, [ILamp](a.md) -Objekte",
        "Die `Open`-Methode, [ILamp](a.md)-Objekte",
        [HYPHEN] * 2,
    ),
    ("de-DE", "Die- `Open` Methode, von- [ILamp](a.md) aus", "Die `Open`-Methode, von [ILamp](a.md) aus", [HYPHEN] * 3),
    ("de-DE", "Die- `Open` -Methode", "Die `Open`-Methode", [HYPHEN] * 2),
    ("fr-FR", "L' `Open` de l’ [ILamp](a.md)", "L'`Open` de l’[ILamp](a.md)", [BEHIND_SIGN] * 2),
    ("fr-CA", "jusqu' `Open`", "jusqu'`Open`", [BEHIND_SIGN]),
    ("it-IT", "dell' `Open`, un' `x`", "dell'`Open`, un'`x`", [BEHIND_SIGN] * 2),
    ("fr-FR", "Les lettres ‘d’ `X`, ' d' `X`, « l' `X` »", "Les lettres ‘d’ `X`, ' d' `X`, « l' `X` »", []),
    ("fr-FR", "le mot 'd' `Open`, ''l' `x`", "le mot 'd' `Open`, ''l' `x`", []),
    ("en-US", "the lamps' `Open`, l' `x`", "the lamps' `Open`, l' `x`", []),
    ("de-DE", 'Der Rückruf " `Open` " ist', 'Der Rückruf "`Open`" ist', [BEHIND_SIGN, BEFORE_SIGN]),
    ("de-DE", "|`S_OK`|Ja , nein|\n|---|:--|", "|`S_OK`|Ja, nein|\n|---|:--|", [BEFORE_SIGN]),
]
LEFT_OVER_TEXTS = [
    ('lampes<bpt i="1" x="1">{b&gt;</bpt><ept i="1">&lt;b}</ept>allumées', "lampes allumées"),
    ('Der <bpt id="p1">`</bpt>hFile<ept id="p1">`</ept> ist', "Der hFile ist"),
    ('Pass <ph id="ph1">`dwMode`</ph> to it', "Pass `dwMode` to it"),
    ("Lampe {2>leuchtet<2}. {1&gt;Ja&lt;1} `S_OK`{3>und<3}", "Lampe leuchtet. Ja `S_OK` und"),
    ("ランプ{1>点灯<1}", "ランプ点灯"),
    ("ไฟ<ph>**</ph>สว่าง", "ไฟสว่าง"),
    ("ICor{1>Debug<1}", "ICorDebug"),
    ('a <mrk id="1"/>b', "a b"),
    ("[{1>Lampen<1}](lamps.md)", "[Lampen](lamps.md)"),
]
NOT_LEFT_OVER = [
    *("See [PH1](ph1.md) and ![PH1](a.png), [the page][PH1].", "[PH1]: ph1.md", "see __PH1__ header"),
    *(
        "``pair{1}<1}``",
        "``{1>x<1}``",
        "$\\sum_{i<10} x_i$",
        "The set {x: 0<x<1} of levels",
        "a \\<mrk> b",
        "&lt;mrk&gt;",
    ),
    *("b{n<1}", "<code>{1>x<1}</code>", "[a](x.md?{1>y<1})", "https://x.example/{1>y<1}", "{1>x", "x<1}", "{1>x<2}"),
    *(
        '&lt;g id="a"/&gt;',
        "- ```xml\n  <ph/>\n  ```",
        "<pre><seg>x</seg></pre>",
        "`a\n<ph/> b`",
        "```<ph/>```\n\n```\n<ph/>\n```",
    ),
    *("```\n{1>b<1}\n```", "<g id=1>Bild</g>", "Der Text `{1>` ist `x<1}`."),
]
KEPT = [
    ("ja-JP", "> :"),
    ("fr-FR", "Le `x` ; et `y` : non !"),
    ("en-US", "Several `GUID`s are `null`-terminated."),
    ("en-US", "Written for .NET and .idl files ... see https://a.example/b.h"),
    ("en-US", "```\nx , y`z`w\n```"),
    ("en-US", "The metadata of a callback, its type :: none."),
    ("zh-CN", "返回`x`的值。ILampContext和 IID_ILampContext"),
    ("th-TH", "ค่า`x`ของ"),
    ("de-DE", "`S_OK` - Erfolg, `x` -1, Licht- und `x`-Werte -Ende"),
    ("fr-FR", "`tool` -option, Lit- `x` Word"),
    ("de-DE", "- `x` Wort\n- [y](y.md) Wort"),
    ("en-US", 'from "a" `x` "b"'),
    ("ja-JP", "値、\n`x`。  \n次"),
    ("en-US", "> [!NOTE]\n> `x`: text.\n\n- `y`"),
    ("en-US", "![a](b.png)text"),
    ("en-US", "The type `System.Func``2` and `M``1`."),
    ("en-US", "It is a DLL. Exe files have `main`."),
    ("en-US", "Call `open file\nread , x` and `close\nit . `."),
]


@pytest.mark.parametrize(("locale", "damaged", "mended", "kinds"), MENDED)
def test_what_translation_broke_is_mended(locale: str, damaged: str, mended: str, kinds: list[str]) -> None:
    assert repaired(damaged, locale, NAMES) == mended
    assert [edit.kind for edit in edits(damaged, locale, NAMES)] == kinds
    assert edits(mended, locale, NAMES) == []


@pytest.mark.parametrize(("damaged", "mended"), LEFT_OVER_TEXTS)
def test_what_a_translation_tool_left_over_goes(damaged: str, mended: str) -> None:
    assert repaired(damaged, "de-DE", NAMES) == mended
    assert repaired(mended, "de-DE", NAMES) == mended


def test_a_long_line_of_backticks_takes_no_longer_than_it_is() -> None:
    assert without_leftovers("{1>" + "`" * 300_000 + "<1}") != ""


@pytest.mark.parametrize("text", NOT_LEFT_OVER)
def test_what_may_be_anything_else_stays(text: str) -> None:
    assert without_leftovers(text) == text


@pytest.mark.parametrize(("locale", "text"), KEPT)
def test_what_a_language_writes_is_kept(locale: str, text: str) -> None:
    assert repaired(text, locale, NAMES) == text


def test_a_locale_may_differ_from_its_language() -> None:
    assert repaired("Le `x` ; non :", "fr-CA", NAMES) == "Le `x`; non :"


TEXTS = st.lists(
    st.sampled_from(
        [*"ab .,;:)(`é。，：中의*[]|\n", "`x`", "[a](b.md)", "<xref:A>", "I:: M", "Lamp. h", "  ", "http://a.b/c"]
    ),
    max_size=14,
).map("".join)


@given(TEXTS, st.sampled_from(["en-US", "fr-FR", "zh-CN", "ko-KR", "cs-CZ", "de-DE"]))
def test_any_text_keeps_its_code_targets_and_letters(text: str, locale: str) -> None:
    found = edits(text, locale, NAMES)
    assert all(one.end <= other.start for one, other in pairwise(found))
    mended = repaired(text, locale, NAMES)
    assert _letters(mended) == _letters(text)
    glued = any("` `" in edit.text for edit in found)
    assert glued or _targets(mended) == _targets(text)


COMPOUNDS = st.lists(
    st.sampled_from([*'ab -".,;:)(', "Wort", "die- ", " -Wort", "`x`", "[a](b.md)", "\n"]), max_size=12
).map("".join)


@given(COMPOUNDS, st.sampled_from(["de-DE", "sv-SE", "en-US"]))
def test_compounds_and_quotations_are_mended_at_once(text: str, locale: str) -> None:
    mended = repaired(text, locale, NAMES)
    assert _letters(mended) == _letters(text)
    assert repaired(mended, locale, NAMES) == mended


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _targets(text: str) -> list[str]:
    return [part.target for part in inlines(text) if part.target]


ELISIONS = st.lists(
    st.sampled_from([*"a '’‘\"«», ", "l' ", "D’ ", "qu' ", "dell' ", " mot ", "`x`", "[a](b.md)", "\n"]), max_size=12
).map("".join)


@given(ELISIONS, st.sampled_from(["fr-FR", "it-IT", "ca-ES", "en-US"]))
def test_elided_words_are_mended_at_once(text: str, locale: str) -> None:
    mended = repaired(text, locale, NAMES)
    assert _letters(mended) == _letters(text)
    assert repaired(mended, locale, NAMES) == mended
