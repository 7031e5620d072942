"""What the law of locales compares: the ABI specification of one tree or of several, made once for all test processes,
and what a page plainly states, read without docabi.
"""

from __future__ import annotations

import os
import pickle
import re
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha1
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, TypeVar

from docabi import store
from docabi.diagnostics import Sink
from docabi.facts import Facts
from docabi.families import canonical
from docabi.lower import lower_page
from docabi.passes.link import link_entity
from docabi.passes.merge import merge_entity
from docabi.passes.merge.beside import merge_beside, with_beside
from docabi.passes.merge.grouping import Symbols, group_pages
from docabi.passes.merge.symbols import all_symbols
from docabi.reader import read_page
from docabi.source import PageId
from docabi.spec import Fragment

FACTS = Facts()

T = TypeVar("T")

ROOT = "docs/framework/unmanaged-api"
TREES = ("de-de", "en-us", "fr-fr", "fr-fr-2019", "ja-jp", "ru-ru", "zh-cn")
PAIRS = tuple(combinations(TREES, 2))
# What a tree alone may not know: a name that its translation destroyed is absent.
FILES = ("header", "idl", "library")


class Made(NamedTuple):
    """An entity as one tree gives it: its ABI file, path and revision of its pages, paths of pages that state a header
    or library, rules reported on its pages.
    """

    abi: str
    pages: frozenset[tuple[str, str]]
    stated: frozenset[tuple[str, str]]
    rules: frozenset[str]

    @property
    def files(self) -> dict[str, str]:
        """Its header, IDL file and library, those that are known."""
        rows = (line.partition(": ") for line in self.abi.split("\n"))
        return {key: value for key, _, value in rows if key in FILES}

    @property
    def facts(self) -> list[str]:
        """The lines of everything else."""
        return [line for line in self.abi.split("\n") if line.partition(": ")[0] not in FILES]


Tree = dict[str, Made]


def fragments(folder: Path, locale: str) -> Iterator[Fragment]:
    """Every page of a root, lowered."""
    for path in sorted(folder.rglob("*.md")):
        identity = PageId(locale, path.relative_to(folder).as_posix())
        sink = Sink(identity)
        page = read_page(identity, path.read_bytes(), FACTS, sink)
        if page is not None:
            yield lower_page(canonical(page, FACTS), FACTS, sink, ROOT)


def compile_trees(roots: Sequence[tuple[Path, str]]) -> Tree:
    """The entities of all pages of these roots, each with its locale."""
    pages = {fragment.page: fragment for root, locale in roots for fragment in fragments(root, locale)}
    groups = with_beside(group_pages(pages.values()), pages.values())
    symbols = all_symbols(groups, pages.values(), FACTS)
    return {
        name: _made([pages[page] for page in members], symbols, name if name in groups.beside else "")
        for name, members in groups.entities.items()
    }


def _made(members: Sequence[Fragment], symbols: Symbols, type: str) -> Made:
    linked = link_entity(merge_beside(type, members) if type else merge_entity(members), symbols, Facts())
    rules = {found.rule for found in linked.diagnostics} | {one.rule for page in members for one in page.diagnostics}
    stated = {(fact, page.page.path) for page in members for fact in FILES if getattr(page.facts, fact, None)}
    pages = frozenset((page.page.path, page.text.freshness.revision) for page in members)
    return Made(store.dumps(linked.entity), pages, frozenset(stated), frozenset(rules))


def page_revisions(folder: Path) -> dict[str, str]:
    """Path -> source revision of every page, read without docabi: as the page states it, else computed of English."""
    found = {}
    for path in folder.rglob("*.md"):
        data = path.read_bytes()
        stated = re.search(rb"^ms.openlocfilehash: ([0-9a-f]{40})", data, re.MULTILINE)
        english = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        found[path.relative_to(folder).as_posix()] = stated[1].decode() if stated else sha1(english).hexdigest()
    return found


def shared(folder: Path, name: str, make: Callable[[], T]) -> T:
    """A value that one test process makes and the others read; `folder` is the same for all of them."""
    file = folder / f"{name}.pickle"
    try:
        os.close(os.open(folder / f"{name}.begun", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        while not file.exists():
            time.sleep(0.2)
    else:
        temporary = file.with_suffix(".part")
        temporary.write_bytes(pickle.dumps(make()))
        temporary.rename(file)
    value: T = pickle.loads(file.read_bytes())  # written a moment ago by another process of this test run
    return value


_FENCE = re.compile(r"^ *```[^\n]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_FIRST_CELL = re.compile(r"^ *\|([^|\n]+)\|", re.MULTILINE)


# A name with a number behind it in brackets: `LAMP_DIM` (0x1).
_NUMBERED = re.compile(r"[A-Z][A-Z0-9]*_[A-Z0-9_]+[`*]{0,3}\s*[(（]\s*(?:0x)?[0-9A-Fa-f]+\s*[)）]")


def plain_facts(page: Path) -> tuple[list[str], list[str], list[str]]:
    """Fences without blanks, first cells of tables that hold nothing but a code or a name, and names with numbers."""
    text = page.read_text("utf-8", "replace") if page.exists() else ""
    fences = ["".join(fence.split()) for fence in _FENCE.findall(text)]
    cells = (re.sub(r"[\s`\\*]", "", cell) for cell in _FIRST_CELL.findall(_FENCE.sub("", text)))
    numbered = sorted({re.sub(r"[\s`*（）()]", "", one) for one in _NUMBERED.findall(text.replace("\\_", "_"))})
    return fences, [cell for cell in cells if re.fullmatch(r"[\w(),.|-]*", cell, re.ASCII)], numbered
