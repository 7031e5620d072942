"""The table of back ends. To add one: a package here with `generate`, a template folder, a line, a golden tree."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module

from docabi.abi.view import SpecView
from docabi.backends.notice import notice_unit, noticed
from docabi.diagnostics import Diagnostic
from docabi.spec import Artifact, Options, Unit

# Target -> its module, imported when the target is made. Each writes below a folder of the target's name.
BACKENDS = {
    "c": "docabi.backends.c",
    "python": "docabi.backends.python",
    "conformance": "docabi.backends.conformance",
    "reference": "docabi.backends.reference",
}
# Target -> the module whose `findings` says what the target cannot say or leaves out. Most can say everything.
FINDINGS = {"c": "docabi.backends.c"}


def generate(target: str, spec: SpecView, options: Options) -> Iterator[Artifact]:
    """Every file of one target."""
    artifacts: Iterator[Artifact] = import_module(BACKENDS[target]).generate(spec, options)
    return artifacts


def units(target: str, spec: SpecView, options: Options) -> list[Unit]:
    """One target in parts, named; a back end that does not divide itself is one part. Its findings are another."""
    module = import_module(BACKENDS[target])
    parts = list(module.units(spec, options)) if hasattr(module, "units") else []
    parts = parts or [Unit(target, partial(generate, target, spec, options))]
    parts = [*(noticed(part, options) for part in parts), *notice_unit(target, options)]
    return [*parts, Unit("/findings", find=partial(findings, target, spec))] if target in FINDINGS else parts


def findings(target: str, spec: SpecView) -> Iterator[Diagnostic]:
    """What a target found about a specification, with the page and line of each."""
    if target in FINDINGS:
        yield from import_module(FINDINGS[target]).findings(spec)
