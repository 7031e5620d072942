"""Laws of return codes: no name is lost or cut, a value is the same in every form, a table says the same in every
container.
"""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower.code_names import Prose, codes_in_sentence, read_code
from docabi.lower.code_numbers import read_number, read_value
from docabi.lower.codes import CodesResult, written_codes
from docabi.lower.known_codes import _by_letters, known_codes, letters_of
from docabi.reader import read_page
from docabi.source import PageId

FACTS = Facts()
CODES = known_codes(FACTS)
KNOWN = ("S_OK", "S_FALSE", "E_FAIL", "E_INVALIDARG", "E_ABORT", "E_OUTOFMEMORY", "COR_E_FILENOTFOUND")
NAMES = st.sampled_from((*KNOWN, "LAMP_E_BROKEN", "LAMP_S_DIM", "HRESULT_FROM_WIN32(ERROR_NOT_FOUND)"))


def codes_of(body: str, locale: str = "en-US") -> tuple[CodesResult, Sink]:
    """What a page with this return section documents, and what is reported about it."""
    identity = PageId(locale, "lamps/ilamp-light-method.md")
    text = f'---\ntitle: x\n---\n# x\n\n## <a name="return-value"></a>R\n\n{body}\n\n## <a name="remarks"></a>N\n\nx\n'
    sink = Sink(identity)
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page is not None
    return written_codes(page, FACTS, sink), sink


# --- sentences --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "`S_OK`, если лампа горит. В противном случае — `S_FALSE`.",
        "`S_OK`, если горит; в противном случае — `S_FALSE`, и всё.",
        "`S_OK` if it is lit - otherwise `S_FALSE`.",
        "`S_OK` wenn sie brennt – sonst `S_FALSE`.",
        "`S_OK` si elle est lumineuse : sinon `S_FALSE`.",
    ],
)
def test_a_sentence_with_a_dash_in_it_is_kept_whole(sentence: str) -> None:
    found, _ = codes_of(sentence)
    assert found.prose == sentence
    assert not found.texts
    assert [code.name for code in found.codes] == ["S_OK", "S_FALSE"]


def test_codes_before_a_dash_have_the_words_behind_it() -> None:
    found, _ = codes_of("`S_OK`, `S_FALSE` - Lit or half lit.")
    assert found.texts == {"S_OK": "Lit or half lit.", "S_FALSE": "Lit or half lit."}


# --- names ------------------------------------------------------------------------------------------------------------

FORMS = (
    "{}",
    "{} if it is so.",
    "It returns {}, or else",
    "`{}`",
    "**{}**: words",
    "- {}",
    "- {}\n\n  Words.",
    "1. If so, {}.",
    "> {}\n>\n> Words.",
    "> [!NOTE]\n> {} is returned.",
    "|{}|Words.|\n|---|---|\n|S_FALSE|x|",
    "|Code|Words|\n|---|---|\n|{}|Words.|",
    "|Code|Words|\n|---|---|\n|E_ABORT<br>{}|Words.|",
    "|Code|Words|\n|---|---|\n|E_ABORT, {} or S_FALSE|Words.|",
    "<table><tr><td><dl><dt>{}</dt></dl></td><td>Words.\n\n</td></tr></table>",
    "<dl><dt>{}</dt><dd>Words.</dd></dl>",
    "{}\n\n> Words.",
    "{}\n: Words.",
    "{} | Words\nE_ABORT | Words",
    "### More\n\n{} if not.",
    "不返回的是{}。",
    "{}을 반환합니다.",
    "{}if glued",
    "The method never returns {}.",
)


@given(st.lists(st.tuples(st.sampled_from(FORMS), NAMES), min_size=1, max_size=5))
def test_every_code_of_a_return_section_is_documented_or_reported(parts: list[tuple[str, str]]) -> None:
    found, sink = codes_of("\n\n".join(form.format(name) for form, name in parts))
    documented = {code.name for code in found.codes}
    reported = " ".join(item.message for item in sink)
    assert [name for _, name in parts if name not in documented and f"`{name}`" not in reported] == []


LETTERS = st.sampled_from([*"abzéıßøαωЖяіӀՕ", "\N{COMBINING ACUTE ACCENT}", "\N{VARIATION SELECTOR-16}"])


