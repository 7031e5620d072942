"""`docabi rules`: every rule, with its severity and a sentence."""

from __future__ import annotations

import argparse

import msgspec

from docabi.cli import CLEAN
from docabi.cli.printing import say
from docabi.escape import json_text
from docabi.rules import rules


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print them (default: text)")


def run(options: argparse.Namespace) -> int:
    """Print the rules."""
    pages = rules().values()
    if options.format == "json":
        say(json_text([msgspec.to_builtins(page) for page in pages], indent=2))
        return CLEAN
    width = max(len(page.rule) for page in pages)
    for page in pages:
        say(f"{page.severity:<8} {page.rule:<{width}} {page.summary}")
    return CLEAN
