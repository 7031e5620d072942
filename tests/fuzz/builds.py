"""Whole builds of small trees, all targets, in one output that is never cleaned: what is made must be sound each time.

Every build: no page loses more than itself, every Python file parses, no file has a character that is not printable.
Some of them besides (a checksum of the input chooses): headers compile as C and C++, the package imports, HTML holds
nothing active, and a build from nothing gives the same bytes and findings.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from zlib import crc32

import yaml

from docabi.config import TARGETS, Settings
from docabi.driver.build import build
from docabi.driver.outcome import Outcome
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.c.compilers import NATIVE, compile_text, includes
from tests.command_line import tree_bytes
from tests.fuzz.seeds import tree
from tests.injection.judges import active
from tests.python.test_python_hostile import imported, use
from tests.small_projects import Silent

_LOCALES = ("en-US", "fr-FR")
_NEVER = frozenset({"internal-error", "file-in-the-way", "edited-file"})
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
CLANG = tuple(compiler for compiler in NATIVE if compiler.name.startswith("clang"))


@cache
def scratch() -> Path:
    """A folder of this process, in memory where the system has such a place."""
    memory = Path("/dev/shm")
    return Path(mkdtemp(prefix="docabi-fuzz-", dir=memory if memory.is_dir() else None))


def run(data: bytes) -> None:
    """Build the tree of an input and judge what was made."""
    pages = scratch() / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    for locale in _LOCALES:
        (pages / locale).mkdir(parents=True)
    for path, page in tree(data).items():
        _write(pages / path, page)
    number = crc32(data)
    options = Options(flavor="comtypes" if number % 7 == 0 else "ctypes")
    outcome = _build(pages, scratch() / "out", options)
    # The pages in their own format keep what is wrong for a person to mend, also their encoding.
    made = (path for path in outcome.changes.written if not path.startswith("generated/markdown/"))
    written = {path: scratch() / "out" / path for path in made}
    for path, file in written.items():
        text = file.read_text(encoding="utf-8")
        assert not _UNSEEN.search(text), (path, _UNSEEN.search(text))
        if path.endswith(".py"):
            ast.parse(text)
    for rate, judge in _JUDGES:
        if number // 7 % rate == 0:
            judge(written, outcome, options)


def _write(file: Path, page: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(page)
    except OSError:
        return  # no name for a file here, or one that another page is a folder of


def _build(pages: Path, out: Path, options: Options) -> Outcome:
    roots = tuple(SourceRoot(locale, pages / locale) for locale in _LOCALES)
    outcome = build(Settings(roots, out, TARGETS, options), Silent(), 1, check=False)
    wrong = [one for one in outcome.diagnostics if one.rule in _NEVER]
    assert not wrong, wrong
    return outcome


_Written = Mapping[str, Path]


def _compile(written: _Written, outcome: Outcome, options: Options) -> None:
    """The headers, together, without a warning."""
    headers = scratch() / "out" / "generated" / "c"
    unit = "\n".join(includes(headers))
    for compiler in CLANG:
        if compiler.is_here:
            said = compile_text(compiler, headers, unit, scratch(), "-DCOBJMACROS")
            assert not said, said


def _import(written: _Written, outcome: Outcome, options: Options) -> None:
    """The package, every module and every slot of it."""
    if options.flavor == "ctypes":
        with imported(scratch() / "out" / "generated" / "python", options.package) as modules:
            for module in modules:
                use(module)


def _read(written: _Written, outcome: Outcome, options: Options) -> None:
    """What other programs read: pages in HTML, specification in YAML and JSON."""
    for path, file in written.items():
        text = file.read_text(encoding="utf-8")
        if path.endswith(".json"):
            json.loads(text)
        elif path.endswith(".yaml"):
            yaml.load(text, Loader=yaml.CSafeLoader)
        elif path.endswith(".html"):
            assert not active(text), (path, active(text))


def _from_nothing(written: _Written, outcome: Outcome, options: Options) -> None:
    """A build from nothing makes the same."""
    clean = scratch() / "clean"
    shutil.rmtree(clean, ignore_errors=True)
    again = _build(scratch() / "pages", clean, options)
    assert again.diagnostics == outcome.diagnostics
    assert tree_bytes(clean, "specs", "generated") == tree_bytes(scratch() / "out", "specs", "generated")


_JUDGES: Iterable[tuple[int, Callable[[_Written, Outcome, Options], None]]] = (
    (4, _read),
    (16, _compile),
    (32, _import),
    (48, _from_nothing),
)
