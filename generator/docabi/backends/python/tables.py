"""Tables of texts as JSON files of the package, an entry a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring

from docabi.escape import escaped_json


def json_of_tables(tables: Mapping[str, Mapping[str, str]]) -> str:
    """What `json_text` gives with `indent=0`, for which `json` goes from word to word in Python."""
    own = ((name, ((key, encode_basestring(text)) for key, text in table.items())) for name, table in tables.items())
    return escaped_json(_object((name, _object(rows)) for name, rows in own))


def _object(rows: Iterable[tuple[str, str]]) -> str:
    """An object of names and JSON."""
    inside = ",\n".join(f"{encode_basestring(name)}: {value}" for name, value in rows)
    return f"{{\n{inside}\n}}" if inside else "{}"
