"""`fix` on the copy of a whole tree, held against what was said of it: the patch applies to the copy, a second run
finds nothing, no byte differs but those of the repairs, and the facts are the same or better.

    python -m tests.check.fixed_trees de-DE=PATH... --out DIR

prints what came of each tree.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec

from docabi.cache import Cache
from docabi.cli.page_diffs import page_diff
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Edit
from docabi.driver.checking import Checked, check_with
from docabi.driver.fixing import FixedPage, fixed_pages
from docabi.source import SourceRoot
from tests.check.repair_law import better, facts, worse
from tests.small_projects import Silent

_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"


class FixedTree(msgspec.Struct):
    """What came of a tree: pages and findings that were mended, by rule; what is left that has a repair; facts that are
    new; and everything that is not as it was promised.
    """

    pages: int = 0
    mended: dict[str, int] = {}
    left: dict[str, int] = {}
    better: int = 0
    wrong: list[str] = []


def fix_tree(locale: str, tree: Path, out: Path, areas: Sequence[str] = ("",)) -> FixedTree:
    """Mend a copy of a tree, or of some of its folders, with git alone."""
    copy = out / "repository" / locale
    for area in areas:
        shutil.copytree(tree / area, copy / area)
    settings, cache, rounds = Settings(sources=(SourceRoot(locale, copy),), out=out, targets=()), Cache(None), []

    def choose(checked: Checked) -> Sequence[Diagnostic]:
        rounds.append(frozenset(checked.diagnostics))
        return checked.diagnostics

    result = FixedTree()
    before = facts(settings.sources, out / "before")
    fixed = fixed_pages(settings, cache, Silent(), 1, choose)
    result.pages = len(fixed)
    result.mended = dict(Counter(one.rule for page in fixed for one in page.findings).most_common())
    result.wrong += [f"bytes: {page.page.path}" for page in fixed if _expected(page, rounds) != page.after]
    result.wrong += [f"not at its place: {one}" for page in fixed for one in page.findings if not _is_at_place(one)]
    result.wrong += _apply(fixed, copy)
    after = check_with(cache, settings, Silent(), 1).diagnostics
    result.left = dict(Counter(one.rule for one in after if one.repair).most_common())
    cache.close()
    shown = facts(settings.sources, out / "after")
    result.wrong += [f"fact: {one}" for one in worse(before, shown)]
    result.better = better(before, shown)
    return result


def _apply(fixed: Sequence[FixedPage], copy: Path) -> list[str]:
    """Apply the patch as a user does; what of it git refuses, and pages that are then not what `fix` writes."""
    patch = "".join(page_diff(_text(page.before), _text(page.after), f"{copy.name}/{page.page.path}") for page in fixed)
    git = ["git", "-C", str(copy.parent)]
    subprocess.run([*git, "init", "-q"], check=True)
    (copy.parent / "fix.patch").write_bytes(patch.encode("utf-8", "surrogateescape"))
    ran = subprocess.run([*git, "apply", "fix.patch"], capture_output=True, check=False, text=True)
    differ = [page.page.path for page in fixed if (copy / page.page.path).read_bytes() != page.after]
    refused = [line for line in ran.stderr.splitlines() if line.startswith("error:")]
    return [*refused, *(f"differs from what fix writes: {path}" for path in differ)]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _expected(page: FixedPage, rounds: Sequence[frozenset[Diagnostic]]) -> bytes:
    """The page with the repairs of each round put into its lines by hand, the last one of a line first."""
    text = page.before.decode("utf-8")
    bom, text = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
    for number, found in enumerate(rounds):
        earlier = frozenset().union(*rounds[:number])
        edits = {edit for one in page.findings if one in found and one not in earlier for edit in one.repair}
        lines = re.split(r"(?<=\n)", text)
        for edit in sorted(edits, reverse=True):
            lines[edit.line - 1] = _edited(lines[edit.line - 1], edit)
        text = "".join(lines)
    return (bom + text).encode()


def _edited(line: str, edit: Edit) -> str:
    start = edit.column - 1 if edit.column else line.find(edit.old)
    return (
        line[:start] + line[start : start + len(edit.old)].replace(edit.old, edit.new) + line[start + len(edit.old) :]
    )


def _is_at_place(one: Diagnostic) -> bool:
    """Whether each edit lies in the finding's span, or is a blank with the letters beside it."""
    span = one.span
    return all(
        edit.line == span.line
        and span.column - 1 <= edit.column
        and edit.column + len(edit.old) <= span.column + span.length + 1
        for edit in one.repair
        if edit.column
    )


def main() -> None:
    """Print what came of each tree."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trees", nargs="+", metavar="LOCALE=PATH")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    for one in options.trees:
        locale, _, path = one.partition("=")
        done = fix_tree(locale, Path(path), options.out / locale)
        print(
            f"{locale}: {sum(done.mended.values()):,} findings on {done.pages:,} pages, {done.better:,} facts are new"
        )
        print(
            f"  mended: {done.mended}\n  left: {done.left}\n  wrong: {done.wrong[:20]} ({len(done.wrong)})", flush=True
        )


if __name__ == "__main__":
    main()
