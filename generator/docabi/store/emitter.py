"""Plain data to YAML: deterministic bytes that any YAML reader gives back exactly.

In: mappings with string keys, lists, strings, integers, booleans, None. Out: block style, one flow line for small
leaves (`- {name: x, direction: in}`), literal blocks for texts of several lines. A key that should be written in flow
style is a line in `FLOW_ITEMS` or `FLOW_VALUES`; nothing else decides style, so that a longer value never restyles a
file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docabi.escape import yaml_string
from docabi.patterns import compile_pattern
from docabi.remembering import remembered

_MAPPING = (dict, Mapping)
"""What is nearly always the first is looked for first: asking for the second costs a multiple."""
Data = Mapping[str, "Data"] | Sequence["Data"] | str | int | bool | None

FLOW_ITEMS = frozenset(
    {"against", "constants", "hresults", "members", "parameters", "requirements", "see_also", "sources", "states"}
)
"""Keys of lists; each item of such a list is written on one line."""
FLOW_VALUES = frozenset({"interfaces", "library_elsewhere", "returns", "type"})
"""Keys whose whole value is written on one line."""

HEXADECIMAL_FROM = 0x10000
"""Numbers from here on are written in hexadecimal: they are codes and masks, not counts."""
_LONGEST_KEY = 1000  # YAML looks for the colon of a key within 1,024 characters; a longer one needs a question mark

# Words that YAML 1.1 or 1.2 readers take for something other than a string.
_RESERVED = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_LONGEST_RESERVED = max(map(len, _RESERVED))
_UNSEEN = (
    "\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f"
)
_UNSAFE = f"\x00-\x1f\x7f-\xa0{_UNSEEN}"
_PLAIN_FLOW = compile_pattern(r"[A-Za-z_][A-Za-z0-9_./()+-]*\Z")
_GUID = compile_pattern(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_FIRST = compile_pattern(r"[^\W\d]")
# What is printable has none of those; looking for each of them takes longer.
_PLAIN_BLOCK = compile_pattern(rf"[^\W\d][^{_UNSAFE}]*\Z")
_QUOTABLE = compile_pattern(rf'[^"\\{_UNSAFE}]*\Z')
# A literal block may hold newlines, tabs and no-break spaces, but nothing that a reader might take for a line end.
_UNLITERAL = compile_pattern(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{_UNSEEN}]")
_SURROGATE = compile_pattern("[\ud800-\udfff]")
_LINE_START = compile_pattern(r"\n(?=[^\n])")


def emit(data: Mapping[str, Data]) -> str:
    """A YAML document of one mapping. Half a surrogate pair, which no file can hold, becomes U+FFFD."""
    if not data:
        return "{}\n"
    out: list[str] = []
    _block_mapping(data, "", out)
    return "".join(out)


def _quoted(text: str) -> str:
    if _QUOTABLE.match(text):
        return f'"{text}"'
    return yaml_string(_SURROGATE.sub("\ufffd", text))


@remembered(1 << 14)
def _flow_string(text: str) -> str:
    if (_PLAIN_FLOW.match(text) and not _is_reserved(text)) or _GUID.match(text):
        return text
    return _quoted(text)


def _is_reserved(text: str) -> bool:
    return len(text) <= _LONGEST_RESERVED and text.lower() in _RESERVED


@remembered(1 << 12)
def _block_string(text: str) -> str:
    if not text:
        return '""'
    plain = (
        _FIRST.match(text)
        and (text.isprintable() or _PLAIN_BLOCK.match(text))
        and ": " not in text
        and " #" not in text
        and text[-1] not in " :"
        and not _is_reserved(text)
    )
    return text if plain or _GUID.match(text) else _quoted(text)


def _number(value: int) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return f"0x{value:08X}" if value >= HEXADECIMAL_FROM else str(value)


def _flow(value: Data) -> str:
    if type(value) is str:
        return _flow_string(value)
    if type(value) is not list and isinstance(value, _MAPPING):
        items = [
            f"{_flow_key(key)}{_flow_string(item) if type(item) is str else _flow(item)}" for key, item in value.items()
        ]
        return f"{{{', '.join(items)}}}"
    if value is None:
        return "null"
    if isinstance(value, str):
        return _flow_string(value)
    if isinstance(value, int):
        return _number(value)
    return f"[{', '.join(map(_flow, value))}]"


@remembered(1 << 14)
def _flow_key(key: str) -> str:
    """A key with its colon, in a mapping on one line."""
    text = _flow_string(key)
    return f"{text}: " if len(text) <= _LONGEST_KEY else f"? {text} : "


def _literal(text: str, indent: str) -> str | None:
    """A literal block, or None where only a quoted string gives the text back exactly."""
    if _UNLITERAL.search(text) or not text.strip(" \t\n"):
        return None
    kept = text.rstrip("\n")
    ends = len(text) - len(kept)
    # Leading blanks of the first line with text would be taken for indentation without a number that says otherwise.
    number = "2" if kept.lstrip("\n")[0] in " \t" else ""
    chomping = "-" if not ends else "" if ends == 1 else "+"
    pad = indent + "  "
    body = _LINE_START.sub("\n" + pad, kept)
    if body[0] != "\n":
        body = pad + body
    return f"|{number}{chomping}\n{body}" + "\n" * (ends - 1)


def _scalar(value: str | int | None, indent: str) -> str:
    if isinstance(value, str):
        return (_literal(value, indent) or _quoted(value)) if "\n" in value else _block_string(value)
    return "null" if value is None else _number(value)


def _block_mapping(data: Mapping[str, Data], indent: str, out: list[str], before: str = "") -> None:
    """The keys of a mapping, a line each; `before` stands in the first one in the place of the indentation."""
    inner = indent + "  "
    before = before or indent
    for key, value in data.items():
        text = _flow_string(key)
        lead = f"{before}{text}:" if len(text) <= _LONGEST_KEY else f"{before}? {text}\n{indent}:"
        before = indent
        if type(value) is str and "\n" not in value:
            out.append(f"{lead} {_block_string(value)}\n")
        elif value is None or isinstance(value, (str, int)):
            out.append(f"{lead} {_scalar(value, indent)}\n")
        elif not value or key in FLOW_VALUES:
            out.append(f"{lead} {_flow(value)}\n")
        elif type(value) is not list and isinstance(value, _MAPPING):
            out.append(f"{lead}\n")
            _block_mapping(value, inner, out)
        else:
            out.append(f"{lead}\n")
            _block_list(value, indent, key in FLOW_ITEMS, out)


def _block_list(items: Sequence[Data], indent: str, flow: bool, out: list[str]) -> None:
    for item in items:
        if item is None or isinstance(item, (str, int)):
            out.append(f"{indent}- {_scalar(item, indent)}\n")
        elif flow or not item:
            out.append(f"{indent}- {_flow(item)}\n")
        elif isinstance(item, _MAPPING):
            # The first key stands on the dash's own line.
            _block_mapping(item, indent + "  ", out, f"{indent}- ")
        elif all(isinstance(leaf, (str, int)) for leaf in item):
            out.append(f"{indent}- {_flow(item)}\n")
        else:
            out.append(f"{indent}-\n")
            _block_list(item, indent + "  ", flow, out)
