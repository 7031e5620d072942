"""Pages that explain something become no entities, whatever their file is called and whatever their tables list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.lower.classify import KIND_WORDS
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment, Kind

FACTS = Facts()
WORDS = st.lists(st.sampled_from(["using", "the", "right", "ways", "of", "lighting"]), min_size=2, max_size=4)
NAMES = st.from_regex(r"I[A-Z][a-z]{2,8}[A-Z][a-z]{2,8}", fullmatch=True)


def lowered(path: str, text: str, locale: str = "en-US") -> Fragment:
    identity = PageId(locale, path)
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page is not None
    return lower_page(canonical(page, FACTS), FACTS, Sink(identity))


@given(WORDS, NAMES, st.sampled_from(sorted(KIND_WORDS)))
def test_a_sentence_that_ends_in_a_kind_is_no_name(words: list[str], name: str, kind: str) -> None:
    stem = "-".join([*words, name.lower(), kind])
    guide = lowered(f"lamps/{stem}.md", f"---\ntitle: t\n---\n# {' '.join(words)} {name} {kind}\n\nHow.\n")
    assert guide.kind is Kind.GUIDE
    page = lowered(f"lamps/{name.lower()}-{kind}.md", f"---\ntitle: t\n---\n# {name} {kind}\n\nWhat.\n")
    assert (page.kind, page.name) == (KIND_WORDS[kind], name)


@pytest.mark.parametrize("heading", ["ILampBox-Schnittstelle", "Interface ILampBox", "ILampBox接口", "Lampen"])
def test_a_name_is_found_in_a_heading_of_any_language(heading: str) -> None:
    page = f"---\ntitle: ILampBox\n---\n# {heading}\n\n...\n"
    assert lowered("lamps/ilampbox-interface.md", page, "de-DE").kind is Kind.INTERFACE


def test_return_codes_are_no_set_though_one_is_spelled_otherwise() -> None:
    rows = "".join(f"|{name}|Dark.|\n" for name in ("LAMPERR_DARK", "LAMPERR_DIM", "LAMPERR_DimLight"))
    page = (
        "---\ntitle: LAMPERR\napi_name:\n- LAMPERR\n---\n# LAMPERR Return Values\n\n|Code|Meaning|\n|---|---|\n" + rows
    )
    assert not lowered("lamps/lamperr.md", page).kind.is_entity
    flags = page.replace("LAMPERR", "LAMPMODE")
    assert lowered("lamps/lampmode.md", flags).kind is Kind.CONSTANT


# Of a language that no table has.
HEAD = "---\ntitle: t\n{}---\n# ILampBox ყუთი\n\nტექსტი.\n\n## წევრები\n\n|სახელი|ტექსტი|\n|---|---|\n"
MEMBERS = "|[Dim](ilampbox-dim-method.md)|ტექსტი.|\n\n## მოთხოვნები\n\n"


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        (["|თავი|lamp.h|", "|ბიბლიოთეკა|lamp.lib|", "|DLL|lamp.dll|"], "lamp.h"),
        (["|სისტემა|2000|", "|თავი|lamp.h|"], "lamp.h"),
        (["|ერთი|lamp.h|", "|ორი|lamps.h|"], None),
        (["|`dim`|lamp.h|", "|`light`|lamp.dll|"], None),
        (["|[ერთი](one.md)|lamp.h|"], None),
        (["|lamp.idl|lamp.h|"], None),
        ([f"|{number}|word|" for number in range(9)] + ["|თავი|lamp.h|"], None),
    ],
)
def test_a_table_of_requirements_says_each_thing_once(rows: list[str], header: str | None) -> None:
    front = "api_name:\n- ILampBox\napi_type:\n- COM\n"
    text = HEAD.format(front) + MEMBERS + "\n".join(["|ა|ბ|", "|---|---|", *rows]) + "\n"
    found = lowered("lamps/ilampbox-interface.md", text, "ka-GE").facts
    assert (found.header.name if found.header else None) == header


def test_a_file_in_a_table_makes_no_reference_page_of_a_guide() -> None:
    text = HEAD.format("") + MEMBERS + "|ა|ბ|\n|---|---|\n|თავი|lamp.h|\n"
    guide = lowered("lamps/about-lamps.md", text, "ka-GE")
    assert guide.kind is Kind.GUIDE
    assert not guide.text.requirements


MANUAL = """# lamp_level(3)

# NAME

lamp_level - dims lamps

# SYNOPSIS

```c
{}
```

# DESCRIPTION

