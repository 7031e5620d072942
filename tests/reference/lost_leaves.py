"""Leaves of documentation pages that their generated pages do not show, found without docabi. As a script

    python -m tests.reference.lost_leaves OUT LOCALE=ROOT...

it prints how many leaves of each tree were compared and which are missing. `RULES` lists what a page need not show.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.reference.source_leaves import SourceLeaf, letters, source_leaves

_TAG = re.compile(r"<[^>]*>")
_UNSAFE = re.compile(r"[^a-z0-9_]+")
_FACT = re.compile(r"(?m)^(?P<method>- )?(?P<key>name|area|page): (?P<value>.*)$|^  page: (?P<page>.*)$")
_BOLD_LABEL = re.compile(r"\s*(?:>\s*)?\*\*[^*\n]{1,60}\*\*\s*[:：]?")
_FILE = re.compile(r"\w+\s?[.。]\s?(?:h|idl|dll|lib|exe)(?!\w)", re.IGNORECASE)
_NAME_ALONE = re.compile(r"[`*\\\s]*[A-Za-z_][\w:.\\ ]*(?:\[\s*\])?[`*\s]*(?:\([^()]*\))?\s*")
_LONGEST_MARKER, _FEWEST_LETTERS = 22, 4
_LIKE_A_NAME = re.compile(r"[`_\d]|::|[a-z][A-Z]|[A-Z]{2}")
_CODE = re.compile(r"\b(?:0x[0-9A-Fa-f]+|[A-Z][A-Z0-9]*_(?:\s?[A-Z0-9]+_?)+)\b")


class Lost(NamedTuple):
    """A leaf that its page does not show: the page, the leaf, and the piece that is not found."""

    page: str
    leaf: SourceLeaf
    piece: str


def site_pages(specs: Path) -> dict[str, list[str]]:
    """Documentation page in small letters -> the generated pages about it, below a locale's folder."""
    found: dict[str, list[str]] = {}
    for path in sorted((specs / "abi").rglob("*.yaml")):
        stem, method, area = "", "", ""
        for row in _FACT.finditer(path.read_text("utf-8")):
            if row["key"] == "area":
                area = row["value"]
            elif row["key"] == "name":
                name = _safe(row["value"].strip("'\""))
                stem, method = (stem, f".{name}") if row["method"] else (name, "")
            else:
                page = (row["page"] or row["value"]).strip("'\"").lower()
                folder = "/".join(map(_safe, area.split("/")))
                found.setdefault(page, []).append(f"{folder}/{stem}{method}.html")
    return found


def lost_leaves(root: Path, site: Path, pages: dict[str, list[str]], counted: Counter[str]) -> Iterator[Lost]:
    """What the pages of a locale below `site` do not show of the documentation below `root`."""
    for path in sorted(root.rglob("*.md")):
        page = path.relative_to(root).as_posix()
        shown = "".join(_shown(site / one) for one in pages.get(page.lower()) or [_document(page.lower())])
        if not shown:
            counted["without a page"] += 1
            continue
        for leaf in source_leaves(path.read_text("utf-8-sig")):
            counted["leaves"] += 1
            rule = next((name for name, applies in RULES.items() if applies(leaf)), "")
            counted[rule or "compared"] += 1
            wanted = [] if rule else [*_wanted(leaf)]
            missing = [one for one in wanted if one not in shown]
            if missing and missing[0] == wanted[0] and _is_marked(wanted, shown):
                # What translation made of `[in]` is no word of the description.
                counted["without its first word"] += 1
                del missing[0]
            if missing:
                yield Lost(page, leaf, missing[0])


def _is_marked(wanted: list[str], shown: str) -> bool:
    """Whether a leaf is shown without its first letters, at most as many as a marker has."""
    first = wanted[0]
    cuts = (first[cut:] for cut in range(1, min(len(first), _LONGEST_MARKER + 1)))
    return any(len(rest) >= _FEWEST_LETTERS and rest in shown for rest in cuts) or (
        len(wanted) > 1 and len(first) <= _LONGEST_MARKER
    )


def _safe(name: str) -> str:
    return _UNSAFE.sub("-", name.lower()).strip("-")


