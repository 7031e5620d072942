"""Front matter: the YAML block at the head of a page, in any era's spelling, to one `FrontMatter`.

Scalars and lists, `api_name`, `apiname` and `api.name`, empty values: all are folded here. What cannot be read is
reported once, and what its lines plainly say is still taken. Add a key: a line in `_LISTS` or `_SCALARS`.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from docabi.diagnostics import Sink
from docabi.documents import DocumentError, load_texts
from docabi.facts.family_rules import folded_key
from docabi.page import FrontMatter
from docabi.patterns import compile_pattern
from docabi.remembering import remembered
from docabi.source import Span

# Keys without their separators; every era spells them with another one.
_LISTS = {
    "apiname": "api_names",
    "apilocation": "api_locations",
    "apitype": "api_types",
    "f1keywords": "f1_keywords",
    "helpviewerkeywords": "help_keywords",
    "topictype": "topic_types",
}
_SCALARS = {
    "title": "title",
    "description": "description",
    "msopenlocfilehash": "revision",
    "mssourcegitcommit": "commit",
    "mslasthandoff": "handoff",
    "mstranslationtype": "translation",
    "mscontentlocale": "locale",
    "msdate": "date",
}
_DATES = {"handoff", "date"}

_KEY = compile_pattern(r"([A-Za-z][\w.\-]*)[ \t]*:(?:[ \t]+|$)(.*)")
_ITEM = compile_pattern(r"[ \t]*-(?:[ \t]+|$)(.*)")
_HEADING = compile_pattern(r"#{1,6}[ \t]+\S")
_AMERICAN_DATE = compile_pattern(r"(\d{1,2})/(\d{1,2})/(\d{4})\Z")
_ISO_DATE = compile_pattern(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\Z")

Values = dict[str, list[str]]


class Head(msgspec.Struct, frozen=True):
    """What the head of a page gives: its front matter, and the index (from 0) of the first line of the body."""

    front: FrontMatter
    body: int


def read_front_matter(lines: Sequence[str], sink: Sink) -> Head:
    """Read the front matter at the head of a page's lines; never raises, reports a broken or missing one."""
    if not lines or lines[0].rstrip() != "---":
        # A table of contents (docfx calls it `toc` in every tree) is navigation and has none by design.
        if sink.page.stem.lower() != "toc":
            message = "the page has no front matter: its first line is not `---`"
            help = "begin the page with `---`, `title:` and the `api_name:` of what it describes"
            sink.warning("missing-front-matter", Span(), message, help)
        return Head(FrontMatter(), 0)
    end = next((index for index in range(1, len(lines)) if lines[index].rstrip() in ("---", "...")), None)
    if end is None:
        end = _first_heading(lines, len(lines))
        message = "the front matter that begins here is never closed"
        sink.error("broken-front-matter", Span(1, 1, 3), message, help="put a line `---` below its last key")
        return Head(_fold(_salvage(lines[1:end]), _key_lines(lines[:end])), end)
    return _closed(lines, end, sink)


def _closed(lines: Sequence[str], end: int, sink: Sink) -> Head:
    """Front matter between its two `---` lines; if it is no YAML and holds a heading, the second one is a rule."""
    try:
        plain = _plain(lines[1:end])
        values, places = plain or (_load("\n".join(lines[1:end])), _key_lines(lines[:end]))
        return Head(_fold(values, places), end + 1)
    except DocumentError as broken:
        heading = _first_heading(lines, end)
        message = f"the front matter is no readable YAML: {broken.problem}"
        help = "quote a value that holds `: `, and close every quote and bracket"
        place = Span(min(broken.line + 1, end) if broken.line else 2, broken.column or 1)
        sink.error("broken-front-matter", place, message, help)
        body = heading if heading < end else end + 1
        return Head(_fold(_salvage(lines[1:heading]), _key_lines(lines[:heading])), body)


def _first_heading(lines: Sequence[str], end: int) -> int:
    """Index of the first line below the opening one that is a Markdown heading, else `end`."""
    return next((index for index in range(1, end) if _HEADING.match(lines[index])), end)


