"""The table of back ends. To add one: a package here with `generate`, a template folder, a line, a golden tree."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from docabi.spec import Artifact, Options, SpecView

# Target -> its module, imported when the target is made. Each writes below a folder of the target's name.
BACKENDS = {
    "c": "docabi.backends.c",
    "python": "docabi.backends.python",
    "conformance": "docabi.backends.conformance",
    "reference": "docabi.backends.reference",
}


def generate(target: str, spec: SpecView, options: Options) -> Iterator[Artifact]:
    """Every file of one target."""
    artifacts: Iterator[Artifact] = import_module(BACKENDS[target]).generate(spec, options)
    return artifacts
