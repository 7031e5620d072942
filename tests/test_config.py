"""A mistake in the settings is told with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.config import ConfigError, find_config, read_project, resolve

GOOD = """sources:
  fr-FR: pages/fr
  ja-JP: {path: pages/ja, inner: docs/x}
targets: [c]
doc-locale: ja-JP
"""


def test_settings_are_resolved_against_the_config_file(tmp_path: Path) -> None:
    (tmp_path / "docabi.yaml").write_text(GOOD)
    file = find_config(tmp_path)
    assert file is not None
    settings = resolve(read_project(file), tmp_path)
    assert [(root.locale, root.folder, root.inner) for root in settings.sources] == [
        ("fr-FR", tmp_path / "pages/fr", ""),
        ("ja-JP", tmp_path / "pages/ja", "docs/x"),
    ]
    assert (settings.targets, settings.doc_locale, settings.package) == (("c",), "ja-JP", "docabi_bindings")


def test_pyproject_holds_the_same(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.docabi]\ndoc-locale = "fr-FR"\n[tool.docabi.sources]\nfr-FR = "p"\n'
    )
    file = find_config(tmp_path)
    assert file is not None
    assert resolve(read_project(file), tmp_path).doc_locale == "fr-FR"


def test_a_foreign_pyproject_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    assert find_config(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("sources:\n  fr-FR: p\ntargts: [c]\n", ":3:1", "unknown setting `targts` (did you mean `targets`?)"),
        ("sources:\n  fr-FR: {pth: p}\n", ":2:11", "unknown setting `pth` (did you mean `path`?)"),
        ("sources:\n  fr-FR: {inner: p}\n", ":2:10", "missing required field `path`"),
        ("sources: [a]\n", ":1:10", "sources: expected settings (`name: value`), got a list"),
        ("sources:\n\tfr-FR: p\n", ":2:1", "cannot start any token"),
        ("doc-locale: 7\n", ":1:13", "doc-locale: expected text, got a number"),
        ("- a\n", "", "expected settings (`name: value`), got a list"),
        ("sources:\n  fr-FR: 7\n", ":2:10", "sources.fr-FR: expected text or settings (`name: value`), got a number"),
        ("sources:\n  fr-FR: a\n  fr-FR: b\n", ":3:3", "`fr-FR` is given twice; the first is at 2:3"),
        ("out: a\nout: b\n", ":2:1", "`out` is given twice; the first is at 1:1"),
        ("package: My-Package\n", ":1:10", "package: expected lower case letters, digits and `_`"),
    ],
)
def test_a_mistake_has_a_place(tmp_path: Path, text: str, place: str, message: str) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        read_project(file)
    assert str(caught.value).startswith(f"{file}{place}")
    assert message in str(caught.value)


@pytest.mark.parametrize("tag", ["french", "fr_FR", "FR-fr", "../x", ""])
def test_a_locale_tag_is_checked(tmp_path: Path, tag: str) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text(f'sources:\n  "{tag}": p\n')
    with pytest.raises(ConfigError, match=r":2:3: .* is no locale tag like `fr-FR`"):
        read_project(file)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("targets: [pyton]\n", "unknown target `pyton` (did you mean `python`?)"),
        ("sources: {fr-FR: p}\ndoc-locale: de-DE\n", "doc-locale `de-DE` is none of the sources (fr-FR)"),
        ("targets: []\n", "targets: none given; there are c, python"),
        ("package: class\n", "package: `class` is a word of Python"),
        ('sources: {fr-FR: ""}\n', "sources.fr-FR: the path is empty"),
    ],
)
def test_what_types_cannot_say(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        resolve(read_project(file), tmp_path)
    assert message in str(caught.value)
