"""Findings and repairs in the protocol's words. In: findings of a page, and its text in the editor. Out: diagnostics
with their ranges, and edits of the text.

A finding counts in lines as the reader of pages sees them (without what nobody sees, say); the editor shows all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from lsprotocol import types

from docabi.diagnostics import Diagnostic, Edit, Severity, Sink
from docabi.escape import one_line, printable
from docabi.lsp.texts import EditorText
from docabi.packaged import PACKAGE
from docabi.reader.decoding import page_lines
from docabi.reader.edited import place_in_line
from docabi.report.findings import fingerprint
from docabi.rules import rules
from docabi.source import PageId

SOURCE = "docabi"
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.{SOURCE}"
"""The kind of the action that mends all of a page."""
_SEVERITIES: Mapping[Severity, types.DiagnosticSeverity] = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}


class ShownPage(msgspec.Struct, frozen=True, dict=True):
    """A page in the editor: which one, its text, and its lines as the reader of pages sees them."""

    page: PageId
    shown: EditorText
    seen: Sequence[str]

    @classmethod
    def of(cls, page: PageId, shown: EditorText) -> ShownPage:
        """A page with a text."""
        data = shown.text.encode("utf-8", "replace")
        return cls(page, shown, page_lines(data, page.locale, Sink(page)) or [])

    def range(self, line: int, column: int, length: int) -> types.Range:
        """The range of a part of a line as the reader counts (from 1); the whole line if the part is not to be found,
        the first one if there is no such line.
        """
        number = min(max(line, 1), len(self.shown.lines)) - 1
        text, seen = self.shown.lines[number], self.seen[number] if number < len(self.seen) else ""
        old = seen[column - 1 : column - 1 + length] if line - 1 == number else ""
        place = place_in_line(text, seen, Edit(line, column, old, "")) if old else -1
        if place < 0:
            place = len(text) - len(text.lstrip())
            return self.shown.range(number, place, len(text.strip()))
        return self.shown.range(number, place, len(old))

    def diagnostic(self, one: Diagnostic) -> types.Diagnostic:
        """A finding as the editor shows it."""
        help = f"\n{one_line(one.help)}" if one.help else ""
        return types.Diagnostic(
            range=self.range(one.span.line, one.span.column, one.span.length),
            message=one_line(one.message) + help,
            severity=_SEVERITIES[one.severity],
            code=one.rule,
            code_description=types.CodeDescription((PACKAGE / "rules" / f"{one.rule}.md").as_uri()),
            source=SOURCE,
            data={"fingerprint": fingerprint(one), "audience": one.audience, "mendable": bool(one.repair)},
        )

    def edits(self, found: Iterable[Diagnostic]) -> list[types.TextEdit]:
        """What mends some findings; one of which a part has no certain place any more, or meets another, is left."""
        taken: dict[Edit, types.Range] = {}
        for one in found:
            own = {edit: self._range_of(edit) for edit in one.repair if edit not in taken}
            ranges = [range for range in own.values() if range is not None]
            if len(ranges) == len(own) and not any(_meet(range, other) for range in ranges for other in taken.values()):
                taken |= {edit: range for edit, range in own.items() if range is not None}
        ordered = sorted(taken.items(), key=lambda item: (item[1].start.line, item[1].start.character))
        return [types.TextEdit(range, edit.new) for edit, range in ordered]

    def _range_of(self, edit: Edit) -> types.Range | None:
        number = edit.line - 1
        if not 0 <= number < min(len(self.shown.lines), len(self.seen)):
            return None
        place = place_in_line(self.shown.lines[number], self.seen[number], edit)
        return self.shown.range(number, place, len(edit.old)) if place >= 0 else None


def _meet(one: types.Range, other: types.Range) -> bool:
    return one.start < other.end and other.start < one.end


def overlap(one: types.Range, other: types.Range) -> bool:
    """Whether two ranges have a character or an end in common."""
    return one.start <= other.end and other.start <= one.end


def offers(
    shown: ShownPage, found: Sequence[Diagnostic], asked: types.Range, wants: Sequence[str]
) -> Iterator[tuple[types.CodeAction, list[types.TextEdit]]]:
    """What the editor offers at a range, each with its edits: the repair of each finding there, all of its rule on the
    page; and all of the page. `wants` are the kinds that are asked for; none are all.
    """
    mendable = [one for one in found if one.repair]
    at = [one for one in mendable if overlap(shown.range(one.span.line, one.span.column, one.span.length), asked)]
    quick, whole = types.CodeActionKind.QuickFix, FIX_ALL
    if _is_wanted(quick.value, wants):
        for one in at:
            action = types.CodeAction(_title(one), quick, [shown.diagnostic(one)], is_preferred=len(at) == 1)
            yield action, shown.edits([one])
        for rule in dict.fromkeys(one.rule for one in at):
            alike = [one for one in mendable if one.rule == rule]
            if len(alike) > 1:
                title = f"Mend all {len(alike)} of `{rule}` on this page"
                yield types.CodeAction(title, quick), shown.edits(alike)
    if mendable and _is_wanted(whole, wants):
        yield types.CodeAction(f"Mend all {len(mendable)} findings of this page", whole), shown.edits(mendable)


def _is_wanted(kind: str, wants: Sequence[str]) -> bool:
    return not wants or any(kind == one or kind.startswith(f"{one}.") or not one for one in wants)


def _title(one: Diagnostic) -> str:
    """What a repair does, in a few words."""
    words = one.help if one.help.startswith("write ") else "mend it"
    return one_line(f"{words[:1].upper()}{words[1:]} ({one.rule})")


def rule_help(one: Diagnostic) -> str:
    """A finding with the page of its rule, as Markdown."""
    page = rules()[one.rule]
    return f"**{one.rule}** ({page.severity}): {page.summary}\n\n{printable(page.text)}"
