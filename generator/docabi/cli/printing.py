"""The only way of a command's words to a terminal, a pipe or a log: whatever a page, a path or a setting says, no
escape sequence, no line of its own and nothing that reads otherwise than it is written comes out. What a program reads
from a pipe, a diff of pages, is handed on as it is.

Imports nothing that costs time: a rebuild with nothing to do prints through it, too.
"""

from __future__ import annotations

import sys


def say(text: str = "", *, error: bool = False, end: str = "\n") -> None:
    """Print a text of any number of lines on standard output, or on standard error."""
    if not text.replace("\n", "").isprintable():
        from docabi.escape import terminal

        text = terminal(text)
    print(text, end=end, file=sys.stderr if error else sys.stdout, flush=error)


def hand_on(text: str) -> None:
    """Write a text on standard output for a program to read, byte by byte as it is (bytes that are no UTF-8 as
    `surrogateescape` has them); what goes to a terminal is printed as everything else.
    """
    if sys.stdout.isatty():
        say(text, end="")
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
        sys.stdout.buffer.flush()


def complain(message: str) -> None:
    """Print a message about the whole command on standard error, on one line behind docabi's name."""
    say(f"docabi: {' '.join(message.split())}", error=True)
