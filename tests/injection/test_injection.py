"""No text of a page leaves its place, in any file of any target, in a report or on a terminal.

Each filter of `escape` is needed for that: with any one of them switched off the judges notice.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from docabi import escape, rendering
from docabi.config import FLAVORS, USUAL_TARGETS, Settings
from docabi.driver.build import build
from docabi.rendering import Options
from docabi.source import SourceRoot
from tests.conftest import PROJECT
from tests.injection.attacks import ATTACKS, COMBINED, IN_NAME, attacked
from tests.injection.judges import escapes
from tests.injection.reports import own, said
from tests.small_projects import Silent

LINES = f"{COMBINED}\nescaped"
SAMPLES = PROJECT / "samples" / "pages"
LOCALES = ("en-US", "ja-JP")


def make(pages: Path, out: Path, flavor: str, locales: tuple[str, ...] = LOCALES, words: str = "words") -> Path:
    """Everything made of some pages, below `out`; the words are those of a project's attribution."""
    roots = tuple(SourceRoot(locale, pages / locale) for locale in locales)
    options = Options("en-US", flavor=flavor, attribution=words, license="CC-BY-4.0")
    done = build(Settings(roots, out, USUAL_TARGETS, options), Silent(), 1, check=False)
    assert "internal-error" not in {one.rule for one in done.diagnostics}
    return own(out, words)


def copied(
    pages: Path, attacks: tuple[str, ...], locales: tuple[str, ...] = LOCALES, most: int = 1000, name: str = "words"
) -> Path:
    """The sample pages, each with two attacks; those of methods have the name in their own."""
    for locale in locales:
        for number, file in enumerate(sorted((SAMPLES / locale).rglob("*.md"))[:most]):
            target = pages / locale / file.relative_to(SAMPLES / locale)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = file.read_text("utf-8")
            for attack in {number % len(attacks), (number + 29) % len(attacks)}:
                text = attacked(text, attacks[attack], mark(attack))
            target.with_name(file.name.replace("-method", f"{name}-method")).write_bytes(text.encode())
    return pages


def mark(number: int) -> str:
    """A word that stands before the attack of that number, and nowhere else."""
    return f"Mark{number:03}x"


@pytest.mark.slow
@pytest.mark.parametrize("flavor", FLAVORS)
def test_no_attack_leaves_its_place(flavor: str, tmp_path: Path) -> None:
    clean = make(copied(tmp_path / "clean-pages", ("words",)), tmp_path / "clean", flavor)
    dirty = make(copied(tmp_path / "pages", ATTACKS, name=IN_NAME), tmp_path / "dirty", flavor, words=LINES)
    assert made_of(clean, dirty) == []
    # A module for comtypes has no docstrings.
    assert missing(dirty, ".h", ".html", ".yaml", *((".py",) if flavor == "ctypes" else ())) == {}


def made_of(clean: Path, dirty: Path) -> list[str]:
    """What escapes into what was made of pages."""
    return [problem for part in ("generated", "specs", "own") for problem in escapes(clean / part, dirty / part)]


def missing(out: Path, *kinds: str) -> dict[str, list[str]]:
    """The attacks that no file of a kind has in it, of which these tests would then say nothing."""
    found: dict[str, list[str]] = {}
    for kind in kinds:
        text = "".join(file.read_text("utf-8") for file in sorted(out.rglob(f"*{kind}")))
        lost = [attack for number, attack in enumerate(ATTACKS) if mark(number) not in text]
        found |= {kind: lost} if lost else {}
    return found


# --- each filter is needed ---

# Functions that change a text; a predicate is none.
FILTERS = [
    name
    for name, value in vars(escape).items()
    if inspect.isfunction(value) and not name.startswith("_") and value.__annotations__["return"] == "str"
]
# What stands for a filter that writes more than its text; for the others nothing changes.
NAIVE: Mapping[str, Callable[..., str]] = {
    **dict.fromkeys(("c_string", "python_string", "yaml_string"), lambda text: f'"{text}"'),
    "json_text": lambda value, indent=None: json.dumps(value, ensure_ascii=False, indent=indent),
}

SMALL, ENGLISH = 30, ("en-US",)


def switched_off(name: str, patch: pytest.MonkeyPatch) -> None:
    """Put a function that changes nothing in a filter's place, wherever it was imported."""
    off = NAIVE.get(name, lambda text: text)
    real = getattr(escape, name)
    for module in [module for known, module in sys.modules.items() if known.startswith("docabi.")]:
        for attribute in [attribute for attribute, value in vars(module).items() if value is real]:
            patch.setattr(module, attribute, off)
    if name in escape.FILTERS:
        patch.setitem(escape.FILTERS, name, off)
    rendering.environment.cache_clear()


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is made of some pages with harmless words, and said of them."""
    folder = tmp_path_factory.mktemp("clean")
    made = make(copied(folder / "pages", ("words",), ENGLISH, SMALL), folder / "out", "comtypes", ENGLISH)
    return said(made, "words")


EACH = [pytest.param(name, marks=pytest.mark.slow) for name in FILTERS]
"""Each makes everything once more, which takes seconds."""


@pytest.mark.slow
@pytest.mark.parametrize("name", ["nothing", *EACH])
def test_each_filter_is_needed(name: str, clean: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if name != "nothing":
        switched_off(name, monkeypatch)
    try:
        pages = copied(tmp_path / "pages", (COMBINED,), ENGLISH, SMALL, IN_NAME)
        dirty = make(pages, tmp_path / "out", "comtypes", ENGLISH, LINES)
        noticed = made_of(clean, dirty)
        if not noticed:  # with no filter for YAML, there is no specification to say anything of
            noticed = list(escapes(clean / "said", said(dirty, COMBINED) / "said"))
    finally:
        rendering.environment.cache_clear()
    assert bool(noticed) is (name != "nothing"), noticed
