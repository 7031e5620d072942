"""A family's pages say the same in every language: in French and German, and in one that no table of docabi has, with
no-break spaces before colons. Pages in words of their own, and real trees translated by rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment
from tests.families.coverage import build, specification
from tests.families.test_trees import families
from tests.families.translated_trees import LANGUAGES, translate, translate_tree

FACTS = Facts()
PAGES = {
    "mapi/ilampbox-dim.md": """---
title: ILampBoxDim
api_name:
- ILampBox.Dim
api_type:
- COM
---
# ILampBox::Dim

Dims the lamps of the box.

```cpp
HRESULT Dim(
  ULONG cLamps,
  LPLAMP FAR * lppLamp
);
```

## Parameters

 _cLamps_

> [in] How many lamps there are.

 _lppLamp_

> [out] A pointer to the lamp that is lit.

## Return value

S_OK

> It is dim.

MAPI_E_BUSY

> Somebody reads.

## Remarks

Nothing to say.
""",
    "odbc/sqldimlamp-function.md": """---
title: SQLDimLamp Function
apiname: [SQLDimLamp]
apilocation: [odbc32.dll]
---
# SQLDimLamp Function

Dims a lamp.

## Syntax

```cpp
SQLRETURN SQLDimLamp(
     SQLHANDLE      LampHandle,
     SQLCHAR *      LampName,
     SQLINTEGER *   LevelPtr);
```

## Arguments
 *LampHandle*
 [Input] The lamp to dim.

 *LampName*
 [Input] What it is called.

 *LevelPtr*
 [Output] How bright it is.

## Returns
 SQL_SUCCESS, SQL_ERROR, or SQL_INVALID_HANDLE.

## Diagnostics

|SQLSTATE|Error|Description|
|--------------|-----------|-----------------|
|24000|Dark lamp|There is no light.|
""",
    "c-runtime-library/dimlamp.md": """---
title: dimlamp
api_name: ["dimlamp"]
api_location: ["msvcrt.dll"]
---
# `dimlamp`

Dims a lamp.

## Syntax

```C
int dimlamp(
   int level,
   const char *name
);
```

### Parameters

*`level`*\\
How dim it is.

*`name`*\\
What it is called.

## Return value

Nothing but zero.
""",
    "desktop-src/lamp/id3dlamp--dim.md": """---
title: ID3DLamp::Dim method (D3dlamp.h)
api_name:
- ID3DLamp.Dim
api_type:
- COM
topic_type:
- kbSyntax
---
# ID3DLamp::Dim method

Dims a lamp.

## Syntax

```C++
HRESULT Dim(
  [in]  UINT Level,
  [out] UINT *pBefore
);
```

## Parameters

*Level* \\[in\\]

Type: **UINT**

How dim it is.

*pBefore* \\[out\\]

Type: **UINT\\***

How dim it was.

## Return value

If it works, the method returns S\\_OK, else D3DERR\\_INVALIDCALL.
""",
    "desktop-src/lamp/id3dlamp--setroom.md": """---
title: ID3DLamp::SetRoom method (D3dlamp.h)
api_name:
- ID3DLamp.SetRoom
api_type:
- COM
topic_type:
- kbSyntax
---
# ID3DLamp::SetRoom method

Puts a lamp into a room.

## Syntax

```C++
HRESULT SetRoom(
  [in]  UINT Room,
  [out] UINT *pBefore
);
```

## Parameters

<dl> <dt>

*Room* \\[in\\]
</dt> <dd>

Type: **UINT**

Which room it is.

</dd> <dt>

*pBefore* \\[out\\]
</dt> <dd>

Type: **UINT\\***

Which room it was.

</dd> </dl>

## Return value

Type: **[**HRESULT**](hresult.md)**

If it works, the method returns D3D\\_OK.

## Requirements

| Requirement | Value |
|-------------|-------|
| Header<br/> | <dl> <dt>D3dlamp.h</dt> </dl> |
| Library<br/> | <dl> <dt>D3dlamp.lib</dt> </dl> |

