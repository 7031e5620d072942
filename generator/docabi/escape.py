"""Escaping for the languages that docabi writes: documentation is untrusted input, and what is generated is executed.

Each function takes any text and gives text that cannot leave the place it is put into. A back end uses the one of its
place; an attack case for each stands in `tests/backends/test_escape.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from docabi.patterns import compile_pattern

# The gate: what no reader sees, and what makes text read, or a terminal act, otherwise than it is written. Every
# function below, and so everything that leaves docabi, asks these two patterns.
#
# Control characters except tab and newline, the line separators that editors and languages treat as line ends, the
# bidirectional controls that make code read otherwise than it runs (CVE-2021-42574), halves of surrogate pairs.
_UNSAFE = compile_pattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
UNSEEN = compile_pattern(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]+"
    "|(?<![^\x00-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\x00-\x7f])"
)
"""Soft hyphens, marks of direction, blanks without width, invisible operators, tags. A joiner is text where scripts
need it, between letters that are not ASCII. Marks of direction are no text even in Arabic or Hebrew: translation tools
leave them in names, and what they are for is done where text is shown, by the direction of the page and by names that
are isolated from it.
"""
SUSPECT = compile_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What one of the two may take for its own: text without such a character, which nearly all is, leaves as it is."""
_ESCAPED = compile_pattern(f"[\xa0\ufffe\uffff]|{_UNSAFE.pattern}|{UNSEEN.pattern}")
# The same in a text without joiners, of which alone it matters what stands beside them.
_ESCAPED_ALONE = compile_pattern(f"[\xa0\ufffe\uffff{SUSPECT.pattern[1:]}")
_JOINER = compile_pattern("[\u200c\u200d]")
_QUOTES = compile_pattern(r'["\\\n\t]')
_C_COMMENT = compile_pattern(r"[?*/\\]")
# A question mark is escaped so that no trigraph can form.
_C_STRING = {byte: f"\\{byte:03o}" for byte in range(256) if not 0x20 <= byte < 0x7F or chr(byte) in '"\\?'}
_MARKUP = compile_pattern(r"[\\`*_{}\[\]<>#|!~&@]")
_NAME = compile_pattern(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def printable(text: str) -> str:
    """Replace control, line separator, bidirectional and surrogate characters by U+FFFD, and take out what nobody sees;
    CR LF and CR become LF.
    """
    if text.isprintable() or not SUSPECT.search(text):
        return text
    return _UNSAFE.sub("\ufffd", UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


# Names that Windows gives to devices, whatever their extension.
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "0123456789\u00b9\u00b2\u00b3")
_DEVICES = frozenset({"con", "conin$", "conout$", "prn", "aux", "nul", *_PORTS})


def is_device(name: str) -> bool:
    """Whether a name of a file means a device on Windows: `con`, `NUL.txt`, `com1 .h`."""
    return name.partition(".")[0].rstrip(" ").lower() in _DEVICES


def one_line(text: str) -> str:
    """Printable text on one line, its blanks as single ones: no text begins a line of its own in a list or a log."""
    return " ".join(printable(text).split())


def c_comment(text: str) -> str:
    """Text for inside `/* */`: no comment end or start, no trigraph, no backslash at a line's end, where U+2216, which
    looks like one, stands for it.
    """
    text = printable(text)
    if not _C_COMMENT.search(text):
        return text
    text = re.sub(r"\?(?=\?)", "? ", text)
    text = re.sub(r"\*(?=/|\Z)", "* ", text)
    text = re.sub(r"/(?=\*)", "/ ", text)
    return re.sub(r"\\(?=\s*(\n|\Z))", "\u2216", text)


def c_string(text: str) -> str:
    """A C string literal with its quotes: UTF-8 bytes outside printable ASCII as three-digit octal escapes."""
    return '"' + printable(text).encode().decode("latin-1").translate(_C_STRING) + '"'


def python_string(text: str) -> str:
    """A Python string literal with its quotes, printable characters of every language kept."""
    return repr(printable(text))


def python_docstring(text: str) -> str:
    """Text for inside `\"\"\"`: no quote run can close it, no backslash is an escape."""
    text = printable(text).replace("\\", "\\\\")
    return re.sub(r'"(?="|\Z)', r"\"", text) if '"' in text else text


def python_comment(text: str) -> str:
    """Text for after `#`: one line."""
    return one_line(text)


def yaml_string(text: str) -> str:
    """A YAML double-quoted scalar with its quotes, from which every reader gives the text back; printable characters
    stay.
    """
    return '"' + _escaped_in(text).sub(_yaml_escape, _QUOTES.sub(_quote, text)) + '"'


def _escaped_in(text: str) -> re.Pattern[str]:
    return _ESCAPED if _JOINER.search(text) else _ESCAPED_ALONE


def _quote(found: re.Match[str]) -> str:
    return {"\n": "\\n", "\t": "\\u0009"}.get(found[0], f"\\{found[0]}")


def _yaml_escape(found: re.Match[str]) -> str:
    return "".join(f"\\u{ord(char):04x}" if char <= "\uffff" else f"\\U{ord(char):08x}" for char in found[0])


def json_text(value: object, indent: int | None = None) -> str:
    """A value as JSON, readable in every language: what the gate takes out of other texts is escaped here, so that
    whoever parses it gets the value back.
    """
    import json  # what prints nothing does not pay for it

    return escaped_json(json.dumps(value, ensure_ascii=False, indent=indent))


def escaped_json(text: str) -> str:
    """JSON with what the gate takes out of other texts escaped."""
    # Most rows are such, and looking into each costs five times what making it does.
    if text.isascii() and text.isprintable():
        return text
    return _escaped_in(text).sub(_json_escape, text)


def _json_escape(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def markdown(text: str) -> str:
    """Text for Markdown: no character of it is markup."""
    return _MARKUP.sub(_marked, printable(text))


def _marked(found: re.Match[str]) -> str:
    return f"\\{found[0]}"


def terminal(text: str) -> str:
    """Text for a terminal: no escape sequence survives."""
    return printable(text)


def identifier(text: str) -> str:
    """A name for C and Python; anything else raises ValueError: a name is checked long before it is printed."""
    if not _NAME.match(text):
        raise ValueError(f"{text!r} is no identifier")
    return text


_PLACES = (c_comment, c_string, python_string, python_docstring, python_comment, yaml_string, markdown, identifier)
FILTERS: dict[str, Callable[[str], str]] = {escape.__name__: escape for escape in _PLACES}