# The YAML that nearly all front matter is made of: keys with a bare or a simply quoted value, and lists of such values.
# A bare value begins with a letter, holds no `: ` or ` #`, does not end in a colon, and has nothing that breaks a line.
_BARE = r"[^\W_](?:[^:#\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]++|:(?![ \t])|(?<! )#)*+(?<!:)"
_QUOTED = r"\"[^\"\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]*\""
_PLAIN_LINE = compile_pattern(
    rf"(?:(?P<key>[A-Za-z][\w.]*):|(?P<indent>(?:  )?)-)(?:[ ]+(?P<value>{_BARE}|{_QUOTED}))?[ ]*\Z"
)


def _plain(lines: Sequence[str]) -> tuple[Values, dict[str, int]] | None:
    """The values of front matter in its plainest form, as the YAML loader gives them, and the lines of its keys; None
    if it has any other.
    """
    values: Values = {}
    places: dict[str, int] = {}
    kept: list[str] | None = None
    indent: str | None = None
    for number, line in enumerate(lines, 2):
        parts = _plain_parts(line)
        if parts is None or parts[0] in places:
            return None
        key, folded, item_indent, texts = parts
        if key:
            places[key] = number
            own = values.setdefault(folded, [])
            # A list may only follow a key without a value.
            kept, indent = own if texts is None else None, None
        elif kept is None or texts is None or indent not in (None, item_indent):
            return None
        else:
            own, indent = kept, item_indent
        if texts:
            own += texts
    return values, places


# Most lines stand on hundreds of pages.
@remembered(4096)
def _plain_parts(line: str) -> tuple[str, str, str, list[str] | None] | None:
    """The key of a line as written and folded, the indent of an item, each empty where it has none, and the texts of
    its value, None without any; None of any other line.
    """
    match = _PLAIN_LINE.match(line)
    if match is None:
        return None
    key, indent, value = match.groups("")
    texts = _strings(value.rstrip(" ")[1:-1] if value.startswith('"') else value.rstrip(" ")) if value else None
    return key, folded_key(key), indent, texts


def _load(text: str) -> Values:
    """The mapping of a YAML text as lists of strings by folded key; raises DocumentError."""
    loaded = load_texts(text)
    if not loaded:
        return {}
    if not isinstance(loaded, dict):
        raise DocumentError("it is no list of keys and values", 1, 1)
    values: Values = {}
    for key, value in loaded.items():
        values.setdefault(folded_key(key), []).extend(_strings(value))
    return values


def _strings(value: object) -> list[str]:
    """The strings of a scalar or of a list of scalars; what is empty or null drops out."""
    if isinstance(value, str):
        text = value.strip()
        return [text] if text not in ("", "~", "null") else []
    items = value if isinstance(value, list) else []
    texts = [item.strip() for item in items if isinstance(item, str)]
    return [text for text in texts if text not in ("", "~", "null")]


def _salvage(lines: Sequence[str]) -> Values:
    """What the lines of broken front matter plainly say, each line for itself."""
    values: Values = {}
    current: list[str] = []
    for line in lines:
        if match := _KEY.match(line):
            current = values.setdefault(folded_key(match[1]), [])
        else:
            match = _ITEM.match(line)
        if match:
            current.extend(_strings(match[match.lastindex or 0].strip().strip("\"'")))
    return values


def _fold(values: Values, places: dict[str, int]) -> FrontMatter:
    found: dict[str, object] = {"values": {key: tuple(texts) for key, texts in values.items()}}
    for key, texts in values.items():
        if field := _LISTS.get(key):
            found[field] = tuple(dict.fromkeys(texts))
        elif (field := _SCALARS.get(key)) and texts:
            found[field] = _iso(texts[0]) if field in _DATES else texts[0]
    return FrontMatter(**found, lines=places)  # type: ignore[arg-type] # each table names fields of its type


def _key_lines(lines: Sequence[str]) -> dict[str, int]:
    """Line (from 1) of each key as the page spells it."""
    found: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if match := _KEY.match(line):
            found.setdefault(match[1], number)
    return found


@remembered(1024)
def _iso(date: str) -> str:
    """`12/22/2017` as `2017-12-22`; an ISO date stays; anything else is no date and becomes empty."""
    if match := _AMERICAN_DATE.match(date):
        month, day, year = match.groups()
        date = f"{year}-{int(month):02}-{int(day):02}"
    return date if _ISO_DATE.match(date) else ""
