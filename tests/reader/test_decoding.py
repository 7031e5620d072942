"""A page's bytes to lines: encodings, characters that nobody sees, side-by-side spans."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.reader.decoding import page_lines
from docabi.source import PageId

JAPANESE = "# ILamp::Open メソッド\n\nランプを開きます。戻り値は次のとおりです。\n"
SIMPLIFIED = "# ILamp::Open 方法\n\n打开灯。返回值如下所示。\n"
KOREAN = "# ILamp::Open 메서드\n\n램프를 엽니다. 반환 값은 다음과 같습니다.\n"
RUSSIAN = "# ILamp::Open, метод\n\nОткрывает лампу. Возвращаемые значения приведены ниже.\n"
FRENCH = "# ILamp::Open, méthode\n\nOuvre la lampe éteinte ; réglée à côté, où ça brûle déjà.\n"


def read(data: bytes, locale: str = "fr-FR") -> tuple[list[str] | None, list[str]]:
    sink = Sink(PageId(locale, "a/b.md"))
    lines = page_lines(data, locale, sink)
    return lines, [f"{one.rule} {one.span.line}:{one.span.column}" for one in sink]


@pytest.mark.parametrize(
    ("text", "encoding", "locale"),
    [
        (JAPANESE, "shift_jis", "ja-JP"),
        (JAPANESE, "cp932", "ja-JP-x-2018"),
        (SIMPLIFIED, "gbk", "zh-CN"),
        (KOREAN, "euc_kr", "ko-KR"),
        (RUSSIAN, "cp1251", "ru-RU"),
        (FRENCH, "cp1252", "fr-FR"),
        ("<!-- charset=euc-jp -->\n" + JAPANESE, "euc_jp", "en-US"),
    ],
)
def test_a_page_in_another_encoding_is_read_with_a_warning(text: str, encoding: str, locale: str) -> None:
    assert read(text.encode(encoding), locale) == (text.split("\n"), ["other-encoding 1:1"])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_wide_text_with_its_mark_is_read(encoding: str) -> None:
    assert read(("\ufeff" + JAPANESE).encode(encoding)) == (JAPANESE.split("\n"), ["utf-16-page 1:1"])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_mark_before_what_is_no_text_makes_no_empty_page(encoding: str) -> None:
    assert read(("\ufeff\0" + JAPANESE).encode(encoding)) == (None, ["binary-page 1:1"])


def test_a_wrong_byte_alone_changes_no_encoding() -> None:
    lines, found = read(FRENCH.encode().replace("où".encode(), b"o\xff"))
    assert found == ["undecodable-text 3:42"]
    assert lines is not None
    assert "o\ufffd ça" in lines[2]


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("E_INVALID\u00adARG", "E_INVALIDARG"),
        ("pc\u200bLamps\ufeff", "pcLamps"),
        ("\u200eS_OK\u200e and \u202eE_FAIL\u202c", "S_OK and E_FAIL"),
        ("a\u2060b\u2066c\u2069\U000e0041", "abc"),
        ("pc\u200dLamps", "pcLamps"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("E_FA\ufe0fIL, S_\u115fOK, \u034fE_ABORT", "E_FAIL, S_OK, E_ABORT"),
        ("1\ufe0f\u20e3 \u2764\ufe0f, \u1100\u1160\u11a8", "1\ufe0f\u20e3 \u2764\ufe0f, \u1100\u1160\u11a8"),
        ("plain text, naïve", "plain text, naïve"),
    ],
)
def test_what_nobody_sees_is_taken_out(line: str, seen: str) -> None:
    lines, found = read(f"# Heading\n{line}\n".encode())
    assert lines == ["# Heading", seen, ""]
    assert [one.partition(":")[0] for one in found] == ["invisible-character 2"] * (line != seen)


@given(st.text(max_size=80))
def test_only_what_nobody_sees_is_taken_out(text: str) -> None:
    lines, _ = read(b"x\n" + text.encode("utf-8", "replace"))
    kept = "\n".join(lines or [])[2:]
    fillers = "\ufeff\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0" + "".join(map(chr, range(0xFE00, 0xFE10)))
    unseen = {char for char in text if unicodedata.category(char) in ("Cf", "Cn") or char in fillers}
    plain = text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")
    if "\0" not in text:
        assert [char for char in plain if char not in unseen] == [char for char in kept if char not in unseen]


def test_side_by_side_sentences_are_unwrapped() -> None:
    english = '<span class="sxs-lookup"><span data-stu-id="1">The lamp.</span></span>'
    assert read(f'{english}<span data-ttu-id="1">La lampe.</span>\n'.encode())[0] == ["La lampe.", ""]
    several = (
        "<span class='sxs-lookup'><span data-stu-id='1'>The\nlamp.</span></span><span data-ttu-id='1'>La\nlampe.</span>"
    )
    assert read(several.encode())[0] == ["", "La", "lampe."]
    code = '<span data-ttu-id="1">La <code>lampe</code>.</span>'
    assert read(code.encode())[0] == ["La <code>lampe</code>."]
