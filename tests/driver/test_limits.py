"""Each limit: documentation at it is compiled as ever; beyond it the page is named and left out, the others stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from docabi.cli import main
from docabi.config import ConfigError
from docabi.configfile import CONFIG_NAME, project_settings
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.driver.checking import check
from docabi.limits import Limits
from docabi.rules import rules
from docabi.source import PageId
from tests.growth.dimensions import each, function, members, of_names, page, remarks, syntax
from tests.small_projects import Silent, write_project

PATH = "area/big-function.md"
OTHER = page("Other Function", syntax("HRESULT Other(\n    [in] DWORD dwFlags\n);"))
SETTINGS = [field.encode_name for field in msgspec.structs.fields(Limits)]


def of_bytes(size: int) -> str:
    text = only(function())
    return text + " " * (size - len(text))


def of_lines(size: int) -> str:
    text = only(function())
    return text + "\n" * (size - len(text.splitlines()) + 1)


def only(files: Mapping[str, str]) -> str:
    (text,) = files.values()
    return text.replace("Work", "Big").replace("Things", "Big")


# Setting -> the limit, and a page with as much as is asked for.
OF_PAGES: Mapping[str, tuple[int, Callable[[int], str]]] = {
    "page-bytes": (2_000, of_bytes),
    "page-lines": (50, of_lines),
    "line-bytes": (200, lambda size: only(remarks(["x" * size]))),
    "paragraph": (80, lambda size: only(remarks(["x\n" * (size // 2) + "x" * (size % 2)])).rstrip("\n")),
    "nesting": (4, lambda size: only(remarks([">" * size + " x"]))),
    "rows": (7, lambda size: only(remarks(["|a|\n|-|\n" + "|x|\n" * (size - 2), "|b|\n|-|\n|y|\n|z|"]))),
    "cells": (8, lambda size: only(remarks(["|a|\n|-|\n" + "|x|\n" * size]))),
    "alerts": (3, lambda size: only(remarks(["> [!NOTE]\n> Mind."] * size))),
    "links": (5, lambda size: only(remarks(["[a](https://example.org) " * size]))),
    "includes": (
        3,
        lambda size: only(remarks(each(size, lambda n: f"[!INCLUDE[x]{' ' * (n % 2)}(../includes/{n}.md)]"))),
    ),
    "parameters": (6, lambda size: only(of_names(each(size, lambda n: f"p{n}")))),
    "members": (9, lambda size: only(members(size, "enum", lambda n: f"    m{n} = {n},"))),
}
BEYOND_PAGES = {"include-bytes", "findings", "pages"}


def found(folder: Path, pages: Mapping[str, str], limits: str) -> tuple[list[Diagnostic], str]:
    """What a build says of limits, and the index of its specification; a check says the same."""
    trees = [(PageId("en-US", path), text.encode()) for path, text in pages.items()]
    settings = write_project(folder, trees, f"limits: {{{limits}}}\n")
    built = [*build(settings, Silent(), 1, check=False).diagnostics]
    checked = check(settings, Silent(), 1, memo=False).diagnostics
    told = [one for one in built if one.rule == "limit-exceeded"]
    # A check knows the columns of what is quoted, too.
    assert [one.message for one in told] == [one.message for one in checked if one.rule == "limit-exceeded"]
    return told, (folder / "specs/index.json").read_text("utf-8")


def test_every_limit_has_its_test_and_its_line_in_the_documents(project: Path) -> None:
    assert sorted(SETTINGS) == sorted({*OF_PAGES} | BEYOND_PAGES)
    row = r"\| `([a-z-]+)` \| .+ \| ([0-9,]+) \| ([0-9,]+) \|"
    rows = dict((name, (default, most)) for name, default, most in re.findall(row, rules()["limit-exceeded"].text))
    assert {name: int(default.replace(",", "")) for name, (default, _) in rows.items()} == msgspec.to_builtins(Limits())
    for name, (default, most) in rows.items():
        # Real documentation stays far below.
        assert int(default.replace(",", "")) >= 3 * int(most.replace(",", "")), name


@pytest.mark.parametrize("setting", OF_PAGES)
def test_a_page_at_a_limit_is_compiled_and_one_beyond_it_is_left_out(setting: str, tmp_path: Path) -> None:
    limit, text = OF_PAGES[setting]
    at, index = found(tmp_path / "at", {PATH: text(limit), "area/other-function.md": OTHER}, f"{setting}: {limit}")
    assert at == []
    assert "Big" in index
    beyond, index = found(
        tmp_path / "beyond", {PATH: text(limit + 1), "area/other-function.md": OTHER}, f"{setting}: {limit}"
    )
    (one,) = beyond
    assert one.page == PageId("en-US", PATH)
    assert f"more than {limit:,} " in one.message
    assert f"`{setting}`" in one.help
    assert "Big" not in index
    assert "Other" in index


def test_an_included_file_beyond_the_limit_is_not_included(tmp_path: Path) -> None:
    pages = {
        PATH: only(remarks(["Before. [!INCLUDE[tag](../includes/long.md)] After."])),
        "includes/long.md": "Long words that are included. " * 4,
    }
    size = len(pages["includes/long.md"])
    assert found(tmp_path / "at", pages, f"include-bytes: {size}")[0] == []
    assert "Long words" in (tmp_path / "at/specs/text/en-US/area/Big.yaml").read_text("utf-8")
    (one,), _ = found(tmp_path / "beyond", pages, f"include-bytes: {size - 1}")
    assert one.message == f"`../includes/long.md` is not included: it has more than {size - 1} bytes"
    assert pages[PATH].splitlines()[one.span.line - 1].startswith("Before.")
    assert "Long words" not in (tmp_path / "beyond/specs/text/en-US/area/Big.yaml").read_text("utf-8")


def test_of_too_many_pages_the_first_are_read(tmp_path: Path) -> None:
    pages = {f"area/work{n}-function.md": only(function()).replace("Big", f"Work{n}") for n in range(5)}
    assert found(tmp_path / "at", pages, "pages: 5")[0] == []
    (one,), index = found(tmp_path / "beyond", pages, "pages: 3")
    assert one.page.path == "area/work3-function.md"
    assert one.message.startswith("2 pages from this one on are left out")
    assert re.findall(r'"name": "(Work\d)"', index) == ["Work0", "Work1", "Work2"]


def test_of_too_many_findings_the_first_are_told(tmp_path: Path) -> None:
    pages = {PATH: only(remarks(["[empty]()"] * 12)), "area/other-function.md": OTHER}
    settings = write_project(tmp_path, [(PageId("en-US", path), text.encode()) for path, text in pages.items()])
    every = [one for one in build(settings, Silent(), 1, check=False).diagnostics if one.page.path == PATH]
    assert len(every) > 10
    limited = msgspec.structs.replace(settings, limits=Limits(findings=10), out=tmp_path / "limited")
    told = [one for one in build(limited, Silent(), 1, check=False).diagnostics if one.page.path == PATH]
    assert [one for one in told if one.rule != "limit-exceeded"] == every[:10]
    (one,) = (one for one in told if one.rule == "limit-exceeded")
    assert one.message.startswith(f"{len(every) - 10} findings of the page are not told")


def test_a_limit_that_changes_is_a_page_read_anew(tmp_path: Path) -> None:
    pages = {PATH: only(remarks(["|a|\n|-|\n" + "|x|\n" * 5]))}
    assert [one.rule for one in found(tmp_path, pages, "rows: 4")[0]] == ["limit-exceeded"]
    assert found(tmp_path, pages, "rows: 5")[0] == []
    assert [one.rule for one in found(tmp_path, pages, "rows: 4")[0]] == ["limit-exceeded"]


def test_a_file_of_any_size_is_not_read(tmp_path: Path) -> None:
    settings = write_project(tmp_path, [(PageId("en-US", "area/other-function.md"), OTHER.encode())])
    with (tmp_path / "pages/en-US/area/huge.md").open("wb") as file:
        file.truncate(1 << 40)  # A terabyte of nothing, which takes no room.
    outcome = build(settings, Silent(), 1, check=False)
    assert [one.page.path for one in outcome.diagnostics if one.rule == "limit-exceeded"] == ["area/huge.md"]


@pytest.mark.parametrize("limits", ["rows: 0", "rows: many", "nesting: 20", "row: 5", "rows: 99999999999999999999"])
def test_a_wrong_limit_is_told_with_its_place(limits: str, tmp_path: Path) -> None:
    (tmp_path / CONFIG_NAME).write_text(f"sources: {{en-US: .}}\nlimits:\n  {limits}\n")
    with pytest.raises(ConfigError) as caught:
        project_settings(tmp_path / CONFIG_NAME)
    message = str(caught.value)
    assert re.search(rf"{re.escape(CONFIG_NAME)}:3:\d+: ", message)
    assert "64 bits" in message or limits.partition(":")[0] in message


def test_the_exit_code_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_project(tmp_path, [(PageId("en-US", PATH), only(remarks(["x" * 60_000])).encode())])
    monkeypatch.chdir(tmp_path)
    assert main(["build", "--quiet"]) == 1
