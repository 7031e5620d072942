"""Status types: which types are ones, which values are failures, and what codes of a function become."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.config import load_facts
from docabi.documents import DocumentError
from docabi.facts import Facts
from docabi.facts.statuses import Status, status_of
from docabi.spec import Type
from tests.command_line import docabi, write_tree

FACTS = Facts()
PAGE = """---
title: "LampWait Function"
api_name:
  - "LampWait"
---
# LampWait Function

Waits for a lamp.

## Syntax

```cpp
LAMPSTATUS LampWait ([in] SQLHANDLE lamp);
```

## Parameters

 `lamp`
 [in] The lamp.

## Return Value

|Code|Description|
|---|---|
|LAMP_OK|It shines.|
|LAMP_E_DARK|It does not.|
"""
OWN = """typedefs:
  LAMPSTATUS: {as: int}
statuses:
  LAMPSTATUS: {fails: nonzero, codes: {LAMP_OK: 0, LAMP_E_DARK: 7}}
"""


def test_a_further_name_of_a_status_type_is_one() -> None:
    found = status_of(Type(name="RETCODE"), FACTS)
    assert found is not None
    assert (found.name, found.succeeds(100), found.succeeds(-1)) == ("SQLRETURN", True, False)


@pytest.mark.parametrize("name", ["int", "BOOL", "DWORD", "SQLSMALLINT", "nothing known"])
def test_a_number_is_none(name: str) -> None:
    assert status_of(Type(name=name), FACTS) is None
    assert status_of(Type(pointer=Type(name="HRESULT")), FACTS) is None


@given(st.integers(-(2**31), 2**31 - 1))
def test_each_value_says_one_thing(value: int) -> None:
    said = {fails: Status("X", fails, {}).succeeds(value) for fails in ("negative", "nonzero", "zero")}
    assert said == {"negative": value >= 0, "nonzero": value == 0, "zero": value != 0}


@given(st.integers(0, 2**32 - 1))
def test_an_hresult_says_it_with_its_high_bit(value: int) -> None:
    assert Status("HRESULT", "negative", {}).succeeds(value) == (value < 2**31)


def test_a_project_brings_its_own(tmp_path: Path) -> None:
    write_tree(tmp_path, {"pages/lamps/lampwait-function.md": PAGE, "docabi-facts.yaml": OWN})
    write_tree(tmp_path, {"docabi.yaml": "sources: {en-US: pages}\ntargets: [python]\n"})
    docabi("build", "--quiet", cwd=tmp_path)
    spec = (tmp_path / "specs/abi/lamps/LampWait.yaml").read_text("utf-8")
    assert "{name: LAMP_OK, value: 0, success: true, type: LAMPSTATUS}" in spec
    assert "{name: LAMP_E_DARK, value: 7, success: false, type: LAMPSTATUS}" in spec
    statuses = (tmp_path / "generated/python/docabi_bindings/statuses.py").read_text("utf-8")
    assert "class LAMPSTATUS(Status):" in statuses
    assert "return value != 0" in statuses
    assert "LAMP_E_DARK = 7" in statuses


@pytest.mark.parametrize("entry", ["{fails: sometimes}", "{codes: {A: 1}}", "{fails: zero, codes: {A: 4294967296}}"])
def test_a_fact_that_says_nothing_is_refused(entry: str) -> None:
    with pytest.raises(DocumentError):
        load_facts(f"statuses:\n  LAMPSTATUS: {entry}\n")
