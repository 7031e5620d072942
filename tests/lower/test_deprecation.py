"""What a page says of a deprecation: by words of any language, attributes of its declaration, front matter, rows."""

from __future__ import annotations

import re

import msgspec
import pytest

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.lower import lower_page
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import PageFacts, WrittenNotice

CODE = "HRESULT AddLamp([in] DWORD kind);"


def facts(locale: str = "en-US", summary: str = "Adds a lamp.", **parts: str) -> PageFacts:
    """The facts of a function: parts are `code`, `front` matter, `title` and the `rest` behind the declaration."""
    identity = PageId(locale, "lamps/addlamp-function.md")
    text = f"---\ntitle: AddLamp function\napi_name:\n- AddLamp\n{parts.get('front', '')}---\n"
    text += f'# <a name="addlamp-function"></a>{parts.get("title", "AddLamp function")}\n\n{summary}\n\n'
    text += f'## <a name="syntax"></a>Syntax\n\n```cpp\n{parts.get("code", CODE)}\n```\n\n{parts.get("rest", "")}'
    page = read_page(identity, text.encode(), Facts(), Sink(identity))
    assert page is not None
    return lower_page(page, Facts(), Sink(identity)).facts


def notice(**given: str) -> WrittenNotice | None:
    found = facts(**given).notice
    return found and WrittenNotice(0, found.since, found.replaced_by)


SAID = [
    ("cs-CZ", "Tato funkce je zastaralá v rozhraní .NET Framework verze 2.0."),
    ("de-DE", "Diese Funktion ist in der .NET Framework-Version 2,0 veraltet."),
    ("en-US", "This function is deprecated in the .NET Framework version 2.0."),
    ("en-US", "`AddLamp` has been deprecated since .NET Framework 2.0."),
    ("en-US", "**Obsolete** in the .NET Framework 2.0."),
    ("es-ES", "Esta función está obsoleta en la versión 2.0 de .NET Framework."),
    ("fr-FR", "Cette fonction est déconseillée dans la version 2,0 du .NET Framework."),
    ("fr-FR", "Depuis le .NET Framework 2.0, cette fonction a été dépréciée."),
    ("it-IT", "Questa funzione è obsoleta in .NET Framework versione 2.0."),
    ("ja-JP", "この関数は、.NET Framework 2.0 では非推奨とされました。"),
    ("ja-JP", ".NET Framework 2.0 以降では非推奨です。"),
    ("ko-KR", "이 함수는 .NET Framework 버전 2.0에서 사용되지 않습니다."),
    ("pl-PL", "Ta funkcja jest przestarzała w .NET Framework w wersji 2,0."),
    ("pt-BR", "Esta função está obsoleta no .NET Framework versão 2.0."),
    ("ru-RU", "Эта функция устарела в .NET Framework версии 2,0."),
    ("tr-TR", "Bu işlev .NET Framework 2.0 sürümünde kullanımdan kalkmıştır."),
    ("zh-CN", "此函数在 .NET Framework 版本2.0 中已弃用。"),
    ("zh-TW", "這個函式在 .NET Framework 版本2.0 中已過時。"),
]


@pytest.mark.parametrize(("locale", "sentence"), SAID)
def test_a_sentence_of_the_summary_says_it_with_its_version(locale: str, sentence: str) -> None:
    assert notice(locale=locale, summary=f"Adds 3 lamps. {sentence}") == WrittenNotice(0, "2.0")
    assert notice(locale=locale, summary=f"Adds a lamp.\n\n> [!NOTE]\n> {sentence}") == WrittenNotice(0, "2.0")


@pytest.mark.parametrize(
    "sentence",
    [
        "Adds a lamp.",
        "Replaces the deprecated [DropLamp](droplamp-function.md).",
        "This function takes what the obsolete `DropLamp` gave.",
        "Removes obsolete lamps from the list.",
        "`DropLamp` is deprecated.",
        "[DropLamp](droplamp-function.md) is deprecated.",
        "The data is obsolete.",
    ],
)
def test_sentences_about_something_else_do_not(sentence: str) -> None:
    assert notice(summary=sentence) is None


def test_alerts_of_remarks_count_and_those_of_parameters_do_not() -> None:
    alert = "> [!IMPORTANT]\n> This {} is deprecated.\n\n"
    assert notice(rest=f'## <a name="remarks"></a>Remarks\n\n{alert.format("function")}') == WrittenNotice(0)
    assert notice(rest=f'## <a name="parameters"></a>Parameters\n\n`kind`\n\n{alert.format("parameter")}') is None


