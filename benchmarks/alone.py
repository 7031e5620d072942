"""Pieces of a build's work, each done alone by plain use of a library, to hold the figures of `benchmarks.run` against.

    python -m benchmarks.alone [--rounds 5]

builds a tree, works on the same pages, results and files, and prints the medians of CPU without that of starting
Python: of a build from nothing in Y1, of a rebuild in Y2. No piece is a floor: docabi does some of them in less (most
blocks need no parser, folders are asked faster), and what it imports is its own choice.
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import built_tree, edits_of
from benchmarks.measuring import PROJECT, Run, bare_parse, folder, nothing, run

_READ = """
import hashlib, sys
from pathlib import Path
for file in Path(sys.argv[1]).rglob("*.md"):
    hashlib.blake2b(file.read_bytes()).digest()
"""
_FRONT_MATTER = """
import sys, yaml
from pathlib import Path
for file in Path(sys.argv[1]).rglob("*.md"):
    yaml.load(file.read_text("utf-8-sig").partition("---")[2].partition("\\n---")[0], yaml.CBaseLoader)
"""
_BLOCKS = """
import sys
from pathlib import Path
from markdown_it import MarkdownIt
parser = MarkdownIt("commonmark").enable("table").disable("inline")
for file in Path(sys.argv[1]).rglob("*.md"):
    parser.parse(file.read_text("utf-8").split("\\n---", 1)[-1])
"""
_RESULTS = """
import sqlite3, sys, msgspec
rows = sqlite3.connect(sys.argv[1] + "/.docabi/cache.db").execute("select key, value from memo")
kept = sqlite3.connect(sys.argv[2] + "/results")
kept.execute("pragma synchronous = off")
kept.execute("create table memo (key blob primary key, value blob) without rowid")
for key, value in rows:
    kept.execute("insert into memo values (?, ?)", (key, msgspec.msgpack.encode(msgspec.msgpack.decode(value))))
kept.commit()
"""
_FILES = """
import os, sys
from pathlib import Path
for folder in ("specs", "generated"):
    for place, _, names in os.walk(os.path.join(sys.argv[1], folder)):
        target = sys.argv[2] + place
        os.makedirs(target)
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                data = file.read()
            with open(os.path.join(target, "." + name), "xb") as file:
                file.write(data)
            os.replace(os.path.join(target, "." + name), os.path.join(target, name))
"""
_LOOK = """
import os, sys
for root in sys.argv[1:]:
    for place, _, names in os.walk(root):
        for name in names:
            os.stat(os.path.join(place, name))
"""
_MODULES = """
import os, sys, docabi.__main__ as docabi
end, listed = os._exit, sys.argv.pop()
def write_modules(code):
    with open(listed, "w") as file:
        file.write("\\n".join(sys.modules))
    end(code)
os._exit = write_modules
docabi.command()
"""
_IMPORT = """
import importlib, sys
for name in open(sys.argv[1]).read().split():
    if name != "__main__":
        importlib.import_module(name)
"""


# docabi looks for no circles meanwhile and ends without taking apart what is in memory; so do these.
_WHOLE = "import gc, os\ngc.disable()\n{}\nos._exit(0)\n"


class _Piece(NamedTuple):
    """A piece of work: what it is called, the program that does it, and what this is given."""

    title: str
    program: str
    given: Sequence[str | Path]


def _medians(pieces: Sequence[_Piece], yardstick: Callable[[], Run], rounds: int) -> None:
    """Print each in yardsticks, one of which is taken beside each run."""
    for piece in pieces:
        ratios = []
        for _ in range(rounds):
            with folder() as out:
                given = [str(one).replace("{out}", str(out)) for one in piece.given]
                cost = run([sys.executable, "-c", _WHOLE.format(piece.program), *given]).cpu - nothing().cpu
            ratios.append(cost / yardstick().cpu)
        print(f"{piece.title:<60} {statistics.median(ratios):6.2f}", flush=True)


def main() -> None:
    """Print what each piece takes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with built_tree() as scene:
        tree, out = scene.source, scene.out
        cold = (
            _Piece("reading and hashing pages", _READ, [tree]),
            _Piece("front matter by libyaml", _FRONT_MATTER, [tree]),
            _Piece("blocks by markdown-it-py", _BLOCKS, [tree]),
            _Piece("results read, decoded, encoded and put into SQLite", _RESULTS, [out, "{out}"]),
            _Piece("files read, written beside and moved", _FILES, [out, "{out}"]),
        )
        print("of a build from nothing, three targets, one process, in Y1")
        _medians(cold, partial(bare_parse, [tree]), rounds)
        modules = {}
        for kind, text in edits_of(scene.page.read_text("utf-8"), 1).items():
            scene.page.write_text(text, "utf-8")
            modules[kind] = scene.out.with_name(kind)
            run([sys.executable, "-c", _MODULES, *scene.command[3:], str(modules[kind])])
        again = (
            *(_Piece(f"importing what an edit of {kind} imports", _IMPORT, [file]) for kind, file in modules.items()),
            _Piece(
                "walking pages, files and docabi's own, and their states", _LOOK, [tree, out, PROJECT / "generator"]
            ),
        )
        print("of a rebuild after an edit, in Y2, and one more for starting Python")
        _medians(again, nothing, rounds)


if __name__ == "__main__":
    main()
