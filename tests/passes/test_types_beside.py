"""Types that code blocks declare beside what a page describes: whose they are, their evidence, facts of their names."""

from __future__ import annotations

from docabi.abi import Abi
from docabi.diagnostics import Diagnostic
from docabi.facts import Facts
from docabi.passes.link import Linked
from docabi.source import PageId
from docabi.spec import Callback, Enumeration, Function, Source, Structure
from tests.passes.compiled_pages import assembled, lowered

PAGE = """---
title: {name}
api_name:
- {name}
---
# {name}
Does something.
## Syntax
```cpp
{code}
```
## {heading}
```cpp
{remarks}
```
"""


def compiled(*pages: str | tuple[str, str], heading: str = "Remarks") -> tuple[dict[str, Linked], list[Diagnostic]]:
    """The entities of pages of functions, each given by the code of its remarks, or its own code and that."""
    found: list[Diagnostic] = []
    fragments = []
    for number, page in enumerate(pages):
        code, remarks = page if isinstance(page, tuple) else (f"HRESULT Do{number}(void);", page)
        name = code.partition("(")[0].split()[-1] if "(" in code else "Pair"
        text = PAGE.format(name=name, code=code, remarks=remarks, heading=heading)
        fragment = lowered(PageId("en-US", f"things/{name.lower()}-function.md"), text.encode(), found)
        assert fragment is not None
        fragments.append(fragment)
    linked, _ = assembled(fragments, found)
    return {one.entity.name: one for one in linked}, found


def test_a_type_has_the_page_that_declares_it_as_its_witness_and_no_page_of_its_own() -> None:
    entities, found = compiled("struct Pair { int x; int y; };")
    pair = entities["Pair"]
    assert isinstance(pair.entity, Structure)
    assert (pair.entity.page, [one.name for one in pair.entity.members]) == (None, ["x", "y"])
    known = pair.evidence.nearest("members.y")
    assert known is not None
    assert known.sources == (Source("en-US", "things/do0-function.md", 14),)
    assert isinstance(entities["Do0"].entity, Function)
    assert found == []


def test_a_page_of_its_own_or_the_first_page_has_a_type() -> None:
    own = ("typedef struct Pair { int x; } Pair;", "enum Side { LEFT };")
    entities, _ = compiled("struct Pair { int x; int y; };", own, "enum Side { RIGHT = 7 };")
    pair, side = entities["Pair"].entity, entities["Side"].entity
    assert isinstance(pair, Structure)
    assert (pair.page, len(pair.members)) == ("things/pair-function.md", 1)
    # As of pages with one name: the shorter file name.
    assert isinstance(side, Enumeration)
    assert [one.name for one in side.members] == ["RIGHT"]


def test_examples_calls_and_what_has_another_meaning_declare_no_type() -> None:
    for code in (
        "struct Pair { int x; } pair;",
        "struct Pair { int x; };\nDo0();",
        "typedef struct { unsigned long Data1; } GUID;",
        "typedef DWORD Number;",
        "struct Pair;",
        "struct Pair { int x; ... };",
    ):
        assert list(compiled(code)[0]) == ["Do0"], code
    assert list(compiled("struct Pair { int x; };", heading="Example")[0]) == ["Do0"]


def test_a_callback_that_a_page_declares_wins_over_facts_and_those_that_need_it() -> None:
    same = "typedef HRESULT (__stdcall *CallbackThreadSetFnPtr)();"
    entities, found = compiled(same)
    assert isinstance(entities["CallbackThreadSetFnPtr"].entity, Callback)
    assert found == []
    left = Abi({name: one.entity for name, one in entities.items()}, Facts()).facts.types
    assert {"CallbackThreadSetFnPtr", "RuntimeLoadedCallbackFnPtr"}.isdisjoint(left)
    assert "CallbackThreadUnsetFnPtr" in left
    _, found = compiled(same.replace("()", "(DWORD x)"))
    assert [(one.rule, one.span.line, one.message) for one in found] == [
        (
            "fact-conflict",
            14,
            "`CallbackThreadSetFnPtr` is `HRESULT (*)(DWORD x)` here, and known as `HRESULT (*)(void)`",
        )
    ]
