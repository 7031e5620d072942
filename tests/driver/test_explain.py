"""What each kind of edit makes anew, counted by the reasons that `--explain` prints: no more than what shows it."""

from __future__ import annotations

import re
import shutil
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from docabi.backends import conformance
from docabi.backends.conformance.views import StandIn, stand_in
from docabi.backends.python import modules
from docabi.backends.python.calls import interface_view
from docabi.backends.python.project import Project
from docabi.backends.python.views import InterfaceView
from docabi.config import Settings
from docabi.driver.build import build
from docabi.driver.redone import Redone
from docabi.rendering import Options
from docabi.source import SourceRoot
from docabi.spec import Class, Entity, Interface
from tests.command_line import docabi, page, write_tree
from tests.small_projects import Silent

SLEEP = "fr-FR/hosting/ihosttaskmanager-sleep-method.md"
TICK = 0.03


@pytest.fixture(scope="module")
def built(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with some sample pages and what was built of them."""
    folder = tmp_path_factory.mktemp("explained")
    for locale in ("fr-FR", "de-DE"):
        shutil.copytree(project / "samples/pages" / locale / "hosting", folder / "pages" / locale / "hosting")
    made_anew(folder)
    return folder


def made_anew(folder: Path) -> tuple[Redone, ...]:
    roots = tuple(SourceRoot(locale, folder / "pages" / locale) for locale in ("fr-FR", "de-DE"))
    settings = Settings(roots, folder / "out", ("c", "python", "conformance"), Options("fr-FR"))
    return build(settings, Silent(), 1, check=False).redone


def after(folder: Path, file: str, change: Callable[[str], str]) -> dict[str, str]:
    """What a change of one page makes anew, and why; the page is as before in the end."""
    path = folder / "pages" / file
    before = path.read_text("utf-8")
    path.write_text(change(before), "utf-8")
    redone = made_anew(folder)
    path.write_text(before, "utf-8")
    made_anew(folder)
    return {f"{one.kind} {one.name}": one.why for one in redone}


def titled_otherwise(text: str) -> str:
    """A page with another title in its front matter, which files of code may show and none does."""
    return re.sub(r"(?m)^title: ", "title: Encore ", text, count=1)


def test_words_of_one_page_make_one_of_each(built: Path) -> None:
    words = "the words of IHostTaskManager in fr-FR changed"
    assert after(built, SLEEP, lambda text: re.sub(r"(\|S_OK\||\nSignale )", r"\1encore ", text)) == {
        f"page {SLEEP}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
        "part specs IHostTaskManager": words,
        "part c mscoree.h": words,
        "piece c mscoree.h: declaration IHostTaskManager": words,
        "part python module mscoree": words,
        "piece python module mscoree: class IHostTaskManager": words,
        "part python codes": words,
        "piece python codes: codes IHostTaskManager": words,
    }


def test_words_that_only_pages_show_touch_no_target_of_code(built: Path) -> None:
    words = "the words of IHostTaskManager in fr-FR changed"
    assert after(built, SLEEP, lambda text: text.rstrip() + "\n\nEncore.\n") == {
        f"page {SLEEP}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
        "part specs IHostTaskManager": words,
    }


def test_words_that_no_piece_shows_make_no_part(built: Path) -> None:
    words = "the words of IHostTaskManager in fr-FR changed"
    assert after(built, SLEEP, titled_otherwise) == {
        f"page {SLEEP}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
        "part specs IHostTaskManager": words,
        "piece c mscoree.h: declaration IHostTaskManager": words,
        "piece python module mscoree: class IHostTaskManager": words,
        "piece python codes: codes IHostTaskManager": words,
    }


def test_words_that_only_texts_of_errors_show_make_nothing_else(built: Path) -> None:
    words = "the words of IHostTaskManager in de-DE changed"
    german = SLEEP.replace("fr-FR", "de-DE")
    assert after(built, german, lambda text: text.replace("|S_OK|", "|S_OK|Mehr. ")) == {
        f"page {german}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
        "part specs IHostTaskManager": words,
        "part python errors de-DE": words,
        "piece python errors de-DE: codes IHostTaskManager": words,
    }


def test_lines_that_move_make_the_source_pages_and_what_tells_them(built: Path) -> None:
    lines = "the sources of IHostTaskManager changed"
    moved = after(built, SLEEP, lambda text: text.replace("\n## ", "\n\n## ", 1))
    assert moved == {
        f"page {SLEEP}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
        "part specs /sources": "the sources changed",
        "part specs IHostTaskManager": lines,
        "part conformance mscoree.h": lines,
        "part conformance /lines": lines,
        "piece conformance /lines: lines mscoree.h": lines,
    }


def test_an_edit_that_says_nothing_makes_nothing_but_its_page(built: Path) -> None:
    assert after(built, SLEEP, lambda text: text + "\n") == {
        f"page {SLEEP}": "its bytes changed",
        "entity IHostTaskManager": "what its pages say changed",
    }


def test_what_was_seen_before_is_not_made_again(built: Path) -> None:
    path = built / "pages" / SLEEP
    before = path.read_text("utf-8")
    path.write_text(titled_otherwise(before), "utf-8")
    made_anew(built)
    path.write_text(before, "utf-8")
    assert Counter(one.kind for one in made_anew(built)) == Counter({"part": 1, "piece": 3})


def test_a_signature_or_a_page_more_makes_those_that_ask_for_it(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "pages/fr-FR"
    for area in ("hosting", "debugging"):
        shutil.copytree(project / "samples/pages/fr-FR" / area, source / area)
    page, other = tmp_path / "pages" / SLEEP, source / "hosting/ilampholder-shine-method.md"
    before = page.read_text("utf-8")
    settings = Settings(
        (SourceRoot("fr-FR", source),), tmp_path / "out", ("c", "python", "conformance"), Options("fr-FR")
    )

    def redone(change: Callable[[], object]) -> set[str]:
        change()
        return {f"{one.kind} {one.name}" for one in build(settings, Silent(), 1, check=False).redone}

    def sign(type: str) -> Callable[[], object]:
        return lambda: page.write_text(before.replace("DWORD dwMilliseconds", f"{type} dwMilliseconds"), "utf-8")

    added = before.replace("IHostTaskManager", "ILampHolder").replace("Sleep", "Shine")
    assert before not in (added, before.replace("DWORD dwMilliseconds", ""))
    redone(lambda: None)
    shown: list[str] = []

    def show(project: Project, entity: Interface | Class) -> InterfaceView:
        shown.append(entity.name)
        return interface_view(project, entity)

    monkeypatch.setattr(modules, "interface_view", show)
    stood_in: list[str] = []

    def stand(entity: Entity, *given: Any) -> StandIn | None:
        stood_in.append(entity.name)
        return stand_in(entity, *given)

    monkeypatch.setattr(conformance, "stand_in", stand)
    made = redone(sign("LAMPS"))  # the first edit after a build from nothing
    lines = {one for one in made if one.startswith("piece conformance /lines")}
    assert lines == {"piece conformance /lines: lines mscoree.h"}
    classes = {one for one in made if one.startswith("piece python module")}
    assert classes == {"piece python module mscoree: class IHostTaskManager"}
    assert shown == ["IHostTaskManager"]
    assert stood_in.count("IHostTaskManager") == 1  # for its files and for the lines that these name
    assert len(stood_in) == len({*stood_in})
    signed = {one for one in made if not one.startswith(("piece", "part specs"))}
    assert signed == {
        f"page {SLEEP}",
        "entity IHostTaskManager",
        *(f"part c {name}" for name in ("mscoree.h", "/findings")),
        *(f"part python {name}" for name in ("module mscoree", "package", "/findings")),
        *(f"part conformance {name}" for name in ("mscoree.h", "/lines")),
    }
    for change, linked in (
        (lambda: other.write_text(added, "utf-8"), {"entity ILampHolder"}),
        (other.unlink, set[str]()),
    ):
        parts = redone(change)
        assert {one for one in parts if one.startswith("entity")} == linked
        assert {"part c mscoree.h", "part python module mscoree"} <= parts
        assert not {"part c cordebug.h", "part python module cordebug", "part conformance cordebug.h"} & parts


def test_an_edit_makes_its_own_part_of_a_site(project: Path, tmp_path: Path) -> None:
    """Of facts as of words, also in a language whose headings are learned from all its pages, as long as what is
    learned of them comes out the same.
    """
    source, own = tmp_path / "pages/qaa-FR", SLEEP.removeprefix("fr-FR/")
    for area in ("hosting", "debugging"):
        shutil.copytree(project / "samples/pages/fr-FR" / area, source / area)
    page = source / own
    before = page.read_text("utf-8")
    settings = Settings((SourceRoot("qaa-FR", source),), tmp_path / "out", ("reference",), Options())

    def redone(text: str) -> set[str]:
        page.write_text(text, "utf-8")
        found = build(settings, Silent(), 1, check=False).redone
        return {one.name.removeprefix("reference ") for one in found if one.name.startswith("reference ")}

    def signed(type: str) -> str:
        return before.replace("DWORD dwMilliseconds", f"{type} dwMilliseconds")

    redone(before)
    words = {"IHostTaskManager", "/words/hosting", "/indexes/qaa-FR"}
    assert redone(signed("LAMPS")) == words | {"/shared"}  # the first edit after a build from nothing
    assert redone(signed("LAMPS").replace('<a name="remarks"></a>', '<a name="remarks"></a>Autres ')) == words


def test_what_an_output_lost_is_made_again(built: Path) -> None:
    (built / "out/generated/c/mscoree.h").unlink()
    time.sleep(TICK)
    assert [str(one) for one in made_anew(built)] == ["part c mscoree.h (a file of it is not as it was left)"]


def test_a_command_line_is_told_why(tmp_path: Path) -> None:
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page()})
    command = ("build", "--source", "fr-FR=pages", "--out", "out", "--targets", "c", "--explain")
    first = docabi(*command, cwd=tmp_path).stderr.splitlines()
    assert "made anew: page fr-FR/hosting/ithing-do-method.md (new)" in first
    assert "made anew: part c docabi_prelude.h (new)" in first
    assert "made anew" not in docabi(*command, cwd=tmp_path).stderr
    write_tree(tmp_path / "pages", {"hosting/ithing-do-method.md": page() + "\nMore.\n"})
    again = docabi(*command, cwd=tmp_path).stderr
    assert "made anew: page fr-FR/hosting/ithing-do-method.md (its bytes changed)" in again
    quiet = docabi(*command[:-1], cwd=tmp_path).stderr
    assert "made anew" not in quiet
