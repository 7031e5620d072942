"""The independent reader of what pages state, on one page of each form; and what `coverage` says of what is not got."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.families.coverage import FAULTS, build, cover, table
from tests.families.damaged_trees import damaged, faults
from tests.families.stated_by_pages import read

PROTOTYPE = """---
title: DimLamp
api_name:
- DimLamp
---
# DimLamp

## Syntax

```cpp
HRESULT DimLamp([in] LPCWSTR pszRoom, /* [out] */ const ULONG **ppLevels, int (*done)(int), ...);
```

```csharp
int DimLamp(string room);
```
"""
ENTRIES = """# DimLamp

## <a name="syntax"></a>Syntaxe

```cpp
LONG DimLamp(int a, int b, int c, int d, int e, int f);
```

## <a name="parameters"></a>Paramètres
*a*, *`b`*\\
Les lampes du salon.

`c`\\
dans La lampe de la cuisine.

 _d_

> [in, out] La lampe du couloir.

- **e**: la lampe de la cave.

<dl><dt>

*f* \\[out\\]
</dt><dd>

La dernière lampe.
</dd></dl>
"""
CODES = """# DimLamp

## Return value

|Code|Meaning|
|---|---|
|S_OK|It is dim.|
|`LAMP_E_HOT`|It is hot.|

MAPI_E_NO_LAMP

> There is none.

STATUS_DARK says something.

## Diagnostics

|SQLSTATE|Error|Description|
|---|---|---|
|01000|Warning|A lamp.|
|HY000|Error|No lamp.|

## Requirements

**Header:** LampBox.h
"""
ORDERED = """# ILampBox : IUnknown

## Vtable order

|Member|Description|
|---|---|
|[Éteindre](ilampbox-turnoff.md)|Off.|
|*Placeholder member*|Nothing.|
|[PR_LAMP](pidtaglamp-canonical-property.md)|No slot.|
"""
ENUMERATION = """---
UID: NE:lamps.LAMP_STATE
req.header: lamps.h
---
# LAMP_STATE

## Syntax

```cpp
typedef enum _LAMP_STATE { LAMP_ON = 1, LAMP_OFF = LAMP_BITS(2, 3) } LAMP_STATE;
```
"""


def test_a_prototype() -> None:
    (one,) = read("lamps/dimlamp.md", PROTOTYPE).declared
    assert (one.kind, one.name) == ("function", "DimLamp")
    shown = [(each.name, set(each.words), each.depth, each.direction) for each in one.parameters]
    assert shown == [
        ("pszRoom", {"LPCWSTR"}, 0, "in"),
        ("ppLevels", {"ULONG"}, 2, "out"),
        ("done", set(), -1, ""),
    ]


def test_entries_of_parameters() -> None:
    page = read("lamps/dimlamp.md", ENTRIES)
    assert {name: words[:2] for name, words in page.texts.items()} == {
        "a": ("les", "lampes"),
        "b": ("les", "lampes"),
        "c": ("la", "lampe"),
        "d": ("la", "lampe"),
        "e": ("la", "lampe"),
        "f": ("la", "dernière"),
    }
    assert page.directions == {"c": "in", "d": "inout", "f": "out"}


def test_codes_states_and_a_header() -> None:
    page = read("lamps/dimlamp.md", CODES)
    assert page.codes == {"S_OK", "LAMP_E_HOT", "MAPI_E_NO_LAMP"}
    assert page.states == {"01000", "HY000"}
    assert page.header == "lampbox.h"


def test_slots_of_an_interface() -> None:
    page = read("lamps/ilampbox.md", ORDERED)
    assert (page.interface, page.slots) == ("ILampBox", ("turnoff", "Placeholder member"))


def test_enumerators_and_front_matter() -> None:
    page = read("lamps/lamp_state.md", ENUMERATION)
    assert (page.enumerators, page.header, page.is_headed) == (("LAMP_ON", "LAMP_OFF"), "lamps.h", True)


def test_the_reader_imports_nothing_of_docabi() -> None:
    for name in ("stated_by_pages", "coverage", "damaged_trees"):
        source = Path(__file__).with_name(f"{name}.py").read_text(encoding="utf-8")
        assert "import docabi" not in source
        assert "from docabi" not in source


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A documentation root and the specification made of it."""
    root = tmp_path_factory.mktemp("stated")
    pages = root / "pages" / "lamps"
    pages.mkdir(parents=True)
    for name, text in (("dimlamp", PROTOTYPE), ("lamp_state", ENUMERATION), ("ilampbox", ORDERED)):
        (pages / f"{name}.md").write_text(text, encoding="utf-8")
    return root / "pages", build("en-US", root / "pages", root / "out")


def test_what_is_there_is_counted(small: tuple[Path, Path]) -> None:
    found = cover(*small)
    assert (found.pages, found.stated["signatures"], found.got["signatures"]) == (3, 1, 1)
    assert (found.got["enumerators"], found.stated["enumerators"]) == (1, 2)
    assert all(found.got[column] == found.stated[column] for column in FAULTS)
    assert "| 1 / 1 |" in table({"lamps": found})


def test_what_is_not_there_is_missing(small: tuple[Path, Path]) -> None:
    pages, specs = small
    file = next((specs / "abi").rglob("DimLamp.yaml"))
    file.write_text(file.read_text(encoding="utf-8").replace("LPCWSTR", "LPCSTR"), encoding="utf-8")
    found = cover(pages, specs)
    assert (found.stated["signatures"], found.got["signatures"]) == (1, 0)
    assert [one.what for one in found.missing if one.column == "signatures"] == ["DimLamp"]


def test_damage_is_the_same_each_time() -> None:
    text = "lamp " * 400
    first, again = (damaged(text, random.Random("7 lamps/dimlamp.md")) for _ in range(2))
    assert first == again
    assert 0 < len(text) - len(first) < 60


def test_a_declaration_without_a_name_is_no_exception(tmp_path: Path) -> None:
    page = tmp_path / "pages" / "lamps" / "dimlamp.md"
    page.parent.mkdir(parents=True)
    code = "void DimLamp(int a);\nvoid (int b);\nvoid DimAll(int c);"
    page.write_text(PROTOTYPE.split("```cpp", maxsplit=1)[0] + f"```cpp\n{code}\n```\n", encoding="utf-8")
    assert faults("en-US", tmp_path / "pages", tmp_path / "out") == ""
