"""What `docabi families detect` prints: lines for people, the most frequent first, a fact a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from docabi.driver.detection import Detection, Left
from docabi.escape import one_line
from docabi.facts.families import Family

MOST = 12
"""So many lines of one list are printed; `--json` has all."""


def lines_of(seen: Detection, folder: Path, locale: str, known: Mapping[str, Family]) -> Iterator[str]:
    """The lines; `known` are the families by name."""
    if not seen.pages:
        lacking = "no page that can be read" if seen.left_out else "no page: files that end in `.md`"
        yield one_line(f"{folder} ({locale}): it has {lacking}")
        return
    described = f"{seen.entities:,} of {_pages(seen.pages)} describe an API"
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in seen.kinds.items())
    yield one_line(f"{folder} ({locale}): {described}" + (f": {kinds}" if kinds else ""))
    if seen.left_out:
        yield f"  {seen.left_out:>7,}  cannot be read at all"
    yield ""
    yield "families:" if seen.families else "families: none that is known; what any page may have is read all the same"
    for name, count in seen.families.items():
        yield f"  {count:>7,}  {name}: {one_line(known[name].title)}"
        for shape in [one for one in seen.shapes if one.family == name][:MOST]:
            yield f"           {shape.pages:,} by {one_line(shape.condition)}"
    yield from _listed("what stays unread, in pages:", seen.unread)
    yield from _listed("sections that nobody knows, in pages (they stay words):", seen.sections)
    if not seen.families:
        yield ""
        yield "describe the family in families/NAME.yaml: FAMILIES.md says how, `docabi schema family` prints the form"


def _listed(title: str, rows: Sequence[Left]) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield title
    for row in rows[:MOST]:
        yield f"  {row.pages:>7,}  {one_line(row.what)} ({one_line(row.first)})"
    if len(rows) > MOST:
        yield f"           and {len(rows) - MOST} more: --json"


def _pages(count: int) -> str:
    return f"{count:,} page{'' if count == 1 else 's'}"
