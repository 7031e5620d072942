"""A direction that nobody states is marked as a guess; what words state is none, whatever the type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from docabi.config import Settings
from docabi.driver.build import build
from docabi.source import SourceRoot
from tests.command_line import write_tree
from tests.small_projects import Silent

PAGE = """---
title: DimLamp function
api_name:
- DimLamp
ms.contentlocale: en-US
---
# <a name="dimlamp-function"></a>DimLamp function

Dims a lamp.

## <a name="syntax"></a>Syntax

```cpp
HRESULT DimLamp (
    {type} *pState,
    [in] DWORD dwLevel,
    DWORD *pcLamps
);
```

## <a name="parameters"></a>Parameters

 `pState`
 {words}The state.

 `dwLevel`
 The level.

 `pcLamps`
 The number of lamps.
"""


WHOLE = "{{name: pcLamps, direction: {}, type: {{pointer: {{name: DWORD}}}}}}"


def compiled(folder: Path, type: str, words: str) -> tuple[dict[str, str], dict[str, Any]]:
    """The directions of the parameters, and the evidence of those that are inferred."""
    root = write_tree(folder / "pages", {"lamps/dimlamp-function.md": PAGE.format(type=type, words=words)})
    patches = folder / "patches"
    settings = Settings((SourceRoot("en-US", root),), folder / "out", (), patches=patches if patches.is_dir() else None)
    build(settings, Silent(), 1, check=False)
    abi, evidence = (
        yaml.safe_load((folder / f"out/specs/{name}/lamps/DimLamp.yaml").read_text()) for name in ("abi", "evidence")
    )
    inferred = {one["fact"]: one for one in evidence["facts"] if one.get("inferred")}
    return {one["name"]: one["direction"] for one in abi["parameters"]}, inferred


@pytest.mark.parametrize(("type", "guess"), [("void", "in"), ("DWORD", "out")])
def test_a_guess_is_marked_and_gives_way_to_words(tmp_path: Path, type: str, guess: str) -> None:
    directions, inferred = compiled(tmp_path / "silent", type, "")
    assert directions == {"pState": guess, "dwLevel": "in", "pcLamps": "out"}
    assert {fact: one["value"] for fact, one in inferred.items()} == {
        "parameters.pState.direction": guess,
        "parameters.pcLamps.direction": "out",
    }
    assert {one["note"] for one in inferred.values()} == {"nothing states it: its type says so"}
    directions, inferred = compiled(tmp_path / "said", type, "[out] ")
    assert directions["pState"] == "out"
    assert list(inferred) == ["parameters.pcLamps.direction"]


@pytest.mark.parametrize(
    "patch",
    [
        "fact: parameters.pcLamps.direction\n  expect: out\n  set: in",
        f"fact: parameters.pcLamps\n  expect: {WHOLE.format('out')}\n  set: {WHOLE.format('in')}",
    ],
)
def test_what_a_patch_sets_is_no_guess(tmp_path: Path, patch: str) -> None:
    write_tree(tmp_path / "patches", {"lamps.yaml": f"- entity: DimLamp\n  {patch}\n  reason: It is read.\n"})
    directions, inferred = compiled(tmp_path, "void", "[out] ")
    assert (directions["pcLamps"], inferred) == ("in", {})
