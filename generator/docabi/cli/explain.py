"""`docabi explain`: what a rule or a class of changes means and what to do about it."""

from __future__ import annotations

import argparse

from docabi.changes.classes import classes, explain
from docabi.cli import CLEAN, near
from docabi.cli.printing import say
from docabi.diagnostics import UsageError
from docabi.rules import rules


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "rule", metavar="RULE", help="the id of a rule or a class of changes, as it stands behind a finding or a change"
    )


def run(options: argparse.Namespace) -> int:
    """Print the page of a rule or a class."""
    if options.rule in classes():
        say(explain(options.rule), end="")
        return CLEAN
    page = rules().get(options.rule)
    if page is None:
        help = near(options.rule, [*rules(), *classes()]) or "; `docabi rules` and `docabi rules --changes` list them"
        raise UsageError(f"there is no rule `{options.rule}`{help}")
    say(f"{page.rule} ({page.severity})\n\n{page.summary}\n\n{page.text}", end="")
    return CLEAN
