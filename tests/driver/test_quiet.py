"""What is written keeps still when pages say nothing new: revisions, lines and headings that move stay in few files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from docabi.config import USUAL_TARGETS, Settings
from docabi.driver.build import build
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.command_line import tree_bytes
from tests.driver.quiet_edits import (
    with_blank_lines,
    with_longer_front_matter,
    with_new_headings,
    with_new_labels,
    with_new_revisions,
    with_respelled_links,
)
from tests.small_projects import Silent

SOURCES = "specs/sources/fr-FR.json"
REVISIONS = "generated/reference/fr-FR/revisions.html"
TRANSLATIONS = "generated/reference/fr-FR/translations.js"
LINES = "generated/conformance/docabi_lines.h"


@pytest.fixture(scope="module")
def built(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """French sample pages, compiled."""
    folder = tmp_path_factory.mktemp("quiet")
    shutil.copytree(project / "samples/pages/fr-FR/hosting", folder / "pages/hosting")
    compiled(folder)
    return folder


def compiled(folder: Path) -> dict[str, bytes]:
    options = Options("fr-FR", "bindings")
    settings = Settings((SourceRoot("fr-FR", folder / "pages"),), folder / "out", USUAL_TARGETS, options)
    build(settings, Silent(), 1, check=False)
    return tree_bytes(folder / "out", "specs", "generated")


def changed(built: Path, folder: Path, edit: Callable[[str], str]) -> set[str]:
    """The files that are others after an edit of each page."""
    shutil.copytree(built, folder / "copy")
    before = tree_bytes(folder / "copy/out", "specs", "generated")
    pages = sorted((folder / "copy/pages").rglob("*.md"))
    texts = {page: page.read_bytes().decode("utf-8") for page in pages}
    edited = {page: new for page, text in texts.items() if (new := edit(text)) != text}
    assert len(edited) > 5, "the edit changes pages"
    for page, text in edited.items():
        page.write_bytes(text.encode("utf-8"))
    after = compiled(folder / "copy")
    return {path for path in before | after if before.get(path) != after.get(path)}


@pytest.mark.parametrize(
    ("edit", "moved"),
    [
        (with_new_revisions, {SOURCES, REVISIONS, TRANSLATIONS}),
        (with_longer_front_matter, {SOURCES, REVISIONS, TRANSLATIONS, LINES}),
        (with_blank_lines, {SOURCES, LINES}),
        (with_respelled_links, set()),
    ],
)
def test_what_says_nothing_new_moves_files_that_are_for_it(
    built: Path, tmp_path: Path, edit: Callable[[str], str], moved: set[str]
) -> None:
    assert changed(built, tmp_path, edit) == moved


@pytest.mark.parametrize("edit", [with_new_headings, with_new_labels])
def test_a_heading_or_label_translated_anew_moves_words_of_the_specification_alone(
    built: Path, tmp_path: Path, edit: Callable[[str], str]
) -> None:
    moved = changed(built, tmp_path, edit)
    assert moved
    assert [path for path in sorted(moved) if not path.startswith("specs/text/fr-FR/")] == []
