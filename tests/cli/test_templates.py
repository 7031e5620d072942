"""`docabi templates` says of every template what it is given, and what it says is what the template uses."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from jinja2.meta import find_undeclared_variables
from jinja2.nodes import Name

from docabi import packaged
from docabi.backends import BACKENDS
from docabi.cli import main
from docabi.packaged import TEMPLATES
from docabi.rendering import Options, environment
from tests.command_line import write_tree


def taken(target: str, template: str) -> set[str]:
    """The names that a template takes from outside."""
    tree = environment(target, Options()).parse((TEMPLATES / target / template).read_text("utf-8"))
    own = {name.name for name in tree.find_all(Name) if name.ctx == "store"}
    return find_undeclared_variables(tree) - own - {"notice"}


@pytest.mark.parametrize("target", BACKENDS)
def test_the_table_names_every_template_and_what_it_uses(target: str) -> None:
    table = import_module(BACKENDS[target].module).TEMPLATES
    files = {file.relative_to(TEMPLATES / target).as_posix() for file in (TEMPLATES / target).rglob("*.jinja")}
    assert set(table) == files
    for template, given in table.items():
        assert taken(target, template) <= set(given), template


def test_the_list_has_every_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates"]) == 0
    lines = capsys.readouterr().out.splitlines()
    said = {name: rest.strip() for name, _, rest in (line.partition(" ") for line in lines)}
    assert said["c/record.jinja"] == "declaration: RecordView"
    assert said["python/runtime/_guid.py"] == "copied as it stands"
    assert len(lines) == len(said) > 50


def test_what_is_kept_beside_templates_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packaged, "TEMPLATES", tmp_path)
    kept = ("__pycache__/b.jinja.code", "a/__pycache__/runtime.py")
    write_tree(tmp_path / "c", dict.fromkeys(("b.jinja", "a/runtime.py", *kept), ""))
    assert packaged.template_names() == ["c/a/runtime.py", "c/b.jinja"]
    assert packaged.template_names("c") == ["a/runtime.py", "b.jinja"]


def test_a_template_is_described_by_its_types(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates", "c/header.h.jinja"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("c/header.h.jinja\n  header: HeaderView\n\nHeaderView: A header.\n")
    assert "  placed: tuple[PlacedView, ...]\n" in said
    assert "\nPlacedView: " in said
    assert main(["templates", "c/prelude.h.jinja"]) == 0
    said = capsys.readouterr().out
    # A field of a field, with the words behind it.
    assert "\nInterfaceView: " in said
    assert "\nSlotView: " in said
    assert "  is_class: bool\n      Whether its methods have the convention of classes" in said


@pytest.mark.slow
def test_every_template_can_be_described(capsys: pytest.CaptureFixture[str]) -> None:
    main(["templates"])
    for line in capsys.readouterr().out.splitlines():
        name = line.split()[0]
        assert main(["templates", name]) == 0
        said = capsys.readouterr().out
        assert "docabi." not in said.replace(name, ""), line
        assert all(len(part) <= 120 for part in said.splitlines()), line


def test_a_mistyped_name_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates", "c/records.jinja"]) == 2
    assert "there is no template `c/records.jinja`; did you mean c/record.jinja" in capsys.readouterr().err
