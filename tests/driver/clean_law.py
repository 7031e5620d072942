"""The law of clean Markdown: compiling it gives the facts of the pages, or better ones, and making it again the same
bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from docabi.config import MARKDOWN, Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.build import build
from docabi.source import SourceRoot
from tests.check.repair_law import better, stored_facts, worse
from tests.command_line import tree_bytes
from tests.small_projects import Silent


class Cleaned(msgspec.Struct, frozen=True):
    """What came of some trees: the files by path, and what breaks the law; how many pages and facts are others."""

    files: dict[str, bytes]
    broken: list[str]
    changed: int
    better: int


def clean(roots: Sequence[SourceRoot], out: Path) -> tuple[dict[str, bytes], Sequence[Diagnostic]]:
    """The files of the target by their path below its folder, and what was found."""
    outcome = build(Settings(tuple(roots), out, (MARKDOWN,)), Silent(), 2, check=False)
    below = out / "generated" / MARKDOWN
    return tree_bytes(below, *(path.name for path in below.iterdir())) if below.exists() else {}, outcome.diagnostics


def made_root(root: SourceRoot, files: Sequence[str], out: Path) -> SourceRoot:
    """Where the pages of a root lie in the output: in the folder in which each of them is found."""
    paths = sorted(file.relative_to(root.folder).as_posix() for file in root.folder.rglob("*.md"))
    own = [file.removeprefix(f"{root.locale}/") for file in files if file.startswith(f"{root.locale}/")]
    place = next(file[: -len(path)] for path in paths for file in own if f"/{file}".endswith(f"/{path}"))
    return SourceRoot(root.locale, out / "generated" / MARKDOWN / root.locale / place)


def try_clean(roots: Sequence[SourceRoot], out: Path) -> Cleaned:
    """Make the clean pages of some trees, and make and compile them again."""
    files, _ = clean(roots, out / "once")
    again = [made_root(root, [*files], out / "once") for root in roots]
    twice, _ = clean(again, out / "twice")
    before, after = stored_facts(out / "once"), stored_facts(out / "twice")
    paths = sorted(files.keys() | twice.keys())
    others = [f"not the same again: {path}" for path in paths if files.get(path) != twice.get(path)]
    changed = sum(
        file.read_bytes() != (root.folder / file.relative_to(made.folder)).read_bytes()
        for root, made in zip(roots, again, strict=True)
        for file in made.folder.rglob("*.md")
        if (root.folder / file.relative_to(made.folder)).is_file()
    )
    return Cleaned(files, [*worse(before, after), *others], changed, better(before, after))