Dims them.
"""


@pytest.mark.parametrize(
    "declaration",
    [
        "void (*lamp_level(int sig, void (*func)(int)))(int);",
        "extern int (*lamp_level)(void);",
        "static int (*lamp_level)(int level);",
        "int (WINAPI *lamp_level)(int level) = 0;",
    ],
)
def test_a_variable_or_a_function_is_no_type_of_functions(declaration: str) -> None:
    assert lowered("man/lamp_level.3.md", MANUAL.format(declaration)).kind is not Kind.CALLBACK
    hook = lowered("man/lamp_level.3.md", MANUAL.format("int (*lamp_level)(int level);"))
    assert (hook.kind, hook.name) == (Kind.CALLBACK, "lamp_level")


@pytest.mark.parametrize("listed", ["(void)", "()"])
def test_what_returns_a_type_that_nobody_knows_is_a_function(listed: str) -> None:
    page = MANUAL.format(f"lamp_state_t lamp_current{listed};\nint lamp_dim(int level);").replace("lamp_level", "lamps")
    made = lowered("man/lamps.3.md", page)
    assert {made.name, *(one.name for one in made.facts.beside)} >= {"lamp_current", "lamp_dim"}
    notation = lowered("man/lamps.3.md", MANUAL.format("type id([parameters]);").replace("lamp_level", "lamps"))
    assert not notation.kind.is_entity


SET = "---\ntitle: t\n---\n# LAMPMODE Constants\n\n|Name|What|\n|---|---|\n|LAMPMODE_DARK|No.|\n|LAMPMODE_ON|Yes.|\n"


@pytest.mark.parametrize("stem", ["lampmode", "lamp-mode-constants", "constants-lampmode", "lampmode-constants"])
def test_a_set_of_constants_is_told_by_its_file_however_that_is_spelled(stem: str) -> None:
    assert (lowered(f"lamps/{stem}.md", SET).kind, lowered(f"lamps/{stem}.md", SET).name) == (Kind.CONSTANT, "LAMPMODE")
    assert lowered("lamps/about-light.md", SET).kind is Kind.GUIDE


# A function in a language that no table has; its sections are told by what they have.
CALL = """---
title: t
api_name:
- LampDim
---
# LampDim ფუნქცია

ტექსტი.

## სინტაქსი

```cpp
{returns} LampDim (
    [in] int level
);
```

## პარამეტრები

`level`
[in] ტექსტი.

## ტექსტი

{told}

## მოთხოვნები

{required}
"""
TABLE = "|ტექსტი|ტექსტი|\n|---|---|\n"


@pytest.mark.parametrize(
    ("returns", "told", "is_return_value"),
    [
        ("int", "ტიპი: **int**", True),
        ("HRESULT", "ტიპი: **[HRESULT](/windows/hresult)**", True),
        ("void", "ტექსტი **LampDim** ტექსტი void.", False),
        ("void", "ტიპი: **void**", False),
        ("int", "ტექსტი **LampDim** ტექსტი int", False),
        ("", "**ტექსტი** ტექსტი.", False),
    ],
)
def test_a_type_alone_behind_a_label_is_a_return_value(returns: str, told: str, is_return_value: bool) -> None:
    made = lowered("lamps/lampdim.md", CALL.format(returns=returns, told=told, required="**ჰედერი:** lamp.h"), "ka-GE")
    assert bool(made.text.returns) is is_return_value


@pytest.mark.parametrize(
    "required",
    [
        f"{TABLE}|ჰედერი|lamp.h|\n|ბიბლიოთეკა|lamp.lib|\n|სხვა|lamp2.lib|",
        "**ჰედერი** lamp.h\n\n**ბიბლიოთეკა** lamp.lib",
        "**ჰედერი:** lamp.h\n\n**ბიბლიოთეკა:** lamp.lib",
        "**ჰედერი:** lamp.h",
    ],
)
def test_requirements_are_told_by_their_files(required: str) -> None:
    told = f"{TABLE}|ძველი|lamp1.dll|"
    made = lowered("lamps/lampdim.md", CALL.format(returns="int", told=told, required=required), "ka-GE")
    assert made.facts.header is not None
    assert made.facts.header.name == "lamp.h"


def test_a_note_makes_no_reference_page_of_a_guide() -> None:
    guide = lowered("lamps/about.md", "---\ntitle: t\n---\n# ტექსტი\n\n## ტექსტი\n\n**ყურადღება:** ტექსტი.\n", "ka-GE")
    assert guide.kind is Kind.GUIDE
    assert guide.text.requirements == ()
