"""Sheets: cases in Markdown on which a reader sees what goes into docabi and what comes out.

A sheet is one sentence and blocks of code. What goes in:

- `markdown path=AREA/NAME.md locale=TAG` (opened with four backticks): a page; or `cpp`: a declaration alone;
- `yaml settings` and `yaml facts`: lines of `docabi.yaml`, and the text of `docabi-facts.yaml`.

What is expected: `yaml expected` holds facts and reports, in the form of the part that is tested; and
`LANGUAGE expected PATH` an excerpt of a generated file, lines that stand there one below the other.

`pytest --update` writes what was found: all facts, and of an excerpt what now stands between its first and its last
line. To begin an excerpt write these two lines alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import yaml

from docabi.diagnostics import Sink
from docabi.source import PageId

CASES = Path(__file__).parent
FACTS = "yaml expected"
_BLOCK = re.compile(r"^(`{3,})([^\n`]+)\n(.*?)^\1\n?", re.MULTILINE | re.DOTALL)
_PAGE = re.compile(r"markdown path=(\S+) locale=(\S+)")
_EXCERPT = re.compile(r"[a-z]+ expected (\S+)")


class Block(NamedTuple):
    """A block of code: what stands behind its backticks, and its lines."""

    info: str
    text: str


class Sheet(msgspec.Struct, frozen=True):
    """A sheet: its sentence and its blocks."""

    file: Path
    sentence: str
    blocks: tuple[Block, ...]

    @property
    def pages(self) -> list[tuple[PageId, bytes]]:
        """The pages, with their bytes."""
        found = ((_PAGE.fullmatch(info), text) for info, text in self.blocks)
        return [(PageId(match[2], match[1]), text.encode()) for match, text in found if match]

    @property
    def declaration(self) -> str:
        """The text of a declaration that stands alone."""
        return self.text("cpp").removesuffix("\n")

    @property
    def excerpts(self) -> list[str]:
        """The paths of generated files, below `generated/`, of which the sheet shows an excerpt."""
        return [match[1] for info, _ in self.blocks if (match := _EXCERPT.fullmatch(info))]

    def text(self, info: str) -> str:
        """The text of a block by its info line; empty without one."""
        return next((block.text for block in self.blocks if block.info == info), "")


class Found(NamedTuple):
    """What a sheet's input gives: facts and reports as plain data, and texts of generated files by path."""

    facts: Any
    files: Mapping[str, str] = {}


def files(folder: str) -> list[Path]:
    """The sheets of a folder below `cases/`, in order."""
    return sorted((CASES / folder).glob("*.md"))


def read(file: Path) -> Sheet:
    """Read a sheet."""
    text = file.read_text(encoding="utf-8")
    first = _BLOCK.search(text)
    assert first, f"{file.name} has no block"
    return Sheet(file, text[: first.start()].strip(), tuple(Block(one[2], one[3]) for one in _BLOCK.finditer(text)))


def of_each_page(sheet: Sheet, facts_of: Callable[[PageId, bytes, Sink], Any]) -> Found:
    """The facts of a sheet's pages (one: itself; several: a list), each with what is reported on it."""
    found = []
    for identity, data in sheet.pages:
        sink = Sink(identity)
        facts = facts_of(identity, data, sink)
        reported = [f"{item.span.line}:{item.span.column} {item.rule}: {item.message}" for item in sink]
        found.append(facts | {"reported": reported} if reported else facts)
    return Found(found[0] if len(found) == 1 else found)


def check(sheet: Sheet, found: Found, update: bool) -> None:
    """Compare what was found with what a sheet expects; with `update` write it down instead."""
    result = [Block(info, _found(info, text, found)) for info, text in sheet.blocks]
    # Facts are compared as text, so that the order of keys counts, but without regard to the width of lines.
    expected = [Block(info, _plain(yaml.safe_load(text)) if info == FACTS else text) for info, text in sheet.blocks]
    if not update:
        assert FACTS in dict(expected), f"{sheet.file.name} expects no facts; run pytest --update"
        assert result == expected
    elif FACTS not in dict(expected):
        rewrite(sheet.file, [*result, Block(FACTS, _plain(found.facts))])
    elif result != expected:
        rewrite(sheet.file, result)


def excerpt(text: str, expected: str) -> str:
    """What a text has between the first and the last of the expected lines; the expected ones if it has them all."""
    if f"\n{expected}" in f"\n{text}":
        return expected
    lines, wanted = text.splitlines(), expected.splitlines()
    assert wanted[0] in lines, f"no line is {wanted[0]!r}"
    begin = lines.index(wanted[0])
    assert wanted[-1] in lines[begin:], f"no line behind {wanted[0]!r} is {wanted[-1]!r}"
    return "\n".join(lines[begin : lines.index(wanted[-1], begin) + 1]) + "\n"


def rewrite(file: Path, blocks: list[Block]) -> None:
    """Write blocks into a sheet, each in its place; one more than it has comes to the end."""
    text = file.read_text(encoding="utf-8")
    rest = iter(blocks)
    written = _BLOCK.sub(lambda match: f"{match[1]}{match[2]}\n{next(rest).text}{match[1]}\n", text)
    written += "".join(f"\n```{block.info}\n{block.text}```\n" for block in rest)
    file.write_text(written, encoding="utf-8")


def _found(info: str, expected: str, found: Found) -> str:
    match = _EXCERPT.fullmatch(info)
    if match:
        assert match[1] in found.files, f"{match[1]} is not made; there are {', '.join(found.files)}"
        return excerpt(found.files[match[1]], expected)
    return _plain(found.facts) if info == FACTS else expected


def _plain(facts: Any) -> str:
    # Through YAML, as the expectation went: tuples and enumerations become lists and strings.
    plain = yaml.safe_load(yaml.safe_dump(facts, sort_keys=False))
    return yaml.safe_dump(plain, allow_unicode=True, sort_keys=False, width=110)
