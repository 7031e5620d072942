"""The declaration grammar: cases of every shape and every defect, its laws, and all declarations of the real trees."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docabi.declaration import RECOVERY_RULES, parse
from docabi.declaration.expression import evaluate
from docabi.declaration.lexer import tokenize, written
from docabi.declaration.lowering import declared_facts
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.page import Fence, SectionKey
from docabi.reader import read_page
from docabi.source import PageId, Span
from docabi.spec import Declared
from tests.cases import sheet
from tests.cases.specification_in_words import spell_field, spell_signature
from tests.conftest import PROJECT
from tests.declaration.printer import repaired, tokens
from tests.growth.counted_work import steps

FACTS = Facts()

PAGE = PageId("en-US", "things/thing.md")
CASES = sheet.files("declaration")
RULES = PROJECT / "generator" / "docabi" / "rules"
# A page has text before its declaration: line 21, and a fence in a list is indented by three columns.
ORIGIN = Span(21, 4)


def facts_of(text: str) -> dict[str, Any]:
    """What a declaration gives, in a form that reads well."""
    sink = Sink(PAGE)
    declared = declared_facts(Fence("cpp", text, Span(1, 1)), FACTS, sink)
    found: dict[str, Any] = {"kind": declared.kind and str(declared.kind), "name": declared.name}
    found |= {
        name: getattr(declared, name)
        for name in ("tag_name", "owner", "base", "iid", "pack")
        if getattr(declared, name)
    }
    if declared.signature:
        found["signature"] = spell_signature(declared.signature)
    found |= members_of(declared)
    if declared.text:
        found["text"] = declared.text
    found["lines"] = declared.lines
    found["reported"] = [f"{one.span.line}:{one.span.column} {one.rule}: {one.message} ({one.help})" for one in sink]
    return {key: value for key, value in found.items() if value != []}


def members_of(declared: Declared) -> dict[str, Any]:
    return {
        "enumerators": [f"{one.name} = {one.value:#x}" for one in declared.enumerators],
        "fields": [spell_field(field) for field in declared.fields],
        "methods": [{one.name: spell_signature(one.signature)} for one in declared.methods],
        "interfaces": list(declared.interfaces),
        "aliases": [spell_field(field) for field in declared.aliases],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_case(case: Path, update: bool) -> None:
    given = sheet.read(case)
    sheet.check(given, sheet.Found(facts_of(given.declaration)), update)


EXAMPLES = sorted(rule for rule in RULES.glob("*.md") if "\n```cpp\n" in rule.read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", EXAMPLES, ids=lambda rule: rule.stem)
def test_a_rule_s_example_is_reported_with_its_severity(rule: Path) -> None:
    sink = Sink(PAGE)
    declared_facts(Fence("cpp", sheet.read(rule).declaration, ORIGIN), FACTS, sink)
    severity = rule.read_text(encoding="utf-8").partition("\n")[0].removeprefix("severity: ")
    assert (rule.stem, severity) in {(one.rule, str(one.severity)) for one in sink}


def test_every_repair_has_a_rule_page() -> None:
    assert {rule for rule in RECOVERY_RULES if not (RULES / f"{rule}.md").is_file()} == set()


# --- laws ------------------------------------------------------------------------------------------------------------


def assert_laws(text: str) -> None:
    """Printing gives the tokens back but for the repairs, each of which is reported; lowering never fails."""
    sink = Sink(PAGE)
    tree = parse(text, sink, ORIGIN)
    assert tokens(tree) == repaired(tokenize(text).texts, tree.edits)
    assert {edit.rule for edit in tree.edits if edit.reason} == {one.rule for one in sink} & RECOVERY_RULES
    assert all(one.span.line >= ORIGIN.line and one.span.column >= ORIGIN.column for one in sink)
    declared_facts(Fence("cpp", text, ORIGIN), FACTS, sink)


@given(st.text(max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    assert_laws(text)


_WORDS = """( ) [ ] { } ; , * & :: = ... : | ~ << + - 0 1 0x10 "text" 'x' in out size_is retval uuid struct union enum
    class interface coclass typedef Typedef const unsigned long HRESULT RESULT DWORD IThing Open name count STDMETHOD
    STDMETHOD_ bool STDAPI STDAPI_ DECLARE_INTERFACE_ MIDL_INTERFACE __in __out_ecount _In_opt_ IN OUT OPTIONAL
    SAFEARRAY FAR THIS THIS_ PURE virtual public extern __declspec WINAPI __stdcall /* */ // # \\ ? é . ^ == &&"""
WORDS = st.sampled_from([*_WORDS.split(), "\n"])


