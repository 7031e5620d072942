"""The words of reference pages and docstrings that no page gives, from `words.yaml`: alerts, labels, headings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

import msgspec
import yaml

Words = Mapping[str, str]


@cache
def words() -> Mapping[str, Words]:
    """Language (or language-script) -> key -> word."""
    text = resources.files(__package__).joinpath("words.yaml").read_bytes()
    return msgspec.convert(yaml.load(text, Loader=yaml.CSafeLoader), dict[str, dict[str, str]])
