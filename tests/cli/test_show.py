"""A page in the terminal: what it shows of facts, words and witnesses, and how it folds."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from docabi.cli.entity_page import TerminalPage, print_page
from docabi.cli.terminal_markdown import TerminalMarkdown, breakable, readable, reference
from docabi.spec import (
    Against,
    Class,
    Code,
    Direction,
    Evidence,
    FactEvidence,
    Field,
    Interface,
    Method,
    Parameter,
    Source,
    Structure,
    Type,
)
from docabi.texts import EntityText, OtherSection, PageText, Requirement, SeeAlso

ROOM = Parameter("hRoom", Direction.IN, Type(name="HROOM"))
OPEN = Method(
    name="Open",
    slot=3,
    page="lamps/ilamp-open-method.md",
    returns=Type(name="HRESULT"),
    parameters=(ROOM,),
    hresults=(Code("S_OK", 0, True), Code("LAMP_E_A_NAME_AS_LONG_AS_SOME_ARE", 0x80040001, False), Code("LAMP_E_X")),
)
LAMP = Interface(name="ILamp", area="lamps", header="Lamps.h", slots=5, methods=(OPEN, Method(name="OpenAll", slot=4)))
WORDS = PageText(
    summary="ランプを開きます。",
    parameters={"hRoom": "部屋、[IRoom インターフェイス](iroom-interface.md) を参照してください。"},
    hresults={
        "S_OK": "これは八十桁の端末でも読める長い説明です。途中のどの文字の間でも折り返すことができなければなりません。"
    },
    remarks=(
        "<xref:System.Lamp.Open%2A?displayProperty=nameWithType> を呼びます。\n\n"
        "> [!NOTE]\n> 注意してください。\n\n[!INCLUDE[since](../since.md)]"
    ),
    requirements=(Requirement("ヘッダー", "Lamps. h", "header"),),
    sections=(OtherSection("example", "例", "```cpp\nlamp->Open(room); // 部屋\n```"),),
    see_also=(SeeAlso("IRoom", "iroom-interface.md"), SeeAlso("", "xref:System.Lamp")),
    headings={"see-also": "関連項目"},
    links={"iroom-interface.md": "lamps/iroom-interface.md"},
    includes={"../since.md": "2.0 以降"},
)
TEXT = EntityText(name="ILamp", locale="ja-JP", area="lamps", text=PageText(), methods={"Open": WORDS})
HERE = Source("ja-JP", "lamps/ilamp-open-method.md", 12)
THERE = Source("de-DE", "lamps/ilamp-open-method.md", 14)
EVIDENCE = Evidence(
    name="ILamp",
    area="lamps",
    facts=(
        FactEvidence("slots", "5", note="layout: lamps.idl"),
        FactEvidence("methods.Open", "Open", (THERE, HERE)),
        FactEvidence("methods.Open.header", "Lamps.h", (HERE,), (Against("Lamps", (THERE,), "damaged"),)),
        FactEvidence("methods.OpenAll", "OpenAll", (THERE,)),
    ),
)


def printed(method: Method | None = OPEN, sources: bool = False, width: int = 80, locale: str = "ja-JP") -> str:
    out = io.StringIO()
    page = TerminalPage(LAMP, method, TEXT if locale == "ja-JP" else None, EVIDENCE, locale, sources)
    print_page(page, Console(file=out, width=width, highlight=False))
    return out.getvalue()


@pytest.mark.parametrize(
    "shown",
    [
        "ILamp::Open\nmethod · lamps · slot 3 of 5 · Lamps.h",
        "HRESULT Open(",
        "[in] HROOM hRoom",
        "IRoom インターフェイス <lamps/iroom-interface.md> を参照",
        "System.Lamp.Open を呼びます。",
        "▌ [!NOTE]",
        "2.0 以降",
        "lamp->Open(room); // 部屋",
        "ヘッダー    Lamps. h",
        "関連項目",
        "IRoom <lamps/iroom-interface.md>",
        "0x80040001 failure",
        "LAMP_E_X",
    ],
)
def test_a_page_shows(shown: str) -> None:
    assert shown in printed()


def test_a_class_of_another_language_shows_its_declaration() -> None:
    out = io.StringIO()
    marker = Class(name="LampMarker", area="lamps", text="internal sealed class LampMarker")
    print_page(TerminalPage(marker, None, None, None, "ja-JP", False), Console(file=out, width=80, highlight=False))
    assert "class · lamps\n" in out.getvalue()
    assert "internal sealed class LampMarker" in out.getvalue()


def test_a_structure_shows_its_packing_its_bits_and_the_members_of_its_members() -> None:
    inner = Type(structure=(Field("divider", Type(name="WORD")), Field("", Type(name="WORD"), bits=4)))
    members = (Field("a", Type(name="BYTE"), bits=3), Field("extra", inner), Field("", Type(union=inner.structure)))
    lamp = Structure(name="LAMP", area="lamps", header="Lamps.h", members=members, pack=2)
    words = PageText(members={"extra.divider": "Teiler.", "a": "Art."})
    text = EntityText(name="LAMP", locale="de-DE", area="lamps", text=words)
    out = io.StringIO()
    print_page(TerminalPage(lamp, None, text, None, "de-DE", sources=False), Console(file=out, width=80))
    lines = [" ".join(line.split()) for line in out.getvalue().splitlines()]
    assert "structure · lamps · packing of 2 bytes · Lamps.h" in lines
    rows = ["BYTE a : 3 Art.", "struct extra", "WORD extra.divider Teiler.", "WORD : 4", "WORD divider", "WORD : 4"]
    assert lines[-len(rows) :] == rows


def test_another_locale_shows_facts_and_says_that_there_are_no_words() -> None:
    found = printed(locale="fr-FR")
    assert "(no words in fr-FR)" in found
    assert "[in] HROOM hRoom" in found


def test_sources_name_page_line_agreement_and_who_is_against() -> None:
    lines = [line.strip() for line in printed(sources=True, width=200).partition("Sources")[2].splitlines()]
    assert [line for line in lines if line] == [
        "name = Open  2 of 2 agree",
        "ja-JP lamps/ilamp-open-method.md:12",
        "header = Lamps.h  1 of 2 agree",
        "ja-JP lamps/ilamp-open-method.md:12",
        "against: Lamps (damaged): de-DE lamps/ilamp-open-method.md:14",
    ]


def test_sources_of_an_interface_are_those_of_its_own_page_and_the_pages_of_its_methods() -> None:
    found = printed(method=None, sources=True, width=200).partition("Sources")[2]
    assert "slots = 5  no page states it\n    note: layout: lamps.idl" in found
    assert "methods.Open  2 of 2 agree" in found
    assert "header" not in found


@pytest.mark.parametrize("width", [60, 80, 120])
def test_lines_fold_within_the_terminal(width: int) -> None:
    assert max(cell_len(line) for line in printed(sources=True, width=width).splitlines()) <= width


def test_japanese_fills_its_lines() -> None:
    """A table that broke at blanks alone would put a sentence without blanks below the first column."""
    rows = [line for line in printed().splitlines() if "これは" in line]
    assert len(rows) == 1
    assert cell_len(rows[0].rstrip()) >= 78


def test_no_line_begins_with_what_closes_a_sentence() -> None:
    for width in range(20, 60):
        console = Console(file=io.StringIO(), width=width)
        with console.capture() as captured:
            console.print(TerminalMarkdown("漢字、かな。カー「引用」ッ" * 12, PageText()))
        assert not re.search(r"^[、。ー」ッ]|「$", captured.get(), re.MULTILINE)


def test_korean_breaks_at_blanks() -> None:
    assert breakable("공용 언어 런타임") == "공용 언어 런타임"


def test_code_stays_as_it_is() -> None:
    code = "```cpp\n// [x](y.md) 漢字漢字\n```"
    assert readable(code, WORDS) == breakable(code) == code


def test_references_by_identifier() -> None:
    assert (
        reference("xref:System.Threading.Thread.Sleep%2A?displayProperty=nameWithType")
        == "System.Threading.Thread.Sleep"
    )


@given(st.text(max_size=200), st.integers(20, 100))
def test_any_text_is_shown_without_control_characters(text: str, width: int) -> None:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as captured:
        console.print(TerminalMarkdown(text, WORDS))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", captured.get())
