"""Pages of a revision: what they include and cannot be read is told, as a page that cannot be read is."""

from __future__ import annotations

import subprocess
from pathlib import Path

from docabi.driver.git import Repository
from docabi.driver.revision_pages import write_pages


def committed(folder: Path) -> str:
    """The revision of everything in a folder."""
    for command in (
        ("init", "-q"),
        ("add", "-A"),
        ("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "a"),
    ):
        subprocess.run(["git", "-C", str(folder), *command], check=True)
    found = subprocess.run(["git", "-C", str(folder), "rev-parse", "HEAD"], check=True, capture_output=True, text=True)
    return found.stdout.strip()


def test_an_included_text_that_leads_out_is_a_finding(tmp_path: Path) -> None:
    docs = tmp_path / "repository" / "docs"
    (docs / "includes").mkdir(parents=True)
    (docs / "lamp.md").write_text("# Lamp\n\n[!INCLUDE [a](includes/used.md)]\n")
    (docs / "includes" / "used.md").symlink_to("../../../secret.md")
    (docs / "includes" / "spare.md").symlink_to("../../../secret.md")
    (docs / "page.md").symlink_to("../../secret.md")
    commit = committed(tmp_path / "repository")
    found = write_pages(Repository.around(tmp_path / "repository"), commit, "docs", tmp_path / "out")
    told = [(one.page.path, one.message) for one in found.lost("en-US", "docs")]
    assert [path for path, _ in told] == ["page.md", "includes/used.md"]
    assert told[1][1].startswith("the included text cannot be read: ")
    assert not (tmp_path / "out" / "docs" / "includes").exists()
