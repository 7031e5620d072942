"""A page's bytes to lines of text: its encoding, side-by-side spans, and characters that nobody sees."""

from __future__ import annotations

import codecs
import re

import msgspec

from docabi.diagnostics import Sink
from docabi.escape import SUSPECT, UNSEEN, printable
from docabi.patterns import compile_pattern
from docabi.source import Span

# The marks of UTF-32 come first: that of UTF-16 is a part of one of them.
_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encodings in which pages of a language are kept that are no UTF-8: Windows' forms hold those of the standards.
_BY_LANGUAGE = {
    **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl"), "cp1250"),
    **dict.fromkeys(("bg", "mk", "ru", "sr", "uk"), "cp1251"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    **{"ar": "cp1256", "el": "cp1253", "he": "cp1255", "th": "cp874", "tr": "cp1254", "vi": "cp1258"},
    **{"ja": "cp932", "ko": "cp949", "zh": "gb18030", "zh-hk": "big5", "zh-tw": "big5"},
}
_WESTERN = "cp1252"
_OTHERS = ("cp1252", "cp932", "gb18030", "cp949", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256")
_CHARSET = compile_pattern(rb"(?:charset|encoding|coding)\s*[=:]\s*[\"']?([A-Za-z0-9_-]{2,20})", re.IGNORECASE)

# Translations of some years carry the English sentence beside each of their own, for a pop-up: the page's own words are
# unwrapped, the English ones dropped. No part may run into the next one, so that the time grows with the text alone.
_INSIDE = r"((?:[^<]|<(?!/span>|span\s+(?:class\s{0,9}=\s{0,9}[\"']?sxs-lookup|data-t))){0,20000})"
_ID = r"\s{0,9}=\s{0,9}[\"'][^\"'<>]*[\"']\s{0,9}>"
_ENGLISH = compile_pattern(
    r"<span\s{1,9}class\s{0,9}=\s{0,9}[\"']sxs-lookup[\"']\s{0,9}>\s{0,9}"
    rf"<span\s{{1,9}}data-stu-id{_ID}{_INSIDE}</span>\s{{0,9}}</span>"
)
_OWN = compile_pattern(rf"<span\s{{1,9}}data-ttu-id{_ID}{_INSIDE}</span>")

# Fillers and variation selectors mean something in other scripts, and nothing beside a letter of ASCII.
_PRINTABLE = "[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f]"
# What the gate takes out, and bidirectional controls, which are worth no mark of their own in a page.
_UNSEEN = compile_pattern(
    f"[\u202a-\u202e\u2066-\u2069]+|{UNSEEN.pattern}"
    f"|(?<=[A-Za-z0-9_]){_PRINTABLE}+(?!\u20e3)|{_PRINTABLE}+(?=[A-Za-z0-9_])"
)
_SEEN_BY_PYTHON = compile_pattern(_PRINTABLE)
# Those characters begin with these bytes in UTF-8.
_FIRST_BYTES = (b"\xcd", b"\xe1", b"\xe3", b"\xef")
_LINES = compile_pattern(r"(\r\n|\r|\n)")


def page_lines(data: bytes, locale: str, sink: Sink) -> list[str] | None:
    """The lines of a text file, without its byte order mark and whatever its line ends; None if it is none."""
    if not data.strip():
        sink.error("empty-page", Span(), "the page is empty", help="write the page, or delete the file")
        return None
    text = _wide_text(data, sink)
    if text is None and b"\0" in data:
        sink.error("binary-page", Span(), "the page is a binary file, not UTF-8 text", help="save the page as UTF-8")
        return None
    text = _narrow_text(data.removeprefix(codecs.BOM_UTF8), locale, sink) if text is None else text
    if "data-ttu-id" in text:
        # Line ends inside of tags stay, so that the lines of the page keep their numbers.
        text = _ENGLISH.sub(lambda match: "\n" * match[0].count("\n"), text)
        text = _OWN.sub(lambda match: "\n" * (match[0].count("\n") - match[1].count("\n")) + match[1], text)
    return _seen(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), sink)


def _wide_text(data: bytes, sink: Sink) -> str | None:
    """The text of a page that begins with a mark of UTF-16 or UTF-32; None if it is none. No text has NULs."""
    for mark, encoding in _WIDE:
        try:
            text = data.removeprefix(mark).decode(encoding) if data.startswith(mark) else "\0"
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            name = encoding[: len("utf-16")].upper()
            sink.info("utf-16-page", Span(), f"the page is {name} text", help="save the page as UTF-8")
            return text
    return None


def _narrow_text(data: bytes, locale: str, sink: Sink) -> str:
    """UTF-8, else the encoding that fits if most of the page is no UTF-8, else UTF-8 with U+FFFD for what is none."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        if encoding := _mostly_other(data, locale):
            message = f"the page is no UTF-8; it is read as {encoding}"
            sink.warning("other-encoding", Span(), message, help="save the page as UTF-8")
            return data.decode(encoding)
        before = data[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1
        message = f"the byte 0x{data[error.start]:02X} is no UTF-8; such bytes are read as U+FFFD"
        place = Span(before.count(b"\n") + 1, column, 1)
        sink.warning("undecodable-text", place, message, help="save the page as UTF-8")
        return data.decode(errors="replace")


def _mostly_other(data: bytes, locale: str) -> str | None:
    """The encoding of bytes that are no UTF-8 as a whole; None if most of what is no ASCII is."""
    text = data.decode(errors="replace")
    wrong = text.count("\ufffd")
    return _legacy_encoding(data, locale) if wrong > sum(not char.isascii() for char in text) - wrong else None


class TextForm(msgspec.Struct, frozen=True):
    """The text of a file, and how it stands in the bytes: the mark before it, and the encoding."""

    text: str
    mark: bytes
    encoding: str

    def encoded(self, text: str) -> bytes:
        """The bytes of another text in this form; raises UnicodeEncodeError if the encoding has no such character."""
        return self.mark + text.encode(self.encoding, _KEPT)


# Bytes that are no UTF-8 in a page of UTF-8 are written as they were read.
_KEPT = "surrogateescape"


def text_form(data: bytes, locale: str) -> TextForm | None:
    """The text of a page and its form; None if it is no text, or if its bytes do not come back as they were."""
    marks = (*_WIDE, (codecs.BOM_UTF8, "utf-8"), (b"", "utf-8"))
    mark, encoding = next(form for form in marks if data.startswith(form[0]))
    body = data.removeprefix(mark)
    try:
        body.decode(encoding)
    except UnicodeDecodeError:
        encoding = (_mostly_other(body, locale) if encoding == "utf-8" else None) or "utf-8"
    text = body.decode(encoding, _KEPT)
    form = TextForm(text, mark, encoding)
    return form if "\0" not in text and form.encoded(text) == data else None


def cleaned(data: bytes, locale: str) -> bytes:
    """The bytes of a page without what its reader takes out and without controls, of which a page of text has none:
    blanks stand for feeds, U+FFFD for other controls and for what is no text in the page's encoding.
    """
    form = text_form(data, locale)
    if form is None:
        return data
    parts = _LINES.split(form.text)
    parts[::2] = [line if _is_clean(line) else _clean(line) for line in parts[::2]]
    text = "".join(parts)
    try:
        return data if text == form.text else form.encoded(text)
    except UnicodeEncodeError:  # the encoding has no U+FFFD
        return form.mark + text.encode(form.encoding, "replace")


def _is_clean(line: str) -> bool:
    return line.isascii() and line.isprintable()


def _clean(line: str) -> str:
    return printable(_UNSEEN.sub("", line.replace("\x0b", " ").replace("\x0c", " ")))


def _legacy_encoding(data: bytes, locale: str) -> str | None:
    """The encoding that the text states, else that of its language, else the likeliest; it decodes every byte."""
    from charset_normalizer import from_bytes

    language = locale.lower().split("-x-")[0]
    stated = _CHARSET.search(data)
    first = [stated[1].decode("ascii")] if stated else []
    first += [_BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(language.partition("-")[0], _WESTERN)]
    for encoding in first:
        try:
            data.decode(encoding)
            return codecs.lookup(encoding).name
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    found = from_bytes(data, cp_isolation=list(_OTHERS)).best()
    return found.encoding if found is not None else None


def _may_be_unseen(text: str) -> bool:
    """Whether a text may have a printable character that nobody sees: in European languages it has no such byte."""
    encoded = text.encode(errors="replace")
    return any(first in encoded for first in _FIRST_BYTES)


def _seen(lines: list[str], sink: Sink) -> list[str]:
    """The lines without characters that nobody sees, which only break names apart; each line is reported."""
    # Few characters that nobody sees are printable, and asking that takes no time.
    foreign = "".join([line for line in lines if not line.isascii()]).replace("\N{NO-BREAK SPACE}", "")
    if foreign.isprintable() and not (_may_be_unseen(foreign) and _SEEN_BY_PYTHON.search(foreign)):
        return lines
    for number, line in enumerate(lines):
        if line.isascii():
            continue
        if not (SUSPECT.search(line) or _SEEN_BY_PYTHON.search(line)) or not (match := _UNSEEN.search(line)):
            continue
        names = sorted({f"U+{ord(char):04X}" for found in _UNSEEN.findall(line) for char in found})
        message = f"the line has characters that nobody sees ({', '.join(names)}), which are taken out"
        place = Span(number + 1, match.start() + 1, len(match[0]))
        sink.info("invisible-character", place, message, help="delete them")
        lines[number] = _UNSEEN.sub("", line)
    return lines
