"""A build in which something goes wrong at a chosen step, and what is there after it and after the next build.

The build runs in a fork of this process, so that it can be killed. Steps are counted by what Python tells audit hooks:
each file that is opened to be written, moved, removed, each folder that is made. What is raised there is what the call
raises.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from docabi import __main__ as command
from docabi import cli
from tests.command_line import page, tree_bytes, write_tree

# Seconds after which a process that hangs is ended; a build takes one.
_PATIENCE = 120
LEFT_OVER = ("*.docabi-tmp", "written.*", "state.*")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "sqlite3.connect"}
BUILD = ("build", "--source", "fr-FR=pages", "--out", "out", "--targets", "c", "-j", "1")
# What a person keeps in the output, some of it named or worded as docabi's own files are.
USERS = {
    "out/generated/c/notes.txt": "made by docabi from specs, says a note\n",
    "out/generated/c/mine.h": "// made by docabi, and then by me\nint mine;\n",
    "out/specs/abi/hosting/notes.yaml": "mine: true\n",
    "out/py.typed": "",
}
_NAMES = ("IOne", "ITwo", "IThree", "IFour")


class Done(msgspec.Struct, frozen=True):
    """How a process ended: its exit code, or the signal below zero; and what it said."""

    code: int
    said: str


def in_fork(folder: Path, work: Callable[[], int]) -> Done:
    """Do something in a process of its own, in a folder."""
    log = folder / "log"
    child = os.fork()
    if not child:
        code = 99
        signal.alarm(_PATIENCE)
        signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever a shell has made of it
        try:
            os.chdir(folder)
            handle = os.open("log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(handle, 1)
            os.dup2(handle, 2)
            sys.stdout = os.fdopen(1, "w", closefd=False)
            sys.stderr = os.fdopen(2, "w", closefd=False)
            code = work()
        finally:
            sys.stderr.flush()
            os._exit(code)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return Done(status, log.read_text("utf-8", "replace"))


def docabi(*arguments: str) -> int:
    """The command line, as a process of its own has it."""
    sys.argv = ["docabi", *arguments]
    return command.main()


def build(folder: Path, prepare: Callable[[], None] = lambda: None, *more: str) -> Done:
    """Build in a fork; `prepare` is called in it before."""

    def work() -> int:
        prepare()
        return docabi(*BUILD, *more)

    return in_fork(folder, work)


def at_steps(act: Callable[[int], None]) -> Callable[[], None]:
    """Call `act` with the number of each step of a build that changes a file of the output, from 1."""

    def prepare() -> None:
        count = [0]

        def hook(event: str, arguments: tuple[Any, ...]) -> None:
            if _is_change(event, arguments):
                count[0] += 1
                act(count[0])

        sys.addaudithook(hook)

    return prepare


def _is_change(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open":
        path, _, flags = arguments
        return bool(flags & _WRITES) and isinstance(path, str | os.PathLike) and "out" in Path(path).parts
    return event in _CHANGES and any("out" in Path(str(argument)).parts for argument in arguments)


def write_pages(root: Path, names: tuple[str, ...], word: str = "suite") -> None:
    """Pages of methods of some interfaces, and nothing else."""
    shutil.rmtree(root, ignore_errors=True)
    text = page().replace("La suite", f"La {word}")
    write_tree(
        root,
        {f"hosting/{one.lower()}-do-method.md": text.replace("IThing", one).replace("ithing", one) for one in names},
    )


def start(folder: Path, fresh: bool) -> None:
    """A project to build: with no output yet, or with one of other pages; with a person's files in it.

    It is built once in this process, so that its forks have read docabi's own data already.
    """
    write_pages(folder / "pages", _NAMES)
    assert cli.main(["build", "--source", f"fr-FR={folder / 'pages'}", "--out", str(folder / "warm"), *BUILD[5:]]) == 0
    shutil.rmtree(folder / "warm")
    write_tree(folder, USERS)
    if not fresh:
        write_pages(folder / "pages", _NAMES[:3])
        assert build(folder).code == 0
    write_pages(folder / "pages", _NAMES[1:], "fin")


def made(folder: Path) -> dict[str, bytes]:
    """What was made, with a person's files among it."""
    return tree_bytes(folder / "out", "specs", "generated")


def wrong(folder: Path, clean: dict[str, bytes]) -> Iterator[str]:
    """What is not as it should be after another build."""
    for path, text in USERS.items():
        if not (folder / path).exists() or (folder / path).read_text() != text:
            yield f"{path} is lost"
    again = build(folder)
    if again.code != 0:
        yield f"the next build ends with {again.code}: {again.said}"
    if made(folder) != clean:
        yield f"other files than a clean build: {sorted(made(folder).items() ^ clean.items())[:3]}"
    if left_over(folder):
        (folder / "out/.docabi/state").unlink(missing_ok=True)  # a build with nothing to do tidies nothing
        build(folder)
        yield from (f"left over: {file}" for file in left_over(folder))


def left_over(folder: Path) -> list[str]:
    """Files that a build was about to put in their places."""
    return [str(file) for pattern in LEFT_OVER for file in (folder / "out").rglob(pattern)]
