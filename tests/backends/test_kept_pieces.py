"""What back ends keep from build to build comes back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from docabi.abi import SpecView
from docabi.cache import encode
from docabi.cli.settings import specification_reader
from docabi.facts import Facts
from docabi.rendering import Options
from docabi.spec import Entity
from docabi.store import stored_spec
from tests.backends.hostile_specifications import PYTHON_ENTITIES, TEXTS, worded
from tests.backends.made import generate
from tests.specification_in_memory import memory_spec

T = TypeVar("T")
TARGETS = {
    "c": ("c", Options()),
    "python": ("python", Options()),
    "comtypes": ("python", Options(flavor="comtypes")),
    "conformance": ("conformance", Options()),
}
# A build keeps words as UTF-8 before anything is made of them, so half characters are in none.
WORDS = [text for text in TEXTS if text.encode("utf-8", "ignore").decode() == text]
FEWEST = {"c": 30, "python": 60, "comtypes": 4, "conformance": 5}


def pieces_of(spec: SpecView, target: str) -> list[str]:
    """The names of the pieces that making a target kept; each came back as it was."""
    kept = []

    def keep(name: str, form: type[T], make: Callable[[], T], *given: object) -> T:
        made = make()
        assert msgspec.msgpack.decode(encode(made), type=form) == made, name
        encode(given)
        kept.append(name)
        return made

    name, options = TARGETS[target]
    for _ in generate(name, replace(spec, kept=keep), options):
        pass
    return kept


@pytest.mark.parametrize("target", TARGETS)
def test_pieces_of_the_samples_come_back(target: str, project: Path) -> None:
    kept = pieces_of(stored_spec(specification_reader(project), Facts()), target)
    assert len({*kept}) >= FEWEST[target]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.lists(PYTHON_ENTITIES, min_size=1, max_size=6).map(tuple), st.sampled_from(WORDS))
def test_pieces_of_any_specification_come_back(entities: tuple[Entity, ...], text: str) -> None:
    pieces_of(memory_spec(entities, tuple(worded(one, text) for one in entities)), "python")
