"""Comments of pages that say which findings are meant: what they cover, and that they are no words of the page."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Diagnostic, Severity, Sink
from docabi.driver.known import without_ignored
from docabi.facts import Facts
from docabi.lower import lower_page
from docabi.reader import read_page
from docabi.reader.ignores import MARK, Ignore, page_ignores, without_ignores
from docabi.reader.leaves import words_of
from docabi.rules import rules
from docabi.source import PageId, Span
from tests.command_line import docabi, write_tree
from tests.growth.counted_work import steps

PAGE = PageId("fr-FR", "lamps/x.md")
TODAY = "2026-06-15"


def ignores(text: str) -> tuple[list[Ignore], list[Diagnostic]]:
    sink = Sink(PAGE)
    return page_ignores(text.split("\n"), sink), list(sink)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a\nb <!-- docabi: ignore dead-link -->\nc", (2, 2)),
        ("<!-- docabi: ignore dead-link -->\na\nb\n\nc", (2, 3)),
        ("<!-- docabi: ignore dead-link -->\n\na\n\nc", (3, 3)),
        ("<!-- docabi: ignore dead-link -->\n```cpp\na\n\nb\n```\nc", (2, 6)),
        ("<!-- docabi: ignore dead-link -->\n|a|\n|-|\n|b|\n\nc", (2, 4)),
        ("> <!-- docabi: ignore dead-link -->\n> a\n>\n> b", (2, 2)),
        ("<!-- docabi: ignore dead-link -->", (2, 2)),
        ("---\ntitle: a # docabi: ignore dead-link\n---\n", (2, 2)),
        ("---\n# docabi: ignore dead-link\ntitle: a\n---\n", (3, 3)),
    ],
)
def test_what_a_comment_covers(text: str, lines: tuple[int, int]) -> None:
    found, wrong = ignores(text)
    assert not wrong
    assert [(one.first, one.last) for one in found] == [lines]


def test_in_front_matter_a_line_of_its_own_is_about_the_whole_page() -> None:
    [own], _ = ignores("---\n# docabi: ignore stale-translation\ntitle: a\n---\n")
    [behind], _ = ignores("---\ntitle: a # docabi: ignore stale-translation\n---\n")
    assert (own.rule, 1 in own.lines()) == ("stale-translation", True)
    assert 1 not in behind.lines()


@pytest.mark.parametrize(
    "text",
    [
        "```\n<!-- docabi: ignore dead-link -->\n```",
        "`<!-- docabi: ignore dead-link -->`",
        "# docabi: ignore dead-link",
        "<!-- ignore dead-link -->",
        "<!-- docabi made this page -->",
        "`<!-- Docabi: ignore` dead-link -->",
    ],
)
def test_what_is_text_of_the_page(text: str) -> None:
    assert ignores(text) == ([], [])


def test_day_and_reason_and_several_rules() -> None:
    found, _ = ignores("a <!-- docabi: ignore dead-link, damaged-code until 2027-01-31: it: comes back -->")
    assert [(one.rule, one.until, one.reason) for one in found] == [
        ("dead-link", "2027-01-31", "it: comes back"),
        ("damaged-code", "2027-01-31", "it: comes back"),
    ]


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("ignore", "says nothing that docabi knows"),
        ("hello", "says nothing that docabi knows"),
        ("ignore dead-link,", "a comma has no rule on one side"),
        ("ignore dead-lnk", "no rule `dead-lnk` (did you mean `dead-link`?)"),
        ("ignore dead-link until 31.1.2027", "`31.1.2027` is no day"),
        ("ignore dead-link until 2027-02-30", "`2027-02-30` is no day"),
    ],
)
def test_what_docabi_does_not_know_is_reported(said: str, message: str) -> None:
    found, [wrong] = ignores(f"a\n  <!-- docabi: {said} -->")
    assert not found
    assert (wrong.rule, wrong.span.line, wrong.span.column) == ("malformed-ignore", 2, 3)
    assert message in wrong.message


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("<!-- docabi: ignore dead-link: for", "does not end in its line"),
        ("<!-- docabi: ignore dead-link: for\na reason -->", "does not end in its line"),
        ("<!-- Docabi: ignore dead-link -->", "does not begin with `<!-- docabi:`"),
        ("<!--DOCABI: ignore dead-link", "does not end in its line"),
        ("<!-- docabi ignore dead-link -->", "does not begin with `<!-- docabi:`"),
        (f"<!-- docabi: ignore dead-link: {'x' * 2000} -->", "longer than"),
        ("<!-- docabi : ignore dead-link -->", "does not begin with `<!-- docabi:`"),
    ],
)
def test_what_is_meant_for_docabi_and_is_no_comment_for_it_is_reported(comment: str, message: str) -> None:
    page = f"# A\n\nb {comment}\n"
    found, [wrong] = ignores(page)
    assert not found
    assert (wrong.rule, wrong.span.line, wrong.span.column) == ("malformed-ignore", 3, 3)
    assert message in wrong.message
    assert MARK.search(page.encode())
    assert MARK.search(page.encode("utf-16"))


def finding(line: int, rule: str = "dead-link") -> Diagnostic:
    return Diagnostic(PAGE, Span(line), rule, Severity.ERROR, "x")


def test_a_line_with_several_comments() -> None:
    text = (
        "`<!-- docabi: ignore` <!-- docabi: ignore dead-link --> <!-- Docabi: --> <!-- docabi: ignore damaged-code -->"
    )
    found, [wrong] = ignores(text)
    assert [one.rule for one in found] == ["dead-link", "damaged-code"]
    assert wrong.span.column == text.index("<!-- D") + 1


def test_ended_and_unused_comments_are_told() -> None:
    text = "a <!-- docabi: ignore dead-link until {} -->"
    last, _ = ignores(text.format(TODAY))
    over, _ = ignores(text.format("2026-06-14"))
    assert without_ignored([finding(1)], last, TODAY).new == []
    kept = without_ignored([finding(1)], over, TODAY)
    assert [one.rule for one in (*kept.new, *kept.remarks)] == ["dead-link", "expired-ignore"]
    [remark] = without_ignored([finding(2), finding(1, "damaged-code")], last, TODAY).remarks
    assert (remark.rule, remark.span.line) == ("unused-ignore", 1)


def test_what_only_a_build_reports_is_not_missed() -> None:
    found, _ = ignores("a <!-- docabi: ignore opaque-by-value -->")
    assert without_ignored([], found, TODAY).remarks == []


@pytest.mark.parametrize("folder", ["backends", "definitions"])
def test_rules_that_check_does_not_run_say_so(project: Path, folder: str) -> None:
    """Of the rules that the code of a folder names and no other code does."""
    package = project / "generator" / "docabi"
    inside = "".join(file.read_text() for file in sorted((package / folder).rglob("*.py")))
    others = (file for file in sorted(package.rglob("*.py")) if folder not in file.parts)
    outside = "".join(file.read_text() for file in others)
    named = [rule for rule in rules() if f'"{rule}"' in inside and f'"{rule}"' not in outside]
    assert len(named) > 4
    assert all(rules()[rule].only_builds for rule in named)


def test_comments_one_below_and_beside_the_other_cover_the_same() -> None:
    one = "<!-- docabi: ignore dead-link -->"
    for text in (f"{one} {one}\n```\na\n\nb\n```", f"{one}\n{one}\n```\na\n\nb\n```"):
        found, _ = ignores(text)
        assert all((each.rule, len(text.split("\n")) - 1 in each.lines()) == ("dead-link", True) for each in found)


COMMENT = "<!-- docabi: ignore dead-link -->"


@pytest.mark.parametrize("form", ["a {0}", "{0}\n", "a{0}\n", "{0}a\n"])
def test_work_grows_with_the_number_of_comments(form: str) -> None:
    """On one line, or on many above one block; and so does looking up which of them mean a finding."""

    def work(size: int) -> Callable[[], object]:
        text = form.format(COMMENT) * size + "\na"
        last = text.count("\n") + 1
        found = [Diagnostic(PAGE, Span(last, 1), "dead-link", Severity.WARNING, f"{at}") for at in range(size)]
        return lambda: without_ignored(found, ignores(text)[0], TODAY)

    work(5)()
    few, many = steps(work(50)), steps(work(200))
    assert many < 7 * few, (few, many)


@pytest.mark.parametrize("text", ["a", "a  ", "`a`\\", "    - a", "|a|b|"])
def test_a_line_without_its_comment_reads_as_before(text: str) -> None:
    """Two blanks or a backslash at the end of a line break it; what is indented may belong to a list."""
    comment = "<!-- docabi: ignore dead-link -->"
    [found], _ = ignores(f"x\n{text} {comment}")
    assert (found.first, found.last) == (2, 2)
    assert without_ignores(["x", f"{text} {comment}"]) == ["x", text]


@given(data=st.data())
def test_a_comment_changes_nothing_of_a_page(data: st.DataObject, project: Path) -> None:
    """Wherever a comment stands behind text or between blocks: the same facts and words, with lines moved."""
    files = sorted((project / "samples" / "pages" / "en-US" / "hosting").glob("*.md"))
    lines = data.draw(st.sampled_from(files)).read_text("utf-8").split("\n")
    body = lines.index("---", 1) + 1
    at = data.draw(st.integers(body, len(lines) - 1))
    if lines[at].strip() and not in_code(lines, at):
        changed = [*lines[:at], f"{lines[at]} <!-- docabi: ignore dead-link: x -->", *lines[at + 1 :]]
        assert read(changed) == read(lines)


def in_code(lines: list[str], at: int) -> bool:
    return sum(line.lstrip().startswith("```") for line in lines[: at + 1]) % 2 == 1 or lines[at].startswith(("`", " "))


def read(lines: list[str]) -> object:
    sink = Sink(PAGE)
    page = read_page(PAGE, "\n".join(lines).encode(), FACTS, sink)
    assert page is not None
    fragment = lower_page(page, FACTS, sink)
    return fragment.facts, fragment.name, words_of(page).leaves, list(sink)


FACTS = Facts()

BROKEN = """\
---
title: Light
api_name:
- Light
---
# Light function

