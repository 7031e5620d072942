"""Which damage of a translation the hardening of its source (`docabi fix --source`) would have prevented.

    python -m benchmarks.prevented en-US=PATH de-DE=PATH... [--list]

Names that hardening puts into code spans are looked for in the text of the translation that says the same: is one
damaged there, a code span would have kept it. How surely it would, the names tell that are in code spans already.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from docabi.cache import Cache
from docabi.config import Settings
from docabi.diagnostics import Diagnostic, Sink
from docabi.driver.checking import check_with
from docabi.driver.hardening import hardened_pages
from docabi.facts import Facts
from docabi.reader import read_page
from docabi.reader.leaf_pairs import pair_leaves
from docabi.reader.leaves import Leaf, bare, words_of
from docabi.source import PageId, SourceRoot

RULES = frozenset(("damaged-file-name", "damaged-link-text", "damaged-identifier"))


class Silent:
    """Progress that nobody sees."""

    def stage(self, label: str, total: int) -> None:
        """Say nothing."""

    def advance(self, steps: int = 1) -> None:
        """Say nothing."""


class Prevented(msgspec.Struct):
    """Of a locale: names without code spans that have a text there, those damaged (by rule), all damage of these rules,
    names in code spans and those that the same text of the translation still has.
    """

    names: int = 0
    damaged: Counter[str] = msgspec.field(default_factory=Counter)
    every: Counter[str] = msgspec.field(default_factory=Counter)
    in_code: int = 0
    kept: int = 0
    listed: list[str] = []


def leaves_of(root: SourceRoot, path: str, facts: Facts) -> Sequence[Leaf]:
    """The leaves of a page; none if there is no such page."""
    file, identity = root.folder / path, PageId(root.locale, path)
    page = read_page(identity, file.read_bytes(), facts, Sink(identity)) if file.is_file() else None
    return words_of(page).leaves if page else ()


def pairs(source: Sequence[Leaf], target: Sequence[Leaf]) -> Iterator[tuple[Leaf, Leaf]]:
    """The leaves of two pages that say the same."""
    for pair in pair_leaves(source, target):
        if pair.source is not None and pair.target is not None:
            yield source[pair.source], target[pair.target]


def prevented(source: SourceRoot, target: SourceRoot, hardened: Mapping[str, Sequence[Diagnostic]]) -> Prevented:
    """What hardening of the source would have prevented in one translation."""
    result, facts, found = Prevented(), Facts(), defaultdict(list)
    settings, cache = Settings(sources=(target,), out=Path("/nonexistent"), targets=()), Cache(None)
    for one in check_with(cache, settings, Silent(), 2).diagnostics:
        if one.rule in RULES:
            result.every[one.rule] += 1
            found[one.page.path].append(one)
    cache.close()
    for path, names in hardened.items():
        for leaf, other in pairs(leaves_of(source, path, facts), leaves_of(target, path, facts)):
            codes, theirs = Counter(bare(leaf.text).codes), Counter(bare(other.text).codes)
            result.in_code += codes.total()
            result.kept += (codes & theirs).total()
            for name in (one.quoted[0] for one in names if _is_in(one, leaf)):
                result.names += 1
                damage = next((one for one in found[path] if _is_in(one, other) and name in _meant(one)), None)
                if damage is not None:
                    found[path].remove(damage)
                    result.damaged[damage.rule] += 1
                    result.listed.append(f"{path}:{damage.span.line}:{damage.span.column}: {damage.message}")
    return result


def _is_in(one: Diagnostic, leaf: Leaf) -> bool:
    first, last = leaf.place.line, leaf.place.line + leaf.text.count("\n")
    if first == last:
        return one.span.line == first and leaf.place.column <= one.span.column <= leaf.place.column + leaf.place.length
    return first <= one.span.line <= last


def _meant(one: Diagnostic) -> set[str]:
    """The names that a finding is about: each of several files, and a method with its interface or without."""
    names = {name.strip() for quoted in one.quoted for name in quoted.split(",")}
    return names | {name.rpartition("::")[2] for name in names}


def main() -> None:
    """Print what came of each locale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("trees", nargs="+", metavar="LOCALE=PATH", help="the source first, then its translations")
    parser.add_argument("--list", action="store_true", help="print each damage that would not be there")
    options = parser.parse_args()
    source, *targets = (
        SourceRoot(locale, Path(path)) for locale, _, path in (one.partition("=") for one in options.trees)
    )
    settings = Settings(sources=(source,), out=Path("/nonexistent"), targets=())
    pages = hardened_pages(settings, Facts(), Silent())
    hardened = {page.page.path: page.findings for page in pages}
    print(f"{source.locale}: code spans around {sum(map(len, hardened.values())):,} names on {len(hardened):,} pages")
    for target in targets:
        one = prevented(source, target, hardened)
        shares = ", ".join(f"{rule} {count:,} of {one.every[rule]:,}" for rule, count in one.damaged.most_common())
        print(f"{target.locale}: of {one.names:,} of these names {one.damaged.total():,} are damaged ({shares});")
        print(
            f"  of {one.in_code:,} names in code spans {one.kept:,} are there ({one.kept / one.in_code:.2%})",
            flush=True,
        )
        if options.list:
            print(*one.listed, sep="\n")


if __name__ == "__main__":
    main()
