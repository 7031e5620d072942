"""Staleness told by the history of the source: the version that a translation was made of is found by its hash, and
each text that the source changed since is told at the translation's own text.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.configfile import project_settings
from docabi.diagnostics import Diagnostic, UsageError
from docabi.driver.checking import check
from docabi.driver.git import Repository
from tests.command_line import docabi
from tests.small_projects import Silent

_ENGLISH = """---
title: "Lamps"
---
# Lamps

A lamp gives light.

## <a name="use"></a>Use

It is switched on, and it is switched off.

- One.
- Two.

Old sentence.
"""
_FRENCH = """---
title: "Lampes"
ms.openlocfilehash: {revision}
ms.sourcegitcommit: 0000000000000000000000000000000000000000
ms.translationtype: HT
ms.contentlocale: fr-FR
ms.lasthandoff: 01/01/2020
---
# <a name="lamps"></a>Lampes

Une lampe donne de la lumière.

## <a name="use"></a>Utilisation

On l’allume, et on l’éteint.

- Un.
- Deux.

Vieille phrase.
"""


def git(folder: Path, *arguments: str) -> str:
    author = {f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    dates = {"GIT_AUTHOR_DATE": "2020-01-02T00:00:00Z", "GIT_COMMITTER_DATE": "2020-01-02T00:00:00Z"}
    ran = subprocess.run(
        ["git", "-C", str(folder), *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | author | dates,
    )
    return ran.stdout.strip()


def crlf(text: str) -> str:
    return hashlib.sha1(text.replace("\n", "\r\n").encode()).hexdigest()


def plain(text: str) -> str:
    return hashlib.sha1(text.encode()).hexdigest()


def blob(text: str) -> str:
    data = text.encode()
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


def make(folder: Path, versions: list[str], revision: str, history: str = "history: english/docs") -> Path:
    """A repository with versions of a source page, and a project with the page's translation."""
    root = folder / "english"
    (root / "docs" / "lamps").mkdir(parents=True)
    git(folder, "init", "-q", str(root))
    for number, text in enumerate(versions):
        (root / "docs" / "lamps" / "lamps.md").write_text(text, encoding="utf-8")
        git(root, "add", "-A")
        git(root, "commit", "-q", "-m", str(number))
    page = folder / "french" / "lamps" / "lamps.md"
    page.parent.mkdir(parents=True)
    page.write_text(_FRENCH.format(revision=revision), encoding="utf-8")
    (folder / "docabi.yaml").write_text(f"sources:\n  fr-FR: french\n{history}\n", encoding="utf-8")
    return folder / "docabi.yaml"


def stale(config: Path) -> list[Diagnostic]:
    found = check(project_settings(config), Silent(), 1, memo=False).diagnostics
    return [one for one in found if one.rule == "stale-translation"]


_NEWER = (
    _ENGLISH.replace("gives light", "gives bright light")
    .replace("- Two.\n", "- Two.\n- Three.\n")
    .replace("Old sentence.\n", "")
)


@pytest.mark.parametrize("known", [crlf, plain, blob])
def test_each_text_that_the_source_changed_is_told_at_its_own_text(tmp_path: Path, known: Callable[[str], str]) -> None:
    config = make(tmp_path, ["# First\n", _ENGLISH, _NEWER], known(_ENGLISH))
    commit = git(tmp_path / "english", "rev-parse", "HEAD~1")
    said = [(one.span.line, one.message.partition(": translated")[0]) for one in stale(config)]
    assert said == [
        (11, "the source says now `A lamp gives bright light.`, and said `A lamp gives light.`"),
        (18, "behind this the source has a new text: `- Three.`"),
        (20, "the source has this text no longer: `Old sentence.`"),
    ]
    assert f"(commit {commit[:8]} of 2020-01-02)" in stale(config)[0].message


def test_a_line_of_metadata_makes_no_text_stale(tmp_path: Path) -> None:
    newer = _ENGLISH.replace('title: "Lamps"\n', 'title: "Lamps"\nms.date: 1\n').replace("- One", "* One")
    assert stale(make(tmp_path, [_ENGLISH, newer], crlf(_ENGLISH))) == []


def test_a_translation_of_the_newest_source_is_not_stale(tmp_path: Path) -> None:
    assert stale(make(tmp_path, [_NEWER, _ENGLISH], crlf(_ENGLISH))) == []


def test_nothing_is_said_of_a_revision_that_the_history_does_not_have(tmp_path: Path) -> None:
    assert stale(make(tmp_path, [_ENGLISH, _NEWER], "f" * 40)) == []


def test_nothing_is_said_without_a_history(tmp_path: Path) -> None:
    assert stale(make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), "")) == []


def test_a_repository_may_be_named_with_the_folder_of_the_root(tmp_path: Path) -> None:
    assert len(stale(make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), "history: {path: english, folder: docs}"))) == 3


def test_the_command_takes_a_history(tmp_path: Path) -> None:
    make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), "")
    ran = docabi(
        "check", "--rule", "stale-translation", "--format", "oneline", "--history", "english/docs", cwd=tmp_path
    )
    assert ran.stdout.count("stale-translation") == 3


