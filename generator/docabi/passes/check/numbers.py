"""Hexadecimal numbers in words: a blank or a foreign letter inside makes another number of them, or none."""

from __future__ import annotations

from docabi.page import SectionKey
from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report
from docabi.patterns import compile_pattern
from docabi.reader.leaves import LeafKind

# `0 x80041002`, `0x 80041002`, `0 x 00000001`; `х` in it may be a Cyrillic letter or a multiplication sign.
_DAMAGED = compile_pattern(
    r"(?<![\w.])0(?:[ \N{NO-BREAK SPACE}]{1,2}[xXхХ×][ \N{NO-BREAK SPACE}]{0,2}(?P<a>[0-9A-Fa-f]{2,16})"
    r"|[xX][ \N{NO-BREAK SPACE}]{1,2}(?P<b>[0-9A-Fa-f]{2,16})|[хХ×](?P<c>[0-9A-Fa-f]{2,16}))(?![A-Za-z0-9_])"
)


def check_numbers(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a hexadecimal number that was taken apart. Numbers beside return codes are judged with their codes."""
    for leaf, bare in page.leaves():
        is_judged = leaf.kind is LeafKind.CELL and leaf.section is SectionKey.RETURN_VALUE
        if "0" not in bare.text or is_judged:
            continue
        for match in _DAMAGED.finditer(bare.text):
            right = f"0x{match['a'] or match['b'] or match['c']}"
            message = f"`{right}` is written `{match[0]}`"
            start, length = match.start(), len(match[0])
            finding = Finding(leaf, start, length, message, f"write `{right}`", (Change(start, length, right),))
            report.add("damaged-number", finding, right)
