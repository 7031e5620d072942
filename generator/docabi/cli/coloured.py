"""A comparison's text on a terminal, its levels in colours; `NO_COLOR` turns them off."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from docabi.changes.model import Level
from docabi.cli.terminal_markdown import Gated

_STYLES = {Level.BREAKING: "bold red", Level.RISKY: "yellow", Level.COMPATIBLE: "green", Level.NONE: "dim"}


def print_coloured(text: str) -> None:
    """Print lines; one that begins with a level has its colour."""
    console = Console(highlight=False)
    for line in text.splitlines():
        level = next((one for one in Level if line.split(" ", 1)[0] == one), None)
        style = _STYLES[level] if level is not None else "bold" if line[:2] == "  " and line[2:3].strip() else ""
        console.print(Gated(Text(line, style)), soft_wrap=True)