@pytest.mark.parametrize("known", [crlf, blob])
def test_a_hash_may_have_capital_letters(tmp_path: Path, known: Callable[[str], str]) -> None:
    assert len(stale(make(tmp_path, [_ENGLISH, _NEWER], known(_ENGLISH).upper()))) == 3


def test_a_hash_alone_makes_a_page_a_translation(tmp_path: Path) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH))
    page = tmp_path / "french" / "lamps" / "lamps.md"
    lines = page.read_text(encoding="utf-8").splitlines(keepends=True)
    left = [line for line in lines if not line.startswith(("ms.sourcegitcommit", "ms.translationtype"))]
    page.write_text("".join(left), encoding="utf-8")
    assert len(stale(config)) == 3


def with_german(config: Path, revision: str) -> None:
    """A translation of the same page that was handed off later, of another revision and with another text."""
    page = config.parent / "german" / "lamps" / "lamps.md"
    page.parent.mkdir(parents=True)
    text = _FRENCH.format(revision=revision).replace("fr-FR", "de-DE").replace("01/01/2020", "01/01/2021")
    page.write_text(text.replace("Une lampe", "Die `LAMPE`"), encoding="utf-8")
    config.write_text(config.read_text(encoding="utf-8").replace("sources:\n", "sources:\n  de-DE: german\n"))


def test_a_translation_of_the_newest_source_is_not_stale_for_another_locales_later_handoff(tmp_path: Path) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_NEWER))
    with_german(config, crlf(_ENGLISH))
    assert {one.page.locale for one in stale(config)} == {"de-DE"}


def test_nor_is_one_of_the_revision_of_the_given_source(tmp_path: Path) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_NEWER), "")
    with_german(config, crlf(_ENGLISH))
    assert {one.page.locale for one in stale(config)} == {"fr-FR"}
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("sources:\n", "sources:\n  en-US: english/docs\n"), encoding="utf-8")
    assert stale(config) == []


def test_long_texts_of_few_words_are_compared(tmp_path: Path) -> None:
    long = ("ab " * 16_000).strip(), ("ba ab " * 8_000).strip()
    sources = [_ENGLISH.replace("Old sentence.", one) for one in long]
    assert [one.span.line for one in stale(make(tmp_path, sources, crlf(sources[0])))] == [20]


def test_thousands_of_equal_texts_are_compared(tmp_path: Path) -> None:
    sources = [_ENGLISH.replace("- One.\n", f"- {one}.\n" * 4_000) for one in ("One", "Other")]
    assert len(stale(make(tmp_path, sources, crlf(sources[0])))) > 0


def test_nothing_is_said_of_a_version_beyond_the_limits(tmp_path: Path) -> None:
    newer = _NEWER + "More.\n" * 100
    assert len(stale(make(tmp_path / "one", [_ENGLISH, newer], crlf(_ENGLISH)))) > 0
    few = "history: english/docs\nlimits: {page-lines: 50}"
    assert stale(make(tmp_path / "two", [_ENGLISH, newer], crlf(_ENGLISH), few)) == []


@pytest.mark.parametrize("folder", ["docs/", "./docs", "docs/.", "lamps/../docs"])
def test_the_folder_may_be_spelled_in_other_ways(tmp_path: Path, folder: str) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), f"history: {{path: english, folder: {folder}}}")
    assert len(stale(config)) == 3


@pytest.mark.parametrize("history", ["history: english", "history: {path: english/docs, folder: .}"])
def test_the_root_may_be_the_top_of_the_repository(tmp_path: Path, history: str) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), history)
    (tmp_path / "french").rename(tmp_path / "docs")
    (tmp_path / "french").mkdir()
    (tmp_path / "docs").rename(tmp_path / "french" / "docs")
    assert len(stale(config)) == 3


def test_a_folder_without_pages_is_told(tmp_path: Path) -> None:
    config = make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH), "history: {path: english, folder: dcos}")
    with pytest.raises(UsageError, match=r"no page below `dcos` in HEAD of .*english: "):
        stale(config)


def test_a_path_may_have_any_byte_but_nul(tmp_path: Path) -> None:
    make(tmp_path, [_ENGLISH, _NEWER], crlf(_ENGLISH))
    root = tmp_path / "english"
    try:
        (root / "docs" / "a\1 b\n:c.md").write_text("# A\n", encoding="utf-8")
    except OSError:
        pytest.skip("no such path on this system")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "path")
    versions = Repository.around(root).versions("docs")
    assert {path: len(own) for path, own in versions.items()} == {"docs/a\1 b\n:c.md": 1, "docs/lamps/lamps.md": 2}


def test_a_history_that_is_none_is_told(tmp_path: Path) -> None:
    config = make(tmp_path, [_ENGLISH], crlf(_ENGLISH), "history: french")
    with pytest.raises(UsageError, match="lies in no git repository"):
        stale(config)
