"""A mistake in the settings is told with its place and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from docabi.config import ConfigError, resolve
from docabi.configfile import find_config, project_settings, read_project
from docabi.rendering import Options

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
    assert (settings.targets, settings.options.doc_locale) == (("c",), "ja-JP")
    assert settings.options == Options(doc_locale="ja-JP", package="docabi_bindings", flavor="ctypes", version="0.0.0")


def test_pyproject_holds_the_same(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.docabi]\ndoc-locale = "fr-FR"\n[tool.docabi.sources]\nfr-FR = "p"\n'
    )
    file = find_config(tmp_path)
    assert file is not None
    assert resolve(read_project(file), tmp_path).options.doc_locale == "fr-FR"


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
        ("defines: {'a b': 1}\n", ":1:11", "defines.a b: expected a name of C"),
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
        ("targets: [pyton]\n", ":2:10: unknown target `pyton` (did you mean `python`?)"),
        ("doc-locale: de-DE\n", ":2:13: doc-locale `de-DE` is none of the sources (fr-FR)"),
        ("targets: []\n", ":2:10: targets: none given; there are c, python"),
        ("package: class\n", ":2:10: package: `class` is a word of Python"),
        ("package: json\n", ":2:10: package: `json` is a module of Python or comtypes already"),
        ("package: con\n", ":2:10: package: `con` is a device on Windows and can name no folder"),
        ("package: comtypes\n", ":2:10: package: `comtypes` is a module of Python or comtypes already"),
        ("doc-locale: fr-fr\n", ":2:13: doc-locale `fr-fr` is none of the sources (fr-FR); did you mean `fr-FR`?"),
        ("patches: none\n", ":2:10: patches: "),
        ("flavor: comtype\n", ":2:9: unknown flavor `comtype` (did you mean `comtypes`?)"),
        ('out: x\nversion: "1.x"\n', ":3:10: version: `1.x` is no version like `1.2.0`"),
        ("version: 1.2\n", ":2:10: version: expected text, got a number: put it in quotes"),
        (f"version: {'9x' * 2500}\n", f":2:10: version: `{'9x' * 30}` is no version like `1.2.0`"),
        ("license: CC BY\n", ":2:10: license: `CC BY` is no SPDX expression like `CC-BY-4.0`"),
    ],
)
def test_what_types_cannot_say(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text("sources: {fr-FR: p}\n" + text)
    with pytest.raises(ConfigError) as caught:
        project_settings(file)
    assert str(caught.value).startswith(f"{file}{message}")


def test_an_empty_path_has_a_place(tmp_path: Path) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text('sources: {fr-FR: ""}\n')
    with pytest.raises(ConfigError, match=r":1:18: sources.fr-FR: the path is empty"):
        project_settings(file)


def test_a_mistake_in_an_option_is_not_the_files(tmp_path: Path) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text('sources: {fr-FR: p}\nversion: "1.2"\n')
    with pytest.raises(ConfigError, match=r"\Aversion: `1.x` is no version"):
        project_settings(file, {"version": "1.x"})
    assert project_settings(file, {"version": "2.0.0-rc.1"}).options.version == "2.0.0rc1"


def test_licences_and_versions_take_their_normal_form(tmp_path: Path) -> None:
    file = tmp_path / "docabi.yaml"
    file.write_text('sources: {fr-FR: p}\nversion: "v1.02"\nlicense: cc-by-4.0 or mit\nattribution: "Words: W\\n"\n')
    options = project_settings(file).options
    assert (options.version, options.license, options.attribution) == ("1.2", "CC-BY-4.0 OR MIT", "Words: W")
