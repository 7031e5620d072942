"""The C headers of real trees: every compiler, every slot against the table of layouts, locales against each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.c.compilers import (
    COMPILERS,
    LAYOUT_TARGETS,
    WITH_WINDOWS_SDK,
    Compiler,
    beside_originals,
    compile_text,
    includes,
    without_comments,
)
from tests.c.expected_layouts import (
    Target,
    layouts,
    measured,
    plain,
    read_abi,
    record_assertions,
    slots_of,
    vtable_assertions,
    vtables,
)

pytestmark = [pytest.mark.corpus, pytest.mark.compilers, pytest.mark.slow]

Headers = Callable[[str, str], Path]


TREES = [("fr-FR", "fr-fr"), ("ja-JP", "ja-jp")]
# Original headers that the Windows headers of mingw-w64 have too, with what each needs before it.
ORIGINALS = {
    "alink.h": ("corhdr.h", "cor.h"),
    "cor.h": (),
    "corhdr.h": (),
    "dbgautoattach.h": (),
    "fusion.h": (),
    "mscoree.h": (),
    "tlbref.h": (),
}
# Structures and functions that no header can define, with the types that they lack.
OPAQUE = {("CALL_ID", "STACK_ADDRESS")}


@pytest.mark.parametrize(("locale", "folder"), TREES)
@pytest.mark.parametrize("compiler", COMPILERS, ids=lambda compiler: compiler.name)
def test_headers_compile(compiler: Compiler, locale: str, folder: str, tree_headers: Headers, tmp_path: Path) -> None:
    made = tree_headers(locale, folder)
    together = "\n".join(includes(made))
    # Windows' own headers take a second each time: with them, all at once.
    units = [together] if "mingw" in compiler.name else [*includes(made), together]
    for unit in units:
        assert not compile_text(compiler, made, unit, tmp_path, "-DCOBJMACROS", "-DINITGUID")


@pytest.mark.parametrize("compiler", WITH_WINDOWS_SDK, ids=lambda compiler: compiler.name)
@pytest.mark.parametrize("original", ORIGINALS)
def test_beside_an_original_header(compiler: Compiler, original: str, tree_headers: Headers, tmp_path: Path) -> None:
    made = tree_headers(*TREES[0])
    first = [f"#include <{name}>" for name in ("windows.h", *ORIGINALS[original], original)]
    # The documentation has `AssemblyFlags` in mscoree.h, mingw-w64 in alink.h: they cannot stand side by side.
    after = [f'#include "{original}"'] if original == "alink.h" else includes(made)
    assert not beside_originals(compiler, made, "\n".join([*first, *after]), tmp_path)
    assert not beside_originals(compiler, made, "\n".join([*includes(made), *first]), tmp_path)


def asserted(headers: Path, made: Path, target: Target) -> str:
    """A source with the headers and assertions of every slot of the interfaces with a layout, those that are deprecated
    too, and of every structure's size and offsets.
    """
    found = {name: members for name, members in vtables(made).items() if name in layouts()}
    records = measured(read_abi(made.parents[1] / "specs"), target, frozenset(name for name, _ in OPAQUE))
    quiet = "#define DOCABI_NO_DEPRECATION"
    return "\n".join([quiet, *includes(headers), *vtable_assertions(found), *record_assertions(records)])


@pytest.mark.parametrize(("locale", "folder"), TREES)
def test_layouts_are_the_true_ones(locale: str, folder: str, tree_headers: Headers, tmp_path: Path) -> None:
    made = tree_headers(locale, folder)
    found = {name: members for name, members in vtables(made).items() if name in layouts()}
    for name, members in found.items():
        assert [plain(member, slot) for slot, member in enumerate(members)] == list(slots_of(name)), name
    entities = read_abi(made.parents[1] / "specs")
    with_layout = {name for name, entity in entities.items() if entity["kind"] in ("interface", "class")}
    assert found.keys() >= with_layout & layouts().keys()
    records = measured(entities, Target(8), frozenset(name for name, _ in OPAQUE))
    fields = sum(len(record.offsets) for record in records.values())
    slots = sum(map(len, found.values()))
    print(f"{locale}: {len(found)} vtables, {slots} slots, {len(records)} records, {fields} fields")
    assert len(found) >= 290
    assert "ICeeFileGen" in found
    assert len(records) >= 50
    for compiler, target in LAYOUT_TARGETS:
        assert not compile_text(compiler, made, asserted(made, made, target), tmp_path), compiler.name


def _swap(text: str) -> str:
    held = text.replace("*CreateTask)(", "*HELD)(").replace("*SwitchToTask)(", "*CreateTask)(")
    return held.replace("*HELD)(", "*SwitchToTask)(")


def _drop(text: str) -> str:
    return re.sub(r"^    void \(STDMETHODCALLTYPE \*opaque_\w+\)\(void\);\n", "", text, count=1, flags=re.M)


def _narrow(text: str) -> str:
    return re.sub(r"^    (?:DWORD|ULONG|SIZE_T) (\w+;)$", r"    WORD \1", text, count=1, flags=re.M)


@pytest.mark.parametrize("plant", [_swap, _drop, _narrow])
def test_a_planted_defect_is_found(plant: Callable[[str], str], tree_headers: Headers, tmp_path: Path) -> None:
    made = tree_headers(*TREES[0])
    planted = tmp_path / "planted"
    planted.mkdir()
    texts = {file.name: file.read_text() for file in made.glob("*.h")}
    for name, text in texts.items():
        (planted / name).write_text(plant(text))
    assert any(plant(text) != text for text in texts.values())
    for compiler, target in LAYOUT_TARGETS:
        assert "error:" in compile_text(compiler, planted, asserted(planted, made, target), tmp_path), compiler.name


def test_headers_of_two_locales_differ_in_comments_only(tree_headers: Headers) -> None:
    """The two trees hold the same 2,189 pages of the same source revisions."""
    french, german = tree_headers("fr-FR", "fr-fr"), tree_headers("de-DE", "de-de")
    texts = [{file.name: file.read_text() for file in folder.glob("*.h")} for folder in (french, german)]
    assert texts[0] != texts[1]
    assert len(texts[0]) > 15
    assert {name: without_comments(text) for name, text in texts[0].items()} == {
        name: without_comments(text) for name, text in texts[1].items()
    }


def test_places_that_stay_opaque(tree_headers: Headers) -> None:
    """Each is a type that the documentation uses and nobody defines, or a declaration that is wrong at its source."""
    comments = {
        match
        for file in tree_headers(*TREES[0]).glob("*.h")
        for match in re.findall(r"/\* (\w+) is (?:opaque|not declared): (.*) is not known\. \*/", file.read_text())
    }
    assert comments == OPAQUE
