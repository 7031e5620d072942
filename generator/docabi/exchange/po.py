"""PO files: units as gettext's tools and Weblate, Crowdin and Pontoon take them, and entries of edited files.

Babel reads the entries and writes their texts. A file that it would read otherwise than gettext (a text that does not
end, an entry that comes twice) is a `PoError` with its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from docabi.diagnostics import Audience, Diagnostic
from docabi.escape import one_line
from docabi.exchange.units import Unit, mark_of
from docabi.patterns import compile_pattern

_KEYWORD = r"(?:(msgctxt|msgid_plural|msgid|msgstr)(?:(?<=str)\[\d{1,2}\])?)"
# A line without the blanks around it.
_LINE = compile_pattern(rf'(?:#.*|(?:{_KEYWORD}\s*)?"(?:[^"\\]|\\.)*")?')
# What may stand before the words that begin a text.
_ENDS = ("", "msgstr")
_BEFORE = {
    "msgctxt": _ENDS,
    "msgid": (*_ENDS, "msgctxt"),
    "msgid_plural": ("msgid",),
    "msgstr": ("msgid", "msgid_plural", "msgstr"),
}
_STATE = compile_pattern(r"docabi: ([0-9a-f]{10})\.([0-9a-f]{10})\Z")
_NOT_IN_REFERENCES = compile_pattern(r"[\s%]")
_FORMAT = "python-brace-format"
_FIRST_DAY = "1970-01-01"


class PoError(Exception):
    """A PO file cannot be read; the message says why, `line` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class Entry(msgspec.Struct, frozen=True):
    """An entry of a PO file: what it translates, the translation, and its line."""

    context: str
    source: str
    text: str
    line: int = 1
    is_fuzzy: bool = False
    comments: tuple[str, ...] = ()
    """What translators said."""
    state: tuple[str, str] | None = None
    """Digests of the page's text and of the translation when the entry was made; None if nothing tells."""

    @property
    def is_edited(self) -> bool:
        """Whether somebody translated it since it was made, or nothing tells."""
        return bool(self.text) and (self.state is None or mark_of(self.text) != self.state[1])


class PoFile(msgspec.Struct, frozen=True):
    """The entries of a PO file, in order, and what its head says, keys in small letters."""

    head: Mapping[str, str]
    entries: tuple[Entry, ...]


def head_text(locale: str, source: str, date: str, title: str) -> str:
    """The head of a PO file, the same whenever it is made; `date` is that of the pages."""
    from babel.messages.pofile import normalize

    day = f"{date or _FIRST_DAY} 00:00+0000"
    fields = {
        "Project-Id-Version": title,
        "POT-Creation-Date": day,
        "PO-Revision-Date": day,
        "Last-Translator": "",
        "Language-Team": "",
        "Language": locale.split("-x-")[0].replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Docabi-Locale": locale,
        "X-Docabi-Source": source,
    }
    text = "".join(f"{name}: {one_line(value)}\n" for name, value in fields.items())
    return f'msgid ""\nmsgstr {normalize(text, width=0)}\n'


def unit_text(unit: Unit, *, is_template: bool = False) -> str:
    """The entry of a unit; in a template without a translation and what is said of it."""
    lines = [f"#. {line}" for line in _comments(unit)]
    if not is_template:
        lines += [f"#. {line}" for one in unit.findings for line in _finding(one)]
        lines.append(f"#. docabi: {unit.state}")
    lines.append(f"#: {_reference(unit.path)}:{unit.leaf.place.line if is_template else unit.line}")
    text = "" if is_template or _is_untranslated(unit) else unit.text
    flags = [name for name, has in (("fuzzy", bool(text) and is_fuzzy(unit)), (_FORMAT, unit.source.names)) if has]
    lines += [f"#, {', '.join(flags)}"] if flags else []
    return "\n".join([*lines, *_texts(Entry(unit.context, unit.id, text))]) + "\n"


def _reference(path: str) -> str:
    """A path without blanks, at which references end."""
    return _NOT_IN_REFERENCES.sub(lambda found: quote(found[0]), path)


