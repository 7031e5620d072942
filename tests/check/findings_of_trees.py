"""Checking in tests: trees on disk to diagnostics, without the command line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from docabi.config import Settings
from docabi.diagnostics import Diagnostic
from docabi.driver.checking import check
from docabi.source import SourceRoot


class Silent:
    """Progress that nobody sees."""

    def stage(self, label: str, total: int) -> None:
        pass

    def advance(self, steps: int = 1) -> None:
        pass


def checked(roots: Mapping[str, Path], out: Path, memo: bool = False) -> list[Diagnostic]:
    """Every finding about some trees, by locale."""
    sources = tuple(SourceRoot(locale, folder) for locale, folder in roots.items())
    settings = Settings(sources=sources, out=out, targets=())
    return list(check(settings, Silent(), 1, memo).diagnostics)
