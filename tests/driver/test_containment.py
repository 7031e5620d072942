"""Whatever goes wrong inside docabi loses the page, the entity or the part where it does, and is named."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from docabi import cli
from docabi.config import MARKDOWN, Settings
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.passes.link import link_entity
from docabi.source import SourceRoot
from tests.command_line import page, tree_bytes, write_tree
from tests.small_projects import Silent

NAMES = ("IOne", "ITwo", "IThree")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    files = {f"hosting/{name.lower()}-do-method.md": page().replace("IThing", name) for name in NAMES}
    return write_tree(tmp_path / "pages", {path: text.replace("ithing", path[8:-13]) for path, text in files.items()})


def built(pages: Path, out: Path, *targets: str) -> Outcome:
    return build(Settings((SourceRoot("fr-FR", pages),), out, targets or ("c", "python")), Silent(), 1, check=False)


def failing(real: Callable[..., Any], when: Callable[..., bool]) -> Callable[..., Any]:
    def wrapped(*arguments: Any, **named: Any) -> Any:
        if when(*arguments):
            raise RecursionError("too deep")
        return real(*arguments, **named)

    return wrapped


def faults(outcome: Outcome) -> list[tuple[str, str]]:
    return [(one.page.path, one.message) for one in outcome.diagnostics if one.rule == "internal-error"]


def test_a_page_is_lost_alone(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import docabi.lower

    real = docabi.lower.lower_page
    monkeypatch.setattr(docabi.lower, "lower_page", failing(real, lambda page, *_: "itwo" in page.identity.path))
    outcome = built(pages, tmp_path / "out")
    ((path, message),) = faults(outcome)
    assert path == "hosting/itwo-do-method.md"
    assert message.startswith("the page is left out: docabi itself failed (RecursionError in ")
    assert sorted(file.stem for file in (tmp_path / "out/specs/abi/hosting").iterdir()) == ["IOne", "IThree"]


def test_an_entity_is_lost_alone(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link = failing(link_entity, lambda merged, *_: merged.entity.name == "ITwo")
    monkeypatch.setattr("docabi.driver.pages.link_entity", link)
    ((path, message),) = faults(built(pages, tmp_path / "out"))
    assert path == "hosting/itwo-do-method.md"
    assert message.startswith("`ITwo` is left out")
    assert sorted(file.stem for file in (tmp_path / "out/specs/abi/hosting").iterdir()) == ["IOne", "IThree"]


@pytest.mark.parametrize("place", ["_module", "prepare"])
def test_a_part_or_a_target_is_lost_alone_and_its_files_stay(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """`_module` makes a part of the Python package, `prepare` is what all of its parts begin with."""
    from docabi.backends import python

    built(pages, tmp_path / "out")
    before = tree_bytes(tmp_path / "out", "generated/python")
    monkeypatch.setattr(python, place, failing(getattr(python, place), lambda *_: True))
    changed = pages / "hosting/ione-do-method.md"
    changed.write_text(changed.read_text().replace("DWORD    dwHow", "ULONG    dwHow"))
    outcome = built(pages, tmp_path / "out")
    assert {path.rpartition("/")[2] for path, _ in faults(outcome)} == {"python"}
    built(pages, tmp_path / "out")  # what is remembered of the lost part still keeps its files
    assert "ULONG" in (tmp_path / "out/specs/abi/hosting/IOne.yaml").read_text()
    assert tree_bytes(tmp_path / "out", "generated/python").keys() == before.keys()


def test_repairs_are_lost_page_by_page(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from docabi.driver import word_repairs

    for name in NAMES:
        file = pages / f"hosting/{name.lower()}-do-method.md"
        file.write_text(file.read_text().replace("Fait la chose.", "Fait`dwHow`la chose."))
    real = word_repairs.repairs_of
    monkeypatch.setattr(word_repairs, "repairs_of", failing(real, lambda words, _: "itwo" in words.page.path))
    outcome = built(pages, tmp_path / "out", "markdown")
    assert [path for path, _ in faults(outcome)] == ["hosting/itwo-do-method.md"]
    made = tree_bytes(tmp_path / "out", "generated/markdown")
    assert [b"Fait`dwHow`la" in made[path] for path in sorted(made)] == [False, False, True]


def test_what_people_repaired_is_lost_page_by_page(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from docabi.exchange.memory import remembered

    entry = 'msgctxt "hosting/{}-do-method.md#return-value"\nmsgid "Valeur renvoyée"\nmsgstr "Retour"\n\n'
    memory = write_tree(tmp_path / "memory", {"fr-FR.po": "".join(entry.format(name.lower()) for name in NAMES)})
    roots = SourceRoot("en-US", shutil.copytree(pages, tmp_path / "english")), SourceRoot("fr-FR", pages)
    settings = Settings(roots, tmp_path / "out", (MARKDOWN,), translations=memory)
    fail = failing(remembered, lambda versions, *_: "itwo" in versions.page.path)
    monkeypatch.setattr("docabi.driver.translations.remembered", fail)
    assert [path for path, _ in faults(build(settings, Silent(), 1, check=False))] == ["hosting/itwo-do-method.md"]
    made = tree_bytes(tmp_path / "out", "generated/markdown/fr-FR")
    assert ["</a>Retour" in made[path].decode() for path in sorted(made)] == [True, True, False]


def test_a_bug_elsewhere_is_no_finding(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from docabi.cli import rules

    monkeypatch.setattr(rules, "run", failing(rules.run, lambda *_: True))
    assert cli.main(["rules"]) == 3
    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert "please report this" in printed


def test_files_of_the_specification_stay_where_it_is_lost(
    pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from docabi.driver import targets

    built(pages, tmp_path / "out")
    before = tree_bytes(tmp_path / "out", "specs")
    monkeypatch.setitem(targets._UNITS, "specs", failing(targets._UNITS["specs"], lambda *_: True))
    changed = pages / "hosting/ione-do-method.md"
    changed.write_text(changed.read_text().replace("DWORD    dwHow", "ULONG    dwHow"))
    for _ in range(2):
        assert [path for path, _ in faults(built(pages, tmp_path / "out"))] == ["specs"]
        assert tree_bytes(tmp_path / "out", "specs") == before
