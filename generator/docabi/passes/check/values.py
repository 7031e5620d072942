"""Values of enumerators: a column of numbers beside the names says what the declaration says."""

from __future__ import annotations

from docabi.markdown.inline import plain
from docabi.page import SectionKey
from docabi.passes.check.names import Names
from docabi.passes.check.page import CheckedPage, Report, whole_leaf
from docabi.patterns import compile_pattern
from docabi.reader.leaves import Leaf, LeafKind

_NUMBER = compile_pattern(r"(0[xX][0-9A-Fa-f]+|\d{1,40})(?:[uUlL]{0,3})\Z")
_TABLES = (SectionKey.MEMBERS, SectionKey.FIELDS)


def check_values(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a number in the row of an enumerator that is not its value."""
    members = names.members.get(page.place.entity, {})
    if page.place.method or not any(value is not None for value in members.values()):
        return
    name = ""
    for leaf in page.words.leaves:
        if leaf.kind is not LeafKind.CELL or leaf.section not in _TABLES or leaf.row == 0:
            continue
        if leaf.cell == 0:
            name = plain(leaf.text).strip()
        elif (value := members.get(name)) is not None and _number(leaf) not in (None, value):
            message = f"the table gives `{name}` as {plain(leaf.text)}, the declaration as {value} (0x{value:X})"
            report.add("value-conflict", whole_leaf(leaf, message, "mend the number in the table"), name)


def _number(leaf: Leaf) -> int | None:
    match = _NUMBER.match(plain(leaf.text).strip())
    return None if match is None else int(match[1], 0) if match[1][:2] in ("0x", "0X") else int(match[1])