@given(st.lists(WORDS, max_size=60))
@settings(max_examples=400)
def test_no_row_of_words_breaks_it(words: list[str]) -> None:
    assert_laws(" ".join(words))


@given(
    st.sampled_from(CASES), st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["", "swap"]) | WORDS), max_size=4)
)
@settings(max_examples=400)
def test_no_damaged_declaration_breaks_it(case: Path, changes: list[tuple[int, str]]) -> None:
    found = [token for token in tokenize(sheet.read(case).declaration).texts if token]
    for place, change in changes:
        at = place % max(len(found), 1)
        if change == "swap":
            found[at : at + 2] = reversed(found[at : at + 2])
        else:
            found[at : at + 1] = [change] if change else []
    assert_laws(" ".join(found))


# --- expressions -----------------------------------------------------------------------------------------------------

VALUES = [
    ("1 | 2 | 0x10", 19),
    ("( A + 1 )", 6),
    ("A", 5),
    ("0x3<<1", 6),
    ("-1", -1),
    ("~0", -1),
    ("(DWORD) 0x80000000", 0x80000000),
    ("(unsigned long) 7", 7),
    ("1 + 2 * 3", 7),
    ("(1 + 2) * 3", 9),
    ("7 / 2 - 7 % 2", 2),
    ("-7 / 2", -3),
    ("010", 8),
    ("0X1Ful", 31),
    ("'a'", 97),
    ("!0", 1),
    ("A == 5 && B", 0),
    ("UNKNOWN", None),
    ("1 <<", None),
    ("1 / 0", None),
    ("1 << 100", None),
    ("9999999999 * 9999999999 * 9999999999", None),
    ("f(1)", None),
    ("", None),
    ("(" * 500 + "1" + ")" * 500, None),
    ("MAKEFOURCC('U', 'Y', 'V', 'Y')", 0x59565955),
    ("MAKEFOURCC('U', 'Y', 'V')", None),
    ("MAKEFOURCC(256, 0, 0, 0)", None),
    ("MAKEFOURCC(1, 2, 3, 4", None),
]


@pytest.mark.parametrize(("text", "value"), VALUES, ids=[text[:20] for text, _ in VALUES])
def test_values_of_expressions(text: str, value: int | None) -> None:
    found = tuple(token for token in tokenize(text).texts if token)
    assert evaluate(found, {"A": 5, "B": 0}) == value


@pytest.mark.parametrize("text", ["*pcToken", "cb + 1", "cb * 2", ", *pcToken", "a[i]", "-1", "max(a, b)", "a | -b"])
def test_expressions_are_written_as_one_writes_them(text: str) -> None:
    assert written(tuple(token for token in tokenize(text).texts if token)) == text


# --- the real trees --------------------------------------------------------------------------------------------------


def syntax_fences(tree: Path) -> Iterator[tuple[str, Fence]]:
    """The first code block of each syntax section of a tree."""
    root = tree / "docs" / "framework" / "unmanaged-api"
    for file in sorted(root.rglob("*.md")):
        path = file.relative_to(root).as_posix()
        page = read_page(PageId(tree.name, path), file.read_bytes(), FACTS, Sink(PageId(tree.name, path)))
        section = page and page.section(SectionKey.SYNTAX)
        fence = section and next((block for block in section.blocks if isinstance(block, Fence)), None)
        if fence:
            yield path, fence


@pytest.mark.slow
@pytest.mark.corpus
@pytest.mark.parametrize("tree", ["fr-fr", "de-de", "ja-jp", "zh-cn", "ru-ru", "en-us", "fr-fr-2019"])
def test_every_declaration_of_a_tree_is_read(corpus: Path, tree: str) -> None:
    read = repairs = 0
    for path, fence in syntax_fences(corpus / tree):
        sink = Sink(PageId(tree, path))
        found = parse(fence.text, sink, fence.span)
        assert tokens(found) == repaired(tokenize(fence.text).texts, found.edits), path
        declared = declared_facts(fence, FACTS, sink)
        assert not [one.rule for one in sink if one.severity == "error"], path
        assert declared.name or declared.text, path
        read += 1
        repairs += any(one.rule in RECOVERY_RULES for one in sink)
    print(f"{tree}: {read} declarations, {repairs} repaired")
    assert read >= 1700
    assert repairs <= 40


@pytest.mark.slow
def test_a_declaration_takes_few_steps_a_token() -> None:
    texts = [sheet.read(case).declaration for case in CASES]
    read = sum(len(tokenize(text).texts) for text in texts)
    work = sum(steps(partial(parse, text, Sink(PAGE), ORIGIN)) for text in texts)
    # Counted as 34; the bound only catches a change of order.
    assert work < 200 * read
