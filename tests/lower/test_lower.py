"""Lowering: cases, laws over any page, and the real trees."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.lower.block_sources import block_sources
from docabi.lower.kinds import LOWERERS
from docabi.page import Fence, Page, SectionKey
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Declared, DeclaredMethod, Fragment, Kind
from tests.cases import sheet

FACTS = Facts()

TREES = ("fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "en-us", "fr-fr-2019")
INNER = "docs/framework/unmanaged-api"


def lower(identity: PageId, data: bytes, sink: Sink) -> tuple[Page, Fragment] | None:
    page = read_page(identity, data, FACTS, sink)
    return (page, lower_page(canonical(page, FACTS), FACTS, sink, INNER)) if page else None


@cache
def tree(root: Path) -> dict[str, tuple[Page, Fragment]]:
    """Every page of a tree, read and lowered, by path."""
    folder = root / INNER
    found = {}
    for file in sorted(folder.rglob("*.md")):
        identity = PageId(root.name, file.relative_to(folder).as_posix())
        lowered = lower(identity, file.read_bytes(), Sink(identity))
        assert lowered, identity
        found[identity.path] = lowered
    return found


# --- cases ----------------------------------------------------------------------------------------------------------


def facts_of(identity: PageId, data: bytes, sink: Sink) -> dict[str, Any]:
    lowered = lower(identity, data, sink)
    assert lowered
    built: dict[str, Any] = msgspec.to_builtins(lowered[1])
    for bookkeeping in ("page", "diagnostics", "witnesses", "line", "link_lines"):
        built.pop(bookkeeping, None)
    for bookkeeping in ("page", "title", "freshness"):
        built["text"].pop(bookkeeping, None)
    return {key: value for key, value in built.items() if value}


@pytest.mark.parametrize("file", sheet.files("lower"), ids=lambda file: file.stem)
def test_case(file: Path, update: bool) -> None:
    case = sheet.read(file)
    sheet.check(case, sheet.of_each_page(case, facts_of), update)


# --- laws -----------------------------------------------------------------------------------------------------------

ANCHORS = [key.value for key in SectionKey] + ["syntax", "parameters", "return-value", "methods", "remarks", "x"]
DECLARATIONS = [
    "HRESULT Bar ([in] DWORD a, [out] IFoo **b);",
    "typedef enum { A = 0x1, B } Color;",
    "typedef struct S { DWORD a; union { BYTE b; }; } S;",
    "[uuid(00000000-0000-0000-C000-000000000046)] interface IFoo : IUnknown { HRESULT Bar(); };",
    "coclass Foo { [default] interface IFoo; };",
    "typedef void (__stdcall *F)(int a);",
    "((((",
]
LINES = [
    "`a`  ",
    " [in] Text.",
    "|HRESULT|Text|",
    "|-|-|",
    "|`S_OK`|Text|",
    "|[Bar](ifoo-bar-method.md)|Text|Mehr|",
    "- [Bar](../x/y.md)",
    "> [!NOTE]",
    "> Text [x](y.md).",
    "1. `E_FAIL`",
    "   ![Bild](media/x.png)",
    "**Header:** Foo. h",
    "`IUnknown` 00000000-0000-0000-C000-000000000046",
    "<br />",
    "",
    "",
]
NAMES = [
    "a/ifoo-bar-method.md",
    "a/color-enumeration.md",
    "a/s-structure.md",
    "a/ifoo-interface.md",
    "index.md",
    "-.md",
]


def blocks() -> st.SearchStrategy[str]:
    fence = st.sampled_from(DECLARATIONS).map(lambda text: f"```cpp\n{text}\n```")
    heading = st.builds(
        '{} <a name="{}"></a>{}'.format, st.sampled_from(["##", "###"]), st.sampled_from(ANCHORS), st.text()
    )
    return st.one_of(st.sampled_from(LINES), st.sampled_from(LINES), fence, heading, st.text(max_size=30))


@given(
    path=st.sampled_from(NAMES),
    front=st.sampled_from(["", "---\ntitle: x\napi_name:\n- IFoo.Bar Method\n---\n", "---\napi_name: Color\n---\n"]),
    title=st.one_of(st.just('# <a name="ifoobar-method"></a>IFoo::Bar'), st.text(max_size=20)),
    lines=st.lists(blocks(), max_size=25),
)
def test_no_page_raises_and_lowering_is_a_function(path: str, front: str, title: str, lines: list[str]) -> None:
    data = (front + title + "\n" + "\n".join(lines)).encode(errors="replace")
    identity = PageId("de-DE", path)
    once, again = (lower(identity, data, Sink(identity)) for _ in range(2))
    assert once == again
    if once:
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(once[1]), type=Fragment) == once[1]


@given(lines=st.lists(blocks(), max_size=25))
def test_no_word_of_any_page_is_lost_between_its_blocks(lines: list[str]) -> None:
    identity = PageId("de-DE", "a/b.md")
    page = read_page(identity, ("# x\n" + "\n".join(lines)).encode(errors="replace"), FACTS, Sink(identity))
    for section in page.sections if page else ():
        cut = "\n".join(text for _, text in block_sources(section))
        if section.blocks:
            assert words(cut) == words(section.source)


def test_every_kind_has_a_lowerer() -> None:
    assert set(LOWERERS) == set(Kind)


# --- the real trees: kinds ------------------------------------------------------------------------------------------

# By file name alone, read without docabi. The rest is listed: pages whose name has no kind.
SUFFIX = re.compile(r"-(method|interface|function-pointer|function|enumeration|structure|coclass|union|class)\d?\.md$")
LISTS = re.compile(
    r"(^|/)index\.md$|(interfaces|functions|structures|enumerations|coclasses|unions|silverlight-debugging)\.md$"
)
EXCEPTIONS = {
    "alink/assemblyattributesgohere.md": "class",
    "alink/assemblyattributesgoherem.md": "class",
    "alink/assemblyattributesgoheres.md": "class",
    "alink/assemblyattributesgoheresm.md": "class",
    "guid-managedname-attribute.md": "class",
    "debugging/createdebugginginterfacefromversion-function-for-silverlight.md": "function",
    "profiling/icorprofilerinfo7-readinmemorysymbols.md": "method",
    "common-data-types-unmanaged-api-reference.md": "guide",
    "constants-unmanaged-api-reference.md": "guide",
    "hosting/clr-hosting-interfaces-added-in-the-net-framework-4-and-4-5.md": "guide",
    "profiling/clr-profilers-and-windows-store-apps.md": "guide",
    "profiling/corprof-e-unsupported-call-sequence-hresult.md": "guide",
    "profiling/profiling-overview.md": "guide",
    "profiling/setting-up-a-profiling-environment.md": "guide",
}


def kind_by_name(path: str) -> str:
    if path in EXCEPTIONS:
        return EXCEPTIONS[path]
    if path.endswith("toc.md"):
        return "toc"
    if LISTS.search(path):
        return "list"
    if match := SUFFIX.search(path):
        return match[1].replace("function-pointer", "callback")
    assert path.startswith("wmi/"), path
    return "function"


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("name", TREES)
def test_kinds_equal_those_of_the_file_names(corpus: Path, name: str) -> None:
    found = {path: fragment.kind.value for path, (_, fragment) in tree(corpus / name).items()}
    assert found == {path: kind_by_name(path) for path in found}


@pytest.mark.slow
@pytest.mark.corpus
def test_the_hosting_area_has_every_kind(corpus: Path) -> None:
    kinds = Counter(f.kind.value for path, (_, f) in tree(corpus / "fr-fr").items() if path.startswith("hosting/"))
    assert kinds == {
        "method": 298,
        "interface": 66,
        "function": 39,
        "callback": 5,
        "enumeration": 30,
        "structure": 8,
        "coclass": 4,
        "class": 1,
        "list": 10,
        "guide": 1,
    }


# --- the real trees: names ------------------------------------------------------------------------------------------


# Methods that pages call otherwise than the headers do, everywhere on the page.
RENAMED = {"ICorDebugInternalFrame2::GetFrameAddress", "ICorDebugThread4::HadUnhandledException"}
# Structures with a method page, and the five interfaces whose layout nobody knows.
WITHOUT_LAYOUT = {
    "DacpGetModuleAddress",
    "IBindingDisplay",
    "IMetaDataConverter",
    "INotifyConnection2",
    "INotifySink2",
    "INotifySource2",
}


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("name", TREES)
def test_methods_are_named_as_the_layouts_name_them(corpus: Path, name: str) -> None:
    slots = {owner: set(layout.slots) for owner, layout in Facts().layouts.items()}
    methods = [f for _, f in tree(corpus / name).values() if f.kind is Kind.METHOD]
    assert {f.owner for f in methods if f.owner not in slots} <= WITHOUT_LAYOUT
    assert {f"{f.owner}::{f.name}" for f in methods if f.name not in slots.get(f.owner, {f.name})} == RENAMED
    assert len(methods) >= 1_400


@pytest.mark.corpus
@pytest.mark.parametrize("name", TREES)
def test_interfaces_are_named_as_the_layouts_name_them(corpus: Path, name: str) -> None:
    interfaces = {f.name for _, f in tree(corpus / name).values() if f.kind is Kind.INTERFACE}
    assert interfaces - set(Facts().layouts) <= WITHOUT_LAYOUT
    assert len(interfaces) >= 290


# --- the real trees: the locale law ---------------------------------------------------------------------------------


def abi(fragment: Fragment) -> bytes:
    """The facts of a page that no translation may change; lines are evidence, and front matter differs in length."""
    facts = fragment.facts
    declared = facts.declared and msgspec.structs.replace(facts.declared, lines={}, methods=unplaced(facts.declared))
    codes = [(code.name, code.number) for code in facts.codes]
    named = (fragment.kind, fragment.owner, fragment.name)
    return msgspec.json.encode((named, declared, codes, facts.iid, facts.base, facts.listed))


def unplaced(declared: Declared) -> tuple[DeclaredMethod, ...]:
    return tuple(msgspec.structs.replace(method, line=0) for method in declared.methods)


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("fr-fr", "de-de", 2_189),
        ("fr-fr", "zh-cn", 87),
        ("de-de", "ru-ru", 45),
        ("ja-jp", "fr-fr-2019", 55),
        ("en-us", "fr-fr-2019", 233),
        ("en-us", "ja-jp", 19),
    ],
)
def test_pages_of_one_revision_state_the_same_facts_in_every_locale(
    corpus: Path, one: str, other: str, shared: int
) -> None:
    left, right = tree(corpus / one), tree(corpus / other)
    same = [path for path in left if path in right and revision(left[path]) == revision(right[path])]
    assert len(same) == shared
    assert [path for path in same if abi(left[path][1]) != abi(right[path][1])] == []


def revision(lowered: tuple[Page, Fragment]) -> str:
    return lowered[1].text.freshness.revision


# --- the real trees: texts ------------------------------------------------------------------------------------------


def words(*texts: str) -> Counter[str]:
    """ASCII words, and every other letter by itself: scripts without blanks have no words to a regular expression."""
    return Counter(word for text in texts for word in re.findall(r"[A-Za-z0-9_]+|[^\W\da-zA-Z_]", text))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings(item)


def kept_words(fragment: Fragment) -> Counter[str]:
    """The words of a page's text and of the facts that have their own spelling of page words."""
    # Alerts and links are copies, and front matter is bookkeeping here.
    text = msgspec.structs.replace(fragment.text, page="", title="", description="", alerts=(), links={}, includes={})
    facts = fragment.facts
    numbers = [code.number for code in facts.codes if code.number is not None]
    return words(
        *strings(msgspec.to_builtins(text)),
        *facts.described,
        *(code.written or code.name for code in facts.codes),
        *(f"{number:#x} {number:#010x} {number}" for number in numbers),
        *(f"0x{number:X} 0x{number:08X} x{number:x}" for number in numbers),
    )


