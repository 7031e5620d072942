"""The files of one target, made from a specification in memory."""

from __future__ import annotations

from collections.abc import Iterator

from docabi.abi import SpecView
from docabi.backends import units
from docabi.rendering import Options
from docabi.spec import Artifact


def generate(target: str, spec: SpecView, options: Options) -> Iterator[Artifact]:
    """Make every file of a target, part by part."""
    for unit in units(target, spec, options):
        yield from unit.make()
