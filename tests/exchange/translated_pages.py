"""Pages in two languages for the tests of translators' files, in own words; and generated ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from hypothesis import strategies as st

from docabi.config import Settings
from docabi.exchange.memory import Versions
from docabi.exchange.rewriting import read_leaves
from docabi.exchange.units import Unit
from docabi.facts import Facts
from docabi.source import PageId, SourceRoot
from tests.command_line import write_tree

ENGLISH = """---
title: "ILamp::Switch Method"
description: Switches a lamp.
api_name:
- ILamp.Switch
---
# ILamp::Switch Method

Switches the lamp that `pLamp` points at. See [ILamp Interface](ilamp-interface.md).

## Syntax

```cpp
HRESULT Switch ([in] BOOL fOn, [out] ULONG *pcSwitched);
```

## Parameters

 `fOn`
 [in] `TRUE` to switch it on.

 `pcSwitched`
 [out] How often it was switched in {braces}.

## Return Value

|HRESULT|Description|
|-------------|-----------------|
|S_OK|The lamp is on \\| off.|
|E_FAIL|Nobody knows.|

## Remarks

> [!NOTE]
> The lamp gets hot.

- Do not touch it.
- Do not look at it <br/> for long.

## Requirements

 **Header:** Lamp.h
"""
FRENCH = """---
title: "ILamp::Switch, méthode"
description: Allume une lampe.
api_name:
- ILamp.Switch
ms.openlocfilehash: {revision}
ms.contentlocale: fr-FR
ms.translationtype: MT
---
# <a name="ilampswitch-method"></a>ILamp::Switch, méthode

Allume la lampe vers laquelle pointe `pLamp`. Voir [ILamp, interface](ilamp-interface.md).

## <a name="syntax"></a>Syntaxe

```cpp
HRESULT Switch ([in] BOOL fOn, [out] ULONG *pcSwitched);
```

## <a name="parameters"></a>Paramètres

 `fOn`\x20\x20
 [in] `TRUE` pour l’allumer.

 `pcSwitched`
 [out] Combien de fois elle fut allumée {{entre}} accolades.

## <a name="return-value"></a>Valeur renvoyée

|HRESULT|Description|
|-------------|-----------------|
|S_OK|La lampe est allumée \\| éteinte.|
|E_FAIL|Personne ne sait.|

## <a name="remarks"></a>Remarques

> [!NOTE]
> La lampe devient chaude.

- N’y touchez pas.
- Ne la regardez pas <br/> longtemps.

## <a name="requirements"></a>Configuration requise

 **En-tête :** Lamp.h
"""
PATH = "lamps/ilamp-switch-method.md"


def revision_of(text: str) -> str:
    """The revision that a page in the source's language has."""
    page = read_leaves(PageId("en-US", PATH), text.encode(), Facts())
    assert page is not None
    return page.revision


def french(english: str = ENGLISH) -> str:
    """The French page, translated from the English one."""
    return FRENCH.format(revision=revision_of(english))


def two_trees(folder: Path, pages: Mapping[str, tuple[str, str | bytes]] | None = None) -> Path:
    """A project with an English and a French tree."""
    for path, (english, other) in (pages or {PATH: (ENGLISH, french())}).items():
        write_tree(folder, {f"en/{path}": english, f"fr/{path}": other})
    (folder / "docabi.yaml").write_text("sources: {en-US: en, fr-FR: fr}\ntargets: [c]\n")
    return folder


def settings_of(folder: Path) -> Settings:
    """The settings of such a project without a memory."""
    roots = (SourceRoot("en-US", folder / "en"), SourceRoot("fr-FR", folder / "fr"))
    return Settings(sources=roots, out=folder, targets=())


def versions(english: str | bytes, other: str | bytes) -> Versions:
    """The two versions of a page."""
    both = (text if isinstance(text, bytes) else text.encode() for text in (english, other))
    ours, theirs = both
    return Versions(PageId("en-US", PATH), ours, PageId("fr-FR", PATH), theirs)


def units(english: str | bytes = ENGLISH, other: str | bytes | None = None) -> list[Unit]:
    """The units of a page."""
    return versions(english, french() if other is None else other).units(Facts())


# --- generated pages -------------------------------------------------------------------------------------------------

WORD = st.sampled_from(
    ["lamp", "the lamp", "éteinte", "ランプ", "of 12", "{open", "close}", "a|b", "Cor. h", "*hot*", "l'été"]
)
MARK = st.sampled_from(
    [
        *("`pLamp`", "`a->b`", "``a`b``", "[ILamp](ilamp.md)", "[`Off`](off.md#x)", "[a b](<x y.md>)", "![i](i.png)"),
        *("<br/>", "[in]", "[out, retval]", "[!INCLUDE[x](../x.md)]", "<xref:A.B>", "https://example.org/x", "`link1`"),
    ]
)
SENTENCE = st.lists(st.one_of(WORD, MARK), min_size=1, max_size=6).map(lambda parts: " ".join(["The", *parts, "glows"]))
ENDS = st.sampled_from(["\n", "\r\n", "\r"])
FORMS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
BLANKS = st.sampled_from(["", "  ", "\t"])


@st.composite
def pages(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """A page in two languages of the same form: marks in another order of words, any encoding and line ends."""
    blocks = draw(
        st.lists(st.sampled_from(["text", "list", "quote", "table", "lines", "heading"]), min_size=1, max_size=5)
    )
    both: tuple[list[str], list[str]] = ([], [])
    for block in blocks:
        sentences = draw(st.lists(SENTENCE, min_size=2, max_size=2))
        for side, lines in enumerate(both):
            lines += [*_block(block, [_said(one, side) for one in sentences], draw(BLANKS)), ""]
    head = ["---", "title: IThing", "---", "# IThing", ""]
    texts = [draw(ENDS).join([*head, *lines]) for lines in both]
    return texts[0].encode(draw(FORMS)), texts[1].encode(draw(FORMS))


def _said(sentence: str, side: int) -> str:
    return sentence.replace("The", "Die").replace("glows", "glüht") if side else sentence


def _block(kind: str, sentences: Sequence[str], blank: str) -> list[str]:
    match kind:
        case "list":
            return [f"- {one}{blank}" for one in sentences]
        case "quote":
            return [f"> {' '.join(sentences)}{blank}", f"> {sentences[0]}"]
        case "table":
            rows = [" | ".join(one.replace("|", "\\|") for one in sentences)] * 2
            return [f"| {rows[0]} |", "| --- | --- |", f"| {rows[1]} |{blank}"]
        case "lines":
            return [f" {one}{blank}" for one in sentences]
        case "heading":
            return [f"## {sentences[0].replace('|', '')}"]
    return [f"{sentences[0]}{blank}"]
