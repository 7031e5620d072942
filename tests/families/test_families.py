"""What a family has of its own becomes the one form of page; a page of no family stays as it is."""

from __future__ import annotations

import msgspec
import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import STEPS, canonical
from docabi.headed import stated_type
from docabi.page import Page, Stated
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Kind

FACTS = Facts()
FRONT = "---\ntitle: Lamp\nreq.header: lamp.h\nreq.lib: Lamp.lib\nreq.dll:\napi_name:\n- ILampBox\n---\n"
PLAIN = """---
title: ILamp
api_name:
- ILamp
---
# <a name="ilamp-interface"></a>ILamp interface

Text.

## <a name="syntax"></a>Syntax

```cpp
interface ILamp : IUnknown {};
```

## <a name="parameters"></a>Parameters

`hRoom`
The room.
"""


def read(text: str) -> Page:
    identity = PageId("en-US", "lamps/ilampbox.md")
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page
    return page


def test_a_heading_states_the_base() -> None:
    page = canonical(read(f'{FRONT}# <a name="ilampbox--iunknown"></a>ILampBox : IUnknown\n'), FACTS)
    assert (page.base, page.heading_anchor) == ("IUnknown", "ilampbox")
    assert canonical(read(f"{FRONT}# ILamp : IUnknown\n"), FACTS).base == ""


def test_the_front_matter_names_files() -> None:
    page = canonical(read(f"{FRONT}# ILampBox\n"), FACTS)
    assert page.stated == {"header": Stated("lamp.h", 3), "library": Stated("Lamp.lib", 4)}


def test_a_key_is_found_however_it_separates_its_words() -> None:
    for key in ("req.header", "req_header", "Req-Header"):
        page = canonical(read(FRONT.replace("req.header", key) + "# ILampBox\n"), FACTS)
        assert page.stated["header"] == Stated("lamp.h", 3)


def test_headings_name_parameters_and_members() -> None:
    text = (
        "# ILampBox\n\n## -parameters\n\n### -param hRoom [in]\n\nThe room.\n\n### -field `ROOM_DARK`\n\n## -remarks\n"
    )
    page = canonical(read(FRONT + text), FACTS)
    assert [section.entry for section in page.sections] == ["", "hRoom", "ROOM_DARK", ""]


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (f"{FRONT}# Calls of f", "void f();"),
        ("---\ntitle: x\n---\n# f", "void f();"),
        ("---\ntitle: x\n---\n# Calls of f", None),
    ],
)
def test_the_declaration_stands_in_the_summary(head: str, found: str | None) -> None:
    page = canonical(read(f"{head}\n\nText.\n\n```cpp\nvoid f();\n```\n\n## Parameters\n"), FACTS)
    assert (page.declaration.text if page.declaration else None) == found


def test_a_page_of_no_family_stays_as_it_is() -> None:
    page = read(PLAIN)
    assert page.declaration
    assert canonical(page, FACTS) == page


@pytest.mark.parametrize("name", STEPS)
def test_nothing_is_left_to_do_afterwards(name: str) -> None:
    text = (
        f"{FRONT}# ILampBox : IUnknown\n\n```cpp\nvoid f();\n```\n\n## -parameters\n\n### -param hRoom\n\nThe room.\n"
    )
    page = canonical(read(text), FACTS)
    assert STEPS[name](page, FACTS.families.rules(page.families)) == page
    assert msgspec.structs.asdict(page)["base"] == "IUnknown"


TYPED = {
    "Type: **DWORD**": ("DWORD", ""),
    "Type : <b>const WCHAR*</b>": ("const WCHAR*", ""),
    "类型： **[UINT](../winprog/windows-data-types.md)\\***": ("UINT*", ""),
    "種類: **WCHAR[MAX_PATH]**\n\nText.": ("WCHAR", "[MAX_PATH]"),
    'Tipo: <b><a href="/windows/x">REFIID</a></b>': ("REFIID", ""),
    "Note: **read this** first": None,
    "Type: DWORD": None,
    "The **DWORD**": None,
    "Type: **std::vector<int>**": None,
    "": None,
}


@pytest.mark.parametrize(("text", "stated"), TYPED.items())
def test_a_type_in_words_has_one_form_in_every_language(text: str, stated: tuple[str, str] | None) -> None:
    assert stated_type(text) == stated


HEADED = """---
title: Light
api_name:
- {api}
---
# Light

## -parameters

{parameters}

## -returns

Type: **HRESULT**
"""


def headed(parameters: str, api: str = "ILamp.Light") -> str | None:
    page = canonical(read(HEADED.format(api=api, parameters=parameters)), FACTS)
    return " ".join(page.declaration.text.split()) if page.declaration else None


def test_headings_and_types_make_a_declaration() -> None:
    assert headed("### -param a [in]\n\nType: **DWORD**\n") == "HRESULT Light( [in] DWORD a);"
    assert headed("### -param a\n\nType: **DWORD***\n", "Light") == "HRESULT Light( DWORD* a);"
    assert headed("There are none.\n") == "HRESULT Light();"


@pytest.mark.parametrize(
    "parameters",
    [
        "### -param a [in]\n\nNo type.\n",
        "### -param a [in]\n\nType: **DWORD**\n\n### -param ?\n\nText.\n",
        "*a* [in]\n\nType: **DWORD**\n",
        "|a|b|\n|-|-|\n|c|d|\n",
    ],
)
def test_what_may_lack_a_parameter_makes_none(parameters: str) -> None:
    assert headed(parameters) is None


UIDS = {
    "NF:lampbox.CountLamps": (Kind.FUNCTION, "CountLamps"),
    "NF:lampbox.ILampBox.Light": (Kind.METHOD, "ILampBox.Light"),
    "NS:lampbox._LAMPINFO": (Kind.STRUCTURE, "_LAMPINFO"),
    "NE:lampbox.LAMPKIND": (Kind.ENUMERATION, "LAMPKIND"),
    "NN:lampbox.ILampBox": (Kind.INTERFACE, "ILampBox"),
    "NC:lampbox.PLAMPPROC": (Kind.CALLBACK, "PLAMPPROC"),
    "NX:lampbox.Other": (None, None),
    "TP:lampbox": (None, None),
    "NF:lampbox.a.b.c": (None, None),
}


@pytest.mark.parametrize(("uid", "stated"), UIDS.items())
def test_an_identifier_says_kind_and_name(uid: str, stated: tuple[Kind | None, str | None]) -> None:
    page = canonical(read(f"---\nUID: {uid}\ntitle: x\n---\n# x\n"), FACTS)
    assert (page.kind, next(iter(page.front.api_names), None)) == stated
