"""Witnesses: each is compiled and run with what is generated of both sides; it works with the old one alone.

The pairs are the sheets of the classes and the steps of the git history, both ways.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from docabi.abi import SpecView
from docabi.changes import Change, Level, compare
from docabi.changes.classes import classes
from docabi.changes.programs import COMTYPES, Witness
from docabi.changes.witnesses import OF_SPECIFICATION, WITNESSES, witness
from docabi.rendering import Options
from tests.backends.made import generate
from tests.cases.sheet import files, read
from tests.changes.further_steps import FURTHER, further
from tests.changes.lamp_documentation import Documentation, enumeration, lamps
from tests.changes.opened import opener
from tests.changes.sheets import sides
from tests.changes.steps import STEPS
from tests.command_line import docabi, write_tree

pytestmark = [pytest.mark.slow, pytest.mark.compilers]

NATIVE = Path(__file__).parents[1] / "python/native"
SIMULATED = f"import sys\nsys.path.insert(0, {str(NATIVE)!r})\nimport simulated_windows\n"


def documented() -> Iterator[tuple[str, Documentation, Documentation]]:
    for base, steps in ((lamps(), STEPS), (further(), FURTHER)):
        for title, edit, _ in steps:
            yield title, base, edit(base)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, SpecView, SpecView]]:
    """Two specifications each, with what is between them."""
    folder = tmp_path_factory.mktemp("witnesses")
    open_side = opener().open
    views: dict[str, SpecView] = {}
    found = [(file.stem, *sides(read(file))) for file in files("changes")]
    for title, before, after in documented():
        for one in (before, after):
            if (key := repr(one.pages())) not in views:
                tree = write_tree(folder / str(len(views)), one.pages())
                views[key] = open_side(f"fr-FR={tree}").view
        found.append((title, views[repr(before.pages())], views[repr(after.pages())]))
    return [*found, *((f"back: {title}", new, old) for title, old, new in found)]


class Generated:
    """Packages and headers of specifications below a folder, each made when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[int, str], Path] = {}

    def of(self, view: SpecView, flavor: str = "ctypes") -> Path:
        """The folder of a specification's headers (`c`) and package (`python`)."""
        if (id(view), flavor) not in self._made:
            folder = self._made[id(view), flavor] = self._folder / str(len(self._made))
            for target in ("c", "python"):
                made = generate(target, view, Options(flavor=flavor))
                write_tree(folder, {one.path: one.text for one in made})
        return self._made[id(view), flavor]

    def works(self, one: Witness, view: SpecView, rule: str) -> str:
        """What is said against a witness with a specification; nothing if it compiles and ends with 0."""
        if one.language == "python":
            return self._run_python(one, view)
        folder = self.of(view)
        program = folder / "witness.c"
        program.write_text(one.text, encoding="utf-8")
        options = ("-std=c11", "-Wall", "-Wextra", "-Werror", "-I", folder / "c", program)
        if rule == "calling-convention-changed":
            return _said("clang", "--target=i686-pc-windows-msvc", "-ffreestanding", "-fsyntax-only", *options)
        return _said("gcc", *options, "-o", folder / "witness") or _said(folder / "witness")

    def _run_python(self, one: Witness, view: SpecView) -> str:
        if not one.text.startswith(COMTYPES):
            return _said(sys.executable, "-c", one.text, python=self.of(view) / "python")
        return _said(sys.executable, "-c", SIMULATED + one.text, python=self.of(view, "comtypes") / "python")


def _said(*command: str | Path, python: Path = Path()) -> str:
    environment = os.environ | {"PYTHONPATH": str(python)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    return f"ends with {done.returncode}\n{done.stderr}" if done.returncode else ""


def breaking(old: SpecView, new: SpecView) -> list[Change]:
    return [one for one in compare(old, new) if classes()[one.rule].levels.worst is Level.BREAKING]


def test_every_breaking_change_has_a_witness_that_works_before_and_not_after(
    pairs: list[tuple[str, SpecView, SpecView]], tmp_path: Path
) -> None:
    for needed in ("gcc", "clang"):
        if shutil.which(needed) is None:
            pytest.skip(f"needs {needed}")
    if importlib.util.find_spec("comtypes") is None:
        pytest.skip("needs comtypes")
    generated, seen = Generated(tmp_path), set[str]()
    for title, old, new in pairs:
        for change in breaking(old, new):
            made = witness(change, old)
            assert made is not None, f"{title}: {change}"
            seen.add(change.rule)
            told = f"{title}: {change.rule}\n{made.text}"
            assert not (said := generated.works(made, old, change.rule)), f"{told}\n{said}"
            assert generated.works(made, new, change.rule), told
    wanted = {rule for rule, one in classes().items() if one.levels.worst is Level.BREAKING}
    assert seen == wanted


def test_witnesses_are_of_classes_that_can_break() -> None:
    for rule in (*WITNESSES, *OF_SPECIFICATION):
        assert classes()[rule].levels.worst is Level.BREAKING, rule
    assert not WITNESSES.keys() & OF_SPECIFICATION.keys()


def test_the_command_shows_witnesses(tmp_path: Path) -> None:
    write_tree(tmp_path / "old", lamps().pages())
    write_tree(
        tmp_path / "new", lamps().having(LampColor=enumeration("LampColor", "LC_RED = 1", "LC_BLUE = 8")).pages()
    )
    done = docabi("diff", "old", "new", "--witnesses", "--quiet", "-j", "1", cwd=tmp_path)
    assert "return !((unsigned)(LC_BLUE) == 2u);" in done.stdout