def test_what_replaces_it_is_linked_or_named_in_code() -> None:
    said = "This function is obsolete. Use [ILamp::Add](ilamp-add-method.md) instead."
    assert notice(summary=said) == WrittenNotice(0, None, ("lamps/ilamp-add-method.md",))
    assert notice(summary="`AddLamp` is obsolete. Use `AddLampEx` instead.") == WrittenNotice(0, None, ("`AddLampEx`",))
    before = "See [another](other.md). Uses `Power`. This function is obsolete."
    assert notice(summary=before) == WrittenNotice(0)


def test_an_included_name_of_a_product_is_a_version() -> None:
    said = "この関数は、[!INCLUDE[net_v40_long](../../includes/net-v40-long-md.md)] では非推奨とされました。"
    assert notice(locale="ja-JP", summary=said) == WrittenNotice(0, "4.0")


def test_other_products_are_known_by_name() -> None:
    assert notice(summary="This function is deprecated for Windows 8 and later.") == WrittenNotice(0, "Windows 8")


@pytest.mark.parametrize(
    "code",
    [
        f"[[deprecated]] {CODE}",
        f"__declspec(deprecated) {CODE}",
        f"[deprecated] {CODE}",
        f"__attribute__((deprecated)) {CODE}",
        f"{CODE[:-1]} __attribute__((deprecated));",
    ],
)
def test_attributes_of_every_kind_say_it(code: str) -> None:
    assert notice(code=code) == WrittenNotice(0)
    assert notice(code=code.replace("deprecated", 'deprecated("since .NET 4.0, use AddLampEx")', 1)) == WrittenNotice(
        0, "4.0", ("AddLampEx",)
    )


def test_an_attribute_changes_nothing_else_of_a_declaration() -> None:
    plain = facts(code=CODE).declared
    marked = facts(code=f"[[deprecated]] {CODE}").declared
    assert plain is not None
    assert marked is not None
    assert msgspec.structs.replace(marked, deprecation=None) == plain


def test_front_matter_says_it() -> None:
    assert notice(front="deprecated: true\nreplaced_by: AddLampEx\n") == WrittenNotice(0, None, ("AddLampEx",))
    assert notice(front='obsolete: "true"\ndeprecated_since: "4.5"\n') == WrittenNotice(0, "4.5")
    assert notice(front="deprecated: false\n") is None


def test_a_heading_says_it_in_parentheses() -> None:
    assert notice(title="AddLamp function (deprecated)") == WrittenNotice(0)
    assert notice(title="AddLamp function (Windows)") is None


def test_the_line_is_that_of_the_statement() -> None:
    found = facts(summary="Adds a lamp.\n\nThis function is deprecated.").notice
    assert found is not None
    assert found.line == 10


ENUMERATION = """---
title: LampKind enumeration
api_name:
- LampKind
---
# <a name="lampkind-enumeration"></a>LampKind enumeration

Says what kind a lamp is.

## <a name="syntax"></a>Syntax

```cpp
typedef enum {
    LAMP_SMALL = 1,
    LAMP_OLD [[deprecated]] = 2,
    LAMP_OLDER = 4
} LampKind;
```

## <a name="members"></a>Members

|Member|Description|
|-|-|
|`LAMP_SMALL`|A small lamp, never obsolete.|
|`LAMP_OLD`|An old lamp.|
|`LAMP_OLDER`|Obsolete.<br /><br />Use `LAMP_SMALL`.|
"""


def test_rows_and_attributes_say_it_of_enumerators() -> None:
    identity = PageId("en-US", "lamps/lampkind-enumeration.md")
    page = read_page(identity, ENUMERATION.encode(), Facts(), Sink(identity))
    assert page is not None
    found = lower_page(page, Facts(), Sink(identity)).facts
    assert found.declared is not None
    assert [(one.name, one.deprecated, one.replaced_by) for one in found.declared.enumerators] == [
        ("LAMP_SMALL", False, ()),
        ("LAMP_OLD", True, ()),
        ("LAMP_OLDER", True, ("LAMP_SMALL",)),
    ]
    assert found.notice is None


def test_every_word_of_the_table_is_found_in_a_sentence_of_it() -> None:
    for language, words in Facts().deprecation.words.items():
        for said in words.says:
            assert notice(locale=language, summary=f"AddLamp {said.strip('.,; ')}.") is not None, (language, said)
        for alone in words.alone:
            assert notice(locale=language, summary=f"{alone}.") is not None, (language, alone)
        assert not any(re.search("[A-Z]", word) for word in (*words.says, *words.alone, *words.this))


@pytest.mark.parametrize("mark", ["`{}`", "**{}**", "*{}*", "***{}***"])
def test_a_name_is_set_apart_as_code_or_by_emphasis(mark: str) -> None:
    said = facts(summary=f"Adds a lamp. This function is deprecated; use {mark.format('AddLampEx')} instead.").notice
    assert said is not None
    assert said.replaced_by == ("`AddLampEx`",)
