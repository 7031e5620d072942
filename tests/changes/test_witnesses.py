"""Witnesses: each is compiled and run with what is generated of both sides; it works with the old one alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from docabi.cache import Cache
from docabi.changes import Change, Level, compare
from docabi.changes.classes import classes
from docabi.changes.witnesses import WITNESSES, Witness, witness
from docabi.config import Project, resolve
from docabi.driver.sides import Opener, Side
from tests.changes.lamp_documentation import Documentation, enumeration, lamps, structure
from tests.changes.test_commits import STEPS
from tests.command_line import docabi, write_tree
from tests.small_projects import Silent

pytestmark = [pytest.mark.slow, pytest.mark.compilers]

BITS = structure("LAMPBITS", "DWORD on : 1", "DWORD rest : 31")
FURTHER: list[tuple[str, Documentation, Documentation]] = [
    (
        "a bit field is narrower",
        lamps().having(LAMPBITS=structure("LAMPBITS", "DWORD on : 2", "DWORD rest : 30")),
        lamps().having(LAMPBITS=BITS),
    ),
    (
        "another name",
        lamps(),
        lamps().having(LAMPINFO=None, LAMPSTATE=structure("LAMPSTATE", "DWORD cb", "BYTE on", "void *state")),
    ),
]


def pairs() -> Iterator[tuple[str, Documentation, Documentation]]:
    base = lamps()
    for title, edit, _ in STEPS:
        yield title, base, edit(base)
        yield f"back: {title}", edit(base), base
    yield from FURTHER


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Side]]:
    """What is generated of each documentation, by its pages, and the documentation as a side."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    folder = tmp_path_factory.mktemp("witnesses")
    opener = Opener(resolve(Project(patches=""), Path()), Cache(None), 1, Silent(), lambda folder: None)
    found: dict[str, tuple[Path, Side]] = {}
    for number, documentation in enumerate(one for _, *both in pairs() for one in both):
        key = repr(documentation.pages())
        if key not in found:
            tree = write_tree(folder / f"{number}/docs", documentation.pages())
            options = ("--out", tree.parent, "--targets", "c,python", "--quiet", "-j", "1", "--fail-on", "never")
            done = docabi("build", "--source", f"fr-FR={tree}", *options, cwd=folder)
            assert done.returncode == 0, done.stderr
            found[key] = tree.parent / "generated", opener.open(f"fr-FR={tree}")
    return found


def works(one: Witness, generated: Path, folder: Path) -> bool:
    """Whether a witness compiles and ends with 0 over generated files."""
    if one.language == "python":
        environment = os.environ | {"PYTHONPATH": str(generated / "python")}
        return (
            subprocess.run(
                [sys.executable, "-c", one.text], capture_output=True, check=False, env=environment
            ).returncode
            == 0
        )
    program = folder / "witness.c"
    program.write_text(one.text, encoding="utf-8")
    options = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-I", str(generated / "c"))
    command = ["gcc", *options, str(program), "-o", str(folder / "witness")]
    compiled = subprocess.run(command, capture_output=True, text=True, check=False)
    if compiled.returncode:
        (folder / "errors").write_text(compiled.stderr)
        return False
    return subprocess.run([folder / "witness"], check=False).returncode == 0


def breaking(old: Side, new: Side) -> list[Change]:
    found = compare(old.view, new.view)
    return [one for one in found if classes()[one.rule].levels.worst is Level.BREAKING]


def test_every_breaking_change_of_the_histories_has_a_witness_that_works_before_and_not_after(
    built: dict[str, tuple[Path, Side]], tmp_path: Path
) -> None:
    seen: set[str] = set()
    for title, one, other in pairs():
        (before, old), (after, new) = built[repr(one.pages())], built[repr(other.pages())]
        for change in breaking(old, new):
            made = witness(change, old.view)
            assert made is not None, f"{title}: {change}"
            seen.add(change.rule)
            said = f"{title}: {change.rule}\n{made.text}"
            assert works(made, before, tmp_path), f"{said}\n{(tmp_path / 'errors').read_text()}"
            assert not works(made, after, tmp_path), said
    assert len(seen) >= 25, sorted(seen)


def test_witnesses_are_of_classes_that_can_break() -> None:
    for rule in WITNESSES:
        assert classes()[rule].levels.worst is Level.BREAKING, rule


def test_the_command_shows_witnesses(built: dict[str, tuple[Path, Side]], tmp_path: Path) -> None:
    write_tree(tmp_path / "old", lamps().pages())
    write_tree(
        tmp_path / "new", lamps().having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 8")).pages()
    )
    done = docabi("diff", "old", "new", "--witnesses", "--quiet", "-j", "1", cwd=tmp_path)
    assert "return !((unsigned)(LC_BLUE) == 2u);" in done.stdout
