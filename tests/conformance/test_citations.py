"""Every line that a conformance test cites states the fact that it is cited for: the fact's name stands in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.command_line import docabi
from tests.conformance.mutation_subjects import rows_of, subjects


class Fact(NamedTuple):
    kind: str
    name: str
    place: str


def facts(generated: Path) -> Iterator[Fact]:
    for subject in subjects(generated):
        for method in subject.methods:
            yield Fact("method", method.name, method.place)
            yield from (Fact("parameter", *row) for row in method.parameters.items())
            yield from (Fact("code", *row) for row in method.codes.items())
            yield Fact("slot", method.name, method.slot_place)
        yield from (Fact("identifier", name, place) for name, _, place in subject.identifiers)
    for layout in sorted((generated / "conformance/layout").glob("*.c")):
        for kind in ("record", "enumeration"):
            for name, rows in rows_of(layout, kind).items():
                for member, place in rows.items():
                    yield Fact("member" if member else "entity", member.rpartition(".")[2] or name, place)


def is_stated(fact: Fact, page: Path, line: int) -> bool:
    """Whether the line has the name; the definition that begins there has its own, maybe where it ends."""
    lines = page.read_text("utf-8-sig").splitlines()[line - 1 :]
    if fact.kind == "entity":
        lines = ["".join(takewhile(lambda text: not text.startswith("```"), lines))]
    return fact.name in lines[0]


def misses(generated: Path, sources: dict[str, Path]) -> tuple[Counter[tuple[str, bool]], list[Fact]]:
    """How many facts of a kind cite a page or another source, and those whose line does not have their name."""
    counted, found = Counter[tuple[str, bool]](), []
    for fact in facts(generated):
        cited = re.fullmatch(r"(.+\.md):(\d+)(?: \((\S+)\))?", fact.place)
        counted[fact.kind, cited is not None] += 1
        if cited is None:
            assert re.match(r"layout |correction of docabi|the rules of COM|\w+\.h of ", fact.place), fact
        elif not is_stated(fact, sources[cited[3] or "en-US"] / cited[1], int(cited[2])):
            found.append(fact)
    return counted, found


def test_every_citation_of_the_samples_is_true(project: Path) -> None:
    pages = project / "samples/pages"
    counted, found = misses(project / "generated", {folder.name: folder for folder in pages.iterdir()})
    assert not found
    assert counted["parameter", True] > 150
    assert counted["parameter", False] == counted["code", False] == counted["method", False] == 0


@pytest.mark.corpus
@pytest.mark.slow
def test_every_citation_of_a_real_tree_is_true(corpus: Path, tmp_path: Path) -> None:
    tree = corpus / "en-us"
    done = docabi(
        "build",
        f"--source=en-US={tree}",
        "--out",
        tmp_path,
        "--targets",
        "c,python,conformance",
        "--quiet",
        cwd=tmp_path,
    )
    assert done.returncode in (0, 1), done.stderr
    counted, found = misses(tmp_path / "generated", {"en-US": tree})
    assert counted["parameter", True] > 9000
    # What is left: pages that declare another thing than the one they are about, and codes that they misspell.
    assert {fact.kind for fact in found} <= {"method", "code", "entity"}
    assert len({(fact.kind, fact.name) for fact in found}) <= 12
