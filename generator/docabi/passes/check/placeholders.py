"""What a translation tool puts in the place of markup and forgets to take out again."""

from __future__ import annotations

import re

from docabi.passes.check.names import Names
from docabi.passes.check.page import Change, CheckedPage, Finding, Report

# `{1>`, `<1}`, the same with entities, tags of translation memories (TMX, XLIFF) and of the tool's own protection.
_PLACEHOLDER = re.compile(
    r"\{\d{1,3}(?:>|&gt;)|(?:<|&lt;)\d{1,3}\}"
    r"|(?:<|&lt;)/?(?:bpt|ept|ph|bx|ex|mrk|xliff|seg)(?:\s[^<>]{0,80})?/?(?:>|&gt;)"
    r"|(?P<open>(?:<|&lt;)/?(?:it|g|x|ut|hi|sub)\s[^<>]{0,20}\b(?:id|i|pos|ctype)\s?=[^<>]{0,60}(?:>|&gt;))"
    r"|__PH_?\d+__|\[\[?PH\d+\]?\]"
)


def check_placeholders(page: CheckedPage, names: Names, report: Report) -> None:
    """Report a placeholder once a leaf, with everything between the first and the last."""
    for leaf in page.words.leaves:
        if "{" not in leaf.text and "<" not in leaf.text and "&lt;" not in leaf.text and "PH" not in leaf.text:
            continue
        found = [match for match in _PLACEHOLDER.finditer(leaf.text) if not _is_code(leaf.text, match)]
        if found:
            start, end = found[0].start(), found[-1].end()
            message = f"`{found[0][0]}` is left over from a translation tool"
            # A tag that another one closes may be one of HTML or SVG, and the other one would stay.
            is_certain = all(not match["open"] or match["open"].endswith(("/>", "/&gt;")) for match in found)
            changes = tuple(Change(match.start(), len(match[0]), "") for match in found) if is_certain else ()
            finding = Finding(leaf, start, end - start, message, "remove it, and keep the words between", changes)
            report.add("leftover-placeholder", finding, found[0][0])


def _is_code(text: str, match: re.Match[str]) -> bool:
    """Whether a match stands inside a code span: an odd number of backticks on either side."""
    line = text.rfind("\n", 0, match.start()) + 1
    return text.count("`", line, match.start()) % 2 == 1
