"""The dialect of Markdown in which documentation is written: CommonMark and pipe tables, with alerts, includes,
snippets, `<xref:>` and anchors. What each of these looks like stands here once; `parser` reads them.
"""

from __future__ import annotations

import posixpath
import re

from docabi.patterns import compile_pattern
from docabi.remembering import remembered

ALERT = compile_pattern(r"\[!\s*(note|tip|important|warning|caution)\s*\][ \t]*\n?", re.IGNORECASE)
"""What makes an alert of the quotation that begins with it; group 1 is the keyword. Translation puts blanks into it."""

ANCHOR = compile_pattern(r"<a\s+(?:name|id)\s*=\s*[\"']?([^\"'>\s]*)[\"']?\s*/?>(?:\s*</a>)?")
"""An empty anchor, `<a name="remarks"></a>`; group 1 is its name."""

# Repetitions are bounded: a page with a thousand open brackets must not take long.
_EMBEDDED = r"\s{0,9}\[(?P<tag>[^\[\]\n]{0,200})\]\s{0,9}\((?P<path>[^()\n]{0,500})\)\s{0,9}\]"
INCLUDE_PATTERN = rf"\[!(?i:INCLUDE){_EMBEDDED}"
INCLUDE = compile_pattern(INCLUDE_PATTERN)
"""`[!INCLUDE[tag](path)]`: the text of another file."""


# Pages of a folder link to the same files, and include the same ones.
@remembered(1024)
def included_path(path: str) -> str:
    """The path of an include in one spelling: of `./a//b.md` it is `a/b.md`."""
    return posixpath.normpath(path.strip()) if path.strip() else ""


SNIPPET = compile_pattern(rf"\[!code-[\w-]{{1,40}}{_EMBEDDED}", re.IGNORECASE)
"""`[!code-cpp[tag](path)]`: a sample's file, whose place is another repository; it has no words."""

# In a text also brackets and in a target also parentheses one deep.
_TEXT = r"((?:[^\[\]]++|\[[^\[\]]*+\])*+)"
_TARGET = r"([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)"
LINK = compile_pattern(rf"\[(?<!!\[){_TEXT}\]\({_TARGET}(?:\s+\"[^\"]*\")?\s*\)|<(xref:[^<>\s]+)>")
"""`[text](target "title")`: group 1 is the text, 2 the target; or `<xref:target>`, whose target is group 3."""


def link_target(link: re.Match[str]) -> str:
    """The target of a match of `LINK`; empty for `[text]()`."""
    return link[2] or link[3] or ""


HTML_TABLE = compile_pattern(r"<(/?)(table|dl)\b[^<>]*>", re.IGNORECASE)
"""The tags of a table or a definition list in HTML; group 1 is the slash of one that closes."""

DEEPEST = 40
"""How deep blocks are read that stand in each other: a quotation is one level, a list and its item are two."""


def html_depth(text: str) -> int:
    """How many tables and definition lists in HTML are open at the end of a text that begins with none."""
    return sum(-1 if tag[1] else 1 for tag in HTML_TABLE.finditer(text)) if "<" in text else 0
