"""An edited project knows what a check knows: after each check of everything all of it, after the check of a page what
the page's facts leave as it was.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from docabi.cache import Cache
from docabi.config import Settings
from docabi.configfile import project_settings
from docabi.diagnostics import Diagnostic
from docabi.driver.checking import check_with
from docabi.driver.editing import EditedProject
from docabi.driver.workers import Job, Memo, Work
from docabi.source import PageId
from tests.command_line import write_tree
from tests.exchange.translated_pages import ENGLISH as LAMP
from tests.exchange.translated_pages import PATH, french, two_trees
from tests.lsp.workspace import METHOD, make_workspace
from tests.small_projects import Silent

FRENCH = PageId("fr-FR", METHOD.removeprefix("pages/fr-FR/"))
ENGLISH = PageId("en-US", FRENCH.path)
NEVER = "2000-01-01"
MEMO = Cache(None)


@pytest.fixture(scope="module")
def settings(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return project_settings(make_workspace(project, tmp_path_factory.mktemp("edited")) / "docabi.yaml")


def checked(settings: Settings, texts: dict[PageId, bytes], page: PageId) -> list[Diagnostic]:
    """What a check of everything finds on a page."""
    roots = [
        msgspec.structs.replace(
            root, instead={one.path: data for one, data in texts.items() if one.locale == root.locale}
        )
        for root in settings.sources
    ]
    found = check_with(MEMO, msgspec.structs.replace(settings, sources=tuple(roots)), Silent(), 1).diagnostics
    return sorted(one for one in found if one.page == page)


def opened(settings: Settings) -> EditedProject:
    edited = EditedProject(settings)
    edited.check(Silent(), [FRENCH.path])
    return edited


def edits(data: bytes, seed: int) -> Sequence[bytes]:
    """A page after each of some edits: words typed, lines taken out, put twice or cut off."""
    rolled, found = random.Random(seed), []
    lines = data.decode().split("\n")
    for _ in range(5):
        at = rolled.randrange(len(lines))
        match rolled.randrange(5):
            case 0:
                lines.insert(
                    at,
                    rolled.choice(["Une phrase.", "", "## Titre", "```cpp", "|a|b|", "IHostTask Manager \U0001f600"]),
                )
            case 1:
                del lines[at]
            case 2:
                lines.insert(at, lines[at])
            case 3:
                lines[at] = lines[at][: rolled.randrange(len(lines[at]) + 1)]
            case _:
                lines[at] = lines[at].replace(" ", "  ", 1) + rolled.choice(["x", " `ppTask`", "]", "é"])
        found.append("\n".join(lines).encode())
    return found


@pytest.mark.slow
@pytest.mark.parametrize("page", [FRENCH, ENGLISH], ids=["translation", "source"])
@pytest.mark.parametrize("seed", range(3))
def test_an_edited_project_knows_what_a_check_knows(settings: Settings, page: PageId, seed: int) -> None:
    edited = opened(settings)
    data = edited.read(page)
    assert data is not None
    for text in edits(data, seed):
        edited.edit(page, text)
        must_check_all = edited.recheck(page.path)
        truth = {one: checked(settings, {page: text}, one) for one in (FRENCH, ENGLISH)}
        if not must_check_all:
            assert {one: [*edited.findings(one, NEVER)] for one in truth} == truth
        edited.check(Silent(), [page.path])
        assert {one: [*edited.findings(one, NEVER)] for one in truth} == truth


def test_words_do_not_ask_for_a_check_of_everything(settings: Settings) -> None:
    edited = opened(settings)
    data = edited.read(FRENCH) or b""
    edited.edit(FRENCH, data.replace(b"par laquelle", b"avec laquelle"))
    assert not edited.recheck(FRENCH.path)
    for page in (FRENCH, ENGLISH):
        edited.edit(page, (edited.read(page) or b"").replace(b"DWORD stacksize", b"DWORD size"))
    assert edited.recheck(FRENCH.path)


def test_an_edit_costs_one_page_one_entity_and_the_words_of_a_path(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited = opened(settings)
    made: list[int] = []
    remember = Memo.remember

    def counting(memo: Memo, jobs: Iterable[Job[Any]], work: Work[Any]) -> list[tuple[bytes, ...]]:
        listed = [*jobs]
        made.append(sum(not memo.cache.held(one.keys) for one in listed))
        return remember(memo, listed, work)

    monkeypatch.setattr(Memo, "remember", counting)
    edited.edit(FRENCH, (edited.read(FRENCH) or b"").replace(b"par laquelle", b"avec laquelle"))
    edited.recheck(FRENCH.path)
    assert made == [1, 1, 1]


def test_what_a_page_says_of_its_findings_counts(settings: Settings) -> None:
    edited = opened(settings)
    found = [one for one in edited.findings(FRENCH, NEVER) if one.rule == "damaged-direction"]
    assert len(found) == 2
    text = (edited.read(FRENCH) or b"").decode()
    comment = "<!-- docabi: ignore damaged-direction: as agreed -->\n"
    edited.edit(FRENCH, text.replace("[ dans] Taille", f"{comment}[ dans] Taille").encode())
    edited.recheck(FRENCH.path)
    assert len([one for one in edited.findings(FRENCH, NEVER) if one.rule == "damaged-direction"]) == 1


def test_the_editor_looks_at_the_files_whatever_a_memory_puts_in_their_place(tmp_path: Path) -> None:
    """Damage that a memory mends in builds is in the file: it is shown once, before and after typing."""
    page = PageId("fr-FR", PATH)
    two_trees(tmp_path, {PATH: (LAMP, french().replace("[in] `TRUE`", "dans `TRUE`"))})
    entry = f'msgctxt "{PATH}#parameters"\nmsgid "{{fOn}}\\n{{in}} {{TRUE}} to switch it on."\n'
    write_tree(tmp_path, {"translations/fr-FR.po": entry + 'msgstr "{fOn}\\n{in} {TRUE} pour l\u2019allumer."\n'})
    settings = project_settings(tmp_path / "docabi.yaml")
    assert "damaged-direction" not in {one.rule for one in checked(settings, {}, page)}
    edited = EditedProject(settings)
    edited.check(Silent(), [PATH])
    truth = checked(msgspec.structs.replace(settings, translations=None), {}, page)
    assert [one.rule for one in truth].count("damaged-direction") == 1
    assert [*edited.findings(page, NEVER)] == truth
    edited.edit(page, (edited.read(page) or b"").replace("éteinte".encode(), b"noire"))
    edited.recheck(PATH)
    assert [*edited.findings(page, NEVER)] == truth
    edited.check(Silent(), [PATH])
    assert [*edited.findings(page, NEVER)] == truth
