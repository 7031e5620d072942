"""Leaves of documentation pages that their generated pages do not show, found without docabi. As a script

    python -m tests.reference.lost_leaves OUT ORIGINAL LOCALE=ROOT...

it prints how many leaves of each tree were compared and which are missing; `ORIGINAL` is the root of the pages in the
source language. `RULES` lists what a page need not show.
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
_LONGEST_SHORT_MARKER, _MOST_WORDS_OF_A_NAME = 5, 3
_BLOCK_TAGS = re.compile(r"</?(?:p|d[dlt]|t[dhr]|table|tbody|thead|li|[ou]l|div|section|h[1-6])\b[^>]*>")
_DIRECTION_AT_HEAD = re.compile(r"\A\s*\[[^\[\]]*\]")
_LIKE_A_NAME = re.compile(r"[`_\d]|::|[a-z][A-Z]|[A-Z]{2}")
_CODE = re.compile(r"\b(?:0x[0-9A-Fa-f]+|[A-Z][A-Z0-9]*_(?:\s?[A-Z0-9]+_?)+)\b")


class Lost(NamedTuple):
    """A leaf that its page does not show: the page, the leaf, and the piece that is not found."""

    page: str
    leaf: SourceLeaf
    piece: str
    section: int
    """How many headings stand above it."""


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
        section = 0
        for leaf in source_leaves(path.read_text("utf-8-sig")):
            section += leaf.kind == "heading"
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
                yield Lost(page, leaf, missing[0], section)


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


def _is_name(leaf: SourceLeaf) -> bool:
    return bool(_NAME_ALONE.fullmatch(leaf.source) and _LIKE_A_NAME.search(leaf.source))


RULES: dict[str, Callable[[SourceLeaf], bool]] = {
    # Headings and headers of tables are words of the language (`backends/words.yaml`), a title is the entity's name.
    "heading": lambda leaf: leaf.kind == "heading",
    "header of a table": lambda leaf: leaf.kind == "label",
    # Names stand as the declaration has them: a parameter's own line, the first cell of a member, method or code.
    "name alone": _is_name,
    "nothing but links and signs": lambda leaf: not leaf.pieces,
}
"""What a page need not show as its source has it, by reason."""


class Judged(NamedTuple):
    """A lost leaf, the leaves of its section on the page in the source language, and what its own page shows: all
    letters, those of each block, and those that are borrowed from another language.
    """

    leaf: SourceLeaf
    originals: tuple[SourceLeaf, ...]
    shown: str
    blocks: frozenset[str]
    borrowed: str


def _is_name_in_the_source(one: Judged) -> bool:
    names = [leaf for leaf in one.originals if _NAME_ALONE.fullmatch(leaf.source) and leaf.kind == one.leaf.kind]
    words = one.leaf.source.strip("* ")
    is_short = bool(re.fullmatch(r"[\w（）() ]{1,60}", words)) and len(words.split()) <= _MOST_WORDS_OF_A_NAME
    return is_short and any(letters(name.source) in one.shown for name in names)


def _is_value(one: Judged) -> bool:
    value = re.fullmatch(r"(0x[0-9A-Fa-f]{8}) \w+", one.leaf.source)
    return bool(value and letters(value[1]) in one.shown)


def _is_behind_a_marker(one: Judged) -> bool:
    said = letters(one.leaf.source)
    return any(said[cut:] in one.blocks for cut in range(1, min(len(said), _LONGEST_SHORT_MARKER + 1)))


def _is_marker_alone(one: Judged) -> bool:
    return bool(re.fullmatch(r"[\[［【][^\[\]［］【】]{1,10}[\]］】]", one.leaf.source.strip()))


def _is_other_file(one: Judged) -> bool:
    files = [file for leaf in one.originals if _BOLD_LABEL.match(leaf.source) for file in _FILE.findall(leaf.source)]
    is_row = re.fullmatch(r"\*\*[^*]+\*\*\s*[\w.]+", one.leaf.source.strip())
    return bool(is_row and files) and any(letters(file) in one.shown for file in files)


def _is_borrowed(one: Judged) -> bool:
    return any(
        piece in one.borrowed for leaf in one.originals for piece in leaf.pieces if len(piece) >= _FEWEST_LETTERS
    )


def _has_name_marker_and_words(one: Judged) -> bool:
    found = re.match(r"`(\w+)` \w+ ([A-Z].*)", one.leaf.source)
    return bool(found and letters(found[1]) in one.shown and letters(found[2]) in one.shown)


def _has_tags_of_tools(one: Judged) -> bool:
    words = re.sub(r"<(bpt|ept|ph)\b.*?</\1>", "", one.leaf.source)
    return words != one.leaf.source and letters(re.sub(_DIRECTION_AT_HEAD, "", words)) in one.shown


REASONS: dict[str, Callable[[Judged], bool]] = {
    # `0x80041002 angezeigt`: the specification has the value of a code.
    "a value with a word behind it": _is_value,
    # `中不使用。`, `[在]用户名。`: what is left without the marker is a whole block of the page.
    "a marker before one or two words": _is_behind_a_marker,
    "a marker alone": _is_marker_alone,
    # `**标头：** Mscoree.dll`: the other locales say which file it is.
    "a file that the other locales call otherwise": _is_other_file,
    # `pText` vorgenommen Ein Zeiger: the marker stands behind a name that stood in a line of its own.
    "a name, a marker and the words in one line": _has_name_marker_and_words,
    "tags that a translation tool left": _has_tags_of_tools,
    "damaged beyond repair, told in another language": _is_borrowed,
    # The first cell or line of an entry, of which translation made another word; the declaration's name stands there.
    "a name that was translated": _is_name_in_the_source,
}
"""Why a page does not show a leaf that it lacks: each is damage of translation, shown mended or in another language."""


def unexplained(lost: Iterable[Lost], site: Path, pages: dict[str, list[str]], original: Path) -> list[Lost]:
    """Those that no reason explains; `original` is the root of the pages in the source language."""
    return [one for one in lost if not explained(one, site, pages, original)]


def explained(lost: Lost, site: Path, pages: dict[str, list[str]], original: Path) -> str:
    """The reason why a page does not show a leaf; empty if there is none."""
    found = pages.get(lost.page.lower()) or [_document(lost.page.lower())]
    text = "".join(_text(site / page) for page in found)
    borrowed = "".join(re.findall(r'<div class="?source\b.*?</small></div>', text, re.DOTALL))
    judged = Judged(
        lost.leaf,
        tuple(_of_its_section(lost, original)),
        "".join(_shown(site / page) for page in found),
        frozenset(letters(block) for block in re.split(_BLOCK_TAGS, text)),
        letters(_TAG.sub("", borrowed)),
    )
    return next((name for name, applies in REASONS.items() if applies(judged)), "")


def _of_its_section(lost: Lost, original: Path) -> Iterator[SourceLeaf]:
    """The leaves of the section of the source's page that stands where the one of the lost leaf does on its own."""
    file = original / lost.page
    if file.exists():
        leaves = [*source_leaves(file.read_text("utf-8-sig"))]
        heads = [index for index, leaf in enumerate(leaves) if leaf.kind == "heading"] + [len(leaves)]
        own = min(lost.section, len(heads) - 1)  # a translation may have more headings
        yield from leaves[heads[own - 1] if own else 0 : heads[own]]


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def main(out: str, original: str, *trees: str) -> None:
    """Print what is missing on the pages below `out`, tree by tree."""
    pages = site_pages(Path(out, "specs"))
    for locale, root in (tree.split("=", 1) for tree in trees):
        counted = Counter[str]()
        lost = [*lost_leaves(Path(root), Path(out, "generated", "reference", locale), pages, counted)]
        left = unexplained(lost, Path(out, "generated", "reference", locale), pages, Path(original))
        print(f"{locale}: {dict(counted)}, missing {len(lost)}, of which nothing explains {len(left)}")
        for one in left:
            print(f"  {one.page}:{one.leaf.line}: {one.leaf.source.strip()[:120]!r} lacks {one.piece[:60]!r}")


if __name__ == "__main__":
    main(*sys.argv[1:])
