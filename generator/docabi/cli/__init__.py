"""The command line: finds the command, runs it, turns what went wrong into a message and an exit code.

To add a command: a module here with `add_arguments` and `run`, and a line in COMMANDS.
"""

from __future__ import annotations

import gc
import os
import sys

from docabi import __version__
from docabi.cli.printing import complain, say
from docabi.driver import snapshot

# Not of `typing`, whose import is a part of the time that a rebuild with nothing to do takes, as others here are.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence
    from typing import Any

CLEAN, FINDINGS, FAILED = 0, 1, 3

# Name -> what it does, one line; the module of that name is imported only when the command runs.
COMMANDS = {
    "init": "make a project with docabi.yaml and sample pages",
    "build": "compile documentation pages into a specification and everything made from it",
    "serve": "show the reference pages on this machine, built again and loaded again when something changes",
    "check": "find what is wrong with the pages: broken facts, damaged names, stale translations",
    "fix": "write what can be mended for certain into the pages, or print it as a diff",
    "lsp": "serve an editor: findings, help, quick fixes, facts and definitions while somebody writes (docabi[lsp])",
    "export": "write the texts of the pages for translators' tools: PO, XLIFF, and names nobody translates as TBX",
    "import": "bring translations that were edited in PO files back into the pages",
    "report": "say how much is translated, by whom, and how damaged, by locale and area",
    "diff": "say what changed between two specifications, documentation trees or git revisions",
    "changelog": "tell what each revision of the documentation changed, as Markdown",
    "blame": "say since which revision each fact of an entity is as it is",
    "show": "print an entity in the terminal",
    "layout": "definitions of your own: import them, compare the documentation with them, print what they lack",
    "conformance": "write a recipe for the conformance tests of an implementation of your own",
    "patch": "report corrections to whoever keeps the documentation, as issues with diffs",
    "families": "the families of documentation that are known; which ones a tree is of, and what of it stays unread",
    "templates": "list the templates of what is generated, and say what each is given",
    "schema": "print the JSON Schemas of what docabi reads and writes",
    "rules": "list the rules that findings belong to",
    "explain": "say what a rule means and what to do about it",
}

# Modules that cannot have the name of their command, which is a word of Python.
_MODULES = {"import": "import_po"}

_EPILOG = """exit codes: 0 clean; 1 findings at or above --fail-on, or --check would change something;
2 usage or configuration; 3 could not run (a whole source or the output unusable). `docabi diff --help` and
`docabi changelog --help` say what theirs mean beside these"""


def near(name: str, known: Iterable[str]) -> str:
    """The known names that a name may be meant for, as the end of a message; empty if none is near."""
    import difflib

    found = difflib.get_close_matches(name.lower(), list(known), 3, 0.5)
    return f"; did you mean {' or '.join(found)}?" if found else ""


def _parser(names: Iterable[str]) -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    import argparse

    class Parser(argparse.ArgumentParser):
        """One whose messages go the way of all others: they quote what was typed."""

        def _print_message(self, message: str, file: object = None) -> None:
            say(message, error=file is sys.stderr, end="")

    parser = Parser(
        prog="docabi",
        description="Compile localized API reference pages into a specification, C headers, Python bindings, tests "
        "and reference pages.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"docabi {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    return parser, {
        name: commands.add_parser(name, help=COMMANDS[name], description=COMMANDS[name], allow_abbrev=False)
        for name in names
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, this process's own without `arguments`; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    # Pages and entities are values without circles: looking for those as often as Python does costs a build 5 % of CPU,
    # and a rebuild as much where it does so once; where there is much to make, `Memo` says so.
    gc.set_threshold(1_000_000 if given[:1] == ["build"] else 20_000, 20, 20)
    is_repeated = given[:1] == ["build"] and "--watch" not in given
    key = snapshot.command_key(given) if is_repeated else ""
    if done := snapshot.repeat(given, key):
        say(done[1], error=True, end="")
        return done[0]
    if arguments is None:
        from docabi.cli import interrupts

        interrupts.listen()
    try:
        return _run(given, key)
    finally:
        snapshot.look_anew()  # also where no build took over what was seen


def _module(command: str) -> Any:
    from importlib import import_module

    return import_module(f"docabi.cli.{_MODULES.get(command, command)}")


def _run(given: list[str], key: str) -> int:
    # Options before a command (`--help`) are about all commands, of which making the parsers takes time.
    parser, commands = _parser(given[:1] if given[:1] and given[0] in COMMANDS else COMMANDS)
    name = next((word for word in given if not word.startswith("-")), "")
    try:
        if name in commands:
            _module(name).add_arguments(commands[name])
        options = parser.parse_args(given)
        options.key = key
        code = int(_module(options.command).run(options))
        from docabi.patterns import keep_patterns

        keep_patterns()
        return code
    except SystemExit as stop:  # argparse: 0 for --help, 2 for a usage error
        return int(stop.code or 0)
    except BrokenPipeError:
        # The reader of our output went away (`docabi show X | head`): that is no error of ours.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except Exception as error:
        from docabi.diagnostics import UnusableError, internal_error
        from docabi.source import PageId

        if isinstance(error, UnusableError):
            complain(str(error))
            return error.exit_code
        if isinstance(error, PermissionError) and error.filename:  # such as a working folder that is closed to the user
            complain(f"{error.filename}: {error.strerror}")
            return FAILED
        # A bug: never the exit code of findings, nor a traceback.
        fault = internal_error(PageId("", ""), "the command", error)
        complain(f"{fault.message}; please report this with what you ran")
        return FAILED
