"""`docabi conformance init`: a recipe for the conformance tests of an implementation of a user's own."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from docabi.cli import CLEAN, near
from docabi.cli.printing import say
from docabi.cli.settings import built_project, specification_reader
from docabi.diagnostics import UnusableError, UsageError
from docabi.facts import Facts

RECIPE = "recipe.yaml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    init = actions.add_parser("init", help=f"write {RECIPE} from the specification; never overwrites a file")
    init.add_argument("folder", nargs="?", default=".", metavar="DIR", help="the folder to write it to (default: here)")
    init.add_argument(
        "--interface",
        action="append",
        default=[],
        metavar="NAME",
        help="an interface of the recipe (repeat; default: all)",
    )
    init.add_argument("--out", type=Path, metavar="DIR", help="the folder that has specs/ (default: the project's)")


def run(options: argparse.Namespace) -> int:
    """Write the recipe."""
    from docabi.recipes import recipe_interfaces, recipe_text
    from docabi.store import stored_spec

    folder, _ = built_project(options.out)
    spec = stored_spec(specification_reader(folder), Facts())
    known = recipe_interfaces(spec)
    for name in options.interface:
        if name not in known:
            raise UsageError(f"no interface with methods is called `{name}`{near(name, known)}")
    names = list(dict.fromkeys(options.interface)) or known
    text = recipe_text(spec, names)
    target = Path(options.folder) / RECIPE
    if os.path.lexists(target):
        raise UsageError(f"{target} exists; init never overwrites a file")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UnusableError(f"{error.filename or target}: cannot be written: {error.strerror}") from error
    missing = text.count(": FILL IN")
    rest = f"; {missing} values are yours to fill in" if missing else ""
    say(f"made {target} for {len(names)} interfaces{rest}; next: pytest generated/conformance --recipe {target}")
    return CLEAN
