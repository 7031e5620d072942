"""Repairs: the law holds for each finding of damaged samples, only reported bytes change, a second run is empty."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docabi.diagnostics import Edit
from docabi.driver.fixing import FixedPage, write_fixed
from docabi.reader.edited import edited
from docabi.source import PageId, SourceRoot
from tests.check.repair_law import better, facts, try_repairs, worse
from tests.check.seeded_damage import LANGUAGES, ROUNDS, clean_pages
from tests.check.test_check import plant


def fix(folder: Path, *arguments: str, given: str = "") -> tuple[int, str, str]:
    """Run `docabi fix` in a folder: exit code, output as it is, messages."""
    command = [sys.executable, "-m", "docabi", "fix", *arguments]
    ran = subprocess.run(
        command, cwd=folder, input=given.encode(), capture_output=True, check=False, env={**os.environ}
    )
    return ran.returncode, ran.stdout.decode("utf-8", "surrogateescape"), ran.stderr.decode()


def damaged(project: Path, folder: Path, locale: str, number: int) -> Path:
    root = clean_pages(project, locale, folder)
    plant(root, ROUNDS[number])
    return root


@pytest.mark.parametrize("locale", LANGUAGES)
@pytest.mark.parametrize("number", range(len(ROUNDS)))
def test_each_repair_removes_its_finding_and_adds_none(project: Path, tmp_path: Path, locale: str, number: int) -> None:
    root = SourceRoot(locale, damaged(project, tmp_path, locale, number))
    tried = try_repairs([root], tmp_path / "out")
    assert tried.broken == []
    assert tried.tried == tried.findings
    assert tried.findings > (8, 5, 2, 3)[number]


@pytest.mark.parametrize("locale", ["fr-FR", "ja-JP"])
def test_what_is_fixed_gives_the_facts_of_pages_without_damage(project: Path, tmp_path: Path, locale: str) -> None:
    clean = facts([SourceRoot(locale, project / "samples" / "pages" / locale)], tmp_path / "clean")
    root = damaged(project, tmp_path, locale, 1)
    before = facts([SourceRoot(locale, root)], tmp_path / "before")
    assert fix(tmp_path, "--source", f"{locale}={root}", "--quiet")[0] == 0
    after = facts([SourceRoot(locale, root)], tmp_path / "after")
    assert [*worse(before, after)] == []
    assert better(before, after) >= 0
    assert better(after, clean) <= better(before, clean)


def test_a_second_run_changes_nothing(project: Path, tmp_path: Path) -> None:
    root = damaged(project, tmp_path, "de-DE", 0)
    assert "mended: 10" in fix(tmp_path, "--source", f"de-DE={root}")[2]
    state = {file: file.read_bytes() for file in root.rglob("*.md")}
    assert "mended: 0 findings on 0 pages" in fix(tmp_path, "--source", f"de-DE={root}")[2]
    assert {file: file.read_bytes() for file in root.rglob("*.md")} == state


def test_the_diff_is_what_git_applies(project: Path, tmp_path: Path) -> None:
    root = damaged(project, tmp_path, "fr-FR", 1)
    page = root / "hosting/ihosttaskmanager-createtask-method.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "-q"], check=True)
    before = page.read_bytes()
    _, diff, _ = fix(tmp_path, "--source", f"fr-FR={root}", "--diff", "--quiet")
    assert page.read_bytes() == before
    (tmp_path / "fix.patch").write_bytes(diff.encode("utf-8", "surrogateescape"))
    subprocess.run([*git, "apply", "fix.patch"], check=True)
    assert b"MSCorEE.h" in page.read_bytes()
    assert page.read_bytes().count(b"\r\n") == before.count(b"\r\n")
    _, again, said = fix(tmp_path, "--source", f"fr-FR={root}", "--diff")
    assert again == ""
    assert "would be mended: 0" in said


def test_rules_are_chosen_and_answers_asked(project: Path, tmp_path: Path) -> None:
    root = damaged(project, tmp_path, "de-DE", 1)
    of_codes = ("--source", f"de-DE={root}", "--rule", "damaged-code")
    _, only, _ = fix(tmp_path, *of_codes, "--diff", "--quiet")
    changed = "".join(line for line in only.splitlines() if line[:1] in "+-")
    assert "HOST_E_TIMEOUT" in changed
    assert "MSCorEE" not in changed
    _, asked, said = fix(tmp_path, *of_codes, "--interactive", given="n\n")
    assert "mend it?" in asked
    assert "mended: 0" in said
    assert "mended: 1" in fix(tmp_path, *of_codes, "--interactive", given="y\n")[2]
    assert fix(tmp_path, "--source", f"de-DE={root}", "--rule", "no-rule")[0] == 2


def test_a_page_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"other\n")
    fixed = FixedPage(PageId("de-DE", "a.md"), b"old\n", b"new\n", ())
    assert not write_fixed(fixed, SourceRoot("de-DE", tmp_path))
    assert (tmp_path / "a.md").read_bytes() == b"other\n"


def test_a_page_that_nobody_may_write_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "fr-FR" / "a.md"
    page.parent.mkdir()
    page.write_bytes(f"{TRANSLATED}La taille de`szName` est fixe.\n".encode())
    page.chmod(0o444)
    before = page.read_bytes()
    code, _, said = fix(tmp_path, "--source", f"fr-FR={page.parent}")
    assert code == 1
    assert "is read-only" in said
    assert page.read_bytes() == before


TRANSLATED = "---\ntitle: IThing\nms.translationtype: MT\n---\n# IThing\n\n"
BLANKS = {
    "La taille de`szName` est \\\\| fixe.": "La taille de `szName` est \\\\| fixe.",
    "| a \\| b | c \\| d de`szName` est |\n| --- | --- |\n| x \\| y `a\\|b`Valeur | z \\| `dwLevel` , puis |": (
        "| a \\| b | c \\| d de `szName` est |\n| --- | --- |\n| x \\| y `a\\|b` Valeur | z \\| `dwLevel`, puis |"
    ),
    "> * Un de`szName` ici\n>   `dwLevel` .": "> * Un de `szName` ici\n>   `dwLevel`.",
    "1.\tUn de`szName` ici\t`dwLevel` , là": "1.\tUn de `szName` ici\t`dwLevel`, là",
    "<table><tr><td>de`szName` là</td><td>de`szName` là</td></tr></table>": (
        "<table><tr><td>de `szName` là</td><td>de `szName` là</td></tr></table>"
    ),
}
NO_BLANKS = [
    "Dans `src/**Header:**Thing` et `a [b](c.md)Valeur` rien.",
    'Voir <a href="de`x`Valeur">cela</a> <!-- de`x`Valeur -->',
    "Le nom \\`szName\\`Valeur est fixe.",
    "Le nom `b `c`Valeur est fixe.",
    "    Le code de`x`Valeur",
    "L'`x` et qu'`x` et `x`s",
]


@pytest.mark.parametrize("text", BLANKS)
def test_blanks_are_put_where_they_are_missing_in_cells_lists_and_tags(tmp_path: Path, text: str) -> None:
    assert text_mended(tmp_path, text) == BLANKS[text]


@pytest.mark.parametrize("text", NO_BLANKS)
def test_what_is_code_or_no_code_for_certain_gets_no_blank(tmp_path: Path, text: str) -> None:
    assert text_mended(tmp_path, text) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('Die {1>Größe<1} und <x id="1"/>mehr.', "Die Größe und mehr."),
        ('H<sub id="two">2</sub> und `{1>` stehen da.', 'H<sub id="two">2</sub> und `{1>` stehen da.'),
    ],
)
def test_placeholders_go_and_tags_that_may_be_meant_stay(tmp_path: Path, text: str, mended: str) -> None:
    assert text_mended(tmp_path, text, "leftover-placeholder") == mended


def text_mended(folder: Path, text: str, rule: str = "misplaced-blank") -> str:
    page = folder / "fr-FR" / "a.md"
    page.parent.mkdir()
    page.write_bytes(f"{TRANSLATED}{text}\n".encode())
    fix(folder, "--source", f"fr-FR={page.parent}", "--rule", rule)
    return page.read_bytes().decode().removeprefix(TRANSLATED).removesuffix("\n")


ENDS = st.sampled_from(["\n", "\r\n", "\r"])
FORMS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=20)


@given(st.lists(st.tuples(TEXT, ENDS), min_size=1, max_size=8), FORMS, st.integers(0, 7), TEXT)
def test_only_what_an_edit_replaces_changes(lines: list[tuple[str, str]], form: str, number: int, new: str) -> None:
    text = "".join(map("".join, lines)) + "x"
    data = text.encode("utf-16" if form == "utf-16-le" else form)
    own = lines[number % len(lines)][0]
    if not own.strip() or "\0" in text:
        return
    edit = Edit(number % len(lines) + 1, 1, own, new)
    place = sum(len(line + end) for line, end in lines[: number % len(lines)])
    # A form feed and its like end no line, and a lone return before a line feed is one end with it.
    if any(a[1] == "\r" and not b[0] and b[1] == "\n" for a, b in pairwise(lines)):
        return
    wanted = text[:place] + new + text[place + len(own) :]
    result = edited(data, [edit], "de-DE")
    if result.done:
        assert result.data.decode("utf-16" if form.startswith("utf-16") else form) == wanted
    else:
        assert result.data == data


def test_bytes_of_no_encoding_stay(tmp_path: Path) -> None:
    data = "üöä: Cor. h\n".encode() + b"\xff\xfe broken\r\ntrailing  \n"
    result = edited(data, [Edit(1, 6, "Cor. h", "Cor.h"), Edit(2, 99, "nothing", "x")], "de-DE")
    assert result.data == "üöä: Cor.h\n".encode() + b"\xff\xfe broken\r\ntrailing  \n"
    assert len(result.done) == 1
    assert edited(b"a\0b", [Edit(1, 1, "a", "b")], "de-DE").data == b"a\0b"


def test_hardening_puts_names_of_the_source_into_code_and_changes_no_fact(project: Path, tmp_path: Path) -> None:
    root = tmp_path / "en-US"
    shutil.copytree(project / "samples" / "pages" / "en-US", root)
    before = facts([SourceRoot("en-US", root)], tmp_path / "before")
    code, diff, _ = fix(tmp_path, "--source", f"en-US={root}", "--source", "--diff", "--quiet")
    assert code == 0
    assert fix(tmp_path, "--source", f"en-US={root}", "--harden", "--quiet")[0] == 0
    changed = [line for line in diff.splitlines() if line[:1] in "+-" and line[:3] not in ("+++", "---")]
    assert len(changed) > 40
    bare = [line[1:].replace("`", "") for line in changed]
    assert sorted(line for line, sign in zip(bare, changed, strict=True) if sign[0] == "+") == sorted(
        line for line, sign in zip(bare, changed, strict=True) if sign[0] == "-"
    ), "nothing but backticks is added"
    assert "`MSCorEE.h`" in diff
    after = facts([SourceRoot("en-US", root)], tmp_path / "after")
    assert [*worse(before, after)] == []
    assert better(before, after) == 0
    assert fix(tmp_path, "--source", f"en-US={root}", "--harden", "--diff")[1] == ""


def test_hardening_leaves_paths_code_and_letters_of_emphasis_alone(tmp_path: Path) -> None:
    page = tmp_path / "en-US" / "a.md"
    page.parent.mkdir()
    links = "`[IOther](b.md)` and [IOther](b.md), [IO\\_ther](c.md)."
    head = f"---\ntitle: IThing\n---\n# IThing\n\n{links}\n\n## Requirements\n\n"
    page.write_bytes(f"{head} **Header:** sdk\\Thing.h, sdk/Thing.h, _Thing.h_, `Thing.h`, *Thing.h*\n".encode())
    assert fix(tmp_path, "--source", f"en-US={page.parent}", "--harden", "--quiet")[0] == 0
    wanted = f"{head} **Header:** sdk\\Thing.h, sdk/Thing.h, _Thing.h_, `Thing.h`, *`Thing.h`*\n"
    assert page.read_text() == wanted.replace("and [IOther]", "and [`IOther`]")


def test_translations_are_not_hardened(project: Path, tmp_path: Path) -> None:
    root = project / "samples" / "pages" / "fr-FR"
    assert fix(tmp_path, "--source", f"fr-FR={root}", "--harden", "--diff", "--quiet") == (0, "", "")