@given(st.sampled_from(KNOWN), LETTERS, st.sampled_from([*"ACEIOУ", ""]))
def test_no_code_is_cut_beside_a_letter(name: str, letter: str, more: str) -> None:
    for word in (name + letter + more, name + more + letter):
        found = [*read_code(word, CODES), *codes_in_sentence(f"It gives {word} back.", Prose(CODES))]
        # A letter upon another one, or one that looks like a part of a longer known name, is damage, and reported.
        assert [code.name for code in found if not code.damage and not code.doubt] == []


@pytest.mark.parametrize(
    "text", ["E_FAIL을 반환", "返回E_FAIL。", "E_FAILを返す", "وE_FAIL", "(E_FAIL)", "l'E_FAIL", "=E_FAIL;"]
)
def test_words_of_scripts_without_blanks_touch_a_code(text: str) -> None:
    assert [(code.name, code.doubt) for code in codes_in_sentence(text, Prose(CODES))] == [("E_FAIL", "")]


LOOKALIKES = {
    "A": "АΑ",
    "C": "С",
    "E": "ЕΕ",
    "I": "İІΙ",
    "O": "ОΟ",
    "S": "Ѕ",
    "T": "ТΤ",
    "M": "МΜ",
    "N": "Ν",
    "R": "Ŕ",
}


@given(st.sampled_from(KNOWN), st.data())
def test_letters_that_look_like_those_of_a_code_are_undone(name: str, data: st.DataObject) -> None:
    drawn = [data.draw(st.sampled_from(char + LOOKALIKES.get(char, ""))) for char in name]
    [found] = read_code("".join(drawn), CODES)
    assert (found.name, found.damage) == (name, "".join(drawn) != name)


def test_look_alikes_are_capitals_that_no_folding_changes() -> None:
    letters = [char for chars in FACTS.look_alikes.values() for char in chars]
    assert len(letters) == len(set(letters))
    assert [char for char in letters if unicodedata.normalize("NFKD", char.upper()) != char] == []


# --- values -----------------------------------------------------------------------------------------------------------

DIGITS = ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "０１２３４５６７８９")


def forms_of(value: int) -> list[str]:
    """The forms in which pages write a value of failure."""
    digits, signed = f"{value:08X}", value - 2**32
    hexadecimal = [
        *(
            f"0x{digits}",
            f"0X{digits.lower()}",
            f"0x{digits}L",
            f"0x{digits}ul",
            f"(HRESULT)0x{digits}",
            f"0 x{digits}",
        ),
        *(f"((HRESULT)0x{digits}L)", f"_HRESULT_TYPEDEF_(0x{digits}L)", f"&H{digits}", f"&H{digits}&", f"{digits}h"),
        *(f"0{digits}h", digits, f"0x{digits[:4]} {digits[4:]}", f"0x{digits[:4]}_{digits[4:]}"),
        *(f"0x{digits}".translate(str.maketrans("0123456789", others)) for others in DIGITS),
    ]
    decimal = [str(value), str(signed), f"\N{MINUS SIGN}{-signed}", f"{value:,}", f"{value:,}".replace(",", " ")]
    return [*hexadecimal, *decimal, f"{signed} (0x{digits})", f"0x{digits} ({signed})", f"0x{digits} / {value}"]


# Whose first hexadecimal digit is one: a word of letters is no number.
VALUES = st.integers(0x8000_0000, 0x8FFF_FFFF)


@given(VALUES)
def test_a_value_is_the_same_in_every_form(value: int) -> None:
    forms = forms_of(value)
    assert {form: read_number(form, fails=True) for form in forms} == dict.fromkeys(forms, value)


@given(VALUES, st.data())
def test_a_value_of_a_code_is_the_same_in_a_column_and_beside_the_name(value: int, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(forms_of(value)))
    for row in (f"LAMP_E_A|{form}", f"LAMP_E_A|`{form}`", f"LAMP_E_A ({form})|", f"**LAMP_E_A**<br>{form}|"):
        body = f"|N|V|D|\n|---|---|---|\n|{row}|Words.|"
        found, sink = codes_of(body)
        assert [(code.name, code.number) for code in found.codes] == [("LAMP_E_A", value)], body
        assert found.texts == {"LAMP_E_A": "Words."}
        assert not list(sink)


@given(VALUES, VALUES)
def test_two_values_for_one_code_are_none(one: int, other: int) -> None:
    value = read_value(f"{one - 2**32} (0x{other:08X})", fails=True)
    assert value.number == (one if one == other else None)
    found, sink = codes_of(f"|N|V|\n|---|---|\n|LAMP_E_A|0x{one:08X}|\n|LAMP_E_A|0x{other:08X}|")
    assert found.codes[0].number == (one if one == other else None)
    assert [item.rule for item in sink] == ([] if one == other else ["value-conflict"])


