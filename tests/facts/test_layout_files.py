"""The file that a layout was read from, however its name is written."""

from __future__ import annotations

import pytest

from docabi.facts.entries import Layout


@pytest.mark.parametrize(
    ("source", "file"),
    [
        ("coreclr v3.1.9: cordebug.h", "cordebug.h"),
        ("lamp box.h", "lamp box.h"),
        ("a kit 1.0: lamp box.idl", "lamp box.idl"),
        ("lamp.h", "lamp.h"),
    ],
)
def test_a_file_may_have_blanks_in_its_name(source: str, file: str) -> None:
    assert Layout(None, "IUnknown", ("Dim",), source).file == file