def _document(page: str) -> str:
    folder, _, name = page.rpartition("/")
    if name == "index.md":
        return f"{folder}/index.html" if folder else "index.html"
    return f"{'/'.join(map(_safe, folder.split('/'))) or '_root'}/{_safe(name.removesuffix('.md'))}.html"


def _shown(file: Path) -> str:
    if not file.exists():
        return ""
    text = file.read_text("utf-8")
    return letters(_TAG.sub("", text[text.index("<main") :]))


def _wanted(leaf: SourceLeaf) -> Iterator[str]:
    """The pieces of a leaf that its page has to show: of a row of files their names, of others the words."""
    label = _BOLD_LABEL.match(leaf.source)
    if label is None:
        for piece in leaf.pieces:
            yield from filter(None, (letters(part) for part in _CODE.split(piece)))
    elif files := _FILE.findall(leaf.source, label.end()):
        # A name in other letters was destroyed: the specification's stands in its place.
        yield from (letters(file) for file in files if file.isascii())


RULES: dict[str, Callable[[SourceLeaf], bool]] = {
    # Headings and headers of tables are words of the language (`backends/words.yaml`), a title is the entity's name.
    "heading": lambda leaf: leaf.kind == "heading",
    "header of a table": lambda leaf: leaf.kind == "label",
    # Names stand as the declaration has them: a parameter's own line, the first cell of a member, method or code.
    "name alone": lambda leaf: bool(_NAME_ALONE.fullmatch(leaf.source) and _LIKE_A_NAME.search(leaf.source)),
    "nothing but links and signs": lambda leaf: not leaf.pieces,
}
"""What a page need not show as its source has it, by reason."""


REASONS: dict[str, Callable[[SourceLeaf], bool]] = {
    # The first cell or line of an entry, of which translation made another word; the declaration's name stands there.
    "a name that was translated": lambda leaf: bool(
        re.fullmatch(r"[\w（）() ]{1,60}", leaf.source.strip("* ")) and len(leaf.source.split()) <= 3
    ),
    # `0x80041002 angezeigt`: the specification has the value of a code.
    "a value with a word behind it": lambda leaf: bool(re.fullmatch(r"0x[0-9A-Fa-f]{8} \w+", leaf.source)),
    # `中不使用。`, `[在]用户名。`: what is left without the marker is too short to be found by its letters alone.
    "a marker before one or two words": lambda leaf: len(letters(leaf.source)) <= 8,
    # `**标头：** Mscoree.dll`: the other locales say which file it is.
    "a file that the other locales call otherwise": lambda leaf: bool(
        re.fullmatch(r"\*\*[^*]+\*\*\s*[\w.]+", leaf.source.strip())
    ),
    # `pText` vorgenommen Ein Zeiger: the marker stands behind a name that stood in a line of its own.
    "a name, a marker and the words in one line": lambda leaf: bool(re.match(r"`\w+` \w+ [A-Z]", leaf.source)),
    "tags that a translation tool left": lambda leaf: "<bpt" in leaf.source or "<ept" in leaf.source,
}
"""Why a page does not show a leaf that it lacks: each is damage of translation, shown mended or in another language."""


def unexplained(lost: Iterable[Lost], site: Path, pages: dict[str, list[str]]) -> list[Lost]:
    """Those that nothing explains: neither a reason nor words of another language on their page, which stand for words
    that are damaged beyond repair.
    """
    return [
        one
        for one in lost
        if not any(applies(one.leaf) for applies in REASONS.values())
        and not any('<div class="source"' in _text(site / page) for page in pages.get(one.page.lower(), ()))
    ]


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def main(out: str, *trees: str) -> None:
    """Print what is missing on the pages below `out`, tree by tree."""
    pages = site_pages(Path(out, "specs"))
    for locale, root in (tree.split("=", 1) for tree in trees):
        counted = Counter[str]()
        lost = [*lost_leaves(Path(root), Path(out, "generated", "reference", locale), pages, counted)]
        left = unexplained(lost, Path(out, "generated", "reference", locale), pages)
        print(f"{locale}: {dict(counted)}, missing {len(lost)}, of which nothing explains {len(left)}")
        for one in left:
            print(f"  {one.page}:{one.leaf.line}: {one.leaf.source.strip()[:120]!r} lacks {one.piece[:60]!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
