"""Documents that people write: every YAML and JSON that docabi reads goes through here, one loader for all.

In: a file. Out: a value of a type, or a `DocumentError` with line, column and what to do. Whatever the file is, nothing
waits, nothing recurses, and no alias, tag, number or nesting costs more than the text itself.
"""

from __future__ import annotations

from docabi.documents.conversion import convert
from docabi.documents.faults import DocumentError, nearest
from docabi.documents.files import read_data, read_text, text_of
from docabi.documents.tree import Document, Places, load_json, load_texts, load_yaml

__all__ = [
    "Document",
    "DocumentError",
    "Places",
    "convert",
    "load_json",
    "load_texts",
    "load_yaml",
    "nearest",
    "read_data",
    "read_text",
    "text_of",
]
