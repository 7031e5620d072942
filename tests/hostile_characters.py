"""Characters that must not leave docabi as they are: no reader sees them, or they make a terminal or a text act
otherwise than it is written.
"""

from __future__ import annotations

CHARACTERS = {
    "escape": "\x1b",
    "bell": "\x07",
    "backspace": "\x08",
    "delete": "\x7f",
    "control sequence of 8 bits": "\x9b",
    "operating system command of 8 bits": "\x9d",
    "next line": "\x85",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "override to the left": "\u202e",
    "embedding to the right": "\u202a",
    "isolate to the left": "\u2067",
    "end of an isolate": "\u2069",
    "mark to the right": "\u200e",
    "mark to the left": "\u200f",
    "Arabic mark": "\u061c",
    "soft hyphen": "\xad",
    "blank without width": "\u200b",
    "word joiner": "\u2060",
    "invisible times": "\u2062",
    "byte order mark": "\ufeff",
    "Mongolian separator": "\u180e",
    "interlinear anchor": "\ufff9",
    "tag": "\U000e0041",
    "joiner between Latin letters": "\u200d",
    "non-joiner between Latin letters": "\u200c",
}
ALL = "".join(CHARACTERS.values())
# With a sequence that would turn a terminal red, set its title, and clear it.
TEXT = f"red \x1b[31m title \x1b]0;owned\x07 clear \x9b2J{''.join(f' a{one}b' for one in CHARACTERS.values())}"
"""Every one of them between two letters."""
ENCODED = "".join(f"a%{byte:02x}" for byte in b"\x1b\x07\x7f") + "a%e2%80%aeb%c2%9bc"
"""Some of them as an address has them."""
REFERENCED = "".join(f"a&#x{ord(one):x};b" for one in CHARACTERS.values())
"""All of them as HTML and Markdown have them."""


def leaked(text: str) -> set[str]:
    """The names of those that stand in a text."""
    return {name for name, one in CHARACTERS.items() if one in text}
