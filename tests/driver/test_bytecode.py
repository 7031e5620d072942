"""Compiled templates and parsed data: kept where Python keeps its own bytecode, only docabi's own, and never another
text's.
"""

from __future__ import annotations

import sys
from pathlib import Path, PurePath
from types import CodeType

import jinja2
import pytest
from markupsafe import Markup

from docabi import bytecode, packaged
from docabi.bytecode import TemplateCode, TemplateEnvironment
from docabi.documents import Document, load_yaml
from docabi.rendering import Options, OwnTemplate, environment


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "templates"
    folder.mkdir()
    monkeypatch.setattr(bytecode, "TEMPLATES", folder)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    return folder


def rendered(folder: Path, text: str) -> str:
    (folder / "lamp.jinja").write_text(text, "utf-8")
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(folder), bytecode_cache=TemplateCode())
    return environment.get_template("lamp.jinja").render()


def kept(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.rglob("__pycache__/*"))


def test_code_lies_beside_the_template(templates: Path) -> None:
    assert rendered(templates, "light") == "light"
    assert kept(templates) == [f"lamp.jinja.{sys.implementation.cache_tag}.code"]


def test_a_template_of_docabi_looks_for_no_item(templates: Path, tmp_path: Path) -> None:
    """One of a project's own may find what it prints as an item of a table, too."""
    source = "{% macro lit(one) %}{{ one.name }}{% endmacro %}{{ lit(lamp) }}"
    for folder, is_shipped in ((templates, True), (tmp_path, False)):
        (folder / "lamp.c.jinja").write_text(source, "utf-8")
        environment = TemplateEnvironment(loader=jinja2.FileSystemLoader(folder))
        code = environment.compile(source, "lamp.c.jinja", str(folder / "lamp.c.jinja"), raw=True)
        assert ("environment.getattr" in code, "context.call" in code) == (not is_shipped, not is_shipped)
        template = environment.get_template("lamp.c.jinja")
        assert template.render(lamp=PurePath("desk")) == "desk"
        if not is_shipped:
            assert template.render(lamp={"name": "desk"}) == "desk"


def test_a_template_of_docabi_beside_a_project_s_own_takes_tables(templates: Path) -> None:
    (templates / "lamp.c.jinja").write_text("{% macro lit(one) %}{{ one.name }}{% endmacro %}{{ lit(lamp) }}", "utf-8")
    for is_alone in (True, False, True, False):
        environment = TemplateEnvironment(
            loader=jinja2.FileSystemLoader(templates), bytecode_cache=TemplateCode(is_alone=is_alone)
        )
        environment.is_alone = is_alone
        template = environment.get_template("lamp.c.jinja")
        if is_alone:
            assert template.render(lamp=PurePath("desk")) == "desk"
        else:
            assert template.render(lamp={"name": "desk"}) == "desk"


def test_what_a_template_prints_goes_through_none_around_it(templates: Path) -> None:
    """It is joined where it is printed: of a page of some thousand values each would be handed on four times."""
    sources = {
        "whole.html.jinja": "<b>{% block lamp %}{% endblock %}</b>",
        "lamp.html.jinja": "{% extends 'whole.html.jinja' %}{% block lamp %}{% include 'p.html.jinja' %}{% endblock %}",
        "p.html.jinja": "{{ lamp.name }}{% macro lit(one) %}<i>{{ one }}</i>{% endmacro %}{{ lit(lamp.name) }}",
    }
    for name, source in sources.items():
        (templates / name).write_text(source, "utf-8")
    environment = TemplateEnvironment(loader=jinja2.FileSystemLoader(templates), autoescape=bytecode.is_html)
    for name, source in sources.items():
        code = environment.compile(source, name, str(templates / name), raw=True)
        assert ("yield from" in code, "for event in" in code) == (False, False)
    assert environment.get_template("lamp.html.jinja").render(lamp=PurePath("<desk>")) == (
        "<b>&lt;desk&gt;<i>&lt;desk&gt;</i></b>"
    )


def test_a_text_in_which_html_changes_nothing_is_no_other_one() -> None:
    lamp = "Lampe à pétrole"
    assert bytecode.in_html(lamp) is lamp
    assert [bytecode.in_html(one) for one in ("<", Markup("<b>"), 7)] == ["&lt;", "<b>", "7"]


def test_what_prints_html_for_a_part_shows_what_nobody_sees() -> None:
    own = OwnTemplate("python/README.md.jinja", "a.jinja", "{% autoescape true %}{{ one }}{% endautoescape %}")
    template = environment("python", Options(templates=(own,))).get_template("README.md.jinja")
    assert template.render(one="<\u202e") == "&lt;\ufffd"


def test_code_is_used_only_for_its_text_and_its_compiler(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered(templates, "light")
    assert rendered(templates, "dark") == "dark"
    compiled, compile = list[str](), jinja2.Environment._compile

    def noted(environment: jinja2.Environment, source: str, filename: str) -> CodeType:
        compiled.append(filename)
        return compile(environment, source, filename)

    monkeypatch.setattr(jinja2.Environment, "_compile", noted)
    rendered(templates, "dark")
    assert compiled == []
    monkeypatch.setattr(bytecode, "_stamp", lambda: b"another compiler")
    assert rendered(templates, "dark") == "dark"
    assert len(compiled) == 1


@pytest.mark.parametrize("data", [b"", b"x", b"\xff" * 200])
def test_damaged_code_is_made_again(templates: Path, data: bytes) -> None:
    rendered(templates, "light")
    (file,) = templates.rglob("__pycache__/*")
    whole = file.read_bytes()
    for damaged in (data, whole[:16] + data, whole[:-5]):
        file.write_bytes(damaged)
        assert rendered(templates, "light") == "light"
        assert file.read_bytes() == whole


def test_a_projects_own_template_is_never_kept(templates: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    assert rendered(own, "mine") == "mine"
    assert kept(tmp_path) == []


def test_where_python_writes_no_bytecode_none_is_written(templates: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert rendered(templates, "light") == "light"
    assert kept(templates) == []


def test_a_prefix_holds_it_too(templates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "prefix"))
    assert rendered(templates, "light") == "light"
    assert kept(templates) == []
    assert [file.name for file in (tmp_path / "prefix").rglob("*.code")] == [
        f"lamp.jinja.{sys.implementation.cache_tag}.code"
    ]


@pytest.mark.parametrize("damage", [b"", b"x" * 40, None])
def test_data_is_parsed_once_for_its_text(
    templates: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes | None
) -> None:
    file, parsed, parse = templates / "lamps.yaml", list[str](), load_yaml

    def noted(text: str) -> Document:
        parsed.append(text)
        return parse(text)

    monkeypatch.setattr(packaged, "load_yaml", noted)
    file.write_text("lamp: {watts: 40, 'on': yes}\n")
    found = [packaged._value(file) for _ in range(2)]
    assert found == [{"lamp": {"watts": 40, "on": "yes"}}] * 2
    assert len(parsed) == 1
    (kept_file,) = templates.rglob("__pycache__/*")
    if damage is not None:
        kept_file.write_bytes(kept_file.read_bytes()[:16] + damage)
        assert packaged._value(file) == found[0]
    file.write_text("lamp: {watts: 60}\n")
    assert packaged._value(file) == {"lamp": {"watts": 60}}