@pytest.mark.parametrize("digits", ["80040203", "12345678", "10000000"])
def test_eight_bare_digits_are_never_decimal(digits: str) -> None:
    assert {read_number(digits, fails) for fails in (True, False, None)} <= {int(digits, 16), None}


# --- containers -------------------------------------------------------------------------------------------------------

ROWS = (("S_OK", "It is lit."), ("LAMP_E_BROKEN", "It is *broken*."), ("E_FAIL", "See [it](x.md)."))
TABLES = {
    "pipes": "|Code|Words|\n|---|---|\n" + "\n".join(f"|`{name}`|{text}|" for name, text in ROWS),
    "no outer bars": "Code | Words\n--- | ---\n" + "\n".join(f"{name} | {text}" for name, text in ROWS),
    "no dashes": "Code | Words\n" + "\n".join(f"{name} | {text}" for name, text in ROWS),
    "no header": "\n".join(f"{name} | {text}" for name, text in ROWS),
    "html": "<table>\n<tr><th>Code</th><th>Words</th></tr>\n"
    + "\n".join(f"<tr>\n<td><b>{name}</b></td>\n<td>\n{text}\n</td>\n</tr>" for name, text in ROWS)
    + "\n</table>",
    "html with blank lines": "<table>\n"
    + "\n".join(
        f"<tr>\n<td><dl>\n<dt>{name}</dt>\n</dl>\n</td>\n<td>\n\n{text}\n\n</td>\n</tr>\n" for name, text in ROWS
    )
    + "</table>",
    "html without ends": "<table>" + "".join(f"<tr><td>{name}<td>{text}" for name, text in ROWS) + "</table>",
    "definitions in html": "<dl>\n" + "\n".join(f"<dt>{name}</dt>\n<dd>{text}</dd>" for name, text in ROWS) + "\n</dl>",
    "definitions": "\n\n".join(f"{name}\n: {text}" for name, text in ROWS),
    "items": "\n".join(f"- **{name}**: {text}" for name, text in ROWS),
    "items of paragraphs": "\n".join(f"- {name}\n\n  {text}" for name, text in ROWS),
    "terms": "\n\n".join(f"{name}\n\n> {text}" for name, text in ROWS),
}


def indented(text: str, by: str) -> str:
    return re.sub(r"^(?=.)", by, text, flags=re.MULTILINE)


CONTAINERS = {
    "item": lambda text: "- One of these:\n\n" + indented(text, "  "),
    "numbered": lambda text: "1. One of these:\n\n" + indented(text, "   ") + "\n\n2. Others.",
    "quotation": lambda text: re.sub(r"^", "> ", f"Words:\n\n{text}", flags=re.MULTILINE),
    "note": lambda text: re.sub(r"^", "> ", f"[!NOTE]\nWords:\n\n{text}", flags=re.MULTILINE),
    "heading": lambda text: f"One of these:\n\n### Codes\n\n{text}",
    "heading of the first level": lambda text: f"One of these:\n\n# Codes\n\n{text}",
    "division": lambda text: f"<div>\n\n{text}\n\n</div>",
}


@pytest.mark.parametrize("table", TABLES)
@given(st.lists(st.sampled_from([*CONTAINERS]), max_size=3))
def test_a_table_says_the_same_in_every_container(table: str, names: list[str]) -> None:
    body = TABLES[table]
    for name in names:
        if not name.startswith("heading") or name == names[-1]:
            body = CONTAINERS[name](body)
    found, _ = codes_of(body)
    assert {code.name: found.texts.get(code.name) for code in found.codes} == dict(ROWS), body


@given(st.text(st.sampled_from("AZ09_a\u00c9. -"), max_size=8))
def test_the_letters_of_a_name_are_its_capitals_and_digits(name: str) -> None:
    assert letters_of(name) == (re.sub("[^A-Z0-9]", "", name) if name.isascii() else "")


@given(st.lists(st.text(st.sampled_from("AB_"), min_size=1, max_size=4), max_size=8))
def test_names_with_the_same_letters_are_left_out(names: list[str]) -> None:
    alike = {letters: {one for one in names if letters_of(one) == letters} for letters in map(letters_of, names)}
    assert _by_letters(names) == {letters: next(iter(same)) for letters, same in alike.items() if len(same) == 1}
