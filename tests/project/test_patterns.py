"""docabi's own regular expressions: what is kept of them is what `re` makes, and damage to it costs time alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

import docabi
from docabi import patterns
from docabi.patterns import compile_pattern, keep_patterns


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(patterns, "_PLACE", tmp_path / "kept")
    monkeypatch.setattr(patterns, "_missing", {})
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    patterns._kept.cache_clear()
    yield tmp_path / "kept"
    patterns._kept.cache_clear()


def own_patterns() -> Iterator[re.Pattern[Any]]:
    for module in walk_packages(docabi.__path__, "docabi."):
        if not module.name.endswith("__main__"):
            yield from (one for one in vars(import_module(module.name)).values() if isinstance(one, re.Pattern))


def test_what_is_kept_is_what_re_makes(place: Path) -> None:
    asked = [(one.pattern, one.flags & ~re.UNICODE) for one in own_patterns()]
    assert len(asked) > 400
    for pattern, flags in asked:
        compile_pattern(pattern, flags)
    keep_patterns()
    patterns._kept.cache_clear()
    for pattern, flags in asked:
        made, right = compile_pattern(pattern, flags), re.compile(pattern, flags)
        assert made == right  # the pattern, its flags and its code
        assert (made.groups, dict(made.groupindex)) == (right.groups, dict(right.groupindex))
    assert patterns._missing == {}


def test_a_match_knows_its_groups(place: Path) -> None:
    for _ in range(2):
        found = compile_pattern(r"(?P<lamp>\w+)(=)?(?P<on>\d)?", re.ASCII).match("left=1")
        assert found
        assert (found.groupdict(), found.lastgroup) == ({"lamp": "left", "on": "1"}, "on")
        keep_patterns()
        patterns._kept.cache_clear()


def test_damage_costs_time_alone(place: Path) -> None:
    compile_pattern("lamp")
    keep_patterns()
    whole = place.read_bytes()
    for damaged in (b"", whole[:-1], whole[:20], whole.replace(b"docabi", b"others"), whole + b"\x00"):
        place.write_bytes(damaged)
        patterns._kept.cache_clear()
        assert compile_pattern("lamp").match("lamp")
        assert len(patterns._missing) == 1
        patterns._missing.clear()


def test_nothing_is_kept_where_python_keeps_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_pattern("lamp")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    keep_patterns()
    assert not place.exists()


def test_where_re_is_made_otherwise_patterns_are_compiled_each_time(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_pattern("lamp")
    keep_patterns()
    patterns._kept.cache_clear()
    monkeypatch.setattr(patterns, "_engine", lambda: object())
    assert compile_pattern("lamp").match("lamp")
    monkeypatch.setattr(patterns, "import_module", lambda name: object())
    before = place.read_bytes()
    compile_pattern("room")
    keep_patterns()
    assert (patterns._missing, place.read_bytes()) == ({}, before)


def test_a_wrong_pattern_is_told(place: Path) -> None:
    with pytest.raises(re.error):
        compile_pattern("(")
