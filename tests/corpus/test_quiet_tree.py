"""A real tree whose pages say nothing new: what moves is counted in files, edit after edit."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.config import Settings
from docabi.driver.build import build
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import tree_bytes
from tests.driver.quiet_edits import with_blank_lines, with_new_headings, with_new_revisions
from tests.small_projects import Silent

SOURCES = "specs/sources/fr-FR.json"
LINES = "generated/conformance/docabi_lines.h"


@pytest.mark.corpus
@pytest.mark.slow
def test_only_files_that_are_for_it_move(corpus: Path, tmp_path: Path) -> None:
    root = shutil.copytree(corpus / "fr-fr", tmp_path / "pages")
    settings = Settings((SourceRoot("fr-FR", root),), tmp_path / "out", ("c", "conformance"), Options("fr-FR"))

    def moved(edit: Callable[[str], str]) -> tuple[int, set[str]]:
        """How many pages an edit changes, and which files are others afterwards."""
        before, count = tree_bytes(settings.out, "specs", "generated"), 0
        for page in root.rglob("*.md"):
            text = page.read_bytes().decode("utf-8-sig")
            if (new := edit(text)) != text:
                page.write_bytes(new.encode("utf-8"))
                count += 1
        build(settings, Silent(), 2, check=False)
        after = tree_bytes(settings.out, "specs", "generated")
        return count, {path for path in before | after if before.get(path) != after.get(path)}

    build(settings, Silent(), 2, check=False)
    for edit, files in (
        (with_new_revisions, {SOURCES}),
        (with_blank_lines, {SOURCES, LINES}),
    ):
        count, found = moved(edit)
        assert (count > 1500, found) == (True, files), edit
    count, found = moved(with_new_headings)
    assert count > 1500
    assert len(found) > 500
    assert [path for path in found if not path.startswith("specs/text/fr-FR/")] == []