\N{NO-BREAK SPACE}

## See also

<dl> <dt>

[ID3DLamp](id3dlamp.md)
</dt> </dl>
""",
    "mapi/ilampbox-stop.md": """---
title: ILampBoxStop
api_name:
- ILampBox.Stop
api_type:
- COM
---
# ILampBox::Stop

Stops dimming.

```cpp
HRESULT Stop( void );
```

## Parameters

None

## Return value

_S_OK_

> It is stopped.

_MAPI_E_BUSY_

> Somebody reads.

## Remarks

**Stop** stops it at once.
""",
    "c-runtime-library/brighten-wbrighten.md": """---
title: brighten, _wbrighten
api_name: ["brighten", "_wbrighten"]
api_location: ["msvcrt.dll"]
---
# `brighten`, `_wbrighten`

Brightens a lamp.

## Syntax

```C
int brighten(
   const char *name
);
int _wbrighten(
   const wchar_t *name
);
```

### Parameters

*`name`*\\
What it is called.

## Return value

Nothing but zero.

## Requirements

| Routine | Required header |
|---|---|
| **`brighten`** | \\<lampio.h> |
| **`_wbrighten`** | \\<lampio.h> or \\<wlamp.h> |
""",
}


def lowered(path: str, text: str, locale: str) -> Fragment:
    identity = PageId(locale, path)
    page = read_page(identity, text.encode(), FACTS, Sink(identity))
    assert page is not None
    return lower_page(canonical(page, FACTS), FACTS, Sink(identity))


def facts(fragment: Fragment) -> tuple[Any, ...]:
    """What a page says but for lines and words."""
    known = fragment.facts
    signature = known.declared.signature if known.declared else None
    return (
        (fragment.kind, fragment.owner, fragment.name, signature),
        sorted((one.name, one.number) for one in known.codes),
        [one.name for one in known.states],
        known.described,
        known.header and known.header.name,
    )


@pytest.mark.parametrize("anchors", [False, True], ids=["words", "anchors"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_a_page_gives_the_same_facts_in_every_language(path: str, language: str, anchors: bool) -> None:
    english = lowered(path, PAGES[path], "en-US")
    assert english.facts.described or "( void )" in PAGES[path]
    spoken = LANGUAGES[language]
    other = lowered(path, translate(PAGES[path], spoken, anchors), spoken.tag)
    assert facts(other) == facts(english)
    assert other.text.summary != english.text.summary
    if language != "ka":
        assert other.facts.directions == english.facts.directions


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The facts of an entity by their place; what only words say, that something is deprecated, is none."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key not in ("deprecated", "deprecated_since", "replaced_by"):
                yield from leaves(one, f"{path}.{key}")
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from leaves(one, f"{path}[{one.get('name', place) if isinstance(one, dict) else place}]")
    else:
        yield path, value


def by_name(folder: Path) -> dict[tuple[str, str], Any]:
    found = specification(folder)
    return {(one.facts["name"], path): value for one in found if one.owner is None for path, value in leaves(one.facts)}


# The least share of facts that a translation without anchors gives.
@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize(
    ("tree", "language", "least"),
    [("mapi-en", "fr", 0.99), ("mapi-en", "ka", 0.98), ("direct3d9-en", "ka", 0.99), ("crt-en", "ka", 0.97)],
)
def test_a_tree_translated_by_rule_gives_the_same_facts(tree: str, language: str, least: float, tmp_path: Path) -> None:
    root, spoken = families() / tree, LANGUAGES[language]
    assert translate_tree(root, tmp_path / "pages", spoken, anchors=False) > 700
    english = by_name(build("en-US", root, tmp_path / "english"))
    other = by_name(build(spoken.tag, tmp_path / "pages", tmp_path / "other"))
    same = sum(other.get(key) == value for key, value in english.items())
    assert same >= least * len(english)
