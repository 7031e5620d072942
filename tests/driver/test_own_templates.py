"""A project's own templates win over docabi's; a rebuild sees that they change; a wrong one is a finding."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.command_line import docabi, page, tree_bytes, write_tree

NOTE = "/* ours: {{ declaration.name }} */\n{% include 'docabi/interface.jinja' %}\n"
HEADER = "generated/c/mscoree.h"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one method with a folder for templates."""
    files = {
        "pages/hosting/ithing-do-method.md": page(),
        "docabi.yaml": "sources: {fr-FR: pages}\ntemplates: own\n",
        "own/c/interface.jinja": NOTE,
    }
    return write_tree(tmp_path, files)


def template(project: Path, name: str, text: str) -> None:
    write_tree(project / "own", {name: text})
    time.sleep(0.03)  # a tick of a file system's clock, after which a build trusts what it saw


def test_an_own_template_wins_and_finds_the_one_that_it_replaces(project: Path) -> None:
    assert docabi("build", cwd=project).returncode == 0
    header = (project / HEADER).read_text()
    assert "/* ours: IThing */" in header
    assert "/* IThing is opaque" in header


def test_a_rebuild_sees_that_it_changed(project: Path) -> None:
    docabi("build", cwd=project)
    assert "wrote 0 files" in docabi("build", cwd=project).stderr
    template(project, "c/interface.jinja", NOTE.replace("ours", "others"))
    done = docabi("build", cwd=project)
    # The header and the prelude of C: no other target has this template.
    assert "wrote 2 files" in done.stderr, done.stderr
    assert "/* others: IThing */" in (project / HEADER).read_text()
    (project / "own/c/interface.jinja").unlink()
    docabi("build", cwd=project)
    made = tree_bytes(project, "generated")
    (project / "docabi.yaml").write_text("sources: {fr-FR: pages}\n")
    docabi("build", cwd=project)
    assert tree_bytes(project, "generated") == made


def test_what_is_copied_can_be_replaced_too(project: Path) -> None:
    template(project, "reference/style.css", "/* made by docabi and us */\n")
    template(project, "python/runtime/_guid.py", "GUID = bytes\n")
    assert docabi("build", cwd=project).returncode == 0
    assert (
        (project / "generated/reference/style.css").read_text().startswith("/* made by docabi and us */\n\n/* A site's")
    )
    assert "GUID = bytes\n" in (project / "generated/python/docabi_bindings/_guid.py").read_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text", "place", "message"),
    [
        ("c/interface.jinja", "one\n{% if x %}", "own/c/interface.jinja:2:1", "Unexpected end of template"),
        ("c/interface.jinja", "one\n{{ declaration.nmae }}\n", ":2:1", "has no attribute 'nmae'"),
        ("c/interface.jinja", "\n\n{{ nothing }}", ":3:1", "'nothing' is undefined"),
        ("c/interface.jinja", "{% include 'mine.jinja' %}", ":1:1", "there is no template `mine.jinja`"),
        ("c/interface.jinja", "\n{{ 1 / 0 }}", ":2:1", "ZeroDivisionError"),
        ("c/interface.jinja", "\n{% include 'interface.jinja' %}", ":2:1", "RecursionError"),
        ("c/interface.jinja", "\n{{ 10 ** 5000 }}", ":1:1", "ValueError"),
        ("c/interface.jinja", "{% for i in 'x' %}" * 30 + "{% endfor %}" * 30, ":1:1", "SyntaxError"),
        ("c/interface.jinja", "{% if 1 %}" * 400 + "{% endif %}" * 400, ":1:1", "nested too deep"),
        ("c/unused.jinja", "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}", ":1:1", "nested too deep"),
        ("python/module.py.jinja", "{{ 'x' | nofilter }}", "own/python/module.py.jinja:1:1", "No filter named"),
        ("notice/notice.html.jinja", "{{ notice.x }}", "own/notice/notice.html.jinja:1:1", "has no attribute 'x'"),
    ],
)  # fmt: skip
def test_a_wrong_template_is_a_finding(project: Path, name: str, text: str, place: str, message: str) -> None:
    template(project, name, text)
    done = docabi("build", cwd=project)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    [line] = {line for line in done.stderr.splitlines() if line.endswith("[wrong-template]")}
    assert f"{place}: error: " in line
    assert message in line
    assert docabi("build", cwd=project).stderr.count(line) == done.stderr.count(line), "a rebuild says it again"
    template(project, name, "")
    assert "wrong-template" not in docabi("build", cwd=project).stderr


def test_an_unreadable_template_is_a_finding(project: Path) -> None:
    (project / "own/c/interface.jinja").write_bytes(b"\xff")
    done = docabi("build", cwd=project)
    assert done.returncode == 1
    assert "own/c/interface.jinja:1:1: error: the file is not UTF-8 text (byte 0xFF) [wrong-template]" in done.stderr


def test_a_template_that_nothing_uses_is_a_finding(project: Path) -> None:
    template(project, "interface.jinja", "")
    template(project, "c/mine.jinja", "")
    template(project, "c/interface.jinja", "{% include 'mine.jinja' %}")
    done = docabi("build", "--verbose", cwd=project)
    assert [line for line in done.stderr.splitlines() if "[unused-template]" in line] == [
        "own/interface.jinja:1:1: warning: docabi has no template `interface.jinja`, and no template of the project "
        "uses one of that name [unused-template]"
    ]


def test_a_folder_of_everything_is_no_folder_of_templates(project: Path) -> None:
    for number in range(2001):
        (project / f"own/{number}").mkdir()
    done = docabi("build", cwd=project)
    assert done.returncode == 1
    assert "own:1:1: error: the folder of templates holds more than 2,000 files and folders" in done.stderr


def test_a_folder_that_is_not_there_is_a_mistake_in_the_settings(project: Path) -> None:
    (project / "docabi.yaml").write_text("sources: {fr-FR: pages}\ntemplates: theirs\n")
    done = docabi("build", cwd=project)
    assert done.returncode == 2
    assert "docabi.yaml:2:12: templates: `theirs` is no folder" in done.stderr
