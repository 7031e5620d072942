"""Projects of a few pages, compiled in this process with nobody watching."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from docabi.config import FACTS_NAME, Settings
from docabi.configfile import CONFIG_NAME, project_settings
from docabi.diagnostics import Diagnostic
from docabi.driver.checking import check
from docabi.source import PageId, SourceRoot


class Silent:
    """Progress that nobody watches."""

    def stage(self, label: str, total: int) -> None:
        pass

    def advance(self, steps: int = 1) -> None:
        pass


def write_project(folder: Path, pages: Iterable[tuple[PageId, bytes]], settings: str = "", facts: str = "") -> Settings:
    """Write pages, each below a folder of its locale, lines of `docabi.yaml` and the text of `docabi-facts.yaml`.

    The roots lie in their repository where those of .NET's unmanaged API do, for links that climb above them.
    """
    sources = {}
    for identity, data in pages:
        sources[identity.locale] = f"{{path: pages/{identity.locale}, inner: docs/framework/unmanaged-api}}"
        file = folder / "pages" / identity.locale / identity.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    lines = "".join(f"  {locale}: {source}\n" for locale, source in sources.items())
    (folder / CONFIG_NAME).write_text(f"sources:\n{lines}{settings}", encoding="utf-8")
    if facts:
        (folder / FACTS_NAME).write_text(facts, encoding="utf-8")
    return project_settings(folder / CONFIG_NAME)


def checked(roots: Mapping[str, Path], out: Path, memo: bool = False) -> list[Diagnostic]:
    """Every finding of `docabi check` about some trees, by locale."""
    sources = tuple(SourceRoot(locale, folder) for locale, folder in roots.items())
    return list(check(Settings(sources=sources, out=out, targets=()), Silent(), 1, memo).diagnostics)
