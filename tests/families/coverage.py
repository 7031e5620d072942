"""What a specification has of what pages state, as a table: `python -m tests.families.coverage LOCALE=PAGES...`.

Each documentation root PAGES is built with docabi's command line into `--out` (a folder that is kept; without it one
that is not), and read by `stated_by_pages`; neither that module nor this one imports anything of docabi. A cell is what
the specification got, and what pages state. `--missing COLUMN` lists what it lacks, with pages.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.families.stated_by_pages import Declared, Parameter, Stated, first_words, read


class Missing(NamedTuple):
    """A thing that pages state and the specification lacks, or, in a column of faults, has wrongly."""

    column: str
    page: str
    what: str


class Coverage(NamedTuple):
    """Counts of a tree: pages, entities by kind, what is stated and got by column, and what is missing."""

    pages: int
    kinds: Counter[str]
    stated: Counter[str]
    got: Counter[str]
    missing: tuple[Missing, ...]


# --- the specification by page ---------------------------------------------------------------------------------------


class Made(NamedTuple):
    """What was made of a page: an entity or a method, the words about it, and the interface of a method."""

    facts: dict[str, Any]
    words: dict[str, Any]
    owner: dict[str, Any] | None


def specification(folder: Path) -> list[Made]:
    """Each entity and each method of a specification, with the words of its first locale."""
    found = []
    for row in _document(folder / "index.json"):
        facts = _document(folder / row["abi"])
        text = next(iter(row["text"].values()), "")
        words = _document(folder / text) if text else {}
        found.append(Made(facts, words.get("text", {}), None))
        methods = words.get("methods", {})
        found += [Made(method, methods.get(method["name"], {}), facts) for method in facts.get("methods", ())]
    return found


def _document(file: Path) -> Any:
    return yaml.load(file.read_bytes(), yaml.CSafeLoader)


# --- signatures ------------------------------------------------------------------------------------------------------


def _type(tree: Any) -> tuple[frozenset[str], int]:
    """Words and depth of a type, as the reader of pages counts them; depth -1 for a function."""
    if not isinstance(tree, dict) or "function" in tree:
        return frozenset(), -1
    form = next((one for one in ("pointer", "array", "reference") if one in tree), "")
    if form:
        inner = tree[form].get("of", tree[form].get("item", tree[form])) if form == "array" else tree[form]
        words, depth = _type(inner)
        return words, depth + 1 if depth >= 0 else -1
    words = frozenset(str(tree.get("name", "")).split())
    return frozenset(one for one in words if one != "int") or words, 0


def _is_same(stated: Parameter, made: dict[str, Any]) -> bool:
    if stated.depth >= 0 and _type(made["type"]) != (stated.words, stated.depth):
        return False
    return not stated.name or stated.name == made["name"]


def _has_signature(declared: Declared, made: Made) -> bool:
    if made.facts.get("kind") == "macro":
        return len(made.facts.get("arguments", ())) >= len(declared.parameters)
    rows = made.facts.get("parameters", ())
    return len(rows) == len(declared.parameters) and all(map(_is_same, declared.parameters, rows))


def _without_names(declared: Declared) -> Declared:
    return declared._replace(parameters=tuple(one._replace(name="") for one in declared.parameters))


# --- the columns -----------------------------------------------------------------------------------------------------


class Compared(NamedTuple):
    """A page: what it states, what was made of it, what was made of all pages by name, and the functions that the
    generated headers declare.
    """

    stated: Stated
    made: Sequence[Made]
    everywhere: Mapping[str, Sequence[Made]]
    printed: frozenset[str] = frozenset()

    @property
    def callables(self) -> list[Made]:
        """What has parameters."""
        return [one for one in self.made if one.facts.get("parameters")]


Found = Iterator[tuple[str, bool]]


def signatures(page: Compared) -> Found:
    """Functions, methods and callbacks by name; of several declarations of one name (overloads of C++) one counts."""
    by_name: dict[str, list[Declared]] = defaultdict(list)
    for declared in page.stated.declared:
        if declared.kind in ("function", "callback"):
            by_name[declared.name].append(declared)
    for name, each in by_name.items():
        # A name that no other part of its page gives stands alone there; a function may be of another page.
        own = [one for one in page.made if one.facts["name"] == name or len(by_name) == len(page.made) == 1]
        others = [] if own else [one for one in page.everywhere.get(name, ()) if one.owner is None]
        wanted = [*each, *(_without_names(one) for one in each if others)]
        yield name, any(_has_signature(declared, one) for declared in wanted for one in (*own, *others))


def usable(page: Compared) -> Found:
    """Functions that a page declares or that were made of it, but for macros: a generated header declares those that a
    program can call, and no other.
    """
    if any(one.owner is not None for one in page.made):
        return
    macros = {one.facts["name"] for one in page.made if one.facts.get("kind") == "macro"}
    made = {one.facts["name"] for one in page.made if one.facts.get("kind") == "function"}
    stated = {one.name for one in page.stated.declared if one.kind == "function" and one.name in page.stated.listed}
    yield from ((name, name in page.printed) for name in sorted((stated | made) - macros))


def parameter_texts(page: Compared) -> Found:
    """Texts of declared or headed parameters: their first words stand at the beginning of what was got."""
    made = page.callables or page.made
    for name, words in page.stated.texts.items():
        texts = (one.words.get("parameters", {}).get(name, "") for one in made)
        is_got = any(set(words[:3]) <= set(first_words(text, 12)) for text in texts if text)
        yield f"{name}: {' '.join(words)}", is_got


def directions(page: Compared) -> Found:
    """Directions that the declaration states, else the words of the description."""
    declared = {one.name: one.direction for each in page.stated.declared for one in each.parameters if one.direction}
    rows = [row for one in page.callables for row in one.facts["parameters"]]
    for name, said in {**page.stated.directions, **declared}.items():
        got = {str(row["direction"]).replace("-", "") for row in rows if row["name"] == name}
        yield f"{name}: {said}, not {', '.join(sorted(got)) or 'told'}", said in got


def codes(page: Compared) -> Found:
    """Return codes of tables, terms and lines of their own; got are those with a value."""
    got = {code["name"] for one in page.made for code in one.facts.get("hresults", ()) if "value" in code}
    yield from ((code, code in got) for code in sorted(page.stated.codes))


def states(page: Compared) -> Found:
    """SQLSTATEs of a table of diagnostics."""
    got = {state["name"] for one in page.made for state in one.facts.get("states", ())}
    yield from ((state, state in got) for state in sorted(page.stated.states))


def enumerators(page: Compared) -> Found:
    """Enumerators of declarations."""
    got = {member["name"] for one in page.made for member in one.facts.get("members", ())}
    yield from ((name, name in got) for name in page.stated.enumerators)


def headers(page: Compared) -> Found:
    """The header of a page that describes something."""
    if page.stated.header and page.made:
        got = {str(one.facts.get("header") or (one.owner or {}).get("header")).lower() for one in page.made}
        yield f"{page.stated.header}, not {', '.join(sorted(got))}", page.stated.header in got


def interface_pages(page: Compared) -> Found:
    """Pages of interfaces."""
    if page.stated.interface:
        kinds = {one.facts["name"] for one in page.made if one.facts.get("kind") in ("interface", "class")}
        yield page.stated.interface, page.stated.interface in kinds


def slots(page: Compared) -> Found:
    """Rows of a table in vtable order: each is a method with a slot of its own interface. A placeholder's row has no
    name. Where a layout is known from a header, it may have another order, and names for the placeholders.
    """
    rows = [row for one in page.made for row in one.facts.get("methods", ()) if "slot" in row]
    names = {row["name"].casefold() for row in rows}
    for at, name in enumerate(page.stated.slots):
        is_there = at < len(rows) if " " in name else name.casefold() in names
        yield f"{page.stated.interface}.{name}", is_there


def constants(page: Compared) -> Found:
    """Pages of constants: what identifies one is a number in a table."""
    if page.stated.constant:
        made = {one.facts["name"] for one in page.made if one.facts.get("kind") == "constant" and "value" in one.facts}
        yield page.stated.constant, page.stated.constant in made


def wrong_names(page: Compared) -> Found:
    """Names that no word of their page is."""
    names = page.stated.names
    for one in page.made:
        name = one.facts["name"]
        yield name, name in names or (name[:-1] in names and name[-1] in "AW")


def invented(page: Compared) -> Found:
    """Entities and methods of pages that declare nothing, head nothing, and do not list the name as that of an API."""
    stated = page.stated
    is_stated = bool(stated.declared or stated.interface or stated.is_headed or stated.constant)
    for one in page.made:
        name = one.facts["name"]
        is_listed = one.owner is None and (name in stated.listed or name[:-1] in stated.listed)
        yield name, is_stated or is_listed or bool(one.facts.get("iid"))


COLUMNS: Mapping[str, Callable[[Compared], Found]] = {
    "signatures": signatures,
    "usable functions": usable,
    "parameter texts": parameter_texts,
    "directions": directions,
    "codes": codes,
    "SQLSTATEs": states,
    "enumerators": enumerators,
    "constants": constants,
    "headers": headers,
    "interface pages": interface_pages,
    "slots": slots,
    "wrong names": wrong_names,
    "invented": invented,
}
FAULTS = ("wrong names", "invented")


# --- trees -----------------------------------------------------------------------------------------------------------


def cover(pages: Path, specs: Path) -> Coverage:
    """Compare a documentation root with the specification made of it."""
    made = specification(specs)
    by_page: dict[str, list[Made]] = defaultdict(list)
    by_name: dict[str, list[Made]] = defaultdict(list)
    for one in made:
        by_name[one.facts["name"]].append(one)
        by_page[one.facts.get("page") or ""].append(one)
    stated, got, missing = Counter[str](), Counter[str](), list[Missing]()
    files, printed = sorted(pages.rglob("*.md")), declared_in_headers(specs.parent / "generated" / "c")
    for file in files:
        path = file.relative_to(pages).as_posix()
        stating = read(path, file.read_text(encoding="utf-8", errors="replace"))
        page = Compared(stating, by_page.get(path, ()), by_name, printed)
        for column, compare in COLUMNS.items():
            for what, is_got in compare(page):
                stated[column] += 1
                got[column] += is_got
                missing += [] if is_got else [Missing(column, path, what)]
    kinds = Counter(one.facts["kind"] if one.owner is None else "method" for one in made)
    return Coverage(len(files), kinds, stated, got, tuple(missing))


_DEPRECATED = re.compile(r'DOCABI_DEPRECATED\("[^"\n]*"\)')
_PROTOTYPE = re.compile(r"^EXTERN_C [^\n(]*?\b(\w+)\(", re.MULTILINE)


def declared_in_headers(folder: Path) -> frozenset[str]:
    """The functions of which generated headers have a prototype."""
    texts = (_DEPRECATED.sub("", file.read_text(encoding="utf-8")) for file in folder.glob("*.h"))
    return frozenset(name for text in texts for name in _PROTOTYPE.findall(text))


def table(rows: Mapping[str, Coverage]) -> str:
    """The coverage of each tree as a table in Markdown."""
    head = ("tree", "pages", "entities", *COLUMNS)
    lines = [f"| {' | '.join(head)} |", f"| {' | '.join('---' for _ in head)} |"]
    for name, one in rows.items():
        kinds = ", ".join(f"{kind} {number:,}" for kind, number in sorted(one.kinds.items()))
        cells = (_cell(column, one.got[column], one.stated[column]) for column in COLUMNS)
        lines.append(f"| {' | '.join([name, f'{one.pages:,}', kinds, *cells])} |")
    return "\n".join(lines)


def _cell(column: str, got: int, stated: int) -> str:
    if column in FAULTS:
        return str(stated - got)
    return f"{got:,} / {stated:,}" if stated else ""


def build(locale: str, pages: Path, out: Path) -> Path:
    """Build a documentation root with the command line; the folder of its specification."""
    words = ["build", "--source", f"{locale}={pages}", "--out", str(out), "--targets", "c", "--fail-on", "never"]
    subprocess.run([sys.executable, "-m", "docabi", *words, "--quiet"], check=True, capture_output=True)
    return out / "specs"


def main() -> int:
    """Print the table of the trees that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="LOCALE=PAGES")
    parser.add_argument("--out", type=Path, help="where specifications are built, a folder a tree")
    parser.add_argument("--missing", choices=COLUMNS, action="append", default=[], help="list what is missing in it")
    options = parser.parse_args()
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for tree in options.trees:
            locale, _, pages = tree.partition("=")
            name = f"{Path(pages).name} ({locale})"
            rows[name] = cover(Path(pages), build(locale, Path(pages), (options.out or Path(folder)) / name))
    print(table(rows))
    for name, one in rows.items():
        for missing in one.missing:
            if missing.column in options.missing:
                print(f"{missing.column}: {name}/{missing.page}: {missing.what}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