Lights. {lines}

## Syntax

{comment}
```cpp
HRESULT OtherLight([in] DWORD how);
```
"""
CONFIG = "sources:\n  en-US: pages\ntargets: [c]\n"


def project_of(folder: Path, comment: str, lines: str = "") -> Path:
    page = BROKEN.format(comment=comment, lines=lines)
    return write_tree(folder, {"docabi.yaml": CONFIG, "pages/light-function.md": page})


def test_a_build_and_a_check_heed_a_comment_and_its_day(tmp_path: Path) -> None:
    project_of(tmp_path, "<!-- docabi: ignore wrong-declaration: the manual has it -->")
    for command in (("build",), ("build",), ("check", "--quiet")):  # the second build says what the first one said
        done = docabi(*command, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    project_of(tmp_path, "<!-- docabi: ignore wrong-declaration until 2020-01-31: the manual has it -->")
    for _ in range(2):
        done = docabi("build", "--verbose", cwd=tmp_path)
        assert done.returncode == 1
        assert "until 2020-01-31" in done.stderr
    project_of(tmp_path, "<!-- docabi: ignore damaged-code -->")
    done = docabi("check", "--format", "oneline", "--rule", "unused-ignore", "--fail-on", "warning", cwd=tmp_path)
    assert done.returncode == 1
    assert "light-function.md:12:1: warning: there is no finding of `damaged-code`" in done.stdout


def test_an_update_for_some_rules_or_locales_keeps_the_other_entries(tmp_path: Path) -> None:
    project_of(tmp_path, "")
    update = ("check", "--quiet", "--baseline", "known.json", "--update-baseline")
    assert docabi(*update, cwd=tmp_path).returncode == 0
    known = tmp_path / "known.json"
    before = json.loads(known.read_text())
    for entry in before["findings"].values():
        entry["reason"] = "so"
    reasoned = copy.deepcopy(before)
    before["findings"]["0"] = {"count": 2, "rule": "wrong-declaration", "place": "fr-FR/a.md", "message": "x"}
    known.write_text(json.dumps(before))
    total = sum(entry["count"] for entry in before["findings"].values())
    done = docabi(*update, "--rule", "dead-link", cwd=tmp_path)
    assert (done.returncode, json.loads(known.read_text())) == (0, before)
    assert f"{total} findings are known" in done.stderr
    assert docabi(*update, "--locale", "en-US", cwd=tmp_path).returncode == 0
    assert json.loads(known.read_text()) == before
    assert docabi(*update, "--rule", "wrong-declaration", cwd=tmp_path).returncode == 0
    assert json.loads(known.read_text()) == reasoned  # what is asked for and is not found is known no more


def test_a_baseline_has_reasons_and_days_and_tells_what_is_unused(tmp_path: Path) -> None:
    project_of(tmp_path, "")
    arguments = ("check", "--quiet", "--format", "oneline", "--baseline", "known.json")
    assert docabi(*arguments, "--update-baseline", cwd=tmp_path).returncode == 0
    known = tmp_path / "known.json"
    text = known.read_text()
    reason = '"rule": "wrong-declaration",\n   "reason": "the manual has it",\n   "until": "2099-01-31"'
    known.write_text(text.replace('"rule": "wrong-declaration"', reason))
    assert docabi(*arguments, "--update-baseline", cwd=tmp_path).returncode == 0
    assert "the manual has it" in known.read_text()  # an update keeps what a person wrote
    assert docabi(*arguments, "--fail-on", "warning", cwd=tmp_path).returncode == 0
    project_of(tmp_path, "\n\n", "More\nlines.")  # the finding moves
    assert docabi(*arguments, "--fail-on", "warning", cwd=tmp_path).returncode == 0
    known.write_text(known.read_text().replace("2099-01-31", "2020-01-31"))
    ended = docabi(*arguments, "--fail-on", "warning", cwd=tmp_path)
    assert ended.returncode == 1
    assert "wrong-declaration" in ended.stdout
    assert "[expired-ignore]" in ended.stdout
    known.write_text(known.read_text().replace("2020-01-31", "2020-1-31"))
    refused = docabi(*arguments, cwd=tmp_path)
    assert refused.returncode == 2
    assert "`2020-1-31` is no day" in refused.stderr
    known.write_text(text)
    mended = BROKEN.replace("OtherLight", "Light").format(comment="", lines="")
    write_tree(tmp_path, {"pages/light-function.md": mended})
    unused = docabi(*arguments, "--fail-on", "warning", cwd=tmp_path)
    assert unused.returncode == 1
    assert "[unused-ignore]" in unused.stdout
    assert "known.json:" in unused.stdout
