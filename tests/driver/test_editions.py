"""One edition of a real tree becomes another one page by page, in any order: each build on the way is a clean one."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from docabi.config import USUAL_TARGETS, Settings
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.changes.test_real_trees import INNER
from tests.command_line import tree_bytes
from tests.small_projects import Silent

OLD, NEW = "fr-fr-2019", "fr-fr"


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("area", "points"),
    [pytest.param("fusion", 4, marks=pytest.mark.slow), pytest.param(".", 40, marks=pytest.mark.walk)],
)
def test_editions_exchanged_page_by_page(corpus: Path, tmp_path: Path, area: str, points: int) -> None:
    old, new = (corpus / name / INNER / area for name in (OLD, NEW))
    pages = tmp_path / "pages" / area
    shutil.copytree(old, pages)
    paths = sorted({file.relative_to(root).as_posix() for root in (old, new) for file in root.rglob("*.md")})
    changed = [path for path in paths if content(old / path) != content(new / path)]
    random.Random(points).shuffle(changed)
    assert len(changed) > points
    build_in(tmp_path, "warm")
    for number in range(points):
        for path in changed[number::points]:
            exchange(new / path, pages / path)
        shutil.copytree(tmp_path / "warm/specs", tmp_path / "clean/specs")
        warm, clean = build_in(tmp_path, "warm"), build_in(tmp_path, "clean")
        assert warm.diagnostics == clean.diagnostics, number
        outputs = [tree_bytes(tmp_path / name, "specs", "generated") for name in ("warm", "clean")]
        assert outputs[0] == outputs[1], number
        shutil.rmtree(tmp_path / "clean")


def content(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def exchange(new: Path, page: Path) -> None:
    if new.exists():
        page.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(new, page)
    else:
        page.unlink()


def build_in(folder: Path, out: str) -> Outcome:
    """Build what lies in `pages` into an output beside it."""
    roots = (SourceRoot("fr-FR", folder / "pages"),)
    return build(Settings(roots, folder / out, USUAL_TARGETS, Options("fr-FR")), Silent(), 2, check=False)
