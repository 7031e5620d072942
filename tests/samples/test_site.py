"""The sample project whose site has another look: name, logo, address, words, colours and a block of its own."""

from __future__ import annotations

from pathlib import Path

from tests.command_line import docabi


def test_site_has_the_look_of_its_project(project: Path, tmp_path: Path) -> None:
    done = docabi("build", "--out", tmp_path, "--fail-on", "never", cwd=project / "samples/site")
    assert done.returncode == 0, done.stderr
    site = tmp_path / "generated/reference"
    page = (site / "de-DE/hosting/ihosttaskmanager.sleep.html").read_text("utf-8")
    brand = '<a class=brand href="../../de-DE/index.html"><img src="../../logo.svg" alt="Lamp Works"></a>'
    assert brand in page
    address = "https://lamps.example/reference/de-DE/hosting/ihosttaskmanager.sleep.html"
    assert f'<link rel=canonical href="{address}">' in page
    assert "<p>Lamp Works, lamps since 1898</p>" in page
    assert "<a href=../index.html>Lamp-Works-API</a>" in page
    assert "search-hint\\tWas suchen Sie?" in (site / "de-DE/titles.js").read_text("utf-8")
    assert "light-dark(#fffdf7" in (site / "style.css").read_text("utf-8")
    assert (site / "logo.svg").read_text("utf-8").startswith("<!-- made by docabi")
