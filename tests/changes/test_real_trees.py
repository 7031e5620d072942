"""The real trees, snapshot against snapshot: each change is one that a reader of the tests' own sees in the files, and
each that it sees is told. What a reading without docabi finds stands in `real-changes.yaml` as facts and digests.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from docabi.changes import Change
from docabi.changes.classes import counterpart
from docabi.driver.sides import Opener, Side
from tests.changes.opened import difference
from tests.changes.opened import opener as made_opener

pytestmark = [pytest.mark.corpus, pytest.mark.slow]
INNER = "docs/framework/unmanaged-api"
EXPECTED = Path(__file__).with_name("real-changes.yaml")
CODE = re.compile(r"^[ \t]*```[^\n]*\n(.*?)^[ \t]*```", re.DOTALL | re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
RETURN_CODE = re.compile(r"^[ \t]*\|[ \t`*]*([A-Z][A-Z0-9]*(?:_ ?[A-Z0-9]+)+)[ \t`*]*\|", re.MULTILINE)


# --- what the files say, without docabi -----------------------------------------------------------------------------


@cache
def texts(root: Path) -> Mapping[str, str]:
    files = sorted(root.rglob("*.md"))
    return {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8-sig") for file in files}


def declaration(text: str) -> str:
    """The first code block without blanks and comments; empty without one."""
    found = CODE.search(text)
    return "".join(COMMENT.sub("", found[1]).split()) if found else ""


def digest(text: str | None) -> str:
    return hashlib.sha256(declaration(text).encode()).hexdigest() if text is not None and declaration(text) else ""


def seen(old: Path, new: Path) -> dict[str, tuple[str, str]]:
    """The pages that declare something else, or that one side alone has: digests of both sides."""
    before, after = texts(old), texts(new)
    pairs = {path: (digest(before.get(path)), digest(after.get(path))) for path in {*before, *after}}
    alone = before.keys() ^ after.keys()
    return {path: pair for path, pair in sorted(pairs.items()) if pair[0] != pair[1] or path in alone}


# --- what docabi says -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def opener() -> Opener:
    return made_opener(workers=2)


@pytest.fixture(scope="module")
def opened(corpus: Path, opener: Opener) -> dict[str, Side]:
    """The compiled trees by name."""
    tags = {"fr-fr-2019": "fr-FR", "fr-fr": "fr-FR", "en-us": "en-US"}
    return {name: opener.open(f"{tag}={corpus / name / INNER}") for name, tag in tags.items()}


def changes(opened: Mapping[str, Side], old: str, new: str) -> list[Change]:
    return difference(opened[old], opened[new])


def facts(change: Change) -> dict[str, Any]:
    value = msgspec.to_builtins(change)
    return {name: value[name] for name in ("rule", "entity", "part", "old", "new", "instead_of") if value.get(name)}


@pytest.mark.parametrize(("old", "new"), [("fr-fr-2019", "fr-fr"), ("fr-fr-2019", "en-us"), ("en-us", "fr-fr")])
def test_changes_are_those_of_the_list_and_of_the_files(
    corpus: Path, opened: Mapping[str, Side], update: bool, old: str, new: str
) -> None:
    roots = corpus / old / INNER, corpus / new / INNER
    found = changes(opened, old, new)
    pages = {source.page for one in found for source in one.sources or one.old_sources}
    read = seen(*roots)
    listed = yaml.safe_load(EXPECTED.read_text(encoding="utf-8")) or {}
    value = {
        "changes": [facts(one) for one in found],
        "pages": {path: {"old": pair[0], "new": pair[1]} for path, pair in read.items()},
    }
    if update:
        head = "".join(line for line in EXPECTED.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
        listed[f"{old} {new}"] = value | {"repaired": listed.get(f"{old} {new}", {}).get("repaired", [])}
        EXPECTED.write_text(head + yaml.safe_dump(listed, sort_keys=False, width=120), encoding="utf-8")
    expected = listed[f"{old} {new}"]
    assert value["changes"] == expected["changes"]
    assert value["pages"] == expected["pages"]
    # No false alarm: what is told stands on a page that declares something else. Nothing is missed: every such page is
    # told, or belongs to an entity that came, or is one whose declaration was repaired.
    assert pages <= read.keys()
    came = {one.entity.lower() for one in found if not one.part}
    untold = {path for path in read.keys() - pages if path.rpartition("/")[2].split("-")[0] not in came}
    assert untold == set(expected["repaired"])


@pytest.mark.parametrize(("old", "new"), [("fr-fr-2019", "fr-fr"), ("en-us", "fr-fr")])
def test_no_return_code_changes_unless_files_say_so(
    corpus: Path, opened: Mapping[str, Side], old: str, new: str
) -> None:
    before, after = texts(corpus / old / INNER), texts(corpus / new / INNER)
    both = [path for path in before.keys() & after.keys() if path.endswith(("-method.md", "-function.md"))]
    differ = [path for path in both if codes(before[path]) != codes(after[path])]
    assert sum(bool(codes(after[path])) for path in both) > 200
    told = [one for one in changes(opened, old, new) if "-code-" in one.rule]
    assert {source.page for one in told for source in one.sources} == set(differ)


def codes(text: str) -> set[str]:
    return {found.replace(" ", "") for found in RETURN_CODE.findall(text)}


def test_a_tree_is_equal_to_itself_and_swapped_sides_are_counterparts(opened: Mapping[str, Side]) -> None:
    assert changes(opened, "fr-fr", "fr-fr") == []
    forth, back = changes(opened, "fr-fr-2019", "fr-fr"), changes(opened, "fr-fr", "fr-fr-2019")
    assert sorted((counterpart(one.rule), one.entity, one.part, one.new, one.old) for one in forth) == sorted(
        (one.rule, one.entity, one.part, one.old, one.new) for one in back
    )