def _texts(entry: Entry) -> Iterator[str]:
    from babel.messages.pofile import normalize

    yield f"msgctxt {normalize(entry.context, width=0)}"
    yield f"msgid {normalize(entry.source, width=0)}"
    yield f"msgstr {normalize(entry.text, width=0)}"


def _comments(unit: Unit) -> Iterator[str]:
    """What stands for what, where a name does not say it itself."""
    for name, meant in unit.source.names.items():
        if not name.startswith("link") and meant.strip("`") != name:
            yield f"{{{name}}}: {one_line(meant.removeprefix(']') if name.startswith('end') else meant)[:200]}"
    if unit.target is None:
        yield "the page has no text for this"


def _finding(one: Diagnostic) -> Iterator[str]:
    yield f"{one.severity}: {one_line(one.message)} [{one.rule}]"
    if one.help:
        yield f"help: {one_line(one.help)}"


def _is_untranslated(unit: Unit) -> bool:
    return any(one.rule == "untranslated-text" for one in unit.findings)


def is_fuzzy(unit: Unit) -> bool:
    """Whether a person has to look at a translation: damaged, without a mark of the source, or perhaps of another
    text.
    """
    is_damaged = any(one.audience is Audience.TRANSLATION for one in unit.findings)
    return unit.target is not None and (unit.is_loose or is_damaged or not unit.is_whole)


def entry_text(entry: Entry) -> str:
    """An entry of a memory."""
    flags = [name for name, has in (("fuzzy", entry.is_fuzzy),) if has]
    comments = [f"# {one_line(line)}".rstrip() for line in entry.comments]
    return "\n".join([*comments, *[f"#, {flag}" for flag in flags], *_texts(entry)]) + "\n"


def read_po(text: str) -> PoFile:
    """The entries of a PO file; raises PoError."""
    from babel.messages.catalog import Catalog, Message
    from babel.messages.pofile import PoFileError, PoFileParser

    found: list[Message] = []

    class Entries(Catalog):
        """Takes entries as they come: what else a catalog makes of them nobody asks."""

        def __setitem__(self, id: Any, message: Message) -> None:
            found.append(message)

    place = [0]
    try:
        PoFileParser(Entries(), ignore_obsolete=True, abort_invalid=True).parse(_lines(text, place))
    except PoFileError as error:
        raise PoError(f"it is no PO file: {one_line(str(error))}", error.lineno + 1) from error
    except (ValueError, IndexError, AttributeError, TypeError) as error:
        raise PoError("it is no PO file: a line stands where none of its kind can", place[0]) from error
    return _file(found)


def _lines(text: str, place: list[int]) -> Iterator[str]:
    """The lines, each of which has to be one of a PO file; the number of the last one goes to `place`."""
    last = ""
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        place[0] = number
        match = _LINE.fullmatch(line.strip())
        if match is None or ((word := match[1]) and last not in _BEFORE[word]):
            raise PoError(f"it is no PO file: `{one_line(line)[:60]}` is no line that can stand here", number)
        last = match[1] or last
        yield line
    if last not in _ENDS:
        raise PoError("it is no PO file: its last entry has no translation", place[0])


def _file(messages: Iterable[Any]) -> PoFile:
    head: dict[str, str] = {}
    entries: dict[tuple[str, str], Entry] = {}
    for message in messages:
        line = message.lineno or 1
        if not isinstance(message.id, str) or not isinstance(message.string, str):
            raise PoError("an entry with plural forms is none of docabi's", line)
        key = (message.context or "", message.id)
        if key in entries or (key == ("", "") and head):
            raise PoError(
                f"the entry stands twice, here and in line {entries[key].line if key in entries else 1}", line
            )
        if key == ("", ""):
            head = {name.strip().lower(): value.strip() for name, _, value in _fields(message.string)}
            continue
        entries[key] = Entry(*key, message.string, line, message.fuzzy, (*message.user_comments,), _state(message))
    return PoFile(head, tuple(entries.values()))


def _fields(text: str) -> Iterator[tuple[str, str, str]]:
    return (line.partition(":") for line in text.split("\n") if ":" in line)


def _state(message: Any) -> tuple[str, str] | None:
    matches: Sequence[re.Match[str]] = [one for one in map(_STATE.match, message.auto_comments) if one]
    return (matches[-1][1], matches[-1][2]) if matches else None
