"""Two kinds of faults in C headers, each in three variants: wrong offsets and wrong enumerators."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.conformance.mutation_subjects import NARROWER, Mutant, rows_of, says


def wrong_offset(generated: Path, choose: random.Random) -> Iterator[Mutant]:
    """Members of a structure in a header: two change places, padding comes in, one is wider or narrower."""
    for layout in sorted((generated / "conformance/layout").glob("*.c")):
        header = (generated / "c" / f"{layout.stem}.h").read_text("utf-8")
        for name, places in rows_of(layout, "record").items():
            body = re.search(rf"^typedef struct \w+ \{{\n(.*?)^\}} {name};", header, re.MULTILINE | re.DOTALL)
            members = list(re.finditer(r"^    (\w[\w *]*?[ *])(\w+);\n", body[1], re.MULTILINE)) if body else []
            if body is None or len(members) < 2:
                continue
            for variant, text in _changed_members(body[1], members, choose):
                changed = header[: body.start(1)] + text + header[body.end(1) :]
                rows = [
                    says(place, rf"{name}\.{re.escape(member)} has offset")
                    for member, place in places.items()
                    if member
                ]
                sized = says(places[""], rf"{name} has \d+ bytes")
                expected = "|".join([*rows, sized])
                yield Mutant(
                    "wrong offset", variant, name, f"{layout.stem}.h", changed, expected, f"test_headers[{name}]"
                )


def _changed_members(body: str, members: Sequence[re.Match[str]], choose: random.Random) -> Iterator[tuple[str, str]]:
    at = choose.randrange(len(members) - 1)
    one, other = members[at], members[at + 1]
    # Two of one type change only their names, which is a wrong offset all the same.
    yield "neighbours", body[: one.start()] + other[0] + body[one.end() : other.start()] + one[0] + body[other.end() :]
    yield "padding", body[: other.start()] + "    unsigned long long padding;\n" + body[other.start() :]
    numbers = [row for row in members if row[1].strip() in NARROWER]
    if numbers:
        row = choose.choice(numbers)
        new = choose.choice(("GUID ", f"{NARROWER[row[1].strip()]} "))
        yield "width", body[: row.start(1)] + new + body[row.end(1) :]


def wrong_enumerator(generated: Path, choose: random.Random) -> Iterator[Mutant]:
    """The value of an enumerator in a header: one more, another bit, that of its neighbour."""
    for layout in sorted((generated / "conformance/layout").glob("*.c")):
        header = (generated / "c" / f"{layout.stem}.h").read_text("utf-8")
        for name, places in rows_of(layout, "enumeration").items():
            body = re.search(rf"^typedef enum \w+ \{{\n(.*?)^\}} {name};", header, re.MULTILINE | re.DOTALL)
            rows = list(re.finditer(r"^    (\w+) = ([^\n]+),\n", body[1], re.MULTILINE)) if body else []
            rows = [row for row in rows if row[1] in places]
            if body is None or len(rows) < 2:
                continue
            row, other = choose.sample(rows, 2)
            ways = [("one more", f"({row[2]}) + 1"), ("another bit", f"({row[2]}) ^ 0x40")]
            if row[2] != other[2]:
                ways.append(("that of another", other[2]))
            for variant, new in ways:
                text = header[: body.start(1) + row.start(2)] + new + header[body.start(1) + row.end(2) :]
                expected = says(places[row[1]], rf"{name}\.{row[1]} is")
                yield Mutant(
                    "wrong enumerator", variant, name, f"{layout.stem}.h", text, expected, f"test_headers[{name}]"
                )


HEADERS: dict[str, Callable[[Path, random.Random], Iterator[Mutant]]] = {
    "wrong offset": wrong_offset,
    "wrong enumerator": wrong_enumerator,
}
"""Operators over the headers."""