def page_words(page: Page) -> Counter[str]:
    """The words below the front matter, without the declaration."""
    fence = next(
        (f for s in page.sections if s.key is SectionKey.SYNTAX for f in s.blocks if isinstance(f, Fence)), None
    )
    texts = [page.heading, page.summary_source, *(text for s in page.sections for text in (s.title, s.source))]
    return words(*texts) - (words(fence.text, fence.language) if fence else Counter())


# `0x80041002`, also with a blank that translation put into it, and whatever else stands in its cell of a code table.
NUMBER_CELL = re.compile(r"\|\s*(0 ?[xX][0-9A-Fa-f]+[^|\n]*|\d+\s*)(?=\|)")
# In brackets, or behind one that lost its other half.
MARKER = re.compile(r"^\W*(?:`[^`]*`)?\W*(?:[\[\]［【(（].{0,80}?[\]］】)）]|\[\w+)", re.MULTILINE)


def dropped_on_purpose(page: Page, language: str) -> set[str]:
    """Direction words that mark a description; numbers, which are facts; the heading of a second remarks section."""
    found = [section.title for section in page.sections if section.key is SectionKey.REMARKS][1:]
    for section in page.sections:
        if section.key in (SectionKey.PARAMETERS, SectionKey.MEMBERS, SectionKey.FIELDS):
            found += MARKER.findall(section.source)
        if section.key in (SectionKey.RETURN_VALUE, SectionKey.PARAMETERS):
            found += NUMBER_CELL.findall(section.source)
    return set(words(*found, *direction_words(language)))


@cache
def direction_words(language: str) -> tuple[str, ...]:
    known_words = Facts().direction_words.get(language)
    return tuple(strings(msgspec.to_builtins(known_words))) if known_words else ()


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("name", TREES)
def test_no_word_of_a_page_is_lost(corpus: Path, name: str) -> None:
    lost = {}
    for path, (page, fragment) in tree(corpus / name).items():
        missing = page_words(page) - kept_words(fragment)
        if left := {word for word in missing if word not in dropped_on_purpose(page, name[:2])}:
            lost[path] = sorted(left)
    assert lost == {}
