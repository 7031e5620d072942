"""`docabi rules`: every rule, with its severity and a sentence; every class of changes, with its worst level."""

from __future__ import annotations

import argparse

import msgspec

from docabi.changes.classes import classes
from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.escape import json_text
from docabi.rules import rules


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print them (default: text)")
    parser.add_argument(
        "--changes", action="store_true", help="the classes of changes of `docabi diff` instead of the rules"
    )


def run(options: argparse.Namespace) -> int:
    """Print the rules, or the classes."""
    if options.changes:
        rows = [(one.levels.worst.value, rule, one.effect) for rule, one in classes().items()]
        data = [{"class": rule, **msgspec.to_builtins(one)} for rule, one in classes().items()]
    else:
        rows = [(page.severity.value, page.rule, page.summary) for page in rules().values()]
        data = [msgspec.to_builtins(page) for page in rules().values()]
    if options.format == "json":
        say(json_text(data, indent=2))
        return CLEAN
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for first, name, sentence in rows:
        say(f"{first:<{widths[0]}} {name:<{widths[1]}} {sentence}")
    return CLEAN
