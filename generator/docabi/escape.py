"""Escaping for the languages that docabi writes: documentation is untrusted input, and what is generated is executed.

Each function takes any text and gives text that cannot leave the place it is put into. A back end uses the one of its
place; an attack case for each stands in `tests/backends/test_escape.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

# Control characters except tab and newline, the line separators that editors and languages treat as line ends, and the
# bidirectional controls that make code read otherwise than it runs (CVE-2021-42574).
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]")
_YAML_ESCAPED = re.compile(f'["\\\\\\n\\t\\xa0\\ufffe\\uffff]|{_UNSAFE.pattern}')
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|!~&@])")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")


def printable(text: str) -> str:
    """Replace control, line separator, bidirectional and surrogate characters by U+FFFD; CR LF and CR become LF."""
    return _UNSAFE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def c_comment(text: str) -> str:
    """Text for inside `/* */`: no comment end or start, no trigraph, no backslash at a line's end."""
    text = re.sub(r"\?(?=\?)", "? ", printable(text))
    text = re.sub(r"\*(?=/|\Z)", "* ", text)
    text = re.sub(r"/(?=\*)", "/ ", text)
    return re.sub(r"\\(?=[ \t]*(\n|\Z))", "\\\u200b", text)


def c_string(text: str) -> str:
    """A C string literal with its quotes: UTF-8 bytes outside printable ASCII as three-digit octal escapes."""
    out = []
    for byte in printable(text).encode():
        char = chr(byte)
        # A question mark is escaped so that no trigraph can form.
        plain = 0x20 <= byte < 0x7F and char not in '"\\?'
        out.append(char if plain else f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def python_string(text: str) -> str:
    """A Python string literal with its quotes, printable characters of every language kept."""
    return repr(printable(text))


def python_docstring(text: str) -> str:
    """Text for inside `\"\"\"`: no quote run can close it, no backslash is an escape."""
    return re.sub(r'"(?="|\Z)', r"\"", printable(text).replace("\\", "\\\\"))


def python_comment(text: str) -> str:
    """Text for after `#`: one line."""
    return " ".join(printable(text).split())


def yaml_string(text: str) -> str:
    """A YAML double-quoted scalar with its quotes: valid JSON, printable characters kept."""
    return '"' + _YAML_ESCAPED.sub(_yaml_escape, text) + '"'


def _yaml_escape(found: re.Match[str]) -> str:
    char = found[0]
    return "\\" + char if char in '"\\' else "\\n" if char == "\n" else f"\\u{ord(char):04x}"


def markdown(text: str) -> str:
    """Text for Markdown: no character of it is markup."""
    return _MARKUP.sub(r"\\\1", printable(text))


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
